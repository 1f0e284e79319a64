"""By whose voice an event is presented: the source of the innermost quotation around it, or the subject of "denied".

A quotation gives its source's voice to what it states: not to what is only wanted ("hopes to win", "asked him to
leave"), nor to what its source did not say ("did not say whether"). A pronoun is given as the noun that it takes up.

Missed on purpose: sources that only an earlier paragraph names.
"""

from __future__ import annotations

import bisect
from collections.abc import Sequence

from synoptic.annotate.english.factuality.antecedents import noun_for, printed
from synoptic.annotate.english.factuality.clauses import Judge
from synoptic.annotate.english.factuality.speakers import (
    BREAKS,
    CLIMB,
    CONTINUING,
    answering,
    closing,
    goes_on,
    is_asked,
    is_passive_infinitive,
    is_shown,
    leads,
    opening,
)
from synoptic.annotate.english.factuality.words import DENYING, NEGATION_RAISING
from synoptic.annotate.english.quotations.words import SAID, THOUGHT
from synoptic.model.mention import Quotation
from synoptic.model.parse import Parse, Token
from synoptic.model.span import Span

_ANSWERING = frozenset(("said", "thought"))
"""Acts of a quotation by which its source presents the content as so, or as likely; a wish or a praise does not."""
_OPENING, _CLOSING = "“«", "”»"
_KNOWING = frozenset(str.split("aware unaware ignorant oblivious conscious"))
"""Who is so of something does not tell it; the report does."""
_WEIGHING = frozenset(
    str.split("decide consider determine discuss debate weigh ask wonder establish examine investigate check question")
)
"""Whoever does so with a "whether" states nothing."""
_TIMING = frozenset(str.split("as when before after until while once"))
"""They say when somebody spoke, not what he said."""


class Voices:
    """The sources of one article's quotations, by what they hold."""

    def __init__(self, text: str, quotations: Sequence[Quotation]) -> None:
        self.text = text
        parts = [(c, q) for q in quotations if q.source and (q.act in _ANSWERING or q.direct) for c in q.content]
        self._parts = sorted(parts, key=lambda p: (p[0].start, p[0].end))
        self._starts = [c.start for c, _ in self._parts]
        cues = {(s.start, s.end): (s, q) for _, q in parts for s in q.cue}
        self._cues = [cues[at] for at in sorted(cues)]
        self._longest = max((len(c) for c, _ in self._parts), default=0)

    def around(self, at: int) -> list[tuple[Span, Quotation]]:
        """The quotations whose content holds the letter at `at`, the innermost first."""
        found = []
        for k in range(bisect.bisect_right(self._starts, at) - 1, -1, -1):
            content, quotation = self._parts[k]
            if content.start + self._longest < at:
                break
            own = any(s.start <= at < s.end for s in (*quotation.cue, *quotation.source))
            if content.end > at and not own:
                found.append((sum(len(c) for c in quotation.content), k))
        return [self._parts[k] for _, k in sorted(found)]

    def _cued(self, verb: Token) -> list[tuple[Span, Quotation]]:
        """The quotations in whose cue `verb` stands."""
        k = bisect.bisect_right(self._cues, verb.start, key=lambda c: c[0].start)
        near = self._cues[max(0, k - 3) : k]
        return [(content, q) for cue, q in near if cue.start <= verb.start < cue.end for content in q.content]

    def of(self, judge: Judge, t: Token) -> tuple[str, Span | None]:
        """The source of the event at `t` as printed, and where it stands; "" and None where the report speaks."""
        parse = judge.parse
        held = [q for content, q in self.around(t.start) if self._speaks(judge, t, content, q)]
        subject = answering(judge, t, bool(held))
        if subject is not None and (not held or any(c.start <= subject.start < c.end for c in held[0].content)):
            return self._named(parse, subject, held)
        teller = _cue_verb(judge, held[0]) if held else None
        if teller is not None and teller.dep == "conj" and judge.is_teller_beside(teller, judge.head(teller)):
            over = judge.head(judge.head(teller))
            speaker = next((k for k in judge.kids(over) if k.dep == "nsubj"), None)
            if speaker is not None:
                return self._named(parse, speaker, held[1:])
        subjects = [k for k in judge.kids(teller) if k.dep == "nsubj" and k.i < teller.i] if teller is not None else []
        between = parse.tokens[subjects[0].i : subjects[-1].i] if len(subjects) > 1 else ()
        if any(k.pos == "VERB" for k in between) and subjects[-1].pos in ("NOUN", "PROPN"):
            return self._named(parse, subjects[-1], held[1:])
        if held:
            return self._source(parse, held[0], held[1:])
        before = self._continued(judge, t)
        if before is not None:
            return self._source(parse, before, ())
        last = closing(judge, t) or opening(judge, t)
        return self._named(parse, last, held) if last is not None else ("", None)

    def _source(self, parse: Parse, q: Quotation, outer: Sequence[Quotation]) -> tuple[str, Span | None]:
        first = q.source[0]
        token = _token_at(parse, first.start) if len(q.source_text) < 6 else None
        if token is not None and token.pos == "PRON" and token.end == first.end:
            return self._named(parse, token, outer)
        return q.source_text, Span(first.start, q.source[-1].end)

    def _named(self, parse: Parse, subject: Token, outer: Sequence[Quotation]) -> tuple[str, Span | None]:
        """The phrase of a subject; for a pronoun the source of the speech it stands in, or the noun it takes up."""
        if subject.pos == "PRON" and subject.tag not in ("WP", "WDT"):
            speech = next((q for q in outer if any(c.start <= subject.start < c.end for c in q.content)), None)
            if speech is None:
                speech = next((q for _, q in self.around(subject.start) if q.act == "said"), None)
            if speech is not None and subject.text.lower() != "it":
                source = speech.source[0]
                token = _token_at(parse, source.start)
                if token is None or token.pos != "PRON":
                    return speech.source_text, Span(source.start, speech.source[-1].end)
        noun = noun_for(parse, subject)
        return printed(self.text, parse, noun) if noun.tag not in ("WP", "WDT") else ("", None)

    def _speaks(self, judge: Judge, t: Token, content: Span, q: Quotation) -> bool:
        """Whether the quotation's source answers for the event: within marks always, else by what leads to its cue."""
        if self._in_marks(content, t):
            return True
        verb = _cue_verb(judge, q)
        other = verb is not None and verb.i != t.head
        if judge.is_main(t) or judge.is_behind_but(t) or not other and judge.is_beside(t, judge.head(t)):
            return False
        if verb is None:
            return True
        if _is_inside(judge, verb, t) or is_passive_infinitive(judge, t, verb):
            return False
        whether = t.head == verb.i and any(k.text.lower() in ("whether", "if") for k in judge.kids(t))
        if whether and verb.lemma in _WEIGHING:
            return False
        if verb.dep == "parataxis" and ";" in self.text[verb.end : t.start]:
            return False
        if verb.lemma in THOUGHT - SAID and judge.has_to(verb):
            return False
        between = self.text[t.end : verb.start] if t.end <= verb.start else ""
        if any(mark in between for mark in BREAKS):
            return False
        if is_asked(judge, verb) or (verb.lemma in DENYING and t.i < verb.i):
            return False
        status = judge.status(verb) if verb.pos in ("VERB", "AUX") else None
        silent = status is not None and (status.negated or status.value in ("denied", "unsure"))
        silent = silent and not (verb.lemma in NEGATION_RAISING and judge.head(t).i == verb.i)
        if silent and not any(n.dep == "det" and judge.head(n).dep == "dobj" for n in judge.negations(verb)[:1]):
            return False
        if is_shown(verb) or any(k.dep == "acomp" and k.lemma in _KNOWING for k in judge.kids(verb)):
            return False
        return leads(judge, t, verb)

    def _in_marks(self, content: Span, t: Token) -> bool:
        before = self.text[content.start : t.start]
        opened = sum(before.count(m) for m in _OPENING) - sum(before.count(m) for m in _CLOSING)
        return opened > 0 or before.count('"') % 2 == 1

    def _continued(self, judge: Judge, t: Token) -> Quotation | None:
        """What follows a speaker set between commas goes on in his voice: ", he said, though both refused"."""
        if judge.is_main(t) or t.lemma in SAID and any(k.dep == "ccomp" for k in judge.kids(t)):
            return None
        steps, top, joined = 0, t, False
        while top.dep in CONTINUING and steps < CLIMB:
            if top.dep == "conj" and not goes_on(judge, top):
                return None
            timed = top.dep == "advcl" and any(k.text.lower() in _TIMING for k in judge.kids(top))
            if timed and self._cued(judge.head(top)):
                return None
            joined |= top.dep in ("advcl", "parataxis", "conj")
            top, steps = judge.head(top), steps + 1
            if any(judge.word(i) == ";" for i in range(top.i, t.i)):
                return None
            for content, q in [*self.around(top.start), *self._cued(top)]:
                framed = q.act == "said" and q.cue and content.end <= q.cue[0].start and q.cue[-1].end <= t.start
                if joined and framed and "accord" not in q.cue_text.lower() and not self._in_marks(content, top):
                    return q
        return None


def _is_inside(judge: Judge, verb: Token, t: Token) -> bool:
    """Whether the cue stands in what `t` governs, so that it does not govern `t`: "The tests ruled it out, police said"."""
    if verb.i > t.i or t.lemma not in SAID:
        return False
    for _ in range(CLIMB):
        head = judge.head(verb)
        if head.i == verb.i:
            return False
        if head.i == t.i:
            return verb.dep == "ccomp"
        verb = head
    return False


def _token_at(parse: Parse, start: int) -> Token | None:
    """The token that begins at `start`."""
    k = bisect.bisect_left(parse.tokens, start, key=lambda t: t.start)
    return parse.tokens[k] if k < len(parse.tokens) and parse.tokens[k].start == start else None


def _cue_verb(judge: Judge, q: Quotation) -> Token | None:
    """The verb of a quotation's cue, or its first word; None where the cue stands in another sentence."""
    tokens = judge.parse.tokens
    own = []
    for c in q.cue:
        k = bisect.bisect_left(tokens, c.start, key=lambda t: t.start)
        while k < len(tokens) and tokens[k].start < c.end:
            own.append(tokens[k])
            k += 1
    inside = [t for t in own if judge.low <= t.i < judge.high]
    return next((t for t in inside if t.pos == "VERB"), inside[0] if inside else None)
