"""What stands behind the last real paragraph: leftovers, lists of other stories, what follows the rights line.

Missed on purpose: teasers of full sentences with nothing above them that says what they are.
"""

from __future__ import annotations

from collections.abc import Sequence

from synoptic.clean.labelled import Label

LEFTOVERS = 3
TEASER_WORDS = 16


def clear_foot(labels: list[Label]) -> None:
    """Sets what stands at the foot to boilerplate."""
    _leftovers(labels)
    _teasers(labels)
    rights = max((i for i, it in enumerate(labels) if it.reason == "rights line"), default=len(labels))
    for it in labels[rights + 1 :]:
        if it.kind == "paragraph" and rights > len(labels) / 2 and not it.stop:
            it.set("boilerplate", "behind the rights line")


def _leftovers(labels: Sequence[Label]) -> None:
    """A few short lines without a full stop behind the text are names, links, leftovers; a list of more stays."""
    last = max((i for i, it in enumerate(labels) if it.kind == "paragraph" and it.stop and it.words >= 5), default=None)
    if last is None:
        return
    behind = [it for it in labels[last + 1 :] if it.kind == "paragraph"]
    if len(behind) <= LEFTOVERS:
        for it in behind:
            if not it.stop and it.words <= 10:
                it.set("boilerplate", "a leftover behind the last paragraph")


def _teasers(labels: Sequence[Label]) -> None:
    """Lines like headlines, questions among them, that nothing but furniture and such lines follows.

    They are teasers where a line of furniture stands above them; the end of an article has none there.
    """
    start = len(labels)
    while start and (labels[start - 1].kind not in ("paragraph", "quote") or _teaser(labels[start - 1])):
        start -= 1
    above = next((i for i in range(start, len(labels)) if labels[i].reason.startswith(FURNITURE)), len(labels))
    for it in labels[above + 1 :]:
        if it.kind == "paragraph":
            it.set("boilerplate", "among other headlines at the foot")


FURNITURE = ("reads like page furniture", "asks something", "a label in front", "page furniture between")


def _teaser(it: Label) -> bool:
    """A short line that ends as headlines do, in no stop or a question mark, and quotes nobody."""
    text = it.unit.text
    if it.words > TEASER_WORDS or text[0] in "\"“«‘'" or not (text[0].isupper() or text[0].isdigit()):
        return False
    return not it.stop or text.endswith("?")
