"""Ages that the parse tells: "the fifth, 19,", "the judge, at 62, has", "the eldest will be 104", "anyone under 18".

Missed on purpose: a name that is said to be a number ("Hales was 88"), which in sport has scored as many.
"""

from __future__ import annotations

import re

from synoptic.annotate.english.numbers.words import read_ordinal
from synoptic.annotate.english.people.beings import is_person
from synoptic.annotate.english.quantities.ages import GROUPS, is_somebody
from synoptic.annotate.english.quantities.hedges import Amount
from synoptic.model.parse import Parse, Token
from synoptic.model.passage import Passage

_OLDEST = 115
_SOONEST = frozenset("youngest eldest oldest elder younger latter former other".split())
_GOES_ON = re.compile(r" (?:were|was|are|have|had|who|and (?:\d+|[a-z]+)[ ,.;])")
_ENDS = re.compile(r" ?(?:[.,;:)]|$)")
_LIVING = frozenset("retire marry wed die debut graduate enlist emigrate qualify orphan widow".split())
_BEFALLING = frozenset(
    "jail imprison free release elect re-elect reelect appoint ordain knight orphan adopt arrest conscript draft sign hire crown widow marry "
    "convict execute sell promote".split()
)
"""What is done to somebody "at" an age."""
"""What somebody does "at" an age, and at no price, score or speed."""
_WHOEVER = frozenset("nobody anyone everyone everybody anybody no-one someone those".split())
_PLURAL_OF_AGE = frozenset("brother sister boy girl twin triplet son daughter youth youngster teenager".split())
_BEGINS = re.compile(r"(?:By|At) (?:just |only )?\d\d,? (?:s?he|[A-Z][\w'’-]+ (?:is|was|has|had))\b")
""" "At 38 he is the oldest", "by 25 she had"."""
_BY_WORDS = re.compile(
    r"\b(?:lived? to(?: be)?|lives to(?: be)?|when|age limit (?:is|was|of)|pension age (?:is|was|of)) $"
)
""" "Lived to 97", "orphaned when only 14"."""
_TO_COME = re.compile(r" (?:in [A-Z][a-z]+|on [A-Z][a-z]+day|next [a-z]+|this [a-z]+),")
""" "The captain, 38 in May, will retire"."""
_TOLD_BEFORE = re.compile(r"\b(?:is|was|are|were) (?:\d+|[a-z]+)\b[^.;]* and (?:the|his|her) [a-z]+(?:, [^,.;]+,)? $")
""" "The bride was 13 and the groom, a trader with three wives, 54"."""


def is_told_as_age(passage: Passage, text: str, amount: Amount) -> bool:
    """Whether a bare number is said as the age of somebody."""
    start, end = amount.core
    years = amount.low if amount.low is not None else amount.high
    number = next((t for t in passage.parse.tokens if t.start == passage.span.start + start), None)
    if number is None or years is None or not 1 < years <= _OLDEST or text.startswith("-", end):
        return False
    ahead = text[: amount.start]
    if ahead.endswith((" aged ", "Aged ")):
        return True
    if amount.start == 3 and _BEGINS.match(passage.text):
        return True
    if _BY_WORDS.search(ahead) and _ENDS.match(text, end) and years > 3:
        return True
    if number.tag != "CD" or any(
        t.dep in ("prep", "relcl") and t.i > number.i for t in passage.parse.children(number.i)
    ):
        return False
    if ahead.endswith(", ") and _ENDS.match(text, amount.end):
        return _set_beside(passage, number, amount) or _gapped(passage.parse, number, ahead)
    if ahead.endswith(", ") and _TO_COME.match(passage.text, amount.end):
        return _is_somebody_beside(passage.parse.tokens[number.i - 2])
    return (
        _is_said_of_one(passage.parse, number)
        or _of_people(passage, number, text[amount.end :])
        or _at_age(passage.parse, number, text, amount)
        or (_gapped(passage.parse, number, ahead) and bool(_ENDS.match(text, end)))
        or _bounded(passage.parse, number, amount)
    )


def _set_beside(passage: Passage, number: Token, amount: Amount) -> bool:
    """ "The fifth, 19, goes", "the driver, only 15, had"."""
    one = passage.parse.tokens[number.head]
    if number.dep != "appos" or one.i > number.i:
        return False
    if _is_ordinal(passage.parse, one):
        return True
    hedged = (amount.start, amount.end) != amount.core
    kin = any(t.dep in ("compound", "nmod") and is_somebody(t) for t in passage.parse.children(one.i))
    beside = passage.parse.tokens[number.i - 2]
    kin = kin or (beside.head == one.i and is_somebody(one))
    return (hedged and _is_somebody_beside(one)) or (beside.tag == "NNP" and kin)


def _is_somebody_beside(one: Token) -> bool:
    return one.tag == "NN" and is_somebody(one) and one.lemma not in GROUPS


def _is_ordinal(parse: Parse, one: Token) -> bool:
    """ "The fifth", "the youngest", without a noun behind it."""
    alone = parse.tokens[min(one.i + 1, len(parse.tokens) - 1)].pos not in ("NOUN", "PROPN", "NUM")
    led = any(t.text.lower() in ("the", "a") and t.dep == "det" for t in parse.children(one.i))
    return led and alone and (one.text.lower() in _SOONEST or bool(read_ordinal(one.text.lower())))


def _is_said_of_one(parse: Parse, number: Token) -> bool:
    """ "The third of his five sons was 22", "the eldest, Effie, will be 104 in June", "two of the boys were 17"."""
    verb = parse.tokens[number.head]
    if number.dep not in ("attr", "acomp") or verb.lemma != "be" or verb.i > number.i:
        return False
    who = _subject_of(parse, verb)
    if who is None:
        return False
    if who.text.lower() in ("he", "she"):
        return True
    if any(t.text in ("Mr", "Mrs", "Ms", "Miss", "Dr") for t in parse.children(who.i)):
        return True
    of = [k for t in parse.children(who.i) if t.lemma == "of" for k in parse.children(t.i) if k.dep == "pobj"]
    if who.tag == "CD" or who.text.lower() in ("both", "each"):
        return any(is_person(k) for k in of)
    if who.text.lower() in _SOONEST - {"other", "latter", "former"}:
        return not of or any(is_person(k) for k in of)
    return bool(read_ordinal(who.text.lower())) and any(is_person(k) for k in of)


def _subject_of(parse: Parse, verb: Token) -> Token | None:
    """The verb's subject; of a verb joined to another without one of its own that of the other."""
    own = next((t for t in parse.children(verb.i) if t.dep in ("nsubj", "nsubjpass")), None)
    return _subject_of(parse, parse.tokens[verb.head]) if own is None and verb.dep == "conj" else own


def _of_people(passage: Passage, number: Token, after: str) -> bool:
    """ "A Filipino of 60"."""
    parse = passage.parse
    prep = parse.tokens[number.head]
    one = parse.tokens[prep.head]
    if number.dep != "pobj" or prep.lemma != "of" or prep.i != one.i + 1:
        return False
    if one.tag == "NNS" and one.lemma in _PLURAL_OF_AGE:
        return bool(_ENDS.match(after) or _GOES_ON.match(after))
    if not _ENDS.match(after):
        return False
    led = any(t.text.lower() in ("a", "an") for t in parse.children(one.i))
    return led and any(n.label == "NORP" and n.first <= one.i < n.last for n in parse.names)


def _at_age(parse: Parse, number: Token, text: str, amount: Amount) -> bool:
    """ "The judge, at 62, has decided", "the judge retires at 62", "left school at 12 and at 19 was running a stall"."""
    prep = parse.tokens[number.head]
    if number.dep != "pobj" or prep.text.lower() != "at" or prep.i != number.i - 1:
        return False
    verb = parse.tokens[prep.head]
    if verb.tag == "NN" and is_somebody(verb) and verb.lemma not in GROUPS and verb.i == prep.i - 1:
        return bool(_ENDS.match(text, amount.end))
    doer = next((t for t in parse.children(verb.i) if t.dep in ("nsubj", "nsubjpass")), None)
    if verb.lemma in _BEFALLING and verb.tag == "VBN" and prep.i > verb.i and number.text.isdigit():
        doer = _subject_of(parse, verb)
        one = doer is not None and (doer.text.lower() in ("he", "she", "who") or _is_somebody_beside(doer))
        return one and bool(_ENDS.match(text, amount.end) or _is_joined(text, amount))
    then = parse.tokens[min(number.i + 1, len(parse.tokens) - 1)]
    if doer is None and verb.dep == "conj" and then.pos in ("AUX", "VERB"):
        first = next((t for t in parse.children(verb.head) if t.dep == "nsubj"), None)
        return first is not None and first.text.lower() in ("he", "she") and number.text.isdigit()
    if doer is None or not (doer.text.lower() in ("he", "she") or (doer.tag == "NN" and is_somebody(doer))):
        return False
    apart = prep.i - 1 == doer.i + 1 and parse.tokens[prep.i - 1].text == "," and then.text == ","
    return (apart and doer.lemma not in GROUPS) or (
        verb.lemma in _LIVING and prep.i > verb.i and bool(_ENDS.match(text, amount.end))
    )


def _is_joined(text: str, amount: Amount) -> bool:
    """ "Jailed at 17 and freed at 35"."""
    return text.startswith(" and ", amount.end)


def _gapped(parse: Parse, number: Token, ahead: str) -> bool:
    """ "The bride was 13 and the groom 54": the verb is left out behind somebody else."""
    if not _TOLD_BEFORE.search(ahead):
        return False
    verb = next((t for t in reversed(parse.tokens[: number.i]) if t.lemma == "be" and t.pos in ("AUX", "VERB")), None)
    first = next((t for t in parse.children(verb.i) if t.dep == "attr" and t.tag == "CD"), None) if verb else None
    who = next((t for t in parse.children(verb.i) if t.dep == "nsubj"), None) if verb else None
    if first is None or who is None or first.i > number.i:
        return False
    return _is_said_of_one(parse, first) or (who.tag == "NN" and is_somebody(who) and who.lemma not in GROUPS)


def _bounded(parse: Parse, number: Token, amount: Amount) -> bool:
    """ "Nobody under 18 may enter", "anyone over 65"."""
    one_sided = (amount.low is None) != (amount.high is None)
    before = parse.tokens[max(0, number.i - 2)]
    return one_sided and parse.tokens[number.i - 1].lemma in ("under", "over") and before.text.lower() in _WHOEVER
