"""On what a statement hangs in other words than "if" and "unless", and what it leaves out of a whole, where a copy leaves that out:
"as long as the truce holds", "pending an inspection", "on condition that", "all ferries except the Heron".

Read by the words alone: from those that open it to the next comma or the end of the sentence, nothing of which the copy has, while
it has what stands around it. Missed on purpose: "once" and "when" beside what has happened, which only tell when.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from synoptic.judge.sides import Difference
from synoptic.judge.taken import Taken, difference, tokens_of
from synoptic.model.parse import Token
from synoptic.model.span import Span

_OPENS = re.compile(
    r"\b(?P<hangs>(?:as|so) long as|(?:on|under) (?:the )?condition(?: that| of)?|on (?:the )?understanding that|in the event (?:of|that)"
    r"|(?:conditional|contingent|dependent|depending) (?:up)?on|pending|barring|but only (?:if|when|after)"
    r"|only (?:when|after))\b"
    r"|\b(?P<waits>once|in (?:case|return|exchange)|when|after)\b"
    r"|\b(?P<spares>except(?: for| that)?|apart from|with the exception of|excluding)\b",
    re.IGNORECASE,
)
_OUTSIDE = ("PUNCT", "SPACE")
_SMALL = ("DET", "ADP", "PART", "PRON", "AUX", "SCONJ", "CCONJ")
_INSTEAD = frozenset(
    "if unless provided providing assuming subject condition long case event pending barring except excluding apart depending hinge "
    "depend when once after until only would could should".split()
)
"""Words by which a copy may say the same otherwise."""
_MOST_ADDED = 4
_LEAST_KEPT = 3


def find(taken: Taken) -> Iterator[Difference]:
    """Every such proviso that the later of two sentences lacks."""
    added = {m.group().casefold() for m in taken.added}
    if len(added) > _MOST_ADDED or added & _INSTEAD:
        return
    span, text = taken.earlier.content.passage.span, taken.earlier.article.text
    tokens = tokens_of(taken.earlier)
    for m in _OPENS.finditer(text, span.start, span.end):
        if m["waits"] and not _is_ahead(taken):
            continue
        inside = _to_its_end(tokens, m.start()) if not m["spares"] else _dropped_from(taken, tokens, m.start())
        first = next((t for t in inside if t.start >= m.start()), None)
        if first is None or first.dep == "amod" or len(inside) < 2 or not _left_out(taken, inside):
            continue
        kept = [t for t in tokens if t not in inside and t.start in taken.same]
        if len([t for t in kept if t.pos not in _SMALL]) >= _LEAST_KEPT:
            yield _without(taken, inside, kept)
            return


def _to_its_end(tokens: list[Token], start: int) -> list[Token]:
    """The tokens from a place to the next comma, or to the end of the sentence."""
    found: list[Token] = []
    for t in tokens:
        if t.start < start:
            continue
        if t.text in ",;:.—–" and found:
            break
        found.append(t)
    return [t for t in found if t.pos not in _OUTSIDE]


def _dropped_from(taken: Taken, tokens: list[Token], start: int) -> list[Token]:
    """The tokens from a place that the copy lacks, to the first that it has; a small word may be another one of its kind."""
    found: list[Token] = []
    for t in tokens:
        if t.start >= start:
            if t.pos in _OUTSIDE or t.start in taken.same and t.pos not in _SMALL:
                break
            found.append(t)
    while found and found[-1].pos in _SMALL:
        found.pop()
    return found


def _left_out(taken: Taken, inside: list[Token]) -> bool:
    return not any(t.start in taken.same for t in inside if t.pos not in _SMALL)


def _is_ahead(taken: Taken) -> bool:
    """Whether the later sentence tells of what lies ahead and of nothing that has happened, so that a time is a condition."""
    values = {f.value for f in taken.later.mentions.presented_in(taken.later.content.passage.span)}
    return "planned" in values and "happened" not in values


def _without(taken: Taken, inside: list[Token], kept: list[Token]) -> Difference:
    before = Span(inside[0].start, inside[-1].end)
    verb = next((t for t in kept if t.pos == "VERB"), kept[0])
    at = taken.same[verb.start]
    after = Span(at, at + len(verb.text))
    words = " ".join(before.of(taken.earlier.article.text).split())
    what = f"“{words}” is left out beside “{after.of(taken.later.article.text)}”"
    return difference(taken, "wording", (before, after), what)
