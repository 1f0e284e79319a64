"""Articles -> Stories: which reports tell the same event."""

from synoptic.group.linking import Handed
from synoptic.group.stories import Story, group

__all__ = ["Handed", "Story", "group"]
