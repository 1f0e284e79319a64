"""Who took what from whom, as a layered graph: cited sources, newsrooms, reports, and the arrows of reuse.

Layers and the order within them by the barycentre of neighbours (Sugiyama, Tagawa and Toda 1981), in one sweep from the
reports, whose order is given. Left out on purpose where there are many: cited sources that one report alone cites,
beyond `CITED_SHOWN`; the list beside the picture names them all.
"""

from __future__ import annotations

from dataclasses import dataclass

from synoptic.compose.render.display import shortened
from synoptic.compose.render.matrix import columns
from synoptic.compose.render.reading import Reading
from synoptic.compose.render.sources import Source
from synoptic.compose.render.wording import share_words
from synoptic.model.account import OriginRecord, ReuseRecord

CITED_SHOWN = 12
PITCH = 46
BOX = 34
TOP = 40
LEFT = (8, 340, 640)
WIDE = (232, 200, 250)
ARC = 26
LETTERS = (27, 23, 25)
"""Layout in pixels: rows, boxes, the left edge and the width of each layer, how far an arc of reuse swings out for each
row it spans; and the characters of a name that fit a box."""


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
    """cites, prints, or reuse; `unknown` is added to a reuse without direction, `indirect` to one through a third report, or where
    both have it from a third."""
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
    room_of = {report: origin for origin in reversed(rooms) for report in origin.reports}
    for origin in drawn:
        targets = dict.fromkeys(room_of[r].id if r in room_of else r for r in origin.reports if r in nodes)
        edges += [_flow(nodes[origin.id], nodes[target], "cites") for target in targets]
    arcs = [(n, r) for n, r in enumerate(reading.account.reuses, 1) if r.earlier in row and r.later in row]
    edges += [_arc(reuse, nodes, row, f"u{n}") for n, reuse in arcs]
    swing = max((abs(row[r.earlier] - row[r.later]) for _, r in arcs), default=0)
    width = LEFT[2] + WIDE[2] + (70 + min(swing, 5) * ARC if arcs else 8)
    return Picture(width, TOP + rows * PITCH, tuple(nodes.values()), tuple(edges), len(cited) - len(drawn))


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
    small = f"{source.copied} {source.copy_of} · {source.date}" if source.copy_of else source.date
    return Node(LEFT[2], y, WIDE[2], label, source.label, kind, f"r{source.number}", shortened(small, 40))


def _origin_node(origin: OriginRecord, name: str, layer: int, y: float) -> Node:
    label = shortened(name, LETTERS[layer])
    small = "news agency" if origin.kind == "agency" else ""
    return Node(LEFT[layer], y, WIDE[layer], label, name, origin.kind, small=small)


def _flow(start: Node, end: Node, kind: str) -> Edge:
    a, b, bend = start.x + start.width, end.x, (end.x - start.x - start.width) / 2
    path = f"M{a:g} {start.middle:g}C{a + bend:g} {start.middle:g} {b - bend:g} {end.middle:g} {b:g} {end.middle:g}"
    return Edge(path, kind)


def _arc(reuse: ReuseRecord, nodes: dict[str, Node], row: dict[str, int], link: str) -> Edge:
    start, end = nodes[reuse.earlier], nodes[reuse.later]
    out = 34 + min(abs(row[reuse.earlier] - row[reuse.later]), 5) * ARC
    x = start.x + start.width
    a, b = start.middle + 6, end.middle - 6
    if a > b:
        a, b = start.middle - 6, end.middle + 6
    path = f"M{x:g} {a:g}C{x + out:g} {a:g} {x + out:g} {b:g} {x + 3:g} {b:g}"
    kind = (
        "reuse unknown"
        if reuse.direction == "unknown"
        else "reuse indirect"
        if reuse.via or reuse.both_from
        else "reuse"
    )
    return Edge(path, kind, reuse.reason, share_words(reuse.share), x + out * 0.75 + 4, (a + b) / 2 + 4, link)
