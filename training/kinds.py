"""Make the table of the kinds of nouns and verbs, from the files of Princeton WordNet 3.0.

    python training/kinds.py /usr/share/wordnet src/synoptic/annotate/english/quantities/kinds_words.py

The WordNet files are those of Debian's package wordnet-base. Kept are single words that its tagged texts use, each with the
lexicographer's file of its first sense: "food", "event"; of verbs "motion", "change". The result holds one string a kind.
"""

from __future__ import annotations

import sys
import textwrap
from collections import defaultdict
from pathlib import Path

NOUNS = (
    "tops act animal artifact attribute body cognition communication event feeling food group location motive object "
    "person phenomenon plant possession process quantity relation shape state substance time"
).split()
VERBS = (
    "body change cognition communication competition consumption contact creation emotion motion perception possession "
    "social stative weather"
).split()
FILES = {"noun": (3, NOUNS), "verb": (29, VERBS)}
"""Part of speech -> (number of its first lexicographer's file, names of its files in order)."""
HEAD = '''"""Kinds of nouns and verbs by their first sense. Made by training/kinds.py from WordNet 3.0 (see engines/data/LICENSE.wordnet)."""

from __future__ import annotations

'''


def kinds(folder: Path, pos: str) -> dict[str, list[str]]:
    """Kind -> its words, in alphabetical order."""
    first, names = FILES[pos]
    file_of = {}
    for line in (folder / f"data.{pos}").read_text().splitlines():
        if not line.startswith(" "):
            offset, number = line.split(" ", 2)[:2]
            file_of[offset] = names[int(number) - first]
    found: dict[str, list[str]] = defaultdict(list)
    for line in (folder / f"index.{pos}").read_text().splitlines():
        if line.startswith(" "):
            continue
        parts = line.split()
        pointers = int(parts[3])
        if parts[0].isalpha() and int(parts[5 + pointers]):
            found[file_of[parts[6 + pointers]]].append(parts[0])
    return dict(sorted(found.items()))


def table(name: str, words: dict[str, list[str]]) -> str:
    """A dictionary of strings as Python."""
    lines = [f"{name} = {{"]
    for kind, of_kind in words.items():
        body = "\n".join(textwrap.wrap(" ".join(of_kind), 114, initial_indent=" " * 4, subsequent_indent=" " * 4))
        lines += [f'    "{kind}": """', body, '    """,']
    return "\n".join([*lines, "}", ""])


def main() -> None:
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    folder = Path(sys.argv[1])
    tables = [table(f"{pos.upper()}S", kinds(folder, pos)) for pos in FILES]
    Path(sys.argv[2]).write_text(HEAD + "\n".join(tables), encoding="utf-8")


if __name__ == "__main__":
    main()
