"""Where the main event is or was: places that the heads of the reports set it in, the most specific first.

Missed on purpose: which city lies in which region; the reports' own wording ("Baxley, Georgia") is all that is used.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from synoptic.judge.place_mentions import Gazer, Place, dateline, groups
from synoptic.judge.place_words import DIVISION
from synoptic.judge.sides import Reading
from synoptic.judge.streets import street, street_key
from synoptic.judge.votes import Votes, early, names_it
from synoptic.model.entity import Resolution
from synoptic.model.event import Value

HEAD = 16
DATELINE_WEIGHT = 1.0
"""What a dateline counts, where "in X" in the first sentence counts 1. Of .5 to 1.5: 1 and less alike."""
SITE = 0.4
"""Share of the best city's support below which no site is given: it is one of many that the reports name in passing."""
FAR_LAND = 0.2
"""The same for a state or a province: one of which a sentence far down speaks."""
BESIDE = 0.33
"""Share of the best city's support from which another is given beside it and not as its rival.
Of .25, .3, .4 and .5 on 300 incidents, .3 and less find one city in a hundred more than .4, and give more places."""
MOST = 3
LEADS = 2
"""Sentences of a report that tell what it is about."""
SHOWN = 5
LEAST_RIVAL = 0.15
"""Share of the best place's support from which another is a rival, and not merely named."""
SIDES = frozenset(
    "north south east west northeast northwest southeast southwest northern southern eastern western downtown central".split()
)
LEVELS = ("address", "place", "city", "region", "country")
ADDRESS = re.compile(
    r"\b(?:\d[\d-]*(?:00)? block of (?:[NSEW]\.? |North |South |East |West )?(?:[A-Z0-9][\w.'’-]* ?(?:Jr\.? )?){1,4}"
    r"|\d{1,5} (?:[A-Z][\w.'’-]* ){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Lane|Ln|Boulevard|Blvd|Court|Ct|Way|Place|Highway|Parkway)\b)"
)


RESIDENCE = re.compile(r"(?:, of|\bwho lives? (?:in|at)|\bresident of) (?:the )?$")
"""Before the address of a person: "Jon Doe, 34, of the 200 block of Mill Street"."""


def find(
    reports: Sequence[Sequence[Reading]],
    resolution: Resolution,
    pulls: Mapping[str, float],
    count: Callable[[list[str]], tuple[int, int, int]],
) -> tuple[Value, ...]:
    """The best supported place of each level; the others of that level are its rivals."""
    votes: dict[str, Votes[str]] = {level: Votes() for level in LEVELS}
    gazer = Gazer(resolution, pulls, groups(reports, resolution))
    known = _Known()
    served: set[str] = set()
    parts: set[str] = set()
    for report in reports:
        line = dateline(report) if report else None
        if line is not None:
            place, where = line
            votes[place.level].add(known.key(place), report[0], DATELINE_WEIGHT * place.weight, place.name, where)
        for reading in report:
            passage = reading.content.passage
            if passage.kind != "sentence" or passage.order >= HEAD or _to_come(reading, report):
                continue
            for m in ADDRESS.finditer(passage.text):
                if RESIDENCE.search(passage.text[: m.start()]):
                    continue
                votes["address"].add(street_key(m[0]), reading, early(reading), street(m[0]))
            for place in gazer.places(reading):
                votes[place.level].add(known.key(place), reading, early(reading) * place.weight, place.name)
                if place.served:
                    served.add(known.key(place))
                if place.part:
                    parts.add(known.key(place))
    _agreed(votes, served, parts)
    for of_level in votes.values():
        of_level.settle(count)
    _without_parts(votes)
    values = {level: _values(votes[level], level, known, served, count) for level in LEVELS}
    site, town = (max((votes[k].weight(a) for a in votes[k].ranked()[:1]), default=0.0) for k in ("place", "city"))
    if site < SITE * town:
        values["place"] = []
    for level in ("region", "country"):
        if _far_land(votes, level, town, reports):
            values[level] = []
    addresses = [set(street_key(v.value).split()) for v in values["address"]]
    values["place"] = [v for v in values["place"] if not any(_of_it(v.value, a) for a in addresses)]
    return tuple(v for level in LEVELS for v in values[level])


def _of_it(site: str, address: set[str]) -> bool:
    """Whether a site is the street of an address, or the address with the side of the town behind it."""
    words = set(street_key(site).split())
    return words <= address or address <= words


def _agreed(votes: Mapping[str, Votes[str]], served: set[str], parts: set[str]) -> None:
    """Make of one name one kind of place: of what has police of its own a town, of what is called a neighbourhood a part of one."""
    for key in sorted(served & set(votes["place"].weights)):
        votes["place"].hand_over(key, votes["city"])
    for key in sorted((parts - served) & set(votes["city"].weights)):
        votes["city"].hand_over(key, votes["place"])


def _to_come(reading: Reading, report: Sequence[Reading]) -> bool:
    """Whether a sentence tells what is planned for later, where its report leads with what has been: "envoys are due to meet in Orrin"."""
    lead = [r.content.factuality for r in report if r.content.passage.order < LEADS]
    return reading.content.factuality == "planned" and reading.content.passage.order >= LEADS and "happened" in lead


def _without_parts(votes: Mapping[str, Votes[str]]) -> None:
    """Leave out, beside other towns, the county by its name alone and a side of a town; and a country, a
    region or a town of which the reports print the name only within a town's."""
    towns = votes["city"].ranked()
    counties = {a.rsplit(" ", 1)[0] for a in votes["region"].ranked() if a.split()[-1] in DIVISION}
    whole = {a: " ".join(a.split()[1:]) for a in towns if a.split()[0] in SIDES}
    sides = {a for a, b in whole.items() if b in towns and votes["city"].weight(a) < votes["city"].weight(b)}
    for town in towns[1:]:
        if (town in counties or town in sides) and len(votes["city"].ranked()) > 1:
            votes["city"].drop(town)
    for level in ("city", "region", "country"):
        sites = votes["place"].ranked() if level == "city" else []
        for short in votes[level].ranked()[1 if level == "city" else 0 :]:
            longer = [*towns[:MOST], *(s for s in sites if not s.startswith(f"{short} "))]
            if _only_within(short, longer, [r.content.passage.text for r in votes[level].readings[short]]):
                votes[level].drop(short)


def _only_within(short: str, names: Sequence[str], texts: Sequence[str]) -> bool:
    """Whether a name is printed in these sentences only as a part of a longer name: "Orrin" of "Port Orrin"."""
    longer = [t for t in names if f" {short} " in f" {t} " and t != short]
    for town in longer:
        texts = [re.sub(rf"\b{re.escape(town)}\b", " ", text, flags=re.IGNORECASE) for text in texts]
    alone = re.compile(rf"\b{re.escape(short)}\b", re.IGNORECASE)
    return bool(longer) and not any(alone.search(text) for text in texts)


def _far_land(votes: Mapping[str, Votes[str]], level: str, town: float, reports: Sequence[Sequence[Reading]]) -> bool:
    """Whether the best state, province or country is one that little is set in, and is not printed behind the town's name."""
    land = votes[level].ranked()[:1]
    if not land or land[0].split()[-1] in DIVISION or votes[level].weight(land[0]) >= FAR_LAND * town:
        return False
    towns = [votes["city"].form(a) for a in votes["city"].ranked()[:MOST]]
    behind = [f"{t}, {votes[level].form(land[0])}" for t in towns]
    return not any(words in report[0].article.text for report in reports if report for words in behind)


_IN_FULL = {"st": "saint ", "mt": "mount ", "ft": "fort ", "pt": "point "}
_SEAT = re.compile(r"(?:city|town|township|village|borough) of (?=\w)")
_SHORTENED = re.compile(r"\b(st|mt|ft|pt)\.? (?=\w)")


class _Known:
    """One key for each place, whatever case it is printed in, with "St." for "Saint" and without "the City of", and the entity that
    it was resolved to."""

    def __init__(self) -> None:
        self.entities: dict[str, str] = {}

    def key(self, place: Place) -> str:
        key = _SEAT.sub("", " ".join(place.name.lower().removeprefix("the ").split()))
        key = _SHORTENED.sub(lambda m: _IN_FULL[m[1]], key)
        if place.entity:
            self.entities.setdefault(key, place.entity)
        return key


def _values(
    votes: Votes[str],
    level: str,
    known: _Known,
    served: set[str],
    count: Callable[[list[str]], tuple[int, int, int]],
) -> list[Value]:
    """The best supported places of one level: the best, and others nearly as good, since one may lie in the other.

    Where none of these towns has a service of its own in the reports, the town whose police or firemen they name is given
    as well: the other is a part of it.
    """
    ranked = votes.ranked()
    beside = sum(votes.weight(a) >= BESIDE * votes.weight(ranked[0]) for a in ranked[:MOST]) if level == "city" else 1
    shown = ranked[:beside]
    seat = next((a for a in ranked if a in served), None)
    if level == "city" and seat is not None and not served & set(shown):
        shown.append(seat)
    rivals = [a for a in ranked[:SHOWN] if a not in shown and _rival(a, votes, ranked[0], level)]
    values = {a: _value(votes, a, level, known, count) for a in [*shown, *rivals]}
    if seat in shown:
        values[seat] = replace(values[seat], reason=f"{values[seat].reason}; its police or fire service is named")
    return [replace(values[a], rivals=tuple(values[r] for r in rivals) if i == 0 else ()) for i, a in enumerate(shown)]


def _rival(answer: str, votes: Votes[str], best: str, level: str) -> bool:
    """Whether a place is another answer to the same question: well enough supported, and neither inside the other.

    A county lies in a state; a name that holds the other is of its part.
    """
    if votes.weight(answer) < (SITE if level == "place" else LEAST_RIVAL) * votes.weight(best):
        return False
    kinds = {a.split()[-1] in DIVISION for a in (answer, best)}
    inside = set(answer.split()) <= set(best.split()) or set(best.split()) <= set(answer.split())
    return not inside and (level != "region" or len(kinds) == 1)


def _value(
    votes: Votes[str], answer: str, level: str, known: _Known, count: Callable[[list[str]], tuple[int, int, int]]
) -> Value:
    reason = names_it(len(votes.weights[answer]), "name", "it near the head")
    origins, entity = count(votes.passages(answer))[2], known.entities.get(answer)
    return Value(votes.form(answer), entity, origins, votes.evidence(answer), (), reason, level=level)
