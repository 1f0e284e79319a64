"""What is known of one entity while it is put together."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

from synoptic.model.decision import Decision, in_force
from synoptic.model.entity import Merge
from synoptic.model.lands import is_styled
from synoptic.model.mention import Name
from synoptic.model.naming import Ruling, bare, compare_people, person_name
from synoptic.model.naming_of_things import compare_things, letters_of
from synoptic.resolve.roles import Role, gender_of, roles_of

_AGE_RUN_ON = re.compile(r"(?<=[a-z.]),\d{1,3}$")
"""An age that follows a name without a blank: "Anna Berg,19"."""


def printed(name: Name) -> str:
    """A name as printed, on one line, without a possessive at its end."""
    return _trimmed(name.text)


@lru_cache(maxsize=16384)
def _trimmed(text: str) -> str:
    text = _AGE_RUN_ON.sub("", " ".join(text.split())).strip(' "“”,;:')
    for ending in ("'s", "’s"):
        text = text.removesuffix(ending)
    return text


@dataclass(frozen=True, slots=True)
class Family:
    """The family name of whoever is named by a given name alone."""

    name: str
    """As printed."""
    told: str
    """What ties it."""
    borne: bool
    """Close enough kin, or so named, that they bear it; else it only helps to find the full name."""

    @property
    def folded(self) -> str:
        return person_name(f"A {self.name}").family


@dataclass(eq=False)
class Bearer:
    """An entity in the making: its mentions, and why they are together."""

    kind: str
    mentions: list[Name] = field(default_factory=list)
    merges: list[Merge] = field(default_factory=list)
    label: str = ""
    """A name to give in place of what is printed: an office without a named holder."""
    ages: set[int] = field(default_factory=set)
    """Ages printed beside its names, in years."""
    work: set[str] = field(default_factory=set)
    """What the reports say beside its names that this person does for a living."""
    generation: str = ""
    """For a family name that stands alone: "the elder" or "the younger", where the text says so."""
    family: Family | None = None
    """For a given name that stands alone: the family name that the text ties it to."""
    relations: Counter[str] = field(default_factory=Counter)
    """Whose relative the reports call this person: "wife of Paul Berg", with how often."""

    _read: int = field(default=0, init=False, repr=False)
    """How many of the mentions have been looked at for what follows; mentions are only ever added."""
    _forms: Counter[str] = field(default_factory=Counter, init=False, repr=False)
    _full: list[str] | None = field(default=None, init=False, repr=False)
    _roles: set[Role] = field(default_factory=set, init=False, repr=False)
    _genders: set[str] = field(default_factory=set, init=False, repr=False)

    def _look(self) -> None:
        """Take in the mentions that were added since the last look."""
        for n in self.mentions[self._read :]:
            if n.form == "name":
                form = printed(n)
                if form not in self._forms:
                    self._full = None
                self._forms[form] += 1
                self._roles.update(roles_of(n))
            self._genders.add(gender_of(n))
        self._read = len(self.mentions)

    def forms(self) -> Counter[str]:
        """Its printed names, with how often."""
        self._look()
        return self._forms

    def full_names(self) -> list[str]:
        """Printed names of two parts or more, sorted; of any parts where it has no other."""
        self._look()
        if self._full is None:
            forms = sorted(self._forms)
            self._full = [f for f in forms if len(person_name(f).parts) > 1] or forms
        return self._full

    def reports(self) -> set[str]:
        """Ids of the reports that mention it."""
        return {n.report for n in self.mentions}

    def roles(self) -> set[Role]:
        """The roles printed beside its names."""
        self._look()
        return self._roles

    def gender(self) -> str:
        """ "f" or "m" where titles say one of them and never the other, else ""."""
        self._look()
        said = self._genders - {""}
        return said.pop() if len(said) == 1 else ""

    def main(self) -> str:
        """The fullest of its most frequent printed names: by number of parts, times printed, length, letters.

        A person's parts count up to two, an organisation's all; a place goes by its short name ("Vorl" before
        "Republic of Vorl"), but not by an acronym. A person's family name that is printed alone speaks for the full name
        that is spelled like it.
        """
        forms = self.forms()
        if self.label or not forms:
            return self.label
        if self.kind == "place":
            parts = {f: int(not letters_of(f) and not is_styled(f)) for f in forms}
        else:
            parts = {f: min(len(person_name(f).parts), 2) if self.kind == "person" else len(f.split()) for f in forms}
        times = {f: n + (forms[f.split()[-1]] if self.kind == "person" and " " in f else 0) for f, n in forms.items()}
        return min(forms, key=lambda f: (-parts[f], f.isupper(), -times[f], -len(f), f))

    def whole(self) -> str:
        """The main name, with the family name that a given name alone is tied to."""
        main = self.main()
        alone = self.kind == "person" and main and " " not in main and self.family is not None
        return f"{main} {self.family.name}" if alone and self.family and self.family.borne else main

    def take(self, other: Bearer, reason: str) -> None:
        """Make the other's mentions its own."""
        if other.main() != self.main():
            a, b = sorted((self.main(), other.main()))
            self.merges.append(Merge(a, b, reason))
        self.merges += other.merges
        self.mentions += other.mentions
        self.ages |= other.ages
        self.work |= other.work
        self.generation = self.generation or other.generation
        self.family = self.family or other.family
        self.relations += other.relations


class Judge:
    """Compares names, an editor's decisions first."""

    def __init__(self, decisions: Iterable[Decision] = ()) -> None:
        self.decided: dict[frozenset[str], Decision] = {}
        self.scoped: list[Decision] = []
        for d in in_force(decisions):
            if d.a_report or d.b_report:
                self.scoped.append(d)
            else:
                self.decided[frozenset((bare(d.a), bare(d.b)))] = d

    def decision(self, a: str, b: str) -> Ruling | None:
        """What an editor ruled on two printed names wherever they stand; the last ruling on a pair counts."""
        d = self.decided.get(frozenset((bare(a), bare(b)))) if self.decided else None
        if d is None or bare(a) == bare(b):
            return None
        return ruled(d)

    def people(self, a: str, b: str) -> Ruling:
        """Whether two persons' names are one."""
        return self.decision(a, b) or compare_people(*sorted((a, b)))

    def things(self, a: str, b: str) -> Ruling:
        """Whether two names of other things are one."""
        return self.decision(a, b) or compare_things(*sorted((a, b)))

    def apart(self, a: Bearer, b: Bearer) -> Ruling | None:
        """An editor's ruling that keeps two bearers apart: on any form of one and any of the other."""
        for d in self.scoped:
            if d.ruling != "same" and (
                (self.holds(a, d.a, d.a_report) and self.holds(b, d.b, d.b_report))
                or (self.holds(b, d.a, d.a_report) and self.holds(a, d.b, d.b_report))
            ):
                return ruled(d)
        if not self.decided:
            return None
        forms_a, forms_b = sorted({printed(n) for n in a.mentions}), sorted({printed(n) for n in b.mentions})
        for x in forms_a:
            for y in forms_b:
                found = self.decision(x, y)
                if found is not None and found.ruling != "same":
                    return found
        return None

    def holds(self, bearer: Bearer, form: str, report: str) -> bool:
        """Whether a bearer goes by a form, in the report that is named."""
        return any(bare(printed(n)) == bare(form) and report in ("", n.report) for n in bearer.mentions)


def ruled(d: Decision) -> Ruling:
    """A decision as the outcome of a comparison."""
    return Ruling(d.ruling, f"decided by {d.by or 'an editor'}: {d.ruling}", True)


@dataclass
class Ledger:
    """What was kept apart and what was left open, once a pair."""

    refusals: dict[tuple[str, str], str] = field(default_factory=dict)
    unsure: dict[tuple[str, str], str] = field(default_factory=dict)

    def refuse(self, a: str, b: str, reason: str) -> None:
        """Note a look-alike pair kept apart."""
        if a != b:
            self.refusals.setdefault((min(a, b), max(a, b)), reason)

    def refuse_namesakes(self, a: str, b: str, reason: str) -> None:
        """Note a pair kept apart that may be printed alike."""
        self.refusals.setdefault((min(a, b), max(a, b)), reason)

    def leave(self, a: str, b: str, reason: str) -> None:
        """Note a pair left open."""
        self.unsure.setdefault((min(a, b), max(a, b)), reason)

    def listed(self, pairs: dict[tuple[str, str], str]) -> tuple[Merge, ...]:
        """Sorted by the names."""
        return tuple(Merge(a, b, reason) for (a, b), reason in sorted(pairs.items()))
