"""A name in the place of another name, in two sentences worded alike: of a person, a place or a street.

A name is a run of words with capitals that stands where another such run stood; what either report takes it for says
whether it is a person or a place. Missed on purpose: a name that the other report has too, for then it may know both;
what both reports take for a body; names in reports that are months apart, in which offices may have changed hands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from rapidfuzz.distance import Indel

from synoptic.judge.aligned import Aligned, Words
from synoptic.judge.sides import LONG_AGO, Difference, newsroom
from synoptic.model import edtf
from synoptic.model.gazetteer import level
from synoptic.model.span import Span

STREETS = frozenset(
    "street st avenue ave road rd drive dr boulevard blvd lane ln court ct highway way parkway terrace place circle".split()
)
LOCATIVE = frozenset(("in", "at", "near", "outside"))
LONGEST = 3
"""Words of a name that were changed, at most."""
ALIKE = 0.75
"""Likeness of letters from which two names are two spellings of one."""


@dataclass(frozen=True)
class Named:
    """A name in one of two sentences worded alike, with what was changed of it."""

    words: Words
    changed: range
    whole: range
    """The changed words with those around them that belong to the name."""

    @property
    def span(self) -> Span:
        """Where the whole name stands."""
        return Span(self.words.spans[self.whole.start].start, self.words.spans[self.whole.stop - 1].end)

    @property
    def text(self) -> str:
        """As printed, without a genitive's ending."""
        return re.sub(r"['\u2019]s$", "", self.span.of(self.words.reading.article.text))

    @property
    def labels(self) -> set[str]:
        """What the report takes the names for that stand there."""
        return {n.label for n in self.words.reading.mentions.names if n.form == "name" and n.span.overlaps(self.span)}

    @property
    def new(self) -> set[str]:
        """The changed words in lower case."""
        return {self.words.forms[k] for k in self.changed}


def find(aligned: Aligned) -> Iterator[Difference]:
    """A conflict of name or place for each name that stands in the other's place; each two names once."""
    a, b = aligned.a.reading, aligned.b.reading
    gap = edtf.gap_days((a.article.published or "")[:10], (b.article.published or "")[:10])
    if gap is not None and gap > LONG_AGO:
        return
    seen = set()
    for p, q in aligned.gaps:
        if not 0 < len(p) <= LONGEST or not 0 < len(q) <= LONGEST:
            continue
        n, m = _grown(aligned, p, q)
        if not n or not m or (n.text, m.text) in seen or _known(n, m) or _known(m, n):
            continue
        one, two = a.entity(n.span), b.entity(m.span)
        kind = _kind(n, m)
        if not kind or (one is not None and one == two):
            continue
        seen.add((n.text, m.text))
        yield _difference(aligned, n, m, kind)


def _difference(aligned: Aligned, n: Named, m: Named, kind: str) -> Difference:
    a, b = aligned.a.reading, aligned.b.reading
    mine, theirs = " ".join(sorted(n.new)), " ".join(sorted(m.new))
    spelled = kind == "name" and Indel.normalized_similarity(mine, theirs) >= ALIKE
    what = "spellings" if spelled else f"{kind}s"
    reason = (
        f"“{n.text}” and “{m.text}” are {what} in one place of a sentence worded alike in {newsroom(a.article)} and "
        f"{newsroom(b.article)}, and neither report has the other's"
    )
    verdict = "variant" if spelled else "contradiction"
    return Difference(kind, verdict, (n.text, m.text), (n.text, m.text), (n.span, m.span), (a, b), reason)


def _grown(aligned: Aligned, p: range, q: range) -> tuple[Named | None, Named | None]:
    """The two names that were changed in these words, with the words of the names around them that both have."""
    a, b = aligned.a, aligned.b
    if not all(_capital(a, k) for k in p) or not all(_capital(b, k) for k in q):
        return None, None
    back = forth = 0
    while _one_name(aligned, p.start - back - 1, q.start - back - 1, p.start - back):
        back += 1
    while _one_name(aligned, p.stop + forth, q.stop + forth, p.stop + forth):
        forth += 1
    wholes = (range(p.start - back, p.stop + forth), range(q.start - back, q.stop + forth))
    return Named(a, p, wholes[0]), Named(b, q, wholes[1])


def _one_name(aligned: Aligned, i: int, j: int, border: int) -> bool:
    """Whether word i of the first sentence is word j of the second, and goes on the name across the border."""
    a = aligned.a
    if i < 0 or j < 0 or aligned.same.get(i) != j or not _capital(a, i) or not 0 < border < len(a.spans):
        return False
    return a.reading.article.text[a.spans[border - 1].end : a.spans[border].start].strip(".") == " "


def _capital(words: Words, k: int) -> bool:
    text = words.spans[k].of(words.reading.article.text)
    return text[:1].isupper() and not any(c.isdigit() for c in text)


def _known(name: Named, other: Named) -> bool:
    """Whether the other's report has one of the changed words somewhere."""
    text = other.words.reading.article.text.lower()
    return any(re.search(rf"\b{re.escape(w)}\b", text) for w in name.new)


def _kind(n: Named, m: Named) -> str:
    """ "name" of a person, "place", or "" where neither report says what it is."""
    labels = n.labels | m.labels
    before = n.words.forms[n.whole.start - 1] if n.whole.start else ""
    if n.words.forms[n.whole.stop - 1] in STREETS or _followed(n) in STREETS:
        return "place"
    located = before in LOCATIVE or " ".join(n.words.forms[max(0, n.whole.start - 2) : n.whole.start]) == "city of"
    if labels & {"place", "facility"} and (located or "person" not in labels) or located and "organisation" in labels:
        return "place" if level(n.text) == level(m.text) else ""
    return "name" if "person" in labels else ""


def _followed(name: Named) -> str:
    forms = name.words.forms
    return forms[name.whole.stop] if name.whole.stop < len(forms) else ""
