"""Reports as sentences of words with their places, and the taking of some of them into a new report."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from bench.planted_edits import INSERTED, Sentence, Token, edited, joined, split
from synoptic.model.report import Article

WORD = re.compile(r"[^\W_]+(?:['\u2019\u02bc][^\W_]+)*")
RECIPES = ("from the top", "from the top", "middle cut", "led anew", "moved", "picked", "inside")
"""How a part is taken: the foot cut, the middle cut, the first sentence left out, paragraphs in another order, single
sentences in their order, a stretch from inside."""
EDITS_A_SENTENCE = ((0, 0), (0, 1), (1, 2), (1, 3), (2, 4))
"""Fewest and most edits of a sentence, by how hard the hand was: to the letter, light, middling, hard, heavy."""
RUN = 6
"""Words of a run that two independent hands do not write alike."""
ALIKE = 0.02
"""Share of common runs from which it is not known whether two reports of one incident are independent."""
JOINED = 0.12
SPLIT = 0.12
FAR = 40
"""Letters left out between two words of the earlier report above which its passage is two."""

_TOKEN = re.compile(r"\S+")
_END = re.compile(r"[.!?][\"\u201d')]*$")
_SHORT = re.compile(r"(?:^|[^\w.])(?:[A-Z]|[A-Z][a-z]{1,4}|[ap]\.m|U\.S|No|vs)\.$")

Paragraph = tuple[Sentence, ...]


@dataclass(frozen=True)
class Told:
    """A report's text with the sentences that may be taken from it; each word's first origin is the report itself."""

    name: str
    text: str
    paragraphs: tuple[Paragraph, ...]

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        return tuple(s for paragraph in self.paragraphs for s in paragraph)


def told(name: str, article: Article) -> Told:
    """A real report: the sentences of its paragraphs. What cleaning calls anything else is not taken over."""
    paragraphs = []
    for block in article.blocks:
        if block.kind in ("paragraph", "standfirst", "quote"):
            found = tuple(_TOKEN.finditer(article.text, block.span.start, block.span.end))
            paragraphs.append(_parted([Token(m.group(), ((name, m.start()),)) for m in found]))
    return Told(name, article.text, tuple(p for p in paragraphs if any(len(s) >= 6 for s in p)))


def _parted(tokens: Sequence[Token]) -> Paragraph:
    sentences: list[Sentence] = []
    first = 0
    for k, token in enumerate(tokens, 1):
        if k == len(tokens) or (_END.search(token.text) and not _SHORT.search(token.text)):
            sentences.append(tuple(tokens[first:k]))
            first = k
    return tuple(sentences)


def written(name: str, paragraphs: Sequence[Sequence[Sentence]]) -> Told:
    """A report of these paragraphs, a blank line between them."""
    text, made = "", []
    for paragraph in paragraphs:
        text += "\n\n" if text else ""
        sentences: list[Sentence] = []
        for n, sentence in enumerate(paragraph):
            placed: list[Token] = []
            for token in sentence:
                text += " " if placed or n else ""
                placed.append(Token(token.text, ((name, len(text)), *token.origins)))
                text += token.text
            sentences.append(tuple(placed))
        made.append(tuple(sentences))
    return Told(name, text, tuple(made))


def count(sentences: Sequence[Sentence]) -> int:
    """Words as the tracer counts them."""
    return sum(len(WORD.findall(t.text)) for s in sentences for t in s)


def derive(source: Told, words: int, rng: Random) -> list[list[Sentence]]:
    """Paragraphs with about `words` of the source's words, taken by a recipe of chance and edited."""
    recipe, (fewest, most) = rng.choice(RECIPES), rng.choice(EDITS_A_SENTENCE)
    numbered = [(p, s) for p, paragraph in enumerate(source.paragraphs) for s in paragraph]
    chosen = _chosen(numbered, words, recipe, rng)
    paragraphs: list[list[Sentence]] = []
    last = -1
    for p, sentence in chosen:
        sentence = edited(sentence, rng.randint(fewest, most), rng)
        before = paragraphs[-1][-1] if paragraphs and p == last else None
        one = joined(before, sentence, rng) if before and most and rng.random() < JOINED else None
        if one:
            paragraphs[-1][-1] = one
            continue
        two = split(sentence, rng) if most and rng.random() < SPLIT else None
        if p != last:
            paragraphs.append([])
        paragraphs[-1] += two or [sentence]
        last = p
    if recipe == "moved":
        rng.shuffle(paragraphs)
    return paragraphs


def _chosen(numbered: list[tuple[int, Sentence]], words: int, recipe: str, rng: Random) -> list[tuple[int, Sentence]]:
    """The sentences that a recipe takes, up to `words` words, in the order of the source."""
    order = list(range(len(numbered)))
    if recipe == "led anew":
        order = order[1:]
    elif recipe == "middle cut":
        order = [k for pair in zip(order, order[::-1], strict=True) for k in pair][: len(order)]
    elif recipe == "picked":
        rng.shuffle(order)
    elif recipe == "inside":
        first = rng.randrange(max(1, len(order) // 2))
        order = order[first:] + order[:first][::-1]
    taken: list[int] = []
    left = words
    for k in order:
        if left <= 0:
            break
        taken.append(k)
        left -= count([numbered[k][1]])
    return [numbered[k] for k in sorted(taken)]


def taken(later: Told, root: str, earlier_text: str) -> tuple[set[int], set[int]]:
    """Offsets of the words of `later` that stand in `root`, edited or not, and of those of `root` that they stand for."""
    mine: set[int] = set()
    theirs: set[int] = set()
    for sentence in later.sentences:
        places = [(k, dict(t.origins)[root]) for k, t in enumerate(sentence) if root in dict(t.origins)]
        for (k, place), (after, there) in itertools.pairwise([*places, (10**9, -1)]):
            last = after - 1 if after - k <= INSERTED + 1 else k
            start, end = sentence[k].origins[0][1], sentence[last].origins[0][1] + len(sentence[last].text)
            mine |= {m.start() for m in WORD.finditer(later.text, start, end)}
            whole = _TOKEN.match(earlier_text, place)
            stop = whole.end() if whole else place
            if stop < there <= stop + FAR:
                stop = there
            theirs |= {m.start() for m in WORD.finditer(earlier_text, place, stop)}
    return mine, theirs


def runs(text: str) -> frozenset[tuple[str, ...]]:
    """All runs of RUN words of a text."""
    forms = [w.casefold() for w in WORD.findall(text)]
    return frozenset(zip(*(forms[k:] for k in range(RUN)), strict=False))


def common(first: frozenset[tuple[str, ...]], second: frozenset[tuple[str, ...]]) -> float:
    """Which share of the runs of the shorter of two texts stands in the other, 0..1."""
    return len(first & second) / max(1, min(len(first), len(second)))
