"""Of which sort something was that a report tells of but once: the vehicle that hit somebody, the weapon, the colour of a car, the floor.

The words of a table are sorts of one kind that exclude one another, told in one place of the clause. A report that names two of them
answers nothing. Missed on purpose: sorts that one may take for another ("a pickup", "a lorry").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from synoptic.judge.questions.answer import Answer, of_before
from synoptic.judge.questions.clause import Clause
from synoptic.judge.questions.relations import name
from synoptic.judge.questions.things import WHICH
from synoptic.judge.sides import Reading
from synoptic.model.numerals import ORDINALS
from synoptic.model.parse import Parse, Token
from synoptic.model.slots import COLOUR
from synoptic.model.span import Span


def _table(*lines: str) -> dict[str, str]:
    return {word: line.split()[0] for line in lines for word in line.split()}


VEHICLES = _table(
    "car saloon hatchback", "van minivan", "lorry truck hgv juggernaut", "bus coach", "motorcycle motorbike", "bicycle bike",
    "tram streetcar", "train locomotive", "tractor", "ambulance", "tanker",
)  # fmt: skip
WEAPONS = _table(
    "knife dagger blade", "pistol handgun revolver", "rifle", "shotgun", "axe hatchet", "machete", "hammer", "screwdriver", "sword",
    "gun firearm", "bat", "bottle", "crowbar", "scissors", "crossbow", "grenade", "brick", "spade", "chainsaw", "rope", "stone rock",
)  # fmt: skip
COLOURS = COLOUR.single
ROOMS = _table(
    "kitchen", "bedroom", "bathroom", "cellar basement", "attic loft", "roof", "garage", "shed", "workshop", "laundry", "boiler",
    "bakery", "canteen", "lift elevator", "stairwell staircase", "office", "storeroom", "shop", "lorry truck", "car", "van", "bin skip",
    "container", "tank", "bar", "sauna", "chimney", "stable barn", "engine", "generator", "bus coach", "wing", "tower", "hall", "yard",
)  # fmt: skip
BEGINNING = frozenset("break_out start begin originate erupt ignite".split())
FLIGHT, WEAPON = "means of flight", "weapon"
MEANS = VEHICLES | _table(
    "foot", "car taxi cab", "motorcycle scooter moped", "boat dinghy speedboat ship yacht ferry", "plane aircraft jet", "helicopter",
    "horse horseback", "sledge sled snowmobile",
)  # fmt: skip
"""How somebody gets away."""
SOME = frozenset("one some many most few several other another".split())
FLEEING_ONES = frozenset(
    "gunman suspect robber thief attacker raider burglar man prisoner inmate escapee shooter assailant smuggler intruder killer bandit "
    "fugitive convict culprit perpetrator offender vandal kidnapper hijacker pair duo gang trio couple".split()
)
"""Nouns for whoever gets away, of which one may stand for another."""
PARTS = frozenset("floor storey deck platform carriage lane terminal runway pier gate wing".split())
HITTING = frozenset(
    "hit strike knock_down run_into run_over run_down plough plow crash collide mow_down ram drag crush mount swerve smash slam career plunge slide veer".split()
)
FLEEING = frozenset("flee escape get_away run_away run_off make_off take_off drive_off speed_off ride_off".split())
ATTACKING = frozenset(
    "stab attack kill threaten beat menace force hack slash injure wound murder shoot assault hit strike rob arm".split()
)
WIELDING = frozenset("use wield brandish carry pull draw raise swing fire hold produce".split())
"""Verbs of what somebody has in his hands."""
ARMED = ATTACKING | frozenset("open fire burst enter storm act threaten".split())
"""Acts that somebody does with a weapon: "opened fire with a rifle"."""
PLAIN = ATTACKING | frozenset("use wield brandish".split())
"""Acts that nobody but whoever attacked is likely to be told of; of the others the doer has to be a word for him."""
ANYBODY = frozenset("man woman boy girl teenager youth knifeman bomber hijacker".split())
NO_ATTACKER = frozenset(
    "police policeman officer guard soldier trooper agent owner farmer hunter victim neighbour witness resident security".split()
)
SEVERAL = re.compile(
    r"\b(?:gunmen|(?:attacker|robber|raider|assailant|shooter|intruder|bomber|hijacker|kidnapper|youth|teenager|militant)s|gang|mob|pair|duo|trio"
    r"|(?:two|three|four|five|six|several|masked|armed) (?:\w+ )?men)\b",
    re.IGNORECASE,
)
"""Words of several who did it, each of whom may have had a weapon of his own."""
GUNS = frozenset("pistol rifle shotgun".split())
DRIVEN = frozenset("car van lorry truck vehicle saloon hatchback motorcycle motorbike bus".split())
LEVELS = frozenset((*ORDINALS, "top", "ground"))
APART = frozenset("if whether or another second other also too later".split())
"""Words of a clause that leave it open, or tell of one more."""
ASKS = {
    "striking vehicle": "what hit somebody", WEAPON: "what the weapon was", "colour": "which colour the vehicle has",
    "place of the beginning": "where it began", FLIGHT: "how somebody got away",
}  # fmt: skip


def answers(reading: Reading) -> Iterator[Answer]:
    """The sorts that one sentence tells."""
    parse = reading.content.passage.parse
    for token in (parse.tokens[i] for i in reading.content.passage.tokens):
        lemma = token.lemma.lower()
        if lemma in VEHICLES and _strikes(parse, token) and not _of_several(reading, token):
            yield from _answer(reading, token, token, "striking vehicle", VEHICLES[lemma])
        if lemma in MEANS and _carries(parse, token):
            yield from _answer(reading, token, token, FLIGHT, MEANS[lemma])
        if _begins_in(parse, token) and (room := _room(parse, token)) is not None:
            yield from _answer(reading, *room, "place of the beginning", ROOMS[room[0].lemma.lower()])
        if lemma in WEAPONS and _instrument(parse, token):
            yield from _answer(reading, token, token, WEAPON, WEAPONS[lemma])
        driven = parse.tokens[token.head]
        if (
            lemma in COLOURS
            and token.dep in ("amod", "compound")
            and driven.lemma.lower() in DRIVEN
            and not _owned(parse, driven)
            and not _of_several(reading, driven)
        ):
            yield from _answer(reading, token, driven, "colour", COLOURS[lemma])
        if lemma in PARTS and token.dep == "pobj" and (which := _which(parse, token)) is not None:
            asked = f"which {lemma}, {parse.tokens[token.head].lemma.lower()}"
            yield from _answer(reading, which, token, asked, which.text.lower())


def _answer(reading: Reading, first: Token, last: Token, question: str, value: str) -> Iterator[Answer]:
    clause = Clause.at(reading, last)
    span = Span(min(first.start, last.start), max(first.end, last.end))
    words = {t.lemma.lower() for t in clause.tokens}
    if not of_before(clause) and not words & APART - {value}:
        yield Answer(question, "place" if question.startswith("place") else "polarity", clause, span, value)


def _owned(parse: Parse, noun: Token) -> bool:
    return any(t.dep == "poss" for t in parse.children(noun.i))


def _of_several(reading: Reading, noun: Token) -> bool:
    """Whether a vehicle is one of several that the report counts: "three vehicles crashed", "a car hit the barrier"."""
    known = any(
        t.text.lower() in ("the", "this", "that") or t.dep == "poss"
        for t in reading.content.passage.parse.children(noun.i)
    )
    counted = (q for q in reading.mentions.quantities if q.noun in DRIVEN and q.unit is None)
    return not known and any((q.low or 0) > 1 for q in counted)


def _carries(parse: Parse, token: Token) -> bool:
    """Whether somebody gets away in it: "fled on foot", "escaped by boat"; not one of several who do."""
    prep = verb = parse.tokens[token.head]
    while verb.dep in ("prep", "pobj", "dobj") and verb.pos != "VERB":
        verb = parse.tokens[verb.head]
    if token.dep != "pobj" or prep.lemma not in ("on", "in", "by", "aboard") or name(parse, verb) not in FLEEING:
        return False
    doers = [t for t in parse.children(verb.i) if t.dep == "nsubj"]
    return not any(k.lemma.lower() in SOME for t in doers for k in (t, *parse.children(t.i)))


def of_two(a: Answer, b: Answer) -> bool:
    """Whether two answers to one of these questions are of two vehicles, or of two who got away."""
    if several_armed(a, b):
        return True
    if a.question == FLIGHT:
        return not one_fleeing(a.clause, b.clause)
    return a.question == "colour" and not one_vehicle(a.text, b.text)


def one_vehicle(a: str, b: str) -> bool:
    """Whether two coloured vehicles, as printed, may be one by what they are: a van and a vehicle, and not a van and a car."""
    one, two = (VEHICLES.get(text.lower().split()[-1], "") for text in (a, b))
    return not one or not two or one == two


def one_fleeing(a: Clause, b: Clause) -> bool:
    """Whether two clauses may tell of the same who got away: by one noun, by a pronoun, or by words for whoever did it."""
    nouns, which = [], []
    for clause in (a, b):
        doers = [t for t in clause.tokens if t.dep in ("nsubj", "nsubjpass")]
        nouns.append({t.lemma.lower() for t in doers if t.pos == "NOUN"})
        if not doers or not nouns[-1] and not all(t.tag == "PRP" or t.pos == "PROPN" for t in doers):
            return False
        kids = [k for t in doers for k in clause.reading.content.passage.parse.children(t.i)]
        which.append({k.lemma.lower() for k in kids} & WHICH)
    ours, theirs = nouns
    if which[0] != which[1]:
        return False
    return not ours or not theirs or bool(ours & theirs) or ours <= FLEEING_ONES and theirs <= FLEEING_ONES


def _strikes(parse: Parse, token: Token) -> bool:
    """Whether it hits somebody or something: "a van hit a queue", "was hit by a van", "a collision with a van"."""
    verb = parse.tokens[token.head]
    if token.dep == "nsubj":
        return (
            name(parse, verb) in HITTING
            or verb.lemma in ("run", "drive")
            and any(t.dep == "prep" and t.lemma in ("into", "over") for t in parse.children(verb.i))
        )
    if token.dep == "pobj" and verb.lemma == "by":
        return name(parse, parse.tokens[verb.head]) in HITTING
    return token.dep == "pobj" and verb.lemma == "with" and parse.tokens[verb.head].lemma in ("collision", "collide")


def _begins_in(parse: Parse, token: Token) -> bool:
    """Whether it began there: "broke out in the kitchen", "started on the roof"."""
    prep = parse.tokens[token.head]
    inside = token.dep == "pobj" and prep.lemma in ("in", "on", "inside", "at")
    return inside and name(parse, parse.tokens[prep.head]) in BEGINNING


def _room(parse: Parse, token: Token) -> tuple[Token, Token] | None:
    """The words of a room, a deck or a building: "kitchen", "engine room", "car deck"."""
    before = [t for t in parse.children(token.i) if t.dep == "compound" and t.i < token.i]
    if token.lemma.lower() in ("room", "deck"):
        return next(((t, token) for t in before if t.lemma.lower() in ROOMS), None)
    return (token, token) if token.lemma.lower() in ROOMS else None


def _instrument(parse: Parse, token: Token) -> bool:
    """Whether somebody attacks with it, or is armed with it; not whoever stops him."""
    prep = parse.tokens[token.head]
    if token.dep == "dobj":
        return prep.lemma in WIELDING and _attacks(parse, prep)
    above = parse.tokens[prep.head]
    above = parse.tokens[above.head] if above.dep == "dobj" else above
    return token.dep == "pobj" and prep.lemma == "with" and above.lemma in ARMED and _attacks(parse, above)


def _attacks(parse: Parse, verb: Token) -> bool:
    """Whether the doer of a verb may be whoever attacked."""
    kids = parse.children(verb.i)
    doers = [k for t in kids if t.dep == "agent" for k in parse.children(t.i)] or [t for t in kids if t.dep == "nsubj"]
    if verb.dep in ("relcl", "acl"):
        doers = [t for t in doers if t.tag not in ("WP", "WDT")] or [parse.tokens[verb.head]]
    said = {k.lemma.lower() for t in doers for k in (t, *parse.children(t.i))}
    if said & (NO_ATTACKER | {"one"}) or any(t.tag == "NNS" for t in doers):
        return False
    return verb.lemma in PLAIN or bool({t.lemma.lower() for t in doers} & (FLEEING_ONES | ANYBODY))


def several_armed(a: Answer, b: Answer) -> bool:
    """Whether one of two weapons is told of after several attackers, who may have had both."""
    return a.question == WEAPON and any(
        SEVERAL.search(x.reading.article.text[: x.clause.span.end]) is not None for x in (a, b)
    )


def fit(question: str, a: str, b: str) -> bool:
    """Whether the one sort may be the other: a gun that is a rifle."""
    return question == WEAPON and "gun" in (a, b) and bool({a, b} & GUNS)


def _which(parse: Parse, token: Token) -> Token | None:
    """ "third" of "the third floor", "4" of "platform 4"."""
    found = [
        t
        for t in parse.children(token.i)
        if t.text.lower() in LEVELS or t.dep == "nummod" and t.i > token.i and t.text.isdigit()
    ]
    return found[0] if len(found) == 1 else None


def known(question: str) -> bool:
    """Whether a question is one of these."""
    return question in ASKS or question.startswith("which ")


def asks(question: str) -> str:
    """In words, for the reason."""
    return ASKS.get(question) or f"{question.split(',')[0]} it was"


def words_of(question: str, value: str) -> frozenset[str]:
    """The words by which a report may tell of one sort."""
    table = {
        "striking vehicle": VEHICLES,
        WEAPON: WEAPONS,
        "colour": COLOURS,
        "place of the beginning": ROOMS,
        FLIGHT: MEANS,
    }.get(question, {})
    return frozenset(w for w, sort in table.items() if sort == value) or frozenset((value,))
