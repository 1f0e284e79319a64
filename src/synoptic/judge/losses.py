"""What a passage loses on its way from one report to the next: a hedge, a bound, the name of whoever says so.

Looked for only where one report took the passage from the other, sentence by sentence, word against word, so that what
is missing was left out by a hand and is no other telling. The reason begins with "hardened". Missed on purpose: what a
copy softens; a figure rounded without its "about" being dropped; an attribution that both reports give in a sentence
that was not taken over; a plan whose day had come when the copy was printed, for it may well have been carried out.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from rapidfuzz.distance import Indel

from synoptic.judge.sides import Difference, Reading, newsroom
from synoptic.model import edtf
from synoptic.model.claim import Claim
from synoptic.model.mention import Factuality, Name, Quantity, Quotation
from synoptic.model.parse import Token
from synoptic.model.reuse import Reuse
from synoptic.model.span import Span, overlap

M = TypeVar("M", Quantity, Factuality)

TAKEN = 0.6
"""Least share of the shorter sentence's words that must stand in the other, in order, for one to be taken from it."""
COVERED = 0.5
"""Least part of a sentence that an attribution's content holds for the sentence to be another's statement."""
BARE = ("be", "have", "do")
"""Event words that say nothing alone: two of them are one only where the very word was taken over."""
SURER = {"possible": 0, "planned": 1, "happened": 2}
"""How sure each presents what it states: a copy that stands further right is harder than what it was taken from."""

_EXPECTED = re.compile(r"\b(?:expected|likely|thought|believed|understood|tipped|rumou?red) to\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+(?:['\u2019][^\W_]+)*")
_TOLD = {
    "possible": "gives it as no more than possible",
    "planned": "gives it as planned",
    "happened": "prints it as fact",
}


@dataclass(frozen=True)
class Taken:
    """A sentence and the one it was taken from, with the words that stand in both."""

    earlier: Reading
    later: Reading
    same: Mapping[int, int]
    """Start of a word in the earlier report -> start of the same word in the later."""
    known: bool
    """Whether it is known or likely which of the two came first."""

    @property
    def dropped(self) -> list[re.Match[str]]:
        """The words of the earlier sentence that the later one lacks."""
        span, text = self.earlier.content.passage.span, self.earlier.article.text
        return [m for m in _WORD.finditer(text, span.start, span.end) if m.start() not in self.same]


def find(reuses: Sequence[Reuse], readings: Mapping[str, Reading]) -> list[Difference]:
    """Every loss in every passage that one report took from another."""
    sentences: dict[str, list[Reading]] = defaultdict(list)
    for pid in sorted(readings):
        passage = readings[pid].content.passage
        if passage.kind == "sentence":
            sentences[passage.report].append(readings[pid])
    found: list[Difference] = []
    for reuse in reuses:
        for taken in _taken(reuse, sentences):
            found += [*_figures(taken), *_certainty(taken), *_sources(taken)]
    return found


def hardened(lost: Sequence[Difference], readings: Mapping[str, Reading]) -> frozenset[str]:
    """Ids of the passages, sentences and clauses, in which a copy had hardened what it took over: `lost`, as found."""
    places: dict[str, list[Span]] = defaultdict(list)
    for d in lost:
        places[d.passages[1].content.passage.report].append(d.spans[1])
    passages = {pid: r.content.passage for pid, r in readings.items()}
    return frozenset(pid for pid, p in passages.items() if any(p.span.overlaps(s) for s in places.get(p.report, ())))


def unhardened(claims: Sequence[Claim], harder: frozenset[str], readings: Mapping[str, Reading]) -> tuple[Claim, ...]:
    """The claims, each stated in words that no copy had hardened where it has such a passage: of the same kind, then the
    first. A claim's statement is what readers see, and what the copy left out should stand there."""
    return tuple(_restated(claim, harder, readings) for claim in claims)


def _restated(claim: Claim, harder: frozenset[str], readings: Mapping[str, Reading]) -> Claim:
    same = {claim.statement} | {p for m in claim.matches if m.relation == "same" for p in (m.a, m.b)}
    others = [p for p in claim.passages if p in same and p not in harder]
    if claim.statement not in harder or not others:
        return claim
    kind = readings[claim.statement].content.passage.kind
    return replace(claim, statement=min(others, key=lambda p: (readings[p].content.passage.kind != kind, p)))


def _taken(reuse: Reuse, sentences: Mapping[str, Sequence[Reading]]) -> Iterator[Taken]:
    """The pairs of sentences of two reports of which one was taken from the other, unless nothing was changed."""
    stretches = [s for s in reuse.passages if s.kind != "stock"]
    for a in sentences.get(reuse.earlier, ()):
        mine = a.content.passage
        near = [s.later for s in stretches if s.earlier.overlaps(mine.span)]
        for b in sentences.get(reuse.later, ()):
            theirs = b.content.passage
            if mine.letters == theirs.letters or not any(s.overlaps(theirs.span) for s in near):
                continue
            same, share = _same_words(a, b)
            if share >= TAKEN:
                yield Taken(a, b, same, reuse.direction != "unknown")


def _same_words(a: Reading, b: Reading) -> tuple[dict[int, int], float]:
    """Words in common, in order, by where they start; and their share of the shorter sentence's words."""
    words = []
    for reading in (a, b):
        span = reading.content.passage.span
        words.append(list(_WORD.finditer(reading.article.text, span.start, span.end)))
    forms = [[m.group().casefold().replace("\u2019", "'") for m in side] for side in words]
    same: dict[int, int] = {}
    for block in Indel.opcodes(forms[0], forms[1]).as_matching_blocks():
        for k in range(block.size):
            same[words[0][block.a + k].start()] = words[1][block.b + k].start()
    return same, len(same) / max(1, min(len(side) for side in words))


def _figures(taken: Taken) -> Iterator[Difference]:
    """ "about 240" that becomes "240", "at least 12" that becomes "12"."""
    for q in _within(taken.earlier.mentions.quantities, taken.earlier):
        if not (q.approximate or q.low is None or q.high is None or q.low != q.high):
            continue
        starts = {taken.same[at] for at in taken.same if q.span.start <= at < q.span.end}
        for r in _within(taken.later.mentions.quantities, taken.later):
            if any(r.span.start <= at < r.span.end for at in starts) and _bare(q, r):
                yield _difference(taken, "wording", (q.span, r.span), f"“{q.text}” has become “{r.text}”")


def _bare(q: Quantity, r: Quantity) -> bool:
    """Whether `r` is the number of `q` alone, without its hedge or its bound."""
    exact = not r.approximate and r.low is not None and r.low == r.high
    return exact and q.unit == r.unit and r.low in (q.low, q.high) and q.scope == r.scope != "ordinal"


def _certainty(taken: Taken) -> Iterator[Difference]:
    """What was possible or planned, and is planned or has happened in the copy."""
    for f in _within(taken.earlier.mentions.factualities, taken.earlier):
        at = taken.same.get(f.event_start)
        for g in _within(taken.later.mentions.factualities, taken.later):
            same_word = at == g.event_start if at is not None else _only(f, g, taken)
            if not same_word or f.negated != g.negated or not _harder(f, g, taken):
                continue
            dropped = " ".join(m.group() for m in taken.dropped if f.span.start <= m.start() < f.span.end)
            may_be_done = f.value == "planned" != g.value and _may_be_done(f, taken)
            if not dropped or not _one_doer(f, g, taken) or may_be_done:
                continue
            before = "expects it only" if f.value == g.value else _TOLD[f.value]
            what = f"{newsroom(taken.earlier.article)} {before}, {newsroom(taken.later.article)} {_TOLD[g.value]}"
            yield _difference(taken, "status", (f.span, g.span), f"{what} (dropped: “{dropped}”)")


def _harder(f: Factuality, g: Factuality, taken: Taken) -> bool:
    """Whether the copy is surer of it; a plan that others expected and that is announced in the copy among them."""
    if f.value == g.value == "planned":
        texts = (taken.earlier.article.text, taken.later.article.text)
        return bool(_EXPECTED.search(f.span.of(texts[0]))) and not _EXPECTED.search(g.span.of(texts[1]))
    return SURER.get(f.value, 9) < SURER.get(g.value, -1)


def _one_doer(f: Factuality, g: Factuality, taken: Taken) -> bool:
    """Whether nothing says that the two events have different subjects."""
    one, two = _subject(f, taken.earlier), _subject(g, taken.later)
    if one is None or two is None:
        return one is None or one.start in taken.same
    if taken.same.get(one.start) == two.start or one.lemma == two.lemma:
        return True
    entity = taken.earlier.entity_at(one.start)
    return entity is not None and entity == taken.later.entity_at(two.start)


def _subject(f: Factuality, reading: Reading) -> Token | None:
    tokens = reading.content.passage.parse.tokens
    event = next((t for t in tokens if t.start == f.event_start), None)
    subjects = [t for t in tokens if event and t.head == event.i and t.dep in ("nsubj", "nsubjpass")]
    return subjects[0] if subjects else None


def _only(f: Factuality, g: Factuality, taken: Taken) -> bool:
    """Whether the event word stands once on either side, so that the two can only be one, whatever its form."""
    if f.event in BARE:
        return False
    counts = [
        sum(x.event == f.event for x in _within(reading.mentions.factualities, reading))
        for reading in (taken.earlier, taken.later)
    ]
    return counts == [1, 1] and f.event == g.event


def _may_be_done(plan: Factuality, taken: Taken) -> bool:
    """Whether the day of the plan may have come when the later report was printed."""
    printed = (taken.later.article.published or "")[:10]
    days = [
        t.edtf for t in taken.earlier.content.times if t.edtf and t.of == plan.event and t.timex in ("DATE", "TIME")
    ]
    if not printed or not days:
        return not _same_day(taken)
    bounds, now = edtf.bounds(days[0]), edtf.bounds(printed)
    return bounds is None or now is None or bounds[0] <= now[1]


def _same_day(taken: Taken) -> bool:
    one, two = ((r.article.published or "")[:10] for r in (taken.earlier, taken.later))
    return bool(one) and one == two


def _sources(taken: Taken) -> Iterator[Difference]:
    """Another's statement that the copy prints in its own voice, or of which it names the source no more."""
    span = taken.earlier.content.passage.span
    for q in taken.earlier.mentions.quotations_across(span):
        if q.act != "said" or q.direct or not q.source or not span.holds(q.span):
            continue
        if not _is_statement(q, span):
            continue
        theirs = taken.later.mentions.quotations_across(taken.later.content.passage.span)
        named = [at for s in q.source for at in taken.same if s.start <= at < s.end]
        cued = [at for s in q.cue for at in taken.same if s.start <= at < s.end]
        if not theirs and not named and not cued:
            content = _content_in(taken, q)
            if content is not None:
                what = f"{newsroom(taken.earlier.article)} credits it to “{q.source_text}”, {newsroom(taken.later.article)} prints it in its own voice"
                yield _difference(taken, "wording", (q.source[0], content), what)
        elif not named and any(n.label in ("person", "organisation") and n.form == "name" for n in _names_in(q, taken)):
            for r in theirs:
                if r.anonymous and r.source and _is_statement(r, taken.later.content.passage.span):
                    what = f"{newsroom(taken.earlier.article)} names “{q.source_text}”, {newsroom(taken.later.article)} only “{r.source_text}”"
                    yield _difference(taken, "wording", (q.source[0], r.source[0]), what)


def _names_in(q: Quotation, taken: Taken) -> list[Name]:
    return list(dict.fromkeys(n for s in q.source for n in taken.earlier.mentions.names_in(s)))


def _is_statement(q: Quotation, span: Span) -> bool:
    """Whether the sentence is what the source says, source and cue left out."""
    held = sum(overlap(c, span) for c in q.content)
    frame = sum(overlap(part, span) for part in (*q.source, *q.cue))
    return held >= COVERED * max(1, len(span) - frame)


def _content_in(taken: Taken, q: Quotation) -> Span | None:
    """Where the later sentence prints what was said; None where most of it is missing."""
    text, words = taken.earlier.article.text, 0
    starts = []
    for c in q.content:
        for m in _WORD.finditer(text, c.start, c.end):
            words += 1
            if m.start() in taken.same:
                starts.append(taken.same[m.start()])
    if not starts or len(starts) < TAKEN * words:
        return None
    last = _WORD.match(taken.later.article.text, max(starts))
    return Span(min(starts), last.end()) if last else None


def _within(mentions: Sequence[M], reading: Reading) -> list[M]:
    span = reading.content.passage.span
    return [m for m in mentions if span.start <= m.span.start < span.end]


def _difference(taken: Taken, kind: str, spans: tuple[Span, Span], what: str) -> Difference:
    texts = (taken.earlier.article.text, taken.later.article.text)
    first, second = (" ".join(span.of(text).split()) for span, text in zip(spans, texts, strict=True))
    order = "" if taken.known else "; which of the two came first is not known"
    reason = f"hardened: {what}, in a passage that stands in both{order}"
    return Difference(kind, "variant", (first, second), (first, second), spans, (taken.earlier, taken.later), reason)
