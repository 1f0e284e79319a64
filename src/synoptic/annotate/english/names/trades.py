"""What somebody does, printed in capitals before the name: "Crewman Peter Lomax" is Peter Lomax, and nobody else.

Missed on purpose: trades that are given names or surnames as well ("Mason", "Baker").
"""

from __future__ import annotations

from synoptic.annotate.english.people.words import PEOPLE_NOUNS
from synoptic.model.parse import Token

TRADES = frozenset(
    "steward stewardess skipper sailor chef cashier clerk carpenter plumber electrician waiter waitress mechanic soldier cyclist "
    "pensioner student trucker courier welder miner farmer lifeguard bartender barista janitor gardener postie usher trainee supervisor neighbor neighbour bailiff custodian caretaker "
    "apprentice volunteer passenger pedestrian motorcyclist motorist".split()
)
"""Nouns for what somebody does that stand in capitals before a full name, and that are no given names."""
_NAMES_TOO = frozenset("freeman german roman ottoman bowman woodman waterman norseman penman".split())
"""Nouns in "-man" that people are named."""


def is_trade(word: Token, left: int) -> bool:
    """Whether the first word of a name is what its bearer does, with so many words left for the name: "Crewman Lomax", "Steward Ole
    Lomax"; "Steward Lomax" may be called so."""
    noun = word.text.lower()
    if not word.text[:1].isupper() or not left:
        return False
    if noun.endswith(("man", "woman", "hand")) and noun in PEOPLE_NOUNS:
        return noun not in _NAMES_TOO
    return left > 1 and noun in TRADES
