"""Nouns that govern an event: "a threat to close", "no evidence that", "scrapped plans to build"."""

from __future__ import annotations

from dataclasses import replace

from synoptic.annotate.english.factuality.form import Form, Status
from synoptic.annotate.english.factuality.pulls import GERUNDS, IDIOMS, NOUNS, ORDERED, PLANNED, REFUSED, SAME, Pull
from synoptic.annotate.english.factuality.words import (
    CANCELLING,
    CANCELLING_PHRASES,
    CERTAIN_NOUNS,
    FALSE,
    TRUE_ADJECTIVES,
)
from synoptic.model.parse import Token

DEPTH = 12
"""A chain of governors longer than this is a slip of the parse."""
_NONE = frozenset(str.split("no little scant neither insufficient"))
_FIRST = frozenset(str.split("first last only second third next latest youngest oldest"))
_PAPERS = frozenset(str.split("proposal report bill motion claim figure"))
"""What is itself put before somebody: "proposals to be published"."""
_PROVING = frozenset(str.split("turn prove find show"))
"""Verbs that tell what a claim came out as: "proved false", "turned out to be untrue", "was found to be false"."""
_HOLDERS = frozenset(
    str.split("have be make see find show announce give exist receive offer reveal produce provide know")
)
"""Verbs whose negation means that there is no such plan or sign."""


class Nouns(Form):
    """The verbs of one sentence, with the nouns that they hang from."""

    def outer(self, head: Token, depth: int) -> Status | None:
        """The status of the nearest verb at or above `head`."""
        steps = 0
        while not self.is_verb(head) and head.head != head.i and steps < DEPTH:
            head, steps = self.head(head), steps + 1
        return self.status(head, depth + 1) if self.is_verb(head) else None

    def pull_of(self, noun: Token) -> Pull | None:
        """The pull of a noun, with the preposition before it where the two are an idiom: "in lieu of"."""
        over = self.head(noun)
        idiom = IDIOMS.get((over.text.lower(), noun.lemma)) if noun.dep == "pobj" else None
        if idiom is not None:
            return idiom
        return NOUNS.get(noun.lemma) or NOUNS.get(noun.text.lower().rstrip("s"))

    def by_noun(self, t: Token, noun: Token, pull: Pull, depth: int) -> Status:
        """What a noun makes of the infinitive, participle or clause at `t`."""
        undone = self._undoing(noun, depth)
        word = noun.text.lower()
        if noun.lemma in CERTAIN_NOUNS and undone is not None:
            return Status("happened", f"cue: {undone} {word}", False, noun.i, "happened")
        if undone is not None:
            value = "unsure" if pull in (REFUSED,) or pull.affirmed == "unsure" else "denied"
            return Status(value, f"cue: {undone} {word}", value == "denied", noun.i, "happened")
        over = self.outer(noun, depth) if pull is PLANNED and noun.dep == "dobj" else None
        if over is not None and over.value == "possible":
            return Status("possible", f"cue: {word}", False, noun.i, "possible")
        if pull.affirmed == SAME:
            outer = self.outer(noun, depth)
            value = outer.value if outer is not None else "happened"
            return Status(value, f"cue: {word}", False, noun.i, value)
        return Status(pull.affirmed, f"cue: {word}", pull.affirmed == "denied", noun.i, pull.affirmed)

    def _undoing(self, noun: Token, depth: int) -> str | None:
        """The word that says that there is no such plan, claim or sign, or that it is false or given up."""
        for k in self.kids(noun):
            if (k.text.lower() in _NONE and k.i < noun.i) or k.lemma in FALSE:
                return k.text.lower()
        head = self.head(noun)
        if noun.dep == "conj" and head.pos == "NOUN":
            return self._undoing(head, depth)
        if head.lemma in ("without", "lack", "absence"):
            return head.text.lower()
        if noun.dep == "pobj" and head.dep in ("prep", "prt"):
            if head.lemma in ("in", "to", "for") and self.head(head).lemma in ("truth", "basis", "substance"):
                return self._undoing(self.head(head), depth)
            head = self.head(head) if head.text.lower() in ("out", "off", "down", "as", "of", "to") else head
        if head.pos not in ("VERB", "AUX") or noun.dep not in ("dobj", "nsubjpass", "pobj", "attr", "nsubj"):
            return None
        return self._undone_by(noun, head, depth)

    def _undone_by(self, noun: Token, verb: Token, depth: int) -> str | None:
        status = self.status(verb, depth + 1)
        negated = status is not None and status.negated
        word = verb.text.lower()
        if noun.dep == "nsubj" and verb.lemma == "be":
            said = [k for k in self.kids(verb) if k.dep in ("acomp", "attr")]
            if any(k.lemma in FALSE for k in said):
                return None if negated else said[0].text.lower()
            return "not true" if negated and any(k.lemma in TRUE_ADJECTIVES for k in said) else None
        if noun.dep in ("nsubj", "nsubjpass") and verb.lemma in _PROVING and not negated:
            near = [g for k in self.kids(verb) for g in (k, *self.kids(k)) if k.i > verb.i]
            false = next((g for g in near if g.lemma in FALSE and g.dep in ("acomp", "oprd", "xcomp", "attr")), None)
            if false is not None:
                return false.text.lower()
        particles = {k.text.lower() for k in self.kids(verb) if k.dep in ("prt", "prep", "advmod")}
        cancels = verb.lemma in CANCELLING or any((verb.lemma, p) in CANCELLING_PHRASES for p in particles)
        if cancels:
            return None if negated else word
        return f"not {word}" if negated and verb.lemma in _HOLDERS and noun.dep != "nsubj" else None

    def of_noun(self, t: Token, noun: Token, depth: int) -> Status | None:
        """ "the two men killed by", "a plan to build", "a person to lead"."""
        if self.has_to(t):
            return self._infinitive(t, noun, depth)
        pull = self.pull_of(noun)
        if pull is ORDERED and any(k.dep in ("nsubj", "nsubjpass") for k in self.kids(t)):
            return Status("unsure", f"cue: {noun.text.lower()} that", False, noun.i, "unsure")
        bare = noun.lemma in GERUNDS and not any(k.i < noun.i and k.dep != "cc" for k in self.kids(noun))
        if pull is not None and pull.affirmed != SAME and bare and any(a.text.lower() == "being" for a in self.aux(t)):
            return self.by_noun(t, noun, pull, depth)
        of = self.head(noun)
        over = self.pull_of(self.head(of)) if noun.dep == "pobj" and of.text.lower() == "of" else None
        if t.tag == "VBG" and over is not None and over.affirmed == "possible" and t.i > noun.i:
            return self.by_noun(t, self.head(of), over, depth)
        outer = self.outer(noun, depth)
        none = self.negatives_of(noun)
        if t.tag in ("VBN", "VBD"):
            if none and outer is not None and outer.negated:
                return Status("denied", f"participle, {none}", True, t.i, "happened")
            return Status("happened", "participle", False, t.i, "happened")
        if outer is None or outer.value in ("happened", "denied") or outer.negated:
            return Status("happened", "participle", False, t.i, "happened")
        return replace(outer, reason=f"with its main verb: {outer.reason}", first=t.i)

    def negatives_of(self, noun: Token) -> str:
        """The word that empties a noun: "no", "any", "none"."""
        words = [noun.text.lower(), *(k.text.lower() for k in self.kids(noun) if k.i < noun.i)]
        return next((w for w in words if w in ("no", "none", "nobody", "any", "anyone", "neither")), "")

    def _infinitive(self, t: Token, noun: Token, depth: int) -> Status:
        if self.outer(noun, depth) is None and noun.head == noun.i and self.negatives_of(noun):
            return Status("denied", "no, infinitive of a headline", True, t.i, "planned")
        if noun.pos == "PROPN" and self.outer(noun, depth) is None:
            return Status("planned", "infinitive of a headline", False, t.i, "planned")
        pull = self.pull_of(noun)
        if noun.lemma in _PAPERS and any(k.dep == "auxpass" for k in self.kids(t)):
            return Status("planned", f"{noun.text.lower()} to be", False, t.i, "planned")
        opens = self.headline and noun.dep in ("advcl", "dep", "npadvmod", "parataxis", "ccomp") and noun.i < t.i
        misread = (
            self.headline and noun.dep == "nsubj" and self.head(noun).tag in ("VB", "VBP") and self.head(noun).i > t.i
        )
        opens = opens or misread and not any(k.lemma in _FIRST for k in self.kids(noun))
        if pull is None and opens and not any(k.dep in ("aux", "nsubj") for k in self.kids(noun)):
            return Status("planned", "infinitive of a headline", False, t.i, "planned")
        ordinal = noun.lemma in _FIRST or any(k.lemma in _FIRST for k in self.kids(noun))
        if pull is not None and (pull.affirmed != SAME or ordinal):
            return self.by_noun(t, noun, pull, depth)
        if ordinal:
            return self.by_noun(t, noun, Pull(SAME, SAME), depth)
        outer = self.outer(noun, depth)
        if outer is None and (self.headline or noun.head == noun.i):
            return Status("planned", "infinitive of a headline", False, t.i, "planned")
        if outer is not None and outer.value == "planned" and not outer.negated:
            return replace(outer, reason="purpose", first=t.i)
        return Status("unsure", "infinitive", False, t.i, "unsure")

    def under_noun(self, t: Token, noun: Token, status: Status, depth: int) -> Status:
        """The pull of a noun on a clause with tense: "rumours that the bank failed"."""
        pull = self.pull_of(noun)
        if pull is None or pull.affirmed == SAME:
            return status
        pulled = self.by_noun(t, noun, pull, depth)
        if noun.lemma in CERTAIN_NOUNS and pulled.value == "happened":
            return status
        if pulled.value == "denied":
            value = "happened" if status.negated else "denied"
            return Status(value, f"{pulled.reason} that", value == "denied", min(status.first, noun.i), status.plain)
        if pulled.value == "planned" and status.reason == "modal would":
            return replace(status, value="planned", reason=f"{pulled.reason} that", first=min(status.first, noun.i))
        doubted = pulled.value == "possible" and status.value in ("happened", "planned", "denied")
        if doubted or noun.lemma == "condition":
            return replace(status, value=pulled.value, reason=f"{pulled.reason} that", first=min(status.first, noun.i))
        return status
