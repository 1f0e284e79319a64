"""What a page says of each reading: its kind, its value in words, and how it came about."""

from __future__ import annotations

from dataclasses import dataclass

from synoptic.compose.render.display import shortened
from synoptic.compose.render.wording import number_words, timex_words
from synoptic.model.date_words import date_words
from synoptic.model.mention import Factuality, Mentions, Name, Quantity, Quotation, Time
from synoptic.model.span import Span

KINDS = {
    "name": "Names",
    "time": "Times",
    "quantity": "Quantities",
    "quotation": "Who says so",
    "factuality": "Whether it happened",
}
"""Kind of mention -> what a reader calls it, in the order in which they are shown."""

_SCOPES = {
    "part": "a part of a number or group beside it",
    "added": "on top of what was counted before",
    "ordinal": "along a row: at least so many",
}

_LONGEST = 160
"""Characters of a reading's words that are shown in the table."""


@dataclass(frozen=True)
class Part:
    """A stretch of a reading, in code points of the report's text."""

    start: int
    end: int
    number: int
    look: str
    """Style classes."""
    labelled: bool = False
    """Whether the value is shown where this part ends."""


@dataclass(frozen=True)
class Shown:
    """A reading as a person sees it."""

    number: int
    kind: str
    printed: str
    """Its words, on one line, shortened."""
    value: str
    """What was understood, in a few words."""
    more: tuple[tuple[str, str], ...]
    """(what, said) of everything else that is known of it."""
    parts: tuple[Part, ...]


def readings(text: str, mentions: Mentions) -> tuple[Shown, ...]:
    """All readings of a report, numbered in the order of the text."""
    rows = [
        *(_name(m) for m in mentions.names if m.form == "name"),
        *(_time(m) for m in mentions.times),
        *(_quantity(m) for m in mentions.quantities),
        *(_quotation(m) for m in mentions.quotations),
        *(_factuality(m) for m in mentions.factualities),
    ]
    rows.sort(key=lambda row: (row.span.start, row.span.end, list(KINDS).index(row.kind), row.value))
    return tuple(_numbered(number, text, row) for number, row in enumerate(rows, 1))


@dataclass(frozen=True)
class _Row:
    """A reading before it has its number; `spans` are (span, style classes, whether labelled)."""

    kind: str
    span: Span
    value: str
    more: tuple[tuple[str, str], ...]
    spans: tuple[tuple[Span, str, bool], ...]


def _numbered(number: int, text: str, row: _Row) -> Shown:
    parts = tuple(Part(s.start, s.end, number, look, labelled) for s, look, labelled in row.spans if len(s))
    return Shown(number, row.kind, shortened(row.span.of(text), _LONGEST), row.value, row.more, parts)


def _given(*pairs: tuple[str, str | None]) -> tuple[tuple[str, str], ...]:
    return tuple((what, said) for what, said in pairs if said)


def _name(n: Name) -> _Row:
    more = _given(("titles", ", ".join(n.titles)), ("tied to", ", ".join(n.links)))
    return _Row("name", n.span, n.label, more, ((n.span, "name", False),))


def _time(t: Time) -> _Row:
    counted = {"published": "the report's date", "text": "a time before it in the text"}.get(t.anchor)
    words = date_words(t.edtf) if t.edtf else timex_words(t.value) if t.value else "unresolved"
    more = _given(
        ("type", t.timex),
        ("TIMEX3", t.value or "none"),
        ("EDTF", t.edtf or "none"),
        ("time of", t.of),
        ("counted from", counted),
        ("vague", "only the direction is known" if t.vague else ""),
        ("how", t.reason),
    )
    look = "time open" if t.value is None else "time"
    return _Row("time", t.span, words, more, ((t.span, look, True),))


def _quantity(q: Quantity) -> _Row:
    words = number_words(q.low, q.high, q.unit)
    value = " ".join(filter(None, ("about" if q.approximate else "", words, q.of)))
    more = _given(
        ("least", _number(q.low)),
        ("greatest", _number(q.high)),
        ("unit", q.unit),
        ("of", q.of),
        ("counted", q.noun),
        ("approximate", "yes" if q.approximate else ""),
        ("counts", _SCOPES.get(q.scope)),
    )
    return _Row("quantity", q.span, value, more, ((q.span, "quantity", True),))


def _number(value: float | None) -> str:
    return "open" if value is None else f"{value:,.10g}"


def _quotation(q: Quotation) -> _Row:
    who = q.source_text or "nobody named"
    more = _given(
        ("source", who),
        ("cue", q.cue_text),
        ("kind of source", q.source_kind),
        ("anonymous", "yes" if q.anonymous else ""),
        ("quoted", "word for word, at least in part" if q.direct else "in the report's own words"),
        ("what the source does", q.act),
        ("how", q.reason),
    )
    last = len(q.content) - 1
    spans = [
        *((s, "source", False) for s in q.source),
        *((s, "cue", False) for s in q.cue),
        *((s, "content", i == last) for i, s in enumerate(q.content)),
    ]
    return _Row("quotation", q.span, shortened(who, 60), more, tuple(spans))


def _factuality(f: Factuality) -> _Row:
    more = _given(
        ("event", f.event),
        ("by", f.source or "the report itself"),
        ("how", f.reason),
        ("negated", "yes" if f.negated else ""),
    )
    return _Row("factuality", f.span, f.value, more, ((f.span, f"event {f.value}", False),))
