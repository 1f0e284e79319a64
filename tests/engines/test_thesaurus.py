"""The thesaurus: which words may stand for one another, which never, and what happens where its file is damaged."""

from __future__ import annotations

import gzip
import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from synoptic.engines import thesaurus
from synoptic.engines.thesaurus import CREDIT, Thesaurus
from synoptic.model.errors import EngineError

WORDS = json.loads((Path(__file__).parents[1] / "cases" / "engines" / "words.json").read_text(encoding="utf-8"))


def _pairs(kind: str) -> list[Any]:
    known = WORDS["known"]
    return [
        pytest.param(
            *pair,
            id="-".join(pair),
            marks=[pytest.mark.xfail(reason=known["-".join(pair)], strict=True)] if "-".join(pair) in known else [],
        )
        for pair in WORDS[kind]
    ]


@cache
def _thesaurus() -> Thesaurus:
    return Thesaurus()


def _credit(a: str, b: str) -> float:
    found = _thesaurus().akin([a, b])
    return max(found.get(a, {}).get(b, 0.0), found.get(b, {}).get(a, 0.0))


@pytest.mark.parametrize(("a", "b"), _pairs("akin"))
def test_akin(a: str, b: str) -> None:
    assert _credit(a, b) > 0


@pytest.mark.parametrize(("a", "b"), _pairs("not akin"))
def test_not_akin(a: str, b: str) -> None:
    assert _credit(a, b) == 0


def test_only_words_that_were_asked_for() -> None:
    asked = ["buy", "purchase", "hurt", "injure", "zzyzx"]
    found = _thesaurus().akin(asked)
    assert found and set(found) <= set(asked)
    for word, others in found.items():
        assert set(others) <= set(asked) - {word}
        assert set(others.values()) <= set(CREDIT.values())


def test_no_words() -> None:
    assert _thesaurus().akin([]) == {}


def test_further_words_change_nothing_between_two() -> None:
    alone = _thesaurus().akin(["buy", "purchase"])["buy"]["purchase"]
    assert _thesaurus().akin(["buy", "purchase", "sell", "acquire", "get"])["buy"]["purchase"] == alone


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"no gzip at all", id="no gzip"),
        pytest.param(gzip.compress(b"buy\tpurchase:s\n")[:-9], id="cut off"),
        pytest.param(b"", id="empty file"),
        pytest.param(gzip.compress(b"\xff\xfe\xfa"), id="no text"),
        pytest.param(
            gzip.compress(b"a line without a tab\n"),
            id="no table",
        ),
        pytest.param(None, id="no file"),
    ],
)
def test_damaged_file(content: bytes | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "data").mkdir()
    if content is not None:
        (tmp_path / "data" / "thesaurus.tsv.gz").write_bytes(content)
    monkeypatch.setattr(thesaurus, "files", lambda _: tmp_path)
    with pytest.raises(EngineError, match="reinstall"):
        Thesaurus().akin(["buy", "purchase"])
