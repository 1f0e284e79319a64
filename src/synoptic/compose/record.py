"""The whole result of one run in the names of the published contract (`model.account`)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from synoptic.compose.material import overtaken
from synoptic.model import account as out
from synoptic.model import edtf
from synoptic.model.claim import Claim, Evidence
from synoptic.model.content import Content
from synoptic.model.entity import Entity, Resolution
from synoptic.model.event import Event, Figure, Value
from synoptic.model.finding import Conflict, Finding, Unsure
from synoptic.model.mention import Mentions, Quantity, Quotation
from synoptic.model.passage import RUNNING
from synoptic.model.report import Article, Rejected
from synoptic.model.reuse import Drop, Fall, Origin, Provenance, Reuse

LEAST_THINGS = 2
"""Things that a plan names, from which it is known again by them and its day; by one where the hour is told too."""


@dataclass(frozen=True)
class Parts:
    """What every stage found, ready to be written down."""

    version: str
    settings: Mapping[str, Any]
    articles: Sequence[Article]
    notes: Mapping[str, str]
    """Report id -> why it was kept and not analysed, or what was repaired."""
    unread: frozenset[str]
    """Ids of reports kept but not analysed."""
    mentions: Mapping[str, Mentions]
    contents: Mapping[str, Content]
    """Passage id -> content."""
    resolution: Resolution
    reuses: Sequence[Reuse]
    origins: Sequence[Origin]
    provenance: Mapping[str, Provenance]
    claims: Sequence[Claim]
    findings: Sequence[Finding]
    conflicts: Sequence[Conflict]
    event: Event
    account: Sequence[out.SentenceRecord]
    unsure: Sequence[Unsure]
    rejected: Sequence[Rejected]
    fragility: Sequence[tuple[Drop, Sequence[Fall]]] = ()
    without: tuple[Drop, Sequence[Fall]] | None = None
    lost: Sequence[str] = ()
    """Ids of the claims that nobody states without what `without` drops."""
    short: Sequence[out.ShortRecord] = ()
    """Claims of the account that rest on too few origins."""


def record(parts: Parts) -> out.AccountFile:
    """The account file. Lists are sorted so that the order of the input leaves no trace."""
    ranked = sorted(zip(parts.claims, parts.findings, strict=True), key=lambda cf: (-cf[1].importance, cf[0].id))
    claims = [_claim(c, f, parts) for c, f in ranked]
    return out.AccountFile(
        schema=out.SCHEMA,
        synoptic=parts.version,
        settings=dict(parts.settings),
        reports=[_report(a, parts) for a in sorted(parts.articles, key=lambda a: (a.published or "9999", a.id))],
        reuses=[_reuse(r) for r in sorted(parts.reuses, key=lambda r: (r.later, r.earlier))],
        origins=[
            out.OriginRecord(o.id, cast(out.OriginKind, o.kind), o.name, list(o.reports))
            for o in sorted(parts.origins, key=lambda o: (o.kind, o.name, o.id))
            if o.credited
        ],
        entities=[
            _entity(e) for e in sorted(parts.resolution.entities, key=lambda e: (-len(e.mentions), e.name, e.id))
        ],
        claims=claims,
        conflicts=[_conflict(c, parts.claims) for c in parts.conflicts],
        event=_event(parts.event),
        timeline=_timeline(claims, parts),
        account=list(parts.account),
        unsure=[out.UnsureRecord(u.what, _passages(u.evidence), u.reason) for u in parts.unsure],
        rejected=[
            out.RejectedRecord(r.name, r.reason) for r in sorted(parts.rejected, key=lambda r: (r.name, r.reason))
        ],
        fragility=[_fragility(drop, falls) for drop, falls in parts.fragility],
        without=_fragility(*parts.without, parts.lost) if parts.without else None,
        short=list(parts.short),
    )


def _fragility(drop: Drop, falls: Sequence[Fall], lost: Sequence[str] = ()) -> out.FragilityRecord:
    return out.FragilityRecord(
        list(drop.names),
        list(drop.origins),
        list(drop.reports),
        [out.FallRecord(f.claim, f.origins, f.left) for f in falls],
        list(lost),
    )


def _report(article: Article, parts: Parts) -> out.ReportRecord:
    return out.ReportRecord(
        id=article.id,
        name=article.report.name,
        text=article.text,
        outlet=article.outlet,
        title=article.title,
        byline=list(article.byline),
        published=article.published,
        language=article.language,
        blocks=[out.BlockRecord(b.span.start, b.span.end, b.kind) for b in article.blocks],
        analysed=article.id not in parts.unread,
        note=parts.notes.get(article.id),
    )


def _reuse(reuse: Reuse) -> out.ReuseRecord:
    return out.ReuseRecord(
        earlier=reuse.earlier,
        later=reuse.later,
        share=reuse.share,
        passages=[
            out.PassagePair([p.earlier.start, p.earlier.end], [p.later.start, p.later.end])
            for p in reuse.passages
            if p.kind != "stock"
        ],
        direction=cast(out.DirectionValue, reuse.direction),
        reason=reuse.reason,
        copy=reuse.copy,
        via=reuse.via,
        stock=[
            out.StockPair([p.earlier.start, p.earlier.end], [p.later.start, p.later.end], p.reason)
            for p in reuse.passages
            if p.kind == "stock"
        ],
        earlier_share=reuse.earlier_share,
        both_from=reuse.both_from,
    )


def _entity(entity: Entity) -> out.EntityRecord:
    return out.EntityRecord(
        id=entity.id,
        kind=entity.kind,
        name=entity.name,
        aliases=list(entity.aliases),
        mentions=[out.Place(m.report, m.span.start, m.span.end) for m in entity.mentions],
        reasons=[f"{m.a} = {m.b}: {m.reason}" for m in entity.merges],
    )


def _claim(claim: Claim, finding: Finding, parts: Parts) -> out.ClaimRecord:
    statement = parts.contents[claim.statement]
    return out.ClaimRecord(
        id=claim.id,
        statement=statement.passage.text,
        when=finding.when,
        quantities=[_quantity(q) for q in statement.quantities],
        evidence=[_evidence(pid, parts) for pid in claim.passages],
        reports=finding.reports,
        newsrooms=finding.newsrooms,
        origins=finding.origins,
        standing=cast(out.StandingValue, finding.standing),
        reason=finding.reason,
        related=[_passage(parts.contents[pid]) for pid in claim.related],
    )


def _quantity(q: Quantity) -> out.QuantityRecord:
    return out.QuantityRecord(q.low, q.high, q.unit, q.of, q.approximate)


def _evidence(pid: str, parts: Parts) -> out.EvidenceRecord:
    content, source = parts.contents[pid], parts.provenance[pid]
    p = content.passage
    attribution = None
    if source.attribution is not None:
        attribution = _attribution(parts.mentions[p.report].quotations[source.attribution], p.report, parts)
    return out.EvidenceRecord(
        report=p.report,
        start=p.span.start,
        end=p.span.end,
        quote=p.text,
        factuality=cast(out.FactualityValue, content.factuality),
        attribution=attribution,
        origin=source.origin,
        newsroom=source.newsroom,
        copied_from=source.copied_from,
    )


def _attribution(quotation: Quotation, report: str, parts: Parts) -> out.AttributionRecord:
    entity = None
    inside = [m for s in quotation.source for m in parts.resolution.mentioned(report, s)]
    if inside:
        entity = max(inside)[1]
    return out.AttributionRecord(quotation.source_text, quotation.cue_text, entity, quotation.anonymous)


def _passage(content: Content) -> out.PassageRecord:
    p = content.passage
    return out.PassageRecord(p.report, p.span.start, p.span.end, p.text)


def _passages(evidence: Sequence[Evidence]) -> list[out.PassageRecord]:
    return [out.PassageRecord(e.report, e.span.start, e.span.end, e.quote) for e in evidence]


def _conflict(conflict: Conflict, claims: Sequence[Claim]) -> out.ConflictRecord:
    passages = set(conflict.passages)
    return out.ConflictRecord(
        id=conflict.id,
        kind=cast(out.ConflictKind, conflict.kind),
        verdict=cast(out.VerdictValue, conflict.verdict),
        sides=[out.SideRecord(s.value, _passages(s.evidence)) for s in conflict.sides],
        claims=sorted(c.id for c in claims if passages & set(c.passages)),
        reason=conflict.reason,
    )


def _event(event: Event) -> out.EventRecord:
    return out.EventRecord(
        what=_value(event.what) if event.what else None,
        when=_value(event.when) if event.when else None,
        where=[_value(v) for v in event.where],
        who=[_value(v) for v in event.who],
        figures=[_figure(f) for f in event.figures],
    )


def _value(value: Value) -> out.ValueRecord:
    return out.ValueRecord(
        value=value.value,
        entity=value.entity,
        origins=value.origins,
        evidence=_passages(value.evidence),
        rivals=[_value(r) for r in value.rivals],
        reason=value.reason,
        level=value.level or None,
        role=value.role or None,
    )


def _figure(figure: Figure) -> out.FigureRecord:
    return out.FigureRecord(
        of=figure.of,
        low=figure.low,
        high=figure.high,
        unit=figure.unit,
        as_of=figure.as_of,
        origins=figure.origins,
        evidence=_passages(figure.evidence),
        rivals=[_figure(r) for r in figure.rivals],
        reason=figure.reason,
        derived=out.DerivedRecord(figure.derived.how, _passages(figure.derived.evidence)) if figure.derived else None,
        series=[out.StepRecord(s.value, s.low, s.high, s.as_of, _passages(s.evidence)) for s in figure.series],
    )


def _timeline(claims: Sequence[out.ClaimRecord], parts: Parts) -> list[out.TimelineRecord]:
    """Claims with a date that happened or are planned, in the order of time; without those that stand in captions and
    headlines alone, and without plans that have been overtaken."""
    status = {f.claim: f.status for f in parts.findings}
    old = overtaken([c for c in parts.conflicts if c.kind in ("status", "date")])
    told = {
        c.id
        for c in parts.claims
        if any(
            p.block_kind in RUNNING and (p.report, p.span.start, p.span.end) not in old
            for p in (parts.contents[pid].passage for pid in c.passages)
        )
    }
    dated = [
        c for c in claims if c.when and edtf.bounds(c.when) and status[c.id] in ("happened", "planned") and c.id in told
    ]
    done = [_as_told(c, parts) for c in dated if status[c.id] == "happened"]
    dated = [c for c in dated if status[c.id] == "happened" or not _came_about(_as_told(c, parts), done)]
    dated.sort(key=lambda c: (*edtf.sort_key(c.when), c.id))
    return [
        out.TimelineRecord(c.when or "", c.id, "happened" if status[c.id] == "happened" else "planned") for c in dated
    ]


@dataclass(frozen=True)
class _Told:
    """What a claim tells of a day, as far as a plan and what came of it are known for one another by it."""

    when: str | None
    things: frozenset[str]
    """The nouns and names of its statement."""
    printed: str
    """Day of the last report that states it; "" where none bears a date."""


def _as_told(claim: out.ClaimRecord, parts: Parts) -> _Told:
    own = next(c for c in parts.claims if c.id == claim.id)
    things = frozenset(t.key for t in parts.contents[own.statement].terms if t.pos in ("NOUN", "ENT"))
    reports = {e.report for e in claim.evidence}
    days = ((a.published or "")[:10] for a in parts.articles if a.id in reports)
    return _Told(claim.when, things, max(days, default=""))


def _came_about(plan: _Told, done: Sequence[_Told]) -> bool:
    """Whether a later report tells that a plan has come about, be it in other words: of its day, and of all the things that
    the plan names."""
    return any(
        plan.things <= told.things
        and plan.printed < told.printed
        and (
            len(plan.things) >= LEAST_THINGS
            or bool(plan.things)
            and plan.when == told.when
            and "T" in (plan.when or "")
        )
        and edtf.compare(plan.when, told.when) in ("same", "within")
        for told in done
    )
