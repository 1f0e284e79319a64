"""The way back of a passage: the reports from which its wording was taken, one after the other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from synoptic.model.passage import Passage
from synoptic.model.report import Article
from synoptic.trace.folding import Folding, Taken
from synoptic.trace.outlets import named

Way = Sequence[tuple[Passage, Taken | None]]
"""A passage, those it was taken from one after the other, and what each was taken from."""


class Ways:
    """Follows wordings back to where they began."""

    def __init__(self, articles: Mapping[str, Article], folding: Folding) -> None:
        self._articles = articles
        self._folding = folding

    def back(self, passage: Passage) -> list[tuple[Passage, Taken | None]]:
        """The passage, those it was taken from one after the other, and what each was taken from.

        Where credits run in a circle, the way ends at the first of its reports.
        """
        way: list[tuple[Passage, Taken | None]] = []
        at: Passage | None = passage
        while at is not None:
            seen = [p.report for p, _ in way]
            if at.report in seen:
                circle = seen[seen.index(at.report) :]
                end = seen.index(self._folding.first(circle))
                return [*way[:end], (way[end][0], None)]
            taken = self._folding.taken(at)
            way.append((at, taken))
            at = taken.passage if taken else None
        return way

    def sharing(self, way: Way) -> list[str]:
        """The reports that print the wording of a way: those on it, and all copies of where it began."""
        passage, taken = way[-1]
        root = taken.reuse.earlier if taken else passage.report
        return sorted(
            {root, *(p.report for p, _ in way), *(c for c, _ in self._folding.later_copies(root, passage.span))}
        )

    def order_known(self, way: Way) -> bool:
        """Whether each step of a way, and whatever shares the words that it ends at, is known to come after."""
        passage, taken = way[-1]
        copies = self._folding.later_copies(passage.report, passage.span) if taken is None else []
        steps = [step.reuse.direction for _, step in way if step is not None]
        return "unknown" not in (*steps, *(direction for _, direction in copies))

    def in_words(self, way: Way) -> list[str]:
        """Each step of a way in words."""
        return [self._step(at, taken) for at, taken in way if taken is not None]

    def _step(self, passage: Passage, taken: Taken) -> str:
        here, there = named(self._articles[passage.report]), self._articles[taken.reuse.earlier]
        when = f" of {there.published}" if there.published else ""
        unsure = {
            "known": "",
            "likely": ", which by its date came first",
            "unknown": "; which of the two came first is not known, so they count as one",
        }[taken.reuse.direction]
        return f"{here} prints, to the letter or lightly edited, the words of {named(there)}{when}{unsure}"
