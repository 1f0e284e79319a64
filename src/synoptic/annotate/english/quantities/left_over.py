"""The verb of which a number is the subject although the parse ties it to the noun before it: "In court 12 pleaded guilty"."""

from __future__ import annotations

from synoptic.model.parse import Parse, Token

_FINITE = frozenset("VBD VBZ VBP MD".split())
_SUBJECTS = frozenset("nsubj nsubjpass expl csubj attr".split())


def verb_without_subject(parse: Parse, first: int, last: int) -> Token | None:
    """The finite verb right behind the number of tokens `first` to `last`, where it has no other subject and the noun before the number
    stands in a phrase that opens its clause; None elsewhere ("in ward 9 was a child", "Platform 4 shut")."""
    if first < 2 or last + 1 >= len(parse.tokens):
        return None
    after, noun = parse.tokens[last + 1], parse.tokens[first - 1]
    if after.tag not in _FINITE or parse.tokens[first].head != noun.i or noun.pos not in ("NOUN", "PROPN"):
        return None
    verb = parse.tokens[after.head] if after.dep in ("aux", "auxpass") else after
    above = parse.tokens[noun.head]
    placed = (noun.dep == "pobj" and above.pos == "ADP" and above.head == verb.i) or (
        noun.dep == "npadvmod" and above.i == verb.i
    )
    left = above.i if noun.dep == "pobj" else min([noun.i, *(t.i for t in parse.by_head[noun.i])])
    before = parse.tokens[left - 1].text.lower() if left else ""
    opens = any(start == left for start, _ in parse.sentences) or before in (";", ":", "and", "but", ",", "“", '"')
    return verb if placed and opens and not any(t.dep in _SUBJECTS for t in parse.by_head[verb.i]) else None
