"""How it stood with somebody or something by one report, and how it stands by a later one: missing, then found; burning, then out.

The reports of an event run through a course of states, and the order in which they were printed decides: a later report that tells a
later state has overtaken the earlier report. What a report tells of the way that led there says nothing against it: it stands by the last
state of a course that it tells. Missed on purpose: courses of several people or things in one report, unless a name or a noun says which.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import permutations

from synoptic.judge import phrasing
from synoptic.judge.questions.answer import hangs
from synoptic.judge.questions.holders import Holder, apart, may_be_one, surely_one
from synoptic.judge.questions.narrowed import narrowed_apart
from synoptic.judge.questions.stages import COURSES, Course
from synoptic.judge.questions.state_tellings import Told, by_course
from synoptic.judge.questions.state_words import span_of
from synoptic.judge.sides import Difference, Reading, later, minutes_between, newsroom
from synoptic.model import edtf, lands
from synoptic.model.mention import Time
from synoptic.model.span import Span

SOON = 120
"""Minutes between two reports in which nothing can well have come about."""
BRIEF = 14
"""Days from which what soon passes is no longer told of."""
MOST = 3
"""Passages of a report that are shown for one state."""


def differences(reports: Sequence[Sequence[Reading]]) -> list[Difference]:
    """What a report tells of how it stood, and a later one of how it stands since."""
    told = [by_course(report) for report in reports]
    found: list[Difference] = []
    for old, new in permutations([t for t in told if t], 2):
        for course in sorted(old.keys() & new.keys()):
            found += _overtaken(old[course], new[course])
    return found


def _overtaken(old: Sequence[Told], new: Sequence[Told]) -> list[Difference]:
    """Where the later report tells a later state than the last that the earlier one tells."""
    course = COURSES[old[0].course]
    told = [(x, y) for x in old for y in new if not _strange(x, y)]
    pairs = [(x, y) for x, y in told if _one(x.of, y.of, course, sole=not course.exact and _alone(x, old, y, new))]
    ends = [(x, y) for x, y in pairs if x.rank < y.rank and _last(x, y, pairs)]
    kept = [(x, y) for x, y in ends if _later(x, y) and (x.now or not course.lasting)]
    ours, theirs = ([z[i] for n, z in enumerate(kept) if z[i] not in [k[i] for k in kept[:n]]][:MOST] for i in (0, 1))
    return [_difference(x, y) for x, y in kept if x in ours and y in theirs]


def _last(x: Told, y: Told, pairs: Sequence[tuple[Told, Told]]) -> bool:
    """Whether each tells the last state that its report tells of that one."""
    before = max(z.rank for z, other in pairs if other is y)
    after = max(z.rank for other, z in pairs if other is x)
    return x.rank == before and y.rank == after


def _one(x: Holder, y: Holder, course: Course, *, sole: bool) -> bool:
    """Whether both are told of one: by a name or a noun, or as nothing says otherwise; of a fire, and of what burns, by any words."""
    if course.of:
        return x.which == y.which and not (x.names and y.names and not x.names & y.names)
    return may_be_one(x, y) if sole else surely_one(x, y)


def _strange(x: Told, y: Told) -> bool:
    """Whether the one is said to be of what the other report does not name: "the crew of the Pia", "the Danish visitor"."""
    sides = [(z.of, other.clause.reading.article.text) for z, other in ((x, y), (y, x))]
    a, b = x.clause.reading, y.clause.reading
    if any(s.lemma == t.lemma and narrowed_apart(a, s, b, t) for s in x.heads for t in y.heads):
        return True
    if any(z.unsaid and o.called and not any(w in text for w in o.called) for z, o, text in _crossed(x, y)):
        return True
    return any(z.belongs and not any(w in text for w in z.belongs) for z, text in sides) or any(
        not any(w in text or lands.one_land(w, said) for said in text.replace(".", " ").replace(",", " ").split())
        for z, text in sides
        for w in z.lands
    )


def _crossed(x: Told, y: Told) -> list[tuple[Holder, Holder, str]]:
    """Each of the two holders with the other one and with the text of its own report."""
    return [(z.of, o.of, z.clause.reading.article.text) for z, o in ((x, y), (y, x))]


def _alone(x: Told, old: Sequence[Told], y: Told, new: Sequence[Told]) -> bool:
    """Whether neither report tells the course of another too who might as well be meant by the other report."""
    ours = any(apart(z.of, x.of) and not apart(z.of, y.of) for z in old)
    return not ours and not any(apart(z.of, y.of) and not apart(z.of, x.of) for z in new)


def _later(x: Told, y: Told) -> bool:
    """Whether `y` is told by a report printed well after that of `x`, and of no day before that."""
    a, b = x.clause.reading, y.clause.reading
    minutes = minutes_between(a, b)
    gap = edtf.gap_days((a.as_of or "")[:10], (b.as_of or "")[:10])
    if later(a, b) is not b.article or minutes is not None and minutes < SOON:
        return False
    if COURSES[x.course].brief and gap is not None and gap > BRIEF:
        return False
    days = [e for t in b.content.times if t.timex in ("DATE", "TIME") and _dates(y, t) and (e := edtf.bounds(t.edtf))]
    return not any(d[1].isoformat() < (a.as_of or "")[:10] for d in days)


def _dates(told: Told, time: Time) -> bool:
    """Whether a time hangs from the verb of a telling."""
    return hangs(told.clause, time, told.words[:1])


def _difference(x: Told, y: Told) -> Difference:
    a, b = x.clause.reading, y.clause.reading
    spans = [Span(*span_of(z.clause.reading.content.passage.parse, z.words)) for z in (x, y)]
    values = [s.of(r.article.text) for s, r in zip(spans, (a, b), strict=True)]
    said = f"{phrasing.prints(a, b, values[0], values[1])}; {newsroom(b.article)} is the later report, and tells of how it stands since"
    return Difference(
        "polarity", "update", (values[0], values[1]), (f"{x.rank}", f"{y.rank}"), (spans[0], spans[1]), (a, b), said
    )
