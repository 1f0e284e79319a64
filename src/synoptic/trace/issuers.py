"""Who issued a report that is somebody's own statement: its byline, or a line that says who issued it.

A press release is printed as it came, with the body where a reporter's name would stand: "By Example Ferries", "Issued by the
Example Trust", "SOURCE Example Ferries". What it tells is that body's word, whoever prints it. Misses on purpose
those whom no report credits: then the report is its newsroom's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from synoptic.model.report import Article

_LINE = re.compile(
    r"^(?:(?:Issued|Released|Provided|Distributed|News provided|Published) by|(?:Press|News|Media) release (?:from|by|of)|(?:Press |Media )?"
    r"[Ss]tatement (?:from|by|of)|SOURCE:?|Source:)\s+(?:the\s|The\s)?(?P<who>[A-Z][^.:;]{2,60}?)\.?$"
)
HEAD = 5
"""Among so many of a report's first blocks, and in its last one, such a line is looked for."""


def issuers(articles: Sequence[Article]) -> dict[str, tuple[str, ...]]:
    """Report id -> the names that stand where whoever issued it may be named; for reports that have any."""
    found: dict[str, tuple[str, ...]] = {}
    for article in articles:
        lines = [b.span.of(article.text).strip() for b in (*article.blocks[:HEAD], *article.blocks[-1:])]
        names = [m["who"] for line in lines if (m := _LINE.match(line))]
        names += [name.removeprefix("the ").removeprefix("The ") for name in article.byline]
        if names:
            found[article.id] = tuple(dict.fromkeys(names))
    return found
