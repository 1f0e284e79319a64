"""Answers of two reports to one question, set against each other."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from itertools import combinations

from synoptic.judge import told_days
from synoptic.judge.ballots import SIDES
from synoptic.judge.questions import (
    ballots,
    causes,
    clock,
    contraries,
    days,
    denials,
    dropped,
    fires,
    firsts,
    forewarned,
    given,
    held,
    lengths,
    matters,
    measured,
    none_or_some,
    nth,
    numbers,
    outright,
    overtaken,
    routes,
    sited,
    so_far,
    sorts,
    states,
    where,
    who,
    yes_no,
)
from synoptic.judge.questions.answer import Answer, dates_apart, narrated, printed_years
from synoptic.judge.questions.asked import BUYING
from synoptic.judge.questions.comparing import for_and_against, pointed, relation, two_occasions
from synoptic.judge.questions.of_two import of_two
from synoptic.judge.questions.relations import THINGS
from synoptic.judge.questions.things import one_thing, shared_topics, with_meant
from synoptic.judge.questions.verdicts import NUMBERS, SINGLE, difference, looks_back, went_on
from synoptic.judge.sides import Difference, Reading
from synoptic.model import edtf
from synoptic.model.kinship import Kinship
from synoptic.model.mention import Quantity, Time
from synoptic.model.passage import RUNNING

READERS = (
    numbers.answers,
    ballots.answers,
    lengths.answers,
    days.answers,
    yes_no.answers,
    fires.answers,
    matters.answers,
    none_or_some.answers,
    causes.answers,
    sorts.answers,
    clock.answers,
    measured.answers,
    held.answers,
    nth.answers,
)
FINDERS = (
    denials,
    outright,
    forewarned,
    overtaken,
    dropped,
    contraries,
    states,
    firsts,
    where,
    sited,
    who,
    routes,
    given,
    so_far,
)
"""What looks for differences in the sentences themselves."""
FREE = frozenset((causes.BEGAN, causes.CAUSE, nth.BREAK))
"""Questions that are answered by who or what does it: whoever else does it is no other thing."""
BARE = frozenset(
    (
        *(x.name for x in NUMBERS if x.bare),
        *(x.name for x in lengths.LENGTHS if x.bare),
        *(x.name for x in days.DAYS if x.bare),
        "unanimity",
        "cause of the fire",
        *matters.ASKS,
        *FREE,
        *SIDES,
        measured.FALL,
    )
)
"""Questions that a report of one event answers but once, whatever they are asked of."""
LASTING = frozenset(("price", "effect", "prison term", "contract", "ban", "closure", "ordered", *matters.ASKS))
"""Questions of which the answer is one, be it told as planned or as done, as so or as not so."""
OF_THINGS = frozenset(("signing", "opening", "closing", "launch", "delivery", "return", "play", "effect"))
"""Questions of days that one and the same may be asked of several things."""
OPPOSED = frozenset((sorts.FLIGHT, "cause of the fire"))
"""Questions of which the answers are opposed by a table, be they told in one sentence that was changed."""
NARRATED = 3
"""Sentences for which a report goes on telling of a year that it has named."""

Told = dict[str, list[Answer]]
Sentences = Collection[frozenset[tuple[str, int]]]
"""Pairs of sentences, each by its report and its place there."""


def differences(
    reports: Sequence[Sequence[Reading]],
    kin: Kinship,
    apart: Sequence[Sequence[Reading]] = (),
    copied: Sentences = (),
) -> list[Difference]:
    """Differences between the answers of two reports.

    `reports`: the sentences of each report of one event, in order; `apart`: those of others, whose answers are set against
    these only where both name whom or what they are of; `copied`: pairs of sentences of which one may be the other's, with
    some of it changed: of those only what is opposed by a table of opposites.
    """
    told = [_told(report) for report in reports]
    found: list[Difference] = []
    for ours, theirs in combinations(told, 2):
        for question in sorted(ours.keys() & theirs.keys()):
            found += _told_apart(question, ours[question], theirs[question], kin, copied)
    others = [_told(report) for report in apart]
    pairs = [*combinations(others, 2), *((a, b) for a in told for b in others)]
    for ours, theirs in pairs:
        for question in sorted(ours.keys() & theirs.keys()):
            named = frozenset(k for x in ours[question] for k in x.topics) & frozenset(
                k for x in theirs[question] for k in x.topics
            )
            known = [
                [x for x in told_ if any(k.startswith("@") for k in x.topics & named)]
                for told_ in (ours[question], theirs[question])
            ]
            if all(known):
                found += _told_apart(question, known[0], known[1], kin, copied)
    for finder in FINDERS:
        told_so = {d.sentences for d in found} if finder in (outright, forewarned) else set()
        barred = copied if finder not in (contraries, states) else ()
        found += [d for d in finder.differences(reports) if d.sentences not in barred and d.sentences not in told_so]
    return found


def _told_apart(
    question: str, ours: Sequence[Answer], theirs: Sequence[Answer], kin: Kinship, copied: Sentences
) -> list[Difference]:
    apart = question in OPPOSED or question.startswith(nth.PLACE)
    return [d for d in _between(ours, theirs, kin) if apart or d.sentences not in copied]


def _told(report: Sequence[Reading]) -> Told:
    told: Told = defaultdict(list)
    before: list[Reading] = []
    latest = max((y for reading in report for y in printed_years(reading)), default=0)
    for reading in report:
        if reading.content.passage.block_kind in RUNNING:
            background = narrated([*before[-NARRATED:], reading], latest)
            for read in READERS:
                for answer in read(reading):
                    if background and answer.kind == "quantity":
                        continue
                    told[answer.question].append(with_meant(answer, before, bare=_bare(answer.question)))
            before.append(reading)
    closest = {
        question: found[:1] if question.startswith("any ") else _closest(found) for question, found in told.items()
    }
    return closest | ({"guilt": yes_no.settled(closest["guilt"])} if "guilt" in closest else {})


def _closest(found: Sequence[Answer]) -> list[Answer]:
    """Without those times that another of the report gives more closely: "next spring" beside "1 March"."""
    times = [x.value.edtf for x in found if isinstance(x.value, Time)]

    def loose(a: Answer) -> bool:
        own = edtf.bounds(a.value.edtf) if isinstance(a.value, Time) else None
        held = [b for t in times if (b := edtf.bounds(t)) is not None and b != own]
        return own is not None and any(own[0] <= b[0] and b[1] <= own[1] for b in held)

    return [a for a in found if not loose(a)]


def _between(ours: Sequence[Answer], theirs: Sequence[Answer], kin: Kinship) -> Iterator[Difference]:
    pairs = [(a, b) for a in ours for b in theirs if _comparable(a, b, kin)]
    if any(relation(a, b) == "same" for a, b in pairs):
        return
    for a, b in pairs:
        if relation(a, b) != "clash" or a.weak and b.weak:
            continue
        if _torn(a, b, ours, kin) or _torn(b, a, theirs, kin) or _prints(theirs, a) or _prints(ours, b):
            continue
        if any(
            x is a and relation(x, y) in ("same", "compatible") or y is b and relation(x, y) in ("same", "compatible")
            for x, y in pairs
        ):
            continue
        if _summed(a, b) or _summed(b, a):
            continue
        yield difference(a, b)


def _comparable(a: Answer, b: Answer, kin: Kinship) -> bool:
    """Whether the two answers are of one thing and one occasion."""
    if a.kind != "date" and (dates_apart(a.clause, b.clause) and not went_on(a, b) or looks_back(a, b)):
        return False
    if a.question in FREE:
        return True
    if of_two(a, b, kin):
        return False
    if _presented(a) != _presented(b) and not _lasting(a.question) and a.kind != "date":
        return False
    if yes_no.of_two(a, b):
        return False
    if a.question == "guilt" and {yes_no.ACCUSED} & (a.topics | b.topics):
        return True
    if a.question in OF_THINGS and not any(not k.startswith("@") for k in shared_topics(a, b, kin)):
        return False
    if a.question == none_or_some.HOW_MANY:  # told by whoever saw them
        return True
    if a.question == "delivery":  # one side names who gives, the other who gets it
        return True
    if sorts.of_two(a, b) or fires.of_two(a, b):
        return False
    if (
        a.question == "turnout"
        and (two_occasions(a, b) or pointed(a, b) or told_days.apart(a.reading, b.reading))
        or a.question == "turnout share"
        and pointed(a, b)
        or a.question == "ordered"
        and not _alike(a, b)
        or a.question == "signatures"
        and for_and_against(a, b)
    ):
        return False
    weak = [x for x in (a, b) if x.weak and x.topics]
    plain = any(not x.weak and not x.topics for x in (a, b))
    bought = a.question == "price" and all(BUYING & x.clause.words for x in (a, b))
    return one_thing(a, b, kin, bare=bought or _bare(a.question) and (not weak or plain))


def _lasting(question: str) -> bool:
    """Whether its answer is one, be it told as planned or as done."""
    return question in LASTING or question.startswith(tuple(SINGLE))


def _bare(question: str) -> bool:
    """Whether a report of one event answers it but once, whatever it is asked of."""
    return question in BARE or question == clock.CONTROL or sorts.known(question)


def _alike(a: Answer, b: Answer) -> bool:
    """Whether both count one kind of thing: planes and jets, not planes and tanks."""
    nouns = [x.value.noun.lower() for x in (a, b) if isinstance(x.value, Quantity)]
    return len(set(nouns)) == 1 or nouns[-1] in THINGS.get(nouns[0], frozenset())


def _presented(a: Answer) -> str:
    """How its verb is presented: "happened" also what is only hedged."""
    verb = a.clause.verb
    for f in a.reading.mentions.presented_in(a.clause.span):
        if verb is not None and f.event_start == verb.start:
            return "happened" if f.value in ("unsure", "possible") and a.clause.verb is not None else f.value
    return "happened"


def _torn(a: Answer, b: Answer, own: Sequence[Answer], kin: Kinship) -> bool:
    """Whether the report of `a` gives another answer too that is of one thing with `b`."""
    return any(x is not a and _comparable(x, b, kin) and relation(x, a) == "clash" for x in own)


def _prints(report: Sequence[Answer], a: Answer) -> bool:
    """Whether the other report prints the same number, day or sort anywhere, of whatever."""
    if isinstance(a.value, str) and (causes.of_thing(a) or sorts.known(a.question)):
        words = sorts.words_of(a.question, a.value) if sorts.known(a.question) else frozenset(a.value.split())
        text = report[0].reading.article.text.lower()
        return any(re.search(rf"\b{re.escape(w)}", text) for w in words if not w.startswith("@"))
    mentions = report[0].reading.mentions
    if isinstance(a.value, Quantity):
        q = a.value
        same = (x for x in mentions.quantities if (x.low, x.high, x.unit) == (q.low, q.high, q.unit))
        if a.question == none_or_some.HOW_MANY:
            return any(x.noun.lower() in none_or_some.ATTACKERS and x.text.lower() != "one" for x in same)
        return any(q.unit is None or not x.noun or not q.noun or x.noun == q.noun for x in same)
    if isinstance(a.value, Time):
        day = a.value.edtf
        if a.question.startswith(clock.HOUR):
            return any(edtf.gap_minutes(day, t.edtf) == 0 for t in mentions.times if t.timex == "TIME")
        return any(edtf.compare(day, t.edtf) == "same" for t in mentions.times if t.edtf)
    return False


def _summed(a: Answer, b: Answer) -> bool:
    """Whether the one is what the sentence of the other counts in two lots: "240,000; in the other state it was 140,000"."""
    if not isinstance(a.value, Quantity) or not isinstance(b.value, Quantity) or a.value.low is None:
        return False
    part, total = b.value, a.value.low
    others = (q for q in b.reading.content.quantities if q.span != part.span and q.unit in (part.unit, None))
    return any((part.low or 0) + (q.low or 0) == total for q in others if q.low)
