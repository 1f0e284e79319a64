"""The noun that a share was told to be of, before a place: the workers of "70% of workers", "four in five workers"."""

from __future__ import annotations

from synoptic.annotate.english.people.beings import TIMES
from synoptic.model.parse import Parse, Token

_PER_CENT = frozenset("% percent cent pct".split())
_PARTS = frozenset("half third quarter fifth tenth thirds quarters fifths majority minority".split())
_UPPER = frozenset("one two three four five six seven eight nine out".split())
_FAR = 60
"""Tokens back to which a share is sought."""


def share_before(parse: Parse, first: int) -> Token | None:
    """The plural noun of the nearest share before token `first`; None where there is none."""
    for t in reversed(parse.tokens[max(0, first - _FAR) : max(0, first - 1)]):
        then = parse.tokens[t.i + 1]
        if then.text.lower() == "of" and (t.text.lower() in _PER_CENT or t.lemma in _PARTS):
            noun = next((k for k in parse.children(then.i) if k.dep == "pobj"), None)
        elif t.tag == "CD" and t.i > 1 and _in_ratio(parse, t):
            noun = next((k for k in parse.tokens[t.i + 1 : t.i + 4] if k.tag == "NNS"), None)
        else:
            continue
        if noun is not None and noun.tag == "NNS" and noun.i < first and noun.lemma not in TIMES:
            return noun
    return None


def _in_ratio(parse: Parse, t: Token) -> bool:
    return parse.tokens[t.i - 1].text in ("in", "of") and parse.tokens[t.i - 2].text.lower() in _UPPER
