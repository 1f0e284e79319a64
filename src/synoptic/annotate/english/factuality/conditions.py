"""What leaves a clause with tense open or puts it ahead: "if", questions, "in case", "once it passes".

The parser takes some clauses for others' complements ("A man, thought to be the driver, is hunted"); those that the
wording alone gives away are told apart here.
"""

from __future__ import annotations

from synoptic.annotate.english.factuality.form import Status
from synoptic.annotate.english.factuality.governors import Governors
from synoptic.annotate.english.factuality.pulls import NOUNS
from synoptic.annotate.english.factuality.words import CONDITIONS, DENYING
from synoptic.annotate.english.quotations.words import SAID, THOUGHT
from synoptic.model.parse import Parse, Token

_AWAITING = frozenset(str.split("when whenever once after before until till soon"))
"""In front of a present tense under a plan, they put the event ahead too: "will resign once it passes"."""
_ASSUMING = frozenset(("provided", "providing", "assuming", "supposing"))
_SPEAKING = frozenset(
    str.split(
        "order accuse blame thank criticise criticize condemn praise refuse decline offer apologise apologize sentence"
    )
)
"""Acts done by speech whose subject is a person or a body, like that of "said"."""
_BEFORE_QUESTIONS = frozenset((*'.!?:;"“”‘', "''", "``"))
_CONDITIONAL = frozenset(("provided", "providing", "condition", "assuming"))
QUESTION_WORDS = ("WP", "WRB", "WDT", "WP$")


class Conditions(Governors):
    """The verbs of one sentence, with the conditions and questions that they stand in."""

    def __init__(self, parse: Parse, low: int, high: int, headline: bool = False) -> None:
        super().__init__(parse, low, high, headline)
        self.asked = self._find_asked()
        """The tokens of questions: from the last stop or quotation mark to each question mark."""

    def _find_asked(self) -> frozenset[int]:
        tokens = self.parse.tokens[self.low : self.high]
        found: set[int] = set()
        for mark in tokens:
            if mark.text != "?":
                continue
            first = mark.i
            while first > self.low and self.parse.tokens[first - 1].text not in _BEFORE_QUESTIONS:
                first -= 1
            found |= set(range(first, mark.i))
        return frozenset(found)

    def condition_of(self, t: Token) -> str:
        """The word that makes the clause a condition: "if", "in case", "on condition that", "Had the alarm sounded"."""
        for k in self.kids(t):
            if k.dep not in ("mark", "advmod", "prep", "dep", "cc", "aux"):
                continue
            word = k.text.lower()
            if word == "if" and self._ends_before(k, t):
                continue
            if k.dep == "mark" and word in CONDITIONS or word in ("lest", "unless", "whether", "if") and k.i < t.i:
                if word == "if" and self.word(k.i - 1) == "even":
                    return "even if"
                return word
            if word in ("though", "as") and self.word(k.i - 1) == "as" and word == "though":
                return "as though"
            if word == "long" and self.word(k.i - 1) == "as":
                return "as long as"
            if word == "so" and self.word(k.i + 1) == "that" and any(a.tag == "MD" for a in self.aux(t)):
                return "so that"
        near = [g for k in self.kids(t) for g in (k, *self.kids(k)) if g.pos != "PUNCT"]
        first = min([t.i, *(g.i for g in near)])
        if self.word(first) in _ASSUMING and first < t.i:
            return self.word(first)
        if t.dep in ("advcl", "ccomp", "dep") and self._inverted(t):
            return "inverted"
        if self._is_case(t):
            return "in case"
        over = self.head(t)
        below = t.dep in ("advcl", "ccomp", "acl", "pcomp") and over.i < t.i
        return over.text.lower() if below and over.text.lower() in _CONDITIONAL else ""

    def _ends_before(self, mark: Token, t: Token) -> bool:
        """ "that if it thaws, microbes could escape": a comma behind "if" and the subject behind the comma."""
        comma = next((i for i in range(mark.i + 2, t.i) if self.word(i) == ","), None)
        return comma is not None and any(k.dep in ("nsubj", "nsubjpass") and k.i > comma for k in self.kids(t))

    def _inverted(self, t: Token) -> bool:
        """ "Had the alarm sounded, ...", "Were the dam to break"."""
        first = min([t.i, *(a.i for a in self.aux(t))])
        subject = next((k for k in self.kids(t) if k.dep in ("nsubj", "nsubjpass")), None)
        if subject is None or first > subject.i or self.parse.tokens[first].lemma not in ("have", "be", "should"):
            return False
        before = self.at(first - 1)
        opens = before is None or before.pos in ("PUNCT", "NOUN", "PROPN", "PRON")
        return opens and first not in self.asked

    def _is_case(self, t: Token) -> bool:
        """ "in case the river rises"."""
        first = min([t.i, *(k.i for k in self.kids(t))])
        near = range(max(self.low, first - 3), first + 1)
        return any(self.word(i) == "in" and self.word(i + 1) == "case" and self.word(i + 2) != "of" for i in near)

    def is_awaited(self, t: Token, head: Token, status: Status, depth: int) -> bool:
        """ "will resign once the budget passes": a present tense that waits for the same time to come."""
        if status.value != "happened" or not any(a.tag in ("VBZ", "VBP") for a in (t, *self.aux(t))):
            return False
        words = {k.text.lower() for k in self.kids(t) if k.dep in ("mark", "advmod", "prep") and k.i < t.i}
        if not words & _AWAITING and head.text.lower() != "soon":
            return False
        fronted = next((k for k in self.kids(head) if k.dep == "ccomp" and k.i < head.i), head)
        outer = self.outer(fronted, depth)
        return outer is not None and (outer.plain == "planned" or outer.value in ("planned", "unsure"))

    def is_forestalled(self, t: Token, status: Status) -> bool:
        """ "fled before guards could stop him": he was not stopped."""
        before = any(k.dep in ("mark", "advmod") and k.text.lower() == "before" and k.i < t.i for k in self.kids(t))
        return before and t.dep == "advcl" and status.reason == "modal could"

    def is_open_end(self, t: Token, head: Token, status: Status, depth: int) -> bool:
        """ "has been suspended until the wind drops": whether it ever does is open."""
        until = any(
            k.text.lower() in ("until", "till") and k.dep in ("mark", "prep") and k.i < t.i for k in self.kids(t)
        )
        present = any(a.tag in ("VBZ", "VBP") for a in (t, *self.aux(t)))
        if not until or not present or status.value != "happened":
            return False
        outer = self.outer(head, depth)
        if outer is not None and outer.value in ("possible", "unsure"):
            return True
        return (
            outer is not None and outer.plain == "happened" and outer.reason.split(",")[0] in ("past tense", "perfect")
        )

    def by_report(self, t: Token) -> bool:
        """ "according to unconfirmed reports"."""
        return any(
            g.lemma == "report" and any(x.lemma in ("unconfirmed", "unverified") for x in self.kids(g))
            for k in self.kids(t)
            if k.lemma in ("accord", "according")
            for p in (k, *self.kids(k))
            for g in self.kids(p)
        )

    def is_that_clause(self, t: Token) -> bool:
        """A clause that a noun governs; the parser may take it for a relative one, but "that" is no pronoun in it."""
        that = any(k.dep == "mark" and k.text.lower() == "that" for k in self.kids(t))
        if t.dep == "acl" or (t.dep in ("relcl", "ccomp") and that):
            return True
        full = {k.dep for k in self.kids(t)}
        near = [
            *self.kids(t),
            *(g for k in self.kids(t) if k.dep in ("ccomp", "xcomp") for g in self.kids(k) if g.i < t.i),
        ]
        pronouns = any(k.tag in QUESTION_WORDS for k in near)
        whole = "nsubjpass" in full or ("nsubj" in full and full & {"dobj", "acomp", "attr", "ccomp", "xcomp"})
        return t.dep == "relcl" and not pronouns and bool(whole)

    def lacks_object(self, t: Token) -> bool:
        """ "a suggestion that the minister rejects": the noun is what is rejected."""
        objects = ("dobj", "ccomp", "xcomp", "dative", "nsubjpass")
        return t.lemma in DENYING and not any(k.dep in objects for k in self.kids(t))

    def is_beside(self, t: Token, head: Token) -> bool:
        """A clause before a comma and a verb that has a complement of its own: "Fever kills 40, doctors fear worse"."""
        if t.dep != "ccomp" or t.i > head.i or head.lemma in ("tell", "ask", "inform", "warn", "assure"):
            return False
        return any(k.i > head.i and k.dep in ("ccomp", "xcomp", "dobj", "acomp") for k in self.kids(head))

    def is_teller_beside(self, t: Token, head: Token) -> bool:
        """ "denied that it had sold arms and said its books were in order": who denied said so too, where the parser
        joins the two clauses inside."""
        over = self.head(head)
        subject = any(k.dep in ("nsubj", "nsubjpass", "expl") for k in self.kids(t))
        if t.dep != "conj":
            return False
        same = t.tag == over.tag and t.tag in ("VBD", "VBZ", "VBP") and not self.aux(t)
        return (
            same
            and not subject
            and head.dep == "ccomp"
            and t.lemma in SAID | _SPEAKING
            and over.lemma in SAID | THOUGHT
        )

    def is_behind_but(self, t: Token) -> bool:
        """A clause behind a comma and "but" that the parser hangs from the verb before it: it stands by itself."""
        if t.dep != "ccomp" or self.head(t).i > t.i:
            return False
        first = min([t.i, *(g.i for k in self.kids(t) for g in (k, *self.kids(k)) if k.i < t.i)])
        return self.word(first - 1) == "but" and self.word(first - 2) == "," or self.word(first) == "but"

    def main_or_noun(self, t: Token, head: Token) -> Token | None:
        """ "Rumours that the singer married were laughed off", where the parser takes "were laughed" for the clause of
        the noun and "married" for a description of the singer. Gives `t` where it is the main verb, or the noun."""
        if t.dep == "ccomp" and head.dep == "ROOT" and head.pos == "NOUN" and NOUNS.get(head.lemma):
            subject = next((k for k in self.kids(t) if k.dep in ("nsubj", "nsubjpass")), None)
            inner = subject and next((k for k in self.kids(subject) if k.dep == "acl" and self.is_finite(k)), None)
            return t if inner else None
        verb = self.head(head)
        noun = self.head(verb)
        if t.dep == "acl" and head.dep in ("nsubj", "nsubjpass") and verb.dep == "ccomp" and noun.dep == "ROOT":
            return noun if noun.pos == "NOUN" and NOUNS.get(noun.lemma) else None
        return None
