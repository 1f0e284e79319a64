"""Which statements point back to what stood before them, so that no account can begin with them.

"The victim was taken to hospital", "Two of those were fatal", "Hale then went to another room", "The shooting happened about 1 p.m.",
"He shot the other two", "Police are investigating": whoever has read nothing yet asks which. Missed on purpose: things with "the" that
do what is news ("The bridge fell"), and those whom more words tell ("the man who shot four people", "the Elmsford teenager").
"""

from __future__ import annotations

from collections.abc import Sequence

from synoptic.model.beginning import DOERS, event_verb, goes_on
from synoptic.model.content import Content
from synoptic.model.parse import Parse, Token

PERSONS = frozenset(
    "victim man woman boy girl teen teenager child kid toddler baby infant youth juvenile male female suspect gunman shooter "
    "attacker assailant driver passenger officer deputy mother father couple brother sister son daughter husband wife "
    "girlfriend boyfriend student pedestrian cyclist patient motorist resident defendant body".split()
)
"""Who is told of by "the" and one of these words alone has been told of before."""
OCCASIONS = frozenset("happen occur unfold ensue".split())
"""Verbs that tell of what has been named that it came about."""
HAPPENINGS = frozenset(
    "shooting shootout gunfire shots incident accident crash collision explosion blast fire blaze attack stabbing fight argument "
    "altercation dispute robbery chase standoff killing slaying violence wreck".split()
)
"""What an event is called once it has been told of."""
INQUIRING = frozenset("investigate respond search look inquire".split())
"""What police do about anything; without what it is about, it tells nothing."""
CALENDAR = frozenset(
    "minute hour day night morning afternoon evening week weekend month year season spring summer autumn fall winter decade "
    "century time point age kind sort type monday tuesday wednesday thursday friday saturday sunday january february march april may "
    "june july august september october november december".split()
)
"""What "this" and "that" point at without anything told before, or at a day that stands beside them."""
BODIES = frozenset(
    "jury court tribunal panel board committee council commission parliament government ministry agency office company firm party "
    "union team club police army verdict charge trial hearing statement report".split()
)
"""What is no single man or woman, so that "he" is somebody else."""
PERSONAL = frozenset("he she him her his they them their hers theirs".split())
_COMPLEMENTS = frozenset("dobj prep advcl xcomp ccomp agent dative oprd attr acomp".split())
_TELLING = frozenset("prep relcl acl appos poss compound nummod amod npadvmod nmod".split())
"""How the words hang from a noun that tell which one is meant."""
_NOMINAL = frozenset(("NOUN", "PROPN"))


def points_back(content: Content) -> bool:
    """Whether a reader has to know what stood before it: it counts on from that, or leaves open which one is meant."""
    return goes_on(content) or asks_which(content)


def asks_which(content: Content) -> bool:
    """Whether it tells of somebody or something as known that only what stood before tells of."""
    parse = content.passage.parse
    tokens = [parse.tokens[i] for i in content.passage.tokens if parse.tokens[i].pos not in ("PUNCT", "SPACE")]
    verb = event_verb(content)
    return bool(tokens) and (
        _within_the_known(parse, tokens)
        or _by_then(tokens)
        or any(_known(parse, t, verb) for v in (verb.i, verb.head) for t in parse.children(v) if t.dep in DOERS)
        or _then(parse, tokens, verb)
        or _about_nothing(parse, content, verb)
        or any(_pointed_at(parse, t) or _the_other(parse, t, tokens) for t in tokens)
    )


def unexplained(content: Content) -> bool:
    """Whether a pronoun stands for somebody whom nothing before it in the passage names, or it opens with what points back."""
    if not content.leaning:
        return False
    parse = content.passage.parse
    tokens = [parse.tokens[i] for i in content.passage.tokens]
    told = [t for t in tokens if t.pos != "PUNCT"]
    if told and _opens_known(told):
        return True
    for t in told:
        if t.text.lower() not in PERSONAL or t.pos not in ("PRON", "DET"):
            continue
        before = (u for u in told if u.i < t.i and u.pos in _NOMINAL and u.dep != "npadvmod")
        many = t.text.lower().startswith("the")
        nobody = CALENDAR if many else CALENDAR | BODIES
        if not any((many or u.i not in content.framing) and u.lemma.lower() not in nobody for u in before):
            return True
    return False


def of_known(content: Content) -> bool:
    """Whether it speaks of the event as known: "Five people were wounded in the shooting"."""
    parse = content.passage.parse
    for t in (parse.tokens[i] for i in content.passage.tokens):
        below = (
            parse.children(t.i) if t.pos == "NOUN" and (t.lemma in HAPPENINGS or t.text.lower() in HAPPENINGS) else []
        )
        if any(u.text.lower() == "the" for u in below) and not any(
            u.dep in _TELLING or u.pos == "PROPN" for u in below
        ):
            return True
    return False


def _opens_known(tokens: Sequence[Token]) -> bool:
    """ "Both", "the two", "the girl": the passage opens with somebody or something told of before."""
    first, second = tokens[0].text.lower(), tokens[1] if len(tokens) > 1 else tokens[0]
    return first in ("both", "neither") or first == "the" and (second.pos == "NUM" or second.lemma in PERSONS)


def _known(parse: Parse, doer: Token, verb: Token) -> bool:
    """ "The deceased victim", "all four relatives", "the shooting" that happened: the doer is told of as known, in no words that
    tell which one it is."""
    if doer.pos != "NOUN":
        return False
    kids = parse.children(doer.i)
    behind = parse.tokens[doer.i + 1] if doer.i + 1 < len(parse.tokens) else doer
    told = any(t.dep in ("prep", "relcl", "acl", "appos", "poss") and behind.text != "," for t in kids)
    named = any(t.pos == "PROPN" for t in kids)
    words = {t.text.lower() for t in kids}
    if told or named:
        return False
    if words & {"all", "both"} and (doer.tag == "NNS" or any(t.dep == "nummod" for t in kids)):
        return doer.lemma in PERSONS or any(t.dep == "nummod" for t in kids)
    taking = verb.lemma == "take" and any(t.dep == "dobj" and t.lemma == "place" for t in parse.children(verb.i))
    return "the" in words and (doer.lemma in PERSONS or verb.lemma in OCCASIONS or taking)


def _within_the_known(parse: Parse, tokens: Sequence[Token]) -> bool:
    """ "During the fight, a man was stabbed", "Inside the home, officers found": it opens within what was told of before."""
    opening = tokens[0]
    noun = next((t for t in parse.children(opening.i) if t.dep == "pobj"), None)
    if opening.pos != "ADP" or noun is None or noun.pos != "NOUN" or noun.lemma.lower() in CALENDAR:
        return False
    below = parse.children(noun.i)
    plain = not any(t.dep in ("prep", "relcl", "acl", "appos", "nummod") or t.pos == "PROPN" for t in below)
    return plain and any(t.text.lower() == "the" for t in below)


def _then(parse: Parse, tokens: Sequence[Token], verb: Token) -> bool:
    """ "Hale then went": it goes on from what was done before, and nothing in the passage was."""
    then = any(t.lemma == "then" and t.i < verb.i for t in parse.children(verb.i))
    return then and not any(t.pos == "VERB" and t.i < verb.i for t in tokens)


def _by_then(tokens: Sequence[Token]) -> bool:
    """ "By then the town were a man short", "At that point he fled": it opens at a time that was told of before."""
    first, second, third = ([t.text.lower() for t in tokens[:3]] + ["", "", ""])[:3]
    led = first in ("by", "until", "till", "since", "before", "after", "at", "from")
    return led and (second == "then" or second == "that" and third in ("time", "point", "moment", "stage"))


def _about_nothing(parse: Parse, content: Content, verb: Token) -> bool:
    """ "Police are investigating"."""
    own = set(content.passage.tokens)
    kids = (t for t in parse.children(verb.i) if t.i in own)
    return verb.lemma in INQUIRING and not any(t.dep in _COMPLEMENTS for t in kids)


def _pointed_at(parse: Parse, t: Token) -> bool:
    """ "those incidents", "that wound", "such a man": not "that night", nor "those who"."""
    if t.text.lower() not in ("that", "those", "these", "such") or t.dep not in ("det", "predet", "pobj", "amod"):
        return False
    noun = parse.tokens[t.head] if t.dep != "pobj" else t
    below = parse.children(noun.i)
    return not any(u.dep in ("relcl", "acl", "prep") for u in below) and noun.lemma.lower() not in CALENDAR


def _the_other(parse: Parse, t: Token, tokens: Sequence[Token]) -> bool:
    """ "the other two", where no number or plural stands before that they are of."""
    if t.lemma.lower() != "other" or parse.tokens[max(0, t.i - 1)].text.lower() != "the":
        return False
    return not any(u.i < t.i and (u.tag in ("NNS", "NNPS") or u.pos == "NUM" and u.lemma != "one") for u in tokens)
