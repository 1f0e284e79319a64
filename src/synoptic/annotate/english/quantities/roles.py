"""The state of those whom a noun or number stands for: killed, injured, missing; read from the parse around it.

Looked at in turn: the noun itself ("14 deaths"), what describes it ("injured passengers", "people who died"), what
follows it ("14 dead", "two feared drowned"), and what the clause says of it ("the fire killed 14"). A state that is
denied is a state all the same, and marked so. Missed on purpose: states that only the sense tells ("three never came home"),
and what is said of somebody in another sentence.
"""

from __future__ import annotations

from synoptic.annotate.english.people.beings import is_person
from synoptic.annotate.english.quantities.following import Told, said_after
from synoptic.annotate.english.quantities.of_verbs import described, is_passive, of_verb, own_state
from synoptic.annotate.english.quantities.predicates import (
    is_dismissal,
    is_idle,
    is_state,
    stronger,
    told_of,
)
from synoptic.annotate.english.quantities.states import BEARERS, DEEDS, DONE, NAMING, REMAINS
from synoptic.annotate.english.quantities.ties import (
    INCLUDING,
    after_gerund,
    is_aside,
    lost,
    of_disease,
    of_remains,
    towards,
)
from synoptic.annotate.english.quantities.tolls import TOTALS, toll_state
from synoptic.model.parse import Parse, Token

_CONTAINERS = frozenset(
    "handful couple none half third quarter % percent cent fifth tenth majority minority million life total group team crew gang ring party family convoy crowd pair batch dozen hundred thousand score".split()
)


HEDGES_WITH_OF = frozenset("upwards upward excess north minimum maximum average total".split())
"""What stands before "of" in "upwards of 600"."""


def state_of(parse: Parse, token: Token, last: int, *, kind: str = "") -> Told:
    """The state of what `token` stands for; `last` is the last token of its phrase, number and noun together."""
    if (
        token.lemma in ("conviction", "arrest")
        and token.i
        and parse.tokens[token.i - 1].text.lower() in ("previous", "past", "prior", "earlier")
    ):
        return Told()
    if named := own_state(token):
        return Told(named)
    if token.lemma == "case" and any(t.text.lower() == "negative" for t in parse.tokens[token.i + 1 : token.i + 5]):
        return Told()
    if token.lemma == "sentence" and token.i and parse.tokens[token.i - 1].lemma == "death":
        return Told("convicted")
    if token.lemma == "case" and of_disease(parse, token):
        return Told("infected")
    if token.lemma in REMAINS:
        return Told("killed", True)
    if of_remains(parse, token):
        return Told("killed")
    state = described(parse, token, kind)
    above = parse.tokens[parse.tokens[token.head].head]
    if (
        state
        and token.dep == "pobj"
        and parse.tokens[token.head].lemma == "of"
        and DEEDS.get(above.lemma) == "released"
    ):
        return Told("released")
    if (
        state
        and state != "killed"
        and token.lemma not in _CONTAINERS
        and (token.dep == "dobj" or (token.pos in ("NOUN", "PROPN") and token.dep in ("nsubj", "nsubjpass")))
    ):
        clause = of_clause(parse, token, kind)
        if not clause.state and state in ("arrested", "kidnapped") and _comes_back(parse, token):
            return Told("released")
        stays = (state, clause.state) in _STAYING or (
            clause.state == "charged" and parse.tokens[token.head].lemma == "appear"
        )
        return Told(state if stays else clause.state or state, clause.subset, clause.denied)
    if state:
        sought = state == "displaced" and token.dep == "pobj" and parse.tokens[token.head].lemma == "for"
        return Told(
            towards(parse, parse.tokens[token.head], parse.tokens[parse.tokens[token.head].head], kind) or state
            if sought
            else state
        )
    if token.dep in ("nsubj", "nsubjpass") and parse.tokens[token.head].dep in ("csubj", "csubjpass"):
        clause = of_clause(parse, token, kind)
        if clause.state:
            return clause
    if (deed := after_gerund(parse, token)) is not None:
        return Told(told_of(parse, deed, "object", kind))
    if whose := _of_its_part(parse, token, kind):
        return Told(whose)
    follows = None if is_aside(parse, token, last) else said_after(parse, last + 1, kind)
    if follows and not (follows.state == "displaced" and token.dep == "dobj"):
        beside = token.dep == "conj" and parse.tokens[token.head].pos in ("NOUN", "PROPN")
        return Told(follows.state, beside or _has_counted_conjunct(parse, token), follows.denied)
    told = of_clause(parse, token, kind)
    if (
        not told.state
        and token.lemma == "life"
        and any(t.lemma in _CLAIMING for t in parse.tokens[max(0, last - 4) : last])
    ):
        return Told("killed")
    if not told.state and token.pos == "NOUN" and token.lemma in BEARERS:
        return Told(BEARERS[token.lemma])
    return told


_STAYING = frozenset((("stranded", "evacuated"), ("stranded", "displaced")))
"""(state told beside a noun, state told by its clause) of which the first stays."""


def _comes_back(parse: Parse, token: Token) -> bool:
    """ "Soldiers captured in May were handed over", "came home": what is told of those held, who are so no more."""
    verb = parse.tokens[token.head]
    after = {t.text.lower() for t in parse.tokens[verb.i + 1 : verb.i + 4]}
    return verb.lemma in ("hand", "turn", "come", "fly", "arrive", "return", "exchange", "swap", "send", "bring") and (
        verb.lemma in ("exchange", "swap") or bool(after & {"over", "home", "back"})
    )


def _of_its_part(parse: Parse, token: Token, kind: str) -> str:
    """ "The windows of six shops were smashed": what befell a part of each, which is less than befell the whole."""
    prep = parse.tokens[token.head]
    part = parse.tokens[prep.head]
    if token.dep != "pobj" or prep.lemma != "of" or part.lemma not in _PARTS or part.tag != "NNS":
        return ""
    return towards(parse, prep, part, kind)


_PARTS = frozenset("window roof door wall tile windscreen facade front".split())


def of_clause(parse: Parse, token: Token, kind: str) -> Told:
    """State told by the clause around the noun, found by climbing from it."""
    subset = False
    origin = token
    for _ in range(6):
        head = parse.tokens[token.head]
        if head.i == token.i:
            return Told("", subset)
        if head.lemma == "toll" and token.dep in ("appos", "nummod"):
            return Told("killed", subset)
        if token.dep == "appos" and own_state(head) and head.i < token.i:
            return Told(own_state(head), subset)
        if token.dep in ("conj", "appos") and (
            head.pos in ("NOUN", "PROPN", "NUM", "PRON", "DET")
            or (head.pos == "ADJ" and head.dep in _PLAYED and any(t.dep == "det" for t in parse.children(head.i)))
        ):
            named = "" if token.dep == "conj" and head.pos == "NOUN" else own_state(head)
            token, subset = head, True
            if state := named or described(parse, token, kind):
                return Told(state, True)
        elif head.pos == "NUM" and token.pos == "NUM":
            token = head
        elif token.dep == "pobj":
            found = _of_preposition(parse, token, head, subset, kind)
            if isinstance(found, Told):
                return found
            token, subset = found
        elif token.dep == "poss" and head.lemma in REMAINS | DEEDS.keys():
            return Told("killed" if head.lemma in REMAINS else DEEDS[head.lemma], subset)
        elif token.dep in ("compound", "nmod") and (giving := _giving_them(parse, token, head)) is not None:
            return Told(told_of(parse, giving, "object", kind), subset)
        elif (
            head.pos in ("VERB", "AUX")
            or (token.dep in ("dobj", "nsubj", "nsubjpass") and head.tag == "NNS")
            or (token.dep == "dobj" and head.lemma in DONE)
        ):
            if head.lemma in ("lose", "cost") and (state := lost(parse, origin, token, head)):
                return Told(state, subset)
            passive = token.dep == "nsubjpass" or any(t.dep == "auxpass" for t in parse.children(head.i))
            told = of_verb(parse, token, head, passive and token.dep in ("nsubj", "nsubjpass"), kind)
            return Told(told.state, subset or told.subset or _has_counted_conjunct(parse, token), told.denied)
        elif token.dep == "nsubj" and is_state(head):
            return Told(stronger(parse, head), subset)
        elif token.dep == "nsubj" and head.lemma == "go" and parse.tokens[head.head].lemma == "let" and kind != "thing":
            idle = is_dismissal(parse, head) or is_idle(parse, parse.tokens[head.head])
            return Told("" if idle else "released", subset)
        elif token.dep == "nsubj" and head.pos == "ADJ" and parse.tokens[head.head].pos == "VERB":
            return Told(told_of(parse, parse.tokens[head.head], "object", kind), subset)
        else:
            return Told("", subset)
    return Told("", subset)


def _of_preposition(parse: Parse, token: Token, prep: Token, subset: bool, kind: str) -> Told | tuple[Token, bool]:
    """The state told by what a preposition ties the noun to, or where to go on looking."""
    above = parse.tokens[prep.head]
    if prep.lemma == "among" and above.lemma in NAMING and above.pos == "NOUN":
        return Told("", subset)
    if prep.lemma in INCLUDING:
        if above.pos in ("VERB", "AUX"):
            return Told(told_of(parse, above, "object", kind) or told_of(parse, above, "subject", kind), True)
        if state := own_state(above) or described(parse, above, kind):
            return Told(state, True)
        return above, True
    if (
        prep.lemma == "with"
        and parse.tokens[prep.i - 1].lemma in ("along", "together")
        and (verb := above if above.pos == "VERB" else parse.tokens[above.head]).pos == "VERB"
    ):
        passive = is_passive(parse, verb) or any(t.dep == "auxpass" for t in parse.children(verb.i))
        return Told(told_of(parse, verb, "object" if passive else "subject", kind), True)
    if (
        prep.lemma == "with"
        and kind == "person"
        and above.tag == "VBN"
        and (beside := told_of(parse, above, "object", kind))
    ):
        return Told(beside, True)
    if token.pos == "NUM" and prep.lemma in ("in", "of") and parse.tokens[prep.i - 1].pos == "NUM":
        return parse.tokens[prep.i - 1], subset
    if prep.lemma == "in" and above.pos == "NUM" and above.i == prep.i - 1:
        return above, subset
    if state := towards(parse, prep, above, kind):
        return Told(state, subset)
    if prep.lemma == "of" and above.pos in ("NOUN", "PROPN", "NUM"):
        if above.lemma in TOTALS:
            return Told(toll_state(parse, token), subset) if above.lemma != "total" else (above, subset)
        if above.lemma in ("exchange", "swap") and token.lemma in _HELD:
            return Told("released", subset)
        if above.lemma in DEEDS and (above.lemma != "loss" or kind == "person"):
            return Told(DEEDS[above.lemma], subset)
        if above.lemma in _CONTAINERS or above.pos == "NUM" or parse.tokens[above.i - 1].text.lower() == "every":
            return above, subset
        return Told(own_state(above), subset)
    if prep.dep == "dative" and above.pos == "VERB":
        return Told(told_of(parse, above, "object", kind), subset)
    if prep.lemma == "of" and above.pos in ("VERB", "AUX"):
        hedge = parse.tokens[prep.i - 1].lemma in HEDGES_WITH_OF
        return Told(told_of(parse, above, "object", kind) if hedge else "", subset)
    return Told(toll_state(parse, token), subset)


def _giving_them(parse: Parse, token: Token, head: Token) -> Token | None:
    """The verb in "handed six men jail terms", where the parser ties those who are given something to what they are given."""
    verb = parse.tokens[head.head]
    given = token.tag == "NNS" and is_person(token) and head.dep == "dobj" and verb.lemma in _GIVING
    return verb if given else None


_HELD = frozenset("prisoner hostage captive detainee inmate soldier".split())
_GIVING = frozenset("hand give grant award deal serve".split())
_CLAIMING = frozenset("claim cost".split())
"""Verbs that headlines put before "lives" and the parser takes for nouns."""


_PLAYED = frozenset("dobj nsubj nsubjpass pobj appos".split())


def _has_counted_conjunct(parse: Parse, token: Token) -> bool:
    for kid in parse.children(token.i):
        if kid.dep == "conj" and kid.pos in ("NOUN", "PROPN"):
            return any(k.dep == "nummod" for k in parse.children(kid.i))
    return False
