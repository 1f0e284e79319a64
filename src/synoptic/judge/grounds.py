"""The three numbers of a claim in words: who prints it, whose words they are, and from whom they have it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from synoptic.model.reuse import Origin, Provenance


@dataclass(frozen=True, slots=True)
class Ground:
    """One passage of a claim: the outlet that prints it, whose words they are, and what it rests on."""

    outlet: str
    newsroom: Origin
    origin: Origin
    how: Literal["copied", "shared", "said"] = "copied"
    """How it is known that the words are that newsroom's: they stand in its report; they do, and which came first is not
    known; or the report says where its text is from, or sums up what is."""
    credits: bool = False
    """Whether the passage itself says who says so."""
    likely: bool = False
    """Whether it only likely rests on that: nobody is credited with a plan that another report credits."""


def grounds_of(
    passages: Sequence[str],
    outlets: Mapping[str, str],
    provenance: Mapping[str, Provenance],
    origins: Mapping[str, Origin],
) -> list[Ground]:
    """The grounds of the passages with these ids that were traced; `outlets` names the outlet of each."""
    traced = [(p, provenance[p]) for p in passages if p in provenance]
    return [
        Ground(
            outlets[p],
            origins[found.newsroom],
            origins[found.origin],
            _how(found),
            found.attribution is not None,
            found.likely,
        )
        for p, found in traced
    ]


def _how(found: Provenance) -> Literal["copied", "shared", "said"]:
    return "shared" if not found.order_known else "copied" if found.copied_from else "said"


def in_words(numbers: tuple[int, int, int], grounds: Sequence[Ground]) -> list[str]:
    """A sentence part for each of the three numbers, the second and third only where something was folded or credited."""
    reports, newsrooms, origins = numbers
    outlets = listed(sorted({g.outlet for g in grounds}))
    parts = [f"{reports} reports print it: {outlets}" if reports > 1 else f"one report prints it: {outlets}"]
    copies = _copies(grounds)
    if newsrooms < reports:
        parts.append(_told(f"{_counted(newsrooms, 'newsroom')} once copies are folded", copies))
    elif copies and reports == 1:
        parts += copies
    shared = _sources(grounds)
    if origins < newsrooms:
        parts.append(_told(f"{_counted(origins, 'origin')} once shared sources are folded", shared))
    elif shared:
        parts.append(_told(_counted(origins, "origin"), shared))
    return parts


def listed(names: Sequence[str]) -> str:
    """ "A", "A and B", "A, B and C"."""
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def _copies(grounds: Sequence[Ground]) -> list[str]:
    """Which outlets print whose words: "B and C print the words of A", "A and B carry Example Wire"."""
    found = []
    for origin in _sorted({g.newsroom for g in grounds}):
        printing = sorted({g.outlet for g in grounds if g.newsroom == origin and not _one(g.outlet, origin.name)})
        if printing and origin.kind == "agency":
            found.append(f"{listed(printing)} {_verb('carry', printing)} the wire of {origin.name}")
        else:
            found += _in_print(origin, printing, [g for g in grounds if g.newsroom == origin])
    return found


def _in_print(origin: Origin, printing: Sequence[str], grounds: Sequence[Ground]) -> list[str]:
    """Which outlets print the words of a newsroom, share them, or say that they have their text from it."""
    by_outlet = {outlet: {g.how for g in grounds if g.outlet == outlet} for outlet in printing}
    copying = [outlet for outlet, ways in by_outlet.items() if "copied" in ways]
    sharing = [outlet for outlet, ways in by_outlet.items() if "shared" in ways and "copied" not in ways]
    saying = [outlet for outlet, ways in by_outlet.items() if ways == {"said"}]
    found = [f"{listed(copying)} {_verb('print', copying)} the words of {origin.name}"] if copying else []
    if sharing:
        together = listed(sorted({*sharing, origin.name}))
        found.append(f"{together} share their words, and which came first is not known")
    if saying:
        whose = "its" if len(saying) == 1 else "their"
        found.append(f"{listed(saying)} {_verb('have', saying)} {whose} text from {origin.name}")
    return found


def _sources(grounds: Sequence[Ground]) -> list[str]:
    """Which newsrooms have it from whom, and who says nothing of it: "A and D credit the institute, while B credits nobody"; nothing
    where nobody credits anybody."""
    crediting = {g.newsroom.id for g in grounds if g.origin.id != g.newsroom.id}
    found, silent = [], []
    for origin in _sorted({g.origin for g in grounds}):
        resting = sorted(_crediting([g for g in grounds if g.origin == origin]))
        others = [name for name in resting if name != origin.name]
        if origin.anonymous:
            found.append(f"{listed(resting)} {_verb('credit', resting)} only {_quoted(origin.name)}")
        elif origin.kind == "cited":
            sure = sorted(_crediting([g for g in grounds if g.origin == origin and not g.likely]))
            likely = [name for name in resting if name not in sure]
            found += [f"{listed(sure)} {_verb('credit', sure)} {origin.name}"] if sure else []
            found += [f"{listed(likely)} likely {_verb('have', likely)} it from {origin.name}"] if likely else []
        elif others:
            found.append(f"{listed(others)} {_verb('have', others)} it from {origin.name}")
        elif crediting and origin.id not in crediting:
            silent.append(origin.name)
    if found and silent:
        found[-1] += f", while {listed(silent)} {_verb('credit', silent)} nobody"
    return found


def _crediting(grounds: Sequence[Ground]) -> set[str]:
    """Who credits the one origin of some passages: the newsroom whose words they are, and the outlets that only print these where
    none but they say whose statement it is."""
    found: set[str] = set()
    for newsroom in {g.newsroom for g in grounds}:
        own = [g for g in grounds if g.newsroom == newsroom]
        copies = {g.outlet for g in own if g.credits}
        by_itself = newsroom.kind == "agency" or any(_one(g.outlet, newsroom.name) for g in own)
        found |= {newsroom.name} if by_itself or not copies else copies
    return found


def _one(outlet: str, origin: str) -> bool:
    """Whether a report without an outlet and its newsroom go by one file name, with and without its folder."""
    return outlet == origin or origin.rstrip("/").endswith(f"/{outlet}")


def _quoted(name: str) -> str:
    return name if name.startswith("a source that") else f"\u201c{name}\u201d, a source without a name"


def _verb(verb: str, names: Sequence[str]) -> str:
    if len(names) > 1:
        return verb
    return {"have": "has", "carry": "carries"}.get(verb, f"{verb}s")


def _told(head: str, parts: Sequence[str]) -> str:
    return f"{head}: {', '.join(parts)}" if parts else head


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _sorted(origins: set[Origin]) -> list[Origin]:
    return sorted(origins, key=lambda o: (o.name, o.id))
