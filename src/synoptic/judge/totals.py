"""How many were killed, hurt, arrested or are missing, as each report has it on the whole: totals that differ.

A number of people in a state is compared only as its report's answer to how many there were in all, as the figures of the
event are read off that report alone. So the three found inside are not set against the five who were shot, nor the year's
dead against the day's. Two totals are of one thing unless something says otherwise: a report that gives the other's number
too, a sum of several events, a number that differs by the dead, who may be counted among the injured, both totals differing
at once where nobody can have died since. Totals change while an event is young: a later report's is an update then, whether
there are more or a count was put right. Missed on purpose: totals that no report prints as one number.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import combinations

from synoptic.judge import figures, told_days, unharmed, wholes
from synoptic.judge.conflicts import quantity
from synoptic.judge.corrections import counts, put_right
from synoptic.judge.counted_beside import with_others
from synoptic.judge.days_after import later_by_days
from synoptic.judge.died_since import LATER_DIED, knows_more, order, withholds_names
from synoptic.judge.event import Story
from synoptic.judge.fates import HIT, HURT, KILLED
from synoptic.judge.other_events import of_another, of_several
from synoptic.judge.questions.clause import Clause
from synoptic.judge.questions.things import held_apart
from synoptic.judge.replaced import outgrown
from synoptic.judge.sides import Difference, Reading, later, newsroom
from synoptic.judge.tolls import WORDS, tolls
from synoptic.judge.total import Printed, Total, as_pair, elsewhen, elsewhere
from synoptic.judge.two_questions import of_two_questions
from synoptic.model import edtf, interval
from synoptic.model.event import Figure
from synoptic.model.kinship import Kinship
from synoptic.model.mention import Quantity
from synoptic.model.report import Article

TOLLS = {"killed": (KILLED,), "injured": (HURT, HIT)}
"""State -> the tolls that count for it."""
CHANGING = frozenset(("missing",))
"""States in which there are fewer as well as more while an event goes on."""
DAY_BY_DAY = frozenset(("arrested",))
"""States that people come to on other days than that of the event: a day beside them is not the event's."""
AWAY = frozenset(("displaced", "evacuated"))
"""States of people who have gone somewhere."""
FAR_OFF = 1.5
"""How many times the other a number must be that stands against an estimate."""
YOUNG = 10
"""Days after the event in which a count may still change."""
LIVING = re.compile(r"\s*(?:\w+ )?others?\b", re.IGNORECASE)
"""Behind a number of injured: they are counted beside the dead."""
OF_THEM = re.compile(r"\bof (?:whom|which|them|those|the)\b", re.IGNORECASE)
PLACED = re.compile(
    r"[^.;]{0,40}?\b(?:at|on) (?:the )?scene\b|\s*of (?:the|them|those)\b|\s*else\b|,? (?:of them )?(?:critical|serious|grave|bad|severe)ly\b",
    re.IGNORECASE,
)
"""Behind a number that counts only those of one place, some of a group, or who is left."""
_SOMEBODY = r"(?:m[ae]n|wom[ae]n|boys?|girls?|child(?:ren)?|teen(?:ager)?s?|bab(?:y|ies)|toddlers?|infants?|officers?|students?|adults?)"
_SO_MANY = r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+)\b"
NEAR = 60
"""Characters in which it is looked for others who are counted beside somebody."""
JOINED_BEFORE = re.compile(rf"\b{_SO_MANY}[ -](?:[\w-]+ ){{0,3}}{_SOMEBODY} and $", re.IGNORECASE)
JOINED_BEHIND = re.compile(
    rf" (?:[\w-]+ ){{0,2}}{_SOMEBODY},? (?:\w+ )?and {_SO_MANY}[ -](?:[\w-]+ ){{0,3}}{_SOMEBODY}\b", re.IGNORECASE
)
DOER = re.compile(
    r"\b(?:including|plus|and|as well as) (?:the (?:\w+ )?|a )(?:gunman|shooter|attacker|assailant|suspect|bomber|killer|driver)\b"
    r"|\b(?:himself|herself|themselves|suicide)\b|\bown life\b|\b(?:gunman|shooter|attacker|bomber) (?:also |was also |is also )?(?:died|dead)\b",
    re.IGNORECASE,
)
"""Whoever did it is dead too, and may be counted or not."""
CORRECTED = re.compile(
    r"\b(?:first|initially|originally|earlier|previously) (?:\w+ )?(?:report|said|say|sa[iy]|thought|believed|put|given)\w*"
    r"|\b(?:revis|correct|lower|upgrad)(?:e|es|ed|ing)\b|\bupdat(?:e|es|ed|ing) (?:the|its|their) (?:\w+ )?(?:toll|count|number|figure)\b"
    r"|\bnow say\b|\bnot \S+,? as\b",
    re.IGNORECASE,
)
"""Words that say of a number that it has taken another's place."""


def differences(story: Story, day: str | None, alone: Sequence[Mapping[str, Figure]]) -> list[Difference]:
    """Differences between the totals of two reports; `day`: the event's day as EDTF, if known; `alone`: the figures of each
    report by itself."""
    told = [_totals(report, story.persons, answers, day) for report, answers in zip(story.reports, alone, strict=True)]
    found = [*put_right(story.reports, day), *unharmed.differences(story.reports, told, story.persons, day)]
    for ours, theirs in combinations(told, 2):
        found += [d for s in ours if s in theirs for d in _fitting(ours[s], theirs[s])]
        clashing = [s for s in ours if s in theirs and _differ(ours[s], theirs[s])]
        clashing = [s for s in clashing if s not in AWAY or not _to_two_places(ours[s], theirs[s])]
        both = {"killed", "injured"} <= set(clashing) and _sum(ours) != _sum(theirs)
        if both and not _moved_together(ours, theirs):
            continue
        for state in clashing:
            if not of_two_questions(ours, theirs, state):
                found += [d for d in _set_against(ours, theirs, state, day) if not both or d.verdict == "update"]
    return found


def _to_two_places(x: Total, y: Total) -> bool:
    """Whether two numbers are of people who went to two places: "300 were moved to the school"."""
    clauses = [Clause.of(reading, q.span) for reading, q in (x.printed[0], y.printed[0])]
    return clauses[0] is not None and clauses[1] is not None and held_apart(clauses[0], clauses[1], Kinship())


def _moved_together(ours: Mapping[str, Total], theirs: Mapping[str, Total]) -> bool:
    """Whether dead and injured differ at once and can be of one event all the same: both have grown, or one was put right."""
    if any(side[state].corrected for side in (ours, theirs) for state in ("killed", "injured")):
        return True
    lows = [[side[state].printed[0][1].low or 0.0 for side in (ours, theirs)] for state in ("killed", "injured")]
    return (lows[0][0] < lows[0][1]) == (lows[1][0] < lows[1][1])


def _totals(
    report: Sequence[Reading], known: frozenset[str], answers: Mapping[str, Figure], day: str | None
) -> Mapping[str, Total]:
    """State -> total, of one report; `answers`: its figures."""
    stated = tolls([report], known, day, figures.HEAD)
    deaths = {r.pid for _, r in stated[KILLED].least} | {s.reading.pid for s in stated[KILLED].stated}
    several = of_several(report) or any(s.weight < 1 for toll in stated.values() for s in toll.stated)
    sentences = [r for r in report if r.content.passage.kind == "sentence" and not of_another(r, day)]
    dead, hurt = (answers[state].low or 0.0 if state in answers else 0.0 for state in ("killed", "injured"))
    totals = {}
    for state, words in figures.STATES.items():
        if state not in answers:
            continue
        printed = _printed(sentences, answers[state], words, 0.0)
        if not printed and state == "injured":
            printed = _printed(sentences, answers[state], WORDS[HIT], dead)
        placed = not printed
        if placed:
            printed = _printed(sentences, answers[state], words, 0.0, placed=True)
        if not printed and state == "killed":
            printed, placed = _nth(sentences, answers[state], words), False
        if printed:
            own = [stated[k] for k in TOLLS.get(state, ())]
            seen = {end for toll in own for s in toll.stated for end in (s.low, s.high)}
            all_words = {w for k in TOLLS.get(state, ()) for w in WORDS[k]}
            beside = (q for r, _ in printed for q in counts(r, tuple(all_words)) if q.scope == "whole")
            seen |= {end for q in beside for end in (q.low, q.high)}
            q = printed[0][1]
            number = q.low if q.low == q.high else None
            totals[state] = Total(
                state,
                number,
                printed,
                frozenset(seen - {None}),
                several,
                any(DOER.search(r.content.passage.text) for r in sentences[: figures.HEAD]),
                dead,
                hurt,
                any(_living(r, q, deaths) for r, q in printed),
                state == "injured" and all(q.of in WORDS[HIT] for _, q in printed),
                any(
                    CORRECTED.search(r.content.passage.text)
                    for r in (*(r for r, _ in printed), *_of_number(sentences, q))
                ),
                placed,
                any(LATER_DIED.search(r.content.passage.text) for r in sentences[: figures.HEAD]),
                any(stated[k].named for k in (KILLED, HURT, HIT)),
                any(withholds_names(r.content.passage.text) for r in sentences),
                with_others(sentences, number),
            )
    return totals


def _of_number(sentences: Sequence[Reading], q: Quantity) -> Iterator[Reading]:
    """The sentences that give the number as one of the same state, as where one number becomes another: "from five to four"."""
    for r in sentences:
        if any(q.low in (x.low, x.high) and set(x.of.split()) & set(q.of.split()) for x in r.content.quantities):
            yield r


def _living(reading: Reading, q: Quantity, deaths: Collection[str]) -> bool:
    """Whether a number of injured leaves the dead out: others, or told of beside the dead and not of them."""
    if LIVING.match(reading.article.text, q.span.end):
        return True
    beside = reading.pid in deaths and q.of not in WORDS[HIT]
    return beside and not OF_THEM.search(reading.content.passage.text)


def _printed(
    sentences: Sequence[Reading], figure: Figure, words: Sequence[str], dead: float, *, placed: bool = False
) -> tuple[Printed, ...]:
    """The numbers of the report that are the figure, the dead added where they are counted with the others; `placed`:
    those of one place too."""
    ends = tuple(None if end is None else end + dead for end in (figure.low, figure.high))
    return tuple(
        (r, q)
        for r in sentences
        for q in counts(r, words)
        if (q.low, q.high) == ends
        if (placed or not PLACED.match(r.article.text, q.span.end)) and not _joined(r, q, words)
    )


def _nth(sentences: Sequence[Reading], figure: Figure, words: Sequence[str]) -> tuple[Printed, ...]:
    """The places in the count that are the figure, where the report counts up to it and gives no number: "a third person
    has died"."""
    if figure.high is not None:
        return ()
    return tuple(
        (r, q)
        for r in sentences
        for q in r.content.quantities
        if q.scope == "ordinal" and q.of in words and q.unit is None and q.low == figure.low
    )


def _joined(reading: Reading, q: Quantity, words: Sequence[str]) -> bool:
    """Whether others are counted beside them: "two men and a girl", "one is critical and four are being treated"."""
    others = (r for r in counts(reading, words) if r.scope == "whole" and r.low != q.low and r.span.end <= q.span.start)
    if any(reading.article.text[: q.span.start].endswith(" and ") for _ in others):
        return True
    text, span = reading.article.text, reading.content.passage.span
    before, after = text[max(span.start, q.span.start - NEAR) : q.span.start], text[q.span.end : q.span.end + NEAR]
    return bool(JOINED_BEFORE.search(before) or JOINED_BEHIND.match(after))


def _differ(a: Total, b: Total) -> bool:
    """Whether the two cannot both hold; an estimate holds unless the other is far off."""
    (_, q), (_, r) = a.printed[0], b.printed[0]
    if (q.approximate or r.approximate) and q.low and r.low and max(q.low, r.low) < FAR_OFF * min(q.low, r.low):
        return False
    return interval.compare(a.printed[0][1], b.printed[0][1]).relation == "clash"


def _fitting(a: Total, b: Total) -> Iterator[Difference]:
    """The two as compatible, where one is a bound or an estimate that the other fits."""
    if a.several or b.several or a.placed or b.placed:
        return
    (x, q), (y, r) = a.printed[0], b.printed[0]
    comparison = interval.compare(q, r)
    if comparison.relation == "compatible" and {q.scope, r.scope} <= {"whole", "added"}:
        since = outgrown((x, q), (y, r))
        reason = f"{comparison.reason}; each is its report's total of people {a.state}{since}"
        keys = (quantity.key(q), quantity.key(r))
        verdict = "update" if since else "compatible"
        yield Difference("quantity", verdict, (q.text, r.text), keys, (q.span, r.span), (x, y), reason)


def _sum(totals: Mapping[str, Total]) -> float:
    """Of the dead and the injured: it stays the same where one of the injured dies."""
    return sum(totals[state].number or 0.0 for state in ("killed", "injured") if state in totals)


def _set_against(
    ours: Mapping[str, Total], theirs: Mapping[str, Total], state: str, day: str | None
) -> Iterator[Difference]:
    """The first number of each report against all of the other, if any two of them are of one thing by their wording."""
    a, b = ours[state], theirs[state]
    near = [
        (x, q, y, r)
        for x, q in a.printed
        for y, r in b.printed
        if ((x, q) == a.printed[0] or (y, r) == b.printed[0])
        and not (elsewhen(x, y) and state not in DAY_BY_DAY or elsewhere(x, y))
    ]
    alone = a.living and b.living and a.seen == {a.number} and b.seen == {b.number}
    alive = not (a.dead or b.dead or a.doer or b.doer)
    right = a.corrected or b.corrected
    if not any(
        right or order(x, y, a, b) or not wholes.apart(as_pair(x, y), q, r, whole=alone, alive=alive)
        for x, q, y, r in near
    ):
        return
    for x, q, y, r in near:
        clash = f"{interval.compare(q, r).reason}; each is its report's total of people {state}"
        died = order(x, y, a, b)
        after = died or later(x, y) or later_by_days(x, y, day)
        if after is None and (after := knows_more(x, y, a, b)) is not None:
            clash += (
                f"; {newsroom(after)} names victims, of whom the other report says that their names are not given out"
            )
        new, old = (a, b) if after is x.article else (b, a)
        verdict, reason = _verdict(after, new, old, clash, died is not None, day)
        if verdict == "contradiction" and state in DAY_BY_DAY and told_days.apart(x, y):
            continue
        if new.placed or old.placed and (verdict != "update" or (old.number or 0) > (new.number or 0)):
            continue
        keys = (quantity.key(q), quantity.key(r))
        asks = f"how many people were {state}"
        yield Difference("quantity", verdict, (q.text, r.text), keys, (q.span, r.span), (x, y), reason, asks=asks)


def _verdict(after: Article | None, new: Total, old: Total, clash: str, died: bool, day: str | None) -> tuple[str, str]:
    """What to make of a later total `new`; `died`: whether there are fewer because some have died since."""
    for total in (new, old):
        if total.corrected:
            return "update", f"{clash}; {newsroom(total.printed[0][0].article)} says that the number was put right"
    if old.number in new.with_others:
        others = newsroom(new.printed[0][0].article)
        return "update", f"{clash}; {others} tells of others beside them, who make up the other report's number"
    if after is None:
        return "contradiction", f"{clash}; the reports' dates do not say which came later"
    age = edtf.gap_days(day, (old.printed[0][0].as_of or "")[:10])
    if age is not None and age > YOUNG:
        return "contradiction", clash
    low, high = new.printed[0][1].low, old.printed[0][1].high
    if died:
        return "update", f"{clash}; by {newsroom(after)} as many more are dead as fewer are injured"
    if new.state in CHANGING or low is not None and high is not None and low > high:
        return "update", f"{clash}; {newsroom(after)} is the later report, and such a count changes as an event goes on"
    return "contradiction", clash
