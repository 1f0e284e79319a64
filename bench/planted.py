"""Worlds of real reports with derived ones planted among them, of which it is known who took what from whom.

Reports of the same incidents stand beside the planted ones, each from an outlet that is invented. What a derived report
did not take is told in the words of a report that is not in the world, of the same incident where there is one. Dates
and credits are planted too, so that it is known where the direction can be told and where it cannot.
"""

from __future__ import annotations

import gzip
import json
import pathlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from random import Random

from bench.planted_credits import Imprint, credited, imprint, quoted_stock, wired
from bench.planted_edits import Sentence, Token
from bench.planted_text import ALIKE, Told, common, count, derive, runs, told, written
from synoptic.clean import clean
from synoptic.model.report import Report

FILE = "incidents_dev.jsonl.gz"
SHARES = (0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.45, 0.6, 0.8, 1.0)
INCIDENTS = 16
"""Incidents of one world."""
SHORTEST = 60
"""Fewest words of a report from which others take, or which lends its words."""
LENT = 6
"""Lenders of one incident of a world."""
LENDERS = LENT * INCIDENTS
"""Incidents whose reports lend their words and stand in no world; in one world each lends them once."""
STRUCTURES = ("one", "one", "one", "merge", "chain", "fan", "stock", "none")
CREDITED = 0.35
"""How many of the derived reports name the one they took from."""


@dataclass(frozen=True)
class Member:
    """One report of a world, with all reports whose words stand in it."""

    told: Told
    report: Report
    imprint: Imprint
    incidents: frozenset[int]
    roots: frozenset[str]
    """Names of the real reports, in the world or outside, whose words it holds."""
    credits: frozenset[str] = frozenset()
    """Names of the members that it credits."""


@dataclass(frozen=True)
class Link:
    """That one member took from another, itself or through others."""

    earlier: str
    later: str
    via: str | None = None
    """The member through which it came, where there is one."""


@dataclass
class World:
    members: dict[str, Member] = field(default_factory=dict)
    runs: dict[str, frozenset[tuple[str, ...]]] = field(default_factory=dict)
    """By name of a real report, in the world or outside, the runs of its words."""
    links: list[Link] = field(default_factory=list)
    stock: list[tuple[str, str]] = field(default_factory=list)
    """Pairs that share only what both have from a third."""

    def direction(self, link: Link) -> str:
        """ "later" where a date or a credit tells it, "unknown" where neither does, "either" where only the way through
        a third would."""
        first, second = self.members[link.earlier], self.members[link.later]
        if link.earlier in second.credits or _before(first.report.published, second.report.published):
            return "later"
        return "either" if link.via else "unknown"

    def between(self, link: Link) -> set[str]:
        """The members through which the words of a link came: one that took from the first and lent to the second."""
        lent = {k.earlier for k in self.links if k.later == link.later}
        return {k.later for k in self.links if k.earlier == link.earlier} & lent


def _before(first: str | None, second: str | None) -> bool:
    """Whether one date surely lies before another; of a day and an hour of that day it is not known."""
    if not first or not second or first[:10] != second[:10]:
        return bool(first and second) and first[:10] < second[:10]  # type: ignore[index]
    return len(first) > 10 and len(second) > 10 and first < second


def incidents(data: pathlib.Path, rng: Random) -> list[list[dict[str, str]]]:
    """The incidents' reports of 80 to 900 words, in an order of chance."""
    found = []
    with gzip.open(data / FILE, "rt", encoding="utf-8") as lines:
        for line in lines:
            reports = [a for a in json.loads(line)["articles"] if 80 <= len(a["text"].split()) <= 900]
            if reports:
                found.append(reports)
    rng.shuffle(found)
    return found


def worlds(data: pathlib.Path, sample: int | None, seed: int) -> Iterator[World]:
    """Worlds of INCIDENTS incidents each, made from `sample` incidents (None: all); others lend words alone.

    Each incident draws its own lots and has its own lenders, so that a text read otherwise changes its own world alone.
    """
    found = incidents(data, Random(seed))
    lenders, found = found[:LENDERS], found[LENDERS:][:sample]
    for start in range(0, len(found), INCIDENTS):
        maker = _Maker()
        for n, incident in enumerate(found[start : start + INCIDENTS], start):
            lending = lenders[(n - start) * LENT : (n - start + 1) * LENT]
            maker.add(n, incident, lending, Random(f"{seed} {incident[0]['id']}"))
        yield maker.world


class _Maker:
    """Adds one incident after another to a world."""

    def __init__(self) -> None:
        self.world = World()
        self._lenders: list[Sequence[dict[str, str]]] = []
        self._lender: dict[str, str] | None = None
        self._rng = Random(0)

    def add(
        self, n: int, incident: Sequence[dict[str, str]], lenders: Sequence[Sequence[dict[str, str]]], rng: Random
    ) -> None:
        """The incident's reports, but one that lends its words, and what is derived from them."""
        self._rng, self._lenders = rng, rng.sample(lenders, len(lenders))
        own = list(incident[:5])
        rng.shuffle(own)
        self._lender = own.pop() if len(own) > 2 and rng.random() < 0.6 else None
        structure = rng.choice(STRUCTURES)
        members = [self._real(n, a, carries_wire=rng.random() < 0.08) for a in own]
        members = [m for m in members if count(m.told.sentences) >= SHORTEST]
        for m in members:
            self.world.members[m.told.name] = m
            self.world.runs[m.told.name] = runs(m.report.text)
        if self._lender:
            lent = runs(self._lender["text"])
            if any(common(lent, self.world.runs[m.told.name]) > ALIKE / 2 for m in members):
                self._lender = None
        if not members or structure == "none":
            return
        source = members[0]
        first = self._derived(n, [source], rng.choice(SHARES)) if structure != "stock" else None
        if structure == "stock":
            self._stock(n, source)
        elif structure == "merge":
            others = [m for m in members[1:] if not self._alike(m.told.name, source.told.name)]
            if not others or rng.random() < 0.4:
                others = [m for m in self.world.members.values() if n not in m.incidents]
            if others:
                beside = rng.choice(others)
                self._derived(n, [source, beside], rng.choice(SHARES[2:]))
        elif structure == "chain" and first:
            before = [source.told.name]
            for _ in range(rng.choice((1, 1, 2))):
                before.append(first)
                first = self._derived(n, [self.world.members[first]], rng.choice(SHARES[3:]))
                if first is None:
                    break
                self.world.links += [Link(b, first, before[-1]) for b in before[:-1] if self._shared(b, first)]
        elif structure == "fan":
            self._derived(n, [source], rng.choice(SHARES[2:]))

    def _shared(self, root: str, later: str) -> bool:
        return any(root in dict(t.origins) for s in self.world.members[later].told.sentences for t in s)

    def _real(self, n: int, article: dict[str, str], carries_wire: bool) -> Member:
        text, name = article["text"], article["id"]
        marked = imprint(self._rng, agency=not carries_wire)
        if carries_wire:
            text, marked = wired(text, clean(Report(name, text)), marked, self._rng)
        published = article["published"][:10]
        if self._rng.random() < 0.4:
            published += f"T{self._rng.randint(6, 11):02}:{self._rng.randint(10, 59)}"
        report = Report(name, text, url=marked.url, outlet=marked.outlet, published=published)
        return Member(told(name, clean(report)), report, marked, frozenset({n}), frozenset({name}))

    def _filler(self) -> Told:
        """A report outside the world whose words serve as the derived one's own."""
        lender, self._lender = self._lender, None
        while True:
            lender = lender or self._rng.choice(self._lenders.pop())
            found = told(lender["id"], clean(Report(lender["id"], lender["text"])))
            if count(found.sentences) >= SHORTEST:
                self.world.runs[found.name] = runs(lender["text"])
                return found
            lender = None

    def _alike(self, one: str, other: str) -> bool:
        return common(self.world.runs[one], self.world.runs[other]) > ALIKE

    def _derived(self, n: int, sources: list[Member], share: float) -> str | None:
        """Name of a new member that takes `share` of its words from the sources, equally; None where it came to nothing."""
        rng = self._rng
        at_hand = min(count(s.told.sentences) for s in sources) * len(sources)
        filler = self._filler()
        total = min(rng.randint(100, 400), int(at_hand / share))
        total = min(total, int(count(filler.sentences) / max(0.01, 1 - share)))
        pieces = [derive(s.told, max(8, int(share * total / len(sources))), rng) for s in sources]
        own = _some(filler, int((1 - share) * total))
        name = f"planted {n}.{len(self.world.members)}"
        marked = imprint(rng, agency=False)
        named = [s for s in sources if rng.random() < CREDITED]
        paragraphs, names = _arranged([*pieces], own, rng), frozenset(s.told.name for s in named)
        for s in named:
            paragraphs = credited(paragraphs, s.imprint, s.told.name, rng)
        made = written(name, paragraphs)
        report = Report(name, made.text, url=marked.url, outlet=marked.outlet, published=self._date(sources))
        roots = frozenset().union(*(s.roots for s in sources)) | ({filler.name} if own else set())
        incidents = frozenset().union(*(s.incidents for s in sources), {n})
        self.world.members[name] = Member(made, report, marked, incidents, roots, names)
        self.world.links += [Link(s.told.name, name) for s in sources if self._shared(s.told.name, name)]
        return name

    def _date(self, sources: Sequence[Member]) -> str | None:
        """A date that may follow the sources': later, the same day, later the same day, or none."""
        rng = self._rng
        known = [s.report.published for s in sources if s.report.published]
        kind = rng.choice(("later", "later", "same day", "hours later", "none", "none"))
        if kind == "none" or not known:
            return None
        last = max(known)
        day = date.fromisoformat(last[:10])
        hour = max([int(d[11:13]) for d in known if d[:10] == last[:10] and len(d) > 10], default=12) + 1
        if kind == "later" or (kind == "hours later" and hour > 23):
            return (day + timedelta(days=rng.randint(1, 3))).isoformat()
        if kind == "same day":
            return day.isoformat()
        return f"{day.isoformat()}T{rng.randint(hour, 23):02}:{rng.randint(10, 59)}"

    def _stock(self, n: int, source: Member) -> None:
        """A report of its own that prints what the source also has from a third: a statement, a caption, a list."""
        filler = self._filler()
        found = quoted_stock(source.told, source.report.text, self._rng)
        if found is None:
            return
        text, shared = found
        name = f"stock {n}"
        own = _some(filler, self._rng.randint(60, 200))
        paragraphs = _arranged([[[s] for s in shared]], own, self._rng)
        made = written(name, paragraphs)
        published = self._date([source])
        changed = replace(source.report, text=text)
        self.world.members[source.told.name] = replace(source, told=told(changed.name, clean(changed)), report=changed)
        marked = imprint(self._rng, agency=False)
        report = Report(name, made.text, url=marked.url, outlet=marked.outlet, published=published)
        roots = frozenset({filler.name})
        self.world.members[name] = Member(made, report, marked, frozenset({n}), roots)
        self.world.stock.append((source.told.name, name))


def _some(filler: Told, words: int) -> list[list[Sentence]]:
    """Paragraphs of the filler, up to `words` words, their words without a place: they are nobody's in the world."""
    made: list[list[Sentence]] = []
    for paragraph in filler.paragraphs:
        for k, sentence in enumerate(paragraph):
            if words > 4:
                made += [[]] if k == 0 or not made else []
                made[-1].append(tuple(Token(t.text) for t in sentence))
                words -= count([sentence])
    return made


def _arranged(pieces: list[list[list[Sentence]]], own: list[list[Sentence]], rng: Random) -> list[list[Sentence]]:
    """The parts taken and the report's own, one after another or paragraph by paragraph among one another."""
    parts = [p for p in (*pieces, own) if p]
    rng.shuffle(parts)
    if rng.random() < 0.5 or len(parts) < 2:
        return [list(p) for part in parts for p in part]
    made: list[list[Sentence]] = []
    left = [list(p) for p in parts]
    while any(left):
        part = rng.choice([p for p in left if p])
        made.append(list(part.pop(0)))
    return made
