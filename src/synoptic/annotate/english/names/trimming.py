"""From the tagger's span to the name alone: articles, honorifics, roles and pieces of titles cut off, the label checked."""

from __future__ import annotations

from collections.abc import Sequence

from synoptic.annotate.english.names.found import Found
from synoptic.annotate.english.names.trades import is_trade
from synoptic.annotate.english.names.words import (
    BODIES,
    HEADWORDS,
    HONORIFICS,
    REGIONAL,
    ROLES,
    STREETS,
    TITLE_PARTS,
)
from synoptic.model.parse import Parse, Token

_PREFIXES = frozenset("co non multi inter trans pan".split())
"""What stands before a hyphen in a word of its own: "co-operative"."""
_BESIDE = frozenset("off near from at in on".split())
"""Words behind a name that say where: "the Anna off Vorl"."""
_WHERE = frozenset("in on at along off near down up into of".split())
"""Words before the name of a street."""


def trim(parse: Parse, first: int, last: int, label: str) -> list[Found]:
    """A span without leading article, honorific and role words, and without trailing possessive and punctuation."""
    tokens = parse.tokens
    first, last = _first_of_street(tokens, first, last), _past_prefix(tokens, first, last)
    while last > first and (
        tokens[last - 1].tag == "POS" or (tokens[last - 1].pos == "PUNCT" and tokens[last - 1].text != ")")
    ):
        last -= 1
    while last - first > 1 and _is_link(tokens[last - 1]):
        last -= 1
    opened = [t.i for t in tokens[first:last] if t.text == "("]
    if opened and not any(t.text == ")" for t in tokens[first:last]):
        last = last + 1 if last < len(tokens) and tokens[last].text == ")" else opened[0]
    while first < last and (tokens[first].pos in ("PUNCT", "SYM") or _is_article(tokens, first, last)):
        first += 1
    if last - first > 2 and tokens[first].text.lower() == "according" and tokens[first + 1].text.lower() == "to":
        first += 2
    first = next((k + 1 for k in range(first, last - 1) if tokens[k].text == "as" and label != "work"), first)
    if label == "person":
        first = _past_title(tokens, first, last)
        last = next((k for k in range(first + 1, last) if tokens[k].text in _BESIDE and tokens[k].pos == "ADP"), last)
        if last - first == 1 and is_trade(tokens[first], 1):
            return []
    while label in ("organisation", "place") and last - first > 1 and _heads_title(tokens, last):
        last -= 1
        label = "place"
    if label in ("place", "person"):
        last = _without_rest(tokens, first, last)
    words = tokens[first:last]
    if all({t.text.lower(), t.text.lower().rstrip("."), f"{t.text.lower()}."} & HONORIFICS for t in words):
        return []
    if not words or not any(c.isascii() and c.isalpha() for t in words for c in t.text):
        return []
    if all(t.text.islower() for t in words) or all(t.pos in ("NUM", "VERB", "AUX") and t.text.islower() for t in words):
        return []
    if label != "person" and _is_title_part(parse, first, last):
        return []
    return [Found(parse, first, last, _by_headword(parse, first, last, label))]


def _first_of_street(tokens: Sequence[Token], first: int, last: int) -> int:
    """Where the name of a street begins of which the tagger took the last word alone, for a person's: "in Well Lane"."""
    if (
        last - first != 1
        or first < 2
        or tokens[first].text.lower() not in STREETS
        or not tokens[first].text[0].isupper()
    ):
        return first
    before, place = tokens[first - 1], tokens[first - 2].text.lower()
    named = before.dep == "compound" and before.head == first and before.text[:1].isupper()
    titled = before.lemma in ROLES or before.text.lower() in HONORIFICS
    return first - 1 if named and not titled and place in _WHERE else first


def _without_rest(tokens: Sequence[Token], first: int, last: int) -> int:
    """The end of a name that the tagger ran on with the headline: "Lorna" of "Lorna pounds coast"."""
    end = next((k for k in range(first + 1, last - 1) if all(t.text.islower() for t in tokens[k:last])), last)
    return last if end < last and tokens[end].pos == "ADP" else end


def _is_link(t: Token) -> bool:
    """ "and", "later": a word behind the name that the tagger took with it."""
    return t.text.islower() and t.pos in ("CCONJ", "SCONJ", "ADV")


def _heads_title(tokens: Sequence[Token], last: int) -> bool:
    """Whether the span's last word begins a title: "Vorl Police" in "Vorl Police Chief Anna Berg"."""
    if last >= len(tokens) or tokens[last - 1].text.lower() not in TITLE_PARTS:
        return False
    return tokens[last].lemma in ROLES and tokens[last].text[:1].isupper()


def _past_prefix(tokens: Sequence[Token], first: int, last: int) -> int:
    """The end of a span that was cut behind the hyphen of a prefix: "Example Grain Co-" of "Example Grain Co-operative"."""
    at = last - 1 if tokens[last - 1].text == "-" else last
    if not first < at < len(tokens) - 1 or tokens[at].text != "-" or tokens[at - 1].text.casefold() not in _PREFIXES:
        return last
    tied = tokens[at - 1].end == tokens[at].start and tokens[at].end == tokens[at + 1].start
    return at + 2 if tied else last


def _is_article(tokens: Sequence[Token], first: int, last: int) -> bool:
    """ "the"; and "The" where more than one word follows, since "The Hague" keeps it."""
    return tokens[first].text in ("the", "a", "an") or (tokens[first].text in ("The", "THE") and last - first > 2)


def _past_title(tokens: Sequence[Token], first: int, last: int) -> int:
    """Where the person's own name begins, after "President", "Dr.", "Health Minister"."""
    for k in range(last - 2, first - 1, -1):
        if (tokens[k].lemma in ROLES and tokens[k].text[:1].isupper()) or tokens[k].text.lower() in HONORIFICS:
            return k + 1
    return first + is_trade(tokens[first], last - first - 1)


def _is_title_part(parse: Parse, first: int, last: int) -> bool:
    """ "Interior" in "Interior Minister", "Minister of Health": a piece of a title and no name of its own."""
    tokens = parse.tokens
    words = [t.text.lower() for t in tokens[first:last] if t.text.lower() not in ("of", "the", "and", "for")]
    if not words:
        return True
    ends_role = tokens[last - 1].lemma in ROLES
    followed = last < len(tokens) and tokens[last].lemma in ROLES and tokens[last].text[:1].isupper()
    ministry = all(w in TITLE_PARTS or w in ROLES for w in words)
    holds_role = any(w in ROLES for w in words)
    return ministry and (ends_role or followed or holds_role or _after_role(tokens, first))


def _after_role(tokens: Sequence[Token], first: int) -> bool:
    """Whether "Minister of (Health and) the" stands just before."""
    k = first - 1
    while k >= 0 and (tokens[k].text.lower() in ("of", "for", "the", "and") or tokens[k].text.lower() in TITLE_PARTS):
        if tokens[k].text.lower() in ("of", "for") and k > 0 and tokens[k - 1].lemma in ROLES:
            return True
        k -= 1
    return False


def _by_headword(parse: Parse, first: int, last: int, label: str) -> str:
    """A person or product whose last word says otherwise ("the Vorland Accords") takes the label of that word."""
    last_word = parse.tokens[last - 1].text.lower()
    articled = first > 0 and parse.tokens[first - 1].text in ("the", "The")
    told = HEADWORDS.get(last_word) if last - first > 1 else None
    if told is not None and (label == "person" or (articled and label in ("product", "work"))):
        return told
    if told in ("law", "event") and articled and label == "organisation":
        return told
    if told is not None and (last_word in STREETS or (label == "place" and last_word in BODIES)):
        return told
    after = parse.tokens[last] if last < len(parse.tokens) else None
    if (
        label == "person"
        and "-" in "".join(t.text for t in parse.tokens[first:last])
        and after
        and after.text in REGIONAL
    ):
        return "place"
    before = parse.tokens[first - 1] if first else None
    if before is not None and before.text in ("“", '"') and first > 2:
        before = parse.tokens[first - 3] if parse.tokens[first - 2].text == "," else parse.tokens[first - 2]
    if label == "person" and before is not None and before.text in HEADWORDS and before.pos == "NOUN":
        return HEADWORDS[before.text]
    if label == "person" and before is not None and before.text == "in" and _is_place_in(parse, first, last):
        return "place"
    if label == "person" and articled and last - first > 1 and parse.tokens[last - 1].tag == "NNPS":
        return "group"
    return label


def _is_place_in(parse: Parse, first: int, last: int) -> bool:
    """Whether "in" before the span speaks of where, not of trust in somebody."""
    prep = parse.tokens[first - 1]
    owner = last < len(parse.tokens) and parse.tokens[last].tag == "POS"
    return not owner and parse.tokens[prep.head].lemma not in (
        "confidence",
        "faith",
        "trust",
        "interest",
        "believe",
        "belief",
    )
