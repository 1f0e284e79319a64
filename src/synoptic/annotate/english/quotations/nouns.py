"""Nouns as cues: "his claim that the road is safe", "made a promise to return", "support for the plan by voters".

Missed on purpose: a noun whose source stands neither in its phrase nor as subject of its verb.
"""

from __future__ import annotations

from synoptic.annotate.english.quotations.attitudes import AIMS, IDIOMS, LIGHT_VERBS, NOUNS, SAYINGS, SURVEYS, THOUGHTS
from synoptic.annotate.english.quotations.sentence import (
    NOBODY,
    SUBJECTS,
    Frame,
    Sentence,
    Who,
    around,
    auxiliaries,
    framed,
    who,
)
from synoptic.annotate.english.quotations.source import is_thing
from synoptic.annotate.english.quotations.words import SAID
from synoptic.model.parse import Token

_THEMES = frozenset(str.split("of for about on to against over toward towards with regarding"))
_TAKE_TO = frozenset(
    str.split(
        "allusion answer approach aversion commitment homage hostility objection opposition reaction reference reply "
        "resistance response tribute"
    )
)
_GIVEN = frozenset(str.split("approval backing blessing criticism endorsement praise support sympathy trust"))
_HAVING = frozenset(str.split("attract draw find gain get have lose receive win"))
"""Who has the support "of" or "from" somebody is what it is given to, and not the source."""
_FINDING = (SAID | {"find"}) - {"say", "tell"}
_AUTHORS = frozenset(str.split("by from among"))
_PEOPLE = ("PERSON", "ORG", "NORP", "GPE")


def noun(s: Sentence, t: Token) -> Frame | None:
    """The attribution of which the noun `t` is the cue, if its phrase or its verb tells who."""
    above = s.at(s.at(t.head).head) if t.dep == "pobj" else None
    if above is not None and above.pos == "VERB" and above.lemma in SAID:
        return None
    idiom = t.dep == "dobj" and t.lemma in IDIOMS.get(s.at(t.head).lemma, ())
    if not idiom and t.lemma not in NOUNS:
        return None
    kids = s.parse.by_head[t.i]
    clause = next((k for k in kids if k.i > t.i and (k.dep in ("ccomp", "acl", "relcl") and _is_clause(s, k))), None)
    heads = (t.i, t.head) if t.dep == "dobj" else (t.i,)
    theme = next(
        (k for h in heads for k in s.parse.by_head[h] if k.i > t.i and k.dep == "prep" and k.lemma in _THEMES), None
    )
    if theme is not None and theme.lemma == "to" and t.lemma not in _TAKE_TO:
        theme = None
    cue = [t.i]
    source, light = _author(s, t, theme if clause is None else None)
    if light is not None:
        cue += [light.i, *auxiliaries(s, light)]
    if light is not None and is_thing(s, source[1]):
        return None
    if source is NOBODY and (clause is None or t.lemma not in SAYINGS | THOUGHTS):
        return None
    if clause is not None:
        content = s.under(clause.i)
    elif theme is not None:
        cue.append(theme.i)
        content = [i for i in s.under(theme.i) if i > theme.i]
    else:
        return None
    return framed(s, source, cue, content, _act(t), f"noun {t.lemma}")


def _act(t: Token) -> str:
    if t.lemma in SAYINGS:
        return "said"
    return "thought" if t.lemma in THOUGHTS else "intended" if t.lemma in AIMS else "stance"


def _is_clause(s: Sentence, k: Token) -> bool:
    """Whether a clause tells what the noun is about: "that it rained", "to leave"; not "that he made"."""
    kids = s.parse.by_head[k.i]
    if k.dep == "acl" and k.tag == "VB":
        return any(c.tag == "TO" for c in kids)
    return any(c.dep == "mark" and c.lemma in ("that", "whether", "if") for c in kids) and k.dep != "relcl"


def _author(s: Sentence, t: Token, theme: Token | None) -> tuple[Who, Token | None]:
    """Who has the claim, wish or attitude: its owner, who it comes from, or the subject of the verb it is object of."""
    kids = s.parse.by_head[t.i]
    owner = next((k for k in kids if k.dep == "poss"), None)
    if owner is not None:
        own = [i for i in s.under(owner.i) if s.at(i).tag != "POS"]
        return (around(own, owner.i), owner.i), None
    verb = s.at(t.head)
    if t.dep == "dobj" and verb.pos == "VERB" and (verb.lemma in LIGHT_VERBS or t.lemma in IDIOMS.get(verb.lemma, ())):
        if t.lemma in _GIVEN and verb.lemma in _HAVING:
            return NOBODY, None
        subject = _doer(s, verb)
        return (who(s, subject, verb) if subject is not None else NOBODY), verb
    for k in (*kids, *(s.parse.by_head[theme.i] if theme is not None else ())):
        if k.dep in ("prep", "agent") and k.lemma in _AUTHORS and k.i > t.i:
            obj = next((c for c in s.parse.by_head[k.i] if c.dep == "pobj"), None)
            if obj is not None:
                return who(s, obj, k), None
    adjective = next((k for k in kids if k.dep in ("amod", "compound") and _is_people(s, k)), None)
    if adjective is not None:
        return ([adjective.i], adjective.i), None
    return NOBODY, None


def _doer(s: Sentence, verb: Token) -> Token | None:
    for _ in range(4):
        subject = next((k for k in s.parse.by_head[verb.i] if k.dep in SUBJECTS), None)
        if subject is not None:
            return subject
        if verb.dep not in ("conj", "xcomp", "advcl", "pcomp") or s.at(verb.head).pos not in ("VERB", "AUX"):
            return s.at(verb.head) if verb.dep == "acl" and verb.tag == "VBG" else None
        verb = s.at(verb.head)
    return None


def _is_people(s: Sentence, k: Token) -> bool:
    return any(n.first <= k.i < n.last and n.label in _PEOPLE for n in s.parse.names)


def survey(s: Sentence, t: Token) -> Frame | None:
    """ "In a May poll, she led", "her lead in recent surveys": what the survey finds is the clause or phrase beside it."""
    obj = next((k for k in s.parse.by_head[t.i] if k.dep == "pobj"), None)
    if obj is None or obj.lemma not in SURVEYS:
        return None
    bare = obj.tag == "NNS" and [k.text.lower() for k in s.parse.by_head[obj.i]] == ["the"]
    source = who(s, obj, t)
    top = s.at(t.head)
    if not source[0] or bare or top.lemma in _FINDING:
        return None
    own = s.clause(top) if top.pos in ("VERB", "AUX") else s.under(top.i)
    content = [i for i in own if not t.i <= i <= source[0][-1]]
    return framed(s, source, [t.i], content, "said", f"in a {obj.lemma}")
