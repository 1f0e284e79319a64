"""The command line: one command per public function. Data goes to stdout, progress and notes to stderr."""

from __future__ import annotations

import os
import signal
import sys
from typing import Annotated

import typer

from synoptic.cli import reading, stages
from synoptic.cli.options import app
from synoptic.cli.words import printable
from synoptic.model.errors import SynopticError
from synoptic.version import VERSION

__all__ = ["app", "main", "reading", "stages"]


def _version(asked: bool) -> None:
    if asked:
        typer.echo(VERSION)
        raise typer.Exit


@app.callback(invoke_without_command=True)
def _options(
    context: typer.Context,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Options before a command; without one the help, and the exit status of a command line that was not understood."""
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())
        typer.echo("synoptic: no command was given; read is the one that writes an account", err=True)
        raise typer.Exit(2)


def main() -> None:
    """The program: an error that a person can mend is one line on stderr and exit status 2."""
    if hasattr(signal, "SIGPIPE"):
        signal.signal(
            signal.SIGPIPE, signal.SIG_DFL
        )  # end in silence where the reader of a pipe has gone, as others do
    try:
        status = app(standalone_mode=False)
        if sys.stdout is not None:
            sys.stdout.flush()
    except SynopticError as error:
        _fail(str(error))
    except (typer.Abort, KeyboardInterrupt):
        sys.exit(130)
    except OSError as error:
        if error.filename is not None:
            raise
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        _fail(f"standard output: could not be written ({error.strerror}); send it elsewhere")
    except Exception as error:
        if _usage(error):
            sys.exit(2)
        raise
    sys.exit(status or 0)


def _fail(line: str) -> None:
    typer.echo(f"synoptic: {printable(line)}", err=True)
    sys.exit(2)


def _usage(error: Exception) -> bool:
    """A wrong command line: one line, with the command whose help tells more."""
    message, context = getattr(error, "format_message", None), getattr(error, "ctx", None)
    if message is None:
        return False
    said = " ".join(str(message()).split()).rstrip(".").removesuffix(" (Possible options: --help)").rstrip(".")
    more = f"; see {context.command_path} --help" if context is not None else ""
    typer.echo(f"synoptic: {printable(said)}{more}", err=True)
    return True
