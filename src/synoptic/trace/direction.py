"""Which of two reports that share text is the later one, and how sure that is: credits first, then dates."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from synoptic.model.report import Article
from synoptic.trace.credits import Credits, carries
from synoptic.trace.dates import bounds, changed_after, known_by, order, sort_key
from synoptic.trace.outlets import named

__all__ = ["Direction", "Directions", "bounds", "carries", "sort_key"]


@dataclass(frozen=True, slots=True)
class Direction:
    """Index of the earlier and of the later of two articles, and how sure their order is."""

    earlier: int
    later: int
    sureness: str
    """"known", "likely" or "unknown"."""
    reason: str


class Directions:
    """The order of any two of `articles`; their words are read once."""

    def __init__(self, articles: Sequence[Article]) -> None:
        self._articles = articles
        self._credits: dict[int, Credits] = {}

    def of(self, i: int, j: int) -> Direction:
        """The order of articles `i` and `j`; `i` is to come first where nothing decides.

        "known": one credits the other's outlet and no date speaks against it. "likely": the dates differ. "unknown":
        neither, or they contradict one another. Misses on purpose credits that name the author alone.
        """
        first, second = self._articles[i], self._articles[j]
        forth, back = self._read(j).of(self._read(i)), self._read(i).of(self._read(j))
        dates = order(first, second)
        if forth and back:
            forth = back = ""
        if forth and dates <= 0:
            return Direction(i, j, "known", forth)
        if back and dates >= 0:
            return Direction(j, i, "known", back)
        if dates > 0:
            i, j, first, second = j, i, second, first
        told = f"{known_by(first)} before {second.published}"
        if forth or back:
            reason = f"the dates ({told}) and a credit contradict one another: {forth or back}"
            return Direction(i, j, "unknown", reason)
        if dates:
            return Direction(i, j, "likely", f"dated {told}{_changed(first, second)}")
        undated = " and ".join(named(a) for a in (first, second) if bounds(a.published) is None)
        why = (
            f"no date is known of {undated}"
            if undated
            else f"the dates do not tell ({first.published}, {second.published})"
        )
        return Direction(i, j, "unknown", f"{why}, and neither credits the other alone")

    def _read(self, index: int) -> Credits:
        if index not in self._credits:
            self._credits[index] = Credits(self._articles[index])
        return self._credits[index]


def _changed(first: Article, second: Article) -> str:
    """What an update of the earlier report after the later one's date means for what they share, in words."""
    if not changed_after(first, second):
        return ""
    return f", though {named(first)} was changed after that ({first.updated}), so some of it may have come in later"
