"""Two kinds of one slot in one place of two sentences worded alike: her husband and her brother, lightning and arsonists.

That they exclude one another comes from the slot: one person is one kin to another, one thing has one colour, what happened once
had one cause. Missed on purpose: things of which several may have been seen, and kinds that are no one slot's.
"""

from __future__ import annotations

from collections.abc import Callable

from synoptic.judge.twins.found import Found, Prints, lemmas
from synoptic.judge.twins.places import SLOT, Twin
from synoptic.judge.twins.sentences import Sentence, Word
from synoptic.model import slots
from synoptic.model.numerals import ORDINALS
from synoptic.model.parse import Token

CAUSING = frozenset(
    "cause start spark trigger ignite set blame die kill result stem trace bring due because destroy down light rip tear".split()
)
"""What stands over a cause: "started by", "died of", "because of"."""
EXCLUDING = frozenset("not no never none neither nor without clear acquit deny exclude spare absolve exonerate".split())
"""Words of what is not so: of two kinds neither need be."""
SEEN = frozenset("see spot notice find seize recover sell show discover want need seek include".split())
"""Verbs of what there may be several of, one seen here and one there."""
WIELDING = frozenset("carry hold wield brandish use have pull draw raise swing throw fire own grab drop hide".split())
"""Verbs of what somebody has in his hands."""
ANYBODY = frozenset("man woman boy girl person people child teenager male female".split())
DEFINITE = frozenset("the this that his her their its".split())
NAMING = frozenset("nsubj nsubjpass dobj pobj attr conj appos poss".split())


def kinds(twin: Twin, i: int, j: int, prints: Prints) -> Found | None:
    """Two kinds of one slot that are no kind in common; None where one of the reports has both."""
    x, y = twin.a.words[i], twin.b.words[j]
    ours, theirs = lemmas((x,)), lemmas((y,))
    if x.token.lemma in ORDINALS and y.token.lemma in ORDINALS and x.token.lemma != y.token.lemma:
        return Found("quantity", ((x,), (y,)), "two places in one count") if _numbers_one(twin, i, j) else None
    if _excluded(twin.a, x) or _excluded(twin.b, y) or _speaks(twin.a, x) or _speaks(twin.b, y):
        return None
    for row, kind, fits in ROWS:
        if not fits(twin, i, j):
            continue
        if row is slots.CAUSE:
            ours, theirs = _phrase(twin.a, x), _phrase(twin.b, y)
        if row.apart(ours, theirs) and not _both(twin, row, ours, theirs, prints):
            return Found(kind, ((x,), (y,)), f"two answers to {row.name}", row is slots.CONDITION)
    return None


def _excluded(sentence: Sentence, word: Word) -> bool:
    """Whether a word of what is not so stands over another, or beside what stands over it."""
    parse, above = sentence.parse, [word.token]
    while above[-1].head != above[-1].i:
        above.append(parse.tokens[above[-1].head])
    beside = [t for over in above for t in parse.children(over.i) if t.dep != "prep"]
    return any(t.lemma.lower() in EXCLUDING or t.dep == "neg" for t in (*above, *beside))


def _speaks(sentence: Sentence, word: Word) -> bool:
    """Whether somebody only says so: two may have."""
    return word.token.i in sentence.reading.content.framing


def _both(twin: Twin, row: slots.Row, ours: frozenset[str], theirs: frozenset[str], prints: Prints) -> bool:
    """Whether one of the reports prints both kinds."""
    for sentence, own, other in ((twin.a, ours, theirs), (twin.b, theirs, ours)):
        rival = row.rivals(other) - row.like(own) if row in SPARSE else other & row.words
        if rival & lemmas(sentence.words) or prints(sentence, rival, False):
            return True
    return False


def _phrase(sentence: Sentence, word: Word) -> frozenset[str]:
    """The words of a phrase: "a gas leak"."""
    below = {t.i for t in sentence.parse.subtree(word.token.i)}
    return lemmas(w for w in sentence.words if w.token.i in below)


def _kin(twin: Twin, i: int, j: int) -> bool:
    """Whether both are one person's."""
    return _one(twin, i, j) and _whose(twin.a, i) == _whose(twin.b, j) != ""


def _whose(sentence: Sentence, k: int) -> str:
    kids = sentence.parse.children(sentence.words[k].token.i)
    behind = [p for t in kids if t.text.lower() == "of" for p in sentence.parse.children(t.i)]
    owners = [t for t in kids if t.dep == "poss"] or behind
    at = sentence.at.get(owners[0].i) if owners else None
    return sentence.words[at].form if at is not None else ""


def _one(twin: Twin, i: int, j: int) -> bool:
    """Whether both are one thing, named by no more than its kind, that takes part in what happened."""
    x, y = twin.a.words[i].token, twin.b.words[j].token
    return (
        _single(x)
        and _single(y)
        and x.dep in NAMING
        and _definite(twin.a, x)
        and _definite(twin.b, y)
        and not any(k.dep == "conj" for s, t in ((twin.a, x), (twin.b, y)) for k in s.parse.children(t.i))
    )


def _single(noun: Token) -> bool:
    """Whether it is one thing, by its common name: the parse takes some that begin small for proper names."""
    return noun.tag == "NN" or noun.tag == "NNP" and noun.text.islower()


def _definite(sentence: Sentence, noun: Token) -> bool:
    """Whether it is the only one of its kind: by its words, or because it takes part in what is told of somebody or something else
    that is known."""
    if _known(sentence, noun):
        return True
    verb = _verb(sentence, noun)
    if verb is None or verb.lemma in SEEN:
        return False
    below = [
        t for t in sentence.parse.subtree(verb.i) if t.i != noun.i and t.dep in ("nsubj", "nsubjpass", "dobj", "pobj")
    ]
    return any(_known(sentence, t) for t in below)


def _known(sentence: Sentence, noun: Token) -> bool:
    return (
        noun.pos == "PROPN"
        and not noun.text.islower()
        or any(t.text.lower() in DEFINITE or t.dep == "poss" for t in sentence.parse.children(noun.i))
    )


def _verb(sentence: Sentence, token: Token) -> Token | None:
    """The verb that a word hangs from."""
    while token.head != token.i:
        token = sentence.parse.tokens[token.head]
        if token.pos in ("VERB", "AUX"):
            return token
    return token if token.pos in ("VERB", "AUX") else None


def _coloured(twin: Twin, i: int, j: int) -> bool:
    """Whether both words say of one thing how it looks."""
    x, y = twin.a.words[i].token, twin.b.words[j].token
    if SLOT.get(x.dep) == SLOT["acomp"]:
        return True
    things = twin.a.parse.tokens[x.head], twin.b.parse.tokens[y.head]
    if SLOT.get(x.dep) != SLOT["amod"] or any(not _single(t) or t.lemma in ANYBODY for t in things):
        return False
    return _definite(twin.a, things[0]) and _definite(twin.b, things[1])


def _well(twin: Twin, i: int, j: int) -> bool:
    """Whether both say how somebody is."""
    x = twin.a.words[i].token
    return SLOT.get(x.dep) == SLOT["acomp"] or twin.a.parse.tokens[x.head].lemma == "condition"


def _wielded(twin: Twin, i: int, j: int) -> bool:
    """Whether both are what somebody had in his hands, or what it was done with: no bar that one goes to."""
    x, y = twin.a.words[i].token, twin.b.words[j].token
    over = twin.a.parse.tokens[x.head], twin.b.parse.tokens[y.head]
    return _one(twin, i, j) and all(
        t.dep == "dobj" and o.lemma in WIELDING or t.dep == "pobj" and o.text.lower() in ("with", "by")
        for t, o in zip((x, y), over, strict=True)
    )


def _caused(twin: Twin, i: int, j: int) -> bool:
    """Whether both are what something was caused by."""
    token, steps = twin.a.words[i].token, 0
    if token.dep not in ("pobj", "nsubj", "attr", "pcomp"):
        return False
    while token.head != token.i and steps < len(SLOT):
        token, steps = twin.a.parse.tokens[token.head], steps + 1
        if token.lemma in CAUSING:
            return True
        if token.pos in ("VERB", "NOUN"):
            return token.lemma == "cause"
    return False


def _done(twin: Twin, i: int, j: int) -> bool:
    """Whether both say what was done to somebody."""
    x, y = twin.a.words[i].token, twin.b.words[j].token
    return x.pos == y.pos == "VERB"


def _numbers_one(twin: Twin, i: int, j: int) -> bool:
    """Whether an ordinal counts what the sentence says something is, in one row: "was the second fire"; not "the third win in a row"
    where the other has a fifth win."""
    token = twin.a.words[i].token
    if _row(twin.a, token) != _row(twin.b, twin.b.words[j].token):
        return False
    over = twin.a.parse.tokens[token.head]
    return token.dep in ("attr", "acomp") or over.dep == "attr" and over.tag == "NN"


def _row(sentence: Sentence, token: Token) -> frozenset[str]:
    """The words behind a counted noun that say in which row it is counted, but for whose it is."""
    noun = sentence.parse.tokens[token.head]
    behind = (
        t for t in sentence.parse.children(noun.i) if t.dep == "prep" and t.i > noun.i and t.lemma in ("in", "since")
    )
    return frozenset(k.lemma.lower() for t in behind for k in sentence.parse.subtree(t.i) if k.pos == "NOUN")


Fits = Callable[[Twin, int, int], bool]
ROWS: tuple[tuple[slots.Row, str, Fits], ...] = (
    (slots.KIN, "name", _kin),
    (slots.SEX, "name", _one),
    (slots.COLOUR, "polarity", _coloured),
    (slots.CONDITION, "polarity", _well),
    (slots.CRIME, "polarity", _one),
    (slots.CAUSE, "polarity", _caused),
    (slots.VEHICLE, "polarity", _one),
    (slots.WEAPON, "polarity", _wielded),
    (slots.MANNER, "polarity", _done),
)
"""Each slot with the kind of conflict it makes, and when two words fill it."""
SPARSE = (slots.KIN, slots.SEX, slots.CONDITION)
"""Slots of which any word of the rival's family may be the rival."""
