"""Numbers in a row that tell things of one kind apart: "Districts 4, 7 and 11", "on counts two and three", "the numbers were 4, 11 and 19";
and places told by latitude and longitude.

Missed on purpose: names in a row with a figure each ("Hull 120, Perth 85"), ages and scores.
"""

from __future__ import annotations

import re
from functools import lru_cache

from synoptic.annotate.english.quantities.hedges import Amount
from synoptic.model.passage import Passage

_WORD = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_ONE = r"\d{1,4}(?![\w%]|[.,]\d)"
_VERSION = r"\d{1,2}\.\d{1,2}(?![\w%]|[.,]\d)"
_JOIN = r"(?:, (?:and |or )?| and | or | & | to )"
_ROW = re.compile(
    rf"\b(?P<kind>[A-Za-z]{{2,}}s) (?P<row>{_ONE}(?:{_JOIN}{_ONE})+|{_WORD}(?:{_JOIN}{_WORD})+\b|(?<=versions ){_VERSION}(?:{_JOIN}{_VERSION})+)"
)
_DRAWN = re.compile(
    rf"\b(?:numbers?|balls?)(?: (?:in|of|from|for) (?:[a-z'’]+ ){{1,3}}?)? ?(?:was|were|are|is|drawn were|came up:?|:)?:? ?(?P<row>{_ONE}(?:{_JOIN}{_ONE})*)"
)
_LOTTERY = re.compile(
    r"\b(?:lottery|lotto|draw|drawn|jackpot|bonus ball|winning (?:numbers|combination)|euromillions|powerball)\b"
)
_TOLD_APART = frozenset(
    "count counts carriage carriages chapter chapters lane lanes platform platforms gate gates leg legs stage stages unit units reactor reactors "
    "ward wards district districts zone zones block blocks tower towers terminal terminals line lines route routes berth berths pier piers "
    "furnace furnaces turbine turbines engine engines hole holes round rounds part parts volume volumes episode episodes".split()
)
"""Kinds of things that number words tell apart: behind another plural they count ("bites two or three")."""
_COUNTING = frozenset(
    "ages scores rounds sons daughters twins others odds wins defeats points votes goals runs series is was has us".split()
)
_COORDINATE = re.compile(
    r"\d{1,3}(?:\.\d+)? ?(?:°|deg\w*)? ?(?:\d+ (?:minutes|mins?) )?(?:north|south|[ns])\b,? (?:and |by )?"
    r"\d{1,3}(?:\.\d+)? ?(?:°|deg\w*)? ?(?:\d+ (?:minutes|mins?) )?(?:east|west|[ew])\b"
)
_CLUE = re.compile(r"\d{1,2} (?:across|down)\b")
_CROSSWORD = re.compile(r"\b(?:crossword|clues?|puzzle|grid|solution)\b")
_SERVICE = re.compile(r" (?:bus|tram|trolleybus|night bus|omnibus)(?! \w+s\b)\b")
""" "Took the 38 bus"."""
_SCALE = re.compile(r"\bscale (?:of|from) $|\bclock struck $")
""" "On a scale of one to ten"."""
_POINT = re.compile(r"north|south|\d ?[ns]\b")


_BEFORE_ROW = frozenset("s,dr&o")
"""Last letters of what stands before a number of a row: its plural, a comma, "and", "or", "to"."""
_SPECIAL = re.compile(
    r"north|south|\d ?[ns]\b|crossword|clue|puzzle|grid|solution|lott|draw|jackpot|bonus|winning|euromill|powerball"
)
"""Without these words a sentence is not looked through for such places."""


def is_in_row(passage: Passage, text: str, amount: Amount) -> bool:
    """Whether a bare number is one of such a row. `text` is the sentence in lower case."""
    start, end = amount.core
    if amount.form not in ("number", "range") or start < 2:
        return False
    rows, placed = _rows(passage.text) if text[start - 2] in _BEFORE_ROW else (), _placed(text)
    for at, first, last in rows:
        if first <= start and end <= last:
            kind = passage.text[at:first].strip().lower()
            figures = passage.text[first].isdigit()
            told_apart = kind in _TOLD_APART or (figures and kind not in _COUNTING and _is_noun(passage, at))
            return told_apart and not _counts(passage, last)
    if any(first <= start < last for first, last in placed):
        return True
    if _SERVICE.match(text, end) and text[:start].endswith(("the ", "a ")) and text[start:end].isdigit():
        return True
    return bool(_SCALE.search(text[max(0, start - 24) : start]))


@lru_cache(maxsize=32)
def _rows(printed: str) -> tuple[tuple[int, int, int], ...]:
    """(where its kind stands, where the numbers begin, where they end) of each row of a sentence."""
    return tuple((m.start(), m.start("row"), m.end("row")) for m in _ROW.finditer(printed))


@lru_cache(maxsize=32)
def _placed(text: str) -> tuple[tuple[int, int], ...]:
    """Where coordinates, clues of crosswords and drawn numbers stand in a sentence in lower case."""
    if not _SPECIAL.search(text):
        return ()
    found = [m.span() for m in _COORDINATE.finditer(text)] if _POINT.search(text) else []
    if _CROSSWORD.search(text):
        found += [m.span() for m in _CLUE.finditer(text)]
    if _LOTTERY.search(text):
        found += [m.span("row") for m in _DRAWN.finditer(text)]
    return tuple(found)


def _is_noun(passage: Passage, at: int) -> bool:
    """Whether the word at a place of the sentence is a plural, and no verb of a headline."""
    tokens, place = passage.parse.tokens, passage.span.start + at
    word = next((tokens[i] for i in passage.tokens if tokens[i].start == place), None)
    if word is None:
        return False
    named = word.text[0].isupper() and word.i > passage.tokens[0]
    return named or (word.tag in ("NNS", "NNPS", "NNP", "NN") and word.pos in ("NOUN", "PROPN"))


def _counts(passage: Passage, end: int) -> bool:
    """Whether a noun follows the row, which its last number counts: "bought shares 4 and 5 times"."""
    tokens, place = passage.parse.tokens, passage.span.start + end
    after = next((tokens[i] for i in passage.tokens if tokens[i].start >= place), None)
    return after is not None and after.pos in ("NOUN", "PROPN", "ADJ", "NUM", "SYM") and after.tag != "RB"
