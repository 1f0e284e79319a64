"""Attributions that the layout makes: "BERG: We knew nothing.", "Poll: Most want a vote", "“No.” — Ann Berg".

Missed on purpose: a name in a line of its own under a quotation, and questions and answers marked Q and A alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from synoptic.annotate.english.quotations.marks import Quoted
from synoptic.annotate.english.quotations.sentence import Frame, Sentence
from synoptic.annotate.english.quotations.speakers import DOCUMENTS, GROUPS

_SPEAKER = re.compile(r"[\"“]?([A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]+){0,4})(?:,[^:]{1,60}| \([^)]{1,60}\))?:\s+(?=\S)")
"""A transcript's line: a name in capitals and a colon."""
_EDITORIAL = frozenset(
    str.split(
        "advisory alert breaking caution caveat clarification correction exclusive fact live more note opinion photo"
    )
    + str.split("photos read related sources tip update updated video warning watch")
)
"""Words in capitals before a colon that a newsroom sets, and nobody speaks behind them."""
_SIGNED = re.compile(r"\s*(?:―|—|–|--)\s*(?=[A-Z])")


def is_transcript(texts: Sequence[str]) -> bool:
    """Whether at least two of an article's blocks are lines of a transcript: one alone is a heading more often."""
    spoken = [m.group(1) for m in map(_SPEAKER.match, texts) if m is not None]
    return sum(not _EDITORIAL & set(name.lower().split()) for name in spoken) > 1


def label(s: Sentence) -> Frame | None:
    """ "Berg: We knew nothing." or "Poll: Most want a vote": a speaker before a colon, as headlines do."""
    colon = next((t.i for t in s.tokens[1:9] if t.text == ":"), None)
    if colon is None or s.high - colon < 4:
        return None
    before = s.parse.tokens[s.low : colon]
    if any(t.pos not in ("PROPN", "NOUN", "ADJ", "DET", "ADP", "PUNCT", "PART") for t in before):
        return None
    if s.at(colon + 1).start == s.at(colon).end and colon + 1 not in s.in_quote:
        return None
    head = before[-1]
    person = any(n.first <= head.i < n.last and n.label in ("PERSON", "ORG") for n in s.parse.names)
    if not (person or head.lemma in DOCUMENTS or (head.lemma in GROUPS and head.tag == "NNS")):
        return None
    source = [t.i for t in before]
    rest = list(range(colon + 1, s.high))
    return Frame(source, [colon], rest, "said", bool(set(rest) & s.in_quote), head.i, "colon behind a name")


def spoken_line(text: str, s: Sentence) -> Frame | None:
    """The frame of a transcript's line that begins with the sentence; its content is to run on through the block."""
    m = _SPEAKER.match(text, s.tokens[0].start)
    if m is None or _EDITORIAL & set(m.group(1).lower().split()):
        return None
    source = [t.i for t in s.tokens if m.start(1) <= t.start < m.end(1)]
    colon = next((t.i for t in s.tokens if t.text.endswith(":") and m.end(1) <= t.end <= m.end()), -1)
    content = [t.i for t in s.tokens if t.start >= m.end()]
    if not source or colon < 0 or not content:
        return None
    return Frame(source, [colon], content, "said", bool(set(content) & s.in_quote), source[-1], "line of a transcript")


def signed(text: str, quotes: Sequence[Quoted], sentences: Sequence[Sentence]) -> list[tuple[Quoted, Sentence, Frame]]:
    """Quotations that a dash and a name follow to the end of the line."""
    found = []
    for q in quotes:
        m = _SIGNED.match(text, q.end) if q.speech and not q.open else None
        if m is None:
            continue
        line = text.find("\n", m.end())
        stop = m.end() + 80 if line < 0 else min(line, m.end() + 80)
        s = next((s for s in sentences if s.tokens[0].start <= m.end() < s.tokens[-1].end), None)
        if s is None:
            continue
        name = [t for t in s.tokens if m.end() <= t.start < stop and t.pos != "SPACE"]
        dash = [t.i for t in s.tokens if q.end <= t.start < m.end() and t.pos != "SPACE"]
        while name and name[-1].pos == "PUNCT":
            name.pop()
        if not name or any(t.pos in ("VERB", "AUX") for t in name) or name[0].pos != "PROPN":
            continue
        source = [t.i for t in name]
        found.append((q, s, Frame(source, dash, [], "said", True, source[0], "name behind a dash")))
    return found
