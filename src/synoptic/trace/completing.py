"""Attributions whose source was found too short or not at all, completed from the words beside them."""

from __future__ import annotations

import re
from dataclasses import replace

from synoptic.model.mention import Mentions, Quotation
from synoptic.model.span import Span
from synoptic.trace.voices import FINDINGS, LEADERS, MOUTHS, OFFICES, WORD, folded

_NAME_BEHIND = re.compile(r"(?:\s[A-Z][\w&\u2019'-]*)+")
"""Capitalised words right behind."""
_FULL_NAME = re.compile(r"[A-Z]\w+ [A-Z]\w+$")
_APPOSED = re.compile(
    r"(?:^|[.!?:,\n\u201d\"]\s|\b(?:said|says|by|from|to)\s)(?P<name>[A-Z][\w\u2019'-]*(?:\s[A-Z][\w\u2019'-]*)+),\s$"
)
"""A name right before what explains it: "Example Rovers, the buying club, said"."""
_NEARER = re.compile(r",\s(?P<who>(?:[Tt]he\s)?[A-Z][\w\u2019'-]*(?:\s(?:of\s|for\s|and\s)?[A-Z][\w\u2019'-]*){0,4})\s")
"""A name between a comma and a cue."""
_ROLE = re.compile(r"(?:^|[.!?,][\u201d\"\u2019']*\s)(?P<role>the\s[a-z][^\n,.;:\u201c\u201d\"]{3,80}),\s$")
"""What somebody is, between commas, right before the name: "..., the head of the mill, Ann Example, said"."""
LONGEST_NAME = 60
"""Letters before a source among which its name is looked for."""
_MADE_BY = re.compile(
    r"\s(?!(?:is|are|was|were|has|have|had)\s)[a-z]+(?:\s[a-z]+)?\sby\s[^,.;:\u201c\u201d\"]+?(?=\s*$)"
)
"""Who made what speaks: "a bulletin put out by the Example"."""
_MADE_OUT = re.compile(
    r"\s(?:\w+(?:ed|en|ut|awn)\s)(?:out\s|up\s)?by\s(?:the\s)?[A-Z][\w&\u2019'-]*(?:\s(?:(?:of|for|and)\s(?:the\s)?)?[A-Z][\w&\u2019'-]*)*(?=\s[a-z])"
)
"""Who made what speaks, before the verb by which it does."""
_WHOLE_OF_IT = re.compile(r"(?:all|every)\b[^,]{0,40}\sof\sit")
_BEFORE_COMMA = re.compile(r"(?:^|[.!?,]\s)(?P<who>[Tt]he\s[^,.;:\n\u201c\u201d\"]{3,60}),\s$")
_SOME_OUTLET = re.compile(
    r"(?:the|this)\s(?:news\s)?(?:agency|channel|outlet|portal|newspaper|site|website)", re.IGNORECASE
)
_QUOTING = re.compile(r"(?:quote|cite)[sd]")
_TO_THE_END = re.compile(r"\s(?P<who>(?:the\s|[A-Z])[^.;:\n\u201c\u201d\"]{3,120})(?=\.(?:\s|$)|\n|$)")
MOST_PARTS = 3
"""Among so many last parts between commas the source of a sentence is looked for."""
LONGEST_ROLE = 80
"""Most letters of a role before a name."""


def completed(quotation: Quotation, found: Mentions, text: str) -> Quotation:
    """A quotation whose source was left inside the end of its content: "..., Ann Example, head of the mill, said".

    The name must begin one of the last parts between commas, and the cue must follow at once.
    """
    if len(quotation.source) == 1:
        quotation = _whom_quoted(_of_made(quotation, text), text)
        if nearer := _before_cue(quotation, text):
            return nearer
        return _with_name(_with_apposed(_with_role(quotation, text), found, text), text)
    if quotation.source or not quotation.cue or not quotation.content:
        return quotation
    content, cue = quotation.content[-1], quotation.cue[0]
    if cue.start < content.end or text[content.end : cue.start].strip(" ,"):
        return quotation
    words = content.of(text)
    commas = [m.end() for m in re.finditer(r",\s+", words)][-MOST_PARTS:]
    near = found.names_across(Span(content.start, content.end + 1))
    names = {n.span.start for n in near if n.form == "name" and n.label in ("person", "organisation")}
    for k, at in enumerate(commas):
        start = content.start + at
        behind = content.start + commas[k + 1] if k + 1 < len(commas) else content.end
        part = words[at : behind - content.start].rstrip(", ")
        named = start in names or part.startswith("the ") and start + 4 in names or _FULL_NAME.match(part)
        role = len(part) < LONGEST_ROLE and set(folded(part)) & (LEADERS | OFFICES) and re.match(r"(?:the|[A-Z])", part)
        if named or role and behind in names:
            source = Span(start, content.end)
            return replace(quotation, source=(source,), source_text=source.of(text), anonymous=False)
    return quotation


def _before_cue(quotation: Quotation, text: str) -> Quotation | None:
    """A quotation with whoever stands right before its cue, parted by one comma from what was misread as its source: "Two
    sheltered in a hole, the Example quoted officials as saying"; None where nobody stands there."""
    (span,) = quotation.source
    if not quotation.cue or quotation.cue[0].start <= span.end:
        return None
    match = _NEARER.fullmatch(text, span.end, quotation.cue[0].start)
    if match is None:
        return None
    whole = Span(match.start("who"), match.end("who"))
    return replace(quotation, source=(whole,), source_text=whole.of(text), anonymous=False)


def _of_made(quotation: Quotation, text: str) -> Quotation:
    """A quotation with whoever made what speaks, where the participle between was taken for the cue: "A bulletin put out by the
    Example puts it plainly"; or with the paper of which its source only says how long it is: "the log, all forty pages of it"."""
    (span,) = quotation.source
    words = span.of(text)
    if _WHOLE_OF_IT.fullmatch(words) and (
        paper := _BEFORE_COMMA.search(text, max(0, span.start - LONGEST_ROLE), span.start)
    ):
        whole = Span(paper.start("who"), paper.end("who"))
        return replace(quotation, source=(whole,), source_text=whole.of(text))
    made = _MADE_OUT.match(text, span.end) if set(folded(words)[-1:]) & (FINDINGS | MOUTHS) else None
    if made is None or not quotation.cue or quotation.cue[0].start >= made.end():
        return quotation
    whole = Span(span.start, made.end())
    return replace(quotation, source=(whole,), source_text=whole.of(text))


def _whom_quoted(quotation: Quotation, text: str) -> Quotation:
    """A quotation with whom an agency without a name quotes for its source: "..., the agency quotes the mill"."""
    (span,) = quotation.source
    if not _SOME_OUTLET.fullmatch(span.of(text)) or not quotation.cue or quotation.cue[0].start < span.end:
        return quotation
    if (
        not _QUOTING.fullmatch(quotation.cue[0].of(text))
        or quotation.content
        and quotation.content[-1].end > span.start
    ):
        return quotation
    whom = _TO_THE_END.match(text, quotation.cue[0].end)
    if whom is None:
        return quotation
    whole = Span(whom.start("who"), whom.end("who"))
    return replace(quotation, source=(whole,), source_text=whole.of(text))


def _with_role(quotation: Quotation, text: str) -> Quotation:
    """A quotation whose source is a full name, with the role in a body's name or service that stands before it between commas."""
    (span,) = quotation.source
    if not _FULL_NAME.match(span.of(text)):
        return quotation
    near = max(0, span.start - LONGEST_ROLE - LONGEST_NAME)
    match = _ROLE.search(text[near : span.start])
    if match is None or not set(folded(match["role"])) & (LEADERS | OFFICES):
        return quotation
    whole = Span(near + match.start("role"), span.end)
    if any(part.overlaps(Span(whole.start, span.start)) for part in quotation.cue):
        return quotation
    return replace(quotation, source=(whole,), source_text=whole.of(text))


def _with_apposed(quotation: Quotation, found: Mentions, text: str) -> Quotation:
    """A quotation whose source only explains the name that stands before it between commas."""
    (span,) = quotation.source
    words = span.of(text)
    if words[:4] not in ("the ", "its ") or words != words.lower() or text[span.end : span.end + 1] not in (",", "."):
        return quotation
    near = max(0, span.start - LONGEST_NAME)
    match = _APPOSED.search(text[near : span.start])
    if match is None:
        return quotation
    name = Span(near + match.start("name"), near + match.end("name"))
    if not any(n.label in ("person", "organisation") and n.span.overlaps(name) for n in found.names_across(name)):
        return quotation
    whole = Span(name.start, span.end)
    if any(part.overlaps(name) for part in quotation.cue):
        return quotation
    return replace(quotation, source=(whole,), source_text=whole.of(text))


def _with_name(quotation: Quotation, text: str) -> Quotation:
    """A quotation whose source stops short of the name that it explains: "the brewer" of "the brewer Example said"."""
    (span,) = quotation.source
    if (
        quotation.cue
        and span.end < quotation.cue[0].start
        and (made := _MADE_BY.match(text, span.end, quotation.cue[0].start))
    ):
        whole = Span(span.start, made.end())
        return replace(quotation, source=(whole,), source_text=whole.of(text))
    more = _NAME_BEHIND.match(text, span.end)
    if more is None or span.of(text).endswith(".") or any(w[0].isupper() for w in WORD.findall(span.of(text))[1:]):
        return quotation
    whole = Span(span.start, more.end())
    if any(part.overlaps(Span(span.end, whole.end)) for part in (*quotation.cue, *quotation.content)):
        return quotation
    return replace(quotation, source=(whole,), source_text=whole.of(text))
