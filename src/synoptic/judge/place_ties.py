"""How a place stands in its sentence: under which preposition, beside which word, and how much that sets something there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from synoptic.judge.dates import AFTER, SAID
from synoptic.judge.fates_words import CARRYING
from synoptic.judge.place_words import (
    BODIES,
    COUNCILS,
    DIRECTIONS,
    DIVISION,
    DWELLER,
    LOCATIVE,
    OFFICES,
    OUTLYING,
    PARTS,
    PEOPLE,
    QUARTERS,
    SEAT,
    STRONG,
    TOWNS,
)
from synoptic.judge.streets import DIRECTED, is_way
from synoptic.model.gazetteer import is_region
from synoptic.model.parse import Parse, Token

NAMED = 0.25
"""What a place counts that is named without a word that sets anything there."""
AT_HOME = 0.15
"""What a place counts that somebody is from."""
SPEAKING = SAID - frozenset(("respond", "report")) | frozenset(("accord", "talk"))
"""Words of saying; who responds to a call, or reports a shooting, tells where it was."""


def tie(
    parse: Parse, tokens: Sequence[Token], after: Sequence[Token], told: frozenset[int], pulls: Mapping[str, float]
) -> float:
    """How much the wording sets something there.

    "in X" in full, "to X" and "of X" less, "X police" and "an X man" about half, X as doer or possessor least, "ten
    miles west of X" hardly; more where the word it hangs from is one of what the reports are about ("visit to X");
    nothing where it only says where somebody spoke.
    """
    for t in standing(parse, tokens):
        if t.dep == "pobj":
            preposition = parse.tokens[t.head]
            word = parse.tokens[preposition.head]
            if at_home(parse, tokens):
                return AT_HOME
            if spoken_there(parse, preposition, told):
                return 0.0
            if afterwards(parse, preposition):
                return 0.2
            if preposition.lemma == "of" and word.lemma in DIRECTIONS:
                return 0.15
            weight = 1.0 if preposition.lemma in STRONG else 0.6 if preposition.lemma in LOCATIVE else 0.3
            return weight * (1.0 + pulls.get(word.lemma, 0.0))
    return 0.5 if modifies(after) else NAMED


def town_of(tokens: Sequence[Token]) -> str:
    """ "Orrin" in "Orrin Police Department"; empty where the name is of no town's service."""
    words = [t.text for t in tokens]
    if words and words[0].lower() == "the":
        words = words[1:]
    at = next((i for i, w in enumerate(words) if w.lower() in SEAT), 0)
    if words[at].lower() == "city" and words[at + 1 : at + 2] and words[at + 1].lower() not in SEAT | COUNCILS:
        return ""  # "Johnson City Medical Center"
    town = words[:at]
    while town and town[-1].lower() in ("metro", "metropolitan", "city", "township", "'s", "’s"):
        town = town[:-1]
    if not town or len(town) > 3 or town[-1].lower() in (*DIVISION, *BODIES) or OFFICES & {w.lower() for w in town}:
        return ""
    return " ".join(town)


def before_region(after: Sequence[Token], tokens: Sequence[Token], parse: Parse) -> bool:
    """ "Orrin, Ohio": a comma and the name of a region stand behind it."""
    if len(after) < 2 or after[0].text != ",":
        return False
    more = parse.tokens[after[1].i : after[1].i + 2]
    text = " ".join(t.text for t in more)
    return after[1].text[:1].isupper() and (is_region(after[1].text) or is_region(text))


def spoken_there(parse: Parse, token: Token, told: frozenset[int]) -> bool:
    """ "said on the tarmac at X": going up over phrases of place, one comes to the word for saying."""
    while token.head != token.i and (token.pos == "ADP" or token.dep == "pobj"):
        token = parse.tokens[token.head]
    return token.start in told and token.lemma in SPEAKING


def of_a_street(parse: Parse, tokens: Sequence[Token]) -> bool:
    """ "the 600 block of Alder", "Mill Court NE": the name is a street's, or says in which part of the town it lies."""
    before = [t.text for t in parse.tokens[max(0, tokens[0].i - 2) : tokens[0].i]]
    if before == ["block", "of"]:
        return True
    return len(tokens) == 1 and tokens[0].text in DIRECTED and bool(before) and is_way(before[-1])


def at_home(parse: Parse, tokens: Sequence[Token]) -> bool:
    """ "Jon Dahl of Orrin", "Jon Dahl, 34, living in Orrin": where somebody is from."""
    preposition = next((parse.tokens[t.head] for t in tokens if t.dep == "pobj"), None)
    if preposition is None:
        return False
    word = parse.tokens[preposition.head]
    if preposition.lemma in ("of", "from") and word.pos == "PROPN" and word.start < preposition.start:
        return _of_a_person(parse, word)
    if preposition.lemma == "from" and word.lemma == "be":
        return True
    if preposition.lemma == "of" and word.lemma in ("native", "resident", "graduate"):
        return True
    return preposition.lemma in ("in", "at", "from") and word.tag == "VBG" and word.lemma in ("live", "reside")


def _of_a_person(parse: Parse, word: Token) -> bool:
    """Whether a word is of a name that the tagger takes for a person's."""
    return any(n.label == "PERSON" and n.first <= word.i < n.last for n in parse.names)


def afterwards(parse: Parse, token: Token) -> bool:
    """ "was taken to a hospital in X", "pleaded guilty in X": where somebody came to after the event."""
    for _ in range(6):
        if token.lemma.lower() == "hospital" and parse.tokens[token.head].lemma in ("to", "at"):
            return True
        if token.lemma in AFTER and token.pos in ("VERB", "NOUN") or token.lemma in CARRYING and token.pos == "VERB":
            return True
        if token.head == token.i or token.pos == "VERB":
            return False
        token = parse.tokens[token.head]
    return False


def under(parse: Parse, tokens: Sequence[Token], prepositions: frozenset[str]) -> bool:
    return any(t.dep == "pobj" and parse.tokens[t.head].lemma.lower() in prepositions for t in tokens)


def has_service(after: Sequence[Token]) -> bool:
    return bool(after) and after[0].text.islower() and after[0].lemma in SEAT


def modifies(after: Sequence[Token]) -> bool:
    return bool(after) and after[0].text.islower() and (after[0].lemma in DWELLER or has_service(after))


def called_part(parse: Parse, after: Sequence[Token]) -> bool:
    """ "the Orrin neighborhood", of a town's parts; "an Orrin neighborhood" is one of Orrin's."""
    if not after or after[0].lemma not in PARTS:
        return False
    return not any(c.dep == "det" and c.lemma in ("a", "an", "another") for c in parse.children(after[0].i))


def home_of_people(parse: Parse, after: Sequence[Token]) -> bool:
    """ "an Orrin man", "a 17-year-old Orrin male", which no name of a person is put so before."""
    if not after or after[0].lemma not in PEOPLE or not after[0].text.islower():
        return False
    return any(c.dep == "det" and c.lemma in ("a", "an") for c in parse.children(after[0].i))


def outlying(parse: Parse, tokens: Sequence[Token]) -> bool:
    """ "in rural Orrin", "a rural Orrin home"."""
    return tokens[0].i > 0 and parse.tokens[tokens[0].i - 1].lemma.lower() in OUTLYING


def is_short_form(tokens: Sequence[Token], parse: Parse) -> bool:
    """Whether a name is of capitals alone, in a sentence that is not."""
    first = tokens[0].i
    return tokens[0].text.isupper() and first > 0 and parse.tokens[first - 1].text.islower()


def of_the_town(parse: Parse, first: Token) -> bool:
    """ "the town of Orrin"."""
    opening = parse.tokens[first.i - 1] if first.i else first
    return opening.lemma == "of" and opening.i < first.i and parse.tokens[opening.head].lemma.lower() in TOWNS


def house_of(after: Sequence[Token]) -> bool:
    """ "at Holloway's in Lorne": somebody's shop or house, and no place of that name."""
    return len(after) > 1 and after[0].tag == "POS" and after[1].pos in ("ADP", "PUNCT", "AUX", "CCONJ")


def standing(parse: Parse, tokens: Sequence[Token]) -> list[Token]:
    """The words of a name; or the part of a town that it owns: "in Vorl's Uptown neighborhood", "in Vorl's harbour district"."""
    owned = [parse.tokens[t.head] for t in tokens if t.dep == "poss"]
    part = [t for t in owned if t.lemma.lower() in QUARTERS]
    return part or list(tokens)
