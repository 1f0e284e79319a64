"""Claims for the figures of the event that too short a sentence gives to be compared: "Nobody was hurt."."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from synoptic.model.claim import Claim, Match
from synoptic.model.content import Content
from synoptic.model.event import Event


def figure_claims(event: Event, claims: Sequence[Claim], contents: Mapping[str, Content]) -> list[Claim]:
    """A claim for each sentence that gives a figure and is in no claim; those in the same words are one."""
    taken = {p for claim in claims for p in claim.passages}
    at = {(c.passage.report, c.passage.span): p for p, c in contents.items() if c.passage.kind == "sentence"}
    alike: dict[str, list[str]] = {}
    for figure in event.figures:
        for e in figure.evidence:
            pid = at.get((e.report, e.span))
            if pid is not None and pid not in taken and contents[pid].passage.block_kind == "paragraph":
                alike.setdefault(contents[pid].passage.letters, []).append(pid)
    made = []
    for pids in alike.values():
        passages = sorted(set(pids), key=lambda p: (contents[p].passage.report, contents[p].passage.span.start))
        first = passages[0]
        reason = "are equal to the letter"
        matches = tuple(Match(first, other, "same", 1.0, reason, 1.0) for other in passages[1:])
        made.append(Claim(first, tuple(passages), matches))
    return sorted(made, key=lambda claim: claim.id)
