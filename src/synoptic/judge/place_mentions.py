"""Places that a report sets something in: how it words them, and how much the wording sets the event there.

Read are names tagged as places; names tagged otherwise, or not at all, that stand under "in" or before a region
("in Orrin", "Orrin, Ohio"); the place in the name of a police or fire service ("Orrin Police Department"); the place
before a person or a service ("an Orrin man", "Orrin police"); and the place of a dateline ("ORRIN, Ohio (AP) —").
A person or a group whose name sounds like a place's is none, whatever one tag says of it, where another sentence tells.
Missed on purpose: places told only by what stands there ("the mayor's office"), and streets without a name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from synoptic.judge.place_ties import (
    AT_HOME,
    NAMED,
    at_home,
    before_region,
    called_part,
    has_service,
    home_of_people,
    house_of,
    is_short_form,
    modifies,
    of_a_street,
    of_the_town,
    outlying,
    tie,
    town_of,
    under,
)
from synoptic.judge.place_words import DIVISION, IN, INSIDE, NATURE, PARTS, UNIONS, UNNAMED
from synoptic.judge.sides import Reading
from synoptic.model.claim import Evidence
from synoptic.model.entity import Entity, Resolution
from synoptic.model.gazetteer import level as level_of
from synoptic.model.gazetteer import town_of_land
from synoptic.model.mention import Name
from synoptic.model.naming_of_things import CLUBS
from synoptic.model.parse import Parse, Token
from synoptic.model.span import Span

POLICE = "police"
MOST_SHOUTED = 2
"""Words in capitals of a place's name; more are a headline that ran into the text."""
DATELINE = re.compile(
    r"(?P<place>[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,3})(?:, ?(?P<region>[A-Z][\w.]*(?: [A-Z][\w.]*)?))?"
    r" ?(?:\([^)\n]{2,40}\)|\[[^\]\n]{2,40}\])? ?(?:—|–|--|-)",
)


GROUPS = re.compile(
    r"\b(?:band|group|duo|trio|quartet|quintet|orchestra|choir|ensemble|troupe|team|company|firm|charity|dancers|rappers?) $"
)
"""Nouns right before the name of a group of people, which may sound like a place's: "the band Stone Harbour"."""


@dataclass(frozen=True, slots=True)
class Place:
    """One place as one report words it."""

    name: str
    level: str
    weight: float
    entity: str | None
    served: bool = False
    """Named with a service of its own: "Orrin police", "the Orrin Fire Department"."""
    part: bool = False
    """Called a part of a town: "the Orrin neighborhood"."""


class Gazer:
    """Reads the places of passages; knows how the names of all reports were resolved."""

    def __init__(
        self, resolution: Resolution, pulls: Mapping[str, float], groups: frozenset[str] = frozenset()
    ) -> None:
        """`groups`: ids of entities that some report calls a group of people."""
        self.groups = groups
        self.entities: dict[str, Entity] = {e.id: e for e in resolution.entities}
        self.names = frozenset(e.name for e in resolution.entities)
        self.by_mention = resolution.by_mention
        self.pulls = pulls

    def places(self, reading: Reading) -> Iterator[Place]:
        """The places of one sentence."""
        passage, parse = reading.content.passage, reading.content.passage.parse
        said = reading.mentions.quotations_across(passage.span)
        told = frozenset(
            t.start
            for t in (parse.tokens[i] for i in passage.tokens)
            if any(c.start <= t.start < c.end for q in said for c in q.cue)
        )
        names = [n for n in reading.mentions.names_in(passage.span) if n.form == "name"]
        for n in names:
            yield from self._named(parse, n, told)
        covered = [*(n.span for n in names), *(t.span for t in reading.content.times)]
        yield from self._untagged([parse.tokens[i] for i in passage.tokens], parse, covered)

    def _named(self, parse: Parse, n: Name, told: frozenset[int]) -> Iterator[Place]:
        tokens = parse.within(n.span)
        if not tokens:
            return
        after = parse.tokens[tokens[-1].i + 1 : tokens[-1].i + 3]
        if len(tokens) > 1 and tokens[-1].text.lower() in CLUBS:
            return
        if of_a_street(parse, tokens) or n.text.isupper() and len(tokens) > MOST_SHOUTED:
            return
        if n.label != "place" and any(c.isdigit() for c in n.text):
            return  # "the K-9 officer"
        if house_of(after) or n.text.lower().removeprefix("the ") in UNIONS | UNNAMED:
            return
        if n.label == "facility" and tokens[-1].text.lower() == POLICE and (town := town_of(tokens)):
            yield Place(town, level_of(town), 0.5, None, True)
            return
        entity = self.by_mention.get((n.report, n.span.start, n.span.end))
        known = self.entities[entity] if entity else None
        as_place = n.label in ("person", "organisation") and known is not None and known.kind == "place"
        if n.label in ("place", "facility") or as_place:
            yield from self._tagged(parse, n, known, told)
        elif n.label == "organisation" and (town := town_of(tokens)):
            town = f"{town} City" if f"{town} City" in self.names else town
            yield Place(town, level_of(town), 0.5, None, True)
        elif n.label in ("organisation", "person", "product", "work", "law") and len(tokens) <= 3:
            if n.text.isupper() and len(tokens) > 1:
                return
            if of_the_town(parse, tokens[0]):
                yield Place(n.text, level_of(n.text), 0.6, None)
                return
            if before_region(after, tokens, parse):
                yield Place(n.text, level_of(n.text), AT_HOME if at_home(parse, tokens) else 1.0, None)
            elif _as_place(parse, n, tokens, after):
                level = level_of(n.text)
                if level == "city" and n.label == "organisation" and is_short_form(tokens, parse):
                    level = "place"  # "in KMV": a body's house
                yield Place(n.text, level, 0.6, None)

    def _tagged(self, parse: Parse, n: Name, known: Entity | None, told: frozenset[int]) -> Iterator[Place]:
        """A name that is tagged as a place's, or that other sentences make one of."""
        tokens = parse.within(n.span)
        after = parse.tokens[tokens[-1].i + 1 : tokens[-1].i + 3]
        entity = known.id if known is not None else None
        if known is not None and (known.id in self.groups or _is_person(known) and not under(parse, tokens, IN)):
            return
        name = known.name if known is not None else n.text
        if (
            known is not None
            and known.kind == "organisation"
            and name.startswith(f"{n.text} ")
            and not n.text.isupper()
        ):
            name = n.text  # "Orrin" for the "Orrin council" of another sentence
        if after and after[0].lemma.lower() in DIVISION and after[0].text[:1].isupper():
            yield Place(f"{n.text} {after[0].text}", "region", 0.5, None)
            return
        level = level_of(name)
        part = called_part(parse, after)
        if part or n.label == "facility" and not modifies(after) or after and after[0].lemma in NATURE:
            level = "place"
        if level == "city" and (tokens[-1].text in NATURE or tokens[-1].text.lower() in PARTS):
            level = "place"  # "the Omuve river", "Orme Subdivision"; "Green River" may be a town
        weight = tie(parse, tokens, after, told, self.pulls)
        if weight >= NAMED and before_region(after, tokens, parse):
            weight = max(weight, 2 * NAMED)  # "the Orrin, Ohio, mill"
        if weight:
            yield Place(name, level, weight, entity, has_service(after), part)
            if whole := town_of_land(name):
                yield Place(whole, "city", weight, None, has_service(after))

    def _untagged(self, tokens: Sequence[Token], parse: Parse, covered: Sequence[Span]) -> Iterator[Place]:
        """Proper names that no tag covers, under "in"."""
        i = 0
        while i < len(tokens):
            run = []
            while i < len(tokens) and tokens[i].pos == "PROPN" and tokens[i].text[:1].isupper():
                run.append(tokens[i])
                i += 1
            i += 1
            if not run or len(run) > 3 or any(s.start <= t.start < s.end for s in covered for t in run):
                continue
            after = parse.tokens[run[-1].i + 1 : run[-1].i + 3]
            if before_region(after, run, parse) and len(run) > MOST_SHOUTED and " ".join(t.text for t in run).isupper():
                run = run[-1:]  # "FOR IMMEDIATE RELEASE ORRIN, Ohio"
            opening = parse.tokens[run[0].i - 1] if run[0].i else None
            name = " ".join(t.text for t in run)
            if before_region(after, run, parse) and name.isupper():
                name = name.title()
            seat = of_the_town(parse, run[0])
            if after and after[0].pos == "NUM" or len(run) > 1 and run[-1].text.lower() in INSIDE:
                continue  # "in Year 2", "in Terminal 4", "in the Intensive Care Unit"
            if opening is not None and (opening.lemma.lower() in IN or seat) and len(name) > 2 and not name.isupper():
                yield Place(name, level_of(name), 0.6, None)
            elif before_region(after, run, parse):
                yield Place(name, level_of(name), 1.0, None)
            elif home_of_people(parse, after) and level_of(name) == "city":
                yield Place(name, "city", NAMED, None)


def _as_place(parse: Parse, n: Name, tokens: Sequence[Token], after: Sequence[Token]) -> bool:
    """Whether a name that is tagged as another's stands as a place's does."""
    if n.label == "person":
        return has_service(after) or home_of_people(parse, after) or outlying(parse, tokens)
    if len(tokens) > 1 and tokens[-1].text.lower() in INSIDE:
        return has_service(after)
    return under(parse, tokens, IN) or modifies(after)


def _is_person(entity: Entity) -> bool:
    """Whether the other sentences make a person of a name: a full one, or one with a role."""
    return entity.kind == "person" and (" " in entity.name or bool(entity.roles))


def groups(reports: Iterable[Sequence[Reading]], resolution: Resolution) -> frozenset[str]:
    """Ids of the entities that are called a group of people somewhere: "the band Stone Harbour"."""
    texts = {report[0].article.id: report[0].article.text for report in reports if report}
    return frozenset(
        entity
        for (report, start, _), entity in resolution.by_mention.items()
        if report in texts and GROUPS.search(" ".join(texts[report][max(0, start - 16) : start].split()) + " ")
    )


def dateline(report: Sequence[Reading]) -> tuple[Place, Evidence] | None:
    """The place of a report's dateline, and where it stands."""
    article = report[0].article
    starts = [b.span for b in article.blocks if b.kind == "dateline"]
    opening = next((r.content.passage.span for r in report if r.content.passage.block_kind == "paragraph"), None)
    for span in [*starts, *([opening] if opening else [])]:
        m = DATELINE.match(span.of(article.text).lstrip())
        if m is None or span is opening and not m["place"].isupper():
            continue
        name = m["place"].title() if m["place"].isupper() else m["place"]
        if name.split()[0].rstrip(".").lower()[:3] in MONTHS or name.lower() in (
            "posted",
            "updated",
            "published",
            "by",
        ):
            continue
        return Place(name, level_of(name), 1.0, None), Evidence(article.id, span, span.of(article.text))
    return None


MONTHS = frozenset("jan feb mar apr may jun jul aug sep oct nov dec mon tue wed thu fri sat sun".split())
