"""Blocks and masthead of invented reports; what must hold of every text."""

import json
import pathlib
import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from synoptic.clean import clean
from synoptic.clean.dates import printed_dates
from synoptic.model.report import BLOCK_KINDS, Article, Report

CASES = pathlib.Path(__file__).parent.parent / "cases" / "clean"
ARTICLES = json.loads((CASES / "articles.json").read_text(encoding="utf-8"))
DATES = json.loads((CASES / "dates.json").read_text(encoding="utf-8"))
FIELDS = ("outlet", "title", "byline", "published", "updated", "language", "agencies")


def covers(article: Article) -> None:
    """Blocks lie in order, do not overlap, and hold every character but blank space."""
    at = 0
    for block in article.blocks:
        assert block.kind in BLOCK_KINDS
        assert block.span.start >= at
        assert block.span.of(article.text).strip()
        assert not article.text[at : block.span.start].strip()
        at = block.span.end
    assert not article.text[at:].strip()


@pytest.mark.parametrize("case", ARTICLES, ids=lambda c: c["name"])
@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_article(case: dict[str, Any], ending: str) -> None:
    article = clean(Report("case", ending.join(case["text"]), **case.get("metadata", {})))
    covers(article)
    found = [(b.kind, b.span.of(article.text)) for b in article.blocks]
    assert [kind for kind, _ in found] == [kind for kind, _ in case["blocks"]], found
    for (_, text), (_, start) in zip(found, case["blocks"], strict=True):
        assert text.startswith(start)
    for field in FIELDS:
        if field in case:
            value = getattr(article, field)
            assert (list(value) if isinstance(value, tuple) else value) == case[field], field


@pytest.mark.parametrize(("printed", "edtf"), DATES)
def test_date(printed: str, edtf: str | None) -> None:
    assert next((d.edtf() for d in printed_dates(printed)), None) == edtf


BODY = "\n\nThe bridge over the harbour was closed on Thursday, and nobody was hurt, the port authority said.\n\n"


@pytest.mark.parametrize(
    ("text", "url", "published"),
    [
        ("05/06/2024" + BODY, None, None),
        ("05/06/2024" + BODY + "Updated 05/28/2024", None, "2024-05-06"),
        ("05/06/2024" + BODY + "Updated 28/06/2024", None, "2024-06-05"),
        ("05/06/2024" + BODY, "https://www.example.co.uk/news/1", "2024-06-05"),
        ("05/06/2024" + BODY, "https://www.example.com/2024/06/05/bridge", "2024-06-05"),
        (BODY, "https://www.example.com/2024/06/05/bridge", "2024-06-05"),
    ],
)
def test_order_of_day_and_month_is_never_guessed(text: str, url: str | None, published: str | None) -> None:
    assert clean(Report("case", text, url=url)).published == published


def test_a_date_of_its_own_goes_before_the_one_handed_over() -> None:
    printed = Report("case", "March 14, 2024" + BODY, published_fallback="2024-01-01")
    assert clean(printed).published == "2024-03-14"
    assert clean(Report("case", BODY, published_fallback="2024-01-01")).published == "2024-01-01"


def test_metadata_goes_before_print_and_takes_its_time() -> None:
    assert (
        clean(Report("case", "Published: March 14, 2024 9:20" + BODY, published="2024-03-14")).published
        == "2024-03-14T09:20"
    )
    assert (
        clean(Report("case", "Published: March 14, 2024 9:20" + BODY, published="2024-03-13")).published == "2024-03-13"
    )


def test_marks_of_a_page_are_taken_over() -> None:
    text = "Bridge shut\n\nA barge under the bridge" + BODY.rstrip()
    article = clean(
        Report("case", text, source_marks=((0, 11, "headline"), (13, 37, "caption"), (39, len(text), "paragraph")))
    )
    assert [b.kind for b in article.blocks] == ["headline", "caption", "paragraph"]


def test_a_marked_heading_below_the_headline_is_a_standfirst() -> None:
    lines = [
        "Bridge shut",
        "A barge struck one of the piers in the night",
        BODY.strip(),
        "Related post: The barges of the port",
        BODY.strip(),
    ]
    kinds = ("headline", "subhead", "paragraph", "subhead", "paragraph")
    text = "\n\n".join(lines)
    starts = [sum(len(line) + 2 for line in lines[:i]) for i in range(len(lines))]
    marks = tuple((at, at + len(line), kind) for at, line, kind in zip(starts, lines, kinds, strict=True))
    found = [b.kind for b in clean(Report("case", text, source_marks=marks)).blocks]
    assert found[:4] == ["headline", "standfirst", "paragraph", "boilerplate"]


def test_masthead_spans_hold_what_they_name() -> None:
    for case in ARTICLES:
        article = clean(Report("case", "\n".join(case["text"])))
        for field, span in article.masthead:
            printed = span.of(article.text)
            if field == "outlet":
                assert str(article.outlet) in printed
            if field == "byline":
                assert article.byline[0].split()[-1].lower() in printed.lower()


def test_a_page_on_one_line_loses_its_ends_only() -> None:
    story = " ".join(
        f"The barge struck pier {n} of the bridge on Thursday, and divers said that it was shut." for n in range(40)
    )
    menu = (
        "Skip to content Home News World Sports Opinion Weather Subscribe Log In Search Facebook Twitter Email Print "
    )
    links = " Advertisement Most Read Privacy Policy Terms of Use Contact Us Sitemap Copyright © 2024 The Alder Courier"
    article = clean(Report("case", menu + story + links))
    covers(article)
    assert [b.kind for b in article.blocks] == ["boilerplate", "paragraph", "boilerplate"]
    assert article.body().endswith(story[-300:])
    assert len(story) - 200 < len(article.body()) <= len(story) + 20
    assert [b.kind for b in clean(Report("case", story)).blocks] == ["paragraph"]


PIECES = st.sampled_from(
    ["The man said it was so. ", "\n", "\r\n", "\n\n", "* ", "# ", "> ", "| ", "May 3, 2024 ", "(Photo: A. Name/X) ", "By JANE DOE",
     "PORT (AP) — ", "© 2024 X", " ", "\u200b", "\u202e", "\x00", "\u2028", "_", "**", "Sign up", "“”", "日本語。", "1) ", "10:30 pm"]
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=25).map("".join)))
def test_every_text_is_covered(text: str) -> None:
    article = clean(Report("case", text, title="The man said it was so"))
    covers(article)
    assert clean(Report("case", text, title="The man said it was so")) == article


SEEDS = pathlib.Path(__file__).parents[2].parent / "shared" / "seeds"


@pytest.mark.skipif(not SEEDS.is_dir(), reason="no shared reports beside the checkout")
def test_real_reports_lose_no_paragraph() -> None:
    for path in sorted(SEEDS.glob("*.txt")):
        article = clean(Report(path.name, path.read_bytes().decode("utf-8")))
        covers(article)
        lost = [
            b.span.of(article.text)
            for b in article.blocks
            if b.kind == "boilerplate" and len(re.findall(r"\w+", b.span.of(article.text))) > 30
        ]
        assert not lost, (path.name, lost)
        assert article.published or "date" not in article.text[:10]
