"""Which force the police of a report are: the one it names, the one of the town it tells of, or one of several.

Where a report says only "police", that is the force that is named; of several that nothing tells apart all count once, for an
echo must not count twice. Forces of two towns that no report names together are told apart by their towns, as in reports of two
events that are read together. Missed on purpose: two towns' forces at work on one event, each named by its own reporters, are
two sources; and a force without a town in its name is never told apart.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from synoptic.trace.source import Source
from synoptic.trace.voices import folded

Told = Mapping[str, Collection[Source]]
"""Report id -> the sources it credits."""


class Forces:
    """The forces that the reports name, and whose police each report means."""

    def __init__(self, told: Told, texts: Mapping[str, str], places: Iterable[str]) -> None:
        named = {r: {s.key[1] for s in own if s.key[0] == "police" and s.key[1]} for r, own in told.items()}
        self._forces = sorted(set().union(*named.values()))
        towns = {tuple(folded(p)) for p in places}
        self._towns = {force: _town(force, towns) for force in self._forces}
        self._first = {force: force for force in self._forces}
        open_to = [r for r, own in told.items() if any(s.key == BARE for s in own)]
        self._meant = {r: named[r] or self._near(texts.get(r, "")) for r in open_to}
        if open_to:
            self._join_all(named.values())

    def as_one(self, report: str, source: Source) -> Source:
        """A source of the police with the key of all that are one with it."""
        if source.key[0] != "police" or not self._meant or not self._forces:
            return source
        force = source.key[1] or min(self._meant.get(report, self._forces))
        group = [f for f in self._forces if self._first[f] == self._first[force]]
        one = len(group) == 1
        whole = force if one else "several" if len(group) == len(self._forces) else f"several {group[0]}"
        note = "taken for the force that is named" if one else "which force is not said, so all count once"
        step = f"{source.step}; {note}".strip("; ") if not (one and source.key[1]) else source.step
        return replace(source, key=("police", whole), step=step)

    def _join_all(self, named: Iterable[set[str]]) -> None:
        """Join the forces that nothing tells apart: those without a town and all others, those of one town, those that one
        report names, and those of which a report may mean either."""
        if not all(self._towns.values()):
            self._join(self._forces)
        for forces in (*named, *self._meant.values()):
            self._join(forces)
        for force in self._forces:
            self._join(f for f in self._forces if self._towns[f] == self._towns[force])

    def _join(self, forces: Iterable[str]) -> None:
        tops = {self._first[f] for f in forces}
        self._first = {f: min(tops) if top in tops else top for f, top in self._first.items()}

    def _near(self, text: str) -> set[str]:
        """The forces whose towns a report names; all where it names none of them."""
        words = f" {' '.join(folded(text))} "
        return {f for f, town in self._towns.items() if town and f" {town} " in words} or set(self._forces)


BARE = ("police", "")
"""The key of police of whom no force is said."""


def _town(force: str, towns: Collection[tuple[str, ...]]) -> str:
    """The name of a place with which a force's name begins, the longest; "" where there is none."""
    words = tuple(folded(force))
    return next((" ".join(words[:k]) for k in range(len(words), 0, -1) if words[:k] in towns), "")
