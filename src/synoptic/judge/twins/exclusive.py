"""What stands in one place of two sentences worded alike and cannot both be so: opposites, and two kinds of one slot.

Missed on purpose: qualities that a thing may have together (red, fast), what may stand in a list (theft, arson), things of which
there may be several ("a red car was seen"), whatever one of the reports prints both of.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from synoptic.judge.sides import later
from synoptic.judge.twins.found import Found, Prints, lemmas
from synoptic.judge.twins.kinds import kinds
from synoptic.judge.twins.places import SLOT, Twin
from synoptic.judge.twins.sentences import Sentence, Word
from synoptic.model import contrary
from synoptic.model.acts import asking
from synoptic.model.kinship import Kinship

ATTRIBUTES = frozenset(
    "condition sentence state verdict test result outcome ruling vote direction side bank lane mood".split()
)
"""Nouns of which a thing has but one."""
SPEECH = frozenset(("VERB", "ADJ", "ADV"))
"""Parts of speech of which the thesaurus is asked for opposites: of nouns it gives those of one pair ("husband", "wife")."""
STAYING = frozenset("remain stay keep".split())
"""Verbs of what goes on being as it is."""
PREDICATE, ATTRIBUTE = SLOT["acomp"], SLOT["amod"]


def find(twin: Twin, kin: Kinship, prints: Prints) -> Iterator[tuple[Found, Word, Word]]:
    """What excludes one another in one place, with the two words."""
    for mine, others in twin.places:
        for i in mine:
            for j in others:
                x, y = twin.a.words[i], twin.b.words[j]
                if x.named or y.named or not twin.one_slot(i, j) or _asked_by_two(twin, x, y):
                    continue
                found = _opposite(twin, i, j, kin, prints) or kinds(twin, i, j, prints)
                if found is not None:
                    yield replace(found, words=(_phrase(twin.a, mine, x), _phrase(twin.b, others, y))), x, y
                elif (stays := _kept(twin, x, y, prints)) is not None:
                    yield stays, x, y


def _asked_by_two(twin: Twin, x: Word, y: Word) -> bool:
    """Whether it is only asked for in both, and not told to be by one and the same: each of two sides asks for its own."""
    asked = [asking(s.parse, w.token) for s, w in ((twin.a, x), (twin.b, y))]
    if None in asked:
        return False
    doers = [
        {w.form for w in s.words for t in s.parse.children(verb.i) if t.dep == "nsubj" and t.i in w.held}
        for s, verb in zip((twin.a, twin.b), asked, strict=True)
        if verb is not None
    ]
    return not doers[0] & doers[1]


def _phrase(sentence: Sentence, place: range, word: Word) -> tuple[Word, ...]:
    """A word with those of the place before it that only say more of it: "a heart attack"."""
    below = {t.i for t in sentence.parse.subtree(word.token.i)} if word.token.pos == "NOUN" else {word.token.i}
    return tuple(w for w in sentence.words[place.start : place.stop] if w.token.i in below and w.span <= word.span)


def amounts(twin: Twin) -> Found | None:
    """Of nearly all in the one, of hardly any in the other."""
    for mine, others in twin.places:
        ours, theirs = twin.a.words[mine.start : mine.stop], twin.b.words[others.start : others.stop]
        if contrary.amounts_apart(" ".join(w.form for w in ours), " ".join(w.form for w in theirs)):
            return Found("quantity", (ours, theirs), "it is so of most in the one, and of few or none in the other")
    return None


def _opposite(twin: Twin, i: int, j: int, kin: Kinship, prints: Prints) -> Found | None:
    x, y = twin.a.words[i], twin.b.words[j]
    ours, theirs = lemmas((x,)), lemmas((y,))
    pairs = [(p, q) for p in sorted(ours) for q in sorted(theirs)]
    side = any(contrary.opposite(p, q, contrary.SIDES) for p, q in pairs)
    turning = any(contrary.opposite(p, q, contrary.TURNING) or _ways(p, q) for p, q in pairs)
    settled = any(
        contrary.opposite(p, q, (*contrary.SETTLED, *contrary.STATES)) or contrary.denies(p, q) for p, q in pairs
    )
    known = {x.token.pos, y.token.pos} <= SPEECH and any(q in kin.opposed.get(p, ()) for p, q in pairs)
    passing = not settled and any(contrary.opposite(p, q, contrary.PASSING) for p, q in pairs)
    if not (side or turning or settled or known or passing):
        return None
    if not side and SLOT.get(x.token.dep) == ATTRIBUTE and not _tells(twin, i):
        return None
    if prints(twin.a, theirs, True) or prints(twin.b, ours, True):
        return None
    return Found(
        "place" if side else "polarity",
        ((x,), (y,)),
        "the two are opposites",
        (turning or passing) and not settled,
        passing,
    )


def _kept(twin: Twin, x: Word, y: Word, prints: Prints) -> Found | None:
    """What stays as it is in the one and no longer is in the other: "remained closed", "reopened"."""
    for first, ((sentence, word), (other, act)) in enumerate((((twin.a, x), (twin.b, y)), ((twin.b, y), (twin.a, x)))):
        states = [t for t in sentence.parse.children(word.token.i) if t.dep in ("acomp", "oprd", "prep")]
        if word.token.lemma not in STAYING or not states or act.token.pos != "VERB":
            continue
        a, b = sentence.reading, other.reading
        if later(a, b) is None and not (a.content.times and b.content.times):
            return None
        acts = {
            stem for t in states for stem in (t.text.lower(), t.text.lower()[:-1], t.text.lower().removesuffix("ed"))
        }
        if not any(contrary.opposite(p, q, contrary.PASSING) for p in acts for q in lemmas((act,))):
            continue
        held = tuple(w for w in sentence.words if w.token.i == word.token.i or w.token.i in {t.i for t in states})
        if prints(sentence, lemmas((act,)), True) or prints(other, lemmas(held[1:]), True):
            return None
        found = (held, (act,)) if not first else ((act,), held)
        return Found("polarity", found, "what stays so in the one has changed in the other", turning=True)
    return None


def _quality(word: Word) -> bool:
    """Whether a word may say how something is; "agree" and "disagree" are asked of too."""
    return (
        word.token.pos in ("ADJ", "ADV")
        or word.token.tag == "VBN"
        or word.token.lemma.removeprefix("dis") in contrary.UNDOING
    )


def _ways(a: str, b: str) -> bool:
    """Whether two are one verb with opposite particles: "went up", "went down"."""
    one, two = a.split(), b.split()
    return (
        len(one) == len(two) == 2
        and one[0] == two[0]
        and {one[1], two[1]} in ({"up", "down"}, {"in", "out"}, {"on", "off"})
    )


def _tells(twin: Twin, i: int) -> bool:
    """Whether a quality before a noun tells something of it, and not which of several is meant: "a safe heater", not "the old
    bridge"."""
    over = twin.a.above(i)
    if over is None:
        return False
    noun = twin.a.words[over].token
    kids = twin.a.parse.children(noun.i)
    return noun.tag == "NN" and (noun.lemma in ATTRIBUTES or any(t.text.lower() in ("a", "an") for t in kids))
