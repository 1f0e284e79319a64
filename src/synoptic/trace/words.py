"""The words of an article's own text, normalised for comparing, each with its place in the report."""

from __future__ import annotations

import re
from collections import deque
from dataclasses import dataclass, field

from synoptic.model.numerals import FIGURES
from synoptic.model.report import Article
from synoptic.model.span import Span
from synoptic.trace.listed import lists_of_people

TEXT_KINDS = ("headline", "standfirst", "paragraph", "quote", "caption")
"""Kinds of block that are article text; what stands in others is nobody's reporting and is never compared."""

_WORD = re.compile(r"[^\W_]+(?:['\u2019\u02bc][^\W_]+)*")
_APOSTROPHES = str.maketrans({"\u2019": "'", "\u02bc": "'"})
_OPENING = "\u201c\u00ab\u201e"
_ENDING = re.compile('(?<=[a-z0-9]{3})[.!?]["\u201d\u2019)]*\\s+["\u201c\u2018(]*(?=[^\\W_a-z])')
_MARK = re.compile('["\u201c\u201d\u00ab\u00bb\u201e]|\n[ \t]*\n')
_SINGLE = re.compile(
    r"(?<!\w)\u2018([^\u2018\n]{12,}?)(?:(?<=[.,!?\u2026])\u2019(?!\w)|\u2019(?=[.,;:!?)]|\s*$))", re.M
)
_POST = re.compile(r"^([^\n]{12,}?(?:\u2014|--|-) ?[^\n]{1,60}\(@\w+\)(?: \w+ \d{1,2}, \d{4})?)", re.M)

_SAME = {
    **FIGURES,
    **dict.fromkeys("was are were be been".split(), "is"),
    **dict.fromkeys("has had".split(), "have"),
    **dict.fromkeys("says say".split(), "said"),
    **dict.fromkeys("would".split(), "will"),
    **dict.fromkeys("could".split(), "can"),
}  # fmt: skip
"""Forms that a newsroom exchanges without writing anew: small numbers and the tenses of the commonest verbs."""

SMALL = frozenset(
    "a about after again against all also although among an and another any are around as at be because been before being "
    "between both but by can could did do does during each for from had has have he her him himself his how i if in into is "
    "it its itself just more most near no not now of off on only or other our out over own s said same say says she should "
    "since so some such t than that the their them then there these they this those through to too under until up us very "
    "was we were what when where which while who whom whose why will with within would yet you your".split()
)
"""Words that say little by themselves: English's closed classes and "said"."""

_UNITS = frozenset(("year", "years", "old", "am", "pm", "m", "p", *FIGURES))
"""What numbers, ages and hours are made of."""


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one article; the lists run side by side, one entry a word."""

    forms: list[str] = field(default_factory=list)
    """Case folded, apostrophes made one; dashes and other marks part words."""
    keys: list[str] = field(default_factory=list)
    """The form by which a word is compared: "two" and "2" have the same, "is" and "was" too."""
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    runs: list[int] = field(default_factory=list)
    """Running number of the stretch of blocks that the word stands in: a block that is no article text parts two."""
    quoted: list[bool] = field(default_factory=list)
    """Whether the word stands within quotation marks."""
    weights: list[int] = field(default_factory=list)
    """How much the word tells of who wrote it: 0 a name or a number, which all who report the event have in common; 1 one
    of the small words; 2 any other. A name is what is printed with a capital; where all words are, as in headlines,
    capitals say nothing."""
    kinds: list[str] = field(default_factory=list)
    """The kind of block that the word stands in."""
    opens: list[bool] = field(default_factory=list)
    """Whether a sentence begins with the word, as far as marks and capitals tell."""
    listed: list[bool] = field(default_factory=list)
    """Whether the word stands in a list of people."""

    def span(self, first: int, last: int) -> Span:
        """From the first letter of word `first` to the end of the word before `last`."""
        return Span(self.starts[first], self.ends[last - 1])


def words_of(article: Article) -> Words:
    """All words of the blocks of TEXT_KINDS, in the order of the text."""
    words = Words()
    run = 0
    for block in article.blocks:
        if block.kind not in TEXT_KINDS:
            run += 1
            continue
        text = block.span.of(article.text)
        quotes = deque(_quoted(text))
        first = len(words.forms)
        opening = {m.end() for m in _ENDING.finditer(text)}
        capitals = block.kind == "headline" or _in_capitals(text)
        for match in _WORD.finditer(text):
            form = match.group().translate(_APOSTROPHES).casefold()
            words.forms.append(form)
            words.keys.append(_SAME.get(form, form))
            words.starts.append(match.start() + block.span.start)
            words.ends.append(match.end() + block.span.start)
            words.runs.append(run)
            while quotes and quotes[0][1] <= match.start():
                quotes.popleft()
            words.quoted.append(bool(quotes) and quotes[0][0] <= match.start())
            plain = capitals or match.group()[0].islower()
            words.weights.append(0 if not plain or form in _UNITS or form[0].isdigit() else 1 if form in SMALL else 2)
            words.kinds.append(block.kind)
            words.opens.append(len(words.forms) == first + 1 or match.start() in opening)
    lists = deque(lists_of_people(article.text))
    for start in words.starts:
        while lists and lists[0][1] <= start:
            lists.popleft()
        words.listed.append(bool(lists) and lists[0][0] <= start)
    return words


def _in_capitals(text: str) -> bool:
    """Whether most of the words begin with a capital: headlines, and text written all in capitals."""
    words = _WORD.findall(text)
    return sum(not w[0].islower() for w in words) > 0.7 * len(words)


def _quoted(text: str) -> list[tuple[int, int]]:
    """Stretches of `text` within quotation marks, by place, not overlapping.

    A straight mark opens or closes by turns; a blank line closes what is open, for quotations of several paragraphs
    leave the mark out. Single marks are read only where they are curved, open before a word and close beside another
    mark: all others may be apostrophes. A post set into the text, with its sender's name and handle, is quoted as a whole.
    """
    found: list[tuple[int, int]] = []
    start: int | None = None
    for mark in _MARK.finditer(text):
        sign = mark.group()
        if start is None:
            if sign in _OPENING or sign == '"':
                start = mark.end()
        elif sign not in _OPENING:
            found.append((start, mark.start()))
            start = None
    if start is not None:
        found.append((start, len(text)))
    for sign, pattern in (("\u2018", _SINGLE), ("(@", _POST)):
        if sign in text:
            more = (m.span(1) for m in pattern.finditer(text))
            found += [s for s in more if not any(s[0] < end and start < s[1] for start, end in found)]
    return sorted(found)
