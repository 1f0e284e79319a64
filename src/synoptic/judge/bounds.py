"""What had kept a statement within bounds and is left out by a copy: "reports of shots" -> "shots", "unless the county pays",
"mostly farmers" -> "farmers", “gift” in quotation marks -> gift, a question -> its answer.

Each is looked for word against word, where what stood beside it was taken over. Missed on purpose: "plans to" for "will", which
newsrooms take for one, and a bound that stood in a sentence of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from synoptic.judge import phrasing
from synoptic.judge.cautions import DOUBTED, HEDGES
from synoptic.judge.sides import Difference
from synoptic.judge.taken import Taken, became, difference, tokens_of
from synoptic.model.parse import Token
from synoptic.model.span import Span

_DOUBTING = frozenset(
    "report rumour rumor claim allegation fear suspicion accusation talk speculation threat possibility prospect risk".split()
)
"""Nouns "of" something that need not be."""
_PARTS = frozenset("some many most several part parts half few number lots handful majority minority".split())
"""Words "of" a whole that are not all of it, beside numbers."""
_NOT_ALL = frozenset("some many most few certain".split())
"""Words before those of whom it is told that leave out others."""
_LIMITING = frozenset(
    "partly partially mostly mainly largely chiefly predominantly primarily temporarily provisionally tentatively conditionally".split()
)
"""Adverbs that say that it is so, or so of these, in part only, or for a time or until more is known."""
_PROVISIONAL = frozenset("preliminary provisional unofficial projected tentative interim conditional".split())
_EARLY = frozenset("initial early first partial".split())
"""Adjectives that may be put for those."""
_COUNTS = frozenset("figure result estimate count data number tally projection return".split())
_CONDITIONS = frozenset("if unless".split())
_SUPPOSING = frozenset("provided providing assuming supposing".split())
_DENYING = frozenset("deny dispute reject contest".split())
_NONE = frozenset("whether asked wondered".split())
_PHRASES = re.compile(
    r"\b(?:in all (?:likelihood|probability)|to all appearances|by all accounts|as far as is known|on the face of it"
    r"|by (?:his|her|its|their) own account|it (?:appears|seems|appeared|seemed|looks|would (?:appear|seem))(?: as (?:if|though))?(?: that)?"
    r"|in principle|(?:at least )?in (?:large )?part|to (?:some|a (?:certain|large|great)) (?:extent|degree)|among other (?:things|reasons)|not (?:all|every|each)(?: of)?|(?:almost|all but|nearly|virtually|fairly) certain(?:ly)?"
    r"|would-be|what (?:\w+\s){1,4}?(?:calls?|called|terms|termed|dubs|dubbed|describe[sd]? as)|so-called"
    r"|(?:seen|regarded|viewed|described|perceived|portrayed) as|considered(?: to be)?|deemed)\b",
    re.IGNORECASE,
)
"""Words by which it is only likely, or is somebody's view."""
_QUOTED = re.compile(
    r"[\u201c\"\u2018](?P<words>[a-z][\w\u2019'-]*(?:\s[a-z][\w\u2019'-]*){0,2})[\u201d\"\u2019](?!\w)|(?<!\w)'(?P<plain>[a-z][\w-]*(?:\s[a-z][\w-]*){0,2})'(?!\w)"
)
"""Few words, none of them a name's, between quotation marks."""
_SMALL = ("DET", "ADP", "PART", "PRON", "AUX", "SCONJ", "CCONJ")
"""Parts of speech of words that may stand in any sentence."""
_MARKS = "\u201c\u201d\"\u2018\u2019'"
_ASKING = frozenset(("WP", "WRB", "WDT", "WP$"))
_MOST_ADDED = 4
"""Most words that a copy puts in the stead of a question's or a condition's."""


def find(taken: Taken) -> Iterator[Difference]:
    """Every such bound that the later of two sentences lacks."""
    if taken.earlier.content.passage.text.rstrip("\"'\u201d\u2019 ").endswith("?"):
        yield from _question(taken)
        return
    added = {m.group().casefold() for m in taken.added}
    if added.isdisjoint(DOUBTED | HEDGES | _LIMITING | _NONE | _PARTS | _PROVISIONAL | _EARLY | _NOT_ALL):
        yield from _of_things(taken)
        yield from _some(taken)
        yield from _limited(taken)
        yield from _provisional(taken)
        yield from _phrases(taken)
    yield from _conditions(taken)
    yield from _denied(taken)
    yield from _quoted(taken)


def _of_things(taken: Taken) -> Iterator[Difference]:
    """ "reports of shots", "some of the wells"."""
    tokens = tokens_of(taken.earlier)
    for noun in tokens:
        small = noun.lemma.casefold()
        some = noun.text.casefold() in _PARTS or noun.pos == "NUM"
        if noun.start in taken.same or small not in _DOUBTING and not some:
            continue
        link = next((t for t in tokens if t.head == noun.i and t.text == "of" and t.i == noun.i + 1), None)
        thing = next((t for t in tokens if link is not None and t.head == link.i and t.dep in ("pobj", "pcomp")), None)
        if thing is not None and thing.pos in ("NOUN", "PROPN", "VERB") and not _shunned(taken, thing):
            yield from _left(taken, noun, thing)


def _shunned(taken: Taken, event: Token) -> bool:
    """Whether the later sentence has what was taken over as something that is not to be: "for fear of losing it", "to avoid
    losing it"."""
    at = taken.same.get(event.start)
    return any(f.event_start == at and f.negated for f in taken.later.mentions.factualities)


def _some(taken: Taken) -> Iterator[Difference]:
    """ "some witnesses saw" -> "witnesses saw": of whom a sentence tells it, with the word that says that it was not all of them."""
    tokens = taken.earlier.content.passage.parse.tokens
    for t in tokens_of(taken.earlier):
        noun = tokens[t.head]
        if (
            t.text.casefold() in _NOT_ALL
            and not _counted_anew(taken, noun)
            and t.dep in ("det", "amod")
            and noun.tag == "NNS"
            and noun.dep in ("nsubj", "nsubjpass")
        ):
            yield from _left(taken, t, noun)


def _counted_anew(taken: Taken, noun: Token) -> bool:
    """Whether the copy says otherwise how many they were: "dozens of workers"."""
    later = tokens_of(taken.later)
    kept = next((t for t in later if t.start == taken.same.get(noun.start)), None)
    before = next((t for t in later if kept is not None and t.i == kept.i - 1), None)
    added = {m.start() for m in taken.added}
    return before is not None and before.start in added and before.text.casefold() != "the"


def _limited(taken: Taken) -> Iterator[Difference]:
    """ "mostly farmers", "partly caused", "a seemingly abandoned yacht"."""
    tokens = tokens_of(taken.earlier)
    for t, after in zip(tokens, tokens[1:], strict=False):
        small = t.text.casefold()
        if small in _LIMITING or small in HEDGES and after.dep == "amod":
            yield from _left(taken, t, after)


def _provisional(taken: Taken) -> Iterator[Difference]:
    """ "preliminary figures put it at 61 per cent": the figure stands in the copy, and not of what kind it is."""
    tokens = taken.earlier.content.passage.parse.tokens
    for t in tokens_of(taken.earlier):
        if t.text.casefold() not in _PROVISIONAL or t.start in taken.same or t.dep != "amod":
            continue
        noun = tokens[t.head]
        number = next((n for n in tokens_of(taken.earlier) if n.pos == "NUM" and n.start in taken.same), None)
        if noun.start in taken.same or noun.lemma not in _COUNTS:
            yield from _left(taken, t, noun)
        elif number is not None:
            yield became(taken, Span(t.start, noun.end), _kept(taken, number))


def _phrases(taken: Taken) -> Iterator[Difference]:
    """ "in all likelihood", "what she called a loyal army", "is seen as a test"."""
    span, text = taken.earlier.content.passage.span, taken.earlier.article.text
    tokens = tokens_of(taken.earlier)
    for m in _PHRASES.finditer(text, span.start, span.end):
        inside = [t for t in tokens if m.start() <= t.start < m.end()]
        after = next((t for t in tokens if t.start >= m.end() and t.pos in ("NOUN", "PROPN", "VERB", "ADJ")), None)
        if (
            inside
            and after is not None
            and not any(t.start in taken.same for t in inside)
            and after.start in taken.same
        ):
            yield became(taken, Span(m.start(), after.end), _kept(taken, after))


def _conditions(taken: Taken) -> Iterator[Difference]:
    """ "unless the county pays", where what hangs on it was taken over and nothing was put in its stead."""
    parse = taken.earlier.content.passage.parse
    if len(taken.added) > _MOST_ADDED or any(m.group().casefold() in _CONDITIONS | _NONE for m in taken.added):
        return
    own = {t.i for t in tokens_of(taken.earlier)}
    for mark in tokens_of(taken.earlier):
        small = mark.text.casefold()
        after = parse.tokens[mark.i + 1].text.casefold() if mark.i + 1 < len(parse.tokens) else ""
        if small in _CONDITIONS and mark.dep == "mark":
            verb = parse.tokens[mark.head]
        elif small in _SUPPOSING and mark.tag in ("VBN", "VBG", "IN") or small == "subject" and after == "to":
            verb = mark
        else:
            continue
        if verb.dep != "amod" and verb.head != verb.i:
            yield from _without(taken, verb, [t for t in parse.subtree(verb.i) if t.i in own])


def _denied(taken: Taken) -> Iterator[Difference]:
    """ "who denies the charge", of somebody of whom the copy tells what he or she is charged with, and in no sentence of that
    paragraph that it is denied."""
    parse = taken.earlier.content.passage.parse
    held = set(taken.same.values())
    if any(t.lemma in _DENYING and t.start not in held for t in taken.later.content.passage.parse.tokens):
        return
    for verb in tokens_of(taken.earlier):
        if verb.lemma in _DENYING and verb.dep == "relcl":
            yield from _without(taken, verb, parse.subtree(verb.i))


def _without(taken: Taken, verb: Token, clause: Sequence[Token]) -> Iterator[Difference]:
    """A clause left out as a whole, where the word was taken over on which it hangs."""
    over = taken.earlier.content.passage.parse.tokens[verb.head]
    told = [t for t in clause if t.pos not in ("PUNCT", "SPACE")]
    if over.start not in taken.same or any(t.start in taken.same for t in told if t.pos not in _SMALL):
        return
    before, after = Span(told[0].start, told[-1].end), _kept(taken, over)
    words = " ".join(before.of(taken.earlier.article.text).split())
    beside = after.of(taken.later.article.text)
    one, other = phrasing.newsrooms(taken.earlier.article, taken.later.article)
    yield difference(taken, "wording", (before, after), f"{one} has “{words}” beside “{beside}”, {other} has not")


def _quoted(taken: Taken) -> Iterator[Difference]:
    """Words between quotation marks that the copy prints as its own."""
    span, text, theirs = taken.earlier.content.passage.span, taken.earlier.article.text, taken.later.article.text
    spoken = [c for q in taken.earlier.mentions.quotations_across(span) if q.direct for c in q.content]
    for m in _QUOTED.finditer(text, span.start, span.end):
        name = "words" if m["words"] else "plain"
        words = Span(m.start(name), m.end(name))
        inside = [t for t in tokens_of(taken.earlier) if words.start <= t.start < words.end and t.start in taken.same]
        if (
            not inside
            or _is_name(taken, inside[0])
            or inside[0].start != words.start
            or any(c.overlaps(words) and len(c) > len(words) + 2 for c in spoken)
        ):
            continue
        first, last = taken.same[inside[0].start], taken.same[inside[-1].start] + len(inside[-1].text)
        if (
            last - first == len(words)
            and theirs[max(0, first - 1)] not in _MARKS
            and theirs[last : last + 1] not in _MARKS
        ):
            yield became(taken, Span(m.start(), m.end()), Span(first, last))


def _is_name(taken: Taken, token: Token) -> bool:
    """Whether a word of the earlier sentence begins with a capital in the copy, as a title's does."""
    return taken.later.article.text[taken.same[token.start]].isupper()


def _question(taken: Taken) -> Iterator[Difference]:
    """What the earlier report asks and the later one tells."""
    tokens = tokens_of(taken.earlier)
    theirs = taken.later.content.passage
    asks = any(t.tag in _ASKING for t in tokens)
    if asks or "?" in theirs.text or len(taken.added) > _MOST_ADDED or len(taken.dropped) > _MOST_ADDED:
        return
    one, other = phrasing.newsrooms(taken.earlier.article, taken.later.article)
    what = f"{one} only asks whether it is so, {other} tells it"
    yield difference(taken, "status", (taken.earlier.content.passage.span, theirs.span), what)


def _left(taken: Taken, bound: Token, last: Token) -> Iterator[Difference]:
    """The bound left out, where the word that it bounds was taken over."""
    if bound.start not in taken.same and last.start in taken.same:
        yield became(taken, Span(bound.start, last.end), _kept(taken, last))


def _kept(taken: Taken, token: Token) -> Span:
    at = taken.same[token.start]
    return Span(at, at + len(token.text))
