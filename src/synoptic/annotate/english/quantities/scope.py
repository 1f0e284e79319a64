"""Whether a number is of a whole, of a part of a group beside it, or added to what was counted before.

Missed on purpose: a part that only the sense tells ("12 were hurt and four lost a limb"), and comparisons, which add
nothing ("300 more than last year").
"""

from __future__ import annotations

from dataclasses import dataclass

from synoptic.annotate.english.people.beings import is_person
from synoptic.annotate.english.quantities.antecedents import antecedent, does_it, is_group, is_more, size_of
from synoptic.annotate.english.quantities.frames_words import CLASSES
from synoptic.annotate.english.quantities.groups import is_all_of_them, opens_on_group, shared_out
from synoptic.annotate.english.quantities.left_out import group_of_gap
from synoptic.annotate.english.quantities.looking_back import exists, greater, looking_back, of_sample, placed, summed
from synoptic.annotate.english.quantities.nouns_before import subject_alike
from synoptic.annotate.english.quantities.of_verbs import described, own_state
from synoptic.annotate.english.quantities.parts_of import (
    HEDGING,
    POINTING,
    among,
    fragment,
    is_qualified,
    is_sized_by,
    listed_in,
    of_whom,
    out_of,
)
from synoptic.annotate.english.quantities.some_of import some_of_before
from synoptic.model.parse import Parse, Token

_FURTHER = frozenset("another further additional extra".split())
_THESE = POINTING | frozenset("the those its his her their our my your whose this all".split())


@dataclass(frozen=True, slots=True)
class Scope:
    """What a number is of, beside other numbers."""

    kind: str = "whole"
    """whole, part or added."""
    group: Token | None = None
    """For a part: the noun, number or pronoun of the whole group."""
    told: str = "either"
    """Whose words tell the state: "own" (ten of the injured have since gone home), "group" ("all but two were freed": the
    two were not), "neither" ("all but two of the 34 cut off"), "either" (its own, else the group's)."""


def scope_of(
    parse: Parse, inside: list[int], anchor: Token, sentence: tuple[int, ...], *, bare: bool, share: bool
) -> Scope:
    """The scope of the number made of tokens `inside`; `anchor` is its noun or itself, `bare` whether it has no noun,
    `share` whether it is a fraction or percentage."""
    tokens, first, last = parse.tokens, inside[0], inside[-1]
    after = tokens[last + 1] if last < sentence[-1] else None
    start = opening(parse, first, sentence)
    if (excepted := _all_but(parse, first, after, anchor)) is not None:
        return excepted
    if first >= 1 and tokens[first - 1].text.lower() == "all":
        return Scope()
    if bare and after is not None and after.text.lower() in _APART_BY:
        return Scope()
    if after is not None and after.text.lower() == "of" and is_all_of_them(parse, anchor, start, after, sentence):
        return Scope()
    if after is not None and after.text.lower() == "of":
        group = _after_of(parse, start, after, sentence, share)
        if start == sentence[0] and group is not None and tokens[after.i + 1].text.lower() in ("them", "these"):
            group = _subject_before(parse, start, tokens[last], group) or group
        if group is not None:
            return Scope("part", group)
        if any(t.text.lower() in ("us", "you") for t in parse.children(after.i)):
            return Scope()
    if not bare and (group := _made_up_of(parse, anchor)) is not None:
        return Scope("part", group)
    if share and opens_on_group(parse, anchor, start, sentence):
        return Scope("part", antecedent(parse, start, numbered=True), "own")
    if share:
        group = out_of(parse, start, anchor, sentence)
        return Scope("part", group, "own") if group is not None and is_group(parse, group) else Scope()
    if _is_rest(parse, first, after):
        return Scope("part", antecedent(parse, start), "own")
    group = listed_in(parse, start, anchor, sentence)
    if group is not None:
        return Scope("part", group)
    ahead = [t.text.lower() for t in tokens[max(0, first - 2) : first]]
    if bare and ahead[:1] == ["the"] and ahead[1:] in (["first"], ["last"], ["next"], ["final"]):
        group = antecedent(parse, start, numbered=True)
        if group is not None and is_more(parse, group, tokens[last]):
            return Scope("part", group, "own")
    if is_added(parse, inside, after, anchor):
        return Scope("added", antecedent(parse, start) if bare else None, "own")
    group = out_of(parse, start, anchor, sentence)
    apart = parse.tokens[start - 1].text.lower() in _OPENING_CLAUSE if start > sentence[0] else False
    if group is not None and not bare and (apart or (is_person(group) and not is_person(anchor))):
        group = None
    if group is None and (group := among(parse, last, anchor, sentence)) is not None:
        return Scope("part", group)
    if group is None:
        group = fragment(parse, start, last, anchor, bare, sentence)
        group = group if group is not None and is_more(parse, group, tokens[last]) else None
    if group is not None:
        return Scope("part", group)
    if bare and (group := of_whom(parse, anchor)) is not None:
        return Scope("part", group, "own")
    if bare and (group := _with_limb(parse, anchor, start)) is not None and is_more(parse, group, tokens[last]):
        return Scope("part", group, "own")
    if bare and (group := group_of_gap(parse, inside, sentence)) is not None and is_more(parse, group, tokens[last]):
        return Scope("part", group)
    if bare and anchor.i in inside and (group := shared_out(parse, anchor, last)) is not None:
        return Scope("part", group, "own")
    if bare and (group := summed(parse, anchor, sentence) or placed(parse, start, last, sentence)) is not None:
        return Scope("part", group, "own")
    if bare and (group := of_sample(parse, anchor, start, sentence)) is not None:
        return Scope("part", group, "own")
    if bare and anchor.i in inside:
        group = looking_back(parse, anchor, start, sentence) or some_of_before(parse, anchor, start, last, sentence)
    return Scope("part", group, "own") if group is not None else Scope()


def _all_but(parse: Parse, first: int, after: Token | None, anchor: Token) -> Scope | None:
    """ "All but two were freed", "all but two of the 34 hostages"; None where it is no such number."""
    before = [t.lemma for t in parse.tokens[max(0, first - 2) : first]]
    if before[1:] != ["but"] or before[0] not in ("all", "everyone", "everybody"):
        return None
    if after is not None and after.text.lower() == "of" and anchor.pos == "NOUN":
        return Scope("part", anchor, "neither")
    near = antecedent(parse, first - 2)
    return Scope("part", subject_alike(parse, parse.tokens[first], near) or near, "group")


_LIMBS = frozenset(CLASSES["LIMB"].split())


def _with_limb(parse: Parse, anchor: Token, start: int) -> Token | None:
    """The pedestrians in "hit two pedestrians, breaking the leg of one": a bare number to whom a limb belongs is one of those before."""
    of = parse.tokens[anchor.head]
    if anchor.dep != "pobj" or of.lemma != "of" or parse.tokens[of.head].lemma not in _LIMBS:
        return None
    return antecedent(parse, start, numbered=True)


def _made_up_of(parse: Parse, anchor: Token) -> Token | None:
    """The train in "ten cars of a 95-car train", the team in "two of a six-strong team": what is told by how many it has."""
    of = parse.tokens[min(anchor.i + 1, len(parse.tokens) - 1)]
    group = (
        next((t for t in parse.children(of.i) if t.dep == "pobj"), None) if of.lemma in ("of", "in", "from") else None
    )
    between = parse.tokens[of.i : group.i] if group is not None else ()
    tied = any(
        t.tag == "CD"
        and parse.tokens[t.i + 1].text == "-"
        and parse.tokens[t.i + 2].lemma.lower() in (anchor.lemma, "strong")
        for t in between[:-1]
    )
    return group if tied else None


_APART_BY = frozenset("behind ahead adrift clear shy".split())
""" "On 41 points, eight behind the leaders": by how much two stand apart."""
_TOO_FEW = 50
"""How many times greater than a part the object of the sentence before has to be, so that the part is of its subject."""


def _subject_before(parse: Parse, start: int, part: Token, group: Token) -> Token | None:
    """The schools in "The eight schools have 4,100 pupils. Two of them will merge": the subject that has a number, where the nearest
    group is too great for so small a part."""
    first = next((s for s, e in parse.sentences if e == start), None)
    subject = (
        next((t for t in parse.tokens[first:start] if t.dep in ("nsubj", "nsubjpass")), None)
        if first is not None
        else None
    )
    if subject is None or subject.i == group.i or subject.tag != "NNS" or not is_group(parse, subject):
        return None
    size, some = size_of(parse, group), size_of(parse, part)
    far = size is not None and some is not None and size > _TOO_FEW * some
    return subject if far and is_more(parse, subject, part) else None


def opening(parse: Parse, first: int, sentence: tuple[int, ...]) -> int:
    """The token at which a number with its hedges begins."""
    start = first
    while start > sentence[0] and first - start < 5 and parse.tokens[start - 1].text.lower() in HEDGING - {"and"}:
        start -= 1
    return start


_OPENING_CLAUSE = frozenset("when where while after before because since as".split())
"""What opens a clause that tells of others than the group before it."""


def _is_rest(parse: Parse, first: int, after: Token | None) -> bool:
    """ "the other five", "the five others", "the others, perhaps 40"."""
    before = [t.text.lower() for t in parse.tokens[max(0, first - 4) : first]]
    if before[-2:] == ["the", "other"] or before[-2:] == ["the", "remaining"]:
        return True
    if before[-1:] == ["the"] and after is not None and after.text.lower() in ("others", "other"):
        return True
    return "others" in before and "the" in before and "," in before


def is_added(parse: Parse, inside: list[int], after: Token | None, anchor: Token) -> bool:
    """ "another 14", "a further six", "two more", "two additional guards", "six people more"."""
    words = {parse.tokens[i].text.lower() for i in inside}
    before = parse.tokens[inside[0] - 1].text.lower() if inside[0] else ""
    if words & _FURTHER or before in _FURTHER:
        return True
    for t in (after, parse.tokens[anchor.i + 1] if anchor.i + 1 < len(parse.tokens) else None):
        if t is not None and t.text.lower() in (*_FURTHER, "more"):
            then = parse.tokens[t.i + 1].text.lower() if t.i + 1 < len(parse.tokens) else ""
            compared = any(w.text.lower() == "than" for w in parse.tokens[t.i + 1 : t.i + 7])
            if then != "or" and not compared and (t is after or t.text.lower() == "more"):
                return True
    return False


def _after_of(parse: Parse, start: int, of: Token, sentence: tuple[int, ...], share: bool) -> Token | None:
    """The group in "two of them", "three of the 12 injured", "seven of those arrested", "64 of 710 patients"."""
    following = [parse.tokens[i] for i in sentence if of.i < i <= of.i + 9]
    group = next((t for t in parse.children(of.i) if t.dep == "pobj"), following[0] if following else None)
    if group is None:
        return None
    if group.pos == "NUM" and group.dep == "nummod" and parse.tokens[group.head].pos == "NOUN":
        group = parse.tokens[group.head]
    word = following[0].text.lower()
    if word == "which" and parse.tokens[start - 1].text == "," and parse.tokens[start - 2].tag == "NNS":
        return parse.tokens[start - 2]
    alone = group.i == following[0].i or (word in ("these", "those") and group.tag not in ("NNS", "NNPS"))
    if word in ("them", "whom", "which", "these", "it", "that", "those") and alone and not is_qualified(parse, group):
        near = antecedent(parse, start)
        if near is not None and does_it(parse, near, parse.tokens[of.head]):
            near = antecedent(parse, near.i) or near
        if (
            near is not None
            and word in ("them", "these", "whom")
            and not share
            and not is_more(parse, near, parse.tokens[of.i - 1])
        ):
            near = greater(parse, near, parse.tokens[of.i - 1]) or near
        return near or group
    numbered = is_group(parse, group)
    if share:
        return group if numbered or own_state(group) or described(parse, group) else None
    sized = any(t.tag == "CD" for t in parse.tokens[of.i : group.i])
    if (
        word == "the"
        and not numbered
        and not sized
        and exists(parse, of)
        and antecedent(parse, start, numbered=True) is None
    ):
        return None
    owned = following[0].tag == "PRP$" or any(t.dep == "poss" for t in parse.children(group.i))
    joined = parse.tokens[start - 1].text.lower() == "and" and parse.tokens[of.head].dep == "conj"
    if owned and joined and not numbered and not sized and not is_sized_by(parse, group):
        return None
    determined = word in _THESE or following[0].tag == "PRP$" or any(t.dep == "poss" for t in parse.children(group.i))
    sized = group.tag == "NN" and is_sized_by(parse, group)
    return group if determined or numbered or sized else None
