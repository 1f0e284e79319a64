"""Dimensions with two poles or more, of which one thing has but one: up or down, open or shut, granted or refused, working or broken.

Every word of one pole excludes every word of another, whatever part of speech it is: "rose", "went up", "a rise in". How a word is
written here tells where the thing stands that it is told of: `rise:s` of its doer, `raise:o` of what it is done to, `open:so` of what
it is done to, else of its doer, `object:to` of what stands behind a preposition. `=open` is told as a state ("is open", "left the gates
open"), `=out_of_order` in several words, `give+consent:to` by a verb with its object, `@rise:in` by a noun. Missed on purpose: what is
more or less so ("large"), and words that are of a dimension in some of their senses only.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from synoptic.model.contrary import STATES


@dataclass(frozen=True)
class Dimension:
    """Poles that exclude one another."""

    name: str
    """In words, for the reason: "which way it went"."""
    passing: bool
    """Whether one thing may see both within hours, one after the other."""
    things: frozenset[str] = frozenset()
    """Nouns of which alone it is told, if any are given."""
    by_one: bool = False
    """Whether one may answer this way and another that way, so that both have to be of one doer where both name him."""
    personal: bool = False
    """Whether it is told of persons and bodies alone."""
    strict: bool = False
    """Whether it is told of an act or a thing that has to be named in both: agreed to sell, refused to sell."""
    course: bool = False
    """Whether a later pole follows an earlier one in the course of things."""


@dataclass(frozen=True)
class Expression:
    """One way of telling a pole."""

    dimension: int
    pole: int
    place: str
    """Where the thing stands: "s", "o", "so", or a preposition."""
    shape: str
    """ "verb", "state" or "noun"."""
    words: tuple[str, ...]
    """The verb with its particle or object; the words of a state, in their order."""
    particle: bool = False
    """Whether the second word of a verb is its particle."""


_RULES = frozenset(
    "ban curfew sanction restriction limit embargo blockade tax duty tariff moratorium lockdown quarantine emergency".split()
)
_ALARMS = frozenset("alarm siren bell detector sprinkler".split())
_MEASURES = frozenset(
    "share sale price profit turnover revenue earning income output production export import wage salary rent unemployment inflation "
    "rate cost demand attendance passenger membership crime accident birth death population level value figure number stock bond "
    "index currency euro dollar pound order booking visit visitor tax fee fare premium temperature support popularity lead debt deficit "
    "surplus traffic emission consumption spending investment loss harvest yield catch tourism trade poverty enrolment vacancy".split()
)
_TRUCES = frozenset(
    "ceasefire truce deal talk coalition agreement dam dyke levee roof wall marriage bridge alliance".split()
)
_PLACES = frozenset(
    "room flat house theatre hall stand stadium train bus car reservoir tank ward hospital shop church square".split()
)
_WATERS = frozenset(
    "water milk food meat cheese toy air soil beach building bridge playground vaccine product river lake".split()
)


def _pairs(words: str) -> str:
    """The states told by a word before a noun for a cause."""
    return " ".join(f"={word}_{noun}" for word in words.split() for noun in ("cause", "reason", "factor"))


_TABLE = (
    (Dimension("which way it went", True, _MEASURES),
     "rise:s climb:s grow:s increase:so go_up:s raise:o jump:s soar:s gain:s surge:s swell:s rocket:s edge_up:s inch_up:s shoot_up:s "
     "double:so treble:so triple:so put_up:o push_up:o pick_up:s advance:s strengthen:s @rise:in @increase:in @growth:in @jump:in @gain:in =up =higher",
     "fall:s drop:s decline:s decrease:so go_down:s cut:o lower:o reduce:o plunge:s slump:s shrink:so dip:s slip:s tumble:s slide:s "
     "plummet:s dwindle:s halve:so contract:s sink:s shed:s weaken:s edge_down:s come_down:s @fall:in @drop:in @decline:in @decrease:in @slump:in @dip:in =down =lower",
     "stagnate:s =unchanged =flat =steady"),
    (Dimension("whether it was up or down", True, frozenset("barrier gate arm flag blind shutter drawbridge bridge ramp curtain anchor boom".split())),
     "=up =raised go_up:s raise:o hoist:o", "=down =lowered come_down:s go_down:s lower:o"),
    (Dimension("whether it was open", True),
     "=open =ajar =unlocked open:so reopen:so unlock:o =wide_open", "=closed =shut =locked =sealed =bolted close:so shut:so lock:o bolt:o shut_down:so close_down:so", "=destroyed"),
    (Dimension("whether it was accepted", False, by_one=True),
     "accept:o approve:o pass:o adopt:o endorse:o back:o ratify:o grant:o authorise:o authorize:o support:o favour:o favor:o wave_through:o "
     "vote_through:o agree:to consent:to say+yes:to give+blessing:to give+approval:to give+backing:to give+consent:to give+nod:to "
     "give+assent:to vote:for uphold:o ",
     "reject:o refuse:o turn_down:o throw_out:o vote_down:o defeat:o veto:o oppose:o decline:o dismiss:o rebuff:o spurn:o "
     "say+no:to vote:against object:to strike_down:o overturn:o quash:o rule_out:o"),
    (Dimension("whether it was admitted", False, personal=True),
     "admit:s admit:to confess:s confess:to own_up:s acknowledge:s confirm:s claim+responsibility:s plead+guilty:s",
     "deny:s plead+innocent:s protest+innocence:s maintain+innocence:s insist+innocence:s proclaim+innocence:s"),
    (Dimension("whether somebody kept the post", False, personal=True, course=True),
     "stand_by:by stand:by keep_on:o retain:o back:o", "fire:o sack:o dismiss:o oust:o axe:o depose:o"),
    (Dimension("whether it worked", False),
     "work:s function:s =working =operational =in_order =in_working_order =in_service =functioning",
     "=broken =out_of_order =out_of_action =out_of_service =defective =faulty =switched_off =disabled =disconnected malfunction:s break_down:s fail:s"),
    (Dimension("whether it sounded", False, _ALARMS),
     "sound:s ring:s go_off:s work:s trigger:o =working blare:s", "=silent =mute fail:s =switched_off =disabled =disconnected =dead"),
    (Dimension("whether it held", False, _TRUCES, course=True),
     "hold:s hold_up:s hold_firm:s survive:s =in_force respect:o observe:o", "collapse:s break_down:s fall_apart:s give_way:s crumble:s break:o violate:o burst:s"),
    (Dimension("whether it came through whole", False),
     "=intact =undamaged =unharmed =unscathed =whole =unbroken", "=destroyed =wrecked =ruined =gutted =damaged =broken =flattened =demolished "
     "destroy:o wreck:o ruin:o gut:o flatten:o demolish:o damage:o smash:o crush:o shatter:o"),
    (Dimension("whether it was kept", False, by_one=True), "keep:o retain:o", "return:o give_back:o hand_back:o sell:o give_away:o surrender:o"),
    (Dimension("whether it is lawful", False),
     "=legal =lawful =valid =constitutional =permitted =allowed legalise:o legalize:o", "=illegal =unlawful =invalid =void =unconstitutional =banned =prohibited =forbidden ban:o outlaw:o prohibit:o forbid:o"),
    (Dimension("whether it was full", True, _PLACES),
     "=full =packed =crowded =overcrowded =sold_out =crammed =full_to_the_brim", "=empty =half-empty =half_empty =deserted"),
    (Dimension("whether it is safe", False, _WATERS),
     "=safe =harmless =clean =drinkable", "=unsafe =dangerous =contaminated =poisonous =toxic =polluted =undrinkable =unfit contaminate:o poison:o pollute:o"),
    (Dimension("whether somebody was alone", False, personal=True),
     "=alone =unaccompanied =single-handed =on_his_own =on_her_own =on_their_own =by_himself =by_herself", "accompany:o =in_company =roped =accompanied"),
    (Dimension("whether it stays in force", True, _RULES),
     "keep:o extend:o retain:o impose:o maintain:o prolong:o tighten:o introduce:o =in_force", "lift:o end:o scrap:o abolish:o relax:o ease:o drop:o"),
    (Dimension("whether it took place", True, frozenset("match game concert election vote march rally parade race final talk summit meeting launch hearing strike show festival ceremony walkout stoppage flight".split())),
     "take_place:s take+place:s hold:o stage:o go_ahead:s proceed:s =on", "cancel:o call_off:o scrap:o abandon:o axe:o =off =cancelled"),
    (Dimension("whether it is challenged", False, frozenset("verdict ruling sentence judgment judgement decision conviction fine penalty".split()), by_one=True),
     "appeal:o appeal:against challenge:o contest:o dispute:o fight:o", "accept:o respect:o"),
    (Dimension("how much of a cause it was", False), _pairs("main chief primary leading principal biggest major"), _pairs("minor small secondary marginal")),
    (Dimension("whether it succeeded", False),
     "succeed:s =successful =a_success", "flop:s =unsuccessful =a_failure =a_flop"),
    (Dimension("whether somebody was willing", False, personal=True, strict=True),
     "agree:s consent:s volunteer:s promise:s pledge:s vow:s undertake:s", "refuse:s decline:s =unwilling"),
    (Dimension("whether somebody stays", False, personal=True, strict=True), "stay:s remain:s stay_on:s", "leave:s quit:s depart:s resign:s step_down:s"),
    (Dimension("whether somebody won", False, strict=True), "win:s", "lose:s draw:s"),
    (Dimension("whether it was passed", False, frozenset("test exam examination inspection check audit trial".split())), "pass:o", "fail:o flunk:o"),
    (Dimension("whether somebody was there", False, personal=True, strict=True),
     "attend:s turn_up:s show_up:s take+part:s", "skip:s miss:s boycott:s stay_away:s"),
    (Dimension("whether somebody lived", False, personal=True, course=True),
     "survive:s pull_through:s =alive", "die:s perish:s drown:s =dead kill:o"),
    (Dimension("whether it was on time", False), "=on_time =punctual =on_schedule =in_time", "=late =delayed =behind_schedule =overdue"),
    (Dimension("which light it showed", False, frozenset("light signal".split())), "=green", "=red"),
    (Dimension("whether it was dry", True, frozenset("road surface pitch track ground runway street pavement".split())), "=dry", "=wet =icy =slippery =flooded"),
    (Dimension("whether one could get through", True, frozenset("road exit door route path track line lane stairway street pass tunnel".split())),
     "=clear =passable =free =unobstructed", "=blocked =obstructed =impassable =jammed"),
    (Dimension("whether anybody was in it", True, frozenset("house building flat apartment home hotel cottage car bus hut barn".split())),
     "=occupied =inhabited", "=empty =unoccupied =vacant =uninhabited =derelict"),
    (Dimension("whether it was paid", True, frozenset("fine tax bill ransom debt wage rent salary sum fee".split())),
     "pay:o settle:o hand_over:o =paid", "withhold:o =unpaid =outstanding =owed"),
)  # fmt: skip
_BY_STATES = tuple(
    (Dimension("how it stood", True), *(" ".join(f"={w}" for w in sorted(side)) for side in row))
    for row in STATES
    if not (row[0] & {"open", "intact", "full", "legal"})
)
"""The opposite states of one thing that are told in one word, as the table of opposites has them."""
DIMENSIONS = tuple(row[0] for row in (*_TABLE, *_BY_STATES) if isinstance(row[0], Dimension))


def _expression(dimension: int, pole: int, text: str) -> tuple[str, Expression]:
    """The word by which it is found, and the expression."""
    form, _, place = text.partition(":")
    if form.startswith("="):
        words = tuple(form[1:].split("_"))
        return words[-1], Expression(dimension, pole, "s", "state", words)
    if form.startswith("@"):
        return form[1:], Expression(dimension, pole, place, "noun", (form[1:],))
    if "+" in form:
        verb, _, thing = form.partition("+")
        return verb, Expression(dimension, pole, place, "verb", (verb, thing))
    verb, _, particle = form.partition("_")
    return verb, Expression(dimension, pole, place, "verb", (verb, particle) if particle else (verb,), bool(particle))


def _expressions() -> Mapping[str, tuple[Expression, ...]]:
    found: dict[str, list[Expression]] = defaultdict(list)
    for n, row in enumerate((*_TABLE, *_BY_STATES)):
        for pole, line in enumerate(row[1:]):
            for text in str(line).split():
                word, expression = _expression(n, pole, text)
                found[word].append(expression)
    return {word: tuple(x) for word, x in found.items()}


EXPRESSIONS = _expressions()
"""Lemma of a verb or a noun, or last word of a state -> what it may tell."""
UNREGULAR = {"shrank": "shrink", "shrunk": "shrink", "sank": "sink", "fell": "fall", "rose": "rise", "grew": "grow"}
"""Forms that parsers may leave as they are -> the lemma."""
