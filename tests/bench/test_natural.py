"""The labels hold no text, each pair once; figures say what they are said to say."""

from __future__ import annotations

import gzip
import json
import re
from pathlib import Path

import pytest

from bench import natural
from bench.rivals import at_best, jaccard, synoptic_index
from bench.scale import recalls
from bench.scale_texts import KINDS, RELATED, Collection, collection

LABELS = natural.labels()
TAKEN = {"reprint", "partly", "wire", "press"}
NOT_TAKEN = {"quote", "formula", "chance", "boilerplate", "no article"}


def test_labels_are_ids_and_answers_and_no_text() -> None:
    for line in LABELS:
        assert set(line) == {"one", "other", "taken", "kind", "sure", "drawn"}
        assert re.fullmatch(r"[0-9a-f]{32}", line["one"]) and re.fullmatch(r"[0-9a-f]{32}", line["other"])
        assert line["kind"] in (TAKEN if line["taken"] else NOT_TAKEN)


def test_every_pair_is_labelled_once() -> None:
    assert len({frozenset((line["one"], line["other"])) for line in LABELS}) == len(LABELS) == 350


def test_the_best_threshold_is_the_one_of_the_best_f1() -> None:
    scores = [(0.9, True), (0.8, True), (0.5, False), (0.5, True), (0.1, False)]
    assert at_best(scores, 3) == (0.5, 0.75, 1.0)
    assert at_best([], 3) == (0.0, 0.0, 0.0)


def test_recall_is_taken_where_precision_is_high_enough() -> None:
    made = Collection(["a"] * 6, {(0, 1): "whole", (0, 2): "cut", (3, 4): "cut"}, frozenset({(1, 2)}))
    scored = [(0, 1, 0.9), (1, 2, 0.8), (0, 2, 0.7), (4, 5, 0.6), (3, 4, 0.5)]
    assert recalls(made, scored) == {"whole": 1.0, "cut": 0.5, "mixed": 0.0, "siblings": 0.0, "all": 2 / 3}


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A development set of invented reports."""
    folder = tmp_path_factory.mktemp("data")
    verbs, things = "mended painted sold moved closed".split(), "bridge mill crane ferry boat lamp wall well".split()
    sentences = [
        f"The {a} of Lowmoor{k} {v} the {b} of Easton{k + n} on day {n} with {k * n} Tarn{n} men and a Holm{k} crane."
        for n, v in enumerate(verbs)
        for k, a in enumerate(things)
        for b in things
    ]
    with gzip.open(folder / "incidents_dev.jsonl.gz", "wt", encoding="utf-8") as lines:
        for n in range(0, len(sentences), 10):
            lines.write(json.dumps({"articles": [{"id": str(n), "text": " ".join(sentences[n : n + 10])}]}) + "\n")
    return folder


def test_a_collection_is_the_same_every_time_and_knows_its_copies(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bench.scale_texts.USUAL", 10)
    made = collection(data, 200)
    assert made == collection(data, 200)
    assert len(made.texts) == 200
    assert set(KINDS) <= set(made.kinds.values()) <= {*KINDS, "siblings"}
    assert all(i < j for i, j in (*made.kinds, *made.open)) and not set(made.kinds) & made.open
    for (i, j), kind in made.kinds.items():
        one, other = (set(re.findall(r"\w+", made.texts[k])) for k in (i, j))
        assert len(one & other) >= RELATED * min(len(one), len(other)), kind


def test_sides_give_pairs_in_order_with_scores() -> None:
    texts = ["one two three four five six seven eight nine ten"] * 2 + ["nothing of the kind stands here at all today"]
    assert jaccard(texts) == [(0, 1, 1.0)]
    ((i, j, strength),) = synoptic_index(texts)
    assert (i, j) == (0, 1) and strength > 1
