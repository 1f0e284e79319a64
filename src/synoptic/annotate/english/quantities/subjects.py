"""What a length, weight, price or share is the measure of: the noun beside it, or what its clause is about."""

from __future__ import annotations

from synoptic.annotate.english.people.beings import TIMES, is_person
from synoptic.annotate.english.quantities.about import DIRECTIONS, STATISTICS, done_by_amount, fallen
from synoptic.annotate.english.quantities.antecedents import antecedent
from synoptic.annotate.english.quantities.clauses import CLAUSES, of_what, subject_of
from synoptic.annotate.english.quantities.measured_so import led_by_at, put_at, told_by_side
from synoptic.annotate.english.quantities.naming import name_of, with_modifier
from synoptic.annotate.english.quantities.neighbours import MORE_OR_LESS, MOVES, beside, in_list
from synoptic.annotate.english.quantities.nouns_before import noun_before
from synoptic.annotate.english.quantities.paid import amount_of, is_handled, is_money, spent_on
from synoptic.annotate.english.quantities.parallels import gapped_noun, is_beside, nearer_verb
from synoptic.annotate.english.quantities.pronouns import NO_THINGS, told_of_before
from synoptic.annotate.english.quantities.units import UNIT_CODES
from synoptic.model.parse import Parse, Token

_MEASURING = frozenset("measure weigh stretch cover stand total reach".split())
_AMOUNTS = frozenset(("MONEY", "QUANTITY", "PERCENT"))
_IDLE = frozenset("scale mark way place part hand".split())
"""Objects that belong to the verb: "tipped the scales at", "made its way"."""
Subject = tuple[str, str]
"""(lemmas of what is measured, with the verb if that says how; its head noun)."""


def measured_of(parse: Parse, pivot: Token, noun: Token | None, inside: list[int], without: frozenset[int]) -> Subject:
    """What has the length, weight, price or share told by the tokens `inside`; `pivot` is their head, `noun` the noun
    that they are tied to. `without`: tokens of the number itself and of times."""
    amounts = _amounts(parse) | without
    if noun is None and (verb := spent_on(parse, pivot)) is not None and is_money(parse, pivot):
        paid = amount_of(parse, verb, pivot, done=True)
        payer = subject_of(parse, verb)
        name = (
            with_modifier(parse, payer) if payer is not None and payer.pos == "NOUN" and payer.i not in amounts else ""
        )
        return f"{name} {verb.lemma} {paid} money".strip(), name_of(
            parse, payer
        ) if paid == "money" and name and payer else paid
    traded = _traded(parse, pivot)
    if traded is not None and traded.i not in amounts:
        return f"{parse.tokens[traded.head].lemma} {with_modifier(parse, traded)}", name_of(parse, traded)
    told = led_by_at(parse, inside) or told_by_side(parse, pivot) or put_at(parse, pivot)
    if told is not None and told.i not in amounts:
        return with_modifier(parse, told, without), name_of(parse, told)
    if (saved := _beside_measure(parse, pivot)) and is_money(parse, pivot):
        return f"{saved} money", saved
    if (rate := _right_before(parse, pivot, inside)) is not None:
        return with_modifier(parse, rate), name_of(parse, rate)
    found = gapped_noun(parse, inside[0], amounts) if parse.tokens[pivot.head].lemma not in ("at", "on") else None
    found = found or beside(parse, pivot, inside, amounts) or gapped_noun(parse, inside[0], amounts)
    if found is not None:
        of, name = with_modifier(parse, found, without), name_of(parse, found)
        level = _level_of(parse, pivot, found, amounts)
        if level is not None:
            return f"{with_modifier(parse, level)} {of}", name_of(parse, level) if found.lemma in _SIZES else name
        return of, name
    if noun is not None and (
        noun.lemma in MORE_OR_LESS
        or noun.text.lower() in DIRECTIONS
        or noun.lemma in UNIT_CODES
        or noun.lemma in TIMES
        or noun.lemma in ("degree", "long", "wide", "high", "deep", "tall", "thick", "across")
    ):
        pivot, noun = noun, None
        high = parse.tokens[pivot.head]
        pivot = high if pivot.dep == "conj" and high.dep in ("acomp", "amod", "advmod") else pivot
    conjoined = pivot.dep == "conj" and any(t.dep == "nummod" for t in parse.children(pivot.head))
    if noun is not None and (in_list(parse, pivot, inside) or (conjoined and noun.i == pivot.head)):
        return _of_clause(parse, noun, amounts)
    if noun is not None and noun.i != pivot.i and noun.i not in amounts:
        return with_modifier(parse, noun, without), name_of(parse, noun)
    return _of_clause(parse, pivot, amounts)


def _beside_measure(parse: Parse, pivot: Token) -> str:
    """ "Should save 410 tonnes of carbon and £190,000": what the verb makes of money beside a measure."""
    measure = parse.tokens[pivot.head]
    verb = parse.tokens[measure.head]
    beside = pivot.dep == "conj" and measure.lemma in UNIT_CODES and measure.dep == "dobj" and verb.pos == "VERB"
    return amount_of(parse, verb, pivot, done=True) if beside else ""


def _right_before(parse: Parse, pivot: Token, inside: list[int]) -> Token | None:
    """The rate in a headline's "Bank lifts key rate 25 basis points", which the parser compounds with the points."""
    rate = parse.tokens[inside[0] - 1] if inside[0] else pivot
    points = parse.tokens[inside[-1]].text.lower() in ("point", "points", "%", "percent")
    tied = rate.dep in ("nmod", "compound") and rate.head == inside[-1] > inside[0] and rate.pos == "NOUN"
    return rate if points and tied and rate.lemma not in STATISTICS else None


def _traded(parse: Parse, pivot: Token) -> Token | None:
    """ "Bought a rival with 19 shops for £46m": what is bought or sold, where the parser ties the price to another noun."""
    prep = parse.tokens[pivot.head]
    tied = parse.tokens[prep.head]
    if pivot.dep != "pobj" or prep.lemma != "for" or tied.pos != "NOUN":
        return None
    for _ in range(4):
        above = parse.tokens[tied.head]
        if above.pos == "VERB":
            sold = next((t for t in parse.children(above.i) if t.dep == "dobj" and t.pos in ("NOUN", "PROPN")), None)
            trades = sold is not None and sold.i < prep.head and above.lemma in ("buy", "sell", "acquire", "purchase")
            return sold if trades else None
        tied = above
    return None


_SIZES = frozenset(
    "gdp product output income capacity turnover total average norm normal level revenue sales spending gnp".split()
)
"""What shares are taken of that are measures themselves: debt is told at "90% of gross domestic product"."""


_ANYBODY = frozenset("those anyone everyone everybody anybody".split())


def _alike(parse: Parse, verb: Token) -> Token | None:
    """Exports, of "exports to Asia grew while those to Europe shrank 3%": the subject before that has a like phrase."""
    those = next((t for t in parse.children(verb.i) if t.dep in CLAUSES and t.text.lower() == "those"), None)
    phrases = {t.lemma for t in parse.children(those.i) if t.dep == "prep"} if those is not None else set()
    for t in reversed(parse.tokens[max(0, verb.i - 25) : verb.i]):
        if t.dep in CLAUSES and t.tag == "NNS" and not is_person(t):
            return t if phrases & {k.lemma for k in parse.children(t.i) if k.dep == "prep"} else None
    return None


def _told_by(parse: Parse, verb: Token, token: Token) -> Token | None:
    """The verb of what is said, where it stands before "the firm said": a figure behind that goes on with it."""
    return next(
        (
            t
            for t in parse.children(verb.i)
            if t.dep in ("ccomp", "advcl") and t.pos in ("VERB", "AUX") and t.i < verb.i < token.i
        ),
        None,
    )


_PRICES = frozenset("cost price bill value number chance risk rate expense fee charge".split())


def _level_of(parse: Parse, pivot: Token, found: Token, amounts: frozenset[int]) -> Token | None:
    """The debt in "brought the debt to 38% of output", "the debt is 38% of output"."""
    head = parse.tokens[pivot.head]
    after = parse.tokens[pivot.i + 1].lemma if pivot.i + 1 < len(parse.tokens) else ""
    end = parse.tokens[min(pivot.i + 2, len(parse.tokens) - 1)]
    per_cent = after == "per" and end.text == "cent"
    after = parse.tokens[min(end.i + 1, len(parse.tokens) - 1)].lemma if per_cent else after
    if (pivot.text not in ("%", "percent", "cent") and not per_cent) or after != "of" or found.i < pivot.i:
        return None
    if pivot.dep == "pobj" and head.lemma in ("to", "at", "from", "around", "above", "below"):
        verb = parse.tokens[head.head]
    elif pivot.dep == "attr":
        verb = head
    else:
        return None
    if verb.pos not in ("VERB", "AUX"):
        return None
    thing = _object(parse, verb, pivot, amounts) if verb.lemma != "be" else None
    level = thing or subject_of(parse, verb)
    return level if level is not None and level.pos == "NOUN" and level.i < pivot.i and level.i not in amounts else None


def _amounts(parse: Parse) -> frozenset[int]:
    """Tokens of money, measures and shares, which are no things measured."""
    named = {
        i
        for n in parse.names
        if n.label in _AMOUNTS
        for i in range(n.first, n.last)
        if not (parse.tokens[i].pos == "NOUN" and _leads_to_number(parse, i, n.last))
    }
    return parse.figures | named


def _leads_to_number(parse: Parse, i: int, end: int) -> bool:
    """The putt in "a putt of 12ft", which the parser may take into the amount: a noun that "of" parts from it."""
    return (
        i + 1 < len(parse.tokens)
        and parse.tokens[i + 1].lemma == "of"
        and parse.tokens[i].lemma not in UNIT_CODES
        and end >= i
    )


def _of_clause(parse: Parse, token: Token, amounts: frozenset[int]) -> Subject:
    """The noun above the measure, or what the verb above it is about."""
    for _ in range(6):
        head = parse.tokens[token.head]
        if head.i == token.i:
            break
        had = is_beside(parse, token) if is_money(parse, token) and not is_money(parse, head) else None
        if had is not None:
            return f"{amount_of(parse, had, token, done=True)} money".strip(), "money"
        noun = head.pos in ("NOUN", "PROPN") and head.i not in amounts and head.lemma not in (*UNIT_CODES, *NO_THINGS)
        if noun and head.lemma in STATISTICS and head.dep in ("pobj", "dobj", "attr", "nmod"):
            of, name = _of_clause(parse, head, amounts | {head.i})
            return f"{of} {head.lemma}".strip(), name or head.lemma
        if noun and token.dep != "npadvmod":
            return with_modifier(parse, head, amounts), name_of(parse, head)
        if head.pos in ("VERB", "AUX"):
            return _of_verb(parse, nearer_verb(parse, token, head), token, amounts)
        token = head
    return "", ""


def _of_verb(parse: Parse, verb: Token, token: Token, amounts: frozenset[int]) -> Subject:
    """ "The company will invest £200m": "company invest". What is bought, sold or changed is the noun, else the subject."""
    if token.dep in CLAUSES:
        before = next(
            (t for t in reversed(parse.tokens[max(0, token.i - 5) : token.i]) if t.pos in ("AUX", "VERB")), None
        )
        if before is None or before.lemma != "be":
            comes = "money" if verb.lemma in ("come", "flow", "arrive") and is_money(parse, token) else ""
            noun = amount_of(parse, verb, token) or fallen(parse, verb, token) or comes
            return f"{done_by_amount(parse, verb, amounts)} {noun}".strip(), noun
        verb = before
    above = parse.tokens[verb.head]
    if verb.dep == "pcomp" and above.lemma == "of" and parse.tokens[above.head].lemma in _PRICES:
        return f"{parse.tokens[above.head].lemma} {verb.lemma}", parse.tokens[above.head].lemma
    adds = verb.lemma == "add" and token.dep in ("dobj", "npadvmod")
    if verb.lemma in ("say", "tell", "add") and not adds and (told := _told_by(parse, verb, token)) is not None:
        return _of_verb(parse, told, token, amounts)
    subject = subject_of(parse, verb)
    if subject is None and any(t.dep in CLAUSES and t.text.lower() in _ANYBODY for t in parse.children(verb.i)):
        if (alike := _alike(parse, verb)) is not None:
            return alike.lemma, alike.lemma
        group = antecedent(parse, verb.i)
        return ("people", "people") if group is None or not is_person(group) else (group.lemma, group.lemma)
    if subject is not None and verb.lemma == "be" and subject.lemma in ("old", "-") and subject.i > token.i:
        subject = next((t for t in parse.children(verb.i) if t.dep == "attr" and t.pos == "NOUN"), None)
    itself = subject is not None and any(t.text.lower() == "the" for t in parse.children(subject.i))
    if subject is not None and ((subject.lemma in UNIT_CODES and not itself) or subject.i in amounts):
        subject = of_what(parse, subject) or told_of_before(parse, token)
        return (with_modifier(parse, subject), name_of(parse, subject)) if subject is not None else ("", "")
    whole = parse.tokens[verb.head]
    if subject is None and verb.dep == "relcl" and whole.i in amounts and whole.i < verb.i:
        of, bearer = _of_clause(parse, whole, amounts)
        return f"{of} {verb.lemma}".strip(), bearer
    name = with_modifier(parse, subject) if subject is not None and subject.pos == "NOUN" else ""
    if verb.lemma in ("be", "have") or (name and verb.lemma in _MEASURING):
        return name, name_of(parse, subject) if subject is not None else ""
    thing = _object(parse, verb, token, amounts)
    if thing is not None and thing.lemma in STATISTICS and not any(t.dep == "prep" for t in parse.children(thing.i)):
        thing = subject or thing
    thing = _forecast_of(parse, thing, amounts)
    if subject is None and thing is None and (one := _numbered(parse, verb)) is not None:
        subject, name = one, with_modifier(parse, one)
    holder = thing if thing is not None else subject
    own = name if subject is not None and subject.head == verb.i and subject.dep in CLAUSES else ""
    noun = amount_of(parse, verb, token) or ("settlement" if verb.lemma == "settle" and token.lemma == "for" else "")
    noun = noun or ("money" if thing is None and is_handled(parse, verb, token) else "")
    if thing is not None and noun:
        return " ".join(dict.fromkeys(f"{own} {verb.lemma} {noun} money".split())), name_of(parse, thing)
    if noun:
        of = " ".join(dict.fromkeys(f"{own} {verb.lemma} {noun} money".split()))
        return of, name_of(parse, subject) if subject is not None else noun
    if thing is None and subject is not None and subject.pos == "PROPN" and _is_compound(parse, subject):
        own = with_modifier(parse, subject)
    return f"{own} {verb.lemma}".strip(), name_of(parse, holder) if holder is not None else ""


def _numbered(parse: Parse, verb: Token) -> Token | None:
    """The engineers in "Eleven engineers sued; ten accepted $40,000": a subject that is a number takes the noun before."""
    number = next((t for t in parse.children(verb.i) if t.dep in CLAUSES and t.tag == "CD"), None)
    return noun_before(parse, number.i, thing=None) if number is not None else None


_FORECASTS = frozenset(
    "forecast estimate target guidance projection outlook prediction expectation goal ceiling".split()
)


def _forecast_of(parse: Parse, thing: Token | None, amounts: frozenset[int]) -> Token | None:
    """The growth in "cut its forecast for growth to 3%": what a figure foretold is one of."""
    if thing is None or thing.lemma not in _FORECASTS:
        return thing
    for prep in parse.children(thing.i):
        for kid in parse.children(prep.i) if prep.lemma in ("for", "of", "on") else ():
            if kid.dep == "pobj" and kid.pos == "NOUN" and kid.i not in amounts and kid.lemma not in TIMES:
                return kid
    return thing


def _is_compound(parse: Parse, noun: Token) -> bool:
    return any(t.dep == "compound" and t.pos == "NOUN" for t in parse.children(noun.i))


_GAUGING = frozenset(
    "put estimate value reckon make leave price rate raise cut lower push bring take keep lift double peg set expect want send drive".split()
)
"""Verbs of which the measure behind an object is that object's: "leaving it 2% higher"."""


def _object(parse: Parse, verb: Token, token: Token, amounts: frozenset[int]) -> Token | None:
    """What is paid for ("paid £3m for a cup"), or changed ("raise the charge to £48")."""
    moved = {token.lemma, parse.tokens[token.head].lemma} & {"to", "from", "by", "at"} and any(
        t.dep == "dobj" and t.i not in amounts for t in parse.children(verb.i)
    )
    for kid in parse.children(verb.i) if not moved and verb.lemma not in MOVES else ():
        if kid.lemma == "for" and kid.dep == "prep" and kid.i > verb.i and kid.i != token.i:
            for thing in parse.children(kid.i):
                if thing.dep == "pobj" and thing.pos in ("NOUN", "PROPN") and thing.i not in amounts:
                    return thing
    for kid in parse.children(verb.i):
        if (
            kid.dep == "dative"
            and verb.lemma in ("award", "grant", "fine", "offer", "give", "owe")
            and kid.pos in ("NOUN", "PROPN")
            and kid.i < token.i
            and kid.i not in amounts
        ):
            return kid
        if (
            kid.dep == "dobj"
            and kid.i < token.i
            and kid.text.lower() in ("it", "them")
            and verb.lemma in (*_GAUGING, "sell", "buy")
        ):
            return told_of_before(parse, kid)
        if (
            kid.dep == "dobj"
            and kid.pos == "NUM"
            and kid.i < token.i
            and (some := of_what(parse, kid)) is not None
            and some.i not in amounts
        ):
            return some
        if kid.dep == "dobj" and kid.lemma == "point" and kid.i < token.i:
            return next((t for t in parse.children(kid.i) if t.dep == "nmod" and t.pos == "NOUN"), None)
        if (
            (kid.dep == "dobj" or (kid.dep == "npadvmod" and kid.tag == "NNS" and _is_compound(parse, kid)))
            and kid.i != token.i
            and not (kid.i > token.i + 1 and any(t.text == "," for t in parse.tokens[token.i + 1 : token.i + 4]))
            and kid.pos in ("NOUN", "PROPN")
            and kid.i not in amounts
            and kid.lemma not in _IDLE
        ):
            return kid
    return None
