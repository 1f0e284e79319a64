"""Ages that no unit tells: "Jane Roe, 33,", "a boy of nine", "the youngest of whom is 26", and whose age it is.

Missed on purpose: ages of things, and a figure behind a name that is followed by more than a comma or a bracket.
"""

from __future__ import annotations

import re

from synoptic.annotate.english.numbers.words import one_of
from synoptic.annotate.english.people.beings import is_person
from synoptic.annotate.english.quantities.hedges import Amount
from synoptic.annotate.english.quantities.pieces import before
from synoptic.model.numerals import UNITS
from synoptic.model.parse import Parse, Token
from synoptic.model.passage import Passage


def bearer(passage: Passage, tokens: list[Token]) -> str:
    """Whose age it is: the name before it as printed, or the noun that it describes."""
    start = tokens[0].start
    for name in passage.parse.names:
        if name.label == "PERSON" and 0 <= start - name.end <= 8:
            return " ".join(t.text for t in passage.parse.tokens[name.first : name.last])
    old = tokens[-1]
    head = passage.parse.tokens[old.head]
    if head.lemma in ("age", "aged") and head.i != old.i:
        head = passage.parse.tokens[head.head]
    elif not (old.dep in ("amod", "compound", "nmod", "npadvmod") and old.i < head.i <= old.i + 5):
        describing = head.lemma in ("old", "in") or head.i < old.i
        head = passage.parse.tokens[head.head] if head.lemma == "old" else head
        if not describing or (old.text.lower().startswith("old") and old.pos == "NOUN"):
            return ""
    if head.pos not in ("NOUN", "PROPN") or head.i in {t.i for t in tokens}:
        return ""
    return head.lemma if head.pos == "NOUN" else head.text


_AGE_IN_LIST = rf"(?:\d{{1,2}}|{one_of(w for w, n in UNITS.items() if n > 1)})"
_LISTED_AGES = re.compile(rf", (?:{_AGE_IN_LIST}, )*{_AGE_IN_LIST},? and {_AGE_IN_LIST}(?=[,.;)]|$)")


_ONE_AGE = rf"(?:\d{{1,3}}|{one_of(w for w, n in UNITS.items() if n)})(?: (?:months|weeks|days))?"
_AGED_BEFORE = re.compile(rf"\bage[ds]?(?: between)? {_ONE_AGE}(?:, {_ONE_AGE})*,? (?:and |to )?$")


def is_age(passage: Passage, text: str, amount: Amount) -> bool:
    """ "Jane Roe, 33," or "Jane Roe (33)" or "two men, 41 and 27," """
    start, end = amount.core
    if amount.low is None or amount.low != amount.high or not 0 < amount.low < 116:
        return False
    if text.startswith((", including", ", among them", ", most of"), end):
        return False
    if _of_person(passage, text, amount):
        return True
    if _AGED_BEFORE.search(before(text, start)):
        return True
    listed = next((m.start() for m in _LISTED_AGES.finditer(text) if m.start() < start < m.end()), None)
    if not text[start].isdigit() and listed is None:
        return _of_kin(passage, text, amount)
    if amount.start != start or (listed is None and not text[:start].endswith((", ", ", then ", ", now ", "("))):
        return False
    then = 5 if text[:start].endswith(", then ") else 4 if text[:start].endswith(", now ") else 0
    edge = passage.span.start + (start - 2 - then if listed is None else listed)
    left = [t for t in passage.parse.tokens if edge - 4 < t.end <= edge + 1 and t.text not in (",", "(")]
    surname = len(left) > 0 and left[-1].text[:1].isupper() and passage.parse.tokens[left[-1].i - 1].pos == "PROPN"
    if listed is None and left and left[-1].tag == "NNS":
        return bool(_ONE_OF.search(text[: start - 2]) and re.match(r"[,;)]", text[end:]) and is_somebody(left[-1]))
    if not left or (left[-1].pos not in ("NOUN", "PROPN") and not is_somebody(left[-1]) and not surname):
        return False
    named = any(n.label == "PERSON" and n.end == left[-1].end for n in passage.parse.names)
    someone = named or is_somebody(left[-1])
    closed = bool(re.match(r",|\)|;", text[end:]) or (someone and _CLOSED.match(text, end)))
    if re.match(r"\.?$", text[end:]) and (_ends_as_age(passage, left[-1]) or _SAID_BY.search(text[: start - 2])):
        return True
    return listed is not None or closed or (named and bool(re.match(r"\.?$| and \w| of [a-z]", text[end:])))


_CLOSED = re.compile(
    r" [―—–] | (?:on|next|this|last) (?:[a-z]+day|week|month|year)\b| (?:today|tomorrow|yesterday)\b| and (?:twice|still|now|already|never|from|a|an|[a-z]+ed)\b"
)
_ONE_OF = re.compile(r"\bone of (?:the|his|her|their|its|those) (?:[a-z'-]+ ){0,2}[a-z'-]+$")
""" "One of the waiters, 41,"."""
_SAID_BY = re.compile(r"\b(?:said|says|added|recalled|asked|explained) (?:[\w.'’-]+ ){0,2}[\w'’-]+$")
""" '... we will take it,' said Tau, 25."""


def _ends_as_age(passage: Passage, noun: Token) -> bool:
    """ "They could not agree on a finance chief, 58.": one person with an article, and nothing behind the number."""
    article = any(t.text.lower() in ("a", "an", "the") and t.dep == "det" for t in passage.parse.children(noun.i))
    return noun.tag == "NN" and is_somebody(noun) and noun.lemma not in GROUPS and article


_AT_YEARS = re.compile(
    r"(?:At|Now|Aged) (?:just |only )?(?:1[1-9]|[2-9]\d), (?:s?he|(?:Mr|Mrs|Ms|Dr|Sir|Dame|the) |[A-Z][\w'’-]+ (?:[A-Z][\w'’-]+ )?(?:is|was|has|had|still|can|does|remains)\b)"
)
""" "At 92, she still swims"."""
_ELDEST = re.compile(
    r"\b(?:youngest|eldest|oldest|elder|younger|one(?= of (?:them|whom)))(?: of (?:them|whom|these|those|the (?:\w+ ){0,2}\w+)| victim| person| child| pupil| passenger| patient| member)?(?: (?:is|was|being|just|only|aged|at)){0,2} $"
)
_LIMIT_OF_AGE = re.compile(
    r"\b(?:rais|lower|increas|reduc|lift|cut|push|put)\w* the (?:[a-z]+ ){0,3}age(?: (?:for|of|at)\b[^.;,\d]{0,40})?(?: from \d+)? (?:to|from) $"
)
_SCHOOL = re.compile(
    r"\b(?:left school|left home|retired|orphaned|married|died|widowed|emigrated|enlisted|debuted|quit school) (?:at|when (?:he|she) was) (?:just |only )?$"
)
_AT_AGE = re.compile(
    r"\b(?:he|she|who|his|her)\b[^;]{0,70}? (?:join|left|leav|mov|came|arriv|fled|emigrat|sign|start|began|begin|becam|enlist|"
    r"debut|turned|graduat|marri|retir|died|was(?= \w+(?:ed|wn)\b)|took|made|won|learn|went|set|had|gave|inherit|release|publish|wrote|qualif|walk)\w*"
    r"(?! (?:now|still|living|based|ranked|priced|valued|up|down|put)\b)[^.;,\d]{0,40} at (?:just |only |the ripe age of )?$"
)
_NAMED_BEFORE = re.compile(
    r", (?:both|all|each) (?:aged )?$|\b(?:eldest|oldest|youngest|elder|younger)(?: of (?:them|whom))?(?:, | at )$|\b(?:deceased|accused), $"
)
_NO_PRICE = re.compile(r"\b(?:par|cost|price[sd]?|share|odds|number|rank\w*|speed|temperature|rate|level|time)\b")
_CLAUSE_ENDS = re.compile(
    r" ?(?:[.,;:)!?]|$| - )| (?:and|when|but|he|she|at the time|or|is|was|has|had|later|who|on|in|from|to|yesterday)\b"
)
_THOUGHT_TO_BE = re.compile(
    r"\b(?:man|woman|boy|girl|he|she|who|victim|suspect|driver|gunman|teenager|attacker)\b,?(?: (?:is|was))? "
    r"(?:believed|thought|said|understood|reported) to be (?:about |only |aged )?$"
)
_AGE_AS = re.compile(
    r"\b(?:(?:his|her|their) age as|(?:he|she) (?:looks|looked|looking)) (?:about |around |at |only )?$"
)
_HE_IS = re.compile(
    r"\b(?:he|she|who|i|he's|she's|who's|i'm)(?: (?:is|was|am|were|turned|will be|would be|would have been))? (?:now |only |just |still |about |nearly |almost )?$"
)


def _of_person(passage: Passage, text: str, amount: Amount) -> bool:
    """ "A boy of nine", "the youngest of whom is 26", "he is 62", "left school at 14"."""
    start, end = amount.start, amount.core[1]
    ahead = text[max(0, start - 60) : start]
    if re.search(r"\bturn(?:s|ed|ing)? $", ahead) and re.match(
        r" ?(?:[.,;:)]|$)| (?:in|on|this|next|last|when|and|yesterday|today|tomorrow|earlier)\b", text[end:]
    ):
        return True
    number = next((t for t in passage.parse.tokens if t.start == passage.span.start + amount.core[0]), None)
    if number is not None and number.tag == "CD":
        if ahead.endswith(" of ") and number.dep == "pobj" and not text.startswith("-", end):
            one = passage.parse.tokens[passage.parse.tokens[number.head].head]
            if one.i == number.i - 2 and not text.startswith(" or ", end):
                return _of_one(one, amount)
        if is_told_of_one(passage.parse, number):
            return True
    if not _CLAUSE_ENDS.match(text, end):
        return False
    if amount.start < 12 and _AT_YEARS.match(passage.text):
        return True
    if (
        _ELDEST.search(ahead)
        or _SCHOOL.search(ahead)
        or (
            _AT_AGE.search(text[max(0, start - 150) : start])
            and 3 < (amount.low or 0) < 100
            and not _NO_PRICE.search(ahead)
        )
        or re.search(r"\bage (?:of |was |is )?[^.;]{0,60} (?:as|at) $", ahead)
        or _LIMIT_OF_AGE.search(ahead)
    ):
        return True
    if _AGE_AS.search(ahead):
        return True
    if _THOUGHT_TO_BE.search(ahead) and re.match(r" ?[,.;)]", text[end:]):
        return 9 < (amount.low or 0) < 110
    if _HE_IS.search(ahead) and re.search(
        r"(?:is|was|am|were|be|been|'s|'m|turned)(?: now| only| just| still| about| nearly| almost)? $", ahead
    ):
        return (amount.low or 0) > 1
    if _NAMED_BEFORE.search(text[max(0, amount.core[0] - 60) : amount.core[0]]) and re.match(r"[,.;)]", text[end:]):
        return 3 < (amount.low or 0) < 110
    if not ahead.endswith(" of "):
        return False
    noun = next((t for t in passage.parse.tokens if t.end == passage.span.start + start - 4), None)
    return _of_one(noun, amount)


def _of_one(noun: Token | None, amount: Amount) -> bool:
    """Whether a number behind "of" is the age of one person: "a boy of nine", "a widow of 91"; "a widow of four" has so many children."""
    if (amount.low or 0) < 2 or noun is None or noun.tag != "NN" or not is_somebody(noun) or noun.lemma in GROUPS:
        return False
    return noun.lemma not in _PARENTS or (amount.low or 0) > 20


_THOUGHT = frozenset("believe think say understand report know reckon estimate presume".split())


def is_told_of_one(parse: Parse, number: Token) -> bool:
    """ "The girl was 12 and small for her age", "a man, believed to be 24, fired": a number that is said of one person."""
    verb = parse.tokens[number.head]
    if (
        number.text.lower() in ("one", "1")
        or number.dep not in ("attr", "acomp")
        or verb.lemma != "be"
        or verb.i > number.i
    ):
        return False
    above = parse.tokens[verb.head]
    if verb.dep == "xcomp" and above.lemma in _THOUGHT and above.tag == "VBN":
        verb = above
    who = next((t for t in parse.children(verb.i) if t.dep in ("nsubj", "nsubjpass")), None)
    if (who is None and verb.dep == "acl") or (who is not None and who.tag == "WP" and verb.dep == "relcl"):
        who = parse.tokens[verb.head]
    alone = not any(t.i > number.i and t.dep in ("prep", "relcl") for t in parse.children(number.i))
    if who is not None and who.lemma in ("twin", "triplet"):
        return alone
    return who is not None and who.tag == "NN" and is_somebody(who) and who.lemma not in GROUPS and alone


def _of_kin(passage: Passage, text: str, amount: Amount) -> bool:
    """ "His granddaughter, six, died": a number word between commas behind one person."""
    start, end = amount.core
    if amount.start != start or not text[:start].endswith(", ") or not re.match(r"[,.;)]|$", text[end:]):
        return False
    noun = next((t for t in passage.parse.tokens if t.end == passage.span.start + start - 2), None)
    named = noun is not None and any(n.label == "PERSON" and n.end == noun.end for n in passage.parse.names)
    return (
        noun is not None and noun.tag in ("NN", "NNP", "UH") and (is_somebody(noun) or named) and (amount.low or 0) > 1
    )


_KIN = frozenset(
    "teenager granddaughter grandson grandfather grandmother grandmother nephew niece uncle aunt wife husband widow widower father mother "
    "son daughter girlfriend boyfriend fiance bride groom heir heiress orphan newborn youngster".split()
)


def is_somebody(noun: Token) -> bool:
    return is_person(noun) or noun.lemma in _KIN


_PARENTS = frozenset("father mother parent dad mum mom grandmother grandfather grandparent widow widower".split())
""" "A father of four" has four children."""
GROUPS = frozenset(
    "crew team staff family party group crowd gang audience jury panel squad household majority minority class pair trio number total average workforce population".split()
)
