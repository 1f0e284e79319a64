"""Whether a passage tells of those whom a statement is about, and in their part: who only stands beside it is not meant.

"The friend of Victor Hale was charged" tells nothing of Victor Hale; "Hale shot two" not that he was shot.
"""

from __future__ import annotations

from collections.abc import Sequence

from synoptic.align.events import SUBJECTS
from synoptic.align.resuming import standing_for
from synoptic.model.content import Content
from synoptic.model.kinship import Kinship
from synoptic.model.parse import Parse, Token

SHARING = frozenset(("conj", "acl", "relcl", "xcomp", "acomp", "appos"))
"""How a verb hangs that shares whom it is told of with the word over it."""
BESIDE = frozenset("after in during following by from to".split())
"""Prepositions by which what happened is told beside who it happened to: "is dead after a fall", "was flown to hospital"."""
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
    near = [t for t in statement.terms if t.pos == "ENT" and t.weight == 1 and t.key not in statement.settings]
    named = {
        t.key: ([o for o in own if o.text.lower() == t.word or (t.key, o.i) in passage.at], _deeds(t.key, statement))
        for t in near
        if not _only_owner(t.key, statement)
    }
    whole = statement.passage.parse.tokens
    for doer in (whole[i] for i in statement.passage.tokens if whole[i].dep in SUBJECTS):
        deed = statement.act_at.get(doer.head) or whole[doer.head].lemma
        if doer.pos == "NOUN" and (deed == statement.head or whole[doer.head].pos == "VERB"):
            found = [t for t in own if t.lemma == doer.lemma]
            named[doer.lemma] = found + standing_for(found, passage), {deed}
    mutual = _done_between(statement)
    told = _events({statement.head}, passage, kin)
    return bool(told) and any(
        found and events and not any(_told_of(t, events, tokens) or _between(t, mutual, tokens) for t in found)
        for found, events in ((found, _events(deeds, passage, kin)) for found, deeds in named.values())
    )


def _deeds(key: str, statement: Content) -> set[str]:
    """The statement's event word, and the verb of the clause within it that tells of an entity: "was calm when Voss left"."""
    tokens = statement.passage.parse.tokens
    found = {statement.head}
    for i in (i for own, i in statement.at if own == key):
        for _ in range(STEPS):
            i = tokens[i].head
            if tokens[i].pos == "VERB":
                found.add(statement.act_at.get(i) or tokens[i].lemma)
                break
    return found


def _events(words: set[str], passage: Content, kin: Kinship) -> set[int]:
    """The tokens of a passage that tell one of these deeds, and those over them that share whom it is told of."""
    parse = passage.passage.parse
    met = words.union(*(kin.of(word) for word in words))
    events = {i for i in passage.passage.tokens if parse.tokens[i].lemma in met or passage.act_at.get(i) in met}
    for _ in range(SHARED):
        events |= {above for i in events if (above := _sharing(parse.tokens[i], parse)) is not None}
    return events


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
    """The word over an event word from which that takes whom it is told of: "by stopping him", "is dead after a fall", "was flown to hospital"."""
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


def other_did(statement: Content, passage: Content, kin: Kinship) -> bool:
    """Whether the passage has the thing that does something to another in the statement, and tells the deed of another thing
    alone: of "the lorry ran into a house, killing two" the house did nothing."""
    whole, parse = statement.passage.parse, passage.passage.parse
    met = {statement.head, *kin.of(statement.head)}
    deeds = [parse.tokens[i] for i in passage.passage.tokens if parse.tokens[i].lemma in met]
    doers = [_doers(t, parse) for t in deeds if t.pos == "VERB" and _acts_on(t, parse)]
    for doer in (whole.tokens[i] for i in statement.passage.tokens):
        verb = whole.tokens[doer.head]
        if doer.dep == "nsubj" and doer.pos == "NOUN" and verb.lemma == statement.head and _acts_on(verb, whole):
            beside = doer.lemma in {parse.tokens[i].lemma for i in passage.passage.tokens}
            return beside and bool(doers) and all(found and doer.lemma not in found for found in doers)
    return False


def _acts_on(verb: Token, parse: Parse) -> bool:
    return any(t.dep in ("dobj", "agent") for t in parse.by_head[verb.i])


def _doers(verb: Token, parse: Parse) -> set[str]:
    """The nouns that a verb has for its subject, or shares of the verb over it; none where that is a pronoun or not told."""
    for agent in (t for t in parse.by_head[verb.i] if t.dep == "agent"):
        return {t.lemma for t in parse.subtree(agent.i) if t.pos in ("NOUN", "PROPN")}
    for _ in range(STEPS):
        found = [t for t in parse.by_head[verb.i] if t.dep in ("nsubj", "nsubjpass")]
        if found or verb.dep not in ("advcl", "conj", "xcomp") or verb.head == verb.i:
            break
        verb = parse.tokens[verb.head]
    if not found or any(t.pos not in ("NOUN", "PROPN") for t in found):
        return set()
    return {t.lemma for subject in found for t in parse.subtree(subject.i)}


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
