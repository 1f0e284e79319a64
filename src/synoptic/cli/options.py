"""The program itself and the options that several commands take."""

from __future__ import annotations

from typing import Annotated, Any

import typer
from typer.core import TyperCommand, TyperGroup

from synoptic.model.errors import InputError


def _without_types(params: list[Any]) -> list[Any]:
    """The options and arguments without the types of the program's own language, which the help would print: `<bool>`."""
    for param in params:
        if param.param_type_name == "argument":
            param.display_type_rich = lambda ctx: None
        elif param.metavar is None:
            param.metavar = ""
    return params


class Command(TyperCommand):
    """A command whose help names no types."""

    def get_params(self, ctx: Any) -> list[Any]:
        return _without_types(super().get_params(ctx))


class Program(TyperGroup):
    """The same of the program itself."""

    def get_params(self, ctx: Any) -> list[Any]:
        return _without_types(super().get_params(ctx))


app = typer.Typer(
    cls=Program,
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
