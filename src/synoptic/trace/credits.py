"""Whom one article credits: in its running text, in the credits around it, and in its metadata.

A name in the running text is a credit where a frame of news English says so: "told the Herald", "as first reported by the
Herald", "the Herald reports". A name near such a word is not enough ("Rillford police said" beside an outlet Rillford).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from synoptic.model.report import Article
from synoptic.trace.outlets import (
    SITE,
    address_key,
    agency_key,
    agency_words,
    named,
    one_outlet,
    outlet_key,
    outlet_keys,
    site_name,
)
from synoptic.trace.words import TEXT_KINDS

_POSSESSIVE = re.compile(r"['\u2019]s$")
WORD = re.compile(r"[^\W_]+(?:['\u2019][^\W_]+)*")

SHARINGWORDS = frozenset("contributed contributing with additional material also".split())
"""Beside an agency's name in a credit line, these say that the report is more than its wire."""

WIREWORDS = 12
"""A wire's name stands among the first words of the first paragraph, or in a line no longer than this."""

REACH = 70
"""Characters around a name in which its frame is looked for."""

_KIND = (
    r"(?:(?:the|a|an|its|our|their|local|nearby|sister|media|news|area|regional|national|rival|[A-Z]{2,5}|\w+[’']s)\s){0,3}"
    r"(?:(?:affiliate|station|partners?|newspaper|daily|weekly|website|site|broadcaster|channel|network|magazine|agency|paper|outlet)s?,?\s)?"
    r"(?:the\s)?(?-i:(?:[A-Z][\w.]*\s?){1,3}(?:,|\band)\s(?:the\s)?){0,2}"
)
_SAID_TO = (
    r"\b(?:told|tells|telling|informed|according to|cit(?:es?|ed|ing)|quot(?:es?|ed|ing)|credit(?:s|ed|ing)?)\s"
    r"|\b(?:sp(?:oke|oken|eaks|eaking)|talk(?:ed|s|ing)?|interviews?|statements?|e-?mails?|confirmed|comments?|shared|provided|given|"
    r"disclosed|leaked|confided|admitted)\s(?:\w+\s){0,2}?(?:to|with)\s"
    r"|\b(?:reported|reports|revealed|published|broken|obtained|seen|reviewed|viewed|identified|quoted|cited|carried|interviewed|"
    r"verified|released|posted|captured|recorded|aired)\s(?:\w+\s){0,2}?(?:by|to)\s"
)
_STOOD_IN = (
    r"\b(?:appeared|published|printed|ran|posted|aired)\s(?:\w+\s){0,2}?(?:in|on|at|by|with)\s"
    r"|\b(?:reports?|story|article|account|reporting|coverage|interview|video|footage)\s(?:\w+\s)?(?:from|by|in|on|of)\s"
    r"|\b(?:re-?printed|re-?published|courtesy)\s(?:\w+\s){0,3}?(?:from|of|by)\s"
    r"|\b(?:information|source|story)\s*(?:from)?\s*:\s*"
)
BEFORE = re.compile(rf"(?:{_SAID_TO}|{_STOOD_IN}){_KIND}$", re.IGNORECASE)
"""What stands right before a name that is credited."""
BEFORE_ONE = re.compile(rf"(?:{_SAID_TO}){_KIND}(?<!\ba\s)(?<!\ban\s)$", re.IGNORECASE)
"""The same before a name of one word, which may be a place's as well: reports come from places and happen in them."""
BEHIND_ONE = re.compile(
    r"\s*(?:$|[^\w\s]|(?:-?(?:TV|FM|AM|DT))\b|(?:that|on|in|at|by|for|from|to|and|or|he|she|they|it|the|his|her|their|how|why|what|when|"
    r"where|who|during|about|after|before|earlier|last|this|\w+day|there|of|as|but|while|because)\b)"
)
"""What may stand behind it then: no noun that it would belong to ("Rillford police")."""
_VERB = (
    r"(?:reports?|reported|reporting|says?|said|writes?|wrote|learn(?:s|ed|t)|revealed|reveals|understands?|cit(?:es|ed|ing)|quot(?:es|ed|ing)|"
    r"adds?|added|notes?|noted|identified|identifies|obtained|published|broke|spoke|was\stold|were\stold|confirmed|explains?|explained)"
)
AFTER = re.compile(
    rf"(?:[’']s)?(?:-?(?:TV|FM|AM|DT))?(?:\s\d{{1,2}})?(?:\snews(?:paper)?)?\s*(?:\([^()]{{0,60}}\)\s*)?,?\s(?:(?:has|have|had|also|first|which|that|who|earlier|later|then|\w+day|on|and\s\w+)\s){{0,3}}{_VERB}\b"
    r"|(?:[’']s)\s(?:\w+\s){0,2}(?:report|story|article|website|account|coverage|interview)\b",
)
"""What stands right behind one."""
BRACKETED = re.compile(r"[(\[/]\s*(?:the\s)?$", re.IGNORECASE)
CLOSED = re.compile(r"(?:-?(?:TV|FM|AM|DT))?(?:\s\d{1,2})?\s*[)\]/]")
PICTURE = "picture credit"
"""The reason of a block that credits a picture, whose source is not the text's."""


@dataclass(frozen=True, slots=True)
class _Block:
    """One block, for finding credits: its text, words and their folded forms."""

    text: str
    words: list[re.Match[str]]
    forms: list[str]
    kind: str


class Credits:
    """Whom one article credits, and by which names it may be credited."""

    def __init__(self, article: Article, short: str = "") -> None:
        """`short`: the one word of its outlet's name by which no other outlet among the reports is called ("the Post")."""
        self.article, self.short = article, short
        self.keys = outlet_keys(article)
        self.wires = [key for a in article.agencies if carries(article, a) for key in agency_words(a)]
        lined = {c.name for c in article.credits if c.place == "dateline"}
        self.lined = {agency_key(a) for a in article.agencies if a in lined or carries(article, a)}
        """Agencies whose text it has itself, whole or in part, so that it need not have it from one who carries them."""
        self.blocks = []
        for block in article.blocks:
            if block.kind == "caption" or block.reason == PICTURE:
                continue
            text = block.span.of(article.text)
            words = list(WORD.finditer(text))
            forms = [_POSSESSIVE.sub("", w.group().casefold()) for w in words]
            self.blocks.append(_Block(text, words, forms, block.kind))

    def of(self, earlier: Credits) -> str:
        """In words, where the article credits the outlet of `earlier` or the wire it carries; "" where it does not.

        Words that stand in the wire's text itself ("told the AP") may have come from the wire as well as from `earlier`.
        """
        here, there = named(self.article), named(earlier.article)
        keys = [k for k in earlier.keys if not any(one_outlet(k, own) for own in self.keys)]
        given = self._metadata(earlier) or (self._around(keys, there) if keys else "")
        if given:
            return given
        if keys and earlier.short and (shown := self._by_short_name(earlier.short)):
            return f'{here} credits {there}: "{shown}"'
        wires = [w for w in earlier.wires if agency_key(" ".join(w)) not in self.lined]
        for key in (*keys, *wires):
            own_wire = key not in keys
            shown = next((s for block in self.blocks if (s := _shown_credit(block, key, in_brackets=not own_wire))), "")
            if shown and not (own_wire and shown in " ".join(earlier.article.text.split())):
                of = f"the agency whose wire {there} carries" if own_wire else there
                return f'{here} credits {of}: "{shown}"'
        return ""

    def _by_short_name(self, noun: str) -> str:
        """The words around the first credit of "the Post"; "" where there is none."""
        for block in self.blocks:
            for at, _ in _places(block.forms, (noun,)):
                word, before = block.words[at], block.words[at - 1].group() if at else ""
                last = word.start() + len(noun)
                if not word.group()[0].isupper() or before.casefold() != "the":
                    continue
                if _framed(block.text, word.start(), last, part=False, alone=True, kind=block.kind):
                    stop = block.words[min(len(block.words), at + 4) - 1].end()
                    return " ".join(block.text[block.words[max(0, at - 3)].start() : stop].split())
        return ""

    def _metadata(self, earlier: Credits) -> str:
        """Where the page says that it was taken from an address: the earlier report's own, or one of its site."""
        here, there = named(self.article), named(earlier.article)
        own, site = address_key(earlier.article.url), site_name(earlier.article.url)
        for address in self.article.derived_from:
            if own and address_key(address) == own:
                return f"the page of {here} names the address of {there}'s report as its original"
            if site and site_name(address) == site and site_name(self.article.url) != site:
                return f"the page of {here} names an address of {there} as its original ({urlsplit(address).hostname})"
        return ""

    def _around(self, keys: Sequence[tuple[str, ...]], there: str) -> str:
        """Where a credit outside the running text names one of the keys."""
        here = named(self.article)
        for credit in self.article.credits:
            if any(one_outlet(outlet_key(credit.name), key) for key in keys):
                own = credit.role == "own"
                credits = f"says that its text is that of {there}" if own else f"credits {there} as one of its sources"
                shown = " ".join(credit.span.of(self.article.text).split())[:80] if credit.span else "its metadata"
                subject = "it" if credit.reason.startswith(("says", "names")) else credit.name
                reason = (
                    f"its {credit.reason}"
                    if credit.reason.startswith("metadata")
                    else f"{subject} {credit.reason} ({shown})"
                )
                return f"{here} {credits}: {reason}"
        names = {outlet_key(name): name for name in (*self.article.agencies, *self.article.byline)}
        if any(one_outlet(name, key) for name in names for key in keys):
            return f"{here} credits {there} in its byline or as its agency"
        return ""


def _shown_credit(block: _Block, key: tuple[str, ...], *, in_brackets: bool = True) -> str:
    """The words around the first credit of the outlet `key` in a block; "" where there is none.

    A wire alone in brackets is no credit that counts (`in_brackets`): both reports may have their text from it.

    The name must be printed as a name, alone in brackets or in a frame. A name of one word must not be part of a longer one.
    """
    text, words, forms = block.text, block.words, block.forms
    for at, end in _places(forms, key):
        printed = (words[at].group(), words[end - 1].group())
        if not all(any(c.isupper() or c.isdigit() for c in word) for word in printed):
            continue
        first, last = words[at].start(), words[end - 1].start() + len(forms[end - 1])
        if not in_brackets and BRACKETED.search(text[max(0, first - REACH) : first]):
            continue
        alone = len(key) == 1
        if _framed(text, first, last, part=alone and _part_of_name(words, at), alone=alone, kind=block.kind):
            start, stop = words[max(0, at - 3)].start(), words[min(len(words), end + 3) - 1].end()
            return " ".join(text[start:stop].split())
    return ""


def _places(forms: Sequence[str], key: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    """Where the words of a key stand; a key of one long word may be printed as several ("lowmoordaily")."""
    for at in range(len(forms) - len(key) + 1):
        if forms[at] == key[0] and tuple(forms[at : at + len(key)]) == key:
            yield at, at + len(key)
        elif len(key) == 1 and forms[at] and len(key[0]) >= SITE and key[0].startswith(forms[at]):
            end, joined = at + 1, forms[at]
            while end < len(forms) and len(joined) < len(key[0]):
                joined += forms[end]
                end += 1
            if joined == key[0]:
                yield at, end


def _framed(text: str, first: int, last: int, *, part: bool, alone: bool, kind: str) -> bool:
    """Whether a frame makes the name between two places a credit."""
    before, after = text[max(0, first - REACH) : first], text[last : last + REACH]
    if BRACKETED.search(before) and CLOSED.match(after):
        return before.rstrip()[-1:] != "/" or kind in ("byline", "dateline")
    if part:
        return False
    if AFTER.match(after):
        return True
    if kind == "byline":
        return bool(re.search(r"(?:^|[,|/–—-]|\b(?:by|for|of|from|and|the))\s*$", before, re.IGNORECASE))
    if alone and not text[first:last].isupper():
        return BEFORE_ONE.search(before) is not None and BEHIND_ONE.match(after) is not None
    return BEFORE.search(before) is not None and not (alone and re.match(r"\s[A-Z]", after))


def _part_of_name(words: Sequence[re.Match[str]], at: int) -> bool:
    """Whether the word before is capitalised in the middle of a sentence, and no article or kind of outlet."""
    if at < 1:
        return False
    before = words[at - 1]
    inside = before.end() + 1 == words[at].start() and at > 1
    return inside and before.group()[0].isupper() and before.group().casefold() not in ("the", "via", "per", "source")


def carries(article: Article, agency: str) -> bool:
    """Whether the article is the agency's own wire, and not merely had its help: what its credits say, or where it has
    none, whether it is named in a dateline, a byline, the first words or alone at the foot."""
    said = [c.role for c in article.credits if c.agency and agency_key(c.name) == agency_key(agency)]
    if said:
        return "own" in said
    key = outlet_key(agency)
    opening = True
    for block in article.blocks:
        if block.kind not in (*TEXT_KINDS, "byline", "dateline", "boilerplate"):
            continue
        forms = [w.group().casefold() for w in WORD.finditer(block.span.of(article.text))]
        within = forms
        if block.kind == "paragraph":
            within = forms[:WIREWORDS] if opening else forms if len(forms) <= WIREWORDS else []
            opening = False
        elif block.kind not in ("byline", "dateline"):
            continue
        places = [at for at in range(len(within)) if tuple(within[at : at + len(key)]) == key]
        if places and not set(forms) & SHARINGWORDS:
            return True
    return False
