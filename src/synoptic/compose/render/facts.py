"""The key facts in the order in which they are shown, and the other answers beside them, in words."""

from __future__ import annotations

from collections.abc import Iterator

from synoptic.compose.render.wording import NAMED, number_words
from synoptic.model.account import AccountFile, FigureRecord, PassageRecord, ValueRecord
from synoptic.model.date_words import date_words


def facts(account: AccountFile) -> Iterator[tuple[str, ValueRecord | FigureRecord]]:
    """The key facts in the order in which they are shown, each with the W it answers."""
    event = account.event
    if event.what:
        yield "What", event.what
    if event.when:
        yield "When", event.when
    yield from (("Where", value) for value in event.where)
    yield from (("Who", value) for value in event.who if not _in_passing(value))
    yield from (("Figures", figure) for figure in event.figures)


def told(fact: ValueRecord | FigureRecord) -> Iterator[tuple[str, list[PassageRecord]]]:
    """What is told of a figure besides, and where it stands: what was given for it before, and how it came about where no
    report prints it."""
    if not isinstance(fact, FigureRecord):
        return
    if fact.series:
        steps = [s.value.lower() + (f" ({date_words(s.as_of)})" if s.as_of else "") for s in fact.series]
        yield f"at first {', then '.join(steps)}", [e for s in fact.series for e in s.evidence[:1]]
    if fact.derived:
        yield f"derived: {fact.derived.how}", fact.derived.evidence


def _in_passing(value: ValueRecord) -> bool:
    """Whether somebody is named by one report alone and given no part."""
    return value.role == NAMED and len({e.report for e in value.evidence}) < 2


def rivals(fact: ValueRecord | FigureRecord) -> list[tuple[str, ValueRecord | FigureRecord]]:
    """The other answers in words, each once; a figure that was given earlier with the day, unless it is told as a step."""
    found: dict[str, ValueRecord | FigureRecord] = {}
    own = number_words(fact.low, fact.high, fact.unit) if isinstance(fact, FigureRecord) else ""
    steps = [s.low for s in fact.series] if isinstance(fact, FigureRecord) else []
    for rival in fact.rivals:
        if isinstance(rival, FigureRecord) and rival.low in steps:
            continue
        if isinstance(rival, FigureRecord):
            words = number_words(rival.low, rival.high, rival.unit)
            older = isinstance(fact, FigureRecord) and rival.as_of and fact.as_of and rival.as_of < fact.as_of
            if words != own:
                found.setdefault(f"{words} on {date_words(rival.as_of)}" if older else words, rival)
        else:
            found.setdefault(date_words(rival.value) if not rival.level and not rival.role else rival.value, rival)
    return list(found.items())
