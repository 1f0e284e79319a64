"""What reading the shipped example must get right whatever else changes. How much more it finds: `python -m bench.example`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import synoptic
from synoptic.examples import FERRY
from synoptic.model.account import AccountFile

EXPECTED: dict[str, Any] = json.loads((Path(__file__).parent / "expected.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def account() -> AccountFile:
    return synoptic.read([FERRY]).file


@pytest.fixture(scope="module")
def names(account: AccountFile) -> dict[str, str]:
    return {report.id: Path(report.name).name for report in account.reports}


def test_all_reports_are_read(account: AccountFile, names: dict[str, str]) -> None:
    assert sorted(names.values()) == sorted(EXPECTED["reports"])
    assert all(report.analysed for report in account.reports)
    assert not account.rejected


def test_every_copy_is_found_and_nothing_else_is_called_one(account: AccountFile, names: dict[str, str]) -> None:
    found = {frozenset((names[reuse.earlier], names[reuse.later])) for reuse in account.reuses}
    wanted = {frozenset((reuse["earlier"], reuse["later"])) for reuse in EXPECTED["reuses"]}
    assert wanted <= found <= wanted | {frozenset(pair) for pair in EXPECTED["indirect_reuses"]}


def test_a_credit_makes_the_direction_known(account: AccountFile, names: dict[str, str]) -> None:
    directions = {(names[reuse.earlier], names[reuse.later]): reuse.direction for reuse in account.reuses}
    assert directions["harbour-chronicle.txt", "capital-observer.txt"] == "known"
    assert directions["skarrow-gazette.txt", "isles-courier.txt"] == "known"


def test_people_of_one_surname_stay_apart(account: AccountFile) -> None:
    for a, b in EXPECTED["different_entities"]:
        assert not [e.name for e in account.entities if a in (e.name, *e.aliases) and b in (e.name, *e.aliases)]


def test_two_spellings_are_one_minister(account: AccountFile) -> None:
    bearers = [e for e in account.entities if "Yelena Tarkhova" in (e.name, *e.aliases)]
    assert ["Elena Tarkhova" in (e.name, *e.aliases) for e in bearers] == [True]


def test_counts_never_grow_on_the_way(account: AccountFile) -> None:
    for claim in account.claims:
        assert claim.reports >= claim.newsrooms >= claim.origins >= 1, claim.statement
        assert claim.reports == len({evidence.report for evidence in claim.evidence})


def test_the_account_keeps_to_the_event(account: AccountFile, names: dict[str, str]) -> None:
    """Nothing of the second story, of navigation, pleas or comments is told."""
    foreign = [
        p for report in EXPECTED["reports"].values() for p in (*report["boilerplate"], *report.get("other_story", ()))
    ]
    told = " ".join(sentence.text for sentence in account.account)
    assert not [phrase for phrase in foreign if len(phrase.split()) > 2 and phrase in told]


def test_a_figure_of_one_institute_has_one_origin(account: AccountFile) -> None:
    claims = [c for c in account.claims if any("62%" in e.quote for e in c.evidence)]
    assert claims
    assert {c.origins for c in claims} == {1}
    assert "corroborated" not in {c.standing for c in claims}
