"""The account on a terminal or in a pipe: compact, at whatever width there is, most important first.

Strings are put out as `rich.text.Text`, never as rich's markup, and without control characters, so that nothing in a
report can colour, move or clear a reader's screen.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Sequence

from rich.console import Console, Group, RenderableType
from rich.table import Table
from rich.text import Text
from rich.theme import Theme

from synoptic.compose.render.display import one_line, shortened
from synoptic.compose.render.facts import facts, rivals, told
from synoptic.compose.render.reading import Reading
from synoptic.compose.render.terminal_lines import heading, item, more, plain
from synoptic.compose.render.terminal_sources import origins_shown
from synoptic.compose.render.wording import NAMED, VERDICTS, count, listed, number_words, rests_on, stands_alone
from synoptic.model.account import AccountFile, ConflictRecord, FigureRecord, PassageRecord
from synoptic.model.date_words import date_words

CLAIMS_SHOWN = 12
SAME_VERDICT_SHOWN = 8
OPEN_SHOWN = 10
FRAGILE_SHOWN = 5
TITLE_WIDTH = 96
QUOTED = 90
"""Characters of a passage that stands beside a value which is no word of it ("planned")."""
WIDEST = 100
"""Beyond this many columns, lines of running text are too long to read."""

_VERDICT_STYLES = {"contradiction": "red", "update": "blue", "variant": "yellow", "compatible": "green"}
SERIES = ("quantity", "update")
"""Of what is shown when each value was given."""
_STANDING_STYLES = {"corroborated": "green", "disputed": "red", "single": "faint"}


def print_account(account: AccountFile, console: Console) -> None:
    """Print the account to `console`, in its width and colours.

    Without colours there are no shades either: dim text is a grey on most terminals, which whoever sets NO_COLOR to read
    at all, or to keep a log plain, does not want. Bold stays: it is a weight, not a colour.
    """
    reading = Reading(account)
    width = min(console.width, WIDEST)
    console.push_theme(Theme({"faint": "" if console.no_color else "dim"}))
    for part in (_top, _account, _facts, _conflicts, _open, _claims, origins_shown, _fragility, _reports):
        if lines := list(part(reading)):
            console.print(Group(*lines), width=width, highlight=False)
            console.print()


def render_text(account: AccountFile, width: int = 80) -> str:
    """The account as plain text of at most `width` columns, ending in a newline."""
    out = io.StringIO()
    console = Console(
        file=out, width=width, color_system=None, force_terminal=False, legacy_windows=False, emoji=False, _environ={}
    )
    print_account(account, console)
    return "\n".join(line.rstrip() for line in out.getvalue().splitlines()).rstrip() + "\n"


def _top(reading: Reading) -> Iterator[RenderableType]:
    yield plain(reading.headline, "bold")
    placed = [reading.place] if reading.place else []
    placed += [one_line(date_words(reading.day))] if reading.day else []
    if placed:
        yield Text(" · ".join(placed), style="faint")
    yield Text(reading.standing, style="cyan")
    copies = sum(source.copy_of is not None for source in reading.analysed)
    kept = len(reading.sources) - len(reading.analysed)
    read = f"read from {count(len(reading.sources), 'report')}"
    read += f", {count(copies, 'of them a copy', 'of them copies')}" if copies else ""
    read += f", {kept} kept but not analysed" if kept else ""
    yield Text(read, style="faint")


def _account(reading: Reading) -> Iterator[RenderableType]:
    yield heading("The account")
    if not reading.account.account:
        yield Text(reading.empty)
    for sentence in reading.account.account:
        line = Text()
        for words, date in reading.dated(sentence):
            line.append(words)
            line.append(f" [{date}]" if date else "", style="faint")
        line.append(" " + "".join(f"[{number}]" for number in reading.numbers(sentence)), style="cyan")
        if sentence.origins and sentence.origins > 1:
            line.append(f" {count(sentence.origins, 'origin')}", style="green")
        if sentence.as_of:
            line.append(f" (as of {date_words(sentence.as_of)})", style="faint")
        if disputed := [words for words, _ in reading.disputes(sentence)]:
            words = ", ".join(f"“{words}”" for words in disputed if words)
            line.append(f" (disputed: {words})" if words else " (disputed)", style="red")
        yield line


def _facts(reading: Reading) -> Iterator[RenderableType]:
    grid = Table.grid(padding=(0, 2))
    grid.add_column(no_wrap=True, style="faint")
    grid.add_column(ratio=1, overflow="fold")
    last = "What"
    for word, fact in facts(reading.account):
        if word == "What":
            continue
        if isinstance(fact, FigureRecord):
            value = f"{number_words(fact.low, fact.high, fact.unit)} {fact.of}"
        else:
            dated = word == "When"
            value = date_words(fact.value) if dated else fact.value
            beside = fact.level or (fact.role if fact.role != NAMED else "")
            value += f" ({beside})" if beside else ""
        line = plain(value)
        line.append(f"  {count(fact.origins, 'origin')}", style="faint")
        for besides, _ in told(fact):
            line.append(f"; {one_line(besides)}", style="blue")
        if others := [one_line(words) for words, _ in rivals(fact)]:
            line.append(f"; also given: {', '.join(others)}", style="yellow")
            line.append(f"\n{one_line(fact.reason)}", style="faint")
        grid.add_row("" if word == last else word, line)
        last = word
    if grid.row_count:
        yield heading("Key facts")
        yield grid


def _conflicts(reading: Reading) -> Iterator[RenderableType]:
    yield heading("Where the reports disagree")
    if not reading.conflicts:
        yield Text("No disagreement was found.")
    for verdict in VERDICTS:
        these = [conflict for conflict in reading.conflicts if conflict.verdict == verdict]
        for conflict in these[:SAME_VERDICT_SHOWN]:
            yield item("-", _conflict(reading, conflict))
        yield from more(len(these) - SAME_VERDICT_SHOWN, f" of verdict {verdict}")


def _conflict(reading: Reading, conflict: ConflictRecord) -> Text:
    line = Text()
    line.append(conflict.verdict, style=_VERDICT_STYLES[conflict.verdict])
    line.append(f" ({conflict.kind}): ")
    joint = " -> " if conflict.verdict == "update" else " / "
    for n, side in enumerate(conflict.sides):
        line.append(joint if n else "")
        line.append(shortened(side.value, 60), style="bold")
        if side.evidence and one_line(side.value) not in one_line(side.evidence[0].quote):
            line.append(f" “{shortened(side.evidence[0].quote, QUOTED)}”")
        line.append(f" {_numbers(reading, side.evidence)}", style="cyan")
        if (conflict.kind, conflict.verdict) == SERIES and (day := _first_day(reading, side.evidence)):
            line.append(f" ({day})", style="faint")
    return line.append(f"\n{one_line(conflict.reason)}", style="faint")


def _first_day(reading: Reading, passages: Sequence[PassageRecord]) -> str:
    """When the first of the reports was published that print these; empty where none says."""
    days = [day for p in passages if (day := reading.source(p.report).record.published)]
    return date_words(min(days)) if days else ""


def _numbers(reading: Reading, passages: Iterable[PassageRecord]) -> str:
    return "".join(f"[{n}]" for n in sorted({reading.source(passage.report).number for passage in passages}))


def _claims(reading: Reading) -> Iterator[RenderableType]:
    """What two origins state and what is disputed; of the rest only how much it is."""
    yield heading("Claims")
    if not reading.claims:
        yield Text("No claim was found in the reports.")
        return
    left = CLAIMS_SHOWN
    for standing in ("corroborated", "disputed"):
        claims = [claim for claim in reading.claims if claim.standing == standing]
        if not claims:
            continue
        yield Text(f"{standing} ({len(claims)})", style=_STANDING_STYLES[standing])
        alone = [claim for claim in claims if stands_alone(claim.statement)]
        shown = (alone or claims)[: max(left, 2)]
        left -= len(shown)
        for claim in shown:
            line = Text(shortened(reading.statement(claim), 220))
            line.append(f" {rests_on(claim.reports, claim.newsrooms, claim.origins)}", style="faint")
            yield item("-", line)
        yield from more(len(claims) - len(shown))
    if single := sum(claim.standing == "single" for claim in reading.claims):
        rest = count(single, "statement rests", "statements rest")
        yield Text(f"single ({single}): {rest} on one origin; --html and --json hold them", style="faint")


def _fragility(reading: Reading) -> Iterator[RenderableType]:
    account = reading.account
    statements = {claim.id: claim.statement for claim in account.claims}
    if account.short:
        yield heading(f"Fewer than {count(account.settings['require'], 'origin')}")
    for short in (s for s in account.short if s.text or not any(t.text for t in account.short)):
        line = Text(f"{count(short.origins, 'origin')}: ", style="red")
        yield item("-", line.append(shortened(short.text or statements[short.claim], 220), style="default"))
    if account.short and (account.without or account.fragility):
        yield Text("")
    if account.without:
        yield heading(f"Without {one_line(listed(account.without.names))}")
        if not account.without.claims:
            yield Text("No claim falls from two origins or more below two.")
        for fall in account.without.claims:
            line = Text(f"{fall.origins} -> {count(fall.left, 'origin')}: ", style="yellow")
            yield item("-", line.append(shortened(statements[fall.claim], 220), style="default"))
        if account.without.lost:
            states = count(len(account.without.lost), "claim is", "claims are")
            yield item("-", Text(f"{states} stated by nobody else, of {len(account.claims)}.", style="yellow"))
    elif account.fragility:
        yield heading("What hangs on one source")
        for record in account.fragility[:FRAGILE_SHOWN]:
            falls = count(len(record.claims), "claim falls", "claims fall")
            yield item("-", plain(f"without {reading.called(record)}, {falls} below two origins"))
        yield from more(len(account.fragility) - FRAGILE_SHOWN)


def _open(reading: Reading) -> Iterator[RenderableType]:
    kept = [source for source in reading.sources if not source.record.analysed]
    items: Sequence[tuple[str, str, str]] = [
        *(("not read", rejected.name, rejected.reason) for rejected in reading.account.rejected),
        *(("not analysed", source.label, source.record.note or "kept, not analysed") for source in kept),
    ]
    if reading.account.unsure:
        yield heading("Open questions")
    for question in reading.account.unsure[:OPEN_SHOWN]:
        line = plain(question.what)
        line.append(f" {_numbers(reading, question.evidence)}" if question.evidence else "", style="cyan")
        yield item("-", line.append(f"\n{one_line(question.reason)}", style="faint"))
    yield from more(len(reading.account.unsure) - OPEN_SHOWN)
    if items:
        yield heading("Not read")
    for word, what, reason in items[:OPEN_SHOWN]:
        line = Text(f"{word}: ", style="yellow").append(one_line(what), style="default")
        yield item("-", line.append(f"\n{one_line(reason)}", style="faint"))
    yield from more(len(items) - OPEN_SHOWN)


def _reports(reading: Reading) -> Iterator[RenderableType]:
    if reading.sources:
        yield heading("Reports")
    for source in reading.sources:
        line = Text(shortened(source.label, 60)).append(f", {source.date}", style="faint")
        if source.copy_of:
            line.append(f", {source.copied} [{source.taken_from}]", style="yellow")
        if source.record.title:
            line.append(f": {shortened(source.record.title, TITLE_WIDTH)}", style="faint")
        yield item(f"[{source.number}]", line)
