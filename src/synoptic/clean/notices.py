"""Pages that hold no article: all that was saved of them is what a site's own service says to whoever is signed in."""

from __future__ import annotations

import re
from collections.abc import Sequence

from synoptic.clean.labelled import Label

MOST_WORDS = 120
"""A page of notices is short; beyond this there is an article as well, and the notices in it are for others to tell."""

SHORT_WORDS = 6
"""A line of so few words ("Success!", "One more thing ...") may stand among notices."""

_SERVICE = re.compile(
    r"\b(?:e-?mails?|inbox|spam|notifications?|alerts?|newsletters?|mailing list|sign(?:ed|ing)?[ -]?(?:up|in|out)|log(?:ged|ging)?[ -]?(?:in|out)"
    r"|register(?:ed|ing)?|registration|subscri(?:be|bed|bing|ption|ber)s?|unsubscribe|passwords?|user ?names?|accounts?"
    r"|profiles?|verif(?:y|ied|ication)|confirmation|links?|clicks?|cookies?|javascript|browsers?|website)\b",
    re.IGNORECASE,
)
"""The things that a site's service speaks of. An article speaks of them too, but not in every one of its lines."""
_READER = re.compile(r"\b(?:you|your|yours|we|us|our)\b", re.IGNORECASE)
_TOLD = re.compile(r"\b(?:said|says|told|police|according|reported)\b", re.IGNORECASE)

_OWN = ("headline", "standfirst", "subhead", "paragraph", "quote")


def clear_notices(labels: Sequence[Label]) -> None:
    """Makes page furniture of all lines where the paragraphs are notices and nothing else.

    A notice speaks of the service, to the reader or more than once, and reports nothing. Misses on purpose a page on which
    one line more of another kind is left: it may be all that was saved of an article.
    """
    own = [it for it in labels if it.kind in _OWN]
    lines = [it for it in own if it.words > SHORT_WORDS]
    if not lines or sum(it.words for it in own) > MOST_WORDS or not all(_notice(it.unit.text) for it in lines):
        return
    for it in own:
        it.set("boilerplate", "a notice of the site's service, as is all the rest")


def _notice(text: str) -> bool:
    things = len({match.lower() for match in _SERVICE.findall(text)})
    return bool(things) and (things > 1 or bool(_READER.search(text))) and not _TOLD.search(text)
