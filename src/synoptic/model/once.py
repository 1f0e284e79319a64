"""What others work out of a value that never changes, each once: many ask the same of one passage."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import cached_property
from typing import Any, Self, TypeVar, TypeVarTuple

T = TypeVar("T")
Ts = TypeVarTuple("Ts")


class Once:
    """A frozen value that keeps what was worked out of it for as long as it is kept itself."""

    @cached_property
    def _made(self) -> dict[Hashable, Any]:
        return {}

    def once(self, make: Callable[[Self, *Ts], T], *given: *Ts) -> T:
        """What `make` makes of this value and of what else is given, however often it is asked for. `make` looks at nothing else, and
        nobody changes what it makes."""
        key = (make, *given)
        if key not in self._made:
            self._made[key] = make(self, *given)
        made: T = self._made[key]
        return made
