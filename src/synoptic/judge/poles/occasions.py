"""Whether two predications are of one occasion, so that what passes from one pole to the other is caught at one moment."""

from __future__ import annotations

from synoptic.judge.poles.reading import Predication
from synoptic.judge.questions.answer import dates_apart
from synoptic.judge.questions.told import meet
from synoptic.judge.sides import later
from synoptic.model import edtf
from synoptic.model.mention import Time

SOON = 120
"""Minutes between two reports in which one state can hardly have given way to another."""
DAYS = 2
"""Days between two reports from which an undated state may be another day's."""
PERIODS = frozenset(
    "opening open close closing trading session week month year quarter half season morning afternoon evening night term decade period".split()
)
MARKS = frozenset("when as while before after until since once".split())


def one_occasion(p: Predication, q: Predication) -> bool:
    """Whether nothing says that the two are of two occasions; of what passes, something that they are of one."""
    if dates_apart(p.clause, q.clause) or p.planned != q.planned:
        return False
    if not p.kind.passing:
        return not _times_apart(p, q) and not _overtaken(p, q)
    if (
        _times_apart(p, q)
        or _dated_elsewhere(p, q)
        or _dated_elsewhere(q, p)
        or _periods(p) != _periods(q)
        or _anchors_apart(p, q)
    ):
        return False
    if p.planned:
        minutes = edtf.gap_minutes(p.reading.as_of, q.reading.as_of)
        return minutes is not None and minutes < SOON
    present = [_present(z) for z in (p, q)]
    if all(present):
        return True
    days = edtf.gap_days((p.reading.as_of or "")[:10], (q.reading.as_of or "")[:10])
    if any(present):
        minutes = edtf.gap_minutes(p.reading.as_of, q.reading.as_of)
        return minutes is not None and minutes < SOON and not _days(p) and not _days(q)
    return days is None or abs(days) < DAYS


def _overtaken(p: Predication, q: Predication) -> bool:
    """Whether the one may have come to be since the other was printed: denied first and stated by a later report, or no more than
    stated as how things stand."""
    after = later(p.reading, q.reading)
    if after is None or _days(p) and _days(q):
        return False
    old, new = (q, p) if after is p.reading.article else (p, q)
    minutes = edtf.gap_minutes(p.reading.as_of, q.reading.as_of)
    if minutes is not None and minutes < SOON:
        return False
    if not old.stated and new.stated:
        return old.planned or _perfect(old)
    if p.kind.course and old.pole < new.pole:
        return True
    return old.pole < new.pole and _present(old) and not _present(new)


def _days(p: Predication) -> list[Time]:
    return [
        t
        for t in p.clause.reading.content.times
        if t.edtf and t.timex in ("DATE", "TIME") and p.clause.span.overlaps(t.span)
    ]


def _times_apart(p: Predication, q: Predication) -> bool:
    """Whether both clauses are timed, and no two of their times have anything in common."""
    told = p.reading.content.telling, q.reading.content.telling
    own = [
        [
            t
            for t in z.reading.content.times
            if z.clause.span.overlaps(t.span) and t.span.start not in said and not t.vague
        ]
        for z, said in zip((p, q), told, strict=True)
    ]
    return all(own) and not any(_meet(t, u) for t in own[0] for u in own[1])


def _dated_elsewhere(p: Predication, q: Predication) -> bool:
    """Whether the one is told of a day, and the other of none, days from when the reports were printed."""
    days = [t.edtf for t in _days(p)]
    printed = [(z.reading.as_of or "")[:10] for z in (p, q)]
    gaps = [edtf.gap_days(d, other) for d in days for other in printed]
    return bool(days) and not _days(q) and not any(g is not None and abs(g) < DAYS for g in gaps)


def _meet(t: Time, u: Time) -> bool:
    if t.edtf and u.edtf:
        return edtf.compare(t.edtf, u.edtf) != "disjoint"
    return t.timex != u.timex or t.text.lower() == u.text.lower()


def _periods(p: Predication) -> frozenset[str]:
    """The periods of which it is told by a noun, or by a verb's time: "over the week", "at the opening"."""
    kids = [k for t in p.parse.children(p.verb.i) if t.dep == "prep" for k in p.parse.children(t.i) if k.dep == "pobj"]
    return frozenset(k.lemma.lower() for k in kids) & PERIODS


def _anchors_apart(p: Predication, q: Predication) -> bool:
    """Whether each is told of its own moment: "when he reached the hospital", "when neighbours found him"."""
    ours, theirs = _anchor(p), _anchor(q)
    return bool(ours and theirs) and not meet(ours, theirs)


def _anchor(p: Predication) -> frozenset[str]:
    """What stands in the clause that says when it was so."""
    parse = p.parse
    clauses = [
        t
        for t in parse.children(p.verb.i)
        if t.dep == "advcl" and any(k.text.lower() in MARKS for k in parse.children(t.i))
    ]
    held = [k for t in clauses for k in parse.subtree(t.i)]
    starts = {k.start for k in held if k.tag != "PRP"}
    named = {f"@{e}" for (start, _), e in p.reading.entities.items() if start in starts}
    return frozenset(named | {k.lemma.lower() for k in held if k.pos in ("NOUN", "VERB")})


def _perfect(p: Predication) -> bool:
    """Whether it is told of all that was before the report was printed: "has not admitted"."""
    return _present(p) or any(t.dep == "aux" and t.lemma == "have" for t in p.parse.children(p.verb.i))


def _present(p: Predication) -> bool:
    """Whether it is told of how it stands when the report is printed."""
    kids = p.parse.children(p.verb.i)
    aux = [t for t in kids if t.dep in ("aux", "auxpass")]
    return any(t.tag in ("VBZ", "VBP") for t in (p.verb, *aux)) and not p.planned


def changed(p: Predication, q: Predication) -> bool:
    """Whether both are told of how it stands when they were printed, the one well after the other."""
    minutes = edtf.gap_minutes(p.reading.as_of, q.reading.as_of)
    turned = p.kind.passing and later(p.reading, q.reading) is not None and _present(p) and _present(q)
    return turned and (minutes is None or minutes >= SOON)
