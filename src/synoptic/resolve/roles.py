"""Roles that names bear ("health minister" of "Israel"), brought to one form so that they can be compared."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from synoptic.model.lands import is_land, land
from synoptic.model.mention import Name

PAST = frozenset("late former ex then past previous outgoing onetime ousted deposed".split())
_ORDINALS = frozenset("second third fourth fifth sixth seventh eighth ninth tenth".split())
_PASSING = (
    PAST | _ORDINALS | frozenset("current incumbent new incoming first longtime newly elected elect acting".split())
)
_ADDRESS = frozenset(
    "mr mrs ms miss mx dr prof sir dame lord lady rev reverend fr madam madame monsieur hon messrs".split()
)
_SPELLED = {"defence": "defense", "labour": "labor", "centre": "center", "organisation": "organization"}
"""British spellings of what offices are over."""
_RANKS = ("deputy", "vice", "assistant", "prime", "under")
RELATIONS = frozenset(
    "wife husband son daughter father mother brother sister widow widower uncle aunt cousin grandfather grandmother "
    "nephew niece fiance fiancee girlfriend boyfriend partner spouse counterpart successor predecessor".split()
)
"""Roles that say nothing without the other person; two bearers of "wife" are not alike for that."""

_FEMALE = frozenset(
    "mrs ms miss madam madame lady dame queen princess duchess actress wife daughter mother sister widow aunt niece "
    "grandmother fiancee girlfriend empress baroness".split()
)
_MALE = frozenset(
    "mr sir lord king prince duke actor husband son father brother widower uncle nephew grandfather fiance boyfriend "
    "emperor baron monsieur".split()
) - {"actor"}


@dataclass(frozen=True, slots=True, order=True)
class Role:
    """One role: "minister" with field "health" and link "israel"."""

    head: str
    """Head noun, lower case, with "deputy" or "vice" where it is one."""
    field: str = ""
    """What the role is over: "health"; "" where nothing is said."""
    links: tuple[str, ...] = ()
    """Countries and organisations of the role, as `land` gives them, sorted."""
    past: bool = False
    """Said to be no longer borne (late, former), or counted (the third president), which is seldom said of today's."""

    def words(self) -> str:
        """In plain words."""
        *ranks, head = self.head.split()
        behind = self.field.startswith("to ")
        words = [*ranks, head, f"to {_capitals(self.field[3:])}"] if behind else [*ranks, self.field, head]
        if ranks in (["prime"], ["chief"]):
            words = [self.field, *ranks, head]
        return " ".join(w for w in words if w) + (f" ({', '.join(map(_capitals, self.links))})" if self.links else "")


def _capitals(land: str) -> str:
    """A folded name of a land or a body as it is written: "South Korea", "Bank of England"."""
    return " ".join(w if w in ("of", "the", "and", "for") else w[:1].upper() + w[1:] for w in land.split())


def roles_of(name: Name) -> tuple[Role, ...]:
    """The roles of a name's titles; honorifics are none. "Minister of Health and the Interior" is two."""
    links = tuple(sorted({land(link) for link in name.links}))
    found: list[Role] = []
    for title in name.titles or ((name.head,) if name.head else ()):
        found += _parse(title, links, re.findall(r"[a-z]+", name.text.lower()) if name.form == "title" else [])
    return tuple(sorted(set(found)))


def _parse(title: str, links: tuple[str, ...], printed: list[str]) -> list[Role]:
    words = [_SPELLED.get(w.strip(".,"), w.strip(".,")) for w in title.lower().replace("-", " ").split()]
    past = any(w in PAST or w in _ORDINALS for w in [*words, *printed])
    words = [w for w in words if w not in _PASSING and w.strip("'s") and w not in ("the", "a", "an")]
    if not words or (len(words) == 1 and words[0] in _ADDRESS):
        return []
    at = next((k for k, w in enumerate(words) if k and w in ("of", "for", "to")), len(words))
    before, tail = words[:at], words[at + 1 :]
    if words == ["head"] and not links:
        return []
    noun = _singular(before[-1])
    ranks = (*_RANKS, "chief") if noun == "minister" else _RANKS
    head = " ".join([*(w for w in before[:-1] if w in ranks), noun])
    fields = _listed([w for w in before[:-1] if w not in ranks and not is_land(w)])
    if words[at : at + 1] == ["to"]:
        goal = land(" ".join(tail))
        return [Role(head, f"to {goal}", tuple(x for x in links if x != goal), past)]
    fields = fields or _listed([w for w in tail if not is_land(w) and not any(w in x.split() for x in links)])
    return [Role(head, field, links, past) for field in fields or [""]]


def _singular(word: str) -> str:
    """ "suspects Ames and Lane": each is a suspect."""
    if word.endswith("sses"):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us")) else word


def _listed(words: list[str]) -> list[str]:
    parts = re.split(r"\band\b|,", " ".join(words))
    return [" ".join(part.split()) for part in parts if part.split()]


def agree(a: Role, b: Role) -> bool:
    """Whether two roles can be one person's one role: same head, fields and links equal where both say one."""
    if a.head != b.head:
        return False
    if a.field and b.field and a.field != b.field:
        return False
    return not (a.links and b.links) or not set(a.links).isdisjoint(b.links)


def clash(a: Iterable[Role], b: Iterable[Role], lands_only: bool = False) -> str:
    """In words, how two sets of roles exclude one bearer: the same office of two countries; "" where they do not.

    `lands_only` leaves out offices of towns and bodies, whose names reports shorten in many ways.
    """
    for x in sorted(set(a)):
        for y in sorted(set(b)):
            same_office = x.head == y.head and (x.field == y.field or not x.field or not y.field)
            apart = x.links and y.links and set(x.links).isdisjoint(y.links)
            if lands_only and not all(is_land(link) for link in (*x.links, *y.links)):
                continue
            if same_office and apart:
                return f"{x.words()} against {y.words()}"
    return ""


def shared(a: Iterable[Role], b: Iterable[Role], narrow: bool = False) -> str:
    """In words, the role that both bear; relations ("wife") count for nothing. "" where there is none.

    `narrow` asks for a role with a field or a link in both: many are officers, few are health minister.
    """
    for x in sorted(set(a)):
        for y in sorted(set(b)):
            told = (x.field and y.field) or (x.links and y.links)
            if x.head not in RELATIONS and agree(x, y) and (told or not narrow):
                return f"both are called {max(x.words(), y.words(), key=lambda w: (len(w), w))}"
            if x.links and set(x.links) & set(y.links) and "counterpart" in (x.head, y.head):
                return f"both are of {', '.join(map(_capitals, sorted(set(x.links) & set(y.links))))}, and one is called a counterpart"
    return ""


def gender_of_noun(word: str) -> str:
    """ "f" or "m" where a noun in lower case means a woman or a man, else ""."""
    if word in _FEMALE or word in ("woman", "girl") or word.endswith("woman"):
        return "f"
    return "m" if word in _MALE or word in ("man", "boy", "gunman") or word.endswith("sman") else ""


def gender_of(name: Name) -> str:
    """ "f" or "m" where a title says so (Mrs, king, congresswoman, wife), else ""."""
    words = [w.strip(".,") for t in (*name.titles, name.head) for w in t.lower().split()]
    female = any(w in _FEMALE or w.endswith("woman") for w in words)
    male = any(w in _MALE or (w.endswith("man") and w not in ("woman", "human")) for w in words)
    return "f" if female and not male else "m" if male and not female else ""
