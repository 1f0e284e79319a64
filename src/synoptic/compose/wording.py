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
from synoptic.model.claim import Evidence
from synoptic.model.mention import Quotation
from synoptic.model.parse import Token
from synoptic.model.passage import Passage
from synoptic.model.span import Span

PRONOUN_SUBJECTS = frozenset("he she it they his her its their".split())
PERSONAL = frozenset("he she his her".split())
"""Pronouns that may be replaced by the full name of a person."""
THINGS = frozenset("it its".split())
"""Pronouns that may be replaced by the name of a place or a body."""
NAMED_THINGS = frozenset("place organisation facility".split())
RELATIVES = frozenset("who which that whose whom".split())
POINTERS = frozenset("this that these those here there such".split())
PRO_FORMS = frozenset("each both all others another some neither either none one most many several few the".split())
"""Words that, alone as a doer, stand for somebody told of before ("each had several wounds"; "the two are expected")."""
ASKING = frozenset("ask urge invite encourage request advise remind".split())
ANYBODY = frozenset("anyone anybody witnesses those".split())
READER = frozenset("you your yours yourself yourselves we us our ours i me my".split())
"""Words that speak to the reader, or of the newsroom itself."""
_OPENED = re.compile('[“"‘][^”"]*[”"]?')
_DATELINE = re.compile(r"(?:[A-Z][\w.'’-]*,? ){1,5}(?:\([^()]{1,40}\) ?)?(?:–|—|--) ?(?=[A-Z“\"])")
"""Place, perhaps a date or an agency in brackets, and a dash between blanks."""
_FURNITURE = re.compile(
    r"\b(?:image|photo|slide|picture) \d+ of \d+\b|\(@\w+\) ?(?:[A-Z]\w+ \d|\d)|(?:\.\.\.|…)\W*$", re.IGNORECASE
)
"""Words of a gallery of pictures, the foot of a post, and what breaks off: no sentences of the report."""
_LABEL = re.compile(r"[A-Z]{4,} (?:[A-Z]{4,} )*[A-Z]{4,}(?:, [^:]{3,20})?: ?(?=[A-Z“\"])")
"""What a page puts before a paragraph: "EARLIER COVERAGE, May 3:"."""


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
    if passage.block_kind not in ("paragraph", "standfirst"):
        return None
    if not _whole(tokens, passage.root) and not _misparsed(passage, tokens):
        return None
    if _FURNITURE.search(passage.text):
        return None
    if _to_the_reader(passage.text) or _asks(tokens, passage.root) or _of_a_list(passage.text, tokens, passage.root):
        return None
    start, mended = _after_connective(_after_dateline(passage, tokens)), False
    evidence = [Evidence(passage.report, passage.span, passage.text)]
    text = " ".join(candidate.article.text[start : passage.span.end].split())
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
    elif _leans(candidate, tokens, start):
        return None
    speaker = candidate.attribution
    if speaker is not None and not any(passage.span.overlaps(c) for c in speaker.cue):
        told = None if _within_sentence(passage, speaker) else _speaker(candidate, speaker)
        if told is None:
            return None
        text = f"{told[0]}: {text}"
        evidence.append(told[1])
        mended = True
    text = _finished(text)
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


def _leans(candidate: Candidate, tokens: list[Token], start: int) -> bool:
    """Whether the doer of the main verb is told of in another sentence alone: "each", "the two", a pronoun without a noun
    before it that could be meant."""
    passage = candidate.content.passage
    told = [t for t in tokens if t.start >= start]
    doer = next((t for t in told if t.head == passage.root and t.dep in ("nsubj", "nsubjpass")), None)
    if doer is None:
        return False
    word = doer.text.lower()
    if word in PRONOUN_SUBJECTS:
        times = [m.span for m in candidate.mentions.times]
        nouns = [t for t in told if t.start < doer.start and t.pos in ("NOUN", "PROPN")]
        before = [t for t in nouns if t.dep != "npadvmod"]
        return not any(not any(s.start <= t.start < s.end for s in times) for t in before)
    alone = not any(t.head == doer.i and t.dep in ("prep", "relcl", "acl", "amod", "nmod", "appos") for t in told)
    counted = any(t.head == doer.i and t.text.lower() in ("the", "all", "only", "these", "those") for t in told)
    return alone and (word in PRO_FORMS or counted and doer.pos == "NUM")


def _to_the_reader(text: str) -> bool:
    """Whether it speaks to its reader or of its newsroom, outside of quotation marks: "Send us your pictures", "We are told"."""
    bare = _OPENED.sub(" ", text).lower()
    return not READER.isdisjoint(re.findall(r"[a-z]+", bare))


def _asks(tokens: list[Token], root: int) -> bool:
    """Whether it asks something of its readers: "Anyone with information is asked to call"; "Visitors are invited to"."""
    verb = next((t for t in tokens if t.i == root), None)
    kids = [t for t in tokens if t.head == root and t.i != root]
    now = any(t.dep == "auxpass" and t.tag in ("VBZ", "VBP") for t in kids)
    if verb is not None and verb.lemma in ASKING and now and any(t.dep == "xcomp" for t in kids):
        return True
    anybody = any(t.dep == "nsubj" and t.text.lower() in ANYBODY for t in kids)
    return anybody and any(t.dep == "aux" and t.lemma in ("should", "can", "may") for t in kids)


def _of_a_list(text: str, tokens: list[Token], root: int) -> bool:
    """Whether it announces what follows it: "The following are the names of the injured", "The route is as follows:"."""
    if text.rstrip().endswith(":"):
        return True
    return any(t.head == root and t.dep in ("nsubj", "nsubjpass") and t.text.lower() == "following" for t in tokens)


def _after_dateline(passage: Passage, tokens: list[Token]) -> list[Token]:
    """The tokens after a dateline at the head of a report's first sentences, or after a label in capitals."""
    label = _LABEL.match(passage.text)
    found = label or _DATELINE.match(passage.text)
    if (
        found is None
        or passage.order > 3
        and label is None
        or any(t.i == passage.root and t.start < passage.span.start + found.end() for t in tokens)
    ):
        return tokens
    return [t for t in tokens if t.start >= passage.span.start + found.end()] or tokens


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
    if any(t.tag in ("WDT", "WP", "WP$", "WRB") and t.head == root for t in tokens[:2]):
        return False
    if verb.dep in ("relcl", "acl"):
        return False
    relative = any(t.head == root and t.tag in ("WDT", "WP", "WP$", "WRB") for t in tokens)
    marked = any(t.head == root and t.dep == "mark" for t in tokens) and tokens[0].dep == "mark"
    return finite and subject and not (relative and verb.dep == "relcl") and not marked


def _misparsed(passage: Passage, tokens: list[Token]) -> bool:
    """Whether a whole printed sentence has its subject, though the parse gives none to its main verb: "near Selm, Mirnau
    Hospital said", where the hospital is taken for a part of the place; "the season opened Friday", taken for a participle;
    or the main verb stands behind a dateline that is taken for the sentence.

    Missed on purpose: sentences without a verb, and what begins with its verb.
    """
    text = passage.text.rstrip()
    if passage.kind != "sentence" or not text[:1].isupper() or text[-1:] not in '."”' or _OF_THE_PAGE.match(text):
        return False
    told = [t for t in _after_dateline(passage, tokens) if not t.text.isspace()]
    root = passage.parse.tokens[passage.root]
    kids = [t for t in tokens if t.head == root.i and t.i != root.i]
    if root.pos in ("VERB", "AUX"):
        asks = any(t.dep == "mark" or t.tag in RELATIVE_TAGS for t in kids)
        helped = [t for t in kids if t.dep in ("aux", "auxpass")]
        finite = root.tag in ("VBD", "VBZ", "VBP") or root.tag == "VBN" and not helped
        finite = finite or any(t.lemma in ("be", "have") and t.tag in ("VBD", "VBZ", "VBP") for t in helped)
        return finite and not asks and any(t.pos in _NOMINAL and t.start < root.start for t in told)
    dateline = _DATELINE.match(passage.text)
    if dateline is not None and root.start < passage.span.start + dateline.end():
        told = [t for t in told if t.start >= passage.span.start + dateline.end()]
        return any(t.dep not in _UNDER and _whole(told, t.i) for t in told)
    return root.pos in _NOMINAL and any(_done_by(root, t, told) for t in told)


def _done_by(doer: Token, verb: Token, told: list[Token]) -> bool:
    """Whether a noun that is taken for the sentence has a verb behind it, with an object and no other subject: "Police in
    Elmsford responding to a robbery shot a boy"."""
    if verb.tag != "VBD" or verb.start < doer.start or verb.dep in _UNDER - {"acl"}:
        return False
    kids = {t.dep for t in told if t.head == verb.i}
    return bool(kids & {"dobj"}) and not kids & {"nsubj", "nsubjpass", "mark", "auxpass"}


_OF_THE_PAGE = re.compile(
    r"(?:photo|caption|images?|video|watch|(?:local |latest |more )?news|skip|click|embed|close|share)\b", re.I
)
"""How a line of the page begins that ran into a sentence."""
_UNDER = frozenset("relcl advcl acl ccomp pcomp csubj".split())
"""How a verb hangs whose clause is no sentence of its own."""
_NOMINAL = frozenset(("NOUN", "PROPN", "PRON"))
RELATIVE_TAGS = frozenset(("WDT", "WP", "WP$", "WRB"))


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
    """First letter upper case, no blank before a mark, one mark at the end."""
    text = re.sub(r"\s+([.,;:!?])(?=\s|$)", r"\1", text.strip().rstrip(",;:—–-").rstrip())
    if text and text[-1] not in '.!?”"’':
        text += "."
    if text[-1:] in '”"’' and text[-2:-1] not in (".", "!", "?", ","):
        text += "."
    return text[:1].upper() + text[1:]


def _balanced(text: str) -> bool:
    """Quotation marks and brackets come in pairs."""
    return text.count("“") == text.count("”") and text.count('"') % 2 == 0 and text.count("(") == text.count(")")
