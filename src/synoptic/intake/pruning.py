"""What a page's own markup says is not its article is taken out of the tree before the article is looked for.

Nothing goes that holds a good part of the page's running text: a name given to a whole page ("has-newsletter") does no
harm. Missed on purpose: furniture whose markup is that of a paragraph, which `clean` tells by its words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

LONG_RUN = 60
"""Characters of a stretch of text between two tags from which it is taken for running text."""
LARGEST_SHARE = 0.2
"""Of the page's running text that an element may hold and still be taken out."""
HIDDEN_SHARE = 0.5
"""The same for what is hidden: articles behind a plea are hidden as a whole, copies for machines in part."""
CARDS = 2
"""So many like elements beside one another, each with a linked heading, are a list of other articles."""
CARD_WORDS = 60
LINE_WORDS = 25
LINKED = 0.85
"""Share of an element's characters inside links from which it counts as a link."""

_NAMES = frozenset(
    """newsletter newsletters signup subscribe subscription paywall optin recirc recirculation recirculate related
    rollover tooltip popover hovercard modal lightbox outbrain taboola sponsored sponsor promo cookie cookies consent gdpr
    sharebar sharing breadcrumb breadcrumbs readmore disqus comments addthis""".split()
)
"""Words of class names and ids for what is no article: sign-ups, pleas, other articles, boxes that open, comments."""
_HIDDEN_NAMES = frozenset("sr-only visually-hidden visuallyhidden screen-reader-text hidden is-hidden u-hidden".split())
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_CONTAINERS = frozenset("div section aside ul ol form span p h2 h3 h4 h5 h6 article figure table nav footer".split())
_HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
_SILENT = frozenset("script style noscript template svg head".split())
_EMBEDS = re.compile(r"\b(?:twitter-tweet|twitter-video|instagram-media|bluesky-embed|mastodon-embed)\b")


@dataclass(slots=True)
class _Size:
    """What one element holds, with all below it; counts are characters but `words`."""

    running: int = 0
    text: int = 0
    linked: int = 0
    words: int = 0


def pruned(tree: Any) -> Any:
    """The tree (lxml.html) without what its markup sets apart from the article; changed in place."""
    sizes = _sizes(tree)
    most = sizes[tree].running
    for element in list(tree.iter(*_CONTAINERS)):
        if element not in sizes or element is tree or sizes[element].running > HIDDEN_SHARE * most:
            continue
        if _hidden(element) or _nested(element, sizes):
            element.drop_tree()
            continue
        if sizes[element].running > LARGEST_SHARE * most:
            continue
        named = _named(element)
        if named and element.tag == "span" and any(_named(below) for below in element.iterdescendants("span")):
            # A name in the text with the box that opens over it: only the box goes.
            continue
        if named or _card(element, sizes):
            element.drop_tree()
    for quote in tree.iter("blockquote"):
        _unwrap(quote, sizes)
    return tree


def linked_lines(tree: Any) -> frozenset[str]:
    """The texts, blanks made one, of the page's lines that are links from end to end, or nearly so."""
    sizes = _sizes(tree)
    return frozenset(
        " ".join("".join(element.itertext()).split())
        for element in tree.iter("p", "li", "div", "td", *_HEADINGS)
        if element in sizes
        and 0 < sizes[element].words <= LINE_WORDS
        and sizes[element].linked >= LINKED * sizes[element].text
    )


def _sizes(tree: Any) -> dict[Any, _Size]:
    """The size of every element but scripts and styles."""
    sizes: dict[Any, _Size] = {}
    for element in tree.iter():
        if isinstance(element.tag, str) and element.tag not in _SILENT:
            sizes[element] = _Size()
    for element in reversed(list(sizes)):
        own = sizes[element]
        runs = [element.text or "", *(child.tail or "" for child in element)]
        for run in runs:
            run = " ".join(run.split())
            own.text += len(run)
            own.words += run.count(" ") + bool(run)
            own.running += len(run) * (len(run) >= LONG_RUN)
        if element.tag == "a":
            own.linked, own.running = own.text, 0
        above = sizes.get(element.getparent())
        if above is not None:
            above.running += own.running
            above.text += own.text
            above.linked += own.linked
            above.words += own.words
    return sizes


def _hidden(element: Any) -> bool:
    """Whether an element says that it is not shown."""
    return (
        element.get("hidden") is not None
        or bool(_HIDDEN_STYLE.search(element.get("style") or ""))
        or not _HIDDEN_NAMES.isdisjoint((element.get("class") or "").casefold().split())
    )


def _named(element: Any) -> bool:
    """Whether an element's class or id names what is no article."""
    names = f"{element.get('class') or ''} {element.get('id') or ''}"
    return any(word.casefold() in _NAMES for word in _WORD.findall(names))


def _nested(element: Any, sizes: dict[Any, _Size]) -> bool:
    """An article in a longer one is another: a comment, a teaser, the next page of an endless one."""
    return element.tag == "article" and any(
        sizes[above].running > 2 * sizes[element].running for above in element.iterancestors("article")
    )


def _card(element: Any, sizes: dict[Any, _Size]) -> bool:
    """Whether an element holds a list of other articles: like children, each short and with a heading that is a link."""
    if element.tag not in ("div", "ul", "ol", "section", "aside"):
        return False
    found = 0
    for child in element:
        size = sizes.get(child)
        if size is None or not size.words:
            continue
        if size.words > CARD_WORDS or not _linked_heading(child, sizes):
            if child.tag not in _HEADINGS:
                return False
            continue
        found += 1
    return found >= CARDS


def _linked_heading(element: Any, sizes: dict[Any, _Size]) -> bool:
    for heading in element.iter(*_HEADINGS):
        size = sizes[heading]
        if size.text and (
            size.linked >= LINKED * size.text
            or any(above.tag == "a" for above in heading.iterancestors() if above is not None)
        ):
            return True
    return False


def _unwrap(quote: Any, sizes: dict[Any, _Size]) -> None:
    """A post of a social network quoted in the article loses the names of its wrappings, which are those of buttons."""
    if not _EMBEDS.search(quote.get("class") or "") or quote not in sizes:
        return
    for above in quote.iterancestors("div", "figure", "section"):
        if above not in sizes or sizes[above].text > sizes[quote].text + LONG_RUN:
            return
        above.attrib.pop("class", None)
        above.attrib.pop("id", None)
