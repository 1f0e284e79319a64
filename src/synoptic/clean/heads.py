"""Headline, standfirst and bylines: what stands above the running text.

Missed on purpose: a headline that shares no word with its text, and one that ends in a full stop.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from synoptic.clean import cues, shapes
from synoptic.clean.labelled import Label, plain
from synoptic.clean.nameplate import NAMEPLATE
from synoptic.clean.press import press_name

HEAD_REACH = 25
"""How many units above the first paragraph a headline is looked for."""
HEADLINE_WORDS = (3, 32)
BODY = 25
"""Units of running text in which the words of a headline are looked for."""
STEM = 5
"""Letters by which words are compared: "shoots" and "shooting"."""
STANDFIRST_WORDS = 60
MARKED_STANDFIRST = 6
"""Words from which a heading right below the headline is the text's first statement, not the title of its first section."""
HEADLINE_SCORE = 3.0
ABOVE_DATE = 1.2
"""Added where a date or a byline stands below."""
DATED = re.compile(r"^dateline.*\d{2}")
PICTURED = re.compile(r"\([^()]*\b(?:sources?:|published|photo|courtesy|credit|image|file)[^()]*\)$", re.IGNORECASE)
LOWER = re.compile(r"\b[a-zß-öø-ÿ]{2}")
SENTENCES = re.compile(r"[a-z]{4}[.] |\d{4}[.] ")
"""A stop inside a line: a caption, no headline."""
TITLE_MATCH = 0.4
"""A headline has at least this share of its words in the title that came with the report."""


def find_head(labels: list[Label], title: str | None) -> None:
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
    wording = plain(labels[head].unit.text)
    for it in labels:
        if (
            it is not labels[head]
            and it.kind in ("paragraph", "boilerplate", "headline")
            and plain(it.unit.text) == wording
        ):
            it.set("boilerplate", "the headline again")
    for it in labels[:head]:
        if it.kind == "paragraph" and it.words < 12:
            it.set("boilerplate", "above the headline")
    first = _first_prose(labels, head + 1)
    _bylines(labels[max(0, head - 2) : first])
    for i in range(head + 1, min(first + 1, len(labels))):
        if i == head + 1 < first and labels[i].kind == "subhead" and labels[i].words >= MARKED_STANDFIRST:
            labels[i].set("standfirst", "a heading right below the headline")
            break
        if labels[i].kind in ("paragraph", "boilerplate") and _standfirst(labels, i, _first_prose(labels, i + 1)):
            labels[i].set("standfirst", "between headline and text")
            break


def _bylines(labels: Sequence[Label]) -> None:
    """Bylines without "by" around the headline: a name and a role or an outlet, or a name beside a date."""
    for i, it in enumerate(labels):
        if (
            it.kind not in ("paragraph", "boilerplate")
            or it.words > 12
            or it.stop
            or press_name(it.unit.text)
            or _article(it)
        ):
            continue
        if shapes.PLACED.fullmatch(it.unit.text):
            it.set("byline", "names, each with a place")
            continue
        signed = shapes.SIGNED.fullmatch(it.unit.text)
        if signed and (shapes.ROLE.search(signed["rest"]) or signed["mark"] == "|"):
            it.set("byline", "a name with a role or an outlet")
        beside = (*labels[max(0, i - 1) : i], *labels[i + 1 : i + 2])
        menu = any(w in cues.FURNITURE for w in plain(it.unit.text).split())
        if (
            shapes.PERSON.fullmatch(it.unit.text)
            and it.words <= 3
            and not menu
            and any(o.kind == "dateline" for o in beside)
        ):
            it.set("byline", "a name beside a date")


def _article(it: Label) -> bool:
    """Whether a line starts as names of outlets do and those of persons do not: "The Skarrow"."""
    return it.reason == NAMEPLATE or it.unit.text.casefold().startswith("the ")


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
    if lower < 0.3 * it.words or cues.pleas(it.unit.text) or cues.holds_rights(it.unit.text):
        return False
    if not it.stop:
        return any(o.kind == "paragraph" and o.prose >= 0.5 for o in labels[i + 1 : i + 6])
    return any(o.kind in ("byline", "dateline", "caption") for o in labels[i + 1 : first + 1])


def _find_headline(labels: Sequence[Label], first: int, title: str | None) -> int | None:
    """The unit above the text that best looks like its headline, or None.

    Of lines that all look like one and follow one another, the first is the headline and the others stand under it.
    """
    found = _headline_scores(labels, first, title)
    if not found:
        return None
    best = max(sorted(found), key=lambda i: found[i])
    while best - 1 in found and not title:
        best -= 1
    return best


def _headline_scores(labels: Sequence[Label], first: int, title: str | None) -> dict[int, float]:
    """Units that look enough like a headline, with their scores.

    What counts most is that the words of a headline come again in the text, which those of menus and pleas do not, or
    that it has the words of the title that came with the report.
    """
    wanted = set(plain(title).split()) if title else set()
    body = [it.unit.text for it in labels[: first + BODY] if it.kind == "paragraph" and it.stop and it.words >= 10]
    known = {w[:STEM] for w in plain(" ".join(body)).split()}
    found: dict[int, float] = {}
    for i in range(max(0, first - HEAD_REACH), min(first + 1, len(labels))):
        it = labels[i]
        if not _may_head(it) or (i == first and (it.stop or it.words > 20)):
            continue
        words = set(plain(it.unit.text).split())
        long = {w[:STEM] for w in words if len(w) > 3} or words
        match = len(words & wanted) / len(words) if wanted else 0.0
        if wanted and match < TITLE_MATCH:
            continue
        score = 5 * match + 4 * len(long & known) / len(long)
        score += (it.unit.mark == "heading") * (it.unit.level == 1) - (it.unit.mark == "list")
        score += min(it.words, 6) / 6 - max(0, it.words - 14) / 12
        score -= 3 * sum(w in cues.FURNITURE for w in words) / len(words) + 2 * bool(cues.pleas(it.unit.text))
        score -= 0.08 * sum(o.kind in ("paragraph", "boilerplate") for o in labels[i + 1 : first])
        score += ABOVE_DATE * _above_date(labels, i, first) - (it.words < 5 and not LOWER.search(it.unit.text))
        if score >= HEADLINE_SCORE:
            found[i] = score
    return found


def _above_date(labels: Sequence[Label], i: int, first: int) -> bool:
    """Whether a date or a byline stands right below unit `i`, or below one line more that may be its standfirst."""
    below = labels[i + 1 : min(first + 1, i + 3)]
    dated = next((n for n, it in enumerate(below) if it.kind == "byline" or DATED.search(it.kind + it.unit.text)), None)
    return dated is not None and all(it.kind == "paragraph" or it.reason == NAMEPLATE for it in below[:dated])


def _may_head(it: Label) -> bool:
    """Whether a unit has the shape of a headline: a few words, no full stop."""
    return (
        it.kind in ("paragraph", "boilerplate")
        and HEADLINE_WORDS[0] <= it.words <= HEADLINE_WORDS[1]
        and it.unit.text[-1:] not in ".:;,…"
        and not SENTENCES.search(it.unit.text)
        and not PICTURED.search(it.unit.text)
        and not cues.holds_rights(it.unit.text)
        and not cues.LEAD_IN.match(it.unit.text)
        and it.reason.startswith("reads like")
    )
