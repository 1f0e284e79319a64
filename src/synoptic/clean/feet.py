"""What stands behind the last real paragraph: leftovers, lists of other stories, what follows the rights line.

Missed on purpose: teasers of full sentences with nothing above them that says what they are.
"""

from __future__ import annotations

import bisect
import itertools
import re
from collections.abc import Iterable, Sequence

from synoptic.clean.labelled import Label

LEFTOVERS = 3
TEASER_WORDS = 16
PARAGRAPH_WORDS = 12
SIGNS = 2
TRIES = 5
"""Headings of comments that are looked below of."""
COMMENTS = re.compile(
    r"\W*(?:(?:\d+|no|all|view|show|read|reader|user) )*(?:comments?|responses?|replies|(?:\d+ )?thoughts? on\b.*)(?: section)?\W*(?:\(?\d+\)?)?\W*"
    r"|\W*(?:leave a (?:reply|comment)(?: cancel reply)?|post a comment|join the (?:conversation|discussion)|what do you think\??|have your say)\W*",
    re.IGNORECASE,
)
"""The heading of what readers wrote."""
POLICY = re.compile(
    r"\W*(?:[\w.&’'-]+ ){0,4}comment(?:s|ing)? (?:policy|policies|guidelines|rules)\W*|you are solely responsible for your comments\b.*",
    re.IGNORECASE | re.DOTALL,
)
"""The heading of what a page's readers may write, or its first sentence."""
SAID = re.compile(
    r".{1,40}\b(?:says|said|wrote|commented|replied):?$|.{0,12}\breply\b.{0,12}|.*\bemail address will not be published.*|"
    r"(?:like|flag|report|permalink|upvote|recommend)\b.{0,20}|.{0,20}\bsave my name\b.*",
    re.IGNORECASE,
)
"""What stands around a reader's comment."""
OTHERS = re.compile(
    r"\W*(?:more (?:from|in|on|stories|news|headlines)|most (?:read|popular|viewed|commented|shared|recent)|"
    r"you (?:may|might) (?:also )?(?:like|be interested)|you'?ll also like|related(?: (?:stories|articles|posts?|coverage|content|news|links|topics|videos?))?\W*$|"
    r"recommended|read next|next up|up next|also (?:read|on|in)|trending|popular|latest (?:news|headlines|stories|posts|from|in)|"
    r"top (?:stories|news|headlines)|don[’']?t miss|editors?[’']?s? picks?|in case you missed|around the web|from (?:the|around the) web|sponsored|promoted|"
    r"what to read next|keep reading|other stories|see more|suggested|tags?\W*$|topics?\W*$|filed under|also(?=:)|in other news)\b(?:\W+[\w’'&.-]+){0,5}\W*",
    re.IGNORECASE,
)
"""The heading of a box of other stories, or of topics."""
HEADING_WORDS = 8


def clear_foot(labels: list[Label]) -> None:
    """Sets what stands at the foot to boilerplate."""
    _comments(labels)
    _boxes(labels)
    _leftovers(labels)
    _teasers(labels)
    rights = max((i for i, it in enumerate(labels) if it.reason == "rights line"), default=len(labels))
    for it in labels[rights + 1 :]:
        if it.kind == "paragraph" and rights > len(labels) / 2 and not it.stop:
            it.set("boilerplate", "behind the rights line")


def _comments(labels: Sequence[Label]) -> None:
    """All below the heading of a comment section, where readers' comments or the form for them follow.

    Two paragraphs at least stand above it, since buttons that lead to the comments stand in front of articles as well.
    """
    above = tried = 0
    for i, it in enumerate(labels):
        if above >= 2 and POLICY.fullmatch(it.unit.text):
            _set_open(labels[i:], "the page's rules for comments")
            return
        if above >= 2 and it.words <= HEADING_WORDS and COMMENTS.fullmatch(it.unit.text):
            below = labels[i + 1 :]
            signs = sum(o.kind == "dateline" or bool(SAID.fullmatch(o.unit.text)) for o in below)
            if signs >= SIGNS or not any(map(_paragraph, below)):
                _set_open((it, *below), "in the comment section")
                return
            tried += 1
            if tried >= TRIES:
                return
        above += _paragraph(it)


def _boxes(labels: Sequence[Label]) -> None:
    """What stands under a heading such as "Most read": headlines, and their teasers where no two paragraphs follow each other."""
    inside = [i for i, it in enumerate(labels) if it.kind in OPEN]
    pairs = [i for i, k in itertools.pairwise(inside) if _paragraph(labels[i]) and _paragraph(labels[k])]
    first = next((i for i in inside if _paragraph(labels[i])), len(labels))
    for i in range(first + 1, len(labels)):
        if not _heads_box(labels[i]):
            continue
        start = bisect.bisect_right(inside, i)
        top = labels[inside[start]] if start < len(inside) else None
        if top is not None and top.stop and not top.unit.text.endswith("?"):
            continue
        end = len(inside)
        if pairs and pairs[-1] > i:
            end = next(k for k in range(start, len(inside)) if _paragraph(labels[inside[k]]))
        _set_open([labels[i], *(labels[k] for k in inside[start:end])], "in a box of other stories")


def _heads_box(it: Label) -> bool:
    text = it.unit.text
    if it.words > HEADING_WORDS or ": " in text or (it.stop and not text.endswith(("...", "…"))):
        return False
    return OTHERS.fullmatch(text) is not None


def _set_open(labels: Iterable[Label], reason: str) -> None:
    for it in labels:
        if it.kind in OPEN:
            it.set("boilerplate", reason)


def _paragraph(it: Label) -> bool:
    return it.kind == "paragraph" and it.stop and it.words >= PARAGRAPH_WORDS


OPEN = ("paragraph", "subhead", "quote", "standfirst")


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
