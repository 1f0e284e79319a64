"""Quantities of the wild cases: number, unit, approximation, what is counted, in what state, and of what scope.

Wanted and found quantities are paired by overlap of their spans, in the order of the text. One is right where low,
high, unit, approximate, state and scope agree and, if the case names nouns, one of their words stands among the words
of what was found to be counted. Where two readings of a field are fair by the rules that readers went by, the case
gives the other one under `fair`, and either is right. The cases set aside were marked by two readers, the second
knowing neither the program nor the first: their marks agree in .974 of the quantities, and either reader's is right.
`f1` is over quantities (right, found, wanted), `cases` the share of cases without any fault, and each field's share
is of the pairs. A measure told in another unit of its kind is right if it comes to the same.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Any

from synoptic.annotate.english.quantities import find_quantities
from synoptic.annotate.english.times import find_times
from synoptic.model.interval import STATES
from synoptic.model.mention import Quantity
from synoptic.model.passage import Passage
from synoptic.model.report import Article
from synoptic.model.units import convert, dimension

Wanted = dict[str, Any]
KINDS = frozenset("age rank score vote magnitude".split())
FIELDS = ("low", "high", "unit", "approximate", "state", "scope", "noun")


def score(cases: Sequence[tuple[dict[str, Any], Article, tuple[Passage, ...]]]) -> tuple[dict[str, float], list[str]]:
    """The figures, and for each case that is not wholly right what is wrong with it."""
    n: Counter[str] = Counter()
    failing = []
    for case, article, passages in cases:
        found = find_quantities(article, passages, find_times(article, passages))
        faults = _faults(case["text"], case["quantities"], found, n)
        n["cases"] += 1
        n["clean"] += not faults
        if faults:
            failing.append("\n".join([case["text"], *(f"    {fault}" for fault in faults)]))
    figures = {
        "f1": 2 * n["right"] / max(1, n["wanted"] + n["found"]),
        "cases": n["clean"] / max(1, n["cases"]),
        "precision_of_spans": n["paired"] / max(1, n["found"]),
        "recall_of_spans": n["paired"] / max(1, n["wanted"]),
    }
    return figures | {field: n[field] / max(1, n["paired"]) for field in FIELDS}, failing


def _faults(text: str, wanted: Sequence[Wanted], found: Sequence[Quantity], n: Counter[str]) -> list[str]:
    """What is missed, wrong or too much in one case; counts go into `n`."""
    n["wanted"] += len(wanted)
    n["found"] += len(found)
    left, faults = list(found), []
    for want, start, end in places(text, wanted):
        mine = next((q for q in left if q.span.start < end and start < q.span.end), None)
        if mine is None:
            faults.append(f"missed {want['text']!r}: {_shown(want)}")
            continue
        left.remove(mine)
        readings = [wrong_fields({**want, **other}, mine) for other in ({}, *want.get("fair", ()))]
        wrong = [field for field in FIELDS if all(field in reading for reading in readings)]
        n["paired"] += 1
        n["right"] += not wrong
        n.update(field for field in FIELDS if field not in wrong)
        if wrong:
            faults.append(f"{want['text']!r} {', '.join(wrong)}: {_shown(want)}; found {_shown_found(mine)}")
    return faults + [f"too much {q.text!r}: {_shown_found(q)}" for q in left]


def places(text: str, wanted: Sequence[Wanted]) -> list[tuple[Wanted, int, int]]:
    """Where each wanted quantity stands: the first place behind the one before it."""
    placed, at = [], 0
    for want in wanted:
        start = _found(want["text"], text, at)
        if start < 0:
            start = max(0, _found(want["text"], text, 0))
        at = start + len(want["text"])
        placed.append((want, start, at))
    return placed


def _found(words: str, text: str, at: int) -> int:
    """Where the words stand as words of their own, "23" not in "2023"; -1 where they do not."""
    m = re.compile(rf"(?<![^\W_]){re.escape(words)}(?![^\W_])").search(text, at)
    return m.start() if m else text.find(words, at)


def wrong_fields(want: Wanted, found: Quantity) -> list[str]:
    """The fields in which the quantity found is not the one wanted."""
    slack = 0.01 if want["unit"] == "%" else 0.0
    low, high, unit = _in_unit(found, want["unit"])
    state = state_of(found.of)
    words = {w.lower() for w in f"{found.of} {found.noun}".split()}
    agree = {
        "low": _close(want["low"], low, slack),
        "high": _close(want["high"], high, slack),
        "unit": want["unit"] == unit,
        "approximate": bool(want.get("approximate")) == found.approximate,
        "state": want["state"] == (found.of if found.of in KINDS else state),
        "scope": want.get("scope", "whole") == found.scope,
        "noun": not want["noun"] or bool(words & {w.lower() for noun in want["noun"] for w in noun.split()}),
    }
    return [field for field in FIELDS if not agree[field]]


def _in_unit(found: Quantity, unit: str | None) -> tuple[float | None, float | None, str | None]:
    """The interval found in the unit wanted, where both measure the same: 30 ml are 0.03 litres."""
    if unit is None or found.unit is None or unit == found.unit or dimension(unit) != dimension(found.unit):
        return found.low, found.high, found.unit
    low, high = (None if end is None else convert(end, found.unit, unit) for end in (found.low, found.high))
    told = (low is None) == (found.low is None) and (high is None) == (found.high is None)
    return (low, high, unit) if told else (found.low, found.high, found.unit)


def state_of(of: str) -> str | None:
    """The state word at the head of what is counted."""
    head = of.split(" ")[0]
    return head if head in STATES else None


def _close(a: float | None, b: float | None, slack: float) -> bool:
    if a is None or b is None:
        return a is b
    return abs(a - b) <= max(slack, 1e-6 * max(1.0, abs(a)))


def _shown(want: Wanted) -> str:
    parts = [want["low"], want["high"], want["unit"], want["state"], "/".join(want["noun"])]
    return f"{parts} {'~' if want.get('approximate') else ''}{want.get('scope', 'whole')}"


def _shown_found(q: Quantity) -> str:
    return f"{[q.low, q.high, q.unit, q.of, q.noun]} {'~' if q.approximate else ''}{q.scope}"
