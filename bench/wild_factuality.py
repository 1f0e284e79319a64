"""Factuality of the wild cases: whether it has happened, and by whose voice.

A case holds {"text", "headline", "events": [{"word", "nth", "value", "by"}]}. An event is found where a
factuality's event word stands at that token (the nth of its spelling, from 1). `value` is right events over all, a
missing one being wrong; `by` is right sources over those found: both empty, or with a word in common other than a
leading article; `wholly` is the share of texts whose values are all right.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from synoptic.annotate import annotate
from synoptic.model.mention import FACTUALITIES
from synoptic.model.passage import Passage
from synoptic.model.report import Article

_ARTICLES = frozenset(("the", "a", "an"))
Case = Mapping[str, Any]


@dataclass
class Score:
    """Counts over all cases so far; `failing` holds what to print for each case that is not wholly right."""

    events: int = 0
    found: int = 0
    right: int = 0
    by: int = 0
    texts: int = 0
    wholly: int = 0
    given: Counter[str] = field(default_factory=Counter)
    wanted: Counter[str] = field(default_factory=Counter)
    agreed: Counter[str] = field(default_factory=Counter)
    failing: list[str] = field(default_factory=list)

    def figures(self) -> dict[str, float]:
        """Shares between 0 and 1; precision and recall of each value are over the events of the cases alone."""
        result = {
            "value": self.right / max(1, self.events),
            "by": self.by / max(1, self.found),
            "found": self.found / max(1, self.events),
            "wholly": self.wholly / max(1, self.texts),
        }
        for value in FACTUALITIES:
            result[f"{value}_precision"] = self.agreed[value] / max(1, self.given[value])
            result[f"{value}_recall"] = self.agreed[value] / max(1, self.wanted[value])
        return result


def event_place(text: str, word: str, nth: int = 1) -> int:
    """Where the nth `word` of the text begins, as a whole word if it stands there as one; -1 where it does not."""
    places = [m.start() for m in re.finditer(rf"(?<!\w){re.escape(word)}(?!\w)", text)]
    places = places or [m.start() for m in re.finditer(re.escape(word), text)]
    return places[nth - 1] if len(places) >= nth else -1


def same_source(wanted: str, found: str) -> bool:
    """Whether both are empty, or have a word in common, case and a leading article aside."""
    a, b = _words(wanted), _words(found)
    return bool(a & b) if a and b else not a and not b


def _words(source: str) -> set[str]:
    words = re.findall(r"\w+", source.lower())
    return set(words[1:] if words and words[0] in _ARTICLES else words)


def score(cases: Sequence[tuple[Case, Article, tuple[Passage, ...]]]) -> tuple[dict[str, float], list[str]]:
    """The figures, and for each case that is not wholly right what is wrong with it."""
    total = Score()
    for case, article, passages in cases:
        at = {f.event_start: f for f in annotate(article, passages).factualities}
        wrong = []
        values = True
        for event in case["events"]:
            found = at.get(event_place(case["text"], event["word"], event.get("nth", 1)))
            value = found.value if found else "missing"
            right, by = value == event["value"], found is not None and same_source(event.get("by", ""), found.source)
            total.events += 1
            total.found += found is not None
            total.right += right
            total.by += by
            total.given[value] += 1
            total.wanted[event["value"]] += 1
            total.agreed[value] += right
            values &= right
            if not right or found is not None and not by:
                voice = "" if by or found is None else f"; by {event.get('by', '')!r}, found {found.source!r}"
                reason = f" ({found.reason})" if found else ""
                wrong.append(f"  {event['word']}: {event['value']}, found {value}{reason}{voice}")
        total.texts += 1
        total.wholly += values
        if wrong:
            total.failing.append("\n".join([case["text"] + " [headline]" * bool(case.get("headline")), *wrong]))
    return total.figures(), total.failing
