"""Who tells what a sentence tells, by its syntax: no list of cues, but a clause that is told and what stands around it.

"Word came from the mill that two pumps stopped", "Two pumps stopped, we know from the mill", "The detail came from the
mill: two pumps stopped". The clause that is told is a that-clause, the complement of a verb, or the main clause beside a
parenthesis; whoever is the subject, agent or giver of what stands around it tells it. Where nobody stands there
("Speculation is mounting that ..."), somebody without a name does. Misses on purpose sentences whose main clause is
plainly told by the newsroom ("It is clear that ...", "This means that ...").
"""

from __future__ import annotations

from collections.abc import Container

from synoptic.model.parse import Token
from synoptic.model.passage import Passage
from synoptic.model.span import Span
from synoptic.trace.frames_in_order import EVIDENT, InOrder
from synoptic.trace.sentence import ARISING, EMPTY, FIRST, GIVERS, HEARERS, MOST_STEPS, TOLD, UNTOLD, Frame

_CAUSES = frozenset(
    "mean ensure make cause happen help require so let wait hope wish want fear seem appear need ask demand beg "
    "request order urge propose recommend decide agree vote promise".split()
)
"""Verbs with a clause that nobody tells by them."""
_BESIDE = frozenset("amid amidst despite after following before".split())
"""Prepositions of what was there beside what the sentence tells: "the quay was closed amid fears that the wall would fall"."""
_RIGHT = frozenset("right correct believe trust true accurate reliable say report ask".split())
"""Words beside "if" that ask whether somebody is to be believed."""
_ANYBODY = frozenset("you one anyone anybody".split())
"""Whoever asks: "if you ask the mill"."""
_POINTING = frozenset("this that these those so such".split())


def frame_of(passage: Passage) -> Frame | None:
    """The frame of a sentence; None where its main clause is told by nobody but the report."""
    return passage.once(_frame) if passage.kind == "sentence" else None


def _frame(sentence: Passage) -> Frame | None:
    return _Sentence(sentence).frame()


class _Sentence(InOrder):
    """A sentence whose frame is looked for in its parse as well."""

    def frame(self) -> Frame | None:
        """The first frame that fits, of its words in their order, then of its parse."""
        if self.root is None:
            return None
        return self.in_order() or self._inner() or self._beside()

    def _inner(self) -> Frame | None:
        """A clause that a verb or noun has for its content."""
        for t in self.own:
            if not self._told(t):
                continue
            head = self.tokens[t.head]
            if head.lemma in _CAUSES or head.pos == "ADJ":
                return None
            part = self.subtree(t)
            places = {p.i for p in part}
            begins = min(p.start for p in part)
            if head.pos == "VERB" and self._headed(begins):
                return None
            told = Span(begins, max(p.end for p in part))
            found = self._teller(head, places, begins)
            if found is None:
                return None
            who = found[0] if found else None
            given = who is None or any(t.text in GIVERS and t.end + 1 == who.start for t in self.own)
            return Frame(told, who, Span(head.start, head.end), given)
        return None

    def _headed(self, begins: int) -> bool:
        """Whether a clause stands behind the colon of a heading that says what it is about, and is told by nobody:
        "Ferry cancelled: what passengers need to know"."""
        at = next((k for k, t in enumerate(self.own) if t.start == begins), 0)
        asks = self.own[at].tag in ("WP", "WRB", "WDT")
        return at > 0 and self.own[at - 1].text == ":" and (asks or self.passage.block_kind == "headline")

    def _beside(self) -> Frame | None:
        """A parenthesis beside the main clause: "..., we know from the mill", "..., going on what the mill said"."""
        assert self.root is not None
        for s in self.kids[self.root.i]:
            part = self.subtree(s)
            places = {p.i for p in part}
            rest = [t for t in self.own if t.i not in places]
            if s.dep == "parataxis" or s.dep == "ccomp" and self.empty_subject(s):
                if any(k.dep in ("dobj", "ccomp") and k.text.casefold() not in EMPTY for k in self.kids[s.i]):
                    continue
                found = self._teller(s, set(), part[-1].end, climb=False)
                if found is None:
                    continue
                return Frame(self.span_of(rest), found[0] if found else None, Span(s.start, s.end))
            if s.dep in ("advcl", "prep", "npadvmod") and self._evidential(s):
                verb = next((t for t in reversed(part) if self.finite(t) and self._is_told_by(t)), None)
                subject = self.subject(verb) if verb is not None else None
                subject = None if subject is not None and subject.text.casefold() in _ANYBODY else subject
                noun = subject or next((t for t in part if t.dep in ("pobj", "dobj") and t.tag != "WP"), None)
                if noun is None or noun.text.casefold() in EMPTY:
                    continue
                limit = verb.start if verb is not None and noun.i < verb.i else part[-1].end
                return Frame(self.span_of(rest), self.phrase(noun, limit), Span(s.start, s.end))
        return None

    def _is_told_by(self, verb: Token) -> bool:
        """Whether a verb has a subject, and that is no "which" by which it only explains a noun."""
        subject = self.subject(verb)
        return subject is not None and (subject.tag not in ("WP", "WDT") or subject.text.lower() == "what")

    def _evidential(self, s: Token) -> bool:
        kids = self.kids[s.i]
        lemmas = {t.lemma for t in self.subtree(s)}
        if s.tag in ("VBG", "VBN"):
            return s.lemma in EVIDENT
        marks = {k.text.casefold() for k in kids if k.dep in ("mark", "advmod", "prep")}
        objects = {k.text.casefold() for k in kids if k.dep in ("dobj", "attr", "acomp")}
        if "if" in marks:
            return bool(lemmas & _RIGHT)
        return "as" in marks and bool(objects) and objects <= EMPTY

    def _told(self, t: Token) -> bool:
        """Whether a word heads a clause that is told: finite, with a subject, with "that" before it or none."""
        if t.dep not in ("ccomp", "acl", "advcl", "relcl", "appos", "conj", "csubj") or not self.finite(t):
            return False
        subject = self.subject(t)
        if subject is None or t.head == t.i or t.head not in self.kids:
            return False
        marks = [k for k in self.kids[t.i] if k.dep == "mark"]
        words = {k.text.casefold() for k in marks}
        head = self.tokens[t.head]
        open_ended = any(p.tag in ("WP", "WRB", "WDT", "WP$") for p in self.kids[t.i])
        if t.dep == "advcl" and not words:
            if open_ended and subject.pos != "PROPN":
                return False  # "When we came by, there was nobody" tells when
            spoken = self.subject(head)
            return spoken is not None and t.i < spoken.i < head.i and not self.empty_subject(t)
        if words == {"that"}:
            so = {k.text.casefold() for k in self.kids[t.head]} & {"so", "such"}
            return not (t.dep == "advcl" and so)
        return (
            not words
            and t.dep == "ccomp"
            and not open_ended
            and not (subject.text.casefold() in _POINTING and t.i > t.head)
        )

    def _teller(self, head: Token, told: set[int], limit: int, *, climb: bool = True) -> tuple[Span, ...] | None:
        """Whoever tells a clause, looked for from the word that governs it upwards: () where nobody is named, None where the
        report itself tells it. `told` are the words of the clause, `limit` is where a source before it must end.
        """
        heard = False
        for _ in range(MOST_STEPS if climb else 1):
            noun = head.pos in ("NOUN", "PROPN", "PRON")
            if not noun and any(k.dep == "acomp" for k in self.kids.get(head.i, ())):
                return None
            subject = None if noun else self.subject(head)
            passive = subject is not None and subject.dep == "nsubjpass"
            spoken = subject is not None and not self.stands_for_told(subject) and not passive
            who = None if spoken else self._giver(head, limit, told)
            if who is not None:
                return (who,)
            if subject is not None and subject.tag in ("WP", "WDT") and head.dep == "relcl":
                return (self.phrase(self.tokens[head.head], head.start),)
            if subject is not None and subject.i not in told:
                if not spoken:
                    return self._behind_subject(head, subject, limit, told)
                if head.pos != "VERB":
                    held = self._held(subject, min(limit, head.start)) if head.lemma == "be" else None
                    return (held,) if held is not None else None
                ends = limit if limit > subject.start else self.end()
                return (self.phrase(subject, self.verb_start(head) if subject.i < head.i else ends),)
            heard = heard or noun and head.lemma in TOLD
            if head.i == head.head or head.head not in self.kids or not climb:
                break
            head = self.tokens[head.head]
            if head.lemma in _BESIDE and head.dep == "prep":
                return None
        return () if heard else None

    def _behind_subject(self, head: Token, subject: Token, limit: int, told: set[int]) -> tuple[Span, ...] | None:
        """Whoever tells what a subject that stands for it, or is told it, hears: as `_teller`."""
        word, passive = subject.text.casefold(), subject.dep == "nsubjpass"
        attribute = next((k for k in self.kids[head.i] if k.dep == "attr"), None)
        for part in (subject, attribute):
            who = self._giver(part, limit, told) if part is not None else None
            if who is not None:
                return (who,)
        if word == "it" and head.lemma == "be" and attribute is not None and (held := self._held(attribute, limit)):
            return (held,)
        named = any(w.pos == "PROPN" and w.i != subject.i for w in self.subtree(subject))
        alone = not any(k.dep in ("det", "poss", "compound") for k in self.kids[subject.i])
        speaks = head.pos == "VERB" and head.lemma not in ARISING and not alone and not passive
        if word not in EMPTY | FIRST and (named or speaks):
            return (self.phrase(subject, self.verb_start(head)),)
        if passive and word not in EMPTY | HEARERS and subject.lemma not in TOLD:
            return (self.phrase(subject, head.start),) if any(w.pos == "PROPN" for w in self.subtree(subject)) else None
        return None if word in FIRST and not passive else ()

    def _held(self, noun: Token, limit: int) -> Span | None:
        """Whose a noun is that a clause with "that" fills: "the submission of the mill is that", "it is the mill's case that"."""
        if noun.pos != "NOUN" or noun.lemma in UNTOLD:
            return None
        for k in self.kids[noun.i]:
            if k.dep == "poss":
                return self.phrase(k, noun.start)
            if k.dep == "prep" and k.lemma == "of":
                owner = next((p for p in self.kids[k.i] if p.dep == "pobj"), None)
                return self.phrase(owner, limit) if owner is not None else None
        return None

    def _giver(self, head: Token, limit: int, told: Container[int] = ()) -> Span | None:
        """Whom a word has something from: "word from the mill", "told by the mill", "the mill's word"."""
        for k in self.kids.get(head.i, ()):
            if k.i in told:
                continue
            named_of = k.lemma == "of" and head.lemma in TOLD
            if k.dep in ("agent", "prep") and (k.lemma in GIVERS or named_of):
                noun = next((p for p in self.kids[k.i] if p.dep == "pobj"), None)
                if k.dep == "prep" and head.lemma == "say":
                    continue  # "said from the roof that ..." tells where
                if k.dep == "prep" and k.lemma == "by" and head.pos == "VERB" and head.tag != "VBN":
                    continue
                if noun is None or named_of and noun.pos not in ("PROPN", "PRON"):
                    continue
                if noun.lemma in ("those", "that", "one"):
                    noun = next((w for w in self.subtree(noun) if w.dep == "pobj" and w.i != noun.i), noun)
                ends = limit if limit > noun.start else self.end()
                if noun.i < head.i:
                    ends = min(ends, head.start)
                return self.phrase(noun, ends)
            if k.dep == "poss" and head.lemma in TOLD:
                return self.phrase(k, head.start)
        return None
