"""The state of a number that is the value of a toll: "the death toll rose to 12", "the number of wounded stands at 30"."""

from __future__ import annotations

from synoptic.annotate.english.quantities.frames_words import CLASSES
from synoptic.annotate.english.quantities.placed import in_place
from synoptic.annotate.english.quantities.predicates import is_state, told_of
from synoptic.annotate.english.quantities.states import DONE, GENERIC, NAMING, SAID_OF, UNDERGONE
from synoptic.annotate.english.quantities.ties import of_disease, of_war
from synoptic.model.parse import Parse, Token

TOTALS = frozenset("number total count tally figure sum toll".split())


def toll_state(parse: Parse, token: Token) -> str:
    """ "the death toll rose to 12", "the number of wounded stands at 30", "deaths fell to 311 from 340"."""
    if token.pos not in ("NUM", "ADJ") and token.lemma not in GENERIC | _NUMBERS:
        return ""
    if parse.tokens[token.head].pos not in ("ADP", "VERB", "AUX", "SCONJ", "NUM"):
        return ""
    before = parse.tokens[parse.tokens[token.head].i - 1]
    if before.i < token.i and parse.tokens[token.head].pos == "ADP" and before.pos in ("ADJ", "NOUN", "VERB"):
        said = SAID_OF.get(before.lemma) if parse.tokens[before.i - 1].lemma == "the" and _of_those(before) else None
        if said or (before.text.lower() == "missing"):
            return said or "missing"
    first = next(s for s, e in parse.sentences if s <= token.i < e)
    near = parse.tokens[max(first, token.i - 18) : token.i]
    ahead = [t.text.lower() for t in parse.tokens[token.i + 1 : token.i + 3]]
    summed = ahead in (["in", "all"], ["in", "total"]) or ahead[:1] == ["altogether"]
    if summed and parse.tokens[token.head].lemma in ("make", "bring", "leave"):
        return _last_told(parse, near, token.i)
    for t in parse.tokens[token.i + 1 : token.i + 4]:
        if t.lemma in TOTALS and t.pos == "NOUN":
            near = (t, *parse.tokens[t.i + 1 : t.i + 8])
    for t in reversed(near):
        if t.lemma == "toll":
            kinds = [NAMING[w.lemma] for w in near if t.i - 3 <= w.i < t.i and w.lemma in NAMING]
            return kinds[0] if kinds else "killed"
        if t.lemma in TOTALS and t.pos == "NOUN":
            after = [w for w in near if t.i < w.i <= t.i + 7]
            if parse.tokens[t.i - 1].lemma in ("body", "casualty", "fatality") and t.lemma == "count":
                return "killed"
            kinds = [state for w in after if (state := _kind_of_total(parse, w))]
            if kinds or _of_others(parse, t):
                return kinds[0] if kinds else ""
            return _last_told(parse, near, t.i) or _corrected(parse, t, first)
        rise = parse.tokens[parse.tokens[t.head].head].lemma if t.dep == "pobj" else ""
        if (
            t.lemma in NAMING
            and t.pos == "NOUN"
            and rise in _CHANGES
            and parse.tokens[token.head].text in ("from", "to")
        ):
            return NAMING[t.lemma]
        if t.dep in ("nsubj", "nsubjpass") and t.pos == "NOUN" and t.lemma in NAMING:
            return NAMING[t.lemma] if parse.tokens[t.head].lemma in _CHANGING else ""
    return ""


def _of_those(word: Token) -> bool:
    """Whether a word is one for people in a state ("the wounded", "the dead"), and not the event itself ("the flood", "the wreck")."""
    return word.pos != "NOUN" or word.lemma in NAMING or word.text.lower().endswith("ed")


_RAISING = frozenset("bring raise take push lift".split())
_PUTTING = frozenset("put set give place estimate count revise report number list".split())
_ENDS = frozenset("rise climb jump reach hit pass top grow near soar".split())


def put_at(parse: Parse, inside: list[int], number: Token) -> str:
    """State in "the army put its dead at four", "put their losses at five", and in a headline's "toll rises to 19 as three more die"."""
    prep = parse.tokens[number.head]
    verb = parse.tokens[prep.head]
    if number.dep == "pobj" and prep.lemma in ("at", "to") and verb.lemma in _PUTTING:
        for t in parse.children(verb.i):
            if t.dep == "dobj" and t.i < prep.i:
                if t.lemma == "loss":
                    return "killed" if _of_people(parse, t) else ""
                return NAMING.get(t.lemma) or SAID_OF.get(t.lemma, "")
    if number.dep == "pobj" and prep.lemma == "to" and verb.lemma in _RAISING and prep.i == verb.i + 1:
        for t in parse.tokens[inside[-1] + 1 : inside[-1] + 4]:
            if t.pos == "NOUN" and t.lemma in NAMING:
                return NAMING[t.lemma]
            if t.text.lower() in ("those", "number"):
                kinds = [state for w in parse.tokens[t.i + 1 : t.i + 6] if (state := _kind_of_total(parse, w))]
                return kinds[0] if kinds else ""
    near = parse.tokens[max(0, inside[0] - 4) : inside[0]]
    risen = any(t.lemma in _ENDS for t in near) and any(t.lemma == "toll" for t in near)
    return "killed" if risen else ""


def _of_people(parse: Parse, loss: Token) -> bool:
    """ "put their losses at five" of an army, "put the loss of life at 40"; what an owner puts his loss at is money."""
    of = [u.lemma for t in parse.children(loss.i) if t.lemma == "of" for u in parse.children(t.i)]
    return "life" in of or loss.tag == "NNS" and of_war(parse, loss)


def _kind_of_total(parse: Parse, word: Token) -> str:
    """State told by a word behind "number of": "wounded", "facing trial", "in custody", "whose whereabouts are unknown"."""
    if word.text.lower() in ("sick", "ill", "sickened"):
        return "infected"
    if word.lemma in SAID_OF or word.lemma in NAMING:
        return SAID_OF.get(word.lemma) or NAMING[word.lemma]
    if word.lemma == "whereabout" or word.lemma == "whereabouts":
        return "missing"
    if word.lemma == "without" and any(t.text.lower() in _POWER for t in parse.tokens[word.i + 1 : word.i + 3]):
        return "affected"
    if word.pos == "VERB":
        return told_of(parse, word, "object" if word.tag == "VBN" else "subject")
    return in_place(parse, word.i) if word.tag == "IN" else ""


def _of_others(parse: Parse, total: Token) -> bool:
    """ "The number aboard", "on the ferry", "of passengers": the words behind a total say what it is of, and that is nobody's fate."""
    after, then = [*parse.tokens[total.i + 1 : total.i + 3], total, total][:2]
    there = after.lemma.lower() in _WHERE and then.pos not in ("NUM", "ADJ", "ADV")  # "put the figure at more than 50"
    return there or after.lemma in ("of", "who") and total.lemma == "number"


def _corrected(parse: Parse, total: Token, first: int) -> str:
    """ "... said 17 people were killed. The correct figure is 13": the state told last in the sentence before."""
    start = next((s for s, e in parse.sentences if e == first), first)
    return (
        _last_told(parse, parse.tokens[start:first], first)
        if total.lemma in ("figure", "number", "total", "tally")
        else ""
    )


_WHERE = frozenset("aboard onboard on at inside".split())
_POWER = frozenset(CLASSES["POWER"].split())
_NUMBERS = frozenset("dozen score hundred thousand million handful more".split())

_CHANGES = frozenset("rise fall increase drop decline jump surge decrease".split())

_CHANGING = frozenset(
    "rise climb grow increase jump soar double fall drop decline dip stand reach total number exceed pass top hit surpass be go".split()
)
"""What counts do: "deaths fell to 311", "fatalities reached 19"."""


def _last_told(parse: Parse, near: tuple[Token, ...], i: int) -> str:
    """ "Two more died, bringing the total to nine": the state told last before "total"."""
    for t in reversed(near):
        if t.i < i and t.lemma in ("case", "infection") and t.pos == "NOUN" and of_disease(parse, t):
            return "infected"
        if t.i < i and (is_state(t) or t.lemma in UNDERGONE or (t.pos == "VERB" and t.lemma in DONE)):
            return (SAID_OF | UNDERGONE).get(t.lemma, "")
        if (
            t.i < i
            and t.pos == "VERB"
            and (state := told_of(parse, t, "subject") or (t.tag == "VBN" and told_of(parse, t, "object")))
        ):
            return state
    return ""
