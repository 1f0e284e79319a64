"""Which nouns mean people (or animals): what can be hurt, held and set free, and what can only be damaged."""

from __future__ import annotations

from synoptic.annotate.english.names.words import ROLES
from synoptic.annotate.english.people.words import PEOPLE_NOUNS
from synoptic.model.animals import ANIMALS
from synoptic.model.parse import Token

_PEOPLE = frozenset(
    "agent asylum-seeker biker builder camel carer caver chauffeur chicken chimpanzee civil-servant cleaner climber clubber "
    "co-accused co-defendant coastguard commuter couple crew crewmember crocodile dolphin donkey elk family fan fireman "
    "flyer foal fraudster giraffe gorilla headteacher hedgehog heifer herder hippo hostage-taker household hyena kayaker "
    "leopard life local lorry-driver medic model moose motorist mum one other ox paraglider passer-by penguin picketer "
    "piglet police protestor racer ram schoolchildren seabird seal sixth-former snorkeller soul staff stallholder star "
    "ticket-holder tortoise trawlerman troop trout trucker turtle walker zebra".split()
)
"""What WordNet does not have, or has first in another sense: groups of people, newer words, animals in counts."""
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
    "worker",
    "keeper",
    "fighter",
    "holder",
    "rider",
    "driver",
    "dweller",
)
_NOT = frozenset(
    "degree committee guarantee fee tree coffee knee list specimen regimen shortlist longlist blacklist whitelist playlist checklist "
    "waitlist watchlist wishlist twist mist wrist fist gist assist spree jubilee marquee decree pedigree levee melee settee toffee "
    "soiree omen abdomen talisman drone trawler carrier cutter charger printer router server trailer rover monitor putter sweeper "
    "loafer jumper loader digger harvester dummy".split()
)


def is_person(noun: Token) -> bool:
    """Whether a noun means living beings. Missed on purpose: what is rare in counts of people."""
    lemma = noun.lemma
    return lemma not in _NOT and (lemma in _PEOPLE or lemma in PEOPLE_NOUNS or lemma in ROLES or lemma.endswith(_ENDS))


def is_animal(noun: Token) -> bool:
    """Whether a noun means animals, which can be hurt and saved and not arrested."""
    return noun.lemma in ANIMALS


def may_be_person(noun: Token) -> bool:
    """Whether a noun that is no known person may mean one by its ending: "lookout" no, "poisoner" yes, "boiler" as well."""
    return noun.lemma.endswith(("er", "or", "ant")) and len(noun.lemma) > 5 and noun.lemma not in _DEVICES


_DEVICES = frozenset(
    "computer container trailer tanker freighter helicopter trawler steamer cruiser bomber fighter carrier tower number paper letter "
    "river water winter summer shelter center corner cover power server router scooter counter tractor reactor motor door "
    "floor sector corridor mirror harbour generator elevator escalator monitor sensor radiator incinerator refrigerator boiler cooker "
    "freezer printer trigger boulder shoulder finger ladder timber lumber locker drawer planter hangar bunker crater glacier "
    "restaurant plant giant transformer pager cancer order disorder matter quarter meter filter starter charter chapter poster "
    "folder header newspaper skyscraper theater theatre silver copper offer tender border register bumper digger bulldozer crusher "
    "loader lighter burner chamber cylinder sweater sneaker trouser flower feather leather weather tumour tumor collider merger "
    "takeover manoeuvre explorer orbiter lander rover warrant covenant grant".split()
)

TIMES = frozenset("year month week day hour minute second percent mile kilometre kilometer metre meter".split())
"""Nouns of times and measures, which numbers stand before and do not count."""
