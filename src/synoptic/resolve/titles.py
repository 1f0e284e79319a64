"""Descriptions that stand for a name ("the Israeli president"): to the one bearer of that role, where one is known.

Missed on purpose: descriptions whose role no report prints beside a name, "the two presidents", and a role that changes
hands between reports without a word such as "former".
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from synoptic.model.mention import Name
from synoptic.resolve.bearer import Bearer, Judge, Ledger, printed
from synoptic.resolve.roles import RELATIONS, Role, agree, roles_of

_PRESENT = re.compile(r"\b(?:current|present|incumbent|sitting)\b", re.IGNORECASE)
"""Words that set today's bearer of a role against one named before."""
NEAR = 200
"""Code points in which the former bearer is named before "the current president"."""
_CONTRAST = re.compile(r"\b(?:current|present|incumbent|new|other|same|then)\b", re.IGNORECASE)
"""Words that set one bearer of a role against another: then the most named is not the one meant."""
_ALL = 1 << 40
SPEAKING = frozenset("spokesman spokeswoman spokesperson aide adviser advisor".split())
"""Roles of which the word before them says for whom, and not over what."""
LEAD = 3
"""Of two bearers of a role without a link ("the president"), one is meant where the report names him this many times as
often as the other."""


def place_titles(titles: Sequence[Name], people: list[Bearer], judge: Judge, ledger: Ledger) -> list[Bearer]:
    """Adds each description to its bearer; gives new bearers for offices of which no bearer is named."""
    bearers: dict[str, list[tuple[Bearer, Role]]] = defaultdict(list)
    for person in people:
        borne = sorted(person.roles())
        current = {role.head for role in borne if not role.past}
        for role in borne:
            if not role.past or role.head not in current:
                bearers[role.head].append((person, role))
    nameless: dict[tuple[Role, ...], Bearer] = {}
    chosen: list[tuple[Bearer, Name, str]] = []
    for name in titles:
        roles = tuple(r for r in roles_of(name) if r.head not in RELATIONS)
        if not roles:
            continue
        roles = _of_the_former(name, roles, people)
        found, reason = _bearer(name, roles, bearers, judge, ledger)
        if found is not None:
            chosen.append((found, name, reason))
        elif any(r.links for r in roles) and not reason:
            holder = nameless.setdefault(roles, Bearer("person", label=_shown(name)))
            holder.mentions.append(name)
            holder.label = min(holder.label, _shown(name))
    said: set[tuple[int, str]] = set()
    for person, name, reason in chosen:
        text = _shown(name)
        if (id(person), text) in said:
            person.mentions.append(name)
        else:
            said.add((id(person), text))
            person.take(Bearer("person", [name], label=text), reason)
    return [nameless[k] for k in sorted(nameless)]


def _of_the_former(name: Name, roles: tuple[Role, ...], people: Sequence[Bearer]) -> tuple[Role, ...]:
    """ "the late Vorlish President Berg, father of the current president": the current one is Vorl's too."""
    if not _PRESENT.search(name.text) or any(r.links for r in roles):
        return roles
    heads = {r.head for r in roles}
    before = [
        (n.span.start, role)
        for p in people
        for n in p.mentions
        if n.report == name.report and n.form == "name" and 0 < name.span.start - n.span.end < NEAR
        for role in roles_of(n)
        if role.past and role.head in heads and role.links
    ]
    if not before:
        return roles
    links = max(before, key=lambda b: b[0])[1].links
    return tuple(replace(r, links=links) for r in roles)


def _shown(name: Name) -> str:
    text = printed(name)
    return text[0].lower() + text[1:] if text.startswith(("The ", "This ", "That ")) else text


def _bearer(
    name: Name,
    roles: Sequence[Role],
    bearers: dict[str, list[tuple[Bearer, Role]]],
    judge: Judge,
    ledger: Ledger,
) -> tuple[Bearer | None, str]:
    """Who is meant, and why; with None, a reason if several could be."""
    fitting: dict[int, tuple[Bearer, bool]] = {}
    for role in roles:
        for person, borne in bearers.get(role.head, ()):
            if agree(role, borne) and borne.past == role.past and not _forbidden(name, person, judge):
                if borne.field and not role.field and _is_capital(name):
                    continue
                if role.head in SPEAKING and role.field and borne.links and not borne.field:
                    continue  # for whom each speaks is said, and it is not the same
                linked = bool(set(role.links) & set(borne.links)) or bool(role.field and role.field == borne.field)
                known = fitting.get(id(person), (person, False))[1]
                fitting[id(person)] = (person, linked or known)
    words = roles[0].words()
    if any(r.links or r.field for r in roles):
        found = [p for p, linked in fitting.values() if linked]
        if not found and len(fitting) == 1 and not any(r.links for r in roles):
            found = [p for p, _ in fitting.values()]
        where = "all reports"
    else:
        found = [p for p, _ in fitting.values() if name.report in p.reports()]
        where = "the report"
    here = [p for p in found if name.report in p.reports()]
    if len(found) > 1 and len(here) == 1:
        found, where = here, "the report"
    if len(found) > 1 and not _CONTRAST.search(name.text):
        found = _leading(name, found)
        where = f"the report that it names {LEAD} times as often as any other"
    if len(found) == 1:
        return found[0], f"{_shown(name)}: {found[0].main()} is the only {words} in {where}"
    for rival in sorted({p.main() for p in found}) if len(found) > 1 else ():
        ledger.leave(_shown(name), rival, f"more than one could be {_shown(name)}, and nothing decides")
    return None, "several" if found else ""


def _is_capital(name: Name) -> bool:
    """ "the President", as of a state: not the national president of a club."""
    return (
        not name.links and bool(re.search(rf"\b{re.escape(name.head.capitalize())}\b", name.text)) and bool(name.head)
    )


def _forbidden(name: Name, person: Bearer, judge: Judge) -> bool:
    if judge.scoped and judge.apart(person, Bearer("person", [name])):
        return True
    if not judge.decided:
        return False
    rulings = [judge.decision(printed(name), f) for f in sorted(person.forms())]
    return any(r is not None and r.ruling != "same" for r in rulings)


def _leading(name: Name, found: Sequence[Bearer]) -> list[Bearer]:
    """The one that the report names LEAD times as often as any other, up to the description or in all; else all."""
    for end in (name.span.start, _ALL):
        counts = sorted(
            ((sum(n.report == name.report and n.span.start < end for n in p.mentions), p.main(), p) for p in found),
            key=lambda c: c[:2],
        )
        if counts[-1][0] >= LEAD * max(1, counts[-2][0]):
            return [counts[-1][2]]
    return list(found)
