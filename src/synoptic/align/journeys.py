"""Who makes a journey that a passage only calls "the visit".

Whoever goes with the visit goes with the visitor: where a report tells of one journey of a kind and whose it is ("the visit of
the queen", "the queen's visit"), its traveller stands for "the visit" as what is done to it. Missed on purpose: a report in which
two make a visit each.
"""

from __future__ import annotations

from dataclasses import replace

from synoptic.align.events import SUBJECTS
from synoptic.model.content import Content
from synoptic.model.parse import Parse, Token

JOURNEYS = frozenset("visit trip tour journey".split())


class Travellers:
    """Whose the journeys of one report are, as far as it was read."""

    def __init__(self) -> None:
        self._of: dict[str, set[str]] = {}

    def read(self, content: Content) -> Content:
        """The content with whoever makes the journey that its event word is done to; what its sentence tells of it is kept."""
        passage = content.passage
        nouns = [
            t for t in (passage.parse.tokens[i] for i in passage.tokens) if t.pos == "NOUN" and t.lemma in JOURNEYS
        ]
        if not nouns:
            return content
        found: set[str] = set()
        for noun in nouns:
            whose = _whose(noun, content)
            if passage.kind == "sentence":
                self._of.setdefault(noun.lemma, set()).update(whose)
            known = self._of.get(noun.lemma, set())
            if not whose and len(known) == 1 and _done_to(noun, passage.parse, passage.root):
                found |= known
        return replace(content, travelling=frozenset(found)) if found else content


def _whose(noun: Token, content: Content) -> set[str]:
    """The entities that a journey is told to be of."""
    tokens = content.passage.parse.tokens
    return {
        key
        for key, i in content.at
        if tokens[i].dep == "poss"
        and tokens[i].head == noun.i
        or tokens[i].dep == "pobj"
        and tokens[tokens[i].head].lemma == "of"
        and tokens[tokens[i].head].head == noun.i
    }


def _done_to(noun: Token, parse: Parse, root: int) -> bool:
    """Whether "the" journey is what the event word tells of."""
    the = any(t.lemma == "the" for t in parse.children(noun.i))
    return the and noun.head == root and noun.dep in (*SUBJECTS, "dobj")
