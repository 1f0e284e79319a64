"""The commands that give one stage alone, one line a report or a pair: clean, annotate, relate, group, schema."""

from __future__ import annotations

import json
from functools import partial
from typing import Annotated, Any

import typer

from synoptic.cli.inputs import entries, name_unanalysed, name_unread, reports_at, settings_of
from synoptic.cli.options import Command, Lines, Paths, Pipeline, Published, Quiet, app
from synoptic.cli.outputs import check_outputs, json_line, say_line, write
from synoptic.cli.words import Progress, printable
from synoptic.model.errors import InputError, OutputError
from synoptic.model.report import Rejected


@app.command(cls=Command)
def clean(
    paths: Paths,
    lines: Lines = False,
    published: Published = None,
) -> None:
    """Label the parts of each report: headline, paragraphs, captions, boilerplate; read outlet, byline and date."""
    from synoptic import clean as room
    from synoptic.compose import clean_line

    for report in reports_at(paths, published):
        article = room.clean(report)
        if lines:
            json_line(clean_line(article))
            continue
        say_line(
            printable(
                f"{report.name}: {article.outlet or 'no outlet'} · {', '.join(article.byline) or 'no byline'}"
                f" · {article.published or 'no date'}"
            )
        )
        for block in article.blocks:
            say_line(f"  {block.kind:12} {printable(' '.join(block.span.of(article.text).split()))[:100]}")


@app.command(cls=Command)
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
    check_outputs({"readings": html}, paths)
    settings = settings_of(published, pipeline, [], [])
    marked, noted, analysed = [], [], False
    with Progress(quiet or html is None) as say:
        for report in reports_at(paths, published):
            say(f"reading {report.name}")
            articles, read_, notes = way.mention([report], settings, partial(_long, say, report.name))
            mentions = read_[0].mentions if read_ else Mentions(report.id)
            noted += [(report.name, note) for note in notes.values()]
            analysed |= bool(read_)
            if html is not None:
                marked.append(Marked(articles[0], mentions, notes.get(report.id, "")))
            if lines:
                json_line(annotate_line(articles[0], mentions))
            elif html is None and read_:
                _list(annotate_line(articles[0], mentions))
    name_unanalysed(noted, analysed)
    if html is not None:
        write(html, render_annotated(marked).encode("utf-8", "replace"))


def _long(say: Progress, name: str, step: str) -> None:
    """Pass on how far a long report is parsed; the steps of each report would be too many lines."""
    if step.endswith("done"):
        say(f"{name}: {step}")


def _list(made: dict[str, Any]) -> None:
    """The readings of one report for a person, one a line."""
    say_line(f"{printable(made['name'])}:")
    for m in made["mentions"]:
        said = printable(" ".join(made["text"][m["start"] : m["end"]].split()))
        rest = {k: v for k, v in m.items() if k not in ("start", "end", "kind", "source", "cue", "content")}
        say_line(
            f"  {m['kind']:11} {said[:60]:60} {' '.join(f'{k}={printable(str(v))}' for k, v in rest.items() if v is not None)}"
        )


@app.command(cls=Command)
def relate(
    paths: Paths,
    pipeline: Pipeline = None,
) -> None:
    """Say of pairs of passages, {"a", "b"} a line, whether they state the same thing, conflict, or neither."""
    from synoptic.relation import relate as judged

    settings = settings_of(None, pipeline, [], [])
    done = False
    for where, entry in entries(paths, '"a" and "b"'):
        try:
            found = judged(*_pair(entry), settings)
        except InputError as error:
            name_unread((Rejected(where, str(error)),))
            continue
        made = {"relation": found.relation, "score": found.score, "kind": found.kind, "reason": found.reason}
        own = {"id": entry["id"]} if "id" in entry else {}
        json_line(own | {k: v for k, v in made.items() if k != "kind" or v})
        done = True
    if not done:
        raise InputError('no line given holds two passages; give {"a": "...", "b": "..."}, one pair a line')


def _pair(entry: dict[str, Any]) -> tuple[Any, Any]:
    """The two passages of a line. Raises InputError where it has but one, or none."""
    missing = " and no ".join(f'"{side}"' for side in ("a", "b") if side not in entry)
    if missing:
        raise InputError(f'has no {missing}; give {{"a": "...", "b": "..."}}, one pair a line')
    return entry["a"], entry["b"]


@app.command(cls=Command)
def group(
    paths: Paths,
    lines: Lines = False,
    published: Published = None,
    pipeline: Pipeline = None,
    quiet: Quiet = False,
) -> None:
    """Sort reports into stories: which of them tell the same event."""
    from synoptic import pipeline as way

    settings = settings_of(published, pipeline, [], [])
    with Progress(quiet) as say:
        rows = way.stories(reports_at(paths, published), settings, say)
    if all(reason.startswith(way.KEPT) for _, _, reason in rows):
        name_unanalysed([(name, reason) for name, _, reason in rows], analysed=False)
    for name, story, reason in rows:
        if lines:
            json_line({"name": name, "story": story, "reason": reason})
        else:
            say_line(f"{story}  {printable(name)}  ({reason})")


@app.command(cls=Command)
def schema() -> None:
    """Print the JSON Schema of the account file."""
    from synoptic.compose.render import schema as made

    say_line(json.dumps(made(), indent=2, ensure_ascii=False))
