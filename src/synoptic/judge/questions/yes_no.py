"""Findings that are one way or the other: guilty or cleared, of one mind or not."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from synoptic.judge.questions.answer import Answer, of_before
from synoptic.judge.questions.clause import Clause
from synoptic.judge.sides import Reading
from synoptic.model.acts import asking
from synoptic.model.parse import Parse, Token
from synoptic.model.several import ASSEMBLIES
from synoptic.model.span import Span

CLEARED = frozenset(("clear", "acquit", "exonerate"))
PUNISHED = frozenset("fine jail imprison sentence".split())
"""What is done to somebody who was found guilty."""
FORMS = frozenset("fined jailed imprisoned sentenced fine jail imprison sentence".split())
COURTS = frozenset("court judge jury magistrate tribunal".split())
PART = "part:"
"""Before a noun that says what somebody is, among the topics of a finding."""
CHARGING = frozenset("of for over in on with".split())
SOME = re.compile(
    r"\b(?:second|third|other|another|one|two|three|lesser|further|separate|more serious|remaining|some|both)\b[^.;]{0,20}\b(?:charges?|counts?|accusations?|offences?)\b",
    re.IGNORECASE,
)
"""Words of a finding on some of the charges only."""
ALL = re.compile(r"\b(?:both|all(?: \w+)?|every) (?:of the )?(?:counts?|charges?)\b", re.IGNORECASE)
"""Words of a finding on all of them."""
FITTING = (frozenset(("yes", "all")), frozenset(("yes", "part")))
"""Findings that can both be."""
EVERY = frozenset(("all", "every", "each"))
SOMEBODY = frozenset("man woman defendant accused".split())
ACCUSED = "accused"
"""Topic of a finding on somebody who is not named."""
RULES = frozenset("require need must would could should can may allow demand".split())
"""Words of what a vote has to be, and not of what one was."""
VOTERS = frozenset("member councillor councilor director deputy delegate juror minister senator".split())
PASSING = frozenset("approve back support adopt pass endorse agree vote accept reject oppose".split())
VOTING = re.compile(
    r"\b(?:vot|elect|council|board|jur(?:y|or)|motion|parliament|senat|committee|assembl|ballot|member)", re.IGNORECASE
)
"""Without one of these a sentence tells of no vote."""
_COUNT = r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)"
AS_ONE = re.compile(
    rf"\b(?:of one mind|with one voice|without (?:any |a )?(?:dissent\w*|opposition|abstention|vote against|dissenting vo\w+)"
    rf"|(?:nobody|no one|not one \w+|not a single \w+|no \w+) (?:\w+ ){{0,3}}against|by {_COUNT}(?: votes)? to (?:nil|zero|none|nought|0))\b",
    re.IGNORECASE,
)
"""Words of a vote in which nobody was against it."""
DIVIDED = re.compile(
    rf"\b(?:(?:was|were) (?:outvoted|overruled)|by {_COUNT}(?: votes)? to {_COUNT}|by (?:a single|one) vote|by a (?:narrow|slim) majority)\b",
    re.IGNORECASE,
)
"""Words of a vote in which some were."""
OF = re.compile(r"(?: on \w+)?,? of\b")


def settled(found: Sequence[Answer]) -> list[Answer]:
    """A report's findings of guilt, where they agree: cleared of some of it is part; guilty here and cleared there is open."""
    values = {a.value for a in found}
    if "part" in values:
        return [a for a in found if a.value == "part"]
    return [] if {"no"} < values else list(found)


def answers(reading: Reading) -> Iterator[Answer]:
    """What one sentence finds."""
    passage = reading.content.passage
    yield from _minds(reading)
    for token in (passage.parse.tokens[i] for i in passage.tokens):
        yield from _verdict(reading, token)
        yield from _united(reading, token)


def _verdict(reading: Reading, token: Token) -> Iterator[Answer]:
    """Whether somebody was found guilty."""
    lemma = token.lemma.lower()
    punished = lemma in PUNISHED and token.pos == "VERB" and _by_court(reading, token)
    if lemma == "guilty":
        denied = any(t.dep == "neg" for t in reading.content.passage.parse.children(token.i))
        value = "no" if denied else "yes"
    elif token.pos == "VERB" and (lemma == "convict" or lemma in CLEARED):
        value = "yes" if lemma == "convict" else "no"
    elif punished:
        value = "yes"
    else:
        return
    clause = Clause.at(reading, token)
    if clause.words & {
        "plead",
        "plea",
        "deny",
        "admit",
        "name",
        "reputation",
        "if",
        "could",
        "would",
        "appeal",
        "prosecutor",
    } or of_before(clause):
        return
    text = clause.said
    if not _told(reading, clause) or asking(reading.content.passage.parse, clause.verb or token) is not None:
        return
    if value == "no" and SOME.search(text):
        value = "part"
    elif value == "yes" and ALL.search(text):
        value = "all"
    if punished and not charged(clause):
        return
    if lemma in CLEARED and lemma != "acquit" and not OF.match(reading.article.text, token.end):
        return
    span = _with(reading.content.passage.parse, token, frozenset(("not",)) if lemma == "guilty" else frozenset())
    yield Answer("guilt", "polarity", clause, span, value, _persons(clause) | _parts(clause))


def _by_court(reading: Reading, token: Token) -> bool:
    """Whether somebody is punished, and no firm or club for what needs no court."""
    kids = reading.content.passage.parse.children(token.i)
    passive = any(t.dep in ("nsubjpass", "auxpass") for t in kids)
    return passive or any(t.dep == "nsubj" and t.lemma.lower() in COURTS for t in kids)


def _parts(clause: Clause) -> frozenset[str]:
    """What those are who are punished or cleared: "skipper Jan Olufs"."""
    parse, verb = clause.reading.content.passage.parse, clause.verb
    heads = [t for t in clause.tokens if verb is not None and t.head == verb.i and t.dep in ("nsubjpass", "dobj")]
    heads = [t for t in heads if not any(k.dep == "nummod" for k in parse.children(t.i))]
    words = [k for t in heads for k in (t, *parse.children(t.i)) if k.pos == "NOUN"]
    return frozenset(f"{PART}{t.lemma.lower()}" for t in words)


def charged(clause: Clause) -> frozenset[str]:
    """The nouns of what somebody is found guilty of, cleared of or punished for."""
    parse, verb = clause.reading.content.passage.parse, clause.verb
    preps = [t for t in parse.children(verb.i) if t.dep == "prep" and t.lemma.lower() in CHARGING] if verb else []
    return frozenset(k.lemma.lower() for t in preps for k in parse.subtree(t.i) if k.pos == "NOUN")


def of_two(a: Answer, b: Answer) -> bool:
    """Whether somebody is punished for one thing and cleared of another; or nothing but what they are has two in common who were
    both found guilty or not."""
    if a.question != "guilt":
        return False
    if any(x.text.split()[0].lower() in FORMS for x in (a, b)):
        return not charged(a.clause) & charged(b.clause)
    return bool(a.topics & b.topics) and all(k.startswith(PART) for k in a.topics & b.topics)


def _told(reading: Reading, clause: Clause) -> bool:
    """Whether the clause is told as what happened."""
    verb = clause.verb
    presented = [f for f in reading.mentions.presented_in(clause.span) if verb is None or f.event_start == verb.start]
    return all(f.value in ("happened", "unsure") for f in presented)


def _persons(clause: Clause) -> frozenset[str]:
    """Those who are found guilty or not: doers of a passive, objects of an active verb."""
    parse = clause.reading.content.passage.parse
    verb = clause.verb
    doers = [
        t for t in clause.tokens if verb is not None and t.head == verb.i and t.dep in ("nsubj", "nsubjpass", "dobj")
    ]
    if any(t.tag == "PRP" for t in doers) or not doers:
        return clause.entities | clause.reading.content.subjects
    if all(t.lemma.lower() in SOMEBODY for t in doers):
        return frozenset((ACCUSED,))
    heads = [*doers, *(t for t in clause.tokens if t.dep == "nsubj")]
    places = {k.start for t in heads for k in parse.subtree(t.i)}
    return frozenset(
        f"@{e}" for (start, end), e in clause.reading.entities.items() if any(start <= at < end for at in places)
    )


def _united(reading: Reading, token: Token) -> Iterator[Answer]:
    """Whether a vote was of one mind."""
    lemma = token.lemma.lower()
    parse = reading.content.passage.parse
    against = (
        lemma == "vote" and token.pos == "VERB" and any(t.lemma.lower() == "against" for t in parse.children(token.i))
    )
    if lemma in ("unanimous", "unanimously") or lemma in VOTERS and _all(reading, token):
        value = "yes"
    elif lemma in ("abstain", "abstention", "dissent") or against:
        value = "no"
    else:
        return
    clause = Clause.at(reading, token)
    if clause.words & RULES or any(t.lemma.lower() in ("if", "unless", "whether") for t in clause.tokens):
        return
    if (
        of_before(clause)
        or not _told(reading, clause)
        or any(t.dep == "neg" or t.lemma.lower() in ("no", "nobody", "none") for t in clause.tokens)
    ):
        return
    yield Answer(
        "unanimity", "polarity", clause, _with(parse, token, EVERY | {"against"}), value, clause.nouns & ASSEMBLIES
    )


def _minds(reading: Reading) -> Iterator[Answer]:
    """Whether a vote was of one mind, by its numbers or by a set phrase: "by 44 votes to 39", "of one mind"."""
    passage = reading.content.passage
    if not VOTING.search(passage.text):
        return
    for value, phrase in (("yes", AS_ONE), ("no", DIVIDED)):
        found = phrase.search(passage.text)
        if found is None:
            continue
        span = Span(passage.span.start + found.start(), passage.span.start + found.end())
        clause = Clause.of(reading, span)
        if (
            clause is not None
            and clause.tokens
            and not clause.words & RULES
            and not of_before(clause)
            and _told(reading, clause)
        ):
            yield Answer("unanimity", "polarity", clause, span, value, clause.nouns & ASSEMBLIES)
        return


def _with(parse: Parse, token: Token, words: frozenset[str]) -> Span:
    """A word with those of some words that hang from it: "all members", "voted against", "not guilty"."""
    held = [token, *(t for t in parse.children(token.i) if t.lemma.lower() in words)]
    return Span(min(t.start for t in held), max(t.end for t in held))


def _all(reading: Reading, token: Token) -> bool:
    """Whether all who may vote are told to have been for it: "approved by all members"."""
    parse = reading.content.passage.parse
    verb = Clause.at(reading, token).verb
    every = any(t.lemma.lower() in EVERY for t in parse.children(token.i))
    return every and verb is not None and verb.lemma in PASSING
