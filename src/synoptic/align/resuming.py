"""Whom "it" and "they" mean in a clause that follows the one whose subject they take up.

"The fire spread to Torm, where it destroyed a school": it is the fire that did. The subject of the clause over it is meant,
where it agrees in number and nothing else that does stands between the two, but for what the clause itself describes.
"""

from __future__ import annotations

from collections.abc import Sequence

from synoptic.align.events import SUBJECTS
from synoptic.model.content import Content
from synoptic.model.parse import Parse, Token

AGREEING = {"it": ("NN",), "they": ("NNS",)}
"""Pronoun -> the tags of the nouns that agree with it."""
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


def takes_up(pronoun: Token, noun: Token, own: Sequence[Token], parse: Parse) -> bool:
    """Whether a pronoun opens a clause under the one that has the noun for its subject, and can mean nothing else."""
    tags = AGREEING.get(pronoun.text.lower(), ())
    if noun.dep not in SUBJECTS or noun.tag not in tags or noun.i > pronoun.i:
        return False
    verb, described = parse.tokens[pronoun.head], -1
    for _ in range(STEPS):
        if noun.head == verb.i:
            between = (t for t in own if noun.i < t.i < pronoun.i and t.pos in ("NOUN", "PROPN"))
            return not any(t.tag in tags and t.i != described for t in between)
        if verb.dep not in (UNDER | WITHIN if described >= 0 else UNDER):
            return False
        if verb.dep == "relcl":
            described = verb.head
        verb = parse.tokens[verb.head]
    return False
