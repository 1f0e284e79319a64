"""Shorter statements within a printed one: what is left of it without the adjuncts at its edges.

"A fire destroyed the mill in Orlan on Friday" states that a fire destroyed the mill, in its own printed words; another report
that gives no place and no day bears that out. Only what can go without changing what is left does: a day or hour, a place,
what it came after, and clauses at its end (`clauses`). Where something is denied, doubted or counted out of all ("the first in Orlan"), each word may bear on the
others, and nothing is left out.

Missed on purpose: adjuncts in the middle; objects, agents, and what a verb of place needs ("was found in the yard").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from synoptic.align import clauses
from synoptic.align.events import SUBJECTS
from synoptic.model.content import Content
from synoptic.model.mention import Time
from synoptic.model.parse import Parse, Token
from synoptic.model.passage import RUNNING, Passage
from synoptic.model.span import Span

MOST = 4
"""Adjuncts that are left out of one statement at most."""
LEAST_WORDS = 5
"""Words that a shorter statement has at least."""
LEAST_TERMS = 3
"""Things and figures that it speaks of at least."""
LEAST_KEPT = 0.5
"""Share by weight of what the statement speaks of that is left at least: of less a reader learns too little."""
BINDING = frozenset(
    "no not n't never none nobody nothing nowhere neither nor without hardly barely few little only sole all every each any "
    "both half most many more less than if unless whether except until till since per reportedly allegedly".split()
)
"""Words that bear on all the rest of a statement."""
BINDING_TAGS = frozenset(("JJR", "JJS", "RBR", "RBS"))
ORDERING = frozenset("first second third last next final latest".split())
TIMELY = frozenset("on in at around about during early late".split())
"""Prepositions of a day or hour that may go."""
WHERE = frozenset("in at on near outside inside off along around".split())
BESIDE = frozenset("after following during amid with".split())
"""Prepositions of what happened beside it."""
LOCATING = frozenset(
    "be become live stay remain lie sit stand hang park put place set lay leave keep hold find see locate base take bring send "
    "carry go come move get arrive return travel visit head enter fly drive land meet".split()
)
"""Verbs that say little without a place."""
VACUOUS = frozenset("happen occur begin start end come".split())
"""Verbs that say little without a place or time."""
STATES = ("oprd", "acomp")
"""How a state hangs from a verb that says enough with it, wherever it was: "was found dead in a barn"."""
NEEDED = frozenset("dobj prep agent prt attr acomp xcomp oprd dative".split())
_WIDE = re.compile(r"[\dX]{4}(?:-[\dX]{2})?(?:/.*)?")
"""A month or year, by EDTF or TIMEX3, also one of several."""
QUOTES = ('"', "“", "”", "(", ")")


def shorter(content: Content) -> tuple[Content, ...]:
    """The statement with fewer of its adjuncts, what leaves out least first; none where nothing may go."""
    passage = content.passage
    if not content.stands or passage.block_kind not in RUNNING or not _even(content):
        return ()
    found: list[Content] = []
    bare = _without_frame(content)
    whole = _weight(content)
    for first in (bare, *_without_opening(bare)):
        base = whole
        if first is not content and _weight(first) >= LEAST_KEPT * whole and not _binds(first):
            found.append(first)
        for _ in range(MOST):
            cut = _without_end(first)
            if cut is None:
                break
            base = min(base, _weight(cut)) if _is_deed(first, cut) else base
            if _weight(cut) >= LEAST_KEPT * base and not _binds(cut):
                found.append(cut)
            first = cut
    fit = [c for c in found if len(c.terms) + len(c.quantities) >= LEAST_TERMS]
    return tuple(sorted(fit, key=lambda c: -len(c.passage.tokens)))


def _weight(content: Content) -> float:
    return sum(t.weight for t in content.terms)


def _is_deed(longer: Content, cut: Content) -> bool:
    """Whether what was left out is a second thing done: each of two says enough, however long the other is."""
    tokens = longer.passage.parse.tokens
    gone = [tokens[i] for i in longer.passage.tokens if i > cut.passage.tokens[-1]]
    return any(t.dep == "conj" and t.pos == "VERB" and t.head in cut.passage.tokens for t in gone)


def _without_frame(content: Content) -> Content:
    """The statement without the words before or behind it that say who reported it, where its own stand together under one."""
    passage, tokens = content.passage, content.passage.parse.tokens
    words = [i for i in passage.tokens if tokens[i].pos not in ("PUNCT", "SPACE")]
    own = [i for i in words if i not in content.framing]
    if len(own) == len(words) or own != [i for i in words if own and own[0] <= i <= own[-1]]:
        return content
    tops = [i for i in own if tokens[i].head == i or tokens[i].head not in own]
    if len(tops) != 1 or not any(t.i in own for t in _kids(passage, tops[0], SUBJECTS)):
        return content
    rooted = replace(content, passage=replace(passage, root=tops[0]))
    return _kept(rooted, own) or content


def _even(content: Content) -> bool:
    """Whether what is left of the statement holds if it holds."""
    if content.negated or content.prospect or content.factuality not in ("happened", "planned"):
        return False
    tokens = content.passage.parse.tokens
    if tokens[content.passage.root].lemma == "be" and not _kids(
        content.passage, content.passage.root, ("attr", "acomp")
    ):
        return False
    return not _binds(content, apart=_set_apart(content))


def _binds(content: Content, apart: frozenset[int] = frozenset()) -> bool:
    """Whether a word bears on all the rest; those that are set apart bear on their own clause alone."""
    tokens = content.passage.parse.tokens
    times = [t.span for t in content.times]
    return any(
        t.lemma.lower() in BINDING
        or t.tag in BINDING_TAGS
        or t.lemma.lower() in ORDERING
        and not any(s.start <= t.start < s.end for s in times)
        for t in (tokens[i] for i in content.passage.tokens if i not in apart)
    )


def _set_apart(content: Content) -> frozenset[int]:
    """The tokens of what is said of a part of the statement behind a comma: a relative clause, an apposition."""
    parse = content.passage.parse
    tops = [t for t in (parse.tokens[i] for i in content.passage.tokens) if t.dep in ("relcl", "appos", "npadvmod")]
    return frozenset(k.i for t in tops if clauses.may_go(t, content) for k in parse.subtree(t.i))


def _without_end(content: Content) -> Content | None:
    """The statement without the least adjunct at its end that may go."""
    passage, parse = content.passage, content.passage.parse
    own = set(passage.tokens)
    words = [i for i in passage.tokens if parse.tokens[i].pos not in ("PUNCT", "SPACE")]
    i = words[-1]
    while i != passage.root:
        below = [t.i for t in parse.subtree(i) if t.i in own]
        words_below = [k for k in words if below[0] <= k]
        if [k for k in below if k in set(words)] != words_below:
            return None
        left = [k for k in words if k < below[0]]
        if left and parse.tokens[i].dep == "conj" and parse.tokens[left[-1]].dep == "cc":
            left.pop()
        top = parse.tokens[i]
        if (_may_go(top, content) or clauses.may_go(top, content)) and (cut := _kept(content, left)):
            return cut
        i = top.head
    return None


def _without_opening(content: Content) -> Iterator[Content]:
    """The statement without the day, place or event before its subject that a comma sets off."""
    passage, parse = content.passage, content.passage.parse
    words = [i for i in passage.tokens if parse.tokens[i].pos not in ("PUNCT", "SPACE")]
    own = set(words)
    for child in parse.by_head[passage.root]:
        below = [t.i for t in parse.subtree(child.i) if t.i in own]
        if not below or below[0] != words[0] or below != words[: len(below)] or len(below) == len(words):
            continue
        comma = any(t.text == "," for t in parse.tokens[below[-1] + 1 : words[len(below)]])
        subject = parse.tokens[words[len(below)]]
        if comma and subject.dep not in ("cc", "mark") and _may_go(child, content):
            cut = _kept(content, words[len(below) :])
            if cut is not None:
                yield cut


def _may_go(top: Token, content: Content) -> bool:
    """Whether the words that hang from a token, and it, may be left out."""
    parse = content.passage.parse
    head = parse.tokens[top.head]
    if head.lemma in VACUOUS and not _kids(content.passage, head.i, ("prep", "npadvmod"), before=top.i):
        return False
    if top.dep in ("npadvmod", "advmod") and _day(top, parse, content):
        return True
    if top.dep != "prep" or head.lemma == "be" and not _day(top, parse, content):
        return False
    if top.lemma in TIMELY and _day(top, parse, content):
        return True
    return _beside(top, head, content)


def _beside(top: Token, head: Token, content: Content) -> bool:
    """Whether a preposition brings a place, or what happened beside it, that its head can do without."""
    parse = content.passage.parse
    objects = [t for t in parse.by_head[top.i] if t.dep == "pobj"]
    if not objects or any(t.span.start <= objects[0].start < t.span.end for t in content.times):
        return False
    if head.pos in ("NOUN", "PROPN"):
        return top.lemma in WHERE and objects[0].pos == "PROPN"
    if head.pos != "VERB":
        return False
    before = top.i if head.i < top.i else None
    placed = ("prep", *STATES)
    if head.lemma in LOCATING and (top.lemma == "with" or not _others(content, head, top, placed, before)):
        return False
    return top.lemma in WHERE | BESIDE and _others(content, head, top, NEEDED, before)


def _others(
    content: Content, head: Token, top: Token, deps: frozenset[str] | tuple[str, ...], before: int | None
) -> bool:
    """Whether something else hangs from the head in one of these ways: behind it, and before what ends the sentence."""
    kids = _kids(content.passage, head.i, deps, before)
    return any(t.i not in (top.i, head.i) and t.i > head.i for t in kids)


def _day(top: Token, parse: Parse, content: Content) -> bool:
    """Whether the words that hang from a token are a day or an hour, and nothing but that."""
    below = [
        t
        for t in parse.subtree(top.i)
        if t.pos not in ("PUNCT", "SPACE", "ADP", "DET") and t.i in content.passage.tokens
    ]
    return bool(below) and all(any(_within(t, time) for time in content.times) for t in below)


def _within(token: Token, time: Time) -> bool:
    """Whether a word is of a day or an hour; a month or year is kept, for without it a reader takes for news what is not."""
    wide = _WIDE.fullmatch(time.edtf or time.value or "")
    return time.timex in ("DATE", "TIME") and wide is None and time.span.start <= token.start < time.span.end


def _kids(passage: Passage, i: int, deps: frozenset[str] | tuple[str, ...], before: int | None = None) -> list[Token]:
    """What hangs from a token in one of these ways within the passage; `before`: behind it and before that token alone."""
    own = set(passage.tokens)
    kids = [t for t in passage.parse.by_head[i] if t.dep in deps and t.i in own]
    return kids if before is None else [t for t in kids if i < t.i < before]


def _kept(content: Content, words: list[int]) -> Content | None:
    """The content of what is left; None where that is too short, or lacks the event word or half of a pair of marks."""
    passage, tokens = content.passage, content.passage.parse.tokens
    if len(words) < LEAST_WORDS or passage.root not in words:
        return None
    inside = set(range(words[0], words[-1] + 1))
    kept = tuple(i for i in passage.tokens if i in inside)
    span = Span(tokens[words[0]].start, tokens[words[-1]].end)
    text = passage.text[span.start - passage.span.start : span.end - passage.span.start]
    if any(mark in text for mark in QUOTES) or not any(
        content.head in (tokens[i].lemma, content.act_at.get(i)) for i in kept
    ):
        return None
    values = [*(t.span for t in content.times), *(q.span for q in content.quantities)]
    if any(v.overlaps(span) and not span.holds(v) for v in values):
        return None
    at = tuple((key, i) for key, i in content.at if i in inside)
    gone = {tokens[i].lemma for i in passage.tokens if i not in inside} - {tokens[i].lemma for i in kept}
    gone |= {key for key, _ in content.at} - {key for key, _ in at}
    shown = replace(passage, span=span, kind="clause", tokens=kept, text=text)
    return replace(
        content,
        passage=shown,
        terms=tuple(t for t in content.terms if t.key not in gone),
        subjects=content.subjects - gone,
        others=content.others - gone,
        settings=content.settings - gone,
        quantities=tuple(q for q in content.quantities if span.holds(q.span)),
        times=tuple(t for t in content.times if span.holds(t.span)),
        places=tuple(p for p in content.places if p.key not in gone),
        events=tuple((lemma, value) for lemma, value in content.events if lemma not in gone),
        at=at,
    )
