"""The tense of a verb with its auxiliaries, and of the infinitives and participles that take theirs from a verb above."""

from __future__ import annotations

from synoptic.annotate.english.times.tense_words import CALLED_OFF, CARRIED_OUT, FORWARD, INQUIRING, JUDGED, OF_BEFORE
from synoptic.annotate.english.times.wished import urged
from synoptic.model.parse import Parse, Token


def governing_verb(parse: Parse, i: int) -> Token | None:
    token = parse.tokens[i]
    for _ in range(12):
        if token.pos in ("VERB", "AUX"):
            return token
        if token.head == token.i:
            return None
        token = parse.tokens[token.head]
    return None


def _auxiliaries(parse: Parse, verb: Token) -> list[Token]:
    found = []
    for j in range(max(0, verb.i - 9), min(len(parse.tokens), verb.i + 3)):
        t = parse.tokens[j]
        if t.head == verb.i and t.i != verb.i and (t.dep in ("aux", "auxpass") or t.tag in ("MD", "TO")):
            found.append(t)
    return found


def tense_of(parse: Parse, verb: Token, depth: int) -> str:
    """past, present, future, or "" for a verb; `depth`: how many verbs above others have been asked so far."""
    helpers = _auxiliaries(parse, verb)
    if urged(parse, verb):
        return "future"
    tags = {t.tag for t in helpers}
    lemmas = {t.lemma for t in helpers}
    if "MD" in tags:
        if "have" in lemmas and not lemmas & {"will", "shall", "'ll"}:
            return "" if any(t.text.lower() == "would" for t in helpers) else "past"
        if any(t.text.lower() == "could" for t in helpers) and denied(parse, verb):
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
        return "" if _had(helpers) else planned_day(parse, verb)
    finite = next((t for t in helpers if t.tag in ("VBD", "VBZ", "VBP")), None)
    if finite is not None:
        return _with_finite(verb, finite, helpers)
    if verb.tag == "VBD":
        return "past"
    if verb.tag in ("VBZ", "VBP"):
        return "future" if _is_due(parse, verb) else "present"
    if verb.tag == "VB" and verb.head == verb.i and _is_order(parse, verb):
        return "future"
    if verb.tag == "VB" and verb.head == verb.i and not helpers:
        return "present"  # "Letters giving notice go out in May", which taggers take for an infinitive
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


def planned_day(parse: Parse, verb: Token) -> str:
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


def denied(parse: Parse, verb: Token) -> bool:
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
    if head.lemma == "mean" and head.tag in ("VBZ", "VBP"):
        return "future"  # "means to shut", which is intent; "was meant to" may be of a plan that came to nothing
    if verb.head == verb.i or head.lemma in FORWARD:
        return "" if verb.head != verb.i and _had(_auxiliaries(parse, _copula(parse, head))) else "future"
    if head.pos == "ADJ" and head.lemma in JUDGED:
        return _outer(parse, verb, depth)
    if head.pos in ("NOUN", "PROPN", "PRON", "ADJ"):
        return _outer(parse, verb, depth) if _superlative(parse, head) else "future"
    if head.lemma == "be" and verb.dep in ("xcomp", "ccomp", "advcl"):
        judged = any(t.head == head.i and t.lemma in JUDGED for t in parse.tokens[head.i + 1 : verb.i])
        if judged or verb.dep != "advcl":
            return tense_of(parse, head, depth + 1) if judged and depth < 4 else "future"
    if verb.dep == "conj" and depth < 4:
        return tense_of(parse, head, depth + 1)
    return _outer(parse, verb, depth)


def _outer(parse: Parse, verb: Token, depth: int) -> str:
    if depth > 4 or verb.head == verb.i:
        return ""
    above = governing_verb(parse, verb.head)
    return tense_of(parse, above, depth + 1) if above is not None and above.i != verb.i else ""
