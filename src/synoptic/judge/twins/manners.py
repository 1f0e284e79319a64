"""How an act was done, told by set phrases of which one alone can be so: alone or with others, on foot or by car, freely or by force.

Compared are the phrases that hang from one verb of two sentences worded alike. Missed on purpose: phrases that hang from two verbs,
and acts that are done of which the sentence denies something.
"""

from __future__ import annotations

import re

from synoptic.judge.twins.found import Found, Prints
from synoptic.judge.twins.places import Twin
from synoptic.judge.twins.sentences import Sentence, Word
from synoptic.model import slots
from synoptic.model.kinds import kinds_of
from synoptic.model.parse import Parse, Token

COMPANY, MEANS = "whether somebody was alone", "how somebody got about"
SET = (
    (COMPANY, "alone", re.compile(r"alone|unaccompanied|single-?handed(?:ly)?|(?:by|on) (?:him|her|my|them)sel(?:f|ves)|on (?:his|her|their) own")),
    (MEANS, "foot", re.compile(r"(?:on|by) foot")),
    ("whether it was of free will", "free", re.compile(r"voluntarily|willingly|freely|of (?:his|her|its|their) own (?:free )?(?:will|accord)|by choice")),
    ("whether it was of free will", "forced", re.compile(r"involuntarily|unwillingly|reluctantly|forcibly|by force|under duress|against (?:his|her|its|their) will")),
    ("whether it was meant", "meant", re.compile(r"deliberately|intentionally|wilfully|knowingly|on purpose|by design")),
    ("whether it was meant", "mishap", re.compile(r"accidentally|unintentionally|inadvertently|unknowingly|by (?:accident|mistake|chance)")),
    ("whether all were of one mind", "all", re.compile(r"unanimously")),
    ("whether all were of one mind", "most", re.compile(r"narrowly|by a narrow margin")),
    ("how bad it was", "badly", re.compile(r"seriously|badly|severely|critically|gravely")),
    ("how bad it was", "slightly", re.compile(r"slightly|lightly|superficially")),
    ("how much of it", "all", re.compile(r"fully|completely|entirely|wholly|totally|in full")),
    ("how much of it", "some", re.compile(r"partly|partially|in part|half")),
    ("how much of the way", "all", re.compile(r"from (?:the )?(?:start|beginning|gun) to (?:the )?(?:finish|end)|throughout|(?:all|the whole) the way")),
    ("how much of the way", "end", re.compile(r"only (?:over|in|at|on|during|for) the (?:last|final|closing) .{1,30}")),
    ("whether it was in public", "public", re.compile(r"publicly|in public|openly")),
    ("whether it was in public", "secret", re.compile(r"secretly|in secret|privately|in private|covertly|behind closed doors")),
    ("how soon it was", "at once", re.compile(r"immediately|instantly|at once|straight ?away|right away|on the spot|promptly")),
    ("how soon it was", "later", re.compile(r"(?:only )?(?:\w+ )?(?:hours|days|weeks|months|years) later|only after .{1,30}")),
    ("whether it was lawful", "lawful", re.compile(r"legally|lawfully")),
    ("whether it was lawful", "unlawful", re.compile(r"illegally|unlawfully")),
    ("whether there was force", "none", re.compile(r"peacefully|without violence")),
    ("whether there was force", "force", re.compile(r"violently")),
)  # fmt: skip
"""What is told of an act by which words: the question, the answer, the phrase."""
HANGING = frozenset(("advmod", "prep", "acomp", "agent", "advcl", "npadvmod"))
ABOARD = frozenset(("in", "on", "by", "aboard"))
OTHERS = kinds_of("person") | slots.KIN.words | frozenset("friend colleague companion partner group team party".split())

Told = dict[str, tuple[str, tuple[Token, ...]]]
"""Question -> the answer, with its words."""


def find(twin: Twin, prints: Prints) -> Found | None:
    """Two answers to one question, of one verb that both have; None where one of the reports prints both."""
    for i, j in sorted(twin.same.items()):
        x, y = twin.a.words[i], twin.b.words[j]
        if x.token.pos != "VERB" or _denied(twin.a.parse, x.token) or _denied(twin.b.parse, y.token):
            continue
        ours, theirs = told(twin.a.parse, x.token), told(twin.b.parse, y.token)
        for question in sorted(ours.keys() & theirs.keys()):
            (one, mine), (two, others) = ours[question], theirs[question]
            if one != two and not _both(twin, mine, others, prints) and _all_else(twin, mine, others):
                words = (_words(twin.a, mine), _words(twin.b, others))
                return Found("polarity", words, f"two answers to {question}") if all(words) else None
    return None


def told(parse: Parse, verb: Token) -> Told:
    """What the phrases that hang from a verb tell of how it was done."""
    found: Told = {}
    kids = parse.children(verb.i)
    inner = [t for k in kids if k.dep in ("prep", "dobj") for t in parse.subtree(k.i) if t.i != k.i and t.dep == "prep"]
    for token in (*kids, *inner):
        if token.dep not in HANGING:
            continue
        phrase = tuple(t for t in parse.subtree(token.i) if t.pos != "PUNCT")
        if token.lemma == "from":  # "from start", "to finish" may hang from the verb as two
            phrase += tuple(t for k in kids if k.i == phrase[-1].i + 1 and k.lemma == "to" for t in parse.subtree(k.i))
        text = " ".join(t.text.lower() for t in phrase)
        for question, answer, words in SET:
            if words.fullmatch(text):
                found.setdefault(question, (answer, phrase))
        if token in inner:
            continue
        for thing in (k for k in parse.children(token.i) if k.dep == "pobj" and token.dep == "prep"):
            kinds = slots.VEHICLE.of((thing.lemma.lower(),))
            if token.lemma in ABOARD and len(kinds) == 1:
                found.setdefault(MEANS, (str(*kinds), (token, thing)))
            if token.lemma == "with" and (thing.lemma.lower() in OTHERS or thing.pos == "PROPN"):
                found.setdefault(COMPANY, ("with others", phrase))
    return found


def _denied(parse: Parse, verb: Token) -> bool:
    return any(t.dep == "neg" for t in parse.children(verb.i))


def _both(twin: Twin, ours: tuple[Token, ...], theirs: tuple[Token, ...], prints: Prints) -> bool:
    """Whether one of the reports prints the other's words too."""
    one, two = (frozenset(t.lemma.lower() for t in words if t.pos in ("NOUN", "ADV")) for words in (ours, theirs))
    return prints(twin.a, two, False) or prints(twin.b, one, False)


def _all_else(twin: Twin, ours: tuple[Token, ...], theirs: tuple[Token, ...]) -> bool:
    """Whether no other names or acts stand in place of one another."""
    left = []
    for side, phrase, other in zip(twin.left, (ours, theirs), (twin.b, twin.a), strict=True):
        held, printed = {t.i for t in phrase}, {w.token.text for w in other.words}
        left.append([w for w in side if not held & w.held and w.content and w.token.text not in printed])
    return not all(left)


def _words(sentence: Sentence, phrase: tuple[Token, ...]) -> tuple[Word, ...]:
    held = {t.i for t in phrase}
    return tuple(w for w in sentence.words if held & w.held)
