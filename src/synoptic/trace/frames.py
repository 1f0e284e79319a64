"""Who tells what a sentence tells, by its syntax: no list of cues, but a clause that is told and what stands around it.

"Word came from the mill that two pumps stopped", "Two pumps stopped, we know from the mill", "The detail came from the
mill: two pumps stopped". The clause that is told is a that-clause, the complement of a verb, or the main clause beside a
parenthesis; whoever is the subject, agent or giver of what stands around it tells it. Where nobody stands there
("Speculation is mounting that ..."), somebody without a name does. Misses on purpose sentences whose main clause is
plainly told by the newsroom ("It is clear that ...", "This means that ...").
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from synoptic.model.parse import Token
from synoptic.model.passage import Passage
from synoptic.model.span import Span

FINITE = ("VBD", "VBZ", "VBP", "MD")
"""Penn tags of finite verbs."""
_SUBJECTS = ("nsubj", "nsubjpass", "expl", "csubj")
_EMPTY = frozenset("it there this that these those so all such".split())
"""Subjects that stand for what is told and tell nothing themselves."""
_POINTING = frozenset("the this that these those such".split())
_THIS = frozenset("this that so same".split())
_DEEDS = frozenset("do want like need love hate get see know face cause think believe make".split()) - {"make"}
"""Verbs that with "this" tell nothing of who told it."""
_FIRST = frozenset("we i us".split())
_HEARERS = frozenset("we i us reporters journalists readers newsmen correspondents".split())
"""Who is told things by whoever tells them."""
TOLD = frozenset(
    "account accusation admission alert allegation announcement answer argument assertion assessment assurance belief claim "
    "comment complaint conclusion confirmation data description detail disclosure estimate evidence explanation fact figure "
    "finding forecast gossip hint indication information insight intelligence line message news note number observation "
    "opinion picture prediction quote quotation reading remark reminder report revelation rumour rumor sentence "
    "speculation statement statistic story suggestion suspicion talk testimony tip update verdict version view warning "
    "whisper word response reply".split()
)
"""Nouns for what somebody tells."""
_GIVERS = ("from", "by")
_CAUSES = frozenset("mean ensure make cause happen help require so let wait hope wish want fear seem appear need ask demand beg "
    "request order urge propose recommend decide agree vote promise".split())
"""Verbs with a clause that nobody tells by them."""
_ARISING = frozenset("emerge transpire appear seem happen turn look follow come become arise mount grow "
    "circulate spread swirl abound".split())
"""Verbs beside which "it" stands for what is told, and for nobody who tells it."""
_EVIDENT = frozenset("go judge accord base cite quote draw rely speak".split())
"""Participles that say on what a statement rests."""
_RIGHT = frozenset("right correct believe trust true accurate reliable say report".split())
MOST_WORDS = 22
"""Most words of a source."""
MOST_STEPS = 6
"""Most words from the clause that is told up to whoever tells it."""


@dataclass(frozen=True, slots=True)
class Frame:
    """What is told and by whom; `who` is None where nobody is named, `hearer` where the newsroom itself was told."""

    content: Span
    who: Span | None
    cue: Span
    newsroom: bool = False
    given: bool = True
    """Whether its words say that `who` gave it ("from", "by"), and not only that `who` is the subject."""


def frame_of(passage: Passage) -> Frame | None:
    """The frame of a sentence; None where its main clause is told by nobody but the report."""
    if passage.kind != "sentence":
        return None
    return _Sentence(passage).frame()


def giver_of_before(passage: Passage) -> Span | None:
    """Whom a sentence of its own says the one before it is from: "The figures are those of the mill."; None for others."""
    return _Sentence(passage).behind() if passage.kind == "sentence" else None


class _Sentence:
    """One sentence and its words by their places."""

    def __init__(self, passage: Passage) -> None:
        self.passage, self.tokens = passage, passage.parse.tokens
        self.own = [self.tokens[i] for i in passage.tokens]
        inside = set(passage.tokens)
        self.kids: dict[int, list[Token]] = {t.i: [] for t in self.own}
        self.root: Token | None = None
        for t in self.own:
            if t.head != t.i and t.head in inside:
                self.kids[t.head].append(t)
            elif self.root is None:
                self.root = t

    def frame(self) -> Frame | None:
        if self.root is None:
            return None
        return self._colon() or self._cleft() or self._given() or self._evidence() or self._heard() or self._inner() or self._beside()

    def behind(self) -> Span | None:
        """Whoever stands last behind "of", "from" or "by" in a short sentence about what was told, which tells nothing."""
        subject = next((t for t in self.own if t.pos in ("NOUN", "PROPN", "PRON", "NUM")), None)
        if subject is not None and (found := self._source_line(subject) or self._told_this()) is not None:
            return found
        if subject is None or subject.lemma not in TOLD or not self.own[0].text.casefold() in _POINTING:
            return None
        verb = next((k for k, t in enumerate(self.own) if t.tag in FINITE), None)
        if verb is None or any(t.text in (":", "that", "to") for t in self.own[verb:]) or verb > MOST_STEPS:
            return None
        at = next((k for k, t in enumerate(self.own) if k > verb and t.text in (*_GIVERS, "of", "to")), None)
        rest = self.own[at + 1 :] if at is not None else []
        if at is None or at - verb > MOST_STEPS or not 0 < len(rest) <= MOST_WORDS:
            return None
        return self._span(rest)

    def _source_line(self, subject: Token) -> Span | None:
        """ "Source of the information: the mill": a noun of telling, a colon, and nothing that is told."""
        at = next((k for k, t in enumerate(self.own) if t.text == ":"), None)
        words = {t.lemma for t in self.own[:at]}
        if not at or at > MOST_STEPS or not (subject.lemma == "source" or words & TOLD):
            return None
        rest = self.own[at + 1 :]
        if any(t.tag in FINITE for t in self.own[:at]) or not 0 < len(rest) <= MOST_WORDS:
            return None
        return None if any(t.dep in _SUBJECTS for t in rest) else self._span(rest)

    def _told_this(self) -> Span | None:
        """ "The mill disclosed this while opening a fair": the subject of a sentence whose verb has only "this" for object."""
        assert self.root is not None
        this = next((t for t in self.own if t.text.casefold() in _THIS and t.dep in ("dobj", "nsubj", "nsubjpass", "advmod", "pobj")
                     and t.i > self.root.i), None)
        subject = self._subject(self.root)
        if this is None or subject is None or subject.text.casefold() in _EMPTY or subject.tag in ("WP", "WDT"):
            return None
        verb = self.root
        if verb.lemma in _DEEDS or this.i - verb.i > MOST_STEPS or any(t.dep == "conj" and t.pos == "VERB" for t in self.own):
            return None
        follows = next((t for t in self.own if t.i == this.i + 1), None)
        if follows is not None and follows.pos in ("NOUN", "PROPN") or any(t.text == "that" for t in self.own if t.i > this.i):
            return None
        return self._phrase(subject, self._verb_start(verb))

    def _colon(self) -> Frame | None:
        """What stands before or behind a colon, where one side only says from whom the other is."""
        at = next((t for t in self.own if t.text == ":"), None)
        if at is None:
            return None
        before, after = [t for t in self.own if t.i < at.i], [t for t in self.own if t.i > at.i]
        for frame, told in ((before, after), (after, before)):
            subject = next((t for t in frame if t.pos in ("NOUN", "PROPN", "PRON", "DET") and t.text != "The"), None)
            if subject is None or not any(t.tag in FINITE for t in frame) or not self._opens(subject):
                continue
            if frame is before and subject.text.casefold() in _EMPTY:
                continue
            giver = next((t for t in frame if t.i > subject.i and t.text in (*_GIVERS, "of")), None)
            rest = [t for t in frame if giver is not None and t.i > giver.i]
            if giver is not None and told and rest and len(rest) <= MOST_WORDS:
                return Frame(self._span(told), self._span(rest), Span(subject.start, giver.end))
        return None

    def _cleft(self) -> Frame | None:
        """ "It was the mill that first told us that ...": whoever is put first."""
        words = [t.text.casefold() for t in self.own]
        if words[:2] not in (["it", "was"], ["it", "is"]):
            return None
        at = next((k for k, w in enumerate(words) if k > 2 and w in ("that", "who", "which")), 0)
        told = next((k for k, w in enumerate(words) if k > at and w == "that"), 0)
        named = any(t.pos == "PROPN" or t.tag == "NN" for t in self.own[2:at])
        if not at or not told or not named or at > MOST_WORDS or told - at > MOST_STEPS + 2:
            return None
        content = Span(self.own[told].end, self.own[-1].end)
        return Frame(content, Span(self.own[2].start, self.own[at - 1].end), Span(self.own[0].start, self.own[1].end))

    def _given(self) -> Frame | None:
        """The same by the order of the words alone, where the clause that is told was not read as one: an empty subject or
        a noun of telling, and "from" or "by" whom before "that"."""
        at = next((k for k, t in enumerate(self.own) if t.text == "that"), 0)
        subject = next((t for t in self.own[:at] if t.pos in ("NOUN", "PROPN", "PRON")), None)
        if subject is None or at + 3 > len(self.own) or not self._opens(subject):
            return None
        giver = next((k for k, t in enumerate(self.own[:at]) if t.text in _GIVERS), None)
        ends, told = at, Span(self.own[at + 1].start, self.own[-1].end)
        if giver is None and self.own[at - 1] is subject:
            giver = next((k for k in range(len(self.own) - 1, at, -1) if self.own[k].text in _GIVERS), None)
            if giver is None or self.own[giver - 1].tag not in (*FINITE, "VBN"):
                return None
            ends, told = len(self.own), Span(self.own[at + 1].start, self.own[giver - 1].start - 1)
        if giver is None or not 1 < ends - giver <= MOST_WORDS:
            return None
        rest = self.own[giver + 1 : ends]
        if len(rest) > 1 and rest[-1].tag in FINITE:
            rest = rest[:-1]
        return Frame(told, self._span(rest), Span(self.own[giver].start, self.own[giver].end))

    def _evidence(self) -> Frame | None:
        """ "..., going on what the mill said", by the order of the words."""
        if self.own[0].text == "What":
            at = next((k for k, t in enumerate(self.own) if k > 2 and t.text == "that"), 0)
            verb = next((k for k in range(at - 2, 1, -1) if self.own[k].tag in FINITE), 0)
            if verb and self.own[at - 1].lemma == "be" and verb <= MOST_WORDS:
                told, part = self.own[at + 1 :], self.own[1:verb]
                return Frame(self._span(told), self._span(part), Span(self.own[verb].start, self.own[verb].end))
        for k, t in enumerate(self.own[:-2]):
            if t.lemma not in _EVIDENT or not t.text.endswith("ing") or k and self.own[k - 1].text not in (",", "-", "\u2013"):
                continue
            rest = self.own[k + 1 :]
            comma = next((n for n, w in enumerate(rest) if w.text == ","), len(rest)) if not k else len(rest)
            part, told = rest[:comma], rest[comma:] if not k else self.own[:k]
            what = next((n for n, w in enumerate(part) if w.text == "what"), None)
            if what is not None:
                verb = next((n for n in range(len(part) - 1, what, -1) if part[n].tag in FINITE), None)
                part = part[what + 1 : verb]
            elif part and part[0].tag == "IN":
                part = part[1:]
            if what is not None and part and told and len(part) <= MOST_WORDS:
                return Frame(self._span(told), self._span(part), Span(t.start, t.end))
        return None

    def _heard(self) -> Frame | None:
        """ "..., we know from the mill", by the order of the words."""
        for k, t in enumerate(self.own[:-3]):
            opens = self.own[k + 1].text.casefold()
            if t.text not in (",", ";", "-", "\u2013", "\u2014") or opens not in _FIRST | _HEARERS | {"it", "this", "that"}:
                continue
            part = self.own[k + 2 :]
            if opens in ("it", "this", "that") and len(part) > 3 and part[0].tag in FINITE and part[1].text == "what":
                last = next((n for n in range(len(part) - 1, 2, -1) if part[n].tag in FINITE), 0)
                if 2 < last <= MOST_WORDS:
                    return Frame(self._span(self.own[:k]), self._span(part[2:last]), Span(t.end, part[1].end))
            verb = next((n for n, w in enumerate(part[:3]) if w.tag in FINITE), None)
            giver = next((n for n, w in enumerate(part[:6]) if w.text in _GIVERS), None)
            if verb is not None and giver is not None and verb < giver and 0 < len(part) - giver - 1 <= MOST_WORDS:
                return Frame(self._span(self.own[:k]), self._span(part[giver + 1 :]), Span(t.end, part[giver].end))
        return None

    def _inner(self) -> Frame | None:
        """A clause that a verb or noun has for its content."""
        for t in self.own:
            if not self._told(t):
                continue
            head = self.tokens[t.head]
            if head.lemma in _CAUSES or head.pos == "ADJ":
                return None
            part = self._subtree(t)
            places = {p.i for p in part}
            begins = min(p.start for p in part)
            told = Span(begins, max(p.end for p in part))
            found = self._teller(head, places, begins)
            if found is None:
                return None
            who, newsroom = found
            given = who is None or any(t.text in _GIVERS and t.end + 1 == who.start for t in self.own)
            return Frame(told, who, Span(head.start, head.end), newsroom, given)
        return None

    def _beside(self) -> Frame | None:
        """A parenthesis beside the main clause: "..., we know from the mill", "..., going on what the mill said"."""
        assert self.root is not None
        for s in self.kids[self.root.i]:
            part = self._subtree(s)
            places = {p.i for p in part}
            rest = [t for t in self.own if t.i not in places]
            if s.dep == "parataxis" or s.dep == "ccomp" and self._empty_subject(s):
                if any(k.dep in ("dobj", "ccomp") and k.text.casefold() not in _EMPTY for k in self.kids[s.i]):
                    continue
                found = self._teller(s, set(), part[-1].end, climb=False)
                if found is None:
                    continue
                return Frame(self._span(rest), found[0], Span(s.start, s.end), found[1])
            if s.dep in ("advcl", "prep", "npadvmod") and self._evidential(s):
                verb = next((t for t in reversed(part) if self._finite(t) and self._subject(t) is not None), None)
                subject = self._subject(verb) if verb is not None else None
                noun = subject or next((t for t in part if t.dep in ("pobj", "dobj") and t.tag != "WP"), None)
                if noun is None or noun.text.casefold() in _EMPTY:
                    continue
                limit = verb.start if verb is not None and noun.i < verb.i else part[-1].end
                return Frame(self._span(rest), self._phrase(noun, limit), Span(s.start, s.end))
        return None

    def _evidential(self, s: Token) -> bool:
        kids = self.kids[s.i]
        lemmas = {t.lemma for t in self._subtree(s)}
        if s.tag in ("VBG", "VBN"):
            return s.lemma in _EVIDENT
        marks = {k.text.casefold() for k in kids if k.dep in ("mark", "advmod", "prep")}
        objects = {k.text.casefold() for k in kids if k.dep in ("dobj", "attr", "acomp")}
        if "if" in marks:
            return bool(lemmas & _RIGHT)
        return "as" in marks and bool(objects) and objects <= _EMPTY

    def _told(self, t: Token) -> bool:
        """Whether a word heads a clause that is told: finite, with a subject, with "that" before it or none."""
        if t.dep not in ("ccomp", "acl", "advcl", "relcl", "appos", "conj", "csubj") or not self._finite(t):
            return False
        subject = self._subject(t)
        if subject is None or t.head == t.i or t.head not in self.kids:
            return False
        marks = [k for k in self.kids[t.i] if k.dep == "mark"]
        words = {k.text.casefold() for k in marks}
        head = self.tokens[t.head]
        if t.dep == "advcl" and not words:
            spoken = self._subject(head)
            return spoken is not None and t.i < spoken.i < head.i and not self._empty_subject(t)
        if words == {"that"}:
            so = {k.text.casefold() for k in self.kids[t.head]} & {"so", "such"}
            return not (t.dep == "advcl" and so)
        open_ended = any(p.tag in ("WP", "WRB", "WDT", "WP$") for p in self.kids[t.i])
        return not words and t.dep == "ccomp" and not open_ended and not (subject.text.casefold() in _POINTING and t.i > t.head)

    def _finite(self, t: Token) -> bool:
        return t.tag in FINITE or any(k.dep in ("aux", "auxpass") and k.tag in FINITE for k in self.kids.get(t.i, ()))

    def _subject(self, t: Token) -> Token | None:
        return next((k for k in self.kids.get(t.i, ()) if k.dep in _SUBJECTS), None)

    def _empty_subject(self, t: Token) -> bool:
        subject = self._subject(t)
        return subject is not None and subject.text.casefold() in _EMPTY

    def _opens(self, subject: Token) -> bool:
        """Whether a word that opens a frame stands for what is told, also one printed as a name ("Word came from")."""
        return self._stands_for_told(subject)

    def _stands_for_told(self, subject: Token) -> bool:
        word = subject.text.casefold()
        if word == "it" and subject.dep == "nsubj" and subject.head in self.kids:
            verb = self.tokens[subject.head]
            return verb.lemma in _ARISING or verb.pos == "AUX"
        return word in _EMPTY | _HEARERS or subject.lemma.casefold() in TOLD or word in TOLD

    def _teller(
        self, head: Token, told: set[int], limit: int, *, climb: bool = True
    ) -> tuple[Span | None, bool] | None:
        """(whoever tells it, whether that is the newsroom) above a clause that is told; None where the report itself does.

        `told` are the words of the clause, `limit` is where a source before it must end.
        """
        heard = newsroom = False
        for _ in range(MOST_STEPS if climb else 1):
            noun = head.pos in ("NOUN", "PROPN", "PRON")
            if not noun and any(k.dep == "acomp" for k in self.kids.get(head.i, ())):
                return None
            subject = None if noun else self._subject(head)
            spoken = subject is not None and not self._stands_for_told(subject) and subject.dep != "nsubjpass"
            who = None if spoken else self._giver(head, limit, told)
            if who is not None:
                return who, False
            if not noun:
                if subject is not None and subject.tag in ("WP", "WDT") and head.dep == "relcl":
                    return self._phrase(self.tokens[head.head], head.start), False
                if subject is not None and subject.i not in told:
                    word = subject.text.casefold()
                    attribute = next((k for k in self.kids[head.i] if k.dep == "attr"), None)
                    passive = subject.dep == "nsubjpass"
                    if self._stands_for_told(subject) or passive:
                        for part in (subject, attribute):
                            who = self._giver(part, limit, told) if part is not None else None
                            if who is not None:
                                return who, False
                        named = any(w.pos == "PROPN" and w.i != subject.i for w in self._subtree(subject))
                        noun_alone = not any(k.dep in ("det", "poss", "compound") for k in self.kids[subject.i])
                        speaks = head.pos == "VERB" and head.lemma not in _ARISING and not noun_alone and not passive
                        if word not in _EMPTY | _FIRST and (named or speaks):
                            return self._phrase(subject, self._verb_start(head)), False
                        newsroom = word in _FIRST
                        if passive and word not in _EMPTY | _HEARERS and subject.lemma not in TOLD:
                            return self._phrase(subject, head.start), False
                        return None if newsroom and not passive else (None, newsroom)
                    ends = head.start if subject.i < head.i else limit if limit > subject.start else self._end()
                    return self._phrase(subject, self._verb_start(head) if subject.i < head.i else ends), False
            heard = heard or noun and head.lemma in TOLD
            if head.i == head.head or head.head not in self.kids or not climb:
                break
            head = self.tokens[head.head]
        return (None, newsroom) if heard else None

    def _verb_start(self, head: Token) -> int:
        return min([head.start, *(k.start for k in self.kids[head.i] if k.dep in ("aux", "auxpass", "neg"))])

    def _giver(self, head: Token, limit: int, told: set[int] = frozenset()) -> Span | None:  # type: ignore[assignment]
        """Whom a word has something from: "word from the mill", "told by the mill", "the mill's word"."""
        for k in self.kids.get(head.i, ()):
            if k.i in told:
                continue
            named_of = k.lemma == "of" and head.lemma in TOLD
            if k.dep in ("agent", "prep") and (k.lemma in _GIVERS or named_of):
                noun = next((p for p in self.kids[k.i] if p.dep == "pobj"), None)
                if k.dep == "prep" and k.lemma == "by" and head.pos == "VERB" and head.tag != "VBN":
                    continue
                if noun is None or named_of and noun.pos not in ("PROPN", "PRON"):
                    continue
                if noun.lemma in ("those", "that", "one"):
                    noun = next((w for w in self._subtree(noun) if w.dep == "pobj" and w.i != noun.i), noun)
                ends = limit if limit > noun.start else self._end()
                if noun.i < head.i:
                    ends = min(ends, head.start)
                return self._phrase(noun, ends)
            if k.dep == "poss" and head.lemma in TOLD:
                return self._phrase(k, head.start)
        return None

    def _end(self) -> int:
        return self.passage.span.end

    def _phrase(self, noun: Token, limit: int) -> Span:
        """The words of a noun, and what explains it up to `limit`."""
        part = [t for t in self._subtree(noun) if t.start < limit] or [noun]
        begin = min(t.start for t in part)
        end = max(t.end for t in part)
        if limit > end:
            more = [t for t in self.own if end <= t.start < limit]
            if more and more[0].text in (",", "(", "of", "for", "at", "with", "from", "in") and not any(
                t.tag in FINITE and t.dep not in ("relcl", "aux", "auxpass") for t in more
            ):
                end = max(t.end for t in more)
        words = [t for t in self.own if begin <= t.start < end]
        while words and (words[-1].tag in (",", ".", "``", "''", ":", "RB", "IN") or words[-1].text == "that"):
            words.pop()
        while words and words[0].tag in ("``", "''", ","):
            words.pop(0)
        words = words[:MOST_WORDS] or [noun]
        return Span(words[0].start, words[-1].end)

    def _subtree(self, t: Token) -> list[Token]:
        return sorted(self._below(t), key=lambda w: w.i)

    def _below(self, t: Token) -> Iterator[Token]:
        yield t
        for kid in self.kids.get(t.i, ()):
            yield from self._below(kid)

    def _span(self, words: list[Token]) -> Span:
        kept = list(words)
        while len(kept) > 1 and kept[-1].pos == "PUNCT" and kept[-1].text != ")":
            kept.pop()
        while len(kept) > 1 and kept[0].pos == "PUNCT":
            kept.pop(0)
        return Span(kept[0].start, kept[-1].end)
