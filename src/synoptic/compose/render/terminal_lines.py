"""The lines that the terminal's account is made of: headings, items hung under their marks, and how many are left out."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from synoptic.compose.render.display import one_line


def plain(text: str, style: str = "") -> Text:
    return Text(one_line(text), style=style)


def heading(words: str) -> Text:
    return Text(words.upper(), style="bold")


def item(mark: str, body: RenderableType) -> Table:
    """A line that hangs under its mark."""
    grid = Table.grid(padding=(0, 1))
    grid.add_column(no_wrap=True)
    grid.add_column(ratio=1, overflow="fold")
    grid.add_row(Text(mark), body)
    return grid


def more(number: int, of: str = "") -> Iterator[Text]:
    if number > 0:
        yield Text(f"  and {number} more{of}", style="faint")
