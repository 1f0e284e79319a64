"""Who is named where a credit may stand in a passage, whether or not one was made out there.

Frames of credit are without number. But whoever is credited stands apart from what is told: before a comma, behind one, outside
the quotation marks, as the subject of a clause that tells another one, or in the next sentence where that tells nothing itself.
Two reports that name the same person, body or paper there with the same statement may have it from there, and are no two witnesses.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from synoptic.model.parse import Token
from synoptic.model.passage import Passage
from synoptic.model.reuse import Signs
from synoptic.trace.heads import CALLINGS, is_body_noun
from synoptic.trace.parents import without_parent
from synoptic.trace.sentence import FINITE, FIRST, SUBJECTS, UNTOLD
from synoptic.trace.somebody import SPEAKING
from synoptic.trace.speech import HEARD_BY, SPEECH
from synoptic.trace.voices import (
    DOCUMENTS,
    JOURNALISTS,
    MINISTERS,
    NAMELESS,
    OFFICES,
    OFFICIALS,
    OUTLET_NOUNS,
    OUTSIDERS,
    PARTS,
    REPRESENTATIVES,
    WHENS,
    folded,
)

_BREAKS = frozenset((",", ":", ";", "\u2014", "\u2013", "-", "(", ")", "[", "]"))
_QUOTED = re.compile(r"[\"\u201c][^\"\u201c\u201d]+[\"\u201d]")
_INSIDE = frozenset("of for and the & de la to".split())
"""Small words within a name."""
_ELSEWHERE = frozenset("DATE TIME MONEY PERCENT QUANTITY CARDINAL ORDINAL GPE LOC NORP LANGUAGE EVENT".split())
"""Labels of names that are nobody's."""
_ACCORDING = frozenset("according per via".split())
_TELLING = (DOCUMENTS | OFFICES | OFFICIALS | CALLINGS) - PARTS
_HELD = (OFFICES | OFFICIALS) - MINISTERS - frozenset("attorney speaker vice deputy lieutenant prime".split())
"""Offices which one person holds."""
_LEADING = ("prime", "first", "chief")
_FOR_THEMSELVES = OUTSIDERS | REPRESENTATIVES - {"representative", "agent"}
"""Those who do not speak for whoever is named beside them."""
_RELATIVE = ("WDT", "WP", "WP$")
_ABOUT = ("on", "about")
_POINTING = ("this", "that")
_SURE = 2
_FEW = 9
"""Most telling words of a sentence that may only say who tells what stands beside it."""
_SENTENCE = 5
"""Fewest words in quotation marks that are taken for a whole statement."""


def signs_of(passage: Passage, beside: Sequence[Passage], source: Sequence[str]) -> Signs:
    """Whoever is named where a credit may stand; `beside` are sentences next to this one that may credit it, `source` is what
    whoever is credited is called: there first, and elsewhere."""
    tokens = [passage.parse.tokens[i] for i in passage.tokens]
    apart = _apart(passage, tokens)
    if source and passage.text.casefold().startswith(source[0].casefold()):
        apart += [t for t in _opening(tokens) if t not in apart]
    stretches = [(passage, apart), *((p, [p.parse.tokens[i] for i in p.tokens]) for p in beside)]
    names = {name for whole, part in stretches for name in _names(part, whole.parse.labels)}
    called = [" ".join(w for w in folded(name) if w not in ("the", "a", "an")) for name in source]
    names |= {c for c, n in zip(called, source, strict=True) if any(word[:1].isupper() for word in n.split()[1:])}
    if without_parent(passage.text) != passage.text or {t.text.casefold() for t in apart} & _FOR_THEMSELVES:
        names = set()
    words = [t for whole, part in stretches for t in part if not _is_ours(whole, t) and not _is_topic(whole, t)]
    apart = [t for t in apart if not _is_topic(passage, t)]
    within = {w for name in (*names, *called) for w in name.split()}
    speaking = {n for n in _nouns(words) | within if n in _TELLING or is_body_noun(n)}
    speaking |= _nouns(_tellers(passage, tokens)) & _nouns(words)
    return Signs(frozenset(names), frozenset(_nouns(apart) | speaking), frozenset(speaking), frozenset(_offices(words)))


def _nouns(words: Sequence[Token]) -> set[str]:
    return {t.lemma.casefold() for t in words if t.pos == "NOUN"} - WHENS


def told_by(passage: Passage) -> str:
    """The name of whoever tells what a sentence states, by the place of the name alone: before a clause told by a verb, or outside
    the quotation marks; "" where there is none."""
    tokens = [passage.parse.tokens[i] for i in passage.tokens]
    quoted = _outside_quotes(passage, tokens)
    tellers = _tellers(passage, tokens) if quoted is None else quoted
    named = next(_names(tellers, passage.parse.labels), "")
    noun = next((t.text for t in tellers if t.dep in SUBJECTS and t.lemma.casefold() in SPEAKING), "")
    return named or noun or _closing(list(_parts(tokens)))


def _closing(parts: Sequence[Sequence[Token]]) -> str:
    """Who stands behind a statement with a verb alone, whatever the verb: "The wheel broke, an insider dished."."""
    if len(parts) < 2 or not any(_is_clause(p) for p in parts[:-1]) or len(parts[-1]) > _SENTENCE:
        return ""
    verb = parts[-1][-1]
    who = next((t for t in parts[-1] if t.dep == "nsubj" and t.head == verb.i), None)
    if who is None or verb.tag not in FINITE or not (who.pos == "PROPN" or who.lemma.casefold() in SPEAKING | NAMELESS):
        return ""
    return who.text


def is_light(passage: Passage) -> bool:
    """Whether a sentence tells so little that it may only say who tells what stands beside it: "Details were given by the mill."."""
    tokens = [passage.parse.tokens[i] for i in passage.tokens]
    plain = [t for t in tokens if t.pos not in ("PUNCT", "PROPN", "DET", "ADP", "PART")]
    verbs = [t for t in tokens if t.tag in FINITE]
    heavy = any(t.pos == "NUM" or t.dep in ("ccomp", "conj", "advcl") for t in tokens) or _QUOTED.search(passage.text)
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
    credit somebody (`credited`), a noun alone says little, but for an office that one person holds."""
    for one in sorted(a.names):
        for other in sorted(b.names):
            if _one_name(one.split(), other.split(), credited):
                return min(one, other, key=len)
    nouns = a.offices & b.offices if credited else (a.speaking & b.nouns) | (b.speaking & a.nouns)
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


def _apart(passage: Passage, tokens: Sequence[Token]) -> list[Token]:
    """The words of a sentence that stand apart from what it tells."""
    quoted = _outside_quotes(passage, tokens)
    if quoted is not None:
        return quoted
    parts = list(_parts(tokens))
    whole = [p for p in parts if _is_clause(p)]
    told = min(whole, key=lambda p: _framing(passage, p), default=[])
    apart = [t for p in parts if p is not told for t in p]
    return [*apart, *(t for t in [*_tellers(passage, told), *_given(passage, told)] if t not in apart)]


def _outside_quotes(passage: Passage, tokens: Sequence[Token]) -> list[Token] | None:
    """The words outside the quotation marks of a sentence that quotes a whole one; None where it does not."""
    begin = passage.span.start
    quoted = [m.span() for m in _QUOTED.finditer(passage.text) if len(m.group().split()) >= _SENTENCE]
    return [t for t in tokens if not any(a <= t.start - begin < b for a, b in quoted)] if quoted else None


def _framing(passage: Passage, part: Sequence[Token]) -> int:
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


def _parts(tokens: Sequence[Token]) -> Iterator[list[Token]]:
    """The stretches of a sentence between commas and their like."""
    part: list[Token] = []
    for t in tokens:
        if t.text in _BREAKS and (t.pos != "NOUN" and t.dep == "punct" or t.tag in (":", ",")):
            if part:
                yield part
            part = []
        else:
            part.append(t)
    if part:
        yield part


def _is_clause(part: Sequence[Token]) -> bool:
    inside = {t.i for t in part}
    return any(t.tag in FINITE for t in part) and any(t.dep in SUBJECTS and t.head in inside for t in part)


def _opening(tokens: Sequence[Token]) -> list[Token]:
    """The words before the first verb of a sentence."""
    return list(takewhile(lambda t: t.tag not in FINITE, tokens))


def _tellers(passage: Passage, tokens: Sequence[Token]) -> list[Token]:
    """The words of the subjects of clauses that tell another clause: "the log says that the wheel broke"."""
    found = []
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


def _given(passage: Passage, tokens: Sequence[Token]) -> list[Token]:
    """The words behind "according to" and its like."""
    return [w for t in tokens if t.text.casefold() in _ACCORDING for w in passage.parse.subtree(t.i)]


def _names(tokens: Sequence[Token], labels: dict[int, str]) -> Iterator[str]:
    """The names among some words, in small letters: runs of capitals, but for those of places and times."""
    run: list[Token] = []
    for t in (*tokens, None):
        if t is not None and run and t.i == run[-1].i + 1 and (t.text.casefold() in _INSIDE or t.tag == "POS"):
            run.append(t)
            continue
        follows = t is not None and (not run or t.i == run[-1].i + 1)
        if t is not None and follows and _is_capital(t):
            run.append(t)
            continue
        if name := _name(run, labels):
            yield name
        run = [t] if t is not None and _is_capital(t) else []


def _is_capital(t: Token) -> bool:
    return t.text[:1] == "@" or t.text[:1].isupper() and (t.pos == "PROPN" or t.tag.startswith("NNP"))


def _name(run: Sequence[Token], labels: dict[int, str]) -> str:
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
