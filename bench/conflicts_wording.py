"""Paraphrase by rule: other words and another order for a sentence, which leave what it states as it was.

A rule takes a sentence of tokens and chance and gives the sentence reworded, or None where it does not fit. A word keeps
its place in the earlier report through every rule. Unlike the edits of a hurried hand (`planted_edits`), no rule here may
change what is stated: none cuts a word out of the middle, changes a tense or exchanges a word for one of wider meaning.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from random import Random

from bench.planted_edits import Sentence, Token, joined, parts

AUXILIARIES = frozenset("was were been is are be being".split())
ARTICLES = frozenset("the a this that fatal deadly accidental".split())
SYNONYMS: dict[str, tuple[tuple[str, ...], frozenset[str]]] = {
    "killed": (("slain",), AUXILIARIES), "home": (("house",), ARTICLES), "shooting": (("gunfire",), ARTICLES),
    "near": (("close to",), frozenset()), "told": (("informed",), frozenset()), "several": (("a number of",), frozenset()),
    "found": (("discovered",), frozenset()), "began": (("started",), frozenset()), "asked": (("urged",), AUXILIARIES),
    "investigating": (("looking into",), AUXILIARIES), "identified": (("named",), frozenset()),
    "injured": (("hurt",), AUXILIARIES), "wounded": (("injured",), AUXILIARIES), "arrested": (("detained",), frozenset()),
    "died": (("passed away",), frozenset()), "approximately": (("about", "roughly"), frozenset()),
    "children": (("kids",), frozenset()), "spokesman": (("spokesperson",), frozenset()),
    "transported": (("taken",), AUXILIARIES), "rushed": (("taken",), AUXILIARIES), "currently": (("now",), frozenset()),
    "occurred": (("happened",), frozenset()), "happened": (("occurred",), frozenset()), "vehicle": (("car",), frozenset()),
    "weapon": (("gun",), ARTICLES), "hospitalized": (("taken to a hospital",), frozenset(("was", "were"))),
    "believe": (("think",), frozenset()), "vehicles": (("cars",), frozenset()), "nearby": (("close by",), frozenset()),
}  # fmt: skip
"""Words with others of the same meaning, and the words of which one has to stand before it, if any."""
FORCES = frozenset("Police Officers Deputies Investigators Detectives Authorities Officials".split())
DONE_BY_FORCES = frozenset(
    "arrested identified charged found questioned recovered released detained named seized searched".split()
)
ARRESTS = frozenset(("arrested", "charged", "identified", "detained"))
"""What only police do, so that a passive without an agent has them as its doer."""
_NUMBERS = "two three four five six seven eight nine ten eleven twelve".split()
RESPELLED = {w: str(n) for n, w in enumerate(_NUMBERS, 2)} | {str(n): w for n, w in enumerate(_NUMBERS, 2)}
STOPS = frozenset("on in at after as with near when following while for from during and who but because by to".split())
OPENERS = frozenset("On In At After When While As During Following Before".split())
SAYERS = frozenset("police officials authorities deputies investigators detectives".split())
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = frozenset("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split())
FUNCTION = frozenset(
    "the a an he she it they two three four five six seven eight nine ten one no his her their its police officers "
    "investigators authorities officials deputies detectives this that these those there several some both witnesses".split()
)
OWN_VOICE = re.compile(r"\b(?:I|we|my|our|me|us|you|your|I'm|we're)\b", re.I)
QUOTES = '"\u201c\u201d'

Rule = Callable[[Sentence, Random], Sentence | None]


def synonyms(sentence: Sentence, rng: Random) -> Sentence | None:
    """One to three words exchanged for others of the same meaning; none inside quotation marks."""
    if _quoting(sentence):
        return None
    places = [
        k
        for k, t in enumerate(sentence)
        if (found := SYNONYMS.get(parts(t)[1])) and (not found[1] or k and sentence[k - 1].text.lower() in found[1])
        if k + 1 == len(sentence) or sentence[k + 1].text not in ("of", "and") or not found[1]
    ]
    if not places:
        return None
    made = list(sentence)
    for k in rng.sample(places, min(len(places), rng.randint(1, 3))):
        before, core, after = parts(made[k])
        made[k] = replace(made[k], text=before + rng.choice(SYNONYMS[core][0]) + after)
    return tuple(made)


def figures(sentence: Sentence, rng: Random) -> Sentence | None:
    """Counts as figures instead of words, or as words instead of figures; none of clocks and days, or inside quotations."""
    if _quoting(sentence):
        return None
    made = list(sentence)
    for k, token in enumerate(sentence[:-1]):
        if k and parts(sentence[k - 1])[1][:3] in MONTHS:
            continue
        if token.text in RESPELLED and re.fullmatch(r"[a-z]{4,}[.,]?", sentence[k + 1].text) and k:
            made[k] = replace(token, text=RESPELLED[token.text])
    return tuple(made) if tuple(made) != sentence else None


def sayer_last(sentence: Sentence, rng: Random) -> Sentence | None:
    """ "Police said (that) X." as "X, police said." """
    if len(sentence) < 7 or sentence[0].text not in FORCES or sentence[1].text != "said" or _quoting(sentence):
        return None
    body = list(sentence[3:] if sentence[2].text == "that" else sentence[2:])
    if not body[-1].text.endswith(".") or body[-1].text.endswith("m."):
        return None
    body[0] = _upper(body[0])
    body[-1] = replace(body[-1], text=body[-1].text[:-1] + ",")
    return (*body, replace(sentence[0], text=sentence[0].text.lower()), replace(sentence[1], text="said."))


def sayer_first(sentence: Sentence, rng: Random) -> Sentence | None:
    """ "X, police said." as "Police said X." or "According to police, X." """
    if len(sentence) < 8 or sentence[-1].text != "said." or sentence[-2].text not in SAYERS or _quoting(sentence):
        return None
    body = list(sentence[:-2])
    if not body[-1].text.endswith(","):
        return None
    body[0] = lowered(body[0])
    body[-1] = replace(body[-1], text=body[-1].text[:-1] + ".")
    who = sentence[-2]
    if rng.random() < 0.5:
        return (replace(who, text=who.text.capitalize()), replace(sentence[-1], text="said"), *body)
    return (Token("According"), Token("to"), replace(who, text=who.text + ","), *body)


def passive(sentence: Sentence, rng: Random) -> Sentence | None:
    """ "Police arrested X on Y" as "X was arrested by police on Y"."""
    if len(sentence) < 6 or sentence[0].text not in FORCES or sentence[1].text not in DONE_BY_FORCES:
        return None
    end = next((k for k in range(2, len(sentence)) if parts(sentence[k])[1] in STOPS or parts(sentence[k])[2]), 0)
    if parts(sentence[end])[1] in STOPS:
        end -= 1
    thing = list(sentence[2 : end + 1])
    if not thing or end < 2 or len(thing) > 6 or any(t.text[:1] in QUOTES for t in thing) or sentence[2].text in STOPS:
        return None
    many = parts(thing[0])[1] in ("two", "three", "four", "five", "several", "some") or " and " in _text(thing)
    thing[0] = _upper(thing[0])
    mark = parts(thing[-1])[2]
    thing[-1] = replace(thing[-1], text=thing[-1].text[: len(thing[-1].text) - len(mark)] if mark else thing[-1].text)
    agent = replace(sentence[0], text=sentence[0].text.lower() + mark)
    return (*thing, Token("were" if many else "was"), sentence[1], Token("by"), agent, *sentence[end + 1 :])


def active(sentence: Sentence, rng: Random) -> Sentence | None:
    """ "X was arrested on Y" as "Police arrested X on Y"."""
    at = next((k for k in range(1, min(7, len(sentence) - 2)) if sentence[k].text in ("was", "were")), 0)
    if not at or sentence[at + 1].text not in ARRESTS or "by" in [t.text for t in sentence]:
        return None
    subject = list(sentence[:at])
    if any(parts(t)[2] for t in subject) or parts(subject[0])[1].lower() in ("he", "she", "they", "who", "it"):
        return None
    if any(parts(t)[1].lower() in STOPS | {"that", "said"} for t in subject):
        return None
    subject[0] = lowered(subject[0])
    return (Token("Police"), sentence[at + 1], *subject, *sentence[at + 2 :])


def opener_last(sentence: Sentence, rng: Random) -> Sentence | None:
    """ "On Monday, X." as "X on Monday." """
    if sentence[0].text not in OPENERS or _quoting(sentence):
        return None
    at = next((k for k, t in enumerate(sentence[:-5]) if t.text.endswith(",")), 0)
    last = sentence[-1].text
    if not 0 < at < 9 or "," in _text(sentence[at + 1 :]) or not last.endswith(".") or last.endswith("m."):
        return None
    body = list(sentence[at + 1 :])
    body[0] = _upper(body[0])
    body[-1] = replace(body[-1], text=last[:-1])
    opener = [replace(sentence[0], text=sentence[0].text.lower()), *sentence[1 : at + 1]]
    opener[-1] = replace(opener[-1], text=opener[-1].text[:-1] + ".")
    return (*body, *opener)


def day_first(sentence: Sentence, rng: Random) -> Sentence | None:
    """ "X on Monday." as "On Monday, X." """
    if len(sentence) < 8 or sentence[-2].text != "on" or sentence[-1].text[:-1] not in WEEKDAYS or _quoting(sentence):
        return None
    if sentence[0].text in OPENERS or sentence[-1].text[-1] != ".":
        return None
    body = list(sentence[:-2])
    body[0] = lowered(body[0])
    body[-1] = replace(body[-1], text=body[-1].text + ".")
    day = replace(sentence[-1], text=sentence[-1].text[:-1] + ",")
    return (replace(sentence[-2], text="On"), day, *body)


def indirect(sentence: Sentence, rng: Random) -> Sentence | None:
    """ "“X,” said Y." as "Y said that X.", where nobody speaks of himself."""
    text = _text(sentence)
    if sentence[0].text[0] not in QUOTES or OWN_VOICE.search(text) or text.count('"') + text.count("\u201d") > 2:
        return None
    close = next((k for k, t in enumerate(sentence) if re.search(r"[,.][\"\u201d]$", t.text)), 0)
    tail = list(sentence[close + 1 :])
    if close < 4 or not 2 <= len(tail) <= 7 or not tail[-1].text.endswith(".") or "said" not in _text(tail):
        return None
    who = [t for t in tail if parts(t)[1] != "said"]
    if not who or any("," in t.text for t in who):
        return None
    who[-1] = replace(who[-1], text=who[-1].text.rstrip("."))
    who[0] = _upper(who[0])
    body = [lowered(replace(sentence[0], text=sentence[0].text[1:])), *sentence[1 : close + 1]]
    body[-1] = replace(body[-1], text=re.sub(r"[,.]?[\"\u201d]$", ".", body[-1].text))
    return (*who, Token("said"), Token("that"), *body)


def sayer_cut(sentence: Sentence, rng: Random) -> Sentence | None:
    """ "X, police said." as "X." """
    if len(sentence) < 9 or sentence[-1].text != "said." or sentence[-2].text not in SAYERS:
        return None
    body = list(sentence[:-2])
    if not body[-1].text.endswith(","):
        return None
    return (*body[:-1], replace(body[-1], text=body[-1].text[:-1] + "."))


RULES: dict[str, Rule] = {
    "synonyms": synonyms,
    "figures": figures,
    "sayer last": sayer_last,
    "sayer first": sayer_first,
    "passive": passive,
    "active": active,
    "opener last": opener_last,
    "day first": day_first,
    "indirect": indirect,
    "sayer cut": sayer_cut,
}


def reworded(sentence: Sentence, most: int, rng: Random) -> Sentence:
    """The sentence after up to `most` rules that fit it."""
    for name in rng.sample(sorted(RULES), len(RULES)):
        made = RULES[name](sentence, rng) if most and len(sentence) > 4 else None
        if made is not None and made != sentence:
            sentence, most = made, most - 1
    return sentence


def together(sentences: Sequence[Sentence], share: float, rng: Random) -> list[Sentence]:
    """The sentences of a paragraph, some of them joined with the next."""
    made: list[Sentence] = []
    for sentence in sentences:
        one = joined(made[-1], sentence, rng) if made and rng.random() < share else None
        if one is not None:
            made[-1] = one
        else:
            made.append(sentence)
    return made


def lowered(token: Token) -> Token:
    """The first word of a sentence inside one: names keep their capital."""
    return replace(token, text=token.text.lower()) if parts(token)[1].lower() in FUNCTION else token


def _upper(token: Token) -> Token:
    return replace(token, text=token.text[:1].upper() + token.text[1:])


def _text(sentence: Sequence[Token]) -> str:
    return " ".join(t.text for t in sentence)


def _quoting(sentence: Sequence[Token]) -> bool:
    return any(mark in t.text for t in sentence for mark in QUOTES)
