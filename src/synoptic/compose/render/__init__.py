"""The faces of the account: HTML, Markdown, terminal, notebook and JSON, each a pure function of the account file."""

from synoptic.compose.render.html import render_html
from synoptic.compose.render.json import decode, dump, encode, to_object
from synoptic.compose.render.schema import schema

__all__ = ["decode", "dump", "encode", "render_html", "schema", "to_object"]
