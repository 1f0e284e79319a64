"""The XML of a feed -> its head and its items, each parsed by itself, so that a broken item costs no other.

Nothing that is declared is used: a feed that declares entities is refused, a document type is cut off before anything
is parsed, and the parser opens no file and no connection. What many feeds get wrong is mended: a bare "&", entities of
HTML outside CDATA, control characters, and the usual prefixes where they are not declared.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html.entities import html5
from typing import Any

from synoptic.model.errors import InputError

NAMESPACES = {
    "http://purl.org/rss/1.0/modules/content/": "content:",
    "http://purl.org/dc/elements/1.1/": "dc:",
    "http://purl.org/dc/terms/": "dcterms:",
    "http://www.w3.org/2005/Atom": "atom:",
    "http://rssnamespace.org/feedburner/ext/1.0": "feedburner:",
    "http://search.yahoo.com/mrss/": "media:",
    "http://www.w3.org/1999/xhtml": "xhtml:",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf:",
}
"""Namespace -> the prefix that it goes by here, whatever a feed calls it."""
_ATOM = ("http://www.w3.org/2005/Atom", "http://purl.org/atom/ns#")
_PLAIN = ("", "http://purl.org/rss/1.0/", "http://my.netscape.com/rdf/simple/0.9/", "http://backend.userland.com/rss2")

_BETWEEN = re.compile(r"(?:\ufeff|\s)+|<\?.*?\?>|<!--.*?-->", re.DOTALL)
_DOCTYPE = re.compile(r"<!DOCTYPE[^\[>]*(?:\[.*?\]\s*)?>", re.DOTALL | re.IGNORECASE)
_ATTRIBUTES = r"""(?:[^<>"']|"[^"<]*"|'[^'<]*')*"""
_ROOT = re.compile(rf"<(?P<name>(?P<prefix>[\w.-]+:)?(?P<kind>rss|RDF|feed))(?=[\s>/]){_ATTRIBUTES}>")
_CHANNEL = re.compile(rf"<channel(?=[\s>]){_ATTRIBUTES}>")
_MEND = re.compile(
    r"(<!\[CDATA\[.*?(?:\]\]>|\Z)|<!--.*?(?:-->|\Z))|&(?:#x([0-9a-fA-F]{1,6});|#([0-9]{1,7});|([A-Za-z][A-Za-z0-9]*;))?",
    re.DOTALL,
)
_DEFAULT = re.compile(r"""\sxmlns\s*=\s*(?:"[^"]*"|'[^']*')""")
"""A default namespace, which RSS has none of: some feeds make one up."""
_PREFIX = re.compile(r"</?([A-Za-z_][\w.-]{0,30}):|\s([A-Za-z_][\w.-]{0,30}):[\w.-]+\s*=")
_DECLARED = re.compile(r"\sxmlns:([\w.-]+)\s*=")
MAX_UNDECLARED = 50
"""Prefixes that are declared in a feed's stead at most."""
_OWN = frozenset(("amp;", "lt;", "gt;", "quot;", "apos;"))
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
MAX_ITEMS = 20_000
"""Items of one feed; feeds seldom hold more than some hundred, archives some thousand."""
MAX_OPENING = 20_000
"""Characters of the start tags in which the items stand, and which are parsed with each of them."""


@dataclass(frozen=True, slots=True)
class FeedText:
    """A feed cut up but not parsed."""

    kind: str
    """"rss", "RDF" or "feed" (Atom)."""
    opening: str
    """The start tags in which the items stand."""
    closing: str
    head: str
    """What stands before the first item, with its start tags, end tags added."""
    items: tuple[str, ...]


def is_feed(text: str) -> bool:
    """Whether a text is XML whose outermost element is that of RSS or Atom."""
    return _root(text) is not None


def root_name(text: str) -> str | None:
    """The name of a text's outermost element, where it is XML."""
    match = re.compile(r"<([\w.:-]+)").match(text, _prolog(text)) if text.lstrip("\ufeff \t\r\n")[:1] == "<" else None
    return match[1] if match else None


def cut(text: str) -> FeedText:
    """The head and the items of a feed. Raises InputError where it declares entities or has too many items."""
    root = _root(text)
    if root is None:
        raise InputError("is no feed; give RSS, Atom or JSON Feed")
    if "<!ENTITY" in text[: root.start()]:
        raise InputError("is a feed that declares entities, which are not expanded; save it without its document type")
    kind, prefix = root["kind"], root["prefix"] or ""
    name = re.escape(prefix) + "entry" if kind == "feed" else "(?:rss:)?item"
    items = tuple(_pieces(text, name, root.end()))
    first = text.index(items[0], root.end()) if items else len(text)
    before = text[root.end() : first]
    channel = _CHANNEL.search(before) if kind == "rss" else None
    end = f"</{root['name']}></known>"
    start = root.group() if kind != "rss" else _DEFAULT.sub("", root.group())
    start = f"<known {_declarations(text)}>{start}"
    opening = start + (channel.group() if channel else "")
    if len(opening) > MAX_OPENING:
        raise InputError(f"is a feed whose start tags are longer than {MAX_OPENING:,} characters; give another")
    if not items:
        before = re.split(rf"</(?:channel|{re.escape(root['name'])})\s*>", before)[0]
    head_end = ("</channel>" if "<channel" in before and "</channel" not in before else "") + end
    return FeedText(kind, opening, ("</channel>" if channel else "") + end, start + before + head_end, items)


def _declarations(text: str) -> str:
    """Declarations of the usual prefixes, and of those that a feed uses and nowhere declares; its own go before them."""
    usual = {prefix[:-1]: uri for uri, prefix in NAMESPACES.items()}
    used = dict.fromkeys(m[1] or m[2] for m in _PREFIX.finditer(text))
    declares = set(_DECLARED.findall(text))
    lost = [p for p in used if p not in usual and p not in declares and not p.casefold().startswith("xml")]
    declared = {**usual, **{p: f"urn:undeclared:{p}" for p in lost[:MAX_UNDECLARED]}}
    return " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in declared.items())


def _root(text: str) -> re.Match[str] | None:
    match = _ROOT.match(text, _prolog(text))
    if match and (match["kind"] != "feed" or any(uri in match.group() for uri in _ATOM)):
        return match
    return None


def _prolog(text: str) -> int:
    """Where the outermost element begins: behind declarations, comments and the document type."""
    at = 0
    while match := _BETWEEN.match(text, at) or _DOCTYPE.match(text, at):
        at = match.end()
    return at


def _pieces(text: str, name: str, start: int) -> Iterator[str]:
    """Each item from its start tag to its end tag; one that is never closed goes to the start of the next.

    Raises InputError above MAX_ITEMS.
    """
    token = re.compile(rf"<!\[CDATA\[.*?(?:\]\]>|\Z)|<!--.*?(?:-->|\Z)|<(?P<end>/?){name}(?=[\s/>])[^<>]*>", re.DOTALL)
    opened, count = -1, 0
    for match in token.finditer(text, start):
        if match["end"] is None:
            continue
        closes = bool(match["end"]) or match.group().endswith("/>")
        if match["end"]:
            piece = text[opened : match.end()] if opened >= 0 else ""
        else:
            piece = text[opened : match.start()] if opened >= 0 else ""
        if piece:
            yield piece
            count += 1
        if closes and not match["end"]:
            yield match.group()
            count += 1
        opened = -1 if closes else match.start()
        if count > MAX_ITEMS:
            raise InputError(f"is a feed of more than {MAX_ITEMS:,} items; give it in parts")
    if opened >= 0:
        yield text[opened:]


def parsed(feed: FeedText, piece: str) -> Any:
    """The element (lxml) of an item, one of the feed's `items`. Raises InputError where it is not well-formed."""
    inner = tree_of(feed.opening + piece + feed.closing)[0]
    return inner[0][0] if feed.closing.startswith("</channel>") else inner[0]


def tree_of(text: str) -> Any:
    """The outermost element of XML without a document type. Raises InputError where it is not well-formed."""
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        return etree.fromstring(mended(text).encode("utf-8"), parser)
    except etree.XMLSyntaxError as error:
        why = re.split(r"[:,\n]", error.msg or "broken")[0].strip()
        raise InputError(
            f"is not well-formed XML ({why[:1].lower()}{why[1:]}); fetch the feed again, or mend it"
        ) from None


def mended(text: str) -> str:
    """XML with a bare "&" as "&amp;", HTML's entities as the characters they stand for, and blanks for control characters."""
    return _MEND.sub(_reference, _ILLEGAL.sub(" ", text))


def _reference(match: re.Match[str]) -> str:
    whole: str = match[0]
    kept: str | None = match[1]
    hexadecimal, decimal, name = match[2], match[3], match[4]
    if kept is not None:
        return whole
    if name is not None:
        return whole if name in _OWN else _escaped(html5[name]) if name in html5 else "&amp;" + name
    if hexadecimal is None and decimal is None:
        return "&amp;"
    number = int(hexadecimal, 16) if hexadecimal else int(decimal)
    legal = number <= 0x10FFFF and (number >= 32 or number in (9, 10, 13)) and not _ILLEGAL.match(chr(number))
    return whole if legal else " "


def _escaped(characters: str) -> str:
    return characters.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def key_of(element: Any) -> str:
    """An element's name with the prefix of NAMESPACES; none for the elements of RSS, and "?" for namespaces not known."""
    from lxml import etree

    name = etree.QName(element)
    space, local = str(name.namespace or ""), str(name.localname)
    if space in _ATOM:
        return f"atom:{local}"
    return local if space in _PLAIN else NAMESPACES.get(space, "?") + local
