"""Articles -> Reuses, Origins: who took it from whom, and what is shared source rather than agreement."""

from synoptic.trace.reuse import find_reuses

__all__ = ["find_reuses"]
