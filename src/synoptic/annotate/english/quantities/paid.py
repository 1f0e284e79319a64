"""What money is an amount of, where it is the object of a verb: "lost £190m" is a loss, "pledged $3m" a fund.

Missed on purpose: verbs that say no more than that money changes hands, whose amount is one of money.
"""

from __future__ import annotations

from synoptic.annotate.english.quantities.currencies import CURRENCY_WORDS, SIGNS
from synoptic.annotate.english.quantities.frames_words import group
from synoptic.annotate.english.quantities.neighbours import MOVES
from synoptic.model.parse import Parse, Token

_AMOUNT_OF = {
    verb: noun
    for noun, verbs in (
        ("fund", "pledge promise commit allocate earmark raise donate contribute provide inject secure seek grant request need set"),
        ("loss", "lose"),
        ("saving", "save"),
        ("earnings", "earn make gross net generate bring"),
        ("prize", "win"),
        ("ransom", "demand"),
        ("damages", "award"),
        ("payment", "pay repay refund reimburse hand"),
        ("debt", "owe"),
        ("loan", "borrow lend"),
        ("money", "spend receive"),
        ("investment", "invest pour plough plow pump put sink"),
    )
    for verb in verbs.split()
}  # fmt: skip
"""Verb -> what money is that is its object, or the subject of its passive."""
_EXTORTING = group("CAPTORS") | frozenset("hacker captor gang blackmailer extortionist hijacker mafia".split())
_SEEKING = frozenset("police detective force family fbi stoppers crimestoppers authority prosecutor agency".split())
_BY_WHOM = dict.fromkeys("want demand seek ask extort pay hand give".split(), ((_EXTORTING, "ransom"),)) | {
    "offer": ((_SEEKING, "reward"),)
}
"""Verb -> who does it, or to whom it is paid, and what money is then."""


_AMOUNTS = frozenset(_AMOUNT_OF.values()) - {"money"} | {"pay", "settlement", "reward"}


def as_one_noun(of: str, for_what: list[str]) -> str:
    """ "lose loss money" as "loss", "repair fund" for what is sought for repairs: one noun for what money is, where its verb tells it;
    else it is money. `for_what` are nouns told right behind the amount."""
    words = of.split()
    if "money" not in words:
        return of
    amount = next((w for w in reversed(words) if w in _AMOUNTS), "money")
    return " ".join([*(w for w in for_what if w not in _AMOUNTS), amount])


def is_money(parse: Parse, token: Token) -> bool:
    """Whether a token is one of an amount of money."""
    near = parse.tokens[max(0, token.i - 3) : token.i + 2]
    return any(
        t.text in SIGNS or t.text[0] in SIGNS or t.text[-1] in SIGNS or t.lemma in CURRENCY_WORDS or t.text == "Rs"
        for t in near
    )


def amount_of(parse: Parse, verb: Token, token: Token, *, done: bool = False) -> str:
    """The noun of what `verb` makes of the money `token`; "" where it tells none. `done`: whether it is known to be done with it."""
    earned = verb.lemma == "pay" and (token.dep == "oprd" or any(t.dep == "auxpass" for t in parse.children(verb.i)))
    if earned and token.dep in ("dobj", "oprd", "npadvmod") and is_money(parse, token):
        return "pay"
    if verb.lemma in _BY_WHOM and is_money(parse, token):
        doers = {t.lemma.lower() for t in parse.children(verb.i) if t.dep == "nsubj"}
        to = {k.lemma.lower() for t in parse.children(verb.i) if t.lemma == "to" for k in parse.children(t.i)}
        for whom, noun in _BY_WHOM[verb.lemma]:
            if whom & (to if verb.lemma in ("pay", "hand", "give") else doers):
                return noun
    noun = _AMOUNT_OF.get(verb.lemma, "") if done or token.dep in ("dobj", "nsubjpass", "npadvmod", "oprd") else ""
    return noun if noun and is_money(parse, token) else ""


_OFFERS = frozenset("offer accept reject refuse want demand seek win get secure recommend propose claim".split())
_WORKERS = frozenset(
    "nurse doctor medic teacher lecturer driver docker miner worker staff union steward firefighter collector cleaner employee postman nurses guard "
    "constable academic porter carer labourer crew clerk civil-servant trawlerman seafarer stevedore conductor baker".split()
)


def is_pay_offer(parse: Parse, share: Token) -> bool:
    """ "Nurses have been offered 8%", "recommended 3.6% for 1.3 million health service staff": a rise in pay."""
    verb = parse.tokens[share.head]
    if verb.lemma not in _OFFERS or share.dep not in ("dobj", "oprd", "attr", "npadvmod"):
        return False
    near = [
        *parse.children(verb.i),
        *(
            k
            for t in (*parse.children(share.i), *parse.children(verb.i))
            if t.lemma == "for"
            for k in parse.children(t.i)
        ),
    ]
    return any(t.lemma in _WORKERS and t.dep in ("nsubj", "nsubjpass", "dobj", "dative", "pobj") for t in near)


_LEVELS = frozenset(
    "be have cost fetch gain add drop lose shed total exceed hit reach top pass surpass average near approach value price start command sell buy "
    "charge fine worth trade rise fall climb jump close settle touch yield represent equal involve include cover bid offer want accept reject refuse decline consider expect go come stand run prompt get face".split()
)
"""Verbs whose object, where it is an amount of money, is a price, a level or an offer, and no money that changes hands."""


def is_handled(parse: Parse, verb: Token, token: Token) -> bool:
    """Whether money is the object of a verb that takes, leaves, finds or hides it: "left €2,000 in a drawer"."""
    left = {t.text.lower() for t in parse.tokens[max(0, token.i - 4) : token.i]}
    handled = (
        verb.pos == "VERB" and token.dep == "dobj" and verb.lemma not in _LEVELS | MOVES and not left & {"a", "an"}
    )
    return handled and is_money(parse, token)


_GETTING_OFF = frozenset("escape flee leave abscond disappear vanish".split())
_GOING = frozenset("go make run walk get drive ride slip".split())
_FINDING = frozenset(
    "take steal seize grab snatch pocket find recover discover confiscate uncover lose drop hide carry bag pilfer loot".split()
)


def is_haul(parse: Parse, money: Token) -> bool:
    """ "Fled with two laptops and £300", "found a gun and €9,500": money taken, carried or found, alone or among goods."""
    top, things = money, False
    while (
        top.dep in ("conj", "appos")
        and parse.tokens[top.head].pos in ("NOUN", "PROPN", "NUM", "SYM")
        and top.head < top.i
    ):
        top = parse.tokens[top.head]
        things = things or (top.pos == "NOUN" and not is_money(parse, top))
    above = parse.tokens[top.head]
    last = max([money.i, *(t.i for t in parse.children(money.i) if t.dep in ("nummod", "quantmod", "compound"))])
    if last + 1 < len(parse.tokens) and parse.tokens[last + 1].text.lower() in ("in", "of", "worth") and not things:
        return False
    if top.dep == "pobj" and above.lemma == "with":
        verb = parse.tokens[above.head]
        verb = parse.tokens[verb.head] if verb.lemma in ("along", "together", "off") else verb
        off = any(t.text.lower() in ("off", "away", "out") for t in parse.tokens[verb.i + 1 : above.i])
        return (verb.lemma in _GETTING_OFF or (off and verb.lemma in _GOING)) and is_money(parse, money)
    found = top.dep in ("dobj", "nsubjpass") and above.pos == "VERB" and above.lemma in _FINDING
    return found and things and is_money(parse, money)


def spent_on(parse: Parse, money: Token) -> Token | None:
    """The verb in "the $310m sought", "the £2m that it owes": what is done with the money, told right behind it."""
    for kid in parse.children(money.i):
        if kid.dep in ("acl", "relcl") and kid.lemma in _AMOUNT_OF and kid.i > money.i:
            return kid
    return None
