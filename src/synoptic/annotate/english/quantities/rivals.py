"""A figure set against the one before it: "18% of voters, down from 31%" are both of voters.

Missed on purpose: figures of different units, and those behind which a noun of their own stands.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import replace

from synoptic.annotate.english.quantities.states import STATES
from synoptic.model.interval import CONTESTS
from synoptic.model.mention import Quantity
from synoptic.model.parse import Parse
from synoptic.model.passage import Passage
from synoptic.model.units import dimension

_HEDGE = r"(?:(?:just|only|about|nearly|almost|some|around|roughly|(?:a|an all-time|a record) (?:low|high|peak|record|total|average) of|an?|the|its|under|over|more than|fewer than|less than) ){0,2}"
FAR = 110
"""Letters between the two figures."""
_SET_OFF = re.compile(
    rf"[^;:]{{0,90}}?[ (](?:(?:up|down)(?: sharply| slightly| steeply| steadily)? (?:from|on)|compared (?:with|to)|as compared to|(?:as )?against|versus|"
    rf"including|(?:double|twice|triple|treble)(?: last \w+'s)?|(?:well |just |far |slightly )?(?:above|below)|(?:higher|lower|more|less|fewer) than|it (?:is|was|should (?:be|have been))(?: in fact| actually)?|not|rather than|as opposed to|(?:instead|short|shy) of) {_HEDGE}$"
)
_TIGHT = re.compile(rf"(?: an? \w+| each \w+| \w+)?,? (?:from|to) {_HEDGE}$")


_OF_IT = re.compile(r" of (?:it|that|this|what)\b(?! (?:kind|sort|type|amount|sum))")


_BESIDE = re.compile(r"(?: (?:this|last|next|a|per|in the) [\w ]{3,12})?, ")
_MORE_THAN = re.compile(r" (?:more|less|higher|lower|fewer) than\b")
""" "Will borrow $14bn, $2bn more than forecast"."""


_OF_WHICH = re.compile(rf"^[^.;]{{0,30}}?,? of which {_HEDGE}$")
_IT_WAS = re.compile(r"\bit (?:is|was)\b[^,;]*$")
_JOINED = re.compile(
    rf"(?: now| today| (?:this|last|next) \w+| in (?:\d{{4}}|january|february|march|april|may|june|july|august|september|october|november|december))?"
    rf",? (?:and|or|then|and then|followed by) {_HEDGE}$"
)


_EQUALS = re.compile(rf"[^.;:]{{0,60}}, (?:or|that is|equivalent to|equal to) {_HEDGE}$")


def settled(found: Sequence[Quantity], earlier: Sequence[Quantity], passage: Passage, text: str) -> list[Quantity]:
    """The quantities of a sentence, each with what one before it counts where it is set against that. `earlier` are the last
    ones of the sentences before, `text` is the report's."""
    done: list[Quantity] = []
    tokens = passage.parse.tokens
    for quantity in found:
        before = [q for q in (*earlier, *done)[-3:] if q.span.end <= quantity.span.start]
        last = rival(quantity, before) if before else None
        if last is None or quantity.scope == "ordinal" or quantity.span.start - last.span.end > FAR:
            done.append(quantity)
            continue
        end = max(i for i in passage.tokens if tokens[i].start < quantity.span.end)
        behind = text[quantity.span.end : quantity.span.end + FAR].lower()
        quantity = as_part(quantity, last, behind)
        between = text[last.span.end : quantity.span.start].lower()
        if (
            quantity.unit == last.unit is not None
            and last.noun
            and _BESIDE.fullmatch(between)
            and _MORE_THAN.match(behind)
        ):
            quantity = replace(quantity, of=last.of, noun=last.noun)
        if last.noun and quantity.unit == last.unit and _OF_WHICH.search(between) and dimension(last.unit) == "money":
            quantity = replace(quantity, of=f"{last.of} {quantity.of}".strip(), noun=last.noun)
        quantity = with_stuff(quantity, last, passage.parse, end, between)
        done.append(as_before(quantity, last, passage.parse, end, between))
    return done


def rival(found: Quantity, before: Sequence[Quantity]) -> Quantity:
    """The figure that another is set against, of the last two: that of its unit which is nearer to it in size, "61 cases in
    four states, up from 45"; the last one where the other is of another kind."""
    last, size = before[-1], abs(found.low or found.high or 0)
    alike = [q for q in before if q.unit == found.unit != "a" and q.scope != "ordinal"]
    if found.unit is not None and alike:
        return alike[-1]
    if len(before) < 2 or not size:
        return last
    other = before[-2]
    if not (found.unit is last.unit is other.unit is None) or other.span.end + FAR < found.span.start:
        return last
    near = [abs(math.log(abs(value) / size)) if (value := q.low or q.high) else math.inf for q in (other, last)]
    return other if near[0] + 1.5 < near[1] else last


_WEIGHED = frozenset("weigh be measure stand".split())


def with_stuff(found: Quantity, last: Quantity, parse: Parse, end: int, between: str) -> Quantity:
    """ "The maize crop fell to 2 million tonnes, and the country must import 600,000 tonnes": the maize, where no stuff is told beside
    a weight, a volume or an area that is the object of a verb, and one of the same unit before has it."""
    if found.unit != last.unit or not last.noun or dimension(found.unit) not in ("mass", "volume", "area"):
        return found
    unit = parse.tokens[end]
    verb = parse.tokens[unit.head]
    permitted = unit.dep == "pobj" and verb.lemma == "for"
    own = _goes_on(parse, end) or (unit.dep != "dobj" and not permitted) or "." in between
    if own or (not permitted and (verb.pos != "VERB" or verb.lemma in _WEIGHED)):
        return found
    return replace(found, of=" ".join(dict.fromkeys([*found.of.split(), *last.of.split()])), noun=last.noun)


_AND = re.compile(rf" (?!of\b)[^.;:,\d%]{{2,70}}?(?:,|,? and|,? while|,? but|;) {_HEDGE}$")


def _has_subject(parse: Parse, end: int) -> bool:
    """Whether the verb of a figure has a subject of its own."""
    return any(t.dep in ("nsubj", "nsubjpass") and t.pos != "PRON" for t in parse.children(parse.tokens[end].head))


def _has_no_verb(parse: Parse, end: int) -> bool:
    """ "41% backed the minister and 39% her rival": a noun phrase of another behind the share, and no verb up to the next mark."""
    following = []
    for t in parse.tokens[end + 1 : end + 9]:
        if t.pos == "PUNCT" or t.pos == "CCONJ":
            break
        following.append(t)
    opens = bool(following) and (following[0].pos in ("DET", "PROPN") or following[0].tag == "PRP$")
    return opens and not any(t.pos in ("VERB", "AUX", "ADP") for t in following)


def as_part(found: Quantity, last: Quantity, behind: str) -> Quantity:
    """ "$6m was stolen and a third of it spent": a share or part of the amount told before. `behind` is what follows."""
    if found.unit == "%" and found.noun == "total" and last.noun:
        return replace(found, of=f"{last.of} total".strip(), noun=last.noun)
    if last.unit == "%" and last.noun and dimension(found.unit) in ("mass", "volume") and _OF_IT.match(behind):
        return replace(found, of=last.of, noun=last.noun)
    measured = dimension(last.unit) in ("money", "mass", "area", "volume", "length")
    if not measured or found.unit not in ("%", last.unit) or not _OF_IT.match(behind):
        return found
    money = "money" if dimension(last.unit) == "money" else ""
    return replace(found, of=last.of or money, noun=last.noun or money)


def as_before(found: Quantity, last: Quantity, parse: Parse, end: int, between: str) -> Quantity:
    """The figure with what the one before it counts, where the words between set the two against each other. `end` is the
    last token of the figure, `between` the text from the one to the other in lower case."""
    if found.of in CONTESTS:
        return found
    if found.unit == last.unit == "%" and last.noun == "vote" and found.noun != "vote" and not _goes_on(parse, end):
        return replace(found, of=f"vote {found.of}".strip(), noun="vote")
    if found.unit == last.unit == "%" and last.noun and _AND.fullmatch(between) and _has_no_verb(parse, end):
        return replace(found, of=last.of, noun=last.noun)
    elided = found.unit == last.unit is not None and last.noun and not re.search(r"[a-z%$£€]", found.text.lower())
    shared = parse.tokens[end].dep == "dobj" and found.noun != last.noun and not _has_subject(parse, end)
    if elided and (shared or not found.noun) and not _goes_on(parse, end):
        return replace(found, of=last.of, noun=last.noun)
    if last.noun and not found.noun and _EQUALS.match(between) and not _goes_on(parse, end):
        return replace(found, of=f"{last.noun} {found.of}".strip(), noun=last.noun)
    if (
        found.scope == "added"
        and "money" not in found.of.split()
        and found.unit == last.unit
        and found.unit is not None
        and not found.noun
    ):
        return replace(found, of=f"{last.noun} {found.of}".strip(), noun=last.noun)
    if found.unit == last.unit == "%" and not found.noun:
        return replace(found, noun=last.noun)
    if found.of.split(" ")[0] in STATES.values() or (found.unit is None and _IT_WAS.search(between)):
        return found
    if (
        found.unit != last.unit
        or last.noun in ("", found.noun)
        or not (_SET_OFF.match(between) or _TIGHT.match(between) or _JOINED.match(between))
    ):
        return found
    return found if _goes_on(parse, end) else replace(found, of=last.of, noun=last.noun)


def _goes_on(parse: Parse, end: int) -> bool:
    """Whether a noun of its own, or "of", follows the figure."""
    after = parse.tokens[end + 1] if end + 1 < len(parse.tokens) else None
    own = (
        after is not None
        and (after.pos in ("NOUN", "PROPN", "ADJ") or after.lemma == "of" or after.text == "-")
        and after.tag != "JJR"
    )
    if after is not None and after.dep == "nsubj" and after.head > after.i:
        return False
    return own and after is not None and after.lemma not in _LATER


_LATER = frozenset("last this next previous earlier early same prior yesterday today tomorrow january february march april may june july august "
                   "september october november december monday tuesday wednesday thursday friday saturday sunday".split())  # fmt: skip
"""Words that may follow such a figure and tell when."""
