"""Make the small thesaurus that align compares words by, from the files of Princeton WordNet 3.0.

    python training/thesaurus.py /usr/share/wordnet src/synoptic/engines/data/thesaurus.tsv.gz

The WordNet files are those of Debian's package wordnet-base (data.noun, data.verb, data.adj, index.*). Kept are single
words that its tagged texts use at all and, of each word, its first senses only (WordNet orders them by frequency): rare senses make everything akin to
everything. Four relations: `s` synonyms (one synset), `d` derived (sign, signature), `k` kind of (ferry, boat; one step
up), `o` opposites (rise, fall). Words that merely share a parent (north and south, import and export, lunch and dinner) are not akin, which is what
word vectors get wrong.
"""

from __future__ import annotations

import gzip
import sys
from collections import defaultdict
from pathlib import Path

SENSES = {"n": 2, "v": 3, "a": 2, "r": 2}
"""Senses kept of each word."""
FILES = {"n": "noun", "v": "verb", "a": "adj", "r": "adv"}
KIND_OF: dict[str, tuple[str, ...]] = {"n": ("@",), "v": ("@",), "a": (), "r": ()}
RELATED = {"+": "d", "!": "o"}
MOST_KINDS = 200
"""A word with more kinds below it ("act", "person") is too general to stand for any of them."""


def senses(folder: Path, pos: str) -> dict[str, dict[str, int]]:
    """Synset offset -> word -> rank of that sense among the word's own, from 1; first senses only."""
    found: dict[str, dict[str, int]] = defaultdict(dict)
    for line in (folder / f"index.{FILES[pos]}").read_text().splitlines():
        if line.startswith(" "):
            continue
        parts = line.split()
        word, count, pointers = parts[0], int(parts[2]), int(parts[3])
        used = int(parts[4 + pointers + 1])
        offsets = parts[4 + pointers + 2 :][: min(count, SENSES[pos])]
        if word.isalpha() and used:
            for rank, offset in enumerate(offsets, 1):
                found[offset][word] = rank
    return found


def synsets(folder: Path, pos: str) -> dict[str, tuple[list[str], list[tuple[str, str, str, str]]]]:
    """Synset offset -> (words, pointers (symbol, offset, part of speech, source/target))."""
    found = {}
    for line in (folder / f"data.{FILES[pos]}").read_text().splitlines():
        if line.startswith(" "):
            continue
        parts = line.split("|")[0].split()
        count = int(parts[3], 16)
        words = [parts[4 + 2 * i].split("(")[0].lower() for i in range(count)]
        at = 4 + 2 * count
        pointers = [tuple(parts[at + 1 + 4 * i : at + 5 + 4 * i]) for i in range(int(parts[at]))]
        found[parts[0]] = (words, pointers)
    return found


def build(folder: Path) -> dict[str, dict[str, str]]:
    """word -> other word -> relation; the closest relation of several."""
    ranked = {pos: senses(folder, pos) for pos in FILES}
    data = {pos: synsets(folder, pos) for pos in FILES}
    akin: dict[str, dict[str, str]] = defaultdict(dict)

    def add(a: str, b: str, relation: str) -> None:
        if a != b and "osdk".index(relation) <= "osdk".index(akin[a].get(b, "k")):
            akin[a][b] = akin[b][a] = relation

    for pos in FILES:
        for offset, words in ranked[pos].items():
            names, pointers = data[pos][offset]
            for a in words:
                for b in words:
                    add(a, b, "s")
            for symbol, target, kind, ends in pointers:
                if symbol in KIND_OF[pos] and kind == pos:
                    for a in words:
                        for b in ranked[pos].get(target, {}):
                            add(a, b, "k")
                if symbol in RELATED and kind in FILES and ends != "0000":
                    source, goal = int(ends[:2], 16), int(ends[2:], 16)
                    a, b = names[source - 1], data[kind][target][0][goal - 1]
                    if a in words and b in ranked[kind].get(target, {}):
                        add(a, b, RELATED[symbol])
    general = {w for w, others in akin.items() if sum(r == "k" for r in others.values()) > MOST_KINDS}
    for word in general:
        for other in [o for o, r in akin[word].items() if r == "k"]:
            del akin[word][other]
            akin[other].pop(word, None)
    return akin


def main() -> None:
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    akin = build(Path(sys.argv[1]))
    lines = [
        f"{word}\t" + " ".join(f"{other}:{akin[word][other]}" for other in sorted(akin[word])) + "\n"
        for word in sorted(akin)
        if akin[word]
    ]
    with Path(sys.argv[2]).open("wb") as raw, gzip.GzipFile(fileobj=raw, mode="wb", mtime=0, filename="") as out:
        out.write("".join(lines).encode())
    print(f"{len(lines)} words", file=sys.stderr)


if __name__ == "__main__":
    main()
