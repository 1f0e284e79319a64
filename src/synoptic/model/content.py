"""Content: what a passage states, made comparable. Built by align, compared by align and judge."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from synoptic.model.converses import Ends
from synoptic.model.mention import Quantity, Time
from synoptic.model.once import Once
from synoptic.model.passage import Passage
from synoptic.model.scene import Setting


@dataclass(frozen=True, slots=True)
class Term:
    """One thing that a passage speaks of."""

    key: str
    """"@" and an entity id, or a lemma."""
    word: str
    """Lower-case word, for comparing spellings and meanings: the lemma, or the entity's last word."""
    weight: float
    """Weight of its part of speech."""
    pos: str
    """Universal POS; "ENT" for an entity."""


@dataclass(frozen=True, slots=True)
class Measure:
    """A measure that is given of something."""

    start: int
    """Where the figure or length of time starts."""
    of: str
    """Lemma of the noun that it is of."""
    by: int
    """Token of the verb that brings it, -1 where it stands beside its noun: "fifty minutes of debate"."""


@dataclass(frozen=True)
class Content(Once):
    """The comparable content of one passage."""

    passage: Passage
    terms: tuple[Term, ...]
    """Each key once, in the order of the text."""
    head: str
    """Lemma of the event word: the root verb, or the noun under a light verb."""
    subjects: frozenset[str]
    """Keys of entities that are the doer (agent of a passive included)."""
    doer: str
    """Lemma of the doer's head noun where it is no known entity; "" where there is none or a pronoun."""
    others: frozenset[str]
    """Keys of entities in any other place."""
    quantities: tuple[Quantity, ...]
    times: tuple[Time, ...]
    leaning: frozenset[str]
    """Keys of entities that the passage may mean by a pronoun or "the two countries"; empty if it leans on nothing."""
    factuality: str
    negated: bool
    events: tuple[tuple[str, str], ...] = ()
    """(lemma, factuality) of every event word in the passage."""
    settings: frozenset[str] = frozenset()
    """Keys of entities that say where: under "in", "at", "to"."""
    places: tuple[Setting, ...] = ()
    """Places that the event word itself is set in."""
    prospect: bool = False
    """What is given as possible lies ahead ("may leave"), as against what is only hedged ("allegedly left")."""
    unasserted: frozenset[str] = frozenset()
    """Nouns that stand in what somebody wants, plans or calls for."""
    telling: frozenset[int] = frozenset()
    """Where figures and dates start that are of whoever says it, or of when it was said, and not of what is stated."""
    at: tuple[tuple[str, int], ...] = ()
    """(key, token) of every mention of an entity, pronouns and descriptions among them: the head word of the mention."""
    framing: frozenset[int] = frozenset()
    """Tokens that only say who reported it, to whom, when and how."""
    travelling: frozenset[str] = frozenset()
    """Keys of whoever makes the journey that is done to: of "the visit was put off" the visitor."""
    acts: tuple[tuple[int, str], ...] = ()
    """(token, act) of every verb whose phrase tells an act by another name: "left the rails", derail."""
    ends: tuple[Ends, ...] = ()
    """Who stands at the two ends of what may be told from either: of "Vale lost to Torm" Torm and Vale."""
    measures: tuple[Measure, ...] = ()
    """Figures with a unit and lengths of time, each with what it is of."""
    stands: bool = True
    """A main verb with a subject of its own: no relative, participial or adverbial clause that needs its neighbour."""

    @cached_property
    def keys(self) -> frozenset[str]:
        """The keys of all terms."""
        return frozenset(t.key for t in self.terms)

    @cached_property
    def act_at(self) -> dict[int, str]:
        """Token of a verb -> the act that its phrase tells."""
        return dict(self.acts)

    @cached_property
    def words(self) -> frozenset[str]:
        """The words of all terms."""
        return frozenset(t.word for t in self.terms)

    @cached_property
    def described(self) -> frozenset[str]:
        """The nouns by which it describes somebody whom another names: "captain" of "the captain of the ferry"."""
        tokens = self.passage.parse.tokens
        return frozenset(tokens[i].lemma for _, i in self.at if tokens[i].pos == "NOUN")

    @cached_property
    def stated(self) -> frozenset[str]:
        """The words that it states, as printed and as lemmas, in lower case."""
        tokens = (self.passage.parse.tokens[i] for i in self.passage.tokens if i not in self.framing)
        return frozenset(word for t in tokens for word in (t.text.lower(), t.lemma.lower()))

    @cached_property
    def printed(self) -> frozenset[str]:
        """All words that stand in it, as printed and as lemmas, in lower case."""
        tokens = (self.passage.parse.tokens[i] for i in self.passage.tokens)
        return frozenset(word for t in tokens for word in (t.text.lower(), t.lemma.lower()))
