"""Wires and outlets of reports that only the other reports tell.

"(KNA)" alone at the foot may be anything; where another report credits KNA as an agency, or names KNA in its text, it is the
wire. So with any name that reports of two outlets credit where a wire is credited, and with a line at the top that another
report credits as an outlet or has at its own top. Misses on purpose those that no other names.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from synoptic.model.mention import Mentions
from synoptic.model.report import Article
from synoptic.trace.outlets import agency_key, bare_name, outlet_key

_SHORT = re.compile(r"[A-Z]{2,6}$")
_LONG = re.compile(r"\b(?:News Agency|Press Agency|Newswire|News Service|Wire Service)$")
_LINE = re.compile(
    r"^(?:\((?P<foot>[^()]{2,40})\)|(?:By|With|From|Source:)\s+(?P<by>[^,()]{2,40}?)(?:\s+staff)?|.*\((?P<lead>[A-Z]{2,6})\)\s*[-\u2013\u2014:]*)\s*\.?$"
)
HEAD_BLOCKS = 4
"""Among so many of a report's first blocks its outlet's name and a wire's mark are looked for."""
_HEAD = re.compile(r"^\((?P<mark>[A-Z]{2,6})\)(?:\s*[-\u2013\u2014:]+)?\s+(?=[A-Z\"\u201c])")
"""A wire's mark in front of the text: "(KNA) The ferry Sula ..."."""
LINE = 80
"""Characters of a line that holds names of newsrooms and nothing else."""
_CAPITALISED = r"[A-Z][\w.&'\u2019-]*(?:\s[A-Z][\w.&'\u2019-]*)"
_BRACKETS = re.compile(rf"\((?P<who>{_CAPITALISED}{{0,3}})\)\s*[-\u2013\u2014:]+\s*$")
_NAME = re.compile(rf"{_CAPITALISED}{{0,4}}")
_MARKS = " \t()[]\u2013\u2014-_*\u2022\u00b7.:"
_LED = re.compile(
    r"^(?:(?:(?:additional|further)\s)?report(?:s|ed|ing)?\s(?:by|from)|with\s(?:reports?|reporting|files?|inputs?)\s(?:by|from)|with|by|from|"
    r"sources?:|via)\s+(?:the\s)?",
    re.IGNORECASE,
)
_TAIL = re.compile(r"\s(?:news agency|news service|[Ss]taff|reports?|inputs?)$")
_PARTS = re.compile(r"\s*(?:[/|;,()]|\band\b|\b(?:of|for|at)\b(?:\sthe\b)?|\s[\u2013\u2014-]\s)\s*")
_PRESS = re.compile(r"(?:\s|-)(?:Agency|Association|Bureau|Media|News|Newswire|Press|Service|Wire)$")
"""How names of wires end that no table knows."""
_UNNAMED = re.compile(
    r"\W*(?:(?:[\w'\u2019.-]+\s(?:and|&|with)\s|(?:compiled\s)?(?:by|from|with|via)\s|sources?:\s|our\s|staff\s|[a-z ]{2,20}/\s?)){0,3}"
    r"(?:various\s|foreign\s|international\s|local\s)?"
    r"(?:agencies|(?:news|wire|press)\s(?:agencies|services|reports|dispatches|inputs)|(?:agency|agencies|wires?)\s(?:reports?|inputs?|feeds?)|newswires|wires)"
    r"(?:\sin\s\w+)?\W*",
    re.IGNORECASE,
)
_NO_WIRE = frozenset("UPDATE LEAD VIDEO PHOTO PHOTOS WATCH LIVE FILE PIX MAP NEW".split())
"""Marks of what a report is or has."""


def wires_carried(articles: Sequence[Article], mentions: Sequence[Mentions]) -> dict[str, str]:
    """Report id -> the wire that it credits in a line of its own, for reports of which cleaning told none."""
    outlets = {outlet_key(a.outlet) for a in articles if a.outlet}
    known = {agency_key(name): name for a in articles for name in a.agencies}
    known |= {agency_key("".join(w[0] for w in n.split())): n for n in known.values() if len(n.split()) > 2}
    for found in mentions:
        for quotation in found.quotations:
            name = re.sub(r"^(?:an? report (?:in|by|from)|the)\s+", "", quotation.source_text)
            if re.search(r"['\u2019]s? [\w ]*[a-z]\w*$", name):
                continue  # "the agency's own page" is nobody's name
            if (quotation.source_kind == "agency" or _SHORT.match(name) or _LONG.search(name)) and outlet_key(
                name
            ) not in outlets:
                known.setdefault(agency_key(name), name)
    bare = [a for a in articles if not a.agencies]
    lines = {a.id: _lines_of(a) for a in bare}
    short = {name for names in lines.values() for name in names if _SHORT.match(name)}
    for name in sorted(short):
        if sum(name in names for names in lines.values()) > 1:
            known.setdefault(agency_key(name), name)
        word = re.compile(rf"(?<![(\w]){name}(?!\w)(?!\))")
        if any(name not in lines.get(a.id, ()) and word.search(a.text) for a in articles):
            known.setdefault(agency_key(name), name)
    places = frozenset(name.text for found in mentions for name in found.names if name.label == "place")
    full = _shared(bare, places) | {outlet_key(name): name for name in known.values()}
    carried: dict[str, str] = {}
    for article in bare:
        carrying = next((n for n in lines[article.id] if agency_key(n) in known), None)
        named = next((full[key] for n in credited(article) if (key := outlet_key(n)) in full), None)
        if carrying is not None:
            given = known[agency_key(carrying)]
            carried[article.id] = given if len(given.split()) > 2 else carrying
        elif named is not None:
            carried[article.id] = named
    return carried


def _lines_of(article: Article) -> list[str]:
    """The names that stand in a report where a wire's does: "(KNA)" alone or in front of the text, "By KNA", "EASTON (KNA) -"."""
    found = []
    for block in article.blocks[:HEAD_BLOCKS]:
        head = _HEAD.match(block.span.of(article.text)) if block.kind == "paragraph" else None
        if head is not None and head["mark"] not in _NO_WIRE:
            found.append(head["mark"])
    for block in article.blocks:
        text = block.span.of(article.text).strip()
        match = _LINE.match(text) if len(text) < 80 and block.kind != "headline" else None
        name = next((n for n in match.groups() if n), "") if match else ""
        if name:
            found.append(name.strip())
    return found


def _shared(articles: Sequence[Article], places: frozenset[str]) -> dict[tuple[str, ...], str]:
    """Key -> name of each that reports of two outlets credit as a wire is credited: one of them in its dateline or as its
    author, or both in a line of its own, under a name that ends as those of the press do."""
    by: dict[tuple[str, ...], set[tuple[str, ...]]] = {}
    firm: set[tuple[str, ...]] = set()
    names: dict[tuple[str, ...], str] = {}
    for article in articles:
        own = outlet_key(article.outlet) if article.outlet else ("", article.id)
        above = {outlet_key(n) for n in named_above(article) if n not in places and n not in article.byline}
        firm |= above
        for name in credited(article):
            key = outlet_key(name)
            if key != own and (article.outlet or key in above):
                by.setdefault(key, set()).add(own)
                names[key] = min(name, names.get(key, name))
    return {
        key: names[key]
        for key, newsrooms in by.items()
        if len(newsrooms) > 1 and (key in firm or _PRESS.search(names[key]))
    }


def credited(article: Article) -> list[str]:
    """The names that a report prints where a newsroom is credited: in its datelines and bylines, and alone in lines, those of
    persons among them."""
    found = named_above(article)
    for block in article.blocks:
        text = block.span.of(article.text).strip()
        if block.kind == "headline" or len(text) > LINE:
            continue
        bare = _TAIL.sub("", _LED.sub("", text.strip(_MARKS)).strip(_MARKS))
        found += [part for part in _PARTS.split(bare) if _NAME.fullmatch(part)]
    return found


def named_above(article: Article) -> list[str]:
    """The names that a report prints in its datelines and as its authors', those of persons among them."""
    found = [c.name for c in article.credits if c.role == "own" and c.place in ("dateline", "byline")]
    for block in article.blocks:
        match = _BRACKETS.search(block.span.of(article.text)) if block.kind == "dateline" else None
        if match is not None:
            found.append(match["who"])
    return [*found, *article.byline]


def unnamed_wires(article: Article) -> bool:
    """Whether a line of the report credits agencies without a name: "(Agencies)", "By staff and agencies", "With wire reports"."""
    for block in article.blocks:
        text = block.span.of(article.text).strip()
        if block.kind != "headline" and len(text) <= LINE and _UNNAMED.fullmatch(text):
            return True
    return False


def outlets_told(articles: Sequence[Article], mentions: Sequence[Mentions]) -> dict[str, str]:
    """Report id -> its outlet, for reports of which cleaning told none and whose first lines hold a name, alone, that
    another report credits, or has as its own first line above its date."""
    unnamed = [a for a in articles if not a.outlet]
    if not unnamed:
        return {}
    credited = {
        outlet_key(re.sub(r"^(?:an?|the) (?:report|story) (?:in|by|from|of)\s+", "", q.source_text))
        for found in mentions
        for q in found.quotations
        if q.source_text
    }
    told: dict[str, str] = {}
    heads = {a.id: _first_line(a) for a in unnamed}
    plates = Counter(bare_name(outlet_key(name)) for name in (*(a.outlet for a in articles), *heads.values()) if name)
    for article in unnamed:
        head = heads[article.id]
        if head and plates[bare_name(outlet_key(head))] > 1:
            told[article.id] = head
            continue
        for block in article.blocks[:HEAD_BLOCKS]:
            line = block.span.of(article.text).strip()
            if not (len(line) < 60 and line[:1].isupper()):
                continue
            if outlet_key(line) in credited or " " in line and _told_elsewhere(line, article, articles):
                told.setdefault(article.id, line)
    return told


def _first_line(article: Article) -> str:
    """The first line where it stands alone, a name's words and no headline, right above the date; else ""."""
    if len(article.blocks) < 2 or article.blocks[0].kind not in ("boilerplate", "byline"):
        return ""
    line = article.blocks[0].span.of(article.text).strip()
    return line if article.blocks[1].kind == "dateline" and _NAME.fullmatch(line) and len(line) < 60 else ""


def _told_elsewhere(line: str, article: Article, articles: Sequence[Article]) -> bool:
    """Whether a line at the head of a report stands inside a paragraph of another."""
    for other in articles:
        if other.id == article.id or line not in other.text:
            continue
        texts = [b.span.of(other.text) for b in other.blocks if b.kind == "paragraph"]
        if any(line in text and len(text) > 2 * len(line) for text in texts):
            return True
    return False
