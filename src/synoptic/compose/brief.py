"""The brief: an account that a desk editor would print, made of printed passages and nothing else.

Claims are taken in the order of their importance, each in the wording of its clearest passage; a claim that says again
what stands already is left out. The figures of the event and who was hit or is accused stand in it, whatever their
importance. Attribution goes with its statement, a plan keeps the words that make it a plan, and where reports contradict
each other both sides stand. Words of our own are only those of joining ("Another report has it otherwise:").
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from synoptic.compose.answering import answering
from synoptic.compose.borne import beginnings, borne_better_in_part
from synoptic.compose.candidate import Candidate, Spot, meet, spot_of
from synoptic.compose.dating import as_of, dates_in
from synoptic.compose.differing import with_differences
from synoptic.compose.leading import Chosen, leading, leads, plain, says_all, tells
from synoptic.compose.looking_back import looks_back
from synoptic.compose.material import Material, begins_beside
from synoptic.compose.naming import named
from synoptic.compose.needs import needs, number_in
from synoptic.compose.ordering import Naming, introduced
from synoptic.compose.outlasting import outlasting, place_overtaken
from synoptic.compose.retold import again, done_before, nothing_new, supplanted, told_by, without_told
from synoptic.compose.stale import stale, still_looked_into
from synoptic.compose.wording import Printed
from synoptic.model.account import Place, SentenceRecord
from synoptic.model.claim import Claim, Evidence
from synoptic.model.finding import Finding

MOST = 12
"""Sentences of the brief, disagreements not counted: what a reader takes in at a sitting."""
MOST_NEEDED = 5
"""Of these, those that stand there for a figure or a person of the event alone."""
EARLY = 4
"""Sentences among which a figure of killed or injured stands."""
SPEAKS = re.compile(r",[”\"]? (?:he|she|they|it) (?:\w+ )?(?:said|added|told \w+|says|adds)\.?$")
"""A speaker whom only another sentence names: no account begins with what he said."""


def brief(material: Material) -> list[SentenceRecord]:
    """The sentences of the account, the most important first; none without a citation."""
    chosen = _told(material)
    chosen = _with_needed(chosen, material)
    chosen = [chosen[n] for n in introduced([_naming(c, material.candidates) for c in chosen])]
    chosen = answering(chosen, material)
    sentences, known = [], dict[str, str]()
    for one in named(chosen, material):
        sentences.append(_sentence(one, material, known))
    return with_differences(
        sentences, [[c.spot] for c in chosen], material.conflicts, material.claims, material.wordings
    )


def _told(material: Material) -> list[Chosen]:
    """The claims told for their importance, the main event first, each once."""
    first = {pid for pid, c in material.candidates.items() if c.content.passage.text == material.lead}
    weight = _weights(material)
    ranked = sorted(
        zip(material.claims, material.findings, strict=True),
        key=lambda cf: (not first & set(cf[0].passages), -weight[cf[0].id], cf[0].id),
    )
    chosen: list[Chosen] = []
    used: list[str] = []
    seen: set[str] = set()
    beginning = beginnings(material)
    for saying_more in (False, True):
        for claim, finding in ranked:
            if len(chosen) >= MOST:
                break
            lasting = bool(chosen) and saying_more and _outlasting(claim, used, material)
            if (_overtaken(claim, material) or chosen and _stale(claim, material)) and not lasting:
                continue
            if not lasting and any(_stands(pid, used, material) for pid in claim.passages):
                continue
            if chosen and not saying_more and borne_better_in_part(claim, finding, beginning, material):
                continue
            words = _wording(claim, finding, used, saying_more, lasting, material)
            if words is None or plain(words.text) in seen:
                continue
            one = Chosen(claim, words)
            if chosen and (nothing_new(words, used, material) or done_before(words, chosen, material)):
                continue
            if not lasting and any(again(pid, used, material) for pid in claim.passages):
                place = supplanted(one, chosen, material)
                if place is None:
                    continue
                own = [*claim.passages, *words.passages]
                chosen[place] = one
                chosen = [c for c in chosen if c is one or not any(again(p, own, material) for p in c.claim.passages)]
            else:
                chosen = without_told([*chosen, one], material)
            seen.add(plain(words.text))
            used += [*_saying_it(claim, words, material.candidates), *words.passages]
    return chosen


def _stale(claim: Claim, material: Material) -> bool:
    """Whether a claim gives a toll that later reports have overtaken."""
    return any(place_overtaken(material.wordings.spot(pid), material.earlier) for pid in claim.passages)


def _wording(
    claim: Claim, finding: Finding, used: Sequence[str], saying_more: bool, lasting: bool, material: Material
) -> Printed | None:
    """The words that a claim is printed in; None where it cannot be printed, or not yet: one that says more than its claim, or
    begins with what happened beside it, only where `saying_more`."""
    own = [material.candidates[p] for p in claim.passages if p in material.candidates]
    if any(stale(c, material.candidates, material.event) for c in own):
        return None
    fresh = tuple(p for p in claim.passages if lasting or material.wordings.spot(p) not in material.old)
    words = material.wordings.choose(replace(claim, passages=fresh), finding, material.lead)
    if words is None or _overlaps(words, used, material.candidates):
        return None
    if words.more and not saying_more and used or begins_beside(words.text) and not (saying_more or used):
        return None
    if not used and SPEAKS.search(words.text):
        return None
    printed = [material.candidates[p] for p in words.passages if p in material.candidates]
    if not used and not saying_more and not leads(words, printed, material):
        return None
    back = any(looks_back(c, material.wordings.sentences, material.day) for c in printed)
    return None if back or any(still_looked_into(c, material.candidates) for c in printed) else words


def _overtaken(claim: Claim, material: Material) -> bool:
    """Whether later reports have overtaken all that a claim rests on, headlines aside."""
    own = [material.candidates[p] for p in claim.passages if p in material.candidates]
    told = [c for c in own if c.content.passage.block_kind != "headline"] or own
    return all(c.spot in material.old for c in told)


def _outlasting(claim: Claim, used: Sequence[str], material: Material) -> bool:
    """Whether a claim that later reports have overtaken in one of its figures gives another that they leave as it was."""
    told = [material.candidates[p] for p in used if p in material.candidates]
    own = [material.candidates[p] for p in claim.alike if p in material.candidates]
    return any(outlasting(c, told, material.conflicts) for c in own)


def _saying_it(claim: Claim, words: Printed, candidates: Mapping[str, Candidate]) -> list[str]:
    """The passages of a claim that say just what it states: what others say besides is still to be told. Where it is
    printed in a passage that says more, those that have the same doer instead, for they tell the same again."""
    more = {p for m in claim.matches if m.relation == "part" for p in (m.a, m.b)} - {claim.statement}
    if not words.more:
        return [p for p in claim.passages if p not in more]
    contents = {p: candidates[p].content for p in claim.passages if p in candidates}
    doers = contents[claim.statement].subjects if claim.statement in contents else frozenset[str]()
    return [p for p, c in contents.items() if p in more and doers & c.subjects]


def _with_needed(chosen: list[Chosen], material: Material) -> list[Chosen]:
    """The sentences with those, behind the first, that tell the figures and the persons which no other tells; of the
    others the least important go."""
    needed: list[Chosen] = []
    telling: list[Chosen] = []
    for spots, words, figure in needs(material.event):
        told = [*chosen, *needed]
        standing = [s for s in spots if s not in material.old] or spots
        fresh = [number_in(s, figure, material) for s in standing]
        by = next((c for c in told if tells(c, fresh if figure else spots, words)), None)
        if by is not None or len(needed) >= MOST_NEEDED:
            if by is not None:
                telling.append(by)
            if by in chosen[EARLY:] and not words and len(needed) < MOST_NEEDED:
                needed.append(by)
            continue
        sentence = material.wordings.needed(fresh, words)
        if sentence is None:
            continue
        claim = _claim_of(sentence, material)
        led = claim is not None and chosen and says_all(Chosen(claim, sentence), chosen[0], material)
        if any(meet(spot_of(sentence.evidence[0]), c.spot) for c in (told[1:] if led else told)):
            continue
        if claim is None:
            sentence = material.wordings.needed(fresh, words, whole=True) or sentence
            claim = _claim_of(sentence, material)
        if claim is not None:
            just = any(material.wordings.spot(pid) == spot_of(sentence.evidence[0]) for pid in claim.alike)
            needed.append(Chosen(claim, sentence if just else replace(sentence, more=True)))
    used = [p for c in needed for p in (*c.claim.passages, *c.printed.passages)]
    told = [*chosen[:1], *needed]
    rest = [
        c
        for c in chosen[1:]
        if not any(again(p, used, material) or _stands(p, used, material) for p in c.claim.passages)
        and (not needed or c in telling or not told_by(c.printed, told, material))
    ]
    fuller = next((n for n in needed if chosen and says_all(n, chosen[0], material)), None)
    if fuller is not None:
        chosen, needed = [fuller], [n for n in needed if n is not fuller]
    return leading([*chosen[:1], *needed, *rest[: max(0, MOST - len(needed) - 1)]], material)


def _claim_of(sentence: Printed, material: Material) -> Claim | None:
    """The claim that a sentence makes: of those that stand in it the one that says just that, or takes up most of it."""
    place = spot_of(sentence.evidence[0])
    options = [
        (place != spot, pid not in claim.alike, -(spot[2] - spot[1]), claim.id, claim)
        for claim in material.claims
        for pid, spot in ((p, material.wordings.spot(p)) for p in claim.passages)
        if spot[0] == place[0] and place[1] <= spot[1] and spot[2] <= place[2]
    ]
    return min(options, key=lambda o: o[:4])[4] if options else None


def _weights(material: Material) -> dict[str, float]:
    """Claim id -> importance; what overtakes an older claim is as important as that was."""
    weight = {f.claim: f.importance for f in material.findings}
    stated: dict[Spot, list[str]] = {}
    for claim in material.claims:
        for pid in claim.passages:
            stated.setdefault(material.wordings.spot(pid), []).append(claim.id)
    for conflict in material.conflicts:
        if conflict.verdict != "update":
            continue
        *older, newest = ([c for e in side.evidence for c in stated.get(spot_of(e), ())] for side in conflict.sides)
        most = max((weight[c] for side in older for c in side), default=0.0)
        for c in newest:
            weight[c] = max(weight[c], most)
    return weight


def _stands(pid: str, used: Sequence[str], material: Material) -> bool:
    """Whether a passage is in use, or one that contradicts it or is the same stretch of text."""
    place = material.wordings.spot(pid)
    against = [s for at, spots in material.opposed.items() if meet(at, place) for s in spots]
    for other in used:
        there = material.wordings.spot(other)
        if pid == other or any(meet(there, s) for s in against):
            return True
        if pid in material.candidates and meet(place, there):
            return True
    return False


def _overlaps(chosen: Printed, used: Sequence[str], candidates: Mapping[str, Candidate]) -> bool:
    """Whether the wording chosen takes in a stretch that stands already."""
    place = spot_of(chosen.evidence[0])
    return any(meet(candidates[pid].spot, place) for pid in used if pid in candidates)


def _sentence(chosen: Chosen, material: Material, known: dict[str, str]) -> SentenceRecord:
    """The chosen wording first among the citations, then a passage of each other report that states it.

    All claims that the wording makes are named beside it, so that what is disputed in it shows. Of a wording that says
    more than its claim only its own passage counts. `known`: dates that were given for relative times, which is added to.
    """
    words, candidates = chosen.printed, material.candidates
    stating = chosen.stating
    citations = [spot_of(e) for e in words.evidence]
    for pid in sorted(stating, key=material.wordings.spot):
        if pid in candidates and candidates[pid].spot[0] not in {report for report, _, _ in citations}:
            citations.append(candidates[pid].spot)
    reports, newsrooms, origins = material.count(sorted({*stating, *words.passages}))
    made = {
        c.id
        for c in material.claims
        for pid in c.passages
        if pid in candidates and _holds(words.evidence, candidates[pid])
    }
    own = [candidates[p] for p in words.passages if p in candidates]
    return SentenceRecord(
        words.text,
        [chosen.claim.id, *sorted(made - {chosen.claim.id})],
        [Place(*spot) for spot in citations],
        reports=reports,
        newsrooms=newsrooms,
        origins=origins,
        dates=dates_in(words.text, chosen.spot, own, material.day, known),
        as_of=as_of(own, material.latest) or _earlier(chosen.spot, material),
    )


def _earlier(spot: Spot, material: Material) -> str | None:
    """EDTF of the report whose toll or other figure, printed here, later reports have overtaken."""
    if not place_overtaken(spot, material.earlier | material.outdated):
        return None
    return next((c.article.published for c in material.candidates.values() if c.spot[0] == spot[0]), None)


def _holds(evidence: Sequence[Evidence], candidate: Candidate) -> bool:
    p = candidate.content.passage
    return any(e.report == p.report and e.span.holds(p.span) for e in evidence)


def _naming(chosen: Chosen, candidates: Mapping[str, Candidate]) -> Naming:
    """Whom the printed words name, and how."""
    full, short = set[str](), set[str]()
    for pid in chosen.printed.passages:
        if pid in candidates:
            short |= _bracketed(chosen, candidates[pid])
        for (start, end), entity in candidates[pid].persons.items() if pid in candidates else ():
            if meet(chosen.spot, (chosen.spot[0], start, end)):
                name = candidates[pid].article.text[start:end]
                (full if " " in name.strip() else short).add(entity)
    return Naming(frozenset(full), frozenset(short - full))


def _bracketed(chosen: Chosen, candidate: Candidate) -> set[str]:
    """Who stands in the words printed for a pronoun: another sentence that names them tells who they are."""
    meant = {m.name for place, m in candidate.names.items() if meet(chosen.spot, (chosen.spot[0], *place))}
    put = {name for name in meant if f"[{name}" in chosen.printed.text}
    return {e for (start, end), e in candidate.persons.items() if candidate.article.text[start:end] in put}
