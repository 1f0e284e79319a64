"""Whether what befell somebody was by their own hand: "shot himself", "took his own life", "a self-inflicted wound".

Missed on purpose: a "murder-suicide" that several are said to have died in, which leaves open by whose hand.
"""

from __future__ import annotations

from synoptic.judge.fates import Fate
from synoptic.model.parse import Parse


def by_own_hand(parse: Parse, fate: Fate) -> bool:
    """Whether the word that tells a fate, or what hangs from it, says that they did it to themselves."""
    if fate.own:
        return True
    told = parse.tokens[fate.by]
    near = parse.children(told.i)
    if any(t.lemma == "suicide" and t.dep == "dobj" for t in near):
        return True
    if any(t.lemma == "life" and any(u.lemma == "own" for u in parse.children(t.i)) for t in near):
        return True
    causes = [u for t in near if t.dep in ("prep", "agent", "dobj") for u in (t, *parse.children(t.i))]
    return any(_inflicted(parse, u.i) for u in causes)


def _inflicted(parse: Parse, noun: int) -> bool:
    """ "a self-inflicted gunshot wound", in one word or three."""
    words = {t.text.lower() for t in parse.subtree(noun)}
    return "self-inflicted" in words or {"self", "inflicted"} <= words
