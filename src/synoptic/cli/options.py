"""The program itself and the options that several commands take."""

from __future__ import annotations

from typing import Annotated

import typer

from synoptic.model.errors import InputError

app = typer.Typer(
    add_completion=False,
    pretty_exceptions_enable=False,
    help="Read many reports of one event and write one account: who says what, on how many independent origins, "
    "and where they disagree.",
)


def _named(paths: list[str]) -> list[str]:
    """The paths. Raises InputError for one without a name, as a variable of the shell that is not set gives it."""
    if "" in paths:
        raise InputError("a path was given no name; give the name of a file or a folder, . for this one")
    return paths


Paths = Annotated[
    list[str],
    typer.Argument(metavar="PATH...", help="Files, folders, .jsonl[.gz]; - is standard input.", callback=_named),
]
Published = Annotated[
    str | None, typer.Option(metavar="DATE", help="Date of reports that do not say theirs, such as 2024-03-02.")
]
Pipeline = Annotated[str | None, typer.Option(metavar="NAME", help="Another installed spaCy pipeline.")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="No progress on stderr.")]
Lines = Annotated[bool, typer.Option("--jsonl", "--json", help="One JSON object a line.")]
