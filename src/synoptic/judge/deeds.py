"""Who is told to have done something with a weapon or to have robbed: "opened fire", "was shot by Jon Doe", "pulled a gun".

Whom it befell is read in `fates`, which gives doers too where a sentence is active and names whom they harmed. Missed on
purpose: deeds that need no weapon, and who fled or drove.
"""

from __future__ import annotations

from synoptic.judge.fates_parse import subjects
from synoptic.judge.fates_words import HURTING, KILLING, WITH_WEAPON
from synoptic.model.parse import Parse, Token

HARMING = KILLING | WITH_WEAPON | HURTING
WEAPONS = frozenset("gun handgun pistol rifle shotgun firearm weapon revolver knife".split())
SHOTS = frozenset("shot round bullet".split())
DRAWING = frozenset("pull draw point aim brandish produce".split())
ROBBING = frozenset("rob burglarize burglarise carjack".split())


def did(parse: Parse, token: Token) -> list[Token]:
    """The words for those who one verb of a sentence says did such a thing."""
    children = parse.children(token.i)
    if token.lemma == "hand" and token.dep == "pobj" and parse.tokens[token.head].lemma == "at":
        return [u for t in children if t.lemma == "of" for u in parse.children(t.i) if u.dep == "pobj"]
    if token.pos != "VERB" or any(t.dep == "neg" for t in children):
        return []
    if token.lemma in HARMING:
        agents = [t for t in children if t.dep == "agent" or t.dep == "prep" and t.lemma == "by" and token.tag == "VBN"]
        return [u for t in agents for u in parse.children(t.i) if u.dep == "pobj"]
    if any(t.dep in ("auxpass", "nsubjpass") for t in children):
        return []
    objects = {t.lemma for t in children if t.dep == "dobj"}
    at = any(t.lemma in ("at", "into", "upon") for t in children if t.dep == "prep")
    fired = token.lemma == "fire" and (objects & (SHOTS | WEAPONS) or not objects and at)
    opened = token.lemma == "open" and "fire" in objects
    shot = token.lemma == "shoot" and at and not objects
    drew = token.lemma in DRAWING and bool(objects & WEAPONS)
    if fired or opened or shot or drew or token.lemma in ROBBING:
        return [t for t in subjects(parse, token) if t.dep != "nsubjpass"]
    return []
