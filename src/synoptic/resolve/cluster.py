"""The persons of all reports: each report's persons are brought together by full name, then by what is left.

Complete linkage: two clusters are joined only where no full name of one excludes a full name of the other, so that
no chain of look-alikes can join unlike people. Pairs are looked for by the consonants of family and given name.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from synoptic.model.naming import Ruling, person_name
from synoptic.model.sounds import likeness, one_letter_apart, skeletons
from synoptic.resolve.ages import far_apart, told_apart
from synoptic.resolve.bearer import Bearer, Judge, Ledger
from synoptic.resolve.chains import rule
from synoptic.resolve.generations import of_bearer, of_generation
from synoptic.resolve.roles import clash, shared

LONG = 6
"""Letters of a given name in which one left out is a slip: Malcom; Carl and Carol, Dana and Diana are two names."""


def cluster_people(chains: Sequence[Bearer], judge: Judge, ledger: Ledger) -> list[Bearer]:
    """Persons across reports. `chains` are those of each report."""
    full = [c for c in chains if _is_full(c)]
    people = _join_look_alikes(_join_equal(full, judge, ledger), judge, ledger)
    singles = [c for c in chains if not _is_full(c)]
    singles = _place_given(people, singles, judge)
    return _place_singles(people, singles, judge, ledger)


def _is_full(chain: Bearer) -> bool:
    return any(len(person_name(f).parts) > 1 for f in chain.full_names())


def _sorted(bearers: Iterable[Bearer]) -> list[Bearer]:
    return sorted(bearers, key=lambda b: (b.main(), min((n.report, n.span.start) for n in b.mentions)))


def _join_equal(chains: Sequence[Bearer], judge: Judge, ledger: Ledger) -> list[Bearer]:
    """One cluster for each full name printed the same way, but for case and accents; several where what is printed
    beside the name tells two bearers."""
    groups: dict[tuple[tuple[str, ...], str], list[Bearer]] = defaultdict(list)
    for chain in _sorted(chains):
        parsed = person_name(chain.main())
        group = groups[parsed.parts, parsed.suffix]
        parting = [(g, _namesakes(chain, g, judge)) for g in group]
        joined = next((g for g, why in parting if not why), None)
        if joined is not None:
            joined.take(chain, "same full name")
            continue
        for other, why in parting:
            ledger.refuse_namesakes(chain.main(), other.main(), why)
        group.append(chain)
    return [g for group in groups.values() for g in group]


def _namesakes(x: Bearer, y: Bearer, judge: Judge) -> str:
    """In words, what tells two bearers of one full name apart; "" where nothing does."""
    ruled = judge.apart(x, y)
    if ruled is not None:
        return ruled.reason
    ages = told_apart(x, y)
    if ages:
        return f"one name, but {ages}"
    if x.reports() & y.reports():
        return "one name, but a report tells of two"
    offices = clash(x.roles(), y.roles(), lands_only=True)
    return f"one name, but two offices: {offices}" if offices else ""


def _join_look_alikes(clusters: list[Bearer], judge: Judge, ledger: Ledger) -> list[Bearer]:
    found = [(rule(a, b, judge), a, b) for a, b in _pairs(clusters)]
    strength = {"same": 0, "unsure": 1, "different": 2}
    found.sort(key=lambda f: (strength[f[0].ruling], f[1].main(), f[2].main()))
    joined: dict[int, Bearer] = {id(c): c for c in clusters}
    label = {id(c): c.main() for c in clusters}
    families = {id(c): {person_name(f).family for f in c.full_names()} for c in clusters}
    by_family: dict[str, list[int]] = defaultdict(list)
    for c in clusters:
        for family in families[id(c)]:
            by_family[family].append(id(c))
    for _, a, b in found:
        x, y = joined[id(a)], joined[id(b)]
        if x is y:
            continue
        bearers = {id(joined[k]) for family in families[id(a)] | families[id(b)] for k in by_family[family]}
        ruling = _weigh(x, y, len(bearers) <= 2, judge)
        if ruling.ruling == "same":
            x.take(y, ruling.reason)
            joined = {k: x if v is y else v for k, v in joined.items()}
        elif ruling.ruling == "unsure":
            ledger.leave(label[id(a)], label[id(b)], ruling.reason)
        elif ruling.alike:
            ledger.refuse(label[id(a)], label[id(b)], ruling.reason)
    return [c for c in clusters if joined[id(c)] is c]


def _pairs(clusters: Sequence[Bearer]) -> list[tuple[Bearer, Bearer]]:
    """Pairs whose family names or whose given names share their consonants, or that share a part of the name."""
    blocks: dict[str, list[Bearer]] = defaultdict(list)
    for c in _sorted(clusters):
        keys = set()
        for f in c.full_names():
            parts = person_name(f).parts
            for k, part in enumerate(parts):
                place = "given" if k == 0 else "family"
                for piece in {part.replace("-", ""), *part.split("-")}:
                    keys |= {f"{place} {s}" for s in skeletons(piece)}
                if k and k == len(parts) - 1:
                    keys |= {f"given {s}" for s in skeletons(part)} if len(parts) == 2 else set()
        for key in sorted(keys):
            blocks[key].append(c)
    seen: set[tuple[int, int]] = set()
    pairs = []
    for key in sorted(blocks):
        block = blocks[key]
        for i, a in enumerate(block):
            for b in block[i + 1 :]:
                if (id(a), id(b)) not in seen:
                    seen.add((id(a), id(b)))
                    pairs.append((a, b))
    return pairs


def _weigh(x: Bearer, y: Bearer, sole: bool, judge: Judge) -> Ruling:
    """Names first, then what the reports say of the two. `sole`: no third person bears the family name."""
    ruling = judge.apart(x, y) or rule(x, y, judge)
    if ruling.ruling == "different" or ruling.reason.startswith("decided"):
        return ruling
    ages = told_apart(x, y)
    if ages:
        return Ruling("different", f"{ruling.reason}; but {ages}", True)
    if _equal_names(x, y) and (told := _namesakes(x, y, judge)):
        return Ruling("different", f"{ruling.reason}; {told}", True)
    together = sorted(x.reports() & y.reports())
    if together:
        return Ruling("unsure", f"{ruling.reason}; but one report names both", True)
    offices = clash(x.roles(), y.roles())
    if x.gender() and y.gender() and x.gender() != y.gender():
        return Ruling("different", f"{ruling.reason}; but titles say a man and a woman", True)
    if ruling.ruling == "same" and offices and not _equal_names(x, y):
        return Ruling("unsure", f"{ruling.reason}; but roles differ: {offices}", True)
    role = shared(x.roles(), y.roles(), narrow=ruling.ruling == "unsure" and not ruling.shortened)
    if ruling.ruling == "unsure" and role and not offices:
        return Ruling("same", f"{ruling.reason}; {role}", True)
    if ruling.ruling == "unsure" and not offices and _slip(x, y):
        return Ruling("same", f"{ruling.reason}; one letter apart, and no report names both", True)
    if ruling.ruling == "unsure" and not offices and _alike_of_one_age(x, y):
        return Ruling("same", f"{ruling.reason}; both are said to be {min(x.ages & y.ages)} years old", True)
    if ruling.shortened and sole and not offices:
        return Ruling("same", f"{ruling.reason}; no one else of that family name is named", True)
    return Ruling(ruling.ruling, f"{ruling.reason}; {role}" if role else ruling.reason, True, ruling.shortened)


def _slip(x: Bearer, y: Bearer) -> bool:
    """Whether given names are equal and family names one slip of the pen apart, or family names equal and one letter is
    left out inside a long given name. Siblings share the family name, so other slips in the given name are not taken for
    one.
    """
    a, b = person_name(x.main()), person_name(y.main())
    if a.given == b.given:
        middles = len(a.parts) == 2 or len(b.parts) == 2 or a.parts[:-1] == b.parts[:-1]
        return len(a.given) > 1 and middles and one_letter_apart(a.family, b.family)
    short, long = sorted((a.given, b.given), key=len)
    inside = len(short) >= LONG and len(long) == len(short) + 1 and short[-1] == long[-1] and short[0] == long[0]
    return inside and a.parts[1:] == b.parts[1:] and one_letter_apart(short, long)


def _alike_of_one_age(x: Bearer, y: Bearer) -> bool:
    """Whether given and family names are each one letter apart at most, the family names not equal, and an age is the same."""
    a, b = person_name(x.main()), person_name(y.main())
    if not x.ages & y.ages or a.family == b.family or min(len(a.given), len(b.given)) < 2:
        return False
    return all(p == q or one_letter_apart(p, q) for p, q in ((a.given, b.given), (a.family, b.family)))


def _equal_names(x: Bearer, y: Bearer) -> bool:
    return person_name(x.main()).parts == person_name(y.main()).parts


def _place_given(people: list[Bearer], singles: Sequence[Bearer], judge: Judge) -> list[Bearer]:
    """Given names that the text ties to a family name, or to an age, go to the one person who has both; gives those left."""
    left = []
    for single in _sorted(singles):
        word = person_name(single.main()).family
        fitting = [
            p
            for p in people
            if not judge.apart(single, p)
            and not far_apart(single.ages, p.ages)
            and any(_bears(f, word, single.family.folded if single.family else "") for f in p.full_names())
            and (single.family or single.ages & p.ages)
        ]
        if len(fitting) == 1:
            told = single.family.told if single.family else ""
            told = told or f"both are said to be {min(single.ages & fitting[0].ages)} years old"
            fitting[0].take(single, f"{single.main()} is the given name of {fitting[0].main()}, and {told}")
        else:
            if any(person_name(f).given == word for p in people for f in p.full_names()):
                single.family = None  # a namesake in full, or the same person under another family name
            left.append(single)
    return left


def _bears(full: str, given: str, family: str) -> bool:
    """Whether a full name has the given name and, where one is told, the family name."""
    parsed = person_name(full)
    return parsed.given == given and (not family or likeness(parsed.family, family) in ("equal", "variant"))


def _place_singles(people: list[Bearer], singles: Sequence[Bearer], judge: Judge, ledger: Ledger) -> list[Bearer]:
    """A report's bare surname goes to the one bearer that all reports know; where two bear it, to neither."""
    by_family: dict[str, list[Bearer]] = defaultdict(list)
    for p in people:
        for key in sorted({s for f in p.full_names() for s in skeletons(person_name(f).family)}):
            by_family[key].append(p)
    left: dict[str, Bearer] = {}
    result = list(people)
    placed: list[tuple[Bearer, Bearer, str]] = []
    for single in _sorted(singles):
        word = person_name(single.main()).family
        near = {id(p): p for s in skeletons(word) for p in by_family.get(s, ())}
        named = [p for p in _sorted(near.values()) if _fits(word, p)]
        fitting = of_generation(of_bearer(single), named)
        equal = [p for p in fitting if any(person_name(f).family == word for f in p.full_names())]
        bearer, reason = _choose(single, equal or fitting, judge, ledger)
        if bearer is not None:
            placed.append((bearer, single, reason))
        elif equal or fitting:
            result.append(single)
        elif (
            word in left
            and of_bearer(left[word]) == of_bearer(single)
            and not clash(left[word].roles(), single.roles())
            and not judge.apart(left[word], single)
        ):
            left[word].take(single, "same name, and no report knows a fuller one")
        else:
            left.setdefault(word, single)
            result.append(single)
    for bearer, single, reason in placed:
        bearer.take(single, reason)
    return result


def _fits(word: str, person: Bearer) -> bool:
    return any(likeness(word, person_name(f).family) in ("equal", "variant") for f in person.full_names())


def _choose(single: Bearer, fitting: list[Bearer], judge: Judge, ledger: Ledger) -> tuple[Bearer | None, str]:
    word = single.main()
    ruled = {id(p): judge.apart(single, p) for p in fitting}
    agreed = [p for p in fitting if any((d := judge.decision(word, f)) and d.ruling == "same" for f in p.full_names())]
    if len(agreed) == 1:
        return agreed[0], f"decided by an editor: {word} is {agreed[0].main()}"
    open_to: list[Bearer] = []
    for p in fitting:
        ruling = ruled[id(p)]
        gender = single.gender() and p.gender() and single.gender() != p.gender()
        offices = clash(single.roles(), p.roles())
        if ruling is not None:
            (ledger.refuse if ruling.ruling == "different" else ledger.leave)(word, p.main(), ruling.reason)
        elif gender or offices:
            ledger.refuse(word, p.main(), f"titles forbid: {offices or 'a man and a woman'}")
        elif not single.reports() & p.reports():
            open_to.append(p)
    if len(open_to) == 1 and len(fitting) == 1:
        return open_to[0], f"{word} is the family name of {open_to[0].main()}, its only bearer in all reports"
    titled = [p for p in open_to if shared(single.roles(), p.roles())]
    if len(titled) == 1:
        return titled[
            0
        ], f"{word} is the family name of {titled[0].main()}; {shared(single.roles(), titled[0].roles())}"
    for p in open_to:
        ledger.leave(word, p.main(), f"{word} is a family name that more than one person bears, and nothing decides")
    return None, ""
