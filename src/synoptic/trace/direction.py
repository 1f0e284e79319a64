"""Which of two reports that share text is the later one, and how sure that is: credits first, then dates."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from synoptic.model.report import Article
from synoptic.trace.outlets import named, outlet_key

_EDTF = re.compile(
    r"(?P<year>\d{4})(?:-(?P<month>\d{2})(?:-(?P<day>\d{2}))?)?"
    r"(?:[T ](?P<hour>\d{2}):(?P<minute>\d{2})(?::\d{2}(?:\.\d+)?)?)?"
    r"(?P<zone>Z|[+-]\d{2}:?\d{2})?[~?%]?$"
)
_WORD = re.compile(r"[^\W_]+(?:['\u2019][^\W_]+)*")

CREDIT_WORDS = frozenset(
    "report reports reported reporting said says told tells wrote writes according first originally published appeared "
    "appears via from courtesy reprinted republished permission quoted quoting cited cites citing revealed reveals "
    "source credit with by".split()
)
"""Words near an outlet's name that make it a credit: what news English uses to say where something stood before."""

CREDIT_REACH = 4
"""Most words between a credit word and the name it credits."""


@dataclass(frozen=True, slots=True)
class Direction:
    """Index of the earlier and of the later of two articles, and how sure their order is."""

    earlier: int
    later: int
    sureness: str
    """"known", "likely" or "unknown"."""
    reason: str


def direction(articles: Sequence[Article], i: int, j: int) -> Direction:
    """The order of articles `i` and `j`; `i` is to come first where nothing decides.

    "known": one credits the other's outlet and no date speaks against it. "likely": the dates differ. "unknown":
    neither, or they contradict one another. Misses on purpose credits that name the author alone.
    """
    forth, back = _credit(articles[j], articles[i]), _credit(articles[i], articles[j])
    dates = _dates(articles[i], articles[j])
    if forth and back:
        forth = back = ""
    if forth and dates <= 0:
        return Direction(i, j, "known", forth)
    if back and dates >= 0:
        return Direction(j, i, "known", back)
    first, second = (i, j) if dates <= 0 else (j, i)
    told = f"{_when(articles[first])} before {_when(articles[second])}"
    if forth or back:
        return Direction(
            first, second, "unknown", f"the dates ({told}) and a credit contradict one another: {forth or back}"
        )
    if dates:
        return Direction(first, second, "likely", f"dated {told}")
    undated = [named(articles[k]) for k in (i, j) if bounds(articles[k].published) is None]
    if undated:
        return Direction(i, j, "unknown", f"no date is known of {' and '.join(undated)}, and neither credits the other")
    return Direction(i, j, "unknown", f"both are dated {_when(articles[i])}, and neither credits the other")


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


def _when(article: Article) -> str:
    return article.published or "no date"


def _credit(later: Article, earlier: Article) -> str:
    """In words, where `later` credits the outlet of `earlier`; "" where it does not."""
    if not earlier.outlet:
        return ""
    key = outlet_key(earlier.outlet)
    if not key or (later.outlet and outlet_key(later.outlet) == key):
        return ""
    if any(outlet_key(agency) == key for agency in later.agencies):
        return f"{named(later)} credits {earlier.outlet} as its agency"
    if any(outlet_key(name) == key for name in later.byline):
        return f"{named(later)} names {earlier.outlet} in its byline"
    for block in later.blocks:
        text = block.span.of(later.text)
        words = list(_WORD.finditer(text))
        forms = [w.group().casefold() for w in words]
        for at in range(len(forms) - len(key) + 1):
            end = at + len(key)
            if tuple(forms[at:end]) != key or not words[at].group()[0].isupper() and not words[at].group()[0].isdigit():
                continue
            enclosed = text[: words[at].start()].rstrip()[-1:] in ("(", "[") and text[words[end - 1].end() :][:1] in (
                ")",
                "]",
            )
            near = {*forms[max(0, at - CREDIT_REACH) : at], *forms[end : end + CREDIT_REACH]}
            if enclosed or near & CREDIT_WORDS or block.kind in ("byline", "dateline"):
                shown = " ".join(
                    text[words[max(0, at - 3)].start() : words[min(len(words), end + 3) - 1].end()].split()
                )
                return f'{named(later)} credits {earlier.outlet}: "{shown}"'
    return ""
