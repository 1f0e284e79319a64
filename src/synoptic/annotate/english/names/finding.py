"""Names, the titles that stand for them, and the pronouns of the third person."""

from __future__ import annotations

from collections.abc import Sequence

from synoptic.annotate.english.names.found import Found
from synoptic.annotate.english.names.spans import name_spans
from synoptic.annotate.english.names.titles import Roles
from synoptic.annotate.english.names.words import PRONOUNS
from synoptic.model.mention import Name
from synoptic.model.parse import Parse, Token
from synoptic.model.passage import Passage
from synoptic.model.report import Article
from synoptic.model.span import Span

_FINDING = frozenset("make find consider think deem believe judge keep leave".split())
"""Verbs before an "it" that only stands for what comes behind it."""


def find_names(article: Article, passages: Sequence[Passage]) -> tuple[Name, ...]:
    """Names (form "name"), descriptions by role ("title") and third-person pronouns ("pronoun"), in order of the text.

    Names come from the parser's named spans, mended over the whole article. A name's `titles` are the roles printed
    beside it, its `links` the other names in those roles. Pronouns that stand for nothing ("it is raining", as far as
    the parser marks them) are left out; "it" and "they" have an empty label.
    """
    parses = _parses(passages)
    found = name_spans(parses)
    held: dict[int, list[Found]] = {id(parse): [] for parse in parses}
    for f in found:
        held[id(f.parse)].append(f)
    names: list[Name] = []
    for parse in parses:
        own = held[id(parse)]
        roles = Roles(parse, own)
        names += [_name(article, f, roles) for f in own]
        names += _titles(article, parse, roles)
        names += [
            _pronoun(article, t)
            for t in parse.tokens
            if t.text.lower() in PRONOUNS and t.dep != "expl" and t.pos == "PRON" and not _points_ahead(parse, t)
        ]
    return tuple(sorted(names, key=lambda n: (n.span, n.form)))


def _points_ahead(parse: Parse, t: Token) -> bool:
    """Whether "it" only stands before what is told behind it: "made it clear that", "found it hard to"."""
    if t.text.lower() != "it" or not t.i or t.i + 2 >= len(parse.tokens):
        return False
    verb, what, opening = parse.tokens[t.i - 1], parse.tokens[t.i + 1], parse.tokens[t.i + 2]
    said = what.pos == "ADJ" or what.text.lower() in ("known", "clear")
    return verb.lemma in _FINDING and said and opening.text.lower() in ("that", "to", "for")


def _parses(passages: Sequence[Passage]) -> list[Parse]:
    """Each parse once, in the order of the text."""
    return list({id(p.parse): p.parse for p in passages}.values())


def _name(article: Article, found: Found, roles: Roles) -> Name:
    span = Span(found.tokens[0].start, found.tokens[-1].end)
    titles: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    if found.label == "person":
        beside = roles.beside(found)
        titles = tuple(dict.fromkeys([*(r.words for r in beside), *roles.honorifics(found)]))
        links = tuple(dict.fromkeys(link for r in beside for link in r.links))
    return Name(article.id, span, found.label, span.of(article.text), "name", titles=titles, links=links)


def _titles(article: Article, parse: Parse, roles: Roles) -> list[Name]:
    result = []
    for role in roles.standing_alone():
        span = Span(parse.tokens[role.first].start, parse.tokens[role.last - 1].end)
        head = parse.tokens[role.head].lemma
        result.append(Name(article.id, span, "person", span.of(article.text), "title", head, (role.words,), role.links))
    return result


def _pronoun(article: Article, t: Token) -> Name:
    return Name(article.id, Span(t.start, t.end), PRONOUNS[t.text.lower()], t.text, "pronoun")
