"""Whether a sentence gives a figure again that another has given, and little besides, however it is worded.

"Some 3,500 guests had been due" says again that 3,500 were expected; "five are still missing" that five have not been found. What
counts is that all figures, names and days of the one stand in one other sentence, a figure that two sentences seldom share among
them. Missed on purpose: figures given by several sentences together, and those that are rounded.
"""

from __future__ import annotations

from collections.abc import Sequence

from synoptic.compose.candidate import Candidate
from synoptic.compose.heard import ADDING, news
from synoptic.model import edtf
from synoptic.model.content import Content
from synoptic.model.kinship import Kinship
from synoptic.model.mention import Quantity

LEAST = 100
"""Figure from which two sentences seldom share it by chance."""
TOLLS = frozenset("killed injured missing arrested rescued displaced".split())
"""What befalls people: of these two sentences of one event count the same, however few."""
MOST_NEWS = 0.75
"""Share of a sentence, by weight, above which it says something else besides its figure."""
TWO, MOST_NEWS_NAMED = 2, 0.9
"""The same of one with so many names, all of which the other sentence has."""
FEW = 3
"""Terms of a sentence that says nothing besides its figure."""


def counted_again(candidate: Candidate, others: Sequence[Candidate], kin: Kinship) -> bool:
    """Whether one of the others gives all figures, names and days of a sentence, and most of what it speaks of."""
    content = candidate.content
    passage = content.passage
    figures = _figures(content)
    if content.negated or not any(telling_figure(q) for q in figures) or '"' in passage.text or "“" in passage.text:
        return False
    if ADDING & {passage.parse.tokens[i].text.lower() for i in passage.tokens}:
        return False
    named = {t.key for t in content.terms if t.pos == "ENT"}
    brief = len(content.terms) <= FEW
    most = MOST_NEWS_NAMED if len(named) >= TWO else MOST_NEWS
    days = {d for t in content.times if (d := edtf.day(t.edtf))}
    for other in (o.content for o in others):
        given = _figures(other)
        if (
            all(any(_same(q, g) for g in given) for q in figures)
            and named <= other.keys | other.leaning
            and days <= {edtf.day(t.edtf) for t in other.times}
            and not other.negated
            and (brief or news(content, other.keys | other.words, kin) <= most)
        ):
            return True
    return False


def _figures(content: Content) -> list[Quantity]:
    """The figures of what is stated, and not of whoever says it."""
    return [q for q in content.quantities if q.span.start not in content.telling]


def telling_figure(figure: Quantity) -> bool:
    """Whether it counts what befell people, or is so great that two sentences seldom share it."""
    return bool(_toll(figure)) or figure.of != "age" and (figure.low or 0) >= LEAST


def _toll(figure: Quantity) -> frozenset[str]:
    """What befell those who are counted."""
    return TOLLS & set(figure.of.split())


def _same(one: Quantity, other: Quantity) -> bool:
    """Whether two figures are one number of the same unit; of what befalls people, of the same."""
    if (one.low, one.high, one.unit) != (other.low, other.high, other.unit):
        return False
    return _toll(one) == _toll(other)
