"""Words of one relation: verbs and nouns that may tell of one act, or of there being one thing."""

from __future__ import annotations

from functools import lru_cache

from synoptic.model.acts import ACTS, BEFALLING
from synoptic.model.parse import Parse, Token

_FAMILIES = (
    "talk negotiation negotiate bargain bargaining discuss discussion speak",
    "leak breach steal theft hack lose",
    "alarm siren sound ring go_off",
    "quarrel argument argue row altercation brawl",
    "warn warning alert notice notify",
    "bribe bribery",
    "dope doping",
    "land touch_down put_down arrive",
    "eat dine",
    "oppose contest resist fight",
    "seek look_for hunt",
    "fire shot shoot gunfire bullet",
    "revoke withdraw",
    "leave depart set_off go_out set_out",
    "burst give_way collapse rupture",
    "visit come travel",
    "know learn",
    "ask request demand call_for",
    "allege claim accuse",
    "lie mislead deceive",
    "strike walk_out stoppage walkout",
    "vote ballot",
    "agree agreement deal accord",
    "invite invitation",
    "promise pledge assurance",
    "touch hit strike_1 collide collision",
    "pay payment",
    "sell sale",
    "buy purchase acquire",
    "injure hurt wound",
    "plane aircraft airplane jet flight helicopter",
    "ship vessel boat ferry",
    "lorry truck",
    "car vehicle",
    "rebel militia insurgent",
    "soldier troop",
    "borrow loan borrowing",
    "open reopen",
    "build rebuild construct",
    "evacuate evacuation",
    "search comb scour",
    "inspect inspection check examine",
    "refuse decline reject turn_down",
    "threaten threat",
    "repay refund reimburse pay_back give_back",
    "repair mend fix",
    "apologise apologize apology",
    "consult consultation",
    "vaccinate inoculate immunise immunize",
    "burn scorch",
    "approve endorse",
    "train drill",
    "escort accompany",
    "deliver hand_over ship",
    "sink go_down founder",
    "close closure shut shutdown",
    "demolish demolition raze pull_down tear_down",
    "attribute ascribe tie link connect",
    "count recount",
)
FAMILIES: dict[str, frozenset[int]] = {}
for _n, _line in enumerate(_FAMILIES):
    for _word in _line.split():
        FAMILIES[_word] = FAMILIES.get(_word, frozenset()) | {_n}
ALIKE = (
    "bridge crossing span viaduct",
    "stadium arena ground",
    "mine colliery pit",
    "hospital clinic infirmary",
    "factory plant works mill steelworks site",
    "church cathedral chapel",
    "festival event",
    "ship ferry vessel boat",
    "plane aircraft jet airliner airplane",
    "firm company carrier airline business group",
    "school college academy",
    "club team side",
    "law act bill ban rule legislation measure",
    "project scheme plan",
    "strike stoppage walkout action dispute",
    "agreement deal accord pact treaty ceasefire truce contract order",
    "fire blaze wildfire",
    "storm hurricane typhoon cyclone",
    "road motorway highway bypass street",
    "satellite probe craft spacecraft",
    "vaccination vaccine jab immunisation immunization",
    "fund grant",
    "repair work renovation",
    "picture image photograph photo",
    "captain skipper master",
    "driver motorist",
    "lawyer barrister attorney solicitor counsel",
    "officer policeman constable deputy",
    "pupil schoolchild child student",
    "gunman shooter attacker",
    "film movie picture feature",
    "talk negotiation summit meeting",
    "inquiry investigation probe",
    "wage pay salary",
    "oil fuel diesel crude",
    "bus coach",
    "missile rocket projectile",
    "house home building",
    "resident villager local",
    "employee worker staff",
    "flat apartment",
    "inmate prisoner detainee",
    "rally march demonstration protest",
    "vote ballot poll election referendum",
    "price cost bill",
    "speech address",
)
THINGS: dict[str, frozenset[str]] = {}
for _line in ALIKE:
    for _word in _line.split():
        THINGS[_word] = THINGS.get(_word, frozenset()) | frozenset(_line.split())
"""Nouns by which newsrooms call one thing -> all of its names."""
HOLDING = frozenset(("take", "place", "put"))
HELD = frozenset(("custody", "arrest"))
""" "Taken into custody", "placed under arrest"."""
SPECIFIC = 7
"""Families, from the first, whose words say so much that little else need be shared."""
STEM = 5
"""Letters that two words must share from the start to be of one stem. The thesaurus is not asked: that "stay" may stand for
"arrest" says little of news."""


def name(parse: Parse, token: Token) -> str:
    """The lemma, with the particle that makes it another verb; "arrest" for what is said in three words."""
    return parse.once(_name, token.i)


def _name(parse: Parse, i: int) -> str:
    token = parse.tokens[i]
    if token.lemma in HOLDING and any(t.lemma.lower() in HELD for t in parse.subtree(token.i) if t.dep == "pobj"):
        return "arrest"
    particle = next(
        (
            t
            for t in parse.children(token.i)
            if t.dep == "prt"
            or t.dep == "advmod"
            and t.i == token.i + 1
            and t.lemma in ("out", "down", "off", "up", "away", "way")
        ),
        None,
    )
    return (
        f"{token.lemma.lower()}_{particle.lemma.lower()}"
        if particle is not None and token.pos == "VERB"
        else token.lemma.lower()
    )


def one_family(a: str, b: str) -> bool:
    """Whether two words are of one relation by the table, and not only of one stem."""
    return bool(FAMILIES.get(a, frozenset()) & FAMILIES.get(b, frozenset()))


@lru_cache(maxsize=1 << 16)
def one_act(a: str, b: str) -> bool:
    """Whether two words are of one relation or of one act by the tables."""
    one, two = (ACTS.get(x.replace("_", " ")) or BEFALLING.get(x) for x in (a, b))
    return a == b or one_family(a, b) or one is not None and one == two


def specific(a: str, b: str) -> bool:
    """Whether two words are of one relation that says much by itself."""
    return any(n < SPECIFIC for n in FAMILIES.get(a, frozenset()) & FAMILIES.get(b, frozenset()))


def one_stem(a: str, b: str) -> bool:
    """Whether two words share a stem: "negotiate", "negotiation"."""
    least = min(len(a), len(b))
    common = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), least)
    return common >= STEM and common >= 0.6 * max(len(a), len(b))


@lru_cache(maxsize=1 << 16)
def akin(a: str, b: str) -> bool:
    """Whether two words may tell of one act."""
    return one_act(a, b) or one_stem(a, b)
