"""Who answers for an event by how the sentence is built: the subject of the "denied" or "said" over it; and whether the
way from an event up to a quotation's cue is that of a statement."""

from __future__ import annotations

from synoptic.annotate.english.factuality.clauses import Judge
from synoptic.annotate.english.factuality.pulls import GERUNDS, SAME
from synoptic.annotate.english.factuality.words import DENYING, DOUBTING, NEGATION_RAISING, VOICES
from synoptic.annotate.english.names.words import ROLES
from synoptic.annotate.english.quotations.words import SAID, THOUGHT
from synoptic.model.parse import Token

CLIMB = 8
"""Steps from an event up to the verb whose subject answers for it."""
BREAKS = (";", ":")
"""What stands before one of these and the cue is no part of what is said."""
_SUMMARIES = frozenset(
    str.split(
        "allegation accusation charge claim suggestion promise pledge vow something move step decision report "
        "assertion demand threat statement view figure version"
    )
)
_CONCLUDING = SAID | THOUGHT | frozenset(("decide", "conclude", "agree", "learn", "discover", "establish", "determine"))
"""Verbs whose clause may stand before them: "He will not stand, aides have decided"."""
_BY_OTHERS = frozenset(str.split("allege believe think say report suspect fear understand consider deem rumour rumor"))
_SPEAKERS = frozenset(
    str.split(
        "police study report poll survey source army ministry union watchdog firm company regulator inquiry audit"
    )
)
"""Besides people by their roles, what a headline names before a colon as the one that says so."""
_SHOWING = frozenset(str.split("suggest indicate show mean imply reveal prove confirm"))
"""What events do as well as people: ", suggesting that it was planned" is nobody's word."""
_INFORMING = frozenset(str.split("tell inform assure warn remind notify"))
"""Verbs whose object the parser takes their clause for a description of."""
CONTINUING = frozenset(("advcl", "conj", "parataxis", "xcomp", "ccomp", "pcomp"))
_APART = frozenset(("relcl", "advcl", "ROOT", "nsubj", "nsubjpass"))
"""Clauses that no verb above them answers for."""


def leads(judge: Judge, t: Token, verb: Token) -> bool:
    """Whether the way from the event up to the cue is that of a statement: no infinitive, sibling or plain object."""
    below, through_noun = t, False
    for _ in range(CLIMB * 2):
        head = judge.head(below)
        if head.i == below.i:
            return verb.dep != "relcl"
        if judge.is_main(below):
            return False
        if head.i == verb.i:
            break
        if below.dep == "relcl" and (_is_afterthought(judge, head) or _is_aside(judge, below, verb)):
            return False
        gerund = below.dep == "pcomp" and not judge.is_finite(below)
        through_noun |= (gerund or below.dep in ("acl", "ccomp") or judge.is_that_clause(below)) and head.pos != "VERB"
        below = head
    else:
        return True
    if judge.is_passive(verb) and any(k.dep == "agent" for k in judge.kids(verb)):
        return True
    if (
        below.dep == "conj"
        or judge.is_teller_beside(t, judge.head(t))
        or (below.dep == "advcl" and below.tag in ("VBN", "VBG") and below.i < verb.i)
    ):
        return False
    if below.dep == "advcl" and below.i > verb.i and not any(k.dep in ("ccomp", "xcomp") for k in judge.kids(verb)):
        return False
    if below.dep == "xcomp" and below.tag == "VBG":
        pull = GERUNDS.get(verb.lemma)
        return pull is None or pull.affirmed in (SAME, "denied")
    if below.pos in ("VERB", "AUX") and below.dep in ("xcomp", "ccomp", "advcl"):
        infinitive = judge.has_to(below) or judge.is_wished(below) or (below.tag == "VB" and not judge.is_finite(below))
        return not infinitive or verb.lemma == "claim" or verb.lemma in ("believe", "think", "consider")
    return below.dep not in ("dobj", "pobj", "prep", "oprd") or through_noun or below.tag == "VBG"


def _is_afterthought(judge: Judge, noun: Token) -> bool:
    """A noun behind a comma that sums up what was said: ", a charge she rejected" is the report's own."""
    first = min([noun.i, *(k.i for k in judge.kids(noun) if k.i < noun.i)])
    over = judge.head(noun)
    if noun.dep == "pobj" and over.lemma == "of" and judge.head(over).lemma in _SUMMARIES:
        return _is_afterthought(judge, judge.head(over))
    return noun.pos in ("NOUN", "PRON") and judge.word(first - 1) in (",", "–", "—") and noun.lemma in _SUMMARIES


def _is_aside(judge: Judge, t: Token, verb: Token) -> bool:
    """A relative clause behind a comma inside what somebody only fears or denies: the report's own."""
    first = min([t.i, *(g.i for k in judge.kids(t) for g in (k, *judge.kids(k)) if k.i < t.i)])
    return verb.lemma in DENYING | DOUBTING and judge.word(first - 1) in (",", "–", "—")


def answering(judge: Judge, t: Token, held: bool) -> Token | None:
    """The subject of the verb of denying, claiming or (where no quotation is known: not `held`) saying over `t`."""
    if judge.is_teller_beside(t, judge.head(t)):
        return None
    for _ in range(CLIMB):
        head = judge.head(t)
        told = judge.head(head)
        if t.dep == "relcl" and head.dep in ("dobj", "dative") and told.lemma in _INFORMING and judge.is_that_clause(t):
            return None if held else _subject(judge, told)
        if judge.is_main(t):
            return None
        content = t.dep == "relcl" and judge.pull_of(head) is not None and judge.is_that_clause(t)
        if head.i == t.i or (t.dep in _APART and not content):
            return None
        if t.i < head.i and any(judge.word(i) in BREAKS for i in range(t.i + 1, head.i)):
            return None
        if head.pos == "VERB" and t.dep != "conj":
            return _speaker_at(judge, t, head, held)
        if head.pos == "AUX" and t.dep not in ("conj", "xcomp"):
            return None
        t = head
    return None


def _speaker_at(judge: Judge, t: Token, verb: Token, held: bool) -> Token | None:
    """The subject of `verb`, or its agent, if it answers for what `t` leads up to."""
    voice = verb.lemma in VOICES or (verb.lemma == "rule" and t.tag == "VBG")
    clause = t.dep == "ccomp" and judge.is_finite(t) and not held
    fronted = clause and t.i < verb.i and verb.lemma in _CONCLUDING - DENYING
    says = clause and t.i > verb.i and verb.lemma in SAID | THOUGHT
    status = judge.status(verb)
    silent = status is not None and (status.negated or status.value in ("unsure", "denied"))
    silent = silent and not (status is not None and status.negated and verb.lemma in NEGATION_RAISING)
    if is_passive_infinitive(judge, t, verb):
        return None
    if silent or not (voice or says or fronted) or is_asked(judge, verb) or is_shown(verb):
        return None
    agent = next((k for k in judge.kids(verb) if k.dep == "agent"), None)
    if voice and agent is not None:
        return next((k for k in judge.kids(agent) if k.dep == "pobj"), None)
    accused = verb.lemma == "accuse" and not any(k.dep == "dobj" for k in judge.kids(verb))
    if accused or judge.is_passive(verb) or (t.i < verb.i and not fronted):
        return None
    return _subject(judge, verb)


def is_passive_infinitive(judge: Judge, t: Token, verb: Token) -> bool:
    """ "The man alleged to be behind it", "Two believed trapped": these verbs take an infinitive in the passive alone, so nobody is named."""
    bare = verb.lemma in _BY_OTHERS and verb.tag in ("VBD", "VBN") and not judge.aux(verb)
    passive = judge.has_to(t) or judge.headline and t.tag == "VBN" and not judge.is_finite(t)
    return bare and judge.head(t).i == verb.i and passive


def is_shown(verb: Token) -> bool:
    """ ", suggesting that it was planned": what an event suggests is nobody's word."""
    return verb.tag == "VBG" and verb.dep == "advcl" and verb.lemma in _SHOWING


def is_asked(judge: Judge, verb: Token) -> bool:
    """ "Asked if he would stand, he smiled": a participle whose subject is the one asked."""
    if judge.aux(verb):
        return False
    participle = verb.tag == "VBN" and verb.dep in ("advcl", "acl")
    return participle or (verb.lemma == "ask" and verb.tag in ("VBN", "VBD") and judge.word(verb.i - 1) in (",", ""))


def _subject(judge: Judge, verb: Token) -> Token | None:
    """The verb's subject, its own or that of the verb that it is coordinated with or hangs from."""
    for _ in range(3):
        own = next((k for k in judge.kids(verb) if k.dep == "nsubj"), None)
        if own is not None or verb.dep not in ("conj", "xcomp", "advcl"):
            return own
        verb = judge.head(verb)
    return None


def goes_on(judge: Judge, t: Token) -> bool:
    """A coordinated clause with a subject of its own and "and": behind "but" the report speaks for itself."""
    own = any(k.dep in ("nsubj", "nsubjpass", "expl") for k in judge.kids(t))
    return own and not any(k.text.lower() == "but" and k.i < t.i for k in judge.kids(judge.head(t)))


def opening(judge: Judge, t: Token) -> Token | None:
    """The speaker whom a headline names before a colon: "Police: driver was asleep"; a mere topic speaks for nobody."""
    colon = next((k for k in judge.parse.tokens[judge.low : judge.low + 5] if k.text == ":"), None)
    if not judge.headline or colon is None or t.i < colon.i or colon.i == judge.low:
        return None
    stretch = judge.parse.tokens[judge.low : colon.i]
    last = stretch[-1]
    speaks = last.lemma.lower() in ROLES | _SPEAKERS
    return last if speaks and all(k.pos in ("NOUN", "PROPN", "ADJ", "DET") for k in stretch) else None


def closing(judge: Judge, t: Token) -> Token | None:
    """The speaker who stands last, behind a comma and his verb: "Dam unlikely to burst, say engineers", or in a
    headline before it: "No plans to close port, minister insists"."""
    tokens = judge.parse.tokens
    for verb in judge.parse.tokens[max(judge.low, judge.high - 6) : judge.high]:
        fits = verb.pos == "VERB" and verb.lemma in SAID and judge.word(verb.i - 1) == "," and judge.is_finite(verb)
        ends = all(k.pos in ("NOUN", "PROPN", "ADJ", "DET", "PRON", "PUNCT") for k in tokens[verb.i + 1 : judge.high])
        if fits and ends and t.i < verb.i:
            return next((k for k in judge.kids(verb) if k.dep in ("nsubj", "dobj") and k.i > verb.i), None)
    last = next((k for k in reversed(tokens[judge.low : judge.high]) if k.pos != "PUNCT"), None)
    if not judge.headline or last is None or last.lemma not in SAID or last.tag not in ("VBZ", "VBP") or t.i >= last.i:
        return None
    subject = next((k for k in judge.kids(last) if k.dep == "nsubj"), None)
    if subject is None or judge.word(min([subject.i, *(k.i for k in judge.kids(subject))]) - 1) != ",":
        return None
    return subject if t.i < subject.i else None
