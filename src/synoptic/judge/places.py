"""Where the main event is or was: places that the heads of the reports set it in, the most specific first.

Missed on purpose: which city lies in which region; the reports' own wording ("Baxley, Georgia") is all that is used.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from synoptic.judge.sides import Reading
from synoptic.judge.votes import Votes, early
from synoptic.model.entity import Resolution
from synoptic.model.event import Value
from synoptic.model.gazetteer import level as level_of
from synoptic.model.mention import Name
from synoptic.model.parse import Parse

HEAD = 10
BESIDE = 0.4
"""Share of the best city's support from which another is given beside it and not as its rival."""
MOST = 3
LEVELS = ("address", "place", "city", "region", "country")
ADDRESS = re.compile(
    r"\b(?:\d[\d-]*(?:00)? block of (?:[NSEW]\.? |North |South |East |West )?(?:[A-Z0-9][\w.'’-]* ?){1,4}"
    r"|\d{1,5} (?:[A-Z][\w.'’-]* ){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Lane|Ln|Boulevard|Blvd|Court|Ct|Way|Place|Highway|Parkway)\b)"
)
LOCATIVE = frozenset("in at near outside off on to from of inside around".split())
STRONG = frozenset("in at near outside off inside around".split())


def find(
    reports: Sequence[Sequence[Reading]],
    resolution: Resolution,
    pulls: Mapping[str, float],
    count: Callable[[list[str]], tuple[int, int, int]],
) -> tuple[Value, ...]:
    """The best supported place of each level; the others of that level are its rivals."""
    votes: dict[str, Votes[str]] = {level: Votes() for level in LEVELS}
    names = {e.id: e.name for e in resolution.entities}
    for report in reports:
        for reading in report:
            passage = reading.content.passage
            if passage.kind != "sentence" or passage.order >= HEAD:
                continue
            told = frozenset(
                t.start
                for t in passage.parse.tokens
                if any(c.start <= t.start < c.end for q in reading.mentions.quotations for c in q.cue)
            )
            for m in ADDRESS.finditer(passage.text):
                votes["address"].add(m[0].strip(), reading, early(reading), m[0].strip())
            for n in reading.mentions.names:
                if not passage.span.holds(n.span) or n.label not in ("place", "facility") or n.form != "name":
                    continue
                entity = resolution.by_mention.get((n.report, n.span.start, n.span.end), "")
                printed = names.get(entity, n.text)
                level = "place" if n.label == "facility" else level_of(printed)
                weight = early(reading) * _tie(passage.parse, n, told, pulls)
                if weight:
                    votes[level].add(entity or n.text, reading, weight, n.text)
    return tuple(v for level in LEVELS for v in _values(votes[level], level, names, count))


def _tie(parse: Parse, name: Name, told: frozenset[int], pulls: Mapping[str, float]) -> float:
    """How much the wording sets something there.

    "in X" in full, "to X" and "of X" less, X as doer or possessor least; more where the word it hangs from is one of what
    the reports are about ("visit to X"); nothing where it only says where somebody spoke.
    """
    for t in parse.tokens:
        if name.span.start <= t.start < name.span.end and t.dep == "pobj":
            preposition = parse.tokens[t.head]
            word = parse.tokens[preposition.head]
            if word.start in told:
                return 0.0
            weight = 1.0 if preposition.lemma in STRONG else 0.6 if preposition.lemma in LOCATIVE else 0.3
            return weight * (1.0 + pulls.get(word.lemma, 0.0))
    return 0.25


def _values(
    votes: Votes[str], level: str, names: dict[str, str], count: Callable[[list[str]], tuple[int, int, int]]
) -> list[Value]:
    """The best supported places of one level: the best, and others nearly as good, since one may lie in the other."""
    ranked = votes.ranked()[:5]
    values = []
    for answer in ranked:
        reason = f"{len(votes.weights[answer])} of the reports name it near their head"
        entity = answer if answer in names else None
        origins = count(votes.passages(answer))[2]
        name = names.get(answer, votes.form(answer))
        values.append(Value(name, entity, origins, votes.evidence(answer), (), reason, level=level))
    beside = sum(votes.weight(a) >= BESIDE * votes.weight(ranked[0]) for a in ranked[:MOST]) if level == "city" else 1
    kept, rivals = values[:beside], tuple(values[beside:])
    return [replace(v, rivals=rivals if i == 0 else ()) for i, v in enumerate(kept)]
