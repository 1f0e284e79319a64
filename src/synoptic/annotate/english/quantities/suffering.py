"""Whether a verb form behind those counted tells what befell them, or what they did."""

from __future__ import annotations

from synoptic.annotate.english.people.beings import is_person
from synoptic.model.parse import Parse, Token


def has_object(parse: Parse, verb: Token) -> bool:
    """Whether the verb has an object behind it; what a comma parts from it is none: "three wounded, one seriously"."""
    then = parse.tokens[verb.i + 1].text if verb.i + 1 < len(parse.tokens) else ""
    if then == "," or (
        then == "over" and verb.lemma in ("hold", "arrest", "charge", "jail", "detain", "kill", "shoot")
    ):
        return False
    return any(
        t.dep == "dobj" and t.i > verb.i and parse.tokens[t.i - 1].text.lower() not in _PLACING
        for t in parse.children(verb.i)
    )


_PLACING = frozenset("outside inside near opposite behind beside amid off".split())
"""Prepositions of which the parser makes adjectives in headlines: "two shot outside club"."""


_TARGETS = frozenset(
    "police car van truck vehicle plane helicopter target convoy post crowd bus lorry jet patrol drone head army goal".split()
)


def _is_target(parse: Parse, at: Token) -> bool:
    """Whether what stands behind "at" is shot at, and not where somebody was shot: "three shot at party"."""
    what = next((t for t in parse.children(at.i) if t.dep == "pobj"), None)
    return what is None or what.pos != "NOUN" or what.lemma in _TARGETS or is_person(what)


def suffers(parse: Parse, verb: Token) -> bool:
    """Whether a verb form after those counted may tell what befell them: not "shot at a car", "held up a bank", "freed men"."""
    after = parse.tokens[verb.i + 1] if verb.i + 1 < len(parse.tokens) else verb
    more = (after.dep == "prt" and after.text.lower() != "over") or (verb.dep == "amod" and verb.head > verb.i)
    if more and verb.lemma in ("hold", "seize", "capture", "release", "free", "charge"):
        return False
    return (
        verb.tag != "VBD"
        or verb.lemma not in ("shoot", "hit")
        or not any(t.dep == "prep" and t.lemma == "at" and _is_target(parse, t) for t in parse.children(verb.i))
    )
