"""The way from reports to conflicts: everything that looks at passages and pairs of them, before anything is weighed as a whole."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache

from synoptic import align, annotate, clean, group, judge, resolve, segment, trace
from synoptic.engines.spacy_parser import SpacyParser
from synoptic.engines.thesaurus import Thesaurus
from synoptic.model.content import Content
from synoptic.model.decision import Decision
from synoptic.model.entity import Resolution
from synoptic.model.errors import InputError
from synoptic.model.finding import Conflict
from synoptic.model.gazetteer import level
from synoptic.model.lands import is_land, land
from synoptic.model.parse import Parse
from synoptic.model.report import Article, Report, told_apart
from synoptic.model.reuse import Reuse, Tracing
from synoptic.model.seats import land_of
from synoptic.pipeline import shortened
from synoptic.pipeline.settings import Progress, Settings, silent
from synoptic.pipeline.synopsis import Read

LANGUAGES = tuple(annotate.LANGUAGES)
"""Languages that are analysed; a report in another is kept and named."""


KEPT = "kept, not analysed"
"""How the note on a report begins that nothing is read from."""
SHARE = 1024
"""Pieces of text parsed between two words of progress; a multiple of the parser's batch, so that what is read is the same
as in one go."""


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
        """Passage id -> content; shorter statements that claims are made of among them."""
        found = {c.passage.id: c for report in self.reports for c in report}
        return found | {c.passage.id: c for c, _ in self.alignment.shorter}

    @cached_property
    def passage_report(self) -> dict[str, str]:
        """Passage id -> report id."""
        return {pid: c.passage.report for pid, c in self.contents.items()}


def mention(
    reports: Sequence[Report], settings: Settings, say: Progress = silent
) -> tuple[tuple[Article, ...], tuple[Read, ...], dict[str, str]]:
    """Clean, segment and annotate: all articles, those that could be analysed, and a note on each that could not."""
    say("cleaning")
    articles = clean.addressed([clean.clean(r) for r in sorted(told_apart(reports), key=lambda r: r.id)])
    kept, notes = _sorted_out(articles)
    say(f"parsing {len(kept)} of {len(articles)} reports")
    passages = segment.segment(kept, _Followed(parser_of(settings.pipeline), say))
    say("annotating")
    mentions = [annotate.annotate(a, p) for a, p in zip(kept, passages, strict=True)]
    return articles, tuple(Read(a, p, m) for a, p, m in zip(kept, passages, mentions, strict=True)), notes


@dataclass(frozen=True)
class _Followed:
    """A parser that says how far it is where a text is long."""

    parser: SpacyParser
    say: Progress

    def parse(self, texts: Sequence[tuple[str, int]]) -> list[Parse]:
        """One Parse for each (text, offset)."""
        found: list[Parse] = []
        for start in range(0, len(texts), SHARE):
            if start:
                self.say(f"parsing: {100 * start // len(texts)} % done")
            found += self.parser.parse(texts[start : start + SHARE])
        return found


def analyse(reports: Sequence[Report], settings: Settings, say: Progress = silent) -> Analysis:
    """The way from Reports to conflicts: everything that looks at pairs, before anything is weighed as a whole."""
    articles, read_, notes = mention(reports, settings, say)
    kept, passages, mentions = [r.article for r in read_], [r.passages for r in read_], [r.mentions for r in read_]
    say("resolving names")
    decisions = _decisions(settings.decisions, articles)
    resolution = resolve.resolve(kept, passages, mentions, decisions)
    say("tracing copies")
    reuses = trace.find_reuses(kept)
    tracing = trace.trace(kept, passages, mentions, resolution, reuses)
    say("aligning statements")
    contents = tuple(
        align.contents(p, m, resolution, trace.told(p, m)) for p, m in zip(passages, mentions, strict=True)
    )
    alignment = align.align(contents, thesaurus(), decisions)
    tracing = shortened.traced(tracing, alignment)
    say("judging")
    readings = _readings(read_, contents, resolution, tracing)
    stories = group.group(
        {r.article.id: c for r, c in zip(read_, contents, strict=True)},
        {(u.earlier, u.later): u.share for u in reuses},
        people_of(resolution),
        wide_of(resolution),
        _handed(read_, contents, resolution, settings),
    )
    lost = judge.find_losses(reuses, readings)
    every = shortened.read(readings, alignment)
    story = _story(contents, every, resolution, tracing, stories, judge.hardened(lost, every))
    sentences = {r.article.id: [p for p in r.passages if p.kind == "sentence"] for r in read_}
    conflicts = (
        *judge.judge_conflicts(alignment.matches, readings, reuses, story, lost, alignment.kin),
        *judge.judge_spellings(resolution.entities, sentences),
    )
    conflicts = shortened.disputed(conflicts, alignment, readings)
    return Analysis(
        articles, read_, notes, resolution, reuses, tracing, contents, alignment, every, stories, story, conflicts
    )


def _decisions(decisions: Sequence[Decision], articles: Sequence[Article]) -> tuple[Decision, ...]:
    """The decisions with ids for the reports' names. Raises InputError where one names a report that is not there."""
    known = {a.report.name: a.id for a in articles} | {a.id: a.id for a in articles} | {"": ""}
    for d in decisions:
        for name in (d.a_report, d.b_report):
            if name not in known:
                raise InputError(
                    f"a decision on {d.a!r} and {d.b!r} speaks of a report {name!r}, and none is called so"
                )
    return tuple(replace(d, a_report=known[d.a_report], b_report=known[d.b_report]) for d in decisions)


def _handed(
    read_: Sequence[Read], contents: Sequence[Sequence[Content]], resolution: Resolution, settings: Settings
) -> group.Handed:
    """What is known of the reports beside what they state."""
    return group.Handed(
        parser_of(settings.pipeline),
        {r.article.id: _credited(r, c, resolution) for r, c in zip(read_, contents, strict=True)},
        {r.article.id: r.article.title or "" for r in read_},
        {r.article.id: r.article.published or "" for r in read_},
        lands_of(resolution),
    )


def _credited(read: Read, contents: Sequence[Content], resolution: Resolution) -> tuple[Content, ...]:
    """The contents of the passages that credit somebody, with the words of credit in them."""
    framed = {c.passage.id for c in contents if c.framing}
    return align.contents([p for p in read.passages if p.id in framed], read.mentions, resolution, credited=True)


def people_of(resolution: Resolution) -> frozenset[str]:
    return frozenset(f"@{e.id}" for e in resolution.entities if e.kind == "person" and " " in e.name)


def wide_of(resolution: Resolution) -> frozenset[str]:
    """Keys of countries, regions and peoples."""
    known = resolution.entities
    return frozenset(f"@{e.id}" for e in known if e.kind == "nationality" or level(e.name) in ("country", "region"))


def lands_of(resolution: Resolution) -> dict[str, str]:
    """Key of each name of a land, of its people or of one of its greatest cities -> that land."""
    found = {f"@{e.id}": land(e.name) if is_land(e.name) else land_of(e.name) for e in resolution.entities}
    return {key: place for key, place in found.items() if place}


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
    passage_report = {pid: r.content.passage.report for pid, r in readings.items()}
    pulls = judge.pull(reports)
    return judge.Story(
        reports=[[readings[c.passage.id] for c in report] for report in reports],
        resolution=resolution,
        count=lambda pids: trace.count(pids, tracing, passage_report),
        doubts=lambda pids: trace.doubts(pids, tracing, passage_report),
        pulls=pulls,
        harder=harder,
    )


def _sorted_out(articles: Sequence[Article]) -> tuple[list[Article], dict[str, str]]:
    """The articles that can be analysed, and a note for each that cannot or was mended."""
    kept, notes = [], {}
    for a in articles:
        left_out = segment.unread(a)
        unread = f"{left_out:,} characters that go on without a sentence end are not analysed"
        mended = (*a.report.repairs, unread) if left_out else a.report.repairs
        if mended:
            notes[a.id] = "; ".join(mended)
        if a.language is not None and a.language not in LANGUAGES:
            notes[a.id] = f"{KEPT}: its language is {a.language}, and only {', '.join(LANGUAGES)} is supported"
        elif not a.body().strip():
            notes[a.id] = f"{KEPT}: no article text was found in it"
        else:
            kept.append(a)
    return kept, notes
