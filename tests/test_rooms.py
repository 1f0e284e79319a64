"""What import-linter's contracts in pyproject.toml cannot say: the nouns need the standard library alone."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import synoptic
import synoptic.model

PACKAGE = Path(synoptic.model.__file__).parent.parent
FRONT = synoptic.__all__
"""The names that the package root offers; `from synoptic import align` is a room, not one of them."""
FACES = {"cli", "__main__.py", "web"}


def imported(path: Path) -> Iterator[str]:
    """Every module that a file imports, by its full name."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are written in full"
            if node.module == "synoptic":
                yield from (f"synoptic.{alias.name}" for alias in node.names)
            else:
                yield node.module or ""


@pytest.mark.parametrize("path", sorted((PACKAGE / "model").glob("*.py")), ids=lambda path: path.name)
def test_nouns_need_the_standard_library_alone(path: Path) -> None:
    for module in imported(path):
        assert module.split(".")[0] in sys.stdlib_module_names or module.startswith("synoptic.model."), module


def test_nothing_inside_imports_the_front_door() -> None:
    """Only a face may: an inner file that imports the package root closes a circle through everything."""
    for path in sorted(PACKAGE.rglob("*.py")):
        if path.relative_to(PACKAGE).parts[0] not in FACES:
            for module in imported(path):
                assert module.split(".")[:2] not in [["synoptic"], *(["synoptic", name] for name in FRONT)], path
