"""What is called for, demanded or proposed lies ahead of whoever does so, though the verb that tells it stands in the past.

"Called for an election in May": the month is the election's. With "by" or "before" the time is a deadline of what is wished; with
"in" or "on" it is that of a happening which is put to a day, where it stands right behind that. Missed on purpose: weekdays with "on",
which are mostly those of the saying ("called for an inquiry on Monday").
"""

from __future__ import annotations

from synoptic.annotate.english.calendar.words import WEEKDAYS
from synoptic.model.parse import Parse, Token

WISHES = frozenset(
    "demand urge propose request ask recommend push press appeal plead lobby campaign pledge promise want hope advocate petition bid "
    "suggest seek agree vow vote insist threaten offer".split()
)
"""Verbs and nouns of wishing; "call" is one with "for" or "on"."""
URGES = frozenset(
    "demand urge request recommend push press appeal plead lobby campaign petition insist beg advise call".split()
)
"""Verbs that wish that somebody does something: the infinitive or "that" behind them tells what lies ahead."""
NOUNS = frozenset(
    "call demand plan proposal request bid pledge promise appeal petition motion threat push ultimatum".split()
)
FOR = frozenset("for on upon to of".split())
HELD = frozenset(
    "election vote referendum ballot poll strike walkout stoppage summit meeting conference talk negotiation hearing trial retrial "
    "inquest march protest rally demonstration visit debate session ceasefire truce match game race concert festival handover "
    "launch opening reopening closure withdrawal rollout ban shutdown".split()
)
"""Happenings that are put to a day."""


def wished(parse: Parse, i: int, verb: Token) -> bool:
    """Whether the time at token `i`, governed by `verb`, is that of something wished for."""
    led = parse.tokens[parse.tokens[i].head]
    if led.pos not in ("ADP", "SCONJ") or led.i < 2 or led.i > i:
        return False
    deadline = led.lemma.lower() in ("by", "before")
    if deadline and verb.i < led.i and wishes(parse, verb) and parse.tokens[led.i - 1].i != verb.i:
        return True
    noun = parse.tokens[led.i - 1]
    at = led.lemma.lower() in ("in", "on") and parse.tokens[i].text.lower() not in WEEKDAYS
    if noun.pos not in ("NOUN", "PROPN") or not deadline and (not at or noun.lemma not in HELD):
        return False
    k = noun.i - 1
    while k > 0 and parse.tokens[k].pos in ("DET", "ADJ", "NOUN", "PROPN", "NUM", "ADV"):
        if parse.tokens[k].pos == "NOUN" and parse.tokens[k].dep != "compound":
            break
        k -= 1
    led_to = parse.tokens[k]
    holder = parse.tokens[k - 1] if led_to.lemma.lower() in FOR and k else led_to
    if holder.pos == "NOUN":
        return holder.lemma in NOUNS and holder is not led_to
    return holder.pos == "VERB" and (holder.lemma in WISHES or holder.lemma == "call" and led_to.lemma.lower() == "for")


def wishes(parse: Parse, verb: Token) -> bool:
    """Whether a verb tells a wish."""
    return verb.lemma in WISHES or verb.lemma == "call" and _calls_for(parse, verb)


def urged(parse: Parse, verb: Token) -> bool:
    """Whether a verb tells what somebody wishes to be done: "called on them to leave", "demanded that the mill reopen"."""
    above = parse.tokens[verb.head]
    if (
        above.i == verb.i
        or above.lemma not in URGES
        or above.i > verb.i
        or above.lemma == "call"
        and not _calls_for(parse, above)
    ):
        return False
    helpers = [t for t in parse.children(verb.i) if t.dep in ("aux", "auxpass", "mark") and t.i < verb.i]
    if any(t.tag == "TO" for t in helpers):
        return True
    subjunctive = verb.tag in ("VB", "VBP") or any(t.tag == "VB" and t.lemma == "be" for t in helpers)
    return verb.dep == "ccomp" and subjunctive and any(t.text.lower() == "that" for t in helpers)


def _calls_for(parse: Parse, verb: Token) -> bool:
    following = parse.tokens[verb.i + 1 : verb.i + 2]
    return any(t.text.lower() in ("for", "on", "upon") for t in following)
