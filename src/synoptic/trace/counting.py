"""Three numbers for a set of passages: reports, newsrooms once copies are folded, origins once sources are.

Two origins are counted only where they are known to be different: `apart` says when two sources are, and a passage of which it is
in doubt on whom it rests adds nothing to another one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from synoptic.model.naming import shown
from synoptic.model.reuse import Origin, Profile, Provenance, Tracing
from synoptic.trace.apart import may_be_one, tied
from synoptic.trace.outlets import outlet_key
from synoptic.trace.signs import in_common

MOST_TRIED = 12
"""Among so many origins the greatest set of those known to be different is looked for; among more, a set that cannot be enlarged."""


@dataclass(frozen=True, slots=True)
class _Grounds:
    """The origins on which some passages rest."""

    named: tuple[str, ...]
    """Ids of those that have a name and witness something, in the order of their names."""
    doubts: Mapping[str, Provenance]
    """Id of an origin on which no passage rests for sure -> a passage that may."""
    newsrooms: int
    resting: Mapping[str, Sequence[Provenance]]
    """Id of an origin -> the passages that rest on it."""


def count(passages: Iterable[str], tracing: Tracing, passage_report: Mapping[str, str]) -> tuple[int, int, int]:
    """(reports, newsrooms, origins) of the passages with these ids; reports >= newsrooms >= origins >= 1.

    `passage_report` maps passage id to report id. Origins without a name never add: where there are no others they are
    one together. A newsroom that credits a source, in one of these passages or in that of its own which another report
    cites, does not witness the thing itself. A report that has it from two sources is still one newsroom, and no more
    origins are counted than newsrooms. A passage without a credit that names whoever another credits with the same, or
    whom another names in the same way, counts as theirs: unsure is one; so does one in which words of credit stand beside one
    name of a source. So do two sources that are not known to be
    different. No passages: (0, 0, 0). Raises KeyError for a passage that was not traced.
    """
    ids = sorted(set(passages))
    if not ids:
        return 0, 0, 0
    grounds = _grounds(ids, tracing, passage_report)
    reports = len({passage_report[p] for p in ids})
    newsrooms = min(grounds.newsrooms, reports)
    known = len(_different(grounds.named, _doubtful(grounds, tracing)))
    return reports, newsrooms, max(1, min(known, newsrooms))


def doubts(passages: Iterable[str], tracing: Tracing, passage_report: Mapping[str, str]) -> tuple[str, ...]:
    """Which origins of the passages are counted once because they may be one, each with the reason in words; none where there are no
    more newsrooms than origins, so that no doubt takes one away."""
    ids = sorted(set(passages))
    if not ids:
        return ()
    grounds = _grounds(ids, tracing, passage_report)
    pairs = _doubtful(grounds, tracing)
    by_id = tracing.by_id
    counted = set(_different(grounds.named, pairs))
    if grounds.newsrooms <= len(counted):
        return ()
    told = []
    for origin in grounds.named:
        near = next((other for other in grounds.named if other in counted and (origin, other) in pairs), None)
        if origin not in counted and near is not None:
            one = _one(by_id[origin], by_id[near])
            resting = grounds.resting.get(origin, ())
            if resting and all(p.origin != origin for p in resting):  # nobody credits it for sure
                who = by_id[min(resting, key=lambda p: p.passage).newsroom].name
                one = f"{who} may have it from {by_id[origin].name}, and {one}"
            told.append(f"{one}, so they count once: {pairs[origin, near]}")
    return tuple(told)


def _one(a: Origin, b: Origin) -> str:
    """In which way two origins may be one."""
    if a.kind == b.kind == "cited":
        return f"{a.name} may be the same source as {b.name}"
    if a.kind != "cited" and b.kind != "cited":
        return f"{a.name} may have it from the source of {b.name}"
    newsroom, cited = (b, a) if a.kind == "cited" else (a, b)
    return f"{newsroom.name} may have it from {cited.name}"


def perhaps_the_same(
    passages: Iterable[str], tracing: Tracing, passage_report: Mapping[str, str]
) -> frozenset[tuple[str, str]]:
    """The pairs of origins of the passages, both ways round, that count once because they may be one."""
    ids = sorted(set(passages))
    return frozenset(_doubtful(_grounds(ids, tracing, passage_report), tracing)) if ids else frozenset()


def _grounds(ids: Sequence[str], tracing: Tracing, passage_report: Mapping[str, str]) -> _Grounds:
    rests: dict[str, set[str]] = {}
    resting_on: dict[str, list[Provenance]] = {}
    sure: set[str] = set()
    unsure: dict[str, Provenance] = {}
    known = _credited(ids, tracing)
    crediting = {r.newsroom for passage in ids if (r := tracing.provenance[passage]).origin != r.newsroom}
    for passage in ids:
        found = tracing.provenance[passage]
        meant = next((named for named in found.perhaps if named in known), None)
        if meant is None and found.doubt and len(found.perhaps) == 1 and found.newsroom not in crediting:
            meant = found.perhaps[0]
        origin = meant or found.origin
        if found.doubt and meant not in known:
            unsure[origin] = _telling_more(unsure[origin], found, origin) if origin in unsure else found
        else:
            sure.add(origin)
        rests.setdefault(found.newsroom, set()).add(origin)
        resting_on.setdefault(origin, []).append(found)
        printed_by = tracing.mastheads.get(passage_report[passage])
        if printed_by is not None and printed_by != found.newsroom:
            rests.setdefault(printed_by, set()).add(origin)
    by_id = tracing.by_id
    origins = {o for resting in rests.values() for o in resting if not by_id[o].anonymous}
    origins -= {newsroom for newsroom, resting in rests.items() if resting - {newsroom}}
    return _Grounds(
        tuple(sorted(origins, key=lambda o: (by_id[o].name, o))),
        {o: why for o, why in unsure.items() if o not in sure},
        len({tracing.provenance[p].newsroom for p in ids}),
        resting_on,
    )


def _telling_more(first: Provenance, other: Provenance, origin: str) -> Provenance:
    """Of two passages that may rest on one origin, the one that counts: its own words, which tell what others are not told of it;
    of those the one that leaves more open."""
    if other.newsroom != origin:
        return first
    if other.among is not None:
        return other
    if first.newsroom != origin:
        return other if other.described else first
    return other if first.described and not other.described else first


def _credited(passages: Iterable[str], tracing: Tracing) -> set[str]:
    """The origins that one of the passages credits, or that passages of two newsrooms name without crediting anybody."""
    found: set[str] = set()
    named: dict[str, set[str]] = {}
    for passage in passages:
        rests = tracing.provenance[passage]
        found.add(rests.origin)
        for origin in rests.perhaps:
            named.setdefault(origin, set()).add(rests.newsroom)
    return found | {origin for origin, newsrooms in named.items() if len(newsrooms) > 1}


def _doubtful(grounds: _Grounds, tracing: Tracing) -> dict[tuple[str, str], str]:
    """The pairs of origins, both ways round, that may be one, and why."""
    found: dict[tuple[str, str], str] = {}
    by_name = {o: outlet_key(tracing.by_id[o].name) for o in grounds.named}
    for a, b in combinations(grounds.named, 2):
        one, two = tracing.profiles.get(a), tracing.profiles.get(b)
        why = may_be_one(one, two) if one and two else ""
        if by_name[a] == by_name[b]:
            why = "they have one name"
        first, second = grounds.doubts.get(a), grounds.doubts.get(b)
        why = why or _left_open(first, b, tracing) or _left_open(second, a, tracing) or _both_open(first, second)
        why = why or _told_of(one, two, grounds.resting.get(b, ())) or _told_of(two, one, grounds.resting.get(a, ()))
        why = why or _named_by_both(grounds.resting.get(a, ()), grounds.resting.get(b, ()))
        if why:
            found[a, b] = found[b, a] = why
    return found


def _named_by_both(resting: Sequence[Provenance], others: Sequence[Provenance]) -> str:
    """Why passages on two origins may rest on one: in both the same name, or what tells, stands where a credit may stand."""
    for one in resting:
        for other in others:
            credited = one.origin != one.newsroom and other.origin != other.newsroom
            if word := in_common(one.signs, other.signs, credited=credited):
                names = one.signs.names | other.signs.names
                called = shown(word) if word in names else word
                return f"both name “{called}” where a credit may stand"
    return ""


def _told_of(described: Profile | None, other: Profile | None, resting: Sequence[Provenance]) -> str:
    """Why a source known by a description alone may be none: what it is called is told of in what rests on another one, as in
    "taxis were asking more" and "a taxi cost more, the nurse said"."""
    if described is None or other is None or described.kind != "description":
        return ""
    nouns = described.heads | described.words
    nouns = (nouns | {noun.removesuffix("s") for noun in nouns}) - other.heads - other.words - other.near
    told = sorted(nouns & {noun for rests in resting for noun in rests.signs.told})
    return f"“{told[0]}” may be only what is told of there" if told else ""


def _left_open(rests: Provenance | None, other: str, tracing: Tracing) -> str:
    """Why a passage that may rest on another origin than is thought may rest on this one; "" where it does not. Of whoever it
    may be, somebody else may speak under a name of his or her own."""
    profile = tracing.profiles.get(other)
    if rests is None or rests.among is not None and other not in rests.among and not _tied(rests, profile, tracing):
        return ""
    if rests.described and (profile is None or not any(may_be_one(who, profile) for who in rests.described)):
        return ""
    return rests.doubt


def _both_open(a: Provenance | None, b: Provenance | None) -> str:
    """Why two passages may rest on one, neither of which is sure to rest on what it is taken for; "" where they do not."""
    if a is None or b is None:
        return ""
    return a.doubt if any(may_be_one(one, other) for one in a.described for other in b.described) else ""


def _tied(rests: Provenance, profile: Profile | None, tracing: Tracing) -> bool:
    """Whether a source is tied to one of those on which a passage may rest."""
    among = [tracing.profiles.get(key) for key in rests.among or ()]
    return profile is not None and any(known is not None and tied(known, profile) for known in among)


def _different(origins: Sequence[str], pairs: Mapping[tuple[str, str], str]) -> tuple[str, ...]:
    """The greatest set of origins of which any two are known to be different; of equals the first in their order."""
    alone = [o for o in origins if not any((o, other) in pairs for other in origins)]
    left = [o for o in origins if o not in alone]
    if len(left) <= MOST_TRIED:
        for size in range(len(left), 0, -1):
            for chosen in combinations(left, size):
                if not any(pair in pairs for pair in combinations(chosen, 2)):
                    return tuple(o for o in origins if o in alone or o in chosen)
        return tuple(alone)
    kept: list[str] = []
    for o in sorted(left, key=lambda o: (sum((o, other) in pairs for other in left), left.index(o))):
        if not any((o, other) in pairs for other in kept):
            kept.append(o)
    return tuple(o for o in origins if o in alone or o in kept)
