"""A text, a page, a piece with its headline or a JSON object -> Report."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from html import escape
from typing import Any

from synoptic.intake.decode import printing, without_invisible
from synoptic.intake.limits import MAX_CHARACTERS
from synoptic.intake.metadata import PageMetadata, outlet_in_title, page_metadata
from synoptic.intake.ninjs import is_ninjs, ninjs_fields
from synoptic.intake.page import Part, read_page, stripped
from synoptic.intake.provenance import another_site, same_name
from synoptic.intake.published import edtf_of, with_clock, zone_of
from synoptic.intake.references import without_controls
from synoptic.model.errors import InputError
from synoptic.model.report import Rejected, Report

_PAGE = re.compile(
    r"(?>\s*(?:<!--.*?-->\s*)*)<(?:!doctype\s+html|html|head|body|\?xml[^>]*>\s*<(?:!doctype\s+)?html)\b",
    re.IGNORECASE | re.DOTALL,
)
_TAG = re.compile(
    r"</?(?:p|div|article|section|h[1-6]|ul|li|table|span|a|br|figure|blockquote)(?:\s[^<>]*)?/?>", re.IGNORECASE
)
FIELDS = ("url", "title", "outlet", "language")
LISTS = ("credited", "derived_from")
SHORT = 300
"""Characters of an article handed over by itself, up to which nothing in it is taken for furniture: a feed's teaser."""


def looks_like_html(text: str) -> bool:
    """Whether a text is a page or a piece of one: it opens like one, or tags make up its first lines."""
    head = text[:5000]
    if _PAGE.match(head):
        return True
    tags = _TAG.findall(head)
    return head.lstrip().startswith("<") and len(tags) >= 2 and any(t.startswith("</") for t in tags)


def report_from_text(name: str, text: str, **metadata: Any) -> Report:
    """A report of a text as received, or of the article in it where it is HTML.

    `metadata`: url, title, outlet, language, published, published_fallback (EDTF or a printed date), canonical (an address);
    byline or author, credited, derived_from (a string or a list of strings); repairs. Raises
    InputError where the text has no letters or is too long.
    """
    if looks_like_html(text):
        return report_from_html(name, text, **metadata)
    return plain_report(name, text, **metadata)


def plain_report(name: str, text: str, **metadata: Any) -> Report:
    """A report whose text is `text` to the letter, HTML or not."""
    text, repairs = printing(text)
    _check(text)
    fields, notes = _fields(metadata)
    return Report(name, text, **fields, repairs=(*metadata.get("repairs", ()), *repairs, *notes))


def report_from_html(name: str, page: str, **metadata: Any) -> Report:
    """A report of the article of a page. What is handed over as metadata goes before what the page says."""
    page, repairs = printing(page)
    page, dropped = without_controls(page)
    found = read_page(page)
    fields, notes = _fields(metadata)
    own = page_metadata(page, fields["url"], fields["outlet"]) if found.structured else PageMetadata()
    text, marks = _joined(found.parts)
    _check(text)
    fields["url"] = fields["url"] or own.url
    fields["title"] = fields["title"] or found.title or own.title
    outlet = fields["outlet"] or own.outlet or found.outlet or outlet_in_title(page, found.title)
    fields["outlet"] = without_invisible(outlet) or None if outlet else None
    fields["byline"] = fields["byline"] or own.byline or found.byline
    if not fields["published"]:
        fields["published"] = with_clock(own.published or edtf_of(found.published), found.beside)
        fields["zone"] = own.zone if own.published == fields["published"] else None
    fields["credited"] = fields["credited"] or tuple(
        n for n in own.credited if not same_name(n, fields["outlet"] or "")
    )
    fields["derived_from"] = fields["derived_from"] or own.derived_from
    if not found.structured:
        notes = (*notes, "the page's structure could not be read: its tags were taken off")
    before = metadata.get("repairs", ())
    return Report(name, text, **fields, source_marks=marks, repairs=(*before, *repairs, *dropped, *notes))


def headed_report(name: str, title: str | None, html: str | None, text: str | None, **metadata: Any) -> Report:
    """A report of an article that is handed over apart from its headline, marked up (`html`) or plain (`text`).

    The headline stands above the text, as it does on a page. In `text` a blank line stands between paragraphs.
    """
    title = printing(title)[0] if title else None
    lines = stripped(html) if html else ()
    if html and sum(len(line.text) for line in lines) <= SHORT:
        html, text = None, "\n\n".join(line.text for line in lines)
    if html:
        heading = f"<h1>{escape(title)}</h1>" if title else ""
        top = f"<title>{escape(title)}</title>" if title else ""
        page = f"<html><head>{top}</head><body><article>{heading}{html}</article></body></html>"
        return report_from_html(name, page, title=title, **metadata)
    paragraphs = [Part("paragraph", p) for p in (text or "").split("\n\n") if p.strip()]
    joined, marks = _joined([*([Part("headline", title)] if title else []), *paragraphs])
    report = plain_report(name, joined, title=title, **metadata)
    return replace(report, source_marks=marks)


def report_from_object(entry: Mapping[str, Any], name: str, **metadata: Any) -> Report:
    """A report of a JSON object with `text` or `html`, or in ninjs; `name` serves where it has neither `id` nor `url`.

    Raises InputError: no text, or a field of the wrong type.
    """
    if not isinstance(entry, Mapping):
        raise InputError('expected a JSON object with "text" or "html"')
    text, page = entry.get("text"), entry.get("html")
    if not isinstance(text, str) and not isinstance(page, str):
        if is_ninjs(entry):
            return _from_ninjs(entry, name, metadata)
        raise InputError('has neither "text" nor "html" as a string; give one of them')
    given = next(
        (entry[k] for k in ("id", "url") if isinstance(entry.get(k), str | int) and str(entry[k]).strip()), name
    )
    known = {k: entry.get(k) for k in (*FIELDS, "published", "byline", "author", *LISTS, "canonical")}
    title, _ = printing(str(given))
    if isinstance(text, str):
        return plain_report(title, text, **{**known, **metadata})
    return report_from_html(title, str(page), **{**known, **metadata})


def _from_ninjs(entry: Mapping[str, Any], name: str, metadata: Mapping[str, Any]) -> Report:
    known = ninjs_fields(entry)
    ident, title, html, text = (known.pop(k) for k in ("name", "title", "html", "text"))
    given = printing(ident or name)[0]
    return headed_report(given, title, html, text, **{**known, **metadata})


def reported(entry: Any, where: str, **metadata: Any) -> Report | Rejected:
    """The report of an object, or why there is none."""
    try:
        return report_from_object(entry, where, **metadata)
    except InputError as error:
        return Rejected(where, str(error))


def _fields(metadata: Mapping[str, Any]) -> tuple[dict[str, Any], tuple[str, ...]]:
    """(fields of Report, notes on what was not understood)."""
    fields: dict[str, Any] = {}
    notes: list[str] = []
    for key in FIELDS:
        value = metadata.get(key)
        fields[key] = without_invisible(value) or None if isinstance(value, str) else None
        if value is not None and not isinstance(value, str):
            notes.append(f"{key} was passed over: a string was expected")
    if fields["language"]:
        fields["language"] = fields["language"][:2].lower()
    fields["byline"] = _strings(metadata.get("byline") or metadata.get("author"))
    for key in LISTS:
        fields[key] = _strings(metadata.get(key))
    canonical = metadata.get("canonical")
    if isinstance(canonical, str) and another_site(canonical, fields["url"]):
        fields["derived_from"] = (*fields["derived_from"], canonical.strip())
    for key in ("published", "published_fallback"):
        fields[key] = edtf_of(metadata.get(key))
        if metadata.get(key) and not fields[key]:
            notes.append(f"{key} was passed over: {str(metadata[key])[:40]!r} is no full date")
    fields["zone"] = zone_of(metadata.get("published")) if fields["published"] else None
    return fields, tuple(notes)


def _strings(value: Any) -> tuple[str, ...]:
    names: Sequence[Any] = [value] if isinstance(value, str) else value if isinstance(value, list | tuple) else []
    return tuple(name for n in names if isinstance(n, str) and (name := without_invisible(n)))


def _joined(parts: Sequence[Any]) -> tuple[str, tuple[tuple[int, int, str], ...]]:
    """The parts' texts, a blank line between them, and where the parts that markup names stand."""
    marks, at, texts = [], 0, []
    for part in parts:
        if part.kind:
            marks.append((at, at + len(part.text), part.kind))
        texts.append(part.text)
        at += len(part.text) + 2
    return "\n\n".join(texts), tuple(marks)


def _check(text: str) -> None:
    if len(text) > MAX_CHARACTERS:
        raise InputError(
            f"holds {len(text):,} characters; a report may hold {MAX_CHARACTERS:,}: give one report at a time"
        )
    if not any(c.isalpha() for c in text):
        raise InputError(
            "holds no letters; give the text of a news report"
            if text.strip()
            else "holds no text; give the text of a news report"
        )
