"""Synoptic reads many reports of one event and writes one account.

    import synoptic
    synopsis = synoptic.read(["reports/"])
    print(synopsis)                      # the account
    synopsis.claims, synopsis.conflicts  # what it rests on, where reports differ

The names below are loaded when first used, so that importing one room does not load the whole house.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from synoptic.version import VERSION as __version__

if TYPE_CHECKING:
    from synoptic.model.account import AccountFile
    from synoptic.model.errors import SynopticError
    from synoptic.model.report import Report
    from synoptic.pipeline import Settings, Synopsis, read

__all__ = ["AccountFile", "Report", "Settings", "Synopsis", "SynopticError", "__version__", "read"]

_HOMES = {
    "AccountFile": "synoptic.model.account",
    "Report": "synoptic.model.report",
    "Settings": "synoptic.pipeline",
    "Synopsis": "synoptic.pipeline",
    "SynopticError": "synoptic.model.errors",
    "read": "synoptic.pipeline",
}


def __getattr__(name: str) -> object:
    if name in _HOMES:
        from synoptic.engines.keeping import kept

        with kept():
            globals()[name] = found = getattr(import_module(_HOMES[name]), name)
        return found
    raise AttributeError(f"module 'synoptic' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(__all__)
