"""Articles -> Stories: which reports tell the same event."""

from synoptic.group.stories import Story, group

__all__ = ["Story", "group"]
