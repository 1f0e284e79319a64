"""Phrases that tell one act: "left the rails" is derailed, "carried out an inspection" is an inspection.

A phrase is found by the parse: its verb, and the words that hang from it in their order, whatever stands between them. Its
words are then one term, the act, and what newsrooms word otherwise is compared as the same. A verb that only lends itself to
a noun of doing is no deed of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from synoptic.model.parse import Parse, Token
from synoptic.model.phrasings import BARE, KEPT, OF, PHRASES, SCORE, SUBJECTS_OF, WORDS_OF

HANGING = frozenset(
    "prt advmod prep dobj pobj acomp oprd attr nsubjpass xcomp ccomp pcomp npadvmod amod dep neg".split()
)
"""How a word of a phrase hangs from the one before it, or from the verb."""
SUPPORT = frozenset("conduct perform undergo hold stage mount lodge make take give have carry".split())
"""Verbs that lend themselves to a noun of doing: "conducted a search"."""
GOVERNING = {"call": ("on", "for"), "look": ("into",), "die": ("of",)}
"""Verbs with the prepositions that make a phrase with them only before a noun."""
HOSTING = frozenset(("receive",))
"""Verbs of a host which, done to somebody who is named, tell that he was welcomed: a letter is received and not welcomed."""
WELCOMING = "welcome"
HAPPENING = frozenset("happen occur".split())
"""Verbs of what their subject tells: "the sentencing took place"."""
DOING = ("tion", "sion", "ment", "ance", "ence", "ing", "ysis")
"""How nouns end that tell a doing."""
DOINGS = frozenset(
    "visit talk attack search strike call vote raid march protest probe inquiry study test check apology repair arrest rescue "
    "release trial survey review audit autopsy sale landing takeover withdrawal trial".split()
)
"""Others that do."""


@dataclass(frozen=True, slots=True)
class Acts:
    """The phrases of one passage."""

    told: Mapping[int, str]
    """Token of a verb -> the act that its phrase tells."""
    within: frozenset[int]
    """The tokens that are part of a phrase beside its verb."""
    lent: Mapping[int, Token]
    """Token of a verb that only lends itself to a noun of doing -> that noun."""


def acts_in(parse: Parse, kept: frozenset[int], named: frozenset[int], people: frozenset[int] = frozenset()) -> Acts:
    """The phrases among these tokens; a name (`named`) is no part of one. `people`: tokens of names of persons and families."""
    told: dict[int, str] = {}
    within: set[int] = set()
    lent: dict[int, Token] = {}
    for i in sorted(kept):
        verb = parse.tokens[i]
        if verb.pos not in ("VERB", "AUX"):
            continue
        for words, act in PHRASES.get(verb.lemma, ()):
            found = _found(parse, verb, words, kept - named)
            if found is not None:
                told[i] = act
                within |= found
                break
        if i not in told and verb.lemma in HOSTING and _done_to(parse, verb) & people:
            told[i] = WELCOMING
        if i not in told or told[i] in HAPPENING:
            noun = _noun_of(parse, verb, told.get(i, verb.lemma), kept)
            if noun is not None:
                lent[i] = noun
    return Acts(told, frozenset(within), lent)


def _done_to(parse: Parse, verb: Token) -> set[int]:
    """The tokens of whoever or whatever a verb is done to."""
    return {k.i for k in parse.by_head[verb.i] if k.dep in ("dobj", "nsubjpass")}


def _found(parse: Parse, verb: Token, words: tuple[str, ...], kept: frozenset[int]) -> set[int] | None:
    """The tokens of a phrase's other words but those that keep their meaning (KEPT), None where one is missing."""
    found: list[int] = []
    for word in words:
        if word.startswith(OF):
            if not (_has_score(parse, verb) if word == SCORE else _is_one(parse, verb, SUBJECTS_OF[word])):
                return None
            continue
        token = next(
            (k for k in _hanging(parse, verb, found) if k.i in kept and _is(parse, k, word.rstrip(KEPT))), None
        )
        if token is None:
            return None
        found.append(token.i)
    if len(found) == 1 and _governs(parse, found[0]) != (words[0] in GOVERNING.get(verb.lemma, ())):
        return None
    said = [word for word in words if not word.startswith(OF)]
    return {i for i, word in zip(found, said, strict=True) if not word.endswith(KEPT)}


def _hanging(parse: Parse, verb: Token, found: list[int]) -> Iterator[Token]:
    """The words that hang from the last word found, from the verb, or from its object and stand behind that."""
    for i in (*reversed(found), verb.i):
        yield from (k for k in parse.by_head[i] if k.dep in HANGING)
    for thing in (k for k in parse.by_head[verb.i] if k.dep == "dobj"):
        yield from (k for k in parse.by_head[thing.i] if k.i > thing.i and k.dep in HANGING)


def _is(parse: Parse, token: Token, word: str) -> bool:
    if word in WORDS_OF:
        return token.lemma.lower() in WORDS_OF[word]
    if word.endswith(BARE) and any(k.dep == "det" for k in parse.by_head[token.i]):
        return False
    return word.rstrip(BARE) in (token.lemma.lower(), token.text.lower())


def _has_score(parse: Parse, verb: Token) -> bool:
    """Whether the result of a match hangs from a verb: "went down 2-1", "fell 24-17"."""
    for k in parse.by_head[verb.i]:
        if k.text.isdigit() and len(k.text) < 3:
            dash, other = ([*parse.tokens[k.i + 1 : k.i + 3], verb, verb])[:2]
            if dash.text in ("-", "–") and other.text.isdigit():
                return True
    return False


def _is_one(parse: Parse, verb: Token, nouns: frozenset[str]) -> bool:
    """Whether the subject of a verb, or what its relative clause describes, is one of these things."""
    subjects = [k for k in parse.by_head[verb.i] if k.dep in ("nsubj", "nsubjpass")]
    relative = verb.dep == "relcl" and (not subjects or subjects[0].tag in ("WDT", "WP"))
    meant = [parse.tokens[verb.head]] if relative else subjects
    return any(t.lemma in nouns for t in meant)


def _governs(parse: Parse, i: int) -> bool:
    """Whether a word behind a verb has a noun of its own: "went on charges of fraud" tells of no going on, and "walked out of the
    inn" of no strike."""
    return any(k.dep in ("pobj", "pcomp") or k.lemma == "of" for k in parse.by_head[i])


def _noun_of(parse: Parse, verb: Token, lemma: str, kept: frozenset[int]) -> Token | None:
    """The noun of doing that a verb lends itself to: what happens, or what is carried out."""
    kids = [k for k in parse.by_head[verb.i] if k.i in kept and k.pos == "NOUN"]
    subject = next((k for k in kids if k.dep == "nsubj"), None)
    if lemma in HAPPENING or lemma == "come" and subject is not None and _is_doing(subject):
        return subject
    if lemma not in SUPPORT or lemma == "carry" and not any(k.lemma == "out" for k in parse.by_head[verb.i]):
        return None
    done = (k for k in kids if k.dep in ("dobj", "nsubjpass"))
    return next(filter(_is_doing, done), None)


def _is_doing(noun: Token) -> bool:
    return noun.lemma in DOINGS or noun.lemma.endswith(DOING)
