"""Whether a passage tells of the opposite of what a statement tells: of another act done to the same thing, of nobody, with doer
and done to in each other's place, or with the doer of one deed and what another is done to.

"Dropped the ban" bears out no keeping it, and "a boat fired on the navy" not that the navy fired on a boat. Missed on purpose:
opposites of which both stand in the passage, for it may tell of both.
"""

from __future__ import annotations

from collections.abc import Iterator

from synoptic.align.converses import is_converse
from synoptic.model import contrary
from synoptic.model.acts import MUTUAL, act_of
from synoptic.model.content import Content
from synoptic.model.parse import Parse, Token

NOBODY = frozenset("nobody none neither".split())
DONE = frozenset(("dobj", "nsubjpass"))
"""How what something is done to hangs from its verb."""
AIMING = frozenset(("on", "at", "against"))
"""Prepositions behind a verb before whom it is done to: "fired on"."""
ACTS = (*contrary.SETTLED, *contrary.TURNING, *contrary.PASSING)


def opposite(statement: Content, passage: Content) -> bool:
    """Whether the passage tells of the opposite."""
    return (
        _other_act(statement, passage)
        or _of_nobody(statement, passage)
        or _turned_round(statement, passage)
        or _of_two_deeds(statement, passage)
    )


def _own(content: Content) -> Iterator[Token]:
    tokens = content.passage.parse.tokens
    return (tokens[i] for i in content.passage.tokens if i not in content.framing)


def _other_act(statement: Content, passage: Content) -> bool:
    """Whether what was done to something is in the passage the opposite, and not that too."""
    said, there = set(_deeds(statement)), set(_deeds(passage))
    acts = {act for act, _ in there}
    return any(
        act not in acts
        and any(
            of == thing and contrary.opposite(act, other, ACTS) and not is_converse(act, other, statement, passage)
            for other, of in there
        )
        for act, thing in said
    )


def _deeds(content: Content) -> Iterator[tuple[str, str]]:
    """Each act with the lemma of what it is done to."""
    parse = content.passage.parse
    for verb in _own(content):
        if verb.pos == "VERB":
            yield from ((act_of(parse, verb), k.lemma.lower()) for k in parse.by_head[verb.i] if k.dep in DONE)


def _of_nobody(statement: Content, passage: Content) -> bool:
    """Whether it is told of nobody in the passage, and in the statement of somebody. What befell none of them did not befall one."""
    return _nobody(passage) and not _nobody(statement) and not (statement.negated and passage.negated)


def _nobody(content: Content) -> bool:
    """Whether the event word has nobody for its subject: "no one was hurt"; or the parse takes that for the head of it all."""
    parse, root = content.passage.parse, content.passage.root
    subjects = [t for t in parse.by_head[root] if t.dep in ("nsubj", "nsubjpass")]
    return any(t.lemma.lower() in NOBODY or _no_one(parse, t) for t in (parse.tokens[root], *subjects))


def _no_one(parse: Parse, token: Token) -> bool:
    return token.lemma.lower() == "one" and any(k.lemma.lower() == "no" for k in parse.by_head[token.i])


def _turned_round(statement: Content, passage: Content) -> bool:
    """Whether who does it in the statement has it done to him in the passage, and by whom he did it to."""
    said, there = set(_parts(statement)), set(_parts(passage))
    return any((verb, done, doer) in there for verb, doer, done in said - there if verb not in MUTUAL and doer != done)


def _of_two_deeds(statement: Content, passage: Content) -> bool:
    """Whether who does it does it in the passage to another, and another to whom it is done to: of "a car hit the wall, and a van hit
    the car" not that the van hit the wall."""
    there = set(_parts(passage))
    return any(
        any((v, d) == (verb, doer) and o != done for v, d, o in there)
        and any((v, o) == (verb, done) and d != doer for v, d, o in there)
        for verb, doer, done in set(_parts(statement)) - there
    )


def _parts(content: Content) -> Iterator[tuple[str, str, str]]:
    """Each verb with the lemma of who does it and of whom it is done to."""
    parse = content.passage.parse
    for verb in _own(content):
        if verb.pos != "VERB":
            continue
        kids = parse.by_head[verb.i]
        passive = any(t.dep == "auxpass" for t in kids)
        behind = [
            p
            for t in kids
            if t.dep == "agent" or t.text.lower() in AIMING
            for p in parse.by_head[t.i]
            if p.dep == "pobj"
        ]
        agents = [p for p in behind if parse.tokens[p.head].dep == "agent"]
        doers = agents if passive else [t for t in kids if t.dep == "nsubj"]
        done = [t for t in kids if t.dep in DONE] or [p for p in behind if p not in agents]
        yield from ((verb.lemma, x.lemma.lower(), y.lemma.lower()) for x in doers for y in done)
