"""The stretches of a sentence: what it tells, and what stands apart from that, where whoever tells it may be named."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import takewhile

from synoptic.model.parse import Token
from synoptic.model.passage import Passage
from synoptic.trace.sentence import FINITE, FIRST, SUBJECTS, UNTOLD
from synoptic.trace.speech import HEARD_BY, SPEECH
from synoptic.trace.voices import WHENS, folded

QUOTED = re.compile(r"[\"\u201c][^\"\u201c\u201d]+[\"\u201d]")
_ALL_QUOTED = re.compile(r"[\"\u201c][^\"\u201c\u201d]+[\"\u201d]\W*")
_BREAKS = frozenset((",", ":", ";", "\u2014", "\u2013", "-", "(", ")", "[", "]"))
_MARKS = (":", ",", "-LRB-", "-RRB-")
"""Tags of marks between stretches, whatever else the parse takes them for."""
_INSIDE = frozenset("of for and the & de la to".split())
"""Small words within a name."""
_ELSEWHERE = frozenset("DATE TIME MONEY PERCENT QUANTITY CARDINAL ORDINAL GPE LOC NORP LANGUAGE EVENT".split())
"""Labels of names that are nobody's."""
_ACCORDING = frozenset("according per via".split())
_RELATIVE = ("WDT", "WP", "WP$")
_POINTING = ("this", "that")
_SURE = 2
SENTENCE = 5
"""Fewest words in quotation marks that are taken for a whole statement."""


def apart(passage: Passage, tokens: Sequence[Token]) -> list[Token]:
    """The words of a sentence that stand apart from what it tells."""
    quoted = outside_quotes(passage, tokens)
    if quoted is not None:
        return quoted
    parts = list(parts_of(tokens))
    whole = [p for p in parts if is_clause(p)]
    told = min(whole, key=lambda p: framing(passage, p), default=[])
    apart = [t for p in parts if p is not told for t in p]
    return [*apart, *(t for t in [*tellers(passage, told), *given(passage, told)] if t not in apart)]


def outside_quotes(passage: Passage, tokens: Sequence[Token]) -> list[Token] | None:
    """The words outside the quotation marks of a sentence that quotes a whole one; None where it does not."""
    begin = passage.span.start
    quoted = [m.span() for m in QUOTED.finditer(passage.text) if len(m.group().split()) >= SENTENCE]
    return [t for t in tokens if not any(a <= t.start - begin < b for a, b in quoted)] if quoted else None


def is_all_quoted(passage: Passage) -> bool:
    """Whether nothing of a sentence but marks stands outside quotation marks."""
    return _ALL_QUOTED.fullmatch(passage.text) is not None


def framing(passage: Passage, part: Sequence[Token]) -> int:
    """How much a clause looks like one that explains a name, or of those who tell or are told, and not like what is told: "who
    heads the mill", "the mill said", "we heard", "that is from the mill", "if the mill is right"."""
    inside = {t.i for t in part}
    if part[0].tag in _RELATIVE:
        return _SURE
    looks = 0
    for t in part:
        small = t.text.casefold()
        if t.dep == "nsubj" and (small in FIRST or small in _POINTING and passage.parse.tokens[t.head].lemma == "be"):
            return _SURE
        if not t.tag.startswith("VB"):
            continue
        kids = passage.parse.children(t.i)
        told = [k.i in inside for k in kids if k.dep == "ccomp"]
        if (
            told
            and not all(told)
            or t.dep == "advcl"
            and any(k.dep in ("mark", "advmod") and k.i == part[0].i for k in kids)
        ):
            return _SURE
        if small in SPEECH and not told:
            looks = 1
    return looks


def parts_of(tokens: Sequence[Token]) -> Iterator[list[Token]]:
    """The stretches of a sentence between commas and their like."""
    part: list[Token] = []
    for t in tokens:
        if t.text in _BREAKS and (t.pos != "NOUN" and t.dep == "punct" or t.tag in _MARKS):
            if part:
                yield part
            part = []
        else:
            part.append(t)
    if part:
        yield part


def is_clause(part: Sequence[Token]) -> bool:
    inside = {t.i for t in part}
    return any(t.tag in FINITE for t in part) and any(t.dep in SUBJECTS and t.head in inside for t in part)


def opening(tokens: Sequence[Token]) -> list[Token]:
    """The words before the first verb of a sentence."""
    return list(takewhile(lambda t: t.tag not in FINITE, tokens))


def tellers(passage: Passage, tokens: Sequence[Token]) -> list[Token]:
    """The words of the subjects of clauses that tell another clause: "the log says that the wheel broke"."""
    found: list[Token] = []
    tellings = {t.head for t in tokens if t.dep == "ccomp"}
    tellings |= {_above(passage, t).i for t in tokens if t.dep == "acl" and _is_that(passage, t)}
    for subject in tokens:
        heard = subject.dep == "nsubjpass" and passage.parse.tokens[subject.head].text in HEARD_BY
        if (
            subject.dep in ("nsubj", "nsubjpass")
            and not heard
            and subject.head in tellings
            and subject.lemma not in UNTOLD
        ):
            told = [t.i for t in tokens if t.dep in ("ccomp", "acl")]
            if any(i > subject.i for i in told):
                found += passage.parse.subtree(subject.i)
    return found


def _is_that(passage: Passage, clause: Token) -> bool:
    """Whether a clause that explains a noun begins with "that": "the fact that the wheel broke"."""
    return any(k.dep == "mark" and k.text == "that" for k in passage.parse.children(clause.i))


def _above(passage: Passage, word: Token) -> Token:
    """The verb over the noun that a clause explains."""
    above = passage.parse.tokens[word.head]
    while above.pos != "VERB" and above.head != above.i:
        above = passage.parse.tokens[above.head]
    return above


def given(passage: Passage, tokens: Sequence[Token]) -> list[Token]:
    """The words behind "according to" and its like."""
    return [w for t in tokens if t.text.casefold() in _ACCORDING for w in passage.parse.subtree(t.i)]


def names_in(tokens: Sequence[Token], labels: Mapping[int, str]) -> Iterator[str]:
    """The names among some words, in small letters: runs of capitals, but for those of places and times."""
    for run in runs_in(tokens):
        if name := name_of(run, labels):
            yield name


def runs_in(tokens: Sequence[Token]) -> Iterator[list[Token]]:
    """The runs of words with capitals among some words, with the small words that stand within them."""
    run: list[Token] = []
    for t in (*tokens, None):
        if t is not None and run and t.i == run[-1].i + 1 and (t.text.casefold() in _INSIDE or t.tag == "POS"):
            run.append(t)
            continue
        follows = t is not None and (not run or t.i == run[-1].i + 1)
        if t is not None and follows and _is_capital(t):
            run.append(t)
            continue
        if run:
            yield run
        run = [t] if t is not None and _is_capital(t) else []


def _is_capital(t: Token) -> bool:
    return t.text[:1] == "@" or t.text[:1].isupper() and (t.pos == "PROPN" or t.tag.startswith("NNP"))


def name_of(run: Sequence[Token], labels: Mapping[int, str]) -> str:
    """The name that a run of words with capitals is, in small letters; "" for one that is nobody's."""
    kept = list(run)
    while kept and (kept[-1].text.casefold() in _INSIDE or kept[-1].tag == "POS"):
        kept.pop()
    if not kept or all(labels.get(t.i, "") in _ELSEWHERE for t in kept if _is_capital(t)):
        return ""
    if len(kept) == 1:
        alone = kept[0].text
        if alone[0] == "@" or alone.isupper() and len(alone) > 1:
            return alone
        if labels.get(kept[0].i, "") != "PERSON":
            return ""
    words = [w for t in kept if t.tag != "POS" for w in folded(t.text)]
    return "" if set(words) <= WHENS else " ".join(words)
