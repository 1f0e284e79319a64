"""Three numbers for a set of passages: reports, newsrooms once copies are folded, origins once sources are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from synoptic.model.reuse import Tracing


def count(passages: Iterable[str], tracing: Tracing, passage_report: Mapping[str, str]) -> tuple[int, int, int]:
    """(reports, newsrooms, origins) of the passages with these ids; reports >= newsrooms >= origins >= 1.

    `passage_report` maps passage id to report id. Origins without a name never add: where there are no others they are
    one together. A newsroom that credits a source, in one of these passages or in that of its own which another report
    cites, does not witness the thing itself. A report that has it from two sources is still one newsroom, and no more
    origins are counted than newsrooms. A passage without a credit that names whoever another credits with the same, or
    whom another names in the same way, counts as theirs: unsure is one. No passages: (0, 0, 0). Raises KeyError for a passage that was not traced.
    """
    ids = sorted(set(passages))
    if not ids:
        return 0, 0, 0
    rests: dict[str, set[str]] = {}
    known = _credited(ids, tracing)
    for passage in ids:
        found = tracing.provenance[passage]
        origin = next((named for named in found.perhaps if named in known), found.origin)
        rests.setdefault(found.newsroom, set()).add(origin)
        printed_by = tracing.mastheads.get(passage_report[passage])
        if printed_by is not None and printed_by != found.newsroom:
            rests.setdefault(printed_by, set()).add(origin)
    newsrooms_found = {tracing.provenance[p].newsroom for p in ids}
    anonymous = {o.id for o in tracing.origins if o.anonymous}
    origins = set().union(*rests.values()) - anonymous
    origins -= {newsroom for newsroom, resting in rests.items() if resting - {newsroom}}
    reports = len({passage_report[p] for p in ids})
    newsrooms = min(len(newsrooms_found), reports)
    return reports, newsrooms, max(1, min(len(origins), newsrooms))


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
