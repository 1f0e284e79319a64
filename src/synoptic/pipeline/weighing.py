"""The way from conflicts to the account: what each claim rests on, what the event was, and what is told of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from synoptic import compose, judge, trace
from synoptic.model.account import SentenceRecord
from synoptic.model.claim import Claim
from synoptic.model.content import Content
from synoptic.model.errors import InputError
from synoptic.model.report import Rejected, Report
from synoptic.model.reuse import Drop
from synoptic.pipeline.analysis import Analysis, analyse
from synoptic.pipeline.candidates import candidates_of
from synoptic.pipeline.questions import unsure_of
from synoptic.pipeline.settings import Progress, Settings, silent
from synoptic.pipeline.synopsis import Synopsis

NAMED = 12
"""How many of the sources there are an error names."""


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
    drop = _drop(found, settings.without)
    story, main = found.story, set(found.stories[0].reports) if found.stories else set()
    claims = judge.unhardened(found.alignment.claims, found.story.harder, found.readings)
    findings = judge.judge_findings(claims, found.readings, found.conflicts, found.tracing, story)
    old = compose.overtaken(found.conflicts)
    current = [(c, f) for c, f in zip(claims, findings, strict=True) if not _overtaken(c, found.contents, old)]
    event = judge.judge_event(story, [c for c, _ in current], [f for _, f in current])
    say("composing")
    candidates = candidates_of(found, main)
    telling = [(c, f) for c, f in zip(claims, findings, strict=True) if c.statement in candidates]
    account = compose.brief(
        [c for c, _ in telling],
        [f for _, f in telling],
        found.conflicts,
        found.alignment.matches,
        candidates,
        event.what.value if event.what else "",
    )
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
        unsure=unsure_of(found.read, found.resolution, found.stories),
        fragility=trace.fragilities(claims, found.articles, found.tracing, found.passage_report),
        without=(drop, trace.fallen(claims, drop, found.tracing, found.passage_report)) if drop else None,
        lost=_lost(found, claims, drop) if drop else (),
        short=_short(found, claims, account, settings.require, drop),
    )


def _drop(found: Analysis, names: Sequence[str]) -> Drop | None:
    """The sources of these names, together; None for no names. Raises InputError for a name that none bears."""
    if not names:
        return None
    drops = []
    for name in names:
        drop = trace.sources_called(name, found.articles, found.tracing, found.resolution)
        if drop is None:
            known = sorted(
                {o.name for o in found.tracing.origins if not o.anonymous}
                | {a.outlet or a.report.name for a in found.articles}
            )
            named = ", ".join(known[:NAMED]) + (f" and {len(known) - NAMED} more" if len(known) > NAMED else "")
            raise InputError(f"no source of these reports is called {name!r}; there are {named or 'none'}")
        drops.append(drop)
    return trace.together(drops)


def _lost(found: Analysis, claims: Sequence[Claim], drop: Drop) -> tuple[str, ...]:
    """Ids of the claims of which no passage is left, in the order of `claims`."""
    return tuple(c.id for c in claims if not trace.left(c.passages, drop, found.tracing, found.passage_report))


def _short(
    found: Analysis, claims: Sequence[Claim], account: Sequence[SentenceRecord], require: int | None, drop: Drop | None
) -> tuple[tuple[str, int], ...]:
    """(claim id, origins) of the account's claims that rest on fewer than `require`, in the account's order."""
    if require is None:
        return ()
    by_id = {c.id: c for c in claims}
    short = []
    for claim in dict.fromkeys(c for sentence in account for c in sentence.claims):
        passages = by_id[claim].passages
        if drop:
            origins = trace.count_without(passages, drop, found.tracing, found.passage_report)[2]
        else:
            origins = trace.count(passages, found.tracing, found.passage_report)[2]
        if origins < require:
            short.append((claim, origins))
    return tuple(short)


def _overtaken(claim: Claim, contents: Mapping[str, Content], old: set[tuple[str, int, int]]) -> bool:
    """Whether later reports have overtaken all that a claim rests on."""
    passages = [contents[p].passage for p in claim.passages]
    return all((p.report, p.span.start, p.span.end) in old for p in passages)
