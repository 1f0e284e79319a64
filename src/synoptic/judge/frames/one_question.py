"""Whether two numbers answer one question, so that only one of them can be right.

They do where the same is told of one act: one verb, in one place beside it, the same noun counted, and enough of who, what and where in
common; and where nothing says that they are of two things. Kept apart are other people, things, places, days and
occasions, a part and its whole, what was counted up to then, and figures that are but rounded.
"""

from __future__ import annotations

import re

from synoptic.judge.frames.counts import AGE, AGO, COUNT, LENGTH, MEASURE, NTH, RANK, Count
from synoptic.judge.frames.days import DEFINITE
from synoptic.judge.frames.frame import DOER, DONE, Frame
from synoptic.judge.frames.may_both import elsewhere, occasions, of_more, rounded
from synoptic.judge.frames.meeting import differing
from synoptic.judge.frames.wording import LONG_RUN, RUN, alike_around
from synoptic.judge.questions.answer import dated_long_ago, dates_apart, of_before
from synoptic.judge.questions.held import LATELY
from synoptic.judge.questions.things import GENERIC
from synoptic.judge.two_hours import order_of
from synoptic.model import edtf, interval
from synoptic.model.acts import asking
from synoptic.model.interval import ANYBODY, CONTESTS, STATES
from synoptic.model.kinship import Kinship
from synoptic.model.parse import Token
from synoptic.model.wordings import one_word

NAMED, WORD = 2, 1
"""Weight of an entity, and of another word, that both clauses have."""
ENOUGH = {COUNT: 2, MEASURE: 3, AGE: 2, LENGTH: 2, AGO: 2, NTH: 2, RANK: 2}
"""Weight of what two clauses have in common from which their numbers answer one question."""
MORE = 1
"""Weight that two verbs which are only akin need beyond that, and so a thing of which one side says more."""
NOUN_ALONE, ANY_VERB, NEVER = 1, 4, 99
"""The same of two verbs that are not: of a fine, a sentence, a title, which say by themselves what it is of; of a count; of others."""
RANKING = frozenset(
    "finish come be lie sit stand climb rise move go drop fall slip lift send put take leave remain".split()
)
"""Verbs of the place that somebody or something has, or comes to."""
OF_HARM = frozenset("kill injure arrest charge release rescue evacuate destroy damage vote".split())
ANOTHER = frozenset("another second other also two three both too separate respectively each".split())
"""Words beside a person without a name that say that there are several."""
ROW = re.compile(r"\b(?:in a row|running|on the trot|straight|consecutive|successive)\b", re.IGNORECASE)
VAGUE = GENERIC | frozenset("side team club player".split())
"""Nouns by which many may be called."""


def one_question(a: Count, b: Count, kin: Kinship) -> bool:
    """Whether two numbers that differ answer one question."""
    if (a.kind, a.of) != (b.kind, b.of) or not _told_alike(a, b):
        return False
    if a.value.of in CONTESTS and a.kind == COUNT and not _of_one_side(a, b):
        return False
    if _apart(a, b, kin) or _other_occasion(a, b) or _in_a_row(a) != _in_a_row(b):
        return False
    need = ENOUGH[a.kind] + _less_alike(a, b, kin) + (MORE if a.said != b.said else 0)
    return in_common(a, b) >= need and not _part(a, b) and not _part(b, a)


def _of_one_side(a: Count, b: Count) -> bool:
    """Whether it is told whose the votes are, by one name for who has them or by words that run alike."""
    doers = [c.frame.places[DOER].entities if DOER in c.frame.places else frozenset[str]() for c in (a, b)]
    return a.place == DONE and bool(doers[0] & doers[1]) or _worded_alike(a, b) >= LONG_RUN


def _in_a_row(a: Count) -> bool:
    """Whether it counts those that came one after another: "the third defeat in a row"."""
    return ROW.search(a.frame.clause.said) is not None


def _told_alike(a: Count, b: Count) -> bool:
    x, y = a.frame, b.frame
    if x.negated != y.negated or x.presented != y.presented and not _imposed(a, b):
        return False
    return a.place == b.place or a.kind == RANK


def _imposed(a: Count, b: Count) -> bool:
    """Whether the one is told as done and of the other it is open whether it is done yet, but both of one thing that says what the
    sum is: "imposed a fine of 400", "ordered him to pay a fine of 300"."""
    frames = a.frame, b.frame
    noun = a.kind == MEASURE and a.head.lemma == b.head.lemma and not any(_inside(c) for c in (a, b))
    presented = {f.presented for f in frames}
    return noun and presented == {"happened", "unsure"} and all(asking(f.parse, f.verb) is None for f in frames)


def _less_alike(a: Count, b: Count, kin: Kinship) -> int:
    """The weight that is needed beyond the least, for what the verbs have not in common."""
    x, y = a.frame.act, b.frame.act
    if a.kind == RANK and x in RANKING and y in RANKING:
        return 0
    if one_word(x) == one_word(y):
        return MORE if x == "be" else 0
    if a.kind == MEASURE and a.head.lemma == b.head.lemma and not any(_inside(c) for c in (a, b)):
        return 0
    if y in kin.of(x):
        return MORE
    if a.kind == AGE or {x, y} & (STATES | OF_HARM) or y in kin.opposed.get(x, ()) or x in kin.opposed.get(y, ()):
        return NEVER
    if a.kind == COUNT:
        return ANY_VERB
    return NOUN_ALONE if a.head.pos == "NOUN" and a.head.lemma == b.head.lemma and a.head.tag == b.head.tag else NEVER


def _inside(a: Count) -> bool:
    """Whether the number hangs by its own unit, and from no noun that says what it is: "140,000 euros", not "a fine of"."""
    return a.value.span.start <= a.head.start < a.value.span.end


def in_common(a: Count, b: Count) -> int:
    """The weight of what two clauses share."""
    called_alike = a.kind == AGE and a.value.noun == b.value.noun != ""
    dated_alike = any(edtf.compare(t.edtf, u.edtf) == "same" for t in a.frame.times for u in b.frame.times)
    around = bool(a.around & b.around - a.entities & b.entities)
    shared = len(a.words & b.words) + called_alike + dated_alike + around + (_worded_alike(a, b) >= RUN)
    return NAMED * len(a.entities & b.entities) + WORD * shared


def _worded_alike(a: Count, b: Count) -> int:
    """How many words run alike around both numbers; none around a place in a count that only says which of several is meant, or of
    which but one is told in which row it is counted: "of the season"."""
    if a.kind == NTH and (_row(a) != _row(b) or not all(_owned(c) for c in (a, b))):
        return 0
    return alike_around(a.reading, a.value.span, b.reading, b.value.span)


def _row(a: Count) -> list[str]:
    """The words behind a noun whose place in a count is told."""
    kids = [k for k in a.frame.parse.children(a.head.i) if k.dep == "prep" and k.i > a.head.i]
    return [t.lemma.lower() for k in kids for t in a.frame.parse.subtree(k.i)]


def _owned(a: Count) -> bool:
    return any(k.dep == "poss" for k in a.frame.parse.children(a.head.i))


def clash(a: Count, b: Count) -> bool:
    """Whether the two numbers cannot both be so, neither being the other one rounded."""
    return interval.compare(a.value, b.value).relation == "clash" and not rounded(a.value, b.value)


def _apart(a: Count, b: Count, kin: Kinship) -> bool:
    """Whether the two are told of two people, things or places."""
    places = differing(a.frame, b.frame, kin) - {a.place}
    if any(not (_one_victim(a.frame, b.frame, p) or _described(a.frame, b.frame, p)) for p in places):
        return True
    if a.place not in (DOER, DONE) and a.kind in (NTH, LENGTH):
        pass
    elif a.said != b.said and not (a.value.noun in ANYBODY and (a.said < b.said or b.said < a.said)):
        return True
    nouns = {one_word(c.value.noun) for c in (a, b) if c.value.noun}
    if a.kind == MEASURE and len(nouns) > 1:
        return True
    if a.kind == RANK:
        return not _bearers(a.frame) & _bearers(b.frame) and in_common(a, b) <= ENOUGH[RANK]
    return a.kind == AGE and _people(a, b)


def _bearers(frame: Frame) -> frozenset[str]:
    """Whom or what a place in an order is of."""
    return frozenset(e for p in (DOER, DONE) if p in frame.places for e in frame.places[p].entities)


def _people(a: Count, b: Count) -> bool:
    """Whether two people whose ages are told are likely two: called otherwise, or one of several."""
    x, y = a.value.noun, b.value.noun
    if not x and not y and a.head.pos == b.head.pos == "NOUN" and _worded_alike(a, b) >= RUN and _of_one_thing(a, b):
        x, y = a.head.lemma, b.head.lemma  # "a boy of eight climbed on to the tractor"
    if not x or not y or x[:1].isupper() or y[:1].isupper():
        return not a.entities & b.entities
    if x != y and not {x, y} & ANYBODY or {x, y} >= {"man", "woman"}:
        return True
    return any(c.frame.clause.words & ANOTHER for c in (a, b))


def _of_one_thing(a: Count, b: Count) -> bool:
    """Whether both have to do with one thing that is known: "the tractor"."""
    for place in (a.frame.places.keys() & b.frame.places.keys()) - {a.place}:
        x, y = a.frame.places[place], b.frame.places[place]
        heads = [(c.frame, t) for c, p in ((a, x), (b, y)) for t in p.heads[:1]]
        known = all(any(k.text.lower() in DEFINITE for k in f.parse.children(t.i)) for f, t in heads)
        if x.nouns & y.nouns - GENERIC and known:
            return True
    return False


def _one_victim(a: Frame, b: Frame, place: str) -> bool:
    """Whether what it was done to is called otherwise in each, but as one certain thing: "the jeweller", "the Aubel shop"."""
    x, y = a.places[place], b.places[place]
    return (
        place == DONE
        and not (x.entities or y.entities)
        and all(
            len(p.heads) == 1 and any(k.text.lower() in ("the", "its", "their") for k in f.parse.children(p.heads[0].i))
            for f, p in ((a, x), (b, y))
        )
    )


def _described(a: Frame, b: Frame, place: str) -> bool:
    """Whether one is only called by a word that says nothing of which it is ("the side", "the Norwegian"), or both by one surname."""
    if place not in (DOER, DONE):
        return False
    phrases = a.places[place], b.places[place]
    if any(p.nouns and p.nouns <= VAGUE and not p.entities for p in phrases) or any(
        _of_a_land(f, place) for f in (a, b)
    ):
        return True
    names = [{t.text for t in p.heads if t.pos == "PROPN"} for p in phrases]
    return bool(names[0] & names[1])


def _of_a_land(frame: Frame, place: str) -> bool:
    """Whether somebody is only called by the land: "the Norwegian"."""
    heads = frame.places[place].heads
    names = [n for n in frame.reading.mentions.names_in(frame.reading.content.passage.span) if n.label == "nationality"]
    return bool(heads) and all(any(n.span.start <= t.start < n.span.end for n in names) for t in heads)


def _other_occasion(a: Count, b: Count) -> bool:
    clauses = a.frame.clause, b.frame.clause
    if of_before(clauses[0]) != of_before(clauses[1]) or a.kind != AGO and _far(a.frame) != _far(b.frame):
        return True
    apart = dates_apart(*clauses) and not order_of(*clauses)
    if a.kind != AGO and apart or any(_told_so_far(c) for c in (a, b)):
        return True
    return (
        a.kind == COUNT
        and of_more(a.frame) != of_more(b.frame)
        or occasions(a.frame, a.head) != occasions(b.frame, b.head)
    )


def _far(frame: Frame) -> bool:
    """Whether it, or what stands in one of its places, has a date of its own long before the report was printed."""
    told = {head.lemma for phrase in frame.places.values() for head in phrase.heads}
    span = frame.clause.span
    of_them = [t for t in frame.reading.content.times if t.of in told and span.overlaps(t.span)]
    return any(dated_long_ago(frame.reading, t.span) for t in (*frame.times, *of_them) if "/.." not in (t.edtf or ""))


def _told_so_far(a: Count) -> bool:
    """Whether words beside it say that it is of one stage, or of a part."""
    return any(
        t.lemma.lower() in LATELY and t.dep in ("advmod", "amod") and not _more_than(a.frame, t)
        for t in a.frame.clause.tokens
    )


def _more_than(frame: Frame, token: Token) -> bool:
    """Whether a word only compares: "more than in any year before"."""
    return any(t.lemma == "than" for t in frame.parse.children(token.i))


def _part(a: Count, b: Count) -> bool:
    """Whether the one may count a part of what the other counts: it says more of which are counted, or where."""
    if a.kind not in (COUNT, MEASURE):
        return False
    return bool(a.narrowed - b.narrowed) or a.place in (DOER, DONE) and elsewhere(a.frame, b.frame)
