"""More numbers that name something: "kept in Lab 3", "element 117", "the 3.15 bell", "a seven-figure sum", "in the shape of a seven".

Missed on purpose: names of places and people with their figures, which are a list of counts or ages.
"""

from __future__ import annotations

import re

from synoptic.annotate.english.quantities.hedges import Amount
from synoptic.model.parse import Token
from synoptic.model.passage import Passage

_TAIL = re.compile(r" ?(?:[.,;:)]|$)| (?:was|is|were|had|has|will|open|shut|stood|at|and|in|on|of|to|from)\b")
_NAMED = frozenset("GPE PERSON NORP LOC ORG".split())
_COUNTING = re.compile(
    r"\b(?:polled|beat|won|win|lost|drew|defeat\w*|polls?|seats?|votes?|percent|per cent|dead|killed|injured|aged?|ages)\b|%|[A-Z]\w+ \d+(?:,|;| and) [A-Z]\w+ \d+"
)
_TOTALS = frozenset("total toll age average record gold silver bronze oil brent petrol diesel rate index".split())
_SHAPE = re.compile(r"\b(?:shape|form|figure|outline|letter|numeral|digit) of (?:an? |the )?(?:number |figure )?$")
_FACTOR = re.compile(r"\bfactor of (?:about |some |nearly |more than |up to )?$")
_FIGURES = re.compile(r"[- ]figures?\b(?! of)")
_CHART = re.compile(r" (?:countdown|charts?|hits?|singles?|albums?|lists?|show)\b")
_CLOCK = re.compile(r"(?:[01]?\d|2[0-3])\.[0-5]\d")
_TIMETABLED = re.compile(
    r" (?:bell|train|bus|ferry|flight|sailing|service|departure|kick-?off|start|news|bulletin|shift|express|tram|coach|showing|screening|performance|mass|curfew)\b"
)
_TRAINS = re.compile(r"\bthe $|\bthe (?:[01]?\d|2[0-3])\.[0-5]\d,? and (?:the )?$")
_TRAINS_FROM = re.compile(
    r" (?:and (?:the )?(?:[01]?\d|2[0-3])\.[0-5]\d )?(?:from|to) [A-Z]| and (?:the )?(?:[01]?\d|2[0-3])\.[0-5]\d (?:from|to) [A-Z]"
)
_VERSION = re.compile(r"\bversions? \d")
_CONJUNCTIONS = frozenset("that when because as if where while whether says said after before until once".split())
_ONE_WHOLE = re.compile(
    r" (?:piece(?=[.,;]|$)|or other\b|or the other\b|go(?=[.,;]|$)|breath(?=[.,;]|$)|(?:i|we|he|she|they) [a-z])"
)
_SAME_AGE = re.compile(
    r"\bmore than \w+ (?:years|months|weeks|days)\b[^.;]{0,40} for (?:over |more than |nearly |almost |about )?$"
)


def is_told_label(passage: Passage, text: str, amount: Amount, tokens: list[Token]) -> bool:
    """Whether the words right beside a bare number make it the name of something, or a figure of speech."""
    start, end = amount.core
    ahead = text[max(0, start - 60) : start]
    if amount.unit is not None or amount.form not in ("number", "fraction"):
        return False
    if amount.form == "fraction":
        return _opens_name(passage, start, end)
    if (
        _SHAPE.search(ahead)
        or _FACTOR.search(ahead)
        or (_FIGURES.match(text, end) and ahead.endswith((" a ", " the ")))
    ):
        return True
    if text[start:end] == "one" and _ONE_WHOLE.match(text, end):
        return ahead.endswith((" in ", " not ", " at ")) or text.startswith((" or other", " or the other"), end)
    if re.search(r"\btop $", ahead) and _CHART.match(text, end):
        return True
    if _SAME_AGE.search(text[max(0, amount.core[0] - 90) : amount.core[0]]):
        return True
    if not text[start].isdigit():
        return False
    if _CLOCK.fullmatch(text[start:end]):
        if ahead.endswith("the ") and _TIMETABLED.match(text, end):
            return True
        if _TRAINS.search(ahead) and _TRAINS_FROM.match(passage.text, end):
            return True
    if re.fullmatch(r"\d+\.\d+", text[start:end]) and _VERSION.search(text) and _ends_without_noun(tokens, passage):
        return True
    return amount.start == start and (_behind_capital(passage, text, amount, tokens) or _opens_clause(passage, tokens))


def _opens_name(passage: Passage, start: int, end: int) -> bool:
    """ "The campaign group Half the Table": a share with a capital in the midst of a sentence, and names behind it."""
    printed = passage.text
    inside = (
        start > 1
        and printed[start].isupper()
        and printed[start - 1] == " "
        and printed[start - 2] not in ".:;!?-–—\"“”'’,"
    )
    return inside and bool(re.match(r" (?:the |a |of )?[A-Z]", printed[end:]))


def _ends_without_noun(tokens: list[Token], passage: Passage) -> bool:
    parse = passage.parse
    after = parse.tokens[tokens[-1].i + 1] if tokens[-1].i + 1 < len(parse.tokens) else None
    return after is None or after.pos in ("AUX", "VERB", "PUNCT", "ADP", "CCONJ")


def _behind_capital(passage: Passage, text: str, amount: Amount, tokens: list[Token]) -> bool:
    """ "Kept in Lab 3", "born to Cow 707": a noun with a capital in the midst of a sentence and its number, with nothing to count behind."""
    start, end = amount.core
    parse, first = passage.parse, tokens[0].i
    if not re.fullmatch(r"\d{1,4}", text[start:end]) or not _TAIL.match(text, end) or first - 2 < passage.tokens[0]:
        return False
    left, far = parse.tokens[first - 1], parse.tokens[first - 2]
    if left.end != passage.span.start + start - 1 or not left.text[0].isupper() or not left.text.isalpha():
        return False
    if (
        left.lemma.lower() in _TOTALS
        or _COUNTING.search(passage.text)
        or left.text.endswith("day")
        or left.tag in ("NNS", "NNPS")
    ):
        return False
    if any(n.start < left.end <= n.end and n.label in _NAMED for n in parse.names) or far.text[0].isupper():
        return False
    return far.pos in ("ADP", "VERB", "CCONJ", "SCONJ", "PART") and left.text.lower() not in _MONTHS


_MONTHS = frozenset(
    "january february march april may june july august september october november december jan feb aug sept oct nov dec".split()
)


def _opens_clause(passage: Passage, tokens: list[Token]) -> bool:
    """ "Pointed out that element 117 had been printed twice": a bare singular noun and its number that open a clause."""
    parse, first, last = passage.parse, tokens[0].i, tokens[-1].i
    if first - 2 < passage.tokens[0] or last >= passage.tokens[-1] or first != last or not tokens[0].text.isdigit():
        return False
    left, before, after = parse.tokens[first - 1], parse.tokens[first - 2], parse.tokens[last + 1]
    opens = (
        left.tag == "NN" and left.text.islower() and before.text.lower() in _CONJUNCTIONS and before.end < left.start
    )
    return opens and after.pos == "AUX" and left.lemma not in _TOTALS and after.tag in ("VBD", "VBZ")
