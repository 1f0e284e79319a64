"""What is known of each cited source by which it can be told from another one: its names, and the nouns that say what it is."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterable, Mapping, Sequence

from synoptic.model.mention import Mentions
from synoptic.model.passage import Passage
from synoptic.model.reuse import Profile
from synoptic.trace.heads import SCOPES, is_body_noun
from synoptic.trace.known import BODIES, Known
from synoptic.trace.peeling import peel, trimmed
from synoptic.trace.source import Key, Source
from synoptic.trace.voices import (
    BODY_NOUNS,
    DOCUMENTS,
    FILLERS,
    LEADERS,
    MOUTHS,
    OUTLET_NOUNS,
    PRONOUNS,
    SMALL_WORDS,
    STAFF,
    WORD,
    content_words,
    folded,
)

MOST_BETWEEN = 60
"""Most letters between a person's name and that of the body beside which it stands."""

_CUT = re.compile(r",|\s(?:of|for|in|at|by|to|from|on|behind|into|who|that|with|which|called|named)\s")
_PAPERS = DOCUMENTS | frozenset(
    "paper papers file files plan dossier draft letter transcript review assessment research data figures statistics findings pages page book manuscript text "
    "wording testimony deed certificate permit licence license".split()
)
"""Nouns of documents, and of parts of them."""
_PARTS = frozenset("page pages wording text copy copies draft chapter passage section version".split())
"""What is only a part or a form of a document."""
_PRESS = OUTLET_NOUNS | frozenset(
    "times post news herald gazette tribune chronicle courier journal observer mirror star sun mail guardian telegraph "
    "press radio tv television fm".split()
)
"""Last words of names of outlets."""
_NOT_TELLING = BODY_NOUNS | LEADERS | MOUTHS | STAFF | SCOPES | _PARTS | SMALL_WORDS | FILLERS | PRONOUNS
_FINITE = ("VBD", "VBZ", "VBP", "MD")
_OF_PERSON = re.compile(r"[,(]?\s*who\s")


def profiles_of(told: Iterable[Source], called: Mapping[Key, set[str]], known: Known) -> dict[Key, Profile]:
    """The profile of every cited source. `called`: the words that stood beside a name."""
    forms: dict[Key, dict[str, None]] = {}
    persons: dict[Key, dict[str, None]] = {}
    for source in told:
        if source.key[0] in ("entity", "ministry", "words", "police"):
            other = known.kind(source.entity) == "person" and source.key != ("entity", source.entity)
            (persons if other else forms).setdefault(source.key, {})[source.name] = None
    places = frozenset(
        w for e in known.entities.values() if e.kind == "place" for form in (e.name, *e.aliases) for w in folded(form)
    )
    keys = dict.fromkeys((*forms, *persons))
    return {
        key: _profile(key, tuple(forms.get(key) or persons[key]), called.get(key, set()), places, known) for key in keys
    }


def _profile(key: Key, names: Sequence[str], called: Collection[str], places: Collection[str], known: Known) -> Profile:
    entity = known.entities.get(key[1]) if key[0] == "entity" else None
    roles: set[str] = set()
    if entity is not None:
        names = (entity.name, *(() if entity.kind == "person" else entity.aliases), *names)
        roles = {w for role in entity.roles for k, w in enumerate(folded(role)[::-1]) if not k or is_body_noun(w)}
    if entity is not None and entity.kind == "person":
        others = [n for n in names if _is_named(n) and not set(folded(n)) & set(folded(entity.name))]
        bodies = [n for n in others if set(folded(n)) & BODY_NOUNS]
        if not bodies:
            return _person(entity.id, entity.name, roles | {w for w in called if w in LEADERS | STAFF | known.roles})
        names = bodies
    heads = {head for name in names for head in _heads(name)}
    kind = _kind(key, names, entity.kind if entity is not None else "", heads)
    telling = [_telling(name, places, capitals=kind == "paper") for name in names]
    words = {w for told in telling for w in told} | (set(key[2:]) if key[0] == "ministry" else set())
    everything = {w for name in names for w in folded(name)}
    if kind in ("description", "paper"):
        heads |= {w for w in everything if is_body_noun(w)}
    return Profile(
        kind=kind,
        named=kind not in ("description", "paper"),
        words=frozenset(words - ({"police"} if key[0] == "police" else set())),
        first=frozenset(told[0] for told in telling if told),
        heads=frozenset(heads | {w for w in called if is_body_noun(w)}),
        places=frozenset(everything & set(places)),
        initials=frozenset(i for name in names for i in _initials(name)),
        entity=key[1] if entity is not None else "",
        modified=any(len(content_words(name)) > 1 for name in names),
    )


def _person(entity: str, name: str, roles: Collection[str]) -> Profile:
    """A person of whom nothing says for which body he or she speaks."""
    words = folded(name)
    return Profile(
        kind="person" if len(words) > 1 else "name",
        named=True,
        words=frozenset(words[-1:]),
        first=frozenset(words[-1:]),
        heads=frozenset(roles),
        entity=entity,
    )


def _telling(name: str, places: Collection[str], capitals: bool) -> list[str]:
    """The words of a name that tell it from others, in their order; only those written with a capital with `capitals`."""
    words = [w for k, w in enumerate(WORD.findall(name)) if not capitals or k and w[0].isupper()]
    return [w for word in words for w in folded(word) if w not in _NOT_TELLING and w not in places]


def _kind(key: Key, names: Sequence[str], kind: str, heads: Collection[str]) -> str:
    """The kind of a source, as a profile has it; `kind` is that of its entity."""
    if key[0] in ("ministry", "police"):
        return key[0]
    if kind == "place":
        return "place"
    if set(heads) & _PAPERS and not any(is_body_noun(h) for h in heads):
        return "paper"
    named = [n for n in names if _is_named(n)]
    if any(folded(n)[-1] in _PRESS for n in named):
        return "press"
    return "body" if named or kind else "description"


def _heads(name: str) -> set[str]:
    """The nouns that say what somebody so called is: the last word of the phrase that speaks, and of that behind it."""
    core = peel(name)
    found = set()
    for part in (name[: trimmed(name)], name[core.start : core.end]):
        words = [w for w in folded(_CUT.split(part)[0]) if w not in ("itself", "himself", "herself", "themselves")]
        found.update(words[-1:])
        if words[-1:] and words[-1] in _PARTS and len(cut := _CUT.split(part, maxsplit=1)) > 1:
            found = found - {words[-1]} | set(folded(_CUT.split(cut[1])[0])[-1:])
    return found


def _is_named(name: str) -> bool:
    """Whether a name stands in a wording: a capital behind its first word, or in that where it is no article."""
    words = WORD.findall(name)
    return any(w[0].isupper() for w in words[1:]) or bool(words) and words[0][0].isupper() and not _is_small(words[0])


def _is_small(word: str) -> bool:
    return word.casefold() in SMALL_WORDS | FILLERS | PRONOUNS


def _initials(name: str) -> list[str]:
    """A name in capitals alone, or the first letters of one of three words or more."""
    capitals = [w for w in WORD.findall(name) if w[0].isupper() and not _is_small(w)]
    if len(capitals) == 1 and capitals[0].isupper() and len(capitals[0]) > 1:
        return [capitals[0].casefold()]
    return ["".join(w[0] for w in capitals).casefold()] if len(capitals) > 2 else []


def bodies_beside(
    mentions: Sequence[Mentions], passages: Sequence[Sequence[Passage]], credited: Collection[str], known: Known
) -> dict[str, set[str]]:
    """Entity id of a credited person -> those of credited bodies beside whose names the person's stands in some sentence,
    with no finite verb between them but for that of "who": there the person may be of that body."""
    found: dict[str, set[str]] = {}
    for noted, own in zip(mentions, passages, strict=True):
        near = [(n, e) for n in noted.names if n.form != "pronoun" and (e := known.entity_of(n)) and e in credited]
        if len({e for _, e in near}) < 2:
            continue
        near.sort(key=lambda pair: pair[0].span)
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
                if stopped and not _OF_PERSON.match(text, one.span.end):
                    continue
                for person, body in ((a, b), (b, a)):
                    if known.kind(person) == "person" and known.kind(body) in BODIES:
                        found.setdefault(person, set()).add(body)
    return found
