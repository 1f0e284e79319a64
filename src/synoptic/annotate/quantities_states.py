"""The states in which people and things are counted: killed, injured, missing; read from words and parse."""

from __future__ import annotations

from synoptic.model.parse import Parse, Token

STATES: dict[str, str] = {
    word: state
    for state, words in {
        "killed": "kill slay murder massacre execute assassinate die perish dead death fatality drown decease fatally",
        "injured": "injure wound hurt injury maim injured wounded",
        "arrested": "arrest detain apprehend custody",
        "missing": "missing unaccounted miss",
        "displaced": "displace homeless",
        "evacuated": "evacuate evacuation",
        "rescued": "rescue",
        "hospitalised": "hospitalise hospitalize hospitalised hospitalized",
        "kidnapped": "kidnap abduct",
        "shot": "shoot",
        "stabbed": "stab",
        "trapped": "trap trapped",
        "infected": "infect infection",
        "charged": "charge",
        "convicted": "convict",
        "jailed": "jail imprison",
        "released": "release free",
        "destroyed": "destroy",
        "damaged": "damage",
        "affected": "affect",
        "stranded": "strand",
    }.items()
    for word in words.split()
}
"""Lemma of verb, adjective or noun -> state of what is counted."""

_INTRANSITIVE = frozenset("die perish drown".split())

STATE_NOUNS = frozenset("death fatality injury arrest evacuation infection dead wounded injured missing hurt".split())

_TAKING_LIVES = frozenset("claim take cost lose".split())

THINGS_ONLY = frozenset("destroyed damaged".split())

GENERIC = frozenset("people person other victim individual one life".split())
"""Nouns that say no more than that people are meant."""


def children(parse: Parse, token: Token, sentence: tuple[int, ...]) -> list[Token]:
    return [t for i in sentence if (t := parse.tokens[i]).head == token.i and t.i != token.i]


def state_of(parse: Parse, token: Token, sentence: tuple[int, ...]) -> tuple[str, bool]:
    """(state of what `token` counts, whether it is a part of a larger number in that state)."""
    if token.lemma in (STATE_NOUNS if token.pos == "NOUN" else STATES) and token.pos in ("NOUN", "ADJ", "NUM"):
        return STATES[token.lemma], False
    for kid in children(parse, token, sentence):
        if kid.dep in ("acl", "amod", "advcl") and is_state(kid):
            return stronger(parse, kid, sentence), False
        if kid.dep == "relcl" and kid.lemma in STATES and _suffers(parse, kid, sentence):
            return stronger(parse, kid, sentence), False
    for follow in (parse.tokens[i] for i in sentence if token.i < i <= token.i + 2):
        if is_state(follow):
            return stronger(parse, follow, sentence), False
        if follow.pos != "ADV":
            break
    subset = False
    for _ in range(5):
        head = parse.tokens[token.head]
        if head.i == token.i:
            return "", subset
        if token.dep == "conj" and head.pos in ("NOUN", "PROPN", "NUM", "PRON"):
            token, subset = head, True
            continue
        if token.dep == "pobj" and head.lemma in ("include", "including", "among"):
            token, subset = parse.tokens[head.head], True
            if token.pos in ("VERB", "AUX"):
                return (STATES.get(token.lemma, ""), True)
            continue
        if token.dep == "pobj" and head.lemma == "of":
            token = parse.tokens[head.head]
            if token.lemma in STATE_NOUNS and token.pos == "NOUN":
                return STATES[token.lemma], subset
            if token.lemma in ("number", "toll"):
                return _toll_state(parse, token, sentence), subset
            continue
        if head.pos in ("VERB", "AUX"):
            subset = subset or _has_counted_conjunct(parse, token, sentence)
            return _of_verb(parse, token, head, sentence), subset
        if head.pos == "ADP" or token.dep in ("prep", "poss", "compound", "nmod"):
            return _toll_state(parse, token, sentence), subset
        return "", subset
    return "", subset


def is_state(token: Token) -> bool:
    """A participle or adjective that tells a state: "wounded", "missing"; not "killing", which does it to others."""
    if token.lemma in ("miss", "missing"):
        return token.text.lower() == "missing"
    return token.lemma in STATES and (
        token.tag in ("VBN", "JJ", "VBD") or token.pos == "ADJ" or token.lemma == "fatally"
    )


def _has_counted_conjunct(parse: Parse, token: Token, sentence: tuple[int, ...]) -> bool:
    for kid in children(parse, token, sentence):
        if kid.dep == "conj" and kid.pos in ("NOUN", "PROPN"):
            return any(k.dep == "nummod" for k in children(parse, kid, sentence))
    return False


def _suffers(parse: Parse, verb: Token, sentence: tuple[int, ...]) -> bool:
    """Whether the verb's subject is what it happens to: passive, or "died"."""
    return verb.lemma in _INTRANSITIVE or any(
        t.dep in ("auxpass", "nsubjpass") for t in children(parse, verb, sentence)
    )


def stronger(parse: Parse, verb: Token, sentence: tuple[int, ...]) -> str:
    """ "shot and killed", "shot dead": the graver of the states told together."""
    state = STATES[verb.lemma]
    if state in ("shot", "stabbed"):
        near = [parse.tokens[i] for i in sentence if verb.i < i <= verb.i + 5]
        if any(
            t.lemma == "dead"
            or (t.head == verb.i and t.dep in ("conj", "oprd", "acomp", "advcl") and STATES.get(t.lemma) == "killed")
            for t in near
        ):
            return "killed"
        if any(t.head == verb.i and t.dep in ("conj",) and STATES.get(t.lemma) == "injured" for t in near):
            return "injured"
    return state


def _of_verb(parse: Parse, token: Token, verb: Token, sentence: tuple[int, ...]) -> str:
    kids = children(parse, verb, sentence)
    if any(t.dep == "neg" for t in kids):
        return ""
    subject = token.dep in ("nsubj", "nsubjpass")
    passive = token.dep == "nsubjpass" or (subject and any(t.dep == "auxpass" for t in kids))
    if verb.lemma in STATES:
        if (
            passive
            or token.dep in ("dobj", "attr", "oprd", "ccomp", "npadvmod")
            or token.lemma == "more"
            or (subject and verb.lemma in _INTRANSITIVE)
        ):
            return stronger(parse, verb, sentence)
        if subject and verb.tag in ("VBN", "VBD") and not any(t.dep == "dobj" for t in kids) and verb.dep != "ROOT":
            return stronger(parse, verb, sentence)
        return ""
    for kid in kids:
        told = kid.i > verb.i and kid.dep in ("acomp", "oprd", "attr", "xcomp", "ccomp", "advcl")
        if told and kid.lemma in STATES and (kid.pos == "ADJ" or kid.tag == "VBN"):
            return STATES[kid.lemma]
    if subject:
        objects = [t for t in kids if t.dep == "dobj"]
        if verb.lemma == "lose" and any(t.lemma == "life" for t in objects):
            return "killed"
        if verb.lemma in ("suffer", "sustain", "receive") and any(
            t.lemma in ("injury", "wound", "burn") for t in objects
        ):
            return "injured"
    if verb.lemma in _TAKING_LIVES and token.lemma == "life":
        return "killed"
    if passive and verb.lemma in ("take", "rush", "airlift", "transport", "bring", "fly"):
        near = {t.lemma for t in parse.tokens[verb.i : verb.i + 6]}
        return "arrested" if "custody" in near else "hospitalised" if near & {"hospital", "hospitals"} else ""
    return _toll_state(parse, token, sentence)


def _toll_state(parse: Parse, token: Token, sentence: tuple[int, ...]) -> str:
    """ "the death toll rose to 12", "the number of wounded stands at 30"."""
    if parse.tokens[token.head].pos not in ("ADP", "VERB", "AUX"):
        return ""
    first = sentence[0]
    near = [parse.tokens[i] for i in sentence if first <= i < token.i and token.i - i < 16]
    for k, t in enumerate(near):
        if t.lemma == "toll" and t.dep in ("nsubj", "nsubjpass", "dobj", "pobj", "ROOT"):
            kinds = [STATES[w.lemma] for w in near[max(0, k - 2) : k] if w.lemma in STATES]
            return kinds[0] if kinds else "killed"
        if t.lemma == "number":
            kinds = [STATES[w.lemma] for w in near[k + 1 : k + 7] if w.lemma in STATES]
            if kinds:
                return kinds[0]
    return ""
