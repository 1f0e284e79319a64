"""Whom the law is said to have laid hands on, or to be after, read from the parse of a sentence.

Read are verbs ("was charged with", "surrendered", "was taken into custody"), what somebody has to face ("faces two counts",
"posted bail"), papers ("a warrant for Jon Doe", "charges were filed against him") and what is somebody's ("Doe's arrest").
Nothing that is denied ("has not been charged", "charges against him were dropped") or looks back ("had been arrested before").
Missed on purpose: who is only questioned, and who is charged in words beyond these.
"""

from __future__ import annotations

from collections.abc import Sequence

from synoptic.model.parse import Parse, Token

CHARGE = frozenset(
    "arrest charge accuse indict convict suspect book detain jail sentence apprehend arraign capture extradite imprison "
    "acquit prosecute incarcerate handcuff bust nab".split()
)
SUBMITTING = frozenset("plead surrender confess".split())
WANTING = frozenset("want seek hold cite".split())
"""Of these only the passive is read."""
COUNTS = frozenset("charge count sentence arraignment trial prosecution allegation".split())
LAW = frozenset("arrest charge case trial warrant indictment conviction sentencing arraignment extradition".split())
PAPERS = frozenset("charge warrant indictment count complaint".split())
"""What is issued for or filed against somebody."""
CUSTODY = frozenset("custody bar jail prison bond bail detention".split())
OWNED = frozenset("arrest trial bond bail sentencing arraignment indictment conviction".split())
SEEKING = frozenset("search look hunt seek".split())
POLICE = frozenset("police officer deputy detective investigator authority trooper sheriff cop".split())
DROPPING = frozenset("drop dismiss clear".split())
ACCUSING = frozenset("accuse suspect".split())
"""What anybody may do: of these only what the law does, or what is not said to be somebody else's, is read."""
LAWFUL = POLICE | frozenset(
    "prosecutor prosecution attorney jury court judge magistrate document affidavit indictment complaint report charge "
    "warrant fbi state government agency department official they".split()
)
HELD = frozenset("be remain lock place take send transport".split())
PASSIVE_HELD = frozenset("take send transport place".split())
"""Of these, the ones whose subject is held only in the passive."""
SELF = frozenset("himself herself themselves".split())


def accused(parse: Parse, token: Token) -> list[Token]:
    """The words for those whom one word of a sentence tells to be accused."""
    children = parse.children(token.i)
    if token.lemma in LAW and token.pos == "NOUN":
        return (
            [] if _dropped(parse, token) or any(t.lemma == "no" for t in children) else _against(parse, token, children)
        )
    if token.dep == "poss" and parse.tokens[token.head].lemma in OWNED:
        return [token]
    if token.dep == "amod" and token.tag == "VBN" and token.lemma in ("accuse", "suspect", "want"):
        return [parse.tokens[token.head]]
    if token.pos not in ("VERB", "AUX") or any(t.dep == "neg" for t in children) or _earlier(children):
        return []
    subjects = _subjects(parse, token)
    objects = [t for t in children if t.dep == "dobj"]
    objects += [t for t in children if objects and t.dep == "npadvmod" and t.pos == "PROPN" and t.i > objects[0].i]
    passive = _passive(token, children)
    if token.lemma in ACCUSING and not _lawful(parse, children, passive):
        return []
    if token.lemma in CHARGE or token.lemma in WANTING and passive:
        return subjects if passive else objects
    if token.lemma == "issue" and passive and any(t.lemma in PAPERS for t in children if t.dep != "nsubjpass"):
        return subjects
    if token.lemma in SEEKING and any(t.dep == "nsubj" and t.lemma.lower() in POLICE for t in children):
        return [u for t in children if t.lemma == "for" for u in parse.children(t.i) if u.dep == "pobj"] + (
            objects if token.lemma == "seek" else []
        )
    if token.lemma in SUBMITTING:
        return subjects
    if token.lemma == "turn" and any(t.text.lower() in SELF for t in objects):
        return subjects
    if token.lemma in ("face", "await", "stand", "post") and any(t.lemma in COUNTS | {"bond", "bail"} for t in objects):
        return subjects
    if token.lemma == "find" and any(t.lemma == "guilty" for t in children):
        return subjects if passive else objects
    if token.lemma in HELD and _inner(parse, children) & CUSTODY:
        return subjects if token.lemma not in PASSIVE_HELD or passive else objects
    return []


def _lawful(parse: Parse, children: Sequence[Token], passive: bool) -> bool:
    """Whether it is the law that accuses, or nobody else is named who does: a rival who accuses makes no suspect."""
    if passive:
        by = [u for t in children if t.dep == "agent" for u in parse.children(t.i) if u.dep == "pobj"]
    else:
        by = [t for t in children if t.dep == "nsubj"]
    return all(t.lemma.lower() in LAWFUL for t in by)


def _passive(token: Token, children: Sequence[Token]) -> bool:
    """Whether a verb is passive, or a participle without "was"."""
    if any(t.dep in ("auxpass", "nsubjpass") for t in children):
        return True
    joined = ("acl", "conj", "advcl", "xcomp", "oprd", "ccomp")
    return token.tag == "VBN" and token.dep in joined and not any(t.dep in ("aux", "dobj") for t in children)


def _inner(parse: Parse, children: Sequence[Token]) -> set[str]:
    """The nouns behind the prepositions of a verb, with what stands before them: "to the Hollin County Jail"."""
    nouns = [u for t in children if t.dep == "prep" for u in parse.children(t.i)]
    return {
        t.lemma.lower() for u in nouns for t in (u, *(v for v in parse.children(u.i) if v.dep in ("compound", "amod")))
    }


def _against(parse: Parse, noun: Token, children: Sequence[Token]) -> list[Token]:
    """Against whom a charge or warrant is, whether that hangs from the noun or from what is done with it."""
    links = [t for t in children if t.lemma in ("of", "against", "for")]
    verb = parse.tokens[noun.head]
    if not links and noun.lemma in PAPERS and noun.dep in ("dobj", "nsubjpass") and verb.pos == "VERB":
        links = [t for t in parse.children(verb.i) if t.lemma in ("against", "for") and t.i > noun.i]
    if noun.lemma == "case":
        links = [t for t in links if t.lemma == "against"]
    return [u for t in links for u in parse.children(t.i) if u.dep == "pobj"]


def _dropped(parse: Parse, noun: Token) -> bool:
    """ "charges against him were dropped"."""
    verb = parse.tokens[noun.head]
    return noun.dep in ("nsubjpass", "dobj") and verb.lemma in DROPPING


def _earlier(children: Sequence[Token]) -> bool:
    """ "had been arrested before", "has been arrested 20 times": a thing of the past that the report looks back on."""
    if any(t.lemma == "time" and t.dep == "npadvmod" and t.tag == "NNS" for t in children):
        return True
    return any(t.dep == "aux" and t.text.lower() in ("had", "'d") for t in children) and any(
        t.lemma in ("before", "previously", "earlier") for t in children
    )


def _subjects(parse: Parse, verb: Token) -> list[Token]:
    """Whoever a verb is told of, by the parse; where it leaves a finite verb without, the name that stands before it."""
    first = verb
    for _ in range(4):
        found = [t for t in parse.children(verb.i) if t.dep in ("nsubj", "nsubjpass")]
        if not found and verb.dep == "xcomp" and verb.tag in ("VB", "VBN"):
            found = [t for t in parse.children(verb.head) if t.dep == "dobj"]
        if found:
            relative = [t for t in found if t.tag in ("WP", "WDT")]
            if relative and verb.dep == "relcl":
                return [parse.tokens[verb.head]]
            return [_nearest(parse, verb, t) for t in found]
        if verb.dep in ("acl", "relcl"):
            return [parse.tokens[verb.head]]
        if verb.head == verb.i or verb.dep not in ("conj", "xcomp", "advcl", "oprd"):
            return _before(parse, first)
        verb = parse.tokens[verb.head]
    return []


def _nearest(parse: Parse, verb: Token, subject: Token) -> Token:
    """ "Ann Doe, the woman Ben Roe is accused of killing, was": what a comma opened is not closed before the verb, so that
    the name right before that is its subject."""
    helpers = [t.i for t in parse.children(verb.i) if t.dep in ("aux", "auxpass") and t.i > subject.i]
    between = parse.tokens[subject.i + 1 : min([verb.i, *helpers])]
    unclosed = sum(t.text == "," for t in between) == 1 and between[0].text == ","
    noun = any(t.pos == "NOUN" for t in between[:-1])
    return between[-1] if unclosed and noun and between[-1].pos == "PROPN" else subject


def _before(parse: Parse, verb: Token) -> list[Token]:
    """ "The Star reports Jon Doe and Ann Roe were charged": the names right before a verb to which the parse gives no subject."""
    start = min([verb.i, *(t.i for t in parse.children(verb.i) if t.dep in ("aux", "auxpass") and t.i < verb.i)])
    last = next(
        (t for t in reversed(parse.tokens[max(0, start - 4) : start]) if t.pos in ("PROPN", "NOUN", "PRON")), None
    )
    if last is None:
        return []
    found = [last]
    while last.dep == "conj" and len(found) < 8:
        last = parse.tokens[last.head]
        found.append(last)
    return found
