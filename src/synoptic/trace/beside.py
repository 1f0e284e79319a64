"""Bodies named beside a source: "Ann Example, of the Example Board" speaks for it, and so does "the Example Board's desk".

Whoever is named with a body in one source is taken to speak for it, unless the words say otherwise ("a customer of", "former
head of"): that two sources are one is the lesser mistake. Misses on purpose members of parliaments, who speak for themselves.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from synoptic.model.mention import Quotation
from synoptic.model.span import Span
from synoptic.trace.known import BODIES, Known
from synoptic.trace.parents import without_parent
from synoptic.trace.phrases import Phrases
from synoptic.trace.runs import Run, is_body_run, parted, runs_of, speaks_for
from synoptic.trace.sentence import TOLD
from synoptic.trace.source import Key, Link, Place, Source, nameless
from synoptic.trace.voices import (
    BODY_NOUNS,
    DOCUMENTS,
    FINDINGS,
    INDEFINITE,
    LEADERS,
    MINISTRIES,
    MOUTHS,
    POLICE,
    REPRESENTATIVES,
    SPOKESPEOPLE,
    STAFF,
    WORD,
    content_words,
    folded,
    keeps_back,
    of_police,
    speaks_as_one,
)

EXPLAINED = re.compile(r",\s(?!(?:told|tells|informed)\s)[^,.;:\u201c\u201d\"]{3,80}(?=[,.:]|$)|\s\([^()]{3,80}\)")
"""What explains a name behind it, between commas or in brackets."""
_OPENING = re.compile(
    r"(?:[Ss]o\s(?=the\s|an?\s)|[Ss]traight\sfrom\s|(?:going|judging)\sby\s|(?:clear|known|public|plain)\s(?=(?:the|an?|its|their)\s|[A-Z])|(?:As\s)?(?:[Nn]ewly|[Rr]ecently)\s[a-z-]+\s(?=[A-Z])|(?!(?:Act|Lead|Serv|Outgo|Retir)ing\s)[A-Z][a-z]+(?:ing(?:\s[^,]{2,60})?|ed(?:\s(?:by|in|at|on|about|if|whether|for|to|after|from|during|over|how|why|what|when|late|early|via|through|outside|again|last|this|earlier|later|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?:\s[^,]{2,60})?)?),\s(?!(?:who|which|whose|whom|aged)\s)|(?:When|While|Through|Via|On|In|At|By|Over|Before|Amid|Outside|Inside)\s[^,]{2,40},\s|[a-z]+ing\s(?:\w+\s)?what\s|(?:Last|This)\s(?:night|week|morning|evening|month)\s|(?:(?:Late|Early|On|Last|This)\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s(?:night|morning|evening|afternoon))?,\s|(?:(?:Earlier|Later|Late|Early)\s)?[Oo]n\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s(?:night|morning|evening|afternoon))?,?\s|(?:Yesterday|Today|Earlier|Later|Meanwhile),?\s)(?=[^\W\d])"
)
"""What opens a sentence before its subject."""
_BY_WAY = re.compile(r"(?<![\w\u2019'] )\b(?:In|On|Via|Through|By|At)\s$")
"""What opens a sentence before that by way of which somebody speaks."""
_INFORMATION = re.compile(
    rf"(?:[Tt]he |[Aa]n? |[Aa]ny |[Ss]ome )?(?:[a-z]+ )?(?i:{'|'.join(sorted(TOLD - DOCUMENTS - FINDINGS - MOUTHS))})s?(?: [a-z]+(?:ed|en))?(?: by| from) (?=\S)"
)
"""What is told, before whoever told it: "information provided by the mill"."""
_WHEN_BEHIND = re.compile(
    r",?\s(?:(?:late|early|earlier)\s)?(?:(?:on\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s(?:night|morning|evening|afternoon))?|yesterday"
    r"|today|(?:last|this|that)\s(?:night|week|morning|evening|afternoon|month))$"
)
"""A time behind whoever speaks, which was read with it."""
_OCCASION_BEHIND = re.compile(
    r",?\s(?:at|during|after|before)\s(?:an?|the|his|her|its|their|this|that)\s(?:[\w-]+\s){0,3}"
    r"(?:conference|briefing|interview|hearing|meeting|ceremony|rally|event|session|debate|speech|address|visit|tour|inspection|vigil|funeral|gathering|launch|opening)$"
)
"""The occasion on which somebody spoke, which was read with whoever it was."""
_TOLD_BEHIND = re.compile(
    r",?\s(?:(?:told|tells|informed)\s(?:[Tt]he\s)?(?=[A-Za-z])"
    r"|to\s(?:(?:the\s)?(?:state|national|local|public|foreign|regional|private)\s(?:radio|television|TV|media|broadcaster|news)|(?:reporters|journalists|the\s(?:press|media|newspaper|paper)))\b).*$"
)
"""Who heard it, behind whoever speaks, which was read with it."""
_OWNER_BEFORE = re.compile(
    r"(?:,\s(?:of|for|with|at|from)|\b(?:director|boss|head|chief|manager|executive|owner|founder|bosses|management|spokes\w+)\s(?:of|for|with|at)|behalf of|speaking for|[A-Z][\w\u2019'-]+\s(?:of|with|at))\s$"
)
"""What stands before a body's name behind a person's or a role."""
_LINKED = re.compile(r"\b(?:for|of|to|with|by|from|at|in|on)\s(?:the\s)?$")
_CALLED = re.compile(r"\b(?:called|named|by the name of)\s(?=$|[A-Z])")
_OF_FORCE = re.compile(
    r"^[A-Z]\w+\s[A-Z]\w+,?\s(?:of|from|with|at|for)\s(?:the\s)?(?P<force>[A-Z]\w+(?:\s[A-Z]\w+)*(?:\s[a-z]+)?\s(?:police|constabulary))(?:$|,)"
)
"""A person, and the force of which he or she is: "Ann Example of the Example district police"."""
_GIVEN_BEFORE = re.compile(r"[A-Z][\w\u2019'-]+ (?P<last>[A-Z][\w\u2019'-]+), (?:who|the|an?|[a-z]+)\b")
"""A name of two words, and what explains it."""
_AND = re.compile(r"\band (?:the )?$")
"""Before a second source: "police and the Example Board"."""
_HOW_HIGH = frozenset("senior top high ranking junior mid level several".split())
"""Words that say how high an official is."""
MOST_STAFF = 5
"""Most words of "railway officials" and its like."""


class Beside:
    """Ties sources to the bodies named beside them; persons are kept as `links`."""

    def __init__(self, known: Known, phrases: Phrases, links: list[Link]) -> None:
        self._known, self._phrases, self._links = known, phrases, links

    def tied(self, source: Source, quotation: Quotation, place: Place) -> Source:
        """The source with the body that is named beside it: a person's is kept as a link, a description's is the source."""
        if source.anonymous or source.key[0] not in ("entity", "words", "police"):
            return source
        span = quotation.source[0]
        more = EXPLAINED.match(place.text, span.end)
        words = without_parent(place.text[span.start : more.end() if more else span.end])
        if (
            _CALLED.search(words)
            and source.key[0] == "words"
            and (meant := self._named_in(source, words)) is not source
        ):
            return meant
        if not speaks_for(words):
            return source
        if (force := _OF_FORCE.search(words)) and source.key[0] != "police":
            own: Key = ("police", " ".join(content_words(force["force"])))
            return replace(source, key=own, step=f"{source.name} speaks for {force['force']}")
        runs = runs_of(words)
        run = self._body_run(runs, words, span.start, place)
        if run is None:
            return self._named_in(source, words)
        if _AND.search(words[: run.start]):
            return source
        if not speaks_as_one(run.text) or self._known.is_press(run.text):
            return source
        person = source.key[0] == "entity" and self._known.kind(source.entity) == "person"
        if of_police(folded(run.text)):
            police: Key = ("police", " ".join(content_words(run.text)))
            return source if person else replace(source, key=police, name=run.text)
        key, name = self._key_of(run, span.start, place)
        if key == source.key:
            return source
        told, mine = set(content_words(run.text)), self._words_of(source)
        if source.key[0] == "entity" and not mine & told:
            cut = _GIVEN_BEFORE.match(words)  # a person's name that was read without its first word
            if person or len(mine) == 2 and not mine & BODY_NOUNS or cut and {cut["last"].casefold()} == mine:
                self._links.append(Link(source.key, key, f"{source.name} speaks for {name}"))
            return source
        if source.key[0] == "entity" and key[0] == "entity" and not (mine <= told or told <= mine):
            return source
        self._link_before(run, runs, key, name)
        role = {w.casefold() for w in WORD.findall(words[: run.start]) if w.islower()} & (LEADERS | STAFF | POLICE)
        self._phrases.called.setdefault(key, set()).update(role)  # "the chief investigator" may be said of it from here
        printed = " ".join(words.split())
        step = "" if run.text == printed.removeprefix("the ") else f'"{printed}" speaks for {name}'
        return Source(key, name, key[1] if key[0] == "entity" else None, False, step)

    def _body_run(self, runs: Sequence[Run], words: str, start: int, place: Place) -> Run | None:
        """The first name of a body among the words of a source."""
        persons = [
            n.text
            for n in place.found.names_across(Span(start, start + len(words)))
            if n.label == "person" and n.span.start >= start
        ]
        runs = [parted(r, persons) for r in runs]
        found = next((r for r in runs if is_body_run(r, persons)), None)
        if found is None and len(runs) > 1:
            found = next((r for r in runs if self._known.kind(self._known.worded(r.text)) in BODIES), None)
            found = found or next((r for r in runs if self._is_owner(r, words, start, place)), None)
        return found

    def _key_of(self, run: Run, start: int, place: Place) -> tuple[Key, str]:
        """The key and name of the body that a run names: a ministry, an entity, or its words."""
        if set(folded(run.text)) & MINISTRIES:
            ministry = self._known.ministry(Span(start + run.start, start + run.end), place.found, place.text)
            if ministry is not None:
                return ministry.key, run.text
        whole = self._known.worded(run.text)
        if whole is not None:
            return ("entity", whole), self._known.entities[whole].name
        return ("words", *content_words(run.text)), run.text

    def _words_of(self, source: Source) -> set[str]:
        known = self._known.entities.get(source.entity or "")
        return set(content_words(known.name)) if known is not None else set()

    def _link_before(self, run: Run, runs: Sequence[Run], key: Key, name: str) -> None:
        """Keeps names of persons that stand before the body's and were not read."""
        for other in runs:
            if other.end >= run.start or other.definite or len(other.text.split()) not in (2, 3):
                continue
            person = self._known.worded(other.text)
            named: Key = ("entity", person) if person else ("words", *content_words(other.text))
            if named != key and not set(named[1:]) & BODY_NOUNS and not self._known.is_press(other.text):
                self._links.append(Link(named, key, f"{other.text} speaks for {name}"))

    def _is_owner(self, run: Run, words: str, start: int, place: Place) -> bool:
        """Whether a name of two words that was read as none of a body stands where a body does: "director Ann Example, of
        Example Breads"."""
        behalf = re.match(r"['\u2019]s?\sbehalf\b", words[run.start + len(run.text) :])
        if len(run.text.split()) < 2 or not (behalf or _OWNER_BEFORE.search(words[: run.start])):
            return False
        span = Span(start + run.start, start + run.end)
        labels = {n.label for n in place.found.names_across(span)}
        return not labels & {"place", "nationality"} and self._known.kind(self._known.worded(run.text)) != "place"

    def _named_in(self, source: Source, words: str) -> Source:
        """The person whose full name stands in a description: "a clerk by the name of Ann Example"."""
        if source.key[0] != "words":
            return source
        for run in runs_of(words):
            whole = self._known.worded(run.text)
            apart = not _CALLED.search(words[: run.start]) and _LINKED.search(words[: run.start])
            if whole is not None and self._known.kind(whole) == "person" and not run.definite and not apart:
                return Source(("entity", whole), self._known.entities[whole].name, whole, False, "")
            if whole is None and not run.definite and _CALLED.search(words[: run.start]):
                return Source(("words", *content_words(run.text)), run.text, None, False, "")
        return source

    def staff(self, quotation: Quotation, printed: str, place: Place) -> Source | None:
        """The body named before whose staff speak: "railway officials", "the board spokesperson"."""
        words = [w for w in folded(printed) if w not in _HOW_HIGH and w not in INDEFINITE | {"the"}]
        if (
            len(words) < 2
            or len(words) > MOST_STAFF
            or words[-1] not in STAFF | SPOKESPEOPLE | REPRESENTATIVES
            or printed[1:] != printed[1:].casefold()
        ):
            return None
        body = " ".join(words[:-1])
        if keeps_back(quotation, place.text) or words[-2] not in BODY_NOUNS:
            return None
        found = self._phrases.described(f"the {body}", quotation.source[0].start, place)
        if found is None and body == "government":
            return nameless(printed)
        if found is None:
            return Source(
                ("words", *content_words(body)), f"the {body}", None, False, f'"{printed}" speak for it', guessed=True
            )
        return replace(found, step=f'"{printed}" speak for {found.name}')


def without_opening(quotation: Quotation, text: str) -> Quotation:
    """A quotation whose source was found with the participle before it or the time behind: "Speaking in Example, the mill",
    "going on what the mill", "the mill on Tuesday"."""
    if len(quotation.source) != 1:
        return quotation
    (span,) = quotation.source
    if (before := _BY_WAY.search(text, max(0, span.start - 8), span.start)) and "," in span.of(text):
        span = Span(before.start(), span.end)  # "In a post, the mill said", read without its first word
    opening = _OPENING.match(text, span.start, span.end) or _INFORMATION.match(text, span.start, span.end)
    start = opening.end() if opening is not None else span.start
    behind = (_TOLD_BEHIND, _WHEN_BEHIND, _OCCASION_BEHIND)
    when = next((m for pattern in behind if (m := pattern.search(text, start, span.end)) is not None), None)
    end = when.start() if when is not None and when.start() > start else span.end
    if (start, end) == (span.start, span.end):
        return quotation
    whole = Span(start, end)
    return replace(quotation, source=(whole,), source_text=whole.of(text))
