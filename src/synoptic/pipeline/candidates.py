"""The passages that the account could print, each with what is known of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from synoptic import compose, trace
from synoptic.model.claim import Evidence
from synoptic.model.placed import Placed
from synoptic.model.report import Article
from synoptic.pipeline.analysis import Analysis
from synoptic.pipeline.synopsis import Read


def candidates_of(found: Analysis, main: set[str]) -> dict[str, compose.Candidate]:
    """Passage id -> candidate, for all passages of the reports of `main`."""
    candidates = {}
    kinds = {e.id: e.kind for e in found.resolution.entities}
    issuers = _issuers([r.article for r in found.read if r.article.id in main])
    for r in found.read:
        if r.article.id not in main:
            continue
        printed = _pronouns(found, r, kinds)
        named = {}
        for n in r.mentions.names:
            entity = found.resolution.by_mention.get((n.report, n.span.start, n.span.end))
            if n.form == "name" and entity is not None and kinds.get(entity) == "person":
                named[(n.span.start, n.span.end)] = entity
        for p in (*r.passages, *(c.passage for c, _ in found.alignment.shorter if c.passage.report == r.article.id)):
            source = found.tracing.provenance.get(p.id)
            candidates[p.id] = compose.Candidate(
                found.contents[p.id],
                r.article,
                r.mentions,
                printed,
                copied=bool(source and source.copied_from),
                harder=p.id in found.story.harder,
                persons=named,
                issuer=issuers.get(r.article.id),
            )
    return candidates


def _issuers(articles: Sequence[Article]) -> dict[str, Evidence]:
    """Report id -> the name of whoever issued it, where it is printed; only where nobody else reports: statements alone are told
    in the words "we" and "our", which of a newsroom mean the newsroom."""
    found = {a.id: issued for a in articles if (issued := trace.issued_by(a))}
    if len(found) < len(articles):
        return {}
    return {report: Evidence(report, span, name) for report, (name, span) in found.items()}


def _pronouns(found: Analysis, r: Read, kinds: Mapping[str, str]) -> dict[tuple[int, int], compose.Antecedent]:
    """What a pronoun of a report stands for beyond doubt: the longest name the report prints for it, and where.

    Beyond doubt is a pronoun whose entity alone is the doer of the sentence before: a person who only says something
    there, or somebody without a name, could be meant otherwise.
    """
    sentences = [p for p in r.passages if p.kind == "sentence"]
    placed = Placed(sentences, lambda p: p.span)
    content = {p.order: found.contents[p.id] for p in sentences}
    spelled: dict[str, list[tuple[int, str, Evidence]]] = {}
    known: dict[tuple[int, int], compose.Antecedent] = {}
    pronouns = []
    for n in r.mentions.names:
        entity = found.resolution.by_mention.get((n.report, n.span.start, n.span.end))
        place = next((p for p in placed.overlapping(n.span) if p.span.holds(n.span)), None)
        if entity is None or place is None:
            continue
        if n.form == "name":
            spelled.setdefault(entity, []).append((len(n.text), n.text, Evidence(place.report, place.span, place.text)))
        elif n.form == "pronoun":
            pronouns.append((n, entity, content.get(place.order - 1)))
    for n, entity, before in pronouns:
        if entity in spelled and before is not None and before.subjects == {f"@{entity}"}:
            _, text, where = min(spelled[entity], key=lambda s: (-s[0], s[2].span.start))
            known[(n.span.start, n.span.end)] = compose.Antecedent(text, where, kinds.get(entity, ""))
    return known
