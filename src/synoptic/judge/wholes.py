"""Whether two figures that count by the same word are each of one whole, so that they can contradict one another.

Of reports of one event most figures that differ are of a part, of a grade of harm, of several events together, or of
somebody else. What is read here is the wording around the figure, in its sentence. Missed on purpose, on the side of no
conflict: "one" (mostly one of several), an ordinal, a number in vague words, and figures that differ by the one who did it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from synoptic.judge.sides import LONG_AGO, Pair, Reading, later
from synoptic.model import edtf
from synoptic.model.interval import ANYBODY, STATES
from synoptic.model.mention import Quantity
from synoptic.model.parse import Parse
from synoptic.model.span import Span

GRADE = re.compile(
    r"\b(?:critical|serious|grave|severe|bad|stable|good|fair|poor)(?:ly)?\b|\b(?:minor|slight(?:ly)?|life[- ]threatening|superficial"
    r"|expected to (?:survive|recover|be ok))\b",
    re.I,
)
"""Words that say how badly somebody fared: who is counted by a grade is a part of the injured."""
SEVERAL = re.compile(
    r"\b(?:separate|string of|series of|spate of|pair of|wave of|citywide|statewide|nationwide|unrelated"
    r"|(?:across|throughout|around) (?:the (?:city|state|country|county|nation|region)|[A-Z])|this year|last year|per year"
    r"|so far|since [A-Z]|span of|statistics)",
)
"""Words of a sentence that counts over several events, or a stretch of time."""
WEEKEND = re.compile(r"\bover the (?:long )?weekend\b", re.I)
"""The same, unless the sentence tells of one event."""
ONE_EVENT = re.compile(
    r"\b(?:an?|the|this|that) (?:[\w'-]+ ){0,3}(?:shooting|stabbing|attack|crash|accident|collision|fire|blaze|explosion|blast"
    r"|quake|earthquake|flood|storm|incident|brawl|shootout)\b",
    re.I,
)
ONE_MORE = re.compile(
    r"\b(?:plus|as well as|an? (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth))\b",
    re.I,
)
"""Words of a sentence in which one may be counted in or left out, being named beside the others."""
DOER = re.compile(r"\b(?:himself|herself|itself|themselves|gunm[ae]n|shooters?|attackers?|bombers?|killers?)\b", re.I)
"""Words of a sentence about who did it, which may be one of the dead."""
THEMSELVES = re.compile(r"\b(?:him|her|it|them)sel(?:f|ves)\b", re.I)
"""Of these, words that say that whoever did it was hit too."""
AT_FIRST = re.compile(r"\b(?:initial(?:ly)?|originally|at first|previously|first reports?|early reports?)\b", re.I)
"""What was said before and is corrected in the same breath."""
YEAR = re.compile(r"\b(?:1[6-9]|20)\d\d\b")
ALIKE = 0.6
"""Least coverage both ways from which two shares in per cent are of one thing."""
CLAUSE = re.compile(r"[,;]| while | but | and (?:are|were) (?:now )?(?:all|both|each) ")
"""Where what counts ends: "three were hurt and were all in stable condition" counts the hurt."""
CHARGES = frozenset(("count", "charge"))
"""Each charge has its own number of counts."""
NUMBER = re.compile(
    r"\d|\b(?:no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
    r"|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|dozen|both)\b",
    re.I,
)


def apart(pair: Pair, q: Quantity, r: Quantity, *, whole: bool = False, alive: bool = False) -> bool:
    """Whether two figures that differ are likely of two things, or of a whole and a part.

    `whole`: neither report gives another figure, so that one by a grade of harm ("two are in critical condition") is whole;
    but where nobody was badly hurt, somebody may have been hurt.
    `alive`: by neither report anybody is dead, whoever did it included.
    """
    if not (_number(q) and _number(r)) or _ordinal(pair, q, r):
        return True
    if q.unit is not None:
        return q.unit == "%" and pair.match.least < ALIKE
    sides = ((pair.a, q), (pair.b, r))
    if any(x.noun in CHARGES or (not whole or x.high == 0) and _graded(reading, x) for reading, x in sides):
        return True
    if any(_several(sentence_of(reading)) for reading, _ in sides) and not _of_one_year(sides):
        return True
    if (
        _long_ago(pair.a, pair.b)
        or _long_ago(pair.b, pair.a)
        or "time" in (q.noun, r.noun)
        and not _same_verb(pair, q, r)
    ):
        return True
    if 0 in (q.high, r.high):
        return False
    return any(_one(*side) for side in sides) or _but_one(pair, q, r, alive) or _men(q, r) or _men(r, q)


def _of_one_year(sides: Sequence[tuple[Reading, Quantity]]) -> bool:
    """Whether both count what was done in the year before, which is over, and neither counts what befell people."""
    told = [{m[0].lower() for m in SEVERAL.finditer(sentence_of(reading))} for reading, _ in sides]
    corrected = any(AT_FIRST.search(sentence_of(reading)) for reading, _ in sides)
    people = any(set(q.of.split()) & STATES for _, q in sides)
    return all(words == {"last year"} for words in told) and not corrected and not people


def _several(sentence: str) -> bool:
    """Whether a sentence counts over several events or a stretch of time, or gives what was said before."""
    weekend = WEEKEND.search(sentence) and not ONE_EVENT.search(sentence)
    return bool(weekend or AT_FIRST.search(sentence) or SEVERAL.search(sentence))


def _ordinal(pair: Pair, q: Quantity, r: Quantity) -> bool:
    """Whether one is the place of one in a count, which says that there are so many at least: it only ever adds to a
    smaller number of an earlier report ("a fifth suspect was arrested")."""
    for (reading, x), (other, y) in (((pair.a, q), (pair.b, r)), ((pair.b, r), (pair.a, q))):
        if x.scope == "ordinal":
            grown = y.high is not None and (x.low or 0) > y.high
            return y.scope == "ordinal" or not grown or later(reading, other) is not reading.article
    return False


def _but_one(pair: Pair, q: Quantity, r: Quantity, alive: bool) -> bool:
    """Whether the figures differ by one that may be counted in or left out; `alive`: nobody is dead."""
    if "ordinal" in (q.scope, r.scope):
        return False  # "a fifth person died" counts the four before
    if abs((q.low or q.high or 0) - (r.low or r.high or 0)) > 1:
        return False
    doer = THEMSELVES if alive else DOER
    patterns = [ONE_MORE] + [doer] * bool({"killed", "shot"} & {*q.of.split(), *r.of.split()})
    return any(p.search(sentence_of(reading)) for reading in (pair.a, pair.b) for p in patterns)


def _number(q: Quantity) -> bool:
    """Whether a number is printed, not "several" or "many"; nobody at all is a number, and so is a place in a count."""
    return NUMBER.search(q.text) is not None or q.high == 0 or q.scope == "ordinal"


def sentence_of(reading: Reading) -> str:
    return _span(reading).of(reading.article.text)


def _span(reading: Reading) -> Span:
    """The sentence that the passage is or is part of: what a clause leaves out stands beside it."""
    passage = reading.content.passage
    tokens = passage.parse.tokens
    at = passage.tokens[0]
    while tokens[at].head != at:
        at = tokens[at].head
    held = [t for t in tokens if _root(passage.parse, t.i) == at] if passage.kind == "clause" else []
    start = min([passage.span.start, *(t.start for t in held)])
    end = max([passage.span.end, *(t.end for t in held)])
    return Span(start, end)


def _root(parse: Parse, i: int) -> int:
    while parse.tokens[i].head != i:
        i = parse.tokens[i].head
    return i


def _graded(reading: Reading, q: Quantity) -> bool:
    """Whether the figure counts by how badly they fared, in its own clause."""
    if "injured" not in q.of and "hospitalised" not in q.of:
        return False
    passage = reading.content.passage
    behind = reading.article.text[q.span.end : passage.span.end]
    return GRADE.search(CLAUSE.split(behind, maxsplit=1)[0]) is not None


def _one(reading: Reading, q: Quantity) -> bool:
    """Whether the figure is "one" that stands for a noun ("one was dead at the scene"), or of those who came to no harm."""
    if not q.low == q.high == 1:
        return False
    behind = reading.article.text[q.span.end : q.span.end + 40].split()
    return (
        not behind
        or not behind[0].lower().startswith(q.noun[:4] or "?")
        or q.of.split()[0] not in ("killed", "injured")
    )


def _long_ago(reading: Reading, other: Reading) -> bool:
    """Whether the sentence gives a date months before its report was printed, and the other passage gives no such date."""
    passage, printed = _span(reading), (reading.article.published or "")[:10]
    own = [t for t in reading.mentions.times_in(passage) if YEAR.search(t.text)]
    far = [t for t in own if (edtf.gap_days(t.edtf, printed) or 0) > LONG_AGO]
    return bool(far) and not any(edtf.gap_days(t.edtf, u.edtf) == 0 for t in far for u in other.content.times)


def _same_verb(pair: Pair, q: Quantity, r: Quantity) -> bool:
    """Whether "three times" and "five times" are of one verb."""
    return _verb(pair.a, q) == _verb(pair.b, r) != ""


def _verb(reading: Reading, q: Quantity) -> str:
    tokens = reading.content.passage.parse.tokens
    token = next((t for t in tokens if t.start >= q.span.start), None)
    for _ in range(4):
        if token is None or token.pos == "VERB":
            break
        token = tokens[token.head] if token.head != token.i else None
    return token.lemma if token else ""


def _men(q: Quantity, r: Quantity) -> bool:
    """Whether one counts men and the other more people: there may have been women."""
    return q.noun == "man" != r.noun and r.noun in ANYBODY | {""} and (q.low or 0) < (r.low or r.high or 0)
