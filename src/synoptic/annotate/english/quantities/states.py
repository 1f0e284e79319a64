"""The states in which people and things are counted: killed, injured, missing; and the words that tell them."""

from __future__ import annotations


def _by_word(**states: str) -> dict[str, str]:
    return {word: state for state, words in states.items() for word in words.split()}


DONE = _by_word(
    killed="kill slay murder massacre execute assassinate slaughter lynch electrocute asphyxiate behead fatally decease "
    "martyr eliminate suffocate drown euthanise euthanize cull gas poach decapitate strangle throttle smother garrotte guillotine "
    "butcher exterminate annihilate hang liquidate neutralise neutralize",
    injured="injure wound hurt maim injured wounded maul gore scald burn bruise gash "
    "concuss lacerate sting disfigure mutilate punch flog torture bludgeon pummel bloody pistol-whip cudgel horsewhip cripple paralyse paralyze blind deafen trample bite harm",
    arrested="arrest rearrest re-arrest detain apprehend nab hold capture recapture catch collar bust handcuff cuff nick remand intern",
    missing="missing miss",
    displaced="displace uproot homeless evict dispossess",
    evacuated="evacuate",
    rescued="rescue save pluck winch extricate airlift hoist refloat",
    hospitalised="hospitalise hospitalize hospitalised hospitalized",
    kidnapped="kidnap abduct seize snatch",
    shot="shoot",
    stabbed="stab knife slash bayonet",
    trapped="trap trapped entomb",
    infected="infect sicken",
    charged="charge indict arraign prosecute",
    convicted="convict",
    jailed="jail gaol imprison incarcerate cage",
    released="release free liberate discharge parole pardon amnesty",
    destroyed="destroy demolish raze gut gutte flatten level incinerate obliterate torch wreck shatter down sink bulldoze pulverise "
    "pulverize devastate annihilate ruin topple smash",
    damaged="damage vandalise vandalize dent batter deface scorch char singe ravage crack trash",
    affected="affect inundate submerge flood swamp disrupt",
    stranded="strand maroon beach",
)
"""Verb -> state of what it is done to. ("gutte" is the parser's lemma of "gutted".)"""


def participle(verb: str) -> str:
    """The regular participle of a verb, as the parser leaves it where it takes it for an adjective: "sickened"."""
    if verb.endswith("e"):
        return verb + "d"
    return verb[:-1] + "ied" if verb.endswith("y") and verb[-2] not in "aeo" else verb + "ed"


OF_PEOPLE = frozenset(
    "disappear vanish discharge shoot burn uproot catch seize hold capture recapture save release free execute eliminate detain charge nab winch pluck "
    "snatch pardon parole slash cage bite blind hang bust collar airlift hoist trample intern evict paralyse paralyze cripple gas "
    "overdue butcher remand punch flog torture bludgeon pummel bloody harm bruise fatal sting cuff nick amnesty".split()
)
"""Verbs that tell a state of people alone: a film is released, a meeting held, a penalty saved."""

OF_THINGS = frozenset(
    "down sink level flatten gut gutte wreck shatter batter dent demolish collapse bulldoze "
    "pulverise pulverize devastate ruin topple smash deface scorch char singe ravage crack trash inundate submerge flood swamp annihilate crumble".split()
)
"""Verbs that tell a state of things alone."""

BURNT = "destroyed"
"""What things that are burnt are; people are hurt."""

UNDERGONE = _by_word(
    killed="die perish drown succumb suffocate decease",
    missing="disappear vanish",
    destroyed="collapse sink crumble",
    stranded="beach",
)
"""Verb -> state of its subject; "collapse" of things alone."""

_PARTICIPLES = {
    participle(verb): state
    for verb, state in DONE.items()
    if verb not in ("miss", "missing", "fatally", "hold", "bite", "harm")
}
SAID_OF = (
    _PARTICIPLES
    | DONE
    | _by_word(
        killed="dead lifeless deceased fatal slain stillborn",
        missing="unaccounted untraced overdue",
        injured="injured wounded burnt concussed unconscious bloodied frostbitten",
        stranded="stranded stuck stick snowbound fogbound icebound stormbound",
        trapped="trapped",
    )
)
"""Adjective or participle -> state of what it is said of."""

NAMING = _by_word(
    killed="death fatality dead drowning killing murder homicide slaying execution suicide beheading lynching hanging stillbirth",
    injured="injury wounded injured hurt wound burn",
    arrested="arrest detention apprehension",
    missing="missing disappearance",
    displaced="displacement eviction",
    evacuated="evacuation",
    rescued="rescue",
    kidnapped="kidnapping abduction",
    infected="infection",
    charged="indictment",
    convicted="conviction",
    hospitalised="hospitalisation hospitalization",
)
"""Noun -> state of those whom it counts ("14 deaths") or whom it is said of ("the death of two sisters")."""

_PLACES = (
    (
        "in on under",
        "hospital casualty intensive ward hospice observation infirmary life-support icu burns",
        "hospitalised",
    ),
    ("under", "treatment care", "hospitalised"),
    ("in under", "custody detention arrest handcuffs cells cell questioning", "arrested"),
    ("in behind", "bars jail prison gaol penitentiary", "jailed"),
    ("in", "captivity hostage kidnappers captors hands", "kidnapped"),
    ("under beneath", "rubble debris wreckage ruins underneath mud", "trapped"),
    ("in at", "morgue mortuary", "killed"),
    ("in", "coffin coffins", "killed"),
    ("from", "gunshot bullet", "shot"),
    ("from", "knife stab", "stabbed"),
    ("in", "rubble debris wreckage ruins", "trapped"),
    ("on", "life ventilator ventilators respirator respirators drip drips", "hospitalised"),
    ("in", "wheelchair wheelchairs", "injured"),
    ("on", "crutches stretchers stretcher", "injured"),
    ("in", "dock", "charged"),
    ("with", "gunshot bullet", "shot"),
    ("with", "knife stab", "stabbed"),
    (
        "with",
        "injury injuries burns wound wounds bruise bruises bruising fracture fractures concussion laceration lacerations hypothermia graze grazes cuts broken fractured shattered dislocated",
        "injured",
    ),
    ("in", "critical serious", "injured"),
    ("in", "shelters camps tents", "displaced"),
    ("in at", "evacuation", "evacuated"),
    ("past beyond", "saving help", "killed"),
    ("on", "trial", "charged"),
    ("below", "ground", "trapped"),
    ("inside", "rubble wreckage debris ruins mine lift tunnel shaft", "trapped"),
)
IN_PLACE: dict[str, tuple[tuple[frozenset[str], str], ...]] = {
    preposition: tuple(
        (frozenset(words.split()), state) for before, words, state in _PLACES if preposition in before.split()
    )
    for preposition in "in on under behind beneath below with inside at from past beyond".split()
}
"""Preposition -> words after it, and the state they put those counted in: "36 in hospital", "nine still under the rubble"."""

HARDWARE = frozenset("tank jet aircraft plane helicopter drone warship ship submarine vehicle boat".split())
BUILT = frozenset("home house building structure property dwelling barn shed cottage cabin hut bungalow chalet garage outbuilding farmhouse shack stall caravan mansion "
                  "villa temple church stable greenhouse bridge footbridge tower pylon wall".split())  # fmt: skip
"""What is lost to a fire or a storm: destroyed."""
HERDS = frozenset("farm herd flock holding".split())
"""What is infected when animals in it are."""
MEN = frozenset(
    "man friend soldier troop fighter sailor marine airman pilot firefighter fireman officer policeman guard crewman defender comrade crewmember peacekeeper commando trooper paratrooper policewoman volunteer son daughter child brother sister parent grandson granddaughter grandchild infant baby toddler newborn twin nephew niece cousin uncle aunt crew climber mountaineer sailor husband wife father mother relative".split()
)
"""What an army, a crew or a family that "lost" them lost: destroyed, and killed."""

REMAINS = frozenset("body corpse remains remain cadaver skeleton".split())
"""Nouns for the dead: whatever is done to them, they count some of those killed."""

BEARERS = _by_word(arrested="detainee", evacuated="evacuee", kidnapped="hostage captive abductee")
"""Noun -> state of those it names, where the clause tells no other: "12 hostages were freed" counts those released."""

DEEDS = _by_word(
    killed="death murder killing slaying execution drowning massacre body remains remain corpse carcass carcase cadaver skeleton skull coffin grave cull culling slaughtering assassination manslaughter loss slaughter burial funeral beheading hanging "
    "lynching",
    injured="wounding maiming injury",
    arrested="arrest detention capture recapture apprehension",
    missing="disappearance",
    displaced="displacement",
    evacuated="evacuation",
    rescued="rescue",
    kidnapped="kidnapping abduction kidnap",
    shot="shooting",
    stabbed="stabbing",
    infected="infection",
    charged="indictment prosecution",
    convicted="conviction",
    jailed="jailing imprisonment",
    released="release freeing liberation freedom",
    destroyed="destruction demolition collapse sinking",
)
"""Noun -> state of those named after "of": "the abduction of 26 pupils", "the bodies of 11 climbers"."""

TOWARDS: dict[tuple[str, str], str] = {
    (noun, preposition): state
    for nouns, prepositions, state in (
        ("injury wound harm", "to", "injured"),
        ("damage", "to", "damaged"),
        ("charge indictment proceedings prosecution case", "against", "charged"),
        ("verdict conviction", "against on", "convicted"),
        ("sentence term jail prison", "on for", "jailed"),
        ("bail parole pardon amnesty", "for to", "released"),
        ("search", "for", "missing"),
        ("whereabouts whereabout", "of", "missing"),
        ("trace sign word", "of on from", "missing"),
        ("fear fears concern", "for", "missing"),
        ("funeral mourning", "for", "killed"),
        ("freedom", "for", "released"),
        ("exchange swap", "for", "released"),
        ("fatal lethal", "to for", "killed"),
    )
    for noun in nouns.split()
    for preposition in prepositions.split()
}
"""(noun, preposition) -> state of those named after them: "injuries to six", "charges against two", "no trace of the pilots"."""

STAYING = frozenset("be remain stay lie languish sit wait recover end wind recuperate".split())
"""Verbs that say where their subject is, and so in what state: "ended up in hospital"."""

KEEPING = frozenset("leave keep hold put place land".split())
"""Verbs that say where their object is: "kept behind bars", "found themselves in police cells"."""

ONLY_SAID = frozenset("unconscious concussed".split())
"""Adjectives that tell a state only as a predicate: "two unconscious"; "two unconscious men" are what they are."""

STATES: dict[str, str] = DONE | UNDERGONE | SAID_OF | NAMING
"""Lemma of verb, adjective or noun -> state of what is counted."""

THINGS_ONLY = frozenset("destroyed damaged".split())

PEOPLE_ONLY = frozenset("kidnapped injured killed arrested jailed charged convicted released".split())
"""States in which no thing can be."""

GENERIC = frozenset("people person other victim individual one life".split())
"""Nouns that say no more than that people are meant."""
