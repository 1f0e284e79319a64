"""Numbers of things that are told one from another by them: "stall 8", "the Zephyr 9 phone", "the Big Four", and clock times
told without their word ("at nine on Sunday").

Missed on purpose: names in a row with their figures ("Hull 120, Perth 85"), which are a list.
"""

from __future__ import annotations

import re

from synoptic.annotate.english.people.beings import TIMES
from synoptic.annotate.english.quantities.hedges import Amount
from synoptic.annotate.english.quantities.pieces import before
from synoptic.annotate.english.quantities.tolls import TOTALS
from synoptic.model.numerals import UNITS
from synoptic.model.parse import Token
from synoptic.model.passage import Passage

_ROW = re.compile(
    r"[A-Z][\w'.-]* \d{1,4}(?![\d,.]*\d)(?:,|;|,? and) (?:[\w'.-]+ ){0,3}?[A-Z][\w'.-]* \d{1,4}(?![\d,.]*\d)"
)
_TAIL = re.compile(
    r" ?(?:[.,;)]|$)| (?:at|on|of|to|will|is|was|and|or|with|for|until|in|from|by|as|has|had|when|shares)\b"
)


def follows_its_noun(passage: Passage, text: str, amount: Amount, tokens: list[Token]) -> bool:
    """ "Drawn in stall 8", "moves to Theatre 3": a number behind the noun that it is the number of, with no noun after it.

    Not in a row of names with their figures ("Hull 120, Perth 85").
    """
    start, end = amount.core
    plain = re.fullmatch(r"\d{1,4}|[a-z]{3,6}", text[start:end])
    first = tokens[0].i
    if plain and amount.start == start and _opens_clause(passage, text, first, start, end):
        return True
    if (
        not plain
        or amount.start != start
        or not _TAIL.match(text, end)
        or first - 2 < passage.tokens[0]
        or (":" in text[:start] and passage.parse.tokens[first - 2].pos != "ADP")
    ):
        return False
    left, far = passage.parse.tokens[first - 1], passage.parse.tokens[first - 2]
    if left.end != passage.span.start + start - 1:
        return False
    if (
        left.tag == "NN"
        and far.pos == "ADP"
        and left.text.islower()
        and left.dep in ("pobj", "compound", "nmod", "npadvmod")
    ):
        return far.lemma in ("in", "at", "on", "from", "to") and left.lemma not in _NEVER_NUMBERED
    shouted = passage.text.isupper() and left.pos in ("VERB", "AUX", "ADP", "CCONJ")
    acronym = (
        re.fullmatch(r"[A-Z]{3,6}", left.text)
        and not shouted
        and not _ROW.search(passage.text)
        and not _SCORED.search(text)
    )
    if acronym and text[start].isdigit() and not _COUNTED.match(text, end):
        return True
    capital = (
        left.pos == "PROPN"
        and not _DAY.fullmatch(left.text)
        and left.text[0].isupper()
        and text[start].isdigit()
        and (far.pos in ("ADP", "DET", "ADJ", "PROPN") or left.dep in ("dobj", "attr"))
    )
    return capital and not _ROW.search(passage.text) and not _SCORED.search(text)


def _opens_clause(passage: Passage, text: str, first: int, start: int, end: int) -> bool:
    """ "Lift 3 is out of order", "and batch 9 of the milk": a bare singular noun with its number that opens a clause or goes on behind
    "and", with a verb to come; no name, and no heading with its figure."""
    tokens = passage.parse.tokens
    left = tokens[first - 1] if first > passage.tokens[0] else None
    if (
        left is None
        or left.tag not in ("NN", "NNP")
        or not text[start:end].isdigit()
        or left.end != tokens[first].start - 1
    ):
        return False
    before = tokens[first - 2] if first - 2 >= passage.tokens[0] else None
    opens = before is None or before.text.lower() in ("and", "or", ";", "–", "—")
    after = tokens[first + 1] if first < passage.tokens[-1] else None
    goes_on = after is not None and (after.pos == "AUX" or after.tag in ("VBD", "VBZ") or after.lemma in ("of", "at"))
    if not opens or not goes_on or left.lemma in (*_NEVER_NUMBERED, *TIMES, *TOTALS) or _DAY.fullmatch(left.text):
        return False
    named = any(n.start < left.end <= n.end and n.label in _NAMED for n in passage.parse.names)
    return not named and not _ROW.search(passage.text) and not _IN_A_STATE.match(text, end) and not _LISTED.search(text)


def is_tied_back(passage: Passage, text: str, amount: Amount, tokens: list[Token]) -> bool:
    """ "After lift 3 stuck", "Batch 0417 was bad": figures that the parser ties to the singular noun right before them, which has no
    article, adjective or number of its own; not in a row of names with their figures, nor behind the name of a place or a person."""
    start, end = amount.core
    parse, first = passage.parse, tokens[0]
    noun = parse.tokens[first.head]
    if (
        len(tokens) > 1
        or amount.start != start
        or (noun.text.islower() and _counts_next(passage, first))
        or not re.fullmatch(r"\d{1,4}", text[start:end])
        or noun.i != first.i - 1
        or first.dep not in ("nummod", "appos")
        or noun.tag not in ("NN", "NNP")
        or noun.i < passage.tokens[0]
        or noun.lemma in _NEVER_NUMBERED
        or (noun.text[0].isupper() and _IN_A_STATE.match(text, end))
        or noun.lemma in (*TIMES, *TOTALS)
        or _DAY.fullmatch(noun.text)
        or _LISTED.search(text)
        or (":" in text[:start] and noun.text[0].isupper())
        or (noun.text[0].isupper() and (_ROW.search(passage.text) or _SCORED.search(text)))
        or (noun.i == passage.tokens[0] and not any(parse.tokens[i].pos in ("VERB", "AUX") for i in passage.tokens))
    ):
        return False
    own = [t for t in parse.children(noun.i) if t.i < noun.i and t.dep in ("det", "amod", "poss", "nummod", "predet")]
    named = any(n.start < noun.end <= n.end and n.label in _NAMED for n in parse.names)
    return not own and not named


def _counts_next(passage: Passage, number: Token) -> bool:
    """ "After the derby 37 fans were held": the figure of the plural noun right behind it."""
    after = passage.parse.tokens[number.i + 1] if number.i < passage.tokens[-1] else number
    return after.tag == "NNS" and after.dep != "dobj"


_LISTED = re.compile(r"[a-z]{3,} \d{1,4}(?:,|;|,? and) [a-z]{3,} \d{1,4}\b|%|\bper ?cent\b|\b(?:polls?|votes|seats)\b")
"""Words with their figures in a row: "opposition 44, others 8"."""
_IN_A_STATE = re.compile(r" (?:killed|dead|died|wounded|hurt|injured|missing|arrested|held)\b")
_NAMED = frozenset("GPE PERSON NORP LOC".split())
_DAY = re.compile(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Christmas|Easter|[A-Z][a-z]+(?:ber|ary)|March|April|May|June|July|August|\d{4}"
)
_COUNTED = re.compile(r" (?:[a-z]+ )?[a-z]{2,}s\b| (?:were|are|have)\b")
_NEVER_NUMBERED = frozenset(
    "number total age average record petrol diesel gold oil rate price width height majority attendance turnout "
    "population capacity crowd evening morning afternoon night midnight noon dawn dusk".split()
)
_SCORED = re.compile(
    r"\b(?:polled|beat|won|win|lost|draw|drew|score[ds]?|defeat\w*|polls?|seats?|votes?|percent|per cent)\b|%"
)
LAW_OF_A_YEAR = re.compile(
    r" (?:\w+ )?(?:act|convention|treaty|statute|charter|constitution|code|by-law|bylaw|law|bestseller|edition|accord|budget|census|accounts?)s?\b"
)


def is_capital_word(passage: Passage, start: int, end: int) -> bool:
    """ "The Big Four", "the Six Nations": a number word with a capital in the midst of a sentence that has few others."""
    printed = passage.text
    if (
        start < 2
        or not printed[start].isupper()
        or printed[start - 1] != " "
        or printed[start - 2] in ".:;!?-–—\"“”'’,"
    ):
        return False
    words = [w for w in printed.split() if w[0].isalpha()]
    return sum(w[0].isupper() for w in words) <= 0.6 * len(words)


_SINGULAR_COUNTED = frozenset(
    "people sheep fish aircraft cattle staff crew salmon deer cod spacecraft offspring police".split()
)


def names_model(passage: Passage, text: str, amount: Amount, tokens: list[Token]) -> bool:
    """ "The Zephyr 9 phone", "Apollo 17 rock": figures between a name and a singular noun."""
    start, end = amount.core
    if (
        amount.start != start
        or not text[start:end].isdigit()
        or (amount.low or 0) < 2
        or tokens[-1].i + 1 >= len(passage.parse.tokens)
    ):
        return False
    left, right = passage.parse.tokens[tokens[0].i - 1], passage.parse.tokens[tokens[-1].i + 1]
    named = left.pos == "PROPN" and left.end == passage.span.start + start - 1 and tokens[0].i > passage.tokens[0]
    return named and right.tag == "NN" and right.lemma not in _SINGULAR_COUNTED and text[end : end + 1] == " "


_CLOCK_BEFORE = re.compile(r"\b(?:at|by|until|till|from|before|after|around|about|the|for|to|past) $")
_STARTING = re.compile(
    r"\b(?:start\w*|begin\w*|began|open(?:s|ed|ing)?|close[sd]?|kick(?:s|ed)? off|kick-off|is off|set off|resum\w+|adjourn\w*|arriv\w+|depart\w*|"
    r"leav\w+|due|held|scheduled|listed|air(?:s|ed)|broadcast|shown|doors|show|meet(?:s|ing)?|met|race|service|train|bus|flight|woke|called|rang|"
    r"arrives|shuts?|lunch|dinner|supper|breakfast|dawn|tee off|tees off)\b[^.;]{0,30} $"
)
_CAME_AND_WENT = re.compile(
    r"\b(?:met|meet|left|leave|arrived?|woke|sailed|landed|got up|got in|clocked (?:on|off)|"
    r"(?:came|comes?|went|goes|go|got|get|turned|rang|rings) (?:on|in|out|off|up|home|back)) at $"
)
_DONE_BY = re.compile(
    r"\b(?:be|been|was|were|is|are) (?:all )?(?:out|home|gone|ready|there|done|back|ashore|open|shut|closed|on the [a-z]+) by $"
)
""" "Out by five", "snow was on the ground by eight"."""
_QUOTED = re.compile(
    r"\b(?:shares?|index|stocks?|traded|dollar|rates?|points?|yields?|prices?|currency|pound|euro|futures|magnitude|quake|average|odds|score)\b"
)
_TO_THE_HOUR = re.compile(
    r"\b(?:at|until|till|about|around|since|from|before|after|by) (?:just )?(?:five|ten|twenty|twenty-five|a? ?quarter|half) (?:to|past) $"
)
_CLOCK_AFTER = re.compile(
    r" (?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day|on the (?:morning|evening|night|day)|on day \w+|in the (?:morning|afternoon|evening)|this (?:morning|evening|afternoon)|"
    r"on the \d{1,2}(?:st|nd|rd|th)|tonight|that (?:morning|night|evening)|sharp|to [A-Za-z]+ (?:was|is|had|left))\b"
)

_OF_A_TRAIN = re.compile(
    r" ?(?:[.,;]|$)| (?:ferry|sailing|express|was|were|is|are|had|did|never|left|pulled|came|rolled|arrived|ran|from|to) "
)
""" "Passengers on the 17.20 were kept waiting": a train or a bus called by its time."""


def is_clock(text: str, start: int, end: int) -> bool:
    """ "At nine on Sunday", "at 5.30", "at 0430", "two rainy seasons ago": times that are told without their word."""
    words = text[start:end]
    if re.match(r"(?: \w+)? seasons? ago\b", text[end:]):
        return True
    if not _CLOCK_BEFORE.search(before(text, start)):
        return False
    if re.fullmatch(r"0\d{3}", words):
        return True
    if words in UNITS and 0 < UNITS[words] < 13 and _TO_THE_HOUR.search(before(text, start)):
        return True
    starts = _STARTING.search(text[max(0, start - 60) : start])
    closes = re.match(
        r" ?(?:[.,;)]|$)| (?:and|on|in|to|with|but|for|local|were|was|is|from|service|train|bus|flight)\b", text[end:]
    )
    if re.fullmatch(r"(?:[01]?\d|2[0-3])\.[0-5]\d", words) and starts and closes and not _QUOTED.search(text):
        return True
    if re.fullmatch(r"0\d\.[0-5]\d", words) and text[:start].endswith(" at "):
        return True
    figure = re.fullmatch(r"(?:[01]?\d|2[0-3])\.[0-5]\d", words)
    if (
        figure
        and text[:start].endswith(" by ")
        and re.match(r",? (?:the|a|an|all|they|he|she|it|we|nobody|everyone)\b", text[end:])
    ):
        return True
    if figure and text[:start].endswith(" the ") and _OF_A_TRAIN.match(text, end) and not _QUOTED.search(text):
        return True
    at = text[:start].endswith((" at ", " until ", " till ", " the ")) or text[:start] == "the "
    if figure and at and re.match(r" (?:on|to|from|train|bus|flight|service|in the|this)\b|[.,]", text[end:]):
        return text[:start].endswith("the ") == bool(
            re.match(r" (?:to|from|train|bus|flight|service)\b", text[end:])
        ) and (text[:start].endswith("the ") or bool(_CLOCK_AFTER.match(text, end)))
    timetable = re.match(
        r" (?:on (?:mon|tues|wednes|thurs|fri|satur|sun)days|daily|every day|on weekdays)\b", text[end:]
    )
    if timetable and re.search(r"\bfrom (?:\d{1,2} to )?$", before(text, start)):
        return True
    hour = words in UNITS and 0 < UNITS[words] < 13 or words.isdigit() and 0 < int(words) < 13
    ends = re.match(r" ?(?:[.,;)]|$)| and\b", text[end:])
    if hour and text[:start].endswith(" at ") and ends and _CAME_AND_WENT.search(text[:start]):
        return True
    if hour and ends and _DONE_BY.search(text[:start]):
        return True
    return bool(hour and at and _CLOCK_AFTER.match(text, end)) or bool(
        hour
        and re.search(r"\b(?:starts?|begins?|opens?|closes?|kicks off|open|start|begin) at $", before(text, start))
        and re.match(r"[.,;]|$", text[end:])
    )


def is_title(passage: Passage, start: int, end: int) -> bool:
    """A number word with a capital before another word with one, behind a quotation mark: "Forty Winks"."""
    printed = passage.text
    return bool(
        start > 0
        and printed[start - 1] in "\"“‘'"
        and printed[start].isupper()
        and re.match(r" [A-Z][a-z]", printed[end:])
        and (start == 1 or printed[start - 2] == " ")
    )
