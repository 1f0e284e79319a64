"""What a sentence predicates of a thing: a pole of a dimension, stated or denied, and who or what it is told of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from synoptic.judge.frames.frame import DOER, DONE, Phrase, frame_of, phrase_of, states
from synoptic.judge.poles.meant import with_meant
from synoptic.judge.questions.answer import long_ago, of_before
from synoptic.judge.questions.causes import PERSONS
from synoptic.judge.questions.clause import SUBJECTS, VERBS, Clause
from synoptic.judge.sides import Reading
from synoptic.model.parse import Parse, Token
from synoptic.model.poles import DIMENSIONS, EXPRESSIONS, UNREGULAR, Dimension, Expression
from synoptic.model.span import Span

BEING = frozenset("be remain stay stand lie keep find leave prove declare pronounce deem get".split())
"""Verbs by which a state is told."""
ADDING = frozenset("amod compound aux auxpass case cc det mark".split())
"""Dependencies of verbs that only qualify another word."""
TELLING = frozenset("see report record post show suffer register enjoy announce be bring".split())
"""Verbs under which a noun tells that it was so: "saw a fall in sales"."""
OPEN = frozenset("if unless whether or".split())
"""Words of what is so on a condition."""
PART = frozenset("partly partially half almost nearly hardly barely some most several many few once only".split())
"""Words beside a verb, a state or whatever holds it, of what is so of some, or not quite."""
CHANGING = frozenset("again now since no_longer later yet still already temporarily briefly".split())
"""Words of what was not so before, or may not stay so."""
AHEAD = frozenset("will would shall wo ’ll 'll".split())
"""Auxiliaries of what is still to come."""
Spotted = tuple[Reading, Token, Expression]


@dataclass(frozen=True)
class Predication:
    """A pole of a dimension as told of a thing."""

    reading: Reading
    verb: Token
    tokens: tuple[Token, ...]
    """The words that tell it."""
    dimension: int
    pole: int
    stated: bool
    """Else denied."""
    planned: bool
    holder: Phrase
    doer: Phrase | None
    """Who does it, where the thing is what it is done to."""
    places: Mapping[str, Phrase]
    state: bool
    """Told by a word for how it stands."""

    @property
    def clause(self) -> Clause:
        return Clause.at(self.reading, self.verb)

    @property
    def kind(self) -> Dimension:
        return DIMENSIONS[self.dimension]

    @property
    def parse(self) -> Parse:
        return self.reading.content.passage.parse

    @property
    def span(self) -> Span:
        """The words that tell it, with what denies them."""
        kids = self.parse.children(self.verb.i) if self.verb.i in {t.i for t in self.tokens} or not self.stated else []
        helping = ("neg", "aux", "auxpass") if not self.state or not self.stated else ()
        held = (*self.tokens, *(t for t in kids if t.dep in helping))
        return Span(min(t.start for t in held), max(t.end for t in held))


def spotted(report: Sequence[Reading]) -> Iterator[Spotted]:
    """The words of a report that may tell a pole."""
    for reading in report:
        passage = reading.content.passage
        if not states(reading):
            continue
        parse = passage.parse
        for token in (parse.tokens[i] for i in passage.tokens):
            lemma, text = token.lemma.lower(), token.text.lower()
            if lemma not in EXPRESSIONS and text not in EXPRESSIONS and text not in UNREGULAR:
                continue
            for word in sorted({lemma, text, UNREGULAR.get(text, lemma)} & EXPRESSIONS.keys()):
                yield from ((reading, token, x) for x in EXPRESSIONS[word] if _fits(parse, token, x))


def _fits(parse: Parse, token: Token, x: Expression) -> bool:
    if x.shape == "noun":
        return token.pos == "NOUN"
    if x.shape == "state":
        first = token.i - len(x.words) + 1
        return first >= 0 and tuple(t.text.lower() for t in parse.tokens[first : token.i + 1]) == x.words
    if token.pos not in VERBS or token.dep in ADDING:
        return False
    kids = parse.children(token.i)
    particles = [
        t for t in kids if t.dep == "prt" or t.dep == "advmod" and t.i == token.i + 1 and t.tag in ("RB", "RP")
    ]
    if len(x.words) == 1:
        return not any(
            t.dep == "prt" or t.dep in ("oprd", "ccomp") and token.lemma == "keep" for t in (*particles, *kids)
        )
    if x.particle:
        return any(t.text.lower() == x.words[1] for t in particles)
    return any(_in_one(t, x.words[1]) for t in kids)


def _in_one(token: Token, word: str) -> bool:
    """Whether a word is the object that makes a verb another: "gave its consent"."""
    return token.dep in ("dobj", "acomp", "oprd", "attr", "intj", "advmod", "xcomp") and word in (
        token.lemma.lower(),
        token.text.lower(),
    )


def predications(found: Sequence[Spotted], report: Sequence[Reading]) -> list[Predication]:
    """What some spotted words of a report tell."""
    at = {r.pid: n for n, r in enumerate(report)}
    told: dict[tuple[int, int, int], Predication] = {}
    for reading, token, x in found:
        one = _predication(reading, token, x, report[: at[reading.pid]])
        if one is not None:
            told.setdefault((one.verb.start, x.dimension, x.pole), one)
    return list(told.values())


def _predication(reading: Reading, token: Token, x: Expression, before: Sequence[Reading]) -> Predication | None:
    parse = reading.content.passage.parse
    verb = token if x.shape == "verb" else _governor(parse, token, x)
    if verb is None or (x.shape == "state" and verb.i != token.i and verb.lemma not in BEING and verb.tag != "VBN"):
        return None
    clause = Clause.at(reading, verb)
    words = clause.words | {t.text.lower() for t in clause.tokens}
    if not clause.tokens or words & OPEN or of_before(clause) or long_ago(clause):
        return None
    if DIMENSIONS[x.dimension].passing and (words & CHANGING or {"no", "long"} <= words):
        return None
    presented = [f for f in reading.mentions.presented_in(reading.content.passage.span) if f.event_start == verb.start]
    value, negated = (presented[0].value, presented[0].negated) if presented else ("happened", False)
    told = _told_by(parse, token, x)
    kids = [k for t in told for k in parse.children(t.i)]
    denied = value == "denied" or negated or any(k.dep == "neg" for k in kids)
    if value not in ("happened", "denied", "planned") or any(
        k.lemma.lower() in PART for k in kids if k.dep == "advmod" and len(told) == 1
    ):
        return None
    ahead = (
        value == "planned"
        or denied
        and any(k.dep == "aux" and k.lemma.lower() in AHEAD for k in parse.children(verb.i))
    )
    frame = frame_of(reading, verb, verb.lemma)
    places = dict(frame.places) if frame is not None else {}
    holder = _holder(reading, token, verb, x, places)
    if holder is None:
        return None
    holder = with_meant(holder, reading, verb, before)
    if any(
        k.lemma.lower() in PART | {"other", "another"}
        for t in holder.heads
        for k in parse.children(t.i)
        if k.dep != "prep"
    ):
        return None
    if DIMENSIONS[x.dimension].personal and not (holder.entities or holder.nouns & PERSONS):
        return None
    if not holder.keys or DIMENSIONS[x.dimension].things and not holder.nouns & DIMENSIONS[x.dimension].things:
        return None
    doer = (
        places.get(DOER)
        if DONE in places and holder is not places.get(DOER) and x.shape == "verb" or x.place not in ("s", "so", "o")
        else None
    )
    doer = with_meant(doer, reading, verb, before) if doer is not None else None
    return Predication(
        reading, verb, told, x.dimension, x.pole, not denied, ahead, holder, doer, places, x.shape == "state"
    )


def _told_by(parse: Parse, token: Token, x: Expression) -> tuple[Token, ...]:
    if x.shape == "state":
        return tuple(parse.tokens[token.i - len(x.words) + 1 : token.i + 1])
    if len(x.words) == 2:
        return (token, *(t for t in parse.children(token.i) if x.words[1] in (t.lemma.lower(), t.text.lower())))
    return (token,)


def _governor(parse: Parse, token: Token, x: Expression) -> Token | None:
    """The verb by which a state or a noun is told."""
    if x.shape == "noun":
        above = parse.tokens[token.head]
        told = token.dep in ("dobj", "attr") and above.lemma in TELLING or token.dep in SUBJECTS
        return above if told and above.pos in VERBS else None
    if token.tag == "VBN" and any(t.dep in ("auxpass", "nsubjpass") for t in parse.children(token.i)):
        return token
    inside = range(token.i - len(x.words) + 1, token.i + 1)
    top = token
    while top.head in inside and top.head != top.i:
        top = parse.tokens[top.head]
    while top.dep == "conj" and parse.tokens[top.head].pos in ("ADJ", "VERB") and top.head != top.i:
        top = parse.tokens[top.head]
    above = parse.tokens[top.head]
    if top.tag == "VBN" and top.i != token.i and any(t.dep == "auxpass" for t in parse.children(top.i)):
        return top
    if top.pos in VERBS and top.dep in ("ccomp", "xcomp", "oprd") and top.tag == "VBN" and above.lemma in BEING:
        return above
    hangs = top.dep in ("acomp", "attr", "oprd", "prep", "prt", "advmod", "ccomp", "xcomp", "advcl")
    return above if hangs and above.pos in VERBS else None


def _holder(reading: Reading, token: Token, verb: Token, x: Expression, places: Mapping[str, Phrase]) -> Phrase | None:
    parse = reading.content.passage.parse
    if x.shape == "noun":
        behind = [
            k
            for t in parse.children(token.i)
            if t.dep == "prep" and t.lemma in (x.place, "of")
            for k in parse.children(t.i)
        ]
        return phrase_of(reading, behind) if behind else None
    if x.shape == "state":
        own = [
            k
            for t in parse.tokens[token.i - len(x.words) + 1 : token.i + 1]
            for k in parse.children(t.i)
            if k.dep == "nsubj"
        ]
        if own and verb.i != token.i:
            return phrase_of(reading, own)
        return places.get(DONE) or places.get(DOER)
    if x.place in ("o", "so") and DONE in places:
        return _whole(reading, places[DONE])
    if x.place == "s":
        return places.get(DOER) or (places.get(DONE) if verb.dep == "acl" and DIMENSIONS[x.dimension].things else None)
    if x.place == "o":
        return None
    if x.place == "so":
        return places.get(DOER)
    given = [t for t in parse.children(verb.i) if t.dep == "dative" and t.pos in ("NOUN", "PROPN")]
    return places.get(x.place) or (phrase_of(reading, given) if given and x.place == "to" else None)


def _whole(reading: Reading, phrase: Phrase) -> Phrase:
    """The thing of which a part is told: "part of the fence"."""
    parse = reading.content.passage.parse
    heads = [t for t in phrase.heads[:1] if t.lemma in ("part", "section", "side", "bit")]
    behind = [
        k for t in heads for p in parse.children(t.i) if p.lemma == "of" for k in parse.children(p.i) if k.dep == "pobj"
    ]
    return phrase_of(reading, behind) if behind else phrase
