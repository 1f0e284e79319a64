"""Lists of figures under a heading: "Seats: Unity 71, Labour Front 54", "Enrolment: boys 412, girls 388", "Spoiled papers: 2,017".

The heading's last noun is what is counted, or the plural noun right before a figure. Missed on purpose: lists whose items are
sentences.
"""

from __future__ import annotations

import re

from synoptic.annotate.english.quantities.hedges import Amount

_ITEM = r"(?:[^\d.,;:]{2,40}? )?(?:about |some |nearly |over )?\d[\d,.]*\d?|[^\d.,;:]{2,40}? (?:none|nil)"
_LIST = re.compile(
    rf"(?:^|[.;!?] )(?P<label>[a-z][\w' -]{{2,40}}?): (?P<items>(?:{_ITEM})(?:(?:,|;| and|, and) (?:{_ITEM}))*)(?=[.;]|$)"
)
_PLURAL = re.compile(r"(?P<noun>[a-z]{3,}s) $")
_STATES_THEMSELVES = re.compile(
    r"\b(?:dead|killed|injured|hurt|wounded|missing|arrested|arrests?|deaths?|rescued|evacuated|toll|fatalit\w+|victims?|homeless|trapped|detained|convicted|charged|freed|released|casualties|score|result|final|half-time|votes?)\b"
)


def heading_of(text: str, printed: str, amount: Amount) -> str:
    """The noun, as printed, that a bare figure of such a list counts; "" for any other."""
    if amount.form != "number" or amount.unit is not None or ":" not in text:
        return ""
    for m in _LIST.finditer(text):
        if m.start("items") <= amount.core[0] < m.end("items") and not _STATES_THEMSELVES.search(m["label"]):
            own = _PLURAL.search(text[m.start("items") : amount.start])
            small = own is not None and printed[m.start("items") + own.start("noun")].islower()
            return own["noun"] if own and small else m["label"].split()[-1]
    return ""


_HEADED = re.compile(r"^(?P<label>[a-z][a-z' -]{2,50}?): ")


def first_plural_of_heading(text: str, amount: Amount) -> str:
    """The first plural of the words before a colon, for a figure behind it of which nothing else tells what it counts:
    "Hostage releases: three on Monday, four on Tuesday"; "" where there is none."""
    m = _HEADED.match(text)
    if m is None or amount.start < m.end() or amount.unit is not None or _STATES_THEMSELVES.search(m["label"]):
        return ""
    return next(
        (w for w in m["label"].split() if len(w) > 3 and w.endswith("s") and not w.endswith(("ss", "us", "'s"))), ""
    )
