"""How a noun that is counted is named: by its lemma, with what a hyphen or a compound ties to it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from synoptic.annotate.english.quantities.units import UNIT_CODES
from synoptic.model.parse import Parse, Token

_SAME_IN_PLURAL = frozenset(
    "species series headquarters means crossroads barracks gallows molasses maths mathematics physics damages premises whereabouts remains arrears proceeds".split()
)
_PLURAL_FORM = re.compile(r"[a-zà-ÿ]{3,}(?<![suioa])(?<!ic)s")
"""A noun in the plural by its form, whatever number the parser gives it: "shafts", "hubs"; not "gas", "virus", "mathematics"."""
_PLURAL = re.compile(r"[a-zà-ÿ]{3,}(?<!s)s")
"""A noun that the parser knows to be a plural and leaves as it is: "sofas"."""
_SINGULAR_IN_S = frozenset(
    "news lens series headquarters means works waterworks ironworks steelworks gasworks clothes goods customs congress mumps measles rickets rabies herpes "
    "overseas indoors cyclops biceps triceps forceps hives billiards darts skittles draughts wages".split()
)
_IN_F = frozenset(
    "leaf loaf thief sheaf shelf elf self half calf wolf scarf dwarf wharf hoof beef turf staff midwife".split()
)
"""Nouns that end in "f" and have a plural in "ves": those of "graves", "sleeves" and "olives" do not."""
_SIBILANT = ("sses", "ches", "shes", "xes")
_JOINED_PLURAL = re.compile(r"([a-z]{3,})s(-by|-on|-up|-in-law|-at-arms|-general)")
_INITIALS = re.compile(r"[A-Z]{2,}s")


def lemma_of(token: Token) -> str:
    """Lemma; of a plural proper noun its singular as printed: "Jew"; "schoolchild" for what the parser leaves as it is."""
    if token.tag == "VBG":
        return token.text.lower()
    if token.text.lower() in _SAME_IN_PLURAL:
        return token.text.lower()
    if token.lemma.endswith("nx") and token.text.endswith("nges"):
        return token.text.lower()[:-1]
    if (
        token.pos == "NOUN"
        and token.lemma == token.text.lower()
        and token.lemma.endswith("ae")
        and len(token.lemma) > 4
    ):
        return token.lemma[:-1]
    if token.text.lower() == "doses":
        return "dose"
    if token.text.endswith("xes") and token.lemma.endswith("xis") and token.text.lower() != "axes":
        return token.text.lower()[:-2]
    unread = token.tag == "NNS" and token.lemma == token.text.lower() and _PLURAL.fullmatch(token.lemma)
    if unread and token.lemma not in _SINGULAR_IN_S:
        return token.lemma[:-1]
    if token.tag == "NN" and _PLURAL_FORM.fullmatch(token.lemma) and token.lemma not in _SINGULAR_IN_S:
        return token.lemma[:-1]
    if token.lemma.endswith("f") and token.text.endswith("ves") and token.lemma not in _IN_F:
        return token.text.lower()[:-1]
    if _INITIALS.fullmatch(token.text):
        return token.text[:-1]
    if (joined := _JOINED_PLURAL.fullmatch(token.text.lower())) is not None:
        return joined[1] + joined[2]
    if token.lemma.endswith("children"):
        return token.lemma[:-3]
    if (
        token.tag == "NNPS"
        and token.text.endswith("s")
        and not token.text.endswith("ss")
        and token.dep not in ("compound", "poss")
    ):
        return token.text[: -2 if token.text.endswith(_SIBILANT) else -1]
    return token.text if token.pos == "PROPN" else token.lemma


_PARTICLES = frozenset("up off out over in back down away on through by round around".split())
_BOUND = frozenset(
    "co ex by vice non anti pre post self sub mid re multi mini semi micro super ultra inter pro e x u t".split()
)


def name_of(parse: Parse, noun: Token) -> str:
    """Its lemma, with the particle or the bound first part that a hyphen ties to it: "write-off", "start-up", "co-operative"."""
    tokens, i = parse.tokens, noun.i
    if is_tied(tokens, i + 1):
        then = tokens[i + 2]
        if then.lemma in _PARTICLES:
            return f"{noun.lemma if noun.tag == 'NNS' else noun.text.lower()}-{then.lemma}"
        if noun.text.lower() in _BOUND and then.pos in ("NOUN", "PROPN", "ADJ"):
            return f"{noun.text.lower()}-{lemma_of(then)}"
    several = noun.tag == "NNP" and noun.text.endswith("s") and not noun.text.endswith(("ss", "us", "is", "ies"))
    if (
        several
        and len(noun.text) > 4
        and any(t.dep == "nummod" and t.i == i - 1 and t.text.lower() not in ("one", "1") for t in parse.by_head[i])
    ):
        return noun.text[:-1]
    if is_tied(tokens, i - 1):
        before = tokens[i - 2].text.lower()
        if tokens[i - 2].tag == "CD" and before.isalpha() and noun.tag == "NNS":
            return f"{before}-{lemma_of(noun)}"
        if noun.lemma.rstrip("s") in _PARTICLES or before in _BOUND:
            return f"{before}-{noun.lemma.removesuffix('s') if before not in _BOUND else lemma_of(noun)}"
    return lemma_of(noun)


def is_tied(tokens: Sequence[Token], hyphen: int) -> bool:
    """Whether a token is a hyphen without spaces about it."""
    if not 0 < hyphen < len(tokens) - 1 or tokens[hyphen].text != "-":
        return False
    return tokens[hyphen - 1].end == tokens[hyphen].start and tokens[hyphen + 1].start == tokens[hyphen].end


def with_modifier(parse: Parse, noun: Token, without: frozenset[int] = frozenset()) -> str:
    """ "arms import": the noun with the common noun that is compounded to it.

    Shots fired are "shots", to be told from people who were "shot".
    """
    words = [
        t.text.lower()
        for t in parse.tokens[max(0, noun.i - 3) : noun.i]
        if t.head == noun.i
        and t.dep == "compound"
        and t.pos == "NOUN"
        and t.i not in without
        and t.lemma not in UNIT_CODES
    ]
    name = "shots" if noun.lemma == "shot" else name_of(parse, noun)
    return " ".join([*(w for w in words[-1:] if not name.startswith(f"{w}-")), name])
