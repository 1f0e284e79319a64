"""What all tests share: profiles of hypothesis, the parser loaded once, and the program run as a person runs it."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from synoptic import cli

SLOW = (HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.function_scoped_fixture)
settings.register_profile("quick", deadline=None, max_examples=100, derandomize=True, suppress_health_check=SLOW)
settings.register_profile("thorough", deadline=None, max_examples=1000, suppress_health_check=SLOW)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "quick"))


@dataclass(frozen=True, slots=True)
class Ran:
    """What a command did."""

    status: int
    out: bytes
    err: str

    @property
    def notes(self) -> list[str]:
        """The lines on stderr that are no progress."""
        steps = ("cleaning", "parsing", "annotating", "resolving", "tracing", "aligning", "judging", "composing")
        lines = [line.removeprefix("synoptic: ") for line in self.err.splitlines()]
        return [line for line in lines if not line.startswith(steps)]


Program = Callable[..., Ran]


@pytest.fixture
def program(monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]) -> Program:
    """The program in this process, so that the parser is loaded once: `program("read", path, stdin=b"...")`."""

    def run(*args: str | Path, stdin: bytes = b"") -> Ran:
        monkeypatch.setattr(sys, "argv", ["synoptic", *map(str, args)])
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        capfdbinary.readouterr()
        with pytest.raises(SystemExit) as exit:
            cli.main()
        sys.stdout.flush()
        sys.stderr.flush()
        out, err = capfdbinary.readouterr()
        status = exit.value.code
        return Ran(status if isinstance(status, int) else 1, out, err.decode())

    return run


@pytest.fixture(scope="session")
def executable() -> Path:
    """The installed program, for what only another process can show."""
    return Path(sys.executable).parent / "synoptic"


@pytest.fixture
def inside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An empty folder to stand in."""
    monkeypatch.chdir(tmp_path)
    yield tmp_path
