"""The states in which people and things are counted: killed, injured, missing; and the words that tell them.

A verb tells its state either of what it is done to ("the fire killed six", "six were killed") or of its subject ("six
died"); some do so only with a complement ("six were taken to hospital", "six were found dead").
"""

from __future__ import annotations

from synoptic.model.parse import Parse, Token


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
    released="release free liberate",
    destroyed="destroy demolish raze gut gutte flatten level incinerate obliterate torch wreck shatter down sink",
    damaged="damage vandalise vandalize dent batter",
    affected="affect",
    stranded="strand maroon",
)
"""Verb -> state of what it is done to. ("gutte" is the parser's lemma of "gutted".)"""

OF_PEOPLE = frozenset("burn uproot catch seize hold capture recapture save release free execute eliminate detain charge nab winch pluck".split())
"""Verbs that tell a state of people alone: a film is released, a meeting held, a penalty saved."""

OF_THINGS = frozenset("down sink level flatten gut gutte wreck shatter batter dent demolish collapse".split())
"""Verbs that tell a state of things alone."""

BURNT = "destroyed"
"""What things that are burnt are; people are hurt."""

UNDERGONE = _by_word(killed="die perish drown succumb suffocate decease", missing="disappear vanish", destroyed="collapse sink")
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
MEN = frozenset("man soldier troop fighter sailor marine airman pilot firefighter fireman officer policeman guard crewman".split())
"""What an army or crew that "lost" them lost: destroyed, and killed."""

REMAINS = frozenset("body corpse remains".split())
"""Nouns for the dead: whatever is done to them, they count some of those killed."""

BEARERS = _by_word(
    arrested="detainee", evacuated="evacuee", kidnapped="hostage captive abductee"
)
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

HARM = frozenset("injury wound burn cut bruise fracture concussion laceration shock inhalation hypothermia scald".split())
_HOSPITAL = frozenset("hospital hospitals clinic infirmary intensive icu ward hospice".split())
_HOME = frozenset("home homes house houses village villages".split())
_PRISON = frozenset("prison jail imprisonment detention bars life year years month months".split())

_COMPLEMENTED: tuple[tuple[frozenset[str], frozenset[str], str, str], ...] = tuple(
    (frozenset(verbs.split()), frozenset(words.split()) if isinstance(words, str) else words, role, state)
    for verbs, words, role, state in (
        ("take rush airlift transport bring fly admit carry ferry send transfer drive treat keep", _HOSPITAL, "object", "hospitalised"),
        ("be remain stay lie recover", _HOSPITAL, "subject", "hospitalised"),
        ("need require receive", _HOSPITAL, "subject", "hospitalised"),
        ("take hold remand keep place", "custody", "object", "arrested"),
        ("be remain", "custody", "subject", "arrested"),
        ("pick", "up", "person", "arrested"),
        ("give turn", "herself himself themselves", "subject", "arrested"),
        ("put place", "arrest", "object", "arrested"),
        ("take hold seize", "hostage hostages captive", "object", "kidnapped"),
        ("find", "guilty", "object", "convicted"),
        ("sentence", _PRISON, "object", "jailed"),
        ("send", "prison jail", "object", "jailed"),
        ("hand give", "sentence sentences jail prison", "object", "jailed"),
        ("suffer sustain receive incur", HARM, "subject", "injured"),
        ("treat", HARM, "object", "injured"),
        ("leave", HARM, "object", "injured"),
        ("overcome", "smoke fumes gas", "object", "injured"),
        ("break lose fracture", "arm arms leg legs limb limbs rib ribs ankle wrist eye eyes finger fingers foot hand", "subject", "injured"),
        ("lose", "life lives", "subject", "killed"),
        ("cost", "life lives", "object", "killed"),
        ("lose flee leave abandon", _HOME, "subject", "displaced"),
        ("force drive push chase", _HOME | {"flee"}, "object", "displaced"),
        ("pull dig lift haul bring drag", "alive rubble wreckage debris mud water waters sea river roof roofs rooftop ruins", "object", "rescued"),
        ("move bring lead take airlift lift carry winch", "safety", "object", "rescued"),
        ("test", "positive", "subject", "infected"),
        ("burn wash blow wipe tear", "down out away off", "thing", "destroyed"),
        ("gun mow cut", "down", "object", "killed"),
        ("round", "up", "object", "arrested"),
        ("make", "homeless", "object", "displaced"),
        ("move get lead", "out", "person", "evacuated"),
        ("bring carry help pull", "out", "person", "rescued"),
        ("let", "go", "object", "released"),
        ("cut", "off", "passive", "stranded"),
        ("shoot bring", "down", "thing", "destroyed"),
        ("set", "free", "object", "released"),
        ("spend", "stranded stuck", "subject", "stranded"),
        ("spend", "trapped", "subject", "trapped"),
        ("walk", "free", "subject", "released"),
    )
)  # fmt: skip
"""(verbs, words of which one has to follow, whose state it is, the state)."""

_RESULTING = frozenset(
    "leave find declare pronounce fear confirm presume believe report list remain be feel lie go say think render assume see get "
    "become appear seem discover describe suspect".split()
)
"""Verbs whose complement says in what state somebody is, is left or is thought to be."""

_DEADLY = frozenset("shoot stab beat crush burn hack trample club bludgeon stone strangle starve freeze crush fall".split())


def is_state(token: Token) -> bool:
    """A participle or adjective that tells a state: "wounded", "missing"; not "killing", which does it to others."""
    if token.lemma in ("miss", "missing"):
        return token.text.lower() == "missing"
    if token.lemma in ("stick", "catch"):
        return token.tag in ("VBN", "JJ")
    return token.lemma in SAID_OF and (
        token.tag in ("VBN", "JJ", "VBD") or token.pos == "ADJ" or token.lemma == "fatally"
    )


def told_of(parse: Parse, verb: Token, role: str, kind: str = "") -> str:
    """State that a verb with its complements tells of its `role`, "object" (or subject of its passive) or "subject".

    `kind`: "person" or "thing", of what is counted; "" where there is no noun. What is "burnt down" is a thing.
    """
    after = _complement(parse, verb)
    if "death" in after and verb.lemma in _DEADLY and "to" in after:
        return "killed"
    for verbs, words, whose, state in _COMPLEMENTED:
        if verb.lemma in verbs and words & after.keys() and _meant(whose, role, kind, verb):
            return state
    if role == "subject" and verb.lemma in UNDERGONE and fits(verb, kind):
        return UNDERGONE[verb.lemma]
    if verb.lemma == "catch" and verb.tag != "VBN":
        return ""
    if role == "object" and verb.lemma == "burn" and kind == "thing":
        return BURNT
    if role == "object" and verb.lemma in DONE and fits(verb, kind):
        return stronger(parse, verb)
    return ""


def _meant(whose: str, role: str, kind: str, verb: Token) -> bool:
    """Whether the entry of a table for `whose` is about the given role and kind."""
    if whose in ("person", "thing"):
        return role == "object" and (kind == whose or (whose == "person" and not kind))
    return role == "object" and verb.tag == "VBN" if whose == "passive" else whose == role


def fits(verb: Token, kind: str) -> bool:
    """Whether a verb tells a state of what is of the given kind."""
    return not (verb.lemma in OF_PEOPLE and kind == "thing") and not (verb.lemma in OF_THINGS and kind != "thing")


def _complement(parse: Parse, verb: Token) -> dict[str, Token]:
    """Words that follow a verb up to the end of its phrase, by lemma and as printed."""
    found: dict[str, Token] = {}
    for t in parse.tokens[verb.i + 1 : verb.i + 12]:
        if t.text in (".", ";", ":", ",", "("):
            break
        found.setdefault(t.lemma, t)
        found.setdefault(t.text.lower(), t)
        if t.pos in ("VERB", "AUX") and t.tag != "VBN" and t.dep != "amod":
            break
    return found


def resulting(parse: Parse, verb: Token) -> str:
    """State told by the complement of "be", "leave", "find", "fear": "were found dead", "left 14 dead"."""
    if verb.lemma not in _RESULTING:
        return ""
    for kid in parse.children(verb.i):
        told = kid.i > verb.i and kid.dep in ("acomp", "oprd", "attr", "xcomp", "ccomp", "advcl", "prep", "dobj")
        if told and kid.lemma in SAID_OF and (kid.pos == "ADJ" or kid.tag in ("VBN", "VBG")) and is_state_or_missing(kid):
            return stronger(parse, kid)
    return ""


def is_state_or_missing(token: Token) -> bool:
    return is_state(token) or token.text.lower() == "missing"


def stronger(parse: Parse, word: Token) -> str:
    """ "shot and killed", "fatally stabbed": the graver of the states told together."""
    state = STATES[word.lemma]
    if state not in ("shot", "stabbed", "trapped", "infected", "hospitalised"):
        return state
    before = parse.tokens[word.i - 1] if word.i else word
    near = []
    for t in parse.tokens[word.i + 1 : word.i + 6]:
        if t.pos == "PUNCT":
            break
        near.append(t)
    told = {STATES.get(t.lemma) for t in near if t.head == word.i and t.dep in _BESIDE and not _of_others(parse, t)}
    if before.lemma == "fatally" or "killed" in told or any(t.lemma in ("dead", "fatally") for t in near[:3]):
        return "killed"
    return "injured" if "injured" in told else state


_BESIDE = frozenset("conj oprd acomp advcl".split())


def _of_others(parse: Parse, verb: Token) -> bool:
    """Whether a second verb has a subject or an object of its own."""
    return any(t.dep in ("nsubj", "nsubjpass") or (t.dep == "dobj" and t.i > verb.i) for t in parse.children(verb.i))
