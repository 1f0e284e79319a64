"""A sentence and the frames found in it: what the readers of attributions share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from synoptic.annotate.english.quotations.marks import Quoted
from synoptic.model.parse import Parse, Token

SUBJECTS = ("nsubj", "nsubjpass", "csubj")
RELATIVE = frozenset(("who", "which", "that"))
Who = tuple[list[int], int]
"""A source's words, and the word to take for whom it means; -1 where there is none."""
NOBODY: Who = ([], -1)
_TRIM = frozenset((",", ";", ":", "-", "--", "–", "—", "(", ")", "and", "but", "or", "“", "”", '"', "''", "``"))


@dataclass(slots=True)
class Frame:
    """One attribution inside a sentence; all are indices of tokens."""

    source: list[int]
    cue: list[int]
    content: list[int]
    act: str
    """said, thought, intended or stance."""
    direct: bool = False
    head: int = -1
    """Head word of the source, or of what a relative pronoun stands for; -1 where there is none."""
    reason: str = ""
    """What attributes: "verb say", "noun claim"."""


class Sentence:
    """A sentence's tokens with the quotations that touch it."""

    def __init__(self, parse: Parse, low: int, high: int, quotes: Sequence[Quoted]) -> None:
        self.parse = parse
        self.tokens = parse.tokens[low:high]
        self.low, self.high = low, high
        self.quotes = [q for q in quotes if q.speech and q.start < self.tokens[-1].end and self.tokens[0].start < q.end]
        self.in_quote = {t.i for t in self.tokens for q in self.quotes if q.start <= t.start < q.end}

    def under(self, i: int) -> list[int]:
        """Token `i` and what hangs from it, ascending."""
        wanted, queue = [i], [i]
        while queue:
            for k in self.parse.by_head[queue.pop()]:
                wanted.append(k.i)
                queue.append(k.i)
        return sorted(wanted)

    def clause(self, verb: Token) -> list[int]:
        """The clause of a verb alone, ascending: without clauses joined to it and what joins them."""
        apart = ("conj", "cc", "advcl", "mark", "parataxis")
        own = [verb.i]
        for k in self.parse.by_head[verb.i]:
            if k.dep not in apart:
                own += self.under(k.i)
        return sorted(own)

    def at(self, i: int) -> Token:
        return self.parse.tokens[i]

    def is_word(self, i: int) -> bool:
        return self.at(i).pos not in ("PUNCT", "SPACE")


def trimmed(s: Sentence, own: list[int]) -> list[int]:
    """Without joints and marks at the edges."""
    while own and s.at(own[0]).text.lower() in _TRIM and own[0] not in s.in_quote:
        own = own[1:]
    while own and (s.at(own[-1]).text.lower() in _TRIM or s.at(own[-1]).text in ".") and own[-1] not in s.in_quote:
        own = own[:-1]
    return own


def who(s: Sentence, subject: Token | None, cue: Token) -> Who:
    """The source that `subject` heads, without what belongs to the cue."""
    if subject is None:
        return [], -1
    own = _named(s, subject)
    if cue.i in own:
        own = [i for i in own if i < cue.i] if subject.i < cue.i else [i for i in own if i > cue.i]
        own = around(own, subject.i)
    while own and (not s.is_word(own[-1])):
        own.pop()
    while own and (s.at(own[0]).dep == "cc" or not s.is_word(own[0])):
        own.pop(0)
    head = subject.i
    if subject.text.lower() in RELATIVE and s.at(cue.head).pos in ("NOUN", "PROPN", "PRON"):
        head = cue.head
    return own, head


_SETTINGS = frozenset(str.split("in at on during after before unlike for as via through"))
_MOUTHS = frozenset(
    str.split("statement interview speech post email letter tweet video message conference address ad memo")
)


def _named(s: Sentence, subject: Token) -> list[int]:
    """The words under a source's head, ascending, without what tells where or when it speaks: "Berg, speaking in Oslo",
    "Berg, in a letter", "Berg in an interview"."""
    own = s.under(subject.i)
    for k in s.parse.by_head[subject.i]:
        if k.i < subject.i or k.i not in own:
            continue
        inner = s.under(k.i)
        apart = inner[0] > s.low and s.at(inner[0] - 1).text in (",", "-", "–", "—", "--")
        setting = k.dep == "prep" and (k.lemma in _SETTINGS or k.lemma == "like" and subject.tag in ("NNP", "PRP"))
        mouth = setting and any(m.dep == "pobj" and m.lemma in _MOUTHS for m in s.parse.by_head[k.i])
        if mouth or apart and (setting or k.dep == "acl" and k.tag == "VBG"):
            own = [i for i in own if i not in set(inner)]
    return own


def around(own: list[int], i: int) -> list[int]:
    """The unbroken run of indices that holds `i`."""
    first = last = own.index(i) if i in own else 0
    while first > 0 and own[first - 1] == own[first] - 1:
        first -= 1
    while last + 1 < len(own) and own[last + 1] == own[last] + 1:
        last += 1
    return own[first : last + 1]


def auxiliaries(s: Sentence, verb: Token) -> list[int]:
    """What of a verb's phrase belongs to the cue with it: "has not", "was", "out"."""
    kids = s.parse.by_head[verb.i]
    return [k.i for k in kids if k.dep in ("aux", "auxpass", "neg", "prt") and abs(k.i - verb.i) < 6]


def framed(s: Sentence, source: Who, cue: Sequence[int], content: Sequence[int], act: str, reason: str) -> Frame:
    """A frame with its content put in order: nothing of source or cue, nothing beyond the sentence."""
    taken = {*source[0], *cue}
    kept = trimmed(s, sorted({i for i in content if i not in taken and s.low <= i < s.high}))
    return Frame(source[0], sorted(set(cue)), kept, act, bool(set(kept) & s.in_quote), source[1], reason)
