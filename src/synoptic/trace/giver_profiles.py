"""What is known of those who may have told something for which no credit was made out: by their names, their roles, and the body
beside which they are named."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from synoptic.model.agencies import agency_of
from synoptic.model.entity import Resolution
from synoptic.model.reuse import Profile
from synoptic.model.span import Span
from synoptic.trace.givers import Giver
from synoptic.trace.heads import is_body_noun
from synoptic.trace.known import Known
from synoptic.trace.profiles import profile_of_words, profiles_of
from synoptic.trace.source import Key, Source
from synoptic.trace.voices import MINISTERS, SUBJECTS, WORD, content_words, folded

_OF_PLAIN_BODY = re.compile(r",? (?:of|at|from|with|for|in) (?P<body>the [a-z][a-z -]*[a-z])(?=$|[,.:;])")
"""A body without a name, behind somebody who is of it."""


@dataclass(frozen=True)
class GiverProfiles:
    """Tells what is known of whoever is named where a credit may stand."""

    known: Known
    resolution: Resolution
    whole: Callable[[Source], Source]
    """The source with which one that others credit is one."""
    profiles: Mapping[Key, Profile]
    """What is known of all that are credited."""

    def of(self, report: str, text: str, givers: Sequence[Giver]) -> tuple[Profile, ...]:
        """What is known of those who may have told something, by the names and nouns in their words; none where one of them is an
        outlet or agency, or can be anybody."""
        found: list[Profile] = []
        for giver in givers:
            printed = giver.span.of(text)
            press = any(agency_of(at.of(text)) is not None for at, _ in giver.names)
            if press or self.known.press_in(printed, report) is not None:
                return ()
            told = [p for at, nouns in giver.names for p in self._named(report, at, at.of(text), nouns)]
            body = printed if not giver.names else _body_beside(printed, [at.of(text) for at, _ in giver.names])
            other = profile_of_words(body) if body else None
            told += [] if other is None else [replace(other, key=other.key or body)]
            if not told:
                return ()
            found += _beside_each_other(told, printed)
        return tuple(dict.fromkeys(found))

    def _named(self, report: str, at: Span, name: str, nouns: frozenset[str]) -> list[Profile]:
        """What is known of whoever a name is that nobody credits: by the name, and as the one whom others credit so."""
        known = self.known
        entities = [e for _, e in self.resolution.mentioned(report, at)]
        if (whole := known.worded(name)) is not None:
            entities.append(whole)
        keys = [("entity", e) for e in sorted(set(entities)) if known.kind(e) != "place"]
        tops = [self.whole(Source(key, "", key[1], False, "")).key for key in keys]
        found = [self.profiles[key] for key in dict.fromkeys((*keys, *tops)) if key in self.profiles]
        source = Source(("words", *content_words(name)), name, None, False, "")
        own = profiles_of([source], {}, {}, {}, known)[source.key]
        over = [w for w in folded(name) if w in SUBJECTS]
        if over and set(folded(name)) & MINISTERS:
            ministry = Source(("ministry", "", *over), f"Ministry of {' '.join(over)}", None, False, "")
            return [*found, *profiles_of([ministry], {}, {}, {}, known).values()]
        return [*found, replace(own, heads=own.heads | nouns) if own.kind == "person" else own]


def _body_beside(printed: str, names: Sequence[str]) -> str:
    """The words of a body without a name of which somebody is who is named in a phrase: "the mill" of "Ann Example at the mill";
    "" where there is none."""
    for name in names:
        at = printed.find(name) + len(name)
        match = _OF_PLAIN_BODY.match(printed, at)
        if match is not None and is_body_noun(folded(match["body"])[-1]):
            return match["body"]
    return ""


def _beside_each_other(named: Sequence[Profile], printed: str) -> list[Profile]:
    """Profiles of those who are named in one phrase: a person there is of the body beside, and all words with capitals are near
    that are not of the name of such a body."""
    words = {w for word in WORD.findall(printed) if word[0].isupper() for w in folded(word)}
    bodies = [p for p in named if p.kind not in ("person", "name")]
    told = {w for p in bodies for w in p.words | p.heads | p.places | set(p.key.split())}
    beside = frozenset(p.key for p in bodies)
    return [p if p in bodies else replace(p, near=(p.near | words) - told, beside=p.beside | beside) for p in named]
