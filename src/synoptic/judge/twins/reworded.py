"""Other words in one place of two sentences worded alike, of which nothing tells that they cannot both be so, and nothing that they
say the same: both are kept beside one another.

Missed on purpose: who says so, a kind and what it is a kind of (a terrier, a dog), words that may stand for one another, figures and names.
"""

from __future__ import annotations

from collections.abc import Sequence

from synoptic.judge.cautions import DOUBTED, EXPECTED, HEDGES
from synoptic.judge.questions.relations import akin
from synoptic.judge.twins.found import Found, Prints, lemmas
from synoptic.judge.twins.places import Twin
from synoptic.judge.twins.sentences import Word
from synoptic.model import slots
from synoptic.model.kinds import kinds_of
from synoptic.model.kinship import Kinship

ALIKE = 0.7
"""Least share of the words of either sentence that must stand in the other, in order."""
LEAST = 4
MOST = 2
"""Words of the place, on either side."""
ANYBODY = kinds_of("person") | frozenset(
    "teen suspect victim driver gunman attacker patient student officer deputy".split()
)
"""Nouns of whom one report may call by the one and another by the other."""
SAYING = frozenset(("NOUN", "VERB", "ADJ"))


def find(twin: Twin, ours: Sequence[Word], theirs: Sequence[Word], kin: Kinship, prints: Prints) -> Found | None:
    """The other words, where they are all that differs."""
    if len(twin.gaps) != 1 or len(twin.places) != 1 or not 0 < len(ours) <= MOST or not 0 < len(theirs) <= MOST:
        return None
    if len(twin.same) < max(LEAST, ALIKE * max(len(twin.a.words), len(twin.b.words))):
        return None
    said = (twin.a.reading.content.framing, twin.b.reading.content.framing)
    if any(w.token.i in framing for framing, side in zip(said, (ours, theirs), strict=True) for w in side):
        return None
    sides = [[w for w in side if w.token.pos in SAYING and not w.named] for side in (ours, theirs)]
    if len(sides[0]) != len(ours) or len(sides[1]) != len(theirs) or _one_thing(ours, theirs, kin):
        return None
    if _presented_alike(twin, ours[-1], theirs[-1]):
        return None
    mine, place = twin.places[0]
    if not any(twin.one_slot(i, j) for i in mine for j in place):
        return None
    if prints(twin.a, lemmas(theirs), True) or prints(twin.b, lemmas(ours), True):
        return None
    words = (tuple(ours), tuple(theirs))
    return Found("wording", words, "they are all that differs, and may or may not both be so", verdict="variant")


def _presented_alike(twin: Twin, ours: Word, theirs: Word) -> bool:
    """Whether both words only present something, and present it alike: "is expected to", "is likely to"; "alleged", "suspected"."""
    words = {w.token.text.casefold() for w in (ours, theirs)}
    if any(words <= alike for alike in (DOUBTED, HEDGES, EXPECTED)):
        return True
    one, two = (
        [f for f in side.reading.mentions.presented_in(side.reading.content.passage.span)
         if f.span.start <= w.span.start < f.event_start]
        for side, w in ((twin.a, ours), (twin.b, theirs))
    )  # fmt: skip
    return any(f.event == g.event and (f.value, f.negated) == (g.value, g.negated) for f in one for g in two)


def _one_thing(ours: Sequence[Word], theirs: Sequence[Word], kin: Kinship) -> bool:
    """Whether a word of the one may stand for one of the other, or is a kind of it; of one person many are true."""
    if all(w.token.tag == "NN" and w.token.lemma in ANYBODY for w in (ours[-1], theirs[-1])):
        return True
    return slots.one_family(lemmas(ours[-1:]), lemmas(theirs[-1:])) or any(
        akin(p.replace(" ", "_"), q.replace(" ", "_"))
        or q in kin.of(p)
        or p in kin.of(q)
        or q in kinds_of(p)
        or p in kinds_of(q)
        for p in lemmas(ours)
        for q in lemmas(theirs)
    )
