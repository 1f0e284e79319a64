"""Who or what stands in one place of one act, where two that differ exclude one another: who opened the bridge, who was appointed,
against whom the final is played, what the ship carried.

Missed on purpose: what several may do to one thing (see, praise, sign), whoever is named by the one report and only described by
the other, two nouns of which one may stand for the other.
"""

from __future__ import annotations

from collections.abc import Iterator

from synoptic.judge.conflicts.name import HELD_BY_ONE, PAST
from synoptic.judge.frames.apart import apart
from synoptic.judge.frames.certain import ENOUGH, places_apart, prints, told_of_one
from synoptic.judge.frames.days import DEFINITE
from synoptic.judge.frames.frame import DOER, DONE, Frame, Phrase
from synoptic.judge.frames.meeting import in_common, told_alike
from synoptic.judge.sides import Difference, Pair
from synoptic.model.kinship import Kinship
from synoptic.model.mention import Name
from synoptic.model.parse import Parse, Token
from synoptic.model.slots import KIN, VEHICLE, Row
from synoptic.model.sorts import ANIMAL, GOODS, JOB, SIDE
from synoptic.model.span import Span

BY_ONE = frozenset(
    "open inaugurate unveil chair buy captain skipper pilot drive steer host discover find notice spot invent marry compose paint direct "
    "write win".split()
)
"""Acts that are done to one certain thing by one person or one body."""
HARMING = frozenset(
    "bite maul sting trample kill hit strike ram attack injure crush knock gore stab shoot strangle".split()
)
"""Acts of one animal, one vehicle or one kinsman upon one."""
CARRYING = frozenset("carry haul transport load".split())
NAMING = frozenset("appoint elect choose hire".split())
"""Acts by which one person comes to one office."""
OFFICES = HELD_BY_ONE | frozenset(
    "head leader boss dean editor captain principal headteacher conductor ceo skipper".split()
)
GIVING = frozenset("award give hand present".split())
COUNTED = frozenset("first second third fourth fifth other another".split())
"""Words that say which of several somebody is."""
NEXT = PAST | {"assistant", "interim"}
"""Words that make another office of it."""
AGAINST = frozenset(("play", "face", "meet", "take on"))
"""Acts of two sides."""
FOLLOWING = frozenset(("succeed", "replace"))
"""Acts of one upon one."""
MATCHES = frozenset("final semi-final semifinal quarter-final run-off runoff playoff play-off".split())
"""Of which there is one."""


ASKED = BY_ONE | HARMING | CARRYING | NAMING | GIVING | AGAINST | FOLLOWING
"""All of these acts."""


def place_of(a: Frame, b: Frame, kin: Kinship) -> str:
    """The place that differs and that one alone can fill; "" where there is none."""
    if a.act not in ASKED and not _cleft(a) and not _cleft(b) or not told_alike(a, b):
        return ""
    places = places_apart(a, b, kin)
    if _cleft(a) and _cleft(b):
        return DOER if places in ({DOER}, {DOER, DONE}) and _known_ones(a) and _known_ones(b) else ""
    if a.act in CARRYING:
        return _carried(a, b, places, kin)
    if a.act in GIVING and "to" in places and places <= {"to", "for", "after", "with"}:
        told = _it(a) and _it(b)
        return "to" if in_common(a, b, kin) + told >= ENOUGH and (told or told_of_one(a, b, DONE, kin)) else ""
    if len(places) != 1:
        return ""
    place = min(places)
    if (a.places[place].said ^ b.places[place].said) & COUNTED:
        return ""
    if place == DOER and (a.act in BY_ONE | HARMING or _cleft(a) or _cleft(b)):
        return place if told_of_one(a, b, DONE, kin) else ""
    if place == DONE and a.act in NAMING:
        return place if one_office(a, b) else ""
    if place == DONE and a.act in AGAINST:
        same = told_of_one(a, b, DOER, kin)
        return place if same and _match(a) & _match(b) else ""
    if a.act in FOLLOWING and place in (DOER, DONE):
        return place if told_of_one(a, b, DONE if place == DOER else DOER, kin) else ""
    return ""


def _carried(a: Frame, b: Frame, places: frozenset[str], kin: Kinship) -> str:
    """Where what it carries stands: "was carrying wheat", "loaded with wheat"."""
    goods = "with" if "with" in a.places and "with" in b.places else DONE
    bearer = DONE if goods == "with" else DOER
    both = goods in a.places and goods in b.places and places <= {goods}
    return goods if both and told_of_one(a, b, bearer, kin) else ""


def _it(frame: Frame) -> bool:
    """Whether it is done to what has been told of before."""
    done = frame.places.get(DONE)
    return done is not None and [t.text.lower() for t in done.heads] == ["it"]


def _cleft(frame: Frame) -> bool:
    """Whether nobody else did it: "it was Falk who"."""
    verb, parse = frame.verb, frame.parse
    if verb.dep not in ("relcl", "ccomp") or DOER not in frame.places:
        return False
    above = parse.tokens[verb.head]
    if above.dep == "appos":
        above = parse.tokens[above.head]
    be = parse.tokens[above.head] if verb.dep == "relcl" and above.dep == "attr" else above
    return be.lemma == "be" and any(t.text.lower() == "it" for t in parse.children(be.i))


def _known_ones(frame: Frame) -> bool:
    """Whether what it was done to is known, by name or by its article: "the crowd", "the marchers"."""
    done = frame.places.get(DONE)
    heads = done.heads[:1] if done is not None else ()
    return all(
        t.pos == "PROPN" or any(k.text.lower() in DEFINITE for k in frame.parse.children(t.i)) for t in heads
    ) and bool(heads)


def one_act(a: Frame, b: Frame, kin: Kinship) -> bool:
    """Whether the two tell one act and differ in such a place alone."""
    place = place_of(a, b, kin)
    return bool(place) and _values(a, b, place) is not None


def differences(a: Frame, b: Frame, pair: Pair, kin: Kinship) -> Iterator[Difference]:
    """The two who did it, or what stands in the place."""
    place = place_of(a, b, kin)
    found = _values(a, b, place) if place else None
    if found is None:
        return
    kind, spans = found
    values = spans[0].of(a.reading.article.text), spans[1].of(b.reading.article.text)
    yield apart(kind, pair, a.verb.text, values, spans)


def _values(a: Frame, b: Frame, place: str) -> tuple[str, tuple[Span, Span]] | None:
    x, y = a.places[place], b.places[place]
    harmed = (ANIMAL, VEHICLE, KIN) if a.act in HARMING else ()
    rows = (GOODS,) if a.act in CARRYING else harmed or ((JOB, KIN) if place == DOER else ())
    if place == DOER and _cleft(a) and _cleft(b):
        rows = (JOB, KIN, SIDE)
    for row in rows:
        if (nouns := sorts(a, b, x, y, row)) is not None:
            return "name" if row in (JOB, KIN, SIDE) else "polarity", nouns
    if a.act in HARMING | CARRYING and not _cleft(a) and not _cleft(b):
        return None
    n, m = name_in(a, x), name_in(b, y)
    alone = _cleft(a) and _cleft(b)
    if n is not None and m is not None and a.act in BY_ONE and n.label != m.label:
        return None
    if n is None or m is None or not alone and (known(b, n) or known(a, m)):
        return None
    return "name", (n.span, m.span)


def sorts(a: Frame, b: Frame, x: Phrase, y: Phrase, row: Row) -> tuple[Span, Span] | None:
    """Two nouns of one row that exclude one another, of which neither report prints the other's."""
    heads = [_goods(f, p) if row is GOODS else [t for t in p.heads if t.pos == "NOUN"] for f, p in ((a, x), (b, y))]
    if any(len(h) != 1 for h in heads):
        return None
    s, t = heads[0][0], heads[1][0]
    if not row.apart((s.lemma.lower(),), (t.lemma.lower(),)):
        return None
    alone = _cleft(a) and _cleft(b)
    if not alone and (prints(b, row.like((s.lemma.lower(),))) or prints(a, row.like((t.lemma.lower(),)))):
        return None
    return Span(s.start, s.end), Span(t.start, t.end)


def _goods(frame: Frame, phrase: Phrase) -> list[Token]:
    """What is carried: of "3,000 tonnes of wheat" the wheat."""
    parse = frame.parse
    of = [p for t in phrase.heads for p in parse.children(t.i) if p.dep == "prep" and p.lemma == "of"]
    inside = [k for p in of for k in parse.children(p.i) if k.dep == "pobj"]
    return inside or [t for t in phrase.heads if t.pos == "NOUN"]


def one_office(a: Frame, b: Frame) -> bool:
    """Whether both are of one office: not of a deputy, nor of two that are told apart by what is said of them."""
    ours, theirs = offices(a), offices(b)
    return any(
        not (x and y) or bool(x & y)
        for n, x in ours.items()
        for m, y in theirs.items()
        if n == m and not (x | y) & NEXT
    )


def offices(frame: Frame) -> dict[str, frozenset[str]]:
    """The office to which somebody comes, "appointed head of", "named as its coach", and what is said of it."""
    parse = frame.parse
    kids = parse.children(frame.verb.i)
    heads = [t for t in kids if t.dep in ("oprd", "attr", "xcomp")]
    heads += [k for t in kids if t.dep == "prep" and t.lemma == "as" for k in parse.children(t.i) if k.dep == "pobj"]
    return {
        t.lemma.lower(): frozenset(
            k.lemma.lower()
            for k in parse.subtree(t.i)
            if k.i != t.i and k.pos in ("NOUN", "PROPN", "ADJ") and k.lemma != "new"
        )
        for t in heads
        if t.lemma.lower() in OFFICES or _chief(parse, t)
    }


def _chief(parse: Parse, token: Token) -> bool:
    """Whether it is the first of those who run something: "chief executive"; chief officers there are several."""
    return token.lemma.lower() == "executive" and any(k.lemma.lower() == "chief" for k in parse.children(token.i))


def _match(frame: Frame) -> frozenset[str]:
    """The one match, or the one vote, in which two meet."""
    text = frame.reading.article.text.lower()
    heads = [t for p in ("in", "at") if p in frame.places for t in frame.places[p].heads]
    return frozenset(m for t in heads if (m := text[: t.end].split()[-1]) in MATCHES)


def name_in(frame: Frame, phrase: Phrase) -> Name | None:
    """The one name that stands in a place."""
    if len(phrase.entities) != 1:
        return None
    names = frame.reading.mentions.names_in(frame.reading.content.passage.span)
    found = [
        n
        for n in names
        if n.form == "name"
        and n.label not in ("nationality", "language")
        and any(n.span.start <= t.start < n.span.end for t in phrase.heads)
    ]
    return found[0] if len(found) == 1 else None


def known(frame: Frame, name: Name) -> bool:
    """Whether the report of a verb prints a word of a name."""
    return prints(frame, (w.lower() for w in name.text.split() if w[:1].isupper() and w.lower() != "the"))
