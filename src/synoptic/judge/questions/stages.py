"""The courses that a person or a thing runs through in the news: missing, then found; burning, then out.

Each is a row of states in the order in which they follow one another, with the phrases that tell of each. A phrase is a verb with its
particle ("put out"), a verb and a word that hangs from it ("fight life"), "=" and what somebody is said to be, or a preposition and a noun
behind "be"; "no way" is that nothing gets past something. Behind "*" in a phrase with a preposition stands whom or what it is told of; "^" marks a verb that is told of its doer, "!" one
that is told of what it is done to, and only of that.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Course:
    """States that follow one another."""

    states: tuple[str, ...]
    lasting: bool = False
    """Whether the first state must be told as it stands when the report is printed."""
    planned: bool = False
    """Whether the first state may be told as what is to come."""
    person: bool = False
    """Whether it is one of people."""
    exact: bool = False
    """Whether a noun or a name must say that both are told of one."""
    brief: bool = False
    """Whether it is run through in days."""
    of: str = ""
    """Nouns of which the last state is told, if not of anything."""
    only: str = ""
    """Nouns of which all states are told, if not of anything."""


FIRES = "fire blaze wildfire bushfire inferno flame"
COURSES = (
    Course((
        "=missing, =unaccounted, look for *, search for *, hunt for *, comb for *, go missing, =lost, vanish^, disappear^, stray^, "
        "run away^, trace of *, sign of *, =overdue",
        "find!, locate!, turn up, spot!, come upon *, come across *, trace!, track down!, discover!, reunite!, =alive, catch!, recapture!, "
        "come back^, return^, =safe, take trap, walk out^",
    )),
    Course((
        "on run, at large, =free, look for *, hunt for *, search for *, =wanted, escape^, break out^",
        "in custody, in detention, arrest!, capture!, catch!, recapture!, surrender^, detain!, give himself, give herself, =behind bar, seize!",
    ), person=True),
    Course((
        "steal!, make off with *, get away with *, loot!, snatch!, take!, =stolen, =gone, vanish^, disappear^, go missing",
        "recover!, retrieve!, get back!, hand back!, give back!, bring back!, find!, return!, turn up, =back, seize!",
    )),
    Course((
        "arrest!, detain!, hold!, in custody, in detention, question!, interrogate!, deny bail, refuse bail, =detained, take custody, behind bar",
        "release!, release bail, grant bail, free!, let go, set free, walk free, =free, go free, on bail, let off",
    ), person=True),
    Course((
        "question!, interrogate!, detain!, hold!, in custody, arrest!, quiz!, grill!",
        "charge!, indict!, arraign!, remand!, lay charge against *, file charge against *, bring charge against *, appear court, appear judge, "
        "stand accuse, face charge",
    ), person=True),
    Course((
        "suspend!, place leave, put leave, send leave, on leave, stand aside^, =suspended",
        "resign^, quit^, step down^, stand down^, leave^, dismiss!, sack!, fire!, oust!, remove!, give notice, leave post, leave job, "
        "leave office, hand notice, hand resignation, reinstate!",
    ), person=True),
    Course((
        "critical condition, grave condition, serious condition, fight life, for life, battle life, in coma, =unconscious, "
        "=critical, life support, intensive care, hover death, put coma, place coma, keep coma",
        "die^, succumb^, pass away^, lose life, lose fight, lose battle, condition stable, =stable, wake^, awake^, wake up^, awaken^, "
        "regain consciousness, come round^, open eye, out danger, =conscious, =awake, leave hospital, discharge!",
    ), person=True),
    Course((
        "in hospital, take hospital, bring hospital, admit hospital, rush hospital, hospitalise!, hospitalize!",
        "leave hospital, discharge!, go home^, allow home, let home, send home, =home, out hospital, release hospital",
    ), person=True, exact=True),
    Course((
        "burn^, rage^, blaze^, =burning, =ablaze, =alight, =aflame, on fire, in flame, spread^, out control, advance^, grow^, smoulder^, shoot^, leap^",
        "put out!, =out, extinguish!, beat down!, douse!, quell!, stamp out!, contain!, encircle!, under control, =contained, bring control, "
        "get control, have control, go out^, burn out^, die down^",
    ), lasting=True, brief=True, of=FIRES),
    Course((
        "trap, strand, stick, =stranded, =trapped, =stuck, =marooned, cut off!, =aground, run aground, pin!",
        "rescue!, free!, refloat!, at sea, =free, bring out!, bring surface, pull out!, pull free, winch safety, winch!, bring safety, "
        "take safety, pull safety, airlift!, lift off!, get out, =out, =safe, dig out!, lead safety, reach safety, cut free, evacuate!",
    ), brief=True),
    Course((
        "=aboard, on board",
        "bring ashore, take ashore, ferry ashore, come ashore, go ashore, =ashore, take off, disembark",
    ), brief=True),
    Course((
        "evacuate, displace, flee^, leave home, stay out, keep out, stay away, order out!, move out!, clear!",
        "return home, allow home, let home, go home, =home, let back!, allow back!, go back^, sleep home, return^, come back^, come home",
    ), person=True, planned=True),
    Course((
        "=dry, run dry^, cut off!, shut off!, turn off!, stay dry, remain dry",
        "=running, =flowing, again run, again flow, turn on!",
    ), brief=True, exact=True, only="tap faucet fountain standpipe"),
    Course((
        "kidnap, take hostage, hold hostage, =hostage, in captivity, abduct!, seize!",
        "release!, free!, rescue!, =free, let go, set free",
    ), person=True),
    Course((
        "stay race, remain race, in race, no plan leave, no plan quit, no plan withdraw, no intention leave, no intention quit, fight on^, stay contest, carry on^",
        "bow out^, pull out^, drop out^, withdraw^, quit race, leave race, end campaign, suspend campaign, end bid, abandon bid, quit^, "
        "withdraw race",
    ), person=True),
    Course((
        "=open, stay open, remain open, keep open, take guest, welcome guest, accept guest, receive guest, take booking",
        "close!, shut!, shut down!, close down!, =closed, =shut, shut door, close door, close^, shut^, seal off!",
    ), lasting=True, brief=True),
    Course((
        "no way, =closed, =shut, =blocked, =impassable, stay shut, stay closed, remain shut, remain closed, close!, shut!, block!",
        "reopen, =open, =usable, =passable, again open, again cross, again roll, again run, again drive, again pass, again use, again flow, again travel, =clear, "
        "again sail, again fly, again land, open^",
    ), lasting=True, brief=True),
    Course((
        "suspect!, blame!, believe be, think be, =suspected, point to *",
        "come clean, come negative, test negative, =negative, =clean, rule out!, clear!, exonerate!, eliminate!, =innocent, prove harmless",
    ), exact=True),
    Course((
        "ask for *, demand!, request!, apply for *, call for *, appeal for *, petition for *, press for *, seek!",
        "reject!, turn down!, refuse!, deny!, throw out!, grant!, approve!, rebuff!, dismiss!",
    ), planned=True, exact=True),
)  # fmt: skip


@dataclass(frozen=True)
class Meaning:
    """What a phrase tells of a course."""

    course: int
    rank: int
    doer: bool
    """Of whoever does it."""
    done: bool
    """Of what it is done to, and only of that."""


def _read() -> dict[str, tuple[Meaning, ...]]:
    found: dict[str, tuple[Meaning, ...]] = {}
    for n, course in enumerate(COURSES):
        for rank, state in enumerate(course.states):
            for item in state.split(", "):
                phrase = item.rstrip("^!")
                meaning = Meaning(n, rank, item.endswith("^"), item.endswith("!"))
                found[phrase] = (*found.get(phrase, ()), meaning)
    return found


PHRASES = _read()
"""Phrase -> what it tells, of each course."""
