"""Whether one building lies in a town or outside it: "the presidential palace in Velmar", "the presidential palace outside Velmar".

Compared are things of one kind that both reports tell from others by one word ("presidential") and speak of as known. Missed on
purpose: what lies near a town; things without such a word ("the house"); a report that puts it in two places.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from synoptic.judge import phrasing
from synoptic.judge.sides import Difference, Reading
from synoptic.model.mention import Name
from synoptic.model.parse import Token
from synoptic.model.passage import RUNNING
from synoptic.model.span import Span

KNOWN = frozenset("the his her its their".split())
"""Words before what is spoken of as known."""
SIDES = frozenset(("in", "outside"))
NAMED = 2
"""Words of a name that may stand between a thing and where it lies: "the presidential palace Sorrel in Velmar"."""


@dataclass(frozen=True)
class Sited:
    """A thing with the town in which, or outside which, it lies."""

    reading: Reading
    noun: Token
    kinds: frozenset[str]
    """The words that tell it from others."""
    side: str
    place: Name
    words: Span


def differences(reports: Sequence[Sequence[Reading]]) -> list[Difference]:
    """Things that one report puts in a town and the other outside it."""
    told = [[x for r in report for x in _sited(r)] for report in reports]
    return [d for ours, theirs in combinations(told, 2) for d in _between(ours, theirs)]


def _between(ours: Sequence[Sited], theirs: Sequence[Sited]) -> Iterator[Difference]:
    pairs = [(x, y) for x in ours for y in theirs if _one(x, y)]
    for x, y in pairs:
        if x.side != y.side and all(a.side != b.side for a, b in pairs if _one(x, a)):
            yield _difference(x, y)
            return


def _one(x: Sited, y: Sited) -> bool:
    """Whether they may be one thing, beside one town."""
    places = x.reading.entity(x.place.span), y.reading.entity(y.place.span)
    return x.noun.lemma == y.noun.lemma and bool(x.kinds & y.kinds) and places[0] is not None and places[0] == places[1]


def _sited(reading: Reading) -> Iterator[Sited]:
    passage = reading.content.passage
    if passage.block_kind not in RUNNING or passage.kind != "sentence":
        return
    tokens = [passage.parse.tokens[i] for i in passage.tokens]
    towns = {
        n.span.start: n for n in reading.mentions.names_in(passage.span) if n.label == "place" and n.form == "name"
    }
    for k, noun in enumerate(tokens):
        if noun.pos != "NOUN" or k + 1 < len(tokens) and tokens[k + 1].pos == "NOUN":
            continue
        first = k
        while first and tokens[first - 1].pos in ("ADJ", "NOUN", "PROPN"):
            first -= 1
        kinds = frozenset(t.lemma.lower() for t in tokens[first:k] if t.pos in ("ADJ", "NOUN"))
        if not kinds or not first or tokens[first - 1].text.lower() not in KNOWN:
            continue
        found = _behind(tokens, k, towns) or _before(tokens, first - 1, towns)
        if found is not None:
            side, place = found
            yield Sited(reading, noun, kinds, side.text.lower(), place, Span(side.start, place.span.end))


def _behind(tokens: Sequence[Token], k: int, towns: dict[int, Name]) -> tuple[Token, Name] | None:
    """The town right behind a thing, or behind its name."""
    at = k + 1
    while at < len(tokens) and at <= k + NAMED and tokens[at].pos == "PROPN":
        at += 1
    if at + 1 >= len(tokens) or tokens[at].text.lower() not in SIDES or tokens[at + 1].start not in towns:
        return None
    return tokens[at], towns[tokens[at + 1].start]


def _before(tokens: Sequence[Token], article: int, towns: dict[int, Name]) -> tuple[Token, Name] | None:
    """The town right before "at" and a thing: "in Velmar at the presidential palace"."""
    if article < 3 or tokens[article - 1].text.lower() != "at":
        return None
    for at in range(article - 2, 0, -1):
        place = towns.get(tokens[at].start)
        if place is not None and tokens[article - 2].end == place.span.end and tokens[at - 1].text.lower() in SIDES:
            return tokens[at - 1], place
    return None


def _difference(x: Sited, y: Sited) -> Difference:
    a, b = x.reading, y.reading
    values = x.words.of(a.article.text), y.words.of(b.article.text)
    reason = f"{phrasing.prints(a, b, *values)}; {phrasing.of_one(min(x.kinds & y.kinds) + ' ' + x.noun.text)}"
    asks = phrasing.which(x.noun.text)
    keys = values[0].lower(), values[1].lower()
    return Difference("place", "contradiction", values, keys, (x.words, y.words), (a, b), reason, asks=asks)
