"""`python -m bench`: every section's accuracy, the speed ratios, and whether any figure fell."""

from __future__ import annotations

import argparse
import gzip
import json
import pathlib
import subprocess
import sys
from collections.abc import Sequence
from itertools import islice

from rich.console import Console
from rich.table import Table

from bench import speed
from bench.common import DATA, FLOORS, SECTIONS, Result, broken, raised, read_floors, run_section
from synoptic.examples import FERRY


def main(arguments: Sequence[str] | None = None) -> int:
    """Exit status 1 where --check finds a figure that fell or a section that failed, else 0."""
    options = _options(arguments)
    console = Console(width=max(100, Console().width))
    results = []
    for section in SECTIONS:
        if not options.only or {section.name, section.room} & set(options.only):
            print(f"{section.name} ...", end=" ", file=sys.stderr, flush=True)
            results.append(run_section(section, options.data, options.full))
            print(f"{results[-1].seconds:.0f} s", file=sys.stderr)
    ratios, trouble = _speed(options.data, set(options.only or ("speed",)))
    floors = read_floors()
    console.print(table(results, ratios, floors))
    for result in results:
        if result.skipped or result.failed:
            console.print(f"{result.section}: {result.skipped or 'FAILED, ' + result.failed}", markup=False)
    if trouble:
        console.print(f"speed: {trouble}", markup=False)
    if options.json:
        figures = {r.section: dict(r.figures) for r in results} | {"speed": ratios}
        options.json.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    if options.raise_floors:
        FLOORS.write_text(json.dumps(raised(results, floors), indent=1) + "\n", encoding="utf-8")
    fallen = broken(results, ratios, floors) + [f"speed: {trouble}"] * trouble.startswith("FAILED")
    fallen *= options.check
    for line in fallen:
        console.print(f"FELL  {line}", style="bold red", markup=False)
    if options.check and not fallen:
        measured = [r for r in results if r.figures]
        console.print(f"No figure fell ({len(measured)} of {len(results)} sections measured).")
    return 1 if fallen else 0


def table(results: Sequence[Result], ratios: dict[str, float], floors: dict[str, dict[str, float]]) -> Table:
    """One row a figure: section, figure, value, floor, aim, seconds."""
    made = Table("section", "figure")
    aims = {section.name: section.aims for section in SECTIONS}
    for head in ("value", "floor", "aim", "seconds"):
        made.add_column(head, justify="right")
    for result in results:
        for i, (figure, value) in enumerate(result.figures.items()):
            floor = floors.get(result.section, {}).get(figure)
            made.add_row(
                "" if i else result.section,
                figure,
                f"{value:.3f}",
                "" if floor is None else f"{floor:.3f}",
                f"{aims[result.section][figure]:.3f}" if figure in aims[result.section] else "",
                "" if i else f"{result.seconds:.0f}",
                end_section=i == len(result.figures) - 1,
            )
    for i, (name, ratio) in enumerate(ratios.items()):
        ceiling = floors.get("ceilings", {}).get(name)
        made.add_row(
            "" if i else "speed", name, f"{ratio:.2f}", "" if ceiling is None else f"at most {ceiling:.2f}", "", ""
        )
    return made


def _speed(data: pathlib.Path, wanted: set[str]) -> tuple[dict[str, float], str]:
    """The ratios asked for ("speed": all; "annotate": those of that room), and what hindered measuring them."""
    if not wanted & {"speed", "annotate"}:
        return {}, "left out"
    try:
        ratios = speed.measure_annotate(_texts(data))
        if "speed" in wanted:
            paths = {"example": sorted(FERRY.glob("*.txt")), "seeds": sorted((data.parent / "seeds").glob("*.txt"))}
            ratios |= speed.measure({name: found for name, found in paths.items() if found})
    except subprocess.CalledProcessError as error:
        return {}, f"FAILED, {(error.stderr or '').strip().splitlines()[-1:]}"
    return ratios, ""


def _texts(data: pathlib.Path) -> dict[str, list[str]]:
    """Reports to annotate against the clock: the example's, and news reports of a development set where it lies."""
    texts = {"example": [path.read_text(encoding="utf-8") for path in sorted(FERRY.glob("*.txt"))]}
    path = data / "attribution_dev.jsonl.gz"
    if path.is_file():
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            texts["news"] = [json.loads(line)["text"] for line in islice(lines, 0, None, 23)]
    return texts


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--data", type=pathlib.Path, default=DATA, help="folder of development sets")
    parser.add_argument(
        "--only", action="append", metavar="SECTION", help="this section or room alone (may be repeated)"
    )
    parser.add_argument("--full", action="store_true", help="all items of each set, however long it takes")
    parser.add_argument("--check", action="store_true", help="fail where a figure lies under its floor")
    parser.add_argument("--raise", dest="raise_floors", action="store_true", help="raise floors to what was measured")
    parser.add_argument("--json", type=pathlib.Path, metavar="FILE", help="also write the figures as JSON")
    options = parser.parse_args(arguments)
    known = {name for section in SECTIONS for name in (section.name, section.room) if name} | {"speed"}
    for name in options.only or ():
        if name not in known:
            parser.error(f"no section {name!r}; there are {', '.join(sorted(known))}")
    return options


if __name__ == "__main__":
    sys.exit(main())
