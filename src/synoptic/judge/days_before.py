"""Days of what was weeks ago, in a sentence that dates its news too: "closed three weeks ago; on Tuesday the council decided".

What befell somebody or something weeks ago may well be what the reports are of, whatever was done since ("the mill burned down
three weeks ago; on Tuesday it was pulled down"): its day counts as it did. Missed on purpose: news that is dated in another sentence.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from synoptic.judge.ahead import HEAD, NEWS
from synoptic.judge.dates import AFTER, CALLING, DYING, HAPPENING, SAID, Dated
from synoptic.model import edtf
from synoptic.model.acts import HARM

BACKGROUND = 0.3
"""What such a day counts."""
_OTHERS = AFTER | SAID | CALLING | DYING | HARM
"""Words whose day is no news by which another becomes what was before."""


def news_first(found: Sequence[Dated]) -> list[Dated]:
    """The dates of one sentence, those of what was weeks before its news with less weight."""
    gaps = [_days_before(d) for d in found]
    new = any(
        gap is not None and gap <= NEWS and _near_head(d) and d.time.of and d.time.of not in _OTHERS
        for d, gap in zip(found, gaps, strict=True)
    )
    if not new:
        return list(found)
    return [
        replace(d, weight=d.weight * BACKGROUND) if gap is not None and gap > 2 * NEWS and _quiet(d) else d
        for d, gap in zip(found, gaps, strict=True)
    ]


def _days_before(d: Dated) -> int | None:
    """Days from it to the printing of its report; None where it lies behind that."""
    day, printed = (d.time.edtf or "")[:10], (d.reading.article.published or "")[:10]
    return edtf.gap_days(day, printed) if day <= printed else None


def _near_head(d: Dated) -> bool:
    return d.reading.content.passage.order < HEAD


def _quiet(d: Dated) -> bool:
    """Whether what it dates befell nobody."""
    return d.time.of not in HARM | DYING | HAPPENING and d.time.of != ""
