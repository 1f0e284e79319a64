"""Whether a passage has a word of a statement: the word itself, one that may be said for it, or somebody it leans on for it."""

from __future__ import annotations

from synoptic.align.compare import NEAR_EVENT, STEM_CREDIT, one_stem
from synoptic.align.converses import told_by_converse
from synoptic.align.deed_nouns import tells_by_deed_noun, withheld
from synoptic.align.holding import tells_by_noun
from synoptic.model.content import Content, Term
from synoptic.model.kinds import kinds_of
from synoptic.model.kinship import Kinship
from synoptic.model.lands import land, names_land
from synoptic.model.parse import Token
from synoptic.model.seats import land_of

NEAR_VERB = 0.6
"""Least weight of a verb that stands near the event word, by the parse."""
DEATH = frozenset("die kill dead death fatal fatally deadly lethal".split())
"""Words of one state, whatever their part of speech: who was killed is dead."""
KILLING = DEATH | frozenset(
    "murder slay slaying homicide manslaughter assassinate execute drown perish decease deceased succumb fatality casualty "
    "lifeless massacre slaughter lynch suicide killing".split()
)
"""Words of which each says that somebody died; none of those that are shot or suffer need have."""
COMING = frozenset("visit tour reach enter leave".split())
"""Verbs that have a place for their object."""
HELD = frozenset(
    "president minister premier chancellor king queen mayor governor secretary ambassador speaker general commissioner chief".split()
)
"""Offices whose holders have counterparts elsewhere."""
KIN = frozenset("wife husband spouse partner family".split())
"""Those who with somebody are a family of his name."""
DOERS = ("er", "or", "ist")
"""How nouns end that name who does something: a driver may be told of without any driving."""


def has(passage: Content, term: Term, kin: Kinship, other: Content) -> bool:
    """Whether a passage has a term of the other, or a word that may stand for it, or means it by a pronoun or description."""
    if term.pos == "VERB" and _undone(term.word, passage, other):
        return False
    if term.key in passage.keys or term.pos == "VERB" and told_by_converse(term.word, other, passage):
        return True
    if term.word in passage.words and (
        term.pos != "ENT" or any(t.word == term.word and t.pos != "ENT" for t in passage.terms)
    ):
        return True
    if term.pos != "ENT" and term.word in passage.described:
        return True
    if term.pos == "ENT" and (_shorter(term, other, passage) or _family(term, passage, other)):
        return True
    if term.pos == "ENT" and in_its_land(term, other, passage):
        return True
    if term.word in DEATH:
        return not KILLING.isdisjoint(passage.words)
    if term.pos in ("ENT", "PROPN") and (noun := _named(term, other)) and noun in _definite(passage):
        return True
    if term.key in passage.travelling and passage.head == other.head or _by_office(term, passage, other):
        return True
    if term.key in passage.leaning and term.weight >= NEAR_EVENT and _of_no_other(passage, other):
        return True
    if term.pos == "NOUN" and _kind(term, passage, other):
        return True
    if term.pos == "VERB" and (tells_by_noun(term, passage, other) or tells_by_deed_noun(term, passage, other, kin)):
        return True
    kin_of = kin.of(term.word)
    return not passage.words.isdisjoint(kin_of) and any(
        _may_mean(term, t, kin_of[t.word], passage, other) for t in passage.terms if t.word in kin_of
    )


def in_its_land(term: Term, content: Content, other: Content) -> bool:
    """Whether another passage has a city of the land that a term names, in the same part: what stands in Oslo stands in Norway,
    and what Oslo buys Norway buys. For a city named as a place its land is not enough, for it may be elsewhere in it."""
    name = _name(term.key, content)
    city, place = land_of(name), _is_place(term.key, content)
    if not city and not names_land(name):
        return False
    for key in {t.key for t in other.terms if t.pos == "ENT"} - content.keys:
        there = _name(key, other)
        if _is_place(key, other) != place:
            continue
        if land_of(there) == land(name) if not city else not place and names_land(there) and land(there) == city:
            return True
    return False


def _is_place(key: str, content: Content) -> bool:
    """Whether a name says where: of a place that somebody came to, too."""
    tokens = content.passage.parse.tokens
    at = (tokens[i] for k, i in content.at if k == key)
    return key in content.settings or any(t.dep == "dobj" and tokens[t.head].lemma in COMING for t in at)


def _name(key: str, content: Content) -> str:
    """The name by which a passage first calls an entity, as printed; "" where it has none."""
    i = next((i for k, i in content.at if k == key), None)
    if i is None:
        return ""
    parse = content.passage.parse
    words = [t for t in parse.by_head[i] if t.pos == "PROPN" and t.dep == "compound" and t.i < i]
    return " ".join(t.text for t in (*words, parse.tokens[i]))


def _by_office(term: Term, passage: Content, other: Content) -> bool:
    """Whether somebody who is called a counterpart by name is named in the passage with an office: "his Dutch counterpart, Jan
    Vos", "the Dutch president, Jan Vos"."""
    if term.word != "counterpart":
        return False
    tokens = other.passage.parse.tokens
    called = {
        k for k, i in other.at for t in _titles(other, i) if t.lemma == "counterpart" and tokens[i].pos == "PROPN"
    }
    return any(k in called and any(t.lemma.lower() in HELD for t in _titles(passage, i)) for k, i in passage.at)


def _titles(content: Content, i: int) -> list[Token]:
    """The nouns beside a name that say what its bearer is."""
    parse = content.passage.parse
    beside = [*parse.children(i), parse.tokens[parse.tokens[i].head]]
    return [t for t in beside if t.pos in ("NOUN", "PROPN") and {t.dep, parse.tokens[i].dep} & {"appos", "compound"}]


def _kind(term: Term, passage: Content, other: Content) -> bool:
    """Whether the passage has a kind of what a statement tells of ("boy" for "child"), of which the statement has no other: one
    alone, for of "two women and a man" it is not true that two people were there."""
    kinds = (kinds_of(term.word) & passage.words) - other.words
    tokens = passage.passage.parse.tokens
    own = [tokens[i] for i in passage.passage.tokens if tokens[i].pos == "NOUN" and tokens[i].lemma in kinds]
    return bool(own) and not any(
        t.dep == "conj" or any(k.dep == "conj" for k in passage.passage.parse.by_head[t.i]) for t in own
    )


def _shorter(term: Term, other: Content, passage: Content) -> bool:
    """Whether the passage has a longer or shorter name of what a statement names with an article, and neither has both: "the
    Observer" for "the Morning Observer". Persons bear no article."""
    there = [t for t in passage.terms if t.pos == "ENT" and t.word == term.word and t.key not in other.keys]
    if not there:
        return False
    own = _with_article(term.key, other)
    return any(
        own and found and (own <= found or found <= own) for found in (_with_article(t.key, passage) for t in there)
    )


def _with_article(key: str, content: Content) -> frozenset[str]:
    """The words of a name that stands with "the" in a passage; none where it stands without."""
    parse = content.passage.parse
    for i in (i for k, i in content.at if k == key):
        kids = parse.by_head[i]
        if parse.tokens[i].pos == "PROPN" and any(t.dep == "det" and t.lemma == "the" for t in kids):
            return frozenset(
                (parse.tokens[i].lemma, *(t.lemma for t in kids if t.pos == "PROPN" and t.dep == "compound"))
            )
    return frozenset()


def _family(term: Term, passage: Content, other: Content) -> bool:
    """Whether a family that the other calls by its name stands in the passage as one of that name and his own: "Anna Berg and her
    husband" for "the Bergs"."""
    name = _name(term.key, other)
    parse = passage.passage.parse
    for i in (i for _, i in passage.at if name in (f"{parse.tokens[i].text}s", f"{parse.tokens[i].text}es")):
        joined = [t for t in parse.by_head[i] if t.dep == "conj" and t.lemma in KIN]
        if any(k.tag == "PRP$" for t in joined for k in parse.by_head[t.i]):
            return True
    return False


def _named(term: Term, content: Content) -> str:
    """The noun that an entity names, where it is spoken of as known: "festival" of "the Morvan festival"; "" where its name
    stands alone."""
    parse = content.passage.parse
    for i in content.passage.tokens:
        token = parse.tokens[i]
        if token.text.lower() == term.word and token.dep in ("compound", "nmod", "poss"):
            head = parse.tokens[token.head]
            unknown = any(t.dep == "det" and t.lemma in ("a", "an") for t in parse.by_head[head.i])
            return head.lemma if head.pos == "NOUN" and not unknown else ""
    return ""


def _definite(content: Content) -> set[str]:
    """The nouns that a passage speaks of as known, without a name: "the festival"."""
    parse = content.passage.parse
    known = (parse.tokens[i] for i in content.passage.tokens if parse.tokens[i].lemma == "the")
    heads = (parse.tokens[t.head] for t in known if t.dep == "det")
    return {h.lemma for h in heads if not any(t.pos == "PROPN" for t in parse.by_head[h.i])}


def _of_no_other(passage: Content, other: Content) -> bool:
    """Whether nobody and nothing stands near the passage's event word that the other lacks: "the driver" is no other's name."""
    near = [t for t in passage.terms if t.pos in ("ENT", "NOUN", "PROPN") and t.weight >= NEAR_EVENT]
    return all(t.key in other.keys or t.word in other.words for t in near)


def _undone(noun: str, passage: Content, statement: Content) -> bool:
    """Whether the deed that a noun names need not have been done: an arrest warrant, a murder charge, a closure that was fought."""
    parse = passage.passage.parse
    own = [t for t in (parse.tokens[i] for i in passage.passage.tokens) if t.lemma == noun]
    sure = statement.factuality == "happened"
    return bool(own) and all(t.pos == "NOUN" and (sure or t.dep == "compound") and withheld(t, parse) for t in own)


def _may_mean(term: Term, other: Term, credit: float, passage: Content, statement: Content) -> bool:
    """Whether a word of the passage that is akin to a term may be said for it: no kind for its genus or the other way round ("a
    room" is no bedroom), but of verbs near the event word; and the
    noun for a verb only where it tells of the deed ("the shooting"), not of what is left of it or of who does it, unless he does
    something in the passage too."""
    if term.pos == "ENT" and term.word in (f"{other.word}s", f"{other.word}es"):
        return False  # a family is more than one of its name
    if (term.pos == "VERB") != (other.pos == "VERB"):
        ahead = passage.factuality == "planned" and statement.factuality == "happened" and other.word != passage.head
        if other.pos == "NOUN" and (ahead or _undone(other.word, passage, statement)):
            return False
        acting = other.word == passage.doer or not other.word.endswith(DOERS)
        if term.word.endswith(DOERS):
            return False
        near = other.weight >= NEAR_VERB
        return other.word == passage.head or near and acting and one_stem(term.word, other.word)
    if other.word.endswith(DOERS) != term.word.endswith(DOERS) and one_stem(term.word, other.word):
        return False
    return credit >= STEM_CREDIT or term.pos == "VERB" and other.weight >= NEAR_VERB
