"""What a pronoun that speaks takes up, within its paragraph: "Officers ... They think", "Cho, who said"."""

from __future__ import annotations

from synoptic.annotate.english.names.words import ROLES
from synoptic.model.parse import Parse, Token
from synoptic.model.span import Span

_RELATIVES = frozenset(("who", "which", "that", "whom"))
_COLLECTIVE = frozenset(
    str.split("police side family team group company council board party government union couple pair")
)
_PEOPLE = frozenset(
    str.split(
        "man woman boy girl mother father son daughter sister brother uncle aunt widow widower suspect victim person "
        "neighbour neighbor"
    )
)
_LOOSE = frozenset(("relcl", "acl", "appos", "prep", "punct", "advcl", "npadvmod", "cc", "conj"))
"""What a name may carry behind it and can be named without."""


def noun_for(parse: Parse, subject: Token) -> Token:
    """The noun that `subject` stands for where the wording tells, else `subject` itself.

    A relative pronoun stands for what its clause describes; any other for the subject of the main verb before it, or
    of the sentence before, where number and kind agree.
    """
    word = subject.text.lower()
    if word in _RELATIVES:
        verb = parse.tokens[subject.head]
        steps = 0
        while verb.dep != "relcl" and verb.head != verb.i and steps < 5:
            verb, steps = parse.tokens[verb.head], steps + 1
        return parse.tokens[verb.head] if verb.dep == "relcl" else subject
    if subject.pos != "PRON":
        return subject
    found = _subject_before(parse, subject, word)
    if found is not None or word not in ("he", "she"):
        return found or subject
    low = next((a for a, b in parse.sentences if a <= subject.i < b), 0)
    near = [t for t in parse.tokens[low : subject.i] if _agrees(parse, t, word)]
    return near[-1] if near else subject


def _subject_before(parse: Parse, subject: Token, word: str) -> Token | None:
    number = next((k for k, (a, b) in enumerate(parse.sentences) if a <= subject.i < b), 0)
    for low, high in (parse.sentences[number], parse.sentences[number - 1] if number else (0, 0)):
        for t in parse.tokens[low : min(high, subject.i)]:
            if (
                t.dep in ("nsubj", "nsubjpass")
                and parse.tokens[t.head].dep in ("ROOT", "ccomp")
                and _agrees(parse, t, word)
            ):
                return t
    return None


def _agrees(parse: Parse, noun: Token, word: str) -> bool:
    if noun.pos not in ("NOUN", "PROPN"):
        return False
    label = next((n.label for n in parse.names if n.first <= noun.i < n.last), "")
    many = noun.tag in ("NNS", "NNPS")
    if word == "they":
        return many or noun.lemma in _COLLECTIVE or label == "ORG"
    if word in ("he", "she"):
        return not many and (label == "PERSON" or noun.lemma in ROLES or noun.lemma in _PEOPLE)
    return word == "it" and not many and label != "PERSON"


def printed(text: str, parse: Parse, head: Token) -> tuple[str, Span]:
    """The phrase of `head` without what only describes it further."""
    own, queue = [head], [head]
    while queue:
        for k in parse.by_head[queue.pop().i]:
            if k.dep not in _LOOSE or (k.dep == "prep" and k.lemma == "of"):
                own.append(k)
                queue.append(k)
    span = Span(min(k.start for k in own), max(k.end for k in own))
    return span.of(text), span
