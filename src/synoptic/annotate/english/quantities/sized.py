"""What a number without a noun sizes: "a crew of 26", "the population is 4,500", "the number of cases rose to 9"."""

from __future__ import annotations

from synoptic.annotate.english.people.beings import is_person
from synoptic.annotate.english.quantities.about import STATISTICS
from synoptic.annotate.english.quantities.clauses import subject_of, those_before
from synoptic.annotate.english.quantities.nouns_before import NUMBERS, noun_before, plural_before
from synoptic.annotate.english.quantities.parallels import gone_up, is_left_with, parallel_count
from synoptic.annotate.english.quantities.pronouns import told_of_before
from synoptic.annotate.english.quantities.states import SAID_OF
from synoptic.annotate.english.quantities.tolls import TOTALS
from synoptic.model.parse import Parse, Token

_REACHING = frozenset("reach total exceed number top hit pass surpass average near approach equal touch".split())


_LATELY = frozenset("now currently once today presently then previously formerly down up".split())


def whole(parse: Parse, pivot: Token) -> Token | None:
    """What a number without a noun sizes: "a crew of 26", "the population is 4,500", "the number of cases rose to 9"."""
    head = parse.tokens[pivot.head]
    led_from = pivot.dep == "quantmod" and parse.tokens[pivot.i - 1].text.lower() == "from"
    if (pivot.dep == "nummod" or led_from) and head.pos == "NUM" and head.i > pivot.i:
        pivot, head = head, parse.tokens[head.head]
    if (beside := parallel_count(parse, pivot.i)) is not None:
        return beside
    if (changed := gone_up(parse, pivot.i)) is not None:
        return changed
    if pivot.dep == "appos" and head.pos == "NOUN" and head.lemma not in (*NUMBERS, *SAID_OF, "toll", "rest"):
        return _set_off(parse, pivot, head)
    if pivot.dep == "npadvmod" and head.lemma in ("near", "close") and head.dep == "acomp":
        pivot, head = head, parse.tokens[head.head]
        it = next((t for t in parse.children(head.i) if t.dep == "nsubj" and t.text.lower() in ("it", "that")), None)
        return told_of_before(parse, it) if it is not None else subject_of(parse, head)
    if pivot.dep not in ("pobj", "attr", "dobj", "npadvmod") or head.i == pivot.i:
        return None
    after = parse.tokens[pivot.i + 1].text.lower() if pivot.i + 1 < len(parse.tokens) else ""
    if (
        after in ("short", "shy", "behind", "ahead", "clear", "adrift")
        and (counted := noun_before(parse, pivot.i, thing=None)) is not None
    ):
        return counted
    above = parse.tokens[head.head] if head.pos in ("ADP", "ADV") else head
    if head.lemma == "in" and pivot.dep == "pobj" and above.i > pivot.i:
        return None
    while above.pos in ("ADP", "ADV") and above.head != above.i:
        head, above = above, parse.tokens[above.head]
    if head.lemma == "of" and above.lemma in STATISTICS and above.dep in ("pobj", "dobj", "attr"):
        head = parse.tokens[above.head]
        above = parse.tokens[head.head] if head.pos == "ADP" else head
    if head.lemma == "of" and above.pos in ("NOUN", "PROPN") and above.lemma not in (*NUMBERS, "toll"):
        return above
    if head.lemma == "of" and above.text.lower() == "one" and above.dep == "attr":
        return subject_of(parse, parse.tokens[above.head])
    while above.dep in ("relcl", "acl") and parse.tokens[above.head].pos == "NOUN" and head.lemma in ("at", "to"):
        above = parse.tokens[above.head]
        for _ in range(3):
            above = parse.tokens[above.head] if above.pos not in ("VERB", "AUX") else above
    if above.pos not in ("VERB", "AUX"):
        return None
    if pivot.dep == "dobj" and above.lemma not in _REACHING:
        return _of_verb_before(parse, above)
    kids = parse.children(above.i)
    subject = next((t for t in kids if t.dep in ("nsubj", "nsubjpass") and t.pos == "NOUN"), None)
    those = next((t for t in kids if t.dep in ("nsubj", "nsubjpass") and t.text.lower() in ("those", "that")), None)
    if those is not None and (same := those_before(parse, those)) is not None:
        return same
    if subject is None and pivot.dep == "attr" and any(t.dep == "nsubj" and t.text.lower() == "it" for t in kids):
        return _of_total_before(parse, above.i)
    if subject is not None and is_person(subject) and (head.lemma in _SOUGHT or above.lemma in _CONCEDING):
        return None
    if (
        subject is None
        and pivot.dep == "dobj"
        and any(t.tag == "WDT" and t.dep == "nsubj" for t in kids)
        and above.dep == "relcl"
    ):
        subject = subject_of(parse, above)
    changed = next((t for t in kids if t.dep == "dobj" and t.pos == "NOUN" and t.i != pivot.i), None)
    it = next((t for t in kids if t.dep == "dobj" and t.text.lower() in ("it", "them") and t.i < pivot.i), None)
    if it is not None and head.lemma in ("at", "to") and (told := told_of_before(parse, it)) is not None:
        return told
    for noun in (changed, subject):
        if noun is not None and noun.lemma == "toll":
            return None
        if noun is not None and (noun.lemma in TOTALS or (noun.lemma == "average" and not _of_what(parse, noun))):
            of = next((t for t in parse.children(noun.i) if t.lemma == "of"), None)
            inner = [t for t in parse.children(of.i) if t.dep == "pobj" and t.pos in ("NOUN", "PROPN")] if of else []
            if of is not None or any(t.dep in ("acl", "relcl") for t in parse.children(noun.i)):
                return inner[0] if inner else None
            return noun_before(parse, noun.i, thing=None) or plural_before(parse, noun.i)
    if subject is not None and subject.tag == "NN" and is_left_with(parse, above, pivot):
        return noun_before(parse, pivot.i, thing=False) or subject
    if changed is not None and head.lemma == "to" and above.lemma in _GIVING:
        return noun_before(parse, pivot.i, thing=None)
    return changed if changed is not None and head.lemma in ("to", "from", "at") else subject


def _set_off(parse: Parse, pivot: Token, head: Token) -> Token | None:
    """The crew in "her crew, 26," and "the price, now 40"."""
    lead = parse.tokens[pivot.i - 1]
    if lead.text == ":" and head.text.lower().endswith("ed"):
        return None
    return head if lead.text.lower() in _LATELY or (lead.text in (",", "(") and head.tag == "NN") else None


def _of_total_before(parse: Parse, verb: int) -> Token | None:
    """ "The report misstated the number of schools to shut. It is six": what the number told before is the number of."""
    for t in reversed(parse.tokens[max(0, verb - 30) : verb]):
        if t.lemma in ("number", "total", "count") and t.pos == "NOUN" and t.tag == "NN":
            of = next((k for k in parse.children(t.i) if k.lemma == "of"), None)
            return next((k for k in parse.children(of.i) if k.dep == "pobj"), None) if of is not None else None
    return None


_GIVING = frozenset(
    "give send deliver fly supply distribute offer donate transport hand restore issue pay ship".split()
)
"""Verbs that lead "to" those who get something: "has flown food to 14"."""


_CONCEDING = frozenset("admit confess agree own object respond listen speak write talk look point refer stick".split())


_SOUGHT = frozenset("for with on against after".split())
"""Prepositions behind which stands what somebody seeks or has, not how many they are."""


def _of_what(parse: Parse, noun: Token) -> bool:
    return any(t.lemma in ("of", "for") for t in parse.children(noun.i))


def _of_verb_before(parse: Parse, verb: Token) -> Token | None:
    """ "killed 30 militants and captured four": the object of the verb that this one is joined to."""
    while verb.dep == "conj" and parse.tokens[verb.head].pos == "VERB":
        verb = parse.tokens[verb.head]
        for kid in parse.children(verb.i):
            if kid.dep == "dobj" and kid.pos == "NOUN" and any(t.dep == "nummod" for t in parse.children(kid.i)):
                return kid
    return None
