"""Text -> units: lines as a reader sees them, with hard-wrapped lines joined and list or heading marks set aside."""

from __future__ import annotations

import re
from dataclasses import dataclass

from synoptic.model.span import Span

LINE = re.compile(r"[^\r\n\x0b\x0c\x85\u2028\u2029]+")
MARK = re.compile(
    r"(?P<heading>#{1,6}(?=\s))|(?P<quote>>(?=\s|>|$))|(?P<table>\|)|(?P<list>(?:[*+•·▪◦‣»›■●○►▶–—-]|\d{1,2}[.)])(?=\s))"
)
EMPHASIS = "*_`~"
WRAP_WIDTHS = (55, 100)
"""Widths at which plain text is wrapped in practice: 60 to 80 columns, some margin each way."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A line or a paragraph of wrapped lines. `span` leaves out blank space and marks; `outer` takes the marks in."""

    span: Span
    outer: Span
    text: str
    """What `span` holds, each run of blank space one space."""
    mark: str
    """"", "list", "heading", "quote" or "table"."""
    level: int
    """Number of # of a heading, else 0."""
    indent: int
    gap: int
    """Blank lines before it; the first unit has 2."""


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    end: int
    content: int
    """Where its text starts, behind blank space and marks."""
    mark: str
    level: int
    gap: int
    indent: int


def units(text: str) -> tuple[Unit, ...]:
    """The units of a text, in order; together they hold every character that is not blank space."""
    lines = _lines(text)
    width = _wrap_width(lines)
    groups: list[list[_Line]] = []
    for line in lines:
        if groups and width and _continues(text, groups[-1][-1], line, width):
            groups[-1].append(line)
        else:
            groups.append([line])
    return tuple(_unit(text, group) for group in groups)


def _lines(text: str) -> list[_Line]:
    found: list[_Line] = []
    last = 0
    for match in LINE.finditer(text):
        raw = match.group()
        stripped = raw.strip()
        if not stripped:
            continue
        start = match.start() + len(raw) - len(raw.lstrip())
        end = start + len(stripped)
        between = text[last : match.start()]
        breaks = between.count("\n") or between.count("\r") or len(between)
        content, mark, level = _marks(text, start, end)
        found.append(_Line(start, end, content, mark, level, breaks - 1 if found else 2, start - match.start()))
        last = match.end()
    return found


def _marks(text: str, start: int, end: int) -> tuple[int, str, int]:
    """(start of the text behind list, heading and quote marks, the outermost mark's kind, heading level)."""
    at, kind, level = start, "", 0
    while match := MARK.match(text, at, end):
        after = match.end()
        while after < end and text[after].isspace():
            after += 1
        if after >= end:
            break
        found = match.lastgroup or ""
        kind = found if not kind or found == "heading" else kind
        level = len(match.group()) if found == "heading" else level
        at = after
    return at, kind, level


def _wrap_width(lines: list[_Line]) -> int:
    """The column at which the text is wrapped, or 0.

    A text is wrapped where nearly all lines stay within a width and lines followed without a gap mostly reach it.
    """
    pairs = [(a, b) for a, b in zip(lines, lines[1:], strict=False) if b.gap == 0 and not b.mark]
    lengths = sorted(line.indent + line.end - line.start for line in lines)
    if len(pairs) < 3:
        return 0
    low, high = WRAP_WIDTHS
    fitting = [n for n in lengths if n <= high]
    if len(fitting) < 0.97 * len(lengths) or fitting[-1] < low:
        return 0
    full = sorted(a.indent + a.end - a.start for a, _ in pairs)
    width = full[int(len(full) * 0.95)]
    near = sum(n >= width - 15 for n in full)
    return (
        max(width, fitting[-1] if fitting[-1] - width < 5 else width) if width >= low and near >= len(full) / 2 else 0
    )


def _continues(text: str, line: _Line, after: _Line, width: int) -> bool:
    """Whether `after` is the rest of `line`: its first word would not have fitted behind it."""
    if after.gap or (after.mark and after.mark != "quote") or line.mark == "table":
        return False
    if after.mark == "quote" and line.mark != "quote":
        return False
    first = text[after.content : after.end].split(None, 1)[0]
    return line.indent + line.end - line.start + 1 + len(first) > width - 3


def _unit(text: str, group: list[_Line]) -> Unit:
    first, last = group[0], group[-1]
    start, end = first.content, last.end
    while start < end - 1 and text[start] in EMPHASIS and not text[start + 1].isspace():
        start += 1
    while end > start + 1 and text[end - 1] in EMPHASIS:
        end -= 1
    if not any(c.isalnum() for c in text[start:end]):
        start, end = first.start, last.end
    content = " ".join(text[start:end].split())
    return Unit(
        Span(start, end), Span(first.start, last.end), content, first.mark, first.level, first.indent, first.gap
    )
