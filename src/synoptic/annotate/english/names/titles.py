"""Roles: those printed beside a name, and those that stand for one.

Missed on purpose: roles told by a verb ("she was elected mayor"); plural roles ("the two presidents"); roles with "a"
or "an" that are not beside a name, since these introduce somebody new.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from synoptic.annotate.english.names.found import Found
from synoptic.annotate.english.names.words import HONORIFICS, ROLES
from synoptic.model.parse import Parse, Token


@dataclass(frozen=True, slots=True)
class Role:
    """A role as printed: tokens [first, last), the token of its head noun, and the names tied to it."""

    first: int
    last: int
    head: int
    words: str
    """Lower case, without article and without the names before the head."""
    links: tuple[str, ...]


_INSIDE = frozenset(("of", "for", "to", "in", "at", "and", "the", "&"))
_OF_ANOTHER = frozenset(("of", "for", "to"))
"""Words between a role and a name that is not its bearer's: "a spokesman for Anna Berg"."""


class Roles:
    """The roles of one parse."""

    def __init__(self, parse: Parse, names: Sequence[Found]) -> None:
        self.parse = parse
        self.names = names
        self.name_at = {i: f for f in names for i in range(f.first, f.last)}
        self.heads = [
            t
            for t in parse.tokens
            if t.lemma in ROLES and t.pos in ("NOUN", "PROPN", "ADJ") and t.i not in self.name_at
        ]
        self.used: set[int] = set()
        self.dated = {i for n in parse.names if n.label in ("DATE", "TIME", "CARDINAL") for i in range(n.first, n.last)}

    def beside(self, name: Found) -> list[Role]:
        """Roles printed beside a person's name, before and after it; they are used up."""
        found = [*self._before(name), *self._after(name)]
        self.used.update(r.head for r in found)
        return found

    def honorifics(self, name: Found) -> tuple[str, ...]:
        """ "dr." in "Dr. Anna Berg"."""
        tokens = self.parse.tokens
        k = name.first - 2 if name.first > 1 and tokens[name.first - 1].text == "." else name.first - 1
        found = k >= 0 and tokens[k].text.lower() in HONORIFICS
        return (tokens[k].text.lower().rstrip(".") + ".",) if found and tokens[k].text.lower() != "sir" else ()

    def standing_alone(self) -> list[Role]:
        """Roles in the singular with "the", "this" or a possessive, that no name stands beside."""
        found = []
        for head in self.heads:
            if head.i in self.used or head.tag in ("NNS", "NNPS") or head.dep in ("compound", "amod", "attr", "appos"):
                continue
            if self._names_office(head):
                continue
            role = self._phrase(head, alone=True)
            opening = self.parse.tokens[role.first]
            owned = any(k.dep == "poss" for k in self.parse.by_head[head.i])
            if opening.text.lower() in ("the", "this", "that") or owned or opening.tag in ("PRP$",):
                found.append(role)
        return found

    def _names_office(self, head: Token) -> bool:
        """ "the Sheriff's Office" is no person."""
        after = self.parse.tokens[head.i + 1 : head.i + 3]
        return len(after) == 2 and after[0].tag == "POS" and head.text[:1].isupper() and after[1].text[:1].isupper()

    def _before(self, name: Found) -> list[Role]:
        """ "Health Minister Anna Berg", "the mayor of Vorl, Anna Berg", "his counterpart Anna Berg"."""
        tokens = self.parse.tokens
        k = name.first - 1
        while k >= 0 and (tokens[k].text.lower() in HONORIFICS or tokens[k].text in ("(", "“", '"')):
            k -= 1
        comma = k >= 0 and tokens[k].text == ","
        if comma:
            k -= 1
        elif k >= 0 and tokens[k - (tokens[k].text.lower() == "the")].text.lower() in _OF_ANOTHER:
            return []
        head = self._head_ending_at(k)
        if head is None:
            return []
        if comma and not (self._in_apposition(head, name) and self._closed(name)):
            return []
        role = self._phrase(head)
        if role.last > name.first or self._is_anothers(role, name):
            return []
        between = (self.name_at[i].key for i in range(role.last, name.first) if i in self.name_at)
        return [replace(role, links=tuple(dict.fromkeys([*role.links, *between])))]

    def _is_anothers(self, role: Role, name: Found) -> bool:
        """Whether a role of one person is that of somebody named right behind it: "officer Ole Berg and Anna Berg"."""
        first = self.name_at.get(role.last)
        one = self.parse.tokens[role.head].tag not in ("NNS", "NNPS")
        return one and first is not None and first.label == "person" and first.last <= name.first

    def _closed(self, name: Found) -> bool:
        """Whether a mark stands behind the name, so that it is an apposition and no item of a list."""
        tokens = self.parse.tokens
        return name.last >= len(tokens) or tokens[name.last].pos == "PUNCT" or tokens[name.last].tag == "POS"

    def _head_ending_at(self, k: int) -> Token | None:
        """The role noun whose phrase ends at token `k`: the noun itself, or one followed by "of ..."; beyond another person's name
        only one of several: of "officers Ames and Lane" each is one, of "officer Ames and Lane" the first."""
        tokens = self.parse.tokens
        steps, crossed = 0, False
        while k >= 0 and steps < 9:
            t = tokens[k]
            if t.lemma in ROLES and t.i not in self.name_at and t.pos in ("NOUN", "PROPN", "ADJ"):
                return None if crossed and t.tag not in ("NNS", "NNPS") else t
            crossed = crossed or k in self.name_at and self.name_at[k].label == "person"
            if t.text.lower() not in _INSIDE and t.pos not in ("PROPN", "NOUN", "ADJ"):
                return None
            k, steps = k - 1, steps + 1
        return None

    def _in_apposition(self, head: Token, name: Found) -> bool:
        """Whether the parse ties the two: one is the other's apposition."""
        inside = range(name.first, name.last)
        up = self.parse.tokens[head.i]
        if any(k.dep in ("appos", "conj", "nmod") and k.i in inside for k in self._near(head)):
            return True
        return up.dep == "appos" and up.head in inside

    def _near(self, head: Token) -> list[Token]:
        """What hangs from the role, at most through its "of"."""
        near = list(self.parse.by_head[head.i])
        for k in list(near):
            if k.dep == "prep":
                for obj in self.parse.by_head[k.i]:
                    near += [obj, *self.parse.by_head[obj.i]]
        return near

    def _after(self, name: Found) -> list[Role]:
        """ "Anna Berg, the first envoy to Vorl,", "Anna Berg, then-mayor"."""
        tokens = self.parse.tokens
        k = name.last
        if k < len(tokens) and tokens[k].text == "(":
            while k < len(tokens) and tokens[k].text != ")":
                k += 1
            k += 1
        if k >= len(tokens) or tokens[k].text not in (",", "–", "—", "-"):
            return []
        found = []
        for t in tokens[k + 1 : k + 12]:
            if (
                t.text in (",", ".", ";", "–", "—")
                or t.pos in ("VERB", "AUX")
                or t.tag in ("WP", "WDT")
                or t.i in self._people()
            ):
                break
            ahead = tokens[t.i + 1] if t.i + 1 < len(tokens) else None
            if t.lemma in ROLES and t.pos in ("NOUN", "PROPN") and not (ahead is not None and ahead.tag == "POS"):
                if ahead is not None and (
                    ahead.lemma in ROLES or (ahead.i in self.name_at and self.name_at[ahead.i].label == "person")
                ):
                    continue
                role = self._phrase(t)
                if role.first > k:
                    found.append(role)
                break
        return found

    def _people(self) -> set[int]:
        return {i for i, f in self.name_at.items() if f.label == "person"}

    def _phrase(self, head: Token, alone: bool = False) -> Role:
        """The role's words around its head: modifiers before it, "of ..." after it."""
        tokens = self.parse.tokens
        first = head.i
        while first > 0 and self._modifies(tokens[first - 1]):
            first -= 1
        last = head.i + 1
        links: list[str] = []
        opened = False
        while last < len(tokens):
            t = tokens[last]
            name = self.name_at.get(last)
            if (t.text.lower() in ("of", "for", "to") and t.head == head.i) or (
                opened and t.text.lower() in ("the", "and")
            ):
                opened = True
            elif (
                not opened
                or t.pos not in ("PROPN", "NOUN", "ADJ")
                or (name is not None and name.label == "person")
                or t.lemma in ROLES
            ):
                break
            last += 1
        while last > head.i + 1 and tokens[last - 1].text.lower() in _INSIDE:
            last -= 1
        start = first
        while start < head.i and tokens[start].pos in ("DET", "PUNCT", "CCONJ"):
            start += 1
        seen: set[int] = set()
        kept = []
        for i in range(start, last):
            f = self.name_at.get(i)
            if f is not None and f.first not in seen:
                links.append(f.key)
                seen.add(f.first)
            if i < head.i and (f is not None or tokens[i].tag in ("POS", "PRP$")):
                continue
            kept.append(tokens[i])
        if not alone:
            first = start
        return Role(first, last, head.i, _joined(kept), tuple(dict.fromkeys(links)))

    def _modifies(self, t: Token) -> bool:
        """Whether a token before a role belongs to it."""
        f = self.name_at.get(t.i)
        if f is not None:
            return f.label != "person" or (t.i + 1 < len(self.parse.tokens) and self.parse.tokens[t.i + 1].tag == "POS")
        if t.text.lower() == "and":
            ahead, back = self.parse.tokens[t.i + 1], self.parse.tokens[t.i - 1] if t.i else t
            return (
                ahead.text[:1].isupper()
                and back.text[:1].isupper()
                and back.pos == "PROPN"
                and back.i not in self.name_at
            )
        if t.text.lower() in HONORIFICS or t.i in self.dated:
            return False
        return (
            t.pos in ("ADJ", "NOUN", "PROPN", "DET")
            or t.tag in ("POS", "PRP$", "HYPH", "VBN")
            or (t.pos == "ADV" and t.text.lower() == "then")
        )


def _joined(tokens: Sequence[Token]) -> str:
    """The tokens as printed, in lower case, with one blank where the text had any."""
    words = ""
    for k, t in enumerate(tokens):
        if k and t.start > tokens[k - 1].end:
            words += " "
        words += t.text.lower()
    return words.strip()
