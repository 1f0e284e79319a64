"""The arithmetic of bench/paraphrase.py and of the encoder that bench/minilm.py runs, on numbers made up."""

from __future__ import annotations

import json
import pathlib

import numpy as np
import pytest

from bench.minilm import gelu, tensors
from bench.paraphrase import crossed, tf_idf, threshold


def test_the_threshold_is_where_most_are_right() -> None:
    assert threshold([(0.1, False), (0.2, False), (0.6, True), (0.9, True)]) == 0.6
    assert threshold([(0.1, True), (0.9, True)]) == 0.1
    assert threshold([]) == 0.0


def test_equal_scores_are_judged_alike() -> None:
    assert threshold([(0.5, False), (0.5, False), (0.5, True), (0.8, True)]) == 0.8


def test_a_pair_does_not_set_its_own_threshold() -> None:
    """The only pair below the others' threshold would be right if it could lower it."""
    scores = [0.3] + [0.2, 0.9] * 7
    gold = [True] + [False, True] * 7
    assert crossed(scores, gold) == [False, *gold[1:]]


def test_words_in_common_bring_texts_near() -> None:
    alike, apart = tf_idf(
        [("The ferry sank on Monday.", "On Monday the ferry sank."), ("The ferry sank.", "Rents rose.")]
    )
    assert alike == pytest.approx(1.0)
    assert apart == 0.0


def test_gelu_passes_what_is_large_and_stops_what_is_small() -> None:
    values = gelu(np.array([-10.0, 0.0, 1.0, 10.0], np.float32))
    assert values == pytest.approx([0.0, 0.0, 0.8413447, 10.0], abs=1e-5)


def test_a_file_of_tensors_is_read(tmp_path: pathlib.Path) -> None:
    numbers = np.arange(6, dtype=np.float32).reshape(2, 3)
    table = {
        "__metadata__": {"format": "np"},
        "whole": {"dtype": "I64", "shape": [1], "data_offsets": [0, 8]},
        "weights": {"dtype": "F32", "shape": [2, 3], "data_offsets": [8, 32]},
    }
    head = json.dumps(table).encode()
    file = tmp_path / "made.safetensors"
    file.write_bytes(len(head).to_bytes(8, "little") + head + bytes(8) + numbers.tobytes())
    found = tensors(file)
    assert list(found) == ["weights"]
    assert (found["weights"] == numbers).all()
