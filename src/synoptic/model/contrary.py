"""Words of which one alone can stand in one place of one statement: opposite acts, states and sides.

A motion was carried or defeated, a ban kept or dropped, a heater is safe or unsafe. Missed on purpose: qualities that are more or
less so ("old", "small").
"""

from __future__ import annotations

from collections.abc import Iterable

from synoptic.model.acts import OPPOSED

_PASSING = (
    "open reopen | close shut seal",
    "file bring lodge reopen | drop withdraw",
    "arrive come return enter | depart leave exit",
    "arrest detain jail | release free",
    "start begin launch resume | end stop halt finish suspend",
    "lock | unlock",
    "advance | retreat withdraw",
    "buy | sell",
    "appear | disappear vanish",
)
_TURNING = (
    "impose introduce | lift",
    "join | leave quit",
    "rise increase climb grow gain raise jump soar | fall drop decline decrease sink cut lower reduce plunge slump",
    "hire recruit employ appoint | dismiss fire sack",
    "keep retain | drop cancel abandon remove lose lift surrender",
    "lose | find recover regain",
    "strengthen | weaken",
    "widen | narrow",
    "tighten | loosen ease relax",
    "expand | shrink",
    "accelerate | slow",
    "install | remove",
    "deploy | withdraw recall",
    "extend | end shorten",
    "promote | demote relegate",
    "improve | worsen",
    "remain stay | leave resign depart",
    "continue | end stop",
)
_SETTLED = (
    "agree accept consent | refuse decline reject",
    "carry | defeat reject",
    "allow permit | ban bar forbid prohibit",
    "convict | acquit clear",
    "grant allow uphold | refuse dismiss reject deny",
    "support back favour favor | oppose",
    "praise welcome hail | criticise criticize condemn denounce",
    "manage succeed | fail",
    "admit confirm acknowledge concede | deny",
    "include | exclude",
    "unanimous | divided split",
    "attend | miss skip boycott",
    "pass | fail",
    "survive | die",
    "win | lose draw",
    "lend | borrow",
    "before | after",
    "with | without",
    "for | against",
    "always usually often frequently regularly | rarely seldom never",
    "suspended | custodial immediate",
    "accidental accidentally | deliberate deliberately intentional intentionally",
)
_STATES = (
    "open ajar unlocked | closed shut locked sealed destroyed",
    "full packed crowded overcrowded | empty deserted half-empty",
    "alive | dead",
    "awake | asleep",
    "conscious | unconscious",
    "intact undamaged unharmed unscathed | destroyed wrecked ruined gutted",
    "armed | unarmed",
    "loaded | unloaded",
    "insured | uninsured",
    "married | unmarried single divorced",
    "lit | unlit dark",
    "legal lawful | illegal unlawful",
    "genuine authentic real | fake forged counterfeit",
    "voluntary | compulsory mandatory obligatory",
    "complete finished | incomplete unfinished",
    "calm smooth | rough choppy stormy",
    "vaccinated | unvaccinated",
    "manned staffed | unmanned unstaffed",
    "sober | drunk intoxicated",
    "present | absent",
    "afloat | sunk",
    "peaceful | violent",
    "free | captive",
    "running | stopped",
)
_SIDES = (
    "north northern northward northbound | south southern southward southbound",
    "east eastern eastward eastbound | west western westward westbound",
    "left | right",
    "inside indoors | outside outdoors",
    "upstairs | downstairs",
    "above | below",
    "upper | lower",
    "upstream | downstream",
    "uphill | downhill",
    "front | rear back",
)


def _rows(lines: Iterable[str]) -> tuple[tuple[frozenset[str], ...], ...]:
    return tuple(tuple(frozenset(side.split()) for side in line.split(" | ")) for line in lines)


PASSING = _rows(_PASSING)
"""Acts of which one day may see both, one after the other."""
TURNING = _rows(_TURNING)
"""Acts and states of which one may give way to the other."""
SETTLED = (*OPPOSED, *_rows(_SETTLED))
"""Those of which one thing sees but one."""
STATES = _rows(_STATES)
"""Opposite states of one thing."""
SIDES = _rows(_SIDES)
"""Words that say on which side, or which way."""


def opposite(a: str, b: str, rows: Iterable[tuple[frozenset[str], ...]]) -> bool:
    """Whether two words stand on the two sides of a row."""
    return any(a in pro and b in contra or a in contra and b in pro for pro, contra in rows)


PREFIXES = ("un", "in", "im", "il", "ir", "non", "non-")
NO_CONTRARY = frozenset(
    "invaluable inflammable inhabitable infamous indifferent inside inland inner incoming inborn".split()
)
"""Words that begin as a denial of another and are none."""
UNDOING = frozenset(
    "agree approve connect appear allow qualify prove obey respect like trust satisfied satisfy honest loyal continue engage "
    "mount integrate assemble able band own claim regard".split()
)
"""Words that "dis" before them denies: of most it only makes another ("close", "disclose")."""
SHORTEST = 4
"""Letters of a quality that another is taken to deny: "no", "in" and the like begin too many."""


def denies(a: str, b: str) -> bool:
    """Whether one word for a quality is the other with a syllable before it that denies it: "armed", "unarmed"."""
    short, long = sorted((a, b), key=len)
    if long == f"dis{short}":
        return short in UNDOING
    return len(short) >= SHORTEST and long not in NO_CONTRARY and any(long == prefix + short for prefix in PREFIXES)


AMOUNTS = tuple(
    frozenset(line.split(", "))
    for line in (
        "all, everyone, everybody, every, each, nearly all, almost all, virtually all, practically all, most, nearly every, almost every",
        "few, no, none, no one, nobody, hardly any, barely any, scarcely any, almost none, almost no, very few, only few",
    )
)
"""Words that say of how many something is so: of nearly all, of hardly any."""


def amounts_apart(a: str, b: str) -> bool:
    """Whether one says that it is so of most, the other that it is so of few or none."""
    many, few = AMOUNTS
    return a in many and b in few or a in few and b in many
