"""Findings: on how many reports, newsrooms and origins each claim rests, and its standing by the two-source rule.

Standing says what was measured, never that a claim is true: `disputed` where a contradiction is open, `corroborated`
where two independent origins state it, else `single`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from synoptic.judge.centrality import ENOUGH, nearness, weight
from synoptic.judge.decided import told
from synoptic.judge.event import Story
from synoptic.judge.grounds import grounds_of, in_words
from synoptic.judge.sides import Reading, newsroom
from synoptic.model import edtf
from synoptic.model.claim import Claim
from synoptic.model.finding import Conflict, Finding
from synoptic.model.reuse import Origin, Provenance, Tracing

SAYING = frozenset(
    "say tell state report announce confirm add find show think believe know expect claim deny allege warn note write".split()
)
"""Event words of passages that tell what somebody says of something else."""


RECENT = 10
"""Days around a report within which a date is one of those that it is about."""


def judge_findings(
    claims: Sequence[Claim],
    readings: Mapping[str, Reading],
    conflicts: Sequence[Conflict],
    tracing: Tracing,
    story: Story,
) -> tuple[Finding, ...]:
    """One finding a claim, in the order of `claims`."""
    by_passage: dict[str, list[Conflict]] = {}
    for conflict in conflicts:
        for pid in conflict.passages:
            by_passage.setdefault(pid, []).append(conflict)
    context = _Context(readings, by_passage, tracing.provenance, {o.id: o for o in tracing.origins}, story)
    return tuple(_finding(c, context) for c in claims)


@dataclass(frozen=True)
class _Context:
    readings: Mapping[str, Reading]
    by_passage: Mapping[str, list[Conflict]]
    provenance: Mapping[str, Provenance]
    origins: Mapping[str, Origin]
    story: Story


def _finding(claim: Claim, context: _Context) -> Finding:
    readings = context.readings
    numbers = context.story.count(claim.passages)
    conflicts = sorted(
        {c.id: c for p in claim.passages for c in context.by_passage.get(p, ())}.values(), key=lambda c: c.id
    )
    open_ones = [c for c in conflicts if c.verdict == "contradiction"]
    standing = "disputed" if open_ones else "corroborated" if numbers[2] >= 2 else "single"
    return Finding(
        claim=claim.id,
        reports=numbers[0],
        newsrooms=numbers[1],
        origins=numbers[2],
        standing=standing,
        when=_when(claim, readings),
        status=_status(claim, readings),
        conflicts=tuple(c.id for c in conflicts),
        importance=_importance(claim, readings, context.story),
        reason=_reason(claim, context, numbers, open_ones),
    )


def _when(claim: Claim, readings: Mapping[str, Reading]) -> str | None:
    """The date that most of the evidence gives to the claim's event word; the most precise of equals.

    A date of another event word in the passage is that one's, unless the claim's own only says who says so or the date is
    one of the days that the report is about.
    """
    votes: Counter[str] = Counter()
    for pid in claim.passages:
        content = readings[pid].content
        head, status = told(content)
        dates = [t for t in content.times if t.edtf and t.timex in ("DATE", "TIME") and not t.vague]
        dates = [t for t in dates if t.span.start not in content.telling]
        own = [t for t in dates if t.of == head] or [
            t
            for t in dates
            if (not t.of or head in SAYING or _recent(t.edtf, readings[pid].as_of))
            and _fits(t.edtf, status, readings[pid].as_of)
        ]
        votes.update({t.edtf for t in own[:1] if t.edtf})
    if not votes:
        return None
    return min(votes, key=lambda v: (-votes[v], _width(v), v))


def _recent(value: str | None, as_of: str | None) -> bool:
    """Whether a date is within RECENT days of the report."""
    gap = edtf.gap_days(value, (as_of or "")[:10])
    return gap is not None and gap <= RECENT


def _fits(value: str | None, status: str, as_of: str | None) -> bool:
    """Whether a date of some other word can be the claim's: a plan lies ahead of its report, what happened does not."""
    span, printed = edtf.bounds(value), edtf.bounds((as_of or "")[:10])
    if span is None or printed is None or status != "planned":
        return status == "happened" and (span is None or printed is None or span[0] <= printed[1])
    return span[1] >= printed[0]


def _width(value: str) -> int:
    span = edtf.bounds(value)
    return (span[1] - span[0]).days if span else 10**6


def _status(claim: Claim, readings: Mapping[str, Reading]) -> str:
    """What the latest report says; where dates do not decide, what most passages say, "happened" before "planned"."""
    said = [(readings[p].as_of or "", told(readings[p].content)[1]) for p in claim.passages]
    latest = max(date for date, _ in said)
    values = Counter(v for date, v in said if date == latest)
    order = ("happened", "denied", "planned", "possible", "unsure")
    return min(values, key=lambda v: (-values[v], order.index(v)))


def _importance(claim: Claim, readings: Mapping[str, Reading], story: Story) -> float:
    """How near the event it is, how many of the reports lead with it, how many origins tell of it: for ordering alone, so that
    those which state only most of it count as well."""
    telling = [readings[p].content.passage for p in (*claim.passages, *claim.partly)]
    reports, _, origins = story.count([p.id for p in telling])
    early = 0.0
    for report in sorted({p.report for p in telling}):
        first = min(p.order for p in telling if p.report == report)
        early += 1 / (1 + first / 4)
    content = readings[claim.statement].content
    near = nearness(content, story.pulls) * min(1.0, weight(content) / ENOUGH)
    support: float = 1 - 0.7 ** (origins + 0.4 * (reports - origins))
    led = min(1.0, early / max(1, len(story.reports)))
    return round(0.3 * near + 0.4 * led + 0.3 * support, 4)


def _reason(claim: Claim, context: _Context, numbers: tuple[int, int, int], open_ones: Sequence[Conflict]) -> str:
    outlets = {p: newsroom(context.readings[p].article) for p in claim.passages}
    grounds = grounds_of(claim.passages, outlets, context.provenance, context.origins)
    parts = [*in_words(numbers, grounds), *context.story.doubts(claim.passages)]
    if open_ones:
        parts.append(f"disputed: {'; '.join(map(_in_dispute, open_ones))}")
    return "; ".join(parts)


def _in_dispute(conflict: Conflict) -> str:
    """Which detail is disputed: a statement may hold in all but one."""
    values = " against ".join(f"“{side.value}”" for side in conflict.sides[:3])
    what = {
        "quantity": "a figure",
        "date": "the date",
        "name": "who",
        "place": "where",
        "status": "whether it has happened",
    }
    return f"{what.get(conflict.kind, 'whether it is so')}, {values} ({conflict.reason})"
