"""Where sentences end, read from the characters alone, before any parser sees the text.

The rules are those of Kiss and Strunk's survey of sentence ends (2006) in their plainest form: a full stop ends a
sentence unless it belongs to an abbreviation, an initial, a number or an address. A boundary is sure or open: an open
one (after "U.S.", "p.m.", "Inc.") counts only where the parser, too, begins a sentence there.

Missed on purpose: a sentence that ends in an abbreviation and is followed by a name ("He left the U.S. Jones stayed")
is split only if the parser says so; sentences without any mark between them stay one.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass

CLOSERS = "\"'”’»)]"
OPENERS = "\"'“‘«(["

_TITLES = frozenset(
    str.split(
        "mr mrs ms mx dr prof rev fr sr gen col maj lt capt cpt cmdr comdr cdr lieut sgt cpl pvt adm ald ofc gov sen rep hon pres supt insp det "
        "st mt ft messrs mme mlle amb atty asst dep dir sec spc pfc"
    )
)
"""Abbreviations that stand before a name: a full stop after them never ends a sentence."""

_INNER = frozenset(
    str.split(
        "vs etc al approx est no nos vol fig pp cf eg ie ca dept univ jan feb mar apr jun jul aug sep sept oct nov dec "
        "mon tue tues wed thu thur thurs fri sat sun ave blvd rd hwy ariz calif colo conn del fla ga ill ind kan ky la "
        "mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo"
    )
)
"""Abbreviations that usually stand inside a sentence; at its end the parser decides."""

_PLATFORM = re.compile(r"\b(?:on|network|platform|site|service|via) X$")
"""The name of one letter of a platform, which is no initial."""
_OPEN = frozenset(str.split("inc ltd co corp llc plc bros jr sr esq phd ph.d m.d b.a m.a a.m p.m am pm"))

_HOURS = frozenset(("a.m", "p.m", "am", "pm"))
_OF_THE_HOUR = re.compile(
    r"(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?s?|Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|"
    r"Eastern|Central|Mountain|Pacific|Atlantic|Alaska|Hawaii|Greenwich|[A-Z]{2,}|Christmas|Thanksgiving|Easter|New|Halloween|"
    r"Independence|Memorial|Labor|Labour|Valentine|Good|Boxing|Daylight|\w+ (?:local |standard |daylight )?time)\b"
)
"""What may follow "p.m." as a part of the time, or begin with capitals for another reason."""
_DAY_OF_THE_HOUR = re.compile(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?"
    r"(?:[.,;]|\s+(?:at|in|on|near|inside|outside|when|after|before|while|by|from|for|with|along|behind|between)\b)"
)
"""The weekday of "5 p.m. Saturday at the mill", with which no sentence begins."""
_SHORTENED = re.compile(r"\b(?:[ap]\.m|[A-Z]\.[A-Z]|(?:Inc|Ltd|Co|Corp|Jr|Sr|etc|plc))$")
"""An abbreviation without its last stop."""
_GOES_ON = re.compile(r"[A-Z][a-z]+ [a-z]")
"""A capitalised word and a small one, as a sentence begins."""

_SHORT_LINE = 0.6
"""A line of less than this share of the block's longest was not wrapped for width, since the next word would have fitted
at any usual width. Chosen by reading, not by a sweep."""

_END = re.compile(rf"(?P<mark>[.!?…]+)(?P<close>[{re.escape(CLOSERS)}]*)(?P<gap>\s*)(?=(?P<next>\S))")
_WORD_BEFORE = re.compile(r"[\w.&’'-]+$")
_SPEECH = re.compile(
    r"(?:[\w.’'-]+,?\s+){0,5}?(?:said|says|asked|asks|told|tells|added|adds|wrote|writes|tweeted|shouted|replied|joked|"
    r"wondered|recalled|declared|quipped|exclaimed|demanded|explained|read|reads|warned|insisted)\b"
)


@dataclass(frozen=True, slots=True)
class Boundary:
    """A place before which a sentence ends."""

    at: int
    """Offset of the next sentence's first character."""
    sure: bool
    """False where only a parser can tell."""


def boundaries(text: str) -> list[Boundary]:
    """The places inside `text` where a new sentence begins or may begin, in order; offsets count in `text`."""
    found = {}
    for match in _END.finditer(text):
        sure = _judge(text, match)
        if sure is not None:
            found[match.start("next")] = sure
    for at in _broken_lines(text):
        found[at] = True
    return [Boundary(at, sure) for at, sure in sorted(found.items())]


def _judge(text: str, match: re.Match[str]) -> bool | None:
    """True: a sentence ends here; False: it may; None: it does not."""
    mark, close, gap, nxt = match.group("mark", "close", "gap", "next")
    begins = (
        nxt.isupper() or nxt.isdigit() or nxt in OPENERS or nxt in "—–-•*#@£$€" or (nxt.isalpha() and not nxt.islower())
    )
    if not gap:
        return _glued(text, match)
    if not begins:
        return None
    after = text[match.start("next") : match.start("next") + 90]
    if mark[-1] in "!?":
        if close and _SPEECH.match(after):
            return None
        return True
    if mark == ".." and _SHORTENED.search(text, max(0, match.start() - 8), match.start()):
        return True  # "by 4 a.m.. The": the one stop is the abbreviation's, the other the sentence's
    if mark[-1] == "…" or mark.endswith(".."):
        return False
    if nxt in OPENERS and nxt not in "([" and len(after) > 1 and after[1].islower():
        return None
    before = _WORD_BEFORE.search(text, max(0, match.start() - 30), match.start())
    word = before.group().strip("'’").lower() if before else ""
    if close:
        return True
    return _after_word(text, word, match)


def _after_word(text: str, word: str, match: re.Match[str]) -> bool | None:
    """What the full stop after `word` is."""
    nxt = match.group("next")
    last = word.rsplit("-", 1)[-1]
    if last in _TITLES:
        return None
    if last in _INNER:
        return None if nxt.isdigit() or last in {"vs", "al", "no", "nos", "cf", "eg", "ie"} else False
    if last in _HOURS and _DAY_OF_THE_HOUR.match(text, match.start("next")):
        return None
    if (
        last in _HOURS
        and _GOES_ON.match(text, match.start("next"))
        and not _OF_THE_HOUR.match(text, match.start("next"))
    ):
        return True
    if last in _OPEN:
        return False
    if len(last) == 1 and last.isalpha():
        initial = text[match.start() - 1].isupper()
        named = last == "x" and _PLATFORM.search(text, max(0, match.start() - 12), match.start())
        return None if initial and not named else True
    if "." in last and re.fullmatch(r"(?:\w\.)+\w", last):
        return False
    if (
        last.isdigit()
        and len(last) <= 2
        and re.search(r"(?:^|\n)\s*$", text[max(0, match.start() - 40) : match.start() - len(last)])
    ):
        return None
    return True


def _glued(text: str, match: re.Match[str]) -> bool | None:
    """A sentence end with no blank after it: "…health.The two". Only between a small letter, digit or closing mark
    and a capitalised word of two letters or more, so that addresses, initials and "U.S" stay whole."""
    mark, close = match.group("mark", "close")
    at = match.start("next")
    if len(mark) > 1 and mark[-1] == ".":
        return None
    before = text[max(0, match.start() - 2) : match.start()]
    follows = re.match(r"[“\"‘]?[A-Z][a-z’']*[a-z ,]", text[at : at + 20])
    if not follows or not before:
        return None
    if close:
        straight = close[-1] in "\"'"
        return None if straight and text[at] in OPENERS else bool(before[-1].isalnum())
    if text[at] in "\"'":
        return None
    if before[-1].isdigit():
        return True
    if len(before) == 2 and before.isalpha() and before.islower():
        word = re.search(r"\S*$", text[max(0, match.start() - 60) : match.start()])
        host = word.group() if word else ""
        return None if re.search(r"www\.|://|@", host) else True
    return None


def _broken_lines(text: str) -> list[int]:
    """Places after line breaks that part items and not the words of one sentence.

    A blank line always does. A single break does where the next line starts like an item of a list, or where the line
    before it is much shorter than the block's longest one, so that it was not wrapped for width, and the next line
    starts with a capital.
    """
    lines = [(m.start(), m.group()) for m in re.finditer(r"[^\r\n]+", text)]
    if len(lines) < 2:
        return []
    widest = max(len(line) for _, line in lines)
    places = []
    for (start, line), (after, following) in itertools.pairwise(lines):
        gap = text[start + len(line) : after]
        head = following.lstrip()
        if not head or not line.strip():
            continue
        blank = gap.replace("\r\n", "\n").replace("\r", "\n").count("\n") > 1
        item = head[0] in "•*–—-▪·" or re.match(r"\d{1,2}[.)] ", head) is not None
        short = len(line) < _SHORT_LINE * widest and head[0].isupper() and line.rstrip()[-1] not in ",;-–—"
        if blank or item or short:
            places.append(after + len(following) - len(head))
    return places
