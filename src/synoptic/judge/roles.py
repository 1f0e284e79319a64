"""What part the wording of a sentence gives to a person: done to, accused, or named after either.

Read are what befell people (`fates`), what the law did to them (`accused`), what they did with a weapon (`deeds`), titles
("suspect Jon Doe"), and identifications ("the victims were identified as ..."), which take their sense from their own words
or from the sentence before. Missed on purpose: parts that have to be inferred.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from synoptic.judge.accused import CHARGE, accused
from synoptic.judge.deeds import did
from synoptic.judge.fates import DID, HIT, HURT, KILLED, Fate, fates, unreal
from synoptic.judge.fates_words import PEOPLE
from synoptic.judge.own_hand import by_own_hand
from synoptic.judge.runs import NAMED, told_beside
from synoptic.judge.sides import Reading
from synoptic.judge.worded import worded
from synoptic.model.parse import Parse, Token
from synoptic.model.passage import Passage

VICTIM, SUSPECT = "victim", "suspect"

VICTIMS = frozenset("victim deceased dead body casualty fatality".split())
SUSPECTS = frozenset("suspect gunman shooter defendant accused attacker assailant killer fugitive".split())
ANYBODY = frozenset(
    "man woman person people male female teen teenager juvenile individual pair trio duo couple other".split()
)
"""Nouns that leave open what part somebody has."""
IDENTIFYING = frozenset("identify name".split())
MOURNING = frozenset("vigil funeral memorial mourn remember grieve".split())
WEIGHTS: Mapping[str, tuple[str, float]] = {
    KILLED: (VICTIM, 1.5),
    HURT: (VICTIM, 1.0),
    HIT: (VICTIM, 1.0),
    DID: (SUSPECT, 1.0),
}
STANDING: Mapping[str, tuple[str, float]] = {**WEIGHTS, NAMED: (VICTIM, 1.5)}
"""What the words beside a name count, where the parse gives its bearer no part."""
LAWFUL = 1.5
"""What being arrested, charged or tried counts for a suspect. Of 1, 1.5, 2."""
IDENTIFIED = 1.5
"""What being named as the victim or the suspect counts. Of 1, 1.5, 2; without effect on the sample below 1.5."""
MOURNED = 0.5
DEED = 1.0
"""What an act with a weapon counts for a suspect. Of .75, 1, 1.5."""


@dataclass(frozen=True, slots=True)
class Part:
    """One piece of wording that gives a person a part."""

    entity: str
    role: str
    """VICTIM or SUSPECT."""
    weight: float
    named: bool = True
    """By name or description, not by a pronoun."""
    own: bool = False
    """What befell them was by their own hand."""
    deed: bool = False
    """What they did, not what the law holds against them."""
    printed: bool = True
    """By their name as printed, not by a pronoun or a description that is taken to mean them."""


def parts(reading: Reading, persons: frozenset[str], before: str, older: frozenset[str] = frozenset()) -> list[Part]:
    """The parts that a sentence gives to people; `before`: the part that the sentence before spoke of, or "".

    `older`: lemmas of what it tells of a time before the event.
    """
    passage = reading.content.passage
    named = _Named(reading, persons)
    words = {passage.parse.tokens[i].lemma for i in passage.tokens}
    if before == SUSPECT and words & VICTIMS and not words & SUSPECTS:
        before = VICTIM
    told = fates(reading, persons)
    found = list(_of_fates(passage.parse, told, named.subjects(passage)))
    harmed = {f.at for f in told if f.state != DID}
    denied = {
        f.event_start
        for f in reading.mentions.presented_in(passage.span)
        if f.negated or f.value == "denied" or f.value == "unsure" and f.reason == "cue: if"
    }
    for i in passage.tokens:
        token = passage.parse.tokens[i]
        if token.start not in denied and token.lemma not in older:
            found += [
                Part(e, SUSPECT, LAWFUL, printed=e in named.printed)
                for t in accused(passage.parse, token)
                for e in named.of(passage.parse, t)
            ]
            found += [
                Part(e, SUSPECT, DEED, deed=True, printed=e in named.printed)
                for t in did(passage.parse, token)
                for e in named.of(passage.parse, t)
            ]
        found += [
            replace(p, printed=p.entity in named.printed)
            for p in _identified(passage.parse, token, named, before, harmed)
        ]
        found += [Part(e, VICTIM, MOURNED) for t in _mourned(passage.parse, token) for e in named.of(passage.parse, t)]
    found += named.titled(passage.parse)
    if not named.proper:
        return found
    known = {p.entity for p in found if p.role == VICTIM and p.named}
    sentence = worded(passage.parse, passage.tokens, named.proper)
    beside = told_beside(sentence, unreal(reading), before == VICTIM)
    return found + [Part(t.entity, *STANDING[t.state]) for t in beside if t.entity not in known]


def spoken_of(reading: Reading, persons: frozenset[str]) -> str:
    """The part that a sentence speaks of, for an identification that follows it."""
    words = {reading.content.passage.parse.tokens[i].lemma for i in reading.content.passage.tokens}
    told = fates(reading, persons)
    if words & SUSPECTS or words & CHARGE:
        return SUSPECT
    if words & VICTIMS or any(f.state in (KILLED, HURT, HIT) for f in told):
        return VICTIM
    return ""


class _Named:
    """Which people the words of a sentence name."""

    def __init__(self, reading: Reading, persons: frozenset[str]) -> None:
        passage = reading.content.passage
        self.spans: list[tuple[int, int, str]] = []
        self.proper: list[tuple[int, int, str]] = []
        """Of these, the proper names."""
        self.titles: dict[str, tuple[str, ...]] = {}
        self.printed: set[str] = set()
        for n in reading.mentions.names_in(passage.span):
            entity = reading.entities.get((n.span.start, n.span.end), "")
            if entity in persons:
                self.spans.append((n.span.start, n.span.end, entity))
                if n.form == "name":
                    self.printed.add(entity)
                    self.proper.append(self.spans[-1])
                if n.titles:
                    self.titles[entity] = (*self.titles.get(entity, ()), *n.titles)

    def subjects(self, passage: Passage) -> set[str]:
        """Those whose proper names are subjects of a verb."""
        tokens = (passage.parse.tokens[i] for i in passage.tokens)
        places = [t.start for t in tokens if t.dep in ("nsubj", "nsubjpass")]
        return {e for start, end, e in self.proper if any(start <= at < end for at in places)}

    def titled(self, parse: Parse) -> list[Part]:
        """Parts of those who bear a title that gives one; "victims" is the title of all who are joined to the first."""
        found = []
        for entity, titles in self.titles.items():
            words = {head[-1] for title in titles if (head := title.split(" of ")[0].split())}
            single = {w.removesuffix("s") for w in words}
            single -= {t.lemma for t in parse.tokens if _of_somebody(parse, t)}
            role = SUSPECT if single & SUSPECTS else VICTIM if single & VICTIMS else ""
            bearers = [entity]
            if words & {f"{w}s" for w in VICTIMS | SUSPECTS}:
                heads = [t for t in parse.tokens if self.at(t) == entity]
                bearers = list(dict.fromkeys([entity, *(e for t in heads for e in self.of(parse, t))]))
            found += [Part(e, role, IDENTIFIED) for e in bearers if role]
        return found

    def at(self, token: Token) -> str:
        return next((e for s, end, e in self.spans if s <= token.start < end), "")

    def of(self, parse: Parse, token: Token) -> list[str]:
        """Those a word means, with appositions and whoever is joined to them."""
        seen: list[str] = []
        queue = [token]
        while queue and len(seen) < 20:
            t = queue.pop(0)
            if (entity := self.at(t)) and entity not in seen:
                seen.append(entity)
            queue += [
                u
                for u in parse.children(t.i)
                if u.dep in ("conj", "appos") and u.pos in ("PROPN", "NOUN", "NUM") and not _tells_it(parse, u)
            ]
        return seen


def _tells_it(parse: Parse, word: Token) -> bool:
    """ "The vote will be held in May, the speaker, Jon Doe, announced": behind its verb a noun is no other name of the
    subject where a verb of its own follows; it says who tells it."""
    subject = parse.tokens[word.head]
    verb = parse.tokens[subject.head]
    across = word.dep == "appos" and subject.i < verb.i < word.i
    return across and any(t.dep == "acl" and t.tag in ("VBD", "VBZ") and t.i > word.i for t in parse.children(word.i))


def _of_somebody(parse: Parse, token: Token) -> bool:
    """ "the aunt of a victim": the word says whose aunt it is, not who she is."""
    above = parse.tokens[token.head]
    return above.lemma == "of" and token.dep == "pobj" and parse.tokens[above.head].pos == "NOUN"


def _of_fates(parse: Parse, told: Sequence[Fate], named: Collection[str]) -> Iterator[Part]:
    """Parts from what befell people; one who harms only themselves is no suspect.

    `named`: the subjects that the sentence names; a pronoun that means one of them is as good as the name.
    """
    harmed = any(not f.own and f.state != DID for f in told)
    for f in told:
        role, weight = WEIGHTS[f.state]
        if not f.entity and f.number > 1 and role == VICTIM and not f.own:
            yield Part("", role, weight)
        if not f.entity or f.state == DID and not harmed:
            continue
        did = any(g.state == DID and g.entity == f.entity for g in told)
        if f.own and did and harmed:
            continue
        by_name = bool(f.noun) or f.entity in named
        yield Part(f.entity, role, weight, by_name, role == VICTIM and by_own_hand(parse, f), f.state == DID)


def _identified(parse: Parse, token: Token, named: _Named, before: str, harmed: set[int]) -> list[Part]:
    """ "identified the victims as X and Y", "the victim was X", "X was identified as the victim"."""
    children = parse.children(token.i)
    if token.lemma in IDENTIFYING and token.pos == "VERB" and token.dep != "xcomp":
        who = [t for t in children if t.dep in ("nsubjpass", "dobj", "oprd", "attr", "acomp")]
        prepositions = [*children, *(u for t in who for u in parse.children(t.i))]
        who += [u for t in prepositions if t.lemma == "as" for u in parse.children(t.i)]
        if token.dep in ("acl", "relcl"):
            who.append(parse.tokens[token.head])
    elif token.lemma == "be":
        who = [t for t in children if t.dep in ("nsubj", "attr")]
        meant = any(t.dep == "nsubj" and (t.tag == "PRP" or t.lemma in PEOPLE or t.start in harmed) for t in who)
        if not any(t.lemma in VICTIMS | SUSPECTS for t in who) and not meant:
            return []
    elif token.lemma in VICTIMS | SUSPECTS and token.pos in ("NOUN", "PROPN"):
        who = [token]
    else:
        return []
    if any(t.start in harmed for t in who):
        before = VICTIM
    said = {w for t in who for w in _said(parse, t)}
    role = VICTIM if said & VICTIMS else SUSPECT if said & SUSPECTS else before
    if token.lemma == "be" and not said & (VICTIMS | SUSPECTS):
        who = [t for t in who if t.dep == "attr" and named.at(t)] if role == VICTIM else []
    if not role or role == SUSPECT and not said & SUSPECTS and _somebody_else(parse, who):
        return []
    by_name = any(named.at(t) in named.printed for t in who)
    if token.lemma in IDENTIFYING and by_name:
        who = [t for t in who if t.tag != "PRP" and (not named.at(t) or named.at(t) in named.printed)]
    return [Part(e, role, IDENTIFIED, t.tag != "PRP") for t in who for e in named.of(parse, t)]


def _somebody_else(parse: Parse, who: Sequence[Token]) -> bool:
    """ "the homeowner was identified as X": another than the suspect of whom the sentence before spoke."""
    return any(t.pos == "NOUN" and t.lemma not in ANYBODY for t in who)


def _said(parse: Parse, token: Token) -> set[str]:
    """The words that say what somebody is: "victim", "one of the victims", "a man, the suspect"."""
    words = {token.lemma}
    for t in parse.children(token.i):
        if t.dep in ("appos", "conj", "compound", "amod"):
            words.add(t.lemma)
        elif t.lemma == "of" and token.lemma == "person" and any(u.lemma == "interest" for u in parse.children(t.i)):
            words.add("suspect")
        elif t.lemma == "of" and token.pos in ("NUM", "DET", "PRON"):
            words |= {u.lemma.removesuffix("’s") for u in parse.children(t.i)}
    return words


def _mourned(parse: Parse, token: Token) -> list[Token]:
    """Those for whom a vigil or funeral is held."""
    if token.lemma not in MOURNING:
        return []
    children = parse.children(token.i)
    if token.pos == "VERB":
        return [t for t in children if t.dep == "dobj"]
    return [u for t in children if t.lemma in ("for", "of") for u in parse.children(t.i) if u.dep == "pobj"]
