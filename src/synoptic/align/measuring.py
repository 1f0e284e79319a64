"""Which measure a passage gives of what: of "the debate lasted an hour", "an hour of debate" and "the one-hour debate", the debate.

A verb that only brings the measure to its noun ("lasted", "took", "puts the loss at") tells nothing that the two beside one
another do not tell. Missed on purpose: verbs that say how it came to be so ("rose to").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from synoptic.align.converses import subjects_of
from synoptic.align.given import given_as
from synoptic.align.values import telling
from synoptic.model.content import Content, Measure
from synoptic.model.kinship import Kinship
from synoptic.model.mention import Quantity, Time
from synoptic.model.parse import Parse, Token
from synoptic.model.passage import Passage

HAVING = {
    "last": ("", "for"),
    "take": ("",),
    "weigh": ("",),
    "measure": ("",),
    "cost": ("",),
    "total": ("",),
    "number": ("",),
    "amount": ("to",),
    "stand": ("at",),
    "come": ("to",),
    "be": ("", "at"),
}
"""Verb -> the prepositions between it and the measure of its subject; "" where there is none."""
GIVING = frozenset("put estimate value reckon assess gauge".split())
"""Verbs that put their object at a measure."""
SPENT = {"go": ("into",), "spend": ("on",), "need": ("for",), "require": ("for",), "pass": ("in",)}
"""Verbs of which the measure is the subject -> the prepositions before what it is of."""
TELLING = frozenset("speak talk tell".split())
"""Verbs that bring a noun with its measure by "of": "speaks of a loss of two million"."""
SPANS = frozenset("summer winter spring autumn season term session".split())
"""Nouns of lengths of time that are counted."""
ALONE = Kinship()
"""No word stands for another."""
BEFORE = frozenset("compound nummod amod nmod quantmod".split())


def measures_in(passage: Passage, quantities: Sequence[Quantity], times: Sequence[Time]) -> tuple[Measure, ...]:
    """Each figure and length of time in a passage that is given of a noun, with the verb that brings it."""
    spans = [q.span for q in quantities if _is_measure(q)] + [t.span for t in times if t.timex == "DURATION"]
    parse, found = passage.parse, []
    for span in spans:
        own = [parse.tokens[i] for i in passage.tokens if span.start <= parse.tokens[i].start < span.end]
        tops = [t for t in own if not span.start <= parse.tokens[t.head].start < span.end or t.head == t.i]
        found += [
            Measure(span.start, noun.lemma, by) for top in tops[:1] for noun, by in _of(parse, _whole(parse, top))
        ]
    return tuple(found)


def _is_measure(q: Quantity) -> bool:
    """Whether a number has a unit, or is such that it is seldom given of two things."""
    return q.unit != "a" and (q.unit is not None or q.noun in SPANS or telling(q))


def _whole(parse: Parse, top: Token) -> Token:
    """The noun that a number counts, where the number alone is read as the measure: "five" of "five summers"."""
    noun = parse.tokens[top.head]
    return noun if top.dep == "nummod" and noun.lemma in SPANS else top


def _of(parse: Parse, top: Token) -> Iterator[tuple[Token, int]]:
    """The nouns that a measure is of, each with the verb that brings it; -1 where none does."""
    above = parse.tokens[top.head]
    yield from ((p, -1) for p in _behind(parse, top, ("of",)))
    if top.dep in BEFORE and above.pos == "NOUN":
        yield above, -1
    if top.dep in ("dobj", "npadvmod", "attr") and "" in HAVING.get(above.lemma, ()):
        yield from ((s, above.i) for s in subjects_of(parse, above))
    elif top.dep in ("nsubj", "nsubjpass") and above.lemma in SPENT:
        yield from ((p, above.i) for p in _behind(parse, above, SPENT[above.lemma]))
    elif top.dep == "pobj":
        yield from _by_preposition(parse, above)


def _by_preposition(parse: Parse, before: Token) -> Iterator[tuple[Token, int]]:
    """What the measure behind a preposition is of: "a loss of", "stood at", "puts the loss at"."""
    over = parse.tokens[before.head]
    if before.lemma == "of" and over.pos == "NOUN":
        told = parse.tokens[parse.tokens[over.head].head]
        by_of = over.dep == "pobj" and parse.tokens[over.head].lemma == "of" and told.lemma in TELLING
        yield over, told.i if by_of else -1
    elif before.lemma in HAVING.get(over.lemma, ()):
        yield from ((s, over.i) for s in subjects_of(parse, over))
    elif before.lemma == "at":
        verb = parse.tokens[over.head] if over.dep == "dobj" else over
        if verb.lemma in GIVING:
            yield from ((k, verb.i) for k in parse.by_head[verb.i] if k.dep in ("dobj", "nsubjpass"))


def _behind(parse: Parse, token: Token, words: Sequence[str]) -> Iterator[Token]:
    for before in (k for k in parse.by_head[token.i] if k.lemma in words):
        yield from (p for p in parse.by_head[before.i] if p.dep == "pobj" and p.pos == "NOUN")


def told_by_measure(word: str, statement: Content, passage: Content, kin: Kinship = ALONE) -> bool:
    """Whether a verb only brings a measure that the passage gives of the same thing."""
    tokens = statement.passage.parse.tokens
    for m in statement.measures:
        if m.by < 0 or word not in (tokens[m.by].lemma, statement.act_at.get(m.by)):
            continue
        nouns = {m.of, *kin.of(m.of)}
        if any(o.of in nouns and given_as((statement, m.start), (passage, o.start)) for o in passage.measures):
            return True
    return False


def one_measured(a: Content, b: Content) -> bool:
    """Whether verbs that only bring a measure bring one of the same noun in both, whichever of the two is the subject."""
    first, second = ({m.of for m in c.measures if m.by >= 0} for c in (a, b))
    return not first.isdisjoint(second)
