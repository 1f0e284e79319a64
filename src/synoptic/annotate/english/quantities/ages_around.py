"""Ages that the words about a bare number tell: "and, at 37, the scrum-half", "the oldest member at 96", "when they are 60",
"buyers over 65", "grandmother swims Channel at 70", "life expectancy is 88".

Missed on purpose: "at" and a number behind a thing, which is a price, a rate or a place.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from synoptic.annotate.english.quantities.ages import GROUPS, is_somebody
from synoptic.annotate.english.quantities.hedges import Amount
from synoptic.annotate.english.quantities.nouns_before import noun_before
from synoptic.model.parse import Parse, Token
from synoptic.model.passage import Passage

_YOUNGEST, _OLDEST = 5, 112
_SET_OFF = re.compile(r"(?:^|[,;:(] ?(?:and |but )?|[–—] ?)at (?:just |only |the age of )?$")
_OPENS = re.compile(r"^at (?:just |only )?$")
_CLOSES = re.compile(r" ?[,)–—]")
_ENDS = re.compile(
    r" ?(?:[.,;:)]|$)| (?:and|but|or|in|on|by|at|from|when|who|are|were|is|was|have|had|has|will|would|can|must|may|account\w*|make|made|get|got|take|took|now|still)\b"
)
_SUPERLATIVE = re.compile(r"\b(?:young|old|eld)est\b[^.;]{0,70}? at (?:just |only )?$")
_WHEN = re.compile(
    r"\b(?:when|before|until|till|by the time|once|after|since) (?:he|she|they|you|we|i) (?:is|are|am|was|were|turns?|turned|reach(?:es|ed)?|hits?) (?:just |only |about |nearly |barely )?$"
)
_EXPECTANCY = re.compile(
    r"\blife expectancy\b[^.;]{0,60}? (?:is|was|of|to|at|from|reached|averages|averaged) (?:just |only |about |nearly )?$"
)
_HEADLINE_END = re.compile(r"(?::|$)")
_NO_AGE = re.compile(
    r"\b(?:tolls?|dead|deaths|prices?|shares?|stocks?|index|rates?|degrees|par|odds|ranked|seeded|speed|temperatures?|wickets?|runs|points|magnitude|level|capped|valued|priced|stood|stands|score)\b"
)


def is_age_around(passage: Passage, text: str, amount: Amount) -> bool:
    """Whether a bare number is an age by the words about it."""
    start, end = amount.core
    years = amount.low if amount.low is not None else amount.high
    if years is None or not _YOUNGEST <= years <= _OLDEST or years != int(years) or text.startswith("-", end):
        return False
    parse = passage.parse
    number = next((t for t in parse.tokens if t.start == passage.span.start + start), None)
    if number is None or number.tag != "CD":
        return False
    ahead = text[max(0, amount.start - 120) : amount.start]
    if _NO_AGE.search(ahead):
        return False
    if (_WHEN.search(ahead) or _EXPECTANCY.search(ahead)) and _ENDS.match(text, end):
        return True
    if _SUPERLATIVE.search(ahead) and _CLOSES.match(text, end):
        return True
    if _SET_OFF.search(ahead) and _CLOSES.match(text, end):
        return _of_somebody(passage, number, opens=_OPENS.match(text[: amount.start]) is not None)
    if (
        ahead.endswith(" at ")
        and _HEADLINE_END.match(text, end)
        and not text.rstrip().endswith((".", "!", "?", '"', "”"))
    ):
        return _is_led_by_somebody(passage)
    return _is_bound(parse, number, text, amount)


def _of_somebody(passage: Passage, number: Token, *, opens: bool) -> bool:
    """Whether somebody stands before the commas that set the number off, or right behind them; behind an opening one "he" or "she"."""
    parse, tokens = passage.parse, passage.parse.tokens
    behind = tokens[number.i + 2 : number.i + 6] if number.i + 2 < len(tokens) else []
    if opens:
        after = tokens[number.i + 1 : passage.tokens[-1] + 1]
        return any(t.text.lower() in ("he", "she") and t.dep in ("nsubj", "nsubjpass") for t in after) or _first(
            parse, behind
        )
    left = next((t for t in reversed(tokens[max(0, number.i - 5) : number.i]) if t.text == ","), None)
    before = tokens[left.i - 1] if left is not None and left.i else None
    return (before is not None and _is_one(parse, before)) or _first(parse, behind)


def _first(parse: Parse, tokens: Sequence[Token]) -> bool:
    """Whether a phrase for one person begins the tokens: "the scrum-half", "Cian Roche"."""
    for t in tokens:
        if _is_one(parse, t):
            return True
        if t.pos not in ("DET", "ADJ", "PUNCT", "NOUN", "PROPN"):
            return False
    return False


def _is_one(parse: Parse, token: Token) -> bool:
    if any(n.label == "PERSON" and n.first <= token.i < n.last for n in parse.names):
        return True
    return token.tag == "NN" and is_somebody(token) and token.lemma not in GROUPS


def _is_led_by_somebody(passage: Passage) -> bool:
    """Whether a headline opens on one person: "Grandmother of 12 swims Channel at 70"."""
    parse = passage.parse
    for t in (parse.tokens[i] for i in passage.tokens[:4]):
        if t.pos in ("NOUN", "PROPN") and t.dep != "compound":
            return _is_one(parse, t) or (t.i == passage.tokens[0] and is_somebody(t) and not t.text.endswith("s"))
    return False


def _is_bound(parse: Parse, number: Token, text: str, amount: Amount) -> bool:
    """ "Buyers over 65 accounted for half", "nine of the candidates, four under 35,"."""
    one_sided = (amount.low is None) != (amount.high is None)
    side = parse.tokens[number.i - 1]
    if (
        not one_sided
        or side.text.lower() not in ("under", "over")
        or number.i < 2
        or not _ENDS.match(text, amount.core[1])
    ):
        return False
    then = parse.tokens[number.i + 1] if number.i + 1 < len(parse.tokens) else number
    before = parse.tokens[number.i - 2]
    if then.pos in ("NOUN", "ADJ", "PROPN") or text.startswith("%", amount.core[1]):
        return False
    if before.tag == "CD":
        group = noun_before(parse, before.i, thing=False)
        return group is not None and is_somebody(group)
    return before.tag == "NNS" and is_somebody(before)
