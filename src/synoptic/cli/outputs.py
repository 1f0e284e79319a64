"""Where results go: standard output, or files that are written whole or not at all."""

from __future__ import annotations

import json
import os
import re
import sys
import tempfile
from io import TextIOWrapper
from pathlib import Path
from typing import Any, BinaryIO

from synoptic.model.errors import OutputError
from synoptic.model.seal import is_sealed

HEAD = 4096
"""Bytes of a file that is to be replaced by which its maker is known."""
OURS = {
    "json": re.compile(rb'\A\{\s*"schema": "synoptic\.'),
    "html": re.compile(rb'<meta name="generator" content="Synoptic (?!(?s:.)*<title>Readings of \d+ reports?</title>)'),
    "readings": re.compile(rb'<meta name="generator" content="Synoptic (?s:.)*<title>Readings of \d+ reports?</title>'),
}
"""What begins such a file. One of Markdown, in which editors write, is known by its seal."""


def say_line(text: str) -> None:
    """One line of stdout, UTF-8 whatever the locale; half a surrogate pair becomes U+FFFD."""
    out().write(text.encode("utf-8", "replace") + b"\n")
    out().flush()


def json_line(value: dict[str, Any]) -> None:
    """One JSON object on one line of stdout, on one line too for readers who break lines where Unicode may."""
    written = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    say_line(re.sub("[\x85\u2028\u2029]", lambda found: f"\\u{ord(found[0]):04x}", written))


def refuse_outputs(outputs: dict[str, str | None]) -> None:
    """With --each, accounts go to standard output alone."""
    for kind, target in outputs.items():
        if target is not None:
            raise OutputError(f"--{kind} {target}: does not go with --each, whose accounts go to standard output")


def check_outputs(outputs: dict[str, str | None], paths: list[str]) -> None:
    """Whether every file asked for can be written, before any work is done. An account's page and one of readings, both of
    an option --html, are two kinds: "html" and "readings"."""
    given = {kind: t for kind, t in outputs.items() if t is not None}
    if list(given.values()).count("-") > 1:
        raise OutputError("two outputs were sent to standard output; give all but one of them a file")
    inputs = {os.path.realpath(p): p for p in paths if p != "-"}
    taken: set[str] = set()
    for kind, target in given.items():
        if target == "-":
            continue
        if not target:
            raise OutputError("an output was given no name; give the name of a file to write")
        path = os.path.realpath(target)
        folder = os.path.dirname(path)
        if os.path.isdir(path):
            raise OutputError(f"{target}: is a folder; give the name of a file to write")
        if path in inputs:
            raise OutputError(f"{target}: is one of the reports to read; give another file to write")
        if path in taken:
            raise OutputError(f"{target}: two outputs were sent to this file; give each its own")
        if not os.path.isdir(folder):
            raise OutputError(f"{target}: there is no folder {folder}; make it, or give another file")
        if not os.access(path if os.path.exists(path) else folder, os.W_OK):
            raise OutputError(f"{target}: may not be written to; give another file")
        if not _ours(kind, path):
            kind = kind.replace("readings", "html")
            edited = ", or was edited since" if kind == "markdown" else ""
            raise OutputError(
                f"--{kind} {target}: is there already and is not what --{kind} writes{edited}; --{kind} takes the file to write, "
                f"give it a new name, or - for standard output"
            )
        taken.add(path)


def _ours(kind: str, path: str) -> bool:
    """Whether what would be replaced is nothing, a pipe or device, or of an earlier run: a report taken for the name of
    an output must not be lost. What cannot be read is not known to be ours.
    """
    if not os.path.isfile(path):
        return True
    try:
        with open(path, "rb") as stream:
            head = stream.read(HEAD)
            if kind == "markdown":
                return not head or is_sealed((head + stream.read()).decode("utf-8", "replace"))
    except OSError:
        return False
    return not head or OURS[kind].search(head) is not None


def write(target: str, data: bytes) -> None:
    """Whole or not at all: to a new file beside the target, then renamed. A pipe or a device is written to as it is."""
    if target == "-":
        out().write(data)
        out().flush()
        return
    path = Path(os.path.realpath(target))
    try:
        if path.exists() and not path.is_file():
            path.write_bytes(data)
            return
        mode = path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask()
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:100]}.")
        try:
            with os.fdopen(handle, "wb") as stream:
                stream.write(data)
            os.chmod(name, mode)
            os.replace(name, path)
        except BaseException:
            os.unlink(name)
            raise
    except OSError as error:
        raise OutputError(f"{target}: could not be written ({error.strerror}); give another file") from error


def out() -> BinaryIO:
    """Standard output, for bytes."""
    if sys.stdout is None:
        raise OutputError("standard output is closed; open it, or give the name of a file to write")
    return sys.stdout.buffer


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def print_synopsis(synopsis: Any) -> None:
    """To a terminal with colour and width; into a pipe as plain text."""
    if sys.stdout is not None and sys.stdout.isatty():
        from rich.console import Console

        from synoptic.compose.render import print_account

        if isinstance(sys.stdout, TextIOWrapper):
            sys.stdout.reconfigure(errors="replace")
        print_account(synopsis.file, Console())
    else:
        out().write(synopsis.to_text().encode("utf-8", "replace"))
        out().flush()
