"""A large collection of reports with known copies, made at run time from real texts by a seeded generator.

An unrelated report strings together sentences of many real ones and puts other words in the place of all but the most
usual, so that what it shares with the others is what news shares anyway ("was taken to the hospital"). Of these, some are
sources: copies are derived from them whole and edited, cut down to a fifth to three fifths, or cut down and set into a
text of its own. Nothing of it is kept in a file.
"""

from __future__ import annotations

import gzip
import json
import pathlib
import random
import re
from collections import Counter
from dataclasses import dataclass
from itertools import combinations

FILE = "incidents_dev.jsonl.gz"
KINDS = ("whole", "cut", "mixed")
"""Whole and lightly edited; cut down to a fifth to three fifths; the same within a text of its own."""

SOURCES, COPIES = 0.2, 0.3
"""Parts of the collection that are copied from and that are copies; the rest is unrelated to anything."""

USUAL = 400
"""Words that every report may hold; all rarer ones are exchanged. A sentence with fewer rare words than one in RARE is not
used: exchanged, it would stay the same in all reports that use it."""
RARE = 4

RELATED = 0.15
"""Least share of the shorter report's words that makes two a pair to be found. Pairs that share less count neither way."""

_WORD = re.compile(r"[^\W_]+(?:['\u2019\u02bc][^\W_]+)*")
_INSERTED = ("reportedly", "later", "then", "also", "local", "officials")


@dataclass(frozen=True)
class Collection:
    """Texts, and which pairs (i, j), i < j, of them share text."""

    texts: list[str]
    kinds: dict[tuple[int, int], str]
    """Pairs to be found, with the kind of the copy; "siblings" are two copies of one source."""
    open: frozenset[tuple[int, int]]
    """Pairs that share a little text: neither right nor wrong."""


class Writer:
    """Writes unrelated reports out of the sentences of real ones."""

    def __init__(self, data: pathlib.Path, rng: random.Random) -> None:
        counted: Counter[str] = Counter()
        sentences: dict[str, None] = {}
        with gzip.open(data / FILE, "rt", encoding="utf-8") as lines:
            for line in lines:
                for article in json.loads(line)["articles"]:
                    counted.update(_WORD.findall(article["text"].casefold()))
                    sentences.update(dict.fromkeys(re.split(r"(?<=[.!?])\s+|\n+", article["text"])))
        ranked = [word for word, _ in sorted(counted.items(), key=lambda item: (-item[1], item[0]))]
        self.usual, self.rare, self.rng = frozenset(ranked[:USUAL]), ranked[USUAL : 75 * USUAL], rng
        self.sentences = [
            words
            for s in sentences
            if 8 <= len(words := _WORD.findall(s)) <= 45
            and sum(word.casefold() not in self.usual for word in words) * RARE >= len(words)
        ]

    def report(self, sentences: int) -> list[list[str]]:
        """Sentences as lists of words; one word is exchanged for the same one throughout a report."""
        exchanged: dict[str, str] = {}
        written = []
        for _ in range(sentences):
            words = []
            for word in self.sentences[int(self.rng.random() * len(self.sentences))]:
                if word.casefold() not in self.usual:
                    word = exchanged.get(word) or exchanged.setdefault(word, self._other())
                words.append(word)
            written.append(words)
        return written

    def _other(self) -> str:
        return self.rare[int(self.rng.random() * len(self.rare))]


def collection(data: pathlib.Path, count: int, seed: int = 7) -> Collection:
    """`count` reports in an order that says nothing of how they were made."""
    rng = random.Random(seed)
    writer = Writer(data, rng)
    copies = int(count * COPIES)
    reports = [writer.report(rng.randint(8, 24)) for _ in range(count - copies)]
    families: dict[int, list[tuple[int, str, dict[int, int]]]] = {}
    for index in range(count - copies, count):
        source = int(rng.random() * count * SOURCES)
        kind = KINDS[index % len(KINDS)]
        taken = _taken(len(reports[source]), kind, rng)
        part = [_edited(reports[source][n], rng) for n in taken]
        families.setdefault(source, []).append((index, kind, {n: len(reports[source][n]) for n in taken}))
        if kind == "mixed":
            own = writer.report(max(1, round(len(part) * rng.uniform(0.7, 4.0))))
            at = rng.randrange(len(own) + 1)
            part = own[:at] + part + own[at:]
        reports.append(part)
    order = list(range(count))
    rng.shuffle(order)
    place = {old: new for new, old in enumerate(order)}
    texts = [_text(reports[old]) for old in order]
    kinds, open_ = _pairs(families, [sum(map(len, r)) for r in reports], place)
    return Collection(texts, kinds, open_)


def _taken(sentences: int, kind: str, rng: random.Random) -> list[int]:
    """Which sentences of a source a copy takes: all but a few, or the first ones up to the share with one left out."""
    if kind == "whole":
        return [n for n in range(sentences) if rng.random() > 0.05] or [0]
    kept = max(2, round(sentences * rng.uniform(0.2, 0.6)))
    first = 0 if rng.random() < 0.6 else rng.randrange(sentences - kept + 1)
    left_out = rng.randrange(kept + 1)
    return [n for n in range(first, min(sentences, first + kept + 1)) if n != first + left_out][:kept]


def _edited(words: list[str], rng: random.Random) -> list[str]:
    """A third of the sentences stay as they are; the others lose, gain or change up to four words."""
    words = list(words)
    for _ in range(rng.choice((0, 0, 1, 2, 3, 4))):
        at = rng.randrange(1, len(words) - 1)
        kind = rng.random()
        if kind < 0.35 and len(words) > 8:
            del words[at : at + rng.randint(1, 2)]
        elif kind < 0.6:
            words.insert(at, rng.choice(_INSERTED))
        else:
            words[at] = rng.choice(_INSERTED)
    return words


def _text(report: list[list[str]]) -> str:
    return " ".join(" ".join(words) + "." for words in report)


def _pairs(
    families: dict[int, list[tuple[int, str, dict[int, int]]]], lengths: list[int], place: dict[int, int]
) -> tuple[dict[tuple[int, int], str], frozenset[tuple[int, int]]]:
    """Pairs to be found with their kinds, and those left open."""
    kinds: dict[tuple[int, int], str] = {}
    left_open = set()
    for source, copies in families.items():
        found = [(source, index, kind, sum(taken.values())) for index, kind, taken in copies]
        for (a, _, one), (b, _, two) in combinations(copies, 2):
            shared = sum(length for n, length in one.items() if n in two)
            if shared:
                found.append((a, b, "siblings", shared))
        for a, b, kind, shared in found:
            pair = (min(place[a], place[b]), max(place[a], place[b]))
            if shared >= RELATED * min(lengths[a], lengths[b]):
                kinds[pair] = kind
            else:
                left_open.add(pair)
    return kinds, frozenset(left_open)
