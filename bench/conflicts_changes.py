"""The changes that are planted: what is changed in the words of a report, and what that makes of the two reports.

A change looks at the report's own words (by patterns of its own, not by what the program reads) and at what an archive
records of the incident (names, city, day). The same value is changed wherever the report gives it, so that the changed
report agrees with itself. Each change knows what a careful reader would call the difference: its kinds and verdicts.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random
from typing import Any

from bench.conflicts_wording import WEEKDAYS
from bench.planted_edits import Sentence

CONTRADICTION = frozenset(("contradiction",))
NO_CONFLICT = frozenset[str]()


@dataclass(frozen=True)
class Place:
    """One place of a change: tokens `first` to `last` of a sentence, and what stands there afterwards."""

    sentence: int
    first: int
    last: int
    text: str


@dataclass(frozen=True)
class Change:
    """What was changed, and what it makes of the two reports."""

    name: str
    """ "figure", "unit", "date" ...: the planter's own kinds, finer than those of conflicts."""
    places: tuple[Place, ...]
    kinds: frozenset[str] = NO_CONFLICT
    """Kinds of conflict that are right; none where nothing contradicts."""
    verdicts: frozenset[str] = CONTRADICTION
    later: bool = False
    """The changed report has to be the later one by date."""
    shown: str = ""
    """For whoever reads what failed."""


@dataclass(frozen=True)
class Known:
    """What an archive and the other incidents lend to the changes of one report."""

    day: date | None
    """Day of the incident."""
    published: date | None
    cities: tuple[str, ...]
    """Names of the incident's city."""
    people: tuple[str, ...]
    """Full names of those it happened to, or who did it."""
    other_cities: tuple[str, ...]
    """Cities of the same state."""
    other_people: tuple[str, ...]


@dataclass(frozen=True)
class Lines:
    """The sentences of a report as strings, with the way back to their tokens."""

    sentences: tuple[Sentence, ...]
    texts: tuple[str, ...] = field(default=())

    @staticmethod
    def of(sentences: Sequence[Sentence]) -> Lines:
        """Built from the report's sentences."""
        return Lines(tuple(sentences), tuple(" ".join(t.text for t in s) for s in sentences))

    @property
    def whole(self) -> str:
        """All sentences."""
        return "\n".join(self.texts)

    def places(self, pattern: re.Pattern[str], new: Callable[[re.Match[str]], str]) -> tuple[Place, ...]:
        """The places of all matches of a pattern, each with its new text in the tokens that it touches."""
        found = []
        for n, text in enumerate(self.texts):
            taken = -1
            for m in pattern.finditer(text):
                first, last = text.count(" ", 0, m.start()), text.count(" ", 0, max(m.start(), m.end() - 1))
                if first <= taken:
                    continue
                taken = last
                words = text.split(" ")[first : last + 1]
                start = len(" ".join(text.split(" ")[:first])) + (first > 0)
                region = " ".join(words)
                changed = region[: m.start() - start] + new(m) + region[m.end() - start :]
                found.append(Place(n, first, last, changed))
        return tuple(found)


_WORDS = "two three four five six seven eight nine ten eleven twelve".split()
_NUMBER = rf"(?:{'|'.join(_WORDS)}|\d{{1,3}}(?:,\d{{3}})+|\d{{1,4}})"
_PEOPLE = (
    "people|men|women|children|teens|teenagers|boys|girls|victims|suspects|officers|persons|others|students|"
    "adults|kids|deputies|bystanders|gunmen"
)
_THINGS = (
    "shots|rounds|bullets|times|guns|vehicles|cars|homes|houses|witnesses|shootings|homicides|murders|charges|"
    "counts|shell casings|casings|calls|gunshots|robberies|arrests|cases|tickets"
)
_COUNT = re.compile(
    rf"(?<![\w$.,:-])({_NUMBER})(?= (?:[a-z]+ )?(?:{_PEOPLE}|{_THINGS})\b)(?! (?:of|to|or|and)\b)", re.I
)
_TOLL = re.compile(
    rf"(?<![\w$.,:-])({_NUMBER})(?= (?:[a-z]+ )?(?:{_PEOPLE})(?: (?:were|are|have been|was))?(?: [a-z]+ly)? "
    r"(?:killed|dead|injured|wounded|hurt|shot and killed|shot and wounded)\b)",
    re.I,
)
_DEADLY = re.compile(
    r"\b(?:killed|dead|died|injur|wound|hurt|shot|missing|arrest|detain|rescu|evacuat|hospital|victim)", re.I
)
_AGE = re.compile(r"(?<=, )(\d\d)(?=,)|\b(\d\d)(?=-year-old\b)")
_MONEY = re.compile(r"(?<=\$)(\d{1,3}(?:,\d{3})+|\d{2,6})(?![\d.,]*\d)")
_SPAN = re.compile(rf"(?<![\w$.,:-])({_NUMBER})( |-)(miles?|feet|foot|yards?|minutes?|hours?|days?|weeks?|months?)\b")
_OTHER_UNIT = {
    "mile": "kilometer", "feet": "yards", "foot": "yard", "yard": "mile", "minute": "hour", "hour": "minute",
    "day": "week", "week": "day", "month": "week",
}  # fmt: skip
_CONVERTED = {
    "mile": ("kilometer", 1.609344),
    "feet": ("meter", 0.3048),
    "yard": ("meter", 0.9144),
    "foot": ("meter", 0.3048),
}
_DAY = re.compile(rf"\b({'|'.join(WEEKDAYS)})\b(?!,? (?:[A-Z][a-z]{{2,8}}\.?) \d)")
_NO_PART_OF_DAY = r"(?! (?:morning|afternoon|evening|night|at|around|about))"
_MONTHS = "Jan Feb Mar Apr May June July Aug Sept Oct Nov Dec".split()
_MONTH_DAY = re.compile(
    r"(?<!day )(?<!day, )\b((?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.) )(\d{1,2})\b(?!,? \d)"
)
_YEAR = re.compile(r"(?<=\b[iI]n )((?:19|20)\d\d)\b(?!-)")
_STREET = re.compile(
    r"\b((?!East|West|North|South)[A-Z][a-z]{3,12})(?= (?:Street|Avenue|Road|Drive|Boulevard|Lane|Ave\.|St\.))"
)
_TITLED = re.compile(
    r"\b(?:Sgt\.|Lt\.|Capt\.|Chief|Sheriff|Detective|Officer|Det\.|Cpl\.) (?!Inspector|Deputy|Detective|Officer|Sheriff|Chief|Police|of )([A-Z][a-z]+ [A-Z][a-z]{3,})\b"
)
_DONE = (
    "arrested|charged|released|taken|transported|shot|wounded|injured|killed|hit|struck|identified|found|captured|convicted"
    "|sentenced|booked|indicted|called|airlifted|rushed|hospitalized|recovered|questioned|stolen|involved"
)
_WAS_DONE = re.compile(rf"\b(was|were|has been|have been|had been)(?= (?:{_DONE})\b)")
_NOT_DONE = re.compile(r"\b(was|were|is|are|has|have|did|do|does|had) not(?= \w)")
_NONE_MADE = re.compile(r"\b([Nn])o (arrests|charges|suspects|weapons)(?= (?:have|has|were|had)\b)")
_WAS_MOVED = re.compile(
    r"\b(was|were)(?= (?:arrested|charged|released|taken|transported|booked|arraigned|sentenced|buried|indicted)\b)"
)
_IS_DUE = re.compile(
    r"\b(is|are) (?:scheduled|expected|set|due|slated) to (be |appear|return|stand|go|make|face|undergo|begin|meet|hold)"
)
_WILL = re.compile(r"\bwill (be (?:held|arraigned|charged|sentenced|released|buried|transferred)|appear|face)\b")


_UNFIT = re.compile(r"[\"\u201c\u201d?]|\b(?:if|whether|not sure|unclear|any|yet|either|until|only|but)\b")
_NEGATIVE = re.compile(r"\b(?:no|not|never|nobody|none|neither|nor|nothing|without)\b|n['\u2019]t\b", re.I)


_BOUND = re.compile(
    r"\b(?:at least|at most|as many as|up to|more than|less than|fewer than|over|under|nearly|almost|about|or|to|and|some) \$?$",
    re.I,
)
"""What makes a figure a bound or an end of a range: another figure behind it may hold as well."""


def _number(text: str) -> int:
    return _WORDS.index(text.lower()) + 2 if text.lower() in _WORDS else int(text.replace(",", ""))


def _printed(value: int, like: str) -> str:
    if like.lower() in _WORDS and 2 <= value <= 12:
        word = _WORDS[value - 2]
        return word.capitalize() if like[0].isupper() else word
    return f"{value:,}" if value >= 1000 and ("," in like or len(like) < 4) else str(value)


def _another(value: int, rng: Random) -> int:
    """A value that differs by more than rounding: of small ones by one or two, of others by a fifth or so."""
    if value <= 12:
        return rng.choice([v for v in (value - 2, value - 1, value + 1, value + 2) if v >= 2])
    return value + rng.choice((-1, 1)) * max(2, round(value * rng.uniform(0.12, 0.4)))


def _pick(found: Sequence[re.Match[str]], rng: Random) -> re.Match[str] | None:
    return rng.choice(found) if found else None


def _all(pattern: re.Pattern[str], lines: Lines) -> list[re.Match[str]]:
    return [m for text in lines.texts for m in pattern.finditer(text)]


def figure(lines: Lines, known: Known, rng: Random) -> Change | None:
    """A count, an age or a sum of money."""
    pattern = rng.choice((_COUNT, _COUNT, _AGE, _AGE, _MONEY))
    m = _pick(_all(pattern, lines), rng)
    if m is None:
        return None
    old = m[1] or m[2] if pattern is _AGE else m[1]
    noun = re.match(r" (?:[a-z]+ )?(\w+)", m.string[m.end() :]) if pattern is _COUNT else None
    if (
        pattern is _COUNT
        and _DEADLY.search(m.string)
        and re.search(rf"\b(?:{_PEOPLE})\b", noun[0] if noun else "")
        and not _plain_toll(m, lines)
    ):
        return None
    if _BOUND.search(m.string[: m.start()]):
        return None
    value = _number(old)
    new = value + rng.choice((-7, -4, -2, 2, 3, 6)) if pattern is _AGE else _another(value, rng)
    if new < 2 or re.search(rf"(?<!\d){new}(?!\d)", lines.whole) or (pattern is _AGE and not 10 < new < 90):
        return None
    text = _printed(new, old)
    same = re.compile(rf"(?<![\w$.,:-]){re.escape(old)}{re.escape(noun[0]) if noun else ''}\b", re.I)
    if pattern is _AGE:
        same = re.compile(rf"(?<=, ){old}(?=,)|\b{old}(?=-year-old\b)")
    elif pattern is _MONEY:
        same = re.compile(rf"(?<=\$){re.escape(old)}(?![\d.,]*\d)")
    tail = noun[0] if noun else ""
    places = lines.places(same, lambda x: (text.capitalize() if x[0][0].isupper() else text.lower()) + tail)
    return Change("figure", places, frozenset(("quantity",)), shown=f"{old}{tail} -> {text}{tail}")


def _plain_toll(m: re.Match[str], lines: Lines) -> bool:
    """Whether no other number stands near in the sentence: parts and wholes could otherwise stop to add up."""
    return len(re.findall(rf"\b{_NUMBER}\b", m.string)) == 1


def unit(lines: Lines, known: Known, rng: Random) -> Change | None:
    """The unit of a measure or of a length of time."""
    m = _pick(_all(_SPAN, lines), rng)
    if m is None:
        return None
    one = m[3] if m[3] in ("feet", "foot") else m[3].rstrip("s")
    new = _OTHER_UNIT[one] + ("s" if m[3].endswith("s") else "")
    places = lines.places(re.compile(rf"(?<![\w$.,:-]){re.escape(m[0])}\b"), lambda x: m[1] + m[2] + new)
    return Change("unit", places, frozenset(("quantity", "date")), shown=f"{m[0]} -> {m[1]}{m[2]}{new}")


def day(lines: Lines, known: Known, rng: Random) -> Change | None:
    """A weekday, a day of a month, or a year."""
    pattern = rng.choice((_DAY, _DAY, _MONTH_DAY, _YEAR))
    m = _pick(_all(pattern, lines), rng)
    if m is None:
        return None
    old = m[0]
    if pattern is _DAY:
        new = rng.choice([d for d in WEEKDAYS if d not in lines.whole] or [old])
    elif pattern is _MONTH_DAY:
        other = int(m[2]) + rng.choice((-5, -3, -2, 2, 3, 5))
        new = f"{m[1]}{other}"
        if not 1 <= other <= 28 or re.search(rf"{re.escape(m[1])}{other}\b", lines.whole):
            return None
    else:
        new = str(int(old) + rng.choice((-3, -2, -1, 1, 2)))
    if new == old or new in lines.whole or (pattern is _YEAR and known.published and int(new) > known.published.year):
        return None
    places = lines.places(re.compile(rf"\b{re.escape(old)}\b(?!\d)"), lambda x: new)
    return Change("date", places, frozenset(("date",)), shown=f"{old} -> {new}")


def person(lines: Lines, known: Known, rng: Random) -> Change | None:
    """The surname of somebody, or the first name, wherever it stands."""
    found = [n for n in known.people if n in lines.whole] + [m[1] for m in _all(_TITLED, lines)]
    if not found or not known.other_people:
        return None
    old = rng.choice(found)
    first, last = old.split()[0], old.split()[-1]
    other = rng.choice(known.other_people)
    change, to = (last, other.split()[-1]) if rng.random() < 0.6 else (first, other.split()[0])
    if to in lines.whole or len(change) < 3 or len(to) < 3 or to[:3] == change[:3] or not to.isalpha():
        return None
    if re.search(rf"\b{change} (?:Street|Avenue|Road|Drive|County|Police|Park)\b|\bin {change}\b", lines.whole):
        return None
    if change == first and len(re.findall(rf"\b{first}\b(?! (?:[A-Z]\S* )?{re.escape(last)}\b)", lines.whole)):
        return None
    if change == first:
        pattern = re.compile(rf"\b{change}(?= (?:[A-Z]\S* )?{re.escape(last)}\b)")
    else:
        pattern = re.compile(rf"\b{change}\b")
    places = lines.places(pattern, lambda x: to)
    return Change("name", places, frozenset(("name",)), shown=f"{old}: {change} -> {to}")


def spelling(lines: Lines, known: Known, rng: Random) -> Change | None:
    """One letter of somebody's surname: another spelling of one person."""
    found = [n for n in known.people if n in lines.whole and len(n.split()[-1]) > 4 and n.split()[-1].isalpha()]
    if not found:
        return None
    old = rng.choice(found)
    last = old.split()[-1]
    k = rng.randrange(2, len(last) - 1)
    swap = {"a": "e", "e": "i", "i": "y", "o": "u", "c": "k", "s": "z", "y": "i"}
    new = last[:k] + last[k] + last[k:] if last[k] not in swap else last[:k] + swap[last[k]] + last[k + 1 :]
    if rng.random() < 0.3:
        new = last[:k] + last[k + 1 :]
    if new in lines.whole or f"{last} " not in lines.whole + " ":
        return None
    places = lines.places(re.compile(rf"\b{last}\b"), lambda x: new)
    return Change("spelling", places, frozenset(("name",)), frozenset(("variant",)), shown=f"{old} -> {new}")


def place(lines: Lines, known: Known, rng: Random) -> Change | None:
    """The city, or a street."""
    kinds = frozenset(("place",))
    if rng.random() < 0.6 and known.cities and known.other_cities:
        old = rng.choice(known.cities)
        new = rng.choice(known.other_cities)
        if new in lines.whole or old in new or not re.search(rf"\b(?:in|near|at|of) {re.escape(old)}\b", lines.whole):
            return None
        if re.search(
            rf"\b{re.escape(old)} (?:County|Park|Street|Avenue|Road)|\b(?:Mr|Ms|Mrs)\. {re.escape(old)}", lines.whole
        ):
            return None
        return Change(
            "place",
            lines.places(re.compile(rf"\b{re.escape(old)}\b"), lambda x: new),
            kinds,
            shown=f"{old} -> {new}",
        )
    m = _pick(_all(_STREET, lines), rng)
    new = rng.choice("Alder Birch Chestnut Dogwood Elmwood Hawthorne Juniper Larkspur Magnolia Sycamore".split())
    if m is None or new in lines.whole:
        return None
    return Change(
        "street",
        lines.places(
            re.compile(rf"\b{m[1]}(?= (?:Street|Avenue|Road|Drive|Boulevard|Lane|Ave\.|St\.))"), lambda x: new
        ),
        kinds,
        shown=f"{m[1]} -> {new}",
    )


def polarity(lines: Lines, known: Known, rng: Random) -> Change | None:
    """That it is so, or not so, in one sentence."""
    kinds = frozenset(("polarity",))
    pattern, new = rng.choice(
        (
            (_WAS_DONE, lambda m: re.sub(r"^\w+", lambda w: w[0] + " not", m[0])),
            (_WAS_DONE, lambda m: re.sub(r"^\w+", lambda w: w[0] + " not", m[0])),
            (_NOT_DONE, lambda m: m[1]),
            (_NONE_MADE, lambda m: m[2].capitalize() if m[1] == "N" else m[2]),
        )
    )
    return _once("polarity", lines, pattern, new, kinds, rng)


def status(lines: Lines, known: Known, rng: Random) -> Change | None:
    """What happened as a plan, or a plan as what happened, in one sentence."""
    verdicts = frozenset(("update", "variant", "contradiction"))
    pattern, new = rng.choice(
        (
            (_WAS_MOVED, lambda m: rng.choice(("will be", f"{'are' if m[1] == 'were' else 'is'} expected to be"))),
            (_IS_DUE, lambda m: _past(m[1], m[2])),
            (_WILL, lambda m: _past("is", m[1])),
        )
    )
    return _once("status", lines, pattern, new, frozenset(("status",)), rng, verdicts)


_PASTS = {
    "appear": "appeared", "return": "returned", "stand": "stood", "go": "went", "make": "made", "face": "faced",
    "undergo": "underwent", "begin": "began", "meet": "met", "hold": "held",
}  # fmt: skip


def _past(auxiliary: str, verb: str) -> str:
    if verb.startswith("be"):
        return ("were" if auxiliary == "are" else "was") + verb[2:]
    return _PASTS[verb]


def called_off(lines: Lines, known: Known, rng: Random) -> Change | None:
    """A plan that is dropped."""
    kinds, verdicts = frozenset(("status", "polarity")), frozenset(("update", "contradiction"))
    return _once("called off", lines, _WILL, lambda m: f"will not {m[1]}", kinds, rng, verdicts)


def _once(
    name: str,
    lines: Lines,
    pattern: re.Pattern[str],
    new: Callable[[re.Match[str]], str],
    kinds: frozenset[str],
    rng: Random,
    verdicts: frozenset[str] = CONTRADICTION,
) -> Change | None:
    """The first match in one sentence of chance; none inside quotation marks or under a condition."""
    fits = [
        n
        for n, text in enumerate(lines.texts)
        if pattern.search(text)
        and not _UNFIT.search(text)
        and not (
            name == "polarity" and pattern is not _NOT_DONE and pattern is not _NONE_MADE and _NEGATIVE.search(text)
        )
    ]
    if not fits:
        return None
    n = rng.choice(fits)
    places = [p for p in lines.places(pattern, new) if p.sentence == n][:1]
    old = " ".join(t.text for t in lines.sentences[n][places[0].first : places[0].last + 1])
    return Change(name, tuple(places), kinds, verdicts, shown=f"{old} -> {places[0].text}")


def toll(lines: Lines, known: Known, rng: Random) -> Change | None:
    """A toll that has grown in a later report: an update."""
    m = _pick([m for m in _all(_TOLL, lines) if _plain_toll(m, lines)], rng)
    if m is None:
        return None
    new = _printed(_number(m[1]) + rng.choice((1, 2, 3)), m[1])
    tail = m.string[m.end() :].split(" ")[1]
    if f"{new} {tail}" in lines.whole or _BOUND.search(m.string[: m.start()]):
        return None
    same = re.compile(rf"(?<![\w$.,:-]){re.escape(m[1])} {tail}\b", re.I)
    places = lines.places(same, lambda x: (new.capitalize() if x[0][0].isupper() else new.lower()) + f" {tail}")
    return Change(
        "toll", places, frozenset(("quantity",)), frozenset(("update",)), later=True, shown=f"{m[1]} -> {new} {tail}"
    )


def rounded(lines: Lines, known: Known, rng: Random) -> Change | None:
    """A figure as a round one: "about 2,000" for 1,987."""
    found = [m for p in (_MONEY, _COUNT) for m in _all(p, lines) if _number(m[1]) > 20]
    m = _pick(found, rng)
    if m is None:
        return None
    value, scale = _number(m[1]), 10.0
    while abs(value - round(value / (scale * 10)) * scale * 10) <= value * 0.05:
        scale *= 10
    near = int(round(value / scale) * scale)
    if near == value or abs(near - value) > value * 0.05:
        return None
    dollar = "$" if m.string[m.start() - 1] == "$" else ""
    hedge = rng.choice(("about", "some", "nearly" if near > value else "more than"))
    pattern = re.compile(rf"{re.escape(dollar + m[1])}(?![\d.,]*\d)")
    places = lines.places(pattern, lambda x: f"{hedge} {dollar}{near:,}")
    return Change("rounded", places, shown=f"{m[1]} -> {hedge} {near:,}")


def converted(lines: Lines, known: Known, rng: Random) -> Change | None:
    """A measure in another unit."""
    found = [m for m in _all(_SPAN, lines) if (m[3] if m[3] in ("feet", "foot") else m[3].rstrip("s")) in _CONVERTED]
    m = _pick(found, rng)
    if m is None or m[2] == "-":
        return None
    name, factor = _CONVERTED[m[3] if m[3] in ("feet", "foot") else m[3].rstrip("s")]
    value = _number(m[1]) * factor
    shown = f"about {value:.0f}" if value >= 5 and rng.random() < 0.6 else f"{value:.1f}"
    places = lines.places(re.compile(rf"(?<![\w$.,:-]){re.escape(m[0])}\b"), lambda x: f"{shown} {name}s")
    return Change("converted", places, shown=f"{m[0]} -> {shown} {name}s")


def dated(lines: Lines, known: Known, rng: Random) -> Change | None:
    """The weekday of the incident as its date: the same day."""
    if known.day is None or known.published is None or not timedelta(0) <= known.published - known.day < timedelta(6):
        return None
    word = WEEKDAYS[known.day.weekday()]
    if re.search(rf"(?:next|last|every|coming|until|by) {word}|{word}s\b", lines.whole):
        return None
    found = [m for m in _all(_DAY, lines) if m[1] == word and not re.search(r"\b(?:will|is|are)\b", m.string)]
    if not found:
        return None
    printed = f"{_MONTHS[known.day.month - 1]}{'' if known.day.month in (5, 6, 7) else '.'} {known.day.day}"
    printed = printed.replace("Mar.", "March").replace("Apr.", "April")
    m = rng.choice(found)
    n = lines.texts.index(m.string)
    pattern = re.compile(rf"\b{word}\b{_NO_PART_OF_DAY}(?!,? (?:[A-Z][a-z]{{2,8}}\.?) \d)")
    places = tuple(p for p in lines.places(pattern, lambda x: printed) if p.sentence == n)
    if not places:
        return None
    return Change("dated", places, shown=f"{word} -> {printed}")


Planter = Callable[[Lines, Known, Random], Change | None]
PLANTERS: Mapping[str, tuple[Planter, int]] = {
    "figure": (figure, 8), "unit": (unit, 4), "date": (day, 5), "name": (person, 3), "spelling": (spelling, 2),
    "place": (place, 4), "polarity": (polarity, 4), "status": (status, 5), "called off": (called_off, 2),
    "toll": (toll, 8), "rounded": (rounded, 3), "converted": (converted, 2), "dated": (dated, 3),
}  # fmt: skip
"""Each planter with how often it is tried beside the others."""
UNCHANGED = 0.25
"""Share of the pairs in which nothing but the wording is changed."""


def planted(lines: Lines, known: Known, rng: Random) -> Change:
    """The first change that the report allows, of planters in an order of chance by their weights; or none."""
    names = [name for name, (_, often) in PLANTERS.items() for _ in range(often)]
    if rng.random() < UNCHANGED:
        names = []
    while names:
        name = rng.choice(names)
        change = PLANTERS[name][0](lines, known, rng)
        if change is not None and change.places:
            return change
        names = [n for n in names if n != name]
    return Change("nothing", ())


def names_of(incident: Mapping[str, Any]) -> tuple[str, ...]:
    """Full names of two or three plain words of the archive's participants."""
    found = [re.sub(r"\s*\(.*?\)|\s*[\"“].*?[\"”]", "", p.get("name") or "") for p in incident["gold"]["participants"]]
    return tuple(n for n in found if re.fullmatch(r"[A-Z][a-z]+(?: [A-Z]\.?)? [A-Z][a-z]+", n))
