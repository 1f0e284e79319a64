"""Which words may stand for one another, from a small thesaurus made of WordNet, behind align's `Lexicon` protocol."""

from __future__ import annotations

import gzip
from collections.abc import Mapping, Sequence
from functools import cached_property
from importlib.resources import files

from synoptic.model.errors import EngineError

OPPOSITE = "o"
CREDIT = {"s": 0.9, "d": 0.9, "k": 0.7}
"""What a word counts for another: synonyms and derived words nearly in full, a kind for its genus less."""


class Thesaurus:
    """The thesaurus that comes with the package (training/thesaurus.py makes it), read when first used."""

    @cached_property
    def _lines(self) -> dict[str, str]:
        source = files("synoptic.engines") / "data" / "thesaurus.tsv.gz"
        try:
            text = gzip.decompress(source.read_bytes()).decode()
            lines = dict(line.split("\t", 1) for line in text.splitlines())
        except (OSError, EOFError, ValueError) as error:
            raise EngineError(f"the thesaurus of the package is damaged ({error}); reinstall synoptic") from error
        if not lines:
            raise EngineError("the thesaurus of the package is empty; reinstall synoptic")
        return lines

    def akin(self, words: Sequence[str]) -> Mapping[str, Mapping[str, float]]:
        """For each word those of the others that may stand for it, with the credit of each, 0..1."""
        wanted = set(words)
        found: dict[str, dict[str, float]] = {}
        for word in words:
            if word not in self._lines:
                continue
            pairs = (entry.rsplit(":", 1) for entry in self._lines[word].split())
            others = {
                other: CREDIT[relation]
                for other, relation in pairs
                if relation in CREDIT and other in wanted and other != word
            }
            if others:
                found[word] = others
        return found

    def opposed(self, words: Sequence[str]) -> Mapping[str, frozenset[str]]:
        """For each word those of the others that mean the opposite."""
        wanted = set(words)
        found = {}
        for word in words:
            pairs = (entry.rsplit(":", 1) for entry in self._lines.get(word, "").split())
            others = frozenset(other for other, relation in pairs if relation == OPPOSITE and other in wanted)
            if others:
                found[word] = others
        return found
