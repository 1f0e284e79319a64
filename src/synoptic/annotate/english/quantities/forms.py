"""Forms of numbers that have a pattern of their own: ages after their word, decades of life, none, ordinals that count,
ranks and magnitudes.

An ordinal counts only what befalls people one by one ("the third victim": at least three). A rank is a place in a contest or
an order by size ("in third place", "the fifth-largest bank"). Missed on purpose: other ordinals (floors, attempts, anniversaries).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from synoptic.annotate.english.numbers.words import ORDINAL, one_of, read_ordinal
from synoptic.annotate.english.quantities.hedges import Amount, hedged
from synoptic.annotate.english.quantities.ratios import (
    AND_A_HALF,
    ONE_COIN,
    ONE_IN,
    ONE_UNIT,
    PLAIN_IN,
    SOME_IN,
    WEIGHED_ONE,
    and_a_half,
    one_coin,
    one_in,
    one_unit,
    plain_in,
    some_in,
    weighed_one,
)
from synoptic.model.numerals import UNITS

_TENS = {
    "teens": 10, "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80, "nineties": 90,
}  # fmt: skip
_YEARS = rf"\d{{1,3}}(?![\d,]*\d|%|\.\d)|{one_of(w for w, n in UNITS.items() if 0 < n)}(?![a-z-])"
_AGE_WORD = (
    r"(?:aged?|ages|age of|aged between|aged from|ages of|ages between|between the ages of|ages from|the age of)(?: about| around|:)? "
    rf"(?P<a>{_YEARS})(?:(?: to | and |[-–])(?P<b>{_YEARS}))?(?! (?:per cent|percent|people|months|weeks|days))"
)
_WHO = "children|kids|boys|girls|babies|infants|toddlers|those|people|adults|women|men|pupils|voters|residents|drivers|anyone|everyone|anybody|everybody|teenagers|youths|youngsters|persons|patients|workers"
_BOUND_OF_AGE = (
    rf"(?<= )(?P<side>under|over|above|below) (?P<a>\d{{1,3}}|{one_of(w for w, n in UNITS.items() if 1 < n)})(?P<months> months(?: old| of age)?)?"
    r"(?= ?(?:[.,;:!?)—–]|$)| (?:are|were|is|was|who|in|at|to|has|have|had|will|can|may|should|must|from|on|with|before|by|across|worldwide|living|need|live|make|died|and|or|now|take|takes|get|gets|say|said|do|does|did|did not|cannot|streaming|travel|ride|go|enter|pay|eat|swim|attend|play|sleep|work|vote|drive|receive)\b)"
)
_DECADE_OF_LIFE = rf"(?:in|into) (?:his|her|their|your|my|our|its) (?:(?:early|late|mid|middle)[- ])?(?:to[- ](?:late|mid)[- ])?(?P<a>[1-9]0(?='?s)|{one_of(_TENS)})(?:'?s)?"
_BEFALLS = (
    "people|lives|persons?|injuries|deaths|casualties|fatalities|arrests|victims|passengers|children|civilians|survivors|injury|arrest|damage|"
    "infections|deaths|officers|firefighters|residents|workers|soldiers|homes|buildings|students"
)
_NONE_OF_A_KIND = r"no (?P<kind>(?:[a-z-]+ ){0,2}?[a-z-]{3,}s)(?<!ss)(?<!us)(?![a-z'-])"
"""Any plural behind "no": whether it is counted is for the parse to say."""
_ZERO = rf"(?:not one(?= of\b| [a-z]+ (?:was|has|had|is|of|came|in)\b)|not a single|no one|no-one|nobody|none(?! (?:the|too|other|so|but)\b)(?![\w-])|no (?:(?:other|immediate|serious|further|major|confirmed|civilian|one) )?(?P<noun>{_BEFALLS})|{_NONE_OF_A_KIND})"
_ORDINAL = rf"(?P<a>{ORDINAL}) (?:(?:known|confirmed|alleged|fatal|such) )?(?P<noun>victim|death|fatality|casualty|arrest|homicide|murder|killing|body|infection)"

_FOLLOWS = r"(?= ?(?:[.,;:!?)—–]|$| - )| (?:in|behind|to|at|overall|on|with|of|and|after|out|from|for|last|this|by|while|as|but|among|nationally|globally|worldwide|when|ahead)\b)"
_NOT_SUPERLATIVE = (
    "(?!interest|request|protest|west|forest|test|contest|guest|quest|harvest|priest|arrest|chest|nest|vest|rest|northwest|southwest|"
    "midwest|manifest|conquest|inquest|bequest|tempest|crest|digest|invest|suggest|honest|modest|earnest)"
)
_NUMBER_ONE = (
    rf"(?:no\.? ?|number |#)(?P<{{0}}>\d{{{{1,3}}}}(?![\d,]*\d)|{one_of(w for w, n in UNITS.items() if 0 < n < 11)})"
)
_RANKS = (
    rf"(?P<a>{ORDINAL})[- ](?:places?|placed|spot|position|(?:overall )?pick)(?![- ](?:mat|on the way|up))",
    rf"(?:finish(?:ed|es|ing)?|com(?:es|ing|e)|came|plac(?:ed|ing)|rank(?:ed|s|ing)?|ended(?: up)?|went|goes|go(?= (?:second|third|fourth|fifth|sixth|top))|tied for|tie for|a share of|seeded|rated|qualif(?:ied|ying|y)|lie|lies|lay|lying|stood|stands|sits?|sat)"
    rf"(?: (?:in|joint|equal|tied|home|just|only|a|an|distant|close|creditable|disappointing|respectable|up|around|about|the|it|him|her|them)){{0,3}} (?P<b>{ORDINAL}){_FOLLOWS}",
    r"(?:ranked|seeded) (?P<c>\d{1,3})(?![\d,.]*\d|%)(?= (?:in|out of|on|of|among)\b|[.,;)])",
    rf"(?:world(?:'s)? |ranked |seeded |rated |the country's |currently |top-ranked )(?:the )?{_NUMBER_ONE.format('d')}",
    rf"{_NUMBER_ONE.format('e')}(?= (?:in the (?:world|charts?|rankings?|standings|league|polls?|country|market|state|region|field|sport|draw)|seed|seeds|ranked|ranking|spot)\b|-ranked|-seeded)",
    rf"(?<=in |at |to )(?:no\.? ?|number )(?P<k>\d{{1,3}}(?![\d,]*\d)|{one_of(w for w, n in UNITS.items() if 0 < n < 11)})(?= ?(?:[,;.)]|$)| in (?:the|its)\b| on the\b)",
    rf"(?<!the )(?<!a )(?P<m>{ORDINAL}) (?:out )?of (?:\d+|{one_of(w for w, n in UNITS.items() if n > 2)}|[a-z]+teen|twenty)(?= ?(?:[.,;:)]|$)| in | on | when | by | with | last | this )",
    rf"(?:leaves?|left|puts?|keeps?|kept) (?:them|him|her|it|the [a-z]+) (?P<v>{ORDINAL})(?= in the| on the| with| overall| of |[.,;])",
    rf"(?P<p>{ORDINAL}) in line(?= to| for)",
    rf"(?:places?|spots?|positions?|rungs?) to (?P<x>{ORDINAL})(?= ?[.,;)]|$| (?:in|on|of|and|with|after|while|overall|from)\b)",
    rf"(?:shares?|shared|sharing) (?P<y>{ORDINAL})(?= with\b| in the| on the|[.,;])",
    r"(?<=, at )(?P<z>\d+(?:st|nd|rd|th))(?=,)",
    rf"(?:been|finished|was|were|lay) (?P<aa>{ORDINAL})(?= on the (?:previous|first|opening|last|final|second|third|next|queen) (?:stage|day|lap|leg|ballot|count|list|ladder))",
    rf"(?<=, )(?P<w>{ORDINAL})(?= (?:in|on) (?:the|its) (?:market|table|league|world|standings|rankings?|charts?|polls?|list)\b)",
    rf"(?:picked|taken|drafted|seeded|stay(?:s|ed)|remain(?:s|ed)|dropped to|drops to|slipped to|climbed to|rose to|up to) (?P<q>{ORDINAL})(?= (?:in the|overall|after|behind|on the)\b|[,;.]|$)",
    rf"from (?P<r>{ORDINAL})(?= to (?:{ORDINAL})\b)",
    rf"(?:up|down) from (?P<t>{ORDINAL})(?= ?[.,;)]|$| (?:in (?:the )?\d|last|a (?:year|month|decade)|previously))",
    rf"(?:up|back|down) to (?P<u>{ORDINAL})(?= by (?:lap|the|half)\b)",
    rf"(?<=th to |rd to |nd to |st to )(?P<s>{ORDINAL})(?= ?[.,;)]|$| (?:in|on|after|with)\b)",
    rf"(?:placed|put|ranked|rated) (?:[a-z][a-z'-]+ ){{1,3}}(?P<n>{ORDINAL})(?= ?[,;.]| and [a-z]+ (?:second|third|\w+th)\b)",
    rf"(?P<f>{ORDINAL})[- ](?:{_NOT_SUPERLATIVE}[a-z]{{2,}}est|most|worst|best|leading|ranked|seeded|rated|seed|seeds|favou?rite|top(?=[- ]scor))(?![a-z])",
)
_RANK = "|".join(_RANKS)
_CONTEST = re.compile(
    r"\b(?:finish\w*|gold|silver|bronze|medals?|podium|race|raced|w[io]n|wins|winners?|winning|title|ladder|relegat\w+|promot\w+|halfway|global|placed|ranked|voted|final|runner-up|election|polls?|vot\w+|per ?cent|standings|"
    r"leaderboard|league|table|championships?|leaders?|led|lead|rank\w*|grid|qualifying|points|time|beat|tournament|stage|lap|seconds|clear|metres|start|attempt|cleared|jump\w*|throw|threw|vault\w*|heats?|season|manager|coach|club|seed\w*|grand prix|games?|match(?:es)?|riders?|drivers?|runners?|skiers?|swimmers?|rowers?|athletes?|cyclists?|golfers?|squad|sprint|marathon|"
    r"relay|sides?|teams?|leg|candidates?|behind|pole|crews?|division|trophy)\b|%"
)
_ENDS = r"(?= ?(?:[,;:.)]|$| - )| and (?!a |the |an )[a-z]| (?:in (?:the|\d)|on the (?:grid|leaderboard|podium|night|road)|on \d|on \w+ (?:points|per)|behind|with)\b)"
_BY_NAME = (
    rf"(?<=[a-z]), (?P<j>{ORDINAL})(?=[.;]|$)|(?:with|and|while|ahead of|,|;) (?:the )?(?!the |a |on |for |in |at |his |her |its |their )[a-z][\w'.-]+(?: (?!the |for |his |her |its |their )[a-z][\w'.-]+){{0,3}},? "
    rf"(?:a (?:distant|close|creditable|surprise|poor) |only |just |joint )?(?P<h>{ORDINAL}){_ENDS}"
    rf"|\b(?:eye|eyes|chase|take|takes|took|taking|claim(?:ed|s|ing)?|secur(?:ed|es|ing)|was|were|is|are|is now|are now|are still|is still|be|remain(?:s|ed)?|sits?|sat|moves?|moved|up to|into|from|down to|(?:relegated|promoted|demoted|slumped|slid|tumbled|plunged|soared|leapt|jumped|lifted|sent|back) to|climb(?:ed|s) to|slip(?:ped|s)? to|"
    rf"rose to|fell to|drop(?:ped|s)? to|to) (?:only |just |joint |equal |a (?:distant|close|creditable|poor) )?(?P<i>{ORDINAL})"
    r"(?=[,;.)]|$| with (?:\w+ )?(?:games?|match|one|two|three|four|five|six)\b| in the (?:\w+ )?(?:table|standings|league|overall|rankings?|medal|world|championship|division|group|drivers|list|polls?|charts?)| on the (?:ladder|leaderboard|table|grid|log|list)\b| at (?:halfway|half-way|the (?:turn|break|halfway))\b| (?:overall|behind)\b| to (?:\w+th|third|second|first)\b| on (?:goal|\d)| by (?:[a-z]+(?: [a-z]+)?)(?=[.,;)]|$| and\b)| (?:last|this) (?:year|season|month|week|time)\b)"
    rf"| but (?:only|just) (?P<o>{ORDINAL})(?= (?:by|in|for|on) [a-z]+)"
)
"""Places told beside a name or after a verb that has many senses; read only where a contest is spoken of."""
_QUAKE = r"(?:earthquake|quake|tremor|temblor|aftershock|foreshock|seism)"
_SIZE = r"\d(?:\.\d{1,2})?(?![\d,.]*\d)(?!%| per)"
_MAGNITUDE = (
    rf"magnitudes?(?:[- ]|:| of (?:about |around |at least |up to |more than )?| was | reached | at (?:about )?)(?P<a>{_SIZE})(?: to (?P<g>{_SIZE}))?"
    rf"|(?P<b>{_SIZE})(?=[- ]magnitude|[- ]strength {_QUAKE}| (?:on|in) the (?:open-ended )?(?:richter|(?:moment )?magnitude scale)| (?:\w+ )?{_QUAKE})"
    rf"|{_QUAKE}s?\b[^.;]{{0,40}}?\b(?:measur(?:ed|ing|es)|register(?:ed|ing)|put at|of|strength at)(?: at)?(?: up to| about| around| at least)? (?P<c>{_SIZE})(?! (?:km|kilomet|miles?|people|min|sec|hour|day))(?= |[.,;]|$)"
)


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w.,/$£€#])(?<!\w[-–'])(?:{pattern})(?!\w)")


def _first(m: re.Match[str]) -> str:
    return next(name for name, value in m.groupdict().items() if value and name not in ("noun", "kind"))


def _years(words: str) -> float:
    return float(words) if words.isdigit() else float(UNITS[words])


def _age(m: re.Match[str], text: str) -> Amount | None:
    if not m["a"].isdigit() and not m["b"] and " of " not in m[0]:
        return None
    low = _years(m["a"])
    high = _years(m["b"]) if m["b"] else low
    several = m["b"] is not None and " and " in m[0] and "between" not in m[0]
    if max(low, high) > 130 or (high < low and not several):
        return None
    span = (m.start(), m.end("a") if several else m.end())
    about = " about " in m[0] or " around " in m[0]
    return hedged(Amount(*span, low, low if several else high, "a", about, "age", span), text)


_PERSONS = re.compile(
    rf"\b(?:{_WHO}|them|whom|he|she|patients?|victims?|pensioners?|dead|injured|hurt|wounded|passengers?|pupils?|students?|players?|prisoners?|arrested|detained|"
    r"suspects?|members?|customers?|users?|respondents?|tenants?|refugees?|migrants?|candidates?|witnesses|jurors?|fans?|viewers?|mothers?|fathers?)\b"
)


_AS_OLD = rf"(?<=as )(?P<side>young|old) as (?P<a>\d{{1,3}}|{one_of(w for w, n in UNITS.items() if 1 < n)})(?= ?(?:[.,;:!?)]|$)| (?:are|were|have|had|is|was|and|in|to|who|among)\b)"


_AGE_GROUP = rf"(?P<side>under|over)-(?P<a>\d{{2,3}}|{one_of(w for w, n in UNITS.items() if 1 < n)})s"


def _age_group(m: re.Match[str], text: str) -> Amount | None:
    """ "The over-75s pay nothing", "under-fives": not a team, "the under-21s"."""
    if _CONTEST.search(text) and m["side"] == "under" and m["a"].isdigit():
        return None
    n = _years(m["a"])
    low, high = (None, n) if m["side"] == "under" else (n, None)
    return Amount(*m.span(), low, high, "a", False, "age", m.span())


def _as_old(m: re.Match[str], text: str) -> Amount | None:
    """ "Some as young as nine"."""
    n = _years(m["a"])
    low, high = (n, None) if m["side"] == "young" else (None, n)
    return Amount(m.start() - 3, m.end(), low, high, "a", False, "age", m.span())


def _bound_of_age(m: re.Match[str], text: str) -> Amount | None:
    """ "children under five": an age where it is said of people and nothing else is counted."""
    ahead = text[: m.start()]
    said_of_all = re.search(
        r"\b(?:both|all|them|whom|most|mostly|half|is|was|were|are|quarter|third|many|those) (?:aged )?$", ahead
    )
    if not re.search(rf"\b(?:{_WHO}) $", ahead) and not (said_of_all and _PERSONS.search(ahead)):
        return None
    n = _years(m["a"])
    low, high = (None, n) if m["side"] in ("under", "below") else (n, None)
    unit = "mo" if m["months"] else "a"
    return Amount(m.start(), m.end(), low, high, unit, False, "age", m.span()) if 0 < n < 110 else None


def _decade_of_life(m: re.Match[str], text: str) -> Amount | None:
    base = _TENS.get(m["a"]) or int(m["a"])
    if m["a"].isdigit() and re.search(r"\bthe (?:early |late |mid-?)?\d", m[0]):
        return None
    return Amount(m.start(), m.end(), base, base + 9, "a", True, "age", m.span())


def _zero(m: re.Match[str], text: str) -> Amount | None:
    if m["kind"]:
        return Amount(m.start(), m.start() + 2, 0, 0, None, False, "zero", (m.start(), m.start() + 2), noun="kind")
    noun = m["noun"] or ("" if m[0].startswith(("none", "not")) else "people")
    return Amount(m.start(), m.end(), 0, 0, None, False, "zero", m.span(), noun=noun)


def _ordinal(m: re.Match[str], text: str) -> Amount | None:
    n = read_ordinal(m["a"])
    return (
        Amount(m.start(), m.end(), n, None, None, False, "ordinal", m.span(), noun=m["noun"]) if n and n > 1 else None
    )


def _rank(m: re.Match[str], text: str) -> Amount | None:
    name = _first(m)
    words = m[name]
    n = int(words) if words.isdigit() else UNITS.get(words) or read_ordinal(words)
    idle = n == 1 and (
        name == "f" or (name == "b" and m[0].startswith("com")) or (name == "b" and m[0].startswith(("came", "went")))
    )
    if not n or idle or (name == "a" and n == 1 and text[: m.start()].endswith(("the ", "a "))):
        return None
    span = m.span() if name in ("a", "f") else (m.start(name), m.end(name))
    return Amount(*span, n, n, None, False, "rank", span, of="rank")


_IN_A_ROW = re.compile(rf"\b[a-z][\w'-]+,? (?:{ORDINAL})(?= ?(?:[,;.)]|$| and\b))")
""" "With Vane second and Pugh third"."""


def _place(m: re.Match[str], text: str) -> Amount | None:
    """ "With Mbeki second and Ruiz fourth", "took third", "from ninth to third"."""
    name = _first(m)
    n = read_ordinal(m[name])
    ends_so = name == "i" and m[0].startswith(("was ", "were ")) and re.match(r"\.?$", text[m.end() :])
    if n and n > 1 and (name == "o" or ends_so):
        return Amount(m.start(name), m.end(name), n, n, None, False, "rank", (m.start(name), m.end(name)), of="rank")
    row = name == "h" and len(_IN_A_ROW.findall(text)) > 1
    if not n or (n == 1 and name in "hj") or not (row or _CONTEST.search(text[: m.start()] + text[m.end() :])):
        return None
    span = (m.start(name), m.end(name))
    return Amount(*span, n, n, None, False, "rank", span, of="rank")


def _magnitude(m: re.Match[str], text: str) -> Amount | None:
    name = _first(m)
    low = float(m[name])
    high = float(m["g"]) if m["g"] else low
    if not 0.5 <= low <= high <= 10:
        return None
    span = (m.start(name), m.end("g") if m["g"] else m.end(name))
    return hedged(Amount(*span, low, high, None, False, "magnitude", span, of="magnitude"), text)


_ORDINAL_HINT = re.compile(
    r"\d(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|th\b|ranked|seeded|number|no\.? ?\d|#"
)
_SMALL = one_of(w for w, n in UNITS.items() if 0 < n)
_MONTHS = rf"(?:aged?|of|from)(?: about| around| just| only)? (?P<a>\d{{1,2}}|{_SMALL})(?P<unit> months| weeks| days)?(?![a-z\d-]|,\d)(?! (?:years?|per|of|months|weeks|hours|days|minutes)\b)"
_INFANT = re.compile(
    r"\b(?:bab(?:y|ies)|infants?|twins?|triplets?|toddlers?|child|children|boys?|girls?|sons?|daughters?|newborns?|aged?) $"
)


def _age_in_words(m: re.Match[str], text: str) -> Amount | None:
    """ "A girl aged eleven", "infants aged five months", "twins of nine months"."""
    aged = m[0].startswith("age")
    if (
        not aged
        and not (m["unit"] and _INFANT.search(text[: m.start()]))
        or (aged and m["a"].isdigit() and not m["unit"])
    ):
        return None
    n = _years(m["a"])
    unit = {"months": "mo", "weeks": "wk", "days": "d"}[m["unit"].strip()] if m["unit"] else "a"
    span = (m.start("a"), m.end())
    return hedged(Amount(*span, n, n, unit, False, "age", span), text)


FORMS: tuple[tuple[re.Pattern[str], re.Pattern[str], Callable[[re.Match[str], str], Amount | None]], ...] = (
    (re.compile(r"\bone \w+(?: \w+)? in "), ONE_IN, one_in),
    (re.compile(r" (?:in every|out of) "), SOME_IN, some_in),
    (re.compile(rf" (?:in|out of) (?:every )?(?:{_SMALL}|twenty|a hundred)\b"), PLAIN_IN, plain_in),
    (re.compile(r" and a (?:half|quarter)"), _compiled(AND_A_HALF), and_a_half),
    (re.compile(r"\ba (?:pound|dollar|euro|quid|penny) "), _compiled(ONE_COIN), one_coin),
    (
        re.compile(
            r"\ba (?:single )?[a-z]+ (?:of|deep|high|long|wide|tall|thick|above|below|away|apart|from|off|north|south|east|west|in)"
        ),
        _compiled(ONE_UNIT),
        one_unit,
    ),
    (re.compile(r"\bweigh|\ba single "), _compiled(WEIGHED_ONE), weighed_one),
    (re.compile(r"\bage[sd]? "), _compiled(_AGE_WORD), _age),
    (re.compile(r"\baged? |\b(?:of|from) \S+ (?:months|weeks)"), _compiled(_MONTHS), _age_in_words),
    (re.compile(r"(?:over|under)-"), _compiled(_AGE_GROUP), _age_group),
    (re.compile(r" as (?:young|old) as "), _compiled(_AS_OLD), _as_old),
    (re.compile(r" (?:under|over|above|below) "), _compiled(_BOUND_OF_AGE), _bound_of_age),
    (re.compile(r"\d0'?s|ties\b|teens"), _compiled(_DECADE_OF_LIFE), _decade_of_life),
    (re.compile(r"\bno[- ]|nobody|\bnone|\bnot (?:one|a single)"), _compiled(_ZERO), _zero),
    (_ORDINAL_HINT, _compiled(_ORDINAL), _ordinal),
    (_ORDINAL_HINT, _compiled(_RANK), _rank),
    (_ORDINAL_HINT, re.compile(_BY_NAME), _place),
    (
        re.compile(r"magnitude|quake|richter|tremor|aftershock|temblor"),
        re.compile(rf"(?<![\w.,/])(?:{_MAGNITUDE})(?!\w)"),
        _magnitude,
    ),
)
"""What must stand in a sentence for a form to be looked for, its pattern, and its reader."""


def forms(text: str) -> Iterator[Amount]:
    """All amounts of these forms in a sentence in lower case."""
    for hint, pattern, read in FORMS:
        if hint.search(text):
            for m in pattern.finditer(text):
                amount = read(m, text)
                if amount is not None:
                    yield amount
