"""Two stretches of text word by word: what the later one kept of the earlier, what it dropped, what it put in."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

_PIECE = re.compile(r"\S+\s*")


@dataclass(frozen=True, slots=True)
class Change:
    """A run of words: `kept` in both, `dropped` from the earlier, `added` in the later."""

    kind: str
    text: str


def compared(earlier: str, later: str) -> tuple[list[Change], list[Change]]:
    """The earlier stretch as kept and dropped words, the later as kept and added ones; joined, each is the whole text.

    Words are compared without case and the marks around them (longest matching runs, as difflib finds them).
    """
    one, two = _PIECE.findall(earlier), _PIECE.findall(later)
    before: list[Change] = []
    after: list[Change] = []
    matcher = SequenceMatcher(None, [_bare(w) for w in one], [_bare(w) for w in two], autojunk=False)
    for tag, a, a_end, b, b_end in matcher.get_opcodes():
        kept = tag == "equal"
        if a_end > a:
            before.append(Change("kept" if kept else "dropped", "".join(one[a:a_end])))
        if b_end > b:
            after.append(Change("kept" if kept else "added", "".join(two[b:b_end])))
    return before, after


def _bare(word: str) -> str:
    return re.sub(r"^\W+|\W+$", "", word).casefold() or word.strip()
