"""What a report says of a figure: that it has taken the place of another, as a count that has grown since."""

from __future__ import annotations

import re
from collections.abc import Collection

from synoptic.judge import wholes
from synoptic.judge.sides import Pair, Reading, later, newsroom
from synoptic.model.claim import Match
from synoptic.model.mention import Quantity
from synoptic.model.parse import Token

RISING = frozenset("rise climb grow increase revise update correct fall drop".split())
"""Verbs that say of a figure that it replaces another."""
CHANGING = frozenset(
    "widen expand broaden raise lift boost improve sweeten hike up lower cut reduce extend shorten bring change".split()
)
"""Verbs that say so of a figure behind "to", unless the other report has it so as well: "raised its offer to 6 percent"."""
TAKING = CHANGING | frozenset("take push send".split())
"""Of a count that only grows also these: "taking the death toll to nine"."""
NOT_ALL = re.compile(
    r"\b(?:so far|as yet|up to now|by then|by (?:late |early )?(?:\w+day )?(?:noon|midday|mid-morning|mid-afternoon|morning|afternoon|evening"
    r"|night|nightfall|dusk|dawn|daybreak|midnight))\b",
    re.IGNORECASE,
)
"""Words of a count that was not the last."""
RISEN = re.compile(r"\b(?:risen|rose|climbed|grown|jumped|gone up|went up|swelled) to\b", re.IGNORECASE)
"""Words of a count that is said to have become what it is now."""
HANGING = 4
"""Words up from a figure among which a verb that changes it is looked for."""
SHRINKING = frozenset("fall drop lower cut reduce".split())
"""Of all these, the verbs of what has become less."""
Figure = tuple[Reading, Quantity]


def outgrown(one: Figure, other: Figure) -> str:
    """How the later of two figures says that the count has grown over the least number that the earlier gave ("at least eleven",
    "bringing the dead to 14"), as the end of a reason; empty where it does not say so."""
    after = later(one[0], other[0])
    if after is None:
        return ""
    new, old = (one, other) if after is one[0].article else (other, one)
    q, r = new[1], old[1]
    if r.high is not None or r.low is None or q.low is None or q.low <= r.low or r.scope != "whole":
        return ""
    verb = replaced(*new) or _behind_to(new, TAKING) or _as_it_stands(new)
    if verb in SHRINKING or wholes.apart(_pair(new[0], old[0]), q, r):
        return ""
    return f"; {newsroom(after)} is the later report, and says with “{verb}” that it has grown since" if verb else ""


def _pair(x: Reading, y: Reading) -> Pair:
    return Pair(x, y, Match(x.pid, y.pid, "comparable", 1.0, "both count one thing"), False)


def _as_it_stands(figure: Figure) -> str:
    """The "now" beside the verb that a figure hangs from: "the number of dead is now 14"."""
    verb = next((t for t in _above(*figure) if t.pos in ("VERB", "AUX")), None)
    beside = figure[0].content.passage.parse.children(verb.i) if verb is not None else []
    return next((t.text for t in beside if t.text.lower() == "now"), "")


def replaced(reading: Reading, q: Quantity) -> str:
    """The verb that says of this very figure that it replaces another: "rose to 12"."""
    return next((t.lemma for t in _above(reading, q) if t.lemma in RISING and t.pos == "VERB"), "")


def raised(new: tuple[Reading, Quantity], old: tuple[Reading, Quantity]) -> str:
    """The verb by which only the later of two figures is said to have taken another's place: "raised its offer to 6 percent"."""
    return "" if _behind_to(old, CHANGING) else _behind_to(new, CHANGING)


def _behind_to(figure: Figure, verbs: Collection[str]) -> str:
    """The verb, one of some, that a figure hangs from behind "to"."""
    above = _above(*figure)
    to = next((n for n, t in enumerate(above) if (t.dep, t.lemma) == ("prep", "to")), len(above))
    return next((t.lemma for t in above[to:] if t.lemma in verbs and t.pos == "VERB"), "")


def unfinished(new: Figure, old: Figure) -> str:
    """The words by which the earlier of two figures says that it was not the last ("so far"), where the later is greater."""
    found = NOT_ALL.search(wholes.sentence_of(old[0]))
    grown = old[1].low is not None and new[1].low is not None and new[1].low > old[1].low
    return found[0] if found and grown else ""


def _above(reading: Reading, q: Quantity) -> list[Token]:
    """The words that a figure hangs from, the nearest first."""
    tokens = reading.content.passage.parse.tokens
    token = next((t for t in tokens if t.start >= q.span.start), None)
    found: list[Token] = []
    while token is not None and token.head != token.i and len(found) < HANGING:
        token = tokens[token.head]
        found.append(token)
    return found
