"""What people hand over by mistake: each gets one clear line, or its honest place in the result; never a traceback."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import threading
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import spacy

import synoptic
from synoptic import Report
from synoptic.intake import opening
from tests.conftest import Program, Ran
from tests.promises import broken

GOOD = """The Evening Lantern

Two hurt as tram leaves its rails in Velde

14 June 2024

Two people were hurt when a tram left its rails in Velde on Friday, the transport company said.

The driver braked too late in a bend, according to the police. The line will stay closed until Monday.
"""
OTHER = """Radio Ostmark

Tram accident in Velde

15 June 2024

Three people were hurt when a tram left its rails in Velde on Friday, a hospital spokeswoman said.
"""
GERMAN = """In Velde ist am Freitag eine Straßenbahn entgleist. Zwei Menschen wurden dabei verletzt, wie die Verkehrsbetriebe
mitteilten. Der Fahrer habe in einer Kurve zu spät gebremst, sagte ein Sprecher der Polizei. Die Strecke bleibt gesperrt.
"""
GEORGIAN = """პარასკევს ქალაქში ტრამვაი რელსებიდან გადავიდა. ორი ადამიანი დაშავდა, განაცხადა სატრანსპორტო კომპანიამ.
პოლიციის ცნობით, მძღოლმა მოსახვევში გვიან დაამუხრუჭა. ხაზი ორშაბათამდე დაკეტილი იქნება.
"""
FURNITURE = """Home | News | Sport | Weather | Opinion
Sign in
Subscribe
Subscribe to our newsletter
Accept all cookies
Share on Facebook
Follow us on Twitter
© 2024 The Evening Lantern. All rights reserved.
Terms of use | Privacy policy | Contact
"""
MEBIBYTE = 1024 * 1024


def good(folder: Path) -> Path:
    path = folder / "good.txt"
    path.write_text(GOOD, encoding="utf-8")
    return path


def account_of(ran: Ran) -> dict[str, Any]:
    """The account that a run with `--json -` gave."""
    assert ran.status == 0, ran.err
    assert "Traceback" not in ran.err
    made: dict[str, Any] = json.loads(ran.out)
    assert broken(made) == []
    return made


def refused(ran: Ran, *words: str) -> None:
    """Nothing could be done, and one line says so."""
    assert ran.status == 2
    assert ran.out == b""
    assert len(ran.notes) == 1, ran.err
    assert "Traceback" not in ran.err
    for word in words:
        assert word in ran.notes[0]


# Files that are no reports ------------------------------------------------------------------------------------------


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _blank(path: Path) -> None:
    path.write_bytes(b" \n\t\r\n" * 1000)


def _png(path: Path) -> None:
    path.write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)) * 20)


def _pdf(path: Path) -> None:
    path.write_bytes(b"%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\n" + b"stream text " * 200)


def _binary(path: Path) -> None:
    path.write_bytes(bytes(range(256)) * 64)


def _long_line(path: Path) -> None:
    with path.open("wb") as file:
        for _ in range(50):
            file.write(b"word " * (MEBIBYTE // 5))


def _no_letters(path: Path) -> None:
    path.write_text("12 34 --- 56 !!\n" * 20)


def _numbers(path: Path) -> None:
    path.write_text("\n".join(map(str, range(2000))))


def _folder(path: Path) -> None:
    path.mkdir()


def _hidden(path: Path) -> None:
    path.mkdir()
    (path / ".hidden.txt").write_text(GOOD)


def _missing(path: Path) -> None:
    assert not path.exists()


def _damaged(path: Path) -> None:
    path.write_bytes(gzip.compress(GOOD.encode())[:40])


def _no_gzip(path: Path) -> None:
    path.write_text(GOOD)


def _dangling(path: Path) -> None:
    path.symlink_to("nowhere.txt")


def _circle(path: Path) -> None:
    path.symlink_to(path.name)


def _no_text(path: Path) -> None:
    path.write_text('{"id": "a", "title": "No text here"}\n')


def _text_of_wrong_type(path: Path) -> None:
    path.write_text('{"id": "a", "text": ["no", "string"]}\n')


def _array(path: Path) -> None:
    path.write_text('["a", "b"]\n')


def _no_json(path: Path) -> None:
    path.write_text('{"text": "never ends\n')


def _nested_json(path: Path) -> None:
    path.write_text("[" * 200_000 + "]" * 200_000 + "\n")


FEED = '<rss version="2.0"><channel><title>The Evening Lantern</title>{}</channel></rss>'


def _empty_feed(path: Path) -> None:
    path.write_text(FEED.format(""))


def _feed_of_titles(path: Path) -> None:
    path.write_text(FEED.format("<item><title>Tram leaves its rails</title></item>" * 12))


def _entity_bomb(path: Path) -> None:
    entities = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10 if n else "tram"}">' for n in range(10))
    path.write_text(f"<!DOCTYPE rss [{entities}]>" + FEED.format("<item><description>&a9;</description></item>"))


def _site_map(path: Path) -> None:
    path.write_text('<?xml version="1.0"?>\n<urlset><url><loc>https://lantern.test/</loc></url></urlset>')


def _other_json(path: Path) -> None:
    path.write_text('{\n  "name": "settings",\n  "value": [1, 2]\n}\n')


def _cut_off_json(path: Path) -> None:
    path.write_text('{\n  "text": "Two people were hurt')


NO_REPORTS: list[tuple[str, Callable[[Path], None], str]] = [
    ("empty.txt", _empty, "is empty"),
    ("blank.txt", _blank, "is empty"),
    ("image.png", _png, "is a PNG image, not text"),
    ("image.txt", _png, "is a PNG image, not text"),
    ("paper.pdf", _pdf, "is a PDF, not text"),
    ("program.bin", _binary, "is a binary file, not text"),
    ("line.txt", _long_line, "is larger than 16 MiB"),
    ("line.jsonl", _long_line, "longer than 16 MiB"),
    ("signs.txt", _no_letters, "holds no letters"),
    ("numbers.txt", _numbers, "holds no letters"),
    ("folder", _folder, "is a folder without files"),
    ("hidden", _hidden, "is a folder without files"),
    ("missing.txt", _missing, "no such file or folder"),
    ("damaged.txt.gz", _damaged, "is damaged gzip data"),
    ("damaged.jsonl.gz", _damaged, "is damaged gzip data"),
    ("named.jsonl.gz", _no_gzip, "is damaged gzip data"),
    ("dangling.txt", _dangling, "no such file or folder"),
    ("circle.txt", _circle, "cannot be read"),
    ("empty.jsonl", _empty, "is empty"),
    ("notext.jsonl", _no_text, 'neither "text" nor "html"'),
    ("wrong.jsonl", _text_of_wrong_type, 'neither "text" nor "html"'),
    ("array.jsonl", _array, "is a JSON array"),
    ("nojson.jsonl", _no_json, "is no JSON"),
    ("nested.jsonl", _nested_json, "nested too deeply"),
    ("empty.rss", _empty_feed, "is a feed without items"),
    ("titles.rss", _feed_of_titles, "is a feed of titles: none of its 12 items has a text"),
    ("bomb.xml", _entity_bomb, "declares entities"),
    ("map.xml", _site_map, "is XML that is no feed"),
    ("other.json", _other_json, 'neither "text" nor "html"'),
    ("cut.json", _cut_off_json, "is no JSON"),
]
EACH = pytest.mark.parametrize(("name", "make", "words"), NO_REPORTS, ids=[n for n, _, _ in NO_REPORTS])


@EACH
def test_alone_it_is_refused(
    program: Program, inside: Path, name: str, make: Callable[[Path], None], words: str
) -> None:
    make(Path(name))
    refused(program("read", name, "--json", "account.json"), name, words, "; ")
    assert not Path("account.json").exists()


@EACH
def test_beside_a_report_it_is_named(
    program: Program, inside: Path, name: str, make: Callable[[Path], None], words: str
) -> None:
    make(Path(name))
    ran = program("read", good(inside).name, name, "--json", "-", "--quiet")
    account = account_of(ran)
    assert [r["name"] for r in account["reports"]] == ["good.txt"]
    assert [words in r["reason"] and r["name"].startswith(name) for r in account["rejected"]] == [True]
    assert len(ran.err.splitlines()) == 1
    assert name in ran.err
    assert words in ran.err


def test_several_that_are_none(program: Program, inside: Path) -> None:
    _empty(inside / "a.txt")
    _png(inside / "b.png")
    ran = program("read", "a.txt", "b.png")
    assert (ran.status, ran.out) == (2, b"")
    assert [line.split(":")[0] for line in ran.notes] == ["not read", "not read", "nothing given can be read as a report; give text, HTML, a feed or JSON Lines"]  # fmt: skip


@pytest.mark.parametrize("command", ["clean", "annotate", "group"])
def test_other_commands_refuse_it_too(program: Program, inside: Path, command: str) -> None:
    refused(program(command, "missing.txt"), "missing.txt: no such file or folder")
    _png(inside / "b.png")
    ran = program(command, good(inside).name, "b.png", "--jsonl")
    assert ran.status == 0
    assert len(ran.out.splitlines()) == 1
    assert [n for n in ran.notes if "b.png: is a PNG image" in n]


def test_bad_line_is_passed_over(program: Program, inside: Path) -> None:
    Path("a.jsonl").write_text(
        json.dumps({"id": "one", "text": GOOD}) + "\n"
        '{"text": "cut off\n'
        "\n"
        + json.dumps({"id": "three"}) + "\n"
        + json.dumps({"id": "four", "text": OTHER})
    )  # fmt: skip
    ran = program("read", "a.jsonl", "--json", "-", "--quiet")
    account = account_of(ran)
    assert sorted(r["name"] for r in account["reports"]) == ["four", "one"]
    assert [r["name"] for r in account["rejected"]] == ["a.jsonl:2", "a.jsonl:4"]
    assert len(ran.err.splitlines()) == 2


def test_file_of_bad_lines_is_named_a_few_times(program: Program, inside: Path) -> None:
    Path("notes.jsonl").write_text("no JSON at all\n" * 500)
    ran = program("read", good(inside).name, "notes.jsonl", "--json", "-", "--quiet")
    assert len(account_of(ran)["rejected"]) == 500
    lines = ran.err.splitlines()
    assert len(lines) < 20
    assert lines[-1] == "synoptic: not read: 490 more like these"


def test_broken_item_is_passed_over(program: Program, inside: Path) -> None:
    broken_off = "<item><title>Tram</title><description>Two people <b>were hurt</description></item>"
    item = "<item><link>https://lantern.test/1</link><description>Two people were hurt in Velde.</description></item>"
    Path("a.rss").write_text(FEED.format(broken_off + item + "<item><title>No more than this</title></item>"))
    ran = program("read", "a.rss", "--json", "-", "--quiet")
    account = account_of(ran)
    assert [r["name"] for r in account["reports"]] == ["https://lantern.test/1"]
    assert [r["name"] for r in account["rejected"]] == ["a.rss item 1", "a.rss item 3"]
    assert len(ran.err.splitlines()) == 2
    piped = account_of(program("read", "-", "--json", "-", "--quiet", stdin=Path("a.rss").read_bytes()))
    assert piped["account"] == account["account"]


@pytest.mark.parametrize(
    "line", ['{"a": "x"}', '{"a": "", "b": "x"}', '{"a": 7, "b": "x"}', '{"a": {}, "b": "x"}', "[]", "nonsense"]
)
def test_bad_pair_is_passed_over(program: Program, inside: Path, line: str) -> None:
    pair = '{"a": "Two people were hurt in the fire.", "b": "Three people were hurt in the fire."}'
    ran = program("relate", "-", stdin=f"{line}\n{pair}\n".encode())
    assert ran.status == 0
    assert [json.loads(made)["relation"] for made in ran.out.splitlines()] == ["conflict"]
    assert len(ran.notes) == 1
    assert "stdin:1" in ran.notes[0]
    ran = program("relate", "-", stdin=line.encode())
    assert (ran.status, ran.out) == (2, b"")
    assert "Traceback" not in ran.err


def test_file_that_may_not_be_read(program: Program, inside: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    good(inside)
    Path("closed.txt").write_text(OTHER)
    opened = Path.open

    def denied(path: Path, *args: Any) -> Any:
        """What root, who may read everything, cannot meet on a disk."""
        if path.name == "closed.txt":
            raise PermissionError(13, "Permission denied", str(path))
        return opened(path, *args)

    monkeypatch.setattr(Path, "open", denied)
    refused(program("read", "closed.txt"), "closed.txt: may not be read; check its permissions")
    account = account_of(program("read", ".", "--json", "-"))
    assert [(r["name"], r["reason"]) for r in account["rejected"]] == [
        ("closed.txt", "may not be read; check its permissions")
    ]


# Reports that say little --------------------------------------------------------------------------------------------


def test_one_report_gives_an_account_that_says_so(program: Program, inside: Path) -> None:
    path = good(inside).name
    ran = program("read", path)
    assert b"read from 1 report\n" in ran.out
    account = account_of(program("read", path, "--json", "-"))
    assert {(c["reports"], c["newsrooms"], c["origins"]) for c in account["claims"]} == {(1, 1, 1)}
    assert {c["standing"] for c in account["claims"]} == {"single"}
    assert account["account"]


def test_copies_are_one_witness(program: Program, inside: Path) -> None:
    good(inside)
    alone = account_of(program("read", "good.txt", "--json", "-"))
    for n in range(19):
        Path(f"copy-{n:02}.txt").write_text(GOOD)
    account = account_of(program("read", ".", "--json", "-"))
    assert len(account["reports"]) == 20
    assert {(c["newsrooms"], c["origins"], c["standing"]) for c in account["claims"]} == {(1, 1, "single")}
    assert len(account["origins"]) == len(alone["origins"])
    assert [s["text"] for s in account["account"]] == [s["text"] for s in alone["account"]]
    assert account["conflicts"] == []


@pytest.mark.parametrize("command", ["read", "clean", "annotate", "relate", "group"])
def test_path_without_a_name_is_not_this_folder(program: Program, inside: Path, command: str) -> None:
    refused(program(command, ""), "a path was given no name; ")
    refused(program(command, good(inside).name, ""), "a path was given no name; ")


def test_path_given_twice_is_read_once(program: Program, inside: Path) -> None:
    path = good(inside).name
    account = account_of(program("read", path, path, "--json", "-"))
    assert [r["name"] for r in account["reports"]] == [path]
    assert [r["name"] for r in account["rejected"]] == [path]
    assert "read once" in account["rejected"][0]["reason"]


def test_one_text_under_two_names_is_two_reports_of_one_newsroom(program: Program, inside: Path) -> None:
    good(inside)
    Path("same.txt").write_text(GOOD)
    account = account_of(program("read", "good.txt", "same.txt", "--json", "-"))
    assert sorted(r["name"] for r in account["reports"]) == ["good.txt", "same.txt"]
    assert {(c["newsrooms"], c["origins"]) for c in account["claims"]} == {(1, 1)}
    assert [round(r["share"], 2) for r in account["reuses"]] == [1]


def test_unrelated_reports_do_not_mix(program: Program, inside: Path) -> None:
    good(inside)
    Path("other.txt").write_text(OTHER)
    Path("cup.txt").write_text(
        "Oarsmen of Quenby win the cup\n\nThe rowing club of Quenby won the northern cup on Sunday. Its cox, Pia Thornbury, wept.\n"
    )
    account = account_of(program("read", ".", "--json", "-"))
    cup = next(r["id"] for r in account["reports"] if r["name"] == "cup.txt")
    assert cup not in {c["report"] for s in account["account"] for c in s["citations"]}
    for claim in account["claims"]:
        assert cup not in (found := {e["report"] for e in claim["evidence"]}) or found == {cup}
    assert all(cup not in {e["report"] for s in c["sides"] for e in s["evidence"]} for c in account["conflicts"])


@pytest.mark.parametrize(("text", "language"), [(GERMAN, "de"), (GEORGIAN, "ka")])
def test_other_language_is_kept_and_not_analysed(program: Program, inside: Path, text: str, language: str) -> None:
    good(inside)
    Path("foreign.txt").write_text(text, encoding="utf-8")
    ran = program("read", ".", "--json", "-", "--quiet")
    account = account_of(ran)
    foreign = next(r for r in account["reports"] if r["name"] == "foreign.txt")
    assert (foreign["language"], foreign["analysed"], foreign["text"]) == (language, False, text)
    assert foreign["note"].startswith(f"kept, not analysed: its language is {language}")
    assert ran.err == f"synoptic: foreign.txt: {foreign['note']}\n"
    assert foreign["id"] not in {e["report"] for c in account["claims"] for e in c["evidence"]}
    for command in ("read", "annotate", "group"):
        ran = program(command, "foreign.txt")
        assert (ran.status, ran.out) == (2, b"")
        assert ran.notes[-1].startswith(f"foreign.txt: {foreign['note']}; give a news report in English")


def test_several_of_which_none_is_analysed(program: Program, inside: Path) -> None:
    Path("german.txt").write_text(GERMAN, encoding="utf-8")
    Path("georgian.txt").write_text(GEORGIAN, encoding="utf-8")
    _empty(inside / "empty.txt")
    ran = program("read", ".", "--json", "account.json")
    assert (ran.status, ran.out) == (2, b"")
    assert [line.split(":")[0] for line in ran.notes] == ["not read", "georgian.txt", "german.txt", "none of the 2 reports could be analysed; give a news report in English"]  # fmt: skip
    assert not Path("account.json").exists()


def test_each_of_which_none_is_analysed(program: Program, inside: Path) -> None:
    Path("events.jsonl").write_text(json.dumps({"id": 1, "reports": [{"text": GERMAN}]}) + "\n")
    ran = program("read", "events.jsonl", "--each", "--quiet")
    assert ran.status == 2
    assert json.loads(ran.out)["reports"][0]["analysed"] is False
    assert "no line given holds a report that could be analysed" in ran.err


# Pipes and devices --------------------------------------------------------------------------------------------------


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
class TestPipes:
    @pytest.fixture(autouse=True)
    def hasty(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(opening, "WAIT", 0.2)

    def test_pipe_that_nobody_writes_to(self, program: Program, inside: Path) -> None:
        os.mkfifo("pipe")
        refused(program("read", "pipe"), "pipe: is a pipe to which nothing was written in 0.2 seconds", "; start what")
        refused(program("read", good(inside).name, "--decisions", "pipe"), "pipe: is a pipe to which nothing")

    @pytest.mark.parametrize("late", [False, True])
    def test_pipe_is_read_like_a_file(
        self, program: Program, inside: Path, late: bool, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        os.mkfifo("pipe")
        monkeypatch.setattr(opening, "WAIT", 20)

        def write() -> None:
            time.sleep(0.3 if late else 0)
            with open("pipe", "wb") as pipe:
                pipe.write(GOOD[:40].encode())
                pipe.flush()
                time.sleep(0.2)
                pipe.write(GOOD[40:].encode())

        writer = threading.Thread(target=write)
        writer.start()
        ran = program("clean", "pipe", "--jsonl")
        writer.join()
        assert json.loads(ran.out)["text"] == GOOD

    def test_packed_pipe(self, program: Program, inside: Path) -> None:
        os.mkfifo("pipe.txt.gz")
        writer = threading.Thread(target=lambda: Path("pipe.txt.gz").write_bytes(gzip.compress(GOOD.encode())))
        writer.start()
        ran = program("clean", "pipe.txt.gz", "--jsonl")
        writer.join()
        assert json.loads(ran.out)["text"] == GOOD

    def test_pipe_in_a_folder_is_named_and_not_waited_for(self, program: Program, inside: Path) -> None:
        good(inside)
        os.mkfifo("pipe")
        ran = program("clean", ".", "--jsonl")
        assert len(ran.out.splitlines()) == 1
        assert ran.notes == [
            "not read: pipe: is a pipe or a device; give it by its own name, or leave it out of the folder"
        ]


@pytest.mark.skipif(not os.path.exists("/dev/null"), reason="no such device")
def test_device_without_a_word(program: Program, inside: Path) -> None:
    refused(program("read", "/dev/null"), "/dev/null: is empty")


@pytest.mark.xfail(reason="a text in which nothing reads like an article is read whole, however many lines it has")
def test_page_of_nothing_but_furniture(program: Program, inside: Path) -> None:
    good(inside)
    Path("furniture.txt").write_text(FURNITURE, encoding="utf-8")
    account = account_of(program("read", ".", "--json", "-"))
    furniture = next(r for r in account["reports"] if r["name"] == "furniture.txt")
    assert furniture["note"] == "kept, not analysed: no article text was found in it"
    assert furniture["id"] not in {e["report"] for c in account["claims"] for e in c["evidence"]}


def test_text_without_a_full_stop_is_read_in_part_and_the_rest_named(program: Program, inside: Path) -> None:
    good(inside)
    endless = "Two people and 14 children were on the ferry that ran aground near Torm on 12 May 2025 and "
    Path("endless.txt").write_text("Torm Echo\n\n" + endless * 2_000, encoding="utf-8")
    account = account_of(program("read", ".", "--json", "-"))
    report = next(r for r in account["reports"] if r["name"] == "endless.txt")
    assert report["analysed"] and report["note"].endswith("go on without a sentence end are not analysed")


# Markup and encodings -----------------------------------------------------------------------------------------------

BROKEN = """<html><head><title>Tram<body><div><<p class=x>Home<nav><ul><li><a href=/>News</nav>
<h1>Two hurt as tram leaves its rails in Velde</h2><p>Two people were hurt when a tram left its rails in Velde on Friday, the
transport company said.<p>The driver braked too late, <b>according <i>to</b> the police</i>.
<script>alert("x")</script><p>The line will stay closed until Monday, & nobody knows &what; &#xFFFFFFFF; comes then.
<p title="never closed>"""


def test_broken_markup(program: Program, inside: Path) -> None:
    Path("broken.html").write_text(BROKEN)
    account = account_of(program("read", "broken.html", "--json", "-"))
    assert "Two people were hurt" in account["reports"][0]["text"]
    assert "<b>" not in account["reports"][0]["text"]


@pytest.mark.parametrize("tag", ["div", "b", "blockquote", "table", "ul><li"])
def test_nesting_bomb(program: Program, inside: Path, tag: str) -> None:
    Path("bomb.html").write_text(
        f"<html><body>{f'<{tag}>' * 60_000}<p>Two people were hurt in Velde on Friday.</p></body></html>"
    )
    ran = program("clean", "bomb.html", "--jsonl")
    assert "Traceback" not in ran.err
    assert ran.status in (0, 2)
    assert ran.status == 2 or "Two people were hurt" in json.loads(ran.out)["text"]


def test_page_without_text(program: Program, inside: Path) -> None:
    Path("page.html").write_text("<!doctype html><html><body><script>let x = 'y';</script></body></html>")
    refused(program("read", "page.html"), "page.html", "holds no text")


STRANGE = "Le café “Zürich” in Velde burned down on Friday, the fire brigade said. Two people were hurt – one badly."


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_encodings(program: Program, inside: Path, encoding: str) -> None:
    data = (STRANGE + "\n").encode(encoding)
    if encoding in ("utf-16-le", "utf-16-be"):
        data = "\ufeff".encode(encoding) + data
    Path("strange.txt").write_bytes(data)
    account = account_of(program("read", "strange.txt", "--json", "-"))
    assert account["reports"][0]["text"] == STRANGE + "\n"


def test_text_decoded_wrongly_before_is_mended_and_said(program: Program, inside: Path) -> None:
    Path("strange.txt").write_bytes(
        STRANGE.encode("utf-8").decode("cp1252", "replace").replace("\ufffd", "\x9d").encode("utf-8")
    )
    report = account_of(program("read", "strange.txt", "--json", "-"))["reports"][0]
    assert "café" in report["text"]
    assert "Zürich" in report["text"]
    assert "mojibake" in report["note"]


def test_bytes_that_are_no_text_are_replaced(program: Program, inside: Path) -> None:
    Path("strange.txt").write_bytes(GOOD.encode() + b"\xff\xfe\xc3" + OTHER.encode())
    assert account_of(program("read", "strange.txt", "--json", "-"))["claims"]


SURROGATE = '{"id": "half \\ud83d", "outlet": "The \\udc00 Post", "text": "Two people were hurt \\ud83d in Velde on Friday, the police said."}\n'


def test_half_surrogates(program: Program, inside: Path) -> None:
    Path("half.jsonl").write_text(SURROGATE)
    for command in (("read", "--json", "-"), ("read", "--html", "-"), ("read", "--markdown", "-"), ("read",), ("clean", "--jsonl"), ("annotate", "--jsonl"), ("annotate",), ("clean",)):  # fmt: skip
        ran = program(*command, "half.jsonl")
        assert ran.status == 0, ran.err
        assert "Two people were hurt" in ran.out.decode("utf-8")
    report = account_of(program("read", "half.jsonl", "--json", "-"))["reports"][0]
    assert len(report["text"]) == len(json.loads(SURROGATE)["text"])
    assert "lone surrogates" in report["note"]


def test_control_characters_do_not_reach_the_terminal(program: Program, inside: Path) -> None:
    name = "bad\x1b[31m.txt"
    Path(name).write_text(GOOD.replace("Velde", "Vel\x1b[2Jde\x07"))
    for command in ("read", "clean", "annotate", "group"):
        ran = program(command, name)
        assert ran.status == 0
        assert b"\x1b" not in ran.out + ran.err.encode(), command
        assert b"\x07" not in ran.out, command
    refused(program("read", "missing\x1b[31m.txt"), "missing")


COLOURED = GOOD.replace("hurt when", "\x1b[1;31mhurt\x1b[0m when").replace(
    "The driver", "\x1b]0;another title\x07The driver"
)


def test_commands_to_a_terminal_leave_no_letters(program: Program, inside: Path) -> None:
    Path("red\x1b[31m.txt").write_text(COLOURED)
    for command in (("read",), ("read", "--html", "-"), ("read", "--markdown", "-"), ("clean",), ("annotate", "-q"), ("annotate", "--html", "-")):  # fmt: skip
        ran = program(*command, "red\x1b[31m.txt")
        assert ran.status == 0
        shown = ran.out.decode() + ran.err
        assert not [rest for rest in ("\x1b", "[1;31m", "[0m", "[31m", "another title") if rest in shown], command


def test_places_stay_where_commands_to_a_terminal_stood(program: Program, inside: Path) -> None:
    Path("red.txt").write_text(COLOURED)
    made = json.loads(program("annotate", "--jsonl", "red.txt").out)
    assert len(made["text"]) == len(COLOURED)
    places = [COLOURED[m["start"] : m["end"]] for m in made["mentions"] if m["kind"] == "factuality"]
    assert "hurt" in " ".join(places)


def test_bare_brackets_are_no_command(program: Program, inside: Path) -> None:
    Path("bare.txt").write_text(GOOD.replace("tram", "tram [0m]"))
    assert "[0m]" in json.loads(program("clean", "--jsonl", "bare.txt").out)["text"]


def test_name_that_is_no_text(program: Program, inside: Path) -> None:
    name = os.fsdecode(b"f\xffle.txt")
    try:
        Path(name).write_text(GOOD)
    except OSError:
        pytest.skip("this file system takes no such name")
    assert "le.txt" in account_of(program("read", name, "--json", "-"))["reports"][0]["name"]
    assert program("read", name).status == 0
    refused(program("read", os.fsdecode(b"m\xffssing.txt")), "no such file or folder")


# Settings -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("option", "value", "words"),
    [
        ("--published", "yesterday", "a date was expected"),
        ("--published", "2024-13-45", "a date was expected"),
        ("--published", "1066-01-01", "a date was expected, from the year 1600 on"),
        ("--same", "Jon Doe", "two names with"),
        ("--same", "=", "two names with"),
        ("--different", "Jon Doe=", "two names with"),
        ("--pipeline", "nothing_of_that_name", "nothing_of_that_name"),
        ("--pipeline", "spacy", "expected an installed spaCy pipeline"),
        ("--pipeline", "typer", "expected an installed spaCy pipeline"),
        ("--pipeline", ".", "expected an installed spaCy pipeline"),
        ("--require", "0", "a whole number of origins was expected"),
        ("--require", "two", "a whole number of origins was expected"),
        ("--require", "-1", "a whole number of origins was expected"),
        ("--decisions", "nowhere.json", "no such file or folder"),
        ("--decisions", ".", "is a folder"),
        ("--decisions", "", "was given no name"),
    ],
)
def test_wrong_setting(program: Program, inside: Path, option: str, value: str, words: str) -> None:
    refused(program("read", good(inside).name, option, value, "--json", "a.json"), words, value)
    assert os.listdir() == ["good.txt"]


EDGE = """Two hurt as tram leaves its rails in Velde

Two people were hurt when a tram left its rails in Velde {}, police said. The line opens again {}.
"""
WHEN = ("on Tuesday", "last Friday", "next Monday", "overnight", "tomorrow", "last week", "at 11:30 p.m. on Friday")


@pytest.mark.parametrize("wrong", [{"without": "abc"}, {"require": 0}, {"require": "2"}, {"require": True}])
def test_settings_that_could_be_taken_for_others(wrong: dict[str, Any]) -> None:
    with pytest.raises(synoptic.SynopticError, match="settings: "):
        synoptic.Settings(**wrong)


@pytest.mark.parametrize("raw", [b"A ferry sank off Velde.", b"", [b"A ferry sank off Velde."], bytearray(b"x")])
def test_bytes_given_to_a_program_are_named(raw: Any) -> None:
    with pytest.raises(
        synoptic.SynopticError, match=r"^.*\((bytes|bytearray)\) is no report: decode it, and give the text"
    ) as told:
        synoptic.read(raw)
    assert "\n" not in str(told.value)


@pytest.mark.parametrize("nothing", [None, 7])
def test_nothing_to_read_from_a_program(nothing: Any) -> None:
    with pytest.raises(synoptic.SynopticError, match="is no report"):
        synoptic.read(nothing)


def test_no_command(program: Program) -> None:
    ran = program()
    assert ran.status == 2
    assert ran.notes[-1].startswith("no command was given; ")


def test_option_that_another_command_has(program: Program, inside: Path) -> None:
    refused(program("clean", "--html", "x"), "No such option: --html; see ")


@pytest.mark.parametrize("when", WHEN)
def test_dates_at_the_ends_of_the_calendar(program: Program, inside: Path, when: str) -> None:
    texts = [EDGE.format(when, WHEN[n]) for n in (0, 2)]
    for n, text in enumerate(texts):
        Path(f"{n}.txt").write_text(text)
    account_of(program("read", "0.txt", "1.txt", "--published", "9999-12-31", "--json", "-"))
    for day, zone in (("0001-01-01T00:30", "+05:00"), ("9999-12-31T23:40", "-05:00"), ("0001-12-31", None)):
        reports = [Report(str(n), text, published=day, zone=zone) for n, text in enumerate(texts)]
        assert broken(json.loads(synoptic.read(reports).to_json())) == []


def test_days_after_the_last_days_of_the_calendar() -> None:
    day = date(9999, 12, 30).strftime("%A")
    texts = (
        f"An explosion at a flour mill in Teldrum killed two people and injured 11 on {day}, the fire service said.",
        "Rhoda Lenz resigned on Saturday, four days after the explosion at the flour mill in Teldrum killed five people.",
    )
    reports = [Report("0", texts[0], published="9999-12-30"), Report("1", texts[1])]
    assert broken(json.loads(synoptic.read(reports).to_json())) == []


def test_pipeline_that_parses_nothing(program: Program, inside: Path) -> None:
    spacy.blank("en").to_disk("blank")
    refused(program("read", good(inside).name, "--pipeline", "./blank"), "./blank", "parses no sentences")


@pytest.mark.parametrize("command", ["clean", "annotate", "group"])
def test_wrong_date_for_other_commands(program: Program, inside: Path, command: str) -> None:
    refused(program(command, good(inside).name, "--published", "soon"), "a date was expected")


# Outputs ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("option", ["--json", "--html", "--markdown"])
def test_output_without_a_folder(program: Program, inside: Path, option: str) -> None:
    refused(program("read", good(inside).name, option, "no/such/file"), "no/such/file: there is no folder")
    refused(program("read", "good.txt", option, "good.txt/file"), "good.txt/file: there is no folder")
    refused(program("read", "good.txt", option, "."), ".: is a folder")
    refused(program("read", "good.txt", option, ""), "no name")
    assert os.listdir() == ["good.txt"]


def test_output_that_cannot_be_written(program: Program, inside: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The disk is full, or a network folder says no only when it comes to it: what stood there before stands there still."""
    before = '{\n "schema": "synoptic.account/1"'
    Path("account.json").write_text(before)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    refused(
        program("read", good(inside).name, "--json", "account.json"), "account.json: could not be written (No space"
    )
    assert Path("account.json").read_text() == before
    assert sorted(os.listdir()) == ["account.json", "good.txt"]


def test_output_that_may_not_be_written(program: Program, inside: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda path, mode: mode != os.W_OK)
    refused(program("read", good(inside).name, "--json", "account.json"), "account.json: may not be written to")
    assert os.listdir() == ["good.txt"]


def test_name_too_long_for_a_file(program: Program, inside: Path) -> None:
    refused(program("read", good(inside).name, "--json", "x" * 300), "could not be written")
    assert os.listdir() == ["good.txt"]


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no device that is always full")
@pytest.mark.parametrize("command", [["clean"], ["clean", "--jsonl"], ["read", "--json", "-"], ["schema"]])
def test_standard_output_that_is_full(executable: Path, tmp_path: Path, command: list[str]) -> None:
    paths = [] if command == ["schema"] else [good(tmp_path)]
    with open("/dev/full", "wb") as full:
        ran = subprocess.run(
            [executable, *command, *paths], stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )
    assert ran.returncode == 2
    assert ran.stderr.splitlines()[-1].startswith("synoptic: standard output: could not be written (No space left")
    assert "Traceback" not in ran.stderr


@pytest.mark.parametrize("closed", ["<&-", ">&-"])
def test_closed_stream(executable: Path, tmp_path: Path, closed: str) -> None:
    path = "-" if closed == "<&-" else good(tmp_path)
    ran = subprocess.run(
        ["bash", "-c", f"'{executable}' clean '{path}' {closed}"], capture_output=True, text=True, check=False
    )
    assert ran.returncode == 2
    assert len(ran.stderr.splitlines()) == 1
    assert "is closed" in ran.stderr


# Outputs that are there already -------------------------------------------------------------------------------------

KINDS = ["json", "html", "markdown"]


@pytest.mark.parametrize("kind", KINDS)
def test_a_report_taken_for_the_name_of_an_output_is_not_lost(program: Program, inside: Path, kind: str) -> None:
    report = good(inside)
    Path("first.txt").write_bytes(report.read_bytes())
    refused(program("read", f"--{kind}", "first.txt", report.name), "first.txt", f"is not what --{kind} writes", "; ")
    assert Path("first.txt").read_bytes() == report.read_bytes()


@pytest.mark.parametrize("kind", KINDS)
def test_an_earlier_output_is_replaced(program: Program, inside: Path, kind: str) -> None:
    name = good(inside).name
    assert program("read", name, f"--{kind}", "made", "--quiet").status == 0
    first = Path("made").read_bytes()
    assert program("read", name, f"--{kind}", "made", "--quiet").status == 0
    assert Path("made").read_bytes() == first


def test_what_an_editor_wrote_in_a_markdown_account_is_not_lost(program: Program, inside: Path) -> None:
    name = good(inside).name
    assert program("read", name, "--markdown", "made.md", "--quiet").status == 0
    edited = Path("made.md").read_text("utf-8").replace("\n## ", "\nTo be checked by the desk.\n\n## ", 1)
    Path("made.md").write_text(edited, "utf-8")
    words = "made.md: is there already and is not what --markdown writes, or was edited since"
    refused(program("read", name, "--markdown", "made.md", "--quiet"), words)
    assert Path("made.md").read_text("utf-8") == edited


def test_a_marked_page_replaces_an_earlier_one_but_no_report(program: Program, inside: Path) -> None:
    report = good(inside)
    for _ in range(2):
        assert program("annotate", report.name, "--html", "marked.html", "--quiet").status == 0
    Path("saved.html").write_text("<html><body><p>A saved report.</p></body></html>", encoding="utf-8")
    refused(program("annotate", report.name, "--html", "saved.html"), "saved.html", "is not what --html writes", "; ")


def test_an_account_and_a_page_of_readings_are_two_kinds(program: Program, inside: Path) -> None:
    report = good(inside).name
    assert program("read", report, "--html", "account.html", "--quiet").status == 0
    assert program("annotate", report, "--html", "marked.html", "--quiet").status == 0
    first = [Path(name).read_bytes() for name in ("account.html", "marked.html")]
    words = "is there already and is not what --html writes"
    refused(program("annotate", report, "--html", "account.html", "--quiet"), f"--html account.html: {words}")
    refused(program("read", report, "--html", "marked.html", "--quiet"), f"--html marked.html: {words}")
    assert [Path(name).read_bytes() for name in ("account.html", "marked.html")] == first


def test_an_empty_file_may_be_written_to(program: Program, inside: Path) -> None:
    Path("made.json").touch()
    assert program("read", good(inside).name, "--json", "made.json", "--quiet").status == 0
