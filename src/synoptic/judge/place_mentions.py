"""Places that a report sets something in: how it words them, and how much the wording sets the event there.

Read are names tagged as places; names tagged otherwise, or not at all, that stand under "in" or before a region
("in Orrin", "Orrin, Ohio"); the place in the name of a police or fire service ("Orrin Police Department"); the place
before a person or a service ("an Orrin man", "Orrin police"); and the place of a dateline ("ORRIN, Ohio (AP) —").
A person or a group whose name sounds like a place's is none, whatever one tag says of it, where another sentence tells.
Missed on purpose: places told only by what stands there ("the mayor's office"), and streets without a name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from synoptic.judge.dates import AFTER
from synoptic.judge.fates_words import CARRYING
from synoptic.judge.place_words import (
    BODIES,
    COUNCILS,
    DIRECTIONS,
    DIVISION,
    DWELLER,
    IN,
    LOCATIVE,
    NATURE,
    OFFICES,
    PARTS,
    QUARTERS,
    SEAT,
    STRONG,
    TOWNS,
    UNIONS,
    UNNAMED,
)
from synoptic.judge.sides import Reading
from synoptic.judge.streets import DIRECTED, is_way
from synoptic.model.claim import Evidence
from synoptic.model.entity import Entity, Resolution
from synoptic.model.gazetteer import is_region
from synoptic.model.gazetteer import level as level_of
from synoptic.model.mention import Name
from synoptic.model.naming_of_things import CLUBS
from synoptic.model.parse import Parse, Token
from synoptic.model.span import Span

MOST_SHOUTED = 2
"""Words in capitals of a place's name; more are a headline that ran into the text."""
NAMED = 0.25
"""What a place counts that is named without a word that sets anything there."""
AT_HOME = 0.15
"""What a place counts that somebody is from."""
DATELINE = re.compile(
    r"(?P<place>[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,3})(?:, ?(?P<region>[A-Z][\w.]*(?: [A-Z][\w.]*)?))?"
    r" ?(?:\([^)\n]{2,40}\)|\[[^\]\n]{2,40}\])? ?(?:—|–|--|-)",
)


GROUPS = re.compile(
    r"\b(?:band|group|duo|trio|quartet|quintet|orchestra|choir|ensemble|troupe|team|company|firm|charity|dancers|rappers?) $"
)
"""Nouns right before the name of a group of people, which may sound like a place's: "the band Stone Harbour"."""


@dataclass(frozen=True, slots=True)
class Place:
    """One place as one report words it."""

    name: str
    level: str
    weight: float
    entity: str | None
    served: bool = False
    """Named with a service of its own: "Orrin police", "the Orrin Fire Department"."""


class Gazer:
    """Reads the places of passages; knows how the names of all reports were resolved."""

    def __init__(
        self, resolution: Resolution, pulls: Mapping[str, float], groups: frozenset[str] = frozenset()
    ) -> None:
        """`groups`: ids of entities that some report calls a group of people."""
        self.groups = groups
        self.entities: dict[str, Entity] = {e.id: e for e in resolution.entities}
        self.names = frozenset(e.name for e in resolution.entities)
        self.by_mention = resolution.by_mention
        self.pulls = pulls

    def places(self, reading: Reading) -> Iterator[Place]:
        """The places of one sentence."""
        passage, parse = reading.content.passage, reading.content.passage.parse
        said = reading.mentions.quotations_across(passage.span)
        told = frozenset(
            t.start
            for t in (parse.tokens[i] for i in passage.tokens)
            if any(c.start <= t.start < c.end for q in said for c in q.cue)
        )
        names = [n for n in reading.mentions.names_in(passage.span) if n.form == "name"]
        for n in names:
            yield from self._named(parse, n, told)
        covered = [*(n.span for n in names), *(t.span for t in reading.content.times)]
        yield from self._untagged([parse.tokens[i] for i in passage.tokens], parse, covered)

    def _named(self, parse: Parse, n: Name, told: frozenset[int]) -> Iterator[Place]:
        tokens = parse.within(n.span)
        if not tokens:
            return
        after = parse.tokens[tokens[-1].i + 1 : tokens[-1].i + 3]
        if len(tokens) > 1 and tokens[-1].text.lower() in CLUBS:
            return
        if _of_a_street(parse, tokens) or n.text.isupper() and len(tokens) > MOST_SHOUTED:
            return
        if n.label != "place" and any(c.isdigit() for c in n.text):
            return  # "the K-9 officer"
        if _house_of(after) or n.text.lower().removeprefix("the ") in UNIONS | UNNAMED:
            return
        entity = self.by_mention.get((n.report, n.span.start, n.span.end))
        known = self.entities[entity] if entity else None
        if (
            n.label in ("place", "facility")
            or n.label in ("person", "organisation")
            and known is not None
            and known.kind == "place"
        ):
            if known is not None and (known.id in self.groups or _is_person(known) and not _under(parse, tokens, IN)):
                return
            name = known.name if known is not None else n.text
            if (
                known is not None
                and known.kind == "organisation"
                and name.startswith(f"{n.text} ")
                and not n.text.isupper()
            ):
                name = n.text  # "Orrin" for the "Orrin council" of another sentence
            if after and after[0].lemma.lower() in DIVISION and after[0].text[:1].isupper():
                yield Place(f"{n.text} {after[0].text}", "region", 0.5, None)
                return
            level = level_of(name)
            if n.label == "facility" and not _modifies(after) or after and after[0].lemma in PARTS | NATURE:
                level = "place"
            if level == "city" and tokens[-1].text in NATURE:
                level = "place"  # "the Omuve river"; "Green River" may be a town
            weight = self._tie(parse, tokens, after, told)
            if weight >= NAMED and before_region(after, tokens, parse):
                weight = max(weight, 2 * NAMED)  # "the Orrin, Ohio, mill"
            if weight:
                yield Place(name, level, weight, entity, _has_service(after))
        elif n.label == "organisation" and (town := _town(tokens)):
            town = f"{town} City" if f"{town} City" in self.names else town
            yield Place(town, level_of(town), 0.5, None, True)
        elif n.label in ("organisation", "person", "product", "work", "law") and len(tokens) <= 3:
            if n.text.isupper() and len(tokens) > 1:
                return
            if _seat(parse, tokens[0]):
                yield Place(n.text, level_of(n.text), 0.6, None)
                return
            if before_region(after, tokens, parse):
                yield Place(n.text, level_of(n.text), AT_HOME if _at_home(parse, tokens) else 1.0, None)
            elif n.label != "person" and (_under(parse, tokens, IN) or _modifies(after)) or _has_service(after):
                level = level_of(n.text)
                if level == "city" and n.label == "organisation" and _is_short_form(tokens, parse):
                    level = "place"  # "in KMV": a body's house
                yield Place(n.text, level, 0.6, None)

    def _untagged(self, tokens: Sequence[Token], parse: Parse, covered: Sequence[Span]) -> Iterator[Place]:
        """Proper names that no tag covers, under "in"."""
        i = 0
        while i < len(tokens):
            run = []
            while i < len(tokens) and tokens[i].pos == "PROPN" and tokens[i].text[:1].isupper():
                run.append(tokens[i])
                i += 1
            i += 1
            if not run or len(run) > 3 or any(s.start <= t.start < s.end for s in covered for t in run):
                continue
            opening = parse.tokens[run[0].i - 1] if run[0].i else None
            after = parse.tokens[run[-1].i + 1 : run[-1].i + 3]
            name = " ".join(t.text for t in run)
            seat = _seat(parse, run[0])
            if after and after[0].pos == "NUM":
                continue  # "in Year 2", "in Terminal 4"
            if opening is not None and (opening.lemma.lower() in IN or seat) and len(name) > 2 and not name.isupper():
                yield Place(name, level_of(name), 0.6, None)
            elif before_region(after, run, parse) and not (name.isupper() and len(run) > MOST_SHOUTED):
                yield Place(name, level_of(name), 1.0, None)

    def _tie(self, parse: Parse, tokens: Sequence[Token], after: Sequence[Token], told: frozenset[int]) -> float:
        """How much the wording sets something there.

        "in X" in full, "to X" and "of X" less, "X police" and "an X man" about half, X as doer or possessor least, "ten
        miles west of X" hardly; more where the word it hangs from is one of what the reports are about ("visit to X");
        nothing where it only says where somebody spoke.
        """
        for t in _standing(parse, tokens):
            if t.dep == "pobj":
                preposition = parse.tokens[t.head]
                word = parse.tokens[preposition.head]
                if _at_home(parse, tokens):
                    return AT_HOME
                if _spoken_there(parse, preposition, told):
                    return 0.0
                if _afterwards(parse, preposition):
                    return 0.2
                if preposition.lemma == "of" and word.lemma in DIRECTIONS:
                    return 0.15
                weight = 1.0 if preposition.lemma in STRONG else 0.6 if preposition.lemma in LOCATIVE else 0.3
                return weight * (1.0 + self.pulls.get(word.lemma, 0.0))
        return 0.5 if _modifies(after) else NAMED


def _seat(parse: Parse, first: Token) -> bool:
    """ "the town of Orrin"."""
    opening = parse.tokens[first.i - 1] if first.i else first
    return opening.lemma == "of" and opening.i < first.i and parse.tokens[opening.head].lemma.lower() in TOWNS


def _house_of(after: Sequence[Token]) -> bool:
    """ "at Holloway's in Lorne": somebody's shop or house, and no place of that name."""
    return len(after) > 1 and after[0].tag == "POS" and after[1].pos in ("ADP", "PUNCT", "AUX", "CCONJ")


def _standing(parse: Parse, tokens: Sequence[Token]) -> list[Token]:
    """The words of a name; or the part of a town that it owns: "in Vorl's Uptown neighborhood", "in Vorl's harbour district"."""
    owned = [parse.tokens[t.head] for t in tokens if t.dep == "poss"]
    part = [t for t in owned if t.lemma.lower() in QUARTERS]
    return part or list(tokens)


def _is_person(entity: Entity) -> bool:
    """Whether the other sentences make a person of a name: a full one, or one with a role."""
    return entity.kind == "person" and (" " in entity.name or bool(entity.roles))


def groups(reports: Iterable[Sequence[Reading]], resolution: Resolution) -> frozenset[str]:
    """Ids of the entities that are called a group of people somewhere: "the band Stone Harbour"."""
    texts = {report[0].article.id: report[0].article.text for report in reports if report}
    return frozenset(
        entity
        for (report, start, _), entity in resolution.by_mention.items()
        if report in texts and GROUPS.search(" ".join(texts[report][max(0, start - 16) : start].split()) + " ")
    )


def dateline(report: Sequence[Reading]) -> tuple[Place, Evidence] | None:
    """The place of a report's dateline, and where it stands."""
    article = report[0].article
    starts = [b.span for b in article.blocks if b.kind == "dateline"]
    opening = next((r.content.passage.span for r in report if r.content.passage.block_kind == "paragraph"), None)
    for span in [*starts, *([opening] if opening else [])]:
        m = DATELINE.match(span.of(article.text).lstrip())
        if m is None or span is opening and not m["place"].isupper():
            continue
        name = m["place"].title() if m["place"].isupper() else m["place"]
        if name.split()[0].rstrip(".").lower()[:3] in MONTHS or name.lower() in (
            "posted",
            "updated",
            "published",
            "by",
        ):
            continue
        return Place(name, level_of(name), 1.0, None), Evidence(article.id, span, span.of(article.text))
    return None


MONTHS = frozenset("jan feb mar apr may jun jul aug sep oct nov dec mon tue wed thu fri sat sun".split())


def _town(tokens: Sequence[Token]) -> str:
    """ "Orrin" in "Orrin Police Department"; empty where the name is of no town's service."""
    words = [t.text for t in tokens]
    if words and words[0].lower() == "the":
        words = words[1:]
    at = next((i for i, w in enumerate(words) if w.lower() in SEAT), 0)
    if words[at].lower() == "city" and words[at + 1 : at + 2] and words[at + 1].lower() not in SEAT | COUNCILS:
        return ""  # "Johnson City Medical Center"
    town = words[:at]
    while town and town[-1].lower() in ("metro", "metropolitan", "city", "township", "'s", "’s"):
        town = town[:-1]
    if not town or len(town) > 3 or town[-1].lower() in (*DIVISION, *BODIES) or OFFICES & {w.lower() for w in town}:
        return ""
    return " ".join(town)


def before_region(after: Sequence[Token], tokens: Sequence[Token], parse: Parse) -> bool:
    """ "Orrin, Ohio": a comma and the name of a region stand behind it."""
    if len(after) < 2 or after[0].text != ",":
        return False
    more = parse.tokens[after[1].i : after[1].i + 2]
    text = " ".join(t.text for t in more)
    return after[1].text[:1].isupper() and (is_region(after[1].text) or is_region(text))


def _spoken_there(parse: Parse, token: Token, told: frozenset[int]) -> bool:
    """ "said on the tarmac at X": going up over phrases of place, one comes to the word for saying."""
    while token.head != token.i and (token.pos == "ADP" or token.dep == "pobj"):
        token = parse.tokens[token.head]
    return token.start in told


def _of_a_street(parse: Parse, tokens: Sequence[Token]) -> bool:
    """ "the 600 block of Alder", "Mill Court NE": the name is a street's, or says in which part of the town it lies."""
    before = [t.text for t in parse.tokens[max(0, tokens[0].i - 2) : tokens[0].i]]
    if before == ["block", "of"]:
        return True
    return len(tokens) == 1 and tokens[0].text in DIRECTED and bool(before) and is_way(before[-1])


def _at_home(parse: Parse, tokens: Sequence[Token]) -> bool:
    """ "Jon Dahl of Orrin", "Jon Dahl, 34, living in Orrin": where somebody is from."""
    preposition = next((parse.tokens[t.head] for t in tokens if t.dep == "pobj"), None)
    if preposition is None:
        return False
    word = parse.tokens[preposition.head]
    if preposition.lemma in ("of", "from") and word.pos == "PROPN" and word.start < preposition.start:
        return _of_a_person(parse, word)
    if preposition.lemma == "from" and word.lemma == "be":
        return True
    if preposition.lemma == "of" and word.lemma in ("native", "resident", "graduate"):
        return True
    return preposition.lemma in ("in", "at", "from") and word.tag == "VBG" and word.lemma in ("live", "reside")


def _of_a_person(parse: Parse, word: Token) -> bool:
    """Whether a word is of a name that the tagger takes for a person's."""
    return any(n.label == "PERSON" and n.first <= word.i < n.last for n in parse.names)


def _afterwards(parse: Parse, token: Token) -> bool:
    """ "was taken to a hospital in X", "pleaded guilty in X": where somebody came to after the event."""
    for _ in range(6):
        if token.lemma.lower() == "hospital" and parse.tokens[token.head].lemma in ("to", "at"):
            return True
        if token.lemma in AFTER and token.pos in ("VERB", "NOUN") or token.lemma in CARRYING and token.pos == "VERB":
            return True
        if token.head == token.i or token.pos == "VERB":
            return False
        token = parse.tokens[token.head]
    return False


def _under(parse: Parse, tokens: Sequence[Token], prepositions: frozenset[str]) -> bool:
    return any(t.dep == "pobj" and parse.tokens[t.head].lemma.lower() in prepositions for t in tokens)


def _has_service(after: Sequence[Token]) -> bool:
    return bool(after) and after[0].text.islower() and after[0].lemma in SEAT


def _modifies(after: Sequence[Token]) -> bool:
    return bool(after) and after[0].text.islower() and (after[0].lemma in DWELLER or _has_service(after))


def _is_short_form(tokens: Sequence[Token], parse: Parse) -> bool:
    """Whether a name is of capitals alone, in a sentence that is not."""
    first = tokens[0].i
    return tokens[0].text.isupper() and first > 0 and parse.tokens[first - 1].text.islower()
