"""Whether a sentence, or what it tells of somebody, is of another event: by its dates, and by words that say so."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from synoptic.judge.fates import Fate
from synoptic.judge.sides import Reading
from synoptic.model import edtf
from synoptic.model.mention import Quantity, Time
from synoptic.model.parse import Parse, Token

BEFALLING = frozenset(
    "kill murder slay shoot die wound injure hurt stab strike hit shooting crash accident stabbing death killing".split()
)
LONG_BEFORE = 2
"""Days before the event from which a sentence with no other date is of another."""
WEEK = 7
"""The same for a weekday counted back from the day of the report, which may have been printed before its text was changed."""
SEASON = 60
"""Days before the event from which what a verb with a time of its own counts is of another, whatever day the event is given."""
VERBAL = ("VERB", "AUX")
YEARLY = 180
"""Days from which a time that lasts until the report ("this year") is that of statistics."""

TAKING = frozenset("claim leave take cost see bring".split())
"""More verbs whose object is how many it befell."""
NEAR = 3
"""Steps up the parse from a number to the verb that takes it."""
_IN = re.compile(r"\b(?:in|of) $")
_WAS = re.compile(r"\b(?:was|came|happened|occurred)(?: back)? (?:in|on) $")
_SINCE = re.compile(r"\bsince $", re.IGNORECASE)
_SINCE_YEAR = re.compile(r"\bsince\b[^;]{0,160}\b(?:1[6-9]|20)\d\d,? $", re.IGNORECASE)
"""Before a participle: "the worst loss of life since an airliner came down in 1982, killing 78"."""
_WHEN = re.compile(r",? when\b")

EARLIER = frozenset("previous earlier prior unrelated past".split())
"""What is said of another event: "an earlier fire"."""
PLURAL = frozenset("shooting stabbing killing homicide murder attack crash accident incident fire".split())

DEADLY = PLURAL | frozenset(
    "outbreak epidemic quake earthquake flood storm hurricane typhoon cyclone tornado blaze avalanche landslide explosion blast".split()
)
"""Nouns of events that kill."""
HAPPENINGS = PLURAL | frozenset("case death violence".split())
OPENING = 4
"""Sentences at the head of a report that are of the event. Of 2, 4."""
TOGETHER = PLURAL - {"killing", "homicide", "murder"}
"""Of these, the ones of which an event has one: several people may be murdered in it."""
NTH = frozenset("first second third fourth fifth another other separate unrelated".split())
SUMMING = 8
"""Sentences at the head of a report in which it says that it tells of several events."""


def of_several(report: Sequence[Reading]) -> bool:
    """Whether a report tells of several events: "in shootings from Friday to Sunday", "the second crash".

    Then it is open which of them a number or an hour is of.
    """
    for reading in report:
        passage = reading.content.passage
        if passage.kind != "sentence" or passage.order >= SUMMING or of_another(reading, None):
            continue
        parse = passage.parse
        for token in (parse.tokens[i] for i in passage.tokens):
            if token.lemma in TOGETHER and token.pos == "NOUN":
                more = {t.lemma.lower() for t in parse.children(token.i)} & NTH
                if more or token.tag == "NNS" and not _one_of(parse, token):
                    return True
    return False


def _one_of(parse: Parse, token: Token) -> bool:
    """ "one of the worst crashes of the decade": one event."""
    of = parse.tokens[token.head]
    return of.lemma == "of" and parse.tokens[of.head].lemma == "one"


def of_another(reading: Reading, day: str | None) -> bool:
    """Whether a sentence tells of another event: all its dates are long before, or it counts a year."""
    return reading.once(_of_another, day)


def _of_another(reading: Reading, day: str | None) -> bool:
    mine = edtf.bounds(day)
    dated = [
        (s, WEEK if t.anchor == "published" else LONG_BEFORE)
        for t in reading.content.times
        if t.timex in ("DATE", "TIME") and not t.vague and (s := edtf.bounds(t.edtf))
    ]
    if mine is not None and dated and all((mine[0] - s[1]).days > n and (s[1] - s[0]).days < WEEK for s, n in dated):
        return True
    today = mine is not None and any(abs((mine[0] - s[0]).days) < LONG_BEFORE and s[1] <= mine[1] for s, _ in dated)
    for t in reading.content.times:
        span = edtf.bounds(t.edtf)
        if span is None:
            continue
        ended = span[0] if span[1] == date.max else span[1]
        if mine is not None and (mine[0] - ended).days > WEEK and _then(reading, t):
            return True
        if (
            not today
            and (span[1] - span[0]).days >= YEARLY
            and t.anchor == "published"
            and t.text.lower().startswith("this")
        ):
            return True
        if mine is not None and t.of in BEFALLING and (mine[0] - span[1]).days > 1:
            return True
        if mine is not None and (mine[0] - span[1]).days > WEEK and _counted_then(reading, t):
            return True
    return False


def _counted_then(reading: Reading, t: Time) -> bool:
    """ "A storm in 1999 killed 22", "claimed five lives last year", "Denny, which left 61 dead in 2005": the dead are counted of then, by
    the verb that is dated or whose doer is."""
    parse, passage = reading.content.passage.parse, reading.content.passage
    tokens = [parse.tokens[i] for i in passage.tokens]
    dated = [k for k in tokens if k.lemma.lower() == t.of]
    verbs = {k.i for k in dated if k.lemma in TAKING}
    if _IN.search(reading.article.text[max(0, t.span.start - 4) : t.span.start]):
        doers = (k for k in dated if k.dep == "nsubj" and k.pos == "NOUN" and k.i < _at(tokens, t))
        verbs |= {k.head for k in doers if parse.tokens[k.head].lemma in BEFALLING | TAKING}
    return any(
        q.of in ("killed", "dead", "injured") and _hangs(parse, _at(tokens, q), verbs)
        for q in reading.content.quantities
    )


def _at(tokens: Sequence[Token], mention: Time | Quantity) -> int:
    """Index of the first word of a mention."""
    return next((k.i for k in tokens if k.end > mention.span.start), -1)


def _hangs(parse: Parse, i: int, verbs: set[int]) -> bool:
    """Whether a word is what one of the verbs takes, or stands with that."""
    for _ in range(NEAR):
        if i < 0 or i in verbs:
            break
        i = parse.tokens[i].head
    return i in verbs


def _then(reading: Reading, t: Time) -> bool:
    """ "The last time was in 1984, when a trooper was shot", "guards have carried guns since 2005, when a prisoner shot a judge": all
    that befell anybody is of then."""
    text = reading.article.text
    if not _WHEN.match(text, t.span.end):
        return False
    before, passage = text[max(0, t.span.start - 40) : t.span.start], reading.content.passage
    tokens = (passage.parse.tokens[i] for i in passage.tokens)
    ours = any(k.lemma in BEFALLING for k in tokens if k.start < t.span.start)
    return bool(_WAS.search(before)) or not ours and bool(_SINCE.search(before))


def apart(reading: Reading, fate: Fate, day: str | None) -> bool:
    """Whether what tells it says that it was another event, or has a date of its own, long before this one.

    "was killed in a previous shooting", "since May 3, when a fire killed two".
    """
    mine = edtf.bounds(day)
    parse = reading.content.passage.parse
    verb = parse.tokens[fate.by]
    if any(t.text.lower() in EARLIER and parse.tokens[t.head].lemma in PLURAL for t in parse.subtree(verb.i)):
        return True
    if mine is None:
        return False
    for t in reading.content.times:
        if t.timex not in ("DATE", "TIME") or t.vague or (span := edtf.bounds(t.edtf)) is None:
            continue
        last = span[0] if span[1] == date.max else span[1]
        if (mine[0] - last).days <= (WEEK if t.anchor == "published" and not _printed_day(t) else LONG_BEFORE):
            continue
        above = parse.tokens[verb.head]
        if verb.dep in ("relcl", "advcl") and t.span.start <= above.start < t.span.end:
            return True
        if t.of == verb.lemma and t.of in BEFALLING:
            return True
    return False


def counted_then(reading: Reading, start: int, day: str | None) -> bool:
    """ "claimed five lives last year", "which left 61 dead in 2005": whether the verb of what is counted has a time of its own that
    ended long before the event, or shares one with the verb before it: "in 2027 one blew up and killed three". `start`: where the
    number, or the word that tells it, stands."""
    mine = edtf.bounds(day)
    verbs = _verbs(reading, start)
    if mine is None or not verbs:
        return False
    if verbs[0].tag == "VBG" and _SINCE_YEAR.search(
        reading.article.text[reading.content.passage.span.start : verbs[0].start]
    ):
        return True
    event = _subject(reading, verbs[0])
    dated = [
        (t, span)
        for t in reading.content.times
        if t.timex == "DATE" and not t.vague and (span := edtf.bounds(t.edtf)) is not None and span[1] != date.max
    ]
    for verb in verbs:
        own = [(t, span) for t, span in dated if t.of == verb.lemma]
        own = own or [(t, span) for t, span in dated if event is not None and event.start < t.span.start < verb.start]
        own = own or _meant_by_then(reading, verb, dated)
        if own:
            return all((mine[0] - span[1]).days > SEASON or _year_before(t, mine[0].year) for t, span in own)
    return False


def _subject(reading: Reading, verb: Token) -> Token | None:
    """The event that does it: "an outbreak at a home in 2030 killed four"; None where it is no event."""
    children = reading.content.passage.parse.children(verb.i)
    return next((t for t in children if t.dep == "nsubj" and t.lemma.lower() in DEADLY and t.i < verb.i), None)


def _meant_by_then(
    reading: Reading, verb: Token, dated: Sequence[tuple[Time, tuple[date, date]]]
) -> list[tuple[Time, tuple[date, date]]]:
    """ "A train left the rails there in 2031; nobody was hurt then": the time before to which "then" points back."""
    then = [t for t in reading.content.passage.parse.children(verb.i) if t.lemma == "then" and t.i > verb.i]
    return [(t, span) for t, span in dated if then and t.span.start < verb.start][-1:]


def _verbs(reading: Reading, start: int) -> list[Token]:
    """The verb of the word at `start`, and the verbs before it that it goes on from: "plunged in 1982, killing 78"."""
    passage = reading.content.passage
    parse = passage.parse
    verb = next((parse.tokens[i] for i in passage.tokens if parse.tokens[i].start >= start), None)
    while verb is not None and verb.pos not in VERBAL and verb.head != verb.i:
        verb = parse.tokens[verb.head]
    if verb is None or verb.pos not in VERBAL:
        return []
    found = [verb]
    while _goes_on(verb) and verb.head != verb.i and parse.tokens[verb.head].pos in VERBAL:
        verb = parse.tokens[verb.head]
        found.append(verb)
    return found


def _goes_on(verb: Token) -> bool:
    """Whether a verb goes on from the one before: joined by "and", or a participle behind a comma."""
    return verb.dep == "conj" or verb.dep == "advcl" and verb.tag == "VBG"


def _year_before(t: Time, year: int) -> bool:
    """Whether a time is a whole year before: "last year" is over in January, too."""
    return t.edtf is not None and re.fullmatch(r"\d{4}", t.edtf) is not None and int(t.edtf) < year


def _printed_day(t: Time) -> bool:
    """Whether a day of a month is printed, as against a weekday alone."""
    return any(c.isdigit() for c in t.text) and t.timex == "DATE"


def called_by_a_place(reading: Reading, told: frozenset[str]) -> bool:
    """ "In the Eastmoor killing, a man was arrested": it opens with a happening whose name the first sentences do not have. `told`:
    their words."""
    passage = reading.content.passage
    tokens = [passage.parse.tokens[i] for i in passage.tokens]
    noun = next((t for t in tokens if t.dep == "pobj" and t.head == tokens[0].i), None)
    if passage.order < OPENING or tokens[0].text != "In" or noun is None or noun.lemma not in HAPPENINGS:
        return False
    names = [t for t in passage.parse.children(noun.i) if t.pos in ("PROPN", "NOUN") and t.text[:1].isupper()]
    names = [*names, *(u for t in names for u in passage.parse.children(t.i) if u.dep == "compound")]
    return bool(names) and not {t.text.lower() for t in names} <= told
