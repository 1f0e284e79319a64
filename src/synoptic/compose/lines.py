"""The inner stages as JSON objects, one a line, in the names of the published contract."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from synoptic.model.mention import Factuality, Mentions, Name, Quantity, Quotation, Time
from synoptic.model.report import Article
from synoptic.model.span import Span


def clean_line(article: Article) -> dict[str, Any]:
    """One report as `synoptic clean --jsonl` gives it."""
    return {
        "name": article.report.name,
        "text": article.text,
        "title": article.title,
        "byline": list(article.byline),
        "outlet": article.outlet,
        "published": article.published,
        "language": article.language,
        "blocks": [{"start": b.span.start, "end": b.span.end, "kind": b.kind} for b in article.blocks],
        "body": article.body(),
    }


def annotate_line(article: Article, mentions: Mentions) -> dict[str, Any]:
    """One report as `synoptic annotate --jsonl` gives it; mentions in the order of the text."""
    found = [
        *(_name(n) for n in mentions.names if n.form == "name"),
        *(_time(t) for t in mentions.times),
        *(_quantity(q) for q in mentions.quantities),
        *(_quotation(q) for q in mentions.quotations),
        *(_factuality(f) for f in mentions.factualities),
    ]
    found.sort(key=lambda m: (m["start"], m["end"], m["kind"]))
    return {"name": article.report.name, "text": article.text, "published": article.published, "mentions": found}


def _at(span: Span, kind: str) -> dict[str, Any]:
    return {"start": span.start, "end": span.end, "kind": kind}


def _name(n: Name) -> dict[str, Any]:
    return _at(n.span, "name") | {"label": n.label}


def _time(t: Time) -> dict[str, Any]:
    values = {"timex": t.timex, "value": t.value, "edtf": t.edtf, "of": t.of or None}
    return _at(t.span, "time") | values | {"vague": t.vague, "reason": t.reason}


def _quantity(q: Quantity) -> dict[str, Any]:
    values = {"low": q.low, "high": q.high, "unit": q.unit, "of": q.of, "approximate": q.approximate}
    return _at(q.span, "quantity") | values | {"scope": q.scope}


def _quotation(q: Quotation) -> dict[str, Any]:
    parts = {"source": _pairs(q.source), "cue": _pairs(q.cue), "content": _pairs(q.content)}
    return _at(q.span, "quotation") | parts | {"direct": q.direct, "anonymous": q.anonymous, "act": q.act}


def _pairs(spans: Sequence[Span]) -> list[list[int]]:
    return [[s.start, s.end] for s in spans]


def _factuality(f: Factuality) -> dict[str, Any]:
    voice = {"by": f.source or None, "source": _pairs([f.source_span] if f.source_span else [])}
    return _at(f.span, "factuality") | {"factuality": f.value, "event": f.event, "reason": f.reason} | voice
