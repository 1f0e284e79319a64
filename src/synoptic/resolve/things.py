"""Organisations, places and other things of all reports: by name, by acronym, by a part that a report has introduced.

A single word is never joined to another by sound alone unless it has four consonants: many towns differ by a vowel.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations, pairwise

from synoptic.model.lands import land, name_key, names_land, people_of, region
from synoptic.model.mention import Name
from synoptic.model.naming import Ruling
from synoptic.model.naming_of_things import acronym_fits, letters_of
from synoptic.model.sounds import consonants, one_letter_apart, skeletons
from synoptic.resolve.bearer import Bearer, Judge, Ledger, printed
from synoptic.resolve.containers import Containers
from synoptic.resolve.firms import BODIES, COMMON, GENERIC, join_firms, join_legal_forms, join_short_names
from synoptic.resolve.page import Page

LONG = 6
"""Letters of a word in which one that is left out or changed is a slip of the pen."""
SOUND_LIMIT = 4
"""Least number of consonants with which two single words may be one by sound; 3 joins Salem and Salim, Marion and
Merion."""


def gather_things(pages: Sequence[Page], names: Sequence[Name], judge: Judge, ledger: Ledger) -> list[Bearer]:
    """Everything but persons. `names` are those of all reports, sorted."""
    reports: dict[str, dict[str, Bearer]] = defaultdict(dict)
    keys = Containers(pages, names)
    for name in names:
        key = keys.of(name) or thing_key(name)
        chain = reports[name.report].setdefault(key, Bearer(name.label))
        if chain.mentions and name_key(printed(name)) not in map(name_key, chain.forms()):
            chain.take(Bearer(name.label, [name]), one_key(name))
        else:
            chain.mentions.append(name)
    places = {key for chains in reports.values() for key, c in chains.items() if c.kind == "place"}
    for page in pages:
        _join_bracketed(page, reports[page.id], judge)
        join_short_names(reports[page.id], places, judge)
    for report in sorted(reports):
        _join_parts(reports[report], places, judge)
    buckets: dict[str, Bearer] = {}
    for report in sorted(reports):
        for key, chain in sorted(reports[report].items()):
            apart = judge.apart(buckets[key], chain) if key in buckets else None
            if apart is not None:
                ledger.refuse_namesakes(buckets[key].main(), chain.main(), apart.reason)
                buckets[f"{key} in {report}"] = chain
            elif key in buckets:
                buckets[key].take(chain, one_key(chain.mentions[0]))
            else:
                buckets[key] = chain
    keys.note(buckets, ledger)
    join_legal_forms(buckets, judge)
    join_firms(buckets, places, judge)
    _join_known_parts(buckets, judge)
    _join_acronyms(buckets, judge, ledger)
    _join_look_alikes(buckets, judge, ledger)
    return [buckets[key] for key in sorted(buckets)]


def thing_key(name: Name) -> str:
    """What makes two mentions one thing at once: the bare name, with its words' short forms; a country's one name."""
    text = printed(name)
    if name.label == "place" and names_land(text):
        return land(text)
    if name.label == "place":
        return region(text) or name_key(text)
    if name.label == "nationality":
        return f"nationality: {people_of(text)}"
    if name.label in ("language", "group"):
        return f"{name.label}: {name_key(text)}"
    return name_key(text)


def one_key(name: Name) -> str:
    """Why a mention goes with others of one key."""
    text = printed(name)
    if name.label == "place" and names_land(text):
        return "same name, or two names of one country"
    if name.label == "place" and region(text):
        return "same name, or its abbreviation"
    return "same name, in the singular or the plural" if name.label == "nationality" else "same name"


def _join_bracketed(page: Page, chains: dict[str, Bearer], judge: Judge) -> None:
    """ "Harbour Watch (Vorl Coastal Service)": a body with its other name in brackets right behind it."""
    named = sorted(((n, k) for k, c in chains.items() if c.kind in BODIES for n in c.mentions), key=lambda f: f[0].span)
    for (a, key), (b, other) in pairwise(named):
        between = page.text[a.span.end : b.span.start]
        if between.strip() != "(" or page.text[b.span.end : b.span.end + 1] != ")":
            continue
        letters = [(letters_of(x), y) for x, y in ((printed(a), printed(b)), (printed(b), printed(a))) if letters_of(x)]
        if not all(acronym_fits(x, y) for x, y in letters):
            continue
        if key != other and key in chains and other in chains and not judge.apart(chains[key], chains[other]):
            chains[key].take(chains.pop(other), f"printed as {printed(a)} ({printed(b)})")


def _join_parts(chains: dict[str, Bearer], places: set[str], judge: Judge) -> None:
    """In one report: the Harbour Board is the Vorl Harbour Board, where that is the only one it can be part of."""
    bodies = sorted(k for k, c in chains.items() if c.kind in BODIES)
    for short in sorted(bodies, key=lambda k: (len(k), k)):
        words = short.split()
        longer = [k for k in bodies if k != short and k in chains and _part_of(words, k.split())]
        if short in places or len(longer) != 1 or judge.apart(chains[short], chains[longer[0]]):
            continue
        whole = chains[longer[0]]
        whole.take(chains.pop(short), f"{short} is part of {longer[0]}, the only such name in the report")


def _part_of(short: list[str], long: list[str]) -> bool:
    n = len(short)
    if n >= len(long):
        return False
    if long[-n:] == short and (n >= 2 or (len(long) <= 3 and short[0] not in COMMON)):
        return True
    return long[:n] == short and all(w in GENERIC for w in long[n:])


def _join_known_parts(buckets: dict[str, Bearer], judge: Judge) -> None:
    """Across reports: a name, not a common word, that another report uses for one longer name only."""
    uses: dict[str, set[str]] = defaultdict(set)
    for key, bearer in sorted(buckets.items()):
        for n in bearer.mentions:
            if thing_key(n) != key and bearer.kind in BODIES:
                uses[thing_key(n)].add(key)
    for short in sorted(buckets):
        longer = sorted(uses.get(short, ()))
        if short in COMMON or len(longer) != 1 or longer[0] == short or longer[0] not in buckets:
            continue
        if not judge.apart(buckets[short], buckets[longer[0]]):
            buckets[longer[0]].take(buckets.pop(short), f"{short} stands for {longer[0]} in another report")


def _initials(form: str) -> set[str]:
    words = [w for w in form.replace("-", " ").split() if w[0].isalnum()]
    every = "".join(w[0] for w in words).casefold()
    return {every, "".join(w[0] for w in words if w[0].isupper()).casefold()} if len(words) > 1 else set()


def _join_acronyms(buckets: dict[str, Bearer], judge: Judge, ledger: Ledger) -> None:
    """SIPRI-like names to the long form whose first letters they are, if it is the only one."""
    by_initials: dict[str, set[str]] = defaultdict(set)
    for key, bearer in sorted(buckets.items()):
        for form in bearer.forms():
            for letters in _initials(form.removeprefix("The ").removeprefix("the ")):
                by_initials[letters].add(key)
    for key in sorted(buckets):
        letters = next((letters_of(f) for f in sorted(buckets[key].forms()) if letters_of(f)), "")
        if not letters or key not in buckets or buckets[key].kind in ("nationality", "group", "language"):
            continue
        found = sorted(k for k in by_initials.get(letters.casefold(), ()) if k != key and k in buckets)
        found = [k for k in found if any(acronym_fits(letters, f) for f in buckets[k].forms())]
        together = [k for k in found if buckets[k].reports() & buckets[key].reports()]
        chosen = together if len(together) == 1 else found if len(letters) > 2 else []
        if len(chosen) == 1 and not judge.apart(buckets[key], buckets[chosen[0]]):
            whole = buckets[chosen[0]]
            whole.take(buckets.pop(key), f"{letters} are the first letters of {whole.main()}, the only such name")
        else:
            for k in found:
                ledger.leave(buckets[key].main(), buckets[k].main(), f"{letters} are the first letters of both or more")


def _join_look_alikes(buckets: dict[str, Bearer], judge: Judge, ledger: Ledger) -> None:
    blocks: dict[tuple[int, str], list[str]] = defaultdict(list)
    for key, bearer in sorted(buckets.items()):
        if bearer.kind not in ("nationality", "group", "language") and not names_land(key):
            words = key.split()
            for skeleton in sorted({s for w in words for s in skeletons(w) if len(s) > 1}):
                blocks[len(words), skeleton].append(key)
    seen: set[tuple[str, str]] = set()
    for block in sorted(blocks):
        for a, b in combinations(blocks[block], 2):
            if (a, b) in seen or a not in buckets or b not in buckets:
                continue
            seen.add((a, b))
            _compare(a, b, buckets, judge, ledger)


def _compare(a: str, b: str, buckets: dict[str, Bearer], judge: Judge, ledger: Ledger) -> None:
    x, y = buckets[a], buckets[b]
    if name_key(x.main()) == name_key(y.main()) and x.kind == y.kind:
        return  # kept apart on purpose: two towns of one name, or an editor's ruling
    if x.kind != y.kind and not {x.kind, y.kind} <= {*BODIES, "place"}:
        return
    rulings = [judge.things(f, g) for f in sorted(x.forms()) for g in sorted(y.forms())]
    ruling = min(rulings, key=lambda r: (("same", "unsure", "different").index(r.ruling), r.reason))
    apart = judge.apart(x, y)
    if apart:
        (ledger.refuse if apart.ruling == "different" else ledger.leave)(x.main(), y.main(), apart.reason)
    elif ruling.ruling == "same" and (ruling.reason.startswith("decided") or _sure(a, b, x, y, ruling)):
        x.take(y, ruling.reason)
        del buckets[b]
    elif ruling.ruling == "unsure" and _slip(a, b, x, y):
        x.take(y, f"{ruling.reason}; one letter apart, and no report names both")
        del buckets[b]
    elif ruling.ruling == "unsure" and (ruling.shortened or " " not in a):
        return
    elif ruling.ruling in ("same", "unsure") and ruling.alike:
        ledger.leave(x.main(), y.main(), ruling.reason)
    elif ruling.alike:
        ledger.refuse(x.main(), y.main(), ruling.reason)


def _slip(a: str, b: str, x: Bearer, y: Bearer) -> bool:
    """Whether names of several words are one slip of the pen apart, in one long word or in a plural, and no report prints
    both: streets and bodies seldom differ so, towns do."""
    unlike = [(v, w) for v, w in zip(a.split(), b.split(), strict=False) if v != w]
    if len(unlike) != 1 or len(a.split()) != len(b.split()) or len(a.split()) < 2 or "place" in (x.kind, y.kind):
        return False
    v, w = unlike[0]
    plural = v + "s" == w or w + "s" == v
    return not x.reports() & y.reports() and (plural or min(len(v), len(w)) >= LONG and one_letter_apart(v, w))


def _sure(a: str, b: str, x: Bearer, y: Bearer, ruling: Ruling) -> bool:
    """Whether a likeness by sound is enough."""
    if "sound" not in ruling.reason:
        return True
    if x.reports() & y.reports():
        return False
    words = list(zip(a.split(), b.split(), strict=False))
    long = all(v == w or min(len(consonants(v)), len(consonants(w))) >= SOUND_LIMIT for v, w in words)
    return long or any(v == w for v, w in words)
