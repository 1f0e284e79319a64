"""What governs a verb without tense decides on it: "went to buy", "killing two", "cleared of forging"."""

from __future__ import annotations

from dataclasses import replace

from synoptic.annotate.english.factuality.complements import Complements
from synoptic.annotate.english.factuality.form import Status
from synoptic.annotate.english.factuality.pulls import (
    ALLOWED,
    INFINITIVES,
    KEPT,
    MANAGED,
    NOUNS,
    ORDERED,
    PREPOSITIONS,
    SAME,
    Pull,
)
from synoptic.annotate.english.factuality.words import BEATING, HEDGES
from synoptic.model.parse import Token

_FACTUAL = frozenset(str.split("after following despite besides since upon"))
_BEFOREHAND = frozenset(str.split("charge accuse arrest convict suspect injure wound bear educate"))
"""Participles of what has befallen somebody before his main verb: "due in court charged with"."""
_ALONGSIDE = frozenset(str.split("follow accompany precede expect forecast schedule plan set"))
"""Participles that come about with their main verb, or tell what is ahead themselves."""
_STEPS = frozenset(
    str.split("second minute hour day week month inch metre meter yard mile step point vote goal moment way")
)
_NOT_REACHED = Pull("denied", "denied")
"""What one is so far from: "seconds from lifting off"."""
_INSTEAD = frozenset(str.split("instead rather short"))
_STRIVING = frozenset(str.split("try struggle battle fight race scramble strive"))
"""Verbs whose infinitive may stand far behind: "raced against time to reach"."""
_MAKING = frozenset(str.split("force compel oblige persuade convince prompt enable cause lead drive induce"))


class Governors(Complements):
    """The verbs of one sentence, those without tense read with what they hang from."""

    def from_governor(self, t: Token, depth: int) -> Status | None:
        """A verb without tense takes its status from what governs it."""
        head = self.head(t)
        if t.head == t.i or not self.low <= t.head < self.high:
            return self._headless(t)
        if t.dep in ("conj", "dep", "parataxis") and head.pos in ("VERB", "AUX"):
            return self._beside(t, head, depth)
        if t.dep == "conj":
            return self.outer(head, depth)
        if self.has_to(t) and head.head == head.i and not self.is_verb(head) and head.pos != "ADJ" and t.dep != "acl":
            pull = self.pull_of(head)
            if pull is not None and pull.affirmed != SAME:
                return self.by_noun(t, head, pull, depth)
            return Status("planned", "infinitive of a headline", False, t.i, "planned")
        object_noun = head.dep == "dobj" and head.tag in ("VB", "VBP") and not self.aux(head)
        if self.has_to(t) and object_noun and self.pull_of(head) is not None:
            return self.by_noun(t, head, NOUNS[head.lemma], depth)
        if t.dep in ("xcomp", "ccomp", "oprd") or (t.dep == "acl" and head.pos == "VERB" and t.tag == "VBG"):
            return self.governed(t, head, depth)
        if t.dep == "advcl" or (t.dep == "acl" and self._is_set_off(t)):
            return self._adverbial(t, head, depth)
        if t.dep in ("acl", "relcl", "appos"):
            return self.of_noun(t, head, depth)
        if t.dep == "amod" and head.dep == "pobj" and any(k.dep == "auxpass" for k in self.kids(t)):
            return self._after_preposition(t, self.head(head), depth)
        if t.dep in ("pcomp", "pobj"):
            return self._after_preposition(t, head, depth)
        if self.has_to(t) and t.dep == "dobj" and self.is_verb(head):
            return self.governed(t, head, depth)
        if t.dep in ("csubj", "nsubj", "csubjpass", "nsubjpass", "dobj", "attr"):
            return Status("unsure", "only named", False, t.i, "unsure")
        return None

    def _headless(self, t: Token) -> Status | None:
        """The root of a sentence without tense: a headline's infinitive or participle, or an order."""
        if self.has_to(t):
            return Status("planned", "infinitive of a headline", False, t.i, "planned")
        if t.tag == "VB" and not any(k.dep == "nsubj" and k.i < t.i for k in self.kids(t)):
            return Status("unsure", "order", False, t.i, "unsure")
        return Status("happened", "participle of a headline", False, t.i, "happened")

    def _beside(self, t: Token, head: Token, depth: int) -> Status | None:
        """A coordinated verb is as its first one is; behind "but" without the negation."""
        first = self.status(head, depth + 1)
        if self.word(t.i - 1) == "than" and self.word(t.i - 2) == "rather":
            return Status("denied", "cue: rather than", True, t.i - 2, "happened")
        if t.tag in ("VBN", "VBD") and (head.tag == "VB" and self.has_to(head) or self._is_gerund(head)):
            return Status("happened", "beside the main verb", False, t.i, "happened")
        if first is None or not first.negated:
            return first
        but = any(k.text.lower() in ("but", "instead") and head.i < k.i < t.i for k in self.kids(head))
        if but:
            return replace(first, value=first.plain, negated=False, reason="behind but")
        return first

    def _is_gerund(self, t: Token) -> bool:
        """ "acquitted of forging a will but convicted of theft": no participle in -ed stands beside "forging"."""
        return t.tag == "VBG" and t.dep in ("pcomp", "xcomp") and not self.aux(t)

    def _adverbial(self, t: Token, head: Token, depth: int) -> Status | None:
        """A participle or infinitive beside its main verb: "killing two", "to buy tyres", "arrested on Monday"."""
        outer = self.outer(head, depth)
        if outer is None:
            return of_headline(t) if self.headline or t.tag == "VBN" and t.dep == "acl" else None
        if self.has_to(t):
            return self._purpose(t, head, outer)
        perfect = t.tag == "VBN" and any(a.text.lower() == "having" for a in self.aux(t))
        if perfect or (t.tag == "VBN" and t.lemma in _BEFOREHAND):
            return self.negate(t, Status("happened", "participle", False, t.i, "happened"))
        behind = outer.value == "planned" and t.lemma not in _ALONGSIDE
        if t.tag == "VBN" and t.dep == "acl" and (behind or t.i < self._verb_above(head).i):
            return Status("happened", "participle", False, t.i, "happened")
        if t.tag == "VB" and any(k.text.lower() == "than" for k in self.kids(t)):
            return Status("denied", "cue: rather than", True, t.i, "happened")
        if t.tag == "VB" and t.i < head.i and not self.aux(t):
            return Status("unsure", "order", False, t.i, "unsure")
        value = "happened" if outer.negated else outer.value
        return Status(value, f"with its main verb: {outer.reason}", False, t.i, value)

    def _verb_above(self, t: Token) -> Token:
        steps = 0
        while t.pos not in ("VERB", "AUX") and t.head != t.i and steps < 12:
            t, steps = self.head(t), steps + 1
        return t

    def _purpose(self, t: Token, head: Token, outer: Status) -> Status:
        """ "went to buy" leaves the buying open; "beat Velm to reach the final", "only to find" tell the outcome."""
        if any(k.dep in ("prt", "advmod") and (head.lemma, k.text.lower()) == ("go", "on") for k in self.kids(head)):
            return self.composed(outer, MANAGED, "cue: went on to", t.i)
        if self.is_asked_how(t):
            return Status("unsure", "how to", False, t.i, "unsure")
        subject = next((k for k in self.kids(head) if k.dep in ("nsubjpass", "nsubj") and k.pos == "NOUN"), None)
        pull = self.pull_of(subject) if subject is not None else None
        made = head.lemma in _MAKING and any(k.dep == "dobj" for k in self.kids(head))
        if subject is not None and pull is not None and pull.affirmed != SAME and not made:
            return self.by_noun(t, subject, pull, 0)
        led = self.at(min((k.i for k in self.kids(t) if k.text.lower() == "to"), default=t.i) - 1)
        beside = self.pull_of(led) if led is not None and led.pos == "NOUN" and led.i > head.i else None
        if led is not None and beside is not None and beside.affirmed != SAME:
            return self.by_noun(t, led, beside, 0)
        governed = self._close_infinitive(t, head)
        if governed is not None:
            return self.composed(outer, governed, f"cue: {head.text.lower()} to", min(outer.first, head.i))
        if self.headline and head.dep == "relcl" and self.head(head).head == self.head(head).i:
            return Status("planned", "infinitive of a headline", False, t.i, "planned")
        before = self.word(min(k.i for k in self.kids(t) if k.text.lower() == "to") - 1)
        degrees = [
            k
            for k in (head, *self.kids(head))
            if k.pos in ("ADJ", "ADV") and any(g.lemma == "too" for g in self.kids(k))
        ]
        if degrees:
            return self.composed(outer, Pull("denied", "possible"), "cue: too", t.i)
        if before == "never":
            return Status("denied", "never to", True, t.i, "happened")
        outcome = before == "only" or t.lemma == "become" or (head.lemma in BEATING and outer.value == "happened")
        if outcome and not outer.negated:
            return replace(outer, reason="outcome", first=t.i)
        value = "planned" if outer.value == "planned" and not outer.negated else "unsure"
        return Status(value, "purpose", False, t.i, value)

    def _close_infinitive(self, t: Token, head: Token) -> Pull | None:
        """The pull on an infinitive that the parser takes for a purpose: "set to hit", "ordered the crew to leave"."""
        led = self.at(min((k.i for k in self.kids(t) if k.text.lower() == "to"), default=t.i) - 1)
        if led is not None and led.i > head.i and led.pos == "VERB" and led.lemma in INFINITIVES:
            return INFINITIVES[led.lemma]
        pull = INFINITIVES.get(head.lemma)
        if pull is None or head.pos != "VERB" or head.lemma in ("use", "find", "have", "get", "keep"):
            return None
        if any(k.dep == "dobj" for k in self.kids(head)):
            return pull if pull in (ORDERED, ALLOWED) or head.lemma in _MAKING else None
        if head.lemma in _STRIVING:
            return pull
        close = all(self.parse.tokens[i].dep in ("aux", "neg", "advmod", "auxpass") for i in range(head.i + 1, t.i))
        return self.by_verb(t, head, head.text.lower()) if close else None

    def _is_set_off(self, t: Token) -> bool:
        first = min([t.i, *(k.i for k in self.kids(t))])
        return first > self.low and self.parse.tokens[first - 1].text in (",", "–", "—", "--")

    def _after_preposition(self, t: Token, head: Token, depth: int) -> Status | None:
        """ "after signing", "from entering", "accused of lying", "risk of flooding"."""
        word = head.text.lower()
        governor = self.head(head)
        cue = f"cue: {governor.text.lower()} {word}"
        if word == "without":
            return Status("denied", "cue: without", True, head.i, "happened")
        led = self.word(head.i - 1)
        if (
            word in ("of", "than", "to")
            and (governor.lemma in _INSTEAD or led in _INSTEAD)
            or word == "than"
            and self.word(head.i - 1) == "rather"
        ):
            return Status("denied", cue, True, head.i, "happened")
        if word == "of" and led == "ahead":
            return Status("planned", "cue: ahead of", False, head.i - 1, "planned")
        if word in _FACTUAL and self.word(head.i - 1) in HEDGES:
            return Status("possible", f"adverb {self.word(head.i - 1)}", False, head.i - 1, "possible")
        if word in _FACTUAL:
            return Status("happened", f"cue: {word}", False, head.i, "happened")
        pull = PREPOSITIONS.get((governor.text.lower(), word)) or PREPOSITIONS.get((governor.lemma, word))
        if (
            word == "from"
            and governor.dep == "attr"
            and any(k.dep in ("nummod", "advmod") for k in self.kids(governor))
        ):
            pull = _NOT_REACHED
        if word == "from" and governor.dep == "attr" and governor.lemma in _STEPS:
            pull = _NOT_REACHED
        if pull is not None:
            outer = self.outer(governor, depth)
            if outer is not None and governor.pos == "ADJ" and any(k.dep == "neg" for k in self.kids(governor)):
                outer = self.negate(governor, outer)
            return self.composed(outer, pull, cue, min(head.i, governor.i))
        if governor.pos in ("NOUN", "PROPN"):
            noun = self.pull_of(governor)
            if noun is not None:
                return self.by_noun(t, governor, noun, depth)
            led_by = self.governor_before(head) if word in ("from", "of") else None
            if led_by is not None:
                over = self.outer(led_by[0], depth)
                return self.composed(over, led_by[1], f"cue: {led_by[0].text.lower()} {word}", led_by[0].i)
            if word == "for" and governor.pos == "NOUN":
                return Status("unsure", cue, False, head.i, "unsure")
        outer = self.outer(governor, depth)
        if outer is None:
            return of_headline(t) if self.headline else None
        return self.composed(outer, KEPT, cue, t.i)


def of_headline(t: Token) -> Status:
    """A participle that a headline uses as its verb: "two held over fire"."""
    return Status("happened", "participle of a headline", False, t.i, "happened")
