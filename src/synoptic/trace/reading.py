"""Who one attribution credits: its words brought down to whoever speaks, and that to an entity where one is meant.

In the order tried: the newsroom itself; another outlet or an agency; police; whoever owns an office or study; whoever a
person's name stands for; the body behind a spokesman or a study; a source without a name; an entity; a description of a
body named before; the wording.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial

from synoptic.model.entity import Resolution
from synoptic.model.mention import Mentions, Name, Quotation
from synoptic.model.naming import HONORIFICS, bare
from synoptic.model.passage import Passage
from synoptic.model.report import Article
from synoptic.model.span import Span
from synoptic.trace.beside import Beside, without_opening
from synoptic.trace.bodies_of import of_nations
from synoptic.trace.completing import completed
from synoptic.trace.known import OF_COURT, Known
from synoptic.trace.nobodys import is_nobodys, is_of_sort
from synoptic.trace.of_place import of_place
from synoptic.trace.outlets import outlet_key
from synoptic.trace.peeling import HEAD_ENDS, peel, trimmed
from synoptic.trace.persons import FULL_NAME, Persons, inside
from synoptic.trace.phrases import Phrases
from synoptic.trace.short_names import ShortNames
from synoptic.trace.source import OWN, Link, Place, Question, Source, nameless
from synoptic.trace.titled import titled
from synoptic.trace.voices import (
    BODY_NOUNS,
    DOCUMENTS,
    FINDINGS,
    INDEFINITE,
    JOURNALISTS,
    LEADERS,
    MINISTRIES,
    MOUTHS,
    NAMELESS,
    OFFICES,
    OUTLET_NOUNS,
    OUTSIDERS,
    OWN_NOUNS,
    OWNERS,
    PAPERS_OF_OTHERS,
    PARTS,
    POLICE,
    PRONOUNS,
    PROPRIETORS,
    REPRESENTATIVES,
    SPOKESPEOPLE,
    STAFF,
    UNNAMED,
    VOICED,
    WHENS,
    WORD,
    content_words,
    folded,
    keeps_back,
    of_police,
    owned_nouns,
    source_text,
)

_MODIFIED = re.compile(r"\s[a-z]+")
"""A noun of which the name before it is only a part: "the Example substation"."""
_OWN_WORK = re.compile(r"(?:its|their|our) own\b", re.IGNORECASE)
"""What a newsroom found by itself."""
_CALLED = re.compile(
    r"(?:[Aa]n?|[Oo]ne)\s(?:[\w-]+\s){0,3}?[a-z][\w-]*(?:\s(?:at|of|from|for|with|in)\s[^,.\n]{3,60}?(?=\s(?:called|named|by the name of|identified as)\s))?(?P<link>,?\s(?:called|named|by the name of|identified as|identifying (?:him|her)self as|giving (?:the|his|her) name as"
    r"|who (?:gave|asked to be called by) (?:the|his|her) name(?: as| of)?|who called (?:him|her)self)\s|,\s)(?P<name>[A-Z][\w'\u2019-]+(?:\s[A-Z][\w'\u2019-]+){1,2})(?=[,.\s(]|$)"
)
"""A description without a name, and the full name behind it."""
_DISPLAYED = re.compile(
    r"(?:(?:[Tt]he|[Aa]n?|[Ss]ome|[A-Z]?[a-z]+(?:ed|en|ten))\s)?(?:\w+\s)?(?:[Ss]igns?|[Pp]osters?|[Bb]anners?|[Pp]lacards?|[Bb]illboards?)\b"
)
"""What anybody on the spot can read."""
_PAPERS = DOCUMENTS - frozenset(
    "report reports document documents order recording recordings footage email emails".split()
)
"""Papers of which there are not many: "an unpublished log"."""
_ANY_PAPERS = frozenset("email paper note memo briefing letter report document recording order file assessment".split())
LEAST_OF_PAPER = 3
"""Papers of which there are many, and how many words tell which is meant: "an unpublished cabinet briefing paper"."""
_WENT = re.compile(
    r"(?:When|As|While|Once|After)\s(?P<who>[^,\n]{3,60}?)\s(?:visited|toured|inspected|checked|called|stopped|dropped|passed|arrived|returned|entered|looked|went|came|drove|walked|got|saw)\b[^,\n]{0,60},\s"
)
"""Who went and saw, before what was to be seen: "When the Example visited the spot, ..."."""
_HEARD = frozenset(
    "interlocutor interlocutors source sources contact contacts informant informants guest guests caller callers".split()
)
"""Those who tell a newsroom something, and are no part of it: "the caller of the Example"."""
_OF_ITS = re.compile(r"\sof\s(?:its|their|his|her)\s")
"""Of a paper of somebody who is told elsewhere: "a reading of its annual report"."""
_AGE = re.compile(r"[Tt]he\s\d{1,3}-year-old")
"""Somebody named before, by the age alone."""
_GIVEN_TO = re.compile(r",?\s\w+\s(?:by|with|to|of|from)(?:\s[Tt]he)?\s$")
"""What stands between a paper and whoever read it: "reviewed by the"."""
_COPIED = re.compile(r"(?P<paper>[^,\n]+),\s(?:an?\s)?cop(?:y|ies)\sof\swhich\s")
"""A paper, before who has a copy of it: "the assessment, a copy of which was seen by the Example"."""
_OF_PRESS = frozenset("media press news newspaper radio television".split())
"""Words beside "reports" and its like: "media reports, including in the Example"."""
_ONE_OF_MANY = frozenset("analyst expert economist researcher scientist".split())
"""Nouns that, of one person without a name, do not make the body speak."""
MOST_OWNED = 5
"""Most words of "her office" and its like."""


class Reader:
    """Reads attributions one by one; `links` gathers who was seen to speak for whom."""

    def __init__(self, articles: Sequence[Article], resolution: Resolution, wires: Iterable[str] = ()) -> None:
        self.known = Known(articles, resolution, wires)
        self.phrases = Phrases(self.known)
        self._short_names = ShortNames(self.known)
        self.links: list[Link] = []
        self._asked: list[Question] = []
        self._persons = Persons(self.known, self.phrases, self.links)
        self.offices = self._persons.offices
        self._beside = Beside(self.known, self.phrases, self.links)

    def asked(self) -> list[Question]:
        """The questions asked since the last call whose answers hang on what other reports say, each with its answer."""
        found = [*self.phrases.asked, *self._asked]
        self.phrases.asked, self._asked = [], []
        return found

    def read(self, quotation: Quotation, found: Mentions, before: Sequence[Source]) -> Source | None:
        """The source that the words of the attribution give by themselves; None for pronouns and bare roles, which stand
        for somebody named before. `before` are the sources of the report so far."""
        place = Place(found, self.known.texts.get(found.report, ""), before)
        quotation = without_opening(completed(quotation, found, place.text), place.text)
        source = self._read(quotation, found, place)
        source = source and self._short_names.behind(source, quotation.report)
        if source is not None and quotation.source:
            self._persons.link_apposed(source, quotation, place)
        return self._beside.tied(source, quotation, place) if source is not None and quotation.source else source

    def _read(self, quotation: Quotation, found: Mentions, place: Place) -> Source | None:
        printed = " ".join(source_text(quotation, place.text).split())
        words = content_words(printed)
        if printed.endswith(" there") and printed[1:] == printed[1:].casefold():
            return None
        if set(words) <= WHENS:
            return None
        own = folded(printed)[:1] in (["this"], ["our"])
        if not quotation.source or set(words) <= JOURNALISTS and not own or _OWN_WORK.match(printed):
            return nameless(printed) if quotation.anonymous else None
        if paper := _paper_read(printed, self.known.outlet_of.get(quotation.report) or ""):
            return Source(("words", *content_words(paper)), paper, None, False, "")
        return (
            self._called(quotation, place)
            or (nameless(printed) if is_nobodys(printed) else None)
            or self._newsroom(quotation, printed, words)
            or (nameless(printed) if self._heard_by_press(printed) else None)
            or (Source(OWN, printed, None, False, "") if words[-1:] and _DISPLAYED.match(printed) else None)
            or self._short_names.meant(printed, quotation.report)
            or self.known.press(printed, quotation.source_kind)
            or (
                Source(("police", ""), printed, None, False, "")
                if set(words) <= POLICE and not _is_deputy(printed)
                else None
            )
            or of_nations(printed, self.known)
            or self._owned(quotation, printed, place)
            or of_place(printed, {n.label for n in inside(quotation, place)}, self.known)
            or self._persons.named(quotation, printed, place)
            or self._persons.unread(quotation, place)
            or self._body(quotation, place)
            or self._beside.staff(quotation, printed, place)
            or self._nameless(quotation, printed, words)
            or self._named(quotation, printed, place)
            or self.phrases.described(printed, quotation.source[0].start, place)
            or self._aged(printed, place)
            or self._titled(printed)
            or self._wording(quotation, printed)
        )

    def _called(self, quotation: Quotation, place: Place) -> Source | None:
        """Whoever is described and then named: "a clerk at the mill by the name of Ann Example", "a clerk, Ann
        Example, 47"."""
        match = _CALLED.match(place.text, quotation.source[0].start)
        if match is None or match.start("name") > quotation.source[0].end + len(match["link"]):
            return None
        name = match["name"]
        whole = self.known.worded(name)
        if whole is not None and (
            self.known.kind(whole) == "person"
            or "name" in match["link"]
            and self.known.kind(whole) != "place"
            and not set(folded(name)) & BODY_NOUNS
        ):
            return Source(("entity", whole), self.known.entities[whole].name, whole, False, "")
        placed = "name" in match["link"] and self.known.kind(whole) == "place"
        bare = (whole is None or placed) and not set(folded(name)) & BODY_NOUNS and not self.known.is_press(name)
        return Source(("words", *content_words(name)), name, None, False, "") if bare else None

    def _newsroom(self, quotation: Quotation, printed: str, words: Sequence[str]) -> Source | None:
        """The newsroom itself ("this newspaper", "a reporter for the Example" in the Example), or the outlet among the
        reports that is named last before "the newspaper"."""
        outlet = self.known.outlet_of.get(quotation.report)
        first = folded(printed)[:1]
        called = set(folded(HEAD_ENDS.split(printed)[0]))  # not "our colleagues at the Example station"
        own = first in (["this"], ["our"], ["we"]) and called & (OWN_NOUNS | JOURNALISTS | {"we"})
        heard = set(words[:2]) & _HEARD and not own
        if outlet and first == ["the"] and "own" in folded(printed) and words[:1] == list(outlet_key(outlet)[-1:]):
            return Source(OWN, outlet, None, False, f'"{printed}" is the newsroom itself')  # "the courier's own test"
        if first == ["our"] and (other := self.known.press_in(printed, quotation.report)) is not None:
            return other  # "our sister paper the Example"
        if own or outlet and not heard and self.known.outlet_in(printed) == outlet_key(outlet):
            return Source(OWN, outlet or printed, None, False, f'"{printed}" is the newsroom itself')
        if first != ["the"] or len(words) != 1 or words[0] not in OUTLET_NOUNS:
            return None
        text = self.known.texts.get(quotation.report, "")[: quotation.source[0].start]
        before = " ".join(w.casefold() for w in WORD.findall(text))
        at, key = max(((before.rfind(" ".join(k)), k) for k in self.known.outlets), default=(-1, ()))
        if at < 0:
            return None
        name = self.known.outlets[key]
        return Source(("outlet", *key), name, None, False, f'"{printed}" stands for {name}')

    def _heard_by_press(self, printed: str) -> bool:
        """Whether somebody without a name is only said to speak to a newsroom: "the interlocutor of the agency"."""
        head, _, rest = printed.partition(" of ")
        told = set(folded(rest))
        return (
            folded(head)[-1:] != []
            and folded(head)[-1] in _HEARD
            and (bool(told & OWN_NOUNS) or self.known.is_press(rest))
        )

    def seen_by_newsroom(self, passage: Passage) -> Source | None:
        """The newsroom, where it says by its own name that it went and saw what a sentence tells; None where it says no such thing."""
        match, outlet = _WENT.match(passage.text), self.known.outlet_of.get(passage.report)
        if match is None or not outlet or self.known.outlet_in(match["who"]) != outlet_key(outlet):
            return None
        return Source(OWN, outlet, None, False, f'"{match["who"]}" is the newsroom itself')

    def _owned(self, quotation: Quotation, printed: str, place: Place) -> Source | None:
        """For "her office" or "its study": whoever "her" is resolved to, else the last it can stand for."""
        words = folded(printed)
        if not words or words[0] not in OWNERS or len(words) > MOST_OWNED:
            return None
        if (
            words[-1] not in MOUTHS | LEADERS | FINDINGS | STAFF | MINISTRIES | {"deputy"}
            and not set(words[1:]) & VOICED
        ):
            return None
        start, person = quotation.source[0].start, words[0] in ("his", "her")
        inside = [
            n for n in place.found.names_across(Span(start, start + 1)) if n.span.start == start and n.form == "pronoun"
        ]
        led = bool(set(words) & LEADERS)
        wanted = (
            ("person",) if person else ("organisation", "person") if led else ("organisation", "facility", "person")
        )
        near = [
            n
            for n in place.found.names_across(Span(quotation.span.start, start))
            if n.label in wanted
            and n.form != "pronoun"
            and quotation.span.start <= n.span.start < start
            and not (_MODIFIED.match(place.text, n.span.end) and place.text[: n.span.start].endswith("the "))
        ]
        for name in (*inside, *sorted(near, key=lambda n: n.span, reverse=True)):
            entity = self.known.entity_of(name)
            if entity is not None and (self.known.kind(entity) == "person") <= (person or words[0] == "their"):
                return replace(self.known.as_entity(entity, name, printed, True), taken=printed)
        source = self._led_before(printed, person, place)
        self._asked.append((partial(self._led_before, printed, person, place), source))
        if source is not None:
            return source
        for source in reversed(place.before):
            if words[0] == "its" and self._is_lone(source):
                continue  # who has no press office
            return replace(
                source,
                step=f'"{printed}" is taken for that of {source.name}, named before',
                guessed=True,
                taken=printed,
            )
        if person or not place.before:
            return None
        body = self.phrases.last_body(printed, start, place)
        return body or replace(nameless(printed), step=f'whose "{printed}" it is is not said')

    def _is_lone(self, source: Source) -> bool:
        """Whether a source is a person of whom no report says that he or she leads or speaks for anybody."""
        entity = self.known.entities.get(source.entity or "")
        roles = {w for role in entity.roles for w in folded(role)} if entity is not None else set()
        return self.known.kind(source.entity) == "person" and not roles & (LEADERS | OFFICES | STAFF)

    def _led_before(self, printed: str, person: bool, place: Place) -> Source | None:
        """The last source before "its office" that such words can be of: a person, or a body and whoever leads one."""
        heads = {link.a for link in self.links}
        for source in reversed(place.before):
            fits = (self.known.kind(source.entity) == "person") == person or source.key in heads
            if fits and source.key[0] in ("entity", "ministry", "police", "words"):
                return replace(source, step=f'"{printed}" speaks for {source.name}, named before', taken=printed)
        return None

    def _body(self, quotation: Quotation, place: Place) -> Source | None:
        """The body behind a spokesman, an office, its staff or a study of its own; a ministry."""
        span = quotation.source[0]
        printed = span.of(place.text)
        core = peel(printed)
        if set(core.nouns) & STAFF and keeps_back(quotation, place.text):
            return nameless(printed)
        if UNNAMED.search(printed):
            return None
        inner = Span(span.start + core.start, span.start + core.end)
        if is_of_sort(printed, core):
            return nameless(printed)
        if core.nouns[:1] and core.nouns[0] in _ONE_OF_MANY and folded(printed)[0] in INDEFINITE:
            return None
        if not core.nouns:
            return self.known.ministry(inner, place.found, place.text)
        source = self.phrases.meant(inner, place, named=core.nouns[-1] in STAFF)
        if source is None:
            return None
        self.phrases.called.setdefault(source.key, set()).update(core.nouns)
        verb = "is the work of" if core.nouns[0] in FINDINGS else "speaks for"
        return replace(source, step=f'"{" ".join(printed.split())}" {verb} {source.name}')

    def _nameless(self, quotation: Quotation, printed: str, words: Sequence[str]) -> Source | None:
        """A source without a name."""
        if set(words) <= SPOKESPEOPLE:
            return None
        kept = printed[: trimmed(printed)]
        last = content_words(kept)[-1:]
        press = last and last[0] in NAMELESS and _OF_PRESS & set(folded(kept))
        names = any(w[0].isupper() for w in WORD.findall(kept if press else printed)[1:])
        if UNNAMED.search(printed):
            return nameless(printed)
        part = set(words[:3]) & PARTS
        if part and _OF_ITS.search(printed):
            return nameless(printed)
        if last and (
            last[0] in DOCUMENTS | _ANY_PAPERS
            and (printed.split()[0].casefold() == "the" or part)
            or last[0] in MOUTHS
            and part
        ):
            return None
        if FULL_NAME.search(printed) and not {w.casefold() for w in WORD.findall(printed)} & {"media", "reports"}:
            return None
        if quotation.anonymous or not names and last and last[0] in NAMELESS:
            return nameless(printed)
        return None

    def _named(self, quotation: Quotation, printed: str, place: Place) -> Source | None:
        """An entity that is no person, or its mouth."""
        whole = self.known.worded(printed)
        if whole is not None:
            return Source(("entity", whole), self.known.entities[whole].name, whole, False, "")
        names = inside(quotation, place)
        end = quotation.source[0].start + trimmed(quotation.source[0].of(place.text))
        names = [n for n in names if n.span.start < end] or [n for n in names if n.form != "pronoun"]
        for name in sorted(names, key=lambda n: (bool(_mouths(n)), " " not in n.text, n.span.start, -n.span.end)):
            entity = self.known.entity_of(name)
            if entity is None or self.known.kind(entity) == "person" and name.form != "pronoun":
                continue
            owner = self.known.by_wording.get(tuple(w for w in content_words(name.text) if w not in MOUTHS))
            if _mouths(name) and owner is not None:
                return self.known.as_entity(owner, name, printed, True)
            owned = owned_nouns(name, quotation, place.text)
            if of_police(owned) or OF_COURT.intersection(owned):
                continue
            of_body = name.label == "organisation" and name.span.start <= quotation.source[0].start + len("the ")
            if owned and not set(owned) & (MOUTHS | FINDINGS) and (not of_body or set(owned) & OUTSIDERS):
                continue
            self.phrases.note(("entity", entity), printed[: trimmed(printed)], name)
            source = self.known.as_entity(entity, name, printed, bool(owned))
            return (
                source if owned or name.form == "pronoun" else self._persons.with_body(source, name, quotation, place)
            )
        return None

    def _aged(self, printed: str, place: Place) -> Source | None:
        """The last person named as a source, for somebody of whom only the age is said: "the 39-year-old"."""
        persons = (s for s in reversed(place.before) if self.known.kind(s.entity) == "person")
        last = next(persons, None) if _AGE.fullmatch(printed) else None
        if last is None:
            return None
        return replace(
            last, step=f'"{printed}" is taken for the last person named, {last.name}', guessed=True, taken=printed
        )

    def _titled(self, printed: str) -> Source | None:
        """A person known elsewhere, by a title with the name that was not read as one: "Member of Parliament Dr Ann Example"."""
        title = titled(printed[: trimmed(printed)])
        name = title[1] if title is not None else ""
        first, _, rest = name.partition(" ")
        name = rest if bare(first) in HONORIFICS else name
        whole = self.known.worded(name) if " " in name else None
        if whole is None or self.known.kind(whole) != "person":
            return None
        return Source(("entity", whole), self.known.entities[whole].name, whole, False, "")

    def _wording(self, quotation: Quotation, printed: str) -> Source | None:
        """A source known by its wording alone; None for pronouns and bare roles, which stand for somebody named."""
        kept = printed[: trimmed(printed)]
        words = content_words(kept)
        head = content_words(HEAD_ENDS.split(kept)[0])
        head = (
            head[:-1] if len(head) > 1 and head[-1].endswith("ed") and head[-2] in DOCUMENTS else head
        )  # "a complaint filed"
        first = printed.split()[0].casefold()
        if not words or set(words) <= PRONOUNS or set(words) <= MOUTHS | STAFF:
            return None
        if of_police(words) and not _is_deputy(printed):
            return Source(("police", self.known.force_of(kept)), kept, None, False, "")
        if (
            first in INDEFINITE
            and not (set(words[:3]) & PARTS and set(words) & (DOCUMENTS | MOUTHS | _ANY_PAPERS))
            and head[-1] not in _PAPERS
            and not (head[-1] in _ANY_PAPERS and len(head) >= LEAST_OF_PAPER)
            and words[0] not in MOUTHS | DOCUMENTS | REPRESENTATIVES | PARTS
        ):
            return nameless(printed)
        if first == "the" and words[-1] in PROPRIETORS:
            return Source(("words", *words), kept, None, False, "")
        definite = first in ("the", "his", "her", "this", "that")
        if definite and len(words) == 1 and quotation.source_kind == "person" and words[0] not in self.known.roles:
            return None
        guessed = set(words) <= BODY_NOUNS or first in OWNERS
        return Source(("words", *words), kept, None, False, "", guessed=guessed)


def _paper_read(printed: str, outlet: str) -> str:
    """The paper of others that an outlet says it only read: "a copy of the note" of "a copy of the note available with the
    Example"; "" where there is none."""
    bare = outlet.removeprefix("The ").removeprefix("the ")
    before, named, _ = printed.partition(bare) if bare else (printed, "", "")
    paper = _GIVEN_TO.sub("", before)
    if (copied := _COPIED.match(printed)) and set(folded(copied["paper"])) & (DOCUMENTS | _ANY_PAPERS):
        return copied["paper"]
    return paper if named and paper != before and set(folded(paper)) & (PAPERS_OF_OTHERS | {"copy", "copies"}) else ""


def _is_deputy(printed: str) -> bool:
    """Whether a deputy is somebody's own, and none of the police: "his deputy"."""
    words = folded(printed)
    return words[:1] != [] and words[0] in OWNERS and words[-1] in ("deputy", "deputies", "lieutenant")


def _mouths(name: Name) -> set[str]:
    """The nouns in a name through which somebody else may speak: "office" in "Example's office"."""
    return set(content_words(name.text)) & MOUTHS
