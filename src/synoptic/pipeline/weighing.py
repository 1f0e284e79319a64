"""The way from conflicts to the account: what each claim rests on, what the event was, and what is told of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from synoptic import compose, judge, trace
from synoptic.model.account import SentenceRecord
from synoptic.model.claim import Claim, Evidence
from synoptic.model.content import Content
from synoptic.model.event import Event, Value
from synoptic.model.report import Rejected, Report
from synoptic.model.span import Span
from synoptic.pipeline.analysis import Analysis, analyse
from synoptic.pipeline.candidates import candidates_of
from synoptic.pipeline.figure_claims import figure_claims
from synoptic.pipeline.leaving import drop_of, headed, lost_of, short_of
from synoptic.pipeline.questions import Asked, questions
from synoptic.pipeline.settings import Progress, Settings, silent
from synoptic.pipeline.synopsis import Synopsis


def read_reports(
    reports: Sequence[Report],
    settings: Settings,
    *,
    rejected: Sequence[Rejected] = (),
    progress: Progress | None = None,
) -> Synopsis:
    """The way through, from Reports to a Synopsis. Raises InputError where `settings.without` names no source of theirs."""
    say = progress or silent
    return weigh(analyse(reports, settings, say), settings, rejected=rejected, progress=say)


def weigh(
    found: Analysis, settings: Settings, *, rejected: Sequence[Rejected] = (), progress: Progress | None = None
) -> Synopsis:
    """The way from what was analysed to a Synopsis. Raises InputError where `settings.without` names no source of theirs.

    Of the settings only those count here that say what is left out and what is required.
    """
    say = progress or silent
    drop = drop_of(found, settings.without)
    story, main = found.story, set(found.stories[0].reports) if found.stories else set()
    claims = tuple(judge.unhardened(found.alignment.claims, found.story.harder, found.readings))
    findings = judge.judge_findings(claims, found.readings, found.conflicts, found.tracing, story)
    old = compose.overtaken(found.conflicts)
    current = [
        (_current(c, found.contents, old), f)
        for c, f in zip(claims, findings, strict=True)
        if not _overtaken(c, found.contents, old)
    ]
    event = judge.judge_event(story, [c for c, _ in current], [f for _, f in current])
    event = judge.with_series(judge.with_real_rivals(event, story), found.conflicts, story.reports, story.count)
    short = figure_claims(event, claims, found.contents)
    claims = (*claims, *short)
    findings = (*findings, *judge.judge_findings(short, found.readings, found.conflicts, found.tracing, story))
    say("composing")
    candidates = candidates_of(found, main)
    telling = [(c, f) for c, f in zip(claims, findings, strict=True) if c.statement in candidates]
    account = compose.brief(
        compose.Material(
            [c for c, _ in telling],
            [f for _, f in telling],
            found.conflicts,
            found.alignment.matches,
            candidates,
            event,
            story.count,
            found.alignment.kin,
            {c.passage.id: whole for c, whole in found.alignment.shorter},
        )
    )
    event = _told_first(event, account, found)
    return Synopsis(
        settings=settings,
        reports=tuple(a.report for a in found.articles),
        rejected=tuple(rejected),
        articles=found.articles,
        read=found.read,
        notes=found.notes,
        contents=found.contents,
        resolution=found.resolution,
        reuses=found.reuses,
        tracing=found.tracing,
        stories=found.stories,
        claims=claims,
        findings=findings,
        conflicts=found.conflicts,
        event=event,
        account=tuple(account),
        unsure=questions(
            Asked(
                found.read,
                found.resolution,
                found.stories,
                story,
                event,
                account,
                findings,
                found.conflicts,
                settings.decisions,
            )
        ),
        fragility=trace.fragilities(claims, found.articles, found.tracing, found.passage_report),
        without=(drop, trace.fallen(claims, drop, found.tracing, found.passage_report)) if drop else None,
        lost=lost_of(found, claims, drop) if drop else (),
        short=short_of(found, claims, account or headed(event, claims, found), settings.require, drop),
    )


def _told_first(event: Event, account: Sequence[SentenceRecord], found: Analysis) -> Event:
    """The event with what the account tells first for what happened, so that both have one wording and one count."""
    if not account or account[0].conflict is not None:
        return event
    first = account[0]
    texts = {r.article.id: r.article.text for r in found.read}
    evidence = tuple(
        Evidence(c.report, Span(c.start, c.end), texts[c.report][c.start : c.end]) for c in first.citations
    )
    reason = f"of what the reports lead with it says most; {number_of(first.reports or 1)}"
    what = event.what or Value("", None, 0, (), (), "")
    return replace(
        event, what=replace(what, value=evidence[0].quote, origins=first.origins or 1, evidence=evidence, reason=reason)
    )


def number_of(reports: int) -> str:
    """ "3 reports state it", "one report states it"."""
    return "one report states it" if reports == 1 else f"{reports} reports state it"


def _current(claim: Claim, contents: Mapping[str, Content], old: set[tuple[str, int, int]]) -> Claim:
    """The claim without the passages that later reports have overtaken."""
    spots = {p: contents[p].passage for p in claim.passages}
    left = tuple(p for p, q in spots.items() if (q.report, q.span.start, q.span.end) not in old)
    return replace(claim, passages=left) if len(left) < len(spots) else claim


def _overtaken(claim: Claim, contents: Mapping[str, Content], old: set[tuple[str, int, int]]) -> bool:
    """Whether later reports have overtaken all that a claim rests on, headlines aside."""
    passages = [contents[p].passage for p in claim.passages]
    told = [p for p in passages if p.block_kind != "headline"] or passages
    return all((p.report, p.span.start, p.span.end) in old for p in told)
