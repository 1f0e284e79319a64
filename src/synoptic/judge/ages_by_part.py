"""Ages of somebody who has no name, by the part they have in it: "the driver is 61", "the 63-year-old driver".

Each report must give the part one age and no other. Missed on purpose: parts that several may have ("a man", "a passenger").
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from synoptic.judge.ages import GENERATION, birthday
from synoptic.judge.questions.things import WHICH
from synoptic.judge.sides import Difference, Reading
from synoptic.model.mention import Quantity
from synoptic.model.parse import Parse, Token

PARTS = frozenset(
    "driver pilot captain skipper gunman suspect attacker victim cyclist motorcyclist pedestrian rider climber hiker swimmer diver singer "
    "winner owner motorist lorry-driver bus-driver stabber shooter assailant defendant accused hijacker kidnapper deceased casualty co-pilot".split()
)
"""Who there is but one of, where newsrooms call somebody so."""
STEPS = 4
"""Words from an age up to whom it is of."""

Told = dict[str, list[tuple[Reading, Quantity]]]


def differences(reports: Sequence[Sequence[Reading]]) -> list[Difference]:
    """Differences between the ages that two reports give one part."""
    told = [_told(report) for report in reports]
    found: list[Difference] = []
    for ours, theirs in combinations([t for t in told if t], 2):
        for part in sorted(ours.keys() & theirs.keys()):
            if len({q.low for _, q in ours[part]}) == len({q.low for _, q in theirs[part]}) == 1:
                found += _difference(part, ours[part][0], theirs[part][0])
    return found


def _told(report: Sequence[Reading]) -> Told:
    told: Told = defaultdict(list)
    for reading in report:
        for part, q in _aged(reading):
            told[part].append((reading, q))
    return told


def _aged(reading: Reading) -> Iterator[tuple[str, Quantity]]:
    """(part, age) of each age of a sentence that is of somebody in a part, and of nobody who is named."""
    parse, own = reading.content.passage.parse, reading.content.passage.tokens
    for q in reading.content.quantities:
        if q.of != "age" or q.unit != "a" or q.approximate or q.low is None or q.low != q.high:
            continue
        inside = [parse.tokens[i] for i in own if q.span.start <= parse.tokens[i].start < q.span.end]
        held = {t.i for t in inside}
        top = next((t for t in inside if t.head not in held or t.head == t.i), None)
        part = _part(parse, top) if top is not None else None
        named = part is not None and any(
            t.pos == "PROPN" for t in parse.subtree(part.i) if t.dep in ("appos", "compound")
        )
        told_apart = part is not None and any(t.lemma.lower() in WHICH for t in parse.children(part.i))
        if part is None or named or told_apart:
            continue
        if any(t.dep in ("det", "poss") for t in parse.children(part.i)):
            yield part.lemma.lower(), q


def _part(parse: Parse, token: Token) -> Token | None:
    """The noun of a part that an age hangs on: its own, that which it describes, the subject of "is"."""
    for _ in range(STEPS):
        if token.lemma.lower() in PARTS and token.pos == "NOUN" and token.tag == "NN":
            return token
        above = parse.tokens[token.head]
        if above.i == token.i:
            return None
        if token.dep in ("attr", "acomp") and above.lemma == "be":
            subject = next((t for t in parse.children(above.i) if t.dep == "nsubj"), None)
            if subject is not None and subject.tag in ("WP", "WDT") and above.dep == "relcl":
                subject = parse.tokens[above.head]
            return subject if subject is not None and subject.lemma.lower() in PARTS else None
        if token.dep not in (
            "amod",
            "compound",
            "nummod",
            "npadvmod",
            "appos",
            "nmod",
            "pobj",
            "prep",
            "quantmod",
            "acl",
        ):
            return None
        if token.dep == "prep" and token.lemma != "of":
            return None
        token = above
    return token if token.lemma.lower() in PARTS and token.tag == "NN" else None


def _difference(part: str, a: tuple[Reading, Quantity], b: tuple[Reading, Quantity]) -> Iterator[Difference]:
    (x, q), (y, r) = a, b
    if q.low is None or r.low is None or q.low == r.low or abs(q.low - r.low) > GENERATION:
        return
    dates = [(z.article.published or "")[:10] for z in (x, y)]
    if birthday((dates[0], q.low), (dates[1], r.low)):
        return
    said = f"“{q.text}” and “{r.text}” are ages of the {part}, and nobody is both"
    keys = (f"{q.low:g} a", f"{r.low:g} a")
    yield Difference("quantity", "contradiction", (q.text, r.text), keys, (q.span, r.span), (x, y), said)
