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
    lead: str | None
    """Id of the sentence that says most of it."""


def judge_event(story: Story, claims: Sequence[Claim], findings: Sequence[Finding]) -> Event:
    """The main event, from the most important claim and from what stands in the heads of the reports."""
    day = when.find(story.reports, story.pulls, story.count)
    return Event(
        what=_what(story, claims, findings),
        when=day,
        where=places.find(story.reports, story.resolution, story.pulls, story.count),
        who=people.find(story.reports, story.resolution, story.count),
        figures=count_figures.find(story.reports, story.resolution, day.value if day else None, story.count),
    )


def _what(story: Story, claims: Sequence[Claim], findings: Sequence[Finding]) -> Value | None:
    """The most important claim; of a single report, the sentence that says most of what it is about."""
    readings = {r.pid: r for report in story.reports for r in report}
    ranked = sorted(zip(claims, findings, strict=True), key=lambda cf: (-cf[1].importance, cf[0].id))
    best = next(
        (c for c, f in ranked if c.statement in readings and f.reports > 1 and _says(readings[c.statement])), None
    )
    if best is not None:
        evidence = tuple(readings[p].evidence for p in best.passages if p in readings)
        reason = "the statement that most of the reports lead with"
        told = [readings[p] for p in best.passages if p in readings and _says(readings[p])]
        first = max(told, key=lambda r: (_pull(r, story.pulls), r.pid), default=readings[best.statement])
        return Value(first.evidence.quote, None, story.count(best.passages)[2], evidence, (), reason)
    if story.lead is None or story.lead not in readings:
        return None
    lead = readings[story.lead].evidence
    reason = "of the sentences that the reports open with, the one that says most of what they are about"
    return Value(lead.quote, None, story.count([story.lead])[2], (lead,), (), reason)


def _says(reading: Reading) -> bool:
    """Whether the passage is a statement that stands alone."""
    return reading.content.stands and not reading.content.leaning and reading.content.passage.block_kind != "caption"


def _pull(reading: Reading, pulls: Mapping[str, float]) -> float:
    """How much of what the reports are about the passage says."""
    return round(sum(t.weight * pulls.get(t.key, 0.0) for t in reading.content.terms), 6)
