"""Traits of a unit by which prose is told from navigation, pleas and other page furniture: counts and shares, no memory."""

from __future__ import annotations

import math
import re
from collections import Counter
from dataclasses import dataclass

from synoptic.clean import cues
from synoptic.clean.units import Unit

WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")
STOP = re.compile(r"[.!?…。！？؟।][\"'”’»)\]]*$")
INNER_STOP = re.compile(
    r"[.!?…。！？؟।](?:(?<=[a-zß-öø-ÿа-яё0-9)\"”’]{2}[.!?…])[\"'”’»)\]]* ?[\"'“‘«(]?[A-ZÀ-ÖØ-ÞА-ЯЁ]|(?<=[。！？؟।])(?!$))"
)
"""Begins with the stop itself, and looks back from there: far fewer places to try."""
LINK = re.compile(r"https?://|www\.|\S@\S+\.\w|\b\w+\.(?:com|org|net|co\.uk)\b")
LINK_SIGNS = ("://", "@", "www.", ".com", ".org", ".net", ".co.uk")
"""No link without one of these."""
RULER = re.compile(r"[|•·»›→>]|[-–]\s*$")
SECOND_PERSON = re.compile(r"\b(?:you|your|yours|yourself|us|our|we)\b", re.IGNORECASE)
SPEECH = re.compile(
    r"\b(?:said|says|told|added|according to|announced|reported|asked|explained|wrote)\b", re.IGNORECASE
)
NAME = re.compile(r"(?:[A-ZÀ-ÖØ-Þ][\w’'.-]*\s+){1,3}[A-ZÀ-ÖØ-Þ][\w’'.-]*")
CREDIT = re.compile(r"(?:Getty|Reuters|REUTERS|AFP|\bAP\b|EPA|Shutterstock|Alamy)[^.]{0,30}$")
CREDIT_TAIL = 60
"""Letters at the end in which a CREDIT lies whole."""
DIGITS = re.compile(r"\d+")

NAMES = (
    "bias",
    "length",
    "long",
    "short",
    "stop",
    "inner stops",
    "commas",
    "lower share",
    "small words",
    "prose",
    "list",
    "heading",
    "repeated",
    "plea",
    "furniture",
    "rights",
    "link",
    "ruler",
    "second person",
    "speech",
    "past",
    "near prose",
    "wide prose",
    "furniture near",
    "lead-in",
    "run",
    "cohesion",
    "cohesion of prose",
    "open end",
    "name",
    "prose above",
    "place",
    "page furniture",
    "wider prose",
    "credit",
    "lone prose",
    "short above",
)


@dataclass(frozen=True, slots=True)
class Traits:
    """What is looked at in one unit; `values` in the order of NAMES, each about 0..1."""

    values: tuple[float, ...]
    words: int
    prose: float
    """0..1: how much it reads like sentences."""
    stop: bool


def traits(found: tuple[Unit, ...]) -> list[Traits]:
    """Traits of every unit of one text."""
    times = Counter(_key(u.text) for u in found)
    own = [_own(u, times[_key(u.text)]) for u in found]
    prose = [o["prose"] for o in own]
    furniture = [max(o["plea"], o["furniture"], o["rights"]) for o in own]
    weights = [min(1.0, o["length"]) for o in own]
    heavy = [p * w for p, w in zip(prose, weights, strict=True)]
    runs = _runs(found, own)
    cohesion = _cohesion(found, runs)
    sizes = [o["length"] for o in own]
    body = sum(h for h in heavy) or 1.0
    above = 0.0
    page = sum(f > 0.3 for f in furniture) / max(1, len(found))
    result = []
    for i, values in enumerate(own):
        values["run"] = min(1.0, math.log2(1 + runs[i]) / 4)
        values["cohesion"] = cohesion[i]
        values["cohesion of prose"] = cohesion[i] * (prose[i] >= PROSE)
        values["prose above"] = above / body
        above += heavy[i]
        values["place"] = i / len(found)
        values["page furniture"] = min(1.0, 3 * page)
        values["wider prose"] = _around(heavy, i, 10)
        values["lone prose"] = float(runs[i] == 1)
        values["short above"] = float(i > 0 and own[i - 1]["stop"] == 0 and sizes[i - 1] < 0.4)
        values["near prose"] = _around(prose, i, 1)
        values["wide prose"] = _around(heavy, i, 4)
        values["furniture near"] = _around(furniture, i, 2)
        result.append(Traits(tuple(values[n] for n in NAMES), int(values["words"]), prose[i], values["stop"] > 0))
    return result


PROSE = 0.4
COMMON = 3
"""Letters: shorter words are no sign of what a text is about."""


def _runs(found: tuple[Unit, ...], own: list[dict[str, float]]) -> list[int]:
    """For each unit of prose, how many such units follow one another there; 0 for others."""
    result = [0] * len(found)
    start = 0
    for i in range(len(found) + 1):
        if i < len(found) and own[i]["prose"] >= PROSE:
            continue
        for k in range(start, i):
            result[k] = i - start
        start = i + 1
    return result


def _cohesion(found: tuple[Unit, ...], runs: list[int]) -> list[float]:
    """Share of each unit's long words that stand in the text's longest runs of prose outside of it."""
    words = [{w[:6] for w in WORD.findall(u.text.casefold()) if len(w) > COMMON} for u in found]
    longest = max(runs, default=0)
    weight: Counter[str] = Counter()
    for i, run in enumerate(runs):
        if run and run >= 0.5 * longest:
            weight.update(words[i])
    result = []
    for i, mine in enumerate(words):
        inside = runs[i] and runs[i] >= 0.5 * longest
        hits = sum(weight[w] > inside for w in mine)
        result.append(hits / len(mine) if mine else 0.0)
    return result


def _key(text: str) -> str:
    return DIGITS.sub("0", text.casefold())


def _around(values: list[float], i: int, reach: int) -> float:
    near = values[max(0, i - reach) : i] + values[i + 1 : i + 1 + reach]
    return sum(near) / (2 * reach)


def _own(unit: Unit, times: int) -> dict[str, float]:
    text = unit.text
    words = WORD.findall(text)
    n = len(words) or 1
    latin = cues.latin_letters(text)
    letters = latin if latin > len(text) / 2 else sum(map(str.isalpha, text)) or 1
    cased = latin if latin > len(text) / 2 else sum(c.isupper() or c.islower() for c in text)
    stop = bool(STOP.search(text))
    if cased > letters / 2:
        lower = sum(w[0].islower() for w in words) / n
        small = sum(w.islower() and len(w) <= 3 for w in words) / n
        size = min(n / 40, 1.0)
    else:
        lower, small = 0.7, 0.3
        size = min(letters / 120, 1.0)
    inner = len(INNER_STOP.findall(text))
    prose = min(1.0, 2.2 * small) * (0.35 + 0.65 * stop) * min(1.0, size * 4) * min(1.0, lower / 0.5)
    return {
        "words": len(words),
        "bias": 1.0,
        "length": size,
        "long": float(size >= 0.5),
        "short": float(size <= 0.1),
        "stop": float(stop),
        "inner stops": min(inner, 4) / 4,
        "commas": min(text.count(",") + text.count("，"), 6) / 6,
        "lower share": lower,
        "small words": min(1.0, 2 * small),
        "prose": prose,
        "list": float(unit.mark == "list"),
        "heading": float(unit.mark == "heading"),
        "repeated": float(times > 1),
        "plea": min(1.0, cues.pleas(text) / 2),
        "furniture": min(1.0, 3.0 * sum(w.casefold() in cues.FURNITURE for w in words) / n) if n <= 25 else 0.0,
        "rights": float(cues.holds_rights(text)),
        "link": float(any(sign in text for sign in LINK_SIGNS) and bool(LINK.search(text))),
        "ruler": min(1.0, len(RULER.findall(text)) / 2),
        "second person": min(1.0, 4 * len(SECOND_PERSON.findall(text)) / n),
        "speech": float(bool(SPEECH.search(text))),
        "past": min(1.0, 5 * sum(len(w) > 4 and w.endswith("ed") and w.islower() for w in words) / n),
        "open end": float(text.endswith(("...", "…"))),
        "name": float(n <= 4 and bool(NAME.fullmatch(text))),
        "credit": float(bool(CREDIT.search(text, max(0, len(text) - CREDIT_TAIL)))),
        "lead-in": float(bool(cues.LEAD_IN.match(text))),
    }
