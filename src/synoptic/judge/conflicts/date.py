"""Dates of one happening that differ.

Compared are resolved dates that are the time of one event word in two passages about the same thing. Missed on purpose:
dates beside figures that differ too, which makes it likely that they are of two happenings; dates whose event words differ ("opened in 1993", "has had since 1992"), since two event words may be two events.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date as calendar

from synoptic.judge import day_words, phrasing
from synoptic.judge.conflicts import quantity
from synoptic.judge.dates import SAID
from synoptic.judge.moments import CALL
from synoptic.judge.sides import Difference, Pair, Reading, later
from synoptic.model import clock, edtf, interval
from synoptic.model.mention import Time

ALIKE = 0.6
"""Least coverage both ways from which two passages are of one thing although each has things of its own."""
AGAIN = 30
"""Days apart from which two dates of one event word may be of two happenings, unless it is one that happens once."""
ONCE = frozenset(
    "open found establish build bear birth die launch inaugurate sign begin start close shut create complete construct "
    "found introduce abolish ratify discover invent publish release embassy member independence opening founding "
    "paint write compose design carve draft author film record commission".split()
)
"""Event words of what happens once to a thing, and nouns of lasting states ("has had an embassy since")."""
WEEKDAY = re.compile(r"(?:mon|tues|wednes|thurs|fri|satur|sun)day", re.I)
CALENDAR = re.compile(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow|tonight|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct"
    r"|nov|dec)|\d{4}|\d[./-]\d",
    re.I,
)
"""What makes a time of day one of a certain day; "dawn" or "11:40 p.m." alone takes its day from elsewhere."""
ALIKE_BOTH = 0.5
"""Least coverage both ways from which one event word in two passages is one happening."""
LONG = 31
"""Days of a span of time from which it is none to which a single happening is dated."""
HAPPENINGS = tuple(
    frozenset(words.split())
    for words in (
        "explosion blast",
        "fire blaze inferno",
        "crash collision smash wreck pile-up",
        "quake earthquake tremor",
        "storm tempest",
        "flood flooding",
        "landslide landslip mudslide",
        "shooting gunfire",
        "attack assault",
    )
)
"""Happenings that befall people, those in a row by words for one kind."""
EMPTY = frozenset("happen occur take come begin start say tell".split())
"""Event words that do not say what happened."""
OFFSET = re.compile(r"\b(?:hours?|days?|weeks?|months?|years?) (?:after|before|since|earlier|later)\b", re.IGNORECASE)
WHOLE = 0.9
"""Coverage from which one passage tells all that the other does."""
VERBATIM = 0.97
"""Coverage from which two passages are one printed sentence: a copied "Thursday" means the day its original meant."""

MEANT = re.compile(
    r"\b(?:(?:was|were) to have|should have|(?:was|were|had been) (?:due|set|scheduled|expected|meant|supposed) to)\b[^.;]*$",
    re.IGNORECASE,
)
"""Words of what was to be."""
WITH = frozenset("with as under for".split())
"""Prepositions behind which stands with whom, or as what."""


def find(pair: Pair) -> list[Difference]:
    """Differences of date between the two passages."""
    a, b = pair.a.content, pair.b.content
    if not a.times or not b.times or not (pair.same or pair.match.score >= 0.6):
        return []
    rivals = _rivals(pair.a, pair.b) or _only(pair)
    if not rivals or "there" in a.keys and b.settings or "there" in b.keys and a.settings:
        return []
    if not pair.one_doer and not _one_happening(pair):
        return []
    if a.negated != b.negated or pair.elsewhere or pair.others or pair.rivals and pair.match.least < ALIKE:
        return []
    if _counted_apart(pair) or quantity.differs(pair) or _held_to_more(pair, rivals):
        return []
    return [d for t, u in rivals if (d := judge(pair, t, u)) is not None]


def judge(
    pair: Pair, t: Time, u: Time, *, placed: bool = False, unchanged: bool = False, worded: bool = False
) -> Difference | None:
    """What to make of two times of one thing; None where they agree or may be of two.

    `placed`: each hangs from the one verb; `unchanged`: if it is a plan, neither report can have changed it since the other;
    `worded`: both tell it in the same words.
    """
    if t.anchor and t.text.lower() == u.text.lower() and (pair.copied or pair.match.score >= VERBATIM):
        return None
    if _meant_once(pair.a, t) != _meant_once(pair.b, u):
        return None
    relation = edtf.compare(t.edtf, u.edtf)
    if relation == "same":
        if _hours_of_two(pair, t, u):
            return None
        verdict, reason = "contradiction", _of_one(pair, t, u)
    elif relation == "disjoint":
        if _dated_apart(pair, t, u, placed=placed, worded=worded):
            return None
        verdict, reason = ("contradiction", _of_one(pair, t, u)) if unchanged else _verdict(pair, t, u)
        if _in_one_night(pair, t, u):
            verdict, reason = "compatible", phrasing.adjoining(t, u)
    elif relation == "within" and pair.same and t.edtf != u.edtf:
        verdict, reason = (
            "compatible",
            f"{phrasing.time_words(t)} and {phrasing.time_words(u)} can both be so: the one is the more precise",
        )
    else:
        return None
    keys = (t.edtf or t.text, u.edtf or u.text)
    asks, values = phrasing.which(*_words(pair, t, u)), (t.text, u.text)
    return Difference("date", verdict, values, keys, (t.span, u.span), (pair.a, pair.b), reason, asks=asks)


def _meant_once(reading: Reading, t: Time) -> bool:
    """Whether a time is that of what was to be then: "was to have left on Sunday"."""
    start = reading.content.passage.span.start
    return MEANT.search(reading.article.text[start : t.span.start]) is not None


def _dated_apart(pair: Pair, t: Time, u: Time, *, placed: bool, worded: bool) -> bool:
    """Whether two times that have no day in common are of two happenings, or cannot be compared."""
    if _on_one_weekday(t, u) or _on_one_weekday(u, t):
        return True
    if _coarse(t) != _coarse(u) or _hedged(pair.a, t) or _hedged(pair.b, u):
        return True
    if (edtf.gap_days(t.edtf, u.edtf) or 0) > AGAIN and not _once(pair, t) and not worded:
        return True
    return _of_two(pair, t, u, placed=placed, worded=worded)


def _in_one_night(pair: Pair, t: Time, u: Time) -> bool:
    """Whether two days that follow one another are those of one night."""
    ends = day_words.of_night(pair.a, t) or day_words.of_night(pair.b, u)
    return day_words.one_night(t, u) or ends and edtf.gap_days((t.edtf or "")[:10], (u.edtf or "")[:10]) == 1


def _one_happening(pair: Pair) -> bool:
    """Whether what does it is a happening by two words for one kind ("the explosion", "the blast") and both name one place:
    nobody else does it."""
    a, b = pair.a.content, pair.b.content
    one_kind = any({a.doer, b.doer} <= words for words in HAPPENINGS)
    return one_kind and not (a.subjects or b.subjects) and bool(a.settings & b.settings)


def _event_word(reading: Reading, t: Time) -> str:
    """The word a date is the time of; where that is the happening which does what the passage tells ("the blast on Monday
    killed two"), the verb: both are of one day."""
    content = reading.content
    hangs_on_doer = t.of == content.doer and any(t.of in words for words in HAPPENINGS)
    return content.head if hangs_on_doer and len(_dates(reading)) == 1 else t.of


def _counted_apart(pair: Pair) -> bool:
    """Whether both count people, or give ages or shares, and have no number in common: likely two happenings, or two states of one."""
    found = [
        {
            (x.unit, x.low)
            for x in r.content.quantities
            if x.unit in ("a", "%") or x.unit is None and x.noun in interval.ANYBODY
        }
        for r in (pair.a, pair.b)
    ]
    ages = [next((x.low for x in r.content.quantities if x.unit == "a"), None) for r in (pair.a, pair.b)]
    return bool(found[0] and found[1] and not found[0] & found[1]) or None not in ages and ages[0] != ages[1]


def _held_to_more(pair: Pair, rivals: Sequence[tuple[Time, Time]]) -> bool:
    """Whether the later of two beginnings is that of something with or as somebody: "governs since 2021", "with the Greens since 2023"."""
    for t, u in rivals:
        if edtf.open_end(t.edtf) != "after" or edtf.open_end(u.edtf) != "after":
            continue
        late, early = (pair.a, pair.b) if (t.edtf or "") > (u.edtf or "") else (pair.b, pair.a)
        if _beside(late) - _beside(early):
            return True
    return False


def _beside(reading: Reading) -> set[str]:
    """What stands with its verb behind "with", "as", "under" or "for"."""
    parse = reading.content.passage.parse
    tokens = [parse.tokens[i] for i in reading.content.passage.tokens]
    return {
        k.lemma.lower()
        for t in tokens
        if t.dep == "prep" and t.lemma.lower() in WITH and parse.tokens[t.head].pos == "VERB"
        for k in parse.children(t.i)
        if k.dep == "pobj"
    }


def _coarse(t: Time) -> bool:
    """A month or more: beside a single day it dates something else, or the day's year was read wrongly."""
    return edtf.day(t.edtf) is None


def _weekday(t: Time) -> str:
    match = WEEKDAY.search(t.text)
    return match[0].lower() if match else ""


def _on_one_weekday(t: Time, u: Time) -> bool:
    """Whether a weekday that is counted from the day of its report is that of another time: the page's date may be that of a
    later version."""
    day = edtf.day(u.edtf)
    named = _weekday(t) if t.anchor else ""
    return bool(named) and day is not None and f"{calendar.fromisoformat(day):%A}".lower() == named


def _hedged(reading: Reading, t: Time) -> bool:
    """ "around 1989", "1989 or 1990"."""
    text = reading.article.text
    around = re.search(r"\b(?:around|about|circa|or|between)\s$", text[: t.span.start][-10:])
    return bool(around and t.timex == "DATE") or text[t.span.end :].startswith(" or ")


def _once(pair: Pair, t: Time) -> bool:
    return t.of in ONCE or t.edtf is not None and t.edtf.endswith("/..")


def _rivals(a: Reading, b: Reading) -> list[tuple[Time, Time]]:
    """Dates of one event word that have no agreeing partner on the other side; of each event word its first date."""
    found = []
    ours, theirs = _dates(a), _dates(b)
    for t in ours:
        if any(_agree(a, t, b, u) for u in b.content.times):
            continue
        for u in theirs:
            if t.of and _event_word(a, t) == _event_word(b, u) and not any(_agree(b, u, a, o) for o in a.content.times):
                found.append((t, u))
    return found


def _agree(a: Reading, t: Time, b: Reading, u: Time) -> bool:
    """Whether two times are of one day, and not of two hours of it."""
    hours = clock.compare((a.content.passage, t), (b.content.passage, u))
    return edtf.compare(t.edtf, u.edtf) == "same" and hours != "apart"


def _hours_of_two(pair: Pair, t: Time, u: Time) -> bool:
    """Whether two hours of one day may be of two happenings, or of none: what is planned or possible, what may be done more
    than once in a day (calls for help), what only somebody says."""
    plain = all(r.content.factuality == "happened" for r in (pair.a, pair.b))
    return not plain or t.of in CALL | SAID or pair.match.least < ALIKE or _of_two(pair, t, u)


def _only(pair: Pair) -> list[tuple[Time, Time]]:
    """The only date of each of two passages, where they fit and one tells nothing that the other lacks: there the one date
    is that of the other, whatever word the parse hangs it on."""
    ours, theirs = _dates(pair.a), _dates(pair.b)
    if len(ours) != 1 or len(theirs) != 1 or pair.match.score < WHOLE:
        return []
    return [(ours[0], theirs[0])] if edtf.compare(ours[0].edtf, theirs[0].edtf) == "within" else []


def _of_two(pair: Pair, t: Time, u: Time, *, placed: bool = False, worded: bool = False) -> bool:
    """Whether two dates that have no day in common may be of two happenings, or one of them of none.

    A year is no date of what another dates to the day. Under an event word that says nothing alone both must say what
    happened. A sentence that sets what it tells off against something else ("two days after") tells of two. People of other
    ages are other people. What was so as of a day, or is
    planned since, is told in `day_words`. And where both reports print one weekday, they mean one day: a page that is given out again bears a later date.
    """
    sides = (pair.a, t), (pair.b, u)
    if pair.match.least < ALIKE_BOTH or any(day_words.as_of(*side) for side in sides):
        return True
    if day_words.planned_since(*sides) or day_words.one_again(pair.a, pair.b):
        return True
    spans = [edtf.bounds(x.edtf) for x in (t, u)]
    if any(s is not None and (s[1] - s[0]).days > LONG for s in spans) and not _once(pair, t) and not worded:
        return True
    a, b = pair.a.content, pair.b.content
    if t.of in EMPTY and (not (a.subjects or a.doer) or not (b.subjects or b.doer)):
        return True
    if not placed and any(OFFSET.search(r.content.passage.text) for r in (pair.a, pair.b)):
        return True
    ages = [{q.low for q in c.quantities if q.of == "age"} for c in (a, b)]
    if all(ages) and not ages[0] & ages[1]:
        return True
    days = [set(WEEKDAY.findall(x.text.lower())) for x in (t, u)]
    one_day = edtf.compare(t.edtf, u.edtf) == "same"
    return t.anchor == u.anchor == "published" and bool(days[0] & days[1]) and not one_day


def _dates(reading: Reading) -> list[Time]:
    """The first date of each event word; an hour whose day was taken from the text before it is no date of its own."""
    first: dict[str, Time] = {}
    for t in reading.content.times:
        inferred = t.timex == "TIME" and not CALENDAR.search(t.text)
        if t.edtf and t.timex in ("DATE", "TIME") and not t.vague and not inferred:
            first.setdefault(t.of, t)
    return list(first.values())


def _verdict(pair: Pair, t: Time, u: Time) -> tuple[str, str]:
    said = _of_one(pair, t, u)
    after = later(pair.a, pair.b)
    planned = {pair.a.content.factuality, pair.b.content.factuality} & {"planned"}
    since = edtf.open_end(t.edtf) or edtf.open_end(u.edtf)
    if after is not None and planned and not since and not day_words.of_one_plan(pair.a, pair.b):
        earlier = pair.b if after is pair.a.article else pair.a
        if earlier.content.factuality == "planned":
            return "update", said + "; the earlier of the two gives a plan, and the later overtakes it"
    return "contradiction", said


def _of_one(pair: Pair, t: Time, u: Time) -> str:
    """To when each report dates one thing; of two stretches open at one end, to when that end."""
    one, other = phrasing.newsrooms(pair.a.article, pair.b.article)
    end = edtf.open_end(t.edtf) if edtf.open_end(t.edtf) == edtf.open_end(u.edtf) else ""
    what = {"after": "the beginning", "before": "the end", "": "it"}[end]
    dates = [phrasing.when(x, within=bool(end)) for x in (t, u)]
    return f"{one} puts {what} {dates[0]}, {other} {dates[1]}; {phrasing.of_one(*_words(pair, t, u))}"


def _words(pair: Pair, t: Time, u: Time) -> list[str]:
    """The event words of two times, as printed."""
    return [phrasing.as_printed(reading, x.of) for reading, x in ((pair.a, t), (pair.b, u)) if x.of]
