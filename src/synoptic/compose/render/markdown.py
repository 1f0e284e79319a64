"""The account as Markdown (CommonMark with the tables and footnotes of GitHub): text that reads well unrendered too.

Every string is escaped so that it stands for itself: punctuation that Markdown could read as a command where it stands
carries a backslash, `<` and `&` are entities, and line breaks are spaces. A bare web address may still become a link
where the reader makes links of those.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from synoptic.compose.render.display import one_line
from synoptic.compose.render.facts import facts, rivals, told
from synoptic.compose.render.matrix import SIGNS, Row, rows
from synoptic.compose.render.reading import Note, Reading
from synoptic.compose.render.sources import Source
from synoptic.compose.render.spots import Spot, one_a_report
from synoptic.compose.render.taken import Line
from synoptic.compose.render.wording import (
    NAMED,
    ORIGIN_MEANS,
    STANDINGS,
    VERDICTS,
    count,
    listed,
    number_words,
    rests_on,
    share_words,
)
from synoptic.model.account import AccountFile, FigureRecord, ValueRecord
from synoptic.model.date_words import date_words
from synoptic.model.seal import sealed

_ANYWHERE = re.compile(r"[\\`*_\[\]|~$]")
_NUMBERED = re.compile(r"^(\d+)([.)])")
_AT_START = tuple("-+#>=:")


def render_markdown(account: AccountFile) -> str:
    """The account as Markdown, ending in a newline. Citations are footnotes; the last line is its seal."""
    reading = Reading(account)
    parts = (
        _top,
        _account,
        _facts,
        _conflicts,
        _claims,
        _timeline,
        _sources,
        _fragility,
        _names,
        _open,
        _method,
        _footnotes,
    )
    sections = ("\n".join(part(reading)) for part in parts)
    return sealed("\n\n".join(section for section in sections if section) + "\n")


def escaped(text: str) -> str:
    """`text` on one line, standing for itself in Markdown."""
    line = one_line(text).replace("&", "&amp;").replace("<", "&lt;")
    line = _ANYWHERE.sub(lambda found: "\\" + found.group(), line)
    line = _NUMBERED.sub(r"\1\\\2", line)
    return "\\" + line if line[:1] in _AT_START else line


def _top(reading: Reading) -> Iterator[str]:
    yield f"# {escaped(reading.headline)}"
    yield ""
    yield f"**{reading.standing}**"
    placed = [escaped(reading.place)] if reading.place else []
    placed += [escaped(date_words(reading.day))] if reading.day else []
    if placed:
        yield ""
        yield " · ".join(placed)


def _account(reading: Reading) -> Iterator[str]:
    yield "## The account\n"
    for sentence in reading.account.account:
        text = "".join(words + (f" [{date}]" if date else "") for words, date in reading.dated(sentence))
        disputed = reading.disputes(sentence)
        words = ", ".join(f"“{escaped(words)}”" for words, _ in disputed if words)
        flag = f" *(disputed{': ' + words if words else ''})*" if disputed else ""
        since = f" *(as of {date_words(sentence.as_of)})*" if sentence.as_of else ""
        yield f"{escaped(text)}{_cites(reading.cite(sentence.citations))}{since}{flag}"
    if not reading.account.account:
        yield reading.empty


def _facts(reading: Reading) -> Iterator[str]:
    given = list(facts(reading.account))
    yield "## Key facts\n"
    for word, fact in given:
        yield f"- {word}: {_fact(reading, fact)}"
        for words, places in told(fact):
            yield f"  - {escaped(words)}{_cites(reading.cite(places))}"
        for _, rival in rivals(fact):
            yield f"  - also given: {_fact(reading, rival)}"
    if not given:
        yield "Who, what, when and where could not be told from the reports."


def _fact(reading: Reading, fact: ValueRecord | FigureRecord) -> str:
    if isinstance(fact, FigureRecord):
        value = f"{number_words(fact.low, fact.high, fact.unit)} {fact.of}"
        beside = f"as of {date_words(fact.as_of)}" if fact.as_of else ""
    else:
        value = date_words(fact.value) if fact is reading.account.event.when else fact.value
        beside = fact.level or (fact.role if fact.role != NAMED else "") or ""
    beside = ", ".join(word for word in (escaped(beside), count(fact.origins, "origin")) if word)
    return f"{escaped(value)} ({beside}){_cites(reading.cite(one_a_report(fact.evidence)))}"


def _conflicts(reading: Reading) -> Iterator[str]:
    yield "## Where the reports disagree\n"
    if not reading.conflicts:
        yield "No disagreement was found."
    for verdict, (heading, meaning) in VERDICTS.items():
        these = [conflict for conflict in reading.conflicts if conflict.verdict == verdict]
        if not these:
            continue
        yield f"### {heading}\n\n{meaning}\n"
        for conflict in these:
            yield f"- {conflict.kind}: {escaped(conflict.reason)}"
            for side in conflict.sides:
                yield f"  - **{escaped(side.value)}**: {_quoted(reading, side.evidence)}"
        yield ""


def _quoted(reading: Reading, passages: Sequence[Spot]) -> str:
    by_quote: dict[str, list[Source]] = {}
    for passage in passages:
        source = reading.source(passage.report)
        quote = escaped(source.record.text[passage.start : passage.end])
        by_quote.setdefault(quote, []).append(source)
    return "; ".join(f"“{quote}” ({'; '.join(map(_named, sources))})" for quote, sources in by_quote.items())


def _named(source: Source) -> str:
    copied = f", {source.copied} report {source.taken_from}" if source.copy_of else ""
    return f"{escaped(source.label)}, {escaped(source.date)}{copied}"


def _claims(reading: Reading) -> Iterator[str]:
    yield "## Who states what\n"
    table = rows(reading)
    if not table:
        yield "No claim was found in the reports."
        return
    yield "; ".join(f"{sign} {words}" for sign, words in SIGNS.values()) + ".\n"
    across = [cell.source for cell in table[0].cells]
    for source in across:
        yield f"{source.number}\\. {_named(source)}  "
    yield ""
    yield f"| | Claim | Standing | {' | '.join(str(source.number) for source in across)} |"
    yield f"|---|---|---|{'---|' * len(across)}"
    for row in table:
        yield _claim_row(reading, row)


def _claim_row(reading: Reading, row: Row) -> str:
    claim = row.claim
    state = f"{claim.standing}, {row.factuality}" if row.factuality else claim.standing
    standing = f"{state}: {rests_on(claim.reports, claim.newsrooms, claim.origins)}; {escaped(claim.reason)}"
    signs = " | ".join(SIGNS[cell.state][0] for cell in row.cells)
    return f"| {row.number} | {escaped(reading.statement(claim))} | {standing} | {signs} |"


def _timeline(reading: Reading) -> Iterator[str]:
    yield "## Timeline\n"
    statements = {claim.id: claim.statement for claim in reading.account.claims}
    for entry in reading.timeline:
        told = escaped(statements.get(entry.claim, ""))
        yield f"- {escaped(date_words(entry.when))}, *{entry.status}*: {told}"
    if not reading.timeline:
        yield "No claim could be given a date."


def _sources(reading: Reading) -> Iterator[str]:
    yield "## Who took what from whom\n"
    for line in reading.taken.lines:
        yield f"- {_line(line, reading)}"
    for taking in reading.taken.folded:
        way = "by way of" if taking.reuse.via else "both from" if taking.reuse.both_from else "all of it also in"
        ends = f"{escaped(taking.earlier.label)} and {escaped(taking.later.label)}"
        third = f" ({way} {escaped(taking.third.label)})" if taking.third else ""
        yield f"- {ends} share {share_words(taking.share)}{third}"
    if not reading.account.reuses:
        yield "No report was found to take text from another."
    if reading.account.origins:
        yield ""
    for origin in reading.account.origins:
        names = ", ".join(escaped(source.label) for source in reading.in_order(origin.reports))
        yield f"- {escaped(reading.origin_name(origin))} ({origin.kind}): {names}"


def _line(line: Line, reading: Reading) -> str:
    first = line.first
    way = f", by way of {escaped(reading.source(first.reuse.via).label)}" if first.reuse.via else ""
    way = f", both from {escaped(reading.source(first.reuse.both_from).label)}" if first.reuse.both_from else way
    laters = listed([escaped(taking.later.label) for taking in line.takings])
    why = f": {escaped(first.reuse.reason)}" if len(line.takings) == 1 else ""
    return f"{laters} {line.words} {escaped(first.earlier.label)} (direction {first.reuse.direction}{way}){why}"


def _fragility(reading: Reading) -> Iterator[str]:
    account = reading.account
    statements = {claim.id: escaped(claim.statement) for claim in account.claims}
    yield "## What hangs on one source\n"
    if account.short:
        yield f"### Fewer than {count(account.settings['require'], 'origin')}\n"
        told = [short for short in account.short if short.text] or account.short
        for short in told:
            yield f"- {count(short.origins, 'origin')}: {escaped(short.text) or statements[short.claim]}"
        yield ""
    for record in ([account.without] if account.without else []) + list(account.fragility):
        falls = count(len(record.claims), "claim falls", "claims fall") if record.claims else "no claim falls"
        yield f"- Without {escaped(reading.called(record))}, {falls} below two origins"
        for fall in record.claims:
            yield f"  - {fall.origins} → {fall.left}: {statements[fall.claim]}"
    if account.without and account.without.lost:
        states = count(len(account.without.lost), "claim is", "claims are")
        yield f"- {states} stated by nobody but {escaped(reading.called(account.without))}"
    if not account.fragility and not account.without:
        yield "No claim would fall from two origins or more below two without any one source."


def _names(reading: Reading) -> Iterator[str]:
    yield "## People, places, organisations\n"
    for entity in reading.account.entities:
        reports = count(len({mention.report for mention in entity.mentions}), "report")
        printed = "; ".join(map(escaped, entity.aliases))
        also = f"; also printed: {printed}" if printed else ""
        yield f"- **{escaped(entity.name)}** ({escaped(entity.kind)}, {reports}){also}"
    if not reading.account.entities:
        yield "No person, place or organisation was found."


def _open(reading: Reading) -> Iterator[str]:
    yield "## Open questions\n"
    kept = [source for source in reading.sources if not source.record.analysed]
    for item in reading.account.unsure:
        quoted = f" {_quoted(reading, item.evidence)}" if item.evidence else ""
        yield f"- {escaped(item.what)}: {escaped(item.reason)}.{quoted}"
    if not reading.account.unsure:
        yield "No question was left open."
    if kept or reading.account.rejected:
        yield "\n### Not read\n"
    for source in kept:
        yield f"- {escaped(source.label)}: {escaped(source.record.note or 'kept, not analysed')}"
    for rejected in reading.account.rejected:
        yield f"- {escaped(rejected.name)}: {escaped(rejected.reason)}"


def _method(reading: Reading) -> Iterator[str]:
    yield f"## How to read this\n\n{ORIGIN_MEANS}\n"
    yield from (f"- {standing}: {meaning}" for standing, meaning in STANDINGS.items())
    yield f"\nMade with Synoptic {escaped(reading.account.synoptic)}."


def _footnotes(reading: Reading) -> Iterator[str]:
    for note in reading.notes:
        yield f"[^{note.number}]: {_named(note.source)}: “{escaped(note.quote)}”"


def _cites(notes: Iterable[Note]) -> str:
    return "".join(f"[^{note.number}]" for note in notes)
