"""What befell the people of a run of names, by the words that stand right before and behind it.

"Ann Doe, 24, and Ben Roe, 31, of Hollin were shot", "killing his wife, 33-year-old Ann Doe", "the victims were identified
as: ...", "four others, including ...". The order of the words decides, not the parse (see `worded`). Missed on purpose:
whoever is told of by a pronoun.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from itertools import product

from synoptic.judge.fates_told import HIT, HURT, KILLED
from synoptic.judge.fates_words import FATAL, HURTING, KILLING, SAYING
from synoptic.judge.worded import (
    BEFORE,
    COMMA,
    EVENT,
    HARMED,
    LEAD,
    NAME,
    OF,
    OWNER,
    PERSON,
    PLACE,
    SEMICOLON,
    SUSPECT_WORD,
    Worded,
)
from synoptic.model.parse import Token

NAMED = "identified"
"""State of somebody who is named as one of those whom the sentence, or the one before, tells of."""
FURTHER = r"(?:,?(?:n|P|A(?!N)))*"
"""What a list gives with each name: an age, a place."""
RUN = re.compile(rf"N{FURTHER}(?:(?:,?&|[,;])(?:N')?[aApn']{{0,6}}(?:,[aA]{{0,3}})?N{FURTHER})*")
LEADING = re.compile(r"[aApn']*$")
RETOLD = re.compile(r"[^NpS;:]{0,12}@a?d?b{1,2}a{0,2}(h)")
"""Behind the subject of a sentence: "told police that she was shot"."""
BEHIND: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"[,=]?a?d?b{1,2}[ab]{0,3}(h)"), ""),
    (re.compile(r"[,=]?a{0,2}d?(D)"), KILLED),
    (re.compile(r"[,=]?a?d?b{1,2}a{0,2}f?(?:h&?)?a?(x)"), KILLED),
    (re.compile(r"[,=]?a?d?b{1,2}a{0,2}f(h)"), ""),
    (re.compile(r"[,=]?a?d?b{1,2}a{0,2}c[^,;:N]{0,14}?(w)"), HIT),
    (re.compile(r"[,=]?a?d?b{1,2}a{0,2}c[^,;:N]{0,14}?(H)"), HURT),
    (re.compile(r"[,=]?a{0,2}u[^,;:N]{0,8}?(w)"), HIT),
    (re.compile(r"[,=]?d?b{1,2}[^,;:N&h]{0,5}(k)"), HURT),
    (re.compile(r"[,=]?d?b{1,2}a?r[^,;:N]{0,5}?(w|h)"), HIT),
    (RETOLD, ""),
    (re.compile(r"[,=]?d?b{1,2}[aeo.]{0,4}(v)"), NAMED),
    (re.compile(r"[,=]?d?b{1,2}[aeo.]{1,4}p?(h)"), ""),
)
"""What stands behind a run of names -> what it tells of them; "" where the word in the group says it."""
RELATIVE = re.compile(r"[,=]?W")
CLAUSE = re.compile(r",W[^,;:]{1,40}(?=,)")
"""Between commas what else is told of somebody: "Ann Doe, who grew up in Hollin, was shot"."""
FOUND_SO = re.compile(r",?a?(h|x|u?[eua]{1,5}w)")
"""Behind those who are found: "shot", "dead", "with a gunshot wound"."""
AHEAD: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"(g|h)[aApn']{0,6}(?:(?<=p),[aA]{0,3})?$"), ""),
    (re.compile(r"(K)o[aApn']{0,6}(?:(?<=p),[aA]{0,3})?$"), KILLED),
    (re.compile(r"(v)(?:,?[aA]{0,2}|[^,;:NS]{0,8}b[aApn,']{0,3}:?)$"), NAMED),
    (re.compile(r"(v)[aApneoPK]{0,6},$"), NAMED),
    (re.compile(r"[pA][^,;:NS]{0,10}([hxw])[^,;:NS]{0,10}b[aA']{0,3}$"), NAMED),
)
AFTER_COLON = re.compile(r"(?:l|(?<=[vhDxwsbpk]):)(?:N')?[aApn,']{0,4}$")
AFTER_AS = re.compile(r"i[^;]{0,25}s[,:]?[aApn,']{0,4}$")
IS = re.compile(r"[pA]b[aA']{0,3}$")
ITEM = re.compile(r"N,?(?:n|P|A)[,;&aAPnoe]*[.,;]?$")
TELLS = re.compile(r"[vhDxw]")
PASSIVE = re.compile(r"b[ab]{0,3}$")


@dataclass(frozen=True, slots=True)
class Told:
    """What the words beside a name tell of its bearer."""

    entity: str
    state: str
    """KILLED, HURT, HIT or NAMED."""


def told_beside(sentence: Worded, unreal: Collection[int], victims_before: bool) -> Iterator[Told]:
    """What befell the people named in a sentence.

    `unreal`: where words start that tell of nothing that happened; `victims_before`: the sentence before spoke of victims.
    """
    letters = sentence.letters
    if victims_before and ITEM.match(letters):
        yield Told(sentence.entities[0], NAMED)
        return
    for run in RUN.finditer(letters):
        names = [k for k in range(run.start(), run.end()) if letters[k] == NAME and letters[k + 1 : k + 2] != OWNER]
        listed = len(names) != 2 or "&" in run[0] or SEMICOLON in run[0]
        if state := _behind(sentence, run, unreal):
            names = names if listed else names[-1:]
        elif state := _before(sentence, run, unreal, victims_before):
            names = names if listed else names[:1]
        yield from (Told(sentence.entities[k], state) for k in names if state)


def _behind(sentence: Worded, run: re.Match[str], unreal: Collection[int]) -> str:
    """What the words behind a run tell of those named in it."""
    letters = sentence.letters
    front = letters[: run.start()]
    begin = LEADING.search(front)
    opening = front[: begin.start()] if begin else front
    if opening.endswith("f") and (m := FOUND_SO.match(letters, run.end())):
        return _state(sentence, m.start(1), HIT, unreal)
    end = run.end()
    relative = RELATIVE.match(letters, end)
    if opening.endswith((OF, BEFORE, PLACE)) and not opening.endswith(EVENT + OF) and not relative:
        return ""
    clause = CLAUSE.match(letters, end)
    starts = [relative.end() if relative else end, *([clause.end()] if clause else ())]
    for (pattern, state), start in product(BEHIND, starts):
        if pattern is RETOLD and opening not in ("", COMMA):
            continue
        m = pattern.match(letters, start)
        if m and sentence.tokens[m.start(1)].start not in unreal:
            return _state(sentence, m.start(1), state, unreal)
    return ""


def _before(sentence: Worded, run: re.Match[str], unreal: Collection[int], victims_before: bool) -> str:
    """What the words before a run tell of those named in it."""
    letters = sentence.letters
    front = letters[: run.start()]
    after = sentence.tokens[run.end()] if run.end() < len(letters) else None
    if after is not None and (after.lemma in SAYING and after.pos == "VERB" or _modifies(letters[run.end()], after)):
        return ""
    for pattern, state in AHEAD:
        m = pattern.search(front)
        if m and not (m[1] == HARMED and PASSIVE.search(front[: m.start(1)])):
            return _state(sentence, m.start(1), state, unreal)
    if SUSPECT_WORD in front:
        return ""
    listed = AFTER_COLON.search(front) or AFTER_AS.search(front)
    if listed and TELLS.search(front):
        return NAMED
    if victims_before and (AFTER_AS.search(front) or IS.search(front)):
        return NAMED
    return ""


def _modifies(letter: str, after: Token) -> bool:
    """Whether a word behind a name shows that the name stands for something else: "a Larose teenager", "the Doe family"."""
    return letter in (PERSON, OWNER) or letter == LEAD and after.pos in ("NOUN", "PROPN", "ADJ")


def _state(sentence: Worded, at: int, state: str, unreal: Collection[int]) -> str:
    """The state that a word tells of; "" where it did not happen."""
    token = sentence.tokens[at]
    if token.start in unreal:
        return ""
    if state == KILLED and sentence.letters[at] == EVENT:
        attempted = at and sentence.tokens[at - 1].lemma in ("attempt", "attempted")
        deadly = token.lemma not in ("shooting", "stabbing") or sentence.tokens[at - 1].lemma in ("fatal", "deadly")
        return KILLED if deadly and not attempted else HIT
    if state or sentence.letters[at] not in "hgxw":
        return state
    if sentence.letters[at] == "x":
        return KILLED
    near = {t.lemma for t in sentence.tokens[max(0, at - 2) : at + 4]}
    if token.lemma in KILLING or near & FATAL or near & KILLING and "&" in sentence.letters[at : at + 3]:
        return KILLED
    return HURT if token.lemma in HURTING else HIT
