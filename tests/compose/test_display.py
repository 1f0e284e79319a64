"""Words for dates and numbers, and what may be shown of a hostile string. The cases are data."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from synoptic.compose.render.display import shortened, shown, web_address
from synoptic.compose.render.markdown import escaped
from synoptic.compose.render.wording import listed, number_words, share_words
from synoptic.model.date_words import date_words

CASES = Path(__file__).parents[1] / "cases" / "compose"
WORDS: dict[str, list[Any]] = json.loads((CASES / "words.json").read_text("utf-8"))
DISPLAY: dict[str, list[Any]] = json.loads((CASES / "display.json").read_text("utf-8"))


@pytest.mark.parametrize(("edtf", "words"), WORDS["dates"])
def test_dates_in_words(edtf: str | None, words: str) -> None:
    assert date_words(edtf) == words


@pytest.mark.parametrize(("interval", "words"), WORDS["numbers"])
def test_intervals_in_words(interval: list[Any], words: str) -> None:
    assert number_words(*interval) == words


@pytest.mark.parametrize(("share", "words"), WORDS["shares"])
def test_shares_in_words(share: float, words: str) -> None:
    assert share_words(share) == words


@pytest.mark.parametrize(("given", "expected"), DISPLAY["shown"])
def test_nothing_that_commands_is_shown(given: str, expected: str) -> None:
    assert shown(given) == expected


@pytest.mark.parametrize(("address", "is_link"), DISPLAY["links"])
def test_only_web_addresses_are_links(address: str, is_link: bool) -> None:
    assert (web_address(address) is not None) == is_link


@pytest.mark.parametrize(("given", "expected"), DISPLAY["markdown"])
def test_markdown_stands_for_itself(given: str, expected: str) -> None:
    assert escaped(given) == expected


def test_shortened_cuts_at_a_word() -> None:
    assert shortened("one two three four", 15) == "one two three…"
    assert shortened("one two", 15) == "one two"
    assert len(shortened("a" * 50, 15)) == 15


def test_lists_in_words() -> None:
    assert [listed([]), listed(["a"]), listed(["a", "b"]), listed(["a", "b", "c"])] == [
        "",
        "a",
        "a and b",
        "a, b and c",
    ]
