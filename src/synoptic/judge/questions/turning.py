"""The matters of which a report tells one state, with the acts that tell of each: how an office was left, what became of a plan.

Of the states of a matter only one can be so of one person or thing; where they follow one another, a later one may overtake an earlier.
"""

from __future__ import annotations

from dataclasses import dataclass

DOER, DONE, EITHER = "doer", "done", "either"
"""The place in the clause of whom or what it is told; "either": of what it is done to, else of what does it ("the strike ended")."""
POST = frozenset("office post job role position command charge power helm".split())


@dataclass(frozen=True)
class State:
    """One of the states of a matter: the acts that tell of it (`ACTS`), and the place of whom or what it is told."""

    acts: frozenset[str]
    place: str
    needs: frozenset[str] = frozenset()
    """Words of the clause of which one must stand beside, if any are given."""
    planned: bool = False
    """Also where it lies ahead."""
    person: bool = False
    """Told of somebody who is named."""


@dataclass(frozen=True)
class Matter:
    """What is so or otherwise of one person or thing. Of states in a row, a later one may follow an earlier one."""

    asks: str
    states: tuple[State, ...]
    turning: bool
    """Whether the states follow one another; else none gives way to another."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


QUIT = _words("resign")
SACKED = _words("dismiss fire axe")
MATTERS = (
    Matter("how the office was left", (State(QUIT, DOER, person=True), State(SACKED, DONE, person=True)), False),
    Matter(
        "whether the office is kept",
        (
            State(_words("remain stay stay_on"), DOER, POST, planned=True, person=True),
            State(QUIT, DOER, planned=True, person=True),
        ),
        True,
    ),
    Matter(
        "whether the office is kept",
        (
            State(_words("remain stay stay_on"), DOER, POST, planned=True, person=True),
            State(SACKED | {"suspend", "remove"}, DONE, person=True),
        ),
        True,
    ),
    Matter(
        "what becomes of it",
        (
            State(_words("resume restart go_ahead"), DOER, planned=True),
            State(_words("postpone delay reschedule"), DONE),
            State(_words("cancel abandon ditch shelve drop axe"), DONE),
        ),
        True,
    ),
    Matter(
        "whether it still burns",
        (
            State(_words("burn rage smoulder smolder blaze"), DOER, frozenset(("still",))),
            State(_words("extinguish put_out douse quell stamp_out"), DONE),
        ),
        True,
    ),
    Matter(
        "whether it goes on",
        (
            State(_words("continue go_on carry_on drag_on"), EITHER, planned=True),
            State(_words("end stop cancel conclude finish halt"), EITHER),
        ),
        True,
    ),
    Matter(
        "whether it was taken",
        (State(_words("reject spurn rebuff"), DONE), State(_words("accept agree"), DONE)),
        True,
    ),
    Matter(
        "whether it was passed",
        (State(_words("reject throw_out defeat"), DONE), State(_words("approve pass back"), DONE)),
        True,
    ),
    Matter(
        "whether somebody goes to prison",
        (State(_words("jail imprison"), DONE, person=True), State(_words("spare_prison"), EITHER, person=True)),
        False,
    ),
    Matter(
        "what became of whoever did it",
        (
            State(_words("arrest detain capture catch overpower apprehend surrender subdue"), EITHER),
            State(_words("shoot_dead kill gun_down"), DONE),
        ),
        False,
    ),
    Matter(
        "whether somebody was there",
        (State(_words("stay_away miss skip boycott"), DOER, person=True), State(_words("attend"), DOER, person=True)),
        False,
    ),
    Matter(
        "whether it is open again",
        (State(_words("stay_closed"), EITHER, planned=True), State(_words("reopen"), EITHER, planned=True)),
        True,
    ),
    Matter(
        "where it is",
        (
            State(_words("keep retain leave_in"), DONE, planned=True),
            State(_words("move shift relocate transfer outsource"), DONE, planned=True),
        ),
        True,
    ),
)  # fmt: skip
OFFERS = frozenset("offer bid proposal deal takeover approach invitation resignation".split())
MEASURES = frozenset("plan bill motion budget law proposal scheme amendment measure merger treaty".split())
ENDED, GOES_ON = "what became of whoever did it", "whether it goes on"
ATTACKERS = frozenset(
    "gunman shooter attacker assailant knifeman bomber hijacker hostage-taker intruder robber raider killer axeman kidnapper".split()
)
"""Nouns for whoever did it, of which one may stand for another."""
EVENTS = frozenset(
    "festival match game concert election vote referendum march rally parade race final tournament talk summit meeting visit trip "
    "flight launch plan scheme project trial hearing wedding funeral strike tour show premiere conference exam ceremony search".split()
)
COURSES = frozenset(
    "strike search siege standoff stand-off trial hunt manhunt evacuation boycott blockade occupation ceasefire truce rescue".split()
)
SEATED = frozenset(
    "production manufacturing headquarters headquarter seat plant factory base operation office assembly".split()
)
WITH_IT = frozenset("prison jail gaol bar closed shut away".split())
"""Words behind a verb that are shown with it."""
PRISON = frozenset("prison jail gaol custody bar".split())
THINGS_OF = {
    ENDED: ATTACKERS,
    "where it is": SEATED,
    "whether it still burns": frozenset("fire blaze wildfire bushfire inferno".split()),
    GOES_ON: COURSES,
    "what becomes of it": EVENTS,
    "whether it was taken": OFFERS,
    "whether it was passed": MEASURES,
}
"""Nouns of which a matter is told."""
BY_ONE = frozenset(("whether it was taken", "whether it was passed"))
"""Matters of which one may decide this way and another that way."""
DECIDED = BY_ONE | {"where it is", "whether it is open again", "whether the office is kept"}
"""Matters that are decided but once: where nothing tells which report is the later, neither overtakes the other."""
