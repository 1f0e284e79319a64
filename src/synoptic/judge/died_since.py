"""Which of two totals is the newer by what it says: some of the injured have died since, or the victims are named by now.

Missed on purpose: what a page that calls itself a developing story leaves open; it may be the later one all the same.
"""

from __future__ import annotations

import re

from synoptic.judge.sides import Reading, later
from synoptic.judge.total import Total, elsewhere, names_apart
from synoptic.model.report import Article

LATER_DIED = re.compile(
    r"\b(?:one|two|three|another|a (?:second|third|fourth|fifth)) of (?:the|those|them)\b[^.;]{0,50}?\b(?:later|since|subsequently)\b"
    r"[^.;]{0,20}?\bdied\b",
    re.IGNORECASE,
)
"""Words that say that some of those who are counted died afterwards."""
NAMES = re.compile(r"\b(?:names?|identit(?:y|ies)|identified|named)\b", re.IGNORECASE)
WITHHELD = re.compile(
    r"(?:\bnot|n['\u2019]t)\s+(?:(?:yet|immediately|been|being|publicly|be)\s+)*"
    r"(?:identif\w+|nam(?:e|ed|ing)|releas\w+|disclos\w+|available|known|public|confirmed)\b",
    re.IGNORECASE,
)
"""Beside a word for a name: it is not given out."""
WHO_DID_IT = re.compile(r"\b(?:suspect|gunm[ae]n|shooter|attacker|assailant|driver|officer)", re.IGNORECASE)


def withholds_names(text: str) -> bool:
    """Whether a sentence says that the names of those whom it befell are not given out yet."""
    return bool(WITHHELD.search(text) and NAMES.search(text)) and not WHO_DID_IT.search(text)


def died_since(new: Total, old: Total) -> bool:
    """Whether `new` has more dead than `old` and as many fewer injured: some of the injured have died since.

    Where the older report tells of no dead at all, it must be the earlier by its date, its injured be counted by a word for
    the hurt, for "shot" may count dead with them, and those of the newer one beside the dead. A newer report that sums up
    several events tells nothing of one. Where the older report says itself that one of those whom it counts died later,
    both have as many dead.
    """
    if new.several or names_apart(new, old):
        return False
    counts_hurt = old.state == "injured" and not old.shot and not old.living
    beside = new.living and not new.doer
    if old.since and old.dead == new.dead and old.hurt == new.dead + new.hurt:
        return counts_hurt and beside
    if new.dead <= old.dead or new.dead + new.hurt != old.dead + old.hurt:
        return False
    if old.dead:
        return bool(old.hurt)
    x, y = new.printed[0][0], old.printed[0][0]
    return later(x, y) is x.article and counts_hurt and beside


def order(x: Reading, y: Reading, a: Total, b: Total) -> Article | None:
    """The report by which some have died who were injured by the other, unless it was printed before that."""
    if any(elsewhere(v, w) for v, _ in a.printed for w, _ in b.printed):
        return None
    after = later(x, y)
    if died_since(a, b):
        return x.article if after is not y.article else None
    if died_since(b, a):
        return y.article if after is not x.article else None
    return None


def knows_more(x: Reading, y: Reading, a: Total, b: Total) -> Article | None:
    """The report that names victims, where the other says that their names are not given out yet."""
    if a.named and b.unnamed and not b.named:
        return x.article
    return y.article if b.named and a.unnamed and not a.named else None
