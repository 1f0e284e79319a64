"""The "he" or "her" of a sentence that nobody in it can be meant by: "The sheriff asked him to come forward".

Only one man or woman before it in the sentence could be meant, and not the doer of the very verb whose object it is; what stands
behind it could where it opens the sentence ("When he came, Ann Weld said"). Missed on purpose: a thing before it that could be taken
for somebody ("the shots from the house he fired"), and "they" and "them".
"""

from __future__ import annotations

from collections.abc import Sequence

from synoptic.compose.candidate import Candidate
from synoptic.model.parse import Token
from synoptic.model.pointing import BODIES, CALENDAR, HAPPENINGS

_ONE = frozenset("he she him her his".split())
_SINGULAR = frozenset(("NN", "NNP"))
_NO_PERSON = CALENDAR | BODIES | HAPPENINGS
_OF_ITS_NAME = frozenset("compound appos amod nmod flat".split())


def open_pronoun(candidate: Candidate, tokens: Sequence[Token], start: int) -> Token | None:
    """The first such word behind the first word of what is printed from `start`; None where there is none."""
    passage = candidate.content.passage
    spoken = [c for q in candidate.mentions.quotations_across(passage.span) if q.direct for c in q.content]
    times = [m.span for m in candidate.mentions.times]
    told = [t for t in tokens if t.start >= start and t.pos != "PUNCT"]
    root = passage.parse.tokens[passage.root]
    for t in told[1:]:
        if (
            t.text.lower() not in _ONE
            or t.pos not in ("PRON", "DET")
            or any(s.start <= t.start < s.end for s in spoken)
        ):
            continue
        own = _doers(t, told)
        nouns = [
            u
            for u in told
            if u.tag in _SINGULAR
            and u.i not in own
            and u.lemma.lower() not in _NO_PERSON
            and not any(s.start <= u.start < s.end for s in times)
        ]
        ahead = any(u.i > t.i for u in nouns) and t.i < root.i
        if not ahead and not any(u.i < t.i for u in nouns):
            return t
        return None
    return None


def _doers(pronoun: Token, told: Sequence[Token]) -> set[int]:
    """The doer of the verb whose object a pronoun is, with the words of its name: it is somebody else."""
    if pronoun.dep not in ("dobj", "dative", "nsubj") or pronoun.text.lower() not in ("him", "her"):
        return set()
    verb = next((t for t in told if t.i == pronoun.head), None)
    if verb is not None and pronoun.dep == "nsubj":
        verb = next((t for t in told if t.i == verb.head), None) if verb.dep in ("ccomp", "xcomp") else None
    found = {t.i for t in told if verb is not None and t.head == verb.i and t.dep == "nsubj"}
    for t in told:
        above, seen = t, 0
        while above.i not in found and above.dep in _OF_ITS_NAME and seen < len(told):
            above, seen = next((u for u in told if u.i == above.head), above), seen + 1
            if above.i in found:
                found.add(t.i)
    return found
