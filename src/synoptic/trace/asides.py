"""Sentences and verbs that look like a credit of what stands beside them and are none: requests to readers, and what tells something
of its own."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from synoptic.model.parse import Token

GIVERS = ("from", "by", "of")
_ASKING = frozenset("ask urge invite encourage request appeal advise".split())


def tells_itself(words: Sequence[Token], nouns: Collection[str]) -> bool:
    """Whether a sentence that begins with a noun of credit tells something of its own, or only what will be done: "Sources said the
    wheel broke", "The news will be updated"."""
    root = next((t for t in words if t.dep == "ROOT"), None)
    if root is None:
        return False
    told = (t for t in words if t.dep == "ccomp" and t.head == root.i and root.i < t.i)
    own = any(s.head == t.i and s.dep in ("nsubj", "nsubjpass") for t in told for s in words)
    later = any(t.head == root.i and t.text == "will" for t in words) and not any(t.text in GIVERS for t in words)
    return own and words[0].lemma.casefold() in nouns or later


def is_request(verb: Token, words: Sequence[Token]) -> bool:
    """Whether a verb only asks the reader to write or tell: "Write to the tip line", "Anybody who saw it can write to"."""
    if verb.tag != "VB":
        return False
    kids = [t for t in words if t.head == verb.i]
    asked = verb.dep == "xcomp" and any(t.i == verb.head and t.lemma in _ASKING for t in words)
    may = any(t.dep == "aux" and t.text.casefold() in ("can", "should", "may", "must", "please") for t in kids)
    imperative = verb.dep == "ROOT" and not any(t.dep in ("nsubj", "nsubjpass", "aux") for t in kids)
    return asked or imperative or may and any(t.dep in ("prep", "dative") and t.text == "to" for t in kids)
