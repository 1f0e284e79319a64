"""Which of the sentences chosen stands first: one that tells what happened, in its latest state, with its toll."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from synoptic.compose.candidate import Candidate, Spot, meet, spot_of, within
from synoptic.compose.heard import DEATH, PEOPLE
from synoptic.compose.material import TOLL, Material
from synoptic.compose.wording import Printed
from synoptic.model.acts import HARM
from synoptic.model.beginning import speaks_of
from synoptic.model.claim import Claim
from synoptic.model.content import Content
from synoptic.model.event import Figure
from synoptic.model.pointing import asks_which, points_back, unexplained

HEAD = 2
"""Running number of the last sentence of a report, its headline counted, in which it tells what it is about."""
NEAR = 0.5
"""Weight of a term that stands near the event word."""
ARTICLES = frozenset(("a", "an", "the"))


@dataclass(frozen=True)
class Chosen:
    """A claim and the words that it is printed in."""

    claim: Claim
    printed: Printed

    @property
    def spot(self) -> Spot:
        """Where the words stand."""
        return spot_of(self.printed.evidence[0])

    @property
    def stating(self) -> Sequence[str]:
        """The passages that bear the words out, beside their own: of words that say more than the claim only their own does."""
        return [] if self.printed.more or self.printed.whole else self.claim.passages


def told_so_far(used: Sequence[str], material: Material) -> frozenset[str]:
    """The keys and words of all that the passages in use speak of."""
    contents = [material.candidates[p].content for p in used if p in material.candidates]
    return frozenset().union(*(c.keys | c.words for c in contents))


def plain(text: str) -> str:
    """Its words in small letters, one blank between them."""
    return " ".join("".join(c if c.isalnum() else " " for c in text.lower()).split())


def tells(chosen: Chosen, spots: Sequence[Spot], words: Sequence[str]) -> bool:
    """Whether the words stand in one of these places, or hold all of `words` where any are given."""
    if words:
        return all(w in chosen.printed.text for w in words)
    return any(meet(chosen.spot, spot) for spot in spots)


def leading(chosen: list[Chosen], material: Material) -> list[Chosen]:
    """The sentences with the one first that tells every figure of the first and more, or what a later report has instead.

    A first sentence without any of them, and without a word for a death, gives way to one that tells the dead at the head of its
    report. None that points back to what stood before it is put first.
    """
    if not chosen:
        return chosen
    figures = [f for f in material.event.figures if f.of in TOLL]
    tolls = [[spot_of(e) for e in f.evidence] for f in figures]
    told = [{n for n, spots in enumerate(tolls) if any(within(s, c.spot) for s in spots)} for c in chosen]
    miscounted = {n for n, f in enumerate(figures) if _counts_others(chosen[0], f, material)}
    stale = any(tells(chosen[0], [spot], ()) for spot in material.earlier) or bool(miscounted)
    free = [_stands(one, material) for one in chosen]
    better = [
        n for n, found in enumerate(told) if free[n] and (told[0] or stale) and found > told[0] and miscounted <= found
    ]
    better.sort(key=lambda n: (-len(told[n]), min(told[n])) if stale else (0, 0))
    if not told[0] and not stale and not any(speaks_of(c, DEATH) for c in _contents(chosen[0], material)):
        dead = {n for n, f in enumerate(figures) if f.of == "killed" and f.low}
        better = [
            n for n, found in enumerate(told) if free[n] and found & dead and _heads(chosen[n], chosen[0], material)
        ]
    return [chosen[better[0]], *(c for n, c in enumerate(chosen) if n != better[0])] if better else chosen


def leads(words: Printed, own: Sequence[Candidate], material: Material) -> bool:
    """Whether an account can well begin with these words: they point at nothing told before, are nobody's own speech, and, unless a
    report begins with them too, tell of harm where anybody came to harm."""
    if words.text[:1] in '“"' or any(points_back(c.content) or unexplained(c.content) for c in own):
        return False
    harmed = any(f.of in TOLL and f.low for f in material.event.figures)
    return not harmed or any(c.content.passage.order <= HEAD or HARM & c.content.printed for c in own)


def _contents(chosen: Chosen, material: Material) -> list[Content]:
    """What the passages that it is printed in state."""
    return [material.candidates[p].content for p in chosen.printed.passages if p in material.candidates]


def _heads(chosen: Chosen, first: Chosen, material: Material) -> bool:
    """Whether the words stand among the first sentences of their report and tell of what the first tells of, not of the toll
    alone: of "a flood hit the town" and "three were killed" the flood leads."""
    own, led = _contents(chosen, material), _contents(first, material)
    words = frozenset().union(*(c.words for c in led))
    told = {t.word for c in own for t in c.terms if t.pos in ("NOUN", "VERB") and t.weight >= NEAR}
    return any(c.passage.order <= HEAD for c in own) and any({w, *material.kin.of(w)} & words for w in told)


def _stands(chosen: Chosen, material: Material) -> bool:
    """Whether the words can be first: they point at nothing told before, and name nobody by one name alone."""
    own = [material.candidates[p] for p in chosen.printed.passages if p in material.candidates]
    if any(asks_which(c.content) or unexplained(c.content) for c in own):
        return False
    names = [
        (entity, c.article.text[start:end])
        for c in own
        for (start, end), entity in c.persons.items()
        if meet(chosen.spot, (chosen.spot[0], start, end))
    ]
    return {entity for entity, _ in names} <= {entity for entity, name in names if " " in name.strip()}


def _counts_others(chosen: Chosen, figure: Figure, material: Material) -> bool:
    """Whether the words count fewer people killed or hurt than a figure has, a part of them, or more."""
    counted = [q.high for c in _contents(chosen, material) for q in c.quantities if figure.of in q.of.split()]
    if not counted or None in counted:
        return False
    total = sum(n or 0.0 for n in counted)
    return total < (figure.low or 0.0) or figure.high is not None and max(n or 0.0 for n in counted) > figure.high


def says_all(fuller: Chosen, first: Chosen, material: Material) -> bool:
    """Whether a sentence says every word of the first and more: "Anna Weld was shot at the mill" beside "a woman was"."""
    words = [frozenset(plain(c.printed.text).split()) for c in (first, fuller)]
    own = _contents(first, material)
    told = told_so_far(fuller.printed.passages, material)
    left = words[0] - words[1] - PEOPLE - ARTICLES
    return (
        bool(own)
        and not left
        and len(words[0] & words[1]) > len(words[0]) // 2
        and all(c.keys <= told | PEOPLE for c in own)
    )
