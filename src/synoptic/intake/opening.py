"""A path -> its open bytes. A pipe is read like standard input, but nobody waits for ever for one that nothing is written to."""

from __future__ import annotations

import io
import os
import stat
import time
from pathlib import Path
from typing import IO

from synoptic.model.errors import InputError

WAIT = 3.0
"""Seconds in which whatever writes to a named pipe must have begun."""
STEP = 0.02
CHUNK = 65_536


def open_bytes(path: str) -> IO[bytes]:
    """The bytes of a file, a device or a pipe ("<(...)" in a shell, or a named one). Raises OSError, InputError."""
    if stat.S_ISFIFO(os.stat(path).st_mode):
        return _piped(path)
    return Path(path).open("rb")


def _piped(path: str) -> IO[bytes]:
    """A pipe, once something has been written to it or somebody is about to.

    Opened the usual way, a named pipe that nobody writes to blocks before a word can be said. Opened without blocking, it
    reads as ended as long as nobody has it open for writing, and as not ready as soon as somebody has.
    """
    handle = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    try:
        until = time.monotonic() + WAIT
        begun = b""
        while not begun:
            try:
                begun = os.read(handle, CHUNK)
            except BlockingIOError:
                break
            if not begun and time.monotonic() > until:
                raise InputError(
                    f"{path}: is a pipe to which nothing was written in {WAIT:g} seconds; "
                    "start what writes to it first, or give a file"
                )
            if not begun:
                time.sleep(STEP)
        os.set_blocking(handle, True)
        return io.BufferedReader(_Behind(begun, os.fdopen(handle, "rb", buffering=0)))
    except BaseException:
        os.close(handle)
        raise


class _Behind(io.RawIOBase):
    """What was read already, and the rest behind it."""

    def __init__(self, begun: bytes, rest: io.RawIOBase | io.FileIO) -> None:
        self._begun, self._rest = begun, rest

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int | None:  # type: ignore[override]
        if self._begun:
            size = min(len(buffer), len(self._begun))
            buffer[:size], self._begun = self._begun[:size], self._begun[size:]
            return size
        return self._rest.readinto(buffer)

    def close(self) -> None:
        self._rest.close()
        super().close()
