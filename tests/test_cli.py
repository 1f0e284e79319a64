"""Every command as a person or another program calls it: data on stdout, all else on stderr, and the exit status."""

from __future__ import annotations

import gzip
import json
import os
import signal
import subprocess
from pathlib import Path
from typing import Any

import pytest

from synoptic import Report
from synoptic.cli import app
from synoptic.compose import line_keys
from synoptic.compose.render import schema
from synoptic.examples import FERRY
from synoptic.version import VERSION
from tests.conftest import Program
from tests.promises import broken

ONE = """THE BRACKWATER POST

Fire destroys tannery in Brackwater

By Ilse Marrow
5 March 2024

A fire destroyed the old tannery in Brackwater on Monday, the fire brigade said. Three people were killed.

“We had never seen flames so high,” said Rurik Stenn, the fire chief. The tannery was built in 1911.
"""
TWO = """Lowland Herald

Tannery fire: what is known

6 March 2024

The tannery in Brackwater burned down on Monday. Five people were killed, police said.

The tannery was built in 1913. The mayor, Odette Varn, will visit the site on Friday.
"""
PAGE = """<!DOCTYPE html><html lang="en"><head><title>Tannery burns</title><meta property="og:site_name" content="Radio Ostmark">
<meta property="article:published_time" content="2024-03-05T08:00:00+01:00"></head><body><nav><a href="/">Home</a></nav>
<article><h1>Tannery burns down in Brackwater</h1><p>A fire destroyed the old tannery in Brackwater on Monday night.</p>
<p>Three people were killed &amp; two injured, the fire brigade said. The mayor said that the city would mourn.</p></article>
<footer>All rights reserved</footer></body></html>"""
ESCAPE = b"\x1b"


@pytest.fixture
def reports(inside: Path) -> Path:
    """A folder with two texts and a page."""
    folder = inside / "reports"
    folder.mkdir()
    (folder / "one.txt").write_text(ONE, encoding="utf-8")
    (folder / "two.txt").write_text(TWO, encoding="utf-8")
    (folder / "page.html").write_text(PAGE, encoding="utf-8")
    return Path("reports")


@pytest.fixture
def lines(inside: Path) -> Path:
    path = inside / "reports.jsonl"
    path.write_text("".join(json.dumps({"id": n, "text": t}) + "\n" for n, t in (("one", ONE), ("two", TWO))))
    return Path("reports.jsonl")


def objects(out: bytes) -> list[dict[str, Any]]:
    return [json.loads(line) for line in out.decode("utf-8").splitlines()]


# read ---------------------------------------------------------------------------------------------------------------


def test_read_prints_the_account_plain_into_a_pipe(program: Program, reports: Path) -> None:
    ran = program("read", reports)
    assert ran.status == 0
    assert b"tannery in Brackwater" in ran.out
    assert b"read from 3 reports" in ran.out
    assert ESCAPE not in ran.out
    assert ran.out.decode().endswith("\n")


def test_progress_goes_to_stderr_alone(program: Program, reports: Path) -> None:
    loud, quiet = program("read", reports), program("read", reports, "--quiet")
    assert "parsing 3 of 3 reports" in loud.err
    assert "parsing" not in loud.out.decode()
    assert quiet.err == ""
    assert quiet.out == loud.out


@pytest.mark.parametrize("order", [("one.txt", "two.txt", "page.html"), ("page.html", "two.txt", "one.txt")])
def test_files_are_read_as_the_folder_is(program: Program, reports: Path, order: tuple[str, ...]) -> None:
    assert (
        program("read", *(reports / n for n in order), "--json", "-").out == program("read", reports, "--json", "-").out
    )


def test_json_lines_are_read(program: Program, lines: Path) -> None:
    account = json.loads(program("read", lines, "--json", "-").out)
    assert [r["name"] for r in account["reports"]] == ["one", "two"]
    assert [r["text"] for r in account["reports"]] == [ONE, TWO]
    packed = lines.with_name("packed.jsonl.gz")
    packed.write_bytes(gzip.compress(lines.read_bytes()))
    assert json.loads(program("read", packed, "--json", "-").out) == account


@pytest.mark.parametrize(
    ("given", "names"),
    [
        pytest.param(ONE, ["stdin"], id="text"),
        pytest.param(PAGE, ["stdin"], id="page"),
        pytest.param(json.dumps({"text": ONE}) + "\n" + json.dumps({"url": "http://b.example/", "text": TWO}), ["stdin:1", "http://b.example/"], id="lines"),
    ],
)  # fmt: skip
def test_standard_input(program: Program, given: str, names: list[str]) -> None:
    ran = program("read", "-", "--json", "-", stdin=given.encode())
    account = json.loads(ran.out)
    assert sorted(r["name"] for r in account["reports"]) == sorted(names)
    assert all(r["analysed"] for r in account["reports"])
    assert account["claims"]
    assert "<" not in account["reports"][0]["text"]


def test_standard_input_beside_files(program: Program, reports: Path) -> None:
    account = json.loads(program("read", reports / "one.txt", "-", "--json", "-", stdin=TWO.encode()).out)
    assert sorted(r["name"] for r in account["reports"]) == ["reports/one.txt", "stdin"]


def test_json_to_stdout_is_the_file_and_nothing_else(program: Program, reports: Path) -> None:
    ran = program("read", reports, "--json", "-")
    program("read", reports, "--json", "account.json", "--quiet")
    assert Path("account.json").read_bytes() == ran.out
    assert broken(json.loads(ran.out)) == []


def test_each_output_is_a_file_or_stdout(program: Program, reports: Path) -> None:
    ran = program("read", reports, "--html", "a.html", "--json", "a.json", "--markdown", "a.md")
    assert ran.status == 0
    assert b"THE ACCOUNT" in ran.out
    assert Path("a.html").read_text(encoding="utf-8").startswith("<!doctype html>")
    assert "[^1]" in Path("a.md").read_text(encoding="utf-8")
    for option, suffix in (("--html", "html"), ("--markdown", "md")):
        assert program("read", reports, option, "-").out == Path(f"a.{suffix}").read_bytes()
    assert sorted(os.listdir()) == ["a.html", "a.json", "a.md", "reports"]


def test_written_files_can_be_read_by_others(program: Program, reports: Path) -> None:
    Path("kept.json").touch(0o600)
    program("read", reports, "--json", "new.json", "--markdown", "kept.json")
    plain = Path("plain")
    plain.touch()
    assert Path("new.json").stat().st_mode == plain.stat().st_mode
    assert Path("kept.json").stat().st_mode & 0o777 == 0o600


def test_link_is_written_through(program: Program, reports: Path) -> None:
    Path("there").mkdir()
    Path("here.json").symlink_to("there/account.json")
    assert program("read", reports, "--json", "here.json").status == 0
    assert Path("here.json").is_symlink()
    assert json.loads(Path("there/account.json").read_bytes())["claims"]


def test_device_is_written_to_and_not_replaced(program: Program, reports: Path, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = subprocess.Popen(["cat", str(pipe)], stdout=subprocess.PIPE)
    assert program("read", reports, "--json", pipe).status == 0
    out, _ = reader.communicate(timeout=60)
    assert json.loads(out)["claims"]
    assert pipe.is_fifo()


def test_published_dates_what_does_not_date_itself(program: Program, inside: Path) -> None:
    Path("undated.txt").write_text(
        "The council of Velde met on Tuesday. It will vote on the tram line on Friday, the mayor said.\n"
    )
    account = json.loads(program("read", "undated.txt", "--published", "7 March 2024", "--json", "-").out)
    assert account["reports"][0]["published"] == account["settings"]["published"] == "2024-03-07"
    assert "2024-03-05" in [c["when"] for c in account["claims"]]


def test_rulings_on_names_shape_the_result(program: Program, reports: Path) -> None:
    ran = program(
        "read", reports, "--different", "Odette Varn=Rurik Stenn", "--same", "the mayor=Odette Varn", "--json", "-"
    )
    assert json.loads(ran.out)["settings"]["decisions"] == [
        {"a": "the mayor", "b": "Odette Varn", "by": "", "ruling": "same"},
        {"a": "Odette Varn", "b": "Rurik Stenn", "by": "", "ruling": "different"},
    ]


def test_two_sources_are_required(program: Program, reports: Path) -> None:
    plain = program("read", reports, "--json", "-")
    ran = program("read", reports, "--json", "-", "--require", "2", "--quiet")
    account = json.loads(ran.out)
    assert ran.status == 3
    assert broken(account) == []
    origins = {c["id"]: c["origins"] for c in account["claims"]}
    printed = {c for sentence in account["account"] for c in sentence["claims"]}
    assert {s["claim"] for s in account["short"]} == {c for c in printed if origins[c] < 2} != set()
    assert [line.startswith("1 origin, 2 required: ") for line in ran.notes] == [
        True for short in account["short"] if short["text"]
    ]
    for short in account["short"]:
        words = " ".join(short["text"].split())
        assert any(words in " ".join(r["text"].split()) for r in account["reports"])
    assert json.loads(plain.out)["short"] == []
    assert program("read", reports, "--require", "1", "--quiet").status == 0


OURS = """To our members
5 March 2025

Nineteen of our members and drivers were inside the Hollin quarry when its wall fell on Tuesday morning.

We warned the owners twice last year that the wall was cracked. We mourn our member Jory Tamm.
"""


def test_the_headline_of_an_empty_account_is_held_against_what_is_required(program: Program, inside: Path) -> None:
    Path("ours.txt").write_text(OURS)
    ran = program("read", "ours.txt", "--require", "2", "--quiet")
    printed = ran.out.decode()
    assert ran.status == 3
    assert "The account is empty: none of the " in printed and "claims below" not in printed
    words = ran.notes[0].removeprefix("1 origin, 2 required: ")
    assert len(ran.notes) == 1 and printed.startswith(words[:40])
    account = json.loads(program("read", "ours.txt", "--require", "2", "--json", "-").out)
    assert broken(account) == []
    assert [s["claim"] in {c["id"] for c in account["claims"]} for s in account["short"]] == [True]
    assert program("read", "ours.txt", "--require", "1", "--quiet").status == 0


def test_what_is_left_without_a_source(program: Program, reports: Path) -> None:
    account = json.loads(program("read", reports, "--json", "-", "--without", "radio ostmark").out)
    assert broken(account) == []
    without = account["without"]
    assert without["names"] == ["radio ostmark"] and without["reports"]
    ran = program("read", reports, "--require", "1", "--without", "one.txt", "--without", "two.txt", "--quiet")
    assert ran.status == 3
    assert any(line.startswith("0 origins, 1 required: ") for line in ran.notes)
    assert "WITHOUT ONE.TXT AND TWO.TXT" in ran.out.decode()


def test_a_source_that_nobody_has_is_refused_before_anything_is_written(program: Program, reports: Path) -> None:
    ran = program("read", reports, "--without", "The Moon", "--json", "a.json", "--quiet")
    assert (ran.status, ran.out, len(ran.notes)) == (2, b"", 1)
    assert "'The Moon'" in ran.err and "Lowland Herald" in ran.err
    assert not Path("a.json").exists()


@pytest.mark.parametrize("option", ["--same", "--different"])
def test_a_ruling_on_what_no_report_prints_is_refused(program: Program, reports: Path, option: str) -> None:
    ran = program("read", reports, option, "Odette Varn=Odete Varne", "--json", "a.json", "--quiet")
    assert (ran.status, ran.out, len(ran.notes)) == (2, b"", 1)
    assert f"{option}: no report prints 'Odete Varne'; there are Odette Varn, " in ran.err
    assert not Path("a.json").exists()


def test_a_ruling_of_a_file_on_what_no_report_prints_is_left_open(program: Program, reports: Path) -> None:
    Path("rulings.json").write_text(json.dumps([{"a": "Odette Varn", "b": "Nobody At All", "ruling": "same"}]))
    ran = program("read", reports, "--decisions", "rulings.json", "--json", "-", "--quiet")
    assert ran.status == 0
    assert any("no report prints “Nobody At All”" in u["reason"] for u in json.loads(ran.out)["unsure"])


def test_an_account_of_nothing_is_written_and_says_so(program: Program, inside: Path) -> None:
    Path("asks.txt").write_text("Where was the mill?\n", encoding="utf-8")
    ran = program("read", "asks.txt", "--markdown", "a.md", "--html", "a.html", "--quiet")
    assert ran.status == 0
    for shown in (ran.out.decode(), Path("a.md").read_text("utf-8"), Path("a.html").read_text("utf-8")):
        assert "The account is empty: no report states anything that could be cited." in " ".join(shown.split())
        assert "could be written" not in shown


def test_each_event_is_held_against_what_is_required(program: Program, inside: Path) -> None:
    (inside / "events.jsonl").write_text(json.dumps({"id": 1, "reports": [{"text": ONE}]}) + "\n", encoding="utf-8")
    ran = program("read", "--each", "events.jsonl", "--require", "2", "--quiet")
    assert ran.status == 3
    assert len(ran.out.splitlines()) == 1
    assert ran.notes and all(line.startswith("events.jsonl:1: 1 origin, 2 required: ") for line in ran.notes)


def test_a_source_that_one_event_lacks_does_not_stop_the_others(program: Program, inside: Path) -> None:
    events = [{"id": n, "reports": [{"text": text}]} for n, text in enumerate((ONE, TWO))]
    (inside / "events.jsonl").write_text("".join(json.dumps(e) + "\n" for e in events), encoding="utf-8")
    ran = program("read", "--each", "events.jsonl", "--without", "Lowland Herald", "--quiet")
    first, second = objects(ran.out)
    assert ran.status == 0
    assert first["without"] is None
    assert set(second["without"]["lost"]) == {c["id"] for c in second["claims"]}
    assert [line for line in ran.notes if line.startswith("events.jsonl:1: no source of these reports")] == ran.notes


def test_each_line_gives_an_account(program: Program, inside: Path) -> None:
    given = [
        {"id": "fire", "reports": [{"id": "one", "text": ONE}, {"id": "page", "html": PAGE}]},
        {"id": 7, "reports": [{"text": TWO}, {"title": "no text"}]},
        {"id": "none", "reports": []},
        {"id": "wrong", "reports": "one"},
    ]
    Path("events.jsonl").write_text("".join(json.dumps(g) + "\n" for g in given))
    ran = program("read", "--each", "events.jsonl", "--jsonl", "--quiet")
    assert ran.status == 0
    made = objects(ran.out)
    assert [m.pop("id") for m in made] == ["fire", 7, "none", "wrong"]
    assert [broken(m) for m in made] == [[], [], [], []]
    assert [sorted(r["name"] for r in m["reports"]) for m in made] == [["one", "page"], ["events.jsonl:2:1"], [], []]
    assert [[r["name"] for r in m["rejected"]] for m in made] == [[], ["events.jsonl:2:2"], [], ["events.jsonl:4"]]
    assert len(ran.notes) == 2
    alone = json.loads(program("read", "-", "--json", "-", stdin=json.dumps({"id": "two", "text": TWO}).encode()).out)
    assert [c["statement"] for c in alone["claims"]] == [c["statement"] for c in made[1]["claims"]]


# The inner stages ---------------------------------------------------------------------------------------------------


def test_clean_gives_blocks_and_body(program: Program, lines: Path) -> None:
    ran = program("clean", lines, "--jsonl")
    made = objects(ran.out)
    assert [list(m) for m in made] == [
        ["name", "text", "title", "byline", "outlet", "published", "language", "blocks", "body"]
    ] * 2
    one = made[0]
    assert one["text"] == ONE
    assert (one["name"], one["published"], one["byline"], one["language"]) == (
        "one",
        "2024-03-05",
        ["Ilse Marrow"],
        "en",
    )
    kinds = {
        kind: [ONE[b["start"] : b["end"]] for b in one["blocks"] if b["kind"] == kind]
        for kind in ("headline", "paragraph")
    }
    assert kinds["headline"] == ["Fire destroys tannery in Brackwater"]
    assert one["body"] == "\n\n".join(p.strip() for p in kinds["paragraph"])
    assert ran.err == ""


def test_clean_prints_for_people(program: Program, reports: Path) -> None:
    ran = program("clean", reports)
    assert ran.status == 0
    assert "headline     Fire destroys tannery in Brackwater" in ran.out.decode()
    assert ESCAPE not in ran.out


KEYS = {
    "name": {"label"},
    "time": {"timex", "value", "edtf", "of"},
    "quantity": {"low", "high", "unit", "of", "approximate"},
    "quotation": {"source", "cue", "content"},
}


def test_annotate_marks_the_text_to_the_letter(program: Program, lines: Path) -> None:
    odd = "\ufeff  Café\u0301 in Brackwater burned\u2028on Monday.\r\n\r\n\tThree people were hurt, “the chief” said. 𝄞 â€™ Ã© Ã¼\n"
    with lines.open("a") as file:
        file.write(json.dumps({"id": "odd", "text": odd}) + "\n")
        file.write(json.dumps({"id": "raw", "text": odd}, ensure_ascii=False) + "\n")
    made = objects(program("annotate", lines, "--jsonl", "--published", "2024-03-07").out)
    assert [m["text"] for m in made] == [ONE, TWO, odd, odd]
    assert [list(m) for m in made] == [["name", "text", "published", "mentions"]] * 4
    seen = set()
    for report in made:
        starts = [m["start"] for m in report["mentions"]]
        assert starts == sorted(starts)
        for m in report["mentions"]:
            assert 0 <= m["start"] < m["end"] <= len(report["text"])
            seen.add(m["kind"])
            assert KEYS.get(m["kind"], set()) <= m.keys()
            if m["kind"] == "quotation":
                spans = [span for part in ("source", "cue", "content") for span in m[part]]
                assert (min(s for s, _ in spans), max(e for _, e in spans)) == (m["start"], m["end"])
    assert seen == {*KEYS, "factuality"}
    times = {ONE[m["start"] : m["end"]]: m["edtf"] for m in made[0]["mentions"] if m["kind"] == "time"}
    assert times["Monday"] == "2024-03-04"


def test_annotate_writes_a_page_with_every_report(program: Program, reports: Path, tmp_path: Path) -> None:
    page = tmp_path / "readings.html"
    ran = program("annotate", reports, "--html", page, "--quiet")
    assert (ran.status, ran.out, ran.err) == (0, b"", "")
    written = page.read_text("utf-8")
    assert written.count('<article class="sheet"') == len(list(reports.iterdir()))
    piped = program("annotate", reports, "--html", "-", "--quiet")
    assert piped.out.decode() == written


def test_annotate_refuses_two_outputs_in_one_pipe(program: Program, reports: Path) -> None:
    ran = program("annotate", reports, "--html", "-", "--jsonl")
    assert ran.status == 2
    assert ran.out == b""
    assert ran.err.count("\n") == 1


def test_annotate_prints_for_people(program: Program, reports: Path) -> None:
    ran = program("annotate", reports / "one.txt")
    assert "Rurik Stenn" in ran.out.decode()
    assert "edtf=2024-03-04" in ran.out.decode()


PAIRS = [
    ({"a": "Three people were killed in the fire.", "b": "Three people were killed in the fire."}, "same"),
    ({"a": "Three people were killed in the fire.", "b": "Five people were killed in the fire."}, "conflict"),
    ({"a": "Three people were killed in the fire.", "b": "The rowing club won the cup."}, "unrelated"),
    (
        {
            "a": {"text": "The talks on fishing will resume on Tuesday.", "published": "2024-03-04"},
            "b": {"html": "<p>The talks on fishing will resume on Wednesday.</p>", "published": "2024-03-04"},
        },
        "conflict",
    ),
    ({"a": {"text": "The talks resume on Tuesday."}, "b": "The talks resume on Tuesday."}, "same"),
]


def test_relate_judges_strings_and_objects(program: Program) -> None:
    ran = program("relate", "-", stdin="\n".join(json.dumps(pair) for pair, _ in PAIRS).encode())
    made = objects(ran.out)
    assert [m["relation"] for m in made] == [relation for _, relation in PAIRS]
    assert [m.get("kind") for m in made] == [None, "quantity", None, "date", None]
    for m in made:
        assert list(m) == [k for k in ("relation", "score", "kind", "reason") if k in m]
        assert 0 <= m["score"] <= 1
        assert m["reason"]
    assert ran.err == ""


def test_relate_says_which_pair_a_result_is_of(program: Program) -> None:
    pair = {"a": "Three people were hurt.", "b": "Five people were hurt."}
    lines = [{"id": 7, **pair}, {"id": "none"}, {"id": "q", **pair}, pair]
    ran = program("relate", "-", stdin="\n".join(map(json.dumps, lines)).encode())
    assert ran.status == 0
    made = objects(ran.out)
    assert [m.get("id") for m in made] == [7, "q", None]
    assert {tuple(m) for m in made} == {tuple(line_keys.RELATE), tuple(line_keys.RELATE)[1:]}
    assert ran.notes == ['not read: stdin:2: has no "a" and no "b"; give {"a": "...", "b": "..."}, one pair a line']


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ('{"b": "Five people were hurt."}', 'has no "a"; give {"a"'),
        ("[]", 'is a JSON array; expected an object with "a" and "b"'),
        ('{"a": null, "b": "Five people were hurt."}', '"a" is None; a passage was expected'),
        ('{"a": {"text": 7}, "b": "Five people were hurt."}', '"a" has neither "text" nor "html"'),
        ('{"a": "Five people were hurt.", "b": "12"}', '"b" holds no letters'),
    ],
)
def test_relate_says_what_a_pair_lacks(program: Program, line: str, words: str) -> None:
    ran = program("relate", "-", stdin=line.encode())
    assert ran.status == 2
    assert words in ran.notes[0]


def test_relate_judges_short_sentences_by_their_figures(program: Program) -> None:
    ran = program("relate", "-", stdin=b'{"a": "Three people were hurt.", "b": "Five people were hurt."}')
    assert [(m["relation"], m.get("kind")) for m in objects(ran.out)] == [("conflict", "quantity")]


def test_group_sorts_reports_into_stories(program: Program, reports: Path) -> None:
    ran = program(
        "group", reports, "-", "--jsonl", stdin=b"The rowing club won the cup on Lake Iverness. Its coach wept."
    )
    made = objects(ran.out)
    assert [m["name"] for m in made] == [f"reports/{n}" for n in ("one.txt", "page.html", "two.txt")] + ["stdin"]
    assert len({m["story"] for m in made[:3]}) == 1
    assert made[3]["story"] != made[0]["story"]
    assert all(list(m) == ["name", "story", "reason"] and m["reason"] for m in made)


def test_schema_is_the_published_one(program: Program) -> None:
    ran = program("schema")
    assert json.loads(ran.out) == schema()
    assert (ran.status, ran.err) == (0, "")


# The command line itself --------------------------------------------------------------------------------------------


def test_version(program: Program) -> None:
    ran = program("--version")
    assert (ran.status, ran.out.decode()) == (0, f"{VERSION}\n")


@pytest.mark.parametrize(
    "command", [(), *((c.name or c.callback.__name__,) for c in app.registered_commands if c.callback)]
)
def test_help(program: Program, command: tuple[str, ...]) -> None:
    ran = program(*command, "--help")
    assert ran.status == 0
    assert b"Usage:" in ran.out
    assert b"<" not in ran.out  # no types of the program itself


@pytest.mark.parametrize(
    ("args", "named"),
    [
        (("read", "--nonsense", "x"), "--nonsense"),
        (("nonsense",), "nonsense"),
        (("read",), "PATH"),
        (("read", "x", "--json"), "--json"),
    ],
)
def test_wrong_command_line(program: Program, args: tuple[str, ...], named: str) -> None:
    ran = program(*args)
    assert (ran.status, ran.out) == (2, b"")
    assert named in ran.err
    assert "Traceback" not in ran.err


@pytest.mark.parametrize(
    "args",
    [
        ("--jsonl",),
        ("--each", "--json", "x.json"),
        ("--each", "--html", "-"),
        ("--each", "--markdown", "x.md"),
        ("--json", "-", "--markdown", "-"),
        ("--json", "x", "--markdown", "./x"),
        ("--json", "reports/one.txt"),
    ],
)
def test_options_that_do_not_go_together(program: Program, reports: Path, args: tuple[str, ...]) -> None:
    ran = program("read", reports / "one.txt", *args)
    assert (ran.status, ran.out) == (2, b"")
    assert len(ran.err.splitlines()) == 1
    assert os.listdir() == ["reports"]
    assert (reports / "one.txt").read_text(encoding="utf-8") == ONE


# As a process -------------------------------------------------------------------------------------------------------


def test_pipe_that_is_closed_early(executable: Path) -> None:
    shell = f"'{executable}' clean '{FERRY}' --jsonl | head -n 1; exit ${{PIPESTATUS[0]}}"
    ran = subprocess.run(["bash", "-c", shell], capture_output=True, check=False)
    assert ran.stderr == b""
    assert len(ran.stdout.splitlines()) == 1
    assert ran.returncode in (0, 141)


def test_interruption(executable: Path, tmp_path: Path) -> None:
    target = tmp_path / "account.json"
    ran = subprocess.Popen(
        [executable, "read", str(FERRY), "--json", str(target)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # a shell's background job ignores it
    )
    assert ran.stderr
    ran.stderr.readline()
    ran.send_signal(signal.SIGINT)
    out, err = ran.communicate(timeout=60)
    assert ran.returncode == 130
    assert out == ""
    assert "Traceback" not in err
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize(
    "environment",
    [{"PYTHONIOENCODING": "ascii"}, {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}, {"NO_COLOR": "1", "FORCE_COLOR": ""}],
    ids=lambda e: next(iter(e)),
)  # fmt: skip
def test_output_is_utf8_without_colour_everywhere(executable: Path, reports: Path, environment: dict[str, str]) -> None:
    for command in (
        (["clean", "reports"], ["read", "reports", "--quiet"]) if "NO_COLOR" in environment else (["clean", "reports"],)
    ):
        ran = subprocess.run([executable, *command], capture_output=True, env={**os.environ, **environment}, check=True)
        assert "Marrow ·" in ran.stdout.decode("utf-8") or "THE ACCOUNT" in ran.stdout.decode("utf-8")
        assert ESCAPE not in ran.stdout + ran.stderr


def test_terminal_is_given_colour_unless_it_asks_for_none(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    from rich.console import Console

    from synoptic.compose.render import print_account
    from synoptic.pipeline import Settings, read_reports

    account = read_reports([Report("one.txt", ONE)], Settings()).file
    for no_color, expected in ((None, True), ("1", False)):
        monkeypatch.delenv("NO_COLOR", raising=False)
        if no_color:
            monkeypatch.setenv("NO_COLOR", no_color)
        monkeypatch.setenv("TERM", "xterm-256color")
        console = Console(force_terminal=True, width=80)
        with console.capture() as shown:
            print_account(account, console)
        assert ("\x1b[3" in shown.get()) is expected


def test_a_file_of_rulings_and_their_withdrawal(program: Program, reports: Path, tmp_path: Path) -> None:
    def entities(rulings: list[dict[str, str]]) -> list[dict[str, object]]:
        (tmp_path / "rulings.json").write_text(json.dumps(rulings), encoding="utf-8")
        ran = program("read", reports, "--decisions", tmp_path / "rulings.json", "--json", "-")
        account = json.loads(ran.out)
        assert account["settings"]["decisions"] == rulings
        return account["entities"]

    plain = json.loads(program("read", reports, "--json", "-").out)["entities"]
    ruling = {"a": "Rurik Stenn", "b": "Odette Varn", "by": "desk", "ruling": "same"}
    assert entities([ruling]) != plain
    assert entities([ruling, ruling | {"ruling": "withdrawn"}]) == plain
