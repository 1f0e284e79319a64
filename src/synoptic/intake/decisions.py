"""A file of an editor's decisions -> Decision: a JSON array of objects with "a", "b" and "ruling"."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from synoptic.model.decision import RULINGS, Decision
from synoptic.model.errors import InputError

FIELDS = ("a", "b", "ruling", "by", "a_report", "b_report")


def read_decisions(path: str | os.PathLike[str]) -> tuple[Decision, ...]:
    """The decisions of a file, in its order. Raises InputError where it cannot be read or holds anything else."""
    name = os.fspath(path)
    try:
        value = json.loads(Path(path).read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise InputError(
            f"{name}: no file of decisions could be read ({error.strerror or type(error).__name__})"
        ) from error
    except ValueError as error:
        raise InputError(f"{name}: JSON in UTF-8 was expected ({error})") from error
    if not isinstance(value, list):
        raise InputError(f'{name}: a JSON array of decisions was expected, each with "a", "b" and "ruling"')
    return tuple(_decision(entry, f"{name}: decision {n}") for n, entry in enumerate(value, 1))


def _decision(entry: Any, where: str) -> Decision:
    if not isinstance(entry, dict):
        raise InputError(f'{where} is no JSON object; each has "a", "b" and "ruling"')
    unknown = sorted(set(entry) - set(FIELDS))
    if unknown:
        raise InputError(f"{where} has {unknown[0]!r}, which is none of {', '.join(FIELDS)}")
    values = {k: v for k, v in entry.items() if isinstance(v, str)}
    if len(values) < len(entry) or not values.get("a", "").strip() or not values.get("b", "").strip():
        raise InputError(f'{where}: "a" and "b" are texts, and so is all else')
    if values.get("ruling") not in RULINGS:
        raise InputError(f'{where}: "ruling" is one of {", ".join(RULINGS)}')
    return Decision(**values)
