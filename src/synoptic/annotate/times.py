"""Time expressions of an article: found and understood by our own grammar, dated from the report and from one another.

Every sentence is scanned with the rules of `times_absolute`, `times_relative`, `times_period`, `times_span` and `times_clock`; where
matches overlap, the one that begins first and runs longest is taken. Neighbours are then joined to spans ("from Monday to
Thursday") and moments ("10 a.m. on Friday"). Types and values are those of TIMEX3 (ISO-TimeML), dates those of EDTF.

Missed on purpose: times that only an event names ("after the war"), ages and anniversaries, which are no dates.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from synoptic.annotate import times_absolute, times_clock, times_period, times_relative, times_span
from synoptic.annotate.calendar_points import Point, make_date
from synoptic.annotate.numbers import lower_case
from synoptic.annotate.times_context import event_of, head_token, tense
from synoptic.annotate.times_reading import Context, Reading
from synoptic.model.mention import Time
from synoptic.model.parse import Token
from synoptic.model.passage import Passage
from synoptic.model.report import Article
from synoptic.model.span import Span

_RULES = (*times_absolute.RULES, *times_relative.RULES, *times_period.RULES, *times_clock.RULES, *times_span.RULES)
_TRIGGER = re.compile(
    r"\d|day|week|month|year|decade|centur|quarter|hour|minute|second|night|tonight|to?morrow|morning|noon|evening|dawn|"
    r"spring|summer|autumn|fall|winter|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|now|"
    r"current|present|recent|late|past|previous|former|earl|time|before|soon|short|future|future|due|"
    r"christmas|easter|halloween|thanksgiving|juneteenth|moment|ies\b|eteen|twenty|date|long ago|half|annual|ly\b"
)
_Found = tuple[int, int, Reading]


def find_times(article: Article, passages: Sequence[Passage]) -> tuple[Time, ...]:
    """All times of the article, in the order of the text.

    Relative times are counted from `article.published`, or from a time before them in the text where the wording says so
    ("the next day"); without a publication date they stay unresolved, with TIMEX3's XXXX form where it has one.
    """
    published, clock = _published(article.published)
    times: list[Time] = []
    focus: Point | None = None
    by_grain: dict[str, Point] = {}
    for passage in passages:
        if passage.kind != "sentence":
            continue
        lowered = lower_case(passage.text)
        if not _TRIGGER.search(lowered):
            continue
        ctx = _context(passage, lowered, published, clock)
        ctx.focus, ctx.focus_by_grain = focus, by_grain
        for start, end, reading in _scan(ctx):
            times.append(_as_time(passage, start, end, reading))
        focus = ctx.focus
    return tuple(times)


def _published(edtf: str | None) -> tuple[date | None, str]:
    if not edtf:
        return None, ""
    try:
        return date.fromisoformat(edtf[:10]), edtf[10:16]
    except ValueError:
        return None, ""


def _context(passage: Passage, lowered: str, published: date | None, clock: str) -> Context:
    offset, parse = passage.span.start, passage.parse
    tokens = [parse.tokens[i] for i in passage.tokens]
    labels = [
        (n.start - offset, n.end - offset, n.label)
        for n in parse.names
        if n.start < passage.span.end and n.end > offset
    ]

    def token_at(place: int) -> Token | None:
        return next((t for t in tokens if t.start - offset <= place < t.end - offset), None)

    def tense_of(start: int, end: int) -> str:
        inside = [t.i for t in tokens if t.start - offset < end and t.end - offset > start]
        return tense(parse, head_token(parse, inside), passage.block_kind) if inside else ""

    def label_at(place: int) -> str:
        return next((label for first, last, label in labels if first <= place < last), "")

    capitals = passage.block_kind == "headline" or passage.text.isupper()
    return Context(lowered, passage.text, published, clock, tense_of, token_at, label_at, capitals)


def _matches(text: str) -> list[tuple[int, int, int, re.Match[str]]]:
    found = []
    for order, (pattern, _) in enumerate(_RULES):
        for m in pattern.finditer(text):
            found.append((m.start(), -m.end(), order, m))
    return sorted(found, key=lambda f: f[:3])


def _scan(ctx: Context) -> list[_Found]:
    """The readings of one sentence, left to right, neighbours joined; moves the focus on."""
    found: list[_Found] = []
    at = 0
    for start, _, order, m in _matches(ctx.text):
        if start < at:
            continue
        reading = _RULES[order][1](m, ctx)
        if reading is None:
            continue
        begin, end = reading.cut or (start, m.end())
        while end > begin and ctx.text[end - 1] in " ,":
            end -= 1
        found.append((begin, end, reading))
        at = end
        _join(found, ctx)
        if not (
            ctx.focus is not None and ctx.focus.grain in ("quarter", "half", "year") and _ENDED.search(ctx.text[:begin])
        ):
            _move_focus(found[-1][2], ctx)
    return found


_ENDED = re.compile(r"\b(?:ended|ending|ends|to) $")


def _move_focus(reading: Reading, ctx: Context) -> None:
    if reading.point is not None and reading.moves:
        ctx.focus = reading.until or reading.point
        ctx.focus_by_grain[ctx.focus.grain] = ctx.focus


_DASHED = re.compile(r"\s?[-–—]\s?$")
_FROM_TO = re.compile(r"^ (?:to|through|until|till) (?:the )?$")
_AND = re.compile(r"^ and (?:the )?$")
_BESIDE = re.compile(r"^,? ?(?:on |at |of |in )?(?:the )?\(?$")


def _join(found: list[_Found], ctx: Context) -> None:
    """Joins the last two readings where they are the ends of a span, or a clock and its day."""
    if len(found) < 2:
        return
    (s1, e1, a), (s2, e2, b) = found[-2:]
    between, before = ctx.text[e1:s2], ctx.text[:s1]
    if a.timex == "DURATION" and b.point is not None:
        _count_from(found, between)
    if a.point is None or b.point is None or a.until or b.until:
        return
    clocks = ("minute", "hour", "part")
    if _BESIDE.match(between) and (a.point.grain in clocks) != (b.point.grain in clocks):
        clock, day = (a, b) if a.point.grain in clocks else (b, a)
        if day.point is not None and clock.point is not None and day.point.grain == "day":
            moment = replace(clock.point, first=day.point.first)
            reason = f"{clock.reason.split(',')[0]}; its day: {day.reason}"
            found[-2:] = [(s1, e2, Reading("TIME", moment.value, reason, point=moment, anchor=day.anchor))]
        return
    spanned = (
        _DASHED.match(between)
        or (_FROM_TO.match(between) and (before.endswith("from ") or a.point.grain == b.point.grain))
        or (_AND.match(between) and before.endswith("between "))
    )
    if spanned and a.timex == b.timex:
        a, b = _same_year(a, b), _next_day(a, b)
    if (
        spanned
        and a.point is not None
        and b.point is not None
        and a.point.first <= b.point.first
        and a.timex == b.timex
    ):
        reason = f"from: {a.reason}; to: {b.reason}"
        whole = Reading(
            a.timex, f"{a.value}/{b.value}", reason, point=a.point, until=b.point, anchor=a.anchor or b.anchor
        )
        if _DASHED.match(between):
            found[-2:] = [(s1, e2, whole)]
        else:
            found[-2:] = [(s1, e1, replace(whole, value=a.value)), (s2, e2, replace(whole, value=b.value))]


def _same_year(a: Reading, b: Reading) -> Reading:
    """ "between May and August 2022": the year printed with the second end is the first's too."""
    if (
        a.point is None
        or b.point is None
        or a.anchor != "published"
        or b.anchor
        or a.point.grain not in ("day", "month")
    ):
        return a
    day = b.point.first
    first = make_date(
        day.year - ((a.point.first.month, a.point.first.day) > (day.month, day.day)), *a.point.first.timetuple()[1:3]
    )
    if first is None:
        return a
    point = replace(a.point, first=first)
    return replace(a, point=point, value=point.value, reason="year from the other end of the span", anchor="")


def _next_day(a: Reading, b: Reading) -> Reading:
    """ "from 10 p.m. to 5 a.m.": a span of clock times that would end before it begins ends on the next day."""
    if a.point is None or b.point is None or a.point.first != b.point.first or b.point.grain not in ("minute", "hour"):
        return b
    if a.point.detail <= b.point.detail:
        return b
    point = b.point.shift(1)
    return replace(b, point=point, value=point.value)


def _count_from(found: list[_Found], between: str) -> None:
    """ "a week before Christmas", "two days after 3 May": counted from the time that follows."""
    (s1, _, a), (_, e2, b) = found[-2:]
    way = re.fullmatch(r" (before|after|from) (?:the )?", between)
    size = re.fullmatch(r"P(\d+)([DWMY])", a.value or "")
    if not way or not size or b.point is None or b.point.grain not in ("day", "month", "year"):
        return
    unit = {"D": "day", "W": "week", "M": "month", "Y": "year"}[size[2]]
    n = int(size[1]) * (-1 if way[1] == "before" else 1)
    point = times_relative.shifted(b.point, unit, n, counted_from_text=True)
    if point is not None:
        found[-2:] = [
            (s1, e2, Reading("DATE", point.value, f"{n} {unit}s from: {b.reason}", point=point, anchor=b.anchor))
        ]


def _as_time(passage: Passage, start: int, end: int, reading: Reading) -> Time:
    offset = passage.span.start
    span = Span(offset + start, offset + end)
    inside = [
        i
        for i in passage.tokens
        if passage.parse.tokens[i].start < span.end and passage.parse.tokens[i].end > span.start
    ]
    return Time(
        report=passage.report,
        span=span,
        text=passage.text[start:end],
        timex=reading.timex,
        value=reading.value,
        edtf=reading.edtf,
        of=event_of(passage.parse, inside) if inside else "",
        vague=reading.vague,
        anchor=reading.anchor,
        reason=reading.reason,
    )
