"""The credits of one report, read in the order of its text, so that the last speaker is known.

Attributions that were found, in each sentence the one that its frame alone gives, and the one that the sentence behind it gives.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from synoptic.model.mention import Mentions, Quotation
from synoptic.model.passage import Passage
from synoptic.trace.afterwards import credit_of_before
from synoptic.trace.completing import completed
from synoptic.trace.doers import Deed, deed_of
from synoptic.trace.known import OPENER
from synoptic.trace.reading import Reader
from synoptic.trace.source import Source, nameless
from synoptic.trace.stretches import is_all_quoted
from synoptic.trace.unread import UNSAID, covers, credit_in
from synoptic.trace.voices import SMALL_WORDS, folded, source_text

_POINTING = frozenset("it its he she they his her their same".split())
"""First words of a sentence that point back to somebody named before."""

_OURS = ("our", "my")
"""Whose request or question is the newsroom's own: "our request for comment"."""
_ANYBODY = ("you", "one")
"""Who is anybody: "if you ask the mill"."""
_TOLD = ("told", "tells", "informed", "informs", "assured")
"""Verbs behind which stands whoever hears it."""
REMEMBERED = 200
"""So many of the attributions before are asked for who is meant by a word that points back."""


@dataclass(slots=True)
class Told:
    """Whom one report credits."""

    found: dict[int, Source | None] = field(default_factory=dict)
    """Index of a quotation -> its source; None where the text leaves open who speaks."""
    unread: dict[str, Source] = field(default_factory=dict)
    """Passage id -> the source that its frame gives, or the sentence behind it."""
    certain: set[str] = field(default_factory=set)
    """Ids of the passages whose frame tells better than any attribution."""
    behind: set[str] = field(default_factory=set)
    """Ids of the passages whose credit stands in the next sentence."""
    left_open: dict[str, str] = field(default_factory=dict)
    """Passage id -> the words of whoever its frame credits, where nobody was made out."""
    deeds: dict[str, tuple[Deed, Source | None]] = field(default_factory=dict)
    """Passage id -> the deed, known from its doer, that it tells, and the doer; None where nobody with a name or noun is said."""
    running: dict[str, Source] = field(default_factory=dict)
    """Passage id -> whoever was credited before a sentence that points back."""


def told_in(found: Mentions, passages: Sequence[Passage], text: str, reader: Reader) -> Told:
    """Whom the report with these mentions and passages credits."""
    return _Telling(found, text, reader).read(passages)


def _hears(quotation: Quotation, text: str) -> bool:
    """Whether what was found for a source only hears it: it stands right behind "told"."""
    between = text[quotation.cue[-1].end : quotation.source[0].start]
    return (
        quotation.cue[-1].of(text).casefold().endswith(_TOLD)
        and quotation.cue[-1].end < quotation.source[0].start
        and not between.strip()
    )


class _Telling:
    """The reading of one report."""

    def __init__(self, found: Mentions, text: str, reader: Reader) -> None:
        self._mentions, self._text, self._reader = found, text, reader
        self._told = Told()
        self._said: list[tuple[int, Source]] = []
        """Whoever was credited with a name so far, and where."""

    def read(self, passages: Sequence[Passage]) -> Told:
        quotations = sorted((q.span, k) for k, q in enumerate(self._mentions.quotations))
        sentences = sorted((p for p in passages if p.kind == "sentence"), key=lambda p: p.span)
        clauses: dict[int, list[Passage]] = {}
        for p in passages:
            if p.kind == "clause":
                clauses.setdefault(p.order, []).append(p)
        previous: Passage | None = None
        at = 0
        for passage in sentences:
            if self._said and passage.text.split()[0].casefold() in _POINTING:
                self._told.running[passage.id] = self._said[-1][1]
            while at < len(quotations) and quotations[at][0].start < passage.span.end:
                self._read_one(quotations[at][1])
                at += 1
            self._read_frame(passage, clauses.get(passage.order, ()))
            for part in (passage, *clauses.get(passage.order, ())):
                self._read_deed(part)
            if previous is not None and self._is_open(previous):
                self._read_behind(passage, (previous, *clauses.get(previous.order, ())))
            previous = passage
        for _, k in quotations[at:]:
            self._read_one(k)
        return self._told

    def _read_one(self, k: int) -> None:
        """One attribution that was found; its source counts as the last speaker where it has a name."""
        quotation = completed(self._mentions.quotations[k], self._mentions, self._text)
        printed = " ".join(source_text(quotation, self._text).split())
        if self._mentions.quotations[k].source_text.casefold() in _OURS:
            self._told.found[k] = None
            return
        heard = quotation.source and quotation.cue and _hears(quotation, self._text)
        if (
            printed.casefold() in _ANYBODY
            or quotation.act != "said"
            or heard
            or OPENER.match(printed)
            or printed
            and set(folded(printed)) <= SMALL_WORDS
        ):
            self._told.found[k] = None
            return
        source = self._reader.read(quotation, self._mentions, [s for _, s in self._said[-REMEMBERED:]])
        if source is None and self._said:
            source = self._for_speaker(quotation)
        if source is None and (quotation.source or not quotation.direct):
            source = nameless(printed)
        self._told.found[k] = source
        if source is not None and not source.anonymous and source.key[0] != "own":
            self._said.append((quotation.span.end, source))

    def _read_frame(self, passage: Passage, clauses: Sequence[Passage]) -> None:
        """The credit that a sentence gives by its frame, which holds for its clauses too where they stand in it; it counts
        as the last speaker where no attribution names one."""
        quotation = credit_in(passage, self._mentions)
        source = self._read_at(passage, quotation) if quotation is not None else None
        if quotation is not None and source is None:
            self._told.left_open.update((part.id, quotation.source_text) for part in (passage, *clauses))
        if quotation is None or source is None:
            return
        if quotation.reason == UNSAID and source.anonymous:
            seen = self._reader.seen_by_newsroom(passage)
            source = seen or replace(source, name=nameless("").name)
        self._told.unread[passage.id] = source
        if quotation.reason.startswith("certain") or self._is_nearer(quotation):
            self._told.certain.add(passage.id)
        for clause in clauses:
            if covers(quotation, clause.span) or any(part.holds(clause.span) for part in quotation.source):
                self._told.unread[clause.id] = source
                if passage.id in self._told.certain:
                    self._told.certain.add(clause.id)
        here = any(passage.span.start < end <= passage.span.end and not s.guessed for end, s in self._said)
        if not here and not source.anonymous and source.key[0] != "own":
            self._said.append((passage.span.end, source))

    def _read_deed(self, passage: Passage) -> None:
        """The doer of what is known from its doer alone."""
        deed = deed_of(passage, self._mentions)
        if deed is None:
            return
        source = None
        if deed.who is not None:
            words = deed.who.of(self._text)
            told = Quotation(passage.report, (deed.who,), (), (), False, words, reason="doer of a deed")
            before = [s for end, s in self._said if end <= passage.span.start]
            source = self._reader.read(told, self._mentions, before)
        if source is not None and source.key[0] in ("own", "outlet", "agency"):
            return
        if source is not None and source.anonymous:
            source = None
        self._told.deeds[passage.id] = (deed, source)

    def _is_nearer(self, quotation: Quotation) -> bool:
        """Whether a credit by its frame stands between the cue of an attribution and the source that was found for that:
        "Two roads are shut, clerk Ann Example, of the board, said", of which the roads do not speak, or behind a cue before which that
        source stands: "Two roads were shut, says the board"; or whether the cue only explains the source: "Two roads were shut,
        according to the log, read out in full"."""
        at, cue = quotation.source[0] if quotation.source else None, quotation.cue
        return at is not None and any(
            q.source
            and q.source[-1].end <= at.start
            and any(
                at.holds(c)
                or c.overlaps(part)
                and (at.end <= c.start or q.source[-1].end < c.start and part.end <= at.start)
                for c in q.cue
                for part in cue
            )
            for q in self._mentions.quotations
        )

    def _read_behind(self, passage: Passage, told: Sequence[Passage]) -> None:
        """The credit of a sentence of its own, which holds for the sentence before it, `told`, and its clauses."""
        quotation = credit_of_before(passage, self._mentions, quoted=is_all_quoted(told[0]))
        source = self._read_at(passage, quotation) if quotation is not None else None
        if quotation is not None and source is not None:
            self._told.behind.update(part.id for part in told)
            step = "; ".join(s for s in (f'the next sentence says so: "{quotation.source_text}"', source.step) if s)
            for part in (*told, passage):
                if self._is_open(part):
                    self._told.unread[part.id] = replace(source, step=step)

    def _is_open(self, passage: Passage) -> bool:
        """Whether a passage credits by its frame nobody who has a name."""
        source = self._told.unread.get(passage.id)
        return source is None or source.anonymous

    def _read_at(self, passage: Passage, quotation: Quotation) -> Source | None:
        """The source of a credit in a sentence; the last speaker before it where its words name nobody."""
        before = [s for end, s in self._said if end <= passage.span.start]
        source = self._reader.read(quotation, self._mentions, before)
        if source is None and before:
            step = f'"{quotation.source_text}" is taken for the last named speaker, {before[-1].name}'
            return replace(before[-1], step=step, guessed=True, taken=quotation.source_text)
        return source

    def _for_speaker(self, quotation: Quotation) -> Source | None:
        """The last named speaker, for a pronoun or bare role, or for a quotation that goes on in the next paragraph."""
        last_end, speaker = self._said[-1]
        printed = " ".join(source_text(quotation, self._text).split())
        if quotation.source:
            step = f'"{printed}" is taken for the last named speaker, {speaker.name}'
        elif quotation.direct and self._text[max(0, last_end) : quotation.span.start].count("\n\n") <= 1:
            step = f"the quotation goes on from that of {speaker.name} before it"
        else:
            return None
        return replace(speaker, step=step, guessed=True, taken=printed)
