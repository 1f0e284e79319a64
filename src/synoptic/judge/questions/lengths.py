"""Lengths of time as answers: how long somebody goes to prison, a strike lasts, customers have for a refund."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from synoptic.judge.questions.answer import Answer, long_ago, of_before
from synoptic.judge.questions.clause import SUBJECTS, Clause
from synoptic.judge.questions.relations import THINGS, name
from synoptic.judge.questions.things import GENERIC
from synoptic.judge.sides import Reading
from synoptic.model.mention import Quantity, Time

ISO = re.compile(r"P(?:(\d+(?:\.\d+)?)(Y|M|W|D)|T(\d+(?:\.\d+)?)(H|M))")
MIXED = re.compile(r"P(?:(\d+)Y(\d+)M|T(\d+)H(\d+)M)")
"""Two units, the greater first: four years and six months, nine hours and 48 minutes."""
CLOCKED = re.compile(r"PT(?:(\d+)H)?(\d+)M(\d+)S")
"""To the second: two hours, nine minutes and 14 seconds."""
UNITS = {"Y": "a", "M": "mo", "W": "wk", "D": "d", "TH": "h", "TM": "min"}
MORE = re.compile(r"\b(?:more than|over|at least|no less than|upwards of|beyond)\b", re.IGNORECASE)
LESS = re.compile(
    r"\b(?:less than|under|up to|at most|no more than|within|not more than|almost|nearly)\b", re.IGNORECASE
)
ABOUT = re.compile(r"\b(?:about|around|some|roughly|approximately|or so|almost|nearly|close to)\b", re.IGNORECASE)
LEADING = 24
LASTING = "length of "
"""First words of the questions how long something lasted, whatever it is."""
ENDURING = frozenset("last take go_on drag_on continue endure".split())
WORKS = frozenset("construction building rebuilding reconstruction".split())
"""Nouns of building as what goes on for a time."""
ENDING = frozenset("end finish conclude stop".split())
AFTER = re.compile(
    r"\s*(?:after|before|since|earlier|ago|later|old|into|on from|from now|notice|of (?!jail|prison|imprisonment|custody))\b",
    re.IGNORECASE,
)
"""Behind a length of time that lies between two things."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


@dataclass(frozen=True)
class Length:
    """One question that a length of time answers."""

    name: str
    asks: str
    told: frozenset[str]
    never: frozenset[str] = frozenset()
    bare: bool = True
    also: frozenset[str] = frozenset()
    """Words of which one must stand beside, if any are given."""
    state: bool = False
    """It is of a state: told in the perfect ("has been shut for 16 days") it says how long it has been so, and not how long it stays."""


PRISON = _words("jail prison imprison imprisonment sentence bar custody incarcerate")
CLAIMING = _words("claim apply window deadline request submit ask have")
PAID = _words("refund reimburse reimbursement repay money")
LENGTHS = (
    Length("prison term", "how long the sentence is", PRISON,
           _words("ask seek demand call face maximum serve suspend could request want carry parole probation after earlier already release licence license later additional further spent add extra"), bare=False),
    Length("claim window", "how long there is to claim money back", CLAIMING, also=PAID | {"compensation", "claim"}),
    Length("refund", "how soon money is paid back", PAID | {"refund"}, CLAIMING - {"have"}),
    Length("appeal window", "how long there is to appeal", _words("appeal"), also=_words("have window deadline appeal lodge file")),
    Length("strike", "how long the strike lasts", _words("strike stoppage walkout down"), _words("before after since notice second first threaten deadlock")),
    Length("ban", "how long the ban is", _words("ban suspend suspension disqualify disqualification bar"), _words("overturn after appeal lift sentence prison jail term"), bare=False),
    Length("contract", "how long the contract runs", _words("contract"), _words("left remain extend extension end expire")),
    Length("truce", "how long the truce holds", _words("truce ceasefire"), _words("since after before")),
    Length("curfew", "how long the curfew or emergency lasts", _words("curfew emergency lockdown quarantine")),
    Length("trial", "how long the trial took", _words("trial hearing"), _words("after await before later sentence")),
    Length("delay", "how long the delay is", _words("delay late"), _words("after")),
    Length("outage length", "how long the power was off", _words("blackout outage")),
    Length("debate", "how long was debated", _words("debate meeting talk negotiation discussion session"), _words("after since before later ago")),
    Length("closure", "how long it stays shut", _words("close shut closure"), _words("after before since ago notice"), bare=False, state=True),
)  # fmt: skip


def answers(reading: Reading) -> Iterator[Answer]:
    """What the lengths of time in one sentence answer."""
    for t in reading.content.times:
        if t.timex != "DURATION" or (value := quantity_of(reading, t)) is None:
            continue
        clause = Clause.of(reading, t.span)
        if clause is None or of_before(clause) or AFTER.match(reading.article.text, t.span.end):
            continue
        thing = _lasting(reading, clause, t)
        if thing:
            yield Answer(LASTING + thing, "quantity", clause, t.span, value, clause.entities | frozenset((thing,)))
        lasts = _of_deal(reading, clause)
        near = (
            clause.words
            | ({"contract"} if lasts else set())
            | {w.lemma.lower() for w in reading.content.passage.parse.subtree(clause.token.i)}
        )
        for length in LENGTHS:
            if length.bare and long_ago(clause):
                continue
            if length.told & near and not length.never & near and (not length.also or length.also & clause.around):
                if length.name == "prison term" and _served(clause) or length.state and _so_far(clause):
                    break
                topics = clause.entities | (clause.nouns - length.told - length.also)
                yield Answer(length.name, "quantity", clause, t.span, value, topics)
                break


DEALS = _words("deal agreement terms contract")
RUNNING = frozenset(("run", "last"))
SIGNING = _words("sign agree pen put hand join earn land offer seal complete")


def _of_deal(reading: Reading, clause: Clause) -> bool:
    """Whether it is the length of what somebody signs: "has signed a five-year deal", "a deal of three years"."""
    tokens = reading.content.passage.parse.tokens
    verb = clause.verb
    if verb is not None and verb.lemma in RUNNING and any(t.lemma == "for" for t in clause.chain):
        return any(t.lemma in DEALS and t.i < verb.i for t in clause.tokens)
    over = [t for t in clause.chain[1:4] if t.lemma not in ("of", "for") and t.pos in ("NOUN", "VERB")][:1]
    around = {tokens[i].lemma.lower() for i in reading.content.passage.tokens}
    return any(t.lemma.lower() in DEALS for t in over) and bool(SIGNING & around)


def _lasting(reading: Reading, clause: Clause, t: Time) -> str:
    """What is told to have lasted so long: "the siege lasted nine hours", "ended after nine hours"."""
    verb = clause.verb
    if verb is None or not any(x.start < t.span.start for x in (verb,)):
        return ""
    act = name(reading.content.passage.parse, verb)
    ended = act in ENDING and any(x.lemma == "after" and x.i > verb.i for x in clause.chain)
    if act not in ENDURING and not ended:
        return ""
    doers = [x for x in clause.tokens if x.dep in SUBJECTS and x.pos == "NOUN"]
    if len(doers) != 1 or doers[0].lemma.lower() in GENERIC:
        return ""
    if doers[0].lemma.lower() in WORKS:
        return "building"
    return min(THINGS.get(doers[0].lemma.lower(), frozenset((doers[0].lemma.lower(),))))


def _so_far(clause: Clause) -> bool:
    """Whether the clause tells what has been so up to a moment: "has been closed for 16 days"."""
    verb = clause.verb
    own = [t for t in clause.tokens if verb is not None and t.head == verb.i and t.dep in ("aux", "auxpass")]
    return any(t.lemma == "have" for t in own) and not any(t.tag == "MD" for t in own)


def _served(clause: Clause) -> bool:
    """Whether it is told how long somebody was in prison: "spent nine months in jail"."""
    return clause.verb is not None and clause.verb.lemma == "spend" and clause.verb.tag in ("VBD", "VBN")


def quantity_of(reading: Reading, t: Time) -> Quantity | None:
    """A length of time as a quantity with its bounds; None where it is in other units than these."""
    match, mixed = ISO.fullmatch(t.value or ""), MIXED.fullmatch(t.value or "")
    if match is not None:
        number, unit = (float(match[1]), UNITS[match[2]]) if match[1] else (float(match[3]), UNITS["T" + match[4]])
    elif mixed is not None:
        number = float(mixed[1] or mixed[3]) * (12 if mixed[1] else 60) + float(mixed[2] or mixed[4])
        unit = "mo" if mixed[1] else "min"
    elif (clocked := CLOCKED.fullmatch(t.value or "")) is not None:
        number, unit = float(clocked[1] or 0) * 3600 + float(clocked[2]) * 60 + float(clocked[3]), "s"
    else:
        return None
    text = reading.article.text
    said = text[max(reading.content.passage.span.start, t.span.start - LEADING) : t.span.start] + t.text
    said = re.split(r"[,;:]", said[: len(said) - len(t.text)])[-1] + t.text
    low: float | None = number
    high: float | None = number
    if MORE.search(said):
        high = None
    elif LESS.search(said) and not ABOUT.search(said) and "within" not in said.lower():
        low = None
    return Quantity(t.report, t.span, t.text, low, high, unit, "length", bool(ABOUT.search(said)), "length")
