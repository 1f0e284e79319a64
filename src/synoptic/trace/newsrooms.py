"""Whose newsroom a report is by its masthead, and in which of them a wording began."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from synoptic.model.passage import Passage
from synoptic.model.report import Article
from synoptic.model.reuse import Origin
from synoptic.trace.agencies import named_above, unnamed_wires
from synoptic.trace.direction import carries
from synoptic.trace.folding import Folding
from synoptic.trace.outlets import (
    SITE,
    address_key,
    agency_forms,
    agency_key,
    named,
    one_name,
    outlet_key,
    reprinted,
    site_name,
)
from synoptic.trace.source import Key
from synoptic.trace.ways import Way

_BY_OWN = re.compile(r"\b(?:reporters?|journalists?|correspondents?|photographers?)\s(?:for|of|from|with)\s")
"""Who of an outlet saw it: "a reporter for the Example"."""


class Newsrooms:
    """The newsroom of every report, and the names of all origins met so far."""

    def __init__(
        self, articles: Sequence[Article], passages: Sequence[Passage], folding: Folding, carried: Mapping[str, str]
    ) -> None:
        """`carried`: report id -> the wire that it credits, where cleaning told none."""
        self._articles: Mapping[str, Article] = {a.id: a for a in articles}
        self._folding = folding
        self._carried = carried
        self._credits = Counter(agency_key(name) for a in articles for name in a.agencies)
        self._agencies = agency_forms(name for a in articles for name in a.agencies)
        self.names: dict[Key, str] = {}
        self._entities: dict[Key, str | None] = {}
        own = {a.id: self._newsroom_of(a) for a in articles}
        names = one_name(key[1:] for key in own.values() if key[0] == "newsroom" and key[1])
        own = {report: (key[0], *names.get(key[1:], key[1:])) for report, key in own.items()}
        self.own = self._followed(own)
        self._from_others = {report for report, key in self.own.items() if key != own[report]}
        """Report id -> key of its newsroom by the masthead."""
        self.unnamed = {a.id for a in articles if not a.agencies and unnamed_wires(a)}
        """Reports that credit agencies without naming them."""
        self._sizes = Counter(key for report, key in self.own.items() if not folding.is_twin(report))
        self._lengths = Counter(self.own[p.report] for p in passages if not folding.is_twin(p.report))
        self._wires = {a.id for a in articles if self._is_wire(a)}

    def noted(self, key: Key, name: str, entity: str | None = None) -> Key:
        """The same key, its name kept; of several names the longest, then the first by letters."""
        known = self.names.get(key)
        self.names[key] = name if known is None else min(known, name, key=lambda n: (-len(n), n))
        self._entities[key] = entity
        return key

    def origin(self, key: Key, reports: set[str], *, credited: bool = True) -> Origin:
        kind = key[0] if key[0] in ("newsroom", "agency") else "cited"
        name, where = self.names[key], tuple(sorted(reports))
        return Origin(kind, name, where, self._entities.get(key), key[0] == "anonymous", credited)

    def first(self, way: Way) -> tuple[Key, str]:
        """The newsroom where the wording began, and why.

        Where a report on the way, or another that has the same words, is a wire's own text, the wire began it. Where
        it is not known which of several reports came first, it is the newsroom with most reports, so that a copy
        that might be the first never stands for one newsroom more.
        """
        passage, taken = way[-1]
        root = taken.reuse.earlier if taken else passage.report
        copies = self._folding.later_copies(root, passage.span) if taken is None else []
        if taken is None and all(direction != "unknown" for _, direction in copies) and self._is_added(passage):
            outlet = self._articles[root].outlet or ""
            of = self.names[self.own[root]]
            return self.noted(("newsroom", *outlet_key(outlet)), outlet), f"{outlet} added it to what it has from {of}"
        for report in (root, *(p.report for p, _ in reversed(way)), *(copy for copy, _ in copies)):
            if report in self._wires:
                name, agency = named(self._articles[report]), self.names[self.own[report]]
                return self.own[report], f"the wording is that of {agency}, whose wire {name} carries"
        firsts = [root, *(copy for copy, direction in copies if direction == "unknown")]
        first = min(firsts, key=lambda r: (*self._weight(self.own[r]), not self._articles[r].outlet, firsts.index(r)))
        name = named(self._articles[first])
        if self.own[first][0] == "agency":
            agency = self.names[self.own[first]]
            return self.own[first], f"{name} credits {agency} among its sources, so it may be that wire's"
        if len(firsts) > 1:
            return self.own[first], f"who of {len(firsts)} began it is not known, so it counts once, as {name}'s"
        if first in self._from_others:
            return self.own[first], f"{name} says that its text is from {self.names[self.own[first]]}"
        if taken is None and all(p.report == root for p, _ in way):
            return self.own[first], f"the wording is {name}'s own"
        return self.own[first], f"the wording began in {name}"

    def _is_added(self, passage: Passage) -> bool:
        """Whether a report that carries another newsroom's text has a passage of its own outlet's: one of a paragraph of which
        nothing stands in the text that it reprints, where that is among the reports, or one that names the outlet's own
        reporter."""
        report, outlet = passage.report, self._articles[passage.report].outlet
        if not outlet or self.own[report] in (("newsroom", *outlet_key(outlet)), ("agency", *agency_key(outlet))):
            return False
        if _BY_OWN.search(passage.text) and outlet.casefold().removeprefix("the ") in passage.text.casefold():
            return True
        reprints = (reprinted(self._articles[report]) or report in self._from_others) and any(
            self.own[earlier] == self.own[report] for earlier in self._folding.copied_by(report)
        )
        return bool(reprints) and self._folding.is_new(passage)

    def is_outlet(self, report: str, key: Key) -> bool:
        outlet = self._articles[report].outlet
        return outlet is not None and outlet_key(outlet) == key

    def _newsroom_of(self, article: Article) -> Key:
        """The newsroom of a report by its masthead: the agency that it credits, the outlet that it says it reprints, its
        outlet, or the report itself."""
        if article.agencies:
            agency = self._agency_of(article)
            return self.noted(("agency", *agency_key(agency)), agency)
        if article.id in self._carried:
            wire = self._carried[article.id]
            return self.noted(("agency", *agency_key(wire)), wire)
        outlet = reprinted(article) or article.outlet
        if not outlet:
            return self.noted(("newsroom", "", article.id), named(article))
        key = outlet_key(outlet)
        if key in self._agencies:
            return self.noted(("agency", *self._agencies[key]), outlet)
        return self.noted(("newsroom", *key), outlet)

    def _parent(self, article: Article, own: Mapping[str, Key], called: Mapping[object, Sequence[str]]) -> str:
        """The report from whose newsroom this one says that it has its text: the one of the address that its page names, or one
        of the outlet that it credits in its dateline or byline; "" for none. `called`: address, name or letters of a
        newsroom's name -> its reports."""
        if own[article.id][0] == "agency":
            return ""
        given = {address_key(address) for address in article.derived_from}
        given -= {"", address_key(article.url)}
        names = {outlet_key(name) for name in named_above(article)}
        sites = {site for address in _elsewhere(article) if len(site := site_name(address)) >= SITE}
        wanted = [*(("at", g) for g in given), *(("named", n) for n in names), *(("spelled", s) for s in sites)]
        others = {r for key in wanted for r in called.get(key, ()) if own[r] != own[article.id]}
        return min(others) if len({own[r] for r in others}) == 1 else ""

    def _followed(self, own: Mapping[str, Key]) -> dict[str, Key]:
        """The newsroom of every report, followed back to where it says that its text is from."""
        called: defaultdict[object, list[str]] = defaultdict(list)
        for report, article in self._articles.items():
            name = own[report][1:]
            for key in (("at", address_key(article.url)), ("named", name), ("spelled", "".join(name))):
                called[key].append(report)
        parents = {report: self._parent(article, own, called) for report, article in self._articles.items()}
        addresses = Counter(key for article in self._articles.values() for key in _keys_elsewhere(article))
        found: dict[str, Key] = {}
        for report in self._articles:
            seen, at = [report], report
            while parents[at] and parents[at] not in seen:
                at = parents[at]
                seen.append(at)
            at = at if not parents[at] else min(seen[seen.index(parents[at]) :])
            original = next((key for key in sorted(_keys_elsewhere(self._articles[at])) if addresses[key] > 1), "")
            if original and own[at][0] != "agency":
                found[report] = self.noted(("newsroom", "", original), original.partition("/")[0])
            else:
                found[report] = own[at]
        return found

    def _agency_of(self, article: Article) -> str:
        """Of several agencies whose text it may be, the one that most reports credit, so that no agency counts beside itself."""
        own = {c.name for c in article.credits if c.agency and c.role == "own"} or set(article.agencies)
        among = [name for name in article.agencies if name in own] or list(article.agencies)
        return min(among, key=lambda name: (-self._credits[agency_key(name)], among.index(name)))

    def _is_wire(self, article: Article) -> bool:
        """Whether the report is an agency's own text, and not only credits it among others."""
        if article.agencies:
            return carries(article, self._agency_of(article))
        return self.own[article.id][0] == "agency"

    def _weight(self, newsroom: Key) -> tuple[int, int]:
        """Sorts newsrooms by how many reports, then how many passages, are theirs by the masthead; most first.
        Twins are left out, so that an exact copy changes no order."""
        return -self._sizes[newsroom], -self._lengths[newsroom]


def _elsewhere(article: Article) -> list[str]:
    """The addresses on other sites that a report's page names as where its text is from."""
    site = site_name(article.url)
    return [a for a in article.derived_from if address_key(a) and site_name(a) != site]


def _keys_elsewhere(article: Article) -> set[str]:
    return {address_key(address) for address in _elsewhere(article)}
