"""Who took what from whom, in the terminal's account: agencies, takings a line, and sources that several reports cite."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import RenderableType
from rich.text import Text

from synoptic.compose.render.display import one_line
from synoptic.compose.render.reading import Reading
from synoptic.compose.render.sources import Source
from synoptic.compose.render.taken import Line, numbered
from synoptic.compose.render.terminal_lines import heading, item, more
from synoptic.compose.render.wording import count
from synoptic.model.reuse import UNNAMED

REUSES_SHOWN = 10
CITED_SHOWN = 8
NOBODY = frozenset("report reports source sources account accounts rumour rumours rumor rumors media".split())
"""Nouns of a credit that names nobody, where no name stands beside them."""


def origins_shown(reading: Reading) -> Iterator[RenderableType]:
    yield heading("Who took what from whom")
    for origin, carrying in reading.carried:
        line = Text(numbered(carrying), style="cyan")
        carry, count_with = ("carries", "is counted with") if len(carrying) == 1 else ("carry", "are counted with")
        what = carry if origin.kind == "agency" else count_with
        yield item("-", line.append(f" {what} {reading.origin_name(origin)}", style="default"))
    if not reading.account.reuses:
        yield Text("No report was found to take text from another.")
    for taking in reading.taken.lines[:REUSES_SHOWN]:
        yield item("-", _line(reading, taking))
    yield from more(len(reading.taken.lines) - REUSES_SHOWN)
    if number := len(reading.taken.folded):
        pairs = count(number, "more pair shares", "more pairs share")
        yield Text(f"  {pairs} text that reached them by these ways", style="faint")
    shared = [o for o in reading.account.origins if o.kind == "cited" and len(o.reports) > 1 and not _nobody(o.name)]
    for origin in sorted(shared, key=lambda o: (-len(o.reports), o.name))[:CITED_SHOWN]:
        numbers = numbered(reading.in_order(origin.reports))
        yield item(
            "-",
            Text("cited by ", style="faint")
            .append(numbers, style="cyan")
            .append(f": {one_line(origin.name)}", style="default"),
        )


def _nobody(name: str) -> bool:
    """Whether a credit names nobody whom several reports could have in common: "media reports"."""
    words = name.split()
    named = any(w[:1].isupper() for w in words[1:])
    return name == UNNAMED or bool(words) and words[-1].lower() in NOBODY and not named


def _line(reading: Reading, told: Line) -> Text:
    first = told.first
    alone = len(told.takings) == 1
    line = _named(first.later) if alone else Text(numbered(t.later for t in told.takings) + " ", style="cyan")
    line.append(f" {told.words} " if alone else f"{told.words} ", style="default").append_text(_named(first.earlier))
    way = f", by way of [{reading.source(first.reuse.via).number}]" if first.reuse.via else ""
    line.append(f" ({'direction unknown' if first.unknown else first.reuse.direction}{way})", style="faint")
    if alone:
        line.append(f"\n{one_line(first.reuse.reason)}", style="faint")
    for number in sorted({source.number for _, source in first.elsewhere}):
        moved = sum(source.number == number for _, source in first.elsewhere)
        line.append(f"; {moved} of these {'was' if moved == 1 else 'were'} taken from [{number}]", style="faint")
    return line


def _named(source: Source) -> Text:
    return Text(f"[{source.number}] ", style="cyan").append(source.label, style="default")
