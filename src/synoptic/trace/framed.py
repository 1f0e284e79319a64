"""What a sentence tells, without the words that say who tells it: "Two pumps stopped" of "Two pumps stopped, per the mill"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from synoptic.model.mention import Mentions
from synoptic.model.parse import Token
from synoptic.model.passage import Passage
from synoptic.model.span import Span
from synoptic.trace.credit_frames import AT_HEAD, is_sure
from synoptic.trace.frames_asked import ASKING
from synoptic.trace.sentence import FINITE, TOLD
from synoptic.trace.speech import SPEECH
from synoptic.trace.unread import built, frame_in
from synoptic.trace.voices import JOURNALISTS, folded

SUBJECTS = frozenset("nsubj nsubjpass expl csubj".split())
WAYS = frozenset(
    "interview release conference post broadcast programme program briefing email e-mail letter telegram tweet call message "
    "reporter journalist medium press radio television newspaper paper website facebook twitter x instagram".split()
)
"""Nouns of how, or to whom, it was said."""
HEARD = frozenset("tell inform assure remind warn brief".split())
"""Verbs whose object hears it."""
DAYS = frozenset("Monday Tuesday Wednesday Thursday Friday Saturday Sunday yesterday today".split())
MOST_BETWEEN = 3
"""Most words between whoever tells it and what is told: of more, some are a part of that."""
LEAST_WORDS = 4
"""What is told has at least so many words."""


def told(passages: Sequence[Passage], found: Mentions) -> dict[str, Span]:
    """Passage id -> what is told, for the sentences of one report that a frame of credit stands around: a clause with a
    finite verb and a subject of its own."""
    known = {p.id: _told(p, found) for p in passages if p.kind == "sentence"}
    return {pid: span for pid, span in known.items() if span is not None}


def _told(passage: Passage, found: Mentions) -> Span | None:
    """What one sentence tells: behind or before a frame that can be nothing but a credit, or one around what somebody is found
    to say."""
    fitting = frame_in(passage, found)
    span = _by_words(passage, found, *fitting) if fitting is not None else None
    return span or _by_syntax(passage, found)


def _by_syntax(passage: Passage, found: Mentions) -> Span | None:
    """The clause that a frame of syntax stands around, where nothing else is told beside it: "Word came from the mill that two
    pumps stopped"."""
    frame = built(passage, found) if passage.block_kind != "headline" else None
    if frame is None or not frame.cue or frame.source[0].overlaps(frame.content[0]):
        return None
    content, who, cue = frame.content[0], frame.source[0], frame.cue[0]
    tokens = [passage.parse.tokens[i] for i in passage.tokens]
    span = _clause([t for t in tokens if content.start <= t.start < content.end], passage)
    if span is None or span.overlaps(cue) or who.end <= span.start and not _leads_to_cue(passage, who.start):
        return None
    told = [t for t in tokens if span.start <= t.start < span.end]
    rest = [t for t in tokens if not span.start <= t.start < span.end and not who.start <= t.start < who.end]
    if sum(_tensed(t, passage) for t in rest) > 1:
        return None
    begun = max((part.end for part in (who, cue) if part.end <= span.start), default=0)
    between = [t for t in rest if begun <= t.start < span.start and t.pos != "PUNCT"] if begun else []
    return span if len(between) <= MOST_BETWEEN and told[-1].text not in SPEECH else None


def _tensed(token: Token, passage: Passage) -> bool:
    """Whether a word is a verb with a tense, of its own or by its auxiliary."""
    kids = passage.parse.by_head[token.i]
    return token.pos == "VERB" and (token.tag in FINITE or any(k.dep == "aux" and k.tag in FINITE for k in kids))


def _by_words(
    passage: Passage, found: Mentions, pattern: re.Pattern[str], match: re.Match[str], who: Span
) -> Span | None:
    """What a sentence tells around which the words of a frame stand."""
    if pattern in AT_HEAD and not _leads_to_cue(passage, who.start):
        return None
    start, end = passage.span.start, passage.span.start + match.start()
    if pattern in AT_HEAD:
        ends = passage.span.start + match.end("cue")
        start, end = max(who.end, ends) if pattern in ASKING else _behind_cue(passage, who, ends), passage.span.end
    elif match.start() == 0:  # "That two pumps stopped was confirmed by the mill."
        start, end = passage.span.start, passage.span.start + match.start("cue")
    span = _clause([t for t in (passage.parse.tokens[i] for i in passage.tokens) if start <= t.start < end], passage)
    own = not JOURNALISTS.isdisjoint(folded(match["who"]))
    if span is None or not is_sure(pattern, match) and not own and not _said(span, passage, found):
        return None
    return span


def _behind_cue(passage: Passage, who: Span, ends: int) -> int:
    """Where what is told may begin: behind whoever says it and the last verb of saying, for what a frame takes for a hearer may be
    part of what is told ("says the mill was shut")."""
    tokens = (passage.parse.tokens[i] for i in passage.tokens)
    verbs = [
        t
        for t in tokens
        if who.end <= t.start < ends
        and t.pos in ("VERB", "AUX")
        and not any(k.dep in SUBJECTS and k.start >= who.end for k in passage.parse.by_head[t.i])
    ]
    return max([who.end, *(t.end for t in verbs)])


def _leads_to_cue(passage: Passage, who: int) -> bool:
    """Whether what a comma sets off before whoever says it tells only how it was said, and not when or where it came about."""
    before = [t for t in (passage.parse.tokens[i] for i in passage.tokens) if t.start < who and t.pos != "PUNCT"]
    if not any(t.text == "," for t in passage.parse.tokens[passage.tokens[0] : passage.tokens[-1]] if t.start < who):
        return True
    nouns = {t.lemma.casefold() for t in before if t.pos in ("NOUN", "PROPN")}
    return not before or before[0].tag in ("VBG", "VBN") or not nouns.isdisjoint(TOLD | WAYS)


def _said(span: Span, passage: Passage, found: Mentions) -> bool:
    """Whether somebody is found to say this in the sentence."""
    return any(
        q.act == "said" and any(c.overlaps(span) for c in q.content) and not any(c.overlaps(span) for c in q.cue)
        for q in found.quotations_across(passage.span)
    )


def _clause(own: Sequence[Token], passage: Passage) -> Span | None:
    """The words from the first to the last of what is told, without "that" and what goes with the cue before it."""
    parse, inside = passage.parse, {t.i for t in own}
    verb = next((t for t in own if _finite(t, inside, passage)), None)
    if verb is None:
        return None
    begins = min(t.i for t in parse.subtree(verb.i) if t.i in inside)
    opened = next((k for k, t in enumerate(own) if t.text.casefold() == "that" and begins <= t.i + 1 <= verb.i), None)
    if opened is not None and own[opened].dep == "mark" and all(_besides(t, inside, passage) for t in own[:opened]):
        own = own[opened + 1 :]
        begins = own[0].i if own else begins
    while own and own[0].i < begins and _of_cue(own[0], inside, passage):
        own = own[1:]
    while own and (own[0].pos == "PUNCT" or own[0].text.casefold() == "that" and own[0].dep == "mark"):
        own = own[1:]
    while own and (own[-1].pos in ("PUNCT", "SPACE") or own[-1].dep == "cc"):
        own = own[:-1]
    return Span(own[0].start, own[-1].end) if len(own) >= LEAST_WORDS else None


def _finite(token: Token, inside: set[int], passage: Passage) -> bool:
    """Whether a word is a finite verb with a subject of its own, both within these words, and in no clause that only describes."""
    if token.dep in ("relcl", "acl"):
        return False
    kids = [k for k in passage.parse.by_head[token.i] if k.i in inside]
    tense = token.tag in FINITE or any(k.tag in FINITE for k in kids if k.dep in ("aux", "auxpass"))
    return token.pos in ("VERB", "AUX") and tense and any(k.dep in SUBJECTS for k in kids)


def _top(token: Token, inside: set[int], passage: Passage) -> Token:
    """The highest word above a word among these."""
    tokens = passage.parse.tokens
    while token.head != token.i and token.head in inside:
        token = tokens[token.head]
    return token


def _besides(token: Token, inside: set[int], passage: Passage) -> bool:
    """Whether a word before "that" hangs, by any number of steps, from the cue, and is no clause."""
    return _top(token, inside, passage).dep not in ("ccomp", "nsubj", "nsubjpass", "csubj", "conj", "ROOT")


def _of_cue(token: Token, inside: set[int], passage: Passage) -> bool:
    """Whether a word goes with the cue: to whom, by what and on which day it was said."""
    top = _top(token, inside, passage)
    if top.dep in ("dative", "punct") or top.dep == "dobj" and passage.parse.tokens[top.head].lemma in HEARD:
        return True
    objects = [k for k in passage.parse.by_head[top.i] if k.dep == "pobj"]
    if top.dep == "npadvmod":
        objects = [top]
    return top.dep in ("prep", "dative", "npadvmod") and any(
        k.lemma.casefold() in TOLD | WAYS or k.text in DAYS for k in objects
    )
