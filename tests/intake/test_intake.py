"""What is handed over becomes reports or one clear line; never a traceback."""

import gzip
import io
import json
import os
import pathlib
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from synoptic.intake import read_lines, read_sources, report_from_html, report_from_object, report_from_text
from synoptic.intake.limits import MAX_BYTES, MAX_CHARACTERS
from synoptic.intake.metadata import outlet_in_title
from synoptic.intake.published import edtf_of, with_clock
from synoptic.model.errors import InputError
from synoptic.model.report import Rejected

CASES = pathlib.Path(__file__).parent.parent / "cases" / "intake"
BAD = json.loads((CASES / "bad.json").read_text(encoding="utf-8"))
PAGES = json.loads((CASES / "pages.json").read_text(encoding="utf-8"))
SENTENCE = "The bridge over the harbour was closed on Thursday, the port authority said."


@pytest.fixture(autouse=True)
def _inside(tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def write(name: str, data: bytes | str) -> str:
    path = pathlib.Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return name


@pytest.mark.parametrize("case", BAD, ids=lambda c: c["name"])
def test_bad_input_gets_one_line(case: dict[str, Any]) -> None:
    data = bytes.fromhex(case["hex"]) if "hex" in case else case["text"].encode() * case.get("times", 1)
    found = read_sources([write(case["file"], data)])
    assert not found.reports
    (rejected,) = found.rejected
    assert case["reason"] in rejected.reason
    assert "\n" not in rejected.reason
    assert rejected.name.startswith(case["file"])


def test_missing_path_and_empty_folder() -> None:
    pathlib.Path("nothing/below").mkdir(parents=True)
    found = read_sources(["nowhere.txt", "nothing"])
    assert [(r.name, r.reason.split(";")[0]) for r in found.rejected] == [
        ("nowhere.txt", "no such file or folder"),
        ("nothing", "is a folder without files"),
    ]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read() -> None:
    pathlib.Path(write("locked.txt", SENTENCE)).chmod(0)
    assert "permissions" in read_sources(["locked.txt"]).rejected[0].reason


def test_a_folder_is_read_with_all_below_in_order() -> None:
    write("in/b.txt", SENTENCE)
    write("in/a/c.html", f"<html><body><h1>Bridge shut</h1><p>{SENTENCE}</p></body></html>")
    write("in/notes", SENTENCE)
    write("in/.hidden", SENTENCE)
    write("in/picture.png", b"\x89PNG\r\n")
    found = read_sources(["in"])
    assert [r.name for r in found.reports] == ["in/a/c.html", "in/b.txt", "in/notes"]
    assert [r.name for r in found.rejected] == ["in/picture.png"]


def test_text_is_kept_to_the_letter() -> None:
    text = " date 2024-03-14 One\r\n\r\nTwo\ttabs\u202e and <b>marks</b>.\n"
    assert read_sources([write("a.txt", text)]).reports[0].text == text
    write("a.jsonl", json.dumps({"text": "<p>One</p>" + text}))
    assert read_sources(["a.jsonl"]).reports[0].text == "<p>One</p>" + text


@pytest.mark.parametrize(
    ("encoding", "repair"),
    [("utf-8", ""), ("utf-8-sig", ""), ("utf-16", ""), ("utf-32", ""), ("cp1252", "read as cp1252")],
)
def test_encodings(encoding: str, repair: str) -> None:
    text = "The café “Harbour” wasn’t closed – its owner, André Füllbäck, said so on Thursday."
    report = read_sources([write("a.txt", text.encode(encoding))]).reports[0]
    assert report.text == text
    assert " ".join(report.repairs) == repair


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("latin-1", "The mill cost £40,000, Señor Pell said. It was shut on Tuesday, the owner of the café told him."),
        ("latin-1", "Bread £40,000\n\nSeñor Pell paid.\n"),
        ("latin-1", "The mill cost £40,000, said Señor Pell of the town. " * 60),
        ("cp1252", "“Bread” costs a lot – the baker’s wife said. Zoë and François paid €40 at 30°C, ½ of it."),
        (
            "cp1252",
            "Borgmästaren sade på tisdagen att kvarnen skulle stängas. Många är oroliga för följderna, säger hon.",
        ),
        ("cp1250", "Burmistrz powiedział we wtorek, że młyn zostanie zamknięty. Mieszkańcy żądają wyjaśnień."),
        (
            "cp1250",
            "Starosta řekl, že mlýn bude uzavřen. Obyvatelé města jsou znepokojeni a žádají vysvětlení od úřadů.",
        ),
        ("cp1250", "The mayor, Jarosław Wałbrzycki of Tolvernów, said on Tuesday that the mill would close."),
        ("cp1251", "Мэр заявил во вторник, что мельница будет закрыта. Жители обеспокоены и требуют объяснений."),
        ("shift_jis", "市長は火曜日に製粉所が閉鎖されると述べた。住民は不安を感じている。"),
    ],
)
def test_an_undeclared_encoding_is_windows_1252_unless_letters_say_otherwise(encoding: str, text: str) -> None:
    assert read_sources([write("a.txt", text.encode(encoding))]).reports[0].text == text


def test_mojibake_is_mended_only_beyond_doubt() -> None:
    text = "The café “Harbour“ wasn’t closed – so it said."
    report = read_sources([write("a.txt", text.encode().decode("cp1252"))]).reports[0]
    assert report.text == text
    assert "mojibake" in report.repairs[0]
    once = "A sign read Ã¢ and nothing else was wrong with it."
    assert read_sources([write("b.txt", once)]).reports[0].text == once


def test_json_lines_go_on_behind_a_bad_line() -> None:
    lines = [
        json.dumps({"id": "one", "text": SENTENCE, "byline": ["Jane Doe"], "published": "2024-03-14T09:20:00+02:00"}),
        "{broken",
        json.dumps({"url": "https://example.com/2", "text": SENTENCE, "author": "John Roe", "published": "soon"}),
        "[]",
        "",
        json.dumps({"text": "half \ud800 a pair"}),
        json.dumps({"text": 7}),
    ]
    for name, data in (
        ("a.jsonl", "\n".join(lines).encode()),
        ("a.jsonl.gz", gzip.compress("\n".join(lines).encode())),
    ):
        found = read_sources([write(name, data)])
        assert [r.name for r in found.reports] == ["one", "https://example.com/2", f"{name}:6"]
        assert [r.name for r in found.rejected] == [f"{name}:2", f"{name}:4", f"{name}:7"]
        one, two, half = found.reports
        assert (one.published, one.byline) == ("2024-03-14T09:20", ("Jane Doe",))
        assert two.published is None
        assert "soon" in two.repairs[0]
        assert half.text == "half \ufffd a pair"


def test_a_line_too_long_is_named_and_passed_over() -> None:
    long = b'{"text": "' + b"a" * MAX_BYTES + b'"}'
    found = read_sources([write("a.jsonl", long + b"\n" + json.dumps({"text": SENTENCE}).encode())])
    assert [r.name for r in found.reports] == ["a.jsonl:2"]
    assert "longer than 16 MiB" in found.rejected[0].reason


def test_standard_input_is_sniffed() -> None:
    both = b"\n".join(json.dumps({"text": t}).encode() for t in (SENTENCE, "Another one."))
    assert [r.name for r in read_sources(["-"], stdin=io.BytesIO(both)).reports] == ["stdin:1", "stdin:2"]
    assert read_sources(["-"], stdin=io.BytesIO(SENTENCE.encode())).reports[0].text == SENTENCE
    page = f"<!DOCTYPE html><html><body><h1>Bridge shut again</h1><p>{SENTENCE}</p></body></html>".encode()
    report = read_sources(["-"], stdin=io.BytesIO(page)).reports[0]
    assert report.text == f"Bridge shut again\n\n{SENTENCE}"


def test_published_is_a_fallback_and_must_be_a_date() -> None:
    write("a.jsonl", json.dumps({"text": SENTENCE, "published": "2024-03-14"}) + "\n" + json.dumps({"text": "Two."}))
    found = read_sources(["a.jsonl"], published="2024-01-01").reports
    assert [(r.published, r.published_fallback) for r in found] == [("2024-03-14", "2024-01-01"), (None, "2024-01-01")]
    with pytest.raises(InputError, match="published: 'soon'"):
        read_sources([], published="soon")


def test_the_same_file_given_twice_is_read_once() -> None:
    write("a.txt", SENTENCE)
    found = read_sources(["a.txt", "a.txt"])
    assert (len(found.reports), len(found.rejected)) == (1, 1)


@pytest.mark.parametrize("case", PAGES, ids=lambda c: c["name"])
def test_page(case: dict[str, Any]) -> None:
    report = report_from_html("page", "\n".join(case["html"]))
    marked = [(kind, report.text[start:end]) for start, end, kind in report.source_marks]
    assert marked == [tuple(m) for m in case["marks"]]
    for field in ("title", "outlet", "published", "url"):
        if field in case:
            assert getattr(report, field) == case[field], field
    if "byline" in case:
        assert list(report.byline) == case["byline"]


@pytest.mark.parametrize("tag", ["div", "b", "span", "table", "ul", "blockquote"])
def test_nesting_bombs_are_read_without_their_structure(tag: str) -> None:
    page = f"<html><body>{f'<{tag}>' * 20_000}{SENTENCE}{f'</{tag}>' * 20_000}</body></html>"
    report = report_from_html("bomb", page)
    assert report.text == SENTENCE
    assert "structure" in report.repairs[0]


def test_too_long_a_text_is_refused() -> None:
    with pytest.raises(InputError, match="1,000,000"):
        report_from_text("long", "a" * (MAX_CHARACTERS + 1))


@pytest.mark.parametrize("reference", ["&#27;", "&#11;", "&#x1B;", "&#x0008", "&#xFFFF;", "&#127;"])
def test_reference_to_no_letter_leaves_the_structure(reference: str) -> None:
    head = '<title>Bridge shut again</title><meta property="og:site_name" content="The Lantern">'
    page = f"<html><head>{head}</head><body><h1>Bridge shut again</h1><p>{SENTENCE} {reference}It stays shut.</p></body></html>"
    report = report_from_html("page", page)
    assert (report.title, report.outlet) == ("Bridge shut again", "The Lantern")
    assert report.repairs == ("1 reference to a control character was dropped",)
    assert "It stays shut." in report.text
    assert all(c.isprintable() or c == "\n" for c in report.text)


def test_a_name_holds_nothing_invisible() -> None:
    head = '<title>Bridge shut again</title><meta property="og:site_name" content="The\u200b Lan\u202etern">'
    page = f"<html><head>{head}</head><body><h1>Bridge shut again</h1><p>{SENTENCE} It stays shut.</p></body></html>"
    assert report_from_html("page", page).outlet == "The Lantern"
    report = report_from_object({"text": SENTENCE, "outlet": "\ufeffThe Lantern\u200b", "byline": "Jo\u200bn Doe"}, "n")
    assert (report.outlet, report.byline) == ("The Lantern", ("Jon Doe",))
    assert report_from_object({"text": SENTENCE, "outlet": "\u200b"}, "n").outlet is None


def test_reference_to_a_letter_stays() -> None:
    page = f"<html><body><h1>Bridge shut again</h1><p>{SENTENCE} &#8220;Shut&#x201D; &#150; &#275;.</p></body></html>"
    report = report_from_html("page", page)
    assert "“Shut” – ē." in report.text
    assert not report.repairs


@pytest.mark.parametrize("entry", [{}, {"text": None}, {"html": 3}, {"text": ""}, {"text": "12 34"}])
def test_objects_without_text_are_refused(entry: dict[str, Any]) -> None:
    with pytest.raises(InputError):
        report_from_object(entry, "a:1")


def test_read_lines_numbers_lines() -> None:
    write("a.jsonl", '{"id": 1}\n\nnope\n')
    first, second = read_lines("a.jsonl")
    assert first == (1, {"id": 1})
    assert second[0] == 3
    assert isinstance(second[1], Rejected)
    with pytest.raises(InputError, match="no such file"):
        list(read_lines("nowhere.jsonl"))


@pytest.mark.parametrize(
    ("given", "edtf"),
    [
        ("2024-03-14T09:20:31.5Z", "2024-03-14T09:20"), ("2024-03-14 09:20", "2024-03-14T09:20"), ("2024-03", "2024-03"),
        ("2024", "2024"), (2024, "2024"), ("20240314", "2024-03-14"), ("Thu, 14 Mar 2024 09:20:31 +0200", "2024-03-14T09:20"),
        ("March 14, 2024", "2024-03-14"), ("2024-02-30", None), ("2024-03-14T00:00:00Z", "2024-03-14"), ("03/04/2024", None),
        (None, None), (True, None), ("", None), ([], None),
    ],
)  # fmt: skip
def test_dates_of_metadata(given: object, edtf: str | None) -> None:
    assert edtf_of(given) == edtf


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=300))
def test_no_bytes_make_a_traceback(data: bytes) -> None:
    for name in ("any.txt", "any.html", "any.jsonl", "any.jsonl.gz"):
        found = read_sources([write(name, data)])
        assert found.reports or found.rejected


@pytest.mark.parametrize(
    ("title", "headline", "rest", "outlet"),
    [
        ("Bridge shut - Alder Radio", "Bridge shut", "<a>Alder Radio</a>", "Alder Radio"),
        ("Bridge shut | News | Alder Radio", "Bridge shut", "<a>Alder Radio</a>", "Alder Radio"),
        ("Bridge shut - Alder Radio", "Bridge shut", "<a>Home</a>", None),
        ("Bridge shut - and open again", "Bridge shut", "and open again", None),
        ("Alder Radio", "Bridge shut", "Alder Radio", None),
        ("Bridge shut", "Bridge shut", "Bridge shut", None),
    ],
)
def test_outlet_behind_the_headline_of_a_title(title: str, headline: str, rest: str, outlet: str | None) -> None:
    assert outlet_in_title(f"<html><head><title>{title}</title></head><body>{rest}</body></html>", headline) == outlet


def test_dates_before_newspapers_are_none() -> None:
    assert edtf_of("0001-01-01T00:00:00Z") is None


def test_hour_beside_a_day() -> None:
    assert (
        with_clock("2024-03-14", ["By Oona Farrow", "Updated 14 March 2024 11:00", "14.03.2024 09:20"])
        == "2024-03-14T09:20"
    )
    assert with_clock("2024-03-14", ["13 March 2024 09:20"]) == "2024-03-14"
    assert with_clock(None, ["13 March 2024 09:20"]) is None
