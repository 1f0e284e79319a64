"""Outlets that a report's own furniture names: author notes, nameplates, rights lines, menus, pleas, datelines.

A name that another outlet is credited by ("first appeared in", "with reports from") is never the report's own. Missed on
purpose: names that only the running text gives ("told this newspaper").
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from synoptic.clean import cues, shapes
from synoptic.clean.dates import MONTHS
from synoptic.clean.labelled import PICTURE_CREDIT, Label
from synoptic.clean.nameplate import NAMEPLATE, Plate, speaks_for_outlet
from synoptic.clean.parties import parties
from synoptic.clean.press import COMPANY, core, leading_name, press_name
from synoptic.clean.wires import DATED
from synoptic.model.span import Span

HEAD = 30
"""A name in front of a menu is looked for among so many units."""
STORY = 3
"""A plea's name that stands more often than this in the text is what the story is about."""

_WORD = r"[A-Z][\w&'’-]*(?:\.[a-z]+)?"
_OUTLET = rf"(?P<who>(?:[Tt]he )?{_WORD}(?:\s(?:(?:of|and|the)\s)?{_WORD}){{0,5}})"
RIGHTS = re.compile(
    r"(?:©|\([cC]\)|[Cc]opyright)(?:\([cC]\)|[\s©]|[Cc]opyright\b)*(?:(?:19|20)\d\d(?:\s?[-–]\s?\d{2,4})?)?,?\s*(?:[Bb]y\s+)?"
    + _OUTLET
)
TOLD_OF = re.compile(r",? \d{1,2},|,? (?:was|were|is|are)\b")
"""Behind the sign of rights and a name: the line tells of who is in a picture."""
PLEA = re.compile(r"\b(?:Support|Subscribe to|Donate to|Follow|Download|Get|More from|Join)\s+" + _OUTLET)
LEAD = re.compile(_OUTLET + r"\s+[-–—|]\s+[A-Z]")
DATELINE = re.compile(r"\((?P<who>[A-Z][\w&.' -]{1,30})\)\s*(?:—|–|--?|―|:)\s*$")
INITIALS = re.compile(r"[A-Z][A-Z0-9]{1,5}(?:-TV)?")
SIGNED = re.compile(rf"(?:,|\||•|–|—|\s-|\b(?:of|for|at))\s+{_OUTLET}\s*$")
"""The end of a byline: "By Jane Doe, The Example Times"."""
OWN_WORDS = re.compile(
    r"^(?:us|our|this|your|all|the|news|by|now|today|here|me|my|independent|free|journalism|copyright)$", re.IGNORECASE
)


def printed_outlets(labels: Sequence[Label], plate: Plate | None) -> list[tuple[str, Span]]:
    """Outlets that the text names as its own, the surest first.

    The nameplate, author notes, rights lines, the name in front of a menu or in the dateline, then pleas and bylines.
    """
    found: list[tuple[int, str, Span]] = [(0, plate.name, plate.span)] if plate else []
    found += [(0, it.unit.text, it.unit.span) for it in labels if it.reason == NAMEPLATE and not plate]
    furniture = " ".join(it.unit.text for it in labels if it.kind == "boilerplate")
    body = " ".join(it.unit.text for it in labels if it.kind in ("headline", "paragraph"))
    for i, it in enumerate(labels):
        names = _names(it, head=i < HEAD)
        if names and shapes.REPRINT.search(it.unit.text):
            continue
        for rank, who in names:
            who = who.strip(" .,")
            if who and not _no_outlet(who) and _borne_out(rank, who, furniture, body):
                found.append((rank, who, it.unit.span))
    return [(_cased(name), span) for _, name, span in sorted(found, key=lambda f: (f[0], f[2]))]


STATION, IN_FRONT, PLEADED, BYLINE = 2, 3, 4, 5
"""Ranks behind the nameplate (0) and author notes (1); rights lines have 2 as well. On 1,400 reports without their
address, leaving out names in a dateline's brackets loses 35 right outlets and saves no wrong one."""


def _borne_out(rank: int, who: str, furniture: str, body: str) -> bool:
    """Whether a name that could be another's is the outlet's: by its noun, or by what repeats it."""
    again = furniture.count(who) + body.count(who)
    if rank == PLEADED:
        return again >= 2 and body.count(who) <= STORY
    return rank not in (IN_FRONT, BYLINE) or press_name(who) is not None or furniture.count(who) >= 2


def _names(it: Label, *, head: bool) -> list[tuple[int, str]]:
    """(rank, name) of each form in which a unit may name the outlet."""
    text = it.unit.text
    if it.kind == "dateline":
        beside = [part.strip() for part in re.split(r"[|/•·]", text)]
        station = [] if DATED.search(text) else _matches((STATION, DATELINE), text=text)
        if text.startswith("("):  # with no place in front the brackets may hold the place
            station = [(rank, who) for rank, who in station if INITIALS.fullmatch(who) or press_name(who)]
        return station + [(IN_FRONT, part) for part in beside if press_name(part)]
    if it.kind == "byline":
        return [(rank, name) for rank, name in _matches((BYLINE, SIGNED), text=text) if press_name(name)]
    if it.kind != "boilerplate" or it.reason == PICTURE_CREDIT:
        return []
    rights = RIGHTS.search(text)
    owned = [(2, rights["who"])] if rights and not TOLD_OF.match(text, rights.end("who")) else []
    found = owned + _matches((PLEADED, PLEA), text=text)
    if shapes.AUTHOR_NOTE.match(text):
        found += _matches(*((1, form) for form in shapes.AUTHOR_OUTLET), text=text)
    lead = leading_name(text) if speaks_for_outlet(text) else None
    if lead and re.match(r"\s+[a-z]", text[lead[1] :]):
        found.append((IN_FRONT, lead[0].text))
    words = re.findall(r"[a-z]+", text.lower())
    if head and sum(w in cues.FURNITURE for w in words) >= max(2, 0.15 * len(words)):
        found += [(r, name) for r, name in _matches((IN_FRONT, LEAD), text=text) if not _menu(name)]
    return found


def _matches(*forms: tuple[int, re.Pattern[str]], text: str) -> list[tuple[int, str]]:
    return [(rank, match["who"]) for rank, form in forms if (match := form.search(text))]


def _no_outlet(name: str) -> bool:
    """A wire, an owner, an order to the reader, or a date."""
    return bool(
        OWN_WORDS.match(name)
        or COMPANY.search(name)
        or any(p.agency for p in parties(name))
        or cues.IMPERATIVE.match(name)
        or name.split(".")[0].split()[0].casefold() in MONTHS
    )


def _menu(name: str) -> bool:
    return all(w in cues.FURNITURE for w in re.findall(r"\w+", core(name)))


def _cased(name: str) -> str:
    """A name of three words or more in capitals, or one with a press noun, is set in title case."""
    if not name.isupper() or " " not in name or not press_name(name):
        return name
    return " ".join(w if len(w) <= 3 and w not in ("THE", "OF", "AND", "SUN") else w.capitalize() for w in name.split())
