"""Are two printed names of people one? A pure comparison of strings, with its reason; context is for the caller to weigh.

They are split into given names, middle names, family name and suffix, and compared part by part (as record
linkage does), by sound where letters differ. Names of organisations, places and things: `naming_of_things`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from synoptic.model.nicknames import initials, nicknames
from synoptic.model.sounds import fold, likeness

PARTICLES = frozenset(
    "al el ad ash an ar as at az ibn bin ben bint de del della di da do dos das du la las le los van von der den des ter "
    "ten y e zu st".split()
)
_NEVER_GIVEN = frozenset("de del des der dos das".split())
"""Particles that are no given name even with a capital: Del Toro, but Al Berg and Ben Berg."""
HONORIFICS = frozenset(
    "mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend fr father rabbi imam sheikh sheik sister brother "
    "hon gen lt col maj capt sgt cpl pvt cmdr adm sen rep gov det supt insp president king queen prince princess".split()
)
SUFFIXES = frozenset("jr sr ii iii iv".split())
_ABD = re.compile(r"\babd(?:[ -]?[aeiou]{1,2}[ldrsnzt])?[ -]?(?=[b-df-hj-np-tv-z][a-z]{2})")


@dataclass(frozen=True, slots=True)
class Ruling:
    """What a comparison of two names says."""

    ruling: str
    """"same", "different" or "unsure"."""
    reason: str
    """What was compared, with what result."""
    alike: bool = False
    """Whether a reader could take one for the other: the family names or most words agree."""
    shortened: bool = False
    """Unsure only because one is a shorter form of the other: a family name alone, an initial, a part."""


@dataclass(frozen=True, slots=True)
class PersonName:
    """A person's name in parts, folded to lower case without accents."""

    parts: tuple[str, ...]
    """Given, middle and family names in printed order, hyphens kept, particles joined to nothing and left out."""
    suffix: str = ""
    """jr, sr, ii, iii, iv."""

    @property
    def family(self) -> str:
        """The last part: a family name where the name is printed in western order."""
        return self.parts[-1] if self.parts else ""

    @property
    def given(self) -> str:
        """The first part where there are several, else ""."""
        return self.parts[0] if len(self.parts) > 1 else ""


@lru_cache(maxsize=16384)
def bare(text: str) -> str:
    """A name folded, without a leading article and a trailing possessive."""
    name = re.sub(r"'s?$", "", fold(text).strip(' "“”„,;:()[]').rstrip("-"))
    return re.sub(r"^(?:the|a|an) (?=.)", "", name).strip()


@lru_cache(maxsize=16384)
def person_name(text: str) -> PersonName:
    """The parts of a person's name. Honorifics are left out; so are nicknames in quotation marks."""
    plain = bare(re.sub(r"[\"“”(][^\"“”()]*[\"“”)]", " ", text))
    plain = re.sub(r"(?<=\s)'[^']{1,30}'(?=\s)", " ", plain)
    plain = _ABD.sub("abdul", plain.replace(".", ". "))
    words = [w.strip(".,'") for w in plain.split()]
    words = [w for w in words if any(c.isalnum() for c in w)]
    while len(words) > 1 and words[0] in HONORIFICS:
        words = words[1:]
    small = text.lstrip(' "“').split(" ")[0].islower()
    while len(words) > 1 and words[0] in (PARTICLES if small else _NEVER_GIVEN):
        words = words[1:]
    suffix = ""
    while len(words) > 1 and words[-1] in SUFFIXES:
        suffix = words.pop()
    parts: list[str] = []
    for i, word in enumerate(words):
        word = re.sub(r"^(?:al|el|ad|ash|an|ar|as|at|az|bin|ben)-(?=.)", "", word)
        last = i == len(words) - 1
        if (
            word in PARTICLES
            and not last
            and (i > 0 or len(words) > 2 or word in ("al", "el", "bin", "ibn", "van", "von"))
        ):
            continue
        parts.append(word)
    return PersonName(tuple(parts), suffix)


@lru_cache(maxsize=16384)
def nickname(text: str) -> str:
    """What stands in quotation marks inside a person's name, folded: "ted" of 'Theodore "Ted" Bexley'."""
    found = re.search(r"\S\s*[\"“]([^\"“”]{1,30})[\"”]\s*\S", text)
    return fold(found[1]).strip() if found else ""


def shown(words: str) -> str:
    """A folded name with its capitals: "Moshe Arbel", "Ministry of Health", "O'Neill"."""
    begins = r"(?:^|(?<=[ -])(?!(?:of|the|and|for|in|on|at) )|(?<=\b\w')(?=\w\w)|(?<=\b\w\w')(?=\w\w))\w"
    return re.sub(begins, lambda m: m[0].upper(), words)


def _given_names(a: str, b: str) -> tuple[str, str]:
    """(grade, what was compared): equal, nickname, initial, variant, near or different."""
    if a == b:
        return "equal", f"both have the given name {shown(a)}"
    if len(a) == 1 or len(b) == 1:
        short, full = sorted((a, b), key=len)
        fits = a[0] == b[0] or (len(full) > 1 and short in initials(full))
        by = "" if a[0] == b[0] or not fits else ", by another form of the name"
        return (
            "initial" if fits else "different"
        ), f"the initial {shown(short)} {'fits' if fits else 'does not fit'} {shown(full)}{by}"
    if a.replace("-", "") == b.replace("-", ""):
        return "equal", f"the given names {shown(a)} and {shown(b)} differ by a hyphen"
    if nicknames(a, b):
        return "nickname", f"the given names {shown(a)} and {shown(b)} are forms of one name"
    grade = likeness(a, b)
    if grade in ("variant", "near") and _other_gender(a, b):
        grade = "different"
    words = {"equal": "agree", "variant": "are spellings of one sound", "near": "are close", "different": "differ"}
    return grade, f"the given names {shown(a)} and {shown(b)} {words[grade]}"


def _other_gender(a: str, b: str) -> bool:
    """Mario and Maria, Daniel and Danielle: the ending tells a man's name from a woman's."""
    a, b = sorted((a, b), key=lambda w: (len(w), w))
    if b == a + "a" or (a[-1] != b[-1] and {a[-1], b[-1]} <= set("ao")):
        return True
    feminine = b.endswith("a") or (len(b) > 5 and re.search(r"(?:ll|nn|tt|ss)e$|ine$", b) is not None)
    return feminine and a[-1] not in "aeiouyh"


def _family_names(a: str, b: str) -> tuple[str, str]:
    flat_a, flat_b = a.replace("-", ""), b.replace("-", "")
    if flat_a == flat_b:
        return "equal", f"both have the family name {shown(a)}"
    halves_a, halves_b = a.split("-"), b.split("-")
    if len(halves_a) != len(halves_b) and (set(halves_a) & set(halves_b)):
        return "part", f"the family name {shown(a)} is part of {shown(b)}" if len(a) < len(
            b
        ) else f"the family name {shown(b)} is part of {shown(a)}"
    grade = likeness(flat_a, flat_b)
    if grade == "variant" and (a + "a" == b or b + "a" == a):
        grade = "near"
    words = {"equal": "agree", "variant": "are spellings of one sound", "near": "are close", "different": "differ"}
    return grade, f"the family names {shown(a)} and {shown(b)} {words[grade]}"


def _middles(a: PersonName, b: PersonName) -> tuple[str, str]:
    """Whether the names between the first and the last can be one person's."""
    if len(a.parts) < 3 or len(b.parts) < 3:
        return "equal", ""
    for x, y in zip(a.parts[1:-1], b.parts[1:-1], strict=False):
        grade, said = _given_names(x, y)
        if grade in ("different", "near"):
            return grade, said.replace("given", "middle").replace("initial", "middle initial")
    return "equal", ""


@lru_cache(maxsize=65536)
def compare_people(a: str, b: str) -> Ruling:
    """Whether two printed names of persons are one name. A family name alone never decides against a full name.

    Misses on purpose: married names, pseudonyms, pet forms that no list holds, and names given in another order and
    another spelling at once.
    """
    p, q = person_name(a), person_name(b)
    if not p.parts or not q.parts:
        return Ruling("unsure", "no name to compare")
    if p.suffix and q.suffix and p.suffix != q.suffix:
        return Ruling("different", f"suffixes {p.suffix} and {q.suffix} tell two bearers apart", True)
    if p.parts == q.parts or "".join(p.parts).replace("-", "") == "".join(q.parts).replace("-", ""):
        return Ruling(
            "same", "same name" + (f"; suffix {p.suffix or q.suffix} once" if p.suffix != q.suffix else ""), True
        )
    if len(p.parts) == 1 or len(q.parts) == 1:
        return _compare_single(p, q)
    if sorted(p.parts) == sorted(q.parts) and len(p.parts) == 2:
        return Ruling("same", "the same two names stand in both, the family name first in one", True)
    for one, other in ((a, q), (b, p)):
        if nickname(one) and nickname(one) == other.given and p.family == q.family:
            given, family = shown(other.given), shown(p.family)
            return Ruling(
                "same", f"{given} is printed as a nickname inside the name; the family name is {family} in both", True
            )
    return _compare_full(p, q)


def _compare_single(p: PersonName, q: PersonName) -> Ruling:
    if len(p.parts) == len(q.parts):
        grade = likeness(p.family, q.family)
        if grade in ("equal", "variant"):
            return Ruling("same", f"{shown(p.family)} and {shown(q.family)} are spellings of one sound", True)
        if grade == "near":
            return Ruling("unsure", f"{shown(p.family)} and {shown(q.family)} are close", True)
        return Ruling("different", f"{shown(p.family)} and {shown(q.family)} differ")
    short, full = (p, q) if len(p.parts) == 1 else (q, p)
    if "-" in short.family and "".join(full.parts).replace("-", "").endswith(short.family.replace("-", "")):
        return Ruling("same", f"{shown(short.family)} is the end of {shown(' '.join(full.parts))}", True)
    if likeness(short.family, full.family) in ("equal", "variant"):
        return Ruling(
            "unsure", f"{shown(short.family)} is the family name alone of {shown(' '.join(full.parts))}", True, True
        )
    if any(likeness(short.family, part) in ("equal", "variant") for part in full.parts):
        return Ruling(
            "unsure", f"{shown(short.family)} is one of the names of {shown(' '.join(full.parts))}", True, True
        )
    return Ruling("different", f"{shown(short.family)} is none of the names of {shown(' '.join(full.parts))}")


def _compare_full(p: PersonName, q: PersonName) -> Ruling:
    family, family_said = _family_names(p.family, q.family)
    given, given_said = _given_names(p.given, q.given)
    said = f"{given_said}; {family_said}"
    if family == "different":
        return _compare_doubled(p, q, given, said)
    if given == "different":
        short, full = (p, q) if len(p.parts) < len(q.parts) else (q, p)
        if full.parts[-len(short.parts) :] == short.parts and len(full.parts) > len(short.parts):
            return Ruling("same", f"{shown(' '.join(short.parts))} is the end of {shown(' '.join(full.parts))}", True)
        if q.given in p.parts[1:-1] or p.given in q.parts[1:-1]:
            return Ruling("unsure", f"{said}; but the one's given name is the other's middle name", True, True)
        return Ruling("different", said, family in ("equal", "variant"))
    middle, middle_said = _middles(p, q)
    if middle == "different":
        return Ruling("different", f"{said}; {middle_said}", True)
    if middle == "near" or family in ("near", "part") or given in ("near", "initial"):
        if family == "near" and given in ("near", "initial"):
            return Ruling("different", said, True)
        two_initials = given == "initial" and family == "equal" and min(len(p.parts), len(q.parts)) > 2
        shortened = "near" not in (family, given, middle)
        return Ruling("same" if two_initials and middle == "equal" else "unsure", said, True, shortened)
    return Ruling("same", said, True)


def _compare_doubled(p: PersonName, q: PersonName, given: str, said: str) -> Ruling:
    """The last names differ: perhaps a second family name that one print leaves out."""
    short, full = (p, q) if len(p.parts) < len(q.parts) else (q, p)
    if len(short.parts) < len(full.parts):
        inner = [part for part in full.parts[1:-1] if likeness(part, short.family) in ("equal", "variant")]
        if given in ("equal", "variant", "nickname") and inner:
            return Ruling(
                "unsure", f"same given name; {shown(inner[0])} could be the first of two family names", True, True
            )
    alike = given == "equal" and len(p.given) > 1 and likeness(p.family, q.family) != "different"
    return Ruling("different", said, alike)
