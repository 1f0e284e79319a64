"""Decision: an editor's ruling on a pair, kept beside the data and reversible. An input to the stages."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Decision:
    """Whether two things are one."""

    a: str
    """A surface form ("Timor Musaev") or a passage id."""
    b: str
    ruling: str
    """"same", "different" or "unsure"."""
    by: str = ""
    """Who decided."""
