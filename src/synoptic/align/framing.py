"""The frame of what somebody said: to whom, where, when and how it was said.

"told the Morning Herald", "told a press conference in Aldermouth", "said in an interview on Monday": like the source and the
cue, none of it is part of what is stated. Only what hangs from the cue and stands right behind it counts, up to what was
said: what the parser hangs there from within the statement is no frame.

Missed on purpose: what stands before the source ("On Monday the mayor said").
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from synoptic.model.mention import Quotation
from synoptic.model.passage import Passage
from synoptic.model.placed import Placed
from synoptic.model.span import Span

HANGING = frozenset("prep npadvmod advmod".split())
"""How the words of a frame hang from the cue."""
HEARER = frozenset("dobj dative".split())
"""How whom it was said to hangs from a verb of TELLING."""
TELLING = frozenset("tell inform assure remind warn notify advise brief ask".split())
FINDING = frozenset("find discover see learn determine conclude establish hear believe".split())
"""Cues beside which stands what was found, and where: "found another man in the yard who had been hit"."""

WILLING = frozenset(
    "order demand request seek pledge promise propose recommend mandate ask desire want crave debate question deny".split()
)
"""Verbs that tell a deed of whoever is their subject where their object is a thing: "ordered a review", "asked for six years"."""
BENCHES = frozenset("court inquest jury tribunal inquiry hearing committee panel".split())
"""Those before whom things are said."""


def frames(passages: Iterable[Passage], said: Sequence[Quotation]) -> list[Span]:
    """The words that frame what was said, beside source and cue; `passages`: the sentences that hold them."""
    cues = Placed(((c, q) for q in said for c in q.cue), lambda pair: pair[0])
    return [span for p in passages for cue, q in cues.within(p.span) for span in _frame(p, cue, q.content)]


def without_deeds(said: Sequence[Quotation], passages: Iterable[Passage]) -> list[Quotation]:
    """What is said, without what only tells that somebody wants a thing: the mayor who ordered a review is part of what is told."""
    willing = Placed((q for q in said if not q.direct and _verb(q) in WILLING), lambda q: q.span)
    deeds = {q for p in passages for q in willing.within(p.span) if _is_thing(q, p)}
    return [q for q in said if q not in deeds]


def _verb(quotation: Quotation) -> str:
    kind, _, lemma = quotation.reason.partition(" ")
    return lemma if kind == "verb" else ""


def _is_thing(quotation: Quotation, passage: Passage) -> bool:
    """Whether what is wanted is told by a noun alone, and by no clause."""
    tokens = (passage.parse.tokens[i] for i in passage.tokens)
    own = [t for t in tokens if any(c.start <= t.start < c.end for c in quotation.content)]
    return not any(t.pos in ("VERB", "AUX") and t.dep in ("ccomp", "xcomp", "advcl", "ROOT") for t in own)


def _frame(passage: Passage, cue: Span, content: Sequence[Span]) -> list[Span]:
    """The words behind one cue that hang from it, before what was said where that follows."""
    tokens = [passage.parse.tokens[i] for i in passage.tokens]
    verb = next((t for t in tokens if t.pos == "VERB" and cue.start <= t.start < cue.end), None)
    if verb is None or verb.lemma in FINDING:
        return []
    hanging = HANGING | HEARER if verb.lemma in TELLING else HANGING
    limit = min((c.start for c in content if c.start >= cue.end), default=passage.span.end)
    found = []
    for child in passage.parse.by_head[verb.i]:
        if child.dep not in hanging or not cue.end <= child.start < limit:
            continue
        own = [t for t in passage.parse.subtree(child.i) if t.start < limit or not _opens(passage, limit)]
        span = Span(own[0].start, own[-1].end)
        if cue.end <= span.start and span.end <= limit and not any(span.overlaps(c) for c in content):
            found.append(span)
    return found


def heard(passages: Iterable[Passage]) -> list[Span]:
    """The words that tell before whom something was said: "the court heard", "an inquest was told"."""
    found = []
    for passage in passages:
        verb, kids = passage.parse.tokens[passage.root], passage.parse.children(passage.root)
        before = [k for k in kids if k.dep in ("nsubj", "nsubjpass") and k.lemma in BENCHES]
        passive = any(k.dep == "nsubjpass" for k in before)
        if before and verb.lemma == ("tell" if passive else "hear") and any(k.dep == "ccomp" for k in kids):
            own = [t for k in before for t in passage.parse.subtree(k.i)]
            found.append(Span(min(own[0].start, verb.start), max(own[-1].end, verb.end)))
    return found


def _opens(passage: Passage, at: int) -> bool:
    """Whether what was said opens with "that" there: the parse may hang it from a word of the frame ("in a release that ...")."""
    return passage.text[at - passage.span.start :].lower().startswith("that ")
