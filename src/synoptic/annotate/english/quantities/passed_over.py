"""Numbers that are passed over: times, terms whose unit is left out, and ordinals that the parse takes for shares."""

from __future__ import annotations

import re

from synoptic.annotate.english.numbers.words import read_ordinal
from synoptic.annotate.english.quantities.amounts_of import Counted
from synoptic.annotate.english.quantities.hedges import Amount
from synoptic.model.numerals import UNITS
from synoptic.model.parse import Parse, Token
from synoptic.model.passage import Passage

_NEXT_ONE = re.compile(
    r" (?:was|is|has|had|died|remains|escaped|fled|suffered)\b|, (?:aged )?\d\d, |, [^,;]{3,50}, (?:was|is|has|had|died)\b"
)


_NAMED_NEXT = re.compile(
    r", (?:[A-Z][\w'’-]+ ){1,3}[A-Z][\w'’-]+,|, an? [a-z]{4,}(?: [a-z]+)?(?: (?:of|from) [\w ]{2,30})?,"
)
""" "The sentence of a fourth, Ada Roe,"."""


_AND_NEXT = re.compile(
    r" (?:(?:the|in|on|at|near|outside|inside|later|hours|days|early|late|last|yesterday|a week|overnight|behind|beside) [a-z]|(?:yesterday|later|overnight)\b)"
)
""" "Six died at the scene and a seventh in the ambulance"."""
_OF_THE_NEXT = re.compile(r"\b(?:from|on|of|in) $")
_OF_A_WHOLE = re.compile(r" (?:of|more|less|higher|lower|as|off|below|above)\b|%")


def is_next_in_count(passage: Passage, text: str, amount: Amount) -> bool:
    """ "Two lions were shot. A third was darted": an ordinal and no share, as the number before is the one below."""
    ordinal = read_ordinal(text[amount.core[0] : amount.core[1]].removeprefix("a "))
    named = _NAMED_NEXT.match(passage.text, amount.core[1]) or _NEXT_ONE.match(text, amount.core[1])
    joined = text[: amount.core[0]].endswith((" and ", ", ")) and _AND_NEXT.match(text, amount.core[1])
    led = joined or _OF_THE_NEXT.search(text[: amount.core[0]]) and not _OF_A_WHOLE.match(text, amount.core[1])
    if amount.form != "fraction" or not ordinal or not (named or led):
        return False
    parse, offset = passage.parse, passage.span.start + amount.start
    at = next((i for i in passage.tokens if parse.tokens[i].start >= offset), passage.tokens[-1])
    before = parse.tokens[max(0, at - 40) : at]
    return any(
        t.tag == "CD" and t.text.lower() in _one_below(ordinal) and parse.tokens[max(0, t.i - 1)].tag != "$"
        for t in before
    )


def _one_below(ordinal: int) -> tuple[str, str]:
    return str(ordinal - 1), next((w for w, n in UNITS.items() if n == ordinal - 1), "")


_OF_CLOCK = re.compile(
    r" o['’]clock\b| (?:minutes )?past (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})\b(?! (?:[a-z]+s|people)\b)"
)
_CLOCK = re.compile(r"(?:[01]?\d|2[0-3])\.[0-5]\d")
""" "11.58": hours and minutes."""
_AT_CLOCK = re.compile(
    r"(?:^|(?<!stands )(?<!stood )(?<!closed )(?<!close )(?<!traded )(?<!trading )(?<!opened )(?<!valued )(?<!priced )(?<!put )(?<!unchanged )(?<!odds )"
    r"(?<!remained )(?<!level )(?<!rate )(?<!set )(?<!fixed )\b)at $"
)
_CLOCK_ENDS = re.compile(r"$|[.,;:)](?!\d)| (?:on|that|from|and|in the|when|by|as|after|with|to|for|local|sharp) ")
_MEASURED = re.compile(r"\d\.\d+ ?(?:m|metres?|meters?|seconds?|s|kg|points?|per ?cent|%)\b")
""" "Cleared 1.98 metres, failed at 2.03"."""
_YEARS_FOR = re.compile(
    r"\b(?:years?|months?|weeks?|days?) (?:in jail |in prison )?(?:for|on) [^.;,\d]{2,40},? and (?:another |a further )?$"
)
""" "Given 20 years for the robbery and 12 for the arson"."""
_SO_MANY_TO = re.compile(
    r"\bfrom (?:[\w.-]+ ){1,2}(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?) to (?:just |only |about )?$"
)
_TERM_ENDS = re.compile(r" ?(?:[.,;:)]|$)| (?:on|after|in|by|because|when|for|at|and|but) (?!\d)")
""" "Cut his sentence from six years to four": a time as well."""


def is_time(amount: Amount, times: list[tuple[int, int]], text: str) -> bool:
    """Whether a time was found where the amount stands, or its unit of time is left out. Money and measures are none, where the time lies inside them."""
    if (
        amount.unit is None
        and _SO_MANY_TO.search(text[max(0, amount.start - 40) : amount.start])
        and _TERM_ENDS.match(text, amount.end)
    ):
        return True
    if amount.unit is None and _YEARS_FOR.search(text[max(0, amount.start - 70) : amount.start]):
        return text.startswith((" for ", " on "), amount.end)
    if amount.form == "number" and _OF_CLOCK.match(text, amount.core[1]):
        return True
    if amount.form == "number" and amount.unit is None and _is_clock(amount, text):
        return True
    for start, end in times if amount.unit != "%" else ():
        if start < amount.core[1] and amount.core[0] < end:
            inside = amount.core[0] <= start and end <= amount.core[1]
            own = amount.form in ("money", "age") or amount.unit is not None or (amount.low or 0) >= 100_000
            if not (inside and own):
                return True
    return False


def _is_clock(amount: Amount, text: str) -> bool:
    """ "Rang at 11.58 and again at 12.06": where nothing is told that is put at a level."""
    return (
        amount.start == amount.core[0]
        and bool(_CLOCK.fullmatch(text[slice(*amount.core)]))
        and bool(_CLOCK_ENDS.match(text, amount.end))
        and bool(_AT_CLOCK.search(text[: amount.start]))
        and not _MEASURED.search(text[: amount.start])
    )


_KNOWING = re.compile(
    r" (?:knows?|knew|can say|could say|can tell|could tell|will say|would say|seems? to know|is sure|doubts?)\b"
)
_GROUPS = re.compile(
    r" (?:[a-z]+ )?(?:family|village|school|town|street|household|convoy|party|class|reckoning|account|estimate|neighbourhood|parish|hamlet|district|"
    r"nursery|tribe|clan|regiment|unit|factory|firm|workshop|crew)\b"
)


def is_idle_word(text: str, amount: Amount) -> bool:
    """ "Nobody knows", "four children from one school": words that count nothing."""
    word = text[slice(*amount.core)].lower()
    if amount.form == "zero" and word in ("nobody", "no one", "no-one"):
        return bool(_KNOWING.match(text, amount.core[1])) or text[: amount.start].endswith("known to ")
    return (
        word == "one"
        and text[: amount.start].endswith((" of ", " from ", " by "))
        and bool(_GROUPS.match(text, amount.end))
    )


_LENGTHS = frozenset("second minute hour night day week fortnight month year decade".split())


def lasts(parse: Parse, inside: list[int], what: Counted) -> bool:
    """ "Several tense hours", "two long weeks": a length of time, which the adjective keeps from being read as one."""
    if what.noun == "season" and parse.tokens[inside[0] - 1].text.lower() in ("for", "last", "past", "next", "first"):
        return True
    if what.noun not in _LENGTHS or inside[-1] + 2 >= len(parse.tokens):
        return False
    between, noun = parse.tokens[inside[-1] + 1], parse.tokens[inside[-1] + 2]
    return noun.lemma == what.noun and between.pos == "ADJ" and between.dep == "amod"


_SPEAKING = frozenset(
    "say tell describe recall add note explain report claim write ask argue call joke insist remember complain reply post tweet".split()
)


def is_some_speaker(passage: Passage, text: str, amount: Amount, number: Token) -> bool:
    """ "One witness said": somebody, and no count."""
    if text[amount.start : amount.core[1]] != "one":
        return False
    noun = passage.parse.tokens[number.head]
    return noun.dep == "nsubj" and noun.i > number.i and passage.parse.tokens[noun.head].lemma in _SPEAKING


_ABOUT_THEN = re.compile(r"(?:about|around|circa|c\.) (?:the year )?(?:\d{3}|1\d{3}|20\d\d)")
_REACHED = frozenset("put estimate number count place set reckon value price give sell cost".split())
"""Verbs behind which "about 950" is how many."""


def is_some_year(passage: Passage, text: str, amount: Amount, number: Token) -> bool:
    """ "The hoard was buried about 950", "built around 834": when one thing was made or done, and no count."""
    if not _ABOUT_THEN.fullmatch(text[amount.start : amount.end]):
        return False
    parse = passage.parse
    first = next(
        (t for t in (parse.tokens[i] for i in passage.tokens) if t.end > passage.span.start + amount.start), None
    )
    if first is None or first.i == 0 or number.i + 1 < len(parse.tokens) and parse.tokens[number.i + 1].pos == "NOUN":
        return False
    verb = parse.tokens[first.i - 1]
    if verb.tag != "VBN" or verb.lemma in _REACHED:
        return False
    done = [t for t in parse.children(verb.i) if t.dep in ("nsubjpass", "auxpass")] if verb.dep != "acl" else [verb]
    return bool(done) and not any(t.dep == "nsubjpass" and t.tag in ("NNS", "NNPS") for t in done)
