"""Whom a sentence of its own says the one before it is from: "The figures are those of the mill.", "The mill said this"."""

from __future__ import annotations

from synoptic.model.parse import Token
from synoptic.model.passage import Passage
from synoptic.model.span import Span
from synoptic.trace.sentence import EMPTY, FINITE, GIVERS, MOST_STEPS, MOST_WORDS, SUBJECTS, TOLD, Sentence

_POINTING = frozenset("the this that these those such".split())
_THIS = frozenset("this that so same".split())
_DEEDS = frozenset("do want like need love hate get see know face cause think believe".split())
"""Verbs that with "this" tell nothing of who told it."""


def giver_of_before(passage: Passage) -> Span | None:
    """Whoever told the sentence before this one; None where this one tells something itself."""
    return _Behind(passage).behind() if passage.kind == "sentence" else None


def _tells_more(token: Token) -> bool:
    """Whether a word opens something that is told: a colon, "that", "to" before a verb; not "to" before whoever somebody serves."""
    return token.text in (":", "that") or token.text == "to" and token.pos != "ADP"


class _Behind(Sentence):
    """A sentence that may only say who told the one before it."""

    def behind(self) -> Span | None:
        """Whoever stands last behind "of", "from" or "by" in a short sentence about what was told, which tells nothing."""
        subject = next((t for t in self.own if t.pos in ("NOUN", "PROPN", "PRON", "NUM")), None)
        if subject is not None and (found := self._source_line(subject) or self._told_this()) is not None:
            return found
        if subject is None or subject.lemma not in TOLD or self.own[0].text.casefold() not in _POINTING:
            return None
        verb = next((k for k, t in enumerate(self.own) if t.tag in FINITE), None)
        if verb is None or any(_tells_more(t) for t in self.own[verb:]) or verb > MOST_STEPS:
            return None
        at = next(
            (
                k
                for k, t in enumerate(self.own)
                if k > verb and t.text in (*GIVERS, "of", "to") and not self._is_out_of(k)
            ),
            None,
        )
        rest = self.own[at + 1 :] if at is not None else []
        if at is None or at - verb > MOST_STEPS or not 0 < len(rest) <= MOST_WORDS:
            return None
        if any(t.pos == "NUM" for t in self.own[verb:at]):
            return None  # "The number of arrests is 58, in the version of the mill" tells that itself
        return self.span_of(rest)

    def _is_out_of(self, at: int) -> bool:
        """Whether "of" only says out of what something was taken: "The picture was taken out of the sale"."""
        return self.own[at].text == "of" and self.own[at - 1].text in ("out", "inside", "outside", "instead")

    def _source_line(self, subject: Token) -> Span | None:
        """ "Source of the information: the mill": a noun of telling, a colon, and nothing that is told."""
        at = next((k for k, t in enumerate(self.own) if t.text == ":"), None)
        words = {t.lemma for t in self.own[:at]}
        if not at or at > MOST_STEPS or not (subject.lemma == "source" or words & TOLD):
            return None
        rest = self.own[at + 1 :]
        if any(t.tag in FINITE for t in self.own[:at]) or not 0 < len(rest) <= MOST_WORDS:
            return None
        return None if any(t.dep in SUBJECTS for t in rest) else self.span_of(rest)

    def _told_this(self) -> Span | None:
        """ "The mill disclosed this while opening a fair": the subject of a sentence whose verb has only "this" for object."""
        assert self.root is not None
        this = next(
            (
                t
                for t in self.own
                if t.text.casefold() in _THIS
                and t.tag in ("DT", "RB", "JJ")
                and t.dep in ("dobj", "nsubj", "nsubjpass", "advmod", "pobj")
                and (t.dep != "advmod" or t.head == self.root.i)  # not "so far"
                and t.i > self.root.i
            ),
            None,
        )
        subject = self.subject(self.root)
        if this is None or subject is None or subject.text.casefold() in EMPTY or subject.tag in ("WP", "WDT"):
            return None
        verb = self.root
        if (
            verb.lemma in _DEEDS
            or this.i - verb.i > MOST_STEPS
            or any(t.dep == "conj" and t.pos == "VERB" for t in self.own)
        ):
            return None
        follows = next((t for t in self.own if t.i == this.i + 1), None)
        if (
            follows is not None
            and follows.pos in ("NOUN", "PROPN")
            or any(t.text == "that" for t in self.own if t.i > this.i)
            or this.text == "that"
            and any(t.tag in FINITE for t in self.own if t.i > this.i)
        ):
            return None
        return self.phrase(subject, self.verb_start(verb))
