"""A verb of a sentence with who does it, to whom or what it is done, and what stands beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from synoptic.judge.fates_words import SAYING
from synoptic.judge.questions.acting import named_at
from synoptic.judge.questions.clause import SUBJECTS, Clause
from synoptic.judge.sides import Reading
from synoptic.model.acts import act_of
from synoptic.model.mention import Quantity, Time
from synoptic.model.parse import Parse, Token
from synoptic.model.passage import RUNNING

DOER, DONE = "doer", "done"
"""Places of who does it, and of whom or what it is done to; all others are called by their preposition."""
NO_ACT = SAYING | frozenset(
    "be have do get go come seem appear become remain stay include involve mean want think believe expect know hope tell ask call "
    "sentence describe speak talk quote warn insist claim argue deny admit write show follow need let keep use like look try".split()
)
"""Verbs that tell no act of their own, or one that is told of one and the same thing many times."""
STILL = frozenset(("amod", "compound", "aux", "auxpass", "prep", "cc", "case"))
"""Dependencies of verbs that only qualify another word."""
INSIDE = frozenset(("nummod", "quantmod", "compound", "amod", "nmod", "advmod", "punct", "det"))
"""Dependencies of a number inside the phrase that it counts."""
AT_THE_TIME = frozenset(
    ("pobj", "prep", "npadvmod", "advmod", "compound", "nummod", "amod", "appos", "nmod", "pcomp", "det")
)
"""Dependencies on the way from the words of a time up to the verb."""
QUALIFYING = frozenset(("ADJ", "NOUN", "VERB"))
"""Parts of speech of words that say more of a noun."""
NTH = re.compile(r"\d+(?:st|nd|rd|th)$")


@dataclass(frozen=True)
class Phrase:
    """What stands in one place of a verb."""

    heads: tuple[Token, ...]
    entities: frozenset[str]
    """Keys of the entities that it names, or means by a pronoun or a description."""
    nouns: frozenset[str]
    """Lemmas of its common nouns."""
    said: frozenset[str]
    """What else is said of the nouns: lemmas of adjectives and nouns before them."""
    beside: frozenset[str]
    """Nouns that are what it is too: "the ferry Castor", "a wall of mud"."""

    @property
    def keys(self) -> frozenset[str]:
        """Entities and nouns."""
        return self.entities | self.nouns


@dataclass(frozen=True)
class Frame:
    """One verb."""

    reading: Reading
    verb: Token
    act: str
    places: Mapping[str, Phrase]
    negated: bool
    presented: str
    """Whether it happened, is planned, possible or denied."""
    times: tuple[Time, ...] = ()
    lengths: tuple[Time, ...] = ()
    """Lengths of time in which, or for which, it was done."""
    figures: Mapping[tuple[str, str], tuple[Quantity, ...]] = field(default_factory=dict)
    """(place, noun or unit) -> figures."""
    nth: Mapping[tuple[str, str], tuple[Token, ...]] = field(default_factory=dict)
    """(place, noun) -> words for the place in a count: "the 88th minute"."""

    @property
    def parse(self) -> Parse:
        return self.reading.content.passage.parse

    @property
    def clause(self) -> Clause:
        """The clause around the verb."""
        return Clause.at(self.reading, self.verb)


def states(reading: Reading) -> bool:
    """Whether a sentence is one of running text, and no question."""
    passage = reading.content.passage
    return passage.block_kind in RUNNING and not passage.text.rstrip(" \"'”’").endswith("?")


def verbs(reading: Reading) -> Iterator[tuple[Token, str]]:
    """The verbs of a sentence that tell an act, each with that."""
    content = reading.content
    parse = content.passage.parse
    for i in content.passage.tokens:
        verb = parse.tokens[i]
        if verb.pos == "VERB" and verb.dep not in STILL and i not in content.framing:
            act = "appoint" if _to_office(parse, verb) else act_of(parse, verb)
            if act not in NO_ACT:
                yield verb, act


def _to_office(parse: Parse, verb: Token) -> bool:
    """Whether to name somebody is to give him an office: "named him as coach"."""
    return verb.lemma == "name" and any(t.dep == "oprd" or t.lemma == "as" for t in parse.children(verb.i))


def frame_of(reading: Reading, verb: Token, act: str) -> Frame | None:
    """A verb with its places; None where nothing stands in any."""
    parse = reading.content.passage.parse
    heads = _heads(reading, verb)
    if not heads:
        return None
    places = {place: phrase_of(reading, tokens) for place, tokens in heads.items()}
    at = {t.i: place for place, tokens in heads.items() for t in tokens}
    figures: dict[tuple[str, str], tuple[Quantity, ...]] = {}
    for q in reading.content.quantities:
        place = _counted_in(reading, q, at)
        if place is not None:
            key = (place, q.unit or q.noun)
            figures[key] = (*figures.get(key, ()), q)
    nth = {
        (place, t.lemma.lower()): tuple(k for k in parse.children(t.i) if NTH.match(k.text))
        for place, tokens in heads.items()
        for t in tokens
    }
    presented = next(
        (f.value for f in reading.mentions.presented_in(reading.content.passage.span) if f.event_start == verb.start),
        "happened",
    )
    return Frame(
        reading,
        verb,
        act,
        places,
        any(t.dep == "neg" for t in parse.children(verb.i)),
        presented,
        tuple(
            t for t in reading.content.times if t.edtf and t.timex in ("DATE", "TIME") and _of_verb(reading, t, verb)
        ),
        tuple(t for t in reading.content.times if t.timex == "DURATION" and _of_verb(reading, t, verb)),
        figures,
        {key: words for key, words in nth.items() if words},
    )


def _heads(reading: Reading, verb: Token) -> dict[str, list[Token]]:
    """Place -> the head words that stand in it, joined ones too."""
    parse = reading.content.passage.parse
    kids = parse.children(verb.i)
    passive = _passive(parse, verb)
    subjects = [t for t in kids if t.dep in SUBJECTS] or _lent(parse, verb)
    found: dict[str, list[Token]] = {}
    if subjects:
        found[DONE if passive else DOER] = subjects
    objects = [t for t in kids if t.dep in ("dobj", "obj")]
    if objects and not passive:
        found[DONE] = objects
    for t in kids:
        if t.dep == "agent":
            found[DOER] = [k for k in parse.children(t.i) if k.dep == "pobj"]
        elif t.dep == "prep" or t.dep == "dative" and t.pos == "ADP":
            found.setdefault(t.lemma.lower(), []).extend(_behind(parse, t))
    for t in objects:
        for prep in parse.children(t.i):
            if prep.dep == "prep" and prep.lemma.lower() != "of":
                found.setdefault(prep.lemma.lower(), []).extend(k for k in parse.children(prep.i) if k.dep == "pobj")
    dated = dated_tokens(reading)
    described = {key: [_described(parse, verb, t) for t in tokens if t.i not in dated] for key, tokens in found.items()}
    return {key: [*tokens, *_joined(parse, tokens)] for key, tokens in described.items() if tokens}


def _behind(parse: Parse, prep: Token) -> list[Token]:
    """What a preposition governs, "because of" among them."""
    kids = parse.children(prep.i)
    return [k for t in (prep, *(k for k in kids if k.lemma == "of")) for k in parse.children(t.i) if k.dep == "pobj"]


def dated_tokens(reading: Reading) -> set[int]:
    """The tokens of days, hours and lengths of time."""
    spans = [t.span for t in reading.content.times if t.timex in ("DATE", "TIME", "DURATION")]
    tokens = reading.content.passage.parse.tokens
    return {i for i in reading.content.passage.tokens if any(s.start <= tokens[i].start < s.end for s in spans)}


def _passive(parse: Parse, verb: Token) -> bool:
    kids = parse.children(verb.i)
    if any(t.dep in ("nsubjpass", "auxpass", "agent") for t in kids):
        return True
    if verb.tag != "VBN" or any(t.dep in ("nsubj", "aux") for t in kids):
        return False
    return verb.dep == "acl" or verb.dep == "conj" and _passive(parse, parse.tokens[verb.head])


def _lent(parse: Parse, verb: Token) -> list[Token]:
    """The doer that a verb has from the one it hangs from; of a participle behind a noun, that noun."""
    head = parse.tokens[verb.head]
    if verb.dep == "acl" and head.pos in ("NOUN", "PROPN", "PRON"):
        return [head]
    if verb.dep in ("conj", "xcomp", "advcl") and head.pos in ("VERB", "AUX") and head.i != verb.i:
        kids = parse.children(head.i)
        if verb.dep == "advcl" and (verb.tag != "VBG" or any(t.dep == "mark" for t in parse.children(verb.i))):
            return []
        told = [t for t in kids if t.dep in ("dobj", "obj")] if verb.dep == "xcomp" else []
        return told or [t for t in kids if t.dep in SUBJECTS] or _lent(parse, head)
    return []


def _described(parse: Parse, verb: Token, token: Token) -> Token:
    """The noun that a relative pronoun stands for, that of "it was Falk who" among them."""
    if token.tag in ("WP", "WDT") and verb.dep == "relcl":
        return parse.tokens[verb.head]
    if token.tag in ("WP", "WDT") and verb.dep == "ccomp" and parse.tokens[verb.head].lemma == "be":
        return next((t for t in parse.children(verb.head) if t.dep == "attr"), token)
    return token


def _joined(parse: Parse, tokens: list[Token]) -> list[Token]:
    found, queue = [], list(tokens)
    while queue:
        more = [t for t in parse.children(queue.pop().i) if t.dep in ("conj", "appos") and t.pos in ("NOUN", "PROPN")]
        found += more
        queue += more
    return found


def phrase_of(reading: Reading, heads: list[Token]) -> Phrase:
    """What stands in a place, by its head words."""
    parse = reading.content.passage.parse
    starts = {t.start for t in heads}
    inside = {t.i for t in heads}
    entities = named_at(reading, starts)
    entities |= {key for key, i in reading.content.at if i in inside and key.startswith("@")}
    said = [k for t in heads for k in parse.children(t.i) if k.dep in ("amod", "compound", "nmod", "poss")]
    return Phrase(
        tuple(heads),
        frozenset(entities),
        frozenset(t.lemma.lower() for t in heads if t.pos == "NOUN"),
        frozenset(k.lemma.lower() for k in said if k.pos in QUALIFYING and not NTH.match(k.text)),
        frozenset(k.lemma.lower() for k in (*(k for k in said if k.dep == "compound"), *_made_of(parse, heads))),
    )


def _made_of(parse: Parse, heads: list[Token]) -> list[Token]:
    """The nouns behind "of"."""
    of = [t for head in heads for t in parse.children(head.i) if t.dep == "prep" and t.lemma == "of"]
    return [k for t in of for k in parse.children(t.i) if k.dep == "pobj" and k.pos == "NOUN"]


def _counted_in(reading: Reading, q: Quantity, at: Mapping[int, str]) -> str | None:
    """The place of a verb in which a figure stands."""
    parse = reading.content.passage.parse
    inside = [
        t for t in (parse.tokens[i] for i in reading.content.passage.tokens) if q.span.start <= t.start < q.span.end
    ]
    held = {t.i for t in inside}
    token = next((t for t in inside if t.head not in held or t.head == t.i), None)
    while token is not None:
        if token.i in at:
            return at[token.i]
        if token.dep not in INSIDE or token.head == token.i:
            return None
        token = parse.tokens[token.head]
    return None


def _of_verb(reading: Reading, t: Time, verb: Token) -> bool:
    """Whether a time is that of a verb: it hangs from it by nothing but words of time and prepositions."""
    content = reading.content
    if t.vague or t.span.start in content.telling:
        return False
    parse = content.passage.parse
    inside = [k for k in (parse.tokens[i] for i in content.passage.tokens) if t.span.start <= k.start < t.span.end]
    held = {k.i for k in inside}
    token = next((k for k in inside if k.head not in held), None)
    while token is not None and token.i != verb.i:
        if token.dep not in AT_THE_TIME or token.head == token.i or token.pos == "VERB":
            return False
        token = parse.tokens[token.head]
    return token is not None
