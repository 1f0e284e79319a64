"""A name in the place of another name, in two sentences worded alike: of a person, a place or a street.

A name is a run of words with capitals that stands where another such run stood; what either report takes it for says
whether it is a person or a place. Missed on purpose: a name that the other report has too, for then it may know both;
what both reports take for a body; names in reports that are months apart, in which offices may have changed hands.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterator
from dataclasses import dataclass

from rapidfuzz.distance import Indel

from synoptic.judge import phrasing
from synoptic.judge.aligned import Aligned, Words
from synoptic.judge.sides import LONG_AGO, Difference
from synoptic.model import edtf
from synoptic.model.gazetteer import level
from synoptic.model.nicknames import nicknames
from synoptic.model.span import Span

STREETS = frozenset(
    "street st avenue ave road rd drive dr boulevard blvd lane ln court ct highway way parkway terrace place circle".split()
)
_STREET_WORD = re.compile(rf" (?i:{'|'.join(sorted(STREETS))})\b")
NO_NAMES = frozenset("a an the he she it they his her its their this that these those there".split())
"""Words that open a sentence in the place of a name."""
LOCATIVE = frozenset(("in", "at", "near", "outside"))
OF_A_TOWN = frozenset((("city", "of"), ("town", "of"), ("village", "of"), ("county", "of")))
TOWNS = frozenset("suburb town city village hamlet community neighborhood neighbourhood borough".split())
FORCES = frozenset(("police", "sheriff", "fire"))
"""What follows a place's name in that of its police: whoever it is called after, it is no person's name."""
TOLD = 4
"""Namings that a preposition of place outweighs: taggers take many a small town for a person."""
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
        return _span(self.words, self.whole)

    @property
    def text(self) -> str:
        """As printed, without a genitive's ending."""
        return _ungenitive(self.span.of(self.words.reading.article.text))

    @property
    def new(self) -> str:
        """The changed words as printed."""
        return _ungenitive(_span(self.words, self.changed).of(self.words.reading.article.text))

    @property
    def street(self) -> bool:
        """Whether it is the name of a street by its last word or the one behind it."""
        return self.words.forms[self.whole.stop - 1] in STREETS or self.after in STREETS

    @property
    def before(self) -> str:
        """The word before the name in lower case."""
        return self.words.forms[self.whole.start - 1] if self.whole.start else ""

    @property
    def after(self) -> str:
        """The word behind the name in lower case."""
        return self.words.forms[self.whole.stop] if self.whole.stop < len(self.words.forms) else ""


def _span(words: Words, held: range) -> Span:
    return Span(words.spans[held.start].start, words.spans[held.stop - 1].end)


def _ungenitive(text: str) -> str:
    return re.sub(r"['\u2019]s$", "", text)


def find(aligned: Aligned) -> tuple[list[Difference], bool]:
    """A conflict of name or place for each name that stands in the other's place, each two names once; and whether the
    sentences are of two people, both of whom one of the reports has."""
    a, b = aligned.a.reading, aligned.b.reading
    gap = edtf.gap_days((a.article.published or "")[:10], (b.article.published or "")[:10])
    months_apart = gap is not None and gap > LONG_AGO
    found: dict[tuple[str, str], Difference] = {}
    for n, m in _renamed(aligned):
        kind = _kind(n, m)
        if not kind or _one(n, m, kind) or {n.new.lower(), m.new.lower()} & NO_NAMES or _title(n) or _title(m):
            continue
        if _credited(n, aligned.same) is not _credited(m, aligned.same.values()):
            continue
        if _known(n, m, kind) or _known(m, n, kind):
            if kind == "name":
                return [], True
            continue
        if not months_apart:
            found.setdefault((n.new, m.new), _difference(aligned, n, m, kind))
    return list(found.values()), False


def _renamed(aligned: Aligned) -> Iterator[tuple[Named, Named]]:
    """Names in one place of the two sentences, and the only names of people that the other sentence lacks."""
    met = False
    for p, q in aligned.gaps:
        p, q = _core(aligned.a, p), _core(aligned.b, q)
        if 0 < len(p) <= LONGEST and 0 < len(q) <= LONGEST:
            met = True
            yield _named(aligned, p, q, True), _named(aligned, p, q, False)
    if met:
        return
    ours, theirs = (_people(w) for w in (aligned.a, aligned.b))
    left = [k for k in ours if not _forms(aligned.a, k) <= {f for r in theirs for f in _forms(aligned.b, r)}]
    right = [k for k in theirs if not _forms(aligned.b, k) <= {f for r in ours for f in _forms(aligned.a, r)}]
    if len(left) == 1 == len(right):
        yield Named(aligned.a, left[0], left[0]), Named(aligned.b, right[0], right[0])


def _people(words: Words) -> list[range]:
    """Where people are named in the sentence."""
    span = words.reading.content.passage.span
    names = [n for n in words.reading.mentions.names_in(span) if n.form == "name" and n.label == "person"]
    return [held for n in names if (held := words.inside(n.span))]


def _forms(words: Words, held: range) -> set[str]:
    return set(words.forms[held.start : held.stop])


def _core(words: Words, gap: range) -> range:
    """The words with capitals of a gap, words without at its ends left out; empty where it has others inside."""
    start, stop = gap.start, gap.stop
    while start < stop and not _capital(words, start):
        start += 1
    while start < stop and not _capital(words, stop - 1):
        stop -= 1
    return range(start, stop) if all(_capital(words, k) for k in range(start, stop)) else range(0)


def _capital(words: Words, k: int) -> bool:
    text = words.spans[k].of(words.reading.article.text)
    return text[:1].isupper() and not any(c.isdigit() for c in text)


def _named(aligned: Aligned, p: range, q: range, first: bool) -> Named:
    """The name that was changed, with the words around it that both sentences have and that either takes for a part of it."""
    sides = [_mentioned(aligned.a, p), _mentioned(aligned.b, q)]
    back = forth = 0
    while any(p.start - back - 1 in x for x in sides[:1]) or q.start - back - 1 in sides[1]:
        if aligned.same.get(p.start - back - 1) != q.start - back - 1 or not _capital(aligned.a, p.start - back - 1):
            break
        back += 1
    while p.stop + forth in sides[0] or q.stop + forth in sides[1]:
        if aligned.same.get(p.stop + forth) != q.stop + forth or not _capital(aligned.a, p.stop + forth):
            break
        forth += 1
    words, held = (aligned.a, p) if first else (aligned.b, q)
    return Named(words, held, range(held.start - back, held.stop + forth))


def _mentioned(words: Words, changed: range) -> range:
    """The words of the names that the changed words are part of."""
    span = _span(words, changed)
    held = [words.inside(n.span) for n in words.reading.mentions.names_across(span) if n.form == "name"]
    held = [h for h in held if h]
    return range(min(h.start for h in held), max(h.stop for h in held)) if held else changed


def _one(n: Named, m: Named, kind: str) -> bool:
    """Whether the two are one name: one entity by its spelling, a form of one given name, an initial, or a part."""
    one, two = n.new.lower().strip("."), m.new.lower().strip(".")
    if one == two or nicknames(one, two) or 1 in (len(one), len(two)) and one[0] == two[0]:
        return True
    a, b = n.words.reading.entity(n.span), m.words.reading.entity(m.span)
    if a is None or a != b:
        return False
    return kind == "place" or _spelled(n, m)


def _title(name: Named) -> bool:
    """Whether the changed words are a title that the report puts before somebody's name: "Gov" of "Gov. Lind"."""
    word = name.new.lower().rstrip(".")
    return any(word == t.lower().rstrip(".") for n in name.words.reading.mentions.names for t in n.titles)


def _credited(name: Named, shared: Container[int]) -> bool:
    """Whether it is who says so in a credit that the other sentence has not: "After the boy fell, Lind said, he got up"
    beside "After Tom fell, he got up"; `shared`: indices of the words that stand in both."""
    for quotation in name.words.reading.mentions.quotations_across(name.words.reading.content.passage.span):
        if any(s.overlaps(name.span) for s in quotation.source):
            said = [k for s in quotation.cue for k in name.words.inside(s)]
            if said and not any(k in shared for k in said):
                return True
    return False


def _spelled(n: Named, m: Named) -> bool:
    return Indel.normalized_similarity(n.new.lower(), m.new.lower()) >= ALIKE


def _known(name: Named, other: Named, kind: str) -> bool:
    """Whether the other's report has the name somewhere: of a person one of the changed words, of a place all of its name,
    and of a street as a street: a hospital of its name, or the town that it leads to, is no street."""
    text = other.words.reading.article.text
    parts = name.new.split() if kind == "name" else [_STREET_WORD.sub("", name.text) if name.street else name.new]
    behind = rf"\b(?:{_STREET_WORD.pattern}|(?! [A-Z]))" if name.street else r"\b"
    return any(re.search(rf"\b(?:{re.escape(w)}|{re.escape(w.upper())}){behind}", text) for w in parts)


def _kind(n: Named, m: Named) -> str:
    """ "name" of a person, "place", or "" where the two reports do not say what it is."""
    if n.street:
        return "place"
    votes: Counter[str] = Counter()
    for name in (n, m):
        votes += _votes(name)
    if _spelled(n, m) and votes["name"]:
        return "name"
    located = any(_located(name) for name in (n, m))
    if any({name.after, name.words.forms[name.whole.stop - 1]} & FORCES for name in (n, m)):
        return "place" if votes["place"] and level(n.new) == level(m.new) else ""
    place = votes["place"] + (TOLD if located else 0)
    if place > votes["name"]:
        return "place" if (votes["place"] or located and votes["body"]) and level(n.new) == level(m.new) else ""
    return "name" if votes["name"] else ""


def _located(name: Named) -> bool:
    """Whether the words around it say that it is a place: "in X", "town of X", "300 block of X", "X, a suburb of Y"."""
    forms, start = name.words.forms, name.whole.start
    if name.before in LOCATIVE or forms[max(0, start - 2) : start] in OF_A_TOWN:
        return True
    if name.before == "of" and start > 1 and forms[start - 2].isdigit():
        return True
    return name.after in ("a", "an") and bool(set(forms[name.whole.stop + 1 : name.whole.stop + 4]) & TOWNS)


def _votes(name: Named) -> Counter[str]:
    """What a report takes the changed words for, wherever it names something by them."""
    votes: Counter[str] = Counter()
    for mention in name.words.reading.mentions.names:
        if mention.form == "title" and re.search(rf"\b{re.escape(name.new)}['\u2019]s\b", mention.text):
            votes["name"] += mention.label == "person"
        if mention.form == "name" and name.new in mention.text:
            kind = {"person": "name", "place": "place", "facility": "place", "organisation": "body"}.get(mention.label)
            votes[kind or ""] += 1
            votes["name"] += bool(mention.titles)
            behind = name.words.reading.article.text[mention.span.end : mention.span.end + 7].lower()
            votes["place"] += mention.label in ("person", "place") and behind.startswith(
                (" police", " county", " fire")
            )
    return votes


def _difference(aligned: Aligned, n: Named, m: Named, kind: str) -> Difference:
    a, b = aligned.a.reading, aligned.b.reading
    spelled = kind == "name" and _spelled(n, m)
    what = "spelling" if spelled else kind
    place = phrasing.in_one_place(a, b, *map(phrasing.quoted, (n.text, m.text)))
    reason = f"{place}, and neither has the {what} of the other anywhere"
    verdict = "variant" if spelled else "contradiction"
    return Difference(kind, verdict, (n.text, m.text), (n.text, m.text), (n.span, m.span), (a, b), reason)
