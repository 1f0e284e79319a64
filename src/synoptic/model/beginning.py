"""Which statements tell by themselves what happened, and which go on from another, or tell how a thing was.

"The train was carrying chlorine" tells how a thing was that another sentence has brought in; "Twelve other people were hurt" and
"The second vehicle was a van" count on from what stands before. Missed on purpose: what is done by a thing that was brought in
before ("The driver fled"), which may be the news.
"""

from __future__ import annotations

from collections.abc import Sequence

from synoptic.model.content import Content
from synoptic.model.parse import Parse, Token
from synoptic.model.passage import RUNNING, Passage
from synoptic.model.report import Article

FURTHER = frozenset("other another second third fourth further additional remaining latter same".split())
"""Words beside a noun that count on from one told of before."""
ALSO = frozenset("also elsewhere meanwhile separately additionally".split())
"""First words of a sentence that goes on from one before."""
FATES = frozenset("dead missing alive injured wounded unharmed unhurt guilty safe lost trapped critical".split())
"""How somebody is, which is news."""
MODIFIERS = frozenset("prep relcl acl appos poss nmod".split())
DOERS = ("nsubj", "nsubjpass")


def goes_on(content: Content) -> bool:
    """Whether it counts on from what stands before it: "Twelve other people were hurt", "Also hurt were two pupils"."""
    parse = content.passage.parse
    tokens = [parse.tokens[i] for i in content.passage.tokens if parse.tokens[i].pos != "PUNCT"]
    if not tokens:
        return False
    opening = tokens[0].text.lower()
    if opening in ALSO or opening == "among" and any(t.lemma in FURTHER for t in tokens[1:4]):
        return True
    verb = event_verb(content)
    doer = next((t for t in _doers(parse, verb)), None)
    if doer is None:
        return False
    own = [t for t in parse.children(doer.i) if t.dep in ("amod", "det", "nummod", "advmod")]
    counted = any(t.dep == "nummod" for t in own) and any(t.lemma.lower() == "more" for t in own)
    named = any(t.pos in ("NOUN", "PROPN") and t.i < doer.i and t.head != doer.i for t in tokens)
    return (doer.lemma.lower() in ("other", "another") or counted or any(_further(t) for t in own)) and not named


def _further(t: Token) -> bool:
    return t.lemma.lower() in FURTHER


def of_state(content: Content) -> bool:
    """Whether it tells how a thing was that was brought in before: "The building was empty at the time"."""
    parse = content.passage.parse
    verb = event_verb(content)
    doer = next((t for t in _doers(parse, verb)), None)
    if doer is None or doer.pos != "NOUN":
        return False
    below = parse.children(doer.i)
    known = any(t.lemma.lower() == "the" for t in below) and not any(t.dep in MODIFIERS for t in below)
    return known and _stands_so(parse, verb)


def under_way(content: Content) -> bool:
    """Whether it tells what was going on when something else happened: "One man was loading a lorry"."""
    parse, verb = content.passage.parse, event_verb(content)
    return verb.tag == "VBG" and any(t.lemma == "be" and t.tag == "VBD" for t in parse.children(verb.i))


def of_before(content: Content) -> bool:
    """Whether it tells what had been before something else was: "The mate had been sought since May"."""
    verb = event_verb(content)
    return _had(verb, content.passage.parse.children(verb.i))


def opens(passage: Passage, article: Article) -> bool:
    """Whether it is of the first sentence of running text, which has nothing before it that it could go back from."""
    first = passage.parse.sentences[0][0] <= passage.root < passage.parse.sentences[0][1]
    return first and not any(b.kind in RUNNING for b in article.blocks[: passage.block])


def speaks_of(content: Content, words: frozenset[str]) -> bool:
    """Whether it tells of one of some words, and not only who somebody is by it: "the family of a man shot by the guards has hired
    a lawyer" tells of no shot."""
    parse = content.passage.parse
    for t in (parse.tokens[i] for i in content.passage.tokens):
        if t.lemma not in words or t.dep in ("compound", "amod", "nmod"):
            continue
        while t.head != t.i and t.dep not in ("relcl", "acl"):
            t = parse.tokens[t.head]
        if t.head == t.i or t.i == content.passage.root:
            return True
    return False


def _had(verb: Token, kids: Sequence[Token]) -> bool:
    return verb.tag in ("VBN", "VBD") and any(t.lemma == "have" and t.tag == "VBD" for t in kids if t.dep == "aux")


def _stands_so(parse: Parse, verb: Token) -> bool:
    """Whether the verb tells of a state, of what was going on, or of what had been before."""
    kids = parse.children(verb.i)
    helped = {t.lemma for t in kids if t.dep in ("aux", "auxpass")}
    if verb.tag == "VBG" and "be" in helped:
        return True
    if _had(verb, kids):
        return True
    how = [t for t in kids if t.dep in ("acomp", "attr")]
    return verb.lemma == "be" and not any(t.lemma.lower() in FATES for t in how)


def event_verb(content: Content) -> Token:
    """The verb of what is told: that of the event word, else the main one."""
    parse, passage = content.passage.parse, content.passage
    root, head = parse.tokens[passage.root], content.head
    if root.lemma == head:
        return root
    own = (parse.tokens[i] for i in passage.tokens)
    return next((t for t in own if t.lemma == head and t.pos in ("VERB", "AUX")), root)


def _doers(parse: Parse, verb: Token) -> list[Token]:
    return [t for t in parse.children(verb.i) if t.dep in DOERS]
