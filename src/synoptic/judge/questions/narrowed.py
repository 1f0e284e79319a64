"""Whether two facts that seem opposed are told of two things of one noun: the ferry to Hesk and the ferry to Ulm, the hut below the
glacier and another, a square that is closed to cars and open to walkers.

What a sentence says more of a noun to tell which one it means must be known to the other report, or it may be another one. Missed on
purpose: adjectives, which as often only describe.
"""

from __future__ import annotations

from collections.abc import Sequence

from synoptic.judge.questions.told import meet
from synoptic.judge.sides import Difference, Reading
from synoptic.model.parse import Token
from synoptic.model.span import Span

SUBJECTS = frozenset(("nsubj", "nsubjpass"))
PRON = "PRON"
STANDING = frozenset("it them they this that".split())
"""Pronouns that stand for a thing that was named."""
STATES = frozenset("acomp oprd attr advmod prt xcomp ccomp neg aux auxpass".split())
"""Dependencies of words of a value under the verb that has the holder."""
LOOSE = frozenset(
    "by after before during since until without as despite amid because over about than like following".split()
)
"""Prepositions behind a noun that say nothing of which one it is."""
TOWARDS = frozenset("to for".split())
"""Prepositions behind a state that say for whom it is so: "closed to ships"."""
VAGUE = frozenset("kind sort part place time way number lot end case area event thing".split())


def of_two(d: Difference) -> bool:
    """Whether the words beside the noun that both are told of, or behind the state, say that they are two."""
    if d.kind not in ("polarity", "status") or d.verdict == "compatible":
        return False
    (a, b), told = d.passages, [verbs_of(r, s) for r, s in zip(d.passages, d.spans, strict=True)]
    ours, theirs = ([t for v in verbs for t in _holders(r, v)] for r, verbs in zip((a, b), told, strict=True))
    pairs = [(x, y) for x in ours for y in theirs if _one_noun(x, y)]
    if any(narrowed_apart(a, x, b, y) for x, y in pairs):
        return True
    both = any(PRON not in (x.pos, y.pos) for x, y in pairs)
    return both and _towards_two(a, told[0], b, told[1])


def _one_noun(x: Token, y: Token) -> bool:
    """Whether two words can mean one thing: a noun, one that newsrooms put for it, or one that stands for whatever was named."""
    ours, theirs = x.lemma.lower(), y.lemma.lower()
    if PRON in (x.pos, y.pos):
        return x.pos != y.pos and {ours, theirs} & STANDING != set()
    return meet(frozenset((ours,)), frozenset((theirs,)))


def narrowed_apart(a: Reading, x: Token, b: Reading, y: Token) -> bool:
    """Whether what the two sentences say more of one noun, to tell which one is meant, makes them two."""
    counted = [_numbers(a, x), _numbers(b, y)]
    if all(counted) and not counted[0] & counted[1]:
        return True
    ours, theirs = narrowing(a, x), narrowing(b, y)
    if not (ours and theirs):
        ours, theirs = narrowing(a, x, closely=True), narrowing(b, y, closely=True)
    if ours & theirs:
        return False
    return not (_known(ours, b) and _known(theirs, a))


def narrowing(reading: Reading, token: Token, *, closely: bool = False) -> frozenset[str]:
    """The nouns and names beside a noun that say which one it is: those before it, whose it is, those behind its prepositions.

    `closely`: without nouns before it that may tell no more than its kind, "the crossing barriers".
    """
    parse, times = reading.content.passage.parse, [t.span for t in reading.content.times]
    kids = parse.children(token.i)
    beside = [k for k in kids if k.dep == "poss" or k.dep in ("compound", "nmod") and not (closely and k.pos == "NOUN")]
    doing = parse.tokens[token.head]
    owner = [
        t for k in beside if k.tag == "PRP$" for t in parse.children(doing.i) if t.dep == "nsubj" and t is not token
    ]
    behind = [k for p in kids if p.dep == "prep" and p.lemma.lower() not in LOOSE for k in parse.children(p.i)]
    behind += [c for k in behind for c in parse.children(k.i) if c.pos == "PROPN"]
    told = (k for k in (*beside, *behind, *owner) if k.pos in ("NOUN", "PROPN") and k.lemma.lower() not in VAGUE)
    return frozenset(k.text.lower() for k in told if not any(s.start <= k.start < s.end for s in times))


def _numbers(reading: Reading, token: Token) -> frozenset[str]:
    """How many a noun is of, as its own words have it; nothing where they are figures, which another may have written out."""
    counts = (k.text.lower() for k in reading.content.passage.parse.children(token.i) if k.dep == "nummod")
    return frozenset(word for word in counts if word.isalpha())


def _known(words: frozenset[str], other: Reading) -> bool:
    """Whether the other report has one of the words, or there are none."""
    text = other.article.text.lower()
    return not words or any(w in text for w in words)


def verbs_of(reading: Reading, span: Span) -> list[Token]:
    """The verbs of a value, and those under which its words stand; of a whole passage its main verb."""
    passage, found = reading.content.passage, dict[int, Token]()
    parse = passage.parse
    if span.holds(passage.span):
        return [parse.tokens[passage.root]]
    for token in (parse.tokens[i] for i in passage.tokens):
        if span.start <= token.start < span.end:
            while token.dep in STATES and token.head != token.i:
                token = parse.tokens[token.head]
            if token.pos in ("VERB", "AUX"):
                found[token.i] = token
    return list(found.values())


def _holders(reading: Reading, verb: Token) -> list[Token]:
    """What a verb is told of: what it is done to, else its doer."""
    parse = reading.content.passage.parse
    under = [k for t in parse.children(verb.i) for k in (t, *(parse.children(t.i) if t.pos == "AUX" else ()))]
    kids = [t for t in under if t.pos != "PROPN"]
    return [t for t in kids if t.dep == "dobj"] or [t for t in kids if t.dep in SUBJECTS]


def _towards_two(a: Reading, x: Sequence[Token], b: Reading, y: Sequence[Token]) -> bool:
    """Whether a state is told towards two: "closed to ships", "open to small boats"."""
    ours, theirs = _towards(a, x), _towards(b, y)
    return bool(ours and theirs) and not meet(ours, theirs)


def _towards(reading: Reading, verbs: Sequence[Token]) -> frozenset[str]:
    parse, times = reading.content.passage.parse, [t.span for t in reading.content.times]
    states = [t for v in verbs for t in (v, *(k for k in parse.children(v.i) if k.dep in STATES))]
    resting = [t for t in states if t.pos != "VERB" or t.tag == "VBN"]
    preps = [p for t in resting for p in parse.children(t.i) if p.dep == "prep" and p.lemma.lower() in TOWARDS]
    behind = (k for p in preps for k in parse.children(p.i) if k.dep == "pobj" and k.pos in ("NOUN", "PROPN"))
    return frozenset(k.lemma.lower() for k in behind if not any(s.start <= k.start < s.end for s in times))
