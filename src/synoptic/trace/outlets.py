"""Names of outlets and agencies, brought to a form in which spellings meet."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from urllib.parse import urlsplit

from synoptic.model.agencies import AGENCIES, agency_of
from synoptic.model.report import Article, file_name

_WORD = re.compile(r"[^\W_]+(?:['\u2019][^\W_]+)*")
_LEADING = ("www", "the")
_DOMAIN_ENDS = ("com", "org", "net", "info", "co", "uk", "au", "ca", "ie", "nz")
_AGENCY_NOUNS = ("news", "agency", "wire", "wires", "service", "services")
_EDITIONS = frozenset("news online staff website digital edition english international uk us usa com".split())
"""Words behind an outlet's name that name its service, its site or who of it."""
ARTICLES = frozenset("der die das den le la les el los las il lo gli de het o os as".split())
"""Articles of other tongues, which an outlet's name may go without in English."""
_CALL_SIGN = re.compile(r"[kw][a-z]{2,3}$")
"""A station of North America, whose name goes before what it calls itself: "WXQR", "WXQR-TV", "WXQR Action News 5"."""
SITE = 8
"""Letters of a site's name by which its outlet may be credited: "www.lowmoordaily.org" is the Lowmoor Daily's."""
SHORT = 4
"""Letters of a word by which an outlet may be called, so that it is no abbreviation."""
_SITE_NAME = re.compile(
    r"(?:www\.)?[\w-]{3,40}\.(?:com|org|net|info|news|tv|press|media|online|today|[a-z]{2}(?:\.[a-z]{2})?|co\.[a-z]{2})",
    re.IGNORECASE,
)
_SECOND_LEVEL = ("co", "com", "org", "net", "ac", "gov")


def named(article: Article) -> str:
    """What a person calls the report: its outlet, else its site or its file name, whatever folder it was read from."""
    if article.outlet:
        return article.outlet
    site = re.match(r"\w+://(?:www\.)?([^/:]+)", article.report.name)
    return site[1] if site else file_name(article.report.name)


@lru_cache(maxsize=8192)
def outlet_key(name: str) -> tuple[str, ...]:
    """An outlet's name as folded words, without "the", "www." and the end of a domain, so that spellings meet."""
    words = [w.casefold() for w in _WORD.findall(name)]
    while len(words) > 1 and words[0] in _LEADING:
        words = words[1:]
    if "." in name and " " not in name.strip():
        while len(words) > 1 and (words[-1] in _DOMAIN_ENDS or len(words[-1]) == 2):
            words = words[:-1]
    return tuple(words)


def outlet_keys(article: Article) -> list[tuple[str, ...]]:
    """Every form under which the outlet may be credited: its name, the words of its file name, its domain, its site's name.

    File names and domains count only with two words or more, a site's name with SITE letters or as a call sign: "report"
    or "news" is no outlet's name. A station is known by its call sign alone.
    """
    stem = re.sub(r"\.\w{2,5}$", "", article.report.name.rsplit("/", 1)[-1])
    domain = re.match(r"\w+://(?:www\.)?([^/:]+)\.\w+", article.url or "")
    keys = [outlet_key(article.outlet)] if article.outlet else []
    if (
        keys
        and len(keys[0]) > 1
        and _CALL_SIGN.match(keys[0][0])
        and article.outlet
        and re.search(r"\b[KW][A-Z]{2,3}\b", article.outlet)
    ):
        keys.append(keys[0][:1])
    for guess in (stem, domain[1] if domain else ""):
        key = outlet_key(guess.replace(".", " "))
        if len(key) > 1 and all(w.isalpha() for w in key):
            keys.append(key)
    site = site_name(article.url)
    if len(site) >= SITE or _CALL_SIGN.match(site):
        keys += [(site,), (site.removeprefix("the"),)]
    known = agency_of(article.outlet or "") or agency_of(" ".join(keys[0]) if article.outlet and keys else "")
    if known:
        keys += agency_words(known.name)
    return [k for k in dict.fromkeys(keys) if k]


def agency_words(name: str) -> list[tuple[str, ...]]:
    """The keys under which text may credit an agency: as it is known and in full ("AP", "Associated Press")."""
    known = agency_of(name)
    forms = [known.name, *known.full] if known else [name]
    return list(dict.fromkeys(outlet_key(form) for form in forms))


def agency_forms(names: Iterable[str]) -> dict[tuple[str, ...], tuple[str, ...]]:
    """Key of an outlet's name -> key of the agency that it is: those of the table, and `names`, which reports credit."""
    forms = [(form, a.name) for a in AGENCIES for form in (a.name, *a.full)] + [(name, name) for name in names]
    return {outlet_key(form): agency_key(name) for form, name in forms}


def short_names(articles: Iterable[Article]) -> dict[tuple[str, ...], str]:
    """Key of an outlet -> the last word of its name, where that is the end of no other outlet's among the reports: "the Post"."""
    keys = {outlet_key(a.outlet) for a in articles if a.outlet}
    ends = Counter(word for key in keys for word in set(key[1:] or key))
    return {key: key[-1] for key in keys if len(key) > 1 and len(key[-1]) >= SHORT and ends[key[-1]] == 1}


def reprinted(article: Article) -> str | None:
    """The outlet whose text the report says that it reprints, where it says so in a sentence or its page does.

    A line of rights or a dateline is not enough: stations have names and call signs, and one may stand for the other.
    """
    return next(
        (c.name for c in article.credits if c.role == "own" and not c.agency and c.place in ("line", "metadata")), None
    )


def bare_name(key: tuple[str, ...]) -> str:
    """The letters of an outlet's key without an article in front and words for its service, site or staff behind."""
    while len(key) > 1 and key[-1] in _EDITIONS:
        key = key[:-1]
    return "".join(key[1:] if len(key) > 1 and key[0] in ARTICLES else key)


def one_name(keys: Iterable[tuple[str, ...]]) -> dict[tuple[str, ...], tuple[str, ...]]:
    """Key of an outlet -> the key under which it counts: "BBC News" is the BBC where another report is the BBC's, and
    "valleysentinel" is the Valley Sentinel."""
    groups: dict[str, list[tuple[str, ...]]] = {}
    for key in sorted(set(keys)):
        groups.setdefault(bare_name(key), []).append(key)
    return {key: next((k for k in group if "".join(k) == bare), key) for bare, group in groups.items() for key in group}


def one_outlet(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two keys are one outlet's: the same letters, the same agency, or the same station."""
    if not one or not other:
        return False
    if "".join(one) == "".join(other) or agency_key(" ".join(one)) == agency_key(" ".join(other)):
        return True
    return one[0] == other[0] and _CALL_SIGN.match(one[0]) is not None and 1 in (len(one), len(other))


@lru_cache(maxsize=4096)
def agency_key(name: str) -> tuple[str, ...]:
    """An agency's name as `outlet_key`, by the table of agencies, else with words like "news agency" left out and several
    words cut to initials.

    So "The Example Press" and "EP" meet. Misses on purpose short forms of agencies outside the table that are no initials.
    """
    known = agency_of(name)
    words = outlet_key(known.name if known else name)
    kept = tuple(w for w in words if w not in _AGENCY_NOUNS) or words
    return kept if len(kept) < 2 else ("".join(w[0] for w in kept),)


def is_site(words: str) -> bool:
    """Whether words are the name of a site: "lowmoordaily.org"."""
    return _SITE_NAME.fullmatch(words.strip()) is not None


def address_key(address: str | None) -> str:
    """An address without scheme, "www.", query and slash at the end, so that two of one page meet; "" for none."""
    try:
        parts = urlsplit((address or "").strip())
        host = parts.hostname or ""
    except ValueError:
        return ""
    path = re.sub(r"(?:/amp|\.amp)?/*$", "", parts.path)
    return re.sub(r"^(?:www|m|amp)\.", "", host.casefold()) + path if host and path else ""


def site_name(address: str | None) -> str:
    """The name in an address's host that is the site's own: "news.herald.co.uk" -> "herald"; "" for none."""
    try:
        labels = (urlsplit((address or "").strip()).hostname or "").casefold().split(".")
    except ValueError:
        return ""
    own = 3 if len(labels) > 2 and labels[-2] in _SECOND_LEVEL and len(labels[-1]) == 2 else 2
    return labels[-own] if len(labels) > 1 else ""
