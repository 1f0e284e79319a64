"""How much of what was planted in the shipped example is found, by tests/example/expected.json.

`conflicts_recall`: planted conflicts of which a conflict in the account has kind and verdict right and evidence in two
of the planted sides; `conflicts_placed`: the same, whatever its kind and verdict. `contradictions_precision`: of the
account's contradictions, those whose evidence stands in two sides of a planted conflict. `reuses_f1`: pairs of reports;
copies of copies count neither way. `numbers_right`: of reports, newsrooms and origins of the planted claims, how many
are as expected. The example was written to show each thing once: these figures say that a thing works, not how often.

    python -m bench.example

names what was missed.
"""

from __future__ import annotations

import json
import pathlib
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from synoptic.examples import FERRY
from synoptic.model.account import AccountFile

EXPECTED = pathlib.Path(__file__).parent.parent / "tests" / "example" / "expected.json"
COUNTS = ("reports", "newsrooms", "origins")
Place = tuple[str, int, int]


def measure(data: pathlib.Path, sample: int | None) -> dict[str, float]:
    """The figures for the shipped example; both arguments are there for likeness with the other sections."""
    import synoptic

    return score(synoptic.read([FERRY]).file, json.loads(EXPECTED.read_text(encoding="utf-8")))


def score(account: AccountFile, expected: Mapping[str, Any], missed: list[str] | None = None) -> dict[str, float]:
    """The figures for an account of the example; a line for each thing that is not as planted is added to `missed`."""
    missed = [] if missed is None else missed
    return {
        **_conflicts(account, expected["conflicts"], missed),
        **_reuses(account, expected, missed),
        **_claims(account, expected["claims"], missed),
        **_entities(account, expected, missed),
        **_reports(account, expected["reports"], missed),
    }


def _places(account: AccountFile, evidence: Iterable[Mapping[str, str]]) -> list[Place]:
    """Where the expected quotes stand in the account's reports."""
    reports = {pathlib.PurePath(r.name).name: r for r in account.reports}
    found = []
    for entry in evidence:
        report = reports.get(entry["report"])
        at = report.text.find(entry["quote"]) if report else -1
        if report and at >= 0:
            found.append((report.id, at, at + len(entry["quote"])))
    return found


def _meet(evidence: Iterable[Any], places: Sequence[Place]) -> bool:
    return any(e.report == r and e.start < end and start < e.end for e in evidence for r, start, end in places)


def _conflicts(account: AccountFile, planted: Sequence[Mapping[str, Any]], missed: list[str]) -> dict[str, float]:
    sides = [[_places(account, side["evidence"]) for side in c["sides"]] for c in planted]

    def placed(conflict: Any, i: int) -> bool:
        """Whether two sides of the conflict stand in two different planted ones."""
        met = [{k for k, places in enumerate(sides[i]) if _meet(side.evidence, places)} for side in conflict.sides]
        return any(a and b and len(a | b) > 1 for j, a in enumerate(met) for b in met[j + 1 :])

    pairs = [(c, i) for c in account.conflicts for i in range(len(planted)) if placed(c, i)]
    right = {i for c, i in pairs if c.kind in planted[i]["kinds"] and c.verdict == planted[i]["verdict"]}
    contradictions = [c for c in account.conflicts if c.verdict == "contradiction"]
    for i, wanted in enumerate(planted):
        if i not in right:
            seen = sorted({f"{c.kind} {c.verdict}" for c, k in pairs if k == i}) or ["nothing"]
            missed.append(
                f"conflict: {wanted['name']}: {wanted['kinds'][0]} {wanted['verdict']}, found {', '.join(seen)}"
            )
    for c in contradictions:
        if not any(c is d for d, _ in pairs):
            shown = " / ".join(f"{side.value} [{side.evidence[0].quote}]" for side in c.sides)
            missed.append(f"conflict: not planted: {c.kind} contradiction: {shown}")
    return {
        "conflicts_recall": len(right) / len(planted),
        "conflicts_placed": len({i for _, i in pairs}) / len(planted),
        "contradictions_precision": _share(any(c is d for d, _ in pairs) for c in contradictions),
    }


def _reuses(account: AccountFile, expected: Mapping[str, Any], missed: list[str]) -> dict[str, float]:
    names = {r.id: pathlib.PurePath(r.name).name for r in account.reports}
    found = {frozenset((names[r.earlier], names[r.later])): r for r in account.reuses}
    wanted = {frozenset((r["earlier"], r["later"])): r for r in expected["reuses"]}
    indirect = {frozenset(pair) for pair in expected["indirect_reuses"]}
    hits = [pair for pair in wanted if pair in found]
    wrong = [pair for pair in found if pair not in wanted and pair not in indirect]
    directed = [
        names[found[pair].earlier] == wanted[pair]["earlier"] and found[pair].direction in wanted[pair]["directions"]
        for pair in hits
    ]
    missed += [f"reuse: not planted: {', '.join(sorted(pair))}" for pair in wrong]
    missed += [f"reuse: {', '.join(sorted(pair))}, found nothing" for pair in wanted if pair not in found]
    missed += [
        f"reuse: {', '.join(sorted(pair))}: found {found[pair].direction} from {names[found[pair].earlier]}"
        for pair, right in zip(hits, directed, strict=True)
        if not right
    ]
    return {
        "reuses_f1": 2 * len(hits) / (len(hits) + len(wrong) + len(wanted)),
        "directions_right": sum(directed) / len(wanted),
    }


def _claims(account: AccountFile, planted: Sequence[Mapping[str, Any]], missed: list[str]) -> dict[str, float]:
    numbers, standings = [], []
    for wanted in planted:
        places = [[place] for place in _places(account, wanted["evidence"])]
        met = [(sum(_meet(c.evidence, place) for place in places), c) for c in account.claims]
        best = max((n for n, _ in met), default=0)
        claim = next((c for n, c in met if n == best and best), None)
        numbers += [claim is not None and getattr(claim, n) == wanted[n] for n in COUNTS]
        standings.append(claim is not None and claim.standing == wanted["standing"])
        shown = [wanted[n] for n in COUNTS], wanted["standing"]
        got = ([getattr(claim, n) for n in COUNTS], claim.standing) if claim else None
        if got != shown:
            missed.append(
                f"claim: {wanted['name']}: {shown}, found {got} in {claim.statement if claim else 'no claim'!r}"
            )
    return {"numbers_right": _share(numbers), "standings_right": _share(standings)}


def _entities(account: AccountFile, expected: Mapping[str, Any], missed: list[str]) -> dict[str, float]:
    def bearers(form: str) -> set[str]:
        return {e.id for e in account.entities if form in (e.name, *e.aliases)}

    joined = [bool(bearers(a) & bearers(b)) for a, b in expected["same_entity"]]
    apart = [bool(bearers(a) and bearers(b)) and not bearers(a) & bearers(b) for a, b in expected["different_entities"]]
    for pair, right in zip(expected["same_entity"] + expected["different_entities"], joined + apart, strict=True):
        if not right:
            missed.append(f"names: {' and '.join(pair)}")
    return {"names_right": _share(joined + apart)}


def _reports(account: AccountFile, expected: Mapping[str, Any], missed: list[str]) -> dict[str, float]:
    masthead: list[bool] = []
    boilerplate: list[bool] = []
    for record in account.reports:
        wanted = expected[pathlib.PurePath(record.name).name]
        right = {
            "outlet": _bare(record.outlet) == _bare(wanted["outlet"]),
            "title": record.title == wanted["title"],
            "published": (record.published or "").startswith(wanted["published"]),
            "byline": [name.casefold() for name in record.byline] == [name.casefold() for name in wanted["byline"]],
        }
        masthead += right.values()
        missed += [
            f"{pathlib.PurePath(record.name).name}: {key}: {wanted[key]!r}, found {getattr(record, key)!r}"
            for key in right
            if not right[key]
        ]
        noise = [b for b in record.blocks if b.kind == "boilerplate"]
        for phrase in wanted["boilerplate"]:
            at = record.text.find(phrase)
            boilerplate.append(at < 0 or any(b.start <= at < b.end for b in noise))
            missed += [f"{pathlib.PurePath(record.name).name}: no boilerplate: {phrase!r}"] * (not boilerplate[-1])
    return {"masthead_right": _share(masthead), "boilerplate_right": _share(boilerplate)}


def _bare(outlet: str | None) -> str:
    return (outlet or "").casefold().removeprefix("the ")


def _share(right: Iterable[bool]) -> float:
    """How many of them hold; 1 where there are none."""
    marks = list(right)
    return sum(marks) / len(marks) if marks else 1.0


if __name__ == "__main__":
    import synoptic

    lines: list[str] = []
    score(synoptic.read([FERRY]).file, json.loads(EXPECTED.read_text(encoding="utf-8")), lines)
    print("\n".join(lines))
