"""The noun before a measure that is set off from it: "Rain, 94mm,", "the deal, worth up to $900 million", "with Labour at 28 per cent"."""

from __future__ import annotations

from collections.abc import Sequence

from synoptic.annotate.english.people.beings import TIMES
from synoptic.annotate.english.quantities.pronouns import NO_THINGS, told_of_before
from synoptic.annotate.english.quantities.units import UNIT_CODES
from synoptic.model.parse import Parse, Token
from synoptic.model.units import dimension

ADJECTIVES = frozenset("long wide deep high tall thick across broad square".split())


_CLOSING = frozenset((",", ".", ")", ";", ":"))


_TURNS = frozenset("up down from against versus".split())


_VALUED = frozenset("put priced insured reckoned assessed".split())


_LIMITS = frozenset("over under above below exceeding".split())


_PLACED = frozenset("at on up down off".split()) | _LIMITS


_BY = frozenset("by about nearly almost some just only a an".split())


OPENING = frozenset((",", "(", ":"))


_LEADS_TO_NAME = frozenset((",", "with", "and", ";", "while", "(", ":", "put", "puts", "giving", "gave", "gives"))


def before(parse: Parse, inside: list[int], amounts: frozenset[int]) -> Token | None:
    """ "Rain, 94mm,", "a crater four metres deep", "the deal, worth up to $900 million", "Labour at 28 per cent"."""
    tokens, first, last = parse.tokens, inside[0], inside[-1]
    reach = [t.text.lower() for t in tokens[max(0, first - 3) : first]]
    if (
        first > 3
        and reach[0] == reach[2] == "as"
        and tokens[first - 2].pos in ("ADJ", "ADV")
        and tokens[first - 4].tag == "NNS"
    ):
        return tokens[first - 4]
    after = tokens[last + 1] if last + 1 < len(tokens) else None
    deep = after is not None and after.lemma in ADJECTIVES
    set_off = after is None or after.text in _CLOSING or deep or is_aside(tokens, first, last)
    left = first - 1
    while (
        left >= 0
        and first - left < 6
        and tokens[left].dep not in ("pobj", "dobj", "nsubj")
        and (
            tokens[left].pos in ("ADV", "ADP", "DET", "ADJ")
            or tokens[left].text in _VALUED
            or tokens[left].text in ("combined", "estimated", "reported")
            or tokens[left].text == "to"
        )
        and (tokens[left].lemma != "to" or tokens[left - 1].lemma in ("up", "close"))
    ):
        left -= 1
    if (
        any(t.tag == "JJS" and t.text.lower() != "least" and t.text.lower() != "most" for t in tokens[left + 1 : first])
        and set_off
    ):
        return _largest_of(tokens, left + 1) or told_of_before(parse, tokens[first])
    if (
        first > 1
        and tokens[first - 1].lemma == "at"
        and tokens[first - 2].pos == "NOUN"
        and tokens[first - 2].dep in ("pobj", "dobj")
    ):
        height = (
            dimension(UNIT_CODES.get(tokens[last].text.lower(), "")) == "length"
            and parse.tokens[tokens[first - 2].head].pos != "NOUN"
        )
        if height and tokens[first - 2].i not in amounts:
            return tokens[first - 2]
    worth = any(t.lemma == "worth" or t.text in _VALUED for t in tokens[left + 1 : first])
    if left > 0 and tokens[left].text in OPENING and (set_off or worth):
        left -= 1
    elif not (deep or (worth and tokens[left].dep != "nsubj")):
        return _named_before(tokens, first, amounts) or _gapped(tokens, first, amounts)
    noun = tokens[left] if left >= 0 else None
    if noun is not None and worth and noun.lemma in TIMES and parse.tokens[noun.head].pos == "VERB":
        noun = next((t for t in parse.children(noun.head) if t.dep == "dobj"), noun)
        of = next((t for t in parse.children(noun.i) if t.lemma == "of"), None) if noun.lemma in UNIT_CODES else None
        noun = next((t for t in parse.children(of.i) if t.dep == "pobj"), noun) if of is not None else noun
    if noun is None or noun.i in amounts or noun.lemma in NO_THINGS or noun.lemma in TIMES:
        return None
    if left > 1 and tokens[left - 1].lemma in ("a", "an", "per") and tokens[left - 2].i in amounts | _units(tokens):
        return None
    words = [t.text.lower() for t in tokens[left + 1 : first]]
    turned = set(words) & _TURNS and "to" not in words
    if turned and not deep:
        noun = _top_of(parse, noun)
    if turned and not deep and noun.dep not in ("nsubj", "nsubjpass", "ROOT"):
        return None
    above = parse.tokens[parse.tokens[noun.head].head]
    if (
        noun.dep == "pobj"
        and not deep
        and after is not None
        and (after.text == "," or is_aside(tokens, first, last))
        and above.dep in ("nsubj", "nsubjpass")
        and above.i < noun.i
    ):
        noun = above
    named = noun.pos in ("NOUN", "PROPN") or (noun.pos == "ADJ" and noun.dep in ("pobj", "dobj", "nsubj"))
    return noun if named else None


def _largest_of(tokens: Sequence[Token], at: int) -> Token | None:
    """The teeth in "turned up three teeth, the largest 9 cm long": the plural right before the comma, or what has a phrase behind it there."""
    while at > 0 and tokens[at].text not in (",", "(", ";", "-", "–", "—"):
        at -= 1
        if tokens[at].pos in ("VERB", "AUX"):
            return None
    several = [t for t in tokens[max(0, at - 8) : at] if t.tag == "NNS" and t.lemma not in (*TIMES, *UNIT_CODES)]
    return next(
        (t for t in reversed(several) if t.dep in ("dobj", "nsubj", "nsubjpass", "conj", "pobj", "ROOT", "attr")), None
    )


def is_aside(tokens: Sequence[Token], first: int, last: int) -> bool:
    """ "The frog, barely 11 mm from snout to rump, lives", "postal votes, 6% of the total, broke": between commas, without a verb."""
    apiece = tokens[last + 1 : last + 3]
    if len(apiece) == 2 and apiece[0].text.lower() in ("a", "an", "per") and apiece[1].lemma in TIMES:
        last += 2
        if tokens[last + 1 : last + 2] and tokens[last + 1].text == ",":
            return tokens[first - 1].text == ","
    following = tokens[last + 1 : last + 9]
    words = [t.text.lower() for t in following[:3]]
    if words[:2] != ["of", "the"] and words[:1] not in (["from"], ["in"], ["by"]):
        return False
    if words[:2] == ["of", "the"] and words[2:] not in (["total"], ["whole"]):
        return False
    comma = next((t for t in following if t.text in (",", ")")), None)
    opened = any(t.text in (",", "(") for t in tokens[max(0, first - 3) : first])
    return (
        opened
        and comma is not None
        and not any(t.pos in ("AUX",) or t.tag in ("VBD", "VBZ", "VBP") for t in following[: comma.i - last - 1])
    )


def _top_of(parse: Parse, noun: Token) -> Token:
    """ "Brent for January delivery": the noun on which the prepositions before another hang."""
    for _ in range(3):
        above = parse.tokens[noun.head]
        if noun.dep != "pobj" or above.dep != "prep" or parse.tokens[above.head].pos not in ("NOUN", "PROPN"):
            break
        noun = parse.tokens[above.head]
    return noun


def _named_before(tokens: Sequence[Token], first: int, amounts: frozenset[int]) -> Token | None:
    """ "With Labour at 28 and the Greens on 12": the name that a place in a list of shares is told of."""
    left = first - 1
    while left > 0 and (
        tokens[left].text.lower() in _BY or (tokens[left].pos == "ADV" and tokens[left].text.lower() not in _PLACED)
    ):
        left -= 1
    if left < 1 or tokens[left].text.lower() not in _PLACED:
        return None
    name = tokens[left - 1]
    if tokens[left].text.lower() in _LIMITS:
        return name if name.tag == "NNS" and name.i not in amounts and name.lemma not in TIMES else None
    start = left - 1
    while start > 0 and tokens[start].pos in ("NOUN", "PROPN", "ADJ", "DET", "PRON"):
        start -= 1
    leads = tokens[start].text.lower() in _LEADS_TO_NAME
    return (
        name if leads and name.pos in ("NOUN", "PROPN") and name.i not in amounts and name.lemma not in TIMES else None
    )


_JOINING = frozenset(("and", ",", ";", "while", "but"))


def _gapped(tokens: Sequence[Token], first: int, amounts: frozenset[int]) -> Token | None:
    """The runner-up in "the winner gets £40,000 and the runner-up £15,000": a noun right before an amount, with its verb left out."""
    noun = tokens[first - 1]
    before = tokens[first - 3] if first > 2 else noun
    tied = noun.text == "up" and tokens[first - 2].text == "-" and before.pos in ("NOUN", "ADJ")
    if noun.pos not in ("NOUN", "PROPN") and not tied:
        return None
    start = first - 1
    while start > 0 and (
        tokens[start].pos in ("NOUN", "PROPN", "ADJ", "DET") or (tied and tokens[start].text in ("-", "up"))
    ):
        start -= 1
    sentence = tokens[max(0, start - 25) : start]
    joined = tokens[start].text.lower() in _JOINING and start > 1 and any(t.i in amounts for t in sentence)
    verbs = any(t.pos in ("VERB", "AUX") for t in sentence)
    if not joined or not verbs or noun.i in amounts or noun.lemma in (*TIMES, *UNIT_CODES, *NO_THINGS):
        return None
    return before if tied else noun


def _units(tokens: Sequence[Token]) -> frozenset[int]:
    """Tokens that are names of units: what follows them with "a" is what they are counted by ("176 bushels an acre")."""
    return frozenset(t.i for t in tokens if t.lemma in UNIT_CODES)
