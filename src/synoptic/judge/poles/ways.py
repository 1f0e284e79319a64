"""How far, in what order and with what one act was done, told in two reports by words of which only one can be so.

"Was seriously injured", "was slightly injured"; "before the collapse", "after the collapse"; "loaded with beet", "loaded with gravel".
Missed on purpose: acts of several, of which one may be told of one and the other of another.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from synoptic.judge import phrasing
from synoptic.judge.frames.frame import DOER, DONE, Frame, frame_of
from synoptic.judge.poles.holders import known, one_thing, told_apart
from synoptic.judge.poles.meant import with_meant
from synoptic.judge.questions.answer import dates_apart, long_ago, of_before
from synoptic.judge.sides import Difference, Reading
from synoptic.judge.twins import manners
from synoptic.model import slots
from synoptic.model.acts import act_of
from synoptic.model.parse import Parse, Token
from synoptic.model.passage import RUNNING
from synoptic.model.span import Span

TRIGGERS = re.compile(
    r"\b(?:\w+ly|alone|half|full|part|own|throughout|way|only|later|before|after|with|carry\w*|carried|on the spot|at once|straight|private|secret|public|from)\b",
    re.IGNORECASE,
)
"""Without one of these a sentence tells nothing of the kind."""
LOADING = frozenset("load lade pack fill stack".split())
CARRYING = frozenset("carry transport haul bear".split())
ORDER = frozenset(("before", "after"))
CARGO = "what it was loaded with"
OPEN = frozenset("if unless whether or not some others other another".split())

Answer = tuple[str, str, tuple[Token, ...]]
"""Question, answer, and the words that give it."""


@dataclass(frozen=True)
class Way:
    """One answer to how an act was done."""

    frame: Frame
    question: str
    answer: str
    phrase: tuple[Token, ...]

    @property
    def span(self) -> Span:
        return Span(self.phrase[0].start, self.phrase[-1].end)


def differences(reports: Sequence[Sequence[Reading]], main: frozenset[str]) -> list[Difference]:
    """Ways in which one act was done by the same, in two reports of which each tells one alone."""
    seen = [list(_spotted(report)) for report in reports]
    counts = Counter(question for found in seen for question in {question for *_, (question, *_) in found})
    told = [
        _told(report, [x for x in found if counts[x[2][0]] > 1]) for report, found in zip(reports, seen, strict=True)
    ]
    found: list[Difference] = []
    for ours, theirs in combinations(told, 2):
        for key in sorted(ours.keys() & theirs.keys()):
            pairs = [(x, y) for x in ours[key] for y in theirs[key] if _of_one(x, y) and _known(x, y, main)]
            apart = [(x, y) for x, y in pairs if x.answer != y.answer]
            if apart and len(apart) == len(pairs) and not _prints(*apart[0]):
                found.append(_difference(*apart[0]))
    return found


def _known(x: Way, y: Way, main: frozenset[str]) -> bool:
    places = [z.frame.places.get(DONE) or z.frame.places.get(DOER) for z in (x, y)]
    return known(x.frame.reading, places[0], y.frame.reading, places[1], main)


def _spotted(report: Sequence[Reading]) -> Iterator[tuple[Reading, Token, Answer]]:
    for reading in report:
        passage = reading.content.passage
        if passage.block_kind not in RUNNING or not TRIGGERS.search(passage.text):
            continue
        for verb in (passage.parse.tokens[i] for i in passage.tokens):
            if verb.pos == "VERB" and verb.dep not in ("amod", "aux", "compound"):
                yield from ((reading, verb, answer) for answer in _answers(passage.parse, verb))


def _told(
    report: Sequence[Reading], found: Sequence[tuple[Reading, Token, Answer]]
) -> dict[tuple[str, str], list[Way]]:
    told: dict[tuple[str, str], list[Way]] = defaultdict(list)
    at = {r.pid: n for n, r in enumerate(report)}
    for reading, verb, (question, answer, phrase) in found:
        frame = _frame(reading, verb, report[: at[reading.pid]])
        if frame is not None:
            told[frame.act, question].append(Way(frame, question, answer, phrase))
    return told


def _frame(reading: Reading, verb: Token, before: Sequence[Reading]) -> Frame | None:
    frame = frame_of(reading, verb, act_of(reading.content.passage.parse, verb))
    if frame is None or frame.negated or frame.presented not in ("happened", "planned"):
        return None
    clause = frame.clause
    if not clause.tokens or of_before(clause) or long_ago(clause) or clause.words & OPEN:
        return None
    places = {k: with_meant(x, reading, verb, before) if k in (DOER, DONE) else x for k, x in frame.places.items()}
    return Frame(reading, verb, frame.act, places, False, frame.presented, frame.times)


def _answers(parse: Parse, verb: Token) -> Iterator[Answer]:
    for question, (answer, phrase) in manners.told(parse, verb).items():
        if question not in (manners.MEANS, manners.COMPANY):
            yield question, answer, phrase
    for kid in parse.children(verb.i):
        word = kid.text.lower()
        if word in ORDER and kid.dep in ("prep", "advmod"):
            yield from (
                (f"order {k.lemma}", word, (kid, k))
                for k in parse.children(kid.i)
                if k.dep in ("pobj", "pcomp") and k.pos != "NUM"
            )
        marks = [k for k in parse.children(kid.i) if kid.dep == "advcl" and k.dep == "mark" and k.text.lower() in ORDER]
        yield from ((f"order {kid.lemma}", k.text.lower(), (k, kid)) for k in marks)
        things = [kid] if kid.dep == "dobj" and verb.lemma in CARRYING else []
        if kid.dep == "prep" and kid.lemma == "with" and verb.lemma in LOADING:
            things = [k for k in parse.children(kid.i) if k.dep == "pobj"]
        for thing in things[:1]:
            kinds = slots.CARGO.of((thing.lemma.lower(),))
            if len(kinds) == 1:
                yield CARGO, slots.CARGO.heads[min(kinds)], (kid, thing) if kid is not thing else (thing,)


def _of_one(x: Way, y: Way) -> bool:
    """Whether both are of one act of the same, as far as both tell."""
    a, b = x.frame, y.frame
    if dates_apart(a.clause, b.clause) or a.presented != b.presented:
        return False
    same = False
    for place in sorted({DOER, DONE} & a.places.keys() & b.places.keys()):
        p, q = a.places[place], b.places[place]
        if x.question == CARGO and place == DONE and a.verb.lemma in CARRYING:
            continue
        if not p.keys or not q.keys:
            continue
        one = (
            one_thing(a.reading, p, b.reading, q)
            or x.question == CARGO
            and _sole(a, place)
            and _sole(b, place)
            and bool(p.nouns & q.nouns)
        )
        if not one or told_apart(a.reading, p, b.reading, q):
            return False
        same = True
    return same


def _sole(frame: Frame, place: str) -> bool:
    """Whether its report tells of no other such thing: of no lorries beside a lorry."""
    head = next(iter(frame.places[place].heads), None)
    if head is None:
        return False
    text = frame.reading.article.text.lower()
    word = head.lemma.lower()
    return head.tag == "NN" and not re.search(
        rf"\b(?:another|other|second) {re.escape(word)}\b|\b{re.escape(word[:-1])}(?:{re.escape(word[-1])}s|ies)\b",
        text,
    )


def _prints(x: Way, y: Way) -> bool:
    """Whether one of the reports prints the other's words as well."""
    texts = x.frame.reading.article.text.lower(), y.frame.reading.article.text.lower()
    if x.question.startswith("order "):
        return False
    words = x.phrase[-1].text.lower(), y.phrase[-1].text.lower()
    return bool(re.search(rf"\b{re.escape(words[1])}\b", texts[0])) and bool(
        re.search(rf"\b{re.escape(words[0])}\b", texts[1])
    )


def _difference(x: Way, y: Way) -> Difference:
    a, b = x.frame.reading, y.frame.reading
    spans = x.span, y.span
    values = spans[0].of(a.article.text), spans[1].of(b.article.text)
    asked = "what was first" if x.question.startswith("order ") else x.question
    said = f"{phrasing.prints(a, b, *values)} of one and the same act (“{x.frame.verb.text}”), as the answer to the question of {asked}"
    return Difference("polarity", "contradiction", values, (x.answer, y.answer), spans, (a, b), said)
