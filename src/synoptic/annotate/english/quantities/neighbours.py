"""The noun that words right beside a measure name: "24 tonnes of wheat", "a crater four metres deep", "rain, 94mm,"."""

from __future__ import annotations

from synoptic.annotate.english.people.beings import TIMES
from synoptic.annotate.english.quantities.about import DIRECTIONS, STATISTICS
from synoptic.annotate.english.quantities.antecedents import antecedent
from synoptic.annotate.english.quantities.pronouns import MEASURES, NO_THINGS, told_of_before
from synoptic.annotate.english.quantities.set_off import ADJECTIVES, OPENING, before, is_aside
from synoptic.annotate.english.quantities.units import UNIT_CODES
from synoptic.model.parse import Parse, Token
from synoptic.model.units import dimension


def beside(parse: Parse, pivot: Token, inside: list[int], amounts: frozenset[int]) -> Token | None:
    """The noun behind the measure, else the one before it that it is set off from; None where neither is told."""
    stuff = _stuff(parse, inside, amounts)
    if stuff is None and is_aside(parse.tokens, inside[0], inside[-1]) and parse.tokens[inside[-1] + 1].lemma == "of":
        stuff = before(parse, inside, amounts)
    return (
        stuff
        or _sized(parse, inside, amounts)
        or _behind(parse, pivot, inside, amounts)
        or before(parse, inside, amounts)
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
    behind = parse.tokens[inside[-1] + 1] if inside[-1] + 1 < len(parse.tokens) else None
    if behind is not None and behind.pos == "NOUN" and parse.tokens[inside[-1]].head == behind.i and left > 1:
        return behind if behind.lemma not in (*UNIT_CODES, *TIMES) and behind.i not in amounts else None
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
        kids = [t for t in kids if t.pos in ("NOUN", "PROPN") and t.lemma not in TIMES and t.text.lower() != "parts"]
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
    idle = after.text.lower() in MORE_OR_LESS or after.i in amounts or after.lemma in ADJECTIVES or after.lemma in TIMES
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


_WHOSE_HALF = frozenset("the its their his her all our my your".split())


def before_which(parse: Parse, first: int) -> Token | None:
    """The maize in "tonnes of maize, nearly a quarter of which": what stands before the mark before the number; the homes in "180
    homes on the mill site, a quarter of which are flats", where the verb is not of one thing."""
    at = first - 1
    while at > 0 and first - at < 6 and parse.tokens[at].text not in OPENING:
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
