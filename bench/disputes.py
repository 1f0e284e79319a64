"""Disputes told in quite different words: what the account says of pairs of values in bundles of invented reports.

`disputes/*.jsonl` holds a bundle a line: two to four reports of one event, and pairs of stretches in two of them with what
a careful editor says of the two: contradiction, update, compatible, variant, or different (not the same thing at all). The words of
the two reports have little in common; the other pairs are written to tempt. `bundles_aside.jsonl` is scored and not read.

  found         of the planted contradictions, those that the account gives as a contradiction with the two on two sides
  kinder        those that it gives as a conflict of a kinder verdict
  updates       of the planted updates, those that it gives as updates
  clean         of the bundles, those with no contradiction on any pair that is none
  false         contradictions on pairs that are none, a bundle
  unlisted      contradictions that touch no listed pair, a bundle; each wants reading
  aside_*       the same of the bundles that are set aside

    python -m bench.disputes

names what was missed and what is wrong, of the bundles that may be read.
"""

from __future__ import annotations

import json
import pathlib
import re
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from bench.common import ROOT
from bench.conflicts_natural import NUMERALS
from synoptic.intake import report_from_object
from synoptic.model.finding import Conflict, Side
from synoptic.model.report import Report
from synoptic.model.span import Span
from synoptic.pipeline import Settings, read_reports

FOLDER = ROOT / "bench" / "disputes"
READ = ("own.jsonl", "bundles.jsonl", "more.jsonl")
ASIDE = ("bundles_aside.jsonl",)
OF_VALUES = frozenset(("quantity", "date", "name", "place"))
"""Kinds of conflict whose sides are values that stand in the text."""
HARSH = "contradiction"


@dataclass(frozen=True)
class Pair:
    """Two stretches of two reports, and what an editor says of them."""

    ends: tuple[tuple[str, Span], tuple[str, Span]]
    """Report id and stretch, twice."""
    words: tuple[str, str]
    kind: str
    verdict: str


@dataclass
class Scored:
    """What the account says of one bundle."""

    id: str
    pairs: list[tuple[Pair, str]] = field(default_factory=list)
    """Each listed pair with the verdict found, "" where none."""
    unlisted: list[Conflict] = field(default_factory=list)
    """Contradictions that touch no listed pair."""


def bundles(names: Iterable[str]) -> list[dict[str, Any]]:
    """The bundles of those files that are there."""
    paths = [FOLDER / name for name in names]
    return [json.loads(line) for p in paths if p.is_file() for line in p.read_text(encoding="utf-8").splitlines()]


def scored(bundle: dict[str, Any]) -> Scored:
    """Read one bundle and ask the account of each of its pairs."""
    reports = [report_from_object(r, f"{bundle['id']}-{n}") for n, r in enumerate(bundle["reports"])]
    conflicts = read_reports(reports, Settings()).conflicts
    pairs = [_pair(reports, p) for p in bundle["pairs"]]
    found = Scored(bundle["id"])
    for pair in pairs:
        said = [c.verdict for c in conflicts if _opposed(c, pair, strict=pair.verdict != HARSH)]
        harsh = [v for v in said if v == HARSH]
        wanted = [v for v in said if v == pair.verdict]
        found.pairs.append((pair, next(iter([*harsh, *wanted, *said]), "")))
    for c in conflicts:
        if c.verdict == HARSH and not any(_opposed(c, pair, strict=False) for pair in pairs):
            found.unlisted.append(c)
    return found


def _pair(reports: Sequence[Report], row: dict[str, Any]) -> Pair:
    ends = []
    for side in ("a", "b"):
        n, words = row[side]
        at = reports[n].text.find(words)
        if at < 0:
            raise ValueError(f"no {words!r} in {reports[n].name}")
        ends.append((reports[n].id, Span(at, at + len(words))))
    return Pair((ends[0], ends[1]), (row["a"][1], row["b"][1]), row["kind"], row["verdict"])


def _opposed(conflict: Conflict, pair: Pair, *, strict: bool) -> bool:
    """Whether the two stretches stand on two sides of the conflict; `strict`: as its values, not only in its sentences."""
    on = [
        {k for k, s in enumerate(conflict.sides) if _on(s, pair, i, strict and conflict.kind in OF_VALUES)}
        for i in (0, 1)
    ]
    return any(x != y for x in on[0] for y in on[1])


def _on(side: Side, pair: Pair, i: int, strict: bool) -> bool:
    report, span = pair.ends[i]
    held = any(e.report == report and e.span.overlaps(span) for e in side.evidence)
    return held and (not strict or bool(_words(side.value) & _words(pair.words[i])))


def _words(text: str) -> frozenset[str]:
    return frozenset(NUMERALS.get(w, w) for w in re.findall(r"[^\W_]+", text.lower()))


def figures(found: Sequence[Scored]) -> dict[str, float]:
    """The figures of some bundles."""
    planted = [said for s in found for pair, said in s.pairs if pair.verdict == HARSH]
    updates = [said for s in found for pair, said in s.pairs if pair.verdict == "update"]
    wrong = [sum(said == HARSH != pair.verdict for pair, said in s.pairs) for s in found]
    return {
        "found": sum(said == HARSH for said in planted) / max(1, len(planted)),
        "kinder": sum(said not in ("", HARSH) for said in planted) / max(1, len(planted)),
        "updates": sum(said == "update" for said in updates) / max(1, len(updates)),
        "clean": sum(n == 0 for n in wrong) / max(1, len(found)),
        "false": sum(wrong) / max(1, len(found)),
        "unlisted": sum(len(s.unlisted) for s in found) / max(1, len(found)),
        "bundles": float(len(found)),
    }


def measure(data: pathlib.Path, sample: int | None) -> dict[str, float]:
    """The figures, over `sample` bundles of each half (None: all); `data` is there for likeness with the other sections."""
    found = figures([scored(b) for b in bundles(READ)[:sample]])
    return found | {f"aside_{k}": v for k, v in figures([scored(b) for b in bundles(ASIDE)[:sample]]).items()}


def shown(found: Scored) -> list[str]:
    """What is not as planted in one bundle, in lines."""
    lines = []
    for pair, said in found.pairs:
        right = said == pair.verdict if pair.verdict in (HARSH, "update") else said != HARSH
        if not right:
            a, b = pair.words
            lines.append(f"{found.id} {pair.kind} {pair.verdict}, found {said or 'nothing'}: {a!r} / {b!r}")
    for c in found.unlisted:
        sides = " / ".join(f"{s.value} [{s.evidence[0].quote[:200]}]" for s in c.sides)
        lines.append(f"{found.id} not listed: {c.kind} {c.verdict}: {sides} ({c.reason})")
    return lines


if __name__ == "__main__":
    every = [scored(b) for b in bundles(sys.argv[1:] or READ)]
    print("\n".join(line for s in every for line in shown(s)))
    for key, value in figures(every).items():
        print(f"{key:12} {value:.3f}")
