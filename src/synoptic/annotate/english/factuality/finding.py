"""How each clause presents its event: happened, planned, possible, denied or unsure; and by whose voice.

One judgement for each verb that heads a clause and for each infinitive or participle whose governor decides on it. The
verb's own tense, modals and negation are read first, then what governs it: a planning verb, a doubting noun, "if". The
values are FactBank's (Saurí and Pustejovsky 2009), coarser.

Missed on purpose: events told by nouns ("the planned visit"); irony; a verb of saying leaves its clause's value as it
is, since who says so is given beside it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from synoptic.annotate.english.factuality.clauses import Judge
from synoptic.annotate.english.factuality.form import Status
from synoptic.annotate.english.factuality.pulls import ADJECTIVES, FAILED, INFINITIVES, PLANNED, REFUSED
from synoptic.annotate.english.factuality.repairs import hidden_verbs
from synoptic.annotate.english.factuality.source import Voices
from synoptic.annotate.english.factuality.words import ACTS
from synoptic.model.mention import Factuality, Quotation
from synoptic.model.parse import Token
from synoptic.model.passage import Passage
from synoptic.model.report import Article
from synoptic.model.span import Span

_CLAUSAL = frozenset(
    str.split(
        "ROOT conj ccomp advcl relcl acl xcomp pcomp parataxis csubj csubjpass dep oprd intj appos attr nsubj nsubjpass"
    )
)
_COLOURS = frozenset(("be", "have", "try", "hope", "want", "attempt", "manage"))


def find_factualities(
    article: Article, passages: Sequence[Passage], quotations: Sequence[Quotation] = ()
) -> tuple[Factuality, ...]:
    """One factuality for each clause's event word, in the order of the text.

    A verb that only colours another ("plans" in "plans to meet") has the value of that other, so that the head of a
    clause always tells the clause's status; a verb of saying has its own. `quotations` are the article's; they tell
    by whose voice an event is presented.
    """
    voices = Voices(article.text, quotations)
    found: list[Factuality] = []
    for p in passages:
        if p.kind == "sentence":
            found += _judged(article, p, voices)
    return tuple(found)


def _judged(article: Article, passage: Passage, voices: Voices) -> list[Factuality]:
    headline = passage.block_kind == "headline"
    judge = Judge(passage.parse, passage.tokens[0], passage.tokens[-1] + 1, headline)
    judge.printed = (article.published or "")[:10]
    tokens = [passage.parse.tokens[i] for i in passage.tokens]
    seen: set[int] = set()
    result = []
    for t in tokens:
        if not judge.is_verb(t) or not (_heads_clause(t) or t.tag == "VBN" and judge.aux(t)):
            continue
        status = judge.status(t)
        if status is None:
            continue
        seen.add(t.i)
        governed = _coloured(judge, t)
        if governed is not None:
            inner = judge.status(governed)
            status = replace(inner, first=min(status.first, inner.first)) if inner is not None else status
        result.append(_mention(article, judge, voices, t, status))
    for t, status in hidden_verbs(judge, tokens):
        if t.i not in seen:
            seen.add(t.i)
            result.append(_mention(article, judge, voices, t, status))
    return sorted(result, key=lambda f: f.event_start) or _bare_infinitive(article, tokens)


def _heads_clause(t: Token) -> bool:
    """Whether a verb stands where a clause's does; a present tense that the parser takes for part of a name is one."""
    gerund = t.tag == "VBG" and t.dep == "pobj"
    return (
        gerund
        or t.dep in _CLAUSAL
        or t.pos not in ("VERB", "AUX")
        or (t.tag in ("VBZ", "VBP") and t.dep in ("compound", "amod", "nmod"))
    )


def _mention(article: Article, judge: Judge, voices: Voices, t: Token, status: Status) -> Factuality:
    span = Span(judge.parse.tokens[min(status.first, t.i)].start, t.end)
    source, at = voices.of(judge, t)
    return Factuality(article.id, span, _lemma(t), t.start, status.value, status.reason, status.negated, source, at)


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
    pull = INFINITIVES.get(t.lemma)
    if (pull not in (PLANNED, FAILED, REFUSED) and t.lemma not in _COLOURS) or t.lemma in ACTS or t.lemma == "stop":
        return None
    for k in judge.kids(t):
        if any(g.text.lower() == "whether" for g in judge.kids(k)):
            return None
        if k.dep == "xcomp" and judge.has_to(k) and k.pos in ("VERB", "AUX") and not judge.describes(t):
            return k
        if k.dep == "acomp" and (k.text.lower() in ADJECTIVES or k.lemma in INFINITIVES):
            return next((x for x in judge.kids(k) if x.dep == "xcomp" and judge.has_to(x)), None)
    return None


def _lemma(t: Token) -> str:
    """The verb's lemma; contracted forms of "be" have their own sign as lemma in some parses."""
    word = t.text.lower().lstrip("'’")
    if t.text[:1] in "'’" and word in ("s", "re", "m"):
        return "be"
    return "have" if t.text[:1] in "'’" and word == "ve" else t.lemma
