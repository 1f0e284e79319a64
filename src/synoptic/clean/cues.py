"""Words and shapes that mark page furniture in news text: what is asked of a reader, who holds rights, which script.

Lexicons are of the language of web pages in general, mostly English; pages in other languages are told by shape alone.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from collections import Counter

REMEMBERED = 2048
"""Texts whose answers are kept: each unit is asked about several times while one report is read."""

PLEA = re.compile(
    r"\b(?:subscri(?:be|ption|ber)s?|sign(?:ing)? (?:up|in)|log ?in|register|donat(?:e|ion|ions)|newsletters?|"
    r"support (?:us|our|independent)|(?:please|help us|join (?:us|our|the))|follow (?:us|our|@?\w+ on)|"
    r"like us|share (?:this|on|via)|click (?:here|on|to)|tap here|download (?:the|our)|get (?:the|our) (?:app|best|latest)|"
    r"(?:breaking )?news (?:alerts?|updates?)|(?:your|our) inbox|never miss|stay (?:informed|up ?to ?date|tuned)|"
    r"read (?:more|also|next|full|or share)|see also|view (?:all|more|comments)|watch (?:now|live|more|video)|"
    r"leave a (?:comment|reply)|post a comment|(?:add|show|hide|all|no) comments?|comments? (?:section|policy|are)|"
    r"become a (?:member|subscriber|supporter)|free trial|unlimited access|privacy policy|terms (?:of|and)|cookies?|"
    r"(?:e-?mail|push|your) notifications?|javascript|browser|skip to|back to top|advertis(?:e|ement|ing)|sponsored|recommended|related (?:stories|articles|coverage|posts|content|links|news|topics|videos)|"
    r"you (?:may|might) (?:also )?like|more (?:from|stories|on|in) |most (?:read|popular|viewed)|trending|"
    r"e-?mail address|our (?:readers|reporting|journalism|coverage|website|site|app|team))\b",
    re.IGNORECASE,
)
"""Something asked of the reader, or the site speaking of itself."""

METER = re.compile(
    r"\b\d+ (?:more )?(?:free )?(?:articles?|stories) (?:left|remaining)\b|\balready (?:a|an|have a)\b.{0,20}\b(?:subscriber|member|subscription|account)\b|"
    r"\breached your (?:monthly )?(?:free )?(?:article )?limit\b",
    re.IGNORECASE,
)
"""What a reader may still read, or has paid for."""

RIGHTS = re.compile(
    r"©|\(c\) ?(?:19|20)\d\d|\bcopyright\b|\ball rights reserved\b|"
    r"\bmay not be (?:published|reproduced|broadcast|rewritten|reprinted)\b|\bterms of (?:use|service)\b",
    re.IGNORECASE,
)

OWNED = re.compile(r"©|\(c\)|copyright|reserved|may not be", re.IGNORECASE)
"""The rights line itself; of terms of use reports speak as well."""

LEAD_IN = re.compile(
    r"(?:related|read(?: more| also| next)?|see also|also read|more|watch(?: video)?|video|photos?|gallery|listen|"
    r"share|tags?|topics?|filed under|categor(?:y|ies)|previous(?: post)?|next(?: post)?|source|sources|contact|editor'?s note|"
    r"advertisement|sponsored|promoted|print|posted in|follow|click here|recommended|trending|opinion|live|loading)\s*[:|»>.…]|"
    r"(?:also read|read (?:more|also|next)|see also|related(?: (?:stories|articles|coverage|post))?|watch)\s+[-–—]\s|"
    r"related (?:[\w’'-]+ ){0,4}(?:stories|articles?|coverage|posts?|content|links|videos?)\s*:",
    re.IGNORECASE,
)
"""A label in front of a link or a field."""

IMPERATIVE = re.compile(
    r"(?:close )?(?:get|sign|subscribe|join|follow|download|share|click|tap|like|support|help|donate|watch|hear|listen|read|"
    r"tune|do ?n[o'’]t miss|never miss|stay|check|see|view|visit|register|find|enter|please|become|be the first|scroll)\b",
    re.IGNORECASE,
)
"""A reader is told to do something."""

YOU = re.compile(r"\b(?:you|your|yours|yourself)\b", re.IGNORECASE)
QUOTED = re.compile(r"[\"“”«»„]")
SITE = re.compile(
    r"\b(?:this|our|the) (?:web ?)?(?:site|page|app|newsletter|service)\b|\b(?:our|this) (?:use of|cookie|privacy|terms)\b|"
    r"\bprivacy policy\b|\bterms of (?:use|service)\b|\bour partners\b|\bcookies (?:on|to|policy|settings)\b|\byour (?:privacy|device|browser|consent)\b",
    re.IGNORECASE,
)
"""A page speaks of itself, or of what it does with the reader's data."""
AUDIENCE = re.compile(r"\b(?:readers|listeners|viewers|subscribers)\b", re.IGNORECASE)
PAPER = re.compile(r"\b(?:(?:news)?paper|journalism|journalists|reporting|newsroom|station)\b", re.IGNORECASE)
GIVING = re.compile(
    r"\b(?:giv(?:e|es|ing)|pa(?:y|ys|id)|donat(?:e|ions?)|contribut(?:e|ions?)|support|subscribe|join|chip in|fund(?:ed|s)?|"
    r"belongs?)\b",
    re.IGNORECASE,
)
PRICE = re.compile(r"\b(?:a|per|each|every) (?:day|week|month|year)\b|\bfree to\b|\bfree of charge\b", re.IGNORECASE)
ORDER = re.compile(r"(?:^|[.!?:,] )" + IMPERATIVE.pattern, re.IGNORECASE)


@functools.lru_cache(maxsize=REMEMBERED)
def pleas(text: str) -> int:
    """How many things are asked of the reader, or said by a site of itself."""
    return len(PLEA.findall(text))


@functools.lru_cache(maxsize=REMEMBERED)
def holds_rights(text: str) -> bool:
    """Whether a text speaks of its rights."""
    return RIGHTS.search(text) is not None


@functools.lru_cache(maxsize=REMEMBERED)
def to_reader(text: str) -> bool:
    """Whether a line addresses the reader for the outlet: what its site may do, what its readers give.

    Never one with a quotation. Missed on purpose: pleas of one plain sentence ("Good news needs friends").
    """
    you = YOU.search(text) is not None
    if not (you or ORDER.search(text)) or QUOTED.search(text):
        return False
    if you and SITE.search(text):
        return True
    own = bool(AUDIENCE.search(text)) + bool(PAPER.search(text))
    asked = bool(GIVING.search(text)) + bool(PRICE.search(text))
    return own > 0 and asked > 0 and own + asked >= 2 + (not you)


INTERRUPTION = re.compile(
    r"^\W*(?:advertisement|advertising|sponsored|promoted)\b\W*(?:$|[-–—:|])|"
    r"\b(?:continues?|scroll|reading|skip)\b.{0,30}\b(?:below|after|advert\w*)\b|\b(?:below|after) (?:the |this )?advert",
    re.IGNORECASE,
)
"""A line that an advertisement breaks in with."""

CODE = re.compile(r"\bfunction\s*\(|\bvar \w+ ?=|[{}]\s*$|[)\]'\"]\s*;\s*$|\}\s*[,;)]|=>|\(\)\s*[;{]")
"""A line of script or style that a text maker left in."""

VIDEO_ITEM = re.compile(r"\d{1,2}:\d\d\s+[A-Z'\"“‘]")
"""A playing time and a title, as players list what comes next."""

FURNITURE = frozenset(
    """home menu news world business politics sports sport opinion opinions entertainment lifestyle style culture arts health
    tech technology science travel weather video videos photos gallery live tv radio podcast podcasts search login logout
    signin signup subscribe subscription subscriptions newsletter newsletters account profile settings share facebook twitter
    linkedin whatsapp instagram youtube pinterest reddit email e-mail print tweet pin comment comments reply advertisement
    advert ad ads sponsored trending popular latest more next previous prev back top close open show hide loading load data
    play pause mute settings caption captions fullscreen skip continue contact about us help faq privacy policy terms cookies
    cookie sitemap jobs careers classifieds obituaries crossword puzzles archives archive sections section categories tags
    tag related recommended likes like views view minutes read min ago updated published posted follow followers share shares
    copy link url editor editors staff feed rss app apps store shop cart edition editions magazine events donate support local
    national international us uk eu middle east africa asia europe americas breaking headlines stories story topics
    accept reject decline agree dismiss cancel preferences manage consent submit food autos cars money markets stock stocks exchange quotes tickets deals offers coupons register forum forums blogs blog""".split()
)
"""Words of menus, buttons and section names."""

_CJK = {"CJK", "HIRAGANA", "KATAKANA"}


def main_script(text: str) -> str | None:
    """The script most of the text's letters are written in, from their Unicode names, or None without letters.

    Looks at the first 4,000 letters at most; Chinese and Japanese count as one.
    """
    if latin_letters(text[:4000]) > len(text[:4000]) / 2:
        return "LATIN"
    counts: Counter[str] = Counter()
    seen = 0
    for char in text:
        if char.isalpha():
            counts["LATIN" if char < "\u0250" else _script_of(char)] += 1
            seen += 1
            if seen >= 4000:
                break
    return max(sorted(counts), key=lambda s: counts[s]) if counts else None


def latin_letters(text: str) -> int:
    """Letters of ASCII in a text."""
    return len(text.encode("ascii", "ignore").translate(None, _NO_LETTERS))


_NO_LETTERS = bytes(c for c in range(128) if not chr(c).isalpha())


def _script_of(char: str) -> str:
    name = unicodedata.name(char, "UNKNOWN").split(" ", 1)[0].split("-", 1)[0]
    return "CJK" if name in _CJK else name
