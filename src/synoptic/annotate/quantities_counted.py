"""What a number counts: its noun, and where people are counted the state they are in ("killed", "injured", "missing")."""

from __future__ import annotations

from dataclasses import dataclass

from synoptic.annotate.quantities_units import UNIT_CODES
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
_STATE_NOUNS = frozenset("death fatality injury arrest evacuation infection dead wounded injured missing".split())
_TAKING_LIVES = frozenset("claim take cost lose".split())
_THINGS_ONLY = frozenset("destroyed damaged".split())
GENERIC = frozenset("people person other victim individual one life".split())
"""Nouns that say no more than that people are meant."""
UP = frozenset("nummod amod compound quantmod nmod npadvmod appos poss advmod".split())


@dataclass(frozen=True, slots=True)
class Counted:
    """What is counted."""

    of: str
    noun: str


def lemma_of(token: Token) -> str:
    """Lemma; of a plural proper noun its singular as printed: "Jew"."""
    if token.pos == "PROPN" and token.text.endswith("s") and not token.text.endswith("ss") and token.dep not in ("compound", "poss"):
        return token.text[:-1]
    return token.text if token.pos == "PROPN" else token.lemma


def counted(
    parse: Parse, inside: list[int], sentence: tuple[int, ...], *, measured: bool, dates: frozenset[int] = frozenset()
) -> Counted:
    """What the tokens `inside` count or measure; "" where the sentence does not say. `dates` are tokens of times."""
    pivot = _pivot(parse, inside)
    noun = _noun(parse, pivot, inside, sentence, measured=measured)
    if noun is not None and noun.i in dates:
        noun = None
    if noun is not None and noun.i + 2 <= sentence[-1] and parse.tokens[noun.i + 1].text == "-":
        noun = parse.tokens[noun.i + 2] if parse.tokens[noun.i + 2].pos == "NOUN" else noun
    if measured:
        return _measured(parse, pivot, noun, sentence, frozenset(inside) | dates)
    after = parse.tokens[inside[-1] + 1] if inside[-1] < sentence[-1] else None
    if after is not None and after.lemma in ("fatally", "dead") or (after is not None and after.tag == "VBN" and _is_state(after)):
        return Counted(_stronger(parse, after, sentence), "")
    anchor = noun if noun is not None else pivot
    state, subset = _state(parse, anchor, sentence)
    name = lemma_of(noun) if noun is not None else ""
    if state:
        if name in _STATE_NOUNS or (name in GENERIC and not subset) or not name:
            return Counted(state, name)
        if name.lower() in STATES or (not subset and state not in _THINGS_ONLY):
            return Counted(state, name)
        return Counted(f"{state} {name}", name)
    return Counted(_with_modifier(parse, noun) if noun is not None else "", name)


def _pivot(parse: Parse, inside: list[int]) -> Token:
    members = set(inside)
    best = parse.tokens[inside[-1]]
    for i in reversed(inside):
        t = parse.tokens[i]
        if t.pos in ("NUM", "NOUN", "PROPN", "SYM", "ADJ", "DET", "PRON") and (t.head not in members or t.head == i):
            return t
    return best


def _noun(parse: Parse, pivot: Token, inside: list[int], sentence: tuple[int, ...], *, measured: bool) -> Token | None:
    """The noun that the number belongs to."""
    members, limit = set(inside), sentence[-1]
    head = parse.tokens[pivot.head]
    if pivot.dep in UP and head.i != pivot.i and head.pos in ("NOUN", "PROPN") and head.i not in members and abs(head.i - pivot.i) < 8:
        if head.i > pivot.i or pivot.dep == "appos" or measured:
            return head
    after = parse.tokens[inside[-1] + 1] if inside[-1] + 1 <= limit else None
    if after is not None and after.lemma == "of":
        kids = [t for t in parse.tokens[after.i + 1 : min(after.i + 10, limit + 1)] if t.head == after.i and t.dep == "pobj"]
        if kids and kids[0].pos in ("NOUN", "PROPN"):
            return kids[0]
        return None
    if measured:
        return None
    return _noun_to_the_right(parse, inside[-1] + 1, limit)


def _noun_to_the_right(parse: Parse, i: int, limit: int) -> Token | None:
    """The noun that follows with nothing but adjectives between, where the parse does not tie number and noun."""
    found: Token | None = None
    for t in parse.tokens[i : min(i + 5, limit + 1)]:
        if t.pos in ("NOUN", "PROPN"):
            found = t
        elif found is not None or t.pos not in ("ADJ", "ADV", "PUNCT") or (t.pos == "PUNCT" and t.text != "-") or t.lemma in STATES:
            break
    return found


def _with_modifier(parse: Parse, noun: Token, without: frozenset[int] = frozenset()) -> str:
    """ "arms import": the noun with the common noun that is compounded to it.

    Shots fired are "shots", to be told from people who were "shot".
    """
    before = parse.tokens[max(0, noun.i - 3) : noun.i]
    words = [t.text.lower() for t in before if t.head == noun.i and t.dep == "compound" and t.pos == "NOUN" and t.i not in without and t.lemma not in UNIT_CODES]
    name = "shots" if noun.lemma == "shot" else lemma_of(noun)
    return " ".join([*words[-1:], name])


def _children(parse: Parse, token: Token, sentence: tuple[int, ...]) -> list[Token]:
    return [t for i in sentence if (t := parse.tokens[i]).head == token.i and t.i != token.i]


def _state(parse: Parse, token: Token, sentence: tuple[int, ...]) -> tuple[str, bool]:
    """(state of what `token` counts, whether it is a part of a larger number in that state)."""
    if token.lemma in (_STATE_NOUNS if token.pos == "NOUN" else STATES) and token.pos in ("NOUN", "ADJ", "NUM"):
        return STATES[token.lemma], False
    for kid in _children(parse, token, sentence):
        if kid.dep in ("acl", "amod", "advcl") and _is_state(kid):
            return _stronger(parse, kid, sentence), False
        if kid.dep == "relcl" and kid.lemma in STATES and _suffers(parse, kid, sentence):
            return _stronger(parse, kid, sentence), False
    for follow in (parse.tokens[i] for i in sentence if token.i < i <= token.i + 2):
        if _is_state(follow):
            return _stronger(parse, follow, sentence), False
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
            if token.lemma in _STATE_NOUNS and token.pos == "NOUN":
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


def _is_state(token: Token) -> bool:
    """A participle or adjective that tells a state: "wounded", "missing"; not "killing", which does it to others."""
    if token.lemma in ("miss", "missing"):
        return token.text.lower() == "missing"
    return token.lemma in STATES and (token.tag in ("VBN", "JJ", "VBD") or token.pos == "ADJ" or token.lemma == "fatally")


def _has_counted_conjunct(parse: Parse, token: Token, sentence: tuple[int, ...]) -> bool:
    for kid in _children(parse, token, sentence):
        if kid.dep == "conj" and kid.pos in ("NOUN", "PROPN"):
            return any(k.dep == "nummod" for k in _children(parse, kid, sentence))
    return False


def _suffers(parse: Parse, verb: Token, sentence: tuple[int, ...]) -> bool:
    """Whether the verb's subject is what it happens to: passive, or "died"."""
    return verb.lemma in _INTRANSITIVE or any(t.dep in ("auxpass", "nsubjpass") for t in _children(parse, verb, sentence))


def _stronger(parse: Parse, verb: Token, sentence: tuple[int, ...]) -> str:
    """ "shot and killed", "shot dead": the graver of the states told together."""
    state = STATES[verb.lemma]
    if state in ("shot", "stabbed"):
        near = [parse.tokens[i] for i in sentence if verb.i < i <= verb.i + 5]
        if any(t.lemma == "dead" or (t.head == verb.i and t.dep in ("conj", "oprd", "acomp", "advcl") and STATES.get(t.lemma) == "killed") for t in near):
            return "killed"
        if any(t.head == verb.i and t.dep in ("conj",) and STATES.get(t.lemma) == "injured" for t in near):
            return "injured"
    return state


def _of_verb(parse: Parse, token: Token, verb: Token, sentence: tuple[int, ...]) -> str:
    kids = _children(parse, verb, sentence)
    if any(t.dep == "neg" for t in kids):
        return ""
    subject = token.dep in ("nsubj", "nsubjpass")
    passive = token.dep == "nsubjpass" or (subject and any(t.dep == "auxpass" for t in kids))
    if verb.lemma in STATES:
        if passive or token.dep in ("dobj", "attr", "oprd", "ccomp", "npadvmod") or (subject and verb.lemma in _INTRANSITIVE):
            return _stronger(parse, verb, sentence)
        if subject and verb.tag in ("VBN", "VBD") and not any(t.dep == "dobj" for t in kids) and verb.dep != "ROOT":
            return _stronger(parse, verb, sentence)
        return ""
    for kid in kids:
        if kid.lemma in STATES and kid.dep in ("acomp", "oprd", "attr", "xcomp", "ccomp", "advcl") and kid.i > verb.i:
            if kid.pos == "ADJ" or kid.tag == "VBN":
                return STATES[kid.lemma]
    if subject:
        objects = [t for t in kids if t.dep == "dobj"]
        if verb.lemma == "lose" and any(t.lemma == "life" for t in objects):
            return "killed"
        if verb.lemma in ("suffer", "sustain", "receive") and any(t.lemma in ("injury", "wound", "burn") for t in objects):
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


def _measured(
    parse: Parse, pivot: Token, noun: Token | None, sentence: tuple[int, ...], without: frozenset[int]
) -> Counted:
    """What has the length, weight, price or share. `without`: tokens of the number itself and of times."""
    after = [parse.tokens[i] for i in sentence if i > pivot.i][:3]
    if after and after[0].lemma in ("of", "in") and after[0].pos == "ADP":
        kids = [t for t in _children(parse, after[0], sentence) if t.dep == "pobj" and t.pos in ("NOUN", "PROPN")]
        if kids and after[0].lemma == "of":
            return Counted(_with_modifier(parse, kids[0]), lemma_of(kids[0]))
        if kids and kids[0].pos == "NOUN" and pivot.dep in ("dobj", "pobj", "nsubj", "attr", "npadvmod"):
            return Counted(_with_modifier(parse, kids[0]), lemma_of(kids[0]))
    if noun is not None and noun.lemma in ("degree", "mile", "kilometer", "kilometre", "hour"):
        pivot, noun = noun, None
    if noun is not None and noun.i != pivot.i:
        return Counted(_with_modifier(parse, noun, without), lemma_of(noun))
    token = pivot
    for _ in range(5):
        head = parse.tokens[token.head]
        if head.i == token.i:
            break
        if head.pos in ("NOUN", "PROPN") and token.dep != "npadvmod" and head.i not in without and head.lemma not in UNIT_CODES:
            return Counted(_with_modifier(parse, head, without), lemma_of(head))
        if head.pos in ("VERB", "AUX"):
            return _of_measuring_verb(parse, head, token, sentence)
        token = head
    return Counted("", "")


def _of_measuring_verb(parse: Parse, verb: Token, token: Token, sentence: tuple[int, ...]) -> Counted:
    if token.dep in ("nsubj", "nsubjpass"):
        return Counted("", "")
    subjects = [t for t in _children(parse, verb, sentence) if t.dep in ("nsubj", "nsubjpass") and t.pos in ("NOUN", "PROPN")]
    name = _with_modifier(parse, subjects[0]) if subjects and subjects[0].pos == "NOUN" else ""
    if verb.lemma in ("be", "measure", "weigh", "stretch", "cover", "have", "stand", "total", "reach"):
        return Counted(name, lemma_of(subjects[0]) if subjects else "")
    return Counted(f"{name} {verb.lemma}".strip(), lemma_of(subjects[0]) if name else "")
