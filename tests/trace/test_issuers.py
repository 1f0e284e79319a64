"""Reports that say whose word they are by their first lines: an issuer, a wire's mark, an outlet's name."""

from __future__ import annotations

import pytest

from synoptic import pipeline, trace
from synoptic.model.report import Report

STUCK = "The ferry Sula ran aground off Tolle Head early on Friday.\n\nAll 48 people aboard were taken off.\n"
HEADLINE = "Ferry aground off Tolle Head"


def numbers(*texts: str) -> tuple[int, int, int]:
    """(reports, newsrooms, origins) of the sentences that tell of the grounding."""
    reports = [Report(f"{n}.txt", text, language="en") for n, text in enumerate(texts)]
    found = pipeline.read_reports(reports, pipeline.Settings())
    told = [
        p
        for r in found.read
        for p in r.passages
        if p.kind == "sentence" and "aground" in p.text and p.text.endswith(".")
    ]
    return trace.count([p.id for p in told], found.tracing, {p.id: p.report for p in told})


@pytest.mark.parametrize(
    "head",
    [
        f"{HEADLINE}\n\nBy Sula Ferries\n\n",
        f"PRESS RELEASE\n\n{HEADLINE}\n\nIssued by Sula Ferries\n\n",
        f"Press release from Sula Ferries\n\n{HEADLINE}\n\n",
    ],
)
def test_whoever_issued_a_statement_is_its_origin(head: str) -> None:
    cited = (
        "Sula on rocks\n\nThe ferry went aground near Tolle Head on Friday, Sula Ferries said.\n\nNobody was hurt.\n"
    )
    assert numbers(head + STUCK, cited) == (2, 2, 1)


def test_a_byline_that_nobody_credits_is_a_reporters() -> None:
    cited = (
        "Sula on rocks\n\nThe ferry went aground near Tolle Head on Friday, the coast guard said.\n\nNobody was hurt.\n"
    )
    assert numbers(f"{HEADLINE}\n\nBy Ida Roe\n\n{STUCK}", cited) == (2, 2, 2)


def test_a_mark_in_front_of_the_text_is_a_wires_where_another_report_knows_it() -> None:
    cited = "Sula on rocks\n\nThe ferry went aground near Tolle Head on Friday, CNA reported.\n\nNobody was hurt.\n"
    assert numbers(f"{HEADLINE}\n\n(CNA) {STUCK}", cited) == (2, 2, 1)
    both = "Sula on rocks\n\n(CNA) The ferry went aground near Tolle Head on Friday.\n\nNobody was hurt.\n"
    assert numbers(f"{HEADLINE}\n\n(CNA) {STUCK}", both) == (2, 1, 1)


@pytest.mark.parametrize("outlet", ["Metro Daily", "Valley Radio News", "Channel Nine"])
def test_an_outlet_in_a_bare_first_line_is_found(outlet: str) -> None:
    cited = (
        f"Sula on rocks\n\nThe ferry went aground near Tolle Head on Friday, {outlet} reported.\n\nNobody was hurt.\n"
    )
    assert numbers(f"{outlet}\n\n{HEADLINE}\n\n{STUCK}", cited) == (2, 2, 1)
