"""Names of outlets and agencies, brought to a form in which spellings meet."""

from __future__ import annotations

import re

from synoptic.model.report import Article

_WORD = re.compile(r"[^\W_]+(?:['\u2019][^\W_]+)*")
_LEADING = ("www", "the")
_DOMAIN_ENDS = ("com", "org", "net", "info", "co", "uk", "au", "ca", "ie", "nz")
_AGENCY_NOUNS = ("news", "agency", "wire", "wires", "service", "services")


def named(article: Article) -> str:
    """What a person calls the report: its outlet, else its file name."""
    return article.outlet or article.report.name


def outlet_key(name: str) -> tuple[str, ...]:
    """An outlet's name as folded words, without "the", "www." and the end of a domain, so that spellings meet."""
    words = [w.casefold() for w in _WORD.findall(name)]
    while len(words) > 1 and words[0] in _LEADING:
        words = words[1:]
    if "." in name and " " not in name.strip():
        while len(words) > 1 and words[-1] in _DOMAIN_ENDS:
            words = words[:-1]
    return tuple(words)


def outlet_keys(article: Article) -> list[tuple[str, ...]]:
    """Every form under which the outlet may be credited: its name, the words of its file name, its domain's label.

    File names and domains count only with two words or more: "report" or "news" is no outlet's name.
    """
    stem = re.sub(r"\.\w{2,5}$", "", article.report.name.rsplit("/", 1)[-1])
    domain = re.match(r"\w+://(?:www\.)?([^/:]+)\.\w+", article.report.url or "")
    keys = [outlet_key(article.outlet)] if article.outlet else []
    for guess in (stem, domain[1] if domain else ""):
        key = outlet_key(guess.replace(".", " "))
        if len(key) > 1 and all(w.isalpha() for w in key):
            keys.append(key)
    return [k for k in dict.fromkeys(keys) if k]


def agency_key(name: str) -> tuple[str, ...]:
    """An agency's name as `outlet_key`, with words like "news agency" left out and several words cut to initials.

    So "The Example Press" and "EP" meet. Misses on purpose short forms that are no initials.
    """
    words = outlet_key(name)
    kept = tuple(w for w in words if w not in _AGENCY_NOUNS) or words
    return kept if len(kept) < 2 else ("".join(w[0] for w in kept),)
