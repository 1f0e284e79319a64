"""Two passages, alone: whether they state the same thing, and if not, how they stand to one another."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from synoptic import intake
from synoptic.model.claim import Match
from synoptic.model.errors import InputError
from synoptic.model.report import Report
from synoptic.pipeline import Analysis, Settings, analyse

Passage = str | Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Relation:
    """The judgement that align and judge make of two passages."""

    relation: str
    """"same", "conflict", "part" (one states more than the other) or "unrelated"."""
    score: float
    """0..1: the greater share, by weight, of what one says that the other says too."""
    kind: str | None
    """For a conflict: date, quantity, name, place, wording, status or polarity."""
    reason: str


def relate(a: Passage, b: Passage, settings: Settings | None = None) -> Relation:
    """Judge two passages: strings, or mappings with `text` and optionally `published`.

    Raises InputError where one of them has no text.
    """
    reports = [_report(a, "a"), _report(b, "b")]
    if reports[0].text.strip() == reports[1].text.strip() and reports[0].published == reports[1].published:
        return Relation("same", 1.0, None, "the two are equal to the letter")
    found = analyse(reports, settings or Settings())
    ids = [r.id for r in reports]
    between = [m for m in found.alignment.matches if {_home(found, m.a), _home(found, m.b)} == set(ids)]
    unread = [
        f"{a.report.name} was {found.notes[a.id]}"
        for a in found.articles
        if a.id not in {r.article.id for r in found.read}
    ]
    if unread:
        return Relation("unrelated", 0.0, None, "; ".join(sorted(unread)))
    if not between:
        return Relation("unrelated", 0.0, None, "they share too little of what they state to be compared")
    conflicts = [
        c for c in found.conflicts if c.verdict in ("contradiction", "update") and _across(found, c.passages, ids)
    ]
    best = max(between, key=lambda m: (_whole(found, m), m.relation == "same", m.relation == "part", m.score, m.a, m.b))
    inner = any(m.relation in ("same", "part") for m in between)
    if conflicts:
        first = min(conflicts, key=lambda c: (c.verdict != "contradiction", c.kind, c.id))
        return Relation("conflict", best.score, first.kind, f"{first.verdict}: {first.reason}")
    if best.relation == "comparable" and inner:
        return Relation("part", best.score, None, f"a statement of one stands in the other: they {best.reason}")
    if best.relation == "comparable":
        return Relation(
            "unrelated", best.score, None, f"near, but neither states what the other does: they {best.reason}"
        )
    return Relation(best.relation, best.score, None, f"they {best.reason}")


def _whole(found: Analysis, match: Match) -> bool:
    """Whether both sides are whole sentences."""
    return all(found.contents[p].passage.kind == "sentence" for p in (match.a, match.b))


def _report(passage: Passage, name: str) -> Report:
    if not isinstance(passage, Mapping) and (not isinstance(passage, str) or not passage.strip()):
        raise InputError(f'"{name}" is {passage!r}; a passage was expected: a string, or an object with "text"')
    try:
        if isinstance(passage, Mapping):
            return intake.report_from_object({"id": name, **passage}, name)
        return intake.report_from_text(name, passage)
    except InputError as error:
        raise InputError(f'"{name}" {error}') from None


def _home(found: Analysis, pid: str) -> str:
    return found.contents[pid].passage.report


def _across(found: Analysis, pids: tuple[str, ...], ids: list[str]) -> bool:
    return {_home(found, p) for p in pids if p in found.contents} == set(ids)
