"""Given names that stand alone beside a family name: "Isaac and Anna Berg", "Berg and his wife, Anna", "Berg's son, Ole, 4".

Parents, children, brothers and sisters are taken to bear one family name, where the sentence leaves open no
other; so "Ole" is Ole Berg. Missed on purpose: spouses and other relatives, and children whose parents a sentence gives two names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from synoptic.model.mention import Name
from synoptic.model.naming import SUFFIXES, person_name
from synoptic.resolve.bearer import Bearer, Family, printed
from synoptic.resolve.page import Page
from synoptic.resolve.roles import RELATIONS, roles_of

KIN = RELATIONS - frozenset("counterpart successor predecessor girlfriend boyfriend partner fiance fiancee".split())
"""Relations in which two people often share the family name."""
_AGE = r"(?:(?:\d{1,2}|[a-z]+)[- ](?:years?|months?)[- ]old )?"
_COUPLE = re.compile(rf"(?:, \d{{1,2}},)? (?:and|&) {_AGE}")
_OWNED = re.compile(r"(?:['’]s?)?,?(?: and)?(?: (?:his|her|their))?(?: [a-z-]+){0,3},? ")
_PLACED = re.compile(r"\b(?:of|from|in|at|near) $")
REACH = 60
"""Code points in which the relative's name follows that of whose relative it is."""
_ONE_FAMILY = re.compile(
    r"(?P<whose>['’]s?|\b(?:his|her|their)) (?:[\w-]+ ){0,4}?(?P<kin>(?:son|daughter|brother|sister|boy|girl|kid|twin|sibling|"
    r"parent|father|mother|dad|mom|child|toddler)(?:s|ren)?)(?:,| -+| –| —|:)? ?(?:named |called )?"
    rf"(?:{_AGE}[A-Z][\w'’-]+(?:, \d{{1,2}})?(?:,|,? and|,? &) )*{_AGE}$"
)
"""Before a given name: whose son, daughter ... somebody is, with those who are named before in the same list."""
_KINDRED = re.compile(
    r"(?:['’]s?|\b(?:his|her|their)) (?:[\w-]+ ){0,4}?[a-z]*(?:son|daughter|brother|sister|mother|father|child|wife|husband|friend|"
    rf"partner|fiancée?|fiancee?|nephew|niece|cousin|uncle|aunt)s?,? ?(?:named |called )?{_AGE}$"
)
"""Before the name of somebody who is told of as another's."""
_SPOUSE = re.compile(rf"\b(?:his|her) (?:[\w-]+ ){{0,3}}?(?:wife|husband),? {_AGE}$")
_AND_HIS = re.compile(r",?(?: \d{1,2},)? (?:and|with|along with) $")


def family_beside(page: Page, name: Name, names: Sequence[Name], chains: Sequence[Bearer]) -> Family | None:
    """The family of a given name that stands alone; None where nothing tells it."""
    before = page.text[max(0, name.span.start - 6) : name.span.start]
    for other in names if not _PLACED.search(before) else ():
        if len(person_name(printed(other)).parts) > 1 and _COUPLE.fullmatch(
            page.text[name.span.end : other.span.start]
        ):
            said = page.text[name.span.start : other.span.end]
            return Family(_last(printed(other)), f"named as “{said}”", borne=True)
    return _of_one_family(page, name, chains) or _of_kin(page, name, chains)


def _of_one_family(page: Page, name: Name, chains: Sequence[Bearer]) -> Family | None:
    """By "Berg's son" or "her son" before the name, where everybody of whom the sentence spoke so far is a Berg."""
    k = page.sentence(name.span.start)
    if k < 0:
        return None
    start = page.sentences[k].span.start
    found = _ONE_FAMILY.search(page.text[start : name.span.start])
    if found is None:
        return None
    at = start + found.start()
    before = sorted(
        ((n.span.end, c) for c in chains for n in c.mentions if start <= n.span.start and n.span.end <= at),
        key=lambda b: b[0],
    )
    free = [(end, c) for end, c in before if not _is_kin(page, c, start, end)]
    owners = [c for _, c in free] + _spouses(page, chains, k)
    if not found["whose"].isalpha():
        owners = [c for end, c in before if end == at]
    elif free and _AND_HIS.fullmatch(page.text[free[-1][0] : at]):
        owners = [free[-1][1]]
    families = {f for c in owners for f in [_family(c)]}
    if len(families) != 1 or not (family := families.pop()):
        return None
    if person_name(f"A {family}").family == person_name(printed(name)).family:
        return None
    return Family(family, f"called {found['kin']} of {owners[0].main()}", borne=True)


def _spouses(page: Page, chains: Sequence[Bearer], sentence: int) -> list[Bearer]:
    """Those whom a sentence calls wife or husband: the other parent of a child that it names."""
    span = page.sentences[sentence].span
    named = [(c, n) for c, n in _mentions(chains) if span.start <= n.span.start < span.end]
    return [c for c, n in named if _SPOUSE.search(page.text[span.start : n.span.start])]


def _is_kin(page: Page, chain: Bearer, start: int, end: int) -> bool:
    """Whether the mention that ends there is itself that of a relative: "her sister Anna"."""
    own = max((n.span.start for n in chain.mentions if n.span.end == end), default=start)
    return _KINDRED.search(page.text[start:own]) is not None


def _of_kin(page: Page, name: Name, chains: Sequence[Bearer]) -> Family | None:
    """By any relation printed as a title of the name, behind whose it is."""
    relation = next((r.head for r in roles_of(name) if r.head in KIN), "")
    if not relation:
        return None
    for chain, n in _mentions(chains):
        between = page.text[n.span.end : name.span.start]
        if 0 < len(between) < REACH and relation in between and _OWNED.fullmatch(between):
            family = _family(chain)
            if family and person_name(f"A {family}").family != person_name(printed(name)).family:
                return Family(family, f"called {relation} of {chain.main()}", borne=False)
    return None


def _mentions(chains: Sequence[Bearer]) -> Iterator[tuple[Bearer, Name]]:
    return ((chain, n) for chain in chains for n in chain.mentions)


def _family(chain: Bearer) -> str:
    """The family name that the full names of a person print; "" where none does."""
    return next((_last(f) for f in chain.full_names() if len(person_name(f).parts) > 1), "")


def _last(full: str) -> str:
    words = [w.strip(",") for w in full.split()]
    while len(words) > 1 and words[-1].strip(".").lower() in SUFFIXES:
        words.pop()
    return words[-1]
