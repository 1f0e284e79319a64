"""The frames of verbs that tell states, read from their table, and states told by who does something."""

from __future__ import annotations

from dataclasses import dataclass

from synoptic.annotate.english.quantities.frames_table import FRAMES
from synoptic.annotate.english.quantities.frames_words import group


@dataclass(frozen=True, slots=True)
class Frame:
    """One way in which a verb tells a state."""

    state: str
    role: str
    groups: tuple[frozenset[str], ...]
    """Words of which one each has to follow."""
    negated: bool
    """Whether the verb has to be denied for the state to be told."""


BY_WHOM: tuple[tuple[frozenset[str], frozenset[str], str, str], ...] = tuple(
    (frozenset(verbs.split()), group(doers), kind, state)
    for verbs, doers, kind, state in (
        ("hit strike cripple paralyse paralyze disrupt plague batter", "OUTBREAK glitch surge ban blizzard fog failure fault cyberattack hack shutdown walkout", "", "affected"),
        ("cover", "notice ban curfew lockdown", "", "affected"),
        ("take claim consume swallow", "fire blaze inferno flood flame wildfire bushfire river sea landslide storm cyclone hurricane tornado typhoon quake earthquake "
         "tsunami", "thing", "destroyed"),
        ("claim take", "DISEASE ambush raid shelling airstrike airstrikes crash accident disease virus fire blaze flood storm quake earthquake epidemic outbreak blast explosion avalanche "
         "landslide attack bomb collapse cyclone heatwave cholera", "person", "killed"),
        ("hold seize take keep capture grab drag haul march lead carry herd snatch whisk spirit", "CAPTORS captor", "person", "kidnapped"),
        ("seize grab take snatch capture catch haul drag lead cart bundle", "police officer agent soldier troop army force customs authority marine guard patrol detective squad", "person", "arrested"),
        ("pick", "VESSEL captain fisherman", "person", "rescued"),
        ("bury cover engulf entomb", "landslide mudslide avalanche rubble debris mud rockfall snow landslip collapse", "person", "trapped"),
        ("carry sweep wash", "river flood floodwater torrent storm wind gale tornado cyclone tide landslide mudslide avalanche", "thing", "destroyed"),
        ("lay strike fell hit affect", "DISEASE", "person", "infected"),
        ("hit strike catch", "bullet gunfire sniper shot gunman shooter pellet", "person", "shot"),
        ("admit", "hospital clinic infirmary ward", "person", "hospitalised"),
        ("take carry rush ferry bring", "ambulance paramedic medic", "person", "hospitalised"),
        ("take drag", "shark crocodile alligator tiger leopard lion", "person", "killed"),
        ("kick butt toss", "horse bull cow donkey camel elephant buffalo stag", "person", "injured"),
        ("net", "raid swoop operation crackdown sting police sweep", "person", "arrested"),
        ("blow", "mine landmine bomb bomber device grenade", "person", "killed"),
        ("carry", "DISEASE plague epidemic famine", "person", "killed"),
        ("cut", "glass shard debris splinter shrapnel", "person", "injured"),
        ("hit strike", "car van lorry truck bus tram train taxi vehicle motorbike motorcycle minibus motorist rider cyclist motorcyclist biker scooter", "person", "injured"),
        ("hand turn deliver send return give", "CAPTORS captor", "person", "released"),
        ("hit strike", "masonry brick stone rock boulder branch tree slate tile scaffolding rubble", "person", "injured"),
        ("wound injure attack slash", "knifeman", "person", "stabbed"),
        ("bury engulf swallow consume", "lava", "thing", "destroyed"),
        ("engulf swallow", "landslide landslip mudslide avalanche mudflow mud sinkhole", "thing", "destroyed"),
        ("enter invade fill", "floodwater water flood", "thing", "affected"),
        ("attack target", "vandal", "thing", "damaged"),
        ("make", "fume smoke gas chlorine ammonia monoxide", "person", "injured"),
        ("claim take swallow", "sea river lake mountain surf hunger fever", "person", "killed"),
        ("take kill", "fox wolf lynx eagle dingo leopard tiger lion bear crocodile", "", "killed"),
        ("sweep wash carry drag suck", "river sea wave current tide flood floodwater water torrent surf", "person", "missing"),
        ("carry+off", "cold heat heatwave hunger starvation drought winter frost fever wave tsunami", "person", "killed"),
        ("take", "wave tsunami tide current sniper", "person", "killed"),
        ("take+out", "strike airstrike drone missile sniper rocket", "person", "killed"),
        ("take+out", "barge lorry truck car bus train tram ship ferry storm tornado cyclone hurricane flood avalanche strike airstrike drone missile rocket shell "
         "tide wave landslide", "thing", "destroyed"),
        ("eat devour", "tiger leopard lion crocodile alligator shark bear wolf hyena python pig", "person", "killed"),
        ("eat devour", "fire blaze flame wildfire bushfire inferno", "thing", "destroyed"),
        ("splash spray scald burn", "acid oil steam lye", "person", "injured"),
        ("fell", "DISEASE", "person", "infected"),
        ("reach", "rescuer firefighter fireman diver lifeboat coastguard helicopter", "person", "rescued"),
        ("have hold", "abductor kidnapper captor hostage-taker", "person", "kidnapped"),
        ("hold house contain", "prison jail gaol penitentiary jailer", "person", "jailed"),
        ("seize arrest", "coastguard navy warship frigate junta ministry", "person", "arrested"),
        ("haul+in pull+in run+in bring+in take+in", "police officer detective agent guard troop soldier", "person", "arrested"),
        ("free", "firefighter rescuer paramedic crew fireman lifeboat", "person", "rescued"),
        ("engulf rip tear sweep", "fire blaze flame wildfire", "thing", "damaged"),
    )
)  # fmt: skip
IDLE_BY_WHOM: tuple[tuple[frozenset[str], frozenset[str]], ...] = tuple(
    (frozenset(verbs.split()), frozenset(doers.split()))
    for verbs, doers in (
        ("release free let", "club team franchise side label studio county company band"),
        ("pick", "bus taxi cab coach minibus tram train driver cabbie"),
        ("beat down sink destroy crush annihilate", "team side club champion striker batsman bowler"),
    )
)
"""(verbs, who does it) that together tell no state: players are released by a club."""
"""(verbs, who or what does it, kind of what it is done to, its state): "flames took two barns", "held by rebels"."""

_DWELLERS = (
    "inhabitant resident villager civilian family people person townspeople townsfolk household refugee islander farmer"
)
_CAPTIVES = "prisoner hostage captive detainee abductee"
_GLASS = "window windscreen windshield pane mirror shopfront door tile"
_USERS = "traveller traveler passenger commuter customer household holidaymaker patient pupil student user subscriber motorist flight"
BY_NOUN: tuple[tuple[frozenset[str], str, frozenset[str], str], ...] = tuple(
    (frozenset(verbs.split()), role, frozenset(nouns.split()), state)
    for verbs, role, nouns, state in (
        ("flee", "subject", _DWELLERS, "displaced"),
        (
            "crush",
            "object",
            "car vehicle van lorry truck bus house home shed caravan building tree boat stall tractor bicycle",
            "destroyed",
        ),
        (
            "sweep wash carry drag",
            "object",
            "house home bridge hut cottage shack stall building shop barn",
            "destroyed",
        ),
        ("break crack shatter smash", "object", _GLASS, "damaged"),
        (
            "clear empty",
            "object",
            "ward school hotel tower stadium mall theatre theater cinema court courtroom terminal nursery mosque church",
            "evacuated",
        ),
        ("hit affect disrupt delay inconvenience", "object", _USERS, "affected"),
        ("throw kick turf", "object", "tenant", "displaced"),
        ("hand surrender yield", "object", _CAPTIVES, "released"),
        ("emerge walk return step", "subject", _CAPTIVES, "released"),
    )
)
"""(verbs, role, nouns of those in it, state) that a verb tells of some nouns alone: villagers flee their homes, and robbers do not."""


def _frames() -> dict[str, tuple[Frame, ...]]:
    found: dict[str, list[Frame]] = {}
    for state, lines in FRAMES.items():
        for line in filter(None, (line.strip() for line in lines.splitlines())):
            roles, verbs, *groups = line.lstrip("!").split(":")
            for role in roles.split():
                frame = Frame(state, role, tuple(map(group, groups)), line.startswith("!"))
                for verb in group(verbs):
                    found.setdefault(verb, []).append(frame)
    return {verb: tuple(sorted(frames, key=lambda f: -len(f.groups))) for verb, frames in found.items()}


BY_VERB = _frames()
"""Lemma of the verb -> its frames: those that ask for more first, then in the order of FRAMES."""

DISEASES = group("DISEASE") - frozenset("strain variant poisoning parasite".split())
"""Words for diseases, of which there are cases."""
