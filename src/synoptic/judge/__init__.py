"""Claims -> Conflicts (one file a kind), Findings (standing), Event (the five Ws)."""

from synoptic.judge.centrality import pull
from synoptic.judge.differences import judge_conflicts
from synoptic.judge.event import Story, judge_event
from synoptic.judge.figures import named_dead
from synoptic.judge.findings import judge_findings
from synoptic.judge.losses import find as find_losses
from synoptic.judge.losses import hardened, unhardened
from synoptic.judge.rivals import with_real_rivals
from synoptic.judge.series import with_series
from synoptic.judge.sides import Reading
from synoptic.judge.spellings import judge_spellings

__all__ = [
    "Reading",
    "Story",
    "find_losses",
    "hardened",
    "judge_conflicts",
    "judge_event",
    "judge_findings",
    "judge_spellings",
    "named_dead",
    "pull",
    "unhardened",
    "with_real_rivals",
    "with_series",
]
