"""Reports written for tests: `[Anna Berg|person|president|Vorlish]` marks a name with label, titles and links.

`{the president|president|Vorlish}` marks a description with its head and links, `<she>` a pronoun; "his" in `{his wife|wife}` is one too.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from synoptic.model.decision import Decision
from synoptic.model.entity import Entity, Resolution
from synoptic.model.mention import Mentions, Name
from synoptic.model.parse import Parse, Token
from synoptic.model.passage import Passage
from synoptic.model.report import Article, Block, Report
from synoptic.model.span import Span
from synoptic.resolve import resolve

_MARK = re.compile(r"\[([^\]]+)\]|\{([^}]+)\}|<([^>]+)>")


def read(marked: str, name: str) -> tuple[Article, tuple[Passage, ...], Mentions]:
    """An article, its sentences with a bare parse, and its names."""
    text, names, at = "", [], 0
    for m in _MARK.finditer(marked):
        text += marked[at : m.start()]
        at = m.end()
        shown, *rest = (m[1] or m[2] or m[3]).split("|")
        span = Span(len(text), len(text) + len(shown))
        text += shown
        rest += [""] * 3
        if m[1]:
            titles, links = tuple(filter(None, rest[1].split(";"))), tuple(filter(None, rest[2].split(";")))
            names.append(Name("", span, rest[0] or "person", shown, "name", titles=titles, links=links))
        elif m[2]:
            links = tuple(filter(None, rest[1].split(";")))
            names.append(Name("", span, "person", shown, "title", rest[0], (rest[0],), links))
            if shown.startswith(("his ", "her ")):
                names.append(Name("", Span(span.start, span.start + 3), "person", shown[:3], "pronoun"))
        else:
            label = "" if shown.lower() in ("it", "its") else "person"
            names.append(Name("", span, label, shown, "pronoun"))
    text += marked[at:]
    report = Report(name, text)
    article = Article(report, (Block(Span(0, len(text)), "paragraph"),))
    own = tuple(Name(report.id, n.span, n.label, n.text, n.form, n.head, n.titles, n.links) for n in names)
    return article, _sentences(report), Mentions(report.id, own)


def _sentences(report: Report) -> tuple[Passage, ...]:
    """Sentences at full stops; the first name-like word of a sentence is its subject, which is enough for these tests."""
    passages = []
    for order, m in enumerate(re.finditer(r"[^.]+\.?", report.text)):
        words = list(re.finditer(r"'s\b|\w+|[^\w\s]", m[0]))
        if not words:
            continue
        tokens = tuple(_token(i, m.start() + w.start(), w[0], len(words) - 1) for i, w in enumerate(words))
        tokens = (_subject(tokens[0], len(words) - 1), *tokens[1:-1], tokens[-1]) if len(tokens) > 1 else tokens
        span = Span(m.start() + words[0].start(), m.end())
        parse = Parse(tokens, ((0, len(tokens)),), ())
        numbers = tuple(range(len(tokens)))
        passages.append(
            Passage(
                report.id, span, "sentence", 0, "paragraph", order, 0, parse, numbers, len(tokens) - 1, m[0].strip()
            )
        )
    return tuple(passages)


def _token(i: int, start: int, word: str, root: int) -> Token:
    tag = "POS" if word == "'s" else "PRP$" if word in ("his", "her", "its") else "X"
    pos = "NOUN" if word in ("woman", "office") else "X"
    return Token(i, start, start + len(word), word, word.lower(), pos, tag, "dep", root)


def _subject(t: Token, root: int) -> Token:
    return Token(t.i, t.start, t.end, t.text, t.lemma, "PROPN", "NNP", "nsubj", root)


def resolved(*marked: str, decisions: Sequence[Decision] = ()) -> Resolution:
    """The resolution of marked-up reports."""
    read_all = [read(m, f"report {i}") for i, m in enumerate(marked)]
    return resolve([r[0] for r in read_all], [r[1] for r in read_all], [r[2] for r in read_all], decisions)


def entity(resolution: Resolution, name: str) -> Entity:
    """The one entity of this name."""
    found = [e for e in resolution.entities if e.name == name]
    assert len(found) == 1, [(e.name, e.aliases) for e in resolution.entities]
    return found[0]


def of(resolution: Resolution, form: str) -> set[str]:
    """Names of the entities that hold mentions printed like this."""
    return {e.name for e in resolution.entities for m in e.mentions if m.text == form}
