"""What a report goes by in an account."""

from __future__ import annotations

from dataclasses import replace

import pytest

from synoptic.compose.render.sources import sources

from . import sample_account as sample


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("63", "“63”"),
        ("desk/63", "“63”"),
        ("desk/first.txt", "first.txt"),
        ("‹(9\\63.txt", "‹(9\\63.txt"),
        ("C:\\desk\\first.txt", "first.txt"),
        ("https://www.torm.example/a/63", "www.torm.example"),
    ],
)
def test_a_report_without_an_outlet_goes_by_its_site_or_file(name: str, label: str) -> None:
    account = sample.build()
    account = replace(account, reports=[replace(account.reports[0], name=name, outlet=None)], reuses=[])
    assert [source.label for source in sources(account)] == [label]
