"""The state of those that a number counts: their own, that of the group they are a part of, or one read beside the parse."""

from __future__ import annotations

from synoptic.annotate.english.people.beings import is_animal
from synoptic.annotate.english.quantities.antecedents import antecedent, is_more
from synoptic.annotate.english.quantities.following import Told, said_after
from synoptic.annotate.english.quantities.misread import by_headline_verb, misread, set_before, state_just_before
from synoptic.annotate.english.quantities.nouns_before import noun_before, plural_before
from synoptic.annotate.english.quantities.of_verbs import described, own_state
from synoptic.annotate.english.quantities.otherwise import is_otherwise, is_poisoned, set_against
from synoptic.annotate.english.quantities.roles import of_clause, state_of
from synoptic.annotate.english.quantities.scope import Scope
from synoptic.annotate.english.quantities.set_apart import (
    beside_aside,
    held_thing,
    is_left_alone,
    is_set_off,
    is_whole_of_part,
    kind_of,
)
from synoptic.annotate.english.quantities.states import (
    BEARERS,
    REMAINS,
    THINGS_ONLY,
    UNDERGONE,
)
from synoptic.annotate.english.quantities.tolls import put_at
from synoptic.model.parse import Parse, Token


def told_of_counted(
    parse: Parse, inside: list[int], anchor: Token, noun: Token | None, scope: Scope, sentence: tuple[int, ...]
) -> Told:
    """The state of those counted, or else of the group that they are a part of."""
    told = Told()
    if noun is None and is_otherwise(parse, inside, sentence):
        return told
    if scope.told == "neither" or (noun is not None and noun.lemma == "shot"):
        return told
    if [t.text.lower() for t in parse.tokens[inside[-1] + 1 : inside[-1] + 4]][2:] == [
        "fatally"
    ] and scope.kind == "part":
        return Told("killed")
    if scope.told != "group":
        told = _own(parse, inside, anchor, noun, scope.group, sentence)
    one = parse.tokens[inside[-1]].text.lower() == "one" and scope.group is noun
    if told.state == "injured" and scope.group is not None and _in_condition(parse, inside, sentence):
        group = state_of(parse, scope.group, scope.group.i, kind=kind_of(scope.group))
        return Told(group.state) if group.state == "hospitalised" else told
    then = parse.tokens[inside[-1] + 1] if inside[-1] < sentence[-1] else None
    if scope.kind == "added" and scope.group is not None and not told.state and then is not None and then.pos == "ADP":
        return Told(state_of(parse, scope.group, scope.group.i, kind=kind_of(scope.group)).state)
    if (
        noun is not None
        and is_animal(noun)
        and told.state in ("missing", "")
        and (told.state or is_poisoned(parse, noun))
    ):
        verb = parse.tokens[noun.head].lemma
        return Told("killed" if told.state != "missing" or verb == "carry" else "" if verb in _CARRYING else "missing")
    if not told.state and anchor.dep == "pobj" and (like := set_against(parse, anchor, noun)):
        return Told(like)
    if told.state in _OF_MEN and noun is not None and is_animal(noun):
        return Told()
    if told.state == "destroyed" and noun is not None and (is_animal(noun) or noun.lemma in REMAINS):
        return Told("killed", told.subset, told.denied)
    if told.state == "evacuated" and scope.group is not None:
        group = state_of(parse, scope.group, scope.group.i, kind=kind_of(scope.group))
        return Told("stranded", True) if group.state == "stranded" else told
    if told.state == "charged" and scope.group is not None and parse.tokens[anchor.head].lemma == "appear":
        group = state_of(parse, scope.group, scope.group.i, kind=kind_of(scope.group))
        return group if group.state == "arrested" else told
    if told.state == "displaced" and scope.group is not None:
        group = state_of(parse, scope.group, scope.group.i, kind=kind_of(scope.group))
        return Told() if group.state in _WANTED else told
    if told.state == "arrested" and (_of_captives(parse, noun, scope) or _of_abducted(parse, inside, anchor, scope)):
        return Told("kidnapped", told.subset, told.denied)
    if not told.state and scope.group is not None and scope.told == "own" and _was_before(parse, anchor):
        group = state_of(parse, scope.group, scope.group.i, kind=kind_of(scope.group))
        return group if group.state in _BY_VERDICT else told
    if not told.state and scope.group is not None and scope.told == "own" and _is_before_court(parse, anchor):
        group = state_of(parse, scope.group, scope.group.i, kind=kind_of(scope.group))
        return group if group.state == "charged" else told
    if (
        not told.state
        and scope.group is not None
        and scope.told != "own"
        and not one
        and not _does(parse, inside, scope)
    ):
        above = parse.tokens[scope.group.head]
        if scope.group.dep == "pobj" and above.text == "Of":
            return Told(own_state(scope.group) or described(parse, scope.group), True)
        group = state_of(parse, scope.group, scope.group.i, kind=kind_of(scope.group))
        if group.state not in ("killed", "infected") and _is_of_them(parse, inside, anchor):
            return told
        if group.state not in _LASTING and _acts(parse, anchor):
            return told
        if group.state in ("displaced", "evacuated") and _goes_home(parse, anchor):
            return told
        return Told(group.state, True, group.denied)
    return told


_CARRYING = frozenset("carry sweep wash drag suck".split())


_WANTED = frozenset("charged arrested convicted jailed".split())
"""States of those who flee from the law and not from their homes: "nine were charged; three of them fled the country"."""
_OF_MEN = frozenset("kidnapped arrested charged convicted jailed".split())
"""States in which no animal is: cattle are seized and sheep stolen."""


def _in_condition(parse: Parse, inside: list[int], sentence: tuple[int, ...]) -> bool:
    """ "Four of them in a serious condition"."""
    return any(
        t.text.lower() == "condition" for t in parse.tokens[inside[-1] + 1 : min(inside[-1] + 14, sentence[-1] + 1)]
    )


_LASTING = frozenset(("killed", "missing", "destroyed"))
"""States in which those of a part are, whatever else the sentence says of them."""


_BY_VERDICT = frozenset("convicted jailed".split())


def _was_before(parse: Parse, anchor: Token) -> bool:
    """ "Ten were convicted; six had pleaded not guilty": told of a time before the verdict, which stands."""
    verb = parse.tokens[anchor.head]
    return verb.pos == "VERB" and any(t.text.lower() == "had" and t.dep == "aux" for t in parse.children(verb.i))


def _is_before_court(parse: Parse, anchor: Token) -> bool:
    """ "Of 26 charged, ten appeared in court": still charged."""
    verb = parse.tokens[anchor.head]
    return anchor.dep == "nsubj" and verb.lemma in ("appear", "await", "deny")


def _acts(parse: Parse, anchor: Token) -> bool:
    """Whether a part has done something of its own: "five were jailed, of whom three have lodged appeals"."""
    verb = parse.tokens[anchor.head]
    return (
        anchor.dep == "nsubj"
        and verb.pos == "VERB"
        and any(t.lemma == "have" and t.dep == "aux" for t in parse.children(verb.i))
    )


def _goes_home(parse: Parse, anchor: Token) -> bool:
    """ "Of the 900 families driven out, fewer than 200 have gone back"."""
    verb = parse.tokens[anchor.head]
    back = any(t.text.lower() in ("back", "home") for t in parse.tokens[verb.i + 1 : verb.i + 4])
    return anchor.dep in ("nsubj", "nsubjpass") and (
        verb.lemma == "return" or (verb.lemma in ("go", "come", "move", "allow", "let") and back)
    )


def _is_of_them(parse: Parse, inside: list[int], anchor: Token) -> bool:
    """ "Two of them are brothers": a clause of its own that tells something else of some of a group."""
    after = [t.text.lower() for t in parse.tokens[inside[-1] + 1 : inside[-1] + 3]]
    verb = parse.tokens[anchor.head]
    said = anchor.dep in ("nsubj", "nsubjpass") and verb.pos in ("VERB", "AUX") and verb.tag not in ("VBN", "VBG")
    said = (
        said
        or any(t.dep in ("aux", "auxpass") for t in parse.children(verb.i))
        and anchor.dep in ("nsubj", "nsubjpass")
    )
    return after in (["of", "them"], ["of", "these"]) and said


def _does(parse: Parse, inside: list[int], scope: Scope) -> bool:
    """Whether a part of a group told by a participle does something of its own: "six of the 14 men held are on trial"."""
    group, part = scope.group, parse.tokens[inside[-1]]
    if group is None or group.tag != "NNS" or part.i > group.i:
        return False
    verb = parse.tokens[part.head]
    held = any(t.dep == "acl" and t.i > group.i for t in parse.children(group.i))
    return held and verb.pos == "VERB" or held and verb.pos == "ADP"


def _of_captives(parse: Parse, noun: Token | None, scope: Scope) -> bool:
    """Whether those "held" are hostages and not under arrest."""
    if any(t is not None and t.lemma in ("hostage", "captive") for t in (noun, scope.group)):
        return True
    return scope.group is not None and described(parse, scope.group) == "kidnapped"


_ABDUCTING = frozenset("abduct kidnap hostage captor kidnapper abduction abductor kidnapping".split())


def _of_abducted(parse: Parse, inside: list[int], anchor: Token, scope: Scope) -> bool:
    """ "Eleven nurses were abducted; the other seven are still being held": some of those abducted before."""
    held = parse.tokens[anchor.head].lemma in ("hold", "keep")
    return (
        held
        and scope.kind == "part"
        and any(t.lemma in _ABDUCTING for t in parse.tokens[max(0, inside[0] - 40) : inside[0]])
    )


def _own(
    parse: Parse, inside: list[int], anchor: Token, noun: Token | None, group: Token | None, sentence: tuple[int, ...]
) -> Told:
    """The state told of those counted; of a whole that a part is taken from only what its own words say."""
    last = max(inside[-1], anchor.i)
    if group is not None and is_left_alone(parse, inside[-1], sentence):
        return Told()
    if noun is None and (state := by_headline_verb(parse, anchor, inside, sentence)):
        return Told(state)
    kind = kind_of(noun if noun is not None else group)
    if noun is None and not kind and held_thing(parse, anchor, inside, sentence):
        kind = "thing"
    if is_whole_of_part(parse, anchor, inside):
        own = noun is None and last < sentence[-1] and parse.tokens[last + 1].lemma not in (*UNDERGONE, "be", "have")
        follows = said_after(parse, last + 1, kind) if own else None
        return follows or Told(own_state(anchor) or described(parse, anchor, kind) or BEARERS.get(anchor.lemma, ""))
    if group is not None and group is noun:
        then = parse.tokens[last + 1] if last < sentence[-1] else anchor
        follows = said_after(parse, last + 1, kind) if then.pos in ("ADJ", "AUX") or then.tag == "VBD" else None
        clause = follows or of_clause(parse, anchor, kind)
        return clause if clause.state else Told(set_before(parse, inside, noun, kind, sentence), clause.subset)
    if noun is None and last < sentence[-1] and parse.tokens[last + 1].lemma == "critical":
        return Told("injured")
    if group is not None and noun is None and is_set_off(parse, inside, anchor, group):
        return said_after(parse, last + 3, kind) or Told()
    told = state_of(parse, anchor, last, kind=kind)
    if told.state and told.state == BEARERS.get(anchor.lemma) and (just := state_just_before(parse, inside, sentence)):
        return Told(just)
    if not told.state and last < sentence[-1] and noun is None:
        told = misread(parse, parse.tokens[last + 1], told)
    if not told.state and (state := set_before(parse, inside, noun, kind, sentence)):
        return Told(state)
    if not told.state and noun is None and (put := put_at(parse, inside, anchor)):
        return Told(put)
    if not told.state and (aside := beside_aside(parse, inside, kind, sentence)):
        return Told(aside, True)
    if not told.state and noun is None and kind != "thing":
        before = noun_before(parse, inside[0], thing=None) or plural_before(parse, inside[0])
        if before is not None and kind_of(before) == "thing":
            thing = state_of(parse, anchor, last, kind="thing")
            return thing if thing.state in THINGS_ONLY else told
    if not told.state and (noun is None or anchor.dep in ("appos", "dep", "npadvmod", "nmod", "compound", "amod")):
        return Told(state_just_before(parse, inside, sentence))
    return told


_NEXT = {
    "hospitalised": ("injured", "infected"),
    "killed": ("infected",),
    "charged": ("arrested",),
    "convicted": ("charged", "arrested"),
    "jailed": ("convicted", "charged"),
    "released": ("arrested", "kidnapped", "jailed", "hospitalised"),
    "rescued": ("trapped", "stranded"),
}
"""State -> states out of which it comes: who is charged was arrested before."""


def is_next(parse: Parse, inside: list[int], pivot: Token, state: str) -> bool:
    """ "Ninety were convicted; 20 were jailed": some of the group counted before, which is greater and was in the state
    from which this one comes. Not in headlines, which leave out the auxiliary, nor where another clause's noun stands."""
    verb = parse.tokens[pivot.head]
    finite = any(t.dep in ("aux", "auxpass") for t in parse.children(verb.i))
    if pivot.dep not in ("nsubj", "nsubjpass") or not finite or state not in _NEXT:
        return False
    group = antecedent(parse, inside[0], numbered=True)
    if group is None or not is_more(parse, group, parse.tokens[inside[-1]]):
        return False
    return state_of(parse, group, group.i, kind=kind_of(group)).state in _NEXT[state]
