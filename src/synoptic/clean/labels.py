"""What each unit is: headline, standfirst, byline, dateline, subhead, paragraph, quote, caption or boilerplate."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from synoptic.clean import cues, shapes
from synoptic.clean.dates import printed_dates
from synoptic.clean.furniture import best_run, main_run, scores
from synoptic.clean.splits import Piece
from synoptic.clean.traits import Traits, traits
from synoptic.clean.units import Unit

HEAD_REACH = 25
"""How many units above the first paragraph a headline is looked for."""
HEADLINE_WORDS = (3, 32)
STANDFIRST_WORDS = 60
HEADLINE_SCORE = 2.8
TITLE_MATCH = 0.4
"""A headline has at least this share of its words in the title that came with the report."""
LEFTOVERS = 3
QUOTE_WORDS = 80
FOREIGN_WORDS = 8
"""Up to so many words in another script are page furniture wherever they stand; longer ones where no article is around."""
PAGE_BIAS = 3.0
"""In place of furniture.BIAS for text taken from a page's article."""


@dataclass(slots=True)
class Label:
    """A unit and what it is. Mutable while the labels of one text are being worked out."""

    unit: Unit
    kind: str
    reason: str
    words: int = 0
    prose: float = 0.0
    stop: bool = False

    def set(self, kind: str, reason: str) -> None:
        """Take another kind, for a reason."""
        self.kind, self.reason = kind, reason


def label(found: Sequence[Piece], title: str | None, *, page: bool = False) -> list[Label]:
    """The kinds of all units of one text. `page`: the text was taken from a page's article, so most of it is article."""
    script = _article_script(found)
    seen = traits(tuple(p.unit for p in found), script)
    labels = [
        _first_label(p, t, s, k, script)
        for p, t, s, k in zip(found, seen, scores(seen), _runs(found, seen, page), strict=True)
    ]
    _by_shape(labels)
    _nothing_found(labels)
    _quotes(labels)
    _captions(labels)
    _head(labels, title)
    _subheads(labels)
    _tail(labels)
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
    for it in labels:
        text = it.unit.text
        if it.kind not in ("paragraph", "boilerplate"):
            continue
        if it.words <= 25 and shapes.BYLINE.match(text) and not it.stop:
            it.set("byline", "by and a name")
        elif is_date_line(text):
            it.set("dateline", "a date and nothing else")
        elif it.words <= 8 and shapes.DATELINE_ALONE.fullmatch(text):
            it.set("dateline", "a place or wire, a dash and nothing else")
        elif it.kind == "boilerplate":
            continue
        elif cues.RIGHTS.search(text) and it.words <= 60:
            it.set("boilerplate", "rights line")
        elif shapes.CONTRIBUTED.search(text) and it.words <= 40:
            it.set("boilerplate", "credit to those who worked on it")
        elif shapes.CONTACT.search(text) and it.words <= 30:
            it.set("boilerplate", "how to reach the author")
        elif it.words <= 30 and (cues.LEAD_IN.match(text) or shapes.LINK_LINE.fullmatch(text)):
            it.set("boilerplate", "a label in front of a link")
        elif it.words <= 40 and shapes.AUTHOR_NOTE.match(text):
            it.set("boilerplate", "a note on the author")
        elif it.words <= 40 and _asks(text):
            it.set("boilerplate", "asks something of the reader")
        elif cues.CODE.search(text):
            it.set("boilerplate", "a line of script")
        elif videos >= 2 and not it.stop and cues.VIDEO_ITEM.match(text):
            it.set("boilerplate", "a player's list")


def _asks(text: str) -> bool:
    """Two things asked of the reader, or one in a line that opens as an order does."""
    found = len(cues.PLEA.findall(text))
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
    left = shapes.DATE_LABEL.sub(" ", " ".join(rest))
    return not re.search(r"[^\W\d_]{5,}", left) and len(re.findall(r"[^\W\d_]+", left)) <= 3


def _quotes(labels: list[Label]) -> None:
    """A pulled quotation: a unit in quotation marks whose words stand again in another paragraph."""
    plain = [_plain(it.unit.text) for it in labels]
    alone, whole = Counter(plain), "\n".join(plain)
    for i, it in enumerate(labels):
        if it.kind != "paragraph" or not 5 <= it.words <= QUOTE_WORDS or it.unit.text[0] not in "\"“«„‘'":
            continue
        if whole.count(plain[i]) <= alone[plain[i]]:
            continue
        it.set("quote", "a quotation set apart; its words stand again in the text")
        if i + 1 < len(labels) and labels[i + 1].words <= 6 and shapes.PERSON.match(labels[i + 1].unit.text):
            labels[i + 1].set("boilerplate", "name under a pulled quotation")


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def _captions(labels: list[Label]) -> None:
    """A caption printed again without its credit, above a credit of its own, or worded as captions are."""
    known = {_plain(it.unit.text) for it in labels if it.kind == "caption"}
    for i, it in enumerate(labels):
        if it.kind not in ("paragraph", "boilerplate"):
            continue
        below = labels[i + 1] if i + 1 < len(labels) else None
        if it.words >= 3 and _plain(it.unit.text) in known:
            it.set("caption", "printed again with a credit")
        elif below is not None and below.reason == "picture credit" and below.unit.gap <= 1 and 3 <= it.words <= 60:
            it.set("caption", "a picture's credit stands below")
        elif (
            it.kind == "paragraph"
            and it.words <= 50
            and shapes.CAPTION_CUE.search(it.unit.text)
            and not shapes.QUOTE_MARK.search(it.unit.text)
        ):
            it.set("caption", "says what a picture shows")


def _head(labels: list[Label], title: str | None) -> None:
    """Headline and standfirst: above the first real paragraph, the best by shape, or what the report's title says."""
    first = next(
        (i for i, it in enumerate(labels) if it.kind == "paragraph" and it.prose >= 0.5 and it.words >= 12), None
    )
    if first is None:
        first = next((i for i, it in enumerate(labels) if it.kind == "paragraph"), len(labels))
    head = next((i for i, it in enumerate(labels) if it.kind == "headline"), None)
    if head is None:
        head = _find_headline(labels, first, title)
    if head is None:
        return
    if labels[head].kind != "headline":
        labels[head].set("headline", "heads the article")
    plain = _plain(labels[head].unit.text)
    for it in labels:
        if (
            it is not labels[head]
            and it.kind in ("paragraph", "boilerplate", "headline")
            and _plain(it.unit.text) == plain
        ):
            it.set("boilerplate", "the headline again")
    for it in labels[:head]:
        if it.kind == "paragraph" and it.words < 12:
            it.set("boilerplate", "above the headline")
    first = _first_prose(labels, head + 1)
    _bylines(labels[max(0, head - 2) : first])
    for i in range(head + 1, min(first + 1, len(labels))):
        if labels[i].kind in ("paragraph", "boilerplate") and _standfirst(labels, i, _first_prose(labels, i + 1)):
            labels[i].set("standfirst", "between headline and text")
            break


def _bylines(labels: Sequence[Label]) -> None:
    """Bylines without "by" around the headline: a name and a role or an outlet, or a name beside a date."""
    for i, it in enumerate(labels):
        if it.kind not in ("paragraph", "boilerplate") or it.words > 12 or it.stop:
            continue
        signed = shapes.SIGNED.fullmatch(it.unit.text)
        if signed and (shapes.ROLE.search(signed["rest"]) or signed["mark"] == "|"):
            it.set("byline", "a name with a role or an outlet")
        beside = (*labels[max(0, i - 1) : i], *labels[i + 1 : i + 2])
        if shapes.PERSON.fullmatch(it.unit.text) and it.words <= 3 and any(o.kind == "dateline" for o in beside):
            it.set("byline", "a name beside a date")


def _first_prose(labels: Sequence[Label], start: int) -> int:
    """Where the running text starts: the first paragraph of real sentences, else the first paragraph, else the end."""
    inside = [i for i in range(start, len(labels)) if labels[i].kind == "paragraph"]
    sentences = [i for i in inside if labels[i].prose >= 0.5 and labels[i].words >= 12]
    return (sentences or inside or [len(labels)])[0]


def _standfirst(labels: Sequence[Label], i: int, first: int) -> bool:
    """Whether unit `i` stands between the headline and a byline, a date or a picture, or lacks a full stop."""
    it = labels[i]
    if not 5 <= it.words <= STANDFIRST_WORDS or it.unit.mark == "list":
        return False
    lower = sum(w[0].islower() for w in it.unit.text.split() if w[0].isalpha())
    if lower < 0.3 * it.words or cues.PLEA.search(it.unit.text) or cues.RIGHTS.search(it.unit.text):
        return False
    if not it.stop:
        return any(o.kind == "paragraph" and o.prose >= 0.5 for o in labels[i + 1 : i + 6])
    return any(o.kind in ("byline", "dateline", "caption") for o in labels[i + 1 : first + 1])


def _find_headline(labels: Sequence[Label], first: int, title: str | None) -> int | None:
    """The unit above the text that best looks like its headline, or None.

    What counts most is that the words of a headline come again in the text, which those of menus and pleas do not, or
    that it has the words of the title that came with the report.
    """
    wanted = set(_plain(title).split()) if title else set()
    body = " ".join(it.unit.text for it in labels[first:] if it.kind == "paragraph")
    known = set(_plain(body[:6000]).split())
    best: tuple[float, int] | None = None
    for i in range(max(0, first - HEAD_REACH), min(first + 1, len(labels))):
        it = labels[i]
        if not _may_head(it) or (i == first and (it.stop or it.words > 20)):
            continue
        words = set(_plain(it.unit.text).split())
        long = {w for w in words if len(w) > 3} or words
        match = len(words & wanted) / len(words) if wanted else 0.0
        if wanted and match < TITLE_MATCH:
            continue
        score = 5 * match + 4 * len(long & known) / len(long)
        score += (it.unit.mark == "heading") * (it.unit.level == 1) - (it.unit.mark == "list")
        score += min(it.words, 6) / 6 - max(0, it.words - 14) / 12
        score -= 3 * sum(w in cues.FURNITURE for w in words) / len(words) + 2 * bool(cues.PLEA.search(it.unit.text))
        score -= 0.08 * sum(o.kind in ("paragraph", "boilerplate") for o in labels[i + 1 : first])
        if score >= HEADLINE_SCORE and (best is None or score > best[0]):
            best = (score, i)
    return best[1] if best else None


def _may_head(it: Label) -> bool:
    """Whether a unit has the shape of a headline: a few words, no full stop."""
    return (
        it.kind in ("paragraph", "boilerplate")
        and HEADLINE_WORDS[0] <= it.words <= HEADLINE_WORDS[1]
        and it.unit.text[-1:] not in ".:;,…"
        and not cues.RIGHTS.search(it.unit.text)
        and not cues.LEAD_IN.match(it.unit.text)
        and it.reason.startswith("reads like")
    )


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
            words = _plain(it.unit.text).split()
            if cues.PLEA.search(it.unit.text) or all(w in cues.FURNITURE for w in words):
                it.set("boilerplate", "page furniture between paragraphs")
                continue
            it.set("subhead", "a short line without a full stop between paragraphs")


def _tail(labels: list[Label]) -> None:
    """What stands behind the last real paragraph, and behind the rights line.

    A few short lines without a full stop behind the text are names, links, leftovers; a list stays.
    """
    last = max((i for i, it in enumerate(labels) if it.kind == "paragraph" and it.stop and it.words >= 5), default=None)
    if last is None:
        return
    behind = [it for it in labels[last + 1 :] if it.kind == "paragraph"]
    if len(behind) <= LEFTOVERS:
        for it in behind:
            if not it.stop and it.words <= 10:
                it.set("boilerplate", "a leftover behind the last paragraph")
    rights = max((i for i, it in enumerate(labels) if it.reason == "rights line"), default=len(labels))
    for it in labels[rights + 1 :]:
        if it.kind == "paragraph" and rights > len(labels) / 2 and not it.stop:
            it.set("boilerplate", "behind the rights line")


def _nothing_found(labels: list[Label]) -> None:
    """A text in which no unit reads like an article is read whole: a sentence or two handed over alone."""
    if any(it.kind in ("paragraph", "quote") for it in labels):
        return
    for it in labels:
        if it.reason.startswith("reads like page furniture"):
            it.set("paragraph", "nothing else reads like an article")
