"""Synopsis: what every stage of one run found."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from functools import cached_property

from synoptic import compose, group
from synoptic.model.account import AccountFile, SentenceRecord, ShortRecord
from synoptic.model.claim import Claim
from synoptic.model.content import Content
from synoptic.model.entity import Resolution
from synoptic.model.event import Event
from synoptic.model.finding import Conflict, Finding, Unsure
from synoptic.model.mention import Mentions
from synoptic.model.passage import Passage
from synoptic.model.report import Article, Rejected, Report
from synoptic.model.reuse import Drop, Fall, Origin, Reuse, Tracing
from synoptic.pipeline.settings import Settings
from synoptic.version import VERSION


@dataclass(frozen=True)
class Read:
    """One report, read: its article, its passages and what they mention."""

    article: Article
    passages: tuple[Passage, ...]
    mentions: Mentions


@dataclass(frozen=True)
class Synopsis:
    """Every stage's result of one run. `account` is the brief; `file` is the whole result as published. What renders it is
    loaded when it is first asked for."""

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
    short: tuple[ShortRecord, ...] = ()
    """The claims of the account that rest on fewer origins than `settings.require`."""

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
        settings["decisions"] = [
            {k: v for k, v in asdict(d).items() if v or not k.endswith("_report")} for d in self.settings.decisions
        ]
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
        from synoptic.compose.render import encode

        return encode(self.file)

    def to_html(self) -> str:
        """The page: one file that needs no network."""
        from synoptic.compose.render import render_html

        return render_html(self.file)

    def to_markdown(self) -> str:
        """The account as Markdown with footnotes."""
        from synoptic.compose.render import render_markdown

        return render_markdown(self.file)

    def to_text(self, width: int = 80) -> str:
        """The account as plain text."""
        from synoptic.compose.render import render_text

        return render_text(self.file, width=width)

    def _repr_html_(self) -> str:
        from synoptic.compose.render import notebook_html

        return notebook_html(self.file)

    def __str__(self) -> str:
        return self.to_text()
