"""The state told by the words right after a number and its noun, read word by word: parses of headlines often fail."""

from __future__ import annotations

from dataclasses import dataclass

from synoptic.annotate.english.quantities.frames_words import group
from synoptic.annotate.english.quantities.placed import in_place
from synoptic.annotate.english.quantities.predicates import (
    NOT_DEADLY,
    by_negation,
    fits,
    is_state,
    is_yet_to,
    stronger,
    told_of,
)
from synoptic.annotate.english.quantities.states import BURNT, DONE, SAID_OF, UNDERGONE
from synoptic.annotate.english.quantities.suffering import has_object, suffers
from synoptic.model.parse import Parse, Token

_PASSED_OVER = frozenset(
    "fear believe confirm presume report say think know declare assume still other more people person now also all both later each "
    "seriously critically badly severely slightly gravely grievously lightly moderately be have remain lie to being feared left have had initially subsequently already "
    "tragically reportedly list as then far so currently further additional".split()
)
"""Words that may stand between a number and the participle that tells its state."""


@dataclass(frozen=True, slots=True)
class Told:
    """What is said of those counted."""

    state: str = ""
    subset: bool = False
    """They are named beside others in the same state, or as some of them."""
    denied: bool = False


def said_after(parse: Parse, i: int, kind: str = "") -> Told | None:
    """State told by the words that follow the phrase: "14 still missing", "two are feared dead", "three had to be rescued".

    Read word by word and not from the parse, which often fails in headlines. What stands between dashes or commas is
    passed over where a verb follows it.
    """
    if i < len(parse.tokens) and parse.tokens[i].text.lower() in ("hostage", "captive"):
        return Told("kidnapped")
    inserted = ""
    denied = passive = unsure = False
    end = min(len(parse.tokens), i + 7)
    while i < end:
        t = parse.tokens[i]
        word = t.text.lower()
        if word in _OPENING:
            opened = parse.tokens[i + 1] if i + 1 < len(parse.tokens) else t
            i = _closed(parse, i)
            if not i:
                return None
            inserted = in_place(parse, opened.i, kind) or (
                stronger(parse, opened) if opened.tag == "VBN" and is_state(opened) else ""
            )
            end = min(len(parse.tokens), i + 6)
            continue
        state = _told_by(parse, t, kind, passive) or in_place(parse, i, kind)
        if (
            word in ("inside", "underneath")
            and unsure
            and parse.tokens[min(i + 1, len(parse.tokens) - 1)].pos == "PUNCT"
        ):
            return Told("trapped") if kind != "thing" else None
        unsure = unsure or t.lemma in ("still", "fear", "believe", "think")
        if passive and denied and t.lemma in ("find", "locate", "trace"):
            return Told("missing")
        if word == "down" and kind != "thing" and _is_with_disease(parse, i):
            return Told("infected")
        if word == "to" and unsure and kind != "thing" and _is_found(parse, i):
            return Told("missing")
        if (
            word == "to"
            and i + 1 < len(parse.tokens)
            and parse.tokens[i + 1].text.lower() == "hospital"
            and kind != "thing"
        ):
            state = "hospitalised"
        if state and is_yet_to(parse, t) and not by_negation(t, state):
            return None
        if state:
            return Told(state, denied=denied and not by_negation(t, state))
        passive = t.lemma == "be" or (passive and t.pos != "VERB")
        denied = denied or word in _DENYING
        if word not in _DENYING and t.lemma not in _PASSED_OVER and t.pos != "AUX":
            return Told(inserted) if inserted else None
        if t.lemma in ("say", "report", "know", "have") and t.tag in ("VBD", "VBP") and t.pos == "VERB":
            return None
        i += 1
    return None


def _is_with_disease(parse: Parse, down: int) -> bool:
    """ "22 down with fever"."""
    after = [t.text.lower() for t in parse.tokens[down + 1 : down + 5]]
    return after[:1] == ["with"] and bool(set(after) & _DISEASES)


def _is_found(parse: Parse, to: int) -> bool:
    """ "Still to be found", "seven still to find"."""
    return any(t.lemma in ("find", "trace", "locate", "recover") for t in parse.tokens[to + 1 : to + 3])


_DISEASES = group("DISEASE")
_DENYING = frozenset(("not", "n't", "never", "yet"))
_OPENING = frozenset((",", "-", "–", "—", "("))


def _closed(parse: Parse, i: int) -> int:
    """Index behind an insertion that opens at `i` and is followed by a verb; 0 where there is none."""
    closing = {"(": ")"}.get(parse.tokens[i].text, parse.tokens[i].text)
    for t in parse.tokens[i + 1 : i + 14]:
        if t.text == closing:
            then = parse.tokens[t.i + 1] if t.i + 1 < len(parse.tokens) else t
            return then.i if then.pos in ("VERB", "AUX") or then.lemma == "fatally" else 0
    return 0


def _told_by(parse: Parse, t: Token, kind: str, passive: bool) -> str:
    """State that one word after the number tells of those counted."""
    if t.lemma == "burn" and t.tag == "VBN" and kind == "thing":
        return BURNT
    if t.text.lower() == "missing":
        return "missing"
    if t.text.isupper() and len(t.text) > 3 and (told := SAID_OF.get(t.text.lower()) or UNDERGONE.get(t.text.lower())):
        return told
    after = [w.text.lower() for w in parse.tokens[t.i + 1 : t.i + 3]]
    if t.text.lower() in ("handed", "given") and kind != "thing" and after[-1:] in (["sentences"], ["sentence"]):
        return "jailed" if after[0] in ("life", "jail", "prison", "long", "lengthy") else ""
    if t.lemma == "admit" and t.tag in ("VBN", "VBD") and kind != "thing" and after[:1] in ([","], ["."], ["with"], []):
        return "hospitalised"
    if after == ["to", "death"] and t.lemma not in NOT_DEADLY:
        return "killed"
    if is_state(t) and not has_object(parse, t) and fits(t, kind) and suffers(parse, t):
        return told_of(parse, t, "object", kind) or stronger(parse, t)
    if t.lemma in UNDERGONE and (t.pos == "VERB" or t.tag == "NN") and fits(t, kind):
        return UNDERGONE[t.lemma]
    if t.pos == "VERB" and (t.head != t.i + 1 or t.lemma in ("suffer", "sustain", "receive", "need", "require")):
        if t.tag == "VBN" and t.head != t.i + 1 and (passive or not has_object(parse, t)) and t.lemma not in DONE:
            return told_of(parse, t, "object", kind) or ("" if passive else told_of(parse, t, "subject", kind))
        if t.tag == "VBN" and passive:
            return ""
        state = told_of(parse, t, "subject", kind)
        if not state and t.tag == "VBD" and t.lemma not in (*DONE, "get") and not has_object(parse, t):
            state = told_of(parse, t, "object", kind)
        return state
    return ""
