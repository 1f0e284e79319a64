"""Invented outlets, the ways in which a report names the one it took from, and what two reports have from a third."""

from __future__ import annotations

import re
from dataclasses import dataclass
from random import Random

from bench.planted_edits import Sentence, Token
from bench.planted_text import Told, written
from synoptic.model.report import Article

TOWNS = (
    "Lowmoor Easton Marlow Fenwick Ashby Corran Dunmere Halden Ilford Kesh Larch Morven Norhaven Orrin Pell Quarrow "
    "Redwater Selby Tarn Underhill Velden Wexcombe Yarrow Zell Birchport Cove Drayton Elmside Farrow Greyfield"
).split()
PAPERS = (
    "Courier Herald Post Gazette Tribune Times Chronicle Observer Record Examiner Mirror Star Sentinel Ledger".split()
)
AGENCIES = ("Associated Press", "Reuters", "AP", "United Press International")
PEOPLE = (
    "Anna Weld",
    "Joost Verhaal",
    "Maud Tarn",
    "Piet Arnold",
    "Ines Corvo",
    "Tom Harrow",
    "Lena Quist",
    "Abel Roe",
)
_SHORT = {"Associated Press": "AP", "United Press International": "UPI"}


@dataclass(frozen=True)
class Imprint:
    """Under what name a report came out."""

    name: str
    """What others call the outlet."""
    outlet: str | None
    """What metadata calls it; None where only the address tells."""
    url: str | None
    agency: bool = False
    wire: str = ""
    """The agency whose wire it says it is."""


def imprint(rng: Random, agency: bool) -> Imprint:
    """An invented newspaper or station, now and then known by its address alone; with `agency` at times an agency."""
    if agency and rng.random() < 0.15:
        name = rng.choice(AGENCIES)
        return Imprint(name, name, None, agency=True)
    town, paper = rng.choice(TOWNS), rng.choice(PAPERS)
    name = f"{town} {paper}" if rng.random() < 0.7 else "K" + "".join(rng.choice("BDFGLMNPRTVWXZ") for _ in range(3))
    if rng.random() < 0.2:
        return Imprint(name, None, f"https://www.{name.replace(' ', '').lower()}.com/news/{rng.randrange(10**6)}")
    return Imprint(name, f"The {name}" if " " in name and rng.random() < 0.4 else name, None)


def _tokens(words: str) -> Sentence:
    return tuple(Token(w) for w in words.split())


def credited(paragraphs: list[list[Sentence]], of: Imprint, source: str, rng: Random) -> list[list[Sentence]]:
    """The paragraphs with a credit of `of`: after what was said, in a sentence, at the foot, in a byline or a dateline."""
    the = of.name if of.agency and of.name != "Associated Press" or " " not in of.name else f"the {of.name}"
    made = [list(p) for p in paragraphs]
    ways = ["said", "said", "sentence", "sentence", "foot", "foot", "byline"] + ["dateline"] * 3 * of.agency
    way = rng.choice(ways)
    if way == "said":
        places = [
            (p, k)
            for p, paragraph in enumerate(made)
            for k, s in enumerate(paragraph)
            if s[-1].text.endswith(".") and any(source in dict(t.origins) for t in s)
        ]
        if places:
            p, k = rng.choice(places)
            last = Token(made[p][k][-1].text[:-1] + ",", made[p][k][-1].origins)
            made[p][k] = (*made[p][k][:-1], last, *_tokens(f"{the} {rng.choice(('reported', 'reports', 'said'))}."))
            return made
    if way in ("said", "sentence"):
        said = (
            "{the} first reported the case.",
            "The news was first reported by {the}.",
            "It was {the} that broke the news.",
        )
        line = rng.choice(said).format(the=the)
        rng.choice(made).append(_tokens(line[0].upper() + line[1:]))
    elif way == "foot":
        lines = ("Source: {of}", "This story first appeared in {the}.", "Originally published by {the}.", "({of})")
        made.append([_tokens(rng.choice(lines).format(the=the, of=of.name))])
    elif way == "byline":
        made.insert(0, [_tokens(f"By {rng.choice(PEOPLE)}, with {the}")])
    else:
        made[0][0] = (*_tokens(f"{rng.choice(TOWNS).upper()} ({_SHORT.get(of.name, of.name)}) \u2014"), *made[0][0])
    return made


def wired(text: str, article: Article, marked: Imprint, rng: Random) -> tuple[str, Imprint]:
    """The text with an agency's dateline before its first paragraph."""
    first = next((b.span.start for b in article.blocks if b.kind == "paragraph"), 0)
    agency = rng.choice(("AP", "Reuters"))
    line = f"{rng.choice(TOWNS).upper()} ({agency}) \u2014 "
    return text[:first] + line + text[first:], Imprint(marked.name, marked.outlet, marked.url, marked.agency, agency)


def quoted_stock(source: Told, text: str, rng: Random) -> tuple[str, list[Sentence]] | None:
    """The source's text, to which something may be added, and sentences for another report that share it: a statement
    that the source quotes, in another frame; a list of names; a caption. None where the source quotes nothing."""
    kind = rng.choice(("statement", "statement", "list", "caption"))
    if kind == "list":
        people = rng.sample(PEOPLE, 5)
        listed = "; ".join(f"{p}, {rng.randint(18, 80)}, of {rng.choice(TOWNS)}" for p in people)
        theirs = f"{text.rstrip()}\n\nThe county named those who were there as {listed}."
        return theirs, [_tokens(f"In a letter to the families the office put down these names: {listed}.")]
    if kind == "caption":
        views = (
            "The corner of {} Street in {} seen on the morning after, with the {} hall behind it and a {} on the left.",
            "Neighbours on {} Lane in {} look on as the {} is carried past them to a {} that waits below.",
            "A map of {} Road in {} with the {} marked in red and the way that the {} took from there.",
        )
        things = rng.sample(("market", "school", "van", "ladder", "piano", "fence", "boat", "crate", "lamp", "tent"), 2)
        line = rng.choice(views).format(rng.choice(TOWNS), rng.choice(TOWNS), *things)
        line += f" (Photo: {rng.choice(PEOPLE)}/Handout)"
        return f"{text.rstrip()}\n\n{line}", [_tokens(line)]
    quoted = [
        m[1] for m in re.finditer('["\u201c]([^"\u201c\u201d\n]{60,400})["\u201d]', written("", source.paragraphs).text)
    ]
    if not quoted:
        return None
    said = rng.choice(quoted).strip().rstrip(",.")
    frame = rng.choice(("\u201c{}\u201d, a statement read.", 'A spokesman told reporters: "{}."', '"{}," it was said.'))
    return text, [_tokens(frame.format(said))]
