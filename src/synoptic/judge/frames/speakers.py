"""Who said what two reports quote word for word: "'We played like tourists,' coach Falk said in the tunnel", "'We played like
tourists,' captain Dale said in the tunnel".

Missed on purpose: few words, which two may have said, unless where or how they were said is told in the same words as well; what
several said together; whoever the other report knows too.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from synoptic.judge import phrasing
from synoptic.judge.frames.certain import WORD, printed
from synoptic.judge.frames.frame import states
from synoptic.judge.frames.wording import RUN, alike_around
from synoptic.judge.sides import Difference, Reading
from synoptic.model.mention import Name, Quotation
from synoptic.model.span import Span

FEWEST = 4
"""Words of a quotation that is looked up in another report."""
ENOUGH = 10
"""Words of a quotation that two people will not both have said."""
TOGETHER = frozenset("both joint jointly together each also too again repeat echo chant sing shout".split())
"""Words by which more than one said it."""


@dataclass(frozen=True)
class Said:
    """A quotation with who said it."""

    reading: Reading
    source: Span
    name: Name | None
    """None where it is not one person by name."""


def differences(reports: Sequence[Sequence[Reading]]) -> list[Difference]:
    """Two persons who said one thing; `reports`: the sentences of each, in order."""
    told = [_told(report) for report in reports]
    found: list[Difference] = []
    for ours, theirs in combinations(told, 2):
        for words in sorted(ours.keys() & theirs.keys()):
            x, y = ours[words], theirs[words]
            if len(x) == len(y) == 1:
                found += _between(words, x[0], y[0])
    return found


def _told(report: Sequence[Reading]) -> dict[tuple[str, ...], list[Said]]:
    told: dict[tuple[str, ...], list[Said]] = defaultdict(list)
    for reading in report:
        span = reading.content.passage.span
        for quotation in reading.mentions.quotations_across(span) if states(reading) else ():
            for content in quotation.content if _spoken(quotation, span) else ():
                words = tuple(WORD.findall(content.of(reading.article.text).lower()))
                if len(words) >= FEWEST:
                    told[words].append(Said(reading, quotation.source[0], _speaker(reading, quotation)))
    return told


def _spoken(quotation: Quotation, span: Span) -> bool:
    """Whether it is said in so many words, by somebody whom the sentence tells."""
    source = quotation.source
    return quotation.direct and quotation.act == "said" and len(source) == 1 and span.holds(source[0])


def _speaker(reading: Reading, quotation: Quotation) -> Name | None:
    source = quotation.source[0]
    held = [n for n in reading.mentions.names_in(reading.content.passage.span) if source.holds(n.span)]
    people = [n for n in held if n.form == "name" and n.label == "person"]
    words = {t.lemma.lower() for t in reading.content.passage.parse.tokens if source.start <= t.start < source.end}
    return people[0] if len(people) == 1 and "and" not in words else None


def _between(words: Sequence[str], x: Said, y: Said) -> Iterator[Difference]:
    if x.name is None or y.name is None or any(_together(s.reading) for s in (x, y)):
        return
    a, b = x.reading, y.reading
    if len(words) < ENOUGH and alike_around(a, x.source, b, y.source) < RUN:
        return
    if any(printed(r, _words(n)) for r, n in ((a, y.name), (b, x.name))):
        return
    values, spans = (x.name.text, y.name.text), (x.name.span, y.name.span)
    said = f"{phrasing.prints(a, b, *values)}, each as the one who said the same words"
    yield Difference("name", "contradiction", values, values, spans, (a, b), said, asks="who said it")


def _words(name: Name) -> list[str]:
    return [w.lower() for w in name.text.split() if w[:1].isupper()]


def _together(reading: Reading) -> bool:
    passage = reading.content.passage
    return any(passage.parse.tokens[i].lemma.lower() in TOGETHER for i in passage.tokens)
