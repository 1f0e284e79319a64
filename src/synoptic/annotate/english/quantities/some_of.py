"""The group told before that a number without a noun is some of: "a ferry with 128 on board ran aground; four were hurt".

The number opens a clause of its own and is smaller than the group's. Missed on purpose: what stands beside a group that is dead,
missing or destroyed ("12 were killed. Five are in hospital"), those in the same state as the group, and things before what befalls
people.
"""

from __future__ import annotations

from synoptic.annotate.english.people.beings import is_person
from synoptic.annotate.english.quantities.antecedents import antecedent, is_more
from synoptic.annotate.english.quantities.roles import state_of
from synoptic.annotate.english.quantities.states import GENERIC, PEOPLE_ONLY, REMAINS
from synoptic.model.parse import Parse, Token

_OPENING = frozenset((";", ":", "but", "though", "although", "while", "that", "–", "—"))
_SAYING = frozenset("say add report tell note confirm".split())
_ENDED = frozenset("killed missing destroyed".split())
_OF_PEOPLE = PEOPLE_ONLY | frozenset("hospitalised rescued trapped infected evacuated missing displaced".split())
_GOES_ON = frozenset(("", "stranded", "trapped", "arrested"))
"""States of a group of which "and" may add what became of some: "120 whales were stranded and 90 have died"."""
_BEFORE_DEATH = frozenset("infected hospitalised injured affected".split())
"""States of a group of which some "have died" since."""
_UNLIKE = {
    "injured": frozenset(("killed", "missing", "rescued")),
    "rescued": frozenset(("killed", "missing", "trapped", "injured")),
    "hospitalised": frozenset(("killed", "missing")),
    "damaged": frozenset(("destroyed",)),
    "arrested": frozenset(("injured", "killed", "hospitalised", "missing")),
    "displaced": frozenset(("killed", "injured", "missing")),
    "evacuated": frozenset(("killed", "injured", "missing")),
}
"""State of a group -> states of others beside it: "20 were hurt; two were killed"."""


def some_of_before(parse: Parse, anchor: Token, start: int, last: int, sentence: tuple[int, ...]) -> Token | None:
    """The greater group before that the bare number `anchor`, subject of a clause that it opens, is taken from."""
    if anchor.dep == "dobj" and anchor.i <= last:
        return _carried(parse, start, last, sentence) if _is_outcome(parse, anchor) else None
    verb = _verb_of(parse, anchor, last)
    if verb is None or anchor.i > last:
        return None
    before = parse.tokens[start - 1]
    in_care = before.text.lower() == "where" and {t.lemma.lower() for t in parse.tokens[start - 3 : start - 1]} & _CARE
    opens = in_care or start == sentence[0] or before.text.lower() in _OPENING or before.lemma in _SAYING
    joins = before.text.lower() == "and" and (verb.dep == "conj" or anchor.dep == "conj")
    if joins and (group := _as_other(parse, anchor, verb, last, sentence)) is not None:
        return group
    if not (opens or joins) or parse.tokens[last].text.lower() == "none":
        return None
    if parse.tokens[last].text.lower() == "one" and (
        (start != sentence[0] and before.text != ";" and not in_care) or last > start
    ):
        return None
    group = _greater(parse, start, last)
    return group if group is not None and _may_be_some(parse, anchor, verb, last, group, joins) else None


_CARE = frozenset("hospital clinic infirmary ward".split())
_OUTCOMES = frozenset("kill injure wound hurt trap".split())
_BEARING = frozenset("carry ferry take transport hold bring".split())


def _is_outcome(parse: Parse, anchor: Token) -> bool:
    """Whether a bare number is what an event has killed or hurt: ", killing 17"."""
    verb = parse.tokens[anchor.head]
    while verb.dep == "conj":
        verb = parse.tokens[verb.head]
    return verb.lemma in _OUTCOMES and verb.tag in ("VBG", "VBD") and verb.dep in ("advcl", "ROOT", "acl")


def _carried(parse: Parse, start: int, last: int, sentence: tuple[int, ...]) -> Token | None:
    """The people of a sentence who were on what crashed or sank: "a bus carrying 45 pilgrims", "a boat with 60 on board"."""
    group = _greater(parse, start, last)
    if group is None or group.i < sentence[0]:
        return None
    above = parse.tokens[group.head]
    aboard = any(t.text.lower() in ("aboard", "board") for t in parse.tokens[group.i + 1 : group.i + 4])
    borne = group.dep in ("dobj", "pobj") and (above.lemma in _BEARING or (above.lemma == "with" and aboard))
    people = is_person(group) or group.lemma in GENERIC or group.pos == "NUM"
    return group if borne and people else None


def _has_rest(parse: Parse, last: int) -> bool:
    """Whether "the others" or "the rest" are told of behind: "Two walked free; the others will follow"."""
    end = next((e for _, e in parse.sentences if e > last), last)
    following = [t.text.lower() for t in parse.tokens[last:end]]
    return any(
        a == "the" and b in ("others", "rest", "remainder") for a, b in zip(following, following[1:], strict=False)
    )


def _verb_of(parse: Parse, anchor: Token, last: int) -> Token | None:
    """The verb that a bare number is the subject of, by its place too: the parser may join "and two were cleared" to the noun before."""
    if anchor.dep in ("nsubj", "nsubjpass"):
        return parse.tokens[anchor.head]
    after = parse.tokens[last + 1] if last + 1 < len(parse.tokens) else anchor
    if anchor.dep != "conj" or (after.pos != "AUX" and after.tag not in ("VBD", "VBZ", "VBP")):
        return None
    return parse.tokens[after.head] if after.dep in ("aux", "auxpass") else after


def _as_other(parse: Parse, anchor: Token, verb: Token, last: int, sentence: tuple[int, ...]) -> Token | None:
    """The group in "Eleven had been stabbed and four had been shot", where the eleven are some of one, or "of" one."""
    above = parse.tokens[verb.head]
    if above.lemma in _SAYING:
        said = parse.tokens[above.head] if above.dep == "parataxis" else above
        above = next((t for t in parse.children(above.i) if t.dep == "ccomp" and t.i < above.i), said)
    other = next((t for t in parse.children(above.i) if t.dep in ("nsubj", "nsubjpass")), None)
    share = other is not None and other.lemma in ("half", "third", "quarter", "fifth")
    if other is None or (other.pos != "NUM" and not share) or other.i >= anchor.i or other.i + 1 >= len(parse.tokens):
        return None
    of = parse.tokens[other.i + 1]
    if of.lemma == "of":
        group = next(
            (t for t in parse.children(of.i) if t.dep == "pobj" and (t.tag == "NNS" or t.text == "those")), None
        )
    else:
        group = some_of_before(parse, other, other.i, other.i, sentence)
    return group if group is not None and is_more(parse, group, parse.tokens[last]) else None


def _greater(parse: Parse, start: int, last: int) -> Token | None:
    """The nearest group before whose number is greater than that which ends at token `last`."""
    group = antecedent(parse, start, numbered=True)
    for _ in range(4):
        if group is None or is_more(parse, group, parse.tokens[last]):
            return group
        first = min([group.i, *(t.i for t in parse.children(group.i) if t.dep in ("nummod", "amod", "det"))])
        group = antecedent(parse, first, numbered=True)
    return None


def _may_be_some(parse: Parse, anchor: Token, verb: Token, last: int, group: Token, joins: bool) -> bool:
    """Whether what befell the number may have befallen some of the group."""
    own = state_of(parse, anchor, last).state
    people = is_person(group) or group.lemma in GENERIC or group.pos == "NUM" or group.tag == "NNPS"
    if own in _OF_PEOPLE and not people:
        return False
    told = state_of(parse, group, group.i, kind="person" if people else "thing").state
    if not joins and told not in _ENDED and _has_rest(parse, last):
        return True
    perfect = any(t.dep == "aux" and t.lemma == "have" for t in parse.children(verb.i))
    if perfect and own == "killed" and told in _BEFORE_DEATH:
        return True
    if joins and (told not in _GOES_ON or not own):
        return False
    if group.lemma in REMAINS and own in ("shot", "stabbed", "injured"):
        return True
    if (
        own
        and own == told
        and not joins
        and (
            verb.lemma in ("have", "be")
            and verb.tag in ("VBP", "VBZ")
            or any(t.lemma in ("still", "remain") for t in (*parse.children(verb.i), verb))
        )
    ):
        return True
    return told not in _ENDED and (not own or (own != told and own not in _UNLIKE.get(told, ())))
