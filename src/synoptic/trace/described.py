"""What the reports say of the persons whom they credit: what they are, and beside which bodies their names stand."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterator, Mapping, Sequence

from synoptic.model.mention import Mentions, Name
from synoptic.model.parse import Token
from synoptic.model.passage import Passage
from synoptic.trace.known import BODIES, Known

MOST_STEPS = 5
"""Most words of the syntax between a name and the noun of whoever is called so."""
MOST_BETWEEN = 60
"""Most letters between a person's name and that of the body beside which it stands."""

_FINITE = ("VBD", "VBZ", "VBP", "MD")
_WHO = re.compile(r"[,(]?\s*who\s")
_NAMING = frozenset("name call give identify know introduce".split())
"""Verbs behind which a name stands: "a baker who gave the name Ann Example"."""
_LINKING = frozenset(("appos", "nmod", "compound", "dobj", "pobj", "oprd", "prep", "acl", "relcl", "attr"))
_SEEING = frozenset("see watch witness hear live survive".split())
_AGED = re.compile(r"[,(]?\s\(?(?:aged\s)?[1-9]\d\b(?!\s?(?:%|per|percent|people|years of))")
PRIVATE = "witness"
"""What a person is who saw it, or whose age is given, as that of those is who speak for nobody."""


def descriptions(
    mentions: Sequence[Mentions], passages: Sequence[Sequence[Passage]], credited: Collection[str], known: Known
) -> dict[str, set[str]]:
    """Entity id of a credited person -> the nouns by which the reports describe him or her: before the name, in apposition to
    it, in brackets, or as what who it is or was. Lemmas, with those of what stands before them: "school bus driver"."""
    found: dict[str, set[str]] = {}
    for noted, own in zip(mentions, passages, strict=True):
        near = {n.span.start: (n, e) for n, e in _credited(noted, credited, known) if known.kind(e) == "person" and n.form == "name"}
        for passage in own if near else ():
            if passage.kind != "sentence":
                continue
            children: dict[int, list[Token]] = {}
            tokens = [passage.parse.tokens[i] for i in passage.tokens]
            for t in tokens:
                children.setdefault(t.head, []).append(t)
            for t in tokens:
                if t.start in near:
                    name, entity = near[t.start]
                    nouns = _nouns(name, tokens, children, passage.parse.tokens, known.texts.get(noted.report, ""))
                    found.setdefault(entity, set()).update(nouns)
    return found


def _nouns(
    name: Name, tokens: Sequence[Token], children: Mapping[int, Sequence[Token]], every: Sequence[Token], text: str
) -> set[str]:
    """The nouns of one mention."""
    own = [t for t in tokens if name.span.start <= t.start < name.span.end]
    inside = {t.i for t in own}
    found: list[Token] = []
    seen = bool(_AGED.match(text, name.span.end))
    for head in (t for t in own if t.head not in inside or t.head == t.i):
        above = every[head.head]
        if head.dep in ("appos", "nmod", "compound") and above.pos == "NOUN":
            found.append(above)
        found += _called(head, every)
        for child in (c for t in own for c in children.get(t.i, ()) if c.i not in inside):
            if child.dep in ("compound", "appos", "nmod") and child.pos == "NOUN":
                found.append(child)
            elif child.dep == "relcl" and child.lemma == "be":
                told = children.get(child.i, ())
                found += [t for t in told if t.dep == "attr" and t.pos == "NOUN"]
                seen = seen or any(t.text == "there" for t in told)
            elif child.dep == "relcl":
                seen = seen or child.lemma in _SEEING
    more = [c for t in found for c in children.get(t.i, ()) if c.dep == "compound" and c.pos == "NOUN" and c.i not in inside]
    return {t.lemma.casefold() for t in (*found, *more)} | ({PRIVATE} if seen else set())


def _called(name: Token, every: Sequence[Token]) -> list[Token]:
    """The noun of whoever is said to be called so: "a baker who gave the name", "a baker identified as"."""
    at, naming = name, False
    for _ in range(MOST_STEPS):
        if at.dep not in _LINKING or at.head == at.i:
            break
        at = every[at.head]
        naming = naming or at.lemma in _NAMING
        if naming and at.pos == "NOUN" and at.lemma != "name":
            return [at]
    return []


def bodies_beside(
    mentions: Sequence[Mentions], passages: Sequence[Sequence[Passage]], credited: Collection[str], known: Known
) -> dict[str, set[str]]:
    """Entity id of a credited person -> those of bodies beside whose names the person's stands in some sentence, with no
    finite verb between them but for that of "who": there the person may be of that body."""
    found: dict[str, set[str]] = {}
    for noted, own in zip(mentions, passages, strict=True):
        near = [
            (n, e)
            for n in noted.names
            if n.form != "pronoun" and (e := known.entity_of(n)) and (e in credited or known.kind(e) in BODIES)
        ]
        near.sort(key=lambda pair: pair[0].span)
        if not any(known.kind(e) == "person" for _, e in near):
            continue
        sentences = [p for p in own if p.kind == "sentence"]
        stops = sorted(
            {p.span.end for p in sentences}
            | {t.start for p in sentences for t in (p.parse.tokens[i] for i in p.tokens) if t.tag in _FINITE}
        )
        text = known.texts.get(noted.report, "")
        for k, (one, a) in enumerate(near):
            for other, b in near[k + 1 :]:
                if other.span.start - one.span.end > MOST_BETWEEN:
                    break
                at = bisect_left(stops, one.span.end)
                stopped = at < len(stops) and stops[at] < other.span.start
                if stopped and not _WHO.match(text, one.span.end):
                    continue
                for person, body in ((a, b), (b, a)):
                    if known.kind(person) == "person" and known.kind(body) in BODIES:
                        found.setdefault(person, set()).add(body)
    return found


def _credited(noted: Mentions, credited: Collection[str], known: Known) -> Iterator[tuple[Name, str]]:
    """The names of one report that mean credited entities."""
    for name in noted.names:
        if name.form != "pronoun" and (entity := known.entity_of(name)) and entity in credited:
            yield name, entity
