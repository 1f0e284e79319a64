"""Ages of one person that differ from report to report.

Compared is the age that stands beside a person's name ("Ada Lind, 34", "34-year-old bus driver Ada Lind", "Lind (34)"),
for each person as the names were resolved. A whole year that is printed holds all its months, and a later report may give
the next year, for a birthday may lie between. Missed on purpose: the ages of people without a name; whoever has two ages
in one report; names that share only a surname.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from synoptic.judge.ages_said import said
from synoptic.judge.sides import Difference, Reading
from synoptic.model import edtf
from synoptic.model.mention import Quantity
from synoptic.model.naming import compare_people
from synoptic.model.span import Span

IN_YEARS = {"a": 1.0, "mo": 12.0, "wk": 52.18, "d": 365.25}
"""Units of an age -> how many make a year."""
BIRTHDAY = 14
"""Days between two reports from which somebody may well have had a birthday."""
GENERATION = 12
"""Years apart from which one name may be a parent's and a child's."""
STEPS_UP = 4
"""Words up from an age among which the part of whoever has it is looked for."""
KIN = frozenset(
    "man woman boy girl victim suspect resident father mother son daughter brother sister grandfather grandmother "
    "uncle aunt nephew niece cousin husband wife".split()
)
"""Nouns beside a name of which two of one family may each be one."""
BEHIND = re.compile(r",? (?:who is |now |was |is )?(?:aged? )?\(?|,? ?\(")
"""What stands between a name and the age behind it."""
WORDS_BETWEEN = 4
"""Words that may stand between an age and the name behind it: "34-year-old former bus driver Ada Lind"."""
NEAR = 60
"""Characters within which an age and its name stand."""


@dataclass(frozen=True)
class Age:
    """An age beside a name."""

    reading: Reading
    quantity: Quantity
    name: str

    @property
    def years(self) -> tuple[float, float]:
        """Least and greatest age in years that the printed figure may stand for."""
        size = IN_YEARS[self.quantity.unit or "a"]
        low, high = self.quantity.low or 0.0, self.quantity.high or 0.0
        return low / size, (high + 1) / size


def differences(reports: Sequence[Sequence[Reading]]) -> list[Difference]:
    """Differences between the ages that reports of one event give one person; `reports`: the sentences of each."""
    told: dict[str, dict[str, list[Age]]] = defaultdict(lambda: defaultdict(list))
    for report in reports:
        before: Reading | None = None
        for reading in report:
            for entity, age in (*_ages(reading), *_meant(reading, before), *_said(reading)):
                told[entity][reading.article.id].append(age)
            before = reading if reading.content.passage.kind == "sentence" else before
    found = []
    for entity in sorted(told):
        certain = [ages for _, ages in sorted(told[entity].items()) if len({a.years for a in ages}) == 1]
        for ours, theirs in combinations(certain, 2):
            found += [d for a in ours for b in theirs if (d := _difference(a, b)) is not None]
    return found + _by_part(told)


def _by_part(told: Mapping[str, Mapping[str, list[Age]]]) -> list[Difference]:
    """Differences between ages of people of one full name who play one part, and whom only their ages keep apart."""
    people = [(e, ages) for e in sorted(told) if len(told[e]) == 1 for _, ages in told[e].items()]
    found = []
    for (_, ours), (_, theirs) in combinations(people, 2):
        if ours[0].reading.article.id == theirs[0].reading.article.id:
            continue
        pairs = ((a, b) for a in ours[:1] for b in theirs[:1] if a.name.lower() == b.name.lower() and _one_part(a, b))
        found += [d for a, b in pairs if (d := _difference(a, b)) is not None]
    return found


def aged(reading: Reading) -> set[str]:
    """Ids of the entities beside whose names a sentence prints an age."""
    return {entity for entity, _ in _ages(reading)}


def _ages(reading: Reading) -> Iterator[tuple[str, Age]]:
    """(entity id, age) of each age of the sentence that stands beside a name."""
    for q in reading.content.quantities:
        if q.of != "age" or q.unit not in IN_YEARS or q.approximate or q.low is None or q.low != q.high:
            continue
        owner = _owner(reading, reading.entities, q.span)
        if owner is not None:
            start, end = owner
            yield reading.entities[owner], Age(reading, q, reading.article.text[start:end])


def _meant(reading: Reading, before: Reading | None) -> Iterator[tuple[str, Age]]:
    """The age by which a sentence calls the one person whom the sentence before names: "The 58-year-old leaves two daughters"."""
    passage = reading.content.passage
    if before is None or passage.kind != "sentence" or before.content.passage.order != passage.order - 1:
        return
    named = {
        (n.span.start, n.span.end): n
        for n in before.mentions.names_in(before.content.passage.span)
        if n.label == "person"
    }
    people = {reading.entities[k]: n.text for k, n in named.items() if k in reading.entities}
    for q in reading.content.quantities if len(people) == 1 else ():
        exact = q.of == "age" and q.unit == "a" and not q.approximate and q.low is not None and q.low == q.high
        if exact and _CALLED.fullmatch(reading.article.text[passage.span.start : q.span.end]):
            ((entity, name),) = people.items()
            yield entity, Age(reading, q, name)


def _said(reading: Reading) -> Iterator[tuple[str, Age]]:
    """The age that a sentence tells of somebody away from the name: "has died at the age of 86"."""
    beside = {age.quantity.span for _, age in _ages(reading)}
    for entity, q in said(reading):
        name = max(
            (reading.article.text[s:e] for (s, e), x in reading.entities.items() if x == entity),
            key=lambda n: (len(n), n),
        )
        if q.span not in beside:
            yield entity, Age(reading, q, name)


_CALLED = re.compile(r"(?:The|“The|\"The) \d+[- ]year[- ]old", re.IGNORECASE)
"""The head of a sentence that calls somebody by an age."""


def _owner(reading: Reading, names: Mapping[tuple[int, int], str], age: Span) -> tuple[int, int] | None:
    """Where the name stands that an age belongs to: right before it, else behind it with nothing but nouns between."""
    text, passage = reading.article.text, reading.content.passage
    spelled = {(n.span.start, n.span.end): None for n in reading.mentions.names_in(passage.span) if n.form == "name"}
    near = [k for k in spelled if k in names]
    hyphened = "-" in text[age.start : age.end] or text[age.start : age.end].lower().endswith("year old")
    before = [
        k for k in near if not hyphened and 0 <= age.start - k[1] <= NEAR and BEHIND.fullmatch(text[k[1] : age.start])
    ]
    if before:
        return max(before, key=lambda k: (k[1], -k[0]))
    behind = [k for k in near if 0 <= k[0] - age.end <= NEAR]
    if not behind:
        return None
    first = min(behind, key=lambda k: (k[0], -k[1]))
    between = [t for t in passage.parse.tokens if age.end <= t.start < first[0]]
    plain = all(t.pos in ("NOUN", "ADJ", "PROPN") for t in between)
    return first if plain and len(between) <= WORDS_BETWEEN and hyphened else None


def _difference(a: Age, b: Age) -> Difference | None:
    """None where the figures are the same, or the names may be of two people."""
    one, two = a.quantity, b.quantity
    if (one.low, one.unit) == (two.low, two.unit) or not _one_name(a.name, b.name):
        return None
    (low_a, high_a), (low_b, high_b) = a.years, b.years
    if abs(low_a - low_b) > GENERATION and not _one_part(a, b):
        return None
    said = f"“{one.text}” and “{two.text}” are ages of {max(a.name, b.name, key=len)}"
    if low_a < high_b and low_b < high_a:
        verdict, reason = "compatible", f"{said} and fit: one counts in smaller units"
    elif birthday(*(((x.reading.article.published or "")[:10], x.years[0]) for x in (a, b))):
        verdict, reason = "compatible", f"{said}, and a birthday may lie between the reports"
    else:
        verdict, reason = "contradiction", f"{said}, and nobody is both"
    keys = (f"{one.low:g} {one.unit}", f"{two.low:g} {two.unit}")
    spans = (one.span, two.span)
    return Difference("quantity", verdict, (one.text, two.text), keys, spans, (a.reading, b.reading), reason)


def _one_part(a: Age, b: Age) -> bool:
    """Whether neither of two ages of one full name can be a parent's: both names stand behind one part in the event ("the driver,
    Ada Lind"), which no two of a family are likely to play."""
    parts = [_part(x) for x in (a, b)]
    return a.name.lower() == b.name.lower() and " " in a.name and bool(parts[0] & parts[1])


def _part(age: Age) -> set[str]:
    """The nouns that the name beside an age stands behind, or is put to: "the driver, Ada Lind"."""
    parse = age.reading.content.passage.parse
    at = next(
        (t for t in parse.tokens if t.start <= age.quantity.span.start < t.end or t.start >= age.quantity.span.start),
        None,
    )
    found: set[str] = set()
    for _ in range(STEPS_UP):
        if at is None or at.pos == "VERB":
            break
        kids = [k for k in parse.children(at.i) if k.dep in ("appos", "compound")]
        found |= {t.lemma.lower() for t in (at, *kids) if t.pos == "NOUN"}
        at = parse.tokens[at.head]
    return found - KIN


def birthday(one: tuple[str, float], two: tuple[str, float]) -> bool:
    """Whether the later of two (day printed, age) gives the higher age, and no more than the days between allow."""
    days = edtf.gap_days(one[0], two[0])
    if days is None or days < BIRTHDAY:
        return False
    new, old = (one, two) if one[0] > two[0] else (two, one)
    return 0 < new[1] - old[1] <= 1 + days // 365


def _one_name(a: str, b: str) -> bool:
    """Whether two forms of a name do not tell two people apart: first names that begin or sound alike, or only one form has one."""
    one, two = a.lower().split(), b.lower().split()
    if len(one) < 2 or len(two) < 2:
        return True
    if one[0][:3] == two[0][:3] or one[0].strip(".") == two[0][:1] or two[0].strip(".") == one[0][:1]:
        return True
    return compare_people(*sorted((a, b))).ruling == "same"
