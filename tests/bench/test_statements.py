"""The arithmetic of bench/statements.py, on numbers made up."""

from __future__ import annotations

import numpy as np
import pytest

from bench.statements import at, fit


def test_precision_recall_and_f1_at_a_chance() -> None:
    chances, gold = np.array([0.9, 0.8, 0.4, 0.1]), np.array([1.0, 0.0, 1.0, 0.0])
    assert at(chances, gold, 0.5) == pytest.approx((0.5, 0.5, 0.5))
    assert at(chances, gold, 0.0) == pytest.approx((0.5, 1.0, 2 / 3))


def test_the_fit_finds_which_feature_tells() -> None:
    features = np.array([[k % 2, (k // 2) % 2] for k in range(40)], dtype=float)
    weights = fit(features, features[:, 0])
    assert weights[0] > 2 > abs(weights[1])
