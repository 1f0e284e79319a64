"""The light edits a newsroom makes to what it takes over, word by word, each word with where it stood before.

An edit takes a sentence and chance and gives the sentence edited, or None where there is nothing for it to do. A word
that is changed keeps its place in the earlier report, for it still stands for the same one; a word put in has none.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from random import Random

INSERTED = 3
"""Most words put in at one place of a sentence: what stands between taken words and is no longer counts as edited."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word with its marks of punctuation, and where it stood: (name of a report, offset in its text)."""

    text: str
    origins: tuple[tuple[str, int], ...] = ()


Sentence = tuple[Token, ...]
Edit = Callable[[Sentence, Random], Sentence | None]

_PARTS = re.compile(r"^(\W*)(.*?)(\W*)$", re.DOTALL)
_NAME = re.compile(r"[A-Z][a-z]+(?:-[A-Z][a-z]+)?$")
_TENSES = {
    "has": "had", "have": "had", "is": "was", "are": "were", "says": "said", "say": "said", "will": "would",
    "can": "could", "was": "has been", "were": "have been", "had": "has", "believe": "believed", "remains": "remained",
}  # fmt: skip
_SYNONYMS = {
    "killed": ("slain", "shot dead"), "man": ("male",), "shot": ("gunned down", "hit"), "home": ("house",),
    "shooting": ("gunfire", "attack"), "about": ("around", "roughly"), "near": ("close to",), "taken": ("brought",),
    "told": ("informed",), "several": ("a number of",), "vehicle": ("car",), "car": ("vehicle",), "hospital": ("clinic",),
    "victim": ("man",), "suspect": ("gunman",), "found": ("discovered",), "began": ("started",), "died": ("passed away",),
    "after": ("following",), "when": ("as",), "also": ("too",), "early": ("in the early hours of",), "women": ("females",),
    "residents": ("neighbors",), "information": ("details",), "asked": ("urged",), "arrived": ("came",),
    "officers": ("deputies",), "multiple": ("several",), "incident": ("case",), "investigating": ("looking into",),
    "identified": ("named",), "arrested": ("taken into custody",), "fired": ("let off",), "nearby": ("close by",),
}  # fmt: skip
_BODIES = {
    "Police": ("Officers", "Investigators", "Authorities"), "police": ("officers", "investigators", "authorities"),
    "Authorities": ("Police",), "authorities": ("police",), "Investigators": ("Detectives",), "officials": ("police",),
    "Deputies": ("Officers",), "deputies": ("officers",),
}  # fmt: skip
_TITLES = ("Mr.", "Chief", "Sgt.", "Officer", "Detective")
_ADVERBS = ("reportedly", "then", "later", "also", "apparently", "still", "on the scene", "at the time", "so far")
_OPENINGS = ("Meanwhile,", "In the meantime,", "At the same time,", "Earlier,", "According to reports,")
_NUMBERS = dict(
    zip("one two three four five six seven eight nine ten eleven twelve".split(), map(str, range(1, 13)), strict=True)
)
_RESPELLED = {**_NUMBERS, **{digits: word for word, digits in _NUMBERS.items()}}


def parts(token: Token) -> tuple[str, str, str]:
    """What is printed before, in and after the word itself."""
    found = _PARTS.match(token.text)
    assert found is not None
    return found[1], found[2], found[3]


def _with(token: Token, core: str) -> Token:
    before, _, after = parts(token)
    return replace(token, text=before + core + after)


def _swapped(
    sentence: Sentence, table: dict[str, str] | dict[str, tuple[str, ...]], rng: Random, most: int
) -> Sentence:
    """The sentence with up to `most` of the words that stand in `table` exchanged."""
    places = [k for k, t in enumerate(sentence) if parts(t)[1] in table]
    made = list(sentence)
    for k in rng.sample(places, min(most, len(places))):
        new = table[parts(made[k])[1]]
        made[k] = _with(made[k], new if isinstance(new, str) else rng.choice(new))
    return tuple(made)


def tenses(sentence: Sentence, rng: Random) -> Sentence | None:
    """All verbs of the table from one tense into another."""
    made = _swapped(sentence, _TENSES, rng, 9)
    return made if made != sentence else None


def words_replaced(sentence: Sentence, rng: Random) -> Sentence | None:
    """One to three words exchanged for others that say the same."""
    made = _swapped(sentence, _SYNONYMS, rng, rng.randint(1, 3))
    return made if made != sentence else None


def bodies(sentence: Sentence, rng: Random) -> Sentence | None:
    """Those who act under another name: "Police" as "Officers"."""
    made = _swapped(sentence, _BODIES, rng, 2)
    return made if made != sentence else None


def numbers(sentence: Sentence, rng: Random) -> Sentence | None:
    """Words as figures and figures as words, hours as "7pm"."""
    made = [
        replace(t, text=re.sub(r"(?<=\d)\s?([ap])\.m\.", r"\1m", t.text))
        for t in _swapped(sentence, _RESPELLED, rng, 9)
    ]
    for k in range(len(made) - 1):
        if re.fullmatch(r"\d{1,2}(?::\d\d)?", made[k].text) and re.match(r"[ap]\.m\.", made[k + 1].text):
            made[k + 1] = replace(made[k + 1], text=made[k + 1].text.replace(".m.", "m", 1))
    return tuple(made) if tuple(made) != sentence else None


def names(sentence: Sentence, rng: Random) -> Sentence | None:
    """A full name cut to the surname, or given a title."""
    for k in range(1, len(sentence) - 1):
        first, second = sentence[k].text, parts(sentence[k + 1])[1]
        if _NAME.match(first) and _NAME.match(second) and not (k > 1 and _NAME.match(sentence[k - 1].text)):
            if rng.random() < 0.6:
                return (*sentence[:k], *sentence[k + 1 :])
            return (*sentence[:k], Token(rng.choice(_TITLES)), *sentence[k:])
    return None


def words_cut(sentence: Sentence, rng: Random) -> Sentence | None:
    """One to three words left out in the middle."""
    if len(sentence) < 13:
        return None
    at = rng.randrange(2, len(sentence) - 4)
    return (*sentence[:at], *sentence[at + rng.randint(1, 3) :])


def end_cut(sentence: Sentence, rng: Random) -> Sentence | None:
    """The last words left out."""
    if len(sentence) < 17:
        return None
    kept = sentence[: len(sentence) - rng.randint(2, 6)]
    return (*kept[:-1], replace(kept[-1], text=kept[-1].text.rstrip(",;.:") + "."))


def words_put_in(sentence: Sentence, rng: Random) -> Sentence | None:
    """One to three words put in."""
    if len(sentence) < 8:
        return None
    at = rng.randrange(1, len(sentence) - 1)
    return (*sentence[:at], Token(rng.choice(_ADVERBS)), *sentence[at:])


def opened(sentence: Sentence, rng: Random) -> Sentence | None:
    """Other words before the first one."""
    first = sentence[0]
    small = _NAME.match(first.text) and first.text.lower() in (
        "the",
        "a",
        "an",
        "it",
        "he",
        "she",
        "they",
        "two",
        "police",
    )
    head = replace(first, text=first.text.lower()) if small else first
    return (Token(rng.choice(_OPENINGS)), head, *sentence[1:])


def clause_moved(sentence: Sentence, rng: Random) -> Sentence | None:
    """What stands before the first comma to the end, or who said so from the end to the front."""
    if len(sentence) > 10 and sentence[-3].text.endswith(",") and parts(sentence[-1])[1] in ("said", "say", "says"):
        body = [*sentence[:-3], replace(sentence[-3], text=sentence[-3].text[:-1] + ".")]
        who = [replace(sentence[-2], text=sentence[-2].text.capitalize()), _bare(sentence[-1])]
        return (*who, *body)
    at = next((k for k, t in enumerate(sentence[:-4]) if t.text.endswith(",")), 0)
    if not 2 < at < len(sentence) - 6:
        return None
    tail = [*sentence[at + 1 : -1], replace(sentence[-1], text=sentence[-1].text.rstrip(".") + ",")]
    return (*tail, *sentence[:at], replace(sentence[at], text=sentence[at].text.rstrip(",") + "."))


def _bare(token: Token) -> Token:
    return replace(token, text=parts(token)[1])


def quote_trimmed(sentence: Sentence, rng: Random) -> Sentence | None:
    """A quotation cut short at its end or its beginning."""
    opening = next((k for k, t in enumerate(sentence) if t.text[0] in '"\u201c'), None)
    if opening is None:
        return None
    closing = next((k for k in range(opening, len(sentence)) if re.search('["\u201d]', sentence[k].text[1:])), None)
    if closing is None or closing - opening < 9:
        return None
    cut = rng.randint(2, (closing - opening) // 2)
    if rng.random() < 0.5:
        mark = sentence[opening].text[0]
        head = replace(sentence[opening + cut], text=mark + sentence[opening + cut].text)
        return (*sentence[:opening], head, *sentence[opening + cut + 1 :])
    last = sentence[closing - cut]
    end = re.search('[,.]?["\u201d][,.]?$', sentence[closing].text)
    last = replace(last, text=last.text.rstrip(",.") + (end[0] if end else '"'))
    return (*sentence[: closing - cut], last, *sentence[closing + 1 :])


EDITS: dict[str, Edit] = {
    "tenses": tenses,
    "words replaced": words_replaced,
    "bodies": bodies,
    "numbers": numbers,
    "names": names,
    "words cut": words_cut,
    "end cut": end_cut,
    "words put in": words_put_in,
    "opened": opened,
    "clause moved": clause_moved,
    "quote trimmed": quote_trimmed,
}


OPENED = 0.3
"""How often other words before the first one are thought of at all: not every sentence begins with "Meanwhile"."""


def edited(sentence: Sentence, most: int, rng: Random) -> Sentence:
    """The sentence after up to `most` edits."""
    tries = rng.sample([name for name in EDITS if name != "opened" or rng.random() < OPENED], most * 2)
    for name in tries:
        made = EDITS[name](sentence, rng) if most else None
        if made is not None and len(made) > 4:
            sentence, most = made, most - 1
    return sentence


def joined(first: Sentence, second: Sentence, rng: Random) -> Sentence | None:
    """Two sentences as one."""
    if not first[-1].text.endswith(".") or second[0].text[0] in '"\u201c' or len(first) + len(second) > 60:
        return None
    by = rng.choice((", and", ";", ", while", ", but"))
    last = replace(first[-1], text=first[-1].text[:-1] + (by if by == ";" else ","))
    word = (Token(by[2:]),) if by != ";" else ()
    head = second[0].text if _NAME.match(second[0].text) and len(second) > 1 and _NAME.match(second[1].text) else ""
    return (*first[:-1], last, *word, replace(second[0], text=head or second[0].text.lower()), *second[1:])


_SPLITS = {"who": "He", "which": "It", "after": "This came after", "and": "They", "but": "But", "when": "That was when"}


def split(sentence: Sentence, rng: Random) -> Sequence[Sentence] | None:
    """One sentence as two, parted at a clause."""
    places = [k for k in range(6, len(sentence) - 6) if sentence[k].text in _SPLITS]
    if not places:
        return None
    at = rng.choice(places)
    end = replace(sentence[at - 1], text=sentence[at - 1].text.rstrip(",;") + ".")
    return (*sentence[: at - 1], end), (Token(_SPLITS[sentence[at].text]), *sentence[at + 1 :])
