"""What kind of measure it is, by the words beside it: a margin ("won by 40 metres"), a distance ("blocked for 11 km"), a depth ("90 km
beneath the city"), rain or snow; and what a share set beside a count is of ("61 of the dairies, about one in nine,").

Missed on purpose: distances that only the verb's sense tells.
"""

from __future__ import annotations

from synoptic.annotate.english.people.beings import TIMES
from synoptic.annotate.english.quantities.currencies import CURRENCY_WORDS, SMALL_CHANGE
from synoptic.annotate.english.quantities.units import UNIT_CODES
from synoptic.model.parse import Parse, Token
from synoptic.model.units import dimension

_WINNING = frozenset(
    "win lose beat edge defeat lead trail pip prevail triumph outpoll outscore squeak scrape head finish upset overtake hold retain".split()
)
_BORING = frozenset("drill bore dig cut burrow tunnel sink probe dive descend plunge core mine excavate".split())
_UNDER = frozenset("beneath below under underneath down".split())
_WETTER = frozenset(
    "rain rainfall wet wettest drier driest dry drought downpour deluge storm flood cyclone typhoon monsoon".split()
)
_SNOWY = frozenset("snow snowfall blizzard ski slope drift".split())
_PILING = frozenset("pile accumulate settle fall lie".split())
_POINTS = frozenset(("%", "percent", "cent", "point", "points"))
_HEDGING = frozenset("about some nearly almost around roughly just only over under more than at least or".split())


def measured_so(parse: Parse, inside: list[int], pivot: Token, name: str) -> list[str]:
    """ "margin", "distance", "depth", "rain" or "snow", where the words beside a measure make it one."""
    tokens, last = parse.tokens, inside[-1]
    unit = UNIT_CODES.get(tokens[last].text.lower()) or UNIT_CODES.get(
        tokens[last].text.lower().lstrip("0123456789.,"), ""
    )
    length = dimension(unit) == "length"
    before = _before(parse, inside[0])
    prep = tokens[pivot.head]
    if before == "by" and (length or tokens[last].text.lower() in ("point", "points", "votes")):
        left = next((t for t in reversed(tokens[max(0, inside[0] - 6) : inside[0]]) if t.text == "by"), prep)
        verb = tokens[left.i - 1] if tokens[left.i - 1].lemma in _WINNING else tokens[left.head]
        return ["margin"] if verb.lemma in _WINNING else []
    if not length:
        return []
    after = tokens[last + 1].text.lower() if last + 1 < len(tokens) else ""
    verb = tokens[prep.head] if prep.pos == "ADP" else prep
    if before == "for" and prep.pos == "ADP" and after not in ("of", "high", "long", "wide"):
        return ["distance"]
    if after in _UNDER and last + 2 < len(tokens) and tokens[last + 2].pos in ("DET", "PROPN", "NOUN"):
        return ["depth"]
    if after in ("into", "through", "down") and verb.lemma in _BORING:
        return ["depth"]
    if unit in ("mm", "cm", "[in_i]") and (wet := _wet(parse, inside, verb, unit, name)):
        return [wet]
    return (
        ["distance"] if before == "from" and prep.pos == "ADP" and after not in ("of", "high", "long", "wide") else []
    )


def _before(parse: Parse, first: int) -> str:
    """The word before the measure and its hedges."""
    at = first - 1
    while at > 0 and parse.tokens[at].text.lower() in _HEDGING:
        at -= 1
    return parse.tokens[at].text.lower() if at >= 0 else ""


def _wet(parse: Parse, inside: list[int], verb: Token, unit: str, name: str) -> str:
    """Rain by the millimetre and snow by the centimetre or inch, where the measure is that of a place or piles up."""
    near = {t.lemma.lower() for t in parse.tokens[max(0, inside[0] - 40) : inside[-1] + 15]}
    place = not name or name[0].isupper()
    if unit == "mm":
        return "rain" if place and (near & _WETTER or verb.lemma in ("get", "have", "record", "receive", "see")) else ""
    if verb.lemma in _PILING:
        return "snow" if not near & {"rain", "ash", "hail"} else ""
    return "snow" if place and near & _SNOWY else ""


def beside_count(parse: Parse, inside: list[int]) -> Token | None:
    """The dairies in "61 of the state's dairies, about one in nine,": what is counted right before a share that is set beside it."""
    at = inside[0] - 1
    while at > 0 and parse.tokens[at].text.lower() in _HEDGING:
        at -= 1
    after = parse.tokens[inside[-1] + 1] if inside[-1] + 1 < len(parse.tokens) else None
    if at < 2 or parse.tokens[at].text not in (",", "(") or after is None or after.text not in (",", ")", "."):
        return None
    noun = parse.tokens[at - 1]
    if noun.tag != "NNS" or noun.lemma in (*TIMES, *UNIT_CODES, *CURRENCY_WORDS, *SMALL_CHANGE):
        return None
    of = parse.tokens[noun.head]
    counted = any(t.dep == "nummod" for t in parse.children(noun.i))
    return noun if counted or (of.lemma == "of" and parse.tokens[of.head].tag == "CD") else None


def set_beside(parse: Parse, inside: list[int]) -> list[str]:
    """The spire in "the spire, 142 metres of lead and oak,": what a measure of some stuff is set beside."""
    tokens, first, last = parse.tokens, inside[0], inside[-1]
    of = tokens[last + 1] if last + 1 < len(tokens) else None
    if of is None or of.lemma != "of" or first < 2 or tokens[first - 1].text != ",":
        return []
    closed = any(t.text == "," for t in tokens[last + 2 : last + 7])
    noun = tokens[first - 2]
    return [noun.lemma] if closed and noun.pos == "NOUN" and noun.lemma not in (*TIMES, *UNIT_CODES) else []


def led_by_at(parse: Parse, inside: list[int]) -> Token | None:
    """The price in "the price, at $180, is": what a level is told of by "at" between commas."""
    tokens, first = parse.tokens, inside[0]
    if first < 4 or tokens[first - 1].text.lower() != "at" or tokens[first - 2].text != ",":
        return None
    noun = tokens[first - 3]
    prep = tokens[noun.head]
    if noun.dep == "pobj" and prep.lemma in ("of", "in", "for") and tokens[prep.head].pos == "NOUN":
        noun = tokens[prep.head]
    leads = noun.dep in ("nsubj", "nsubjpass", "conj")
    return noun if leads and noun.pos == "NOUN" and noun.lemma not in (*TIMES, *UNIT_CODES) else None


_SIDES = frozenset("high long wide deep tall thick across broad".split())


def told_by_side(parse: Parse, pivot: Token) -> Token | None:
    """The dam in "the dam at Kossou, 39m high,": what the adjective of a measure belongs to."""
    side = parse.tokens[pivot.head]
    thing = parse.tokens[side.head]
    tied = side.lemma in _SIDES and pivot.dep == "npadvmod" and side.dep in ("amod", "acomp", "appos")
    return thing if tied and thing.pos == "NOUN" and thing.i < pivot.i else None


_GAUGED = frozenset("put value estimate price assess reckon".split())


def put_at(parse: Parse, pivot: Token) -> Token | None:
    """The hole in "a hole, put by liquidators at $480m,": what others put at so much."""
    at = parse.tokens[pivot.head]
    verb = parse.tokens[at.head]
    if at.lemma != "at" or verb.lemma not in _GAUGED or verb.tag != "VBN" or verb.i < 2:
        return None
    noun = parse.tokens[verb.i - 2]
    by = any(t.dep == "agent" for t in parse.children(verb.i))
    return noun if by and parse.tokens[verb.i - 1].text == "," and noun.pos == "NOUN" else None
