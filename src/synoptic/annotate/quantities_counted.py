"""What a number counts: its noun, the state of those counted ("killed", "injured", "missing"), and its scope."""

from __future__ import annotations

from dataclasses import dataclass

from synoptic.annotate.quantities_roles import TOTALS, Told, described, own_state, said_after, state_of
from synoptic.annotate.quantities_scope import Scope, scope_of
from synoptic.annotate.quantities_states import GENERIC, SAID_OF, STATES, THINGS_ONLY, children
from synoptic.annotate.quantities_units import UNIT_CODES
from synoptic.model.parse import Parse, Token

UP = frozenset("nummod amod compound quantmod nmod npadvmod appos poss advmod".split())


@dataclass(frozen=True, slots=True)
class Counted:
    """What is counted."""

    of: str
    noun: str
    scope: str = "whole"


def lemma_of(token: Token) -> str:
    """Lemma; of a plural proper noun its singular as printed: "Jew"."""
    if (
        token.pos == "PROPN"
        and token.text.endswith("s")
        and not token.text.endswith("ss")
        and token.dep not in ("compound", "poss")
    ):
        return token.text[:-1]
    return token.text if token.pos == "PROPN" else token.lemma


def counted(
    parse: Parse, inside: list[int], sentence: tuple[int, ...], unit: str | None, dates: frozenset[int] = frozenset()
) -> Counted:
    """What the tokens `inside` count or measure; "" where the sentence does not say. `dates` are tokens of times."""
    measured = unit is not None and unit != "%{point}"
    pivot = _pivot(parse, inside)
    noun = _noun(parse, pivot, inside, sentence, measured=measured)
    if noun is not None and (noun.i in dates or noun.lemma in ("old", "olds")):
        noun = None
    if noun is not None and noun.i + 2 <= sentence[-1] and parse.tokens[noun.i + 1].text == "-":
        noun = parse.tokens[noun.i + 2] if parse.tokens[noun.i + 2].pos == "NOUN" else noun
    if measured and not (unit == "%" and _of_counted(parse, inside, noun)):
        return _measured(parse, pivot, noun, sentence, frozenset(inside) | dates)
    after = parse.tokens[inside[-1] + 1] if inside[-1] < sentence[-1] else None
    if after is not None and noun is not None and after.lemma in ("more", "another") and noun.i == after.i:
        pivot, noun = after, None
    anchor = noun if noun is not None else pivot
    scope = scope_of(parse, inside, anchor, noun is None, sentence)
    told = _told(parse, inside, anchor, noun, sentence)
    if not told.state and scope.group is not None:
        told = _of_group(parse, scope.group, noun is not None)
    if noun is None or scope.kind == "part" and noun.tag == "PRP":
        noun = _told_as(parse, inside, scope, sentence)
    if told.state:
        return Counted(_with_state(told, lemma_of(noun) if noun is not None else ""), _name(noun), scope.kind)
    if noun is None:
        noun = _whole(parse, pivot, sentence)
    return Counted(_with_modifier(parse, noun) if noun is not None else "", _name(noun), scope.kind)


def _of_counted(parse: Parse, inside: list[int], noun: Token | None) -> bool:
    """Whether a share is one of people or things that can be counted: "half of them", "60% of the houses"."""
    after = parse.tokens[inside[-1] + 1] if inside[-1] + 1 < len(parse.tokens) else None
    if after is None or after.lemma != "of":
        return False
    return noun is None or noun.tag in ("NNS", "NNPS") or noun.lemma in ("people", "dead", "injured", "wounded")


def _name(noun: Token | None) -> str:
    return lemma_of(noun) if noun is not None else ""


def _with_state(told: Told, name: str) -> str:
    """The state, with the noun where things are counted, or those counted are some of the people in that state."""
    if told.denied:
        return f"{told.state} {name or 'person'}"
    if not name or name.lower() in STATES or (name in GENERIC and not told.subset):
        return told.state
    return f"{told.state} {name}" if told.subset or told.state in THINGS_ONLY else told.state


def _told(parse: Parse, inside: list[int], anchor: Token, noun: Token | None, sentence: tuple[int, ...]) -> Told:
    """The state of those counted; of a whole that a part is taken from only what its own words say."""
    last = max(inside[-1], anchor.i)
    if _is_whole_of_part(parse, anchor, inside):
        follows = said_after(parse, last + 1) if noun is None else None
        state = own_state(anchor) or described(parse, anchor, False)
        return follows or Told(state)
    told = state_of(parse, anchor, last, thing=noun is not None and not _is_person(noun))
    if not told.state and noun is None:
        return Told(_state_just_before(parse, inside, sentence))
    return told


def _of_group(parse: Parse, group: Token, named: bool) -> Told:
    """The state of the group that a part is taken from."""
    told = state_of(parse, group, group.i)
    return Told(told.state, named or told.subset, told.denied)


def _told_as(parse: Parse, inside: list[int], scope: Scope, sentence: tuple[int, ...]) -> Token | None:
    """What a number without a noun counts: "three of them children", "seven were minors", else the noun of its group."""
    following = [parse.tokens[i] for i in sentence if inside[-1] < i <= inside[-1] + 5]
    for k, t in enumerate(following):
        if t.tag in ("NNS", "NN") and k and following[k - 1].text.lower() in ("them", "whom", "were", "are", "which"):
            return parse.tokens[t.head] if t.dep == "compound" and parse.tokens[t.head].pos == "NOUN" else t
    group = scope.group
    return group if group is not None and group.pos == "NOUN" and group.lemma not in SAID_OF else None


def _is_person(noun: Token) -> bool:
    return noun.lemma in GENERIC or noun.lemma.endswith(_PERSONS) or noun.pos == "PROPN"


_PERSONS = ("er", "or", "ist", "ian", "ee", "man", "woman", "child", "ant", "ent", "boy", "girl", "ian", "eer", "adult")
"""Ends of nouns that name people."""


def _is_whole_of_part(parse: Parse, token: Token, inside: list[int]) -> bool:
    """ "two of the five victims died": what is told of the two is not told of the five."""
    head = parse.tokens[token.head]
    if token.dep != "pobj" or head.lemma != "of":
        return False
    part = parse.tokens[head.head]
    if part.pos in ("VERB", "AUX"):
        return True
    return part.i not in inside and (
        part.pos == "NUM" or part.lemma in ("some", "many", "most", "several", "all", "none")
    )


def _state_just_before(parse: Parse, inside: list[int], sentence: tuple[int, ...]) -> str:
    """ "Blast kills 12, wounds 30": headlines whose verbs the parser takes for nouns."""
    for t in (parse.tokens[i] for i in range(inside[0] - 1, max(sentence[0], inside[0] - 6) - 1, -1)):
        if t.lemma in STATES and t.text.lower().endswith(("s", "ing", "ed")) and t.tag not in ("VBN", "JJ"):
            return STATES[t.lemma]
        if t.pos not in ("ADV", "ADP", "ADJ", "DET"):
            break
    return ""


def _whole(parse: Parse, pivot: Token, sentence: tuple[int, ...]) -> Token | None:
    """What a number without a noun sizes: "a crew of 26", "the population is 4,500", "the number of cases rose to 9"."""
    head = parse.tokens[pivot.head]
    if pivot.dep not in ("pobj", "attr", "dobj", "npadvmod") or head.i == pivot.i:
        return None
    above = parse.tokens[head.head] if head.pos == "ADP" else head
    if head.lemma == "of" and above.pos == "NOUN":
        return above
    if above.pos not in ("VERB", "AUX") or (
        pivot.dep == "dobj" and above.lemma not in ("reach", "total", "exceed", "number")
    ):
        return None
    subject = next(
        (t for t in children(parse, above, sentence) if t.dep in ("nsubj", "nsubjpass") and t.pos == "NOUN"), None
    )
    if subject is not None and subject.lemma in TOTALS:
        of = next((t for t in children(parse, subject, sentence) if t.lemma == "of"), None)
        inner = (
            [t for t in children(parse, of, sentence) if t.dep == "pobj" and t.pos in ("NOUN", "PROPN")] if of else []
        )
        return inner[0] if inner else None
    return subject


def _pivot(parse: Parse, inside: list[int]) -> Token:
    members = set(inside)
    best = parse.tokens[inside[-1]]
    for i in reversed(inside):
        t = parse.tokens[i]
        if t.pos in ("NUM", "NOUN", "PROPN", "SYM", "ADJ", "DET", "PRON") and (t.head not in members or t.head == i):
            return t
    return best


def _noun(parse: Parse, pivot: Token, inside: list[int], sentence: tuple[int, ...], *, measured: bool) -> Token | None:
    """The noun that the number belongs to."""
    members, limit = set(inside), sentence[-1]
    head = parse.tokens[pivot.head]
    tied = pivot.dep in UP and head.i not in members and head.pos in ("NOUN", "PROPN") and abs(head.i - pivot.i) < 8
    if tied and (head.i > pivot.i or measured):
        return head
    after = parse.tokens[inside[-1] + 1] if inside[-1] + 1 <= limit else None
    if after is not None and after.lemma == "of":
        kids = [
            t for t in parse.tokens[after.i + 1 : min(after.i + 10, limit + 1)] if t.head == after.i and t.dep == "pobj"
        ]
        if kids and kids[0].pos in ("NOUN", "PROPN"):
            return kids[0]
        return None
    if measured:
        return None
    return _noun_to_the_right(parse, inside[-1] + 1, limit)


def _noun_to_the_right(parse: Parse, i: int, limit: int) -> Token | None:
    """The noun that follows with nothing but adjectives between, where the parse does not tie number and noun."""
    found: Token | None = None
    for t in parse.tokens[i : min(i + 5, limit + 1)]:
        if t.pos in ("NOUN", "PROPN"):
            found = t
        elif (
            found is not None
            or t.pos not in ("ADJ", "ADV", "PUNCT")
            or (t.pos == "PUNCT" and t.text != "-")
            or t.lemma in STATES
        ):
            break
    return found


def _with_modifier(parse: Parse, noun: Token, without: frozenset[int] = frozenset()) -> str:
    """ "arms import": the noun with the common noun that is compounded to it.

    Shots fired are "shots", to be told from people who were "shot".
    """
    before = parse.tokens[max(0, noun.i - 3) : noun.i]
    words = [
        t.text.lower()
        for t in before
        if t.head == noun.i
        and t.dep == "compound"
        and t.pos == "NOUN"
        and t.i not in without
        and t.lemma not in UNIT_CODES
    ]
    name = "shots" if noun.lemma == "shot" else lemma_of(noun)
    return " ".join([*words[-1:], name])


def _measured(
    parse: Parse, pivot: Token, noun: Token | None, sentence: tuple[int, ...], without: frozenset[int]
) -> Counted:
    """What has the length, weight, price or share. `without`: tokens of the number itself and of times."""
    after = [parse.tokens[i] for i in sentence if i > pivot.i][:3]
    if after and after[0].lemma in ("of", "in") and after[0].pos == "ADP":
        kids = [t for t in children(parse, after[0], sentence) if t.dep == "pobj" and t.pos in ("NOUN", "PROPN")]
        if kids and after[0].lemma == "of":
            return Counted(_with_modifier(parse, kids[0]), lemma_of(kids[0]))
        if kids and kids[0].pos == "NOUN" and pivot.dep in ("dobj", "pobj", "nsubj", "attr", "npadvmod"):
            return Counted(_with_modifier(parse, kids[0]), lemma_of(kids[0]))
    if noun is not None and noun.lemma in ("degree", "mile", "kilometer", "kilometre", "hour"):
        pivot, noun = noun, None
    if noun is not None and noun.i != pivot.i:
        return Counted(_with_modifier(parse, noun, without), lemma_of(noun))
    token = pivot
    for _ in range(5):
        head = parse.tokens[token.head]
        if head.i == token.i:
            break
        if (
            head.pos in ("NOUN", "PROPN")
            and token.dep != "npadvmod"
            and head.i not in without
            and head.lemma not in UNIT_CODES
        ):
            return Counted(_with_modifier(parse, head, without), lemma_of(head))
        if head.pos in ("VERB", "AUX"):
            return _of_measuring_verb(parse, head, token, sentence)
        token = head
    return Counted("", "")


_MEASURING = frozenset("measure weigh stretch cover stand total reach".split())


def _of_measuring_verb(parse: Parse, verb: Token, token: Token, sentence: tuple[int, ...]) -> Counted:
    if token.dep in ("nsubj", "nsubjpass"):
        return Counted("", "")
    subjects = [
        t for t in children(parse, verb, sentence) if t.dep in ("nsubj", "nsubjpass") and t.pos in ("NOUN", "PROPN")
    ]
    name = _with_modifier(parse, subjects[0]) if subjects and subjects[0].pos == "NOUN" else ""
    if verb.lemma in ("be", "have") or (name and verb.lemma in _MEASURING):
        return Counted(name, lemma_of(subjects[0]) if subjects else "")
    return Counted(f"{name} {verb.lemma}".strip(), lemma_of(subjects[0]) if name else "")
