"""What was left open rather than guessed."""

from __future__ import annotations

from collections.abc import Sequence

from synoptic import group
from synoptic.model.claim import Evidence
from synoptic.model.entity import Resolution
from synoptic.model.finding import Unsure
from synoptic.pipeline.synopsis import Read


def unsure_of(read_: Sequence[Read], resolution: Resolution, stories: Sequence[group.Story]) -> tuple[Unsure, ...]:
    """What was left open: reports without a date, names that may be one, reports of another event."""
    found = []
    for r in read_:
        if r.article.published is None and any(
            t.edtf is None and t.timex in ("DATE", "TIME") for t in r.mentions.times
        ):
            open_ones = [t for t in r.mentions.times if t.edtf is None and not t.vague and t.timex in ("DATE", "TIME")]
            evidence = tuple(Evidence(r.article.id, t.span, t.text) for t in open_ones)
            if evidence:
                name = r.article.outlet or r.article.report.name
                found.append(
                    Unsure(
                        f"when the report of {name} was published",
                        evidence,
                        "it prints no date, so its relative times stay unresolved",
                    )
                )
    open_names: dict[str, list[str]] = {}
    for m in resolution.unsure:
        open_names.setdefault(m.b, []).append(m.a)
    for name, candidates in sorted(open_names.items()):
        who = " or ".join(f"“{c}”" for c in sorted(set(candidates)))
        found.append(Unsure(f"whether “{name}” is {who}", (), "more than one reading is left, and nothing decides"))
    names = {r.article.id: r.article.outlet or r.article.report.name for r in read_}
    for story in stories[1:]:
        who = ", ".join(sorted(names[i] for i in story.reports))
        found.append(
            Unsure(
                f"whether {who} tells of the same event",
                (),
                f"{story.reason}; its statements are kept out of the account",
            )
        )
    return tuple(found)
