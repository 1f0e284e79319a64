"""The unit of another figure: of the one that a bare number is changed to or follows, and in which it is told as that was.

Asked one after another are what words tie to the measure before or behind it (`last_unit`, `elided`), a verb left out (`gapped`), a
change or a price (`elided_change`) and a scale (`scaled`): each leaves a number alone that has a unit already.
"""

from __future__ import annotations

from collections.abc import Sequence

from synoptic.annotate.english.quantities.elided import with_unit
from synoptic.annotate.english.quantities.elided_change import changed
from synoptic.annotate.english.quantities.gapped import with_unit_of_gap
from synoptic.annotate.english.quantities.hedges import Amount
from synoptic.annotate.english.quantities.last_unit import of_next
from synoptic.annotate.english.quantities.scaled import with_unit_of_scaled


def with_borrowed_unit(
    bare: Amount, before: Sequence[Amount], then: Sequence[Amount], text: str
) -> tuple[Amount, bool]:
    """An amount in the unit of another, where it takes that; and whether it is a share told as the share before it was.

    `before`: the amounts of the sentence up to it, in their units; `then`: the one behind it, if any.
    """
    tied = with_unit(of_next(bare, then, text), before, text)
    in_gap = with_unit_of_gap(tied, before, text)
    amount = with_unit_of_scaled(changed(in_gap, before, text), before, then, text)
    return amount, in_gap.unit == "%" and tied.unit is None
