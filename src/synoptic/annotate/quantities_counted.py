"""What a number counts: its noun, the state of those counted ("killed", "injured", "missing"), and its scope."""

from __future__ import annotations

from dataclasses import dataclass

from synoptic.annotate.quantities_antecedents import antecedent, is_more, is_number
from synoptic.annotate.quantities_following import Told, said_after
from synoptic.annotate.quantities_frames import BY_VERB
from synoptic.annotate.quantities_nouns import noun_before, noun_of, pivot_of, plural_before, told_as, whole
from synoptic.annotate.quantities_people import is_person, may_be_person
from synoptic.annotate.quantities_predicates import fits, in_place, is_state, told_of
from synoptic.annotate.quantities_roles import HEDGES_WITH_OF, described, of_clause, own_state, state_of
from synoptic.annotate.quantities_scope import Scope, is_added, out_of, scope_of
from synoptic.annotate.quantities_states import (
    BEARERS,
    DEEDS,
    DONE,
    GENERIC,
    REMAINS,
    SAID_OF,
    STATES,
    THINGS_ONLY,
    UNDERGONE,
)
from synoptic.annotate.quantities_subjects import lemma_of, measured_of, with_modifier
from synoptic.model.parse import Parse, Token


@dataclass(frozen=True, slots=True)
class Counted:
    """What is counted."""

    of: str
    noun: str
    scope: str = "whole"


def counted(
    parse: Parse, inside: list[int], sentence: tuple[int, ...], *, measured: bool, dates: frozenset[int] = frozenset()
) -> Counted:
    """What the tokens `inside` count or measure; "" where the sentence does not say. `dates` are tokens of times."""
    pivot = pivot_of(parse, inside)
    noun = noun_of(parse, pivot, inside, sentence[-1], measured=measured)
    if noun is not None and (noun.i in dates or noun.lemma in ("old", "olds")):
        noun = None
    if noun is not None and noun.i + 2 <= sentence[-1] and parse.tokens[noun.i + 1].text == "-":
        noun = parse.tokens[noun.i + 2] if parse.tokens[noun.i + 2].pos == "NOUN" else noun
    noun = None if noun is not None and _is_verb(parse, noun, inside) else noun
    share = _is_share(parse, inside)
    if measured and not (share and _of_counted(parse, inside, pivot, noun)):
        return _measured(parse, inside, pivot, noun, dates, sentence)
    after = parse.tokens[inside[-1] + 1] if inside[-1] < sentence[-1] else None
    if after is not None and noun is not None and after.lemma in ("more", "another") and noun.i == after.i:
        pivot, noun = after, None
    if after is not None and after.lemma == "more" and pivot.head == after.i:
        pivot = after
    anchor = noun if noun is not None else pivot
    scope = scope_of(parse, inside, anchor, sentence, bare=noun is None, share=share)
    if scope.kind == "part" and noun is not scope.group and _is_misread(parse, inside, noun, scope):
        noun, anchor = None, pivot
    told = _told(parse, inside, anchor, noun, scope, sentence)
    if noun is None or noun.lemma in ("other", "others"):
        named = told_as(parse, inside, scope, sentence)
        noun = named if named is not None else noun
    if told.state and scope.kind == "whole" and noun is None and _is_next(parse, inside, pivot, told.state):
        scope = Scope("part", antecedent(parse, inside[0], numbered=True), "own")
    if told.state:
        return _in_state(parse, inside, pivot, noun, told, scope)
    if noun is None and scope.group is not None and scope.group.pos == "NUM":
        noun = noun_before(parse, scope.group.i, thing=None)
    if noun is not None and noun.lemma in ("other", "others"):
        noun = noun_before(parse, inside[0], thing=None) or noun
    beside = after is not None and (_aboard(parse, after) or _of_us(parse, after))
    if noun is None and (beside or _stands_for_people(parse, scope)):
        return Counted("people", "people", scope.kind)
    if noun is None:
        noun = whole(parse, pivot)
        if noun is not None and (state := described(parse, noun)) and pivot.dep != "pobj":
            return Counted(_with_state(Told(state), _name(noun)), _name(noun), scope.kind)
    if noun is None and (scope.kind != "whole" or _looks_for_noun(parse, inside, pivot)):
        noun = noun_before(parse, inside[0], thing=None) or plural_before(parse, inside[0])
    if noun is not None and noun.lemma in REMAINS:
        return Counted(f"killed {noun.lemma}", _name(noun), scope.kind)
    return Counted(with_modifier(parse, noun) if noun is not None else "", _name(noun), scope.kind)


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


def _is_next(parse: Parse, inside: list[int], pivot: Token, state: str) -> bool:
    """ "Ninety were convicted; 20 were jailed": some of the group counted before, which is greater and was in the state
    from which this one comes. Not in headlines, which leave out the auxiliary, nor where another clause's noun stands."""
    verb = parse.tokens[pivot.head]
    finite = any(t.dep in ("aux", "auxpass") for t in parse.children(verb.i))
    if pivot.dep not in ("nsubj", "nsubjpass") or not finite or state not in _NEXT:
        return False
    group = antecedent(parse, inside[0], numbered=True)
    if group is None or not is_more(parse, group, parse.tokens[inside[-1]]):
        return False
    return state_of(parse, group, group.i, kind=_kind(group)).state in _NEXT[state]


def _is_verb(parse: Parse, noun: Token, inside: list[int]) -> bool:
    """ "Nine fighting for their lives", "seven shot": a participle that the parser takes for a noun."""
    word = noun.text.lower()
    if noun.i != inside[-1] + 1 and inside[-1] + 1 < len(parse.tokens):
        between = parse.tokens[inside[-1] + 1]
        if between.lemma in ("need", "require", "suffer", "sustain", "receive") and between.tag in ("VBN", "VBD"):
            return True
        return parse.tokens[inside[-1] + 1].text.lower() in _ONGOING and noun.i == inside[-1] + 2
    if noun.i != inside[-1] + 1 or parse.tokens[inside[-1]].text.lower() in ("one", "1"):
        return False
    if word in ("face", "flee"):
        return parse.tokens[min(noun.i + 1, len(parse.tokens) - 1)].pos != "PUNCT"
    return word == "shot" or (word.endswith("ing") and word in _ONGOING)


_ONGOING = frozenset(
    "fighting battling clinging recovering nursing suffering needing facing awaiting serving undergoing receiving".split()
)


def _measured(
    parse: Parse,
    inside: list[int],
    pivot: Token,
    noun: Token | None,
    dates: frozenset[int],
    sentence: tuple[int, ...],
) -> Counted:
    """What a measure is of; a third "of it" is a part, "a further £5" added."""
    of, name = measured_of(parse, pivot, noun, inside, frozenset(inside) | dates)
    share = _is_share(parse, inside)
    if share and not name and (group := out_of(parse, inside[0], pivot, sentence)) is not None:
        of, name = with_modifier(parse, group), lemma_of(group)
    verb = parse.tokens[pivot.head]
    if (pivot.dep == "dobj" and name) or (share and verb.dep == "dobj"):
        verb = parse.tokens[verb.head] if verb.dep == "dobj" else verb
        if verb.pos == "VERB" and verb.lemma != "burn" and told_of(parse, verb, "object", "thing") == "destroyed":
            of = f"destroyed {name}".strip()
    scope = "added" if is_added(parse, inside, None, pivot) else _scope_of_share(parse, inside, share)
    return Counted(of, "temperature" if _is_temperature(parse, inside) else name, scope)


def _stands_for_people(parse: Parse, scope: Scope) -> bool:
    """ "three of those on board", "seven of us, and only four came out"."""
    return (
        scope.kind == "part"
        and scope.group is not None
        and (scope.group.text.lower() in ("those", "us") or scope.group.pos == "NUM")
    )


def _looks_for_noun(parse: Parse, inside: list[int], pivot: Token) -> bool:
    """Whether a number without a noun stands where one is left out."""
    before = parse.tokens[inside[0] - 1].text if inside[0] else ""
    return pivot.dep in ("nsubj", "nsubjpass", "dobj", "pobj", "conj", "appos") or before in (":", ",", "some")


def _is_misread(parse: Parse, inside: list[int], noun: Token | None, scope: Scope) -> bool:
    """ "Of these, five lack power": a singular noun behind several of a group is none that they count."""
    group = scope.group
    several = parse.tokens[inside[-1]].text.lower() not in ("one", "1")
    return noun is not None and noun.tag == "NN" and several and group is not None and group.tag == "NNS"


def _in_state(parse: Parse, inside: list[int], pivot: Token, noun: Token | None, told: Told, scope: Scope) -> Counted:
    """State and noun together. Without a noun beside the number: that of the group it is added to or a part of, else people."""
    thing = told.state in THINGS_ONLY
    of = _with_state(told, _name(noun))
    if noun is None:
        noun = whole(parse, pivot)
        if noun is not None and noun.lemma in REMAINS:
            noun = None
        captive = noun_before(parse, inside[0], thing=False) if told.state == "arrested" else None
        if captive is not None and captive.lemma in ("hostage", "captive"):
            return Counted("kidnapped", captive.lemma, scope.kind)
    if noun is None or noun.lemma in ("other", "others", "more"):
        one = parse.tokens[inside[-1]].text.lower() == "one"
        one = one or parse.tokens[inside[0] - 1].text == ":"
        gapped = _is_gapped(parse, inside)
        looks_back = gapped or thing or scope.kind != "whole" or one or _is_share(parse, inside)
        noun = noun_before(parse, inside[0], thing=thing) if looks_back else None
        name = _name(noun) or ("" if thing else "people")
        return Counted(f"{told.state} {name}".strip() if told.subset and scope.kind == "part" else of, name, scope.kind)
    return Counted(of, _name(noun), scope.kind)


def _is_gapped(parse: Parse, inside: list[int]) -> bool:
    """ "Three soldiers were killed and four wounded", "leaving two still in detention": the same noun is left out."""
    if inside[-1] + 1 >= len(parse.tokens) or not inside[0]:
        return False
    before, after = parse.tokens[inside[0] - 1], parse.tokens[inside[-1] + 1]
    return before.text.lower() in ("and", "leaving") and (after.tag == "VBN" or after.text.lower() in ("still", "hurt"))


def _is_share(parse: Parse, inside: list[int]) -> bool:
    """Whether the number is a fraction or percentage."""
    words = [parse.tokens[i].text.lower() for i in inside]
    return any(w in _SHARES or w.endswith("%") for w in words) or ("in" in words or "out" in words)


_SHARES = frozenset(
    "% percent cent pct half halves third thirds quarter quarters fourth fourths fifth fifths sixth sixths seventh eighth eighths "
    "ninth tenth tenths".split()
)


def _of_counted(parse: Parse, inside: list[int], pivot: Token, noun: Token | None) -> bool:
    """Whether a share is one of people or things that can be counted: "half of them", "60% of the houses"."""
    if noun is None and pivot.dep == "nsubjpass":
        return True
    if noun is not None and noun.tag in ("NNS", "NNPS") and noun.i > inside[-1]:
        return True
    after = parse.tokens[inside[-1] + 1] if inside[-1] + 1 < len(parse.tokens) else None
    if after is None or after.lemma != "of":
        return False
    then = parse.tokens[after.i + 1].text.lower() if after.i + 1 < len(parse.tokens) else ""
    if noun is None:
        return then not in ("it", "that", "this")
    return noun.tag in ("NNS", "NNPS") or noun.lemma in ("people", "dead", "injured", "wounded")


def _is_temperature(parse: Parse, inside: list[int]) -> bool:
    words = [parse.tokens[i].text for i in inside]
    return (
        any(w.lower() in ("celsius", "fahrenheit", "centigrade", "degrees", "degree", "°") for w in words)
        or words[-1][-1] in "CF"
    )


def _scope_of_share(parse: Parse, inside: list[int], share: bool) -> str:
    """ "A third of it", "a quarter of that": a part."""
    after = [t.text.lower() for t in parse.tokens[inside[-1] + 1 : inside[-1] + 3]]
    return "part" if share and after[:1] == ["of"] and after[1:] in (["it"], ["that"], ["this"]) else "whole"


def _of_us(parse: Parse, after: Token) -> bool:
    then = parse.tokens[after.i + 1].text.lower() if after.i + 1 < len(parse.tokens) else ""
    return after.text.lower() == "of" and then in ("us", "you")


def _aboard(parse: Parse, after: Token) -> bool:
    then = parse.tokens[after.i + 1].text.lower() if after.i + 1 < len(parse.tokens) else ""
    return after.text.lower() == "aboard" or (after.text.lower() == "on" and then == "board")


def _name(noun: Token | None) -> str:
    return lemma_of(noun) if noun is not None else ""


def _kind(noun: Token | None) -> str:
    """ "person", "thing", or "" where the noun does not tell."""
    if noun is None or noun.lemma in GENERIC:
        return "" if noun is None else "person"
    if is_person(noun):
        return "person"
    return "thing" if noun.pos == "NOUN" and noun.lemma not in STATES and not may_be_person(noun) else ""


def _with_state(told: Told, name: str) -> str:
    """The state, with the noun where things are counted, or those counted are some of the people in that state."""
    if told.denied:
        return f"{told.state} {name or 'person'}"
    if not name or name.lower() in STATES or (name in GENERIC and not told.subset):
        return told.state
    return f"{told.state} {name}" if told.subset or told.state in THINGS_ONLY else told.state


def _told(
    parse: Parse, inside: list[int], anchor: Token, noun: Token | None, scope: Scope, sentence: tuple[int, ...]
) -> Told:
    """The state of those counted, or else of the group that they are a part of."""
    told = Told()
    if scope.told != "group":
        told = _own(parse, inside, anchor, noun, scope.group, sentence)
    one = parse.tokens[inside[-1]].text.lower() == "one" and scope.group is noun
    if told.state == "injured" and scope.group is not None and _in_condition(parse, inside, sentence):
        group = state_of(parse, scope.group, scope.group.i, kind=_kind(scope.group))
        return Told(group.state) if group.state == "hospitalised" else told
    if told.state == "arrested" and _of_captives(parse, noun, scope):
        return Told("kidnapped", told.subset, told.denied)
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
        group = state_of(parse, scope.group, scope.group.i, kind=_kind(scope.group))
        if group.state not in _LASTING and _acts(parse, anchor):
            return told
        return Told(group.state, True, group.denied)
    return told


def _in_condition(parse: Parse, inside: list[int], sentence: tuple[int, ...]) -> bool:
    """ "Four of them in a serious condition"."""
    return any(
        t.text.lower() == "condition" for t in parse.tokens[inside[-1] + 1 : min(inside[-1] + 14, sentence[-1] + 1)]
    )


_LASTING = frozenset(("killed", "missing", "destroyed"))
"""States in which those of a part are, whatever else the sentence says of them."""


def _acts(parse: Parse, anchor: Token) -> bool:
    """Whether a part has done something of its own: "five were jailed, of whom three have lodged appeals"."""
    verb = parse.tokens[anchor.head]
    return (
        anchor.dep == "nsubj"
        and verb.pos == "VERB"
        and any(t.lemma == "have" and t.dep == "aux" for t in parse.children(verb.i))
    )


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


def _own(
    parse: Parse, inside: list[int], anchor: Token, noun: Token | None, group: Token | None, sentence: tuple[int, ...]
) -> Told:
    """The state told of those counted; of a whole that a part is taken from only what its own words say."""
    last = max(inside[-1], anchor.i)
    kind = _kind(noun if noun is not None else group)
    if _is_whole_of_part(parse, anchor, inside):
        own = noun is None and last < sentence[-1] and parse.tokens[last + 1].lemma not in (*UNDERGONE, "be", "have")
        follows = said_after(parse, last + 1, kind) if own else None
        return follows or Told(own_state(anchor) or described(parse, anchor, kind) or BEARERS.get(anchor.lemma, ""))
    if group is not None and group is noun:
        then = parse.tokens[last + 1] if last < sentence[-1] else anchor
        follows = said_after(parse, last + 1, kind) if then.pos in ("ADJ", "AUX") or then.tag == "VBD" else None
        clause = follows or of_clause(parse, anchor, kind)
        return clause if clause.state else Told(_set_before(parse, inside, noun, kind, sentence), clause.subset)
    told = state_of(parse, anchor, last, kind=kind)
    if told.state and told.state == BEARERS.get(anchor.lemma) and (just := _state_just_before(parse, inside, sentence)):
        return Told(just)
    if not told.state and last < sentence[-1] and noun is None:
        told = _misread(parse, parse.tokens[last + 1], told)
    if not told.state and (state := _set_before(parse, inside, noun, kind, sentence)):
        return Told(state)
    if not told.state and noun is None and kind != "thing":
        before = noun_before(parse, inside[0], thing=None) or plural_before(parse, inside[0])
        if before is not None and _kind(before) == "thing":
            thing = state_of(parse, anchor, last, kind="thing")
            return thing if thing.state in THINGS_ONLY else told
    if not told.state and (noun is None or anchor.dep in ("appos", "dep", "npadvmod", "nmod", "compound", "amod")):
        return Told(_state_just_before(parse, inside, sentence))
    return told


def _misread(parse: Parse, word: Token, told: Told) -> Told:
    """State of a participle that the parser takes for a noun."""
    if word.text.lower() == "shot" and word.pos == "NOUN":
        fatal = any(t.text.lower() in ("dead", "fatally") for t in parse.tokens[word.i + 1 : word.i + 2])
        return Told("killed" if fatal else "shot")
    if word.text.lower() in ("critical", "critically", "serious"):
        return Told("injured")
    if word.text.lower() in ("face", "facing"):
        after = {t.lemma for t in parse.tokens[word.i + 1 : word.i + 4]}
        return Told("charged") if after & {"charge", "trial", "count", "prosecution"} else told
    if word.text.lower() in _ONGOING:
        after = {t.text.lower() for t in parse.tokens[word.i + 1 : word.i + 6]}
        return Told("injured") if after & _HURT else told
    return told


_HURT = frozenset("life lives injuries burns wounds injury".split())


def _set_before(parse: Parse, inside: list[int], noun: Token | None, kind: str, sentence: tuple[int, ...]) -> str:
    """State told by a participle or label that opens the sentence: "Torched were nine cars", "Behind bars: the nine"."""
    tokens, first = parse.tokens, parse.tokens[sentence[0]]
    mark = next((i for i in sentence if tokens[i].text == ":" or tokens[i].text in ("were", "was", "are")), inside[-1])
    if mark >= inside[0] or mark == sentence[0] or mark - sentence[0] > 14:
        return ""
    between = tokens[mark + 1 : inside[0]]
    if any((t.pos in ("VERB", "AUX") and t.tag != "VBN") or t.text.lower() in ("whom", "which") for t in between):
        return ""
    if tokens[mark].text != ":":
        opens = first.tag in ("VBN", "VBD") and not any(
            t.dep == "nsubj" and t.i < mark for t in parse.children(first.i)
        )
        return told_of(parse, first, "object", kind) if opens else ""
    if state := in_place(parse, first.i):
        return state
    for t in tokens[sentence[0] : mark]:
        if t.i == first.i and t.text.lower() in SAID_OF:
            return SAID_OF[t.text.lower()]
        if is_state(t) and fits(t, kind):
            return told_of(parse, t, "object", kind) or STATES[t.lemma]
        if noun is None and t.pos == "NOUN" and (t.lemma in DEEDS.keys() - {"loss"} or t.lemma in _LABELS):
            return DEEDS.get(t.lemma, "released")
    return ""


_LABELS = frozenset("swap exchange release".split())


def _is_whole_of_part(parse: Parse, token: Token, inside: list[int]) -> bool:
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
    part = parse.tokens[head.head]
    if part.pos in ("VERB", "AUX"):
        return parse.tokens[head.i - 1].lemma not in HEDGES_WITH_OF
    return part.i not in inside and (
        is_number(part)
        or part.lemma in _SHARES
        or part.lemma in ("some", "many", "most", "several", "all", "none", "half", "first", "second")
    )


def _state_just_before(parse: Parse, inside: list[int], sentence: tuple[int, ...]) -> str:
    """ "Blast kills 12, wounds 30": headlines whose verbs the parser takes for nouns."""
    if inside[0] > sentence[0] and parse.tokens[inside[0] - 1].lemma == "toll":
        return "killed"
    label = inside[0] - 2 >= sentence[0] and parse.tokens[inside[0] - 1].text == ":"
    if label and parse.tokens[inside[0] - 2].lemma in STATES:
        return STATES[parse.tokens[inside[0] - 2].lemma]
    for t in (parse.tokens[i] for i in range(inside[0] - 1, max(sentence[0], inside[0] - 6) - 1, -1)):
        if (
            t.i == inside[0] - 1
            and t.pos in ("VERB", "NOUN", "ADJ")
            and t.text.lower() in DONE
            and t.tag not in ("VBN", "VBD")
            and t.text.lower() != "missing"
        ):
            return DONE.get(t.lemma, "")
        if t.text.lower().endswith("s") and t.lemma in BY_VERB and (state := told_of(parse, t, "object")):
            return state
        if (
            t.lemma in (DONE if t.tag.startswith("V") else STATES)
            and t.text.lower().endswith(("s", "ing", "ed"))
            and t.tag not in ("VBN", "JJ")
        ):
            return STATES[t.lemma]
        if t.pos not in ("ADV", "ADP", "ADJ", "DET"):
            break
    return ""
