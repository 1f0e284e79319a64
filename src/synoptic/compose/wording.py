"""How a printed passage becomes a sentence of the brief: as it stands, with the least that makes it stand alone.

A dateline or a connective at its head goes ("LOWMOOR – ", "Moreover,"). A pronoun that opens it becomes the name it stands
for, in square brackets, as editors do. A quotation whose speaker is named in another sentence gets speaker and cue in
front. Where that does not make it a sentence that stands alone, it is not printed: one whose doer is "each", "both" or a
pronoun that nothing before it explains, one that points to a list that follows, one that speaks to its reader.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from synoptic.compose.candidate import Candidate
from synoptic.compose.open_pronouns import open_pronoun
from synoptic.compose.standing import (
    OWN,
    PRONOUN_SUBJECTS,
    after_dateline,
    after_title,
    asks,
    leans,
    misparsed,
    of_a_list,
    of_its_own,
    of_the_page,
    of_them,
    said_by_pronoun,
    to_the_reader,
    whole,
    without_stop,
)
from synoptic.model.claim import Evidence
from synoptic.model.mention import Quotation
from synoptic.model.parse import Token
from synoptic.model.passage import RUNNING, Passage
from synoptic.model.span import Span

PERSONAL = frozenset("he she his her him".split())
"""Pronouns that may be replaced by the full name of a person."""
THINGS = frozenset("it its".split())
"""Pronouns that may be replaced by the name of a place or a body."""
NAMED_THINGS = frozenset("place organisation facility".split())
RELATIVES = frozenset("who which that whose whom".split())
POINTERS = frozenset("this that these those here there such".split())


_NOTE_MARKS = re.compile(r"(?<=[\w.,;:!?\"”’)])(?:\[\d{1,3}\])+")
"""Numbers of an encyclopaedia's notes: "on Monday.[4][5]"."""
_PHOTOGRAPHER = re.compile(
    r"(?<=[.!?\"”’]) ?[/|] ?[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){1,2}(?: for (?:the )?| ?/ ?)[A-Z][\w.&’'-]*(?: [A-Z][\w.&’'-]*){0,4}\W*$"
)
"""Whose picture it is, behind the sentence of a caption: "… in Orrin. / Jane Doe for the Orrin Times"."""
_SPOKEN = re.compile(r"[“\"][^“”\"]*[”\"]")
"""Nothing but what somebody said."""


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


def printed(candidate: Candidate, beside: str = "") -> Printed | None:
    """The passage as a sentence that stands alone, or None where it cannot.

    `beside`: what it is set against: an "it" that opens the passage becomes a name only where that names the same.
    """
    passage = candidate.content.passage
    tokens = [passage.parse.tokens[i] for i in passage.tokens]
    if passage.block_kind not in RUNNING:
        return None
    if passage.block_kind == "standfirst" and passage.kind == "sentence" and ";" in passage.text:
        return None
    if not whole(tokens, passage.root) and not misparsed(passage, tokens):
        return None
    if of_the_page(candidate) or without_stop(candidate) or of_them(candidate, tokens):
        return None
    issuer = candidate.issuer if of_its_own(passage.text) else None
    if (
        to_the_reader(passage.text, OWN if issuer else frozenset())
        or asks(tokens, passage.root)
        or of_a_list(passage.text, tokens, passage.root)
    ):
        return None
    start, mended = _after_connective(after_dateline(passage, after_title(candidate, tokens))), False
    evidence = [Evidence(passage.report, passage.span, passage.text)]
    said = said_by_pronoun(candidate, tokens)
    if said is None and not leans(candidate, tokens, start):
        said = open_pronoun(candidate, tokens, start)
    speaker_named = _meant(candidate, said, beside) if said is not None else None
    if said is not None and said.start > start:
        if speaker_named is None:
            return None
        mended = True
        evidence += [speaker_named[1]] if speaker_named[1].span != passage.span else []
        body = candidate.article.text
        owning = "’s" if said.tag == "PRP$" else ""
        text = f"{body[start : said.start]}[{speaker_named[0]}{owning}]{body[said.end : passage.span.end]}"
    else:
        text = candidate.article.text[start : passage.span.end]
    text = _NOTE_MARKS.sub("", _PHOTOGRAPHER.sub("", " ".join(text.split())))
    opening = next((t for t in tokens if t.start >= start and t.pos != "PUNCT"), None)
    if opening is None or opening.text.lower() in POINTERS and opening.dep in ("nsubj", "nsubjpass", "det"):
        return None
    if opening.text.lower() in PRONOUN_SUBJECTS and opening.start == start:
        meant = _meant(candidate, opening, beside)
        if meant is None:
            return None
        name, where = meant
        text = f"[{name}{'’s' if opening.tag == 'PRP$' else ''}]" + text[len(opening.text) :]
        if where.span != passage.span:
            evidence.append(where)
        mended = True
    elif said is None and leans(candidate, tokens, start):
        return None
    speaker = candidate.attribution
    if speaker is not None and not any(passage.span.overlaps(c) for c in speaker.cue):
        told = None if _within_sentence(passage, speaker) else _speaker(candidate, speaker)
        if told is None:
            return None
        text = f"{told[0]}: {text}"
        evidence.append(told[1])
        mended = True
    elif speaker is None and _SPOKEN.fullmatch(text):
        return None
    text = _finished(text)
    if issuer is not None:
        text, mended = f"{issuer.quote}: {text}", True
        evidence.append(issuer)
    return Printed(text, tuple(evidence), (passage.id,), mended) if _balanced(text) else None


def _meant(candidate: Candidate, pronoun: Token, beside: str) -> tuple[str, Evidence] | None:
    """The name that a pronoun stands for and where it is printed: a person's full name; the name of a place or a body
    only where what the passage is set against has it too, since "it" is too often a thing without a name."""
    known = candidate.names.get((pronoun.start, pronoun.end))
    if known is None:
        return None
    word = pronoun.text.lower()
    fits = (
        word in PERSONAL and " " in known.name or word in THINGS and known.kind in NAMED_THINGS and known.name in beside
    )
    return (known.name, known.where) if fits else None


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


def _finished(text: str) -> str:
    """First letter upper case, no blank before a mark, one mark at the end: what stands behind a full stop goes."""
    text = re.sub(r"\s+([.,;:!?])(?=\s|$)", r"\1", text.strip().rstrip(",;:—–-").rstrip())
    text = re.sub(r"(?<=[a-z]\.)[?!,;:]+$", "", text)
    if text and text[-1] not in '.!?”"’':
        text += "."
    if text[-1:] in '”"’' and text[-2:-1] not in (".", "!", "?", ","):
        text += "."
    return text[:1].upper() + text[1:]


def _balanced(text: str) -> bool:
    """Quotation marks and brackets come in pairs."""
    return text.count("“") == text.count("”") and text.count('"') % 2 == 0 and text.count("(") == text.count(")")
