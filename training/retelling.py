"""Make the weights by which two sentences are taken to tell the same in other words, from invented worlds and ECB+.

    python -m training.retelling src/synoptic/align/retelling_weights.py

In the worlds of bench/ (those set aside left out) it is known which sentences tell one fact: they make the examples of both
kinds. ECB+ (Cybulska and Vossen, LREC 2014; CC BY 3.0) gives only examples of what is not the same: sentences that share no
event. What the regression says of kinds of worlds and of topics that it has not seen is printed. The result holds numbers
only.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from bench.common import DATA
from bench.statements import FILE, Floats, fit, reading_of, topics_of
from bench.world_making import World, make_world
from bench.worlds import KINDS, MORE, VOICES, _inside
from synoptic import align, resolve
from synoptic.align.aligner import Aligner
from synoptic.align.compare import Comparison
from synoptic.align.retelling import FEATURES, ONE
from synoptic.align.stating import told_apart
from synoptic.model.content import Content
from synoptic.pipeline import Settings, thesaurus
from synoptic.pipeline.analysis import mention
from synoptic.pipeline.synopsis import Read

SEEDS = {KINDS: (1, 2), VOICES: (1,), **dict.fromkeys(MORE, (1,))}
FOLDS = 6
STEPS = (0.4, 0.5, 0.6, 0.7, 0.8, 0.9)
HEAD = '''"""Weights of `retelling.chance`. Made by training/retelling.py from the invented worlds of bench/ and, of what is not the
same, from ECB+ (Cybulska and Vossen, LREC 2014; CC BY 3.0)."""

'''


@dataclass(frozen=True)
class Example:
    """Two sentences of different reports."""

    group: str
    """The kind of world, or the topic."""
    same: bool
    asked: bool
    """Nothing tells them apart, so that the program asks."""
    features: tuple[float, ...]


def main() -> None:
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    told, others = list(of_worlds()), list(of_topics())
    weights = fit(*_matrix([*told, *(e for e in others if not e.same)]))
    lines = "".join(f'    "{n}": {w:.2f},\n' for n, w in zip(FEATURES, weights[:-1], strict=True))
    Path(sys.argv[1]).write_text(f"{HEAD}BIAS = {weights[-1]:.2f}\nWEIGHTS = {{\n{lines}}}\n", encoding="utf-8")
    report(told, others)


def report(told: list[Example], others: list[Example]) -> None:
    """Precision and recall of folds that were not seen."""
    chances = np.zeros(len(told)), np.zeros(len(others))
    groups = [sorted({e.group for e in found}) for found in (told, others)]
    for fold in range(FOLDS):
        held = {g for names in groups for g in names[fold::FOLDS]}
        known = [*told, *(e for e in others if not e.same)]
        weights = fit(*_matrix([e for e in known if e.group not in held]))
        for found, chance in zip((told, others), chances, strict=True):
            for k, example in enumerate(found):
                if example.group in held:
                    chance[k] = 1 / (1 + np.exp(-np.array(example.features) @ weights[:-1] - weights[-1]))
    for step in STEPS:
        shown = []
        for found, chance in zip((told, others), chances, strict=True):
            joined = [e.same for e, c in zip(found, chance, strict=True) if c >= step and e.asked]
            shown.append(f"{sum(joined)} of {len(joined)} ({sum(joined) / max(1, len(joined)):.3f})")
        every = sum(e.same for e in told)
        print(f"{step}: worlds {shown[0]} of {every}; one event in ECB+ {shown[1]}{'  <- used' * (step == ONE)}")


def of_worlds() -> Iterator[Example]:
    """Pairs of sentences of the worlds, of which it is known whether they tell one fact."""
    for folder, seeds in SEEDS.items():
        for path in sorted(folder.glob("*.txt")):
            for seed in seeds:
                world = make_world(path, seed)
                yield from of_world(world, mention(world.reports, Settings())[1])


def of_world(world: World, read: Sequence[Read]) -> Iterator[Example]:
    """Pairs of sentences of one world."""
    resolution = resolve.resolve([r.article for r in read], [r.passages for r in read], [r.mentions for r in read])
    aligner = Aligner([align.contents(r.passages, r.mentions, resolution) for r in read], thesaurus())
    passages = {r.article.report.name: r.passages for r in read}
    facts = {p.id: t.fact for t in world.tellings for p in passages.get(t.report, ()) if _inside(t, p)}
    for x, y, found in aligner.near:
        a, b = x.passage, y.passage
        if a.letters != b.letters:
            same = a.id in facts and facts.get(a.id) == facts.get(b.id)
            yield Example(world.name.split()[0], same, *_asked(aligner, x, y, found))


def of_topics() -> Iterator[Example]:
    """Pairs of checked sentences of ECB+: same where they share an event."""
    for topic, rows in topics_of(DATA / FILE, None).items():
        reading = reading_of(rows, whole=True, compared=True)
        chains = {p: u.chains for u in reading.units for p in u.sentences}
        for x, y, found in reading.aligner.near:
            a, b = x.passage, y.passage
            if a.id in chains and b.id in chains and a.letters != b.letters:
                same = bool(chains[a.id] & chains[b.id])
                yield Example(str(topic), same, *_asked(reading.aligner, x, y, found))


def _asked(aligner: Aligner, x: Content, y: Content, found: Comparison) -> tuple[bool, tuple[float, ...]]:
    features = aligner.retelling(x, y, found)
    asked = not told_apart(x, y, found, aligner.values.both(x, y)) and aligner.one_happening(x.passage.id, y.passage.id)
    return asked, tuple(features[name] for name in FEATURES)


def _matrix(examples: list[Example]) -> tuple[Floats, Floats]:
    features = np.array([e.features for e in examples], dtype=float)
    return features, np.array([e.same for e in examples], dtype=float)


if __name__ == "__main__":
    main()
