"""Every two sentences worded alike -> what of them cannot be so in both."""

from __future__ import annotations

from collections.abc import Sequence

from synoptic.judge.questions.answer import times_apart
from synoptic.judge.sides import Difference, Pair, Reading
from synoptic.judge.twins import beginnings, exclusive, implied, manners, reworded, roles
from synoptic.judge.twins.found import Found, Prints, difference, lemmas
from synoptic.judge.twins.places import SLOT, Twin, twins
from synoptic.judge.twins.sentences import Sentence, Word
from synoptic.model import edtf
from synoptic.model.claim import Match
from synoptic.model.kinship import Kinship
from synoptic.model.mention import Time

MOST_MORE = 4
"""Words beside the place, of either sentence, that may add something to what both state."""
WEEK = 7
OPEN = frozenset(
    "if unless whether or not never no only almost nearly allegedly attempted alleged "
    "also too another other again later then since".split()
)
"""Words beside the place that leave more open than one place, or say that it is another time or another one."""


def differences(
    reports: Sequence[Sequence[Reading]], kin: Kinship, apart: Sequence[Sequence[Reading]] = ()
) -> list[Difference]:
    """What two sentences worded alike cannot both be right in.

    `reports`: the sentences of each report of one event, in order; `apart`: those of others, whose sentences are set against these
    and one another only where both name the same.
    """
    prints = _printing([*reports, *apart])
    main = {r.article.id for report in reports for r in report}
    found = []
    for twin in twins([*reports, *apart]):
        of_one = main >= {twin.a.reading.article.id, twin.b.reading.article.id}
        if not of_one and not _named(twin.a.reading) & _named(twin.b.reading):
            continue
        if _one_statement(twin) and (judged := _judged(twin, kin, prints)) is not None:
            found.append(difference(twin, judged))
    known = {d.sentences for d in found}
    for twin in beginnings.twins(reports):
        judged = None if _told_apart(twin) else _excluded(twin, kin, prints)
        if judged is not None and (d := difference(twin, judged)).sentences not in known:
            found.append(d)
    return found


def _named(reading: Reading) -> set[str]:
    """The entities that a sentence names, in what it states and in who says so."""
    span = reading.content.passage.span
    return {e for (start, end), e in reading.entities.items() if span.start <= start and end <= span.end}


def added(found: Sequence[Difference], more: Sequence[Difference]) -> list[Difference]:
    """What is found, with what `differences` gives of sentences that nothing has told apart yet; two values that cannot both be
    right are then no two that fit."""
    apart = {d.sentences for d in found if d.verdict != "compatible"}
    new = [d for d in more if d.sentences not in apart]
    clashing = {(d.sentences, d.kind) for d in new if d.verdict == "contradiction"}
    return [*(d for d in found if d.verdict != "compatible" or (d.sentences, d.kind) not in clashing), *new]


def _judged(twin: Twin, kin: Kinship, prints: Prints) -> Found | None:
    if (swapped := roles.find(twin)) is not None:
        return swapped
    ours, theirs = _left(twin)
    if not ours and not theirs:
        return None
    return _excluded(twin, kin, prints) or reworded.find(twin, ours, theirs, kin, prints)


def _excluded(twin: Twin, kin: Kinship, prints: Prints) -> Found | None:
    """What excludes one another in the one place in which the two differ."""
    ours, theirs = _left(twin)
    found = implied.find(twin, ours, theirs) or exclusive.amounts(twin) or manners.find(twin, prints)
    if found is not None:
        return found
    for one, x, y in exclusive.find(twin, kin, prints):
        more = [_beside(twin.a, ours, x), _beside(twin.b, theirs, y)]
        if all(map(_adds_only, more)) and not all(any(w.content for w in rest) for rest in more):
            return one
    return None


def _left(twin: Twin) -> tuple[list[Word], list[Word]]:
    """The words of each that the other has nowhere."""
    ours, theirs = twin.left
    moved = {w.form for w in ours} & {w.form for w in theirs}
    return [w for w in ours if w.form not in moved], [w for w in theirs if w.form not in moved]


def _beside(sentence: Sentence, left: Sequence[Word], word: Word) -> list[Word]:
    """The words that the other sentence lacks, but for one that is judged and what only says more of it."""
    below = {t.i for t in sentence.parse.subtree(word.token.i)} if word.token.pos == "NOUN" else {word.token.i}
    return [w for w in left if w.token.i not in below]


def _adds_only(words: Sequence[Word]) -> bool:
    """Whether words beside the place only say more: no other act, nothing that is left open."""
    acts = [w for w in words if w.token.pos == "VERB" and SLOT.get(w.token.dep) == SLOT["ROOT"]]
    return len(words) <= MOST_MORE and not acts and not OPEN & {w.form for w in words}


def _one_statement(twin: Twin) -> bool:
    """Whether nothing says that the two are of two happenings: another day or hour, other names or figures."""
    a, b = twin.a.reading, twin.b.reading
    pair = Pair(a, b, Match(a.pid, b.pid, "same", 1.0, "worded alike", 1.0), False)
    if _hours(a) != _hours(b) and _hours(a) and _hours(b):
        return False
    if (pair.elsewhen or times_apart(*(_dated(r) for r in (a, b)))) and not _dated_alike(a, b):
        return False
    return not _told_apart(twin)


def _told_apart(twin: Twin) -> bool:
    """Whether what differs is what somebody said, or each has a name or a figure of its own in its place."""
    ours, theirs = _left(twin)
    if any(w.named for w in ours) and any(w.named for w in theirs) or _quoted(twin):
        return True
    return any(_figure(twin.a, w) for w in ours) and any(_figure(twin.b, w) for w in theirs)


def _dated(reading: Reading) -> list[Time]:
    """The days, and parts of days, that a sentence gives, but for when it was said."""
    content = reading.content
    return [t for t in content.times if t.edtf and t.timex in ("DATE", "TIME") and t.span.start not in content.telling]


def _hours(reading: Reading) -> set[str]:
    """The hours that a sentence gives."""
    return {t.edtf.partition("T")[2] for t in reading.content.times if t.edtf and t.timex == "TIME"}


def _dated_alike(a: Reading, b: Reading) -> bool:
    """Whether both print the same words of time, within days of one another: what is planned and what was done may be read as of
    two weeks."""
    printed = [sorted(t.text.lower() for t in r.content.times) for r in (a, b)]
    days = edtf.gap_days((a.as_of or "")[:10], (b.as_of or "")[:10])
    return printed[0] == printed[1] and days is not None and abs(days) < WEEK


def _figure(sentence: Sentence, word: Word) -> bool:
    """Whether a word is a figure, but for the place in a count."""
    counted = (q for q in sentence.reading.content.quantities if q.scope != "ordinal")
    return word.token.pos == "NUM" or any(q.span.start <= word.span.start < q.span.end for q in counted)


def _quoted(twin: Twin) -> bool:
    """Whether what differs stands in quotation marks: two may have said two things."""
    ours, theirs = _left(twin)
    return any(
        c.overlaps(w.span)
        for sentence, words in ((twin.a, ours), (twin.b, theirs))
        for q in sentence.reading.mentions.quotations_across(sentence.reading.content.passage.span)
        if q.direct
        for c in q.content
        for w in words
    )


def _printing(reports: Sequence[Sequence[Reading]]) -> Prints:
    printed: dict[str, list[tuple[str, frozenset[str]]]] = {}
    for report in reports:
        for reading in report:
            held = [reading.content.passage.parse.tokens[i] for i in reading.content.passage.tokens]
            words = frozenset(x for t in held for x in (t.lemma.lower(), t.text.lower()))
            printed.setdefault(reading.article.id, []).append((reading.pid, words))

    def prints(sentence: Sentence, words: frozenset[str], beside: bool) -> bool:
        own = lemmas(w for w in sentence.words if w.content)
        return any(
            words & others and (not beside or len(own & others) >= BESIDE)
            for pid, others in printed.get(sentence.reading.article.id, ())
            if pid != sentence.reading.pid
        )

    return prints


BESIDE = 3
"""Words of a sentence that another of its report must have to be of the same things."""
