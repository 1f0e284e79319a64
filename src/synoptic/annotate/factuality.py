"""How each clause presents its event: happened, planned, possible, denied or unsure.

One judgement for each verb that heads a clause and for each infinitive or participle whose governor decides on it. The
verb's own tense, modals and negation are read first, then what governs it: a planning verb, a doubting noun, "if". The
values are FactBank's (Saurí and Pustejovsky 2009), coarser.

Missed on purpose: events told by nouns ("the planned visit"); irony; a verb of saying leaves its clause's value as it
is, since who says so is the quotation's business.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, replace

from synoptic.annotate.factuality_words import (
    DENYING,
    DOING,
    DOUBTFUL_NOUNS,
    DOUBTING,
    FUTURE_WORDS,
    HEDGES,
    MODALS,
    NEGATIVES,
    OPEN_WORDS,
    PLANNING,
    PREVENTING,
    REFUSING,
    WISHING,
)
from synoptic.model.mention import Factuality
from synoptic.model.parse import Parse, Token
from synoptic.model.passage import Passage
from synoptic.model.report import Article
from synoptic.model.span import Span

_CLAUSAL = frozenset(("ROOT", "conj", "ccomp", "advcl", "relcl", "acl", "xcomp", "pcomp", "parataxis", "csubj", "dep"))
_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
_DEPTH = 12
"""A chain of governors longer than this is a slip of the parse."""


@dataclass(frozen=True, slots=True)
class _Status:
    """What is presented, and why; `first` is the first token that decided."""

    value: str
    reason: str
    negated: bool
    first: int


def find_factualities(article: Article, passages: Sequence[Passage]) -> tuple[Factuality, ...]:
    """One factuality for each clause's event word, in the order of the text.

    A verb that only colours another ("plans" in "plans to meet") has the value of that other, so that the head of a
    clause always tells the clause's status; a verb of saying has its own.
    """
    found: list[Factuality] = []
    for p in passages:
        if p.kind == "sentence":
            found += _Sentence(p).judged(article)
    return tuple(found)


class _Sentence:
    """The verbs of one sentence and what is known of them."""

    def __init__(self, passage: Passage) -> None:
        self.parse: Parse = passage.parse
        self.tokens = [passage.parse.tokens[i] for i in passage.tokens]
        self.low, self.high = passage.tokens[0], passage.tokens[-1] + 1
        self.asks = any(t.text == "?" for t in self.tokens[-2:])
        self.known: dict[int, _Status | None] = {}

    def judged(self, article: Article) -> list[Factuality]:
        result = []
        for t in self.tokens:
            if t.pos not in ("VERB", "AUX") or t.dep not in _CLAUSAL:
                continue
            status = self.status(t)
            if status is None:
                continue
            governed = self._coloured(t)
            if governed is not None:
                inner = self.status(governed)
                status = replace(inner, first=min(status.first, inner.first)) if inner is not None else status
            first = self.parse.tokens[min(status.first, t.i)]
            span = Span(first.start, t.end)
            result.append(Factuality(article.id, span, _lemma(t), t.start, status.value, status.reason, status.negated))
        return result or self._bare_infinitive(article)

    def _bare_infinitive(self, article: Article) -> list[Factuality]:
        """ "Berg to visit Vorland": a headline whose verb the parser takes for a noun. It shows by the name or article
        right behind it, where a noun would need a preposition."""
        for to, t, behind in zip(self.tokens[1:], self.tokens[2:], self.tokens[3:], strict=False):
            bare = to.text == "to" and t.pos == "NOUN" and t.text.islower() and behind.pos in ("PROPN", "DET", "NUM")
            if bare and self.tokens[0].pos in ("PROPN", "NOUN", "ADJ", "DET"):
                span = Span(to.start, t.end)
                return [Factuality(article.id, span, t.lemma, t.start, "planned", "infinitive of a headline")]
        return []

    def _coloured(self, t: Token) -> Token | None:
        """The event that a planning, wishing or refusing verb governs."""
        if t.lemma == "stop":
            return None
        if t.lemma not in PLANNING | REFUSING and not (t.lemma in ("be", "have") or t.lemma in ("try", "hope", "want")):
            return None
        for k in self.parse.by_head[t.i]:
            if k.dep == "xcomp" and self._has_to(k) and k.pos in ("VERB", "AUX") and not self._describes(t):
                return k
            if k.dep == "acomp" and (k.lemma in PLANNING | WISHING | REFUSING or k.text.lower() in PLANNING):
                return next((x for x in self.parse.by_head[k.i] if x.dep == "xcomp" and self._has_to(x)), None)
        return None

    def status(self, t: Token, depth: int = 0) -> _Status | None:
        """The status of the event at `t`; None where the wording does not tell."""
        if t.i not in self.known:
            self.known[t.i] = None
            self.known[t.i] = self._status(t, depth) if depth < _DEPTH else None
        return self.known[t.i]

    def _status(self, t: Token, depth: int) -> _Status | None:
        own = self._own(t)
        if own is None:
            own = self._from_governor(t, depth)
            if own is None:
                return None
            own = self._negate(t, own) if not self._is_shared(t) or self._negations(t) else own
        return self._under(t, self._hedged(t, own), depth)

    def _kids(self, t: Token) -> tuple[Token, ...]:
        return self.parse.by_head[t.i]

    def _aux(self, t: Token) -> list[Token]:
        return [k for k in self._kids(t) if k.dep in ("aux", "auxpass") and k.tag != "TO"]

    def _has_to(self, t: Token) -> bool:
        return any(k.tag == "TO" and k.dep == "aux" for k in self._kids(t))

    def _is_shared(self, t: Token) -> bool:
        return t.dep == "conj"

    def _own(self, t: Token) -> _Status | None:
        """What the verb's own form says; None where it has no tense of its own."""
        aux = self._aux(t)
        finite = [a for a in aux if a.tag in _FINITE] or ([t] if t.tag in _FINITE else [])
        if t.tag == "VB" and not aux and not self._has_to(t) and t.dep in ("ROOT", "relcl", "conj"):
            finite = [t] if any(k.dep in ("nsubj", "nsubjpass") and k.i < t.i for k in self._kids(t)) else []
        if not finite or self._has_to(t):
            return None
        first = min([t.i, *(a.i for a in aux)])
        modal = next((a for a in finite if a.tag == "MD"), None)
        if modal is not None:
            status = _Status(self._modal(t, modal, aux), f"modal {modal.text.lower()}", False, first)
        else:
            status = _Status("happened", self._tense(t, finite[0], aux), False, first)
            if self._is_booked(t, finite[0]):
                status = replace(status, value="planned", reason=f"cue: {t.text.lower()}")
            elif self._is_future_present(t, finite[0]):
                status = replace(status, value="planned", reason="present tense with a future time")
        return self._negate(t, status)

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
        conditional = any(k.dep == "advcl" and any(m.lemma == "if" for m in self._kids(k)) for k in self._kids(t))
        said = head.tag == "VBD" and head.lemma in (
            "say",
            "announce",
            "tell",
            "add",
            "confirm",
            "promise",
            "pledge",
            "state",
            "report",
        )
        return t.dep == "ccomp" and said and not conditional

    @staticmethod
    def _tense(t: Token, finite: Token, aux: list[Token]) -> str:
        if any(a.lemma == "have" for a in aux):
            return "perfect"
        return "past tense" if finite.tag == "VBD" else "present tense"

    def _is_booked(self, t: Token, finite: Token) -> bool:
        """ "is scheduled for Friday"; "was planned" only tells that somebody made a plan."""
        passive = t.tag == "VBN" and any(a.dep == "auxpass" for a in self._aux(t))
        always = t.lemma in ("schedule", "slate", "expect")
        return passive and (always or (t.lemma in ("plan", "set", "book") and finite.tag in ("VBZ", "VBP")))

    def _is_future_present(self, t: Token, finite: Token) -> bool:
        if finite.tag not in ("VBZ", "VBP"):
            return False
        near = [
            g
            for k in self._kids(t)
            if k.dep in ("npadvmod", "advmod", "prep")
            for g in (k, *self._kids(k), *(x for y in self._kids(k) for x in self._kids(y)))
        ]
        return any(k.text.lower() in FUTURE_WORDS and k.i > t.i for k in near)

    def _negations(self, t: Token) -> list[Token]:
        found = []
        for k in self._kids(t):
            if k.dep == "neg" or k.text.lower() in NEGATIVES:
                found.append(k)
            elif k.dep in ("nsubj", "nsubjpass", "dobj", "attr"):
                found += [
                    g
                    for g in self._kids(k)
                    if g.text.lower() in ("no", "neither") and g.dep in ("det", "neg", "preconj")
                ]
        return found

    def _negate(self, t: Token, status: _Status) -> _Status:
        """A negation turns any value into "denied", but leaves "unsure" open."""
        negations = self._negations(t)
        if not negations:
            return status
        word = negations[0]
        behind = self.parse.tokens[word.i + 1] if word.i + 1 < self.high else word
        only = behind.text.lower() in ("only", "just")
        if only:
            return status
        first = min(status.first, word.i) if word.i < t.i else status.first
        value = "denied" if status.value in ("happened", "planned", "possible") else status.value
        return _Status(value, f"{status.reason}, {word.text.lower()}", True, first)

    def _hedged(self, t: Token, status: _Status) -> _Status:
        if status.value in ("happened", "planned"):
            for k in self._kids(t):
                if k.text.lower() in HEDGES:
                    return _Status("possible", f"adverb {k.text.lower()}", status.negated, min(status.first, k.i))
        return status

    def _from_governor(self, t: Token, depth: int) -> _Status | None:
        """A verb without tense takes its status from what governs it."""
        head = self.parse.tokens[t.head]
        if t.head == t.i or not self.low <= t.head < self.high:
            return self._headless(t)
        if t.dep in ("conj", "dep", "parataxis") and head.pos in ("VERB", "AUX"):
            return self.status(head, depth + 1)
        if t.dep == "conj":
            return self._outer(head, depth)
        if self._has_to(t) and head.head == head.i and head.pos not in ("VERB", "AUX", "ADJ"):
            return _Status("planned", "infinitive of a headline", False, t.i)
        if t.dep in ("xcomp", "ccomp"):
            return self._governed(t, head, depth)
        if t.dep == "advcl" or (t.dep == "acl" and self._is_set_off(t)):
            outer = self._outer(head, depth)
            if outer is None or not self._has_to(t):
                return outer and replace(
                    outer,
                    reason=f"with its main verb: {outer.reason}",
                    first=t.i,
                    negated=False,
                    value="happened" if outer.negated else outer.value,
                )
            value = "planned" if outer.value == "planned" and not outer.negated else "unsure"
            return _Status(value, "purpose", False, t.i)
        if t.dep == "acl":
            return self._of_noun(t, head, depth)
        return self._after_preposition(t, head, depth) if t.dep == "pcomp" else None

    def _headless(self, t: Token) -> _Status | None:
        """The root of a sentence without tense: a headline's infinitive or participle, or an order."""
        if self._has_to(t):
            return _Status("planned", "infinitive of a headline", False, t.i)
        if t.tag == "VBN":
            return _Status("happened", "participle of a headline", False, t.i)
        if t.tag == "VB":
            return _Status("unsure", "order", False, t.i)
        return _Status("happened", "participle of a headline", False, t.i) if t.tag == "VBG" else None

    def _outer(self, head: Token, depth: int) -> _Status | None:
        """The status of the nearest verb at or above `head`."""
        steps = 0
        while head.pos not in ("VERB", "AUX") and head.head != head.i and steps < _DEPTH:
            head, steps = self.parse.tokens[head.head], steps + 1
        return self.status(head, depth + 1) if head.pos in ("VERB", "AUX") else None

    def _governed(self, t: Token, head: Token, depth: int) -> _Status | None:
        """An infinitive or participle under a verb or adjective."""
        outer = self._outer(head, depth)
        first = outer.first if outer is not None else head.i
        negated = outer is not None and outer.negated
        lemma, word = head.lemma, head.text.lower()
        cue = f"cue: {word} to" if self._has_to(t) else f"cue: {word}"
        if lemma == "be" and self._has_to(t) and not self._describes(head):
            return _Status("denied" if negated else "planned", f"cue: {word} to", negated, first)
        if lemma in PLANNING or word in PLANNING:
            return _Status("denied" if negated else "planned", cue, negated, first)
        if lemma == "stop" and self._has_to(t):
            return outer
        if lemma in REFUSING or word in REFUSING:
            return _Status("happened" if negated else "denied", cue, not negated, first)
        if lemma in WISHING or word in WISHING:
            never = word in ("unlikely",) or (negated and lemma in ("able",))
            return _Status("denied" if never else "possible", cue, never, first)
        if lemma in DOING or word in DOING:
            return outer and replace(outer, first=first)
        if outer is not None and outer.value in ("planned", "possible"):
            return replace(outer, reason=cue)
        return _Status("unsure", cue, False, first)

    def _describes(self, t: Token) -> bool:
        """Whether "be" only joins a subject to what it is."""
        return t.lemma == "be" and any(k.dep in ("acomp", "attr") for k in self._kids(t))

    def _of_noun(self, t: Token, head: Token, depth: int) -> _Status | None:
        """ "the two men killed by", "a plan to build", "a person to lead"."""
        if self._has_to(t):
            if head.pos == "PROPN" and self._outer(head, depth) is None:
                return _Status("planned", "infinitive of a headline", False, t.i)
            if head.lemma in DOUBTFUL_NOUNS:
                return _Status("possible", f"cue: {head.lemma} to", False, head.i)
            planned = head.lemma in ("plan", "decision", "deal", "agreement", "promise", "pledge", "vow")
            return (
                _Status("planned", f"cue: {head.lemma} to", False, head.i)
                if planned
                else _Status("unsure", "infinitive", False, t.i)
            )
        outer = self._outer(head, depth)
        if outer is not None and outer.value == "happened":
            return _Status("happened", "participle", False, t.i)
        return _Status("unsure", "participle", False, t.i)

    def _is_set_off(self, t: Token) -> bool:
        first = min([t.i, *(k.i for k in self._kids(t))])
        return first > self.low and self.parse.tokens[first - 1].text in (",", "–", "—", "--")

    def _after_preposition(self, t: Token, head: Token, depth: int) -> _Status | None:
        """ "after signing", "from entering", "accused of lying"."""
        word = head.lemma
        governor = self.parse.tokens[head.head]
        if word in ("after", "following"):
            return _Status("happened", f"cue: {word}", False, head.i)
        if word == "without" or (word == "from" and governor.lemma in PREVENTING):
            cue = word if word == "without" else f"{governor.text.lower()} from"
            return _Status("denied", f"cue: {cue}", True, head.i)
        if word == "of" and governor.lemma in ("accuse", "suspect"):
            return _Status("possible", f"cue: {governor.text.lower()} of", False, governor.i)
        if word == "of" and governor.lemma in ("convict", "find"):
            return _Status("happened", f"cue: {governor.text.lower()} of", False, governor.i)
        if word in ("before", "by", "while", "when", "upon", "on", "in", "since", "with"):
            return self._outer(governor, depth)
        return None

    def _under(self, t: Token, status: _Status, depth: int) -> _Status:
        """What governs a clause with its own status: doubt, denial, a condition, a question."""
        marks = [k for k in self._kids(t) if k.dep == "mark" or (k.dep == "advmod" and k.lemma in ("when", "whenever"))]
        for k in marks:
            if k.lemma in ("if", "whether", "unless", "lest"):
                return _Status("unsure", f"cue: {k.text.lower()}", status.negated, min(k.i, status.first))
        if self._is_case(t):
            return _Status("unsure", "cue: in case", status.negated, status.first)
        if self.asks and t.dep == "ROOT":
            return _Status("unsure", "question", status.negated, status.first)
        head = self.parse.tokens[t.head]
        if t.dep == "conj" and head.i != t.i and head.pos in ("VERB", "AUX") and head.dep in ("ccomp", "acl", "advcl"):
            return self._under_head(head, self.parse.tokens[head.head], status)
        return self._under_head(t, head, status)

    def _is_case(self, t: Token) -> bool:
        """ "in case the river rises" at the head of a sentence."""
        near = self.parse.tokens[self.low : t.i] if t.i - self.low < 8 else ()
        return any(a.text.lower() == "in" and b.text.lower() == "case" for a, b in itertools.pairwise(near))

    def _under_head(self, t: Token, head: Token, status: _Status) -> _Status:
        """The pull of the governor of a finite clause."""
        if head.i == t.i or t.dep not in ("ccomp", "acl", "csubj") or not self._is_finite(t):
            return status
        fact = status.value in ("happened", "planned")
        word = head.text.lower()
        first = min(status.first, head.i)
        if head.lemma in DENYING:
            turned = "happened" if status.negated else "denied"
            return _Status(turned, f"cue: {word} that", not status.negated, first)
        if head.lemma in OPEN_WORDS and any(k.tag in ("WP", "WRB", "WDT") for k in self._kids(t)):
            return status
        if fact and head.lemma in DOUBTING | DOUBTFUL_NOUNS:
            return _Status("possible", f"cue: {word} that", status.negated, first)
        adjective = next((k for k in self._kids(head) if k.dep == "acomp" and k.lemma in DOUBTING), None)
        if fact and adjective is not None and t.i > adjective.i:
            return _Status("possible", f"cue: {adjective.text.lower()} that", status.negated, first)
        return status

    def _is_finite(self, t: Token) -> bool:
        return t.tag in _FINITE or any(a.tag in _FINITE for a in self._aux(t))


def _lemma(t: Token) -> str:
    """The verb's lemma; contracted forms of "be" have their own sign as lemma in some parses."""
    word = t.text.lower().lstrip("'’")
    if t.text[:1] in "'’" and word in ("s", "re", "m"):
        return "be"
    return "have" if t.text[:1] in "'’" and word == "ve" else t.lemma
