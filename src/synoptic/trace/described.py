"""What the reports say of the persons whom they credit: what they are, and beside which bodies their names stand."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator, Mapping, Sequence

from synoptic.model.mention import Mentions, Name
from synoptic.model.parse import Token
from synoptic.model.passage import Passage
from synoptic.trace.known import BODIES, Known
from synoptic.trace.voices import BODY_NOUNS, LEADERS, OFFICES, WORD, folded

MOST_STEPS = 5
"""Most words of the syntax between a name and the noun of whoever is called so."""
MOST_BETWEEN = 100
"""Most letters between a person's name and that of the body beside which it stands."""

_FINITE = ("VBD", "VBZ", "VBP", "MD")
_WHO = re.compile(r"[,(]?\s*who\s")
_NAMING = frozenset("name call give identify know introduce".split())
"""Verbs behind which a name stands: "a baker who gave the name Ann Example"."""
_LINKING = frozenset(("appos", "nmod", "compound", "dobj", "pobj", "oprd", "prep", "acl", "relcl", "attr"))
_SEEING = frozenset("see watch witness hear live survive".split())
_SERVING = frozenset("serve act work sit".split())
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
        near = {
            n.span.start: (n, e)
            for n, e in _credited(noted, credited, known)
            if known.kind(e) == "person" and n.form == "name"
        }
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
        if head.dep in ("appos", "nmod", "compound") and _is_noun(above):
            found.append(above)
        found += _called(head, every)
        for child in (c for t in own for c in children.get(t.i, ()) if c.i not in inside):
            if child.dep in ("compound", "appos", "nmod") and _is_noun(child):
                found.append(child)
            elif child.dep == "relcl" and child.lemma == "be":
                told = children.get(child.i, ())
                found += [t for t in told if t.dep == "attr" and t.pos == "NOUN"]
                seen = seen or any(t.text == "there" for t in told)
            elif child.dep == "relcl":
                seen = seen or child.lemma in _SEEING
                found += _served(child, children)
    more = [
        c for t in found for c in children.get(t.i, ()) if c.dep == "compound" and _is_noun(c) and c.i not in inside
    ]
    links = [c for t in found for c in children.get(t.i, ()) if c.dep == "prep" and c.lemma in ("to", "of", "for")]
    more += [c for t in links for c in children.get(t.i, ()) if c.dep == "pobj" and _is_noun(c)]
    return {t.lemma.casefold() for t in (*found, *more)} | ({PRIVATE} if seen else set())


def _served(verb: Token, children: Mapping[int, Sequence[Token]]) -> list[Token]:
    """What somebody is who serves as it: "who serves as mayor"."""
    if verb.lemma not in _SERVING:
        return []
    links = [t for t in children.get(verb.i, ()) if t.lemma == "as"]
    return [t for link in links for t in children.get(link.i, ()) if t.dep == "pobj" and _is_noun(t)]


def _is_noun(t: Token) -> bool:
    """Whether a token is a noun and no name, whatever the tagger took it for."""
    return t.pos == "NOUN" or t.pos == "PROPN" and (t.text.islower() or t.text.casefold() in OFFICES | LEADERS)


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
    """Entity id of a credited person -> those of bodies beside whose names the person's stands in some sentence: there the
    person may be of that body."""
    found: dict[str, set[str]] = {}
    for noted, own in zip(mentions, passages, strict=True):
        bodies = [
            (n.span.start, e)
            for n in noted.names
            if (e := known.entity_of(n)) and known.kind(e) in BODIES and n.form != "pronoun"
        ]
        for person, start, end in _surroundings(noted, own, credited, known) if bodies else ():
            near = {e for at, e in bodies if start <= at < end}
            if near:
                found.setdefault(person, set()).update(near)
    return found


def capitals_beside(
    mentions: Sequence[Mentions], passages: Sequence[Sequence[Passage]], credited: Collection[str], known: Known
) -> dict[str, set[str]]:
    """Entity id of a credited person -> all words written with a capital that stand beside the name, in lower case."""
    found: dict[str, set[str]] = {}
    for noted, own in zip(mentions, passages, strict=True):
        text = known.texts.get(noted.report, "")
        for person, start, end in _surroundings(noted, own, credited, known):
            words = {w for word in WORD.findall(text[start:end]) if word[0].isupper() for w in folded(word)}
            found.setdefault(person, set()).update(words)
    return found


def _surroundings(
    noted: Mentions, passages: Sequence[Passage], credited: Collection[str], known: Known
) -> Iterator[tuple[str, int, int]]:
    """Each mention of a credited person with the stretch around it that may say of which body the person is: up to
    MOST_BETWEEN letters, to the ends of the sentence and to the next finite verb, but for that of "who"."""
    near = [(n, e) for n, e in _credited(noted, credited, known) if n.form == "name" and _may_be_person(e, known)]
    if not near:
        return
    sentences = [p for p in passages if p.kind == "sentence"]
    stops = sorted(
        {p.span.start for p in sentences}
        | {p.span.end for p in sentences}
        | {t.start for p in sentences for t in (p.parse.tokens[i] for i in p.tokens) if t.tag in _FINITE}
    )
    text = known.texts.get(noted.report, "")
    for name, entity in near:
        before = stops[: bisect_right(stops, name.span.start)]
        after = stops[bisect_left(stops, name.span.end) :]
        if after and _WHO.match(text, name.span.end):
            after = after[1:]
        start = max(before[-1] if before else 0, name.span.start - MOST_BETWEEN)
        yield entity, start, min(after[0] if after else len(text), name.span.end + MOST_BETWEEN)


def _may_be_person(entity: str, known: Known) -> bool:
    """Whether an entity is a person, or has a name of two words that says nothing of what it is."""
    words = folded(known.entities[entity].name) if entity in known.entities else []
    return known.kind(entity) == "person" or len(words) == 2 and not set(words) & BODY_NOUNS


def _credited(noted: Mentions, credited: Collection[str], known: Known) -> Iterator[tuple[Name, str]]:
    """The names of one report that mean credited entities."""
    for name in noted.names:
        if name.form != "pronoun" and (entity := known.entity_of(name)) and entity in credited:
            yield name, entity
