"""What a passage loses on its way from one report to the next: a hedge, a bound, the name of whoever says so.

Looked for only where one report took the passage from the other, sentence by sentence, word against word, so that what
is missing was left out by a hand and is no other telling. The reason says that it was "hardened". What has come about since is an
update instead (`since`). Missed on purpose: what a
copy softens; a figure rounded without its "about" being dropped; an attribution that both reports give in a sentence
that was not taken over; a plan whose day had come when the copy was printed, for it may well have been carried out.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import TypeVar

from synoptic.judge import bounds, cautions, phrasing, provisos, since
from synoptic.judge import taken as pairs
from synoptic.judge.sides import Difference, Reading
from synoptic.judge.taken import TAKEN, WORD, Taken, difference, tokens_of
from synoptic.model import edtf
from synoptic.model.claim import Claim
from synoptic.model.mention import Factuality, Name, Quantity, Quotation
from synoptic.model.parse import Token
from synoptic.model.reuse import Reuse
from synoptic.model.span import Span, overlap

M = TypeVar("M", Quantity, Factuality)

COVERED = 0.5
"""Least part of a sentence that an attribution's content holds for the sentence to be another's statement."""
BARE = ("be", "have", "do")
"""Event words that say nothing alone: two of them are one only where the very word was taken over."""
SURER = {"possible": 0, "planned": 1, "happened": 2}
"""How sure each presents what it states: a copy that stands further right is harder than what it was taken from."""

_EXPECTED = re.compile(
    r"\b(?:expected|likely|thought|believed|understood|tipped|rumou?red|aim(?:s|ed|ing)?|seek(?:s|ing)?|want(?:s|ed)?) to\b|\bshould\b",
    re.IGNORECASE,
)
_DONE = re.compile(r"\b(?:did|done|does|do) so\b|\bcompl(?:y|ied)\b|\bobey|\bagreed\b|\bpromised\b", re.IGNORECASE)
"""Words by which what somebody was asked to do was done, or is said to be."""
_ARTICLE = re.compile(r"\b(?:the|an?)\s$", re.IGNORECASE)
_FRAME = ("DET", "ADP", "PRON", "PUNCT", "PART", "CCONJ")
"""Parts of speech that name nobody: "The" stands before the alarm, too."""
_SMALL = frozenset("that to the a an it".split())
_OBLIGED = re.compile(r"modal (?:should|ought)|cue: (?:.* )?to$")
"""The reasons for which it is open whether what somebody should do, or was asked to do, is done."""
_HEARSAY = frozenset("allegedly reportedly purportedly supposedly alleged reported accused claimed said".split())
"""Words that say no more than that somebody says so."""
_CLAIMING = frozenset("claim claims claimed".split())
_TOLD = {
    "possible": "gives it as no more than possible",
    "unsure": "leaves it open",
    "planned": "gives it as planned",
    "happened": "prints it as fact",
}


def find(reuses: Sequence[Reuse], readings: Mapping[str, Reading]) -> list[Difference]:
    """Every loss in every passage that one report took from another."""
    sentences: dict[str, list[Reading]] = defaultdict(list)
    for pid in sorted(readings):
        passage = readings[pid].content.passage
        if passage.kind == "sentence":
            sentences[passage.report].append(readings[pid])
    found: list[Difference] = []
    for reuse in reuses:
        own = partial(since.own_sentences, reuse, sentences.get(reuse.later, ()))
        for taken in pairs.of(reuse, sentences):
            surer = list(_certainty(taken, own))
            found += [*_figures(taken), *surer]
            if not any(d.verdict == "update" for d in surer):
                found += [*_sources(taken), *cautions.find(taken), *bounds.find(taken), *provisos.find(taken)]
    return found


def hardened(lost: Sequence[Difference], readings: Mapping[str, Reading]) -> frozenset[str]:
    """Ids of the passages, sentences and clauses, in which a copy had hardened what it took over: `lost`, as found."""
    places: dict[str, list[Span]] = defaultdict(list)
    for d in (d for d in lost if d.verdict != "update"):
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


def _figures(taken: Taken) -> Iterator[Difference]:
    """ "about 240" that becomes "240", "at least 12" that becomes "12"."""
    for q in _within(taken.earlier.mentions.quantities, taken.earlier):
        if not (q.approximate or q.low is None or q.high is None or q.low != q.high):
            continue
        starts = {taken.same[at] for at in taken.same if q.span.start <= at < q.span.end}
        for r in _within(taken.later.mentions.quantities, taken.later):
            if any(r.span.start <= at < r.span.end for at in starts) and _bare(q, r):
                yield pairs.became(taken, q.span, r.span)


def _bare(q: Quantity, r: Quantity) -> bool:
    """Whether `r` is the number of `q` alone, without its hedge or its bound."""
    exact = not r.approximate and r.low is not None and r.low == r.high
    return exact and q.unit == r.unit and r.low in (q.low, q.high) and q.scope == r.scope != "ordinal"


def _certainty(taken: Taken, own: Callable[[], list[Reading]]) -> Iterator[Difference]:
    """What was possible, open or planned, and is planned or has happened in the copy, or has come about since."""
    for f in _within(taken.earlier.mentions.factualities, taken.earlier):
        at = taken.same.get(f.event_start)
        for g in _within(taken.later.mentions.factualities, taken.later):
            same_word = at == g.event_start if at is not None else _only(f, g, taken)
            if not (same_word or _one_state(f, g, taken)) or f.negated != g.negated or not _harder(f, g, taken):
                continue
            if since.come_about(f, g, taken, own) and _one_doer(f, g, taken):
                yield since.update(f, taken)
                continue
            dropped = _dropped(f, taken)
            may_be_done = f.value == "planned" != g.value and _may_be_done(f, taken)
            if not dropped or not _one_doer(f, g, taken) or may_be_done:
                continue
            before = "expects it only" if f.value == g.value else _TOLD[f.value]
            one, other = phrasing.newsrooms(taken.earlier.article, taken.later.article)
            what = f"{one} {before}, {other} {_TOLD[g.value]}"
            span = Span(min(f.span.start, dropped[0].start()), max(f.span.end, dropped[-1].end()))
            words = " ".join(m.group() for m in dropped)
            yield difference(taken, "status", (span, g.span), f"{what}, without “{words}”")


def _dropped(f: Factuality, taken: Taken) -> list[re.Match[str]]:
    """The words dropped that had made it less sure; none where only small words are gone, or where who reports it is named
    instead of "reportedly"."""
    if f.value == "unsure" and _OBLIGED.match(f.reason):
        cue = f.reason.removeprefix("modal ").removeprefix("cue: ").split()[0]
        said = taken.earlier.content.passage.text
        found = [m for m in taken.dropped if f.span.start <= m.start() < f.event_start and m.group().lower() == cue]
        return [] if _DONE.search(said) else found
    if f.value == "unsure":
        found = [m for m in taken.dropped if m.start() < f.event_start]
        return found if any(m.group().lower() in ("whether", "if") for m in found) else []
    found = [m for m in taken.dropped if f.span.start <= m.start() < f.span.end or _hangs_on(m, f, taken.earlier)]
    return found if any(m.group().lower() not in _SMALL for m in found) else []


def _hangs_on(word: re.Match[str], f: Factuality, reading: Reading) -> bool:
    """Whether a hedge hangs from the event word or from what that one says of its subject: "was allegedly asleep"."""
    if word.group().lower() not in cautions.HEDGES:
        return False
    token = next((t for t in tokens_of(reading) if t.start == word.start()), None)
    over = _head(token, reading) if token else None
    return over is not None and f.event_start in (over.start, _head(over, reading).start)


def _harder(f: Factuality, g: Factuality, taken: Taken) -> bool:
    """Whether the copy is surer of it; a plan that others expected and that is announced in the copy among them."""
    texts = (taken.earlier.article.text, taken.later.article.text)
    expected = [bool(_EXPECTED.search(x.span.of(text))) for x, text in zip((f, g), texts, strict=True)]
    if all(expected) or f.value == g.value == "planned":
        return expected == [True, False]
    said = set(f.reason.split())
    if g.source and (not f.source and _HEARSAY & said or f.source == g.source and _CLAIMING & said):
        return False
    if f.value == "unsure" and _OBLIGED.match(f.reason):
        return g.value == "happened" or g.value == "planned" and f.reason.startswith("modal")
    if f.value == "unsure":
        open_ = f.reason.startswith(("cue: whether", "cue: if"))
        return open_ and g.value == "happened" and taken.same.get(f.event_start) == g.event_start
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


def _one_state(f: Factuality, g: Factuality, taken: Taken) -> bool:
    """Whether two forms of "be" say the same of their subject: "may have been asleep", "was asleep"."""
    if f.event != "be" or g.event != "be":
        return False
    one, two = (
        {t.start for t in tokens_of(r) if t.dep in ("acomp", "attr") and _head(t, r).start == x.event_start}
        for x, r in ((f, taken.earlier), (g, taken.later))
    )
    return bool({taken.same.get(at) for at in one} & two)


def _head(t: Token, reading: Reading) -> Token:
    return reading.content.passage.parse.tokens[t.head]


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
    one, other = phrasing.newsrooms(taken.earlier.article, taken.later.article)
    for q in taken.earlier.mentions.quotations_across(span):
        if q.act != "said" or q.direct or not q.source or not span.holds(q.span):
            continue
        if not _is_statement(q, span):
            continue
        later = taken.later.content.passage.span
        theirs = [
            r for r in taken.later.mentions.quotations_across(later) if r.act == "said" and (r.source or r.direct)
        ]
        telling = {t.start for t in tokens_of(taken.earlier) if t.pos not in _FRAME}
        named = [at for s in q.source for at in taken.same if s.start <= at < s.end and at in telling]
        names = [n for n in _names_in(q, taken) if n.label in ("person", "organisation") and n.form == "name"]
        kept = [at for n in names for at in taken.same if n.span.start <= at < n.span.end and at in telling]
        cued = [at for s in q.cue for at in taken.same if s.start <= at < s.end]
        if not theirs and not named and not cued:
            content = _content_in(taken, q)
            if content is not None:
                what = f"{one} credits it to “{q.source_text}”, {other} prints it in its own voice"
                yield difference(taken, "wording", (q.source[0], content), what)
        elif names and not kept:
            for r in theirs:
                if r.source and _is_nobody(r, taken) and _is_statement(r, later):
                    what = f"{one} names “{q.source_text}” as its source, {other} only “{r.source_text}”"
                    yield difference(taken, "wording", (q.source[0], r.source[0]), what)


def _is_nobody(r: Quotation, taken: Taken) -> bool:
    """Whether a source has no name: "an official who asked not to be named", "an engineer"."""
    indefinite = re.match(r"an?\s", r.source_text, re.IGNORECASE) is not None
    return r.anonymous or indefinite and not any(taken.later.mentions.names_in(s) for s in r.source)


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
        for m in WORD.finditer(text, c.start, c.end):
            words += 1
            if m.start() in taken.same:
                starts.append(taken.same[m.start()])
    if not starts or len(starts) < TAKEN * words:
        return None
    theirs = taken.later.article.text
    last = WORD.match(theirs, max(starts))
    first = _ARTICLE.search(theirs, taken.later.content.passage.span.start, min(starts))
    return Span(first.start() if first else min(starts), last.end()) if last else None


def _within(mentions: Sequence[M], reading: Reading) -> list[M]:
    span = reading.content.passage.span
    return [m for m in mentions if span.start <= m.span.start < span.end]
