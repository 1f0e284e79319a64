"""Planted changes of how a thing is presented: denied instead of stated, planned instead of done, called off."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from random import Random

from bench.conflicts_changes import Change, Known, Lines

_DONE = (
    "arrested|charged|released|taken|transported|shot|wounded|injured|killed|hit|struck|identified|found|captured|convicted"
    "|sentenced|booked|indicted|called|airlifted|rushed|hospitalized|recovered|questioned|stolen|involved"
)
_WAS_DONE = re.compile(
    rf"(?<!\bmay )(?<!\bmight )(?<!\bcould )(?<!\bwould )(?<!\bmust )\b(was|were|has been|have been|had been)(?= (?:{_DONE})\b)"
)
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


def polarity(lines: Lines, known: Known, rng: Random) -> Change | None:
    """That it is so, or not so, in one sentence."""
    pattern, new = rng.choice(
        (
            (_WAS_DONE, lambda m: re.sub(r"^\w+", lambda w: w[0] + " not", m[0])),
            (_WAS_DONE, lambda m: re.sub(r"^\w+", lambda w: w[0] + " not", m[0])),
            (_NOT_DONE, lambda m: m[1]),
            (_NONE_MADE, lambda m: m[2].capitalize() if m[1] == "N" else m[2]),
        )
    )
    return _once(Change("polarity", (), frozenset(("polarity",))), lines, pattern, new, rng)


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
    return _once(Change("status", (), frozenset(("status",)), verdicts), lines, pattern, new, rng)


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
    return _once(Change("called off", (), kinds, verdicts), lines, _WILL, lambda m: f"will not {m[1]}", rng)


def _once(
    change: Change, lines: Lines, pattern: re.Pattern[str], new: Callable[[re.Match[str]], str], rng: Random
) -> Change | None:
    """The first match in one sentence of chance; none inside quotation marks or under a condition."""
    fits = [
        n
        for n, text in enumerate(lines.texts)
        if pattern.search(text)
        and not _UNFIT.search(text)
        and not (
            change.name == "polarity"
            and pattern is not _NOT_DONE
            and pattern is not _NONE_MADE
            and _NEGATIVE.search(text)
        )
    ]
    if not fits:
        return None
    n = rng.choice(fits)
    places = [p for p in lines.places(pattern, new) if p.sentence == n][:1]
    old = " ".join(t.text for t in lines.sentences[n][places[0].first : places[0].last + 1])
    return replace(change, places=tuple(places), shown=f"{old} -> {places[0].text}")
