"""Where reports were read from changes nothing that is told of them."""

from __future__ import annotations

from synoptic import Report, Settings
from synoptic.pipeline import read_reports

FIRST = (
    "A crane fell on the fish market of Halden on Monday and crushed nine stalls. The crane had stood there since 1954."
)
SECOND = f"{FIRST} Nobody was hurt. The market will open again on Friday, the harbour office said."


def test_folders_stand_in_no_name_and_no_reason() -> None:
    reports = [Report(f"far/away/{name}.txt", text, language="en") for name, text in (("a", FIRST), ("b", SECOND))]
    found = read_reports(reports, Settings())
    assert {o.name for o in found.origins if o.kind == "newsroom"} == {"a.txt", "b.txt"} & {
        o.name for o in found.origins
    }
    told = [u.reason for u in found.reuses] + [f.reason for f in found.findings] + [u.what for u in found.unsure]
    assert told
    assert not any("far/" in words for words in told)


def test_two_files_of_one_name_are_two_newsrooms() -> None:
    other = "Divers found a cannon in the harbour of Arden on Sunday. It was cast in 1688."
    reports = [Report("one/a.txt", FIRST, language="en"), Report("two/a.txt", other, language="en")]
    found = read_reports(reports, Settings())
    assert len(set(found.tracing.newsrooms.values())) == 2
