"""Whether a passage says without "all" or "first" what a statement says with it: "the 48 shops" for "all 48 shops".

"Sold out" is all sold, "for two years" the first two, and of what came to none of them it is told that all are free of it.
"""

from __future__ import annotations

from collections.abc import Iterator

from synoptic.model.content import Content
from synoptic.model.parse import Token

TOTALLING = frozenset("in at after above".split())
"""Words behind which "all" counts nothing out: "nineteen in all"."""
KNOWN = frozenset("the these those his her its their our".split())
USED_UP = frozenset(("out", "up"))
"""Particles of verbs that leave nothing over."""
NONE = frozenset("none nobody no neither".split())
LASTING = frozenset("for during over throughout".split())


def counted_out(word: str, statement: Content, passage: Content) -> bool:
    """Whether each such word of the statement is told otherwise in the passage, or counts nothing out."""
    own = [t for t in _own(statement) if word in (t.text.lower(), t.lemma.lower())]
    if word == "all":
        return all(_all_told(t, statement, passage) for t in own)
    return word == "first" and all(_first_told(t, statement, passage) for t in own)


def sold_out(verb: str, particle: str, passage: Content) -> bool:
    """Whether a verb whose particle leaves nothing over is told in the passage of all."""
    return particle in USED_UP and "all" in passage.printed and any(t.lemma == verb for t in _own(passage))


def _own(content: Content) -> Iterator[Token]:
    tokens = content.passage.parse.tokens
    return (tokens[i] for i in content.passage.tokens if i not in content.framing)


def _all_told(token: Token, statement: Content, passage: Content) -> bool:
    tokens = statement.passage.parse.tokens
    if token.i and tokens[token.i - 1].text.lower() in TOTALLING and token.dep in ("advmod", "pobj", "pcomp"):
        return True
    if statement.negated and passage.negated and not NONE.isdisjoint(passage.printed):
        return True
    if any(t.dep == "prt" and t.text.lower() in USED_UP for t in _own(passage)):
        verbs = {passage.passage.parse.tokens[t.head].lemma for t in _own(passage) if t.dep == "prt"}
        return not verbs.isdisjoint(t.lemma for t in _own(statement) if t.pos == "VERB")
    noun = tokens[token.head]
    count = _count(noun, statement)
    return count is not None and any(t.lemma == noun.lemma and _known(t, passage, count) for t in _own(passage))


def _count(noun: Token, content: Content) -> float | None:
    """The number that a noun is counted by."""
    for k in content.passage.parse.by_head[noun.i]:
        for q in content.quantities:
            if k.dep == "nummod" and q.span.start <= k.start < q.span.end and q.low == q.high:
                return q.low
    return None


def _known(noun: Token, content: Content, count: float) -> bool:
    """Whether a noun is counted by that number and spoken of as known."""
    known = any(k.dep in ("det", "poss") and k.text.lower() in KNOWN for k in content.passage.parse.by_head[noun.i])
    return known and _count(noun, content) == count


def _first_told(token: Token, statement: Content, passage: Content) -> bool:
    """Whether it stands before a length of time that the passage gives as how long it was."""
    parse = passage.passage.parse
    asked = {
        t.value
        for t in statement.times
        if t.timex == "DURATION"
        and 0 <= t.span.start - token.start <= len("first ")
        or t.timex == "DURATION"
        and t.span.start <= token.start < t.span.end
    }
    for time in (t for t in passage.times if t.timex == "DURATION" and t.value in asked):
        own = (t for t in _own(passage) if time.span.start <= t.start < time.span.end)
        if any(t.dep == "pobj" and parse.tokens[t.head].lemma in LASTING for t in own):
            return True
    return False
