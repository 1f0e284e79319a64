"""The same thing planned in one report and happened in another. What a copy hardens is found in `judge/losses.py`."""

from __future__ import annotations

from synoptic.judge import phrasing
from synoptic.judge.sides import NEAR_EVENT, Difference, Pair, Reading, later, newsroom
from synoptic.model import edtf
from synoptic.model.acts import ACTS

NEARLY = 0.7
"""The same where the event words differ."""
WHOLLY = 0.9
"""Least coverage of a plan by what is told as done, where the event words differ and that tells more besides: all words of a short
plan, some of them in other words."""
ALIKE = 0.6
"""Least coverage both ways from which two passages are of one thing although each has things of its own."""


def find(pair: Pair) -> list[Difference]:
    """A difference of status between two passages that state the same thing."""
    values = {_value(pair.a), _value(pair.b)}
    if values != {"planned", "happened"} or pair.to_the_letter or _of_myself(pair.a) or _of_myself(pair.b):
        return []
    if _attempted(pair):
        return _overtaken(pair)
    if not pair.one_doer or not pair.same and not _done_with_more(pair):
        return []
    if (
        pair.a.content.head != pair.b.content.head
        and pair.match.relation != "same"
        and pair.match.least < NEARLY
        and not _carried_out(pair)
    ):
        return []
    if _elsewhere(pair):
        return []
    if {pair.a.content.factuality, pair.b.content.factuality} == {"planned", "happened"}:
        return _overtaken(pair)
    return []


def _value(reading: Reading) -> str:
    """How it is presented; what is to be tried lies ahead like any plan."""
    content = reading.content
    return "planned" if content.factuality == "possible" and content.prospect else content.factuality


def _of_myself(reading: Reading) -> bool:
    """ "I'll be all right": how a speaker is or will be, which is no deed that was planned."""
    passage = reading.content.passage
    parse = passage.parse
    said = [
        t for i in passage.tokens if (t := parse.tokens[i]).lemma == reading.content.head and t.dep in ("acomp", "attr")
    ]
    return any(c.dep == "nsubj" and c.text.lower() in ("i", "we") for t in said for c in parse.children(t.head))


def _attempted(pair: Pair) -> bool:
    """Whether one is most of the other, of one thing and one day: "will try to raise her on Friday", "was raised on Friday"."""
    if pair.match.score < NEARLY or pair.elsewhere or pair.others:
        return False
    days = [{d for t in r.content.times if (d := edtf.day(t.edtf))} for r in (pair.a, pair.b)]
    return bool(days[0] & days[1]) and "possible" in {pair.a.content.factuality, pair.b.content.factuality}


def _carried_out(pair: Pair) -> bool:
    """Whether a short plan, all of it, is told as done beside more: "roads will be closed", "guards shut the roads for the visit"."""
    planned, happened = _by_value(pair, "planned")
    acts = {_act(r) for r in (planned, happened)}
    wholly = pair.match.score >= WHOLLY and len(planned.content.terms) < len(happened.content.terms)
    return wholly and len(acts) == 1 and "" not in acts


def _done_with_more(pair: Pair) -> bool:
    """Whether the deed of a plan is told as done by one verb, with all that stands near it in the plan and more: "will be met at
    the quay by children", "was met by a band and children at the quay, before going on to the mill"."""
    planned, happened = (r.content for r in _by_value(pair, "planned"))
    if planned.head != happened.head or pair.match.score < NEARLY or len(planned.terms) > len(happened.terms):
        return False
    near = [t for t in planned.terms if t.weight >= NEAR_EVENT and t.word != planned.head]
    return len(near) > 1 and all(t.key in happened.keys | happened.leaning or t.word in happened.words for t in near)


def _act(reading: Reading) -> str:
    """The act that the event word of a passage tells, of those that have several words; "" for any other."""
    return ACTS.get(reading.content.head, "")


def _elsewhere(pair: Pair) -> bool:
    """Whether what is said to have happened lacks an entity that the plan is about, or has a date of its own."""
    contents = (pair.a.content, pair.b.content)
    short, long = sorted(contents, key=lambda c: (len(c.terms), c.factuality != "planned"))
    if (short.subjects | short.others) - long.keys - long.leaning:
        return True
    return pair.elsewhen or pair.others or pair.rivals and pair.match.least < ALIKE


def _overtaken(pair: Pair) -> list[Difference]:
    planned, happened = _by_value(pair, "planned")
    after, inside = later(planned, happened), planned.article.id == happened.article.id
    if after is planned.article and not pair.copied and not inside:
        return []
    if inside and _told_as_past(planned):
        return []
    one, other = phrasing.newsrooms(planned.article, happened.article)
    said = f"{one} gives it as planned, {other} as happened"
    if inside:
        reason = f"{newsroom(planned.article)} gives it in one place as planned, in another as happened: the plan has been overtaken"
    elif after is None:
        reason = f"{said}; the dates do not tell which came later"
    else:
        reason = f"{said}: the plan has been overtaken"
    return [_difference(pair, "update", reason)]


def _told_as_past(reading: Reading) -> bool:
    """Whether a plan is told as one that was: of one report, "she decided to plead guilty" and "she pleaded guilty" are one story."""
    passage = reading.content.passage
    root = passage.parse.tokens[passage.root]
    helped = [t for t in passage.parse.children(root.i) if t.dep in ("aux", "auxpass")]
    if root.dep == "xcomp" and any(
        t.tag == "TO" for t in helped
    ):  # "are expected to be met": told as the verb over it is
        root = passage.parse.tokens[root.head]
        helped = [t for t in passage.parse.children(root.i) if t.dep in ("aux", "auxpass")]
    now = any(t.tag in ("MD", "VBZ", "VBP") for t in (root, *helped))
    return not now and any(t.tag in ("VBD", "VBN") for t in (root, *helped))


def _by_value(pair: Pair, value: str) -> tuple[Reading, Reading]:
    return (pair.a, pair.b) if _value(pair.a) == value else (pair.b, pair.a)


def _difference(pair: Pair, verdict: str, reason: str) -> Difference:
    sides = (pair.a, pair.b)
    values = (_value(pair.a), _value(pair.b))
    spans = (pair.a.content.passage.span, pair.b.content.passage.span)
    return Difference("status", verdict, values, values, spans, sides, reason)
