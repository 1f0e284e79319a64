"""What a statement says has happened, where it tells that somebody decided on what is to come: "has voted to close it".

The event word of such a statement is what was decided on, since the verb before it mostly colours it ("plans to close");
a decision is an act of its own, which has been taken while what it is about is still planned.
"""

from __future__ import annotations

from synoptic.model.content import Content

DECIDING = frozenset("vote decide agree resolve opt elect choose".split())
"""Verbs of a decision that stands once it is taken; a promise or a vow is no more than the plan."""


def told(content: Content) -> tuple[str, str]:
    """The lemma of what the statement tells, and how it presents it: the decision where one has been taken."""
    parse, root = content.passage.parse, content.passage.parse.tokens[content.passage.root]
    taken = content.factuality == "planned" and (root.lemma, "happened") in content.events
    if taken and root.lemma in DECIDING:
        of = [t for t in parse.children(root.i) if t.dep == "xcomp" and t.lemma == content.head]
        return (root.lemma, "happened") if of else (content.head, content.factuality)
    return content.head, content.factuality
