"""Who goes by the surname alone, and has not been named in full: the given name is put before it, in square brackets.

"Weld said" tells a reader nothing whose account never says who Weld is. The given name is the one that the same report prints,
and the place where it does is cited. No account begins with a bracket for that: at its head stands the whole name with its title,
as the report prints it: "Mayor Ann Weld sailed".
Missed on purpose: whoever the report itself never names in full, and families ("the Welds").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from synoptic.compose.candidate import Candidate, meet
from synoptic.compose.leading import Chosen
from synoptic.compose.material import Material
from synoptic.model.claim import Evidence
from synoptic.model.span import Span

_FULL = re.compile(r"(?:[A-Z][\w.’'-]* ){1,3}$")
"""What stands in a full name before the surname."""


def named(chosen: Sequence[Chosen], material: Material) -> list[Chosen]:
    """The sentences, each with the given names of those whom neither it nor one before it names in full."""
    known: set[str] = set()
    texts: list[str] = []
    result: list[Chosen] = []
    for one in chosen:
        for candidate, surname, entity in list(_surnames(one, material, known)):
            found = _given(candidate, surname, entity, titled=not result) if entity not in known else None
            if found is None or any(found[0].replace("[", "").replace("] ", " ") in t for t in texts):
                continue
            one = _with(one, surname, *found)
            known.add(entity)
        texts.append(one.printed.text)
        result.append(one)
    return result


def _surnames(one: Chosen, material: Material, known: set[str]) -> Iterator[tuple[Candidate, str, str]]:
    """(passage, surname, entity) of those named by one word in it alone; adds those named in full to `known`."""
    for pid in one.printed.passages:
        if pid not in material.candidates:
            continue
        candidate = material.candidates[pid]
        text = candidate.article.text
        here = {s: e for s, e in candidate.persons.items() if meet(one.spot, (one.spot[0], *s))}
        known |= {e for (start, end), e in here.items() if " " in text[start:end].strip()}
        for (start, end), entity in sorted(here.items()):
            if entity not in known and "[" not in one.printed.text:
                yield candidate, text[start:end].strip(), entity


def _given(candidate: Candidate, surname: str, entity: str, *, titled: bool) -> tuple[str, Evidence] | None:
    """How somebody is named where the surname stands, by what the report prints, and where it does; `titled`: in full, with a
    title before it."""
    text, report = candidate.article.text, candidate.article.id
    for (start, end), other in sorted(candidate.persons.items()):
        name = " ".join(text[start:end].split())
        before = name[: -len(surname)] if other == entity and name.endswith(f" {surname}") else ""
        if _FULL.fullmatch(before):
            title = _title(candidate, Span(start, end)) if titled else ""
            span = Span(start - len(title), end)
            words = f"{title}{name}" if titled else f"[{before.strip()}] {surname}"
            return words, Evidence(report, span, span.of(text))
    return None


def _title(candidate: Candidate, name: Span) -> str:
    """The title that is printed with a capital right before a name, with the blank between them; "" where there is none."""
    before = candidate.article.text[: name.start]
    for title in (t for n in candidate.mentions.names_in(name) if n.span == name for t in n.titles):
        printed = before[-len(title) - 1 :]
        if printed.casefold() == f"{title} " and printed[:1].isupper():
            return printed
    return ""


def _with(one: Chosen, surname: str, called: str, where: Evidence) -> Chosen:
    """The sentence with a fuller name at the first place of the surname; as it is where that is a family's or another's."""
    words = one.printed
    place = re.search(rf"(?<![\w’'-]){re.escape(surname)}(?![\w-])", words.text)
    if place is None or _of_others(words.text[: place.start()]):
        return one
    text = f"{words.text[: place.start()]}{called}{words.text[place.end() :]}"
    return replace(one, printed=replace(words, text=text, evidence=(*words.evidence, where), mended=True))


def _of_others(before: str) -> bool:
    """Whether a surname stands behind these words as a family's, or as a part of a longer name."""
    last = before.split()[-1:] or [""]
    return (
        last[0].lower() in ("the", "a", "an")
        or bool(re.fullmatch(r"[A-Z][a-z]+", last[0]))
        and not before.endswith(". ")
    )
