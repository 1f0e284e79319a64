"""Ordinals that count: "a third man was arrested" says that there are three at least.

Only of people, the dead, and events that are counted one by one; an ordinal without a noun only where people were counted
before ("two were hurt and a third killed") or the noun is the subject ("the quake was the third in ten days"). Missed on
purpose: "first", ordinals of time, floors, places, ranks, relatives ("her second husband"), and fractions.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from synoptic.annotate.english.numbers.words import ORDINAL, read_ordinal
from synoptic.annotate.english.people.beings import TIMES, is_person
from synoptic.annotate.english.quantities.choosing_features import kind_of
from synoptic.annotate.english.quantities.following import Told
from synoptic.annotate.english.quantities.following_ordinals import is_another, one_below
from synoptic.annotate.english.quantities.naming import lemma_of
from synoptic.annotate.english.quantities.nouns_before import noun_before
from synoptic.annotate.english.quantities.roles import state_of
from synoptic.annotate.english.quantities.states import DEEDS, NAMING, REMAINS
from synoptic.model.mention import Quantity
from synoptic.model.parse import Parse, Token
from synoptic.model.passage import Passage
from synoptic.model.span import Span

_WORD = re.compile(rf"(?<![\w-])(?:{ORDINAL})(?![\w-])")
_EVENTS = frozenset(
    "attack ambush raid blast explosion bombing quake earthquake tremor crash collision accident incident derailment shooting "
    "stabbing fire blaze storm cyclone hurricane typhoon flood eruption outbreak case offence offense breach strike walkout coup "
    "protest arrest conviction resignation goal win victory defeat loss draw title medal trophy term card penalty record recall "
    "rise cut increase bailout fine aftershock final semifinal semi-final crown century hat-trick appearance cap herd "
    "flock farm drop fall gain decline hike reduction downgrade warning departure eviction execution rescue hearing inquest "
    "launch missile rocket satellite spacewalk heatwave gold silver bronze blackout outage collapse spill leak failure delay closure "
    "survivor defender conviction detention kidnapping abduction claim complaint lawsuit trial appeal referendum election candidate body casualty fatality transplant operation flight mission voyage ascent visit bankruptcy merger takeover".split()
)
_OWN = frozenset(
    "book novel album film movie play opera single memoir collection exhibition race match game bout fight start try save assist "
    "delivery ball serve ace throw dive vault lap stop podium coalition government budget cabinet letter message statue delivery plant factory "
    "wicket run-out birdie home-run homer touchdown job spell stint bid attempt offer store restaurant".split()
)
"""What somebody has had or made several of: counted where its owner is told, "her fifth book"."""
_PLACES = frozenset(
    "school hospital district village town province county country region plant factory airport station mine nursery clinic prison farm bridge "
    "device bomb vessel ship boat lorry truck bus vehicle building mosque church pit well dam reservoir facility".split()
)
"""What is counted by "a" and an ordinal: "a second school was shut", and not "the second district"."""
_FAMILY = frozenset(
    "wife husband son daughter child cousin brother sister marriage baby lieutenant officer party person".split()
)
_HELD = frozenset(
    "president premier chancellor governor mayor king queen emperor empress sultan pope abbot abbess".split()
)
"""Offices that one person holds at a time."""
_BORN = frozenset("child baby son daughter grandchild".split())
_BEARING = frozenset("birth bear expect welcome have".split())
_AFTERWARDS = frozenset("in since this of on to within that".split())
_ANOTHER = ("a", "an", "another")


def find_ordinals(passage: Passage, text: str, taken: Sequence[tuple[int, int]]) -> list[Quantity]:
    """The ordinals of one sentence that count. `text` is the sentence in lower case, `taken` are the places of times and
    other quantities, in code points of the report's text."""
    found = []
    parse, offset = passage.parse, passage.span.start
    for m in _WORD.finditer(text):
        start = m.start() + offset
        number = read_ordinal(m[0])
        token = next((parse.tokens[i] for i in passage.tokens if parse.tokens[i].start == start), None)
        if number is None or number < 2 or token is None or (token.text[:1].isupper() and token.i > passage.tokens[0]):
            continue
        noun, last = _counted_by(parse, token, number, passage.tokens)
        if noun is None or _is_taken(taken, (start, m.end() + offset), (noun.start, noun.end)):
            continue
        told = state_of(
            parse, noun if noun.i > token.i else token, last.i, kind="person" if is_person(noun) else "thing"
        )
        if noun.dep == "appos" and noun.lemma in _EVENTS or _is_of_row(parse, token, noun):
            told = Told()
        if not told.state and noun.i < token.i and token.dep == "conj" and parse.tokens[token.head].pos == "VERB":
            told = state_of(parse, noun, noun.i, kind="person" if is_person(noun) else "thing")
        name = lemma_of(noun)
        words = passage.text[m.start() : last.end - offset]
        span = Span(start, last.end)
        found.append(Quantity(passage.report, span, words, number, None, None, _of(told, name), False, name, "ordinal"))
    return found


def _is_of_row(parse: Parse, token: Token, noun: Token) -> bool:
    """Whether it says which of those who held an office one after another: the grave of "the third president of Tavria"."""
    behind = parse.tokens[noun.i + 1].text if noun.i + 1 < len(parse.tokens) else ""
    return noun.lemma in _HELD and behind == "of" and _article(parse, token) == "the"


def _is_taken(taken: Sequence[tuple[int, int]], *places: tuple[int, int]) -> bool:
    """Whether the ordinal or its noun is part of another reading; what stands between them may be: "its fourth daily drop"."""
    return any(s < end and start < e for s, e in taken for start, end in places)


def _of(told: Told, name: str) -> str:
    if not told.state:
        return name
    return f"{told.state} {name}" if told.denied else told.state


def _counted_by(parse: Parse, token: Token, number: int, sentence: tuple[int, ...]) -> tuple[Token | None, Token]:
    """The noun that the ordinal counts, and the last token of its phrase; no noun where it does not count."""
    head = parse.tokens[token.head]
    named = token.dep == "advmod" and head.tag == "VBN" and head.dep == "amod" and head.i == token.i + 1
    head = parse.tokens[head.head] if named else head
    whole = parse.tokens[head.head]
    if head.i > token.i and head.dep == "compound" and whole.pos == "NOUN" and head.i < whole.i <= head.i + 2:
        head = whole
    after = parse.tokens[token.i + 1] if token.i < sentence[-1] else None
    titled = after is not None and after.dep == "compound" and head.pos == "NOUN" and is_person(head)
    titled = titled and _article(parse, token) in _ANOTHER
    if after is not None and after.pos == "PROPN" and after.i != head.i and not titled:
        return None, token
    if (
        head.i > token.i
        and (named or token.dep in ("amod", "compound", "nummod", "nmod"))
        and head.pos == "NOUN"
        and head.i - token.i < 4
    ):
        counts = is_person(head) or head.lemma in _EVENTS or head.lemma in REMAINS or head.lemma in DEEDS | NAMING
        owned = any(t.dep == "poss" and t.i < token.i for t in parse.children(head.i))
        another = (
            head.lemma in _PLACES
            and _article(parse, token) in _ANOTHER
            or (
                head.lemma in _PLACES
                and token.i - 1 >= sentence[0]
                and parse.tokens[token.i - 1].pos in ("VERB", "ADP")
            )
        )
        counted_so = parse.tokens[head.i + 1 : head.i + 4] if head.i + 1 < len(parse.tokens) else ()
        such = after is not None and after.text.lower() == "such"
        row = [t.text.lower() for t in counted_so]
        in_row = row[:2] in (["in", "a"], ["in", "as"], ["in", "less"], ["in", "just"], ["in", "under"]) and row[
            2:
        ] != ["statement"]
        apart = parse.tokens[token.i - 2].text == "," and head.dep in ("appos", "conj", "npadvmod", "attr", "dobj")
        since = row[:1] == ["since"] or row[:2] in (
            ["there", "since"],
            ["here", "since"],
            ["there", "in"],
            ["there", "this"],
        )
        if (
            (such or ((in_row or (since and apart)) and ((owned and apart) or _article(parse, token) in ("the", "a"))))
            and head.tag == "NN"
            and head.lemma not in (*TIMES, *_FAMILY, "time")
        ):
            return head, head
        counts = (
            counts
            or another
            or _is_one_by_one(parse, token, head, number)
            or (owned and head.lemma in _OWN)
            or (after is not None and after.lemma == "annual")
        )
        if (
            owned
            and head.lemma in _BORN
            and any(t.lemma in _BEARING for t in parse.tokens[max(0, token.i - 8) : token.i])
        ):
            return head, head
        such_a_one = any(t.dep == "acl" and t.tag == "VBN" and t.i > head.i for t in parse.children(head.i))
        behind = [t.text.lower() for t in parse.tokens[head.i + 1 : head.i + 4]]
        of_season = len(behind) == 3 and behind[:2] == ["of", "the"] and behind[2] in _SPANS
        general = head.lemma not in (*_NO_COUNT, *TIMES)
        counts = counts or (of_season and general)
        family = (
            not (such_a_one and head.lemma in ("officer", "person"))
            and head.lemma in _FAMILY
            and (head.lemma != "person" or _article(parse, token) not in ("the", *_ANOTHER))
        )
        if family and head.lemma in _BORN and not owned and (row[:2] == ["to", "be"] or _fares_ill(parse, head)):
            return head, head
        return (head if counts and not family and head.tag == "NN" else None), head
    if head.text.lower() in ("semi", "quarter") and head.i == token.i + 1 and parse.tokens[head.i + 2].text == "final":
        return parse.tokens[head.i + 2], parse.tokens[head.i + 2]
    if token.dep in ("amod", "compound") and after is not None and after.pos in ("NOUN", "PROPN"):
        return None, token
    return _without_noun(parse, token, number, after), token


def _fares_ill(parse: Parse, child: Token) -> bool:
    """ "A fifth child has died": counted with others before, and no family's."""
    return child.dep in ("nsubj", "nsubjpass") and bool(state_of(parse, child, child.i, kind="person").state)


_SPANS = frozenset("season year campaign month week war series tour night day summer winter conflict decade".split())
_NO_COUNT = frozenset(
    "night evening morning afternoon weekend summer winter autumn spring monsoon floor storey story deck half leg minute reading stage degree century part unit form edition anniversary birthday place round lap gear hand tier phase "
    "chapter class grade base division row page line test quarter generation dimension language opinion glance thought string choice deputy level "
    "world parallel innings set sitting helping chance home job country fiddle nature sight look rate estate avenue street army time position "
    "dose jab booster opportunity decade century inning whistle bell tide shift seat xi eleven stint force gear bench echelon tranche wing volume print paragraph verse clause album prime series spot seed quarter-final percentile minister reich estate person party way week hole green over ballot instalment installment draft overall anything version statement district amendment congress ward precinct circuit season wife husband nation".split()
)
"""What ordinals tell apart and do not count."""


def _is_one_by_one(parse: Parse, token: Token, head: Token, number: int) -> bool:
    """ "A 12th corner", "their 36th festival", "had its 100th call-out": what has come so often, told by an indefinite article, an
    owner or a number that no order of floors or terms reaches."""
    if head.lemma in (*_NO_COUNT, *TIMES) or head.pos != "NOUN" or head.tag != "NN":
        return False
    article = _article(parse, token)
    owned = any(t.dep == "poss" and t.i < token.i for t in parse.children(head.i))
    return (
        article in _ANOTHER
        or owned
        or (article == "the" and kind_of(head) in _ONE_AFTER_ANOTHER)
        or (number > 10 and token.text[0].isdigit() and (article == "the" or token.i < head.i - 1))
    )


_ONE_AFTER_ANOTHER = frozenset(("person", "act", "event"))
"""Kinds of nouns whose "third" says how many there have been; "the second line" tells which one is meant."""


def _without_noun(parse: Parse, token: Token, number: int, after: Token | None) -> Token | None:
    """The noun left out in "and a fifth was convicted", "it was their ninth", "the third in ten days"."""
    article, follows = _article(parse, token), after.text.lower() if after is not None else ""
    if article == "the" and _of_nights(parse, token):
        return None
    if (
        article == "the"
        and after is not None
        and after.tag in ("VBN", "VBD")
        and after.lemma in _FOUND
        and parse.tokens[token.i - 2].text == ","
    ):
        first = max(s for s, _ in parse.sentences if s <= token.i)
        one = next((t for t in parse.tokens[first : token.i] if t.dep in ("nsubj", "nsubjpass")), None)
        return one if one is not None and one.tag == "NN" and one.pos == "NOUN" else None
    noun = one_below(parse, token, number) or noun_before(
        parse, token.i, thing=None if after is not None and after.tag == "VBN" else False
    )
    verb = after is not None and (
        after.pos in ("VERB", "AUX")
        or follows
        in (
            ",",
            "fatally",
            "critically",
            "seriously",
            "later",
            "guilty",
            "dead",
            "injured",
            "missing",
            "wounded",
            "hurt",
        )
    )
    if article in ("the", *_ANOTHER) and verb and noun is not None and follows != "of":
        return noun
    head = parse.tokens[token.head]
    below = one_below(parse, token, number)
    if (
        article in _ANOTHER
        and token.dep == "pobj"
        and below is not None
        and head.lemma in ("from", "of", "on", "in", "to", "for", "with")
        and follows != "of"
    ):
        return below
    if (
        article in ("the", *_ANOTHER)
        and token.dep == "dobj"
        and below is not None
        and head.pos == "VERB"
        and follows != "of"
    ):
        return below
    if below is not None and is_another(token, article, follows):
        return below
    joined = parse.tokens[token.i - 2].text.lower() in ("and", ",") if token.i > 1 else False
    if article in _ANOTHER and joined and below is not None and follows in _THERE_AND_THEN:
        return below
    if article == "the" and token.dep in ("attr", "nsubj", "nsubjpass", "appos") and follows == "of":
        group = next((t for t in parse.children(token.i + 1) if t.dep == "pobj"), None)
        numbered = group is not None and any(t.dep == "nummod" for t in parse.children(group.i))
        several = group is not None and group.tag == "NNS" and group.lemma not in (*_NO_COUNT, *TIMES)
        if numbered or (several and token.dep != "attr"):
            return group
    if article in ("its", "their", "his", "her") and token.dep == "appos" and follows in (",", ".", ")", "-", "–", "—"):
        return head if head.tag == "NN" and head.pos == "NOUN" and head.lemma not in (*TIMES, *_FAMILY) else None
    if article in ("the", "its", "their", "his", "her") and token.dep in ("attr", "appos") and follows in _AFTERWARDS:
        subject = next((t for t in parse.children(head.i) if t.dep == "nsubj" and t.pos == "NOUN"), None)
        subject = head if token.dep == "appos" and head.pos == "NOUN" else subject
        told = subject is not None and subject.tag == "NN" and subject.lemma not in (*_NO_COUNT, *TIMES, *_FAMILY)
        return subject if subject is not None and (subject.lemma in _EVENTS or is_person(subject) or told) else None
    return None


def _of_nights(parse: Parse, token: Token) -> bool:
    """ "Killed one on the first night, freed 11 on the second": a time."""
    if token.i < 2 or parse.tokens[token.i - 2].text.lower() not in ("on", "by", "in", "until"):
        return False
    near = parse.tokens[max(0, token.i - 30) : token.i]
    return any(
        t.lemma in TIMES
        and t.i
        and (read_ordinal(parse.tokens[t.i - 1].text.lower()) or parse.tokens[t.i - 1].text.lower() == "first")
        for t in near
    )


_THERE_AND_THEN = frozenset("to the in on at near outside inside later last yesterday overnight early late".split())
"""What tells where or when behind "and a seventh", whose noun and verb are left out."""
_FOUND = frozenset("find kill see catch report record discover hold build open make attack steal arrest close".split())
"""What befalls one after another: "a crocodile was caught, the third found this month"."""


def _article(parse: Parse, token: Token) -> str:
    return parse.tokens[token.i - 1].text.lower() if token.i else ""
