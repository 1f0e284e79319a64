"""Full names with a nickname in quotation marks inside: Theodore "Ted" Bexley.

The tagger takes what stands on either side of the marks for two names. Missed on purpose: a nickname of more than two
words, and one behind the whole name.
"""

from __future__ import annotations

from collections.abc import Sequence

from synoptic.annotate.english.names.found import Found
from synoptic.annotate.english.names.words import HEADWORDS, HONORIFICS, ROLES
from synoptic.model.parse import Parse, Token

OPENING, CLOSING = frozenset(('"', "“", "‘", "``")), frozenset(('"', "”", "’", "''"))
LONGEST = 2
"""Words that a nickname has at most."""


def nicknamed(parse: Parse) -> list[Found]:
    """The names of one parse that have a nickname between given and family name."""
    tokens = parse.tokens
    found = []
    for t in tokens[1:-2]:
        if t.text not in OPENING or not _of_a_name(tokens[t.i - 1]):
            continue
        close = next(
            (k for k in range(t.i + 2, min(t.i + 2 + LONGEST, len(tokens) - 1)) if tokens[k].text in CLOSING), 0
        )
        inside = tokens[t.i + 1 : close]
        if (
            not close
            or not all(w.text[:1].isupper() and w.text.isalpha() for w in inside)
            or not _of_a_name(tokens[close + 1])
        ):
            continue
        first, last = t.i - 1, close + 2
        while first and _of_a_name(tokens[first - 1]):
            first -= 1
        while last < len(tokens) and _of_a_name(tokens[last]):
            last += 1
        found.append(Found(parse, first, last, "person"))
    return found


def without_pieces(found: Sequence[Found], whole: Sequence[Found]) -> list[Found]:
    """The names without those that are pieces of such a name, and with it."""
    held = {(id(w.parse), k) for w in whole for k in range(w.first, w.last)}
    kept = [f for f in found if not any((id(f.parse), k) in held for k in range(f.first, f.last))]
    return [*kept, *whole]


def _of_a_name(t: Token) -> bool:
    word = t.text.lower()
    plain = t.pos == "PROPN" and t.text[:1].isupper() and t.text[1:].islower() and t.text.isalpha()
    return plain and t.lemma.lower() not in ROLES and word not in HONORIFICS and word not in HEADWORDS
