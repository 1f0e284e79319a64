"""The state of those whom a noun or number stands for: killed, injured, missing; read from the parse around it.

Looked at in turn: the noun itself ("14 deaths"), what describes it ("injured passengers", "people who died"), what
follows it ("14 dead", "two feared drowned"), and what the clause says of it ("the fire killed 14"). A state that is
denied is a state all the same, and marked so.
"""

from __future__ import annotations

from dataclasses import dataclass

from synoptic.annotate.quantities_states import (
    BEARERS,
    BURNT,
    DEEDS,
    DONE,
    HARDWARE,
    IN_PLACE,
    MEN,
    NAMING,
    REMAINS,
    SAID_OF,
    UNDERGONE,
    fits,
    is_state,
    resulting,
    stronger,
    told_of,
)
from synoptic.model.parse import Parse, Token

TOTALS = frozenset("number total count tally figure sum toll".split())
_CONTAINERS = frozenset("handful couple half third quarter fifth tenth majority minority million life total group team crew party family convoy crowd pair batch dozen hundred thousand score".split())
_INCLUDING = frozenset("include including among".split())
_PASSED_OVER = frozenset(
    "fear believe confirm presume report say think know declare assume still other more people person now also all both later "
    "seriously critically badly severely slightly be have remain lie to being feared left have had initially subsequently already "
    "tragically reportedly then far so currently further additional".split()
)
"""Words that may stand between a number and the participle that tells its state."""


HEDGES_WITH_OF = frozenset("upwards upward excess north minimum maximum average total".split())
"""What stands before "of" in "upwards of 600"."""


@dataclass(frozen=True, slots=True)
class Told:
    """What is said of those counted."""

    state: str = ""
    subset: bool = False
    """They are named beside others in the same state, or as some of them."""
    denied: bool = False


def state_of(parse: Parse, token: Token, last: int, *, kind: str = "") -> Told:
    """The state of what `token` stands for; `last` is the last token of its phrase, number and noun together."""
    if named := own_state(token):
        return Told(named)
    if token.lemma in REMAINS:
        return Told("killed", True)
    state = described(parse, token, kind)
    if state and state != "killed" and token.lemma not in _CONTAINERS and token.pos in ("NOUN", "PROPN") and token.dep in ("nsubj", "nsubjpass", "dobj"):
        clause = of_clause(parse, token, kind)
        return Told(clause.state or state, clause.subset, clause.denied)
    if state:
        return Told(state)
    if follows := said_after(parse, last + 1, kind):
        beside = token.dep == "conj" and parse.tokens[token.head].pos in ("NOUN", "PROPN")
        return Told(follows.state, beside or _has_counted_conjunct(parse, token), follows.denied)
    told = of_clause(parse, token, kind)
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
    for kid in parse.children(token.i):
        own = any(t.dep in ("nsubj", "nsubjpass", "dobj") for t in parse.children(kid.i))
        if kid.dep in ("acl", "amod", "advcl") and is_state(kid) and not own and fits(kid, kind):
            return stronger(parse, kid)
        if kid.dep == "acl" and kid.i > token.i:
            role = "object" if kid.tag in ("VBN", "VBD") else "subject"
            if state := told_of(parse, kid, role, kind) if role == "object" or kid.tag == "VBG" else "":
                return state
        if kid.dep == "prep" and kid.i > token.i:
            place = " ".join(t.text.lower() for t in parse.tokens[kid.i : kid.i + 3])
            if state := next((state for words, state in IN_PLACE.items() if place.startswith(words)), ""):
                return state
        if kid.dep == "relcl" and (state := _in_relative(parse, kid, kind)):
            return state
    return ""


def _in_relative(parse: Parse, verb: Token, kind: str) -> str:
    """ "who died", "whom police shot", "that were destroyed"; not "of whom six died", "who killed six"."""
    kids = parse.children(verb.i)
    subject = next((t for t in kids if t.dep in ("nsubj", "nsubjpass")), None)
    if subject is None:
        return stronger(parse, verb) if is_state(verb) else ""
    if subject.tag in ("WP", "WDT") or subject.text.lower() == "that":
        passive = subject.dep == "nsubjpass" or any(t.dep == "auxpass" for t in kids)
        return _of_verb(parse, subject, verb, passive, kind).state
    if subject.dep == "nsubj" and not any(t.dep == "dobj" and t.tag not in ("WP", "WDT") for t in kids):
        return told_of(parse, verb, "object", kind)
    return ""


def _has_object(parse: Parse, verb: Token) -> bool:
    return any(t.dep == "dobj" and t.i > verb.i for t in parse.children(verb.i))


def said_after(parse: Parse, i: int, kind: str = "") -> Told | None:
    """State told by the words that follow the phrase: "14 still missing", "two are feared dead", "three had to be rescued".

    Read word by word and not from the parse, which often fails in headlines. What stands between dashes or commas is
    passed over where a verb follows it.
    """
    place = " ".join(t.text.lower() for t in parse.tokens[i : i + 3])
    for words, state in IN_PLACE.items():
        if place.startswith(words):
            return Told(state)
    if place.startswith(("hostage", "captive")):
        return Told("kidnapped")
    denied = passive = False
    end = min(len(parse.tokens), i + 7)
    while i < end:
        t = parse.tokens[i]
        word = t.text.lower()
        if word in _OPENING:
            i = _closed(parse, i)
            if not i:
                return None
            end = min(len(parse.tokens), i + 6)
            continue
        state = _told_by(parse, t, kind, passive)
        if state:
            return Told(state, denied=denied)
        passive = t.lemma == "be" or (passive and t.pos != "VERB")
        denied = denied or word in ("not", "n't", "never")
        if word not in ("not", "n't", "never") and t.lemma not in _PASSED_OVER and t.pos != "AUX":
            return None
        if t.lemma in ("say", "report", "know", "have") and t.tag in ("VBD", "VBP") and t.pos == "VERB":
            return None
        i += 1
    return None


_OPENING = frozenset((",", "-", "–", "—", "("))


def _closed(parse: Parse, i: int) -> int:
    """Index behind an insertion that opens at `i` and is followed by a verb; 0 where there is none."""
    closing = {"(": ")"}.get(parse.tokens[i].text, parse.tokens[i].text)
    for t in parse.tokens[i + 1 : i + 14]:
        if t.text == closing:
            then = parse.tokens[t.i + 1] if t.i + 1 < len(parse.tokens) else t
            return then.i if then.pos in ("VERB", "AUX") else 0
    return 0


def _told_by(parse: Parse, t: Token, kind: str, passive: bool) -> str:
    """State that one word after the number tells of those counted."""
    if t.lemma == "burn" and t.tag == "VBN" and kind == "thing":
        return BURNT
    if t.text.lower() == "missing":
        return "missing"
    after = [w.text.lower() for w in parse.tokens[t.i + 1 : t.i + 3]]
    if after == ["to", "death"]:
        return "killed"
    if is_state(t) and not _has_object(parse, t) and _no_agent(parse, t) and fits(t, kind) and not _amounts(parse, t):
        return told_of(parse, t, "object", kind) or stronger(parse, t)
    if t.lemma in UNDERGONE and t.pos == "VERB" and t.tag != "VBG" and fits(t, kind):
        return UNDERGONE[t.lemma]
    if t.pos == "VERB" and t.tag != "VBG" and t.head != t.i + 1:
        role = "object" if passive and t.tag == "VBN" else "subject"
        return told_of(parse, t, role, kind) if role == "subject" or t.lemma not in DONE else ""
    return ""


def _amounts(parse: Parse, word: Token) -> bool:
    """Whether the participle has more to say, which decides: "held up", "found guilty"; or modifies a noun that follows."""
    after = parse.tokens[word.i + 1] if word.i + 1 < len(parse.tokens) else word
    return word.lemma in ("hold", "seize", "capture", "release", "free", "charge") and (
        after.dep == "prt" or (word.dep == "amod" and word.head > word.i)
    )


def _no_agent(parse: Parse, verb: Token) -> bool:
    """Whether "shot" after a subject is not what the subject did: "two officers shot at a car"."""
    return verb.tag != "VBD" or not any(t.dep == "prep" and t.lemma == "at" for t in parse.children(verb.i))


def of_clause(parse: Parse, token: Token, kind: str) -> Told:
    """State told by the clause around the noun, found by climbing from it."""
    subset = False
    origin = token
    for _ in range(6):
        head = parse.tokens[token.head]
        if head.i == token.i:
            return Told("", subset)
        if token.dep in ("conj", "appos") and head.pos in ("NOUN", "PROPN", "NUM", "PRON"):
            token, subset = head, True
            if state := own_state(token) or described(parse, token, kind):
                return Told(state, True)
        elif head.pos == "NUM" and token.pos == "NUM":
            token = head
        elif token.dep == "pobj":
            found = _of_preposition(parse, token, head, subset, kind)
            if isinstance(found, Told):
                return found
            token, subset = found
        elif head.pos in ("VERB", "AUX"):
            if head.lemma == "lose" and token.dep == "dobj" and origin.lemma in HARDWARE | MEN:
                return Told("destroyed" if origin.lemma in HARDWARE else "killed")
            passive = token.dep == "nsubjpass" or any(t.dep == "auxpass" for t in parse.children(head.i))
            told = _of_verb(parse, token, head, passive and token.dep in ("nsubj", "nsubjpass"), kind)
            return Told(told.state, subset or told.subset or _has_counted_conjunct(parse, token), told.denied)
        elif token.dep == "nsubj" and is_state(head):
            return Told(stronger(parse, head), subset)
        else:
            return Told("", subset)
    return Told("", subset)


def _of_preposition(
    parse: Parse, token: Token, prep: Token, subset: bool, kind: str
) -> Told | tuple[Token, bool]:
    """The state told by what a preposition ties the noun to, or where to go on looking."""
    above = parse.tokens[prep.head]
    if prep.lemma in _INCLUDING:
        if above.pos in ("VERB", "AUX"):
            return Told(told_of(parse, above, "object", kind) or told_of(parse, above, "subject", kind), True)
        if state := own_state(above) or described(parse, above, kind):
            return Told(state, True)
        return above, True
    if prep.lemma == "of" and above.pos in ("NOUN", "PROPN", "NUM"):
        if above.lemma in TOTALS:
            return Told(toll_state(parse, token), subset) if above.lemma != "total" else (above, subset)
        if above.lemma in DEEDS:
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


def _of_verb(parse: Parse, token: Token, verb: Token, passive: bool, kind: str, deep: int = 0) -> Told:
    """What the verb says of its subject or object `token`."""
    kids = parse.children(verb.i)
    denied = any(t.dep == "neg" for t in kids)
    subject = token.dep in ("nsubj", "nsubjpass")
    if subject and not passive and verb.lemma in DONE and verb.tag in ("VBN", "VBD"):
        passive = not _has_object(parse, verb) and _no_agent(parse, verb) and not _amounts(parse, verb)
    if subject and not passive and verb.tag in ("VBN", "VBD") and not _has_object(parse, verb):
        passive = any(t.dep in ("oprd", "agent") for t in kids)
    role = "subject" if subject and not passive else "object"
    if token.dep in ("nsubj", "nsubjpass", "dobj", "dative", "attr", "oprd", "ccomp", "npadvmod", "nummod", "dep"):
        if state := told_of(parse, verb, role, kind) or resulting(parse, verb):
            return Told(state, denied=denied)
    if role == "object" and not passive and verb.lemma in ("claim", "take", "cost") and token.lemma == "life":
        return Told("killed")
    if verb.lemma in ("include", "be", "number") and not passive:
        return _of_copula(parse, token, verb, kind)
    if subject and deep < 2:
        for kid in kids:
            own = any(t.dep in ("nsubj", "nsubjpass") for t in parse.children(kid.i))
            if kid.dep in ("xcomp", "ccomp", "conj") and kid.pos in ("VERB", "AUX") and kid.i > verb.i and not own:
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
            state = own_state(kid) or described(parse, kid, kind) or ("killed" if kid.lemma == "toll" else "")
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


def toll_state(parse: Parse, token: Token) -> str:
    """ "the death toll rose to 12", "the number of wounded stands at 30", "deaths fell to 311 from 340"."""
    if parse.tokens[token.head].pos not in ("ADP", "VERB", "AUX", "SCONJ", "NUM"):
        return ""
    first = next(s for s, e in parse.sentences if s <= token.i < e)
    near = parse.tokens[max(first, token.i - 18) : token.i]
    for t in parse.tokens[token.i + 1 : token.i + 4]:
        if t.lemma in TOTALS and t.pos == "NOUN":
            near = (t, *parse.tokens[t.i + 1 : t.i + 8])
    for t in reversed(near):
        if t.lemma == "toll":
            kinds = [NAMING[w.lemma] for w in near if t.i - 3 <= w.i < t.i and w.lemma in NAMING]
            return kinds[0] if kinds else "killed"
        if t.lemma in TOTALS and t.pos == "NOUN":
            after = [w for w in near if t.i < w.i <= t.i + 7]
            kinds = [SAID_OF.get(w.lemma) or NAMING[w.lemma] for w in after if w.lemma in SAID_OF or w.lemma in NAMING]
            return kinds[0] if kinds else _last_told(near, t.i)
        rise = parse.tokens[parse.tokens[t.head].head].lemma if t.dep == "pobj" else ""
        if t.lemma in NAMING and t.pos == "NOUN" and rise in _CHANGES and parse.tokens[token.head].text in ("from", "to"):
            return NAMING[t.lemma]
        if t.dep in ("nsubj", "nsubjpass") and t.pos == "NOUN" and t.lemma in NAMING:
            return NAMING[t.lemma] if parse.tokens[t.head].lemma in _CHANGING else ""
    return ""


_CHANGES = frozenset("rise fall increase drop decline jump surge decrease".split())

_CHANGING = frozenset(
    "rise climb grow increase jump soar double fall drop decline dip stand reach total number exceed pass top hit surpass be go".split()
)
"""What counts do: "deaths fell to 311", "fatalities reached 19"."""


def _last_told(near: tuple[Token, ...], i: int) -> str:
    """ "Two more died, bringing the total to nine": the state told last before "total"."""
    for t in reversed(near):
        if t.i < i and (is_state(t) or t.lemma in UNDERGONE or (t.pos == "VERB" and t.lemma in DONE)):
            return (SAID_OF | UNDERGONE).get(t.lemma, "")
    return ""
