"""Full names of people that the tagger missed, or of which it took the last word alone.

Found by what only people have beside their names: an age ("Dorit Vane, 49,", "17-year-old Dorit Vane"), or that somebody
is identified as them. Missed on purpose: names in headings, and those of people without an age whom nobody identifies.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from synoptic.annotate.english.names.found import Found
from synoptic.annotate.english.names.trades import is_trade
from synoptic.annotate.english.names.voting import NEAR, is_aged
from synoptic.annotate.english.names.words import HEADWORDS, HONORIFICS, ROLES, TITLE_PARTS
from synoptic.annotate.english.names.writing import Writing
from synoptic.model.parse import Parse, Token

MOST = 5
"""Tokens that a person's name has at most, hyphens among them."""
NAMES_TOO = frozenset("dean king bishop pope prince duke marshal judge".split())
"""Roles that are borne as names as well: "Vera King", "Jon Dean Roe"."""
BEFORE_SURNAMES = frozenset("bishop pope marshal judge".split())
"""Of these, those that are a title before a surname: "Judge Roe"; "Dean Roe" may be a man's full name."""
DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september "
    "october november december".split()
)
IDENTIFYING = frozenset(("identify", "name"))
_OTHER = TITLE_PARTS | HONORIFICS | DAYS | frozenset(HEADWORDS)
_ROLES = ROLES - NAMES_TOO


def people_missed(parse: Parse, found: Sequence[Found], surnames: Collection[str], writing: Writing) -> list[Found]:
    """The names of people in one parse that are not among the found ones, or only a word of them.

    `surnames`: single words that are people's names elsewhere in the article.
    """
    held = {k: f for f in found for k in range(f.first, f.last)}
    missed = []
    for first, last in _runs(parse, writing):
        inside = {id(held[k]): held[k] for k in range(first, last) if k in held}.values()
        whole = all(first <= f.first and f.last <= last and f.last - f.first < last - first for f in inside)
        run = Found(parse, first, last, "person")
        titled = last - first == 2 and parse.tokens[first].lemma.lower() in BEFORE_SURNAMES
        borne = parse.tokens[last - 1].text in surnames and all(f.label == "person" for f in inside) and not titled
        if whole and (borne or is_aged(run) or _with_age(run) or _identified(run)):
            missed.append(run)
    return missed


def _runs(parse: Parse, writing: Writing) -> Iterator[tuple[int, int]]:
    """Where two to five capitalised words stand in a row that may be a name; the longest row each."""
    k = 0
    while k < len(parse.tokens):
        last = k
        while last < len(parse.tokens) and (
            _of_a_name(parse.tokens[last], writing) or last > k and _hyphen(parse, last, writing)
        ):
            last += 1
        first = k + (last > k and is_trade(parse.tokens[k], last - k - 1))
        if 1 < last - first <= MOST and not writing.heading(parse, first):
            yield first, last
        k = max(last, k + 1)


def _hyphen(parse: Parse, at: int, writing: Writing) -> bool:
    """The hyphen of "Vane-Orlov", a token of its own."""
    before, t, behind = (parse.tokens[k] if k < len(parse.tokens) else None for k in (at - 1, at, at + 1))
    if before is None or t is None or behind is None or t.text != "-":
        return False
    return before.end == t.start and t.end == behind.start and _of_a_name(behind, writing)


def _of_a_name(t: Token, writing: Writing) -> bool:
    if t.pos != "PROPN" or not t.text[:1].isupper() or t.text.lower() in _OTHER or t.lemma.lower() in _ROLES:
        return False
    initial = len(t.text) == 1 or len(t.text) == 2 and t.text[1] == "."
    plain = not t.text.isupper() and all(c.isalpha() or c in "'’-." for c in t.text)
    return (plain or initial) and not writing.is_common(t)


def _with_age(run: Found) -> bool:
    """ "17-year-old Dorit Vane", and no noun behind that the name would say something of."""
    before = run.parse.tokens[run.first - 1].text.lower() if run.first else ""
    return (before == "old" or before.endswith("-year-old")) and not _modifies(run)


def _identified(run: Found) -> bool:
    """ "identified the rider as Dorit Vane", "identified Dorit Vane as the rider"."""
    tokens = run.parse.tokens
    before = tokens[run.first - 1] if run.first else None
    if before is None or _modifies(run):
        return False
    if before.lemma in IDENTIFYING and before.pos == "VERB":
        return run.last < len(tokens) and tokens[run.last].text.lower() == "as"
    near = tokens[max(0, run.first - NEAR) : run.first]
    return before.text.lower() == "as" and any(t.lemma == "identify" and t.pos == "VERB" for t in near)


def _modifies(run: Found) -> bool:
    tokens = run.parse.tokens
    return run.last < len(tokens) and tokens[run.last].pos in ("NOUN", "ADJ", "PROPN")
