"""Heads told by how their lines are stacked, and sentences told by the article beside them.

On top of a plain text stand few lines, each in its place: the outlet, a date or byline, the headline, perhaps a date or
byline again. Where that order shows, a headline need not share a word with its text and an outlet needs no press noun.
Missed on purpose: heads in which two lines could be the headline, and a headline alone above its text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from synoptic.clean import cues
from synoptic.clean.labelled import Label, plain
from synoptic.clean.nameplate import NAMEPLATE
from synoptic.clean.press import press_name
from synoptic.clean.traits import SPEECH

HEAD = 8
"""Units of a head at most."""
TITLE_WORDS = (2, 20)
CLOSED_TITLE = 12
"""Words of a headline that ends in a full stop, at most."""
OUTLET_WORDS = 5
SENTENCE = 6
"""Words from which a unit with a full stop is running text."""
REACH = 4
"""Units of furniture between an article and a sentence of it, at most."""
SHARED = 2
"""Words that such a sentence has from the article, at least; names count, small words do not."""
PROSE = 0.25
_LONG = re.compile(r"[^\W\d_]{4,}")
_NAME = re.compile(r"(?<![.!?] )(?<!^)\b[A-ZÀ-ÖØ-Þ][^\W\d_]{3,}")


def stacked_head(labels: list[Label], title: str | None) -> None:
    """The outlet and the headline of a plain head; nothing where the report came with its title or has a heading."""
    if title or any(it.kind == "headline" or it.unit.mark for it in labels[:HEAD]):
        return
    first = _first_sentence(labels)
    if not 2 <= first <= HEAD:
        return
    head = labels[:first]
    outlet = head[0] if _dated(head[1]) and _names_outlet(head[0]) else None
    free = [i for i, it in enumerate(head) if it is not outlet and it.kind in ("paragraph", "boilerplate")]
    free = [i for i in free if head[i].reason != NAMEPLATE and not _furniture(head[i].unit.text)]
    dated = any(_dated(it) for it in head)
    if len(free) != 1 or not dated or not _titles(labels, free[0]):
        return
    head[free[0]].set("headline", "heads the article, with a date or byline beside it")
    if outlet is not None:
        sure = press_name(outlet.unit.text) or outlet.unit.text.casefold().startswith("the ")
        outlet.set("boilerplate", NAMEPLATE if sure else "a line above the date and the headline")


def _first_sentence(labels: Sequence[Label]) -> int:
    """Where the running text starts: the first paragraph with a full stop that no date or byline follows."""
    for i, it in enumerate(labels[: HEAD + 1]):
        closed = it.stop and it.words >= SENTENCE and it.kind in ("paragraph", "boilerplate") and it.prose > 0
        below = labels[i + 1] if i + 1 < len(labels) else None
        if closed and not (it.words <= CLOSED_TITLE and below is not None and _dated(below)):
            return i
    return 0


def _dated(it: Label) -> bool:
    return it.kind == "byline" or (it.kind == "dateline" and any(c.isdigit() for c in it.unit.text))


def _furniture(text: str) -> bool:
    words = plain(text).split()
    return bool(cues.pleas(text)) or 2 * sum(w in cues.FURNITURE for w in words) > len(words)


def _names_outlet(it: Label) -> bool:
    """Whether a line above a date is a few capitalised words and no menu's."""
    words = it.unit.text.split()
    if it.kind not in ("paragraph", "boilerplate") or len(words) > OUTLET_WORDS or it.stop or it.reason == NAMEPLATE:
        return False
    if press_name(it.unit.text):
        return True
    return len(words) <= 3 and all(w[0].isupper() for w in words) and not _furniture(it.unit.text)


def _titles(labels: Sequence[Label], i: int) -> bool:
    """Whether unit `i` has the form of a headline; with a full stop only where a date or byline stands right below."""
    it = labels[i]
    low, high = TITLE_WORDS
    text = it.unit.text
    if not low <= it.words <= high or not text[0].isalnum() and text[0] not in "\"'“‘«„":
        return False
    if text[-1] in ":;,…" or cues.holds_rights(text) or cues.LEAD_IN.match(text) or text[:1].islower():
        return False
    closed = it.stop and text[-1] not in "?!"
    return not closed or (it.words <= CLOSED_TITLE and _dated(labels[i + 1]))


def beside_article(labels: Sequence[Label]) -> None:
    """Sentences beside the article that its furniture outweighs, as on short pages full of menus.

    They have the article's names, or tell what somebody with a name said.
    """
    inside = [i for i, it in enumerate(labels) if it.kind == "paragraph" and it.stop and it.words >= SENTENCE]
    if not inside:
        return
    head = next((i for i, it in enumerate(labels) if it.kind in ("headline", "dateline", "byline")), inside[0])
    known = {w.casefold() for i in inside for w in _LONG.findall(labels[i].unit.text)}
    names = {w for i in inside for w in _NAME.findall(labels[i].unit.text)}
    above = range(inside[0] - 1, max(head, inside[0] - REACH - 1), -1)
    below = range(inside[-1] + 1, min(len(labels), inside[-1] + REACH + 1))
    for i in (*above, *below):
        it = labels[i]
        if not it.reason.startswith("reads like page furniture") or it.words < SENTENCE or not it.stop:
            continue
        if it.prose < PROSE or cues.pleas(it.unit.text) or cues.to_reader(it.unit.text) or _furniture(it.unit.text):
            continue
        own = set(_NAME.findall(it.unit.text))
        shared = {w.casefold() for w in _LONG.findall(it.unit.text)} & known
        if (own & names and len(shared) >= SHARED) or (own and SPEECH.search(it.unit.text)):
            it.set("paragraph", "a sentence beside the article, with its names or with what somebody said")
