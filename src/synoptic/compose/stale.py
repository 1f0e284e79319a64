"""Sentences that tell what was not yet known or done when their report was printed, and what a later report has told since.

"The names were not released" beside the names, "police are looking for a suspect" beside the arrest, "she is in a critical
condition" beside her death, "whether he will be charged" beside the charge. They are no second side of a difference: they were so, and are so no more. Missed on purpose:
what reports of one minute tell, and words for not knowing that stand beside what still is not known ("the names of the
wounded have not been released").
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from synoptic.compose.candidate import Candidate
from synoptic.model.event import Event

_NAMELESS = re.compile(
    r"\b(?:names?|identit(?:y|ies)|identification)\b.{0,60}(?:\b(?:not|withheld|withholding|yet to be|pending)|n[’']t)\b|"
    r"(?:\b(?:not|nor|yet to)|n[’']t) (?:yet |immediately |publicly |officially |been |be |being )*(?:releas|identif|nam|disclos)(?:ed|e|ing|ied|y)\b|"
    r"\b(?:withh?eld|withholding|unidentified)\b",
    re.IGNORECASE,
)
"""Somebody has not been named."""
_SUSPECTED = re.compile(
    r"\b(?:suspects?|gun(?:man|men)|shooters?|attackers?|drivers?|arrested|assailants?|officers?)\b", re.IGNORECASE
)
_OTHERS = re.compile(r"\b(?:wounded|injured|others?|survivors?|witness(?:es)?)\b", re.IGNORECASE)
_AT_LARGE = re.compile(
    r"(?:\b(?:no|not|yet to|without)|n[’']t) (?:yet |been |have |had |made |make |any |immediate |further )*(?:arrests?|arrested|suspects?|charges|charged|(?:taken into|in) custody)\b|"
    r"\b(?:search(?:ing|ed)?|look(?:ing)?|hunt(?:ing)?|manhunt)\b (?:is (?:on|under way) )?for (?:the |a |an |two |three |four |any |more )*(?:possible |potential |unknown )?(?:suspects?|gun(?:man|men)|shooters?|attackers?|killers?|persons? of interest)\b|"
    r"\b(?:remains?|still|is|are) (?:at large|on the (?:run|loose))\b|\bpersons? of interest\b|"
    r"\b(?:who (?:fired|did it|pulled the trigger)|asking (?:for )?the public)\b",
    re.IGNORECASE,
)
"""Whoever did it has not been caught."""
_FIGHTING = re.compile(
    r"\b(?:critical(?:ly)?|grave|life[- ]threatening|fighting for (?:his|her|their) li(?:fe|ves)|clinging to life|life support|"
    r"expected to (?:survive|recover|live)|(?:serious|stable|fair|guarded) condition)\b",
    re.IGNORECASE,
)
"""Somebody who was hurt lives."""
_ANNOUNCED = re.compile(
    r"\b(?:has|have|was|were) (?:since |now |also )?been (?:identified|named|released)(?: (?:following|after)\b.*|[.\s]*)$",
    re.IGNORECASE | re.DOTALL,
)
"""Somebody has been named, and the sentence does not say who."""
_RELEASED = re.compile(
    r"\b(?:has|have|had)? ?(?:now |since |also )?(?:released|announced|confirmed|identified|named|disclosed) the "
    r"(?:names?|identit(?:y|ies)|victims?) (?!as\b)",
)
"""Somebody has told who it was, and the sentence does not."""
_UNTOLD = re.compile(
    r"(?:\b(?:no|few|little)|\bnot many) (?:(?:other|further|additional|more|immediate|new) )*(?:details?|information)\b"
    r".{0,60}\b(?:released|available|provided|disclosed|given|confirmed|known)\b|"
    r"\b(?:releas|provid|disclos|giv|offer)(?:ed|e|es|ing|en|ave) (?:no|few|little) (?:(?:other|further|more) )*(?:details?|information)\b|"
    r"(?:\bnot|n[’']t) (?:be )?(?:releas|provid|disclos|mak|giv|offer)(?:e|ed|ing) (?:any|further|more|additional|other)\b.{0,30}"
    r"\b(?:details?|information)\b|"
    r"\b(?:(?:was|were|is|are) not|(?:was|were|is|are)n[’']t) (?:made )?(?:yet |immediately )+(?:available|known|clear|released)\b|"
    r"(?:\b(?:no|not)|n[’']t) list (?:an? |any )?(?:attorney|lawyer)",
    re.IGNORECASE,
)
"""A report says that it has not been told something."""
_BUT = re.compile(r", but\b|; ")
_BESIDES = 100
"""Letters of a sentence beside these words from which it tells more than that."""
_LITTLE = 80
"""The same behind words of who looks into it, where no day or hour stands there."""
_BEHIND = 40
"""Letters behind words of who has spoken to whom, from which it tells of what."""
_SAID = re.compile(r"\b(?:about|of|that|saying|how|why|what|but|because|citing)\b")
_UNCHARGED = re.compile(
    r"\b(?:pending|possible|potential|seek(?:s|ing)?|weigh(?:s|ing)?|consider(?:s|ing)?|review(?:s|ed|ing)?|whether|decide|"
    r"determine)\b.{0,80}\bcharg(?:es?|ed|ing)\b|\bno charges\b|(?:\b(?:not|yet to)|n[’']t) (?:yet )?(?:been |be )?charged\b|"
    r"\b(?:is|are|was|were) being questioned\b",
    re.IGNORECASE,
)
"""Whether somebody is to be charged has not been decided."""
_INVESTIGATING = re.compile(
    r"^.{0,80}?(?:\b(?:is|are|was|were|continues? to|still) (?:still |now |also )?investigat(?:e|ing)\b|\bunder investigation\b|"
    r"\binvestigation (?:is|was|remains|continues) ?(?:ongoing|under ?way|active|continuing)?)",
)
"""Whoever looks into it has found nothing yet."""
_SILENT = re.compile(
    r"\b(?:declin|refus)(?:ed|es|ing) (?:to (?:comment|speak|talk)\b|comment\b|an? interview)|"
    r"(?:\b[Nn]o(?:body| one)\b|n[’']t\b|\bnot\b).{0,40}?\b(?:want|wanted|wish|wished|willing|ready) to (?:comment|speak|talk)\b|"
    r"\bcould(?: not|n[’']t) (?:immediately )?be reached\b|"
    r"\b(?:spoke|talked) (?:exclusively )?(?:with|to) (?:(?:[A-Z][\w&]* ){0,3}(?:[Nn]ews|TV|Radio)(?: \d+)?|[WK][A-Z]{2,3}(?:-TV)?|reporters|"
    r"journalists|the media)\b",
)
"""Somebody has not spoken to a report, or has, and the sentence does not say what."""
_CHARGED = frozenset("charge indict arraign sentence convict".split())
_CAUGHT = _CHARGED | {"arrest"}


def stale(candidate: Candidate, others: Mapping[str, Candidate], event: Event) -> bool:
    """Whether a report printed later than the sentence's own tells what it says was not known or not done; or the sentence says
    only that somebody has been named who is named in another, or that something has not been told."""
    text = candidate.content.passage.text
    if _ANNOUNCED.search(text) and _names_somebody(event):
        return True
    if _tells_nothing(text, event):
        return True
    if _UNCHARGED.search(text):
        return _charged_since(candidate, others)
    if _NAMELESS.search(text) and not _OTHERS.search(text):
        role = "suspect" if _SUSPECTED.search(text) else "victim"
        named = [v for v in event.who if v.role == role and " " in v.value]
        return any(_later(candidate, {e.report for e in v.evidence}, others, same_day=True) for v in named)
    if _AT_LARGE.search(text):
        caught = {
            c.spot[0] for c in others.values() if any(e in _CAUGHT and v == "happened" for e, v in c.content.events)
        }
        return candidate.spot[0] not in caught and _later(candidate, caught, others)
    killed = next((f for f in event.figures if f.of == "killed" and f.low), None)
    hurt = any(f.of == "injured" and f.low for f in event.figures)
    if killed is not None and not hurt and _FIGHTING.search(text):
        return _later(candidate, {e.report for e in killed.evidence}, others) and not _tells(candidate, killed.evidence)
    return False


def still_looked_into(candidate: Candidate, others: Mapping[str, Candidate]) -> bool:
    """Whether a sentence says little more than that somebody looks into it, and a later report tells of a charge."""
    text = candidate.content.passage.text
    found = _INVESTIGATING.search(text)
    little = found is not None and len(text) - found.end() <= _LITTLE and not candidate.content.times
    return little and _charged_since(candidate, others)


def _tells_nothing(text: str, event: Event) -> bool:
    """Whether a sentence says only that something has not been told, or that somebody has been named who is named elsewhere."""
    silent = _SILENT.search(text)
    if silent is not None and len(text) - silent.end() <= _BEHIND and not _SAID.search(text[silent.end() :]):
        return True
    untold = _UNTOLD.search(text)
    if untold is not None and len(text) - len(untold.group()) <= _BESIDES and not _BUT.search(text):
        return True
    released = _RELEASED.search(text)
    told = any(w in text for v in event.who for w in v.value.split()[-1:])
    return released is not None and _names_somebody(event) and not told


def _names_somebody(event: Event) -> bool:
    """Whether the reports name, in full, somebody who was hit or is accused."""
    return any(v.role in ("victim", "suspect") and " " in v.value for v in event.who)


def _charged_since(candidate: Candidate, others: Mapping[str, Candidate]) -> bool:
    """Whether a later report tells that somebody was charged: nobody else than whom the sentence names, where it names one."""
    told = [c for c in others.values() if any(e in _CHARGED and v == "happened" for e, v in c.content.events)]
    own = _named(candidate)
    if candidate.spot[0] in {c.spot[0] for c in told}:
        return False
    return _later(candidate, {c.spot[0] for c in told if not own or not _named(c) or own & _named(c)}, others)


def _named(candidate: Candidate) -> set[str]:
    """The persons whom a sentence names."""
    span = candidate.content.passage.span
    return {entity for (start, _), entity in candidate.persons.items() if span.start <= start < span.end}


def _tells(candidate: Candidate, evidence: Iterable[object]) -> bool:
    """Whether the report of the sentence tells of the death itself."""
    return any(getattr(e, "report", "") == candidate.spot[0] for e in evidence)


def _later(candidate: Candidate, reports: set[str], others: Mapping[str, Candidate], *, same_day: bool = False) -> bool:
    """Whether one of these reports was printed after the sentence's own; `same_day`: or on its day."""
    own = candidate.article.published or ""
    dates = {c.spot[0]: c.article.published or "" for c in others.values() if c.spot[0] in reports}
    if not own:
        return False
    return any(d > own or same_day and d[:10] == own[:10] for report, d in dates.items() if report != candidate.spot[0])
