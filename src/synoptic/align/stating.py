"""Whether one passage states all of another, and what tells two passages apart however alike they are."""

from __future__ import annotations

from synoptic.align import retelling
from synoptic.align.compare import Comparison, Credit, one_stem
from synoptic.align.converses import one_deed
from synoptic.align.events import headline_verb
from synoptic.align.measuring import told_by_measure
from synoptic.align.tolls import told_by_toll
from synoptic.align.values import Values
from synoptic.model import scene
from synoptic.model.content import Content, Term

SAME = 0.7
"""Least coverage of a statement at which a passage counts as stating it."""
MISSING_COST = 0.15
"""Taken from coverage for each figure or date of the statement that the passage does not give."""
MATCHED_GAIN = 0.15
"""Added for a figure or date that both give, twice at most: two reports seldom share a figure by chance. It also makes up
for an event word that only differs in wording ("were built before 1995", "date from before 1995")."""
TOLD = frozenset(("happened", "planned", "possible", "unsure"))
"""Ways of presenting one event that can stand in one claim, each passage keeping its own."""
FEW_TERMS = 3
"""A headline of so few terms is stated by a passage that prints each of them: one word in other words leaves too little."""
LEAST_TERMS = 3
"""A passage of fewer terms, figures and dates states nothing that could be compared; one less will do where one of them
is a name, or where it is a whole sentence of an article: "No ransom was paid." """
REAL = frozenset(("happened", "planned"))
_CREDITING = frozenset(
    "say tell state report confirm announce see hear learn note explain put write witness observe".split()
)
"""Verbs behind "as" and whoever it is that saw or said it."""
FEW_WORDS = 2
"""A sentence of so few terms, figures and dates is stated by a passage that prints each of them."""


def tells(content: Content) -> bool:
    """Whether the passage states something that could be compared.

    It is no question, has an event word (a caption that only names what it shows has none) and enough terms, fewer where one is a name or
    where it is a whole sentence with a subject.
    """
    fewer = any(t.pos == "ENT" for t in content.terms) or _is_sentence(content)
    enough = len(content.terms) + _values(content) >= LEAST_TERMS - fewer and len(content.terms) >= LEAST_TERMS - 1
    root = content.passage.parse.tokens[content.passage.root]
    if _only_credits(content) or content.passage.text.rstrip(" \"'”’)").endswith("?"):
        return False
    return enough and (root.pos in ("VERB", "AUX") or headline_verb(content.passage) is not None)


def _only_credits(content: Content) -> bool:
    """Whether a clause says no more than who saw or said what the rest of its sentence tells: "as a reporter saw"."""
    passage = content.passage
    root = passage.parse.tokens[passage.root]
    kids = passage.parse.children(root.i)
    return (
        passage.kind == "clause"
        and root.lemma in _CREDITING
        and any(t.dep == "mark" and t.text.casefold() == "as" for t in kids)
        and not any(t.dep in ("dobj", "ccomp", "xcomp", "prep", "attr", "oprd") for t in kids)
    )


def _values(content: Content) -> int:
    """How many figures and dates it gives."""
    return sum(t.edtf is not None for t in content.times) + len(content.quantities)


def _is_sentence(content: Content) -> bool:
    """Whether it is a sentence of the article's own text with a subject that is no pronoun, and ends as one does."""
    passage = content.passage
    tokens = [passage.parse.tokens[i] for i in passage.tokens]
    subject = any(t.dep in ("nsubj", "nsubjpass") and t.pos in ("NOUN", "PROPN") for t in tokens)
    return subject and passage.block_kind == "paragraph" and passage.text.rstrip(" \"'”’)").endswith(".")


def told_apart(x: Content, y: Content, found: Comparison, values: tuple[Values, Values]) -> bool:
    """Whether something tells two sentences apart, however alike they are; `values`: x's beside y's, and y's beside x's.

    What they deny, oppose or plan, where they set it, or a value; and where they have no figure in common, a figure that one lacks, another event
    word, or a thing or name near it in the other's stead: "praised the plan" and "criticised the plan" are no two wordings.
    """
    if found.opposed or found.swapped or x.negated != y.negated or elsewhere(x, y):
        return True
    if {x.factuality, y.factuality} == {"planned", "happened"}:
        return True
    if any(v.clash for v in values):
        return True
    shared = min(found.forward, found.backward)
    if all(v.measures for v in values):
        return shared < retelling.MEASURED
    if any(v.short for v in values) or not any(found.met) or min(found.absent) >= 1:
        return True
    return shared < retelling.MOST_SHARED


def one_doer(a: Content, b: Content) -> bool:
    """Whether one and the same does it in both, or stands at one end of what both tell of."""
    return one_deed(a, b) or bool(a.subjects & b.subjects) or bool(a.doer) and a.doer == b.doer


def elsewhere(a: Content, b: Content) -> bool:
    """Whether the two set what they tell of in two places, and neither has the other's."""
    if len(a.places) != 1 or len(b.places) != 1 or not scene.apart(a.places[0], b.places[0], sure=False):
        return False
    return a.places[0].key not in b.keys | b.leaning and b.places[0].key not in a.keys | a.leaning


def differ(a: Content, b: Content, values: tuple[Values, Values]) -> bool:
    """Whether a value or the place of one is set against that of the other: what is left without it is still not one statement."""
    return elsewhere(a, b) or any(v.clash for v in values)


def may_state(statement: Content, passage: Content, met: bool, values: Values) -> bool:
    """Whether nothing tells `passage` apart from `statement`; `met`: it has the statement's event word; `values`: the figures
    and dates of the statement beside its own."""
    if statement.negated != _denied(statement, passage):
        return False
    if not agree(statement, passage) or elsewhere(statement, passage):
        return False
    if values.clash or values.short or not met and not values.figures and not told_by_toll(statement, passage):
        return False
    headline = statement.passage.block_kind == "headline"
    bare = headline and len(statement.terms) <= FEW_TERMS or len(statement.terms) + _values(statement) <= FEW_WORDS
    return not bare or all(_printed(t, passage) or told_by_measure(t.word, statement, passage) for t in statement.terms)


def covers(values: Values, coverage: float) -> bool:
    """Whether a passage that may state a statement has most of it; `values`: the statement's figures and dates beside its own."""
    return coverage - MISSING_COST * values.missing + MATCHED_GAIN * min(2, values.matched) >= SAME


def _printed(term: Term, passage: Content) -> bool:
    """Whether the passage itself has a term: the entity, or a word of its stem. What it may lean on does not count."""
    return term.key in passage.keys or term.pos != "ENT" and any(one_stem(term.word, w) for w in passage.words)


def agree(statement: Content, passage: Content) -> bool:
    """Whether the passage presents the statement's event in a way that can state it.

    What one hedges as its own main statement is one claim with what another tells plainly; what may come, or is only
    feared, refused or denied, is not. What is planned and what has happened match, but are two claims.
    """
    values = _told_beside(statement, passage)
    if statement.prospect != passage.prospect and not (values and values <= REAL and statement.factuality in REAL):
        return False
    if statement.head == passage.head:
        return statement.factuality == passage.factuality or {statement.factuality, passage.factuality} <= TOLD
    if not values:
        return True
    return bool(values & REAL) if statement.factuality in REAL else statement.factuality in values


def _told_beside(statement: Content, passage: Content) -> set[str]:
    """How the passage presents the statement's event where that is not its main one; empty where it has it in other words."""
    if statement.head == passage.head:
        return set()
    return {value for lemma, value in passage.events if lemma == statement.head}


def _denied(statement: Content, passage: Content) -> bool:
    """Whether the passage denies the statement's event: one that it tells beside its main one counts by itself ("is no stranger
    to the town, where he was arrested")."""
    values = _told_beside(statement, passage)
    return values == {"denied"} if values and ("denied" in values) != passage.negated else passage.negated


def apart_in_time(statement: Content, passage: Content) -> bool:
    """Whether the passage only plans what the statement tells as done, or the other way round: what it tells beside its main event
    counts by itself ("lost the vote and will resign")."""
    there = _told_beside(statement, passage) or {passage.factuality}
    return len(there) == 1 and {statement.factuality, *there} == {"planned", "happened"}


def explain(found: Comparison, statement: Content, there: Credit) -> str:
    """A comparison in words; `there` is the credit that the second of the two gives."""
    words: dict[bool, list[str]] = {True: [], False: []}
    for t in statement.terms:
        words[there.has(t)].append(t.word)
    shared = ", ".join(words[True][:8]) or "nothing"
    missing = f"; not met: {', '.join(words[False][:5])}" if words[False] else ""
    return f"share {shared} ({found.forward:.2f} one way, {found.backward:.2f} the other){missing}"
