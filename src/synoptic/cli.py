"""The command line: one command per public function. Data goes to stdout, progress and notes to stderr."""

from __future__ import annotations

import json
import os
import re
import signal
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from io import TextIOWrapper
from pathlib import Path
from typing import Annotated, Any, BinaryIO

import typer

from synoptic.model.decision import Decision
from synoptic.model.errors import InputError, OutputError, SynopticError
from synoptic.model.report import Rejected, Report
from synoptic.version import VERSION

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    help="Read many reports of one event and write one account: who says what, on how many independent origins, "
    "and where they disagree.",
)

NAMED = 10
"""How many of the things that could not be read are named on stderr; the account names them all."""

Paths = Annotated[
    list[str], typer.Argument(metavar="PATH...", help="Files, folders, .jsonl[.gz]; - is standard input.")
]
Published = Annotated[
    str | None, typer.Option(metavar="DATE", help="Date of reports that do not say theirs, such as 2024-03-02.")
]
Pipeline = Annotated[str | None, typer.Option(metavar="NAME", help="Another installed spaCy pipeline.")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="No progress on stderr.")]
Lines = Annotated[bool, typer.Option("--jsonl", "--json", help="One JSON object a line.")]


@app.command()
def read(
    paths: Paths,
    html: Annotated[str | None, typer.Option(metavar="FILE", help="Write the account as one HTML page.")] = None,
    json_file: Annotated[
        str | None, typer.Option("--json", metavar="FILE", help="Write the account file; - is standard output.")
    ] = None,
    markdown: Annotated[str | None, typer.Option(metavar="FILE", help="Write the account as Markdown.")] = None,
    each: Annotated[
        bool, typer.Option("--each", help='Every line of PATH holds {"id", "reports"}: one account a line on stdout.')
    ] = False,
    jsonl: Annotated[
        bool, typer.Option("--jsonl", help="With --each: JSON Lines, which is also what it does alone.")
    ] = False,
    published: Published = None,
    same: Annotated[
        list[str] | None, typer.Option(metavar="A=B", help="Two names are one, whatever they look like.")
    ] = None,
    different: Annotated[list[str] | None, typer.Option(metavar="A=B", help="Two names are two.")] = None,
    decisions: Annotated[
        str | None,
        typer.Option(metavar="FILE", help='An editor\'s decisions: a JSON array of {"a", "b", "ruling"}.'),
    ] = None,
    without: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME", help="Show which claims fall below two origins without this source."),
    ] = None,
    require: Annotated[
        int | None,
        typer.Option(metavar="N", min=1, help="Exit with 3 where the account prints a claim of fewer origins."),
    ] = None,
    pipeline: Pipeline = None,
    quiet: Quiet = False,
) -> None:
    """Read reports of one event and print one account."""
    from synoptic import pipeline as way
    from synoptic.intake import read_decisions

    settings = _settings(published, pipeline, same or [], different or [])
    ruled = (*(read_decisions(decisions) if decisions else ()), *settings.decisions)
    settings = replace(settings, decisions=ruled, without=tuple(without or ()), require=require)
    outputs = {"html": html, "json": json_file, "markdown": markdown}
    if each:
        _refuse_outputs(outputs)
        _end(_each(paths, settings, quiet))
        return
    if jsonl:
        raise InputError("--jsonl was given without --each; it belongs to --each, and --json FILE writes one account")
    _check_outputs(outputs, paths)
    gathered = way.gather([p if p == "-" else Path(p) for p in paths], settings)
    _name(gathered.rejected, bool(gathered.reports))
    with _progress(quiet) as say:
        synopsis = way.read_reports(gathered.reports, settings, rejected=gathered.rejected, progress=say)
    for note in sorted(
        f"{_printable(a.report.name)}: {synopsis.notes[a.id]}" for a in synopsis.articles if a.id in synopsis.notes
    ):
        typer.echo(f"synoptic: {note}", err=True)
    made: dict[str, Callable[[], bytes]] = {
        "html": lambda: synopsis.to_html().encode("utf-8", "replace"),
        "json": synopsis.to_json,
        "markdown": lambda: synopsis.to_markdown().encode("utf-8", "replace"),
    }
    for target, data in [(target, made[kind]()) for kind, target in outputs.items() if target is not None]:
        _write(target, data)
    if "-" not in outputs.values():
        _print(synopsis)
    _end(_short(synopsis))


def _short(synopsis: Any, where: str = "") -> bool:
    """Names on stderr the claims of the account that rest on fewer origins than required; whether there are any."""
    if not synopsis.short:
        return False
    statements = {c.id: synopsis.contents[c.statement].passage.text for c in synopsis.claims}
    least = synopsis.settings.require
    for claim, origins in synopsis.short:
        number = "1 origin" if origins == 1 else f"{origins} origins"
        statement = _printable(" ".join(statements[claim].split()))
        typer.echo(f"synoptic: {where}{number}, {least} required: {statement}", err=True)
    return True


def _end(short: bool) -> None:
    """Exit status 3 where claims have too few origins."""
    if short:
        raise typer.Exit(3)


@app.command()
def clean(
    paths: Paths,
    lines: Lines = False,
    published: Published = None,
) -> None:
    """Label the parts of each report: headline, paragraphs, captions, boilerplate; read outlet, byline and date."""
    from synoptic import clean as room
    from synoptic.compose import clean_line

    for report in _reports(paths, published):
        article = room.clean(report)
        if lines:
            _line(clean_line(article))
            continue
        _say(
            _printable(
                f"{report.name}: {article.outlet or 'no outlet'} · {', '.join(article.byline) or 'no byline'}"
                f" · {article.published or 'no date'}"
            )
        )
        for block in article.blocks:
            _say(f"  {block.kind:12} {_printable(' '.join(block.span.of(article.text).split()))[:100]}")


@app.command()
def annotate(
    paths: Paths,
    lines: Lines = False,
    html: Annotated[
        str | None, typer.Option(metavar="FILE", help="Write the reports with every reading marked as one HTML page.")
    ] = None,
    published: Published = None,
    pipeline: Pipeline = None,
    quiet: Quiet = False,
) -> None:
    """Mark names, times, quantities, quotations and factuality in each report."""
    from synoptic import pipeline as way
    from synoptic.compose import annotate_line
    from synoptic.compose.render import Annotated as Marked
    from synoptic.compose.render import render_annotated
    from synoptic.model.mention import Mentions

    if lines and html == "-":
        raise OutputError("two outputs were sent to standard output; give the page a file")
    _check_outputs({"html": html}, paths)
    settings = _settings(published, pipeline, [], [])
    marked = []
    with _progress(quiet or html is None) as say:
        for report in _reports(paths, published):
            say(f"reading {report.name}")
            articles, read_, notes = way.mention([report], settings)
            mentions = read_[0].mentions if read_ else Mentions(report.id)
            if report.id in notes:
                typer.echo(f"synoptic: {_printable(report.name)}: {notes[report.id]}", err=True)
            if html is not None:
                marked.append(Marked(articles[0], mentions, notes.get(report.id, "")))
            if lines:
                _line(annotate_line(articles[0], mentions))
            elif html is None:
                _list(annotate_line(articles[0], mentions))
    if html is not None:
        _write(html, render_annotated(marked).encode("utf-8", "replace"))


def _list(made: dict[str, Any]) -> None:
    """The readings of one report for a person, one a line."""
    _say(f"{_printable(made['name'])}:")
    for m in made["mentions"]:
        said = _printable(" ".join(made["text"][m["start"] : m["end"]].split()))
        rest = {k: v for k, v in m.items() if k not in ("start", "end", "kind", "source", "cue", "content")}
        _say(f"  {m['kind']:11} {said[:60]:60} {' '.join(f'{k}={v}' for k, v in rest.items() if v is not None)}")


@app.command()
def relate(
    paths: Paths,
    pipeline: Pipeline = None,
) -> None:
    """Say of pairs of passages, {"a", "b"} a line, whether they state the same thing, conflict, or neither."""
    from synoptic.relation import relate as judged

    settings = _settings(None, pipeline, [], [])
    done = False
    for where, entry in _entries(paths):
        try:
            found = judged(entry.get("a", ""), entry.get("b", ""), settings)
        except InputError as error:
            _name((Rejected(where, str(error)),))
            continue
        made = {"relation": found.relation, "score": found.score, "kind": found.kind, "reason": found.reason}
        _line({k: v for k, v in made.items() if k != "kind" or v})
        done = True
    if not done:
        raise InputError('no line given holds two passages; give {"a": "...", "b": "..."}, one pair a line')


@app.command()
def group(
    paths: Paths,
    lines: Lines = False,
    published: Published = None,
    pipeline: Pipeline = None,
    quiet: Quiet = False,
) -> None:
    """Sort reports into stories: which of them tell the same event."""
    from synoptic import pipeline as way

    settings = _settings(published, pipeline, [], [])
    with _progress(quiet) as say:
        rows = way.stories(_reports(paths, published), settings, say)
    for name, story, reason in rows:
        if lines:
            _line({"name": name, "story": story, "reason": reason})
        else:
            _say(f"{story}  {_printable(name)}  ({reason})")


@app.command()
def schema() -> None:
    """Print the JSON Schema of the account file."""
    from synoptic.compose.render import schema as made

    _say(json.dumps(made(), indent=2, ensure_ascii=False))


def _version(asked: bool) -> None:
    if asked:
        typer.echo(VERSION)
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Options before a command."""


def _settings(published: str | None, pipeline: str | None, same: list[str], different: list[str]) -> Any:
    from synoptic.pipeline import Settings

    decisions = [
        _decision(pair, ruling) for ruling, pairs in (("same", same), ("different", different)) for pair in pairs
    ]
    settings = Settings(published=_date(published), decisions=tuple(decisions))
    return replace(settings, pipeline=pipeline) if pipeline else settings


def _date(published: str | None) -> str | None:
    """EDTF of the date given. Raises InputError where it is none."""
    from synoptic.intake.published import edtf_of

    found = edtf_of(published) if published is not None else None
    if published is not None and not found:
        raise InputError(f"--published {published!r}: a date was expected, such as 2023-05-30 or 2023-05-30T13:26")
    return found


def _decision(pair: str, ruling: str) -> Decision:
    a, mark, b = pair.partition("=")
    if not mark or not a.strip() or not b.strip():
        raise InputError(
            f'--{ruling} {pair!r}: two names with "=" between them were expected, such as "Jon Doe=John Doe"'
        )
    return Decision(a.strip(), b.strip(), ruling)


def _reports(paths: list[str], published: str | None) -> list[Any]:
    """The reports of all paths; what cannot be read is named on stderr. Raises InputError where nothing can."""
    from synoptic.intake import read_sources

    found = read_sources(paths, published=_date(published))
    _name(found.rejected, bool(found.reports))
    return list(found.reports)


def _name(rejected: tuple[Rejected, ...], others: bool = True) -> None:
    """Say what could not be read. Raises InputError where there are no `others`: in the words of the only one, if so."""
    lines = [f"{r.name}: {r.reason}" for r in rejected]
    if not others and len(lines) == 1:
        raise InputError(lines[0])
    for line in lines[:NAMED]:
        typer.echo(f"synoptic: not read: {_printable(line)}", err=True)
    if len(lines) > NAMED:
        typer.echo(f"synoptic: not read: {len(lines) - NAMED} more like these", err=True)
    if not others:
        raise InputError("nothing given can be read as a report; give text, HTML, a feed or JSON Lines")


def _entries(paths: list[str]) -> Iterator[tuple[str, dict[str, Any]]]:
    """(FILE:LINE, object) of each line; a bad line is named on stderr and passed over."""
    from synoptic.intake import read_lines

    for path in paths:
        for number, entry in read_lines(path):
            if isinstance(entry, Rejected):
                _name((entry,))
            else:
                yield f"{'stdin' if path == '-' else path}:{number}", entry


def _each(paths: list[str], settings: Any, quiet: bool) -> bool:
    """One account a line; a line that holds no readable report gives one that says so. Whether any has too few origins."""
    from synoptic import pipeline as way
    from synoptic.compose.render import to_object

    n, short = 0, False
    with _progress(quiet) as say:
        for n, (where, entry) in enumerate(_entries(paths), 1):
            say(f"{n}: {where}")
            reports, rejected = _reports_of(entry, where, settings.published)
            _name(tuple(rejected))
            try:
                synopsis = way.read_reports(reports, settings, rejected=rejected)
            except InputError as error:
                typer.echo(f"synoptic: {where}: {_printable(str(error))}; nothing is left out there", err=True)
                synopsis = way.read_reports(reports, replace(settings, without=()), rejected=rejected)
            _line({"id": entry.get("id"), **to_object(synopsis.file)})
            short |= _short(synopsis, f"{where}: ")
    if not n:
        raise InputError('no line given is a JSON object; give {"id", "reports": [...]}, one event a line')
    return short


def _reports_of(entry: dict[str, Any], where: str, published: str | None) -> tuple[list[Report], list[Rejected]]:
    """The reports of one line, and what of it is none."""
    from synoptic import intake

    given = entry.get("reports")
    if not isinstance(given, list):
        reason = 'has no list of "reports"; give {"id", "reports": [...]}, each report with "text" or "html"'
        return [], [Rejected(where, reason)]
    reports, rejected = [], []
    fallback = {"published_fallback": published} if published else {}
    for i, one in enumerate(given, 1):
        try:
            reports.append(intake.report_from_object(one, f"{where}:{i}", **fallback))
        except InputError as error:
            rejected.append(Rejected(f"{where}:{i}", str(error)))
    return reports, rejected


def _say(text: str) -> None:
    """One line of stdout, UTF-8 whatever the locale; half a surrogate pair becomes U+FFFD."""
    _out().write(text.encode("utf-8", "replace") + b"\n")
    _out().flush()


def _line(value: dict[str, Any]) -> None:
    """One JSON object on one line of stdout, on one line too for readers who break lines where Unicode may."""
    written = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    _say(re.sub("[\x85\u2028\u2029]", lambda found: f"\\u{ord(found[0]):04x}", written))


def _refuse_outputs(outputs: dict[str, str | None]) -> None:
    """With --each, accounts go to standard output alone."""
    for kind, target in outputs.items():
        if target is not None:
            raise OutputError(f"--{kind} {target}: does not go with --each, whose accounts go to standard output")


def _check_outputs(outputs: dict[str, str | None], paths: list[str]) -> None:
    """Whether every file asked for can be written, before any work is done."""
    given = [t for t in outputs.values() if t is not None]
    if given.count("-") > 1:
        raise OutputError("two outputs were sent to standard output; give all but one of them a file")
    inputs = {os.path.realpath(p): p for p in paths if p != "-"}
    taken: set[str] = set()
    for target in given:
        if target == "-":
            continue
        if not target:
            raise OutputError("an output was given no name; give the name of a file to write")
        path = os.path.realpath(target)
        folder = os.path.dirname(path)
        if os.path.isdir(path):
            raise OutputError(f"{target}: is a folder; give the name of a file to write")
        if path in inputs:
            raise OutputError(f"{target}: is one of the reports to read; give another file to write")
        if path in taken:
            raise OutputError(f"{target}: two outputs were sent to this file; give each its own")
        if not os.path.isdir(folder):
            raise OutputError(f"{target}: there is no folder {folder}; make it, or give another file")
        if not os.access(path if os.path.exists(path) else folder, os.W_OK):
            raise OutputError(f"{target}: may not be written to; give another file")
        taken.add(path)


def _write(target: str, data: bytes) -> None:
    """Whole or not at all: to a new file beside the target, then renamed. A pipe or a device is written to as it is."""
    if target == "-":
        _out().write(data)
        _out().flush()
        return
    path = Path(os.path.realpath(target))
    try:
        if path.exists() and not path.is_file():
            path.write_bytes(data)
            return
        mode = path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask()
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:100]}.")
        try:
            with os.fdopen(handle, "wb") as stream:
                stream.write(data)
            os.chmod(name, mode)
            os.replace(name, path)
        except BaseException:
            os.unlink(name)
            raise
    except OSError as error:
        raise OutputError(f"{target}: could not be written ({error.strerror}); give another file") from error


def _out() -> BinaryIO:
    """Standard output, for bytes."""
    if sys.stdout is None:
        raise OutputError("standard output is closed; open it, or give the name of a file to write")
    return sys.stdout.buffer


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _print(synopsis: Any) -> None:
    """To a terminal with colour and width; into a pipe as plain text."""
    if sys.stdout is not None and sys.stdout.isatty():
        from rich.console import Console

        from synoptic.compose.render import print_account

        if isinstance(sys.stdout, TextIOWrapper):
            sys.stdout.reconfigure(errors="replace")
        print_account(synopsis.file, Console())
    else:
        _out().write(synopsis.to_text().encode("utf-8", "replace"))
        _out().flush()


class _progress:
    """A line on stderr for each step: one that is rewritten on a terminal, one after another elsewhere."""

    def __init__(self, quiet: bool) -> None:
        self.quiet = quiet
        self.live = sys.stderr.isatty()

    def __enter__(self) -> _progress:
        return self

    def __call__(self, step: str) -> None:
        if self.quiet:
            return
        if self.live:
            sys.stderr.write(f"\r\x1b[2Ksynoptic: {_printable(step)} …")
            sys.stderr.flush()
        else:
            typer.echo(f"synoptic: {_printable(step)}", err=True)

    def __exit__(self, *_: object) -> None:
        if self.live and not self.quiet:
            sys.stderr.write("\r\x1b[2K")
            sys.stderr.flush()


def _printable(text: str) -> str:
    """Control characters and half surrogates shown, not sent to the terminal."""
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text)


def main() -> None:
    """The program: an error that a person can mend is one line on stderr and exit status 2."""
    if hasattr(signal, "SIGPIPE"):
        signal.signal(
            signal.SIGPIPE, signal.SIG_DFL
        )  # end in silence where the reader of a pipe has gone, as others do
    try:
        status = app(standalone_mode=False)
        if sys.stdout is not None:
            sys.stdout.flush()
    except SynopticError as error:
        _fail(str(error))
    except (typer.Abort, KeyboardInterrupt):
        sys.exit(130)
    except OSError as error:
        if error.filename is not None:
            raise
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        _fail(f"standard output: could not be written ({error.strerror}); send it elsewhere")
    except Exception as error:
        if _usage(error):
            sys.exit(2)
        raise
    sys.exit(status or 0)


def _fail(line: str) -> None:
    typer.echo(f"synoptic: {_printable(line)}", err=True)
    sys.exit(2)


def _usage(error: Exception) -> bool:
    """A wrong command line: said as the parser says it."""
    show = getattr(error, "show", None)
    if show is None:
        return False
    show()
    return True
