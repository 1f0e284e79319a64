"""Which of many reports tell the same event."""

from __future__ import annotations

from collections.abc import Sequence

from synoptic import align, group, resolve, trace
from synoptic.model.identity import content_id
from synoptic.model.report import Report
from synoptic.pipeline.analysis import mention, people_of
from synoptic.pipeline.settings import Progress, Settings, silent


def stories(reports: Sequence[Report], settings: Settings, say: Progress = silent) -> list[tuple[str, str, str]]:
    """(name, story, reason) of each report, in the order given; reports of one story have one label."""
    _, read_, notes = mention(reports, settings, say)
    resolution = resolve.resolve([r.article for r in read_], [r.passages for r in read_], [r.mentions for r in read_])
    contents = {r.article.id: align.contents(r.passages, r.mentions, resolution) for r in read_}
    reuses = trace.find_reuses([r.article for r in read_])
    found = group.group(contents, {(u.earlier, u.later): u.share for u in reuses}, people_of(resolution))
    label = {i: (content_id("s", list(story.reports)), story.reason) for story in found for i in story.reports}
    return [(r.name, *label.get(r.id, (content_id("s", [r.id]), notes.get(r.id, "")))) for r in reports]
