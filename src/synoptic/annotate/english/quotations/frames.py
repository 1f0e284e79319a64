"""Within one sentence: a cue, who is its source, and what is its content.

A frame is found at a verb that attributes (quotations_words), at "according to", at a noun or adjective that
attributes (quotations_nouns, quotations_states), or at a colon after a name. The source is the verb's subject with its
whole phrase. The content is what stands in quotation marks beside the frame, the clause that the verb governs, its
object, or, where the frame stands last or between commas, the rest of the sentence.

Missed on purpose: verbs used figuratively of things ("the crash underscored"); sources that only an earlier sentence
names; of wishes and attitudes told inside another's words, that they are attributions too.
"""

from __future__ import annotations

from synoptic.annotate.english.quotations.content import fill_said, governed
from synoptic.annotate.english.quotations.lines import label
from synoptic.annotate.english.quotations.nouns import noun, survey
from synoptic.annotate.english.quotations.object import behind_preposition, fill_directed, fill_object, fill_view
from synoptic.annotate.english.quotations.sentence import (
    RELATIVE,
    SUBJECTS,
    Frame,
    Sentence,
    around,
    auxiliaries,
    trimmed,
    who,
)
from synoptic.annotate.english.quotations.source import is_thing
from synoptic.annotate.english.quotations.states import adjective, hearsay, impersonal, seeming
from synoptic.annotate.english.quotations.words import (
    CUES,
    DIRECTING,
    EXPECTED,
    FIGURATIVE,
    HEARSAY,
    MEANT,
    SAID,
    SEEMING,
    THOUGHT,
    VIEWING,
)
from synoptic.model.parse import Token

_SPOKEN = ("verb", "according")
"""Reasons of frames whose cue says that the source spoke."""
_CLOSES_SPEECH = frozenset((",", '"', "”", "''", "’", "—", "–"))
_LONGEST = 600
"""Tokens. What is longer is a list or a broken page and no sentence that anybody quotes in."""


def frames(s: Sentence, opens: bool = False) -> list[Frame]:
    """The attributions of a sentence, in the order of their cues. `opens`: it is the first of its block.

    A verb of saying before a final colon is given without content, which then stands in the next block.
    """
    found: list[Frame] = []
    if s.high - s.low > _LONGEST:
        return found
    labelled = label(s) if opens else None
    if labelled is not None:
        return [labelled]
    for t in s.tokens:
        if t.i in s.in_quote:
            continue
        frame = _at(s, t)
        if frame is not None and (frame.content or _announces(s, t, frame)):
            found.append(frame)
    for f in found:
        _without_clause_that_attributes(s, f, found)
    return [f for f in found if not _is_part(f, found) and not _is_carried(f, found)]


def _is_carried(f: Frame, found: list[Frame]) -> bool:
    """Whether the frame's verb is only part of a noun's cue: "voiced support for the strike" is one attribution."""
    return f.reason.startswith("verb") and any(
        o.reason.startswith("noun") and set(f.cue) < set(o.cue) and set(o.content) <= set(f.content) for o in found
    )


def _without_clause_that_attributes(s: Sentence, f: Frame, found: list[Frame]) -> None:
    """Of "Berg, who said he was there", only "Berg": what the clause tells is an attribution of its own, to "who"."""
    inside = [o.cue[0] for o in found if o is not f and o.cue and o.cue[0] in f.source]
    for at in inside:
        clause = at
        while (
            s.at(clause).dep not in ("relcl", "acl") and s.at(clause).head in f.source and s.at(clause).head != clause
        ):
            clause = s.at(clause).head
        first = min(s.under(clause))
        apart = first > s.low and s.at(first - 1).text in (",", "-", "–", "—", "--")
        if apart and s.at(clause).dep in ("relcl", "acl") and s.at(clause).head in f.source:
            f.source = trimmed(s, [i for i in f.source if i < first])


def _is_part(f: Frame, found: list[Frame]) -> bool:
    """Whether a frame belongs wholly to what another's source says, and is not itself something said by somebody.

    What a speaker tells of wishes, beliefs and attitudes, his own ("he said he hopes to win") and others', stays part
    of what he says, as in PolNeAR. What he says that somebody said is an attribution inside his ("police said the
    witness told them").
    """
    if f.act == "said" and f.source and f.reason.startswith(_SPOKEN):
        return False
    own = {*f.source, *f.cue}
    return any(o is not f and own <= set(o.content) for o in found)


def _at(s: Sentence, t: Token) -> Frame | None:
    """The frame whose cue is `t`."""
    lemma, frame = t.lemma, None
    if lemma == "accord" or t.text.lower() == "according":
        return _according(s, t)
    if t.pos in ("VERB", "AUX"):
        if lemma in EXPECTED:
            frame = impersonal(s, t)
        if frame is None and lemma in CUES:
            frame = _verb(s, t)
        if lemma in SEEMING and (frame is None or not frame.content):
            frame = seeming(s, t)
    elif t.pos == "NOUN":
        return noun(s, t)
    elif lemma == "in" and t.pos == "ADP":
        return survey(s, t)
    elif lemma in HEARSAY:
        return hearsay(s, t)
    if (frame is None or not frame.content) and (t.pos == "ADJ" or t.tag == "VBN"):
        frame = adjective(s, t)
    return frame


def _announces(s: Sentence, c: Token, frame: Frame) -> bool:
    """Whether a verb of saying with a source leads up to the colon that ends the sentence."""
    return bool(frame.source) and c.lemma in SAID and s.tokens[-1].text == ":"


def _verb(s: Sentence, c: Token) -> Frame | None:
    kids = s.parse.by_head[c.i]
    passive = any(k.dep == "auxpass" for k in kids)
    if c.lemma in ("respond", "reply", "answer", "comment") and any(k.dep == "neg" for k in kids):
        return None
    agent = next((g for k in kids if k.dep == "agent" for g in s.parse.by_head[k.i] if g.dep == "pobj"), None)
    if passive and agent is None and not _impersonal(s, c):
        return None
    if c.tag == "VBN" and c.lemma in SAID and not any(k.dep in (*SUBJECTS, "aux", "auxpass") for k in kids):
        if agent is None:
            passive = c.dep == "advcl"
        elif c.dep == "advcl" and any(k.text.lower() == "as" for k in kids):
            passive = True  # "the bridge is shut, as first reported by the Courier"
    subject = agent if passive else _subject(s, c) or _inverted(s, c)
    source, head = who(s, subject, c)
    cue = sorted([c.i, *auxiliaries(s, c)])
    frame = Frame(source, cue, [], "said", head=head, reason=f"verb {c.lemma}")
    if c.lemma in SAID or c.lemma in THOUGHT:
        frame.act = "said" if c.lemma in SAID else "thought"
        fill_said(s, c, frame)
    if not frame.content and c.lemma in MEANT and source:
        frame.act = "intended"
        frame.content = governed(s, c, ("xcomp",), frame)
    if not frame.content and c.lemma in VIEWING and source and not passive:
        fill_view(s, c, frame)
    if not frame.content and c.lemma in DIRECTING and source and not passive:
        fill_directed(s, c, frame)
    if not frame.content and c.lemma == "call" and source:
        frame.content, frame.act = sorted(behind_preposition(s, c, frame) - set(source)), "stance"
    if not frame.content and source:
        fill_object(s, c, frame, passive)
    if c.lemma in FIGURATIVE and not frame.direct and is_thing(s, frame.head):
        return None
    if frame.act != "said" and not _is_stated(s, c, subject):
        return None
    if not frame.content and source:
        frame.content = trimmed(s, sorted(behind_preposition(s, c, frame) - set(source)))
        frame.act = frame.act if c.lemma in SAID or c.lemma in THOUGHT else "stance"
    return frame


def _is_stated(s: Sentence, c: Token, subject: Token | None) -> bool:
    """Whether a thought, wish or stance is told of somebody: not one only possible, nor one that picks people out
    ("voters who want change")."""
    if subject is None or subject.text.lower() in RELATIVE:
        return False
    return not any(k.tag == "MD" and k.lemma in ("may", "might", "could", "can") for k in s.parse.by_head[c.i])


def _impersonal(s: Sentence, c: Token) -> bool:
    """ "It was reported that", "X was told that"."""
    return c.lemma in SAID and any(k.dep == "ccomp" and k.i > c.i for k in s.parse.by_head[c.i])


def _inverted(s: Sentence, c: Token) -> Token | None:
    """The subject behind a verb of saying that closes what was said (", said Berg, who"), where the parse has none."""
    before = s.at(c.i - 1) if c.i > s.low else None
    if c.lemma not in SAID or c.tag not in ("VBD", "VBZ", "VBP") or before is None or c.i + 1 >= s.high:
        return None
    top = s.at(c.i + 1)
    if before.text not in _CLOSES_SPEECH or top.pos not in ("PROPN", "NOUN", "DET", "PRON", "ADJ", "NUM"):
        return None
    while (
        s.at(top.head).i > c.i and s.at(top.head).pos in ("PROPN", "NOUN", "PRON", "ADJ", "NUM") and top.head != top.i
    ):
        top = s.at(top.head)
    return top if top.pos in ("PROPN", "NOUN", "PRON") else None


def _subject(s: Sentence, c: Token, depth: int = 0) -> Token | None:
    """Who the verb's subject is: its own, or that of the verb it hangs from."""
    own = [k for k in s.parse.by_head[c.i] if k.dep in SUBJECTS and s.low <= k.i < s.high]
    if own:
        behind = len(own) > 1 and c.lemma in SAID and s.at(c.i - 1).text in _CLOSES_SPEECH and own[-1].i > c.i
        return own[-1] if behind else own[0]
    head = s.at(c.head)
    if depth > 4 or c.head == c.i:
        return None
    if c.dep == "acl" and c.tag == "VBG":
        return head
    if c.dep in ("conj", "xcomp", "advcl", "pcomp", "dep", "parataxis", "ccomp") and (
        c.dep != "ccomp" or c.tag in ("VBG", "VB")
    ):
        if head.pos in ("VERB", "AUX"):
            return _subject(s, head, depth + 1)
        if c.dep == "pcomp":
            return _subject(s, s.at(head.head), depth + 1) if s.at(head.head).pos in ("VERB", "AUX") else None
        if head.pos in ("NOUN", "PROPN", "ADJ") and c.dep in ("xcomp", "advcl", "conj"):
            up = next((k for k in s.parse.by_head[head.i] if k.dep in SUBJECTS), None)
            return up
    return None


def _before_subject(s: Sentence, source: list[int], opens: bool) -> list[int]:
    """Of "According to Berg, the road" before "is closed": only "Berg", for the verb needs the road as its subject."""
    behind = s.at(source[-1] + 1) if source and source[-1] + 1 < s.high else None
    comma = next((i for i in source if s.at(i).text == ","), None)
    if not opens or comma is None or behind is None or behind.tag not in ("VBZ", "VBD", "VBP", "MD"):
        return source
    return [i for i in source if i < comma]


def _according(s: Sentence, t: Token) -> Frame | None:
    """ "according to X": the source is X, the content the clause that it stands beside."""
    to = s.at(t.i + 1) if t.i + 1 < s.high else None
    if to is None or to.text.lower() != "to":
        return None
    obj = next((k for k in s.parse.by_head[to.i] if k.dep == "pobj"), None)
    if obj is None:
        return None
    opens = not any(s.is_word(i) and s.at(i).dep != "cc" for i in range(s.low, t.i))
    source = [i for i in s.under(obj.i) if i > to.i]
    source = _before_subject(s, trimmed(s, around(source, obj.i)), opens)
    if not source:
        return None
    high = source[-1]
    top = t.head
    while s.at(top).dep == "conj" or s.at(top).pos not in ("VERB", "AUX") and s.at(top).head != top:
        top = s.at(top).head
    under = set(s.under(top)) if s.low <= top < s.high else set()
    rest = {i for i in range(s.low, s.high) if not t.i <= i <= high}
    if opens:
        content = {i for i in rest if i > high}
    elif not any(s.is_word(i) for i in range(high + 1, s.high)):
        content = {i for i in (under or rest) if i < t.i} or rest
    else:
        content = (under & rest) or rest
    kept = trimmed(s, sorted(content))
    return Frame(source, [t.i, to.i], kept, "said", bool(content & s.in_quote), obj.i, "according to")
