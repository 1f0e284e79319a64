"""Planted worlds: reports of an invented event, of which it is known who had what from whom.

Some newsrooms do work of their own, from sources that they name in many ways or from what they saw; a wire may be carried;
others copy, cut and edit, reprint with a paragraph of their own, or tell in their own words what another outlet had.
Every telling of a fact is kept with its place, the newsroom whose wording it is and the origin on which it rests.
"""

from __future__ import annotations

import pathlib
import random
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from bench.world_kinds import AGENCIES, Event, Fact, credits_in, event_of, fill
from synoptic.model.report import Report

ANONYMOUS = "anonymous"
APART = " | "
"""Stands in a frame between the sentence that tells the fact and the one that credits it."""
AHEAD = " |> "
"""Stands in a frame between a sentence that credits somebody and the one behind it that tells the fact."""


@dataclass(frozen=True)
class Telling:
    """One fact in one report."""

    fact: str
    report: str
    """Name of the report."""
    start: int
    end: int
    newsroom: str
    origin: str
    """Id of a source of the cast, name of an outlet or agency, or ANONYMOUS."""
    way: str
    """How it came there: "own", "wire", "copy", "cited"."""


@dataclass(frozen=True)
class World:
    """Reports, and what is true of them."""

    name: str
    reports: tuple[Report, ...]
    tellings: tuple[Telling, ...]


@dataclass(frozen=True)
class Line:
    """One sentence of a draft; without a fact it tells nothing that is counted."""

    text: str
    fact: str = ""
    newsroom: str = ""
    origin: str = ""
    way: str = "own"


@dataclass
class Draft:
    """A report being written."""

    outlet: str
    hour: int
    headline: str
    lines: list[Line] = field(default_factory=list)
    agency: str = ""
    foot: str = ""


def true_numbers(tellings: Iterable[Telling]) -> tuple[int, int, int]:
    """(reports, newsrooms, origins) of tellings of one fact: whoever has no name never adds, and no more origins are
    counted than newsrooms."""
    own = list(tellings)
    newsrooms = {t.newsroom for t in own}
    named = {t.origin for t in own} - {ANONYMOUS}
    return len({t.report for t in own}), len(newsrooms), max(1, min(len(named), len(newsrooms)))


def make_world(path: pathlib.Path, seed: int) -> World:
    """The world of this kind and seed."""
    rng = random.Random(f"{path.stem} {seed}")
    return _Maker(event_of(path, rng), credits_in(path.parent), rng).world(f"{path.stem} {seed}")


class _Maker:
    """One world in the making."""

    def __init__(self, event: Event, credits: Mapping[str, Any], rng: random.Random) -> None:
        self.event, self.credits, self.rng = event, credits, rng
        self.outlets = list(event.outlets)
        self.left = {f.id: rng.sample(f.told, len(f.told)) for f in event.facts}
        self.main = {f.id: rng.choice(f.sources) for f in event.facts}
        self.drafts: list[Draft] = []
        self.hour = 6
        self._seen: dict[str, bool] = {}

    def world(self, name: str) -> World:
        rng = self.rng
        if rng.random() < 0.5:
            self._wire()
        for _ in range(rng.randint(2, 3)):
            self.drafts.append(self._original(rng.randint(3, 5)))
        originals = list(self.drafts)
        for _ in range(rng.randint(1, 2)):
            self.drafts.append(self._copy(rng.choice(originals)))
        if rng.random() < 0.6:
            self.drafts.append(self._reprint(rng.choice(originals)))
        for _ in range(rng.randint(1, 2)):
            self.drafts.append(self._citing(rng.choice(originals)))
        drafts = [d for d in self.drafts if any(line.fact for line in d.lines)]
        printed = [_printed(d, self.event.town, rng) for d in drafts]
        return World(name, tuple(r for r, _ in printed), tuple(t for _, own in printed for t in own))

    def _draft(self, agency: str = "") -> Draft:
        self.hour += self.rng.randint(1, 3)
        return Draft(self.outlets.pop(), self.hour, self.rng.choice(self.event.headlines), agency=agency)

    def _clause(self, fact: str) -> str | None:
        return self.left[fact].pop() if self.left[fact] else None

    def _chosen(self, count: int) -> list[tuple[Fact, str]]:
        """Facts to tell, each with its source: often the one that all use, so that there is something to fold, or the one
        that this newsroom has asked about everything."""
        facts = [f for f in self.event.facts if self.left[f.id]]
        told = []
        asked = self.rng.choice(sorted(self.event.cast)) if self.rng.random() < 0.6 else ""
        for f in self.rng.sample(facts, min(count, len(facts))):
            source = self.main[f.id] if self.rng.random() < 0.6 else self.rng.choice(f.sources)
            told.append((f, asked if asked in f.sources else source))
        if self.rng.random() < 0.7:
            told.sort(key=lambda t: t[1])
        return told

    def _original(self, count: int) -> Draft:
        draft = self._draft()
        draft.lines = self._own_lines(self._chosen(count), draft.outlet, draft.outlet)
        if self.rng.random() < 0.5:
            draft.lines.insert(self.rng.randint(1, len(draft.lines)), Line(self.rng.choice(self.credits["filler"])))
        return draft

    def _own_lines(self, told: Sequence[tuple[Fact, str]], outlet: str, newsroom: str) -> list[Line]:
        """A newsroom's own sentences: each source by a full name first, then by shorter ones."""
        lines: list[Line] = []
        met: set[str] = set()
        self._seen = {}
        before = ""
        for fact, source in told:
            clause = self._clause(fact.id)
            if clause is None:
                continue
            if source == "own":
                text, origin = self._sentence(self.rng.choice(self.credits["own"]), clause, outlet=outlet), newsroom
            elif source == ANONYMOUS:
                text = self._sentence(self.rng.choice(self.credits["anonymous"]), clause, outlet=outlet)
                origin = ANONYMOUS
            else:
                text, origin = self._credited(source, clause, outlet, met, before == source), source
                met.add(source)
            lines.append(Line(text, fact.id, newsroom, origin))
            before = source
        return lines

    def _credited(self, source: str, clause: str, outlet: str, met: set[str], again: bool) -> str:
        cast = self.event.cast[source]
        table = self.credits[cast.type]
        choices = table["later" if source in met else "first"]
        # a short name that needs the name before it, only where a full one was given in words the reader saw
        while True:
            alias = self.rng.choice(choices)
            alone = alias in ("{they}", "it", *self.credits.get("again", ()))
            alone = alone or alias.split()[0] in ("its", "{their}", "their")
            person = alias in ("{they}", "{last}") or alias.startswith("{their}") or alias == "{name}" and source in met
            person = person and cast.type != "person"
            unfit = alone and not again or person and not self._named(source)
            if not unfit and not ("{job}" in alias and not cast.words["job"]):
                break
            if self.rng.random() < 0.3:
                choices = table["first"]
        self._remember(source, alias)
        words = fill(alias, cast.words)
        written = any(word in alias for word in self.credits.get("written", ()))
        silent = written or cast.type in ("document", "institute")
        frames = [*self.credits["frames"], *([] if silent else self.credits.get("voiced", ()))]
        frame = self.rng.choice(frames)
        while silent and (
            "told" in frame or "Monday" in frame or "release" in frame or "interview" in frame or "quoted" in frame
        ):
            frame = self.rng.choice(frames)
        pronoun = words in ("it", "she", "he")
        if pronoun:
            frame = self.credits["frames"][0] if "{said}" not in self.credits["frames"][0] else "{S} {verb} that {c}."
        return self._sentence(frame, clause, words, "document" if written else cast.type, outlet)

    def _remember(self, source: str, alias: str) -> None:
        """Keeps whether the source was called by a person's name, so that a pronoun or last name can follow."""
        self._seen[source] = "{name}" in alias or alias in ("{they}", "{last}") or alias.startswith("{their}")

    def _named(self, source: str) -> bool:
        return self._seen.get(source, False)

    def _sentence(self, frame: str, clause: str, source: str = "", kind: str = "plain", outlet: str = "") -> str:
        """The frame filled. An apposition behind a name is closed with a comma where the sentence goes on."""
        verbs = self.credits["verbs"]
        verb = fill(self.rng.choice(verbs[kind]), {"outlet": outlet})
        said = self.rng.choice(verbs["plain"]) if kind != "document" else verb
        name = "The " + outlet[4:] if outlet.startswith("The ") else outlet
        inside = ("the " + outlet[4:]) if outlet.startswith("The ") else outlet
        open_ended = "," in source and not source.endswith(",")
        goes_on = source + "," if open_ended else source
        made = frame
        for slot in ("{s}", "{S}"):
            at = made.find(slot)
            if at >= 0:
                rest = made[at + 3 :]
                words = source.rstrip(",") if rest[:1] in (".", ",", ":") else goes_on
                made = made[:at] + (words if slot == "{s}" else _upper(words)) + rest
        slots = {"c": clause, "C": _upper(clause), "verb": verb, "said": said, "outlet": inside, "Outlet": name}
        return _upper(fill(made, slots))

    def _wire(self) -> None:
        agency = self.rng.choice(AGENCIES)
        lines = self._own_lines(self._chosen(4), agency, agency)
        lines = [replace(line, way="wire", origin=agency if line.origin == agency else line.origin) for line in lines]
        for _ in range(self.rng.randint(1, 3)):
            draft = self._draft(agency)
            kept = lines if self.rng.random() < 0.5 else lines[: max(2, len(lines) - self.rng.randint(0, 2))]
            draft.lines = list(kept)
            self.drafts.append(draft)

    def _copy(self, root: Draft) -> Draft:
        """To the letter, cut, or edited; with a credit or none."""
        rng, draft = self.rng, self._draft(root.agency)
        lines = list(root.lines)
        if len(lines) > 2 and rng.random() < 0.5:
            lines = sorted(rng.sample(lines, len(lines) - rng.randint(1, len(lines) // 2)), key=lines.index)
        if rng.random() < 0.5:
            lines = [replace(line, text=self._edited(line.text)) for line in lines]
        draft.lines = [replace(line, way="copy") for line in lines]
        draft.headline = root.headline if rng.random() < 0.5 else rng.choice(self.event.headlines)
        if not root.agency and rng.random() < 0.4:
            draft.foot = self._sentence(rng.choice(self.credits["reprinted"]), "", outlet=root.outlet)
        return draft

    def _edited(self, text: str) -> str:
        for old, new in self.rng.sample(self.credits["edits"], len(self.credits["edits"]) // 2):
            text = text.replace(old, new, 1)
        return text

    def _reprint(self, root: Draft) -> Draft:
        """A copy with something of the newsroom's own at its end."""
        draft = self._copy(root)
        told = {line.fact for line in draft.lines}
        own = [(f, s) for f, s in self._chosen(4) if f.id not in told][:1]
        draft.lines += self._own_lines(own, draft.outlet, draft.outlet)
        return draft

    def _citing(self, root: Draft) -> Draft:
        """What another outlet or its wire had, in other words and credited to it; and something of its own."""
        rng, draft = self.rng, self._draft()
        known = [line for line in root.lines if line.fact and self.left[line.fact]]
        for line in rng.sample(known, min(len(known), rng.randint(1, 3))):
            clause = self._clause(line.fact)
            if clause is not None:
                text = self._sentence(rng.choice(self.credits["cited"]), clause, outlet=root.agency or root.outlet)
                draft.lines.append(Line(text, line.fact, draft.outlet, line.origin, "cited"))
        told = {line.fact for line in draft.lines}
        own = [(f, s) for f, s in self._chosen(4) if f.id not in told][:2]
        draft.lines += self._own_lines(own, draft.outlet, draft.outlet)
        return draft

    def _passed_on(self, origin: str, clause: str, outlet: str) -> str:
        """What another outlet had, credited to it alone or, in voices that do so, along with whom it was told by."""
        cast, relayed = self.event.cast.get(origin), self.credits.get("relayed", ())
        if relayed and cast and cast.type not in ("document", "institute") and self.rng.random() < 0.4:
            aliases = [a for a in self.credits[cast.type]["first"] if "{job}" not in a or cast.words["job"]]
            alias = fill(self.rng.choice(aliases), cast.words)
            return self._sentence(self.rng.choice(relayed), clause, alias, cast.type, outlet)
        return self._sentence(self.rng.choice(self.credits["cited"]), clause, outlet=outlet)


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]


def _printed(draft: Draft, town: str, rng: random.Random) -> tuple[Report, list[Telling]]:
    """The report as its outlet prints it, and where each fact stands in it."""
    name = f"{draft.outlet.lower().replace(' ', '-')}-{draft.hour}.txt"
    plain = rng.random() < 0.4
    text = f"{draft.outlet}\n\n" if plain else ""
    text += f"{draft.headline}\n\n"
    wire = rng.choice(("head", "foot", "byline")) if draft.agency else ""
    text += f"By {draft.agency}\n" if wire == "byline" else ""
    text += "13 May 2031\n" if plain else ""
    text = text.rstrip("\n") + "\n\n"
    text += f"{town.upper()}, May 13 ({draft.agency}) - " if wire == "head" else ""
    tellings, together = [], False
    for line in draft.lines:
        ahead, marked, rest = line.text.rpartition(AHEAD)
        text += f"{ahead} " if marked else ""
        start = len(text)
        told, _, credit = rest.partition(APART)
        text += f"{told} {credit}".rstrip()
        if line.fact:
            tellings.append(Telling(line.fact, name, start, start + len(told), line.newsroom, line.origin, line.way))
        together = not together and rng.random() < 0.4
        text += " " if together else "\n\n"
    text = text.rstrip() + "\n\n"
    text += f"({draft.agency})\n\n" if wire == "foot" else ""
    text += f"{draft.foot}\n" if draft.foot else ""
    masthead: dict[str, Any] = {} if plain else {"outlet": draft.outlet, "title": draft.headline}
    when = f"2031-05-13T{draft.hour % 24:02}:00" if draft.hour < 24 else f"2031-05-14T{draft.hour - 24:02}:00"
    return Report(name, text, published=None if plain else when, language="en", **masthead), tellings
