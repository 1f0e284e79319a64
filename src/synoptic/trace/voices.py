"""Words of attributions: which nouns speak for their owner, which stand for the police, and whose voice a name is."""

from __future__ import annotations

import re

from synoptic.model.mention import Name, Quotation

MOUTHS = frozenset(
    "office residence bureau spokesman spokeswoman spokesperson spokespeople spokesmen statement statements tweet tweets "
    "post posts remark remarks letter speech announcement release press communique comment comments testimony account "
    "page website site facebook twitter telegram interview briefing conference".split()
)
"""Nouns through which their owner speaks: what "Example's office" says, Example says."""

POLICE = frozenset(
    "police officer officers detective detectives investigator investigators deputy deputies sheriff sheriffs trooper "
    "troopers sergeant sgt lieutenant lt constable authorities cops policeman policemen".split()
)
"""Nouns of the police, whichever force and rank."""

OUTLET_NOUNS = frozenset("newspaper paper site channel network broadcaster magazine outlet website".split())
"""Bare nouns that stand for an outlet named before."""

DOCUMENTS = frozenset(
    "complaint affidavit indictment warrant report reports documents document records record study studies survey filing "
    "filings".split()
)

FINDINGS = DOCUMENTS | frozenset(
    "research data figure figures statistics analysis poll estimate estimates finding findings number numbers tally count "
    "census review list investigation forecast".split()
)
"""Nouns for what somebody found out, which stand as the subject of what they say."""

REPRESENTATIVES = frozenset("lawyer attorney counsel solicitor representative agent".split())
"""Nouns of those who speak for one person: without a name of their own, yet told by whom they stand for."""

FILLERS = frozenset(
    "the a an his her its their our my this that those these of for from by in on to at and official officials new "
    "written joint public local own same first late former then mr mrs ms dr".split()
)
INDEFINITE = frozenset("a an one two three four five six several some many other another few".split())
OWNERS = frozenset("his her its their".split())
_IN = re.compile(r"\b(?:in|at|on|near|with|under|against|who|which|that|of|for|from|by)\b", re.IGNORECASE)
PRONOUNS = frozenset("he she they it i we him her them who".split())
WORD = re.compile(r"[^\W_]+(?:['\u2019][^\W_]+)?")
_POSSESSIVE = re.compile(r"^['\u2019]s?\b|^['\u2019](?=\s)")


def source_text(quotation: Quotation, text: str) -> str:
    """The source as printed."""
    return quotation.source_text or " ".join(s.of(text) for s in quotation.source)


def content_words(text: str) -> list[str]:
    """Folded words that tell one source from another, without possessive endings; all words where none is left."""
    words = [re.sub(r"['\u2019]s?$", "", w.casefold()) for w in WORD.findall(text)]
    kept = [w for w in words if w not in FILLERS]
    return kept or words


def owned_nouns(name: Name, quotation: Quotation, text: str) -> list[str]:
    """Nouns of which the name is only a part in the source: ["office"] for "Example's office"; [] for the name alone.

    A comma parts the name from what it explains: "the director of the line, Ann Example".
    """
    span = next(s for s in quotation.source if s.holds(name.span))
    before, after = text[span.start : name.span.start], text[name.span.end : span.end]
    printed = name.span.of(text)
    found: list[str] = []
    before = before.rsplit(",", 1)[-1]
    if link := list(_IN.finditer(before)):
        nouns = content_words(before[: link[0].start()])
        mouth = [w for w in nouns if w in MOUTHS]
        found += mouth if mouth and link[-1].group().casefold() in ("of", "for", "from", "by") else nouns[-1:] or ["?"]
    if _POSSESSIVE.match(after) or re.search(r"['\u2019]s?$", printed) or printed.casefold() in OWNERS:
        owned = content_words(_POSSESSIVE.sub("", after))[:3]
        through = link and link[-1].group().casefold() in ("of", "from", "by")
        found = owned if through and set(owned) & MOUTHS else found + owned
    elif name.label != "person" and (head := re.match(r"\s+[\s\w-]*", after)):
        words = [w.casefold() for w in WORD.findall(head.group())]
        if name.label in ("place", "nationality") or not set(words) <= FILLERS:
            found += words[:3]
    return found
