"""The states in which people and things are counted: killed, injured, missing; and the words that tell them."""

from __future__ import annotations


def _by_word(**states: str) -> dict[str, str]:
    return {word: state for state, words in states.items() for word in words.split()}


DONE = _by_word(
    killed="kill slay murder massacre execute assassinate slaughter lynch electrocute asphyxiate behead fatally decease "
    "martyr eliminate suffocate drown euthanise euthanize cull gas",
    injured="injure wound hurt maim injured wounded maul gore scald burn",
    arrested="arrest detain apprehend nab hold capture recapture catch",
    missing="missing miss",
    displaced="displace uproot homeless",
    evacuated="evacuate",
    rescued="rescue save pluck winch",
    hospitalised="hospitalise hospitalize hospitalised hospitalized",
    kidnapped="kidnap abduct seize",
    shot="shoot",
    stabbed="stab knife",
    trapped="trap trapped entomb",
    infected="infect",
    charged="charge indict arraign",
    convicted="convict",
    jailed="jail imprison incarcerate",
    released="release free liberate discharge",
    destroyed="destroy demolish raze gut gutte flatten level incinerate obliterate torch wreck shatter down sink",
    damaged="damage vandalise vandalize dent batter",
    affected="affect",
    stranded="strand maroon",
)
"""Verb -> state of what it is done to. ("gutte" is the parser's lemma of "gutted".)"""

OF_PEOPLE = frozenset(
    "disappear vanish discharge shoot burn uproot catch seize hold capture recapture save release free execute eliminate detain charge nab winch pluck".split()
)
"""Verbs that tell a state of people alone: a film is released, a meeting held, a penalty saved."""

OF_THINGS = frozenset("down sink level flatten gut gutte wreck shatter batter dent demolish collapse".split())
"""Verbs that tell a state of things alone."""

BURNT = "destroyed"
"""What things that are burnt are; people are hurt."""

UNDERGONE = _by_word(
    killed="die perish drown succumb suffocate decease", missing="disappear vanish", destroyed="collapse sink"
)
"""Verb -> state of its subject; "collapse" of things alone."""

SAID_OF = DONE | _by_word(
    killed="dead lifeless deceased fatal slain",
    missing="unaccounted",
    injured="injured wounded",
    stranded="stranded stuck stick",
    trapped="trapped",
)
"""Adjective or participle -> state of what it is said of."""

NAMING = _by_word(
    killed="death fatality dead drowning killing murder homicide slaying execution",
    injured="injury wounded injured hurt",
    arrested="arrest detention",
    missing="missing disappearance",
    displaced="displacement",
    evacuated="evacuation",
    rescued="rescue",
    kidnapped="kidnapping abduction",
    infected="infection",
    convicted="conviction",
    hospitalised="hospitalisation hospitalization",
)
"""Noun -> state of those whom it counts ("14 deaths") or whom it is said of ("the death of two sisters")."""

IN_PLACE = {
    "in hospital": "hospitalised",
    "in intensive care": "hospitalised",
    "in custody": "arrested",
    "in detention": "arrested",
    "under arrest": "arrested",
    "behind bars": "jailed",
    "in jail": "jailed",
    "in prison": "jailed",
}
"""Where those counted are, and so in what state."""

HARDWARE = frozenset("tank jet aircraft plane helicopter drone warship ship submarine vehicle boat".split())
MEN = frozenset(
    "man soldier troop fighter sailor marine airman pilot firefighter fireman officer policeman guard crewman".split()
)
"""What an army or crew that "lost" them lost: destroyed, and killed."""

REMAINS = frozenset("body corpse remains".split())
"""Nouns for the dead: whatever is done to them, they count some of those killed."""

BEARERS = _by_word(arrested="detainee", evacuated="evacuee", kidnapped="hostage captive abductee")
"""Noun -> state of those it names, where the clause tells no other: "12 hostages were freed" counts those released."""

DEEDS = _by_word(
    killed="death murder killing slaying execution drowning massacre body remains corpse assassination manslaughter",
    injured="wounding",
    arrested="arrest detention",
    missing="disappearance",
    displaced="displacement",
    evacuated="evacuation",
    rescued="rescue",
    kidnapped="kidnapping abduction kidnap",
    shot="shooting",
    stabbed="stabbing",
    infected="infection",
    convicted="conviction",
    jailed="jailing imprisonment",
    released="release",
    destroyed="destruction demolition",
)
"""Noun -> state of those named after "of": "the abduction of 26 pupils", "the bodies of 11 climbers"."""

STATES: dict[str, str] = DONE | UNDERGONE | SAID_OF | NAMING
"""Lemma of verb, adjective or noun -> state of what is counted."""

THINGS_ONLY = frozenset("destroyed damaged".split())

GENERIC = frozenset("people person other victim individual one life".split())
"""Nouns that say no more than that people are meant."""
