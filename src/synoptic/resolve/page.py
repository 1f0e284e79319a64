"""One report as the stage reads it: its names in order, and in which sentence each stands."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from synoptic.model.mention import Mentions, Name, Quotation
from synoptic.model.parse import Token
from synoptic.model.passage import Passage
from synoptic.model.report import Article


class Page:
    """The names of one report, sorted by place, with its sentences."""

    def __init__(self, article: Article, passages: Sequence[Passage], mentions: Mentions) -> None:
        self.id = article.id
        self.text = article.text
        self.names = sorted(mentions.names, key=lambda n: (n.span.start, n.span.end, n.form, n.label))
        self.quotations: tuple[Quotation, ...] = mentions.quotations
        self.sentences = sorted((p for p in passages if p.kind == "sentence"), key=lambda p: p.span)
        self._starts = [p.span.start for p in self.sentences]
        self._tokens: dict[int, Token] = {}
        for p in self.sentences:
            for i in p.tokens:
                token = p.parse.tokens[i]
                self._tokens[token.start] = token

    def sentence(self, at: int) -> int:
        """Running number of the sentence that holds a place of the text; -1 before the first."""
        return bisect_right(self._starts, at) - 1

    def running(self, name: Name) -> bool:
        """Whether a name stands in a paragraph of the report, not in a heading, a caption or the like."""
        k = self.sentence(name.span.start)
        return k >= 0 and self.sentences[k].block_kind == "paragraph"

    def token(self, start: int) -> Token | None:
        """The token that begins at a place of the text."""
        return self._tokens.get(start)

    def between(self, start: int, end: int) -> list[Token]:
        """The tokens that begin in a stretch of the text."""
        first, last = max(0, self.sentence(start)), self.sentence(end)
        found = [(p, i) for p in self.sentences[first : last + 1] for i in p.tokens]
        return [p.parse.tokens[i] for p, i in found if start <= p.parse.tokens[i].start < end]

    def head(self, name: Name) -> Token | None:
        """The token of a name that hangs from outside the name."""
        k = self.sentence(name.span.start)
        if k < 0:
            return None
        passage = self.sentences[k]
        tokens = passage.parse.tokens
        inside = [tokens[i] for i in passage.tokens if name.span.start <= tokens[i].start < name.span.end]
        outward = [t for t in inside if not name.span.start <= tokens[t.head].start < name.span.end or t.head == t.i]
        return outward[0] if outward else None

    def subject(self, name: Name) -> bool:
        """Whether a name is the subject of its clause, or stands in apposition to the subject."""
        token = self.head(name)
        while token is not None and token.dep in ("appos", "compound", "nmod") and token.head != token.i:
            token = self.parent(name, token)
        return token is not None and token.dep in ("nsubj", "nsubjpass")

    def antecedent(self, name: Name) -> tuple[int, bool]:
        """For a word inside a relative clause: where the noun that the clause tells of begins, and whether "who",
        "which" or "that" is the clause's subject. (-1, False) elsewhere.
        """
        token = self.token(name.span.start)
        while token is not None and token.dep not in ("relcl", "ROOT"):
            token = self.parent(name, token)
        if token is None or token.dep != "relcl":
            return -1, False
        noun = self.parent(name, token)
        parse = self.sentences[self.sentence(name.span.start)].parse
        led = any(
            t.head == token.i and t.dep in ("nsubj", "nsubjpass") and t.tag in ("WP", "WDT")
            for t in parse.tokens[max(0, token.i - 12) : token.i]
        )
        return (noun.start if noun is not None else -1), led

    def parent(self, name: Name, token: Token) -> Token | None:
        """The token that a name's head hangs from."""
        k = self.sentence(name.span.start)
        return self.sentences[k].parse.tokens[token.head] if k >= 0 and token.head != token.i else None
