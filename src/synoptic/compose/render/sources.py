"""The reports of an account, numbered by date, each with the name it goes by and what it was taken from."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

from synoptic.compose.render.display import one_line, web_address
from synoptic.model.account import AccountFile, ReportRecord, ReuseRecord
from synoptic.model.date_words import date_words
from synoptic.model.report import file_name


@dataclass(frozen=True)
class Source:
    """A report with the number and the name it goes by on the page."""

    number: int
    record: ReportRecord
    label: str
    """The outlet, else the report's site or file name."""
    date: str
    copy_of: int | None = None
    """Number of the report with which its chain of copies begins, where it is no newsroom's own work."""
    taken_from: int | None = None
    """Number of the report that it was taken from at first hand."""
    taken: ReuseRecord | None = None
    """The reuse that makes it a copy."""
    copies: tuple[int, ...] = ()
    """Numbers of the reports that were taken from it."""

    @property
    def copied(self) -> str:
        """ "copy of", or where nothing says which of the two had it first, "same text as"."""
        return "same text as" if self.taken and self.taken.direction == "unknown" else "copy of"


def sources(account: AccountFile) -> list[Source]:
    """The reports by date, those without one last; a copy has the report that it was taken from, and the one that its chain
    of copies begins with."""
    ordered = sorted(account.reports, key=lambda r: (r.published is None, r.published or "", r.name, r.id))
    number = {record.id: n for n, record in enumerate(ordered, 1)}
    taken: dict[str, ReuseRecord] = {}
    for reuse in account.reuses:
        if reuse.copy and (reuse.later not in taken or reuse.share > taken[reuse.later].share):
            taken[reuse.later] = reuse
    roots = {report: root for report in taken if (root := _root(report, taken)) not in taken}
    copies: dict[str, list[int]] = {}
    for record in ordered:
        if roots.get(record.id, record.id) != record.id:
            copies.setdefault(roots[record.id], []).append(number[record.id])
    return [
        Source(
            number=number[record.id],
            record=record,
            label=one_line(record.outlet or "") or _short_name(record.name) or f"report {number[record.id]}",
            date=one_line(date_words(record.published)),
            copy_of=number[roots[record.id]] if roots.get(record.id, record.id) != record.id else None,
            taken_from=number[taken[record.id].earlier] if roots.get(record.id, record.id) != record.id else None,
            taken=taken.get(record.id),
            copies=tuple(copies.get(record.id, ())),
        )
        for record in ordered
    ]


def _short_name(name: str) -> str:
    """What a report without an outlet goes by: its site where its name is a web address, else its file name; in quotation marks
    where that has no letter, for a bare number would be taken for the report's own."""
    if web_address(name):
        return one_line(urlsplit(name).netloc)
    short = one_line(file_name(name))
    return f"“{short}”" if short.strip() and not any(c.isalpha() for c in short) else short


def _root(report: str, taken: dict[str, ReuseRecord]) -> str:
    seen = {report}
    while report in taken and taken[report].earlier not in seen:
        report = taken[report].earlier
        seen.add(report)
    return report
