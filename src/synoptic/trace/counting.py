"""Three numbers for a set of passages: reports, newsrooms once copies are folded, origins once sources are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from synoptic.model.reuse import Tracing


def count(passages: Iterable[str], tracing: Tracing, passage_report: Mapping[str, str]) -> tuple[int, int, int]:
    """(reports, newsrooms, origins) of the passages with these ids; reports >= newsrooms >= origins >= 1.

    `passage_report` maps passage id to report id. Origins without a name never add: where there are no others they are
    one together. A newsroom that credits a source, in one of these passages or in that of its own which another report
    cites, does not witness the thing itself. A report that has it from two sources is still one newsroom, and no more
    origins are counted than newsrooms. No passages: (0, 0, 0). Raises KeyError for a passage that was not traced.
    """
    ids = sorted(set(passages))
    if not ids:
        return 0, 0, 0
    rests: dict[str, set[str]] = {}
    for passage in ids:
        found = tracing.provenance[passage]
        rests.setdefault(found.newsroom, set()).add(found.origin)
        printed_by = tracing.mastheads.get(passage_report[passage])
        if printed_by is not None and printed_by != found.newsroom:
            rests.setdefault(printed_by, set()).add(found.origin)
    newsrooms_found = {tracing.provenance[p].newsroom for p in ids}
    anonymous = {o.id for o in tracing.origins if o.anonymous}
    origins = set().union(*rests.values()) - anonymous
    origins -= {newsroom for newsroom, resting in rests.items() if resting - {newsroom}}
    reports = len({passage_report[p] for p in ids})
    newsrooms = min(len(newsrooms_found), reports)
    return reports, newsrooms, max(1, min(len(origins), newsrooms))
