"""Decision: an editor's ruling on a pair, kept beside the data and reversible. An input to the stages."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

RULINGS = ("same", "different", "unsure", "withdrawn")


@dataclass(frozen=True, slots=True)
class Decision:
    """Whether two things are one."""

    a: str
    """A name as printed ("Timor Musaev"), or a passage: its id or its words."""
    b: str
    ruling: str
    """"same", "different" or "unsure"; "withdrawn" lifts what was ruled on the pair before."""
    by: str = ""
    """Who decided."""
    a_report: str = ""
    """Id of the report in which `a` stands (`Settings` takes its name as well); "" for every report. It tells two bearers
    of one name apart: "Ruth Ames" of one report and "Ruth Ames" of another."""
    b_report: str = ""

    @property
    def pair(self) -> frozenset[tuple[str, str]]:
        """What it rules on, in either order."""
        return frozenset(((self.a, self.a_report), (self.b, self.b_report)))


def in_force(decisions: Iterable[Decision]) -> tuple[Decision, ...]:
    """The last ruling on each pair, in the order given, without those withdrawn."""
    last: dict[frozenset[tuple[str, str]], Decision] = {}
    for d in decisions:
        last.pop(d.pair, None)
        if d.ruling != "withdrawn":
            last[d.pair] = d
    return tuple(last.values())
