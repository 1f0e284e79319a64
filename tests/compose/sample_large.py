"""An account of many reports and many claims, made by rule."""

from __future__ import annotations

from typing import Any

from synoptic.model.account import SCHEMA, AccountFile

from .sample_account import place


def large(reports: int = 30, claims: int = 300) -> AccountFile:
    """Every third claim stands in several reports, every seventh is contradicted, every sixth report is a copy."""
    every = range(reports)
    told = [_claim(c, reports) for c in range(claims)]
    return place(
        {
            "schema": SCHEMA,
            "synoptic": "0.1.0",
            "settings": {},
            "reports": [_report(r, claims) for r in every],
            "reuses": [_reuse(r) for r in range(0, reports - 1, 6)],
            "origins": [_origin("newsroom", f"o{r}", _outlet(r), [r]) for r in every]
            + [_origin("cited", f"z{n}", f"Parish council {n}", [n % reports, n * 7 % reports]) for n in range(40)],
            "entities": [_entity(n, reports) for n in range(min(120, claims))],
            "claims": told,
            "conflicts": [conflict for c in range(0, claims, 7) if (conflict := _conflict(c, reports))],
            "event": {"what": _what(told[0]), "where": [], "who": [], "figures": []},
            "timeline": [{"when": "2031-11-03", "claim": f"c{c}", "status": "happened"} for c in range(0, claims, 10)],
            "account": [_sentence(claim) for claim in told[:12]],
            "unsure": [],
            "rejected": [],
        }
    )


def _words(claim: int, report: int) -> str:
    lost = 20 + claim + (report % 2 if claim % 7 == 0 else 0)
    return f"In parish {claim} the storm took {lost} roofs on Monday night."


def _outlet(report: int) -> str:
    long = f"The {'Very ' * (report % 9)}Long-Named Upper and Lower District Advertiser No. {report}"
    return long if report % 3 == 0 else f"Daily {report}"


def _tellers(claim: int, reports: int) -> list[int]:
    return [r for r in range(reports) if (r % 5 == claim % 5 and claim % 3 == 0) or r == claim % reports]


def _report(report: int, claims: int) -> dict[str, Any]:
    blocks = [["headline", f"Storm report {report}: roofs lost across the county"]]
    blocks += [["paragraph", _words(claim, report)] for claim in range(claims)]
    title, published = f"Storm report {report}", f"2031-11-{1 + report % 28:02}"
    outlet = _outlet(report)
    return {
        "id": f"r{report}",
        "name": f"file-{report}.txt",
        "outlet": outlet,
        "title": title,
        "published": published,
        "blocks": blocks,
    }


def _reuse(report: int) -> dict[str, Any]:
    pair = {"earlier": f"r{report}", "later": f"r{report + 1}"}
    return {**pair, "share": 0.9, "passages": [], "direction": "likely", "reason": "dates", "copy": True}


def _origin(kind: str, id: str, name: str, reports: list[int]) -> dict[str, Any]:
    return {"id": id, "kind": kind, "name": name, "reports": [f"r{r}" for r in dict.fromkeys(reports)]}


def _entity(number: int, reports: int) -> dict[str, Any]:
    mention = {"report": f"r{number % reports}", "phrase": f"parish {number} "}
    names = {"name": f"Parish {number}", "aliases": [f"parish {number}"]}
    return {"id": f"e{number}", "kind": "place", **names, "mentions": [mention], "reasons": []}


def _claim(claim: int, reports: int) -> dict[str, Any]:
    tellers = _tellers(claim, reports)
    clash = _conflict(claim, reports) if claim % 7 == 0 else None
    evidence = [{"report": f"r{r}", "quote": _words(claim, r), "origin": f"o{r}"} for r in tellers]
    return {
        "id": f"c{claim}",
        "statement": evidence[0]["quote"],
        "when": "2031-11-03",
        "evidence": evidence,
        **dict.fromkeys(("reports", "newsrooms", "origins"), len(tellers)),
        "standing": "disputed" if clash else "corroborated" if len(tellers) > 1 else "single",
        "reason": f"{len(tellers)} reports print it",
    }


def _conflict(claim: int, reports: int) -> dict[str, Any] | None:
    quoted = [{"report": f"r{r}", "quote": _words(claim, r)} for r in _tellers(claim, reports)]
    readings: dict[str, list[dict[str, str]]] = {}
    for quote in quoted:
        readings.setdefault(quote["quote"].split("took ")[1].split(" on")[0], []).append(quote)
    if len(readings) < 2:
        return None
    sides = [{"value": value, "evidence": evidence} for value, evidence in readings.items()]
    kind = {"kind": "quantity", "verdict": "contradiction", "reason": "exact numbers that differ"}
    return {"id": f"x{claim}", **kind, "sides": sides, "claims": [f"c{claim}"]}


def _what(claim: dict[str, Any]) -> dict[str, Any]:
    evidence = [{"report": e["report"], "quote": e["quote"]} for e in claim["evidence"]]
    given = {"value": "Storm takes roofs across the county", "reason": "most reports"}
    return {**given, "origins": len(evidence), "evidence": evidence}


def _sentence(claim: dict[str, Any]) -> dict[str, Any]:
    citations = [{"report": e["report"], "phrase": e["quote"]} for e in claim["evidence"][:3]]
    return {"text": claim["statement"], "claims": [claim["id"]], "citations": citations}
