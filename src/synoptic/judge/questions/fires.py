"""Whether a fire was set or came by a mishap: "it was started deliberately", "an electrical fault had caused the blaze".

What burned keeps two fires apart where both sentences say it. Missed on purpose: what is only suspected, looked into or not ruled out; a fire
that somebody caused, who may have meant it or not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from synoptic.judge.questions import causes
from synoptic.judge.questions.answer import Answer, of_before
from synoptic.judge.questions.clause import SUBJECTS, Clause
from synoptic.judge.questions.told import meet
from synoptic.judge.sides import Reading
from synoptic.model.parse import Parse, Token
from synoptic.model.slots import CAUSE
from synoptic.model.span import Span


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


ASKS = "cause of the fire"
FIRES = _words("fire blaze bushfire wildfire inferno forest alight flame")
PURPOSE = re.compile(r"\b(?:deliberate(?:ly)?|arson(?:ists?)?|on purpose|intentional(?:ly)?)\b", re.IGNORECASE)
MISHAP = re.compile(
    r"\b(?:accident(?:al|ally)?|power (?:line|cable)s?|lightning|electrical fault|short circuit|discarded cigarette|faulty \w+|spark(?:s|ed)? (?:by|from)|overheat\w*|gas leak)\b",
    re.IGNORECASE,
)
LIT = _words("light lit set start cause spark begin ignite blame")
ALIGHT = _words("fire light alight ablaze flame")
ARSON = _words("arson arsonist firebomb sabotage")
SOMEBODY = _words("somebody someone arsonist vandal intruder gang youth he she they attacker who")
HELD = re.compile(r"cue: (?:believe|think|convinced|sure|certain)", re.IGNORECASE)
"""In the reason of a presentation: somebody holds it to be so."""
OPEN = _words("whether if or rule may might could possible possibly suspect investigate treat")
SELF = _words("himself herself themselves")
AT = _words("at in of to on inside")
UNTOLD = _words("night morning evening afternoon hour purpose fire weekend dawn")
ATTACKS = "arson"


def answers(reading: Reading) -> Iterator[Answer]:
    """How the fire began, by one sentence."""
    passage = reading.content.passage
    for token in (passage.parse.tokens[i] for i in passage.tokens):
        if token.pos not in ("VERB", "AUX"):
            continue
        clause = Clause.at(reading, token)
        if not clause.tokens or of_before(clause) or clause.words & OPEN or not _held(reading, token):
            continue
        told = _told(reading, clause, token)
        if told is not None:
            value, span = told
            if any(t.dep == "neg" or t.lemma.lower() == "no" for t in _near(passage.parse, token)):
                continue
            yield Answer(ASKS, "polarity", clause, span, value, _burnt(clause, token))


def _near(parse: Parse, token: Token) -> list[Token]:
    """The words right below a verb and below those."""
    kids = parse.children(token.i)
    return [*kids, *(k for t in kids if t.dep in ("attr", "dobj", "agent", "nsubj") for k in parse.children(t.i))]


def _held(reading: Reading, token: Token) -> bool:
    """Whether it is told as so, or as what somebody holds to be so."""
    for f in reading.mentions.presented_in(reading.content.passage.span):
        if f.event_start == token.start and f.value != "happened" and not HELD.match(f.reason):
            return False
    return True


def _told(reading: Reading, clause: Clause, token: Token) -> tuple[str, Span] | None:
    """ "set" or "mishap", with the words that say so; None where the verb says neither."""
    parse, lemma = reading.content.passage.parse, token.lemma.lower()
    kids = parse.children(token.i)
    if lemma == "be":
        return _called(parse, kids)
    lit = lemma == "light" and bool(FIRES & clause.around)
    if lemma in LIT and (FIRES & clause.words or lit or _it(kids)):
        text = clause.span.of(reading.article.text)
        purpose, mishap = PURPOSE.search(text), MISHAP.search(text)
        match = purpose or mishap
        if match is not None and bool(purpose) != bool(mishap):
            start = clause.span.start + match.start()
            return "set" if purpose else "mishap", Span(start, start + len(match.group()))
    subjects = [t for t in kids if t.dep == "nsubj"]
    below = {
        k.lemma.lower()
        for t in kids
        if t.dep in ("dobj", "prep", "oprd", "advmod", "acomp")
        for k in (t, *parse.children(t.i))
    }
    if lemma == "set" and below & ALIGHT and subjects and not below & SELF:
        if all(t.lemma.lower() in SOMEBODY for t in subjects):
            return "set", Span(subjects[0].start, token.end)
        return None
    return _by_thing(parse, token, subjects)


def _it(kids: Sequence[Token]) -> bool:
    """Whether it is told of "it", as what was lit."""
    return any(t.dep == "nsubjpass" and t.text.lower() == "it" for t in kids)


def _called(parse: Parse, kids: Sequence[Token]) -> tuple[str, Span] | None:
    """What the fire is said to have been: "this was arson", "the fire was an accident"."""
    subjects = [t for t in kids if t.dep in SUBJECTS]
    for t in kids:
        word = t.lemma.lower()
        if (
            t.dep == "attr"
            and word in ARSON
            and all(s.tag in ("DT", "PRP") or s.lemma.lower() in FIRES for s in subjects)
        ):
            return "set", Span(t.start, t.end)
        of_fire = bool(subjects) and all(s.lemma.lower() in FIRES for s in subjects)
        if t.dep in ("attr", "acomp") and word in ("accident", "accidental", "deliberate") and of_fire:
            return "set" if word == "deliberate" else "mishap", Span(t.start, t.end)
    return None


def _by_thing(parse: Parse, token: Token, subjects: list[Token]) -> tuple[str, Span] | None:
    """A thing that is told to have caused a fire, or to have set something alight."""
    lemma = token.lemma.lower()
    if lemma == "ignite":
        heads = subjects
    else:
        heads = [t for asked, t in causes.blamed(parse, token) if asked == causes.CAUSE]
        effects = {t.lemma.lower() for t in parse.subtree(token.i)} | {parse.tokens[token.head].lemma.lower()}
        if not effects & (FIRES - {"forest", "alight"}):
            return None
    for t in heads:
        words = {k.lemma.lower() for k in (t, *parse.children(t.i)) if k.dep in ("compound", "amod")} | {
            t.lemma.lower()
        }
        if t.pos != "NOUN" or words & causes.PERSONS:
            continue
        if words & (ARSON | _attacks()):
            return "set", Span(t.start, t.end)
        return "mishap", Span(t.start, t.end)
    return None


def _attacks() -> frozenset[str]:
    """Words for what is done on purpose, among those of causes."""
    return CAUSE.like((ATTACKS,))


def _burnt(clause: Clause, token: Token) -> frozenset[str]:
    """What burned: nouns behind "to" or "at", and the object or the subject of the verb, but for words for the fire."""
    parse = clause.reading.content.passage.parse
    kids = parse.children(token.i)
    heads = [t for t in kids if t.dep in ("dobj", "nsubjpass")]
    fires = [t for t in clause.tokens if t.lemma.lower() in FIRES]
    below = [
        k
        for t in (*heads, *fires, token)
        for p in parse.children(t.i)
        if p.dep == "prep" and p.lemma.lower() in AT
        for k in parse.children(p.i)
    ]
    nouns = {t.lemma.lower() for t in (*heads, *below) if t.pos == "NOUN" and t.dep in ("dobj", "nsubjpass", "pobj")}
    return frozenset(nouns - FIRES - UNTOLD)


def of_two(a: Answer, b: Answer) -> bool:
    """Whether two answers are of two fires, by what burned."""
    return a.question == ASKS and bool(a.topics and b.topics) and not meet(a.topics, b.topics)
