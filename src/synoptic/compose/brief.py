"""The brief: an account that a desk editor would print, made of printed passages and nothing else.

Claims are taken in the order of their importance, each in the wording of its clearest passage; a claim that says again
what stands already is left out. Attribution goes with its statement, a plan keeps the words that make it a plan, and where
reports contradict each other both sides stand. Words of our own are only those of joining ("The reports differ:").
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from synoptic.compose.candidate import Candidate
from synoptic.compose.wording import Printed, printed
from synoptic.model.account import Place, SentenceRecord
from synoptic.model.claim import Claim, Evidence, Match
from synoptic.model.finding import Conflict, Finding

MOST = 12
"""Sentences of the brief, disagreements not counted: what a reader takes in at a sitting."""
MOST_CONFLICTS = 5
AGAIN = 0.6
"""Coverage, either way, from which a passage says again what stands already."""
LEAST_WORDS, MOST_WORDS = 6, 45


def brief(
    claims: Sequence[Claim],
    findings: Sequence[Finding],
    conflicts: Sequence[Conflict],
    matches: Sequence[Match],
    candidates: Mapping[str, Candidate],
    lead: str = "",
) -> list[SentenceRecord]:
    """The sentences of the account, the most important first; none without a citation.

    `lead` is the wording of the main event, which its claim is printed in.
    """
    near: dict[str, dict[str, float]] = {}
    for m in matches:
        near.setdefault(m.a, {})[m.b] = m.score
        near.setdefault(m.b, {})[m.a] = m.score
    leading = {pid for pid, c in candidates.items() if c.content.passage.text == lead}
    weight = _weights(claims, findings, conflicts, candidates)
    ranked = sorted(
        zip(claims, findings, strict=True),
        key=lambda cf: (not leading & set(cf[0].passages), -weight[cf[0].id], cf[0].id),
    )
    old = overtaken(conflicts)
    sentences: list[SentenceRecord] = []
    used: list[str] = []
    seen: set[str] = set()
    for saying_more in (False, True):
        for claim, finding in ranked:
            if len(sentences) >= MOST:
                break
            if all(_place(candidates, pid) in old for pid in claim.passages):
                continue
            if any(_again(pid, used, near, candidates) for pid in claim.passages):
                continue
            chosen = _choose(claim, finding, candidates, lead)
            if chosen is None or _plain(chosen.text) in seen or _overlaps(chosen, used, candidates):
                continue
            if chosen.more and not saying_more and sentences:
                continue
            seen.add(_plain(chosen.text))
            used += [*claim.passages, *chosen.passages]
            sentences.append(_sentence(chosen, claim, claims, candidates))
    return sentences + _differences(conflicts, claims, candidates)


def _weights(
    claims: Sequence[Claim],
    findings: Sequence[Finding],
    conflicts: Sequence[Conflict],
    candidates: Mapping[str, Candidate],
) -> dict[str, float]:
    """Claim id -> importance; what overtakes an older claim is as important as that was."""
    weight = {f.claim: f.importance for f in findings}
    stated: dict[tuple[str, int, int], list[str]] = {}
    for claim in claims:
        for pid in claim.passages:
            stated.setdefault(_place(candidates, pid), []).append(claim.id)
    for conflict in conflicts:
        if conflict.verdict != "update":
            continue
        *older, newest = ([c for e in side.evidence for c in stated.get(_at(e), ())] for side in conflict.sides)
        most = max((weight[c] for side in older for c in side), default=0.0)
        for c in newest:
            weight[c] = max(weight[c], most)
    return weight


def _at(e: Evidence) -> tuple[str, int, int]:
    return e.report, e.span.start, e.span.end


def overtaken(conflicts: Sequence[Conflict]) -> set[tuple[str, int, int]]:
    """(report, start, end) of passages that an update has overtaken: an older toll, a plan that has happened since."""
    return {_at(e) for c in conflicts if c.verdict == "update" for side in c.sides[:-1] for e in side.evidence}


def _place(candidates: Mapping[str, Candidate], pid: str) -> tuple[str, int, int]:
    if pid not in candidates:
        return "", 0, 0
    p = candidates[pid].content.passage
    return p.report, p.span.start, p.span.end


def _again(
    pid: str, used: Sequence[str], near: Mapping[str, Mapping[str, float]], candidates: Mapping[str, Candidate]
) -> bool:
    """Whether a passage in use states the same, or is the same stretch of text."""
    known = near.get(pid, {})
    own = candidates[pid].content.passage if pid in candidates else None
    for other in used:
        if pid == other or known.get(other, 0.0) >= AGAIN:
            return True
        there = candidates[other].content.passage if other in candidates else None
        if own and there and own.report == there.report and own.span.overlaps(there.span):
            return True
    return False


def _overlaps(chosen: Printed, used: Sequence[str], candidates: Mapping[str, Candidate]) -> bool:
    """Whether the wording chosen takes in a stretch that stands already."""
    known = [candidates[pid].content.passage for pid in used if pid in candidates]
    return any(p.report == e.report and p.span.overlaps(e.span) for e in chosen.evidence[:1] for p in known)


def _choose(claim: Claim, finding: Finding, candidates: Mapping[str, Candidate], lead: str) -> Printed | None:
    """The clearest printable passage of a claim: saying just that, whole, by itself understandable, of its status.

    A clause that cannot be printed alone, because its speaker stands outside it, is printed as its whole sentence.
    """
    same = {claim.statement} | {p for m in claim.matches if m.relation == "same" for p in (m.a, m.b)}
    sentences = {
        (c.content.passage.report, c.content.passage.order): c
        for c in candidates.values()
        if c.content.passage.kind == "sentence"
    }
    options = []
    for pid in claim.passages:
        candidate = candidates.get(pid)
        if candidate is None:
            continue
        p = candidate.content.passage
        text = printed(candidate)
        told = p.parse.tokens[p.root].dep not in ("relcl", "acl", "advcl")
        if text is None and p.kind == "clause" and told and (p.report, p.order) in sentences:
            candidate = sentences[(p.report, p.order)]
            text = printed(candidate)
            text = replace(text, whole=True) if text else None
        if text is None or not LEAST_WORDS <= len(text.text.split()) <= MOST_WORDS:
            continue
        leads = candidate.content.passage.text == lead
        if pid not in same:
            text = replace(text, more=True)
        options.append(((candidate.harder, not leads, *_rank(text, candidate, finding)), text))
    return min(options, key=lambda o: o[0])[1] if options else None


def _rank(text: Printed, candidate: Candidate, finding: Finding) -> tuple[object, ...]:
    c = candidate.content
    return (
        text.more,
        c.factuality != finding.status,
        text.mended,
        c.passage.block_kind != "paragraph",
        candidate.copied,
        abs(len(text.text.split()) - 20),
        c.passage.report,
        c.passage.span.start,
    )


def _sentence(
    chosen: Printed, claim: Claim, claims: Sequence[Claim], candidates: Mapping[str, Candidate]
) -> SentenceRecord:
    """The chosen wording first among the citations, then each other report's passage that bears all of it out.

    All claims that the wording makes are named beside it, so that what is disputed in it shows.
    """
    citations = [Place(e.report, e.span.start, e.span.end) for e in chosen.evidence]
    cited = {c.report for c in citations}
    speaker = _speaker(candidates, chosen.passages[0])
    for pid in (p for p in claim.passages if p in candidates and not (chosen.more or chosen.whole)):
        p = candidates[pid].content.passage
        if p.report not in cited and _speaker(candidates, pid) >= speaker:
            citations.append(Place(p.report, p.span.start, p.span.end))
            cited.add(p.report)
    made = {claim.id} | {
        c.id
        for c in claims
        for pid in c.passages
        if pid in candidates
        and any(
            e.report == candidates[pid].content.passage.report and e.span.holds(candidates[pid].content.passage.span)
            for e in chosen.evidence
        )
    }
    return SentenceRecord(chosen.text, [claim.id, *sorted(made - {claim.id})], citations)


def _speaker(candidates: Mapping[str, Candidate], pid: str) -> frozenset[str]:
    """The last word of who a passage says said it; empty where it is told plainly."""
    if pid not in candidates:
        return frozenset()
    said = candidates[pid].attribution
    words = said.source_text.lower().split() if said else []
    return frozenset(words[-1:])


def _differences(
    conflicts: Sequence[Conflict], claims: Sequence[Claim], candidates: Mapping[str, Candidate]
) -> list[SentenceRecord]:
    """One sentence for each contradiction: what the sides print, next to one another."""
    found = []
    for conflict in [c for c in conflicts if c.verdict == "contradiction"][:MOST_CONFLICTS]:
        quotes, citations = [], []
        for side in conflict.sides:
            whole = {
                (c.content.passage.report, c.content.passage.span) for c in candidates.values() if c.content.stands
            }
            first = min(
                side.evidence, key=lambda e: ((e.report, e.span) not in whole, len(e.quote), e.report, e.span.start)
            )
            quotes.append(f"“{_inner(first.quote)}”")
            citations += [Place(e.report, e.span.start, e.span.end) for e in side.evidence]
        bearing = [c.id for c in claims if set(c.passages) & set(conflict.passages)]
        found.append(SentenceRecord(f"The reports differ: {' against '.join(quotes)}.", bearing, citations))
    return found


def _inner(quote: str) -> str:
    """A passage to stand inside quotation marks: its own double marks become single ones, its full stop goes."""
    text = " ".join(quote.split()).rstrip(".")
    return text.replace("“", "‘").replace("”", "’").replace('"', "'")


def _plain(text: str) -> str:
    return " ".join("".join(c if c.isalnum() else " " for c in text.lower()).split())
