"""Who is named where a credit may stand in a passage, whether or not one was made out there.

Frames of credit are without number. But whoever is credited stands apart from what is told: before a comma, behind one, outside
the quotation marks, as the subject of a clause that tells another one, or in the next sentence where that tells nothing itself.
Two reports that name the same person, body or paper there with the same statement may have it from there, and are no two witnesses.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from synoptic.model.parse import Token
from synoptic.model.passage import Passage
from synoptic.model.reuse import Signs
from synoptic.trace.heads import CALLINGS, is_body_noun
from synoptic.trace.parents import without_parent
from synoptic.trace.sentence import FINITE, SUBJECTS
from synoptic.trace.somebody import SPEAKING
from synoptic.trace.speech import SPEECH
from synoptic.trace.stretches import (
    QUOTED,
    apart,
    is_clause,
    names_in,
    opening,
    outside_quotes,
    parts_of,
    tellers,
)
from synoptic.trace.voices import (
    DOCUMENTS,
    JOURNALISTS,
    MINISTERS,
    NAMELESS,
    OFFICES,
    OFFICIALS,
    OUTLET_NOUNS,
    OUTSIDERS,
    PAPERS_OF_OTHERS,
    PARTS,
    REPRESENTATIVES,
    WHENS,
    folded,
)

_TELLING = (DOCUMENTS | OFFICES | OFFICIALS | CALLINGS) - PARTS
_HELD = (OFFICES | OFFICIALS) - MINISTERS - frozenset("attorney speaker vice deputy lieutenant prime".split())
"""Offices which one person holds."""
_LEADING = ("prime", "first", "chief")
_FOR_THEMSELVES = OUTSIDERS | REPRESENTATIVES - {"representative", "agent"}
"""Those who do not speak for whoever is named beside them."""
_CLOSE = 7
"""Most words of a stretch that only says who tells what stands before it."""
_ABOUT = ("on", "about")
_FEW = 9
"""Most telling words of a sentence that may only say who tells what stands beside it."""


def signs_of(passage: Passage, beside: Sequence[Passage], source: Sequence[str], *, unread: bool = False) -> Signs:
    """Whoever is named where a credit may stand; `beside` are sentences next to this one that may credit it, `source` is what
    whoever is credited is called: there first, and elsewhere. Where nobody sure is credited (`unread`), a paper may stand for
    whoever tells it wherever it stands."""
    tokens = [passage.parse.tokens[i] for i in passage.tokens]
    beside_told = apart(passage, tokens)
    if source and passage.text.casefold().startswith(source[0].casefold()):
        beside_told += [t for t in opening(tokens) if t not in beside_told]
    stretches = [(passage, beside_told), *((p, [p.parse.tokens[i] for i in p.tokens]) for p in beside)]
    names = {name for whole, part in stretches for name in names_in(part, whole.parse.labels)}
    papers = {t.lemma.casefold() for t in tokens if unread and t.pos == "NOUN"} & PAPERS_OF_OTHERS
    called = [" ".join(w for w in folded(name) if w not in ("the", "a", "an")) for name in source]
    names |= {c for c, n in zip(called, source, strict=True) if any(word[:1].isupper() for word in n.split()[1:])}
    if without_parent(passage.text) != passage.text or {t.text.casefold() for t in beside_told} & _FOR_THEMSELVES:
        names = set()
    words = [t for whole, part in stretches for t in part if not _is_ours(whole, t) and not _is_topic(whole, t)]
    beside_told = [t for t in beside_told if not _is_topic(passage, t)]
    within = {w for name in (*names, *called) for w in name.split()}
    speaking = {n for n in _nouns(words) | within if n in _TELLING or is_body_noun(n)}
    speaking |= _nouns(tellers(passage, tokens)) & _nouns(words)
    speaking |= papers
    told = {w.casefold() for t in tokens if t.pos == "NOUN" for w in (t.lemma, t.text)}
    return Signs(
        frozenset(names),
        frozenset(_nouns(beside_told) | speaking),
        frozenset(speaking),
        frozenset(_offices(words)),
        frozenset(told),
    )


def _nouns(words: Sequence[Token]) -> set[str]:
    return {t.lemma.casefold() for t in words if t.pos == "NOUN"} - WHENS


def told_by(passage: Passage) -> str:
    """The name of whoever tells what a sentence states, by the place of the name alone: before a clause told by a verb, or outside
    the quotation marks; "" where there is none."""
    tokens = [passage.parse.tokens[i] for i in passage.tokens]
    quoted = outside_quotes(passage, tokens)
    speaking = tellers(passage, tokens) if quoted is None else quoted
    named = next(names_in(speaking, passage.parse.labels), "")
    noun = next((t.text for t in speaking if t.dep in SUBJECTS and t.lemma.casefold() in SPEAKING), "")
    return named or noun or _closing(list(parts_of(tokens)))


def _closing(parts: Sequence[Sequence[Token]]) -> str:
    """Who stands behind a statement with a verb alone, whatever the verb: "The wheel broke, an insider dished."."""
    if len(parts) < 2 or not any(is_clause(p) for p in parts[:-1]):
        return ""
    last = [t for t in parts[-1] if t.pos != "PUNCT" and t.tag != "RP"]
    if not last or len(last) > _CLOSE:
        return ""
    verb = last[-1]
    who = next((t for t in last if t.dep == "nsubj" and t.head == verb.i), None)
    if who is None or verb.tag not in FINITE:
        return ""
    owners = (t for t in last if t.head == who.i and t.dep == "poss")
    return next((t.text for t in (who, *owners) if t.pos == "PROPN" or t.lemma.casefold() in SPEAKING | NAMELESS), "")


def is_light(passage: Passage) -> bool:
    """Whether a sentence tells so little that it may only say who tells what stands beside it: "Details were given by the mill."."""
    tokens = [passage.parse.tokens[i] for i in passage.tokens]
    plain = [t for t in tokens if t.pos not in ("PUNCT", "PROPN", "DET", "ADP", "PART")]
    verbs = [t for t in tokens if t.tag in FINITE]
    heavy = any(t.pos == "NUM" or t.dep in ("ccomp", "conj", "advcl") for t in tokens) or QUOTED.search(passage.text)
    return len(plain) <= _FEW and len(verbs) < 2 and not heavy and not is_of_else(passage)


def is_of_else(passage: Passage) -> bool:
    """Whether a sentence says what somebody spoke about, and that is nothing told before: "about its plans"."""
    tokens = [passage.parse.tokens[i] for i in passage.tokens]
    about = {t.i for t in tokens if t.text.casefold() == "about" and t.dep == "prep"}
    return any(
        t.head in about and t.pos == "NOUN" and not any(k.text == "the" for k in passage.parse.children(t.i))
        for t in tokens
    )


def in_common(a: Signs, b: Signs, *, credited: bool) -> str:
    """Whoever two passages name where a credit may stand, as printed in small letters; "" where there is nobody. Where both
    credit somebody (`credited`), a noun alone says little, but for an office that one person holds and a paper."""
    for one in sorted(a.names):
        for other in sorted(b.names):
            if _one_name(one.split(), other.split(), credited):
                return min(one, other, key=len)
    both = (a.offices & b.offices) | (a.speaking & b.speaking & PAPERS_OF_OTHERS)
    nouns = both if credited else (a.speaking & b.nouns) | (b.speaking & a.nouns)
    return min(nouns, default="")


def _is_ours(passage: Passage, t: Token) -> bool:
    """Whether a noun is that of the newsroom itself: "this paper", "our reporter"."""
    return t.lemma in OUTLET_NOUNS | JOURNALISTS and any(
        k.dep in ("det", "poss") and k.text.casefold() in ("this", "our") for k in passage.parse.children(t.i)
    )


def _is_topic(passage: Passage, t: Token) -> bool:
    """Whether a noun only says what something else is about, and tells nothing: "doctor training", "in training
    doctors", "an emphasis on doctors"."""
    above = passage.parse.tokens[t.head]
    if t.dep == "compound" and above.pos == "NOUN":
        lemma = above.lemma.casefold()
        return lemma not in _TELLING | SPEAKING and not is_body_noun(lemma)
    if t.dep == "pobj" and above.text.casefold() in _ABOUT:
        return t.lemma.casefold() not in DOCUMENTS | OUTLET_NOUNS
    return t.dep == "dobj" and above.tag == "VBG" and above.dep == "pcomp" and above.text.casefold() not in SPEECH


def _offices(words: Sequence[Token]) -> Iterator[str]:
    """The offices among some words which one person holds."""
    for before, t in zip([None, *words], words, strict=False):
        noun = t.lemma.casefold()
        if noun in _HELD:
            yield noun
        elif noun in MINISTERS and before is not None and before.i == t.i - 1 and before.text.casefold() in _LEADING:
            yield f"{before.text.casefold()} {noun}"


def _one_name(a: Sequence[str], b: Sequence[str], whole: bool) -> bool:
    """Whether one name stands in the other; one of one word alone is too little, but for letters and accounts, and beside a longer
    one it must be the last or first word of that, where not both are whole (`whole`)."""
    short, long = sorted((a, b), key=len)
    if len(short) == 1:
        alone = short[0].isupper() or short[0].startswith("@")
        return short == long if alone else len(long) > 1 and not whole and short[0] in (long[0], long[-1])
    return any(long[k : k + len(short)] == short for k in range(len(long) - len(short) + 1))
