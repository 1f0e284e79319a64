"""The state of those whom a noun or number stands for: killed, injured, missing; read from the parse around it.

Looked at in turn: the noun itself ("14 deaths"), what describes it ("injured passengers", "people who died"), what
follows it ("14 dead", "two feared drowned"), and what the clause says of it ("the fire killed 14"). A state that is
denied is a state all the same, and marked so. Missed on purpose: states that only the sense tells ("three never came home"),
and what is said of somebody in another sentence.
"""

from __future__ import annotations

from synoptic.annotate.english.quantities.following import Told, said_after
from synoptic.annotate.english.quantities.frames import BY_NOUN
from synoptic.annotate.english.quantities.predicates import (
    by_negation,
    fits,
    in_place,
    is_state,
    resulting,
    stronger,
    told_of,
)
from synoptic.annotate.english.quantities.states import BEARERS, DEEDS, DONE, NAMING, REMAINS, SAID_OF
from synoptic.annotate.english.quantities.suffering import has_object, suffers
from synoptic.annotate.english.quantities.ties import (
    INCLUDING,
    after_gerund,
    as_before,
    has_subject,
    in_court,
    is_aside,
    joined,
    lost,
    of_disease,
    of_remains,
    towards,
)
from synoptic.annotate.english.quantities.tolls import TOTALS, toll_state
from synoptic.model.parse import Parse, Token

_CONTAINERS = frozenset(
    "handful couple none half third quarter % percent cent fifth tenth majority minority million life total group team crew party family convoy crowd pair batch dozen hundred thousand score".split()
)


HEDGES_WITH_OF = frozenset("upwards upward excess north minimum maximum average total".split())
"""What stands before "of" in "upwards of 600"."""


def state_of(parse: Parse, token: Token, last: int, *, kind: str = "") -> Told:
    """The state of what `token` stands for; `last` is the last token of its phrase, number and noun together."""
    if named := own_state(token):
        return Told(named)
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
        stays = state == "stranded" and clause.state in ("evacuated", "displaced")
        return Told(state if stays else clause.state or state, clause.subset, clause.denied)
    if state:
        return Told(state)
    if (deed := after_gerund(parse, token)) is not None:
        return Told(told_of(parse, deed, "object", kind))
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


def own_state(token: Token) -> str:
    """State that a noun names ("14 deaths") or an adjective used as one ("14 wounded")."""
    if token.pos == "NOUN":
        return NAMING.get(token.lemma, "")
    return SAID_OF.get(token.lemma, "") if token.pos in ("ADJ", "NUM", "VERB") and is_state(token) else ""


def described(parse: Parse, token: Token, kind: str = "") -> str:
    """State told by participles, adjectives and relative clauses on the noun."""
    of = parse.tokens[token.head]
    if token.dep == "pobj" and of.lemma == "of" and parse.tokens[of.head].pos == "NUM":
        for kid in parse.children(of.head):
            if kid.dep == "acl" and kid.i == token.i + 1 and is_state(kid) and fits(kid, kind):
                return stronger(parse, kid)
    for kid in parse.children(token.i):
        own = any(t.dep in ("nsubj", "nsubjpass", "dobj") for t in parse.children(kid.i))
        if kid.dep in ("acl", "amod", "advcl") and is_state(kid) and not own and fits(kid, kind):
            return stronger(parse, kid)
        if kid.lemma == "accuse" and kid.tag == "VBN" and kid.dep in ("acl", "amod") and in_court(parse, kid):
            return "charged"
        if kid.dep == "acl" and kid.i > token.i:
            role = "object" if kid.tag in ("VBN", "VBD") else "subject"
            if state := told_of(parse, kid, role, kind) if role == "object" or kid.tag == "VBG" else "":
                return state
        placed = in_place(parse, kid.i) if kid.dep == "prep" and kid.i > token.i else ""
        if placed and not (placed == "displaced" and token.pos == "NOUN"):
            return placed
        if kid.dep == "relcl" and (state := _in_relative(parse, kid, kind)):
            return state
    return ""


def _in_relative(parse: Parse, verb: Token, kind: str) -> str:
    """ "who died", "whom police shot", "that were destroyed"; not "of whom six died", "who killed six", "who were not hurt"."""
    kids = parse.children(verb.i)
    subject = next((t for t in kids if t.dep in ("nsubj", "nsubjpass")), None)
    if subject is None:
        passive = verb.tag == "VBN"
        return (told_of(parse, verb, "object", kind) if passive else "") or (
            stronger(parse, verb) if is_state(verb) else ""
        )
    if subject.tag in ("WP", "WDT") or subject.text.lower() == "that":
        passive = subject.dep == "nsubjpass" or any(t.dep == "auxpass" for t in kids)
        told = _of_verb(parse, subject, verb, passive, kind)
        return "" if told.denied else told.state
    if any(t.text.lower() == "whose" for t in parse.children(subject.i)):
        return ""
    if subject.dep == "nsubj" and not any(t.dep == "dobj" and t.tag not in ("WP", "WDT") for t in kids):
        return told_of(parse, verb, "object", kind)
    return ""


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
        elif head.pos in ("VERB", "AUX") or (token.dep in ("dobj", "nsubj", "nsubjpass") and head.tag == "NNS"):
            if head.lemma == "lose" and (state := lost(parse, origin, token, head)):
                return Told(state, subset)
            passive = token.dep == "nsubjpass" or any(t.dep == "auxpass" for t in parse.children(head.i))
            told = _of_verb(parse, token, head, passive and token.dep in ("nsubj", "nsubjpass"), kind)
            return Told(told.state, subset or told.subset or _has_counted_conjunct(parse, token), told.denied)
        elif token.dep == "nsubj" and is_state(head):
            return Told(stronger(parse, head), subset)
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
        passive = _is_passive(parse, verb) or any(t.dep == "auxpass" for t in parse.children(verb.i))
        return Told(told_of(parse, verb, "object" if passive else "subject", kind), True)
    if token.pos == "NUM" and prep.lemma in ("in", "of") and parse.tokens[prep.i - 1].pos == "NUM":
        return parse.tokens[prep.i - 1], subset
    if prep.lemma == "in" and above.pos == "NUM" and above.i == prep.i - 1:
        return above, subset
    if state := towards(parse, prep, above, kind):
        return Told(state, subset)
    if prep.lemma == "of" and above.pos in ("NOUN", "PROPN", "NUM"):
        if above.lemma in TOTALS:
            return Told(toll_state(parse, token), subset) if above.lemma != "total" else (above, subset)
        if above.lemma in DEEDS and (above.lemma != "loss" or kind == "person"):
            return Told(DEEDS[above.lemma], subset)
        if above.lemma in _CONTAINERS or above.pos == "NUM":
            return above, subset
        return Told(own_state(above), subset)
    if prep.dep == "dative" and above.pos == "VERB":
        return Told(told_of(parse, above, "object", kind), subset)
    if prep.lemma == "of" and above.pos in ("VERB", "AUX"):
        hedge = parse.tokens[prep.i - 1].lemma in HEDGES_WITH_OF
        return Told(told_of(parse, above, "object", kind) if hedge else "", subset)
    return Told(toll_state(parse, token), subset)


def by_noun(parse: Parse, token: Token, verb: Token, role: str) -> str:
    """State that a verb tells of some nouns alone; those who flee something told are no refugees."""
    for verbs, whose, nouns, state in BY_NOUN:
        if verb.lemma in verbs and role == whose and token.lemma in nouns:
            return "" if whose == "subject" and any(t.dep == "dobj" for t in parse.children(verb.i)) else state
    return ""


_CLAIMING = frozenset("claim cost".split())
"""Verbs that headlines put before "lives" and the parser takes for nouns."""
_TAKING_LIVES = frozenset("claim take cost lose end extinguish cut snuff give sacrifice".split())


_MOURNING = frozenset("name mourn bury remember commemorate honour honor".split())
"""What is done to victims who are dead."""


_PLAYED = frozenset("dobj nsubj nsubjpass pobj appos".split())
_PLAYERS = frozenset("nsubj nsubjpass dobj dative attr oprd ccomp npadvmod nummod dep".split())


def _is_passive(parse: Parse, verb: Token) -> bool:
    """Whether a verb without an auxiliary of the passive is one: "two wounded", "left dead by the blast"."""
    if verb.tag not in ("VBN", "VBD") or has_object(parse, verb):
        return False
    if verb.lemma in DONE and suffers(parse, verb):
        return True
    kids = parse.children(verb.i)
    had = any(t.dep == "aux" for t in kids)
    return any(t.dep in ("oprd", "agent") for t in kids) or (verb.tag == "VBN" and not had)


def _of_verb(parse: Parse, token: Token, verb: Token, passive: bool, kind: str, deep: int = 0) -> Told:
    """What the verb says of its subject or object `token`."""
    kids = parse.children(verb.i)
    denied = any(t.dep == "neg" for t in kids)
    subject = token.dep in ("nsubj", "nsubjpass")
    passive = passive or (subject and _is_passive(parse, verb))
    role = "subject" if subject and not passive else "object"
    if subject and verb.tag == "VBN" and not any(t.dep in ("aux", "auxpass") for t in kids) and not deep:
        finite = next(
            (t for t in kids if t.dep == "conj" and any(k.dep == "auxpass" for k in parse.children(t.i))), None
        )
        above = parse.tokens[verb.head]
        if (
            finite is None
            and verb.dep in ("ccomp", "csubj", "dep")
            and above.i > verb.i
            and not has_subject(parse, above)
        ):
            finite = above if any(t.dep == "auxpass" for t in parse.children(above.i)) else None
        if finite is not None and (told := _of_verb(parse, token, finite, True, kind, 1)).state:
            return told
    if role == "object" and verb.lemma == "accuse" and verb.tag == "VBN" and in_court(parse, verb):
        return Told("charged")
    state = (
        told_of(parse, verb, role, kind) or resulting(parse, verb)
        if token.dep in _PLAYERS or joined(parse, token, verb)
        else ""
    )
    if state:
        graver = (
            subject
            and state in ("trapped", "shot", "stabbed", "injured", "missing")
            and any(
                t.dep == "conj" and t.i > verb.i and resulting(parse, t) == "killed" and not has_subject(parse, t)
                for t in kids
            )
        )
        return Told("killed" if graver else state, denied=denied and not by_negation(verb, state))
    if state := by_noun(parse, token, verb, role):
        return Told(state, denied=denied)
    if token.lemma == "victim" and role == "object" and verb.lemma in _MOURNING:
        return Told("killed")
    if token.lemma == "life" and role == "object" and verb.lemma in _TAKING_LIVES:
        return Told("killed")
    if token.lemma == "victim" and role == "object" and not subject and verb.lemma in ("claim", "take"):
        away = any(t.dep == "prep" and t.lemma in ("to", "from", "into") or t.dep == "prt" for t in kids)
        return Told("" if away else "killed")
    if subject and verb.pos == "AUX" and not any(t.dep in ("attr", "acomp", "prep", "ccomp") for t in kids):
        return as_before(parse, verb, kind, deep)
    if subject is False and verb.lemma == "number" and verb.dep in ("acl", "advcl", "relcl"):
        whole = parse.tokens[verb.head]
        if whole.tag == "VBN" and is_state(whole):
            return Told(stronger(parse, whole))
        if whole.pos in ("VERB", "AUX"):
            whole = next((t for t in parse.children(whole.i) if t.dep in ("nsubj", "nsubjpass")), whole)
        return Told(described(parse, whole, kind))
    if verb.lemma in ("include", "be", "number") and not passive:
        return _of_copula(parse, token, verb, kind)
    above = parse.tokens[verb.head]
    under = subject and verb.dep in ("ccomp", "xcomp") and above.i < token.i and above.pos == "VERB"
    if under and (state := told_of(parse, above, "object", kind)):
        return Told(state)
    if subject and deep < 2:
        for kid in kids:
            own = any(t.dep in ("nsubj", "nsubjpass") for t in parse.children(kid.i))
            manner = kid.dep == "advcl" and kid.tag == "VBG"
            if (
                (kid.dep in ("xcomp", "ccomp", "conj") or manner)
                and kid.pos in ("VERB", "AUX")
                and kid.i > verb.i
                and not own
            ):
                under = any(t.dep == "auxpass" for t in parse.children(kid.i))
                if (told := _of_verb(parse, token, kid, under, kind, deep + 1)).state:
                    return told
    return Told(toll_state(parse, token))


def _of_copula(parse: Parse, token: Token, verb: Token, kind: str) -> Told:
    """ "the dead included four nurses", "four nurses were among the dead", "the dead were four nurses"."""
    for kid in parse.children(verb.i):
        if kid.lemma == "among" and kid.dep in ("prep", "ROOT"):
            for group in parse.children(kid.i):
                if group.dep == "pobj":
                    return Told(own_state(group) or described(parse, group, kind), True)
        if kid.dep in ("nsubj", "nsubjpass", "attr") and kid.i != token.i:
            state = (
                own_state(kid)
                or described(parse, kid, kind)
                or BEARERS.get(kid.lemma)
                or ("killed" if kid.lemma == "toll" else "")
            )
            if state and verb.lemma != "be":
                return Told(state, verb.lemma == "include")
            if state and kid.dep == "nsubj":
                return Told(state)
    return Told(toll_state(parse, token))


def _has_counted_conjunct(parse: Parse, token: Token) -> bool:
    for kid in parse.children(token.i):
        if kid.dep == "conj" and kid.pos in ("NOUN", "PROPN"):
            return any(k.dep == "nummod" for k in parse.children(kid.i))
    return False
