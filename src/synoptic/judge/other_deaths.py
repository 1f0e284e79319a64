"""What a report tells of other events than the one that the reports have in common, and their dead.

Left out of the tolls: those killed on a day long before, by a clause of that day ("in 2012, when Roe shot a boy"), or in
an event of another kind that no report leads with ("was killed in a motorcycle accident"); lines that advertise another
report; and where some reports tell of one event, whatever others tell that sum up several.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from synoptic.judge.centrality import nearness
from synoptic.judge.fates import HURT, KILLED, Fate
from synoptic.judge.sides import Reading
from synoptic.model import edtf
from synoptic.model.parse import Parse, Token

MISHAPS = frozenset(
    "crash accident collision wreck fire blaze explosion flood earthquake quake storm tornado hurricane avalanche war overdose".split()
)
VIOLENT = ("shoot", "shot", "stab", "gun", "gunman", "gunfire", "murder", "homicide")
"""Words of reports that lead with an attack: "the wreck" is then another event."""
KINDS = MISHAPS | frozenset("shooting stabbing attack robbery bombing massacre".split())
"""Nouns of events in which people die."""
STEM = 5
SPREADING = frozenset(
    word[:STEM]
    for word in "outbreak epidemic pandemic virus disease infection infect measles cholera influenza salmonella fever".split()
)
"""How words begin of what people catch."""
LED_BY_MOST = 0.5
"""Share of the reports that lead with such a word."""
BEFORE = 60
"""Days before the event from which a clause with a date is of another."""
LONG_BEFORE = 7
"""The same for a line that begins with its day."""
TITLE = 60
"""Code points from the start of a sentence within which the day of a line of a chronicle ends, its title before it."""
TEASER_FROM = 3
"""Sentence from which a line without an end is one that advertises another report, where it has little in common with what is told."""
FAR = 0.3
"""Nearness to what the reports lead with, below which a line has little in common with it."""
WITH_HARM = re.compile(
    r"^ (?:with|but|despite) [^.;]*\b(?:injur|wound|burn|broke|fractur|cuts?\b|bruise|gash|bullet|hospital|amputat|lost )",
    re.IGNORECASE,
)
"""Behind "survived": what harm was done all the same."""
HARM_NEAR = 80
ENDED = re.compile(r"[.!?…:;][\"'”’)\]]*\s*$")
FILM = re.compile(r"\d{1,2}:[0-5]\d (?!(?:[ap]\.?m\b|[AP]\.?M\b))\S")
"""A line that begins with how long a film runs."""


def teaser(reading: Reading, pulls: Mapping[str, float]) -> bool:
    """Whether a line of running text ends without a stop, far from what the reports lead with: the headline of another report."""
    passage = reading.content.passage
    if FILM.match(passage.text):
        return True
    if passage.block_kind != "paragraph" or passage.order < TEASER_FROM or ENDED.search(passage.text):
        return False
    return nearness(reading.content, pulls) < FAR


def of_other_kind(reading: Reading, fate: Fate, pulls: Mapping[str, float]) -> bool:
    """Whether somebody died in an event of a kind that no report leads with: "was killed in a crash"."""
    parse = reading.content.passage.parse
    if fate.state != KILLED:
        return False
    violent = any(_led(word, pulls) for word in VIOLENT)
    for noun in _in_what(parse, parse.tokens[fate.by]):
        known = any(t.lemma in ("the", "this", "that") for t in parse.children(noun.i))
        strange = noun.lemma in KINDS and not known or noun.lemma in MISHAPS and violent
        if strange and not _led(noun.lemma, pulls):
            return True
    return False


def only_survived(reading: Reading, fate: Fate, pulls: Mapping[str, float]) -> bool:
    """ "Three men survived": whoever lives through an attack was hit in it; of a wreck or a quake that says nothing of harm."""
    verb = reading.content.passage.parse.tokens[fate.by]
    if fate.state != HURT or verb.lemma != "survive" or WITH_HARM.search(reading.article.text[verb.end :][:HARM_NEAR]):
        return False
    return not any(_led(word, pulls) for word in VIOLENT)


def falling_ill(pulls: Mapping[str, float]) -> bool:
    """Whether the reports lead with a disease that spreads: whoever is in hospital then is ill, and not injured."""
    if not any(pull >= LED_BY_MOST and key[:STEM] in SPREADING for key, pull in pulls.items()):
        return False
    return not any(_led(word, pulls) for word in (*VIOLENT, *MISHAPS))


def _in_what(parse: Parse, verb: Token) -> list[Token]:
    """The nouns of "was killed in an accident", "died after a crash"."""
    led = (
        t
        for t in parse.children(verb.i)
        if t.dep == "prep" and t.lemma in ("in", "by", "after", "during", "of", "from")
    )
    return [u for t in led for u in parse.children(t.i) if u.dep == "pobj"]


def _led(noun: str, pulls: Mapping[str, float]) -> bool:
    """Whether some report leads with a word of one stem with this."""
    return any(pull > 0 and key[:STEM] == noun[:STEM] for key, pull in pulls.items())


def under_day(reading: Reading, day: str | None) -> bool:
    """ "Jan. 5: Jon Doe was shot": whether a line of a chronicle is of a day long before."""
    mine = edtf.bounds(day)
    passage = reading.content.passage
    if mine is None:
        return False
    return any(
        (span := edtf.bounds(t.edtf)) is not None
        and (mine[0] - span[1]).days > LONG_BEFORE
        and t.span.end - passage.span.start < TITLE
        and reading.article.text[t.span.end : t.span.end + 2] == ": "
        for t in reading.content.times
    )


def when_past(reading: Reading, at: int, day: str | None) -> bool:
    """ "in 2012, when Roe shot a boy dead": whether a clause of a day long before tells it. `at`: where the word that does, or a number, stands."""
    mine = edtf.bounds(day)
    parse = reading.content.passage.parse
    if mine is None:
        return False
    clause = next(t for i in reading.content.passage.tokens if (t := parse.tokens[i]).start >= at)
    while clause.pos in ("NOUN", "NUM", "PROPN") and clause.head != clause.i:
        clause = parse.tokens[clause.head]
    marks = list(parse.children(clause.i))
    while clause.dep == "conj":
        clause = parse.tokens[clause.head]
        marks += parse.children(clause.i)
    mark = next((t for t in marks if t.text.lower() == "when"), None)
    if clause.dep not in ("advcl", "relcl") or mark is None:
        return False
    text = reading.article.text
    return any(
        (span := edtf.bounds(t.edtf)) is not None
        and (mine[0] - span[1]).days > BEFORE
        and 0 <= mark.start - t.span.end <= 2
        and not text[t.span.end : mark.start].strip(" ,")
        for t in reading.content.times
    )
