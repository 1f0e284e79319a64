"""The order of the steps: kinds, persons of each report, persons of all, things, titles, pronouns, offices."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from synoptic.model.decision import Decision
from synoptic.model.entity import Entity, EntityMention, Merge, Resolution
from synoptic.model.mention import Mentions, Name
from synoptic.model.naming import bare
from synoptic.model.passage import Passage
from synoptic.model.report import Article
from synoptic.model.sounds import fold
from synoptic.resolve.bearer import Bearer, Judge, Ledger, printed
from synoptic.resolve.chains import chain_people
from synoptic.resolve.cluster import cluster_people
from synoptic.resolve.kinds import settle_kinds
from synoptic.resolve.offices import find_offices
from synoptic.resolve.page import Page
from synoptic.resolve.pronouns import place_pronouns
from synoptic.resolve.relatives import place_relatives
from synoptic.resolve.roles import roles_of
from synoptic.resolve.things import gather_things
from synoptic.resolve.titles import place_titles


def resolve(
    articles: Sequence[Article],
    passages: Sequence[Sequence[Passage]],
    mentions: Sequence[Mentions],
    decisions: Sequence[Decision] = (),
) -> Resolution:
    """One entity for all the names, descriptions and pronouns that mean it, across reports.

    The first three run parallel, one item a report; their order does not matter. Each decision of an editor on two
    printed forms goes before what the program finds; without it the result is as before. Descriptions and pronouns
    that could mean several, or that mean nobody named, belong to no entity.
    """
    given = {a.id: (a, p, m) for a, p, m in zip(articles, passages, mentions, strict=True)}
    pages = [Page(*given[report]) for report in sorted(given)]
    judge, ledger = Judge(decisions), Ledger()
    settled = settle_kinds(pages)
    chains: list[Bearer] = []
    things: list[Name] = []
    for page in pages:
        people = [n for n in settled[page.id] if n.label == "person"]
        chains += chain_people(page, people, judge, ledger)
        things += [n for n in settled[page.id] if n.label != "person"]
    bearers = [*cluster_people(chains, judge, ledger), *gather_things(pages, things, judge, ledger)]
    bearers = _join_decided(bearers, judge)
    people_now = [b for b in bearers if b.kind == "person"]
    titles = [n for page in pages for n in page.names if n.form == "title"]
    bearers += place_titles(titles, people_now, judge, ledger)
    place_pronouns(pages, bearers)
    place_relatives(pages, bearers)
    holder_at = {(n.report, n.span.start, n.span.end): b for b in bearers for n in b.mentions}
    bearers += find_offices(pages, holder_at)
    return _resolution(bearers, ledger)


def _join_decided(bearers: list[Bearer], judge: Judge) -> list[Bearer]:
    """Joins what an editor called the same and the steps before did not."""
    for d in sorted(
        (*judge.decided.values(), *judge.scoped), key=lambda d: (bare(d.a), bare(d.b), d.a_report, d.b_report)
    ):
        if d.ruling != "same":
            continue
        left = _bearers_of(d.a, [b for b in bearers if judge.holds(b, d.a, d.a_report)])
        right = _bearers_of(d.b, [b for b in bearers if judge.holds(b, d.b, d.b_report)])
        if len(left) == len(right) == 1 and left[0] is not right[0]:
            left[0].take(right[0], f"decided by {d.by or 'an editor'}: same")
            bearers = [b for b in bearers if b is not right[0]]
    return bearers


def _bearers_of(form: str, named: Sequence[Bearer]) -> list[Bearer]:
    """Of those who go by a printed form, the ones whose main name it is, if there are any; else all."""
    return [b for b in named if bare(b.main()) == bare(form)] or list(named)


def _resolution(bearers: Sequence[Bearer], ledger: Ledger) -> Resolution:
    entities = sorted((_entity(b) for b in bearers if b.mentions), key=lambda e: e.id)
    by_mention = {(m.report, m.span.start, m.span.end): e.id for e in entities for m in e.mentions}
    return Resolution(
        entities=tuple(entities),
        by_mention=dict(sorted(by_mention.items())),
        refusals=ledger.listed(ledger.refusals),
        unsure=ledger.listed(ledger.unsure),
    )


def _entity(bearer: Bearer) -> Entity:
    mentions = {(n.report, n.span.start, n.span.end): n for n in bearer.mentions}
    ordered = [mentions[k] for k in sorted(mentions)]
    name = bearer.whole() or min(printed(n) for n in ordered)
    shown = {fold(a): a for a in sorted((_alias(n) for n in ordered if n.form != "pronoun"), reverse=True)}
    shown.pop(fold(name), None)
    roles = Counter(r.words() for n in ordered for r in roles_of(n))
    for relative, times in bearer.relations.items():
        roles[relative] += times + roles.pop(relative.partition(" of ")[0], 0)
    merges = {(m.a, m.b, m.reason): m for m in bearer.merges if m.a != m.b}
    if bearer.family and name != bearer.main():
        merges[bearer.main(), name, ""] = Merge(bearer.main(), name, f"family name by kin: {bearer.family.told}")
    return Entity(
        kind=bearer.kind,
        name=name,
        aliases=tuple(sorted(shown.values())),
        mentions=tuple(EntityMention(n.report, n.span, n.text, n.form) for n in ordered),
        merges=tuple(merges[k] for k in sorted(merges)),
        roles=tuple(sorted(roles, key=lambda r: (-roles[r], r))),
    )


def _alias(name: Name) -> str:
    text = printed(name)
    opening, _, rest = text.partition(" ")
    return (
        f"{opening.lower()} {rest}"
        if opening in ("The", "This", "That", "His", "Her") and name.form == "title"
        else text
    )
