"""A sentence as one letter a word, with each name of a person as one: what stands beside a name, whatever the parse.

Parsers lose their way in lists ("Ann Doe, 24, was shot in the leg, Ben Roe, 31, was shot in the arm and Cal Poe, 19, was shot
in the hand"). The order of the words is sure: a run of names, ages and places, and behind it what befell them. `worded`
gives the letters, `runs` reads them. Missed on purpose: what stands farther off.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from synoptic.judge.fates_words import (
    ATTEMPTED,
    BODILY,
    CARRYING,
    CONDITION,
    DEAD,
    DEATHS,
    DYING,
    FINDING,
    HURTING,
    IDENTIFYING,
    KILLING,
    MISSILES,
    PEOPLE,
    WARD,
    WITH_WEAPON,
)
from synoptic.model.parse import Parse, Token

NAME, AGE, NUMBER, PLACE, PERSON, LEAD = "N", "A", "n", "P", "p", "a"
BE, WHO, HARMED, HARMING, DIED, LAIN, FOUND, CARRIED = "b", "W", "h", "g", "D", "x", "f", "c"
HOSPITAL, WOUND, SUFFER, STATE, RECOVER = "H", "w", "u", "k", "r"
VICTIM_WORD, SUSPECT_WORD, IDENTIFY, AS, INCLUDING, OF, EVENT = "v", "S", "i", "s", "l", "o", "K"
BEFORE, OWNER, DASH, PRONOUN, HAVE = "e", "'", "=", "@", "d"
OTHER, AND, COMMA, SEMICOLON, COLON = ".", "&", ",", ";", ":"

VICTIMS = frozenset("victim deceased casualty fatality survivor decedent".split())
SUSPECTS = frozenset("suspect gunman shooter defendant attacker assailant killer intruder robber".split())
CHARGED = frozenset("arrest charge accuse indict convict detain apprehend arraign want".split())
BODY = frozenset(
    "head face neck chest back shoulder arm hand leg foot ankle knee thigh abdomen stomach torso hip buttock groin side "
    "wrist elbow calf finger toe eye jaw body".split()
)
STRIKING = frozenset("strike hit beat slash".split())
RESCUE = frozenset("ambulance paramedic medic helicopter rescue".split())
"""By these people are taken who are hurt."""
TREATED = frozenset("treat admit airlift hospitalize hospitalise".split())
SUFFERING = frozenset("suffer sustain receive".split())
OLD = frozenset("year years month months".split())
AGE_MOST = 110
MARKS = {",": COMMA, "(": COMMA, ")": COMMA, ";": SEMICOLON, ":": COLON, "—": DASH, "–": DASH, "-": LEAD}
WORDS = {"and": AND, "&": AND, "as": AS, "who": WHO, "including": INCLUDING, "include": INCLUDING, "of": OF}
TIMES = frozenset("after before since until".split())


@dataclass(frozen=True, slots=True)
class Worded:
    """A sentence as letters."""

    letters: str
    tokens: tuple[Token, ...]
    """For each letter the (first) token that it stands for."""
    entities: tuple[str, ...]
    """For each letter the entity of a name, else ""."""


def worded(parse: Parse, indices: Sequence[int], named: Sequence[tuple[int, int, str]]) -> Worded:
    """The letters of one sentence; `named`: (start, end, entity) of the names of people, in code points."""
    tokens = [parse.tokens[i] for i in indices]
    letters: list[str] = []
    firsts: list[Token] = []
    entities: list[str] = []
    k = 0
    while k < len(tokens):
        t = tokens[k]
        span = next(((s, e, entity) for s, e, entity in named if s <= t.start < e), None)
        size = 1
        if span is not None:
            letter = NAME
            while k + size < len(tokens) and tokens[k + size].start < span[1]:
                size += 1
        elif years := _years(tokens, k):
            letter, size = AGE, years
        elif place := _place(tokens, k, named):
            letter, size = PLACE, place
        else:
            letter = _letter(parse, tokens, k)
        letters.append(letter)
        firsts.append(t)
        entities.append(span[2] if span is not None else "")
        k += size
    return Worded("".join(letters), tuple(firsts), tuple(entities))


def _years(tokens: Sequence[Token], k: int) -> int:
    """How many tokens are an age in front of a name: "24-year-old", "six-year old"; 0 where none is."""
    if tokens[k].pos != "NUM" and not tokens[k].text[:1].isdigit():
        return 1 if tokens[k].text.lower().endswith("-year-old") else 0
    for size in (3, 4, 5):
        part = [t.text.lower() for t in tokens[k : k + size] if t.text not in ("-", "–")]
        if len(part) == 3 and part[1] in OLD and part[2] == "old":
            return size
    return 1 if tokens[k].text.lower().endswith(("-year-old", "-month-old")) else 0


def _place(tokens: Sequence[Token], k: int, named: Sequence[tuple[int, int, str]]) -> int:
    """How many tokens say where somebody is from: "of Hollin", "from the 200 block of Tanner Lane"; 0 where none do."""
    if tokens[k].text.lower() not in ("of", "from", "in"):
        return 0
    j = k + 1
    if [t.lemma for t in tokens[j : j + 4 : 2]] == ["the", "block"] and tokens[j + 1].pos == "NUM":
        j += 4
    begin = j
    while j < len(tokens) and tokens[j].pos == "PROPN" and not any(s <= tokens[j].start < e for s, e, _ in named):
        j += 1
    return j - k if j > begin else 0


def _letter(parse: Parse, tokens: Sequence[Token], k: int) -> str:
    """The letter of one word."""
    t = tokens[k]
    low = t.text.lower()
    if t.pos == "PUNCT" or t.text in "-–—":
        return MARKS.get(t.text, OTHER)
    if t.pos == "NUM":
        return NUMBER if low.isdigit() and int(low) <= AGE_MOST else LEAD
    if low in WORDS:
        return WORDS[low]
    if low in ("all", "both", "each"):
        return LEAD
    if low in ("he", "she"):
        return PRONOUN
    if t.pos == "ADP":
        return OTHER if low in TIMES else BEFORE
    if low in ("aged", "age") and k + 1 < len(tokens) and tokens[k + 1].pos == "NUM":
        return LEAD
    if t.lemma == "have":
        return HAVE
    if t.lemma in ("be", "get", "remain") and t.pos in ("AUX", "VERB"):
        return BE
    return _of_verb(tokens, k) if t.pos == "VERB" or t.tag == "VBN" else _of_noun(parse, t)


def _of_verb(tokens: Sequence[Token], k: int) -> str:
    t = tokens[k]
    after = tokens[k + 1 : k + 7]
    if t.lemma in KILLING | HURTING | WITH_WEAPON:
        return HARMING if t.tag == "VBG" else HARMED
    if t.lemma in STRIKING and any(u.lemma in MISSILES | BODY for u in after):
        return HARMING if t.tag == "VBG" else HARMED
    if t.lemma in DYING or t.lemma == "pass" and any(u.lemma == "away" for u in after[:1]):
        return DIED
    if t.lemma in IDENTIFYING:
        return IDENTIFY
    if t.lemma in CARRYING | TREATED:
        return CARRIED
    if t.lemma in FINDING or t.lemma == "locate":
        return FOUND
    if t.lemma in SUFFERING:
        return SUFFER
    if t.lemma == "recover":
        return RECOVER
    return SUSPECT_WORD if t.lemma in CHARGED else OTHER


def _of_noun(parse: Parse, t: Token) -> str:
    if t.lemma in VICTIMS:
        return VICTIM_WORD
    if t.lemma in SUSPECTS:
        return SUSPECT_WORD
    if t.lemma in DEAD:
        return LAIN
    if t.lemma in BODILY and t.pos in ("NOUN", "PROPN"):
        return WOUND
    if t.lemma.lower() in WARD | RESCUE or "hospital" in t.lemma.lower():
        return HOSPITAL
    if t.lemma == "condition" and any(u.lemma in CONDITION for u in parse.children(t.i)):
        return STATE
    if t.lemma in DEATHS or t.lemma in ("shooting", "stabbing", "autopsy", "remains", "funeral"):
        return VICTIM_WORD if t.lemma == "body" and t.tag == "NNS" else EVENT
    if t.lemma in PEOPLE:
        return PERSON
    lead = t.pos in ("DET", "ADJ", "ADV", "NOUN", "PROPN") or t.tag in ("PRP$", "POS", "WP$") or t.lemma in ATTEMPTED
    return OWNER if t.tag == "POS" else LEAD if lead else OTHER
