"""Dates, numbers and the contract's terms in plain English words."""

from __future__ import annotations

import re

_DURATION = re.compile(r"P(T)?([0-9]+(?:\.[0-9]+)?|X)([YMWDHSQ]|DE|CE)")
_UNITS = {"Y": "year", "M": "month", "W": "week", "D": "day", "Q": "quarter", "DE": "decade", "CE": "century"}
_CLOCK_UNITS = {"H": "hour", "M": "minute", "S": "second"}
_VAGUE_TIMES = {"PAST_REF": "some time past", "PRESENT_REF": "about now", "FUTURE_REF": "some time ahead"}

VERDICTS = {
    "contradiction": ("Contradictions", "Both cannot be true."),
    "update": ("Updates", "The later report overtakes the earlier."),
    "variant": ("Variants", "Two spellings or renderings of one thing, or a copy that hardened what it took over."),
    "compatible": ("Compatible", "They differ in precision, bound or wording, and both can be true."),
}
"""Verdict -> heading and what it means, in the order in which they are shown."""

STANDINGS = {
    "corroborated": "stated by two or more independent origins",
    "single": "rests on one origin",
    "disputed": "reports disagree",
}

FACTUALITIES = {
    "planned": "planned",
    "possible": "possible",
    "denied": "denied",
    "unsure": "unsure whether it happened",
}

WHOLE = frozenset(("polarity", "status"))
"""Kinds of conflict about a whole statement: their values ("denied", "planned") are no words of it."""

NAMED = "named"
"""The role of somebody of whom the reports give no part; it is not shown."""

LEANING = frozenset(
    "i we you our my your he she it they his her its their him them this that these those which who whose both each".split()
)
"""First words of a passage that is about something told of before it."""

ENTITY_KINDS = {"person": "People", "organisation": "Organisations", "place": "Places", "facility": "Facilities"}
"""Kind -> heading."""

OTHER_ENTITIES = "Other names"
"""Heading of all other kinds, shown after these."""

ORIGIN_MEANS = (
    "An origin is where a statement comes from in the end: a newsroom's own reporting, a news agency, or a person,"
    " office, institute or document that reports quote. Ten reports that reprint one agency, or that all quote one"
    " office, rest on one origin. So three numbers are given: the reports that print a statement; the newsrooms left"
    " once copies are folded into the report they were taken from; and the independent origins left once shared"
    " sources are folded too."
)


def count(number: float, one: str, many: str | None = None) -> str:
    """`3 reports`, `1 report`, `1.5 hours`."""
    return f"{number:,.10g} {one if number == 1 else many or one + 's'}"


def rests_on(reports: int, newsrooms: int, origins: int) -> str:
    """The three numbers in one line."""
    return " · ".join((count(reports, "report"), count(newsrooms, "newsroom"), count(origins, "origin")))


def stands_alone(statement: str) -> bool:
    """Whether a passage reads as a sentence of its own: a capital, a figure or a quotation mark first, no pronoun."""
    first = re.match(r"[\W_]*([^\W_]+)", statement)
    return bool(first) and not first[1][0].islower() and first[1].lower() not in LEANING if first else False


def listed(words: list[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    return words[0] if len(words) == 1 else ", ".join(words[:-1]) + " and " + words[-1] if words else ""


def timex_words(value: str) -> str:
    """A TIMEX3 value that is no date, in words: `2 days`, `some time past`; what has no plain words stays as it is."""
    found = _DURATION.fullmatch(value)
    if not found:
        return _VAGUE_TIMES.get(value, value)
    clock, number, letter = found.groups()
    unit = (_CLOCK_UNITS if clock else _UNITS)[letter]
    return f"some {unit}s" if number == "X" else count(float(number), unit)


def number_words(low: float | None, high: float | None, unit: str | None = None) -> str:
    """An interval in words: `9`, `at least 9`, `up to 9`, `9–12`, with its unit; `not given` where both ends are open."""
    if low is not None and high is not None:
        words = _number(low) if low == high else f"{_number(low)}–{_number(high)}"
    elif low is not None:
        words = f"at least {_number(low)}"
    elif high is not None:
        words = f"up to {_number(high)}"
    else:
        words = "not given"
    return f"{words} {unit}" if unit else words


def _number(value: float) -> str:
    return f"{value:,.0f}" if float(value).is_integer() else f"{value:,.10g}"


def share_words(share: float) -> str:
    """`93%`; a share above nothing is never written as none."""
    return "under 1%" if 0 < share < 0.005 else f"{round(share * 100)}%"
