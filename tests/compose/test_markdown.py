"""The account as Markdown, parsed again to see that nothing from a report became anything but text."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

from synoptic.compose.render import render_markdown
from synoptic.compose.render.reading import Reading

from . import sample_account as sample
from .sample_hostile import hostile

ACCOUNTS = {"sample": sample.build(), "empty": sample.empty(), "hostile": hostile()}


def tokens(text: str) -> list[Token]:
    parsed = MarkdownIt("commonmark").enable("table").enable("strikethrough").parse(text)
    return [inner for token in parsed for inner in (token, *(token.children or []))]


@pytest.mark.parametrize("name", ACCOUNTS)
def test_nothing_from_a_report_is_markup(name: str) -> None:
    kinds = {token.type for token in tokens(render_markdown(ACCOUNTS[name]))}
    assert not kinds & {
        "html_block", "html_inline", "link_open", "image", "fence", "code_block", "code_inline", "blockquote_open", "hr"
    }  # fmt: skip


def test_hostile_text_stands_to_the_letter() -> None:
    words = "".join(token.content for token in tokens(render_markdown(hostile())) if token.type == "text")
    for words_of_report in (
        "<script>alert('pwned')</script>",
        "![i](x)",
        "star _ under # hash",
        "tick * star",
        "{{ 7 * 7 }}",
    ):
        assert words_of_report in words


def test_headings_do_not_come_from_reports() -> None:
    def headings(account: sample.AccountFile) -> list[str]:
        return [token.markup for token in tokens(render_markdown(account)) if token.type == "heading_open"]

    assert headings(hostile()) == headings(sample.build())


def test_every_row_of_the_table_has_every_column() -> None:
    rows = [line for line in render_markdown(hostile()).splitlines() if line.startswith("|")]
    assert len({len(re.findall(r"(?<!\\)\|", row)) for row in rows}) == 1


def test_every_citation_has_its_footnote() -> None:
    text = render_markdown(sample.build())
    cited = set(re.findall(r"\[\^(\d+)\](?!:)", text))
    noted = re.findall(r"^\[\^(\d+)\]:", text, re.MULTILINE)
    assert cited == set(noted)
    assert len(noted) == len(set(noted)) == 15


def test_empty_sections_say_so() -> None:
    text = render_markdown(sample.empty())
    for words in ("No disagreement was found.", "No claim was found in the reports.", "empty.txt: the file is empty"):
        assert words in text


def test_what_hangs_on_one_source() -> None:
    text = render_markdown(sample.fragile())
    assert "### Fewer than 2 origins" in text
    assert "- Without the coastguard, 1 claim falls below two origins\n  - 3 → 1: The passenger ferry" in text


def test_where_two_both_have_it_from_stands_beside_them() -> None:
    account = sample.build()
    first = account.reuses[0]
    other = next(r for r in account.reports if r.id not in (first.earlier, first.later))
    for way, words in (("both_from", "both from"), ("via", "by way of")):
        shown = render_markdown(replace(account, reuses=[replace(first, **{way: other.id})]))
        assert f"{words} {Reading(account).source(other.id).label}" in shown
