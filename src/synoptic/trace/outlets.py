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


def agency_key(name: str) -> tuple[str, ...]:
    """An agency's name as `outlet_key`, with words like "news agency" left out and several words cut to initials.

    So "The Example Press" and "EP" meet. Misses on purpose short forms that are no initials.
    """
    words = outlet_key(name)
    kept = tuple(w for w in words if w not in _AGENCY_NOUNS) or words
    return kept if len(kept) < 2 else ("".join(w[0] for w in kept),)
