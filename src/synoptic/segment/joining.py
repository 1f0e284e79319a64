"""Pieces of a block, parsed apart, put together into one Parse whose sentences are ours."""

from __future__ import annotations

import re
from collections.abc import Sequence

from synoptic.model.parse import NamedSpan, Parse, Token


def join(pieces: Sequence[Parse], text: str, starts: frozenset[int]) -> Parse:
    """One Parse of a whole block.

    `text` is the report's text, from which tokens take their wording back (a parser may have been given it in another
    case). `starts` are the offsets at which a sentence may begin inside a piece; the parser's other splits are
    undone. Blank tokens are dropped. The later root of a mended split hangs from the first verb among the roots, as
    "parataxis", so that a sentence is one tree.
    """
    tokens: list[Token] = []
    sentences: list[tuple[int, int]] = []
    names: list[NamedSpan] = []
    for piece in pieces:
        kept = [t for t in piece.tokens if not t.text.isspace()]
        index = _renumber(piece.tokens, len(tokens))
        for low, high in _sentences(piece, starts):
            own = [t for t in kept if low <= t.i < high]
            if not own:
                continue
            root = _root(own)
            first = len(tokens)
            for t in own:
                head, dep = t.head, t.dep
                while piece.tokens[head].text.isspace() and piece.tokens[head].head != head:
                    head = piece.tokens[head].head
                if not low <= head < high or (t.head == t.i and t.i != root.i) or piece.tokens[head].text.isspace():
                    head, dep = root.i, "parataxis"
                if t.i == root.i:
                    head, dep = t.i, "ROOT"
                tokens.append(
                    Token(index[t.i], t.start, t.end, text[t.start : t.end], _lemma(t), t.pos, t.tag, dep, index[head])
                )
            sentences.append((first, len(tokens)))
        names += [
            _move(n, index, piece.tokens)
            for n in piece.names
            if any(t.i in index for t in piece.tokens[n.first : n.last])
        ]
    return Parse(tuple(tokens), tuple(sentences), tuple(names))


def _renumber(tokens: Sequence[Token], offset: int) -> dict[int, int]:
    """Old index -> index in the joined parse, for all but blank tokens."""
    index: dict[int, int] = {}
    for t in tokens:
        if not t.text.isspace():
            index[t.i] = offset + len(index)
    return index


def _sentences(piece: Parse, starts: frozenset[int]) -> list[tuple[int, int]]:
    """The parser's sentences, less the splits that fall at no possible sentence start."""
    merged: list[tuple[int, int]] = []
    for low, high in piece.sentences:
        while low < high and piece.tokens[low].text.isspace():
            low += 1
        if low >= high:
            if merged:
                merged[-1] = (merged[-1][0], high)
            continue
        if merged and piece.tokens[low].start not in starts:
            merged[-1] = (merged[-1][0], high)
        else:
            merged.append((low, high))
    return merged


def _root(tokens: Sequence[Token]) -> Token:
    """The head of the whole: the first verb among the roots, else the first root, else the first token."""
    roots = [t for t in tokens if t.head == t.i]
    verbs = [t for t in roots if t.pos in ("VERB", "AUX")]
    return (verbs or roots or list(tokens))[0]


def _move(name: NamedSpan, index: dict[int, int], tokens: Sequence[Token]) -> NamedSpan:
    inside = [t for t in tokens[name.first : name.last] if t.i in index]
    return NamedSpan(inside[0].start, inside[-1].end, name.label, index[inside[0].i], index[inside[-1].i] + 1)


_SHORT = re.compile(r"[^aeiou]*[aeiou][^aeiouwxy]")
"""A verb of one syllable that would double its last letter before "-ed" and "-ing"."""


def _lemma(t: Token) -> str:
    """The lemma, with the mute "e" that rule-based lemmatizers lose: "hoped" is of "hope", since "hop" gives "hopped"."""
    word, lemma = t.text.lower(), t.lemma
    if t.tag == "VBZ" and word == lemma + "es" and lemma[-1:] not in "sxzo" and lemma[-2:] not in ("ch", "sh"):
        return lemma + "e"
    if t.tag in ("VBD", "VBN", "VBG") and word in (lemma + "ed", lemma + "ing") and _SHORT.fullmatch(lemma):
        return lemma + "e"
    return lemma
