"""Sources that are nobody's: papers of which only who saw them is said, what stands on a platform, a letter of some sort."""

from __future__ import annotations

import re

from synoptic.trace.peeling import Core
from synoptic.trace.voices import (
    BODY_NOUNS,
    INDEFINITE,
    LEADERS,
    MINISTRIES,
    MOUTHS,
    NAMELESS,
    OFFICES,
    OFFICIALS,
    OWNERS,
    PLATFORMS,
    POLICE,
    STAFF,
    WORD,
    folded,
)

_SEEN_PAPERS = re.compile(
    r"(?:(?:[Ss]ome|[Ss]everal|[Ii]nternal|[Cc]onfidential|[Ll]eaked)\s)*(?:[Dd]ocuments|[Pp]apers|[Cc]orrespondence|[Ff]igures|[Dd]ata|[Ee]mails|[Rr]ecords|[Ff]iles|[Mm]essages|[Mm]aterials?)"
    r"\s(?:seen|reviewed|obtained|viewed|examined|inspected|read|received|made\savailable)\s(?:by|to)\b"
)
"""Papers of which only who saw them is said: "documents seen by the Example"."""
_REACHING = re.compile(r"(?:[Tt]he\s)?[Ii]nformation\s(?:reaching|available)\b")
"""What came to a newsroom from somebody who is not said."""
_ON_PAGES = frozenset(
    "channel channels user users account accounts group groups message messages post posts video videos clip clips photo photos thread threads "
    "chat chats comments comment footage".split()
)
"""What stands on a platform, or who uses it."""


def is_of_sort(printed: str, core: Core) -> bool:
    """Whether what is behind a paper or message only says of which sort it is: "one letter of objection"."""
    words = printed[core.start : core.end].split()
    if not core.nouns or core.nouns[-1] not in MOUTHS or folded(printed)[0] not in INDEFINITE or not words:
        return False
    somebody = BODY_NOUNS | POLICE | MINISTRIES | LEADERS | STAFF | OFFICES | OFFICIALS | MOUTHS | NAMELESS
    return len(words) == 1 and words[0].islower() and not words[0].endswith("s") and words[0] not in somebody


def is_nobodys(printed: str) -> bool:
    """Whether words are of papers or pages of which it is not said whose they are."""
    return _SEEN_PAPERS.match(printed) is not None or _REACHING.match(printed) is not None or _on_platform(printed)


def _on_platform(printed: str) -> bool:
    """Whether words are of something or somebody on a platform, whose it is is not said: "Telegram channels", "a message doing the
    rounds on WhatsApp"; not "the mill's Facebook page", nor a page that was told of before."""
    words = WORD.findall(printed)
    named = {w.casefold() for k, w in enumerate(words) if w[0].isupper() and (k or w.casefold() in PLATFORMS)}
    said = set(folded(printed))
    told = bool(said & _ON_PAGES) and not {"'s", "\u2019s"}.intersection(re.findall(r"['\u2019]s\b", printed))
    return bool(named) and named <= PLATFORMS and told and words[0].casefold() not in OWNERS | {"the", "this", "that"}
