"""An item of a feed, or one JSON object of an agency -> Report: its headline, its text, who publishes it, whence it comes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import unescape
from typing import Any
from urllib.parse import urljoin

from synoptic.clean.cues import FURNITURE
from synoptic.intake.metadata import BAR, text_of
from synoptic.intake.paragraphs import paragraphs
from synoptic.intake.provenance import another_site, kept, same_name, site_of
from synoptic.intake.reports import headed_report
from synoptic.model.errors import InputError
from synoptic.model.report import Rejected, Report

_TAG = re.compile(r"</?[a-zA-Z][a-zA-Z0-9]*(?:\s[^<>]*)?/?>")
_ESCAPED_TAG = re.compile(r"&lt;/?(?:p|div|br|a|img|b|i|em|strong|h\d|ul|li|span|figure|blockquote)\b", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:#\d{1,7}|#x[0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]*);")
_FEED_WORDS = frozenset(
    "rss atom json feed feeds latest all top stories headlines news articles posts front page".split()
)
_FEED_END = re.compile(r"\s+(?:(?:rss|atom|json)\s+)?(?:news\s?)?feeds?$|\s+rss$", re.IGNORECASE)
_SCHEME = re.compile(r"[A-Za-z][\w+.-]*:\S+$")
_SPLIT = re.compile(rf"{BAR.pattern}|\s+>+\s+|:\s+")
_LAST_LINK = re.compile(
    r"""<a\b[^<>]*\bhref\s*=\s*["']?([^\s"'<>]+)[^<>]*>[^<>]{0,40}</a>((?:\s|</[a-zA-Z]+>|[\[\]().…»→]|<br\s*/?>)*)$"""
)
_BLOCK = re.compile(r"<(?:p|div|h[1-6]|ul|ol|table|blockquote|figure|section|article|br)\b", re.IGNORECASE)
LINK_REACH = 800
"""Characters at the end of an item's markup in which a link to its own page is looked for."""


@dataclass(frozen=True, slots=True)
class Feed:
    """What a feed says of itself."""

    title: str | None = None
    url: str | None = None
    """Its site's address."""

    @property
    def outlet(self) -> str | None:
        """The outlet's name in the title: without the section and words like "RSS"; None where nothing else is left.

        Of several parts ("World | The Harbour Herald") the one counts that the site's address bears out, else the one
        left once those of mere section words are taken away, else the whole.
        """
        title = _FEED_END.sub("", text_of(self.title) or "")
        parts = [p for p in _SPLIT.split(title) if p and not _section(p)]
        borne = [p for p in parts if _of_site(p, site_of(self.url or ""))]
        if not parts:
            return None
        if _letters(title) == site_of(self.url or ""):
            return title
        if len(borne) == 1 or len(parts) == 1:
            return (borne or parts)[0]
        return title


@dataclass(frozen=True, slots=True)
class Item:
    """What one item gives, as it gives it."""

    where: str
    """"FILE item N"."""
    title: str | None = None
    html: str | None = None
    text: str | None = None
    """Paragraphs with a blank line between them. Only one of `html` and `text` is set."""
    url: str | None = None
    ident: str | None = None
    published: str | None = None
    byline: tuple[str, ...] = ()
    source: tuple[str | None, str | None] = (None, None)
    """Name and address of the feed that the item says it was taken over from."""
    origins: tuple[str, ...] = ()
    """Names and addresses of what else it says it was taken from."""


def written(html: str) -> dict[str, str]:
    """{"html": ...} for what is marked up, {"text": ...} for what is not, as a description may be either."""
    if not _TAG.search(html) and _ESCAPED_TAG.search(html):
        html = unescape(html)
    if _TAG.search(html):
        return {"html": html}
    return {"text": paragraphs(_ENTITY.sub(lambda m: unescape(m.group()), html), wrapped=True)}


def reports_of(feed: Feed, items: Sequence[Item | Rejected], name: str, **metadata: Any) -> Iterator[Report | Rejected]:
    """A report for each item, and those that are none with the reason; one line where none has text."""
    if not items:
        raise InputError("is a feed without items; give one that holds articles")
    if all(isinstance(i, Item) and not _has_text(i) for i in items):
        of = "its item has" if len(items) == 1 else f"none of its {len(items)} items has"
        no = "no text" if len(items) == 1 else "a text"
        raise InputError(f"is a feed of titles: {of} {no} (description, content); give the articles themselves")
    for item in items:
        if isinstance(item, Rejected):
            yield item
            continue
        try:
            yield _report(feed, item, metadata)
        except InputError as error:
            yield Rejected(item.where, str(error))


def _has_text(item: Item) -> bool:
    return any(c.isalpha() for c in _TAG.sub("", item.html or item.text or ""))


def _report(feed: Feed, item: Item, metadata: dict[str, Any]) -> Report:
    if not _has_text(item):
        raise InputError("is an item without text; give its description or content")
    name, address = item.source
    outlet = feed.outlet
    if name and address and item.url and another_site(item.url, feed.url) and not another_site(address, item.url):
        # The feed gathers those of others: the item lies on the site of the feed that it was taken from.
        outlet, name = text_of(name), None
    names = [n for n in (text_of(name) or "", *item.origins) if n and not _SCHEME.match(n)]
    found = kept(names, [address or "", *item.origins], outlet, item.url or feed.url)
    return headed_report(
        item.url or item.ident or item.where,
        text_of(item.title),
        _article(item),
        item.text,
        url=item.url,
        outlet=outlet,
        published=item.published,
        byline=[n for n in item.byline if not same_name(n, outlet or "")],
        credited=found.credited,
        derived_from=found.derived_from,
        **metadata,
    )


def _section(part: str) -> bool:
    """Whether a part of a feed's title is a section's name or tells of the feed."""
    words = re.findall(r"[^\W_]+", part.casefold())
    return all(w in FURNITURE or w in _FEED_WORDS for w in words)


def _of_site(part: str, site: str) -> bool:
    letters = _letters(part)
    site = site.removeprefix("the")
    initials = "".join(w[0] for w in re.findall(r"[^\W_]+", part.casefold()))
    return bool(site and letters) and (letters in site or site in letters or (len(site) > 1 and site == initials))


def _letters(name: str) -> str:
    return re.sub(r"^the\s+|[\W_]", "", name.casefold())


def _article(item: Item) -> str | None:
    """The item's markup as an article's: without a last link to its own page ("Read more"), and in a paragraph if in none."""
    html = item.html
    if not html:
        return None
    last = _LAST_LINK.search(html, max(0, len(html) - LINK_REACH)) if item.url else None
    if last and address_of(unescape(last[1]), item.url) == item.url:
        html = html[: last.start()] + last[2]
    return html if _BLOCK.search(html) else f"<p>{html}</p>"


def address_of(value: str | None, base: str | None) -> str | None:
    """A web address, one that is relative joined to the base; None for anything else."""
    try:
        joined = urljoin(base or "", (value or "").strip())
    except ValueError:
        return None
    return joined if value and re.match(r"https?://\S+$", joined) else None
