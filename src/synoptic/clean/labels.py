"""What each unit is: headline, standfirst, byline, dateline, subhead, paragraph, quote, caption or boilerplate."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Sequence

from synoptic.clean import cues, shapes
from synoptic.clean.dates import printed_dates
from synoptic.clean.feet import clear_foot
from synoptic.clean.furniture import best_run, main_run, scores
from synoptic.clean.heads import find_head
from synoptic.clean.labelled import CHANGED, GALLERY_BUTTON, HOUSE, PICTURE_CREDIT, Label, plain
from synoptic.clean.notices import clear_notices
from synoptic.clean.partial import change_in, partial_line
from synoptic.clean.parties import WIRE_NAME, wire_byline
from synoptic.clean.pieces import Piece
from synoptic.clean.press import press_name
from synoptic.clean.stacked import beside_article, stacked_head
from synoptic.clean.traits import Traits, traits
from synoptic.clean.wires import lone_dateline

QUOTE_WORDS = 80
AGAIN_WORDS = 12
FOREIGN_WORDS = 8
"""Up to so many words in another script are page furniture wherever they stand; longer ones where no article is around."""
WIRE_BYLINE = 8
"""Words of a byline that names an agency."""
DAY_WORDS = 4
FEW_LINES = 6
"""Units of a text so short that it is no page."""
SENTENCE_WORDS = 6
"""Words from which a unit with a full stop may be running text."""
PAGE_BIAS = 3.0
"""In place of furniture.BIAS for text taken from a page's article."""


def label(found: Sequence[Piece], title: str | None, *, page: bool = False) -> list[Label]:
    """The kinds of all units of one text. `page`: the text was taken from a page's article, so most of it is article."""
    script = _article_script(found)
    seen = traits(tuple(p.unit for p in found))
    labels = [
        _first_label(p, t, s, k, script)
        for p, t, s, k in zip(found, seen, scores(seen), _runs(found, seen, page), strict=True)
    ]
    _by_shape(labels)
    _nothing_found(labels)
    _quotes(labels)
    _captions(labels)
    stacked_head(labels, title)
    find_head(labels, title)
    beside_article(labels)
    _subheads(labels)
    clear_foot(labels)
    clear_notices(labels)
    _nothing_left(labels)
    return labels


def _runs(found: Sequence[Piece], seen: Sequence[Traits], page: bool) -> list[bool]:
    """Whether each unit is in the article; a unit whose kind is known already says nothing about its neighbours."""
    values = [0.0 if p.kind else s for p, s in zip(found, scores(seen), strict=True)]
    if page:
        return best_run(values, bias=PAGE_BIAS)
    return main_run(best_run(values), values, [t.words for t in seen])


def _article_script(found: Sequence[Piece]) -> str | None:
    """The script of the longest units, which are the article's more surely than the many short ones."""
    longest = sorted(found, key=lambda p: (-len(p.unit.text), p.unit.span.start))[:10]
    return cues.main_script(" ".join(p.unit.text for p in longest))


def _first_label(piece: Piece, seen: Traits, score: float, inside: bool, script: str | None) -> Label:
    text = piece.unit.text
    kind, reason = piece.kind, piece.reason
    if not kind:
        kind, reason = (
            ("paragraph", f"reads like the article ({score:+.1f})")
            if inside
            else ("boilerplate", f"reads like page furniture ({score:+.1f})")
        )
        own = cues.main_script(text)
        if own is None and not any(c.isdigit() for c in text):
            kind, reason = "boilerplate", "no letters"
        elif own not in (None, script) and (not inside or seen.words <= FOREIGN_WORDS):
            kind, reason = "boilerplate", f"in {str(own).title()} letters, the article in {str(script).title()}"
    return Label(piece.unit, kind, reason, seen.words, seen.prose, seen.stop)


def _by_shape(labels: list[Label]) -> None:
    """Lines whose shape alone says what they are, wherever they stand."""
    videos = sum(bool(cues.VIDEO_ITEM.match(it.unit.text)) for it in labels)
    day = _lone_day(labels)
    for it in labels:
        text = it.unit.text
        if it.kind == "subhead" and (cues.LEAD_IN.match(text) or _asks(text)):
            it.set("boilerplate", "a label in front of a link")
        if it.kind not in ("paragraph", "boilerplate"):
            continue
        if shapes.AGE.fullmatch(text):
            it.set("dateline", "how long ago it was printed")
        elif it.words <= 40 and shapes.REPORTING.match(text):
            it.set("byline", "who reported")
        elif it.words <= 25 and shapes.BYLINE.match(text) and not it.stop:
            it.set("byline", "by and a name")
        elif it.words <= WIRE_BYLINE and wire_byline(text):
            it.set("byline", "by and an agency")
        elif it.words <= WIRE_BYLINE and shapes.HOUSE_BYLINE.fullmatch(text):
            it.set("byline", HOUSE)
        elif it.words <= 40 and shapes.CHANGED.match(text):
            dated = change_in(text) or next(printed_dates(text), None)
            it.set("dateline" if dated else "boilerplate", CHANGED)
        elif is_date_line(text) or partial_line(text):
            it.set("dateline", "a date and nothing else")
        elif it is day:
            it.set("dateline", "a day and month above the text")
        elif it.words <= 8 and (shapes.DATELINE_ALONE.fullmatch(text) or lone_dateline(text)):
            it.set("dateline", "a place or wire, a dash and nothing else")
        elif videos >= 2 and not it.stop and cues.VIDEO_ITEM.match(text):
            it.set("boilerplate", "a player's list")
        elif it.kind == "boilerplate":
            continue
        elif cues.holds_rights(text) and it.words <= (60 if cues.OWNED.search(text) else 12):
            it.set("boilerplate", "rights line")
        elif shapes.CONTRIBUTED.search(text) and it.words <= 40:
            it.set("boilerplate", "credit to those who worked on it")
        elif shapes.CREDITED.search(text) and it.words <= 40:
            it.set("boilerplate", "credit to another outlet")
        elif it.words <= 6 and shapes.STAFF_LINE.fullmatch(text):
            it.set("byline", "a newsroom as its author")
        elif it.words <= 6 and shapes.BUTTON.fullmatch(text):
            it.set("boilerplate", GALLERY_BUTTON)
        elif it.words <= 30 and shapes.PROMISE.fullmatch(text) and not shapes.QUOTE_MARK.search(text):
            it.set("boilerplate", "promises more to the reader")
        elif it.words <= 6 and shapes.READING_TIME.fullmatch(text):
            it.set("boilerplate", "how long it takes to read")
        elif shapes.CONTACT.search(text) and it.words <= 40:
            it.set("boilerplate", "how to reach the author")
        elif it.words <= 30 and (cues.LEAD_IN.match(text) or shapes.LINK_LINE.fullmatch(text)):
            it.set("boilerplate", "a label in front of a link")
        elif it.words <= 40 and shapes.AUTHOR_NOTE.match(text):
            it.set("boilerplate", "a note on the author")
        elif it.words <= 60 and (cues.to_reader(text) or (it.words <= 40 and _asks(text))):
            it.set("boilerplate", "asks something of the reader")
        elif it.words <= 8 and cues.INTERRUPTION.search(text):
            it.set("boilerplate", "says that the text goes on")
        elif cues.CODE.search(text):
            it.set("boilerplate", "a line of script")


def _lone_day(labels: Sequence[Label]) -> Label | None:
    """The line of a day and month alone above the first sentence; None where others follow, as in timelines."""
    days = [i for i, it in enumerate(labels) if it.words <= DAY_WORDS and partial_line(it.unit.text, bare=True)]
    first = next((i for i, it in enumerate(labels) if it.stop and it.words >= SENTENCE_WORDS), 0)
    return labels[days[0]] if len(days) == 1 and days[0] < first else None


def _asks(text: str) -> bool:
    """Two things asked of the reader, or one in a line that opens as an order does."""
    if cues.METER.search(text):
        return True
    found = cues.pleas(text)
    return found >= 2 or (found == 1 and bool(cues.IMPERATIVE.match(text)))


def is_date_line(text: str) -> bool:
    """Whether a line holds one date or more, their labels and nothing else."""
    if len(text) > 140:
        return False
    rest, last = [], 0
    for date in printed_dates(text):
        rest.append(text[last : date.span.start])
        last = date.span.end
    if not last:
        return False
    rest.append(text[last:])
    if any(
        press_name(part) or WIRE_NAME.fullmatch(part)
        for part in re.split(r"\s*[|/•·–—-]\s*", " ".join(rest).strip(" |/•·–—-"))
    ):
        return True
    left = shapes.DATE_LABEL.sub(" ", " ".join(rest))
    return not re.search(r"[^\W\d_]{5,}", left) and len(re.findall(r"[^\W\d_]+", left)) <= 3


def _quotes(labels: list[Label]) -> None:
    """A pulled quotation: a unit in quotation marks whose words stand again in another paragraph."""
    wordings = [plain(it.unit.text) for it in labels]
    alone, whole = Counter(wordings), "\n".join(wordings)
    for i, it in enumerate(labels):
        if it.kind != "paragraph" or not 5 <= it.words <= QUOTE_WORDS or it.unit.text[0] not in "\"“«„‘'":
            continue
        if whole.count(wordings[i]) <= alone[wordings[i]]:
            continue
        it.set("quote", "a quotation set apart; its words stand again in the text")
        if i + 1 < len(labels) and labels[i + 1].words <= 6 and shapes.PERSON.match(labels[i + 1].unit.text):
            labels[i + 1].set("boilerplate", "name under a pulled quotation")


def _captions(labels: list[Label]) -> None:
    """A caption printed again without its credit, above a credit of its own, or worded as captions are."""
    _credit_lines(labels)
    known = {plain(it.unit.text) for it in labels if it.kind == "caption"}
    for i, it in enumerate(labels):
        if it.kind not in ("paragraph", "boilerplate"):
            continue
        below = labels[i + 1] if i + 1 < len(labels) else None
        quoted = bool(shapes.QUOTE_MARK.search(it.unit.text))
        if it.words >= 3 and plain(it.unit.text) in known:
            it.set("caption", "printed again with a credit")
        elif (
            below is not None
            and below.reason == PICTURE_CREDIT
            and (below.unit.gap <= (not it.stop) or (_dated(it) and not quoted))
            and 3 <= it.words <= 60
        ):
            it.set("caption", "a picture's credit stands below")
        elif it.kind == "paragraph" and it.words <= 50 and shapes.CAPTION_CUE.search(it.unit.text) and not quoted:
            it.set("caption", "says what a picture shows")
    _printed_again(labels)


def _credit_lines(labels: Sequence[Label]) -> None:
    """A name and an agency right below a sentence, or anywhere below one that is dated as captions are."""
    for above, it in itertools.pairwise(labels):
        if it.kind not in ("paragraph", "boilerplate") or it.words > 10 or not (above.stop and above.words >= 5):
            continue
        if (not it.unit.gap or _dated(above)) and shapes.CREDIT_LINE.fullmatch(it.unit.text):
            it.set("boilerplate", PICTURE_CREDIT)


def _dated(it: Label) -> bool:
    return bool(shapes.FULL_DATE.search(it.unit.text))


def _printed_again(labels: Sequence[Label]) -> None:
    """Sentences that stand in the text word for word before; those of a picture gallery are its caption."""
    seen: dict[str, Label] = {}
    for it in labels:
        if it.kind != "paragraph" or it.words < AGAIN_WORDS or not it.stop or it.unit.text.endswith("?"):
            continue
        first = seen.setdefault(plain(it.unit.text), it)
        if first is not it:
            it.set("boilerplate", "printed again")
            if _dated(first) and first.kind == "paragraph":
                first.set("caption", "dated as captions are, and printed more than once")


def _subheads(labels: list[Label]) -> None:
    """A short line without a full stop between paragraphs."""
    inside = [i for i, it in enumerate(labels) if it.kind == "paragraph"]
    for a, i in enumerate(inside):
        it = labels[i]
        if a == 0 or a == len(inside) - 1 or it.words > 14 or it.unit.mark == "list":
            continue
        if it.stop or it.unit.text[-1] in ",;:—–-" or it.unit.text[0] in "\"“«‘'(":
            continue
        before, after = labels[inside[a - 1]], labels[inside[a + 1]]
        if (before.stop or before.prose > 0.3) and after.words > it.words and it.unit.text[0].isupper():
            words = plain(it.unit.text).split()
            if cues.pleas(it.unit.text) or all(w in cues.FURNITURE for w in words):
                it.set("boilerplate", "page furniture between paragraphs")
                continue
            it.set("subhead", "a short line without a full stop between paragraphs")


def _nothing_left(labels: list[Label]) -> None:
    """Where all that read like an article of a few lines heads it, whole sentences are the article."""
    if len(labels) > FEW_LINES or any(it.kind in ("paragraph", "quote", "standfirst") for it in labels):
        return
    for it in labels:
        if it.reason.startswith("reads like page furniture") and it.stop and it.words >= SENTENCE_WORDS:
            it.set("paragraph", "nothing else reads like an article")


def _nothing_found(labels: list[Label]) -> None:
    """A text in which no unit reads like an article is read whole: a sentence or two handed over alone."""
    if any(it.kind in ("paragraph", "quote") for it in labels):
        return
    for it in labels:
        if it.reason.startswith("reads like page furniture"):
            it.set("paragraph", "nothing else reads like an article")
