"""What a sentence states, word for word, made comparable with another that is worded alike.

Who reported it, days and hours, articles and auxiliaries stand aside; a name is one word, and so is a verb with its particle;
verbs of one act are one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from synoptic.judge.aligned import NUMBERS
from synoptic.judge.sides import Reading
from synoptic.model.acts import act_of, particle
from synoptic.model.parse import Parse, Token
from synoptic.model.span import Span

ASIDE = frozenset(("a", "an", "the", "'s", "’s", "that", "there"))
"""Words that say nothing by themselves."""
CONTENT = frozenset(("NOUN", "PROPN", "VERB", "ADJ", "NUM", "ADV"))
LEAST_LEFT = 3
"""Words of what is reported from which it is compared by itself."""
PREDICATES = frozenset(("acomp", "attr", "oprd"))
"""What something is said to be."""
LEADING = frozenset(("prep", "mark", "advmod"))
"""What stands before a time: "on Tuesday", "until Friday"."""


@dataclass(frozen=True)
class Word:
    """One word of a sentence, or one name."""

    form: str
    """What it is compared by: "@" and an entity id, or the act or lemma in lower case."""
    token: Token
    """Its head."""
    span: Span
    held: frozenset[int]
    """Its tokens."""

    @property
    def named(self) -> bool:
        """Whether it is a name."""
        return self.form.startswith("@")

    @property
    def content(self) -> bool:
        """Whether it is more than a word of grammar."""
        return self.named or self.token.pos in CONTENT and self.token.lemma not in ("be", "have", "not")


@dataclass(frozen=True)
class Sentence:
    """One sentence as it is compared."""

    reading: Reading
    words: tuple[Word, ...]

    @staticmethod
    def of(reading: Reading, *, said: bool = False) -> Sentence:
        """Read off its parse. `said`: with who reported it."""
        return Sentence(reading, tuple(_words(reading, said)))

    @property
    def parse(self) -> Parse:
        return self.reading.content.passage.parse

    @cached_property
    def forms(self) -> tuple[str, ...]:
        return tuple(w.form for w in self.words)

    @cached_property
    def counted(self) -> Counter[str]:
        return Counter(self.forms)

    @cached_property
    def at(self) -> dict[int, int]:
        """Token -> index of the word that it is, or is part of."""
        return {i: k for k, word in enumerate(self.words) for i in word.held}

    def above(self, k: int) -> int | None:
        """Index of the word that a word hangs from; None for the head of the sentence."""
        token = self.words[k].token
        for _ in range(len(self.parse.tokens)):
            if token.head == token.i:
                return None
            token = self.parse.tokens[token.head]
            if (found := self.at.get(token.i)) is not None and found != k:
                return found
        return None


def _words(reading: Reading, said: bool) -> Iterator[Word]:
    passage = reading.content.passage
    parse, own = passage.parse, set(passage.tokens)
    names = _names(reading, own)
    aside = _aside(reading, own, said)
    taken: set[int] = set()
    for i in passage.tokens:
        token = parse.tokens[i]
        if i in taken or i in aside:
            continue
        name = next((n for n in names if n[0].start <= token.start < n[0].end), None)
        if name is not None:
            held = [parse.tokens[j] for j in passage.tokens if name[0].start <= parse.tokens[j].start < name[0].end]
            taken |= {t.i for t in held}
            inside = {t.i for t in held}
            yield Word(
                f"@{name[1]}",
                next((t for t in held if t.head not in inside or t.head == t.i), held[-1]),
                name[0],
                frozenset(inside),
            )
        elif (phrase := _for(parse, token)) is not None:
            taken |= phrase
            yield Word("for", token, Span(token.start, parse.tokens[max(phrase)].end), phrase)
        elif token.pos not in ("PUNCT", "SPACE", "SYM") and token.text.lower() not in ASIDE:
            behind = particle(parse, token) if token.pos == "VERB" else ""
            beside = {t.i for t in parse.children(i) if behind and t.text.lower() == behind}
            taken |= beside
            last = max((i, *(k for k in beside if k == i + 1)))
            yield Word(_form(parse, token), token, Span(token.start, parse.tokens[last].end), frozenset((i, *beside)))


def _for(parse: Parse, token: Token) -> frozenset[int] | None:
    """The tokens of "in favour of"."""
    behind = parse.tokens[token.i + 1 : token.i + 3]
    if token.lemma == "in" and [t.text.lower() for t in behind] in (["favour", "of"], ["favor", "of"]):
        return frozenset((token.i, *(t.i for t in behind)))
    return None


def _form(parse: Parse, token: Token) -> str:
    if token.pos == "VERB":
        return act_of(parse, token)
    word = "not" if token.dep == "neg" and token.text.lower() in ("n't", "n’t") else token.lemma.lower()
    return NUMBERS.get(word, word)


def _names(reading: Reading, own: set[int]) -> list[tuple[Span, str]]:
    """Where names stand in the sentence, the longest only, each with its entity."""
    tokens = reading.content.passage.parse.tokens
    proper = [t for t in (tokens[i] for i in own) if t.pos == "PROPN" or t.text[:1].isupper()]
    span = reading.content.passage.span
    found = [
        (Span(start, end), entity)
        for (start, end), entity in reading.entities.items()
        if span.start <= start and end <= span.end and any(start <= t.start and t.end == end for t in proper)
    ]
    found.sort(key=lambda x: (x[0].start - x[0].end, x[0].start))
    kept: list[tuple[Span, str]] = []
    for one, entity in found:
        if not any(one.overlaps(other) for other, _ in kept):
            kept.append((one, entity))
    return kept


def _aside(reading: Reading, own: set[int], said: bool) -> set[int]:
    """Tokens of who reported it, unless they count too, of days and hours with what leads up to them, auxiliaries and the "be" of what something is."""
    content, parse = reading.content, reading.content.passage.parse
    times = [t.span for t in content.times if t.edtf and t.timex in ("DATE", "TIME")]
    dated = {i for i in own if any(s.start <= parse.tokens[i].start < s.end for s in times)}
    leading = {
        parse.tokens[i].head
        for i in dated
        if parse.tokens[i].dep == "pobj" and parse.tokens[parse.tokens[i].head].dep in LEADING
    }
    helping = {
        i
        for i in own
        if parse.tokens[i].lemma in ("be", "have", "do")
        and parse.tokens[i].dep in ("aux", "auxpass")
        or parse.tokens[i].lemma == "be"
        and any(t.dep in PREDICATES for t in parse.by_head[i])
    }
    reporting = set() if said else _reporting(reading, own - dated - leading - helping)
    return reporting | dated | leading | helping


def _reporting(reading: Reading, own: set[int]) -> set[int]:
    """Tokens that only say who reported it: where what is left is a clause of some length with a doer of its own."""
    tokens, framing = reading.content.passage.parse.tokens, set(reading.content.framing)
    left = [t for t in (tokens[i] for i in own - framing) if t.pos not in ("PUNCT", "SPACE", "DET")]
    stands = any(t.dep in ("nsubj", "nsubjpass", "expl") for t in left)
    return framing if stands and len(left) > LEAST_LEFT else set()
