"""What pictures of which nobody says whose they are show: "..., footage posted on Telegram shows".

They are a source without a name: two reports may have seen the same ones. Misses on purpose pictures of somebody who is named, and
those that a newsroom says it has checked.
"""

from __future__ import annotations

import re

from synoptic.model.mention import Quotation
from synoptic.model.passage import Passage
from synoptic.model.span import Span
from synoptic.trace.voices import PLATFORMS

_NOUNS = "footage|videos?|clips?|recordings?|images?|photos?|photographs?|pictures?"
_BEHIND = re.compile(
    rf",\s(?:as\s)?(?P<who>(?:[a-z][\w-]*\s){{0,4}}?(?:{_NOUNS})(?:\s[^,.\n]{{3,60}}?)?)\s(?P<cue>shows?|showed|appears? to show|suggests?)\.?$"
)
_NAME = re.compile(r"\b[A-Z][\w-]+")
"""A name, or a newsroom that made or checked them: "our crew"."""
_OURS = re.compile(r"\b(?:our|this|we|us)\b")


def recorded_in(passage: Passage) -> Quotation | None:
    """The credit of a sentence to pictures without a name; None where it gives none."""
    match = _BEHIND.search(passage.text)
    if match is None or _OURS.search(match["who"]):
        return None
    if {n.casefold() for n in _NAME.findall(match["who"])} - PLATFORMS:
        return None
    start = passage.span.start
    who, cue = (Span(start + match.start(part), start + match.end(part)) for part in ("who", "cue"))
    content = Span(start, start + match.start())
    return Quotation(
        passage.report,
        (who,),
        (cue,),
        (content,),
        False,
        match["who"],
        match["cue"],
        anonymous=True,
        reason="recording",
    )
