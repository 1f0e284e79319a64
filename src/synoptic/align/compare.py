"""How much of what one passage states another states too.

Coverage is directional: the share, by weight, of one passage's terms that the other has. A term weighs by its part of
speech and by its rarity in the two reports compared; no third report changes it. It counts in full where the other has
the same entity or lemma, and in part where the words share a stem or are akin by a thesaurus. Figures and dates are left out
here and compared apart, so that the same coverage serves to find agreement and conflict.

Missed on purpose: converse verbs that share no other word (lend, borrow), and metaphor.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from synoptic.align.converses import one_deed, told_from_one_end
from synoptic.align.measuring import one_measured, told_by_measure
from synoptic.model.acts import decided_otherwise
from synoptic.model.content import Content, Term
from synoptic.model.kinds import kinds_of
from synoptic.model.kinship import Kinship
from synoptic.model.lands import is_land, land
from synoptic.model.parse import Token
from synoptic.model.wordings import IMPLIED, SAME

STEM_CREDIT = 0.9
NEAR_EVENT = 0.7
"""Least weight of an entity that stands near the event word, by the parse."""
ELLIPSIS = 0.5
"""What an entity counts that is left out where no other stands in its stead: the reader may be expected to know it."""
LEAN_CREDIT = 0.8
"""What an entity counts that the passage may mean by a pronoun or description."""
STEM = 5
"""Letters that two words must share from the start to be taken for one stem (sign, signing; arrive, arrival)."""


class Lexicon(Protocol):
    """What align needs to know of words."""

    def akin(self, words: Sequence[str]) -> Mapping[str, Mapping[str, float]]:
        """For each lower-case word those of the others that may stand for it, with the credit of each, 0..1."""
        ...

    def opposed(self, words: Sequence[str]) -> Mapping[str, frozenset[str]]:
        """For each lower-case word those of the others that mean the opposite."""
        ...


def kinship(contents: Sequence[Content], lexicon: Lexicon) -> Kinship:
    """Which words of these passages may stand for one another: of one stem, or akin by the thesaurus.

    Depends on each pair of words alone, so a further report never changes what two words are to each other.
    """
    words = sorted(
        {t.word for content in contents for t in content.terms if t.pos != "NUM"}
        | {c.head for c in contents}
        | {t.lemma for c in contents if c.acts for t in _printed(c)}
    )
    kin: dict[str, dict[str, float]] = {w: {} for w in words}
    for word, others in lexicon.akin(words).items():
        kin[word].update(others)
    by_prefix: dict[str, list[str]] = {}
    for word in words:
        by_prefix.setdefault(word[: STEM - 1], []).append(word)
    for family in by_prefix.values():
        for word in family:
            for other in family:
                if word != other and one_stem(word, other):
                    kin[word][other] = max(STEM_CREDIT, kin[word].get(other, 0.0))
    for word in words:
        printed = (SAME.get(word, frozenset()) | IMPLIED.get(word, frozenset())) & kin.keys()
        kin[word].update(dict.fromkeys(sorted(printed), STEM_CREDIT))
    for word, others in _of_one_land(contents).items():
        kin[word].update(others)
    opposed = dict(lexicon.opposed(words))
    for verb, against in decided_otherwise(words).items():
        opposed[verb] = opposed.get(verb, frozenset()) | against
    for word, opposites in opposed.items():
        for other in opposites:
            kin[word].pop(other, None)
    return Kinship(kin, opposed)


def _printed(content: Content) -> Iterator[Token]:
    """The words of a passage whose meaning can be asked for, those that are only part of a phrase among them."""
    tokens = (content.passage.parse.tokens[i] for i in content.passage.tokens)
    return (t for t in tokens if t.pos in ("NOUN", "VERB", "ADJ"))


def _of_one_land(contents: Sequence[Content]) -> dict[str, dict[str, float]]:
    """Names and adjectives of one land that these passages name it by: "Dutch" and "Netherlands"."""
    words = {t.word for content in contents for t in content.terms if t.pos == "ENT"}
    named = sorted(filter(is_land, words))
    return {a: {b: STEM_CREDIT for b in named if b != a and land(b) == land(a)} for a in named}


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two passages side by side."""

    forward: float
    """Share of the first passage's terms that the second has, by weight, 0..1."""
    backward: float
    """The same the other way."""
    opposed: bool
    """One says the opposite of a word of the other: rose, fell."""
    absent: tuple[float, float]
    """What stands near the event word that the second lacks of the first's, and the first of the second's: an entity or
    a thing counts 1 where the other has others in its stead, an entity that is only left out ELLIPSIS."""
    swapped: bool
    """The doer of one is only done to in the other."""
    met: tuple[bool, bool]
    """The first's event word is met in the second; the second's in the first."""


@dataclass(frozen=True, slots=True)
class Rarity:
    """In how many passages of a report each term stands."""

    passages: int
    count: Mapping[str, int]

    @staticmethod
    def of(contents: tuple[Content, ...]) -> Rarity:
        """Counted over the sentences of one report."""
        sentences = [c for c in contents if c.passage.kind == "sentence"]
        return Rarity(len(sentences), Counter(t.key for c in sentences for t in c.terms))


def weight(term: Term, a: Rarity, b: Rarity) -> float:
    """Part-of-speech weight times inverse frequency over the two reports."""
    return term.weight * _rare(term.key, a, b)


def _rare(key: str, a: Rarity, b: Rarity) -> float:
    seen = a.count.get(key, 0) + b.count.get(key, 0)
    return math.log(1 + (a.passages + b.passages) / max(1, seen))


class Scale:
    """The weights of terms over two reports, how rare each is there looked up once."""

    def __init__(self, a: Rarity, b: Rarity) -> None:
        self._rarities = a, b
        self._rare: dict[str, float] = {}
        self._weighed: dict[str, tuple[float, tuple[tuple[str, str, float], ...]]] = {}

    def weight(self, term: Term) -> float:
        """Part-of-speech weight times inverse frequency."""
        rare = self._rare.get(term.key)
        if rare is None:
            rare = self._rare[term.key] = _rare(term.key, *self._rarities)
        return term.weight * rare

    def weighed(self, content: Content) -> tuple[float, tuple[tuple[str, str, float], ...]]:
        """The weight of a passage, and (key, word, weight) of each of its terms."""
        found = self._weighed.get(content.passage.id)
        if found is None:
            terms = tuple((t.key, t.word, self.weight(t)) for t in content.terms)
            total = 0.0
            for *_, w in terms:  # one after the other: `sum` rounds otherwise from one Python to the next
                total += w
            found = self._weighed[content.passage.id] = (total, terms)
        return found


Shares = tuple[float, float]
"""How much of the first of two passages the second has, and the other way round: what is asked first, for most pairs have little
in common."""


@dataclass(frozen=True, slots=True)
class Credit:
    """What a term counts that one passage has, or means, or has another word for; a term that it lacks stands in neither."""

    by_key: Mapping[str, float]
    by_word: Mapping[str, float]
    """That of words which the passage has another word for."""

    def has(self, term: Term) -> bool:
        """Whether the passage has a term, or one that may stand for it."""
        return term.key in self.by_key or term.word in self.by_word


class Credits:
    """The credit that each passage of one run gives, made once."""

    def __init__(self, kin: Kinship) -> None:
        self._meant: dict[str, list[tuple[str, float]]] = {}
        """Word -> the words that it may stand for, with the credit for each."""
        for word, others in kin.akin.items():
            for other, credit in others.items():
                self._meant.setdefault(other, []).append((word, credit))
        self._found: dict[str, Credit] = {}

    def of(self, content: Content) -> Credit:
        """The credit that a passage gives."""
        found = self._found.get(content.passage.id)
        if found is None:
            by_word: dict[str, float] = {}
            for own in content.words:
                for word, credit in self._meant.get(own, ()):
                    by_word[word] = max(credit, by_word.get(word, 0.0))
            by_key = dict.fromkeys(content.leaning, LEAN_CREDIT) | dict.fromkeys(content.keys, 1.0)
            found = self._found[content.passage.id] = Credit(by_key, by_word)
        return found


def shares(a: Content, b: Content, scale: Scale, credits: Credits) -> Shares:
    """How much of each of two passages the other has; `scale` is that of a's and b's reports."""
    return _coverage(scale.weighed(a), credits.of(b)), _coverage(scale.weighed(b), credits.of(a))


def compare(a: Content, b: Content, found: Shares, kin: Kinship, credits: Credits) -> Comparison:
    """Compare two passages of which it is known how much each has of the other."""
    here, there = credits.of(a), credits.of(b)
    first, second = _lacking(a, b, there), _lacking(b, a, here)
    things = min(first[1], second[1])
    absent = (first[0] * _in_its_stead(a, b) + things, second[0] * _in_its_stead(b, a) + things)
    return Comparison(
        *found,
        _opposed(a, b, kin),
        absent,
        _swapped(a, b),
        (_met(a, b, kin), _met(b, a, kin)),
    )


def _coverage(weighed: tuple[float, tuple[tuple[str, str, float], ...]], there: Credit) -> float:
    total, terms = weighed
    by_key, by_word = there.by_key, there.by_word
    got = 0.0
    for key, word, weight in terms:
        if key in by_key:
            got += weight * by_key[key]
        elif word in by_word:
            got += weight * by_word[word]
    return got / total if total else 0.0


def _in_its_stead(a: Content, b: Content) -> float:
    """What an entity of a counts that b lacks: less where b has no other instead."""
    return 1.0 if any(t.pos == "ENT" and t.key not in a.keys for t in b.terms) else ELLIPSIS


def _lacking(a: Content, b: Content, there: Credit) -> tuple[int, int]:
    """How many of a's entities near its event word b has under no name, and how many of its other things."""
    entities = things = 0
    for t in a.terms:
        least = NEAR_EVENT if t.pos in ("ENT", "NOUN") else NEAR_EVENT / 2 if t.pos == "ADJ" else None
        if least is None or t.weight < least or t.word in b.words or there.has(t):
            continue
        entities += t.pos == "ENT"
        things += t.pos != "ENT"
    return entities, things


def _opposed(a: Content, b: Content, kin: Kinship) -> bool:
    """Whether one has the opposite of a word that only the other has, or has it of whoever is at the other end."""
    if told_from_one_end(a, b) is False:
        return True
    own = a.words - b.words
    return any(w in kin.opposed and not kin.opposed[w].isdisjoint(b.words - a.words) for w in own)


def _met(a: Content, b: Content, kin: Kinship) -> bool:
    """Whether b has a's event word as something that it states, not as what somebody wants or calls for."""
    words = b.words - b.unasserted if a.factuality == "happened" and b.unasserted else b.words
    if a.head == b.head == "be" or a.head in words or not words.isdisjoint(kin.of(a.head)):
        return True
    return bool(kinds_of(a.head) & words) or bool(a.measures and b.measures) and told_by_measure(a.head, a, b, kin)


def one_stem(a: str, b: str) -> bool:
    """Whether two words share a stem: STEM letters from the start, and most of the longer; or one is the other's doing."""
    least = min(len(a), len(b))
    if least < STEM - 1:
        return False
    if f"{a}ing" == b or f"{b}ing" == a:
        return True
    common = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), least)
    return common >= min(STEM, least) and common >= 0.6 * max(len(a), len(b))


def _swapped(a: Content, b: Content) -> bool:
    """Whether the two put different entities in the doer's place, one of which the other passage has elsewhere."""
    if told_from_one_end(a, b) is False:
        return True
    if one_deed(a, b) or a.measures and b.measures and one_measured(a, b):
        return False
    if a.doer and b.doer and a.doer != b.doer and a.doer in b.keys and b.doer in a.keys:
        return True
    if not a.subjects or not b.subjects:
        return bool(a.subjects and a.subjects <= b.settings or b.subjects and b.subjects <= a.settings)
    if a.subjects & b.subjects:
        return False
    if a.subjects & b.leaning or b.subjects & a.leaning:
        return False
    return bool(a.subjects & b.others or b.subjects & a.others)
