"""Whether a number is of a whole, of a part of a group beside it, or added to what was counted before."""

from __future__ import annotations

from dataclasses import dataclass

from synoptic.model.parse import Parse, Token

_FURTHER = frozenset("another further additional extra".split())
_THESE = frozenset("the them whom which those these us you its his her their our my whose this that all".split())
_HEDGING = frozenset(
    "at least more than up to as many about some around nearly almost only just over under fewer less no an a the estimated "
    "approximately roughly perhaps possibly mostly".split()
)
_APART = frozenset((",", "-", "–", "—", "--", ":", "(", ";"))


@dataclass(frozen=True, slots=True)
class Scope:
    """What a number is of, beside other numbers."""

    kind: str = "whole"
    """whole, part or added."""
    group: Token | None = None
    """For a part: the noun, number or pronoun of the whole group."""


def scope_of(parse: Parse, inside: list[int], anchor: Token, bare: bool, sentence: tuple[int, ...]) -> Scope:
    """The scope of the number made of tokens `inside`; `anchor` is its noun or itself, `bare` whether it has no noun."""
    tokens, first, last = parse.tokens, inside[0], inside[-1]
    after = tokens[last + 1] if last < sentence[-1] else None
    before = tokens[first - 1] if first > sentence[0] else None
    start = first
    while start > sentence[0] and first - start < 5 and tokens[start - 1].text.lower() in _HEDGING:
        start -= 1
    if after is not None and after.text.lower() == "of":
        group = _after_of(parse, start, after, sentence)
        if group is not None:
            return Scope("part", group)
    group = _listed_in(parse, start, anchor, sentence)
    if group is not None:
        return Scope("part", group)
    if _is_added(parse, inside, after, before, anchor):
        return Scope("added")
    group = _out_of(parse, start, anchor, sentence) or _fragment(parse, start, last, anchor, bare, sentence)
    return Scope("part", group) if group is not None else Scope()


def _is_added(parse: Parse, inside: list[int], after: Token | None, before: Token | None, anchor: Token) -> bool:
    """ "another 14", "a further six", "two more", "two additional guards", "six people more"."""
    words = {parse.tokens[i].text.lower() for i in inside}
    if words & _FURTHER or (before is not None and before.text.lower() in _FURTHER):
        return True
    for t in (after, parse.tokens[anchor.i + 1] if anchor.i + 1 < len(parse.tokens) else None):
        if t is not None and t.text.lower() in (*_FURTHER, "more"):
            then = parse.tokens[t.i + 1].text.lower() if t.i + 1 < len(parse.tokens) else ""
            if then not in ("than", "or") and (t is after or t.text.lower() == "more"):
                return True
    return False


def _after_of(parse: Parse, start: int, of: Token, sentence: tuple[int, ...]) -> Token | None:
    """The group in "two of them", "three of the 12 injured", "seven of those arrested"."""
    following = [parse.tokens[i] for i in sentence if of.i < i <= of.i + 9]
    if not following or following[0].text.lower() not in _THESE and following[0].tag != "PRP$":
        return None
    group = next((t for t in parse.children(of.i) if t.dep == "pobj"), following[0])
    return antecedent(parse, start) or group if group.text.lower() in ("them", "whom", "which", "these", "us") else group


def _listed_in(parse: Parse, start: int, anchor: Token, sentence: tuple[int, ...]) -> Token | None:
    """The group in "including two children", "among them two children", "the dead included two nurses", "of whom six"."""
    tokens = parse.tokens
    for _ in range(6):
        before = tokens[start - 1] if start > sentence[0] else None
        word = before.text.lower() if before is not None else ""
        earlier = tokens[start - 2].text.lower() if start - 2 >= sentence[0] else ""
        if before is not None and word in ("whom", "which", "them", "those", "these") and earlier in ("of", "among"):
            return antecedent(parse, start - 2) or before
        if before is not None and word == "including":
            return antecedent(parse, start - 1) or before
        head = tokens[anchor.head]
        if head.pos in ("VERB", "AUX") and head.lemma in ("include", "be"):
            return _subject_group(parse, head, anchor)
        if anchor.dep not in ("conj", "appos") or head.pos not in ("NOUN", "PROPN", "NUM"):
            return None
        anchor = head
        start = min([t.i for t in parse.children(anchor.i) if t.dep in ("nummod", "amod", "quantmod")], default=anchor.i)
        start = min(start, anchor.i)
        while start > sentence[0] and tokens[start - 1].text.lower() in _HEDGING:
            start -= 1
    return None


def _subject_group(parse: Parse, verb: Token, anchor: Token) -> Token | None:
    """ "The dead included two nurses", "among the dead were two nurses", "two nurses were among the dead"."""
    for kid in parse.children(verb.i):
        if verb.lemma == "include" and kid.dep == "nsubj" and kid.i < anchor.i and anchor.dep in ("dobj", "attr"):
            return kid
        if verb.lemma == "be" and kid.text.lower() == "among":
            return next((t for t in parse.children(kid.i) if t.dep == "pobj"), None)
    return None


def _out_of(parse: Parse, start: int, anchor: Token, sentence: tuple[int, ...]) -> Token | None:
    """The group in "of the 47 people on board, 12 were killed and 30 hurt"."""
    tokens = parse.tokens
    for i in sentence:
        if i >= start:
            return None
        opens = i == sentence[0] or tokens[i - 1].text in (*_APART, ".", "“", '"') or tokens[i - 1].pos in ("CCONJ", "SCONJ")
        if tokens[i].text.lower() == "of" and opens:
            group = next((t for t in parse.children(i) if t.dep == "pobj"), None)
            comma = any(tokens[j].text == "," for j in range(i + 1, start))
            if group is not None and group.i < start and comma and group.i != anchor.i:
                return group
    return None


def _fragment(
    parse: Parse, start: int, last: int, anchor: Token, bare: bool, sentence: tuple[int, ...]
) -> Token | None:
    """The group in "five were shot, two fatally", "twelve people – ten soldiers and two guides – were killed"."""
    tokens = parse.tokens
    if start <= sentence[0] or last >= sentence[-1]:
        return None
    before, after = tokens[start - 1], tokens[last + 1]
    if bare and before.text in _APART and after.pos in ("ADV", "ADP"):
        return antecedent(parse, start - 1)
    return None if bare else _spelled_out(parse, start, anchor, sentence)


def _spelled_out(parse: Parse, start: int, anchor: Token, sentence: tuple[int, ...]) -> Token | None:
    """The group in "twelve people – ten soldiers and two guides – were killed", "five people, two of ...": the noun with a
    number that stands right before the mark that opens the list."""
    tokens = parse.tokens
    at = start
    for _ in range(4):
        before = tokens[at - 1] if at > sentence[0] else None
        if before is None:
            return None
        if before.text in _APART and at - 2 >= sentence[0]:
            group = tokens[at - 2]
            listed = before.text != "," or anchor.dep == "appos"
            if listed and is_group(parse, group) and group.pos in ("NOUN", "NUM") and group.i != anchor.i:
                return group
            if before.text != ",":
                return None
        elif before.text.lower() not in ("and", "or", "&"):
            return None
        previous = next((t for t in reversed(tokens[max(sentence[0], at - 6) : at]) if t.tag in ("NNS", "NN")), None)
        if previous is None or not is_group(parse, previous):
            return None
        anchor = previous
        at = min(t.i for t in (previous, *parse.children(previous.i)) if t.i == previous.i or t.dep in ("nummod", "amod"))
    return None


def is_group(parse: Parse, token: Token) -> bool:
    """Whether a noun has a number of its own, or a number stands alone for people."""
    return token.pos == "NUM" or any(t.dep == "nummod" for t in parse.children(token.i))


def antecedent(parse: Parse, before: int) -> Token | None:
    """What "them", "whom" or "including" points back to: the nearest number's noun, else the nearest plural noun."""
    plural: Token | None = None
    for i in range(before - 1, max(-1, before - 60), -1):
        t = parse.tokens[i]
        if t.pos == "NUM" and t.tag == "CD":
            head = parse.tokens[t.head]
            if t.dep == "nummod" and head.pos in ("NOUN", "PROPN") and head.lemma not in _TIMES:
                return head
            if t.dep != "nummod" and t.dep not in ("npadvmod", "appos", "compound") and not t.text[:1] in "$£€":
                return t
        if plural is None and t.tag == "NNS":
            plural = t
    return plural


_TIMES = frozenset("year month week day hour minute second percent mile kilometre kilometer metre meter".split())
