"""Two names where one is expected: the same passage but for one person.

Two spellings of one person are found from the entities (see `judge.spellings`). Here: passages that state the same of two
different people in the same place of the sentence. Missed on purpose: lists of names, where several may stand.
"""

from __future__ import annotations

from synoptic.judge.sides import Difference, Pair, Reading
from synoptic.model.mention import Name

LEAST = 0.55


def find(pair: Pair) -> list[Difference]:
    """A difference of name between the two passages."""
    a, b = pair.a.content, pair.b.content
    if pair.match.score < LEAST or a.head != b.head:
        return []
    ours, theirs = _people(pair.a), _people(pair.b)
    if len(ours) != 1 or len(theirs) != 1:
        return []
    n, m = ours[0], theirs[0]
    titles = {t.lower() for t in n.titles} & {t.lower() for t in m.titles}
    if not titles or _words(n.text) & _words(m.text) or pair.a.entity(n.span) == pair.b.entity(m.span):
        return []
    reason = f"both passages give the {min(titles)} a name, and the names have nothing in common"
    return [
        Difference(
            "name", "contradiction", (n.text, m.text), (n.text, m.text), (n.span, m.span), (pair.a, pair.b), reason
        )
    ]


def _people(reading: Reading) -> list[Name]:
    span = reading.content.passage.span
    return [n for n in reading.mentions.names if n.label == "person" and n.form == "name" and span.holds(n.span)]


def _words(text: str) -> set[str]:
    return {w for w in text.lower().split() if len(w) > 2}
