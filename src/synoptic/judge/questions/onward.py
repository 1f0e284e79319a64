"""How it stood with somebody or something by one report, and how it stands by a later one: missing, then found; burning, then out.

The reports of an event run through a course of states, and the order in which they were printed decides: a later report that tells a
later state has overtaken the earlier report. What a report tells of the way that led there says nothing against it: it stands by the last
state of a course that it tells. Missed on purpose: courses of several people or things in one report, unless a name or a noun says which.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import permutations

from synoptic.judge import phrasing
from synoptic.judge.questions.answer import long_ago, of_before
from synoptic.judge.questions.clause import SUBJECTS, Clause
from synoptic.judge.questions.holders import ASKING, Holder, apart, holder, may_be_one, personlike, surely_one
from synoptic.judge.questions.stages import COURSES, PHRASES, Course, Meaning
from synoptic.judge.questions.state_words import BEING, said_of, span_of
from synoptic.judge.sides import Difference, Reading, later, minutes_between, newsroom
from synoptic.model import edtf
from synoptic.model.mention import Time
from synoptic.model.parse import Parse, Token
from synoptic.model.passage import RUNNING
from synoptic.model.span import Span

OPEN = frozenset("if unless whether or partly half nearly almost would could might may should must".split())
"""Words of what is not quite so, or not yet known."""
LASTING = frozenset("still remain yet continue".split())
SOON = 120
"""Minutes between two reports in which nothing can well have come about."""
BRIEF = 14
"""Days from which what soon passes is no longer told of."""
MOST = 3
"""Passages of a report that are shown for one state."""
MOVING = frozenset("to into in off for by with as through".split())
UNHURT = frozenset("alive dead safe well unhurt unharmed unconscious unscathed injured".split())
"""How somebody is found who was missing."""
BURNING = frozenset("burn blaze smoulder smolder".split())
AGAIN = frozenset(("time", "twice", "often"))
"""Words of what is done more than once."""
NONE = frozenset(("no", "neither", "none"))
FIRST_WORDS = frozenset(w.lstrip("=") for p in PHRASES for w in p.split()) | BEING | {"have"}


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


def differences(reports: Sequence[Sequence[Reading]]) -> list[Difference]:
    """What a report tells of how it stood, and a later one of how it stands since."""
    told = [_by_course(report) for report in reports]
    found: list[Difference] = []
    for old, new in permutations([t for t in told if t], 2):
        for course in sorted(old.keys() & new.keys()):
            found += _overtaken(old[course], new[course])
    return found


def _by_course(report: Sequence[Reading]) -> dict[int, list[Told]]:
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
    parse, clause = reading.content.passage.parse, Clause.at(reading, verb)
    if not clause.tokens or of_before(clause) or long_ago(clause) or _open(clause):
        return
    presented = [f for f in reading.mentions.presented_in(clause.span) if f.event_start == verb.start]
    denied = any(t.dep == "neg" for t in parse.children(verb.i)) or any(f.negated for f in presented)
    denied = denied or any(
        k.lemma.lower() in NONE for t in parse.children(verb.i) if t.dep in SUBJECTS for k in parse.children(t.i)
    )
    ahead = any(f.value in ("planned", "possible", "unsure") and f.reason != "modal can" for f in presented) or any(
        t.tag == "MD" and t.lemma != "can" for t in parse.children(verb.i)
    )
    now = any(t.tag in ("VBZ", "VBP") for t in (verb, *parse.children(verb.i))) or bool(clause.words & LASTING)
    now = now or verb.tag == "VBG" and any(t.dep == "aux" for t in parse.children(verb.i))
    going = (
        verb.tag == "VBG"
        and not any(t.dep == "auxpass" for t in parse.children(verb.i))
        and not clause.words & {"again"}
    )
    for phrase, (last, of) in sorted(phrases.items()):
        for meaning in PHRASES[phrase]:
            course, rank = COURSES[meaning.course], meaning.rank - (denied and not phrase.startswith("no "))
            if rank and not denied and (going or clause.words & AGAIN):
                continue
            if rank < 0 or ahead and not (course.planned and rank == 0):
                continue
            again = phrase.startswith("again ")
            heads = of or (
                []
                if again
                else [t for t in clause.tokens if t.dep in SUBJECTS]
                if phrase.startswith("no ")
                else _heads(parse, clause, verb, last, meaning)
            )
            if not heads and not again:
                continue
            who = holder(reading, heads, before) if heads else Holder()
            if _fits(meaning, who, verb) and not (rank and _wanted(reading, heads)):
                yield Told(clause, (verb, last), meaning.course, rank, who, now)


def _open(clause: Clause) -> bool:
    """Whether it is not quite so, or only may be; the "half" of an hour says nothing of it."""
    hours = [t.span for t in clause.reading.content.times]
    said = (t for t in clause.tokens if t.dep != "mark" and t.lemma.lower() in OPEN)
    return any(not any(s.start <= t.start < s.end for s in hours) for t in said)


def _fits(meaning: Meaning, who: Holder, verb: Token) -> bool:
    """Whether the course is one of such a person or thing."""
    course = COURSES[meaning.course]
    of_kind = who.loose or who.kind == "it" or who.nouns & {*course.of.split()}
    if course.of and not of_kind and (meaning.rank or meaning.doer and verb.lemma not in BURNING):
        return False
    return not course.person or personlike(who)


def _wanted(reading: Reading, heads: Sequence[Token]) -> bool:
    """Whether it stands in what somebody wants or sees to: "to make sure that the children are safe"."""
    return any(t.lemma.lower() in reading.content.unasserted for t in heads)


def _heads(parse: Parse, clause: Clause, verb: Token, last: Token, meaning: Meaning) -> list[Token]:
    """Whom or what it is told of: what it is done to, else its doer."""
    kids = parse.children(verb.i)
    inner = {t.i for t in kids}
    subjects = [t for t in clause.tokens if t.dep in SUBJECTS and t.dep != "expl"]
    subjects = [t for t in subjects if t.i in inner] or subjects
    if verb.dep in ("relcl", "acl"):
        subjects = [t for t in subjects if t.tag not in ("WP", "WDT")] or [parse.tokens[verb.head]]
    had = verb.dep == "ccomp" and parse.tokens[verb.head].lemma in ("have", "get") and verb.tag in ("VBN", "VBD")
    passive = had or verb.dep == "acl" and verb.tag == "VBN" or any(t.dep in ("nsubjpass", "auxpass") for t in kids)
    if meaning.doer:
        return [] if passive else subjects
    if passive:
        return subjects
    objects = [t for t in kids if t.dep in ("dobj", "dative") and t is not last]
    asking = [t for t in objects if t.lemma.lower() in ASKING]
    what = [k for p in kids if asking and p.dep == "prep" and p.lemma == "for" for k in parse.children(p.i)]
    inside = [
        t for t in kids if t.dep in ("ccomp", "xcomp") and t is not last and verb.lemma in ("demand", "let", "ask")
    ]
    return what or objects or inside or ([] if meaning.done else subjects)


def _overtaken(old: Sequence[Told], new: Sequence[Told]) -> list[Difference]:
    """Where the later report tells a later state than the last that the earlier one tells."""
    course = COURSES[old[0].course]
    sole = not course.exact and _of_one(old) and _of_one(new)
    pairs = [(x, y) for x in old for y in new if _one(x.of, y.of, course, sole=sole) and not _strange(x, y)]
    ends = [(x, y) for x, y in pairs if x.rank < y.rank and _last(x, y, pairs)]
    kept = [(x, y) for x, y in ends if _later(x, y) and (x.now or not course.lasting)]
    ours, theirs = ([z[i] for n, z in enumerate(kept) if z[i] not in [k[i] for k in kept[:n]]][:MOST] for i in (0, 1))
    return [_difference(x, y) for x, y in kept if x in ours and y in theirs]


def _last(x: Told, y: Told, pairs: Sequence[tuple[Told, Told]]) -> bool:
    """Whether each tells the last state that its report tells of that one."""
    before = max(z.rank for z, other in pairs if other is y)
    after = max(z.rank for other, z in pairs if other is x)
    return x.rank == before and y.rank == after


def _one(x: Holder, y: Holder, course: Course, *, sole: bool) -> bool:
    """Whether both are told of one: by a name or a noun, or as nothing says otherwise; of a fire, and of what burns, by any words."""
    if course.of:
        return x.which == y.which and not (x.names and y.names and not x.names & y.names)
    return may_be_one(x, y) if sole else surely_one(x, y)


def _strange(x: Told, y: Told) -> bool:
    """Whether the one is said to be of what the other report does not name: "the crew of the Pia"."""
    return any(
        z.of.belongs and not any(w in other.clause.reading.article.text for w in z.of.belongs)
        for z, other in ((x, y), (y, x))
    )


def _of_one(told: Sequence[Told]) -> bool:
    """Whether a report may tell the course of one alone."""
    return not any(apart(x.of, y.of) for n, x in enumerate(told) for y in told[n + 1 :])


def _later(x: Told, y: Told) -> bool:
    """Whether `y` is told by a report printed well after that of `x`, and of no day before that."""
    a, b = x.clause.reading, y.clause.reading
    minutes = minutes_between(a, b)
    gap = edtf.gap_days((a.as_of or "")[:10], (b.as_of or "")[:10])
    if later(a, b) is not b.article or minutes is not None and minutes < SOON:
        return False
    if COURSES[x.course].brief and gap is not None and gap > BRIEF:
        return False
    days = [e for t in b.content.times if t.timex in ("DATE", "TIME") and _dates(y, t) and (e := edtf.bounds(t.edtf))]
    return not any(d[1].isoformat() < (a.as_of or "")[:10] for d in days)


def _dates(told: Told, time: Time) -> bool:
    """Whether a time hangs from the verb of a telling."""
    tokens = told.clause.reading.content.passage.parse.tokens
    token = next((t for t in told.clause.tokens if t.start >= time.span.start), None)
    if token is None or token.start >= time.span.end:
        return False
    while token.pos not in ("VERB", "AUX") and token.head != token.i:
        token = tokens[token.head]
    return token.i == told.words[0].i


def _difference(x: Told, y: Told) -> Difference:
    a, b = x.clause.reading, y.clause.reading
    spans = [Span(*span_of(z.clause.reading.content.passage.parse, z.words)) for z in (x, y)]
    values = [s.of(r.article.text) for s, r in zip(spans, (a, b), strict=True)]
    said = f"{phrasing.prints(a, b, values[0], values[1])}; {newsroom(b.article)} is the later report, and tells of how it stands since"
    return Difference(
        "polarity", "update", (values[0], values[1]), (f"{x.rank}", f"{y.rank}"), (spans[0], spans[1]), (a, b), said
    )
