"""One act, told in two reports: who does what to whom, and the one thing in which the two tellings cannot both be right.

Two sentences may tell one act ("Vastre painted the picture in 1911 and kept it", "painted in 1907, the picture") and have little
else in common. Set against each other are not the sentences but their verbs, each with who does it, to whom or what, and what
stands beside. Where two verbs are of one act and of the same people and things, and differ in one figure or one day, that
cannot be so in both. Missed on purpose: acts that may be done many times, figures of a part, whatever is only hedged.
"""

from synoptic.judge.frames.comparing import differences

__all__ = ["differences"]
