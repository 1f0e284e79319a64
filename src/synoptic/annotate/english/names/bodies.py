"""Bodies that the tagger missed: capitalised words up to one that says what body it is, and initials that the text explains.

Missed on purpose: bodies whose last word is no common one for a body, and initials that no report explains.
"""

from __future__ import annotations

from collections.abc import Sequence

from synoptic.annotate.english.names.found import Found
from synoptic.annotate.english.names.words import HEADWORDS
from synoptic.annotate.english.names.writing import Writing
from synoptic.model.naming_of_things import acronym_fits, letters_of
from synoptic.model.parse import Parse

LEAST = 3
"""Letters of initials that are looked for by themselves; two are too often a word or a region."""

BODIES = frozenset(("organisation", "facility", "law", "product", "event"))
"""What the tagger takes a body with a long name for."""


def bodies_missed(parse: Parse, taken: set[int], writing: Writing) -> list[Found]:
    """Runs of capitalised words in running text that end in a word for a body: "Torvik Harbour Inspectorate"."""
    found = []
    for t in parse.tokens:
        if t.pos != "PROPN" or t.i in taken or HEADWORDS.get(t.text.lower()) != "organisation":
            continue
        first = t.i
        while first and _is_part(parse, first - 1, taken):
            first -= 1
        if t.i - first >= 2 and t.text[:1].isupper() and not writing.heading(parse, t.i):
            found.append(Found(parse, first, t.i + 1, "organisation"))
    return found


def _is_part(parse: Parse, i: int, taken: set[int]) -> bool:
    t = parse.tokens[i]
    return i not in taken and t.pos == "PROPN" and t.text[:1].isupper() and parse.tokens[i + 1].start - t.end <= 1


def acronyms_told(found: Sequence[Found]) -> frozenset[str]:
    """Initials in brackets behind a name whose first letters they are: "World Tide Organization (WTO)"."""
    told = set()
    for f in found:
        tokens = f.parse.tokens
        if f.last + 2 < len(tokens) and tokens[f.last].text == "(" and tokens[f.last + 2].text == ")":
            letters = letters_of(tokens[f.last + 1].text)
            if f.label in BODIES and len(letters) >= LEAST and acronym_fits(letters, f.key):
                told.add(tokens[f.last + 1].text)
    return frozenset(told)


def acronyms_missed(parse: Parse, taken: set[int], letters: frozenset[str]) -> list[Found]:
    """Those initials wherever they stand, WHO too, which parses as a pronoun."""
    return (
        [Found(parse, t.i, t.i + 1, "organisation") for t in parse.tokens if t.text in letters and t.i not in taken]
        if letters
        else []
    )
