"""Whether it has happened, and by whose voice."""

from synoptic.annotate.english.factuality.finding import find_factualities

__all__ = ["find_factualities"]
