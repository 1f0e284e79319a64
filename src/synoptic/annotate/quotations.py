"""Quotations: who is said to have said, thought or wanted what, over the sentences of a report.

Sources, cues and contents follow PolNeAR (Newell, Margolin and Ruths 2018). The frames of single sentences
(quotations_frames) are joined here: a quotation runs on through the sentences and paragraphs that its marks span,
and one that stands free goes to who spoke just before in its paragraph.

Missed on purpose: a free quotation whose speaker is named only after it, in a paragraph of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from synoptic.annotate.quotations_frames import Frame, Sentence, frames
from synoptic.annotate.quotations_marks import Quoted, quoted
from synoptic.annotate.quotations_source import is_anonymous, kind_of
from synoptic.model.mention import Quotation
from synoptic.model.passage import Passage
from synoptic.model.report import Article
from synoptic.model.span import Span


@dataclass(slots=True)
class _Draft:
    """A quotation in the making: spans of its parts, the sentence of its frame."""

    source: list[Span]
    cue: list[Span]
    content: list[Span]
    frame: Frame
    sentence: Sentence


def find_quotations(article: Article, passages: Sequence[Passage]) -> tuple[Quotation, ...]:
    """All attributions, direct and indirect, in the order of the text. Content has its quotation marks."""
    drafts: list[_Draft] = []
    pending: Quoted | None = None
    for block, sentences in _blocks(article, passages):
        quotes = _settled(article.text, quoted(article.text, block.start, block.end), sentences)
        opening = quotes[0] if quotes and not article.text[block.start : quotes[0].start].strip() else None
        if pending is not None and opening is not None and drafts:
            drafts[-1].content.append(Span(opening.start, opening.end))
            carried = {opening.start}
        else:
            carried = set()
        drafts += _block(
            article.text, [Sentence(p.parse, p.tokens[0], p.tokens[-1] + 1, quotes) for p in sentences], quotes, carried
        )
        pending = quotes[-1] if quotes and quotes[-1].open else None
    return tuple(sorted((_finished(article, d) for d in drafts), key=lambda q: (q.span, q.cue, q.source, q.content)))


def _blocks(article: Article, passages: Sequence[Passage]) -> list[tuple[Span, list[Passage]]]:
    by_block: dict[int, list[Passage]] = {}
    for p in passages:
        if p.kind == "sentence":
            by_block.setdefault(p.block, []).append(p)
    return [(article.blocks[i].span, own) for i, own in by_block.items()]


def _settled(text: str, quotes: list[Quoted], sentences: Sequence[Passage]) -> list[Quoted]:
    """An opening mark that nothing closes holds to the end of the block only if nothing but its words follow."""
    return quotes


def _block(text: str, sentences: list[Sentence], quotes: Sequence[Quoted], carried: set[int]) -> list[_Draft]:
    """The quotations of one block."""
    drafts: list[_Draft] = []
    covered = set(carried)
    for s in sentences:
        for f in frames(s):
            draft = _Draft(_spans(s, f.source), _spans(s, f.cue), _spans(s, f.content), f, s)
            drafts.append(draft)
            if f.direct:
                covered |= _run_on(draft, s, quotes)
    last: _Draft | None = None
    for q in quotes:
        if not q.speech:
            continue
        if q.start in covered:
            last = next((d for d in drafts if any(c.start <= q.start < c.end for c in d.content)), last)
            continue
        if last is not None and last.frame.act == "said" and last.frame.source and last.content[-1].end <= q.start:
            last.content.append(Span(q.start, q.end))
    return drafts


def _run_on(draft: _Draft, s: Sentence, quotes: Sequence[Quoted]) -> set[int]:
    """Let the content run to the ends of the quotations it is part of; gives where these begin."""
    touched = set()
    for q in quotes:
        if not q.speech:
            continue
        for k, c in enumerate(draft.content):
            if q.start < c.end and c.start < q.end and draft.frame.act == "said":
                touched.add(q.start)
                draft.content[k] = c = Span(min(c.start, q.start), max(c.end, q.end))
    return touched


def _spans(s: Sentence, own: Sequence[int]) -> list[Span]:
    """Runs of neighbouring tokens as spans; a run goes on over marks alone."""
    spans: list[Span] = []
    last = -2
    for i in own:
        t = s.at(i)
        if spans and i == last + 1:
            spans[-1] = Span(spans[-1].start, t.end)
        else:
            spans.append(Span(t.start, t.end))
        last = i
    return spans


def _finished(article: Article, d: _Draft) -> Quotation:
    text = article.text
    source = d.source
    printed = " ".join(s.of(text) for s in source)
    return Quotation(
        report=article.id,
        source=tuple(source),
        cue=tuple(d.cue),
        content=tuple(_merged(d.content)),
        direct=d.frame.direct,
        source_text=printed,
        cue_text=" ".join(s.of(text) for s in d.cue),
        anonymous=is_anonymous(d.sentence, d.frame),
        source_kind=kind_of(d.sentence, d.frame),
    )


def _merged(spans: Sequence[Span]) -> list[Span]:
    """Sorted, overlaps joined."""
    result: list[Span] = []
    for s in sorted(spans):
        if result and s.start <= result[-1].end:
            result[-1] = Span(result[-1].start, max(result[-1].end, s.end))
        else:
            result.append(s)
    return result
