"""What is found of planted conflicts, and what is found where nothing was planted.

planted_recall      of the pairs with a planted conflict, those in which one of the right kind and verdict is found, with
                    both the changed words' sentence and the sentence that they were changed from among its evidence.
planted_placed      the same, whatever its kind and verdict.
planted_<kind>      `planted_recall` of one kind of change, as conflicts_changes names it.
false_unchanged     contradictions a pair, over the pairs in which nothing but wording, rounding, unit or the way to
                    print a day was changed: each of them is false.
unchanged_clean     1 less false_unchanged: what is held against a floor.
false_changed       contradictions a pair that are not of the planted change, over the other pairs.

    python -m bench.conflicts_scored DATA [PAIRS [SEED]]

prints the figures and what was missed or is false.
"""

from __future__ import annotations

import pathlib
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence

from bench.conflicts import Pair, pairs
from synoptic.model.finding import Conflict, Side
from synoptic.model.report import Report
from synoptic.model.span import Span
from synoptic.pipeline import Settings, analyse

SEED = 11
Failing = Callable[[str, str], None]
Finding = Callable[[Sequence[Report]], Sequence[Conflict]]


def read(reports: Sequence[Report]) -> Sequence[Conflict]:
    """The conflicts that the whole pipeline finds in two reports."""
    return analyse(reports, Settings()).conflicts


def measure(
    data: pathlib.Path, sample: int | None, seed: int = SEED, failing: Failing | None = None, find: Finding = read
) -> dict[str, float]:
    """The figures above over `sample` pairs; `failing` is told (kind, line) of each thing that is wrong."""
    n: Counter[str] = Counter()
    for pair in pairs(data, sample, seed):
        score(pair, find([pair.earlier, pair.later]), n, failing or (lambda kind, line: None))
    kinds = sorted({key.removeprefix("of ") for key in n if key.startswith("of ")})
    return {
        "planted_recall": n["found"] / max(1, n["planted"]),
        "planted_placed": n["placed"] / max(1, n["planted"]),
        "false_unchanged": n["false unchanged"] / max(1, n["unchanged"]),
        "unchanged_clean": 1 - n["false unchanged"] / max(1, n["unchanged"]),
        "false_changed": n["false changed"] / max(1, n["planted"]),
        **{f"planted_{kind.replace(' ', '_')}": n[f"found {kind}"] / n[f"of {kind}"] for kind in kinds},
        "planted_pairs": float(n["planted"]),
        "unchanged_pairs": float(n["unchanged"]),
    }


def score(pair: Pair, found: Sequence[Conflict], n: Counter[str], failing: Failing) -> None:
    """Counts one pair into `n`."""
    change = pair.change
    here = f"{pair.earlier.name} {pair.hand} {change.name} [{change.shown}]"
    between = [c for c in found if _between(c, pair)]
    if change.kinds:
        n["planted"] += 1
        n[f"of {change.name}"] += 1
        right = [c for c in between if c.kind in change.kinds and c.verdict in change.verdicts]
        n["found"] += bool(right)
        n["placed"] += bool(between)
        n[f"found {change.name}"] += bool(right)
        if not right:
            seen = ", ".join(sorted({f"{c.kind} {c.verdict}" for c in between})) or "nothing"
            failing(f"missed {change.name}", f"{here} found {seen}\n{_quoted(pair)}")
    else:
        n["unchanged"] += 1
    false = [c for c in found if c.verdict == "contradiction" and not (c in between and c.kind in change.kinds)]
    n["false changed" if change.kinds else "false unchanged"] += len(false)
    for c in false:
        failing("false", f"{here} {c.kind} {shown(c)}")


def _between(conflict: Conflict, pair: Pair) -> bool:
    """Whether two of its sides stand where the change is, in the one report and in the other."""
    first = [_touches(s, pair.earlier.id, pair.before) for s in conflict.sides]
    second = [_touches(s, pair.later.id, pair.after) for s in conflict.sides]
    return any(a and b for i, a in enumerate(first) for j, b in enumerate(second) if i != j)


def _touches(side: Side, report: str, spans: Sequence[Span]) -> bool:
    return any(e.report == report and any(e.span.overlaps(s) for s in spans) for e in side.evidence)


def _quoted(pair: Pair) -> str:
    """The sentences around the first changed words, for reading."""
    texts = (pair.earlier.text, pair.later.text)
    spans = (pair.before[0], pair.after[0])
    return "\n".join(
        "      " + t[max(0, s.start - 150) : s.end + 110].replace("\n", " ") for t, s in zip(texts, spans, strict=True)
    )


def shown(conflict: Conflict) -> str:
    """A conflict on some lines, for reading."""
    sides = "".join(f"\n      {s.value!r}: {' | '.join(e.quote for e in s.evidence)}" for s in conflict.sides)
    return f"{conflict.verdict}: {conflict.reason}{sides}"


def _main(arguments: list[str]) -> None:
    lines: defaultdict[str, list[str]] = defaultdict(list)
    sample, seed = (
        (int(x) for x in (*arguments[1:3], "200", str(SEED))[:2])
        if len(arguments) > 2
        else (int((*arguments[1:2], "200")[0]), SEED)
    )
    figures: Mapping[str, float] = measure(
        pathlib.Path(arguments[0]), sample, seed, lambda kind, line: lines[kind].append(line)
    )
    for kind, found in sorted(lines.items()):
        print(f"\n{kind}: {len(found)}", *found, sep="\n  ")
    for key, value in figures.items():
        print(f"{key:20} {value:.3f}")


if __name__ == "__main__":
    _main(sys.argv[1:])
