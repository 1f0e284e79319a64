"""Files, folders, feeds, JSON Lines and standard input -> Intake: the reports, and what was rejected with its reason."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import IO

from synoptic.intake.decode import decode
from synoptic.intake.feed_xml import is_feed, root_name
from synoptic.intake.json_files import holds_reports, is_json_feed, read_json
from synoptic.intake.limits import MAX_BYTES, MEBIBYTE
from synoptic.intake.lines import Source, json_of, lines_of, opened, parse
from synoptic.intake.published import edtf_of
from synoptic.intake.reports import looks_like_html, report_from_html, report_from_text, reported
from synoptic.model.errors import InputError
from synoptic.model.report import Rejected, Report, told_apart
from synoptic.model.seal import is_written

OWN_PAGE = re.compile(r'<meta name="generator" content="Synoptic ')
"""What the program writes at the head of its pages, within the first
HEAD characters."""
HEAD = 3_000
LINES = (".jsonl", ".jsonl.gz", ".ndjson", ".ndjson.gz")
JSON = (".json", ".json.gz")
XML = (".xml", ".rss", ".atom", ".rdf", ".xml.gz", ".rss.gz", ".atom.gz", ".rdf.gz")
PAGES = (".html", ".htm", ".xhtml", ".html.gz", ".htm.gz")


@dataclass(frozen=True, slots=True)
class Intake:
    """What was read."""

    reports: tuple[Report, ...]
    """In the order given; a folder's files by path."""
    rejected: tuple[Rejected, ...]


def read_sources(
    sources: Sequence[Source],
    *,
    published: str | None = None,
    stdin: IO[bytes] | None = None,
    progress: Callable[[str], None] | None = None,
) -> Intake:
    """Read files, folders (with all below them), feeds, JSON Lines and "-" for standard input.

    `published` is the date of reports that turn out to have none of their own: `Report.published_fallback`. `progress`
    is called with each name before it is read. What cannot be read is in `Intake.rejected`. Raises InputError only
    where `published` is no date.
    """
    fallback = edtf_of(published) if published else None
    if published and not fallback:
        raise InputError(f"published: {published!r} is no date; give one such as 2023-05-30 or 2023-05-30T13:26")
    reports: dict[tuple[str, str], Report] = {}
    rejected: list[Rejected] = []
    for source in sources:
        for found in _read(source, fallback, stdin, progress or (lambda name: None)):
            if isinstance(found, Rejected):
                rejected.append(found)
            elif (found.id, found.name) in reports:
                rejected.append(Rejected(found.name, "given twice under one name and with one text; read once"))
            else:
                reports[(found.id, found.name)] = found
    return Intake(told_apart(reports.values()), tuple(rejected))


def _read(
    source: Source, fallback: str | None, stdin: IO[bytes] | None, progress: Callable[[str], None]
) -> Iterator[Report | Rejected]:
    for path in _paths(os.fspath(source)):
        if isinstance(path, Rejected):
            yield path
            continue
        name = "stdin" if path == "-" else path
        progress(name)
        try:
            with opened(path, stdin) as stream:
                yield from _reports(stream, name, fallback)
        except InputError as error:
            yield Rejected(name, str(error).removeprefix(f"{path}: "))


def _paths(path: str) -> Iterator[str | Rejected]:
    """The files to read for one source: itself, or all files of a folder but hidden ones, sorted by path."""
    if not path:
        yield Rejected(path, "is no name; give that of a file or a folder")
        return
    if path == "-" or not Path(path).is_dir():
        yield path
        return
    found = []
    for folder, folders, files in os.walk(path):
        folders[:] = sorted(f for f in folders if not f.startswith("."))
        found += [str(Path(folder) / f) for f in files if not f.startswith(".")]
    if not found:
        reason = (
            "is a folder without files; give a folder of reports"
            if os.access(path, os.R_OK)
            else "may not be read; check its permissions"
        )
        yield Rejected(path, reason)
    for name in sorted(found):
        if Path(name).exists() and not Path(name).is_file():
            yield Rejected(name, "is a pipe or a device; give it by its own name, or leave it out of the folder")
        else:
            yield name


def _reports(stream: IO[bytes], name: str, fallback: str | None) -> Iterator[Report | Rejected]:
    """The reports in one open file."""
    lower = name.lower()
    if lower.endswith(LINES):
        yield from _from_lines(stream, name, fallback)
        return
    first = stream.readline(MAX_BYTES + 1) if name == "stdin" else b""
    if first.lstrip()[:1] == b"{" and isinstance(entry := parse(first, name), dict) and not is_json_feed(entry):
        yield from _from_lines(stream, name, fallback, first)
        return
    data = first + stream.read(max(0, MAX_BYTES + 1 - len(first)))
    if len(data) > MAX_BYTES:
        raise InputError(f"is larger than {MAX_BYTES // MEBIBYTE} MiB; give one report a file, or many as JSON Lines")
    if lower.endswith(JSON) or data.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"{", b"["):
        found = _from_json(data, name, fallback, named=lower.endswith(JSON))
        if found is not None:
            yield from found
            return
    text, repairs = decode(data)
    if OWN_PAGE.search(text, 0, HEAD) or is_written(text):
        raise InputError("is a page or an account that Synoptic wrote; give the reports themselves")
    if is_feed(text):
        from synoptic.intake.feeds import read_feed

        yield from read_feed(text, name, repairs=repairs, published_fallback=fallback)
        return
    if lower.endswith(XML) and not looks_like_html(text) and (root := root_name(text)):
        raise InputError(f"is XML that is no feed (its root is <{root[:40]}>); give RSS or Atom, text or HTML")
    build = report_from_html if lower.endswith(PAGES) else report_from_text
    yield build(name, text, repairs=repairs, published_fallback=fallback)


def _from_json(data: bytes, name: str, fallback: str | None, *, named: bool) -> Iterator[Report | Rejected] | None:
    """The reports of a file of JSON; None where it is none, or holds no report and is not `named` as JSON."""
    try:
        value = json_of(data, "one JSON value, or one JSON object a line")
    except InputError:
        if not named:
            return None
        first = data.lstrip().split(b"\n", 1)[0]
        if isinstance(parse(first, name), dict):
            return _from_lines(BytesIO(data), name, fallback)
        raise
    return read_json(value, name, published_fallback=fallback) if named or holds_reports(value) else None


def _from_lines(stream: IO[bytes], name: str, fallback: str | None, first: bytes = b"") -> Iterator[Report | Rejected]:
    empty = True
    for number, entry in lines_of(stream, name, first):
        empty = False
        if isinstance(entry, Rejected):
            yield entry
            continue
        yield reported(entry, f"{name}:{number}", published_fallback=fallback)
    if empty:
        yield Rejected(name, "is empty; give one JSON object a line")
