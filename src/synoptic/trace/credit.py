"""The origin that was found for a passage, and what is left in doubt of it."""

from __future__ import annotations

from dataclasses import dataclass

from synoptic.model.reuse import Profile
from synoptic.trace.source import Key


@dataclass(frozen=True, slots=True)
class Credit:
    """The origin that was found for a passage."""

    key: Key
    step: str
    """How, in words."""
    doubt: str = ""
    """Why it may be another one; "" where it is sure."""
    described: tuple[Profile, ...] = ()
    """Where in doubt, what is known of those of whom it is one; none where it can be anybody."""
    among: frozenset[Key] | None = None
    """Where in doubt, the sources of which it can be one; None where it can be any."""
    perhaps: tuple[Key, ...] = ()
    """Who is named there without being credited, where nobody is."""
    likely: bool = False
    """Whether nobody is credited there, and it only likely rests on an announcement that others credit."""
