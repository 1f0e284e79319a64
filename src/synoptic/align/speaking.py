"""Who "I" and "my" are in what is quoted: whoever is quoted, where the words of credit name one person.

"'I have waited for years,' said Marta Iverson" and "Iverson said that she had waited for years" tell the same of the same person.

Missed on purpose: "we" and "our", which mean the speaker and others; a quotation within another one; a speaker whom only
a neighbouring sentence names.
"""

from __future__ import annotations

from collections.abc import Sequence

from synoptic.model.entity import Resolution
from synoptic.model.mention import Mentions, Name, Quotation
from synoptic.model.parse import Token
from synoptic.model.passage import Passage
from synoptic.model.placed import Placed
from synoptic.model.span import Span

ONESELF = frozenset("i me my mine myself".split())
"""Words by which a speaker means himself alone."""
MARKS = ("'", "‘", '"', "“")


def of_oneself(token: Token) -> bool:
    """Whether a word is one by which a speaker means himself: a mine is none."""
    return token.pos == "PRON" and token.text.lower() in ONESELF


class Speakers:
    """The persons quoted in one report, by the words that are theirs."""

    def __init__(self, sentences: Sequence[Passage], mentions: Mentions, resolution: Resolution) -> None:
        self._names = {e.id: e.name for e in resolution.entities if e.kind == "person"}
        self._ids = resolution.by_mention
        self._sentences = Placed(sentences, lambda p: p.span)
        self._mentions = mentions
        quoted = [(c, q) for q in mentions.quotations if q.direct and q.act == "said" for c in q.content]
        self._quoted: Placed[tuple[Span, Quotation]] = Placed(quoted, lambda pair: pair[0])

    def meant(self, token: Token) -> tuple[str, str] | None:
        """The key and last name of whom a word of the first person means; None where that is not known, and for any other word."""
        if not of_oneself(token):
            return None
        around = self._quoted.overlapping(Span(token.start, token.end))
        if len(around) != 1 or len(around[0][1].source) != 1 or self._within_another(token, around[0][0]):
            return None
        found = self._person(around[0][1].source[0])
        return (f"@{found}", self._names[found].lower().split()[-1]) if found else None

    def _within_another(self, token: Token, quoted: Span) -> bool:
        """Whether a mark opens between the start of what is quoted and a word: somebody else may be quoted there."""
        held = self._sentences.overlapping(Span(quoted.start, token.end))
        before = (t for p in held for t in p.parse.tokens if quoted.start < t.start < token.start)
        return any(t.text in MARKS for t in before)

    def _person(self, source: Span) -> str:
        """The one person whom the words of credit name as who spoke, and not as whose somebody; "" where there is none."""
        named = {self._ids.get((n.report, n.span.start, n.span.end), "") for n in self._speaking(source)}
        return next(iter(named)) if len(named) == 1 and named <= self._names.keys() else ""

    def _speaking(self, source: Span) -> list[Name]:
        """The names in words of credit that are their head, or stand beside it for the same person."""
        held = self._sentences.overlapping(source)
        own = [t for p in held for t in p.parse.tokens if source.start <= t.start < source.end]
        inside = {t.i: t for t in own}
        meant = {t.i for t in own if t.head not in inside or t.head == t.i}
        meant |= {t.i for t in own if t.head in meant and t.dep == "appos"}
        starts = [inside[i].start for i in meant]
        names = self._mentions.names_in(source)
        return [n for n in names if any(n.span.start <= at < n.span.end for at in starts)]
