"""Whether a sentence of the account tells anything that the others do not, and which of two that tell the same stays.

A sentence all of whose content stands in those before it is not printed. Nor is an earlier one of which a fuller one leaves
nothing to tell, where that rests on as many origins: "a man was found shot in the head" before "officers found Karl Weld, 48, dead
in his home, shot in the head".
"""

from __future__ import annotations

from collections.abc import Sequence

from synoptic.compose.counted import counted_again, telling_figure
from synoptic.compose.deeds import told_again
from synoptic.compose.heard import ADDING, OFFICIALS, another_day, in_other_words, new_deed, news
from synoptic.compose.leading import HEAD, Chosen
from synoptic.compose.material import Material
from synoptic.compose.rivalling import rival
from synoptic.compose.wording import Printed
from synoptic.model.content import Content
from synoptic.model.interval import STATES
from synoptic.model.mention import Time

NEWS = 0.2
"""Share of a sentence, by weight, above which what is new in it is enough to be told behind others. Read in ten incidents: up to
.2 seven of eight say again what stands; from .25 on every other one says something more."""

AGAIN = 0.6
"""Coverage, either way, from which a passage says again what stands already."""
LEFT = 0.1
"""The same of a sentence that stands, and gives way to one that is fuller."""


def again(pid: str, used: Sequence[str], material: Material) -> bool:
    """Whether a passage in use states the same."""
    known = material.near.get(pid, {})
    return any(known.get(other, 0.0) >= AGAIN and not _tells_two(pid, other, material) for other in used)


def _tells_two(pid: str, other: str, material: Material) -> bool:
    """Whether a passage tells something else than another of which it has nearly all words."""
    one, two = material.candidates.get(pid), material.candidates.get(other)
    if one is None or two is None:
        return False
    if _in_another_state(one.content, two.content) or _by_the_way(one.content, two.content):
        return True
    return another_day(one.content, two.content, material.kin) or rival(one, two, material)


def _in_another_state(content: Content, other: Content) -> bool:
    """Whether it tells of as many people, or of what is counted alike, that they are in another state: eleven were trapped, and all
    eleven were brought out."""
    told = {(q.low, q.high): frozenset(q.of.split()) & STATES for q in other.quantities if q.unit is None}
    own = [(frozenset(q.of.split()) & STATES, told.get((q.low, q.high))) for q in content.quantities if q.unit is None]
    shared = [(mine, theirs) for mine, theirs in own if theirs is not None]
    return bool(shared) and all(mine and theirs and not mine & theirs for mine, theirs in shared)


def _by_the_way(content: Content, other: Content) -> bool:
    """Whether the other tells the deed only to say whom it is of, and not when it was: "the school of the girl who died"."""
    passage = other.passage
    deeds = [t for i in passage.tokens if (t := passage.parse.tokens[i]).lemma == content.head]
    aside = bool(deeds) and all(t.dep in ("relcl", "acl") for t in deeds)
    return aside and bool(content.times) and not {t.edtf for t in content.times} & {t.edtf for t in other.times}


def nothing_new(words: Printed, used: Sequence[str], material: Material) -> bool:
    """Whether nearly all that a sentence speaks of, its figures, and what is done in it, has been told by passages in use together."""
    contents = [material.candidates[p].content for p in words.passages if p in material.candidates]
    told = [material.candidates[p].content for p in used if p in material.candidates]
    return bool(contents) and all(_heard(c, told, material) for c in contents)


def _heard(content: Content, told: Sequence[Content], material: Material) -> bool:
    passage = content.passage
    words = frozenset().union(*(c.keys | c.words for c in told))
    if not content.negated and not ADDING & {passage.parse.tokens[i].text.lower() for i in passage.tokens}:
        words = in_other_words(words) | ({content.doer} & OFFICIALS)
    figures = {(q.low, q.high) for c in told for q in c.quantities}
    own = [q for q in content.quantities if q.span.start not in content.telling and telling_figure(q)]
    if any((q.low, q.high) not in figures for q in own):
        return False
    return news(content, words, material.kin) <= NEWS and not new_deed(content, words, material.kin)


def done_before(words: Printed, chosen: Sequence[Chosen], material: Material) -> bool:
    """Whether a sentence tells again what others have told was done."""
    told = [material.candidates[p] for c in chosen for p in c.printed.passages if p in material.candidates]
    own = [material.candidates[p] for p in words.passages if p in material.candidates]
    again = (told_again(c, told, material.kin) or counted_again(c, told, material.kin) for c in own)
    return bool(own) and all(again) and not any(rival(c, o, material) for c in own for o in told)


def told_by(words: Printed, chosen: Sequence[Chosen], material: Material) -> bool:
    """Whether sentences that are put before a sentence leave nothing of it to be told."""
    used = [p for c in chosen for p in c.printed.passages]
    return nothing_new(words, used, material) or done_before(words, chosen, material)


def supplanted(one: Chosen, chosen: Sequence[Chosen], material: Material) -> int | None:
    """The place of a sentence all of which another tells that says more; None where there is none. The first gives way only to
    one that stands at the head of its report too."""
    heads = any(
        material.candidates[p].content.passage.order <= HEAD for p in one.printed.passages if p in material.candidates
    )
    return next((n for n, other in enumerate(chosen) if (n or heads) and _fuller(one, other, material)), None)


def _fuller(one: Chosen, other: Chosen, material: Material) -> bool:
    """Whether one sentence tells all that another does, and more, on as many origins."""
    holds = _holds_all(one, other, material) or _does_all(one, other, material)
    if not holds or _holds_all(other, one, material) or done_before(one.printed, [other], material):
        return False
    return all(a >= b for a, b in zip(_rests_on(one, material), _rests_on(other, material), strict=True))


def _does_all(one: Chosen, other: Chosen, material: Material) -> bool:
    """Whether one sentence tells in other words what another says was done, of all whom and where that names."""
    told, own = (
        {
            t.key
            for p in c.printed.passages
            if p in material.candidates
            for t in material.candidates[p].content.terms
            if t.pos == "ENT"
        }
        for c in (one, other)
    )
    return own <= told and done_before(other.printed, [one], material)


def _holds_all(one: Chosen, other: Chosen, material: Material) -> bool:
    """Whether one sentence has every figure, day, hour and name of another, and nearly every word of weight."""
    told, own = (
        [material.candidates[p].content for p in c.printed.passages if p in material.candidates] for c in (one, other)
    )
    if not own or any(mark in other.printed.text for mark in '"“'):
        return False
    figures = {(q.low, q.high, q.unit) for c in told for q in c.quantities}
    times = [t for c in told for t in c.times]
    words = in_other_words(frozenset().union(*(c.keys | c.words for c in told)))
    return all(
        {(q.low, q.high, q.unit) for q in c.quantities} <= figures
        and all(any(_then(t, given) for given in times) for t in c.times)
        and {t.key for t in c.terms if t.pos == "ENT"} <= words
        and news(c, words, material.kin) <= LEFT
        and not new_deed(c, words, material.kin)
        for c in own
    )


def _then(time: Time, given: Time) -> bool:
    """Whether a time given is that of another's words, or closer."""
    if time.edtf is None or given.edtf is None:
        return time.text.lower() == given.text.lower()
    return given.edtf.startswith(time.edtf)


def without_told(chosen: Sequence[Chosen], material: Material) -> list[Chosen]:
    """The sentences without those behind the first all of which the last tells, and more."""
    *before, last = chosen
    return [*before[:1], *(c for c in before[1:] if not _fuller(last, c, material)), last]


def _rests_on(one: Chosen, material: Material) -> tuple[int, int, int]:
    """How many reports, newsrooms and origins a sentence rests on."""
    return material.count(sorted({*one.stating, *one.printed.passages}))
