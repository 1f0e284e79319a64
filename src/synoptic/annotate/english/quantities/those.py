"""The number of those whom an adjective names: "the dead numbered 26", "the roll of the missing stands at 57", "the wounded, 140 of them"."""

from __future__ import annotations

from synoptic.annotate.english.quantities.states import NAMING, SAID_OF
from synoptic.model.parse import Parse, Token

_NAMED = {
    word: SAID_OF[word]
    for word in "dead injured wounded hurt missing displaced infected kidnapped arrested detained drowned slain killed maimed rescued evacuated "
    "stranded trapped jailed imprisoned homeless hospitalised hospitalized hanged executed murdered captured convicted freed released".split()
    if word in SAID_OF
} | {
    "disappeared": "missing",
    "vanished": "missing",
    "saved": "rescued",
    "lost": "killed",
    "fallen": "killed",
    "poisoned": "infected",
    "sick": "infected",
    "condemned": "convicted",
    "accused": "charged",
}
"""Adjective after "the" -> state of those whom it names."""
_POINTING = frozenset("the its their his our".split())
_NUMBERING = frozenset(
    "number numbered numbering total totalled totaled totalling reached passed exceeded topped were are".split()
)
_STANDING = frozenset(
    "stands stood stand came comes come rose rises rise amounts amounted climbed climbs grew grows fell is was are were remains remained".split()
)
_HEDGES = frozenset(
    "about around some nearly almost over under more less fewer than least up roughly just only perhaps now already".split()
)
_IN_ALL = (["of", "them"], ["in", "all"], ["in", "number"], ["all", "told"], ["in", "total"])


def state_of_those(parse: Parse, inside: list[int], sentence: tuple[int, ...]) -> str:
    """State of a number that says how many are those whom an adjective names; "" where it says no such thing."""
    tokens, first = parse.tokens, sentence[0]
    if brought := _brought_to(tokens, inside, first, sentence[-1]):
        return brought
    at = inside[0] - 1
    while at > first and tokens[at].text.lower() in _HEDGES:
        at -= 1
    at -= at > first and tokens[at].text.lower() == "at" and tokens[at + 1].text.lower() == "least"
    after = [t.text.lower() for t in tokens[inside[-1] + 1 : min(inside[-1] + 3, sentence[-1] + 1)]]
    if at <= first + 1 or (after[:1] and tokens[inside[-1] + 1].pos in ("NOUN", "ADJ", "PROPN", "VERB", "NUM")):
        return ""
    if tokens[at].text == ",":
        return _named(tokens, at - 1, first) if after in _IN_ALL else ""
    if tokens[at].text.lower() in ("at", "to") and tokens[at - 1].text.lower() in _STANDING:
        at -= 2
    elif tokens[at].text.lower() in ("at", "to") and after[:1] != ["of"]:
        at -= 1
        return _named(tokens, at, first) if tokens[at - 2].lemma in ("of", "put") else ""
    elif tokens[at].text.lower() in _NUMBERING and after[:1] != ["of"]:
        at -= 1
    else:
        return ""
    while at > first and tokens[at].text.lower() in ("had", "have", "now", "already", "has", "by", "then"):
        at -= 1
    if tokens[at].text == ",":
        at = next((i for i in range(at - 1, max(first, at - 10), -1) if tokens[i].text == ","), at) - 1
    return _named(tokens, at, first)


_RAISING = frozenset("bring raise take push lift increase".split())


def _brought_to(tokens: tuple[Token, ...], inside: list[int], first: int, last: int) -> str:
    """ "Raising to six the fatalities", "brings to 57 those put to death": what is counted stands behind the number."""
    at = inside[0] - 1
    while at > first and tokens[at].text.lower() in _HEDGES:
        at -= 1
    if at <= first or tokens[at].text.lower() != "to" or tokens[at - 1].lemma not in _RAISING or inside[-1] + 2 > last:
        return ""
    article, named = tokens[inside[-1] + 1 : inside[-1] + 3]
    if article.text.lower() == "those":
        death = [t.text.lower() for t in tokens[named.i + 1 : named.i + 3]] == ["to", "death"]
        return "killed" if death else SAID_OF.get(named.lemma, "")
    if article.text.lower() not in ("the", "its", "their"):
        return ""
    return NAMING.get(named.lemma, "") or _NAMED.get(named.text.lower(), "")


def _named(tokens: tuple[Token, ...], at: int, first: int) -> str:
    """State of those named by the word at `at`, where an article stands before it: "the dead", "its wounded"."""
    pointing = at > first and tokens[at - 1].text.lower() in _POINTING
    return _NAMED.get(tokens[at].text.lower(), "") if pointing else ""
