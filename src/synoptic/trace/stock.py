"""Which stretches that two articles share are reuse of one another, and which are common stock, and of what sort.

Stock is what two hands have in common without either having read the other: a statement both quote, the caption that
came with the photo, names and titles, the frame of a formula, a few words that meet by chance.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, replace

from rapidfuzz.distance import Levenshtein

from synoptic.trace.alignment import Stretch
from synoptic.trace.words import Words

PASSAGE_WORDS = 8
"""Fewest equal words of a passage; below it two hands may meet by chance, so it is stock. Sweep: 6 to 12 measure alike on
planted copies; fewer pair up more reports of one event that are no copies."""

STOCK_WORDS = 6
"""Fewest equal words of a stretch shown as stock; shorter ones are not listed."""

PAIR_PASSAGE = 14
"""Equal words from which a passage is more than a phrase: see reuse.py."""

SUBSTANCE = 7
"""Least sum of the weights of a stretch's different words (see Words.weights); below it the stretch is a name, a title, an
address or a list."""

QUOTED_SHARE = 0.65
"""Least part of a stretch within quotation marks, on either side, for some forget the marks, that makes it a quoted
statement; for captions, on both."""

CLASH_WORDS = 10
"""A stretch with two numbers or names exchanged, and more often than once in so many equal words, is a formula: what is
copied keeps them."""

CHARGES_SHARE = 0.7
_CHARGES = frozenset(
    "charge charged charges charging count counts first second third degree felony misdemeanor murder homicide manslaughter "
    "negligent criminal criminally attempted attempt attempting assault battery aggravated intent commit commission kill "
    "inflicting serious bodily injury harm deadly dangerous weapon weapons firearm firearms handgun gun possession "
    "possessing felon convicted robbery burglary theft arson rape kidnapping abduction invasion home trespass reckless "
    "recklessly conduct endangering endangerment welfare child neglect abuse cruelty conspiracy racketeering aid aiding "
    "abetting accessory fact tampering evidence obstruction justice discharge discharging occupied property dwelling "
    "building vehicle unlawful unlawfully illegal carrying use using concealed stolen permit controlled substance delivery "
    "deliver distribute marijuana cocaine drugs paraphernalia simultaneous persons person during crime violence causing "
    "death involuntary voluntary capital resisting arrest evading fraud perjury terrorism threat threats forgery bribery "
    "embezzlement extortion laundering smuggling".split()
)
"""Words of which the names of offences are made; a stretch of which so many of the words are these names charges."""

_PENALTY = frozenset("maximum minimum carry carries carried punishable penalty penalties penal code statute".split())
_OF_THE_LAW = _PENALTY | frozenset(
    "sentence sentences imprisonment prison jail life term terms fine fines act section article law amended documents "
    "money offence offences offense offenses".split()
)
"""Words of which, beside the names of offences, a sentence is made that says how they are punished; it holds two of the
first at least."""

APPEAL_WORDS = 8
_APPEAL = frozenset(
    "anyone information call contact tip tips tipline crime stoppers crimestoppers hotline anonymous email".split()
)
"""An appeal has three of these words or more, or one and a telephone number, and more than one in APPEAL_WORDS."""

NUMBER_CLASH = 2
"""A number exchanged counts for so many names."""

NEAR = 8
"""Most words, on both sides, between a passage and stock right before or after it that came along with it."""


@dataclass(frozen=True, slots=True)
class Found:
    """A stretch, its kind ("verbatim", "edited", "stock"), and what it is where it is stock."""

    stretch: Stretch
    kind: str
    reason: str = ""
    along: bool = False
    """Whether it counts only because it stands beside a passage, or in a copy."""
    substance: int = 0
    """See SUBSTANCE."""
    listed: int = 0
    """Words of lists of people in it, where these are stock."""
    whole: bool = False
    """Whether it is several whole sentences, to the letter."""

    @property
    def kept(self) -> bool:
        return self.kind != "stock"


def sorted_out(
    stretches: Sequence[Stretch], earlier: Words, later: Words, *, in_copy: bool, known: bool = False
) -> tuple[Found, ...]:
    """Each stretch of STOCK_WORDS or more with its kind, by place in the later article.

    What is stock between two hands came along where it stands right beside a passage; `in_copy` it did so wherever it
    stands, but for names of fewer than PASSAGE_WORDS. Phrases that the later article says again and again were not taken
    again and again. A list of people is stock unless the one is `known` to have taken something else from the other.
    """
    found = [_found(s, earlier, later, known or in_copy) for s in stretches if s.equal >= STOCK_WORDS]
    if in_copy:
        found = [replace(f, kind=_likeness(f.stretch, earlier, later), along=True) if _comes(f) else f for f in found]
    found = _without_refrains(found)
    for order in (range(1, len(found)), range(len(found) - 2, -1, -1)):
        for k in order:
            beside = found[k - 1] if order.step > 0 else found[k + 1]
            first, second = (beside, found[k]) if order.step > 0 else (found[k], beside)
            if (
                beside.kept
                and not found[k].kept
                and found[k].reason != REFRAIN
                and _meet(first.stretch, second.stretch)
            ):
                found[k] = replace(found[k], kind=_likeness(found[k].stretch, earlier, later), reason="", along=True)
    return tuple(replace(f, reason="") if f.kept else f for f in found)


REFRAIN = "a refrain: the same words of the earlier report serve another passage"
QUOTED = "a statement that both quote, so both may have it from who made it"
CAPTION = "a caption, which comes with the photo"
NAMES = "names, titles, an address or a list of them"
HEADLINE = "a headline formula"
FORMULA = "a formula with other names or numbers in it"
CHARGES = "charges, or how they are punished, in the words of the law"
APPEAL = "an appeal to call with what one knows"
SHORT = "too short: two hands may meet in so few words"


def _comes(found: Found) -> bool:
    """Whether in a copy the stretch is taken to have come along, wherever it stands."""
    return found.kept or found.stretch.equal >= PASSAGE_WORDS or found.reason in (QUOTED, CAPTION, SHORT, HEADLINE)


def _found(stretch: Stretch, earlier: Words, later: Words, known: bool) -> Found:
    a, b = slice(stretch.a, stretch.a_end), slice(stretch.b, stretch.b_end)
    substance = min(_substance(earlier, a), _substance(later, b))
    listed = 0 if known else min(sum(earlier.listed[a]), sum(later.listed[b]))
    reason = ""
    if min(_parts(earlier.kinds[a], later.kinds[b], "caption")) >= QUOTED_SHARE:
        reason = CAPTION
    elif max(_parts(earlier.quoted[a], later.quoted[b], True)) >= QUOTED_SHARE:
        reason = QUOTED
    elif substance < SUBSTANCE or listed and len(earlier.keys[a]) - listed < PASSAGE_WORDS:
        reason = NAMES
    elif _appeals(earlier.keys[a], later.keys[b]) * APPEAL_WORDS > stretch.equal:
        reason = APPEAL
    elif min(_lawful(earlier, a), _lawful(later, b)) >= CHARGES_SHARE:
        reason = CHARGES
    elif stretch.equal < PAIR_PASSAGE and min(_parts(earlier.kinds[a], later.kinds[b], "headline")) == 1.0:
        reason = HEADLINE
    elif stretch.equal < PASSAGE_WORDS:
        reason = SHORT
    elif _clashes(earlier, a, later, b) * CLASH_WORDS > stretch.equal:
        reason = FORMULA
    kind, whole = _likeness(stretch, earlier, later), _whole(stretch, earlier, later)
    return Found(stretch, "stock" if reason else kind, reason, substance=substance, listed=listed, whole=whole)


def _parts(mine: Sequence[object], theirs: Sequence[object], wanted: object) -> tuple[float, float]:
    """How much of each of the two sides is `wanted`, 0..1."""
    return sum(x == wanted for x in mine) / len(mine), sum(x == wanted for x in theirs) / len(theirs)


def _substance(words: Words, within: slice) -> int:
    """The sum of the weights of the different words of a stretch."""
    return sum(dict(zip(words.keys[within], words.weights[within], strict=True)).values())


def _lawful(words: Words, within: slice) -> float:
    """How many of a stretch's different words that are no names and no small words are words of the law, 0..1."""
    told = {k for k, w in zip(words.keys[within], words.weights[within], strict=True) if w == 2}
    lawful = _CHARGES | _OF_THE_LAW if len(_PENALTY.intersection(words.keys[within])) > 1 else _CHARGES
    return len(told & lawful) / max(1, len(told))


def _appeals(mine: Sequence[str], theirs: Sequence[str]) -> int:
    """How many different words of an appeal both have; 0 below three."""
    found = len(_APPEAL.intersection(mine).intersection(theirs)) + 2 * (_telephone(mine) and _telephone(theirs))
    return found if found > 2 else 0


def _telephone(keys: Sequence[str]) -> bool:
    """Whether two numbers of three and more digits follow on one another."""
    return any(a.isdigit() and b[0].isdigit() and len(a) == 3 and len(b) >= 3 for a, b in itertools.pairwise(keys))


def _clashes(earlier: Words, a: slice, later: Words, b: slice) -> int:
    """At how many places one has another number or name than the other; 0 for one name alone."""
    mine, theirs = earlier.keys[a], later.keys[b]
    found, numbers = 0, 0
    for change in Levenshtein.opcodes(mine, theirs):
        if change.tag == "replace":
            ours = range(change.src_start, change.src_end)
            other = range(change.dest_start, change.dest_end)
            named = any(earlier.weights[a.start + k] == 0 for k in ours)
            found += named and any(later.weights[b.start + k] == 0 for k in other)
            numbers += any(mine[k][0].isdigit() for k in ours) and any(theirs[k][0].isdigit() for k in other)
    return max(found if found > 1 else 0, NUMBER_CLASH * numbers)


def _whole(stretch: Stretch, earlier: Words, later: Words) -> bool:
    """Whether several sentences stand whole and to the letter in both."""
    sides = ((earlier, stretch.a, stretch.a_end), (later, stretch.b, stretch.b_end))
    parted = [w.opens[start] and (w.opens[end : end + 1] or [True])[0] for w, start, end in sides]
    several = min(sum(w.opens[start:end]) for w, start, end in sides) > 1
    return all(parted) and several and _likeness(stretch, earlier, later) == "verbatim"


def _likeness(stretch: Stretch, earlier: Words, later: Words) -> str:
    same = earlier.forms[stretch.a : stretch.a_end] == later.forms[stretch.b : stretch.b_end]
    return "verbatim" if same else "edited"


def _without_refrains(found: Sequence[Found]) -> list[Found]:
    """The same with short stretches as stock whose words in the earlier article serve a longer or earlier one already."""
    covered: set[int] = set()
    refrains: set[Stretch] = set()
    for f in sorted(found, key=lambda f: (-f.stretch.equal, f.stretch.b)):
        words = range(f.stretch.a, f.stretch.a_end)
        if f.kept and f.stretch.equal < PAIR_PASSAGE and sum(k in covered for k in words) * 2 > len(words):
            refrains.add(f.stretch)
        elif f.kept:
            covered.update(words)
    return [replace(f, kind="stock", reason=REFRAIN) if f.stretch in refrains else f for f in found]


def _meet(first: Stretch, second: Stretch) -> bool:
    """Whether `second` follows on `first` on both sides within NEAR words."""
    return 0 <= second.b - first.b_end <= NEAR and 0 <= second.a - first.a_end <= NEAR
