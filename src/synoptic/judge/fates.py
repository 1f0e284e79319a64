"""What a sentence says befell people: who was killed, who was hurt, and who did it, read from its parse.

Read are verbs ("was killed", "died", "shot and killed", "was taken to hospital", "suffered two broken ribs"), the word
"dead" of somebody ("was found dead", "left two dead"), nouns ("the death of Jon Doe", "Doe's body", "claimed her life")
and those who do it to themselves. "Shot" and "stabbed" tell that somebody was hit, and leave open whether they died of it.
Missed on purpose: idioms beyond these, and what only the sentence before tells ("It was his last ride").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from synoptic.judge.fates_parse import (
    all_joined,
    bodily_harm,
    done_to,
    found_dead,
    has_object,
    identified_dead,
    of_illness,
    of_whom,
    subjects,
    whose_deed,
)
from synoptic.judge.fates_words import (
    ATTACKING,
    ATTEMPTED,
    BEFALLEN,
    BODILY,
    CARRYING,
    CONDITION,
    DEATHS,
    DOERS,
    DYING,
    FATAL,
    FURTHER,
    HURTING,
    IDENTIFYING,
    KILLING,
    MISSILES,
    PATIENT,
    PEOPLE,
    SELF,
    UNDONE,
    WARD,
    WITH_WEAPON,
)
from synoptic.judge.sides import Reading
from synoptic.model.interval import CONTESTS
from synoptic.model.parse import Parse, Token

KILLED, HURT, HIT, DID = "killed", "hurt", "hit", "did"
GRAVITY = (KILLED, HURT, HIT, DID)


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


def fates(reading: Reading, persons: frozenset[str]) -> list[Fate]:
    """The fates that one sentence tells, each word once, in the order of the text; none where it is denied.

    `persons`: ids of the entities that are people.
    """
    passage = reading.content.passage
    parse = passage.parse
    named = [
        (n.span.start, n.span.end, e)
        for n in reading.mentions.names
        if passage.span.holds(n.span) and (e := reading.entities.get((n.span.start, n.span.end))) in persons
    ]
    unreal = {
        f.event_start
        for f in reading.mentions.factualities
        if f.negated or f.value in ("planned", "denied") or f.value == "possible" and "modal" in f.reason
    }
    found: dict[tuple[str, int], Fate] = {}
    for i in passage.tokens:
        token = parse.tokens[i]
        if token.start in unreal or token.dep == "xcomp" and parse.tokens[token.head].lemma in UNDONE:
            continue
        told = list(_told(parse, token))
        doers = {who.i for state, who in told if state == DID}
        for state, who in told:
            for t in [who] if token.dep in ("relcl", "acl") and who.i == token.head else all_joined(parse, who):
                turned = [d for d in subjects(parse, token) if d.i != t.i] if t.text.lower() in SELF else [t]
                own = state != DID and (who.i in doers or t not in turned)
                for u in turned:
                    fate = _fate(reading, named, state, u)
                    if fate is not None:
                        found.setdefault((state, fate.at), replace(fate, by=i, own=own))
    _upgrade(found)
    worst = {f.at: f.state for f in sorted(found.values(), key=lambda f: -GRAVITY.index(f.state)) if f.state != DID}
    return [
        f
        for _, f in sorted(found.items(), key=lambda kf: kf[0][::-1])
        if worst.get(f.at, f.state) == f.state or f.state == DID
    ]


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


def _told(parse: Parse, token: Token) -> Iterator[tuple[str, Token]]:
    """(state, word for whom) that one word tells."""
    if token.pos in ("VERB", "AUX") and not any(t.dep == "neg" for t in parse.children(token.i)):
        yield from _by_verb(parse, token)
    elif token.lemma == "dead" and token.pos in ("ADJ", "VERB", "ADV", "NOUN"):
        yield from ((KILLED, t) for t in found_dead(parse, token))
    elif token.lemma in DEATHS and token.pos in ("NOUN", "PROPN"):
        if not any(t.lemma in ATTEMPTED for t in parse.children(token.i)):
            yield from ((KILLED, t) for t in of_whom(parse, token))
            yield from ((DID, t) for t in whose_deed(parse, token))
    elif token.lemma in ("shooting", "stabbing", "beating") and token.pos in ("NOUN", "VERB"):
        fatal = any(t.lemma in ("fatal", "deadly") for t in parse.children(token.i))
        yield from ((KILLED if fatal else HIT, t) for t in of_whom(parse, token))
    elif token.lemma == "condition" and any(t.lemma in CONDITION for t in parse.children(token.i)):
        preposition = parse.tokens[token.head]
        verb = parse.tokens[preposition.head]
        if verb.pos in ("VERB", "AUX"):
            yield from ((HURT, t) for t in parse.children(verb.i) if t.dep in ("nsubj", "nsubjpass"))


def _by_verb(parse: Parse, verb: Token) -> Iterator[tuple[str, Token]]:
    children = parse.children(verb.i)
    doers = subjects(parse, verb)
    objects = {t.lemma: t for t in children if t.dep == "dobj"}
    if verb.lemma in DYING:
        if not of_illness(parse, verb):
            yield from ((KILLED, t) for t in doers)
    elif state := _done(parse, verb):
        patients = done_to(parse, verb)
        for t in patients:
            if t.text.lower() in SELF:
                yield from ((s, d) for d in doers for s in (state, DID))
            else:
                yield state, t
        if (
            patients
            and not any(t.dep in ("auxpass", "nsubjpass") for t in children)
            and verb.dep not in ("acl", "relcl")
        ):
            yield from ((DID, d) for d in doers if d.dep == "nsubj")
    elif verb.lemma in ("claim", "take", "cost", "lose", "end") and "life" in objects:
        own = any(t.lemma == "own" for t in parse.children(objects["life"].i))
        whom = doers if own or verb.lemma == "lose" else of_whom(parse, objects["life"])
        yield from ((KILLED, t) for t in whom)
    elif verb.lemma == "commit" and "suicide" in objects:
        yield from ((KILLED, t) for t in doers)
    elif verb.lemma == "turn" and any(u.text.lower() in SELF for t in children for u in parse.children(t.i)):
        yield from ((s, t) for t in doers for s in (KILLED, DID))
    elif verb.lemma in ("suffer", "sustain", "receive") and (
        harm := objects.keys() & BODILY or bodily_harm(parse, verb, "from")
    ):
        yield from ((HIT if "wound" in harm else HURT, t) for t in doers)
    elif verb.lemma in ("find", "treat") and (
        harm := bodily_harm(parse, verb, "with" if verb.lemma == "find" else "for")
    ):
        yield from ((HIT if "wound" in harm else HURT, t) for t in done_to(parse, verb))
    elif verb.lemma in CARRYING and any(t.dep == "auxpass" for t in children):
        wards = {u.lemma.lower() for t in children if t.dep == "prep" for u in parse.children(t.i)}
        if wards & WARD:
            yield from ((HURT, t) for t in children if t.dep == "nsubjpass")
    elif verb.lemma in IDENTIFYING:
        yield from ((KILLED, t) for t in identified_dead(parse, verb))
    elif verb.lemma == "survive" and not objects:
        yield from ((HURT, t) for t in doers)
    elif verb.lemma == "be":
        yield from _among(parse, verb)


def _among(parse: Parse, verb: Token) -> Iterator[tuple[str, Token]]:
    """ "X was among those killed", "X was one of six who were hurt", "Killed were X and Y"."""
    children = parse.children(verb.i)
    front = parse.tokens[verb.i - 1] if verb.i else verb
    opening = front.text[:1].isupper() and (front.tag == "VBN" or front.lemma == "dead")
    groups = [t for t in children if t.lemma == "among" or t.dep == "attr" and t.lemma == "one"]
    within = [u for t in groups for u in sorted(parse.subtree(t.i), key=lambda u: u.i)]
    said = [front, *within] if opening else within
    state = next((s for t in said if (s := _says(parse, t))), "")
    if state:
        wanted = ("nsubj", "nsubjpass", "attr") if opening else ("nsubj",)
        yield from ((state, t) for t in children if t.dep in wanted and not (opening and t.i == front.i))


def _says(parse: Parse, word: Token) -> str:
    """What one word of "among those killed", "one of six who were shot dead" says of them all; "" for most words."""
    if word.pos == "NOUN" and word.lemma not in FATAL:
        return ""
    if word.lemma in KILLING | DYING | FATAL or word.lemma == "lose" and has_object(parse, word, "life"):
        return KILLED
    if word.lemma in HURTING:
        return KILLED if any(t.lemma in FATAL for t in parse.children(word.i)) else HURT
    if word.lemma in WITH_WEAPON and word.pos == "VERB":
        return KILLED if any(t.lemma in FATAL | KILLING for t in parse.children(word.i)) else HIT
    return ""


def _done(parse: Parse, verb: Token) -> str:
    """What the verb makes of those it is done to."""
    children = parse.children(verb.i)
    near = {t.lemma for t in children} | {u.lemma for t in children if t.dep == "prep" for u in parse.children(t.i)}
    joined = {t.lemma for t in children if t.dep == "conj" and not any(u.dep == "dobj" for u in parse.children(t.i))}
    head = parse.tokens[verb.head].lemma if verb.dep == "conj" else ""
    if verb.lemma in KILLING:
        return KILLED
    if verb.lemma in HURTING:
        return KILLED if near & FATAL else HURT
    if verb.lemma in ATTACKING:
        if near & FATAL or joined & (KILLING | DYING):
            return KILLED
        if joined & HURTING:
            return HURT
        by = {u.lemma for t in children if t.dep in ("agent", "prep") for u in parse.children(t.i)}
        if verb.lemma in WITH_WEAPON or head in WITH_WEAPON or by & MISSILES:
            return HIT
    return ""


def _fate(reading: Reading, named: Sequence[tuple[int, int, str]], state: str, token: Token) -> Fate | None:
    """The fate of whom the word means; None where it means no person, or several whose number is not told."""
    parse = reading.content.passage.parse
    besides = [u.start for u in parse.children(token.i) if u.dep == "appos"] if token.tag != "NNS" else []
    entity = next((e for at in (token.start, *besides) for s, end, e in named if s <= at < end), "")
    if entity:
        return Fate(state, entity, _noun(token), 1.0, False, token.start, 0, False)
    number = _number(reading, parse, token)
    if number is not None:
        return Fate(state, "", token.lemma, number, True, token.start, 0, False)
    further = token.text.lower() in FURTHER and token.dep in ("nsubj", *PATIENT, "conj")
    if token.lemma in PEOPLE and token.tag in ("NN", "NNP") or further or _aged(parse, token):
        return Fate(state, "", token.lemma, 1.0, False, token.start, 0, False)
    if token.tag == "PRP" and token.text.lower() in ("he", "she", "him", "her"):
        return Fate(state, "", "", 1.0, False, token.start, 0, False)
    return None


def _noun(token: Token) -> str:
    """The lemma, "" for a pronoun."""
    return "" if token.pos == "PRON" else token.lemma


def _aged(parse: Parse, token: Token) -> bool:
    """ "a 16-year-old": an age used as a noun."""
    return (
        token.lemma == "old" and token.i > 2 and "year" in parse.tokens[token.i - 2].lemma or "-year-old" in token.lemma
    )


def _number(reading: Reading, parse: Parse, token: Token) -> float | None:
    """The whole number printed with a noun for people, or used as one."""
    own = [token.start, *(t.start for t in parse.children(token.i) if t.dep == "nummod")]
    for q in reading.content.quantities:
        if (
            q.unit is None
            and q.of not in CONTESTS
            and q.low is not None
            and q.low == q.high
            and any(q.span.start <= s < q.span.end for s in own)
        ):
            if token.pos == "NUM" and _is_age(parse, token):
                return None
            people = token.pos == "NUM" or _means_people(token.lemma) or q.of in BEFALLEN and q.noun == token.lemma
            return q.low if people else None
    return None


def _means_people(noun: str) -> bool:
    return noun in PEOPLE or noun in ("people", "other", "more", "dead", "life", "death") or noun.endswith(DOERS)


def _is_age(parse: Parse, token: Token) -> bool:
    """ "Jon Doe, 34, was": a number set off by commas beside a name."""
    before: Sequence[Token] = parse.tokens[max(0, token.i - 2) : token.i]
    return len(before) == 2 and before[1].text == "," and before[0].pos == "PROPN"
