"""What two clauses tell word for word but for one filler: who takes over as chief executive, which of two drivers ran the red light,
what somebody took who "touched nothing else".

No act is asked for. An office that is told without an article is one person's; and of two that both reports know ("the bus driver",
"the lorry driver"), what each tells of one alone is told of that one and not of the other. Missed on purpose: what each may do for
himself (see, visit, refuse), what is done to something of the doer's own ("lost his licence"), offices of which there are several.
"""

from __future__ import annotations

from itertools import pairwise

from synoptic.judge.frames.alone import BY_EACH, WITH, of_two_times, whole
from synoptic.judge.frames.certain import places_apart, prints, told_of_one
from synoptic.judge.frames.days import DEFINITE
from synoptic.judge.frames.died_of import causes
from synoptic.judge.frames.fillers import COUNTED, known, name_in, offices, one_office
from synoptic.judge.frames.frame import DOER, DONE, Frame, dated_tokens
from synoptic.judge.frames.meeting import told_alike
from synoptic.judge.frames.wording import LONG_RUN, alike_around
from synoptic.model.kinship import Kinship
from synoptic.model.parse import Token
from synoptic.model.slots import VEHICLE
from synoptic.model.sorts import ANIMAL, BUILDING, ROOM
from synoptic.model.span import Span

MANY_OF = frozenset("minister director manager ambassador commander bishop head winner champion".split())
"""Offices of which there are several, unless it is said which."""
ALSO = COUNTED | frozenset("also too both each either again jointly together likewise well".split())
"""Words by which it is told of more than one, or of one more."""
HIS_OWN = BY_EACH | frozenset(
    "refuse pass fail block take undergo deny admit reach enter leave join survive sound stop open close start finish have get keep hold "
    "use drop break hit press fit repair load switch turn lose miss slow bear".split()
)
"""Acts that each of two may do, one after the other or to what each has: "sounded the horn"."""
LASTING = frozenset("serve work act sit stay".split())
"""Acts that go on for years, in which one may follow the other."""
TERMS = frozenset("year term decade season spell month era time".split())
CALLED = (VEHICLE, ANIMAL)
"""Sorts of what does something by itself."""
OF_SORT = (VEHICLE, ANIMAL, BUILDING)
"""Sorts of what tells which of two people it is: "the bus driver"."""

PLACE = (
    BUILDING.words
    | ROOM.words
    | frozenset("scene site road street town village city country motorway track pitch".split())
)
"""Where each may go, and which each may leave."""

Found = tuple[str, tuple[Span, Span]]


def found(a: Frame, b: Frame, kin: Kinship) -> Found | None:
    """The two fillers, with the kind of conflict that they make."""
    if not _runs(a, b) or not told_alike(a, b) or a.negated or a.presented not in ("happened", "planned"):
        return None
    places = places_apart(a, b, kin)
    if len(places) > 1 or of_two_times(a, b) or _of_more(a) or _of_more(b):
        return None
    place = min(places, default=DOER)
    if place not in a.places.keys() & b.places.keys():
        return None
    if place in (DONE, WITH) and (all_of_it := _all_of_it(a, b, place)) is not None:
        return all_of_it
    if place in (DOER, DONE) and places and (held := _in_office(a, b, place)) is not None:
        return held
    return _of_two_known(a, b, kin) if place == DOER else causes(a, b, kin)


def _runs(a: Frame, b: Frame) -> bool:
    """Whether the same word stands right before both verbs, or right behind them."""
    return any(_next(a, step) == _next(b, step) != "" for step in (1, -1))


def _next(frame: Frame, step: int) -> str:
    tokens, at = frame.parse.tokens, frame.verb.i + step
    return tokens[at].lemma.lower() if 0 <= at < len(tokens) else ""


def _of_more(frame: Frame) -> bool:
    """Whether it is told of more than one, or of one more."""
    dated = dated_tokens(frame.reading)
    return any(t.lemma.lower() in ALSO and t.i not in dated for t in frame.clause.tokens)


def _in_office(a: Frame, b: Frame, place: str) -> Found | None:
    """Two persons by name, of whom it is told as which one they do it, or what they come to be."""
    ours, theirs = offices(a), offices(b)
    single = [
        n
        for n in ours.keys() & theirs.keys()
        if _one_of(n, ours[n], theirs[n]) and not _elsewhere(a, b, ours[n] ^ theirs[n])
    ]
    if not single or not one_office(a, b) or any(_of_years(f) for f in (a, b)):
        return None
    n, m = name_in(a, a.places[place]), name_in(b, b.places[place])
    if n is None or m is None or n.label != m.label or n.label != "person" or known(b, n) or known(a, m):
        return None
    run = alike_around(a.reading, whole(a, place), b.reading, whole(b, place))
    return ("name", (n.span, m.span)) if run >= LONG_RUN else None


def _of_years(frame: Frame) -> bool:
    """Whether it is told of years in which several may have held the office, or of the office of no certain body."""
    tokens = frame.clause.tokens
    past = frame.presented == "happened" and (frame.act in LASTING or bool(TERMS & {t.lemma.lower() for t in tokens}))
    return past or any(t.dep == "det" and t.lemma == "a" and frame.verb.i < t.i for t in _as(frame))


def _as(frame: Frame) -> list[Token]:
    """The words behind "as"."""
    return [t for p in frame.parse.children(frame.verb.i) if p.lemma == "as" for t in frame.parse.subtree(p.i)]


def _one_of(office: str, ours: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether there is but one who holds it: by its name, or because both say which one it is."""
    return (office not in MANY_OF or bool(ours & theirs)) and not (ours - theirs and theirs - ours)


def _elsewhere(a: Frame, b: Frame, words: frozenset[str]) -> bool:
    """Whether what only the one says of an office is of something that the other report knows nothing of."""
    dated = {f.parse.tokens[i].lemma.lower() for f in (a, b) for i in dated_tokens(f.reading)}
    return any(not prints(f, (w,)) for w in words - dated for f in (a, b))


def _of_two_known(a: Frame, b: Frame, kin: Kinship) -> Found | None:
    """Two of one sort whom both reports know, of whom each tells it of one alone."""
    if a.act in HIS_OWN or a.presented != "happened" or any(_own(f) for f in (a, b)):
        return None
    ours, theirs = _told_apart(a), _told_apart(b)
    if ours is None or theirs is None:
        return None
    (head, x), (other, y) = ours, theirs
    rows = CALLED if head is x and other is y else OF_SORT if head.lemma == other.lemma else ()
    words = x.lemma.lower(), y.lemma.lower()
    if not any(row.apart(words[:1], words[1:]) for row in rows):
        return None
    if not prints(a, words[1:]) or not prints(b, words[:1]) or not told_of_one(a, b, DONE, kin):
        return None
    run = alike_around(a.reading, Span(x.start, x.end), b.reading, Span(y.start, y.end))
    if run < LONG_RUN:
        return None
    return "name" if head is not x else "polarity", (Span(x.start, head.end), Span(y.start, other.end))


def _own(frame: Frame) -> bool:
    """Whether it is done to something of whoever does it, or to a place: each may do so to his own, or go there."""
    done = frame.places.get(DONE)
    return (
        done is None
        or bool(done.nouns & PLACE)
        or any(k.dep == "poss" for t in done.heads for k in frame.parse.children(t.i))
    )


def _told_apart(frame: Frame) -> tuple[Token, Token] | None:
    """Whoever does it, known by the article, with the noun that says which one it is: his own, or the one before it."""
    heads = frame.places[DOER].heads
    if len(heads) != 1 or heads[0].tag != "NN":
        return None
    kids = frame.parse.children(heads[0].i)
    if not any(k.text.lower() in DEFINITE for k in kids) or any(k.dep in ("conj", "poss") for k in kids):
        return None
    before = [k for k in kids if k.dep in ("compound", "amod", "nmod", "nummod")]
    if len(before) > 1 or before and before[0].dep != "compound":
        return None
    return heads[0], before[0] if before else heads[0]


def _all_of_it(a: Frame, b: Frame, place: str) -> Found | None:
    """Two things, each called by two nouns, where one of the reports says that it was nothing else."""
    told = _things(a, place), _things(b, place)
    if not told[0] or not told[1] or not (_nothing_else(a) or _nothing_else(b)):
        return None
    words = [{t.lemma.lower() for t in side} for side in told]
    if prints(a, words[1]) or prints(b, words[0]):
        return None
    spans = Span(told[0][0].start, told[0][-1].end), Span(told[1][0].start, told[1][-1].end)
    return ("polarity", spans) if alike_around(a.reading, spans[0], b.reading, spans[1]) >= LONG_RUN else None


def _things(frame: Frame, place: str) -> list[Token]:
    """The nouns of what stands in a place, known by whose it is or by its article: "the stamp collection"."""
    heads = frame.places[place].heads
    kids = frame.parse.children(heads[0].i)
    known = any(k.text.lower() in DEFINITE or k.dep == "poss" for k in kids)
    before = [k for k in kids if k.dep == "compound" and k.pos == "NOUN"]
    return [*before, heads[0]] if known and before and len(heads) == 1 and heads[0].pos == "NOUN" else []


def _nothing_else(frame: Frame) -> bool:
    """Whether its sentence says that there was no more: "and touched nothing else"."""
    passage = frame.reading.content.passage
    tokens = [passage.parse.tokens[i] for i in passage.tokens]
    return any(t.lemma.lower() == "nothing" and n.lemma.lower() == "else" for t, n in pairwise(tokens))
