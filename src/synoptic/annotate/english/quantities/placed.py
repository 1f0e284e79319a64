"""What a preposition says of where somebody or something is, and so in what state: "36 in hospital", "eleven houses without roofs"."""

from __future__ import annotations

from synoptic.annotate.english.quantities.states import IN_PLACE
from synoptic.model.parse import Parse

ENDS = frozenset((".", ";", ":", ",", "("))
"""What ends a phrase."""


def in_place(parse: Parse, i: int, kind: str = "") -> str:
    """State told by the phrase of a preposition at token `i`: "36 in hospital", "nine were in police custody"; of things no
    more than that they are in ruins."""
    near = {t.text.lower() for t in parse.tokens[i + 1 : i + 4]}
    if parse.tokens[i].lemma == "without" and near & _SUPPLIES:
        return "affected"
    if parse.tokens[i].lemma == "in" and kind == "thing" and near & {"dark", "darkness"}:
        return "affected"
    if kind == "thing":
        if parse.tokens[i].lemma == "without" and near & _ROOFS:
            return "damaged"
        ruined = bool(near & {"ruins", "rubble", "ashes"})
        return "destroyed" if ruined and parse.tokens[i].lemma == "in" else ""
    for words, state in IN_PLACE.get(parse.tokens[i].text.lower(), ()):
        for t in parse.tokens[i + 1 : i + 5]:
            if t.text in ENDS or t.pos in ("VERB", "AUX", "ADP", "CCONJ"):
                break
            if t.text.lower() in words:
                return state
    return ""


_SUPPLIES = frozenset("power electricity heating supplies internet broadband".split())
_ROOFS = frozenset(("roofs", "roof"))
