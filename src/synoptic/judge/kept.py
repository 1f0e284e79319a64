"""Which of many passages are kept as evidence: some of every report before more of one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from synoptic.model.claim import Evidence


def spread(evidence: Iterable[Evidence], most: int) -> tuple[Evidence, ...]:
    """At most `most` passages, the first of each report, then the second of each ..., by report and place.

    Earlier passages go before later ones, and reports come in the order in which `evidence` first names them. Repeats
    are left out.
    """
    by_report: dict[str, dict[tuple[int, int], Evidence]] = defaultdict(dict)
    for e in evidence:
        by_report[e.report].setdefault((e.span.start, e.span.end), e)
    ranked = [(nth, e) for own in by_report.values() for nth, e in enumerate(own.values())]
    kept = [e for _, e in sorted(ranked, key=lambda pair: pair[0])[:most]]
    return tuple(sorted(kept, key=lambda e: (e.report, e.span)))
