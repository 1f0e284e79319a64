"""Whether a noun of who does a thing tells the deed: of "Aydin, the leader of the party" that Aydin leads the party.

The noun must say it of a name in the passage that the statement tells the deed of, and of whom or what the statement tells
it of too; and nothing before it may set it in another time ("a former leader").

Missed on purpose: a noun without what it is done to ("a baker"), which says what somebody is.
"""

from __future__ import annotations

from synoptic.align.compare import one_stem
from synoptic.model.content import Content, Term
from synoptic.model.parse import Parse, Token

DOERS = ("er", "or")
"""How nouns end that name who does something."""
OBJECTS = frozenset(("dobj", "pobj"))
"""How what is done to hangs from its verb, by itself or by "of"."""


def tells_by_noun(term: Term, passage: Content, statement: Content) -> bool:
    """Whether the passage has the noun of who does a deed of the statement, of one whom that tells it of, and to the same."""
    if term.word != statement.head or not statement.subjects:
        return False
    parse = passage.passage.parse
    nouns = [t for t in (parse.tokens[i] for i in passage.passage.tokens) if _names_doer(t, term.word, parse)]
    doing = {i for key, i in passage.at if key in statement.subjects}
    suffering = _done_to(statement)
    return any(_beside(t, parse) & doing and _of(t, parse, passage) & suffering for t in nouns)


def _names_doer(noun: Token, deed: str, parse: Parse) -> bool:
    stem = noun.pos in ("NOUN", "PROPN") and noun.lemma.lower().endswith(DOERS) and one_stem(deed, noun.lemma.lower())
    return stem and not any(t.dep in ("amod", "advmod", "neg", "compound") for t in parse.by_head[noun.i])


def _beside(noun: Token, parse: Parse) -> set[int]:
    """The tokens that stand for the same person: in apposition either way, before the name, or by "is"."""
    found = {t.i for t in parse.by_head[noun.i] if t.dep == "appos"}
    if noun.dep in ("appos", "compound"):
        found.add(noun.head)
    return found


def _of(noun: Token, parse: Parse, content: Content) -> set[str]:
    """The lemmas and keys of what a noun of doing is of: "leader of the party", "its leader"."""
    own = {t.i for t in parse.by_head[noun.i] if t.dep == "poss"}
    own |= {k.i for t in parse.by_head[noun.i] if t.lemma == "of" for k in parse.by_head[t.i] if k.dep == "pobj"}
    if noun.dep == "compound":
        own |= {t.i for t in parse.by_head[noun.head] if t.dep == "poss"}
    return {parse.tokens[i].lemma for i in own} | {key for key, i in content.at if i in own}


def _done_to(statement: Content) -> set[str]:
    """The lemmas and keys of what the statement's event word is done to."""
    tokens = statement.passage.parse.tokens
    own = {
        i
        for i in statement.passage.tokens
        if tokens[i].dep == "dobj" and tokens[tokens[i].head].lemma == statement.head
    }
    return {tokens[i].lemma for i in own} | {key for key, i in statement.at if i in own}
