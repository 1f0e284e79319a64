"""Whether two passages are worded alike and tell two things: each has something in one place that the other lacks, and that is no
other word for it.

"Tavria's army shelled the port" and "Corvia's army shelled the port" share nearly all their words, and yet the one does not tell the
other again. Missed on purpose: what only one of the two has, which the account may leave out; what is shown beside it as a conflict.
"""

from __future__ import annotations

from rapidfuzz.distance import Indel

from synoptic.compose.candidate import Candidate, meet
from synoptic.compose.heard import PEOPLE, in_other_words
from synoptic.compose.material import Material
from synoptic.model import slots
from synoptic.model.content import Content
from synoptic.model.gaps import gaps
from synoptic.model.kinship import Kinship
from synoptic.model.parse import Token

ALIKE = 0.7
"""Least share of the words of the longer passage that must stand in the other, in order."""
LEAST = 4
TELLING = frozenset(("NOUN", "PROPN", "VERB", "ADJ"))


def rival(one: Candidate, two: Candidate, material: Material) -> bool:
    """Whether a passage of one report tells something in the place of another report's, and no conflict shows it beside that."""
    if one.spot[0] == two.spot[0]:
        return False
    return tell_two(one.content, two.content, material.kin) and not _shown(one, two, material)


def tell_two(a: Content, b: Content, kin: Kinship) -> bool:
    """Whether two passages worded alike have in one place each what the other lacks."""
    ours, theirs = _words(a), _words(b)
    one, two = [t.lemma.lower() for t in ours], [t.lemma.lower() for t in theirs]
    least = max(LEAST, ALIKE * max(len(one), len(two)))
    if min(len(one), len(two)) < least:
        return False
    blocks = Indel.opcodes(one, two).as_matching_blocks()
    same = {block.a + k: block.b + k for block in blocks for k in range(block.size)}
    if len(same) < least:
        return False
    for x, y in gaps(same, len(ours), len(theirs)):
        mine, others = ([tokens[k] for k in gap] for tokens, gap in ((ours, x), (theirs, y)))
        if _instead(mine, set(two), kin, b) and _instead(others, set(one), kin, a) and not _akin(mine, others, kin):
            return True
    return False


def _words(content: Content) -> list[Token]:
    tokens = content.passage.parse.tokens
    return [
        tokens[i]
        for i in content.passage.tokens
        if i not in content.framing and tokens[i].pos not in ("PUNCT", "SPACE", "DET")
    ]


def _instead(words: list[Token], others: set[str], kin: Kinship, other: Content) -> bool:
    """Whether one of these words tells something that stands nowhere in the other, in any words."""
    known = in_other_words(frozenset(others | other.words))
    return any(
        t.pos in TELLING and t.lemma.lower() not in known and not any(w in known for w in kin.of(t.lemma.lower()))
        for t in words
    )


def _akin(ours: list[Token], theirs: list[Token], kin: Kinship) -> bool:
    """Whether the two stand for one: a name and what somebody is called, of one person a boy and a teenager."""
    one, two = ({t.lemma.lower() for t in words if t.pos in TELLING} for words in (ours, theirs))
    if slots.SEX.apart(one, two):
        return False
    return bool(one & PEOPLE and two & PEOPLE) or any(t.pos == "PROPN" for t in ours) != any(
        t.pos == "PROPN" for t in theirs
    )


def _shown(one: Candidate, two: Candidate, material: Material) -> bool:
    """Whether the account shows the two beside one another as a conflict."""
    return any(
        any(meet((e.report, e.span.start, e.span.end), one.spot) for s in c.sides for e in s.evidence)
        and any(meet((e.report, e.span.start, e.span.end), two.spot) for s in c.sides for e in s.evidence)
        for c in material.conflicts
        if c.verdict != "compatible"
    )
