"""What a verb or adjective makes of the infinitive or participle it governs: "threatened to close", "denied taking"."""

from __future__ import annotations

from dataclasses import replace

from synoptic.annotate.english.factuality.form import Status
from synoptic.annotate.english.factuality.nouns import Nouns
from synoptic.annotate.english.factuality.pulls import (
    ADJECTIVES,
    ALLOWED,
    GERUNDS,
    IDIOMS,
    INFINITIVES,
    MANAGED,
    NOUNS,
    ORDERED,
    PHRASALS,
    PLANNED,
    PREPOSITIONS,
    SAME,
    SEEMING,
    TRIED,
    Pull,
)
from synoptic.annotate.english.factuality.words import BEATING, SUPPOSED, WANTING
from synoptic.model.parse import Token

_PERCEIVING = frozenset(str.split("see hear watch feel notice"))
_COMING = frozenset(str.split("know believe see be realise realize regret symbolise dominate mean represent"))
"""What one comes to, without going anywhere."""
_AIMS = frozenset(str.split("aim plan hope goal idea intention purpose priority ambition decision dream task"))
"""What "is to" names and does not schedule: "the aim is to reopen"."""
_NEVER = Pull("denied", "denied")


class Complements(Nouns):
    """The verbs of one sentence, with the verbs and adjectives that govern them."""

    def composed(self, outer: Status | None, pull: Pull, cue: str, first: int) -> Status:
        """The value of an event by its governor's status and pull."""
        if outer is None:
            value = pull.affirmed if pull.affirmed != SAME else "happened"
            return Status(value, cue, value == "denied", first, value)
        kind = pull.negated if outer.negated else pull.affirmed
        plain = outer.plain or outer.value
        if kind == SAME:
            value = plain if outer.negated else outer.value
            return Status(value, cue, False, first, value)
        if outer.value == "planned" and pull is ALLOWED and not outer.negated:
            return Status("planned", cue, False, first, "planned")
        if outer.value in ("possible", "unsure") and kind in ("denied", "planned"):
            return Status(outer.value, cue, kind == "denied", first, outer.value)
        if outer.value == "unsure":
            return Status("unsure", cue, False, first, "unsure")
        denied = kind == "denied"
        return Status(kind, cue, denied or (pull is SEEMING and outer.negated), first, plain if denied else kind)

    def governed(self, t: Token, head: Token, depth: int) -> Status | None:
        """An infinitive or participle under a verb or adjective."""
        led = self.at(min((k.i for k in self.kids(t) if k.text.lower() == "to"), default=t.i) - 1)
        nearer = led is not None and led.i > head.i and led.pos == "VERB" and led.tag == "VBG" and led.dep == "pcomp"
        if led is not None and nearer and led.lemma in INFINITIVES and self.has_to(t):
            head = led
        outer = self.outer(head, depth)
        if self.is_asked_how(t):
            return Status("unsure", "how to", False, t.i, "unsure")
        if outer is not None and head.pos == "ADJ" and any(n.dep != "neg" for n in self.negations(head)):
            outer = self.negate(head, outer)
        first = outer.first if outer is not None else head.i
        word = head.text.lower()
        cue = f"cue: {word} to" if self.has_to(t) else f"cue: {word}"
        pull = self.pull_on(t, head)
        if pull is TRIED and self._is_vain(head):
            return Status("denied", f"{cue}, in vain", True, min(first, head.i), "possible")
        if pull is not None:
            made = self.composed(outer, pull, cue, min(first, head.i))
            return replace(made, negated=True) if word == "unlikely" else made
        if outer is not None and outer.value in ("planned", "possible"):
            return replace(outer, reason=cue)
        if head.lemma in BEATING and outer is not None and outer.value == "happened":
            return replace(outer, reason="outcome", first=t.i)
        if not self.has_to(t) and t.tag in ("VBG", "VBN") and outer is not None:
            return self.composed(outer, MANAGED, cue, first)
        return Status("unsure", cue, False, first, "unsure")

    def pull_on(self, t: Token, head: Token) -> Pull | None:
        """The pull of the verb or adjective `head` on the infinitive or participle `t`."""
        word = head.text.lower()
        if head.pos in ("ADJ", "ADV") or (head.dep in ("acomp", "oprd") and self.has_to(t)):
            return self.by_adjective(head)
        idiom = self._idiom_before(t, head) if self.has_to(t) else None
        if idiom is not None:
            return idiom
        particles = [k.text.lower() for k in self.kids(head) if k.dep in ("prt", "advmod", "prep") and k.i > head.i]
        phrasal = next((PHRASALS[head.lemma, p] for p in particles if (head.lemma, p) in PHRASALS), None)
        if phrasal is not None:
            return phrasal
        if t.dep == "ccomp" and head.lemma in WANTING and self.is_wished(t):
            return ORDERED
        if self.has_to(t) or t.tag == "VB":
            return self.by_verb(t, head, word)
        return GERUNDS.get(head.lemma)

    def _idiom_before(self, t: Token, head: Token) -> Pull | None:
        """The pull of "on course", "in a position" between a verb and its infinitive."""
        noun = self.at(min((k.i for k in self.kids(t) if k.text.lower() == "to"), default=t.i) - 1)
        if noun is None or noun.i <= head.i or noun.dep != "pobj":
            return None
        return IDIOMS.get((self.head(noun).text.lower(), noun.lemma))

    def is_asked_how(self, t: Token) -> bool:
        """ "to discuss how to pay": an infinitive behind a question word leaves its event open."""
        to = next((k for k in self.kids(t) if k.text.lower() == "to" and k.i < t.i), None)
        return to is not None and self.word(to.i - 1) in ("how", "what", "where", "when")

    def _is_vain(self, verb: Token) -> bool:
        """ "tried in vain", "fought unsuccessfully"."""
        words = {self.word(i) for k in self.kids(verb) if k.dep in ("advmod", "prep") for i in (k.i, k.i + 1)}
        return bool(words & {"vain", "vainly", "unsuccessfully", "fruitlessly"})

    def is_wished(self, t: Token) -> bool:
        """ "recommended that it be split": a passive in the bare form."""
        return t.tag == "VBN" and not self.has_to(t) and any(a.text.lower() == "be" for a in self.aux(t)[:1])

    def by_adjective(self, head: Token) -> Pull | None:
        word = head.text.lower()
        degrees = {k.text.lower() for k in self.kids(head) if k.dep == "advmod"}
        if "too" in degrees:
            return Pull("denied", "possible")
        if word == "able":
            past = self.head(head).tag == "VBD" or any(
                a.lemma == "have" and a.tag != "VB" for a in self.aux(self.head(head))
            )
            return MANAGED if past else Pull("possible", "denied")
        return ADJECTIVES.get(word) or ADJECTIVES.get(head.lemma) or INFINITIVES.get(head.lemma) or NOUNS.get(word)

    def by_verb(self, t: Token, head: Token, word: str) -> Pull | None:
        """The pull on an infinitive, for the verbs whose sense hangs on their form too."""
        lemma = head.lemma
        if t.dep == "ccomp" and t.tag == "VB" and not self.has_to(t) and lemma in WANTING:
            return ORDERED
        if lemma == "be":
            subject = next((k for k in self.kids(head) if k.dep == "nsubj" and k.pos == "NOUN"), None)
            if subject is not None and subject.lemma in _AIMS:
                return NOUNS.get(subject.lemma, PLANNED)
            described = next((k for k in self.kids(head) if k.dep in ("acomp", "attr") and k.i < t.i), None)
            if described is not None:
                return self.by_adjective(described)
            if any(k.text.lower() in ("yet", "still") for k in self.kids(head)):
                return _NEVER
            perfect = any(a.lemma == "have" for a in self.aux(t))
            between = range(head.i + 1, min((k.i for k in self.kids(t) if k.text.lower() == "to"), default=t.i))
            close = all(self.parse.tokens[i].pos in ("ADV", "PART", "AUX", "PUNCT") for i in between)
            return PLANNED if close and not perfect else ORDERED
        if lemma == "have" and self.has_to(t):
            waits = {self.word(i) for i in range(head.i + 1, t.i)} & {"yet", "still"}
            if waits:
                return _NEVER
            outer = self.status(head)
            present = outer is None or outer.value == "happened" and head.tag in ("VBZ", "VBP")
            return ORDERED if present else Pull(SAME, "unsure")
        if lemma == "go":
            if any(k.text.lower() == "on" for k in self.kids(head)):
                return MANAGED
            return PLANNED if word in ("going", "gon") else ORDERED
        if lemma in ("stop", *_PERCEIVING) and self.has_to(t) and not self.is_passive(head):
            return ORDERED
        if lemma in SUPPOSED and self.is_passive(head):
            return ORDERED
        if lemma == "mean":
            return PLANNED
        if lemma == "say" and not self.is_passive(head):
            held = self.headline and (t.lemma == "be" or any(a.lemma in ("be", "have") for a in self.aux(t)))
            aside = head.tag == "VBN" or held or any(self.is_main(k) for k in self.kids(head))
            return SEEMING if aside else ORDERED
        if lemma == "come" and not self.is_passive(t) and t.lemma not in _COMING:
            return ORDERED
        return INFINITIVES.get(lemma)

    def governor_before(self, preposition: Token) -> tuple[Token, Pull] | None:
        """The verb or adjective within six words before a preposition that takes a gerund with it."""
        for i in range(preposition.i - 1, max(self.low, preposition.i - 7) - 1, -1):
            t = self.parse.tokens[i]
            if t.pos == "PUNCT":
                return None
            for lemma in (t.lemma, t.text.lower(), *plain_forms(t.text.lower())):
                pull = PREPOSITIONS.get((lemma, preposition.text.lower()))
                if pull is not None:
                    return t, pull
        return None

    def describes(self, t: Token) -> bool:
        """Whether "be" only joins a subject to what it is."""
        return t.lemma == "be" and any(k.dep in ("acomp", "attr") for k in self.kids(t))


def plain_forms(form: str) -> tuple[str, ...]:
    """What a verb's third person may be of: "carries", "crashes", "collapses", "hunts"."""
    if not form.endswith("s") or form.endswith("ss"):
        return ()
    if form.endswith("ies"):
        return (form[:-3] + "y",)
    if form.endswith("es"):
        return (form[:-1], form[:-2])
    return (form[:-1],)
