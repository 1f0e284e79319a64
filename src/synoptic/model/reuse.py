"""Reuse: what one report took from another (derivation, PROV). Origin: where a statement came from in the end."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from synoptic.model.identity import content_id
from synoptic.model.span import Span


@dataclass(frozen=True, slots=True)
class SharedPassage:
    """A stretch of the later report that stands, to the letter or lightly edited, in the earlier one."""

    earlier: Span
    later: Span
    kind: str = "verbatim"
    """"verbatim", "edited", or "stock": what two hands have in common, which is no reuse of one another."""
    reason: str = ""
    """What it is where it is stock: a statement both quote, a caption, names or titles, a formula; else empty."""


@dataclass(frozen=True)
class Reuse:
    """A pair of reports with the passages that the later shares with the earlier."""

    earlier: str
    """Report id; where direction is unknown, the one with the earlier date, then the lesser id."""
    later: str
    share: float
    """0..1: how much of the later report's article text stands in the earlier one, by words, rounded to 3 places."""
    earlier_share: float
    """The same of the earlier report's article text."""
    passages: tuple[SharedPassage, ...]
    direction: str
    """"known" (a credit says so), "likely" (dates say so) or "unknown"."""
    reason: str
    copy: bool
    """Whether the share is such that the later report is no newsroom's own work on what it shares."""
    via: str | None = None
    """Id of the report through which the later one took it, where all of it stands there too and the later one goes with
    that where it departs from the earlier."""
    both_from: str | None = None
    """Id of a third report that came before both, in which all of it stands too and with which the later one goes at least as
    well as with the earlier: both took it from there, as far as the words can tell."""

    @cached_property
    def id(self) -> str:
        """Hash of the two report ids."""
        return content_id("u", self.earlier, self.later)


UNNAMED = "a source that the text does not name"
"""What a source is called of which a report says nothing."""


@dataclass(frozen=True)
class Origin:
    """A source on which statements rest."""

    kind: str
    """"newsroom" (an outlet's own work), "agency" (a wire) or "cited" (a person, office, institute or document)."""
    name: str
    reports: tuple[str, ...]
    """Report ids, sorted."""
    entity: str | None = None
    """Entity id of a cited source, where resolved."""
    anonymous: bool = False
    """A source without a name: it never corroborates."""
    credited: bool = True
    """Whether a passage rests on it; else it only may be meant, as whoever did what is told."""

    @cached_property
    def id(self) -> str:
        """Hash of kind, name, entity, reports."""
        return content_id("o", self.kind, self.name, self.entity, list(self.reports))


@dataclass(frozen=True, slots=True)
class Profile:
    """What is known of a cited source by which it can be told from another one."""

    kind: str
    """"person", "name" (one word, of whom is not said), "body", "ministry", "police", "place", "press", "paper" (a document)
    or "description" (no name, of whom is not said)."""
    named: bool
    """Whether a name stands in some of its wordings."""
    words: frozenset[str]
    """The words, in lower case, of its wordings and names that tell it from others: without those of places and those that
    only say what kind of body it is; of a person the last name alone, of a document only what is written with a capital."""
    first: frozenset[str]
    """The first of these of each of its names: "example" for "Example Shipping"."""
    heads: frozenset[str]
    """The nouns that say what it is: "council", "log", "farmer"."""
    places: frozenset[str] = frozenset()
    """Its words that are names of places."""
    initials: frozenset[str] = frozenset()
    """Its names of three words or more by their first letters, and its names of capitals alone; in lower case. Those of names of
    two words have a space between, for many names share them."""
    key: str = ""
    """What it is known by, the same for all that are one."""
    modified: bool = True
    """Whether some wording says more than what kind of thing it is: "the harbour log", but not "the report"."""
    beside: frozenset[str] = frozenset()
    """Keys of the bodies beside whose names a person's name stands, as that of one who is of them would."""
    near: frozenset[str] = frozenset()
    """All words written with a capital that stand so beside a person's name, in lower case."""


@dataclass(frozen=True, slots=True)
class Signs:
    """Who is named in a passage where a credit may stand, whether or not one was made out; all in lower case."""

    names: frozenset[str] = frozenset()
    """Names of persons, bodies and papers."""
    nouns: frozenset[str] = frozenset()
    """All nouns that stand there."""
    speaking: frozenset[str] = frozenset()
    """Those of them that are of somebody or something that tells."""
    offices: frozenset[str] = frozenset()
    """Offices there which one person holds."""
    told: frozenset[str] = frozenset()
    """All nouns of the sentence, as printed and as of one."""


@dataclass(frozen=True, slots=True)
class Provenance:
    """How one passage came to be in its report: the newsroom and the origin it rests on."""

    passage: str
    """Passage id."""
    newsroom: str
    """Origin id (kind newsroom or agency) of whose work the wording is, once copies are folded."""
    origin: str
    """Origin id on which the statement rests, once shared cited sources are folded."""
    copied_from: str | None
    """Report id where this passage is reused from another report."""
    attribution: int | None
    """Index in `Mentions.quotations` of its report of the attribution that covers it, if any."""
    reason: str
    """Each step in words."""
    perhaps: tuple[str, ...] = ()
    """Ids of the origins that a passage without a credit names: where others credit one of them with the same, it counts
    as that one's."""
    doubt: str = ""
    """Why it is not known for sure that the statement rests on `origin`; "" where it is."""
    described: tuple[Profile, ...] = ()
    """Where in doubt, what is known of those on one of whom it rests; none where it can be anybody."""
    order_known: bool = True
    """Whether it is known that the wording came first in the report that it is counted for, of all that share it."""
    among: tuple[str, ...] | None = None
    """Where in doubt, ids of the origins of which it can be one; None where it can be any."""
    signs: Signs = Signs()
    """Who is named where a credit may stand; nobody where the newsroom says that it saw or found it out itself."""
    likely: bool = False
    """Whether nobody is credited with it, and it only likely rests on an announcement that others credit."""


@dataclass(frozen=True)
class Tracing:
    """What every passage of a run rests on."""

    origins: tuple[Origin, ...]
    """Only those on which a passage rests, or that are a report's newsroom; sorted by id."""
    provenance: dict[str, Provenance]
    """Passage id -> its provenance; every passage has one."""
    newsrooms: dict[str, str]
    """Report id -> origin id of the newsroom whose work most of it is; a report without passages is not in it."""
    mastheads: dict[str, str] = field(default_factory=dict)
    """Report id -> origin id of the outlet or agency that its masthead names, where any passage rests on that."""
    profiles: dict[str, Profile] = field(default_factory=dict)
    """Origin id -> what is known of it, for cited sources."""

    @cached_property
    def by_id(self) -> dict[str, Origin]:
        """Origin id -> origin."""
        return {o.id: o for o in self.origins}


@dataclass(frozen=True, slots=True)
class Drop:
    """Sources left out of the count, to see what hangs on them."""

    names: tuple[str, ...]
    """What they are called."""
    origins: tuple[str, ...]
    """Origin ids, sorted: whatever rests on one of these is left out."""
    reports: tuple[str, ...]
    """Report ids, sorted: whatever these print is left out."""


@dataclass(frozen=True, slots=True)
class Fall:
    """A claim that has too few origins once sources are dropped."""

    claim: str
    """Claim id."""
    origins: int
    """Origins with them."""
    left: int
    """Origins without them."""
