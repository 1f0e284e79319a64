"""Whom or what a state is told of: by name, by noun or by a pronoun, and whether two tellings may be of one.

A report mostly tells a state of one person or thing, which another may call quite otherwise: "a Dutch hiker", "the woman of 29", "Jan Blok".
Two such are taken for one unless something tells them apart: two names, two nouns that are not put for one another, one and several, a man and
a woman, "the second suspect". Missed on purpose: whoever is known to both reports by a name that only one of the two tellings gives.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from synoptic.judge.questions.relations import THINGS
from synoptic.judge.questions.things import WHICH
from synoptic.judge.questions.told import meet
from synoptic.judge.questions.turning import ATTACKERS
from synoptic.judge.sides import Reading
from synoptic.model import several
from synoptic.model.parse import Parse, Token


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


HE = _words("he him man boy gentleman father husband brother son grandfather")
SHE = _words("she her woman girl lady mother wife sister daughter grandmother")
SO_MANY = _words("pair duo trio quartet")
"""Nouns of so many people that stand for whoever they are."""
THEY = SO_MANY | _words("they them their these those everyone everybody all")
PRONOUNS = _words("he him she her it they them who which that this these those")
ANYBODY = SO_MANY | _words(
    "he him she her they them who man woman boy girl people person victim teenager child youth youngster one other somebody someone individual everyone everybody "
    "adult pensioner casualty male female local"
)
CHARACTER = _words("visitor tourist holidaymaker traveller traveler foreigner")
"""Nouns of what somebody is besides what befell him or what he did: the gored runner may be the visitor as well."""
OFFENDERS = ATTACKERS | _words("burglar thief mugger suspect fugitive offender culprit perpetrator")
"""Nouns for whoever did it, of which one report may have another than the next."""
LANES = _words("lane carriageway")
"""Parts of a road, by which it is open."""
PAIRS = {"pair": "two", "duo": "two", "couple": "two", "trio": "three", "quartet": "four"}
"""Nouns of so many people."""
ANYTHING = _words(
    "it which that this item object piece thing work property animal creature beast vehicle site place building house premise"
)
"""Nouns and pronouns that leave open who or what it is."""
SAMPLES = _words("sample swab test result analysis")
ASKING = _words("request demand call bid application petition appeal plea motion")
PARTS = _words("room door gate hall ward doors kitchen site")
"""What is open or shut as what it belongs to is."""
KNOWN = _words("the this")
STANDS_FOR = {"pair": _words("of"), "samples": _words("from of on in at"), "asking": _words("for to")}
GROUPS = _words("crew team family police staff couple group public army")
"""Nouns of several that are one as well."""
STEPS = 2
"""Sentences before one in which it is looked for what a pronoun stands for."""
SUBJECTS = _words("nsubj nsubjpass")
TELLING_WHICH = _words("amod compound nmod")
TELLING = (WHICH | several.COUNTED) - _words("new main old young last")
"""Words that say which of several it is."""
PEOPLED = _words(
    "driver motorist lawyer barrister attorney solicitor counsel officer policeman constable deputy captain skipper master "
    "pupil schoolchild child student gunman shooter attacker resident villager local employee worker staff inmate prisoner detainee "
    "team side club crew coach"
)
"""Of the nouns by which newsrooms call one thing, those of people."""
THING = (frozenset(THINGS) - PEOPLED) | _words(
    "government ministry council authority office agency union party parliament state country city town "
    "talk flight service search licence license operation match game trading aid programme program production work account statement "
    "data video footage body meeting session debate hearing trial water gas power electricity traffic train tram weapon gun money cash "
    "doctor surgeon medic shot bullet round rocket grenade fight war violence row argument riot description identity name information detail vehicle item object animal dog cat horse cow sheep bird painting jewel coin phone"
)
"""Nouns of what is no person, or of those who tell of one and treat him."""


@dataclass(frozen=True)
class Holder:
    """Whom or what a state is told of."""

    names: frozenset[str] = frozenset()
    """Entities, by name or pronoun."""
    described: frozenset[str] = frozenset()
    """Entities that the noun may describe: "the captain"."""
    nouns: frozenset[str] = frozenset()
    """Nouns that say who or what it is."""
    also: frozenset[str] = frozenset()
    """Nouns that stand in apposition: "Jan Blok, a nurse"."""
    loose: bool = True
    """Told of by a word that leaves that open; `nouns` and `names` are then those that it may stand for."""
    kind: str = ""
    """"he", "she", "it", "they"; "" where its words do not say."""
    number: str = ""
    """How many, as printed."""
    which: frozenset[str] = frozenset()
    beside: frozenset[str] = frozenset()
    """Nouns right before its noun: "lorry" of "the lorry driver"."""
    whose: frozenset[str] = frozenset()
    """Nouns and entities of whose it is."""
    within: frozenset[str] = frozenset()
    """Entities that its phrase names as others: "the deputy of Tove Dahl"."""
    called: frozenset[str] = frozenset()
    """Names in its phrase, as printed: "the road from Sarn to Melk"."""
    belongs: frozenset[str] = frozenset()
    """Names of what it is of, as printed: "the crew of the Pia"."""
    lands: frozenset[str] = frozenset()
    """The land or the place of somebody told of by what else he is: "the Swedish visitor"."""

    known: bool = False
    """Told of as the only one: "the raider"."""
    unsaid: bool = False
    """Not told by any word, but by what is said of it."""


def holder(reading: Reading, heads: Sequence[Token], before: Sequence[Reading]) -> Holder:
    """Who or what some words stand for."""
    parse = reading.content.passage.parse
    heads = [_meant(parse, t) for t in heads]
    at = {i for t in heads for i in (t.i, *_apposed(parse, t))}
    own = [parse.tokens[i] for i in sorted(at)]
    named = [t for t in own if t.pos in ("PROPN", "PRON")]
    names = _entities(reading, named)
    words = {t.lemma.lower() for t in heads if t.pos in ("NOUN", "VERB", "ADJ", "NUM")}
    also = {t.lemma.lower() for t in own if t.pos == "NOUN"} - words
    open_ = {t.text.lower() for t in own if t.pos == "PRON" or t.tag in ("PRP", "WP", "WDT", "DT", "CD", "PRP$")}
    known = any(k.lemma.lower() in KNOWN for t in heads for k in parse.children(t.i))
    sole = known and all(t.tag == "NN" for t in heads)
    of_character = bool(words & CHARACTER) and sole
    parts = any(k.dep == "nummod" for t in heads for k in parse.children(t.i))
    words = {"road" if w in LANES and parts else w for w in words}
    loose = not names and words | open_ <= ANYBODY | ANYTHING | THEY | (CHARACTER if sole else frozenset())
    nouns, meant = _stands_for(reading, before) if loose and open_ & PRONOUNS else (frozenset[str](), frozenset[str]())
    kids = [k for t in heads for k in parse.children(t.i)]
    owners = [k for k in kids if k.dep == "poss"]
    below = [k for t in heads for k in parse.subtree(t.i) if k.i not in at and k.pos == "PROPN"]
    return Holder(
        names | meant,
        frozenset(key for key, i in reading.content.at if i in at and key.startswith("@")) - names,
        nouns if loose else frozenset(words - ANYBODY - ANYTHING),
        frozenset(also - ANYBODY - ANYTHING),
        loose,
        _kind(parse, heads, words | open_),
        next((k.text.lower() for k in (*kids, *heads) if k.dep == "nummod" or k.tag == "CD"), _number(words)),
        frozenset(k.lemma.lower() for k in (*kids, *_behind_of(parse, heads))) & TELLING | _compared(kids),
        frozenset(k.lemma.lower() for k in kids if k.dep == "compound" and k.pos in ("NOUN", "PROPN")),
        frozenset(k.lemma.lower() for k in owners if k.pos == "NOUN") | _entities(reading, owners),
        _entities(reading, below) - names,
        frozenset(t.text for t in _placed(parse, heads)),
        frozenset(t.text for t in _behind_of(parse, heads) if t.pos == "PROPN" and t.i not in at),
        frozenset(k.text for k in kids if of_character and k.dep in TELLING_WHICH and k.text[:1].isupper()),
        sole,
    )


def _compared(kids: Sequence[Token]) -> frozenset[str]:
    """ "The older boy" is one of several, as "the first" is."""
    return frozenset(k.text.lower() for k in kids if k.tag in ("JJR", "JJS"))


def _number(words: set[str]) -> str:
    return next((PAIRS[w] for w in sorted(words & PAIRS.keys())), "")


def _behind_of(parse: Parse, heads: Sequence[Token]) -> list[Token]:
    """The words of what something is of: "the passengers of a second ferry", "the Lark's crew"."""
    kids = [k for t in heads for k in parse.children(t.i)]
    return [c for k in kids if k.dep == "poss" or k.dep == "prep" and k.lemma == "of" for c in parse.subtree(k.i)]


def _placed(parse: Parse, heads: Sequence[Token]) -> list[Token]:
    """The names behind a noun and its prepositions: "the road from Sarn to Melk"."""
    preps = [k for t in heads if t.pos == "NOUN" for k in parse.children(t.i) if k.dep == "prep"]
    named = [k for p in preps for k in parse.children(p.i) if k.dep == "pobj" and k.pos == "PROPN"]
    return [k for t in named for k in (t, *(c for c in parse.children(t.i) if c.dep == "compound"))]


def _entities(reading: Reading, tokens: Sequence[Token]) -> frozenset[str]:
    """The entities of the names, and of the pronouns, among some words."""
    held = {t.start for t in tokens if t.pos in ("PROPN", "PRON")}
    at = {t.i for t in tokens if t.pos in ("PROPN", "PRON")}
    named = {f"@{e}" for (start, end), e in reading.entities.items() if any(start <= s < end for s in held)}
    return frozenset(named) | frozenset(key for key, i in reading.content.at if i in at and key.startswith("@"))


def _apposed(parse: Parse, token: Token) -> Iterator[int]:
    """What stands in apposition to a noun, or seems to stand so to what belongs to it: "the coach of Varby, Lars Moen"."""
    for k in parse.children(token.i):
        if k.dep == "appos":
            yield k.i
        elif k.dep == "prep":
            yield from (a.i for c in parse.children(k.i) for a in parse.children(c.i) if a.dep == "appos")


def _meant(parse: Parse, token: Token) -> Token:
    """What a word stands before: "samples from the tubs" the tubs, "a request for a recount" the recount, "the hotel's rooms" the hotel,
    "one of the traps" the traps."""
    word = token.lemma.lower()
    kind = "samples" if word in SAMPLES else "asking" if word in ASKING else ""
    below = parse.subtree(token.i) if kind == "asking" else parse.children(token.i)
    kind = "pair" if word in PAIRS else kind
    preps = [k for k in below if k.dep == "prep" and k.lemma.lower() in STANDS_FOR.get(kind, ())]
    owner = next((k for k in parse.children(token.i) if k.dep == "poss" and word in PARTS and k.pos != "PRON"), token)
    return next((k for p in preps for k in parse.children(p.i) if k.dep == "pobj"), owner)


def _kind(parse: Parse, heads: Sequence[Token], words: set[str]) -> str:
    if words & GROUPS:
        return ""
    joined = any(k.dep == "conj" for t in heads for k in parse.children(t.i))
    several = any(t.tag in ("NNS", "NNPS") or t.tag == "CD" and t.lemma != "one" for t in heads)
    if several or joined or words & THEY:
        return "they"
    if words & HE:
        return "he"
    if words & SHE:
        return "she"
    return "it" if words & {"it", "which"} else ""


def _stands_for(reading: Reading, before: Sequence[Reading]) -> tuple[frozenset[str], frozenset[str]]:
    """The nouns and the entities that a pronoun may stand for: the doers of the sentences before."""
    nouns, names = set[str](), set[str]()
    for r in [*before[-STEPS:]][::-1]:
        parse = r.content.passage.parse
        own = [parse.tokens[i] for i in r.content.passage.tokens]
        doers = [t for t in own if t.dep in SUBJECTS or t.dep == "dobj"]
        nouns |= {t.lemma.lower() for t in doers if t.pos == "NOUN"} - ANYBODY - ANYTHING
        held = {t.start for t in doers}
        names |= {f"@{e}" for (start, end), e in r.entities.items() if any(start <= s < end for s in held)}
    return frozenset(nouns), frozenset(names)


def apart(x: Holder, y: Holder) -> bool:
    """Whether their own words say that they are two."""
    if x.which != y.which or x.number and y.number and x.number != y.number:
        return True
    if (
        x.kind
        and y.kind
        and x.kind != y.kind
        and not ({x.kind, y.kind} <= {"he", "it"} or {x.kind, y.kind} <= {"she", "it"})
    ):
        return True
    if ("they" in (x.kind, y.kind)) and x.kind != y.kind:
        return True
    if x.names and y.names and not (x.loose or y.loose):
        return not x.names & y.names
    if x.whose and y.whose and not x.whose & y.whose or x.called and y.called and not x.called & y.called:
        return True
    if x.nouns and y.nouns and not (x.loose or y.loose):
        two = x.beside and y.beside and not meet(x.beside, y.beside)
        if x.nouns | y.nouns <= OFFENDERS and x.known and y.known:
            return bool(two)
        return not meet(x.nouns | x.also, y.nouns | y.also) or bool(two)
    return False


def surely_one(x: Holder, y: Holder) -> bool:
    """Whether a name or a noun says that they are one."""
    if apart(x, y):
        return False
    return bool((x.names | x.described) & (y.names | y.described)) or meet(x.nouns | x.also, y.nouns | y.also)


def may_be_one(x: Holder, y: Holder) -> bool:
    """Whether nothing in either telling says that they are two."""
    if surely_one(x, y):
        return True
    if apart(x, y) or x.names & y.within or y.names & x.within:
        return False
    if x.loose and y.loose:
        return True
    if x.loose and x.nouns | x.names or y.loose and y.nouns | y.names:
        return _open(x, y) or _open(y, x)
    return True


def _open(x: Holder, y: Holder) -> bool:
    """Whether a pronoun may stand for somebody of a name, of whom the other has but a noun."""
    return x.loose and bool(x.names) and not y.names


def personlike(x: Holder) -> bool:
    """Whether it may be a person or some people."""
    if x.names:
        return True
    return x.kind != "it" and (x.loose or not x.nouns & THING)
