"""Which of two reports that share text is the later one, and how sure that is: credits first, then dates."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from synoptic.model.report import Article
from synoptic.trace.outlets import named, outlet_key, outlet_keys
from synoptic.trace.words import TEXT_KINDS

_EDTF = re.compile(
    r"(?P<year>\d{4})(?:-(?P<month>\d{2})(?:-(?P<day>\d{2}))?)?"
    r"(?:[T ](?P<hour>\d{2}):(?P<minute>\d{2})(?::\d{2}(?:\.\d+)?)?)?"
    r"(?P<zone>Z|[+-]\d{2}:?\d{2})?[~?%]?$"
)
_WORD = re.compile(r"[^\W_]+(?:['\u2019][^\W_]+)*")

CREDIT_WORDS = frozenset(
    "report reports reported reporting said says told tells wrote writes according first originally published appeared "
    "appears via from courtesy reprinted republished permission quoted quoting cited cites citing revealed reveals "
    "source credit".split()
)
"""Words near an outlet's name that make it a credit: what news English uses to say where something stood before."""

CREDIT_REACH = 6
"""Most words between a credit word and the name it credits."""


SHARING_WORDS = frozenset("contributed contributing with additional material also".split())
"""Beside an agency's name in a credit line, these say that the report is more than its wire."""

WIRE_WORDS = 12
"""A wire's name stands among the first words of the first paragraph, or in a line no longer than this."""


@dataclass(frozen=True, slots=True)
class Direction:
    """Index of the earlier and of the later of two articles, and how sure their order is."""

    earlier: int
    later: int
    sureness: str
    """"known", "likely" or "unknown"."""
    reason: str


class Directions:
    """The order of any two of `articles`; their words are read once."""

    def __init__(self, articles: Sequence[Article]) -> None:
        self._articles = articles
        self._credits: dict[int, _Credits] = {}

    def of(self, i: int, j: int) -> Direction:
        """The order of articles `i` and `j`; `i` is to come first where nothing decides.

        "known": one credits the other's outlet and no date speaks against it. "likely": the dates differ. "unknown":
        neither, or they contradict one another. Misses on purpose credits that name the author alone.
        """
        first, second = self._articles[i], self._articles[j]
        forth, back = self._read(j).of(self._read(i)), self._read(i).of(self._read(j))
        dates = _dates(first, second)
        if forth and back:
            forth = back = ""
        if forth and dates <= 0:
            return Direction(i, j, "known", forth)
        if back and dates >= 0:
            return Direction(j, i, "known", back)
        if dates > 0:
            i, j, first, second = j, i, second, first
        told = f"{first.published} before {second.published}"
        if forth or back:
            reason = f"the dates ({told}) and a credit contradict one another: {forth or back}"
            return Direction(i, j, "unknown", reason)
        if dates:
            return Direction(i, j, "likely", f"dated {told}")
        undated = " and ".join(named(a) for a in (first, second) if bounds(a.published) is None)
        why = (
            f"no date is known of {undated}"
            if undated
            else f"the dates do not tell ({first.published}, {second.published})"
        )
        return Direction(i, j, "unknown", f"{why}, and neither credits the other alone")

    def _read(self, index: int) -> _Credits:
        if index not in self._credits:
            self._credits[index] = _Credits(self._articles[index])
        return self._credits[index]


def sort_key(article: Article) -> tuple[str, str]:
    """By date, then by id; reports without a date last."""
    found = bounds(article.published)
    return (found[0] if found else "9999-99", article.id)


def bounds(edtf: str | None) -> tuple[str, str] | None:
    """The first and the last minute that an EDTF date, minute or interval may mean; None where it cannot be read.

    Zones are not compared: reports of one event rarely state them, and a wrong shift would be worse than none.
    """
    if not edtf:
        return None
    parts = [_EDTF.match(part.strip()) for part in edtf.split("/")]
    first, last = parts[0], parts[-1]
    if first is None or last is None:
        return None
    return _minute(first, "00"), _minute(last, "99")


def _minute(match: re.Match[str], blank: str) -> str:
    found = [match[name] or blank for name in ("month", "day", "hour", "minute")]
    return "-".join((match["year"], *found))


def _dates(a: Article, b: Article) -> int:
    """-1 where `a` is surely dated before `b`, 1 where after, 0 where that cannot be said."""
    first, second = bounds(a.published), bounds(b.published)
    if first is None or second is None:
        return 0
    return -1 if first[1] < second[0] else 1 if second[1] < first[0] else 0


@dataclass(frozen=True, slots=True)
class _Block:
    """The words of one block, for finding credits."""

    text: str
    words: list[re.Match[str]]
    forms: list[str]
    masthead: bool


class _Credits:
    """Whom one article credits, and by which names it may be credited."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.keys = outlet_keys(article)
        self.wires = [outlet_key(a) for a in article.agencies if carries(article, a)]
        self.named = {outlet_key(name) for name in (*article.agencies, *article.byline)}
        self.blocks = []
        for block in article.blocks:
            text = block.span.of(article.text)
            words = list(_WORD.finditer(text))
            masthead = block.kind in ("byline", "dateline")
            self.blocks.append(_Block(text, words, [w.group().casefold() for w in words], masthead))

    def of(self, earlier: _Credits) -> str:
        """In words, where the article credits the outlet of `earlier` or the wire it carries; "" where it does not."""
        here, there = named(self.article), named(earlier.article)
        keys = [k for k in earlier.keys if k not in self.keys]
        if any(key in self.named for key in keys):
            return f"{here} credits {there} in its byline or as its agency"
        for key in (*keys, *(w for w in earlier.wires if w not in self.wires)):
            shown = next((s for block in self.blocks if (s := _shown_credit(block, key))), "")
            if shown:
                of = there if key in keys else f"{' '.join(key).upper()}, whose wire {there} carries"
                return f'{here} credits {of}: "{shown}"'
        return ""


def _shown_credit(block: _Block, key: tuple[str, ...]) -> str:
    """The words around the first credit of the outlet `key` in a block; "" where there is none.

    The name must be printed as a name, alone in brackets or near one of CREDIT_WORDS. A name of one word must not be
    part of a longer one.
    """
    text, words, forms = block.text, block.words, block.forms
    for at in range(len(forms) - len(key) + 1):
        end = at + len(key)
        if forms[at] != key[0] or tuple(forms[at:end]) != key:
            continue
        printed = (words[at].group(), words[end - 1].group())
        before, after = text[: words[at].start()].rstrip()[-1:], text[words[end - 1].end() :].lstrip()
        part = len(key) == 1 and (_part_of_name(words, at) or after[:1].isupper())
        if part or not all(any(c.isupper() or c.isdigit() for c in word) for word in printed):
            continue
        near = {*forms[max(0, at - CREDIT_REACH) : at], *forms[end : end + CREDIT_REACH]}
        if block.masthead or (before in ("(", "[") and after[:1] in (")", "]")) or near & CREDIT_WORDS:
            start, stop = words[max(0, at - 3)].start(), words[min(len(words), end + 3) - 1].end()
            return " ".join(text[start:stop].split())
    return ""


def _part_of_name(words: Sequence[re.Match[str]], at: int) -> bool:
    """Whether the word before is capitalised in the middle of a sentence, and no article."""
    if at < 1:
        return False
    before = words[at - 1]
    inside = before.end() + 1 == words[at].start() and at > 1
    return inside and before.group()[0].isupper() and before.group().casefold() not in ("the", "via", "per", "source")


def carries(article: Article, agency: str) -> bool:
    """Whether the article is the agency's own wire: credited in a dateline, a byline, the first words or alone at the
    foot, and not merely among those who contributed."""
    key = outlet_key(agency)
    opening = True
    for block in article.blocks:
        if block.kind not in (*TEXT_KINDS, "byline", "dateline", "boilerplate"):
            continue
        forms = [w.group().casefold() for w in _WORD.finditer(block.span.of(article.text))]
        within = forms
        if block.kind == "paragraph":
            within = forms[:WIRE_WORDS] if opening else forms if len(forms) <= WIRE_WORDS else []
            opening = False
        elif block.kind not in ("byline", "dateline"):
            continue
        places = [at for at in range(len(within)) if tuple(within[at : at + len(key)]) == key]
        if places and not set(forms) & SHARING_WORDS:
            return True
    return False
