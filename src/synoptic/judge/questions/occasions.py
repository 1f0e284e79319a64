"""What becomes of an occasion that a report tells of as to come: called off by a later one, or held.

A strike is called a walkout as well, and to "walk out" is to strike; a play opens, or has its premiere. Whatever it is called, a report of one
event mostly looks ahead to one occasion of a kind. Missed on purpose: occasions of one kind that have another day or place by their own
words; what was called off and then held, which may be a denial as well as a change of mind.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import permutations

from synoptic.judge import phrasing
from synoptic.judge.questions.answer import hangs, is_old, long_ago, of_before
from synoptic.judge.questions.clause import SUBJECTS, Clause
from synoptic.judge.questions.comparing import WEEKDAY
from synoptic.judge.questions.relations import name
from synoptic.judge.questions.things import WHICH
from synoptic.judge.questions.told import presented
from synoptic.judge.sides import Difference, Reading, later, minutes_between
from synoptic.model import edtf
from synoptic.model.mention import Factuality, Time
from synoptic.model.parse import Parse, Token
from synoptic.model.passage import RUNNING
from synoptic.model.span import Span


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_KINDS = (
    "strike stoppage walkout walk_out down_tool", "march rally demonstration protest parade demonstrate", "premiere opening performance show play opera "
    "ballet musical", "concert gig", "match game fixture derby", "race regatta marathon", "vote ballot referendum election poll",
    "talk negotiation summit meeting", "hearing trial", "launch liftoff lift-off blast_off", "festival fair carnival fête fete market",
    "funeral burial", "wedding", "ceremony", "conference congress", "exam examination", "auction", "visit trip tour", "flight", "blockade",
    "vigil", "eviction", "execution", "debate", "session", "exhibition", "closure",
)  # fmt: skip
KINDS = {word: n for n, line in enumerate(_KINDS) for word in line.split()}
"""Word for an occasion, or for the act of holding it -> its kind."""
ACTS = _words("strike walk_out march rally demonstrate blast_off")
"""Verbs of those that hold an occasion themselves."""
OPENING = _words("open premiere stage perform show")
"""Verbs of a play that has its first night."""
PLAYS = KINDS["premiere"]
OFF = _words(
    "cancel call_off scrap avert axe suspend postpone put_off shelve abandon drop delay reschedule halt ditch push_back"
)
GONE = _words("cancel call_off scrap avert axe ditch")
"""Of these, what leaves nothing to come."""
HELD = _words("hold begin start open go_ahead take_place stage go_off kick_off get_under")
HOLDING = _words("hold stage begin start go_ahead take_place mount call plan announce join go_on open")
VOTING = _words("vote ballot opt")
CALLING = _words("call announce plan schedule threaten vote back organise organize opt")
"""Verbs that make it something to come, be they told as past."""
VERBS = frozenset(act.split("_")[0] for act in OFF | HELD | HOLDING | OPENING | ACTS | CALLING | VOTING) | {"be", "go"}
CALLED = _words("cancellation postponement calling-off suspension")
ROCKETS = _words("rocket rocket's")
OPEN = _words("whether or may might could would")
DUE = _words("due set schedule plan expect bill slate")
"""Behind "be", before "to": what is to come."""
OF_WHOM = _words("man woman boy girl men women junior senior youth")
"""Whose race or match it is, of which there is one each."""
SOON = 120
"""Minutes between two reports in which nothing can well have come about."""
AHEAD, OFF_NOW, DONE = range(3)


@dataclass(frozen=True)
class Told:
    """An occasion as told."""

    clause: Clause
    tokens: tuple[Token, ...]
    kind: int
    state: int
    which: frozenset[str]
    days: tuple[Time, ...]
    """The days that its own words give it."""
    named: frozenset[str]
    """The names of its clause, where nothing else says what it is: "opens its new Ondine"."""


def differences(reports: Sequence[Sequence[Reading]]) -> list[Difference]:
    """Each occasion that one report looks ahead to, and a later one tells of as called off or held."""
    told = [list(_told(r)) for r in reports]
    found: list[Difference] = []
    for old, new in permutations([t for t in told if t], 2):
        for kind in sorted({x.kind for x in old} & {y.kind for y in new}):
            ours, theirs = ([z for z in side if z.kind == kind] for side in (old, new))
            if any(z.state == DONE for z in ours) or {z.state for z in theirs} >= {OFF_NOW, DONE}:
                continue
            gone = [(x, y) for x in ours for y in theirs if x.state == OFF_NOW and y.state == DONE and _denied(x, y)]
            found += [_difference(x, y) for x, y in gone[:1]]
            found += [
                _difference(x, y)
                for x in ours
                for y in theirs
                if x.state == AHEAD and y.state != AHEAD and _of_one(x, y)
            ]
    return found


def _told(report: Sequence[Reading]) -> Iterator[Told]:
    for reading, verb, f in presented(report):
        if f.negated or verb.lemma not in VERBS or f.value not in ("happened", "planned"):
            continue
        clause = Clause.at(reading, verb)
        if clause.tokens and not of_before(clause) and not clause.words & OPEN:
            yield from _states(reading, clause, verb, f)
    for reading in report:
        if reading.content.passage.block_kind in RUNNING and any(w in reading.content.passage.text for w in CALLED):
            yield from _nominal(reading)


def _states(reading: Reading, clause: Clause, verb: Token, f: Factuality) -> Iterator[Told]:
    parse, act = reading.content.passage.parse, name(reading.content.passage.parse, verb)
    kids = parse.children(verb.i)
    passive = any(t.dep in ("nsubjpass", "auxpass") for t in kids)
    subjects = [t for t in clause.tokens if t.dep in SUBJECTS and t.tag not in ("WP", "WDT")]
    subjects = subjects or ([parse.tokens[verb.head]] if verb.dep == "relcl" else [])
    behind = [t for t in kids if t.dep == "prep" and t.lemma in ("with", "for")]
    objects = [t for t in kids if t.dep == "dobj"] + [
        k for t in behind for k in parse.children(t.i) if k.dep == "pobj" and (t.lemma == "with" or act in VOTING)
    ]
    planned = f.value == "planned" or verb.lemma == "be" and _due(parse, verb)
    act = "take_place" if verb.lemma == "take" and any(t.lemma == "place" for t in objects) else act
    act = "go_ahead" if verb.lemma == "go" and any(t.lemma.lower() == "ahead" for t in kids) else act
    if any(is_old(reading, t) and hangs(clause, t, (verb, *objects, *subjects)) for t in reading.content.times):
        return
    if act in ACTS and not (passive or objects):
        yield _made(clause, (verb,), KINDS[act], AHEAD if planned else DONE, [verb])
    for noun in (*objects, *subjects):
        kind = _kind(reading, noun)
        if act in OPENING and kind is None and noun.pos == "PROPN":
            kind = PLAYS
        if kind is None:
            continue
        own = noun in objects or passive or not objects or act == "take_place"
        off = act in OFF and (passive or noun in objects) or verb.lemma == "be" and _is_off(parse, verb)
        called = act in CALLING and (passive or noun in objects)
        if off and not planned:
            yield _made(clause, (verb, noun), kind, OFF_NOW, [noun])
        elif called or planned and own and (act in HELD | HOLDING | OPENING or verb.lemma == "be"):
            yield _made(clause, (verb, noun), kind, AHEAD, [noun, verb])
        elif not planned and own and act in HELD | OPENING and verb.tag in ("VBD", "VBN"):
            yield _made(clause, (verb, noun), kind, DONE, [noun])


def _kind(reading: Reading, noun: Token) -> int | None:
    """The kind of occasion that a noun tells of; one in two words with a hyphen is parsed as two, and a rocket's flight is its launch."""
    parse, word = reading.content.passage.parse, noun.lemma.lower()
    kids = parse.children(noun.i)
    if any(t.text == "-" for t in kids):
        word = next((f"{t.lemma.lower()}-{word}" for t in kids if t.dep == "compound" and t.i == noun.i - 2), word)
    if word == "flight" and ROCKETS & {*reading.article.text.lower().split()}:
        word = "launch"
    return KINDS.get(word)


def _nominal(reading: Reading) -> Iterator[Told]:
    """What is told by a noun alone: "the cancellation of the premiere", "have voted for a strike on Friday"."""
    parse = reading.content.passage.parse
    for token in (parse.tokens[i] for i in reading.content.passage.tokens):
        word = token.lemma.lower()
        if word not in CALLED or token.pos != "NOUN":
            continue
        clause = Clause.at(reading, token)
        nouns = [k for p in parse.children(token.i) if p.lemma == "of" for k in parse.subtree(p.i)]
        noun = next((k for k in nouns if k.lemma.lower() in KINDS), None)
        if noun is not None and clause.tokens and not of_before(clause) and not long_ago(clause):
            yield _made(clause, (token, noun), KINDS[noun.lemma.lower()], OFF_NOW, [noun, token])


def _due(parse: Parse, verb: Token) -> bool:
    return any(t.dep in ("acomp", "advmod") and t.lemma.lower() in DUE for t in parse.children(verb.i))


def _is_off(parse: Parse, verb: Token) -> bool:
    """ "The strike is off"."""
    return any(t.lemma.lower() == "off" and not parse.children(t.i) for t in parse.children(verb.i))


def _made(clause: Clause, tokens: tuple[Token, ...], kind: int, state: int, dated: Sequence[Token]) -> Told:
    parse = clause.reading.content.passage.parse
    kids = [k for t in tokens for k in parse.children(t.i)]
    held = {k.start for t in dated for k in parse.subtree(t.i)}
    times = [t for t in clause.reading.content.times if t.timex in ("DATE", "TIME") and t.edtf]
    days = [t for t in times if any(t.span.start <= s < t.span.end for s in held)]
    which = frozenset(k.lemma.lower() for k in kids if k.pos != "VERB") & (WHICH - {"new"} | OF_WHOM)
    named = frozenset(t.text for t in clause.tokens if t.pos == "PROPN") if kind == PLAYS else frozenset[str]()
    tokens += tuple(k for k in kids if k.dep == "compound" and parse.tokens[k.i + 1].text == "-")
    return Told(clause, tokens, kind, state, which, tuple(days), named)


def _of_one(x: Told, y: Told) -> bool:
    """Whether nothing says that the two are two occasions, and the second is told by a report printed well after the first."""
    a, b = x.clause.reading, y.clause.reading
    minutes = minutes_between(a, b)
    if later(a, b) is not b.article or minutes is not None and minutes < SOON or x.which != y.which:
        return False
    if y.state == OFF_NOW and x.days and y.days and not _one_day(x.days, y.days):
        return False
    if x.kind == PLAYS and not x.named & y.named:
        return False
    if _elsewhere(x, y):
        return False
    days = [e for t in b.content.times if t.timex in ("DATE", "TIME") and (e := edtf.bounds(t.edtf))]
    return not (y.state == DONE and any(d[1].isoformat() < (a.as_of or "")[:10] for d in days))


def _one_day(ours: Sequence[Time], theirs: Sequence[Time]) -> bool:
    """Whether two of some days are one; a weekday by itself may have been counted from the wrong side."""
    return any(edtf.compare(t.edtf, u.edtf) != "disjoint" or _weekdays(t) & _weekdays(u) for t in ours for u in theirs)


def _weekdays(t: Time) -> frozenset[str]:
    return frozenset(WEEKDAY.findall(t.text.lower()))


def _elsewhere(x: Told, y: Told) -> bool:
    """Whether both clauses have names, none of which the other report prints."""
    ours, theirs = _names(x), _names(y)
    printed = [z.clause.reading.article.text for z in (x, y)]
    apart = not any(w in printed[1] for w in ours) and not any(w in printed[0] for w in theirs)
    return bool(ours and theirs) and apart


def _names(told: Told) -> frozenset[str]:
    times = [t.span for t in told.clause.reading.content.times]
    named = (t for t in told.clause.tokens if t.pos == "PROPN")
    return frozenset(t.text for t in named if not any(s.start <= t.start < s.end for s in times))


def _denied(x: Told, y: Told) -> bool:
    """Whether what one report tells as called off was held that day by another."""
    gone = any(name(x.clause.reading.content.passage.parse, t) in GONE or t.lemma == "cancellation" for t in x.tokens)
    days = [[t for t in z.clause.reading.content.times if t.timex in ("DATE", "TIME") and t.edtf] for z in (x, y)]
    return (
        gone
        and _one_day(*days)
        and x.which == y.which
        and not _elsewhere(x, y)
        and (x.kind != PLAYS or bool(x.named & y.named))
    )


def _difference(x: Told, y: Told) -> Difference:
    a, b = x.clause.reading, y.clause.reading
    one, other = phrasing.newsrooms(a.article, b.article)
    spans = [Span(min(t.start for t in z.tokens), max(t.end for t in z.tokens)) for z in (x, y)]
    values = [s.of(r.article.text) for s, r in zip(spans, (a, b), strict=True)]
    since = "called off or put off" if y.state == OFF_NOW else "held"
    was = "called off" if x.state == OFF_NOW else "to come"
    said = f"{one} tells it as {was} (“{values[0]}”), {other}, the later report, as {since} (“{values[1]}”)"
    verdict = "contradiction" if x.state == OFF_NOW else "update"
    keys = ("planned" if x.state == AHEAD else "given up", "given up" if y.state == OFF_NOW else "happened")
    return Difference("status", verdict, (values[0], values[1]), keys, (spans[0], spans[1]), (a, b), said)
