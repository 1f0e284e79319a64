"""Which pairs of reports with text in common are told, drawn and listed, and which are left to the fold."""

from __future__ import annotations

import re
from itertools import combinations
from typing import Any

import pytest

from synoptic.compose.render import render_html, render_markdown, render_text
from synoptic.compose.render.picture import draw, draw_narrow
from synoptic.compose.render.reading import Reading
from synoptic.compose.render.taken import Line
from synoptic.model.account import SCHEMA, AccountFile

from .sample_account import place

FIRE = "Fire gutted the old rope works on the quay of Marnock before dawn."
GUARD = "A grey van stood in the yard all night, the guard of the ice house next door said."
ROOF = "The roof fell in at six and nobody was hurt, the fire brigade said."


def account(
    texts: list[list[str]], reuses: list[dict[str, Any]], origins: list[dict[str, Any]] | None = None, **more: Any
) -> AccountFile:
    """Reports r1, r2 and so on, a day apart, each of these sentences."""
    rooms = [{"id": "o1", "kind": "newsroom", "name": "Daily 1", "reports": ["r1"]}]
    given = {
        "schema": SCHEMA,
        "synoptic": "0.1.0",
        "settings": {},
        "reports": [
            {
                "id": f"r{n}",
                "name": f"{n}.txt",
                "outlet": f"Daily {n}",
                "published": f"2031-03-{n:02}",
                "blocks": [["paragraph", sentence] for sentence in text],
            }
            for n, text in enumerate(texts, 1)
        ],
        "reuses": reuses,
        "origins": rooms if origins is None else origins,
        **{key: [] for key in ("entities", "claims", "conflicts", "timeline", "account", "unsure", "rejected")},
        "event": {"what": None, "where": [], "who": [], "figures": []},
    }
    return place(given | more)


def reuse(earlier: int, later: int, words: list[str], **more: Any) -> dict[str, Any]:
    """That one report has these sentences from another; each a pair of wordings, or one."""
    pairs = [{"earlier": w, "later": w} for w in words]
    made = {"earlier": f"r{earlier}", "later": f"r{later}", "share": 1.0, "passages": pairs, "direction": "likely"}
    return {**made, "reason": f"from {earlier} to {later}", "copy": True, **more}


def wire(reports: int, **more: Any) -> AccountFile:
    """One text in so many reports, each pair of them with it in common."""
    pairs = [reuse(a, b, [FIRE], **more) for a, b in combinations(range(1, reports + 1), 2)]
    agency = {"id": "oq", "kind": "agency", "name": "QNA", "reports": [f"r{n}" for n in range(1, reports + 1)]}
    return account([[FIRE]] * reports, pairs, [agency])


def ends(line: Line) -> tuple[int, list[int]]:
    return line.first.earlier.number, [taking.later.number for taking in line.takings]


@pytest.mark.parametrize("direction", ["likely", "unknown"])
def test_many_reports_with_one_text_are_a_star(direction: str) -> None:
    made = wire(14, direction=direction)
    found = Reading(made).taken
    assert [ends(line) for line in found.lines] == [(1, list(range(2, 15)))]
    assert len(found.folded) == 91 - 13
    assert sum("reuse" in edge.kind for edge in draw(Reading(made)).edges) == 13
    text = " ".join(render_text(made, 100).split())
    assert "[1]–[14] carry QNA" in text
    assert "[2]–[14] " + ("share" if direction == "unknown" else "took") + " 100% of their text" in text
    assert "78 more pairs share text that reached them by these ways" in text
    page = render_html(made)
    assert all(f'id="u{n}"' in page for n in range(1, 92))
    assert "78 more pairs share text" in page


def test_labels_of_arrows_do_not_stand_on_one_another() -> None:
    labels = [(edge.x, edge.y) for edge in draw(Reading(wire(14))).edges if edge.label]
    assert len(labels) == 13
    assert all(abs(a[0] - b[0]) > 40 or abs(a[1] - b[1]) > 11 for a, b in combinations(labels, 2))


def test_a_credit_is_told_whatever_else_holds_the_text() -> None:
    made = account([[FIRE]] * 3, [reuse(1, 2, [FIRE]), reuse(1, 3, [FIRE]), reuse(2, 3, [FIRE], direction="known")])
    assert (2, [3]) in [ends(line) for line in Reading(made).taken.lines]


def test_what_both_have_from_a_third_is_told_as_that() -> None:
    made = account([[FIRE]] * 3, [reuse(1, 2, [FIRE]), reuse(1, 3, [FIRE]), reuse(2, 3, [FIRE], both_from="r1")])
    found = Reading(made).taken
    assert [ends(line) for line in found.lines] == [(1, [2]), (1, [3])]
    text = render_text(made, 100)
    assert "from [2] Daily 2" not in text
    assert "1 more pair shares text" in text
    words = " ".join(re.sub("<[^>]*>", " ", render_html(made)).split())
    assert "2 Daily 2 and 3 Daily 3 share 100%: both have it from 1 Daily 1" in words
    assert "Daily 2 and Daily 3 share 100% (both from Daily 1)" in render_markdown(made)


def test_three_that_share_other_words_with_one_another_are_all_told() -> None:
    pairs = [reuse(a, b, [words], direction="unknown") for a, b, words in ((1, 2, FIRE), (2, 3, GUARD), (1, 3, ROOF))]
    made = account([[FIRE, ROOF], [FIRE, GUARD], [GUARD, ROOF]], pairs)
    assert len(Reading(made).taken.lines) == 3


def test_a_passage_is_taken_from_one_report_only() -> None:
    """From the one that has more of it, though another had some of it before."""
    part = {"earlier": "A grey van stood in the yard", "later": "A grey van stood in the yard"}
    first = reuse(1, 3, [FIRE], share=0.6)
    made = account(
        [[FIRE, "A grey van stood in the yard."], [GUARD], [FIRE, GUARD]],
        [{**first, "passages": [*first["passages"], part]}, reuse(2, 3, [GUARD], share=0.5)],
    )
    one, two = Reading(made).taken.told
    assert (len(one.passages), [other.number for _, other in one.elsewhere]) == (1, [2])
    assert one.share < 0.6
    assert (len(two.passages), two.elsewhere, two.share) == (1, (), 0.5)
    assert "1 of these was taken from [2]" in " ".join(render_text(made).split())
    assert "taken from 2 Daily 2" in render_html(made)


def test_two_that_have_the_same_sentence_from_two_have_it_from_the_first() -> None:
    made = account(
        [[FIRE, ROOF], [GUARD, ROOF], [FIRE, GUARD, ROOF]], [reuse(1, 3, [FIRE, ROOF]), reuse(2, 3, [GUARD, ROOF])]
    )
    assert [len(taking.passages) for taking in Reading(made).taken.told] == [2, 1]


def test_agencies_and_newsrooms_that_others_count_with_are_named() -> None:
    room = {"id": "o1", "kind": "newsroom", "name": "Daily 1", "reports": ["r1", "r2"]}
    text = render_text(account([[FIRE], [ROOF]], [], [room]))
    assert "- [2] is counted with Daily 1\nNo report was found to take text" in text
    agency = {**room, "kind": "agency", "name": "QNA"}
    assert "- [1][2] carry QNA\n" in render_text(account([[FIRE], [ROOF]], [], [agency]))


def test_a_source_is_drawn_into_the_newsroom_whose_words_credit_it() -> None:
    rooms = [
        {"id": "o1", "kind": "newsroom", "name": "Daily 1", "reports": ["r1", "r3"]},
        {"id": "o2", "kind": "newsroom", "name": "Daily 2", "reports": ["r2", "r3"]},
        {"id": "oc", "kind": "cited", "name": "the guard", "reports": ["r2", "r3"]},
    ]
    evidence = [
        {"report": report, "quote": GUARD, "attribution": None, "origin": "oc", "newsroom": "o2"}
        for report in ("r2", "r3")
    ]
    counts = {"reports": 2, "newsrooms": 1, "origins": 1, "standing": "single", "reason": ""}
    claim = {"id": "c1", "statement": GUARD, "evidence": evidence, **counts}
    made = account([[FIRE], [GUARD], [FIRE, GUARD]], [], rooms, claims=[claim])
    picture = draw(Reading(made))
    at = {node.title: node for node in picture.nodes if node.kind in ("newsroom", "cited")}
    heights = [float(edge.path.split()[-1]) for edge in picture.edges if edge.kind == "cites"]
    assert heights == [at["Daily 2"].middle]


@pytest.mark.parametrize("reports", [2, 9, 40])
def test_the_narrow_picture_fits_a_telephone(reports: int) -> None:
    picture = draw_narrow(Reading(wire(reports)))
    assert picture.width <= 360
    assert all(node.x + node.width <= picture.width for node in picture.nodes)
    assert all(edge.x + 44 <= picture.width for edge in picture.edges)
    assert all("QNA" in node.small for node in picture.nodes)
