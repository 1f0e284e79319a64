"""Which nouns mean people (or animals): what can be hurt, held and set free, and what can only be damaged."""

from __future__ import annotations

from synoptic.annotate.names_words import ROLES
from synoptic.annotate.people_words import PEOPLE_NOUNS
from synoptic.model.parse import Token

_PEOPLE = frozenset(
    "people person human individual one life other victim man woman child boy girl baby infant toddler kid teen youth adult minor "
    "pensioner couple family household parent mum mom dad brother sister twin cousin relative friend neighbour neighbor colleague "
    "crew staff passenger pedestrian motorist cyclist biker rider hiker climber skier tourist visitor holidaymaker traveller "
    "traveler commuter pilgrim worshipper guest customer shopper diner patron reveller spectator fan supporter bystander onlooker "
    "passer resident villager citizen civilian inhabitant migrant refugee evacuee pupil student schoolchild schoolchildren "
    "schoolgirl schoolboy teacher nurse medic doctor patient inmate prisoner detainee convict hostage captive suspect defendant "
    "accused fugitive juror soldier troop trooper marine sailor seaman airman guard police policeman policewoman cop gendarme "
    "firefighter fireman peacekeeper militant insurgent rebel fighter gunman jihadist terrorist activist demonstrator protester "
    "protestor striker dissident journalist worker labourer laborer employee miner fisherman farmer peasant herder smuggler "
    "trafficker poacher dealer monk nun priest bishop official executive lawmaker mp deputy councillor sheep cow horse dog cat bird "
    "animal elephant whale dolphin chicken goat pig cattle calf lamb pup puppy hen survivor casualty volunteer member soul "
    "local foreigner national expat scout cadet recruit conscript".split()
)
_ENDS = (
    "man",
    "woman",
    "men",
    "women",
    "child",
    "children",
    "people",
    "folk",
    "ist",
    "eer",
    "ee",
    "girl",
    "boy",
    "ian",
    "goer",
    "maker",
)
_NOT = frozenset("degree committee guarantee fee tree coffee knee list specimen regimen".split())


def is_person(noun: Token) -> bool:
    """Whether a noun means living beings. Missed on purpose: what is rare in counts of people."""
    lemma = noun.lemma
    return lemma in _PEOPLE or lemma in PEOPLE_NOUNS or lemma in ROLES or (lemma.endswith(_ENDS) and lemma not in _NOT)


TIMES = frozenset("year month week day hour minute second percent mile kilometre kilometer metre meter".split())
"""Nouns of times and measures, which numbers stand before and do not count."""
