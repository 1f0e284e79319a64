"""What the parse tells of when a thing is, seen from the report: the tense that a time stands in, and whether it bounds a stretch."""

from __future__ import annotations

from synoptic.annotate.english.times.context import CALENDAR
from synoptic.annotate.english.times.tense_words import (
    ACCUSED,
    FORWARD,
    INQUIRING,
    PLANNED,
    PUT_OFF,
    SHIFTED,
    TIMETABLE,
)
from synoptic.annotate.english.times.verb_tense import denied, governing_verb, planned_day, tense_of
from synoptic.annotate.english.times.wished import wished
from synoptic.model.parse import Parse, Token


def tense(parse: Parse, i: int, block_kind: str = "paragraph") -> str:
    """ "past", "future", "present" or "": when what token `i` belongs to is said to happen, seen from the report.

    Decided by the verb group that governs the token (auxiliaries, tag, infinitives after words of intent). In headlines
    and captions the simple present tells the past. Missed on purpose: tense shifted inside reported speech of the past
    ("said he would go" counts as future), and conditionals.
    """
    verb = governing_verb(parse, i)
    if verb is None or _is_due_there(parse, i, verb.i):
        return _without_verb(parse, i)
    found = tense_of(parse, verb, 0)
    if found in ("present", "future") and verb.tag != "VB" and _is_behind_it(parse, i, found == "present"):
        return "past"
    led = _preposition(parse, i)
    if found == "present" and led and led.lemma in ("until", "till"):
        return "future"
    if found == "present" and (verb.lemma in INQUIRING or _has_been(parse, i, verb)):
        return "past"
    if found == "present" and verb.lemma not in TIMETABLE:
        return ""
    if found == "present" and parse.tokens[parse.tokens[i].head].pos in ("NOUN", "PROPN"):
        return ""
    if (
        found == "present"
        and _preposition(parse, i)
        and (holder := parse.tokens[parse.tokens[parse.tokens[i].head].head]).pos in ("NOUN", "PROPN")
        and not (holder.dep == "attr" and holder.head == verb.i)
    ):
        return ""
    if found == "future" and _is_background(parse, i):
        return ""
    if found == "present" and block_kind in ("headline", "caption"):
        return "past"
    if (
        found == "past"
        and verb.lemma in PUT_OFF
        and planned_day(parse, verb) != "past"
        and led
        and led.i > verb.i
        and led.lemma in ("until", "till", "to", "for")
    ):
        return "future"
    if found == "past" and (verb.tag == "VBD" and verb.lemma in PLANNED and verb.i < i or wished(parse, i, verb)):
        return "future"
    if found == "past" and led and led.lemma in ("until", "till", "through"):
        return "past" if led.lemma != "through" and _negated(parse, verb, led) else ""
    return found


def _is_behind_it(parse: Parse, i: int, known: bool) -> bool:
    """ "police are looking for a man after a theft on Tuesday": what something is done after has been, and what somebody is
    accused of.

    `known`: so has what is told as known ("after the theft"); not beside a verb that may look ahead ("is leaving after
    the final on Friday").
    """
    token = parse.tokens[i]
    for _ in range(12):
        if token.head == token.i:
            return False
        below, token = token, parse.tokens[token.head]
        if token.pos == "ADP" and below.tag == "VBG" and below.dep == "pcomp" and token.lemma in ("for", "of", "with"):
            return parse.tokens[token.head].lemma.lower() in ACCUSED or _of_charge(parse, token)
        if token.pos in ("ADP", "SCONJ") and token.lemma.lower() == "after" or token.text.lower() == "following":
            until = token.i > 0 and parse.tokens[token.i - 1].lemma.lower() in ("until", "till")
            defined = any(
                t.dep in ("det", "poss") and t.lemma.lower() not in ("a", "an") for t in parse.children(below.i)
            )
            return below.lemma.lower() not in CALENDAR and not until and (known or not defined)
    return False


def _of_charge(parse: Parse, led: Token) -> bool:
    """ "faces one count of murder for killing": the charge stands between."""
    behind = parse.tokens[max(0, led.i - 6) : led.i]
    return any(t.lemma.lower() in ACCUSED and t.pos == "NOUN" for t in behind)


def _has_been(parse: Parse, i: int, verb: Token) -> bool:
    """ "those hurt on Monday are recovering", "Man opens fire on Monday": told in the present, and past."""
    window = parse.tokens[max(0, i - 12) : i]
    done = verb.i > i and any(t.dep == "acl" and t.tag == "VBN" for t in window)
    fires = verb.lemma == "open" and any(
        t.head == verb.i and t.lemma == "fire" for t in parse.tokens[verb.i : verb.i + 4]
    )
    return done or fires


def _is_background(parse: Parse, i: int) -> bool:
    """ "will be sold under a June agreement": the month is the agreement's, which the sale follows."""
    token, noun = parse.tokens[i], parse.tokens[parse.tokens[i].head]
    led = parse.tokens[noun.head]
    return (
        token.dep in ("compound", "nmod", "amod", "poss")
        and noun.dep == "pobj"
        and led.lemma.lower() in ("under", "despite", "since", "from", "unlike", "like")
    )


def _preposition(parse: Parse, i: int) -> Token | None:
    """The preposition that leads to a time, over the other words of the time: "until 9 a.m. Tuesday"."""
    head = parse.tokens[parse.tokens[i].head]
    for _ in range(3):
        if head.pos in ("ADP", "SCONJ"):
            return head
        if head.lemma.lower() not in CALENDAR and head.pos != "NUM":
            return None
        head = parse.tokens[head.head]
    return None


def lasting(parse: Parse, i: int) -> str:
    """The preposition before a time, or "" where the time is that of a moment after all.

    "Postponed until Friday" and "will not open until Friday" tell when it is to be, not how long something goes on.
    """
    led = _preposition(parse, i)
    if led is None:
        return ""
    word, verb = led.text.lower(), governing_verb(parse, led.i)
    if word in ("until", "till") and verb is not None and (verb.lemma in SHIFTED or _negated(parse, verb, led)):
        return ""
    return word


def _negated(parse: Parse, verb: Token, led: Token) -> bool:
    """ "did not open until", "nobody knew until", "not until Friday"."""
    before = parse.tokens[led.i - 1] if led.i else led
    return before.dep == "neg" or before.lemma.lower() in ("not", "only") or denied(parse, verb)


def _is_due_there(parse: Parse, i: int, verb: int) -> bool:
    """ "the vote, due on Wednesday, was delayed": an adjective of intent stands between the time and the verb."""
    token = parse.tokens[i]
    for _ in range(4):
        token = parse.tokens[token.head]
        if token.i == verb:
            return False
        if token.pos == "ADJ" and token.lemma in ("due", "set", "ready", "likely", "effective"):
            return True
    return False


def _without_verb(parse: Parse, i: int) -> str:
    """A headline without a verb but with an infinitive marker or a word of intent points forward."""
    token = parse.tokens[i]
    for _ in range(12):
        if token.lemma in FORWARD and token.pos in ("ADJ", "VERB"):
            return "future"
        if token.head == token.i:
            return ""
        token = parse.tokens[token.head]
    return ""
