"""How many were hurt: the printed number, those shot less the dead, or those named.

Those who were shot, and are not said to have died, are among the injured; who died later is no longer. A number of injured counts
more beside the number of dead that holds.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from synoptic.judge.died_hurt import died_hurt, died_of_them
from synoptic.judge.fates import HIT, HURT, KILLED
from synoptic.judge.figure_making import as_given, named_as, raised, resting_on, with_doer
from synoptic.judge.named import known_people
from synoptic.judge.numbers import Count, best_number, printed_votes
from synoptic.judge.sides import Reading
from synoptic.judge.tolls import Stated, Toll
from synoptic.model.claim import Evidence
from synoptic.model.event import Derived, Figure

COUNTED_IN = r",? (?:including|one of them|among them|one)\b[^.;]{0,40}\b(?:died|dead|killed|fatal(?:ly)?)\b"
"""Behind a number of others: the dead are counted in."""
AGREED, DISAGREED = 1.5, 0.5
"""What a number of injured counts in a sentence that gives the number of dead that holds, and one that gives another."""


def injured(told: Mapping[str, Toll], killed: Figure | None, names: Mapping[str, str], count: Count) -> Figure | None:
    """The best supported number of injured, or of those shot, less the dead; or those named as hurt, where they are more.

    Somebody who was shot and is not named as dead may be one of the dead without a name; so may who was hurt by reports from before
    any told of a death.
    """
    dead = known_people(told[KILLED].named, names, told[KILLED].whole)
    deaths = killed.low if killed is not None and killed.low is not None else 0.0
    least = told[HURT].beside if deaths else [*told[HURT].least, *told[HIT].least]
    fell = killed.evidence[:1] if killed is not None else ()
    hit_beside = [s for s in told[HIT].stated if _others(s)]
    over = [s for s in told[HIT].stated if (s.low or 0) > deaths and s not in hit_beside]
    shot = hit_beside + [_less(s, deaths, "hit", fell) for s in over]
    whole = [s for s in told[HURT].stated if not (s.low == deaths and s.text.lower().startswith("all "))]
    doing = with_doer(told[KILLED])
    toll = replace(told[KILLED], stated=doing[0], least=doing[1])
    now = [(n, r) for n, r in least if deaths in _dead_in(r, toll)]
    beside = [(s, _beside(s, deaths, toll, now)) for s in [*whole, *shot]]
    stated = [b for s, b in beside if b.low or not s.low]
    agreed = {r.pid: AGREED for _, r in now}
    nth = [(n - deaths, r) for n, r in told[HIT].ordinal]
    printed = raised("injured", best_number("injured", printed_votes(stated, least, agreed), count), nth, count)
    if printed is None and (next_one := _next_one(nth, told)):
        return resting_on("injured", 1, next_one, f"counted on from the {deaths:g} dead", None, count)
    fallen = {e for e in names if e in told[KILLED].named or names[e] in {w for d in dead for w in names[d].split()}}
    hurt = {e: rs for e, rs in told[HURT].named.items() if e not in fallen}
    hit = {e: rs for e, rs in told[HIT].named.items() if e not in fallen and e not in hurt}
    known = known_people({**hurt, **hit}, names, told[HURT].whole | told[HIT].whole)
    open_hits = sum(e in hit or _may_have_died(hurt[e], told) for e in known)
    number = len(known) - min(open_hits, max(0, int(deaths) - len(dead)))
    if number <= 0 or printed is not None and (_outweighs(printed, number) or printed.low != printed.high):
        return printed
    readings = [rs[0] for _, rs in sorted(known.items())]
    reason = named_as(len(known), "hurt")
    if number < len(known):
        reason += f", of whom {len(known) - number} may be among the dead"
    return resting_on("injured", number, readings, reason, printed, count)


def _next_one(nth: Sequence[tuple[float, Reading]], told: Mapping[str, Toll]) -> list[Reading]:
    """ "A fourth man suffered a wound", of three dead: the sentences that count one on from the dead and tell that he was hurt."""
    hurt = {r.pid for state in (HURT, HIT) for _, r in told[state].least}
    return [r for n, r in nth if n == 1 and r.pid in hurt] if told[KILLED].stated else []


def _may_have_died(hurt: Sequence[Reading], told: Mapping[str, Toll]) -> bool:
    """Whether reports tell somebody hurt that were printed before all that tell of a death, and these tell of nobody hurt."""
    deaths = [*(s.reading for s in told[KILLED].stated if s.high != 0), *(r for _, r in told[KILLED].least)]
    deaths += [r for rs in told[KILLED].named.values() for r in rs]
    alive = [
        r
        for k in (HURT, HIT)
        for r in (*(s.reading for s in told[k].stated if s.high != 0), *(r for _, r in told[k].least))
    ]
    alive += [r for k in (HURT, HIT) for rs in told[k].named.values() for r in rs]
    fatal = {r.article.id for r in deaths}
    if not deaths or fatal & {r.article.id for r in alive}:
        return False
    first = min(r.as_of or "" for r in deaths)
    return all((r.as_of or "9999") < first[: len(r.as_of or "")] for r in hurt)


def _others(stated: Stated) -> bool:
    """ "Three other people were also shot": a number of those shot that leaves the dead out, but for "four others, one fatally"."""
    number = rf"\b{re.escape(stated.text)} (?:\w+ )?others?\b(?!{COUNTED_IN})"
    return bool(stated.text) and re.search(number, stated.reading.content.passage.text) is not None


def _outweighs(printed: Figure, named: int) -> bool:
    """Whether the printed number stands: no fewer than are named, or a number above one that several origins give."""
    low = printed.low or 0
    return low >= named or low > 1 and printed.origins > 1


def _beside(stated: Stated, deaths: float, dead: Toll, now: Sequence[tuple[float, Reading]]) -> Stated:
    """A number of injured, set beside the number of dead that its sentence gives.

    It counts more beside the number that holds. Where fewer were dead in an earlier report, those who died since are no longer
    among the injured if a report says that so many of the injured died, or tells, beside the number of dead that holds, of as many
    fewer hurt (`now`). Beside another number it counts less: it is of another hour or event.
    """
    told = _dead_in(stated.reading, dead)
    if not told:
        return stated
    if died_of_them(stated.reading) and (stated.low or 0) > max(told):
        stated = _less(stated, max(told), "since", (stated.reading.evidence,))
    if deaths in told:
        return replace(stated, weight=stated.weight * AGREED)
    since = deaths - max(told)
    if 0 < since <= (stated.low or 0) and "dead" not in stated.text and _before(stated.reading, deaths, dead):
        fewer = [r.evidence for n, r in now if n == (stated.low or 0) - since]
        fell = died_hurt(since, dead) or tuple(fewer[:1])
        if fell:
            return _less(stated, since, "since", fell)
    return replace(stated, weight=stated.weight * DISAGREED)


def _dead_in(reading: Reading, dead: Toll) -> set[float]:
    """The numbers of dead that a sentence gives, or else how many dead it tells of."""
    told = {s.low or 0.0 for s in dead.stated if s.reading.pid == reading.pid and s.low == s.high}
    return told or {n for n, r in dead.least if r.pid == reading.pid}


def _before(reading: Reading, deaths: float, dead: Toll) -> bool:
    """Whether a sentence was printed before all that give the number of dead that holds."""
    later = [s.reading.as_of or "" for s in dead.stated if s.low == deaths == s.high]
    later += [r.as_of or "" for n, r in dead.ordinal if n == deaths]
    return bool(later) and (reading.as_of or "9999")[:10] < min(later)[:10]


def _less(stated: Stated, dead: float, when: str, fell: Sequence[Evidence]) -> Stated:
    """Those shot ("hit"), less the dead; or the injured, less those who died "since". `fell`: where the dead are counted."""
    if not dead:
        return stated
    low, high = (stated.low or 0) - dead, None if stated.high is None else stated.high - dead
    fewer = "one of them" if dead == 1 else f"{dead:g} of them"
    how = f"{as_given(stated)} {'injured' if when == 'since' else 'hit'}, {fewer} dead{' since' * (when == 'since')}"
    at_least = "" if high == low else "at least "
    made = Derived(f"{how}: {at_least}{low:g} by subtraction", (stated.reading.evidence, *fell))
    return replace(stated, low=low, high=high, made=made)
