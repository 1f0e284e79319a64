"""Pronouns of the third person: to the most salient person or thing of their own and the previous sentence.

The subject counts most (centering: Grosz, Joshi & Weinstein 1995); gender is known only from titles, from relation
words, and from pronouns that could mean one person only. Missed on purpose: "they", pronouns that point forward, and
whatever leaves two candidates alike: these stay unresolved.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from synoptic.model.lands import is_land, land
from synoptic.model.mention import Name
from synoptic.model.span import Span
from synoptic.resolve.bearer import Bearer
from synoptic.resolve.page import Page
from synoptic.resolve.roles import gender_of_noun

_GENDER = dict.fromkeys("he him his himself".split(), "m") | dict.fromkeys("she her hers herself".split(), "f")
_THING = frozenset("it its itself".split())
_SUBJECTS = frozenset(("nsubj", "nsubjpass"))
_OPENING = ("\u201c", ' "', "\u2018")
_MARKS = ("\u201c", '"', "\u2018")
MAJORITY = 3
"""Pronouns that could mean one person only tell the gender where they agree, or three to one."""
_JOINED = (" and ", ", and ", " & ", " with ", " along with ", ", along with ", ", with ", " together with ")
_PEOPLE = frozenset(
    "victim suspect officer deputy teen teenager child baby driver witness neighbor neighbour friend shooter student "
    "employee resident passenger caller clerk customer relative detective".split()
)
"""Nouns for people who may be meant though no name is theirs; as subjects they compete for the next pronoun."""
_TELLING = frozenset("tell warn inform alert assure advise brief".split())
"""Verbs whose object hears."""
_CLAUSE = 80
"""Characters before a verb in which its subject is looked for."""
MEMORY = 4
"""How many sentences back a person of known gender keeps somebody of unknown gender from being "she"."""
REACH = 1
"""How many sentences back a pronoun may look. With 2, more are resolved and more are wrong."""


def place_pronouns(pages: Sequence[Page], bearers: Sequence[Bearer]) -> None:
    """Adds each pronoun that has one clear reading to its bearer. `bearers` hold names and titles already."""
    at: dict[tuple[str, int], tuple[Name, Bearer]] = {}
    for b in bearers:
        for n in b.mentions:
            at[n.report, n.span.start] = (n, b)
    genders = {id(b): b.gender() for b in bearers}
    for sure_only in (True, False):
        votes: dict[int, Counter[str]] = defaultdict(Counter)
        for page in sorted(pages, key=lambda p: p.id):
            for name, bearer in _Reader(page, at, genders).read(sure_only):
                votes[id(bearer)][_GENDER.get(name.text.lower(), "")] += 1
                if not sure_only:
                    bearer.mentions.append(name)
        for key, seen in votes.items():
            for gender, other in (("m", "f"), ("f", "m")):
                if not genders[key] and seen[gender] and seen[gender] >= MAJORITY * seen[other]:
                    genders[key] = gender


class _Reader:
    """Reads one report's pronouns from first to last."""

    def __init__(
        self, page: Page, at: Mapping[tuple[str, int], tuple[Name, Bearer]], genders: Mapping[int, str]
    ) -> None:
        self.page = page
        self.genders = genders
        self.by_sentence: dict[int, list[tuple[Name, Bearer]]] = defaultdict(list)
        for (report, start), found in sorted(at.items(), key=lambda item: item[0]):
            if report == page.id:
                self.by_sentence[page.sentence(start)].append(found)

    def read(self, sure_only: bool) -> list[tuple[Name, Bearer]]:
        """(pronoun, bearer) pairs; with `sure_only` those alone where a single person is in reach."""
        found = []
        for name in self.page.names:
            if name.form == "pronoun":
                bearer = self._bearer(name, sure_only)
                if bearer is not None:
                    found.append((name, bearer))
                    self.by_sentence[self.page.sentence(name.span.start)].append((name, bearer))
        return found

    def _bearer(self, name: Name, sure_only: bool) -> Bearer | None:
        word = name.text.lower()
        if word in _GENDER:
            beside = self._beside(name, _GENDER[word])
            if beside is not None:
                return beside
            return self._person(name, _GENDER[word], sure_only)
        if word in _THING and not sure_only:
            return self._thing(name)
        return None

    def _beside(self, name: Name, gender: str) -> Bearer | None:
        """ "Berg and his wife": whose wife she is stands right before, whoever is the subject."""
        if name.text.lower() not in ("his", "her"):
            return None
        for n, b in self.by_sentence[self.page.sentence(name.span.start)]:
            between = self.page.text[n.span.end : name.span.start]
            if b.kind == "person" and between in _JOINED and self._may_be(b, gender):
                return b
        return None

    def _reach(self, name: Name) -> list[list[tuple[Name, Bearer]]]:
        """Mentions before the pronoun, nearest sentence first; never from another section of the report."""
        here = self.page.sentence(name.span.start)
        if here < 0:
            return []
        section = self.page.sentences[here].section
        groups = [[f for f in self.by_sentence[here] if f[0].span.start < name.span.start]]
        for back in range(1, REACH + 1):
            if here - back >= 0 and self.page.sentences[here - back].section == section:
                groups.append(self.by_sentence[here - back])
        return groups

    def _person(self, name: Name, gender: str, sure_only: bool) -> Bearer | None:
        barred = self._speakers(name) | self._co_argument(name) | self._hearers(name)
        groups = [
            [(n, b) for n, b in group if b.kind == "person" and id(b) not in barred and self._may_be(b, gender)]
            for group in self._reach(name)
        ]
        everyone = {id(b) for group in groups for _, b in group}
        if not everyone:
            return None
        last = max(n.span.end for group in groups for n, _ in group)
        if self._somebody_else(last, name, gender):
            return None
        if len(everyone) == 1:
            only = next(b for group in groups for _, b in group)
            return only if self.genders[id(only)] or not self._known_before(name, gender) - everyone else None
        if sure_only:
            return None
        told_of = self._told_of(name)
        if told_of is not None and told_of.kind == "person" and id(told_of) in everyone:
            return told_of
        known = {id(b) for group in groups for _, b in group if self.genders[id(b)] == gender}
        for group in groups:
            subjects = {id(b): b for n, b in group if self.page.subject(n)}
            rivals = known & {id(b) for _, b in group} - set(subjects)
            others = {id(b) for _, b in group} - set(subjects)
            if group is not groups[0] and not set(subjects) <= known:
                rivals |= others & self._topics(name)
            if len(subjects) == 1 and (set(subjects) <= known or not rivals):
                return next(iter(subjects.values()))
            if subjects or rivals:
                break
        return (
            next(b for group in groups for _, b in group if id(b) in known) if self._stands_out(known, groups) else None
        )

    def _somebody_else(self, start: int, name: Name, gender: str) -> bool:
        """Whether a noun between the last name and the pronoun brings in somebody without a name: "a woman"."""
        covered = [n.span for group in self.by_sentence.values() for n, _ in group]
        for t in self.page.between(start, name.span.start):
            if t.pos != "NOUN" or t.dep in ("appos", "attr", "compound", "poss"):
                continue
            subject = t.lemma in _PEOPLE and t.dep in _SUBJECTS
            if (subject or gender_of_noun(t.lemma) == gender) and not any(c.start <= t.start < c.end for c in covered):
                return True
        return False

    def _stands_out(self, known: set[int], groups: list[list[tuple[Name, Bearer]]]) -> bool:
        """Whether one person alone has the gender, no subject competes, and nobody stands nearer."""
        subjects = {id(b) for group in groups for n, b in group if self.page.subject(n)}
        nearest = next(({id(b) for _, b in group} for group in groups if group), set())
        return len(known) == 1 and subjects <= known and known <= nearest

    def _told_of(self, name: Name) -> Bearer | None:
        """Whom the relative clause around the pronoun tells of ("Berg, who met his sister")."""
        start, led = self.page.antecedent(name)
        found = [
            b for n, b in self.by_sentence[self.page.sentence(name.span.start)] if n.span.start <= start < n.span.end
        ]
        return found[0] if led and found else None

    def _known_before(self, name: Name, gender: str) -> set[int]:
        """Persons of this gender named a little further back: they may still be talked of."""
        here = self.page.sentence(name.span.start)
        further = [f for back in range(REACH + 1, MEMORY + 1) for f in self.by_sentence.get(here - back, ())]
        return {id(b) for _, b in further if b.kind == "person" and self.genders[id(b)] == gender}

    def _topics(self, name: Name) -> set[int]:
        """Whoever was the subject of a sentence a little further back."""
        here = self.page.sentence(name.span.start)
        further = [f for back in range(REACH + 1, MEMORY + 1) for f in self.by_sentence.get(here - back, ())]
        return {id(b) for n, b in further if self.page.subject(n)}

    def _may_be(self, bearer: Bearer, gender: str) -> bool:
        return self.genders[id(bearer)] in ("", gender)

    def _speakers(self, name: Name) -> set[int]:
        """Whoever speaks a quotation is not "he" inside it."""
        found: set[int] = set()
        for q in self.page.quotations:
            if q.direct and any(part.holds(name.span) and not self._before_marks(name, part) for part in q.content):
                for group in self.by_sentence.values():
                    found |= {id(b) for n, b in group if any(part.holds(n.span) for part in q.source)}
        return found

    def _before_marks(self, name: Name, part: Span) -> bool:
        """Whether the quotation marks of what somebody said open only behind a pronoun: "said that after his fall “all is well”"."""
        before, behind = (
            self.page.text[max(0, part.start - 1) : name.span.start],
            self.page.text[name.span.end : part.end],
        )
        return not any(mark in before for mark in _MARKS) and any(mark in behind for mark in _OPENING)

    def _hearers(self, name: Name) -> set[int]:
        """In "An engineer told Velm of cracks, he told the paper", he who speaks is the engineer.

        Only of a single word that nothing else makes a person's: "The mayor told Berg" may go on with what Berg said.
        """
        if not any(part.holds(name.span) for q in self.page.quotations for part in q.source):
            return set()
        found: set[int] = set()
        for n, b in (f for group in self._reach(name) for f in group):
            token = self.page.head(n)
            verb = self.page.parent(n, token) if token is not None and token.dep in ("dobj", "dative") else None
            if verb is None or verb.lemma not in _TELLING or self.genders[id(b)]:
                continue
            nouns = [t for t in self.page.between(verb.start - _CLAUSE, verb.start) if t.head == verb.i]
            unnamed = any(t.pos == "NOUN" and t.dep in _SUBJECTS for t in nouns)
            if unnamed and all(" " not in m.text and not m.titles for m in b.mentions if m.form == "name"):
                found.add(id(b))
        return found

    def _co_argument(self, name: Name) -> set[int]:
        """In "Berg met him" and "Berg rose to meet him", him is not Berg."""
        token = self.page.token(name.span.start)
        if token is None or token.dep not in ("dobj", "dative", "pobj") or name.text.lower().endswith("self"):
            return set()
        verb = self.page.parent(name, token)
        if verb is not None and token.dep == "pobj":
            verb = self.page.parent(name, verb)
        heads = [(self.page.head(n), b) for n, b in self.by_sentence[self.page.sentence(name.span.start)]]
        while verb is not None:
            found = {id(b) for head, b in heads if head is not None and head.dep in _SUBJECTS and head.head == verb.i}
            if found or verb.dep not in ("advcl", "xcomp", "conj"):
                return found
            verb = self.page.parent(name, verb)
        return set()

    def _thing(self, name: Name) -> Bearer | None:
        """A country or organisation that is the one subject before it, in its sentence or the previous one.

        Inside a relative clause, only what the clause tells of: "Vorl sent ships to Torm that lay in its harbour".
        """
        start, _ = self.page.antecedent(name)
        told_of = self._told_of(name)
        if start >= 0:
            return told_of if told_of is not None and told_of.kind in ("place", "organisation") else None
        for group in self._reach(name):
            subjects = {id(b): b for n, b in group if self.page.subject(n)}
            if subjects:
                found = list(subjects.values())
                one = found[0] if len(found) == 1 and found[0].kind in ("place", "organisation") else None
                return None if one is None or self._own_deed(name, one) else one
        return None

    def _own_deed(self, name: Name, bearer: Bearer) -> bool:
        """Whether "it" is what a deed of somebody's is done to: in "the Tavrian attempt to harm it" it is not Tavria."""
        token = self.page.token(name.span.start)
        if token is None or token.dep != "dobj":
            return False
        if id(bearer) in self._co_argument(name):
            return True
        verb = self.page.parent(name, token)
        noun = self.page.parent(name, verb) if verb is not None and verb.dep == "acl" else None
        if noun is None:
            return False
        words = [t.text for t in self.page.between(noun.start - _CLAUSE, noun.start) if t.head == noun.i]
        return any(is_land(word) and land(word) == land(bearer.main()) for word in words)
