"""What a passage says otherwise than a statement in its small words: which way, in whose voice, whose, and whether at all.

"Drove up the street" tells of no driving down it, "a police car" is not his car, and what would have been done was not.
"""

from __future__ import annotations

from collections.abc import Iterator

from synoptic.align.events import LIGHT, SUBJECTS
from synoptic.align.measuring import told_by_measure
from synoptic.align.opposing import opposite
from synoptic.model.content import Content
from synoptic.model.kinds import kinds_of
from synoptic.model.kinship import Kinship
from synoptic.model.parse import Token

_WAYS = (("up", "down"), ("upstairs", "downstairs"), ("indoors", "outdoors"), ("if", "unless"))
OTHER_WAY = {word: other for pair in _WAYS for word, other in (pair, pair[::-1])}
"""Word that says which way or on which side -> its opposite."""
_SIDES = (
    ("before", "after"),
    ("with", "without"),
    ("north", "south"),
    ("east", "west"),
    ("inside", "outside"),
    ("above", "below"),
    ("favour", "against"),
)
OTHER_SIDE = {word: other for pair in _SIDES for word, other in (pair, pair[::-1])}
"""The same of words that say it of what stands behind them: before the vote, after the vote."""
UNDONE = frozenset("attempted failed planned threatened would-be aborted".split())
"""What stands before a deed that was not done."""
FIRST_PERSON = frozenset("i me my mine we us our ours myself ourselves".split())
HEARING = frozenset("tell inform learn hear know understand think believe find".split())
"""Verbs by which a newsroom, or whoever is quoted, tells only that he has it from somebody, or thinks so."""
UNREAL = frozenset("would could should".split())
ACCUSING = frozenset("indict charge accuse suspect arraign prosecute try".split())
SUFFERING = frozenset(("nsubjpass", "dobj"))
GETTING = frozenset("get take keep bring".split())
"""Light verbs of a deed, whatever they have for an object; others only lend a verb to a noun: "hold a service"."""
EMPTY = frozenset(("have", "be"))
"""Light verbs that tell of no deed."""


def otherwise(statement: Content, passage: Content, kin: Kinship) -> bool:
    """Whether the passage says otherwise what the statement says, whatever words the two share."""
    return (
        _another_way(statement, passage)
        or _on_another_side(statement, passage)
        or _only_tried(statement, passage)
        or _in_another_voice(statement, passage)
        or _of_another(statement, passage)
        or _unreal(statement) != _unreal(passage)
        or _not_done(statement, passage, kin)
        or _to_another(statement, passage, kin)
        or _denied(statement, passage)
        or _only_accused(statement, passage)
        or opposite(statement, passage)
    )


def _own(content: Content) -> Iterator[Token]:
    """The words that state something."""
    tokens = content.passage.parse.tokens
    return (tokens[i] for i in content.passage.tokens if i not in content.framing)


def _another_way(statement: Content, passage: Content) -> bool:
    """Whether something went one way in the statement and in the passage the other."""
    said, there = statement.once(_ways), passage.once(_ways)
    return any((verb, OTHER_WAY[word]) in there for verb, word in said - there)


def _ways(content: Content) -> set[tuple[str, str]]:
    """The verbs with a word beside each that says which way."""
    tokens = content.passage.parse.tokens
    return {(tokens[t.head].lemma, word) for t in _own(content) if (word := t.text.lower()) in OTHER_WAY}


def _on_another_side(statement: Content, passage: Content) -> bool:
    """Whether something was before, with or north of a thing in the statement, and in the passage after, without or south of it."""
    said, there = statement.once(_sides), passage.once(_sides)
    return any((of, OTHER_SIDE[word]) in there for of, word in said - there)


def _sides(content: Content) -> set[tuple[str, str]]:
    """The words that say on which side, each with what it is the side of: the noun or verb behind it, or what it hangs from."""
    parse = content.passage.parse
    found = set()
    for t in _own(content):
        word = t.text.lower().replace("favor", "favour")
        if word not in OTHER_SIDE:
            continue
        behind = [k for k in parse.by_head[t.i] if k.dep == "pobj"]
        behind = behind or [
            k for p in parse.by_head[t.i] if p.text.lower() == "of" for k in parse.by_head[p.i] if k.dep == "pobj"
        ]
        found.add((behind[0].lemma if behind else parse.tokens[t.head].lemma, word))
    return found


def _only_tried(statement: Content, passage: Content) -> bool:
    """Whether a deed of the statement was in the passage only tried or planned: "attempted murder"."""
    said = {t.lemma for t in _own(statement) if t.pos == "NOUN"} - statement.once(_tried)
    plain = {t.lemma for t in _own(passage) if t.pos == "NOUN" and not _is_tried(t, passage)}
    return bool(said & passage.once(_tried) - plain)


def _tried(content: Content) -> set[str]:
    return {t.lemma for t in _own(content) if t.pos == "NOUN" and _is_tried(t, content)}


def _is_tried(noun: Token, content: Content) -> bool:
    return any(k.text.lower() in UNDONE for k in content.passage.parse.by_head[noun.i])


def _in_another_voice(statement: Content, passage: Content) -> bool:
    """Whether somebody speaks of himself in the statement and nobody does in the passage, nor is it told of him there."""
    tokens = statement.passage.parse.tokens
    told_of = {i for key, i in statement.at if key in passage.keys}
    speaking = (t for t in _own(statement) if t.text.lower() in FIRST_PERSON and t.i not in told_of)
    there = {t.text.lower() for t in _own(passage)}
    return any(tokens[t.head].lemma not in HEARING for t in speaking) and there.isdisjoint(FIRST_PERSON)


def _of_another(statement: Content, passage: Content) -> bool:
    """Whether a thing that is somebody's in the statement is in the passage only of another kind and nobody's: a police car."""
    for thing in (t for t in _own(statement) if t.pos == "NOUN"):
        if not any(k.tag == "PRP$" for k in statement.passage.parse.by_head[thing.i]) or _of_kind(thing, statement):
            continue
        there = [t for t in _own(passage) if t.lemma == thing.lemma]
        if there and all(_of_kind(t, passage) and not _owned(t, passage) for t in there):
            return True
    return False


def _of_kind(thing: Token, content: Content) -> bool:
    """Whether a thing is named by its kind: a police car; a measure before it is none."""
    kinds = [k for k in content.passage.parse.by_head[thing.i] if k.dep == "compound"]
    return any(not any(q.span.start <= k.start < q.span.end for q in content.quantities) for k in kinds)


def _owned(thing: Token, content: Content) -> bool:
    return any(k.dep == "poss" for k in content.passage.parse.by_head[thing.i])


def _unreal(content: Content) -> bool:
    """Whether the event would have come about and did not: "would have had to leave"."""
    kids = content.passage.parse.by_head[content.passage.root]
    words = [k.text.lower() for k in kids if k.dep == "aux"]
    return bool(UNREAL & set(words)) and "have" in words


def _not_done(statement: Content, passage: Content, kin: Kinship) -> bool:
    """Whether a verb that says little by itself is done to something that in the passage only does, or has, something else done:
    of a child that was found nobody held it, and who raised his gun need not have got it."""
    for verb in (t for t in _own(statement) if t.lemma in LIGHT - EMPTY and t.pos == "VERB"):
        if _has(passage, verb.lemma, kin) or told_by_measure(verb.lemma, statement, passage, kin):
            continue
        for thing in (k for k in statement.passage.parse.by_head[verb.i] if k.dep == "dobj" and k.pos == "NOUN"):
            there = [t for t in _own(passage) if t.lemma == thing.lemma and t.pos == "NOUN"]
            gets = verb.lemma in GETTING
            if there and all(_is_subject(t, passage) or gets and _done_to(t, passage) for t in there):
                return True
    return False


def _has(content: Content, word: str, kin: Kinship) -> bool:
    return word in content.words or not content.words.isdisjoint(kin.of(word))


def _done_to(token: Token, content: Content) -> bool:
    """Whether something is what a verb that tells of a deed has for its object."""
    verb = content.passage.parse.tokens[token.head]
    return token.dep == "dobj" and verb.pos == "VERB" and verb.lemma not in LIGHT


def _to_another(statement: Content, passage: Content, kin: Kinship) -> bool:
    """Whether what something is done to in the statement stands by in the passage while the same is done to another thing there:
    who took a gun from a bag took no bag."""
    parse = passage.passage.parse
    for thing in (t for t in _own(statement) if t.dep == "dobj" and t.pos == "NOUN"):
        deed = statement.passage.parse.tokens[thing.head].lemma
        meant = {thing.lemma, *kin.of(thing.lemma), *kinds_of(thing.lemma)}
        there = [t for t in _own(passage) if t.lemma == deed and t.pos == "VERB"]
        objects = [[k for k in parse.by_head[t.i] if k.dep == "dobj"] for t in there]
        if not there or deed in LIGHT or not all(found and found[0].pos == "NOUN" for found in objects):
            continue
        done_to = {k.lemma for found in objects for o in found for k in (o, *parse.by_head[o.i])}
        by = {t.lemma for t in _own(passage) if t.pos == "NOUN"} & meant
        if by and not done_to & meant:
            return True
    return False


def _denied(statement: Content, passage: Content) -> bool:
    """Whether the passage denies a word, wherever it stands, that the statement tells: "believe that they are not related"."""
    said = {t.lemma for t in _own(statement) if t.pos in ("VERB", "ADJ", "NOUN")}
    denied = passage.once(_negated) & said - statement.once(_negated)
    if not denied:
        return False
    plain = {t.lemma for t in _own(passage) if not _is_negated(t, passage)}
    return not denied <= plain


def _negated(content: Content) -> set[str]:
    return {t.lemma for t in _own(content) if _is_negated(t, content)}


def _is_negated(token: Token, content: Content) -> bool:
    """Whether "not" hangs from a word, from an auxiliary of it, or from the "be" that it is said by."""
    by_head, tokens = content.passage.parse.by_head, content.passage.parse.tokens
    with_it = [k for k in by_head[token.i] if k.dep in ("aux", "auxpass")]
    if token.dep in ("acomp", "attr") and tokens[token.head].lemma == "be":
        with_it.append(tokens[token.head])
    return any(k.dep == "neg" for t in (token, *with_it) for k in by_head[t.i])


def _is_subject(token: Token, content: Content) -> bool:
    while token.dep in ("conj", "appos"):
        token = content.passage.parse.tokens[token.head]
    return token.dep in SUBJECTS


def _only_accused(statement: Content, passage: Content) -> bool:
    """Whether those who did what the statement tells of are in the passage only accused of it."""
    parse = passage.passage.parse
    there = {key: [parse.tokens[i] for own, i in passage.at if own == key] for key in statement.subjects}
    found = [t for tokens in there.values() for t in tokens]
    return bool(found) and all(_accused(t, passage) for t in found) and not _told_accused(statement)


def _accused(token: Token, content: Content) -> bool:
    """Whether a name is what a verb of accusing has for its object."""
    while token.dep == "conj":
        token = content.passage.parse.tokens[token.head]
    verb = content.passage.parse.tokens[token.head]
    return token.dep in SUFFERING and verb.lemma in ACCUSING


def _told_accused(statement: Content) -> bool:
    return bool({t.lemma for t in _own(statement)} & ACCUSING)
