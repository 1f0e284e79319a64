"""The nameplate: an outlet's name as a line of its own, or at one end of a line, above the article.

A line has the shape of an outlet's name (see `press`) and shows by where it stands and what repeats it that it is one;
each sign counts one or two points. Missed on purpose: nameplates behind the first paragraph, and names without a press
noun, but in the first line (see `first_line`), which only the furniture can tell (see `outlets`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from synoptic.clean import cues, first_line, shapes
from synoptic.clean.parties import HOST
from synoptic.clean.pieces import Piece, part
from synoptic.clean.press import SMALL, PressName, core, leading_name, press_name
from synoptic.clean.traits import STOP, WORD
from synoptic.model.span import Span

HEAD = 30
"""A nameplate is looked for among so many units."""
REACH = 3
"""Units above a name in which a menu or a date is a sign."""
PROSE_WORDS = 12
HEADLINE_WORDS = 4
ENOUGH = 4
"""Points from which a line is a nameplate; a headline such as "Storm Breaks Record" reaches 3."""
CLOSE = 1
"""Points by which a name must lead over another that has enough."""
NAMEPLATE = "the outlet's name above the article"
SEPARATOR = re.compile(r"\s+[-–—|•·»]+\s+|\s*\|\s*|\t+|\s{2,}|(?<=\w),\s+(?=[A-Z][a-z]+day\b|\d)")


@dataclass(frozen=True, slots=True)
class Plate:
    """The name that a nameplate gives, and where it is printed."""

    name: str
    span: Span


@dataclass(frozen=True, slots=True)
class _Candidate:
    points: int
    index: int
    name: PressName
    span: Span


def plated(text: str, found: Sequence[Piece]) -> tuple[list[Piece], Plate | None]:
    """The pieces with the nameplate cut out as boilerplate, and its name; unchanged and None where there is none.

    A site's bare address in the first line is one. Two names that have about as much for them: none is taken.
    """
    if found and not found[0].kind and HOST.fullmatch(found[0].unit.text) and len(found) > 1:
        host = found[0].unit
        return [Piece(host, "boilerplate", NAMEPLATE), *found[1:]], Plate(host.text, host.span)
    end = next((i for i, p in enumerate(found) if _prose(p)), len(found))
    page = _Page.of(found, min(end, HEAD))
    candidates = sorted(
        (c for i in range(page.end) if not found[i].kind for c in _candidates(text, found, i, page)),
        key=lambda c: (-c.points, c.index, c.span),
    )
    if not candidates or candidates[0].points < ENOUGH:
        at = 0 if first_line.unmarked_name(found) else 1
        name = first_line.unmarked_name(found) or first_line.under_headline(found)
        if name is None:
            return list(found), None
        unit = found[at].unit
        return [*found[:at], Piece(unit, "boilerplate", NAMEPLATE), *found[at + 1 :]], Plate(name, unit.span)
    best = candidates[0]
    rivals = [c for c in candidates[1:] if c.points >= max(ENOUGH, best.points - CLOSE)]
    if any(c.name.core not in best.name.core and best.name.core not in c.name.core for c in rivals):
        return list(found), None
    result = list(found)
    result[best.index : best.index + 1] = _cut(text, found[best.index], best.span)
    again = {i for i, p in enumerate(result[: page.end]) if not p.kind and core(p.unit.text) == best.name.core}
    result = [Piece(p.unit, "boilerplate", NAMEPLATE) if i in again else p for i, p in enumerate(result)]
    return result, Plate(best.name.text, best.span)


@dataclass(frozen=True, slots=True)
class _Page:
    """What the lines around a name are compared with."""

    end: int
    """The first unit of running text."""
    furniture: tuple[tuple[int, str], ...]
    """(index, text in lower case) of units that speak for the outlet."""
    running: str

    @classmethod
    def of(cls, found: Sequence[Piece], end: int) -> _Page:
        own = [(i, p.unit.text.casefold()) for i, p in enumerate(found) if speaks_for_outlet(p.unit.text)]
        return cls(end, tuple(own), "\n".join(p.unit.text for p in found if _prose(p)))


def speaks_for_outlet(text: str) -> bool:
    """Whether a line is the site's own: rights, pleas, notices. A credit to who printed it first is not."""
    if shapes.REPRINT.search(text) or len(text) > 600:
        return False
    return cues.holds_rights(text) or cues.pleas(text) > 0 or cues.to_reader(text)


def _prose(piece: Piece) -> bool:
    text = piece.unit.text
    if piece.kind or len(WORD.findall(text)) < PROSE_WORDS or not STOP.search(text):
        return False
    return not cues.to_reader(text) and not cues.holds_rights(text)


def _candidates(text: str, found: Sequence[Piece], i: int, page: _Page) -> list[_Candidate]:
    """The readings of one unit: all of it a name, a name in front of a separator or a menu, a name behind a bar."""
    span = found[i].unit.span
    whole = press_name(found[i].unit.text)
    if whole:
        return [_Candidate(_points(whole, i, found, page), i, whole, span)]
    result = []
    cuts = list(SEPARATOR.finditer(text, span.start, span.end))
    if cuts:
        first = Span(span.start, cuts[0].start())
        name = press_name(first.of(text))
        if name:
            beside = 1 if _menu_or_date(text[cuts[0].end() : span.end]) else 0
            result.append(_Candidate(_points(name, i, found, page) + beside, i, name, first))
        last = Span(cuts[-1].end(), span.end)
        name = press_name(last.of(text))
        if name and _titles_page(text, found, i, Span(span.start, cuts[-1].start()), cuts[-1].group()):
            result.append(_Candidate(_points(name, i, found, page) + 1, i, name, last))
        return result
    lead = leading_name(found[i].unit.text)
    if lead and _menu_or_date(found[i].unit.text[lead[1] :]):
        front = Span(span.start, span.start + lead[1])
        if " ".join(front.of(text).split()) == lead[0].text:
            result.append(_Candidate(_points(lead[0], i, found, page) + 1, i, lead[0], front))
    return result


def _titles_page(text: str, found: Sequence[Piece], i: int, rest: Span, separator: str) -> bool:
    """Whether "headline | name" is a page's title: a bar between, or the headline stands again below."""
    wording = " ".join(rest.of(text).split()).casefold()
    if len(WORD.findall(wording)) < HEADLINE_WORDS:
        return False
    return "|" in separator or any(p.unit.text.casefold().startswith(wording) for p in found[i + 1 : i + 10])


def _points(name: PressName, i: int, found: Sequence[Piece], page: _Page) -> int:
    lower = re.search(rf"\b{name.noun}\b", page.running) is not None
    plain = lower and name.strength < 2 and name.words >= 3 and not name.text.startswith(("The ", "THE "))
    around = [*found[max(0, i - REACH) : i], *found[i + 1 : i + 2]]
    below = [p.unit.text for p in found[i + 1 : page.end]]
    beside = any(p.kind == "dateline" or _menu_or_date(p.unit.text) for p in around)
    under = _under_headline(name, i, found, page)
    sections = any((other := press_name(p.unit.text)) and other.noun == name.noun for p in around)
    return sum(
        (
            name.strength,
            name.text.casefold().startswith("the "),
            name.words <= 3,
            i == 0,
            beside,
            any(_may_head(t) for t in below),
            _heads_alone(name, i, found, page),
            _tops_dated(i, found),
            3 * under,
            2 * any(name.core in t for j, t in page.furniture if j != i),
            _short_form(name, page),
            -2 * plain,
            -2 * sections,
            -1 * (name.words >= 4 and name.strength < 2 and " of " not in name.core and not under),
        )
    )


def _heads_alone(name: PressName, i: int, found: Sequence[Piece], page: _Page) -> bool:
    """Whether a name with the noun of many services ("Metro Daily") is the first line, right above what may be the headline, and
    the text has none of its words in small letters, as it would have those of a headline."""
    if name.strength or i or len(found) < 2 or not _may_head(found[1].unit.text) or not page.running:
        return False
    return _nowhere_small(name, page)


def _tops_dated(i: int, found: Sequence[Piece]) -> bool:
    """Whether a name is the first line, with a headline and a date in the two lines below it."""
    if i or len(found) < 4 or found[1].kind or found[2].kind != "dateline" or not _prose(found[3]):
        return False
    return _may_head(found[1].unit.text) or first_line.short_headline(found[1].unit.text)


def _under_headline(name: PressName, i: int, found: Sequence[Piece], page: _Page) -> bool:
    """Whether a name is set right under the headline, which is the first line, and above a date, who wrote it or the text, and
    the text has none of its words in small letters, as it would have those of a second headline."""
    if (
        i != 1
        or len(found) < 3
        or not page.running
        or shapes.BYLINE.match(found[1].unit.text)
        or not (signed_off(found[2]) or _prose(found[2]))
    ):
        return False
    head = found[0].unit.text
    short = signed_off(found[2]) and first_line.short_headline(head)
    return (_may_head(head) or short) and _nowhere_small(name, page)


def signed_off(piece: Piece) -> bool:
    """Whether a line is that of a date or of who wrote it."""
    text = piece.unit.text
    return piece.kind in ("dateline", "byline") or shapes.BYLINE.match(text) is not None or _menu_or_date(text)


def _nowhere_small(name: PressName, page: _Page) -> bool:
    """Whether the text has no word of a name but its noun in small letters."""
    rest = [w for w in core(name.text).split() if w != name.noun and w not in SMALL]
    return not any(re.search(rf"\b{re.escape(w)}\b", page.running) for w in rest)


def _short_form(name: PressName, page: _Page) -> bool:
    """ "told the Observer", "support the Gazette": the report calls its outlet by the noun alone."""
    noun = name.noun.capitalize()
    form = re.compile(rf"\b(?:[Tt]he|THE) {noun}\b")
    return bool(form.search(page.running)) or any(f"the {name.noun}" in t for _, t in page.furniture)


def _may_head(text: str) -> bool:
    words = WORD.findall(text)
    if not HEADLINE_WORDS <= len(words) <= 32 or text[-1] in ".,:;" or shapes.BYLINE.match(text) or press_name(text):
        return False
    return not _menu_or_date(text) and not cues.pleas(text)


def _menu_or_date(text: str) -> bool:
    """Whether a line or the rest of one is a menu or a date."""
    words = [w.casefold() for w in WORD.findall(text)]
    if not words:
        return False
    if sum(w in cues.FURNITURE for w in words) >= max(1, 0.4 * len(words)):
        return True
    return len(words) <= 8 and bool(re.search(r"\b(?:19|20)\d\d\b", text)) and bool(re.search(r"\b\d{1,2}\b", text))


def _cut(text: str, piece: Piece, span: Span) -> list[Piece]:
    """The unit in its parts; one that is a name and a menu stays whole."""
    unit = piece.unit
    front, back = Span(unit.span.start, span.start), Span(span.end, unit.span.end)
    rest = " ".join((front.of(text) + back.of(text)).split()).strip(" -–—|•·»,")
    if not rest or (_menu_or_date(rest) and not re.search(r"\b(?:19|20)\d\d\b", rest)):
        return [Piece(unit, "boilerplate", NAMEPLATE)]
    plate = Piece(part(text, unit, span.start, span.end), "boilerplate", NAMEPLATE)
    start, end = unit.span.start, unit.span.end
    if span.start > unit.span.start:
        end = span.start
        while end > start and text[end - 1] in " \t|-–—•·»,":
            end -= 1
        return [Piece(part(text, unit, start, end)), plate]
    start = span.end
    while start < end and text[start] in " \t|-–—•·»,":
        start += 1
    return [plate, Piece(part(text, unit, start, end))]
