"""Reports of one event are those that speak of the same people and things, or that share text.

Unsorted reports are sorted by `sorting`; those that somebody handed over as reports of one event are told apart by `linking` only
where two have next to nothing in common.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from synoptic.group.evidence import days_of
from synoptic.group.linking import Handed, keys, link
from synoptic.group.sorting import sort
from synoptic.model.content import Content

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
    handed: Handed | None = None,
) -> tuple[Story, ...]:
    """Stories, the largest first; of equals those that are no chronicle of many days, of these the one that names most people,
    places and bodies, then the least id.

    `reports`: report id -> contents of its passages. `shares`: pair of report ids -> share of reused text.
    `people`: term keys of people named in full; `wide`: those of countries, regions and peoples. `handed`: the reports were handed
    over as those of one event, and what else is known of them.
    """
    stories = link(reports, shares, people, wide, handed) if handed is not None else sort(reports, shares, people)
    found = [Story(tuple(sorted(s)), _reason(s)) for s in stories]
    named = {r: {key for key in keys(c) if key.startswith("@")} for r, c in reports.items()}
    chronicle = {r for r, c in reports.items() if len(days_of(c)) > MANY_DAYS}
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


def _reason(story: Sequence[str]) -> str:
    if len(story) == 1:
        return "it has too little in common with any other report"
    return f"{len(story)} reports that speak of the same people and things"
