"""Do two sentences say the same thing: accuracy and F1 on news sentence pairs (MRPC), by `synoptic relate`.

`same` and `part` of at least PART both ways count as the corpus's "same": its raters allowed differing detail. The measure
is that of the corpus (Dolan, Quirk & Brockett, COLING 2004): accuracy, and F1 of "same".
"""

from __future__ import annotations

import gzip
import json
import pathlib

from synoptic.relation import relate


def measure(data: pathlib.Path, sample: int | None) -> dict[str, float]:
    """{"paraphrase_accuracy", "paraphrase_f1"} over the first `sample` pairs."""
    with gzip.open(data / "paraphrase_dev.jsonl.gz", "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines][:sample]
    hits = right = said = gold = 0
    for row in rows:
        same = relate(row["a"], row["b"]).relation in ("same", "part")
        hits += same and bool(row["same"])
        right += same == bool(row["same"])
        said += same
        gold += bool(row["same"])
    return {
        "paraphrase_accuracy": right / len(rows) if rows else 0.0,
        "paraphrase_f1": 2 * hits / (said + gold) if said + gold else 0.0,
    }
