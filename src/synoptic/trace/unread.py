"""Credits that no attribution was found for, at the places of a sentence where news English puts them.

"..., Ann Example, who heads the mill, said." at the end; "According to the log, ..." and "The mill told reporters that ..."
at the beginning. A passage that credits somebody, and is taken for the newsroom's own, would count as one more witness.
Where no frame fits, what is only rumoured ("word has it") is told by nobody. Misses on purpose credits without a name or
noun of a body, which could be part of what is told.
"""

from __future__ import annotations

import re

from synoptic.model.mention import Mentions, Quotation
from synoptic.model.passage import Passage
from synoptic.model.span import Span, overlap
from synoptic.trace.credit_frames import (
    AT_HEAD,
    BEHIND_VERB,
    CLOSING,
    CUES,
    FRAMES,
    NAME_ENDS,
    OPENS,
    is_sure,
    matches,
    reason_of,
)
from synoptic.trace.frames import frame_of
from synoptic.trace.frames_asked import ASKING
from synoptic.trace.outlets import is_site
from synoptic.trace.peeling import HEAD_ENDS
from synoptic.trace.recorded import recorded_in
from synoptic.trace.sentence import FINITE
from synoptic.trace.somebody import DETERMINERS, SPEAKING, names_somebody, tells
from synoptic.trace.speech import ACTS, HEARD_BY, SPEECH, TELLING
from synoptic.trace.voices import NAMELESS, STAFF, WHENS, folded

_HEARSAY = re.compile(
    r"\b(?:reportedly|unofficially|we(?:['\u2019]re| are) (?:hearing|being told)(?=\sthat)|information reaching\b|rumou?r has it|(?:it|is|are|was|were|been)\s(?:widely\s|also\s)?(?:reported|rumou?red|understood|said|alleged)"
    r"(?=\sto\b|\sthat\b)|it (?:is|was|has been)\s(?:widely\s|also\s)?(?:reported|rumou?red|understood|said|alleged)(?=\.?$)|(?:word|rumour|rumor) has it|by (?:one|some|several|most) accounts?|apparently|allegedly|supposedly"
    r"|(?:sources|insiders|officials|observers|posts|reports|rumou?rs|accounts|messages|people|some|many|those)\b[^,.\"]{0,40}\s(?:say|claim|allege|suggest|believe|insist|indicate|fear|maintain)\b"
    r"|(?:so|as) (?:the|one) (?:story|tale|rumou?r|talk|gossip|theory|claim|legend|whisper) (?:goes|has it|runs|is)(?=[.,\u201d\"]|$)|so goes the (?:story|tale|rumou?r|talk|theory)"
    r"|the (?:story|tale|rumou?r|talk|gossip|whisper|theory) (?:goes|has it|is) that|(?:talk|gossip|hearsay|legend|local lore|the grapevine) has it"
    r"|so (?:it is|they|people|some|many|locals|residents|neighbou?rs|rumou?rs) (?:said|say|claimed|claim|rumou?red|told|whispered|whisper)(?=[.,]|$)"
    rf"|, (?:an?|one|two|several|some|the) (?:[a-z-]+ ){{0,2}}?(?:{'|'.join(sorted(NAMELESS))}) [a-z]+(?:ed|s)(?=\.?$)"
    r"|if (?:the )?(?:rumou?rs?|talk|gossip|whispers?|reports?) (?:is|are) (?:to be believed|right|true|correct|anything to go by)"
    r"|it (?:is|was) (?:being )?(?:claimed|alleged|believed|suggested|thought|feared|said)\b|there (?:are|were|have been) (?:unconfirmed |foreign )?(?:reports|rumou?rs))",
    re.IGNORECASE,
)
"""Words that say that somebody says so and not who: what is told with them was witnessed by nobody named."""
_OWN_WORK = re.compile(r"(?:its|their|our) own\b", re.IGNORECASE)
_OF_STAFF = re.compile(rf"\w+ [\w-]+ (?:{'|'.join(sorted(STAFF))})$")
"""One or several of the staff of a body: "one commission official"."""
_MAKING = re.compile(
    r"(?:makes?|made|puts?|lets?)\s(?:an?|the|\d[\d,.]*|its|his|her|their|some|no)\s(?!statement|announcement|claim|point|comment)"
)
"""Verbs that do not say that somebody tells something: "The site made a loss"."""
_BY_DOING = re.compile(rf"\sby\s(?!(?:{'|'.join(TELLING)})\b)[a-z]+ing\b")
"""What somebody did for an answer, behind a verb of speech: "responded by closing the mill"."""
_DONE_BY = re.compile(r"(?:seen|read|shown|written|drawn|kept|[a-z]+ed) (?:by|to|in|on|at|for|from|with) ")
"""What was done with whatever stands before it: "the minutes, reviewed by the Example, state"."""
_OBJECTS = frozenset("it this that so".split())
"""What behind a verb is what is told: "as the mill put it"."""
_OWNED = re.compile(r"[^,]*['\u2019]s (?P<rest>[a-z][^,A-Z]*)$")
"""What is somebody's and, unless it speaks, tells nothing: "the mill's old wheel"."""

_RELATIVE = re.compile(r"\b(?:who|which|that|whose|whom)$")
"""The end of words behind which a verb only explains whoever is named: "Ann Example, who denies it, ..."."""

UNSAID = "hearsay by syntax"
"""The reason of a credit that has a verb and nobody with it: "it emerged"."""
_RELATIVES = ("WP", "WDT")

COVERED = 0.5
"""Least part of a passage, without the words of source and cue, that an attribution's content must hold."""

GAP = 3
"""Most letters between what is told and the credit behind it."""
TAIL = 40
"""Most letters of the credit's rest behind its source and verb: "the Example quoted officials as saying"."""


def covers(quotation: Quotation, span: Span) -> bool:
    """Whether the quotation's content holds at least COVERED of the span, source and cue left out."""
    held = sum(overlap(c, span) for c in quotation.content)
    parts = (*quotation.source, *quotation.cue)
    frame = sum(overlap(part, span) for part in parts)
    if parts and quotation.content[:1] and max(p.end for p in parts) <= quotation.content[0].start:
        # with what explains whoever speaks: "Ann Example, who heads the mill, said that"
        begun = max(min(p.start for p in parts), span.start)
        frame = max(frame, min(quotation.content[0].start, span.end) - begun)
    elif parts and quotation.content[:1] and quotation.content[0].start <= span.start + 1:
        begun, ended = min(p.start for p in parts), max(p.end for p in parts)
        if begun - GAP <= quotation.content[-1].end <= begun and ended < span.end < ended + TAIL:
            frame += span.end - ended
    return held > 0 and held >= COVERED * max(1, len(span) - frame)


def credit_in(passage: Passage, found: Mentions) -> Quotation | None:
    """The attribution of a sentence by its frame alone, else as hearsay; None where none is recognised."""
    framed = _framed(passage, found) or built(passage, found)
    framed = framed or (recorded_in(passage) if passage.kind == "sentence" else None)
    match = _HEARSAY.search(passage.text) if framed is None and passage.kind == "sentence" else None
    if match is None:
        return framed
    heard = Span(passage.span.start + match.start(), passage.span.start + match.end())
    return Quotation(
        passage.report, (heard,), (), (passage.span,), False, match.group(), anonymous=True, reason="hearsay"
    )


def built(passage: Passage, found: Mentions) -> Quotation | None:
    """The attribution of a sentence by its syntax; hearsay where nobody tells it; None where it is the report's own."""
    frame = frame_of(passage)
    if frame is None or any(
        q.act != "said"
        and q.cue_text not in ("called", "named")
        and any(part.overlaps(frame.who or frame.cue) for part in (*q.source, *q.cue))
        for q in found.quotations_across(frame.who or frame.cue)
    ):
        return None
    cue, text = frame.cue, passage.text
    if frame.who is None:
        words = text[cue.start - passage.span.start : cue.end - passage.span.start]
        return Quotation(passage.report, (cue,), (), (frame.content,), False, words, anonymous=True, reason=UNSAID)
    words = text[frame.who.start - passage.span.start : frame.who.end - passage.span.start]
    number = any(
        t.start == frame.who.start and t.tag == "CD" for t in (passage.parse.tokens[i] for i in passage.tokens)
    )
    nobody = number and not re.search(r"[A-Z]", words[1:]) and not _OF_STAFF.match(words)
    if words.casefold() in ("we", "i") or nobody:
        return None
    verb = text[cue.start - passage.span.start : cue.end - passage.span.start].casefold()
    done = frame.given and any(t.start == cue.start and t.tag == "VBN" for t in passage.parse.tokens)
    sure = frame.given and not (done and verb not in SPEECH | {"based"}) or verb in SPEECH - ACTS
    if tells(passage, frame.who) or not names_somebody(words, frame.who, found, sure):
        return None
    owned = _OWNED.match(words)
    if owned and not frame.given and verb not in SPEECH and not set(folded(owned["rest"])) & SPEAKING:
        return None
    said = text[cue.start - passage.span.start : cue.end - passage.span.start]
    many = words[1:] == words[1:].casefold() and folded(words)[0] not in DETERMINERS and folded(words)[-1] in NAMELESS
    return Quotation(
        passage.report,
        (frame.who,),
        (cue,),
        (frame.content,),
        False,
        words,
        said,
        anonymous=many,
        reason="certain frame of credit" if frame.outer else "frame of credit by syntax",
    )


def _framed(passage: Passage, found: Mentions) -> Quotation | None:
    """The attribution of a sentence by its frame; None where none is recognised."""
    fitting = frame_in(passage, found)
    if fitting is None:
        return None
    pattern, match, who = fitting
    cue = Span(passage.span.start + match.start("cue"), passage.span.start + match.end("cue"))
    content = Span(passage.span.start, who.start)
    if pattern in AT_HEAD:
        content = Span(min(max(who.end, cue.end) + 1, passage.span.end), passage.span.end)
    return Quotation(
        passage.report, (who,), (cue,), (content,), False, match["who"], match["cue"], reason=reason_of(pattern)
    )


def frame_in(passage: Passage, found: Mentions) -> tuple[re.Pattern[str], re.Match[str], Span] | None:
    """The first frame of credit that fits a sentence by its words, how, and whom it credits."""
    if passage.kind != "sentence":
        return None
    text = passage.text
    words = {t.text.casefold() for t in (passage.parse.tokens[i] for i in passage.tokens)}
    if not words & CUES:
        return None
    starts = [m.start() for m in OPENS.finditer(text)]
    for pattern, needed in FRAMES:
        if not any(part in text for part in needed):
            continue
        for match in matches(pattern, text, starts):
            who = Span(passage.span.start + match.start("who"), passage.span.start + match.end("who"))
            if _OWN_WORK.match(match["who"]):
                continue
            if pattern in BEHIND_VERB and (
                match["cue"] in HEARD_BY
                and not _is_turned(passage, match)
                or match["who"].casefold() in _OBJECTS
                or _has_doer(passage, match.start("cue"))
            ):
                continue
            if match.start("who") == match.start() + len(", ") and _explains(text, match.start("who")):
                continue
            if pattern in AT_HEAD and pattern not in ASKING and _MAKING.match(text, match.start("cue")):
                continue
            if pattern in AT_HEAD and _BY_DOING.match(text, match.end("cue")):
                continue
            if _RELATIVE.search(match["who"]) or _is_clause(passage, who):
                continue
            if _is_adverbial(passage, who.start) or pattern is CLOSING and not _is_closed(passage, who, match):
                continue
            sure = is_sure(pattern, match) or pattern is CLOSING
            if not tells(passage, who) and names_somebody(match["who"], who, found, sure):
                return pattern, match, who
    return None


def _explains(text: str, start: int) -> bool:
    """Whether words behind a comma only say what whoever is named before it is: "a welder" of "Ann Example, a welder who spoke up"."""
    if _DONE_BY.match(text, start):
        return True
    name = NAME_ENDS.search(text, 0, start - len(", "))
    return text.startswith(("a ", "an "), start) and name is not None and not set(folded(name.group())) & WHENS


def _is_clause(passage: Passage, who: Span) -> bool:
    """Whether words taken for a source hold the verb of a statement, with its subject before it and a comma behind it, and whoever
    speaks only behind that: "a clerk, Ann Example, took three loans, a lawyer"."""
    own = [passage.parse.tokens[i] for i in passage.tokens]
    inside = [t for t in own if who.start <= t.start < who.end]
    verbs = {t.i for t in inside if t.tag in FINITE and t.dep not in ("relcl", "acl")}
    told = {t.head for t in own if t.dep in ("nsubj", "nsubjpass") and t.tag not in _RELATIVES and t.i < t.head}
    return any(t.text == "," and any(v < t.i for v in verbs & told) for t in inside[:-1])


def _is_adverbial(passage: Passage, start: int) -> bool:
    """Whether words taken for a source begin with a preposition: "said during a visit"."""
    first = next((t for t in (passage.parse.tokens[i] for i in passage.tokens) if t.start == start), None)
    return first is not None and first.tag == "IN" and first.pos == "ADP" and first.text.islower()


def _is_closed(passage: Passage, who: Span, match: re.Match[str]) -> bool:
    """Whether what stands before the colon or dash at the end is a clause, and behind it whoever speaks, and not the thing or the
    persons that the clause has announced: "Two bodies were asked: the mill and the harbour office"."""
    told = [t for t in (passage.parse.tokens[i] for i in passage.tokens) if t.end <= who.start]
    words = folded(HEAD_ENDS.split(match["who"])[0])
    if "and" in words or "or" in words or not any(t.tag in FINITE for t in told):
        return False
    named = re.search(r"[A-Z]", match["who"][1:]) is not None
    return bool(SPEAKING.intersection(words if named else words[-1:])) or is_site(match["who"])


def _is_turned(passage: Passage, match: re.Match[str]) -> bool:
    """Whether a verb of informing is that of whoever stands behind it: one comma parts it from a whole clause, and nobody stands
    between them: "Two roads are shut, informs the mill"."""
    told = [
        passage.parse.tokens[i]
        for i in passage.tokens
        if passage.parse.tokens[i].start < passage.span.start + match.start("cue")
    ]
    clause = any(t.tag in FINITE and t.dep not in ("relcl", "acl") for t in told)
    return match["cue"].startswith("inform") and clause and sum(t.text == "," for t in told) == 1


def _has_doer(passage: Passage, cue: int) -> bool:
    """Whether somebody in front of a verb does it, so that behind it stands whoever hears it or is spoken of: "a clerk, Ann
    Example, warned the mill that"; not "the wheel broke, warned the mill", nor whatever one comma alone parts from the verb, which
    has been misread as its subject. `cue` counts in the passage's text."""
    tokens = passage.parse.tokens
    verb = next((tokens[i] for i in passage.tokens if tokens[i].start == passage.span.start + cue), None)
    return verb is not None and any(
        t.dep in ("nsubj", "nsubjpass")
        and t.i < verb.i
        and not any(w.tag in ("VBD", "VBZ", "VBP") for w in tokens[t.i + 1 : verb.i])
        and sum(w.text == "," for w in tokens[t.i + 1 : verb.i]) != 1
        for t in passage.parse.children(verb.i)
    )
