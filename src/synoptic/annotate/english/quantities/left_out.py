"""Numbers whose verb is left out: "31 were killed, 19 by drivers", "nine were run down, five while at work"."""

from __future__ import annotations

from synoptic.annotate.english.people.beings import is_person
from synoptic.annotate.english.quantities.antecedents import antecedent
from synoptic.model.parse import Parse, Token

_NARROWING = frozenset("by while when".split())
_FINITE = ("VBD", "VBZ", "VBP")


def group_of_gap(parse: Parse, inside: list[int], sentence: tuple[int, ...]) -> Token | None:
    """Those counted before, of whom the verb is told that is left out behind the number; None where none is."""
    tokens, last = parse.tokens, inside[-1]
    left = tokens[inside[0] - 1] if inside[0] > sentence[0] else None
    if left is None or last + 2 > sentence[-1]:
        return None
    if left.text != "," and not (left.text.lower() == "and" and tokens[left.i - 1].text == ","):
        return None
    if tokens[left.i - 1].tag == "NNS":
        return None
    if tokens[last + 1].text.lower() not in _NARROWING or _has_verb(parse, inside, sentence):
        return None
    group = antecedent(parse, inside[0], numbered=True)
    if group is None or group.i < sentence[0] or not (group.pos == "NUM" or is_person(group)):
        return None
    return None if any(t.text in (";", ":") for t in tokens[group.i : inside[0]]) else group


def _has_verb(parse: Parse, inside: list[int], sentence: tuple[int, ...]) -> bool:
    """Whether a verb of its own follows the number before the phrase ends."""
    tokens, last = parse.tokens, inside[-1]
    verb = tokens[tokens[last].head]
    if verb.i > last and verb.tag in (*_FINITE, "VBN"):
        return True
    for t in tokens[last + 2 : sentence[-1] + 1]:
        if t.text in (",", ";", ".", ":", "and", "but"):
            return False
        if (t.dep in ("nsubj", "nsubjpass") and t.head < last) or (t.head < inside[0] and t.tag in _FINITE):
            return True
    return False
