"""The noun that a number without one takes up from before: that of the number or the share told last, or the nearest plural."""

from __future__ import annotations

from synoptic.annotate.english.people.beings import TIMES, is_person
from synoptic.annotate.english.quantities.antecedents import antecedent, does_it
from synoptic.annotate.english.quantities.shares_of import share_before
from synoptic.annotate.english.quantities.states import DONE, SAID_OF
from synoptic.annotate.english.quantities.tolls import TOTALS
from synoptic.model.parse import Parse, Token

NUMBERS = frozenset("dozen score hundred thousand third half quarter top north".split())
_WHO_COUNT = frozenset(
    "police official organiser organizer authority promoter expert scientist researcher analyst economist pollster prosecutor detective spokesman source "
    "campaigner critic minister inspector investigator planner statistician forecaster monitor".split()
)
"""Those who tell how many, and are not told by a number without a noun: "Organisers expected 5,000"."""


def _subject_before(parse: Parse, first: int) -> Token | None:
    """The wolves in "Wolves are back in the hills. Rangers counted 13": the plural subject of the sentence before, where nothing but those
    who count stands before the number in its own."""
    start = max((s for s, _ in parse.sentences if s <= first), default=0)
    own = [t for t in parse.tokens[start:first] if t.pos in ("NOUN", "PROPN")]
    if (
        not start
        or not any(t.dep == "nsubj" for t in own)
        or any(t.dep not in ("nsubj", "compound", "appos") or (t.dep == "nsubj" and not is_person(t)) for t in own)
    ):
        return None
    end = start
    start = max((s for s, e in parse.sentences if e <= end), default=0)
    return next(
        (t for t in parse.tokens[start:end] if t.dep in ("nsubj", "nsubjpass") and t.tag == "NNS" and t.pos == "NOUN"),
        None,
    )


def in_gap(parse: Parse, inside: list[int], sentence: tuple[int, ...]) -> Token | None:
    """The seats in "the centre holds 40 seats, the farmers 31 and the greens nine": a number right behind a noun phrase that "and" or a comma
    opens, in a sentence that has counted something before."""
    tokens, at = parse.tokens, inside[0] - 1
    if (object_alike := _object_alike(parse, tokens[inside[-1]])) is not None:
        return object_alike
    if at <= sentence[0] or tokens[at].tag not in ("NNS", "NN", "NNP", "NNPS") or tokens[at].lemma in TIMES:
        return None
    after = tokens[inside[-1] + 1] if inside[-1] < sentence[-1] else None
    if after is not None and after.text.lower() not in (",", ".", ";", "and", ")") or tokens[at].lemma in TOTALS:
        return None
    while at > sentence[0] and tokens[at].pos in ("NOUN", "PROPN", "ADJ", "DET", "PRON"):
        at -= 1
    opened = tokens[at].text.lower() in (",", ";", "and", "while") and tokens[at + 1].pos in ("DET", "PROPN")
    noun = noun_before(parse, at, thing=None) if opened and inside[0] - at < 6 else None
    noun = _main_object(parse, noun) or noun if noun is not None else None
    return noun if noun is not None and noun.i > sentence[0] and not is_person(noun) else None


def _main_object(parse: Parse, noun: Token) -> Token | None:
    """The goals in "scored 19 goals in 22 games, and his partner 11": what the verb does, and not where."""
    above = noun
    for _ in range(4):
        above = parse.tokens[above.head]
        if above.pos == "VERB":
            break
    if noun.dep != "pobj" or above.pos != "VERB":
        return None
    return next(
        (
            t
            for t in parse.children(above.i)
            if t.dep == "dobj"
            and t.i < noun.i
            and t.tag == "NNS"
            and any(k.dep == "nummod" for k in parse.children(t.i))
        ),
        None,
    )


def _object_alike(parse: Parse, number: Token) -> Token | None:
    """The seats in "Labour held 31 seats, the Liberals took nine and the Greens picked up two": the thing counted as the object of a
    verb before, where each has a subject of its own and the last tells nothing that befalls people."""
    verb = parse.tokens[number.head]
    if number.dep != "dobj" or verb.pos != "VERB" or verb.lemma in DONE:
        return None
    for _ in range(3):
        above = parse.tokens[verb.head]
        if verb.dep != "conj" or above.pos != "VERB" or not any(t.dep == "nsubj" for t in parse.children(verb.i)):
            return None
        verb = above
        for t in parse.children(verb.i):
            counted = t.dep == "dobj" and t.tag == "NNS" and any(k.dep == "nummod" for k in parse.children(t.i))
            if counted and not is_person(t) and t.lemma not in TIMES:
                return t
    return None


def plural_before(parse: Parse, first: int) -> Token | None:
    """The nearest plural noun, where a number has none: "Potholes: 4,412 reported"."""
    at = first
    if (subject := _subject_before(parse, first)) is not None:
        return subject
    for _ in range(4):
        noun = antecedent(parse, at)
        if noun is None:
            return None
        counting = noun.dep == "nsubj" and (noun.lemma in _WHO_COUNT or _says(parse, noun, first))
        several = is_person(noun) and "." not in parse.tokens[first].text
        counting = counting or (several and does_it(parse, noun, parse.tokens[first]))
        if noun.tag == "NNS" and noun.lemma not in (*SAID_OF, *NUMBERS) and not counting:
            return noun
        at = noun.i
    return None


def _says(parse: Parse, noun: Token, first: int) -> bool:
    """ "Unions say 12,000 walked out": those who say how many, right before the number."""
    verb = parse.tokens[noun.head]
    saying = verb.lemma in (
        "say",
        "claim",
        "estimate",
        "put",
        "report",
        "believe",
        "think",
        "reckon",
        "insist",
        "admit",
    )
    between = parse.tokens[verb.i + 1 : first]
    return saying and not any(t.pos in ("NOUN", "PROPN") and t.lemma not in TOTALS for t in between)


def subject_alike(parse: Parse, pivot: Token, near: Token | None) -> Token | None:
    """The satellites in "seventeen satellites went up on one rocket, and all but one had phoned home": for a number that is a subject the
    plural subject of the clause before that was counted, where the nearest noun is no subject and is not as many."""
    top = parse.tokens[pivot.head]
    if pivot.dep in ("conj", "pobj") and "but" in (parse.tokens[pivot.i - 1].text, top.text):
        pivot = top if top.text.lower() != "but" else parse.tokens[top.head]
    if pivot.dep not in ("nsubj", "nsubjpass") or near is None or near.dep in ("nsubj", "nsubjpass"):
        return None
    for t in reversed(parse.tokens[max(0, pivot.i - 40) : pivot.i]):
        if t.dep in ("nsubj", "nsubjpass") and t.tag in ("NNS", "NN", "NNPS") and t.i < near.i:
            counted = any(k.dep == "nummod" for k in parse.children(t.i))
            single = near.tag == "NN" or any(k.text.lower() in ("one", "1") for k in parse.children(near.i))
            return t if counted and t.tag == "NNS" and single else None
    return None


def noun_before(parse: Parse, first: int, *, thing: bool | None) -> Token | None:
    """The nearest noun with a number before: what "four others", "another 30" count. `thing`: whether it has to be a
    thing, or a person; None for either."""
    at, shared = first, share_before(parse, first)
    shared = shared if shared is not None and (thing is None or is_person(shared) != thing) else None
    for _ in range(4):
        noun = antecedent(parse, at, numbered=True)
        if shared is not None and (noun is None or noun.i < shared.i):
            return shared
        if noun is None:
            return None
        if (
            (noun.pos == "NOUN" or noun.tag == "NNPS")
            and noun.lemma not in (*SAID_OF, *NUMBERS)
            and (thing is None or is_person(noun) != thing)
        ):
            return noun
        at = min([noun.i, *(t.i for t in parse.children(noun.i) if t.dep == "nummod")])
    return None
