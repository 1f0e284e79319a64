"""The newsroom in a dateline: "PORT ALDER, May 13 (NWA) -", "LONDON, Reuters -", "(WXYZ/AP) -".

Known agencies by name; another name in the brackets is a wire's where the dateline gives the date as well, as wires do, or
where it is not the outlet's own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from synoptic.clean.dates import MONTH
from synoptic.clean.parties import CALL_SIGN, SIGNED, SPELLED, WIRE_IN_FRONT, Party, parties, same_outlet
from synoptic.clean.parties import WIRE_NAME as WIRE_NAME_IN_FULL
from synoptic.model.agencies import agency_of

WIRE_NAME = re.compile(r"[A-Z]{2,6}$|(?:[A-Z][\w.&-]*\s){1,3}(?:Agency|News|Press|Wire|Service)$")
BRACKETS = re.compile(r"\((?P<who>[A-Z][\w&. /,'’-]{1,40}|dpa)\)\.?\s*(?:—|–|--?|―|:|\||_|$)\s*(?:[–—-]{1,2}\s*)?$")
BARE = re.compile(r"(?:^|[,/]\s?)(?P<who>[A-Z][\w &-]{1,30}|dpa)[/.]{0,2}\s*(?:—|–|--?|―|:)?\s*$")
_PLACE = r"[A-ZÀ-ÖØ-Þ][\w.'’-]+(?: [A-ZÀ-ÖØ-Þ][\w.'’-]+){0,3}(?: \[[A-Z][\w ]+\]|, [A-Z][\w.]+)?"
_DAY = rf"(?:{MONTH.replace('?P<month>', '?:')} \d{{1,2}}|\d{{1,2}} {MONTH.replace('?P<month>', '?:')})"
WIRED = re.compile(
    rf"(?:{_PLACE}, )?{_DAY}[.,]? (?:\((?P<a>[A-Z]\w{{1,9}})\)|/(?P<b>[A-Z]{{3,9}})/)\s*[:.–—-]{{0,2}}\s+",
    re.IGNORECASE,
)
"""Place, date and wire with or without a dash, as agencies of Asia print them: "Rillford, May 13 (PTI) The bridge ..."."""
DATED = re.compile(rf"\b{MONTH}\s+\d{{1,2}}\b", re.IGNORECASE)


def wired_dateline(text: str, start: int, end: int) -> int | None:
    """Where a dateline without a dash ends that starts here; only a known agency makes one."""
    if not text[start].isupper():
        return None
    match = WIRED.match(text, start, end)
    return match.end() if match and agency_of(match["a"] or match["b"]) else None


_TOWN = r"[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ.'’-]+(?:[ /][A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ.'’-]+){0,4}(?:, (?:[A-Z][\w.]+ ?){1,2})?"
FRONTED = re.compile(
    rf"(?P<outlet>[A-Z][\w.&’'-]*(?: [A-Z][\w.&’'-]*){{0,2}}) \((?P<who>[A-Z][\w&. /,'’-]{{1,40}})\) {_TOWN} ?(?:—|–|--?)\s+(?=\S)"
)
"""The outlet and whom it has it from, in front of the place: "WQXM (CBS/AP) RILLFORD, Okla. - The bridge ..."."""
UNDASHED = re.compile(rf"{_TOWN} ?\((?P<who>[A-Z][\w&. /-]{{1,30}})\)\s+(?=[A-Z“\"])")
"""Place and newsroom without a dash: "RILLFORD (WQXM) The bridge ..."."""
CHANNEL = re.compile(r"[A-Z]{2,4} ?\d{1,2}")
"""A station by its network and number: "CBS4"."""
BARRED = re.compile(rf"{_TOWN} ?\|\s+(?=[A-Z“\"][^|\n]{{40,}}$)")
"""A place and a bar in front of a paragraph: "RILLFORD CITY | The bridge ..."."""


def unusual_dateline(text: str, start: int, end: int) -> int | None:
    """Where a dateline that starts here ends of a form that few print: only known newsrooms in brackets make one, or a bar."""
    for form in (FRONTED, UNDASHED):
        match = form.match(text, start, end)
        if match and (parties(match["who"]) or CHANNEL.fullmatch(match["who"])):
            return match.end()
    barred = BARRED.match(text, start, end)
    return barred.end() if barred else None


ALONE = re.compile(rf"{_PLACE}(?:, {_DAY})? \((?P<who>[A-Z]\w{{1,9}}|dpa)\)\W*$")


def lone_dateline(text: str) -> bool:
    """Whether a line is a place, perhaps a date, and an agency in brackets: a dateline above the text."""
    match = ALONE.match(text)
    return match is not None and agency_of(match["who"]) is not None


def dateline_parties(text: str, outlet: str | None, host: str) -> Iterator[Party]:
    """The newsrooms that a dateline names, the report's own outlet left out.

    A known agency that shares the brackets with another newsroom stands as joined, even where that other is the outlet.
    """
    front = WIRE_IN_FRONT.match(text)
    if front is not None:
        yield from parties(front["who"])
        return
    match = BRACKETS.search(text) or FRONTED.match(text + " .")
    if match is None:
        bare = BARE.search(text)
        who = bare["who"].strip() if bare else ""
        if bare and (
            SPELLED.fullmatch(who) or WIRE_NAME_IN_FULL.fullmatch(who) or (SIGNED.search(who) and len(who) > 2)
        ):
            yield from parties(who)
        return
    found = parties(match["who"])
    if found:
        own = [p for p in found if not p.agency and same_outlet(p.name, outlet, host)]
        yield from (replace(p, joined=p.joined or len(found) > 1) for p in found if p not in own)
        return
    who = match["who"].strip()
    if _unknown_wire(text[: match.start()], who, outlet, host):
        yield Party(who, True, False, True)


def _unknown_wire(before: str, who: str, outlet: str | None, host: str) -> bool:
    """Whether a name in brackets that no table holds is a wire's."""
    if CALL_SIGN.match(who) or not WIRE_NAME.match(who) or agency_of(who):
        return False
    if DATED.search(before):
        return True
    return bool(outlet) and not same_outlet(who, outlet, host)
