"""The numbers of a sentence, each with the verb that it is told by and what it stands in there: "won *for the third time*".

A number is a count, a measure, an age, a length of time, or a place in a count. A place in a count tells something where its noun
stands behind a preposition or belongs to somebody ("for the third time", "on the eighth floor", "his fourth title"); "the
second train" as a doer or as what something is done to only says which is meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from synoptic.judge import interim
from synoptic.judge.fates_words import SAYING
from synoptic.judge.frames.frame import DOER, DONE, INSIDE, STILL, Frame, frame_of
from synoptic.judge.frames.since import since
from synoptic.judge.questions.lengths import quantity_of
from synoptic.judge.questions.nth import number_of
from synoptic.judge.questions.numbers import whole
from synoptic.judge.questions.things import GENERIC
from synoptic.judge.sides import Reading
from synoptic.model.acts import act_of
from synoptic.model.interval import CONTESTS
from synoptic.model.mention import Quantity
from synoptic.model.parse import Parse, Token
from synoptic.model.span import Span
from synoptic.model.units import dimension
from synoptic.model.wordings import one_word

COUNT, MEASURE, AGE, LENGTH, AGO, NTH, RANK = "count", "measure", "age", "length", "ago", "nth", "rank"
"""What a number tells."""
NO_ACT = SAYING | frozenset("have do want think believe expect know hope involve mean need include".split())
"""Verbs that tell no act by themselves."""
HAVING = "have"
"""It tells one of votes: "had 2,000 votes"."""
PASSED = INSIDE | frozenset(("npadvmod", "acl", "relcl", "appos"))
"""Dependencies from a number up to the head of the phrase that it stands in."""
BESIDE = "beside"
"""The place of what stands beside a verb without a preposition: "lies 40 metres down"."""
TOLD = frozenset(("NOUN", "ADJ", "VERB", "PROPN"))
"""Parts of speech of words that say what a clause is about."""
OTHER_CLAUSES = frozenset(("ccomp", "parataxis"))
BELONGING = frozenset(("a", "an"))
OF_ALL = re.compile(r" of (?:the|its|their|all|his|her)? ?")
"""Between a number and that of all."""
MOST = 12
"""Steps up the parse."""


@dataclass(frozen=True)
class Count:
    """One number in its clause."""

    frame: Frame
    kind: str
    of: str
    """The noun that is counted, or whose place in a count it is; the dimension of a measure; the unit of a length of time."""
    place: str
    """Where it stands with the verb."""
    head: Token
    """The noun that is counted or described, else the word by which the number hangs from the verb."""
    value: Quantity

    @property
    def reading(self) -> Reading:
        return self.frame.reading

    @cached_property
    def said(self) -> frozenset[str]:
        """What is said of the noun in front of it: "masked", "fruit"."""
        kids = self.frame.parse.children(self.head.i)
        value = self.value.span
        return frozenset(
            k.lemma.lower()
            for k in kids
            if k.dep in ("amod", "compound", "nmod") and k.pos in TOLD and not value.start <= k.start < value.end
        )

    @cached_property
    def narrowed(self) -> frozenset[str]:
        """Words right behind the noun that tell which of them are counted: "trees of the park", "men who had fled"."""
        kids = [
            k for k in self.frame.parse.children(self.head.i) if k.i > self.head.i and not _by_the_way(self.frame, k)
        ]
        setting = SETTING | {"with", "count"} if interim.stage(self.reading) else SETTING
        return frozenset(k.lemma.lower() for k in kids if k.dep in ("prep", "relcl", "acl") and k.lemma not in setting)

    @cached_property
    def entities(self) -> frozenset[str]:
        """Keys of the entities that its clause names or means."""
        inside = {t.i for t in self._tokens}
        starts = {t.start for t in self._tokens}
        found = {
            f"@{e}"
            for (start, end), e in self.reading.entities.items()
            if self._span.start <= start < self._span.end and any(start <= s < end for s in starts)
        }
        found |= {key for key, i in self.reading.content.at if i in inside and key.startswith("@")}
        return frozenset(found) | frozenset(e for p in self.frame.places.values() for e in p.entities)

    @cached_property
    def around(self) -> frozenset[str]:
        """Keys of the entities that its sentence names."""
        span = self.reading.content.passage.span
        return frozenset(f"@{e}" for (start, _), e in self.reading.entities.items() if span.start <= start < span.end)

    @cached_property
    def words(self) -> frozenset[str]:
        """What its clause is about, in one word for each of a meaning: nouns, adjectives and the verbs of what it hangs from."""
        named = {
            t.i
            for t in self._tokens
            for (start, end) in self.reading.entities
            if start <= t.start < end and t.pos == "PROPN"
        }
        times = [t.span for t in self.reading.content.times]
        own = self.value.span
        return frozenset(
            one_word(t.lemma.lower())
            for t in self._tokens
            if t.pos in TOLD
            and t.i != self.frame.verb.i
            and t.i not in named
            and not own.start <= t.start < own.end
            and not any(s.start <= t.start < s.end for s in times)
        ) - frozenset(GENERIC)

    @cached_property
    def _tokens(self) -> tuple[Token, ...]:
        parse = self.frame.parse
        found = {t.i: t for p in self.frame.places.values() for h in p.heads for t in _phrase(parse, h)}
        own = self.frame.verb.i
        queue = [own]
        while queue:
            i = queue.pop()
            found[i] = parse.tokens[i]
            queue += [t.i for t in parse.children(i) if t.i not in found and not _apart(t, own)]
        framing = self.reading.content.framing
        return tuple(found[i] for i in sorted(found) if i not in framing)

    @cached_property
    def _span(self) -> Span:
        return Span(self._tokens[0].start, self._tokens[-1].end)


def _by_the_way(frame: Frame, token: Token) -> bool:
    """Whether a relative clause only says more: ", which was not enough"."""
    tokens = frame.parse.tokens
    first = min(t.i for t in frame.parse.subtree(token.i))
    return token.dep == "relcl" and first > 0 and tokens[first - 1].text == ","


SETTING = frozenset(
    "in at on near off outside around inside to into through across over under for before after by".split()
)
"""Prepositions behind a noun that say where and when."""


def counts(reading: Reading) -> Iterator[tuple[str, str, Quantity, Token]]:
    """The numbers of a sentence: what it tells, of what, the number and the token that the number hangs by."""
    parse = reading.content.passage.parse
    for q in reading.content.quantities:
        token = _top(reading, q.span)
        if token is None or q.scope == "ordinal":
            continue
        if q.of == RANK:
            yield RANK, "", q, token
        elif q.of == AGE:
            yield AGE, "", q, token
        elif q.scope == "part" and (all_of := _whole_of(reading, q)) is not None:
            yield COUNT, f"{one_word(q.noun.lower())} of {all_of.low}", q, token
        elif q.of in CONTESTS and q.unit is None and not q.noun or not whole(reading, q):
            continue
        elif q.unit is not None:
            yield MEASURE, dimension(q.unit) or q.unit, q, token
        elif q.noun:
            yield COUNT, one_word(q.noun.lower()), q, token
    for t in reading.content.times:
        top = _top(reading, t.span)
        if top is None:
            continue
        if t.timex == "DURATION":
            length = quantity_of(reading, t)
            if length is not None:
                yield LENGTH, dimension(length.unit) or "", length, top
        elif t.text.lower().endswith(" ago") and (ago := since(reading, t)) is not None:
            yield AGO, ago.unit or "", ago, top
    for token in (parse.tokens[i] for i in reading.content.passage.tokens):
        number = number_of(token) if token.dep == "amod" else None
        noun = parse.tokens[token.head]
        if number is not None and noun.pos == "NOUN" and noun.lemma != "minute":
            span = Span(token.start, noun.end) if noun.i == token.i + 1 else Span(token.start, token.end)
            text = span.of(reading.article.text)
            of = noun.lemma.lower()
            yield (
                NTH,
                of,
                Quantity(reading.content.passage.report, span, text, number, number, None, of, noun=of),
                noun,
            )


def told(reading: Reading, kind: str, of: str, q: Quantity, token: Token) -> Count | None:
    """A number with its verb; None where it hangs from none, or where it only says which of several is meant."""
    parse = reading.content.passage.parse
    head = _head(parse, token)
    verb = _verb(parse, head)
    if verb is None or verb.dep in STILL or verb.i in reading.content.framing:
        return None
    act = act_of(parse, verb)
    has = act == HAVING and q.of in CONTESTS
    frame = frame_of(reading, verb, act) if has or act not in NO_ACT else None
    place = _place(frame, parse, head) if frame is not None else ""
    if frame is None or not place:
        return None
    if kind == NTH and (place in (DOER, DONE, BESIDE) and not _belongs(parse, head) or _one_of_some(parse, head)):
        return None
    if kind == AGE and head.tag in ("NNS", "NNPS"):
        return None
    return Count(frame, kind, of, place, head, q)


def _whole_of(reading: Reading, q: Quantity) -> Quantity | None:
    """The number of all of which a number counts some, right behind it: "five of the fifteen seats"."""
    text = reading.article.text
    return next(
        (r for r in reading.content.quantities if r.unit is None and OF_ALL.fullmatch(text[q.span.end : r.span.start])),
        None,
    )


def _top(reading: Reading, span: Span) -> Token | None:
    """The token by which a stretch hangs from what is outside."""
    passage = reading.content.passage
    tokens = passage.parse.tokens
    inside = [tokens[i] for i in passage.tokens if span.start <= tokens[i].start < span.end]
    held = {t.i for t in inside}
    return next((t for t in inside if t.head not in held or t.head == t.i), None)


def _head(parse: Parse, token: Token) -> Token:
    """The head of the phrase that a number stands in."""
    for _ in range(MOST):
        over = parse.tokens[token.head]
        if token.dep == "pobj" and over.lemma == "of" and over.dep == "prep" and parse.tokens[over.head].pos == "NOUN":
            over = parse.tokens[over.head]
        elif token.dep not in PASSED or over.i == token.i or over.pos in ("VERB", "AUX"):
            return token
        token = over
    return token


def _verb(parse: Parse, token: Token) -> Token | None:
    for _ in range(MOST):
        token = parse.tokens[token.head]
        if token.pos == "VERB" or token.pos == "AUX" and token.lemma == "be":
            return token
        if token.head == token.i or token.pos == "AUX":
            return None
    return None


def _place(frame: Frame, parse: Parse, head: Token) -> str:
    """Where a phrase stands with a verb."""
    for place, phrase in frame.places.items():
        if any(t.i == head.i for t in phrase.heads):
            return place
    over = parse.tokens[head.head]
    if over.i == frame.verb.i:
        return BESIDE
    if head.dep == "pobj" and over.head == frame.verb.i:
        return over.lemma.lower()
    if head.dep == "npadvmod" and over.head == frame.verb.i and over.dep in ("advmod", "prep", "acomp", "prt"):
        return over.lemma.lower()
    return ""


def _belongs(parse: Parse, noun: Token) -> bool:
    return any(k.dep == "poss" or k.text.lower() in BELONGING for k in parse.children(noun.i))


def _one_of_some(parse: Parse, noun: Token) -> bool:
    """Whether it is counted among some only: "the second mayor to be born abroad"."""
    return any(k.dep in ("relcl", "acl", "advcl", "xcomp") and k.i > noun.i for k in parse.children(noun.i))


def _apart(token: Token, verb: int) -> bool:
    """Whether a word begins a clause that says something of its own."""
    return token.dep in OTHER_CLAUSES or token.dep == "conj" and token.pos == "VERB" and token.head == verb


def _phrase(parse: Parse, token: Token) -> list[Token]:
    found, queue = [], [token.i]
    while queue:
        i = queue.pop()
        found.append(parse.tokens[i])
        queue += [t.i for t in parse.children(i) if t.dep not in ("conj", "advcl")]
    return found
