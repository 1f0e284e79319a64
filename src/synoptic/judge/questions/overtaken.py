"""What one report tells as to come and a later one as done, in words that may be quite different.

"The highway should open again by nightfall" and "the highway reopened at eight". Compared are acts of one relation that are done to, or
by, one thing that either report speaks of as the only one of its kind, or that is named. Missed on purpose: acts that are done again and
again; whatever an earlier report leaves open as one of several ways.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import permutations

from synoptic.judge import phrasing
from synoptic.judge.questions.answer import dates_apart
from synoptic.judge.questions.relations import name, one_act
from synoptic.judge.questions.told import Told, meet, sentences, told_of
from synoptic.judge.sides import Difference, Reading, later
from synoptic.model import edtf
from synoptic.model.parse import Token

SOON = 120
"""Minutes between two reports from which what is planned in the one can have happened in the other."""
AHEAD = ("planned", "unsure", "possible")
OPEN = frozenset("if unless whether or could may might would".split())
CONDITIONS = frozenset(("if", "unless"))
"""Words of another clause of the sentence on which a plan may hang."""


def differences(reports: Sequence[Sequence[Reading]]) -> list[Difference]:
    """Each plan of one report against what later ones tell as done."""
    ahead = [list(_ahead(r)) for r in reports]
    acts = frozenset(plan.act for plans in ahead for plan in plans)
    read = [(plans, list(_done(r, acts))) for plans, r in zip(ahead, reports, strict=True)]
    found: list[Difference] = []
    for (plans, _), (_, deeds) in permutations([told for told in read if any(told)], 2):
        for plan in plans:
            met = [deed for deed in deeds if _of_one(plan, deed)]
            if met:
                found.append(_difference(plan, met[0]))
    return found


def _ahead(report: Sequence[Reading]) -> Iterator[Told]:
    for reading, before in sentences(report):
        for f in reading.mentions.presented_in(reading.content.passage.span):
            if f.value in AHEAD and not f.negated and ("modal" in f.reason or f.value == "planned"):
                told = told_of(reading, f, before)
                words = told.clause.words | (told.clause.around & CONDITIONS) if told is not None else frozenset()
                if told is not None and not told.noun and not OPEN & words:
                    yield told


def _done(report: Sequence[Reading], acts: frozenset[str]) -> Iterator[Told]:
    """What a report tells as done, of the acts that some report plans."""
    for reading, before in sentences(report):
        parse = reading.content.passage.parse
        own = (parse.tokens[i] for i in reading.content.passage.tokens)
        verbs = {t.start: t for t in own if t.tag in ("VBD", "VBN")}
        for f in reading.mentions.presented_in(reading.content.passage.span):
            token = verbs.get(f.event_start) if f.value == "happened" and not f.negated else None
            if token is None or not any(one_act(act, name(parse, token)) for act in acts):
                continue
            told = told_of(reading, f, before)
            if told is not None and not told.noun:
                yield told


def _of_one(plan: Told, deed: Told) -> bool:
    """Whether both are one act of, or done to, one and the same, and the deed is told by a report printed later."""
    a, b = plan.clause.reading, deed.clause.reading
    if not one_act(plan.act, deed.act) or later(a, b) is not b.article or dates_apart(plan.clause, deed.clause):
        return False
    days = [x for t in b.content.times if t.edtf and t.timex in ("DATE", "TIME") and (x := edtf.bounds(t.edtf))]
    if any(x[1].isoformat() < (a.as_of or "")[:10] for x in days):
        return False
    minutes = edtf.gap_minutes(a.as_of, b.as_of)
    if minutes is not None and minutes < SOON or not plan.beside <= deed.wide:
        return False
    sides = [(x, y) for x, y in ((plan.doer, deed.doer), (plan.done, deed.done)) if x and y]
    if not sides or not all(meet(x, y) for x, y in sides):
        return False
    return all(_known(plan, p) and _known(deed, d) for p, d in sides[-1:]) and not plan.rest - deed.topics


def _known(told: Told, what: frozenset[str]) -> bool:
    """Whether it is named, or spoken of as the only one of its kind."""
    if any(k.startswith("@") for k in what):
        return True
    parse = told.clause.reading.content.passage.parse
    heads = [t for t in told.clause.tokens if t.lemma.lower() in what and t.tag == "NN"]
    return any(_the(k) for t in heads for k in parse.children(t.i))


def _the(token: Token) -> bool:
    return token.lemma.lower() == "the" or token.tag == "PRP$"


def _difference(plan: Told, deed: Told) -> Difference:
    a, b = plan.clause.reading, deed.clause.reading
    one, other = phrasing.newsrooms(a.article, b.article)
    said = (
        f"{one} tells it as to come (“{plan.token.text}”), {other}, the later report, as done "
        f"(“{deed.token.text}”): the plan has been overtaken"
    )
    spans = (a.content.passage.span, b.content.passage.span)
    return Difference("status", "update", ("planned", "happened"), ("planned", "happened"), spans, (a, b), said)
