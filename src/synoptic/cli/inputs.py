"""What the command line was given, read: settings, reports, lines of JSON; what cannot be read is named on stderr."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

import typer

from synoptic.cli.words import printable
from synoptic.model.decision import Decision
from synoptic.model.errors import InputError
from synoptic.model.report import Rejected, Report

ASK_ANALYSED = "give a news report in English"
NAMED = 10
"""How many of the things that could not be read are named on stderr; the account names them all."""


def settings_of(published: str | None, pipeline: str | None, same: list[str], different: list[str]) -> Any:
    from synoptic.pipeline import Settings

    decisions = [
        _decision(pair, ruling) for ruling, pairs in (("same", same), ("different", different)) for pair in pairs
    ]
    settings = Settings(published=date_of(published), decisions=tuple(decisions))
    return replace(settings, pipeline=pipeline) if pipeline else settings


def date_of(published: str | None) -> str | None:
    """EDTF of the date given. Raises InputError where it is none."""
    from synoptic.intake.published import EARLIEST, edtf_of

    found = edtf_of(published) if published is not None else None
    if published is not None and not found:
        raise InputError(
            f"--published {published!r}: a date was expected, from the year {EARLIEST} on, such as 2023-05-30 or 2023-05-30T13:26"
        )
    return found


def count_of(required: str | None) -> int | None:
    """The number of origins required. Raises InputError where it is no whole number from 1."""
    if required is None:
        return None
    if not re.fullmatch(r"\s*0*[1-9][0-9]{0,8}\s*", required):
        raise InputError(f"--require {required!r}: a whole number of origins was expected, 1 or more, such as 2")
    return int(required)


def _decision(pair: str, ruling: str) -> Decision:
    a, mark, b = pair.partition("=")
    if not mark or not a.strip() or not b.strip():
        raise InputError(
            f'--{ruling} {pair!r}: two names with "=" between them were expected, such as "Jon Doe=John Doe"'
        )
    return Decision(a.strip(), b.strip(), ruling)


def reports_at(paths: list[str], published: str | None) -> list[Any]:
    """The reports of all paths; what cannot be read is named on stderr. Raises InputError where nothing can."""
    from synoptic.intake import read_sources

    found = read_sources(paths, published=date_of(published))
    name_unread(found.rejected, bool(found.reports))
    return list(found.reports)


def name_unread(rejected: tuple[Rejected, ...], others: bool = True) -> None:
    """Say what could not be read. Raises InputError where there are no `others`: in the words of the only one, if so."""
    lines = [f"{r.name}: {r.reason}" for r in rejected]
    if not others and len(lines) == 1:
        raise InputError(lines[0])
    for line in lines[:NAMED]:
        typer.echo(f"synoptic: not read: {printable(line)}", err=True)
    if len(lines) > NAMED:
        typer.echo(f"synoptic: not read: {len(lines) - NAMED} more like these", err=True)
    if not others:
        raise InputError("nothing given can be read as a report; give text, HTML, a feed or JSON Lines")


def name_unanalysed(notes: Sequence[tuple[str, str]], analysed: bool) -> None:
    """Say what is to be noted of reports: (name, note). Raises InputError where none was `analysed`: in the words on the only one,
    if so."""
    lines = sorted(f"{name}: {note}" for name, note in notes)
    if not analysed and len(lines) == 1:
        raise InputError(f"{lines[0]}; {ASK_ANALYSED}")
    for line in lines:
        typer.echo(f"synoptic: {printable(line)}", err=True)
    if not analysed:
        raise InputError(f"none of the {len(lines)} reports could be analysed; {ASK_ANALYSED}")


def entries(paths: list[str], expected: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """(FILE:LINE, object) of each line; a bad line is named on stderr, with what was `expected`, and passed over."""
    from synoptic.intake import read_lines

    for path in paths:
        for number, entry in read_lines(path, expected=expected):
            if isinstance(entry, Rejected):
                name_unread((entry,))
            else:
                yield f"{'stdin' if path == '-' else path}:{number}", entry


def reports_of(entry: dict[str, Any], where: str, published: str | None) -> tuple[list[Report], list[Rejected]]:
    """The reports of one line, and what of it is none."""
    from synoptic import intake

    given = entry.get("reports")
    if not isinstance(given, list):
        reason = 'has no list of "reports"; give {"id", "reports": [...]}, each report with "text" or "html"'
        return [], [Rejected(where, reason)]
    reports, rejected = [], []
    fallback = {"published_fallback": published} if published else {}
    for i, one in enumerate(given, 1):
        try:
            reports.append(intake.report_from_object(one, f"{where}:{i}", **fallback))
        except InputError as error:
            rejected.append(Rejected(f"{where}:{i}", str(error)))
    return reports, rejected
