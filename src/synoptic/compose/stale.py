"""Sentences that tell what was not yet known or done when their report was printed, and what a later report has told since.

"The names were not released" beside the names, "police are looking for a suspect" beside the arrest, "she is in a critical
condition" beside her death. They are no second side of a difference: they were so, and are so no more. Missed on purpose:
what reports of one minute tell, and words for not knowing that stand beside what still is not known ("the names of the
wounded have not been released").
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from synoptic.compose.candidate import Candidate
from synoptic.model.event import Event

_NAMELESS = re.compile(
    r"\b(?:names?|identit(?:y|ies)|identification)\b.{0,60}\b(?:not|n[’']t|withheld|withholding|yet to be|pending)\b|"
    r"\b(?:not|n[’']t|nor|yet to) (?:yet |immediately |publicly |officially |been |be |being )*(?:releas|identif|nam|disclos)(?:ed|e|ing|ied|y)\b|"
    r"\b(?:withh?eld|withholding|unidentified)\b",
    re.IGNORECASE,
)
"""Somebody has not been named."""
_SUSPECTED = re.compile(
    r"\b(?:suspects?|gun(?:man|men)|shooters?|attackers?|drivers?|arrested|assailants?|officers?)\b", re.IGNORECASE
)
_OTHERS = re.compile(r"\b(?:wounded|injured|others?|survivors?|witness(?:es)?)\b", re.IGNORECASE)
_AT_LARGE = re.compile(
    r"\b(?:no|not|n[’']t|yet to|without) (?:yet |been |have |had |made |make |any |immediate |further )*(?:arrests?|arrested|suspects?|charges|charged|(?:taken into|in) custody)\b|"
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
_CAUGHT = frozenset("arrest charge indict arraign sentence convict".split())


def stale(candidate: Candidate, others: Mapping[str, Candidate], event: Event) -> bool:
    """Whether a report printed later than the sentence's own tells what it says was not known or not done; or the sentence says
    only that somebody has been named who is named in another."""
    text = candidate.content.passage.text
    if _ANNOUNCED.search(text) and any(v.role in ("victim", "suspect") and " " in v.value for v in event.who):
        return True
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
