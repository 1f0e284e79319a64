"""How a printed passage becomes a sentence of the brief: as it stands, with the least that makes it stand alone.

A connective at its head goes ("Moreover,"). A pronoun that opens it becomes the name it stands for, in square brackets, as
editors do. A quotation whose speaker is named in another sentence gets speaker and cue in front. Where that does not make
it a sentence that stands alone, it is not printed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from synoptic.compose.candidate import Candidate
from synoptic.model.claim import Evidence
from synoptic.model.mention import Quotation
from synoptic.model.parse import Token
from synoptic.model.passage import Passage
from synoptic.model.span import Span

PRONOUN_SUBJECTS = frozenset("he she it they his her its their".split())
PERSONAL = frozenset("he she his her".split())
"""Pronouns that may be replaced by a name; what "it" and "they" mean is too often a thing without a name."""
RELATIVES = frozenset("who which that whose whom".split())
POINTERS = frozenset("this that these those here there such".split())


@dataclass(frozen=True, slots=True)
class Printed:
    """A sentence for the brief and the printed passages that hold its every word."""

    text: str
    evidence: tuple[Evidence, ...]
    passages: tuple[str, ...]
    mended: bool
    """Something was put in front or in brackets."""
    more: bool = False
    """It says more than the claim it is printed for: only its own passage bears it out."""
    whole: bool = False
    """The whole sentence of a clause: it says more too, but is where the claim stands."""


def printed(candidate: Candidate) -> Printed | None:
    """The passage as a sentence that stands alone, or None where it cannot."""
    passage = candidate.content.passage
    tokens = [passage.parse.tokens[i] for i in passage.tokens]
    if not _whole(tokens, passage.root) or passage.block_kind not in ("paragraph", "standfirst"):
        return None
    evidence = [Evidence(passage.report, passage.span, passage.text)]
    start, mended = _after_connective(tokens), False
    text = " ".join(candidate.article.text[start : passage.span.end].split())
    opening = next((t for t in tokens if t.start >= start and t.pos != "PUNCT"), None)
    if opening is None or opening.text.lower() in POINTERS and opening.dep in ("nsubj", "nsubjpass", "det"):
        return None
    if opening.text.lower() in PRONOUN_SUBJECTS and opening.start == start:
        name, where = candidate.names.get((opening.start, opening.end), ("", None))
        if " " not in name or where is None or opening.text.lower() not in PERSONAL:
            return None
        possessive = opening.tag == "PRP$"
        text = f"[{name}{'’s' if possessive else ''}]" + text[len(opening.text) :]
        if where.span != passage.span:
            evidence.append(where)
        mended = True
    speaker = candidate.attribution
    if speaker is not None and not any(passage.span.overlaps(c) for c in speaker.cue):
        told = None if _within_sentence(passage, speaker) else _speaker(candidate, speaker)
        if told is None:
            return None
        text = f"{told[0]}: {text}"
        evidence.append(told[1])
        mended = True
    text = _finished(text, candidate.article.text, passage.span)
    return Printed(text, tuple(evidence), (passage.id,), mended) if _balanced(text) else None


def _whole(tokens: list[Token], root: int) -> bool:
    """A finite verb with a subject of its own: a sentence, or a clause that could be one."""
    own = {t.i for t in tokens}
    verb = next((t for t in tokens if t.i == root), None)
    if verb is None:
        return False
    finite = verb.tag in ("VBD", "VBZ", "VBP") or any(
        t.head == root and t.dep in ("aux", "auxpass", "cop") and t.tag in ("VBD", "VBZ", "VBP", "MD") for t in tokens
    )
    subject = any(t.head == root and t.dep in ("nsubj", "nsubjpass", "expl", "csubj") and t.i in own for t in tokens)
    if any(t.tag in ("WDT", "WP", "WP$", "WRB") for t in tokens[:2]) or verb.dep in ("relcl", "advcl", "acl"):
        return False
    relative = any(t.head == root and t.tag in ("WDT", "WP", "WP$", "WRB") for t in tokens)
    marked = any(t.head == root and t.dep == "mark" for t in tokens) and tokens[0].dep == "mark"
    return finite and subject and not (relative and verb.dep == "relcl") and not marked


def _after_connective(tokens: list[Token]) -> int:
    """Where the sentence begins once a leading "Moreover," or "And" is gone."""
    words = [t for t in tokens if not t.text.isspace()]
    if len(words) > 3:
        first, second = words[0], words[1]
        if first.dep == "advmod" and first.tag == "RB" and second.text == ",":
            return words[2].start
        if first.dep == "cc":
            return words[2].start if second.text == "," else second.start
        if (
            first.dep == "prep"
            and words[1].dep == "pobj"
            and words[1].lemma in ("addition", "contrast")
            and words[2].text == ","
        ):
            return words[3].start
    return words[0].start


def _within_sentence(passage: Passage, quotation: Quotation) -> bool:
    """Whether the cue stands in the sentence that the clause is part of: then the whole sentence can be printed."""
    if passage.kind != "clause":
        return False
    tokens = passage.parse.tokens
    first, last = next(s for s in passage.parse.sentences if s[0] <= passage.root < s[1])
    whole = Span(tokens[first].start, tokens[last - 1].end)
    return any(whole.overlaps(c) for c in quotation.cue)


def _speaker(candidate: Candidate, quotation: Quotation) -> tuple[str, Evidence] | None:
    """Speaker and cue in front of what they said, and the sentence that prints them."""
    if not quotation.source or not quotation.cue:
        return None
    text = candidate.article.text
    source, cue = quotation.source[0], quotation.cue[0]
    name = source.of(text)
    if cue.start < source.start:
        return None
    if name.lower() in PRONOUN_SUBJECTS | RELATIVES:
        return None
    span = Span(min(source.start, cue.start), max(source.end, cue.end))
    return f"{name} {cue.of(text)}", Evidence(candidate.article.id, span, span.of(text))


def _finished(text: str, source: str, span: Span) -> str:
    """First letter upper case, no blank before a mark, one mark at the end."""
    text = re.sub(r"\s+([.,;:!?])(?=\s|$)", r"\1", text.strip().rstrip(",;:—–-").rstrip())
    if text and text[-1] not in '.!?”"’':
        text += "."
    if text[-1:] in '”"’' and text[-2:-1] not in (".", "!", "?", ",") and source[span.end : span.end + 1] != ".":
        text += "."
    return text[:1].upper() + text[1:]


def _balanced(text: str) -> bool:
    """Quotation marks and brackets come in pairs."""
    return text.count("“") == text.count("”") and text.count('"') % 2 == 0 and text.count("(") == text.count(")")
