"""The noun that a number counts: the one it belongs to, or the one that the text has given before."""

from __future__ import annotations

from synoptic.annotate.english.people.beings import is_person
from synoptic.annotate.english.quantities.clauses import subject_of
from synoptic.annotate.english.quantities.naming import is_tied
from synoptic.annotate.english.quantities.neighbours import past_or_more
from synoptic.annotate.english.quantities.nouns_before import NUMBERS, noun_before
from synoptic.annotate.english.quantities.scope import Scope
from synoptic.annotate.english.quantities.states import SAID_OF, STATES, UNDERGONE
from synoptic.annotate.english.quantities.units import UNIT_CODES
from synoptic.model.parse import Parse, Token

_UP = frozenset("nummod amod compound quantmod nmod npadvmod appos poss advmod".split())


def pivot_of(parse: Parse, inside: list[int]) -> Token:
    """The token by which the number is tied to the rest of the sentence."""
    members = set(inside)
    best = parse.tokens[inside[-1]]
    over = [
        t for t in map(parse.tokens.__getitem__, inside) if t.head not in members and t.pos in ("NOUN", "SYM", "NUM")
    ]
    if (
        len(over) > 1
        and over[0].pos != "NUM"
        and any(k.head == over[0].i for k in map(parse.tokens.__getitem__, inside))
    ):
        return over[0]
    for i in reversed(inside):
        t = parse.tokens[i]
        if t.pos in ("NUM", "NOUN", "PROPN", "SYM", "ADJ", "DET", "PRON") and (t.head not in members or t.head == i):
            return t
    return best


def noun_of(parse: Parse, pivot: Token, inside: list[int], limit: int, *, measured: bool) -> Token | None:
    """The noun that the number belongs to; `limit` is the sentence's last token."""
    members = set(inside)
    head = parse.tokens[pivot.head]
    if head.lemma == "dozen" and head.dep == "nummod" and pivot.dep == "quantmod":
        head = parse.tokens[head.head]
    tied = pivot.dep in _UP and head.i not in members and head.pos in ("NOUN", "PROPN") and abs(head.i - pivot.i) < 8
    tied = tied and not _is_cut_off(parse, inside[-1], head)
    tied = tied and (measured or not is_led_anew(parse, inside[-1], head))
    carried = inside[0] > 0 and parse.tokens[inside[0] - 1].lemma == "carry" and head.i == inside[-1] + 1
    if carried and not measured and head.lemma in _WRECKED and head.text.lower().endswith("s"):
        return None
    left = parse.tokens[head.i - 1] if head.i else head
    if (
        carried is False
        and not measured
        and tied
        and head.lemma in _WRECKED
        and head.text.lower().endswith("s")
        and left.tag == "NNS"
        and left.head == head.i
    ):
        return left
    misread = head.lemma in UNDERGONE and (head.tag == "NN" or carried) and head.i > pivot.i
    if inside[0] and parse.tokens[inside[0] - 1].lemma == "population":
        return parse.tokens[inside[0] - 1]
    last = past_or_more(parse, inside[-1])
    after = parse.tokens[last + 1] if last + 1 <= limit else None
    if after is not None and after.text.lower() == "aboard" and not measured:
        return None
    if (
        not measured
        and parse.tokens[inside[-1]].text.lower() in _ROUND
        and (after is None or after.lemma not in _LEADING_ON)
    ):
        return None
    told_behind = measured and head.i < pivot.i and after is not None and after.lemma == "of"
    if tied and (head.i > pivot.i or measured) and not misread and not told_behind:
        return _owned(parse, pivot, head, measured=measured)
    if after is not None and after.lemma == "of":
        kids = [
            t for t in parse.tokens[after.i + 1 : min(after.i + 10, limit + 1)] if t.head == after.i and t.dep == "pobj"
        ]
        pointing = parse.tokens[after.i + 1].text.lower() in ("those", "these") if after.i < limit else False
        if (
            kids
            and kids[0].tag == "NN"
            and _is_exact(parse, inside)
            and not measured
            and _is_alone(parse, kids[0], after)
        ):
            return None
        group = parse.tokens[after.i + 1] if after.i < limit else after
        if group.text.lower() == "whose":
            owned = parse.tokens[group.head]
            return owned if owned.pos == "NOUN" and owned.i > group.i else None
        if kids and kids[0].lemma in UNIT_CODES and not measured and (stuff := _stuff_of(parse, kids[0])) is not None:
            return stuff
        if not kids and group.tag == "CD" and group.dep == "nummod" and parse.tokens[group.head].tag == "NNS":
            return parse.tokens[group.head]
        if kids and kids[0].pos in ("NOUN", "PROPN", "ADJ") and (first := _first_of(parse, kids[0])) is not None:
            return first
        if kids and kids[0].lemma in _FLOCKS and (own := _members_of(parse, kids[0])) is not None:
            return own
        if kids and kids[0].pos in ("NOUN", "PROPN") and not (pointing and kids[0].tag == "NN"):
            return kids[0]
        return None
    if measured:
        return None
    if (
        after is not None
        and after.i + 2 <= limit
        and is_tied(parse.tokens, after.i + 1)
        and after.pos not in _NAMING_PARTS
    ):
        return parse.tokens[after.i + 2] if parse.tokens[after.i + 2].pos == "NOUN" else None
    if after is not None and _is_exact(parse, inside) and _is_plural_as_verb(parse, inside, after):
        return after
    if after is not None and after.tag == "VBG" and after.i < limit and parse.tokens[after.i + 1].tag == "NNS":
        return parse.tokens[after.i + 1]
    return _to_the_right(parse, last + 1, limit)


def _stuff_of(parse: Parse, unit: Token) -> Token | None:
    """The aid in "a third of the 1.2 million tonnes of food aid"."""
    of = next((t for t in parse.children(unit.i) if t.lemma == "of"), None)
    return (
        next((t for t in parse.children(of.i) if t.dep == "pobj" and t.pos == "NOUN"), None) if of is not None else None
    )


_WRECKED = frozenset(
    "sink crash capsize collide overturn plunge derail vanish explode burn veer hit ram flip topple skid land run".split()
)
"""What a headline tells of what carries a number of people: "ferry carrying 130 sinks"."""


_ROUND = frozenset("dozens scores hundreds thousands millions".split())


_LEADING_ON = frozenset("of more other further additional and or to -".split())
"""What leads from a round number in the plural to its noun: "dozens laid flowers" counts no flowers."""


_FLOCKS = frozenset(
    "flock herd pack fleet convoy party group gang squad shoal pod batch crowd class string haul".split()
)


def _members_of(parse: Parse, group: Token) -> Token | None:
    """The sheep in "14 of a flock of 60 sheep"."""
    of = next((t for t in parse.children(group.i) if t.lemma == "of" and t.i > group.i), None)
    if of is None:
        return None
    several = ("NNS", "NNPS")
    return next((t for t in parse.children(of.i) if t.dep == "pobj" and (t.tag in several or t.lemma == "sheep")), None)


def _first_of(parse: Parse, noun: Token) -> Token | None:
    """ "Half of doctors plan to quit", "three-quarters of coral dead": the noun before what the parser of a headline takes for one."""
    left = parse.tokens[noun.i - 1]
    tied = left.head == noun.i and left.dep in ("compound", "nsubj", "amod", "nmod") and left.pos in ("NOUN", "PROPN")
    misread = (left.tag in ("NNS", "NNPS") and noun.tag == "NN") or (noun.lemma in SAID_OF and left.pos == "NOUN")
    return left if tied and misread else None


def _is_cut_off(parse: Parse, last: int, head: Token) -> bool:
    """ "Six dead, dozens missing": what stands behind the comma belongs to another number; "kept two behind bars": the place does."""
    after = parse.tokens[last + 1 : last + 3]
    if (
        len(after) == 2
        and after[0].lemma in ("behind", "under", "beneath")
        and after[0].dep == "prep"
        and head.i > after[0].i
    ):
        return True
    return len(after) == 2 and after[0].lemma in SAID_OF and after[1].text == "," and head.i > after[1].i


def is_led_anew(parse: Parse, last: int, head: Token) -> bool:
    """ "In six the level was too high": a noun with an article of its own behind the number."""
    after = parse.tokens[last + 1] if last + 1 < head.i else head
    return after.head == head.i and (
        after.tag == "PRP$" or (after.dep == "det" and after.text.lower() in ("the", "its", "this"))
    )


def _is_plural_as_verb(parse: Parse, inside: list[int], after: Token) -> bool:
    """ "31 points and 11 rebounds", "33 offers": a plural that the parser takes for a verb in the singular, which several cannot have."""
    before = parse.tokens[inside[0] - 1] if inside[0] else None
    apart = (
        before is None
        or before.pos in ("CCONJ", "PUNCT", "VERB")
        or (before.pos == "ADP" and before.lemma not in ("of", "in"))
    )
    one = parse.tokens[inside[-1]].text.lower() in ("one", "1")
    return (
        after.tag == "VBZ"
        and apart
        and not one
        and after.lemma not in ("be", "have", "do", "say")
        and after.text.islower()
    )


def _is_exact(parse: Parse, inside: list[int]) -> bool:
    return all(parse.tokens[i].tag == "CD" for i in inside)


def _is_alone(parse: Parse, noun: Token, of: Token) -> bool:
    """Whether a noun in the singular stands right behind "of": "17 counts of fraud and two of forgery"."""
    kids = parse.children(noun.i)
    return (
        min([noun.i, *(t.i for t in kids)]) == of.i + 1
        and not is_person(noun)
        and all(t.dep in ("compound", "amod") for t in kids)
    )


_NAMING_PARTS = frozenset("NOUN PROPN VERB ADJ NUM ADV".split())
"""Parts of speech of words before a hyphen of which the parser makes an adjective: "by-elections" is none of them."""


def _owned(parse: Parse, pivot: Token, head: Token, *, measured: bool) -> Token:
    """ "Three former sheriff's deputies": several of a singular noun are not the owners but what they own."""
    then = parse.tokens[head.i + 1] if head.i + 1 < len(parse.tokens) else head
    several = pivot.text.lower() not in ("one", "1")
    thing = parse.tokens[head.head]
    kind = head.dep == "compound" and head.i > pivot.i and thing.pos == "NOUN" and thing.i == head.i + 1
    counted = head.tag == "NN" and thing.tag == "NNS" and several and pivot.i + 1 == head.i
    if kind and (thing.tag == "NN" if measured else counted):
        head, thing = thing, parse.tokens[thing.head]
    owns = head.tag == "NN" and then.tag == "POS" and several and head.dep == "poss" and head.i > pivot.i
    return thing if owns and thing.tag == "NNS" else head


def _to_the_right(parse: Parse, i: int, limit: int) -> Token | None:
    """The noun that follows with nothing but adjectives between, where the parse does not tie number and noun."""
    found: Token | None = None
    for t in parse.tokens[i : min(i + 5, limit + 1)]:
        if t.pos in ("NOUN", "PROPN") and not (t.lemma in UNDERGONE and t.tag == "NN"):
            found = t
        elif (
            found is not None
            or t.pos not in ("ADJ", "ADV", "PUNCT")
            or (t.pos == "PUNCT" and t.text != "-")
            or t.lemma in STATES
        ):
            break
    return found


def _is_finite(parse: Parse, verb: int) -> bool:
    """Whether a verb, or its auxiliary, is in the past or the present: not "nine of them children now being treated"."""
    finite = ("VBD", "VBZ", "VBP", "MD")
    return parse.tokens[verb].tag in finite or any(t.tag in finite for t in parse.by_head[verb] if t.pos == "AUX")


def told_as(parse: Parse, inside: list[int], scope: Scope, sentence: tuple[int, ...]) -> Token | None:
    """What a number without a noun counts: "three of them children", "seven were minors", else the noun of its group."""
    following = [parse.tokens[i] for i in sentence if inside[-1] < i <= inside[-1] + 5]
    leading = [t.lemma for t in parse.tokens[max(0, inside[0] - 2) : inside[0]]]
    if (
        leading in (["account", "for"], ["make", "up"])
        and (who := subject_of(parse, parse.tokens[inside[0] - 2])) is not None
    ):
        return who if who.tag == "NNS" else None
    for k, t in enumerate(following):
        if t.pos in ("PUNCT", "NUM") or t.text.lower() == "than":
            break
        before = following[k - 1].text.lower() if k else ""
        if (
            t.dep in ("nsubj", "nsubjpass")
            and t.head > t.i
            and before in ("them", "whom")
            and _is_finite(parse, t.head)
        ):
            break
        if (
            before == "whom"
            and t.tag == "NN"
            and k + 1 < len(following)
            and following[k + 1].pos in ("NOUN", "ADP", "ADV")
        ):
            break
        if t.tag in ("NNS", "NN", "NNPS") and (
            before in ("them", "whom") or (before in ("were", "are") and t.tag == "NNS")
        ):
            return parse.tokens[t.head] if t.dep == "compound" and parse.tokens[t.head].pos == "NOUN" else t
    group = scope.group
    placed = group is not None and group.dep == "pobj" and not is_person(group)
    if group is not None and placed and [t.text.lower() for t in following[:2]] == ["of", "whom"]:
        group = noun_before(parse, group.i, thing=False) or group
    if group is None or group.pos not in ("NOUN", "PROPN") or group.lemma in NUMBERS:
        return None
    return group if group.tag == "NNS" or group.lemma not in SAID_OF else None
