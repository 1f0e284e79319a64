"""Names that the tagger took for a body's or a thing's and that the text tells of as a person's.

Told by "Ms Croy" or "Corporal Croy" beside "Fenella Croy" in one article, by a title before the name ("the labour minister, Fenella Croy,"),
and by "who has": who *has* is one person, while a team is a body that "who lost" may follow. Missed on purpose: whoever
only does what people do, for firms say and think as well.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from synoptic.annotate.english.names.found import Found
from synoptic.annotate.english.names.words import HEADWORDS, ROLES
from synoptic.model.parse import Parse

STYLES = frozenset("mr mr. mrs mrs. ms ms. miss".split())
BODIES = frozenset(("organisation", "product", "work", "facility", "event", "law"))
MOST = 3
"""Words that such a name has at most."""


def as_people(found: Sequence[Found]) -> list[Found]:
    """The names, each that the text tells of as a person's with that label wherever it stands."""
    styled = {
        b.text
        for parse in {id(f.parse): f.parse for f in found}.values()
        for a, b in zip(parse.tokens, parse.tokens[1:], strict=False)
        if a.text.lower() in STYLES and b.text[:1].isupper()
    }
    surnames = {f.tokens[-1].text for f in found if f.label == "person" and f.last - f.first > 1}
    found = [replace(f, first=f.first + 1, label="person") if _ranked(f, surnames) else f for f in found]
    people = {f.key for f in found if f.label in BODIES and _may_be(f) and _told(f, styled)}
    return [replace(f, label="person") if f.key in people and f.label in BODIES else f for f in found]


def _ranked(f: Found, surnames: set[str]) -> bool:
    """ "Corporal Hale" beside "Bill Hale": a rank and the surname of somebody, which the tagger took for a body."""
    words = f.tokens
    return (
        f.label in BODIES
        and len(words) == 2
        and words[0].text[:1].isupper()
        and words[0].text.lower() in ROLES
        and words[1].text in surnames
    )


def _may_be(f: Found) -> bool:
    """Whether the words can be a person's name: few, each with one capital, none that says what body it is."""
    tokens = f.tokens
    alike = all(t.text[:1].isupper() and t.text[1:].islower() and t.text.isalpha() for t in tokens)
    return (
        len(tokens) <= MOST
        and alike
        and not any(t.text.lower() in HEADWORDS for t in tokens)
        and tokens[-1].tag != "NNPS"
    )


def _told(f: Found, styled: set[str]) -> bool:
    full = f.last - f.first > 1
    return full and f.tokens[-1].text in styled or full and _behind_title(f) or _who_is(f.parse, f.last)


def _behind_title(f: Found) -> bool:
    """Whether "the labour minister," stands before the name, and a mark that closes it behind."""
    tokens = f.parse.tokens
    if f.first < 2 or tokens[f.first - 1].text != "," or f.last >= len(tokens) or tokens[f.last].text not in (",", "."):
        return False
    head = tokens[f.first - 2]
    return head.lemma in ROLES and head.pos == "NOUN" and head.tag == "NN" and head.dep != "compound"


def _who_is(parse: Parse, at: int) -> bool:
    """Whether ", who has", ", who is" or ", who was" stands there."""
    words = [t.text.lower() for t in parse.tokens[at : at + 3]]
    return len(words) == 3 and words[:2] == [",", "who"] and words[2] in ("has", "is", "was")
