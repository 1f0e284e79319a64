"""What a verb, participle or adjective says became of those it is about.

A verb tells a state either of what it is done to ("the fire killed six", "six were killed") or of its subject ("six
died"); some do so only with a complement ("six were taken to hospital", "six were found dead").
"""

from __future__ import annotations

from synoptic.annotate.quantities_states import BURNT, DONE, OF_PEOPLE, OF_THINGS, SAID_OF, STATES, UNDERGONE
from synoptic.model.parse import Parse, Token

_HARM = frozenset(
    "injury wound burn cut bruise fracture concussion laceration shock inhalation hypothermia scald".split()
)
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
        ("pick", "up", "passive", "arrested"),
        ("give turn", "herself himself themselves", "subject", "arrested"),
        ("put place", "arrest", "object", "arrested"),
        ("take hold seize", "hostage hostages captive", "object", "kidnapped"),
        ("find", "guilty", "object", "convicted"),
        ("sentence", _PRISON, "object", "jailed"),
        ("send", "prison jail", "object", "jailed"),
        ("hand give", "sentence sentences jail prison", "object", "jailed"),
        ("suffer sustain receive incur", _HARM, "subject", "injured"),
        ("treat", _HARM, "object", "injured"),
        ("leave", _HARM, "object", "injured"),
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
        ("take", "alive", "object", "arrested"),
        ("put", "down", "person", "killed"),
        ("admit", "patient patients", "object", "hospitalised"),
        ("make", "homeless", "object", "displaced"),
        ("move get lead", "out", "person", "evacuated"),
        ("bring carry help", "out", "person", "rescued"),
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

_DEADLY = frozenset(
    "shoot stab beat crush burn hack trample club bludgeon stone strangle starve freeze crush fall".split()
)


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
        if told and kid.lemma in SAID_OF and (kid.pos == "ADJ" or kid.tag in ("VBN", "VBG")) and is_state(kid):
            return stronger(parse, kid)
    return ""


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


def has_object(parse: Parse, verb: Token) -> bool:
    """Whether the verb has an object behind it."""
    return any(t.dep == "dobj" and t.i > verb.i for t in parse.children(verb.i))


def suffers(parse: Parse, verb: Token) -> bool:
    """Whether a verb form after those counted may tell what befell them: not "shot at a car", "held up a bank", "freed men"."""
    after = parse.tokens[verb.i + 1] if verb.i + 1 < len(parse.tokens) else verb
    more = after.dep == "prt" or (verb.dep == "amod" and verb.head > verb.i)
    if more and verb.lemma in ("hold", "seize", "capture", "release", "free", "charge"):
        return False
    return verb.tag != "VBD" or not any(t.dep == "prep" and t.lemma == "at" for t in parse.children(verb.i))
