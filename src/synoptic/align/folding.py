"""Claims as a reader meets them: in words that stand alone, and none that another claim's words hold for the same places.

A claim is often stated by a clause that needs its sentence ("which opened in March"). Its words are then those of another
passage that states it and stands by itself, or else the whole sentence, and its evidence what bears these words out. A clause's claim
whose every place is a place of its sentence's claim tells a reader nothing more and is left out; so is a headline that the
body states wherever it is printed. No text is made: what is chosen is always a printed passage.

Missed on purpose: a claim that has only cut clauses, no two of them in sentences that match, keeps a clause.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from synoptic.model.claim import Claim, Match
from synoptic.model.content import Content
from synoptic.model.passage import RUNNING, Passage

POINTING = frozenset("he she it they this these that those his her its their him them there here".split())
"""Words that, opening a passage, mean something that stands before it."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A claim in the making."""

    hub: str
    """The passage that all others were compared with."""
    alike: frozenset[str]
    """Passages that state just what the hub states, the hub among them."""
    claim: Claim


def worded(
    draft: Draft,
    contents: Mapping[str, Content],
    sentences: Mapping[tuple[str, int], str],
    states: Mapping[str, Mapping[str, Match]],
) -> Draft | None:
    """The draft with the passage for its statement that most reports bear out; of equals the one that reads alone and says
    least besides. What does not bear out all of it is evidence no more, and related. None where there is no such passage.

    `sentences`: (report, order) -> passage id of the whole sentence. `states`: statement -> the passages that bear it out.
    Only a cut clause can be left without words: what it states is then told by its whole sentence, which makes a claim of its
    own.
    """
    claim = draft.claim
    alone = len(claim.passages) == 1
    options: list[tuple[tuple[object, ...], str, tuple[str, ...]]] = []
    for pid in claim.passages:
        content = contents[pid]
        alike = pid in draft.alike
        wordings = [(pid, claim.passages if alike else _bearing(pid, "", claim.passages, states))]
        whole = sentences.get(_place(content.passage))
        if whole is not None and whole not in claim.passages and (pid != draft.hub or alone):
            wordings.append((whole, _bearing(whole, pid, claim.passages, states)))
        for words, bearing in wordings:
            reports = len({contents[p].passage.report for p in bearing})
            rank = (-reports, *_order(contents[words], content, alike and words == pid))
            if reads_alone(contents[words]) and (alone or reports > 1):
                options.append((rank, words, bearing))
    if not options:
        return None if _cut(contents[draft.hub]) else draft
    _, words, passages = min(options)
    if words in draft.alike:
        return replace(draft, claim=replace(claim, statement=words))
    matches = tuple(states[words][p] for p in passages if p != words)
    related, partly = (
        tuple(dict.fromkeys(p for p in (*claim.passages, *others) if p not in passages))
        for others in (claim.related, claim.partly)
    )
    same = frozenset(p for p in passages if p == words or words in states[p])
    return Draft(words, same, Claim(words, passages, matches, related, partly))


def _bearing(
    words: str, instead: str, passages: Sequence[str], states: Mapping[str, Mapping[str, Match]]
) -> tuple[str, ...]:
    """Those of a claim's passages that bear out these words, which stand in the stead of one of them."""
    return tuple(words if p == instead else p for p in passages if p in (words, instead) or p in states[words])


def _order(words: Content, member: Content, alike: bool) -> tuple[object, ...]:
    """How well words do for a claim: alone by themselves, running text, just what it states, and little of it."""
    passage = words.passage
    return (
        _points(words),
        not alike,
        passage.block_kind not in RUNNING,
        words.passage.span != member.passage.span,
        bool(words.leaning),
        len(words.terms),
        passage.order,
        passage.id,
    )


def _points(content: Content) -> bool:
    words = content.passage.text.lower().lstrip("“\"‘'").split(maxsplit=1)
    return bool(words) and words[0] in POINTING


def _cut(content: Content) -> bool:
    return content.passage.kind == "clause" and not reads_alone(content)


def reads_alone(content: Content) -> bool:
    """A finite statement with a subject of its own that is no relative, and no conjunction in front that binds it."""
    passage = content.passage
    first = passage.parse.tokens[passage.tokens[0]]
    bound = passage.kind == "clause" and first.dep == "mark" and first.head == passage.root
    return content.stands and not bound


def fold(drafts: Sequence[Draft], contents: Mapping[str, Content]) -> list[Draft]:
    """The drafts without those that the words of another say for the same places."""
    kept: list[Draft] = []
    at: dict[tuple[str, int], list[int]] = {}
    for draft in sorted(drafts, key=lambda d: (-len(d.claim.passages), _short(contents[d.hub].passage), d.hub)):
        places = {_place(contents[p].passage) for p in draft.claim.passages}
        body = [_place(p) for p in (contents[pid].passage for pid in draft.claim.passages) if p.block_kind in RUNNING]
        near = at.get(body[0], []) if body else range(len(kept))
        host = next((k for k in near if _says(kept[k], draft, contents)), None)
        if host is None:
            for place in places:
                at.setdefault(place, []).append(len(kept))
            kept.append(draft)
        else:
            kept[host] = _with_headlines(kept[host], draft, contents)
    return kept


def _says(host: Draft, draft: Draft, contents: Mapping[str, Content]) -> bool:
    """Whether the host says what the draft says, and every place of the draft is one of the host's."""
    words = contents[host.claim.statement].passage
    mine = [contents[p].passage for p in draft.claim.passages]
    body = [p for p in mine if p.block_kind in RUNNING]
    places = {_place(contents[p].passage) for p in host.claim.passages}
    reports = {report for report, _ in places}
    if not all(_place(p) in places or p not in body and p.report in reports for p in mine):
        return False
    if draft.claim.statement in host.alike or contents[draft.claim.statement].passage.letters == words.letters:
        return True
    hub = contents[draft.hub].passage
    if hub.block_kind not in RUNNING:
        return bool(body) and words.block_kind in RUNNING
    held = any(p.report == words.report and words.span.holds(p.span) for p in body)
    return hub.kind == "clause" and words.block_kind in RUNNING and held


def _short(passage: Passage) -> bool:
    return passage.kind == "clause" or passage.block_kind not in RUNNING


def _place(passage: Passage) -> tuple[str, int]:
    return passage.report, passage.order


def _with_headlines(host: Draft, draft: Draft, contents: Mapping[str, Content]) -> Draft:
    """The host, the headlines and captions of what was folded into it kept among what is related."""
    beside = [p for p in draft.claim.passages if contents[p].passage.block_kind not in RUNNING]
    related = tuple(p for p in dict.fromkeys([*beside, *host.claim.related]) if p not in host.claim.passages)
    return replace(host, claim=replace(host.claim, related=related))
