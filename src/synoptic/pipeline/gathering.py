"""Reports from whatever a caller hands over."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence

from synoptic import intake
from synoptic.model.errors import InputError
from synoptic.model.report import Rejected, Report, told_apart
from synoptic.pipeline.settings import Settings

SHOWN = 60
"""Characters of what was given that a refusal shows."""

Source = str | os.PathLike[str] | Report | Mapping[str, object]


def gather(sources: Sequence[Source], settings: Settings) -> intake.Intake:
    """Reports from whatever was handed over, each once.

    Raises InputError where a text or mapping given is no report, or `settings.published` no date.
    """
    found: list[Report] = []
    rejected = list(intake.read_sources([], published=settings.published).rejected)
    date = {"published_fallback": settings.published} if settings.published else {}
    for n, source in enumerate(sources, 1):
        if isinstance(source, Report):
            found.append(source)
        elif isinstance(source, Mapping):
            found.append(intake.report_from_object(source, f"report {n}", **date))
        elif isinstance(source, str) and _is_text(source):
            found.append(intake.report_from_text(f"report {n}", source, **date))
        elif not isinstance(source, (str, os.PathLike)) or source == "":
            raise InputError(no_report(source, "or a Report"))
        else:
            read_in = intake.read_sources([source], published=settings.published)
            found += read_in.reports
            rejected += read_in.rejected
    once: dict[tuple[str, str], Report] = {}
    for report in found:
        if once.setdefault((report.id, report.name), report) is not report:
            rejected.append(Rejected(report.name, "given twice under one name and with one text; read once"))
    return intake.Intake(told_apart(once.values()), tuple(rejected))


def no_report(given: object, last: str = "a Report, or a list") -> str:
    """What was given, and what would be a report."""
    shown = repr(given) if len(repr(given)) <= SHOWN else repr(given)[:SHOWN] + "…"
    if isinstance(given, (bytes, bytearray, memoryview)):
        return f"{shown} ({type(given).__name__}) is no report: decode it, and give the text, or a mapping with text or html"
    return f"{shown} is no report: give a path, a text, a mapping with text or html, {last}"


def _is_text(source: str) -> bool:
    return "\n" in source or len(source) > 1024 or (" " in source and not os.path.exists(source))
