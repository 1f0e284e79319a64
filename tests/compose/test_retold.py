"""Which sentence tells again what another has told, and which of two that tell the same stays."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

import pytest

from synoptic.compose import Candidate, Material
from synoptic.compose.choosing import Wordings
from synoptic.compose.deeds import told_again
from synoptic.compose.heard import in_other_words
from synoptic.compose.leading import Chosen
from synoptic.compose.retold import supplanted
from synoptic.compose.wording import printed
from synoptic.model.claim import Claim
from synoptic.model.event import Event
from synoptic.model.kinship import Kinship
from synoptic.pipeline.candidates import candidates_of
from tests.align.reading import analysis

AGAIN = [
    ("Karl Weld, 19, was shot dead at a party in the early hours of New Year's Day.", "Karl Weld died in 2031.", True),
    ("Karl Weld was shot dead at a party on Monday.", "Karl Weld died on Tuesday.", False),
    ("Karl Weld was arrested at the gate.", "The suspect was taken into custody at the gate.", True),
    ("Karl Weld was arrested at the gate.", "The suspect was charged at the gate.", False),
    ("Karl Weld pulled out a pistol.", "The suspect was taken into custody.", False),
    ("Karl Weld fell in the yard, according to the arrest report.", "Karl Weld was arrested.", False),
    ("Karl Weld was found guilty of theft.", "A jury convicted Karl Weld of theft.", True),
    ("Deputies were called to a home in Orlan around 6 p.m. on Monday.", "Deputies responded to a home at 6:05 p.m. on Monday.", True),
    ("Deputies were called to a home in Orlan around 6 p.m. on Monday.", "Deputies responded to a home at 9 p.m. on Monday.", False),
    ("Deputies were called to a home in Orlan on Monday.", "The sheriff's office received a call about a home in Orlan on Monday.", True),
    ("A man shot a woman and a girl in Orlan.", "The victims were shot with a pistol in Orlan.", False),
    ("A man shot two people in Orlan.", "Three people were shot in Orlan.", False),
    ("A man shot a woman in Orlan.", "A spokesman also said a woman was shot in Orlan.", True),
    ("A man shot a woman in Orlan.", "A woman was also shot in Orlan.", False),
]  # fmt: skip
"""(what is told, a sentence behind it, whether it tells the same again)."""


def _candidates(told: str, then: str) -> tuple[Candidate, Candidate, Kinship]:
    found = analysis({"reports": [{"text": told}, {"text": then}]})
    made = candidates_of(found, {a.id for a in found.articles})
    whole = {c.content.passage.text: c for c in made.values() if c.content.passage.kind == "sentence"}
    return whole[told], whole[then], found.alignment.kin


@pytest.mark.parametrize(("told", "then", "again"), AGAIN)
def test_told_again(told: str, then: str, again: bool) -> None:
    first, second, kin = _candidates(told, then)
    assert told_again(second, [first], kin) is again


def _counted(pids: Sequence[str]) -> tuple[int, int, int]:
    return 1, 1, 1


@pytest.mark.parametrize(
    ("shorter", "longer", "gives_way"),
    [
        ("Brandt shot a guard.", "At a gate of the harbour, Brandt shot a guard in the knee and took a boat.", True),
        ("Brandt shot a guard at 9 p.m.", "Brandt shot a guard in the knee, took a boat and fled to the islands.", False),
        ("Brandt shot two guards.", "At a gate of the harbour, Brandt shot a guard in the knee and took a boat.", False),
        ("Brandt shot a guard in Orlan.", "At a gate of the harbour, Brandt shot a guard and took a boat.", False),
    ],
)  # fmt: skip
def test_a_fuller_sentence_takes_the_place(shorter: str, longer: str, gives_way: bool) -> None:
    one, other, kin = _candidates(shorter, longer)
    candidates = {c.content.passage.id: c for c in (one, other)}
    material = Material((), (), (), (), candidates, cast(Event, None), _counted, kin)
    chosen = [
        Chosen(Claim(c.content.passage.id, (c.content.passage.id,), ()), w) for c in (one, other) if (w := printed(c))
    ]
    assert isinstance(material.wordings, Wordings) and len(chosen) == 2
    assert supplanted(chosen[1], chosen[:1], material) == (0 if gives_way else None)


def test_words_that_are_heard_by_others() -> None:
    heard = in_other_words(frozenset(("shoot", "dead", "woman", "house", "arrest")))
    assert {"die", "fatally", "person", "residence", "detain"} <= heard
    assert not {"girl", "man", "murder", "charge"} & heard
