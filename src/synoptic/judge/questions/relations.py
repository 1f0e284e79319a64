"""Words of one relation: verbs and nouns that may tell of one act, or of there being one thing."""

from __future__ import annotations

from synoptic.model.acts import ACTS
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
    "oppose contest resist",
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
    "plane aircraft jet airliner",
    "firm company carrier airline business group",
    "school college academy",
    "club team side",
    "law act bill ban rule legislation measure",
    "project scheme plan",
    "strike stoppage walkout action dispute",
    "agreement deal accord pact treaty",
    "fire blaze wildfire",
    "storm hurricane typhoon cyclone",
    "road motorway highway bypass street",
    "satellite probe craft spacecraft",
    "vaccination vaccine jab immunisation immunization",
    "fund grant",
    "repair work renovation",
    "picture image photograph photo",
)
THINGS: dict[str, frozenset[str]] = {}
for _line in ALIKE:
    for _word in _line.split():
        THINGS[_word] = THINGS.get(_word, frozenset()) | frozenset(_line.split())
"""Nouns by which newsrooms call one thing -> all of its names."""
SPECIFIC = 7
"""Families, from the first, whose words say so much that little else need be shared."""
STEM = 5
"""Letters that two words must share from the start to be of one stem. The thesaurus is not asked: that "stay" may stand for
"arrest" says little of news."""


def name(parse: Parse, token: Token) -> str:
    """The lemma, with the particle that makes it another verb."""
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


def specific(a: str, b: str) -> bool:
    """Whether two words are of one relation that says much by itself."""
    return any(n < SPECIFIC for n in FAMILIES.get(a, frozenset()) & FAMILIES.get(b, frozenset()))


def one_stem(a: str, b: str) -> bool:
    """Whether two words share a stem: "negotiate", "negotiation"."""
    least = min(len(a), len(b))
    common = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), least)
    return common >= STEM and common >= 0.6 * max(len(a), len(b))


def akin(a: str, b: str) -> bool:
    """Whether two words may tell of one act."""
    if a == b or FAMILIES.get(a, frozenset()) & FAMILIES.get(b, frozenset()):
        return True
    one, two = ACTS.get(a.replace("_", " ")), ACTS.get(b.replace("_", " "))
    if one is not None and one == two:
        return True
    return one_stem(a, b)
