"""Whom "it", "they", "he" and "she" mean in a clause that follows the one whose subject they take up.

"The fire spread to Torm, where it destroyed a school": it is the fire that did. The subject of the clause over it is meant,
where it agrees in number and nothing else that does stands between the two, but for what the clause itself describes.
"""

from __future__ import annotations

from collections.abc import Sequence

from synoptic.align.events import SUBJECTS
from synoptic.model.content import Content
from synoptic.model.parse import Parse, Token
from synoptic.model.pointing import PERSONS

AGREEING = {"it": ("NN",), "they": ("NNS",), "he": ("NN", "NNP"), "she": ("NN", "NNP")}
"""Pronoun -> the tags of the nouns that agree with it."""
DOERS = ("er", "or", "ist")
"""How nouns end that name who does something."""
PLACING = frozenset("in at on of near from into outside inside along".split())
"""Prepositions of places."""
OF_PERSONS = frozenset(("he", "she"))
"""Pronouns that mean persons alone."""
UNDER = frozenset(("relcl", "advcl", "ccomp", "conj"))
"""How a clause hangs whose subject may take up that of the one over it."""
WITHIN = frozenset(("prep", "pobj", "dobj", "attr"))
"""How what a relative clause describes hangs from the verb over it."""
STEPS = 4
"""Words up from the pronoun's verb at which the verb over its clause stands."""


def standing_for(nouns: Sequence[Token], content: Content) -> list[Token]:
    """The pronouns of a passage that mean one of these nouns of it."""
    parse = content.passage.parse
    own = [parse.tokens[i] for i in content.passage.tokens]
    pronouns = [t for t in own if t.text.lower() in AGREEING and t.dep in SUBJECTS]
    return [t for t in pronouns if any(takes_up(t, noun, own, parse) for noun in nouns)]


def _names_person(noun: Token) -> bool:
    """Whether a noun names a person by what he or she is."""
    return noun.pos == "NOUN" and (noun.lemma in PERSONS - {"body"} or noun.lemma.endswith(DOERS))


def _may_be_rival(token: Token, parse: Parse) -> bool:
    """Whether a noun or name may be that of another person: a name behind "in" or "at" is a place."""
    if token.pos == "NOUN":
        return _names_person(token)
    return token.dep != "compound" and parse.tokens[token.head].lemma.lower() not in PLACING


def takes_up(pronoun: Token, noun: Token, own: Sequence[Token], parse: Parse) -> bool:
    """Whether a pronoun opens a clause under the one that has the noun for its subject, and can mean nothing else."""
    tags = AGREEING.get(pronoun.text.lower(), ())
    person = pronoun.text.lower() in OF_PERSONS
    if noun.dep not in SUBJECTS or noun.tag not in tags or noun.i > pronoun.i:
        return False
    if person and (not _names_person(noun) or any(t.dep == "conj" for t in parse.by_head[noun.i])):
        return False
    verb, described = parse.tokens[pronoun.head], -1
    for _ in range(STEPS):
        if noun.head == verb.i:
            between = (t for t in own if noun.i < t.i < pronoun.i and t.pos in ("NOUN", "PROPN"))
            rivals = (t for t in between if t.tag in tags and t.i != described)
            return not any(not person or _may_be_rival(t, parse) for t in rivals)
        if verb.dep not in (UNDER | WITHIN if described >= 0 else UNDER):
            return False
        if verb.dep == "relcl":
            described = verb.head
        verb = parse.tokens[verb.head]
    return False
