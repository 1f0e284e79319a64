"""Verbs of one act, with the word that makes them so: to "step down" is to resign, to "blow up" to explode.

Newsrooms put one for another. Beside them those that are never put for one another: asked is not granted, and approved not
rejected. Missed on purpose: verbs that are of one act only in some of their senses ("leave", "drop"), and acts whose
words are many and loose ("attack").
"""

from __future__ import annotations

from collections.abc import Iterable

from synoptic.model.parse import Parse, Token

_ACTS = (
    "resign, quit, step down, stand down, step aside, bow out",
    "die, perish, succumb, pass away",
    "dismiss, sack, oust",
    "approve, adopt, ratify",
    "reject, turn down, vote down",
    "cancel, scrap, call off",
    "postpone, put off, push back",
    "explode, detonate, blow up, go off",
    "collapse, cave in, give way",
    "surrender, give up",
    "withdraw, pull out, drop out",
    "escape, flee, get away, break out",
    "buy, purchase, acquire",
    "close, shut, shut down, close down",
    "evacuate, move out",
    "confess, own up",
)
ACTS = {verb: one.split(", ")[0] for one in _ACTS for verb in one.split(", ")}
"""Verb, with its particle where it needs one -> the first of its act."""
BEFALLING = {
    word: act.split()[0]
    for act in (
        "kill slay murder slaughter massacre",
        "injure wound hurt",
        "arrest detain apprehend nab collar",
        "charge indict",
        "release free",
        "rush transport fly airlift",
        "find discover locate",
        "identify name",
    )
    for word in act.split()
}
"""Verbs of what befalls people -> the first of their act: newsrooms put one for another, and the sentence is worded alike
still."""
HARM = frozenset(
    "kill murder slay shoot shooting gunfire die death dead fatal fatally wound injure hurt injury stab stabbing strike hit rape rob robbery assault "
    "attack crash collide collision collapse explode explosion blast burn fire blaze wildfire drown beat beating slaying killing homicide "
    "derail derailment flood quake earthquake storm hurricane tornado landslide mudslide avalanche tsunami sink capsize overturn plunge bomb "
    "bombing shell ambush hostage stampede outbreak accident incident".split()
)
"""Words of what befalls people in an event that somebody is killed or hurt in."""
WILLS = {
    verb: will
    for will, verbs in {
        "asked": "ask call demand want seek request urge appeal plead petition press push campaign insist",
        "granted": "promise pledge offer agree grant guarantee vow concede undertake commit accept approve award",
        "refused": "refuse reject decline oppose dismiss deny",
    }.items()
    for verb in verbs.split()
}
"""Verbs of what somebody wants, gives his word for or will not have -> which of these: none is said in words of another."""
OPPOSED = tuple(
    tuple(frozenset(side.split()) for side in line.split(" | "))
    for line in (
        "approve pass adopt endorse back accept authorise authorize ratify support grant allow | reject defeat veto refuse block oppose",
        "uphold | overturn quash reverse",
        "impose introduce | lift",
        "admit confirm | deny",
        "acquit | convict",
        "win | lose",
    )
)
"""Verbs for and against: no plan, verdict or charge sees both of a line in one vote, ruling or answer."""
MUTUAL = frozenset(
    "meet marry wed divorce fight face play date join merge talk negotiate collide clash draw tie debate resemble equal match "
    "embrace kiss hug be have become remain precede follow border adjoin include cooperate ally split partner replace".split()
)
"""Acts that both do where one does, and verbs of no act; one may follow the other in turn."""
_HANGING = frozenset(("xcomp", "ccomp", "conj"))
_PARTICLES = frozenset(verb.split()[1] for verb in ACTS if " " in verb)


def decided_otherwise(words: Iterable[str]) -> dict[str, frozenset[str]]:
    """Verb of a decision -> those of the other words that tell of the opposite one."""
    given = set(words)
    found: dict[str, frozenset[str]] = {}
    for pro, contra in OPPOSED:
        for verbs, others in ((pro & given, contra & given), (contra & given, pro & given)):
            for verb in verbs if others else ():
                found[verb] = found.get(verb, frozenset()) | others
    return found


def particle(parse: Parse, verb: Token) -> str:
    """The particle that makes a verb another, right behind it or behind its object; "" where there is none."""
    kids = parse.children(verb.i)
    found = [t for t in kids if t.start > verb.start and (t.dep == "prt" or t.i == verb.i + 1 and t.dep == "advmod")]
    return next((t.text.lower() for t in found if t.text.lower() in _PARTICLES), "")


def act_of(parse: Parse, verb: Token) -> str:
    """The act that a verb tells; the verb itself, with its particle, where it is of none known here."""
    behind = particle(parse, verb)
    told = f"{verb.lemma} {behind}" if behind else verb.lemma
    return ACTS.get(told) or BEFALLING.get(told) or told


def asking(parse: Parse, act: Token) -> Token | None:
    """The verb of asking or wanting under which an act stands: "asked the jury to acquit"; None where it stands under none."""
    token = act
    while token.dep in _HANGING and token.head != token.i:
        beside, token = token.dep == "conj", parse.tokens[token.head]
        if not beside and token.pos == "VERB" and WILLS.get(token.lemma) == "asked":
            return token
    return None
