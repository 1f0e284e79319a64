"""What a source's words boil down to: "a spokesman for the mill" is the mill, "a study by the institute" the institute.

Works on the words as printed, so that the place of what is left can be asked for the name that stands there. Misses on
purpose: makers named in a clause of their own ("a study that the institute paid for").
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from synoptic.trace.voices import (
    BODY_NOUNS,
    FINDINGS,
    JOURNALISTS,
    LEADERS,
    MINISTERS,
    MINISTRIES,
    MOUTHS,
    POLICE,
    PROPRIETORS,
    SPOKESPEOPLE,
    STAFF,
    VOICED,
    WORD,
    content_words,
    folded,
)

_PAGES = frozenset("blog liveblog".split())
"""Where whoever keeps it speaks: "a live blog kept by the mill"; alone, "its blog" is read as nobody's."""
_VOICES = _PAGES | MOUTHS | STAFF | FINDINGS | LEADERS | JOURNALISTS | VOICED | {"deputy"}
_MAKERS = BODY_NOUNS | MOUTHS | MINISTRIES | POLICE | LEADERS
_OWNED = re.compile(r"^(?P<core>.+)(?:['\u2019]s|(?<=s)['\u2019])\s+(?P<rest>[\w\s-]+)$")
_LINKED = re.compile(
    r"\b(?P<link>by|of|for|at|from|with|representing|in(?=\s(?:the|his|her|its|their)\s))\s+(?P<core>\S.*)$"
)
_BY = re.compile(r"\b(?P<link>by)\s+(?P<core>\S.*)$")
_HEADING = re.compile(r"\b(?:board|directors|managers|bosses|trustees|governors|executives)\s$")
"""Who leads a body, many together, before "of" and its name: "the board of Example Grid"."""
_CREW = frozenset("staff team office press desk leadership management".split())
_MEMBER = re.compile(
    r"(?:(?:an?|one|several|two|some)\s)?(?:members?|staff|one|people|those)\s(?:of|in|at|from)\s(?=\S)", re.IGNORECASE
)
"""Part of a crew: "a member of the mayor's staff"."""
_WRITTEN = frozenset("authored written compiled prepared drafted produced".split())
_PAPERS = frozenset("paper papers article thesis note".split())
"""What is somebody's work by what is said of it alone: "a paper written by the institute"."""
_KEPT = frozenset(
    "log logs logbook register record records bulletin file files dossier diary notebook journal ledger".split()
)
"""Papers that are kept of a thing, which has no voice: "the ship's log"."""
_DETERMINED = re.compile(r"^(?:an?|the|one|another|some|several|two|three|many)\s+", re.IGNORECASE)
_BEHIND = re.compile(
    r",|\s\(|\s(?:that|who|which|whom|whose|speaking|(?:seen|obtained|reviewed|dated|unsealed)(?=\s(?:by|on|in|at|from|last|this|late|early|[A-Z0-9])|$|,)|made (?:public|available)|[a-z]+ed (?:by|with) (?:this|our|reporters|journalists|us)|(?:on|in|through) (?:an?|its|their|his|her)|on (?:X|Twitter|Facebook|Telegram|Instagram|social media))\b"
)
HEAD_ENDS = re.compile(
    r",|\s(?:of|for|in|at|by|to|from|on|about|behind|into|who|that|with|which|called|named)\s"
    r"|\s(?=(?:(?:\w+(?:ed|en|ade)|laid)\s(?:by|in|on|at|to|from|online|last|this|out|up|public|available)|as\s\w+ed\s(?:by|in|on|at)|(?:circulating|going|doing)\s\w+)\b)"
)
"""Where the noun of a phrase has been and what tells more of it begins: "the log | kept by the mill", "the footage | circulating online"."""
_MODIFIERS = frozenset("official chief senior top high ranking government press media company's".split()) - {
    "government"
}

_CLERKS = frozenset("general press executive club party permanent private".split())
"""Words of secretaries who are no ministers."""
MOST_BEFORE = 4
"""Most words before the noun that speaks for another: "the chief medical officer of"."""


@dataclass(frozen=True, slots=True)
class Core:
    """What is left of a source's words."""

    start: int
    end: int
    """Its place in the words it was taken from."""
    nouns: tuple[str, ...] = ()
    """The nouns that spoke for it, outermost first: ("spokesman",)."""


@lru_cache(maxsize=8192)
def trimmed(text: str, start: int = 0) -> int:
    """Where the phrase that begins at `start` ends, what only explains it left out: ", the operator", "who asked not to"."""
    found = _BEHIND.search(text, start + 1)
    return found.start() if found else len(text)


@lru_cache(maxsize=8192)
def peel(text: str) -> Core:
    """The innermost phrase for which the others speak; the whole, up to what only explains it, where nobody does."""
    start, end, nouns = 0, trimmed(text), []
    for _ in range(3):
        part = text[start:end]
        step = _owned(part) or _linked(part) or _compound(part)
        if step is None:
            break
        at, to, noun = step
        start, end = start + at, start + to
        nouns.append(noun)
        if noun in _CREW and (member := _MEMBER.match(text, start, end)):
            start = member.end()
    return Core(start, end, tuple(nouns))


def _owned(part: str) -> tuple[int, int, str] | None:
    """ "the ministry's press office"."""
    match = _OWNED.match(part)
    if match is None:
        return None
    rest = folded(match["rest"])
    noun = next((w for w in (*rest[-1:], *rest[:2]) if w in _VOICES), None)
    if noun in _KEPT | PROPRIETORS and not _is_maker(_DETERMINED.sub("", match["core"])):
        return None  # nor does whose a thing is speak for it
    if noun is not None and len(rest) <= MOST_BEFORE:
        return match.start("core"), match.end("core"), noun
    return None


def _linked(part: str) -> tuple[int, int, str] | None:
    """ "a spokesman for the ministry", "the list kept by the harbour office"."""
    match = _BY.search(part) or _LINKED.search(part)
    if match is None:
        return None
    words = folded(part[: match.start()])
    if (
        match["link"] == "of"
        and _HEADING.search(part[: match.start()])
        and match["core"].removeprefix("the ")[:1].isupper()
    ):
        return match.start("core"), match.end("core"), "leadership"
    places = [k for k, w in enumerate(words) if w in _VOICES]
    if not places and words[-1:] and words[-1] in _WRITTEN and match["link"] == "by" and _PAPERS.intersection(words):
        return match.start("core"), match.end("core"), "report"
    if not places or places[0] > MOST_BEFORE:
        return None
    noun = words[places[-1]]
    printed = WORD.findall(part[: match.start()])
    if places[-1] and printed[places[-1]][:1].isupper() and printed[places[-1] - 1].islower():
        return None  # "the charity Doctors for the Example"
    if match["link"] == "at" and noun in FINDINGS or match["link"] == "from" and noun in LEADERS - SPOKESPEOPLE:
        return None
    if match["link"] in ("with", "in") and noun not in STAFF | SPOKESPEOPLE | LEADERS:
        return None
    if (
        noun in FINDINGS | LEADERS - SPOKESPEOPLE
        and match["link"] == "of"
        and not _is_maker(match["core"])
        or noun in MINISTERS
        and not _CLERKS & set(words)
    ):
        return None
    return match.start("core"), match.end("core"), noun


def _is_maker(words: str) -> bool:
    """Whether somebody can have made a finding that is "of" these words: a name, a body, an office."""
    return any(w[0].isupper() for w in words.split()) or bool(set(folded(words)) & _MAKERS)


def _compound(part: str) -> tuple[int, int, str] | None:
    """ "a fire brigade spokesman", "company officials"."""
    match = re.match(r"^(?P<core>.*\S)\s+(?P<noun>[\w-]+)$", part)
    if match is None:
        return None
    noun = match["noun"].casefold()
    if noun not in SPOKESPEOPLE | STAFF | {"statement", "website", "headquarters"} | FINDINGS:
        return None
    told = [w for w in content_words(_DETERMINED.sub("", match["core"])) if w not in _MODIFIERS]
    named = any(w[0].isupper() for w in match["core"].split()[1:])
    if not told or told == ["a"] or folded(match["core"])[-1:] in (["the"], ["a"], ["an"]):
        return None
    if noun not in SPOKESPEOPLE and not named:
        return None
    lead = _DETERMINED.match(match["core"])
    return (lead.end() if lead else 0), match.end("core"), noun
