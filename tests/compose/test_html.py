"""The page, read as a browser's parser would: well formed, self-contained, and nothing from a report is markup."""

from __future__ import annotations

import base64
import hashlib
import re
from collections import Counter
from html.parser import HTMLParser
from importlib.resources import files
from itertools import pairwise

import pytest

from synoptic.compose.render import notebook_html, render_html
from synoptic.compose.render.marks import anchor
from synoptic.compose.render.reading import Reading

from . import sample_account as sample
from .sample_hostile import hostile
from .sample_large import large

ACCOUNTS = {
    "sample": sample.build(),
    "fragile": sample.fragile(),
    "empty": sample.empty(),
    "hostile": hostile(),
    "large": large(12, 60),
}
VOID = {"meta", "link", "input", "br", "wbr", "path", "rect"}
ADDRESSES = ("href", "src", "action", "formaction", "data", "poster", "srcset", "xlink:href")


class Page(HTMLParser):
    """What stands in a page."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.stack: list[str] = []
        self.inside: dict[str, list[str]] = {"style": [], "script": [], "title": []}
        self.words: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert len({name for name, _ in attrs}) == len(attrs), (tag, attrs)
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.stack.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.stack.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.stack and self.stack[-1] in self.inside:
            self.inside[self.stack[-1]].append(data)
        else:
            self.words.append(data)


@pytest.fixture(scope="module")
def pages() -> dict[str, Page]:
    return {name: Page(render_html(account)) for name, account in ACCOUNTS.items()}


@pytest.mark.parametrize("name", ACCOUNTS)
def test_every_element_is_closed_where_it_should_be(pages: dict[str, Page], name: str) -> None:
    assert pages[name].stack == []


@pytest.mark.parametrize("name", ACCOUNTS)
def test_the_policy_allows_our_style_and_script_and_nothing_else(pages: dict[str, Page], name: str) -> None:
    page = pages[name]
    policy = next(a["content"] for t, a in page.tags if a.get("http-equiv") == "Content-Security-Policy") or ""
    rules = dict(part.strip().split(" ", 1) for part in policy.split(";"))
    assert rules["default-src"] == "'none'"
    assert "unsafe" not in policy
    for kind in ("style", "script"):
        written = "".join(page.inside[kind])
        digest = base64.b64encode(hashlib.sha256(written.encode()).digest()).decode()
        assert rules[f"{kind}-src"] == f"'sha256-{digest}'"
        assert sum(tag == kind for tag, _ in page.tags) == 1


@pytest.mark.parametrize("name", ACCOUNTS)
def test_no_handler_no_inline_style_no_address_but_fragments_and_the_web(pages: dict[str, Page], name: str) -> None:
    for tag, attributes in pages[name].tags:
        assert "style" not in attributes
        assert not [key for key in attributes if key.startswith("on")]
        for key in ADDRESSES:
            address = attributes.get(key)
            if address is not None and not (tag == "link" and address == "data:,"):
                assert key == "href"
                assert re.match(r"#[a-z]|https?://", address), address


@pytest.mark.parametrize("name", ACCOUNTS)
def test_every_fragment_leads_somewhere_and_no_id_stands_twice(pages: dict[str, Page], name: str) -> None:
    tags = pages[name].tags
    ids = Counter(a["id"] for _, a in tags if "id" in a)
    assert [i for i, n in ids.items() if n > 1] == []
    leads = {(a["href"] or "")[1:] for _, a in tags if (a.get("href") or "").startswith("#")}
    assert leads - set(ids) == set()
    for key in ("aria-labelledby", "data-note"):
        assert {i for _, a in tags if key in a for i in (a[key] or "").split()} - set(ids) == set()


@pytest.mark.parametrize("name", ACCOUNTS)
def test_headings_are_in_order(pages: dict[str, Page], name: str) -> None:
    levels = [int(tag[1]) for tag, _ in pages[name].tags if re.fullmatch("h[1-6]", tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_hostile_strings_are_text(pages: dict[str, Page]) -> None:
    page = pages["hostile"]
    words = "".join(page.words)
    for words_of_report in ("<script>alert('pwned')</script>", "</style><style>", "{{ 7 * 7 }}{% raw %}", "[bold red]"):
        assert words_of_report in words
    assert Counter(tag for tag, _ in page.tags)["img"] == 0
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\ud800-\udfff]", words)
    render_html(hostile()).encode("utf-8")


def test_what_was_taken_over_stands_side_by_side(pages: dict[str, Page]) -> None:
    account = sample.build()
    ids = {a["id"] for _, a in pages["sample"].tags if "id" in a}
    for n, reuse in enumerate(account.reuses, 1):
        assert f"u{n}" in ids
        for pair in (*reuse.passages, *reuse.stock):
            reach = [
                anchor(Reading(account).source(report), *span)
                for report, span in ((reuse.earlier, pair.earlier), (reuse.later, pair.later))
            ]
            assert set(reach) <= ids


def test_the_same_account_gives_the_same_page() -> None:
    assert render_html(sample.build()) == render_html(sample.build())


def test_the_page_holds_every_report_to_the_letter(pages: dict[str, Page]) -> None:
    squeezed = " ".join("".join(pages["sample"].words).split())
    for report in sample.build().reports:
        for block in report.blocks:
            if block.kind == "boilerplate":
                assert " ".join(report.text[block.start : block.end].split()) in squeezed
    for claim in sample.build().claims:
        assert squeezed.count(claim.statement) >= 2


def test_what_is_at_the_top(pages: dict[str, Page]) -> None:
    words = " ".join("".join(pages["sample"].words).split())
    assert "4 reports · 3 newsrooms · 3 origins" in words
    assert (
        words.index("4 reports · 3 newsrooms") < words.index("The account") < words.index("Where the reports disagree")
    )


def test_contradictions_come_first(pages: dict[str, Page]) -> None:
    kinds = [a["class"] for t, a in pages["sample"].tags if t == "article" and "conflict" in (a.get("class") or "")]
    assert kinds == [f"conflict {v}" for v in ["contradiction"] * 4 + ["update"] * 2 + ["variant"] + ["compatible"] * 3]


def test_empty_sections_say_so(pages: dict[str, Page]) -> None:
    words = "".join(pages["empty"].words)
    for line in (
        "No disagreement was found.",
        "No claim was found in the reports.",
        "No claim could be given a date.",
        "No person, place or organisation was found.",
        "No question was left open.",
        "the file is empty",
    ):
        assert line in words


def luminance(colour: str) -> float:
    digits = colour * 2 if len(colour) == 3 else colour
    channels = [int(digits[i : i + 2], 16) / 255 for i in (0, 2, 4)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("opening", [":root {", ':root[data-theme="dark"] {', ':root:not([data-theme="light"]) {'])
def test_text_stands_out_from_its_ground(opening: str) -> None:
    """WCAG 2.2, 1.4.3: a contrast of 4.5 to 1."""
    style = files("synoptic.compose.render").joinpath("assets", "ground.css").read_text("utf-8")
    block = style[style.index(opening) :].split("}")[0]
    colours = dict(re.findall(r"--([a-z-]+): #([0-9a-f]{3,6});", block))
    pairs = [(ink, ground) for ink in ("ink", "soft", "link") for ground in ("paper", "raised", "sunk")]
    pairs += [(name, f"{name}-wash") for name in ("green", "red", "blue", "brown", "violet")]
    pairs += [(name, "paper") for name in ("green", "red", "blue", "brown", "violet")]
    pairs += [("lit-ink", "lit"), ("ink", "grey-wash"), ("link", "blue-wash"), ("soft", "grey-wash")]
    for ink, ground in pairs:
        light, dark = sorted((luminance(colours[ink]), luminance(colours[ground])), reverse=True)
        assert (light + 0.05) / (dark + 0.05) >= 4.5, (ink, ground)


def test_the_two_dark_palettes_are_one() -> None:
    style = files("synoptic.compose.render").joinpath("assets", "ground.css").read_text("utf-8")
    openings = (':root[data-theme="dark"] {', ':root:not([data-theme="light"]) {')
    first, second = (style[style.index(o) + len(o) :].split("}")[0].split() for o in openings)
    assert first == second


def test_notebook_fragment_has_no_script_and_no_markup_from_reports() -> None:
    page = Page(notebook_html(hostile()))
    assert page.stack == []
    assert {tag for tag, _ in page.tags} <= {"div", "p", "span", "sup", "ul", "li"}
    assert all(set(attributes) <= {"style", "dir", "title"} for _, attributes in page.tags)
    assert "4 reports · 3 newsrooms · 3 origins" in notebook_html(sample.build())
    assert "No disagreement was found." in notebook_html(sample.empty())


def test_what_happened_is_told_in_its_own_words() -> None:
    made = sample.build()
    assert made.event.what is not None
    page = render_html(made)
    assert "As the account begins" not in page
    assert made.event.what.value in page[page.index("<dt>What</dt>") : page.index("<dt>When</dt>")]
