"""Content that is an object: behind a preposition that the verb takes, what is seen as something, who is told to do
something, or a plain object."""

from __future__ import annotations

from synoptic.annotate.english.quotations.attitudes import SURVEYS
from synoptic.annotate.english.quotations.sentence import RELATIVE, Frame, Sentence, trimmed
from synoptic.annotate.english.quotations.speakers import DOCUMENTS
from synoptic.annotate.english.quotations.words import (
    ASSERTING,
    MEANT,
    NAMING,
    PARTICLES,
    PERCEIVING,
    PREPOSITIONS,
    SAID,
    STANCE,
    TAKES_ADDRESSEE,
    THOUGHT,
    WITH_OBJECT,
)
from synoptic.model.parse import Token

WORKS = frozenset(
    "book novel novella trilogy series song lyric album poem play script screenplay musical opera symphony memoir biography textbook"
    " column".split()
)
"""What is written and says nothing of what happened: "wrote her first book"."""
_OBJECT_PREPOSITIONS = ("of", "for", "as", "with", "to", "into", "from", "over", "about", "against")


def behind_preposition(s: Sentence, c: Token, frame: Frame) -> set[int]:
    """What stands behind the preposition that the verb takes; the preposition belongs to the cue."""
    wanted = PREPOSITIONS.get(c.lemma, ())
    for k in s.parse.by_head[c.i]:
        mark = next((m for m in s.parse.by_head[k.i] if m.dep == "mark" and m.lemma in wanted), None)
        if k.dep in ("advcl", "ccomp") and mark is not None and mark.i == c.i + 1 and _is_infinitive(s, k):
            frame.cue = sorted({*frame.cue, mark.i})
            return {i for i in s.under(k.i) if i > mark.i}
    for k in s.parse.by_head[c.i]:
        if k.dep == "prep" and k.lemma in wanted and k.i > c.i:
            frame.cue = sorted({*frame.cue, k.i})
            rest = [
                r for r in s.parse.by_head[c.i] if r.i > k.i and r.dep in ("xcomp", "advcl") and _is_infinitive(s, r)
            ]
            return {i for part in (k, *rest[:1]) for i in s.under(part.i) if i > k.i}
    return set()


def _is_infinitive(s: Sentence, t: Token) -> bool:
    return t.tag == "VB" and any(k.tag == "TO" for k in s.parse.by_head[t.i])


def fill_view(s: Sentence, c: Token, frame: Frame) -> None:
    """ "sees the vote as a test", "considers him a friend": what is taken for something, and for what."""
    kids = [k for k in s.parse.by_head[c.i] if k.i > c.i]
    clausal = ("oprd",) if c.lemma in PERCEIVING else ("oprd", "xcomp", "ccomp")
    taken_as = [k for k in kids if k.dep == "prep" and k.lemma == "as" or k.dep in clausal]
    seen = [k for k in kids if k.dep == "dobj"]
    if not taken_as or not (seen or taken_as[0].dep == "ccomp"):
        inner = [k for o in seen for k in s.parse.by_head[o.i] if k.dep == "prep" and k.lemma == "as"]
        if not inner:
            return
    own = {i for k in (*seen, *taken_as) for i in s.under(k.i)} - {*frame.source, *frame.cue}
    frame.content = trimmed(s, sorted(i for i in own if i > c.i))
    said = c.lemma in SAID or c.lemma in ASSERTING
    frame.act = "said" if said else "stance" if c.lemma in STANCE else "thought"
    frame.direct = bool(set(frame.content) & s.in_quote)


def fill_directed(s: Sentence, c: Token, frame: Frame) -> None:
    """ "ordered the crew to leave": who shall do something, and what."""
    kids = [k for k in s.parse.by_head[c.i] if k.i > c.i]
    wanted = next((k for k in kids if k.dep in ("xcomp", "ccomp", "advcl") and _is_infinitive(s, k)), None)
    if wanted is None:
        return
    whom = [k for k in kids if k.dep in ("dobj", "dative") and k.i < wanted.i]
    own = {i for k in (*whom, wanted) for i in s.under(k.i)} - {*frame.source, *frame.cue}
    frame.content = trimmed(s, sorted(i for i in own if i > c.i))
    frame.direct = bool(set(frame.content) & s.in_quote)


def fill_object(s: Sentence, c: Token, frame: Frame, passive: bool) -> None:
    """A plain object as content: "confirmed the death", "accused Y of lying", "was praised by Y" (the subject)."""
    stance = c.lemma in STANCE
    found_in = c.lemma == "find" and frame.head >= 0 and s.at(frame.head).lemma in DOCUMENTS | SURVEYS
    phrasal = any(k.dep == "prt" and k.lemma in PARTICLES.get(c.lemma, ()) for k in s.parse.by_head[c.i])
    if not (stance or found_in or phrasal or c.lemma in WITH_OBJECT):
        return
    if c.lemma in NAMING and not _gives_name(s, c):
        return
    wanted = []
    for k in s.parse.by_head[c.i]:
        if passive and k.dep == "nsubjpass":
            wanted += s.under(k.i)
        if k.i < c.i:
            if k.dep == "dobj" and k.text.lower() in RELATIVE:
                wanted.append(k.i)
            continue
        if c.lemma == "claim" and k.lemma in ("life", "victim") or c.lemma == "write" and k.lemma in WORKS:
            return
        if k.dep in ("dobj", "oprd", "xcomp", "ccomp") or (
            k.dep == "prep" and wanted and k.lemma in _OBJECT_PREPOSITIONS
        ):
            wanted += s.under(k.i)
    if stance or not (found_in or phrasal or c.lemma in SAID | THOUGHT | MEANT):
        frame.act = "said" if c.lemma in ASSERTING else "stance"
    elif c.lemma in TAKES_ADDRESSEE:
        return
    taken = set(frame.source) | set(frame.cue)
    frame.content = trimmed(s, sorted(i for i in set(wanted) if i not in taken))
    frame.direct = bool(set(frame.content) & s.in_quote)


def _gives_name(s: Sentence, c: Token) -> bool:
    """Whether a verb of naming says what it calls somebody: "called him a liar", "called the plan \"a trap\"."""
    kids = [k for k in s.parse.by_head[c.i] if k.i > c.i]
    if any(k.dep in ("oprd", "ccomp", "xcomp", "acomp") and k.pos != "NUM" for k in kids):
        return True
    return any(k.dep == "dobj" and set(s.under(k.i)) & s.in_quote for k in kids)
