"""Within one sentence: a cue, who is its source, and what is its content.

A frame is found at a verb that attributes (quotations_words), at "according to", or at a colon after a name. The
source is the verb's subject with its whole phrase. The content is what stands in quotation marks beside the frame,
the clause that the verb governs, or, where the frame stands last or between commas, the rest of the sentence.

Missed on purpose: nouns that attribute ("his claim that ..."); verbs used figuratively of things; sources that only
an earlier sentence names.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from synoptic.annotate.quotations_marks import Quoted
from synoptic.annotate.quotations_words import (
    ASSERTING,
    DOCUMENTS,
    GROUPS,
    MEANT,
    NAMING,
    PERCEIVING,
    PREPOSITIONS,
    SAID,
    STANCE,
    TAKES_ADDRESSEE,
    THOUGHT,
    WITH_OBJECT,
)
from synoptic.model.parse import Parse, Token

CUES = SAID | THOUGHT | MEANT | STANCE | frozenset(PREPOSITIONS)
"""Lemmas of all verbs that attribute."""

_SUBJECTS = ("nsubj", "nsubjpass", "csubj")
_OBJECT_PREPOSITIONS = ("of", "for", "as", "with", "to", "into", "from", "over", "about", "against")
_RELATIVE = frozenset(("who", "which", "that"))
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

    def at(self, i: int) -> Token:
        return self.parse.tokens[i]

    def is_word(self, i: int) -> bool:
        return self.at(i).pos not in ("PUNCT", "SPACE")


def frames(s: Sentence, opens: bool = False) -> list[Frame]:
    """The attributions of a sentence, in the order of their cues. `opens`: it is the first of its block.

    A verb of saying before a final colon is given without content, which then stands in the next block.
    """
    found = []
    labelled = _label(s) if opens else None
    if labelled is not None:
        return [labelled]
    for t in s.tokens:
        if t.i in s.in_quote:
            continue
        if t.pos in ("VERB", "AUX") and t.lemma in CUES:
            frame = _verb(s, t)
        elif t.lemma == "accord" or t.text.lower() == "according":
            frame = _according(s, t)
        else:
            continue
        if frame is not None and (frame.content or _announces(s, t, frame)):
            found.append(frame)
    return found


def _announces(s: Sentence, c: Token, frame: Frame) -> bool:
    """Whether a verb of saying with a source leads up to the colon that ends the sentence."""
    return bool(frame.source) and c.lemma in SAID and s.tokens[-1].text == ":"


def _label(s: Sentence) -> Frame | None:
    """ "Berg: We knew nothing." or "Poll: Most want a vote": a speaker before a colon, as transcripts and headlines do."""
    colon = next((t.i for t in s.tokens[1:9] if t.text == ":"), None)
    if colon is None or s.high - colon < 4:
        return None
    label = s.parse.tokens[s.low : colon]
    if any(t.pos not in ("PROPN", "NOUN", "ADJ", "DET", "ADP", "PUNCT", "PART") for t in label):
        return None
    if s.at(colon + 1).start == s.at(colon).end and colon + 1 not in s.in_quote:
        return None
    head = label[-1]
    person = any(n.first <= head.i < n.last and n.label in ("PERSON", "ORG") for n in s.parse.names)
    if not (person or head.lemma in DOCUMENTS or (head.lemma in GROUPS and head.tag == "NNS")):
        return None
    source = [t.i for t in label]
    rest = list(range(colon + 1, s.high))
    return Frame(source, [colon], rest, "said", bool(set(rest) & s.in_quote), head.i)


def _verb(s: Sentence, c: Token) -> Frame | None:
    kids = s.parse.by_head[c.i]
    passive = any(k.dep == "auxpass" for k in kids)
    agent = next((g for k in kids if k.dep == "agent" for g in s.parse.by_head[k.i] if g.dep == "pobj"), None)
    if passive and agent is None and not _impersonal(s, c):
        return None
    subject = agent if passive else _subject(s, c)
    source, head = _source(s, subject, c)
    cue = sorted([c.i, *(k.i for k in kids if k.dep in ("aux", "auxpass", "neg", "prt") and abs(k.i - c.i) < 6)])
    frame = Frame(source, cue, [], "said", head=head)
    if c.lemma in SAID or c.lemma in THOUGHT:
        frame.act = "said" if c.lemma in SAID else "thought"
        _said(s, c, frame)
    if not frame.content and c.lemma in MEANT and source:
        frame.act = "intended"
        frame.content = _governed(s, c, ("xcomp",), frame)
    if not frame.content and source:
        _object(s, c, frame, passive)
    if frame.act != "said" and not _is_stated(s, c, subject):
        return None
    if not frame.content and source:
        frame.content = _trimmed(s, sorted(_behind_preposition(s, c, frame) - set(source)))
        frame.act = frame.act if c.lemma in SAID or c.lemma in THOUGHT else "stance"
    return frame


def _is_stated(s: Sentence, c: Token, subject: Token | None) -> bool:
    """Whether a thought, wish or stance is told of somebody: not one only possible, nor one that picks people out
    ("voters who want change")."""
    if subject is None or subject.text.lower() in _RELATIVE:
        return False
    return not any(k.tag == "MD" and k.lemma in ("may", "might", "could", "can") for k in s.parse.by_head[c.i])


def _impersonal(s: Sentence, c: Token) -> bool:
    """ "It was reported that", "X was told that"."""
    return c.lemma in SAID and any(k.dep == "ccomp" and k.i > c.i for k in s.parse.by_head[c.i])


def _subject(s: Sentence, c: Token, depth: int = 0) -> Token | None:
    """Who the verb's subject is: its own, or that of the verb it hangs from."""
    for k in s.parse.by_head[c.i]:
        if k.dep in _SUBJECTS and s.low <= k.i < s.high:
            return k
    head = s.at(c.head)
    if depth > 4 or c.head == c.i:
        return None
    if c.dep == "acl" and c.tag == "VBG":
        return head
    if c.dep in ("conj", "xcomp", "advcl", "pcomp", "dep", "parataxis", "ccomp") and (
        c.dep != "ccomp" or c.tag in ("VBG", "VB")
    ):
        if head.pos in ("VERB", "AUX"):
            return _subject(s, head, depth + 1)
        if c.dep == "pcomp":
            return _subject(s, s.at(head.head), depth + 1) if s.at(head.head).pos in ("VERB", "AUX") else None
        if head.pos in ("NOUN", "PROPN", "ADJ") and c.dep in ("xcomp", "advcl", "conj"):
            up = next((k for k in s.parse.by_head[head.i] if k.dep in _SUBJECTS), None)
            return up
    return None


def _source(s: Sentence, subject: Token | None, c: Token) -> tuple[list[int], int]:
    """The source's words, and the word to take for whom it means."""
    if subject is None:
        return [], -1
    own = s.under(subject.i)
    if c.i in own:
        own = [i for i in own if i < c.i] if subject.i < c.i else [i for i in own if i > c.i]
        own = _around(own, subject.i)
    while own and (not s.is_word(own[-1])):
        own.pop()
    while own and (s.at(own[0]).dep == "cc" or not s.is_word(own[0])):
        own.pop(0)
    head = subject.i
    if subject.text.lower() in _RELATIVE and s.at(c.head).pos in ("NOUN", "PROPN", "PRON"):
        head = c.head
    return own, head


def _around(own: list[int], i: int) -> list[int]:
    """The unbroken run of indices that holds `i`."""
    first = last = own.index(i) if i in own else 0
    while first > 0 and own[first - 1] == own[first] - 1:
        first -= 1
    while last + 1 < len(own) and own[last + 1] == own[last] + 1:
        last += 1
    return own[first : last + 1]


def _said(s: Sentence, c: Token, frame: Frame) -> None:
    """Fill in the content of a verb of saying or thinking."""
    low, high = _extent(s, c, frame)
    content = set(_governed(s, c, ("ccomp", "xcomp") if c.lemma in MEANT or c.tag == "VBN" else ("ccomp",), frame))
    owned = any(i in frame.source for i in range(low, high + 1))
    before, after = _beside(s, low, high, owned)
    if c.lemma in SAID and (before or after):
        content |= before | after
        frame.direct = True
    fronted = not content and not (
        frame.head >= 0 and frame.source and frame.source[0] != frame.head and len(frame.source) == 1
    )
    fronted = fronted and _closes(s, low, high)
    if fronted and (frame.source or c.lemma in SAID) or content and not frame.direct and max(content) < low:
        content |= _fronted(s, c, low, high)
    if not content and c.lemma in SAID and high + 2 < s.high and s.at(high + 1).text == ":":
        content |= set(range(high + 2, s.high))
    if content & s.in_quote:
        frame.direct = True
    taken = set(frame.source) | set(frame.cue)
    frame.content = _trimmed(s, sorted(content - taken))


def _extent(s: Sentence, c: Token, frame: Frame) -> tuple[int, int]:
    """First and last token of source, cue and what stands between and belongs to them."""
    own = [*frame.cue, c.i]
    owned = any(k.dep in _SUBJECTS and k.i in frame.source for k in s.parse.by_head[c.i])
    if (
        frame.source
        and owned
        and (frame.source[-1] < c.i and c.i - frame.source[-1] < 8 or 0 < frame.source[0] - c.i < 4)
    ):
        own += frame.source
    low, high = min(own), max(own)
    for k in s.parse.by_head[c.i]:
        if k.i > high and k.dep in ("dobj", "dative", "prep", "npadvmod", "advmod", "prt", "oprd"):
            under = s.under(k.i)
            if (
                under[0] <= high + 2
                and not (set(under) & s.in_quote)
                and not any(s.at(i).dep in ("ccomp", "relcl") for i in under)
            ):
                high = under[-1]
    return low, high


def _governed(s: Sentence, c: Token, deps: tuple[str, ...], frame: Frame) -> list[int]:
    """The clauses that the verb governs, behind it or before it."""
    content: list[int] = []
    for k in s.parse.by_head[c.i]:
        if k.dep in deps and s.low <= k.i < s.high:
            if k.dep == "xcomp" and c.lemma in SAID and k.tag == "VBG":
                continue
            if k.dep == "ccomp" and c.lemma in PERCEIVING and not _has_tense(s, k):
                continue
            under = s.under(k.i)
            if k.i > c.i:
                if frame.source and frame.source[0] > c.i and k.i < frame.source[0]:
                    continue
                content += [i for i in under if i > c.i]
            else:
                content += [i for i in under if i < c.i]
    taken = set(frame.source) | set(frame.cue)
    return _trimmed(s, sorted(i for i in set(content) if i not in taken))


def _has_tense(s: Sentence, t: Token) -> bool:
    tags = ("VBD", "VBZ", "VBP", "MD")
    return t.tag in tags or any(k.tag in tags for k in s.parse.by_head[t.i] if k.dep in ("aux", "auxpass"))


def _beside(s: Sentence, low: int, high: int, owned: bool) -> tuple[set[int], set[int]]:
    """Quoted words that end just before the frame, and those that begin soon behind it."""
    before: set[int] = set()
    after: set[int] = set()
    for q in s.quotes:
        inside = {t.i for t in s.tokens if q.start <= t.start < q.end}
        if not inside:
            continue
        if max(inside) < low and not any(s.is_word(i) for i in range(max(inside) + 1, low)):
            before |= inside
        elif min(inside) > high:
            gap = [s.at(i) for i in range(high + 1, min(inside))]
            words = [t for t in gap if t.pos != "PUNCT"]
            joint = gap and gap[-1].text in (",", ":", "that", "—", "–")
            if not words or (
                joint and len(words) < 12 and not any(t.tag in ("VBD", "VBZ", "VBP", "VBG") for t in words)
            ):
                after |= inside
    if before or (after and owned and _closes(s, low, high)):
        first = min(before, default=low)
        comma = next((i for i in range(first - 1, s.low - 1, -1) if s.at(i).text in (",", ";", ":")), None)
        if comma is None or not before:
            before |= set(range(s.low, first))
    return before, after


def _closes(s: Sentence, low: int, high: int) -> bool:
    """Whether the frame stands behind a comma, so that what it attributes came first."""
    k = low - 1
    while k >= s.low and s.at(k).tag in ("''", "``"):
        k -= 1
    if k <= s.low or s.at(k).text not in (",", "—", "–", "--"):
        return False
    resumes = high + 1 < s.high and s.at(high + 1).text == ","
    stated = [*range(s.low, k), *(range(high + 2, s.high) if resumes else ())]
    if not any(s.at(i).tag in ("VBD", "VBZ", "VBP", "MD") for i in stated):
        return False
    ahead = next((s.at(i) for i in range(high + 1, s.high) if s.at(i).text not in ('"', "”", "''")), None)
    return ahead is None or ahead.pos == "PUNCT" or ahead.dep in ("mark", "advmod", "prep", "cc", "npadvmod", "relcl")


def _fronted(s: Sentence, c: Token, low: int, high: int) -> set[int]:
    """The sentence before the frame; and, where commas close the frame off in the middle, the rest of it."""
    before = set(range(s.low, low))
    ahead = s.at(high + 1) if high + 1 < s.high else None
    if ahead is not None and ahead.text == "," and high + 2 < s.high:
        follow = s.at(high + 2)
        inner = s.under(c.i) if c.head != c.i else []
        if follow.i not in inner and follow.tag != "VBG" and follow.dep not in ("mark", "cc"):
            before |= set(range(high + 2, s.high))
    return before


def _behind_preposition(s: Sentence, c: Token, frame: Frame) -> set[int]:
    """What stands behind the preposition that the verb takes; the preposition belongs to the cue."""
    wanted = PREPOSITIONS.get(c.lemma, "").split()
    for k in s.parse.by_head[c.i]:
        if k.dep == "prep" and k.lemma in wanted and k.i > c.i:
            frame.cue = sorted({*frame.cue, k.i})
            return {i for i in s.under(k.i) if i > k.i}
    return set()


def _object(s: Sentence, c: Token, frame: Frame, passive: bool) -> None:
    """A plain object as content: "confirmed the death", "accused Y of lying", "was praised by Y" (the subject)."""
    stance = c.lemma in STANCE
    if not stance and c.lemma not in WITH_OBJECT:
        return
    if c.lemma in NAMING and not any(k.dep in ("oprd", "ccomp", "xcomp", "acomp") for k in s.parse.by_head[c.i]):
        return
    wanted = []
    for k in s.parse.by_head[c.i]:
        if passive and k.dep == "nsubjpass":
            wanted += s.under(k.i)
        if k.i < c.i:
            if k.dep == "dobj" and k.text.lower() in _RELATIVE:
                wanted.append(k.i)
            continue
        if c.lemma == "claim" and k.lemma in ("life", "victim"):
            return
        if k.dep in ("dobj", "oprd", "xcomp", "ccomp") or (
            k.dep == "prep" and wanted and k.lemma in _OBJECT_PREPOSITIONS
        ):
            wanted += s.under(k.i)
    if stance:
        frame.act = "said" if c.lemma in ASSERTING else "stance"
    elif c.lemma in TAKES_ADDRESSEE:
        return
    taken = set(frame.source) | set(frame.cue)
    frame.content = _trimmed(s, sorted(i for i in set(wanted) if i not in taken))
    frame.direct = bool(set(frame.content) & s.in_quote)


def _according(s: Sentence, t: Token) -> Frame | None:
    """ "according to X": the source is X, the content the clause that it stands beside."""
    to = s.at(t.i + 1) if t.i + 1 < s.high else None
    if to is None or to.text.lower() != "to":
        return None
    obj = next((k for k in s.parse.by_head[to.i] if k.dep == "pobj"), None)
    if obj is None:
        return None
    source = [i for i in s.under(obj.i) if i > to.i]
    source = _trimmed(s, _around(source, obj.i))
    if not source:
        return None
    high = source[-1]
    top = t.head
    while s.at(top).dep == "conj" and not any(k.dep in _SUBJECTS for k in s.parse.by_head[top]):
        top = s.at(top).head
    while s.at(top).pos not in ("VERB", "AUX") and s.at(top).head != top:
        top = s.at(top).head
    under = set(s.under(top)) if s.low <= top < s.high else set()
    rest = {i for i in range(s.low, s.high) if not t.i <= i <= high}
    opens = not any(s.is_word(i) and s.at(i).dep != "cc" for i in range(s.low, t.i))
    if opens:
        content = {i for i in rest if i > high}
    elif not any(s.is_word(i) for i in range(high + 1, s.high)):
        content = {i for i in (under or rest) if i < t.i} or rest
    else:
        content = (under & rest) or rest
    return Frame(source, [t.i, to.i], _trimmed(s, sorted(content)), "said", bool(content & s.in_quote), obj.i)


def _trimmed(s: Sentence, own: list[int]) -> list[int]:
    """Without joints and marks at the edges."""
    while own and s.at(own[0]).text.lower() in _TRIM and own[0] not in s.in_quote:
        own = own[1:]
    while own and (s.at(own[-1]).text.lower() in _TRIM or s.at(own[-1]).text in ".") and own[-1] not in s.in_quote:
        own = own[:-1]
    return own
