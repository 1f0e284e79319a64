"""The state that a verb tells of its subject or its object."""

from __future__ import annotations

from synoptic.annotate.english.quantities.following import Told
from synoptic.annotate.english.quantities.frames import BY_NOUN
from synoptic.annotate.english.quantities.placed import in_place
from synoptic.annotate.english.quantities.predicates import (
    by_negation,
    fits,
    is_denied,
    is_dismissal,
    is_idle,
    is_state,
    is_yet_to,
    resulting,
    stronger,
    told_of,
)
from synoptic.annotate.english.quantities.states import BEARERS, BUILT, DONE, HERDS, NAMING, SAID_OF
from synoptic.annotate.english.quantities.suffering import has_object, suffers
from synoptic.annotate.english.quantities.ties import (
    as_before,
    has_subject,
    in_court,
    joined,
)
from synoptic.annotate.english.quantities.tolls import toll_state
from synoptic.model.parse import Parse, Token


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
            return (told_of(parse, kid, "object", kind) if kid.lemma in ("hold", "take", "keep") else "") or stronger(
                parse, kid
            )
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
        told = of_verb(parse, subject, verb, passive, kind)
        return "" if told.denied else told.state
    if any(t.text.lower() == "whose" for t in parse.children(subject.i)):
        return ""
    if subject.dep == "nsubj" and not any(t.dep == "dobj" and t.tag not in ("WP", "WDT") for t in kids):
        return told_of(parse, verb, "object", kind)
    return ""


def by_noun(parse: Parse, token: Token, verb: Token, role: str) -> str:
    """State that a verb tells of some nouns alone; those who flee something told are no refugees."""
    for verbs, whose, nouns, state in BY_NOUN:
        if verb.lemma in verbs and role == whose and token.lemma in nouns:
            if verb.lemma == "clear" and any(t.dep == "xcomp" for t in parse.children(verb.i)):
                return ""
            return "" if whose == "subject" and any(t.dep == "dobj" for t in parse.children(verb.i)) else state
    return ""


_TAKING_LIVES = frozenset("claim take cost lose end extinguish cut snuff give sacrifice".split())


_MOURNING = frozenset("name mourn bury remember commemorate honour honor".split())
"""What is done to victims who are dead."""


_PLAYERS = frozenset("nsubj nsubjpass dobj dative attr oprd ccomp npadvmod nummod dep".split())


def is_passive(parse: Parse, verb: Token) -> bool:
    """Whether a verb without an auxiliary of the passive is one: "two wounded", "left dead by the blast"."""
    if verb.tag not in ("VBN", "VBD") or has_object(parse, verb):
        return False
    if verb.lemma in DONE and suffers(parse, verb):
        return True
    kids = parse.children(verb.i)
    had = any(t.dep == "aux" for t in kids)
    return any(t.dep in ("oprd", "agent") for t in kids) or (verb.tag == "VBN" and not had)


def _is_gone(parse: Parse, verb: Token) -> bool:
    """ "Six houses are gone", "bridges are down"."""
    then = parse.tokens[verb.i + 1] if verb.i + 1 < len(parse.tokens) else verb
    gone = verb.text.lower() == "gone" or (verb.lemma == "be" and then.text.lower() in ("gone", "down"))
    last = parse.tokens[verb.i + 1 if verb.lemma == "go" else verb.i + 2 :][:1]
    return gone and (not last or last[0].pos in ("PUNCT", "CCONJ", "SCONJ"))


def _does_it(parse: Parse, verb: Token, role: str) -> bool:
    """ "Two men opened fire, leaving six dead": what a verb makes of its object is not told of its subject."""
    if role != "subject" or verb.lemma not in ("leave", "find", "declare", "pronounce", "render", "see"):
        return False
    kids = parse.children(verb.i)
    made = [t for t in kids if t.i > verb.i and t.dep in ("dobj", "ccomp")]
    themselves = verb.i + 1 < len(parse.tokens) and parse.tokens[verb.i + 1].text.lower().endswith("selves")
    return verb.tag == "VBG" or (bool(made) and not themselves)


_KNOWING = frozenset("say know tell explain establish determine".split())


def _is_not_known(parse: Parse, verb: Token) -> bool:
    """ "Could not say where the other three were", "nobody knows where the rest are"."""
    where = any(t.text.lower() == "where" for t in parse.children(verb.i))
    above = parse.tokens[verb.head]
    if not where or verb.lemma != "be" or above.i >= verb.i:
        return False
    return above.lemma in ("unknown", "unclear") or (above.lemma in _KNOWING and is_denied(parse, above))


_TRYING = frozenset("try attempt".split())
_SAVING = frozenset("save rescue free bring get help pull murder kill reach evacuate".split())


def _is_only_tried(parse: Parse, verb: Token) -> bool:
    """ "Drowned trying to save three boys", "tried to bring out 60": what was tried came about or did not."""
    return (
        verb.tag == "VB" and verb.lemma in _SAVING and verb.dep == "xcomp" and parse.tokens[verb.head].lemma in _TRYING
    )


def of_verb(parse: Parse, token: Token, verb: Token, passive: bool, kind: str, deep: int = 0) -> Told:
    """What the verb says of its subject or object `token`."""
    kids = parse.children(verb.i)
    denied = any(t.dep == "neg" for t in kids)
    subject = token.dep in ("nsubj", "nsubjpass")
    passive = passive or (subject and is_passive(parse, verb))
    role = "subject" if subject and not passive else "object"
    clause_before = verb.dep in ("csubj", "csubjpass")
    if (
        subject
        and (verb.tag == "VBN" or clause_before)
        and not any(t.dep in ("aux", "auxpass") for t in kids)
        and not deep
    ):
        finite = next(
            (t for t in kids if t.dep == "conj" and any(k.dep == "auxpass" for k in parse.children(t.i))), None
        )
        above = parse.tokens[verb.head]
        if (
            finite is None
            and verb.dep in ("ccomp", "csubj", "csubjpass", "dep")
            and above.i > verb.i
            and not has_subject(parse, above)
        ):
            finite = above if any(t.dep == "auxpass" for t in parse.children(above.i)) else None
        if finite is not None and (told := of_verb(parse, token, finite, True, kind, 1)).state:
            return told
    if role == "object" and verb.lemma == "accuse" and verb.tag == "VBN" and in_court(parse, verb):
        return Told("charged")
    if role == "object" and verb.lemma == "go" and token.dep == "dobj" and parse.tokens[verb.head].lemma == "let":
        return Told("" if kind == "thing" or is_dismissal(parse, verb) else "released")
    if _is_only_tried(parse, verb):
        return Told()
    state = (
        told_of(parse, verb, role, kind) or ("" if _does_it(parse, verb, role) else resulting(parse, verb))
        if token.dep in _PLAYERS or joined(parse, token, verb)
        else ""
    )
    if state == "rescued" and verb.lemma in ("find", "discover"):
        state = described(parse, token, kind) or state
    if state == "destroyed" and (less := by_noun(parse, token, verb, role)) == "damaged":
        state = less
    if state and is_yet_to(parse, verb) and not by_negation(verb, state):
        return Told()
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
    if kind == "thing" and token.lemma in HERDS and token.dep in _PLAYERS:
        return Told("infected" if told_of(parse, verb, role, "person") == "infected" else "")
    if subject and kind == "thing" and token.lemma in BUILT and _is_gone(parse, verb):
        return Told("destroyed")
    if token.lemma == "victim" and role == "object" and verb.lemma in _MOURNING:
        return Told("killed")
    if token.lemma == "life" and role == "object" and verb.lemma in _TAKING_LIVES:
        return Told("killed")
    if token.lemma == "victim" and role == "object" and not subject and verb.lemma in ("claim", "take"):
        away = any(t.dep == "prep" and t.lemma in ("to", "from", "into") or t.dep == "prt" for t in kids)
        return Told("" if away else "killed")
    if subject and kind != "thing" and _is_not_known(parse, verb):
        return Told("missing")
    if subject and verb.pos == "AUX" and not any(t.dep in ("attr", "acomp", "prep", "ccomp") for t in kids):
        return as_before(parse, verb, kind, deep)
    if subject is False and verb.lemma == "number" and verb.dep in ("acl", "advcl", "relcl"):
        whole = parse.tokens[verb.head]
        if whole.tag == "VBN" and is_state(whole):
            return Told(stronger(parse, whole))
        if whole.pos in ("VERB", "AUX"):
            whole = next((t for t in parse.children(whole.i) if t.dep in ("nsubj", "nsubjpass")), whole)
        return Told(described(parse, whole, kind))
    if subject and verb.lemma == "be" and (goes := next((t for t in kids if t.dep == "xcomp" and t.tag == "VB"), None)):
        return of_verb(parse, token, goes, False, kind, deep + 1) if deep < 2 else Told()
    if verb.lemma in ("include", "be", "number") and not passive:
        return _of_copula(parse, token, verb, kind)
    above = parse.tokens[verb.head]
    under = subject and verb.dep in ("ccomp", "xcomp") and above.i < token.i and above.pos == "VERB"
    if (
        under
        and above.lemma == "let"
        and not is_idle(parse, above)
        and verb.lemma in ("go", "leave")
        and kind != "thing"
        and not is_dismissal(parse, above)
    ):
        return Told("released")
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
                if (told := of_verb(parse, token, kid, under, kind, deep + 1)).state:
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
