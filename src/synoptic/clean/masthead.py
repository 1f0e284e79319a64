"""Outlet, byline, dates and wires of an article: from metadata where given, else from where they are printed."""

from __future__ import annotations

import bisect
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from synoptic.clean import cues, shapes
from synoptic.clean.dates import PrintedDate, printed_dates
from synoptic.clean.labelled import Label
from synoptic.model.report import Report
from synoptic.model.span import Span

DATE_KINDS = ("dateline", "byline", "boilerplate")
MONTH_FIRST = ("us", "gov", "mil")
MIXED_ORDER = ("ca", "ph", "com", "org", "net", "info", "int", "news", "tv", "io", "co", "eu")
OUTLET_WORDS = 6
HEAD = 30
"""A name in front of a menu is looked for among so many units."""
URL_DATE = re.compile(r"(?<!\d)((?:19|20)\d\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?!\d)")


@dataclass(slots=True)
class Masthead:
    """What could be read, and where in the text."""

    outlet: str | None = None
    title: str | None = None
    """The title that came with the report without the outlet's name at its end."""
    byline: tuple[str, ...] = ()
    published: str | None = None
    updated: str | None = None
    agencies: tuple[str, ...] = ()
    places: list[tuple[str, Span]] = field(default_factory=list)


def masthead(report: Report, labels: Sequence[Label], language: str | None) -> Masthead:
    """The masthead of a labelled report."""
    result = Masthead()
    _dates(report, labels, language, result)
    _byline(report, labels, result)
    _outlet(report, labels, result)
    _agencies(labels, result)
    result.places.sort(key=lambda p: (p[1], p[0]))
    return result


def _dates(report: Report, labels: Sequence[Label], language: str | None, result: Masthead) -> None:
    everything = list(printed_dates(report.text))
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
    result.published = result.published or _url_date(report.url) or report.published_fallback


def _url_date(url: str | None) -> str | None:
    match = URL_DATE.search(urlsplit(url).path) if url else None
    return f"{match[1]}-{int(match[2]):02d}-{int(match[3]):02d}" if match else None


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
        result.byline = report.byline
        return
    for it in labels:
        forms: tuple[re.Pattern[str], ...] = ()
        if it.kind == "byline":
            forms = (shapes.BYLINE, shapes.SIGNED, shapes.ALONE)
        elif it.reason == "a note on the author":
            forms = (shapes.AUTHOR_NOTE,)
        match = next((m for form in forms if (m := form.match(it.unit.text))), None)
        names = people(match["who"]) if match else ()
        if names:
            result.byline = names
            result.places.append(("byline", it.unit.span))
            return


def people(text: str) -> tuple[str, ...]:
    """The persons of a byline: "JANE DOE and John Roe, Staff Writers" -> Jane Doe, John Roe.

    Behind a comma stands a role or an outlet, unless the line is a list: "Jane Doe, John Roe and Ann Poe".
    """
    text = re.split(r"\s*(?:\||•|·|–|—|\s-\s|@|\(|\b[Pp]ublished\b|\b[Uu]pdated\b|\b[Pp]osted\b|\d)", text)[0]
    names = []
    listed = re.match(r"[^,]+(?:,[^,]+)+,?\s(?:and|AND|&)\s", text)
    for part in re.split(r"\s*(?:;|&|\band\b|\bAND\b)\s*", text):
        chunks = [c.strip() for c in part.split(",")]
        names += chunks if listed else chunks[:1]
    found = []
    for name in names:
        words = name.split()
        if 2 <= len(words) <= 5 and not shapes.ROLE.search(name) and all(w[0].isupper() or len(w) <= 3 for w in words):
            found.append(" ".join(w.title() if w.isupper() and len(w) > 2 else w for w in words))
    return tuple(dict.fromkeys(found))


def _outlet(report: Report, labels: Sequence[Label], result: Masthead) -> None:
    host = re.sub(
        r"^(?:(?:www\d?|m|amp|edition|mobile|articles|news|local)\.)+",
        "",
        (urlsplit(report.url).hostname or "") if report.url else "",
    )
    result.title, titled = _outlet_in_title(report.title, host) if report.title else (None, None)
    if report.outlet or titled:
        result.outlet = report.outlet or titled
        return
    for name, span in _printed_outlets(labels):
        result.outlet = name
        result.places.append(("outlet", span))
        return
    result.outlet = host or None


_WORD = r"[A-Z][\w&'’]*(?:\.[a-z]+)?"
_OUTLET = rf"(?P<who>(?:[Tt]he )?{_WORD}(?:\s(?:(?:of|and|the)\s)?{_WORD}){{0,5}})"
OUTLET_RIGHTS = re.compile(
    r"(?:©|\([cC]\)|[Cc]opyright)[\s©(cC)]*(?:(?:19|20)\d\d(?:\s?[-–]\s?\d{2,4})?)?,?\s*(?:[Bb]y\s+)?" + _OUTLET
)
OUTLET_PLEA = re.compile(r"\b(?:Support|Subscribe to|Donate to)\s+" + _OUTLET)
OUTLET_LEAD = re.compile(_OUTLET + r"\s+[-–—|]\s+[A-Z]")
OUTLET_DATELINE = re.compile(r"\((?P<who>[A-Z][\w&.' -]{1,30})\)\s*(?:—|–|--?|―|:)\s*$")
OWN_WORDS = re.compile(
    r"^(?:us|our|this|your|all|the|news|by|now|today|here|me|my|independent|free|journalism|copyright)$", re.IGNORECASE
)


def _printed_outlets(labels: Sequence[Label]) -> list[tuple[str, Span]]:
    """Outlets that the text names as its own, the surest first.

    Author notes, then rights lines, then the name in front of a menu, then pleas. A name counts for more where the
    page's furniture says it again.
    """
    found: list[tuple[int, str, Span]] = []
    furniture = " ".join(it.unit.text for it in labels if it.kind == "boilerplate")
    body = " ".join(it.unit.text for it in labels if it.kind in ("headline", "paragraph"))
    for i, it in enumerate(labels):
        for rank, match in _outlet_matches(it, head=i < HEAD):
            who = match["who"].strip(" .,") if match else ""
            if not who or OWN_WORDS.match(who) or shapes.AGENCY.fullmatch(who):
                continue
            # A plea can name anything; the outlet is what the furniture repeats and the story is not about.
            if rank == 3 and (furniture.count(who) < 2 or body.count(who) > 3):
                continue
            found.append((rank, who, it.unit.span))
    return [(name, span) for _, name, span in sorted(found, key=lambda f: (f[0], f[2]))]


def _outlet_matches(it: Label, *, head: bool) -> list[tuple[int, re.Match[str] | None]]:
    """(rank, match) of each form in which a unit may name the outlet."""
    text = it.unit.text
    if it.kind == "dateline":
        return [(2, OUTLET_DATELINE.search(text))]
    if it.kind != "boilerplate" or it.reason == "picture credit":
        return []
    found = [(1, OUTLET_RIGHTS.search(text)), (3, OUTLET_PLEA.search(text))]
    if shapes.AUTHOR_NOTE.match(text):
        found += [(0, form.search(text)) for form in shapes.AUTHOR_OUTLET]
    words = re.findall(r"[a-z]+", text.lower())
    if head and sum(w in cues.FURNITURE for w in words) >= max(2, 0.15 * len(words)):
        found.append((2, OUTLET_LEAD.match(text)))
    return found


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


def _agencies(labels: Sequence[Label], result: Masthead) -> None:
    found: list[str] = []
    for it in labels:
        credit = it.reason == "picture credit"
        if it.kind in ("dateline", "byline") or (it.kind == "boilerplate" and not credit and it.words <= 40):
            for match in shapes.AGENCY.finditer(it.unit.text):
                name = "Reuters" if match[1] == "REUTERS" else match[1]
                found.append(shapes.SHORT_AGENCY.get(name, name))
    result.agencies = tuple(dict.fromkeys(found))
