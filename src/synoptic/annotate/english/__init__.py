"""English: all that the readings know of the language."""

from __future__ import annotations

from synoptic.annotate.english.factuality import find_factualities
from synoptic.annotate.english.names import find_names
from synoptic.annotate.english.quantities import find_quantities
from synoptic.annotate.english.quotations import find_quotations
from synoptic.annotate.english.times import find_times
from synoptic.annotate.language import Language

__all__ = ["ENGLISH"]

ENGLISH = Language(
    names=find_names,
    times=find_times,
    quantities=find_quantities,
    quotations=find_quotations,
    factualities=find_factualities,
)
