"""Offices that go by their holder: "Berg's office" and "the Vorlish president's office" are one organisation."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from synoptic.model.entity import Merge
from synoptic.model.mention import Name
from synoptic.model.parse import Parse, Token
from synoptic.model.span import Span
from synoptic.resolve.bearer import Bearer
from synoptic.resolve.page import Page

OFFICES = frozenset(("office", "residence", "bureau", "secretariat", "chancellery", "campaign"))
"""Nouns for the body around a person; a spokesman is a person of his own."""


def find_offices(pages: Sequence[Page], holder_at: Mapping[tuple[str, int, int], Bearer]) -> list[Bearer]:
    """Organisations named after the person who holds them, one for each person and word.

    `holder_at`: (report, start, end) of a mention -> the person. The mention spans the holder's words and the office's
    ("Berg's office"), so it covers the person's own mention.
    """
    offices: dict[tuple[str, int], tuple[Bearer, Bearer]] = {}
    for page in pages:
        for name, word, holder in _on(page, holder_at):
            office, _ = offices.setdefault((word, id(holder)), (Bearer("organisation"), holder))
            office.mentions.append(name)
    result = []
    for (word, _), (office, holder) in offices.items():
        office.label = min(office.forms(), key=lambda f: (-office.forms()[f], len(f), f))
        others = sorted(set(office.forms()) - {office.label})
        said = f"both are the {word} of {holder.main()}"
        office.merges = [Merge(min(office.label, o), max(office.label, o), said) for o in others]
        result.append(office)
    return sorted(result, key=lambda o: (o.label, min((n.report, n.span.start) for n in o.mentions)))


def _on(page: Page, holder_at: Mapping[tuple[str, int, int], Bearer]) -> list[tuple[Name, str, Bearer]]:
    ends: dict[int, list[tuple[int, Bearer]]] = defaultdict(list)
    for (report, start, end), bearer in sorted(holder_at.items(), key=lambda item: item[0]):
        if report == page.id and bearer.kind == "person":
            ends[end].append((start, bearer))
    found = []
    for passage in page.sentences:
        tokens = [passage.parse.tokens[i] for i in passage.tokens]
        for t in tokens:
            if t.lemma not in OFFICES:
                continue
            owner_end = _owner_end(t, passage.parse)
            for start, bearer in ends.get(owner_end, ())[:1]:
                span = Span(start, t.end)
                if (page.id, start, t.end) in holder_at:
                    continue
                text = span.of(page.text)
                found.append((Name(page.id, span, "organisation", text, "name"), t.lemma, bearer))
    return found


def _owner_end(office: Token, parse: Parse) -> int:
    """Where the words before "'s office" end; -1 where the office has no owner. "His residence" is most often a house."""
    tokens = parse.tokens
    k = office.i - 1
    while k > 0 and tokens[k].pos in ("ADJ", "NOUN", "PROPN") and tokens[k].tag != "POS":
        k -= 1
    if k > 0 and tokens[k].tag == "POS":
        return tokens[k - 1].end
    if tokens[k].tag == "PRP$" and office.lemma == "office":
        return tokens[k].end
    return -1
