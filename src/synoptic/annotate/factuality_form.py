"""What a verb's own form says of its event: tense, modals, negation, hedges."""

from __future__ import annotations

from dataclasses import dataclass, replace

from synoptic.annotate.factuality_words import FUTURE_WORDS, HEDGES, MODALS, NEGATIVES
from synoptic.model.parse import Parse, Token

_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
_TELLING = frozenset(str.split("say announce tell add confirm promise pledge state report"))
"""Verbs after whose past tense "would" is a plan."""


@dataclass(frozen=True, slots=True)
class Status:
    """What is presented, and why; `first` is the first token that decided."""

    value: str
    reason: str
    negated: bool
    first: int


class Form:
    """The verbs of one sentence, tokens [low, high) of its parse, each read by itself."""

    def __init__(self, parse: Parse, low: int, high: int) -> None:
        self.parse = parse
        self.low, self.high = low, high

    def kids(self, t: Token) -> tuple[Token, ...]:
        return self.parse.by_head[t.i]

    def aux(self, t: Token) -> list[Token]:
        return [k for k in self.kids(t) if k.dep in ("aux", "auxpass") and k.tag != "TO"]

    def has_to(self, t: Token) -> bool:
        return any(k.tag == "TO" and k.dep == "aux" for k in self.kids(t))

    def own(self, t: Token) -> Status | None:
        """What the verb's own form says; None where it has no tense of its own."""
        aux = self.aux(t)
        finite = [a for a in aux if a.tag in _FINITE] or ([t] if t.tag in _FINITE else [])
        if t.tag == "VB" and not aux and not self.has_to(t) and t.dep in ("ROOT", "relcl", "conj"):
            finite = [t] if any(k.dep in ("nsubj", "nsubjpass") and k.i < t.i for k in self.kids(t)) else []
        if not finite or self.has_to(t):
            return None
        first = min([t.i, *(a.i for a in aux)])
        modal = next((a for a in finite if a.tag == "MD"), None)
        if modal is not None:
            status = Status(self._modal(t, modal, aux), f"modal {modal.text.lower()}", False, first)
        else:
            status = Status("happened", self._tense(t, finite[0], aux), False, first)
            if self._is_booked(t, finite[0]):
                status = replace(status, value="planned", reason=f"cue: {t.text.lower()}")
            elif self._is_future_present(t, finite[0]):
                status = replace(status, value="planned", reason="present tense with a future time")
        return self.negate(t, status)

    def _modal(self, t: Token, modal: Token, aux: list[Token]) -> str:
        word = modal.text.lower()
        if word in ("would", "'d", "’d", "could", "might", "should") and any(a.lemma == "have" for a in aux):
            return "possible" if word in ("could", "might") else "unsure"
        if word in ("would", "'d", "’d") and self._is_reported(t):
            return "planned"
        return MODALS.get(word, "unsure")

    def _is_reported(self, t: Token) -> bool:
        """Inside what somebody said in the past: "said it would open"."""
        head = self.parse.tokens[t.head]
        if t.dep == "conj":
            return self._is_reported(head) if head.i != t.i and head.dep != "conj" else False
        conditional = any(k.dep == "advcl" and any(m.lemma == "if" for m in self.kids(k)) for k in self.kids(t))
        said = head.tag == "VBD" and head.lemma in _TELLING
        return t.dep == "ccomp" and said and not conditional

    @staticmethod
    def _tense(t: Token, finite: Token, aux: list[Token]) -> str:
        if any(a.lemma == "have" for a in aux):
            return "perfect"
        return "past tense" if finite.tag == "VBD" else "present tense"

    def _is_booked(self, t: Token, finite: Token) -> bool:
        """ "is scheduled for Friday"; "was planned" only tells that somebody made a plan."""
        passive = t.tag == "VBN" and any(a.dep == "auxpass" for a in self.aux(t))
        always = t.lemma in ("schedule", "slate", "expect")
        return passive and (always or (t.lemma in ("plan", "set", "book") and finite.tag in ("VBZ", "VBP")))

    def _is_future_present(self, t: Token, finite: Token) -> bool:
        if finite.tag not in ("VBZ", "VBP"):
            return False
        near = [
            g
            for k in self.kids(t)
            if k.dep in ("npadvmod", "advmod", "prep")
            for g in (k, *self.kids(k), *(x for y in self.kids(k) for x in self.kids(y)))
        ]
        return any(k.text.lower() in FUTURE_WORDS and k.i > t.i for k in near)

    def negations(self, t: Token) -> list[Token]:
        found = []
        for k in self.kids(t):
            if k.dep == "neg" or k.text.lower() in NEGATIVES:
                found.append(k)
            elif k.dep in ("nsubj", "nsubjpass", "dobj", "attr"):
                found += [
                    g
                    for g in self.kids(k)
                    if g.text.lower() in ("no", "neither") and g.dep in ("det", "neg", "preconj")
                ]
        return found

    def negate(self, t: Token, status: Status) -> Status:
        """A negation turns any value into "denied", but leaves "unsure" open."""
        negations = self.negations(t)
        if not negations:
            return status
        word = negations[0]
        behind = self.parse.tokens[word.i + 1] if word.i + 1 < self.high else word
        only = behind.text.lower() in ("only", "just")
        if only:
            return status
        first = min(status.first, word.i) if word.i < t.i else status.first
        value = "denied" if status.value in ("happened", "planned", "possible") else status.value
        return Status(value, f"{status.reason}, {word.text.lower()}", True, first)

    def hedged(self, t: Token, status: Status) -> Status:
        if status.value in ("happened", "planned"):
            for k in self.kids(t):
                if k.text.lower() in HEDGES:
                    return Status("possible", f"adverb {k.text.lower()}", status.negated, min(status.first, k.i))
        return status

    def is_finite(self, t: Token) -> bool:
        return t.tag in _FINITE or any(a.tag in _FINITE for a in self.aux(t))
