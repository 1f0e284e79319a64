"""Two spellings of one name, read off the entities: conflicts of kind name, verdict variant."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from rapidfuzz.distance import Indel

from synoptic.model.claim import Evidence
from synoptic.model.entity import Entity, EntityMention
from synoptic.model.finding import Conflict, Side
from synoptic.model.gazetteer import ABBREVIATED, POSTAL
from synoptic.model.passage import Passage

ALIKE = 0.75
"""Likeness of letters from which a surname alone is another spelling of that in a full name."""
SHORT = {
    "dept": "department",
    "univ": "university",
    "co": "company",
    "corp": "corporation",
    "inc": "incorporated",
    "ltd": "limited",
}
SHORT |= {
    "st": "saint",
    "mt": "mount",
    "ft": "fort",
    "hosp": "hospital",
    "intl": "international",
    "natl": "national",
    "assn": "association",
}
KINDS = ("person", "place", "facility", "organisation")
KIND_WORDS = {"facility": "building or road", "organisation": "body"}


def judge_spellings(entities: Sequence[Entity], sentences: Mapping[str, Sequence[Passage]]) -> tuple[Conflict, ...]:
    """One conflict for each entity whose full names are spelled in two ways; `sentences` are those of each report."""
    found = []
    for entity in entities:
        if entity.kind not in KINDS:
            continue
        forms = _spellings(entity)
        if len(forms) < 2:
            continue
        sides = []
        passages: set[str] = set()
        for form in sorted(forms):
            evidence = []
            for m in forms[form]:
                passage = next((p for p in sentences.get(m.report, ()) if p.span.holds(m.span)), None)
                if passage is not None:
                    evidence.append(Evidence(passage.report, passage.span, passage.text))
                    passages.add(passage.id)
            if evidence:
                sides.append(Side(form, tuple(dict.fromkeys(evidence))))
        if len(sides) >= 2:
            why = next((m.reason for m in entity.merges if _differ(m.a, m.b)), "the names are taken for one")
            names = " and ".join(f"“{s.value}”" for s in sides)
            found.append(
                Conflict(
                    "name",
                    "variant",
                    tuple(sides),
                    tuple(sorted(passages)),
                    f"{names} are one {KIND_WORDS.get(entity.kind, entity.kind)}: {why}",
                )
            )
    return tuple(sorted(found, key=lambda c: c.id))


def _spellings(entity: Entity) -> dict[str, list[EntityMention]]:
    """Forms of most words that differ in letters, one for each spelling, and of a person shorter ones whose last word is
    another spelling of theirs; copies of a form together."""
    by_form: dict[str, list[EntityMention]] = defaultdict(list)
    for m in entity.mentions:
        if m.form == "name" and all(w[:1].isupper() or len(w) < 4 for w in m.text.split()):
            by_form[_bare(m.text)].append(m)
    kept: dict[str, list[EntityMention]] = {}
    for form in sorted(by_form, key=lambda f: (-len(f.split()), f)):
        if not any(_shortens(form, other) for other in kept):
            kept[form] = by_form[form]
    most = max((len(k.split()) for k in kept), default=0)
    whole = [f for f in kept if len(f.split()) == most]
    return {f: kept[f] for f in kept if f in whole or entity.kind == "person" and any(_respelled(f, w) for w in whole)}


def _respelled(short: str, whole: str) -> bool:
    """Whether a shorter form spells the last word of a full name otherwise; a family's plural is no other spelling."""
    mine, theirs = _words(short)[-1:], _words(whole)[-1:]
    if not mine or not theirs or mine == theirs or mine[0].rstrip("s") == theirs[0].rstrip("s"):
        return False
    if mine[0] in theirs[0].split("-"):
        return False
    return Indel.normalized_similarity(mine[0], theirs[0]) >= ALIKE


def _bare(text: str) -> str:
    text = text.strip()
    for ending in ("'s", "’s"):
        text = text.removesuffix(ending)
    return text[4:] if text.lower().startswith("the ") else text


def _shortens(short: str, long: str) -> bool:
    """Whether all words of one stand in the other, case and marks aside: a shorter form, not another spelling."""
    mine, theirs = _written_out(short), _written_out(long)
    return (
        set(mine) <= set(theirs) or "".join(mine) == "".join(theirs) or "".join(w[0] for w in theirs) == "".join(mine)
    )


def _written_out(name: str) -> list[str]:
    """The words of a name without abbreviations: "Tex." is Texas, "Dept." a department."""
    bare = name.strip(" ,")
    region = POSTAL.get(bare) or ABBREVIATED.get(bare.lower()) or ABBREVIATED.get(f"{bare.lower().rstrip('.')}.")
    return region.split() if region else [SHORT.get(w, w) for w in _words(name)]


def _words(name: str) -> list[str]:
    return re.sub(r"[^\w\s-]", "", name.lower()).split()


def _differ(a: str, b: str) -> bool:
    return not _shortens(_bare(a), _bare(b)) and not _shortens(_bare(b), _bare(a))
