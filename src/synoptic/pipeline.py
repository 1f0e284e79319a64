"""The one file that knows the order of the stages, and the Synopsis that keeps what each of them found."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from functools import cached_property, lru_cache

from synoptic import align, annotate, clean, compose, group, intake, judge, resolve, segment, trace
from synoptic.compose import render
from synoptic.engines.spacy_parser import DEFAULT, SpacyParser
from synoptic.engines.thesaurus import Thesaurus
from synoptic.model.account import AccountFile, SentenceRecord
from synoptic.model.claim import Claim, Evidence
from synoptic.model.content import Content
from synoptic.model.decision import Decision
from synoptic.model.entity import Resolution
from synoptic.model.errors import InputError
from synoptic.model.event import Event
from synoptic.model.finding import Conflict, Finding, Unsure
from synoptic.model.identity import content_id
from synoptic.model.mention import Mentions
from synoptic.model.passage import Passage
from synoptic.model.report import Article, Rejected, Report, told_apart
from synoptic.model.reuse import Drop, Fall, Origin, Reuse, Tracing
from synoptic.version import VERSION

Source = str | os.PathLike[str] | Report | Mapping[str, object]
Progress = Callable[[str], None]

NAMED = 12
"""How many of the sources there are an error names."""

LANGUAGES = tuple(annotate.LANGUAGES)
"""Languages that are analysed; a report in another is kept and named."""


def _silent(_: str) -> None:
    return None


@dataclass(frozen=True)
class Settings:
    """All that a user can set and that shapes the result."""

    pipeline: str = DEFAULT
    """Name of the spaCy pipeline."""
    published: str | None = None
    """EDTF date of reports that do not say theirs."""
    decisions: tuple[Decision, ...] = ()
    """An editor's rulings."""
    without: tuple[str, ...] = ()
    """Names of sources that are left out where it is counted what hangs on them: outlets, agencies, those cited, reports."""
    require: int | None = None
    """Fewest independent origins of each claim that the account prints; `Synopsis.short` names those with fewer."""


@dataclass(frozen=True)
class Read:
    """One report, read: its article, its passages and what they mention."""

    article: Article
    passages: tuple[Passage, ...]
    mentions: Mentions


@dataclass(frozen=True)
class Synopsis:
    """Every stage's result of one run. `account` is the brief; `file` is the whole result as published."""

    settings: Settings
    reports: tuple[Report, ...]
    rejected: tuple[Rejected, ...]
    articles: tuple[Article, ...]
    """All that could be read, those kept but not analysed among them."""
    read: tuple[Read, ...]
    """The analysed ones, sorted by report id."""
    notes: dict[str, str]
    contents: dict[str, Content] = field(repr=False)
    resolution: Resolution = field(repr=False)
    reuses: tuple[Reuse, ...]
    tracing: Tracing = field(repr=False)
    stories: tuple[group.Story, ...]
    claims: tuple[Claim, ...]
    findings: tuple[Finding, ...]
    conflicts: tuple[Conflict, ...]
    event: Event
    account: tuple[SentenceRecord, ...]
    unsure: tuple[Unsure, ...]
    fragility: tuple[tuple[Drop, tuple[Fall, ...]], ...] = ()
    """Every single source without which some claim falls below two origins, with those claims."""
    without: tuple[Drop, tuple[Fall, ...]] | None = None
    """The sources that `settings.without` names, dropped together."""
    lost: tuple[str, ...] = ()
    """Ids of the claims that nobody states without them."""
    short: tuple[tuple[str, int], ...] = ()
    """(claim id, its origins) of the claims of the account that rest on fewer than `settings.require`."""

    @property
    def entities(self) -> tuple[object, ...]:
        """People, places and organisations across all reports."""
        return self.resolution.entities

    @property
    def origins(self) -> tuple[Origin, ...]:
        """The sources on which statements rest."""
        return self.tracing.origins

    @cached_property
    def file(self) -> AccountFile:
        """The whole result in the names of the published contract."""
        analysed = {r.article.id for r in self.read}
        settings = asdict(self.settings)
        settings["decisions"] = [asdict(d) for d in self.settings.decisions]
        settings["without"] = list(self.settings.without)
        return compose.record(
            compose.Parts(
                version=VERSION,
                settings=settings,
                articles=self.articles,
                notes=self.notes,
                unread=frozenset(a.id for a in self.articles if a.id not in analysed),
                mentions={r.article.id: r.mentions for r in self.read},
                contents=self.contents,
                resolution=self.resolution,
                reuses=self.reuses,
                origins=self.tracing.origins,
                provenance=self.tracing.provenance,
                claims=self.claims,
                findings=self.findings,
                conflicts=self.conflicts,
                event=self.event,
                account=self.account,
                unsure=self.unsure,
                rejected=self.rejected,
                fragility=self.fragility,
                without=self.without,
                lost=self.lost,
                short=self.short,
            )
        )

    def to_json(self) -> bytes:
        """The account file: UTF-8 JSON, the same bytes for the same input."""
        return render.encode(self.file)

    def to_html(self) -> str:
        """The page: one file that needs no network."""
        return render.render_html(self.file)

    def to_markdown(self) -> str:
        """The account as Markdown with footnotes."""
        return render.render_markdown(self.file)

    def to_text(self, width: int = 80) -> str:
        """The account as plain text."""
        return render.render_text(self.file, width=width)

    def _repr_html_(self) -> str:
        return render.notebook_html(self.file)

    def __str__(self) -> str:
        return self.to_text()


def read(
    sources: Source | Sequence[Source], settings: Settings | None = None, *, progress: Progress | None = None
) -> Synopsis:
    """Read reports and write one account.

    `sources`: paths of files and folders, texts of reports (a string with a line break or that names no file), mappings
    with `text` or `html`, or Reports; one of these or a sequence. Raises InputError where nothing at all can be read.
    """
    settings = settings or Settings()
    gathered = gather([sources] if isinstance(sources, (str, os.PathLike, Report, Mapping)) else sources, settings)
    if not gathered.reports:
        why = "; ".join(f"{r.name}: {r.reason}" for r in gathered.rejected[:3]) or "nothing was given"
        raise InputError(f"no report could be read: {why}")
    return read_reports(gathered.reports, settings, rejected=gathered.rejected, progress=progress)


def gather(sources: Sequence[Source], settings: Settings) -> intake.Intake:
    """Reports from whatever was handed over, each once.

    Raises InputError where a text or mapping given is no report, or `settings.published` no date.
    """
    found: list[Report] = []
    rejected = list(intake.read_sources([], published=settings.published).rejected)
    date = {"published_fallback": settings.published} if settings.published else {}
    for n, source in enumerate(sources, 1):
        if isinstance(source, Report):
            found.append(source)
        elif isinstance(source, Mapping):
            found.append(intake.report_from_object(source, f"report {n}", **date))
        elif isinstance(source, str) and _is_text(source):
            found.append(intake.report_from_text(f"report {n}", source, **date))
        elif not isinstance(source, (str, os.PathLike)) or source == "":
            given = repr(source)[:60]
            raise InputError(f"{given} is no report: give a path, a text, a mapping with text or html, or a Report")
        else:
            read_in = intake.read_sources([source], published=settings.published)
            found += read_in.reports
            rejected += read_in.rejected
    once: dict[tuple[str, str], Report] = {}
    for report in found:
        if once.setdefault((report.id, report.name), report) is not report:
            rejected.append(Rejected(report.name, "given twice under one name and with one text; read once"))
    return intake.Intake(told_apart(once.values()), tuple(rejected))


def _is_text(source: str) -> bool:
    return "\n" in source or len(source) > 1024 or (" " in source and not os.path.exists(source))


@lru_cache(maxsize=2)
def parser_of(pipeline: str) -> SpacyParser:
    """The parser, loaded once a process."""
    return SpacyParser(pipeline)


@lru_cache(maxsize=1)
def thesaurus() -> Thesaurus:
    """The thesaurus, loaded once a process."""
    return Thesaurus()


@dataclass(frozen=True)
class Analysis:
    """What the stages up to the judgement of pairs found."""

    articles: tuple[Article, ...]
    read: tuple[Read, ...]
    notes: dict[str, str]
    resolution: Resolution
    reuses: tuple[Reuse, ...]
    tracing: Tracing
    reports: tuple[tuple[Content, ...], ...]
    """Contents of each analysed report, in the order of `read`."""
    alignment: align.Alignment
    readings: dict[str, judge.Reading]
    stories: tuple[group.Story, ...]
    """Which reports tell the same event, the largest story first."""
    story: judge.Story
    """The main one, as the judgement looks at it."""
    conflicts: tuple[Conflict, ...]

    @cached_property
    def contents(self) -> dict[str, Content]:
        """Passage id -> content."""
        return {c.passage.id: c for report in self.reports for c in report}

    @cached_property
    def passage_report(self) -> dict[str, str]:
        """Passage id -> report id."""
        return {pid: c.passage.report for pid, c in self.contents.items()}


def mention(
    reports: Sequence[Report], settings: Settings, say: Progress = _silent
) -> tuple[tuple[Article, ...], tuple[Read, ...], dict[str, str]]:
    """Clean, segment and annotate: all articles, those that could be analysed, and a note on each that could not."""
    say("cleaning")
    articles = tuple(clean.clean(r) for r in sorted(told_apart(reports), key=lambda r: r.id))
    kept, notes = _sorted_out(articles)
    say(f"parsing {len(kept)} of {len(articles)} reports")
    passages = segment.segment(kept, parser_of(settings.pipeline))
    say("annotating")
    mentions = [annotate.annotate(a, p) for a, p in zip(kept, passages, strict=True)]
    return articles, tuple(Read(a, p, m) for a, p, m in zip(kept, passages, mentions, strict=True)), notes


def analyse(reports: Sequence[Report], settings: Settings, say: Progress = _silent) -> Analysis:
    """The way from Reports to conflicts: everything that looks at pairs, before anything is weighed as a whole."""
    articles, read_, notes = mention(reports, settings, say)
    kept, passages, mentions = [r.article for r in read_], [r.passages for r in read_], [r.mentions for r in read_]
    say("resolving names")
    resolution = resolve.resolve(kept, passages, mentions, settings.decisions)
    say("tracing copies")
    reuses = trace.find_reuses(kept)
    tracing = trace.trace(kept, passages, mentions, resolution, reuses)
    say("aligning statements")
    contents = tuple(align.contents(p, m, resolution) for p, m in zip(passages, mentions, strict=True))
    alignment = align.align(contents, thesaurus())
    say("judging")
    readings = _readings(read_, contents, resolution, tracing)
    stories = group.group(
        {r.article.id: c for r, c in zip(read_, contents, strict=True)},
        {(u.earlier, u.later): u.share for u in reuses},
        _people(resolution),
        together=True,
    )
    lost = judge.find_losses(reuses, readings)
    story = _story(contents, readings, resolution, tracing, stories, judge.hardened(lost, readings))
    sentences = {r.article.id: [p for p in r.passages if p.kind == "sentence"] for r in read_}
    conflicts = (
        *judge.judge_conflicts(alignment.matches, readings, reuses, story, lost, alignment.akin),
        *judge.judge_spellings(resolution.entities, sentences),
    )
    return Analysis(
        articles, read_, notes, resolution, reuses, tracing, contents, alignment, readings, stories, story, conflicts
    )


def read_reports(
    reports: Sequence[Report],
    settings: Settings,
    *,
    rejected: Sequence[Rejected] = (),
    progress: Progress | None = None,
) -> Synopsis:
    """The way through, from Reports to a Synopsis. Raises InputError where `settings.without` names no source of theirs."""
    say = progress or _silent
    found = analyse(reports, settings, say)
    drop = _drop(found, settings.without)
    story, main = found.story, set(found.stories[0].reports) if found.stories else set()
    claims = judge.unhardened(found.alignment.claims, found.story.harder, found.readings)
    findings = judge.judge_findings(claims, found.readings, found.conflicts, found.tracing, story)
    old = compose.overtaken(found.conflicts)
    current = [(c, f) for c, f in zip(claims, findings, strict=True) if not _overtaken(c, found.contents, old)]
    event = judge.judge_event(story, [c for c, _ in current], [f for _, f in current])
    say("composing")
    candidates = _candidates(found, main)
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
        unsure=_unsure(found.read, found.resolution, found.stories),
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


def stories(reports: Sequence[Report], settings: Settings, say: Progress = _silent) -> list[tuple[str, str, str]]:
    """(name, story, reason) of each report, in the order given; reports of one story have one label."""
    _, read_, notes = mention(reports, settings, say)
    resolution = resolve.resolve([r.article for r in read_], [r.passages for r in read_], [r.mentions for r in read_])
    contents = {r.article.id: align.contents(r.passages, r.mentions, resolution) for r in read_}
    reuses = trace.find_reuses([r.article for r in read_])
    found = group.group(contents, {(u.earlier, u.later): u.share for u in reuses}, _people(resolution))
    label = {i: (content_id("s", list(story.reports)), story.reason) for story in found for i in story.reports}
    return [(r.name, *label.get(r.id, (content_id("s", [r.id]), notes.get(r.id, "")))) for r in reports]


def _overtaken(claim: Claim, contents: Mapping[str, Content], old: set[tuple[str, int, int]]) -> bool:
    """Whether later reports have overtaken all that a claim rests on."""
    passages = [contents[p].passage for p in claim.passages]
    return all((p.report, p.span.start, p.span.end) in old for p in passages)


def _people(resolution: Resolution) -> frozenset[str]:
    return frozenset(f"@{e.id}" for e in resolution.entities if e.kind == "person" and " " in e.name)


def _readings(
    read_: Sequence[Read], contents: Sequence[Sequence[Content]], resolution: Resolution, tracing: Tracing
) -> dict[str, judge.Reading]:
    entities: dict[str, dict[tuple[int, int], str]] = {r.article.id: {} for r in read_}
    for (report_id, start, end), entity in sorted(resolution.by_mention.items()):
        entities[report_id][(start, end)] = entity
    published = {r.article.id: r.article.published for r in read_}

    def as_of(pid: str, report_id: str) -> str | None:
        source = tracing.provenance.get(pid)
        return published.get(source.copied_from if source and source.copied_from else report_id)

    return {
        c.passage.id: judge.Reading(c, r.article, r.mentions, entities[r.article.id], as_of(c.passage.id, r.article.id))
        for r, report in zip(read_, contents, strict=True)
        for c in report
    }


def _story(
    contents: Sequence[tuple[Content, ...]],
    readings: Mapping[str, judge.Reading],
    resolution: Resolution,
    tracing: Tracing,
    stories: Sequence[group.Story],
    harder: frozenset[str],
) -> judge.Story:
    main = set(stories[0].reports) if stories else set()
    reports = [report for report in contents if report and report[0].passage.report in main]
    passage_report = {c.passage.id: c.passage.report for report in contents for c in report}
    pulls = judge.pull(reports)
    return judge.Story(
        reports=[[readings[c.passage.id] for c in report] for report in reports],
        resolution=resolution,
        count=lambda pids: trace.count(pids, tracing, passage_report),
        pulls=pulls,
        harder=harder,
    )


def _sorted_out(articles: Sequence[Article]) -> tuple[list[Article], dict[str, str]]:
    """The articles that can be analysed, and a note for each that cannot or was mended."""
    kept, notes = [], {}
    for a in articles:
        if a.report.repairs:
            notes[a.id] = "; ".join(a.report.repairs)
        if a.language is not None and a.language not in LANGUAGES:
            notes[a.id] = (
                f"kept, not analysed: its language is {a.language}, and only {', '.join(LANGUAGES)} is supported"
            )
        elif not a.body().strip():
            notes[a.id] = "kept, not analysed: no article text was found in it"
        else:
            kept.append(a)
    return kept, notes


def _candidates(found: Analysis, main: set[str]) -> dict[str, compose.Candidate]:
    candidates = {}
    for r in found.read:
        if r.article.id not in main:
            continue
        printed = _pronouns(found, r)
        for p in r.passages:
            source = found.tracing.provenance.get(p.id)
            copied = bool(source and source.copied_from)
            harder = p.id in found.story.harder
            candidates[p.id] = compose.Candidate(found.contents[p.id], r.article, r.mentions, printed, copied, harder)
    return candidates


def _pronouns(found: Analysis, r: Read) -> dict[tuple[int, int], tuple[str, Evidence | None]]:
    """What a pronoun of a report stands for beyond doubt: the longest name the report prints for it, and where.

    Beyond doubt is a pronoun whose entity alone is the doer of the sentence before: a person who only says something
    there, or somebody without a name, could be meant otherwise.
    """
    sentences = [p for p in r.passages if p.kind == "sentence"]
    content = {p.order: found.contents[p.id] for p in sentences}
    spelled: dict[str, list[tuple[int, str, Evidence]]] = {}
    known: dict[tuple[int, int], tuple[str, Evidence | None]] = {}
    pronouns = []
    for n in r.mentions.names:
        entity = found.resolution.by_mention.get((n.report, n.span.start, n.span.end))
        place = next((p for p in sentences if p.span.holds(n.span)), None)
        if entity is None or place is None:
            continue
        if n.form == "name":
            spelled.setdefault(entity, []).append((len(n.text), n.text, Evidence(place.report, place.span, place.text)))
        elif n.form == "pronoun":
            pronouns.append((n, entity, content.get(place.order - 1)))
    for n, entity, before in pronouns:
        if entity in spelled and before is not None and before.subjects == {f"@{entity}"}:
            _, text, where = min(spelled[entity], key=lambda s: (-s[0], s[2].span.start))
            known[(n.span.start, n.span.end)] = (text, where)
    return known


def _unsure(read_: Sequence[Read], resolution: Resolution, stories: Sequence[group.Story]) -> tuple[Unsure, ...]:
    """What was left open: reports without a date, names that may be one, reports of another event."""
    found = []
    for r in read_:
        if r.article.published is None and any(
            t.edtf is None and t.timex in ("DATE", "TIME") for t in r.mentions.times
        ):
            open_ones = [t for t in r.mentions.times if t.edtf is None and not t.vague and t.timex in ("DATE", "TIME")]
            evidence = tuple(Evidence(r.article.id, t.span, t.text) for t in open_ones)
            if evidence:
                name = r.article.outlet or r.article.report.name
                found.append(
                    Unsure(
                        f"when the report of {name} was published",
                        evidence,
                        "it prints no date, so its relative times stay unresolved",
                    )
                )
    open_names: dict[str, list[str]] = {}
    for m in resolution.unsure:
        open_names.setdefault(m.b, []).append(m.a)
    for name, candidates in sorted(open_names.items()):
        who = " or ".join(f"“{c}”" for c in sorted(set(candidates)))
        found.append(Unsure(f"whether “{name}” is {who}", (), "more than one reading is left, and nothing decides"))
    names = {r.article.id: r.article.outlet or r.article.report.name for r in read_}
    for story in stories[1:]:
        who = ", ".join(sorted(names[i] for i in story.reports))
        found.append(
            Unsure(
                f"whether {who} tells of the same event",
                (),
                f"{story.reason}; its statements are kept out of the account",
            )
        )
    return tuple(found)
