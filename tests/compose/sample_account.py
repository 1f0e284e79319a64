"""Account files made by hand, for the tests of the faces. Everything in them is invented.

The sample stands in `cases/compose/account.json`: the account file without the numbers that nobody should count by
hand. A report's text is its blocks joined by blank lines; where a passage stands is found from its words, and words
that the report does not hold are an error; keys that are null, empty or usual are left out.
"""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import Any, get_args, get_type_hints

import msgspec

from synoptic.model.account import (
    SCHEMA,
    AccountFile,
    EventRecord,
    FallRecord,
    FragilityRecord,
    RejectedRecord,
    ShortRecord,
)

SAMPLE = Path(__file__).parents[1] / "cases" / "compose" / "account.json"

USUAL: dict[str, Any] = {
    "analysed": True,
    "anonymous": False,
    "byline": [],
    "copy": False,
    "dates": [],
    "earlier_share": 0.0,
    "factuality": "happened",
    "fragility": [],
    "newsroom": "",
    "quantities": [],
    "related": [],
    "rivals": [],
    "series": [],
    "short": [],
    "stock": [],
}
"""What a key stands for that is left out; all others stand for null."""


def build() -> AccountFile:
    """One event, six reports: a copy, a wire, one without an outlet, one in a language that is not read."""
    return place(json.loads(SAMPLE.read_text("utf-8")))


def fragile() -> AccountFile:
    """The same, with one source that a claim hangs on, dropped, and a claim of too few origins."""
    made = build()
    first, other = made.claims[:2]
    record = FragilityRecord(["the coastguard"], ["ocoast"], [], [FallRecord(first.id, first.origins, 1)])
    short = [ShortRecord(other.id, 1)]
    return replace(made, settings={"require": 2}, fragility=[record], without=record, short=short)


def empty() -> AccountFile:
    """Nothing could be read."""
    event = EventRecord(None, None, [], [], [])
    unread = [RejectedRecord("empty.txt", "the file is empty")]
    return AccountFile(SCHEMA, "0.1.0", {}, [], [], [], [], [], [], event, [], [], [], unread)


def place(given: dict[str, Any]) -> AccountFile:
    """The account file of what is written with words in the place of numbers."""
    for report in given["reports"]:
        _lay_out(report)
    texts = {report["id"]: report["text"] for report in given["reports"]}
    for reuse in given["reuses"]:
        for pair in reuse["passages"]:
            for end in ("earlier", "later"):
                pair[end] = list(_find(texts[reuse[end]], pair[end]))
    return msgspec.convert(_filled(_found(given, texts), AccountFile), AccountFile)


def _lay_out(report: dict[str, Any]) -> None:
    text, blocks = report.get("text", ""), []
    for kind, words in report["blocks"]:
        text += "\n\n" if text else ""
        blocks.append({"start": len(text), "end": len(text) + len(words), "kind": kind})
        text += words
    report["text"], report["blocks"] = text, blocks


def _find(text: str, words: str) -> tuple[int, int]:
    start = text.index(words)
    return start, start + len(words)


def _found(value: Any, texts: dict[str, str]) -> Any:
    """Every passage with its start and end."""
    if isinstance(value, list):
        return [_found(item, texts) for item in value]
    if not isinstance(value, dict):
        return value
    value = {key: _found(item, texts) for key, item in value.items()}
    if "report" in value:
        value["start"], value["end"] = _find(texts[value["report"]], value.get("quote") or value.pop("phrase"))
    return value


def _filled(value: Any, kind: Any) -> Any:
    """Every key that is left out, with what it stands for."""
    record = next((option for option in (kind, *get_args(kind)) if is_dataclass(option)), None)
    if record is None:
        return value
    if isinstance(value, list):
        return [_filled(item, record) for item in value]
    if not isinstance(value, dict):
        return value
    hints = get_type_hints(record)
    names = [field.name for field in fields(record)]
    return {name: _filled(value.get(name, USUAL.get(name)), hints[name]) for name in names}
