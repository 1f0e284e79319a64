"""Names that were read as those of bodies and are a title with the name of whoever bears it: "Prefect Ann Example".

Misses on purpose titles that firms, streets and places have in their names as well: "General", "King", "Chief".
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from synoptic.trace.voices import BODY_NOUNS, LEADERS, OFFICES, OFFICIALS, PARLIAMENTS, TRADES, WORD, folded

_TITLES = (LEADERS | OFFICES | OFFICIALS) - frozenset(
    "general king queen pope head chief boss lieutenant deputy vice prime founder owner consultant".split()
)
_MOST_NAMES = 3
"""Most words of a person's name behind a title."""


@lru_cache(maxsize=8192)
def titled(name: str) -> tuple[frozenset[str], str] | None:
    """The words of the title and the name behind it; None for what is no title with a name."""
    words = WORD.findall(name.removeprefix("The ").removeprefix("the "))
    small = [w.casefold() for w in words]
    at = max((k for k, w in enumerate(small) if w in _TITLES or _is_seat(small[: k + 1])), default=-1)
    rest = small[at + 1 :]
    if at < 0 or not 0 < len(rest) <= _MOST_NAMES or not all(w[0].isupper() for w in words):
        return None
    if set(rest) & (BODY_NOUNS | TRADES) or name.rstrip().endswith(("'s", "\u2019s")):
        return None
    return frozenset(folded(" ".join(words[: at + 1]))), " ".join(words[at + 1 :])


def _is_seat(words: Sequence[str]) -> bool:
    """Whether the last of some words end the title of who sits in a parliament: "member of parliament"."""
    return (
        len(words) > 2 and words[-3] in ("member", "representative") and words[-2] == "of" and words[-1] in PARLIAMENTS
    )
