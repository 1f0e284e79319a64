"""The planter of conflicts, on an invented report: a change stands where it says, and a rule of wording keeps places."""

from __future__ import annotations

from datetime import date
from random import Random

import pytest

from bench.conflicts_changes import Known, Lines
from bench.conflicts_planters import PLANTERS
from bench.conflicts_wording import RULES
from bench.planted_text import told
from tests.trace.made import story

TEXT = (
    "Police said that three men were injured near the mill in Easton on Monday. Officers arrested Joost Verhaal, 34, on "
    "Harrow Street after a chase of two miles. Maud Tarn was arrested on Friday. The mill was sold for $48,750 in 2011, and "
    "40 people were moved out, police said. On Monday, nine carts were sent round the market on Feb. 14. Verhaal said nothing. No arrests have been "
    'made in the other case, police said. "The parapet is older than the mill itself," said the warden. Abel Roe will appear '
    "before the court in Easton. The weapon was found nearby, the warden added on Friday."
)
SOURCE = told("a", story("a", TEXT))
KNOWN = Known(
    date(2031, 3, 3),
    date(2031, 3, 5),
    ("Easton",),
    ("Joost Verhaal", "Maud Tarn", "Abel Roe"),
    ("Marlow",),
    ("Ines Corvo",),
)


@pytest.mark.parametrize("name", sorted(PLANTERS))
def test_every_planter_finds_something_to_change(name: str) -> None:
    lines = Lines.of(SOURCE.sentences)
    made = [c for seed in range(60) if (c := PLANTERS[name][0](lines, KNOWN, Random(seed))) is not None]
    assert made
    for change in made:
        assert change.places
        for place in change.places:
            old = " ".join(t.text for t in SOURCE.sentences[place.sentence][place.first : place.last + 1])
            assert old != place.text, change.shown


@pytest.mark.parametrize("name", sorted(RULES))
def test_every_rule_of_wording_keeps_places(name: str) -> None:
    done = 0
    for sentence in SOURCE.sentences:
        made = RULES[name](sentence, Random(3))
        if made is not None and made != sentence:
            done += 1
            assert {o for t in made for o in t.origins} <= {o for t in sentence for o in t.origins}
    assert done
