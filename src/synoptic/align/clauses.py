"""Which clauses at the end of a statement can go and leave a statement that holds: what was done besides, what for, and when.

"A crane fell on the quay, killing two" states that a crane fell on the quay; so does "A crane fell on the quay as it was
being unloaded", and "A crane fell on the quay and blocked the road". What a verb needs to tell anything ("forced him to
leave", "was found lying") and what tells which one is meant ("the crane that fell") stays.

Missed on purpose: two things joined ("two women and a man"), for what is left would tell of fewer than there were.
"""

from __future__ import annotations

from synoptic.model.content import Content
from synoptic.model.parse import Parse, Token

MARKS = frozenset("after as because before when where while whereas although though".split())
"""Words that open a clause without which the one over it holds."""
SEEMING = frozenset("be seem look sound feel appear act behave regard see describe treat".split())
"""Verbs that need what is like them: "acted as he was told"."""
MOVING = frozenset(
    "ask tell force order allow enable help get cause want expect need require urge persuade lead drive make let press urge "
    "leave cost invite encourage convince instruct warn advise permit push prompt compel motivate use take have try seek plan "
    "attempt agree decide refuse fail manage begin start continue threaten promise offer vow hope intend wait prepare set go "
    "come move work do continue say believe think report know allege rumour suppose schedule due".split()
)
"""Verbs that say little without what is to be done."""
COMPLETING = frozenset("dobj prep agent nsubjpass".split())
"""What makes a verb say enough without a clause of purpose."""
WHO = frozenset(("WDT", "WP", "WP$"))


def may_go(top: Token, content: Content) -> bool:
    """Whether a clause that ends a statement may be left out, with the "and" before it."""
    parse = content.passage.parse
    head = parse.tokens[top.head]
    if top.dep == "advcl" and head.pos in ("VERB", "AUX"):
        return _adverbial(top, head, content)
    if top.dep == "conj":
        return _joined(top, head, content)
    if (
        top.dep == "relcl"
        and _one_of_many(head, parse)
        and any(t.tag in WHO for t in parse.subtree(top.i) if t.i <= top.i)
    ):
        return True
    if not _after_comma(top, content):
        return False
    if top.dep == "relcl" and head.pos in ("NOUN", "PROPN"):
        return any(t.tag in WHO for t in parse.subtree(top.i) if t.i <= top.i)
    return top.dep in ("appos", "npadvmod") and top.pos == "NOUN" and any(t.dep == "det" for t in parse.by_head[top.i])


def _one_of_many(noun: Token, parse: Parse) -> bool:
    """Whether a noun is that of any single thing, of which a clause only says more: "with a band that played the anthem"."""
    return noun.pos == "NOUN" and any(t.dep == "det" and t.text.lower() in ("a", "an") for t in parse.by_head[noun.i])


def _adverbial(top: Token, head: Token, content: Content) -> bool:
    """Whether it tells when, why or for what, or what came of it, and not how things seem or what somebody is to do."""
    parse = content.passage.parse
    if head.lemma in SEEMING and not any(t.dep == "auxpass" for t in parse.by_head[head.i]):
        return False
    marks = {t.lemma.lower() for t in parse.by_head[top.i] if t.dep in ("mark", "advmod") and t.i < top.i}
    if marks & MARKS:
        return "though" not in marks or "as" not in marks
    if any(t.dep == "mark" for t in parse.by_head[top.i]):
        return False
    if top.tag in ("VBG", "VBN"):
        return _after_comma(top, content)
    purpose = top.tag == "VB" and any(t.dep == "aux" and t.lemma == "to" for t in parse.by_head[top.i])
    return purpose and head.lemma not in MOVING and _says_enough(head, top.i, parse)


def _joined(top: Token, head: Token, content: Content) -> bool:
    """Whether it is a second thing done, behind "and" or "but", that shares nothing of the first but who did it."""
    parse = content.passage.parse
    if top.pos != "VERB" or head.pos != "VERB" or top.i != max(t.i for t in parse.by_head[head.i] if t.dep == "conj"):
        return False
    joining = [t for t in parse.by_head[head.i] if t.dep == "cc" and t.i < top.i]
    return [t.lemma.lower() for t in joining] in (["and"], ["but"]) and _says_enough(head, joining[0].i, parse)


def _says_enough(head: Token, before: int, parse: Parse) -> bool:
    return any(t.dep in COMPLETING and (t.dep == "nsubjpass" or head.i < t.i < before) for t in parse.by_head[head.i])


def _after_comma(top: Token, content: Content) -> bool:
    """Whether the words that hang from a token stand behind a comma."""
    parse = content.passage.parse
    first = parse.subtree(top.i)[0].i
    return first > 0 and parse.tokens[first - 1].text in (",", "–", "—")
