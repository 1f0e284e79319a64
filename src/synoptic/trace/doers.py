"""Deeds that are known from whoever does them: what is decided, called off, granted, planned or paid.

Nobody sees a body decide or its money go; a report that tells it without saying from whom has it from the doer, directly or
by what the doer announced. "The organisers have scrapped the parade" is the organisers' word as much as "The parade is off, the
organisers said". Misses on purpose what anybody on the spot can see: roads closed, crowds moved, walls painted, sentences passed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from synoptic.model.mention import Mentions
from synoptic.model.parse import Token
from synoptic.model.passage import Passage
from synoptic.model.span import Span
from synoptic.trace.heads import is_body_noun
from synoptic.trace.sentence import Sentence
from synoptic.trace.unread import covers
from synoptic.trace.voices import LEADERS, MINISTERS, OFFICES, OFFICIALS, POLICE, STAFF

_OFF = frozenset("cancel scrap postpone shelve axe reschedule defer rescind revoke annul ditch".split())
"""What undoes something that was planned or granted."""
_GRANTED = frozenset(
    "approve authorise authorize ban prohibit forbid outlaw bar veto reject adopt ratify license licence permit grant award allocate "
    "earmark endorse waive impose introduce tighten ease lift extend suspend withdraw recall".split()
)
"""What is done by a decision, of which only the word is ever seen."""
_STAFFED = frozenset(
    "appoint reappoint nominate hire recruit sack dismiss promote demote reinstate oust expel disqualify charge investigate question "
    "suspect summon resign quit retire arrest detain indict extradite deport".split()
)
"""What is done so to people, or by one of oneself."""
_RESOLVED = frozenset(
    "decide agree resolve choose opt plan intend aim propose pledge promise vow commit offer undertake refuse decline consider seek "
    "hope want expect prepare demand urge threaten believe think fear doubt suspect favour favor oppose support back".split()
)
"""What is only in the mind of whoever does it, or in his or her word."""
_PAID = frozenset(
    "pay repay refund reimburse compensate fund finance invest donate spend borrow lend owe earn lose insure fine sue buy acquire "
    "purchase sell budget settle offer raise collect".split()
)
"""With an amount of money: what is in the doer's books."""
_SET = frozenset("raise lower cut increase reduce hike slash set keep hold leave lift freeze double halve".split())
_SETTABLE = frozenset(
    "rate price tax fee wage salary pay fare toll forecast target limit quota tariff premium rent dividend job post position staff "
    "workforce budget spending subsidy grant pension benefit rating".split()
)
"""What whoever is over it sets by a decision."""
_OPENED = frozenset("open launch start begin order commission".split())
_OPENABLE = frozenset(
    "inquiry enquiry investigation probe review audit proceeding proceedings case tender appeal consultation".split()
)
"""What is begun by saying so."""
_STATES_OF_PLACES = frozenset("open reopen close shut stay remain move relocate begin start end".split())
_PARTICLES = {
    "call": ("off", "for", "on"),
    "step": ("down", "aside"),
    "pull": ("out",),
    "turn": ("down",),
    "rule": ("out",),
    "lay": ("off",),
    "push": ("back",),
    "put": ("off",),
}
_ALONE = _OFF | frozenset(
    "approve authorise authorize ban prohibit outlaw veto reject adopt ratify grant award allocate earmark waive appoint nominate sack "
    "dismiss decide agree plan propose suspend withdraw recall charge arrest detain indict extradite deport".split()
)
"""Deeds that are known by word alone, so that they are nobody's own also where it is not said whose they are."""
_BY_ACTORS = _OFF | _GRANTED | _STAFFED | _RESOLVED
_ALL = _BY_ACTORS | _PAID | _SET | _OPENED | _ALONE | frozenset(_PARTICLES)
_MONEY = re.compile(r"[A-Z]{3}$")
"""A unit of money, by ISO 4217."""
_COINS = frozenset("crown mark real sol colon dinar leu lev som lat".split())
"""Nouns of money that is not said to be of which country."""
PLANNERS = frozenset(
    "organiser organizer promoter host owner landlord trustee councillor lawmaker legislator senator mp regulator employer backer sponsor "
    "donor investor bidder buyer seller lessor tenant heir delegate delegation negotiator planner management leadership jury panel "
    "family state opposition coalition creditor prosecution defence defense force administrator liquidator receiver".split()
)
"""More nouns of those who decide."""
ACTORS = LEADERS | MINISTERS | OFFICES | OFFICIALS | POLICE | STAFF | PLANNERS
"""Nouns of persons and bodies that decide, beside those of bodies in general."""
_NAMED = frozenset(("person", "organisation", "group", "facility", "place", "nationality"))
_LINKED = ("xcomp", "conj")
_ASKED = frozenset("ask request beg urge order call invite petition beseech tell".split())
"""Verbs of whoever wants a deed of somebody else, who need not know of it: "the court is to be asked to rule"."""
_NOT_SAID = ("it", "they", "he", "she", "we", "who", "which", "that")


@dataclass(frozen=True, slots=True)
class Deed:
    """Something that is known from its doer."""

    verb: str
    """As printed."""
    who: Span | None
    """The words of the doer; None where it is not said who."""


def deed_of(passage: Passage, noted: Mentions) -> Deed | None:
    """The deed, known from its doer, that a passage tells; None where it tells none."""
    planned = {f.event_start for f in noted.presented_in(passage.span) if f.value == "planned"}
    tokens = passage.parse.tokens
    if not planned and _ALL.isdisjoint(tokens[i].lemma for i in passage.tokens):
        return _minded(passage, noted)
    sentence = Sentence(passage)
    root = tokens[passage.root]
    if root.i not in sentence.kids:
        return None
    paid = any(_MONEY.match(q.unit or "") or q.noun in _COINS for q in noted.quantities_in(passage.span))
    for verb, subject, passive in _acts(sentence, root):
        if verb.start not in planned and not _is_by_word(sentence, verb, paid):
            continue
        agent = _agent(sentence, verb) if passive else subject
        if agent is not None and _is_handled(sentence, verb, agent):
            break
        if agent is not None and _is_actor(sentence, agent, noted):
            if agent.text.casefold() in _NOT_SAID:
                return None
            return Deed(verb.text, sentence.phrase(agent, passage.span.end if passive else verb.start))
        if passive and agent is None and (verb.lemma in _ALONE or _has_particle(sentence, verb)):
            return Deed(verb.text, None)
        if agent is not None:
            break
    return _minded(passage, noted)


def _minded(passage: Passage, noted: Mentions) -> Deed | None:
    """What somebody thinks, means or wants, of which nobody else can know: "The council's decision to close the baths"."""
    for quotation in noted.quotations_across(passage.span):
        inside = quotation.source and all(passage.span.holds(part) for part in (*quotation.source, *quotation.cue))
        if (
            quotation.act in ("intended", "stance")
            and inside
            and not quotation.anonymous
            and covers(quotation, passage.span)
        ):
            return Deed(quotation.cue_text, quotation.source[0])
    return None


def _acts(sentence: Sentence, root: Token) -> list[tuple[Token, Token | None, bool]]:
    """The verbs of the main clause: each with its subject and whether that suffers it."""
    found: list[tuple[Token, Token | None, bool]] = []
    queue: list[tuple[Token, Token | None]] = [(root, None)]
    while queue:
        verb, inherited = queue.pop(0)
        subject = sentence.subject(verb) or inherited
        if verb.pos in ("VERB", "AUX") and subject is not None:
            passive = subject.dep == "nsubjpass" if subject.head == verb.i else _is_passive(sentence, verb)
            passive = passive or verb.lemma == "be" and any(_is_passive(sentence, k) for k in _linked(sentence, verb))
            found.append((verb, subject, passive))
            if passive and verb.lemma in _ASKED:
                continue
        queue += [(k, subject) for k in _linked(sentence, verb)]
    return found


def _linked(sentence: Sentence, verb: Token) -> list[Token]:
    """The verbs that have the subject of another: "is to be asked to rule"."""
    return [k for k in sentence.kids[verb.i] if k.dep in _LINKED and k.pos in ("VERB", "AUX")]


def _is_passive(sentence: Sentence, verb: Token) -> bool:
    return any(k.dep == "auxpass" for k in sentence.kids[verb.i])


def _agent(sentence: Sentence, verb: Token) -> Token | None:
    by = next((k for k in sentence.kids[verb.i] if k.dep == "agent"), None)
    return next((k for k in sentence.kids[by.i] if k.dep == "pobj"), None) if by is not None else None


def _is_handled(sentence: Sentence, verb: Token, noun: Token) -> bool:
    """Whether it is done to places that decide nothing, though the verb reads as theirs: "The shops will shut by May"."""
    alone = not any(k.dep in ("dobj", "xcomp", "ccomp") for k in sentence.kids[verb.i])
    return noun.tag == "NNS" and verb.lemma in _STATES_OF_PLACES and alone


def _is_by_word(sentence: Sentence, verb: Token, paid: bool) -> bool:
    """Whether a verb tells what only its doer knows; `paid`: an amount of money stands beside it."""
    if _has_particle(sentence, verb) or verb.lemma in _BY_ACTORS or paid and verb.lemma in _PAID:
        return True
    objects = {k.lemma for k in sentence.kids[verb.i] if k.dep in ("dobj", "nsubjpass")}
    return bool(verb.lemma in _SET and objects & _SETTABLE or verb.lemma in _OPENED and objects & _OPENABLE)


def _has_particle(sentence: Sentence, verb: Token) -> bool:
    particles = _PARTICLES.get(verb.lemma, ())
    return any(k.text.casefold() in particles for k in sentence.kids[verb.i])


def _is_actor(sentence: Sentence, noun: Token, noted: Mentions) -> bool:
    """Whether a word stands for somebody who can decide: a name, a pronoun, the noun of a body or an office."""
    if noun.pos == "PRON":
        return noun.text.casefold() in _NOT_SAID
    lemma = noun.lemma.casefold()
    if is_body_noun(lemma) or {lemma, noun.text.casefold()} & ACTORS:
        return True
    labels = {n.label for n in noted.names_across(Span(noun.start, noun.end)) if n.form == "name"}
    return bool(labels & _NAMED) or noun.pos == "PROPN" and not labels
