"""The phrases by which a verb tells of a state, each with whom or what it is told of where that is not its doer or object."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from synoptic.judge.questions.relations import HELD, name
from synoptic.model.parse import Parse, Token

BEING = frozenset("be remain stay lie keep feel leave".split())
FINITE = frozenset("VBD VBZ VBP".split())
BEING_WHERE = frozenset("aboard ashore".split())
"""Where somebody is said to be, in one word."""
BEING_SO = BEING_WHERE | frozenset("out back home off ablaze alight aflame free safe".split())
"""What somebody or something is said to be, in a word that is read as an adverb."""
BARE = 2
"""Words behind a verb up to which another one is part of its phrase: "let go"."""
BEHIND = frozenset(("pobj", "amod"))
"""What stands behind a preposition: "in custody", "at large"."""
INTENDED = frozenset(("plan", "intention"))
WAYS = frozenset("through across over on along via past".split())
NOTHING = frozenset("nothing nobody".split())
TRAFFIC = frozenset("vehicle car lorry truck bus traffic motorist driver".split())
PASSING = frozenset("get pass go come drive move".split())
NOUNS = frozenset(("trace", "sign"))
"""Nouns of which there is none, of whom is missing."""
Said = tuple[str, Token, tuple[Token, ...]]


def said(parse: Parse, verb: Token) -> Iterator[tuple[str, Token]]:
    """The phrases that a verb makes with what hangs from it, each with its last word."""
    kids = parse.children(verb.i)
    being = any(t.dep in ("aux", "auxpass") and t.lemma == "be" for t in kids)
    act = name(parse, verb).replace("_", " ")
    if verb.lemma not in BEING:
        yield act, _end_of(parse, verb, act)
        yield from ((f"={verb.text.lower()}", verb) for _ in range(being and verb.tag == "VBG"))
        yield from ((f"{verb.lemma} {t.lemma.lower()}", t) for t in kids if t.dep in ("dobj", "oprd", "advmod", "prt"))
    for t in kids:
        where = t.dep == "advmod" and t.lemma.lower() in BEING_WHERE
        if (t.dep in ("acomp", "oprd") or where) and verb.lemma in BEING:
            yield f"={t.text.lower()}", t
            yield from ((f"at {t.lemma.lower()}", t) for k in parse.children(t.i) if k.lemma == "at")
        for thing in (_one_of(parse, k) for k in parse.children(t.i) if t.dep == "prep" and k.dep in BEHIND):
            noun = thing.lemma.lower()
            yield (f"{verb.lemma} {noun}" if verb.lemma not in BEING else f"{t.lemma} {noun}"), thing
            if verb.lemma in BEING:
                yield from ((f"{k.lemma.lower()} {noun}", thing) for k in parse.children(thing.i) if k.dep == "amod")


def _one_of(parse: Parse, token: Token) -> Token:
    """The traps of "one of the traps"."""
    behind = (k for p in parse.children(token.i) if p.lemma == "of" for k in parse.children(p.i) if k.dep == "pobj")
    return next(behind, token) if token.lemma.lower() == "one" else token


def said_of(parse: Parse, verb: Token) -> Iterator[Said]:
    """Those phrases and others, with whom or what they are told of where that stands behind a preposition."""
    kids = parse.children(verb.i)
    yield from ((phrase, last, ()) for phrase, last in said(parse, verb))
    for t in kids:
        word = t.lemma.lower()
        if verb.lemma in BEING:
            if t.dep in ("advmod", "prt", "attr") and word in BEING_SO | {"stable", "negative", "clean"}:
                yield f"={word}", t, ()
            if t.dep in ("acomp", "dobj", "attr") or t.dep == "advmod" and t.i > verb.i:
                yield f"{verb.lemma} {word}", t, ()
        elif t.dep in ("acomp", "ccomp", "xcomp", "acl", "advcl") and 0 < t.i - verb.i <= BARE:
            yield f"{verb.lemma} {word}", t, ()
        if t.dep in ("nsubjpass",):
            yield from _against(parse, verb, t)
        if t.dep in ("xcomp", "ccomp") and t.lemma == "be":
            yield f"{verb.lemma} be", verb, _held_to_be(parse, verb, t)
    act = name(parse, verb).replace("_", " ")
    for t in (k for k in kids if k.dep in ("prep", "prt", "advmod")):
        for thing in _things(parse, t):
            yield from ((f"{told} {t.lemma.lower()} *", t, (thing,)) for told in sorted({act, verb.lemma}))
            inner = [k for k in parse.children(thing.i) if k.dep in ("nmod", "compound", "amod")]
            yield from ((f"{verb.lemma} {k.lemma.lower()}", k, ()) for k in inner if thing.lemma in ("care", "support"))
    if any(t.dep == "prep" and t.lemma == "out" and parse.children(t.i) for t in kids):
        yield f"{verb.lemma} out", verb, ()
    yield from _again(parse, verb, kids)
    if verb.lemma in PASSING and _nothing(parse, kids):
        past = [t for t in kids if t.dep == "prep" and t.lemma in WAYS and parse.children(t.i)]
        yield from (("no way", t, ()) for t in past)
    for t in (k for k in kids if k.dep in ("nsubj", "attr", "dobj") and k.lemma.lower() in (*NOUNS, *INTENDED)):
        none = any(k.lemma.lower() == "no" for k in parse.children(t.i))
        hanging = [k for k in parse.children(t.i) if k.dep in ("acl", "relcl") and k.pos == "VERB"]
        yield from ((f"no {t.lemma.lower()} {k.lemma.lower()}", k, ()) for k in hanging if none)
        if any(k.lemma.lower() == "no" for k in parse.children(t.i)):
            of = [k for p in parse.children(t.i) if p.lemma == "of" for k in parse.children(p.i) if k.dep == "pobj"]
            yield from ((f"{t.lemma.lower()} of *", t, (k,)) for k in of)


def doer_before(parse: Parse, verb: Token) -> list[Token]:
    """The doer of a finite verb without one, where a verb with its doer runs right up to it: "the man wanted for the theft was in custody".

    Nothing joins the two and no comma parts them, so that the first only says more of its doer.
    """
    if verb.tag not in FINITE or verb.dep != "conj" or not verb.i:
        return []
    other = parse.tokens[verb.i - 1]
    while other.head != other.i and other.i != verb.head and other.pos not in ("VERB", "AUX"):
        other = parse.tokens[other.head]
    doers = [t for t in parse.children(other.i) if t.dep == "nsubj"]
    between = parse.tokens[other.i + 1 : verb.i]
    apart = other.tag != "VBD" or any(t.text == "," or t.dep == "cc" for t in between)
    return [] if apart or other.i in (verb.head, verb.i) else doers[-1:]


def _held_to_be(parse: Parse, verb: Token, inner: Token) -> tuple[Token, ...]:
    """Of whom or what somebody believes something: "the tubs, which they believe to be the source", "they believe the tubs to be"."""
    if any(t.dep == "auxpass" for t in parse.children(verb.i)):
        return ()
    inside = [t for t in parse.children(inner.i) if t.dep in ("nsubj", "nsubjpass")]
    return (parse.tokens[verb.head],) if verb.dep == "relcl" and not inside else tuple(inside[:1])


def _nothing(parse: Parse, kids: Sequence[Token]) -> bool:
    """Whether the doer is nothing and nobody: "nothing can get past", "no lorry gets over"."""
    doers = [t for t in kids if t.dep == "nsubj"]
    none = [t for t in doers if any(k.lemma.lower() == "no" for k in parse.children(t.i))]
    return any(t.lemma.lower() in NOTHING for t in doers) or any(t.lemma.lower() in TRAFFIC for t in none)


def _again(parse: Parse, verb: Token, kids: Sequence[Token]) -> Iterator[Said]:
    """What is done "again" somewhere: "cars roll through the tunnel again"."""
    again = next((t for t in kids if t.lemma.lower() == "again"), None)
    if again is not None:
        ways = [k for t in kids if t.dep == "prep" and t.lemma in WAYS for k in parse.children(t.i) if k.dep == "pobj"]
        objects = [t for t in kids if t.dep == "dobj"]
        yield f"again {verb.lemma}", again, tuple(ways[:1] or objects[:1])


def _things(parse: Parse, prep: Token) -> Iterator[Token]:
    """What stands behind a preposition, or behind another that follows it: "look for", "come out of"."""
    for k in parse.children(prep.i):
        if k.dep == "pobj":
            yield k
        elif k.dep == "prep":
            yield from (c for c in parse.children(k.i) if c.dep == "pobj")


def _against(parse: Parse, verb: Token, noun: Token) -> Iterator[Said]:
    """ "A charge was laid against him"."""
    for owner in (verb, noun):
        for p in (k for k in parse.children(owner.i) if k.dep == "prep" and k.lemma == "against"):
            for k in parse.children(p.i):
                yield f"{verb.lemma} {noun.lemma.lower()} against *", verb, (k,)


def _end_of(parse: Parse, verb: Token, act: str) -> Token:
    """The last word of an act that is told in several: "taken into custody", "turned up"."""
    if act == verb.lemma.lower():
        return verb
    below = (t for t in parse.subtree(verb.i) if t.i > verb.i)
    return next((t for t in below if t.dep == "pobj" and t.lemma.lower() in HELD or t.lemma in act.split()), verb)


def span_of(parse: Parse, tokens: Sequence[Token]) -> tuple[int, int]:
    """From the first to the last letter of some words, with the "not" that hangs from the first."""
    denied = [t for t in parse.children(tokens[0].i) if t.dep == "neg"]
    held = sorted((*tokens, *denied), key=lambda t: t.i)
    return held[0].start, held[-1].end
