"""Articles, passages and mentions made by hand, as the rooms before this one would hand them over."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from synoptic.model.entity import Entity, EntityMention, Resolution
from synoptic.model.mention import Factuality, Mentions, Name, Quotation
from synoptic.model.parse import Parse, Token
from synoptic.model.passage import Passage
from synoptic.model.report import STATING_KINDS, Article, Block, Report
from synoptic.model.span import Span

SENTENCE = re.compile(r"\S.*?(?:[.!?][\"\u201d]?(?=\s|$)|$)", re.DOTALL)


def article(name: str, blocks: Sequence[Sequence[str]], **masthead: Any) -> Article:
    """An article of (kind, text) blocks with a blank line between them."""
    text, made = "", []
    for kind, words in blocks:
        text += "\n\n" if text else ""
        made.append(Block(Span(len(text), len(text) + len(words)), kind))
        text += words
    masthead = {key: tuple(value) if isinstance(value, list) else value for key, value in masthead.items()}
    return Article(Report(name, text), tuple(made), **masthead)


def story(name: str, text: str, **masthead: Any) -> Article:
    """An article of paragraphs."""
    return article(name, [("paragraph", part) for part in text.split("\n\n")], **masthead)


def passages(of: Article, deps: dict[str, tuple[str, str]] | None = None) -> tuple[Passage, ...]:
    """Its sentences. `deps` gives dependency and head of a word by its spelling; other words hang from themselves."""
    found = []
    for index, block in enumerate(of.blocks):
        if block.kind not in (*STATING_KINDS, "quote"):
            continue
        for match in SENTENCE.finditer(block.span.of(of.text)):
            span = Span(block.span.start + match.start(), block.span.start + match.end())
            words = list(re.finditer(r"\w+|[^\w\s]", match.group()))
            places = {w.group(): i for i, w in reversed(list(enumerate(words)))}
            tokens = []
            for i, w in enumerate(words):
                dep, head = (deps or {}).get(w.group(), ("dep", w.group()))
                start = span.start + w.start()
                tokens.append(
                    Token(
                        i,
                        start,
                        start + len(w.group()),
                        w.group(),
                        w.group().lower(),
                        "X",
                        "X",
                        dep,
                        places.get(head, i),
                    )
                )
            parse = Parse(tuple(tokens), ((0, len(tokens)),), ())
            root = next((t.i for t in tokens if t.dep == "ROOT"), 0)
            ids = tuple(range(len(tokens)))
            found.append(
                Passage(of.id, span, "sentence", index, block.kind, len(found), 0, parse, ids, root, span.of(of.text))
            )
    return tuple(found)


def place(of: Article, words: str, after: int = 0) -> Span:
    start = of.text.index(words, after)
    return Span(start, start + len(words))


def quotation(of: Article, source: str, cue: str, content: str, **more: Any) -> Quotation:
    at = place(of, content)
    near = max(0, at.start - 200)
    return Quotation(
        of.id,
        (place(of, source, near),) if source else (),
        (place(of, cue, near),) if cue else (),
        (at,),
        direct=more.pop("direct", False),
        source_text=source,
        cue_text=cue,
        **more,
    )


def planned(of: Article, event: str) -> Factuality:
    at = place(of, event)
    return Factuality(of.id, at, event, at.start, "planned", "modal will")


def noted(of: Article, names: Sequence[Name] = (), **more: Any) -> Mentions:
    return Mentions(of.id, names=tuple(names), **{key: tuple(value) for key, value in more.items()})


def resolved(*entities: tuple[str, str, Sequence[tuple[Article, str]]]) -> tuple[Resolution, dict[str, list[Name]]]:
    """Entities of (kind, name, [(article, words)]) with every place of the words a mention; and the names by report."""
    made, by_mention = [], {}
    names: dict[str, list[Name]] = {}
    for kind, name, forms in entities:
        mentions = []
        for of, words in forms:
            for match in re.finditer(rf"\b{re.escape(words)}\b", of.text):
                span = Span(match.start(), match.end())
                mentions.append(EntityMention(of.id, span, words, "name"))
                names.setdefault(of.id, []).append(Name(of.id, span, kind, words, "name"))
        entity = Entity(kind, name, tuple(sorted({w for _, w in forms} - {name})), tuple(mentions))
        made.append(entity)
        by_mention.update({(m.report, m.span.start, m.span.end): entity.id for m in mentions})
    return Resolution(tuple(sorted(made, key=lambda e: e.id)), by_mention), names
