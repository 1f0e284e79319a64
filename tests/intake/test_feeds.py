"""Feeds and files of JSON: what an item gives becomes a report, by name and from standard input; what is hostile is refused."""

import gzip
import io
import json
import pathlib
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from synoptic.intake import Intake, read_sources
from synoptic.intake.feed_xml import MAX_ITEMS, mended
from synoptic.intake.items import Feed
from synoptic.intake.limits import MAX_BYTES
from synoptic.intake.reports import looks_like_html

CASES = pathlib.Path(__file__).parent.parent / "cases" / "intake" / "feeds.json"
OPEN = '<rss version="2.0"><channel><title>The Velde Lantern</title>'
GOOD = "<item><description>Two people were hurt in Velde on Friday.</description></item>"
CLOSE = "</channel></rss>"


def read(data: str | bytes, name: str, folder: pathlib.Path) -> Intake:
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return read_sources([path])


def given_by(data: str) -> Intake:
    return read_sources(["-"], stdin=io.BytesIO(data.encode()))


@pytest.mark.parametrize("case", json.loads(CASES.read_text(encoding="utf-8")), ids=lambda c: c["name"])
def test_case(case: dict[str, Any], tmp_path: pathlib.Path) -> None:
    text = "".join(case["head"] + case["items"] + case["foot"])
    suffix = "json" if text[0] in "{[" else "xml"
    (tmp_path / f"feed.{suffix}").write_text(text, encoding="utf-8")
    (tmp_path / f"feed.{suffix}.gz").write_bytes(gzip.compress(text.encode()))
    (tmp_path / "feed").write_text(text, encoding="utf-8")
    found = [(str(p), read_sources([p])) for p in sorted(tmp_path.iterdir())] + [("stdin", given_by(text))]
    for name, intake in found:
        assert len(intake.reports) == len(case["reports"])
        for report, wanted in zip(intake.reports, case["reports"], strict=True):
            fields = (
                "name",
                "text",
                "url",
                "title",
                "outlet",
                "byline",
                "published",
                "zone",
                "credited",
                "derived_from",
            )
            made = {k: list(v) if isinstance(v := getattr(report, k), tuple) else v for k in fields}
            assert {k: v for k, v in made.items() if v} == {**wanted, "name": wanted["name"].replace("FILE", name)}
        rejected = [(r.name.removeprefix(f"{name} "), r.reason) for r in intake.rejected]
        assert [r for r, _ in rejected] == [r for r, _ in case.get("rejected", [])]
        assert all(why in r for (_, r), (_, why) in zip(rejected, case.get("rejected", []), strict=True))


def test_the_headline_is_marked(tmp_path: pathlib.Path) -> None:
    item = "<item><title>Tram</title><description>Two people were hurt.</description></item>"
    (report,) = read(OPEN + item + CLOSE, "a.rss", tmp_path).reports
    assert [(kind, report.text[a:b]) for a, b, kind in report.source_marks] == [
        ("headline", "Tram"),
        ("paragraph", "Two people were hurt."),
    ]


def test_a_folder_holds_feeds_beside_others(tmp_path: pathlib.Path) -> None:
    (tmp_path / "a.rss").write_text(OPEN + GOOD + GOOD.replace("Two", "Three") + CLOSE)
    (tmp_path / "b.txt").write_text("Four people were hurt in Velde on Friday.")
    found = read_sources([tmp_path], published="2024-06-15")
    assert [r.text[:4] for r in found.reports] == ["Two ", "Thre", "Four"]
    assert {r.published_fallback for r in found.reports} == {"2024-06-15"}


@pytest.mark.parametrize(
    ("title", "url", "outlet"),
    [
        ("World news | The Harbour Herald", "https://www.harbourherald.test/", "The Harbour Herald"),
        ("Harbour Herald > World", None, "Harbour Herald"),
        ("HHN - Barge on the rocks", "https://hhn.test", "HHN"),
        ("Skarrow Gazette RSS Feed", None, "Skarrow Gazette"),
        ("Top stories", "https://hhn.test", None),
        ("Mission: Skarrow", "https://missionskarrow.test", "Mission: Skarrow"),
        ("Up the River - A Diary", None, "Up the River - A Diary"),
        (None, None, None),
    ],
)
def test_outlet_of_a_feed(title: str | None, url: str | None, outlet: str | None) -> None:
    assert Feed(title, url).outlet == outlet


SECRET = "the-words-of-another-file"


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("empty.rss", OPEN + CLOSE, "is a feed without items"),
        ("empty.atom", '<feed xmlns="http://www.w3.org/2005/Atom"/>', "is a feed without items"),
        ("empty.json", '{"version": "https://jsonfeed.org/version/1", "items": []}', "is a feed without items"),
        ("titles.rss", OPEN + "<item><title>One</title></item>" * 3 + CLOSE, "none of its 3 items has a text"),
        ("map.xml", "<?xml version='1.0'?><urlset><url/></urlset>", "is XML that is no feed (its root is <urlset>)"),
        ("none.json", '{"a": 1}', 'neither "text" nor "html"'),
        ("list.json", "[]", "holds no report"),
        ("broken.json", '{"text": "never', "is no JSON"),
        ("deep.json", "[" * 200_000, "nested too deeply"),
        ("many.rss", OPEN + "<item/>" * (MAX_ITEMS + 9), "more than 20,000 items"),
        (
            "names.rss",
            OPEN.replace("<rss", "<rss" + "".join(f' xmlns:a{i}="u"' for i in range(3000))) + GOOD,
            "start tags",
        ),
        ("data.rss", OPEN + "<item><description><![CDATA[\n<item>", "not well-formed XML"),
        ("large.rss", OPEN + GOOD + " " * MAX_BYTES, "larger than 16 MiB"),
        ("deep.rss", OPEN + "<item><description>" + "<b>" * 9000, "not well-formed XML"),
        (
            "laughs.xml",
            '<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>' + OPEN + GOOD.replace("Two", "&b;") + CLOSE,
            "declares entities",
        ),
        (
            "parameter.xml",
            '<!DOCTYPE rss [<!ENTITY % a SYSTEM "x.dtd"> %a;]>' + OPEN + GOOD + CLOSE,
            "declares entities",
        ),
        (
            "within.rss",
            OPEN + '<item><!DOCTYPE a [<!ENTITY a "b">]><description>Words &a;</description></item>' + CLOSE,
            "not well-formed XML",
        ),
    ],
    ids=lambda v: v if isinstance(v, str) and len(v) < 20 else "",
)
def test_refused_in_one_line(name: str, data: str, reason: str, tmp_path: pathlib.Path) -> None:
    found = read(data, name, tmp_path)
    assert not found.reports
    (rejected,) = found.rejected
    assert reason in rejected.reason
    assert "\n" not in rejected.reason


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_no_other_file_is_opened(encoding: str, tmp_path: pathlib.Path) -> None:
    (tmp_path / "secret").write_text(SECRET)
    place = (tmp_path / "secret").as_uri()
    entity = f'<!DOCTYPE rss [<!ENTITY x SYSTEM "{place}">]>' + OPEN + GOOD.replace("Two", "&x;") + CLOSE
    (rejected,) = read(entity.encode(encoding), "entity.xml", tmp_path).rejected
    assert "declares entities" in rejected.reason
    include = f'<x:include xmlns:x="http://www.w3.org/2001/XInclude" href="{place}" parse="text"/>'
    outside = f'<!DOCTYPE rss SYSTEM "{place}">' + OPEN + GOOD.replace("Two", f"Three &x; {include}") + CLOSE
    (report,) = read(outside.encode(encoding), "outside.xml", tmp_path).reports
    assert SECRET not in report.text
    assert "people were hurt in Velde" in report.text


@pytest.mark.parametrize(
    "data",
    [
        OPEN + "<item><description><![CDATA[" * 50_000,
        "<!-- -->" * 200_000 + OPEN + GOOD + CLOSE,
        "<!DOCTYPE a [" * 100_000 + OPEN,
        "<?" * 500_000 + OPEN,
        OPEN + "<item>" * 500_000,
        "<rss " + 'a="' * 500_000,
        OPEN + "<item><description>" + "&" * 1_000_000 + "</description></item>" + CLOSE,
        OPEN + "<item><title>" + "- " * 200_000 + "</title>" + GOOD[6:] + CLOSE,
        OPEN.replace("The", "- " * 200_000) + GOOD + CLOSE,
        OPEN + '<item><link>https://a.test</link><description>a&lt;a href="b"&gt;b&lt;/a&gt;' + "&lt;/b&gt;" * 50_000,
    ],
    ids=str.__len__,
)
def test_what_is_made_to_take_long_does_not(data: str) -> None:
    found = given_by(data)
    assert found.reports or found.rejected


def test_many_comments_before_a_page_are_passed_quickly() -> None:
    assert not looks_like_html("<!-- -->" * 600)
    assert looks_like_html("<!-- a --> <!-- b --><html><body>")


@pytest.mark.parametrize(
    "data",
    [
        OPEN + GOOD.replace("<item>", '<item><geo:point>1 2</geo:point><guid geo:exact="1">one</guid>') + CLOSE,
        OPEN.replace("<rss", '<rss xmlns="https://made-up.test/rss"') + GOOD + CLOSE,
        OPEN + GOOD.replace("Two people", "<p>Two <b>people</b></p>") + CLOSE,
        "\ufeff\n" + OPEN + GOOD + CLOSE,
        OPEN + GOOD,
    ],
    ids=["prefix not declared", "namespace made up", "markup not escaped", "blank in front", "cut off between items"],
)
def test_what_feeds_get_wrong_is_read(data: str) -> None:
    (report,) = given_by(data).reports
    assert report.outlet == "The Velde Lantern"
    assert " ".join(report.text.split()) == "Two people were hurt in Velde on Friday."


def test_mended() -> None:
    given = "R&D &amp; AT&T; caf&eacute; &lt; &#11;&#65; <![CDATA[a & b &eacute;]]><!-- & -->\x0b"
    assert mended(given) == "R&amp;D &amp; AT&amp;T; café &lt;  &#65; <![CDATA[a & b &eacute;]]><!-- & --> "


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from([*GOOD.replace("<", " <").split(), "<item>", "</item>", "<![CDATA[", "]]>", "&", "<rss>",
    "<channel>", "</channel>", "<title>", "&x;", "<!--", "-->", "<entry/>", "'", '"', "<link/>", "<!ENTITY"]), max_size=40))  # fmt: skip
def test_whatever_comes_is_reports_or_lines(pieces: list[str]) -> None:
    found = given_by(OPEN + " ".join(pieces))
    assert found.reports or found.rejected
