"""What negates a verb: "not", "nobody", "no" before its subject or object, "at no point", "no longer", "nearly"."""

from __future__ import annotations

from synoptic.annotate.english.factuality.words import ALMOST, NEGATIVES, SCALES
from synoptic.model.parse import Parse, Token

_LIMITS = frozenset(str.split("only just least merely simply far until till long once"))
"""Behind "not", they limit and do not negate: "not only", "not until Friday"."""
_COUNTS = frozenset(str.split("fewer less more later earlier doubt wonder sooner surprise"))
"""Behind "no", they give a number or a certainty: "no fewer than 20"."""
_ARGUMENTS = ("nsubj", "nsubjpass", "dobj", "attr", "dative", "csubj")
_HARDLY = frozenset(str.split("hardly barely scarcely"))
_PORTIONS = frozenset(
    str.split("third half quarter fifth tenth dozen hundred thousand week month day year hour minute fraction")
)
"""What "barely" measures and does not deny: "barely a third came"."""
_WHOLES = frozenset(str.split("all every everyone everybody everything both always necessarily entirely"))
_PARTICIPANTS = frozenset(str.split("point time way circumstance account mean case stage moment"))
"""Nouns of fronted phrases that negate: "at no point", "under no circumstances"."""


class Words:
    """The words of one sentence, tokens [low, high) of its parse."""

    def __init__(self, parse: Parse, low: int, high: int) -> None:
        self.parse = parse
        self.low, self.high = low, high

    def kids(self, t: Token) -> tuple[Token, ...]:
        return self.parse.by_head[t.i]

    def head(self, t: Token) -> Token:
        return self.parse.tokens[t.head]

    def aux(self, t: Token) -> list[Token]:
        return [k for k in self.kids(t) if k.dep in ("aux", "auxpass") and k.text.lower() != "to"]

    def is_verb(self, t: Token) -> bool:
        """Whether `t` is a verb, by its tag or, where the tagger slips, by its auxiliary or its clause."""
        if t.pos in ("VERB", "AUX"):
            return True
        if t.pos not in ("NOUN", "PROPN", "ADJ"):
            return False
        kids = self.kids(t)
        if any(k.dep in ("aux", "auxpass") for k in kids):
            return True
        clause = t.dep in ("advcl", "ccomp") and (t.pos == "NOUN" or any(k.dep == "dobj" for k in kids))
        return clause and any(k.dep == "nsubj" for k in kids) and any(k.dep == "mark" for k in kids)

    def has_to(self, t: Token) -> bool:
        return any(k.dep == "aux" and (k.tag == "TO" or k.text.lower() == "to") for k in self.kids(t))

    def at(self, i: int) -> Token | None:
        return self.parse.tokens[i] if self.low <= i < self.high else None

    def word(self, i: int) -> str:
        """The word at `i` in lower case; empty outside the sentence."""
        t = self.at(i)
        return t.text.lower() if t is not None else ""

    def negations(self, t: Token) -> list[Token]:
        """The words that say that the event at `t` is not so, nearest reading first."""
        found = []
        nor = self._nor(t)
        if nor is not None:
            found.append(nor)
        for k in self.kids(t):
            word = k.text.lower()
            if k.dep in _ARGUMENTS:
                found += self._in_argument(k)
            elif (
                word in NEGATIVES and (k.i < t.i or word == "nowhere" and t.lemma == "be") and word != "nor"
            ) or k.dep == "neg":
                if self._negates(t, k):
                    found.append(k)
            elif word == "little" and k.dep == "advmod" and k.i < t.i and self.word(k.i + 1) in ("did", "does", "do"):
                found.append(k)
            elif word in ("longer", "more") and self.word(k.i - 1) in ("no", "any"):
                found += [g for g in self.kids(k) if g.text.lower() == "no"]
            elif k.dep == "agent":
                found += [g for p in self.kids(k) for g in [p, *self.kids(p)] if g.text.lower() in ("no", "nobody")]
            elif k.dep == "prep" and k.i < t.i:
                found += [
                    g for p in self.kids(k) if p.lemma in _PARTICIPANTS for g in self.kids(p) if g.text.lower() == "no"
                ]
            elif word in ALMOST and k.i < t.i and t.lemma not in SCALES and self._touches(k, t):
                found.append(k)
        if self.word(t.i - 1) == "but" and self.word(t.i - 2) == "all":
            found.append(self.parse.tokens[t.i - 2])
        return found

    def _nor(self, t: Token) -> Token | None:
        """The "nor" that joins `t` to the verb before it."""
        joints = [k for k in self.kids(t) if k.i < t.i]
        if t.dep == "conj":
            joints += [k for k in self.kids(self.head(t)) if k.i < t.i]
        joints = [k for k in joints if k.dep in ("cc", "preconj")]
        return joints[-1] if joints and joints[-1].text.lower() == "nor" else None

    def _touches(self, k: Token, t: Token) -> bool:
        """Whether only adverbs and auxiliaries stand between."""
        return all(self.parse.tokens[i].pos in ("ADV", "AUX") for i in range(k.i + 1, t.i))

    def _negates(self, t: Token, k: Token) -> bool:
        """Whether a negative under `t` denies it: not "not only", "no fewer than", nor "left not for money but ..."."""
        behind = self.word(k.i + 1)
        if behind in _LIMITS or (behind in _COUNTS and k.text.lower() == "no"):
            return False
        if k.text.lower() == "barely":
            return False
        follows = k.i > t.i and t.pos != "AUX" and t.lemma not in ("be", "do", "have") and k.dep in ("neg", "advmod")
        return not (follows and k.text.lower() == "not")

    def _in_argument(self, k: Token) -> list[Token]:
        """The negatives of a subject or object: "no one", "none of", "neither the", "not a single", "hardly any"."""
        if k.text.lower() in NEGATIVES:
            return [k]
        found = []
        portion = k.lemma in _PORTIONS
        for g in self.kids(k):
            word = g.text.lower()
            behind = self.word(g.i + 1)
            if g.i > k.i and g.dep != "neg":
                continue
            if (
                word in ("no", "neither")
                and behind not in _COUNTS
                and g.dep in ("det", "neg", "preconj", "advmod")
                or word == "not"
                and behind not in _LIMITS | _WHOLES
                or word in _HARDLY
                and not portion
            ):
                found.append(g)
            elif g.dep in ("det", "nummod", "advmod", "amod"):
                found += [h for h in self.kids(g) if h.text.lower() in _HARDLY and g.dep != "nummod" and not portion]
                found += [
                    h for h in self.kids(g) if h.text.lower() == "not" and behind and g.text.lower() not in _WHOLES
                ]
        return found

    def is_partial(self, t: Token) -> bool:
        """ "Not all the hostages were freed": some were, some not."""
        return any(
            self.word(i) == "not" and self.word(i + 1) in _WHOLES
            for k in self.kids(t)
            if k.dep in _ARGUMENTS or k.dep == "preconj"
            for i in range(max(self.low, k.i - 4), k.i + 1)
        )

    def waits_until(self, t: Token, negations: list[Token]) -> bool:
        """ "did not call until noon": it did then."""
        until = any(
            k.i > t.i and (k.lemma == "until" or any(g.lemma == "until" for g in self.kids(k))) for k in self.kids(t)
        )
        return until and negations[0].dep == "neg"

    def is_about_cause(self, t: Token, negations: list[Token]) -> bool:
        """ "did not resign because of the leak": the negation may be about the cause alone."""
        if not negations or negations[0].dep != "neg":
            return False
        for k in self.kids(t):
            if k.i < t.i:
                continue
            cause = k.lemma == "because" or any(g.lemma == "because" for g in self.kids(k))
            first = min([k.i, *(g.i for g in self.kids(k))])
            if cause and k.dep in ("prep", "advcl") and self.word(first - 1) not in (",", "–", "—"):
                return True
        return False
