"""Very many reports: whether the index finds who shares text, at what cost, and what other tools find at what cost.

A collection of reports with known copies (scale_texts.py) is given as plain texts to each side, in an interpreter of its
own with one thread. Counted are processor seconds from texts to scored pairs, words and shingles made on the way, and by
how much the most memory that the process ever held grew meanwhile. Every side is then asked for its recall at the same
precision: pairs in the order of their scores, as many as leave the precision at PRECISION or above.

  recall, recall_cut, recall_mixed   this program's index: of all pairs, of copies cut down to 20 to 60 %, and of those set
                                     into a text of its own
  given_precision, given_recall      the same index as it answers when nothing is set
  NAME_recall ...                    the rival's (see rivals.py)
  NAME_time, NAME_memory             what the rival took as a multiple of what this program took

`python -m bench.scale 100000` measures a hundred thousand and prints everything.
"""

from __future__ import annotations

import json
import os
import pathlib
import re
import resource
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence

from bench.common import DATA, ROOT
from bench.rivals import SIDES, Scored
from bench.scale_texts import KINDS, Collection, collection
from synoptic.trace.index import STRENGTH

PRECISION = 0.99
OURS = "synoptic_index"
MEASURED = (OURS, "rensa", "rensa_wide", "datasketch")
SMALL = 10_000
"""Reports in the usual run."""


def measure(data: pathlib.Path, sample: int | None) -> dict[str, float]:
    """The figures above for `sample` reports (None: a hundred thousand)."""
    made = collection(data, sample or 100_000)
    figures: dict[str, float] = {}
    cost: dict[str, tuple[float, float]] = {}
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "texts.jsonl"
        path.write_text("".join(json.dumps(text) + "\n" for text in made.texts), encoding="utf-8")
        for name in MEASURED:
            seconds, memory, scored = _run(name, path)
            cost[name] = seconds, memory
            front = "" if name == OURS else f"{name}_"
            found = recalls(made, scored)
            figures |= {f"{front}recall": found["all"], f"{front}recall_cut": found["cut"]}
            figures[f"{front}recall_mixed"] = found["mixed"]
            if name == OURS:
                figures |= _given(made, scored)
            else:
                figures[f"{name}_time"] = seconds / cost[OURS][0]
                figures[f"{name}_memory"] = memory / max(1.0, cost[OURS][1])
    figures["reports_per_second"] = len(made.texts) / cost[OURS][0]
    figures["bytes_per_report"] = cost[OURS][1] / len(made.texts)
    return figures


def recalls(made: Collection, scored: Scored) -> dict[str, float]:
    """By kind of copy, and for "all", the recall where precision is PRECISION, best-scored pairs first."""
    right = wrong = 0
    found: Counter[str] = Counter()
    best: Counter[str] = Counter()
    ordered = sorted(scored, key=lambda pair: -pair[2])
    for n, (i, j, score) in enumerate(ordered):
        kind = made.kinds.get((i, j))
        if kind:
            right += 1
            found[kind] += 1
        elif (i, j) not in made.open:
            wrong += 1
        last = n + 1 == len(ordered) or ordered[n + 1][2] < score
        if last and right >= PRECISION * (right + wrong):
            best = found.copy()
    wanted = Counter(made.kinds.values())
    figures = {kind: best[kind] / max(1, wanted[kind]) for kind in (*KINDS, "siblings")}
    return figures | {"all": best.total() / max(1, wanted.total())}


def _given(made: Collection, scored: Scored) -> dict[str, float]:
    pairs = [(i, j) for i, j, strength in scored if strength >= STRENGTH]
    right = sum(pair in made.kinds for pair in pairs)
    wrong = sum(pair not in made.kinds and pair not in made.open for pair in pairs)
    return {"given_precision": right / max(1, right + wrong), "given_recall": right / max(1, len(made.kinds))}


def _run(name: str, texts: pathlib.Path) -> tuple[float, float, Scored]:
    """(processor seconds, bytes, pairs) of one side in an interpreter of its own."""
    threads = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "RAYON_NUM_THREADS"), "1")
    folders = os.pathsep.join(p for p in (str(ROOT / "src"), str(ROOT), os.environ.get("PYTHONPATH", "")) if p)
    result = texts.with_name(f"{name}.json")
    program = [sys.executable, "-m", "bench.scale", "--side", name, str(texts), str(result)]
    done = subprocess.run(program, capture_output=True, text=True, env={**os.environ, **threads, "PYTHONPATH": folders})
    if done.returncode:
        raise RuntimeError(f"{name}: {(done.stderr.strip().splitlines() or ['no message'])[-1]}")
    seconds, memory, pairs = json.loads(result.read_text(encoding="utf-8"))
    return seconds, memory, [(i, j, score) for i, j, score in pairs]


def _side(name: str, texts: pathlib.Path, result: pathlib.Path) -> None:
    """One side, measured in this very process."""
    with texts.open(encoding="utf-8") as lines:  # line by line, so that reading leaves no high mark behind
        given: Sequence[str] = [json.loads(line) for line in lines]
    SIDES[name](given[:50])  # imports, and tables that are made once
    before = _peak()
    started = time.process_time()
    scored = SIDES[name](given)
    seconds = time.process_time() - started
    result.write_text(json.dumps([seconds, _peak() - before, scored]), encoding="utf-8")


def _peak() -> int:
    """The most memory, in bytes, that this process ever held. Linux: since its program began, not since it was forked."""
    status = pathlib.Path("/proc/self/status")
    if status.is_file():
        return 1024 * int(re.findall(r"VmHWM:\s*(\d+)", status.read_text(encoding="ascii"))[0])
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--side"]:
        _side(sys.argv[2], pathlib.Path(sys.argv[3]), pathlib.Path(sys.argv[4]))
    else:
        for figure, value in measure(DATA, int(sys.argv[1]) if len(sys.argv) > 1 else SMALL).items():
            print(f"{figure:24} {value:.3f}", flush=True)
