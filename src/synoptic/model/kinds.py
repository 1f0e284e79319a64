"""Which noun names a kind of what another names: whoever tells of a boy tells of a child, and not the other way round.

The table is of everyday words whose kinds are not in doubt, and of one step or more: a pistol is a handgun, a gun and a
weapon. The thesaurus is not asked, for it does not say which of two words is the kind, and takes rare meanings.

Missed on purpose: kinds that depend on what is meant (a bar that is a club), and of whom a description is true (a driver).
"""

from __future__ import annotations

_ROWS = """
pistol handgun: pistol revolver
gun firearm: gun firearm handgun rifle shotgun carbine
weapon: gun knife dagger machete sword axe grenade
knife: dagger machete
car automobile: car automobile sedan hatchback limousine taxi cab
truck: lorry pickup
lorry: truck
bus: minibus coach
vehicle: car truck van suv jeep bus motorcycle motorbike scooter ambulance tractor minivan
motorcycle motorbike: motorcycle motorbike moped
baby infant: baby infant newborn
teenager teen: teenager teen
child kid youngster: child kid youngster boy girl toddler baby schoolboy schoolgirl
boy: schoolboy
girl: schoolgirl
sibling: brother sister twin
parent: mother father mom dad mum
spouse: husband wife
grandparent: grandmother grandfather
relative: sibling parent spouse grandparent uncle aunt cousin nephew niece
person individual people: man woman child teenager adult
ship: tanker freighter frigate destroyer warship liner ferry
boat: ferry dinghy trawler lifeboat yacht canoe
vessel: ship boat
plane airplane aeroplane: plane airplane aeroplane jet airliner
aircraft: plane helicopter glider
building: house school hotel church mosque temple hospital warehouse factory library museum theatre barn skyscraper
residence home dwelling: residence house apartment flat bungalow cottage
fire blaze: fire blaze wildfire inferno
quake earthquake: quake earthquake
storm: hurricane typhoon cyclone blizzard thunderstorm
doctor physician: doctor physician surgeon
store shop: store shop supermarket
road: street highway motorway freeway
company firm: company firm
crash: collision
collision: crash
dog: terrier labrador collie spaniel poodle mastiff rottweiler bulldog greyhound alsatian puppy
animal: dog cat horse cow pig sheep goat bird bear
police: policeman officer detective constable trooper
officer: policeman constable trooper deputy
investigator: detective
authority: police official investigator sheriff deputy prosecutor
incident: shooting stabbing crash accident attack explosion robbery fire
"""


def _table() -> dict[str, frozenset[str]]:
    """Word -> the words that name kinds of it, those of kinds among them."""
    direct: dict[str, set[str]] = {}
    for row in _ROWS.strip().splitlines():
        names, kinds = row.split(":")
        for name in names.split():
            direct.setdefault(name, set()).update(set(kinds.split()) - {name})
    found = {}
    for name in direct:
        below: set[str] = set()
        ahead = [name]
        while ahead:
            new = direct.get(ahead.pop(), set()) - below - {name}
            below |= new
            ahead += new
        found[name] = frozenset(below)
    return found


KINDS = _table()
"""Word -> the words that name kinds of it."""
NONE: frozenset[str] = frozenset()


def kinds_of(word: str) -> frozenset[str]:
    """The nouns that name kinds of what a noun names."""
    return KINDS.get(word, NONE)
