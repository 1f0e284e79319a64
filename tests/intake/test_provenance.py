"""What metadata says of where a text comes from, and the zone of its time."""

import json
import pathlib
from typing import Any

import pytest

from synoptic.intake import report_from_html, report_from_object
from synoptic.intake.published import zone_of

CASES = pathlib.Path(__file__).parent.parent / "cases" / "intake" / "provenance.json"
BODY = (
    "<article><h1>Mill bridge reopens after flood</h1>"
    "<p>The mill bridge in Rillford was opened again on Thursday, a week after the flood, the town said.</p>"
    "<p>Engineers had looked at the piers and found that only the road had to be laid anew.</p></article>"
)


@pytest.mark.parametrize("case", json.loads(CASES.read_text(encoding="utf-8")), ids=lambda c: c["name"])
def test_page(case: dict[str, Any]) -> None:
    page = f"<html><head>{''.join(case['head'])}</head><body>{BODY}</body></html>"
    report = report_from_html("page.html", page, url=case.get("url"))
    assert (list(report.credited), list(report.derived_from)) == (case["credited"], case["derived_from"])


def test_line() -> None:
    """The fields of a JSON object; a canonical address counts where it lies on another site."""
    line = {"text": "The bridge was closed.", "url": "https://herald.test/1"}
    report = report_from_object(
        {**line, "credited": "Norland News Agency", "derived_from": ["https://coastline.test/1"]}, "lines:1"
    )
    assert (report.credited, report.derived_from) == (("Norland News Agency",), ("https://coastline.test/1",))
    assert report_from_object({**line, "canonical": "https://gazette.test/9"}, "lines:1").derived_from == (
        "https://gazette.test/9",
    )
    assert report_from_object({**line, "canonical": "https://www.herald.test/1"}, "lines:1").derived_from == ()
    assert report_from_object({**line, "credited": 7, "derived_from": None}, "lines:1").credited == ()


def test_provenance_is_part_of_the_id_only_where_given() -> None:
    plain = report_from_object({"text": "The bridge was closed."}, "lines:1")
    credited = report_from_object({"text": "The bridge was closed.", "credited": "Norland News Agency"}, "lines:1")
    assert plain.id != credited.id


@pytest.mark.parametrize(
    ("given", "zone"),
    [
        ("2025-05-15T09:20:00+02:00", "+02:00"),
        ("2025-05-15T09:20-0430", "-04:30"),
        ("2025-05-15T09:20:00.000Z", "+00:00"),
        ("Thu, 15 May 2025 09:20:00 +0200", "+02:00"),
        ("Thu, 15 May 2025 09:20:00 -0000", None),
        ("Thu, 15 May 2025 09:20:00 EDT", "-04:00"),
        ("15 May 2025 09:20 PST", "-08:00"),
        ("Thu, 15 May 2025 09:20:00 IST", None),
        ("2025-05-15T09:20:00", None),
        ("2025-05-15", None),
        ("2025-05-15T09:20:00+25:00", None),
        ("9:20, 15 May 2025", None),
        (None, None),
    ],
)
def test_zone(given: str | None, zone: str | None) -> None:
    assert zone_of(given) == zone
    if given:
        assert report_from_object({"text": "The bridge was closed.", "published": given}, "lines:1").zone == zone
