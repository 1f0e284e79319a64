"""Races that are named by how long they are: "won the 400 metres", "the women's 1,500m final".

Missed on purpose: distances that no contest is run over, of which something is told.
"""

from __future__ import annotations

import re

from synoptic.annotate.english.quantities.hedges import Amount

_RUN = frozenset((50, 60, 100, 110, 200, 400, 800, 1000, 1500, 3000, 5000, 10000))
"""Metres that are run and swum in championships."""
_LED = re.compile(
    r"\b(?:the|his|her|their)(?: (?:men|women|boys|girls)['’]?s?['’]?)?(?: (?:olympic|world|national|indoor))? $"
)
_BEHIND = re.compile(
    r" (?:final|heats?|race|title|gold|silver|bronze|record|hurdles|freestyle|butterfly|backstroke|breaststroke|steeplechase|relay|"
    r"medley|individual|sprint|champion)"
)
_CONTESTED = re.compile(
    r"\b(?:w[io]n|wins|ran|runs?|swam|swims?|rac(?:e|ed|es)|title|gold|silver|bronze|medals?|champion\w*|finish\w*|qualif\w+|heats?|final|seconds)\b"
)


def is_race(text: str, amount: Amount) -> bool:
    """Whether a length names a race."""
    start, end = amount.core
    if amount.unit != "m" or amount.low not in _RUN or amount.low != amount.high or amount.start != start:
        return False
    if _BEHIND.match(text, end):
        return True
    return bool(
        _LED.search(text[:start])
        and _CONTESTED.search(text)
        and not re.match(r" (?:of|to|from|high|long|wide|deep)\b", text[end:])
    )
