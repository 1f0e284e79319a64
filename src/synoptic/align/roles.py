"""Whether a passage tells of those whom a statement is about, and in their part: who only stands beside it is not meant.

"The friend of Victor Hale was charged" tells nothing of Victor Hale; "Hale shot two" not that he was shot.
"""

from __future__ import annotations

from collections.abc import Sequence

from synoptic.align.events import SUBJECTS
from synoptic.model.content import Content
from synoptic.model.kinship import Kinship
from synoptic.model.parse import Parse, Token

SHARING = frozenset(("conj", "acl", "relcl", "xcomp", "acomp", "appos"))
"""How a verb hangs that shares whom it is told of with the word over it."""
BESIDE = frozenset("after in during following by from".split())
"""Prepositions by which what happened is told beside who it happened to: "is dead after a fall"."""
SHARED = 2
"""How many such words up whom an event is told of with is looked for."""
STEPS = 4
"""Words up from a name at which the event word stands that it is told of with."""
ACTIVE = frozenset("kill murder slay assassinate execute slaughter lynch massacre".split())
"""Words of death of which the subject is the one who did it."""
MUTUAL = frozenset("sign conclude reach strike make hold fight play open start begin end resume continue renew".split())
"""Verbs of what is between those who do it: whoever signs an agreement, it is an agreement between them."""
SUFFERING = frozenset(("nsubjpass", "dobj"))
"""How whoever has something done to him hangs from the verb."""


def aside(statement: Content, passage: Content, kin: Kinship) -> bool:
    """Whether somebody near the statement's event word stands by the passage's without being told of: the friend of the one who
    was hit, the son of who was charged. Whoever is only named as whose somebody is in the statement may be so there too."""
    tokens = passage.passage.parse.tokens
    own = [tokens[i] for i in passage.passage.tokens]
    met = {statement.head, *kin.of(statement.head)}
    events = {t.i for t in own if t.lemma in met or passage.act_at.get(t.i) in met}
    for _ in range(SHARED):
        events |= {above for i in events if (above := _sharing(tokens[i], passage.passage.parse)) is not None}
    near = [t for t in statement.terms if t.pos == "ENT" and t.weight == 1 and t.key not in statement.settings]
    named = {
        t.key: [o for o in own if o.text.lower() == t.word or (t.key, o.i) in passage.at]
        for t in near
        if not _only_owner(t.key, statement)
    }
    whole = statement.passage.parse.tokens
    for doer in (whole[i] for i in statement.passage.tokens if whole[i].dep in SUBJECTS):
        if whole[doer.head].lemma == statement.head and doer.pos == "NOUN":
            named[doer.lemma] = [t for t in own if t.lemma == doer.lemma]
    mutual = _done_between(statement)
    return bool(events) and any(
        found and not any(_told_of(t, events, tokens) or _between(t, mutual, tokens) for t in found)
        for found in named.values()
    )


def _done_between(statement: Content) -> set[str]:
    """The things that those who do it have between them, where the statement tells of such a deed."""
    if statement.head not in MUTUAL:
        return set()
    tokens = statement.passage.parse.tokens
    own = (tokens[i] for i in statement.passage.tokens)
    return {t.lemma for t in own if t.dep in SUFFERING and tokens[t.head].lemma == statement.head}


def _between(token: Token, things: set[str], tokens: Sequence[Token]) -> bool:
    """Whether a name is one of those between whom one of these things is: "an agreement between Tavria and Karastan"."""
    while token.dep == "conj":
        token = tokens[token.head]
    above = tokens[token.head]
    if not things or above.lemma != "between":
        return False
    for _ in range(2 * STEPS):
        if above.lemma in things:
            return True
        above = tokens[above.head]
    return False


def _sharing(token: Token, parse: Parse) -> int | None:
    """The word over an event word from which that takes whom it is told of: "by stopping him", "is dead after a fall"."""
    above = parse.tokens[token.head]
    if token.dep in SHARING or token.pos == "NOUN" or token.lemma in BESIDE or token.dep == "acomp":
        return above.i
    if token.dep in ("pcomp", "advcl") and not any(t.dep in SUBJECTS for t in parse.by_head[token.i]):
        return above.head if token.dep == "pcomp" else above.i
    return None


def _only_owner(key: str, content: Content) -> bool:
    """Whether an entity stands in a passage only as whose somebody or something is: "his parents called"."""
    tokens = content.passage.parse.tokens
    places = [i for k, i in content.at if k == key]
    return bool(places) and all(tokens[i].dep == "poss" for i in places)


def _told_of(token: Token, events: set[int], tokens: Sequence[Token]) -> bool:
    """Whether a name hangs from one of these event words, and not as whose somebody is."""
    for _ in range(STEPS):
        if token.i in events or token.head in events and token.dep != "poss":
            return True
        if token.dep == "poss":
            return False
        token = tokens[token.head]
    return False


def reversed_in(statement: Content, passage: Content) -> bool:
    """Whether whoever had the deed done to him in the statement only does it to others in the passage: "was shot", "shot two"."""
    for key, i in statement.at:
        suffering = statement.passage.parse.tokens[i]
        if suffering.dep not in SUFFERING or statement.passage.parse.tokens[suffering.head].lemma != statement.head:
            continue
        there = [passage.passage.parse.tokens[k] for own, k in passage.at if own == key]
        if there and all(_does(t, statement.head, passage.passage.parse) for t in there):
            return True
    return False


def other_died(statement: Content, passage: Content, words: frozenset[str]) -> bool:
    """Whether a death that the statement tells of, in one of these words, is told in the passage of others alone, by name: of
    "Hale and Voss were shot; Voss died" not that Hale was killed."""
    if statement.words.isdisjoint(words) or passage.words.isdisjoint(words):
        return False
    parse = passage.passage.parse
    whole = statement.passage.parse.tokens
    told_of = {
        key for key, i in statement.at if whole[i].pos == "PROPN" and whole[i].dep in (*SUFFERING, "nsubj", "conj")
    }
    dying = [parse.tokens[i] for i in passage.passage.tokens if parse.tokens[i].lemma in words]
    keys = {i: key for key, i in passage.at}
    return bool(told_of and dying) and all(_only_of_others(t, keys, told_of, parse) for t in dying)


def _only_of_others(token: Token, keys: dict[int, str], meant: set[str], parse: Parse) -> bool:
    """Whether a word of death has a named subject or object, and none of these."""
    verb = token if token.pos == "VERB" else parse.tokens[token.head]
    sides = [t for t in parse.by_head[verb.i] if t.dep in SUFFERING or t.dep == "nsubj" and token.lemma not in ACTIVE]
    named = {keys[t.i] for side in sides for t in (side, *parse.by_head[side.i]) if t.i in keys and t.dep != "poss"}
    return bool(named) and named.isdisjoint(meant)


def _does(token: Token, deed: str, parse: Parse) -> bool:
    """Whether a token is the subject of a verb that is done to somebody else."""
    verb = parse.tokens[token.head]
    return token.dep == "nsubj" and verb.lemma == deed and any(t.dep == "dobj" for t in parse.by_head[verb.i])
