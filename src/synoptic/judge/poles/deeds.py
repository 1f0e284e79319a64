"""An act that one report tells and another denies, by whatever denies it: "did not brake", "refused to sign", "left without having
paid", "failed to stop".

Both are of one doer, and of one thing that it is done to where both name it. Missed on purpose: what had not been done when the one was
printed and may have been since; acts of which too much is denied for one denial to be of one statement.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import permutations

from synoptic.judge import phrasing
from synoptic.judge.frames.frame import DOER, DONE, Frame, Phrase, frame_of, phrase_of
from synoptic.judge.poles.holders import known, one_thing, told_apart
from synoptic.judge.poles.meant import with_meant
from synoptic.judge.questions.answer import dates_apart, long_ago, of_before
from synoptic.judge.questions.denials import NOT_YET, said_before
from synoptic.judge.questions.told import NO_ACT, SELF, presented
from synoptic.judge.sides import Difference, Reading, later
from synoptic.model.acts import act_of
from synoptic.model.mention import Factuality
from synoptic.model.parse import Token
from synoptic.model.span import Span

OUTRIGHT = re.compile(
    r"cue: .*\b(?:refus\w+|declin\w+|fail\w*|without|avoid\w*|unable|neglect\w*|omit\w*|forgot|forget\w*|den(?:y|ie[sd])|denying|never)\b|(?:past tense|perfect), (?:not|n't|never|n’t)",
    re.IGNORECASE,
)
"""In the reason of a denial: what denies the act itself, and not a thought of it."""
PARTS = frozenset("if unless whether or some most many few half partly almost nearly".split())
"""Words of what is so of some of it, or on a condition."""
WHOLES = frozenset("only just fully entirely all every each both enough properly".split())
"""Words of what is denied of the whole of it alone."""
PAPERS = frozenset("document text paper".split())
"""Nouns for what may be an agreement, a contract or a plan."""
MARKS = frozenset("when while as before after until".split())


@dataclass(frozen=True)
class Deed:
    """An act told or denied."""

    frame: Frame
    f: Factuality

    @property
    def reading(self) -> Reading:
        return self.frame.reading


def differences(reports: Sequence[Sequence[Reading]], main: frozenset[str]) -> list[Difference]:
    """Each denial of one report against what the others tell."""
    seen = [[(r, t, f, act_of(r.content.passage.parse, t)) for r, t, f in presented(report)] for report in reports]
    denied = {act for told in seen for *_, f, act in told if f.value == "denied"} - NO_ACT
    counts = Counter(act for told in seen for act in {act for *_, act in told})
    wanted = {act for act in denied if counts[act] > 1}
    told = [list(_deeds(report, [x for x in own if x[3] in wanted])) for report, own in zip(reports, seen, strict=True)]
    found: list[Difference] = []
    for ours, theirs in permutations([t for t in told if t], 2):
        for no in (d for d in ours if d.f.value == "denied"):
            met = [
                d
                for d in theirs
                if d.frame.act == no.frame.act
                and _of_one(no, d)
                and known(no.reading, no.frame.places.get(DOER), d.reading, d.frame.places.get(DOER), main)
            ]
            own = [d for d in ours if d.f.value != "denied" and d.frame.act == no.frame.act and _of_one(no, d)]
            if met and not own and all(d.f.value != "denied" for d in met) and not _since(no, met[0]):
                found.append(_difference(no, met[0]))
    return found


def _deeds(report: Sequence[Reading], own: Sequence[tuple[Reading, Token, Factuality, str]]) -> Iterator[Deed]:
    at = {r.pid: n for n, r in enumerate(report)}
    for reading, token, f, act in own:
        stated = f.value == "happened" and not f.negated
        if token.pos != "VERB" or not stated and not (f.value == "denied" and OUTRIGHT.search(f.reason)):
            continue
        frame = frame_of(reading, token, act)
        if frame is None or of_before(frame.clause) or long_ago(frame.clause) or not frame.clause.tokens:
            continue
        words = frame.clause.words
        if (
            words & (PARTS | SELF)
            or not stated
            and (words & WHOLES)
            or not stated
            and NOT_YET.search(frame.clause.said)
        ):
            continue
        before = report[: at[reading.pid]]
        places = {k: with_meant(x, reading, token, before) if k in (DOER, DONE) else x for k, x in frame.places.items()}
        if DOER not in places and token.dep == "pcomp":
            places |= _lent(reading, token)
        yield Deed(Frame(reading, token, act, places, frame.negated, frame.presented, frame.times), f)


def _lent(reading: Reading, verb: Token) -> dict[str, Phrase]:
    """The doer of what somebody did something without: "left without signing"."""
    parse = reading.content.passage.parse
    above = parse.tokens[parse.tokens[verb.head].head]
    doers = [t for t in parse.children(above.i) if t.dep == "nsubj"]
    return {DOER: phrase_of(reading, doers)} if doers else {}


def _of_one(no: Deed, yes: Deed) -> bool:
    """Whether both are of one doer, and of one thing, as far as both tell."""
    a, b = no.frame, yes.frame
    if dates_apart(a.clause, b.clause):
        return False
    same = 0
    for place in sorted(a.places.keys() & b.places.keys()):
        x, y = a.places[place], b.places[place]
        if place in (DOER, DONE):
            if (
                not x.keys
                or not y.keys
                or place == DONE
                and (x.nouns | y.nouns) & PAPERS
                and not x.entities & y.entities
            ):
                continue
            if not one_thing(a.reading, x, b.reading, y):
                return False
            same += 2 if x.entities & y.entities else 1
        elif told_apart(a.reading, x, b.reading, y) or x.keys and y.keys and not x.keys & y.keys:
            return False
    lacking = {p for p, x in a.places.items() if p not in (DOER,) and x.keys} - b.places.keys()
    shared = a.places.keys() & b.places.keys()
    doerless = [z for z in (a, b) if DOER not in z.places]
    if doerless and (DONE not in shared or not all(map(_passive, doerless))):
        return False
    if DONE in lacking or len(lacking) > 1:
        refused = no.f.reason.startswith("cue")
        return same > 1 and not lacking - {DONE} and (refused or _one_setting(no, yes))
    return same > 1 or same == 1 and not (a.places.keys() ^ b.places.keys()) - {DOER} and _one_setting(no, yes)


def _passive(frame: Frame) -> bool:
    return any(t.dep in ("nsubjpass", "auxpass") for t in frame.parse.children(frame.verb.i))


def _one_setting(no: Deed, yes: Deed) -> bool:
    """Whether the two sentences have something else in common than who does it and what."""
    ours, theirs = (d.reading.content.keys - _doer(d) for d in (no, yes))
    return bool((ours & theirs) - {no.frame.act})


def _doer(deed: Deed) -> frozenset[str]:
    doer = deed.frame.places.get(DOER)
    return doer.keys if doer is not None else frozenset()


def _since(no: Deed, yes: Deed) -> bool:
    """Whether it may have come about since the denial was printed."""
    if said_before(no.reading, yes.reading):
        return True
    if later(no.reading, yes.reading) is not yes.reading.article:
        return False
    return not (_dated(no) and _dated(yes))


def _dated(deed: Deed) -> bool:
    """Whether it is set in a moment: by a day, or by what went on."""
    kids = [t for t in deed.frame.parse.children(deed.frame.verb.i) if t.dep == "advcl"]
    marked = any(k.text.lower() in MARKS for t in kids for k in deed.frame.parse.children(t.i))
    return bool(deed.frame.times) or marked


def _difference(no: Deed, yes: Deed) -> Difference:
    a, b = no.reading, yes.reading
    one, other = phrasing.newsrooms(a.article, b.article)
    spans = no.f.span, yes.f.span
    values = spans[0].of(a.article.text), spans[1].of(b.article.text)
    said = f"{one} prints that it is not so (“{values[0]}”), {other} that it is (“{values[1]}”); both speak of one and the same"
    held = tuple(
        Span(min(s.start, d.frame.verb.start), max(s.end, d.frame.verb.end))
        for s, d in zip(spans, (no, yes), strict=True)
    )
    return Difference(
        "polarity", "contradiction", ("denied", "stated"), ("denied", "stated"), (held[0], held[1]), (a, b), said
    )
