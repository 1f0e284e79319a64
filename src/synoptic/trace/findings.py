"""Sources that a sentence names as the maker of what it reports: "Research by the institute puts the share at 62%"."""

from __future__ import annotations

from collections.abc import Sequence

from synoptic.model.entity import Resolution
from synoptic.model.parse import Token
from synoptic.model.passage import Passage
from synoptic.trace.voices import FINDINGS

_MAKERS = ("by", "from", "of")


def actors_of(resolution: Resolution) -> frozenset[str]:
    """Entities that can announce and do something: people, organisations, groups."""
    return frozenset(e.id for e in resolution.entities if e.kind in ("person", "organisation", "group"))


def finder_of(passage: Passage, resolution: Resolution, actors: frozenset[str]) -> tuple[str, str, str] | None:
    """(entity id, its phrase, the whole subject, both as printed) of who made the finding that is the subject of the passage; None where there is
    none, or it is no person or organisation.

    Read from the parse: the subject's head is one of FINDINGS, and its maker hangs from it by "by", "from" or "of", or
    owns it, or stands before it as part of it. Misses on purpose findings that are not the sentence's subject.
    """
    tokens = passage.parse.tokens
    own = set(passage.tokens)
    for i in passage.tokens:
        subject = tokens[i]
        if subject.dep not in ("nsubj", "nsubjpass") or subject.head != passage.root or subject.lemma not in FINDINGS:
            continue
        part = [t for t in passage.parse.subtree(i) if t.i in own]
        for maker in _makers(part, subject, tokens):
            for entity in resolution.at(passage.report, maker.start):
                if entity in actors:
                    phrase = [t for t in passage.parse.subtree(maker.i) if t.i in own]
                    return entity, _printed(phrase, passage), _printed(part, passage)
    return None


def _printed(words: Sequence[Token], passage: Passage) -> str:
    return passage.text[words[0].start - passage.span.start : words[-1].end - passage.span.start]


def _makers(part: Sequence[Token], subject: Token, tokens: Sequence[Token]) -> list[Token]:
    """Words of the subject that may name who made it, in the order of the text."""
    found = []
    for t in part:
        head = tokens[t.head]
        if (
            t.dep in ("poss", "compound", "nmod")
            and t.head == subject.i
            or t.dep == "pobj"
            and head.lemma in _MAKERS
            and (head.head == subject.i or tokens[head.head].dep == "acl")
        ):
            found.append(t)
    return found
