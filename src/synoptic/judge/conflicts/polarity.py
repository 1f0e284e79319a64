"""One report says it is so, another that it is not.

Compared are passages about the same thing with the same event word, or with verbs of one act ("has not resigned", "stepped
down"), of which exactly one is denied. Missed on purpose:
a denial of something that is only referred to ("denied the accusation"). When a denial was said ("had not left, his
lawyer said on Friday") does not date what is denied, unless it was said before the day that the other gives.
"""

from __future__ import annotations

from synoptic.judge import acts, phrasing
from synoptic.judge.sides import Difference, Pair, Reading
from synoptic.model import edtf
from synoptic.model.content import Content

LEAST = 0.6
"""Least coverage one way: a denial of something else must not count."""
RAISING = frozenset(("appear", "seem"))
"""Verbs of which another verb is what is denied or stated: two passages that have them in common may be of two things."""

LEAST_OF_ACTS = 0.45
"""The same where one act is told in two verbs, which then count for nothing, and one and the same is named to do it."""
LEAST_BACK = 0.25
"""Least coverage the other way: two short clauses of one event word ("it did not open", "he opened fire") are no denial."""
OF_MIND = frozenset("believe hope wish imagine".split())
"""What one mind does and another does not is no denial."""

SENSES = frozenset("hear see notice smell feel watch".split())
"""What one person's senses tell and another's do not is no denial either."""


def find(pair: Pair) -> list[Difference]:
    """A difference of polarity between the two passages."""
    a, b = pair.a.content, pair.b.content
    denied = [c.factuality == "denied" or c.negated for c in (a, b)]
    if denied[0] == denied[1] and a.head == b.head:
        denied = _of_state(a, b) or denied
    if denied[0] == denied[1] or pair.match.least < LEAST_BACK or not _one_act(pair):
        return []
    if a.head in OF_MIND or a.head in SENSES and not (a.subjects & b.subjects):
        return []
    if (
        not a.stands
        or not b.stands
        or pair.elsewhen
        and not _denied_after(pair)
        or pair.elsewhere
        or pair.others
        or pair.rivals
        or "yet" in a.keys | b.keys
        or a.head in RAISING
    ):
        return []
    if any(q.high == 0 and q.noun not in other.words for c, other in ((a, b), (b, a)) for q in c.quantities):
        return []
    if not pair.one_doer or not (a.subjects or a.doer) or not (b.subjects or b.doer):
        return []
    if {a.factuality, b.factuality} & {"planned", "possible"}:
        return []
    no, yes = (pair.a, pair.b) if denied[0] else (pair.b, pair.a)
    one, other = phrasing.newsrooms(no.article, yes.article)
    words = [phrasing.as_printed(r, acts.verb(r)) for r in (no, yes)]
    reason = f"{one} prints that it is not so, {other} that it is; {phrasing.of_one(*words)}"
    verdict = "contradiction"
    if _before(no, yes):
        verdict, reason = "update", f"{reason}; the denial was printed before the day on which it happened"
    values = tuple("denied" if d else "stated" for d in denied)
    return [
        Difference(
            "polarity",
            verdict,
            (values[0], values[1]),
            (values[0], values[1]),
            (a.passage.span, b.passage.span),
            (pair.a, pair.b),
            reason,
        )
    ]


def _of_state(a: Content, b: Content) -> list[bool]:
    """Which of the two denies the word that says how it is, where the other has it without: "pleaded guilty", "pleaded not guilty".
    [] where neither or both do."""
    ours, theirs = _states(a), _states(b)
    shared = sorted(ours.keys() & theirs.keys())
    if len(shared) != 1 or ours[shared[0]] == theirs[shared[0]]:
        return []
    return [ours[shared[0]], theirs[shared[0]]]


def _states(content: Content) -> dict[str, bool]:
    """Adjectives behind the event word, by lemma, and whether "not" stands right before each."""
    passage = content.passage
    tokens = passage.parse.tokens
    own = set(passage.tokens)
    heads = {i for i in own if tokens[i].lemma == content.head}
    return {
        tokens[i].lemma: i > 0 and tokens[i - 1].lemma == "not"
        for i in own
        if tokens[i].pos == "ADJ" and tokens[i].head in heads and i > tokens[i].head
    }


def _one_act(pair: Pair) -> bool:
    """Whether the two are of one event word; or of two verbs of one act that one person or body is named to do."""
    a, b = pair.a.content, pair.b.content
    if a.head == b.head:
        return pair.match.score >= LEAST
    named = a.subjects & b.subjects or a.subjects & b.leaning or b.subjects & a.leaning
    return bool(named) and pair.match.score >= LEAST_OF_ACTS and acts.act(pair.a) == acts.act(pair.b)


def _before(no: Reading, yes: Reading) -> bool:
    """Whether the denial was printed before every day that the other gives for what it states."""
    days = [d for start, d in _days(yes.content) if start not in yes.content.telling]
    printed = (no.as_of or "")[:10]
    first = [edtf.bounds(d) for d in days]
    return bool(printed and days) and all(x is not None and x[0].isoformat() > printed for x in first)


def _denied_after(pair: Pair) -> bool:
    """Whether the denial has no date but that of its saying, and was said on or after every day that the other gives."""
    contents = (pair.a.content, pair.b.content)
    no, yes = contents if contents[0].factuality == "denied" or contents[0].negated else contents[::-1]
    said, given = _days(no), _days(yes)
    if not said or not given or not all(start in no.telling for start, _ in said):
        return False
    told, days = [edtf.bounds(d) for _, d in said], [edtf.bounds(d) for _, d in given]
    return all(x is not None and y is not None and y[1] <= x[1] for x in told for y in days)


def _days(content: Content) -> list[tuple[int, str]]:
    """Where each date of a passage starts, and its EDTF."""
    return [(t.span.start, t.edtf) for t in content.times if t.edtf and t.timex in ("DATE", "TIME")]
