"""Sentences that by their build only say whose the sentence before them is: "That was Ann Example.", "Ann Example there, on the
line to us.", "The Example had the report first."; and those in which a newsroom says whom it asked.

No phrase is looked for: what counts is that a name stands without anything told of it, or that somebody says or prints what was
told before. Misses on purpose sentences that tell something new as well.
"""

from __future__ import annotations

from collections.abc import Sequence

from synoptic.model.parse import Token
from synoptic.model.passage import Passage
from synoptic.trace.sentence import FINITE
from synoptic.trace.somebody import SPEAKING
from synoptic.trace.speech import HEARD_BY
from synoptic.trace.voices import WHENS

_MOST = 26
"""Most words of a sentence that only credits the one before it."""
_SHORT = 14
"""Most words of one without a verb, or of which a name within what is said tells whose it is."""
_BACK = frozenset("this that these those".split())
_PRINTING = frozenset("break carry publish print run air broadcast have get".split())
"""What those do who make known what was told."""
_ASKING = frozenset(
    "ask contact call ring phone telephone reach approach question interview press put speak talk turn quiz catch".split()
)
"""What a newsroom does with whoever then tells it something."""
_OURS = frozenset("we i us".split())
_THROUGH = frozenset("from via through".split())


def only_credits(passage: Passage, saying: frozenset[str]) -> str:
    """The word by which a sentence stands for the one before it, as printed; "" where it does not. `saying`: lemmas of verbs."""
    tokens = [passage.parse.tokens[i] for i in passage.tokens]
    words = [t for t in tokens if t.pos != "PUNCT"]
    if not words or len(words) > _MOST:
        return ""
    if not any(t.tag in FINITE for t in words):
        if len(words) > _SHORT:
            return ""
        named = next((t for t in words if is_somebody(t)), None)
        return named.text if named is not None else ""
    for verb in (t for t in words if t.tag in FINITE or t.dep == "ROOT"):
        if word := _named_for_before(verb, words) or _said_again(verb, words, saying):
            return word
    return ""


def asked(passage: Passage) -> str:
    """The verb by which a newsroom says that it asked somebody, or from whom it has what it tells; "" where it does not."""
    return passage.once(_asked)


def _asked(passage: Passage) -> str:
    for index in passage.tokens:
        subject = passage.parse.tokens[index]
        verb = passage.parse.tokens[subject.head]
        given = any(t.dep in ("prep", "agent") for t in passage.parse.children(verb.i))
        if subject.dep == "nsubjpass" and verb.text in HEARD_BY and given:
            return f"{subject.text} … {verb.text}"
        if subject.dep != "nsubj" or subject.text.casefold() not in _OURS:
            continue
        from_whom = any(t.dep == "prep" and t.text.casefold() in _THROUGH for t in passage.parse.children(verb.i))
        if verb.lemma in _ASKING or from_whom:
            return f"{subject.text} {verb.text}"
    return ""


def is_somebody(token: Token) -> bool:
    """Whether a word is a name or a noun of those who speak, and no day."""
    return token.pos == "PROPN" and token.text.casefold() not in WHENS or token.lemma.casefold() in SPEAKING


def _named_for_before(verb: Token, words: Sequence[Token]) -> str:
    """ "That was Ann Example.", "That one's from the mill."."""
    subject = next((t for t in words if t.head == verb.i and t.dep == "nsubj"), None)
    if verb.lemma != "be" or subject is None:
        return ""
    points = {subject.text.casefold()} | {t.text.casefold() for t in words if t.head == subject.i and t.dep == "det"}
    if not points & _BACK or subject.pos == "NOUN" and subject.lemma not in ("one", "word", "news"):
        return ""
    given = any(
        t.head == verb.i and (t.dep == "attr" and is_somebody(t) or t.dep == "prep" and t.text.casefold() in _THROUGH)
        for t in words
    )
    named = len(words) <= _SHORT and any(t.pos == "PROPN" and t.text.casefold() not in WHENS for t in words)
    return subject.text if given or named else ""


def _said_again(verb: Token, words: Sequence[Token], saying: frozenset[str]) -> str:
    """ "The Example reported the matter earlier.", "The same was confirmed by the mill."."""
    if verb.lemma.casefold() not in saying | _PRINTING:
        return ""
    if any(t.head == verb.i and t.dep in ("ccomp", "xcomp", "advcl", "conj") for t in words):
        return ""
    for told in (t for t in words if t.head == verb.i and t.dep in ("dobj", "nsubjpass")):
        kids = [t for t in words if t.head == told.i]
        bare = all(t.dep in ("det", "amod") for t in kids)
        definite = any(t.text.casefold() in ("the", *_BACK) for t in kids)
        if told.text.casefold() == "same" or bare and definite and told.pos == "NOUN":
            return told.text
    return ""
