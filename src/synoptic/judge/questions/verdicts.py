"""What to make of two answers that cannot both be so: a contradiction, or an update, and how the question is put into words."""

from __future__ import annotations

from synoptic.judge import phrasing
from synoptic.judge.conflicts import quantity
from synoptic.judge.questions import causes, clock, days, held, lengths, matters, measured, nth, so_far, sorts
from synoptic.judge.questions.answer import Answer
from synoptic.judge.questions.asked import COUNTS, MEASURES, MONEY, SHARES
from synoptic.judge.replaced import raised
from synoptic.judge.sides import Difference, Reading, later, newsroom
from synoptic.model import edtf
from synoptic.model.mention import Quantity, Time

NUMBERS = (*COUNTS, *MONEY, *SHARES, *(x for *_, x in MEASURES))
ASKS = {
    **{x.name: x.asks for x in NUMBERS},
    **{x.name: x.asks for x in lengths.LENGTHS},
    **{x.name: x.asks for x in (*days.DAYS, *days.YEARS)},
    **matters.ASKS,
    causes.BEGAN: "who began it",
    causes.CAUSE: "what or who was the cause",
    "votes for": "how many voted for it",
    "votes against": "how many voted against it",
    "abstentions": "how many abstained",
    "armed": "whether somebody was armed",
    "guilt": "whether guilt was found",
    "cause of the fire": "how the fire began",
    "unanimity": "whether all were of one mind",
}
PLANNED = frozenset(x.name for x in days.DAYS)
OFFERED = frozenset(("offer price",))
"""Questions of what is bid, which is raised from one day to the next."""
GOING_ON = frozenset(("burned", "infected", "evacuated", "spilled"))
"""Of those that change, what only grows."""
CHANGING = frozenset(x.name for x in NUMBERS if x.changing)

SOON = 120
"""Minutes between two reports in which a count that changes is taken to be one."""
PUT_OFF = 1
"""Days between two reports from which a plan may have been changed."""


SINGLE = {
    measured.SIZE: measured.asks,
    held.NUMBER: held.asks,
    nth.PLACE: nth.asks,
    nth.MINUTE: nth.asks,
    nth.BREAK: nth.asks,
}
"""First words of the questions of what one thing has but once -> what is asked, in words."""


def _days_later(a: Reading, b: Reading) -> bool:
    days = edtf.gap_days((a.as_of or "")[:10], (b.as_of or "")[:10])
    return days is not None and days > PUT_OFF


def _hours_later(a: Reading, b: Reading) -> bool:
    """Whether the one was printed long enough after the other for a count to have changed."""
    minutes = edtf.gap_minutes(a.as_of, b.as_of)
    return minutes is None or minutes >= SOON


def went_on(a: Answer, b: Answer) -> bool:
    """Whether two counts that change are of two days, the later of the report that was printed well after the other."""
    after = later(a.reading, b.reading)
    if a.question not in GOING_ON or after is None or not _hours_later(a.reading, b.reading):
        return False
    old, new = (b, a) if after is a.reading.article else (a, b)
    days = [
        [e for t in x.reading.content.times if t.timex in ("DATE", "TIME") and (e := edtf.bounds(t.edtf))]
        for x in (old, new)
    ]
    grown = (
        (old.value.low or 0) < (new.value.low or 0)
        if isinstance(old.value, Quantity) and isinstance(new.value, Quantity)
        else False
    )
    return grown and all(days) and max(d[1] for d in days[0]) <= max(d[1] for d in days[1])


def looks_back(a: Answer, b: Answer) -> bool:
    """Whether the later of two counts that change is told of a day before the other was printed."""
    after = later(a.reading, b.reading)
    if a.question not in CHANGING or after is None:
        return False
    old, new = (b, a) if after is a.reading.article else (a, b)
    times = (t for t in new.reading.content.times if t.timex in ("DATE", "TIME") and new.clause.span.overlaps(t.span))
    days = [e for t in times if t.span.start not in new.reading.content.telling and (e := edtf.bounds(t.edtf))]
    return bool(days) and all(d[1].isoformat() < (old.reading.as_of or "")[:10] for d in days)


def _raised(new: Answer, old: Answer) -> str:
    """The verb by which the later answer says that its figure has taken another's place."""
    if isinstance(new.value, Quantity) and isinstance(old.value, Quantity):
        return raised((new.reading, new.value), (old.reading, old.value))
    return ""


def _put_off(a: Answer) -> str:
    """The verb by which an answer says that what it dates was put off."""
    verb = a.clause.verb
    return verb.text if verb is not None and verb.lemma in days.PUTTING_OFF else ""


def difference(a: Answer, b: Answer) -> Difference:
    asks = ASKS.get(a.question) or f"whether there was any “{a.question.removeprefix('any ')}”, and how many"
    if a.question.startswith(clock.HOUR):
        asks = "at what hour it was"
    if sorts.known(a.question):
        asks = sorts.asks(a.question)
    for told, in_words in SINGLE.items():
        if a.question.startswith(told):
            asks = in_words(a.question)
    if a.question.startswith(lengths.LASTING):
        asks = f"how long the {a.question.removeprefix(lengths.LASTING)} lasted"
    said = f"{phrasing.prints(a.reading, b.reading, a.text, b.text)}, each as its one answer to the question of {asks}"
    verdict = "contradiction"
    after = later(a.reading, b.reading)
    if a.question in CHANGING and after is not None and _hours_later(a.reading, b.reading):
        verdict, said = "update", f"{said}; {newsroom(after)} is the later report, and such a count changes"
    if a.question in OFFERED and after is not None and _days_later(a.reading, b.reading):
        verdict, said = "update", f"{said}; {newsroom(after)} is the later report, and offers change"
    if a.question in PLANNED and after is not None and _days_later(a.reading, b.reading):
        verdict, said = "update", f"{said}; {newsroom(after)} is the later report, and plans change"
    elif a.question in PLANNED and after is not None and (verb := _put_off(a if after is a.reading.article else b)):
        verdict, said = "update", f"{said}; {newsroom(after)} is the later report, and says so with “{verb}”"
    if (
        verdict != "update"
        and after is not None
        and (verb := _raised(a, b) if after is a.reading.article else _raised(b, a))
    ):
        verdict, said = "update", f"{said}; {newsroom(after)} is the later report, and says so with “{verb}”"
    if verdict != "update" and after is not None and _hours_later(a.reading, b.reading):
        old, new = (b, a) if after is a.reading.article else (a, b)
        if words := so_far.grown(old, new):
            verdict, said = (
                "update",
                f"{said}; {newsroom(after)} is the later report, and the count went on (“{words}”)",
            )
    if isinstance(a.value, Quantity) and isinstance(b.value, Quantity):
        keys = (quantity.key(a.value), quantity.key(b.value))
    elif isinstance(a.value, Time) and isinstance(b.value, Time):
        keys = (a.value.edtf or "", b.value.edtf or "")
    else:
        keys = (str(a.value), str(b.value))
    return Difference(
        a.kind, verdict, (a.text, b.text), keys, (a.span, b.span), (a.reading, b.reading), said, asks=asks
    )
