"""The library as a program or a notebook uses it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import synoptic
from synoptic.model.errors import EngineError, InputError
from tests.promises import broken
from tests.test_cli import ONE, PAGE, TWO


@pytest.fixture(scope="module")
def synopsis() -> synoptic.Synopsis:
    return synoptic.read([ONE, TWO])


def names(synopsis: synoptic.Synopsis) -> list[str]:
    return sorted(r.name for r in synopsis.reports)


def test_import_is_light() -> None:
    """What reading needs is loaded when something is read."""
    code = (
        "import sys, synoptic; dir(synoptic); print([m for m in ('spacy', 'trafilatura', 'typer') if m in sys.modules])"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"


def test_public_names() -> None:
    assert set(synoptic.__all__) <= set(dir(synoptic))
    assert len(synoptic.__all__) <= 10
    for name in synoptic.__all__:
        assert getattr(synoptic, name)
    with pytest.raises(AttributeError, match="nothing"):
        synoptic.nothing  # noqa: B018


def test_texts_are_read(synopsis: synoptic.Synopsis) -> None:
    assert names(synopsis) == ["report 1", "report 2"]
    assert synopsis.claims
    assert synopsis.conflicts
    assert synopsis.entities
    assert synopsis.origins
    assert synopsis.event.what
    assert broken(json.loads(synopsis.to_json())) == []


def test_one_text_need_not_be_in_a_list() -> None:
    assert names(synoptic.read(ONE)) == ["report 1"]
    assert names(synoptic.read("Three people were hurt in Velde on Friday, the police said.")) == ["report 1"]


def test_page_is_read_as_one() -> None:
    found = synoptic.read(PAGE)
    assert found.reports[0].outlet == "Radio Ostmark"
    assert found.file.reports[0].published == "2024-03-05T08:00"
    assert "<" not in found.reports[0].text


def test_paths_folders_mappings_and_reports_mix(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    os.mkdir("folder")
    for name in ("one.txt", "folder/two.txt", "name with blanks.txt"):
        Path(name).write_text(ONE, encoding="utf-8")
    given = [
        "folder",
        Path("one.txt"),
        "name with blanks.txt",
        {"id": "a", "text": TWO},
        synoptic.Report("b", TWO),
        TWO,
    ]
    assert names(synoptic.read(given)) == ["a", "b", "folder/two.txt", "name with blanks.txt", "one.txt", "report 6"]


def test_metadata_of_a_mapping_goes_before_the_text() -> None:
    found = synoptic.read(
        {
            "text": ONE,
            "outlet": "Velde Today",
            "published": "2024-04-01",
            "title": "A fire",
            "url": "http://v.example/1",
        }
    )
    report = found.file.reports[0]
    assert (report.outlet, report.published, report.title, report.name) == (
        "Velde Today",
        "2024-04-01",
        "A fire",
        "http://v.example/1",
    )


def test_what_cannot_be_read_is_named(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    found = synoptic.read([ONE, tmp_path / "empty.txt", tmp_path / "missing.txt"])
    assert names(found) == ["report 1"]
    assert [Path(r.name).name for r in found.rejected] == ["empty.txt", "missing.txt"]
    assert [r.name for r in found.file.rejected] == sorted(r.name for r in found.rejected)


@pytest.mark.parametrize("given", ["12 34 -- !\n", {"title": "no text"}, {"text": 7}, [{"html": None}]])
def test_what_is_no_report_is_an_error_in_words(given: object) -> None:
    with pytest.raises(InputError) as error:
        synoptic.read(given)  # type: ignore[arg-type]
    assert isinstance(error.value, synoptic.SynopticError)
    assert "\n" not in str(error.value)
    assert "give" in str(error.value)


def test_wrong_settings_are_errors_in_words() -> None:
    with pytest.raises(InputError, match="is no date"):
        synoptic.read(ONE, synoptic.Settings(published="soon"))
    with pytest.raises(EngineError, match="nothing_of_that_name"):
        synoptic.read(ONE, synoptic.Settings(pipeline="nothing_of_that_name"))


@pytest.mark.parametrize("given", [[], [""], [None], [5], ["no-such-file.txt"]])
def test_nothing_readable_is_an_error_in_words(given: list[str]) -> None:
    with pytest.raises(synoptic.SynopticError, match=r"give|no such|nothing"):
        synoptic.read(given)


def test_faces(synopsis: synoptic.Synopsis) -> None:
    assert "THE ACCOUNT" in str(synopsis)
    assert str(synopsis) == synopsis.to_text()
    assert max(map(len, synopsis.to_text(width=60).splitlines())) <= 60
    assert synopsis.to_markdown().startswith("# ")
    assert synopsis.to_html().startswith("<!doctype html>")
    shown = synopsis._repr_html_()
    assert "tannery" in shown
    assert "<script" not in shown.split("srcdoc")[0]


def test_progress_is_told() -> None:
    steps: list[str] = []
    synoptic.read(ONE, progress=steps.append)
    assert steps[:2] == ["cleaning", "parsing 1 of 1 reports"]
    assert steps[-1] == "composing"


def test_same_input_gives_an_equal_result(synopsis: synoptic.Synopsis) -> None:
    again = synoptic.read([ONE, TWO])
    assert again is not synopsis
    assert (again.file, again.claims, again.conflicts) == (synopsis.file, synopsis.claims, synopsis.conflicts)
