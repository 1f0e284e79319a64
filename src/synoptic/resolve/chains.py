"""The persons of one report: full names first, then surnames and given names to their full names."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from synoptic.model.mention import Name
from synoptic.model.naming import PersonName, Ruling, nickname, person_name
from synoptic.model.nicknames import nicknames
from synoptic.model.sounds import distance, likeness
from synoptic.resolve.ages import age_beside, by_age, told_apart
from synoptic.resolve.bearer import Bearer, Judge, Ledger, printed
from synoptic.resolve.families import family_beside
from synoptic.resolve.generations import generation, of_generation
from synoptic.resolve.page import Page
from synoptic.resolve.roles import clash, gender_of, roles_of, shared

_WITH = re.compile(r",? (?:and|with|along with) (his|her) (\w+)")
SLIP = 0.045
"""Distance under which two spellings of a given name in one report are a slip of the pen: Sara and Sarah lie at .04,
Jamal and Jamel at .05."""
OF_GIVEN = 2
"""Way of fitting from which a name is no family name."""
CLEAR_LEAD = 2
"""A bearer leads clearly where he is mentioned this many times as often as the other, and last."""


def chain_people(page: Page, names: Sequence[Name], judge: Judge, ledger: Ledger) -> list[Bearer]:
    """The persons that one report names, each with its mentions by name.

    Longest names first, as newspapers introduce people by the full name, and initials last, since one fits every given name
    that begins with it; a name that fits two persons goes to the one
    whom title, introduction or a clear lead point out, else to neither. Missed: a report in which one person goes by
    two full names that do not look alike.
    """
    full: dict[PersonName, list[Name]] = defaultdict(list)
    single: list[Name] = []
    for name in names:
        parsed = person_name(printed(name))
        if len(parsed.parts) > 1:
            full[parsed].append(name)
        else:
            single.append(name)
    chains: list[Bearer] = []
    for parsed in sorted(full, key=lambda p: (len(p.given) == 1, -len(p.parts), -len(full[p]), p.parts, p.suffix)):
        for bearer in by_age(page, full[parsed]):
            _place_full(page, bearer, chains, judge, ledger)
    open_chains: dict[str, Bearer] = {}
    fits = {word: _fits(word, chains, judge) for word in sorted({printed(name) for name in single})}
    for name in single:
        _place_single(page, name, fits[printed(name)], open_chains, ledger)
    for bearer in open_chains.values():
        told = (family_beside(page, n, names, chains) for n in bearer.mentions)
        bearer.family = next((t for t in told if t), None)
        bearer.ages = {age for n in bearer.mentions if (age := age_beside(page, n)) is not None}
    return [*chains, *open_chains.values()]


def rule(a: Bearer, b: Bearer, judge: Judge) -> Ruling:
    """All full names of the one against all of the other: one "different" is enough to keep them apart.

    A name that another of the same bearer holds, with more, excludes nobody: "Rolf Dahl" of "Rolf Dahl Berg" is not
    against "Rolf Berg". Else one "same" is enough, where whatever is unsure is only a shorter form.
    """
    fullest = (_fullest(a.full_names()), _fullest(b.full_names()))
    found = [(judge.people(x, y), x in fullest[0] and y in fullest[1]) for x in a.full_names() for y in b.full_names()]
    rulings = [r for r, _ in found]
    for fitting in (
        [r for r, whole in found if r.ruling == "different" and (whole or r.reason.startswith("decided"))],
        [r for r in rulings if r.ruling == "unsure" and not r.shortened],
        [r for r in rulings if r.ruling == "same"],
    ):
        if fitting:
            return fitting[0]
    return rulings[0]


def _fullest(names: Sequence[str]) -> set[str]:
    """The names of which no other holds all parts, in order, a nickname that is printed inside among them."""
    parts = {n: _with_nickname(n) for n in names}
    return {n for n in names if not any(len(parts[n]) < len(p) and _within(parts[n], p) for p in parts.values())}


def _with_nickname(name: str) -> tuple[str, ...]:
    parts, nick = person_name(name).parts, nickname(name)
    return (*parts[:1], nick, *parts[1:]) if nick else parts


def _within(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    rest = iter(long)
    return all(any(part == other for other in rest) for part in short)


def _place_full(page: Page, new: Bearer, chains: list[Bearer], judge: Judge, ledger: Ledger) -> None:
    family = person_name(new.main()).family
    namesakes = [c for c in chains if any(person_name(f).family == family for f in c.full_names())]
    fitting: list[tuple[Bearer, Ruling]] = []
    for chain in chains:
        ruling = rule(new, chain, judge)
        ages = told_apart(new, chain)
        if ages and ruling.ruling != "different" and "decided" not in ruling.reason:
            ledger.refuse_namesakes(new.main(), chain.main(), f"{ruling.reason}; but {ages}")
        elif ruling.ruling == "same" and _side_by_side(page, new, chain) and "decided" not in ruling.reason:
            ledger.leave(new.main(), chain.main(), f"{ruling.reason}; but one sentence names both")
        elif ruling.ruling == "same" and _spelled_twice(page, new, chain) and "decided" not in ruling.reason:
            ledger.leave(new.main(), chain.main(), f"{ruling.reason}; but one report prints both")
        elif ruling.ruling == "same" or (ruling.shortened and len(namesakes) <= 1):
            fitting.append((chain, ruling))
        elif ruling.ruling == "unsure":
            ledger.leave(new.main(), chain.main(), ruling.reason)
        elif ruling.alike:
            ledger.refuse(new.main(), chain.main(), ruling.reason)
    fitting = [f for f in fitting if f[1].ruling == "same"] or fitting
    if len(fitting) == 1:
        chain, ruling = fitting[0]
        chain.take(new, f"{ruling.reason}; the only one of that name in the report")
        return
    for chain, ruling in fitting:
        ledger.leave(new.main(), chain.main(), f"{ruling.reason}; but more than one fits")
    chains.append(new)


def _spelled_twice(page: Page, a: Bearer, b: Bearer) -> bool:
    """Whether a report prints two given names that are one by sound alone, both in its running text: a writer spells a
    person's name in one way, while Terrell and Tyrell may be brothers. A heading's or a caption's spelling is another
    writer's.
    """
    x, y = person_name(a.main()), person_name(b.main())
    if min(len(x.given), len(y.given)) < 2 or x.parts[-1] != y.parts[-1] or nicknames(x.given, y.given):
        return False
    if likeness(x.given, y.given) != "variant" or distance(x.given, y.given) < SLIP:
        return False
    return all(any(page.running(n) for n in c.mentions if len(person_name(printed(n)).parts) > 1) for c in (a, b))


def _side_by_side(page: Page, a: Bearer, b: Bearer) -> bool:
    """Whether one sentence prints the full names of both."""
    held = {page.sentence(n.span.start) for n in a.mentions}
    return any(page.sentence(n.span.start) in held for n in b.mentions)


def _place_single(page: Page, name: Name, fits: _Fits, open_chains: dict[str, Bearer], ledger: Ledger) -> None:
    word = printed(name)
    found, reason = _candidates(page, name, fits)
    if len(found) > 1:
        found, reason = _clearest(name, found, reason)
    if len(found) == 1:
        found[0].take(Bearer("person", [name]), reason)
        return
    parsed = person_name(word)
    own = generation(page, name)
    key = f"{parsed.family}|{gender_of(name) if found or reason else ''}|{'?' if found else ''}|{own}"
    if found:
        for chain in found:
            ledger.leave(word, chain.main(), f"{word} fits more than one bearer in the report, and nothing decides")
    if key in open_chains:
        open_chains[key].mentions.append(name)
    else:
        open_chains[key] = Bearer("person", [name], generation=own)


@dataclass(frozen=True, slots=True)
class _Fits:
    """Whom a single name fits among the full names of a report."""

    decided: list[Bearer]
    """Those whom an editor said it means."""
    graded: list[tuple[int, Bearer]]
    """The others, each with how well the name fits it, as `_fit` says."""


def _fits(word: str, chains: Sequence[Bearer], judge: Judge) -> _Fits:
    own = person_name(word).family
    decided = [c for c in chains if any(_ruled(judge, word, f) == "same" for f in c.full_names())]
    graded = []
    for chain in chains:
        if any(_ruled(judge, word, f) in ("different", "unsure") for f in chain.full_names()):
            continue
        grade = min(2 if own == nickname(f) else _fit(own, person_name(f)) for f in chain.full_names())
        if grade < 9:
            graded.append((grade, chain))
    return _Fits(decided, graded)


def _candidates(page: Page, name: Name, fits: _Fits) -> tuple[list[Bearer], str]:
    """Who could be meant by a single name, and by what; the best way of fitting alone counts."""
    if fits.decided:
        return fits.decided, "decided by an editor"
    ways: dict[int, list[Bearer]] = defaultdict(list)
    for grade, chain in fits.graded:
        if not _excluded(name, chain) and not _is_the_relative(page, name, chain):
            ways[grade].append(chain)
    said = generation(page, name)
    ways = {grade: meant for grade, found in ways.items() if (meant := of_generation(said, found))}
    if not ways:
        return [], ""
    best = min(ways)
    if best < OF_GIVEN and (stranger := _unlike_by_title(name, ways[best])):
        return [], stranger
    said = ("family name", "family name, spelled otherwise,", "given name", "one of the names")[best]
    return ways[best], f"{printed(name)} is the {said} of {ways[best][0].main()}, the only such bearer in the report"


def _unlike_by_title(name: Name, found: Sequence[Bearer]) -> str:
    """Why a surname with a title is nobody's of that name whom the report names only further on, by a title that is another:
    "Professor Sayle ... Chief Constable Adam Sayle"."""
    own = {r for r in roles_of(name) if r.head}
    for bearer in found:
        theirs = bearer.roles()
        before = all(n.span.start > name.span.start for n in bearer.mentions)
        if not (own and theirs and before) or shared(roles_of(name), theirs):
            return ""
    return f"{printed(name)} is named with another title before {found[0].main()} is named"


def _ruled(judge: Judge, a: str, b: str) -> str:
    found = judge.decision(a, b)
    return found.ruling if found is not None else ""


def _fit(word: str, full: PersonName) -> int:
    """0 family name or the first of two ("Weld" of "Weld-Brandt"), 1 family name by sound, 2 given name, 3 a middle name, 9 none."""
    if len(full.parts) < 2:
        return 9
    if word in (full.family, full.family.split("-")[0]):
        return 0
    if likeness(word, full.family) in ("equal", "variant"):
        return 1
    if word == full.given:
        return 2
    return 3 if word in full.parts or word in full.family.split("-") else 9


def _excluded(name: Name, chain: Bearer) -> bool:
    """Whether titles forbid: Mrs against Mr, or one office of two countries."""
    gender = gender_of(name)
    if gender and chain.gender() and gender != chain.gender():
        return True
    return bool(clash(roles_of(name), chain.roles()))


def _is_the_relative(page: Page, name: Name, chain: Bearer) -> bool:
    """Whether a bearer is the wife of "Dahl and his wife", and so not Dahl."""
    told = _WITH.match(page.text, name.span.end)
    if told is None:
        return False
    other = {"his": "f", "her": "m"}[told[1]]
    return chain.gender() == other or any(role.head == told[2] for role in chain.roles())


def _clearest(name: Name, found: list[Bearer], reason: str) -> tuple[list[Bearer], str]:
    """Of several bearers the one whom the report makes clear; all of them where it does not."""
    word, others = printed(name), ", ".join(sorted(c.main() for c in found))
    titled = [c for c in found if shared(roles_of(name), c.roles())]
    if len(titled) == 1:
        said = shared(roles_of(name), titled[0].roles())
        return titled, f"{word} could be {others}; {said}: {titled[0].main()}"
    named = [c for c in found if any(n.span.start < name.span.start for n in c.mentions)]
    if len(named) == 1:
        return named, f"{word} could be {others}; so far only {named[0].main()} was named"
    if named:
        ranked = sorted(named, key=lambda c: (-_before(c, name), c.main()))
        last = max(named, key=lambda c: max(n.span.start for n in c.mentions if n.span.start < name.span.start))
        if _before(ranked[0], name) >= CLEAR_LEAD * _before(ranked[1], name) and last is ranked[0]:
            return [last], f"{word} could be {others}; {last.main()} is named most and last"
    return found, reason


def _before(chain: Bearer, name: Name) -> int:
    return sum(n.span.start < name.span.start for n in chain.mentions)
