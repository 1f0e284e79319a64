"""The three numbers of a claim, measured on planted worlds of which it is known who had what from whom.

`origins_exact`, `newsrooms_exact`: facts told by two reports or more whose number is as planted, counted over the
passages where they are told, so that what alignment misses is no matter. `echoes_held`: of the facts that rest on fewer
origins than reports, those that got no more origins than they have. `whole_*`: the same of the claim of the result that
holds most of these passages, with all that the way there loses. `voices_*`, `more_*`: of ways of crediting other than those
of `events/`, each written apart; most of them have been read by now. `abroad_*`: four written since, `further_*`: five written after those, `later_*`: six after those.
`aside_*`: of kinds of events and ways of crediting that are set aside.

    python -m bench.worlds [--voices | --more | --further | --later | --aside]

names what is counted wrong (of those set aside only how many).
"""

from __future__ import annotations

import pathlib
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bench.world_making import Telling, World, make_world, true_numbers
from synoptic import pipeline, trace
from synoptic.model.passage import Passage
from synoptic.model.span import Span, overlap

KINDS = pathlib.Path(__file__).parent / "events"
VOICES = pathlib.Path(__file__).parent / "events_voices"
MORE = tuple(
    pathlib.Path(__file__).parent / "events_more" / name
    for name in ("local", "foreign", "agency", "regional", "services", "dailies")
)
"""Six more voices: local newspapers, papers abroad, broadsheets that carry agencies, regional papers, news services, and dailies
with broadcasters and wires of many countries; half of the kinds of `regional`, `services` and `dailies` have not been read."""
ABROAD = tuple(
    pathlib.Path(__file__).parent / "events_more" / name for name in ("bazaar", "front", "tabloid", "science")
)
"""Four more: business and court papers of South Asia and Africa, war and relief reporting, portals and tabloids, and science and
consumer desks; half of their kinds have not been read."""
FURTHER = tuple(
    pathlib.Path(__file__).parent / "events_more" / name
    for name in ("airwaves", "ledger", "bureaus", "tickers", "bulletins")
)
"""Five more: local radio and weeklies; finance desks, filings and courts; papers, channels and charities of many countries; live
tickers and newsletters; agencies in translation. All have been read."""
LATER = tuple(
    pathlib.Path(__file__).parent / "events_more" / name
    for name in ("blotter", "polder", "islands", "deccan", "chamber", "pitch")
)
"""Six more: a police and courts desk, a broadcaster of the Low Countries, an island daily, a regional desk of India, reporters of
council chambers, and a sports desk; the last has not been read."""
ASIDE = pathlib.Path(__file__).parent / "events_aside"
SEEDS = tuple(range(1, 7))
"""Worlds of each kind; the usual run takes the first `sample` of them."""
VOICED = 3
"""At most so many worlds of each kind in other voices, so that the section stays quick."""
FEW = 1
"""At most so many of each kind in the voices more and later."""
SOME = 2
"""At most so many of each kind in the voices further."""
Numbers = tuple[int, int, int]


@dataclass(frozen=True)
class Counted:
    """One fact: what is true of it and what was found."""

    world: str
    fact: str
    truth: Numbers
    given: Numbers
    """Counted over the passages where it is told."""
    whole: Numbers
    """Of the claim that holds most of them."""
    reasons: tuple[str, ...]


def measure(data: pathlib.Path, sample: int | None) -> dict[str, float]:
    """The figures over `sample` worlds of each kind; `data` is there for likeness with the other sections."""
    seeds = SEEDS[:sample]
    found = figures(counted(KINDS, seeds))
    found |= {f"voices_{k}": v for k, v in figures(counted(VOICES, seeds[:VOICED])).items()}
    found |= {f"more_{k}": v for k, v in figures([c for folder in MORE for c in counted(folder, seeds[:FEW])]).items()}
    found |= {f"abroad_{k}": v for k, v in figures([c for folder in ABROAD for c in counted(folder, seeds)]).items()}
    further = [c for folder in FURTHER for c in counted(folder, seeds[:SOME])]
    found |= {f"further_{k}": v for k, v in figures(further).items()}
    later = [c for folder in LATER for c in counted(folder, seeds[:FEW])]
    found |= {f"later_{k}": v for k, v in figures(later).items()}
    return found | {f"aside_{k}": v for k, v in figures(counted(ASIDE, seeds)).items()}


def counted(folder: pathlib.Path, seeds: Iterable[int] = SEEDS) -> list[Counted]:
    """Every fact that two reports tell, in the worlds of all kinds of a folder."""
    worlds = [make_world(path, seed) for path in sorted(folder.glob("*.txt")) for seed in seeds]
    return [c for world in worlds for c in weighed(world)]


def figures(found: Sequence[Counted]) -> dict[str, float]:
    echoes = [c for c in found if c.truth[2] < c.truth[0]]
    return {
        "origins_exact": _share(c.given[2] == c.truth[2] for c in found),
        "newsrooms_exact": _share(c.given[1] == c.truth[1] for c in found),
        "echoes_held": _share(c.given[2] <= c.truth[2] for c in echoes),
        "whole_origins_exact": _share(c.whole[2] == c.truth[2] for c in found),
        "whole_echoes_held": _share(c.whole[2] <= c.truth[2] for c in echoes),
        "facts": float(len(found)),
    }


def weighed(world: World) -> list[Counted]:
    """The facts of one world that two reports or more tell."""
    result = pipeline.read_reports(world.reports, pipeline.Settings())
    names = {a.id: a.report.name for a in result.articles}
    passages: dict[str, list[Passage]] = {names[r.article.id]: list(r.passages) for r in result.read}
    passage_report = {p.id: p.report for r in result.read for p in r.passages}
    facts: dict[str, list[Telling]] = {}
    for telling in world.tellings:
        facts.setdefault(telling.fact, []).append(telling)
    found = []
    for fact, tellings in sorted(facts.items()):
        truth = true_numbers(tellings)
        places = [p for t in tellings if (p := _place(t, passages.get(t.report, ()))) is not None]
        if truth[0] < 2 or not places:
            continue
        ids = [p.id for p in places]
        given = trace.count(ids, result.tracing, passage_report)
        near = {p.id for t in tellings for p in passages.get(t.report, ()) if _inside(t, p)}
        best = max(result.findings, key=lambda f: len(near & set(_passages(result, f.claim))), default=None)
        whole = (best.reports, best.newsrooms, best.origins) if best else (0, 0, 0)
        origin = {o.id: o.name for o in result.tracing.origins}
        reasons = tuple(
            f"{t.way:6}{t.newsroom} < {t.origin}: {result.tracing.provenance[p.id].reason} "
            f"[{origin[result.tracing.provenance[p.id].newsroom]} < {origin[result.tracing.provenance[p.id].origin]}] {p.text}"
            for t in tellings
            if (p := _place(t, passages.get(t.report, ()))) is not None
        )
        found.append(Counted(world.name, fact, truth, given, whole, reasons))
    return found


def _passages(result: pipeline.Synopsis, claim: str) -> tuple[str, ...]:
    return next(c.passages for c in result.claims if c.id == claim)


def _place(telling: Telling, passages: Sequence[Passage]) -> Passage | None:
    """The sentence where a fact is told."""
    span = Span(telling.start, telling.end)
    sentences = [p for p in passages if p.kind == "sentence" and overlap(p.span, span)]
    return max(sentences, key=lambda p: overlap(p.span, span), default=None)


def _inside(telling: Telling, passage: Passage) -> bool:
    span = Span(telling.start, telling.end)
    return 2 * overlap(span, passage.span) > len(passage.span)


def _share(marks: Iterable[bool]) -> float:
    known = list(marks)
    return sum(known) / len(known) if known else 0.0


if __name__ == "__main__":
    aside = "--aside" in sys.argv
    named = {"--aside": (ASIDE,), "--voices": (VOICES,), "--more": MORE, "--further": FURTHER, "--later": LATER}
    folders = next((folders for option, folders in named.items() if option in sys.argv), (KINDS,))
    rows = [row for folder in folders for row in counted(folder)]
    for row in rows if not aside else ():
        if row.given[1:] != row.truth[1:]:
            print(f"\n{row.world} {row.fact}: planted {row.truth}, counted {row.given}, in the claim {row.whole}")
            print("\n".join("   " + reason for reason in row.reasons))
    for key, value in figures(rows).items():
        print(f"{key:24} {value:.3f}")
    print(Counter(row.given[2] - row.truth[2] for row in rows))
