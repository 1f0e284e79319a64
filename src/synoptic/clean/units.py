"""Text -> units: lines as a reader sees them, with hard-wrapped lines joined and list or heading marks set aside."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass

from synoptic.model.span import Span

LINE = re.compile(r"[^\r\n\x0b\x0c\x85\u2028\u2029]+")
MARK = re.compile(
    r"(?P<heading>#{1,6}(?=\s))|(?P<quote>>(?=\s|>|$))|(?P<table>\|)|(?P<close>[×✕✖](?=\s))|(?P<list>(?:[*+•·▪◦‣»›■●○►▶–—-]|\d{1,2}[.)])(?=\s))"
)
EMPHASIS = "*_`~"
WRAP_WIDTHS = (55, 100)
"""Widths at which plain text is wrapped in practice: 60 to 80 columns, some margin each way."""
FRAY = 3
FILLED = 0.7


@dataclass(frozen=True, slots=True)
class Unit:
    """A line or a paragraph of wrapped lines. `span` leaves out blank space and marks; `outer` takes the marks in."""

    span: Span
    outer: Span
    text: str
    """What `span` holds, each run of blank space one space."""
    mark: str
    """"", "list", "heading", "quote", "table" or "close" (the cross of a box)."""
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
    broken: bool
    """Ends in two spaces, Markdown's line break."""
    first: int
    """Length of its first word."""

    @property
    def length(self) -> int:
        """Columns it takes."""
        return self.indent + self.end - self.start


def units(text: str, *, wrapped: bool = True) -> tuple[Unit, ...]:
    """The units of a text, in order; together they hold every character that is not blank space.

    `wrapped` False: every line is a unit of its own, as in text taken from a page.
    """
    lines = _lines(text)
    width = _wrap_width(lines) if wrapped else 0
    groups: list[list[_Line]] = []
    for line in lines:
        if groups and width and _continues(groups[-1][-1], line, width):
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
        found.append(
            _Line(
                start,
                end,
                content,
                mark,
                level,
                gap=breaks - 1 if found else 2,
                indent=start - match.start(),
                broken=raw.endswith("  "),
                first=len(text[content:end].split(None, 1)[0]),
            )
        )
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

    Of the lines that another follows without a gap, nearly all must stay within a width, and most must be so full that
    the next line's first word would not have fitted.
    """
    pairs = [(a, b) for a, b in itertools.pairwise(lines) if b.gap == 0 and not b.mark and not a.broken]
    low, high = WRAP_WIDTHS
    fitting = [(a, b) for a, b in pairs if a.length <= high]
    if len(fitting) < max(3, 0.85 * len(pairs)):
        return 0
    full = sorted(a.length for a, _ in fitting)
    width = full[min(len(full) - 1, int(len(full) * 0.97))]
    if width < low:
        return 0
    filled = sum(a.length + 1 + b.first > width - FRAY for a, b in fitting)
    return width if filled >= FILLED * len(fitting) else 0


def _continues(line: _Line, after: _Line, width: int) -> bool:
    """Whether `after` is the rest of `line`: its first word would not have fitted behind it."""
    if after.gap or line.broken or (after.mark and after.mark != "quote") or line.mark == "table":
        return False
    if after.mark == "quote" and line.mark != "quote":
        return False
    return line.length + 1 + after.first > width - FRAY


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
