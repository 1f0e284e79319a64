"""Whether the words that a passage lacks of a statement may be in it in words of its own: "met at the airport", "greeted".

For a verb another verb will do that the statement lacks in its turn, for a noun another noun where both give one measure.
"""

from __future__ import annotations

from collections.abc import Sequence

from synoptic.align.events import LIGHT
from synoptic.align.framing import WILLING
from synoptic.align.said import DEATH, has
from synoptic.align.values import compare as compare_values
from synoptic.align.values import stated
from synoptic.model.acts import WILLS
from synoptic.model.content import Content, Term
from synoptic.model.kinship import Kinship

UNSAID = 0.5
"""Most, as a share by weight, that may stand in a passage in words of its own."""
DEED_UNSAID = 0.2
"""The same of what was done itself, where the passage has another deed."""
SLIGHT = LIGHT | frozenset("bring put send come get move see face suffer undergo".split())
"""Verbs that say little by themselves: "were brought to schools" for "were evacuated"."""
LONGER, MORE = 2, 2
"""A passage of more terms than so many times the statement's, and so many more, has other things to say: a word that it
lacks of the statement is not in it in other words."""
ASKED = frozenset(("ENT", "NOUN", "PROPN", "VERB", "ADJ", "ADV"))
HONORIFICS = frozenset("mr mrs ms miss".split())
"""Words before a name that tell nothing of who bears it."""


def unsaid(lacking: Sequence[Term], statement: Content, passage: Content, kin: Kinship) -> bool:
    """Whether one of these words cannot be meant by a word that only the passage has."""
    measured = compare_values(statement, passage).measures
    other_words = {"VERB", "NOUN"} if measured else {"VERB"}
    if any(t.word in passage.words or t.word in DEATH and not measured for t in lacking) or (
        _beside_another(lacking, statement) or _attribute(lacking, statement) or _measures(lacking, statement)
    ):
        return True
    own = [t for t in passage.terms if (t.pos == "VERB" or asked_for(t)) and not has(statement, t, kin, passage)]
    if _other_will(lacking, own):
        return True
    if any(sum(t.pos == pos for t in lacking) > sum(t.pos == pos for t in own) * (pos in other_words) for pos in ASKED):
        return True
    longer = len(passage.terms) > LONGER * len(statement.terms) + MORE
    share = sum(t.weight for t in lacking) / sum(t.weight for t in statement.terms)
    return longer or share > UNSAID or _other_deed(lacking, own, statement, passage) and share > DEED_UNSAID


def _other_will(lacking: Sequence[Term], own: Sequence[Term]) -> bool:
    """Whether what is asked for in the one is granted or refused in the other: "called for a pay rise", "promised a pay rise"; or
    what was only ordered is there: who got it in another's words told no will."""
    willing, told = (any(t.pos == "VERB" and t.word in WILLING for t in terms) for terms in (lacking, own))
    if willing and not told:
        return True
    wills, others = ({WILLS[t.word] for t in terms if t.pos == "VERB" and t.word in WILLS} for terms in (lacking, own))
    return bool(wills and others) and wills.isdisjoint(others)


def _beside_another(lacking: Sequence[Term], statement: Content) -> bool:
    """Whether one of these words is a verb beside another that the passage has: of those who were treated, that they were
    released is told by no other word."""
    parse = statement.passage.parse
    verbs = {t.word for t in lacking if t.pos == "VERB"}
    joined = [
        (t.lemma, parse.tokens[t.head].lemma)
        for t in (parse.tokens[i] for i in statement.passage.tokens)
        if t.dep == "conj" and t.pos == "VERB"
    ]
    return any((one in verbs) != (other in verbs) for one, other in joined)


def _measures(lacking: Sequence[Term], statement: Content) -> bool:
    """Whether one of these words is a verb that only brings a measure: the passage then gives it of another thing."""
    tokens = statement.passage.parse.tokens
    return not {t.word for t in lacking}.isdisjoint(tokens[m.by].lemma for m in statement.measures if m.by >= 0)


def _attribute(lacking: Sequence[Term], statement: Content) -> bool:
    """Whether one of these words is a verb that only says of what kind something is, which no deed tells: "wrecked boats"."""
    verbs = {t.word for t in lacking if t.pos == "VERB"}
    own = (statement.passage.parse.tokens[i] for i in statement.passage.tokens)
    return bool(verbs) and any(t.dep == "amod" and t.pos == "VERB" and t.lemma in verbs for t in own)


def _other_deed(lacking: Sequence[Term], own: Sequence[Term], statement: Content, passage: Content) -> bool:
    """Whether the statement's event word itself stands in the passage in other words, neither of which is a light verb, and no
    measure but a count ties the two: of those who were trapped, that they were freed."""
    if not any(t.pos == "VERB" and t.word == statement.head for t in lacking):
        return False
    measured = [(q.low, q.high, q.unit) for q in stated(passage, passage.quantities) if q.unit not in (None, "a")]
    tied = any((q.low, q.high, q.unit) in measured for q in stated(statement, statement.quantities))
    return not tied and not any(t.pos == "VERB" and t.word in SLIGHT - {"be"} for t in own)


def asked_for(term: Term) -> bool:
    """Whether a word says enough to be asked for, as "make", "also" and a number without a noun do not."""
    return (
        term.pos in ASKED
        and term.word.rstrip(".") not in HONORIFICS
        and not (term.pos == "VERB" and term.word in LIGHT)
        and (term.pos != "ADV" or term.word.endswith("ly"))
    )
