"""All that a user can set."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from synoptic.engines.spacy_parser import DEFAULT
from synoptic.model.decision import Decision

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
