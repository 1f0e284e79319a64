"""How a number stands to a group told before: all of it, a share of it that opens a sentence, or what is left beside another part.

Missed on purpose: groups that only the sense tells, and shares of things that rise or fall.
"""

from __future__ import annotations

from synoptic.annotate.english.people.beings import is_person
from synoptic.annotate.english.quantities.antecedents import antecedent, is_more, is_number
from synoptic.model.parse import Parse, Token


def is_all_of_them(parse: Parse, anchor: Token, start: int, of: Token, sentence: tuple[int, ...]) -> bool:
    """ "There were six of them", "the plaintiffs, several hundred of them, seek damages": all, and no part."""
    tokens = parse.tokens
    if of.i + 2 > sentence[-1] or tokens[of.i + 1].text.lower() != "them":
        return False
    if any(t.dep == "expl" for t in parse.children(tokens[anchor.head].i)):
        return True
    named = start - 2 >= sentence[0] and tokens[start - 2].tag == "NNS" and tokens[start - 1].text == ","
    counted = named and any(t.dep in ("nummod", "amod") and is_number(t) for t in parse.children(start - 2))
    return named and not counted and tokens[of.i + 2].text == ","


def opens_on_group(parse: Parse, anchor: Token, start: int, sentence: tuple[int, ...]) -> bool:
    """ "More than half are children": a share without a noun that opens a sentence behind one that has counted people."""
    verb = parse.tokens[anchor.head]
    first = anchor
    if verb.dep == "conj":
        first = next((t for t in parse.children(verb.head) if t.dep in ("nsubj", "nsubjpass")), anchor)
    if (
        anchor.dep not in ("nsubj", "nsubjpass")
        or first.i - sentence[0] > 2
        or (first.i == anchor.i and start != sentence[0])
    ):
        return False
    group = antecedent(parse, sentence[0], numbered=True)
    return (
        group is not None
        and group.tag == "NNS"
        and first.pos in ("NUM", "NOUN", "PRON", "ADJ")
        and (is_person(group) or _is_stated(parse, verb))
    )


def _is_stated(parse: Parse, verb: Token) -> bool:
    """Whether things are told by what is done to them or what they are: not what rises or falls."""
    return verb.tag == "VBN" or verb.lemma in ("be", "go", "come", "have", "lie")


def shared_out(parse: Parse, anchor: Token, last: int) -> Token | None:
    """The group in "convicted 12 of the 18 accused and acquitted six": what is done to others of the same group."""
    verb = parse.tokens[anchor.head]
    above = parse.tokens[verb.head]
    if anchor.dep != "dobj" or verb.dep != "conj" or above.pos != "VERB":
        return None
    first = next((t for t in parse.children(above.i) if t.dep == "dobj" and t.i < verb.i), None)
    if first is None and above.lemma == "let":
        first = next((t for t in parse.tokens[above.i + 1 : verb.i] if t.dep == "nsubj"), None)
    of = parse.tokens[first.i + 1] if first is not None else anchor
    if first is None or first.pos != "NUM" or of.lemma != "of":
        return None
    group = next((t for t in parse.children(of.i) if t.dep == "pobj"), None)
    return group if group is not None and is_more(parse, group, parse.tokens[last]) else None
