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

import itertools
from collections.abc import Sequence

from synoptic.align.compare import STEM_CREDIT, one_stem
from synoptic.align.converses import told_from_one_end
from synoptic.align.counting import counted_out, sold_out
from synoptic.align.events import SUBJECTS, UNHARMED
from synoptic.align.given import values_given
from synoptic.align.measuring import told_by_measure
from synoptic.align.roles import aside, other_did, other_died, reversed_in
from synoptic.align.said import DEATH, KILLING, has
from synoptic.align.speaking import of_oneself
from synoptic.align.tolls import told_by_toll
from synoptic.align.unlike import otherwise
from synoptic.align.unsaid import asked_for, unsaid
from synoptic.align.values import stated, telling
from synoptic.model.content import Content, Term
from synoptic.model.kinship import Kinship
from synoptic.model.parse import Token
from synoptic.model.passage import Passage
from synoptic.model.wordings import SAME

FEW = 2
"""A statement of so few words is borne out by these alone, others of their stem, and those that newsrooms put for them."""
DENYING = frozenset("not n't no never none nobody nothing neither nor without cannot deny refuse decline fail".split())
PARTS = frozenset("half quarter third period round leg lap set inning minute hour week part stage".split())
COUNTING = {
    "both": frozenset("both two 2 pair couple and".split()),
    "all": frozenset("all every each everyone everybody entire whole".split()),
    "every": frozenset("all every each everyone everybody".split()),
    "once": frozenset(("once",)),
    "twice": frozenset(("twice", "two")),
    "first": frozenset("first initial initially originally begin start 1st".split()),
    "only": frozenset("only sole just alone".split()),
}
"""Words that count out what is told of -> those of which a passage has one that tells the same."""
REFLEXIVE = ("self", "selves")
"""Ends of words without which it is another who was hit: "shot himself"."""
SPOKEN = frozenset(("NOUN", "PROPN", "VERB", "ADJ", "NUM"))


def bears_out(statement: Content, passage: Content, kin: Kinship, covered: bool) -> bool:
    """Whether `passage` states every word of `statement`; `covered`: it states most of it, or tells it in other words. Where it
    does not, as where it tells much else, each word must be there, and whoever the statement is about near the event word."""
    if statement.factuality == "happened" and _presents(passage, statement.head, kin) == "possible":
        return False
    if not values_given(statement, passage):
        return False
    if not _says_something(statement):
        return False
    lacking = _lacking(statement, passage, kin)
    if lacking and (not covered or unsaid(lacking, statement, passage, kin)):
        return False
    if told_from_one_end(statement, passage) is False:
        return False
    if _denies(statement, passage) or reversed_in(statement, passage) or other_died(statement, passage, KILLING):
        return False
    if otherwise(statement, passage, kin) or other_did(statement, passage, kin):
        return False
    return not aside(statement, passage, kin) and _whole(statement, passage, kin)


def _says_something(statement: Content) -> bool:
    """Whether a statement has a word or value that can be asked for: of "they got there" any journey would bear it out."""
    telling = (t for t in statement.terms if asked_for(t) and t.key not in statement.subjects)
    return bool(statement.quantities or statement.times) or any(telling)


def _denies(statement: Content, passage: Content) -> bool:
    """Whether the statement denies something, or speaks of both or all, in words of which the passage has none."""
    there = passage.printed
    free = passage.head == UNHARMED and passage.negated
    if not free and not statement.printed.isdisjoint(DENYING) and there.isdisjoint(DENYING):
        return True
    said = statement.stated - _of_parts(statement) - _binding(statement)
    return any(
        word in said and there.isdisjoint(meant) and not counted_out(word, statement, passage)
        for word, meant in COUNTING.items()
    )


def _binding(statement: Content) -> frozenset[str]:
    """Words that only tie a clause to another: "once the sale is complete"."""
    tokens = (statement.passage.parse.tokens[i] for i in statement.passage.tokens)
    return frozenset(t.text.lower() for t in tokens if t.dep == "mark" or t.pos == "SCONJ")


def _of_parts(statement: Content) -> frozenset[str]:
    """Words that only say which part of a thing it was: "in the first half"."""
    tokens = statement.passage.parse.tokens
    part = (
        t for t in (tokens[i] for i in statement.passage.tokens) if t.dep == "amod" and tokens[t.head].lemma in PARTS
    )
    return frozenset(t.lemma for t in part)


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


def _lacking(statement: Content, passage: Content, kin: Kinship) -> list[Term]:
    """The words of the statement that tell something and are not in the passage."""
    cut = {
        verb
        for verb, particle in _phrasal(statement) - _phrasal(passage)
        if not _beside(verb, particle, passage) and not sold_out(verb, particle, passage)
    }
    counted = _counted(statement, passage) | told_by_toll(statement, passage)
    measured = statement.measures and passage.measures
    if sum(map(asked_for, statement.terms)) <= FEW:
        words = {t.word for t in statement.terms}
        kin = Kinship(
            {w: {o: c for o, c in kin.of(w).items() if one_stem(w, o) or o in SAME.get(w, ())} for w in words}
        )
    found = []
    for t in (t for t in statement.terms if not _far_pronoun(t, statement) and not _speaks_too(t, statement, passage)):
        if (
            t.word in cut
            and t.pos == "VERB"
            or asked_for(t)
            and t.word not in counted
            and not (t.pos == "VERB" and measured and told_by_measure(t.word, statement, passage, kin))
            and not has(passage, t, kin, statement)
        ):
            found.append(t)
    found += _told_twice([t for t in statement.terms if t not in found and t.word not in counted], passage, kin)
    if statement.doer and statement.doer not in {t.word for t in statement.terms}:
        doer = Term(statement.doer, statement.doer, 1.0, "NOUN")
        if doer.word not in passage.printed and not has(passage, doer, kin, statement):
            found.append(doer)
    if _only_framed(statement) and statement.head != passage.head:
        deed = Term(statement.head, statement.head, 1.0, "VERB")
        found += [] if has(passage, deed, kin, statement) else [deed]
    return found


def _told_twice(terms: Sequence[Term], passage: Content, kin: Kinship) -> list[Term]:
    """Those of a statement's words for which the passage has but the one word that stands for another of them already: who
    travelled to the port need not have flown there for a cruise."""
    taken: dict[str, Term] = {}
    found: list[Term] = []
    for t in terms:
        if not asked_for(t) or t.pos == "ENT" or t.word in passage.printed or t.word in DEATH:
            continue
        meant = kin.of(t.word).keys() & passage.words
        if len(meant) != 1:
            continue
        (word,) = meant
        other = taken.setdefault(word, t)
        near = kin.of(t.word)[word] >= STEM_CREDIT and kin.of(other.word)[word] >= STEM_CREDIT
        itself = one_stem(t.word, word) or one_stem(other.word, word)  # "injured in a shooting", "was shot"
        if other.word != t.word and not near and not itself:
            found.append(t)
    return found


def _only_framed(content: Content) -> bool:
    """Whether the one verb is taken for that by which somebody is quoted: "has ordered 5,000 doses"."""
    tokens = content.passage.parse.tokens
    kept = (tokens[i] for i in content.passage.tokens if i not in content.framing)
    return bool(content.framing) and not any(t.pos in ("VERB", "AUX") for t in kept)


def _counted(statement: Content, passage: Content) -> set[str]:
    """The nouns whose number both give, where two passages seldom share it: 2,000 people are 2,000 residents."""
    given = [(o.low, o.high, o.unit) for o in stated(passage, passage.quantities)]
    return {q.noun for q in stated(statement, statement.quantities) if telling(q) and (q.low, q.high, q.unit) in given}


def _phrasal(content: Content) -> set[tuple[str, str]]:
    """The verbs with a particle: "take off" is no taking."""
    tokens = content.passage.parse.tokens
    particles = (tokens[i] for i in content.passage.tokens if tokens[i].dep == "prt")
    return {(tokens[t.head].lemma, t.lemma.lower()) for t in particles}


def _beside(verb: str, particle: str, content: Content) -> bool:
    """Whether a passage has a verb with a particle right behind it, whatever the parse takes that for."""
    tokens = [content.passage.parse.tokens[i] for i in content.passage.tokens]
    return any(a.lemma == verb and b.text.lower() == particle for a, b in itertools.pairwise(tokens))


def _whole(statement: Content, passage: Content, kin: Kinship) -> bool:
    """Whether what is printed inside the statement without being part of it is printed in the passage too: numbers that count
    nothing (of a house, a telephone), and a clause that stands between its words."""
    own, said = statement.passage, passage.passage
    inside = set(own.tokens)
    values = [*(q.span for q in statement.quantities), *(t.span for t in statement.times)]
    there = {t.text.lower() for t in _printed(said)} | {t.lemma.lower() for t in _printed(said)} | passage.words
    for t in _printed(own):
        number = t.text[0].isdigit() and not any(s.start <= t.start < s.end for s in values)
        if not number and not t.text.lower().endswith(REFLEXIVE) and (t.i in inside or t.pos not in SPOKEN):
            continue
        if t.text.lower() not in there and t.lemma.lower() not in there and there.isdisjoint(kin.of(t.lemma.lower())):
            return False
    return True


def _printed(passage: Passage) -> list[Token]:
    """All tokens between the first and the last of a passage."""
    found = (passage.parse.tokens[i] for i in range(passage.tokens[0], passage.tokens[-1] + 1))
    return [t for t in found if passage.span.start <= t.start < passage.span.end]


def _far_pronoun(term: Term, statement: Content) -> bool:
    """Whether an entity stands in the statement as a pronoun alone, in a clause under one with a noun for its subject."""
    if term.pos != "ENT":
        return False
    passage = statement.passage
    own = [passage.parse.tokens[i] for i in passage.tokens]
    spoken_of = any(t.tag == "PRP" for t in own)
    if not spoken_of or any(t.text.lower() == term.word for t in own):
        return False
    return any(t.head == passage.root and t.dep in SUBJECTS and t.pos in ("NOUN", "PROPN") for t in own)


def _speaks_too(term: Term, statement: Content, passage: Content) -> bool:
    """Whether an entity is only the "I" of the statement, and there is an "I" in the passage of whom it is not known who it is."""
    tokens, there = statement.passage.parse.tokens, passage.passage.parse.tokens
    places = [tokens[i] for key, i in statement.at if key == term.key]
    if not places or not all(map(of_oneself, places)):
        return False
    known = {i for _, i in passage.at}
    return any(of_oneself(there[i]) and i not in known for i in passage.passage.tokens)
