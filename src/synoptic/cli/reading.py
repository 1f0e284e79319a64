"""`synoptic read`: reports in, one account out, or one a line."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from difflib import SequenceMatcher
from pathlib import Path
from typing import Annotated, Any

import typer

from synoptic.cli.inputs import (
    ASK_ANALYSED,
    NAMED,
    count_of,
    entries,
    name_unanalysed,
    name_unread,
    reports_of,
    settings_of,
)
from synoptic.cli.options import Command, Paths, Pipeline, Published, Quiet, app
from synoptic.cli.outputs import check_outputs, json_line, print_synopsis, refuse_outputs, write
from synoptic.cli.words import Progress, printable
from synoptic.model.decision import Decision
from synoptic.model.errors import InputError


@app.command(cls=Command)
def read(
    paths: Paths,
    html: Annotated[str | None, typer.Option(metavar="FILE", help="Write the account as one HTML page.")] = None,
    json_file: Annotated[
        str | None, typer.Option("--json", metavar="FILE", help="Write the account file; - is standard output.")
    ] = None,
    markdown: Annotated[str | None, typer.Option(metavar="FILE", help="Write the account as Markdown.")] = None,
    each: Annotated[
        bool, typer.Option("--each", help='Every line of PATH holds {"id", "reports"}: one account a line on stdout.')
    ] = False,
    jsonl: Annotated[
        bool, typer.Option("--jsonl", help="With --each: JSON Lines, which is also what it does alone.")
    ] = False,
    published: Published = None,
    same: Annotated[
        list[str] | None, typer.Option(metavar="A=B", help="Two names are one, whatever they look like.")
    ] = None,
    different: Annotated[list[str] | None, typer.Option(metavar="A=B", help="Two names are two.")] = None,
    decisions: Annotated[
        str | None,
        typer.Option(metavar="FILE", help='An editor\'s decisions: a JSON array of {"a", "b", "ruling"}.'),
    ] = None,
    without: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME", help="Show which claims fall below two origins without this source."),
    ] = None,
    require: Annotated[
        str | None,
        typer.Option(metavar="N", help="Exit with 3 where the account prints a claim of fewer origins."),
    ] = None,
    pipeline: Pipeline = None,
    quiet: Quiet = False,
) -> None:
    """Read reports of one event and print one account."""
    from synoptic import pipeline as way
    from synoptic.intake import read_decisions

    settings = settings_of(published, pipeline, same or [], different or [])
    typed = settings.decisions
    ruled = (*(read_decisions(decisions) if decisions is not None else ()), *typed)
    settings = replace(settings, decisions=ruled, without=tuple(without or ()), require=count_of(require))
    outputs = {"html": html, "json": json_file, "markdown": markdown}
    if each:
        refuse_outputs(outputs)
        _end(_each(paths, settings, quiet))
        return
    if jsonl:
        raise InputError("--jsonl was given without --each; it belongs to --each, and --json FILE writes one account")
    check_outputs(outputs, paths)
    gathered = way.gather([p if p == "-" else Path(p) for p in paths], settings)
    name_unread(gathered.rejected, bool(gathered.reports))
    with Progress(quiet) as say:
        synopsis = way.read_reports(gathered.reports, settings, rejected=gathered.rejected, progress=say)
    noted = [a for a in synopsis.articles if a.id in synopsis.notes]
    name_unanalysed([(a.report.name, synopsis.notes[a.id]) for a in noted], bool(synopsis.read))
    _refuse_unprinted(typed, synopsis)
    made: dict[str, Callable[[], bytes]] = {
        "html": lambda: synopsis.to_html().encode("utf-8", "replace"),
        "json": synopsis.to_json,
        "markdown": lambda: synopsis.to_markdown().encode("utf-8", "replace"),
    }
    for target, data in [(target, made[kind]()) for kind, target in outputs.items() if target is not None]:
        write(target, data)
    if "-" not in outputs.values():
        print_synopsis(synopsis)
    _end(_short(synopsis))


def _refuse_unprinted(typed: tuple[Decision, ...], synopsis: Any) -> None:
    """Raises InputError for a ruling of the command line on what no report prints, with the names nearest to it.

    Those of a file of decisions, which may serve many events, and of `--each` stand in the account as left open.
    """
    from synoptic.pipeline import unprinted

    for d, words in unprinted(typed, synopsis.read, synopsis.resolution):
        names = {e.name for e in synopsis.resolution.entities}
        near = sorted(names, key=lambda n: (-SequenceMatcher(None, n.casefold(), words.casefold()).ratio(), n))
        named = ", ".join(near[:NAMED]) + (f" and {len(near) - NAMED} more" if len(near) > NAMED else "")
        raise InputError(f"--{d.ruling}: no report prints {words!r}; there are {named or 'no names'}")


def _short(synopsis: Any, where: str = "") -> bool:
    """Names on stderr the claims of the account that rest on fewer origins than required; whether there are any."""
    if not synopsis.short:
        return False
    least = synopsis.settings.require
    for short in synopsis.short:
        if short.text:
            number = "1 origin" if short.origins == 1 else f"{short.origins} origins"
            typer.echo(
                f"synoptic: {where}{number}, {least} required: {printable(' '.join(short.text.split()))}", err=True
            )
    return True


def _end(short: bool) -> None:
    """Exit status 3 where claims have too few origins."""
    if short:
        raise typer.Exit(3)


def _each(paths: list[str], settings: Any, quiet: bool) -> bool:
    """One account a line; a line that holds no readable report gives one that says so. Whether any has too few origins."""
    from synoptic import pipeline as way
    from synoptic.compose.render import to_object

    n, short, analysed = 0, False, False
    with Progress(quiet) as say:
        for n, (where, entry) in enumerate(entries(paths, '"id" and "reports"'), 1):
            say(f"{n}: {where}")
            reports, rejected = reports_of(entry, where, settings.published)
            name_unread(tuple(rejected))
            found = way.analyse(reports, settings)
            analysed |= bool(found.read)
            try:
                synopsis = way.weigh(found, settings, rejected=rejected)
            except InputError as error:
                typer.echo(f"synoptic: {where}: {printable(str(error))}; nothing is left out there", err=True)
                synopsis = way.weigh(found, replace(settings, without=()), rejected=rejected)
            json_line({"id": entry.get("id"), **to_object(synopsis.file)})
            short |= _short(synopsis, f"{where}: ")
    if not n:
        raise InputError('no line given is a JSON object; give {"id", "reports": [...]}, one event a line')
    if not analysed:
        raise InputError(f"no line given holds a report that could be analysed; {ASK_ANALYSED}")
    return short
