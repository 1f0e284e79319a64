"""The page in a browser: no error, nothing hostile runs, citations lead to their passages, by mouse and by keyboard."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from synoptic.compose.render import render_html

from . import sample_account as sample
from .browser import CHROMIUM, DRIVER, Browser
from .sample_hostile import hostile
from .sample_large import large

pytestmark = pytest.mark.skipif(not (CHROMIUM and DRIVER), reason="needs chromium and chromedriver")

ACCOUNTS = ("sample", "empty", "hostile", "large")


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("pages")
    made = {"sample": sample.build(), "empty": sample.empty(), "hostile": hostile(), "large": large(30, 100)}
    for name, account in made.items():
        (folder / f"{name}.html").write_text(render_html(account), "utf-8")
    return {name: folder / f"{name}.html" for name in made}


@pytest.fixture(scope="module")
def window() -> Iterator[Browser]:
    with Browser() as browser:
        yield browser


@pytest.fixture
def browser(window: Browser) -> Browser:
    window.media()
    window.resize(1280)
    window.log()
    return window


@pytest.mark.parametrize("width", [360, 390, 768, 1280])
@pytest.mark.parametrize("name", ACCOUNTS)
def test_no_error_and_no_sideways_scroll(browser: Browser, pages: dict[str, Path], name: str, width: int) -> None:
    browser.resize(width)
    browser.open(pages[name])
    assert browser.log() == []
    content, window = browser.run("const page = document.documentElement; return [page.scrollWidth, page.clientWidth]")
    assert content <= window


def test_nothing_hostile_runs(browser: Browser, pages: dict[str, Path]) -> None:
    browser.open(pages["hostile"])
    assert browser.run("return document.querySelectorAll('img, iframe, object, [onload], [onerror]').length") == 0
    assert browser.run("return document.querySelectorAll('script').length") == 1
    assert browser.run("return getComputedStyle(document.body).display") == "block"
    assert browser.run("return [...document.links].map(l => l.protocol).filter(p => !/^(file|https?):$/.test(p))") == []


def test_the_policy_stops_what_gets_past_the_escaping(browser: Browser, pages: dict[str, Path]) -> None:
    browser.open(pages["sample"])
    browser.run(
        "const s = document.createElement('script'); s.textContent = 'window.ran = 1'; document.body.append(s);"
        "document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"window.ran = 2\">');"
    )
    assert browser.run("return window.ran ?? 'stopped'") == "stopped"
    assert any("Content Security Policy" in line for line in browser.log())


def test_a_citation_opens_its_passage(browser: Browser, pages: dict[str, Path]) -> None:
    browser.open(pages["sample"])
    for number in range(browser.run("return document.querySelectorAll('.cite').length")):
        cited, lit, is_open, seen = browser.run(
            """
            const cite = document.querySelectorAll('.cite')[arguments[0]];
            cite.click();
            dispatchEvent(new HashChangeEvent('hashchange'));
            const quote = document.querySelector(`#${cite.dataset.note} q`).textContent;
            const marks = [...document.querySelectorAll('mark.lit')];
            const at = marks[0].getBoundingClientRect();
            return [quote, marks.map(m => m.textContent).join(''), marks[0].closest('details').open,
                    at.top >= 0 && at.bottom <= innerHeight];
            """,
            number,
        )
        assert cited == lit
        assert is_open
        assert seen


def test_back_to_where_you_were(browser: Browser, pages: dict[str, Path]) -> None:
    browser.open(pages["sample"])
    hidden, focused = browser.run(
        """
        const cite = document.querySelectorAll('.cite')[4], back = document.querySelector('#back');
        cite.click();
        const hidden = back.hidden;
        back.click();
        return [hidden, document.activeElement === cite && back.hidden];
        """
    )
    assert not hidden
    assert focused


def test_a_link_from_outside_opens_its_passage(browser: Browser, pages: dict[str, Path]) -> None:
    browser.open(pages["sample"])
    fragment = browser.run("return document.querySelector('.cite').getAttribute('href')")
    browser.open(pages["sample"], fragment)
    assert browser.run("return document.querySelectorAll('mark.lit').length") > 0


def test_a_citation_shows_its_passage_on_hover(browser: Browser, pages: dict[str, Path]) -> None:
    browser.open(pages["sample"])
    shown, words, inside, left = browser.run(
        """
        const cite = document.querySelector('.cite'), card = document.querySelector('#card');
        cite.dispatchEvent(new MouseEvent('mouseenter'));
        const box = card.getBoundingClientRect();
        const state = [!card.hidden, card.textContent, box.left >= 0 && box.right <= innerWidth];
        cite.dispatchEvent(new MouseEvent('mouseleave'));
        return [...state, card.hidden];
        """
    )
    assert shown and inside and left
    assert "Kestrel Courier" in words
    assert "ran aground" in words


def test_by_keyboard_alone(browser: Browser, pages: dict[str, Path]) -> None:
    browser.open(pages["sample"])
    browser.press("Tab")
    assert browser.run("return document.activeElement.className") == "skip"
    reached = set()
    for _ in range(40):
        browser.press("Tab")
        kind, outline, visible = browser.run(
            """
            const e = document.activeElement, style = getComputedStyle(e), box = e.getBoundingClientRect();
            return [e.className || e.tagName.toLowerCase(), style.outlineStyle + style.outlineWidth, box.height > 0];
            """
        )
        assert visible
        assert outline == "solid3px", kind
        reached.add(kind)
        if kind == "cite":
            break
    assert {"theme", "cite"} <= reached
    assert not browser.run("return document.querySelector('#card').hidden")
    browser.press("Enter")
    for _ in range(100):  # the page follows a link when it comes to it
        if browser.run("return document.querySelectorAll('mark.lit').length"):
            break
        time.sleep(0.05)
    assert browser.run("return document.querySelectorAll('mark.lit').length") > 0
    assert browser.run("return document.activeElement.classList.contains('at')")


def test_every_link_and_button_has_a_name(browser: Browser, pages: dict[str, Path]) -> None:
    browser.open(pages["sample"])
    nodes = browser.devtools("Accessibility.getFullAXTree")["nodes"]
    named = [(n["role"]["value"], n.get("name", {}).get("value", "")) for n in nodes if not n.get("ignored")]
    wanted = ("link", "button", "radio", "combobox", "region", "table", "columnheader", "rowheader", "image")
    assert {role for role, _ in named} >= {"link", "button", "radio", "combobox", "table", "columnheader", "rowheader"}
    assert [role for role, name in named if role in wanted and not name] == []
    assert {"main", "banner", "navigation", "contentinfo", "complementary"} <= {role for role, _ in named}


def test_claims_by_standing(browser: Browser, pages: dict[str, Path]) -> None:
    browser.open(pages["large"])
    shown = """
        document.querySelector(`[name=standing][value=${arguments[0]}]`).click();
        return [...document.querySelectorAll('.claims tbody tr')].filter(r => !r.hidden).map(r => r.dataset.standing);
    """
    assert set(browser.run(shown, "all")) == {"corroborated", "disputed"}
    for standing in ("corroborated", "disputed", "single"):
        assert set(browser.run(shown, standing)) == {standing}
    browser.run(shown, "all")
    browser.run("document.querySelector('.unfold button').click()")
    assert len(browser.run(shown, "all")) == 100


def test_claims_in_order(browser: Browser, pages: dict[str, Path]) -> None:
    browser.open(pages["sample"])
    dates = browser.run(
        """
        const order = document.querySelector('[name=order]');
        order.value = 'when';
        order.dispatchEvent(new Event('change', {bubbles: true}));
        return [...document.querySelectorAll('.claims tbody tr')].map(row => row.dataset.when);
        """
    )
    dated = [date for date in dates if date]
    assert dated == sorted(dated)
    assert dates[len(dated) :] == [""] * (len(dates) - len(dated))


def test_copies_fold_and_unfold(browser: Browser, pages: dict[str, Path]) -> None:
    browser.open(pages["sample"])
    count = "return [...document.querySelectorAll('[data-copy-of]')].filter(cell => cell.offsetWidth).length"
    assert browser.run(count) == 0
    browser.run("document.querySelector('button.copies').click()")
    assert browser.run(count) > 5
    assert browser.run("return document.querySelector('button.copies').getAttribute('aria-expanded')") == "true"


@pytest.mark.parametrize("dark", [False, True])
def test_light_and_dark(browser: Browser, pages: dict[str, Path], dark: bool) -> None:
    browser.media(dark=dark)
    browser.open(pages["sample"])
    ground = "return getComputedStyle(document.body).backgroundColor"
    first = browser.run("localStorage.clear();" + ground)
    browser.run("document.querySelector('.theme').click()")
    assert {first, browser.run(ground)} == {"rgb(252, 251, 248)", "rgb(23, 22, 20)"}
    assert first == ("rgb(23, 22, 20)" if dark else "rgb(252, 251, 248)")
    browser.run("localStorage.clear()")


def test_without_script_everything_is_there(browser: Browser, pages: dict[str, Path]) -> None:
    browser.devtools("Emulation.setScriptExecutionDisabled", value=True)
    try:
        browser.open(pages["large"])
        visible = browser.devtools(
            "Runtime.evaluate",
            returnByValue=True,
            expression="""[
                [...document.querySelectorAll('.claims tbody tr')].every(row => row.offsetHeight),
                [...document.querySelectorAll('details[data-fold]')].every(fold => fold.open),
                [...document.querySelectorAll('.controls, .theme, .copies, #back, #card')].some(e => e.offsetHeight),
            ]""",
        )["result"]["value"]
        assert visible == [True, True, False]
    finally:
        browser.devtools("Emulation.setScriptExecutionDisabled", value=False)


def test_on_paper_it_is_whole(browser: Browser, pages: dict[str, Path]) -> None:
    browser.resize(700)
    browser.open(pages["sample"])
    browser.media("print")
    controls, folded, rows, columns, notes = browser.run(
        """
        const seen = (selector) => [...document.querySelectorAll(selector)].map(e => e.getBoundingClientRect().height > 0);
        return [seen('.bar, .controls, .theme, #back, .unfold, button'), seen('.report .text'), seen('.claims tbody tr'),
                seen('.claims thead [data-copy-of]'), seen('.notes li')];
        """
    )
    assert not any(controls)
    assert all(folded) and len(folded) == 6
    assert all(rows) and len(rows) == 14
    assert all(columns) and all(notes)
