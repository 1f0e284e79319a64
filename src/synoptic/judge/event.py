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
    return Event(
        what=_what(story, claims, findings),
        when=when.find(story.reports, story.pulls, story.count),
        where=places.find(story.reports, story.resolution, story.pulls, story.count),
        who=people.find(story.reports, story.resolution, story.count),
        figures=count_figures.find(story.reports, story.count),
    )


def _what(story: Story, claims: Sequence[Claim], findings: Sequence[Finding]) -> Value | None:
    """The lead sentence, resting on the claim that it makes."""
    readings = {r.pid: r for report in story.reports for r in report}
    if story.lead is None or story.lead not in readings:
        return None
    bearing = [c for c in claims if c.statement == story.lead] or [c for c in claims if story.lead in c.passages]
    finding = {f.claim: f for f in findings}
    best = max(bearing, key=lambda c: (finding[c.id].importance, c.id), default=None)
    passages = best.passages if best else (story.lead,)
    evidence = tuple(readings[p].evidence for p in passages if p in readings)
    origins = story.count(passages)[2]
    reason = "of the sentences that the reports open with, the one that says most of what they have in common"
    return Value(readings[story.lead].evidence.quote, None, origins, evidence, (), reason)
