"""Reports of one event are those that speak of the same people and things, or that share text.

Unsorted reports are sorted by `sorting`. Reports that somebody handed over as those of one event are taken at their word
unless two heads (headline, standfirst, first sentences) have next to nothing in common: two are linked when the lesser
share of a head's weight that the other report has is enough, and one link is enough to belong. Missed on purpose:
reports so short that their heads have fewer than three terms.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from synoptic.group.scenes import parted
from synoptic.group.sorting import HEAD, SHARED_TEXT, sort
from synoptic.model import edtf
from synoptic.model.content import Content

TOGETHER = 0.07
"""Least share of the lesser head's weight that the other report has, at which two reports handed over together are linked.
Of 36 random pairs of web pages 31 lie below it, of 113 pairs of reports of one shooting 17 %; at .18 it would be 31 %, and
each report left out costs the account what only it knows."""


MANY_DAYS = 20
"""Days that a report gives, above which it is a chronicle of a year or a list of cases, and no report of one event."""


@dataclass(frozen=True, slots=True)
class Story:
    """Reports that tell the same event."""

    reports: tuple[str, ...]
    """Report ids, sorted."""
    reason: str


def group(
    reports: Mapping[str, Sequence[Content]],
    shares: Mapping[tuple[str, str], float],
    people: frozenset[str] = frozenset(),
    wide: frozenset[str] = frozenset(),
    credited: Mapping[str, Sequence[Content]] | None = None,
    *,
    together: bool = False,
) -> tuple[Story, ...]:
    """Stories, the largest first; of equals those that are no chronicle of many days, of these the one that names most people,
    places and bodies, then the least id.

    `reports`: report id -> contents of its passages. `shares`: pair of report ids -> share of reused text.
    `people`: term keys of people named in full; `wide`: those of countries and regions. `credited`: report id -> contents of the passages
    that credit somebody, with the words of credit. `together`: the reports were handed over as those of one event.
    """
    stories = _linked(reports, shares, people, wide, credited or {}) if together else sort(reports, shares, people)
    found = [Story(tuple(sorted(s)), _reason(s)) for s in stories]
    named = {r: {key for key in _keys(c) if key.startswith("@")} for r, c in reports.items()}
    chronicle = {r for r, c in reports.items() if len(_days(c)) > MANY_DAYS}
    return tuple(
        sorted(
            found,
            key=lambda s: (
                -len(s.reports),
                chronicle.issuperset(s.reports),
                -len(set().union(*(named[r] for r in s.reports))),
                s.reports,
            ),
        )
    )


def _linked(
    reports: Mapping[str, Sequence[Content]],
    shares: Mapping[tuple[str, str], float],
    people: frozenset[str],
    wide: frozenset[str],
    credited: Mapping[str, Sequence[Content]],
) -> list[list[str]]:
    """Reports handed over together: one link is enough, and a day that both give speaks for them as a name does, unless
    several name one place and several another. What a report only credits speaks for it where another has it too, and never
    against it: two reports of one fire ask different people."""
    ids = sorted(reports)
    heads = {r: _head(reports[r]) for r in ids}
    stated = {r: _keys(reports[r]) for r in ids}
    bodies = {r: stated[r] | _keys(credited.get(r, ())) for r in ids}
    days = {r: _days(reports[r]) for r in ids}
    links: dict[str, dict[str, float]] = {r: {} for r in ids}
    for i, a in enumerate(ids):
        for b in ids[i + 1 :]:
            common, one_day = bodies[a] & bodies[b], bool(days[a] & days[b])
            apart = _strangers(stated[a], stated[b])
            score = _likeness(heads[a], heads[b], bodies[a], bodies[b]) if one_day or not apart else 0.0
            if common & people or one_day and any(k.startswith("@") for k in common):
                score = max(score, TOGETHER)
            if max(shares.get((a, b), 0.0), shares.get((b, a), 0.0)) >= SHARED_TEXT:
                score = 1.0
            if score >= TOGETHER:
                links[a][b] = links[b][a] = score
    stories: list[list[str]] = []
    for a in sorted(ids, key=lambda r: (-sum(links[r].values()), r)):
        home = [s for s in stories if any(b in links[a] for b in s)]
        if home:
            max(home, key=lambda s: (sum(links[a].get(b, 0.0) for b in s) / len(s), s[0])).append(a)
        else:
            stories.append([a])
    return [part for story in stories for part in parted(story, reports, links, wide)]


def _keys(contents: Sequence[Content]) -> frozenset[str]:
    return frozenset(t.key for c in contents for t in c.terms)


def _strangers(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether both name people, places or bodies, and none in common: as far as names go, they tell two events."""
    ours, theirs = ({k for k in keys if k.startswith("@")} for keys in (a, b))
    return bool(ours and theirs) and not ours & theirs


def _days(contents: Sequence[Content]) -> frozenset[str]:
    """The single days that a report gives, told as such or by a time of day."""
    times = (t for c in contents if c.passage.kind == "sentence" for t in c.times if t.timex in ("DATE", "TIME"))
    return frozenset(day for t in times if not t.vague and (day := edtf.day(t.edtf)))


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


def _reason(story: Sequence[str]) -> str:
    if len(story) == 1:
        return "it has too little in common with any other report"
    return f"{len(story)} reports that speak of the same people and things"
