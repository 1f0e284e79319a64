"""How a noun is tied to words that tell its state: by a preposition, by a clause left short, by what stands near it."""

from __future__ import annotations

from synoptic.annotate.english.people.beings import is_animal
from synoptic.annotate.english.quantities.following import Told
from synoptic.annotate.english.quantities.frames import DISEASES
from synoptic.annotate.english.quantities.predicates import is_state, stronger, told_of
from synoptic.annotate.english.quantities.states import BUILT, HARDWARE, HERDS, MEN, REMAINS, TOWARDS
from synoptic.model.parse import Parse, Token

INCLUDING = frozenset("include including among".split())


_OPENING_CLAUSE = frozenset("after before since until".split())
"""Prepositions that the parser makes of what opens a clause: "a day after 17 were killed"."""


def is_aside(parse: Parse, token: Token, last: int) -> bool:
    """Whether the verb that follows has another subject: "those found in two vans were taken to hospital"."""
    if parse.tokens[token.head].lemma == "in" and parse.tokens[parse.tokens[token.head].i + 1].lemma in (
        "all",
        "total",
    ):
        return False
    if (
        token.dep not in ("pobj", "dobj")
        or parse.tokens[token.head].lemma in ("of", *INCLUDING)
        or last + 1 >= len(parse.tokens)
    ):
        return False
    auxiliary = parse.tokens[last + 1]
    if token.dep == "dobj" and auxiliary.pos != "AUX":
        deed = parse.tokens[token.head]
        rival = auxiliary.tag == "VBD" and deed.tag == "VBG" and deed.dep == "pcomp" and auxiliary.i != deed.i
        return rival and has_subject(parse, auxiliary)
    verb = parse.tokens[auxiliary.head] if auxiliary.dep in ("aux", "auxpass") else auxiliary
    left = min([token.i, *(t.i for t in parse.children(token.i) if t.i < token.i)])
    if auxiliary.pos == "AUX" and token.head == left - 1:
        return parse.tokens[token.head].lemma not in _OPENING_CLAUSE or has_subject(parse, verb)
    return auxiliary.pos == "AUX" and any(t.dep in ("nsubj", "nsubjpass") for t in parse.children(verb.i))


def of_disease(parse: Parse, case: Token) -> bool:
    """Whether cases are of a disease that stands near them."""
    return any(
        t.lemma.lower() in DISEASES or t.lemma in ("outbreak", "epidemic", "pandemic")
        for t in parse.tokens[max(0, case.i - 20) : case.i + 6]
    )


def towards(parse: Parse, prep: Token, above: Token, kind: str) -> str:
    """State of those whom a preposition names: "injuries to six", "tore the roofs off 60 homes", "took the lives of two"."""
    noun = above if above.pos == "NOUN" else parse.tokens[prep.i - 1]
    verb = parse.tokens[noun.head] if noun.dep in ("dobj", "nsubjpass", "nsubj") else above
    if verb.pos == "VERB" and (state := told_of(parse, verb, prep.lemma, kind)):
        return state
    if noun.lemma in ("sentence", "term", "penalty") and prep.lemma == "for" and _is_asked_for(parse, noun):
        return "charged" if kind != "thing" else ""
    if kind == "thing" and verb.pos == "VERB" and any(t.lemma in HERDS for t in parse.children(prep.i)):
        return "infected" if told_of(parse, verb, prep.lemma, "person") == "infected" else ""
    if prep.lemma == "through" and kind == "thing" and above.lemma in _RAGING:
        return "destroyed" if any(t.dep == "nsubj" and t.lemma in _FIRES for t in parse.children(above.i)) else ""
    worried = (
        next((t for t in parse.children(above.i) if t.dep == "nsubj"), None) if above.pos in ("VERB", "AUX") else None
    )
    if (
        worried is not None
        and (
            worried.lemma in ("fear", "concern", "alarm", "worry", "search", "hunt")
            or (worried.lemma == "hope" and above.lemma in ("fade", "dim", "wane", "dwindle", "diminish"))
        )
        and prep.lemma == "for"
        and kind != "thing"
    ):
        return "missing"
    if above.pos == "ADJ" and above.i == prep.i - 1 and (above.lemma, prep.lemma) in TOWARDS:
        return TOWARDS[above.lemma, prep.lemma] if kind != "thing" else ""
    if verb.lemma in _CALLING_OFF or noun.pos != "NOUN" or noun.text.lower() == "damages":
        return ""
    if (noun.lemma, prep.lemma) == ("condition", "of"):
        grave = any(t.lemma in _GRAVE for t in parse.tokens[prep.i : prep.i + 14])
        return "injured" if grave and kind != "thing" else ""
    if (noun.lemma, prep.lemma) == ("fate", "of"):
        after = parse.tokens[max(0, prep.i - 6) : prep.i + 16]
        return "missing" if kind != "thing" and any(t.lemma in _UNKNOWN for t in after) else ""
    if (noun.lemma, prep.lemma) == ("loss", "of"):
        lost_thing = next((t for t in parse.children(prep.i) if t.dep == "pobj"), prep)
        if lost_thing.pos == "NUM" and parse.tokens[noun.i - 2].text.lower() == "with":
            return "killed"
        return "killed" if kind == "person" else "destroyed" if lost_thing.lemma in HARDWARE else ""
    return TOWARDS.get((noun.lemma, prep.lemma), "")


def _is_asked_for(parse: Parse, noun: Token) -> bool:
    """ "Prosecutors asked for prison terms for nine": whose trial is not over."""
    above = parse.tokens[noun.head]
    verb = parse.tokens[above.head] if above.pos == "ADP" else above
    return verb.lemma in ("ask", "want", "demand", "seek", "call", "request", "recommend", "propose", "push")


_RAGING = frozenset("tear rip rage sweep race burn run roar".split())
_FIRES = frozenset("fire blaze flame inferno wildfire bushfire".split())
_GRAVE = frozenset("critical serious grave stable precarious".split())
_UNKNOWN = frozenset("unknown uncertain unclear mystery no fear".split())
_CALLING_OFF = frozenset("throw overturn annul void drop dismiss withdraw quash abandon reject lift clear deny".split())
"""What is done to charges and sentences so that nobody is under them."""


def joined(parse: Parse, token: Token, verb: Token) -> bool:
    """Whether the parse ties to the verb what belongs to its object: "abducted the manager and eight of the engineers"."""
    return token.dep == "conj" and any(t.dep == "dobj" and verb.i < t.i < token.i for t in parse.children(verb.i))


def has_subject(parse: Parse, verb: Token) -> bool:
    """Whether a verb has a subject of its own."""
    return any(t.dep in ("nsubj", "nsubjpass") for t in parse.children(verb.i))


def as_before(parse: Parse, verb: Token, kind: str, deep: int) -> Told:
    """ "Of the 90 given nothing, six were", "as are four more men": what the clause before said of others."""
    main = parse.tokens[verb.head]
    said = main.i < verb.i and main.pos in ("VERB", "AUX") and deep < 2
    if said and (state := told_of(parse, main, "subject", kind) or told_of(parse, main, "object", kind)):
        return Told(state)
    following = parse.tokens[verb.i + 1] if verb.i + 1 < len(parse.tokens) else verb
    if following.pos == "PUNCT":
        first = next(s for s, e in parse.sentences if s <= verb.i < e)
        for t in reversed(parse.tokens[first : verb.i]):
            if t.tag == "VBN" and is_state(t):
                return Told(stronger(parse, t))
    return Told()


_WAR = frozenset(
    "army troop soldier rebel militant insurgent fight fighting battle militia casualty front offensive".split()
)


def of_war(parse: Parse, loss: Token) -> bool:
    """Whether losses are of men: an army or a fight stands near them."""
    return any(t.lemma.lower() in _WAR for t in parse.tokens[max(0, loss.i - 30) : loss.i + 12])


def of_remains(parse: Parse, token: Token) -> bool:
    """ "The bodies of two hikers missing since Thursday": the dead, whatever else is said of them."""
    prep = parse.tokens[token.head]
    return token.dep == "pobj" and prep.lemma == "of" and parse.tokens[prep.head].lemma in REMAINS


_COURTS = frozenset("court trial prosecutor prosecution jury judge tribunal dock hearing magistrate".split())


def in_court(parse: Parse, word: Token) -> bool:
    """Whether a court is spoken of near: those "accused" there are charged, and not only blamed."""
    return any(t.lemma.lower() in _COURTS for t in parse.tokens[max(0, word.i - 12) : word.i + 26])


def after_gerund(parse: Parse, token: Token) -> Token | None:
    """ "A student accused of stabbing three boys was held": the parser may make a second subject of the gerund's object."""
    if token.dep not in ("nsubj", "nsubjpass"):
        return None
    left = min(
        [token.i, *(t.i for t in parse.children(token.i) if t.dep in ("nummod", "amod", "det", "compound", "poss"))]
    )
    deed = parse.tokens[left - 1] if left else token
    rival = any(t.dep in ("nsubj", "nsubjpass") and t.i < left for t in parse.children(token.head))
    return deed if rival and deed.tag == "VBG" and deed.dep == "pcomp" else None


def lost(parse: Parse, noun: Token, token: Token, verb: Token) -> str:
    """ "The army lost six men and two tanks", "a dozen homes were lost": men and stock killed, hardware and buildings destroyed."""
    object_of = token.dep == "dobj"
    if verb.lemma == "cost" and not (
        object_of and any(t.dep == "dative" or (t.dep == "dobj" and t.i < token.i) for t in parse.children(verb.i))
    ):
        return ""
    passive = token.dep == "nsubjpass" or (
        verb.tag in ("VBN", "VBD") and not any(t.dep == "dobj" for t in parse.children(verb.i))
    )
    if noun.lemma in HARDWARE and (object_of or passive):
        return "destroyed"
    if noun.lemma in BUILT and passive and not object_of:
        return "destroyed"
    if noun.pos == "NUM" and object_of and any(t.dep == "nsubj" and t.lemma in _LOSING for t in _losers(parse, verb)):
        return "killed"
    if noun.lemma in BUILT and object_of and verb.lemma == "lose" and _has_buildings(parse, verb):
        return "destroyed"
    return "killed" if (noun.lemma in MEN or is_stock(noun)) and (object_of or passive) else ""


def _losers(parse: Parse, verb: Token) -> list[Token]:
    """The subject of the verb, or of the verb that it is joined to."""
    own = [t for t in parse.children(verb.i) if t.dep == "nsubj"]
    return own or ([t for t in parse.children(verb.head) if t.dep == "nsubj"] if verb.dep == "conj" else [])


_LOSING = frozenset(
    "hospital doctor surgeon ward clinic army battalion regiment platoon brigade militia squadron convoy".split()
)
"""Who loses men or patients by their death."""
_PLACES = frozenset(
    "city town village hamlet island port district suburb street state county valley region neighbourhood neighborhood".split()
)


def _has_buildings(parse: Parse, verb: Token) -> bool:
    """Whether it is a place that lost them, or a disaster is told to have taken them."""
    return any(t.dep == "nsubj" and t.lemma in _PLACES for t in parse.children(verb.i))


def is_stock(noun: Token) -> bool:
    """Animals that a farmer loses by their death, and patients that a hospital does."""
    return noun.lemma == "patient" or (is_animal(noun) and noun.lemma not in ("dog", "cat", "pet"))
