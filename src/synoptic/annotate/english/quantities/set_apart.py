"""Whether what a clause says is said of those that a number counts: wholes and parts, asides, what is set off, and of what kind they are."""

from __future__ import annotations

from synoptic.annotate.english.people.beings import is_person, may_be_person
from synoptic.annotate.english.quantities.antecedents import is_number
from synoptic.annotate.english.quantities.nouns_before import noun_before
from synoptic.annotate.english.quantities.roles import HEDGES_WITH_OF, state_of
from synoptic.annotate.english.quantities.states import BEARERS, DONE, GENERIC, NAMING, PEOPLE_ONLY, REMAINS, STATES
from synoptic.model.parse import Parse, Token

_OF_MANY_SENSES = frozenset("hold keep seize take capture release free save catch charge pick hand".split())


def held_thing(parse: Parse, anchor: Token, inside: list[int], sentence: tuple[int, ...]) -> Token | None:
    """The seats in "Eleven of the seats went to the Alliance, which had held only three": things counted in the sentence, of which a verb is
    told that tells a state of people alone."""
    verb = parse.tokens[anchor.head]
    if anchor.dep != "dobj" or verb.lemma not in _OF_MANY_SENSES:
        return None
    doer = next((t for t in parse.children(verb.i) if t.dep == "nsubj"), None)
    before = noun_before(parse, inside[0], thing=None)
    told = before is not None and before.i > sentence[0] and kind_of(before) == "thing"
    return before if told and doer is not None and not is_person(doer) else None


def is_set_off(parse: Parse, inside: list[int], anchor: Token, group: Token) -> bool:
    """ "43 children picked up the bug, seven of them from one school": the parser may make an object of what is set off."""
    after = [t.text.lower() for t in parse.tokens[inside[-1] + 1 : inside[-1] + 3]]
    before = parse.tokens[inside[0] - 1].text
    apart = before in (",", "(", "–", "—", "-") and after[:1] == ["of"] and after[1:] in (["them"], ["whom"], ["these"])
    beside = parse.tokens[anchor.head]
    if apart and anchor.dep == "appos" and beside.tag == "NN" and group.tag == "NNS" and group.i < beside.i:
        return True
    done = any(t.dep == "dobj" and t.i < anchor.i for t in parse.children(anchor.head))
    return apart and done and anchor.dep in ("dobj", "npadvmod") and group.i < anchor.head < anchor.i


def beside_aside(parse: Parse, inside: list[int], kind: str, sentence: tuple[int, ...]) -> str:
    """The state of those beside whom the number stands where a source is put between: "killed nine men and, the rebels say, 30 others"."""
    at = inside[0] - 1
    while at > sentence[0] and inside[0] - at < 6 and parse.tokens[at].text != ",":
        at -= 1
    for i in range(at - 1, max(sentence[0], at - 14), -1):
        if parse.tokens[i].text == "," and parse.tokens[i - 1].text.lower() in ("and", "or"):
            beside = parse.tokens[i - 2] if i - 2 >= sentence[0] else parse.tokens[i]
            alike = beside.pos in ("NOUN", "PROPN", "NUM") and kind_of(beside) in (kind, "")
            return state_of(parse, beside, beside.i, kind=kind_of(beside)).state if alike else ""
        if parse.tokens[i].text in (";", ":", "."):
            return ""
    return ""


def is_left_alone(parse: Parse, last: int, sentence: tuple[int, ...]) -> bool:
    """ "Four of them from one family, and 13 were hurt": a part of which nothing is told before the comma."""
    following = [parse.tokens[i] for i in sentence if last < i <= last + 10]
    if [t.text.lower() for t in following[:2]] not in (["of", "them"], ["of", "whom"]) or len(following) < 4:
        return False
    for t in following[2:]:
        if t.text == ",":
            return following[2].tag == "IN"
        if t.pos in ("VERB", "AUX", "ADJ") or t.tag in ("RB", "VBN"):
            return False
    return False


def is_whole_of_part(parse: Parse, token: Token, inside: list[int]) -> bool:
    """ "two of the five victims died": what is told of the two is not told of the five."""
    head = parse.tokens[token.head]
    if (
        token.dep in ("nsubj", "nsubjpass", "dobj")
        and inside[0] >= 2
        and parse.tokens[inside[0] - 1].text.lower() == "of"
    ):
        return parse.tokens[inside[0] - 2].tag == "CD"
    if token.dep != "pobj" or head.lemma != "of":
        return False
    if head.i + 1 < inside[0] and parse.tokens[head.i + 1].text.lower() in ("those", "them", "these", "whom"):
        return False
    part = parse.tokens[head.head]
    if part.pos in ("VERB", "AUX"):
        return parse.tokens[head.i - 1].lemma not in HEDGES_WITH_OF
    if part.lemma in ("one", "all") and (
        part.lemma == "all" or parse.tokens[part.i - 1].text.lower() in ("every", "each")
    ):
        return False
    return part.i not in inside and (
        is_number(part)
        or part.lemma in SHARES
        or part.lemma in ("some", "many", "most", "several", "all", "none", "half", "first", "second")
    )


def kind_of(noun: Token | None) -> str:
    """ "person", "thing", or "" where the noun does not tell."""
    if noun is None or noun.lemma in _ROUND_NUMBERS or noun.lemma in _BY_OTHER_NAMES:
        return ""
    if noun.lemma in GENERIC:
        return "person"
    if is_person(noun):
        return "person"
    things = noun.lemma not in STATES or (noun.tag == "NNS" and noun.lemma in DONE and noun.lemma not in NAMING)
    return "thing" if noun.pos == "NOUN" and things and not may_be_person(noun) else ""


_OF_BEINGS = PEOPLE_ONLY | frozenset("hospitalised displaced missing rescued shot stabbed trapped".split())
"""States in which none of the things of our own cases is: those are destroyed, damaged or affected, and now and then evacuated, stranded or
infected."""


def cannot_be(noun: Token, state: str) -> bool:
    """Whether a state is one of living beings and the noun means things: "wrote 31 novels", "two shafts and 17 men entombed"."""
    if state not in _OF_BEINGS or kind_of(noun) != "thing":
        return False
    if noun.lemma in REMAINS | BEARERS.keys() | STATES.keys() or noun.lemma in _STANDING_FOR:
        return False
    return "-" not in noun.text and not noun.text[:2].isupper()


_STANDING_FOR = frozenset(
    "life case sentence victim casualty soul crew party group number total survivor garrison digger ultra unit squad team corps".split()
)
_BY_OTHER_NAMES = frozenset("hand soul name rank".split())
"""What people are counted by: "lost with all nine hands", "22 names were not crossed off"."""
_ROUND_NUMBERS = frozenset("dozen score hundred thousand million couple handful".split())


SHARES = frozenset(
    "% percent cent pct half halves third thirds quarter quarters fourth fourths fifth fifths sixth sixths seventh eighth eighths "
    "ninth tenth tenths".split()
)


_HITTING = frozenset("hit strike crush batter clip".split())
"""What befalls things as well as people."""


def hit_thing(parse: Parse, inside: list[int], sentence: tuple[int, ...]) -> Token | None:
    """ "Two lorries stood there and one was hit by a roof tile": the things that a number without a noun is of, where its sentence
    counts things before and no people."""
    pivot = parse.tokens[inside[-1]]
    if pivot.dep != "nsubjpass" or parse.tokens[pivot.head].lemma not in _HITTING:
        return None
    thing, person = (noun_before(parse, inside[0], thing=t) for t in (True, False))
    if thing is None or thing.i < sentence[0] or person is not None and person.i >= sentence[0]:
        return None
    return thing
