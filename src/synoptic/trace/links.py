"""Persons and the bodies that their titles, wherever they stand, say that they lead."""

from __future__ import annotations

from collections.abc import Sequence

from synoptic.model.mention import Mentions, Name
from synoptic.model.span import Span
from synoptic.trace.known import BODIES, Known
from synoptic.trace.source import Link
from synoptic.trace.voices import BODY_NOUNS, LEADERS, PAST, folded, speaks_as_one


def links_of(mentions: Sequence[Mentions], known: Known) -> list[Link]:
    """Each person tied to the body or ministry of a title that he or she bears."""
    found: list[Link] = []
    for noted in mentions:
        named = {n.text: n for n in noted.names if n.form == "name"}
        text = known.texts.get(noted.report, "")
        for name in noted.names:
            person = known.entity_of(name)
            titles = [t for t in name.titles if set(folded(t)) & LEADERS and not set(folded(t)) & PAST]
            if person is None or name.form == "pronoun" or known.kind(person) != "person" or not titles:
                continue
            taken = name.form != "name"  # a title that is only taken for the person's
            called, links = known.entities[person].name, [named[x] for x in name.links if x in named]
            for body in (_whole(other, noted, text, known) or known.entity_of(other) for other in links):
                if (
                    body is None
                    or not speaks_as_one(known.entities[body].name)
                    or _is_passing(known.entities[body].name)
                ):
                    continue
                if known.kind(body) in BODIES:
                    why = f"{called} is {titles[0]} of {known.entities[body].name}"
                    found.append(Link(("entity", person), ("entity", body), why, taken))
            for title in titles:
                ministry = known.titled_ministry(title, links)
                words = [w for w in folded(title) if w not in LEADERS and w not in ("the", "of", "for", "s")]
                if ministry is not None:
                    found.append(Link(("entity", person), ministry, f"{called} is {title}", taken))
                elif len(words) > 1 and words[-1] in BODY_NOUNS and speaks_as_one(" ".join(words)):
                    found.append(Link(("entity", person), ("words", *words), f"{called} is {title}", taken))
    return found


def _is_passing(name: str) -> bool:
    """Whether a name before a title tells nothing of what its bearer is over: "Union Minister Ann Example"."""
    return folded(name) in (["union"], ["state"], ["federal"])


def _whole(name: Name, noted: Mentions, text: str, known: Known) -> str | None:
    """The body of whose name a name is only the last words, as another report shows: "Example" in "Reserve Bank of Example";
    None where there is none."""
    front = next((link for link in (" of the ", " of ") if text.endswith(link, 0, name.span.start)), None)
    if front is None:
        return None
    end = name.span.start - len(front)
    first = next(
        (n for n in noted.names_across(Span(max(0, end - 1), end)) if n.form == "name" and n.span.end == end), None
    )
    return known.worded(text[first.span.start : name.span.end]) if first is not None else None
