"""Whether two predications are of one thing."""

from __future__ import annotations

from synoptic.judge.frames.frame import Phrase
from synoptic.judge.poles.reading import Predication
from synoptic.judge.questions.acting import named_at
from synoptic.judge.questions.relations import THINGS
from synoptic.judge.questions.things import GENERIC, WHICH
from synoptic.judge.questions.told import meet
from synoptic.judge.sides import Reading
from synoptic.model.contrary import SIDES
from synoptic.model.parse import Token

TELLING = WHICH | frozenset(word for row in SIDES for side in row for word in side)
"""Words before a noun that say which of several it is."""
ALIKE = 4
"""Names and words of content that two sentences must share to be of one event, where nothing else says so."""
DEFINITE = frozenset("the this that these those its his her their our".split())


def known(a: Reading, x: Phrase | None, b: Reading, y: Phrase | None, main: frozenset[str]) -> bool:
    """Whether two sentences are of reports of one event, or name the same, or share most of what they speak of."""
    named = [
        {
            e
            for (start, end), e in r.entities.items()
            if r.content.passage.span.start <= start < r.content.passage.span.end
        }
        for r in (a, b)
    ]
    alike = len(a.content.keys & b.content.keys) >= ALIKE
    one = x is not None and y is not None and bool(x.entities & y.entities)
    return one or {a.article.id, b.article.id} <= main or bool(named[0] & named[1]) or alike


def one_holder(p: Predication, q: Predication) -> bool:
    """Whether both are told of one thing, by its name, by what its report calls it or by one definite noun."""
    return one_thing(p.reading, p.holder, q.reading, q.holder, closely=p.dimension == 0)


def one_thing(a: Reading, x: Phrase, b: Reading, y: Phrase, *, closely: bool = False) -> bool:
    """Whether two phrases mean one thing. `closely`: whether what the one says more of it makes it another."""
    if told_apart(a, x, b, y, closely=closely) or x.entities and y.entities and not x.entities & y.entities:
        return False
    if x.entities & y.entities:
        return not x.nouns or not y.nouns or bool(nouns_meet(x, y))
    beside = _before(a, x) & _before(b, y) or _all_behind(a, x) & _all_behind(b, y)
    return bool(nouns_meet(x, y) or beside and x.nouns & y.nouns) and all(
        _definite(r, t) for r, z in ((a, x), (b, y)) for t in z.heads[:1]
    )


def nouns_meet(x: Phrase, y: Phrase) -> frozenset[str]:
    """The nouns of the one by which the other may be called as well."""
    theirs = y.nouns - GENERIC
    return frozenset(n for n in x.nouns - GENERIC if n in theirs or THINGS.get(n, frozenset()) & theirs)


def told_apart(a: Reading, x: Phrase, b: Reading, y: Phrase, *, closely: bool = False) -> bool:
    """Whether the words beside the nouns say that they are two: "the north gate", "the Kell bridge"; "sales of boilers"."""
    if (mine := _owner(a, x)) and (other := _owner(b, y)) and mine != other:
        return True
    ours, theirs = _before(a, x), _before(b, y)
    left, right = ours - theirs - y.nouns, theirs - ours - x.nouns
    if left and right or (left | right) & TELLING or closely and (left or right):
        return True
    said, also = _behind(a, x), _behind(b, y)
    return any(not said[prep] & also[prep] for prep in said.keys() & also.keys())


def two_doers(p: Predication, q: Predication) -> bool:
    """Whether both name who did it, and not one and the same."""
    if p.doer is None or q.doer is None or not p.doer.keys or not q.doer.keys:
        return False
    x, y = p.doer, q.doer
    if told_apart(p.reading, x, q.reading, y):
        return True
    if x.entities & y.entities or meet(x.nouns, y.nouns):
        return False
    return bool(x.nouns and y.nouns or x.entities and y.entities)


def _before(reading: Reading, phrase: Phrase) -> frozenset[str]:
    parse = reading.content.passage.parse
    kids = [k for t in phrase.heads[:1] if t.pos == "NOUN" for k in _kids(reading, t)]
    said = [k for k in kids if k.dep in ("amod", "compound", "nmod", "poss") and k.i < phrase.heads[0].i]
    more = [k for t in said for k in parse.children(t.i) if k.dep in ("compound", "amod")]
    if not phrase.heads:
        return phrase.said
    return frozenset(k.lemma.lower() for k in (*said, *more) if k.pos in ("ADJ", "NOUN", "PROPN", "VERB"))


def _owner(reading: Reading, phrase: Phrase) -> frozenset[str]:
    """Whose it is by a pronoun: "his life"; the word itself where it is known of nobody."""
    owners = [k for t in phrase.heads[:1] for k in _kids(reading, t) if k.tag == "PRP$"]
    known_as = {key for key, i in reading.content.at if any(k.i == i for k in owners)}
    return frozenset(known_as or {f"{k.text.lower()} {reading.pid}" for k in owners if k.text.lower() != "its"})


def _behind(reading: Reading, phrase: Phrase) -> dict[str, frozenset[str]]:
    """Preposition of a noun -> the nouns and entities behind it, but for days."""
    parse, dates = reading.content.passage.parse, [t.span for t in reading.content.times]
    found: dict[str, frozenset[str]] = {}
    for prep in (k for t in phrase.heads[:1] if t.pos == "NOUN" for k in _kids(reading, t) if k.dep == "prep"):
        held = [k for k in parse.children(prep.i) if k.dep == "pobj" and k.pos in ("NOUN", "PROPN")]
        held = [k for k in held if not any(s.start <= k.start < s.end for s in dates)]
        if held:
            found[prep.lemma] = frozenset(named_at(reading, {k.start for k in held}) | {k.lemma.lower() for k in held})
    return found


def _all_behind(reading: Reading, phrase: Phrase) -> frozenset[str]:
    return frozenset().union(*_behind(reading, phrase).values())


def _kids(reading: Reading, token: Token) -> tuple[Token, ...]:
    return reading.content.passage.parse.children(token.i)


def _definite(reading: Reading, token: Token) -> bool:
    """Whether a noun is of one that is known: "the gates", "its lift"; without an article those of which there is but one lot."""
    kids = _kids(reading, token)
    if any(k.text.lower() in DEFINITE or k.dep == "poss" or k.tag == "PRP$" for k in kids):
        return True
    return not any(k.dep in ("det", "nummod", "amod") for k in kids)
