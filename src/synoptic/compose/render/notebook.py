"""The account as a fragment of HTML for a notebook: the brief, its numbers, key facts and disagreements, without script.

Styles stand inline, since a notebook may drop style elements; colours are the notebook's own, so light and dark both work.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from markupsafe import Markup, escape

from synoptic.compose.render.display import one_line, shortened
from synoptic.compose.render.facts import facts, told
from synoptic.compose.render.reading import Reading
from synoptic.compose.render.wording import number_words
from synoptic.model.account import AccountFile, FigureRecord, PassageRecord, Place
from synoptic.model.date_words import date_words

CONFLICTS_SHOWN = 6

_SOFT = Markup('<span style="opacity:.7">{}</span>')
_CITE = Markup('<sup style="opacity:.8" title="{}">[{}]</sup>')
_BOX = Markup('<div style="max-width:46em;line-height:1.5;overflow-wrap:anywhere">{}</div>')
_LINE = Markup('<p dir="auto" style="margin:0 0 .5em">{}</p>')
_HEAD = Markup('<p dir="auto" style="margin:0;font-size:1.3em;font-weight:600">{}</p>')
_LIST = Markup('<p style="margin:.7em 0 .2em;font-weight:600">{}</p><ul style="margin:0;padding-left:1.3em">{}</ul>')
_ITEM = Markup('<li dir="auto">{}</li>')
_NONE = Markup("").join


def notebook_html(account: AccountFile) -> str:
    """The fragment, for `_repr_html_`."""
    reading = Reading(account)
    numbers = _SOFT.format(f"{reading.standing}; read from {len(reading.sources)}")
    sentences = [
        _LINE.format(
            escape("".join(w + (f" [{d}]" if d else "") for w, d in reading.dated(sentence)))
            + _cites(reading, sentence.citations)
        )
        for sentence in account.account
    ] or [_LINE.format(reading.empty)]
    given = [_ITEM.format(line) for line in _facts(reading)]
    conflicts = [_ITEM.format(line) for line in _conflicts(reading)] or [_ITEM.format("No disagreement was found.")]
    reports = [_ITEM.format(line) for line in _reports(reading)]
    lists = [("Key facts", given), ("Where the reports disagree", conflicts), ("Reports", reports)]
    parts = [_HEAD.format(reading.headline), _LINE.format(numbers), *sentences]
    parts += [_LIST.format(heading, _NONE(items)) for heading, items in lists if items]
    return str(_BOX.format(_NONE(parts)))


def _cites(reading: Reading, places: Sequence[Place | PassageRecord]) -> Markup:
    marks = []
    for place in places:
        source = reading.source(place.report)
        quote = shortened(source.record.text[place.start : place.end], 300)
        marks.append(_CITE.format(f"“{quote}” {source.label}, {source.date}", source.number))
    return _NONE(marks)


def _facts(reading: Reading) -> Iterator[Markup]:
    for word, fact in facts(reading.account):
        if word == "What":
            continue
        if isinstance(fact, FigureRecord):
            value = f"{number_words(fact.low, fact.high, fact.unit)} {fact.of}"
        else:
            value = date_words(fact.value) if word == "When" else fact.value
        besides = Markup("").join(
            _SOFT.format(f"; {one_line(words)}") + _cites(reading, places[:2]) for words, places in told(fact)
        )
        yield _SOFT.format(word) + " " + escape(one_line(value)) + _cites(reading, fact.evidence[:2]) + besides


def _conflicts(reading: Reading) -> Iterator[Markup]:
    for conflict in reading.conflicts[:CONFLICTS_SHOWN]:
        sides = (escape(shortened(side.value, 80)) + _cites(reading, side.evidence[:2]) for side in conflict.sides)
        yield _SOFT.format(f"{conflict.verdict}, {conflict.kind}:") + " " + Markup(" / ").join(sides)
    if len(reading.conflicts) > CONFLICTS_SHOWN:
        yield _SOFT.format(f"and {len(reading.conflicts) - CONFLICTS_SHOWN} more")


def _reports(reading: Reading) -> Iterator[Markup]:
    for source in reading.sources:
        copied = f", {source.copied} {source.taken_from}" if source.copy_of else ""
        kept = "" if source.record.analysed else ", not analysed"
        yield escape(f"[{source.number}] {source.label}") + _SOFT.format(f", {source.date}{copied}{kept}")
