"""The act that a passage tells. Two reports that tell of one act in two verbs can contradict each other as if the verb were one."""

from __future__ import annotations

from synoptic.judge.sides import Reading
from synoptic.model.acts import ACTS, BEFALLING, particle


def act(reading: Reading) -> str:
    """The act that the passage's event word tells; the verb itself where it is of no act known here."""
    told = verb(reading)
    return ACTS.get(told) or BEFALLING.get(told) or told


def verb(reading: Reading) -> str:
    """The passage's event word, with the particle that makes it another verb: "step down"."""
    passage, head = reading.content.passage, reading.content.head
    for token in (passage.parse.tokens[i] for i in passage.tokens):
        if token.lemma == head and token.pos in ("VERB", "AUX"):
            behind = particle(passage.parse, token)
            return f"{head} {behind}" if behind else head
    return head
