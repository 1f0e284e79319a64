"""Article -> Passages: sentences, and clauses where a sentence states several things."""

from synoptic.segment.passages import Parser, segment, unread

__all__ = ["Parser", "segment", "unread"]
