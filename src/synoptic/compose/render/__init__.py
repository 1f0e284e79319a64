"""The faces of the account: HTML, Markdown, terminal, notebook and JSON, each a pure function of the account file; and
the page of one stage, reports with their readings marked."""

from synoptic.compose.render.annotated import Annotated, render_annotated
from synoptic.compose.render.html import render_html
from synoptic.compose.render.json import decode, dump, encode, to_object
from synoptic.compose.render.markdown import render_markdown
from synoptic.compose.render.notebook import notebook_html
from synoptic.compose.render.schema import schema
from synoptic.compose.render.terminal import print_account, render_text

__all__ = [
    "Annotated",
    "decode",
    "dump",
    "encode",
    "notebook_html",
    "print_account",
    "render_annotated",
    "render_html",
    "render_markdown",
    "render_text",
    "schema",
    "to_object",
]
