"""Which of many reports tell the same event: unsorted reports put into stories, against the stories they are from.

    python -m bench --only stories

Two mixes: the reports of shootings (`incidents`, all of one kind, so that only names, places and days tell them apart),
and short reports of two alike events a topic (`topics`, ECB+ of Cybulska and Vossen, LREC 2014). B-cubed (Bagga and
Baldwin 1998): for each report the share of its story that belongs there (precision) and the share of its event's reports
that is there (recall), averaged over reports.
"""

from __future__ import annotations

import gzip
import json
import pathlib
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from bench import incidents as shootings
from bench.coreference import FILE, plain
from synoptic.intake import report_from_object
from synoptic.model.errors import InputError
from synoptic.model.report import Report
from synoptic.pipeline import Settings, stories

TOPICS = 8
"""Topics of ECB+ that are mixed, of two events each."""


def measure(data: pathlib.Path, sample: int | None) -> dict[str, float]:
    """B-cubed of both mixes; `sample`: incidents."""
    figures = {}
    for name, (reports, gold) in {"incidents": _incidents(data, sample), "topics": _topics(data)}.items():
        found = {report: story for report, story, _ in stories(reports, Settings())}
        for figure, value in b_cubed(found, gold).items():
            figures[f"{name}_{figure}"] = value
    return figures


def b_cubed(found: Mapping[str, str], gold: Mapping[str, str]) -> dict[str, float]:
    """Precision, recall and F1 of found labels against gold labels of the same reports."""
    ours, theirs = _sets(found), _sets(gold)
    both = [(ours[found[r]], theirs[gold[r]]) for r in gold]
    precision = sum(len(a & b) / len(a) for a, b in both) / max(1, len(both))
    recall = sum(len(a & b) / len(b) for a, b in both) / max(1, len(both))
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return {"precision": precision, "recall": recall, "f1": f1}


def _sets(labels: Mapping[str, str]) -> dict[str, set[str]]:
    sets: dict[str, set[str]] = defaultdict(set)
    for report, label in labels.items():
        sets[label].add(report)
    return sets


def _incidents(data: pathlib.Path, sample: int | None) -> tuple[list[Report], dict[str, str]]:
    reports: list[Report] = []
    gold: dict[str, str] = {}
    for i, incident in enumerate(shootings.incidents(data, sample)):
        for k, article in enumerate(incident["articles"]):
            try:
                read = report_from_object({**article, "id": f"{i}.{k}"}, f"article {k}")
            except InputError:
                continue
            if read.name not in gold:
                reports.append(read)
                gold[read.name] = str(i)
    return reports, gold


def _topics(data: pathlib.Path) -> tuple[list[Report], dict[str, str]]:
    with gzip.open(data / FILE, "rt", encoding="utf-8") as lines:
        rows: Sequence[Mapping[str, Any]] = [json.loads(line) for line in lines]
    topics = sorted({row["topic"] for row in rows})[:TOPICS]
    chosen = [row for row in rows if row["topic"] in topics]
    reports = [Report(name=row["id"], text="\n\n".join(map(plain, row["sentences"]))) for row in chosen]
    return reports, {row["id"]: f"{row['topic']} {row['subtopic']}" for row in chosen}
