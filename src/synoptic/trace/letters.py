"""Names written in letters alone or in one word: "UN", "MFA", "PMO", "@ExampleHydro", and what they may be short for."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import permutations

from synoptic.model.reuse import Profile
from synoptic.trace.heads import kinds_of
from synoptic.trace.voices import BODY_NOUNS, SMALL_WORDS

_MOST_JOINED = 4
"""Most words of a name that are tried as one."""
_FEWEST_LETTERS = 2
_FORCES = frozenset(("army", "police"))
"""Kinds of body that are known by letters as "forces", whatever else they are called by."""


def letters_meet(a: Profile, b: Profile) -> str:
    """Why one name may be the other in letters or in one word; "" where it is not."""
    for x, y in ((a, b), (b, a)):
        if is_letters(x) and x.initials & _letters_of(y):
            return "the letters of the one name begin the words of the other"
        if (
            len(x.words) == 1
            and y.named
            and y.kind != "person"
            and _is_joined(min(x.words), y.words | y.heads | y.places)
        ):
            return "the one name is the words of the other in one"
        if is_letters(x) and y.kind in ("description", "person", "police") and not y.beside and _may_end(x, y):
            return "what the letters stand for is not said"
    return ""


def is_letters(profile: Profile) -> bool:
    """Whether a source is known by letters alone: "KNA"."""
    return (
        profile.kind != "person"
        and bool(profile.initials)
        and profile.words <= profile.initials
        and bool(profile.words)
    )


def _letters_of(profile: Profile) -> set[str]:
    """The letters by which a source may be known: the first ones of its name's words, those of a ministry by what it is over."""
    found = {spaced.replace(" ", "") for spaced in profile.initials if " " in spaced}
    if profile.kind == "ministry":
        over = "".join(w[0] for w in profile.key.split()[1:] if w not in SMALL_WORDS) if profile.key else ""
        over = over or "".join(w[0] for w in sorted(profile.words))
        found |= {f"{head}{small}{over}{more}" for head in "md" for small in ("", "o") for more in ("", "a")}
    return found


def _is_joined(word: str, words: Iterable[str]) -> bool:
    """Whether one word is made of two others or more, in some order."""
    inside = [w for w in sorted(set(words)) if w in word and w != word]
    return any(
        "".join(order) == word
        for size in range(2, min(len(inside), _MOST_JOINED) + 1)
        for order in permutations(inside, size)
    )


def _may_end(x: Profile, y: Profile) -> bool:
    """Whether the letters `x` can be those of the body that `y` is, or of which a person speaks: the last is that of its noun."""
    last = min(x.words)[-1]
    nouns = {h for h in y.heads if h in BODY_NOUNS}
    if kinds_of(y.heads) & _FORCES or "military" in y.heads:
        nouns = nouns | {"force", "defence", "guard", "department", "service"}
    if y.kind == "person" and not y.heads - y.first:
        return False
    return any(noun[0] == last for noun in nouns)
