"""How much speaks for two reports' telling one event, where they name nobody in common that would settle it.

Two short reports of one event may name nobody alike: the one has the town, the other the shopkeeper. What they have in common then
is words, and a word tells the more the rarer it is in the language: two accounts of two events both have "police", and
seldom both have "glacier". What speaks for one event is added up as the logarithm of how much likelier it is of one event
than of two: rare words of the text, of the names and of the headline, one land, one day; against it, two lands, print
dates far apart, and each name that either has and the other lacks. Missed on purpose: two reports that
have no rare word in common.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from synoptic.group.sorting import names_in
from synoptic.model import edtf
from synoptic.model.content import Content
from synoptic.model.lands import is_land
from synoptic.model.seats import land_of

COMMON = 12.0
"""Rank of a word, by the words that a report has, at which it tells nothing: among more words more are alike by chance. Of 8,
12 and 18; on pairs of short reports of two events 12 leaves one in two hundred above `ENOUGH`."""
LEAST_WORDS = 20
"""Words that the shortest report is taken to have: of three that two briefs have in common one is by chance."""
RAREST = 20_000
"""Rank from which words are taken to be equally rare."""
TITLE_WORD = 4
"""Letters from which a word of a headline counts."""
LAND = 1.5
"""What one land tells for one event: reports of one folder are often of one land anyhow."""
LANDS = 2.0
"""What two lands tell against it."""
DAY = 1.5
"""What a day that both give tells for it."""
DAYS = 0.5
"""What it tells against it that each gives days and none in common: they may give that of the deed and that of the hearing."""
CLASH = 5.0
"""What it tells against it beside that, between reports that name nobody alike, if they set the same on two days that lie further
from one another than their print dates do: two crashes of a tram and a bus."""
SAME = 2
"""Telling words in common by which two dated sentences tell the same."""
FAR = 14
"""Days between two print dates from which they speak against one event."""
LATER = 2.0
"""What such print dates tell against it."""
NAMED = 1.5
"""What a person, place or body that both name tells beside the words of its name, if it is no country."""
UNNAMED = 2.0
"""What it tells against it that each names some and none in common, by the number of the one that names fewer. Of 1 to 3; among reports
of other shootings 2 leaves one in fifteen above `ENOUGH`, 1 one in six."""
ENOUGH = 4.5
"""What must speak for it between two reports that are all that was handed over; among more each has more chances."""


class Ranks(Protocol):
    """What group needs to know of words."""

    @property
    def ranked(self) -> bool:
        """Whether it is known how common words are."""
        ...

    def rank(self, word: str) -> int:
        """Place of a lower-case word among those of the language, the commonest first."""
        ...


@dataclass(frozen=True, slots=True)
class Told:
    """What one report has to be compared by."""

    stated: frozenset[str]
    """Lemmas of what it states, and words of its names in lower case; in all of these but the names of lands and great cities."""
    used: frozenset[str]
    """The same and those of its words of credit."""
    printed: frozenset[str]
    """Every word of its text as printed, in lower case, and every lemma."""
    lemmas: Mapping[str, str]
    """Word as printed, in lower case -> its lemma."""
    title: frozenset[str]
    """Words of a headline that stands beside the text, in lower case."""
    named: frozenset[str]
    """Keys of the people, places and bodies that it names, but countries, regions and peoples."""
    lands: frozenset[str]
    dated: tuple[tuple[frozenset[str], frozenset[str]], ...]
    """Days that a sentence gives, and its lemmas."""
    published: str
    """EDTF; "" where nobody knows."""

    @property
    def days(self) -> frozenset[str]:
        """The days that it gives."""
        return frozenset().union(*(days for days, _ in self.dated))


def told(
    contents: Sequence[Content],
    credited: Sequence[Content],
    title: str,
    published: str,
    *,
    wide: frozenset[str],
    lands: Mapping[str, str],
) -> Told:
    """`wide`: keys of countries, regions and peoples; `lands`: key of a name -> the land that it is of."""
    sentences = [c for c in contents if c.passage.kind == "sentence"]
    tokens = [c.passage.parse.tokens[i] for c in sentences for i in c.passage.tokens]
    lemmas = {t.text.lower(): t.lemma for t in tokens}
    names = {word for c in sentences for name in names_in(c) if not _of_land(" ".join(name)) for word in name}
    stated = {t.key for c in contents for t in c.terms}
    used = stated | {t.key for c in credited for t in c.terms}
    return Told(
        stated=_no_lands({k for k in stated if not k.startswith("@")} | names),
        used=_no_lands({k for k in used if not k.startswith("@")} | names),
        printed=_no_lands({*lemmas, *lemmas.values()}),
        lemmas=lemmas,
        title=_no_lands({word for word in _words(title) if len(word) >= TITLE_WORD}),
        named=frozenset(k for k in stated if k.startswith("@") and k not in wide and k not in lands),
        lands=frozenset(lands[k] for k in used if k in lands),
        dated=tuple((days, c.keys) for c in sentences if (days := days_of([c]))),
        published=published,
    )


def enough(reports: int) -> float:
    """What must speak for two of so many reports."""
    return ENOUGH + math.log(max(1, reports - 1))


def evidence(a: Told, b: Told, common: frozenset[str], ranks: Ranks) -> float:
    """How much speaks for one event. `common`: keys that both have, of names that either only credits too."""
    level = COMMON * math.sqrt(max(LEAST_WORDS, len(a.used)) * max(LEAST_WORDS, len(b.used)))
    weights = {word: _tells(ranks.rank(word), level) for word in sorted(_words_in_common(a, b))}
    found = math.fsum(weights.values())
    if a.lands and b.lands:
        found += LAND if a.lands & b.lands else -LANDS
    if a.days and b.days:
        found += DAY if a.days & b.days else -DAYS
    gap = edtf.gap_days(a.published[:10], b.published[:10])
    if gap is not None and abs(gap) > FAR:
        found -= LATER
    if common & (a.named | b.named):
        return found + NAMED
    clash = _clash(a, b, frozenset(word for word, weight in weights.items() if weight > 0), abs(gap or 0))
    return found - UNNAMED * min(len(a.named), len(b.named)) - (CLASH if clash else 0.0)


def _clash(a: Told, b: Told, telling: frozenset[str], gap: int) -> bool:
    """Whether both tell the same, each of days that lie further from all the other's than the print dates."""
    ours, theirs = (
        frozenset().union(*(days for days, words in own.dated if len(words & telling) >= SAME)) for own in (a, b)
    )
    apart = [abs(days) for x in ours for y in theirs if (days := edtf.gap_days(x, y)) is not None]
    return bool(apart) and min(apart) > gap


def days_of(contents: Sequence[Content]) -> frozenset[str]:
    """The single days that a report gives, told as such or by a time of day."""
    times = (t for c in contents if c.passage.kind == "sentence" for t in c.times if t.timex in ("DATE", "TIME"))
    return frozenset(day for t in times if not t.vague and (day := edtf.day(t.edtf)))


def _tells(rank: int, level: float) -> float:
    return math.log(min(rank, RAREST) / level) if rank > level else 0.0


def _words_in_common(a: Told, b: Told) -> set[str]:
    """Words of either's statements that the other uses, and of a headline that the other prints, each by its lemma."""
    words = {w for w in a.used & b.used if w in a.stated or w in b.stated}
    if not a.title and not b.title:
        return words
    ours, theirs = ({a.lemmas.get(w) or b.lemmas.get(w) or w for w in own.title} for own in (a, b))
    return words | (ours & theirs) | (ours & b.printed) | (theirs & a.printed)


def _words(title: str) -> list[str]:
    """The words of a headline, in lower case, without a genitive's ending."""
    plain = "".join(c if c.isalnum() or c in "'’-" else " " for c in title.lower())
    return [word.strip("'’-").removesuffix("'s").removesuffix("’s") for word in plain.split()]


def _no_lands(words: Iterable[str]) -> frozenset[str]:
    return frozenset(word for word in words if not _of_land(word))


def _of_land(name: str) -> bool:
    return is_land(name) or bool(land_of(name))
