"""What a verb's own form says of its event: tense, modals, negation, hedges."""

from __future__ import annotations

from dataclasses import dataclass, replace

from synoptic.annotate.english.calendar.words import MONTHS
from synoptic.annotate.english.factuality.negation import Words
from synoptic.annotate.english.factuality.words import DAYS, DOUBTING, FUTURE_WORDS, HEDGES, HOURS, MODALS, STARTING
from synoptic.annotate.english.quotations.words import SAID, THOUGHT
from synoptic.model.parse import Parse, Token

_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
_TELLING = SAID - {"ask", "wonder", "question"}
"""Verbs after whose past tense "would" is a plan."""
_WOULD = ("would", "'d", "’d")
_LATER = frozenset(("later", "eventually", "ultimately", "subsequently"))
_STAYS_OPEN = ("may", "might")
"""Modals whose "not" belongs to what may be: "may not come"."""


@dataclass(frozen=True, slots=True)
class Status:
    """What is presented, and why; `first` is the first token that decided, `plain` the value without its negation."""

    value: str
    reason: str
    negated: bool
    first: int
    plain: str = ""


class Form(Words):
    """The verbs of one sentence, each read by itself."""

    def __init__(self, parse: Parse, low: int, high: int, headline: bool = False) -> None:
        super().__init__(parse, low, high)
        self.headline = headline
        self.printed = ""
        """The day on which it was printed, as far as that is known."""

    def status(self, t: Token, depth: int = 0) -> Status | None:
        """The status of the event at `t`; None where the wording does not tell."""
        raise NotImplementedError

    def own(self, t: Token) -> Status | None:
        """What the verb's own form says; None where it has no tense of its own."""
        aux = self.aux(t)
        finite = [a for a in aux if a.tag in _FINITE] or ([t] if t.tag in _FINITE else [])
        if t.tag == "VB" and not aux and not self.has_to(t) and t.dep in ("ROOT", "relcl", "conj"):
            finite = [t] if any(k.dep in ("nsubj", "nsubjpass") and k.i < t.i for k in self.kids(t)) else []
        if not finite or self.has_to(t):
            return None
        first = min([t.i, *(a.i for a in aux)])
        if self._is_order(t, finite[0]):
            return Status("unsure", "order", False, first, "unsure")
        modal = next((a for a in finite if a.tag == "MD"), None)
        if modal is not None:
            status = Status(self._modal(t, modal, aux), f"modal {modal.text.lower()}", False, first)
        else:
            status = Status("happened", self._tense(t, finite[0], aux), False, first)
            if self._is_booked(t, finite[0]):
                status = replace(status, value="planned", reason=f"cue: {t.text.lower()}")
            elif self._is_doubted(t):
                status = replace(status, value="possible", reason=f"cue: {t.text.lower()}")
            elif self._is_future_present(t, finite[0]):
                status = replace(status, value="planned", reason="present tense with a future time")
        return self.negate(t, status)

    def _is_order(self, t: Token, finite: Token) -> bool:
        """ "Do not drive": an auxiliary at the head of a clause without subject."""
        bare = (
            finite.lemma == "do"
            and finite.i != t.i
            and t.dep in ("ROOT", "ccomp", "parataxis")
            and finite.tag in ("VB", "VBP")
        )
        return bare and not any(k.dep in ("nsubj", "expl") for k in self.kids(t))

    def _modal(self, t: Token, modal: Token, aux: list[Token]) -> str:
        word = modal.text.lower()
        if word in (*_WOULD, "could", "might", "should") and any(a.lemma == "have" for a in aux):
            return "possible" if word in ("could", "might") else "unsure"
        if word in _WOULD and self._is_habit(t):
            return "happened"
        if word in _WOULD and self._is_reported(t):
            return "planned"
        if word in _WOULD and self._is_looked_back_on(t):
            return "happened"
        return MODALS.get(word, "unsure")

    def _is_reported(self, t: Token) -> bool:
        """Inside what somebody said in the past: "said it would open"."""
        if any(k.dep == "parataxis" and k.tag == "VBD" and k.lemma in _TELLING for k in self.kids(t)):
            return True
        for _ in range(4):
            head = self.head(t)
            listed = t.dep == "advcl" and any(k.dep == "mark" and k.text.lower() == "that" for k in self.kids(t))
            if head.i == t.i or t.dep not in ("ccomp", "parataxis", "conj") and not listed:
                return False
            past = any(a.text.lower() in ("did", "could", "would") for a in self.aux(head))
            if t.dep == "ccomp" and head.tag == "VB" and past and head.lemma in _TELLING:
                return True
            if (
                t.dep != "conj"
                and not listed
                and head.tag in ("VBD", "VBN", "VBG")
                and head.lemma in _TELLING | THOUGHT
            ):
                return True
            t = head
        return False

    def _is_habit(self, t: Token) -> bool:
        """ "used to write standing up and would throw the pages on the floor"."""
        head = self.head(t)
        return (
            t.dep == "conj" and (head.lemma == "use" or self.head(head).lemma == "use") and self.word(t.i - 2) == "and"
        )

    def _is_looked_back_on(self, t: Token) -> bool:
        """ "would later be sold", "the theatre, which would become famous, opened in 1962"."""
        if any(k.dep == "advmod" and k.text.lower() in _LATER and k.i < t.i for k in self.kids(t)):
            return True
        noun = self.head(t)
        return t.dep == "relcl" and t.lemma == "become" and self.head(noun).tag == "VBD"

    @staticmethod
    def _tense(t: Token, finite: Token, aux: list[Token]) -> str:
        if any(a.lemma == "have" for a in aux):
            return "perfect"
        return "past tense" if finite.tag == "VBD" else "present tense"

    def is_passive(self, t: Token) -> bool:
        return t.tag in ("VBN", "VBD") and any(a.dep == "auxpass" or a.lemma == "be" for a in self.aux(t))

    def _is_booked(self, t: Token, finite: Token) -> bool:
        """ "is scheduled for Friday"; "was planned" only tells that somebody made a plan."""
        always = t.lemma in ("schedule", "slate", "expect")
        booked = always or (t.lemma in ("plan", "set", "book") and finite.tag in ("VBZ", "VBP"))
        return booked and self.is_passive(t)

    def _is_doubted(self, t: Token) -> bool:
        """ "is feared dead", "were reported killed": the doubt is about what they are, told by no verb of its own."""
        doubted = t.lemma in DOUBTING or t.lemma in ("report", "say")
        said = any(k.dep in ("oprd", "acomp", "xcomp") and k.i > t.i and not self.has_to(k) for k in self.kids(t))
        return doubted and said and (self.is_passive(t) or (self.headline and t.tag in ("VBN", "VBD")))

    def _is_future_present(self, t: Token, finite: Token) -> bool:
        if finite.tag not in ("VBZ", "VBP", "VB") or t.tag == "VBN":
            return False
        near = [
            g
            for k in self.kids(t)
            if k.dep in ("npadvmod", "advmod", "prep") and k.i > t.i
            for g in (k, *self.kids(k), *(x for y in self.kids(k) for x in self.kids(y)))
        ]
        if any(a.lemma == "have" for a in self.aux(t)):
            return False
        if any(k.text.lower() in FUTURE_WORDS for k in near):
            return True
        moved = t.lemma in STARTING or (t.lemma not in _TELLING and not self.headline)
        hour = t.lemma in STARTING and any(k.text.lower() in HOURS for k in near)
        return hour or moved and any(self._is_coming_day(k) for k in near)

    def _is_coming_day(self, k: Token) -> bool:
        """A day or month in the singular, without "last", "since" or "every"; with a year behind it only one that was not past when
        it was printed, for a caption tells so what took place."""
        if k.text.lower().rstrip(".") not in DAYS or not k.text[:1].isupper():
            return False
        past = ("last", "past", "since", "every", "each", "from", "until", "late", "early", "mid")
        if self.word(k.i - 1) in past or self.word(k.i - 2) in past:
            return False
        dated = self._dated(k)
        return not dated or bool(self.printed) and dated >= self.printed[: len(dated)]

    def _dated(self, k: Token) -> str:
        """The month and day that a word begins or ends, where a year stands behind them: "2031-03-26"; else ""."""
        month = MONTHS.get(k.text.lower().rstrip("."), 0)
        near = [self.word(k.i + n) for n in (-1, 1, 2, 3)]
        year = next((w for w in near[1:] if len(w) == 4 and w.isdecimal()), "")
        day = next((int(w) for w in near[:2] if len(w) <= 2 and w.isdecimal()), 0)
        return f"{year}-{month:02}" + (f"-{day:02}" if day else "") if month and year else ""

    def negate(self, t: Token, status: Status) -> Status:
        """A negation turns any value into "denied", but leaves "unsure" open."""
        status = replace(status, plain=status.value)
        if self.is_partial(t) and status.value in ("happened", "planned"):
            return replace(status, value="unsure", reason=f"{status.reason}, not all")
        negations = self.negations(t)
        if not negations:
            return status
        if status.value == "happened" and self.waits_until(t, negations):
            return replace(status, reason=f"{status.reason}, not until")
        word = negations[0]
        first = min(status.first, word.i) if word.i < t.i else status.first
        reason = f"{status.reason}, {word.text.lower()}"
        if status.value == "happened" and self.is_about_cause(t, negations):
            return replace(status, value="unsure", reason=f"{reason}, because", first=first)
        stays = any(status.reason == f"modal {m}" for m in _STAYS_OPEN) and word.dep == "neg"
        value = "denied" if status.value in ("happened", "planned", "possible") and not stays else status.value
        return Status(value, reason, True, first, status.plain)

    def hedged(self, t: Token, status: Status) -> Status:
        """What an adverb beside it leaves open, or a clause set into it: "was allegedly asleep", "men, it is said, came"."""
        if status.value in ("happened", "planned"):
            for k in self.kids(t):
                nearly = k.text.lower() == "certainly" and self.word(k.i - 1) == "almost"
                if self._is_hearsay_set_in(k):
                    first = min(status.first, *(g.i for g in self.kids(k) if g.dep == "nsubjpass"))
                    return replace(status, value="possible", reason=f"cue: it is {k.text.lower()}", first=first)
                if (
                    nearly
                    or k.text.lower() in HEDGES
                    or any(k.dep in ("advmod", "acomp") and g.text.lower() in HEDGES for g in self.kids(k))
                ):
                    return replace(
                        status, value="possible", reason=f"adverb {k.text.lower()}", first=min(status.first, k.i)
                    )
        return status

    def _is_hearsay_set_in(self, k: Token) -> bool:
        """ "it is said", "it is believed", set between commas into a clause."""
        if (
            k.dep not in ("parataxis", "ccomp")
            or k.tag != "VBN"
            or k.lemma not in ("say", "claim", "report", *DOUBTING)
        ):
            return False
        its = [g for g in self.kids(k) if g.text.lower() == "it" and g.dep == "nsubjpass"]
        return bool(its) and self.word(its[0].i - 1) in (",", "(", "-", "–", "—")

    def is_main(self, t: Token) -> bool:
        """ "A man, thought to be the driver, is hunted", where the parser takes "thought" for the main verb; "Man
        accused of theft walks free" in a headline."""
        head = self.head(t)
        subjects = ("nsubj", "nsubjpass", "expl", "csubj", "mark")
        bare = t.dep == "ccomp" and t.i > head.i and not any(k.dep in subjects for k in self.kids(t))
        if self.headline and bare and t.tag == "VBZ" and head.tag in ("VBD", "VBN") and not self.aux(head):
            return True
        if t.dep != "ccomp" or head.tag != "VBD" or self.word(head.i - 1) != ",":
            return False
        first = min([t.i, *(a.i for a in self.aux(t))])
        return self.word(first - 1) == "," and t.i > head.i and not any(k.dep in subjects for k in self.kids(t))

    def is_finite(self, t: Token) -> bool:
        return t.tag in _FINITE or any(a.tag in _FINITE for a in self.aux(t))
