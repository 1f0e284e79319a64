"""Outlet, byline, dates and wires of an article: from metadata where given, else from where they are printed."""

from __future__ import annotations

import bisect
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from urllib.parse import urlsplit

from synoptic.clean import shapes
from synoptic.clean.addresses import date_in_path, named_by_host
from synoptic.clean.bylines import people, persons
from synoptic.clean.credits import credits
from synoptic.clean.dates import PrintedDate, printed_dates
from synoptic.clean.labelled import CHANGED, Label
from synoptic.clean.nameplate import Plate
from synoptic.clean.outlets import printed_outlets
from synoptic.clean.partial import change_in, partial_line
from synoptic.clean.parties import initials
from synoptic.model.agencies import agency_of
from synoptic.model.report import Credit, Report
from synoptic.model.span import Span

DATE_KINDS = ("dateline", "byline", "boilerplate")
MONTH_FIRST = ("us", "gov", "mil")
MIXED_ORDER = ("ca", "ph", "com", "org", "net", "info", "int", "news", "tv", "io", "co", "eu")
OUTLET_WORDS = 6


@dataclass(slots=True)
class Masthead:
    """What could be read, and where in the text."""

    outlet: str | None = None
    title: str | None = None
    """The title that came with the report without the outlet's name at its end."""
    byline: tuple[str, ...] = ()
    published: str | None = None
    updated: str | None = None
    credits: tuple[Credit, ...] = ()
    places: list[tuple[str, Span]] = field(default_factory=list)


def masthead(report: Report, labels: Sequence[Label], language: str | None, plate: Plate | None = None) -> Masthead:
    """The masthead of a labelled report; `plate` is the outlet's name where it stands above the article."""
    result = Masthead()
    _dates(report, labels, language, result)
    _byline(report, labels, result)
    _outlet(report, labels, plate, result)
    result.credits = credits(report, labels, result.outlet, _host(report))
    _wire(report, result)
    result.places.sort(key=lambda p: (p[1], p[0]))
    return result


def _dates(report: Report, labels: Sequence[Label], language: str | None, result: Masthead) -> None:
    everything = [_on_its_line(report.text, date) for date in printed_dates(report.text)]
    starts = [d.span.start for d in everything]
    order = _order(report, everything, language)
    candidates: list[tuple[PrintedDate, bool]] = []
    for it in labels:
        if it.kind not in DATE_KINDS or (it.kind == "boilerplate" and it.words > 30):
            continue
        first = bisect.bisect_left(starts, it.unit.outer.start)
        for date in everything[first : bisect.bisect_left(starts, it.unit.outer.end)]:
            lead = report.text[max(it.unit.outer.start, date.span.start - 30) : date.span.start]
            if it.kind == "boilerplate" and not shapes.DATE_LABEL.search(lead):
                continue
            candidates.append((date, bool(shapes.UPDATED.search(lead.split(".")[-1]))))
    for date, update in candidates:
        value = date.edtf(order)
        if value is None:
            continue
        name = "updated" if update else "published"
        old = getattr(result, name)
        if old is None or (len(value) > len(old) and value.startswith(old)):
            setattr(result, name, value)
            result.places = [p for p in result.places if p[0] != name] + [(name, date.span)]
    if report.published and not (result.published and result.published.startswith(report.published)):
        result.published = report.published
        result.places = [p for p in result.places if p[0] != "published"]
    result.published = result.published or _url_date(report.url)
    _partial_dates(report.text, labels, result, report.published_fallback)
    result.published = result.published or report.published_fallback


def _on_its_line(text: str, date: PrintedDate) -> PrintedDate:
    """A date without the hour of an update that ends the line above it or starts the one below."""
    start, end = date.span.start, date.span.end
    break_at = text.rfind("\n", start, end)
    if break_at < 0:
        return date
    if shapes.UPDATED.search(text[text.rfind("\n", 0, start) + 1 : start]):
        start = break_at + 1
    elif shapes.UPDATED.match(text[end : end + 10].lstrip()):
        end = break_at
    else:
        return date
    alone = next(printed_dates(text[start:end]), None)
    return replace(alone, span=Span(start + alone.span.start, start + alone.span.end)) if alone else date


def _partial_dates(text: str, labels: Sequence[Label], result: Masthead, fallback: str | None) -> None:
    """Lines without a year or a day, completed from the date that is known."""
    for it in labels:
        span = it.unit.span
        line = partial_line(it.unit.text, bare=True) if it.kind == "dateline" else None
        if it.reason == CHANGED and (change := change_in(it.unit.span.of(text))):
            line, place = change
            span = Span(span.start + place.start, span.start + place.end)
        if line is None:
            continue
        name = "updated" if line.update else "published"
        old = getattr(result, name)
        value = line.edtf(result.published or fallback)
        if value and (old is None or (len(value) > len(old) and value.startswith(old))):
            setattr(result, name, value)
            result.places.append((name, span))


def _url_date(url: str | None) -> str | None:
    return date_in_path(urlsplit(url).path) if url else None


def _order(report: Report, dates: Sequence[PrintedDate], language: str | None) -> str:
    """ "day", "month" or "": which comes first in this text's numeric dates, if anything says so."""
    numeric = [d for d in dates if d.numeric]
    if not any(len(d.readings) > 1 for d in numeric):
        return ""
    votes = set()
    sure = {(d.year, *d.readings[0]) for d in dates if len(d.readings) == 1}
    url_date = _url_date(report.url)
    if url_date:
        year, month, day = url_date.split("-")
        sure.add((int(year), int(month), int(day)))
    for date in numeric:
        first, second = _parts(report.text, date)
        if first > 12:
            votes.add("day")
        elif second > 12:
            votes.add("month")
        elif len(date.readings) > 1:
            votes.update(o for o, r in zip(("day", "month"), date.readings, strict=False) if (date.year, *r) in sure)
    if len(votes) == 1:
        return votes.pop()
    if votes:
        return ""
    top = (urlsplit(report.url).hostname or "").rsplit(".", 1)[-1] if report.url else ""
    if top in MONTH_FIRST:
        return "month"
    if len(top) == 2 and top not in MIXED_ORDER:
        return "day"
    return "day" if language not in (None, "en") else ""


def _parts(text: str, date: PrintedDate) -> tuple[int, int]:
    match = re.search(r"(\d{1,2})[-/.](\d{1,2})[-/.]\d", date.span.of(text))
    return (int(match[1]), int(match[2])) if match else (0, 0)


def _byline(report: Report, labels: Sequence[Label], result: Masthead) -> None:
    if report.byline:
        result.byline = persons(report.byline)
        return
    for it in labels:
        forms: tuple[re.Pattern[str], ...] = ()
        if it.kind == "byline":
            forms = (shapes.REPORTING, shapes.BYLINE, shapes.PLACED, shapes.SIGNED, shapes.ALONE)
        elif it.reason == "a note on the author":
            forms = (shapes.AUTHOR_NOTE,)
        match = next((m for form in forms if (m := form.match(it.unit.text))), None)
        names = people(match["who"]) if match else ()
        if names:
            result.byline = names
            result.places.append(("byline", it.unit.span))
            return


def _host(report: Report) -> str:
    """The host of the report's address without what says only how it is served: www., m., amp."""
    served = r"^(?:(?:www\d?|m|amp|edition|mobile|articles|news|local)\.)+"
    return re.sub(served, "", (urlsplit(report.url).hostname or "") if report.url else "")


def _outlet(report: Report, labels: Sequence[Label], plate: Plate | None, result: Masthead) -> None:
    host = _host(report)
    result.title, titled = _outlet_in_title(report.title, host) if report.title else (None, None)
    if report.outlet or titled:
        result.outlet = report.outlet or titled
        return
    named = named_by_host(host, report.text)
    if named:
        result.outlet = named.of(report.text)
        result.places.append(("outlet", named))
        return
    for name, span in printed_outlets(labels, plate):
        result.outlet = name
        result.places.append(("outlet", span))
        return
    result.outlet = host or None


def _wire(report: Report, result: Masthead) -> None:
    """An agency whose own report this is, under its full name: it signs the head, and nothing names another outlet.

    Only one that no table holds, for the big agencies' reports are printed by thousands of others, byline and all. Missed
    on purpose: an agency's name in its byline alone, without its dateline, in a report that could as well be a customer's.
    """
    heads = [c for c in result.credits if c.agency and c.role == "own" and c.place in ("byline", "dateline") and c.span]
    if len(heads) != 1 or " " not in heads[0].name or agency_of(heads[0].name) or report.outlet or _host(report):
        return
    full, span = heads[0].name, heads[0].span
    signed = result.outlet is not None and result.outlet == initials(full)
    if span is not None and (
        signed or result.outlet is None and (heads[0].place == "dateline" or _signs(report, full))
    ):
        result.outlet = full
        result.places = [p for p in result.places if p[0] != "outlet"] + [("outlet", span)]


def _signs(report: Report, agency: str) -> bool:
    """Whether the report has the agency's initials in the brackets of its dateline."""
    return len(agency.split()) > 2 and f"({initials(agency)})" in report.text


def _outlet_in_title(title: str, host: str) -> tuple[str, str | None]:
    """(headline, outlet) of a title such as "Bridge shut - Harbour Herald", where the address bears the name out."""
    core = host.rsplit(".", 1)[0].replace(".", "")
    parts = re.split(r"\s+[-–—|]\s*|\s*[|]\s*", title)
    for i in range(1, len(parts)):
        name = parts[i].split(":")[0].strip()
        words = re.findall(r"[a-z0-9]+", name.lower())
        initials = "".join(w[0] for w in words)
        if words and core and (any(len(w) >= 3 and w in core for w in words) or initials == core):
            return title[: title.rindex(parts[i])].rstrip(" -–—|"), name if len(words) <= OUTLET_WORDS else None
    return title, None
