"""The documentation held against the program: commands, options, targets, names, links and generated pages."""

from __future__ import annotations

import importlib.util
import re
import tomllib
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import synoptic
from synoptic.cli import app
from synoptic.model.errors import SynopticError

ROOT = Path(__file__).parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)\s]+)\)")
PICTURE = re.compile(r"!\[[^\]]+\]\(([^)\s]+)\)")
COMMAND = re.compile(r"(?:^|[\s/`$])synoptic ([a-z]+)((?: [^\n`|#]*)?)", re.MULTILINE)
CODE = re.compile(r"```.*?```|`[^`\n]+`|^    \S.*$", re.DOTALL | re.MULTILINE)


def builder() -> ModuleType:
    specification = importlib.util.spec_from_file_location("docs_build", ROOT / "docs" / "build.py")
    assert specification and specification.loader
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


BUILD = builder()
COMMANDS: dict[str, Any] = BUILD.typer.main.get_command(app).commands


def code_of(page: Path) -> str:
    """What stands in code on a page."""
    return "\n".join(match[0] for match in CODE.finditer(page.read_text(encoding="utf-8")))


def anchors(page: Path) -> set[str]:
    heads = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", head.lower()).strip().replace(" ", "-") for head in heads}


@pytest.mark.parametrize("page", PAGES, ids=lambda p: str(p.relative_to(ROOT)))
def test_commands_and_options_exist(page: Path) -> None:
    for name, rest in COMMAND.findall(code_of(page)):
        assert name in COMMANDS, f"synoptic {name}"
        known = {option for parameter in COMMANDS[name].params for option in parameter.opts} | {"--help"}
        for option in re.findall(r"(?<!\S)--?[a-z][a-z-]*", rest):
            assert option in known, f"synoptic {name} {option}"


def test_every_command_and_option_is_in_the_reference() -> None:
    reference = (ROOT / "docs" / "reference" / "commands.md").read_text(encoding="utf-8")
    for name, command in COMMANDS.items():
        assert f"## synoptic {name}\n" in reference
        for parameter in command.params:
            assert getattr(parameter, "help", None), f"synoptic {name} {parameter.name} says nothing of itself"


@pytest.mark.parametrize("page", PAGES, ids=lambda p: str(p.relative_to(ROOT)))
def test_make_targets_exist(page: Path) -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    for line in re.findall(r"\bmake((?: [a-z]+)+)", code_of(page)):
        assert set(line.split()) <= targets, line


@pytest.mark.parametrize("page", PAGES, ids=lambda p: str(p.relative_to(ROOT)))
def test_links_lead_somewhere(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    for target in [*LINK.findall(text), *PICTURE.findall(text)]:
        if target.startswith(("http://", "https://")):
            continue
        name, _, anchor = target.partition("#")
        goal = (page.parent / name).resolve() if name else page
        assert goal.exists(), target
        assert not anchor or anchor in anchors(goal), target


@pytest.mark.parametrize("page", PAGES, ids=lambda p: str(p.relative_to(ROOT)))
def test_names_of_the_library_exist(page: Path) -> None:
    for name in re.findall(r"(?<![\w/.])synoptic\.([A-Za-z_]+)\b(?!/)", code_of(page)):
        found = hasattr(synoptic, name) or importlib.util.find_spec(f"synoptic.{name}") or name == "account"
        assert found, f"synoptic.{name}"
    for name in re.findall(r"\bsynopsis\.([a-z_]+)", code_of(page)):
        fields = {*synoptic.Synopsis.__dataclass_fields__, *vars(synoptic.Synopsis)}
        assert name in fields, f"synopsis.{name}"


def test_generated_pages_are_up_to_date() -> None:
    for path, content in BUILD.pages().items():
        assert path.read_text(encoding="utf-8") == content, f"{path.relative_to(ROOT)}: run `make docs`"


def test_every_page_can_be_reached_from_the_readme() -> None:
    seen, queue = set(), [ROOT / "README.md"]
    while queue:
        page = queue.pop()
        if page not in seen:
            seen.add(page)
            for target in LINK.findall(page.read_text(encoding="utf-8")):
                goal = (page.parent / target.partition("#")[0]).resolve()
                if goal.suffix == ".md" and goal.exists():
                    queue.append(goal)
    assert set(PAGES) <= seen


def python_blocks() -> list[tuple[str, str]]:
    """Those of all pages but the tutorial's, which docs/build.py runs."""
    return [
        (str(page.relative_to(ROOT)), block)
        for page in PAGES
        if page.parent.name != "tutorial"
        for block in re.findall(r"```python\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL)
    ]


@pytest.mark.parametrize(("page", "block"), python_blocks())
def test_python_runs(page: str, block: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every Python block of the documentation runs from the top of a checkout."""
    monkeypatch.chdir(ROOT)
    try:
        exec(compile(block, page, "exec"), {})
    except SynopticError as error:
        pytest.fail(f"{page}: {error}")


def test_every_dependency_has_its_reason() -> None:
    page = (ROOT / "docs" / "explanation" / "dependencies.md").read_text(encoding="utf-8")
    with (ROOT / "pyproject.toml").open("rb") as file:
        asked = tomllib.load(file)
    groups = [r for group in asked["dependency-groups"].values() for r in group if isinstance(r, str)]
    for requirement in [*asked["project"]["dependencies"], *groups]:
        name = re.split(r"[<>=!~ ]", requirement)[0]
        assert f"`{name}`" in page, name
