"""Lone names that the tagger takes for people although the reports use them of something else.

"The Saltby festival was cancelled", "a Saltby man", "of Saltby": a single word that no report gives a first name, a title or an
age to, and that half the time or more stands before a common noun or a number, or where a place does, is nobody's name. Missed
on purpose: names of things that are only ever told of as doers ("Saltby denied it").
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from synoptic.model.mention import Name
from synoptic.model.naming import bare, person_name
from synoptic.resolve.page import Page

SHARE = 0.5
"""Share of a name's mentions from which their use counts."""
SURE = 2
"""Uses from which a name is no person's; where a place stands or a number follows, one does."""
_PLACED = re.compile(r"(?:\b(?:in|near|outside|throughout|across|around)|, (?:formerly )?of) $", re.IGNORECASE)
_SERVED = re.compile(
    r" (?:police|firefighters?|officers?|council(?:lors?)?|mayor|residents?|m[ae]n|wom[ae]n|boys?|girls?|teen(?:ager)?s?|couple|"
    r"family|homes?|house|streets?|neighbou?rhood)\b"
)
_NUMBER = re.compile(r" \d")
_ARTICLED = re.compile(r"\b(?:the|an?|every|each) (?:last|first|new|next|old|final|latest|other) $", re.IGNORECASE)
"""Before a lone name that is a thing's: "the last Vela"."""
_MADE_BY = re.compile(r"\b(?:the|an?) $", re.IGNORECASE)
"""Before a lone name with a noun right behind: "a Falke rocket"."""
_AGED = re.compile(r",? (?:\(\d{1,3}\)|(?:aged? )?\d{1,3},)")
_MEANT = re.compile(r"\b(?:\d{1,3}-year-old|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|named|identified as) $")


def no_people(pages: Sequence[Page]) -> dict[str, str]:
    """Bare single words that are nobody's name -> the kind that their use tells: place, or else event."""
    seen: Counter[str] = Counter()
    uses: dict[str, Counter[str]] = defaultdict(Counter)
    people = set[str]()
    for page in pages:
        for name in page.names:
            if name.form != "name" or name.label not in ("person", "place"):
                continue
            parts = person_name(name.text).parts
            if name.label == "place":
                uses[bare(name.text)]["told a place"] += " " not in name.text and _use(page, name) == "placed"
                continue
            if len(parts) > 1 or name.titles or _told_of(page, name):
                people |= {bare(name.text), *parts}
                continue
            key = bare(name.text)
            seen[key] += 1
            if use := _use(page, name):
                uses[key][use] += 1
    return {key: _kind(uses[key]) for key in uses if key not in people and _sure(uses[key], seen[key])}


def _told_of(page: Page, name: Name) -> bool:
    """Whether an age or what stands before the name says that it is a person's."""
    before, after = page.text[max(0, name.span.start - 16) : name.span.start], page.text[name.span.end :][:12]
    return bool(_AGED.match(after) or _MEANT.search(before))


def _use(page: Page, name: Name) -> str:
    """How a name stands that no person's does: "placed", "served", "numbered", "articled", "before a noun"; "" otherwise."""
    before, after = page.text[max(0, name.span.start - 14) : name.span.start], page.text[name.span.end :][:16]
    if _PLACED.search(before):
        return "placed"
    if _SERVED.match(after):
        return "served"
    if _NUMBER.match(after):
        return "numbered"
    token = page.head(name)
    if token is not None and _ARTICLED.search(before) and not _MEANT.search(before):
        return "articled"
    noun = page.parent(name, token) if token is not None and token.dep in ("compound", "nmod") else None
    if noun is not None and noun.pos == "NOUN" and noun.text.islower() and noun.start > name.span.end:
        return "articled" if _MADE_BY.search(before) and noun.start == name.span.end + 1 else "before a noun"
    return ""


def _sure(uses: Counter[str], seen: int) -> bool:
    if uses["told a place"]:
        return True
    told = uses.total()
    alone = uses["placed"] + uses["numbered"] + uses["articled"]
    return told >= SHARE * seen and (told >= SURE or alone > 0)


def _kind(uses: Counter[str]) -> str:
    return "place" if uses["told a place"] or uses["placed"] or uses["served"] else "event"
