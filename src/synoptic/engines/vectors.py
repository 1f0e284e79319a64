"""Nearness of words from a spaCy pipeline's static vectors, behind align's `Lexicon` protocol."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from synoptic.engines.spacy_parser import SpacyParser


class VectorLexicon:
    """Cosines of the word vectors that the parser's pipeline carries; a word without a vector is near to none."""

    def __init__(self, parser: SpacyParser) -> None:
        self._parser = parser

    def near(self, words: Sequence[str], least: float) -> Mapping[str, Sequence[str]]:
        """For each word those of the others with cosine >= `least`, in the order given; itself left out."""
        known, rows = [], []
        for word in words:
            vector = self._parser.vector(word)
            norm = 0.0 if vector is None else float(np.linalg.norm(vector))
            if norm:
                known.append(word)
                rows.append(vector / norm)
        if not rows:
            return {}
        cosine = np.stack(rows) @ np.stack(rows).T
        np.fill_diagonal(cosine, -1)
        result: dict[str, list[str]] = {}
        for i, j in zip(*np.nonzero(cosine >= least), strict=True):
            result.setdefault(known[i], []).append(known[j])
        return result
