"""Mastheads above and below an article: what is the outlet, what the headline, who wrote it and when."""

import json
import pathlib
from typing import Any

import pytest

from synoptic.clean import clean
from synoptic.clean.bylines import people, persons
from synoptic.clean.partial import partial_line
from synoptic.clean.press import press_name
from synoptic.model.report import Article, Report

CASES = pathlib.Path(__file__).parent.parent / "cases" / "clean"
HEADS = json.loads((CASES / "heads.json").read_text(encoding="utf-8"))
MASTHEADS = json.loads((CASES / "mastheads.json").read_text(encoding="utf-8"))
FURNITURE = json.loads((CASES / "furniture.json").read_text(encoding="utf-8"))
FEET = json.loads((CASES / "feet.json").read_text(encoding="utf-8"))
BODY = [
    "The mill bridge in Rillford was opened again on Thursday, a week after the flood, the town said.",
    "Engineers had looked at the piers and found that they had held, and that only the road had to be laid anew.",
    "Traffic had been sent along the old road by the river, which is too narrow for lorries, the mayor said.",
    "The town will put up a wall along the river before the winter, she told reporters at the bridge.",
]


def covers(article: Article) -> None:
    """Blocks lie in order, do not overlap, and hold every character but blank space."""
    at = 0
    for block in article.blocks:
        assert block.span.start >= at
        assert not article.text[at : block.span.start].strip()
        at = block.span.end
    assert not article.text[at:].strip()


FIELDS = ("outlet", "title", "byline", "published", "updated", "agencies")


@pytest.mark.parametrize("case", HEADS, ids=lambda c: c["name"])
def test_head(case: dict[str, Any]) -> None:
    body = "\n\n".join(case.get("body", BODY))
    text = "\n".join(case["head"]) + "\n\n" + body + "\n\n" + "\n".join(case.get("foot", []))
    article = clean(Report("case", text, **case.get("metadata", {})))
    for field in FIELDS:
        if field in case:
            value = getattr(article, field)
            assert (list(value) if isinstance(value, tuple) else value) == case[field], field
    running = [b.span.of(text) for b in article.blocks if b.kind == "paragraph"]
    assert running == case.get("body", BODY)


def _marked(case: dict[str, Any]) -> pytest.param:
    """A case as a parameter; one that is known to fail must fail."""
    reason = case.get("known_to_fail")
    return pytest.param(case, id=case["name"], marks=pytest.mark.xfail(strict=True, reason=reason) if reason else ())


def _lines(entries: list[Any]) -> list[str]:
    return [entry if isinstance(entry, str) else entry[0] for entry in entries]


@pytest.mark.parametrize("case", [_marked(c) for c in MASTHEADS])
def test_masthead(case: dict[str, Any]) -> None:
    """The masthead's fields, the kinds of the lines that give one, and every paragraph to the letter."""
    lead = case["lead"] + " " + BODY[0] if "lead" in case else BODY[0]
    foot = "\n\n".join(_lines(case.get("foot", [])))
    text = "\n".join(_lines(case["head"])) + "\n\n" + "\n\n".join([lead, *BODY[1:]]) + "\n\n" + foot
    article = clean(Report("case", text, **case.get("metadata", {})))
    covers(article)
    for field in FIELDS:
        if field in case:
            value = getattr(article, field)
            assert (list(value) if isinstance(value, tuple) else value) == case[field], field
    assert [b.span.of(text) for b in article.blocks if b.kind == "paragraph"] == BODY
    for entry in (*case["head"], *case.get("foot", [])):
        if isinstance(entry, list):
            start = text.index(entry[0])
            within = [b for b in article.blocks if start <= b.span.start < start + len(entry[0])]
            kinds = {b.kind for b in within if any(c.isalnum() for c in b.span.of(text))}
            assert kinds == {entry[1]}, entry
    spans = {field: span.of(text) for field, span in article.masthead}
    for field, printed in case.get("spans", {}).items():
        assert spans.get(field) == printed


@pytest.mark.parametrize("case", [_marked(c) for c in FURNITURE])
def test_furniture(case: dict[str, Any]) -> None:
    """What stands among or around the paragraphs, and that these stay; `gone`: all of the foot is boilerplate or dates."""
    inside = ("\n" if case.get("tight") else "\n\n").join(case.get("inside", []))
    foot = "\n\n".join(case.get("foot", []))
    head = [*case.get("head", []), "Mill bridge reopens after flood", "By Jane Doe", "May 15, 2025"]
    text = "\n\n".join(p for p in ("\n".join(head), *BODY[:2], inside, *BODY[2:], foot) if p)
    article = clean(Report("case", text))
    covers(article)
    added = inside or foot or "\n".join(case["head"])
    start = text.index(added)
    found = [(b.kind, b.span.of(text)) for b in article.blocks if start <= b.span.start < start + len(added)]
    kept = [b.span.of(text) for b in article.blocks if b.kind == "paragraph" and b.span.of(text) in BODY]
    assert kept == BODY
    assert article.title == "Mill bridge reopens after flood"
    if case.get("gone"):
        assert {kind for kind, _ in found} <= {"boilerplate", "dateline", "byline", "caption"}, found
        return
    assert [kind for kind, _ in found] == [kind for kind, _ in case["blocks"]], found
    for (_, printed), (_, opening) in zip(found, case["blocks"], strict=True):
        assert printed.startswith(opening)


@pytest.mark.parametrize("case", FEET, ids=lambda c: c["name"])
def test_foot(case: dict[str, Any]) -> None:
    lines = ["Mill bridge reopens after flood", *BODY, *[line for line, _ in case["foot"]]]
    text = "\n\n".join(lines)
    article = clean(Report("case", text))
    kinds = {b.span.of(text): b.kind for b in article.blocks}
    assert {line: kinds.get(line) for line, _ in case["foot"]} == dict(case["foot"])


@pytest.mark.parametrize(
    ("text", "is_name"),
    [
        ("The Rillford Times", True), ("RILLFORD GAZETTE", True), ("Times of Brackwater", True), ("Radio Brackwater", True),
        ("Daily Mail of Rill", True), ("The Times", True), ("Rill-Brackwater Post-Courier", True), ("BrackwaterNews", True),
        ("News 12 Rillford", False), ("Local News", False), ("Previous Post", False), ("The News", False), ("Support the Gazette", False),
        ("Watch Live", False), ("a gazette", False), ("Gazette", False), ("Rill flood in the Gazette", False), ("Oona Farrow", False),
    ],
)  # fmt: skip
def test_press_name(text: str, is_name: bool) -> None:
    assert (press_name(text) is not None) == is_name


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Oona Farrow in Rillford and Tam Seely in Port Venn", ["Oona Farrow", "Tam Seely"]),
        ("OONA FARROW IN RILLFORD AND TAM SEELY IN PORT VENN", ["Oona Farrow", "Tam Seely"]),
        ("Oona Farrow in Rillford, Tam Seely in Venn and Ida Moy in Hill", ["Oona Farrow", "Tam Seely", "Ida Moy"]),
        ("Inger van der Meer, reporting from Port Venn", ["Inger van der Meer"]),
        ("Oona Farrow of the Hill Courier", ["Oona Farrow"]),
        ("Emily Post, Staff Writer", ["Emily Post"]),
        ("Hill Courier Staff", []),
        ("The Hill Courier", []),
    ],
)
def test_people(text: str, names: list[str]) -> None:
    assert list(people(text)) == names


def test_authors_of_metadata_are_persons() -> None:
    given = (
        "OONA FARROW",
        "Published",
        "Staff writer",
        "Reuters",
        "The Hill Courier",
        "TAM SEELY Associated Press",
        "Ida",
    )
    assert persons(given) == ("Oona Farrow", "Tam Seely", "Ida")


@pytest.mark.parametrize(
    ("text", "known", "edtf"),
    [
        ("6.30am, 15 May", "2025-05-16", "2025-05-15T06:30"),
        ("Updated 4:10 p.m.", "2025-05-13T12:30", "2025-05-13T16:10"),
        ("Updated 4:10 p.m.", "2025-05-13T18:30", None),
        ("Updated 4:10 p.m.", None, None),
        ("Last updated at 3:42 p.m. on Wednesday, Dec. 14", "2016-12-13", "2016-12-14T15:42"),
        ("Last updated at 3:42 p.m. on Friday, Dec. 14", "2016-12-13", None),
        ("Posted 30 December, 23:50", "2025-01-01", "2024-12-30T23:50"),
        ("Updated May 15", "2025-05-14", "2025-05-15"),
        ("Updated Feb. 30", "2025-02-14", None),
    ],
)
def test_partial_date(text: str, known: str | None, edtf: str | None) -> None:
    line = partial_line(text)
    assert line is not None
    assert line.edtf(known) == edtf


@pytest.mark.parametrize("text", ["15 May", "May 15", "08:15", "15 May 2025", "Updated by the mayor at 4:10 p.m.", ""])
def test_no_partial_date(text: str) -> None:
    assert partial_line(text) is None


@pytest.mark.parametrize(
    ("front", "agencies"),
    [
        ("WQXM (CBS/AP) RILLFORD, Okla. - ", ["AP"]),
        ("RILLFORD CITY | ", []),
        ("RILLFORD (CBS4) ", []),
        ("RILLFORD (WQXM) ", []),
    ],
)
def test_datelines_that_few_print(front: str, agencies: list[str]) -> None:
    text = "Mill bridge reopens\n\n" + front + "\n\n".join(BODY)
    article = clean(Report("case", text))
    assert [b.span.of(text) for b in article.blocks if b.kind == "paragraph"][-len(BODY) :] == BODY
    assert [b.span.of(text) for b in article.blocks if b.kind == "dateline"] == [front.strip()]
    assert [c.name for c in article.credits if c.agency] == agencies


def test_a_bar_of_a_menu_is_no_dateline() -> None:
    text = "NEWS | SPORT | WEATHER FOR YOU AND ALL YOUR FAMILY\n\n" + "\n\n".join(BODY)
    assert not [b for b in clean(Report("case", text)).blocks if b.kind == "dateline"]
