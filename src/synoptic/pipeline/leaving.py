"""What is left of the claims without some sources, and which of those printed rest on fewer origins than required."""

from __future__ import annotations

from collections.abc import Sequence

from synoptic import trace
from synoptic.model.account import Place, SentenceRecord, ShortRecord
from synoptic.model.claim import Claim
from synoptic.model.errors import InputError
from synoptic.model.event import Event
from synoptic.model.reuse import Drop
from synoptic.pipeline.analysis import Analysis
from synoptic.pipeline.questions import called

NAMED = 12
"""How many of the sources there are an error names."""


def drop_of(found: Analysis, names: Sequence[str]) -> Drop | None:
    """The sources of these names, together; None for no names. Raises InputError for a name that none bears."""
    if not names:
        return None
    drops = []
    for name in names:
        drop = trace.sources_called(name, found.articles, found.tracing, found.resolution)
        if drop is None:
            known = sorted(
                {o.name for o in found.tracing.origins if not o.anonymous} | {called(a) for a in found.articles}
            )
            named = ", ".join(known[:NAMED]) + (f" and {len(known) - NAMED} more" if len(known) > NAMED else "")
            raise InputError(f"no source of these reports is called {name!r}; there are {named or 'none'}")
        drops.append(drop)
    return trace.together(drops)


def lost_of(found: Analysis, claims: Sequence[Claim], drop: Drop) -> tuple[str, ...]:
    """Ids of the claims of which no passage is left, in the order of `claims`."""
    return tuple(c.id for c in claims if not trace.left(c.passages, drop, found.tracing, found.passage_report))


def short_of(
    found: Analysis, claims: Sequence[Claim], account: Sequence[SentenceRecord], require: int | None, drop: Drop | None
) -> tuple[ShortRecord, ...]:
    """The account's claims that rest on fewer origins than `require`, in the account's order, each in the words that the
    account prints it in; without words where these are part of another such claim's in the same sentence."""
    if require is None:
        return ()
    by_id = {c.id: c for c in claims}
    short: dict[str, ShortRecord] = {}
    for sentence in account:
        printed: list[str] = []
        for claim in sorted(sentence.claims, key=lambda c: (-len(_printed(by_id[c], sentence, found)), c)):
            if claim in short:
                continue
            passages = by_id[claim].passages
            if drop:
                origins = trace.count_without(passages, drop, found.tracing, found.passage_report)[2]
            else:
                origins = trace.count(passages, found.tracing, found.passage_report)[2]
            if origins < require:
                words = _printed(by_id[claim], sentence, found)
                short[claim] = ShortRecord(claim, origins, "" if any(words in p for p in printed) else words)
                printed.append(words)
    return tuple(short.values())


def headed(event: Event, claims: Sequence[Claim], found: Analysis) -> list[SentenceRecord]:
    """What is printed above an account without a sentence, as one: the words of what happened, with the claims that state them."""
    if event.what is None:
        return []
    places = {(e.report, e.span.start, e.span.end) for e in event.what.evidence}
    spots = {p: found.contents[p].passage for c in claims for p in c.passages}
    own = [
        c.id for c in claims if places & {(s.report, s.span.start, s.span.end) for p in c.passages if (s := spots[p])}
    ]
    cited = [Place(*place) for place in sorted(places)]
    return [SentenceRecord(text=event.what.value, claims=own, citations=cited)] if own else []


def _printed(claim: Claim, sentence: SentenceRecord, found: Analysis) -> str:
    """The longest of the claim's passages that the sentence prints; else the shortest that stands in what it cites."""
    passages = [found.contents[p].passage for p in claim.passages]
    standing = [
        p.text
        for p in passages
        for c in sentence.citations
        if p.report == c.report and c.start <= p.span.start and p.span.end <= c.end
    ]
    own = [text for text in standing if " ".join(text.split()).strip(" .") in sentence.text]
    if own:
        return max(own, key=lambda text: (len(text), text))
    return min(standing or [found.contents[claim.statement].passage.text], key=lambda text: (len(text), text))
