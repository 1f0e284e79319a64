"""Contradictions in the brief: the other side beside what was printed, or both sides next to one another."""

from __future__ import annotations

import re
from collections.abc import Sequence

from synoptic.compose.candidate import Candidate, Spot, meet, spot_of
from synoptic.compose.choosing import Wordings
from synoptic.compose.wording import printed
from synoptic.model.account import Place, SentenceRecord
from synoptic.model.claim import Claim, Evidence
from synoptic.model.finding import Conflict, Side
from synoptic.model.passage import Passage

MOST_CONFLICTS = 5
MOST_WORDS = 40
"""Words of a sentence that is quoted whole; of a longer one the clause alone is."""
SUBJECTS = frozenset(("nsubj", "nsubjpass", "expl"))
OPENING, CLOSING = '"“', '"”'
"""Double quotation marks."""
WHOLE = frozenset("polarity status".split())
"""Kinds of conflict about a whole statement: their values ("denied") are no words of it."""

_POINTING = re.compile(
    r"(?:The|Both|These|Those) (?:two|three|four|five|latter|former|pair|same|countries|states|sides)\b"
)
"""How a quotation begins that names nobody, for they were named before: the one that names them goes first."""


def prints(side: Side, conflict: Conflict, text: str, spots: Sequence[Spot]) -> bool:
    """Whether a sentence, printed from these places, holds what this side says."""
    standing = any(meet(spot_of(e), spot) for e in side.evidence for spot in spots)
    return standing and (conflict.kind in WHOLE or " ".join(side.value.split()) in text)


def with_differences(
    sentences: Sequence[SentenceRecord],
    printed_from: Sequence[Sequence[Spot]],
    conflicts: Sequence[Conflict],
    claims: Sequence[Claim],
    wordings: Wordings,
) -> list[SentenceRecord]:
    """The sentences with what contradicts them: behind the one that prints a side, the others; else all sides, at the end.

    `printed_from`: for each sentence the places whose words it prints.
    """
    told = [(s, list(spots)) for s, spots in zip(sentences, printed_from, strict=True)]
    for conflict in [c for c in conflicts if c.verdict == "contradiction"][:MOST_CONFLICTS]:
        printing = [
            (n, side)
            for n, (s, spots) in enumerate(told)
            for side in conflict.sides
            if prints(side, conflict, s.text, spots)
        ]
        left = [side for side in conflict.sides if all(side is not other for _, other in printing)]
        if left:
            bearing = [c.id for c in claims if set(c.passages) & set(conflict.passages)]
            within = next((side for n, side in printing[:1] if told[n][0].conflict), None)
            made = _sentence(left, bool(printing), within, conflict, bearing, wordings)
            told.insert(printing[0][0] + 1 if printing else len(told), made)
    return [sentence for sentence, _ in told]


def _sentence(
    sides: Sequence[Side], told: bool, within: Side | None, conflict: Conflict, bearing: list[str], wordings: Wordings
) -> tuple[SentenceRecord, list[Spot]]:
    """A sentence that quotes these sides, and the places whose words it prints.

    `within`: the side that is printed already, where that stands in a sentence which tells of another conflict: then
    the words that are otherwise are named.
    """
    citations: dict[Spot, None] = {}
    printed_from: list[Spot] = []
    parts = []
    quoted = [(side, *_quote(side, conflict, wordings)) for side in sides]
    for n, (side, quote, shown) in enumerate(sorted(quoted, key=lambda q: bool(_POINTING.match(q[1])))):
        printed_from += shown[:1]
        citations |= dict.fromkeys([*shown, *map(spot_of, side.evidence)])
        several = len({e.report for e in side.evidence}) > 1
        where = ("some" if several else "one") if not n else "others" if several else "another"
        parts.append((quote, where, several))
    if told:
        quotes = " and ".join(f"“{quote}”" for quote, _, _ in parts)
        who = "Other reports have" if parts[0][2] or len(parts) > 1 else "Another report has"
        what = "it"
        if within is not None and conflict.kind not in WHOLE:
            what = f"“{' '.join(within.value.split())}”"
            citations |= dict.fromkeys(map(spot_of, within.evidence))
        text = f"{who} {what} otherwise: {quotes}."
    else:
        text = f"The reports differ: {', '.join(f'“{quote}” in {where}' for quote, where, _ in parts)}."
    return SentenceRecord(text, bearing, [Place(*spot) for spot in citations], conflict=conflict.id), printed_from


def _quote(side: Side, conflict: Conflict, wordings: Wordings) -> tuple[str, list[Spot]]:
    """A side in the words of its clearest passage, and the places they stand in: a whole sentence before a clause, but for a
    sentence that goes on to say something else.

    The words hold the side's value, where it is a value and any of its passages has it.
    """
    value = " ".join(side.value.split())
    if conflict.kind in WHOLE and not any(value in e.quote for e in side.evidence):
        value = ""
    options: list[tuple[tuple[object, ...], str, list[Spot]]] = []
    beside = " ".join(e.quote for other in conflict.sides if other is not side for e in other.evidence)
    for e in side.evidence:
        candidates = wordings.at(spot_of(e))
        alone = bool(value) and any(_says_it_all(c, e, value) for c in candidates)
        for candidate in candidates:
            passage, text = candidate.content.passage, printed(candidate, beside)
            words = len(passage.text.split())
            if text is None or words > MOST_WORDS or value not in text.text:
                continue
            more = alone and passage.kind == "sentence"
            rank = (more, passage.kind != "sentence" and not _joined(passage), words, candidate.spot)
            options.append((rank, text.text, [spot_of(x) for x in text.evidence]))
    if options:
        _, text_, spots = min(options, key=lambda o: o[0])
        return _inner(text_), spots
    first = min(side.evidence, key=lambda e: (value not in " ".join(e.quote.split()), len(e.quote), spot_of(e)))
    return _inner(_trimmed(first)), [spot_of(first)]


def _joined(passage: Passage) -> bool:
    """Whether a clause is one of two sentences that are printed as one: each has its own subject."""
    parse = passage.parse
    verb = parse.tokens[passage.root]
    joined = [verb] if verb.dep == "conj" and parse.tokens[verb.head].dep == "ROOT" else []
    if verb.dep == "ROOT":
        joined = [t for t in parse.children(verb.i) if t.dep == "conj"]
    return any(t.dep in SUBJECTS for v in joined for t in parse.children(v.i))


def _says_it_all(candidate: Candidate, evidence: Evidence, value: str) -> bool:
    """Whether a main clause of a sentence is what is at odds, and can be printed without the rest."""
    passage = candidate.content.passage
    if passage.kind != "clause" or candidate.spot != spot_of(evidence):
        return False
    main = passage.parse.tokens[passage.root].dep in ("ROOT", "conj")
    return main and (text := printed(candidate)) is not None and value in text.text


def _trimmed(evidence: Evidence) -> str:
    return evidence.quote.strip(" ,;:–—-")


def _inner(quote: str) -> str:
    """A passage to stand inside quotation marks: its own double marks become single ones, its full stop goes, and so does a mark
    that opens or closes what is quoted beyond it."""
    text = " ".join(quote.split()).rstrip(".")
    if text[:1] in OPENING and not any(c in CLOSING for c in text[1:]):
        text = text[1:].lstrip()
    elif text[-1:] in CLOSING and not any(c in OPENING for c in text[:-1]):
        text = text[:-1].rstrip(" ,.")
    return text.replace("“", "‘").replace("”", "’").replace('"', "'")
