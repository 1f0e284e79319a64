"""The five Ws of the main event, each answer with its evidence, its origins and its rivals."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from synoptic.judge import figures as count_figures
from synoptic.judge import people, places, when
from synoptic.judge.sides import Reading
from synoptic.model.claim import Claim
from synoptic.model.entity import Resolution
from synoptic.model.event import Event, Value
from synoptic.model.finding import Finding


@dataclass(frozen=True)
class Story:
    """What the judgement of the event looks at: the reports of the main story, read."""

    reports: Sequence[Sequence[Reading]]
    """One sequence of readings (sentences and clauses, in order) a report."""
    resolution: Resolution
    count: Callable[[Sequence[str]], tuple[int, int, int]]
    """Passage ids -> reports, newsrooms, origins."""
    pulls: Mapping[str, float]
    """What the reports are about: term key -> 0..1."""


def judge_event(story: Story, claims: Sequence[Claim], findings: Sequence[Finding]) -> Event:
    """The main event, from the most important claim and from what stands in the heads of the reports."""
    return Event(
        what=_what(story, claims, findings),
        when=when.find(story.reports, story.pulls, story.count),
        where=places.find(story.reports, story.resolution, story.count),
        who=people.find(story.reports, story.resolution, story.count),
        figures=count_figures.find(story.reports, story.count),
    )


def _what(story: Story, claims: Sequence[Claim], findings: Sequence[Finding]) -> Value | None:
    if not claims:
        return None
    best = max(zip(claims, findings, strict=True), key=lambda cf: (cf[1].importance, cf[0].id))
    readings = {r.pid: r for report in story.reports for r in report}
    claim, finding = best
    if claim.statement not in readings:
        return None
    evidence = tuple(readings[p].evidence for p in claim.passages if p in readings)
    reason = f"the statement that most reports lead with: {finding.reports} print it, on {finding.origins} independent origins"
    if finding.reports == 1:
        reason = "the statement nearest to what the report leads with"
    return Value(readings[claim.statement].evidence.quote, None, finding.origins, evidence, (), reason)
