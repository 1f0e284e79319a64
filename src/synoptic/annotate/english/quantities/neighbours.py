"""The noun that words right beside a measure name: "24 tonnes of wheat", "a crater four metres deep", "rain, 94mm,"."""

from __future__ import annotations

from collections.abc import Sequence

from synoptic.annotate.english.people.beings import TIMES
from synoptic.annotate.english.quantities.about import DIRECTIONS, STATISTICS
from synoptic.annotate.english.quantities.antecedents import antecedent
from synoptic.annotate.english.quantities.pronouns import MEASURES, NO_THINGS, told_of_before
from synoptic.annotate.english.quantities.units import UNIT_CODES
from synoptic.model.parse import Parse, Token
from synoptic.model.units import dimension

_ADJECTIVES = frozenset("long wide deep high tall thick across broad square".split())
_CLOSING = frozenset((",", ".", ")", ";", ":"))
_TURNS = frozenset("up down from against versus".split())
_VALUED = frozenset("put priced insured reckoned assessed".split())
_LIMITS = frozenset("over under above below exceeding".split())
_PLACED = frozenset("at on up down off".split()) | _LIMITS
_BY = frozenset("by about nearly almost some just only a an".split())
_OPENING = frozenset((",", "(", ":"))
_LEADS_TO_NAME = frozenset((",", "with", "and", ";", "while", "(", ":", "put", "puts", "giving", "gave", "gives"))


def beside(parse: Parse, pivot: Token, inside: list[int], amounts: frozenset[int]) -> Token | None:
    """The noun behind the measure, else the one before it that it is set off from; None where neither is told."""
    stuff = _stuff(parse, inside, amounts)
    if stuff is None and _is_aside(parse.tokens, inside[0], inside[-1]) and parse.tokens[inside[-1] + 1].lemma == "of":
        stuff = _before(parse, inside, amounts)
    return (
        stuff
        or _sized(parse, inside, amounts)
        or _behind(parse, pivot, inside, amounts)
        or _before(parse, inside, amounts)
    )


def _stuff(parse: Parse, inside: list[int], amounts: frozenset[int]) -> Token | None:
    """The grain in "delivery of 182,000 tonnes of grain", whatever stands before the weight, the volume or the area."""
    of = parse.tokens[inside[-1] + 1] if inside[-1] + 1 < len(parse.tokens) else None
    if (
        of is None
        or of.lemma != "of"
        or dimension(UNIT_CODES.get(parse.tokens[inside[-1]].text.lower(), "")) not in ("mass", "volume", "area")
    ):
        return None
    told = next((t for t in parse.children(of.i) if t.dep == "pobj"), None)
    return told if told is not None and told.pos == "NOUN" and told.i - of.i < 5 and told.i not in amounts else None


def past_or_more(parse: Parse, last: int) -> int:
    """The last token of a number with "or more", "or so" behind it: "10 per cent or more of their lessons"."""
    then = [t.text.lower() for t in parse.tokens[last + 1 : last + 3]]
    return last + 2 if then in (["or", "more"], ["or", "less"], ["or", "fewer"], ["or", "so"], ["or", "over"]) else last


def _sized(parse: Parse, inside: list[int], amounts: frozenset[int]) -> Token | None:
    """The noun in "a fine of $2m", "debts of more than £30m", "a drop of 3%", whatever the parse makes of what follows."""
    left = inside[0] - 1
    while left > 0 and inside[0] - left < 6 and parse.tokens[left].text.lower() in _ROUGHLY:
        left -= 1
    if left < 1 or parse.tokens[left].text.lower() not in ("of", "totalling", "totaling", "worth"):
        return None
    noun = parse.tokens[left - 1]
    above = parse.tokens[parse.tokens[left].head]
    if above.pos == "NOUN" and left - 7 < above.i < noun.i and noun.dep == "pobj" and above.lemma in MEASURES:
        noun = above
    bare = noun.pos == "NOUN" and noun.i not in amounts and noun.lemma not in (*NO_THINGS, *TIMES, *UNIT_CODES)
    return (
        noun
        if bare and noun.lemma not in STATISTICS and (noun.lemma not in _STANDS_FOR or noun.text.lower() == "costs")
        else None
    )


_ROUGHLY = frozenset("up to more less than at least about around some nearly almost only just over under a an roughly approximately close "
                     "estimated as much little between well".split())  # fmt: skip
_STANDS_FOR = frozenset("high low rate level amount value sum lot out one cost price peak".split())
"""Nouns of a figure that say less than what follows them or stands above them."""


def _behind(parse: Parse, pivot: Token, inside: list[int], amounts: frozenset[int]) -> Token | None:
    tokens, last = parse.tokens, past_or_more(parse, inside[-1])
    after = tokens[last + 1] if last + 1 < len(tokens) else None
    if after is None:
        return None
    if after.pos == "ADP" and after.lemma in ("of", "in"):
        kids = [t for t in parse.children(after.i) if t.dep == "pobj"]
        if not kids and after.lemma == "of" and last + 2 < len(tokens) and tokens[last + 2].pos == "NOUN":
            return tokens[last + 2]
        far = dimension(UNIT_CODES.get(tokens[last].text.lower(), "")) == "length"
        if kids and after.lemma == "of" and kids[0].text.lower() in ("it", "that", "this") and not far:
            return told_of_before(parse, kids[0])
        if kids and after.lemma == "of" and kids[0].pos == "VERB" and kids[0].i - after.i < 4:
            told = [t for t in tokens[after.i + 1 : kids[0].i] if t.pos in ("NOUN", "PROPN") and t.head == kids[0].i]
            return told[-1] if told else None
        if (
            after.lemma == "of"
            and last + 3 < len(tokens)
            and tokens[last + 2].tag == "VBG"
            and tokens[last + 2].dep == "pcomp"
            and tokens[last + 3].pos == "NOUN"
        ):
            return next(t for t in tokens[last + 3 :] if t.i + 1 == len(tokens) or tokens[t.i + 1].pos != "NOUN")
        if kids and after.lemma == "of" and kids[0].text.lower() == "which":
            return _told_of_which(parse, kids[0]) or before_which(parse, inside[0])
        kids = [t for t in kids if t.pos in ("NOUN", "PROPN") and t.lemma not in TIMES]
        bare = kids and kids[0].pos == "NOUN" and not any(t.dep in ("det", "poss") for t in parse.children(kids[0].i))
        upwards = pivot.dep == "pobj" and parse.tokens[pivot.head].lemma != "of"
        upwards = upwards or (parse.tokens[pivot.head].lemma in MOVES and parse.tokens[pivot.head].pos == "VERB")
        upwards = upwards or (tokens[last].text in ("%", "percent", "cent") or tokens[last - 1].lemma in ("in", "of"))
        named = bool(kids) and kids[0].pos == "NOUN" and kids[0].lemma not in UNIT_CODES and kids[0].i - after.i < 5
        if after.lemma == "of" and named:
            return kids[0]
        if kids and (after.lemma == "of" or (bare and not upwards)) and kids[0].i not in amounts:
            return kids[0]
    if tokens[last].text.lower() == "half" and after.text.lower() in _WHOSE_HALF:
        own = next((t for t in tokens[last + 2 : last + 6] if t.pos == "NOUN" and parse.tokens[t.head].i < last), None)
        return own if own is not None and own.lemma not in TIMES else None
    hyphened = last > inside[0] and tokens[last - 1].text == "-"
    idle = (
        after.text.lower() in MORE_OR_LESS or after.i in amounts or after.lemma in _ADJECTIVES or after.lemma in TIMES
    )
    idle = idle or after.text.lower() in DIRECTIONS or (after.dep == "nsubj" and after.head > after.i)
    if after.pos != "NOUN" or hyphened or idle:
        return None
    ends = next((t for t in tokens[after.i :] if t.pos != "NOUN"), after)
    run = tokens[ends.i - 1] if ends.i > after.i else after
    return run if run.i not in amounts and run.lemma not in UNIT_CODES else None


MORE_OR_LESS = frozenset(
    "dearer cheaper costlier pricier higher lower bigger smaller stronger weaker heavier lighter faster slower longer".split()
)
MOVES = frozenset(
    "rise fall drop gain slip slide climb jump plunge surge tumble sink soar shed dip ease decline rally slump advance edge inch grow shrink "
    "increase decrease range vary narrow widen weaken strengthen crash dive leap spike retreat recover rebound firm soften finish close end".split()
)
"""Verbs of a level that goes up or down by a measure, or to it."""


def _before(parse: Parse, inside: list[int], amounts: frozenset[int]) -> Token | None:
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
    deep = after is not None and after.lemma in _ADJECTIVES
    set_off = after is None or after.text in _CLOSING or deep or _is_aside(tokens, first, last)
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
    if left > 0 and tokens[left].text in _OPENING and (set_off or worth):
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
        and (after.text == "," or _is_aside(tokens, first, last))
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


def _is_aside(tokens: Sequence[Token], first: int, last: int) -> bool:
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


_WHOSE_HALF = frozenset("the its their his her all our my your".split())


def before_which(parse: Parse, first: int) -> Token | None:
    """The maize in "tonnes of maize, nearly a quarter of which": what stands before the mark before the number; the homes in "180
    homes on the mill site, a quarter of which are flats", where the verb is not of one thing."""
    at = first - 1
    while at > 0 and first - at < 6 and parse.tokens[at].text not in _OPENING:
        at -= 1
    before = parse.tokens[at - 1] if at > 0 else None
    if before is None or before.pos not in ("NOUN", "PROPN"):
        return None
    verb = next((t for t in parse.tokens[first : first + 8] if t.pos in ("VERB", "AUX")), None)
    if before.tag == "NNS" or before.dep != "pobj" or (verb is not None and verb.tag == "VBZ") or _is_was(verb):
        return before
    start = max(s for s, _ in parse.sentences if s <= first)
    group = antecedent(parse, before.i, numbered=True)
    several = group is not None and group.tag == "NNS" and group.i > start and parse.tokens[before.head].lemma != "of"
    return group if several else before


def _is_was(verb: Token | None) -> bool:
    return verb is not None and verb.text.lower() in ("was", "is", "has")


def _told_of_which(parse: Parse, which: Token) -> Token | None:
    """ "4,000 of which are forest": what the part is said to be."""
    for t in parse.tokens[which.i + 1 : which.i + 5]:
        if t.dep == "attr" and t.pos in ("NOUN", "PROPN"):
            return t
    return None


def in_list(parse: Parse, pivot: Token, inside: list[int]) -> bool:
    """ "A laptop, $300 and a set of golf clubs": one thing of several, and not the price of the one before."""
    after = parse.tokens[inside[-1] + 1].text.lower() if inside[-1] + 1 < len(parse.tokens) else ""
    return pivot.dep in ("appos", "conj") and after in ("and", "or")


def _units(tokens: Sequence[Token]) -> frozenset[int]:
    """Tokens that are names of units: what follows them with "a" is what they are counted by ("176 bushels an acre")."""
    return frozenset(t.i for t in tokens if t.lemma in UNIT_CODES)
