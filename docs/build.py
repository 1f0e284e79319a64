"""Writes what of the documentation is taken from the program: docs/reference/, the README's table of figures, and the
outputs in the tutorial.

    python docs/build.py

`pages()` gives each file's wanted content; a test compares it with what is there.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from functools import lru_cache
from pathlib import Path
from typing import Any

import typer.core
import typer.main

from synoptic.cli import app
from synoptic.compose import line_keys
from synoptic.compose.render import schema

ROOT = Path(__file__).resolve().parent.parent
NOTE = "<!-- Written by docs/build.py from the program: `make docs`. Do not edit. -->\n"
FIGURES = re.compile(r"(?<=<!-- figures -->\n).*?(?=<!-- end of figures -->)", re.DOTALL)
SHOWN = re.compile(
    r'<!-- shown: (?P<command>[^|>]+?)(?: \| from "(?P<first>[^"]+)")? \| (?P<count>\d+) lines -->\n```text\n.*?```',
    re.DOTALL,
)
RAN = re.compile(r"```python\n(?P<code>.*?)```\n\n<!-- output -->\n```text\n.*?```", re.DOTALL)
FIGURE_WORDS = {
    "example": "the shipped example, by what was planted in it",
    "extraction": "article text out of web pages and of texts copied from them",
    "wild": "how much of what, and whether it has happened, in sentences of our own; `aside`: those not read while rules were made",
    "timex": "times in news text, TimeML values",
    "recognizer": "single phrases of dates, numbers, units",
    "attribution": "who said what, in political news",
    "coreference": "which names across reports are one",
    "trace": "who took what from whom, in worlds of planted derivations; `reuse`: plainer copies without dates",
    "natural": "which pairs of real reports share text that one took, labelled by hand",
    "scale": "reuse among ten thousand reports, beside MinHash indexes",
    "worlds": "on how many independent origins a statement rests, in invented worlds where that is known",
    "rivals": "the same pairs by other tools, each at the threshold best for it",
    "statements": "which sentences of different reports tell of one happening, two events of one kind mixed",
    "paraphrase": "whether two sentences state the same",
    "incidents": "five Ws of incidents with several reports",
}


def commands_page() -> str:
    """Every command with its arguments and options, as `--help` gives them."""
    group = typer.main.get_command(app)
    lines = [NOTE, "# Commands\n", "Every command also explains itself: `synoptic COMMAND --help`.\n"]
    for name, command in sorted(group.commands.items()):  # type: ignore[attr-defined]
        if not command.hidden:
            lines += [f"## synoptic {name}\n", *_command(command)]
    return "\n".join(lines)


def _command(command: Any) -> list[str]:
    lines = [_plain(command.help or "") + "\n"]
    rows = []
    for parameter in command.params:
        if getattr(parameter, "hidden", False) or parameter.name == "help":
            continue
        argument = isinstance(parameter, typer.core.TyperArgument)
        value = parameter.metavar or parameter.name.upper()
        shown = value if argument else ", ".join(parameter.opts)
        shown += "" if argument or getattr(parameter, "is_flag", False) else f" {value}"
        words = " ".join(_plain(parameter.help or "").split()).replace("|", "\\|")
        rows.append(f"| `{shown}` | {words} |")
    return lines + (["| | |", "|---|---|", *rows, ""] if rows else [])


def _plain(text: str) -> str:
    return text.replace("\b\n", "").replace("\f", "").strip()


def account_page() -> str:
    """The account file's objects and keys, from its JSON Schema."""
    whole = schema()
    lines = [
        NOTE,
        "# The account file\n",
        f"What `synoptic read` writes with `--json`: one UTF-8 JSON object, contract `{whole['properties']['schema']['const']}`.",
        "`synoptic schema` prints the JSON Schema, and every file written validates against it.\n",
        "Spans are half-open, in Unicode code points of that report's `text`: `text[start:end]` is the quotation to the letter.",
        "Times are EDTF. Ids are hashes of content: the same input in any order, on any machine, gives the same bytes.\n",
    ]
    parts = {"the whole": whole, **whole["$defs"]}
    for name, part in parts.items():
        lines += [f"## {_title(name)}\n", "| key | type | |", "|---|---|---|"]
        for key, rule in part["properties"].items():
            lines.append(f"| `{key}` | {_type(rule)} | {rule.get('description', '')} |")
        lines.append("")
    return "\n".join(lines)


def lines_page() -> str:
    """The JSON lines of the inner stages, from the table of their keys."""
    lines = [
        NOTE,
        "# The lines of the inner stages\n",
        "`synoptic clean --jsonl` and `synoptic annotate --jsonl` write one UTF-8 JSON object a line, in the order of the input.",
        "Spans are half-open, in Unicode code points of that line's `text`. What the readings mean: see",
        "[How a passage is read](../explanation/readings.md).",
        "`synoptic relate` writes such a line for each pair; one that holds no two passages is named on standard error by its",
        "line and has none, so give pairs an `id` where results are to be matched with them.\n",
    ]
    tables = {
        "synoptic clean": line_keys.CLEAN,
        "synoptic annotate": line_keys.ANNOTATE,
        "synoptic relate": line_keys.RELATE,
    }
    tables |= {f"A mention of kind `{kind}`": keys for kind, keys in line_keys.MENTIONS.items()}
    for title, keys in tables.items():
        lines += [
            f"## {title}\n",
            "| key | |",
            "|---|---|",
            *(f"| `{key}` | {said} |" for key, said in keys.items()),
            "",
        ]
    return "\n".join(lines)


def _title(name: str) -> str:
    return name.removesuffix("Record")


def _type(rule: dict[str, Any]) -> str:
    if "const" in rule:
        return f"`{rule['const']}`"
    if "enum" in rule:
        return " or ".join(f"`{value}`" if value is not None else "null" for value in rule["enum"])
    if "$ref" in rule:
        name = _title(rule["$ref"].rsplit("/", 1)[1])
        return f"[{name}](#{name.lower()})"
    if "anyOf" in rule:
        return " or ".join(_type(one) for one in rule["anyOf"])
    if rule.get("type") == "array":
        return f"list of {_type(rule.get('items', {}))}"
    kind = rule.get("type", "any")
    return " or ".join(kind) if isinstance(kind, list) else str(kind)


def readme() -> str:
    """The README with its figures as the floors have them."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    floors = json.loads((ROOT / "bench" / "floors.json").read_text(encoding="utf-8"))
    rows = ["| what | figure | at least |", "|---|---|---|"]
    for section, words in FIGURE_WORDS.items():
        for figure, floor in floors.get(section, {}).items():
            rows.append(f"| {words} | {figure.replace('_', ' ')} | {floor:.2f} |")
    table = "\n".join(rows) + "\n"
    return FIGURES.sub(lambda _: table, text)


def tutorial() -> str:
    """The tutorial with what its commands and its Python blocks print."""
    text = (ROOT / "docs" / "tutorial" / "first-account.md").read_text(encoding="utf-8")

    def shown(match: re.Match[str]) -> str:
        head = match[0].partition("\n")[0]
        lines = printed(tuple(match["command"].split())).splitlines()
        start = lines.index(match["first"]) if match["first"] else 0
        kept = lines[start : start + int(match["count"])]
        more = ["..."] if start + int(match["count"]) < len(lines) else []
        return "\n".join([head, "```text", *kept, *more, "```"])

    def ran(match: re.Match[str]) -> str:
        output = printed(("python", "-c", match["code"])).rstrip()
        return f"```python\n{match['code']}```\n\n<!-- output -->\n```text\n{output}\n```"

    return RAN.sub(ran, SHOWN.sub(shown, text))


@lru_cache
def printed(command: tuple[str, ...]) -> str:
    """What a command prints on standard output, run in the checkout with the environment's programs."""
    place = Path(sys.executable).parent
    environment = {**os.environ, "COLUMNS": "100", "PATH": f"{place}{os.pathsep}{os.environ.get('PATH', '')}"}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"{' '.join(command)}: exit status {done.returncode}\n{done.stderr}")
    return done.stdout


def pages() -> dict[Path, str]:
    """Every file that this script writes, with its content."""
    return {
        ROOT / "docs" / "reference" / "commands.md": commands_page(),
        ROOT / "docs" / "reference" / "account.md": account_page(),
        ROOT / "docs" / "reference" / "lines.md": lines_page(),
        ROOT / "README.md": readme(),
        ROOT / "docs" / "tutorial" / "first-account.md": tutorial(),
    }


if __name__ == "__main__":
    for path, content in pages().items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
        print(path.relative_to(ROOT))
