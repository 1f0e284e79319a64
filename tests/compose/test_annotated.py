"""The page of readings: well formed, self-contained, nothing from a report is markup, and every reading is on it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from synoptic.clean import clean
from synoptic.compose.render import Annotated, render_annotated
from synoptic.examples import FERRY
from synoptic.intake import read_sources
from synoptic.model.mention import Factuality, Mentions, Name, Quantity, Quotation, Time
from synoptic.model.report import Article, Block, Report
from synoptic.model.span import Span
from synoptic.pipeline import Settings, mention

from .browser import CHROMIUM, DRIVER, Browser
from .sample_hostile import HOSTILE
from .test_html import Page


def _ferry() -> list[Annotated]:
    articles, read, notes = mention(read_sources([str(FERRY)]).reports, Settings())
    mentions = {r.article.id: r.mentions for r in read}
    return [Annotated(a, mentions.get(a.id, Mentions(a.id)), notes.get(a.id, "")) for a in articles]


def _hostile() -> list[Annotated]:
    """One report of which every word is a reading of every kind, each of its strings hostile."""
    one = " ".join(HOSTILE)
    report = Report(name=one, text=f"{one}\n\n{one}")
    end = len(one)
    whole, first = Span(0, end), Span(0, 9)
    blocks = (Block(whole, "paragraph", one), Block(Span(end + 2, 2 * end + 2), "boilerplate", one))
    article = Article(report, blocks, one, one, (one, one), one, one, one, (one,))
    mentions = Mentions(
        article.id,
        (Name(article.id, whole, one, one, "name", one, (one,), (one,)),),
        (Time(article.id, first, one, one, one, one, one, True, one, one),),
        (Quantity(article.id, first, one, None, 2.5, one, one, True, one),),
        (Quotation(article.id, (first,), (Span(10, 12),), (Span(13, end),), True, one, one, True, one, one),),
        (Factuality(article.id, Span(20, 30), one, 20, "planned", one, True),),
    )
    return [Annotated(article, mentions, one)]


REPORTS = {
    "ferry": _ferry(),
    "hostile": _hostile(),
    "empty": [],
    "unread": [Annotated(clean(Report(name="n", text="Ein Satz.")), Mentions("n"), "not analysed")],
}


@pytest.fixture(scope="module")
def pages() -> dict[str, Page]:
    return {name: Page(render_annotated(reports)) for name, reports in REPORTS.items()}


@pytest.mark.parametrize("name", REPORTS)
def test_the_page_is_well_formed_and_refers_to_nothing_outside(pages: dict[str, Page], name: str) -> None:
    page = pages[name]
    assert page.stack == []
    assert Counter(tag for tag, _ in page.tags)["h1"] == 1
    ids = Counter(a["id"] for _, a in page.tags if "id" in a)
    assert [i for i, n in ids.items() if n > 1] == []
    leads = {a["href"] or "" for t, a in page.tags if "href" in a and t == "a"}
    assert {lead[1:] for lead in leads} - set(ids) == set()
    assert not any("src" in a for _, a in page.tags)


@pytest.mark.parametrize("name", ["ferry", "unread"])
def test_the_text_stands_on_the_page_to_the_letter(pages: dict[str, Page], name: str) -> None:
    squeezed = "".join("".join(pages[name].words).split())
    for report in REPORTS[name]:
        for block in report.article.blocks:
            assert "".join(block.span.of(report.article.text).split()) in squeezed


def test_every_reading_has_its_mark_and_its_row(pages: dict[str, Page]) -> None:
    tags = pages["ferry"].tags
    rows = Counter(a["class"] for t, a in tags if t == "tr" and "class" in a)
    mentions = [r.mentions for r in REPORTS["ferry"]]
    assert rows["time"] == sum(len(m.times) for m in mentions)
    assert rows["quantity"] == sum(len(m.quantities) for m in mentions)
    assert rows["quotation"] == sum(len(m.quotations) for m in mentions)
    assert rows["factuality"] == sum(len(m.factualities) for m in mentions)
    assert rows["name"] == sum(n.form == "name" for m in mentions for n in m.names)
    marked = {
        (a["data-sheet"], number)
        for t, a in tags
        if t == "mark" and "data-readings" in a
        for number in (a["data-readings"] or "").split()
    }
    assert len(marked) == rows.total()


def test_hostile_strings_are_text(pages: dict[str, Page]) -> None:
    page = pages["hostile"]
    words = "".join(page.words)
    assert "<script>alert('pwned')</script>" in words
    tags = Counter(tag for tag, _ in page.tags)
    assert tags["img"] == tags["svg"] == 0
    assert tags["script"] == tags["style"] == 1
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\ud800-\udfff]", words)
    render_annotated(REPORTS["hostile"]).encode("utf-8")


@pytest.fixture(scope="module")
def window() -> Iterator[Browser]:
    if not (CHROMIUM and DRIVER):
        pytest.skip("needs chromium and chromedriver")
    with Browser() as browser:
        yield browser


@pytest.mark.parametrize("width", [360, 768, 1280])
@pytest.mark.parametrize("name", REPORTS)
def test_no_error_and_no_sideways_scroll(window: Browser, tmp_path: Path, name: str, width: int) -> None:
    path = tmp_path / "page.html"
    path.write_text(render_annotated(REPORTS[name]), "utf-8")
    window.resize(width)
    window.log()
    window.open(path)
    assert window.log() == []
    content, inner = window.run("const page = document.documentElement; return [page.scrollWidth, page.clientWidth]")
    assert content <= inner


def test_hovering_shows_the_value_and_a_box_hides_its_kind(window: Browser, tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text(render_annotated(REPORTS["ferry"]), "utf-8")
    window.resize(1280)
    window.open(path)
    over = (
        "const m = document.querySelector('mark.time'); m.dispatchEvent(new MouseEvent('mouseover', {bubbles: true}));"
    )
    shown = window.run(over + "const c = document.querySelector('#card'); return c.hidden ? '' : c.textContent")
    assert "TIMEX3" in shown
    colour = "return getComputedStyle(document.querySelector('mark.time:not(.content)')).backgroundColor"
    before = window.run(colour)
    window.run("document.querySelector('#show-time').click()")
    assert window.run(colour) != before
    hidden = window.run(over + "return document.querySelector('#card').textContent")
    assert "TIMEX3" not in hidden or window.run("return document.querySelector('#card').hidden")
