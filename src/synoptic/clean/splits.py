"""Units that hold several things on one line, cut apart: a date in front, a dateline, a caption and its credit."""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator, Sequence

from synoptic.clean import shapes
from synoptic.clean.captions import captioned
from synoptic.clean.dates import printed_dates
from synoptic.clean.labelled import HOUSE, PICTURE_CREDIT
from synoptic.clean.partial import FRONT, partial_line
from synoptic.clean.parties import WIRE_IN_FRONT
from synoptic.clean.pieces import LONGEST_CAPTION, Piece, part
from synoptic.clean.players import played
from synoptic.clean.units import Unit
from synoptic.clean.wires import unusual_dateline, wired_dateline
from synoptic.model.span import Span

LONGEST_DATES = 140
BETWEEN = re.compile(r"\s*[;|•·]\s*")
LONGEST_DATELINE = 80
OPENING = 40
"""Characters of an article's first sentence, at least."""
COLON = re.compile(r"(?P<place>[A-ZÀ-ÖØ-Þ][\w'’.-]+(?: [A-ZÀ-ÖØ-Þ][\w'’.-]+){0,3}):\s+(?=[A-ZÀ-ÖØ-Þ\"“‘])")
AGAIN = re.compile(r"[–—-]{1,2}\s+(?=\S)")
"""A second dash behind that of a dateline: "(AP) - – The bridge"."""
LONGEST_HEAD = 300
LABELLED = re.compile(r"\b(?:Posted|Published|Updated|Last [Uu]pdated|First [Pp]ublished|POSTED|PUBLISHED|UPDATED)\b")
ISSUED_MARK = ",:|·•–—-"
"""Between what a text is and the day it was issued."""
MARKED_KINDS = ("headline", "subhead", "caption")


def pieces(text: str, found: Sequence[Piece], title: str | None) -> list[Piece]:
    """Every piece whose kind is open, cut where it holds several things."""
    result: list[Piece] = []
    begun = False
    for given in (rest for piece in found for rest in played(text, piece)):
        if given.kind:
            result.append(given)
            continue
        first = all(p.kind for p in result)
        parts = list(_headline_in_front(text, given.unit, title)) if first else [given]
        for one in parts:
            if one.kind:
                result.append(one)
                continue
            opening = not begun
            begun = begun or (len(one.unit.text) > OPENING and bool(shapes.END_STOP.search(one.unit.text)))
            dated = _partial_dates(text, one.unit) or ([] if begun else _house_byline(text, one.unit))
            if dated:
                result += dated
                continue
            if not begun and (issued := _issued(text, one.unit, title)):
                result += issued
                continue
            for piece in _dates_in_front(text, one.unit, opening):
                result += [piece] if piece.kind else _dates_behind(text, piece.unit)
    credited = [c for piece in result for c in ([piece] if piece.kind else _credits(text, piece.unit))]
    return [cut for piece in credited for cut in captioned(text, piece)]


def marked(found: list[Piece], marks: Sequence[tuple[int, int, str]]) -> list[Piece]:
    """The pieces with the kinds that the page's markup gives them; `marks` are (start, end, kind), in order."""
    kinds = {start: kind for start, _, kind in marks}
    starts = sorted(kinds)
    result = []
    for piece in found:
        at = bisect.bisect_right(starts, piece.unit.span.start) - 1
        kind = kinds[starts[at]] if at >= 0 else ""
        if not piece.kind and kind in MARKED_KINDS:
            piece = Piece(piece.unit, kind, "marked so on the page")
        result.append(piece)
    return result


def _headline_in_front(text: str, unit: Unit, title: str | None) -> Iterator[Piece]:
    """The report's title, where the first unit starts with it and goes on with other text."""
    end = _title_end(text, unit.span, title) if title else None
    if end is None or end >= unit.span.end:
        yield Piece(unit)
        return
    yield Piece(part(text, unit, unit.span.start, end), "headline", "starts with the title that came with the report")
    yield Piece(part(text, unit, end, unit.span.end))


def _title_end(text: str, span: Span, title: str) -> int | None:
    """Where the title ends if `text` starts with it at `span`, and the text goes on behind it as something else."""
    words = re.findall(r"\w+", title)
    for count in range(len(words), max(3, len(words) // 2), -1):
        pattern = r"\W{1,4}".join(re.escape(w) for w in words[:count])
        match = re.compile(r"\W{0,2}" + pattern + r"\b[\"'”’?!]*", re.IGNORECASE).match(text, span.start, span.end)
        if match:
            rest = text[match.end() : span.end].lstrip(" \t|–—-:")
            return match.end() if count == len(words) or rest[:1].isupper() else None
    return None


def _partial_dates(text: str, unit: Unit) -> list[Piece]:
    """A line of several dates without their year or day: "Updated May 16, 9:41 AM; Posted May 15, 8:19 PM"."""
    if len(unit.text) > LONGEST_DATES or not BETWEEN.search(unit.text):
        return []
    result, at = [], unit.span.start
    for match in [*BETWEEN.finditer(text, unit.span.start, unit.span.end), None]:
        one = part(text, unit, at, match.start() if match else unit.span.end)
        if not partial_line(one.text):
            return []
        result.append(Piece(one, "dateline", "a date and nothing else"))
        at = match.end() if match else at
    return result


def _issued(text: str, unit: Unit, title: str | None) -> list[Piece]:
    """What a text is and the day it was issued: "Press release, 3 May 2025"; with what it is on, where that heads it as
    well unless the report has another title: "Statement on the ferry, 3 May 2025"."""
    if len(unit.text) > LONGEST_DATES or not shapes.DOCUMENT.match(unit.text):
        return []
    start, end = unit.span.start, unit.span.end
    *_, date = [None, *printed_dates(text[start:end])]
    if date is None or start + date.span.end < end:
        return []
    at = start + date.span.start
    before = text[start:at].rstrip()
    if shapes.DOCUMENT.fullmatch(before):
        return [Piece(unit, "dateline", "what the text is and the day it was issued")]
    if before[-1] not in ISSUED_MARK:
        return []
    head = part(text, unit, start, start + len(before.rstrip(ISSUED_MARK + " ")))
    behind = part(text, unit, at, end)
    kind, reason = ("", "") if title else ("headline", "says what the text is and what it is on, above its day")
    return [Piece(head, kind, reason), Piece(behind, "dateline", "the day it was issued, behind what the text is")]


def _house_byline(text: str, unit: Unit) -> list[Piece]:
    """A headline and, on its line, the byline of the house: "Ferry captain released By our own correspondent"."""
    match = (
        shapes.HOUSE_BYLINE.search(text, unit.span.start + 1, unit.span.end) if len(unit.text) <= LONGEST_HEAD else None
    )
    if match is None or match.end() != unit.span.end or not text[match.start() - 1].isspace():
        return []
    head = part(text, unit, unit.span.start, match.start())
    return [Piece(head), Piece(part(text, unit, match.start(), unit.span.end), "byline", HOUSE)]


def _dates_in_front(text: str, unit: Unit, opening: bool) -> Iterator[Piece]:
    """Dates with or without a label at the head of a unit, as datelines of their own; then the place and wire."""
    at = unit.span.start
    front = FRONT.match(text, at, unit.span.end)
    if front and unit.span.end - front.end() >= OPENING:
        yield Piece(part(text, unit, at, front.end("stamp")), "dateline", "the hour of an update in front")
        at = front.end()
    while at < unit.span.end:
        end = _date_end(text, at, unit.span.end)
        if end is None:
            break
        yield Piece(part(text, unit, at, end), "dateline", "a date in front")
        at = end
        while at < unit.span.end and (text[at].isspace() or text[at] in "|–—,;·•"):
            at += 1
    if at >= unit.span.end:
        return
    rest = part(text, unit, at, unit.span.end)
    match = _dateline(text, rest)
    if match:
        yield Piece(part(text, rest, rest.span.start, match), "dateline", "place or wire and a dash")
        rest = part(text, rest, match, rest.span.end)
        again = _dateline(text, rest)  # the outlet's own before the wire's
        if again:
            yield Piece(part(text, rest, rest.span.start, again), "dateline", "place or wire and a dash")
            rest = part(text, rest, again, rest.span.end)
    elif (end := wired_dateline(text, rest.span.start, rest.span.end)) and rest.span.end - end > OPENING:
        yield Piece(part(text, rest, rest.span.start, end), "dateline", "place, date and wire")
        rest = part(text, rest, end, rest.span.end)
    elif opening and (end := unusual_dateline(text, rest.span.start, rest.span.end)) and rest.span.end - end > OPENING:
        yield Piece(part(text, rest, rest.span.start, end), "dateline", "place and newsroom, or place and a bar")
        rest = part(text, rest, end, rest.span.end)
    elif opening and (end := _place_and_colon(text, rest)):
        yield Piece(part(text, rest, rest.span.start, end), "dateline", "a place and a colon")
        rest = part(text, rest, end, rest.span.end)
    yield Piece(rest)


def _dateline(text: str, unit: Unit) -> int | None:
    """Where a dateline ends in front of a unit's text."""
    start, end = unit.span.start, unit.span.end
    match = shapes.DATELINE.match(text, start, end) or WIRE_IN_FRONT.match(text, start, end)
    if not match or unit.span.end - match.end() <= OPENING or len(match.group()) >= LONGEST_DATELINE:
        return None
    if ")" in match.group() and (again := AGAIN.match(text, match.end(), end)):
        return again.end()
    return match.end() if text[match.end()] not in "–—-" else None


def _place_and_colon(text: str, unit: Unit) -> int | None:
    """Where the place ends in front of an article's first words: "Oslo: A ferry ...".

    The text must name it as a place again, since speakers stand before a colon as well.
    """
    match = COLON.match(text, unit.span.start, unit.span.end)
    if not match or unit.span.end - match.end() < OPENING:
        return None
    names = {match["place"], match["place"].title()} if match["place"].isupper() else {match["place"]}
    again = any(f"{word} {name}" in text for word in ("in", "In", "near", "Near") for name in names)
    return match.end() if again else None


def _dates_behind(text: str, unit: Unit) -> list[Piece]:
    """Labelled dates at the end of a headline or byline: "Bridge shut Posted: Monday, May 1, 2023 1:50 PM"."""
    if len(unit.text) > LONGEST_HEAD:
        return [Piece(unit)]
    for match in LABELLED.finditer(text, unit.span.start + 1, unit.span.end):
        at = match.start()
        while at < unit.span.end and (end := _date_end(text, at, unit.span.end)):
            at = end
            while at < unit.span.end and (text[at].isspace() or text[at] in "|–—,;·•"):
                at += 1
        if at >= unit.span.end:
            head = part(text, unit, unit.span.start, match.start())
            return [Piece(head), Piece(part(text, unit, match.start(), unit.span.end), "dateline", "a date behind")]
    return [Piece(unit)]


def _date_end(text: str, start: int, end: int) -> int | None:
    """Where a masthead date that starts here ends: one with a label, a numeric one, or one with a time of day."""
    label = shapes.DATE_LABEL.match(text, start, end)
    head = text[start : min(end, start + 90)]
    date = next(iter(printed_dates(head)), None)
    if date is None:
        return None
    lead = label.end() - start if label else 0
    between = head[lead : date.span.start].strip(" \t:-–—|,")
    if between and not re.fullmatch(r"(?:on|at|[A-Z]?[a-z]{2,8}day,?)", between):
        return None
    stop = start + date.span.end
    bracket = re.compile(r"\s*(?:\([^()]{1,12}\)|GMT\S*|[A-Z]{2,4}T\b)").match(text, stop, end)
    stop = bracket.end() if bracket else stop
    rest = text[stop:end].lstrip()
    alone = not rest
    closed = rest[:1] in "|–—-•·" or rest[:1].isupper() or rest[:1] in "\"“‘'"
    sure = bool(label) or date.clock is not None or bool(re.match(r"\d", head[date.span.start :]))
    return stop if alone or (sure and closed) else None


def _credits(text: str, unit: Unit) -> Iterator[Piece]:
    """Caption and credit, as often as they follow one another on the line."""
    if len(unit.text) > LONGEST_CAPTION:
        yield Piece(unit)
        return
    at = unit.span.start
    if not shapes.CREDIT_HINT.search(text, at, unit.span.end):
        yield Piece(unit)
        return
    wire = shapes.WIRE_END.search(text, at, unit.span.end)
    if wire:
        head = part(text, unit, at, wire.start())
        dated = shapes.FULL_DATE.search(head.text) and not shapes.QUOTE_MARK.search(head.text)
        yield Piece(head, "caption", "followed by a picture's credit") if dated else Piece(head)
        yield Piece(part(text, unit, wire.start(), wire.end()), "boilerplate", "credit to a wire")
        return
    for match in shapes.CREDIT.finditer(text, unit.span.start, unit.span.end):
        if text[at : match.start()].strip():
            yield Piece(part(text, unit, at, match.start()), "caption", "followed by a picture's credit")
        yield Piece(part(text, unit, match.start(), match.end()), "boilerplate", PICTURE_CREDIT)
        at = match.end()
    if text[at : unit.span.end].strip():
        yield Piece(part(text, unit, at, unit.span.end))
