"""One person by two given names: the skipper is Donald Farrow in one report and Ronald Farrow in another.

They are taken for one where the surname is one and so is the part that the reports give them, which one person plays in an
event: its skipper, its night porter. Missed on purpose: people of a part that several have (victims, officers, passengers), relatives of
one name, and given names that may be forms of one another.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from synoptic.judge import phrasing
from synoptic.judge.questions.things import GENERIC, WHICH
from synoptic.judge.sides import Difference, Reading
from synoptic.model.mention import Name
from synoptic.model.naming import compare_people, person_name
from synoptic.model.parse import Parse, Token
from synoptic.model.passage import RUNNING

SEVERAL = GENERIC | frozenset(
    "man woman boy girl child teenager teen victim suspect resident witness officer constable deputy trooper policeman detective passenger student pupil player "
    "worker employee colleague customer neighbour neighbor friend soldier survivor member guest doctor nurse patient prisoner "
    "defendant accused tourist visitor shopper protester demonstrator fan supporter actor actress singer author senator "
    "councillor politician candidate minister lawyer attorney expert analyst professor farmer gunman shooter attacker robber bystander "
    "father mother brother sister son daughter wife husband uncle aunt cousin nephew niece grandfather grandmother "
    "grandson granddaughter twin parent sibling widow widower partner boyfriend girlfriend fiance fiancee relative".split()
)
"""Parts that several have in one event, or that relatives of one name may have each."""


@dataclass(frozen=True)
class Person:
    """Somebody with a given name and a surname, in a part."""

    reading: Reading
    name: Name
    part: str


def differences(reports: Sequence[Sequence[Reading]]) -> list[Difference]:
    """People of one surname and one part whom two reports give other first names."""
    told = [list(_people(report)) for report in reports if report]
    found: list[Difference] = []
    for i, ours in enumerate(told):
        for theirs in told[i + 1 :]:
            met = [(x, y) for x, y in product(ours, theirs) if _of_one(x, y)]
            found += [_difference(x, y) for x, y in met]
    return found


def _people(report: Sequence[Reading]) -> Iterator[Person]:
    """Those whose surname no one else of the report has."""
    mentions = report[0].mentions
    full = {person_name(n.text).parts for n in mentions.names if n.label == "person" and n.form == "name"}
    for reading in report:
        passage = reading.content.passage
        if passage.block_kind not in RUNNING:
            continue
        for name in reading.mentions.names_in(passage.span):
            parts = person_name(name.text).parts
            if name.label != "person" or name.form != "name" or len(parts) != 2:
                continue
            if sum(len(other) > 1 and other[-1] == parts[-1] for other in full) == 1:
                for part in sorted(_parts(reading, name)):
                    yield Person(reading, name, part)


def _parts(reading: Reading, name: Name) -> set[str]:
    """The parts that stand beside a name: "the skipper, Donald Farrow", "skipper Donald Farrow", "named the skipper as"."""
    parse = reading.content.passage.parse
    own = [parse.tokens[i] for i in reading.content.passage.tokens]
    inside = [t for t in own if name.span.start <= t.start < name.span.end]
    head = next((t for t in inside if not name.span.start <= parse.tokens[t.head].start < name.span.end), None)
    if head is None:
        return set()
    beside = [t for t in parse.children(head.i) if t.dep in ("appos", "compound") and t.start < head.start]
    beside += [t for t in parse.children(head.i) if t.dep == "appos"]
    over = parse.tokens[head.head]
    if head.dep == "appos":
        beside.append(over)
    if head.dep == "pobj" and over.lemma == "as":
        beside += [over, parse.tokens[over.head]]
    return {t.lemma.lower() for t in beside if t.pos == "NOUN" and t.tag == "NN" and not _of_several(parse, t)}


def _of_several(parse: Parse, noun: Token) -> bool:
    """Whether a part is one that several have, or is told of one of several: "another driver", "one of the drivers"."""
    kids = {k.lemma.lower() for k in parse.children(noun.i)}
    several = {"another", "other", "a", "an", "one"} | WHICH - {"new", "main", "last"}
    return noun.lemma.lower() in SEVERAL or bool(kids & several)


def _of_one(x: Person, y: Person) -> bool:
    one, two = person_name(x.name.text), person_name(y.name.text)
    if x.part != y.part or one.family != two.family or one.suffix != two.suffix or one.given == two.given:
        return False
    if compare_people(*sorted((x.name.text, y.name.text))).ruling != "different":
        return False
    printed = [{w.lower() for n in p.reading.mentions.names for w in n.text.split()} for p in (x, y)]
    return one.given not in printed[1] and two.given not in printed[0]


def _difference(x: Person, y: Person) -> Difference:
    a, b = x.reading, y.reading
    values = (x.name.text, y.name.text)
    one, other = phrasing.newsrooms(a.article, b.article)
    said = f"{one} calls the {x.part} {values[0]}, {other} {values[1]}: one surname and one part, and two given names"
    return Difference("name", "contradiction", values, values, (x.name.span, y.name.span), (a, b), said)
