"""Names as runs of capitalised words, and which of them are of bodies: "the Dean and Chapter of Example", "Example Town Council".

A name that was read too short ("Example", "Dean") would make one body several sources.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from synoptic.trace.voices import BODY_NOUNS, LEADERS, MINISTERS, OFFICES, PAST, STAFF, WHENS, folded, outsiders_in

_WORD = r"[A-Z][\w&-]*(?:['\u2019](?!s\b)\w+|(?<=s)['\u2019](?=\s[A-Z]))?"
_RUN = re.compile(
    rf"(?:\b(?P<the>[Tt]he|[Aa]n?)\s)?\b(?!(?:Acting|Outgoing|Former|One|Two|Three|Some|Both|Many|The|A|An|In|At|On|For|But|And)\b)(?P<name>{_WORD}(?:(?:\s(?:of|for|and|&|of the|for the))?\s{_WORD})*)(?P<owned>['\u2019]s?(?=\s))?"
)
_TITLED = LEADERS | MINISTERS | OFFICES | STAFF


_WHERE = re.compile(r"-(?:based|born|area|listed|owned)$")
"""The end of what is only said to be of a place: "Example-based"."""


@dataclass(frozen=True, slots=True)
class Run:
    """One name: its place in the words it was found in, and how it stands there."""

    start: int
    end: int
    text: str
    definite: bool
    """Whether "the" stands before it, as before no person's name."""


def runs_of(words: str) -> list[Run]:
    """All runs of capitalised words; a word that only opens the text counts where it is followed by another or by "'s"."""
    found: list[Run] = []
    owned = -1
    for m in _RUN.finditer(words):
        name = m["name"]
        if name in ("The", "A", "An", "Its", "His", "Her", "Their", "This", "That"):
            continue
        if set(folded(name)) <= WHENS or _WHERE.search(name):
            continue
        definite = (m["the"] or "").casefold() == "the"
        if (
            found
            and owned == m.start("name") - 1
            and found[-1].definite
            and (
                " " not in found[-1].text
                and found[-1].text.casefold() not in BODY_NOUNS
                or folded(name)[-1] in BODY_NOUNS
            )
        ):
            first = found.pop()
            found.append(Run(first.start, m.end("name"), words[first.start : m.end("name")], True))
        else:
            found.append(Run(m.start("name"), m.end("name"), name, definite))
        owned = m.end() if m["owned"] else -1
    return found


_PERSON_OF = re.compile(r"(?P<person>[A-Z][\w\u2019'-]+ [A-Z][\w\u2019'-]+) (?:of|for) the ")
"""A name of two words before whose somebody is."""


def parted(run: Run, persons: Iterable[str]) -> Run:
    """What is left of a run that begins with a person's name and goes on with whose he or she is: "Ann Example of the Example
    Institute"."""
    shape = _PERSON_OF.match(run.text)
    if shape and not set(folded(shape["person"])) & BODY_NOUNS and folded(run.text)[-1] in BODY_NOUNS:
        persons = (*persons, shape["person"])
    for person in persons:
        link = re.match(r" (?:of|for) (?P<the>the )?(?=[A-Z])", run.text[len(person) :])
        if link and " " in person and run.text.startswith(person):
            cut = len(person) + link.end()
            return Run(run.start + cut, run.end, run.text[cut:], bool(link["the"]))
    return run


def is_body_run(run: Run, persons: Iterable[str] = ()) -> bool:
    """Whether a run names a body: by its noun, or because "the" stands before a name of two words that is no title."""
    told = folded(run.text)
    if len(told) < 2 or run.text in persons:
        return False
    heads = {told[-1], *(w for w, after in zip(told, told[1:], strict=False) if after in ("of", "for"))}
    if heads & BODY_NOUNS:
        return True
    return run.definite and not set(told) & _TITLED and " and " in f" {run.text} " or run.definite and len(told) > 2


def speaks_for(words: str) -> bool:
    """Whether somebody who is described by these words beside a body's name speaks for it."""
    plain = {w.casefold() for w in re.findall(r"\b[a-z][\w-]*", words[:1].lower() + words[1:])}
    return not (outsiders_in(plain) - {"official"} | plain & PAST)
