"""One sentence, its words by their places, and what the words around a clause that is told have in common."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from synoptic.model.parse import Token
from synoptic.model.passage import Passage
from synoptic.model.span import Span
from synoptic.trace.voices import DOCUMENTS

FINITE = ("VBD", "VBZ", "VBP", "MD")
"""Penn tags of finite verbs."""
SUBJECTS = ("nsubj", "nsubjpass", "expl", "csubj")
EMPTY = frozenset("it there this that these those so all such".split())
"""Subjects that stand for what is told and tell nothing themselves."""
FIRST = frozenset("we i us".split())
HEARERS = frozenset("we i us reporters journalists readers newsmen correspondents".split())
"""Who is told things by whoever tells them."""
TOLD = frozenset(
    "account accusation admission alert allegation announcement answer argument assertion assessment assurance belief claim "
    "comment complaint conclusion confirmation data description detail disclosure estimate evidence explanation fact figure "
    "finding forecast gossip hint indication information insight intelligence line message news note number observation "
    "opinion picture prediction quote quotation reading remark reminder report revelation rumour rumor sentence "
    "speculation statement statistic story suggestion suspicion talk testimony tip update verdict version view warning "
    "whisper word response reply position stance contention understanding".split()
)
"""Nouns for what somebody tells."""
UNTOLD = frozenset(
    "problem trouble aim goal purpose effect result consequence upshot outcome reason cause difference advantage disadvantage drawback "
    "benefit danger risk catch snag trick secret strength weakness beauty irony difficulty fault merit duty job task role thing "
    "custom rule habit nature fate luck tragedy lesson sign proof shame pity time".split()
)
"""Nouns that a clause with "that" explains without anybody telling it: "the trouble of the mill is that"."""
GIVERS = ("from", "by")
ONLY_SAW = frozenset("seen reviewed obtained viewed examined inspected read".split())
"""Participles before "by" and whoever only saw it: "figures seen by the Example"."""
ARISING = frozenset(
    "emerge transpire appear seem happen turn look follow come become arise mount grow "
    "circulate spread swirl abound".split()
)
"""Verbs beside which "it" stands for what is told, and for nobody who tells it."""
MOST_WORDS = 22
"""Most words of a source."""
MOST_STEPS = 6
"""Most words from the clause that is told up to whoever tells it."""


def misread(before: Token, word: Token) -> bool:
    """Whether what was read as a verb is the noun of a paper, for no verb in the plural stands behind a noun in the singular:
    "the quality control register"."""
    return word.tag == "VBP" and before.tag == "NN" and word.text in DOCUMENTS


@dataclass(frozen=True, slots=True)
class Frame:
    """What is told and by whom; `who` is None where nobody is named."""

    content: Span
    who: Span | None
    cue: Span
    given: bool = True
    """Whether its words say that `who` gave it ("from", "by"), and not only that `who` is the subject."""
    outer: bool = False
    """Whether `who` tells also what somebody else is quoted with in the content: "The crew complained, if the mill is right"."""


def last_dash(tokens: Sequence[Token]) -> Token | None:
    """The last dash that stands between parts of a sentence, and not within a word, whatever the tagger took it for."""
    for before, t in zip(reversed(tokens[:-1]), reversed(tokens[1:]), strict=True):
        if t.text == "\u2014" or t.text in ("-", "\u2013") and before.end < t.start:
            return t
    return None


class Sentence:
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

    def finite(self, t: Token) -> bool:
        return t.tag in FINITE or any(k.dep in ("aux", "auxpass") and k.tag in FINITE for k in self.kids.get(t.i, ()))

    def subject(self, t: Token) -> Token | None:
        return next((k for k in self.kids.get(t.i, ()) if k.dep in SUBJECTS), None)

    def empty_subject(self, t: Token) -> bool:
        subject = self.subject(t)
        return subject is not None and subject.text.casefold() in EMPTY

    def opens_frame(self, subject: Token) -> bool:
        """Whether a word that opens a frame stands for what is told, also one printed as a name ("Word came from")."""
        return self.stands_for_told(subject)

    def stands_for_told(self, subject: Token) -> bool:
        word = subject.text.casefold()
        if word == "it" and subject.dep == "nsubj" and subject.head in self.kids:
            verb = self.tokens[subject.head]
            return verb.lemma in ARISING or verb.pos == "AUX"
        return word in EMPTY | HEARERS or subject.lemma.casefold() in TOLD or word in TOLD

    def verb_start(self, head: Token) -> int:
        return min([head.start, *(k.start for k in self.kids[head.i] if k.dep in ("aux", "auxpass", "neg"))])

    def end(self) -> int:
        return self.passage.span.end

    def phrase(self, noun: Token, limit: int) -> Span:
        """The words of a noun, and what explains it up to `limit`."""
        part = [t for t in self.subtree(noun) if t.start < limit] or [noun]
        begin = min(t.start for t in part)
        end = max(t.end for t in part)
        if limit > end:
            more = [t for t in self.own if end <= t.start < limit]
            if (
                more
                and more[0].text in (",", "(", "of", "for", "at", "with", "from", "in")
                and not any(t.tag in FINITE and t.dep not in ("relcl", "aux", "auxpass") for t in more)
            ):
                end = max(t.end for t in more)
        words = [t for t in self.own if begin <= t.start < end]
        while words and (words[-1].tag in (",", ".", "``", "''", ":", "RB", "IN", "POS") or words[-1].text == "that"):
            words.pop()
        while words and words[0].tag in ("``", "''", ","):
            words.pop(0)
        words = words[:MOST_WORDS] or [noun]
        return Span(words[0].start, words[-1].end)

    def subtree(self, t: Token) -> list[Token]:
        return sorted(self._below(t), key=lambda w: w.i)

    def _below(self, t: Token) -> Iterator[Token]:
        yield t
        for kid in self.kids.get(t.i, ()):
            yield from self._below(kid)

    def span_of(self, words: Sequence[Token]) -> Span:
        kept = list(words)
        while len(kept) > 1 and kept[-1].pos == "PUNCT" and kept[-1].text != ")":
            kept.pop()
        while len(kept) > 1 and kept[0].pos == "PUNCT":
            kept.pop(0)
        return Span(kept[0].start, kept[-1].end)
