"""A file of an editor's decisions -> Decision: a JSON array of objects with "a", "b" and "ruling"."""

from __future__ import annotations

import os
from typing import Any

from synoptic.intake.limits import MAX_BYTES, MEBIBYTE
from synoptic.intake.lines import json_of, opened
from synoptic.model.decision import RULINGS, Decision
from synoptic.model.errors import InputError

FIELDS = ("a", "b", "ruling", "by", "a_report", "b_report")


def read_decisions(path: str | os.PathLike[str]) -> tuple[Decision, ...]:
    """The decisions of a file, in its order. Raises InputError where it cannot be read or holds anything else."""
    name = os.fspath(path)
    if not name:
        raise InputError("--decisions was given no name; give the name of a file of decisions, or leave it out")
    with opened(path) as stream:
        data = stream.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise InputError(f"{name}: is larger than {MAX_BYTES // MEBIBYTE} MiB; a JSON array of decisions was expected")
    try:
        value = json_of(data, "a JSON array of decisions")
    except InputError as error:
        raise InputError(f"{name}: {error}") from None
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
