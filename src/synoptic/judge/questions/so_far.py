"""Shares that are told as of a time: of a fire that is contained, of homes with power again, of the vote with some of it counted,
of those who had voted by an hour.

Such a share holds for its time: what a later report gives for a later one overtakes it, and the two are at odds with nothing.
Missed on purpose: a turnout or a share of the vote whose sentence does not say that it was not the last; a share of one district or
side; reports that print both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import permutations

from synoptic.judge import interim, phrasing
from synoptic.judge.conflicts import quantity
from synoptic.judge.questions.answer import Answer, long_ago, of_before
from synoptic.judge.questions.asked import HOMES
from synoptic.judge.questions.clause import SUBJECTS, Clause
from synoptic.judge.questions.numbers import whole
from synoptic.judge.replaced import NOT_ALL, RISEN
from synoptic.judge.sides import Difference, Reading, later, minutes_between, newsroom
from synoptic.judge.wholes import sentence_of
from synoptic.model.mention import Quantity
from synoptic.model.parse import Parse, Token
from synoptic.model.passage import RUNNING

CONTAINED = re.compile(
    r"\b(?:per ?cent|%) contained\b|\bcontainment\b|\bcontained (?:by|at)\b|\bunder control\b(?! of\b)", re.IGNORECASE
)
"""Words of a clause that tells how much of a fire is contained."""
MATTERS = (
    ("restored", frozenset(("power", "restore"))),
    ("restored", frozenset(("electricity", "restore"))),
    ("restored water", frozenset(("water", "restore"))),
    ("vaccinated", frozenset(("vaccinate",))),
)
"""What else is told of a share, and the words of its clause that must stand there."""
ASKS = {
    "contained": "how much of the fire was contained",
    "restored": "how many had power again",
    "restored water": "how many had water again",
    "vaccinated": "how many were vaccinated",
    "turnout": "how many of those with a vote had used it",
    "vote": "what share of the vote it was",
}
VOTED = re.compile(
    r"\bturnout\b|\b(?:had|have) (?:already )?(?:voted|cast (?:a|their) (?:ballots?|votes?))\b", re.IGNORECASE
)
"""Words of a clause that tells how many had voted."""
OF_THE_VOTE = re.compile(r"\b(?:votes?|ballots?|elect(?:ed|ions?)|run - off|run-?off|exit polls?)\b", re.IGNORECASE)
COUNTED = re.compile(
    r"\s*(?:percent|per cent|%)?\s*(?:of )?(?:the |all )?(?:ballots?|votes?|precincts?|districts?|constituencies|polling stations)"
    r"(?: were| was| had been| have been)? (?:counted|reporting|declared)\b",
    re.IGNORECASE,
)
"""Behind the share of the votes that are counted."""
OTHER_ROUND = re.compile(
    r"\b(?:first|second|previous|earlier) round\b|\bago\b|\b(?:surveys?|opinion polls?|pollsters?)\b", re.IGNORECASE
)
PARTIES = frozenset("party list bloc alliance coalition camp movement".split())
"""What is somebody's, and has a share of the vote that is not that person's."""
NOW = re.compile(r"\b(?:now|by now|meanwhile)\b", re.IGNORECASE)
TELLS_APART = frozenset(
    "north south east west northern southern eastern western upper lower outer inner other another second third first last".split()
)
"""Words beside a noun that say which of several it is."""
PLACING = frozenset("in at among across within on".split())
GENERAL = frozenset(
    "vote election race ballot poll run-off runoff round count all country nation end total afternoon evening morning".split()
)
FIRE = "contained"
"""Of one event there is one fire, whatever is named beside it."""
COUNTED_ALIKE = frozenset(("restored", "restored water", "vaccinated"))
SOON = 120
"""Minutes between two reports in which such a share is taken to be one."""


@dataclass(frozen=True)
class Told:
    """A share as told."""

    matter: str
    clause: Clause
    q: Quantity
    open: bool
    """Its sentence says that it was not the last, or it is of what changes by its nature."""
    of: frozenset[str]
    """Entities that say of what or whom it is."""
    apart: frozenset[str]
    """Words that say which of several it is of."""

    @property
    def reading(self) -> Reading:
        return self.clause.reading


def differences(reports: Sequence[Sequence[Reading]]) -> list[Difference]:
    """Each share of one report against that of a later one."""
    told = [[x for r in report for x in _told(r)] for report in reports]
    found: list[Difference] = []
    for old, new in permutations([t for t in told if t], 2):
        for matter in ASKS:
            ours, theirs = ([x for x in side if x.matter == matter] for side in (old, new))
            pairs = [(x, y) for x in ours for y in theirs if _of_one(x, y)]
            values = [{z.q.low for z in side} for side in zip(*pairs, strict=True)] if pairs else []
            if values and all(len(v) == 1 for v in values) and values[0] != values[1]:
                x, y = pairs[0]
                found += [_difference(x, y)] if _overtaken(x, y) else []
    return found


def grown(old: Answer, new: Answer) -> str:
    """The words by which one of two counts says that it was not the last, or that the other has taken its place: "so far", "now", "has grown to"."""
    if not isinstance(old.value, Quantity) or not isinstance(new.value, Quantity):
        return ""
    if (old.value.low or 0) >= (new.value.low or 0):
        return ""
    said = NOT_ALL.search(old.clause.said) or NOW.search(new.clause.said) or RISEN.search(new.clause.said)
    return said[0] if said else ""


def _told(reading: Reading) -> Iterator[Told]:
    passage = reading.content.passage
    if passage.block_kind not in RUNNING:
        return
    for q in reading.content.quantities:
        if q.unit != "%" or q.low is None or q.low != q.high or not (q.low == 0 or whole(reading, q)):
            continue
        if COUNTED.match(reading.article.text, q.span.end):
            continue
        clause = _compared(Clause.of(reading, q.span), q)
        if clause is None or not clause.tokens or of_before(clause) or long_ago(clause):
            continue
        matter, open_ = _matter(clause, q)
        if matter:
            yield Told(matter, clause, q, open_, _of(clause, matter), _apart(clause))


def _compared(clause: Clause | None, q: Quantity) -> Clause | None:
    """The clause without what the share is compared with: "57 percent, three points more than four years ago"."""
    if clause is None:
        return None
    parse = clause.reading.content.passage.parse
    behind = (t for t in clause.tokens if t.lemma.lower() == "than" and t.start > q.span.end)
    end = min((parse.tokens[t.i - 1].start for t in behind), default=clause.span.end)
    return replace(clause, tokens=tuple(t for t in clause.tokens if t.start < end))


def _matter(clause: Clause, q: Quantity) -> tuple[str, bool]:
    """What the share is of, and whether it is told as not the last."""
    if CONTAINED.search(clause.said):
        return "contained", True
    for matter, told in MATTERS:
        if told <= clause.words | {*q.of.split()}:
            return matter, True
    if OTHER_ROUND.search(clause.said):
        return "", False
    if VOTED.search(clause.said):
        times = (t for t in clause.reading.content.times if t.timex == "TIME" and clause.span.overlaps(t.span))
        at = NOT_ALL.search(clause.said) is not None or any("T" in (t.edtf or "") for t in times)
        return "turnout", at
    stage = interim.stage(clause.reading)
    said = sentence_of(clause.reading) if stage else clause.said
    if "vote" in q.of.split() or OF_THE_VOTE.search(said):
        return "vote", bool(stage)
    return "", False


def _of(clause: Clause, matter: str) -> frozenset[str]:
    """Of a share of the vote, the entities of whoever has it; of others all that the clause names."""
    if matter != "vote":
        return clause.entities
    parse = clause.reading.content.passage.parse
    doers = [t for t in clause.tokens if t.dep in SUBJECTS and t.head == _verb(clause)]
    held = {k.start for t in doers for k in _naming(parse, t)}
    named = clause.reading.entities.items()
    own = (e for (a, b), e in named if a in held or any(a <= t.start < b for t in doers))
    return frozenset(f"@{e}" for e in own)


def _naming(parse: Parse, doer: Token) -> list[Token]:
    """The words that name whoever has a share: not whose it is that has it ("her party", "the party of Hanna Brodic")."""
    owners = [t for t in parse.children(doer.i) if t.dep == "poss" or t.dep == "prep" and doer.lemma.lower() in PARTIES]
    left_out = {k.i for t in owners for k in parse.subtree(t.i)}
    return [t for t in parse.subtree(doer.i) if t.i not in left_out]


def _verb(clause: Clause) -> int:
    return clause.verb.i if clause.verb is not None else -1


def _apart(clause: Clause) -> frozenset[str]:
    """Words that say which of several it is of, and the nouns of where it was."""
    own = {t.lemma.lower() for t in clause.tokens} & TELLS_APART
    parse = clause.reading.content.passage.parse
    content = clause.reading.content
    spans = [*(t.span for t in content.times), *(q.span for q in content.quantities)]
    for t in clause.tokens:
        placed = t.dep == "pobj" and t.pos == "NOUN" and parse.tokens[t.head].lemma.lower() in PLACING
        if placed and t.lemma.lower() not in GENERAL and not any(s.start <= t.start < s.end for s in spans):
            own.add(t.lemma.lower())
    return frozenset(own)


def _of_one(x: Told, y: Told) -> bool:
    """Whether both are of one thing: nothing says that they are of two."""
    if not _one_part(x, y) or x.matter in COUNTED_ALIKE and not _counted_alike(x.q, y.q):
        return False
    if x.of and y.of or x.matter == "vote":
        return bool(x.of & y.of)
    if x.matter == FIRE:
        return True
    return not (x.of | y.of) or _known(x, y.of) and _known(y, x.of)


def _one_part(x: Told, y: Told) -> bool:
    """Whether neither is told of one of several alone; a fire may be said to be "in the hills" in one report only."""
    if x.matter != FIRE or x.apart & TELLS_APART or y.apart & TELLS_APART:
        return x.apart == y.apart
    return not (x.apart and y.apart) or bool(x.apart & y.apart)


def _counted_alike(q: Quantity, r: Quantity) -> bool:
    """Whether both are shares of one kind: of homes and of customers, not of homes and of hospitals."""
    return q.noun == r.noun or {q.noun, r.noun} <= HOMES


def _known(x: Told, of: frozenset[str]) -> bool:
    """Whether the report names what the other share is of, if that is of anything named."""
    return not of or bool(of & {f"@{e}" for e in x.reading.entities.values()})


def _overtaken(x: Told, y: Told) -> bool:
    """Whether the later share is told well after the earlier, and that was not the last."""
    minutes = minutes_between(x.reading, y.reading)
    if not x.open or later(x.reading, y.reading) is not y.reading.article or minutes is not None and minutes < SOON:
        return False
    if x.matter in ("turnout", "vote") and y.open and not _further(x, y):
        return False
    same = (q for q in y.reading.mentions.quantities if q.unit == "%" and q.low == x.q.low)
    grows = x.matter == "turnout" and (y.q.low or 0) <= (x.q.low or 0)
    return not grows and next(same, None) is None


def _further(x: Told, y: Told) -> bool:
    """Whether the later of two shares that were not the last is of a later hour, or of more that was counted."""
    if x.matter == "turnout":
        hours = [[t.edtf for t in z.reading.content.times if t.timex == "TIME" and t.edtf] for z in (x, y)]
        return all(hours) and max(hours[0]) < min(hours[1])
    counted = [
        [q.low or 0 for q in z.reading.content.quantities if COUNTED.match(z.reading.article.text, q.span.end)]
        for z in (x, y)
    ]
    return all(counted) and max(counted[0]) < min(counted[1])


def _difference(x: Told, y: Told) -> Difference:
    a, b = x.reading, y.reading
    said = (
        f"{phrasing.prints(a, b, x.q.text, y.q.text)}, each as the share at its time of {ASKS[x.matter]}; "
        f"{newsroom(b.article)} is the later report"
    )
    return Difference(
        "quantity",
        "update",
        (x.q.text, y.q.text),
        (quantity.key(x.q), quantity.key(y.q)),
        (x.q.span, y.q.span),
        (a, b),
        said,
        asks=ASKS[x.matter],
    )
