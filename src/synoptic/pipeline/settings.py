"""All that a user can set."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from synoptic.engines.spacy_parser import DEFAULT
from synoptic.model.decision import Decision
from synoptic.model.errors import InputError

Progress = Callable[[str], None]


def silent(_: str) -> None:
    return None


@dataclass(frozen=True)
class Settings:
    """All that a user can set and that shapes the result."""

    pipeline: str = DEFAULT
    """Name of the spaCy pipeline."""
    published: str | None = None
    """EDTF date of reports that do not say theirs."""
    decisions: tuple[Decision, ...] = ()
    """An editor's rulings."""
    without: tuple[str, ...] = ()
    """Names of sources that are left out where it is counted what hangs on them: outlets, agencies, those cited, reports."""
    require: int | None = None
    """Fewest independent origins of each claim that the account prints; `Synopsis.short` names those with fewer."""

    def __post_init__(self) -> None:
        """Raises InputError for what could only be taken for something else: one text for several names, a demand of none."""
        if isinstance(self.without, str) or isinstance(self.decisions, (str, Decision)):
            raise InputError("settings: without and decisions are tuples; give (name,) or (decision,) for a single one")
        count = self.require
        if count is not None and (isinstance(count, bool) or not isinstance(count, int) or count < 1):
            raise InputError(
                f"settings: require is {count!r}; a whole number of origins was expected, 1 or more, such as 2"
            )
