"""Spans that the tagger ran too far, cut to the names in them: what the article's running text itself calls by name.

Missed on purpose: a run-on span none of whose parts the article names elsewhere.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from synoptic.annotate.english.names.found import Found
from synoptic.annotate.english.names.writing import Writing
from synoptic.model.parse import Parse, Token

_CLOCK = re.compile(r"\d{1,2}:\d\d|\d{1,2}[ap]m\b", re.IGNORECASE)
SUFFIXES = frozenset(("Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV"))
Known = Mapping[str, Sequence[tuple[tuple[str, ...], str]]]
"""First word in lower case -> (all words in lower case, label) of names that running text prints, longest first."""


def is_noise(f: Found, writing: Writing) -> bool:
    """Whether a span is no name at all: a time of day, or one common word that only opens a sentence or a heading."""
    first = f.tokens[0]
    if _CLOCK.match(f.key) or not any(c.isupper() for t in f.tokens for c in t.text):
        return True
    return f.last - f.first == 1 and writing.is_common(first)


def names_known(found: Iterable[Found], writing: Writing) -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """The names that stand outside headings, and the surnames of persons among them, by their first word."""
    seen: dict[tuple[str, ...], str] = {}
    for f in found:
        if writing.heading(f.parse, f.first):
            continue
        words = tuple(t.text.lower() for t in f.tokens)
        seen.setdefault(words, f.label)
        if f.label == "person" and len(words) > 1 and words[-1].isalpha() and len(words[-1]) > 2:
            seen.setdefault(words[-1:], "person")
    known: dict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
    for words, label in sorted(seen.items(), key=lambda s: (-len(s[0]), s[0])):
        known[words[0]].append((words, label))
    return known


def cut(f: Found, known: Known, writing: Writing) -> list[Found]:
    """A span as it is, or the names in it where it ran on."""
    if f.last - f.first < 2:
        return [f]
    if _ends_in_result(f):
        return cut(Found(f.parse, f.first, f.last - 3, f.label), known, writing)
    sides = _sides(f)
    if sides:
        return [g for side in sides for g in cut(side, known, writing)]
    if writing.heading(f.parse, f.first):
        return _in_heading(f, known, writing)
    if f.label == "person" and f.last - f.first > 2 and writing.is_common(f.tokens[0]):
        return [Found(f.parse, f.first + 1, f.last, f.label)]
    if f.label == "person":
        comma = next((t.i for t in f.tokens[1:-1] if t.text == "," and f.parse.tokens[t.i + 1].text not in SUFFIXES), 0)
        if comma:  # "Ann, Ben" of "Ann, Ben and Cal Roe"
            sides = [Found(f.parse, f.first, comma, f.label), Found(f.parse, comma + 1, f.last, f.label)]
            return [g for side in sides for g in cut(side, known, writing)]
        end = next((t.i for t in f.tokens[1:] if _ends_person(t, writing)), f.last)
        return [Found(f.parse, f.first, end, f.label)]
    return _listed(f, known) or _after_person(f) or [f]


def _ends_in_result(f: Found) -> bool:
    """Whether the result of a match stands behind a name: "Vale 2-1"."""
    if f.last - f.first < 4:
        return False
    one, dash, two = f.tokens[-3:]
    return dash.text in ("-", "–") and all(t.text.isdigit() and len(t.text) < 3 for t in (one, two))


def _ends_person(t: Token, writing: Writing) -> bool:
    """Whether a word inside a person's span is no part of the name: a figure, or one that the article writes small."""
    return t.text[:1].isdigit() or (t.text[:1].isupper() and t.pos != "PROPN" and writing.is_common(t))


def _sides(f: Found) -> list[Found]:
    """The two sides of a dash or bar with blanks around it: "Vorl Courier - Halden"; none where there is none."""
    for t in f.tokens[1:-1]:
        if (
            t.text in ("-", "–", "—", "|")
            and f.parse.tokens[t.i - 1].end < t.start
            and t.end < f.parse.tokens[t.i + 1].start
        ):
            return [Found(f.parse, f.first, t.i, f.label), Found(f.parse, t.i + 1, f.last, f.label)]
    return []


def _in_heading(f: Found, known: Known, writing: Writing) -> list[Found]:
    """The known names in a heading's span; else its first words in a row that the article does not write small."""
    common = [t.i for t in f.tokens if writing.is_common(t)]
    inside = names_in(f.parse, f.first, f.last, known)
    if inside and not (f.label == "person" and not common and _fuller(f, inside, known)):
        return inside
    if not common:
        return [f]
    first = next((t.i for t in f.tokens if t.i not in common), f.last)
    last = next((i for i in common if i > first), f.last)
    return [Found(f.parse, first, last, f.label)] if first < f.last else []


def _fuller(f: Found, inside: Sequence[Found], known: Known) -> bool:
    """Whether a person's span of two or three words gives more of a name than running text does: a given name before a
    known family name, or behind a given name that stands alone there. Behind a family name, other words follow."""
    if f.last - f.first > 3 or any(g.last - g.first > 1 for g in inside):
        return False
    opening = f.tokens[0].text.lower()
    surnames = {words[-1] for own in known.values() for words, label in own if label == "person" and len(words) > 1}
    return opening not in surnames


def names_in(parse: Parse, first: int, last: int, known: Known) -> list[Found]:
    """The known names among tokens, longest first at each place."""
    found: list[Found] = []
    k = first
    while k < last:
        for words, label in known.get(parse.tokens[k].text.lower(), ()):
            end = k + len(words)
            if (
                end <= last
                and tuple(t.text.lower() for t in parse.tokens[k:end]) == words
                and parse.tokens[k].text[:1].isupper()
            ):
                found.append(Found(parse, k, end, label))
                k = end - 1
                break
        k += 1
    return found


def _listed(f: Found, known: Known) -> list[Found]:
    """ "Berg, Lane" taken for one firm: two names, where the article knows each of them."""
    commas = [t.i for t in f.tokens if t.text == ","]
    if not commas or f.label == "place":
        return []
    edges = [f.first - 1, *commas, f.last]
    pieces = [names_in(f.parse, a + 1, b, known) for a, b in zip(edges, edges[1:], strict=False)]
    whole = all(len(p) == 1 and p[0].first == a + 1 and p[0].last == b for p, a, b in _with(pieces, edges))
    return [p[0] for p in pieces] if whole else []


def _with(pieces: list[list[Found]], edges: list[int]) -> list[tuple[list[Found], int, int]]:
    return list(zip(pieces, edges, edges[1:], strict=False))


def _after_person(f: Found) -> list[Found]:
    """ "Paul Berg Jr. Vorl County Sheriff's Office": a person's name, closed by Jr., run into another name."""
    ends = [t.i + 1 for t in f.tokens[1:-1] if t.text in SUFFIXES]
    if f.label == "person" or not ends or not f.parse.tokens[ends[0]].text[:1].isupper():
        return []
    return [Found(f.parse, f.first, ends[0], "person"), Found(f.parse, ends[0], f.last, f.label)]


def with_suffixes(found: Sequence[Found]) -> list[Found]:
    """The names with the suffixes behind them: "Paul Berg" and "Lane Jr." side by side are one person's name."""
    persons = {(id(f.parse), f.first): f for f in found if f.label == "person"}
    swallowed: set[tuple[int, int]] = set()
    result: list[Found] = []
    for f in found:
        if f.label != "person":
            result.append(f)
            continue
        tokens, last = f.parse.tokens, f.last
        behind = persons.get((id(f.parse), last))
        open_end = f.tokens[-1].text not in SUFFIXES
        if open_end and behind is not None and len(behind.tokens) == 2 and behind.tokens[-1].text in SUFFIXES:
            swallowed.add((id(f.parse), behind.first))
            last = behind.last
        comma = last + 1 < len(tokens) and tokens[last].text == ","
        suffix = last + comma
        if open_end and suffix < len(tokens) and tokens[suffix].text in SUFFIXES and f.last - f.first > 1:
            last = suffix + 1
        result.append(Found(f.parse, f.first, last, f.label))
    return [f for f in result if (id(f.parse), f.first) not in swallowed]
