"""Quantities of an article: numbers as intervals, with their unit and what they count.

Numbers, hedges, ranges, units and money are found by the grammar of `grammar`; what they count is read from
the parse (`counted`). Scores, votes, ranks and magnitudes say by their form what they are. Missed on purpose:
dates, durations and clock times (those are times), figures in web addresses, what `labels` tells for names, ratios
("twice as many"), "one" as a pronoun, and one person told by "a man".
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import replace

from synoptic.annotate.english.numbers.words import lower_case
from synoptic.annotate.english.people.beings import is_person
from synoptic.annotate.english.quantities.adding_up import with_parts
from synoptic.annotate.english.quantities.ages import bearer, is_age
from synoptic.annotate.english.quantities.ages_around import is_age_around
from synoptic.annotate.english.quantities.ages_told import is_told_as_age
from synoptic.annotate.english.quantities.amounts_of import Counted
from synoptic.annotate.english.quantities.borrowed import with_borrowed_unit
from synoptic.annotate.english.quantities.choosing import BACK, chosen
from synoptic.annotate.english.quantities.compared import compared, step_before
from synoptic.annotate.english.quantities.contests import is_margin, is_of_games, is_total, points_of
from synoptic.annotate.english.quantities.counted import counted
from synoptic.annotate.english.quantities.currencies import SIGNS
from synoptic.annotate.english.quantities.gapped import of_gap
from synoptic.annotate.english.quantities.grammar import amounts
from synoptic.annotate.english.quantities.hedges import Amount
from synoptic.annotate.english.quantities.home_money import home_for
from synoptic.annotate.english.quantities.labels import is_label, is_pronoun
from synoptic.annotate.english.quantities.last_unit import is_sum, of_last_unit
from synoptic.annotate.english.quantities.lists import first_plural_of_heading, heading_of
from synoptic.annotate.english.quantities.naming import lemma_of
from synoptic.annotate.english.quantities.none import is_none_of_group, is_somewhere, none_of
from synoptic.annotate.english.quantities.ordinals import find_ordinals
from synoptic.annotate.english.quantities.passed_over import (
    is_idle_word,
    is_next_in_count,
    is_some_speaker,
    is_some_year,
    is_time,
    lasts,
)
from synoptic.annotate.english.quantities.pieces import Line, before
from synoptic.annotate.english.quantities.rivals import settled
from synoptic.annotate.english.quantities.roles import state_of
from synoptic.annotate.english.quantities.rows import row_of
from synoptic.annotate.english.quantities.states import NAMING, STATES
from synoptic.model.mention import Quantity, Time
from synoptic.model.passage import Passage
from synoptic.model.report import Article
from synoptic.model.span import Span

_TRIGGER = re.compile(
    rf"[\d½¼¾⅓⅔{''.join(s for s in SIGNS if len(s) == 1)}]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|twent|thirt|fort|fift|"
    r"hundred|thousand|million|billion|trillion|lakh|crore|dozen|score|several|couple|handful|half|third|quarter|fifth|tenth|few|nobody|\bno |none|second|ties\b|"
    r"nought|naught|zero|ninth|twelfth|\bnil\b|\ba(?: single)? (?:met|kilo|centi|mile|foot|inch|yard|ton|pound|hect|acre|lit|gallon|pint|barrel|ounce)"
)
_CUT_LABEL = re.compile(r"\b(?:Op|No|Nos|Nr|Art|Vol|Fig|Ch|Sec)\.\s*$")
_FIGURES = re.compile(r"\d+")
""" "His Concerto, Op. 47": an abbreviation after which the sentence is cut."""
_ADDRESS = re.compile(r"(?:\b[a-z]+://|\bwww\.)\S+")
"""A web address: its figures count nothing."""


def find_quantities(article: Article, passages: Sequence[Passage], times: Sequence[Time]) -> tuple[Quantity, ...]:
    """All quantities of the article, in the order of the text. `times` are the article's times: no number is both."""
    found: list[Quantity] = []
    taken = [(t.span.start, t.span.end) for t in times]
    last: list[Passage] = []
    home = home_for(article)
    for passage in passages:
        if passage.kind != "sentence":
            continue
        last = [p for p in last[-BACK:] if p.parse is passage.parse] + [passage]
        lowered = lower_case(passage.text)
        if _TRIGGER.search(lowered):
            offset = passage.span.start
            mine = [(s - offset, e - offset) for s, e in taken if s < passage.span.end and e > offset]
            cut = _CUT_LABEL.search(article.report.text[max(0, offset - 12) : offset])
            mine += [m.span() for m in (_FIGURES.match(passage.text),) if m and cut]
            read = settled(_in_sentence(passage, lowered, mine, home), found[-3:], passage, article.report.text)
            near = [q for q in found[-9:] if q.span.start >= last[0].span.start]
            found.extend(with_parts(chosen(read, near, last), article.report.text))
        found.extend(find_ordinals(passage, lowered, [*taken, *((q.span.start, q.span.end) for q in found[-9:])]))
    return tuple(sorted(found, key=lambda q: q.span.start))


def _in_sentence(passage: Passage, text: str, times: list[tuple[int, int]], home: Mapping[str, str]) -> list[Quantity]:
    found: list[Quantity] = []
    read: list[Amount] = []
    line = Line(text, passage.text, home)
    addresses = [m.span() for m in _ADDRESS.finditer(text)] if "://" in text or "www." in text else []
    all_of_it = list(amounts(line))
    dated = _within(passage, times) if all_of_it else frozenset()
    for k, bare in enumerate(all_of_it):
        if (
            bare.form == "none"
            or is_time(bare, times, text)
            or is_idle_word(text, bare)
            or is_next_in_count(passage, text, bare)
            or any(s < bare.core[1] and bare.core[0] < e for s, e in addresses)
        ):
            continue
        amount, alike = with_borrowed_unit(bare, read, all_of_it[k + 1 : k + 2], text)
        read.append(amount)
        against = compared(amount, found, line, passage.span.start)
        quantity = against or _as_quantity(passage, text, read, dated)
        if quantity is not None and alike and found and found[-1].unit == "%" and _OF_WHAT.match(text, read[-2].end):
            quantity = replace(quantity, of=f"{quantity.of} {found[-1].of}", scope=found[-1].scope)
        quantity = quantity or of_gap(amount, found, text, passage.span.start, passage.text)
        if quantity is not None:
            step = step_before(read, quantity, line, passage.span.start)
            if step is not None and (not found or found[-1].span.start != step.span.start):
                found.append(step)
            elif step is not None and not found[-1].noun:
                found[-1] = step
            found.append(quantity)
    return found


def _within(passage: Passage, spans: list[tuple[int, int]]) -> frozenset[int]:
    """The tokens of a sentence that stand in one of the spans, which count from its start."""
    tokens, offset = passage.parse.tokens, passage.span.start
    starts = [tokens[i].start - offset for i in passage.tokens]
    found: set[int] = set()
    for start, end in spans:
        last = bisect_left(starts, end)
        first = max(0, bisect_right(starts, start) - 1)
        found.update(i for i in passage.tokens[first:last] if tokens[i].end - offset > start)
    return frozenset(found)


def _as_quantity(passage: Passage, text: str, read: list[Amount], dated: frozenset[int]) -> Quantity | None:
    """The last amount read as a quantity; None where it is a label or says nothing."""
    amount = read[-1]
    parse, offset = passage.parse, passage.span.start
    first, last = amount.core[0] + offset, amount.core[1] + offset
    inside = [i for i in passage.tokens if parse.tokens[i].start < last and parse.tokens[i].end > first]
    if not inside:
        return None
    read_as = _counted_as(passage, text, read, dated, inside)
    if read_as is None:
        return None
    amount, what = read_as
    return Quantity(
        report=passage.report,
        span=Span(offset + amount.start, offset + amount.end),
        text=passage.text[amount.start : amount.end],
        low=amount.low,
        high=amount.high,
        unit=amount.unit,
        of=what.of,
        approximate=amount.approximate,
        noun=what.noun,
        scope="ordinal" if amount.form == "ordinal" else what.scope,
    )


def _counted_as(
    passage: Passage, text: str, read: list[Amount], dated: frozenset[int], inside: list[int]
) -> tuple[Amount, Counted] | None:
    """The last amount read, in its unit, and what it counts; None where it is a label or says nothing."""
    amount, parse = read[-1], passage.parse
    tokens = [parse.tokens[i] for i in inside]
    row = row_of(text, amount) if amount.form in ("number", "money") and not amount.of else None
    if row is not None:
        return amount, _headed(passage, row, inside[0], "whole")
    heading = heading_of(text, passage.text, amount)
    if heading:
        return amount, _headed(passage, heading, inside[0], "whole")
    if is_label(passage, text, amount, tokens):
        return None
    bare = amount.form == "number" and amount.unit is None
    if amount.form == "age" or (bare and is_age(passage, text, amount) and amount.low == int(amount.low or 0)):
        return replace(amount, unit=amount.unit or "a"), Counted("age", bearer(passage, tokens))
    if bare and (is_told_as_age(passage, text, amount) or is_age_around(passage, text, amount)):
        return replace(amount, unit="a"), Counted("age", "")
    if (
        bare
        and _SIZE.fullmatch(text[slice(*amount.core)])
        and (
            any(a.of == "magnitude" for a in read[:-1])
            or _STRENGTH.search(text[max(0, amount.start - 90) : amount.start])
        )
    ):
        amount = replace(amount, of="magnitude")
    if amount.of:
        return amount, _of_ratio(passage, inside, amount) if amount.form == "ratio" else _by_form(amount)
    if bare and text[amount.core[1] :].startswith(" times"):
        return amount, Counted("time", "time")
    if amount.form in ("zero", "ordinal"):
        stated = _stated(passage, inside, amount)
        return None if stated is None else (amount, stated)
    amount, what = _of_sentence(passage, text, read, dated, inside)
    if amount.unit is not None:
        return amount, what if what.of != "vote" else replace(what, of="vote share")
    if (
        lasts(parse, inside, what)
        or _says_nothing(text, amount, what)
        or is_some_speaker(passage, text, amount, tokens[-1])
        or is_some_year(passage, text, amount, tokens[-1])
    ):
        return None
    if (
        (what.noun in ("majority", "plurality") or (not what.noun and _AGAINST.match(text, amount.end)))
        and _MAJORITY.search(before(text, amount.start))
        and not _IN_HOUSE.match(text, amount.end)
        and not ((amount.high or 0) < _MOST_SEATS and _OF_SEATS.search(text) and " votes" not in text)
    ):
        return amount, Counted("vote", "")
    if (what.noun == "abstention" or text.startswith(" abstain", amount.end)) and any(
        a.of == "vote" for a in read[:-1]
    ):
        return amount, Counted("vote", "")
    if what.noun == "age" and (amount.high or amount.low or 0) < 120 and bare:
        return replace(amount, unit="a"), Counted("age", "")
    return amount, what


def _by_form(amount: Amount) -> Counted:
    """What an amount counts that is told by its form: a share of a vote is measured, and wickets and the runs given are counted."""
    if amount.of == "vote" and amount.unit is not None:
        return Counted("vote share", "vote")
    return Counted(amount.of, amount.of if amount.of in ("wicket", "run") or amount.form == "ratio" else "")


def _of_ratio(passage: Passage, inside: list[int], amount: Amount) -> Counted:
    """What "one rhino in three" counts, with its state."""
    tokens = passage.parse.tokens
    noun = next((tokens[i] for i in inside if tokens[i].pos == "NOUN"), None)
    if noun is None or noun.dep not in ("nsubj", "nsubjpass", "dobj"):
        return _by_form(amount)
    told = state_of(passage.parse, noun, inside[-1], kind="person" if is_person(noun) else "thing")
    return Counted(f"{told.state} {amount.of}".strip(), amount.of)


def _of_sentence(
    passage: Passage, text: str, read: list[Amount], dated: frozenset[int], inside: list[int]
) -> tuple[Amount, Counted]:
    """What the sentence tells the amount to count or measure; where it tells nothing, what was measured or headed before."""
    amount, parse = read[-1], passage.parse
    dates = dated | _within(passage, [(amount.start, amount.core[0])])
    what = counted(parse, inside, passage.tokens, measured=amount.unit is not None, dates=dates)
    if amount.unit is not None:
        return amount, what
    sure = (
        not what.of
        or what.noun in ("wicket", "round", "cast")
        or is_total(text, amount.start)
        or is_of_games(text, amount.start)
        or is_margin(text, amount.start)
    )
    points = points_of(text, amount.start, amount.low or 0) if sure else ""
    if points:
        return amount, Counted(
            points, "" if points in ("vote", "score") else points, what.scope if points == "game" else "whole"
        )
    open_yet = what.of in ("", "people") and what.noun in ("", "people") or is_sum(amount, read, text)
    if open_yet and (fuller := of_last_unit(amount, read, text)) is not None:
        return fuller, counted(parse, inside, passage.tokens, measured=True, dates=dates)
    if not what.of and (plural := first_plural_of_heading(text, amount)):
        what = _headed(passage, plural, inside[0], what.scope)
    return amount, what


def _headed(passage: Passage, printed: str, before: int, scope: str) -> Counted:
    """The noun of a heading, by its lemma."""
    tokens = passage.parse.tokens[passage.tokens[0] : before]
    name = next((lemma_of(t) for t in tokens if t.text.lower() == printed), printed)
    return Counted(NAMING.get(name, name), name, scope)


def _stated(passage: Passage, inside: list[int], amount: Amount) -> Counted | None:
    """ "no injuries", "nobody was hurt", "a third victim": only where a state of people is told; none of several that can be
    counted, "no survivors"."""
    if amount.noun == "kind":
        return none_of(passage.parse, inside, passage.tokens)
    noun = (
        amount.noun.removesuffix("s")
        if amount.noun not in ("people", "injuries", "fatalities", "casualties")
        else amount.noun
    )
    singular = {
        "lives": "life",
        "live": "life",
        "injuries": "injury",
        "fatalities": "fatality",
        "casualties": "casualty",
    }.get(noun, noun)
    if singular in STATES:
        return Counted(STATES[singular], singular)
    if singular == "casualty":
        return Counted(singular, singular)
    if amount.form == "zero" and singular == "people" and _is_in_relative(passage, inside):
        return None
    what = counted(passage.parse, inside, passage.tokens, measured=False)
    state = what.of.split(" ")[0]
    whole = amount.form == "zero" and not (amount.noun or is_none_of_group(passage.text, amount))
    scope = ("whole" if whole else "part") if amount.form == "zero" and not amount.noun else what.scope
    scope = "whole" if amount.form == "zero" and amount.noun == "people" else scope
    if state in STATES.values():
        return Counted(state, what.noun if not amount.noun else singular, scope)
    if amount.form == "zero" and not amount.noun and what.noun:
        return Counted(what.of, what.noun, scope)
    if amount.form == "zero" and singular == "people":
        return Counted("people", "people") if is_somewhere(passage.parse, inside) else None
    if amount.form == "ordinal":
        return Counted(singular, singular)
    return none_of(passage.parse, inside, passage.tokens) if amount.noun else None


def _is_in_relative(passage: Passage, inside: list[int]) -> bool:
    """ "Twelve whom nobody could find", "for reasons nobody has explained": says nothing of how many."""
    tokens = passage.parse.tokens
    verb = tokens[tokens[inside[-1]].head]
    left = tokens[inside[0] - 1]
    led = left.pos == "NOUN" or left.text.lower() in ("whom", "which")
    return led and tokens[inside[-1]].dep in ("nsubj", "nsubjpass") and verb.dep == "relcl"


_OF_WHAT = re.compile(r" of [a-z]")
""" "Gas heats 74 per cent of homes and oil 5": both of homes."""
_COUPLE_OF = re.compile(r" (?:of|more|hundred|thousand|million|dozen|[a-z]+s|people|men|women|children)\b")
"""What follows "a couple" that is a number; two people are one without it."""
_OUT_OF = re.compile(r"\b(?:oldest|youngest|eldest|largest|smallest|rest|remainder|most|none) of the $")
_SOME_OF = re.compile(
    r"(?:\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|half|dozen|none|all but \w+)|\d) of the $"
)
""" "Police bailed two of the four": a group of which no noun is given."""
_SIZE = re.compile(r"[1-9]\.\d")
""" "Put at 5.8 by one observatory and 6.1 by another"."""
_STRENGTH = re.compile(
    r"\b(?:strength|size|force|magnitude) of [^.;\d]{0,40}\b(?:quake|earthquake|jolt|tremor|shock|aftershock)\b[^.;\d]{0,30}(?:from \d\.\d )?(?:from|to|at|as) $"
)
""" "Revised the strength of the jolt from 7.0"."""
_MAJORITY = re.compile(r"\b(?:majority|plurality|margin)(?: \w+){0,3} (?:of|to|at|was|is|by|from) (?:[\d,]+ to )?$")
_AGAINST = re.compile(r" to (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven)\b")
_IN_HOUSE = re.compile(
    r" in (?:the|a) (?:[\w'-]+ ){0,3}(?:parliament|house|chamber|assembly|senate|council|legislature|knesset|lok sabha)\b"
)
""" "A majority of one in the 101-seat parliament": of seats, and not of votes."""
_OF_SEATS = re.compile(r"\b(?:government|coalition|mps|lawmakers|parliament|deputies|senators)\b")
_MOST_SEATS = 150


def _says_nothing(text: str, amount: Amount, what: Counted) -> bool:
    """ "one of the", "the one", "no one", "several" without a noun."""
    start, end = amount.core
    words, told = text[start:end], what.of or what.noun
    if text.strip(" .-+") == words or (amount.start == 0 and not text[amount.end :].strip(" .")):
        return False
    if not told and text[:start].endswith(("the ", "these ", "those ", "them ")) and not _OUT_OF.search(text[:start]):
        return not text.startswith(" accused", end) and not _SOME_OF.search(text[:start])
    if words.endswith("couple") and not _COUPLE_OF.match(text, end):
        return True
    if words == "one":
        return is_pronoun(text, amount, state=what.of in STATES.values()) or not what.of
    return not told and not words[0].isdigit() and amount.start == start and (amount.low or 0) in range(1, 13)
