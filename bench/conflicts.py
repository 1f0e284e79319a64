"""Pairs of reports of which it is known where they differ: a real report, and its copy or paraphrase with one change.

The second report is made from the first, comes out in an invented outlet's name, and has one thing changed, or nothing
but its wording (`conflicts_changes`). It is a copy to the letter, lightly edited, or reworded by rule all through
(`conflicts_wording`); sentences are cut, and paragraphs put in another order. Made from chance with a seed.
"""

from __future__ import annotations

import gzip
import json
import pathlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Any

from bench.conflicts_changes import Change, Known, Lines
from bench.conflicts_names import names_of
from bench.conflicts_planters import planted
from bench.conflicts_wording import reworded, together
from bench.planted_credits import imprint
from bench.planted_edits import Sentence, Token
from bench.planted_text import count, told, written
from synoptic.clean import clean
from synoptic.model.report import Report
from synoptic.model.span import Span

FILE = "incidents_dev.jsonl.gz"
HANDS = ("copy", "light", "rule", "rule")
"""How the second report is worded: to the letter, one edit in every other sentence, up to three in every one."""
CUT = (0.0, 0.1, 0.3)
"""Shares of the sentences that are left out, the changed ones aside."""
WORDS = (80, 380)
"""Fewest and most words of a report that is taken: a pair is read in a moment."""
TODAY = re.compile(r"\b(?:yesterday|today|tonight|tomorrow|this (?:morning|evening|afternoon)|last night)\b", re.I)


@dataclass(frozen=True)
class Pair:
    """Two reports and what was planted between them."""

    earlier: Report
    later: Report
    change: Change
    hand: str
    before: tuple[Span, ...]
    """Where the changed words stand in the earlier report."""
    after: tuple[Span, ...]
    """Where what they were changed to stands in the later one."""


def pairs(data: pathlib.Path, sample: int | None, seed: int) -> Iterator[Pair]:
    """Pairs made from `sample` reports (None: all), one from each incident; one report makes one pair."""
    rng = Random(seed)
    with gzip.open(data / FILE, "rt", encoding="utf-8") as lines:
        incidents = [json.loads(line) for line in lines]
    incidents.sort(key=lambda i: str(i["incident_id"]))
    people = sorted({n for i in incidents for n in names_of(i)})
    cities: dict[str, set[str]] = {}
    for i in incidents:
        cities.setdefault(i["gold"]["state"], set()).update(_cities(i))
    rng.shuffle(incidents)
    given = 0
    for incident in incidents:
        if sample is not None and given >= sample:
            return
        articles = [a for a in incident["articles"] if WORDS[0] <= len(a["text"].split()) <= WORDS[1]]
        made = None
        if articles:
            others = tuple(sorted(cities[incident["gold"]["state"]] - set(_cities(incident))))
            made = _pair(rng.choice(articles), incident, others, people, rng)
        if made is not None:
            given += 1
            yield made


def _cities(incident: dict[str, Any]) -> list[str]:
    name = re.sub(r"\s*\(.*?\)", "", incident["gold"]["city_or_county"] or "")
    return [name] if re.fullmatch(r"[A-Z][a-z]+(?: [A-Z][a-z]+)?", name) and "County" not in name else []


def _pair(
    article: dict[str, str], incident: dict[str, Any], cities: tuple[str, ...], people: Sequence[str], rng: Random
) -> Pair | None:
    name = article["id"]
    printed = imprint(rng, agency=False)
    earlier = Report(name, article["text"], url=printed.url, outlet=printed.outlet, published=article["published"][:10])
    source = told(name, clean(earlier))
    if count(source.sentences) < WORDS[0]:
        return None
    lines = Lines.of(source.sentences)
    known = Known(
        _date(incident["gold"]["date"]),
        _date(article["published"][:10]),
        tuple(_cities(incident)),
        names_of(incident),
        cities,
        tuple(rng.sample(people, 3)),
    )
    change = planted(lines, known, rng)
    hand = rng.choice(HANDS)
    made = written(f"{name} changed", _derived(source.paragraphs, change, hand, rng))
    after = _after(made.sentences, source.sentences, name, change)
    if change.places and not after:
        return None
    printed = imprint(rng, agency=False)
    later = Report(
        made.name, made.text, url=printed.url, outlet=printed.outlet, published=_later(article, change, lines, rng)
    )
    return Pair(earlier, later, change, hand, tuple(_span(source.sentences, p, 0) for p in change.places), after)


def _derived(paragraphs: Sequence[Sequence[Sentence]], change: Change, hand: str, rng: Random) -> list[list[Sentence]]:
    """The paragraphs with the change made, sentences cut, and the rest worded by a hand."""
    cut, n = rng.choice(CUT), 0
    made: list[list[Sentence]] = []
    for paragraph in paragraphs:
        kept: list[Sentence] = []
        for sentence in paragraph:
            places = [p for p in change.places if p.sentence == n]
            n += 1
            if not places and rng.random() < cut and n > 1:
                continue
            new = list(sentence)
            for p in reversed(places):
                new[p.first : p.last + 1] = [Token(p.text, sentence[p.first].origins)]
            most = {"copy": 0, "light": rng.randint(0, 1), "rule": rng.randint(1, 3)}[hand]
            kept.append(_worded(tuple(new), places, sentence, most, rng))
        kept = together(kept, 0.1, rng) if hand == "rule" else kept
        made += [kept] if kept else []
    if hand == "rule" and rng.random() < 0.5:
        first, rest = made[:1], made[1:]
        rng.shuffle(rest)
        made = first + rest
    return made


def _worded(sentence: Sentence, places: Sequence[Any], before: Sentence, most: int, rng: Random) -> Sentence:
    """The sentence reworded, its changed words as they are; as it was where the rules would touch these."""
    for _ in range(3):
        made = reworded(sentence, most, rng)
        kept = {(t.origins, t.text.strip(",.").lower()) for t in made if t.origins}
        if all((before[p.first].origins, p.text.strip(",.").lower()) in kept for p in places):
            return made
    return sentence


def _after(made: Sequence[Sentence], source: Sequence[Sentence], name: str, change: Change) -> tuple[Span, ...]:
    """Where the changed words stand in the made report."""
    wanted = {source[p.sentence][p.first].origins[0][1] for p in change.places}
    found = []
    for sentence in made:
        for token in sentence:
            own = dict(token.origins)
            if name in own and own[name] in wanted:
                start = token.origins[0][1]
                found.append(Span(start, start + len(token.text)))
    return tuple(found)


def _span(sentences: Sequence[Sentence], place: Any, origin: int) -> Span:
    first, last = sentences[place.sentence][place.first], sentences[place.sentence][place.last]
    return Span(first.origins[origin][1], last.origins[origin][1] + len(last.text))


def _later(article: dict[str, str], change: Change, lines: Lines, rng: Random) -> str | None:
    """The made report's date: the same day, a day or two later, or none where nothing in it hangs on its date."""
    day = _date(article["published"][:10])
    kind = rng.choice(("same", "same", "later", "none"))
    if change.later and day is not None:
        return (day + timedelta(days=rng.randint(1, 3))).isoformat()
    if change.kinds or day is None or kind == "same" or TODAY.search(lines.whole):
        return article["published"][:10]
    return (day + timedelta(days=rng.randint(1, 2))).isoformat() if kind == "later" else None


def _date(text: str | None) -> date | None:
    try:
        return date.fromisoformat((text or "")[:10])
    except ValueError:
        return None
