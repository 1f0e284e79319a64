"""How many voted for it, against it, or neither: "fifteen voted for the plan, 14 against and two abstained"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from synoptic.judge.ballots import side
from synoptic.judge.questions.answer import Answer, long_ago, of_before
from synoptic.judge.questions.clause import Clause
from synoptic.judge.sides import Reading
from synoptic.model.mention import Quantity

TO = re.compile(r"(?: votes?)? (?:to|against|-|–) ", re.IGNORECASE)


def answers(reading: Reading) -> Iterator[Answer]:
    """The numbers of a ballot in one sentence."""
    numbers = [q for q in reading.content.quantities if q.unit is None]
    for n, q in enumerate(numbers):
        which = side(reading, q)
        if not which and q.of == "vote":
            after = numbers[n + 1] if n + 1 < len(numbers) else None
            before = numbers[n - 1] if n else None
            if after is not None and after.of == "vote" and _facing(reading, q, after):
                which = "votes for"
            elif before is not None and before.of == "vote" and _facing(reading, before, q):
                which = "votes against"
        clause = Clause.of(reading, q.span) if which else None
        if clause is not None and not of_before(clause) and not long_ago(clause):
            yield Answer(which, "quantity", clause, q.span, q)


def _facing(reading: Reading, q: Quantity, r: Quantity) -> bool:
    return TO.fullmatch(reading.article.text[q.span.end : r.span.start]) is not None
