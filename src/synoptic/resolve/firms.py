"""Companies and other bodies under their short names: "Halden" of "Halden Shipping", "Brandt" of "Brandt Corp.".

A short name is taken for the one longer name that begins with it, where a report introduces the long one first or where
what is left out only says what kind of firm it is; never where the short one names a place, since the police of a town
are not the town. Missed on purpose: short names that two bodies could go by, and nicknames of firms.
"""

from __future__ import annotations

from collections.abc import Collection

from synoptic.model.naming_of_things import FIRMS, LEGAL_FORMS
from synoptic.resolve.bearer import Bearer, Judge

GENERIC = frozenset(
    "department university college clinic corporation company group institute institution foundation association "
    "party agency service services force office bureau authority airlines commission committee council society "
    "organisation organization federation bank hospital".split()
)
"""Last words that reports leave out once the name is known: Stanford for Stanford University."""
COMMON = (
    GENERIC
    | FIRMS
    | frozenset(
        "police army navy court government parliament congress senate house school guard church state national central "
        "federal royal american northern southern eastern western international general united first new city county".split()
    )
)
"""Words too common to stand for one longer name by themselves."""
OF_TOWNS = frozenset(
    "police department university college school schools hospital council court courthouse county city airport church clinic "
    "fire sheriff coroner mayor board times news post herald tribune gazette journal courier".split()
)
"""Last words of bodies that are named after a town."""
BODIES = ("organisation", "facility")


def join_short_names(chains: dict[str, Bearer], places: Collection[str], judge: Judge) -> None:
    """In one report: a short name behind the one longer name that begins with it."""
    for short in sorted(
        k for k, c in chains.items() if c.kind == "organisation" and k not in COMMON and k not in places
    ):
        longer = [
            k
            for k, c in chains.items()
            if k != short
            and c.kind == "organisation"
            and k.startswith(f"{short} ")
            and _introduces(c, chains[short], k)
        ]
        if len(longer) == 1 and not judge.apart(chains[short], chains[longer[0]]):
            whole = chains[longer[0]]
            whole.take(chains.pop(short), f"{short} is the short name of {longer[0]}, the only such name in the report")


def _introduces(long: Bearer, short: Bearer, key: str) -> bool:
    """Whether the report prints the long name first, and it is no body named after a town."""
    if key.split()[-1].strip(".,") in OF_TOWNS:
        return False
    return min(n.span.start for n in long.mentions) < min(n.span.start for n in short.mentions)


def without_form(key: str) -> str:
    """A body's name without the legal form at its end: "brandt" of "brandt corp."."""
    words = key.split()
    while len(words) > 1 and words[-1].strip(".,") in LEGAL_FORMS:
        words.pop()
    return " ".join(words).strip(" ,&")


def join_legal_forms(buckets: dict[str, Bearer], judge: Judge) -> None:
    """Across reports: one name with a legal form and without."""
    for key in sorted(buckets):
        plain = without_form(key)
        if plain == key or key not in buckets or buckets[key].kind not in BODIES:
            continue
        other = buckets.get(plain)
        if other is not None and other.kind in (*BODIES, "product", "work") and not judge.apart(buckets[key], other):
            buckets[key].take(buckets.pop(plain), f"{plain} and {key} are one name but for the legal form")


def join_firms(buckets: dict[str, Bearer], places: Collection[str], judge: Judge) -> None:
    """Across reports: a short name, no place's, of the one firm whose longer name adds only what kind of firm it is."""
    for short in sorted(k for k, b in buckets.items() if b.kind == "organisation"):
        if short in COMMON or short in places:
            continue
        longer = [
            k
            for k, b in buckets.items()
            if k != short and b.kind == "organisation" and k.startswith(f"{short} ") and _only_kind(short, k)
        ]
        if len(longer) == 1 and not judge.apart(buckets[short], buckets[longer[0]]):
            buckets[longer[0]].take(buckets.pop(short), f"{short} is the short name of {longer[0]}, the only such firm")


def _only_kind(short: str, long: str) -> bool:
    return all(w.strip(".,") in FIRMS for w in long.removeprefix(short).split())
