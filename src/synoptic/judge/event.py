"""The five Ws of the main event, each answer with its evidence, its origins and its rivals."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from synoptic.judge import centrality, leads, people, places, when
from synoptic.judge import figures as count_figures
from synoptic.judge.figure_evidence import completed
from synoptic.judge.persons import persons
from synoptic.judge.sides import Reading
from synoptic.model import edtf
from synoptic.model.beginning import under_way
from synoptic.model.claim import Claim
from synoptic.model.entity import Resolution
from synoptic.model.event import Event, Value
from synoptic.model.finding import Finding
from synoptic.model.passage import RUNNING
from synoptic.model.pointing import points_back, unexplained

LEAST_PULL = 0.3
"""What a statement's importance counts that says nothing of what the reports are about; with all of it, 1 more."""
HEAD = 8
LEAST_WORDS = 5
HEAVY = 1.25 * centrality.ENOUGH
"""Weight of a statement that may stand in the stead of a longer one: "a man was fatally wounded" tells too little."""
HEART = 0.4
"""Share of what the reports are about, of that which a claim says, that another says which may stand in its stead."""


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
    doubts: Callable[[Sequence[str]], tuple[str, ...]] = lambda passages: ()
    """Passage ids -> which of their origins count once because they may be one, in words."""
    harder: frozenset[str] = frozenset()
    """Ids of passages in which a copy had hardened what it took over; they are printed last."""

    @cached_property
    def when(self) -> Value | None:
        """When it happened, as far as the reports say."""
        return when.find(self.reports, self.pulls, self.count)

    @cached_property
    def persons(self) -> frozenset[str]:
        """Ids of the entities that are people."""
        return persons(self.reports, self.resolution)


def judge_event(story: Story, claims: Sequence[Claim], findings: Sequence[Finding]) -> Event:
    """The main event, from the most important claim and from what stands in the heads of the reports."""
    day = story.when.value if story.when else None
    figures = completed(
        count_figures.find(story.reports, story.resolution, story.persons, day, story.count),
        story.reports,
        day,
    )
    return Event(
        what=_what(story, claims, findings, day, leads.fatal(story.reports, figures)),
        when=story.when,
        where=places.find(story.reports, story.resolution, story.pulls, story.count),
        who=people.find(story.reports, story.resolution, story.persons, day, story.count),
        figures=figures,
    )


def _what(
    story: Story, claims: Sequence[Claim], findings: Sequence[Finding], day: str | None, fatal: leads.Fatal
) -> Value | None:
    """The statement that weighs most: its claim's importance times how much of what the reports are about it says.

    One that says very little, or points back to a sentence before it, only where no other is.
    """
    readings = {r.pid: r for report in story.reports for r in report}
    most = max((_pull(r, story.pulls) for r in readings.values()), default=0.0)
    best: tuple[tuple[bool, float, str], Claim, Reading] | None = None
    for claim, finding in zip(claims, findings, strict=True):
        softer = [p for p in claim.passages if p not in story.harder]
        for reading in (readings[p] for p in softer or claim.passages if p in readings):
            if not _says(reading) or not most:
                continue
            weight = finding.importance * (LEAST_PULL + _pull(reading, story.pulls) / most)
            weight *= 1 + 0.5 / (1 + reading.content.passage.order)
            weight *= leads.worth(reading, fatal)
            little = centrality.weight(reading.content) < centrality.ENOUGH
            worse = little or unexplained(reading.content) or points_back(reading.content)
            rank = (worse, -round(weight, 6), reading.pid)
            if best is None or rank < best[0]:
                best = (rank, claim, reading)
    if best is None:
        return None
    dated = [
        c for c, f in zip(claims, findings, strict=True) if day and edtf.compare(f.when, day) in ("same", "within")
    ]
    claim, reading = _best_borne_out(best[1], best[2], claims, story, readings)
    claim, reading = _of_the_day(claim, reading, dated, story, readings)
    resting = claim.passages if reading.pid in claim.alike else (reading.pid,)
    evidence = tuple(readings[p].evidence for p in resting if p in readings)
    reports = len({e.report for e in evidence})
    reason = f"{reports} of the reports state it, and of what they lead with it says most"
    return Value(reading.evidence.quote, None, story.count(resting)[2], evidence, (), reason)


def _best_borne_out(
    claim: Claim, reading: Reading, claims: Sequence[Claim], story: Story, readings: Mapping[str, Reading]
) -> tuple[Claim, Reading]:
    """The claim, or one that says the heart of it and rests on more, with the words to show: of two reports that lead
    with one thing, each with details of its own, what both state and not what the longer does."""
    told = {c.id: {_place(readings[p]) for p in c.passages if p in readings} for c in claims}
    core = set().union(*(places for places in told.values() if _place(reading) in places))
    own_words = reading.pid in claim.alike
    best, rests = (claim, reading), _rests_on(claim.passages if own_words else [reading.pid], story)
    for other in claims:
        own = readings.get(other.statement)
        if own is None or not core & told[other.id] or not _says(own) or _leans(own):
            continue
        if under_way(own.content) or centrality.weight(own.content) < HEAVY:
            continue
        heart = _pull(own, story.pulls) >= HEART * _pull(reading, story.pulls)
        if heart and _rests_on(other.passages, story) > rests:
            best, rests = (other, own), _rests_on(other.passages, story)
    return best


def _of_the_day(
    claim: Claim, reading: Reading, dated: Sequence[Claim], story: Story, readings: Mapping[str, Reading]
) -> tuple[Claim, Reading]:
    """The claim, or one of `dated`, which are of the day of the event, that a sentence tells beside it and that rests on no less:
    of "she was charged after a bridge fell on Monday", that it fell."""
    if claim in dated:
        return claim, reading
    beside = {_place(readings[p]) for p in claim.passages if p in readings}
    for other in dated:
        own = readings.get(other.statement)
        if (
            own is None
            or not _says(own)
            or _leans(own)
            or _rests_on(other.passages, story) < _rests_on(claim.passages, story)
        ):
            continue
        passage = own.content.passage
        if _place(own) in beside and passage.parse.tokens[passage.root].dep == "advcl":
            return other, own
    return claim, reading


def _place(reading: Reading) -> tuple[str, int]:
    """Report and sentence."""
    return reading.content.passage.report, reading.content.passage.order


def _rests_on(passages: Sequence[str], story: Story) -> tuple[int, int]:
    """Origins, and of equals newsrooms."""
    _, newsrooms, origins = story.count(passages)
    return origins, newsrooms


def _says(reading: Reading) -> bool:
    """Whether the passage is running text near the head of its report, and a statement that stands alone."""
    content = reading.content
    p = content.passage
    told = p.block_kind in RUNNING and p.order < HEAD and len(p.text.split()) >= LEAST_WORDS
    opening = next((t for t in (p.parse.tokens[i] for i in p.tokens) if t.pos != "PUNCT"), None)
    return told and reading.article.ends(p.block) and content.stands and opening is not None and opening.pos != "PRON"


def _leans(reading: Reading) -> bool:
    """Whether it points back, or has a pronoun for somebody told of before."""
    return bool(reading.content.leaning) or points_back(reading.content)


def _pull(reading: Reading, pulls: Mapping[str, float]) -> float:
    """How much of what the reports are about the passage says."""
    return round(sum(t.weight * pulls.get(t.key, 0.0) for t in reading.content.terms), 6)
