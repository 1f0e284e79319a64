"""What the command line says on standard error while it works: a line for each step, and nothing that could command a terminal."""

from __future__ import annotations

import sys

import typer

from synoptic.model.commands import COMMANDS


class Progress:
    """A line on stderr for each step: one that is rewritten on a terminal, one after another elsewhere."""

    def __init__(self, quiet: bool) -> None:
        self.quiet = quiet
        self.live = sys.stderr.isatty()

    def __enter__(self) -> Progress:
        return self

    def __call__(self, step: str) -> None:
        if self.quiet:
            return
        if self.live:
            sys.stderr.write(f"\r\x1b[2Ksynoptic: {printable(step)} …")
            sys.stderr.flush()
        else:
            typer.echo(f"synoptic: {printable(step)}", err=True)

    def __exit__(self, *_: object) -> None:
        if self.live and not self.quiet:
            sys.stderr.write("\r\x1b[2K")
            sys.stderr.flush()


def printable(text: str) -> str:
    """Control characters and half surrogates shown, not sent to the terminal; a command to it is one such character."""
    text = COMMANDS.sub("\N{REPLACEMENT CHARACTER}", text)
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text)
