"""Words of credit in sentences for which no source could be made out: somebody says so, and who is not known.

Such a statement is not known to be the newsroom's own. Verbs of saying and hearing, nouns of what is said, words that quote: in
the sentence, or at the head of the next one where that points back ("The details came from ..."). Misses on purpose verbs that as
often tell what was done ("found", "showed"), but for those of a finding. Words of an event itself ("the statement was torn up")
are taken for a credit: that costs an origin, and the other mistake makes an echo a witness.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from synoptic.model.passage import Passage
from synoptic.trace.voices import FINDINGS

_SAYING = (
    "say state tell claim report announce add explain insist confirm reveal disclose declare assert maintain note stress "
    "acknowledge admit allege testify recall reiterate reply respond warn inform advise assure convey relay divulge remark "
    "observe mention write tweet post quote cite credit attribute estimate reckon believe understand learn hear gather "
    "conclude suggest indicate specify emphasise emphasize underline caution concede contend argue deny predict describe "
    "recount outline detail clarify signal vouch volunteer intimate"
).split()
_NOUNS = (
    "word account statement information confirmation announcement source source's version remark comment claim disclosure "
    "revelation testimony allegation assessment briefing release communique dispatch interview quotation message "
    "attribution report"
).split()
_PLAIN = frozenset("according per citing quoting via courtesy source sources attributed credited reportedly".split())
_LEMMAS = frozenset(_SAYING) | frozenset(_NOUNS)
_THIS = frozenset("this that so such these those".split())
_BACK = frozenset(_NOUNS) | frozenset("detail figure fact news finding sentence quote line point story wording".split())
_SO = frozenset("so this that these it much same".split())
_HEARERS = frozenset(
    "reporter journalist press medium media parliament court jury inquest lawmaker mp committee meeting inquiry hearing we".split()
)
"""Who hears it for the public: "the court was told", but not "the town hall had been warned"."""
_OURS = re.compile(r"\b(?:[Ww]e|[Oo]ur|[Tt]his (?:newspaper|paper|site|channel|network|broadcaster|magazine|website|agency))\b")
_GIVEN = re.compile(
    r"\b(?:told|informed|heard|hears?|learn\w*|gather\w*|underst\w+|assured|advised)\b(?:\s\w+){0,2}\s(?:by|from)\b"
)
_SHOWN = frozenset("show find put suggest indicate record reveal give list".split())
_FIRST = 5
"""So many words of the next sentence are looked at for one that points back."""
_OPENED = re.compile(r"^[\"\u201c\u2018']")
_CLOSED = re.compile(r"[\"\u201d\u2019'][.,]?$|[.,!?][\"\u201d\u2019']$")


def unmade(passage: Passage, following: Passage | None) -> str:
    """The words of credit for which no source was made out, as printed; "" where there are none. `following` is the next
    sentence of the report."""
    if _is_ours(passage):
        return ""
    here = _own_words(passage)
    if here:
        return here
    return _behind(following) if following is not None and not _is_ours(following) else ""


def _own_words(passage: Passage) -> str:
    """Words of credit in the sentence itself."""
    tokens = [passage.parse.tokens[i] for i in passage.tokens]
    if _OPENED.match(passage.text) and _CLOSED.search(passage.text):
        return "the words are quoted"
    told = {t.head: t for t in tokens if t.dep == "nsubjpass"}
    for t in tokens:
        lemma = t.lemma.casefold()
        told_to = told.get(t.i)
        heard = told_to is None or told_to.text.casefold() == "it" or told_to.lemma.casefold() in _HEARERS
        if t.text.casefold() in _PLAIN or t.pos == "VERB" and lemma in _SAYING and heard:
            return f"“{t.text}”"
        if t.pos in ("NOUN", "PROPN") and lemma in _NOUNS and t.dep in ("nsubj", "nsubjpass", "pobj", "ROOT", "dobj", "attr"):
            return f"“{t.text}”"
        if t.lemma in _SHOWN and any(s.head == t.i and s.dep == "nsubj" and s.lemma in FINDINGS for s in tokens):
            return f"“{t.text}”"
    return ""


def _is_ours(passage: Passage) -> bool:
    """Whether a newsroom tells of work of its own, and not who told it."""
    return bool(_OURS.search(passage.text)) and not _GIVEN.search(passage.text)


def _behind(following: Passage) -> str:
    """Words of credit in the next sentence that point back: "The details came from", "That is what", "said as much"."""
    tokens = [following.parse.tokens[i] for i in following.tokens]
    words = [t for t in tokens if t.pos != "PUNCT"]
    first = [t for t in words[:_FIRST] if t.pos in ("NOUN", "PROPN") and t.lemma.casefold() in _BACK]
    this = words[:1] and words[0].text.casefold() in _THIS and words[0].dep != "mark"
    if first and (this or first[0] is words[0] or words[0].text.casefold() == "the"):
        return f"“{first[0].text}” in the next sentence"
    for t, after in zip(words, words[1:], strict=False):
        saying = t.pos == "VERB" and t.lemma.casefold() in _SAYING
        if saying and (this or after.text.casefold() in _SO and after.dep not in ("mark", "nsubj", "det", "advcl")):
            return f"“{t.text}” in the next sentence"
    return ""


def next_sentences(passages: Sequence[Passage]) -> dict[str, Passage]:
    """Passage id -> the sentence that follows it in the report, also for clauses."""
    sentences = sorted((p for p in passages if p.kind == "sentence"), key=lambda p: p.span)
    after = {a.order: b for a, b in zip(sentences, sentences[1:], strict=False)}
    return {p.id: after[p.order] for p in passages if p.order in after}
