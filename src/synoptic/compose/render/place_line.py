"""Where it was, in a line: the town, and the land that it lies in by what the reports print."""

from __future__ import annotations

import re
from collections.abc import Sequence

from synoptic.compose.render.display import one_line
from synoptic.model.account import EventRecord


def place_line(event: EventRecord, texts: Sequence[str]) -> str:
    """The city, else the most specific place; with the region or country where that rests on as many origins and one of
    the `texts` prints it behind the name, for of two places in one report neither need lie in the other."""
    towns = [v for v in event.where if v.level == "city"] or event.where
    around = [v for v in event.where if v.level in ("region", "country") and v not in towns[:1]]
    if not towns:
        return ""
    known = [v for v in around if v.origins >= towns[0].origins and _behind(towns[0].value, v.value, texts)]
    return ", ".join(one_line(v.value) for v in [*towns[:1], *known[:1]])


def _behind(town: str, land: str, texts: Sequence[str]) -> bool:
    """ "Orrin, Ohio", "Orrin in southern Ohio", "Ohio's Orrin"."""
    a, b = re.escape(one_line(town)), re.escape(one_line(land))
    behind = re.compile(rf"\b{a}(?:,| in|, in| \()(?: \w+)? ?{b}\b|\b{b}['’]s (?:\w+ ){{0,2}}{a}\b", re.IGNORECASE)
    return any(behind.search(text) for text in texts)
