"""Who is named as the one who tells something, where words of credit stand and nobody was made out: as subject, behind "from" or
"by", as the one whom the newsroom asked, in the lead before a quotation, or in a sentence without a verb.

Only whoever stands there in words that name a person, a body or a paper counts; where anybody stands there in other words ("a
plumber", "he", "the boss there"), nothing is said, for any of the names beside may be only whom it was told.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from synoptic.model.parse import Token
from synoptic.model.passage import Passage
from synoptic.model.span import Span
from synoptic.trace.heads import is_body_noun
from synoptic.trace.parents import without_parent
from synoptic.trace.sentence import EMPTY, FINITE, FIRST, TOLD
from synoptic.trace.somebody import SPEAKING
from synoptic.trace.speech import SPEECH
from synoptic.trace.stretches import apart, given, is_clause, name_of, outside_quotes, parts_of, runs_in, tellers
from synoptic.trace.voices import (
    DOCUMENTS,
    LEADERS,
    MINISTRIES,
    NAMELESS,
    OFFICES,
    OFFICIALS,
    OUTSIDERS,
    PARTS,
    PRONOUNS,
    REPRESENTATIVES,
    UNNAMED,
    VOICED,
    folded,
)

_NOMINAL = ("NOUN", "PROPN", "PRON")
_JOINED = frozenset("appos compound poss nmod amod conj relcl acl nummod nounmod".split())
"""Dependencies by which a word is of the phrase of another."""
_WITHIN = frozenset("of at for from with in on by to as".split())
"""Prepositions that tie a name to the noun before it."""
_GIVING = frozenset("from by via per of".split())
"""Prepositions behind which, after a verb, whoever gives it stands."""
_ASKED = _GIVING | frozenset("to with on".split())
"""The same after a verb of the newsroom's: "we put that to"."""
_TOLD_AS = ("nsubj", "nsubjpass", "dobj", "attr", "ROOT")
"""Where what is told stands, and not whoever tells it."""
_OTHERS = NAMELESS | OUTSIDERS | REPRESENTATIVES
"""Nouns of those who tell it for themselves, or for somebody else than whoever is named beside them."""
_ONE_OF_THEM = frozenset(("someone", "somebody"))
"""One of whoever is named behind: "someone from the Example Club"."""
_MOST = 30
"""Most words of a sentence that only says who tells what stands beside it."""
_WORDS_BEFORE_COLON = 14


@dataclass(frozen=True, slots=True)
class Giver:
    """One who may have told it."""

    span: Span
    """Its words."""
    names: tuple[tuple[Span, frozenset[str]], ...]
    """Where the names in them stand, each with the nouns that say beside it what it is; none where only a noun stands."""


def givers_in(passage: Passage) -> list[Giver]:
    """Those who may tell what a sentence states, by its own words; none where that cannot be said."""
    tokens = [passage.parse.tokens[i] for i in passage.tokens]
    return _givers(passage, _stretch(passage, tokens))


def givers_of_other(beside: Passage) -> list[Giver]:
    """Those who tell what stands beside this sentence, which only says that."""
    tokens = [beside.parse.tokens[i] for i in beside.tokens]
    return _givers(beside, tokens) if len(tokens) <= _MOST else []


def _stretch(passage: Passage, tokens: Sequence[Token]) -> list[Token]:
    """The words of a sentence among which whoever tells it may stand."""
    quoted = outside_quotes(passage, tokens)
    if quoted is not None:
        return quoted
    colon = next((t for t in tokens if t.text == ":"), None)
    before = [t for t in tokens if colon is not None and t.i < colon.i]
    if colon is not None and len(before) <= _WORDS_BEFORE_COLON:
        return before
    beside = {t.i for t in apart(passage, tokens)}
    parts = [p for p in parts_of(tokens) if all(t.i in beside for t in p)]
    kept = [t for p in parts if _is_of_credit(p) or not is_clause(p) for t in p]
    others = (*tellers(passage, tokens), *given(passage, tokens), *_saying_on(passage, tokens))
    inside = {w.i for t in tokens if t.dep == "ccomp" for w in passage.parse.subtree(t.i)}
    return sorted({t.i: t for t in (*kept, *others) if t.i not in inside}.values(), key=lambda t: t.i)


def _saying_on(passage: Passage, tokens: Sequence[Token]) -> list[Token]:
    """The subjects of verbs beside which a verb of speech stands: "the mill was on the line and said that"."""
    every = passage.parse.tokens
    on = {
        t.head
        for t in tokens
        if t.dep == "conj" and t.text.casefold() in SPEECH and every[t.head].pos in ("VERB", "AUX")
    }
    return [w for t in tokens if t.dep == "nsubj" and t.head in on for w in passage.parse.subtree(t.i)]


def _is_of_credit(part: Sequence[Token]) -> bool:
    """Whether a part of a sentence speaks of telling or hearing."""
    return any(t.text.casefold() in SPEECH | FIRST | {"from", "by", "via", "per"} or t.lemma in TOLD for t in part)


def _givers(passage: Passage, stretch: Sequence[Token]) -> list[Giver]:
    """The givers in a stretch; none where one of them cannot be told by its words."""
    if not stretch or without_parent(passage.text) != passage.text:
        return []
    inside = {t.i for t in stretch}
    verbs = any(t.tag in FINITE for t in stretch)
    heads = {t.i: t for t in stretch if t.pos in _NOMINAL and _gives(passage, t, inside, verbs)}
    found: list[Giver] = []
    for head in heads.values():
        words = [t for t in passage.parse.subtree(head.i) if t.i in inside]
        if any(g.span.start <= head.start < g.span.end for g in found):
            continue
        giver = _giver(passage, head, words)
        if giver is None:
            return []
        found.append(giver)
    return found


def _gives(passage: Passage, noun: Token, inside: set[int], verbs: bool) -> bool:
    """Whether a noun stands where whoever tells something does, and is the head of its phrase."""
    tokens = passage.parse.tokens
    above = tokens[noun.head]
    if noun.dep in _JOINED and above.i in inside and above.pos in _NOMINAL:
        return False
    told = not {noun.lemma, noun.text.casefold()}.isdisjoint(TOLD)
    if noun.text.casefold() in EMPTY | FIRST or noun.tag in ("WP", "WDT") or told and noun.dep in _TOLD_AS:
        return False
    if noun.dep == "pobj":
        over = tokens[above.head]
        if over.i in inside and over.pos in _NOMINAL and over.lemma not in TOLD:
            return False
        according = above.text.casefold() == "to" and above.i > 0 and tokens[above.i - 1].text.casefold() == "according"
        return according or above.text.casefold() in (_ASKED if _is_ours(passage, over) else _GIVING)
    if noun.dep in ("nsubj", "nsubjpass"):
        return above.text.casefold() in SPEECH or not _has_it_from(passage, above)
    if noun.dep in ("dobj", "dative", "attr", "appos"):
        return _is_ours(passage, above) or _points(passage, above)
    return noun.head == noun.i or not verbs and above.i not in inside


def _has_it_from(passage: Passage, verb: Token) -> bool:
    """Whether whoever is the subject of a verb has it from somebody: "a request for comment drew this from the mill"."""
    return any(k.dep == "prep" and k.text.casefold() == "from" for k in passage.parse.children(verb.i))


def _is_ours(passage: Passage, verb: Token) -> bool:
    """Whether a newsroom is the subject of a verb."""
    return any(k.dep == "nsubj" and k.text.casefold() in FIRST for k in passage.parse.children(verb.i))


def _points(passage: Passage, verb: Token) -> bool:
    """Whether what was told is the subject of a verb, or "here" stands for it: "that was Ann Example"."""
    kids = passage.parse.children(verb.i)
    return verb.lemma == "be" and any(
        k.dep in ("nsubj", "advmod") and k.text.casefold() in EMPTY | {"here"} for k in kids
    )


def _giver(passage: Passage, head: Token, words: Sequence[Token]) -> Giver | None:
    """Whoever stands in the phrase of a noun; None where its words do not say it."""
    first, last = min(t.start for t in words), max(t.end for t in words)
    printed = passage.text[first - passage.span.start : last - passage.span.start]
    nouns = {t.lemma.casefold() for t in words if t.pos == "NOUN"} | {t.text.casefold() for t in words}
    names = []
    labels = passage.parse.labels
    for run in (part for whole in runs_in(words) for part in _single(whole, labels)):
        if name_of(run, labels):
            kept = [t for t in run if t.text[:1].isupper() or t.text[:1] == "@"]
            span = Span(kept[0].start, kept[-1].end)
            names.append((span, _roles(passage, run, {t.i for t in words})))
    owned = any(t.tag == "POS" for t in words)
    if UNNAMED.search(printed) or "there" in nouns and not names or head.text.casefold() in PRONOUNS - _ONE_OF_THEM:
        return None
    person = any(labels.get(t.i, "") == "PERSON" for t in words)
    if nouns - VOICED & _OTHERS and not (person and not owned):
        return None
    told = head.lemma.casefold() in SPEAKING | PARTS and (
        nouns & (DOCUMENTS | MINISTRIES) or any(is_body_noun(n) for n in nouns)
    )
    definite = len(folded(printed)) > 2
    if not names and not (told and definite):
        return None
    return Giver(Span(first, last), tuple(names))


def _single(run: Sequence[Token], labels: Mapping[int, str]) -> Iterator[Sequence[Token]]:
    """The names in a run of words with capitals, parted where a person's and another name stand side by side."""
    part: list[Token] = []
    for t in run:
        if part and t.text[:1].isupper() and _are_two(labels.get(_last_capital(part).i), labels.get(t.i)):
            yield part
            part = []
        part.append(t)
    yield part


def _last_capital(part: Sequence[Token]) -> Token:
    return next((t for t in reversed(part) if t.text[:1].isupper()), part[-1])


def _are_two(one: str | None, other: str | None) -> bool:
    """Whether words side by side are of two names, by their labels: "Example Board Ann Example"; not a title and a name."""
    return {one, other} == {"PERSON", "ORG"}


def _roles(passage: Passage, run: Sequence[Token], inside: set[int]) -> frozenset[str]:
    """The nouns that say beside a name what it is: "a picture framer", "hockey coach", "who is director of"."""
    own = {t.i for t in run}
    tokens = passage.parse.tokens
    head = next((t for t in run if t.head not in own), run[-1])
    found = [k for t in run for k in passage.parse.children(t.i) if k.i not in own and k.dep in ("appos", "compound")]
    if head.dep in ("appos", "compound", "nmod") and tokens[head.head].pos == "NOUN":
        found.append(tokens[head.head])
    for clause in (k for t in run for k in passage.parse.children(t.i) if k.dep == "relcl"):
        found += [k for k in passage.parse.subtree(clause.i) if k.lemma.casefold() in SPEAKING and k.i not in own]
    nouns = [t for t in found if t.pos == "NOUN" and t.i in inside]
    nouns += [k for t in nouns for k in passage.parse.children(t.i) if k.dep == "compound" and k.pos == "NOUN"]
    titles = {t.text.casefold() for t in run} & (OFFICES | OFFICIALS | LEADERS)
    return frozenset({t.lemma.casefold() for t in nouns} | titles)
