"""A file of one JSON value -> reports: a JSON Feed, one object as on a line of JSON Lines, or an array of such objects."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from synoptic.intake.items import Feed, Item, reports_of
from synoptic.intake.metadata import people
from synoptic.intake.ninjs import is_ninjs
from synoptic.intake.paragraphs import paragraphs
from synoptic.intake.published import edtf_of
from synoptic.intake.reports import reported
from synoptic.model.errors import InputError
from synoptic.model.report import Rejected, Report


def is_json_feed(value: Any) -> bool:
    """Whether a JSON value is a JSON Feed: by its version, or because its items carry what items of such a feed do."""
    items = value.get("items") if isinstance(value, dict) else None
    if not isinstance(items, list):
        return False
    return "jsonfeed.org" in str(value.get("version", "")) or any(
        isinstance(i, dict) and ("content_html" in i or "content_text" in i) for i in items
    )


def holds_reports(value: Any) -> bool:
    """Whether a JSON value looks like one that reports can be read from."""
    if isinstance(value, list):
        return all(isinstance(v, dict) for v in value) and any(map(_report, value))
    return is_json_feed(value) or (isinstance(value, dict) and _report(value))


def _report(value: dict[str, Any]) -> bool:
    return isinstance(value.get("text"), str) or isinstance(value.get("html"), str) or is_ninjs(value)


def read_json(value: Any, name: str, **metadata: Any) -> Iterator[Report | Rejected]:
    """The reports of a JSON value. Raises InputError where it holds none."""
    if is_json_feed(value):
        items = [_item(entry, f"{name} item {n}") for n, entry in enumerate(value["items"], 1)]
        yield from reports_of(Feed(_string(value, "title"), _address(value, "home_page_url")), items, name, **metadata)
    elif isinstance(value, list) and value:
        for n, entry in enumerate(value, 1):
            yield reported(entry, f"{name} item {n}", **metadata)
    elif isinstance(value, dict):
        yield reported(value, name, **metadata)
    else:
        raise InputError('holds no report; give a JSON object with "text" or "html", an array of such, or a JSON Feed')


def _item(entry: Any, where: str) -> Item | Rejected:
    if not isinstance(entry, dict):
        return Rejected(where, 'is no JSON object; an item has "content_html" or "content_text"')
    html = _string(entry, "content_html")
    text = None if html else _string(entry, "content_text") or _string(entry, "summary")
    dates = [d for d in (_string(entry, "date_published"), _string(entry, "date_modified")) if d]
    ident = entry.get("id")
    return Item(
        where,
        title=_escaped(_string(entry, "title")),
        html=html,
        text=paragraphs(text) if text else None,
        url=_address(entry, "url") or _address(entry, "id"),
        ident=str(ident).strip() or None if isinstance(ident, str | int) else None,
        published=next((d for d in dates if edtf_of(d)), next(iter(dates), None)),
        byline=_authors(entry),
    )


def _authors(entry: Mapping[str, Any]) -> tuple[str, ...]:
    given = entry.get("authors") or [entry.get("author")]
    names = [_string(a, "name") for a in given if isinstance(a, dict)] if isinstance(given, list) else []
    return tuple(dict.fromkeys(n for name in names for n in people(name)))


def _string(entry: Mapping[str, Any], key: str) -> str | None:
    value = entry.get(key)
    return value if isinstance(value, str) and value.strip() else None


def _address(entry: Mapping[str, Any], key: str) -> str | None:
    value = _string(entry, key)
    return value.strip() if value and value.strip().startswith(("http://", "https://")) else None


def _escaped(title: str | None) -> str | None:
    """A title without markup, as titles with markup are given."""
    return title.replace("&", "&amp;").replace("<", "&lt;") if title else None
