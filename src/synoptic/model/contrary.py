"""Words of which one alone can stand in one place of one statement: opposite acts and states, and the kinds of one slot.

A person was charged with murder or with manslaughter, one fire was set or caused by lightning, one car is red or white. Words
of one family may be said of the same thing (a lorry, a truck); of two families of a row they may not. Missed on purpose: words
that may be so together (theft and fraud), and kinds that pass into one another (a serious and a critical condition).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from synoptic.model.acts import OPPOSED

_TURNING = (
    "open reopen | close shut seal",
    "impose introduce | lift",
    "file bring lodge | drop withdraw",
    "join enter | leave quit",
    "arrive come return | depart leave",
    "rise increase climb grow gain raise jump soar | fall drop decline decrease sink cut lower reduce plunge slump",
    "start begin launch resume continue | end stop halt finish suspend",
    "arrest detain jail | release free",
    "hire recruit employ appoint | dismiss fire sack",
    "lock | unlock",
    "keep retain | drop cancel abandon remove lose lift",
    "lose | find recover regain",
    "strengthen | weaken",
    "widen | narrow",
    "tighten | loosen ease relax",
    "expand | shrink",
    "accelerate | slow",
    "install | remove",
    "advance | retreat withdraw",
    "deploy | withdraw recall",
    "extend | end shorten",
    "buy | sell",
    "promote | demote relegate",
    "appear | disappear vanish",
    "improve | worsen",
    "remain stay | leave resign depart",
    "continue | end stop",
)
_SETTLED = (
    "agree accept consent | refuse decline reject",
    "carry | defeat reject",
    "convict | acquit clear",
    "grant allow uphold | refuse dismiss reject deny",
    "support back favour favor | oppose",
    "praise welcome hail | criticise criticize condemn denounce",
    "manage succeed | fail",
    "admit confirm acknowledge concede | deny",
    "include | exclude",
    "attend | miss skip boycott",
    "pass | fail",
    "survive | die",
    "win | lose draw",
    "lend | borrow",
    "before | after",
    "with | without",
    "for | against",
    "always usually often frequently regularly | rarely seldom never",
    "suspended | custodial immediate",
    "accidental accidentally | deliberate deliberately intentional intentionally",
)
_STATES = (
    "open ajar unlocked | closed shut locked sealed destroyed",
    "full packed crowded overcrowded | empty deserted half-empty",
    "alive | dead",
    "awake | asleep",
    "conscious | unconscious",
    "intact undamaged unharmed unscathed | destroyed wrecked ruined gutted",
    "armed | unarmed",
    "loaded | unloaded",
    "insured | uninsured",
    "married | unmarried single divorced",
    "lit | unlit dark",
    "legal lawful | illegal unlawful",
    "genuine authentic real | fake forged counterfeit",
    "voluntary | compulsory mandatory obligatory",
    "complete finished | incomplete unfinished",
    "calm smooth | rough choppy stormy",
    "vaccinated | unvaccinated",
    "manned staffed | unmanned unstaffed",
    "sober | drunk intoxicated",
    "present | absent",
    "afloat | sunk",
    "peaceful | violent",
    "free | captive",
    "running | stopped",
)
_SIDES = (
    "north northern northward northbound | south southern southward southbound",
    "east eastern eastward eastbound | west western westward westbound",
    "left | right",
    "inside indoors | outside outdoors",
    "upstairs | downstairs",
    "above | below",
    "upper | lower",
    "upstream | downstream",
    "uphill | downhill",
    "front | rear back",
)


def _rows(lines: Iterable[str]) -> tuple[tuple[frozenset[str], ...], ...]:
    return tuple(tuple(frozenset(side.split()) for side in line.split(" | ")) for line in lines)


TURNING = _rows(_TURNING)
"""Acts and states of which one may give way to the other."""
SETTLED = (*OPPOSED, *_rows(_SETTLED))
"""Those of which one thing sees but one."""
STATES = _rows(_STATES)
"""Opposite states of one thing."""
SIDES = _rows(_SIDES)
"""Words that say on which side, or which way."""


def opposite(a: str, b: str, rows: Iterable[tuple[frozenset[str], ...]]) -> bool:
    """Whether two words stand on the two sides of a row."""
    return any(a in pro and b in contra or a in contra and b in pro for pro, contra in rows)


PREFIXES = ("un", "in", "im", "il", "ir", "non", "non-", "dis", "de-")
NO_CONTRARY = frozenset(
    "invaluable inflammable inhabitable unloose discover display discharge disease dispose distill disturb distribute invest "
    "intend indent inform incite increase include imprison impress impart import implant irradiate infamous incoming inside "
    "inland inner indifferent discuss dispatch dismay dispute distend distrain".split()
)
"""Words that begin as a denial of another and are none."""


def denies(a: str, b: str) -> bool:
    """Whether one word is the other with a syllable before it that denies it: "armed", "unarmed"."""
    short, long = sorted((a, b), key=len)
    if len(short) < SHORTEST or long in NO_CONTRARY:
        return False
    return any(long == prefix + short for prefix in PREFIXES)


SHORTEST = 4
"""Letters of a word that another is taken to deny: "no", "in" and the like begin too many."""


@dataclass(frozen=True)
class Row:
    """The kinds of one slot."""

    name: str
    families: tuple[frozenset[str], ...]

    def of(self, words: Iterable[str]) -> frozenset[int]:
        """The families that some words are of."""
        given = set(words)
        return frozenset(n for n, family in enumerate(self.families) if family & given)

    @property
    def words(self) -> frozenset[str]:
        """All its words."""
        return frozenset().union(*self.families)

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


def _row(name: str, text: str) -> Row:
    return Row(name, tuple(frozenset(line.split()) for line in text.strip().splitlines()))


KIN = _row(
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
SEX = _row("whether it was a man or a woman", "man boy male gentleman policeman\nwoman girl female lady policewoman")
COLOUR = _row(
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
CONDITION = _row(
    "how somebody is",
    """
critical grave dire critically gravely
stable satisfactory fair good comfortable
""",
)
CRIME = _row(
    "what it was in law",
    """
murder homicide killing
manslaughter homicide killing
suicide
accident
assault
""",
)
CAUSE = _row(
    "what brought it about",
    """
tree branch bird lightning storm thunderstorm wind gale rain flood snow ice fog heat heatwave drought earthquake tremor avalanche weather
arson arsonist bomb bomber bombing sabotage saboteur vandal missile drone rocket shell shelling grenade attack attacker firework
fault failure malfunction defect leak circuit wiring boiler heater battery engine brake charger spark crack corrosion
cigarette candle carelessness negligence error mistake speeding speed drink alcohol fatigue driver pilot cooking
heart stroke cancer pneumonia infection illness disease sepsis influenza virus
overdose poison poisoning drug
wound injury stabbing shooting gunshot
drowning
starvation hunger thirst
hypothermia cold exposure
""",
)
VEHICLE = _row(
    "what it was that moved",
    """
car automobile suv sedan saloan hatchback taxi cab jeep limousine minivan estate vehicle
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
WEAPON = _row(
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
MANNER = _row(
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
AMOUNTS = tuple(
    frozenset(line.split(", "))
    for line in (
        "all, everyone, everybody, every, each, nearly all, almost all, virtually all, practically all, most, nearly every, almost every",
        "few, no, none, no one, nobody, hardly any, barely any, scarcely any, almost none, almost no, very few, only few",
    )
)
"""Words that say of how many something is so: of nearly all, of hardly any."""


def amounts_apart(a: str, b: str) -> bool:
    """Whether one says that it is so of most, the other that it is so of few or none."""
    many, few = AMOUNTS
    return a in many and b in few or a in few and b in many
