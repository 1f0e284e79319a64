"""Small reports made from case data and read by the real pipeline, for the tests of align, group, judge and compose."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from synoptic import intake
from synoptic.model.finding import Conflict
from synoptic.model.report import Report
from synoptic.pipeline import Analysis, Settings, Synopsis, analyse, read_reports

CASES = Path(__file__).parents[1] / "cases"
OUTLETS = ("The Halden Ledger", "Arden Post", "Elmsford Courier", "Marrow Bay Radio", "The Castello Mail")
DAY = "2031-03-04"
"""A Tuesday: when a report of a case was published that does not say."""

AROUND = (
    (
        "Rain is forecast for the hills until the weekend. Farmers there have waited for it since winter.",
        "Tickets for the puppet theatre go on sale this evening. Children pay half.",
        "A recipe for onion soup can be found on the back page.",
    ),
    (
        "The library has bought two hundred comics. Young readers chose them.",
        "Bees have moved into the clock tower again. A keeper will carry them to an orchard.",
        "The crossword of this issue was set by a retired baker.",
    ),
)
"""Sentences that have nothing to do with one another or with any case, one set a report: the text that a passage stands in."""


def cases(path: str) -> list[Any]:
    """The cases of a file as parameters. `known` says why one fails today: it must fail, so that a mend shows."""
    found = json.loads((CASES / path).read_text(encoding="utf-8"))
    return [pytest.param(c, id=c["name"], marks=_marks(c, "known")) for c in found]


def cases_in_context(path: str) -> list[Any]:
    """The same, for the test that puts each case between other sentences: `known_in_context` says why one fails there."""
    found = json.loads((CASES / path).read_text(encoding="utf-8"))
    return [pytest.param(c, id=c["name"], marks=_marks(c, "known_in_context")) for c in found]


def _marks(case: Mapping[str, Any], key: str) -> Sequence[Any]:
    return [pytest.mark.xfail(reason=case[key], strict=True)] if key in case else ()


def reports(case: Mapping[str, Any], *, context: bool = False) -> list[Report]:
    """A case's reports: `reports` as objects with text, outlet and published, or two texts `a` and `b`."""
    if "reports" in case:
        rows = [
            (r["text"], r.get("outlet", OUTLETS[n]), r.get("published", DAY)) for n, r in enumerate(case["reports"])
        ]
    else:
        days = case.get("published", [DAY, DAY])
        rows = [(case[key], OUTLETS[n], days[n]) for n, key in enumerate("ab")]
    if context:
        rows = [(_between(text, AROUND[n]), outlet, day) for n, (text, outlet, day) in enumerate(rows)]
    return [
        intake.report_from_text(f"report-{n}.txt", text, outlet=outlet, published=day)
        for n, (text, outlet, day) in enumerate(rows)
    ]


def _between(text: str, around: Sequence[str]) -> str:
    return "\n\n".join((around[0], text, *around[1:]))


@cache
def _analysis(given: tuple[Report, ...]) -> Analysis:
    return analyse(given, Settings())


def analysis(case: Mapping[str, Any], *, context: bool = False) -> Analysis:
    """What the stages up to the judgement of pairs make of the case."""
    return _analysis(tuple(reports(case, context=context)))


def synopsis(case: Mapping[str, Any]) -> Synopsis:
    """What the whole way makes of the case."""
    return read_reports(reports(case), Settings())


def shown(conflicts: Sequence[Conflict]) -> list[str]:
    """Conflicts in words, for the message of a failure."""
    return [f"{c.kind} {c.verdict}: {' | '.join(s.value for s in c.sides)} ({c.reason})" for c in conflicts]
