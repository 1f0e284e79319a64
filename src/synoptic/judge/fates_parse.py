"""Whom the words of a sentence mean that tell what befell somebody, read from its parse alone."""

from __future__ import annotations

from synoptic.judge.fates_words import (
    BODILY,
    DEEDS,
    FINDING,
    HURTING,
    IDENTIFYING,
    ILLNESSES,
    KILLING,
    LYING_DEAD,
    PATIENT,
    PEOPLE,
    SEEING,
)
from synoptic.model.parse import Parse, Token

DECLARING = frozenset("pronounce declare find".split())


def bodily_harm(parse: Parse, verb: Token, preposition: str) -> set[str]:
    """What somebody is found with, treated for or suffers from, as far as it is bodily harm."""
    near = [verb, *(t for t in parse.children(verb.i) if t.dep in PATIENT)]
    of = [u for t in near for u in parse.children(t.i) if u.lemma == preposition]
    return {u.lemma for t in of for u in parse.children(t.i)} & BODILY


def has_object(parse: Parse, verb: Token, thing: str) -> bool:
    return any(t.lemma == thing for t in parse.children(verb.i))


def of_illness(parse: Parse, verb: Token) -> bool:
    """ "died of cancer": no death of an event that befell somebody."""
    causes = [u for t in parse.children(verb.i) if t.lemma in ("of", "from") for u in parse.children(t.i)]
    natural = any(u.lemma == "cause" and any(t.lemma == "natural" for t in parse.children(u.i)) for u in causes)
    return natural or any(t.lemma.lower() in ILLNESSES for t in causes)


def identified_dead(parse: Parse, verb: Token) -> list[Token]:
    """ "the deceased was identified as X", "police identified the dead man as X": X."""
    children = parse.children(verb.i)
    meant = [t for t in children if t.dep in PATIENT]
    dead = [t for t in meant if {t.lemma, *(u.lemma for u in parse.children(t.i))} & LYING_DEAD]
    names = [
        u
        for t in (*children, *(c for m in dead for c in parse.children(m.i)))
        if t.lemma == "as"
        for u in parse.children(t.i)
    ]
    return [t for t in names if t.dep == "pobj"] if dead else []


def subjects(parse: Parse, verb: Token) -> list[Token]:
    """Who does it, or the one a verb joined by "and", a participle or "before killing" hangs from.

    In "left him to die" and "forced them to flee" the object does it.
    """
    for _ in range(8):
        found = [t for t in parse.children(verb.i) if t.dep in ("nsubj", "nsubjpass")]
        if not found and verb.dep == "xcomp" and verb.tag == "VB":
            found = [t for t in parse.children(verb.head) if t.dep == "dobj"]
        if found:
            return [antecedent(parse, t) for t in _own(parse, found)]
        if verb.dep in ("acl", "relcl", "amod"):
            return [parse.tokens[verb.head]]
        if verb.head == verb.i:
            return []
        verb = parse.tokens[verb.head]
    return []


def _own(parse: Parse, found: list[Token]) -> list[Token]:
    """Of what the parse gives as subjects, those that stand for themselves.

    "The nephew of chief Jon Doe was shot", "a man whose nephew was shot" and "Jon Doe, the man they say was shot" have one each.
    """
    found = [t for k, t in enumerate(found) if not k or not _says_who(parse, found[k - 1], t)]
    whose = [t for t in found if any(c.text.lower() == "whose" for c in parse.children(t.i))]
    if whose:
        return whose
    return [t for k, t in enumerate(found) if not k or t.pos != "PROPN" or stands_for(parse, found[k - 1], t)]


def _says_who(parse: Parse, name: Token, noun: Token) -> bool:
    """Whether a noun right behind a name and a comma says who that is."""
    between = parse.tokens[name.i + 1 : noun.i]
    first = [t.text.lower() for t in between[:2]]
    return (
        name.pos == "PROPN"
        and noun.pos == "NOUN"
        and first == [",", "the"]
        and all(t.head == noun.i for t in between[1:])
    )


def done_to(parse: Parse, verb: Token) -> list[Token]:
    """Those it is done to."""
    children = parse.children(verb.i)
    found = [
        antecedent(parse, t)
        for t in _own(parse, [t for t in children if t.dep in PATIENT and not _told_apart(parse, t)])
    ]
    if (
        not found
        and any(t.lemma == "fatally" for t in children)
        and not any(t.dep == "dobj" and t.i < verb.i for t in children)
    ):
        found = [t for t in children if t.dep == "nsubj"]
    if not found and bare_participle(parse, verb):
        found = [t for t in children if t.dep == "nsubj"]
    if not found and verb.dep == "conj":
        found = _gapped(parse, verb)
    if not found and verb.dep == "conj":
        found = [antecedent(parse, t) for t in parse.children(verb.head) if t.dep == "nsubjpass"]
        above = parse.tokens[verb.head]
        if not found and bare_participle(parse, above):
            found = [t for t in parse.children(above.i) if t.dep == "nsubj"]
        found = found or [t for t in parse.children(verb.head) if t.dep == "dobj"]
    if not found and (verb.dep == "acl" or verb.tag == "VBN" and verb.dep == "ROOT"):
        found = [parse.tokens[verb.head]] if verb.dep == "acl" else [t for t in children if t.dep == "nsubj"]
    if not found and verb.tag == "VBN" and verb.dep in ("xcomp", "oprd"):
        found = [t for t in parse.children(verb.head) if t.dep in PATIENT]
    return found


def bare_participle(parse: Parse, verb: Token) -> bool:
    """ "found a boy and his brother shot to death": a participle without "was" or "has" and with a subject before it."""
    children = parse.children(verb.i)
    return (
        verb.tag == "VBN"
        and verb.dep in ("ccomp", "conj")
        and not any(t.dep in ("aux", "auxpass", "nsubjpass", "dobj") for t in children)
    )


def _gapped(parse: Parse, verb: Token) -> list[Token]:
    """ "13 were hurt and one killed": the subject of a verb that shares its "were" with the one before."""
    children = parse.children(verb.i)
    passive = any(t.dep == "auxpass" for t in parse.children(parse.tokens[verb.head].i))
    if not passive or any(t.dep in ("dobj", "aux", "auxpass") for t in children):
        return []
    return [t for t in children if t.dep == "nsubj" and t.i < verb.i and t.tag not in ("WP", "WDT")]


def _told_apart(parse: Parse, noun: Token) -> bool:
    """ "Man fatally shot, four others injured": a participle of its own says what befell the others."""
    return any(t.dep == "acl" and t.tag == "VBN" and t.lemma in HURTING | KILLING for t in parse.children(noun.i))


def antecedent(parse: Parse, token: Token) -> Token:
    """The noun that a relative "who" stands for."""
    verb = parse.tokens[token.head]
    return parse.tokens[verb.head] if token.tag in ("WP", "WDT") and verb.dep == "relcl" else token


def found_dead(parse: Parse, dead: Token) -> list[Token]:
    """Whom "dead" is said of."""
    own = [t for t in parse.children(dead.i) if t.dep == "nsubj"]
    if own:
        return own
    verb = parse.tokens[dead.head]
    if dead.dep == "amod" and verb.pos in ("NOUN", "PROPN") and (dead.i > verb.i or verb.lemma in PEOPLE):
        return [] if parse.tokens[verb.head].lemma in IDENTIFYING else [verb]
    if verb.lemma not in FINDING:
        return []
    objects = [t for t in parse.children(verb.i) if t.dep in PATIENT]
    above = parse.tokens[verb.head]
    if (
        not objects
        and verb.dep == "conj"
        and verb.lemma in DECLARING
        and "auxpass" in {t.dep for t in parse.children(above.i)}
    ):
        return subjects(parse, above)  # "was taken to hospital and later pronounced dead"
    return objects or (subjects(parse, verb) if verb.lemma == "be" or verb.tag == "VBN" else [])


def of_whom(parse: Parse, noun: Token) -> list[Token]:
    """ "X's death", "the death of X"; in "Y's killing of X" X alone; in "the killing of a boy and two of his friends" both."""
    children = parse.children(noun.i)
    whom = [u for t in children if t.lemma == "of" for u in parse.children(t.i) if u.dep == "pobj"]
    if whom:
        whom += [t for t in children if t.dep == "conj" and t.i > whom[-1].i and (t.pos == "NUM" or t.lemma in PEOPLE)]
    return whom or [t for t in children if t.dep == "poss"]


def found_body(parse: Parse, body: Token) -> bool:
    """ "a body was found", "the discovery of two bodies": whether it is told that somebody lay dead, not whose body it is."""
    above = parse.tokens[body.head]
    if body.dep in PATIENT:
        return above.lemma in FINDING | SEEING
    return body.dep == "pobj" and above.lemma == "of" and parse.tokens[above.head].lemma == "discovery"


def whose_deed(parse: Parse, noun: Token) -> list[Token]:
    """ "Y's killing of X": Y."""
    if noun.lemma not in DEEDS or not any(t.lemma == "of" for t in parse.children(noun.i)):
        return []
    return [t for t in parse.children(noun.i) if t.dep == "poss"]


def all_joined(parse: Parse, token: Token, depth: int = 0) -> list[Token]:
    """The word and those joined to it by "and", or by a comma in a list: "a mother, father and baby"."""
    if depth >= 6:
        return [token]
    children = parse.children(token.i)
    joined = [u for u in children if u.dep == "conj" or u.dep == "appos" and _listed(parse, u)]
    return [token, *(t for u in joined for t in all_joined(parse, u, depth + 1))]


def _listed(parse: Parse, token: Token) -> bool:
    """Whether a noun behind a comma is the next of a list: bare, of people, with another joined to it."""
    children = parse.children(token.i)
    return (
        token.lemma in PEOPLE and any(t.dep == "conj" for t in children) and not any(t.dep == "det" for t in children)
    )


def accompanied(parse: Parse, teller: Token, who: Token) -> list[Token]:
    """ "two boys are dead along with their father": the father."""
    near = [*parse.children(who.i), *parse.children(teller.i)]
    near += parse.children(teller.head) if teller.pos != "VERB" else ()
    along = [t for t in near if t.text.lower() in ("along", "together")]
    return [
        u
        for t in along
        for w in parse.children(t.i)
        if w.lemma == "with"
        for u in parse.children(w.i)
        if u.dep == "pobj"
    ]


def stands_for(parse: Parse, noun: Token, name: Token) -> bool:
    """Whether a name beside a noun is that of whom it means; in "the nephew of chief Jon Doe", "chief Doe's nephew" it is not."""
    if any(t.tag == "POS" or t.text in ("'", "’") for t in parse.children(name.i)):
        return False
    between = parse.tokens[noun.i + 1 : name.i]
    return any(t.text in (",", "(", "—", "–", "-") for t in between) or not any(t.pos == "ADP" for t in between)
