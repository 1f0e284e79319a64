"""Whether words name somebody who can be credited, or are a sentence of their own."""

from __future__ import annotations

import re
from itertools import pairwise

from synoptic.model.mention import Mentions
from synoptic.model.passage import Passage
from synoptic.model.span import Span
from synoptic.trace.outlets import is_site
from synoptic.trace.peeling import HEAD_ENDS, trimmed
from synoptic.trace.runs import is_body_run, runs_of
from synoptic.trace.sentence import TOLD, misread
from synoptic.trace.voices import (
    BODY_NOUNS,
    DOCUMENTS,
    FINDINGS,
    LEADERS,
    LEADING,
    MINISTRIES,
    MOUTHS,
    OFFICES,
    OFFICIALS,
    OWN_NOUNS,
    PARTS,
    POLICE,
    PRONOUNS,
    SMALL_WORDS,
    STAFF,
    WHENS,
    folded,
)

MOST_BEFORE_NAME = 4
"""Most words of a role before the name: "the president's press secretary"."""

MOST_WORDS = 18
"""Most words of a source that is read so."""
_PROPER = re.compile(r"(?:[Tt]he )?[A-Z][\w\u2019'-]+(?: [A-Z][\w\u2019'-]+)+")
_SOME_OF = re.compile(
    r"(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ss]ome|[Ss]everal|[Mm]any|[Bb]oth) of (?=\S)|[Ss]ome(?:one|body) (?:from|at|with|in) (?=(?:the )?[A-Z])"
)
"""Part of several: "one of the board's press officers"."""
_NAMED_LAST = re.compile(r"^[a-z][\w-]* (?:of|at|for|with|from|in) .*\b[A-Z][\w\u2019'-]+ [A-Z][\w\u2019'-]+$")
"""What somebody is, of what, and the name: "dispatcher of the port Ann Example"."""
_GIVEN = re.compile(rf"(?:the |an? )?(?:{'|'.join(sorted(TOLD))}) (?:[a-z]+ed|given|made|put out) (?:by|from) (?=\S)")
"""What is told, before whoever gave it: "information provided by the board"."""
_AGE = re.compile(r"\(?\d{1,3}\)?,\s")
"""What stands behind a name: "57, a nurse"."""
_CALLED = re.compile(
    r"\s(?:called|named|by the name of|identified as|who (?:gave|asked to be called by) (?:the|his|her) name(?: as| of)?)\s[A-Z]\w+"
)
"""Words between what somebody is and the name."""
SPEAKING = (
    OFFICIALS
    | POLICE
    | {"force", "constabulary", "prosecution", "prosecutors"}
    | BODY_NOUNS
    | DOCUMENTS
    | {"papers"}
    | FINDINGS
    | LEADERS
    | MINISTRIES
    | OFFICES
    | MOUTHS
    | STAFF
)
_MANY = frozenset(w for w in STAFF | POLICE | {"prosecutors"} if w.endswith("s")) | {"police"}
"""Plurals of those who speak, which stand without an article: "city police"."""
_EXPLAINING = frozenset("who whom whose which".split())
"""Words that open what only explains a name: "who has held the post for a year"; not "who heads the Example Mill", which names it."""
DETERMINERS = frozenset("the a an its his her their this".split())


def tells(passage: Passage, who: Span) -> bool:
    """Whether the words taken for a source are a sentence of their own: they hold a finite verb outside what explains
    the source."""
    nouns = BODY_NOUNS | LEADERS
    end = who.start + trimmed(passage.text[who.start - passage.span.start : who.end - passage.span.start])
    tokens = [t for t in (passage.parse.tokens[i] for i in passage.tokens) if who.start <= t.start < end]
    behind = [t.text.casefold() for t in tokens[1:]] + [""]
    apposed = {
        t.i
        for before, t in pairwise(tokens)
        if before.text == "," and t.tag == "VBD" or before.text in ("who", "which")
    }
    misplaced = {t.i for before, t in pairwise(tokens) if misread(before, t)}
    if len(tokens) > 1 and tokens[-1].text in DOCUMENTS and tokens[-2].pos == "NOUN":
        misplaced.add(tokens[-1].i)  # "the admissions register"
    return any(
        t.tag in _FINITE
        and not (t.text[0].isupper() and t.start > passage.span.start)  # a name that was read as a verb
        and t.i not in apposed  # "the log, made public on Monday,", "a baker who gave the name"
        and t.text not in nouns
        and t.i not in misplaced
        and after not in ("by", "online", "public", "available")
        and t.text not in ("called", "named", "identified")
        for t, after in zip(tokens, behind, strict=False)
    )


_FINITE = ("VBD", "VBZ", "VBP", "MD")
"""Penn tags of finite verbs."""


def names_somebody(words: str, span: Span, found: Mentions, sure: bool) -> bool:
    """Whether a source's words begin with a name or the noun of a body, a document or an office; where the frame is
    surely a credit, whether they are a phrase at all."""
    if (some := _SOME_OF.match(words)) or (some := _GIVEN.match(words)):
        return names_somebody(words[some.end() :], Span(span.start + some.end(), span.end), found, sure)
    told = folded(words)
    if (
        not told
        or not re.search(r"[^\W\d_]{2}", words)
        or len(told) > MOST_WORDS
        or told[0] in SMALL_WORDS - DETERMINERS - {"those"}
        or _AGE.match(words)
    ):
        return False
    if (
        set(told) <= WHENS
        or told[0] in TOLD
        and told[1:2] == ["that"]
        or told[0] in _EXPLAINING
        and not LEADING.issuperset(told[1:2])
    ):
        return False
    if told[0] in ("this", "our") and set(told[1:]) & OWN_NOUNS and len(told) == 2:
        return True
    if (
        told[0] in ("a", "an", "the")
        and told[1:2]
        and told[1] in PARTS
        and told[2:3] == ["of"]
        and set(told[3:]) & DOCUMENTS
    ):
        return True
    if told[0] in PARTS and told[1:2] == ["of"] and set(told[2:]) & DOCUMENTS:
        return True  # "materials of the decree"
    if told[0] in PARTS and told[1:2] != ["of"] and "of" in told[2:4] and len(told) > 3:
        return True
    if words.startswith("@") or words.casefold() in PRONOUNS or _PROPER.match(words) or is_site(words):
        return True
    proper = not [w for w in words.split() if w[0].islower() and w not in ("of", "the", "and", "for")]
    if words.isupper() or proper and len(told) > 1:
        return True
    if any(n.form == "name" and n.span.start == span.start and n.label != "place" for n in found.names_across(span)):
        return True
    if words in found.last_words or told[0] in DETERMINERS and _CALLED.search(words):
        return True
    actors = ("person", "organisation")
    inside = [n for n in found.names_in(span) if n.form == "name" and n.label in actors]
    if inside and len(words[: inside[0].span.start - span.start].split()) <= MOST_BEFORE_NAME:
        return True
    words = words[: trimmed(words)]
    first = HEAD_ENDS.split(words)[0]
    head = [w for w in folded(first) if w not in ("itself", "himself", "herself", "themselves")][-1:]
    if told[0] in ("those", "people") and any(is_body_run(run) for run in runs_of(words)):
        return True
    if sure and (told[0] in DETERMINERS or words[:1].isupper() or _NAMED_LAST.search(words)):
        return True
    if sure and (told[-1] in _MANY or told[-1] == "there"):
        return True
    if not head or head[0] not in SPEAKING and folded(first)[0] not in FINDINGS:
        return False
    return told[0] in DETERMINERS or first != words or len(told) > 1 and told[-2] in BODY_NOUNS
