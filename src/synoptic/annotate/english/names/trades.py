"""What somebody does, printed in capitals before the name: "Crewman Peter Lomax" is Peter Lomax, and nobody else.

Missed on purpose: trades that are given names or surnames as well ("Mason", "Baker").
"""

from __future__ import annotations

from synoptic.model.parse import Token

TRADES = frozenset(
    "steward stewardess skipper sailor chef cashier clerk carpenter plumber electrician waiter waitress mechanic soldier cyclist "
    "pensioner student trucker courier welder miner farmer lifeguard bartender barista janitor gardener postie usher trainee "
    "supervisor neighbor neighbour bailiff custodian caretaker apprentice volunteer passenger pedestrian motorcyclist motorist".split()
)
"""Nouns for what somebody does that stand in capitals before a full name, and that are no given names."""
SERVING = frozenset(
    "aircraftman airman airwoman anchorman barman boatman bandsman businessman businesswoman cameraman camerawoman clergyman "
    "crewman crewwoman craftsman deckhand dockhand doorman draughtsman farmhand ferryman fireman firewoman fisherman foreman "
    "forewoman guardsman handyman helmsman herdsman horseman horsewoman infantryman lineman linesman lobsterman militiaman "
    "milkman midshipman newsman oarsman patrolman patrolwoman policeman policewoman postman postwoman railwayman rifleman "
    "salesman saleswoman seaman serviceman servicewoman signalman sportsman sportswoman stagehand steersman stuntman stuntwoman "
    "tradesman watchman workman yachtsman yachtswoman".split()
)
"""The same, of which nobody is called so: "Crewman Lomax" is Lomax."""


def is_trade(word: Token, left: int) -> bool:
    """Whether the first word of a name is what its bearer does, with so many words left for the name: "Crewman Lomax", "Steward Ole
    Lomax"; "Steward Lomax" may be called so."""
    noun = word.text.lower()
    if not word.text[:1].isupper() or not left:
        return False
    return noun in SERVING or left > 1 and noun in TRADES
