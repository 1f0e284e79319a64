"""Matters that are one way or the other, told in set phrases: too fast or within the limit, known to the police or not.

Newsrooms ask them of accidents and crimes, and answer in words that the other answer has none of. Missed on purpose: what is only believed,
asked or ruled possible, and what a report answers both ways, for it may be of two people.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from synoptic.judge.questions.answer import Answer, of_before
from synoptic.judge.questions.clause import Clause
from synoptic.judge.sides import Reading
from synoptic.model.span import Span

DENIED = re.compile(
    r"\b(?:not|never|no|nobody|none|neither|without|den(?:y|ied|ies)"
    r"|(?:reject|dismiss|disput|refut)(?:e|ed|es|s) (?:the |any |all )?(?:suggestion|claim|idea|allegation|accusation|report)s?)\b|\b[a-z]{2,6}n['’]t\b",
    re.IGNORECASE,
)
OPEN = re.compile(
    r"\b(?:whether|if|unless|may|might|could|should|would|must|suspect\w*|suspicion|possib\w+|allege\w*|unclear|unknown whether)\b|\?",
    re.IGNORECASE,
)
"""Words of what is left open, or of what should be."""


@dataclass(frozen=True)
class Matter:
    """One question of yes and no with the phrases that answer it; a word of denial turns a "yes" round."""

    name: str
    asks: str
    yes: re.Pattern[str]
    no: re.Pattern[str]


def _phrases(text: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{text})\b", re.IGNORECASE)


LIMIT = r"(?:(?:speed|permitted|legal) )?(?:limit|speed)"
WANTED = r"(?:sought|hunted|wanted|at large|on the run|looked for)"
SEEKING = r"(?:looking for|seeking|hunting(?: for)?|searching for)"
MATTERS = (
    Matter(
        "speed", "whether it was going too fast",
        _phrases(r"speeding|too fast|(?:over|above|beyond|exceed(?:ed|ing)) the (?:speed )?limit|(?:nearly |almost |about |more than )?(?:twice|double) the (?:speed|permitted|legal|posted) \w+"
                 r"|\d+(?: ?mph| ?km/h)? in an? \d+[ -]?(?:mph|km/h|zone)|at (?:high|great|excessive) speed"),
        _phrases(rf"(?:within|inside|under|below|at) the {LIMIT}|(?:kept|keeping|stuck|sticking|held) to the {LIMIT}|(?:obeyed|observed|respected) the {LIMIT}"),
    ),
    Matter(
        "belts", "whether seat belts were worn",
        _phrases(r"(?:seat ?belts?|belts?) on|wearing (?:a |an |their |his |her )?(?:seat ?|safety )?belts?|wore (?:a |their |his |her )?(?:seat ?)?belts?|belted(?: in)?|strapped in"),
        _phrases(r"unbelted|without (?:a |their |his |her )?(?:seat ?)?belts?"),
    ),
    Matter(
        "drink", "whether the driver had been drinking",
        _phrases(r"drunk(?:en)?|intoxicated|had been drinking|positive for alcohol|over the (?:drink-drive|drink|alcohol|legal) limit|under the influence"),
        _phrases(r"sober|negative for alcohol"),
    ),
    Matter(
        "record", "whether the police knew the person",
        _phrases(r"(?:well )?known to (?:the )?(?:police|authorities|officers|security services)|(?:a|long|had) (?:criminal record|previous convictions)"),
        _phrases(r"unknown to (?:the )?(?:police|authorities|security services)"),
    ),
    Matter(
        "licence", "whether there was a licence",
        _phrases(r"(?:had|held|have|has|with) a (?:valid |full )?(?:licen[cs]e|permit)|licensed"),
        _phrases(r"unlicen[cs]ed|without (?:a |any )?(?:valid )?(?:licen[cs]e|permit)"),
    ),
    Matter(
        "alarm", "whether the alarm went off",
        _phrases(r"alarms? (?:\w+ )?(?:sounded|rang|went off|was triggered|were triggered|woke)"),
        _phrases(r"(?:alarms?|warning system|alert system|sirens?) (?:\w+ ){0,2}?(?:switched off|turned off|disabled|disconnected|failed|broken|silent)"),
    ),
    Matter(
        "others", "whether others are sought",
        _phrases(rf"(?:second|third|another|fresh|new|other|further|more) (?:suspects?|man|men|woman|gunman|gunmen|attackers?|person|people)\b[^.;]{{0,40}}?\b{WANTED}"
                 rf"|{SEEKING} (?:a |an |the )?(?:\w+ )?(?:second|third|another|other|more|further)\b"),
        _phrases(rf"(?:acted|acting|worked) alone|(?:no one|nobody) else (?:\w+ ){{0,2}}?(?:sought|wanted|involved)|not {SEEKING} (?:anyone else|anybody else|any other|other|further|more)"),
    ),
)  # fmt: skip
ASKS = {m.name: m.asks for m in MATTERS}
HINTS = re.compile(
    r"speed|fast|limit|\bzone|mph|belt|strapped|drunk|drink|sober|alcohol|intoxic|influence|known to|record|convictions|licen|permit"
    r"|alarm|warning|alert|siren|alone|sought|wanted|hunt|seeking|looking|searching|at large|on the run|involved",
    re.IGNORECASE,
)
"""Without one of these a sentence answers nothing."""
ITSELF = frozenset(("others",))
"""Matters whose "no" has a denial of its own."""


def answers(reading: Reading) -> Iterator[Answer]:
    """What one sentence answers."""
    passage = reading.content.passage
    if HINTS.search(passage.text) is None:
        return
    for matter in MATTERS:
        for value, pattern in (("no", matter.no), ("yes", matter.yes)):
            match = pattern.search(passage.text)
            if match is None:
                continue
            span = Span(passage.span.start + match.start(), passage.span.start + match.end())
            clause = Clause.of(reading, span)
            if clause is None or not clause.tokens or of_before(clause) or OPEN.search(clause.said):
                break
            denied = DENIED.search(before := _before(passage.text, match.start()))
            if denied is None and _refused(reading, clause):
                break
            if denied and (value == "yes" or matter.name not in ITSELF):
                value = {"yes": "no", "no": ""}[value]
                span = Span(span.start - len(before) + denied.start(), span.end)
            if value:
                yield Answer(matter.name, "polarity", clause, span, value, clause.entities)
            break


def _refused(reading: Reading, clause: Clause) -> bool:
    """Whether it is told as what somebody denies: "rejected the suggestion that"."""
    verb = clause.verb
    told = [f for f in reading.mentions.presented_in(clause.span) if verb is not None and f.event_start == verb.start]
    return any(f.value == "denied" for f in told)


def _before(text: str, at: int) -> str:
    """The words before a phrase back to the last mark or "but"."""
    return re.split(r"[,;:.]|\bbut\b|\band\b", text[:at])[-1]
