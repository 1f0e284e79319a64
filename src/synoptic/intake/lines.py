"""JSON Lines, plain or gzipped, read line by line in bounded memory; a bad line is named and the good ones go on."""

from __future__ import annotations

import gzip
import json
import os
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from synoptic.intake.decode import decode
from synoptic.intake.limits import MAX_BYTES, MEBIBYTE
from synoptic.intake.opening import open_bytes
from synoptic.model.errors import InputError
from synoptic.model.report import Rejected

Source = str | os.PathLike[str]
REPORT = "text or html"
"""What the object of a report holds."""


@contextmanager
def opened(path: Source, stdin: IO[bytes] | None = None) -> Iterator[IO[bytes]]:
    """The bytes of a file, of a gzipped file, or of standard input for "-". Raises InputError in one line."""
    name = os.fspath(path)
    try:
        if name == "-":
            if stdin is None:
                import sys

                if sys.stdin is None:
                    raise InputError("-: standard input is closed; give it something to read, or name a file")
                stdin = sys.stdin.buffer
            yield stdin
            return
        if Path(name).is_dir():
            raise InputError(f"{name}: is a folder; a file was expected")
        with open_bytes(name) as stream:
            if name.endswith(".gz"):
                with gzip.open(stream, "rb") as unpacked:
                    yield unpacked  # type: ignore[misc]
            else:
                yield stream
    except FileNotFoundError:
        raise InputError(f"{name}: no such file or folder; check the path") from None
    except PermissionError:
        raise InputError(f"{name}: may not be read; check its permissions") from None
    except (gzip.BadGzipFile, EOFError, zlib.error):
        raise InputError(f"{name}: is damaged gzip data; unpack or fetch it again") from None
    except (OSError, ValueError) as error:
        raise InputError(
            f"{name}: cannot be read ({getattr(error, 'strerror', None) or error}); check the path"
        ) from None


def read_lines(
    path: Source, *, stdin: IO[bytes] | None = None, expected: str = REPORT
) -> Iterator[tuple[int, dict[str, Any] | Rejected]]:
    """(line number from 1, object or Rejected) for each line that is not blank; `expected` says what objects are asked for.

    A line above MAX_BYTES, no JSON, or no JSON object is Rejected, named FILE:LINE. Raises InputError where the file
    itself cannot be read, before its first line or, where it is damaged further on, in between.
    """
    name = "stdin" if os.fspath(path) == "-" else os.fspath(path)
    with opened(path, stdin) as stream:
        yield from lines_of(stream, name, expected=expected)


def lines_of(
    stream: IO[bytes], name: str, first: bytes = b"", expected: str = REPORT
) -> Iterator[tuple[int, dict[str, Any] | Rejected]]:
    """The same for an open stream; `first` is a line already read from it."""
    number = 0
    while raw := first or stream.readline(MAX_BYTES + 1):
        first = b""
        number += 1
        if len(raw) > MAX_BYTES:
            while raw and not raw.endswith(b"\n"):
                raw = stream.readline(MEBIBYTE)
            reason = f"line is longer than {MAX_BYTES // MEBIBYTE} MiB; give one report a line"
            yield number, Rejected(f"{name}:{number}", reason)
        elif raw.strip():
            yield number, parse(raw, f"{name}:{number}", expected)


def parse(raw: bytes, where: str, expected: str = REPORT) -> dict[str, Any] | Rejected:
    """The object on a line, or why there is none."""
    try:
        entry = json_of(raw, "one JSON object a line")
    except InputError as error:
        return Rejected(where, str(error))
    if not isinstance(entry, dict):
        return Rejected(where, f"is a JSON {_kind(entry)}; expected an object with {expected}")
    return entry


def json_of(raw: bytes, expected: str) -> Any:
    """The JSON value that bytes hold. Raises InputError, with what was `expected`, where they hold none."""
    try:
        text = raw.decode("utf-8-sig")  # JSON says what it holds: nothing in it is mended
    except UnicodeDecodeError:
        text, _ = decode(raw)
    try:
        return json.loads(text)
    except RecursionError:
        raise InputError(f"is nested too deeply; expected {expected}") from None
    except ValueError as error:
        short = str(error).split(":")[0]
        raise InputError(f"is no JSON ({short[0].lower()}{short[1:]}); expected {expected}") from None


def _kind(value: Any) -> str:
    kinds = ((bool, "boolean"), (str, "string"), (int | float, "number"), (list, "array"))
    return next((word for kind, word in kinds if isinstance(value, kind)), "null")
