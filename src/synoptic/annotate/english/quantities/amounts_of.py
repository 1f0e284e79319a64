"""What a measure, a share or an amount of money is of, and whether it is a part of, or added to, another."""

from __future__ import annotations

from dataclasses import dataclass

from synoptic.annotate.english.quantities.about import TAKING, is_of_sum, is_part, kind_of_measure, rain_of, told_beside
from synoptic.annotate.english.quantities.alone import BODILY, stands_for_people
from synoptic.annotate.english.quantities.antecedents import is_group
from synoptic.annotate.english.quantities.currencies import CURRENCY_WORDS, SIGNS
from synoptic.annotate.english.quantities.groups import opens_on_group
from synoptic.annotate.english.quantities.measured_so import beside_count, measured_so, set_beside
from synoptic.annotate.english.quantities.money_for import money_for
from synoptic.annotate.english.quantities.naming import name_of, with_modifier
from synoptic.annotate.english.quantities.neighbours import beside
from synoptic.annotate.english.quantities.nouns_before import noun_before, plural_before
from synoptic.annotate.english.quantities.paid import as_one_noun, is_haul, is_money, is_pay_offer
from synoptic.annotate.english.quantities.parts_of import out_of
from synoptic.annotate.english.quantities.polled import whose_share
from synoptic.annotate.english.quantities.predicates import told_of
from synoptic.annotate.english.quantities.scope import is_added, opening
from synoptic.annotate.english.quantities.set_apart import SHARES
from synoptic.annotate.english.quantities.subjects import measured_of
from synoptic.model.parse import Parse, Token


@dataclass(frozen=True, slots=True)
class Counted:
    """What is counted."""

    of: str
    noun: str
    scope: str = "whole"


def of_measure(
    parse: Parse,
    inside: list[int],
    pivot: Token,
    noun: Token | None,
    dates: frozenset[int],
    sentence: tuple[int, ...],
) -> Counted:
    """What a measure is of; a third "of it" is a part, "a further £5" added."""
    share, sampled = is_share(parse, inside), False
    sum_of = of_money(parse, inside) if share else None
    if sum_of is not None:
        of, name = measured_of(parse, sum_of, None, [sum_of.i], frozenset(inside) | dates)
    else:
        of, name = measured_of(parse, pivot, noun, inside, frozenset(inside) | dates)
    if name in ("year", "month", "week"):
        of, name = "", ""
    if not share and not {"money", *TAKING} & set(of.split()) and is_haul(parse, pivot):
        of, name = "money", "money"
    if share and (some := _less_of(parse, inside)) is not None:
        of, name = with_modifier(parse, some), name_of(parse, some)
    if share and noun is None and (some := _of_ratio(parse, inside)) is not None:
        of, name = with_modifier(parse, some), name_of(parse, some)
    counted_beside = beside_count(parse, inside) if share else None
    if counted_beside is not None:
        of, name, sampled = with_modifier(parse, counted_beside), name_of(parse, counted_beside), True
    elif share and (polled := whose_share(parse, inside, sentence)) is not None:
        of, name = with_modifier(parse, polled), name_of(parse, polled)
        sampled = _is_of_sample(parse, inside[0], pivot, name, sentence)
    elif share and not name and (group := out_of(parse, inside[0], pivot, sentence)) is not None:
        sampled = is_group(parse, group) or sampled
        thing = beside(parse, group, [group.i], frozenset()) if group.pos in ("NUM", "SYM") else group
        of, name = (with_modifier(parse, thing), name_of(parse, thing)) if thing is not None else (of, name)
    elif share and name and _is_of_sample(parse, inside[0], pivot, name, sentence):
        sampled = True
    elif share and not name and pivot.dep in ("nsubj", "nsubjpass", "ROOT"):
        done = stands_for_people(parse, inside, pivot, None) and parse.tokens[pivot.head].lemma in BODILY
        group = noun_before(parse, inside[0], thing=False if done else None) or plural_before(parse, inside[0])
        of, name = (of, name) if group is None else (with_modifier(parse, group), name_of(parse, group))
        if not name and stands_for_people(parse, inside, pivot, None):
            name = "people"
    if name in _CHANGES and parse.tokens[inside[0] - 1].lemma == "to":
        level = _level_of_change(parse, name, inside[0])
        of, name = (f"{of} {level.lemma}", name_of(parse, level)) if level is not None else (of, name)
    verb = parse.tokens[pivot.head]
    priced = any(parse.tokens[i].text in SIGNS or parse.tokens[i].text[0] in "$£€" for i in inside)
    if (pivot.dep == "dobj" and name and not priced) or (share and verb.dep == "dobj"):
        verb = parse.tokens[verb.head] if verb.dep == "dobj" else verb
        if (
            verb.pos == "VERB"
            and verb.lemma not in ("burn", "consume", "write")
            and told_of(parse, verb, "object", "thing") == "destroyed"
        ):
            of = f"destroyed {name}".strip()
    elif pivot.dep == "nsubjpass" and not priced and name:
        gone = parse.tokens[pivot.head]
        lost_to = gone.lemma == "lose" and not share and any(t.lemma == "to" for t in parse.children(gone.i))
        if lost_to or told_of(parse, gone, "object", "thing") == "destroyed":
            of = f"destroyed {name}"
    then = parse.tokens[inside[-1] + 1].lemma if inside[-1] + 1 < len(parse.tokens) else ""
    compared = (share or verb.lemma in _MEASURED_BY) and then in ("more", "less", "likely")
    scope = "added" if not compared and is_added(parse, inside, None, pivot) else _scope_of_share(parse, inside, share)
    if scope == "whole" and share and opens_on_group(parse, pivot, opening(parse, inside[0], sentence), sentence):
        scope = "part"
    if scope == "whole" and priced and not share and is_of_sum(parse, inside[0], sentence):
        scope = "part"
    if (scope == "whole" and sampled) or is_part(parse, inside[0]):
        scope = "part"
    if share and is_pay_offer(parse, pivot):
        of, name = f"{of} pay".strip(), name or "pay"
    further = told_beside(parse, inside, frozenset(inside) | dates)
    taken = bool(set(of.split()) & TAKING)
    if (
        share
        and then in ("more", "less")
        and parse.tokens[min(inside[-1] + 2, len(parse.tokens) - 1)].lemma == "likely"
    ):
        further = [*further, "likely"]
    kind = kind_of_measure(parse, inside, named=bool(name), told=bool(of) and not taken)
    further = [*further, *(() if share or priced or further else measured_so(parse, inside, pivot, name))]
    further = [*further, *(() if share or priced else set_beside(parse, inside))]
    further = [*further, *(money_for(parse, inside) if priced and not further else ())]
    further = [w for w in further if w.lower() not in (name.lower(), *of.lower().split())]
    if (wet := rain_of(parse, inside, name)) and wet not in of:
        further = [*further, wet]
    of = as_one_noun(" ".join(dict.fromkeys([*of.split(), *further, *kind])), further)
    return Counted(of, "temperature" if _is_temperature(parse, inside) else name, scope)


def _is_of_sample(parse: Parse, first: int, pivot: Token, name: str, sentence: tuple[int, ...]) -> bool:
    """ "Of 1,000 adults polled, 44% were against and 39% in favour": the second share as well."""
    group = out_of(parse, first, pivot, sentence)
    alike = group is not None and (name_of(parse, group) == name or pivot.dep == "conj")
    return group is not None and is_group(parse, group) and alike


_MEASURED_BY = frozenset("weigh measure cost earn score pay charge".split())


def _less_of(parse: Parse, inside: list[int]) -> Token | None:
    """The protein in "had 15 per cent less of the protein"."""
    then = parse.tokens[inside[-1] + 1 : inside[-1] + 3]
    if len(then) < 2 or then[0].lemma not in ("less", "more", "few", "fewer") or then[1].lemma != "of":
        return None
    return next((t for t in parse.children(then[1].i) if t.dep == "pobj" and t.pos == "NOUN"), None)


def _of_ratio(parse: Parse, inside: list[int]) -> Token | None:
    """The pupils counted before in "one in ten fell sick"."""
    follows = parse.tokens[inside[-1] + 1] if inside[-1] + 1 < len(parse.tokens) else None
    ratio = any(parse.tokens[i].text.lower() in ("in", "out") for i in inside)
    said = follows is not None and follows.tag in ("VBD", "VBZ", "VBP", "MD")
    return noun_before(parse, inside[0], thing=False) if ratio and said else None


def of_money(parse: Parse, inside: list[int]) -> Token | None:
    """The money in "a fifth of the $310m sought"."""
    of = parse.tokens[inside[-1] + 1] if inside[-1] + 1 < len(parse.tokens) else None
    if of is None or of.text.lower() != "of":
        return None
    money = next((t for t in parse.children(of.i) if t.dep == "pobj"), None)
    itself = money is not None and (
        money.pos in ("NUM", "SYM") or money.text.lower() in ("m", "bn", "mn", "crore", "lakh")
    )
    return money if money is not None and itself and is_money(parse, money) else None


_CHANGES = frozenset(
    "drop rise fall increase decrease decline jump cut gain growth reduction surge slump climb".split()
)
"""Nouns of a change, which leads "to" the level of what has changed."""


def _level_of_change(parse: Parse, name: str, first: int) -> Token | None:
    """The output in "a 12% drop in output to 310,000 tonnes"."""
    change = next((t for t in reversed(parse.tokens[max(0, first - 12) : first]) if t.lemma == name), None)
    prep = next((t for t in parse.children(change.i) if t.lemma == "in"), None) if change is not None else None
    return next((t for t in parse.children(prep.i) if t.dep == "pobj"), None) if prep is not None else None


def is_share(parse: Parse, inside: list[int]) -> bool:
    """Whether the number is a fraction or percentage."""
    words = [parse.tokens[i].text.lower() for i in inside]
    return any(w in SHARES or w.endswith("%") for w in words) or ("in" in words or "out" in words)


def _is_temperature(parse: Parse, inside: list[int]) -> bool:
    words = [parse.tokens[i].text for i in inside]
    return any(w.lower() in ("celsius", "fahrenheit", "centigrade", "degrees", "degree", "°") for w in words) or words[
        -1
    ].rstrip(".")[-1:] in ("C", "F")


def _scope_of_share(parse: Parse, inside: list[int], share: bool) -> str:
    """ "A third of it", "600 million of that", "half of the $2m": a part."""
    after = [t.text.lower() for t in parse.tokens[inside[-1] + 1 : inside[-1] + 6]]
    if after[:1] != ["of"]:
        return "whole"
    pointing = after[1:2] in (["it"], ["that"], ["this"])
    determined = after[1:2] in (["the"], ["its"], ["their"]) and len(after) > 2
    sized = determined and (after[2][0].isdigit() or after[2] in SIGNS)
    last = parse.tokens[inside[-1]]
    money = last.lemma in (*_SCALES, *CURRENCY_WORDS) or last.text.endswith(("bn", "tn"))
    money = money or any(parse.tokens[i].text in SIGNS or parse.tokens[i].text[0] in "$£€" for i in inside)
    return "part" if ((share or money) and pointing) or sized else "whole"


_SCALES = frozenset("million billion trillion crore lakh m mn".split())
