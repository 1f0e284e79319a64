"""The people whom the reports name as dead or hurt, each once, whatever the spelling."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

from synoptic.judge.sides import Reading
from synoptic.judge.votes import LEADING, early
from synoptic.model.sounds import one_letter_apart

SUFFIXES = ("jr", "sr", "ii", "iii", "iv")
NEAR = 0.2
"""How near the head (1 / (1 + sentence / 3)) somebody is said to be dead or hurt, where only one report says it.
Of .15 to .5, all within two in a hundred."""
SHARED = 0.3
"""Share of the reports that name one of the dead which have to name another: of other deaths one report tells as well."""


def known_people(
    named: Mapping[str, list[Reading]], names: Mapping[str, str], whole: Collection[str]
) -> dict[str, list[Reading]]:
    """Those named, without a lone surname that another of them bears, and once whoever is spelled in two ways.

    Of those whom one report alone names, and not at its head, only the ones of the report that names most count: others
    may be the same people, or of another event.
    """
    full = {names[e].split()[-1] for e in named if " " in names[e]} | {
        names[e].split()[0] for e in named if " " in names[e]
    }
    outer = {_short(names[e]): e for e in sorted(named)}
    named = {e: rs for e, rs in named.items() if outer[_short(names[e])] == e}
    named = {e: rs for e, rs in named.items() if not any(_respelled(e, f, named, names) for f in named if f < e)}
    borne = {_parts(names[e])[1] for e in named if e in whole}
    named = {e: rs for e, rs in named.items() if e in whole or _parts(names[e])[1] not in borne}
    near = {e for e, rs in named.items() if max(map(early, rs)) >= NEAR or len({r.article.id for r in rs}) > 1}
    known = {
        e: rs for e, rs in named.items() if e in near and (" " in names[e] or not {names[e], f"{names[e]}s"} & full)
    }
    reports: dict[str, set[str]] = defaultdict(set)
    for e, rs in known.items():
        for r in rs:
            reports[r.article.id].add(e)
    bearing = {e: len({r.article.id for r in rs}) for e, rs in known.items()}
    agreed = {e for e, rs in known.items() if bearing[e] > 1 or max(map(early, rs)) >= LEADING}
    best = max(sorted(reports.values(), key=sorted), key=len, default=set()) | agreed
    best |= {e for e in known if e not in best and _beside(known[e], best)}
    most = max(bearing.values(), default=0)
    return {
        e: rs
        for e, rs in known.items()
        if e in best and (bearing[e] >= SHARED * most or max(map(early, rs)) >= LEADING)
    }


def surely(known: Mapping[str, list[Reading]]) -> dict[str, list[Reading]]:
    """Without those whom one report alone names, and in no sentence with another, where others are named by several.

    They may be of another event, or the same as those; for the number that a sentence gives they count all the same.
    """
    bearing = {e: len({r.article.id for r in rs}) for e, rs in known.items()}
    if max(bearing.values(), default=0) < 2:
        return dict(known)
    sentences = {e: {r.pid for r in rs} for e, rs in known.items()}
    return {
        e: rs for e, rs in known.items() if bearing[e] > 1 or any(sentences[e] & sentences[f] for f in known if f != e)
    }


def _beside(readings: Sequence[Reading], others: Collection[str]) -> bool:
    """Whether a report that says it of somebody also names one of the others: then they are not the same person."""
    return any(e in others for r in readings for e in r.entities.values())


def _respelled(a: str, b: str, named: Mapping[str, list[Reading]], names: Mapping[str, str]) -> bool:
    """Whether two names may be one: surname and first name the same or alike, not both alike only, and no report has both."""
    (first, last), (other, surname) = _parts(names[a]), _parts(names[b])
    if not first or not other or (first != other and last != surname):
        return False
    if first[:2] != other[:2] and not _alike(first, other) or not _alike(last, surname):
        return False
    return not {r.article.id for r in named[a]} & {r.article.id for r in named[b]}


def _alike(a: str, b: str) -> bool:
    """Whether two words are one but for a letter, or for the order of two."""
    return a == b or a[:1] == b[:1] and (one_letter_apart(a, b) or sorted(a) == sorted(b))


def _parts(name: str) -> tuple[str, str]:
    """First name and surname; "" for the first of a lone name."""
    words = [w.lower() for w in name.split() if w.strip(".").lower() not in SUFFIXES] or [name.lower()]
    return words[0] if len(words) > 1 else "", words[-1]


def _short(name: str) -> tuple[str, str]:
    """What spellings of one name have in common: three letters of the first, and the surname."""
    words = [w for w in name.split() if w.strip(".").lower() not in SUFFIXES] or [name]
    return words[0][:3], words[-1]
