"""Make the weights by which two passages are taken to tell of one happening, from ECB+.

    python -m training.happening src/synoptic/align/happening_weights.py

The data are the development set that bench/statements.py measures on: Cybulska and Vossen, Using a Sledgehammer to Crack a
Nut? (LREC 2014), CC BY 3.0. A pair of sentences is an example twice: with all of their reports around them, and with
the checked sentences alone, so that short reports are known as well. The result holds numbers only.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np

from bench.common import DATA
from bench.statements import FILE, at, crossed, fit, matrix, pairs_of
from synoptic.align.happening import FEATURES, ONE

HEAD = '''"""Weights of `happening.chance`. Made by training/happening.py from ECB+ (Cybulska and Vossen, LREC 2014; CC BY 3.0)."""

'''


def main() -> None:
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    whole = pairs_of(DATA / FILE, None, compared=False)
    short = pairs_of(DATA / FILE, None, whole=False, compared=False)
    features, gold = matrix([*whole, *short])
    weights = fit(features, gold)
    lines = "".join(f'    "{n}": {w:.2f},\n' for n, w in zip(FEATURES, weights[:-1], strict=True))
    Path(sys.argv[1]).write_text(f"{HEAD}BIAS = {weights[-1]:.2f}\nWEIGHTS = {{\n{lines}}}\n", encoding="utf-8")
    for name, pairs, others in (("whole reports", whole, short), ("their sentences alone", short, whole)):
        chances, own = crossed(pairs, others), matrix(pairs)[1]
        best = max(np.arange(0.05, 0.95, 0.05), key=lambda least: at(chances, own, least)[2])
        shown = [f"{v:.3f}" for least in (ONE, best) for v in at(chances, own, least)]
        print(f"{name}: P, R, F1 by topics not seen: {shown[:3]}; best at {best:.2f}: {shown[3:]}", file=sys.stderr)


if __name__ == "__main__":
    main()
