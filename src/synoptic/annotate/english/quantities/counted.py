"""What a number counts: its noun, the state of those counted ("killed", "injured", "missing"), and its scope."""

from __future__ import annotations

from synoptic.annotate.english.people.beings import TIMES, is_person
from synoptic.annotate.english.quantities.alone import looks_for_noun, stands_for_people
from synoptic.annotate.english.quantities.amounts_of import Counted, is_share, of_measure, of_money
from synoptic.annotate.english.quantities.antecedents import antecedent, is_more
from synoptic.annotate.english.quantities.currencies import CURRENCY_WORDS
from synoptic.annotate.english.quantities.following import Told, said_after
from synoptic.annotate.english.quantities.in_state import in_state, printed_name, with_state
from synoptic.annotate.english.quantities.misled import (
    are_who_expect,
    breaks_limb,
    is_done_by,
    is_misread,
    is_object,
    is_of_next_clause,
    is_parent,
)
from synoptic.annotate.english.quantities.misread import is_verb
from synoptic.annotate.english.quantities.naming import with_modifier
from synoptic.annotate.english.quantities.neighbours import before_which, past_or_more
from synoptic.annotate.english.quantities.nouns import is_led_anew, noun_of, pivot_of, told_as
from synoptic.annotate.english.quantities.nouns_before import in_gap, noun_before, plural_before, subject_alike
from synoptic.annotate.english.quantities.of_verbs import described
from synoptic.annotate.english.quantities.parts_of import is_qualified
from synoptic.annotate.english.quantities.polled import whose_share
from synoptic.annotate.english.quantities.scope import Scope, scope_of
from synoptic.annotate.english.quantities.set_apart import cannot_be, held_thing, hit_thing
from synoptic.annotate.english.quantities.sized import whole
from synoptic.annotate.english.quantities.states import (
    NAMING,
    REMAINS,
    STATES,
)
from synoptic.annotate.english.quantities.those import state_of_those
from synoptic.annotate.english.quantities.ties import of_disease, of_war
from synoptic.annotate.english.quantities.told import is_next, told_of_counted
from synoptic.annotate.english.quantities.tolls import TOTALS
from synoptic.annotate.english.quantities.units import UNIT_CODES
from synoptic.model.parse import Parse, Token


def counted(
    parse: Parse, inside: list[int], sentence: tuple[int, ...], *, measured: bool, dates: frozenset[int] = frozenset()
) -> Counted:
    """What the tokens `inside` count or measure; "" where the sentence does not say. `dates` are tokens of times."""
    if not measured and (state_of_all := state_of_those(parse, inside, sentence)):
        return Counted(state_of_all, "people")
    pivot = pivot_of(parse, inside)
    noun = noun_of(parse, pivot, inside, sentence[-1], measured=measured)
    if noun is not None and (
        noun.i in dates or (not measured and noun.lemma in _MEASURED_SO) or not noun.text[0].isalpha()
    ):
        noun = None
    if noun is not None and noun.i + 2 <= sentence[-1] and parse.tokens[noun.i + 1].text == "-":
        noun = parse.tokens[noun.i + 2] if parse.tokens[noun.i + 2].pos == "NOUN" else noun
    noun = (
        None
        if noun is not None and (is_verb(parse, noun, inside) or is_done_by(parse, inside, noun, sentence))
        else noun
    )
    if not measured and noun is not None and breaks_limb(parse, inside, noun):
        who = noun_before(parse, inside[0], thing=False)
        return Counted("injured", printed_name(parse, who) or "people")
    if not measured and (noun is None or noun.pos == "PROPN") and is_parent(parse, inside):
        young = "grandchild" if parse.tokens[inside[0] - 2].lemma.lower().startswith("grand") else "child"
        return Counted(young, young)
    if noun is not None and not measured and is_of_next_clause(parse, inside, noun):
        noun = None
    if noun is not None and not measured and are_who_expect(parse, inside, noun):
        return _before(parse, inside, noun)
    share = is_share(parse, inside)
    if share and (whole_of := _of_which(parse, inside, sentence)) is not None:
        return Counted(with_modifier(parse, whole_of), printed_name(parse, whole_of), "part")
    levelled = noun is not None and _is_level(parse, pivot)
    if measured and not (
        share and not levelled and of_money(parse, inside) is None and _of_counted(parse, inside, pivot, noun)
    ):
        return of_measure(parse, inside, pivot, noun, dates, sentence)
    after = parse.tokens[inside[-1] + 1] if inside[-1] < sentence[-1] else None
    if after is not None and noun is not None and after.lemma in ("more", "another") and noun.i == after.i:
        pivot, noun = after, None
    if after is not None and after.lemma == "more" and noun is not None and is_object(parse, after, noun):
        pivot, noun = after, None
    if after is not None and after.lemma == "more" and pivot.head == after.i:
        pivot = after
    if noun is None and after is not None and after.lemma in ("more", "few", "less", "fewer"):
        then = parse.tokens[after.i + 1].lemma if after.i < sentence[-1] else ""
        noun = noun_before(parse, inside[0], thing=None) if then == "than" else None
    misread = (
        noun is not None
        and noun.dep == "dobj"
        and parse.tokens[noun.head].tag == "VBG"
        and parse.tokens[noun.head].head == pivot.i
    )
    anchor = noun if noun is not None and not misread else pivot
    scope = scope_of(parse, inside, anchor, sentence, bare=noun is None, share=share)
    if scope.kind == "part" and noun is not scope.group and is_misread(parse, inside, noun, scope):
        noun, anchor = None, pivot
    if noun is None and scope.group is not None and scope.group.text.lower() in ("those", "these"):
        before = noun_before(parse, inside[0], thing=None) if not is_qualified(parse, scope.group) else None
        noun = before if before is not None and not is_person(before) else None
    if noun is not None and noun.text.lower() == "ones":
        noun = noun_before(parse, inside[0], thing=None) or noun
    held = None
    if noun is None or noun.i < inside[0]:
        held = held_thing(parse, pivot, inside, sentence) if noun is None else None
        noun = in_gap(parse, inside, sentence) or noun or held
    told = told_of_counted(parse, inside, anchor, noun, scope, sentence)
    if noun is not None and noun is anchor and pivot.pos == "NUM" and cannot_be(noun, told.state):
        told = Told()
    if noun is None or noun.lemma in ("other", "others"):
        named = told_as(parse, inside, scope, sentence)
        noun = named if named is not None else noun
        told_so = named is not None and any(t.lemma == "be" for t in parse.tokens[inside[-1] + 1 : named.i])
        behind = named is not None and named.i > inside[-1] and not told_so and scope.kind == "part"
        own = (
            said_after(parse, named.i + 1, "person")
            if behind and named is not None and not _ends(parse, named)
            else None
        )
        if own is not None and named is not None:
            return Counted(
                with_state(Told(own.state, True), printed_name(parse, named)), printed_name(parse, named), "part"
            )
        if named is not None and told_so and scope.kind == "part" and named is not scope.group and is_person(named):
            return _said_to_be(parse, named, told, scope)
    if noun is None and told.state == "injured" and (hit := hit_thing(parse, inside, sentence)) is not None:
        return Counted(with_modifier(parse, hit), printed_name(parse, hit), "part")
    if told.state and scope.kind == "whole" and noun is None and is_next(parse, inside, pivot, told.state):
        scope = Scope("part", antecedent(parse, inside[0], numbered=True), "own")
    if told.state:
        return in_state(parse, inside, pivot, noun, told, scope)
    if noun is None and scope.group is not None and scope.group.pos == "NUM":
        noun = noun_before(parse, scope.group.i, thing=None) or whole(parse, scope.group)
        noun = None if stands_for_people(parse, [scope.group.i], scope.group, noun) else noun
    if noun is not None and noun.lemma in ("other", "others"):
        before = noun_before(parse, inside[0], thing=None)
        along = parse.tokens[inside[0] - 1].text.lower() == "with" and before is not None and not is_person(before)
        noun = noun if before is None or along else before
    beside = after is not None and (_aboard(parse, after) or _of_us(parse, after) or after.lemma == "who")
    if noun is None and scope.kind == "whole" and _of_us(parse, after, "them"):
        noun = noun_before(parse, inside[0], thing=None) or plural_before(parse, inside[0])
        beside = noun is None
    if noun is None and after is not None and after.lemma == "who":
        noun = noun_before(parse, inside[0], thing=False)
    if noun is None and (beside or _stands_for_people(parse, scope)):
        return Counted("people", "people", scope.kind)
    if noun is None:
        noun = whole(parse, pivot)
        if noun is not None and (state := described(parse, noun)) and pivot.dep != "pobj":
            return Counted(with_state(Told(state), printed_name(parse, noun)), printed_name(parse, noun), scope.kind)
    if noun is None and pivot.dep == "conj" and parse.tokens[pivot.head].pos == "NUM":
        noun = whole(parse, parse.tokens[pivot.head])
    if noun is None and share:
        noun = whose_share(parse, inside, sentence)
    open_yet = looks_for_noun(parse, inside, pivot) or is_led_anew(parse, inside[-1], parse.tokens[pivot.head])
    if noun is None and (scope.kind != "whole" or open_yet):
        noun = noun_before(parse, inside[0], thing=None) or plural_before(parse, inside[0])
        noun = subject_alike(parse, pivot, noun) or noun
        some = (
            parse.tokens[inside[0] - 1].text == "In"
            and noun is not None
            and is_more(parse, noun, parse.tokens[inside[-1]])
        )
        scope = Scope("part", noun, "own") if some and scope.kind == "whole" else scope
    if (held is None and stands_for_people(parse, inside, pivot, noun)) or (
        noun is None and _of_people_before(parse, inside, pivot)
    ):
        return Counted("", "people", scope.kind)
    if noun is not None and noun.i < inside[0] and noun.tag == "NNS" and noun.lemma in NAMING and not is_person(noun):
        return Counted(NAMING[noun.lemma], printed_name(parse, noun), scope.kind)
    if noun is not None and noun.lemma in REMAINS:
        return Counted(f"killed {noun.lemma}", printed_name(parse, noun), scope.kind)
    if noun is not None and noun.lemma == "loss" and noun.tag == "NNS" and of_war(parse, noun):
        return Counted("killed loss", "loss", scope.kind)
    if noun is not None and noun.lemma == "case" and of_disease(parse, noun):
        return Counted("infected", "case", scope.kind)
    return Counted(with_modifier(parse, noun) if noun is not None else "", printed_name(parse, noun), scope.kind)


def _before(parse: Parse, inside: list[int], noun: Token) -> Counted:
    """What was counted before."""
    told = noun_before(parse, inside[0], thing=None)
    return Counted(with_modifier(parse, told) if told is not None else "", printed_name(parse, told))


def _of_which(parse: Parse, inside: list[int], sentence: tuple[int, ...]) -> Token | None:
    """The turnover in "turnover of 6bn euros, of which two-fifths came from abroad"; None where several are meant, or none stands before."""
    at = inside[0] - 1
    while at > sentence[0] + 2 and parse.tokens[at].text.lower() in _HEDGING:
        at -= 1
    if at - 2 <= sentence[0] or [t.text.lower() for t in parse.tokens[at - 1 : at + 1]] != ["of", "which"]:
        return None
    noun = parse.tokens[at - 2] if parse.tokens[at - 2].text != "," else parse.tokens[at - 3]
    for _ in range(4):
        if noun.pos == "NOUN" and noun.lemma not in (*UNIT_CODES, *CURRENCY_WORDS, *TIMES):
            return noun if noun.tag == "NN" else None
        noun = parse.tokens[noun.head]
    return None


_HEDGING = frozenset("only just about nearly almost some over barely hardly roughly around a an more less than".split())


def _ends(parse: Parse, noun: Token) -> bool:
    """Whether a phrase ends with the noun."""
    return noun.i + 1 >= len(parse.tokens) or parse.tokens[noun.i + 1].pos in ("PUNCT", "CCONJ")


def _said_to_be(parse: Parse, named: Token, told: Told, scope: Scope) -> Counted:
    """ "Two of the dead were children": some of a group, said to be something; both are counted."""
    group = scope.group
    whole_of = group.lemma if group is not None and group.pos == "NOUN" and group.lemma not in STATES else "people"
    name = printed_name(parse, named)
    of = with_state(told, name) if told.state else with_modifier(parse, named)
    return Counted(
        " ".join(dict.fromkeys([*of.split(), *whole_of.split(), "people"])) if " " in of or not told.state else of,
        name,
        scope.kind,
    )


_MEASURED_SO = frozenset("old olds long wide high deep tall thick across broad".split())
"""What stands behind a measure and is none of what is measured: "640 long"."""


def _stands_for_people(parse: Parse, scope: Scope) -> bool:
    """ "three of those on board", "seven of us, and only four came out"."""
    return (
        scope.kind == "part"
        and scope.group is not None
        and (scope.group.text.lower() in ("those", "us", "them") or scope.group.pos == "NUM")
    )


_LEFT_OUT = frozenset("and with only but just".split())
"""Before "four hurt", of whom no noun is given."""


def _of_people_before(parse: Parse, inside: list[int], pivot: Token) -> bool:
    """ "The union says 6,000 marched; police put the number at 2,500": another figure for people who were counted without a noun."""
    group = antecedent(parse, inside[0], numbered=True) if pivot.dep in ("pobj", "attr") else None
    verb = parse.tokens[pivot.head] if pivot.dep == "attr" else parse.tokens[parse.tokens[pivot.head].head]
    total = any(t.lemma in TOTALS for t in parse.children(verb.i))
    return total and group is not None and group.pos == "NUM" and stands_for_people(parse, [group.i], group, None)


def _is_level(parse: Parse, pivot: Token) -> bool:
    """ "Putting turnout at 71% of voters": a level at which something is put, and not some of the voters."""
    prep = parse.tokens[pivot.head]
    verb = parse.tokens[prep.head]
    put = pivot.dep == "pobj" and prep.lemma in ("at", "to") and verb.pos == "VERB"
    return put and any(t.dep == "dobj" and t.pos == "NOUN" and t.i < prep.i for t in parse.children(verb.i))


def _of_counted(parse: Parse, inside: list[int], pivot: Token, noun: Token | None) -> bool:
    """Whether a share is one of people or things that can be counted: "half of them", "60% of the houses"."""
    last = past_or_more(parse, inside[-1])
    after = parse.tokens[last + 1] if last + 1 < len(parse.tokens) else None
    then = parse.tokens[after.i + 1].text.lower() if after is not None and after.i + 1 < len(parse.tokens) else ""
    if noun is None and after is not None and after.lemma == "of" and then == "which":
        named = before_which(parse, inside[0])
        return named is None or named.tag == "NNS"
    if noun is None and pivot.dep == "nsubjpass":
        return True
    if noun is not None and noun.tag in ("NNS", "NNPS") and noun.i > inside[-1]:
        return True
    if after is None or after.lemma != "of":
        return False
    if noun is None:
        return then not in ("it", "that", "this")
    return noun.tag in ("NNS", "NNPS") or noun.lemma in ("people", "dead", "injured", "wounded")


def _of_us(parse: Parse, after: Token | None, *whom: str) -> bool:
    if after is None:
        return False
    then = parse.tokens[after.i + 1].text.lower() if after.i + 1 < len(parse.tokens) else ""
    return after.text.lower() == "of" and then in (whom or ("us", "you"))


def _aboard(parse: Parse, after: Token) -> bool:
    then = parse.tokens[after.i + 1].text.lower() if after.i + 1 < len(parse.tokens) else ""
    return after.text.lower() == "aboard" or (after.text.lower() == "on" and then == "board")
