"""The group told before of which a bare number is a part: by a sign that it looks back, by a sum, by a place each, by a sample.

Missed on purpose: a part that only the sense tells ("12 were hurt and four lost a limb").
"""

from __future__ import annotations

from synoptic.annotate.english.quantities.antecedents import adds_up, antecedent, is_group, is_more
from synoptic.model.parse import Parse, Token

_SINCE = frozenset("find recover repair clear reconnect restore replace reopen fix return trace recapture identify sell fill mend collect "
                   "treat vaccinate inspect rebuild remove rehouse settle catch approve answer complete finish deliver plant use deploy".split())  # fmt: skip
"""What is done, one by one, to those told before."""


def _done_to_some(parse: Parse, anchor: Token, verb: Token, start: int) -> Token | None:
    """The group in "thieves took 19 bikes; police have found seven": what has been done to some of what was counted before."""
    perfect = any(t.dep == "aux" and t.lemma == "have" for t in parse.children(verb.i))
    back = verb.lemma == "get" and any(t.text.lower() == "back" for t in parse.tokens[verb.i + 1 : verb.i + 2])
    if back and perfect:
        pass
    elif (
        not perfect
        or not ({verb.lemma, verb.lemma.removesuffix("e")} & _SINCE or _by_then(parse, verb))
        or any(t.dep == "neg" for t in parse.children(verb.i))
    ):
        return None
    group = antecedent(parse, start, numbered=True)
    return group if group is not None and group.tag == "NNS" and is_more(parse, group, anchor) else None


def _by_then(parse: Parse, verb: Token) -> bool:
    """ "By dusk they had refloated seven", "have so far saved 12": done by a time, of what was told before it."""
    return any(
        (t.lemma == "by" and t.i < verb.i and t.dep == "prep")
        or (t.dep == "advmod" and t.lemma in ("far", "since", "already"))
        for t in parse.children(verb.i)
    )


_EXISTING = frozenset("survive exist live leave roam breed".split())


def exists(parse: Parse, of: Token) -> bool:
    """ "Only 40 of the animals are left": all that there are, and no part of a group told before."""
    number = parse.tokens[of.head]
    verb = parse.tokens[number.head]
    return number.dep in ("nsubj", "nsubjpass", "attr") and verb.lemma in _EXISTING


def summed(parse: Parse, anchor: Token, sentence: tuple[int, ...]) -> Token | None:
    """The jobs in "will cut 900 jobs, 600 in Leeds and 300 in Hull": parts that come to the whole."""
    first = anchor
    while first.dep == "conj" and parse.tokens[first.head].pos == "NUM":
        first = parse.tokens[first.head]
    group = parse.tokens[first.head]
    listed = first.dep == "appos" and group.pos == "NOUN" and is_group(parse, group)
    return group if listed and adds_up(parse, group, sentence) else None


def placed(parse: Parse, start: int, last: int, sentence: tuple[int, ...]) -> Token | None:
    """The men in "19 men were held, six in the capital and 13 on the coast": bare numbers with a place each that come to the whole."""
    before, after = parse.tokens[start - 1], parse.tokens[last + 1] if last < sentence[-1] else None
    if start <= sentence[0] or before.text.lower() not in (",", "and", "–", "—", "-") or after is None:
        return None
    if after.pos != "ADP" or after.lemma not in (
        "in",
        "on",
        "at",
        "from",
        "near",
        "by",
        "for",
        "with",
        "because",
        "of",
    ):
        return None
    if after.lemma != "of" and (other := _of_group_before(parse, start, after, sentence)) is not None:
        return other
    group = antecedent(parse, start, numbered=True)
    for _ in range(3):
        if group is None or group.i < sentence[0] or adds_up(parse, group, sentence):
            break
        group = antecedent(parse, group.i, numbered=True)
    summed = group is not None and group.i >= sentence[0] and group.pos == "NOUN" and adds_up(parse, group, sentence)
    return group if summed else None


_SAMPLES = frozenset("poll survey sample study trial test experiment questionnaire review".split())


def of_sample(parse: Parse, anchor: Token, start: int, sentence: tuple[int, ...]) -> Token | None:
    """The economists in "in a poll of 40 economists, 33 expected a rise"."""
    if anchor.dep not in ("nsubj", "nsubjpass") or parse.tokens[start - 1].text != ",":
        return None
    for t in parse.tokens[sentence[0] : start - 2]:
        if t.lemma in _SAMPLES and t.dep == "pobj":
            of = next((k for k in parse.children(t.i) if k.lemma == "of" and k.i > t.i), None)
            group = next((k for k in parse.children(of.i) if k.dep == "pobj"), None) if of is not None else None
            counted = group is not None and group.tag == "NNS" and is_group(parse, group)
            return group if counted and group is not None and is_more(parse, group, anchor) else None
    return None


def greater(parse: Parse, near: Token, part: Token) -> Token | None:
    """The nests in "140 nests on 11 beaches, and plastic in 63 of them": a group before the nearest that is great enough."""
    group: Token | None = near
    for _ in range(3):
        if group is None:
            return None
        first = min([group.i, *(t.i for t in parse.children(group.i) if t.dep == "nummod")])
        group = antecedent(parse, first, numbered=True)
        if group is not None and group.tag == "NNS" and is_more(parse, group, part):
            return group
    return None


def _of_group_before(parse: Parse, start: int, after: Token, sentence: tuple[int, ...]) -> Token | None:
    """The pupils in "Twelve of the pupils came from Ardmore, six from Dunlow": those of whom the first number is a part, where the verb
    between is left out of the second."""
    for t in parse.tokens[sentence[0] : start - 1]:
        of = parse.tokens[t.i + 1]
        if t.tag != "CD" or of.lemma != "of" or of.head != t.i:
            continue
        group = next((k for k in parse.children(of.i) if k.dep == "pobj" and k.tag == "NNS"), None)
        same = after.lemma == "because" or any(k.lemma == after.lemma for k in parse.tokens[of.i + 2 : start - 1])
        verbs = [k for k in parse.tokens[start:] if k.i in sentence and k.pos in ("VERB", "AUX") and k.i - start < 4]
        if group is not None and same and (not verbs or after.lemma == "because"):
            return group
    return None


_SUPPLIES = frozenset("power supply supplies electricity water gas service connection heating signal".split())


def _served_again(parse: Parse, prep: Token, anchor: Token, start: int) -> Token | None:
    """The homes in "46,000 homes lost power; it was restored to 39,000": supplies that came back to some of those counted before."""
    near = parse.tokens[max(0, prep.i - 9) : prep.i]
    back = any(t.lemma in ("restore", "back", "return", "reconnect") for t in near)
    if not back or not any(t.lemma in _SUPPLIES for t in parse.tokens[max(0, prep.i - 40) : prep.i]):
        return None
    group = antecedent(parse, start, numbered=True)
    return group if group is not None and group.tag == "NNS" and is_more(parse, group, anchor) else None


def looking_back(parse: Parse, anchor: Token, start: int, sentence: tuple[int, ...], deep: int = 0) -> Token | None:
    """The group in "30 girls were taken; 11 have since escaped", "all nine heard it, but only eight voted".

    Only with a sign that the number looks back: "since", "later", "only" after "but", or a perfect tense in a new
    clause; "12 people were killed and five hurt" counts others.
    """
    verb = parse.tokens[anchor.head]
    if anchor.dep == "conj" and verb.pos == "VERB" and deep < 2:
        other = next((t for t in parse.children(verb.i) if t.dep in ("nsubj", "nsubjpass") and t.pos == "NUM"), None)
        return looking_back(parse, other, other.i, sentence, deep + 1) if other is not None else None
    if anchor.dep == "pobj" and verb.lemma in ("to", "for"):
        return _served_again(parse, verb, anchor, start)
    if anchor.dep == "dobj":
        return _done_to_some(parse, anchor, verb, start)
    if anchor.dep not in ("nsubj", "nsubjpass") or verb.pos not in ("VERB", "AUX"):
        return None
    kids = parse.children(verb.i)
    before = parse.tokens[start - 1].text.lower() if start > 0 else ""
    back = any(t.dep in ("advmod", "mark", "prep") and t.lemma in ("since", "later") for t in kids)
    fresh = start == sentence[0] or before in (";", ".", ":")
    fresh = fresh or [t.text.lower() for t in parse.tokens[max(0, start - 2) : start]] == ["so", "far"]
    fresh = fresh or (before == "," and not any(parse.tokens[i].pos in ("VERB", "AUX") for i in sentence if i < start))
    back = back or (fresh and any(t.dep == "aux" and t.lemma == "have" for t in kids))
    back = back or (
        fresh and (verb.lemma == "remain" and not any(t.text.lower() in ("missing", "unaccounted") for t in kids))
    )
    alive = any(t.dep == "acomp" and t.lemma == "alive" for t in kids) or verb.lemma == "survive"
    back = back or (alive and antecedent(parse, start, numbered=True) is not None)
    only = before in ("but", "and") and parse.tokens[start].text.lower() == "only"
    last = parse.tokens[anchor.i + 1].text.lower()
    back = back or (only and last != "now" and not any(t.text.lower() == "now" for t in kids))
    above = parse.tokens[verb.head]
    if not back and verb.dep == "conj" and deep < 2:
        other = next((t for t in parse.children(above.i) if t.dep in ("nsubj", "nsubjpass") and t.pos == "NUM"), None)
        return looking_back(parse, other, other.i, sentence, deep + 1) if other is not None else None
    group = antecedent(parse, start, numbered=True)
    for _ in range(4):
        enough = group is None or is_more(parse, group, anchor)
        if (back and enough) or group is None or adds_up(parse, group, sentence):
            break
        group = antecedent(parse, group.i, numbered=True)
    else:
        return None
    return group if group is not None and is_more(parse, group, anchor) else None
