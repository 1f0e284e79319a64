"""Places inside places: "Springfield, Ohio" and "Springfield, Illinois" are two towns of one name.

Only where reports print two regions or countries behind one name is it parted; then a mention without either goes by the
one that its report prints, and where the report prints none or both it stays apart, left open. Missed on purpose: two
towns of one name in one region.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from synoptic.model.gazetteer import is_region
from synoptic.model.lands import land, name_key, names_land, region
from synoptic.model.mention import Name
from synoptic.resolve.bearer import Bearer, Ledger, printed
from synoptic.resolve.page import Page

WIDE = frozenset("county province state region district parish department oblast governorate".split())
"""Last words of what holds a town."""


class Containers:
    """Which towns' names stand for several towns, and which of them a mention means."""

    def __init__(self, pages: Sequence[Page], names: Sequence[Name]) -> None:
        self._inside: dict[tuple[str, int], str] = {}
        found: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
        own: dict[str, list[Name]] = defaultdict(list)
        for name in names:
            if name.label == "place":
                own[name.report].append(name)
        for page in pages:
            placed = sorted(own[page.id], key=lambda n: n.span)
            for a, b in zip(placed, placed[1:], strict=False):
                holder = _holder(printed(b))
                if page.text[a.span.end : b.span.start] in (", ", " (") and holder and not _holder(printed(a)):
                    self._inside[page.id, a.span.start] = holder
                    found[name_key(printed(a))][holder].add(page.id)
        self._several: Mapping[str, Mapping[str, set[str]]] = {
            k: v for k, v in found.items() if len(_levels(set(v))) > 1
        }

    def of(self, name: Name) -> str:
        """The key of a town whose name several bear; "" for any other mention."""
        plain = name_key(printed(name)) if name.label == "place" else ""
        if plain not in self._several:
            return ""
        holders = self._several[plain]
        told = self._inside.get((name.report, name.span.start))
        if told is None:
            here = sorted(h for h, reports in holders.items() if name.report in reports)
            told = here[0] if len(here) == 1 else ""
        return f"{plain}, {told}" if told else f"{plain}, ?"

    def note(self, buckets: Mapping[str, Bearer], ledger: Ledger) -> None:
        """Why the towns of one name are kept apart, and which mentions are left open."""
        for plain, holders in sorted(self._several.items()):
            told = [h for h in sorted(holders) if f"{plain}, {h}" in buckets]
            for i, a in enumerate(told):
                for b in told[i + 1 :]:
                    main = buckets[f"{plain}, {a}"].main()
                    ledger.refuse_namesakes(
                        f"{main} ({a.title()})", f"{main} ({b.title()})", "one name, printed as inside two regions"
                    )
            if f"{plain}, ?" in buckets:
                main = buckets[f"{plain}, ?"].main()
                for a in told:
                    ledger.leave(
                        main, f"{main} ({a.title()})", "several towns bear the name, and the report does not say which"
                    )


def _holder(text: str) -> str:
    """A region or country as one key; "" for a place that is neither."""
    if names_land(text):
        return land(text)
    plain = region(text) or name_key(text)
    return plain if is_region(plain) or plain.split()[-1:] and plain.split()[-1] in WIDE else ""


def _levels(holders: set[str]) -> set[str]:
    """The holders that exclude one another: a county or country beside a region says nothing against it."""
    regions = {h for h in holders if is_region(h) and not h.endswith((" county", " parish", " district"))}
    lands = {h for h in holders if names_land(h)}
    return regions if len(regions) > 1 else lands if len(lands) > 1 and not regions else set()
