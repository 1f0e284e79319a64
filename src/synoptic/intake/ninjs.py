"""ninjs, the JSON in which agencies hand over an item -> the fields of a report.

Versions 1 and 2 are read, and the fields that systems add to them (`body_html`, `provider`). Missed on purpose:
`usageterms` and `copyrightnotice`, which say what may be done with a text and not where it comes from; related items.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from synoptic.intake.metadata import people
from synoptic.intake.paragraphs import paragraphs

HTML = ("body_html", "body_xhtml")
DATES = ("versioncreated", "firstcreated", "contentcreated")


def is_ninjs(entry: Mapping[str, Any]) -> bool:
    """Whether an object carries the body of a ninjs item."""
    return any(_bodies(entry))


def ninjs_fields(entry: Mapping[str, Any]) -> dict[str, Any]:
    """name, title, html or text, and the metadata of `report_from_object`, of an item in ninjs.

    The provider, else the source, is the outlet; a source beside it and the holder of the rights are credited.
    """
    html, text = next(((h, t) for h, t in _bodies(entry) if h), next(_bodies(entry)))
    makers = [*_names(entry.get("provider")), *_names(entry.get("source"))]
    makers += [n for key in ("infosource", "infosources") for n in _names(entry.get(key))]
    outlet = entry.get("outlet") or next(iter(makers), None)
    uri = entry.get("uri")
    return {
        "name": next((str(v) for v in (entry.get("id"), uri) if isinstance(v, str | int) and str(v).strip()), None),
        "title": _headline(entry),
        "html": html,
        "text": paragraphs(text) if text else None,
        "url": entry.get("url") or (uri if isinstance(uri, str) and uri.startswith("http") else None),
        "outlet": outlet,
        "byline": _byline(entry),
        "published": entry.get("published") or next((entry[k] for k in DATES if entry.get(k)), None),
        "language": entry.get("language"),
        "credited": [n for n in dict.fromkeys((*makers, *_names(entry.get("copyrightholder")))) if n != outlet],
    }


def _bodies(entry: Mapping[str, Any]) -> Iterator[tuple[str | None, str | None]]:
    """(html, text) of each body, one of them None."""
    for key in HTML:
        if _filled(entry.get(key)):
            yield entry[key], None
    if _filled(entry.get("body_text")):
        yield None, entry["body_text"]
    bodies = entry.get("bodies")
    for body in bodies if isinstance(bodies, list) else []:
        if isinstance(body, dict) and _filled(body.get("value")):
            plain = "html" not in str(body.get("contenttype") or "html")
            yield (None, body["value"]) if plain else (body["value"], None)


def _headline(entry: Mapping[str, Any]) -> str | None:
    headlines = entry.get("headlines")
    values = [h.get("value") for h in headlines if isinstance(h, dict)] if isinstance(headlines, list) else []
    return next((v for v in (entry.get("headline"), *values, entry.get("title")) if _filled(v)), None)


def _byline(entry: Mapping[str, Any]) -> list[str]:
    given = next((entry[key] for key in ("byline", "by") if _filled(entry.get(key))), None)
    return [n for name in ([given] if given else _names(entry.get("authors"))) for n in people(name)]


def _names(value: Any) -> list[str]:
    found = [v.get("name") if isinstance(v, dict) else v for v in (value if isinstance(value, list) else [value])]
    return [v for v in found if isinstance(v, str) and v.strip()]


def _filled(value: Any) -> bool:
    return isinstance(value, str) and bool(value.strip())
