"""Bodies called by the name of a town or district and a noun: "the Example force", "the Example town council".

A word before such a noun is no person's name, whatever it was read as. Misses on purpose the forces of states and alliances.
"""

from __future__ import annotations

import re

from synoptic.trace.known import BODIES, Known
from synoptic.trace.source import Source
from synoptic.trace.voices import BODY_NOUNS, COMPANY_NOUNS, content_words

_OF_PLACE = re.compile(
    r"[Tt]he\s(?P<name>[A-Z][a-z\u00df-\u017f][\w-]*(?:\s[A-Z][a-z\u00df-\u017f][\w-]*)?)\s(?P<body>(?:[a-z]+\s)?(?P<noun>[a-z]+))$"
)
_FORCE = re.compile(
    r"[Tt]he\s(?P<name>[A-Z][a-z\u00df-\u017f][\w-]*(?:\s[A-Z][a-z\u00df-\u017f][\w-]*)?)\spolice"
    r"(?:\s(?:press|media|communications|information|public relations|publicity)\s(?:office|service|desk|team|unit|department|centre|center|bureau))?$"
)
"""The police of a town, or those who speak for them."""


def of_place(printed: str, labels: set[str], known: Known) -> Source | None:
    """The force or body of a town of which only the town's name and a noun are said; None where the words are no such."""
    police = _FORCE.match(printed)
    if police is not None and "nationality" not in labels and not known.is_press(police["name"]):
        called = f"{police['name']} police"
        return Source(("police", known.force_of(f"the {called}")), f"the {called}", None, False, "")
    match = _OF_PLACE.match(printed)
    if match is None or "nationality" in labels or known.is_press(match["name"]):
        return None
    kind = known.kind(known.by_wording.get(tuple(content_words(match["name"]))))
    if match["body"] == "force" and kind not in BODIES:
        force = known.force_of(f"the {match['name']} police")
        return Source(("police", force), printed, None, False, f'"{printed}" is taken for its police')
    if kind == "person" and " " not in match["name"] and match["noun"] in BODY_NOUNS - COMPANY_NOUNS:
        return Source(("words", *content_words(printed)), printed, None, False, "")
    return None
