"""Two sentences of two reports that are worded alike but for one place, where what stands there cannot be so in both.

Set side by side are all sentences of the reports of one event, whether the reports share text or not. What stands in the one place
decides: a word of denial, two opposites, two kinds of one slot, two names the other way round. Where it decides nothing and is
no other word for the same, both wordings are shown beside one another as variants: neither is lost in the other.
"""

from synoptic.judge.twins.comparing import added, differences

__all__ = ["added", "differences"]
