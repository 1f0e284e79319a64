"""Which names, and which pronouns, mean one person, organisation or place, on ECB+ (Cybulska and Vossen, LREC 2014).

    python bench/coreference.py DATA [SAMPLE]

A subtopic is one story in several short reports; they are resolved together. Units are the gold mentions of persons,
organisations and places in checked sentences whose every word, but for small ones, has a capital letter, and no pronoun, nor
a common noun that only a heading or the start of a sentence writes large ("Woman", "Driver"): one all of whose words the
story's reports also write small. A pair of units is
gold where both stand in one chain, found where both lie on mentions of one entity; P, R and F1 are over all pairs of a
story, within a report and across. `names` counts units that no found name touches as in no pair, so it falls with the
tagger; `linked` leaves them out and tells of resolving alone. A pronoun of the gold is right where its entity has a
name on a unit of its chain; recall is over pronouns whose chain has a unit. The usual figure on this set is CoNLL F1
over all mentions, descriptions too; this is not that.
"""

from __future__ import annotations

import gzip
import json
import pathlib
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence
from itertools import combinations
from typing import Any

FILE = "coreference_dev.jsonl.gz"
KINDS = ("HUMAN_PART_PER", "HUMAN_PART_ORG", "HUMAN_PART_GPE", "LOC_GEO", "LOC_FAC")
PRONOUNS = frozenset("he him his himself she her hers herself it its itself".split())

SMALL = frozenset("of the and for de la".split())
SPEAKERS = frozenset("i i'm we we're you they they're she's he's it's who where his".split())
"""Pronouns that begin a sentence or are always large, and stand for nobody by name."""

Row = Mapping[str, Any]
Place = tuple[int, int]


def measure(data: pathlib.Path, sample: int | None) -> dict[str, float]:
    """Pairwise figures of names and of pronouns, of `sample` stories spread evenly over the file."""
    path = data / FILE if data.is_dir() else data
    stories: dict[tuple[int, str], list[Row]] = defaultdict(list)
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            stories[row["topic"], row["subtopic"]].append(row)
    keys = sorted(stories)
    if sample is not None and sample < len(keys):
        keys = [keys[k * len(keys) // sample] for k in range(sample)]
    return figures(count(story, found(story)) for story in (stories[k] for k in keys))


def plain(text: str) -> str:
    """Text without the blanks and quotation marks of tokenisation."""
    text = text.replace("``", '"').replace("''", '"')
    return re.sub(r" (?=[.,;:?!%)]|'s\b|n't\b|'re\b|'ve\b|'ll\b)", "", text).replace("( ", "(").replace("$ ", "$")


def found(rows: Sequence[Row]) -> list[dict[Place, tuple[str, str]]]:
    """For each row: (start, end) of a mention -> (entity id, form), as Synoptic resolves the story."""
    from synoptic.annotate import annotate
    from synoptic.engines.spacy_parser import SpacyParser
    from synoptic.model.report import Article, Block, Report
    from synoptic.model.span import Span
    from synoptic.resolve import resolve
    from synoptic.segment import segment

    global _parser
    _parser = _parser or SpacyParser()
    articles = []
    for row in rows:
        text = "\n\n".join(map(plain, row["sentences"]))
        blocks = tuple(Block(Span(m.start(), m.end()), "paragraph") for m in re.finditer(r"\S[^\n]*", text))
        articles.append(Article(Report(row["id"], text), blocks, language="en"))
    passages = segment(articles, _parser)
    mentions = [annotate(a, p) for a, p in zip(articles, passages, strict=True)]
    resolution = resolve(articles, passages, mentions)
    result: list[dict[Place, tuple[str, str]]] = [{} for _ in rows]
    number = {a.id: i for i, a in enumerate(articles)}
    for entity in resolution.entities:
        for m in entity.mentions:
            result[number[m.report]][m.span.start, m.span.end] = (entity.id, m.form)
    return result


_parser: Any = None


def gold(row: Row) -> list[tuple[Place, str, str]]:
    """(place, text, chain) of a row's mentions of persons, organisations and places in checked sentences."""
    starts, at = [], 0
    for sentence in row["sentences"]:
        starts.append(at)
        at += len(plain(sentence)) + 2
    used: set[Place] = set()
    units = []
    for m in sorted(row["mentions"], key=lambda m: (m["sentence"], -len(m["text"]), m["text"])):
        if m["kind"] not in KINDS or m["sentence"] not in row["checked_sentences"]:
            continue
        text, sentence = plain(m["text"]), plain(row["sentences"][m["sentence"]])
        for match in re.finditer(rf"(?<!\w){re.escape(text)}(?!\w)", sentence):
            place = (starts[m["sentence"]] + match.start(), starts[m["sentence"]] + match.end())
            if not any(s < place[1] and place[0] < e for s, e in used):
                used.add(place)
                units.append((place, text, m["chain"]))
                break
    return units


def count(rows: Sequence[Row], mentions: Sequence[Mapping[Place, tuple[str, str]]]) -> Counter[str]:
    """Pairs and pronouns of one story: gold, found and right."""
    n: Counter[str] = Counter()
    told = [
        s for row in rows for s in row["sentences"] if re.search(r"[.?!]['\" ]*$", s)
    ]  # addresses write names small
    common = {w for sentence in told for w in re.findall(r"\b[a-z]+\b", sentence)}
    names: list[tuple[str, str | None]] = []
    pronouns: list[tuple[str, str | None]] = []
    for row, places in zip(rows, mentions, strict=True):
        for place, text, chain in gold(row):
            if text.lower() in PRONOUNS:
                pronouns.append((chain, places.get(place, (None, ""))[0]))
            elif is_name(text, common):
                names.append((chain, _touching(place, places)))
    for (chain_a, a), (chain_b, b) in combinations(names, 2):
        same, together = chain_a == chain_b, a is not None and a == b
        n["gold"] += same
        n["found"] += together
        n["right"] += same and together
        n["linked gold"] += same and a is not None and b is not None
    chains_of: dict[str | None, set[str]] = defaultdict(set)
    for chain, entity in names:
        chains_of[entity].add(chain)
    named = {chain for chain, _ in names}
    for chain, entity in pronouns:
        n["pronouns gold"] += chain in named
        n["pronouns found"] += entity is not None
        n["pronouns right"] += entity is not None and chain in chains_of[entity]
    return n


def is_name(text: str, common: Container[str] = ()) -> bool:
    """Whether every word but small ones begins with a capital letter, the first one among them, and some word is not
    among the `common` ones."""
    words = [w for w in re.findall(r"[\w'’-]+", text) if w not in SMALL]
    if text.lower() in SPEAKERS or all(re.sub(r"['’]s?$", "", w).lower() in common for w in words):
        return False
    return bool(words) and all(w[0].isupper() or w[0].isdigit() or w == "'s" for w in words) and text[0].isupper()


def _touching(place: Place, places: Mapping[Place, tuple[str, str]]) -> str | None:
    """The entity of the name that has most in common with a place."""
    shared = [
        (min(place[1], end) - max(place[0], start), -(end - start), entity)
        for (start, end), (entity, form) in places.items()
        if form == "name" and start < place[1] and place[0] < end
    ]
    return max(shared)[2] if shared else None


def figures(counts: Iterable[Counter[str]]) -> dict[str, float]:
    """Sums over stories, as precision, recall and F1."""
    n: Counter[str] = Counter()
    for c in counts:
        n.update(c)
    result = {}
    for title, right, over, of in (
        ("names", n["right"], n["found"], n["gold"]),
        ("linked", n["right"], n["found"], n["linked gold"]),
        ("pronouns", n["pronouns right"], n["pronouns found"], n["pronouns gold"]),
    ):
        p, r = right / over if over else 0.0, right / of if of else 0.0
        result[f"{title}_precision"], result[f"{title}_recall"] = round(p, 4), round(r, 4)
        result[f"{title}_f1"] = round(2 * p * r / (p + r), 4) if p + r else 0.0
    return result


if __name__ == "__main__":
    if len(sys.argv) < 2:
        raise SystemExit(__doc__)
    for figure, value in measure(pathlib.Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else None).items():
        print(f"{figure:20} {value}")
