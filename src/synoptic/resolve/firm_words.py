"""Names of firms that are somebody's surname too: "the building firm Norvane", "the Lindgren company".

Missed on purpose: a firm that no word calls one, and its goods ("a Lindgren sofa") where no report calls it a firm.
"""

from __future__ import annotations

import re

from synoptic.model.mention import Name
from synoptic.model.naming import bare
from synoptic.resolve.page import Page

_FIRM = (
    r"(?:firm|company|compan(?:y|ies)|corporation|group|maker|manufacturer|builder|developer|contractor|retailer|chain|airline|"
    r"carrier|bank|brewer|publisher|supplier|operator|conglomerate|start-?up|business|subsidiary|brand)"
)
_BEFORE = re.compile(
    r"\b(?:the|a|an|its|their|his|her|by|from) (?:[\w-]+ ){0,3}?(?:firm|company|corporation|group|chain|airline|bank|subsidiary|start-?up|brand) $",
    re.IGNORECASE,
)
"""Right before a lone name: it is what the firm is called."""
_BEHIND = re.compile(rf" (?:[a-z-]+ )?{_FIRM}\b")
"""Right behind a lone name that "the" or "a" stands before."""
_ARTICLE = re.compile(r"\b(?:the|an?|its|their) $", re.IGNORECASE)
_THING = re.compile(r" [a-z]{3,}")
REACH = 48
"""Code points looked at before a name."""


def firms_told(page: Page, names: list[Name]) -> set[str]:
    """Lone names that a report calls a firm's, at least once."""
    return {bare(n.text) for n in names if " " not in n.text.strip() and _is_firm(page, n)}


def of_firm(page: Page, name: Name, firms: set[str]) -> bool:
    """Whether a lone name is a firm's where it stands: called one, or, where a report calls it one, told of as something's maker
    or owner: "a Lindgren warehouse"."""
    if " " in name.text.strip() or name.titles:
        return False
    if _is_firm(page, name):
        return True
    before = page.text[max(0, name.span.start - REACH) : name.span.start]
    return bare(name.text) in firms and bool(_ARTICLE.search(before) and _THING.match(page.text, name.span.end))


def _is_firm(page: Page, name: Name) -> bool:
    before = page.text[max(0, name.span.start - REACH) : name.span.start]
    if _BEFORE.search(before):
        return True
    return bool(_ARTICLE.search(before) and _BEHIND.match(page.text, name.span.end))
