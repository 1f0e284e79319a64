"""What two bearers of one name do: a baker of 34 whom a fire killed is not the fire chief who tells of it.

Only offices that one holds for a living say so, of the police, the fire service and the courts, against a trade that a report
gives with "a" or "an" behind the name. Missed on purpose: offices that are held beside a trade, as a mayor's, and two trades.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from synoptic.model.mention import Name
from synoptic.resolve.page import Page
from synoptic.resolve.roles import RELATIONS, roles_of

OFFICES = frozenset(
    "chief sheriff prosecutor superintendent inspector detective sergeant lieutenant constable trooper marshal".split()
)
_TRADE = re.compile(r", (?:\d{1,3}, )?an? (?:[a-z-]+ ){0,2}?([a-z-]+)(?=[,.;]| (?:who|from|of|in|at|and)\b)")
_ENDS = (
    "er",
    "or",
    "ist",
    "ian",
    "man",
    "woman",
    "clerk",
    "nurse",
    "cook",
    "chef",
    "student",
    "pensioner",
    "mechanic",
    "barista",
)
_NO_TRADE = RELATIONS | frozenset(
    "teenager passenger prisoner officer member leader supporter neighbor neighbour stranger minor survivor woman man motorcyclist "
    "firefighter volunteer former commander governor major mayor councillor councilor senator minister lawyer barrister solicitor "
    "investigator trainer instructor worker owner founder fighter ranger bystander outsider newcomer player".split()
)


def work_beside(page: Page, name: Name) -> frozenset[str]:
    """The trade that stands behind a name, as "a baker", and the office before or behind it, as "office chief"."""
    offices = {f"office {r.head.split()[-1]}" for r in roles_of(name) if r.head.split()[-1] in OFFICES and not r.past}
    trade = _TRADE.match(page.text, name.span.end)
    noun = trade[1] if trade else ""
    told = noun.endswith(_ENDS) and noun not in _NO_TRADE | OFFICES
    return frozenset(offices | ({f"a {noun}"} if told else set()))


def unlike_work(a: Iterable[str], b: Iterable[str]) -> str:
    """In words, how what two bearers do excludes one; "" where it does not."""
    for x, y in ((sorted(a), sorted(b)), (sorted(b), sorted(a))):
        trades = [w for w in x if w.startswith("a ")]
        offices = [w for w in y if w.startswith("office ")]
        if trades and offices and len(trades) == len(x) and len(offices) == len(y):
            return f"{trades[0]} is not {offices[0].removeprefix('office ')} as well"
    return ""
