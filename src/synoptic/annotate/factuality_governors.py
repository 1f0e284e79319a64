"""What governs a verb decides where its own form does not: planning verbs, doubting nouns, conditions, denials."""

from __future__ import annotations

import itertools
from dataclasses import replace

from synoptic.annotate.factuality_form import Form, Status
from synoptic.annotate.factuality_words import (
    DENYING,
    DOING,
    DOUBTFUL_NOUNS,
    DOUBTING,
    OPEN_WORDS,
    PLANNING,
    PREVENTING,
    REFUSING,
    WISHING,
)
from synoptic.model.parse import Parse, Token

_DEPTH = 12
"""A chain of governors longer than this is a slip of the parse."""


class Judge(Form):
    """The verbs of one sentence, each read with what it hangs from."""

    def __init__(self, parse: Parse, low: int, high: int) -> None:
        super().__init__(parse, low, high)
        self.asks = any(t.text == "?" for t in parse.tokens[max(low, high - 2) : high])
        self.known: dict[int, Status | None] = {}

    def status(self, t: Token, depth: int = 0) -> Status | None:
        """The status of the event at `t`; None where the wording does not tell."""
        if t.i not in self.known:
            self.known[t.i] = None
            self.known[t.i] = self._status(t, depth) if depth < _DEPTH else None
        return self.known[t.i]

    def _status(self, t: Token, depth: int) -> Status | None:
        own = self.own(t)
        if own is None:
            own = self._from_governor(t, depth)
            if own is None:
                return None
            own = self.negate(t, own) if t.dep != "conj" or self.negations(t) else own
        return self._under(t, self.hedged(t, own), depth)

    def _from_governor(self, t: Token, depth: int) -> Status | None:
        """A verb without tense takes its status from what governs it."""
        head = self.parse.tokens[t.head]
        if t.head == t.i or not self.low <= t.head < self.high:
            return self._headless(t)
        if t.dep in ("conj", "dep", "parataxis") and head.pos in ("VERB", "AUX"):
            return self.status(head, depth + 1)
        if t.dep == "conj":
            return self._outer(head, depth)
        if self.has_to(t) and head.head == head.i and head.pos not in ("VERB", "AUX", "ADJ"):
            return Status("planned", "infinitive of a headline", False, t.i)
        if t.dep in ("xcomp", "ccomp"):
            return self._governed(t, head, depth)
        if t.dep == "advcl" or (t.dep == "acl" and self._is_set_off(t)):
            outer = self._outer(head, depth)
            if outer is None or not self.has_to(t):
                return outer and replace(
                    outer,
                    reason=f"with its main verb: {outer.reason}",
                    first=t.i,
                    negated=False,
                    value="happened" if outer.negated else outer.value,
                )
            value = "planned" if outer.value == "planned" and not outer.negated else "unsure"
            return Status(value, "purpose", False, t.i)
        if t.dep == "acl":
            return self._of_noun(t, head, depth)
        return self._after_preposition(t, head, depth) if t.dep == "pcomp" else None

    def _headless(self, t: Token) -> Status | None:
        """The root of a sentence without tense: a headline's infinitive or participle, or an order."""
        if self.has_to(t):
            return Status("planned", "infinitive of a headline", False, t.i)
        if t.tag == "VBN":
            return Status("happened", "participle of a headline", False, t.i)
        if t.tag == "VB":
            return Status("unsure", "order", False, t.i)
        return Status("happened", "participle of a headline", False, t.i) if t.tag == "VBG" else None

    def _outer(self, head: Token, depth: int) -> Status | None:
        """The status of the nearest verb at or above `head`."""
        steps = 0
        while head.pos not in ("VERB", "AUX") and head.head != head.i and steps < _DEPTH:
            head, steps = self.parse.tokens[head.head], steps + 1
        return self.status(head, depth + 1) if head.pos in ("VERB", "AUX") else None

    def _governed(self, t: Token, head: Token, depth: int) -> Status | None:
        """An infinitive or participle under a verb or adjective."""
        outer = self._outer(head, depth)
        first = outer.first if outer is not None else head.i
        negated = outer is not None and outer.negated
        lemma, word = head.lemma, head.text.lower()
        cue = f"cue: {word} to" if self.has_to(t) else f"cue: {word}"
        if lemma == "be" and self.has_to(t) and not self.describes(head):
            return Status("denied" if negated else "planned", f"cue: {word} to", negated, first)
        if lemma in PLANNING or word in PLANNING:
            return Status("denied" if negated else "planned", cue, negated, first)
        if lemma == "stop" and self.has_to(t):
            return outer
        if lemma in REFUSING or word in REFUSING:
            return Status("happened" if negated else "denied", cue, not negated, first)
        if lemma in WISHING or word in WISHING:
            never = word in ("unlikely",) or (negated and lemma in ("able",))
            return Status("denied" if never else "possible", cue, never, first)
        if lemma in DOING or word in DOING:
            return outer and replace(outer, first=first)
        if outer is not None and outer.value in ("planned", "possible"):
            return replace(outer, reason=cue)
        return Status("unsure", cue, False, first)

    def describes(self, t: Token) -> bool:
        """Whether "be" only joins a subject to what it is."""
        return t.lemma == "be" and any(k.dep in ("acomp", "attr") for k in self.kids(t))

    def _of_noun(self, t: Token, head: Token, depth: int) -> Status | None:
        """ "the two men killed by", "a plan to build", "a person to lead"."""
        if self.has_to(t):
            if head.pos == "PROPN" and self._outer(head, depth) is None:
                return Status("planned", "infinitive of a headline", False, t.i)
            if head.lemma in DOUBTFUL_NOUNS:
                return Status("possible", f"cue: {head.lemma} to", False, head.i)
            planned = head.lemma in ("plan", "decision", "deal", "agreement", "promise", "pledge", "vow")
            return (
                Status("planned", f"cue: {head.lemma} to", False, head.i)
                if planned
                else Status("unsure", "infinitive", False, t.i)
            )
        outer = self._outer(head, depth)
        if outer is not None and outer.value == "happened":
            return Status("happened", "participle", False, t.i)
        return Status("unsure", "participle", False, t.i)

    def _is_set_off(self, t: Token) -> bool:
        first = min([t.i, *(k.i for k in self.kids(t))])
        return first > self.low and self.parse.tokens[first - 1].text in (",", "–", "—", "--")

    def _after_preposition(self, t: Token, head: Token, depth: int) -> Status | None:
        """ "after signing", "from entering", "accused of lying"."""
        word = head.lemma
        governor = self.parse.tokens[head.head]
        if word in ("after", "following"):
            return Status("happened", f"cue: {word}", False, head.i)
        if word == "without" or (word == "from" and governor.lemma in PREVENTING):
            cue = word if word == "without" else f"{governor.text.lower()} from"
            return Status("denied", f"cue: {cue}", True, head.i)
        if word == "of" and governor.lemma in ("accuse", "suspect"):
            return Status("possible", f"cue: {governor.text.lower()} of", False, governor.i)
        if word == "of" and governor.lemma in ("convict", "find"):
            return Status("happened", f"cue: {governor.text.lower()} of", False, governor.i)
        if word in ("before", "by", "while", "when", "upon", "on", "in", "since", "with"):
            return self._outer(governor, depth)
        return None

    def _under(self, t: Token, status: Status, depth: int) -> Status:
        """What governs a clause with its own status: doubt, denial, a condition, a question."""
        marks = [k for k in self.kids(t) if k.dep == "mark" or (k.dep == "advmod" and k.lemma in ("when", "whenever"))]
        for k in marks:
            if k.lemma in ("if", "whether", "unless", "lest"):
                return Status("unsure", f"cue: {k.text.lower()}", status.negated, min(k.i, status.first))
        if self._is_case(t):
            return Status("unsure", "cue: in case", status.negated, status.first)
        if self.asks and t.dep == "ROOT":
            return Status("unsure", "question", status.negated, status.first)
        head = self.parse.tokens[t.head]
        if t.dep == "conj" and head.i != t.i and head.pos in ("VERB", "AUX") and head.dep in ("ccomp", "acl", "advcl"):
            return self._under_head(head, self.parse.tokens[head.head], status)
        return self._under_head(t, head, status)

    def _is_case(self, t: Token) -> bool:
        """ "in case the river rises" at the head of a sentence."""
        near = self.parse.tokens[self.low : t.i] if t.i - self.low < 8 else ()
        return any(a.text.lower() == "in" and b.text.lower() == "case" for a, b in itertools.pairwise(near))

    def _under_head(self, t: Token, head: Token, status: Status) -> Status:
        """The pull of the governor of a finite clause."""
        if head.i == t.i or t.dep not in ("ccomp", "acl", "csubj") or not self.is_finite(t):
            return status
        fact = status.value in ("happened", "planned")
        word = head.text.lower()
        first = min(status.first, head.i)
        if head.lemma in DENYING:
            turned = "happened" if status.negated else "denied"
            return Status(turned, f"cue: {word} that", not status.negated, first)
        if head.lemma in OPEN_WORDS and any(k.tag in ("WP", "WRB", "WDT") for k in self.kids(t)):
            return status
        if fact and head.lemma in DOUBTING | DOUBTFUL_NOUNS:
            return Status("possible", f"cue: {word} that", status.negated, first)
        adjective = next((k for k in self.kids(head) if k.dep == "acomp" and k.lemma in DOUBTING), None)
        if fact and adjective is not None and t.i > adjective.i:
            return Status("possible", f"cue: {adjective.text.lower()} that", status.negated, first)
        return status
