"""What every face shows of a figure besides: how it came about where no report prints it, and what was given before."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import pytest

from synoptic.compose.render import decode, encode, render_html, render_markdown, render_text
from synoptic.model.account import AccountFile, DerivedRecord, StepRecord

from . import sample_account as sample

HOW = "“13” injured, one of them dead since: 12 by subtraction"


def _account() -> AccountFile:
    made = sample.build()
    figure = made.event.figures[0]
    before = figure.rivals[0]
    steps = [
        StepRecord("at least 9", 9, None, "2031-10-14T21:30", before.evidence),
        StepRecord("12", 12, 12, "2031-10-15", figure.evidence),
    ]
    figure = replace(figure, derived=DerivedRecord(HOW, figure.evidence), series=steps)
    return replace(made, event=replace(made.event, figures=[figure]))


def _read(account: AccountFile) -> str:
    again = decode(encode(account)).event.figures[0]
    assert again.derived is not None
    first, then = (f"{s.value} ({s.as_of})" for s in again.series)
    return f"derived: {again.derived.how}; at first {first}, then {then}"


@pytest.mark.parametrize("render", [render_text, render_markdown, render_html, _read])
def test_says_how_it_came_about_and_what_was_given_before(render: Callable[[AccountFile], str]) -> None:
    text = " ".join(re.sub(r"<[^>]+>", "", render(_account())).split())
    assert f"derived: {HOW}" in text
    assert re.search(r"at first at least 9 \((14 October 2031, 21:30|2031-10-14T21:30)\), then 12 \(", text), text


def test_a_step_is_not_given_again_as_a_rival() -> None:
    assert "also given: at least 9" not in " ".join(render_text(_account()).split())
