"""Whether two answers are asked of one thing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from synoptic.judge.questions.answer import Answer
from synoptic.judge.questions.clause import SUBJECTS, Clause
from synoptic.judge.questions.relations import THINGS
from synoptic.judge.sides import Reading
from synoptic.model.kinship import Kinship
from synoptic.model.parse import Parse, Token

GENERIC = frozenset(
    "people person man woman year day time week month number part percent cent monday tuesday wednesday thursday friday saturday "
    "sunday january february march april may june july august september october november december police official spokesman "
    "spokeswoman statement report minister government company firm place end start group member way thing mr mrs ms today "
    "president senator judge mayor chairman court contract deal offer history bid value amount sum interest worth million billion thousand total estimate figure money dollar euro pound source reporter today night morning".split()
)
"""Nouns that say nothing of what is spoken of."""
BY_ITSELF = frozenset("open close reopen begin start end resume".split())
"""Verbs of what somebody does to a thing, or the thing by itself: "the museum will open"."""
WHICH = frozenset(
    "first second third fourth fifth other another last old young upper lower north south east west main new".split()
)
"""Words that say which of several it is."""
STEPS = 3
"""Sentences before one with a pronoun in which it is looked for what that stands for."""


def one_thing(a: Answer, b: Answer, kin: Kinship, *, bare: bool) -> bool:
    """Whether nothing says that the two are of two things, and where the question is not bare, something that they are of one."""
    doers = [_doers(x, acting=bare) for x in (a, b)]
    two = all(doers) and not doers[0] & doers[1] or a.kind == "date" and _two_objects(a, b, kin)
    shared = bool(shared_topics(a, b, kin))
    if bare:
        return shared or not two
    return shared and not two


def with_meant(answer: Answer, before: Sequence[Reading], *, bare: bool) -> Answer:
    """The answer, with what it is asked of where its clause says that only by a pronoun, or not at all."""
    if bare or answer.question == "guilt" or answer.topics - GENERIC and (answer.owned or not _pronoun(answer.clause)):
        return answer
    named = {t.text.lower() for t in answer.clause.tokens if t.dep in SUBJECTS and t.text[:1].isupper()} - GENERIC
    if named and not _pronoun(
        answer.clause
    ):  # a name, as what the tagger may have read it otherwise: "Oxmere" as an adverb
        return replace(answer, topics=answer.topics | named)
    meant = answer.reading.content.subjects if not answer.topics - GENERIC else frozenset[str]()
    if not answer.topics - GENERIC and not _pronoun(answer.clause):
        passage = answer.reading.content.passage
        above = (passage.parse.tokens[i] for i in passage.tokens)
        subjects = {t.lemma.lower() for t in above if t.dep in SUBJECTS and t.pos == "NOUN"}
        meant |= subjects - GENERIC - answer.clause.nouns
    for reading in [*before[-STEPS:]][::-1]:
        content = reading.content
        own = [content.passage.parse.tokens[i] for i in content.passage.tokens]
        doers = [t for t in own if t.dep in SUBJECTS]
        words = [k for t in doers for k in content.passage.parse.subtree(t.i)]
        nouns = {k.lemma.lower() for k in words if k.pos in ("NOUN", "PROPN")}
        if _for_a_thing(answer.clause):
            nouns |= {t.lemma.lower() for t in own if t.pos == "NOUN" and t.dep in ("dobj", "attr")}
        meant |= nouns | content.subjects
        if not any(k.tag in ("PRP", "PRP$") for k in words):
            break
    return replace(answer, topics=answer.topics | meant)


def _for_a_thing(clause: Clause) -> bool:
    """Whether the clause speaks of what was bought or made before as "it", "them", or by a word that says nothing more."""
    return any(
        t.text.lower() in ("it", "them", "they", "this") or t.dep in SUBJECTS and t.lemma.lower() in GENERIC
        for t in clause.tokens
    )


def _pronoun(clause: Clause) -> bool:
    """Whether the doer of the clause is a pronoun."""
    return any(t.dep in SUBJECTS and t.tag in ("PRP", "DT") for t in clause.tokens)


def shared_topics(a: Answer, b: Answer, kin: Kinship) -> frozenset[str]:
    """What the one is asked of that the other is asked of too, under this or a kindred name."""
    ours, theirs = a.topics - GENERIC, b.topics - GENERIC
    return frozenset(x for x in ours if any(x == y or _akin(x, y, kin) for y in theirs))


def _two_objects(a: Answer, b: Answer, kin: Kinship) -> bool:
    """Whether what was signed, opened or published on one day is called otherwise than what was on the other."""
    ours, theirs = _objects(a), _objects(b)
    return bool(ours and theirs) and not any(x == y or _akin(x, y, kin) for x in ours for y in theirs)


def _objects(a: Answer) -> frozenset[str]:
    """The common nouns that the verb of a clause is done to."""
    verb = a.clause.verb
    if verb is None:
        return frozenset()
    tokens = a.reading.content.passage.parse.tokens
    found = [t for t in a.reading.content.passage.parse.children(verb.i) if t.dep in ("dobj", "nsubjpass")]
    if not found and verb.dep == "acl" and verb.tag == "VBN":
        found = [tokens[verb.head]]
    if not found and verb.lemma in BY_ITSELF:
        found = [t for t in a.clause.tokens if t.dep == "nsubj" and t.head == verb.i]
    return frozenset(t.lemma.lower() for t in found if t.pos == "NOUN") - GENERIC


PLACED = frozenset("in to into on".split())
"""Prepositions behind which stands where it is so, or to where."""
TOWN = frozenset("town city village place area scene site spot centre center capital".split())
"""Nouns of places that may be any by name."""
WIDER = frozenset("county region province state district country nation island continent".split())
"""Nouns of places that hold towns."""


def which(a: Answer) -> frozenset[str]:
    """The words that say which of several it is of: "the first trial lasted"."""
    parse = a.reading.content.passage.parse
    nouns = [t for t in a.clause.tokens if t.pos == "NOUN" and (t.dep in SUBJECTS or t in a.clause.chain)]
    before = [k for t in nouns for k in parse.children(t.i) if not a.span.start <= k.start < a.span.end]
    return frozenset(k.lemma.lower() for k in before)


def held_apart(a: Clause, b: Clause, kin: Kinship) -> bool:
    """Whether what two clauses count is held to two places: "moved to the school", "to the sports hall"; "in Pell", "in the county"."""
    ours, theirs = _placed(a), _placed(b)
    return any(_two_places(ours[p], theirs[p], kin) for p in ours.keys() & theirs.keys())


def _placed(clause: Clause) -> dict[str, set[str]]:
    """Preposition -> the nouns and entities behind it, in a clause."""
    content = clause.reading.content
    parse, values = content.passage.parse, [*(t.span for t in content.times), *(q.span for q in content.quantities)]
    heads = {t.i for t in clause.chain}
    found: dict[str, set[str]] = {}
    for t in clause.tokens:
        if t.dep != "prep" or t.head not in heads or t.lemma.lower() not in PLACED:
            continue
        for k in parse.children(t.i):
            if k.dep != "pobj" or any(s.start <= k.start < s.end for s in values):
                continue
            named = {f"@{e}" for (start, end), e in clause.reading.entities.items() if start <= k.start < end}
            keys = named or ({k.lemma.lower()} if k.pos == "NOUN" else set())
            keys |= {f"@{e}" for (start, end), e in clause.reading.entities.items() if start in _inside(parse, k)}
            found.setdefault(t.lemma.lower(), set()).update(keys)
    return {p: keys for p, keys in found.items() if keys}


def _inside(parse: Parse, token: Token) -> set[int]:
    """Where the words begin that say in what a place is: "the hospital at Marl"."""
    preps = [p for p in parse.children(token.i) if p.dep == "prep" and p.lemma.lower() in PLACED | {"at"}]
    return {t.start for p in preps for k in parse.children(p.i) for t in parse.subtree(k.i)}


def _two_places(ours: set[str], theirs: set[str], kin: Kinship) -> bool:
    within = [{k for k in keys if k.startswith("@")} for keys in (ours, theirs)]
    if within[0] and within[1] and len(ours) > 1 and len(theirs) > 1 and not within[0] & within[1]:
        return True
    if ours & theirs or (ours | theirs) & TOWN:
        return False
    named = [any(k.startswith("@") for k in keys) for keys in (ours, theirs)]
    if named[0] != named[1]:
        return bool((theirs if named[0] else ours) & WIDER)
    return not any(_akin(x, y, kin) for x in ours for y in theirs)


def _akin(x: str, y: str, kin: Kinship) -> bool:
    if x.startswith("@") or y.startswith("@"):
        return False
    return y in THINGS.get(x, ()) or y in kin.of(x) or x in kin.of(y)


def _doers(a: Answer, *, acting: bool) -> frozenset[str]:
    """The entities that are spoken of; `acting`: those in the doer's place alone."""
    if not acting:
        return frozenset(k for k in a.topics if k.startswith("@"))
    parse = a.reading.content.passage.parse
    own = {k.start for t in a.clause.tokens if t.dep in SUBJECTS for k in parse.subtree(t.i)}
    return frozenset(f"@{e}" for (start, end), e in a.reading.entities.items() if any(start <= at < end for at in own))
