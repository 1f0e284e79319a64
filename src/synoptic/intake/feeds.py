"""RSS 2.0, RSS 1.0 and Atom -> the items of the feed.

Missed on purpose: an address that is only related (`rel="related"`), which says nothing of where a text comes from; rights
and credits of pictures; the feed's language, which is often that of the software; texts that an item only points to.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from synoptic.intake.feed_xml import FeedText, cut, key_of, parsed, tree_of
from synoptic.intake.items import Feed, Item, address_of, reports_of, written
from synoptic.intake.metadata import people
from synoptic.intake.published import edtf_of
from synoptic.model.errors import InputError
from synoptic.model.report import Rejected, Report

DATES = (
    "pubDate", "atom:published", "dc:date", "dcterms:created", "dcterms:issued", "atom:issued", "atom:created",
    "atom:updated", "atom:modified", "dcterms:modified",
)  # fmt: skip
TEXTS = ("content:encoded", "atom:content", "xhtml:body", "description", "atom:summary")
"""The longest is the item's text, the first of equals."""
TAKEN_FROM = ("via", "canonical")
"""What a link's `rel` is called where it leads to that from which an item was taken."""
_MAILBOX = re.compile(r"\S+@\S+\s*\((?P<name>[^()]+)\)\s*$|(?P<first>[^<>@]+?)\s*<\S+@\S+>\s*$")


def read_feed(text: str, name: str, **metadata: Any) -> Iterator[Report | Rejected]:
    """A report for each item that carries text; broken items and those without text are Rejected, named "FILE item N".

    Raises InputError for a feed without items or texts, or one that declares entities.
    """
    feed = cut(text)
    head = _head(feed)
    items = [_item(feed, piece, f"{name} item {n}", head.url) for n, piece in enumerate(feed.items, 1)]
    yield from reports_of(head, items, name, **metadata)


def _head(feed: FeedText) -> Feed:
    """The feed's title and address; none where its head is broken."""
    try:
        root = tree_of(feed.head)[0]
    except InputError:
        return Feed()
    channel = next((e for e in root if key_of(e) == "channel"), root)
    return Feed(_first(channel, ("title", "atom:title")), _link(channel, None))


def _item(feed: FeedText, piece: str, where: str, base: str | None) -> Item | Rejected:
    try:
        element = parsed(feed, piece)
    except InputError as error:
        return Rejected(where, str(error))
    ident = _first(element, ("guid", "atom:id")) or None
    return Item(
        where,
        title=_title(element),
        **_text(element),
        url=_link(element, base),
        ident=ident,
        published=_published(element),
        byline=_byline(element),
        source=_source(element),
        origins=(*_all(element, ("dc:source", "dcterms:source")), *_links(element, TAKEN_FROM, base)),
    )


def _all(element: Any, keys: Iterable[str]) -> list[str]:
    """The texts of an element's children of these names, by the order of the names."""
    return [t for key in keys for e in element if key_of(e) == key and (t := "".join(e.itertext()).strip())]


def _first(element: Any, keys: Sequence[str]) -> str | None:
    return next(iter(_all(element, keys)), None)


def _title(element: Any) -> str | None:
    title = _first(element, ("title", "atom:title", "dc:title"))
    plain = any(key_of(e) == "atom:title" and e.get("type", "text") == "text" for e in element)
    return title.replace("&", "&amp;").replace("<", "&lt;") if title and plain else title


def _text(element: Any) -> dict[str, str]:
    """The longest of an item's texts, marked up or not: Atom's `type` is too often left away to be relied on."""
    found: list[dict[str, str]] = []
    for key in TEXTS:
        for child in (e for e in element if key_of(e) == key):
            if child.get("src") or not _words(child.get("type", "text")):
                continue
            found.append(written(_inner(child)))
    return max(found, key=lambda t: len(re.sub(r"<[^<>]*>", "", next(iter(t.values())))), default={})


def _words(kind: str) -> bool:
    """Whether the type of an Atom text is one of words, and not of pictures or data."""
    return kind in ("text", "html", "xhtml") or kind.startswith(("text/", "application/xhtml"))


def _inner(element: Any) -> str:
    """What an element holds: its text, or, where it holds elements, their markup."""
    from lxml import etree

    if not len(element):
        return element.text or ""
    for below in element.iterdescendants():
        if isinstance(below.tag, str):
            below.tag = etree.QName(below).localname
    etree.cleanup_namespaces(element)
    inside = (etree.tostring(child, encoding="unicode", method="html") for child in element)
    return (element.text or "").replace("&", "&amp;").replace("<", "&lt;") + "".join(inside)


def _published(element: Any) -> str | None:
    found = _all(element, DATES)
    return next((d for d in found if edtf_of(d)), next(iter(found), None))


def _byline(element: Any) -> tuple[str, ...]:
    """Names of authors; of an address with a name ("a@b.test (Jane Doe)") the name."""
    names = _all(element, ("dc:creator",))
    for author in (e for e in element if key_of(e) in ("author", "atom:author")):
        given = _first(author, ("atom:name",)) or ("" if len(author) else author.text or "")
        mailbox = _MAILBOX.match(given.strip()) if "@" in given and len(given) < 200 else None
        names.append((mailbox["name"] or mailbox["first"]) if mailbox else given)
    return tuple(dict.fromkeys(n for name in names for n in people(name)))


def _source(element: Any) -> tuple[str | None, str | None]:
    """Name and address of the feed in `source`: that of RSS has them as text and `url`, Atom's as elements of its own."""
    source = next((e for e in element if key_of(e) in ("source", "atom:source")), None)
    if source is None:
        return None, None
    if len(source):
        return _first(source, ("atom:title",)), _link(source, None)
    return (source.text or "").strip() or None, address_of(source.get("url"), None)


def _link(element: Any, base: str | None) -> str | None:
    """The address of an item's or a feed's page."""
    found = _all(element, ("feedburner:origLink", "link")) + _links(element, ("alternate",), base)
    found += [e.text or "" for e in element if key_of(e) == "guid" and e.get("isPermaLink", "true") != "false"]
    found += [v for k, v in element.attrib.items() if k.endswith("#}about")]
    return next((a for address in found if (a := address_of(address, base))), None)


def _links(element: Any, kinds: Sequence[str], base: str | None) -> list[str]:
    """Where an item's Atom links of these kinds lead to; a link without a kind leads to the item's own page."""
    links = [e for e in element if key_of(e) == "atom:link" and e.get("rel", "alternate").lower() in kinds]
    pages = sorted(links, key=lambda e: "html" not in e.get("type", "html"))
    return [a for e in pages if (a := address_of(e.get("href"), e.base or base))]
