"""The laws that hold for whatever is read. `make laws` tries them on more cases."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from synoptic import Report, Settings, Synopsis, SynopticError
from synoptic.compose.render import decode, encode
from synoptic.examples import FERRY
from synoptic.intake import read_sources, report_from_text
from synoptic.pipeline import read_reports
from synoptic.relation import relate
from tests.invented import UNRELATED, sentence, stories, unrelated
from tests.promises import broken

SEEDS = Path(__file__).parents[2] / "shared" / "seeds"
FOLDERS = [
    pytest.param(FERRY, id="example"),
    pytest.param(
        SEEDS, id="seeds", marks=pytest.mark.skipif(not SEEDS.is_dir(), reason="no reports beside the checkout")
    ),
]
law = settings(max_examples=settings().max_examples // 6)
"""Each case runs the whole pipeline: fewer than of cheaper tests."""


def synopsis_of(reports: Sequence[Report]) -> Synopsis:
    return read_reports(reports, Settings())


def account_of(reports: Sequence[Report]) -> dict[str, Any]:
    """The account file of these reports, as another program reads it."""
    made: dict[str, Any] = json.loads(synopsis_of(reports).to_json())
    return made


def reports_of(folder: Path) -> list[Report]:
    return list(read_sources([folder]).reports)


def measured(account: dict[str, Any], without: str | None = None) -> dict[frozenset[tuple[str, int, int]], Any]:
    """Passages of a claim -> its three numbers, its standing and what contradicts it; `without` leaves a report out."""
    passages = {
        claim["id"]: frozenset((e["report"], e["start"], e["end"]) for e in claim["evidence"] if e["report"] != without)
        for claim in account["claims"]
    }
    against: dict[str, list[str]] = {}
    for conflict in account["conflicts"]:
        for claim in conflict["claims"]:
            against.setdefault(claim, []).append(conflict["id"])
    return {
        passages[c["id"]]: (c["reports"], c["newsrooms"], c["origins"], c["standing"], sorted(against.get(c["id"], [])))
        for c in account["claims"]
        if passages[c["id"]]
    }


# Whatever is read ---------------------------------------------------------------------------------------------------


@law
@given(stories())
def test_promises_are_kept(reports: list[Report]) -> None:
    """Spans slice to their quotes, sentences are cited for what they say, numbers are in order, names exist."""
    assert broken(account_of(reports)) == []


@law
@given(stories(least=2), st.randoms(use_true_random=False))
def test_order_of_input_leaves_no_trace(reports: list[Report], random: Any) -> None:
    turned = list(reports)
    random.shuffle(turned)
    assert synopsis_of(turned).to_json() == synopsis_of(reports).to_json()


@law
@given(stories(), st.data())
def test_exact_copy_adds_no_origin(reports: list[Report], data: st.DataObject) -> None:
    copied = data.draw(st.sampled_from(reports))
    copy = replace(copied, name="copy-" + copied.name)
    before, after = account_of(reports), account_of([*reports, copy])
    assert len(after["origins"]) == len(before["origins"])


@law
@given(stories(), st.data())
def test_exact_copy_adds_no_claim(reports: list[Report], data: st.DataObject) -> None:
    copied = data.draw(st.sampled_from(reports))
    copy = replace(copied, name="copy-" + copied.name)
    before, after = account_of(reports), account_of([*reports, copy])
    assert len(after["claims"]) == len(before["claims"])
    assert sorted((c["newsrooms"], c["origins"], c["standing"]) for c in after["claims"]) == sorted(
        (c["newsrooms"], c["origins"], c["standing"]) for c in before["claims"]
    )


@law
@given(stories(least=2), unrelated())
def test_unrelated_report_changes_no_finding(reports: list[Report], other: Report) -> None:
    before, after = measured(account_of(reports)), measured(account_of([*reports, other]))
    kept = {passages: found for passages, found in after.items() if passages in before}
    assert kept == before


@law
@given(sentence(), sentence())
def test_relation_is_symmetric(a: str, b: str) -> None:
    there, back = relate(a, b), relate(b, a)
    assert (there.relation, there.kind, there.score) == (back.relation, back.kind, back.score)


@law
@given(stories(least=2, most=2))
def test_conflict_is_symmetric(reports: list[Report]) -> None:
    """Names only say which report is which: exchanged, they change nothing in what the reports say against each other."""
    first, second = reports
    turned = [replace(first, name=second.name), replace(second, name=first.name)]
    texts = [first.text, second.text]

    def conflicts(given: list[Report]) -> list[Any]:
        account = account_of(given)
        place = {r["id"]: texts.index(r["text"]) for r in account["reports"]}
        return sorted(
            (
                c["kind"],
                c["verdict"],
                sorted(sorted((place[e["report"]], e["start"], e["end"]) for e in s["evidence"]) for s in c["sides"]),
            )
            for c in account["conflicts"]
        )

    assert conflicts(turned) == conflicts(reports)


@law
@given(stories())
def test_account_file_round_trips(reports: list[Report]) -> None:
    synopsis = synopsis_of(reports)
    written = synopsis.to_json()
    assert decode(written) == synopsis.file
    assert encode(decode(written)) == written


TEXTS = st.one_of(
    st.text(max_size=300),
    st.text(
        st.characters(codec=None, categories=("Cc", "Cf", "Zs", "Zl", "Zp", "Mn", "So", "Lu", "Ll", "Nd")), max_size=300
    ),
    st.lists(st.one_of(sentence(), st.text(max_size=12)), max_size=6).map("".join),
    st.lists(
        st.one_of(
            sentence(), st.sampled_from(["\x00", "\x1b[2J", "\u202e", "\u2028", "\r", "\ufeff", "\ud83d", "<b>", "“"])
        ),
        max_size=8,
    ).map(" ".join),
)


@law
@given(st.lists(TEXTS, min_size=1, max_size=3))
def test_any_text_is_read_or_refused_in_words(texts: list[str]) -> None:
    reports = []
    for n, text in enumerate(texts):
        try:
            reports.append(report_from_text(f"{n}.txt", text))
        except SynopticError as error:
            assert str(error)
            assert "\n" not in str(error)
    synopsis = synopsis_of(reports)
    assert broken(json.loads(synopsis.to_json())) == []
    assert synopsis.to_text()
    assert synopsis.to_markdown()
    assert synopsis.to_html()


# Ids ----------------------------------------------------------------------------------------------------------------

READ = "import sys, synoptic; sys.stdout.buffer.write(synoptic.read(sys.argv[1]).to_json())"


def test_ids_and_bytes_are_the_same_in_every_process() -> None:
    """Sets and dicts of strings are walked in another order in each of them."""
    folder = os.path.relpath(FERRY)
    runs = [
        subprocess.run(
            [sys.executable, "-c", READ, folder],
            env={**os.environ, "PYTHONHASHSEED": seed, "LC_ALL": "C", "TZ": zone},
            capture_output=True,
            check=True,
        ).stdout
        for seed, zone in (("1", "UTC"), ("4242", "Asia/Tokyo"))
    ]
    assert runs[0] == runs[1] == synopsis_of(reports_of(Path(folder))).to_json()


# Real reports -------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module", params=FOLDERS)
def folder(request: pytest.FixtureRequest) -> tuple[list[Report], dict[str, Any]]:
    reports = reports_of(request.param)
    return reports, account_of(reports)


Folder = tuple[list[Report], dict[str, Any]]


def test_folder_keeps_the_promises(folder: Folder) -> None:
    assert broken(folder[1]) == []


def test_folder_in_another_order(folder: Folder) -> None:
    reports, account = folder
    assert account_of(reports[::-1]) == account


@pytest.fixture(scope="module")
def copied(folder: Folder) -> list[tuple[dict[str, Any], dict[str, Any]]]:
    """Each of two reports copied: the account before and after."""
    reports, before = folder
    return [(before, account_of([*reports, replace(r, name="copy-of-" + r.name)])) for r in (reports[0], reports[-1])]


def test_folder_with_a_copy_has_no_more_origins(copied: list[tuple[dict[str, Any], dict[str, Any]]]) -> None:
    for before, after in copied:
        assert len(after["origins"]) == len(before["origins"])


def test_folder_with_a_copy_has_no_more_claims(copied: list[tuple[dict[str, Any], dict[str, Any]]]) -> None:
    for before, after in copied:
        assert len(after["claims"]) == len(before["claims"])


def test_folder_with_an_unrelated_report(folder: Folder) -> None:
    reports, account = folder
    before = measured(account)
    for title, *body in UNRELATED:
        after = measured(account_of([*reports, Report("elsewhere.txt", "\n\n".join((title, " ".join(body))))]))
        assert {passages: found for passages, found in after.items() if passages in before} == before
