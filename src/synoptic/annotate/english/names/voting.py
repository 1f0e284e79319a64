"""One label for each string of an article: the tagger labels each occurrence by its own surroundings, here they vote.

What the text says beside a name goes before the tagger's label: an age ("Olivia, 6,") or a role ("driver Marten Dahl")
makes a person, and a word that ends or opens a person's full name is that person's, unless it stands where a place does.
Missed on purpose: a town and a person of one name in one article, each mentioned once.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from synoptic.annotate.english.names.found import Found
from synoptic.annotate.english.names.words import HEADWORDS, HONORIFICS, ROLES, TITLE_PARTS

_WHERE = frozenset("in near outside throughout across inside within around off into toward towards".split())
"""Prepositions that a place follows, and a person seldom does."""
_KIN = frozenset(
    "wife husband son daughter father mother brother sister widow widower uncle aunt cousin grandfather grandmother nephew "
    "niece fiancé fiancée fiance fiancee girlfriend boyfriend partner grandson granddaughter stepson stepdaughter".split()
)
_HELD = frozenset(
    "stake share holding investor investment invest interest trust confidence faith believe belief job role position work "
    "employ engineer official spokesman partner".split()
)
"""What one has in a firm or a person: "a stake in Halden" is no place."""
_OPENING = frozenset("fort lake mount port saint st san santa new north south east west camp point cape".split())
"""First words of places that are named after somebody."""
OLDEST = 115
NEAR = 12
"""Words from "identified" to the "as" before the name."""
_AGE = re.compile(r"\d{1,3}$")
_BEHIND_AGE = frozenset((",", ".", ")", ";", "-", "of", "and", "was", "were", "is"))


def surnames_of(people: Iterable[str]) -> frozenset[str]:
    """Last words of full names; particles and numbers are none."""
    last = (name.split()[-1] for name in people)
    return frozenset(w for w in last if len(w) > 2 and w[0].isupper() and w not in ("Jr.", "Sr.", "III"))


def given_names_of(people: Iterable[str]) -> frozenset[str]:
    """First words of full names; initials are none."""
    first = (name.split()[0] for name in people)
    return frozenset(w for w in first if len(w) > 2 and w[0].isupper() and w.isalpha())


def teams_of(found: Sequence[Found]) -> frozenset[str]:
    """Last words, in the plural, of bodies' names that say nothing else: the Harriers of "Vorl Harriers"."""
    bodies = [f for f in found if f.label == "organisation" and 1 < f.last - f.first < 5]
    return frozenset(
        last.text
        for f in bodies
        if (last := f.tokens[-1]).tag == "NNPS"
        and last.text.endswith("s")
        and last.text.lower() not in HEADWORDS
        and last.lemma not in ROLES
        and all(t.text[:1].isupper() for t in f.tokens)
    )


def counted(found: Sequence[Found]) -> dict[str, Counter[str]]:
    """How often each string has each label."""
    counts: dict[str, Counter[str]] = {}
    for f in found:
        counts.setdefault(f.key, Counter())[f.label] += 1
    return counts


def vote(
    found: Sequence[Found], surnames: frozenset[str], given: frozenset[str], teams: frozenset[str]
) -> dict[str, str]:
    """The label of each string of the article."""
    told = {f.key for f in found if _is_person(f, surnames)} | _among_people(found)
    where = Counter(f.key for f in found if _is_where(f))
    labels = {}
    for key, counts in sorted(counted(found).items()):
        best = min(counts.items(), key=lambda c: (-c[1], c[0]))[0]
        single = " " not in key
        if single and key in surnames | given and best != "nationality":
            as_place = best == "place" and (where[key] or key not in surnames and counts.total() < 2)
            best = "place" if as_place else "person"
        elif single and key in teams and best != "nationality":
            best = "organisation"
        elif key.endswith("s") and key[:-1] in surnames and single and best != "nationality":
            best = "group"
        elif key in told and not where[key]:
            best = "person"
        elif (
            single
            and where[key]
            and (best == "person" and counts["place"] or best == "organisation" and _town(key))
            or best == "person"
            and counts["place"]
            and single
        ):
            best = "place"
        labels[key] = best
    return labels


def _among_people(found: Sequence[Found]) -> set[str]:
    """ "Ann Berg, Orla Fenn and Paul Dahl": what stands in a list between two people's full names is a third's."""
    people = {
        (id(f.parse), k) for f in found if f.label == "person" and f.last - f.first > 1 for k in (f.first, f.last)
    }
    told = set()
    for f in found:
        tokens, last = f.parse.tokens, f.last
        if f.label not in ("organisation", "product", "work") or not 1 < last - f.first < 4 or f.first < 2:
            continue
        behind = last + 1 if last < len(tokens) and tokens[last].text in (",", "and") else last
        behind += behind > last and behind < len(tokens) and tokens[behind].text == "and"
        listed = tokens[f.first - 1].text == "," and behind > last
        plain = all(t.pos == "PROPN" and t.text.isalpha() and t.text.lower() not in HEADWORDS for t in f.tokens)
        if listed and plain and (id(f.parse), f.first - 1) in people and (id(f.parse), behind) in people:
            told.add(f.key)
    return told


def _is_where(f: Found) -> bool:
    """Whether a name stands where a place does: "in Vorl", "Vorl, Torm"."""
    before = f.parse.tokens[f.first - 1] if f.first else None
    after = f.parse.tokens[f.last] if f.last < len(f.parse.tokens) else None
    if (
        before is None
        or before.text.lower() not in _WHERE
        or after is not None
        and (after.tag == "POS" or after.text == "&")
    ):
        return False
    compound = after is not None and after.pos in ("NOUN", "PROPN") and after.head != after.i and f.label != "place"
    return not compound and f.parse.tokens[before.head].lemma not in _HELD


def _town(key: str) -> bool:
    """Whether a single word taken for a body can be a town's name: no acronym and no common word for a body."""
    return key.isalpha() and key[1:].islower() and key.lower() not in HEADWORDS


def _is_person(f: Found, surnames: frozenset[str]) -> bool:
    """Whether what stands beside a name, or its last word, says that a person bears it."""
    if f.label in ("nationality", "language", "law", "event") or f.last - f.first > 4:
        return False
    words = f.tokens
    if any(w.text.lower() in HEADWORDS or w.text.lower() in TITLE_PARTS or not w.text[:1].isupper() for w in words):
        return False
    several = f.last - f.first > 1
    return is_aged(f) or _identified(f) or _relative(f) or _titled(f) or (several and _of_a_family(f, surnames))


def _relative(f: Found) -> bool:
    """ "his wife, Signe,": behind a relation that is somebody's."""
    tokens = f.parse.tokens
    if f.first < 3 or tokens[f.first - 1].text != "," or tokens[f.first - 2].lemma not in _KIN:
        return False
    return any(t.tag in ("PRP$", "POS") for t in tokens[max(0, f.first - 9) : f.first - 2])


def _identified(f: Found) -> bool:
    """ "the 20-year-old Marten Dahl", "was identified as Marten Dahl"."""
    tokens = f.parse.tokens
    before = tokens[f.first - 1].text.lower() if f.first else ""
    behind = tokens[f.last] if f.last < len(tokens) else None
    if f.key.isupper() or (behind is not None and behind.pos in ("NOUN", "ADJ", "PROPN")):
        return False  # a heading's capitals, and "the 20-year-old Vorl man"
    if before == "old" or before.endswith("-year-old"):
        return True
    near = tokens[max(0, f.first - NEAR) : f.first]
    return before == "as" and any(t.lemma == "identify" for t in near) and f.last - f.first > 1


def _of_a_family(f: Found, surnames: frozenset[str]) -> bool:
    """ "Signe Dahl", taken for a body where "Marten Dahl" is a person: plain words, the last a family name."""
    plain = all(
        t.pos in ("PROPN", "NOUN", "ADJ") and t.text.replace("-", "").isalpha() and not t.text.isupper()
        for t in f.tokens
    )
    opening = f.tokens[0].text.lower().rstrip(".")
    taken = f.label in ("organisation", "product", "work")
    return taken and plain and f.last - f.first < 4 and f.tokens[-1].text in surnames and opening not in _OPENING


def is_aged(f: Found) -> bool:
    """ "Olivia, 6," and "Olivia (6)": an age, not the number of something."""
    tokens = f.parse.tokens
    if f.last + 1 >= len(tokens) or tokens[f.last].text not in (",", "("):
        return False
    age = tokens[f.last + 1].text
    if not _AGE.match(age) or not 0 < int(age) <= OLDEST:
        return False
    behind = tokens[f.last + 2].text if f.last + 2 < len(tokens) else "."
    closed = behind == ")" if tokens[f.last].text == "(" else behind in _BEHIND_AGE
    month = f.last + 3 < len(tokens) and behind == "," and _AGE.match(tokens[f.last + 3].text) is not None
    return closed and not month


def _titled(f: Found) -> bool:
    """ "driver Marten Dahl", "member of parliament Marten Dahl": a role right before two or three plain words."""
    tokens = f.parse.tokens
    before = tokens[f.first - 1] if f.first else None
    if before is None or f.label not in ("organisation", "place", "product", "work", "facility"):
        return False
    if any(t.pos != "PROPN" or not t.text.isalpha() or t.text.isupper() for t in f.tokens) or f.last - f.first > 3:
        return False
    if f.first > 2 and tokens[f.first - 3].lemma == "member" and tokens[f.first - 2].text == "of":
        return before.text.lower() in ("parliament", "congress")
    known = before.lemma in ROLES and before.tag in ("NN", "NNP") or before.text.lower() in HONORIFICS
    return known and tokens[before.head].i in range(f.first, f.last)
