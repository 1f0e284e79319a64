"""Which entities are people: those tagged so, and names tagged otherwise that the reports give an age or identify.

Descriptions without a name ("the harbour officer") are left out: they may be one of those who are named. So are the
photographers of credits, storms, ships and animals, and a lone name that mostly stands behind "from", "in" and the like: it is a place's; another name of
somebody ("aka"); and words of a headline that the reports print in small letters too. Missed on purpose: people whose names
are tagged as something else, to whom nobody gives an age and of whom nothing is told that only befalls people.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from synoptic.judge.fates_words import PEOPLE
from synoptic.judge.no_person import named_thing
from synoptic.judge.sides import Reading
from synoptic.model.entity import Resolution

AGED = re.compile(r", (?:aged? )?\d{1,3}(?:,(?!\d)|\.|;| of\b|$)")
AGE_BEFORE = re.compile(r"\b(?:\d{1,3}-year-old|identified (?:\w+ ){0,4}as) $")
BEFALLEN = re.compile(
    r"(?: Jr\.?| Sr\.?| I{2,3})?(?:,? (?:\(?\d{1,3}\)?|of [A-Z][\w ]{2,24}),?)?,? (?:also |later )?"
    r"(?:died\b|suffered\b|(?:was|were|is|has been|had been) (?:\w+ly )?(?:also )?"
    r"(?:shot|stabbed|gunned|killed|wounded|injured|hurt|murdered|slain|hospitali[sz]ed|pronounced|arrested|"
    r"jailed|booked|handcuffed|locked up|found (?:dead|shot))\b)"
)
"""Behind a name of which something is told that befalls people alone."""
HUNG = re.compile(r"\b(?:of|the|a|an|in|at|from|near|to|by|on|for|with|outside) +$", re.IGNORECASE)
"""Before a name that need not be of whoever is told of: "a man from Hollin was shot", "the Hollin Rovers were hurt"."""
NAMED_AS = re.compile(r"\bidentified [^.;:]{0,90}\bas $")
DWELLER = re.compile(r" (?:[a-z]+ )?(?:resident|man|woman|boy|girl|teen|native|local|student|mother|father)\b")
"""Behind a name that is not the person's: "a 24-year-old Port Halden resident"."""
CREDIT_AFTER = re.compile(r" ?/ ?(?:[Ff]or )?[A-Z]| \(@")
PICTURED = re.compile(r"(?:[Pp]hotos?|[Cc]redit|[Ii]mage): ?(?:[Bb]y )?$")
"""Before whoever took a picture."""
CREDIT_BEFORE = re.compile(r"(?:[Pp]hotos?|[Cc]redit|[Ii]mage|[Cc]ourtesy)(?: by| of)?:? ?$|\($")
PLACED = re.compile(
    r"\b(?:(?:from|in|at|near|off|outside|around)|(?:capital|city|town|village|port),?)\s+$", re.IGNORECASE
)
"""Before the name of a place."""
TOWN_OF = re.compile(r"\b(?:town|city|village|hamlet|suburb|island|port) of $", re.IGNORECASE)
"""Before the name of a place, of however many words."""
THE = re.compile(r"\b[Tt]he $")
ALONE = re.compile(
    r"[.,;:)?!”\"]|$| (?:and|or|is|was|at|on|in|to|of|for|from|with|by|has|had|will|that|which|when|as)\b"
)
"""Behind a lone name that has "the" before it: it is none of a person, "the Moon", "water from the Omuve"."""
ALIAS = re.compile(r"(?:\baka|\ba\.k\.a\.|\bknown as|\bnicknamed|\balias),? ?[\"“‘']?$", re.IGNORECASE)
"""Before another name of the one who is named just before."""
PEOPLES = ("nationality", "group", "language")
"""Kinds of names that stand for many: "two Marines were hurt"."""
NOUNS = PEOPLE | {"body", "police", "suspect", "gunman", "shooter", "home", "house"}
STREETS = frozenset("St. Ave. Blvd. Rd. Ln. St Ave Blvd Rd".split())
WORD = re.compile(r"[^\W\d_]+")
NAME = re.compile(r"[A-Z][\w'’.-]+(?: [A-Z][\w'’.-]*){1,3}$")


def persons(reports: Sequence[Sequence[Reading]], resolution: Resolution) -> frozenset[str]:
    """Ids of the entities that are people."""
    found = {e.id for e in resolution.entities if e.kind == "person" and e.name[:1].isupper()}
    credits: Counter[str] = Counter()
    seen: Counter[str] = Counter()
    pictures: Counter[str] = Counter()
    placed: Counter[str] = Counter()
    aliases: Counter[str] = Counter()
    words: Counter[str] = Counter()
    things: set[str] = set()
    called: set[str] = set()
    lone = {e.id for e in resolution.entities if e.id in found and " " not in e.name}
    kinds = {e.id: e.kind for e in resolution.entities}
    names = {e.id: e.name for e in resolution.entities if e.kind not in ("person", *PEOPLES) and NAME.match(e.name)}
    for report in reports:
        if not report:
            continue
        text, entities = report[0].article.text, report[0].entities
        words.update(WORD.findall(text))
        for (start, end), entity in entities.items():
            if text[start:end].islower() or text[start:end] in ("He", "She", "His", "Her"):
                continue
            seen[entity] += 1
            if named_thing(text, start, end):
                things.add(entity)
                called.add(text[start:end].split()[-1])
            if TOWN_OF.search(text[max(0, start - 14) : start]):
                things.add(entity)
            placed[entity] += entity in lone and _of_a_place(text, start, end)
            credits[entity] += bool(
                CREDIT_AFTER.match(text[end : end + 8]) or CREDIT_BEFORE.search(text[max(0, start - 14) : start])
            )
            pictures[entity] += bool(PICTURED.search(text[max(0, start - 14) : start]))
            aliases[entity] += bool(ALIAS.search(text[max(0, start - 16) : start]))
            if entity in names and (
                AGED.match(text[end : end + 14])
                or kinds[entity] != "place"
                and NAMED_AS.search(text[max(0, start - 110) : start])
                or BEFALLEN.match(text[end : end + 90])
                and not HUNG.search(text[max(0, start - 14) : start])
                or AGE_BEFORE.search(text[max(0, start - 44) : start])
                and not DWELLER.match(text[end : end + 16])
            ):
                found.add(entity)
    told = {e.id: e.name for e in resolution.entities if e.id in found}
    found -= {
        e for e, name in told.items() if name.split()[-1][0].islower() or _common(name, words) or _no_name(name, words)
    }
    found -= {e for e in told if 0 < seen[e] <= aliases[e] or 0 < seen[e] <= 2 * pictures[e]}
    found -= things | {e for e, name in told.items() if name in called}
    return frozenset(e for e in found if not seen[e] or credits[e] < seen[e] and not 0 < seen[e] <= 2 * placed[e])


def _of_a_place(text: str, start: int, end: int) -> bool:
    """Whether a lone name stands as that of a place does, or of a thing of which there is one."""
    before = text[max(0, start - 14) : start]
    return bool(PLACED.search(before) or THE.search(before) and ALONE.match(text[end : end + 8]))


def _no_name(name: str, words: Counter[str]) -> bool:
    """ "Photo Woman" of a page that writes of a woman, "Tanner St.", "HHMC": a caption's words, a street, a body's letters."""
    last = name.split()[-1]
    lone = " " not in name
    return (
        not lone
        and last.lower() in NOUNS
        and words[last.lower()] > words[last]
        or not lone
        and last in STREETS
        or lone
        and len(last) > 2
        and last.isupper()
    )


def _common(name: str, words: Counter[str]) -> bool:
    """Whether the reports print the words of a name in small letters too: "In Custody" is a headline's.

    A single word may be a name and a noun alike; then what is printed more often counts.
    """
    parts = [w for w in WORD.findall(name) if len(w) > 1]
    small, large = sum(words[w.lower()] for w in parts), sum(words[w] for w in parts)
    return bool(parts) and all(words[w.lower()] for w in parts) and small > (large if len(parts) == 1 else large / 2)
