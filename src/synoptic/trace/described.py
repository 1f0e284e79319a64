"""What the reports say of the persons whom they credit: what they are, and beside which bodies their names stand."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from synoptic.model.mention import Mentions, Name
from synoptic.model.parse import Token
from synoptic.model.passage import Passage
from synoptic.trace.heads import CALLINGS, is_body_noun
from synoptic.trace.known import BODIES, Known
from synoptic.trace.parents import beside_alone
from synoptic.trace.sentence import TOLD
from synoptic.trace.speech import FORMS
from synoptic.trace.voices import (
    BODY_NOUNS,
    COMPANY_NOUNS,
    LEADERS,
    OFFICES,
    OFFICIALS,
    SPOKESPEOPLE,
    STAFF,
    TRADES,
    VOICED,
    WORD,
    folded,
)

MOST_STEPS = 5
"""Most words of the syntax between a name and the noun of whoever is called so."""
MOST_ROLE = 10
"""Most words of a role between commas."""
MOST_BETWEEN = 100
"""Most letters between a person's name and that of the body beside which it stands."""

_FINITE = ("VBD", "VBZ", "VBP", "MD")
_WHO = re.compile(r"[,(]?\s*who\s")
_NAMING = frozenset("name call give identify know introduce".split())
"""Verbs behind which a name stands: "a baker who gave the name Ann Example"."""
_CALLING = frozenset("who by the of as her his named called identified gave".split())
"""Words between the noun of whoever is called so and the name."""
_PARTICIPLES = ("VBN", "VBG")
_RELATIVE = frozenset("who whom whose which that".split())
_IN_ROLE = frozenset("of to for at in 's \u2019s ' \u2019 -".split())
"""Words, but for nouns and articles, of which a role may consist: "the press secretary of the mayor"."""
_ROLES = LEADERS | STAFF | OFFICES | OFFICIALS
_LINKING = frozenset(("appos", "nmod", "compound", "dobj", "pobj", "oprd", "prep", "acl", "relcl", "attr"))
_SEEING = frozenset("see watch witness hear live survive".split())
_OWNING = frozenset("own run keep manage lead".split())
_SERVING = frozenset("serve act work sit".split())
_SERVES = re.compile(
    r",\s(?:[a-z]+\s){0,3}(?:staff|secretary|adviser|advisor|aide|assistant|deputy)\sto\sthe\s(?P<whom>[a-z]+(?:\s[a-z]+){0,2})(?=[,.])"
    r"|,\s(?:who\s(?:was|is)\s)?(?P<instead>deputi[sz]ing|standing\sin|filling\sin)\sfor\sthe\s(?P<of>[a-z]+(?:\s[a-z]+){0,2})(?=[,.])"
)
"""Whom somebody serves, whatever the parse hangs it from: ", chief of staff to the council leader,"."""
_AGED = re.compile(r"[,(]?\s\(?(?:aged\s)?[1-9]\d\b(?!\s?(?:%|per|percent|people|years of))")
_AGED_BEFORE = re.compile(r"(?:\b\d{1,3}|\b[A-Za-z][a-z]+(?:-[a-z]+)?)-years?-old\s$")
"""The age of somebody of whom nothing else is said before the name: "63-year-old Ann Example"."""
_OF_FIRMS = (
    "directors?|managers?|engineers?|chair|chairman|chairwoman|bosses|boss|chiefs|management|board|executives?|executive officer|financial officer|"
    "headquarters|head office|affairs|communications|relations|chief|owners?|counsel|shareholders|employees|customers|secretary-general|chief executive"
)
"""Whom a firm has and a person has not."""
_NO_VERB = r"(?!\w+(?:ed|ing|s)\b)[a-z]{4,}"
"""What somebody is who is so "at" a firm, as nobody is at a person: "Ann Example, head keeper at Example Park"."""
_SURELY = re.compile(
    r"\b(?:directors|management|board|bosses|headquarters|head office|shareholders|employees|customers|department|desk|unit"
    r"|company|firm|corporation|maker|manufacturer|lender|bank|insurer|airline|utility|conglomerate)\b"
)
"""Whom no person has, whatever else is said of one."""
_OF_SPEAKING = VOICED | {word.removesuffix("s") for word in VOICED}
"""Words, as lemmas too, that stand before those who speak for a body: "a communications manager of Example Grid"."""
_LED = "directors?|managers?|engineers?|chair|chairman|chairwoman|boss|executives?|chief executive|executive officer|financial officer|economist|strategist|analyst"
_RANKED = "chief|senior|deputy|managing|executive|associate|vice|lead|principal|technical|medical|financial|operating|commercial|regional|general|research"
_LEADS_FIRM = re.compile(rf"\s(?:{_LED})\s[A-Z][\w\u2019'-]+\s[A-Z]")
"""Whoever leads or works for what is named right before, with a full name of his or her own: "Example Grid chief engineer Ann Example"."""
FIRM = "incorporated"
"""What an entity is that was read as a person and of which the reports speak as of a firm."""
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
            if _may_be_person(e, known) and n.form == "name"
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
                    found.setdefault(entity, set()).update((nouns | _in_order(name, tokens)) - TOLD)
    return found


def _told_after(name: Name, tokens: Sequence[Token]) -> int:
    """Where, behind a name that an opening phrase credits, the clause begins that is told, which says nothing of the person:
    "According to the mayor, Ann Example, a reward has been offered". Past the end of the text where no clause begins so."""
    nowhere = tokens[-1].start + 1
    after = [t for t in tokens if t.start >= name.span.end]
    if not after or after[0].text != "," or any(t.tag in _FINITE for t in tokens if t.start < name.span.start):
        return nowhere
    for t in after[1:]:
        if t.tag in _FINITE:
            return after[0].start
        if t.text in (",", ":", ";") or t.text.casefold() in _RELATIVE:
            return nowhere
    return nowhere


def _in_order(name: Name, tokens: Sequence[Token]) -> set[str]:
    """The nouns before and behind a name by the order of the words, where the parse went astray: "a night guard who gave the
    name Ann Example", "Ann Example, 47, a night guard in the city"."""
    first = next(k for k, t in enumerate(tokens) if t.start >= name.span.start)
    at = first - 1
    while at >= 0 and (tokens[at].text.casefold() in _CALLING or tokens[at].lemma in _NAMING):
        at -= 1
    found: list[Token] = []
    while at >= 0 and _is_noun(tokens[at]):
        found.append(tokens[at])
        at -= 1
    if first and tokens[first - 1].text == ",":
        found += _titled(tokens[:first]) or _called_before(tokens[:first])
    told = _told_after(name, tokens)
    after = [t for t in tokens if name.span.end <= t.start < told]
    if not after or after[0].text not in (",", "(", "\u2014", "\u2013"):
        return {t.lemma.casefold() for t in found}
    rest = after[1:]
    if rest[:1] and rest[0].text.isdigit() and len(rest) > 1 and rest[1].text == ",":
        rest = rest[2:]
    if rest[:1] and rest[0].text.casefold() in ("a", "an", "the"):
        phrase = itertools.takewhile(
            lambda t: t.pos in ("ADJ", "NOUN", "PROPN") or t.tag in _PARTICIPLES or t.text == "-", rest[1:]
        )
        nouns = list(phrase)
        while nouns and _is_noun(nouns[-1]):
            found.append(nouns.pop())
    return {t.lemma.casefold() for t in found}


def _titled(before: Sequence[Token]) -> list[Token]:
    """The nouns of a role that stands before a comma and a name, in whatever phrase: "the head of the mayor's office, Ann
    Example", "in the words of the mayor, Ann Example"."""
    start = len(before) - 1
    while start and (_is_noun(before[start - 1]) or _may_be_in_role(before[start - 1])):
        start -= 1
    role = before[start:-1]
    for at, t in enumerate(role):
        if t.text.casefold() in ("the", "a", "an") and len(role) - at <= MOST_ROLE and _leads(role[at + 1 :]):
            return [t for t in role[at:] if _is_noun(t)]
    return []


def _called_before(before: Sequence[Token]) -> list[Token]:
    """The nouns of what somebody is who is named at the head of a sentence behind it: "A dentist in Example, Ann Example"."""
    if (
        before[0].text.casefold() not in ("a", "an")
        or len(before) > MOST_ROLE
        or not all(map(_may_be_in_role, before[1:-1]))
    ):
        return []
    own = list(itertools.takewhile(lambda t: t.pos in ("ADJ", "NOUN"), before[1:-1]))
    return [t for t in own if _is_noun(t)]


def _may_be_in_role(t: Token) -> bool:
    return t.pos in ("ADJ", "DET", "NOUN", "PROPN") or t.text.casefold() in _IN_ROLE


def _leads(role: Sequence[Token]) -> bool:
    """Whether the noun of a phrase, before what it is of, is that of somebody who leads, speaks or holds an office."""
    own = list(itertools.takewhile(lambda t: t.text.casefold() not in ("of", "to", "for", "at", "in", ","), role))
    return bool(own) and own[-1].lemma.casefold() in _ROLES


def _nouns(
    name: Name, tokens: Sequence[Token], children: Mapping[int, Sequence[Token]], every: Sequence[Token], text: str
) -> set[str]:
    """The nouns of one mention."""
    own = [t for t in tokens if name.span.start <= t.start < name.span.end]
    inside = {t.i for t in own}
    found: list[Token] = []
    seen = bool(_AGED.match(text, name.span.end) or _AGED_BEFORE.search(text, 0, name.span.start))
    told_after = _told_after(name, tokens)
    for head in (t for t in own if t.head not in inside or t.head == t.i):
        above = every[head.head]
        if head.dep in ("appos", "nmod", "compound") and _is_noun(above) and not _is_addressed(above, tokens[0], every):
            found.append(above)
        found += _called(head, every)
        for child in (c for t in own for c in children.get(t.i, ()) if c.i not in inside):
            if child.dep in ("compound", "appos", "nmod") and _is_noun(child) and child.start < told_after:
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
    served = _whose(found, children)
    more += [*served, *(s for s in _whose(served, children) if any(t.lemma in STAFF for t in served))]
    serves = _SERVES.match(text, name.span.end)
    whom = (
        {w for w in (serves["whom"] or serves["of"]).split() if w in OFFICES | LEADERS | BODY_NOUNS}
        if serves
        else set()
    )
    whom |= {"deputy"} if serves and serves["instead"] else set()
    return {t.lemma.casefold() for t in (*found, *more)} | whom | ({PRIVATE} if seen else set())


def _is_addressed(noun: Token, first: Token, every: Sequence[Token]) -> bool:
    """Whether a noun, none of a role, only hears or suffers what the participle does that opens the sentence: "Briefing the press,
    Ann Example said"."""
    if noun.dep not in ("dobj", "pobj") or noun.lemma.casefold() in _ROLES or first.tag not in _PARTICIPLES:
        return False
    above = every[noun.head]
    return first.i in (above.i, above.head)


def _whose(nouns: Sequence[Token], children: Mapping[int, Sequence[Token]]) -> list[Token]:
    """The nouns of those to whom, of whom or for whom somebody is something, and what stands before them: "council leader"."""
    links = [c for t in nouns for c in children.get(t.i, ()) if c.dep == "prep" and c.lemma in ("to", "of", "for")]
    found = [c for t in links for c in children.get(t.i, ()) if c.dep == "pobj" and _is_noun(c)]
    return [*found, *(c for t in found for c in children.get(t.i, ()) if c.dep == "compound" and _is_noun(c))]


def firms_among(credited: Iterable[str], described: Mapping[str, Collection[str]], known: Known) -> set[str]:
    """Ids of the credited entities that were read as persons and of which the reports speak as of a firm: "Example Grid's
    directors", "counsel for Example Grid", "the operator, Example Grid"; in two ways, where they say of it what a person is."""
    persons = {known.entities[e].name: e for e in credited if known.kind(e) == "person"}
    by_name = {e for name, e in persons.items() if " " in name and folded(name)[-1] in TRADES}
    by_name = {e for e in by_name if not _is_a_person(e, described, known)}
    names = sorted((re.escape(name) for name in persons if " " in name), key=len, reverse=True)
    if not names:
        return by_name
    name = rf"(?P<name>{'|'.join(names)})"
    firm = re.compile(
        rf"\b{name}\s(?:(?:{_RANKED})\s){{0,2}}(?:{_LED})\s[A-Z][\w\u2019'-]+\s[A-Z][\w\u2019'-]+"
        rf"|\b{name}(?:['\u2019]s?)?\s(?:(?!(?:{FORMS}|is|was|has|had)\s)[a-z]+\s){{0,2}}?(?:{_OF_FIRMS})\b|\b(?i:{_OF_FIRMS})\s(?:of|at|with|for)\s{name}\b"
        rf"|\b(?:{'|'.join(sorted(COMPANY_NOUNS))}),?\s{name}\b|\b{name},\s(?:the|an?)\s(?:[\w-]+\s){{0,2}}(?:{'|'.join(sorted(COMPANY_NOUNS))})\b"
        rf"|\b[A-Z]\w+,?\s(?:who\s(?:is|was)\s)?(?:(?:the|an?)\s)?(?:[a-z-]+\s)?{_NO_VERB}\sat\s{name}"
        rf"|\bon\s{name}['\u2019]s?\sbehalf|\b(?:communications|press|media|social media)\s(?:team|office|desk|department|unit)\s(?:of|at|for)\s{name}\b"
        rf"|\b{name}['\u2019]s?\s(?:communications|press|media)\s(?:team|desk|department|unit)\b".replace(
            "(?P<name>", "(?:"
        )
    )
    inside = re.compile("|".join(names))
    found = [
        (m.group(), n) for text in known.texts.values() for m in firm.finditer(text) for n in inside.findall(m.group())
    ]
    ways: dict[str, set[str]] = {}
    for words, n in found:
        ways.setdefault(n, set()).add(words.replace(n, "").strip().casefold())
    sure = {
        persons[n]
        for words, n in found
        if _SURELY.search(words)
        or _LEADS_FIRM.search(words)
        or folded(n)[-1] in TRADES
        or not _is_somebody(persons[n], described, known)
    }
    return by_name | sure | {persons[n] for n, told in ways.items() if len(told) > 1}


def _is_a_person(entity: str, described: Mapping[str, Collection[str]], known: Known) -> bool:
    """Whether the reports say of an entity with a firm's name a role or calling; nouns that nobody is say nothing of it."""
    roles = known.roles | OFFICES | OFFICIALS | CALLINGS | {PRIVATE}
    return _is_somebody(entity, {entity: set(described.get(entity, ())) & roles}, known)


def _is_somebody(entity: str, described: Mapping[str, Collection[str]], known: Known) -> bool:
    """Whether the reports say of an entity what only a person is: a role, an age, a calling."""
    roles = set(known.entities[entity].roles) - SPOKESPEOPLE  # of "a spokesman for Example Grid"
    return bool(roles or set(described.get(entity, ())) - COMPANY_NOUNS - LEADERS - STAFF - _OF_SPEAKING)


def _served(verb: Token, children: Mapping[int, Sequence[Token]]) -> list[Token]:
    """What somebody is who serves as it, or what is whose own: "who serves as mayor", "who owns a cafe"."""
    if verb.lemma in _OWNING:
        return [t for t in children.get(verb.i, ()) if t.dep == "dobj" and _is_noun(t) and is_body_noun(t.lemma)]
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
        begin = {n.span.start for n in noted.names if n.label == "person"}
        bodies = [
            (n.span.start, e)
            for n in noted.names
            if (e := known.entity_of(n))
            and known.kind(e) in BODIES
            and n.form != "pronoun"
            and not (n.text.isupper() and n.span.end + 1 in begin)  # letters right before a name are a rank
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
        end = min(after[0] if after else len(text), name.span.end + MOST_BETWEEN)
        yield entity, *beside_alone(text, start, (name.span.start, name.span.end), end)


def _may_be_person(entity: str, known: Known) -> bool:
    """Whether an entity is a person, or has a name of two words that says nothing of what it is."""
    words = folded(known.entities[entity].name) if entity in known.entities else []
    return known.kind(entity) == "person" or len(words) == 2 and not set(words) & BODY_NOUNS


def _credited(noted: Mentions, credited: Collection[str], known: Known) -> Iterator[tuple[Name, str]]:
    """The names of one report that mean credited entities."""
    for name in noted.names:
        if name.form != "pronoun" and (entity := known.entity_of(name)) and entity in credited:
            yield name, entity
