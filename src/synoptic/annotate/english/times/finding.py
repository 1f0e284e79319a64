"""Time expressions of an article: found and understood by our own grammar, dated from the report and from one another.

Every sentence is scanned with the rules of the modules listed in `_RULES`; where matches overlap, the one that begins first and
runs longest is taken. Neighbours are then joined to spans ("from Monday to Thursday") and moments ("10 a.m. on Friday"). Types and values are those of TIMEX3 (ISO-TimeML), dates those of EDTF.

Missed on purpose: times that only an event names ("after the war"), ages and anniversaries, which are no dates.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from heapq import heapify, heappop, heappush

from synoptic.annotate.english.calendar.points import Point, point
from synoptic.annotate.english.numbers.words import lower_case
from synoptic.annotate.english.times import absolute as times_absolute
from synoptic.annotate.english.times import clock as times_clock
from synoptic.annotate.english.times import counted as times_counted
from synoptic.annotate.english.times import feasts as times_feasts
from synoptic.annotate.english.times import figures as times_figures
from synoptic.annotate.english.times import half_told as times_half_told
from synoptic.annotate.english.times import listed as times_listed
from synoptic.annotate.english.times import ordinal as times_ordinal
from synoptic.annotate.english.times import quarters as times_quarters
from synoptic.annotate.english.times import relative as times_relative
from synoptic.annotate.english.times import seasons as times_seasons
from synoptic.annotate.english.times import sets as times_sets
from synoptic.annotate.english.times import span as times_span
from synoptic.annotate.english.times import vague as times_vague
from synoptic.annotate.english.times import weekday as times_weekday
from synoptic.annotate.english.times import working_days as times_working_days
from synoptic.annotate.english.times import years as times_years
from synoptic.annotate.english.times.context import event_of, head_token
from synoptic.annotate.english.times.join import join
from synoptic.annotate.english.times.open_ends import opened
from synoptic.annotate.english.times.reading import Context, Found, Reading, compiled
from synoptic.annotate.english.times.tense import lasting, tense
from synoptic.model.mention import Time
from synoptic.model.parse import Parse, Token
from synoptic.model.passage import Passage
from synoptic.model.report import Article
from synoptic.model.span import Span

_RULES = (
    *times_listed.RULES, *times_figures.RULES, *times_absolute.RULES, *times_years.RULES, *times_feasts.RULES, *times_weekday.RULES, *times_relative.RULES, *times_working_days.RULES, *times_counted.RULES, *times_ordinal.RULES, *times_seasons.RULES, *times_quarters.RULES, *times_half_told.RULES, *times_clock.RULES,
    *times_sets.RULES, *times_vague.RULES, *times_span.RULES,
)  # fmt: skip
_TRIGGER = re.compile(
    r"\d|day|week|month|year|decade|centur|quarter|hour|minute|second|night|tonight|to?morrow|morning|noon|evening|dawn|"
    r"spring|summer|autumn|fall|winter|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|now|"
    r"current|present|recent|late|past|previous|former|earl|time|before|soon|short|future|future|due|"
    r"christmas|easter|halloween|thanksgiving|juneteenth|new year|epiphany|candlemas|cinco|fools|hogmanay|mardi|pentecost|christi|"
    r"yuandan|jayanti|kwanzaa|hashanah|kippur|sukkot|torah|purim|passover|shavuot|anukah|anukkah|eid |ashura|mawlid|ramadan|diwali|holi|vesak|"
    r"nowruz|mid-autumn|moment|ies\b|eteen|twenty|date|long ago|half|annual|ly\b"
)


_DATELINE = re.compile(r"[^\n]{2,70}?(?:\s[-–—_]{1,2}\s|\([A-Z][\w ]+\))")


def _dateline(article: Article) -> str:
    """What stands before the first words of the report: "NEW DELHI (AP) -", or a block of its own."""
    for block in article.blocks:
        if block.kind in ("dateline", "paragraph"):
            text = block.span.of(article.text)
            led = _DATELINE.match(text)
            return text if block.kind == "dateline" else led[0] if led else ""
    return ""


def find_times(article: Article, passages: Sequence[Passage]) -> tuple[Time, ...]:
    """All times of the article, in the order of the text.

    Relative times are counted from `article.published`, or from a time before them in the text where the wording says so
    ("the next day"); without a publication date they stay unresolved, with TIMEX3's XXXX form where it has one.
    """
    published, clock = _published(article.published)
    times: list[Time] = []
    focus: Point | None = None
    by_grain: dict[str, Point] = {}
    dateline = _dateline(article)
    whole = "\n".join(b.span.of(article.text) for b in article.blocks if b.kind != "boilerplate")
    for passage in sorted((*passages, *_datelines(article)), key=lambda p: p.span):
        if passage.kind != "sentence":
            continue
        lowered = lower_case(passage.text)
        if not _TRIGGER.search(lowered):
            continue
        ctx = _context(passage, lowered, published, clock)
        ctx.focus, ctx.focus_by_grain = focus, by_grain
        ctx.whole, ctx.dateline = whole, dateline
        for start, end, reading in _scan(ctx):
            times.append(_as_time(passage, start, end, opened(reading, start, end, ctx)))
        focus = ctx.focus
    return tuple(times)


def _datelines(article: Article) -> list[Passage]:
    """The lines of place, date and wire, which hold no sentence and are not parsed: "NICOSIA, August 8 (Wire) --"."""
    return [
        Passage(article.id, b.span, "sentence", n, b.kind, -1, 0, Parse((), (), ()), (), 0, b.span.of(article.text))
        for n, b in enumerate(article.blocks)
        if b.kind == "dateline"
    ]


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

    def led_by(start: int, end: int) -> str:
        inside = [t.i for t in tokens if t.start - offset < end and t.end - offset > start]
        return lasting(parse, head_token(parse, inside)) if inside else ""

    return Context(lowered, passage.text, published, clock, tense_of, token_at, label_at, led_by, title_case=capitals)


def _matches(text: str) -> list[tuple[int, int, int, re.Match[str]]]:
    """All matches of all rules as a heap: the first and longest on top, at equal places the rule that comes first."""
    found: list[tuple[int, int, int, re.Match[str]]] = []
    held: dict[re.Pattern[str], bool] = {}
    for order, (pattern, _, need) in enumerate(_RULES):
        if need is not None:
            if need not in held:
                held[need] = need.search(text) is not None
            if not held[need]:
                continue
        for m in compiled(pattern).finditer(text):
            found.append((m.start(), -m.end(), order, m))
    heapify(found)
    return found


def _scan(ctx: Context) -> list[Found]:
    """The readings of one sentence, left to right, neighbours joined; moves the focus on."""
    found: list[Found] = []
    at = 0
    waiting = _matches(ctx.text)
    known = {match[:3] for match in waiting}

    def again(order: int) -> None:
        """Tries a rule on what is left of a match of its own that was taken in part or not at all."""
        rest = compiled(_RULES[order][0]).search(ctx.text, at)
        key = (rest.start(), -rest.end(), order) if rest else None
        if rest and key and key not in known:
            known.add(key)
            heappush(waiting, (*key, rest))

    while waiting:
        start, _, order, m = heappop(waiting)
        if start < at:
            if m.end() > at:
                again(order)
            continue
        reading = _RULES[order][1](m, ctx)
        if reading is None:
            continue
        begin, end = reading.cut or (start, m.end())
        while end > begin and (ctx.text[end - 1] in " ," or _is_unopened(ctx.text[begin:end])):
            end -= 1
        found.append((begin, end, reading))
        at = end
        if m.end() > end + 1:
            again(order)
        join(found, ctx)
        if not _leads_nowhere(found[-1], begin, ctx):
            _move_focus(found[-1][2], ctx.text[found[-1][0] : found[-1][1]], ctx)
    return found


_ENDED = re.compile(r"\b(?:ended|ending|ends|to) $")
_BESIDE = re.compile(
    r"\b(?:(?:after|than|following|unlike|that of|those of|(?:up|down|%|percent|points?|million|billion) from) (?:an? |the |its |their )?(?:\w+ )?"
    r"|(?:from|against|versus|than|compared (?:with|to)) [^.;\d]{0,12}\d[^.;]{0,30} (?:in|for|of) (?:the |its |their )?)$"
)
"""What leads to a quarter that results are set beside: "after a weak second quarter", "up from 3 million in the first quarter"."""


def _is_unopened(words: str) -> bool:
    """ "0830 GMT)": the bracket was opened before it."""
    return words.endswith(")") and "(" not in words


def _leads_nowhere(last: Found, begin: int, ctx: Context) -> bool:
    """Whether the text stays with the period that it was at: the last day of that period, or another beside it."""
    point = last[2].point
    if ctx.focus is None or point is None:
        return False
    before = ctx.text[max(0, begin - 60) : begin]
    if ctx.focus.grain in ("quarter", "half", "year") and _ENDED.search(before):
        return True
    told = ctx.focus_by_grain.get("told")
    return point.grain in ("quarter", "half") and told is not None and bool(_BESIDE.search(before))


_MONTHS_OF_RESULTS = re.compile(r"the (?:first |latest |past )?(?:three|six|nine) months")


def _move_focus(reading: Reading, words: str, ctx: Context) -> None:
    """What later times are counted from: the last point; after "the nine months", as firms report them, the year."""
    if reading.timex == "DURATION" and ctx.published is not None and _MONTHS_OF_RESULTS.fullmatch(words):
        quarter = ctx.look_back("told", "quarter", "half")
        ctx.focus = ctx.focus_by_grain["period"] = point("year", quarter.first if quarter else ctx.published)
    if reading.point is not None and reading.moves:
        ctx.focus = reading.until or reading.point
        ctx.focus_by_grain[ctx.focus.grain] = ctx.focus
        if ctx.focus.grain in ("quarter", "half") and ctx.published is not None and ctx.focus.last < ctx.published:
            ctx.focus_by_grain["period"] = ctx.focus_by_grain["told"] = ctx.focus


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
