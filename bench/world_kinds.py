"""Kinds of events, invented: who takes part, what can be told of it, by whom it is known, and in which wordings.

A kind is a text file. `headline:` holds headlines with bars between them; `cast id: type | ...` a source; `fact id from
sources:` what can be known, with the sources that know it ("own" is a newsroom that saw it itself, "anonymous" nobody
with a name); the lines under it are clauses that say it, each in other words. "(a|b)" in a clause is a choice.
"""

from __future__ import annotations

import json
import pathlib
import random
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

_CHOICE = re.compile(r"\(([^()|]+(?:\|[^()|]+)+)\)")
_SLOT = re.compile(r"\{(\w+)\}")

FIRST = {
    "she": "Maud Ines Petra Signe Birgit Elena Ottilie Marit Agnes Ilka Rosa Katrin Nadia Helen Judith Vera Lena Clara Freya Ruth".split(),
    "he": "Tom Joost Anders Piet Lucan Osric Ravi Harald Emil Jonas Viktor Martin Stefan Hugo Carl Oscar Peter Simon Paul Georg".split(),
}
LAST = (
    "Tarn Verhaal Brekke Calder Lunde Ronan Aldous Thorne Penn Vane Holm Sunde Marlow Keller Ostrava Lindholm Hartley Novak "
    "Fenwick Castell Dorn Ahlgren Moravec Whitlock Bergan Rossi Tolley Frey Quist Sandoval Iversen Kovar Ashdown Brandt"
).split()
FURTHER = (
    "Perera Mwangi Rahman Osei Banda Siregar Tamang Nair Qureshi Adeyemi Diallo Kamara Bhatt Santoso Mensah Thapa Chowdhury "
    "Wanjiru Senanayake Dlamini Hakimi Tesfaye"
).split()
"""Surnames for kinds of more sources than `LAST` has names for."""
TOWNS = (
    "Port Lannick,Aldermouth,Vendelhavn,Ostervik,Kelmoor,Lowmoor,Hallin,Brackwater,Stenholm,Farrowby,Easton,Norburg,"
    "Tarnwick,Selby Cross,Merrin,Castelmar,Ilmenau Bay,Grauwald,Halverton,Dunmarsh"
).split(",")
REGIONS = "Kelland,Orsland,Tarnshire,Vendel County,North Merrin,Halland Coast,Grauland,Easter Valley".split(",")
COUNTRIES = "Orsland,Merovia,Vestria,Kelland,Norlandia,Castelia".split(",")
PAPERS = "Gazette,Courier,Chronicle,Post,Times,Observer,Herald,Evening News,Tribune,Star,Mercury,Journal".split(",")
AGENCIES = ("Reuters", "AP", "AFP", "KNA", "NWA")


@dataclass(frozen=True)
class Cast:
    """A source of the event: what it is called in every role, ready to fill the slots of an alias."""

    id: str
    type: str
    words: Mapping[str, str]
    """Slot -> words: name, last, what, body, noun, head, title, of, work, they, their."""


@dataclass(frozen=True)
class Fact:
    """Something that happened or will, by whom it is known, and clauses that say it."""

    id: str
    sources: tuple[str, ...]
    told: tuple[str, ...]


@dataclass(frozen=True)
class Event:
    """One event of a kind, its people and places named."""

    headlines: tuple[str, ...]
    cast: Mapping[str, Cast]
    facts: tuple[Fact, ...]
    town: str
    outlets: tuple[str, ...]


def credits_in(folder: pathlib.Path) -> Mapping[str, object]:
    """The ways of crediting: aliases by type of source, verbs, and the frames of sentences."""
    found: dict[str, object] = json.loads((folder / "credits.json").read_text(encoding="utf-8"))
    return found


def event_of(path: pathlib.Path, rng: random.Random) -> Event:
    """An event of the kind that the file describes, with names drawn by `rng`."""
    lasts, towns = rng.sample(LAST, len(LAST)), rng.sample(TOWNS, len(TOWNS))
    lasts = [*random.Random(lasts[0]).sample(FURTHER, len(FURTHER)), *lasts]
    slots = {"town": towns[0], "region": rng.choice(REGIONS), "country": rng.choice(COUNTRIES)}
    slots["first"] = rng.choice(FIRST["she"])
    cast: dict[str, Cast] = {}
    headlines: tuple[str, ...] = ()
    facts: list[Fact] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("headline:"):
            headlines = tuple(part.strip() for part in line.partition(":")[2].split("|"))
        elif line.startswith("cast "):
            made = _cast(line, rng, lasts, slots)
            cast[made.id] = made
        elif line.startswith("fact "):
            words = line.removesuffix(":").split()
            facts.append(Fact(words[1], tuple(words[3:]), ()))
        elif line.strip():
            last = facts[-1]
            facts[-1] = Fact(last.id, last.sources, (*last.told, _chosen(fill(line.strip(), slots), rng)))
    slots |= {c.id: c.words.get("body", "") for c in cast.values()} | {"second": lasts.pop()}
    papers = rng.sample(PAPERS, len(PAPERS))
    outlets = tuple(
        f"{'The ' if rng.random() < 0.6 else ''}{town} {p}" for town, p in zip(towns[1:], papers, strict=False)
    )
    return Event(tuple(fill(h, slots) for h in headlines), cast, tuple(facts), towns[0], outlets)


def fill(text: str, slots: Mapping[str, str]) -> str:
    """The text with its slots filled; a slot without words stays."""
    return _SLOT.sub(lambda m: slots.get(m[1], m[0]), text)


def _chosen(text: str, rng: random.Random) -> str:
    return _CHOICE.sub(lambda m: rng.choice(m[1].split("|")), text)


def _cast(line: str, rng: random.Random, lasts: list[str], slots: Mapping[str, str]) -> Cast:
    head, _, rest = line.partition(":")
    own = {**slots, "surname": lasts.pop(), "second": lasts.pop()}
    parts: Sequence[str] = [fill(p.strip(), own) for p in rest.split("|")]
    kind = parts[0]
    they = rng.choice(sorted(FIRST))
    words = {
        "name": f"{rng.choice(FIRST[they])} {lasts.pop()}",
        "other": f"{rng.choice(FIRST['she'])} {lasts.pop()}",
        "they": they,
        "their": {"she": "her", "he": "his"}[they],
        "town": slots["town"],
    }
    words["last"] = words["name"].split()[-1]
    if kind == "person":
        job = re.sub(r"^(?:an?|the) ", "", parts[1])
        words |= {"what": parts[1], "job": job if len(job.split()) < 4 and " who " not in job else ""}
    elif kind in ("body", "company"):
        words |= dict(zip(("body", "noun", "head"), parts[1:], strict=True))
    elif kind == "office":
        words |= {"title": parts[1], "Title": parts[1].title()}
    elif kind == "ministry":
        affairs = {"foreign": "Foreign Affairs", "consumer": "Consumer Affairs"}
        words |= {"of": parts[1], "Of": affairs.get(parts[1], parts[1].title())}
    elif kind == "institute":
        noun = "centre" if "Centre" in parts[1] else "institute"
        words |= {"body": parts[1], "work": parts[2], "noun": noun}
    else:
        words |= {"body": parts[1]}
    return Cast(head.split()[1], kind, words)
