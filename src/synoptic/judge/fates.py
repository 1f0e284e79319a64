"""What a sentence says befell people: who was killed, who was hurt, and who did it, read from its parse.

Read are verbs ("was killed", "died", "shot and killed", "was taken to hospital", "suffered two broken ribs"), the word
"dead" of somebody ("was found dead", "left two dead"), nouns ("the death of Jon Doe", "Doe's body", "claimed her life")
and those who do it to themselves. "Shot" and "stabbed" tell that somebody was hit, and leave open whether they died of it.
Missed on purpose: idioms beyond these, and what only the sentence before tells ("It was his last ride").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from synoptic.judge.fates_parse import accompanied, all_joined, stands_for, subjects
from synoptic.judge.fates_told import DID, HIT, HURT, KILLED, told
from synoptic.judge.fates_words import BEFALLEN, DOERS, DYING, FURTHER, PATIENT, PEOPLE, SAYING, SELF, TWO, UNDONE
from synoptic.judge.sides import Reading
from synoptic.model.animals import ANIMALS
from synoptic.model.interval import CONTESTS
from synoptic.model.mention import Quantity
from synoptic.model.parse import Parse, Token

__all__ = ["DID", "GRAVITY", "HIT", "HURT", "KILLED", "Fate", "fates", "in_date"]
GRAVITY = (KILLED, HURT, HIT, DID)


AGE_TOO = re.compile(r"-?,? (?:and|or|to) \d{1,2}-year-old")
AGES_BEFORE = re.compile(r"((?:\d{1,2}-,? )+)(?:and )?\d{1,2}-year-old(?: \w+)? $")
"""Ages that are shared by the noun behind them: "3-, 5- and 7-year-old sons"."""


@dataclass(frozen=True, slots=True)
class Fate:
    """What befell one person or a counted group."""

    state: str
    """KILLED, HURT (and alive, as far as the word tells), HIT (hurt or killed), or DID (to others or to themselves)."""
    entity: str
    """Entity id, or "" where nobody is named or resolved."""
    noun: str
    """Lemma of the word that means them."""
    number: float
    """How many: 1 for one person."""
    counted: bool
    """The number is printed."""
    at: int
    """Where the word stands, in code points of the report's text."""
    by: int
    """Index of the token that tells it."""
    own: bool
    """Done to themselves."""


def fates(reading: Reading, persons: frozenset[str]) -> Sequence[Fate]:
    """The fates that one sentence tells, each word once, in the order of the text; none where it is denied.

    `persons`: ids of the entities that are people.
    """
    return reading.once(_fates, persons)


def _fates(reading: Reading, persons: frozenset[str]) -> tuple[Fate, ...]:
    passage = reading.content.passage
    parse = passage.parse
    named = [
        (n.span.start, n.span.end, e)
        for n in reading.mentions.names_in(passage.span)
        if (e := reading.entities.get((n.span.start, n.span.end))) in persons
    ]
    unheld = unreal(reading)
    found: dict[tuple[str, int], Fate] = {}
    for i in passage.tokens:
        token = parse.tokens[i]
        if token.start in unheld or token.pos == "ADJ" and parse.tokens[token.head].start in unheld:
            continue
        if token.dep == "xcomp" and parse.tokens[token.head].lemma in UNDONE:
            continue
        befell = list(told(parse, token))
        if not befell:
            continue
        doers = {who.i for state, who in befell if state == DID}
        for state, who in befell:
            alone = token.dep in ("relcl", "acl") and who.i == token.head or token.dep == "amod" and token.i < who.i
            besides = accompanied(parse, token, who) if state != DID else []
            first = _heads_list(parse, token, who)
            for t in [who] if alone and first is None else [*all_joined(parse, first or who), *besides]:
                turned = [d for d in subjects(parse, token) if d.i != t.i] if t.text.lower() in SELF else [t]
                own = state != DID and (who.i in doers or t not in turned)
                for u in turned:
                    fate = _fate(reading, named, state, u)
                    if fate is not None:
                        found.setdefault((state, fate.at), replace(fate, by=i, own=own))
    _upgrade(found)
    worst = {f.at: f.state for f in sorted(found.values(), key=lambda f: -GRAVITY.index(f.state)) if f.state != DID}
    return tuple(
        f
        for _, f in sorted(found.items(), key=lambda kf: kf[0][::-1])
        if worst.get(f.at, f.state) == f.state or f.state == DID
    )


def _heads_list(parse: Parse, teller: Token, who: Token) -> Token | None:
    """ "A boy and two adults wounded after a shooting", a line without a verb of its own: the boy."""
    first = parse.tokens[who.head]
    headed = teller.dep == "acl" and teller.tag == "VBN" and who.dep == "conj" and first.dep == "ROOT"
    return first if headed and first.pos in ("NOUN", "PROPN") else None


def unreal(reading: Reading) -> set[int]:
    """Where words of a sentence start whose happening is denied, planned, or only possible."""
    return {
        f.event_start
        for f in reading.mentions.presented_in(reading.content.passage.span)
        if f.negated
        or f.value in ("planned", "denied")
        or f.value == "possible"
        and "modal" in f.reason
        or f.value == "unsure"
        and f.reason == "cue: if"
    }


def _upgrade(found: dict[tuple[str, int], Fate]) -> None:
    """Who is named as hurt, and by a pronoun as dead in the same sentence, is named as dead."""
    dead = {f.entity: key for key, f in found.items() if f.state == KILLED and f.entity}
    for (state, at), fate in sorted(found.items()):
        if state in (HURT, HIT) and fate.entity in dead:
            del found[state, at]
            died = found.get(dead[fate.entity])
            if fate.noun and died is not None and not died.noun:
                del found[dead[fate.entity]]
                found[KILLED, at] = replace(died, noun=fate.noun, at=at)
                dead[fate.entity] = (KILLED, at)


def _fate(reading: Reading, named: Sequence[tuple[int, int, str]], state: str, token: Token) -> Fate | None:
    """The fate of whom the word means; None where it means no person, or several whose number is not told."""
    parse = reading.content.passage.parse
    besides = (
        [u.start for u in parse.children(token.i) if u.dep == "appos" and stands_for(parse, token, u)]
        if token.tag != "NNS"
        else []
    )
    if state != KILLED and token.dep == "appos" and token.pos == "NOUN" and token.tag != "NNS":
        over = parse.tokens[token.head]
        besides += [over.start] if over.pos == "PROPN" and stands_for(parse, over, token) else []
    entity = next((e for at in (token.start, *besides) for s, end, e in named if s <= at < end), "")
    if entity and state == KILLED and _speaks(reading, entity, token):
        return None
    if entity:
        return Fate(state, entity, _noun(token), 1.0, False, token.start, 0, False)
    number = _number(reading, parse, token)
    if number is not None:
        return Fate(state, "", token.lemma, number, True, token.start, 0, False)
    if token.lemma.lower() == "one" and any(t.lemma == "of" for t in parse.children(token.i)):
        return Fate(state, "", "one", 1.0, False, token.start, 0, False)
    further = token.text.lower() in FURTHER and token.dep in ("nsubj", *PATIENT, "conj")
    person = token.lemma in PEOPLE or token.lemma == "body"
    if person and token.tag in ("NN", "NNP") or further or _aged(parse, token):
        return Fate(state, "", token.lemma, 1.0, False, token.start, 0, False)
    nameless = token.pos == "PROPN" and token.dep == "nsubj" and parse.tokens[token.head].lemma in DYING
    if token.tag == "PRP" and token.text.lower() in ("he", "she", "him", "her") or nameless:
        return Fate(state, "", "", 1.0, False, token.start, 0, False)
    return None


def _speaks(reading: Reading, entity: str, token: Token) -> bool:
    """Whether a name is followed by the verb of what its bearer says: "coroner Jon Doe said"."""
    parse = reading.content.passage.parse
    after = next(iter(parse.tokens[token.i + 1 : token.i + 2]), None)
    return after is not None and after.lemma in SAYING and after.tag == "VBD" and after.dep != "acl"


def _noun(token: Token) -> str:
    """The lemma, "" for a pronoun."""
    return "" if token.pos == "PRON" else token.lemma


def _aged(parse: Parse, token: Token) -> bool:
    """ "a 16-year-old": an age used as a noun."""
    return (
        token.lemma == "old"
        and token.i > 2
        and any(unit in parse.tokens[token.i - k].lemma for k in (1, 2) for unit in ("year", "month"))
        or "-year-old" in token.lemma
    )


def _number(reading: Reading, parse: Parse, token: Token) -> float | None:
    """The whole number printed with a noun for people, or used as one; or how many ages: "their sons, 3 and 5"."""
    own = [token.start, *(t.start for t in parse.children(token.i) if t.dep == "nummod")]
    for q in reading.content.quantities:
        if (
            q.unit is None
            and q.of not in CONTESTS
            and q.low is not None
            and q.low == q.high
            and not in_date(reading, q)
            and any(q.span.start <= s < q.span.end for s in own)
        ):
            if token.pos == "NUM" and _is_age(parse, token):
                return None
            people = token.pos == "NUM" or _means_people(token.lemma) or q.of in BEFALLEN and q.noun == token.lemma
            return q.low if people and not {token.lemma, q.noun} & ANIMALS else None
    if token.text.lower() in TWO:
        return 2.0
    if (
        token.text.lower() == "both"
        or token.tag == "NNS"
        and any(t.text.lower() == "both" for t in parse.children(token.i))
    ):
        return 2.0
    if token.tag == "NNS" and (
        listed := AGES_BEFORE.search(reading.article.text[max(0, token.start - 60) : token.start])
    ):
        return float(len(listed[1].split("-")))
    ages = [
        q for q in reading.content.quantities if q.of == "age" and q.noun == token.lemma and q.span.start > token.start
    ]
    return float(len(ages)) if token.tag == "NNS" and len(ages) > 1 and _means_people(token.lemma) else None


def in_date(reading: Reading, q: Quantity) -> bool:
    """ "was shot in Elmsford March 3 died", "his 3- and 5-year-old sons": the number is that of a day, or an age."""
    if AGE_TOO.match(reading.article.text[q.span.end : q.span.end + 30]):
        return True
    return any(t.span.holds(q.span) for t in reading.content.times if t.timex in ("DATE", "TIME"))


def _means_people(noun: str) -> bool:
    return (
        noun in PEOPLE or noun in ("people", "other", "more", "dead", "life", "death", "body") or noun.endswith(DOERS)
    )


def _is_age(parse: Parse, token: Token) -> bool:
    """ "Jon Doe, 34, was": a number set off by commas beside a name."""
    before: Sequence[Token] = parse.tokens[max(0, token.i - 2) : token.i]
    return len(before) == 2 and before[1].text == "," and before[0].pos == "PROPN"
