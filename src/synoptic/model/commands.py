"""Commands to a terminal that stand in a text: colours, moves, titles (ECMA-48), from the escape to the last letter of each."""

from __future__ import annotations

import re

COMMANDS = re.compile(
    "(?:\x1b\\[|\x9b(?=\\d))[0-?]*[ -/]*[@-~]"
    "|\x1b[\\]PX^_][^\x07\x1b\x9c\n]{0,500}(?:\x07|\x1b\\\\|\x9c)"
    "|\x1b(?:[ -/][0-~]|[=>78cDEHMNOZ])"
)
"""Without the escape, "[31m" is text like any other and stays."""


def blanked(text: str) -> tuple[str, int]:
    """The text with a blank for every letter of a command, so that a place in it stays the same place, and how many there were."""
    if "\x1b" not in text and "\x9b" not in text:
        return text, 0
    return COMMANDS.subn(lambda command: " " * len(command.group()), text)
