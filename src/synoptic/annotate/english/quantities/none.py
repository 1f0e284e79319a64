"""None of what can be counted: "no survivors", "no homes were lost"; and whether "none" is said of a group that was numbered.

Missed on purpose: none of what is no thing and nobody ("no plans", "no details"), and of what is told in the singular ("no trace").
"""

from __future__ import annotations

import re

from synoptic.annotate.english.quantities.amounts_of import Counted
from synoptic.annotate.english.quantities.counted import counted
from synoptic.annotate.english.quantities.hedges import Amount
from synoptic.annotate.english.quantities.naming import lemma_of
from synoptic.annotate.english.quantities.states import NAMING, STATES
from synoptic.model.parse import Parse

_NOTHING_COUNTED = frozenset(
    "detail plan sign comment link tie reason ground doubt problem word circumstance change mean means way result issue question answer concern regret "
    "apology guarantee surprise term condition chance illusion qualm objection rule intention expectation option excuse secret effect limit prospect "
    "news less thanks other alternative clue hint idea reservation complaint consequence difference exception bound hope fear wish grudge mood kind sort "
    "odds lesson longer always matter trace indication assurance strings side need proof barrier".split()
)
"""Nouns of which "no" with the plural denies that there is any, and counts none."""
_WORD_OF = frozenset("report word news mention sign".split())
_NUMBERED = re.compile(
    r"none of (?:the|these|those|its|his|her|their|our)(?: \w+)? (?:\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen)"
)


def none_of(parse: Parse, inside: list[int], sentence: tuple[int, ...]) -> Counted | None:
    """What "no" counts none of: the plural noun that it belongs to, and what is told of it."""
    noun = parse.tokens[parse.tokens[inside[0]].head]
    if noun.tag not in ("NNS", "NNPS") or not inside[0] < noun.i <= inside[0] + 4:
        return None
    if noun.lemma in _WORD_OF:
        of = next((t for t in parse.children(noun.i) if t.lemma == "of"), None)
        told = next((t for t in parse.children(of.i) if t.dep == "pobj"), None) if of is not None else None
        if told is None or (told.lemma not in NAMING and told.lemma not in ("casualty", "victim")):
            return None
        return Counted(STATES.get(told.lemma, told.lemma), told.lemma)
    if noun.lemma in _NOTHING_COUNTED:
        return None
    what = counted(parse, inside[:1], sentence, measured=False)
    if noun.lemma == "casualty" and what.of in ("", "casualty"):
        return Counted("injured", "casualty")
    return Counted(what.of, what.noun) if what.noun else Counted(lemma_of(noun), lemma_of(noun))


def is_none_of_group(text: str, amount: Amount) -> bool:
    """Whether "none" is some of a group: not where it opens a sentence, or the group stands without a number behind it."""
    word, behind = text[slice(*amount.core)], text[amount.core[1] :]
    if behind.startswith((" of them", " of whom", " of which", " of these", " of those")):
        return True
    if word.lower() != "none":
        return behind.startswith(" of ")
    if behind.startswith(" of "):
        return bool(_NUMBERED.match("none" + behind[:60].lower()))
    return word == "none" and text[: amount.core[0]].rstrip().endswith((",", ";", ":", "and", "but", "–", "—", "-"))


def is_somewhere(parse: Parse, inside: list[int]) -> bool:
    """ "Nobody was in the cars", "no one survived": nobody at the start of a sentence, without a verb, or as the subject of being somewhere or of a verb without an object; "nobody would
    give her nine", "no one is to blame", "blamed no one" and "no one sells values" tell of no number."""
    word = parse.tokens[inside[-1]]
    verb = parse.tokens[word.head]
    kids = parse.children(verb.i)
    if verb.tag in ("VBZ", "VBP") and verb.pos == "VERB" and any(t.dep == "dobj" and t.i > verb.i for t in kids):
        return any(t.dep in ("aux", "auxpass") for t in kids)
    if word.i == 0 or parse.tokens[word.i - 1].text in (".", "!", "?") or inside[0] in {s for s, _ in parse.sentences}:
        return True
    if word.dep not in ("nsubj", "nsubjpass") or verb.pos not in ("VERB", "AUX"):
        return word.dep not in ("dobj", "pobj", "dative", "attr")
    if any(t.dep in ("dobj", "dative", "xcomp", "ccomp") and t.i > verb.i for t in kids):
        return False
    return verb.lemma != "be" or any(t.dep in ("prep", "advmod", "acomp") and t.i > verb.i for t in kids)
