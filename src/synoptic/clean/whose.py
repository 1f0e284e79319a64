"""Whose address a page gives as its own, where several reports give addresses of one site.

A page that is saved has no address but the one it names as canonical, and a copy names that of the original. So an address
is another outlet's where the site has nothing of this report's outlet in its name, and is called like the outlet of another
report that gives an address there. Missed on purpose: sites that are called like none of the outlets.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from urllib.parse import urlsplit

from synoptic.clean.addresses import SECOND_LEVEL
from synoptic.clean.parties import initials
from synoptic.clean.press import core
from synoptic.model.report import Article

LEAST = 3
"""Letters of a word by which an outlet may be called in the name of its site."""
_WORD = re.compile(r"[^\W_]+")


def addressed(articles: Sequence[Article]) -> tuple[Article, ...]:
    """The articles; one that gives an address of another outlet's as its own is marked as published elsewhere."""
    of_site: dict[str, list[Article]] = defaultdict(list)
    for article in articles:
        if article.outlet and (site := _site(article.report.url)):
            of_site[site].append(article)
    called = {site for site, given in of_site.items() if any(_is_called(a.outlet or "", site) for a in given)}
    return tuple(replace(a, elsewhere=True) if _of_another(a, called) else a for a in articles)


def _of_another(article: Article, called: set[str]) -> bool:
    site = _site(article.report.url)
    return bool(article.outlet) and site in called and not _has_part(article.outlet or "", site)


def _is_called(outlet: str, site: str) -> bool:
    """Whether a site's name is the outlet's, in full or in its first letters."""
    return _letters(core(outlet)) in (site, site.removeprefix("the")) or initials(outlet).casefold() == site


def _has_part(outlet: str, site: str) -> bool:
    """Whether a word of the outlet's name, or its first letters, stand in the site's name."""
    words = [w for w in _WORD.findall(core(outlet)) if len(w) >= LEAST]
    return any(w in site for w in words) or initials(outlet).casefold() in site or _letters(core(outlet)) in site


def _site(address: str | None) -> str:
    """The letters of the name in an address that is the site's own: "news.merrow-gazette.co.uk" -> "merrowgazette"."""
    try:
        labels = (urlsplit((address or "").strip()).hostname or "").casefold().split(".")
    except ValueError:
        return ""
    own = 3 if len(labels) > 2 and labels[-2] in SECOND_LEVEL and len(labels[-1]) == 2 else 2
    return _letters(labels[-own]) if len(labels) > 1 else ""


def _letters(name: str) -> str:
    return "".join(_WORD.findall(name))
