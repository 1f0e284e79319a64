"""An outlet's name without a press noun, alone in the first line or between headline and date: "Metro Minute", "The Lamp".

It shows by what follows it and by what does not repeat it: a headline stands below, with a date beside it or in the small
letters of a sentence where the name has capitals, and neither the phrase nor all of its words are what the text tells of. Under
a headline, where a reporter's name may stand as well, only what no person is called is taken: a name with "The" or "Weekly". Missed
on purpose: names of one word, names in capitals, which are as often the label of a section, and names that the text prints again.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from synoptic.clean import cues, shapes
from synoptic.clean.pieces import Piece
from synoptic.clean.press import LANDS, PROPER, SMALL, press_name
from synoptic.clean.traits import STOP, WORD
from synoptic.model.nicknames import listed
from synoptic.model.press_nouns import COMMON, SURE

MOST = 4
"""Words of such a name."""
HEADLINE_WORDS = 4
PROSE_WORDS = 12
ENDING = LANDS | {"national", "edition"}
"""Words of menus that may end a name: "Corriere Verde International", "Mirefolk English Edition"."""
BELOW = 4
"""Units below the name in which its date and headline stand."""


def unmarked_name(found: Sequence[Piece]) -> str | None:
    """The first unit as the outlet's name, or None where it may be anything else."""
    if len(found) < BELOW - 1 or found[0].kind:
        return None
    text = found[0].unit.text
    if not _shaped(text) and not (found[1].kind == "dateline" and _around_a_noun(text)):
        return None
    below = found[1 : 1 + BELOW]
    head = next((p for p in below if not p.kind and not _prose(p)), None)
    dated = any(p.kind == "dateline" for p in below)
    if head is None or not any(_prose(p) for p in found[2:]):
        return None
    if not _may_head(head.unit.text) and not (dated and short_headline(head.unit.text)):
        return None
    if not dated and not _in_small_letters(head.unit.text):
        return None
    if _shares_a_word(text, head.unit.text):
        return None
    return None if _told_of(text, "\n".join(p.unit.text for p in found[1:])) else text


def under_headline(found: Sequence[Piece]) -> str | None:
    """The second unit as the outlet's name, set between a headline and a date; None where it may be anything else."""
    if len(found) < BELOW or found[0].kind or found[1].kind or found[2].kind != "dateline":
        return None
    head, text = found[0].unit.text, found[1].unit.text
    words = text.split()
    titled = len(words) > 1 and (words[0] == "The" or words[0].casefold() in PROPER)
    shaped = titled and len(words) <= MOST and all(re.fullmatch(r"[A-Z][\w'’-]*", w) for w in words)
    if not shaped or not (_may_head(head) or short_headline(head)):
        return None
    told = "\n".join(p.unit.text for p in (found[0], *found[3:]))
    telling = [w.casefold() for w in words if w.casefold() not in SMALL]
    return text if not all(re.search(rf"\b{re.escape(w)}", told) for w in telling) else None


def short_headline(text: str) -> bool:
    """Whether two or three words may be a headline: in the small letters of a sentence behind the first, and of no menu."""
    words = WORD.findall(text)
    small = [w for w in words[1:] if w[0].islower()]
    return 2 <= len(words) < HEADLINE_WORDS and bool(small) and text[-1] not in ".,:;" and not cues.pleas(text)


def _shaped(text: str) -> bool:
    """Two to four capitalised words, none of a menu, no person's name and no order to the reader."""
    words = text.split()
    if not _capitalised(text, words):
        return False
    plain = [w.casefold() for w in words]
    of_menu = [w in cues.FURNITURE for w in plain]
    if any(of_menu[:-1]) or of_menu[-1] and plain[-1] not in ENDING:
        return False
    return cues.IMPERATIVE.match(text) is None and not listed(plain[0])


def _capitalised(text: str, words: Sequence[str]) -> bool:
    """Two to four words with a capital, small ones between them, that are no press name of the common shape."""
    if not 2 <= len(words) <= MOST or text.isupper() or press_name(text) is not None:
        return False
    if not all(re.fullmatch(r"[^\W\d_][\w'’-]*|&", w) and (w[0].isupper() or w in SMALL) for w in words):
        return False
    return words[0] not in SMALL and words[-1] not in SMALL


def _around_a_noun(text: str) -> bool:
    """ "Health Monitor Europe": words of a menu around a press noun, which right above a date are a name; "City Politics" may be a
    section there."""
    words = text.split()
    plain = [w.casefold() for w in words]
    if not _capitalised(text, words) or cues.IMPERATIVE.match(text) or listed(plain[0]):
        return False
    return any(w in SURE | COMMON for w in plain[1:])


def _prose(piece: Piece) -> bool:
    text = piece.unit.text
    return not piece.kind and len(WORD.findall(text)) >= PROSE_WORDS and STOP.search(text) is not None


def _may_head(text: str) -> bool:
    words = WORD.findall(text)
    return (
        len(words) >= HEADLINE_WORDS
        and text[-1] not in ".,:;"
        and not shapes.BYLINE.match(text)
        and not shapes.CHANGED.match(text)
        and not cues.pleas(text)
    )


def _in_small_letters(headline: str) -> bool:
    """Whether a headline is set like a sentence: half of its long words behind the first or more in small letters."""
    words = [w for w in WORD.findall(headline)[1:] if len(w) >= HEADLINE_WORDS]
    return bool(sum(w[0].islower() for w in words) * 2 >= len(words))


def _shares_a_word(name: str, headline: str) -> bool:
    """Whether the headline has a word of the name, but for an ending."""
    below = {w.rstrip("s") for w in WORD.findall(headline.casefold())}
    return any(w.rstrip("s") in below for w in WORD.findall(name.casefold()) if w not in SMALL)


def _told_of(name: str, text: str) -> bool:
    """Whether the text prints the name again, or tells of what all its words mean."""
    told = text.casefold()
    if re.search(rf"\b{re.escape(name.casefold())}\b", told):
        return True
    words = [w for w in WORD.findall(name.casefold()) if w not in SMALL]
    return all(re.search(rf"\b{re.escape(w.rstrip('s'))}", told) for w in words)
