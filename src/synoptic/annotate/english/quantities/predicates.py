"""What a verb, participle or adjective says became of those it is about.

A verb tells a state either of what it is done to ("the fire killed six", "six were killed") or of its subject ("six
died"); some do so only with a complement ("six were taken to hospital", "six were found dead").
"""

from __future__ import annotations

from synoptic.annotate.english.quantities.doers import (
    buried,
    buries,
    by_deed,
    by_whom,
    doers_of,
    has_room,
    home_again,
    ill_of_disease,
    is_fatal,
    told_otherwise,
)
from synoptic.annotate.english.quantities.framed import follow
from synoptic.annotate.english.quantities.frames import BY_VERB, IDLE_BY_WHOM, Frame
from synoptic.annotate.english.quantities.placed import ENDS, in_place
from synoptic.annotate.english.quantities.states import (
    BURNT,
    DONE,
    KEEPING,
    OF_PEOPLE,
    OF_THINGS,
    ONLY_SAID,
    PEOPLE_ONLY,
    SAID_OF,
    STATES,
    STAYING,
    UNDERGONE,
    participle,
)
from synoptic.annotate.english.quantities.suffering import has_object
from synoptic.model.parse import Parse, Token

_RESULTING = frozenset(
    "leave find declare pronounce fear confirm presume believe report list remain be feel lie go say think render assume see get "
    "become appear seem discover describe suspect".split()
)
"""Verbs whose complement says in what state somebody is, is left or is thought to be."""


NOT_DEADLY = frozenset(
    "sentence condemn put lead relate link connect attribute contribute due owe respond react bring come amount".split()
)
"""Verbs with "to death" that leave those they are about alive, or are about something else."""


def is_state(token: Token) -> bool:
    """A participle or adjective that tells a state: "wounded", "missing"; not "killing", which does it to others."""
    if token.lemma in ("miss", "missing"):
        return token.text.lower() == "missing"
    if token.lemma in ONLY_SAID and token.dep in ("amod", "compound"):
        return False
    if token.text.lower() == "hurt" and token.dep == "acl":
        return True
    if token.lemma == "bust" and token.tag != "VBN":
        return False
    if token.lemma in ("stick", "catch"):
        return token.tag in ("VBN", "JJ")
    return token.lemma in SAID_OF and (
        token.tag in ("VBN", "JJ", "VBD") or token.pos == "ADJ" or token.lemma == "fatally"
    )


_NO_THING = frozenset("displaced infected hospitalised jailed rescued injured".split())
"""States that a frame tells of people alone: houses that are burnt are not driven from home."""


MANY_SENSES = frozenset(("catch", "knock", "shoot", "take")).union(*(verbs for verbs, _ in IDLE_BY_WHOM))
"""Verbs of states that have a sense without one."""


_HINDERING = frozenset("hold shut seal lock".split())
"""Verbs that strand or trap people alone: goods are held up, shops shut."""
_SIDES = ("subject", "object")
_GONE = ("VBD", "VBN")
"""Tags of verbs of what has come about: who "goes on trial in May" may not yet be charged."""


def told_of(parse: Parse, verb: Token, role: str, kind: str = "") -> str:
    """State that a verb with its complements tells of its `role`, "object" (or subject of its passive) or "subject".

    `kind`: "person" or "thing", of what is counted; "" where there is no noun. What is "burnt down" is a thing.
    """
    after = _complement(parse, verb)
    if verb.lemma in MANY_SENSES and is_idle(parse, verb):
        return ""
    if role not in _SIDES:
        after = [*_subjects(parse, verb), *after]
    deals = role == "subject" and any(
        t.dep == "dobj" and not t.text.lower().endswith(("self", "selves")) for t in parse.children(verb.i)
    )
    if verb.lemma not in NOT_DEADLY and role in ("subject", "object") and not deals and _to_death(after):
        return "killed"
    if (
        role == "object"
        and kind == "person"
        and verb.lemma == "see"
        and parse.tokens[verb.i - 1].text.lower() == "last"
    ):
        return "missing"
    if (
        role == "subject"
        and kind != "thing"
        and verb.lemma == "go"
        and [t.text.lower() for t in after[:2]] == ["to", "hospital"]
    ):
        return "hospitalised"
    if role == "object" and (state := by_whom(parse, verb, kind)):
        return state
    if role == "object" and kind != "thing" and (state := by_deed(parse, verb)):
        return state
    if role == "object" and verb.lemma == "bury" and kind != "thing" and buries(parse, verb):
        return "trapped"
    if (
        role == "object"
        and verb.lemma == "bury"
        and kind != "thing"
        and verb.tag == "VBN"
        and (told := buried(parse, verb))
    ):
        return told
    if role in _SIDES and kind != "thing" and (state := home_again(parse, verb, after, role)):
        return state
    if verb.lemma in BY_VERB:
        denied = is_denied(parse, verb)
        for frame in BY_VERB[verb.lemma]:
            if kind == "thing" and verb.lemma in _HINDERING:
                continue
            if kind == "thing" and (frame.state in _NO_THING or (role not in _SIDES and frame.state in PEOPLE_ONLY)):
                continue
            if frame.state == "released" and verb.lemma == "let" and is_dismissal(parse, verb):
                continue
            if frame.state == "charged" and verb.lemma == "go" and len(frame.groups) == 1 and verb.tag not in _GONE:
                continue
            so = not frame.negated or denied and not (role == "subject" and _by_nobody(parse, verb))
            if _meant(parse, frame, role, kind, verb) and so and follow(after, frame):
                return told_otherwise(parse, verb, frame.state)
    reflexive = any(t.tag == "PRP" and t.text.lower().endswith("selves") for t in after[:1])
    if (role == "subject" and (verb.lemma in STAYING or reflexive)) or (role == "object" and verb.lemma in KEEPING):
        for t in after:
            if t.tag == "IN" and t.i - verb.i < 7 and (state := in_place(parse, t.i)):
                return state
    if role == "subject" and verb.lemma in UNDERGONE and fits(verb, kind):
        return UNDERGONE[verb.lemma]
    if verb.lemma == "catch" and verb.tag != "VBN":
        return ""
    if role == "object" and verb.lemma == "burn" and kind == "thing":
        return BURNT
    if verb.lemma == "burn" and not kind and after[:1] and after[0].text.lower() == "down":
        return BURNT
    if role == "object" and (verb.lemma in ("miss", "missing") or (has_room(parse, verb))):
        return ""
    if ill := ill_of_disease(parse, verb, after, role):
        return ill
    if role == "object" and verb.lemma in DONE and fits(verb, kind):
        ours = verb.lemma == "hold" and any(t.text.lower() in ("i", "we") for t in parse.children(verb.i))
        return "" if ours else stronger(parse, verb)  # "we held one against a ruler"
    return ""


def _subjects(parse: Parse, verb: Token) -> list[Token]:
    """The verb's subjects; of a verb joined to another without one of its own those of the other."""
    own = [t for t in parse.children(verb.i) if t.dep in ("nsubj", "nsubjpass")]
    return _subjects(parse, parse.tokens[verb.head]) if not own and verb.dep == "conj" else own


_AT_WORK = frozenset(
    "job staff workforce employee employer redundancy journalist assistant budget shortfall firm company insurer teacher pay wage".split()
)


def is_dismissal(parse: Parse, verb: Token) -> bool:
    """ "Let five assistants go": where work is spoken of, they lose theirs."""
    return any(t.lemma in _AT_WORK for t in parse.tokens[max(0, verb.i - 16) : verb.i + 14])


def _meant(parse: Parse, frame: Frame, role: str, kind: str, verb: Token) -> bool:
    """Whether a frame is about the given role and kind."""
    whose = frame.role
    if whose in ("person", "thing"):
        return role == "object" and (kind == whose or (whose == "person" and not kind))
    if whose == "somebody":
        return role == "object" and kind == "person"
    if whose in ("falling", "living"):
        return role == "subject" and (kind == "thing") == (whose == "falling")
    if whose in ("passive", "victim"):
        bare = verb.tag == "VBD" and verb.lemma not in _OF_THEMSELVES and not has_object(parse, verb)
        of_thing = whose == "victim" and kind == "thing"
        return role == "object" and not of_thing and (verb.tag == "VBN" or bare)
    if whose == "active":
        return (
            role == "object"
            and kind != "thing"
            and verb.tag != "VBN"
            or (verb.tag == "VBN" and _is_perfect(parse, verb, role))
        )
    return whose == role


_OF_THEMSELVES = frozenset("crowd squeeze pack cram herd".split())
"""What people do or have done to them: "crowded into the hall" of their own accord."""


def _is_perfect(parse: Parse, verb: Token, role: str) -> bool:
    """ "Has buried 33": a participle with "have" and not with "be"."""
    helpers = [t.lemma for t in parse.children(verb.i) if t.dep in ("aux", "auxpass")]
    return role == "object" and "have" in helpers and "be" not in helpers


def _to_death(after: list[Token]) -> bool:
    """ "to death", "to their deaths"."""
    words = [t.text.lower() for t in after]
    for k, word in enumerate(words[:-1]):
        if word == "to" and (
            words[k + 1] == "death" or (after[k + 1].tag == "PRP$" and "death" in "".join(words[k + 2 : k + 3]))
        ):
            return True
    return False


_DENYING = frozenset("not n't never nor neither fail yet nowhere refuse unable impossible".split())


_NOBODY = frozenset("nobody nothing none neither no-one".split())


def is_denied(parse: Parse, verb: Token) -> bool:
    """Whether a negation stands before the verb with only auxiliaries and adverbs between."""
    if _by_nobody(parse, verb):
        return True
    for t in reversed(parse.tokens[max(0, verb.i - 6) : verb.i]):
        if t.lemma in _DENYING or t.text.lower() in _DENYING:
            return True
        if t.pos not in ("AUX", "ADV", "PART", "PRON") and t.lemma not in ("be", "have"):
            return False
    return False


def _by_nobody(parse: Parse, verb: Token) -> bool:
    """ "Nobody came back": of nobody a denied verb tells no state, for they are none of those whom it befell."""
    return any(t.dep in ("nsubj", "nsubjpass") and t.text.lower() in _NOBODY for t in parse.children(verb.i))


def is_yet_to(parse: Parse, verb: Token) -> bool:
    """ "Are yet to be caught", "has yet to surface": what has not been done."""
    before = [t.text.lower() for t in parse.tokens[max(0, verb.i - 3) : verb.i]]
    return before[-2:] == ["yet", "to"] or before == ["yet", "to", "be"]


def fits(verb: Token, kind: str) -> bool:
    """Whether a verb tells a state of what is of the given kind."""
    return not (verb.lemma in _OF_PEOPLE and kind == "thing") and not (verb.lemma in _OF_THINGS and kind != "thing")


_OF_PEOPLE = OF_PEOPLE | frozenset(map(participle, OF_PEOPLE))


_OF_THINGS = OF_THINGS | frozenset(map(participle, OF_THINGS))


_LONGEST = 26
"""Tokens behind a verb that are looked at."""


def _goes_on(parse: Parse, verb: Token, comma: Token) -> int:
    """The preposition with which a verb's phrase goes on behind an aside: "pulled six men, two of them hurt, from a boat"; 0 where it does
    not."""
    aside = parse.tokens[comma.i + 1 : comma.i + 4]
    if len(aside) == 3 and aside[1].text == "of" and aside[2].text.lower() in ("them", "whom"):
        closed = next((t.i for t in parse.tokens[comma.i + 4 : comma.i + 12] if t.text == ","), 0)
        if closed and closed + 1 < len(parse.tokens) and parse.tokens[closed + 1].pos in ("ADP", "PART"):
            return closed + 1
    for t in parse.by_head[verb.i]:
        if t.i > comma.i + 2 and t.dep in ("prep", "prt") and t.i - comma.i < 12 and parse.tokens[t.i - 1].text == ",":
            return t.i
    return 0


def _complement(parse: Parse, verb: Token) -> list[Token]:
    """What follows a verb up to the end of its phrase."""
    found: list[Token] = []
    behind = 0
    for t in parse.tokens[verb.i + 1 : verb.i + _LONGEST]:
        if t.i < behind:
            continue
        if t.text == "," and not behind and (behind := _goes_on(parse, verb, t)):
            continue
        if t.text in ENDS or len(found) > 12:
            break
        found.append(t)
        if t.pos in ("VERB", "AUX") and t.tag not in ("VBN", "VBG", "VB") and t.dep != "amod":
            break
    return found


_SOME = frozenset("some many most several half none".split())
""" "Found 31 people, some of them unconscious": told of some, and not of all; "late because drivers had downed tools": of others."""


def resulting(parse: Parse, verb: Token) -> str:
    """State told by the complement of "be", "leave", "find", "fear": "were found dead", "left 14 dead"."""
    if verb.lemma not in _RESULTING:
        return ""
    for kid in parse.children(verb.i):
        told = kid.i > verb.i and kid.dep in ("acomp", "oprd", "attr", "xcomp", "ccomp", "advcl", "prep", "dobj")
        doers = [t for t in parse.children(kid.i) if t.dep in ("nsubj", "nsubjpass")]
        some = any(t.dep == "nsubj" and t.lemma in _SOME for t in doers)
        some = some or (kid.dep == "advcl" and bool(doers))
        if (
            told
            and not some
            and kid.lemma in SAID_OF
            and (kid.pos == "ADJ" or kid.tag in ("VBN", "VBG"))
            and is_state(kid)
            and not is_yet_to(parse, kid)
        ):
            return told_of(parse, kid, "object") or stronger(parse, kid)
    return ""


def stronger(parse: Parse, word: Token) -> str:
    """ "shot and killed", "fatally stabbed": the graver of the states told together; none where the verb is meant in another sense."""
    if is_idle(parse, word):
        return ""
    state = STATES[word.lemma]
    if word.lemma not in NOT_DEADLY and _to_death(list(parse.tokens[word.i + 1 : word.i + 4])):
        return "killed"
    if state == "injured" and is_fatal(parse, word):
        return "killed"
    if state not in ("shot", "stabbed", "trapped", "infected", "hospitalised"):
        return state
    near = []
    for t in parse.tokens[word.i + 1 : word.i + 6]:
        if t.pos == "PUNCT":
            break
        near.append(t)
    told = {STATES.get(t.lemma) for t in near if t.head == word.i and t.dep in _BESIDE and not _of_others(parse, t)}
    if is_fatal(parse, word) or "killed" in told or any(t.lemma in ("dead", "fatally") for t in near[:3]):
        return "killed"
    return "injured" if "injured" in told else state


_GOLF = frozenset("round par birdie birdies bogey tee links course fairway hole holes golfer eagle".split())


def is_idle(parse: Parse, verb: Token) -> bool:
    """Whether a verb is meant in a sense that tells no state: "caught behind", "knocked out of the cup", "took 80 men an hour to put out"."""
    if verb.lemma == "shoot" and verb.tag != "VBN":
        near = parse.tokens[max(0, verb.i - 12) : verb.i + 12]
        return any(t.lemma in _GOLF for t in near)
    if verb.lemma == "take" and verb.tag != "VBN":
        following = parse.tokens[verb.i + 1 : verb.i + 10]
        it = any(t.dep == "nsubj" and t.text.lower() == "it" for t in parse.children(verb.i))
        long = any(t.lemma in ("hour", "minute", "day", "week", "month", "year") for t in following)
        return (it or long) and any(t.text.lower() == "to" and t.tag == "TO" for t in following)
    frames = [f for f in BY_VERB.get(verb.lemma, ()) if not f.state]
    if frames and any(not f.negated and follow(_complement(parse, verb), f) for f in frames):
        return True
    return any(verb.lemma in verbs and doers_of(parse, verb) & whom for verbs, whom in IDLE_BY_WHOM)


_BESIDE = frozenset("conj oprd acomp advcl".split())


def _of_others(parse: Parse, verb: Token) -> bool:
    """Whether a second verb has a subject or an object of its own."""
    return any(t.dep in ("nsubj", "nsubjpass") or (t.dep == "dobj" and t.i > verb.i) for t in parse.children(verb.i))


def by_negation(verb: Token, state: str) -> bool:
    """Whether it is the denial of the verb that tells the state: "have not been heard from"."""
    return any(frame.negated and frame.state == state for frame in BY_VERB.get(verb.lemma, ()))
