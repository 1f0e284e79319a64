"""States read from the words beside a number where the parse fails: headlines, labels, participles before their subject."""

from __future__ import annotations

from synoptic.annotate.english.quantities.doers import has_room
from synoptic.annotate.english.quantities.following import Told
from synoptic.annotate.english.quantities.frames import BY_VERB
from synoptic.annotate.english.quantities.placed import in_place
from synoptic.annotate.english.quantities.predicates import fits, is_state, told_of
from synoptic.annotate.english.quantities.states import DEEDS, DONE, NAMING, SAID_OF, STATES, UNDERGONE
from synoptic.model.parse import Parse, Token


def misread(parse: Parse, word: Token, told: Told) -> Told:
    """State of a participle that the parser takes for a noun."""
    if word.text.lower() == "shot" and word.pos == "NOUN":
        fatal = any(t.text.lower() in ("dead", "fatally") for t in parse.tokens[word.i + 1 : word.i + 2])
        return Told("killed" if fatal else "shot")
    if word.text.lower() in ("critical", "critically", "serious"):
        return Told("injured")
    if word.text.lower() == "guilty":
        return Told("convicted")
    if word.text.lower() in ("face", "facing"):
        after = {t.lemma for t in parse.tokens[word.i + 1 : word.i + 4]}
        return Told("charged") if after & {"charge", "trial", "count", "prosecution"} else told
    if word.text.lower() in _ONGOING:
        after = {t.text.lower() for t in parse.tokens[word.i + 1 : word.i + 6]}
        return Told("injured") if after & _HURT else told
    return told


_HURT = frozenset("life lives injuries burns wounds injury".split())


def set_before(parse: Parse, inside: list[int], noun: Token | None, kind: str, sentence: tuple[int, ...]) -> str:
    """State told by a participle or label that opens the sentence: "Torched were nine cars", "Behind bars: the nine"."""
    tokens, first = parse.tokens, parse.tokens[sentence[0]]
    mark = next((i for i in sentence if tokens[i].text == ":" or tokens[i].text in ("were", "was", "are")), inside[-1])
    if mark >= inside[0] or mark == sentence[0] or mark - sentence[0] > 14:
        return ""
    between = tokens[mark + 1 : inside[0]]
    if any((t.pos in ("VERB", "AUX") and t.tag != "VBN") or t.text.lower() in ("whom", "which") for t in between):
        return ""
    if tokens[mark].text != ":":
        opens = first.tag in ("VBN", "VBD") and not any(
            t.dep == "nsubj" and t.i < mark for t in parse.children(first.i)
        )
        return told_of(parse, first, "object", kind) if opens else ""
    if state := in_place(parse, first.i):
        return state
    for t in tokens[sentence[0] : mark]:
        if t.i == first.i and t.text.lower() in SAID_OF:
            return SAID_OF[t.text.lower()]
        if is_state(t) and fits(t, kind):
            return told_of(parse, t, "object", kind) or STATES[t.lemma]
        if noun is None and t.pos == "NOUN" and (t.lemma in DEEDS.keys() - {"loss"} or t.lemma in _LABELS):
            return DEEDS.get(t.lemma, "released")
    return ""


_LABELS = frozenset("swap exchange release".split())


def state_just_before(parse: Parse, inside: list[int], sentence: tuple[int, ...]) -> str:
    """ "Blast kills 12, wounds 30": headlines whose verbs the parser takes for nouns."""
    if inside[0] > sentence[0] and parse.tokens[inside[0] - 1].lemma == "toll":
        return "killed"
    label = inside[0] - 2 >= sentence[0] and parse.tokens[inside[0] - 1].text == ":"
    named = parse.tokens[inside[0] - 2] if label else None
    if named is not None and named.lemma in STATES and (named.text.lower() not in DONE or named.lemma in NAMING):
        return STATES[parse.tokens[inside[0] - 2].lemma]
    for t in (parse.tokens[i] for i in range(inside[0] - 1, max(sentence[0], inside[0] - 6) - 1, -1)):
        if has_room(parse, t):
            break
        if (
            t.i == inside[0] - 1
            and t.pos in ("VERB", "NOUN", "ADJ")
            and t.text.lower() in DONE
            and t.tag not in ("VBN", "VBD")
            and t.text.lower() != "missing"
        ):
            return DONE.get(t.lemma, "")
        if has_room(parse, t):
            break
        if t.text.lower().endswith("s") and t.lemma in BY_VERB and (state := told_of(parse, t, "object")):
            return state
        if (
            t.lemma in (DONE if t.tag.startswith("V") else STATES)
            and t.text.lower().endswith(("s", "ing", "ed"))
            and t.tag not in ("VBN", "JJ")
        ):
            return STATES[t.lemma]
        if t.pos not in ("ADV", "ADP", "ADJ", "DET"):
            break
    return ""


_HARMING = frozenset("kill injure hurt wound trap strand maim displace".split())


def by_headline_verb(parse: Parse, number: Token, inside: list[int], sentence: tuple[int, ...]) -> str:
    """ "Landslide traps 11; four pulled out": a verb of a headline that the parser takes for a plural, with the number set beside it."""
    left = parse.tokens[inside[0] - 1] if inside[0] - 1 > sentence[0] else None
    if left is None or left.tag != "NNS" or left.lemma not in _HARMING or number.head != left.i:
        return ""
    own = any(t.dep in ("det", "nummod", "poss") and t.i not in inside for t in parse.children(left.i))
    return "" if own else DONE[left.lemma]


def is_verb(parse: Parse, noun: Token, inside: list[int]) -> bool:
    """ "Nine fighting for their lives", "seven shot": a participle that the parser takes for a noun."""
    word = noun.text.lower()
    if noun.i != inside[-1] + 1 and inside[-1] + 1 < len(parse.tokens):
        between = parse.tokens[inside[-1] + 1]
        if between.tag == "VBD" and between.head == noun.i and not between.text.endswith("ed"):
            return True
        if between.lemma in ("need", "require", "suffer", "sustain", "receive") and between.tag in ("VBN", "VBD"):
            return True
        if between.text.lower() in ("face", "flee") and noun.i == inside[-1] + 2 and between.dep == "compound":
            return True
        return between.text.lower() in _ONGOING and noun.i == inside[-1] + 2
    if noun.i != inside[-1] + 1 or parse.tokens[inside[-1]].text.lower() in ("one", "1"):
        return False
    if (
        noun.text.isupper()
        and len(word) > 3
        and (word in SAID_OF or word in UNDERGONE or word in ("dies", "drowns", "hurt"))
    ):
        return True
    if word in ("die", "dies"):
        return True
    if noun.tag == "NN" and word in _AS_NOUNS and noun.i + 1 < len(parse.tokens):
        return parse.tokens[noun.i + 1].pos in ("NOUN", "PROPN", "ADJ", "DET", "VERB", "PRON", "NUM")
    if word in ("face", "flee"):
        return parse.tokens[min(noun.i + 1, len(parse.tokens) - 1)].pos != "PUNCT"
    return word in ("shot", "cast") or (word.endswith("ing") and word in _ONGOING)


_AS_NOUNS = frozenset(
    "lack need want cost plan back support fear hope report work limit ban skip import export use trust blame target visit".split()
)
"""Verbs of which the parser makes nouns in the singular: "17 lack water" counts no lack."""
_ONGOING = frozenset(
    "fighting battling clinging recovering nursing suffering needing facing awaiting serving undergoing receiving".split()
)
