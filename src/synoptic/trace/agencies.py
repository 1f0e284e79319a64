"""Wires and outlets of reports that only the other reports tell.

"(KNA)" alone at the foot may be anything; where another report credits KNA as an agency, or names KNA in its text, it is the
wire. So with a line at the top that another report credits as an outlet. Misses on purpose those that no other names.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from synoptic.model.mention import Mentions
from synoptic.model.report import Article
from synoptic.trace.outlets import agency_key, outlet_key

_SHORT = re.compile(r"[A-Z]{2,6}$")
_LONG = re.compile(r"\b(?:News Agency|Press Agency|Newswire|News Service|Wire Service)$")
_LINE = re.compile(
    r"^(?:\((?P<foot>[^()]{2,40})\)|(?:By|With|From|Source:)\s+(?P<by>[^,()]{2,40}?)(?:\s+staff)?|.*\((?P<lead>[A-Z]{2,6})\)\s*[-\u2013\u2014:]*)\s*\.?$"
)
HEAD_BLOCKS = 4
"""Among so many of a report's first blocks its outlet's name and a wire's mark are looked for."""
_HEAD = re.compile(r"^\((?P<mark>[A-Z]{2,6})\)(?:\s*[-\u2013\u2014:]+)?\s+(?=[A-Z\"\u201c])")
"""A wire's mark in front of the text: "(KNA) The ferry Sula ..."."""
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
            if (quotation.source_kind == "agency" or _SHORT.match(name) or _LONG.search(name)) and outlet_key(
                name
            ) not in outlets:
                known.setdefault(agency_key(name), name)
    lines = {a.id: _lines_of(a) for a in articles if not a.agencies}
    short = {name for names in lines.values() for name in names if _SHORT.match(name)}
    for name in sorted(short):
        if sum(name in names for names in lines.values()) > 1:
            known.setdefault(agency_key(name), name)
        word = re.compile(rf"(?<![(\w]){name}(?!\w)(?!\))")
        if any(name not in lines.get(a.id, ()) and word.search(a.text) for a in articles):
            known.setdefault(agency_key(name), name)
    carried: dict[str, str] = {}
    for report, names in lines.items():
        carrying = next((n for n in names if agency_key(n) in known), None)
        if carrying is not None:
            given = known[agency_key(carrying)]
            carried[report] = given if len(given.split()) > 2 else carrying
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


def outlets_told(articles: Sequence[Article], mentions: Sequence[Mentions]) -> dict[str, str]:
    """Report id -> its outlet, for reports of which cleaning told none and whose first lines hold a name, alone, that
    another report credits."""
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
    for article in unnamed:
        for block in article.blocks[:HEAD_BLOCKS]:
            line = block.span.of(article.text).strip()
            if not (len(line) < 60 and line[:1].isupper()):
                continue
            if outlet_key(line) in credited or " " in line and _told_elsewhere(line, article, articles):
                told.setdefault(article.id, line)
    return told


def _told_elsewhere(line: str, article: Article, articles: Sequence[Article]) -> bool:
    """Whether a line at the head of a report stands inside a paragraph of another."""
    for other in articles:
        if other.id == article.id or line not in other.text:
            continue
        texts = [b.span.of(other.text) for b in other.blocks if b.kind == "paragraph"]
        if any(line in text and len(text) > 2 * len(line) for text in texts):
            return True
    return False
