"""Where one act was done that is done in one place: where the fox was caught, where the ferry ran aground.

Two places exclude one another where they are of one level, street and street, school and school, town and town, or are two sorts of
building. Missed on purpose: a town and a street of it, what something is only near, acts that go on in several places, whatever the
other report prints as well.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from synoptic.judge.frames.apart import apart
from synoptic.judge.frames.called import called_otherwise
from synoptic.judge.frames.certain import places_apart, prints, told_of_one
from synoptic.judge.frames.frame import DOER, DONE, Frame, dated_tokens
from synoptic.judge.frames.meeting import told_alike
from synoptic.judge.sides import Difference, Pair
from synoptic.judge.streets import is_way
from synoptic.model import gazetteer
from synoptic.model.gazetteer import FACILITIES
from synoptic.model.kinship import Kinship
from synoptic.model.lands import one_land
from synoptic.model.mention import Name
from synoptic.model.parse import Parse, Token
from synoptic.model.scene import PLACES
from synoptic.model.slots import Row
from synoptic.model.sorts import BUILDING, ROOM
from synoptic.model.span import Span

AT = frozenset("in at on inside aboard".split())
WITHIN = AT | {"of"}
TOWNS = frozenset("town city village port hamlet township".split())
"""Nouns that say of a name behind "of" that it is a town's."""
"""Prepositions behind which stands what a place is in."""
ONE_PLACE = frozenset(
    "find recover arrest capture catch seize shoot kill stab die bear bury marry sink founder run land touch crash come derail "
    "explode begin start originate break sign give perform teach hide hold take happen occur".split()
)
"""Acts that are done to one, or by one, in one place; by their first word."""
PARTICLES = {
    "run": "run aground",
    "touch": "touch down",
    "come": "come down",
    "break": "break out",
    "take": "take place",
}
"""Of verbs that tell such an act only with another word."""
OF_EVENTS = {"give": DONE, "hold": DONE, "take": DOER, "happen": DOER, "occur": DOER}
"""Acts that are told of events: where these stand."""
MOVING = frozenset(("move", "relocate", "transfer"))
"""Acts that have one place for their end, behind "to"; whoever has moved may have moved again."""
EVENTS = frozenset(
    "concert speech lecture reading sermon performance recital ceremony funeral wedding meeting service festival vigil hearing conference "
    "auction summit trial memorial exhibition party premiere match final burial inauguration banquet attack accident crash shooting stabbing "
    "collision robbery explosion blast derailment incident fight".split()
)
"""What is given or held, or happens, in one place."""
WIDE = frozenset("county district province region state".split())
STREET, CITY = "street", "city"
"""Level of a name that says nothing of what bears it, as `gazetteer.level` gives it."""
SORTS = {
    word: words.split()[0]
    for words in (
        "school college academy gymnasium",
        "hospital infirmary clinic hospice",
        "theatre theater hall opera arena stadium playhouse pavilion cinema exchange auditorium ballroom",
        "hotel inn",
        "church cathedral abbey minster chapel",
        "station",
        "airport airfield",
        "river creek brook",
        "lake reservoir",
        "island isle",
        "bay cove",
        "mountain mount mt peak",
        "bridge viaduct",
        "prison jail",
        "museum gallery",
        "park",
        "street rue via calle rua ulica place plaza square",
    )
    for word in words.split()
}
"""First or last words of names -> the level of what bears them."""


@dataclass
class Ground:
    """The places of one act."""

    named: dict[str, dict[str, Span]] = field(default_factory=dict)
    """Level -> name in lower case -> where it stands."""
    built: dict[str, Span] = field(default_factory=dict)
    """Nouns of buildings -> where they stand; what is in another before that."""

    rooms: dict[str, Span] = field(default_factory=dict)
    """Nouns of rooms and of parts of a ship -> where they stand."""

    def words(self, frame: Frame) -> frozenset[str]:
        """The names, and the buildings as printed, in lower case."""
        text = frame.reading.article.text
        printed = (s.of(text).lower() for s in (*self.built.values(), *self.rooms.values()))
        return frozenset((*(n for names in self.named.values() for n in names), *self.built, *self.rooms, *printed))


BEGUN = frozenset(("begin", "start", "break out", "originate", "erupt"))
"""Verbs of where a fire, or another happening, had its beginning."""


def one_name(parse: Parse, verb: Token, act: str) -> str:
    """One name for the acts that are of one place for one reason."""
    return "begin" if {act, _printed_act(parse, verb)} & BEGUN else act


def told_by(frame: Frame) -> str:
    """The same of a verb that is read."""
    return one_name(frame.parse, frame.verb, frame.act)


def one_act(a: Frame, b: Frame, kin: Kinship) -> bool:
    """Whether the two tell one act of one, and set it in two places of one level."""
    if (
        told_by(a) != told_by(b)
        or not told_alike(a, replace(b, act=a.act))
        or not all(_in_one_place(x) for x in (a, b))
    ):
        return False
    core = DONE if DONE in a.places and DONE in b.places and OF_EVENTS.get(a.act.split()[0]) != DOER else DOER
    places = places_apart(a, b, kin)
    if not (places <= AT | {"to"} and told_of_one(a, b, core, kin) or places <= AT | {core} and _called(a, b, core)):
        return False
    return _values(a, b) is not None


def _called(a: Frame, b: Frame, core: str) -> bool:
    """Whether one thing is only called otherwise, in two sentences that run alike up to the place."""
    x, y = ground(a), ground(b)
    levels = x.named.keys() & y.named.keys() if x is not None and y is not None else ()
    if x is None or y is None or not levels or core not in a.places.keys() & b.places.keys():
        return False
    level = min(levels)
    return called_otherwise(a, b, core, (min(x.named[level].values()), min(y.named[level].values())))


def differences(a: Frame, b: Frame, pair: Pair) -> Iterator[Difference]:
    """The two places, where neither report prints the other's."""
    spans = _values(a, b)
    if spans is not None:
        values = spans[0].of(a.reading.article.text), spans[1].of(b.reading.article.text)
        yield apart("place", pair, a.verb.text, values, spans)


def _in_one_place(frame: Frame) -> bool:
    first = frame.verb.lemma if told_by(frame) == "begin" else frame.act.split()[0]
    if first in MOVING:
        return "to" in frame.places and frame.presented == "planned"
    first_time = any(t.lemma.lower() == "first" and t.dep == "advmod" for t in frame.parse.children(frame.verb.i))
    if first not in ONE_PLACE and not first_time or not AT & frame.places.keys():
        return False
    if first in PARTICLES and _printed_act(frame.parse, frame.verb) != PARTICLES[first]:
        return False
    told = frame.places.get(OF_EVENTS.get(first, ""))
    return first not in OF_EVENTS or told is not None and bool(told.nouns & EVENTS)


def _printed_act(parse: Parse, verb: Token) -> str:
    """A verb with the word right behind it that makes it another: "break out"."""
    behind = next((t for t in parse.children(verb.i) if t.i == verb.i + 1), None)
    return f"{verb.lemma} {behind.text.lower()}" if behind is not None else verb.lemma


def _values(a: Frame, b: Frame) -> tuple[Span, Span] | None:
    """The words that exclude one another, where neither report prints the other's."""
    x, y = ground(a), ground(b)
    if x is None or y is None or prints(b, x.words(a) - y.words(b)) or prints(a, y.words(b) - x.words(a)):
        return None
    found = None
    for level in sorted(x.named.keys() & y.named.keys(), key=lambda k: (k == CITY, k)):
        ours, theirs = x.named[level], y.named[level]
        if len(ours) != 1 or len(theirs) != 1:
            return None
        n, m = min(ours), min(theirs)
        alike = n in m or m in n or one_land(n, m)
        if alike and level != CITY:
            return None
        if not alike and found is None:
            found = ours[n], theirs[m]
    if found is None and x.built and y.built:
        n, m = [*x.built][-1], [*y.built][-1]
        if BUILDING.apart((n,), (m,)):
            return x.built[n], y.built[m]
    if found is None and len(x.rooms) == len(y.rooms) == 1:
        n, m = min(x.rooms), min(y.rooms)
        if ROOM.apart((n,), (m,)):
            return x.rooms[n], y.rooms[m]
    return found


def ground(frame: Frame) -> Ground | None:
    """The places in which a verb sets its act; None where it names several side by side."""
    parse, found = frame.parse, Ground()
    leading = {"to"} if frame.act.split()[0] in MOVING else AT
    over = (frame.verb, *(t for t in parse.children(frame.verb.i) if t.dep == "dobj"))
    queue = [k for t in over for k in _behind(parse, t, leading)]
    dated = dated_tokens(frame.reading)
    while queue:
        token = queue.pop(0)
        if token.i in dated:
            continue
        if any(t.dep == "conj" for t in parse.children(token.i)):
            return None
        _note(frame, token, found)
        queue += _behind(parse, token, WITHIN)
    return found


def _behind(parse: Parse, token: Token, words: frozenset[str] | set[str]) -> list[Token]:
    preps = [p for p in parse.children(token.i) if p.dep == "prep" and p.lemma.lower() in words]
    return [k for p in preps for k in parse.children(p.i) if k.dep == "pobj"]


def _note(frame: Frame, token: Token, found: Ground) -> None:
    """Take down one place by its name, or by the sort of building that it is."""
    before = [t for t in frame.parse.children(token.i) if t.i < token.i and t.dep in ("compound", "poss", "nmod")]
    if token.pos == "NOUN":
        joined = [t for t in before if t.dep == "compound"]
        words = [_sort(BUILDING, t, joined) for t in (token, *joined)]
        span = Span(min(t.start for t in (token, *joined)), token.end)
        found.built.update({word: span for word in words if word})
        if room := _sort(ROOM, token, joined):
            found.rooms[room] = span
    elif token.pos == "PROPN":
        name, span = _printed(frame, token, before)
        text = span.of(frame.reading.article.text).lower().removeprefix("the ")
        level = level_of(text)
        above = frame.parse.tokens[token.head].lemma.lower()
        if level == STREET and above != "in":
            level = ""  # what happened at a corner, or in a block of either, happened on either
        if above == "of" and level in (CITY, "") and _over(frame.parse, token) in TOWNS:
            level = CITY
        elif level == CITY and above != "in" and (name is None or name.label not in PLACES or above == "on"):
            level = ""
        if level:
            found.named.setdefault(level, {})[text] = span
        if BUILDING.of((text.split()[-1],)):
            found.built[text.split()[-1]] = span


def _over(parse: Parse, token: Token) -> str:
    """The noun of which something is: "the town of"."""
    return parse.tokens[parse.tokens[token.head].head].lemma.lower()


def _printed(frame: Frame, token: Token, before: list[Token]) -> tuple[Name | None, Span]:
    """The name in which a word stands, and where; without one the words in capitals right before it."""
    for name in frame.reading.mentions.names_in(frame.reading.content.passage.span):
        if name.form == "name" and name.span.start <= token.start < name.span.end:
            return name, name.span
    return None, Span(min(t.start for t in (token, *before) if t.pos == "PROPN"), token.end)


def _sort(row: Row, token: Token, before: list[Token]) -> str:
    """The sort of building or room that a noun tells, with the noun before it where that makes it another: "town hall"."""
    joined = [t.lemma.lower() + token.lemma.lower() for t in before if t.i < token.i]
    return next((w for w in (*joined, token.lemma.lower()) if row.of((w,))), "")


def level_of(text: str) -> str:
    """Of which level a place is by its name."""
    words = text.removeprefix("the ").replace(".", "").split()
    if len(words) > 1:
        if is_way(words[-1]):
            return STREET
        sort = SORTS.get(words[-1]) or SORTS.get(words[0])
        if sort:
            return sort
        if words[-1] in FACILITIES | WIDE:
            return words[-1]
    wide = gazetteer.level(text)
    return wide if wide != "place" else ""
