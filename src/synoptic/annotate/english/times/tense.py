"""What the parse tells of when a thing is, seen from the report: the tense that a time stands in, and whether it bounds a stretch."""

from __future__ import annotations

from synoptic.annotate.english.times.context import CALENDAR
from synoptic.annotate.english.times.tense_words import (
    CALLED_OFF,
    CARRIED_OUT,
    FORWARD,
    INQUIRING,
    JUDGED,
    OF_BEFORE,
    PLANNED,
    PUT_OFF,
    SHIFTED,
    TIMETABLE,
)
from synoptic.model.parse import Parse, Token


def tense(parse: Parse, i: int, block_kind: str = "paragraph") -> str:
    """ "past", "future", "present" or "": when what token `i` belongs to is said to happen, seen from the report.

    Decided by the verb group that governs the token (auxiliaries, tag, infinitives after words of intent). In headlines
    and captions the simple present tells the past. Missed on purpose: tense shifted inside reported speech of the past
    ("said he would go" counts as future), and conditionals.
    """
    verb = _governing_verb(parse, i)
    if verb is None or _is_due_there(parse, i, verb.i):
        return _without_verb(parse, i)
    found = _tense_of(parse, verb, 0)
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
        and _planned(parse, verb) != "past"
        and led
        and led.i > verb.i
        and led.lemma in ("until", "till", "to", "for")
    ):
        return "future"
    if found == "past" and verb.tag == "VBD" and verb.lemma in PLANNED and verb.i < i:
        return "future"
    if found == "past" and led and led.lemma in ("until", "till", "through"):
        return "past" if led.lemma != "through" and _negated(parse, verb, led) else ""
    return found


def _is_behind_it(parse: Parse, i: int, known: bool) -> bool:
    """ "police are looking for a man after a theft on Tuesday": what something is done after has been.

    `known`: so has what is told as known ("after the theft"); not beside a verb that may look ahead ("is leaving after
    the final on Friday").
    """
    token = parse.tokens[i]
    for _ in range(12):
        if token.head == token.i:
            return False
        below, token = token, parse.tokens[token.head]
        if token.pos in ("ADP", "SCONJ") and token.lemma.lower() == "after" or token.text.lower() == "following":
            until = token.i > 0 and parse.tokens[token.i - 1].lemma.lower() in ("until", "till")
            defined = any(
                t.dep in ("det", "poss") and t.lemma.lower() not in ("a", "an") for t in parse.children(below.i)
            )
            return below.lemma.lower() not in CALENDAR and not until and (known or not defined)
    return False


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
    word, verb = led.text.lower(), _governing_verb(parse, led.i)
    if word in ("until", "till") and verb is not None and (verb.lemma in SHIFTED or _negated(parse, verb, led)):
        return ""
    return word


def _negated(parse: Parse, verb: Token, led: Token) -> bool:
    """ "did not open until", "nobody knew until", "not until Friday"."""
    before = parse.tokens[led.i - 1] if led.i else led
    return before.dep == "neg" or before.lemma.lower() in ("not", "only") or _denied(parse, verb)


def _governing_verb(parse: Parse, i: int) -> Token | None:
    token = parse.tokens[i]
    for _ in range(12):
        if token.pos in ("VERB", "AUX"):
            return token
        if token.head == token.i:
            return None
        token = parse.tokens[token.head]
    return None


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


def _auxiliaries(parse: Parse, verb: Token) -> list[Token]:
    found = []
    for j in range(max(0, verb.i - 9), min(len(parse.tokens), verb.i + 3)):
        t = parse.tokens[j]
        if t.head == verb.i and t.i != verb.i and (t.dep in ("aux", "auxpass") or t.tag in ("MD", "TO")):
            found.append(t)
    return found


def _tense_of(parse: Parse, verb: Token, depth: int) -> str:
    helpers = _auxiliaries(parse, verb)
    tags = {t.tag for t in helpers}
    lemmas = {t.lemma for t in helpers}
    if "MD" in tags:
        if "have" in lemmas and not lemmas & {"will", "shall", "'ll"}:
            return "past"
        if any(t.text.lower() == "could" for t in helpers) and _denied(parse, verb):
            return "past"
        return "future"
    if "TO" in tags:
        return "past" if "have" in lemmas else _infinitive(parse, verb, depth)
    if (
        verb.lemma in FORWARD
        and verb.tag in ("VBN", "VBG", "VBD")
        and verb.lemma
        not in (
            "ask",
            "order",
            "decide",
            "agree",
            "vow",
            "want",
            "propose",
            "promise",
            "pledge",
            "offer",
            "invite",
            "urge",
            "hope",
            "prepare",
            "threaten",
            "need",
            "go",
            "forecast",
            "project",
        )
        and (tags & {"VBD", "VBZ", "VBP"} or verb.tag == "VBN")
    ):
        return "" if _had(helpers) else _planned(parse, verb)
    finite = next((t for t in helpers if t.tag in ("VBD", "VBZ", "VBP")), None)
    if finite is not None:
        return _with_finite(verb, finite, helpers)
    if verb.tag == "VBD":
        return "past"
    if verb.tag in ("VBZ", "VBP"):
        return "future" if _is_due(parse, verb) else "present"
    if verb.tag == "VB" and verb.head == verb.i and _is_order(parse, verb):
        return "future"
    outer = _outer(parse, verb, depth)
    if verb.tag == "VBN":
        return "future" if outer == "future" and verb.dep == "conj" else "past"
    return outer


def _is_order(parse: Parse, verb: Token) -> bool:
    """ "Come back in two weeks", "please file the form by Friday": a verb without a subject that begins its clause."""
    before = parse.tokens[max(0, verb.i - 8) : verb.i]
    return not any(t.head == verb.i and t.dep in ("nsubj", "nsubjpass", "csubj", "expl") for t in before)


def _copula(parse: Parse, word: Token) -> Token:
    """The "been" of "had been due to"; a verb is its own."""
    head = parse.tokens[word.head]
    return head if word.pos == "ADJ" and head.lemma == "be" else word


def _had(helpers: list[Token]) -> bool:
    """ "had been due to", "had planned to": a plan of before, of which nothing says whether its day is past."""
    return any(t.text.lower() in ("had", "'d", "’d") for t in helpers)


def _planned(parse: Parse, verb: Token) -> str:
    """The tense of a plan's day: to come, but past where the plan was carried out, and open where it was of before.

    "As previously planned", "a march planned for Saturday was called off": its day may have come.
    """
    if verb.i > 0 and parse.tokens[verb.i - 1].lemma.lower() in OF_BEFORE:
        return ""
    noun = parse.tokens[verb.head]
    above = parse.tokens[noun.head]
    told = verb.dep == "acl" and noun.dep in ("nsubjpass", "nsubj", "dobj") and above.tag in ("VBD", "VBN")
    if not told or any(t.tag == "MD" for t in _auxiliaries(parse, above)):
        return "future"
    return "" if above.lemma in CALLED_OFF else "past" if above.lemma in CARRIED_OUT else "future"


def _is_due(parse: Parse, verb: Token) -> bool:
    near = parse.tokens[verb.i + 1 : verb.i + 4]
    return verb.lemma == "be" and any(
        t.head == verb.i and t.lemma in FORWARD and t.pos in ("ADJ", "VERB") for t in near
    )


def _with_finite(verb: Token, finite: Token, helpers: list[Token]) -> str:
    if finite.tag == "VBD":
        return "past"
    if finite.lemma == "have":
        return "past"
    if verb.lemma in INQUIRING:
        return "present"
    if verb.tag == "VBG":
        return "past" if any(t.tag == "VBN" for t in helpers) else "future"
    return "present"


def _denied(parse: Parse, verb: Token) -> bool:
    """ "could not be reached", "neither could be found": what could not be done was not done."""
    return any(
        t.dep == "neg" and t.head == verb.i or t.lemma in ("neither", "nor", "no", "nobody", "none")
        for t in parse.tokens[max(0, verb.i - 10) : verb.i]
    )


def _superlative(parse: Parse, noun: Token) -> bool:
    """ "the first country to open an embassy": the infinitive tells what was, not what is to come."""
    near = parse.tokens[max(0, noun.i - 6) : noun.i + 1]
    return any(
        t.lemma in ("first", "last", "only", "latest", "second", "third") and t.head in (noun.i, t.i) for t in near
    ) or (noun.lemma in ("first", "last", "one"))


def _infinitive(parse: Parse, verb: Token, depth: int) -> str:
    head = parse.tokens[verb.head]
    if verb.head == verb.i or head.lemma in FORWARD:
        return "" if verb.head != verb.i and _had(_auxiliaries(parse, _copula(parse, head))) else "future"
    if head.pos == "ADJ" and head.lemma in JUDGED:
        return _outer(parse, verb, depth)
    if head.pos in ("NOUN", "PROPN", "PRON", "ADJ"):
        return _outer(parse, verb, depth) if _superlative(parse, head) else "future"
    if head.lemma == "be" and verb.dep in ("xcomp", "ccomp", "advcl"):
        judged = any(t.head == head.i and t.lemma in JUDGED for t in parse.tokens[head.i + 1 : verb.i])
        if judged or verb.dep != "advcl":
            return _tense_of(parse, head, depth + 1) if judged and depth < 4 else "future"
    if verb.dep == "conj" and depth < 4:
        return _tense_of(parse, head, depth + 1)
    return _outer(parse, verb, depth)


def _outer(parse: Parse, verb: Token, depth: int) -> str:
    if depth > 4 or verb.head == verb.i:
        return ""
    above = _governing_verb(parse, verb.head)
    return _tense_of(parse, above, depth + 1) if above is not None and above.i != verb.i else ""
