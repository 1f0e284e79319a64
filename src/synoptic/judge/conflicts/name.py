"""Two names where one is expected: the same passage but for one person.

Two spellings of one person are found from the entities (see `judge.spellings`). Here: passages that state the same of two
different people in the same place of the sentence. Missed on purpose: lists of names, where several may stand.
"""

from __future__ import annotations

from synoptic.judge.sides import Difference, Pair, Reading
from synoptic.model.mention import Name

LEAST = 0.5
HELD_BY_ONE = frozenset(
    "president premier minister chancellor king queen pope mayor governor captain coach manager chief chairman chairwoman "
    "chair director ambassador commander speaker secretary bishop archbishop sheriff champion winner".split()
)
"""Offices that one person holds at a time; officers, senators, judges and doctors there may be several."""
PAST = frozenset(("former", "ex", "then", "late", "outgoing", "incoming", "designate", "acting", "deputy", "vice"))


def find(pair: Pair) -> list[Difference]:
    """A difference of name between the two passages."""
    a, b = pair.a.content, pair.b.content
    if pair.match.score < LEAST or a.head != b.head or pair.elsewhen or pair.elsewhere:
        return []
    ours, theirs = _people(pair.a), _people(pair.b)
    both = {pair.a.entity(n.span) for n in ours} & {pair.b.entity(m.span) for m in theirs} - {None}
    ours = [n for n in ours if pair.a.entity(n.span) not in both]
    theirs = [m for m in theirs if pair.b.entity(m.span) not in both]
    if len(ours) != 1 or len(theirs) != 1:
        return []
    n, m = ours[0], theirs[0]
    office = _office(n) & _office(m)
    if not office or _words(n.text) & _words(m.text) or _known(pair.b, n) or _known(pair.a, m):
        return []
    if n.links and m.links and not {x.lower() for x in n.links} & {x.lower() for x in m.links}:
        return []
    reason = f"both passages name the {min(office)}, and the names have nothing in common"
    spans = (n.span, m.span)
    return [Difference("name", "contradiction", (n.text, m.text), (n.text, m.text), spans, (pair.a, pair.b), reason)]


def _office(name: Name) -> set[str]:
    """Titles beside a name whose office one person holds."""
    titles = {t.lower() for t in name.titles}
    return {t for t in titles if set(t.split()) & HELD_BY_ONE and not set(t.replace("-", " ").split()) & PAST}


def _known(reading: Reading, name: Name) -> bool:
    """Whether the report has this person too: then it may mean two people."""
    return any(name.text == other.text for other in reading.mentions.names)


def _people(reading: Reading) -> list[Name]:
    span = reading.content.passage.span
    return [n for n in reading.mentions.names_in(span) if n.label == "person" and n.form == "name"]


def _words(text: str) -> set[str]:
    return {w for w in text.lower().split() if len(w) > 2}
