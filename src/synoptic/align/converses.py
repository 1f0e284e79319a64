"""Who stands at the two ends of a deed that may be told from either: "Vale lost to Torm" and "Torm beat Vale".

The two are one statement where the same stand at the same ends, and never where they have changed ends.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from synoptic.model.content import Content
from synoptic.model.converses import CONVERSES, Ends, Place
from synoptic.model.parse import Parse, Token
from synoptic.model.span import Span

STEPS = 3
"""Words up from a verb without a subject at which the subject it shares is looked for."""
TELLING = frozenset(("NOUN", "PROPN"))
BESIDE = frozenset(("compound", "appos", "conj"))
"""How a word hangs from whoever stands at an end that names him too."""


def ends_in(
    parse: Parse, verbs: Mapping[int, str], keys: Mapping[int, str], values: Sequence[Span]
) -> tuple[tuple[int, Ends], ...]:
    """Each of these verbs (token -> act) that tells a deed from one end; `keys`: the entities by the head words of their
    mentions; `values`: the figures and days, at no end of anything."""
    found = []
    for i, act in verbs.items():
        place = CONVERSES.get(act)
        if place is None or any(k.dep == "prt" for k in parse.by_head[i]) and act == parse.tokens[i].lemma:
            continue
        one, two = ([t for t in end if t.pos != "PRON" or t.i in keys] for end in _ends(parse, parse.tokens[i], place))
        two = [t for t in two if not any(s.start <= t.start < s.end for s in values) or not place.before]
        first, second = _called(parse, one, keys), _called(parse, two, keys)
        if first or second:
            found.append((i, Ends(place.deed, act, *((first, second) if place.first else (second, first)))))
    return tuple(found)


def _ends(parse: Parse, verb: Token, place: Place) -> tuple[list[Token], list[Token]]:
    """Whoever does it, and whoever is at the other end."""
    kids = parse.by_head[verb.i]
    passive = any(k.dep == "auxpass" for k in kids)
    done_to = [k for k in kids if k.dep in ("dobj", "nsubjpass")]
    agents = [p for k in kids if k.dep == "agent" for p in parse.by_head[k.i] if p.dep == "pobj"]
    doers = agents if passive or agents else subjects_of(parse, verb)
    if not place.before:
        return doers, done_to
    carrying = [verb, *(k for k in kids if k.dep in ("dobj", "npadvmod", "nsubjpass", "dative"))]
    behind = [k for over in carrying for k in parse.by_head[over.i] if k.lemma in place.before and k.dep != "agent"]
    others = [p for k in behind for p in parse.by_head[k.i] if p.dep == "pobj"]
    others += [k for k in kids if k.dep == "dative" and k.pos in TELLING]
    if passive and any(k.dep == "dobj" for k in kids):
        others += [k for k in kids if k.dep == "nsubjpass"]
    return doers, [p for p in others if p.pos in TELLING or p.pos == "PRON"]


def subjects_of(parse: Parse, verb: Token) -> list[Token]:
    """The subject of a verb, or that of the one it hangs from, or what its relative clause describes."""
    for _ in range(STEPS):
        own = [k for k in parse.by_head[verb.i] if k.dep == "nsubj"]
        if own and own[0].tag not in ("WDT", "WP"):
            return own
        above = parse.tokens[verb.head]
        if verb.dep in ("relcl", "acl"):
            return [above]
        if verb.dep not in ("conj", "advcl", "xcomp"):
            return []
        verb = above
    return []


def _called(parse: Parse, tokens: Sequence[Token], keys: Mapping[int, str]) -> frozenset[str]:
    return frozenset(name for t in tokens for name in _names(parse, t, keys))


def _names(parse: Parse, token: Token, keys: Mapping[int, str]) -> Iterator[str]:
    if token.pos in TELLING:
        yield token.lemma.lower()
    if token.i in keys:
        yield keys[token.i]
    for k in parse.by_head[token.i]:
        if k.dep in BESIDE:
            yield from _names(parse, k, keys)


def told_otherwise(ends: Ends) -> tuple[str, ...]:
    """The verbs by which the same may be told, where it is known who was at the other end; whoever bought has it from somebody."""
    place = CONVERSES[ends.verb]
    return place.others if (ends.second if place.first else ends.first) or "from" in place.before else ()


def told_from_one_end(a: Content, b: Content) -> bool | None:
    """Whether the same stand at the same ends of a deed that both tell of (True), or have changed ends (False); None where no such
    deed is told by both, or it is not known."""
    if not a.ends or not b.ends:
        return None
    found = [_same_ends(x, y) for x in a.ends for y in b.ends if x.deed == y.deed]
    known = [same for same in found if same is not None]
    return any(known) if known else None


def one_deed(a: Content, b: Content) -> bool:
    """Whether what happens in both is one deed, with the same at its ends; what is told beside it does not count."""
    return all(any(e.verb == c.head for e in c.ends) for c in (a, b)) and told_from_one_end(a, b) is True


def _same_ends(x: Ends, y: Ends) -> bool | None:
    alike, turned = x.first & y.first or x.second & y.second, x.first & y.second or x.second & y.first
    return None if bool(alike) == bool(turned) else bool(alike)


def is_converse(verb: str, other: str, a: Content, b: Content) -> bool:
    """Whether two verbs, one in each passage, tell one deed there from its two ends."""
    places = CONVERSES.get(verb), CONVERSES.get(other)
    deeds = {place.deed for place in places if place}
    ends = ((x, y) for x in a.ends for y in b.ends)
    return None not in places and any({x.deed, y.deed} == deeds and _same_ends(x, y) is True for x, y in ends)


def told_by_converse(verb: str, statement: Content, passage: Content) -> bool:
    """Whether what the statement tells by this verb is told in the passage from the other end, or by another verb from the same."""
    ends = ((x, y) for x in statement.ends for y in passage.ends)
    return any(x.verb == verb and x.deed == y.deed and _same_ends(x, y) is True for x, y in ends)
