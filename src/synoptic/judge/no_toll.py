"""Numbers of people in a sentence that are no toll of their own: parts, ages, those who do it, those tried to be killed."""

from __future__ import annotations

import re

from synoptic.judge.fates import HURT, KILLED
from synoptic.judge.fates_words import BODILY, DYING, UNDONE
from synoptic.judge.sides import Reading
from synoptic.model.animals import ANIMALS
from synoptic.model.interval import ANYBODY
from synoptic.model.mention import Quantity
from synoptic.model.parse import Token
from synoptic.model.span import Span

ATTEMPT = re.compile(
    r"\battempted[ -](?:\w+[ -]){0,2}(?:murder|homicide|killing|slaying|assassination|manslaughter)s?\b", re.IGNORECASE
)
SUFFERING = frozenset("lose suffer sustain receive remain lie end have stay need require survive".split())
"""What those do whom something befell."""
HARMING = frozenset("wound injure hurt kill shoot".split())
"""What is done to somebody: without an object it befell the subject."""
AGES = re.compile(r"\b(?:aged?s?|also)(?: (?:\w+|\d+)(?:,| and)?){0,4},? ?$")
GROUP = re.compile(
    r"\b(?:one|two|three|four|five|six|some|most|none|each|any|several|many) of (?:the |those |these )?$", re.IGNORECASE
)
OTHER = re.compile(r"\bother $")
TO = re.compile(
    r" to (?:at least |about |nearly )?(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty)\b)",
    re.IGNORECASE,
)
"""Behind a number that another has taken the place of: "from five to four"."""
_PART = r"(?: [\w-]+){0,3}? (?:of|(?:were|was|are|is) (?:also )?(?:among|counted among)|among) (?:the|those|all the)(?: \w+)? "
THESE = {
    KILLED: re.compile(_PART + r"(?:dead|killed|deceased|fatalities)\b", re.IGNORECASE),
    HURT: re.compile(_PART + r"(?:injured|wounded|hurt|casualties)\b", re.IGNORECASE),
}
"""State -> what stands behind a number that counts a part of those in it."""
OF_THEM = re.compile(r" of (?:them|whom)\b")
"""Behind a number of those of a group who fared worse: "two were shot, one of them fatally"."""
OFFSPRING = re.compile(r"\b(?:father|mother|dad|mom|mum|parents?|grandfather|grandmother) (?:of|to) $", re.IGNORECASE)
"""Before a number of those who are somebody's: "the father of two children was killed"."""


HOSPITAL = re.compile(
    r"[^;]{0,90}?\b(?:taken|flown|brought|sent|rushed|transported|airlifted|driven|went) [^;]{0,20}\b(?:hospital|clinic|infirmary)\b",
    re.IGNORECASE,
)
DIED_THERE = re.compile(
    r"[^;]{0,40}?,? (?:where|and|but) (?:they |both |all |he |she )?(?:(?:all|both|later|soon|then|also) )*"
    r"(?:died\b|succumbed\b|(?:(?:was|were) )?(?:\w+ )?pronounced dead\b)",
    re.IGNORECASE,
)
ONE_DIED = re.compile(
    r"[^;]{0,40}?,? where (?:one(?: of (?:them|the \w+))?|(?!(?i:they|both|all)\b)[A-Z][\w'’-]+|the \w+)(?: \w+)? (?:died\b|succumbed\b|was (?:\w+ )?pronounced dead\b)"
)
LOOKED_AT = re.compile(
    r"[^;]{0,90}?\b(?:as a precaution|precautionary|for (?:a |some |routine |medical |further )*(?:check-?ups?|checks?|check up|tests)\b"
    r"|to be (?:checked|looked over))",
    re.IGNORECASE,
)
"""Behind those taken to hospital: it is not told that they are hurt."""
ALL = ANYBODY | frozenset(
    "body nobody none anyone anybody everyone injury death fatality casualty victim loss life human".split()
) - {"passenger"}
"""Nouns under which nobody is nobody of all."""
NONE_OF = re.compile(
    r"\b(?:none|neither|not one|no one|nobody) of (?:the |its |their |his |her |all )*(?:[\w'-]+ ){0,3}$", re.I
)
"""Before a number of those of whom it is so of none."""
ELSE = re.compile(r"(?:no ?one|nobody|none|no|not any) (?:else|others?|further|additional|more)\b", re.IGNORECASE)
THINGS = frozenset(
    "vehicle car truck bus lorry train van home house building apartment flat unit property school village town city street block area "
    "boat ship vessel barge business shop hospital hotel floor room "
    "painting picture artwork statue item file document weapon gun bomb bottle container aircraft plane helicopter drone".split()
)
"""Nouns of what is evacuated, rescued or missing and is nobody."""


SOUGHT = frozenset(
    "suspect gunman shooter attacker assailant robber killer burglar thief fugitive inmate prisoner".split()
)
"""Who is searched for, and is not missing."""


def of_things(q: Quantity) -> bool:
    """ "200 homes were evacuated", "two dogs were rescued": no number of people, nor of those missing are the suspects searched for."""
    return q.noun.lower() in THINGS | ANIMALS or "missing" in q.of.split() and q.noun.lower() in SOUGHT


def no_toll(reading: Reading, q: Quantity) -> bool:
    """Whether a number of killed or hurt is no toll: of animals, tried or attempted only, wounds, somebody's children."""
    before = reading.article.text[max(0, q.span.start - 24) : q.span.start]
    return q.noun in ANIMALS or _undone(reading, q) or q.noun in BODILY or bool(OFFSPRING.search(before))


def none_of_some(reading: Reading, q: Quantity) -> bool:
    """ "No officers were injured", "nobody else was hurt": that none of some was says nothing of all; "none of the crew of 22"."""
    if q.high != 0:
        span = reading.content.passage.span
        return NONE_OF.search(reading.article.text[span.start : q.span.start]) is not None
    if q.noun and q.noun not in ALL and any(t.lemma == q.noun for t in _tokens(reading)):
        return True
    return ELSE.match(reading.article.text, q.span.start) is not None


def _tokens(reading: Reading) -> list[Token]:
    return [reading.content.passage.parse.tokens[i] for i in reading.content.passage.tokens]


def _undone(reading: Reading, q: Quantity) -> bool:
    """ "trying to kill two officers": nobody need have died."""
    parse = reading.content.passage.parse
    noun = _counted(reading, q)
    verb = parse.tokens[noun.head] if noun is not None and noun.dep in ("dobj", "nsubj", "nsubjpass") else None
    return verb is not None and verb.dep == "xcomp" and parse.tokens[verb.head].lemma in UNDONE


def _counted(reading: Reading, q: Quantity) -> Token | None:
    """The noun of what is counted."""
    tokens = (reading.content.passage.parse.tokens[i] for i in reading.content.passage.tokens)
    return next((t for t in tokens if t.start >= q.span.start and t.lemma == q.noun), None)


def does(reading: Reading, q: Quantity) -> bool:
    """ "when two people opened fire, leaving one dead": those counted do something, and nothing befalls them."""
    parse = reading.content.passage.parse
    noun = _counted(reading, q)
    if noun is None or noun.dep != "nsubj":
        return False
    verb = parse.tokens[noun.head]
    if verb.lemma in HARMING and not any(t.dep in ("dobj", "obj") for t in parse.children(verb.i)):
        return False  # "leaving one dead and five other people wounded"
    return verb.pos == "VERB" and verb.tag != "VBN" and verb.lemma not in DYING | SUFFERING


def attempted(reading: Reading, q: Quantity) -> bool:
    """ "the attempted murders of five": nobody need have died."""
    return bool(ATTEMPT.search(reading.article.text[max(0, q.span.start - 40) : q.span.end + 30]))


def is_part(reading: Reading, q: Quantity) -> bool:
    """ "one of three", "the other four": no count of its own; nor has "six" in "one of the six"."""
    text = reading.article.text
    after = text[q.span.end : q.span.end + 8].lower()
    if GROUP.search(text[max(0, q.span.start - 20) : q.span.start]):
        return True
    if q.scope == "part" and OF_THEM.match(text, q.span.end):
        return False
    return after.startswith(" of ") or q.scope == "part" and bool(OTHER.search(text[: q.span.start][-8:]))


def looked_at(reading: Reading, start: int) -> bool:
    """ "were taken to hospital as a precaution", "was flown there for a check-up": whoever stands at `start` need not be hurt."""
    text = reading.content.passage.span.of(reading.article.text)
    begun = text[start - reading.content.passage.span.start :]
    carried = HOSPITAL.match(begun)
    return carried is not None and LOOKED_AT.match(begun, carried.end()) is not None


def died_there(reading: Reading, start: int) -> bool:
    """ "two were taken to a hospital, where they later died": whoever stands at `start` is not among those who live."""
    text = reading.content.passage.span.of(reading.article.text)
    begun = text[start - reading.content.passage.span.start :]
    carried = HOSPITAL.match(begun)
    return carried is not None and DIED_THERE.match(begun, carried.end()) is not None


def one_died_there(reading: Reading, start: int) -> bool:
    """ "Both were taken to a hospital, where Loften later died": of those who stand at `start` one is not among those who live."""
    text = reading.content.passage.span.of(reading.article.text)
    begun = text[start - reading.content.passage.span.start :]
    carried = HOSPITAL.match(begun)
    return carried is not None and ONE_DIED.match(begun, carried.end()) is not None


def left_behind(reading: Reading, q: Quantity) -> bool:
    """ "revised down from five to four": the number that was given before."""
    text = reading.article.text
    return text[: q.span.start].endswith(" from ") and TO.match(text, q.span.end) is not None


def of_these(reading: Reading, q: Quantity | None, state: str) -> bool:
    """ "seven of the injured are in danger", "two children were among the dead": a part of those whom the state befell."""
    if q is None or state not in THESE:
        return False
    return THESE[state].match(reading.article.text, q.span.end) is not None


def is_age(reading: Reading, q: Quantity) -> bool:
    """ "Jon Doe, three, was": a number set off by commas behind a name is an age; "ages four, six and 13"."""
    text = reading.article.text
    if AGES.search(text[max(0, q.span.start - 40) : q.span.start]):
        return True
    return (
        text[: q.span.start].rstrip(" ").endswith(",")
        and text[q.span.end : q.span.end + 1] in (",", ".", "", ")", " ")
        and any(
            0 < q.span.start - n.span.end <= 3 and n.label == "person"
            for n in reading.mentions.names_across(Span(max(0, q.span.start - 4), q.span.start))
        )
    )
