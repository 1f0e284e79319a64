"""How much is read at once. Above a limit the thing given is refused with a line that names the limit."""

from __future__ import annotations

MAX_BYTES = 16 * 1024 * 1024
"""A file that holds one report, or one line of a JSON Lines file, in bytes, unpacked. Web pages seldom pass 2 MiB."""

MAX_CHARACTERS = 1_000_000
"""The text of one report, in code points: ten times the longest news report, and what the parser takes at once."""

MAX_DEPTH = 1_000
"""Nested elements of a page; deeper ones are read as text between tags, without their structure."""

MEBIBYTE = 1024 * 1024
