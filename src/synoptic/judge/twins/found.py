"""What is found to stand against one another in two sentences worded alike, and how it is told."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from synoptic.judge import phrasing
from synoptic.judge.sides import Difference, Reading, later, newsroom
from synoptic.judge.twins.places import Twin
from synoptic.judge.twins.sentences import Sentence, Word
from synoptic.model import edtf
from synoptic.model.span import Span

Prints = Callable[[Sentence, frozenset[str], bool], bool]
"""Whether the report of a sentence prints one of some words in another; with True, in one of the same things."""
SOON = 120
"""Minutes between two reports in which the one can hardly have given way to the other."""


@dataclass(frozen=True)
class Found:
    """The words of each sentence that stand against the other's."""

    kind: str
    words: tuple[tuple[Word, ...], tuple[Word, ...]]
    """None where it is the whole sentence that is so or not."""
    what: str
    """What they are to one another, for the reason."""
    turning: bool = False
    """Whether the one may give way to the other."""
    passing: bool = False
    """Whether both may be so on one day, one after the other."""
    verdict: str = "contradiction"
    values: tuple[str, str] = ("", "")
    """How each is called; else the words themselves are printed."""


def difference(twin: Twin, found: Found) -> Difference:
    """What is found, as a difference of two passages."""
    a, b = twin.a.reading, twin.b.reading
    spans = (_span(twin.a, found.words[0]), _span(twin.b, found.words[1]))
    values = found.values if found.values[0] else (spans[0].of(a.article.text), spans[1].of(b.article.text))
    said = f"{phrasing.in_one_place(a, b, *map(phrasing.quoted, values))}: {found.what}"
    kind, verdict, after = found.kind, found.verdict, later(a, b)
    if found.turning and after is not None and _long_after(a, b):
        verdict, said = "update", f"{said}; {newsroom(after)} is the later report, and the one may follow the other"
    elif found.passing:
        kind, verdict, said = "wording", "variant", f"{said}, but both may be so on one day"
    keys = (values[0].lower(), values[1].lower())
    return Difference(kind, verdict, values, keys, spans, (a, b), said)


def _long_after(a: Reading, b: Reading) -> bool:
    minutes = edtf.gap_minutes(a.as_of, b.as_of)
    return minutes is None or minutes >= SOON


def _span(sentence: Sentence, words: Iterable[Word]) -> Span:
    spans = [w.span for w in words] or [sentence.reading.content.passage.span]
    return Span(min(s.start for s in spans), max(s.end for s in spans))


def lemmas(words: Iterable[Word]) -> frozenset[str]:
    """The words as printed, as lemmas and as the act they are of, in lower case."""
    return frozenset(x for w in words for x in (w.form, w.token.lemma.lower(), w.token.text.lower()))
