"""Results in lists: "Rovers 3 Town 0", "Gaels 1-14, Shamrocks 0-12", "Hawks 101, Bulls 97 (OT)". Each figure is a score.

Two names with a figure each are a result where nothing stands between the first figure and the second name but a comma or
"v", and no third name follows in the same list. Missed on purpose: tables of seats, votes or temperatures under a heading
that says so, and lists of three names or more.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from synoptic.annotate.english.quantities.hedges import Amount
from synoptic.annotate.english.quantities.pieces import Line
from synoptic.annotate.english.quantities.states import STATES

_WORD = r"[A-Z][\w'’&.-]*"
_NAME = rf"{_WORD}(?: (?:{_WORD}|and|of|the|de|&)){{0,3}}?"
_POINTS = r"\d{1,3}(?:-\d{1,2})?"
_RESULT = re.compile(
    rf"(?:^|(?<=[:;.,(–—] ))(?P<home>{_NAME}) (?P<a>{_POINTS})(?: ?\([\w' ,-]{{1,30}}\))?(?P<join>, | v | - | )"
    rf"(?P<away>{_NAME}) (?P<b>{_POINTS})(?= ?(?:[.,;:()]|$)| (?:at|after|in|aet|on|was|is)\b)"
)
_NO_TEAM = re.compile(
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Section|Part|Chapter|Article|Rule|"
    r"Route|Highway|Flight|Room|Channel|Radio|Type|Phase|Unit|Windows|Page|Court|Gate|Platform|Junction|Line|Act|Title|Level|Stage|"
    r"Group|Grade|Category|Boeing|Airbus|Apollo|Psalm|No|Number|On|In|At|By|From|Since|Until|About|Nearly|Over|Some|Only|Under|Of)$"
)
_NO_GAME = re.compile(
    r"\b(?:seats?|votes?|polls?|parties|party|election|mps|weather|temperatures?|highs?|lows?|ages?|prices?|per ?cent|medals?)\b|%"
)
_HEADED = re.compile(r"\b(?P<label>[a-z][a-z' -]*): ")
_OF_GAMES = re.compile(
    r"\b(?:results?|scores?|half-time|full-time|ft|ht|final|division|league|cup|group|round|championship|premiership|friendl(?:y|ies)|"
    r"football|rugby|hurling|baseball|basketball|hockey|conference|section|trophy|shield|semi-finals?|replay)\b"
)
_LISTED_BESIDE = re.compile(rf",? (?:and )?{_NAME} {_POINTS}(?![\w-])")
_LISTED_AHEAD = re.compile(r"\d, $")
_PAIR = re.compile(r"\d+")


def fixtures(line: Line) -> Iterator[Amount]:
    """The scores of all results in a sentence."""
    at = 0
    while m := _RESULT.search(line.printed, at):
        if not _is_result(line, m):
            at = m.end("a")
            continue
        at = m.end()
        for side in ("a", "b"):
            for n in _PAIR.finditer(line.printed, *m.span(side)):
                value = float(n[0])
                yield Amount(*n.span(), value, value, None, False, "contest", n.span(), of="score")


def _is_result(line: Line, m: re.Match[str]) -> bool:
    if any(_NO_TEAM.search(m[side]) or _tells_state(m[side]) for side in ("home", "away")) or ("-" in m["a"]) != (
        "-" in m["b"]
    ):
        return False
    heading = _HEADED.search(line.text[: m.start()])
    if m["join"] == ", " and heading and not _OF_GAMES.search(heading["label"]):
        return False
    if _NO_GAME.search(line.text[: m.start()]) or line.printed.startswith("%", m.end()):
        return False
    listed = _LISTED_BESIDE.match(line.printed, m.end()) or _LISTED_AHEAD.search(line.printed[: m.start()])
    return m["join"] != ", " or not listed


def _tells_state(name: str) -> bool:
    """ "KILLS 9, INJURES 31", "Dead 4, Wounded 12": the last word of what would be a team's name is none of a team."""
    last = name.split()[-1].lower()
    return any(word in STATES for word in (last, last.removesuffix("s"), last.removesuffix("es")))
