"""Predications of two reports that exclude one another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import combinations

from synoptic.judge import phrasing
from synoptic.judge.frames.frame import DOER
from synoptic.judge.poles.holders import known, one_holder, told_apart, two_doers
from synoptic.judge.poles.occasions import changed, one_occasion
from synoptic.judge.poles.reading import Predication, predications, spotted
from synoptic.judge.questions.things import GENERIC
from synoptic.judge.questions.told import meet
from synoptic.judge.sides import Difference, Reading, later, newsroom
from synoptic.judge.two_things import of_two_things

WHERE = frozenset("in on at near behind under along".split())
"""Prepositions of where something is so."""
CHARGES = frozenset("charge count allegation accusation offence offense guilt everything all wrongdoing".split())


def differences(reports: Sequence[Sequence[Reading]], main: frozenset[str]) -> list[Difference]:
    """Poles that two reports tell of one thing and one occasion, of which each report tells one alone.

    `main`: the reports of one event; those of others are set against another only where both sentences name the same.
    """
    seen = [list(spotted(report)) for report in reports]
    counts = Counter(n for found in seen for n in {x.dimension for *_, x in found})
    told = [
        predications([s for s in found if counts[s[2].dimension] > 1], report)
        for found, report in zip(seen, reports, strict=True)
    ]
    found: list[Difference] = []
    for ours, theirs in combinations([t for t in told if t], 2):
        for n in sorted({p.dimension for p in ours} & {q.dimension for q in theirs}):
            mine, others = ([p for p in side if p.dimension == n] for side in (ours, theirs))
            pairs = [
                (p, q)
                for p in mine
                for q in others
                if _of_one(p, q) and known(p.reading, p.holder, q.reading, q.holder, main)
            ]
            apart = [(p, q) for p, q in pairs if exclude(p, q) and one_occasion(p, q)]
            if apart and not any(agree(p, q) for p, q in pairs):
                found.append(_difference(*apart[0]))
    return found


def exclude(p: Predication, q: Predication) -> bool:
    """Whether the two cannot both be so: two poles, or one pole stated and denied."""
    if p.pole == q.pole:
        return p.stated != q.stated
    return p.stated and q.stated


def agree(p: Predication, q: Predication) -> bool:
    """Whether the two say one thing: one pole, or the one and a denial of the other."""
    return p.stated == q.stated if p.pole == q.pole else p.stated != q.stated


def _of_one(p: Predication, q: Predication) -> bool:
    if not one_holder(p, q) or of_two_things(p.reading, q.reading) or _towards_two(p, q):
        return False
    kind = p.kind
    if (kind.by_one or p.planned) and two_doers(p, q) or _denied_towards(p, q):
        return False
    if p.state and q.state and _grounds(p) != _grounds(q) and not (_grounds(p) and _grounds(q)):
        return False  # "the road was dry on the bend before"
    return not (kind.personal or kind.strict) or not _of_two_matters(p, q)


def _towards_two(p: Predication, q: Predication) -> bool:
    """Whether it is so for two, or of two: "closed to ships", "open to small boats"; "full of water", "empty of fuel"."""
    ours, theirs = (
        {
            k.lemma.lower()
            for t in x.tokens
            for g in x.parse.children(t.i)
            if g.lemma in ("to", "for") or x.state and g.lemma in ("of", "with")
            for k in x.parse.children(g.i)
        }
        for x in (p, q)
    )
    return bool(ours and theirs) and not ours & theirs


def _grounds(p: Predication) -> frozenset[str]:
    """The prepositions behind which it is told where it was so."""
    own = {t.i for t in p.tokens}
    told = [(t, k) for t in (p.verb, *p.tokens) for k in p.parse.children(t.i) if k.dep == "prep" and k.i not in own]
    behind = [(k, n) for t, k in told if k.i > t.i for n in p.parse.children(k.i) if n.dep == "pobj"]
    dates = [t.span for t in p.reading.content.times]
    return WHERE & {k.lemma.lower() for k, n in behind if not any(s.start <= n.start < s.end for s in dates)}


def _denied_towards(p: Predication, q: Predication) -> bool:
    """Whether no more is denied than a state towards something of which the other says nothing: "was not insured against flood"."""
    if p.pole != q.pole or not (p.state and q.state) or p.stated == q.stated:
        return False
    no, yes = (q, p) if p.stated else (p, q)
    return bool(_matter(no) - _matter(yes))


def _of_two_matters(p: Predication, q: Predication) -> bool:
    """Whether what somebody admits, or is alone in, is something else than in the other: "the theft of the car"."""
    for place in (p.places.keys() & q.places.keys()) - {DOER}:
        x, y = p.places[place], q.places[place]
        if told_apart(p.reading, x, q.reading, y) or _unlike(x.nouns, y.nouns):
            return True
    ours, theirs = _matter(p), _matter(q)
    if p.kind.strict:
        return not ours & theirs
    charged = bool(ours & CHARGES and theirs & CHARGES) or any(x <= CHARGES for x in (ours, theirs))
    return bool(ours and theirs) and not ours & theirs and not charged


def _unlike(ours: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether two are told of by nouns of which none may stand for another; a charge may be any."""
    return bool(ours and theirs) and not meet(ours, theirs) and not (ours | theirs) & CHARGES


def _matter(p: Predication) -> frozenset[str]:
    parse, held = p.parse, {t.i for t in p.tokens} | {t.i for t in p.holder.heads}
    below = [
        t
        for k in parse.children(p.verb.i)
        if k.dep in ("dobj", "xcomp", "ccomp", "prep", "pcomp")
        for t in parse.subtree(k.i)
    ]
    dates = [t.span for t in p.reading.content.times]
    words = [
        t
        for t in below
        if t.i not in held and t.pos in ("NOUN", "VERB") and not any(s.start <= t.start < s.end for s in dates)
    ]
    return frozenset(t.lemma.lower() for t in words) - GENERIC


def _difference(p: Predication, q: Predication) -> Difference:
    a, b = p.reading, q.reading
    spans = p.span, q.span
    values = spans[0].of(a.article.text), spans[1].of(b.article.text)
    said = f"{phrasing.prints(a, b, *values)} of one and the same, as the answer to the question of {p.kind.name}"
    verdict, after = "contradiction", later(a, b)
    if after is not None and changed(p, q):
        verdict, said = "update", f"{said}; {newsroom(after)} is the later report, and it may have changed since"
    keys = (f"{p.dimension} {p.pole} {p.stated}", f"{q.dimension} {q.pole} {q.stated}")
    return Difference("polarity", verdict, values, keys, spans, (a, b), said)
