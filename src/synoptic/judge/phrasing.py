"""The phrases that the reasons of conflicts are made of, each one that a person would write."""

from __future__ import annotations

from dataclasses import dataclass

from synoptic.judge.sides import Reading, newsroom
from synoptic.model.date_words import date_words, when_words
from synoptic.model.interval import STATES
from synoptic.model.mention import Quantity, Time
from synoptic.model.report import Article

WHICH = "which is so"
"""How it is asked which of two values is so, where nothing can be said of what."""


@dataclass(frozen=True, slots=True)
class Matter:
    """What two values are of."""

    said: str
    """As the reason of a conflict says it: "both count the crew"."""
    asked: str = WHICH
    """As a desk asks which of them is so: "which is so of the crew"."""


def newsrooms(a: Article, b: Article) -> tuple[str, str]:
    """What a reader calls two reports; of two reports of one newsroom, one and another."""
    one, other = newsroom(a), newsroom(b)
    return (one, other) if one != other else (f"one report of {one}", "another")


def prints(a: Reading, b: Reading, one: str, other: str) -> str:
    """Which report prints what."""
    first, second = newsrooms(a.article, b.article)
    return f"{first} prints “{one}”, {second} “{other}”"


def in_one_place(a: Reading, b: Reading, one: str, other: str) -> str:
    """Which report prints what, where all else of two sentences is alike."""
    first, second = newsrooms(a.article, b.article)
    return f"{first} prints {one} where {second} prints {other}, in a sentence otherwise worded alike"


def quoted(words: str) -> str:
    """Words between quotation marks."""
    return f"“{words}”"


def of_one(*words: str) -> str:
    """That two passages are of one thing, with the words for it."""
    return f"both speak of one thing ({' and '.join(quoted(w) for w in dict.fromkeys(words))})"


def which(*words: str) -> str:
    """How it is asked which of two values is so of what both passages call by some words."""
    return f"{WHICH} of {' and '.join(quoted(w) for w in dict.fromkeys(words))}" if words else WHICH


def as_printed(reading: Reading, lemma: str) -> str:
    """A word as the passage has it, where its lemma is known."""
    passage = reading.content.passage
    tokens = (passage.parse.tokens[i] for i in passage.tokens)
    return next((t.text for t in tokens if t.lemma.lower() == lemma.lower()), lemma)


def counting(reading: Reading, q: Quantity) -> Matter:
    """What two figures are of, by one of them."""
    states = [w for w in q.of.split() if w in STATES]
    if states and q.unit is None:
        return Matter(f"both count those {states[0]}", f"how many were {states[0]}")
    noun = q.noun or (q.of if " " not in q.of else "")
    if not noun or not noun[0].islower():
        return Matter("both speak of one thing")
    word = as_printed(reading, noun)
    return Matter(of_one(word) if q.unit is not None else f"both count {quoted(word)}", which(word))


def time_words(t: Time, *, hour: bool = False) -> str:
    """A time as printed, and what it means where the words do not tell; `hour`: of its hour alone."""
    words = date_words(t.edtf)
    words = words.rpartition(", ")[2] if hour else words
    return quoted(t.text) if not t.edtf or _told(words, t.text) else f"“{t.text}” ({words})"


def when(t: Time, *, within: bool = False) -> str:
    """When a report says that something was: what it means, and the printed words where they are others; `within` a stretch
    that is open at one end, the end that is given."""
    edtf = (t.edtf or "").replace("/..", "").replace("../", "") if within else t.edtf
    words = when_words(edtf)
    return words if _told(t.text, words) else f"{words} (“{t.text}”)"


def adjoining(t: Time, u: Time) -> str:
    """That two days are those of one night."""
    return f"{time_words(t)} and {time_words(u)} can both be so, for one night has both days"


def _told(words: str, others: str) -> bool:
    """Whether all words of a date stand in another way to write it."""
    one, two = (x.casefold().replace(",", " ").split() for x in (words, others))
    return all(w in two for w in one)
