"""Whether a passage bears out every word of a statement: what the account prints rests on such passages alone.

`stating` asks whether two passages state the same for an editor who knows what is meant; here it is asked whether a reader
who looks the passage up finds all that was printed. Every figure, day, hour and name of the statement must be given there,
as closely or more so; nothing that is told plainly may only be hedged there; and each other word must be there too, or a
word that may stand for it. For a verb another verb will do that the statement lacks in its turn: where all else is the
same it is the other's wording ("met at the airport", "greeted"); for a noun another noun where both give one measure, which
is seldom given for two things. Who said it and when is not part of what is stated.

Missed on purpose: what a reader may infer ("died" from "a murder"), and a place or day that the report gives elsewhere.
"""

from __future__ import annotations

from synoptic.align.compare import NEAR_EVENT, STEM_CREDIT, one_stem
from synoptic.align.events import LIGHT
from synoptic.align.values import compare as compare_values
from synoptic.align.values import stated, telling
from synoptic.model import clock, edtf, interval
from synoptic.model.content import Content, Term
from synoptic.model.kinship import Kinship
from synoptic.model.mention import Quantity, Time
from synoptic.model.parse import Token
from synoptic.model.passage import Passage

UNSAID = 0.5
"""Most, as a share by weight, that may stand in a passage in words of its own."""
LONGER, MORE = 2, 2
"""A passage of more terms than so many times the statement's, and so many more, has other things to say: a word that it
lacks of the statement is not in it in other words."""
ASKED = frozenset(("ENT", "NOUN", "PROPN", "VERB", "ADJ", "ADV"))
NEAR_VERB = 0.6
"""Least weight of a verb that stands near the event word, by the parse."""
DEATH = frozenset("die kill dead death fatal fatally deadly lethal".split())
"""Words of one state, whatever their part of speech: who was killed is dead."""
SPOKEN = frozenset(("NOUN", "PROPN", "VERB", "ADJ", "NUM"))
DOERS = ("er", "or", "ist")
"""How nouns end that name who does something: a driver may be told of without any driving."""


def bears_out(statement: Content, passage: Content, kin: Kinship) -> bool:
    """Whether `passage` states every word of `statement`."""
    if statement.factuality == "happened" and _presents(passage, statement.head, kin) == "possible":
        return False
    return (
        _values_given(statement, passage) and not _unsaid(statement, passage, kin) and _whole(statement, passage, kin)
    )


def _presents(passage: Content, head: str, kin: Kinship) -> str:
    """How the passage presents an event word: as its own event, as the noun of one, or as the event word it has instead."""
    values = dict(passage.events)
    if head in values:
        return values[head]
    tokens = passage.passage.parse.tokens
    words = {head, *kin.of(head)}
    for i in passage.passage.tokens:
        if tokens[i].lemma.lower() not in words:
            continue
        for _ in range(4):
            if tokens[i].lemma in values:
                return values[tokens[i].lemma]
            i = tokens[i].head
    return passage.factuality


def _values_given(statement: Content, passage: Content) -> bool:
    """Whether every figure and date of the statement stands in the passage, as closely or more so."""
    numbers, times = stated(passage, passage.quantities), stated(passage, passage.times)
    return all(
        any(_within(o, q) for o in numbers) for q in stated(statement, statement.quantities) if _counts(q)
    ) and all(
        any(_then((passage, o), (statement, t)) for o in times) for t in stated(statement, statement.times) if _dates(t)
    )


def _counts(q: Quantity) -> bool:
    """Whether it is a number, and not the "one" or "a" of any single thing."""
    return not (q.unit is None and q.low == q.high == 1)


def _within(given: Quantity, q: Quantity) -> bool:
    """Whether a number given is one of those that the other's words can mean, of a thing that may be the same."""
    relation = interval.compare(q, given).relation
    if relation == "same":
        return True
    if relation != "compatible" or given.approximate and not q.approximate:
        return False
    if q.approximate:
        return True
    unit = q.unit == given.unit
    return (
        unit
        and (q.low is None or given.low is not None and given.low >= q.low)
        and (q.high is None or given.high is not None and given.high <= q.high)
    )


def _dates(t: Time) -> bool:
    """Whether it says when or how long, and not only sooner or later."""
    return not t.vague and bool(t.edtf or t.value or t.timex in ("DATE", "TIME"))


def _then(given: tuple[Content, Time], asked: tuple[Content, Time]) -> bool:
    """Whether a time given lies within the one that is asked for."""
    (passage, o), (statement, t) = given, asked
    if o.text.lower() == t.text.lower() or t.value and o.value == t.value:
        return True
    if t.timex in ("DURATION", "SET") or o.timex in ("DURATION", "SET"):
        return False
    if t.timex == "TIME" and o.timex != "TIME":
        return False
    if not t.edtf or not o.edtf:
        return set(t.text.lower().split()) <= set(o.text.lower().split())
    if "T" in t.edtf and "/" not in t.edtf:
        return clock.compare((statement.passage, t), (passage.passage, o)) == "same" or o.edtf.startswith(t.edtf)
    span, other = edtf.bounds(t.edtf), edtf.bounds(o.edtf)
    return span is not None and other is not None and span[0] <= other[0] and other[1] <= span[1]


def _unsaid(statement: Content, passage: Content, kin: Kinship) -> bool:
    """Whether some word of the statement is neither in the passage nor can be meant by a word that only the passage has."""
    phrasal = _phrasal(statement) - _phrasal(passage)
    cut = {verb for verb, _ in phrasal}
    counted = _counted(statement, passage)
    lacking = [
        t
        for t in statement.terms
        if t.word in cut and t.pos == "VERB" or not _has(passage, t, kin, statement) and t.word not in counted
    ]
    asked = [t for t in lacking if t.word in cut or _tells(t)]
    if not asked:
        return False
    other_words = {"VERB", "NOUN"} if compare_values(statement, passage).measures else {"VERB"}
    own = [t for t in passage.terms if _tells(t) and not _has(statement, t, kin, passage)]
    if any(sum(t.pos == pos for t in asked) > sum(t.pos == pos for t in own) * (pos in other_words) for pos in ASKED):
        return True
    longer = len(passage.terms) > LONGER * len(statement.terms) + MORE
    return longer or sum(t.weight for t in lacking) > UNSAID * sum(t.weight for t in statement.terms)


def _counted(statement: Content, passage: Content) -> set[str]:
    """The nouns whose number both give, where two passages seldom share it: 2,000 people are 2,000 residents."""
    given = [(o.low, o.high, o.unit) for o in stated(passage, passage.quantities)]
    return {q.noun for q in stated(statement, statement.quantities) if telling(q) and (q.low, q.high, q.unit) in given}


def _phrasal(content: Content) -> set[tuple[str, str]]:
    """The verbs with a particle: "take off" is no taking."""
    tokens = content.passage.parse.tokens
    particles = (tokens[i] for i in content.passage.tokens if tokens[i].dep == "prt")
    return {(tokens[t.head].lemma, t.lemma.lower()) for t in particles}


def _whole(statement: Content, passage: Content, kin: Kinship) -> bool:
    """Whether what is printed inside the statement without being part of it is printed in the passage too: numbers that count
    nothing (of a house, a telephone), and a clause that stands between its words."""
    own, said = statement.passage, passage.passage
    inside = set(own.tokens)
    values = [*(q.span for q in statement.quantities), *(t.span for t in statement.times)]
    there = {t.text.lower() for t in _printed(said)} | {t.lemma.lower() for t in _printed(said)} | passage.words
    for t in _printed(own):
        number = t.text[0].isdigit() and not any(s.start <= t.start < s.end for s in values)
        if not number and (t.i in inside or t.pos not in SPOKEN):
            continue
        if t.text.lower() not in there and t.lemma.lower() not in there and there.isdisjoint(kin.of(t.lemma.lower())):
            return False
    return True


def _printed(passage: Passage) -> list[Token]:
    """All tokens between the first and the last of a passage."""
    found = (passage.parse.tokens[i] for i in range(passage.tokens[0], passage.tokens[-1] + 1))
    return [t for t in found if passage.span.start <= t.start < passage.span.end]


def _tells(term: Term) -> bool:
    """Whether a word says enough to be asked for, as "make", "also" and a number without a noun do not."""
    return (
        term.pos in ASKED
        and not (term.pos == "VERB" and term.word in LIGHT)
        and (term.pos != "ADV" or term.word.endswith("ly"))
    )


def _has(passage: Content, term: Term, kin: Kinship, other: Content) -> bool:
    """Whether a passage has a term of the other, or a word that may stand for it, or means it by a pronoun or description."""
    if term.key in passage.keys or term.word in passage.words:
        return True
    if term.word in DEATH and not DEATH.isdisjoint(passage.words):
        return True
    if term.pos in ("ENT", "PROPN") and _named(term, other) in _definite(passage):
        return True
    if term.key in passage.leaning and term.weight >= NEAR_EVENT and _leans(passage, other):
        return True
    kin_of = kin.of(term.word)
    return not passage.words.isdisjoint(kin_of) and any(
        _may_mean(term, t, kin_of[t.word], passage) for t in passage.terms if t.word in kin_of
    )


def _named(term: Term, content: Content) -> str:
    """The noun that an entity names: "festival" of "the Morvan festival"; "" where its name stands alone."""
    tokens = content.passage.parse.tokens
    for i in content.passage.tokens:
        if tokens[i].text.lower() == term.word and tokens[i].dep in ("compound", "nmod", "poss"):
            head = tokens[tokens[i].head]
            return head.lemma if head.pos == "NOUN" else ""
    return ""


def _definite(content: Content) -> set[str]:
    """The nouns that a passage speaks of as known: "the festival"."""
    tokens = content.passage.parse.tokens
    known = (tokens[i] for i in content.passage.tokens if tokens[i].dep == "det" and tokens[i].lemma == "the")
    return {tokens[t.head].lemma for t in known}


def _leans(passage: Content, other: Content) -> bool:
    """Whether nobody and nothing stands near the passage's event word that the other lacks: "the driver" is no other's name."""
    near = [t for t in passage.terms if t.pos in ("ENT", "NOUN", "PROPN") and t.weight >= NEAR_EVENT]
    return all(t.key in other.keys or t.word in other.words for t in near)


def _may_mean(term: Term, other: Term, credit: float, passage: Content) -> bool:
    """Whether a word of the passage that is akin to a term may be said for it: a verb for a verb near the event word, and the
    noun for a verb only where it tells of the deed ("the shooting"), not of what is left of it or of who does it, unless he does
    something in the passage too."""
    if (term.pos == "VERB") != (other.pos == "VERB"):
        acting = other.word == passage.doer or not other.word.endswith(DOERS)
        return other.word == passage.head or one_stem(term.word, other.word) and acting
    return credit >= STEM_CREDIT or term.pos != "VERB" or other.weight >= NEAR_VERB
