"""What a page says of itself in JSON-LD and in its meta elements: headline, outlet, authors, date, address."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from typing import Any

from synoptic.intake.provenance import page_provenance
from synoptic.intake.published import edtf_of, zone_of

_SCRIPT = re.compile(r"<script\b[^>]*\bld\+json[^>]*>(.*?)</script", re.IGNORECASE | re.DOTALL)
_META = re.compile(r"<meta\b[^>]{0,2000}>", re.IGNORECASE)
_LINK = re.compile(r"<link\b[^>]{0,2000}>", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"""([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""")
_ARTICLE = re.compile(r"(?:Article|NewsArticle|BlogPosting|Report|LiveBlogPosting)$")
LARGEST_LD = 500_000


@dataclass(frozen=True, slots=True)
class PageMetadata:
    """Fields that the page itself gives; None or () where it does not."""

    title: str | None = None
    outlet: str | None = None
    byline: tuple[str, ...] = ()
    published: str | None = None
    zone: str | None = None
    """Offset of `published` from UTC, where the page gives it."""
    url: str | None = None
    credited: tuple[str, ...] = ()
    derived_from: tuple[str, ...] = ()


def page_metadata(page: str, given_url: str | None = None, given_outlet: str | None = None) -> PageMetadata:
    """JSON-LD first, then meta elements. Broken JSON-LD is passed over.

    `given_url` and `given_outlet` are those handed over with the page, against which its provenance is read.
    """
    meta = _meta(page)
    article = next(_articles(page), {})
    publisher = article.get("publisher")
    dates = [article.get("datePublished"), *(meta.get(k) for k in DATE_KEYS)]
    date = next((d for d in dates if edtf_of(d)), None)
    canonical, outlet = _canonical(page), _name(publisher) or text_of(meta.get("og:site_name"))
    own = given_url or _address(meta.get("og:url")) or _address(article.get("url"))
    provenance = page_provenance(meta, canonical, article, given_outlet or outlet, own)
    return PageMetadata(
        title=text_of(article.get("headline")) or text_of(meta.get("og:title")),
        outlet=outlet or text_of(meta.get("application-name")),
        byline=_names(article.get("author")) or people(meta.get("author") or meta.get("article:author")),
        published=edtf_of(date),
        zone=zone_of(date),
        url=_address(meta.get("og:url")) or _address(canonical) or _address(article.get("url")),
        credited=provenance.credited,
        derived_from=provenance.derived_from,
    )


DATE_KEYS = (
    "article:published_time", "datepublished", "date", "dc.date.issued", "dc.date", "pubdate", "publishdate",
    "publish-date", "sailthru.date", "parsely-pub-date", "article.published", "og:published_time",
)  # fmt: skip


def _meta(page: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for tag in _META.finditer(page):
        attributes = _attributes(tag.group())
        key = attributes.get("property") or attributes.get("name") or attributes.get("itemprop")
        if key and attributes.get("content"):
            found.setdefault(key.lower(), attributes["content"])
    return found


def _canonical(page: str) -> str | None:
    for tag in _LINK.finditer(page):
        attributes = _attributes(tag.group())
        if attributes.get("rel", "").lower() == "canonical":
            return attributes.get("href")
    return None


def _attributes(tag: str) -> dict[str, str]:
    return {m[1].lower(): unescape(m[2] or m[3] or m[4] or "").strip() for m in _ATTRIBUTE.finditer(tag)}


def _articles(page: str) -> Iterator[dict[str, Any]]:
    for script in _SCRIPT.finditer(page):
        if len(script[1]) > LARGEST_LD:
            continue
        try:
            data = json.loads(script[1].strip().strip(";"), strict=False)
        except (ValueError, RecursionError):
            continue
        yield from _of_type(data, 0)


def _of_type(data: Any, depth: int) -> Iterator[dict[str, Any]]:
    if depth > 4:
        return
    for item in data if isinstance(data, list) else [data]:
        if not isinstance(item, dict):
            continue
        kinds = item.get("@type")
        if any(isinstance(k, str) and _ARTICLE.search(k) for k in (kinds if isinstance(kinds, list) else [kinds])):
            yield item
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from _of_type(item.get(key), depth + 1)


def text_of(value: Any) -> str | None:
    if isinstance(value, list):
        value = value[0] if value else None
    return " ".join(unescape(re.sub(r"<[^<>]*>", "", value)).split()) or None if isinstance(value, str) else None


def _name(value: Any) -> str | None:
    if isinstance(value, list):
        value = value[0] if value else None
    return text_of(value.get("name")) if isinstance(value, dict) else text_of(value)


def _names(value: Any) -> tuple[str, ...]:
    names = [_name(v) for v in (value if isinstance(value, list) else [value])]
    return people(", ".join(n for n in names if n))


def people(value: str | None) -> tuple[str, ...]:
    """Persons in an author field; addresses and account names are not persons."""
    if not value:
        return ()
    chunks = re.split(r"\s*(?:,|;|\||\band\b|&)\s*", re.sub(r"^\s*by\s+", "", value, flags=re.IGNORECASE))
    return tuple(dict.fromkeys(c for c in chunks if c and len(c) <= 60 and not re.search(r"https?:|www\.|@|\d", c)))


_TITLE = re.compile(r"<title[^<>]*>(.*?)</title", re.IGNORECASE | re.DOTALL)
BAR = re.compile(r"\s+[-–—|•·:»]+\s+|\s*\|\s*")
_SECTION_WORDS = 6


def outlet_in_title(page: str, headline: str | None) -> str | None:
    """The site's name behind the headline in the page's title: "Bridge shut - Harbour Radio"; None where nothing bears it out.

    The title must start with the headline, and the last part behind it must stand in the page again.
    """
    match = _TITLE.search(page)
    title = text_of(match[1]) if match else None
    if not title or not headline or not title.casefold().startswith(headline.casefold()):
        return None
    rest = title[len(headline) :]
    bars = list(BAR.finditer(rest))
    name = rest[bars[-1].end() :].strip() if bars and bars[0].start() == 0 else ""
    if not 0 < len(name.split()) <= _SECTION_WORDS or not name[0].isupper():
        return None
    rest_of_page = unescape(page[: match.start()] + page[match.end() :]) if match else ""
    return name if name in rest_of_page else None


def uncut(title: str | None, page: str) -> str | None:
    """The title, whole again where it was cut at a sign that stands for "more than" or for a way through the site: "Toll > 20".
    It stays cut where what stood behind is the site's own name, which the page prints again."""
    match = _TITLE.search(page)
    whole = text_of(match[1]) if match else None
    if not match or not whole or not title or not whole.startswith(title):
        return title
    rest = whole[len(title) :]
    sign = _COMPARED.match(rest)
    if sign is None or rest[sign.end() :] in unescape(page[: match.start()] + page[match.end() :]):
        return title
    return whole


_COMPARED = re.compile(r"\s*[<>]\s*(?=\S)")


def _address(value: Any) -> str | None:
    text = text_of(value)
    return text if text and re.match(r"https?://\S+$", text) else None
