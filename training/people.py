"""Make the list of nouns that mean living beings, from the files of Princeton WordNet 3.0.

    python training/people.py /usr/share/wordnet src/synoptic/annotate/english/people/words.py

The WordNet files are those of Debian's package wordnet-base. A word is kept if the sense that is listed first (the commonest)
of the noun lies under "person" or "people", or under "animal" if WordNet's tagged texts use it so; names are not kept. The result is a module that holds one string.
"""

from __future__ import annotations

import sys
import textwrap
from pathlib import Path

PEOPLE = ("00007846", "07942152")
"""Synsets of "person" and "people", as offsets in data.noun."""
ANIMALS = ("00015388",)
"""The synset of "animal"."""
BELOW = "~"
HEAD = '''"""Nouns whose commonest sense is a living being. Made by training/people.py from WordNet 3.0 (see engines/data/LICENSE.wordnet)."""

from __future__ import annotations

PEOPLE_NOUNS = frozenset(
    """
'''


def below(folder: Path, roots: tuple[str, ...]) -> set[str]:
    """Offsets of every synset under the roots, the roots among them."""
    kinds: dict[str, list[str]] = {}
    for line in (folder / "data.noun").read_text().splitlines():
        if line.startswith(" "):
            continue
        parts = line.split("|")[0].split()
        at = 4 + 2 * int(parts[3], 16)
        pointers = [parts[at + 1 + 4 * i : at + 5 + 4 * i] for i in range(int(parts[at]))]
        kinds[parts[0]] = [target for symbol, target, pos, _ in pointers if symbol == BELOW and pos == "n"]
    found, queue = set[str](), list(roots)
    while queue:
        offset = queue.pop()
        if offset not in found:
            found.add(offset)
            queue += kinds[offset]
    return found


def words(folder: Path) -> list[str]:
    """The words kept, in alphabetical order."""
    people, animals, kept = below(folder, PEOPLE), below(folder, ANIMALS), []
    for line in (folder / "index.noun").read_text().splitlines():
        if line.startswith(" "):
            continue
        parts = line.split()
        used, first = int(parts[4 + int(parts[3]) + 1]), parts[4 + int(parts[3]) + 2]
        if parts[0].isalpha() and len(parts[0]) > 2 and (first in people or (used and first in animals)):
            kept.append(parts[0])
    return sorted(kept)


def main() -> None:
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    kept = words(Path(sys.argv[1]))
    body = "\n".join(textwrap.wrap(" ".join(kept), 116, initial_indent="    ", subsequent_indent="    "))
    Path(sys.argv[2]).write_text(HEAD + body + '\n    """.split()\n)\n', encoding="utf-8")
    print(f"{len(kept)} words", file=sys.stderr)


if __name__ == "__main__":
    main()
