"""Quotations: who is said to have said, thought or wanted what, over the sentences of a report.

Sources, cues and contents follow PolNeAR (Newell, Margolin and Ruths 2018). The frames of single sentences
(quotations_frames) are joined here: a quotation runs on through the sentences and paragraphs that its marks span,
and one that stands free goes to who spoke just before in its paragraph.

Missed on purpose: a free quotation whose speaker is named only after it, in a paragraph of its own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from synoptic.annotate.english.quotations.frames import frames
from synoptic.annotate.english.quotations.lines import is_transcript, signed, spoken_line
from synoptic.annotate.english.quotations.marks import Quoted, quoted
from synoptic.annotate.english.quotations.sentence import Frame, Sentence, auxiliaries, who
from synoptic.annotate.english.quotations.source import Sources
from synoptic.model.mention import Name, Quotation
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


def find_quotations(article: Article, passages: Sequence[Passage], names: Sequence[Name]) -> tuple[Quotation, ...]:
    """All attributions, direct and indirect, in the order of the text. Content has its quotation marks.

    `names` are the article's, as `find_names` gives them; they tell what kind of source speaks.
    """
    sources = Sources({at: n for n in names if n.form == "name" for at in _word_starts(n)})
    drafts: list[_Draft] = []
    before: _Block | None = None
    blocks = _blocks(article, passages)
    transcript = is_transcript([span.of(article.text) for span, _ in blocks])
    for span, own in blocks:
        quotes = quoted(article.text, span.start, span.end)
        block = _Block(
            article.text, span, quotes, [Sentence(p.parse, p.tokens[0], p.tokens[-1] + 1, quotes) for p in own]
        )
        if not (transcript and block.is_spoken_line()):
            block.read(before)
        drafts += block.drafts
        before = block
    return tuple(
        sorted(
            (_finished(article, d, sources) for d in drafts if d.content),
            key=lambda q: (q.span, q.cue, q.source, q.content),
        )
    )


def _blocks(article: Article, passages: Sequence[Passage]) -> list[tuple[Span, list[Passage]]]:
    by_block: dict[int, list[Passage]] = {}
    for p in passages:
        if p.kind == "sentence":
            by_block.setdefault(p.block, []).append(p)
    return [(article.blocks[i].span, own) for i, own in by_block.items()]


class _Block:
    """One block's quotations in the making."""

    def __init__(self, text: str, span: Span, quotes: list[Quoted], sentences: list[Sentence]) -> None:
        self.text = text
        self.span = span
        self.quotes = quotes
        self.sentences = sentences
        self.drafts: list[_Draft] = []
        self.speaking: _Draft | None = None
        """The quotation that the block's last words belong to, or that its last colon announces."""

    def read(self, before: _Block | None) -> None:
        """Find the block's attributions; `before` is the block in front of it, which may still be speaking."""
        covered: set[int] = set()
        for q, s, frame in signed(self.text, self.quotes, self.sentences):
            self.drafts.append(_Draft(_spans(s, frame.source), _spans(s, frame.cue), [Span(q.start, q.end)], frame, s))
            covered.add(q.start)
        for k, s in enumerate(self.sentences):
            for f in frames(s, opens=k == 0):
                draft = _Draft(_spans(s, f.source), _spans(s, f.cue), _spans(s, f.content), f, s)
                self.drafts.append(draft)
                if f.direct:
                    covered |= _run_on(draft, self.quotes)
        self._continue(before, covered)
        self._attach_free(covered)
        self._keep_speaking(before)

    def is_spoken_line(self) -> bool:
        """Whether the block is a line of a transcript, which is then noted: all of it is what its speaker says."""
        first = self.sentences[0]
        frame = spoken_line(self.text, first)
        if frame is not None:
            content = Span(first.at(frame.content[0]).start, self.sentences[-1].tokens[-1].end)
            self.drafts.append(_Draft(_spans(first, frame.source), _spans(first, frame.cue), [content], frame, first))
        return frame is not None

    def opening(self) -> Quoted | None:
        """The quotation that the block begins with."""
        first = self.quotes[0] if self.quotes else None
        return first if first is not None and not self.text[self.span.start : first.start].strip() else None

    def _continue(self, before: _Block | None, covered: set[int]) -> None:
        """Give the block's opening quotation to who was still speaking in the block before."""
        opening = self.opening()
        speaking = before.speaking if before is not None else None
        if speaking is None and opening is not None and before is not None and self._is_all(opening):
            speaking = before.last_speech()
        if opening is None or speaking is None or opening.start in covered:
            if speaking is not None and not speaking.content and self.sentences and not self.drafts:
                speaking.content.append(Span(self.sentences[0].tokens[0].start, self.sentences[-1].tokens[-1].end))
            return
        speaking.content.append(Span(opening.start, opening.end))
        speaking.frame.direct = True
        covered.add(opening.start)

    def _is_all(self, opening: Quoted) -> bool:
        """Whether the block is one quotation from its first letter to its last."""
        return not self.drafts and not self.text[opening.end : self.span.end].strip()

    def last_speech(self) -> _Draft | None:
        """The direct quotation that the block's last sentence belongs to."""
        last = self.sentences[-1] if self.sentences else None
        ends = self.text[self.span.start : self.span.end].rstrip()[-1:] in tuple("”\"'")
        for d in reversed(self.drafts):
            if d.frame.direct and d.frame.act == "said" and d.frame.source and (d.sentence is last or ends):
                return d
        return None

    def _attach_free(self, covered: set[int]) -> None:
        """Give each quotation that no frame covers to who spoke just before in the block, or acted there."""
        last: _Draft | None = None
        for q in self.quotes:
            if not q.speech:
                continue
            if q.start in covered:
                last = next((d for d in self.drafts if any(c.start <= q.start < c.end for c in d.content)), last)
                continue
            stands_free = self.text[max(0, q.start - 20) : q.start].rstrip()[-1:] in tuple(".!?:”\"’'")
            if last is not None and last.frame.act == "said" and last.frame.source and last.content[-1].end <= q.start:
                last.content.append(Span(q.start, q.end))
            elif stands_free and last is None and not self._is_told_behind(q):
                last = self._told_before(q)
                covered.add(q.start)

    def _is_told_behind(self, q: Quoted) -> bool:
        """Whether a comma ends a quotation and the sentence goes on, with words that were not read but say who speaks."""
        closed = self.text[: q.end].rstrip("”\"’'").endswith(",")
        return closed and self.text[q.end : self.span.end].lstrip()[:1].isalpha()

    def _told_before(self, q: Quoted) -> _Draft | None:
        """A quotation without a cue, by the person whom the sentence before it is about."""
        around = next((s for s in self.sentences if s.tokens[0].start < q.start < s.tokens[-1].end), None)
        if around is not None and self.text[: q.start].rstrip().endswith(":"):
            return self._led_up_to(q, around)
        earlier = [s for s in self.sentences if s.tokens[-1].end <= q.start]
        if not earlier:
            return None
        s = earlier[-1]
        said = [d for d in self.drafts if d.sentence is s and d.frame.act == "said" and d.frame.source]
        if said:
            frame = said[-1].frame
        else:
            root = next(t for t in s.tokens if t.head == t.i)
            subject = next((k for k in s.parse.by_head[root.i] if k.dep == "nsubj"), None)
            if subject is None or not _is_person(s, subject.i):
                return None
            frame = Frame(s.under(subject.i), [], [], "said", True, subject.i)
        new = Frame(frame.source, [], [], "said", True, frame.head, "quotation behind a sentence about its speaker")
        draft = _Draft(_spans(s, new.source), [], [Span(q.start, q.end)], new, s)
        self.drafts.append(draft)
        return draft

    def _led_up_to(self, q: Quoted, s: Sentence) -> _Draft | None:
        """A quotation behind a colon, by whoever the words before the colon are about: "Berg put it plainly: ..."."""
        root = next(t for t in s.tokens if t.head == t.i)
        subject = next((k for k in s.parse.by_head[root.i] if k.dep == "nsubj"), None)
        if root.start >= q.start or subject is None or subject.start >= q.start or not _is_person(s, subject.i):
            return None
        source, head = who(s, subject, root)
        cue = [root.i, *auxiliaries(s, root)]
        frame = Frame(source, sorted(cue), [], "said", True, head, "colon before a quotation")
        draft = _Draft(_spans(s, source), _spans(s, frame.cue), [Span(q.start, q.end)], frame, s)
        self.drafts.append(draft)
        return draft

    def _keep_speaking(self, before: _Block | None) -> None:
        """Who is still speaking where the block ends: an open quotation, or a cue and a colon."""
        last = self.quotes[-1] if self.quotes else None
        announced = next((d for d in reversed(self.drafts) if not d.content), None)
        if announced is not None:
            self.speaking = announced
        elif last is not None and last.open:
            self.speaking = next(
                (d for d in self.drafts if any(c.start < last.end and last.start < c.end for c in d.content)), None
            )
            if self.speaking is None and before is not None and last is self.opening():
                self.speaking = before.speaking


def _is_person(s: Sentence, i: int) -> bool:
    t = s.at(i)
    return t.text.lower() in ("he", "she") or any(
        n.first <= i < n.last and n.label in ("PERSON", "ORG") for n in s.parse.names
    )


def _run_on(draft: _Draft, quotes: Sequence[Quoted]) -> set[int]:
    """Let the content run to the ends of the quotations it is part of; gives where these begin."""
    touched = set()
    for q in quotes:
        if not q.speech:
            continue
        for k, c in enumerate(draft.content):
            if q.start < c.end and c.start < q.end:
                touched.add(q.start)
                draft.content[k] = c = Span(min(c.start, q.start), max(c.end, q.end))
    return touched


def _spans(s: Sentence, own: Sequence[int]) -> list[Span]:
    """Runs of neighbouring tokens as spans, without commas at their edges."""
    runs: list[list[int]] = []
    for i in own:
        if runs and i == runs[-1][-1] + 1:
            runs[-1].append(i)
        else:
            runs.append([i])
    spans = []
    for run in runs:
        while run and s.at(run[-1]).text in (",", ";", "–", "—") and run[-1] not in s.in_quote:
            run.pop()
        while run and s.at(run[0]).text in (",", ";", "–", "—") and run[0] not in s.in_quote:
            run.pop(0)
        if run:
            spans.append(Span(s.at(run[0]).start, s.at(run[-1]).end))
    return spans


def _finished(article: Article, d: _Draft, sources: Sources) -> Quotation:
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
        anonymous=sources.is_anonymous(d.sentence, d.frame),
        source_kind=sources.kind_of(d.sentence, d.frame),
        act=d.frame.act,
        reason=d.frame.reason,
    )


def _word_starts(name: Name) -> list[int]:
    """Where the words of a name begin."""
    return [name.span.start + m.start() for m in re.finditer(r"[^\s-]+", name.text)]


def _merged(spans: Sequence[Span]) -> list[Span]:
    """Sorted, overlaps joined."""
    result: list[Span] = []
    for s in sorted(spans):
        if result and s.start <= result[-1].end:
            result[-1] = Span(result[-1].start, max(result[-1].end, s.end))
        else:
            result.append(s)
    return result
