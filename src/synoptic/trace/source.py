"""A source: whoever a report says it has something from."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from synoptic.model.mention import Mentions
from synoptic.model.reuse import UNNAMED
from synoptic.trace.peeling import trimmed
from synoptic.trace.voices import content_words

Key = tuple[str, ...]

OWN: Key = ("own",)
"""The key of a newsroom that names itself as the one that saw or found out."""


@dataclass(frozen=True, slots=True)
class Source:
    """A source, told apart from others by `key`."""

    key: Key
    """("own" | "outlet" | "agency" | "entity" | "ministry" | "police" | "words" | "anonymous", ...); a ministry's second
    part is its country, "" where none is said."""
    name: str
    """As printed here, or its entity's name."""
    entity: str | None
    anonymous: bool
    step: str
    """How it was told, in words; "" where the text says it outright."""
    guessed: bool = False
    """Taken for the last speaker, because the words alone do not tell."""
    taken: str = ""
    """The words, as printed, that are taken for it; "" where they are its name."""


@dataclass(frozen=True, slots=True)
class Link:
    """Two keys that stand for one source: `a` leads or speaks for `b`, or is its name."""

    a: Key
    b: Key
    why: str
    guessed: bool = False
    """Whether `a` is only taken to be whoever a title means, so that words beside its name count for more."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a report an attribution stands: what is known of the report there."""

    found: Mentions
    text: str
    before: Sequence[Source] = ()
    """The named sources of the report so far, in the order of the text."""


Question = tuple[Callable[[], Source | None], Source | None]
"""Who something was taken for when not all reports had been read, with the way to ask it again."""

_HEARD = re.compile(
    r"(?:it|is|are|was|were|been|there|if)\b|(?:the )?(?:story|tale|rumou?r|talk|gossip|theory) (?:goes|has it|is)\b|(?:reported|alleged|apparent|supposed|unofficial)ly$|(?:word|rumou?r) has it|by \w+ accounts?$",
    re.IGNORECASE,
)
"""Words that say that somebody says so, and are nobody's name."""


def nameless(printed: str) -> Source:
    """A source without a name, told by its words up to what only explains it."""
    kept = printed[: trimmed(printed)] if printed else ""
    name = re.sub(r"^(.*\bmedia)\s+reports$", r"\1", kept)
    if not name or _HEARD.match(name):
        name = UNNAMED
    return Source(("anonymous", " ".join(content_words(name))), name, None, True, "")
