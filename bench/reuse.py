"""Reuse, measured on planted derivations: real reports cut, edited, moved and mixed by a seeded generator.

Gold is what was planted, word by word. A derived report takes 5 to 100 % of its words from one report and the rest from
a third that is no part of the pair. Reports of the same incident stand among the others as near misses.
"""

from __future__ import annotations

import gzip
import json
import pathlib
import random
import re
import sys
from dataclasses import dataclass

from synoptic.model.report import Article, Block, Report
from synoptic.model.reuse import Reuse
from synoptic.model.span import Span
from synoptic.trace import find_reuses

FILE = "incidents_dev.jsonl.gz"
SHARES = (0.05, 0.15, 0.2, 0.3, 0.45, 0.6, 0.8, 1.0)
BATCH = 12
"""Planted reports in one call; each comes with the report it takes from and the one its rest is from."""
SCORED = 0.15
"""Share from which a pair counts: gold pairs at or above it are to be found, found pairs at or above it to be gold."""

JOINED = 0.15
"""How often a sentence is joined to the one before it."""

_SENTENCE = re.compile(r"(?<=[.!?])[\"\u201d]?\s+")
_WORD = re.compile(r"[^\W_]+(?:['\u2019\u02bc][^\W_]+)*")
_TENSES = {"has": "had", "have": "had", "is": "was", "are": "were", "says": "said", "say": "said", "will": "would"}
_SYNONYMS = {
    "killed": "slain",
    "man": "male",
    "shot": "gunned down",
    "shooting": "gunfire",
    "police": "officers",
    "home": "house",
    "a": "one",
    "also": "too",
    "about": "around",
    "near": "close to",
    "taken": "brought",
    "told": "informed",
    "according": "going",
}


@dataclass(frozen=True)
class Planted:
    """A derived report: its pieces of text, and which of them were taken."""

    text: str
    source: str
    taken: tuple[tuple[int, int], ...]


def _sentences(text: str) -> list[str]:
    """Sentences of 8 to 60 words that are not wholly a quotation, which is stock and no reuse by definition."""
    found = []
    for line in re.split(r"\n\s*\n", text):
        for s in _SENTENCE.split(line):
            s = " ".join(s.split())
            quotes = sum(s.count(q) for q in '"\u201c\u201d')
            if 8 <= len(_WORD.findall(s)) <= 60 and not quotes:
                found.append(s)
    return found


def _edited(sentence: str, rng: random.Random) -> str:
    """The sentence to the letter (a third of all), or with one to five light edits."""
    words = sentence.split()
    for _ in range(rng.choice((0, 0, 1, 2, 3, 5))):
        kind = rng.choice(("tense", "synonym", "cut", "insert", "trim", "lead", "move"))
        if kind == "tense":
            words = [_TENSES.get(w, w) for w in words]
        elif kind == "synonym":
            words = [v for w in words for v in _SYNONYMS.get(w, w).split()]
        elif kind == "cut" and len(words) > 12:
            at = rng.randrange(2, len(words) - 3)
            del words[at : at + rng.randint(1, 2)]
        elif kind == "insert" and len(words) > 8:
            words.insert(rng.randrange(1, len(words) - 1), rng.choice(("reportedly", "then", "later", "local")))
        elif kind == "trim" and len(words) > 16:
            words = words[: len(words) - rng.randint(2, 5)]
            words[-1] = words[-1].rstrip(",;") + "."
        elif kind == "move" and 6 < sentence.find(", ") < len(sentence) - 12:
            at = next((n for n, w in enumerate(words[:-3]) if w.endswith(",")), 0)
            words = [*words[at + 1 : -1], words[-1].rstrip(".") + ",", *words[:at], words[at].rstrip(",") + "."]
        elif kind == "lead" and len(words) > 12:
            words = [*rng.choice((("On", "Tuesday,"), ("Meanwhile,"), ("In", "the", "meantime,"))), *words]
    return " ".join(words)


def plant(source: str, other: str, share: float, rng: random.Random) -> Planted | None:
    """A report of which about `share` of the words are `source`'s and the rest `other`'s; None where both are short."""
    mine, rest = _sentences(source), _sentences(other)
    if len(mine) < 4 or len(rest) < 4:
        return None
    total = min(350, len(_WORD.findall(" ".join(mine))), int(len(_WORD.findall(" ".join(rest))) / max(0.05, 1 - share)))
    first = rng.randrange(0, max(1, len(mine) // 3)) if share < 0.9 else 0
    pieces: list[tuple[str, bool]] = []
    need = share * total
    for s in mine[first:]:
        if need > 0:
            pieces.append((_edited(s, rng), True))
            need -= len(_WORD.findall(s))
    need = (1 - share) * total
    fill = []
    for s in rest:
        if need > 4:
            fill.append((s, False))
            need -= len(_WORD.findall(s))
    at = rng.randrange(len(fill) + 1)
    if rng.random() < 0.3:
        cut = rng.randrange(len(pieces))
        pieces = pieces[cut:] + pieces[:cut]
    text, taken = "", []
    for n, (piece, is_taken) in enumerate([*fill[:at], *pieces, *fill[at:]]):
        if text and n % 2 and rng.random() < JOINED and text.endswith("."):
            text, piece = text[:-1] + " and ", piece[0].lower() + piece[1:]
        elif text:
            text += "\n\n" if n % 2 == 0 else " "
        if is_taken:
            taken.append((len(text), len(text) + len(piece)))
        text += piece
    return Planted(text, source, tuple(taken))


def _article(name: str, text: str, published: str | None) -> Article:
    blocks = [Block(Span(m.start(), m.end()), "paragraph") for m in re.finditer(r"[^\n](?:[^\n]|\n(?!\s*\n))*", text)]
    return Article(Report(name, text), tuple(b for b in blocks if b.span.of(text).strip()), published=published)


def _words(text: str, spans: tuple[tuple[int, int], ...]) -> set[int]:
    return {m.start() for m in _WORD.finditer(text) if any(a <= m.start() < b for a, b in spans)}


def _incidents(data: pathlib.Path, sample: int | None, rng: random.Random) -> list[list[dict[str, str]]]:
    """Incidents' reports in an order of the generator's; at most `sample` incidents."""
    found = []
    with gzip.open(data / FILE, "rt", encoding="utf-8") as lines:
        for line in lines:
            articles = [a for a in json.loads(line)["articles"] if 80 <= len(a["text"].split()) <= 900]
            if articles:
                found.append(articles)
    rng.shuffle(found)
    return found[:sample] if sample else found


def measure(data: pathlib.Path, sample: int | None) -> dict[str, float]:
    """Pair F1, precision and recall at share >= SCORED, passage F1 by words, mean absolute error of the share; all 0..1.

    `sample` incidents are read (None: all). Pairs of real reports of one incident are left out of precision, for
    nobody labelled them; `same_incident_rate` is how many of them share SCORED or more.
    """
    rng = random.Random(20)
    incidents = _incidents(data, sample, rng)
    tally = dict.fromkeys(("gold", "found_gold", "given", "given_gold", "hit", "guess", "truth", "n"), 0)
    error, same, same_found = 0.0, 0, 0
    for start in range(0, len(incidents) - BATCH, BATCH):
        group = incidents[start : start + BATCH]
        real = {a["id"]: (n, _article(a["id"], a["text"], a["published"])) for n, i in enumerate(group) for a in i[:3]}
        planted: dict[str, tuple[Planted, str, str]] = {}
        for n, incident in enumerate(group):
            source, other = incident[0], group[(n + 1) % len(group)][:3][-1]
            made = plant(source["text"], other["text"], SHARES[(start + n) % len(SHARES)], rng)
            if made is not None:
                planted[f"planted {n}"] = (made, source["id"], other["id"])
        articles = [a for _, a in real.values()] + [_article(k, p.text, None) for k, (p, _, _) in planted.items()]
        names = {a.id: a.report.name for a in articles}
        found = {frozenset((names[r.earlier], names[r.later])): r for r in find_reuses(articles)}
        by_id = {a.id: a for a in articles}
        for name, (made, source_name, _) in planted.items():
            _score_planted(made, found.get(frozenset((source_name, name))), by_id, tally)
            truth = len(_words(made.text, made.taken)) / max(1, len(_WORD.findall(made.text)))
            reuse = found.get(frozenset((source_name, name)))
            error += abs(truth - (reuse.share if reuse else 0.0))
        labelled = {frozenset((k, s)) for k, (_, a, b) in planted.items() for s in (a, b)}
        alike = _related(real, planted)
        for pair, reuse in found.items():
            if reuse.share >= SCORED and pair not in alike:
                tally["given"] += 1
                tally["given_gold"] += pair in labelled
        siblings = [p for p in alike if not any(n.startswith("planted") for n in p)]
        same += len(siblings)
        same_found += sum(p in found and found[p].share >= SCORED for p in siblings)
    f1 = 2 * tally["hit"] / max(1, tally["guess"] + tally["truth"])
    precision = tally["given_gold"] / max(1, tally["given"])
    recall = tally["found_gold"] / max(1, tally["gold"])
    return {
        "f1": 2 * precision * recall / max(1e-9, precision + recall),
        "precision": precision,
        "recall": recall,
        "passage_f1": f1,
        "share_error": error / max(1, tally["n"]),
        "same_incident_rate": same_found / max(1, same),
        "pairs": float(tally["n"]),
    }


def _related(real: dict[str, tuple[int, Article]], planted: dict[str, tuple[Planted, str, str]]) -> set[frozenset[str]]:
    """Pairs about which nothing is known: reports of one incident, and planted ones made from a sibling of a report."""
    incident = {name: {n} for name, (n, _) in real.items()}
    made_from = {name: {s, o} for name, (_, s, o) in planted.items()}
    for name, names in made_from.items():
        incident[name] = {n for source in names for n in incident[source]}
    ordered = sorted(incident)
    return {
        frozenset((a, b))
        for k, a in enumerate(ordered)
        for b in ordered[k + 1 :]
        if incident[a] & incident[b] and b not in made_from.get(a, ()) and a not in made_from.get(b, ())
    }


def _score_planted(made: Planted, reuse: Reuse | None, by_id: dict[str, Article], tally: dict[str, int]) -> None:
    truth = _words(made.text, made.taken)
    guess: set[int] = set()
    if reuse is not None:
        mine = [
            p.later if by_id[reuse.later].text == made.text else p.earlier for p in reuse.passages if p.kind != "stock"
        ]
        guess = _words(made.text, tuple((s.start, s.end) for s in mine))
    share = len(truth) / max(1, len(_WORD.findall(made.text)))
    tally["n"] += 1
    if share >= SCORED:
        tally["gold"] += 1
        tally["found_gold"] += reuse is not None
    tally["hit"] += len(truth & guess)
    tally["guess"] += len(guess)
    tally["truth"] += len(truth)


if __name__ == "__main__":
    root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "../shared/data")
    for key, value in measure(root, int(sys.argv[2]) if len(sys.argv) > 2 else 240).items():
        print(f"{key:20} {value:.3f}")
