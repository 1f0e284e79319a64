"""Parts of a whole, in per cent: "half of", "two-thirds", "by a third", "one in five", "nine out of ten"."""

from __future__ import annotations

import re

from synoptic.annotate.english.numbers.words import FRACTIONS
from synoptic.annotate.english.quantities.hedges import Amount, hedged
from synoptic.annotate.english.quantities.measures import piece_at
from synoptic.annotate.english.quantities.pieces import Line, Piece, before

_OF_WHOLE = re.compile(r" ?(?:of\b|(?:the|its|their|his|her|all|our|these|those|my|your)\b)|-(?!\w)")
_QUARTER_OF_TIME = re.compile(r" of (?:\d|the (?:year|season|game|match|month))")
_MEASURED = re.compile(
    r"\b(?:by|to|than|about|nearly|almost|over|some|around|roughly|only|just|at least|up|down|as much as|under|above|below|which|whom|another|these|those|was|is|were|are|of|against|versus|hardly|barely|scarcely|lived) "
    r"(?:a |an |one[- ])?$|^$"
)
_HEDGED_HALF = re.compile(
    r"\b(?:more than|less than|over|almost|nearly|about|around|roughly|at least|fewer than|well over|some) $"
)
_WHOLE_NEXT = re.compile(r" (?!an? )[a-z]")
_STOPS = re.compile(
    r" ?(?:[.,;:!?)\"”’]|$)| (?:in|among|from|to|since|on|last|this|compared|over|after|less|more|by|and|or|while|as|but|when|during|than|at|"
    r"stand|stands|stood|live|think|believe|want|support|use|speak|own|work|failed|refused|voted|died|survived|won|lost|fewer|longer|higher|lower|larger|smaller|cheaper|faster|heavier|bigger|dearer|better|worse|up|down|off|below|above|short|ahead|behind|under|over|with|for|are|is|were|was|have|has|had|will|would|could|may|might|can|go|goes|went|come|comes|came|remains?|said|say|says|did|do|does|full|empty|complete)\b|-?majority| majority"
)
_NO_SHARE = re.compile(
    r"\b(?:first|second|other|last|latter|better|each|either|final|opening|top|bottom|northern|southern|every|per|lower|upper) $"
)
_FEWER = re.compile(
    r" (?:below|above|short of|down on|up on|fewer|less|higher|lower|larger|smaller|longer|shorter|cheaper|faster)\b"
)
_OF_WHICH = re.compile(r"\bof (?:which|whom)\b[^.;]{0,40} $")
_OF_GROUP = re.compile(
    r"(?:^|[.;] |, )of (?:the|its|their|those|these|some|all)\b(?:[^,;]|,(?=\d))*\d(?:[^,;]|,(?=\d))*, (?:about |nearly |almost |more than |only |just |some )?$"
)
_NUMERATOR = re.compile(r"(?:two|three|four|five|six|seven|eight|nine)")


_NEXT_SHARE = (
    "and ",
    ", ",
    "while ",
    "but ",
    "; ",
    "with ",
    "and almost ",
    "and nearly ",
    "and about ",
    "and over ",
    "and more than ",
)
_SHARE_BEFORE = re.compile(
    r"(?:%|per ?cent|\b(?:two[- ]thirds|half|quarters?|[a-z]+ (?:in|out of) (?:three|four|five|six|seven|eight|nine|ten)|(?:three|four)[- ](?:fifths|quarters)))\b[^.]{0,90}$"
)


_VERB_IN_PAST = re.compile(r" [a-z]+(?:ed|t|ew|d)\b")


def shares(line: Line, piece: Piece) -> list[Amount]:
    """ "half of", "two-thirds", "by a third": in per cent. "A third man" and "the first half" are none."""
    if not _is_share(line.text, piece):
        return []
    low = round(100 * piece.number.low, 4)
    span = (piece.start, piece.end)
    return [hedged(Amount(*span, low, low, "%", False, "fraction", span), line.text)]


def _is_share(text: str, piece: Piece) -> bool:
    words, ahead, end = text[piece.start : piece.end], before(text, piece.start), piece.end
    if text.strip(" .") == words:
        return True
    if _NO_SHARE.search(ahead) or (words == "half" and text.startswith("-", end)):
        return False
    if _OF_GROUP.search(text[: piece.start]) and not text.startswith(" of", end):
        return True
    if _OF_WHOLE.match(text, end):
        return not (words.endswith("quarter") and _QUARTER_OF_TIME.match(text, end))
    ends = bool(_STOPS.match(text, end)) and not text.startswith(" as ", end)
    if words.startswith(("a ", "one ")) and text.startswith(" more than", end):
        return True
    if words.startswith(("a ", "one ")) and (_FEWER.match(text, end) or (ends and _OF_WHICH.search(ahead))):
        return True
    next_one = words.startswith("a ") and ahead.endswith(_NEXT_SHARE) and _SHARE_BEFORE.search(text[: piece.start])
    if next_one and (ends or _VERB_IN_PAST.match(text, end)):
        return True
    stops = ends or bool(re.search(r"\b(?:hardly|barely|scarcely) $", ahead))
    if _HEDGED_HALF.search(ahead) and _VERB_IN_PAST.match(text, end):
        return True
    if _NUMERATOR.match(words):
        return stops or bool(_VERB_IN_PAST.match(text, end)) or "-" in words
    if words[0] in FRACTIONS:
        return True
    if words == "half" and _HEDGED_HALF.search(ahead) and _WHOLE_NEXT.match(text, end):
        return True
    return stops and bool(words.startswith("one-") or _MEASURED.search(ahead))


_LOST_OF = re.compile(r"\b(?:kill\w*|injur\w*|wound\w*|arrest\w*|hurt\w*|detain\w*|dead|died) $")
_RATIO = re.compile(r"(?P<small> in|-in-|[- ]out of| of every| in every)(?: every)?[- ]?(?=\w)")
_MORE_FIGURES = re.compile(r"[-–]\d| to \d")
MINUTES = re.compile(
    r"(?: of|-)?[- ]?(?<=[- ])(?:(?:more|full|straight|consecutive|whole|long|further|extra|business|working|calendar)[- ])?"
    r"(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|nights|weekends|weeks?|fortnights?|months?|years?|yrs?|decades?|"
    r"centur(?:y|ies))\b"
)
"""A unit of time after a number: a duration, which is a time and no quantity."""


def ratio(line: Line, first: Piece) -> list[Amount]:
    """ "one in five", "nine out of ten": in per cent. "Killed three in five villages" and "12 in 16 boats" are none."""
    text = line.text
    m = _RATIO.match(text, first.end) if first.unit is None and not first.number.loose else None
    whole = piece_at(line, m.end()) if m else None
    if m is None or whole is None or whole.unit is not None or whole.number.loose or whole.number.share:
        return []
    part, total = first.number.low, whole.number.low
    year = text[m.end() : whole.end].isdigit() and 1900 <= total <= 2100
    if not total > part > 0 or year or MINUTES.match(text, whole.end) or _MORE_FIGURES.match(text, whole.end):
        return []
    if m["small"] in (" in", "-in-"):
        usual = part == 1 or total <= 10 or total in (12, 20, 25, 30, 40, 50, 60) or _is_round(total)
        if not usual or first.number.scale > 1 or _LOST_OF.search(before(text, first.start)):
            return []
    percent = round(100 * part / total, 4)
    span = (first.start, whole.end)
    return [hedged(Amount(*span, percent, percent, "%", False, "ratio", span), text)]


def _is_round(n: float) -> bool:
    return n >= 100 and re.fullmatch(r"[1-9]0+", f"{n:.0f}") is not None
