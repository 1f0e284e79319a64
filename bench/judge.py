"""The judgement: what is found of planted conflicts, and what is found where there is none (`conflicts_scored`)."""

from __future__ import annotations

import pathlib

from bench import conflicts_scored


def measure(data: pathlib.Path, sample: int | None) -> dict[str, float]:
    """The figures of all parts; `sample` pairs of reports with a planted change (None: one of each report's incident)."""
    return conflicts_scored.measure(data, sample)
