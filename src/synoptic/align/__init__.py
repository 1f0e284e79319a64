"""Passages -> Claims: who states the same thing."""

from synoptic.align.claims import Alignment, align
from synoptic.align.compare import Lexicon
from synoptic.align.content import contents

__all__ = ["Alignment", "Lexicon", "align", "contents"]
