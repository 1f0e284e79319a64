"""Father and son of one name: which of the two a name means, by what stands behind or before it.

"Quell Sr." and "the elder Quell" are no Quell Jr., though the report prints but one Quell in full. Missed on purpose:
"old Quell", which may be said of anybody.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from synoptic.model.mention import Name
from synoptic.model.naming import person_name
from synoptic.resolve.bearer import Bearer, printed
from synoptic.resolve.page import Page

ELDER, YOUNGER = "the elder", "the younger"
OF_SUFFIX = {"sr": ELDER, "jr": YOUNGER, "ii": YOUNGER, "iii": YOUNGER, "iv": YOUNGER}
_BEFORE = re.compile(
    r"\b(?:the |an? )?(?:(elder|older|senior)|(younger|junior)) (?:(?:Mr|Ms|Mrs|Dr)\.? )?$", re.IGNORECASE
)
"""Right before a name: which bearer of it is meant."""
REACH = 20
"""Code points before a name in which that is looked for."""


def generation(page: Page, name: Name) -> str:
    """Which of two bearers of one name is meant; empty where nothing says so."""
    found = _BEFORE.search(page.text[max(0, name.span.start - REACH) : name.span.start])
    if found:
        return ELDER if found[1] else YOUNGER
    return OF_SUFFIX.get(person_name(printed(name)).suffix, "")


def of_bearer(bearer: Bearer) -> str:
    """The generation of somebody by the suffixes of its names, or by what was found beside them."""
    said = {g for f in bearer.forms() if (g := OF_SUFFIX.get(person_name(f).suffix, ""))} or {bearer.generation} - {""}
    return said.pop() if len(said) == 1 else ""


def of_generation(said: str, bearers: Sequence[Bearer]) -> list[Bearer]:
    """Of those who bear a name the ones that it can mean, being said of one generation: whoever is of that one; else those of
    whom nothing says which they are, unless they are told from a bearer of the other."""
    if not said:
        return list(bearers)
    own = [b for b in bearers if of_bearer(b) == said]
    return own or [b for b in bearers if not of_bearer(b)]
