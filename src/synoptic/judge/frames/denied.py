"""What something was, stated in one report and denied in another in the same words: "it was the machine's first flight", "it was not
the machine's first flight".

Told is what was and is over, of one certain thing; how things stand may change. Missed on purpose: whatever is worded otherwise, and
what says no more than that it was (not) the time, the place or the reason.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from synoptic.judge import phrasing
from synoptic.judge.frames.days import DEFINITE
from synoptic.judge.frames.frame import states
from synoptic.judge.frames.wording import LONG_RUN
from synoptic.judge.questions.clause import SUBJECTS, Clause
from synoptic.judge.questions.things import GENERIC
from synoptic.judge.sides import Difference, Reading
from synoptic.model.parse import Parse, Token
from synoptic.model.span import Span

Told = tuple[Reading, Span]
VAGUE = GENERIC | frozenset("case reason point problem question idea aim end fault".split())


def differences(reports: Sequence[Sequence[Reading]]) -> list[Difference]:
    """What one report says that something was and another that it was not; `reports`: the sentences of each, in order."""
    told = [_told(report) for report in reports]
    found: list[Difference] = []
    for ours, theirs in combinations(told, 2):
        for words in sorted(ours.keys() & theirs.keys()):
            one, two = ours[words], theirs[words]
            if len(one) == len(two) == 1 and {*one} != {*two}:
                no, yes = (one, two) if True in one else (two, one)
                found.append(_difference(no[True], yes[False]))
    return found


def _told(report: Sequence[Reading]) -> dict[tuple[str, ...], dict[bool, Told]]:
    """Words of a statement -> whether it is denied -> the first that tells so."""
    told: dict[tuple[str, ...], dict[bool, Told]] = defaultdict(dict)
    for reading in report:
        for words, denied, span in _statements(reading) if states(reading) else ():
            told[words].setdefault(denied, (reading, span))
    return told


def _statements(reading: Reading) -> Iterator[tuple[tuple[str, ...], bool, Span]]:
    parse = reading.content.passage.parse
    for i in reading.content.passage.tokens:
        noun = parse.tokens[i]
        be = parse.tokens[noun.head]
        if noun.dep != "attr" or be.lemma != "be" or be.tag != "VBD" or noun.lemma.lower() in VAGUE:
            continue
        kids = parse.children(be.i)
        subject = next((t for t in kids if t.dep in SUBJECTS and t.i < be.i), None)
        known = any(k.text.lower() in DEFINITE or k.dep == "poss" for k in parse.children(i))
        if subject is None or not known or any(t.dep == "mark" and t.lemma in ("if", "whether") for t in kids):
            continue
        words = [*_phrase(parse, subject), be, *_phrase(parse, noun)]
        if len(words) >= LONG_RUN and not Clause.at(reading, be).of_before:
            denied = any(t.dep == "neg" for t in kids)
            yield tuple(t.lemma.lower() for t in words), denied, Span(words[0].start, words[-1].end)


def _phrase(parse: Parse, head: Token) -> list[Token]:
    """The words of a phrase, up to what is only said by the way."""
    found: list[Token] = []
    for token in parse.subtree(head.i):
        if token.text in (",", ";", "–", "—"):
            break
        found.append(token)
    return found


def _difference(no: Told, yes: Told) -> Difference:
    a, b = no[0], yes[0]
    spans = no[1], yes[1]
    values = spans[0].of(a.article.text), spans[1].of(b.article.text)
    said = f"{phrasing.prints(a, b, *values)}: the one denies in the same words what the other states"
    return Difference("polarity", "contradiction", ("denied", "stated"), ("denied", "stated"), spans, (a, b), said)
