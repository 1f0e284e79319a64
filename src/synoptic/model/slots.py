"""The kinds of one slot, of which one thing fills it: one person is one kin to another, one thing has one colour.

Words of one family may be said of the same (a lorry, a truck; a vehicle is either); of two families of a row they may not. Missed on
purpose: kinds that pass into one another (a serious and a critical condition), and those that may be so together (theft, fraud).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """The kinds of one slot."""

    name: str
    families: tuple[frozenset[str], ...]
    heads: tuple[str, ...]
    """The first word of each family, by which it is called."""

    def of(self, words: Iterable[str]) -> frozenset[int]:
        """The families that some words are of."""
        given = set(words)
        return frozenset(n for n, family in enumerate(self.families) if family & given)

    @property
    def words(self) -> frozenset[str]:
        """All its words."""
        return frozenset().union(*self.families)

    @property
    def single(self) -> dict[str, str]:
        """Its words that are of one family alone -> that family's first word."""
        return {
            word: head
            for family, head in zip(self.families, self.heads, strict=True)
            for word in sorted(family)
            if len(self.of((word,))) == 1
        }

    def like(self, words: Iterable[str]) -> frozenset[str]:
        """All words of the families that some words are of."""
        return frozenset().union(*(self.families[n] for n in self.of(words)))

    def rivals(self, words: Iterable[str]) -> frozenset[str]:
        """Those of the words of their families that are of no other family: of a mother, not "parent"."""
        wide = frozenset(w for n, x in enumerate(self.families) for y in self.families[n + 1 :] for w in x & y)
        return self.like(words) - wide

    def apart(self, a: Iterable[str], b: Iterable[str]) -> bool:
        """Whether both are of this slot, and of no family in common."""
        one, two = self.of(a), self.of(b)
        return bool(one and two) and not one & two


def row(name: str, text: str) -> Row:
    lines = [line.split() for line in text.strip().splitlines()]
    return Row(name, tuple(map(frozenset, lines)), tuple(words[0] for words in lines))


KIN = row(
    "whose kin somebody is",
    """
husband ex-husband boyfriend fiance fiancé partner spouse
wife ex-wife girlfriend fiancee fiancée partner spouse
father dad stepfather parent
mother mum mom stepmother parent
son stepson child
daughter stepdaughter child
brother stepbrother half-brother sibling twin
sister stepsister half-sister sibling twin
uncle
aunt
cousin
nephew
niece
grandfather grandad grandparent
grandmother grandma grandparent
grandson grandchild
granddaughter grandchild
father-in-law
mother-in-law
son-in-law
daughter-in-law
brother-in-law
sister-in-law
neighbour neighbor
""",
)
SEX = row("whether it was a man or a woman", "man boy male gentleman policeman\nwoman girl female lady policewoman")
COLOUR = row(
    "which colour it has",
    """
red maroon crimson burgundy scarlet
blue navy turquoise
green olive
yellow gold golden
white cream beige
black
grey gray silver
brown tan beige
orange
purple violet
pink
""",
)
CONDITION = row(
    "how somebody is",
    """
critical grave dire critically gravely
stable satisfactory fair good comfortable
""",
)
CRIME = row(
    "what it was in law",
    """
murder homicide killing
manslaughter homicide killing
suicide
accident
assault
""",
)
CAUSE = row(
    "what brought it about",
    """
tree branch bird lightning storm thunderstorm wind gale rain flood snow ice fog heat heatwave drought earthquake tremor avalanche weather
arson arsonist bomb bomber bombing sabotage saboteur vandal missile drone rocket shell shelling grenade attack attacker firework
fault failure malfunction defect leak circuit wiring boiler heater battery engine brake charger spark crack corrosion
cigarette candle carelessness negligence error mistake speeding speed drink alcohol fatigue driver pilot cooking
heart illness disease
stroke illness disease
cancer tumour tumor leukaemia leukemia illness disease
pneumonia infection sepsis influenza flu virus cholera malaria illness disease
overdose poison poisoning drug
wound injury stabbing shooting gunshot
drowning
starvation hunger thirst
hypothermia cold exposure
""",
)
VEHICLE = row(
    "what it was that moved",
    """
car automobile suv sedan saloon hatchback taxi cab jeep limousine minivan vehicle
van minivan vehicle
truck lorry pickup tanker trailer hgv tractor-trailer vehicle
bus minibus coach vehicle
motorcycle motorbike moped scooter bike vehicle
bicycle bike cycle
train tram locomotive
plane aircraft airplane jet airliner
helicopter chopper aircraft
ship ferry boat vessel tanker freighter trawler barge yacht
""",
)
WEAPON = row(
    "with what it was done",
    """
pistol handgun revolver gun firearm weapon
rifle gun firearm weapon
shotgun gun firearm weapon
knife blade dagger machete weapon
screwdriver tool weapon
axe hatchet weapon
hammer tool weapon
sword blade weapon
bomb grenade explosive weapon
crowbar bar tool weapon
bat club weapon
bottle glass weapon
brick stone rock weapon
""",
)
MANNER = row(
    "how it was done",
    """
shoot gun
stab knife slash
strangle choke suffocate smother
poison
drown
hang
behead
""",
)
CARGO = row(
    "what it was loaded with",
    """
beet potato vegetable fruit grain wheat barley maize corn rice sugar flour apple orange banana tomato onion cabbage soybean food
gravel sand stone rubble rock cement concrete earth soil brick
timber wood log plank pulp lumber
coal coke ore
fuel petrol diesel oil gasoline kerosene crude
gas propane
chemical fertiliser fertilizer acid ammonia pesticide nitrate
cattle cow pig sheep chicken poultry livestock horse calf lamb
car vehicle
steel scrap iron pipe girder copper aluminium
milk beer wine water juice
furniture
clothes clothing garment textile
weapon ammunition explosive munition arm
waste rubbish manure sewage
paper newsprint
fish herring salmon
""",
)
ROWS = (KIN, SEX, COLOUR, CONDITION, CRIME, CAUSE, VEHICLE, WEAPON, MANNER)


def one_family(a: Iterable[str], b: Iterable[str]) -> bool:
    """Whether some words and others are of one family of a slot: silver and grey."""
    return any(row.of(a) & row.of(b) for row in ROWS)
