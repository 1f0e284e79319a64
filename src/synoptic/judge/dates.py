"""The dates that a report gives to what it tells, and how much each counts as the time of the main event.

A date counts more the earlier it stands, and more again when it is the time of an event word that the reports lead with
or of a plain "it happened". Dates of what was said about it, and of what follows it (an arrest, a hearing, a funeral),
count little; so does the day of a death, which the blow came before, and what the page says of itself. "Today" and a
bare clock hang on the day that the page is dated, which may be that of a later change; a weekday does so less.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from synoptic.judge.accused import LAWFUL
from synoptic.judge.sides import Reading
from synoptic.judge.votes import early
from synoptic.model import edtf
from synoptic.model.mention import Time
from synoptic.model.parse import Token

HEAD = 24
"""Sentences of each report looked at."""
LEAST = 0.25
"""What a date counts whose event word the reports do not lead with; one that all lead with counts up to 1 more."""
HAPPENED = 0.8
"""What a date counts more that is the time of a plain "it happened". Of .4 to 1.6; .6 and .8 are best on 300 incidents."""
STEM = 5
EVENT = "!"
"""Instead of a stem: the time of what the reports lead with, whatever the word."""
LED = 0.4
"""How much the reports lead with a word that stands for the event."""
SAID = frozenset(
    "say tell state announce report confirm add release note explain write publish post update speak describe interview "
    "warn comment respond learn deny".split()
)
"""Event words of what is said of it, and of the page itself: their dates are not its date."""
AFTER = frozenset(
    "identify name charge arrest accuse book appear appearance plead arraign arraignment indict indictment convict sentence "
    "court hearing trial jury vote set schedule expect plan hold bury burial funeral vigil mourn gather visitation remember "
    "pronounce recover release search continue remain investigate investigation review resume return file ask seek face "
    "surrender counselor due deliberate bond bail custody warrant list station".split()
)
"""Event words of what follows an event: their dates are not its date, unless no other is given."""
SAID_SO = 0.1
"""What a date of the page, or of what was said, counts."""
NEWS = 0.5
"""The same, where what is said has just come to be so or is to be: "has agreed to buy, the firm said on Monday", "will close, she announced"."""
AFTERWARDS = 0.2
"""What a date of what followed counts, however much the reports lead with that. Of .1 to .5, all within one in a hundred."""
DYING = frozenset("die succumb pass".split())
COUNTING = frozenset("reach rise climb grow top exceed fall drop increase".split())
"""What a count does, whose day is that of the count."""
DEATH = 0.6
"""What the day of a death counts: of what somebody died stands for the event, and comes before it."""
OF_THE_REPORT = "time of the report's day"
LEADS = 2
"""Sentences of a report that give its news."""
SEIZING = frozenset("take turn place bring".split())
HELD = frozenset("custody jail himself herself themselves".split())
HANDLE = re.compile(r"\(@\w+\) ?$")
HAPPENING = frozenset("happen occur unfold take begin start erupt break strike end".split())
DOING = frozenset("take begin start break end".split())
"""Of these, the ones that somebody does to something: "breaks her silence" is no happening."""
EVENT_NOUNS = frozenset(
    "incident event shooting attack accident crash explosion fire blaze quake disaster tragedy".split()
)
DEEDS = EVENT_NOUNS | frozenset("killing murder slaying homicide stabbing death robbery collision wreck".split())
"""Nouns of events that nobody announces, whose date may stand before them."""
CALLING = frozenset("call respond dispatch alert arrive receive".split())
"""Event words of those who come to help: the day is mostly that of the event, and the words are those of any event."""
BARE = frozenset("incident event tragedy".split())
"""Nouns that stand for what the report tells."""
MEANT = re.compile(r"(?:that|the same|the following|the next|the previous) ", re.IGNORECASE)
POINTED = 0.3
"""What is left of a day that is pointed back to: "that day" is that of the last date, whatever it was the date of."""
PUBLISHED = re.compile(r"\s*\((?:Published|Posted|Updated)\b[^)\n]{4,60}\)")
CLOCK = 0.5
"""What is left of a day that is only understood from a time of day. Of .2 to 1."""
LONGER = 0.4
"""What is left of a span of days; half of it for a week, but for one that is counted back to ("three weeks ago")."""
FEAST = 0.5
"""What is left of a feast that a thing is called after: "the Christmas party"."""
DAYS = frozenset("mon tue wed thu fri sat sun jan feb mar apr may jun jul aug sep oct nov dec".split())
NEAR = frozenset("yesterday today tonight last this".split())


@dataclass(frozen=True, slots=True)
class Dated:
    """A date in the head of a report."""

    reading: Reading
    time: Time
    weight: float
    stem: str
    """First letters of the event word, or EVENT; "" where that is what was said, what followed, or nothing."""


def dates(reading: Reading, stems: Mapping[str, float]) -> list[Dated]:
    """The dates of one sentence of the head of a report; `stems`: first letters of words -> how much the reports lead with them."""
    passage = reading.content.passage
    if passage.kind != "sentence" or passage.order >= HEAD or passage.block_kind == "caption" or _of_video(reading):
        return []
    return [
        Dated(reading, t, *_tie(reading, t, stems))
        for t in reading.content.times
        if t.edtf and not t.vague and t.timex in ("DATE", "TIME") and width(t.edtf) <= 31 and not _part(reading, t)
    ]


def _part(reading: Reading, t: Time) -> bool:
    """ "during the night from Sunday to Monday": a part of a day whose day stands beside it, and none of the report's."""
    bare = t.reason.startswith(OF_THE_REPORT) and not names_day(t)
    return bare and any(names_day(other) and other.of == t.of for other in reading.content.times if other is not t)


def _tie(reading: Reading, t: Time, stems: Mapping[str, float]) -> tuple[float, str]:
    """How much a date counts, and the stem of what it is the time of."""
    after = t.of in AFTER or _custody(reading, t)
    said = t.of in SAID or _stamp(reading, t)
    tie = LEAST if after or t.of in CALLING else LEAST + stems.get(t.of[:STEM], 0.0)
    if t.of in HAPPENING and not after:
        tie += HAPPENED * happened(reading, t, stems)
    elif t.of in BARE:
        tie += HAPPENED
    tie *= POINTED if t.anchor == "text" and MEANT.match(t.text) else 1.0
    tie *= (NEWS if _announced(reading, t) else SAID_SO) if said else 1.0
    tie *= AFTERWARDS if after else DEATH if t.of in DYING else 1.0
    days = width(t.edtf)
    back = days <= 7 and t.text.lower().endswith(" ago")
    tie *= 1.0 if days < 1 else LONGER if days < 6 or back else LONGER / 2
    tie *= CLOCK if t.timex == "TIME" and not names_day(t) else 1.0
    tie *= FEAST if t.reason.startswith("feast") and _called_after(reading, t) else 1.0
    stem = "" if after or said else EVENT if _of_event(t, stems) else t.of[:STEM]
    return early(reading) * tie, stem


def _announced(reading: Reading, t: Time) -> bool:
    """Whether a report leads with what somebody, and not the law, says on that day to have come about or to come."""
    word = event_word(reading, t)
    if word is None or t.of not in SAID or reading.content.passage.order >= LEADS:
        return False
    parse = reading.content.passage.parse
    children = parse.children(word.i)
    by_law = any(c.dep == "nsubj" and c.lemma.lower() in LAWFUL for c in children)
    told = [c for c in children if c.dep in ("ccomp", "parataxis") and c.lemma not in AFTER | DYING | COUNTING]
    return not by_law and any(_new(c) for verb in told for c in parse.children(verb.i) if c.dep == "aux")


def _new(auxiliary: Token) -> bool:
    """ "has", "will"."""
    return (
        auxiliary.lemma == "have"
        and auxiliary.tag in ("VBZ", "VBP")
        or auxiliary.text.lower() in ("will", "’ll", "'ll")
    )


def _of_event(t: Time, stems: Mapping[str, float]) -> bool:
    """Whether it is the time of a plain happening, or of what the reports lead with."""
    return t.of in HAPPENING or t.of in BARE or stems.get(t.of[:STEM], 0.0) >= LED


def happened(reading: Reading, t: Time, stems: Mapping[str, float]) -> float:
    """1 where it is what the reports lead with that happened ("it happened", "the incident occurred"), less for another thing.

    0 where the verb is one that somebody does to something.
    """
    parse = reading.content.passage.parse
    word = event_word(reading, t)
    if word is None:
        return 1.0
    children = parse.children(word.i)
    if word.lemma in DOING and any(c.dep == "dobj" and c.lemma not in ("place", "effect") for c in children):
        return 0.0
    what = next((c for c in children if c.dep in ("nsubj", "nsubjpass")), None)
    if what is not None and what.tag in ("WDT", "WP") and word.dep == "relcl":
        what = parse.tokens[word.head]
    if what is None and word.dep == "acl":
        what = parse.tokens[word.head]
    if what is None or what.pos not in ("NOUN", "PROPN") or what.lemma in EVENT_NOUNS:
        return 1.0
    return min(1.0, stems.get(what.lemma[:STEM], 0.0))


def event_word(reading: Reading, t: Time) -> Token | None:
    """The word that a date is the time of: of several with its lemma the nearest."""
    passage = reading.content.passage
    tokens = [passage.parse.tokens[i] for i in passage.tokens]
    return min((w for w in tokens if w.lemma == t.of), key=lambda w: abs(w.start - t.span.start), default=None)


def _called_after(reading: Reading, t: Time) -> bool:
    """ "the Christmas party": a noun stands right behind."""
    after = next(
        (
            w
            for i in reading.content.passage.tokens
            if (w := reading.content.passage.parse.tokens[i]).start >= t.span.end
        ),
        None,
    )
    return after is not None and after.pos in ("NOUN", "PROPN") and after.start <= t.span.end + 1


def _of_video(reading: Reading) -> bool:
    """A paragraph right before a line that says when it was put up: what is told of a picture or a film."""
    span = reading.content.passage.span
    end = next((b.span.end for b in reading.article.blocks if b.span.holds(span)), span.end)
    return bool(PUBLISHED.match(reading.article.text, end))


def _custody(reading: Reading, t: Time) -> bool:
    """ "was taken into custody on Friday", "turned himself in on Friday"."""
    passage = reading.content.passage
    return t.of in SEIZING and any(passage.parse.tokens[i].lemma.lower() in HELD for i in passage.tokens)


def _stamp(reading: Reading, t: Time) -> bool:
    """A date behind the name of an account, or in brackets before all else: when it was sent or printed."""
    text, start = reading.article.text, reading.content.passage.span.start
    if text[t.span.end : t.span.end + 1] == ")" and text[start : t.span.start].strip() == "(":
        return True
    return bool(HANDLE.search(text[max(0, t.span.start - 24) : t.span.start]))


def names_day(t: Time) -> bool:
    """Whether the words give a day, beside the time of day: a weekday, a date, a feast ("Christmas night")."""
    words = t.text.lower().replace(".", " ").split()
    return any(w[:3] in DAYS or w in NEAR for w in words) or t.reason.startswith("feast")


def width(value: str | None) -> int:
    """Days from the first to the last; a million for what is open or no date."""
    span = edtf.bounds(value)
    return (span[1] - span[0]).days if span else 10**6
