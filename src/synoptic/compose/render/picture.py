"""Who took what from whom, as a layered graph: cited sources, newsrooms, reports, and the arrows of reuse.

Drawn twice: whole, and for narrow screens the reports with their arrows alone, each with its newsroom's name. Layers and the order within them by the barycentre of neighbours (Sugiyama, Tagawa and Toda 1981), in one sweep from the
reports, whose order is given. Left out on purpose where there are many: cited sources that one report alone cites,
beyond `CITED_SHOWN`; the list beside the picture names them all. Pairs that only follow from others are not drawn
(see `taken`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from synoptic.compose.render.display import shortened
from synoptic.compose.render.matrix import columns
from synoptic.compose.render.reading import Reading
from synoptic.compose.render.sources import Source
from synoptic.compose.render.taken import Taking
from synoptic.compose.render.wording import share_words
from synoptic.model.account import OriginRecord

CITED_SHOWN = 12
PITCH = 46
BOX = 34
TOP = 40
LEFT = (8, 340, 640)
WIDE = (232, 200, 250)
ARC = 26
SWING = 34
NARROW = 222
NARROW_ARC = 11
NARROW_SWING = 24
LABEL = (44, 11.5)
MOST_STEPS = 12
LETTERS = (27, 23, 25)
"""Layout in pixels: rows, boxes, the left edge and the width of each layer, how far an arc of reuse swings out for each
row it spans beyond the first swing; the same for the narrow picture; and the characters of a name that fit a box."""


@dataclass(frozen=True)
class Node:
    """A box: `x`, `y` of its upper left corner."""

    x: float
    y: float
    width: float
    label: str
    title: str
    """The whole name."""
    kind: str
    """cited, newsroom, agency, report or copy."""
    link: str = ""
    """Fragment it leads to."""
    small: str = ""
    """A second line."""

    @property
    def middle(self) -> float:
        """Height of its centre."""
        return self.y + BOX / 2


@dataclass(frozen=True)
class Edge:
    """A curve in SVG path terms."""

    path: str
    kind: str
    """cites, prints, or reuse; `unknown` is added to a reuse without direction, `indirect` to one through a third report."""
    title: str = ""
    label: str = ""
    x: float = 0
    y: float = 0
    link: str = ""
    """Fragment it leads to."""


@dataclass(frozen=True)
class Picture:
    """The whole drawing."""

    width: float
    height: float
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    left_out: int
    """Cited sources that are not drawn."""


def draw(reading: Reading) -> Picture:
    """The graph of the account's origins, reports and reuses."""
    reports = columns(reading)
    row = {source.record.id: n for n, source in enumerate(reports)}
    origins = [o for o in reading.account.origins if any(r in row for r in o.reports)]
    rooms = _by_barycentre([o for o in origins if o.kind != "cited"], row)
    cited = sorted((o for o in origins if o.kind == "cited"), key=lambda o: (-len(o.reports), o.name, o.id))
    drawn = _by_barycentre(cited[:CITED_SHOWN], row)
    rows = max(len(reports), len(rooms), len(drawn), 1)
    nodes = {source.record.id: _report_node(source, _y(n, len(reports), rows)) for n, source in enumerate(reports)}
    for layer, members in ((1, rooms), (0, drawn)):
        for n, origin in enumerate(members):
            nodes[origin.id] = _origin_node(origin, reading.origin_name(origin), layer, _y(n, len(members), rows))
    edges = [_flow(nodes[o.id], nodes[r], "prints") for o in rooms for r in o.reports if r in nodes]
    for origin in drawn:
        targets = dict.fromkeys(t for t in _credited(origin, rooms, reading) if t in nodes)
        edges += [_flow(nodes[origin.id], nodes[target], "cites") for target in targets]
    arcs, out = _arcs(reading, nodes, row, (SWING, ARC))
    return Picture(
        LEFT[2] + WIDE[2] + (out + 54 if arcs else 8),
        TOP + rows * PITCH,
        tuple(nodes.values()),
        (*edges, *arcs),
        len(cited) - len(drawn),
    )


def draw_narrow(reading: Reading) -> Picture:
    """The reports one under the other, each with its newsroom where that has another name, and the arrows."""
    reports = columns(reading)
    row = {source.record.id: n for n, source in enumerate(reports)}
    rooms = {
        report: name
        for origin in reading.account.origins
        if origin.kind != "cited"
        for report in origin.reports
        if (name := reading.origin_name(origin)) != reading.source(report).label
    }
    nodes = {}
    for n, source in enumerate(reports):
        node = _report_node(source, 8 + n * PITCH)
        parts = [rooms[source.record.id]] if source.record.id in rooms else []
        small = shortened(" · ".join([*parts, node.small] if node.small else parts), 36)
        nodes[source.record.id] = replace(node, x=1, width=NARROW, small=small)
    arcs, out = _arcs(reading, nodes, row, (NARROW_SWING, NARROW_ARC))
    return Picture(NARROW + (out + 54 if arcs else 8), 8 + len(reports) * PITCH, tuple(nodes.values()), arcs, 0)


def _credited(origin: OriginRecord, rooms: Sequence[OriginRecord], reading: Reading) -> Iterator[str]:
    """Ids of the newsrooms whose words credit a source; of a report none of whose words are known to, its own newsroom, or
    the report itself."""
    told = {e.newsroom for claim in reading.account.claims for e in claim.evidence if e.origin == origin.id}
    crediting = [room for room in rooms if room.id in told]
    yield from (room.id for room in crediting)
    for report in origin.reports:
        if any(report in room.reports for room in crediting):
            continue
        printing = [room for room in rooms if report in room.reports]
        own = [r for r in printing if r.name.casefold() == (reading.source(report).record.outlet or "").casefold()]
        yield (own or printing)[0].id if printing else report


def _arcs(
    reading: Reading, nodes: Mapping[str, Node], row: Mapping[str, int], swing: tuple[int, int]
) -> tuple[tuple[Edge, ...], float]:
    """The arrows of reuse, and how far the widest swings out."""
    told = [t for t in reading.taken.told if t.reuse.earlier in row and t.reuse.later in row]
    spans = {t.number: abs(row[t.reuse.earlier] - row[t.reuse.later]) for t in told}
    out = {number: swing[0] + min(span, 5) * swing[1] for number, span in spans.items()}
    edges: list[Edge] = []
    for t in sorted(told, key=lambda t: (spans[t.number], t.number)):
        edge = _arc(t, nodes[t.reuse.earlier], nodes[t.reuse.later], out[t.number])
        edges.append(replace(edge, y=_free(edge, edges)))
    return tuple(edges), max(out.values(), default=0) * 0.75


def _y(n: int, of: int, rows: int) -> float:
    return TOP + (n + 0.5) * rows * PITCH / of - BOX / 2


def _by_barycentre(origins: list[OriginRecord], row: dict[str, int]) -> list[OriginRecord]:
    def centre(origin: OriginRecord) -> tuple[float, str, str]:
        at = [row[report] for report in origin.reports if report in row]
        return sum(at) / len(at), origin.name, origin.id

    return sorted(origins, key=centre)


def _report_node(source: Source, y: float) -> Node:
    kind = "copy" if source.copy_of else "report"
    label = f"{source.number} · {shortened(source.label, LETTERS[2])}"
    small = f"{source.copied} {source.taken_from} · {source.date}" if source.copy_of else source.date
    return Node(LEFT[2], y, WIDE[2], label, source.label, kind, f"r{source.number}", shortened(small, 40))


def _origin_node(origin: OriginRecord, name: str, layer: int, y: float) -> Node:
    label = shortened(name, LETTERS[layer])
    small = "news agency" if origin.kind == "agency" else ""
    return Node(LEFT[layer], y, WIDE[layer], label, name, origin.kind, small=small)


def _flow(start: Node, end: Node, kind: str) -> Edge:
    a, b, bend = start.x + start.width, end.x, (end.x - start.x - start.width) / 2
    path = f"M{a:g} {start.middle:g}C{a + bend:g} {start.middle:g} {b - bend:g} {end.middle:g} {b:g} {end.middle:g}"
    return Edge(path, kind)


def _free(edge: Edge, beside: Sequence[Edge]) -> float:
    """The height nearest to its own at which the label of an edge stands on no other's."""
    steps = [edge.y + sign * n * LABEL[1] for n in range(MOST_STEPS) for sign in (1, -1)]
    near = [other for other in beside if abs(other.x - edge.x) < LABEL[0]]
    return next((y for y in steps if all(abs(other.y - y) >= LABEL[1] for other in near)), edge.y)


def _arc(taking: Taking, start: Node, end: Node, out: float) -> Edge:
    x = start.x + start.width
    a, b = start.middle + 6, end.middle - 6
    if a > b:
        a, b = start.middle - 6, end.middle + 6
    path = f"M{x:g} {a:g}C{x + out:g} {a:g} {x + out:g} {b:g} {x + 3:g} {b:g}"
    kind = "reuse unknown" if taking.unknown else "reuse indirect" if taking.reuse.via else "reuse"
    label = share_words(taking.share)
    return Edge(path, kind, taking.reuse.reason, label, x + out * 0.75 + 4, (a + b) / 2 + 4, f"u{taking.number}")
