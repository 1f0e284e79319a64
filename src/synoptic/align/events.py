"""The event word of a passage: what happens in it, who does it, and how far each term stands from it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from synoptic.model.mention import Factuality
from synoptic.model.parse import Parse, Token
from synoptic.model.passage import Passage

LIGHT = frozenset("be have do get make take go come give say tell add include hold keep let become pay".split())
"""Verbs so general that they carry little of what is stated: counted at LIGHT_WEIGHT."""
LIGHT_WEIGHT = 0.3
SUBJECTS = frozenset(("nsubj", "nsubjpass", "csubj", "agent"))
OWN_DEEDS = frozenset(("vote",))
"""Verbs that tell a deed besides what it was for, whichever way the parse hangs that."""
HARMS = {"injury": "hurt", "death": "die", "fatality": "die"}
"""Noun of harm -> the verb of it."""
UNHARMED = "hurt"
"""The verb of what is denied of those who are unhurt."""
WITHOUT_HARM = frozenset("unhurt unharmed uninjured unscathed".split())
WELL = frozenset("well fine".split())
COMING_THROUGH = frozenset("be escape emerge remain stay survive walk get come".split())
"""Verbs of those who are unhurt."""
DEEPER = 0.75
"""What a term weighs less with each step of the parse between it and the event word, from the second step on."""
SHALLOWEST = 0.3


def event_word(passage: Passage, kept: frozenset[int]) -> Token:
    """What happens: the root verb, or the verb that it only introduces ("plans to visit", "is expected to sign").

    `kept` are the tokens that state something: where the root only says who reported it, the highest verb of what was
    reported counts.
    """
    parse = passage.parse
    word = headline_verb(passage) or parse.tokens[passage.root]
    if word.i not in kept:
        verbs = [parse.tokens[i] for i in sorted(kept) if parse.tokens[i].pos in ("VERB", "AUX")]
        verbs = [t for t in verbs if t.dep not in ("aux", "auxpass")] or verbs
        word = min(verbs, key=lambda t: (_depth(passage, t), t.i), default=word)
    for _ in range(2 * (word.lemma not in OWN_DEEDS)):
        following = [
            t
            for t in parse.children(word.i)
            if t.i in kept and t.dep == "xcomp" and t.pos == "VERB" and any(c.tag == "TO" for c in parse.children(t.i))
        ]
        if not following:
            break
        word = following[0]
    return word


def headline_verb(passage: Passage) -> Token | None:
    """The infinitive that says what will be in a headline of a name and it: "Mayor to visit Harle"."""
    parse = passage.parse
    if passage.block_kind != "headline" or parse.tokens[passage.root].pos not in ("NOUN", "PROPN"):
        return None
    verbs = [t for t in parse.children(passage.root) if t.tag == "VB" and t.dep in ("relcl", "acl", "xcomp", "advcl")]
    fit = [t for t in verbs if any(c.tag == "TO" for c in parse.children(t.i)) and t.i > passage.root]
    own = [t for t in fit if not any(c.dep in SUBJECTS for c in parse.children(t.i))]
    return own[0] if own else None


def scaffolding(passage: Passage, event: Token) -> frozenset[int]:
    """Tokens of the verbs that only introduce the event word: "plans", "is expected", "will try"."""
    tokens, i, found = passage.parse.tokens, event.i, set()
    while tokens[i].dep == "xcomp" and tokens[i].head != i:
        i = tokens[i].head
        found.add(i)
    return frozenset(found)


def _depth(passage: Passage, token: Token) -> int:
    depth, i, tokens = 0, token.i, passage.parse.tokens
    while tokens[i].head != i and depth < 30:
        i, depth = tokens[i].head, depth + 1
    return depth


def head_lemma(passage: Passage, word: Token) -> str:
    """Lemma of the event word; under a verb that says little of itself ("has an embassy", "was a failure"), the noun."""
    if word.lemma not in LIGHT or word.lemma in ("say", "tell"):
        return word.lemma
    own = set(passage.tokens)
    nouns = [
        t
        for t in passage.parse.children(word.i)
        if t.i in own and t.dep in ("dobj", "attr", "acomp") and t.pos in ("NOUN", "ADJ")
    ]
    return nouns[0].lemma if nouns else word.lemma


BINDING = frozenset(
    "after although as because before if once since than that though till unless until when where whereas while".split()
)
"""Words that tie a clause to another when they open it."""
FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
"""Tags of finite verbs."""


def stands(passage: Passage, word: Token) -> bool:
    """A finite verb with a subject of its own: no relative or participial clause that needs its neighbour, and no adverbial
    one with its conjunction; without it ("[after] a bridge fell") it tells what holds as a fact."""
    if headline_verb(passage) is not None:
        return True
    root = passage.parse.tokens[passage.root]
    own = [t for i in (passage.root, word.i) for t in passage.parse.children(i)]
    subject = any(t.dep in ("nsubj", "nsubjpass", "expl", "csubj") and t.tag not in ("WDT", "WP") for t in own)
    finite = any(t.tag in FINITE for t in (root, *(t for t in own if t.dep in ("aux", "auxpass"))))
    opening = [passage.parse.tokens[i] for i in passage.tokens[:3]]
    bound = any(t.text.lower() in BINDING for t in opening)
    free = root.dep == "advcl" and finite and not bound
    dependent = passage.kind == "clause" and root.dep in ("advcl", "relcl", "acl", "pcomp") and not free
    return subject and root.pos in ("VERB", "AUX") and not dependent


def doer(passage: Passage, word: Token, kept: frozenset[int]) -> str:
    """Head noun of the subject of the event word or of the verb that introduces it; an agent with "by" in a passive."""
    parse = passage.parse
    if headline_verb(passage) == word and passage.root in kept:
        return parse.tokens[passage.root].lemma
    for i in (word.i, passage.root):
        if i not in kept:
            continue
        children = parse.children(i)
        for agent in (t for t in children if t.dep == "agent"):
            for t in parse.children(agent.i):
                if t.dep == "pobj" and t.pos in ("NOUN", "PROPN"):
                    return t.lemma
        for t in children:
            if t.dep == "nsubj" and t.pos in ("NOUN", "PROPN"):
                return t.lemma
    return ""


def weight_by_depth(passage: Passage, event: Token) -> Callable[[int], float]:
    """Weight of a token by its distance from the event word, SHALLOWEST..1."""
    tokens = passage.parse.tokens

    def weight(i: int) -> float:
        steps = 0
        while i != event.i and tokens[i].head != i and steps < 12:
            i, steps = tokens[i].head, steps + 1
        return round(max(SHALLOWEST, DEEPER ** max(0, steps - 2)), 4)

    return weight


def harm_to_nobody(parse: Parse, token: Token) -> str | None:
    """ "" for a word that says of nobody what is stated ("no one was hurt"), the harm for one that says so with it ("there
    were no injuries"); None for any other."""
    word = token.text.lower()
    denied = any(t.text.lower() == "no" for t in parse.children(token.i))
    if token.dep in SUBJECTS and (word in ("nobody", "no-one") or word == "one" and denied):
        return ""
    return HARMS.get(token.lemma.lower()) if denied and token.tag in ("NN", "NNS") else None


def harmless(parse: Parse, event: Token) -> Token | None:
    """The word that says of those told of that they were not hurt: "escaped unhurt", "are all well"."""
    if event.lemma not in COMING_THROUGH:
        return None
    kids = parse.children(event.i)
    every = event.lemma == "be" and any(k.lemma in ("all", "both") for k in parse.subtree(event.i))
    for k in kids:
        word = k.lemma.lower()
        if k.i > event.i and (word in WITHOUT_HARM or every and word in WELL and k.dep in ("acomp", "advmod")):
            return k
    return None


def free_of_harm(presented: Factuality) -> Factuality:
    """How the harm is presented of which somebody is told to be free."""
    if presented.negated or presented.value not in ("happened", "denied"):
        return presented
    return replace(presented, value="denied", negated=True)
