"""Numbers without a noun: where one is left out, and where people are meant ("dozens tried", "the firm employs 900")."""

from __future__ import annotations

from synoptic.annotate.english.people.beings import is_person
from synoptic.annotate.english.quantities.left_over import verb_without_subject
from synoptic.annotate.english.quantities.neighbours import MOVES
from synoptic.model.parse import Parse, Token

_SET_AGAINST = frozenset("against versus than".split())
BODILY = frozenset(
    "turn show swim jump flee escape sleep sit stand walk march queue gather cry sing cheer drown crawl kneel dance shout chant sob weep pray run "
    "marry speak attend enrol enroll volunteer retire graduate vote sign watch apply work live join say tell resign register".split()
)
"""Verbs that only living beings are the subject of."""
_WITH_PEOPLE = frozenset("employ hire recruit treat discharge teach seat accommodate house host shelter feed attract draw sleep carry hold serve admit sack dismiss enrol expect "
                         "enroll vaccinate invite ferry entertain furlough muster idle train educate inoculate immunise immunize register enlist conscript mobilise "
                         "mobilize billet lodge interview poll".split())  # fmt: skip
"""Verbs of which a number without a noun is the object: people."""


_PROVIDED = frozenset(
    "license certify design build cater food room space seating meal shelter accommodation housing ration catering standing".split()
)
"""What is there "for" a number of people: "food for 30,000"."""
_OF_STAFF = frozenset("employ hire recruit sack dismiss".split())
_BY_PEOPLE = frozenset("watch attend see sign view follow visit use join back support".split())
"""Verbs that only people are behind "by": "a game watched by 12,300"."""


def looks_for_noun(parse: Parse, inside: list[int], pivot: Token) -> bool:
    """Whether a number without a noun stands where one is left out."""
    before = parse.tokens[inside[0] - 1].text.lower() if inside[0] else ""
    earlier = parse.tokens[inside[0] - 2].text.lower() if inside[0] > 1 else ""
    if pivot.dep == "nummod" and parse.tokens[pivot.head].pos == "ADJ" and inside[-1] < pivot.head:
        return True
    if pivot.dep == "attr" and any(t.dep == "expl" for t in parse.children(pivot.head)):
        return True
    compared = before in _SET_AGAINST or (before in ("with", "to") and earlier == "compared")
    return (
        compared or pivot.dep in ("nsubj", "nsubjpass", "dobj", "pobj", "conj", "appos") or before in (":", ",", "some")
    )


def stands_for_people(parse: Parse, inside: list[int], pivot: Token, noun: Token | None) -> bool:
    """Whether a number is of people by its verb: of all without a noun that do something, and, whatever noun stands
    before, of those that do what only living beings do."""
    verb = parse.tokens[pivot.head]
    after = parse.tokens[inside[-1] + 1] if inside[-1] + 1 < len(parse.tokens) else None
    if pivot.dep == "pobj" and verb.lemma == "for" and _is_bare(after) and parse.tokens[verb.i - 1].lemma in _PROVIDED:
        return True
    front = parse.tokens[verb.i - 1].text.lower() == "front" and verb.lemma == "of" and _is_bare(after)
    if pivot.dep == "pobj" and front and (noun is None or noun.lemma == "front"):
        return True
    if pivot.dep == "pobj" and verb.dep == "agent" and parse.tokens[verb.head].lemma in _BY_PEOPLE:
        return noun is None or _is_thing(noun, inside)
    if noun is None and pivot.dep == "nummod" and parse.tokens[inside[0] - 1].lemma == "carry" and inside[0]:
        return True
    if noun is None and (left_over := verb_without_subject(parse, inside[0], inside[-1])) is not None:
        return left_over.pos == "VERB" and left_over.lemma not in MOVES and left_over.lemma not in _LEVELS
    if noun is None and pivot.dep == "ROOT" and after is not None and after.tag == "VBN" and after.head == pivot.i:
        return True
    if "." in parse.tokens[inside[-1]].text or any(t.dep == "poss" for t in parse.children(pivot.i)):
        return False
    misread = (
        after is not None
        and after.tag in ("VBN", "VBD")
        and after.lemma in ("need", "require", "suffer", "sustain", "receive")
    )
    if noun is None and misread and pivot.dep in ("nummod", "nsubj"):
        return True
    if (
        pivot.dep in ("dobj", "nsubj")
        and after is not None
        and after.lemma in ("alive", "unhurt", "unharmed", "asleep")
    ):
        return noun is None or _is_thing(noun, inside)
    if noun is None and verb.pos == "ADJ" and parse.tokens[verb.head].lemma in ("make", "leave", "get"):
        return True
    rest = parse.tokens[inside[0] - 1].text.lower() in ("remaining", "other", "last", "final")
    if (
        pivot.dep == "dobj"
        and (verb.lemma in _WITH_PEOPLE or _lays_off(parse, verb))
        and _is_bare(after)
        and not (rest and noun is not None)
    ):
        return noun is None or (_is_thing(noun, inside) or (verb.lemma in _OF_STAFF and not is_person(noun)))
    if pivot.dep in ("conj", "appos", "dep") and after is not None and after.tag in ("VBD", "VB") and _is_doing(after):
        verb = after
    elif pivot.dep not in ("nsubj", "nsubjpass") or (verb.pos != "VERB" and verb.lemma != "be"):
        return False
    if noun is None and verb.lemma == "be":
        return any(t.lemma in _WHERE for t in parse.children(verb.i) if t.dep in ("advmod", "acomp", "attr"))
    if noun is None:
        return verb.lemma not in MOVES and verb.lemma not in _LEVELS
    return verb.lemma in _PHYSICAL and _is_thing(noun, inside)


def _lays_off(parse: Parse, verb: Token) -> bool:
    """ "Laid off 600", "took on 40"."""
    particles = {t.text.lower() for t in parse.children(verb.i) if t.dep == "prt"}
    return (verb.lemma == "lay" and "off" in particles) or (verb.lemma == "take" and "on" in particles)


def _is_thing(noun: Token, inside: list[int]) -> bool:
    """Whether a noun told before the number means neither people nor a body of them."""
    return noun.i < inside[0] and noun.pos == "NOUN" and not is_person(noun) and noun.lemma not in _BODIES


def _is_doing(token: Token) -> bool:
    return token.lemma in BODILY


def _is_bare(after: Token | None) -> bool:
    return after is None or after.pos not in ("NOUN", "PROPN", "ADJ", "NUM", "SYM")


_PHYSICAL = frozenset(
    "refuse want hope choose agree decide try manage beg volunteer insist complain swim jump flee sleep sit walk march queue cry sing cheer drown crawl kneel dance shout chant sob weep pray marry".split()
)
_WHERE = frozenset(
    "underground aboard indoors outdoors present asleep awake alive unhurt unharmed ashore abroad".split()
)
""" "When the shaft gave way 22 were underground"."""
_LEVELS = frozenset("be seem appear represent mean equal mark remain stand".split())
_BODIES = frozenset(
    "state nation country party club council company firm team union bank family household club group crew".split()
)
"""Groups of people, which act as people do."""
