"""What a page's metadata says of where its text comes from: names that it credits, addresses that it was taken from.

Read: a canonical address on another site; `syndication-source` and `original-source`; JSON-LD `isBasedOn`, `provider`,
`sourceOrganization`, `copyrightHolder`, an author that is an organisation; Dublin Core `source`. Missed on purpose:
`article:publisher`, which is the site's own page on a social network, and `publishingPrinciples`, which says nothing of
the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import unescape
from typing import Any
from urllib.parse import urlsplit

SOURCE_KEYS = (
    "syndication-source", "original-source", "og:original-source", "dc.source", "dcterms.source", "article:original-source",
)  # fmt: skip
"""Meta elements that name the original, an address or a name."""
CREDIT_KEYS = ("provider", "sourceOrganization", "copyrightHolder")
BASED_ON_KEYS = ("isBasedOn", "isBasedOnUrl")
ORGANISATION = re.compile(r"Organi[sz]ation$|^Corporation$|^NewspaperCompany$")
COPIES = re.compile(
    r"(?:^|\.)(?:archive\.(?:org|is|ph|today|li)|archive\.fo|googleusercontent\.com|ampproject\.org|translate\.goog|bing-amp\.com|"
    r"perma\.cc|webcitation\.org)$"
)
"""Hosts that keep or serve what others published, so that a page there is no copy by another outlet."""
SECOND_LEVEL = ("co", "com", "org", "net", "ac", "gov", "edu", "or", "ne")
LONGEST_NAME = 80
MOST = 8
"""Names or addresses kept of one page."""


@dataclass(frozen=True, slots=True)
class Provenance:
    """Whom a page credits, and where it says that its text stood before."""

    credited: tuple[str, ...] = ()
    derived_from: tuple[str, ...] = ()


def page_provenance(
    meta: Mapping[str, str], canonical: str | None, article: Mapping[str, Any], outlet: str | None, url: str | None
) -> Provenance:
    """The provenance of a page: its meta elements (keys in lower case), canonical address, JSON-LD article, outlet and url.

    Whatever names the page's own outlet or site is left out. Where nothing else says which site is its own, it is taken for that
    of the canonical address; where there is none either, an address on a site that is not called like the outlet is another's.
    """
    names, addresses = list(_credited(article)), list(_based_on(article))
    for key in SOURCE_KEYS:
        for form in (key, key.replace("-", "_")):
            (addresses if _is_address(meta.get(form)) else names).append(meta.get(form) or "")
    return kept(names, [*addresses, canonical or ""], outlet, url or canonical)


def kept(names: list[str], addresses: list[str], outlet: str | None, url: str | None) -> Provenance:
    """The names and addresses that are not the outlet's own, each once."""
    own = outlet or ""
    credited = [n for n in (" ".join(unescape(n).split()) for n in names) if n and len(n) <= LONGEST_NAME]
    return Provenance(
        tuple(dict.fromkeys(n for n in credited if not same_name(n, own) and "://" not in n))[:MOST],
        tuple(dict.fromkeys(a.strip() for a in addresses if _of_others(a, outlet, url)))[:MOST],
    )


def _of_others(address: str, outlet: str | None, url: str | None) -> bool:
    """Whether an address lies on another site, told by the outlet's name where the page's own site is not known."""
    if url or not outlet or not _is_address(address):
        return another_site(address, url)
    site, words = _folded(site_of(address)), [w for w in re.findall(r"[^\W_]{3,}", outlet.casefold()) if w != "the"]
    return bool(site) and not any(w in site for w in words) and "".join(w[0] for w in outlet.casefold().split()) != site


def same_name(name: str, other: str) -> bool:
    """Whether two names are printed with the same letters, "the" left out."""
    return _folded(name) == _folded(other)


def another_site(address: str | None, url: str | None) -> bool:
    """Whether an address lies on another site than the page's own, where that is known; www., m. and amp. are one site."""
    if not address or not url or not _is_address(address):
        return False
    theirs, own = site_of(address), site_of(url)
    return bool(theirs) and bool(own) and theirs != own and not COPIES.search(urlsplit(url).hostname or "")


def site_of(address: str) -> str:
    """The name in a host that is the site's own, whatever country's it is: "news.herald.co.uk" and "herald.com" -> "herald"."""
    try:
        labels = (urlsplit(address.strip()).hostname or "").casefold().split(".")
    except ValueError:
        return ""
    own = 3 if len(labels) > 2 and labels[-2] in SECOND_LEVEL and len(labels[-1]) == 2 else 2
    return labels[-own] if len(labels) > 1 else ""


def _credited(article: Mapping[str, Any]) -> Iterator[str]:
    """Organisations that the article's data names for the text."""
    for item in _items(article.get("author")):
        kinds = item.get("@type") if isinstance(item, dict) else None
        if isinstance(item, dict) and any(
            isinstance(k, str) and ORGANISATION.search(k) for k in (kinds if isinstance(kinds, list) else [kinds])
        ):
            yield _name(item)
    for key in CREDIT_KEYS:
        yield from map(_name, _items(article.get(key)))


def _based_on(article: Mapping[str, Any]) -> Iterator[str]:
    """Addresses of the works that the article's data says it is based on."""
    for key in BASED_ON_KEYS:
        for item in _items(article.get(key)):
            if isinstance(item, dict):
                item = next((item[k] for k in ("url", "@id", "mainEntityOfPage") if isinstance(item.get(k), str)), "")
            yield item if isinstance(item, str) else ""


def _items(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value] if value else []


def _name(value: Any) -> str:
    if isinstance(value, dict):
        value = value.get("name")
    return value if isinstance(value, str) else ""


def _is_address(text: str | None) -> bool:
    return bool(text and re.match(r"https?://[^\s/]+\.\S+$", text.strip()))


def _folded(name: str) -> str:
    return re.sub(r"^the|[\W_]", "", name.casefold())
