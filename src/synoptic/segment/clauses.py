"""Clauses: the statements that one sentence makes, each a part of its parse.

A clause begins at a verb that the sentence asserts: its main verb, a verb coordinated with it (with its own subject or
a shared one), the verb of a relative clause set off by a comma, of an adverbial clause that holds as a fact (while,
though, as, after, because ...), of a trailing participle (", killing two"), or of what somebody is said to have said.
The frame of such content ("he said") is no clause of its own. The approach is that of clause-based open information
extraction (Del Corro and Gemulla, ClausIE, 2013) with a narrower choice.

Missed on purpose: restrictive relative clauses and appositions (they name, they do not tell); conditions, purposes and
questions (they assert nothing); coordinated infinitives ("plans to meet A and to visit B" stays one clause);
coordinated verbs that share their object ("shot and killed the guard"); complements of other verbs than of saying.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from synoptic.model.parse import Token

_SAYING = frozenset(
    str.split(
        "acknowledge add admit allege announce argue assert claim complain concede conclude confirm contend declare deny "
        "estimate explain find indicate insist maintain mention note observe point report reply reveal say show state "
        "stress suggest tell testify tweet underline warn write"
    )
)
_HOLDING = frozenset(str.split("while whilst whereas though although as after before because since when even"))
"""Words that open an adverbial clause which holds as a fact."""

_LENGTHS = frozenset(str.split("second moment minute hour day night week month year decade"))

_COMPLEMENTS = frozenset(
    str.split("dobj prep nsubj nsubjpass attr acomp ccomp xcomp agent oprd dative prt expl pobj advcl npadvmod")
)
_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
_RELATIVE = frozenset(("WDT", "WP", "WP$", "WRB"))
_AFTERTHOUGHTS = frozenset(("appos", "relcl", "acl", "advcl", "prep", "npadvmod", "det", "amod", "compound", "nummod"))
_NEEDED = frozenset(("nsubj", "nsubjpass", "dobj", "attr", "acomp", "ccomp", "xcomp", "agent", "oprd", "conj"))
_CORE = 5
"""A statement without its afterthought, and the afterthought, have at least so many words each."""
_LEAST = 3
"""A clause has at least so many words; shorter ones are mostly slips of the parse. Chosen by reading, not by a sweep."""


@dataclass(frozen=True, slots=True)
class Clause:
    """One statement of a sentence; all numbers are indices of tokens in the block's parse."""

    root: int
    first: int
    last: int
    """The last token of its span, inclusive."""
    tokens: tuple[int, ...]


def find_clauses(tokens: Sequence[Token], root: int) -> list[Clause]:
    """The clauses of one sentence in the order of the text; none where it makes a single statement.

    A single statement with a long afterthought (", the latest step in ...") has one clause: the statement without it.

    `tokens` are the sentence's own, of one parse, in order; `root` is the index of its head. The span of a clause
    that another interrupts holds the other too; its `tokens` do not.
    """
    tree = _Tree(tokens)
    heads, frames = _asserted(tree, root)
    if len(heads) < 2:
        core = None if frames else _core(tree, root)
        return [core] if core else []
    clauses = []
    for head in sorted(heads):
        clause = _clause(tree, head, heads | frames)
        if clause is not None and not _asserts_nothing(tree, clause):
            clauses.append(clause)
    clauses.sort(key=lambda c: (c.first, c.last))
    return clauses if len(clauses) > 1 else []


def _core(tree: _Tree, root: int) -> Clause | None:
    """The statement up to the first afterthought set off by a comma or dash, if what it needs stands before that."""
    own = [t for t in tree.tokens if t.pos != "PUNCT"]
    for t in own:
        if t.i <= root or not tree.set_off(t.i) or t.head >= t.i and t.dep not in _AFTERTHOUGHTS:
            continue
        kept = tuple(k.i for k in own if k.i < t.i)
        needed = any(k.dep in _NEEDED and k.i >= t.i for k in tree.kids.get(root, ()))
        if (
            needed
            or _listed(own, t)
            or len(kept) < _CORE
            or len(own) - len(kept) < _CORE
            or not tree.finite(tree.at(root))
        ):
            return None
        return Clause(root, own[0].i, kept[-1], kept)
    return None


def _listed(own: Sequence[Token], t: Token) -> bool:
    """Whether a list goes on behind an afterthought: "named as Ann Lee, 52, a miller, and Bo Rao"."""
    behind = [k for k in own if k.i >= t.i and k.dep == "conj"]
    last = next(k for k in reversed(own) if k.i < t.i)
    named = t.dep == "appos" and last.pos == "PROPN"
    return any(k.head < t.i or named and k.pos == "PROPN" for k in behind)


class _Tree:
    """A sentence's tokens by index, with their children."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.tokens = tokens
        self.offset = tokens[0].i
        self.kids: dict[int, list[Token]] = {}
        for t in tokens:
            if t.head != t.i:
                self.kids.setdefault(t.head, []).append(t)

    def at(self, i: int) -> Token:
        return self.tokens[i - self.offset]

    def under(self, i: int, stops: frozenset[int] = frozenset()) -> list[int]:
        """Indices of token `i` and what hangs from it, ascending, without what hangs from `stops`."""
        wanted, queue = [i], [i]
        while queue:
            for child in self.kids.get(queue.pop(), ()):
                if child.i not in stops:
                    wanted.append(child.i)
                    queue.append(child.i)
        return sorted(wanted)

    def finite(self, t: Token) -> bool:
        """Whether the verb carries tense, by itself or by an auxiliary of its own."""
        return t.tag in _FINITE or any(k.dep in ("aux", "auxpass") and k.tag in _FINITE for k in self.kids.get(t.i, ()))

    def before(self, i: int) -> Token | None:
        """The token before `i`, quotation marks passed over."""
        k = i - self.offset - 1
        while k >= 0 and self.tokens[k].tag in ("``", "''") or (k >= 0 and self.tokens[k].text in "“”\"'‘’"):
            k -= 1
        return self.tokens[k] if k >= 0 else None

    def set_off(self, i: int) -> bool:
        """Whether a comma, dash or semicolon stands before token `i`; the hyphen inside a word is no dash."""
        before = self.before(i)
        if before is None or before.text not in {",", "–", "—", "-", "--", ";", "("}:
            return False
        return (
            before.text not in {"-", "–"} or before.end < self.at(i).start or self.at(before.i - 1).end < before.start
        )


def _asserted(tree: _Tree, root: int) -> tuple[frozenset[int], frozenset[int]]:
    """The heads of all clauses that the sentence asserts, and the frames of reported content ("he said")."""
    heads: set[int] = {root}
    frames: set[int] = set()
    queue = [root]
    trailing = [t for t in tree.tokens if t.dep == "acl" and _trails(tree, t)]
    for t in tree.tokens:
        if t.dep in ("relcl", "advcl") and _comments(tree, t):
            heads.add(t.i)
            queue.append(t.i)
    while queue:
        head = tree.at(queue.pop())
        for t in tree.kids.get(head.i, ()):
            if t.i in heads:
                continue
            content = _is_content(tree, head, t)
            if content or _is_coordinated(tree, head, t) or _is_circumstance(tree, head, t):
                heads.add(t.i)
                queue.append(t.i)
            if content:
                frames.add(head.i)
        heads.update(t.i for t in trailing if t.i not in heads and _owner(tree, t, heads) == head.i)
    return frozenset(heads - frames), frozenset(frames)


def _owner(tree: _Tree, t: Token, heads: set[int]) -> int:
    """The nearest clause head above a token."""
    k = t.head
    while k not in heads and tree.at(k).head != k:
        k = tree.at(k).head
    return k


def _comments(tree: _Tree, t: Token) -> bool:
    """A relative clause that is set off by a comma and opens with its pronoun: it tells, it does not pick out."""
    own = tree.under(t.i)
    opening = [tree.at(i) for i in own[:4] if tree.at(i).i < t.i or tree.at(i).tag in _RELATIVE]
    pronoun = any(k.tag in _RELATIVE and (t.dep == "relcl" or k.lemma in ("which", "whom")) for k in opening)
    return pronoun and tree.set_off(own[0]) and tree.finite(t)


def _is_content(tree: _Tree, head: Token, t: Token) -> bool:
    """What somebody is said to have said."""
    return (
        t.dep == "ccomp"
        and head.lemma in _SAYING
        and head.pos in ("VERB", "AUX")
        and tree.finite(t)
        and _asks_nothing(tree, t)
    )


def _asks_nothing(tree: _Tree, t: Token) -> bool:
    """Whether a clause tells something, and does not only say what somebody asks: "where the boys may have been"."""
    kids = tree.kids.get(t.i, ())
    return not any(k.dep == "mark" and k.lemma in ("whether", "if") or k.i < t.i and k.tag in _RELATIVE for k in kids)


def _is_coordinated(tree: _Tree, head: Token, t: Token) -> bool:
    """A verb beside an asserted one: "and opened", "; she left"."""
    if t.pos not in ("VERB", "AUX"):
        return False
    if t.dep in ("ccomp", "parataxis") and head.lemma not in _SAYING:
        own = tree.under(t.i)
        between = tree.tokens[own[-1] - tree.offset + 1 : head.i - tree.offset]
        return t.i < head.i and tree.finite(t) and any(k.text == ";" or k.dep == "cc" for k in between)
    if t.dep != "conj":
        return False
    kids = tree.kids.get(t.i, ())
    subject = any(k.dep in ("nsubj", "nsubjpass", "expl", "csubj") for k in kids)
    if not tree.finite(t):
        shared = [k for k in tree.kids.get(head.i, ()) if k.dep in ("aux", "auxpass") and k.i < head.i]
        if not shared or t.tag not in ("VB", "VBN", "VBG") or any(k.tag == "TO" for k in kids):
            return False
        if t.tag != head.tag:
            return False
    joined = tree.before(t.i if not kids else min(t.i, min(k.i for k in kids)))
    bare_left = joined is not None and tree.before(joined.i) is not None and tree.before(joined.i) == head
    if bare_left and not subject:
        return False
    return any(k.dep in _COMPLEMENTS for k in kids)


def _is_circumstance(tree: _Tree, head: Token, t: Token) -> bool:
    """An adverbial clause that holds as a fact, or a trailing participle."""
    if t.dep != "advcl" or t.pos not in ("VERB", "AUX"):
        return False
    if _trails(tree, t):
        return True
    kids = tree.kids.get(t.i, ())
    opener = next((k for k in kids if k.dep in ("mark", "advmod") and k.i < t.i and k.lemma in _HOLDING), None)
    if opener is None or any(k.lemma in ("if", "whether", "so") for k in kids if k.dep == "mark"):
        return False
    return tree.finite(t) and any(k.dep in ("nsubj", "nsubjpass", "expl") for k in kids)


def _trails(tree: _Tree, t: Token) -> bool:
    """A participle after a comma, behind what it hangs from: ", killing two", ", hosted by the mayor"."""
    if t.tag not in ("VBG", "VBN") or t.i < t.head or tree.finite(t):
        return False
    kids = tree.kids.get(t.i, ())
    if any(k.dep == "mark" or k.tag == "TO" for k in kids) or not any(k.dep in _COMPLEMENTS for k in kids):
        return False
    return tree.set_off(min(t.i, min(k.i for k in kids)))


def _clause(tree: _Tree, head: int, others: frozenset[int]) -> Clause | None:
    """The clause of one head: its tokens less those of other clauses, without joints and marks at its edges."""
    own = tree.under(head, others - {head})
    aside = {k for i in own if i != head and _is_aside(tree, i) for k in tree.under(i)}
    own = [i for i in own if i not in aside and not _joint(tree, i, head)]
    while own and _edge(tree.at(own[0])):
        own.pop(0)
    while own and (_edge(tree.at(own[-1])) or tree.at(own[-1]).dep == "cc"):
        if tree.at(own[-1]).text == ")" and any(tree.at(i).text == "(" for i in own):
            break
        own.pop()
    own = _with_quotes(tree, _without_distance(tree, own, others))
    if sum(tree.at(i).pos not in ("PUNCT", "SPACE") for i in own) < _LEAST:
        return None
    return Clause(head, own[0], own[-1], tuple(own))


def _without_distance(tree: _Tree, own: list[int], others: frozenset[int]) -> list[int]:
    """A clause without "ten minutes" at its end, where "before the ship struck" goes on from them as another clause."""
    after = own[-1] - tree.offset + 1 if own else len(tree.tokens)
    opens = (
        after < len(tree.tokens)
        and tree.tokens[after].lemma in ("before", "after")
        and tree.tokens[after].head in others
    )
    if not opens or tree.at(own[-1]).lemma not in _LENGTHS:
        return own
    measure = set(tree.under(own[-1]))
    return [i for i in own if i not in measure]


def _asserts_nothing(tree: _Tree, clause: Clause) -> bool:
    """A clause that opens with a condition or a question, which the parser took for a statement."""
    first, second = (tree.at(i).text.lower() for i in clause.tokens[:2])
    if tree.at(clause.root).dep in ("conj", "ccomp") and (first == "what" or tree.at(clause.tokens[0]).tag == "WRB"):
        return True
    return first in ("if", "unless", "whether") or (first, second) == ("in", "case")


def _joint(tree: _Tree, i: int, head: int) -> bool:
    """Words that only tie the clause to the rest: "and", "while", "that"."""
    t = tree.at(i)
    if t.head != head or t.i > head:
        return False
    following = tree.at(i + 1) if i < head else t
    if t.lemma in ("even", "just") and following.dep == "mark" and following.head == head:
        return True  # "even as the search goes on"
    return t.dep in ("cc", "preconj") or (
        t.dep in ("mark", "advmod") and t.lemma in _HOLDING | {"that"} and t.tag != "RB"
    )


def _is_aside(tree: _Tree, i: int) -> bool:
    """ ", he said," in the middle of what he said; "according to the mayor"."""
    t = tree.at(i)
    if t.text.lower() == "according":
        return True
    if t.lemma not in _SAYING or t.dep not in ("parataxis", "ccomp", "advcl") or not tree.finite(t):
        return False
    own = tree.under(i)
    short = len(own) <= 6 and any(k.dep == "nsubj" for k in tree.kids.get(i, ()))
    following = own[-1] - tree.offset + 1
    closed = following < len(tree.tokens) and (tree.tokens[following].text == "," or tree.at(own[-1]).text == ",")
    return short and closed and tree.set_off(next(k for k in own if tree.at(k).pos != "PUNCT"))


def _with_quotes(tree: _Tree, own: list[int]) -> list[int]:
    """The closing quotation mark just behind a clause that holds the opening one belongs to it."""
    if not own:
        return own
    words = [tree.at(i).text for i in own]
    following = own[-1] - tree.offset + 1
    opened = words.count("“") > words.count("”") or words.count('"') % 2 == 1
    k = following
    while opened and k < len(tree.tokens) and k <= following + 1:
        if tree.tokens[k].text in ("”", '"'):
            return [*own, *(t.i for t in tree.tokens[following : k + 1])]
        k += 1
    return own


def _edge(t: Token) -> bool:
    return t.pos == "PUNCT" or (t.dep == "cc")
