"""The clause that a value stands in: its verb, its words, and what it speaks of."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from synoptic.judge.sides import Reading
from synoptic.model.parse import Parse, Token
from synoptic.model.span import Span

OTHER = frozenset(("advcl", "ccomp", "parataxis", "relcl", "csubj"))
"""Dependencies of clauses that say something of their own."""
VERBS = frozenset(("VERB", "AUX"))
LIFTED = frozenset(("xcomp", "aux", "auxpass", "acl", "relcl", "conj", "advcl", "prep", "pcomp"))
"""Dependencies of a verb whose doer stands with another: "is expected to cost", "a crowd put at"."""
SUBJECTS = frozenset(("nsubj", "nsubjpass", "expl", "csubj"))
MOST = 12
"""Steps up the parse."""
BEFORE = re.compile(
    r"\b(?:(?<!on )(?<!than )(?<!from )(?<!since )last (?:year|month|season|summer|winter|spring|autumn|time)|previous(?:ly)?|earlier (?:(?:this|last) (?:year|month|week|season)|on |that |in the (?:day|week)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|event|protest|rally)"
    r"|formerly|a year (?:ago|earlier|before)|the year before|years? (?:ago|earlier)|in recent years|(?<!, )once|used to|originally"
    r"|initially|at first|for a (?:time|while|moment|spell)|record (?:of|was)|compared (?:with|to)|(?<!brought )(?<!pulled )(?<!lifted )(?<!hauled )(?<!winched )(?<!came )(?<!come )(?:up|down) from|instead of|rather than|until now|separate(?:ly)?|dwarf\w*|surpass\w*|exceed\w*|eclips\w*|outstrip\w*)\b",
    re.IGNORECASE,
)
"""Words of a clause that tells of another occasion, or of what was before."""


@dataclass(frozen=True)
class Clause:
    """A clause around one token."""

    reading: Reading
    token: Token
    verb: Token | None
    """The verb that the token hangs from; None in a fragment."""
    tokens: tuple[Token, ...]
    """The clause's own, and the noun with its words that a relative clause describes."""
    chain: tuple[Token, ...]
    """From the token up to the verb."""

    @staticmethod
    def of(reading: Reading, span: Span) -> Clause | None:
        """The clause of a stretch of a passage; None where the stretch has no token."""
        passage = reading.content.passage
        parse = passage.parse
        inside = [t for t in (parse.tokens[i] for i in passage.tokens) if span.start <= t.start < span.end]
        if not inside:
            return None
        held = {t.i for t in inside}
        token = next((t for t in inside if t.head not in held or t.head == t.i), inside[-1])
        return Clause.at(reading, token)

    @staticmethod
    def at(reading: Reading, token: Token) -> Clause:
        """The clause of one token."""
        return reading.once(Clause._around, token.i)

    @staticmethod
    def _around(reading: Reading, i: int) -> Clause:
        passage = reading.content.passage
        parse, own = passage.parse, set(passage.tokens)
        chain = [token := parse.tokens[i]]
        while chain[-1].pos not in VERBS and chain[-1].head != chain[-1].i and len(chain) < MOST:
            chain.append(parse.tokens[chain[-1].head])
        verb = chain[-1] if chain[-1].pos in VERBS else None
        path = {t.i for t in chain}
        found: dict[int, Token] = {}
        queue = [chain[-1].i]
        while queue:
            i = queue.pop()
            if i in found or i not in own:
                continue
            found[i] = parse.tokens[i]
            queue += [t.i for t in parse.children(i) if t.i in path or not _own_clause(t)]
        described = _described(parse, verb)
        if described is not None:
            found |= {t.i: t for t in _phrase(parse, described) if t.i in own}
        lifted = _lifted(parse, verb)
        for t in lifted:
            found |= {k.i: k for k in _phrase(parse, t) if k.i in own}
        return Clause(reading, token, verb, tuple(found[i] for i in sorted(found)), tuple(chain))

    @cached_property
    def words(self) -> frozenset[str]:
        """The lemmas of the clause."""
        return frozenset(t.lemma.lower() for t in self.tokens if t.dep != "mark")

    @cached_property
    def describing(self) -> tuple[Clause, ...]:
        """The clauses that say more of what the value counts: "the 900 who had come"."""
        parse, first = self.reading.content.passage.parse, [t for t in self.chain[:2] if t.pos not in VERBS]
        verbs = [v for t in first for v in parse.children(t.i) if v.dep in ("relcl", "acl") and v.pos in VERBS]
        return tuple(Clause.at(self.reading, v) for v in verbs)

    @cached_property
    def around(self) -> frozenset[str]:
        """The lemmas of the whole passage."""
        passage = self.reading.content.passage
        return frozenset(passage.parse.tokens[i].lemma.lower() for i in passage.tokens)

    @cached_property
    def above(self) -> frozenset[str]:
        """The lemmas from the token up to the verb."""
        return frozenset(t.lemma.lower() for t in self.chain)

    @cached_property
    def entities(self) -> frozenset[str]:
        """Keys of the entities that the clause names."""
        starts = {t.start for t in self.tokens}
        return frozenset(f"@{e}" for (start, _), e in self.reading.entities.items() if start in starts)

    @cached_property
    def nouns(self) -> frozenset[str]:
        """The lemmas of the clause's nouns."""
        return frozenset(t.lemma.lower() for t in self.tokens if t.pos in ("NOUN", "PROPN"))

    @cached_property
    def said(self) -> str:
        """Its own words, without those of clauses that stand between them."""
        return " ".join(t.text for t in self.tokens)

    @cached_property
    def of_before(self) -> bool:
        """Whether its words say that it tells of another occasion."""
        return BEFORE.search(self.said) is not None

    @property
    def span(self) -> Span:
        """From its first to its last letter."""
        return Span(self.tokens[0].start, self.tokens[-1].end)

    @cached_property
    def pointing(self) -> bool:
        """Whether it speaks of something by a pronoun: "it cost", "they were sent home"."""
        return any(t.tag in ("PRP", "PRP$", "WP", "WDT") or t.lemma in ("this", "that") for t in self.tokens)


def _own_clause(token: Token) -> bool:
    return token.dep in OTHER or token.dep == "conj" and token.pos in VERBS


def _described(parse: Parse, verb: Token | None) -> Token | None:
    """The noun that a relative or participial clause describes."""
    if verb is None or verb.dep not in ("relcl", "acl"):
        return None
    head = parse.tokens[verb.head]
    return head if head.pos in ("NOUN", "PROPN", "NUM", "PRON") else None


def _lifted(parse: Parse, verb: Token | None) -> list[Token]:
    """The doer that stands with the verb above, where this one has none."""
    found, steps = verb, 0
    while found is not None and steps < MOST:
        doers = [t for t in parse.children(found.i) if t.dep in SUBJECTS]
        if doers:
            return doers if found is not verb else []
        if found.dep not in LIFTED or found.head == found.i:
            return []
        found, steps = parse.tokens[found.head], steps + 1
    return []


def _phrase(parse: Parse, token: Token) -> list[Token]:
    """A noun with its words, without the clauses that hang from it."""
    found, queue = [], [token.i]
    while queue:
        i = queue.pop()
        found.append(parse.tokens[i])
        queue += [t.i for t in parse.children(i) if t.dep not in ("relcl", "acl", "conj", "advcl")]
    return found
