"""What happened, when, where and to whom, against a public archive's records of shooting incidents.

Each incident's reports are read into one account. Only incidents with articles (not empty) of two or more domains count.

  date      event.when is the record's day.
  city      some value of event.where (or its entity's name) holds one of the record's names of the city, as whole words.
  killed, injured
            the first of event.figures whose `of` says so has low = high = the recorded number; no such figure is right
            only where the record has 0.
  victims, suspects
            F1 over surnames of those in event.who whose `role` says so, against the record's named participants.

The incidents are those of SemEval-2018 Task 5 (Postma, Ilievski & Vossen); exact match of a record's fields is the usual
measure of event-record filling (MUC-4, WikiEvents).

Of the first hundred, `natural/incidents_gold.jsonl` holds what one reader found on comparing record and reports: "said",
"differs" (the reports say something else), "unsaid" (no report says it), "spelled" (they spell it otherwise). The reader saw
the program's answers, and read again only where these were not the record's. `*_said` are the shares right of those said.
"""

from __future__ import annotations

import gzip
import json
import pathlib
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlparse

from synoptic.intake import report_from_object
from synoptic.model.account import AccountFile, FigureRecord
from synoptic.model.errors import InputError
from synoptic.pipeline import Settings, read_reports

FIGURES = {
    "killed": re.compile(r"\b(kill\w*|dead|died|deaths?|fatal\w*|slain|murdered)\b", re.I),
    "injured": re.compile(r"\b(injur\w*|wounded|hurt)\b", re.I),
}
FIELDS = ("date", "city", "killed", "injured")
SUFFIXES = {"jr", "sr", "ii", "iii", "iv", "v"}
GOLD = pathlib.Path(__file__).parent / "natural" / "incidents_gold.jsonl"
ROLES = {"victims": ("Victim", "victim"), "suspects": ("Suspect", "suspect")}


def measure(data: pathlib.Path, sample: int | None) -> dict[str, float]:
    """Shares right and role F1 over the first `sample` incidents that count."""
    n: Counter[str] = Counter()
    said = _said()
    for incident in incidents(data, sample):
        own: Counter[str] = Counter()
        score(incident, account_of(incident), own)
        n += own
        for key in said.get(str(incident["incident_id"]), ()):
            n[f"{key} said"] += 1
            n[f"{key} said right"] += own[key]
    total = max(1, n["incidents"])
    figures = {key: n[key] / total for key in FIELDS}
    figures |= {f"{key}_said": n[f"{key} said right"] / max(1, n[f"{key} said"]) for key in FIELDS}
    for key in ROLES:
        wanted, found, hit = n[f"{key} wanted"], n[f"{key} found"], n[f"{key} hit"]
        figures[f"{key}_f1"] = 2 * hit / (wanted + found) if wanted + found else 0.0
    return figures


def _said() -> dict[str, list[str]]:
    """Incident id -> fields of its record that its reports say."""
    rows = [json.loads(line) for line in GOLD.read_text(encoding="utf-8").splitlines()]
    return {str(row["incident"]): [key for key in FIELDS if row[key] == "said"] for row in rows}


def incidents(data: pathlib.Path, sample: int | None) -> Iterator[dict[str, Any]]:
    """The incidents that count, in the order of the file."""
    given = 0
    with gzip.open(data / "incidents_dev.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            incident = json.loads(line)
            domains = {_domain(a["url"]) for a in incident["articles"] if a["text"].strip()}
            if len(domains) < 2:
                continue
            if sample is not None and given >= sample:
                return
            given += 1
            yield incident


def account_of(incident: dict[str, Any]) -> AccountFile:
    """The account of one incident's reports."""
    reports = []
    for i, article in enumerate(incident["articles"]):
        try:
            reports.append(report_from_object(article, f"article {i}"))
        except InputError:
            continue
    return read_reports(reports, Settings()).file


def score(incident: dict[str, Any], account: AccountFile, n: Counter[str]) -> None:
    """Count what is right into `n`."""
    gold, event = incident["gold"], account.event
    names = {e.id: e.name for e in account.entities}
    n["incidents"] += 1
    n["date"] += (event.when.value if event.when else "").split("T")[0] == gold["date"]
    places = [_plain(f"{v.value} | {names.get(v.entity or '', '')}") for v in event.where]
    cities = [p for p in map(_plain, re.split(r"[()]", gold["city_or_county"] or "")) if p]
    n["city"] += any(f" {city} " in f" {place} " for place in places for city in cities)
    for key, pattern in FIGURES.items():
        said = _figure(event.figures, pattern)
        true = gold[f"num_{key}"]
        n[key] += (true == 0) if said is None else said == (true, true)
    for key, (kind, word) in ROLES.items():
        wanted = {s for p in gold["participants"] if kind in p.get("type", "") and (s := _surname(p.get("name")))}
        who = [v for v in event.who if word in (v.role or "")]
        found = {s for v in who if (s := _surname(names.get(v.entity or "", v.value)))}
        n[f"{key} wanted"] += len(wanted)
        n[f"{key} found"] += len(found)
        n[f"{key} hit"] += len(wanted & found)


def _figure(figures: list[FigureRecord], pattern: re.Pattern[str]) -> tuple[float | None, float | None] | None:
    return next(((f.low, f.high) for f in figures if pattern.search(f.of)), None)


def _plain(text: str) -> str:
    text = "".join(c for c in unicodedata.normalize("NFKD", text).casefold() if not unicodedata.combining(c))
    return " ".join(re.findall(r"\w+", re.sub(r"['’]", "", text)))


def _surname(name: str | None) -> str:
    bare = re.sub(r"\(.*?\)|[\"“].*?[\"”]", " ", name or "")
    words = [w for w in _plain(bare).split() if w not in SUFFIXES]
    return words[-1] if words else ""


def _domain(url: str | None) -> str:
    return re.sub(r"^www\.", "", urlparse(url or "").hostname or "")
