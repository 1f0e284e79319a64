"""What stands over a clause with tense: doubt, denial, a condition, a question, a plan that it waits for."""

from __future__ import annotations

from dataclasses import replace

from synoptic.annotate.english.factuality.conditions import QUESTION_WORDS, Conditions
from synoptic.annotate.english.factuality.form import Status
from synoptic.annotate.english.factuality.nouns import DEPTH
from synoptic.annotate.english.factuality.words import (
    CLEAR_ADJECTIVES,
    DENYING,
    DOUBTING,
    EXPECTING,
    FALSE,
    FORETELLING,
    NEEDED_ADJECTIVES,
    NEGATION_RAISING,
    POSSIBLE_ADJECTIVES,
    SAYING,
    TRUE_ADJECTIVES,
)
from synoptic.annotate.english.quotations.words import SAID, THOUGHT
from synoptic.model.parse import Parse, Token

_NOBODY = frozenset(("nobody", "no", "none"))


class Judge(Conditions):
    """The verbs of one sentence, each read with what it hangs from."""

    def __init__(self, parse: Parse, low: int, high: int, headline: bool = False) -> None:
        super().__init__(parse, low, high, headline)
        self.known: dict[int, Status | None] = {}

    def status(self, t: Token, depth: int = 0) -> Status | None:
        """The status of the event at `t`; None where the wording does not tell."""
        if t.i not in self.known:
            self.known[t.i] = None
            self.known[t.i] = self._status(t, depth) if depth < DEPTH else None
        return self.known[t.i]

    def _status(self, t: Token, depth: int) -> Status | None:
        own = self.own(t)
        if own is None:
            own = self.from_governor(t, depth)
            if own is None:
                return None
            own = self.negate(t, own) if t.dep != "conj" or self.negations(t) else own
        elif t.dep == "conj":
            own = self._shared(t, own, depth)
        return self._under(t, self.hedged(t, own), depth)

    def _shared(self, t: Token, own: Status, depth: int) -> Status:
        """A coordinated verb without subject shares that of the first, and its "no one" or "allegedly"."""
        head = self.head(t)
        if head.pos not in ("VERB", "AUX") or any(k.dep in ("nsubj", "nsubjpass", "expl") for k in self.kids(t)):
            return own
        if own.reason == "present tense" and own.value == "happened" and head.tag == t.tag:
            first = self.status(head, depth + 1)
            if first is not None and first.reason == "present tense with a future time" and first.value == "planned":
                return replace(own, value="planned", plain="planned", reason=first.reason)
        negations = self.negations(head)
        subjects = [k.dep for k in self._path(negations[0], head)] if negations else []
        if own.negated or not {"nsubj", "nsubjpass"} & set(subjects):
            shared = self.hedged(head, own)
            adverb = shared is not own and any(k.i < head.i and k.dep == "advmod" for k in self.kids(head))
            return replace(shared, first=own.first) if adverb else own
        return replace(own, value="denied", negated=True, reason=f"{own.reason}, {negations[0].text.lower()}")

    def _path(self, t: Token, top: Token) -> list[Token]:
        """The tokens from `t` up to, without, `top`."""
        path: list[Token] = []
        while t.i != top.i and t.head != t.i and len(path) < DEPTH:
            path.append(t)
            t = self.head(t)
        return path

    def _under(self, t: Token, status: Status, depth: int) -> Status:
        """What governs a clause with its own status: doubt, denial, a condition, a question."""
        condition = self.condition_of(t)
        if not condition and t.dep == "conj" and not any(k.dep in ("nsubj", "nsubjpass") for k in self.kids(t)):
            condition = self.condition_of(self.head(t))
        if condition:
            return replace(status, value="unsure", reason=f"cue: {condition}")
        head = self.head(t)
        if t.i in self.asked and (head.i == t.i or head.i not in self.asked):
            return replace(status, value="unsure", reason="question")
        if t.dep == "conj" and t.i in self.asked and status.value != "unsure":
            first = self.status(head, depth + 1) if head.pos in ("VERB", "AUX") else None
            if first is not None and first.reason == "question":
                return replace(status, value="unsure", reason="question")
        if t.dep == "advcl" and self.is_open_end(t, head, status, depth):
            return replace(status, value="unsure", reason="until")
        if t.dep == "advcl" and self.is_awaited(t, head, status, depth):
            return replace(status, value="planned", reason="awaited by a plan")
        before = self.at(t.i - 1)
        if self.headline and t.tag in ("VBN", "VBD") and before is not None and self._is_bare_doubt(before, status):
            return replace(status, value="possible", reason=f"cue: {before.text.lower()}")
        if self.is_forestalled(t, status):
            return replace(status, value="denied", negated=True, reason="cue: before")
        if self.by_report(t):
            return replace(status, value="possible", reason="cue: unconfirmed reports")
        if t.dep == "conj" and self.is_teller_beside(t, head):
            return status
        bare = t.dep == "conj" and not any(k.dep in ("nsubj", "nsubjpass", "expl") for k in self.kids(t))
        if (
            bare
            and head.dep == "conj"
            and head.pos == "VERB"
            and not any(k.dep in ("nsubj", "nsubjpass") for k in self.kids(head))
        ):
            head = self.head(head)
        if t.dep == "conj" and head.i != t.i and head.pos in ("VERB", "AUX") and head.dep in ("ccomp", "acl", "advcl"):
            return self._under_head(head, self.head(head), status, depth)
        return self._under_head(t, head, status, depth)

    def _under_head(self, t: Token, head: Token, status: Status, depth: int) -> Status:
        """The pull of the governor of the finite clause at `t` on `status`: its own or that of a verb beside it."""
        if head.i == t.i or not self.is_finite(t):
            return status
        if t.i < head.i and any(self.word(i) in (";", ":") for i in range(t.i + 1, head.i)):
            return status
        if self.is_main(t) or self.is_behind_but(t) or self.is_beside(t, head):
            return status
        garden = self.main_or_noun(t, head)
        if garden is not None:
            return status if garden.i == t.i else self.under_noun(t, garden, status, depth)
        if head.pos in ("NOUN", "PROPN") and self.is_that_clause(t) and not self.lacks_object(t):
            return self.under_noun(t, head, status, depth)
        if t.dep in ("xcomp", "oprd") and t.tag in ("VBD", "VBN") and head.lemma in DOUBTING:
            return replace(status, value="possible", reason=f"cue: {head.text.lower()}")
        if t.dep not in ("ccomp", "csubj", "acl", "csubjpass"):
            return status
        if any(k.tag in QUESTION_WORDS for k in self.kids(t)) and head.dep != "relcl" and head.lemma not in DENYING:
            return status
        said = [k for k in self.kids(head) if k.dep in ("acomp", "oprd") and (t.i > k.i or t.dep != "ccomp")]
        adjective = head if head.pos == "ADJ" else next(iter(said), None)
        if adjective is not None:
            return self._by_adjective_clause(adjective, head, status, depth)
        if head.lemma == "be":
            subject = next((k for k in self.kids(head) if k.dep == "nsubj" and k.pos == "NOUN"), None)
            return self.under_noun(t, subject, status, depth) if subject is not None else status
        return self._by_verb_clause(t, head, status, depth)

    def _by_verb_clause(self, t: Token, head: Token, status: Status, depth: int) -> Status:
        outer = self.status(head, depth + 1)
        negated = outer is not None and outer.negated and outer.value != "happened"
        word = head.text.lower()
        first = min(status.first, head.i)
        fact = status.value in ("happened", "planned")
        if head.lemma in DENYING and t.i > head.i:
            if negated:
                if any(n.text.lower() in _NOBODY for n in self.negations(head)[:1]):
                    return status
                return replace(status, value="unsure", reason=f"cue: not {word} that", first=first)
            turned = "happened" if status.negated else "denied"
            return Status(turned, f"cue: {word} that", turned == "denied", first, status.plain)
        if head.lemma == "rule" and self.word(head.i + 1) == "out":
            turned = "possible" if negated else "denied"
            return Status(turned, f"cue: {word} out that", not negated, first, status.plain)
        if self._shown_by_nothing(head):
            turned = "possible" if status.negated else "denied"
            return Status(turned, f"cue: nothing to {word} that", turned == "denied", first, status.plain)
        if negated and head.lemma in NEGATION_RAISING:
            turned = "possible" if status.negated else "denied"
            return Status(turned, f"cue: not {word} that", turned == "denied", first, status.plain)
        if negated and head.lemma == "doubt":
            return status
        if negated and head.lemma in SAYING and head.i < t.i:
            return replace(status, value="unsure", negated=False, reason=f"cue: not {word} that", first=first)
        if (fact or status.value == "denied") and head.lemma in DOUBTING:
            if head.lemma in FORETELLING or (head.lemma in EXPECTING and status.value == "planned"):
                return status
            return replace(status, value="possible", reason=f"cue: {word} that", first=first)
        if fact and outer is not None and outer.value == "possible" and "would" not in outer.reason:
            return replace(status, value="possible", reason=f"with its governor: {outer.reason}", first=first)
        teller = next((k for k in self.kids(head) if k.dep == "nsubj" and self.pull_of(k) is not None), None)
        if teller is not None and head.lemma not in SAID | THOUGHT and t.i > head.i:
            return self.under_noun(t, teller, status, depth)
        if fact and head.lemma in ("report", "claim", "say") and self.is_passive(head):
            return replace(status, value="possible", reason=f"cue: {word} that", first=first)
        return status

    def _shown_by_nothing(self, verb: Token) -> bool:
        """ "nothing to suggest that", "no evidence to show that"."""
        shows = verb.lemma in ("suggest", "indicate", "show", "prove", "imply", "confirm") and self.has_to(verb)
        noun = self.head(verb)
        none = noun.text.lower() in ("nothing", "none") or any(
            k.text.lower() in ("no", "little") for k in self.kids(noun)
        )
        return shows and noun.pos in ("NOUN", "PRON") and noun.i < verb.i and none

    def _is_bare_doubt(self, t: Token, status: Status) -> bool:
        """ "Three feared drowned": a headline's participle of doubt, right before that of what is doubted."""
        doubted = t.lemma in DOUBTING or t.text.lower() == "reported"
        return doubted and t.tag in ("VBN", "VBD") and status.value == "happened" and not self.aux(t)

    def _by_adjective_clause(self, adjective: Token, head: Token, status: Status, depth: int) -> Status:
        """ "it is likely that", "it is not true that", "it is vital that"."""
        verb = head if head.i != adjective.i else self.head(adjective)
        outer = self.status(verb, depth + 1) if verb.pos in ("VERB", "AUX") else None
        negated = (outer is not None and outer.negated) or any(k.dep == "neg" for k in self.kids(adjective))
        word = adjective.text.lower()
        cue = f"cue: {'not ' if negated else ''}{word} that"
        first = min(status.first, adjective.i)
        fact = status.value in ("happened", "planned")
        if word in FALSE or (word in TRUE_ADJECTIVES and negated) or (word == "impossible" and not negated):
            turned = "happened" if status.negated else "denied"
            return Status(turned, cue, turned == "denied", first, status.plain)
        if word in NEEDED_ADJECTIVES or (word in CLEAR_ADJECTIVES and negated) or word in ("unclear", "unknown"):
            return replace(status, value="unsure", reason=cue, first=first)
        if (fact or status.value == "denied") and (word in POSSIBLE_ADJECTIVES or adjective.lemma in DOUBTING):
            return replace(status, value="possible", reason=cue, first=first)
        return status
