"""Quantities of an article: numbers as intervals, with their unit and what they count.

Numbers, hedges, ranges, units and money are found by the grammar of `quantities_grammar`; what they count is read from
the parse (`quantities_counted`). Missed on purpose: dates, durations and clock times (those are times), ranks, house and
telephone numbers, model names, "one" as a pronoun, and one person told by "a man".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from synoptic.annotate.numbers import lower_case
from synoptic.annotate.quantities_counted import Counted, counted
from synoptic.annotate.quantities_grammar import PATTERNS, read_amount
from synoptic.annotate.quantities_hedges import Amount
from synoptic.annotate.quantities_ordinals import find_ordinals
from synoptic.annotate.quantities_states import STATES
from synoptic.model.mention import Quantity, Time
from synoptic.model.parse import Token
from synoptic.model.passage import Passage
from synoptic.model.report import Article
from synoptic.model.span import Span

_TRIGGER = re.compile(
    r"[\d½¼¾⅓⅔%$£€]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|twent|thirt|fort|fift|hundred|thousand|"
    r"million|billion|dozen|score|several|couple|handful|half|third|quarter|fifth|few|nobody|no |second"
)


def find_quantities(article: Article, passages: Sequence[Passage], times: Sequence[Time]) -> tuple[Quantity, ...]:
    """All quantities of the article, in the order of the text. `times` are the article's times: no number is both."""
    found: list[Quantity] = []
    taken = [(t.span.start, t.span.end) for t in times]
    for passage in passages:
        if passage.kind != "sentence":
            continue
        lowered = lower_case(passage.text)
        if _TRIGGER.search(lowered):
            offset = passage.span.start
            mine = [(s - offset, e - offset) for s, e in taken if s < passage.span.end and e > offset]
            found.extend(_in_sentence(passage, lowered, mine))
        found.extend(find_ordinals(passage, lowered, [*taken, *((q.span.start, q.span.end) for q in found[-9:])]))
    return tuple(sorted(found, key=lambda q: q.span.start))


def _in_sentence(passage: Passage, text: str, times: list[tuple[int, int]]) -> list[Quantity]:
    matches = []
    for order, (form, pattern) in enumerate(PATTERNS):
        at = 0
        while m := pattern.search(text, at):
            matches.append((m.start(), order, form, m))
            at = max(m.end("a") if "a" in m.re.groupindex and m["a"] else m.end(), m.start() + 1)
    found: list[Quantity] = []
    end = 0
    for start, _, form, m in sorted(matches, key=lambda f: f[:2]):
        if start < end:
            continue
        amount = read_amount(form, m, text)
        if amount is None or any(s < amount.core[1] and amount.core[0] < e for s, e in times):
            continue
        quantity = _as_quantity(passage, text, amount, times)
        if quantity is not None:
            found.append(quantity)
            end = amount.end
    return found


def _as_quantity(passage: Passage, text: str, amount: Amount, times: list[tuple[int, int]]) -> Quantity | None:
    parse, offset = passage.parse, passage.span.start
    first, last = amount.core[0] + offset, amount.core[1] + offset
    inside = [i for i in passage.tokens if parse.tokens[i].start < last and parse.tokens[i].end > first]
    if not inside:
        return None
    unit = amount.unit
    tokens = [parse.tokens[i] for i in inside]
    if _is_label(passage, text, amount, tokens):
        return None
    if amount.form == "number" and unit is None and _is_age(passage, text, amount):
        unit, what = "a", Counted("age", _bearer(passage, tokens))
    elif amount.form == "age":
        what = Counted("age", _bearer(passage, tokens))
    elif amount.form == "number" and unit is None and text[amount.core[1] :].startswith(" times"):
        unit, what = "{times}", counted(parse, inside, passage.tokens, measured=True)
    elif amount.form in ("zero", "ordinal"):
        stated = _stated(passage, inside, amount)
        if stated is None:
            return None
        what = stated
    else:
        dates = frozenset(
            i
            for i in passage.tokens
            if any(s < parse.tokens[i].end - offset and parse.tokens[i].start - offset < e for s, e in times)
        )
        what = counted(parse, inside, passage.tokens, measured=unit is not None and unit != "%{point}", dates=dates)
        if unit is None and _says_nothing(text, amount, what):
            return None
    return Quantity(
        report=passage.report,
        span=Span(offset + amount.start, offset + amount.end),
        text=passage.text[amount.start : amount.end],
        low=amount.low,
        high=amount.high,
        unit=unit,
        of=what.of,
        approximate=amount.approximate,
        noun=what.noun,
        scope="ordinal" if amount.form == "ordinal" else what.scope,
    )


def _stated(passage: Passage, inside: list[int], amount: Amount) -> Counted | None:
    """ "no injuries", "nobody was hurt", "a third victim": only where a state of people is told."""
    noun = (
        amount.noun.removesuffix("s")
        if amount.noun not in ("people", "injuries", "fatalities", "casualties")
        else amount.noun
    )
    singular = {"injuries": "injury", "fatalities": "fatality", "casualties": "casualty"}.get(noun, noun)
    if singular in STATES:
        return Counted(STATES[singular], singular)
    if singular == "casualty":
        return Counted(singular, singular)
    what = counted(passage.parse, inside, passage.tokens, measured=False)
    state = what.of.split(" ")[0]
    scope = "part" if amount.form == "zero" and not amount.noun else what.scope
    if state in STATES.values():
        return Counted(state, what.noun if not amount.noun else singular, scope)
    if amount.form == "zero" and not amount.noun and what.noun:
        return Counted(what.of, what.noun, scope)
    return Counted(singular, singular) if amount.form == "ordinal" else None


_LABEL_BEFORE = re.compile(
    r"(?:\b(?:no\.|nos?\.|number|page|pages|room|flight|route|highway|interstate|channel|chapter|article|section|title|phase|level|"
    r"act|figure|table|line|gate|platform|track|apartment|apt\.?|suite|unit|building|block|division|district|precinct|battalion|"
    r"windows|type|version|volume|vol\.|issue|episode|season|series|model|boeing|airbus|formula|group|grade|year|class of|psalm|verse|box|fifa|rule|resolution|"
    r"covid|sars-cov|area|proposition|prop|bill|law|code|extension|ext\.?|tel\.?|phone|call(?:ed|ing)?|dial(?:ed|ing)?|text|news|i|us|sr|state road|exit|day)"
    r"[ -]?|[#@]|\w[-/]|\d- )$"
)
_STREET = re.compile(
    r" block\b|(?: [NSEW]\.?| (?:North|South|East|West)\w*)?(?: [A-Z0-9][\w.']*){0,3}? "
    r"(?:Street|St\b|Avenue|Ave\b|Road|Rd\b|Lane|Drive|Dr\.|Boulevard|Blvd|Place|Highway|Way|Court|Parkway|Terrace)"
)
_PHONE = re.compile(r"\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}|\d{3}-\d{4}\b|\+\d[\d ()-]{6,}")


def _is_label(passage: Passage, text: str, amount: Amount, tokens: list[Token]) -> bool:
    """Whether the figures name something and count nothing: an address, a telephone, a model, a rank, a part of a name."""
    start, end = amount.core
    digits = text[start].isdigit()
    if digits and amount.unit is None:
        if _LABEL_BEFORE.search(text[:start]) or _STREET.match(passage.text, end):
            return True
        if any(m.start() <= start < m.end() for m in _PHONE.finditer(text)):
            return True
        if passage.text[end:].startswith(" News"):
            return True
        if re.match(r"[-/]\d|:\d|[a-z]|/[a-z]|-(?:year|month|week|day|hour|minute)", text[end:]):
            return True
    if amount.unit is None and re.match(r"(?:st|nd|rd|th)\b", text[end:]):
        return True
    names = [n for n in passage.parse.names if n.start <= start + passage.span.start < n.end]
    own = [
        n
        for n in names
        if n.label in ("PERSON", "ORG", "FAC", "PRODUCT", "LAW", "EVENT", "WORK_OF_ART", "GPE", "LOC", "NORP")
    ]
    if own and amount.unit is None and amount.form == "number":
        return own[0].start < start + passage.span.start or not _plural_after(passage, tokens)
    return False


def _plural_after(passage: Passage, tokens: list[Token]) -> bool:
    after = tokens[-1].i + 1
    return after < len(passage.parse.tokens) and passage.parse.tokens[after].tag in ("NNS", "NNPS")


def _bearer(passage: Passage, tokens: list[Token]) -> str:
    """Whose age it is: the name before it as printed, or the noun that it describes."""
    start = tokens[0].start
    for name in passage.parse.names:
        if name.label == "PERSON" and 0 <= start - name.end <= 8:
            return " ".join(t.text for t in passage.parse.tokens[name.first : name.last])
    old = tokens[-1]
    head = passage.parse.tokens[old.head]
    if head.lemma in ("age", "aged") and head.i != old.i:
        head = passage.parse.tokens[head.head]
    elif not (old.dep in ("amod", "compound", "nmod", "npadvmod") and old.i < head.i <= old.i + 5):
        describing = head.lemma in ("old", "in") or head.i < old.i
        head = passage.parse.tokens[head.head] if head.lemma == "old" else head
        if not describing or (old.text.lower().startswith("old") and old.pos == "NOUN"):
            return ""
    if head.pos not in ("NOUN", "PROPN") or head.i in {t.i for t in tokens}:
        return ""
    return head.lemma if head.pos == "NOUN" else head.text


_LISTED_AGES = re.compile(r", (?:\d{1,2}, )*\d{1,2},? and \d{1,2}(?=[,.;)]|$)")


def _is_age(passage: Passage, text: str, amount: Amount) -> bool:
    """ "Jane Roe, 33," or "Jane Roe (33)" or "two men, 41 and 27," """
    start, end = amount.core
    if amount.low is None or amount.low != amount.high or not 0 < amount.low < 116 or not text[start].isdigit():
        return False
    if re.search(r"\bage[ds]? (?:\d{1,3}, )*\d{1,3},? (?:and )?$", text[:start]):
        return True
    listed = next((m.start() for m in _LISTED_AGES.finditer(text) if m.start() < start < m.end()), None)
    if amount.start != start or (listed is None and not text[:start].endswith((", ", "("))):
        return False
    edge = passage.span.start + (start - 2 if listed is None else listed)
    before = [t for t in passage.parse.tokens if edge - 4 < t.end <= edge + 1 and t.text not in (",", "(")]
    if not before or before[-1].pos not in ("NOUN", "PROPN"):
        return False
    named = any(n.label == "PERSON" and n.end == before[-1].end for n in passage.parse.names)
    closed = bool(re.match(r",|\)|;", text[end:]))
    return listed is not None or closed or (named and bool(re.match(r"\.?$| and \w| of [a-z]", text[end:])))


def _says_nothing(text: str, amount: Amount, what: Counted) -> bool:
    """ "one of the", "the one", "no one", "several" without a noun."""
    words = text[amount.core[0] : amount.core[1]]
    if not what.of and text[: amount.core[0]].endswith(("the ", "these ", "those ", "them ")):
        return True
    after = text[amount.core[1] :]
    if words == "one":
        before = text[: amount.core[0]]
        if re.match(r" of\b|[-']| (?:another|day|thing|way|reason|more)\b", after) and what.of not in STATES.values():
            return True
        if (
            re.search(r"\b(?:no|the|this|that|any|every|each|which|only|a|[a-z]+er|big|new|first|last) $", before)
            and not what.of
        ):
            return True
        return not what.of
    return not what.of and not words[0].isdigit() and (amount.low or 0) <= 12
