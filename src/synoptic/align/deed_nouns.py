"""Whether a noun tells the deed of its verb: of "the cancellation of the regatta" that the regatta was cancelled.

A noun of a deed that is spoken of as known, with what it was done to or who did it, tells that it was done; what somebody only
planned, feared, called for or prevented was not. Missed on purpose: a noun without either ("the cancellation came late").
"""

from __future__ import annotations

from synoptic.model.content import Content, Term
from synoptic.model.kinship import Kinship
from synoptic.model.parse import Parse, Token

UNDONE = frozenset(
    "warrant charge trial threat plan plot attempt allegation suspicion warning alarm drill request order risk fear call demand "
    "proposal ban prospect possibility petition campaign bid preparation talk vote decision date deadline protest hope".split()
)
"""Nouns of what need not lead to the deed that is named with them."""
WITHHOLDING = frozenset(
    "block prevent stop avert avoid forbid ban oppose fight resist demand seek urge want plan propose consider discuss debate "
    "threaten fear risk face request await expect deny postpone cancel delay suspend reject refuse approve authorise authorize "
    "order recommend allow begin start prepare schedule promise offer support back call warn predict forecast hope contemplate "
    "attempt try vote prohibit halt advocate favour favor decide rule petition protest campaign need require "
    "announce welcome criticise criticize praise applaud defend justify".split()
)
"""Verbs of which the deed that is their object need not have been done."""
AHEAD = frozenset("against pending before until towards toward without".split())
"""Prepositions of a deed that need not have been done."""
UNREAL = frozenset(
    "attempted failed planned threatened would-be aborted proposed possible likely feared alleged averted future imminent looming "
    "expected potential intended".split()
)
"""What stands before a deed that need not have been done."""
DONE_TO = frozenset(("nsubjpass", "dobj"))
KNOWN = frozenset(("the", "this", "that"))
LEAST_CREDIT = 0.9
STEPS = 4
"""Words behind a noun among which its "of" is looked for."""


def withheld(noun: Token, parse: Parse) -> bool:
    """Whether a deed that a noun names need not have been done, by what it hangs from or by what stands before it."""
    if any(k.lemma.lower() in UNREAL or k.text.lower() in UNREAL for k in parse.by_head[noun.i]):
        return True
    above = parse.tokens[noun.head]
    if noun.dep == "compound":
        return above.lemma in UNDONE
    if noun.dep in ("dobj", "nsubjpass"):
        return above.lemma in WITHHOLDING
    if noun.dep != "pobj":
        return False
    over = parse.tokens[above.head]
    return above.lemma in AHEAD or over.lemma in (UNDONE if over.pos == "NOUN" else WITHHOLDING)


def tells_by_deed_noun(term: Term, passage: Content, statement: Content, kin: Kinship) -> bool:
    """Whether the passage names the deed of a verb of the statement as known, and of the same thing or person."""
    meant = {w for w, credit in kin.of(term.word).items() if credit >= LEAST_CREDIT} & passage.words
    sure = statement.factuality == passage.factuality == "happened"
    if term.word != statement.head or not meant or not sure:
        return False
    parse = passage.passage.parse
    nouns = (parse.tokens[i] for i in passage.passage.tokens)
    parts = _parts(statement)
    return any(
        t.pos == "NOUN" and t.lemma in meant and not withheld(t, parse) and _of(t, passage) & parts for t in nouns
    )


def _parts(statement: Content) -> set[str]:
    """The lemmas and keys of what it is done to, or of who does it where it is done to nothing: whose arrest it was did not arrest."""
    tokens = statement.passage.parse.tokens
    hung = [tokens[i] for i in statement.passage.tokens if tokens[tokens[i].head].lemma == statement.head]
    own = {t.i for t in hung if t.dep in DONE_TO} or {t.i for t in hung if t.dep == "nsubj"}
    return {tokens[i].lemma for i in own} | {key for key, i in statement.at if i in own}


def _of(noun: Token, content: Content) -> set[str]:
    """The lemmas and keys of what a noun that is spoken of as known is of: "its closure", "the closure on Monday of the mill"."""
    parse = content.passage.parse
    owners = {k.i for k in parse.by_head[noun.i] if k.dep == "poss"}
    known = bool(owners) or any(k.lemma.lower() in KNOWN for k in parse.by_head[noun.i])
    behind = _of_behind(noun, content) if known else None
    owners |= {k.i for k in parse.by_head[behind.i] if k.dep == "pobj"} if behind else set()
    return {parse.tokens[i].lemma for i in owners} | {key for key, i in content.at if i in owners}


def _of_behind(noun: Token, content: Content) -> Token | None:
    """The "of" right behind a noun, or behind the day that stands between."""
    for t in content.passage.parse.tokens[noun.i + 1 : noun.i + 1 + STEPS]:
        if t.text.lower() == "of":
            return t
        if t.pos not in ("ADP", "DET") and not any(d.span.start <= t.start < d.span.end for d in content.times):
            return None
    return None
