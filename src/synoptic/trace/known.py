"""What is known across all reports of whoever may be credited: entities, outlets, agencies, offices of state, ministries."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from synoptic.model.entity import Entity, Resolution
from synoptic.model.mention import Mentions, Name
from synoptic.model.report import Article
from synoptic.model.span import Span
from synoptic.trace.heads import SCOPES
from synoptic.trace.outlets import agency_key, is_site, outlet_key
from synoptic.trace.peeling import peel, trimmed
from synoptic.trace.sentence import TOLD
from synoptic.trace.source import Key, Source
from synoptic.trace.titled import titled
from synoptic.trace.voices import (
    BODY_NOUNS,
    FINDINGS,
    JOURNALISTS,
    MINISTERS,
    MINISTRIES,
    MOUTHS,
    OFFICES,
    OWNERS,
    POLICE,
    PRONOUNS,
    SUBJECTS,
    WORD,
    content_words,
    folded,
    of_police,
)

BODIES = ("organisation", "facility", "group")
"""Kinds of entity that are no person and can speak."""

_REPORT_IN = re.compile(r"^an?\s+(?:report|story|dispatch)\s+(?:in|by|from|of)\s+", re.IGNORECASE)
_FRONT = re.compile(r"^.*?\b(?:in|by|for|of|from|with)\s+(?=\S)")
_OWNED = re.compile(r"^(.+)['\u2019]s?\s+([\w\s]+)$")
_OF_OUTLET = re.compile(
    r"^[^A-Z]{0,3}[\w]+(?:\s[a-z'\u2019]+){0,4}?\s(?:of|for|at|by|from|in|with)\s(?P<core>(?:[Tt]he\s)?[A-Z].*)$"
)
"""Whoever or whatever is of an outlet: "readers of the Example", "a photographer for the Example", "this week's issue of the Example"."""
_ON_THE_SPOT = re.compile(r"\s(?:at|on|in|outside|inside|near)\s(?:the|an?)\s[a-z][a-z -]*$")
"""Where somebody of an outlet was: "a photographer for the Example at the scene"."""
_BEFORE_VERB = re.compile(r"\s(?:earlier|previously|also|later|separately|exclusively|first)$")
"""What stands between a name and its verb and was read with the name: "the Example earlier"."""
_BARE_FRONT = re.compile(r"(?:(?:[A-Z]?[a-z]+|[A-Za-z]/[A-Za-z])\s){1,4}(?<!\bby\s)(?<!\bby\sthe\s)")
"""Words before an outlet's name among which there is no other name, nor that it only saw what speaks."""
_CAPITAL_END = re.compile(r"\b[A-Z][\w.&'\u2019-]*(?:\s[a-z]+)?$")
"""The end of a name, one noun behind it aside: "the agency's own page" is nobody's, whatever its words begin with."""
_OFFICER = ("officer", "officers")
"""Heads of a phrase that make the body in it no police: "the press officer of the board"."""
_VERB = re.compile(r"\s(?=(?:was|were|is|has|have)\s)")
_OF_STATE = re.compile(
    r"\s(?:of|for) state(?=,? (?:for|at|in)\b)|\s(?:responsible|with responsibility)(?= for\b)|\sin charge(?= of\b)",
    re.IGNORECASE,
)
_NO_SUBJECT = frozenset("same this that said prime general press private chief deputy vice first".split())
_NOBODY = PRONOUNS | OWNERS | SCOPES | TOLD
"""Words that, where they are a whole name, are nobody's."""
_PASSING = frozenset(
    "the a an then former acting late new current outgoing deputy junior senior assistant permanent country nation union government s".split()
)
_TOWN = re.compile(
    r"(?:[Tt]he\s)?(?P<town>[A-Z][\w'\u2019-]+(?:\s[A-Z][\w'\u2019-]+)*?)\s(?:[a-z]|[Pp]olice|Constabulary)"
)
"""A name in front of what a body is called."""


class Known:
    """Looks up who is meant; it decides nothing."""

    def __init__(self, articles: Sequence[Article], resolution: Resolution, wires: Iterable[str]) -> None:
        self.texts: Mapping[str, str] = {a.id: a.text for a in articles}
        self.outlet_of: Mapping[str, str | None] = {a.id: a.outlet for a in articles}
        self.entities: Mapping[str, Entity] = {e.id: e for e in resolution.entities}
        self.outlets = {outlet_key(a.outlet): a.outlet for a in articles if a.outlet}
        self._joined = {"".join(key): key for key in self.outlets}
        self.roles = {w for e in resolution.entities for role in e.roles for w in folded(role.partition(" (")[0])[-1:]}
        """The nouns of all roles that somebody bears."""
        self._by_mention = resolution.by_mention
        self._towns: dict[str, bool] = {}
        self._meant: dict[tuple[str, int, int], str | None] = {}
        self.by_wording = _wordings_of(resolution)
        self._by_office = _offices_of(resolution)
        called = {n for a in articles for n in a.agencies} | set(wires)
        self._agencies = {agency_key(name) for name in called}
        names = {re.sub(r"^[Tt]he ", "", n) for n in (*called, *self.outlets.values()) if n[:1].isupper()}
        longest = "|".join(re.escape(n) for n in sorted(names, key=lambda n: (-len(n), n)))
        self._press = re.compile(rf"\b(?:{longest})(?!\w)") if names else None

    def entity_of(self, name: Name) -> str | None:
        """The entity that a name means, where that has a name: one of pronouns, of a word of reach ("Regional") or of what is
        told ("Confirmation") alone tells nothing."""
        place = name.report, name.span.start, name.span.end
        if place not in self._meant:
            self._meant[place] = self._entity_of(name)
        return self._meant[place]

    def _entity_of(self, name: Name) -> str | None:
        entity = self._by_mention.get((name.report, name.span.start, name.span.end))
        known = self.entities.get(entity or "")
        if known is not None and (
            known.name.casefold() in _NOBODY
            or OPENER.match(known.name)
            or self._is_capital_of_sentence(name, known.name)
            or known.kind == "person"
            and _is_role(known.name)
            or _BASED.search(known.name)
            or known.kind == "person"
            and " " not in name.text
            and _OF_PLACE.search(self.texts.get(name.report, "")[max(0, name.span.start - 30) : name.span.start])
            or known.kind == "organisation"
            and SUBJECTS.issuperset(folded(name.text))
            and self._is_over(name)
        ):
            return None
        return entity

    def _is_capital_of_sentence(self, name: Name, called: str) -> bool:
        """Whether a name is a noun before the role of somebody, which has its capital from the head of the sentence and is
        nowhere written so within one: "Fleet director Ann Example"."""
        text = self.texts.get(name.report, "")
        if called.casefold() not in BODY_NOUNS or not _BEFORE_ROLE.match(text, name.span.end):
            return False
        if not _HEAD_OF_SENTENCE.search(text[max(0, name.span.start - 5) : name.span.start]):
            return False
        within = re.compile(rf"[a-z,;]\s(?:[Tt]he\s)?{re.escape(called)}\b")
        return not any(within.search(told) for told in self.texts.values())

    def _is_over(self, name: Name) -> bool:
        """Whether a name is only what a ministry or its minister is over: "Transport" of "Transport Minister"."""
        text = self.texts.get(name.report, "")
        before = _OVER.search(text[max(0, name.span.start - 40) : name.span.start])
        return bool(before or _OVER_BEHIND.match(text, name.span.end))

    def kind(self, entity: str | None) -> str:
        """The kind of an entity; "" where it is none."""
        known = self.entities.get(entity or "")
        if known is not None and known.kind == "organisation" and titled(known.name):
            return "person"
        return known.kind if known is not None else ""

    def called(self, name: Name) -> str:
        """What the entity is called that a name means; "" where it is none."""
        known = self.entities.get(self.entity_of(name) or "")
        return known.name if known is not None else ""

    def is_body(self, name: Name) -> bool:
        """Whether a name means an organisation or the like."""
        return self.kind(self.entity_of(name)) in BODIES

    def is_whereabouts(self, name: str) -> bool:
        """Whether a name stands in some report as that of a place does: "in Example", "near Example"."""
        place = re.compile(rf"\b(?:in|at|near|from|to|around|outside)\s{re.escape(name)}\b(?!\s[A-Z])")
        return any(place.search(text) for text in self.texts.values())

    def force_of(self, printed: str) -> str:
        """The words of a force that is named: "the Quenby police"; "Quenby police" in front of a sentence where some report has
        the word for a place's. "" for police of whom no force is said."""
        named = any(w[0].isupper() for w in WORD.findall(printed)[1:]) or bool(self.town_before(printed))
        return " ".join(content_words(printed)) if named else ""

    def town_before(self, printed: str) -> str:
        """The place with whose name a body's begins: "Quenby" of "Quenby police"; "" where there is none."""
        found = _TOWN.match(printed)
        town = found["town"] if found and not set(folded(found["town"])) & POLICE else ""
        if town not in self._towns:
            self._towns[town] = bool(town) and self.is_whereabouts(town)
        return town if self._towns[town] else ""

    def is_press(self, name: str) -> bool:
        """Whether a name is that of an outlet among the reports or of an agency."""
        return outlet_key(name) in self.outlets or agency_key(name) in self._agencies

    def worded(self, printed: str) -> str | None:
        """The one entity of which a form has just these words, two or more: its mention may have been read too short."""
        words = content_words(printed)
        entity = self.by_wording.get(tuple(words)) if len(words) > 1 else None
        return entity if entity in self.entities and not set(words) & (POLICE | MOUTHS) else None

    def words_of(self, source: Source) -> set[str]:
        """All words by which a source is known, those of its roles too."""
        known = self.entities.get(source.entity or "")
        if known is not None:
            return {w for form in (known.name, *known.aliases, *known.roles) for w in folded(form)}
        return set(source.key[1:]) | set(folded(source.name))

    def outlet_in(self, printed: str) -> Key | None:
        """The outlet among the reports that the words name, alone or as that of a report or reporter."""
        guesses = [printed, _BEFORE_VERB.sub("", printed)]
        if verb := _VERB.search(printed):
            guesses.append(printed[: verb.start()])
        made = trimmed(printed)  # a study that an outlet has only seen is none of its own
        if (front := _FRONT.match(printed[:made])) and set(folded(front.group())) & (FINDINGS | JOURNALISTS | MOUTHS):
            guesses.append(printed[front.end() :])
        if (owned := _OWNED.match(printed)) and set(folded(owned[2])) & (FINDINGS | JOURNALISTS | MOUTHS):
            guesses.append(owned[1])
        if (made_by := printed.rpartition(" "))[2] in FINDINGS:
            guesses.append(made_by[0])  # "the Example calculations"
        if link := _OF_OUTLET.match(printed[: trimmed(printed)]):
            guesses += [link["core"], _ON_THE_SPOT.sub("", link["core"])]
        named = list(self._press.finditer(printed)) if self._press is not None else []
        if named and named[-1].end() == len(printed) and _BARE_FRONT.fullmatch(printed, 0, named[-1].start()):
            guesses.append(named[-1].group())
        if is_site(printed) and (key := self._joined.get("".join(outlet_key(printed)))):
            return key
        return next((outlet_key(g) for g in guesses if outlet_key(g) in self.outlets), None)

    def press(self, printed: str, kind: str) -> Source | None:
        """An outlet among the reports, or an agency; `kind` is what the attribution takes its source for."""
        key = self.outlet_in(printed)
        if key is not None:
            return Source(("outlet", *key), self.outlets[key], None, False, "")
        inside = _REPORT_IN.sub("", printed)
        link = _OF_OUTLET.match(printed[: trimmed(printed)])
        if link and agency_key(link["core"]) in self._agencies:
            return Source(("agency", *agency_key(link["core"])), link["core"], None, False, "")
        if (agency_key(inside) in self._agencies or kind == "agency" or is_site(inside)) and (
            is_site(inside) or _CAPITAL_END.search(inside)
        ):
            return Source(("agency", *agency_key(inside)), inside, None, False, "")
        return None

    def press_in(self, text: str, report: str) -> Source | None:
        """The first outlet or agency whose name stands in a text, but for the report's own."""
        own = outlet_key(self.outlet_of.get(report) or "")
        for match in self._press.finditer(text) if self._press is not None else ():
            key = outlet_key(match.group())
            if key == own or agency_key(match.group()) == agency_key(" ".join(own)):
                return None
            found = self.press(match.group(), "")
            if found is not None:
                return found
        return None

    def office(self, printed: str) -> Source | None:
        """ "the president": the one person of the reports who bears the title."""
        words = tuple(w for w in folded(printed) if w not in _PASSING)
        entity = self._by_office.get(words) if set(words) & OFFICES else None
        if entity is None:
            return None
        name = self.entities[entity].name
        return Source(("entity", entity), name, entity, False, f'"{printed}" is {name}')

    def as_entity(self, entity: str, name: Name, printed: str, spoken_for: bool) -> Source:
        """The source that is an entity: one of the outlets, a police force, or itself."""
        called = self.entities[entity].name if entity in self.entities else name.text
        if outlet_key(called) in self.outlets:
            return Source(("outlet", *outlet_key(called)), self.outlets[outlet_key(called)], None, False, "")
        step = f'"{printed}" speaks for {called}' if spoken_for else ""
        if name.form == "pronoun" and not spoken_for:
            step = f'"{printed}" stands for {called}'
        if self._is_police(name, entity):
            person = name.label == "person" or self.kind(entity) == "person"
            return Source(("police", "" if person else " ".join(content_words(called))), called, entity, False, step)
        pointing = printed if name.form == "pronoun" and not spoken_for else ""
        return Source(("entity", entity), called, entity, False, step, taken=pointing)

    def ministry(self, span: Span, found: Mentions, text: str) -> Source | None:
        """The ministry that the words name, or whose minister they name: by what it is over and by its country."""
        inside = [n for n in found.names_in(span) if n.label in ("place", "nationality")]
        lands = {w for n in inside for w in folded(n.text)}
        persons = {w for n in found.names_in(span) if n.label == "person" and n.form == "name" for w in folded(n.text)}
        subject = ministry_subject(span.of(text), lands | persons)
        if subject is None:
            return None
        land = self.entity_of(inside[0]) or inside[0].text.casefold() if inside else ""
        core = peel(" ".join(span.of(text).split()))
        printed = " ".join(span.of(text).split())[core.start : core.end]
        if not set(folded(printed)) & MINISTRIES or {"who", "secretary"} & set(folded(printed)):
            printed = " ".join(["the", *(n.text for n in inside[:1]), *subject, "ministry"])
        return Source(("ministry", land, *subject), printed, None, False, "")

    def titled_ministry(self, title: str, links: Iterable[Name]) -> Key | None:
        """The key of the ministry that a person's title names; `links` are the names tied to the title."""
        lands = [n for n in links if n.label in ("place", "nationality")]
        subject = ministry_subject(title, {w for n in lands for w in folded(n.text)})
        if subject is None:
            return None
        return ("ministry", (self.entity_of(lands[0]) or lands[0].text.casefold()) if lands else "", *subject)

    def _is_deputy_to(self, name: str) -> bool:
        """Whether some report says whose deputy somebody is: "Ann Example, deputy to the fire chief", "the deputy transport
        minister" or "Deputy Public Defender Ann Example", is none of the police."""
        who = re.escape(name)
        before = rf"\b[Dd]eputy(?:\s[A-Z][\w'\u2019-]+){{1,3}}\s{who}\b"
        whose = re.compile(rf"\b{who},?\s(?:the\s|an?\s)?deputy\s(?:to|of|{_DEPUTY_WHAT})\b|{before}")
        return any(whose.search(text) for text in self.texts.values())

    def _is_police(self, name: Name, entity: str) -> bool:
        """Whether the words of a name, its titles or the roles of its entity are those of the police."""
        known = self.entities.get(entity)
        titled = name.label == "person" and not any(name.head in folded(title) for title in name.titles)
        head = name.head if titled or name.head not in _OFFICER else ""
        said = (*name.titles, head, *((known.roles if known else ()) or ()))
        if any(OF_COURT & set(folded(part)) for part in said):
            return False
        if "deputy" in said and self._is_deputy_to(known.name if known else name.text):
            said = tuple(part for part in said if part != "deputy")
        if "officer" in said and (role := _OFFICER_OF.search(self.texts.get(name.report, "")[: name.span.start][-60:])):
            said = (
                *(part for part in said if part != "officer"),
                f"{role['of']} officer",
            )  # the title was read too short
        if name.label != "person":
            said = (*said, name.text, known.name if known else "")
        return any(of_police(content_words(part)) for part in said)


def _is_role(name: str) -> bool:
    """Whether what was read as a person's name is only what he or she is: "Lobster fisherman"."""
    words = name.split()
    named = words[0].casefold() in ("the", "a", "an") and not re.search(r"['\u2019]s\s[a-z]", name)
    return len(words) > 1 and words[-1].isalpha() and words[-1].islower() and not named


OPENER = re.compile(r"[A-Z][a-z]+ing(?:\s[a-z][\w'\u2019]*)+$")
"""What opens a sentence and was read as a name: "Answering reporters' questions"."""
_BASED = re.compile(r"-(?:based|born|owned|listed|run|area)$")
"""What a name is said with of which it is only the place: "Example-based"."""
_OF_PLACE = re.compile(
    r"\b(?:embassy|consulate|parliament|republic|kingdom|city|town|village|province|county|port|university) of $", re.I
)
"""What stands before the name of a place, whatever that was read as."""
_BEFORE_ROLE = re.compile(r"\s[a-z]+\s(?:[A-Z]|of\b|for\b|at\b)")
_HEAD_OF_SENTENCE = re.compile(r"(?:^|[\n.!?\u201d\"]\s*)$")
_OVER = re.compile(r"\b(?:minister|ministry|secretary|department)(?: of state)?,? (?:for|of) (?:the )?$", re.IGNORECASE)
_OVER_BEHIND = re.compile(r"\s(?:[Mm]inister|[Mm]inistry|[Ss]ecretary|[Dd]epartment|[Pp]ortfolio)\b")
"""What stands before or behind what a ministry or its minister is over, which is no body of its own."""
OF_COURT = frozenset("prosecutor prosecutors judge magistrate ombudsman prefect coroner".split())
"""Offices whose holders are none of the police, whatever else was read as their title."""
_OFFICER_OF = re.compile(r"\b(?P<of>[\w-]+)\s(?:officer|Officer),?\s$")
_DEPUTY_WHAT = r"(?!(?:with|in|at|from|for|on|by|who|and|or|as|said|says|told|was|is|has|had)\b)(?:[a-z]+\s){0,3}[a-z]+"
"""What somebody is the deputy of, told before: "deputy defence minister"."""
_NO_PART = frozenset("of for by at in s who holds hold held has".split())
"""Words before what a ministry is over: "who holds the transport portfolio"."""


def ministry_subject(printed: str, lands: Iterable[str] = ()) -> tuple[str, ...] | None:
    """What a ministry or its minister is over: ("transport",) for "the transport minister"; None for others.

    Departments and secretaries count only with a subject of state: other departments are parts of a body.
    """
    words = [w for w in folded(_OF_STATE.sub("", printed)) if w not in _PASSING and w not in set(lands)]
    over = MINISTRIES | MINISTERS | ({"brief"} if not {"holds", "hold", "held", "holding"}.isdisjoint(words) else set())
    for at in (k for k, w in enumerate(words) if w in over):
        subject = _subject_at(words, at)
        if subject or words[at] != "secretary":
            return subject  # but "a state secretary at the transport ministry" is of the ministry named behind
    return None


def _subject_at(words: Sequence[str], at: int) -> tuple[str, ...] | None:
    """What the ministry or minister named at a place among words is over."""
    if words[at + 1 : at + 2] in (["of"], ["for"]):
        subject: Sequence[str] = [w for w in words[at + 2 : at + 6] if w != "and"]
        if len(subject) > 2 and not set(subject[-2:]) & SUBJECTS:
            subject = subject[:-2]  # "Minister for Culture Ann Example"
    else:
        subject = words[max(0, at - 3) : at]
        subject = subject[1 + max((k for k, w in enumerate(subject) if w in _NO_PART), default=-1) :]
        if subject == ["state"] and words[at] == "secretary":
            return None  # "the state secretary" is of any ministry
    subject = [w for w in subject if w != "affairs"]
    if not subject or set(subject) & _NO_SUBJECT:
        return None
    if subject == ["state"] and words[at] in ("minister", "ministers"):
        return None  # "a minister of state" serves in any ministry
    if words[at] in ("department", "portfolio", "secretary") and not set(subject) & SUBJECTS:
        return None
    return tuple(subject)


def _wordings_of(resolution: Resolution) -> dict[tuple[str, ...], str]:
    """The content words of every form of an entity -> its id; forms that two entities share are left out."""
    found: dict[tuple[str, ...], set[str]] = {}
    for entity in resolution.entities:
        for form in (entity.name, *entity.aliases):
            found.setdefault(tuple(content_words(form)), set()).add(entity.id)
    return {words: min(ids) for words, ids in found.items() if len(ids) == 1 and words}


def _offices_of(resolution: Resolution) -> dict[tuple[str, ...], str]:
    """The words of a title of state -> the one person who bears it; titles that two bear are left out."""
    found: dict[tuple[str, ...], set[str]] = {}
    for entity in resolution.entities:
        for role in entity.roles if entity.kind == "person" else ():
            words = tuple(folded(role.partition(" (")[0]))
            if set(words) & OFFICES and not ("(" in role and set(words) <= {"president"}):
                found.setdefault(words, set()).add(entity.id)
    return {words: min(ids) for words, ids in found.items() if len(ids) == 1}
