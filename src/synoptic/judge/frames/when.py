"""The day or the hour of one act or happening, by whatever verb each report tells it.

"The judge set the hearing for 14 April" and "she scheduled it for the 24th" are of one hearing, "the storm broke at five" and "it
came over the ridge after seven" of one storm. Missed on purpose: what both call by no more than a common noun of people ("the man"),
plans printed on two days, which may have been changed between, and whatever is told of two days in one report.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from synoptic.judge.conflicts import date
from synoptic.judge.day_words import AGAIN, PUT_OFF
from synoptic.judge.frames import days
from synoptic.judge.frames.frame import AT_THE_TIME, DOER, DONE, NO_ACT, STILL, Frame, Phrase, frame_of, phrase_of
from synoptic.judge.frames.meeting import ENOUGH, differing, in_common, only, pair_of
from synoptic.judge.frames.wording import LONG_RUN, alike_around
from synoptic.judge.places import ADDRESS
from synoptic.judge.questions.answer import long_ago, of_before
from synoptic.judge.questions.relations import FAMILIES, THINGS, name
from synoptic.judge.questions.things import GENERIC, WHICH
from synoptic.judge.sides import Difference, Reading
from synoptic.judge.streets import street_key
from synoptic.model import edtf, kinds
from synoptic.model.acts import ACTS
from synoptic.model.kinship import Kinship
from synoptic.model.mention import Time
from synoptic.model.parse import Parse, Token
from synoptic.model.passage import RUNNING

HAPPENING = "happening "
NOT_SO = frozenset(("denied", "possible"))
PEOPLE = kinds.kinds_of("person") | frozenset("driver suspect officer victim police player team side".split())
HELD = "held"
"""What is told of a happening by verbs that say no more than that it was, or when it is to be."""
SETTING = frozenset("hold schedule set plan fix convene stage make".split())
"""Verbs by which somebody sets the day of a happening."""
BEING = frozenset("happen occur fall".split())
"""Verbs by which it was on its day."""
BEGINNING = frozenset("open begin start".split())
"""Verbs by which it began on its day, which are acts of their own too."""
BEFELL = frozenset(
    "come hit strike pass break burst rage sweep happen occur arrive begin start erupt break_out come_over come_down".split()
)
"""Verbs by which a storm, a fire or another happening was where and when it was."""
SUDDEN = date.HAPPENINGS[0] | date.HAPPENINGS[2] | date.HAPPENINGS[3]
"""Happenings that are over at once: whatever they did was done when they were."""
OF_NOUN = frozenset("poss compound nmod amod nummod npadvmod".split())
"""Dependencies of a time on the noun whose day it is: "Saturday's parade", "the 5 May march"."""
BOUND = re.compile(
    r"(?<!shortly )(?<!just )(?<!soon )\b(?:until|till|by|before|after|since|between|through|from) (?:the (?:end|start) of |about )?$",
    re.IGNORECASE,
)
"""Before a time that only bounds when it was."""
LEADING = 32


@dataclass(frozen=True)
class Dated:
    """An act or a happening with its one time."""

    frame: Frame
    time: Time
    families: tuple[str, ...]
    """What it is, by one name for all the verbs that tell it."""
    core: str
    """The place of whatever it happens to, or of the happening itself."""

    @property
    def thing(self) -> Phrase:
        """What stands in that place."""
        return self.frame.places[self.core]


def differences(reports: Sequence[Sequence[Reading]], kin: Kinship) -> list[Difference]:
    """The days and hours of one act or happening that cannot both be; `reports`: the sentences of each, in order."""
    told = [_told(report) for report in reports]
    found: dict[frozenset[tuple[str, int]], Difference] = {}
    for ours, theirs in combinations(told, 2):
        for family in sorted(ours.keys() & theirs.keys()):
            for a, b in only(ours[family], theirs[family], lambda a, b: _one(a, b, kin)):
                for d in _between(a, b):
                    found.setdefault(d.sentences, d)
    return [*found.values()]


def _told(report: Sequence[Reading]) -> Mapping[str, list[Dated]]:
    told: dict[str, list[Dated]] = defaultdict(list)
    for reading in report:
        if reading.content.passage.block_kind in RUNNING:
            for dated in _dated(reading):
                for family in dated.families:
                    told[family].append(dated)
    return told


def _dated(reading: Reading) -> Iterator[Dated]:
    """What a sentence dates: each verb or noun that has one time of its own."""
    hung = [(t, token) for t in reading.content.times if _tells(reading, t) and (token := _above(reading, t))]
    for t, token in hung:
        if sum(other == token for _, other in hung) > 1:
            continue
        if token.pos == "NOUN":
            frame: Frame | None = Frame(reading, token, HELD, {DOER: phrase_of(reading, [token])}, False, "happened")
            families: tuple[str, ...] = (HELD,)
            core = DOER
        else:
            families, core = _families(reading.content.passage.parse, token)
            frame = frame_of(reading, token, families[0]) if families else None
        if frame is not None:
            core = core or (DONE if DONE in frame.places else DOER)
            if core in frame.places:
                yield Dated(frame, t, _of_happening(frame, core, families), core)


def _tells(reading: Reading, t: Time) -> bool:
    """Whether a time is a day, a year in figures, or an hour of the clock, and not where something begins or ends."""
    if t.timex not in ("DATE", "TIME") or not t.edtf or t.vague or t.span.start in reading.content.telling:
        return False
    start = max(reading.content.passage.span.start, t.span.start - LEADING)
    return BOUND.search(reading.article.text[start : t.span.start]) is None


def _above(reading: Reading, t: Time) -> Token | None:
    """The verb that a time is of, behind what it is done to as well ("set the hearing for Monday"), or the noun ("Monday's vote")."""
    content = reading.content
    parse = content.passage.parse
    inside = [k for k in (parse.tokens[i] for i in content.passage.tokens) if t.span.start <= k.start < t.span.end]
    held = {k.i for k in inside}
    token = next((k for k in inside if k.head not in held), None)
    while token is not None and token.pos not in ("VERB", "AUX"):
        head = parse.tokens[token.head]
        if head.i == token.i:
            return None
        if token.i in held and token.dep in OF_NOUN and head.pos == "NOUN" and head.i > token.i:
            return head
        lifted = token.dep in ("dobj", "nsubjpass") and token.i not in held and head.lemma.lower() in SETTING
        if token.dep not in AT_THE_TIME and not lifted:
            return None
        token = head
    return token


def _families(parse: Parse, verb: Token) -> tuple[tuple[str, ...], str]:
    """What a verb tells, by one name for all that tell it, and the place of what it happens to; none where it tells no act."""
    act = name(parse, verb)
    if act == "take" and any(k.dep == "dobj" and k.lemma == "place" for k in parse.children(verb.i)):
        return (HELD,), DOER
    if act in SETTING:
        return (HELD,), DONE
    if act in BEING or act == "be" and not any(k.dep in ("attr", "acomp") for k in parse.children(verb.i)):
        return (HELD,), DOER
    if verb.dep in STILL or act in NO_ACT and act not in BEFELL:
        return (), ""
    families = FAMILIES.get(act)
    family = f"family {min(families)}" if families else ACTS.get(act.replace("_", " "), act)
    begun = act in BEGINNING and not any(k.dep == "dobj" for k in parse.children(verb.i))
    return (family, HELD) if begun else (family,), ""


def _of_happening(frame: Frame, core: str, families: tuple[str, ...]) -> tuple[str, ...]:
    """The families, and that of a happening which is said to have come, broken out or struck."""
    doer = frame.places.get(DOER)
    nouns = doer.nouns if doer is not None else frozenset[str]()
    happening = next((n for n, words in enumerate(date.HAPPENINGS) if words & nouns), None)
    if happening is None or not (
        nouns & SUDDEN or core == DOER and (frame.verb.pos == "NOUN" or name(frame.parse, frame.verb) in BEFELL)
    ):
        return families
    return (*families, f"{HAPPENING}{happening}")


def _one(a: Dated, b: Dated, kin: Kinship) -> bool:
    """Whether the two are of one act or happening."""
    x, y = a.frame, b.frame
    if x.negated != y.negated or {x.presented, y.presented} & NOT_SO or of_before(x.clause) or of_before(y.clause):
        return False
    if _elsewhere(x, y) or _there(x) != _there(y):
        return False
    if HELD not in a.families and (a.core != b.core or a.core in differing(x, y, kin)):
        return False
    if differing(x, y, kin) - {DOER, DONE} or DONE in differing(x, y, kin) - {a.core, b.core}:
        return False
    ours, theirs = a.thing, b.thing
    if ours.entities & theirs.entities:
        return True
    if ours.entities and theirs.entities or _qualified_apart(ours, theirs):
        return False
    nouns = frozenset(
        n
        for n in ours.nouns - GENERIC
        for m in theirs.nouns - GENERIC
        if n == m or m in THINGS.get(n, ()) or m in kin.of(n)
    )
    known = _certain(a), _certain(b)
    if not nouns or nouns & PEOPLE:
        heads = [{t.lemma for t in z.thing.heads} for z in (a, b)]
        if heads[0] == heads[1] and all(known) and _worded_alike(a, b):
            return True
    if not nouns:
        return False
    return all(known) and not nouns & PEOPLE or any(known) and in_common(x, y, kin) >= ENOUGH


def _somebody(a: Dated, b: Dated) -> bool:
    """Whether it is told of somebody, and of nobody and nothing beside: "the young woman vanished"."""
    return all(z.thing.nouns & (PEOPLE | GENERIC) and z.core == DOER and DONE not in z.frame.places for z in (a, b))


def _worded_alike(a: Dated, b: Dated) -> bool:
    """Whether both say it in the same words up to the time: "the young woman vanished in 1987"."""
    return alike_around(a.frame.reading, a.time.span, b.frame.reading, b.time.span) >= LONG_RUN


def _there(frame: Frame) -> bool:
    """Whether it is told of a place that was named before: "opened an embassy there"."""
    return any(t.text.lower() == "there" and t.dep != "expl" for t in frame.clause.tokens)


def _elsewhere(x: Frame, y: Frame) -> bool:
    """Whether both sentences say where, and name different places."""
    ours, theirs = x.reading.content.settings, y.reading.content.settings
    streets = [{street_key(m[0]) for m in ADDRESS.finditer(f.reading.content.passage.text)} for f in (x, y)]
    return bool(ours and theirs) and not ours & theirs or all(streets) and not streets[0] & streets[1]


def _qualified_apart(x: Phrase, y: Phrase) -> bool:
    """Whether two things are told apart by what is said of each: "the meeting of ministers", "the council's meeting"."""
    ours, theirs = x.said | x.beside, y.said | y.beside
    return bool(ours and theirs) and not ours & theirs or bool((ours ^ theirs) & WHICH)


def _certain(dated: Dated) -> bool:
    """Whether what it happens to is a certain one: "the hearing", "Saturday's match", "the storm"."""
    parse = dated.frame.parse
    before = (k for t in dated.thing.heads for k in parse.children(t.i))
    return any(k.text.lower() in days.DEFINITE or k.dep == "poss" for k in before)


def _between(a: Dated, b: Dated) -> Iterator[Difference]:
    t, u = a.time, b.time
    pair = pair_of(a.frame, b.frame)
    if pair.to_the_letter or long_ago(a.frame.clause) != long_ago(b.frame.clause):
        return
    planned = _ahead(a) or _ahead(b)
    if any(AGAIN.search(x.frame.clause.said) for x in (a, b)) or planned and not _unchanged(a, b):
        return
    hours = days.apart(a.frame, t, b.frame, u)
    if not hours and edtf.compare(t.edtf, u.edtf) != "disjoint":
        return
    if days.prints(a.frame, b.frame, u, hours=hours) or days.prints(b.frame, a.frame, t, hours=hours):
        return
    difference = date.judge(pair, t, u, placed=True, unchanged=planned, worded=_somebody(a, b) and _worded_alike(a, b))
    if difference is not None and difference.verdict == "contradiction":
        yield difference


def _ahead(dated: Dated) -> bool:
    """Whether it was still to come when it was printed."""
    printed, bounds = (dated.frame.reading.as_of or "")[:10], edtf.bounds(dated.time.edtf)
    return not printed or bounds is not None and bounds[1].isoformat() > printed


def _unchanged(a: Dated, b: Dated) -> bool:
    """Whether both were printed on one day, and neither says that a plan was changed."""
    one, two = ((x.frame.reading.as_of or "")[:10] for x in (a, b))
    return one == two != "" and not any(PUT_OFF.search(x.frame.clause.said) for x in (a, b))
