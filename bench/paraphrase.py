"""Do two sentences say the same thing: accuracy and F1 on news sentence pairs (MRPC), by `synoptic relate`.

`same` and `part` of at least PART both ways count as the corpus's "same": its raters allowed differing detail. The measure
is that of the corpus (Dolan, Quirk & Brockett, COLING 2004): accuracy, and F1 of "same".

Beside it what a cosine of sentences gives, of TF-IDF vectors and of MiniLM's (where it is installed, see bench/minilm.py): each
pair is judged at the threshold that is most often right on the pairs of the other FOLDS.
"""

from __future__ import annotations

import gzip
import json
import pathlib
from collections.abc import Sequence

from bench import minilm
from synoptic.relation import relate

FOLDS = 5


def measure(data: pathlib.Path, sample: int | None) -> dict[str, float]:
    """Accuracy and F1 over the first `sample` pairs: "paraphrase_…", "tf_idf_…" and, where installed, "minilm_…"."""
    with gzip.open(data / "paraphrase_dev.jsonl.gz", "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines][:sample]
    gold = [bool(row["same"]) for row in rows]
    pairs = [(row["a"], row["b"]) for row in rows]
    answers = {
        "paraphrase": [relate(a, b).relation in ("same", "part") for a, b in pairs],
        "tf_idf": crossed(tf_idf(pairs), gold),
    }
    if minilm.installed():
        answers["minilm"] = crossed(minilm.cosines(pairs), gold)
    found: dict[str, float] = {}
    for name, said in answers.items():
        hits = sum(s and g for s, g in zip(said, gold, strict=True))
        right = sum(s == g for s, g in zip(said, gold, strict=True))
        found[f"{name}_accuracy"] = right / len(rows) if rows else 0.0
        found[f"{name}_f1"] = 2 * hits / (sum(said) + sum(gold)) if hits else 0.0
    return found


def tf_idf(pairs: Sequence[tuple[str, str]]) -> list[float]:
    """Cosine of each pair's TF-IDF vectors (scikit-learn)."""
    from sklearn.feature_extraction.text import TfidfVectorizer

    texts = [text for pair in pairs for text in pair]
    vectors = TfidfVectorizer().fit_transform(texts) if texts else ()
    return [float(vectors[k].multiply(vectors[k + 1]).sum()) for k in range(0, len(texts), 2)]


def crossed(scores: Sequence[float], gold: Sequence[bool]) -> list[bool]:
    """Whether each pair's score reaches the threshold that the pairs of the other folds give."""
    said = [False] * len(scores)
    for fold in range(FOLDS):
        others = [(s, g) for k, (s, g) in enumerate(zip(scores, gold, strict=True)) if k % FOLDS != fold]
        least = threshold(others)
        for k in range(fold, len(scores), FOLDS):
            said[k] = scores[k] >= least
    return said


def threshold(pairs: Sequence[tuple[float, bool]]) -> float:
    """The score from which "same" is right most often; the lowest where several are."""
    right = sum(same for _, same in pairs)
    best, least = right, min((score for score, _ in pairs), default=0.0)
    ordered = sorted(pairs)
    for (score, same), (following, _) in zip(ordered, ordered[1:], strict=False):
        right += -1 if same else 1
        if following > score and right > best:
            best, least = right, following
    return least
