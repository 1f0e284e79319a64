"""A web page -> the text of its article with its headline, captions and subheads marked.

trafilatura finds the article (its balanced mode: the precise one drops paragraphs of real articles). What it leaves out
on purpose, picture captions, is put back from the page where it stood between paragraphs that were kept.
"""

from __future__ import annotations

import copy
import re
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import Any

from synoptic.intake.limits import MAX_DEPTH
from synoptic.intake.metadata import uncut
from synoptic.intake.pruning import linked_lines, pruned

_OPEN = re.compile(r"<(/?)([a-zA-Z][\w:-]*)([^<>]*)>")
_VOID = frozenset(
    "area base br col embed hr img input link meta param source track wbr p li td tr th dt dd option".split()
)
_PLAIN = re.compile(r"\w+")
SHORTEST_CAPTION = 3
"""Words."""
BESIDE = 40
LONG_TEXT = 120
LINKS_SHARE = 0.2
"""Characters."""


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of the page's article; `kind` is headline, subhead, caption, quote, list or paragraph."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Page:
    """What was taken from a page."""

    parts: tuple[Part, ...]
    title: str | None
    outlet: str | None
    byline: tuple[str, ...]
    published: str | None
    structured: bool
    """False where the page's structure could not be read and only its tags were taken off."""
    beside: tuple[str, ...] = ()
    """Short texts between the headline and the first paragraph: dates and bylines, which are no part of the article."""


def read_page(page: str) -> Page:
    """The article of a page. Never raises: a page that cannot be parsed has its tags taken off."""
    if depth_of(page) > MAX_DEPTH:
        return Page(stripped(page), None, None, (), None, structured=False)
    try:
        found = _extract(page)
    except (RecursionError, ValueError, TypeError, AttributeError, KeyError, IndexError, AssertionError, MemoryError):
        # Everything trafilatura and lxml are known to raise on hostile pages; the page is read without them.
        found = None
    return found or Page(stripped(page), None, None, (), None, structured=False)


def depth_of(page: str) -> int:
    """How deep elements nest at most, counted over tags; elements that need no end tag are left out."""
    depth = deepest = 0
    for match in _OPEN.finditer(page):
        if match[2].lower() in _VOID or match[3].endswith("/"):
            continue
        depth = max(0, depth - 1) if match[1] else depth + 1
        deepest = max(deepest, depth)
    return deepest


def _extract(page: str) -> Page | None:
    import trafilatura
    from trafilatura.utils import load_html

    tree = load_html(page)
    if tree is None:
        return None
    heads = [_joined(h) for h in tree.iter("h1")]
    figures = _figures(tree)
    found = trafilatura.bare_extraction(
        pruned(copy.deepcopy(tree)),
        include_comments=False,
        include_tables=True,
        with_metadata=False,
        date_extraction_params={"extensive_search": False, "original_date": True},
    )
    if found is None or isinstance(found, dict):
        return None
    parts = _without_links(_parts(found.body), linked_lines(tree))
    if not parts:
        return None
    meta = trafilatura.extract_metadata(page, date_config={"extensive_search": False, "original_date": True})
    title = uncut(meta.title, page) if meta else None
    headline = next((h for h in heads if h and title and _same(h, title)), None)
    parts = _with_captions(parts, figures)
    if headline or title:
        parts = _with_headline(parts, headline or str(title))
    names = tuple(n.strip() for n in (meta.author or "").split(";") if n.strip()) if meta else ()
    beside = _beside(tree, headline, parts)
    outlet = meta.sitename if meta and meta.sitename and "." not in meta.sitename else None
    return Page(tuple(parts), headline or title, outlet, names, meta.date if meta else None, True, beside)


def _parts(body: Any) -> list[Part]:
    """trafilatura's own elements, in order: p, head, quote, list, table, code."""
    found: list[Part] = []
    for element in body:
        tag = element.tag
        if not isinstance(tag, str):
            continue
        if tag == "head":
            found += [Part("subhead", t) for t in _lines(element)]
        elif tag == "list":
            found += [Part("list", t) for item in element.iter("item") for t in _lines(item)]
        elif tag == "table":
            found += [
                Part("list", t) for row in element.iter("row") if (t := " ".join(_joined(c) for c in row).strip())
            ]
        elif tag == "quote":
            found += [Part("quote", t) for t in _lines(element)]
        elif tag not in ("graphic", "comments"):
            found += [Part("paragraph", t) for t in _lines(element)]
        if element.tail and element.tail.strip():
            found.append(Part("paragraph", " ".join(element.tail.split())))
    return found


def _without_links(parts: list[Part], linked: frozenset[str]) -> list[Part]:
    """The parts without the links to other articles: two and more in a row, or what stands last.

    Where they are much of the article, as in lists of things to buy, all stay.
    """
    marked = [part.text in linked and part.kind != "quote" for part in parts]
    last = len(parts)
    while last and marked[last - 1]:
        last -= 1
    dropped = {
        i
        for i in range(len(parts))
        if marked[i] and (i >= last or any(marked[max(0, i - 1) : i] + marked[i + 1 : i + 2]))
    }
    dropped |= {i - 1 for i in dropped if i and i - 1 not in dropped and _heads_links(parts[i - 1].text)}
    size = sum(len(parts[i].text) for i in dropped)
    if size > LINKS_SHARE * sum(len(part.text) for part in parts):
        return parts
    return [part for i, part in enumerate(parts) if i not in dropped]


def _heads_links(text: str) -> bool:
    """Whether a line is short and ends as headings of lists do."""
    return len(text.split()) <= 8 and (text.endswith((":", "...", "…")) or text[-1].isalnum())


def _lines(element: Any) -> list[str]:
    """The text of an element, a new line at each break and each inner block."""
    pieces: list[str] = []
    for item in element.iter():
        tag = item.tag if isinstance(item.tag, str) else ""
        if item is not element and tag in ("lb", "p", "item", "head", "row"):
            pieces.append("\n")
        pieces.append(re.sub(r"\s+", " ", item.text or "") if tag not in ("graphic", "") else "")
        if item is not element:
            pieces.append(("\n" if tag in ("p", "item", "head", "row") else "") + re.sub(r"\s+", " ", item.tail or ""))
    return [t for line in "".join(pieces).split("\n") if (t := " ".join(line.split()))]


def _joined(element: Any) -> str:
    return " ".join(" ".join(element.itertext()).split())


def _beside(tree: Any, headline: str | None, parts: list[Part]) -> tuple[str, ...]:
    """Short texts of the page between its headline and the first paragraph of its article, at most `BESIDE` of them."""
    first = next((_key(p.text)[:60] for p in parts if len(p.text) > LONG_TEXT), "")
    found: list[str] = []
    inside = False
    for element in tree.iter("h1", "p", "div", "span", "time", "li", "a"):
        text = _joined(element)
        if element.tag == "h1":
            inside = bool(headline) and text == headline
        elif inside and first and element.tag in ("p", "div") and _key(text).startswith(first):
            break
        elif inside and len(text) <= LONG_TEXT:
            found += [t for t in (text, element.get("datetime", "")) if t]
            if len(found) >= BESIDE:
                break
    return tuple(found)


def _figures(tree: Any) -> list[tuple[str, str]]:
    """(caption, the paragraph's text above it or "") for each figure of the page, in order."""
    found, above = [], ""
    for element in tree.iter("p", "figcaption"):
        text = _joined(element)
        if element.tag == "figcaption":
            if len(_PLAIN.findall(text)) >= SHORTEST_CAPTION:
                found.append((text, above))
        elif len(text) > 40 and next(element.iterancestors("figcaption"), None) is None:
            above = text
    return found


def _with_captions(parts: list[Part], figures: list[tuple[str, str]]) -> list[Part]:
    """Captions that stand above the last kept paragraph, each behind the paragraph it follows on the page."""
    place = {_key(p.text): i for i, p in enumerate(parts)}
    inserts: dict[int, list[Part]] = {}
    known = set(place)
    for caption, above in figures:
        at = place.get(_key(above), -1) if above else -1
        if _key(caption) in known:
            parts = [Part("caption", p.text) if _key(p.text) == _key(caption) else p for p in parts]
        elif (at >= 0 or not above) and at < len(parts) - 1:
            inserts.setdefault(at, []).append(Part("caption", caption))
            known.add(_key(caption))
    result = list(inserts.get(-1, []))
    for i, part in enumerate(parts):
        result.append(part)
        result += inserts.get(i, [])
    return result


def _with_headline(parts: list[Part], headline: str) -> list[Part]:
    """The headline in front; where the article's text repeats it, that is the headline."""
    rest = [p for i, p in enumerate(parts) if not (i < 6 and _key(p.text) == _key(headline))]
    if rest and rest[0].text.startswith(headline + " "):
        rest[0] = Part(rest[0].kind, rest[0].text[len(headline) + 1 :])
    return [Part("headline", headline), *rest]


def _key(text: str) -> str:
    return " ".join(_PLAIN.findall(text.casefold()))


def _same(a: str, b: str) -> bool:
    """Whether a heading of the page and its title have most of their words in common."""
    first, second = set(_key(a).split()), set(_key(b).split())
    return bool(first) and len(first & second) >= 0.7 * min(len(first), len(second)) and len(first) >= 2


class _Stripper(HTMLParser):
    BREAKS = frozenset(
        "p div br li ul ol tr td h1 h2 h3 h4 h5 h6 article section header footer blockquote figcaption".split()
    )
    HIDDEN = frozenset(("script", "style", "noscript", "template", "svg"))

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []
        self.hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.hidden += tag in self.HIDDEN
        if tag in self.BREAKS:
            self.found.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self.hidden = max(0, self.hidden - (tag in self.HIDDEN))
        if tag in self.BREAKS:
            self.found.append("\n")

    def handle_data(self, data: str) -> None:
        if not self.hidden:
            self.found.append(" ".join(data.split("\n")))


def stripped(page: str) -> tuple[Part, ...]:
    """All text of a page, a part for each line that its tags make; kinds are not known."""
    stripper = _Stripper()
    try:
        stripper.feed(page)
        stripper.close()
    except (AssertionError, ValueError):
        pass
    lines = "".join(stripper.found).split("\n")
    return tuple(Part("", t) for line in lines if (t := " ".join(line.split())))
