"""Words that bound a number in one place and say where, or what about, in another: "over 50 people", "victory over 10 rivals".

Missed on purpose: what only the sense tells ("rain over 40 villages").
"""

from __future__ import annotations

import re

_PLACES = frozenset(
    (
        "over",
        "above",
        "under",
        "below",
        "beneath",
        "beyond",
        "near",
        "short of",
        "tops",
        "passed",
        "passes",
        "pass",
        "past",
    )
)
"""Hedges that may tell where instead: "over the border"."""

_ABOVE_SOMETHING = re.compile(
    r"\b(?:sky|skies|sprawl\w*|scatter\w*|hover\w*|fl[ey]\w*|flown|spread|control|concern|concerns|fears?|row|dispute|talks|war|battle|protests?|outrage|anger|victory|win|wins|won|lead|arrest\w*|clash\w*|charged|sued|jailed|fined|(?:jailed|sentenced|held|remanded) for (?:[\w-]+ ){1,3}(?:years|months|life)|(?:jails?|charges?|arrests?|holds?|held|fines?|sues?|quits?|resigns?|sacks?|sacked|suspends?|suspended|probes?) [\w-]+(?: [\w-]+)?) $"
)
_WENT_UP = re.compile(
    r"\b(?:go|goes|going|gone|went|move[sd]?|moving|climb\w*|creep\w*|crept|edg(?:ed|es|ing)|inch(?:ed|es)|shot|jump\w*|bring(?:s|ing)? \w+(?: \w+)?|"
    r"brought \w+(?: \w+)?|tak(?:es|ing) \w+(?: \w+)?|took \w+(?: \w+)?|(?:push|pull|driv|drov|forc|send|sent|lift|rais)\w* (?:the )?\w+(?: \w+){0,3}?(?: (?:in|on|at) [\w' ]{2,30}?)?)(?<! in)(?<! at)(?<! for)(?<! from)(?<! of)(?<! by)(?<! to)(?<! with)(?<! on)(?<! and) $"
)
""" "The toll has gone up to 53": it is 53."""
_STANDS = re.compile(
    r"\b(?:(?:toll|count|tally)(?: [\w' -]{1,30})?|(?:numbers?|totals?|figures?) of (?:the |those |people )?"
    r"(?:\w+ed|dead|missing|sick|deaths|injuries|cases|casualties|victims|patients|arrests)(?: [\w' -]{1,30})?"
    r"|(?:numbers?|totals?|figures?)(?= (?:is|are|stands) (?:now|already))) (?:is|are|was|were|stands|stood)(?: now| already| by then)? $"
)
""" "The number of injured is up to 17": it is 17."""
_LAWS = re.compile(
    r" (?:[\w-]+ ){0,3}?(?:bills?|budget|package|plan|law|act|fund|stimulus|spending|measure|estimates)\b"
)
""" "Senate passes $1.2tn budget"."""
_HANDED_ON = re.compile(r" (?:on )?to (?:the|their|his|her|its|an?) [a-z]")
""" "Passed £2m on to her children"."""
_RADIUS = re.compile(r"[- ](?:radius|drive|walk|ride)\b")
_RISING = re.compile(
    r"\b(?:r[io]se|risen|rising|rises?|fell|falls?|fallen|drop\w*|climb\w*|stood|stands?|reach\w*|peak\w*|swell\w*|is|was|are|were|be|been|"
    r"levels?|depths?|water|well|just|far|remain\w*|gone|went|goes?|get|gets|measur\w+) $"
)


def is_no_bound(phrase: str, text: str, at: int, end: int, unit: str | None, low: float | None) -> bool:
    """Whether the hedge `phrase`, which begins at `at`, is none of the number that ends at `end`, of the given unit and size."""
    ahead = text[max(0, at - 40) : at]
    if phrase == "a" or (phrase == "a good" and (low or 0) < 10):
        return True
    if phrase == "up to":
        return bool(_WENT_UP.search(ahead) or _STANDS.search(text[max(0, at - 80) : at]))
    if phrase == "within":
        return unit is None or bool(_RADIUS.match(text, end))
    if phrase == "as much as" and unit is None and text.startswith(" of ", end):
        return True
    if phrase in _PLACES and not _bounds(text, at, phrase):
        return True
    if phrase == "pass" and ahead.endswith((" a ", " the ", " mountain ")):
        return True
    if phrase in ("pass", "passes", "passed"):
        return bool(_LAWS.match(text, end) or _HANDED_ON.match(text, end))
    if phrase in ("under", "beneath"):
        return bool(_BURYING.match(text, end))
    if phrase == "over" and _RUN.search(ahead) and _BODIES_UNDER.match(text, end):
        return True
    if phrase == "over" and (_HANDED.search(ahead) or unit is not None and _ABOUT_WHAT.match(text, end)):
        return True
    if phrase == "over" and unit is None and _CHOSEN.search(text[max(0, at - 80) : at]):
        return True
    if phrase == "over" and _TAKEN.search(ahead) and _OF_THEM.match(text, end):
        return True
    if phrase == "over" and _HELD.search(ahead) and text.startswith(("$", "£", "€"), at + 5):
        return True
    if phrase == "over":
        return bool(_PLACES_UNDER.match(text, end) and _WENT.search(ahead))
    return phrase in ("above", "below") and unit in ("m", "[ft_i]") and _is_height(low or 0, text, at)


def _bounds(text: str, at: int, phrase: str) -> bool:
    """Whether "over", "under" bound the number and do not say where or what about: "over 50 people" but not "victory over 10 rivals"."""
    if phrase in ("near", "short of", "tops", "beyond", "passed", "passes", "pass", "past"):
        return bool(
            re.compile(
                r"(?:near|short of|tops|beyond|pass|passe[sd]|past) (?:[$£€]|\d{1,3}(?:,\d{3})+|\d{3,}(?![\d.])|\d[\d,.]*(?:%| per cent| percent|[ -]?(?:million|billion|bn|m\b)))"
            ).match(text, at)
        )
    return not _ABOVE_SOMETHING.search(text[max(0, at - 40) : at])


_RUN = re.compile(r"\b(?:ran|runs?|running|drove|driv\w+|roll\w+|revers\w+) $")
_BODIES_UNDER = re.compile(
    r" (?:[a-z]+ ){0,2}?(?:boys?|girls?|men|women|children|people|pedestrians|cyclists|pupils|officers|policemen|dogs?|cows|sheep|deer)\b"
)
""" "A truck ran over two boys"."""
_HANDED = re.compile(r"\b(?:hand|hands|handed|handing|pay|pays|paid|paying|fork|forked|sign|signed|turn|turned) $")
""" "Hand over £200,000"."""
_ABOUT_WHAT = re.compile(
    r" (?:[a-z]+ )?(?:debt|debts|fine|fines|fraud|bill|bills|theft|dispute|row|scandal|deal|loan|claim|claims|bribe|bribes|bet|wager|ransom|scam|error|plan|contract)\b"
)
""" "Stabbed over £30 debt": what it was about."""


_CHOSEN = re.compile(
    r"\b(?:pick|chose|choos|prefer|favou?r|select|elect|nominat|prioritis|appoint)\w* [^.;,]{4,60}(?<! in)(?<! at)(?<! for)(?<! from)(?<! of)(?<! by)(?<! to)(?<! with) $"
)
""" "Picked the harbourmaster over two senators"."""
_TAKEN = re.compile(r"\b(?:t[ao]kes?|taken|taking|took) $")
_OF_THEM = re.compile(r" of (?:the|its|their|his|her|our)\b")
""" "Squatters took over 16 of the rooms"."""
_HELD = re.compile(
    r"\b(?:held|quizzed|questioned|bailed|grilled|wanted|sought|on trial|in court|remanded|cleared|sacked|suspended) $"
)
""" "Teenager held over £3m gem raid"."""
_PLACES_UNDER = re.compile(
    r" (?:[a-z]+ ){0,2}?(?:regions?|counties|states|districts|provinces|cities|towns|villages|areas|countries|sites|seas|stages|legs|rounds|"
    r"fields|estates|parishes|boroughs|counts|charges|issues)\b"
)
_WENT = re.compile(
    r"\b(?:down|drones?|missiles?|aircraft|jets?|planes?|rain|snow|storms?|clouds?|smoke|ash|flew|flying|fly|flights?|spread|fell|hovered|"
    r"dropped|seen|played|contested|run|raced|sued|row|dispute|questioned|charged|appear(?:ed|ing)?) $"
)
_BURYING = re.compile(
    r" of (?:flood ?)?(?:waters?|snow|mud|ash|silt|debris|rubble|earth|soil|sand|rock|ice|lava|concrete|sewage)\b"
)
""" "Under a metre of water": where, and no bound."""


def _is_height(low: float, text: str, at: int) -> bool:
    """ "Snow is likely above 2,000 feet": where, and no bound."""
    return low >= 100 and not _RISING.search(text[max(0, at - 20) : at])
