"""The states of courses as a report tells them: who or what was missing, or was found; what still burns, or is out.

A state that is denied ("has not been found") is the one before it. Missed on purpose: what is only planned or may be, but for what is to be asked
for; what is done again and again, what is so of some only, and what is told of another occasion.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from synoptic.judge.questions.answer import long_ago, of_before
from synoptic.judge.questions.clause import SUBJECTS, Clause
from synoptic.judge.questions.holders import ASKING, Holder, holder, personlike
from synoptic.judge.questions.stages import COURSES, PHRASES, Meaning
from synoptic.judge.questions.state_words import BEING, PASSING, doer_before, said_of
from synoptic.judge.sides import Reading
from synoptic.model.parse import Parse, Token
from synoptic.model.passage import RUNNING

OPEN = frozenset("if unless whether or partly half nearly almost would could might may should".split())
"""Words of what is not quite so, or not yet known."""
LASTING = frozenset("still remain yet continue".split())
MOVING = frozenset("to into in off for by with as through".split())
UNHURT = frozenset("alive dead safe well unhurt unharmed unconscious unscathed injured".split())
"""How somebody is found who was missing."""
STANDING = BEING | {"sleep", "sit", "wait", "live"}
"""Verbs of what is so while it is told, also of "tonight": "is lying in hospital tonight"."""
RESTING = frozenset(("stand accuse", "face charge"))
BURNING = frozenset("burn blaze smoulder smolder".split())
CROSSING = frozenset("cross drive pass use travel".split())
"""What is done again where a way is open, if that is not named."""
DEMANDING = frozenset(("demand", "let", "ask"))
AGAIN = frozenset(("time", "twice", "often"))
"""Words of what is done more than once."""
NONE = frozenset(("no", "neither", "none"))
THE_ROAD = Holder(nouns=frozenset(("road",)), loose=False, unsaid=True)
"""What nothing gets along is not said where it is said what blocks it."""
FIRST_WORDS = frozenset(w.lstrip("=") for p in PHRASES for w in p.split()) | BEING | PASSING | {"have"}


@dataclass(frozen=True)
class Told:
    """A state as told."""

    clause: Clause
    words: tuple[Token, ...]
    course: int
    rank: int
    of: Holder
    now: bool
    """Told of how it stands when the report is printed."""
    heads: tuple[Token, ...] = ()
    """The words of whom or what it is told of."""


def by_course(report: Sequence[Reading]) -> dict[int, list[Told]]:
    found: dict[int, list[Told]] = {}
    before: list[Reading] = []
    for reading in report:
        if reading.content.passage.block_kind in RUNNING:
            for told in _told(reading, before):
                found.setdefault(told.course, []).append(told)
            before.append(reading)
    return found


def _told(reading: Reading, before: Sequence[Reading]) -> Iterator[Told]:
    parse = reading.content.passage.parse
    for verb in (parse.tokens[i] for i in reading.content.passage.tokens):
        if verb.pos not in ("VERB", "AUX") or verb.dep in ("aux", "auxpass"):
            continue
        if verb.lemma not in FIRST_WORDS and verb.text.lower() not in FIRST_WORDS:
            continue
        phrases = {p: (last, of) for p, last, of in said_of(parse, verb) if p in PHRASES}
        phrases = {p: told for p, told in phrases.items() if not _otherwise(parse, verb, p)}
        if phrases:
            yield from _states(reading, verb, phrases, before)


def _otherwise(parse: Parse, verb: Token, phrase: str) -> bool:
    """Whether a verb of several senses tells of something else: "taken to hospital", "found guilty"."""
    kids = parse.children(verb.i)
    if phrase == "take":
        moved = any(t.dep == "prt" or t.dep == "prep" and t.lemma in MOVING for t in kids)
        return moved or not any(t.dep in ("nsubjpass", "auxpass") for t in kids)
    found = [t for t in kids if t.dep in ("oprd", "acomp", "xcomp") or t.dep == "amod"]
    return phrase == "find" and any(t.lemma.lower() not in UNHURT for t in found)


def _states(
    reading: Reading, verb: Token, phrases: dict[str, tuple[Token, tuple[Token, ...]]], before: Sequence[Reading]
) -> Iterator[Told]:
    """The states that the phrases of a verb tell; of several phrases for one state, the longest."""
    clause = Clause.at(reading, verb)
    if not clause.tokens or of_before(clause) or long_ago(clause) or _open(clause):
        return
    bound = any(t.lemma == "must" for t in reading.content.passage.parse.children(verb.i))
    manner = _manner(reading, clause, verb)
    told: dict[tuple[int, int, int], Told] = {}
    for phrase, (last, of) in sorted(phrases.items(), key=lambda x: (x[1][0].i, x[0])):
        for meaning in PHRASES[phrase]:
            course = COURSES[meaning.course]
            rank = meaning.rank - (manner.denied and not phrase.startswith("no "))
            custom = rank > 0 and not manner.denied and (manner.going and not _rests(phrase) or _repeated(clause))
            ordered = course.planned and rank == 0
            if rank < 0 or custom or (manner.ahead or bound) and not ordered:
                continue
            heads = [*of] or _heads(clause, verb, last, meaning, phrase)
            if heads is None:
                continue
            who = holder(reading, heads, before) if heads else Holder()
            who = THE_ROAD if phrase == "no way" else who
            if _fits(meaning, who, verb) and not (rank and verb.dep != "ROOT" and _wanted(reading, heads)):
                key = (meaning.course, rank, heads[0].i if heads else -1)
                told[key] = Told(clause, (verb, last), meaning.course, rank, who, manner.now, tuple(heads))
    yield from told.values()


@dataclass(frozen=True)
class Manner:
    """How a verb is told."""

    denied: bool
    ahead: bool
    now: bool
    going: bool
    """As what is going on, or done again and again."""


def _manner(reading: Reading, clause: Clause, verb: Token) -> Manner:
    kids = reading.content.passage.parse.children(verb.i)
    presented = [f for f in reading.mentions.presented_in(clause.span) if f.event_start == verb.start]
    subjects = [t for t in kids if t.dep in SUBJECTS]
    none = any(k.lemma.lower() in NONE for t in subjects for k in reading.content.passage.parse.children(t.i))
    lasting = verb.tag == "VBG" and any(t.dep == "aux" for t in kids)
    standing = lasting and verb.lemma in STANDING and not any(t.tag == "MD" for t in kids)
    ahead = not standing and any(
        f.value in ("planned", "possible", "unsure") and f.reason != "modal can" for f in presented
    )
    going = verb.tag == "VBG" and not any(t.dep == "auxpass" for t in kids) and "again" not in clause.words
    return Manner(
        denied=none or any(t.dep == "neg" for t in kids) or any(f.negated for f in presented),
        ahead=ahead or any(t.tag == "MD" and t.lemma != "can" for t in kids),
        now=lasting
        or any(t.text.lower() == "can" for t in kids)
        or any(t.tag in ("VBZ", "VBP") for t in (verb, *kids))
        or bool(clause.words & LASTING),
        going=going and not standing or verb.tag in ("VBZ", "VBP") and verb.lemma not in STANDING,
    )


def _rests(phrase: str) -> bool:
    """Whether a phrase in the present tense tells of how it stands, and not of what is done again and again."""
    return phrase.startswith("=") or phrase in RESTING


def _repeated(clause: Clause) -> bool:
    """Whether it is done more than once: "many times", and not "in time"."""
    tokens = clause.reading.content.passage.parse.tokens
    said = (t for t in clause.tokens if t.lemma.lower() in AGAIN)
    return any(tokens[t.head].lemma.lower() not in ("in", "on") or t.tag == "NNS" for t in said)


def _open(clause: Clause) -> bool:
    """Whether it is not quite so, or only may be; the "half" of an hour or of a mile says nothing of it."""
    content = clause.reading.content
    hours = [t.span for t in content.times] + [q.span for q in content.quantities if q.unit is not None]
    said = (t for t in clause.tokens if t.dep != "mark" and t.lemma.lower() in OPEN)
    return any(not any(s.start <= t.start < s.end for s in hours) for t in said)


def _fits(meaning: Meaning, who: Holder, verb: Token) -> bool:
    """Whether the course is one of such a person or thing."""
    course = COURSES[meaning.course]
    of_kind = who.loose or who.kind == "it" or who.nouns & {*course.of.split()}
    if course.of and not of_kind and (meaning.rank or meaning.doer and verb.lemma not in BURNING):
        return False
    if course.only and (who.loose or not who.nouns & {*course.only.split()}):
        return False
    return not course.person or personlike(who)


def _wanted(reading: Reading, heads: Sequence[Token]) -> bool:
    """Whether it stands in what somebody wants or sees to: "to make sure that the children are safe"."""
    return any(t.lemma.lower() in reading.content.unasserted for t in heads)


def _heads(clause: Clause, verb: Token, last: Token, meaning: Meaning, phrase: str) -> list[Token] | None:
    """Whom or what it is told of: what it is done to, else its doer; [] where that is not said, None where there is nobody of whom it
    could be told."""
    parse = clause.reading.content.passage.parse
    kids = parse.children(verb.i)
    inner = {t.i for t in kids}
    subjects = [t for t in clause.tokens if t.dep in SUBJECTS and t.dep != "expl"]
    subjects = [t for t in subjects if t.i in inner] or doer_before(parse, verb) or subjects
    if verb.dep in ("relcl", "acl"):
        subjects = [t for t in subjects if t.tag not in ("WP", "WDT")] or [parse.tokens[verb.head]]
    if phrase.startswith("again "):
        return [] if verb.lemma in CROSSING else subjects or None
    had = verb.dep == "ccomp" and parse.tokens[verb.head].lemma in ("have", "get") and verb.tag in ("VBN", "VBD")
    passive = had or verb.dep == "acl" and verb.tag == "VBN" or any(t.dep in ("nsubjpass", "auxpass") for t in kids)
    if meaning.doer or passive or phrase.startswith("no "):
        return None if meaning.doer and passive else subjects or None
    return _objects(parse, verb, last) or ([] if meaning.done else subjects) or None


def _objects(parse: Parse, verb: Token, last: Token) -> list[Token]:
    """What an act is done to: behind "turned down the request for" what was asked for, behind "demanded that" what is to be."""
    kids = parse.children(verb.i)
    objects = [t for t in kids if t.dep in ("dobj", "dative") and t is not last]
    asking = any(t.lemma.lower() in ASKING for t in objects)
    what = [k for p in kids if asking and p.dep == "prep" and p.lemma == "for" for k in parse.children(p.i)]
    inside = [t for t in kids if t.dep in ("ccomp", "xcomp") and t is not last and verb.lemma in DEMANDING]
    return what or objects or inside
