"""Two people of one name are told apart by what they do, in the resolution and in *Who*."""

from __future__ import annotations

import pytest

from tests.align.reading import synopsis

DEAD = "Ann Lee, 34, a baker, died in a fire in Elmsford on Friday. Her shop burned down."


@pytest.mark.parametrize(
    ("other", "people"),
    [
        (
            "A baker died in a fire in Elmsford on Friday. The oven was old, fire chief Ann Lee said.",
            ["official", "victim"],
        ),
        ("A baker died in a fire in Elmsford on Friday. Mayor Ann Lee, 34, was found in her shop.", ["official"]),
    ],
)
def test_a_baker_is_no_fire_chief(other: str, people: list[str]) -> None:
    given = {"reports": [{"published": "2031-05-03", "text": DEAD}, {"published": "2031-05-04", "text": other}]}
    assert sorted(v.role for v in synopsis(given).event.who if v.value == "Ann Lee") == people
