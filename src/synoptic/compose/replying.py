"""Sentences that reply to something: "Ole Brandt disagreed", "The club rejected the claims".

What they reply to stands in another sentence, mostly the one before. Where it is rejected by a noun, the sentence is printed
behind the one that it replies to, or not at all; where it is a pronoun or nothing, not at all. Missed on purpose: replies that say themselves what they reply to ("rejected the claim that
it knew"), and what is only understood as a reply ("We did all we could").
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from synoptic.compose.candidate import Candidate
from synoptic.model.parse import Token
from synoptic.model.passage import Passage

MEANT_BEFORE = frozenset("it this that these those so".split())
"""Words that, alone as what is done or said, mean what stands before: "The company has denied it"."""
OF_ONE_MIND = frozenset("agree disagree concur object dissent demur differ".split())
"""Verbs that say nothing without what one agrees or disagrees with."""
NAMING = frozenset("call label brand deem describe consider".split())
"""Verbs by which somebody says what something is: "called it nonsense"."""
SAYING = frozenset("say insist claim argue maintain think believe".split())
REJECTING = frozenset("reject deny dismiss refute dispute rebut contest answer".split())
SAID = frozenset("claim accusation allegation criticism charge suggestion complaint assertion reproach".split())
"""What is said against somebody, and has to be told before its denial."""
HEARING = frozenset("reporter journalist station newspaper paper broadcaster court police".split())
NEAR = 3
"""Sentences between an accusation and its denial, at most."""
COMPLEMENTS = frozenset("dobj ccomp xcomp prep advcl dative acomp attr oprd".split())
ACCUSING = re.compile(
    r"\b(?:accus|alleg|charg|blam|claim|critici[sz]|complain|suspect|suggest|warn|sue[ds]?\b|lawsuit|indict|negligen|fault)",
    re.IGNORECASE,
)
"""Words of a sentence that tells what somebody is accused of."""
_ONE_WORD = re.compile(r"[“\"][^\W_]+[,.!?]*[”\"]")
"""A quotation of one word at the head of a sentence: "No," said the mayor."""


def bare(candidate: Candidate, told: Sequence[Token], doer: Token) -> bool:
    """Whether it says only that somebody rejects, names or shares what another sentence tells."""
    root = candidate.content.passage.root
    verb = next((t for t in told if t.i == root), None)
    if verb is None:
        return False
    kids = [t for t in told if t.head == root and t.i != root]
    if verb.lemma in OF_ONE_MIND and not any(t.dep in COMPLEMENTS for t in kids):
        return True
    if verb.lemma in SAYING and any(t.text.lower() == "otherwise" for t in kids) and not _content(kids):
        return True
    if _ONE_WORD.match(candidate.content.passage.text) or _tells_nothing(told, verb, kids):
        return True
    return any(_points_back(candidate, told, t, doer) for t in _objects(told, verb, kids))


def _tells_nothing(told: Sequence[Token], verb: Token, kids: Sequence[Token]) -> bool:
    """ "Police told Radio Skarrow.": who told it whom, and not what."""
    if verb.lemma != "tell" or any(t.pos in ("VERB", "AUX") and t.i != verb.i for t in told):
        return False
    heard = [t for t in kids if t.dep in ("dobj", "dative")]
    more = any(t.dep in COMPLEMENTS and t not in heard for t in kids)
    return len(heard) == 1 and not more and (heard[0].pos == "PROPN" or heard[0].lemma in HEARING)


def _content(kids: Iterable[Token]) -> bool:
    return any(t.dep in ("ccomp", "dobj") for t in kids)


def _objects(told: Sequence[Token], verb: Token, kids: Sequence[Token]) -> list[Token]:
    """What is done or said: the object, and what somebody calls something: the "it" of "called it nonsense"."""
    named = [t.i for t in kids if t.dep in ("ccomp", "oprd") and verb.lemma in NAMING]
    return [t for t in told if t.head == verb.i and t.dep == "dobj" or t.head in named and t.dep == "nsubj"]


def _points_back(candidate: Candidate, told: Sequence[Token], done_to: Token, doer: Token) -> bool:
    """Whether a pronoun is what is done, and no noun before it but the doer's own could be meant."""
    if done_to.text.lower() not in MEANT_BEFORE or any(t.head == done_to.i for t in told):
        return False
    own = {t.i for t in candidate.content.passage.parse.subtree(doer.i)}
    times = [t.span for t in candidate.mentions.times]
    return not any(
        t.pos in ("NOUN", "PROPN")
        and t.dep != "npadvmod"
        and t.start < done_to.start
        and t.i not in own
        and not any(s.start <= t.start < s.end for s in times)
        for t in told
    )


def to_an_accusation(candidate: Candidate) -> bool:
    """Whether it rejects "the claims", and does not say which."""
    passage = candidate.content.passage
    parse = passage.parse
    tokens = [parse.tokens[i] for i in passage.tokens]
    for t in tokens:
        verb = parse.tokens[t.head]
        if t.lemma.lower() not in SAID or not _rejects(t, verb, passage.root):
            continue
        kids = [k for k in tokens if k.head == t.i and k.i != t.i]
        if kids and all(k.dep in ("det", "punct", "predet", "cc", "conj", "amod") for k in kids):
            return True
    return False


def _rejects(said: Token, verb: Token, root: int) -> bool:
    """Whether what was said is rejected as such: "rejected the claims", "the claim is false"."""
    if said.dep in ("dobj", "nsubjpass"):
        return verb.lemma in REJECTING and verb.i == root
    return said.dep == "nsubj" and verb.lemma == "be"


def answered(reply: Passage, other: Passage) -> bool:
    """Whether a sentence is what the other replies to: one before it in its report, and near, that accuses."""
    return reply.report == other.report and 0 < reply.order - other.order <= NEAR and bool(ACCUSING.search(other.text))
