"""Who issued a report that is somebody's own statement: its byline, or a line that says who issued it.

A press release is printed as it came, with the body where a reporter's name would stand: "By Example Ferries", "Issued by the
Example Trust", "SOURCE Example Ferries". What it tells is that body's word, whoever prints it. Misses on purpose
those whom no report credits: then the report is its newsroom's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from synoptic.model.report import Article, Block
from synoptic.model.span import Span
from synoptic.trace.voices import BODY_NOUNS

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


_RELEASE = re.compile(r"(?:press|news|media)[ -](?:release|statement|notice)\b|statement\b", re.IGNORECASE)
"""How the heading of a statement begins that does not say whose it is."""
_OWN = re.compile(
    r"\b[Oo]ur (?:\w+ ){0,2}(?:members?|colleagues?|staff|workers?|employees|drivers|crews?|customers?|company|branch|union)\b"
)
"""How a body speaks of those who are its own."""
_OPENED = re.compile('["\u201c][^"\u201d]*["\u201d]?')
_PRESS = frozenset("news press media broadcasting radio television tv newspaper wire".split())
LONGEST = 8
"""Words of a line that is a body's name, at most."""


def issued_by(article: Article) -> tuple[str, Span] | None:
    """Whose own statement a report says it is, and where that is printed; None where it says of none.

    A line may say so in words ("Statement by the Example Union"). A body's name at the head says so where the report calls
    itself a statement, or speaks of the body's own people outside of quotation marks: "our members".
    """
    blocks = (*article.blocks[:HEAD], *article.blocks[-1:])
    for block in blocks:
        line = block.span.of(article.text)
        found = _LINE.match(line.strip())
        if found:
            start = block.span.start + len(line) - len(line.lstrip()) + found.start("who")
            return found["who"], Span(start, start + len(found["who"]))
    own = any(_OWN.search(_OPENED.sub(" ", b.span.of(article.text))) for b in article.blocks if b.kind == "paragraph")
    if not own and not any(_RELEASE.match(b.span.of(article.text).strip()) for b in blocks):
        return None
    named = _outlet(article)
    return named or next((n for b in article.blocks[:HEAD] if (n := _body(article, b))), None)


def _outlet(article: Article) -> tuple[str, Span] | None:
    """The report's outlet, where that is a body and its name is printed."""
    name = article.outlet or ""
    at = article.text.find(name) if _is_body(name) else -1
    return (name, Span(at, at + len(name))) if at >= 0 else None


def _body(article: Article, block: Block) -> tuple[str, Span] | None:
    """The body whose name is all of a block."""
    text = block.span.of(article.text)
    name = text.strip()
    start = block.span.start + len(text) - len(text.lstrip())
    return (name, Span(start, start + len(name))) if _is_body(name) else None


def _is_body(name: str) -> bool:
    words = re.findall(r"[\w'\u2019-]+", name)
    capital = [w for w in words if w[0].isupper()]
    return (
        1 < len(words) <= LONGEST
        and len(capital) >= len(words) - 2
        and words[-1][0].isupper()
        and not _PRESS & {w.lower() for w in words}
        and any(w.lower() in BODY_NOUNS for w in capital)
    )
