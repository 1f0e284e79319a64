"""The one room that knows the order of the stages: `analysis` goes from reports to conflicts, `weighing` from there to the account."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence

from synoptic.model.errors import InputError
from synoptic.model.report import Report
from synoptic.pipeline.analysis import KEPT, Analysis, analyse, mention, parser_of, thesaurus
from synoptic.pipeline.gathering import Source, gather, no_report
from synoptic.pipeline.grouping import stories
from synoptic.pipeline.questions import unprinted
from synoptic.pipeline.settings import Progress, Settings
from synoptic.pipeline.synopsis import Read, Synopsis
from synoptic.pipeline.weighing import read_reports, weigh

__all__ = [
    "KEPT",
    "Analysis",
    "Progress",
    "Read",
    "Settings",
    "Source",
    "Synopsis",
    "analyse",
    "gather",
    "mention",
    "parser_of",
    "read",
    "read_reports",
    "stories",
    "thesaurus",
    "unprinted",
    "weigh",
]


def read(
    sources: Source | Sequence[Source], settings: Settings | None = None, *, progress: Progress | None = None
) -> Synopsis:
    """Read reports and write one account.

    `sources`: paths of files and folders, texts of reports (a string with a line break or that names no file), mappings
    with `text` or `html`, or Reports; one of these or a sequence. Raises InputError where nothing at all can be read.
    """
    settings = settings or Settings()
    if not isinstance(sources, Iterable) or isinstance(sources, (bytes, bytearray, memoryview)):
        raise InputError(no_report(sources))
    gathered = gather([sources] if isinstance(sources, (str, os.PathLike, Report, Mapping)) else sources, settings)
    if not gathered.reports:
        why = "; ".join(f"{r.name}: {r.reason}" for r in gathered.rejected[:3]) or "nothing was given"
        raise InputError(f"no report could be read: {why}")
    return read_reports(gathered.reports, settings, rejected=gathered.rejected, progress=progress)
