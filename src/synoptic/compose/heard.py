"""What a sentence tells that no other has told: the words and names in it that have not stood yet, and what was done.

A word has been told where it, or one akin to it, stands in another sentence. `in_other_words` goes further: whoever has heard
that a man was shot dead has heard that he died, that somebody was hit, and that the police came; a house is a residence to him.
"""

from __future__ import annotations

from synoptic.model import edtf
from synoptic.model.acts import ACTS, BEFALLING
from synoptic.model.content import Content, Term
from synoptic.model.kinds import KINDS
from synoptic.model.kinship import Kinship

_ACT = {**ACTS, **BEFALLING}
"""Verb -> the act it is of."""
PEOPLE = frozenset(
    "man woman boy girl child toddler infant baby teen teenager youth juvenile male female person people victim body student "
    "brother sister son daughter father mother wife husband friend other old".split()
)
"""Words for anybody who was hit: one report's girl is another's victim."""
OFFICIALS = frozenset(
    "police officer authority deputy official investigator paramedic responder emt crew firefighter medic".split()
)
"""Those who find, arrest and tell, whatever each report calls them."""
ADDING = frozenset("another other second third fourth also too more additional again separate".split())
"""Words that say that it was done once more, or to somebody else."""
DEATH = frozenset(
    "die perish succumb kill dead death body corpse killing fatal fatally deadly decease deceased".split()
)
"""Words of which each tells that somebody died, and no more than that."""
ANYBODY = frozenset("person people individual victim".split())
"""Words that say no more of those who were hit than that they are people."""


def in_other_words(told: frozenset[str]) -> frozenset[str]:
    """What has been told, with the words that a reader has heard by it: others for the same act or the same death, and the
    genus of a thing."""
    wider = set(told)
    wider |= DEATH if DEATH & told else frozenset()
    acts = {_ACT[w] for w in told if w in _ACT}
    wider |= {w for w, act in _ACT.items() if act in acts}
    wider |= {genus for genus, kinds in KINDS.items() if kinds & told}
    return frozenset(wider | ANYBODY if PEOPLE & told else wider)


def news(content: Content, told: frozenset[str], kin: Kinship) -> float:
    """Share of what a passage speaks of, by weight, that is not among the words and names told so far, 0..1."""
    weights = {t: t.weight for t in content.terms if t.pos != "NUM"}
    fresh = [t for t in weights if _unheard(t, told, kin)]
    numbers = [t for t in content.terms if t.pos == "NUM" and t.key not in told]
    whole = sum(weights.values())
    return 1.0 if numbers or not whole else sum(weights[t] for t in fresh) / whole


def new_deed(content: Content, told: frozenset[str], kin: Kinship) -> bool:
    """Whether the verb that leads the passage has not been told of: "took off" says that a visit has begun."""
    parse = content.passage.parse
    leads = {
        t.lemma.lower() for i in content.passage.tokens if (t := parse.tokens[i]).dep == "ROOT" and t.pos == "VERB"
    }
    own = [t for t in content.terms if t.pos == "VERB" and t.word in leads]
    return any(_unheard(t, told, kin) for t in own)


def another_day(content: Content, other: Content, kin: Kinship) -> bool:
    """Whether a passage tells of something else done on another day than another passage, however many words the two share:
    arrested on Monday, released on Wednesday."""
    ours, theirs = ([t.edtf for t in c.times if t.edtf and t.timex in ("DATE", "TIME")] for c in (content, other))
    apart = bool(ours and theirs) and all(edtf.compare(x, y) == "disjoint" for x in ours for y in theirs)
    return (
        apart
        and new_deed(content, other.keys | other.words, kin)
        and new_deed(other, content.keys | content.words, kin)
    )


def _unheard(term: Term, told: frozenset[str], kin: Kinship) -> bool:
    """Whether neither a term nor a word akin to it is among those told."""
    return not {term.key, term.word} & told and not any(w in told for w in kin.of(term.word))
