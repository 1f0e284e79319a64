"""The account on a terminal and in a pipe."""

from __future__ import annotations

import io
import re
from dataclasses import replace

import pytest
from rich.cells import cell_len
from rich.console import Console

from synoptic.compose.render import print_account, render_text
from synoptic.compose.render.reading import Reading
from synoptic.model.account import DateRecord, OriginRecord

from . import sample_account as sample
from .sample_hostile import hostile
from .sample_large import large


@pytest.mark.parametrize("width", [40, 80, 160])
@pytest.mark.parametrize("account", [sample.build(), sample.empty(), hostile()])
def test_fits_its_width(account: sample.AccountFile, width: int) -> None:
    assert max(cell_len(line) for line in render_text(account, width).splitlines()) <= width


def test_plain_text_holds_what_matters() -> None:
    text = render_text(sample.build(), 100)
    for words in (
        "4 reports · 3 newsrooms · 3 origins",
        "read from 6 reports, 1 of them a copy, 1 kept but not analysed",
        "12 injured  1 origin; also given: at least 9 on 14 October 2031, 7 on 14 October 2031",
        "contradiction (quantity): all 212 people [2][4] / 209 passengers and crew [1]",
        "update (status): was due to [1] -> was pulled off [6]",
        "[4] North Sound Gazette took 93% of its text from [2] Kestrel Courier (known)",
        "language he is not supported",
        "not read: photo.jpg",
    ):
        assert words in text


def test_what_hangs_on_one_source() -> None:
    made = sample.fragile()
    text = render_text(made)
    assert "FEWER THAN 2 ORIGINS\n- 1 origin: " in text
    assert "WITHOUT THE COASTGUARD\n- 3 -> 1 origin: The passenger ferry" in text
    text = render_text(replace(made, without=None))
    assert "WHAT HANGS ON ONE SOURCE\n- without the coastguard, 1 claim falls below two origins" in text


def test_each_part_has_a_blank_line_before_it() -> None:
    made = replace(sample.fragile(), without=None)
    assert re.search(r"\n\nWHAT HANGS ON ONE SOURCE\n", render_text(made))


def test_nothing_in_a_report_commands_the_terminal() -> None:
    text = render_text(hostile())
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", text)
    text.encode("utf-8")


def test_markup_of_rich_is_text() -> None:
    out = io.StringIO()
    console = Console(file=out, width=100, force_terminal=True, color_system="standard", _environ={})
    print_account(hostile(), console)
    written = out.getvalue()
    assert "[bold red]markup[/bold" in written
    assert "\x1b]8;" not in written
    assert set(re.findall("\x1b(.)", written)) == {"["}
    assert "\x1b[0;31mred" not in written


def test_colour_only_where_wanted() -> None:
    def printed(**how: object) -> str:
        out = io.StringIO()
        print_account(sample.build(), Console(file=out, width=80, **how))  # type: ignore[arg-type]
        return out.getvalue()

    assert "\x1b[" in printed(force_terminal=True, color_system="standard", _environ={})
    assert "\x1b[3" not in printed(force_terminal=True, color_system="standard", _environ={"NO_COLOR": "1"})
    assert "\x1b" not in printed(force_terminal=False, _environ={})


def test_without_colour_there_is_no_shade_but_weight() -> None:
    """NO_COLOR: neither a colour nor dim text, which is a grey; headings stay bold."""
    out = io.StringIO()
    console = Console(
        file=out, width=80, force_terminal=True, color_system="truecolor", _environ={"NO_COLOR": "1", "TERM": "xterm"}
    )
    print_account(sample.build(), console)
    assert set(re.findall("\x1b\\[([0-9;]*)m", out.getvalue())) == {"1", "0"}


def test_a_sentence_shows_its_origins_its_dates_and_what_is_disputed() -> None:
    made = sample.build()
    first = replace(made.account[0], origins=2, dates=[DateRecord("Tuesday", "2031-10-14")])
    text = " ".join(render_text(replace(made, account=[first, *made.account[1:]])).split())
    assert "Tuesday [14 October 2031] evening" in text
    assert "2 origins" in text.split("KEY FACTS")[0]
    assert "(disputed: “all 212 people”)" in text


def test_of_single_claims_there_is_a_number() -> None:
    made = sample.build()
    single = [c for c in Reading(made).claims if c.standing == "single"]
    assert f"single ({len(single)})" in render_text(made)
    assert single[0].statement not in render_text(made).split("CLAIMS")[1].split("WHO TOOK")[0]


def test_many_claims_stay_short() -> None:
    text = render_text(large(30, 300))
    assert len(text.splitlines()) < 260
    assert re.search(r"and \d+ more", text)


def test_a_heading_of_claims_has_a_claim_under_it() -> None:
    made = sample.build()
    claim = replace(next(c for c in made.claims if c.standing == "corroborated"), statement="which ran aground")
    printed = render_text(replace(made, claims=[claim]))
    assert "- … which ran aground" in printed.split("corroborated (1)")[1]


def test_credits_that_name_nobody_are_not_listed_as_what_several_cite() -> None:
    account = sample.build()
    several = [r.id for r in account.reports][:2]
    named = ("Foreign reports", "a source that the text does not name", "Kestrel Reports Bureau")
    more = [OriginRecord(f"o{n}", "cited", name, several) for n, name in enumerate(named)]
    text = render_text(replace(account, origins=[*account.origins, *more]), 100)
    assert "Kestrel Reports Bureau" in text
    assert not any(name in text for name in named[:2])
