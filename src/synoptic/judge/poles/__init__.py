"""Opposite facts of one thing, in whatever construction each is told.

A report says that sales grew, another that they shrank; the gates were open, they were found locked; he signed, he left without
having signed. Read are predications: a pole of a dimension (`model.poles`), stated or denied, of one holder, and acts that one report
tells and another denies. Two of one holder and one occasion that exclude one another cannot both be so.
"""

from collections.abc import Sequence

from synoptic.judge.poles import comparing, deeds, ways
from synoptic.judge.sides import Difference, Reading


def differences(reports: Sequence[Sequence[Reading]], apart: Sequence[Sequence[Reading]] = ()) -> list[Difference]:
    """What two reports predicate of one thing and cannot both be right in.

    `reports`: the sentences of each report of one event, in order; `apart`: those of others, whose sentences are set against these
    and one another only where both name the same.
    """
    main = frozenset(r.article.id for report in reports for r in report[:1])
    told = [*reports, *apart]
    return [d for find in (comparing, deeds, ways) for d in find.differences(told, main)]
