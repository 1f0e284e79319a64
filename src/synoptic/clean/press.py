"""Names of news outlets by their shape: capitalised words around a press noun, or a name that the page calls its own.

English nouns for the most part, with those of other languages that stand in front ("Radio Skarrow"). Missed on purpose:
names without a press noun ("Coastline"), unless the report's own furniture repeats them (see `outlets`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from synoptic.clean import cues
from synoptic.model.press_nouns import COMMON, SURE, WEAK

PROPER = frozenset("daily weekly national international business".split())
"""Words of menus that names of outlets have as well: "Daily Mail"."""
LEADING = frozenset("radio tv channel daily".split())
"""Nouns that stand in front: "Radio Skarrow", "Daily Argus"."""
LANDS = frozenset("international europe asia africa uk".split())
"""What may stand behind the noun: for whom an outlet writes, "Finance Wire Europe"."""
SMALL = frozenset("the of and for de del la le el du dos des der die das di da al & on in".split())
LONGEST = 6
COMPANY = re.compile(
    r"\b(?:group|inc|corp|corporation|ltd|llc|plc|gmbh|communications|broadcasting|holdings|company|co|publishing|"
    r"enterprises|partners|digital media|stations|television corp|s\.a|b\.v)\.?$",
    re.IGNORECASE,
)
"""Who owns outlets is none."""

_TOKEN = re.compile(r"\S+")
_WORDS = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_FUSED = re.compile(r"[a-zà-ÿ](?:News|Times|Post|Today|Live|Daily|TV|Press|24)\b")


@dataclass(frozen=True, slots=True)
class PressName:
    """A phrase that has the shape of an outlet's name."""

    text: str
    """As printed, with its article."""
    noun: str
    """Its press noun in lower case."""
    strength: int
    """2: the noun hardly means anything else; 1: a plain word too; 0: names sections as well."""
    words: int
    """Words without the article."""

    @property
    def core(self) -> str:
        """Lower case, without the article: how two prints of one name are compared."""
        return core(self.text)


def core(name: str) -> str:
    """A name in lower case without its article."""
    return re.sub(r"^the\s+", "", " ".join(name.split()).casefold())


def press_name(text: str) -> PressName | None:
    """The whole text read as an outlet's name, or None: every word capitalised, a press noun last, first or before "of"."""
    tokens = text.split()
    bare = tokens[1:] if tokens and tokens[0].casefold() == "the" else tokens
    if not bare or len(bare) > LONGEST or not all(_name_token(t) for t in bare) or bare[0].casefold() in SMALL:
        return None
    if cues.IMPERATIVE.match(bare[0]):
        return None
    words = [w.casefold() for w in _WORDS.findall(" ".join(bare))]
    if not words or (len(words) == 1 and len(bare) == len(tokens) and not _FUSED.search(text)):
        return None
    noun = _noun(words)
    if noun is None and _FUSED.search(text):
        noun = next(
            (n for n in ("news", "times", "post", "today", "live", "daily", "tv", "press") if n in words[-1]), "news"
        )
    rest = [w for w in words if w != noun and w not in SMALL]
    if noun is None or (_menu(rest) and noun not in SURE and (noun in WEAK or len(tokens) == len(bare))):
        return None
    strength = 2 if noun in SURE else 1 if noun in COMMON else 0
    return PressName(" ".join(tokens), noun, strength, sum(t.casefold() not in SMALL for t in bare))


def _menu(words: list[str]) -> bool:
    """Whether nothing but words of menus is left: "Previous Post", "Local News"."""
    return all((w in cues.FURNITURE or w in WEAK) and w not in PROPER for w in words)


def _name_token(token: str) -> bool:
    return token[0].isupper() or token[0].isdigit() or token.casefold() in SMALL


def _noun(words: list[str]) -> str | None:
    nouns = SURE | COMMON | WEAK
    last = words[-1] if not words[-1].isdigit() or len(words) < 2 else words[-2]
    if last in nouns:
        return last
    if len(words) > 2 and last in LANDS and words[-2] in nouns:
        return words[-2]
    if "of" in words and words[words.index("of") - 1] in nouns:
        return words[words.index("of") - 1]
    if len(words) >= 2 and words[0] in LEADING and words[1] not in SMALL:
        return words[0]
    return None


def leading_name(text: str) -> tuple[PressName, int] | None:
    """The press name that a text starts with, the longest, and where it ends; None where it starts with none."""
    found = None
    for match in list(_TOKEN.finditer(text))[: LONGEST + 1]:
        if not _name_token(match.group()):
            break
        end = match.end() - (text[match.end() - 1] in ".,:;|–—-")
        name = press_name(text[:end])
        if name:
            found = (name, end)
        if end < match.end():
            break
    return found
