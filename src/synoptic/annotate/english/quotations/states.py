"""Attributions without a verb of saying: adjectives of attitude, "seems", "is expected to", "reportedly".

Missed on purpose: "apparently" and "seemingly", which as often say how sure the writer is.
"""

from __future__ import annotations

from synoptic.annotate.english.quotations.attitudes import ADJECTIVES, COPULAS, EVIDENT
from synoptic.annotate.english.quotations.sentence import (
    NOBODY,
    RELATIVE,
    SUBJECTS,
    Frame,
    Sentence,
    auxiliaries,
    framed,
    who,
)
from synoptic.annotate.english.quotations.words import PERCEIVING
from synoptic.model.parse import Token

_COMPLEMENTS = ("ccomp", "xcomp", "advcl", "acl")
_BEHIND_ADJECTIVE = frozenset(str.split("of about with at for to on over in toward towards by that"))
_SEEN = ("oprd", "acomp", "attr", "xcomp", "ccomp")


def adjective(s: Sentence, t: Token) -> Frame | None:
    """ "is wary of a vote", "leaders worried about the weather", "it is unclear whether": the adjective is the cue."""
    word = t.text.lower() if t.tag == "VBN" else t.lemma
    head = s.at(t.head)
    kids = s.parse.by_head[t.i]
    copula = head if t.dep in ("acomp", "attr", "oprd") and head.lemma in (COPULAS | {"make"}) else None
    clause = [k for k in kids if k.dep in ("ccomp", "xcomp") and k.i > t.i]
    if head.lemma == "make" and t.dep in ("ccomp", "oprd", "acomp"):
        copula = head
        clause += [k for k in kids if k.dep == "advcl" and any(m.lemma == "that" for m in s.parse.by_head[k.i])]
    if copula is not None:
        clause += [k for k in s.parse.by_head[copula.i] if k.dep == "ccomp" and k.i > t.i]
    if word in EVIDENT and (copula is None or copula.lemma != "make"):
        return _evident(s, t, copula, clause)
    if word not in ADJECTIVES:
        return None
    holder = _holder(s, t, copula)
    if holder is None or holder.text.lower() in ("it", "there", "this", "that", "what", "which"):
        return None
    preps = [k for k in kids if k.dep in ("prep", "agent") and k.i > t.i and k.lemma in _BEHIND_ADJECTIVE]
    cue = [t.i, *auxiliaries(s, copula or t)] + ([copula.i] if copula is not None else [])
    content: list[int] = []
    if clause and word in ("certain", "sure") and clause[0].dep == "xcomp":
        return None
    if clause:
        content = [i for k in clause[:1] for i in s.under(k.i) if i > t.i]
    elif preps:
        cue.append(preps[0].i)
        content = [i for i in s.under(preps[0].i) if i > preps[0].i]
    act = "intended" if clause and clause[0].dep == "xcomp" else "thought" if clause else "stance"
    if copula is not None and copula.lemma == "make" and clause:
        act = "said"
    return framed(s, who(s, holder, t), cue, content, act, f"adjective {word}")


def _evident(s: Sentence, t: Token, copula: Token | None, clause: list[Token]) -> Frame | None:
    if copula is None or not clause or not any(k.dep == "ccomp" for k in clause):
        return None
    content = [i for i in s.under(clause[0].i) if i > t.i]
    return framed(s, NOBODY, [t.i, copula.i], content, "thought", f"adjective {t.lemma}")


def _holder(s: Sentence, t: Token, copula: Token | None) -> Token | None:
    for verb in (copula, t):
        if verb is None:
            continue
        subject = next((k for k in s.parse.by_head[verb.i] if k.dep in SUBJECTS), None)
        if subject is not None:
            return subject
    if copula is not None and copula.dep in ("conj", "xcomp", "advcl") and copula.head != copula.i:
        return next((k for k in s.parse.by_head[copula.head] if k.dep in SUBJECTS), None)
    head = s.at(t.head)
    if t.dep in ("conj", "advcl") and head.head != head.i:
        return next((k for k in s.parse.by_head[head.i] if k.dep in SUBJECTS), None)
    return None


def seeming(s: Sentence, t: Token) -> Frame | None:
    """ "The ship seems to have turned": the content is the whole clause; who finds so is only told by "to me"."""
    kids = s.parse.by_head[t.i]
    subject = next((k for k in kids if k.dep in SUBJECTS), None)
    seen = [k for k in kids if k.i > t.i and (k.dep in _SEEN or (k.dep == "prep" and k.lemma == "like"))]
    if not seen or subject is None and t.dep not in ("conj", "relcl"):
        return None
    if t.lemma in ("look", "sound") and not any(k.dep == "acomp" or k.lemma == "like" for k in seen):
        return None
    to = next((k for k in kids if k.dep == "prep" and k.lemma == "to" and k.i > t.i), None)
    obj = next((k for k in s.parse.by_head[to.i] if k.dep == "pobj"), None) if to is not None else None
    source = who(s, obj, t)
    content = [i for k in seen for i in s.under(k.i)]
    if subject is not None and not (subject.text.lower() == "it" and seen[0].dep == "ccomp"):
        content += who(s, subject, t)[0]
    return framed(s, source, [t.i, *auxiliaries(s, t)], content, "thought", f"verb {t.lemma}")


def impersonal(s: Sentence, t: Token) -> Frame | None:
    """ "is expected to resign", "is said by friends to be ill": the source is who stands behind "by", if anybody does."""
    kids = s.parse.by_head[t.i]
    if not any(k.dep == "auxpass" for k in kids):
        return None
    subject = next((k for k in kids if k.dep in ("nsubjpass", "nsubj")), None)
    complements = () if t.lemma in PERCEIVING else ("xcomp", "oprd", "ccomp")
    said = [k for k in kids if k.i > t.i and (k.dep in complements or k.dep == "prep" and k.lemma in ("as", "of"))]
    if subject is None or not said or subject.text.lower() in ("who", "that", "which") and t.dep != "relcl":
        return None
    if said[0].dep == "prep" and said[0].lemma == "of" and t.lemma not in ("accuse", "suspect"):
        return None
    expletive = subject.text.lower() == "it" and any(k.dep == "ccomp" for k in said)
    content = [i for k in said for i in s.under(k.i)] + ([] if expletive else who(s, subject, t)[0])
    act = "said" if t.lemma in ("say", "report", "allege", "accuse", "rumor", "rumour") else "thought"
    by = next((k for k in kids if k.dep == "agent"), None)
    agent = next((k for k in s.parse.by_head[by.i] if k.dep == "pobj"), None) if by is not None else None
    return framed(s, who(s, agent, t), [t.i, *auxiliaries(s, t)], content, act, f"passive {t.lemma}")


def hearsay(s: Sentence, t: Token) -> Frame | None:
    """ "The firm has reportedly sold the ship": somebody, not named, says the clause around the adverb."""
    verb = s.at(t.head)
    if t.dep != "advmod" or verb.pos not in ("VERB", "AUX"):
        return None
    content = [i for i in s.clause(verb) if i != t.i and (i > t.i or s.at(i).text.lower() not in RELATIVE)]
    return framed(s, NOBODY, [t.i], content, "said", f"adverb {t.lemma}")
