"""The noun that a verb is about, in its own clause or in the one above it."""

from __future__ import annotations

from synoptic.annotate.english.quantities.antecedents import antecedent
from synoptic.annotate.english.quantities.pronouns import told_of_before
from synoptic.model.parse import Parse, Token

CLAUSES = frozenset("nsubj nsubjpass csubj csubjpass".split())


def of_what(parse: Parse, subject: Token) -> Token | None:
    """ "The first of the trials", "many of the homes": what the words before "of" stand for."""
    for of in parse.children(subject.i):
        if of.lemma == "of":
            return next(
                (
                    t
                    for t in parse.children(of.i)
                    if t.dep == "pobj" and (t.pos in ("NOUN", "PROPN") or t.text.lower() in ("whom", "which"))
                ),
                None,
            )
    return None


def those_before(parse: Parse, those: Token) -> Token | None:
    """The sales in "sales of vans rose to 12,400, those of cars fell to 31,000": the subject of a clause before, where "those" or "that"
    goes on with a preposition."""
    if not any(t.dep == "prep" and t.lemma in ("of", "for", "in", "at") for t in parse.children(those.i)):
        return None
    tag = "NNS" if those.text.lower() == "those" else "NN"
    before = reversed(parse.tokens[max(0, those.i - 40) : those.i])
    return next(
        (t for t in before if t.dep in CLAUSES and t.tag == tag and any(k.dep == "prep" for k in parse.children(t.i))),
        None,
    )


def _opening_noun(parse: Parse, verb: Token) -> Token | None:
    """The banjo in "a banjo played on his first album sold for £800": the noun that opens a sentence for which the parser finds no verb,
    of the last of the participles behind it."""
    start = max((s for s, _ in parse.sentences if s <= verb.i), default=0)
    end = next((e for s, e in parse.sentences if s == start), len(parse.tokens))
    own = parse.tokens[start:end]
    root = next((t for t in own if t.head == t.i), verb)
    if root.pos != "NOUN" or root.i > verb.i or verb.tag not in ("VBN", "VBD"):
        return None
    participles = [t for t in own if t.dep in ("acl", "relcl", verb.dep) and t.tag in ("VBN", "VBD")]
    finite = any(t.tag in ("VBZ", "VBP", "MD") or t.dep in ("aux", "auxpass") for t in own)
    return root if len(participles) > 1 and participles[-1].i == verb.i and not finite else None


def _perfect_before(parse: Parse, verb: Token) -> Token | None:
    """The verb in "had risen 4% in pubs that serve food and fallen 2%": the nearest one before with "have", which a participle joins."""
    if any(t.dep in ("aux", "auxpass") for t in parse.children(verb.i)):
        return None
    for t in reversed(parse.tokens[max(0, verb.i - 20) : verb.i]):
        if t.tag == "VBN" and any(k.dep == "aux" and k.lemma == "have" for k in parse.children(t.i)):
            return t
    return None


def _opens_anew(parse: Parse, subject: Token, verb: Token) -> bool:
    """ "Dealers sold, and the coin lost 8%": the second of two nouns that the parser makes subjects of one verb, behind "and" or a comma."""
    first = min([subject.i, *(t.i for t in parse.children(subject.i))])
    before = parse.tokens[first - 1] if first else subject
    return subject.pos == "NOUN" and subject.i < verb.i and before.text.lower() in ("and", "but", "while", ",", ";")


def _right_before(parse: Parse, pronoun: Token) -> Token | None:
    """The noun that "which" follows, with or without a comma."""
    at = pronoun.i - (2 if parse.tokens[pronoun.i - 1].text == "," else 1)
    at -= 1 if at > 0 and parse.tokens[at].tag == "CD" and parse.tokens[at - 1].pos == "PROPN" else 0
    return parse.tokens[at] if at >= 0 and parse.tokens[at].pos in ("NOUN", "PROPN") else None


def _of_reduced(parse: Parse, verb: Token) -> Token | None:
    """ "The tree, believed to be 800 years old, is 34 metres tall": the parser may tie the subject to the participle."""
    reduced = next(
        (t for t in parse.children(verb.i) if t.dep == "ccomp" and t.i < verb.i and t.tag in ("VBN", "VBD")), None
    )
    if reduced is None or verb.lemma != "be":
        return None
    return next((t for t in parse.children(reduced.i) if t.dep in CLAUSES and t.i < reduced.i), None)


_BIDDING = frozenset(
    "tell order ask urge force require allow instruct oblige help want persuade enable compel get".split()
)


def _told_to(parse: Parse, above: Token, verb: Token) -> Token | None:
    """The council in "told the council to pay her", whoever told it."""
    whom = next((t for t in parse.children(above.i) if t.dep == "dobj" and t.i < verb.i), None)
    if whom is None or above.lemma not in _BIDDING:
        return None
    return told_of_before(parse, whom) if whom.pos == "PRON" else whom if whom.pos in ("NOUN", "PROPN") else None


def subject_of(parse: Parse, verb: Token) -> Token | None:
    """The noun that a verb is about, also where it stands in the clause above: "weighing 240 kg", "which cost £3m"."""
    for _ in range(4):
        subjects = [t for t in parse.children(verb.i) if t.dep in CLAUSES]
        subject = (
            subjects[-1] if len(subjects) > 1 and _opens_anew(parse, subjects[-1], verb) else next(iter(subjects), None)
        )
        if subject is None:
            subject = _of_reduced(parse, verb)
        above = parse.tokens[verb.head]
        if subject is None and verb.dep == "conj" and verb.tag == "VBN" and above.tag != "VBN":
            above = _perfect_before(parse, verb) or above
            verb = above if above.tag == "VBN" else verb
            subject = next((t for t in parse.children(verb.i) if t.dep in CLAUSES), None)
        left = parse.tokens[verb.i - 1] if verb.i else verb
        if subject is None and verb.dep == "conj" and (opening := _opening_noun(parse, verb)) is not None:
            return opening
        if subject is None and left.pos in ("NOUN", "PROPN") and verb.dep == "conj":
            return left
        if subject is not None and (subject.pos in ("NOUN", "PROPN") or subject.tag == "VBG" or subject.dep == "csubj"):
            return subject
        if subject is not None and subject.tag == "JJS" and of_what(parse, subject) is None:
            group = antecedent(parse, subject.i)
            return group if group is not None and group.pos == "NOUN" else None
        if (
            subject is not None
            and subject.text.lower() in ("those", "that")
            and (same := those_before(parse, subject)) is not None
        ):
            return same
        if (
            subject is not None
            and subject.pos in ("NUM", "ADJ", "DET", "PRON", "ADV")
            and (told := of_what(parse, subject))
        ):
            if told.text.lower() in ("whom", "which"):
                return above if above.pos == "NOUN" and verb.dep == "relcl" else antecedent(parse, subject.i)
            return told
        if subject is not None and subject.text.lower() == "each" and (near := _right_before(parse, subject)):
            return near
        if (
            subject is not None
            and subject.text.lower() in ("it", "some", "many", "most", "others", "they")
            or (subject is not None and subject.text.lower() in ("that", "this") and subject.tag == "DT")
        ):
            return told_of_before(parse, subject)
        if (
            subject is not None
            and subject.tag == "WDT"
            and verb.dep != "relcl"
            and (near := _right_before(parse, subject))
        ):
            return near
        if subject is not None and subject.tag not in ("WDT", "WP") and subject.text.lower() != "that":
            return None
        if verb.dep == "acl" and (opening := _opening_noun(parse, verb)) is not None:
            return opening
        if verb.dep == "appos" and verb.tag in ("VBZ", "VBP", "VBD") and above.pos in ("NOUN", "PROPN"):
            return above
        if verb.dep in ("acl", "relcl") and above.pos in ("NOUN", "PROPN"):
            return _agreeing(parse, verb, above)
        if verb.dep in ("acl", "relcl") and (told := of_what(parse, above)) is not None:
            return told
        if verb.dep == "xcomp" and above.dep in ("amod", "acl", "relcl") and parse.tokens[above.head].pos == "NOUN":
            return parse.tokens[above.head]
        if verb.dep == "conj" and above.pos in ("ADV", "ADJ") and parse.tokens[above.head].pos in ("NOUN", "PROPN"):
            return parse.tokens[above.head]
        if verb.dep == "conj" and above.pos == "NOUN":
            return parse.tokens[above.head] if above.dep == "appos" else above
        if above.i == verb.i or verb.dep not in ("xcomp", "conj", "advcl", "acl", "pcomp", "ccomp", "prep", "acomp"):
            return None
        if verb.dep == "xcomp" and subject is None and (told := _told_to(parse, above, verb)) is not None:
            return told
        verb = above
        while verb.pos == "ADP" and verb.head != verb.i:
            verb = parse.tokens[verb.head]
    return None


def _agreeing(parse: Parse, verb: Token, above: Token) -> Token:
    """ "The search for the hikers, which has covered 90 sq km": the singular noun above a plural one, where the verb is singular."""
    finite = next(
        (
            t
            for t in (*parse.children(verb.i), verb)
            if t.tag in ("VBZ", "VBP") and t.dep in ("aux", "auxpass", verb.dep)
        ),
        None,
    )
    prep = parse.tokens[above.head]
    whole = parse.tokens[prep.head]
    far = above.dep == "pobj" and whole.pos == "NOUN" and whole.tag == "NN"
    return whole if finite is not None and finite.tag == "VBZ" and above.tag == "NNS" and far else above
