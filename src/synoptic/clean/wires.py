"""Wires that a report is credited to: in its dateline, byline or at its foot.

Known wires by name; another name in a dateline's brackets where the dateline gives the date as well, as wires do, or where
it is not the outlet's own. Missed on purpose: wires not known by name at the foot ("with NWA").
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from synoptic.clean import shapes
from synoptic.clean.dates import MONTH
from synoptic.clean.labelled import PICTURE_CREDIT, Label
from synoptic.clean.press import core, press_name
from synoptic.model.report import Report

CALL_SIGN = re.compile(r"[KW][A-Z]{2,3}\d{0,2}(?:-?(?:TV|FM|AM|DT))?$")
"""A station's own name in its datelines, which its site need not bear."""
WIRE_NAME = re.compile(r"[A-Z]{2,6}$|(?:[A-Z][\w.&-]*\s){1,3}(?:Agency|News|Press|Wire|Service)$")
BRACKETS = re.compile(r"\((?P<who>[A-Z][\w&. -]{1,30})\)\s*(?:—|–|--?|―|:)\s*$")
DATED = re.compile(rf"\b{MONTH}\s+\d{{1,2}}\b", re.IGNORECASE)


def agencies(report: Report, labels: Sequence[Label], outlet: str | None) -> tuple[str, ...]:
    """The wires, each once, in the order of the text."""
    texts, found = list(report.byline), []
    for it in labels:
        credit = it.reason == PICTURE_CREDIT
        if it.kind in ("dateline", "byline") or (it.kind == "boilerplate" and not credit and it.words <= 40):
            texts.append(it.unit.text)
        source = dateline_wire(it.unit.text, outlet) if it.kind == "dateline" else None
        if source and not shapes.AGENCY.search(source):
            found.append(source)
    for match in (m for text in texts for m in shapes.AGENCY.finditer(text)):
        name = "Reuters" if match[1] == "REUTERS" else match[1]
        found.append(shapes.SHORT_AGENCY.get(name, name))
    return tuple(dict.fromkeys(found))


def dateline_wire(text: str, outlet: str | None) -> str | None:
    """The name in a dateline's brackets where it is a wire's: "PORT ALDER, May 13 (NWA) -"."""
    match = BRACKETS.search(text)
    who = match["who"].strip() if match else ""
    if match is None or CALL_SIGN.match(who) or not WIRE_NAME.match(who):
        return None
    if DATED.search(text[: match.start()]):
        return who
    return who if outlet and not _same(who, outlet) else None


def _same(name: str, outlet: str) -> bool:
    """Whether one name is the other's initials or holds it."""
    a, b = (re.sub(r"[^\w]", "", core(n)) for n in (name, outlet))
    initials = "".join(w[0] for w in re.findall(r"\w+", core(outlet)))
    return a in b or b in a or a == initials or bool(press_name(name) and core(name).split()[0] in core(outlet))
