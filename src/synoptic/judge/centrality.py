"""What the reports are mainly about: terms that stand in the heads of many reports, and how near a passage is to them.

A report's head is its headline, standfirst and first sentences. A term's pull is the share of reports whose head has it,
times the weight of its part of speech. Used for ordering, never for deciding what is so.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from synoptic.model.content import Content

HEAD = 4
"""Sentences of a report, headline and standfirst among them, that make its head."""
ENOUGH = 2.0
"""Weight of the terms of a passage that says more than very little."""


def pull(reports: Sequence[Sequence[Content]]) -> dict[str, float]:
    """Term key -> how much of what the reports are about it carries, 0..1; terms of one head of several count half."""
    seen: dict[str, float] = defaultdict(float)
    for report in reports:
        head = [c for c in report if c.passage.kind == "sentence" and c.passage.block_kind != "caption"][:HEAD]
        for key, weight in {t.key: t.weight for c in head for t in c.terms}.items():
            seen[key] += weight
    alone = 1 / len(reports) if reports else 0.0
    return {
        k: round(v / len(reports) * (0.5 if len(reports) > 1 and v / len(reports) <= alone else 1.0), 6)
        for k, v in seen.items()
    }


def nearness(content: Content, pulls: Mapping[str, float]) -> float:
    """0..1: the mean pull of a passage’s terms, by weight."""
    if not content.terms:
        return 0.0
    return min(1.0, sum(t.weight * pulls.get(t.key, 0.0) for t in content.terms) / weight(content))


def weight(content: Content) -> float:
    """How much a passage says: the weight of its terms, a name or noun 1 and a verb up to .9."""
    return sum(t.weight for t in content.terms)
