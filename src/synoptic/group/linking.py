"""Reports handed over as those of one event are taken at their word, unless two have next to nothing in common.

Two are linked when the lesser share of a head's weight (headline, standfirst, first sentences) that the other report has is
enough, by a person whom both name in full, by a day and a name in common, or by what else speaks for one event; one link
is enough to belong. Missed on purpose: reports so short that their heads have fewer than three terms and no rare word.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations

from synoptic.group.evidence import Ranks, Told, days_of, enough, evidence, told
from synoptic.group.scenes import parted
from synoptic.group.sorting import HEAD, SHARED_TEXT
from synoptic.model.content import Content

TOGETHER = 0.07
"""Least share of the lesser head's weight that the other report has, at which two reports handed over together are linked.
Of 36 random pairs of web pages 31 lie below it, of 113 pairs of reports of one shooting 17 %; at .18 it would be 31 %, and
each report left out costs the account what only it knows."""

LEAST = 2.0
"""What must speak for it that two reports tell one event, where their heads are alike and they have neither a name nor a day in
common: those of one event have 5 or more, common words of two others 1."""


@dataclass(frozen=True)
class Handed:
    """What is known of reports that were handed over as those of one event, beside what they state."""

    ranks: Ranks
    credited: Mapping[str, Sequence[Content]]
    """Report id -> contents of the passages that credit somebody, with the words of credit."""
    titles: Mapping[str, str]
    """Report id -> its headline where that stands beside the text."""
    published: Mapping[str, str]
    """Report id -> EDTF, where it is known."""
    lands: Mapping[str, str]
    """Term key of a name -> the land that it is of."""


def link(
    reports: Mapping[str, Sequence[Content]],
    shares: Mapping[tuple[str, str], float],
    people: frozenset[str],
    wide: frozenset[str],
    handed: Handed,
) -> list[list[str]]:
    """Ids of the reports of each story. One link is enough, and a day that both give speaks for them as a name does, unless
    several name one place and several another. What a report only credits speaks for it where another has it too, and never
    against it: two reports of one fire ask different people. Arguments as those of `group.group`."""
    ids = sorted(reports)
    heads = {r: _head(reports[r]) for r in ids}
    stated = {r: keys(reports[r]) for r in ids}
    bodies = {r: stated[r] | keys(handed.credited.get(r, ())) for r in ids}
    days = {r: days_of(reports[r]) for r in ids}
    links: dict[str, dict[str, float]] = {r: {} for r in ids}

    @cache
    def side(r: str) -> Told:
        return _told(r, reports, wide, handed)

    @cache
    def speaks(a: str, b: str) -> float:
        return evidence(side(a), side(b), bodies[a] & bodies[b], handed.ranks)

    for a, b in combinations(ids, 2):
        common, one_day = bodies[a] & bodies[b], bool(days[a] & days[b])
        named = any(k.startswith("@") for k in common)
        apart = _strangers(stated[a], stated[b])
        score = _likeness(heads[a], heads[b], bodies[a], bodies[b]) if one_day or not apart else 0.0
        bare = score >= TOGETHER and not named and not one_day
        if bare and handed.ranks.ranked and speaks(a, b) < LEAST:
            score = 0.0
        if common & people or one_day and named:
            score = max(score, TOGETHER)
        if max(shares.get((a, b), 0.0), shares.get((b, a), 0.0)) >= SHARED_TEXT:
            score = 1.0
        if score >= TOGETHER:
            links[a][b] = links[b][a] = score
    stories = _gathered(ids, links)
    if len(stories) > 1 and handed.ranks.ranked:
        for a, b in _across(stories):
            if speaks(a, b) >= enough(len(ids)):
                links[a][b] = links[b][a] = TOGETHER
        stories = _gathered(ids, links)
    return [part for story in stories for part in parted(story, reports, links, wide)]


def _gathered(ids: Sequence[str], links: Mapping[str, Mapping[str, float]]) -> list[list[str]]:
    """The stories that these links make."""
    stories: list[list[str]] = []
    for a in sorted(ids, key=lambda r: (-sum(links[r].values()), r)):
        home = [s for s in stories if any(b in links[a] for b in s)]
        if home:
            max(home, key=lambda s: (sum(links[a].get(b, 0.0) for b in s) / len(s), s[0])).append(a)
        else:
            stories.append([a])
    return stories


def _across(stories: Sequence[Sequence[str]]) -> Iterator[tuple[str, str]]:
    """Pairs of reports of two stories, the lesser id first."""
    for one, other in combinations(stories, 2):
        yield from sorted((min(a, b), max(a, b)) for a in one for b in other)


def _told(report: str, reports: Mapping[str, Sequence[Content]], wide: frozenset[str], handed: Handed) -> Told:
    return told(
        reports[report],
        handed.credited.get(report, ()),
        handed.titles.get(report, ""),
        handed.published.get(report, ""),
        wide=wide,
        lands=handed.lands,
    )


def keys(contents: Sequence[Content]) -> frozenset[str]:
    """The keys of all that some passages speak of."""
    return frozenset(t.key for c in contents for t in c.terms)


def _strangers(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether both name people, places or bodies, and none in common: as far as names go, they tell two events."""
    ours, theirs = ({k for k in side if k.startswith("@")} for side in (a, b))
    return bool(ours and theirs) and not ours & theirs


def _head(contents: Sequence[Content]) -> dict[str, float]:
    sentences = [c for c in contents if c.passage.kind == "sentence" and c.passage.block_kind != "caption"]
    return {t.key: t.weight for c in sentences[:HEAD] for t in c.terms if t.weight >= 0.5}


def _likeness(a: Mapping[str, float], b: Mapping[str, float], body_a: frozenset[str], body_b: frozenset[str]) -> float:
    """The lesser of the two shares of a head's weight that the other report has anywhere, heads' own overlap first."""
    if len(a) < 3 or len(b) < 3:
        return 0.0
    common = sum(w for k, w in a.items() if k in b)
    if common <= 0:
        return 0.0
    in_b = sum(w for k, w in a.items() if k in body_b) / sum(a.values())
    in_a = sum(w for k, w in b.items() if k in body_a) / sum(b.values())
    return min(in_a, in_b)
