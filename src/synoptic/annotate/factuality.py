"""How each clause presents its event: happened, planned, possible, denied or unsure.

One judgement for each verb that heads a clause and for each infinitive or participle whose governor decides on it. The
verb's own tense, modals and negation are read first, then what governs it: a planning verb, a doubting noun, "if". The
values are FactBank's (Saurí and Pustejovsky 2009), coarser.

Missed on purpose: events told by nouns ("the planned visit"); irony; a verb of saying leaves its clause's value as it
is, since who says so is the quotation's business.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from synoptic.annotate.factuality_governors import Judge
from synoptic.annotate.factuality_words import PLANNING, REFUSING, WISHING
from synoptic.model.mention import Factuality
from synoptic.model.parse import Token
from synoptic.model.passage import Passage
from synoptic.model.report import Article
from synoptic.model.span import Span

_CLAUSAL = frozenset(("ROOT", "conj", "ccomp", "advcl", "relcl", "acl", "xcomp", "pcomp", "parataxis", "csubj", "dep"))
_COLOURING = (PLANNING | REFUSING | {"be", "have", "try", "hope", "want"}) - {"stop"}


def find_factualities(article: Article, passages: Sequence[Passage]) -> tuple[Factuality, ...]:
    """One factuality for each clause's event word, in the order of the text.

    A verb that only colours another ("plans" in "plans to meet") has the value of that other, so that the head of a
    clause always tells the clause's status; a verb of saying has its own.
    """
    found: list[Factuality] = []
    for p in passages:
        if p.kind == "sentence":
            found += _judged(article, p)
    return tuple(found)


def _judged(article: Article, passage: Passage) -> list[Factuality]:
    judge = Judge(passage.parse, passage.tokens[0], passage.tokens[-1] + 1)
    tokens = [passage.parse.tokens[i] for i in passage.tokens]
    result = []
    for t in tokens:
        if t.pos not in ("VERB", "AUX") or t.dep not in _CLAUSAL:
            continue
        status = judge.status(t)
        if status is None:
            continue
        governed = _coloured(judge, t)
        if governed is not None:
            inner = judge.status(governed)
            status = replace(inner, first=min(status.first, inner.first)) if inner is not None else status
        first = judge.parse.tokens[min(status.first, t.i)]
        span = Span(first.start, t.end)
        result.append(Factuality(article.id, span, _lemma(t), t.start, status.value, status.reason, status.negated))
    return result or _bare_infinitive(article, tokens)


def _bare_infinitive(article: Article, tokens: Sequence[Token]) -> list[Factuality]:
    """ "Berg to visit Vorland": a headline whose verb the parser takes for a noun. It shows by the name or article
    right behind it, where a noun would need a preposition."""
    for to, t, behind in zip(tokens[1:], tokens[2:], tokens[3:], strict=False):
        bare = to.text == "to" and t.pos == "NOUN" and t.text.islower() and behind.pos in ("PROPN", "DET", "NUM")
        if bare and tokens[0].pos in ("PROPN", "NOUN", "ADJ", "DET"):
            span = Span(to.start, t.end)
            return [Factuality(article.id, span, t.lemma, t.start, "planned", "infinitive of a headline")]
    return []


def _coloured(judge: Judge, t: Token) -> Token | None:
    """The event that a planning, wishing or refusing verb governs."""
    if t.lemma not in _COLOURING:
        return None
    for k in judge.kids(t):
        if k.dep == "xcomp" and judge.has_to(k) and k.pos in ("VERB", "AUX") and not judge.describes(t):
            return k
        if k.dep == "acomp" and (k.lemma in PLANNING | WISHING | REFUSING or k.text.lower() in PLANNING):
            return next((x for x in judge.kids(k) if x.dep == "xcomp" and judge.has_to(x)), None)
    return None


def _lemma(t: Token) -> str:
    """The verb's lemma; contracted forms of "be" have their own sign as lemma in some parses."""
    word = t.text.lower().lstrip("'’")
    if t.text[:1] in "'’" and word in ("s", "re", "m"):
        return "be"
    return "have" if t.text[:1] in "'’" and word == "ve" else t.lemma
