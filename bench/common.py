"""What is measured, on how much of it, and where the figures of a run are kept and compared."""

from __future__ import annotations

import importlib
import json
import os
import pathlib
import time
from collections.abc import Mapping
from dataclasses import dataclass, field

ROOT = pathlib.Path(__file__).resolve().parent.parent
DATA = pathlib.Path(os.environ.get("SYNOPTIC_BENCH_DATA", ROOT.parent / "shared" / "data"))
"""Development sets: the folder that SYNOPTIC_BENCH_DATA names, else one beside the checkout."""
FLOORS = ROOT / "bench" / "floors.json"
SLACK = 0.002
"""How far under its floor a figure may lie: processors differ in the last bits of a matrix product, which moves a
tagger's label now and then."""


@dataclass(frozen=True)
class Section:
    """One module of this folder and how it is run."""

    name: str
    sample: int | None
    """Items taken in the usual run, so that all sections together end within ten minutes on two cores."""
    headlines: tuple[str, ...]
    """The figures that are held against floors; the others are printed for whoever works on it."""
    file: str | None = None
    """The development set it needs; None where it needs none."""
    room: str = ""
    """The stage it measures, by which several sections can be asked for at once."""
    aims: Mapping[str, float] = field(default_factory=dict)
    """What is aimed at, by figure."""


SECTIONS = (
    Section(
        "example", None, ("conflicts_recall", "contradictions_precision", "reuses_f1", "numbers_right", "names_right")
    ),
    Section(
        "extraction",
        None,
        ("extraction_html_f1", "extraction_messy_html2text_f1", "extraction_messy_inscriptis_f1"),
        "extraction_dev.jsonl.gz",
        "annotate",
        {
            "extraction_html_f1": 0.965,
            "extraction_messy_html2text_f1": 0.88,
            "extraction_messy_inscriptis_f1": 0.88,
        },
    ),
    Section(
        "timex",
        None,
        ("relaxed_f1", "value_f1", "type_f1"),
        "timex_dev.jsonl.gz",
        "annotate",
        {"relaxed_f1": 0.92, "value_f1": 0.82},
    ),
    Section(
        "recognizer",
        None,
        ("dates", "date_parts", "numbers", "units", "money"),
        "recognizer_specs_dev.jsonl.gz",
        "annotate",
        {"dates": 0.9, "date_parts": 0.9, "numbers": 0.95, "units": 0.9, "money": 0.9},
    ),
    Section(
        "attribution",
        231,
        ("source_overlap_f1", "content_overlap_f1", "linked_overlap_f1"),
        "attribution_dev.jsonl.gz",
        "annotate",
        {"source_overlap_f1": 0.75, "content_overlap_f1": 0.78, "linked_overlap_f1": 0.68},
    ),
    Section(
        "wild",
        None,
        (
            "quantities_f1",
            "quantities_aside_f1",
            "quantities_later_f1",
            "quantities_later_aside_f1",
            "factuality_value",
            "factuality_aside_value",
        ),
        None,
        "annotate",
        {
            "quantities_f1": 0.95,
            "quantities_aside_f1": 0.95,
            "quantities_later_f1": 0.95,
            "quantities_later_aside_f1": 0.95,
            "factuality_value": 0.95,
            "factuality_aside_value": 0.95,
        },
    ),
    Section("stories", 40, ("incidents_f1", "topics_f1"), "incidents_dev.jsonl.gz"),
    Section("coreference", 16, ("names_precision", "names_f1", "linked_f1", "pronouns_f1"), "coreference_dev.jsonl.gz"),
    Section(
        "trace",
        1_200,
        (
            "pairs_precision",
            "pairs_recall",
            "passages_f1",
            "direction",
            "stock_apart",
            "reuse_precision",
            "reuse_recall",
            "reuse_passage_f1",
        ),
        "incidents_dev.jsonl.gz",
        "trace",
        {"pairs_precision": 0.99, "pairs_recall": 0.97, "passages_f1": 0.93, "direction": 0.95},
    ),
    Section("rivals", 120, ("natural_ahead", "worlds_ahead"), "incidents_dev.jsonl.gz", "trace"),
    Section("natural", None, ("f1", "sure_f1", "sure_f1_15"), "incidents_dev.jsonl.gz", "trace"),
    Section(
        "scale",
        10_000,
        ("recall", "recall_cut", "recall_mixed"),
        "incidents_dev.jsonl.gz",
        "trace",
        {"datasketch_time": 1.0},
    ),
    Section(
        "worlds",
        4,
        (
            "origins_exact",
            "newsrooms_exact",
            "echoes_held",
            "voices_origins_exact",
            "voices_echoes_held",
            "more_origins_exact",
            "more_echoes_held",
            "abroad_origins_exact",
            "abroad_echoes_held",
            "further_origins_exact",
            "further_echoes_held",
            "later_origins_exact",
            "later_echoes_held",
            "aside_origins_exact",
            "aside_echoes_held",
        ),
        None,
        "trace",
        {
            "origins_exact": 0.95,
            "echoes_held": 1.0,
            "voices_origins_exact": 0.95,
            "voices_echoes_held": 1.0,
            "more_origins_exact": 0.95,
            "more_echoes_held": 1.0,
            "abroad_origins_exact": 0.95,
            "abroad_echoes_held": 1.0,
            "further_origins_exact": 0.95,
            "further_echoes_held": 1.0,
            "later_origins_exact": 0.95,
            "later_echoes_held": 1.0,
            "aside_origins_exact": 0.95,
            "aside_echoes_held": 1.0,
        },
    ),
    Section("statements", 14, ("f1",), "coreference_dev.jsonl.gz", "judge", {"f1": 0.76}),
    Section(
        "conflicts_natural",
        150,
        ("macro_f1", "verdicts_f1", "contradiction_precision"),
        "incidents_dev.jsonl.gz",
        "judge",
        {"macro_f1": 0.8, "contradiction_precision": 0.9},
    ),
    Section("disputes", None, ("found", "updates", "clean", "aside_found", "aside_clean"), None, "judge"),
    Section("paraphrase", 150, ("paraphrase_accuracy", "paraphrase_f1"), "paraphrase_dev.jsonl.gz"),
    Section(
        "judge",
        240,
        ("planted_recall", "unchanged_clean"),
        "incidents_dev.jsonl.gz",
        "judge",
        {"planted_recall": 0.95, "unchanged_clean": 0.99},
    ),
    Section(
        "incidents", 120, ("date", "city", "killed", "injured", "victims_f1", "suspects_f1"), "incidents_dev.jsonl.gz"
    ),
)


@dataclass
class Result:
    """What came of one section."""

    section: str
    figures: Mapping[str, float] = field(default_factory=dict)
    seconds: float = 0.0
    skipped: str = ""
    """Why there are no figures although nothing went wrong."""
    failed: str = ""
    """What went wrong."""


def run_section(section: Section, data: pathlib.Path, full: bool) -> Result:
    """Measures one section; an error of any kind is kept as its result, so that the others still run."""
    if section.file and not (data / section.file).is_file():
        return Result(section.name, skipped=f"not measured: no {section.file} in {data}")
    started = time.perf_counter()
    try:
        module = importlib.import_module(f"bench.{section.name}")
        figures = module.measure(data, None if full else section.sample)
    except Exception as error:  # a broken section must not hide the others
        return Result(section.name, failed=f"{type(error).__name__}: {error}", seconds=time.perf_counter() - started)
    return Result(section.name, figures, time.perf_counter() - started)


def read_floors(path: pathlib.Path = FLOORS) -> dict[str, dict[str, float]]:
    """{"section": {"figure": floor}}; the section "ceilings" holds figures that may not be exceeded."""
    floors: dict[str, dict[str, float]] = json.loads(path.read_text(encoding="utf-8"))
    return floors


def broken(results: list[Result], ratios: Mapping[str, float], floors: Mapping[str, Mapping[str, float]]) -> list[str]:
    """One line for each figure under its floor, each ratio over its ceiling, and each section that failed.

    A section that was skipped breaks nothing: its floors are not looked at.
    """
    found = [f"{r.section}: {r.failed}" for r in results if r.failed]
    headlines = {s.name: s.headlines for s in SECTIONS}
    for result in results:
        if result.failed or result.skipped:
            continue
        absent = [
            h for h in headlines[result.section] if h not in result.figures and h not in floors.get(result.section, {})
        ]
        if absent:
            found.append(f"{result.section}: gives no {', '.join(absent)}")
        for figure, floor in floors.get(result.section, {}).items():
            value = result.figures.get(figure)
            if value is None:
                found.append(f"{result.section} {figure}: no longer measured, floor {floor:.3f}")
            elif value < floor - SLACK:
                found.append(f"{result.section} {figure}: {value:.3f}, floor {floor:.3f}")
    for name, ceiling in floors.get("ceilings", {}).items():
        if name in ratios and ratios[name] > ceiling:
            found.append(f"{name}: {ratios[name]:.2f}, ceiling {ceiling:.2f}")
    return found


def raised(results: list[Result], floors: Mapping[str, Mapping[str, float]]) -> dict[str, dict[str, float]]:
    """The floors, each headline figure that lies higher brought up to what was measured; none is ever lowered."""
    new = {section: dict(figures) for section, figures in floors.items()}
    headlines = {s.name: s.headlines for s in SECTIONS}
    for result in results:
        own = new.setdefault(result.section, {})
        for figure in headlines[result.section]:
            if figure in result.figures:
                own[figure] = max(own.get(figure, 0.0), int(result.figures[figure] * 1000) / 1000)
    return {section: new[section] for section in sorted(new) if new[section]}
