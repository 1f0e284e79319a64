"""Articles -> Reuses, Origins: who took it from whom, and what is shared source rather than agreement."""

from synoptic.trace.counting import count, doubts
from synoptic.trace.fragility import count_without, fallen, fragilities, left, sources_called, together
from synoptic.trace.framed import told
from synoptic.trace.index import Index
from synoptic.trace.issuers import issued_by
from synoptic.trace.origins import trace
from synoptic.trace.reuse import find_reuses

__all__ = [
    "Index",
    "count",
    "count_without",
    "doubts",
    "fallen",
    "find_reuses",
    "fragilities",
    "issued_by",
    "left",
    "sources_called",
    "together",
    "told",
    "trace",
]
