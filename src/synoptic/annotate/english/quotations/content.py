"""The content of an attribution: what stands in marks beside its frame, what its verb governs, or the rest of the
sentence."""

from __future__ import annotations

from synoptic.annotate.english.quotations.sentence import SUBJECTS, Frame, Sentence, trimmed
from synoptic.annotate.english.quotations.words import (
    MEANT,
    PERCEIVING,
    SAID,
)
from synoptic.model.parse import Token


def fill_said(s: Sentence, c: Token, frame: Frame) -> None:
    """Fill in the content of a verb of saying or thinking."""
    low, high = _extent(s, c, frame)
    content = set(governed(s, c, ("ccomp", "xcomp") if c.lemma in MEANT or c.tag == "VBN" else ("ccomp",), frame))
    if not content:
        content = _behind_setting(s, c)
        frame.source = [i for i in frame.source if i not in content]
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
    elif content and not frame.direct and min(content) == high + 2 and _parted(s, low, high):
        content |= set(range(s.low, low))
    content |= _beside_as(s, c) if frame.source and (not content or max(content) < low) else set()
    if content and min(content) > high:
        content |= _conditions(s, c, min(content))
    if not content and c.lemma in SAID and high + 2 < s.high and s.at(high + 1).text == ":":
        content |= set(range(high + 2, s.high))
    if content & s.in_quote:
        frame.direct = True
    taken = set(frame.source) | set(frame.cue)
    frame.content = trimmed(s, sorted(content - taken))


def _behind_setting(s: Sentence, c: Token) -> set[int]:
    """For "said in a statement that ..." and "was told by the guard that ...": the clause that the parse hangs from the
    statement or the guard."""
    for prep in s.parse.by_head[c.i]:
        if prep.dep not in ("prep", "agent") or prep.i < c.i:
            continue
        for i in s.under(prep.i):
            t = s.at(i)
            mark = next((k for k in s.parse.by_head[i] if k.dep == "mark" and k.lemma == "that"), None)
            if t.dep in ("acl", "ccomp", "relcl") and mark is not None:
                return {k for k in s.under(i) if k >= mark.i}
    return set()


def _extent(s: Sentence, c: Token, frame: Frame) -> tuple[int, int]:
    """First and last token of source, cue and what stands between and belongs to them."""
    own = [*frame.cue, c.i]
    owned = any(k.dep in SUBJECTS and k.i in frame.source for k in s.parse.by_head[c.i])
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


def governed(s: Sentence, c: Token, deps: tuple[str, ...], frame: Frame) -> list[int]:
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
    return trimmed(s, sorted(i for i in set(content) if i not in taken))


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


def _parted(s: Sentence, low: int, high: int) -> bool:
    """Whether commas part the frame from a statement around it: "It is no wonder, Berg said, that ..."."""
    return s.low < low - 1 and s.at(low - 1).text == "," == s.at(high + 1).text and s.at(high + 2).dep == "mark"


def _beside_as(s: Sentence, c: Token) -> set[int]:
    """For "As Berg said, the road is shut": the sentence around the clause, whose verb has nothing of its own to govern."""
    kids = s.parse.by_head[c.i]
    if c.dep != "advcl" or c.lemma == "continue" or not any(k.text.lower() == "as" for k in kids):
        return set()
    if any(k.dep in ("dobj", "ccomp", "xcomp", "acomp", "prep") and k.i > c.i for k in kids):
        return set()
    top = s.at(c.head)
    while top.pos not in ("VERB", "AUX") and top.head != top.i:
        top = s.at(top.head)
    return set(s.under(top.i)) - set(s.under(c.i))


def _conditions(s: Sentence, c: Token, first: int) -> set[int]:
    """Clauses that the parse hangs from the verb and that belong to what is said: an "if" before it, and whatever
    stands between the verb and the clause it governs."""
    found: set[int] = set()
    for k in s.parse.by_head[c.i]:
        if k.dep == "advcl" and (
            c.i < k.i < first or k.i < c.i and any(m.lemma in ("if", "unless") for m in s.parse.by_head[k.i])
        ):
            found |= {i for i in s.under(k.i) if not (k.i < c.i < i)}
    return found


def _fronted(s: Sentence, c: Token, low: int, high: int) -> set[int]:
    """The sentence before the frame; and, where commas close the frame off in the middle, the rest of it."""
    before = set(range(s.low, low))
    ahead = s.at(high + 1) if high + 1 < s.high else None
    if ahead is not None and ahead.text == "," and high + 2 < s.high:
        follow = s.at(high + 2)
        inner = s.under(c.i) if c.head != c.i else []
        if follow.i not in inner and follow.tag != "VBG" and follow.dep != "mark":
            before |= set(range(high + 2, s.high))
    return before
