"""Credits: which agencies and outlets a report names as those whose text it is, or who had a hand in it."""

import json
import pathlib
from typing import Any

import pytest

from synoptic.clean import clean
from synoptic.clean.parties import parties, same_outlet
from synoptic.model.agencies import AGENCIES, agency_of
from synoptic.model.report import Report

CASES = pathlib.Path(__file__).parent.parent / "cases" / "clean" / "credits.json"
BODY = [
    "The mill bridge in Rillford was opened again on Thursday, a week after the flood, the town said.",
    "Engineers had looked at the piers and found that they had held, and that only the road had to be laid anew.",
    "Traffic had been sent along the old road by the river, which is too narrow for lorries, the mayor said.",
    "The town will put up a wall along the river before the winter, she told reporters at the bridge.",
]


def _marked(case: dict[str, Any]) -> Any:
    """A case as a parameter; one that is known to fail must fail."""
    reason = case.get("known_to_fail")
    return pytest.param(case, id=case["name"], marks=pytest.mark.xfail(strict=True, reason=reason) if reason else ())


@pytest.mark.parametrize("case", [_marked(c) for c in json.loads(CASES.read_text(encoding="utf-8"))])
def test_credits(case: dict[str, Any]) -> None:
    """Name, role and kind of each credit, in any order; every credit is printed where it says, with a reason."""
    body = list(BODY)
    if "lead" in case:
        body[0] = f"{case['lead']} {body[0]}"
    body[-1] += case.get("tail", "")
    text = "\n\n".join(["Mill bridge reopens after flood", *case.get("head", []), *body, *case.get("foot", [])])
    metadata = {"outlet": None if "url" in case.get("metadata", {}) else "Harbour Herald", **case.get("metadata", {})}
    metadata = {key: tuple(value) if isinstance(value, list) else value for key, value in metadata.items()}
    article = clean(Report("case", text, **metadata))
    assert sorted([c.name, c.role, c.agency] for c in article.credits) == sorted(case["credits"])
    assert sorted(article.agencies) == sorted(name for name, _, agency in case["credits"] if agency)
    assert all(c.reason and (c.span is None or c.span.of(text).strip()) for c in article.credits)
    running = [b.span.of(text) for b in article.blocks if b.kind == "paragraph"]
    assert [p[:60] for p in running] == [p[:60] for p in BODY]


def test_the_table_of_agencies() -> None:
    """No form stands for two agencies, and spellings meet."""
    forms = [(form, a) for a in AGENCIES for form in (*a.full, *a.short)]
    assert all(agency_of(written) == a for form, a in forms for written in (form, form.upper()))
    assert all(agency_of(form.casefold()) == a for a in AGENCIES for form in a.full)
    assert {agency_of(n) for n in ("AP", "The Associated Press", "Associated Press", "ASSOCIATED PRESS")} == {
        AGENCIES[0]
    }
    assert agency_of("Rillford") is agency_of("app") is None


def test_parties() -> None:
    assert [p.name for p in parties("The (Rillford, Md.) Herald Tribune and The Associated Press")] == [
        "Herald Tribune",
        "AP",
    ]
    assert [p.name for p in parties("Jane Doe, Skarrow Post and Courier")] == ["Skarrow Post"]
    assert parties("Jane Doe and John Roe") == []


@pytest.mark.parametrize(
    ("name", "outlet", "host", "same"),
    [
        ("KTXV", "TXV11", "", True),
        ("The Harbour Herald", "harbourherald.example.com", "", True),
        ("HH", "Harbour Herald", "", True),
        ("WXQR-TV", None, "wxqr.example.com", True),
        ("Skarrow Gazette", "Harbour Herald", "harbourherald.example.com", False),
        ("KQXR", "WXQR", "", False),
    ],
)
def test_same_outlet(name: str, outlet: str | None, host: str, same: bool) -> None:
    assert same_outlet(name, outlet, host) == same
