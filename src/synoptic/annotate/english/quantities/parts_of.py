"""The group that a number is a part of, where it is told beside it: "including two", "of whom six", "five were shot, two fatally".

Missed on purpose: groups that only the sense tells.
"""

from __future__ import annotations

from synoptic.annotate.english.people.beings import TIMES
from synoptic.annotate.english.quantities.antecedents import adds_up, antecedent, is_group, is_more, is_number
from synoptic.annotate.english.quantities.frames_words import CLASSES
from synoptic.annotate.english.quantities.of_verbs import own_state
from synoptic.annotate.english.quantities.roles import state_of
from synoptic.annotate.english.quantities.states import GENERIC
from synoptic.model.parse import Parse, Token

POINTING = frozenset("them whom which these it that".split())
HEDGING = frozenset(
    "at least more than up to as many about some around nearly almost only just over under fewer less no an a the estimated "
    "approximately roughly barely scarcely hardly perhaps possibly mostly and".split()
)
_APART = frozenset((",", "-", "–", "—", "--", ":", "(", ";"))


def of_whom(parse: Parse, anchor: Token) -> Token | None:
    """The 43 in "43 patients, of whom eight died and five lost limbs": the second of those that a relative clause shares out."""
    verb = parse.tokens[anchor.head]
    for _ in range(3):
        if verb.dep == "relcl":
            break
        verb = parse.tokens[verb.head]
    for kid in parse.children(verb.i) if verb.dep == "relcl" else ():
        whom = next((t for t in parse.children(kid.i) if t.text.lower() in ("whom", "which")), None)
        if kid.lemma == "of" and whom is not None and kid.i < anchor.i - 2:
            return antecedent(parse, kid.i)
    return None


def among(parse: Parse, last: int, anchor: Token, sentence: tuple[int, ...]) -> Token | None:
    """The 14 in a headline's "five children among 14 dead"."""
    at = max(last, anchor.i) + 1
    if at >= sentence[-1] or parse.tokens[at].text.lower() != "among":
        return None
    group = next((t for t in parse.children(at) if t.dep == "pobj"), None)
    first = parse.tokens[at + 1]
    return group or first if first.tag == "CD" or (group is not None and own_state(group)) else None


def listed_in(parse: Parse, start: int, anchor: Token, sentence: tuple[int, ...]) -> Token | None:
    """The group in "including two children", "among them two children", "the dead included two nurses", "of whom six"."""
    tokens = parse.tokens
    if start - 2 > sentence[0] and tokens[start - 1].tag == "POS":
        start -= 2
        while start > sentence[0] and tokens[start - 1].dep in ("det", "compound", "amod"):
            start -= 1
    of = tokens[anchor.head]
    if (
        anchor.dep == "pobj"
        and of.lemma == "of"
        and tokens[of.head].pos == "NUM"
        and _is_of_owned(parse, tokens[of.head])
    ):
        anchor = tokens[of.head]
    for _ in range(6):
        word = tokens[start - 1].text.lower() if start > sentence[0] else ""
        earlier = tokens[start - 2].text.lower() if start - 2 >= sentence[0] else ""
        if word in ("where", "when", "while", "who"):
            return None
        if word == "of" and earlier == "those":
            start -= 2
            continue
        if word in ("whom", "which", "them", "those", "these") and earlier in ("of", "among"):
            return antecedent(parse, start - 2) or tokens[start - 1]
        if word == "including":
            return antecedent(parse, start - 1) or tokens[start - 1]
        head = tokens[anchor.head]
        if anchor.text.lower() == "hurt":
            return None
        if head.pos in ("VERB", "AUX") and head.lemma in ("include", "be"):
            return _subject_group(parse, head, anchor)
        if (
            anchor.dep not in ("conj", "appos")
            or head.pos not in ("NOUN", "PROPN", "NUM")
            or (anchor.pos == "NUM" and not _is_of_owned(parse, anchor))
        ):
            return None
        anchor = head
        own = [t.i for t in parse.children(anchor.i) if t.dep in ("nummod", "amod", "quantmod", "det")]
        start = min([anchor.i, *own])
        while start > sentence[0] and tokens[start - 1].text.lower() in HEDGING:
            start -= 1
    return None


def _is_of_owned(parse: Parse, number: Token) -> bool:
    """ "Among them a judge and two of her bodyguards": a number that tells of whose there are so many."""
    then = [t.text.lower() for t in parse.tokens[number.i + 1 : number.i + 3]]
    return then[:1] == ["of"] and then[1:] in (["her"], ["his"], ["their"], ["its"])


_COLLECTIVES = frozenset(
    "crew team squad party group toll number total figure list haul fleet staff crowd panel jury cast line-up lineup delegation committee "
    "council cabinet family herd collection count tally rest remainder shortlist convoy population side board majority minority half workforce "
    "membership audience congregation class batch gang cohort intake sample contingent battalion regiment garrison entourage field".split()
)


def _is_one_thing(noun: Token) -> bool:
    """Whether what "includes" others is one thing, and they are no part of those counted: "the plan includes nine bridges"."""
    return noun.pos == "NOUN" and noun.tag == "NN" and noun.lemma not in _COLLECTIVES and not own_state(noun)


def _subject_group(parse: Parse, verb: Token, anchor: Token) -> Token | None:
    """ "The dead included two nurses", "among the dead were two nurses", "two nurses were among the dead"."""
    for kid in parse.children(verb.i):
        if verb.lemma == "include" and kid.dep == "nsubj" and kid.i < anchor.i and anchor.dep in ("dobj", "attr"):
            return None if _is_one_thing(kid) else kid
        if verb.lemma == "be" and kid.text.lower() == "among":
            group = next((t for t in parse.children(kid.i) if t.dep == "pobj"), None)
            pointing = group is not None and group.text.lower() in ("them", "those", "these")
            return (
                antecedent(parse, kid.i) if pointing and group is not None and not is_qualified(parse, group) else None
            ) or group
    return None


def out_of(parse: Parse, start: int, anchor: Token, sentence: tuple[int, ...]) -> Token | None:
    """The group in "of the 47 people on board, 12 were killed and 30 hurt"; "of these, five"."""
    tokens = parse.tokens
    for i in sentence:
        if i >= start:
            return None
        before = tokens[i - 1] if i > sentence[0] else None
        opens = before is None or before.text in (*_APART, ".", "“", '"') or before.pos in ("CCONJ", "SCONJ")
        opens = opens or (before is not None and before.text.lower() == "out" and before.i == sentence[0])
        if tokens[i].text.lower() in ("of", "among") and opens:
            group = next((t for t in parse.children(i) if t.dep == "pobj"), None)
            number = tokens[i + 1] if i + 1 < len(tokens) else None
            if group is None and number is not None and number.dep == "nummod" and tokens[number.head].tag == "NNS":
                group = tokens[number.head]
            if group is not None and group.tag == "CD" and tokens[group.i + 1].tag == "NNS":
                group = tokens[group.i + 1]
            if (
                group is not None
                and group.text.lower() in ("which", "whom")
                and anchor.pos != "NUM"
                and not _is_inside(parse, anchor, tokens[i])
            ):
                return None
            comma = any(tokens[j].text == "," for j in range(i + 1, start))
            several = group is not None and (
                group.tag in ("NNS", "NNPS") or group.pos == "PRON" or is_group(parse, group)
            )
            sized = group is not None and is_sized_by(parse, group)
            if group is not None and (group.lemma in _NO_GROUPS or group.text in ("%", "percent")):
                return None
            bare = anchor.pos == "NUM" and group is not None and is_group(parse, group) and group.pos == "NOUN"
            if (
                group is not None
                and (several or sized or own_state(group))
                and group.i < start
                and (comma or bare)
                and group.i != anchor.i
            ):
                return antecedent(parse, i) or group if group.text.lower() in POINTING else group
    return None


def is_sized_by(parse: Parse, group: Token) -> bool:
    """ "Of its crew of four", "of an original company of 140": one body with the number of its members behind it."""
    of = next((t for t in parse.children(group.i) if t.lemma == "of" and t.i > group.i), None)
    if of is None:
        return False
    return any(t.dep == "pobj" and (t.tag == "CD" or is_group(parse, t)) for t in parse.children(of.i))


def _is_inside(parse: Parse, anchor: Token, of: Token) -> bool:
    """Whether a number is told in the clause that "of which" opens, and of some of those: not "The breed, of which 60 remain, lives on one
    island", "of which two run to 700 pages"."""
    token = anchor
    for _ in range(8):
        if token.dep == "relcl":
            return anchor.dep != "pobj"
        token = parse.tokens[token.head]
    return not any(t.text == "," for t in parse.tokens[of.i : anchor.i])


_NO_GROUPS = frozenset("magnitude age cent height length weight course late".split())
""" "A quake, of magnitude 6.3, flattened 140 houses"."""
_LIMBS = CLASSES["LIMB"].split()


_CONDITIONS = frozenset("critical serious stable grave intensive fair satisfactory a hospital".split())
"""After "in": how somebody is who was hurt."""


_HOW = frozenset("by from with after via".split())
""" "14 of his 20 fights, nine by knockout"."""


def fragment(parse: Parse, start: int, last: int, anchor: Token, bare: bool, sentence: tuple[int, ...]) -> Token | None:
    """The group in "five were shot, two fatally", "14 hurt, two critical"."""
    if start <= sentence[0] or last >= sentence[-1]:
        return None
    before, after = parse.tokens[start - 1], parse.tokens[last + 1]
    if not bare:
        return _spelled_out(parse, start, anchor, sentence)
    following = parse.tokens[last + 2].text.lower() if last + 2 <= sentence[-1] else ""
    where = (
        after.lemma == "in"
        and following in ("the", "his", "her")
        and parse.tokens[min(last + 3, sentence[-1])].text.lower() in (*_LIMBS, "head", "face", "chest", "stomach")
    )
    loose = (
        where or after.tag == "RB" or after.lemma == "critical" or (after.lemma == "in" and following in _CONDITIONS)
    )
    loose = loose or after.lemma == "because"
    how = after.lemma in _HOW and last + 5 >= sentence[-1] and before.text == ","
    beside = (
        before.text == ","
        and parse.tokens[start - 2].tag in ("NNS", "NNPS", "NNP")
        and after.pos == "ADP"
        and after.lemma not in ("of", "to", "at")
    )
    closed = any(t.text in (",", ".", ";") for t in parse.tokens[last + 2 : last + 6])
    numbered = is_group(parse, parse.tokens[start - 2])
    loose = loose or how or (beside and closed and numbered)
    total = (
        after.lemma == "in" and parse.tokens[last + 2].lemma in ("all", "total") if last + 2 <= sentence[-1] else False
    )
    if (
        before.text in (",", "(", "-", "–", "—")
        and loose
        and not total
        and after.text.lower() not in ("still", "not", "now")
    ):
        group = antecedent(parse, start - 1)
        if group is not None and state_of(parse, group, group.i).state == "killed":
            return group if after.text.lower() == "fatally" else None
        return group if group is not None and is_more(parse, group, parse.tokens[last]) else None
    return None


def _spelled_out(parse: Parse, start: int, anchor: Token, sentence: tuple[int, ...]) -> Token | None:
    """The group in "twelve people – ten soldiers and two guides – were killed", "the injured, two men and a girl": the noun
    that stands right before the mark that opens the list."""
    tokens = parse.tokens
    at = start
    for _ in range(4):
        before = tokens[at - 1] if at > sentence[0] else None
        if before is None:
            return None
        if before.text in _APART and at - 2 >= sentence[0]:
            group = tokens[at - 2]
            listed = before.text not in (",", ";") or anchor.dep == "appos"
            listed = listed and own_state(anchor) in ("", own_state(group)) and group.lemma not in TIMES
            if before.text == "," and at == start and _is_coordinated(parse, group, anchor, sentence):
                return None
            if listed and (is_group(parse, group) or own_state(group)) and group.i != anchor.i:
                return group if group.pos in ("NOUN", "NUM", "ADJ", "VERB") and group.tag != "VBD" else None
            if before.text != ",":
                whole = antecedent(parse, at, numbered=True)
                return whole if whole is not None and adds_up(parse, whole, sentence, named=True) else None
        elif before.text.lower() not in ("and", "or", "&"):
            return None
        previous = next(
            (t for t in reversed(tokens[max(sentence[0], at - 6) : at]) if t.tag in ("NNS", "NN", "NNPS")), None
        )
        if previous is None or not is_group(parse, previous):
            return None
        anchor = previous
        at = min(
            t.i for t in (previous, *parse.children(previous.i)) if t.i == previous.i or t.dep in ("nummod", "amod")
        )
        if at - 2 >= sentence[0] and tokens[at - 1].text == "-" and is_number(tokens[at - 2]):
            at -= 2
    return None


def _is_coordinated(parse: Parse, group: Token, anchor: Token, sentence: tuple[int, ...]) -> bool:
    """ "Three hundred runners, three pipers and a man set off": kinds beside one another and no parts, which would come to the whole."""
    own = group.pos == "NOUN" and group.tag == "NNS" and group.lemma not in GENERIC and not own_state(group)
    joined = any(t.dep == "conj" and t.i > anchor.i for t in parse.children(anchor.i))
    opens = group.dep in ("nsubj", "nsubjpass", "ROOT", "dobj") and own
    singles = sum(
        1
        for i in sentence
        if i > anchor.i
        and parse.tokens[i].text.lower() in ("a", "an")
        and parse.tokens[parse.tokens[i].head].dep == "conj"
    )
    return opens and joined and not singles > 1 and not adds_up(parse, group, sentence, named=True)


def is_qualified(parse: Parse, group: Token) -> bool:
    """ "those hurt", "those who died": a group told by its own words."""
    return any(t.dep in ("acl", "relcl", "amod", "prep") for t in parse.children(group.i)) and group.text.lower() in (
        "those",
        "these",
    )
